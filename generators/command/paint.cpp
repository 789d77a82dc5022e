#include <generators/command/paint.hpp>

#include <fmt/color.h>

namespace aslant::generators {

namespace {

using color = fmt::terminal_color;

std::string painted(bool has_colors, fmt::text_style style, std::string_view words) {
    return has_colors ? fmt::format(style, "{}", words) : std::string(words);
}

fmt::text_style bold(color c) { return fmt::emphasis::bold | fmt::fg(c); }

}

std::string paint::place(std::string_view words) const { return painted(has_colors_, fmt::emphasis::bold, words); }
std::string paint::error(std::string_view words) const { return painted(has_colors_, bold(color::red), words); }
std::string paint::warning(std::string_view words) const { return painted(has_colors_, bold(color::magenta), words); }
std::string paint::caret(std::string_view words) const { return painted(has_colors_, bold(color::green), words); }
std::string paint::added(std::string_view words) const { return painted(has_colors_, fmt::fg(color::green), words); }
std::string paint::removed(std::string_view words) const { return painted(has_colors_, fmt::fg(color::red), words); }
std::string paint::changed(std::string_view words) const { return painted(has_colors_, fmt::fg(color::yellow), words); }

}
