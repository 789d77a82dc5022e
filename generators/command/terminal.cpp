#include <generators/command/terminal.hpp>

#include <cstdlib>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace aslant::generators {

namespace {

std::string_view setting(char const* name) {
    char const* const value = std::getenv(name);
    return value ? value : "";
}

#ifdef _WIN32
bool is_interactive(std::FILE* stream) { return _isatty(_fileno(stream)) != 0; }
bool moves_cursor() { return setting("TERM") != "dumb"; }   // its consoles do without TERM
#else
bool is_interactive(std::FILE* stream) { return ::isatty(::fileno(stream)) != 0; }
bool moves_cursor() { return !setting("TERM").empty() && setting("TERM") != "dumb"; }
#endif

}

bool is_terminal(std::FILE* stream) { return moves_cursor() && is_interactive(stream); }

bool takes_colors(std::FILE* stream, std::string_view when) {
    if (when != "auto") return when == "always";
    return setting("NO_COLOR").empty() && is_terminal(stream);
}

}
