// Memory for one evaluation, at compile time and at run time.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

template <class T> class scratch {
  public:
    constexpr explicit scratch(int count) : items_{new T[size_type(count) + 1]{}} {}
    constexpr ~scratch() { delete[] items_; }
    scratch(scratch const&) = delete;
    scratch& operator=(scratch const&) = delete;
    constexpr T& operator[](int i) { return items_[i]; }

  private:
    T* items_;
};

// Grows as it is filled.
template <class T> class growing {
  public:
    constexpr growing() = default;
    constexpr ~growing() { delete[] items_; }
    growing(growing const&) = delete;
    growing& operator=(growing const&) = delete;
    constexpr int count() const { return count_; }
    constexpr T const& operator[](int i) const { return items_[i]; }
    constexpr void add(T const& item) {
        if (count_ == room_) grow();
        items_[count_++] = item;
    }

  private:
    T* items_ = nullptr;
    int count_ = 0;
    int room_ = 0;

    constexpr void grow() {
        room_ = room_ ? 2 * room_ : 8;
        T* const more = new T[size_type(room_)]{};
        for (int i = 0; i < count_; ++i) more[i] = items_[i];
        delete[] items_;
        items_ = more;
    }
};

}
