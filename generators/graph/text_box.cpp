#include <generators/graph/text_box.hpp>

#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

// Whether it joins the character before it: accents, variation selectors, tones of skin.
bool joins(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x591 && c <= 0x5BD) || (c >= 0x64B && c <= 0x65F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0x1F3FB && c <= 0x1F3FF);
}
double width_of(char32_t c) {
    if (joins(c)) return 0;
    if (c >= 0x1100) return c >= 0x1E00 && c < 0x2190 ? 1.2 : 1.9;   // (Latin and Greek again, punctuation); symbols, CJK, emoji
    if (c >= 0x80) return 1.2;
    if (std::string_view(".,:;'|!iljI").find(char(c)) != std::string_view::npos) return 0.55;
    if (std::string_view("frt()[]{}-/\\\" ").find(char(c)) != std::string_view::npos) return 0.7;
    if (std::string_view("mwMWGOQ@%").find(char(c)) != std::string_view::npos) return 1.6;
    return c >= 'A' && c <= 'Z' ? 1.3 : 1.1;
}

// The code points of the text that make up its next character, as people count them (nearly).
std::size_t next_character(std::string_view words) {
    std::size_t size = first_code_point(words).bytes;
    while (size > 0 && size < words.size()) {
        code_point const next = first_code_point(words.substr(size));
        if (next.bytes == 0 || !joins(next.value)) break;
        size += next.bytes;
    }
    return size ? size : 1;
}

// Where a line that may have `room` bytes of the words ends: behind a blank, or else behind punctuation inside of a word.
std::size_t end_of_line(std::string_view words, std::size_t room) {
    if (words[room] == ' ') return room;
    std::string_view const line = words.substr(0, room);
    if (auto const blank = line.rfind(' '); blank != line.npos && blank > 0) return blank;
    auto const mark = line.find_last_of(".:/_,-");
    return mark == line.npos || mark < room / 3 ? room : mark + 1;
}

}

double width_of(std::string_view words) {
    double width = 0;
    while (!words.empty()) {
        code_point const c = first_code_point(words);
        width += c.bytes ? width_of(c.value) : 1.1;
        words.remove_prefix(c.bytes ? c.bytes : 1);
    }
    return width;
}

std::vector<std::string> lines_of(std::string_view words, int width) {
    std::vector<std::string> lines;
    while (true) {
        std::size_t room = 0;
        for (double taken = 0; room < words.size();) {
            std::size_t const size = next_character(words.substr(room));
            taken += width_of(words.substr(room, size));
            if (taken > width && room > 0) break;
            room += size;
        }
        if (room >= words.size()) break;
        std::size_t const end = end_of_line(words, room);
        lines.emplace_back(words.substr(0, end));
        words.remove_prefix(words[end] == ' ' ? end + 1 : end);
    }
    lines.emplace_back(words);
    return lines;
}

}
