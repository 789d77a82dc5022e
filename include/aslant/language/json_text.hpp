// JSON text: is it well formed, and is a key in it twice? (RFC 8259)
#pragma once

#include <aslant/model/kind.hpp>
#include <aslant/model/scratch.hpp>

namespace aslant::core {

struct json_fault {
    char const* expected;   // nullptr: there is none
    text duplicate;         // the key that stands twice, where that is the fault
    int column;             // from 1
};

// The characters that a text of JSON means, which may be spelt in two ways: "a" and "\u0061".
struct json_key_reader {
    text key;
    int at = 0;

    constexpr bool at_end() const { return at >= key.size; }
    // The next byte, or the next escaped code unit beyond all bytes.
    constexpr int next() {
        char const c = key[at++];
        if (c != '\\') return static_cast<unsigned char>(c);
        char const escaped = byte();
        switch (escaped) {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u': break;
            default: return escaped;
        }
        int value = 0;
        for (int i = 0; i < 4; ++i) {
            char const digit = byte();
            value = value * 16 + ((digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10) & 15);
        }
        return value < 0x80 ? value : 0x100 + value;
    }

  private:
    constexpr char byte() { return at < key.size ? key[at++] : '0'; }   // (of an escape that has no end)
};
// Whether a text of JSON means a text of ASCII, and what follows it.
constexpr bool is_spelling_of(text spelt, text meant, text suffix = {}) {
    json_key_reader reader{spelt};
    for (int i = 0; i < meant.size + suffix.size; ++i) {
        char const c = i < meant.size ? meant[i] : suffix[i - meant.size];
        if (reader.at_end() || reader.next() != static_cast<unsigned char>(c)) return false;
    }
    return reader.at_end();
}

class json_checker {
  public:
    // In a payload template `id.$` is the key `id`.
    constexpr explicit json_checker(text document, bool is_template = false)
        : begin_{document.data}, at_{document.data}, end_{document.data + document.size}, is_template_{is_template} {}

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
    bool is_template_;
    int depth_ = 0;
    int exponent_ = 0;   // of the number that is being read
    json_fault fault_{nullptr, {}, 0};

    constexpr void fail(char const* expected) { fail_at(at_, expected); }
    constexpr void fail_at(char const* where, char const* expected) {
        if (fault_.column == 0) fault_ = {expected, {}, int(where - begin_) + 1};
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
    // A number that its reader gets as it is spelt: an integer of 64 bits, or a double of at most 17 digits.
    constexpr void number() {
        char const* const first = at_;
        exponent_ = 0;
        spelling_of_number();
        int significant = 0;
        int magnitude = exponent_;   // of the first significant digit, in powers of ten
        bool integer = true;
        for (char const* c = first; c != at_ && *c != 'e' && *c != 'E'; ++c) {
            if (*c == '.') integer = false;
            if (*c < '0' || *c > '9') continue;
            if (significant || *c != '0') ++significant;
            if (integer && significant > 1) ++magnitude;
            if (!integer && !significant) --magnitude;
        }
        if (!integer && first_digit_is_zero(first)) --magnitude;
        if (significant == 0) return;
        if (!is_of_double(first, magnitude)) return fail_at(first, "a number of the size of a double");
        for (char const* c = first; c != at_; ++c) integer = integer && *c != 'e' && *c != 'E';
        if (significant > (integer ? 20 : 17) || (integer && significant > 17 && !fits_in_64_bits(first)))
            fail_at(first, "a number of at most 17 digits, or an integer of 64 bits");
    }
    // From 5e-324 to 1.796e308.
    constexpr bool is_of_double(char const* c, int magnitude) const {
        if (magnitude > -324 && magnitude < 308) return true;
        int leading = 0;   // the first four digits
        int count = 0;
        for (; c != at_ && *c != 'e' && *c != 'E' && count < 4; ++c)
            if (*c >= '0' && *c <= '9' && (leading || *c != '0')) {
                leading = leading * 10 + (*c - '0');
                ++count;
            }
        for (; count < 4; ++count) leading *= 10;
        return magnitude == 308 ? leading < 1797 : magnitude == -324 && leading >= 5000;
    }
    static constexpr bool first_digit_is_zero(char const* c) { return (*c == '-' ? c[1] : *c) == '0'; }
    constexpr bool fits_in_64_bits(char const* c) const {
        constexpr unsigned long long most = 0xFFFFFFFFFFFFFFFF;
        bool const negative = *c == '-';
        unsigned long long value = 0;
        for (c += negative; c != at_; ++c) {
            unsigned long long const digit = static_cast<unsigned long long>(*c - '0');
            if (value > (most - digit) / 10) return false;
            value = value * 10 + digit;
        }
        return !negative || value <= most / 2 + 1;
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
            bool const negative = at_ != end_ && *at_ == '-';
            if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
            char const* const first = at_;
            digits();
            for (char const* c = first; c != at_ && *c >= '0' && *c <= '9'; ++c)
                if (exponent_ < 100000) exponent_ = exponent_ * 10 + (*c - '0');
            if (negative) exponent_ = -exponent_;
        }
    }
    // The four digits after `\u`, or -1.
    constexpr int code_unit() {
        ++at_;
        int value = 0;
        for (int i = 0; i < 4; ++i, ++at_) {
            if (!hex_digit()) {
                fail("four hexadecimal digits");
                return -1;
            }
            char const c = *at_;
            value = value * 16 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        }
        return value;
    }
    constexpr void escape() {
        char const* const first = at_++;
        if (at_ == end_) return fail("an escaped character");
        char const c = *at_;
        if (c == 'u') {
            int const unit = code_unit();
            if (unit < 0xD800 || unit > 0xDFFF) return;
            bool const pair = unit < 0xDC00 && end_ - at_ >= 6 && *at_ == '\\' && at_[1] == 'u';
            if (pair) ++at_;
            int const low = pair ? code_unit() : 0;
            if (low < 0xDC00 || low > 0xDFFF) fail_at(first, "both halves of a surrogate pair");
            return;
        }
        if (c != '"' && c != '\\' && c != '/' && c != 'b' && c != 'f' && c != 'n' && c != 'r' && c != 't')
            return fail("one of the escapes of JSON after the backslash");
        ++at_;
    }
    constexpr text quoted() {
        char const* const first = ++at_;
        while (at_ != end_ && *at_ != '"') {
            unsigned char const c = static_cast<unsigned char>(*at_);
            int bytes = 1;
            if (c < 0x20) fail("an escape for the control character");
            if (c >= 0x80 && (bytes = code_point_at({{}, {at_, int(end_ - at_)}}, 0).bytes) == 0) fail("UTF-8");
            if (at_ == end_) return {};
            if (c == '\\')
                escape();
            else
                at_ += bytes;
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

    static constexpr bool same_key(text a, text b) {
        if (a == b) return true;
        json_key_reader left{a};
        json_key_reader right{b};
        while (!left.at_end() && !right.at_end())
            if (left.next() != right.next()) return false;
        return left.at_end() && right.at_end();
    }
    static constexpr name_hash hash_of_key(text key) {
        name_hash hash = 14695981039346656037u;
        for (json_key_reader reader{key}; !reader.at_end();) hash = (hash ^ name_hash(reader.next())) * 1099511628211u;
        return hash;
    }
    constexpr void key(text_set& seen) {
        char const* const start = at_;
        text const k = quoted();
        if (at_ == end_) return;
        text const own = is_template_ && ends_with(k, text_of(".$")) ? text{k.data, k.size - 2} : k;
        if (seen.add(own, hash_of_key(own), same_key) < 0) return;
        if (fault_.column == 0) fault_ = {nullptr, own, int(start - begin_) + 1};
        at_ = end_;
    }
    constexpr void object() {
        text_set seen;
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

// What a document is, by its first character; a text where it is nothing.
constexpr form form_of_document(text document) {
    int i = 0;
    while (i < document.size && (document[i] == ' ' || document[i] == '\n' || document[i] == '\t' || document[i] == '\r')) ++i;
    switch (i < document.size ? document[i] : '"') {
        case '{': return form::object;
        case '[': return form::array;
        case 'n': return form::null;
        case 't':
        case 'f': return form::boolean;
        case '"': return form::string;
        default: return form::real;
    }
}

}
