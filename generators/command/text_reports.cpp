// The formats of lines: for people, and for GitHub Actions.
#include <generators/command/reports.hpp>

#include <string_view>

#include <generators/command/excerpt.hpp>

namespace aslant::generators {

namespace {

std::string place_of(source_file const& file, text_position place) {
    return file.name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

// What a command of GitHub Actions cannot hold; in its properties there are separators, too.
std::string escaped(std::string_view words, bool is_property) {
    std::string result;
    for (char const c : words) {
        bool const is_separator = c == ':' || c == ',';
        if (c != '%' && c != '\r' && c != '\n' && !(is_property && is_separator)) {
            result += c;
            continue;
        }
        constexpr char digits[] = "0123456789ABCDEF";
        result += {'%', digits[c / 16], digits[c % 16]};
    }
    return result;
}

}

std::string text_report(check_result const& checked, paint const& colors) {
    std::string text;
    for (checked_definition const& one : checked.definitions) {
        for (placed_finding const& found : one.findings) {
            auto const severe = [&](std::string const& words) {
                return is_error(found.broken) ? colors.error(words) : colors.warning(words);
            };
            text += colors.place(place_of(*one.file, found.place) + ":") + " " +
                    severe(is_error(found.broken) ? "error:" : "warning:") + " " + found.message + " [" +
                    severe(core::row_of(found.broken).id) + "]\n" + excerpt_of(*one.file, found.place, colors);
        }
        if (one.left_out > 0) text += one.file->name + ": and " + std::to_string(one.left_out) + " more\n";
    }
    return text;
}

std::string github_report(check_result const& checked) {
    std::string text;
    for (checked_definition const& one : checked.definitions) {
        std::string const file = escaped(one.file->name, true);
        for (placed_finding const& found : one.findings)
            text += std::string(is_error(found.broken) ? "::error" : "::warning") + " file=" + file +
                    ",line=" + std::to_string(found.place.line) + ",col=" + std::to_string(found.place.column) +
                    ",title=" + escaped(core::row_of(found.broken).id, true) + "::" + escaped(found.message, false) + "\n";
        if (one.left_out > 0) text += "::notice file=" + file + "::and " + std::to_string(one.left_out) + " more\n";
    }
    return text;
}

}
