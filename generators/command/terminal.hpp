// What an output goes to: the one file that asks the operating system for terminals.
#pragma once

#include <cstdio>
#include <string_view>

namespace aslant::generators {

// A terminal that moves its cursor when it is told to: TERM is set, and is not "dumb".
bool is_terminal(std::FILE*);

// Whether what goes there has colours. `when` is "always", "never" or "auto": on a terminal, unless NO_COLOR is set to something
// (no-color.org).
bool takes_colors(std::FILE*, std::string_view when);

}
