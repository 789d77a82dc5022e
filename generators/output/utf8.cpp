#include <generators/output/utf8.hpp>

#include <cstring>

namespace aslant::generators {

code_point first_code_point_not_ascii(std::string_view text) {
    constexpr code_point malformed{0, 0};
    if (text.empty()) return malformed;
    auto const lead = static_cast<unsigned char>(text[0]);
    std::uint8_t const bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return malformed;
    char32_t value = lead & (0x7Fu >> bytes);
    for (int i = 1; i < bytes; ++i) {
        auto const next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0) != 0x80) return malformed;
        value = value << 6 | (next & 0x3Fu);
    }
    bool const overlong = value < (bytes == 4 ? 0x10000u : bytes == 3 ? 0x800u : 0x80u);
    bool const surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (overlong || surrogate || value > 0x10FFFF) return malformed;
    return {value, bytes};
}

// (Eight at a time: most of what is written is such text.)
std::size_t visible_ascii(std::string_view text) {
    std::size_t count = 0;
    for (std::uint64_t eight; count + sizeof eight <= text.size(); count += sizeof eight) {
        std::memcpy(&eight, text.data() + count, sizeof eight);
        constexpr std::uint64_t each = 0x0101010101010101;
        std::uint64_t const below_space = eight - 0x20 * each;   // the first such byte gets its highest bit
        std::uint64_t const above_tilde = eight + each;
        if ((eight | below_space | above_tilde) & 0x80 * each) break;
    }
    while (count < text.size() && text[count] >= 0x20 && text[count] < 0x7F) ++count;
    return count;
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        text.remove_prefix(visible_ascii(text));
        if (text.empty()) break;
        auto const character = first_code_point(text);
        if (character.bytes == 0) return false;
        text.remove_prefix(character.bytes);
    }
    return true;
}

std::string one_line(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        auto const character = first_code_point(text);
        std::size_t const bytes = character.bytes ? character.bytes : 1;
        if (character.bytes && is_visible(character.value))
            line += text.substr(0, bytes);
        else
            for (unsigned char const byte : text.substr(0, bytes)) {
                line += "\\x";
                line += "0123456789ABCDEF"[byte >> 4];
                line += "0123456789ABCDEF"[byte & 15];
            }
        text.remove_prefix(bytes);
    }
    return line;
}

bool is_visible_not_ascii(char32_t c) {
    auto const between = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return !between(0x80, 0xA0)             // C1 controls, U+0085 (a line break in YAML 1.1), no-break space
           && c != 0xAD                     // soft hyphen
           && c != 0x61C                    // Arabic letter mark
           && !between(0x2000, 0x200F)      // wide and zero-width blanks, direction marks
           && !between(0x2028, 0x202F)      // separators (line breaks in YAML 1.1), direction overrides, narrow blank
           && !between(0x205F, 0x206F)      // blanks, direction isolates, deprecated controls
           && c != 0x3000                   // ideographic space
           && c != 0xFEFF                   // byte order mark
           && !between(0xFFF9, 0xFFFB)      // annotation controls
           && !between(0xFFFE, 0xFFFF)      // no characters: YAML forbids them
           && !between(0xE0000, 0xE007F);   // tags
}

}
