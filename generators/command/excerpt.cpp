#include <generators/command/excerpt.hpp>

#include <algorithm>
#include <string_view>

#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

constexpr int before_place = 60, most_columns = 100;   // of a line that is shown
constexpr std::string_view ellipsis = "…", unseen = "\uFFFD";

// How many columns of a terminal a character takes (Unicode Standard Annex 11): East Asian ones and pictures take two, marks that
// stand on the one before none.
int columns_of(char32_t c) {
    auto const between = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (c < 0x300) return 1;
    if (between(0x300, 0x36F) || between(0x1AB0, 0x1AFF) || between(0x20D0, 0x20FF) || between(0xFE00, 0xFE0F)) return 0;
    bool const is_wide = between(0x1100, 0x115F) || between(0x2E80, 0xA4CF) || between(0xAC00, 0xD7A3) || between(0xF900, 0xFAFF) ||
                         between(0xFE30, 0xFE6F) || between(0xFF00, 0xFF60) || between(0xFFE0, 0xFFE6) ||
                         between(0x1F300, 0x1F64F) || between(0x1F680, 0x1F6FF) || between(0x1F900, 0x1F9FF) ||
                         between(0x20000, 0x3FFFD);
    return is_wide ? 2 : 1;
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}

std::string excerpt_of(source_file const& file, text_position place, paint const& colors) {
    std::string_view const line = file.line(place.line);
    std::size_t const at = std::min(std::size_t(place.column) - 1, line.size());
    std::size_t begin = at;
    bool const is_long = line.size() > std::size_t(most_columns);
    if (!is_long) begin = 0;
    for (int back = 0; begin > 0 && back < before_place; ++back) {
        --begin;
        while (begin > 0 && continues_character(line[begin])) --begin;
    }
    std::string shown;
    int column = 0;
    int caret = -1;
    if (begin > 0) {
        shown = ellipsis;
        column = 1;
    }
    std::size_t i = begin;
    for (; i < line.size() && column < most_columns;) {
        if (i >= at && caret < 0) caret = column;
        code_point const c = first_code_point(line.substr(i));
        std::size_t const bytes = c.bytes ? c.bytes : 1;
        if (line[i] == '\t') {
            int const blanks = 8 - column % 8;
            shown.append(std::size_t(blanks), ' ');
            column += blanks;
        } else {
            bool const is_seen = c.bytes && (c.value == ' ' || is_visible(c.value));
            shown += is_seen ? line.substr(i, bytes) : unseen;
            column += is_seen ? columns_of(c.value) : 1;
        }
        i += bytes;
    }
    if (caret < 0) caret = column;
    if (i < line.size()) shown += ellipsis;
    std::string const number = std::to_string(place.line);
    std::string const margin(std::max<std::size_t>(5, number.size()) - number.size(), ' ');
    std::string const blanks(margin.size() + number.size(), ' ');
    return margin + number + " | " + shown + "\n" + blanks + " | " + std::string(std::size_t(caret), ' ') + colors.caret("^") +
           "\n";
}

}
