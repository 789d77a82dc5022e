// Whom to tell how far a work of many parts is.
#pragma once

#include <cstddef>
#include <functional>

namespace aslant::generators {

// "checked", 120, 800, "files"
using progress = std::function<void(char const* verb, std::size_t done, std::size_t all, char const* things)>;

inline void unheard(char const*, std::size_t, std::size_t, char const*) {}

}
