// The tokens of JSONata. (docs.jsonata.org; where that is silent, jsonata-js 2.2)
#pragma once

#include <aslant/language/expression.hpp>

namespace aslant::core {

// What each character is: ` ` blank, `+` an operator, `=` an operator or the start of a longer one, `/` that or the start of a pattern.
// From `A` on it can be part of a name: `A` a digit, `B` a quote, `C` the $, `D` a backquote, `a` anything else.
inline constexpr char jsonata_characters[] =
    "aaaaaaaaa   a aaaaaaaaaaaaaaaaaa"
    " =B+C++B++=+++=/AAAAAAAAAA=+=+=="   // !"#$%&'()*+,-./0123456789:;<=>?
    "+aaaaaaaaaaaaaaaaaaaaaaaaaa+a++a"   // @A...Z[\]^_
    "Daaaaaaaaaaaaaaaaaaaaaaaaaa+++=a"   // `a...z{|}~
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

class jsonata_tokens {
  protected:
    // The kind of a token: an operator of one character is that character.
    static constexpr char name = 'a', quoted_name = 'b', variable = '$', number = '0', string = '"';
    static constexpr char value = 'v';     // true, false and null
    static constexpr char pattern = 'r';   // a regular expression
    static constexpr char the_end = 'Z';
    static constexpr char both = 'A', bind = 'B', chain = 'C', descendants = 'D', or_default = 'E', at_least = 'G', member = 'I';
    static constexpr char at_most = 'L', unequal = 'N', either = 'O', or_other = 'Q', range = 'R';

    char const* first_;
    char const* end_;
    char const* at_;      // where the next token is looked for
    char const* begin_;   // of the token; its end is at_
    char kind_ = the_end;
    problem syntax_{problem_kind::none, {}, {}, 0};

    constexpr explicit jsonata_tokens(text expression)
        : first_{expression.data}, end_{expression.data + expression.size}, at_{expression.data}, begin_{expression.data} {}

    constexpr text token() const { return {begin_, int(at_ - begin_)}; }
    static constexpr char character_kind(char c) { return jsonata_characters[static_cast<unsigned char>(c)]; }
    static constexpr char const* skip_blanks(char const* c, char const* end) {
        while (c != end && jsonata_characters[static_cast<unsigned char>(*c)] == ' ') ++c;
        return c;
    }
    static constexpr char const* skip_word(char const* c, char const* end) {
        while (c != end && jsonata_characters[static_cast<unsigned char>(*c)] >= 'A') ++c;
        return c;
    }

    // Only the first counts; nothing is read after it.
    constexpr void fail(text found, char const* wanted) {
        if (syntax_.kind == problem_kind::none)
            syntax_ = {problem_kind::syntax, found, terminated(wanted), int(found.data - first_) + 1};
        kind_ = the_end;
        begin_ = at_ = end_;
    }
    constexpr void fail(char const* wanted) { fail(token(), wanted); }
    constexpr void fail_at_end(char const* wanted) { fail({end_, 0}, wanted); }

    // Reads the next token. A `/` starts a pattern where an operand may stand.
    constexpr void next(bool operand) {
        for (;;) {
            begin_ = at_ = skip_blanks(at_, end_);
            if (at_ == end_) {
                kind_ = the_end;
                return;
            }
            char const c = *at_++;
            switch (character_kind(c)) {
                case 'a': return read_name();
                case '+': kind_ = c; return;
                case 'C':
                    at_ = skip_word(at_, end_);
                    kind_ = variable;
                    return;
                case '=': return read_operator(c, operand);
                case 'B': return read_string(c);
                case 'A': return read_number(c);
                case 'D': return read_quoted_name();
                default: break;
            }
            if (at_ != end_ && *at_ == '*') {
                skip_comment();
                continue;
            }
            if (operand) return read_pattern();
            kind_ = c;
            return;
        }
    }

    // and, or, in, true, false, null, or any other name.
    static constexpr char name_kind(char const* begin, char const* end) {
        text const word{begin, int(end - begin)};
        switch (word.size) {
            case 2: return word == "or" ? either : word == "in" ? member : name;
            case 3: return word == "and" ? both : name;
            case 4: return word == "true" || word == "null" ? value : name;
            case 5: return word == "false" ? value : name;
            default: return name;
        }
    }

  private:
    constexpr void skip_comment() {
        char const* c = at_ + 1;
        while (c != end_ && !(*c == '*' && end_ - c > 1 && c[1] == '/')) ++c;
        if (c == end_) return fail_at_end("the `*/` that closes the comment");
        at_ = c + 2;
    }
    constexpr void read_name() {
        at_ = skip_word(at_, end_);
        kind_ = at_ - begin_ < 6 ? name_kind(begin_, at_) : name;
    }
    constexpr void read_quoted_name() {
        at_ = find_character(at_, end_, '`');
        if (at_ == end_) return fail_at_end("the closing backquote");
        ++at_;
        kind_ = quoted_name;
    }
    constexpr void read_operator(char c, bool operand) {
        char const second = at_ == end_ ? '\0' : *at_;
        char longer = '\0';
        switch (second) {
            case '=': longer = c == ':' ? bind : c == '!' ? unequal : c == '<' ? at_most : c == '>' ? at_least : '\0'; break;
            case '>': longer = c == '~' ? chain : '\0'; break;
            case '.': longer = c == '.' ? range : '\0'; break;
            case '*': longer = c == '*' ? descendants : '\0'; break;
            case ':': longer = c == '?' ? or_default : '\0'; break;
            case '?': longer = c == '?' ? or_other : '\0'; break;
            default: break;
        }
        kind_ = c;
        if (longer) {
            kind_ = longer;
            ++at_;
        } else if (c == '!' || c == '~') {
            fail(operand ? "an operand" : "an operator");
        }
    }

    constexpr void read_string(char quote) {
        for (;;) {
            char const* c = at_;
            while (c != end_ && *c != quote && *c != '\\') ++c;
            at_ = c;
            if (c == end_ || *c == quote) break;
            if (!read_escape()) return;
            ++at_;
        }
        if (at_ == end_) return fail_at_end(quote == '"' ? "the closing `\"`" : "the closing `'`");
        ++at_;
        kind_ = string;
    }
    // Stops at its last character, unless it is wrong.
    constexpr bool read_escape() {
        char const* const backslash = at_++;
        if (at_ == end_) {
            fail_at_end("an escaped character");
            return false;
        }
        switch (*at_) {
            case '"':
            case '\\':
            case '/':
            case 'b':
            case 'f':
            case 'n':
            case 'r':
            case 't': return true;
            case 'u': break;
            default: fail({backslash, 2}, "one of the escapes of JSON"); return false;
        }
        for (int i = 0; i < 4; ++i) {
            char const digit = end_ - at_ > 1 ? *++at_ : '\0';
            bool const is_hexadecimal =
                (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
            if (is_hexadecimal) continue;
            fail({backslash, int(at_ + 1 - backslash)}, "an escape with four hexadecimal digits");
            return false;
        }
        return true;
    }

    static constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
    constexpr void skip_digits() {
        char const* c = at_;
        while (c != end_ && *c >= '0' && *c <= '9') ++c;
        at_ = c;
    }
    constexpr void read_number(char c) {
        kind_ = number;
        if (c != '0') skip_digits();
        if (end_ - at_ > 1 && *at_ == '.' && is_digit(at_[1])) {
            ++at_;
            skip_digits();
        }
        char const* const mantissa_end = at_;
        int exponent = 0;
        if (end_ - at_ > 1 && (*at_ == 'e' || *at_ == 'E')) exponent = read_exponent();
        if ((exponent || at_ - begin_ > 308) && !is_finite(mantissa_end, exponent)) fail("a number of the size of a double");
    }
    // 1e is a number and a name.
    constexpr int read_exponent() {
        char const* digit = at_ + 1;
        bool const is_negative = *digit == '-';
        if (is_negative || *digit == '+') ++digit;
        if (digit == end_ || !is_digit(*digit)) return 0;
        int exponent = 0;
        for (; digit != end_ && is_digit(*digit); ++digit)
            if (exponent < 100000000) exponent = exponent * 10 + (*digit - '0');
        at_ = digit;
        return is_negative ? -exponent : exponent;
    }
    // Below 2^1024 - 2^970, from where on a double is infinite.
    constexpr bool is_finite(char const* mantissa_end, int exponent) const {
        constexpr char limit[] = "179769313486231580793728971405303";
        constexpr int limit_digits = int(sizeof limit) - 1;
        int magnitude = exponent;   // of the first digit that is not zero
        int digits = 0;             // from that one on
        int order = 0;              // of them and those of the limit
        bool is_integer = true;
        for (char const* c = begin_; c != mantissa_end; ++c) {
            if (*c == '.') {
                is_integer = false;
                continue;
            }
            if (digits == 0 && !is_integer) --magnitude;
            if (digits == 0 && *c == '0') continue;
            if (digits > 0 && is_integer) ++magnitude;
            if (order == 0 && digits < limit_digits) order = *c - limit[digits];
            ++digits;
        }
        bool const is_less = order < 0 || (order == 0 && digits < limit_digits);
        return digits == 0 || magnitude < 308 || (magnitude == 308 && is_less);
    }

    // Brackets protect a `/` in a pattern. What a regular expression has between them is not looked at.
    constexpr void read_pattern() {
        int brackets = 0;
        int backslashes = 0;   // right before
        for (; at_ != end_; ++at_) {
            char const c = *at_;
            if (c == '/' && brackets == 0 && backslashes % 2 == 0) break;
            if (backslashes == 0 && (c == '(' || c == '[' || c == '{')) ++brackets;
            if (backslashes == 0 && (c == ')' || c == ']' || c == '}')) --brackets;
            backslashes = c == '\\' ? backslashes + 1 : 0;
        }
        if (at_ == end_) return fail_at_end("the `/` that closes the pattern");
        ++at_;
        if (at_ - begin_ == 2) return fail("a pattern that is not empty");
        kind_ = pattern;
        char const* const flags = at_;
        while (at_ != end_ && (*at_ == 'i' || *at_ == 'm')) ++at_;
        if (at_ - flags > 2 || (at_ - flags == 2 && flags[0] == flags[1]))
            fail({flags, int(at_ - flags)}, "each of the flags `i` and `m` at most once");
    }
};

}
