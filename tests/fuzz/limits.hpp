// What holds of each input, and how much memory one takes.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>

#include <sanitizer/allocator_interface.h>

inline void require(bool holds, char const* property) {
    if (holds) return;
    std::fprintf(stderr, "it does not hold that %s\n", property);
    std::abort();
}

namespace allocated {

inline std::size_t now = 0, most = 0;   // bytes

inline void count(void const volatile*, std::size_t size) {
    now += size;
    if (now > most) most = now;
}
inline void count_freed(void const volatile* made) {
    if (made) now -= __sanitizer_get_allocated_size(const_cast<void const*>(made));
}
inline void count_all() { require(__sanitizer_install_malloc_and_free_hooks(count, count_freed) > 0, "allocations are counted"); }

}

// Runs what is made of an input of so many bytes.
template <class Make> void within_memory(std::size_t size, Make const& make) {
    std::size_t const before = allocated::now;
    allocated::most = before;
    make();
    require(allocated::most - before <= 64 * size + 32 * 1024 * 1024, "memory is at most 64 times the input and 32 MB");
}
