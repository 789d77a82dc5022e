// What is always there, and null where there is no value. (A member that is a std::optional is left out where it is empty.)
#pragma once

#include <optional>

namespace aslant {

template <class T> struct nullable : std::optional<T> {
    using null_if_empty = void;
    using std::optional<T>::optional;
};

}
