// UTF-8, read one code point at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace aslant::generators {

struct code_point {
    char32_t value;
    std::uint8_t bytes;   // 0: the text does not go on with a well-formed code point (RFC 3629)
};

code_point first_code_point_not_ascii(std::string_view text);

inline code_point first_code_point(std::string_view text) {
    bool const ascii = !text.empty() && static_cast<unsigned char>(text[0]) < 0x80;
    return ascii ? code_point{static_cast<unsigned char>(text[0]), 1} : first_code_point_not_ascii(text);
}

// How many characters at its start are ASCII that is seen: no controls.
std::size_t visible_ascii(std::string_view text);

bool is_utf8(std::string_view text);

// The text on one line, for messages: control characters, line separators and bytes that are not UTF-8 become \xNN (byte by byte).
std::string one_line(std::string_view text);

// Whether YAML takes the character as it is and whoever reads it sees it: no control character, no separator of lines, no blank
// other than the space, nothing invisible, nothing that turns the direction of the text around it.
bool is_visible_not_ascii(char32_t character);

inline bool is_visible(char32_t character) {
    return character < 0x80 ? character >= 0x20 && character < 0x7F : is_visible_not_ascii(character);
}

}
