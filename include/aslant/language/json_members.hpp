// The texts in a JSON document: payload templates that are written as JSON have their expressions there.
#pragma once

#include <aslant/model/scratch.hpp>

namespace aslant::core {

struct json_member_text {
    text key;       // as it is spelt, or empty: an element of an array, or the document itself
    text value;     // as it is spelt, between its quotes
    bool is_text;   // or else it is another value of this key
    int offset;     // of the value in the document, in bytes
};

// Calls visit(json_member_text) for every text, and for every field that holds something else. The document is well formed, or what is
// found in it means nothing.
template <class Visit> constexpr void for_each_text(text document, Visit const& visit) {
    char const* const begin = document.data;
    char const* const last = begin + document.size;
    text key{};
    for (char const* at = find_character(begin, last, '"'); at != last; at = find_character(at, last, '"')) {
        char const* const first = ++at;
        while (at != last && *at != '"') at += *at == '\\' && last - at > 1 ? 2 : 1;
        if (at == last) return;
        text const quoted{first, int(at++ - first)};
        auto const skip_space = [&] {
            while (at != last && (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r')) ++at;
        };
        skip_space();
        if (at == last || *at != ':') {
            visit(json_member_text{key, quoted, true, int(first - begin)});
            key = {};
            continue;
        }
        ++at;
        skip_space();
        if (at != last && *at == '"') {
            key = quoted;
            continue;
        }
        visit(json_member_text{quoted, {}, false, int(at - begin)});
    }
}

constexpr int hex_value(char digit) { return digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10; }

// What a text of a well formed document means: its escapes replaced, in memory of its own where it has any.
class json_unescaped {
  public:
    constexpr explicit json_unescaped(text spelt) : memory_(is_plain_text(spelt) ? 0 : spelt.size), words_{spelt} {
        if (is_plain_text(spelt)) return;
        for (int i = 0; i < spelt.size;) i = put(spelt, i);
        words_ = {&memory_[0], size_};
    }
    constexpr text words() const { return words_; }
    constexpr bool is_as_spelt() const { return size_ == 0; }

  private:
    scratch<char> memory_;
    text words_;
    int size_ = 0;

    static constexpr bool is_plain_text(text spelt) {
        return find_character(spelt.data, spelt.data + spelt.size, '\\') == spelt.data + spelt.size;
    }
    // Writes the character that starts at `i`, and says where the next one starts.
    constexpr int put(text spelt, int i) {
        char const c = spelt[i];
        if (c != '\\' || i + 1 == spelt.size) {
            memory_[size_++] = c;
            return i + 1;
        }
        char const escaped = spelt[i + 1];
        if (escaped == 'u' && i + 6 <= spelt.size) return put_code(spelt, i);
        memory_[size_++] = escaped == 'n'   ? '\n'
                           : escaped == 't' ? '\t'
                           : escaped == 'r' ? '\r'
                           : escaped == 'b' ? '\b'
                           : escaped == 'f' ? '\f'
                                            : escaped;
        return i + 2;
    }
    // As UTF-8, at most three bytes for the six of \uXXXX; both halves of a pair are four for twelve.
    constexpr int put_code(text spelt, int i) {
        unsigned code = unit(spelt, i);
        i += 6;
        if (code >= 0xD800 && code < 0xDC00 && i + 6 <= spelt.size && spelt[i] == '\\' && spelt[i + 1] == 'u') {
            code = 0x10000 + ((code - 0xD800) << 10) + ((unit(spelt, i) - 0xDC00) & 0x3FF);
            i += 6;
        }
        int const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        unsigned const lead = more == 0 ? 0 : 0xF00u >> (more + 1) & 0xFF;
        memory_[size_++] = char(lead | (code >> (6 * more)));
        for (int k = more - 1; k >= 0; --k) memory_[size_++] = char(0x80 | (code >> (6 * k) & 0x3F));
        return i;
    }
    static constexpr unsigned unit(text spelt, int i) {
        unsigned value = 0;
        for (int k = 2; k < 6; ++k) value = value * 16 + unsigned(hex_value(spelt[i + k]) & 15);
        return value;
    }
};

}
