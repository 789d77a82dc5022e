// The tokens of JSONata: where each ends. (docs.jsonata.org; where that is silent, jsonata-js 2.2)
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

// What each character is: ` ` blank, `+` an operator, `=` that or the start of a longer one, `/` that or the start of a pattern.
// From `A` on it can be part of a name: `A` a digit, `B` a quote, `C` the $, `D` a backquote, `a` anything else.
inline constexpr char jsonata_characters[] = "aaaaaaaaa   a aaaaaaaaaaaaaaaaaa"
                                             " =B+C++B++=+++=/AAAAAAAAAA=+=+=="   // !"#$%&'()*+,-./0123456789:;<=>?
                                             "+aaaaaaaaaaaaaaaaaaaaaaaaaa+a++a"   // @A...Z[\]^_
                                             "Daaaaaaaaaaaaaaaaaaaaaaaaaa+++=a"   // `a...z{|}~
                                             "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                             "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                             "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                             "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

// How tightly the operator binds that a token is, for the kinds from ` ` to `~`. `0`: it is none.
inline constexpr char jsonata_powers[] = "000:0760:0760697"   // # % & ( * + - . /
                                         "0000000000005552"   // < = > ?
                                         ":415050505005053"   // @, and the longer ones by their letters
                                         "05000000000:0050"   // ?? [ ^
                                         "0000000000000000"
                                         "000000000008000";   // {

// It has no state: a function that looks for an end takes where to start, and gives what follows the last character, or nullptr
// where there is no such token.
class jsonata_tokens {
  protected:
    // The kinds of tokens: an operator of one character is that character.
    static constexpr char name = 'a', quoted_name = 'b', variable = '$', number = '0', string = '"';
    static constexpr char value = 'v';     // true, false and null
    static constexpr char pattern = 'r';   // a regular expression
    static constexpr char the_end = 'Z';
    static constexpr char both = 'A', bind = 'B', chain = 'C', descendants = 'D', or_default = 'E', at_least = 'G', member = 'I';
    static constexpr char at_most = 'L', unequal = 'N', either = 'O', or_other = 'Q', range = 'R';

    // The powers that the grammar itself names.
    static constexpr char anything = '0', comparison = '5', grouping = '8', step = '9';

    static constexpr char kind_of(char c) { return jsonata_characters[static_cast<unsigned char>(c)]; }
    static constexpr char power_of(char kind) { return jsonata_powers[kind - ' ']; }

    static constexpr char const* end_of_blanks(char const* c, char const* stop) {
        while (c != stop && jsonata_characters[static_cast<unsigned char>(*c)] == ' ') ++c;
        return c;
    }
    static constexpr char const* end_of_name(char const* c, char const* stop) {
        while (c != stop && jsonata_characters[static_cast<unsigned char>(*c)] >= 'A') ++c;
        return c;
    }
    // and, or, in, true, false, null, or any other name.
    static constexpr char kind_of_name(char const* begin, char const* stop) {
        text const word{begin, int(stop - begin)};
        switch (*begin) {
            case 'a': return word == "and" ? both : name;
            case 'o': return word == "or" ? either : name;
            case 'i': return word == "in" ? member : name;
            case 't': return word == "true" ? value : name;
            case 'f': return word == "false" ? value : name;
            case 'n': return word == "null" ? value : name;
            default: return name;
        }
    }
    // Of the operator that two characters are; 0: of none.
    static constexpr char kind_of_pair(char first, char second) {
        switch (second) {
            case '=': return first == ':' ? bind : first == '!' ? unequal : first == '<' ? at_most : first == '>' ? at_least : '\0';
            case '>': return first == '~' ? chain : '\0';
            case '.': return first == '.' ? range : '\0';
            case '*': return first == '*' ? descendants : '\0';
            case ':': return first == '?' ? or_default : '\0';
            case '?': return first == '?' ? or_other : '\0';
            default: return '\0';
        }
    }
    static constexpr char const* end_of_comment(char const* c, char const* stop) {
        while (c != stop && !(*c == '*' && stop - c > 1 && c[1] == '/')) ++c;
        return c == stop ? nullptr : c + 2;
    }

    // After its quote.
    static constexpr char const* end_of_string(char const* c, char const* stop, char quote) {
        while (c) {
            while (c != stop && *c != quote && *c != '\\') ++c;
            if (c == stop) return nullptr;
            if (*c == quote) return c + 1;
            c = end_of_escape(c + 1, stop);
        }
        return nullptr;
    }
    // After its backslash.
    static constexpr char const* end_of_escape(char const* c, char const* stop) {
        if (c == stop) return nullptr;
        switch (*c++) {
            case '"':
            case '\\':
            case '/':
            case 'b':
            case 'f':
            case 'n':
            case 'r':
            case 't': return c;
            case 'u': break;
            default: return nullptr;
        }
        for (char const* const first = c; c - first < 4; ++c) {
            if (c == stop) return nullptr;
            if (!((*c >= '0' && *c <= '9') || (*c >= 'a' && *c <= 'f') || (*c >= 'A' && *c <= 'F'))) return nullptr;
        }
        return c;
    }

    // From its first digit on.
    static constexpr char const* end_of_number(char const* begin, char const* stop) {
        char const* c = *begin == '0' ? begin + 1 : end_of_digits(begin, stop);
        if (c == stop || (*c != '.' && *c != 'e' && *c != 'E')) return is_finite(begin, c, 0) ? c : nullptr;
        if (*c == '.' && stop - c > 1 && c[1] >= '0' && c[1] <= '9') c = end_of_digits(c + 1, stop);
        char const* const mantissa_end = c;
        int exponent = 0;
        if (c != stop && (*c == 'e' || *c == 'E')) {
            bool const has_sign = stop - c > 1 && (c[1] == '-' || c[1] == '+');
            char const* const digits = c + 1 + has_sign;
            char const* const digits_end = end_of_digits(digits, stop);
            for (char const* d = digits; d != digits_end; ++d)
                if (exponent < 100000000) exponent = exponent * 10 + (*d - '0');
            if (has_sign && c[1] == '-') exponent = -exponent;
            if (digits != digits_end) c = digits_end;   // or else `1e` is a number and a name
        }
        return is_finite(begin, mantissa_end, exponent) ? c : nullptr;
    }
    static constexpr char const* end_of_digits(char const* c, char const* stop) {
        while (c != stop && *c >= '0' && *c <= '9') ++c;
        return c;
    }
    // Whether a number is below 2^1024 - 2^970, from where on a double is infinite.
    static constexpr bool is_finite(char const* begin, char const* mantissa_end, int exponent) {
        if (exponent <= 0 && mantissa_end - begin < 309) return true;
        constexpr char limit[] = "179769313486231580793728971405303";
        constexpr int limit_digits = int(sizeof limit) - 1;
        int magnitude = exponent;   // of the first digit that is not zero
        int digits = 0;             // from that one on
        int order = 0;              // of them and those of the limit
        bool is_integer = true;
        for (char const* c = begin; c != mantissa_end; ++c) {
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

    // The `/` that closes a pattern. Brackets protect it; what else is in them is not looked at.
    static constexpr char const* slash_after_pattern(char const* c, char const* stop) {
        int brackets = 0;
        int backslashes = 0;   // right before
        for (; c != stop; ++c) {
            if (*c == '/' && brackets == 0 && backslashes % 2 == 0) return c;
            if (backslashes == 0 && (*c == '(' || *c == '[' || *c == '{')) ++brackets;
            if (backslashes == 0 && (*c == ')' || *c == ']' || *c == '}')) --brackets;
            backslashes = *c == '\\' ? backslashes + 1 : 0;
        }
        return nullptr;
    }
};

}
