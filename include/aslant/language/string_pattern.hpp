// Patterns of StringMatches: * stands for any characters, and a backslash makes * or a backslash stand for itself.
#pragma once

#include <aslant/language/expression.hpp>

namespace aslant::core {

constexpr problem check_string_pattern(text pattern) {
    char const* const begin = pattern.data;
    char const* const last = begin + pattern.size;
    for (char const* at = find_character(begin, last, '\\'); at != last; at = find_character(at + 2, last, '\\')) {
        int size = last - at > 1 ? 2 : 1;
        if (size == 2 && (at[1] == '*' || at[1] == '\\')) continue;
        while (size > 1 && at + size != last && (static_cast<unsigned char>(at[size]) & 0xC0) == 0x80)
            ++size;   // a whole character
        return {problem_kind::syntax, {at, size}, terminated("`\\*` or `\\\\`"), int(at - begin) + 1};
    }
    return no_problem;
}

}
