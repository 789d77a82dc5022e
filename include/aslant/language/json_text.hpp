// JSON text: is it well formed, and is a key in it twice? (RFC 8259)
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

struct json_fault {
    char const* expected;   // nullptr: there is none
    text duplicate;         // the key that stands twice, where that is the fault
    int column;             // from 1
};

class json_checker {
  public:
    constexpr explicit json_checker(text document) : begin_{document.data}, at_{document.data}, end_{document.data + document.size} {}

    // The text of the member of this name of the document, which is an object and well formed; empty where it has none.
    // With `computed`, its name may also end with `.$`.
    constexpr text member(text wanted, bool computed) {
        if (!take('{')) return {};
        while (at_ != end_) {
            skip_space();
            if (at_ == end_ || *at_ != '"') return {};
            text const name = quoted();
            if (!take(':')) return {};
            skip_space();
            char const* const first = at_;
            value();
            if (name == wanted || (computed && ends_with(name, text_of(".$")) && text{name.data, name.size - 2} == wanted))
                return {first, int(at_ - first)};
            if (!take(',')) return {};
        }
        return {};
    }

    constexpr json_fault check() {
        value();
        skip_space();
        if (at_ != end_) fail("the end of the text");
        return fault_;
    }

  private:
    static constexpr int deepest_value = 64;

    char const* begin_;
    char const* at_;
    char const* end_;
    int depth_ = 0;
    json_fault fault_{nullptr, {}, 0};

    constexpr void fail(char const* expected) { fail_at(at_, expected); }
    constexpr void fail_at(char const* where, char const* expected) {
        if (!fault_.expected && fault_.duplicate.empty()) fault_ = {expected, {}, int(where - begin_) + 1};
        at_ = end_;   // every loop stops at the end
    }
    constexpr void skip_space() {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r')) ++at_;
    }
    constexpr bool take(char wanted) {
        skip_space();
        if (at_ == end_ || *at_ != wanted) return false;
        ++at_;
        return true;
    }
    constexpr bool digit() const { return at_ != end_ && *at_ >= '0' && *at_ <= '9'; }
    constexpr bool hex_digit() const {
        return digit() || (at_ != end_ && ((*at_ >= 'a' && *at_ <= 'f') || (*at_ >= 'A' && *at_ <= 'F')));
    }
    constexpr void digits() {
        if (!digit()) return fail("a digit");
        while (digit()) ++at_;
    }
    // A number that a double (or an integer of 64 bits) holds as it is spelt: 15 significant digits always fit.
    constexpr void number() {
        char const* const first = at_;
        spelling_of_number();
        int significant = 0;
        for (char const* c = first; c != at_ && *c != 'e' && *c != 'E'; ++c)
            if (*c >= '0' && *c <= '9' && (significant || *c != '0')) ++significant;
        if (significant > 17 && !(is_integer(first) && significant < 19)) fail_at(first, "a number of at most 17 digits");
    }
    constexpr bool is_integer(char const* first) const {
        for (; first != at_; ++first)
            if (*first == '.' || *first == 'e' || *first == 'E') return false;
        return true;
    }
    constexpr void spelling_of_number() {
        if (*at_ == '-') ++at_;
        if (at_ != end_ && *at_ == '0')
            ++at_;
        else
            digits();
        if (at_ != end_ && *at_ == '.') {
            ++at_;
            digits();
        }
        if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
            ++at_;
            if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
            digits();
        }
    }
    constexpr void escape() {
        ++at_;
        if (at_ == end_) return fail("an escaped character");
        char const c = *at_;
        if (c == 'u') {
            ++at_;
            for (int i = 0; i < 4; ++i, ++at_)
                if (!hex_digit()) return fail("four hexadecimal digits");
            return;
        }
        if (c != '"' && c != '\\' && c != '/' && c != 'b' && c != 'f' && c != 'n' && c != 'r' && c != 't')
            return fail("one of the escapes of JSON after the backslash");
        ++at_;
    }
    constexpr text quoted() {
        char const* const first = ++at_;
        while (at_ != end_ && *at_ != '"') {
            if (static_cast<unsigned char>(*at_) < 0x20) {
                fail("an escape for the control character");
                return {};
            }
            if (*at_ == '\\')
                escape();
            else
                ++at_;
        }
        if (at_ == end_) {
            fail("a closing quote");
            return {};
        }
        return {first, int(at_++ - first)};
    }
    constexpr void word(text letters) {
        if (end_ - at_ < letters.size || !(text{at_, letters.size} == letters)) return fail("a value");
        at_ += letters.size;
    }

    // The keys of the object that is being read; earlier ones are compared as they are spelt.
    struct key_list {
        text keys[64]{};
        int count = 0;
    };
    constexpr void key(key_list& seen) {
        char const* const start = at_;
        text const k = quoted();
        for (int i = 0; i < seen.count; ++i)
            if (seen.keys[i] == k && at_ != end_) {
                if (!fault_.expected && fault_.duplicate.empty()) fault_ = {nullptr, k, int(start - begin_) + 1};
                at_ = end_;
                return;
            }
        if (seen.count < 64) seen.keys[seen.count++] = k;
    }
    constexpr void object() {
        key_list seen{};
        do {
            skip_space();
            if (at_ == end_ || *at_ != '"') return fail("a key in quotes");
            key(seen);
            if (!take(':')) return fail("`:`");
            value();
        } while (take(','));
        if (!take('}')) fail("`,` or `}`");
    }
    constexpr void array() {
        do value();
        while (take(','));
        if (!take(']')) fail("`,` or `]`");
    }
    constexpr void value() {
        skip_space();
        if (at_ == end_) return fail("a value");
        if (++depth_ > deepest_value) return fail("less nesting");
        char const c = *at_;
        if (c == '{') {
            ++at_;
            if (!take('}')) object();
        } else if (c == '[') {
            ++at_;
            if (!take(']')) array();
        } else if (c == '"') {
            quoted();
        } else if (c == '-' || digit()) {
            number();
        } else {
            word(c == 't' ? text_of("true") : c == 'f' ? text_of("false") : text_of("null"));
        }
        --depth_;
    }
};

constexpr text json_member(text document, text wanted) { return json_checker{document}.member(wanted, false); }
constexpr text json_path_member(text document, text wanted) { return json_checker{document}.member(wanted, true); }

}
