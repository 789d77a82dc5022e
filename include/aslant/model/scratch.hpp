// Memory for one evaluation, at compile time and at run time.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

template <class T> class scratch {
  public:
    // (g++ warns of a user's variable that has the name of a constructor's parameter.)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
    constexpr explicit scratch(int count) : items_{new T[size_type(unsigned(count)) + 1]{}} {}
#pragma GCC diagnostic pop
    constexpr ~scratch() { delete[] items_; }
    scratch(scratch const&) = delete;
    scratch& operator=(scratch const&) = delete;
    constexpr T& operator[](int i) { return items_[i]; }

  private:
    T* items_;
};

// Memory for more items than `room`, with those that there are.
template <class T> constexpr T* grown(T* items, int count, int& room) {
    room = room ? 2 * room : 8;
    T* const larger = new T[size_type(room)]{};
    for (int i = 0; i < count; ++i) larger[i] = items[i];
    delete[] items;
    return larger;
}

// Texts that are different, by hash; it grows as it is filled.
class text_set {
  public:
    constexpr text_set() = default;
    constexpr ~text_set() { delete[] slots_; }
    text_set(text_set const&) = delete;
    text_set& operator=(text_set const&) = delete;

    // Whether two texts of the same hash are one.
    using comparison = bool (*)(text, text);
    static constexpr bool is_equal(text a, text b) { return a == b; }

    // The place of the same text, where it is there already; or else none (-1), and it is there from now on.
    constexpr int add(text item, name_hash hash, comparison same = is_equal, int place = 0) {
        if (2 * (count_ + 1) > room_) grow();
        slot& s = slots_[slot_for(item, hash, same)];
        if (s.is_used) return s.place;
        s = {hash, item, place, true};
        ++count_;
        return -1;
    }

  private:
    struct slot {
        name_hash hash;
        text item;
        int place;   // where it stands, for whoever adds it
        bool is_used;
    };
    slot* slots_ = nullptr;
    int count_ = 0;
    int room_ = 0;   // a power of two

    constexpr size_type slot_for(text item, name_hash hash, comparison same) const {
        size_type const mask = size_type(room_) - 1;
        size_type at = size_type(hash) & mask;
        while (slots_[at].is_used && !(slots_[at].hash == hash && same(slots_[at].item, item))) at = (at + 1) & mask;
        return at;
    }
    constexpr void grow() {
        slot* const old = slots_;
        int const old_room = room_;
        room_ = room_ ? 2 * room_ : 8;
        slots_ = new slot[size_type(room_)]{};
        for (int i = 0; i < old_room; ++i)
            if (old[i].is_used) slots_[slot_for(old[i].item, old[i].hash, is_equal)] = old[i];
        delete[] old;
    }
};

}
