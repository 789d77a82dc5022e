// Whether a whole text matches a regular expression, as CloudFormation's AllowedPattern has them (java.util.regex). Back references, named
// groups, possessive quantifiers, lookbehind and \p{…} are not known here: then nothing is said.
//
// Without backtracking: from a set of places in the text each part of the expression leads to another set.
#pragma once

#include <aslant/model/scratch.hpp>

namespace aslant::core {

enum class match_result : unsigned char { matches, differs, unknown, malformed };

class regular_expression {
  public:
    constexpr explicit regular_expression(text pattern) : at_{pattern.data}, last_{pattern.data + pattern.size} {}

    constexpr match_result match(text whole) {
        text_ = whole;
        place_set from(whole.size);
        place_set to(whole.size);
        from[0] = true;
        read_alternatives(from, to, 0);
        if (fault_ == match_result::matches && at_ != last_) fault_ = match_result::malformed;
        if (fault_ != match_result::matches) return fault_;
        return to[whole.size] ? match_result::matches : match_result::differs;
    }

  private:
    using place_set = scratch<bool>;
    static constexpr int deepest = 16;

    char const* at_;
    char const* last_;
    text text_{};
    match_result fault_ = match_result::matches;   // or unknown, malformed

    // The bytes of an atom that takes one: a set of bits.
    struct byte_set {
        unsigned long long bits[4];
        constexpr void add(unsigned char c) { bits[c >> 6] |= 1ull << (c & 63); }
        constexpr bool has(char c) const {
            auto const u = static_cast<unsigned char>(c);
            return bits[u >> 6] >> (u & 63) & 1;
        }
        constexpr void add(byte_set const& other) {
            for (int i = 0; i < 4; ++i) bits[i] |= other.bits[i];
        }
        constexpr byte_set inverse() const { return {{~bits[0], ~bits[1], ~bits[2], ~bits[3]}}; }
    };

    constexpr bool is_done() const { return fault_ != match_result::matches || at_ == last_; }
    constexpr void fail(match_result fault) {
        if (fault_ == match_result::matches) fault_ = fault;
    }
    constexpr bool take(char c) {
        if (is_done() || *at_ != c) return false;
        ++at_;
        return true;
    }
    constexpr void add_all(place_set& to, place_set& from) const {
        for (int i = 0; i <= text_.size; ++i) to[i] = to[i] || from[i];
    }

    constexpr void read_alternatives(place_set& from, place_set& to, int depth) {
        if (depth > deepest) return fail(match_result::unknown);
        do {
            place_set here(text_.size);
            add_all(here, from);
            while (!is_done() && *at_ != '|' && *at_ != ')') read_piece(here, depth);
            add_all(to, here);
        } while (take('|'));
    }
    // An atom and how often it is there: `places` become those behind it.
    constexpr void read_piece(place_set& places, int depth) {
        char const* const atom = at_;
        place_set once(text_.size);
        read_atom(places, once, depth);
        int least = 1;
        int greatest = 1;
        if (!read_quantifier(least, greatest)) return keep(places, once);
        char const* const behind = at_;
        place_set all(text_.size);
        if (least == 0) add_all(all, places);
        place_set here(text_.size);
        add_all(here, once);
        for (int times = 1; times <= greatest && fault_ == match_result::matches; ++times) {
            if (times > 1) {
                place_set next(text_.size);
                at_ = atom;
                read_atom(here, next, depth);
                keep(here, next);
            }
            bool is_new = times < least;
            bool is_any = false;
            for (int i = 0; i <= text_.size; ++i) {
                is_any = is_any || here[i];
                is_new = is_new || (here[i] && !all[i]);
            }
            if (times >= least) add_all(all, here);
            if (!is_any || !is_new) break;
        }
        at_ = behind;
        keep(places, all);
    }
    constexpr void keep(place_set& places, place_set& other) const {
        for (int i = 0; i <= text_.size; ++i) places[i] = other[i];
    }
    constexpr bool read_quantifier(int& least, int& greatest) {
        if (is_done()) return false;
        switch (*at_) {
            case '*': least = 0, greatest = 1 << 20; break;
            case '+': greatest = 1 << 20; break;
            case '?': least = 0; break;
            case '{': {
                ++at_;
                least = read_number();
                greatest = least;
                if (take(',')) greatest = !is_done() && *at_ == '}' ? 1 << 20 : read_number();
                if (is_done() || *at_ != '}' || greatest < least) fail(match_result::malformed);
                break;
            }
            default: return false;
        }
        if (fault_ != match_result::matches) return false;
        ++at_;
        take('?');   // lazy: the same texts
        if (!is_done() && (*at_ == '+' || *at_ == '*')) fail(*at_ == '+' ? match_result::unknown : match_result::malformed);
        return true;
    }
    constexpr int read_number() {
        char const* const begin = at_;
        int number = 0;
        while (at_ != last_ && *at_ >= '0' && *at_ <= '9' && number < 100000) number = number * 10 + (*at_++ - '0');
        if (at_ == begin) fail(match_result::malformed);
        return number;
    }

    constexpr void read_atom(place_set& from, place_set& to, int depth) {
        switch (*at_) {
            case '(': return read_group(from, to, depth);
            case '^':
                ++at_;
                to[0] = from[0];
                return;
            case '$':
                ++at_;
                to[text_.size] = from[text_.size];
                return;
            case '*':
            case '+':
            case '?':
            case '{': return fail(match_result::malformed);
            default: break;
        }
        byte_set const taken = read_bytes();
        for (int i = 0; i < text_.size; ++i)
            if (from[i] && taken.has(text_[i])) to[i + 1] = true;
    }
    constexpr void read_group(place_set& from, place_set& to, int depth) {
        ++at_;
        bool is_ahead = false;
        bool is_negative = false;
        if (take('?')) {
            if (is_done()) return fail(match_result::malformed);
            if (*at_ != ':' && *at_ != '=' && *at_ != '!') return fail(match_result::unknown);
            is_ahead = *at_ != ':';
            is_negative = *at_ == '!';
            ++at_;
        }
        if (!is_ahead) {
            read_alternatives(from, to, depth + 1);
        } else {
            char const* const begin = at_;
            for (int i = 0; i <= text_.size; ++i) {   // at each place alone (once at least, to find its end)
                if (i > 0 && !from[i]) continue;
                place_set alone(text_.size);
                place_set found(text_.size);
                alone[i] = true;
                at_ = begin;
                read_alternatives(alone, found, depth + 1);
                bool is_found = false;
                for (int k = 0; k <= text_.size; ++k) is_found = is_found || found[k];
                if (from[i] && is_found != is_negative) to[i] = true;
            }
        }
        if (!take(')')) fail(match_result::malformed);
    }

    static constexpr byte_set range(char first, char last) {
        byte_set set{};
        for (int c = first; c <= last; ++c) set.add(static_cast<unsigned char>(c));
        return set;
    }
    constexpr byte_set read_bytes() {
        char const c = *at_++;
        byte_set set{};
        if (c == '.') {
            set.add('\n');
            return set.inverse();
        }
        if (c == '[') return read_class();
        if (c == '\\') return read_escape();
        set.add(static_cast<unsigned char>(c));
        return set;
    }
    constexpr byte_set read_escape() {
        byte_set set{};
        if (is_done()) {
            fail(match_result::malformed);
            return set;
        }
        char const c = *at_++;
        switch (c) {
            case 'd': return range('0', '9');
            case 'D': return range('0', '9').inverse();
            case 's':
            case 'S':
                set = range('\t', '\r');
                set.add(' ');
                return c == 's' ? set : set.inverse();
            case 'w':
            case 'W':
                set = range('0', '9');
                set.add(range('A', 'Z'));
                set.add(range('a', 'z'));
                set.add('_');
                return c == 'w' ? set : set.inverse();
            case 'n': set.add('\n'); return set;
            case 'r': set.add('\r'); return set;
            case 't': set.add('\t'); return set;
            default: break;
        }
        bool const is_letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_letter) fail(match_result::unknown);
        set.add(static_cast<unsigned char>(c));
        return set;
    }
    constexpr byte_set read_class() {
        byte_set set{};
        bool const is_negative = take('^');
        for (bool is_first = true; !is_done() && (is_first || *at_ != ']'); is_first = false) {
            if (*at_ == '[' || (*at_ == '&' && at_ + 1 != last_ && at_[1] == '&')) fail(match_result::unknown);   // Java's own
            char const c = *at_++;
            byte_set one{};
            one.add(static_cast<unsigned char>(c));
            if (c == '\\') one = read_escape();
            bool const is_range = c != '\\' && last_ - at_ >= 2 && *at_ == '-' && at_[1] != ']';
            if (is_range) {
                ++at_;
                char const highest = *at_++;
                if (highest == '\\') fail(match_result::unknown);
                if (static_cast<unsigned char>(highest) < static_cast<unsigned char>(c)) fail(match_result::malformed);
                if (((c | highest) & 0x80) != 0) fail(match_result::unknown);   // of several bytes
                one = range(c, highest);
            }
            set.add(one);
        }
        if (!take(']')) fail(match_result::malformed);
        return is_negative ? set.inverse() : set;
    }
};

constexpr match_result match(text pattern, text whole) {
    if (!is_ascii(pattern) || !is_ascii(whole)) return match_result::unknown;
    return regular_expression{pattern}.match(whole);
}

}
