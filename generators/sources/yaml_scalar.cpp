#include <generators/sources/yaml_scalar.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace aslant::generators {

using core::form;

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_one_of(std::string_view words, std::initializer_list<std::string_view> all) {
    return std::find(all.begin(), all.end(), words) != all.end();
}

yaml_scalar real_of(double value) {
    if (!std::isfinite(value)) return {form::misuse};
    return {form::real, __builtin_bit_cast(long long, value)};
}

// Digits of 64 bits; what has more is a real number, as in JSON.
yaml_scalar whole_number(std::string_view digits, int base, bool is_negative) {
    unsigned long long magnitude = 0;
    auto const read = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude, base);
    constexpr unsigned long long largest = 0x7FFFFFFFFFFFFFFF;
    if (read.ec != std::errc() || (is_negative && magnitude > largest + 1)) {
        double real = 0;
        for (char const c : digits) real = real * base + (is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        return real_of(is_negative ? -real : real);
    }
    if (is_negative) return {form::integer, static_cast<long long>(0 - magnitude)};
    return {magnitude > largest ? form::natural : form::integer, static_cast<long long>(magnitude)};
}

// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool is_decimal(std::string_view words) {
    std::size_t at = 0;
    auto const digits = [&] {
        std::size_t const begin = at;
        while (at < words.size() && is_digit(words[at])) ++at;
        return at > begin;
    };
    bool const has_whole = digits();
    bool has_fraction = false;
    if (at < words.size() && words[at] == '.') {
        ++at;
        has_fraction = digits();
    }
    if (!has_whole && !has_fraction) return false;
    if (at < words.size() && (words[at] == 'e' || words[at] == 'E')) {
        ++at;
        if (at < words.size() && (words[at] == '+' || words[at] == '-')) ++at;
        if (!digits()) return false;
    }
    return at == words.size();
}

}

yaml_scalar plain_yaml_scalar(std::string_view words) {
    if (is_one_of(words, {"", "~", "null", "Null", "NULL"})) return {form::null};
    if (is_one_of(words, {"true", "True", "TRUE"})) return {form::boolean, 1};
    if (is_one_of(words, {"false", "False", "FALSE"})) return {form::boolean, 0};
    if (is_one_of(words, {".nan", ".NaN", ".NAN"})) return {form::misuse};
    auto const holds_only = [](std::string_view digits, std::string_view allowed) {
        return !digits.empty() && digits.find_first_not_of(allowed) == digits.npos;
    };
    if (words.starts_with("0o") && holds_only(words.substr(2), "01234567")) return whole_number(words.substr(2), 8, false);
    if (words.starts_with("0x") && holds_only(words.substr(2), "0123456789abcdefABCDEF"))
        return whole_number(words.substr(2), 16, false);
    bool const is_negative = words[0] == '-';
    std::string_view const number = is_negative || words[0] == '+' ? words.substr(1) : words;
    if (is_one_of(number, {".inf", ".Inf", ".INF"})) return {form::misuse};
    if (holds_only(number, "0123456789") && number.size() < 20) return whole_number(number, 10, is_negative);
    if (!is_decimal(number)) return {form::string};
    double real = 0;
    auto const read = std::from_chars(number.data(), number.data() + number.size(), real);
    if (read.ec != std::errc()) {   // what is too large for a double, and what is too small
        bool const is_small = number.find_first_of("eE") != number.npos && number.find("-") != number.npos;
        if (!is_small) return {form::misuse};
        real = 0;
    }
    if (holds_only(number, "0123456789")) return whole_number(number, 10, is_negative);
    return real_of(is_negative ? -real : real);
}

}
