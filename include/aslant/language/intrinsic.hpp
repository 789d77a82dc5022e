// The recogniser of calls of intrinsic functions: States.Format('{} of {}', $.a, States.MathAdd($n, 1)).
//
// States Language: "Intrinsic Functions"; Step Functions guide: "Intrinsics for JSONPath states".
#pragma once

#include <aslant/language/jsonpath.hpp>

namespace aslant::core {

// What a value may be, as a set of bits.
inline constexpr unsigned text_type = 1, integer_type = 2, fraction_type = 4, null_type = 8, boolean_type = 16, array_type = 32,
                          object_type = 64;
inline constexpr unsigned scalar_type = text_type | integer_type | fraction_type | null_type | boolean_type;
inline constexpr unsigned any_type = scalar_type | array_type | object_type;
inline constexpr unsigned call_type = 128;   // what a call gives, whatever it is; a path may be that too
inline constexpr unsigned unknown_type = any_type | call_type;

// What literal arguments must keep to: their types, and more.
enum class argument_bound : unsigned char { type, placeholders, positive, range, length, hash };

// A function: how many arguments it takes, their types (those further on are like the third), and what it gives.
struct intrinsic_row {
    text name;
    int fewest;
    int most;
    unsigned takes[3];
    unsigned gives;
    argument_bound bound;
};

inline constexpr int any_number = 0x7FFFFFFF;

// Every function that there is.
inline constexpr intrinsic_row intrinsic_functions[]{
    {{"States.Format", 13}, 1, any_number, {text_type, scalar_type, scalar_type}, text_type, argument_bound::placeholders},
    {{"States.StringToJson", 19}, 1, 1, {text_type}, any_type, argument_bound::type},
    {{"States.JsonToString", 19}, 1, 1, {call_type}, text_type, argument_bound::type},
    {{"States.Array", 12}, 0, any_number, {any_type, any_type, any_type}, array_type, argument_bound::type},
    {{"States.ArrayPartition", 21}, 2, 2, {array_type, integer_type}, array_type, argument_bound::positive},
    {{"States.ArrayContains", 20}, 2, 2, {array_type, any_type}, boolean_type, argument_bound::type},
    {{"States.ArrayRange", 17}, 3, 3, {integer_type, integer_type, integer_type}, array_type, argument_bound::range},
    {{"States.ArrayGetItem", 19}, 2, 2, {array_type, integer_type}, any_type, argument_bound::type},
    {{"States.ArrayLength", 18}, 1, 1, {array_type}, integer_type, argument_bound::type},
    {{"States.ArrayUnique", 18}, 1, 1, {array_type}, array_type, argument_bound::type},
    {{"States.Base64Encode", 19}, 1, 1, {text_type}, text_type, argument_bound::length},
    {{"States.Base64Decode", 19}, 1, 1, {text_type}, text_type, argument_bound::length},
    {{"States.Hash", 11}, 2, 2, {any_type, text_type}, text_type, argument_bound::hash},
    {{"States.JsonMerge", 16}, 3, 3, {object_type, object_type, boolean_type}, object_type, argument_bound::type},
    {{"States.MathRandom", 17}, 2, 3, {integer_type, integer_type, integer_type}, integer_type, argument_bound::type},
    {{"States.MathAdd", 14}, 2, 2, {integer_type, integer_type}, integer_type, argument_bound::type},
    {{"States.StringSplit", 18}, 2, 2, {text_type, text_type}, array_type, argument_bound::type},
    {{"States.UUID", 11}, 0, 0, {}, text_type, argument_bound::type},
};

constexpr intrinsic_row const* intrinsic_called(text name) {
    for (intrinsic_row const& row : intrinsic_functions)
        if (row.name == name) return &row;
    return nullptr;
}

// Whether the service takes the function for ErrorPath and CausePath. Step Functions guide: "Fail workflow state".
constexpr bool gives_text(text function) {
    intrinsic_row const* const row = intrinsic_called(function);
    return row && (row->gives == text_type || row->name == "States.ArrayGetItem");
}

constexpr bool is_of_function_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
}

inline constexpr int deepest_call = 10;            // so many calls may stand in one another
inline constexpr int most_items_of_range = 1000;   // of States.ArrayRange
inline constexpr int longest_data = 10000;         // characters that are hashed, encoded or decoded

constexpr bool is_escaped_in_text(char c) { return c == '\'' || c == '{' || c == '}' || c == '\\'; }
inline constexpr char escapes_of_text[] = "one of `\\'`, `\\{`, `\\}` and `\\\\`";

// The backslash at `at` and the character after it, of one or more bytes.
constexpr text escape_at(char const* at, char const* last) {
    char const* after = at + 1;
    if (after != last) ++after;
    while (after != last && (*after & 0xC0) == 0x80) ++after;
    return {at, int(after - at)};
}

// How long `${Name}` is, which is filled in before the service reads the text; 0 where there is none.
constexpr int substitution_at(char const* at, char const* last) {
    if (last - at < 4 || *at != '$' || at[1] != '{') return 0;
    char const* after = at + 2;
    while (after != last && (is_of_function_name(*after) || *after == ':' || *after == '-')) ++after;
    return after != last && *after == '}' && after - at > 2 ? int(after - at) + 1 : 0;
}

// The text of States.Format: its placeholders, and what is wrong. Braces that are no placeholder fail in the service.
struct format_template {
    int placeholders;
    text wrong;   // empty: nothing
    char const* wanted;
};
constexpr format_template read_template(text words, bool has_substitutions) {
    format_template read{0, {}, nullptr};
    char const* const last = words.data + words.size;
    for (char const* at = words.data; at != last; ++at) {
        char const c = *at;
        if (c == '$' && has_substitutions)
            if (int const size = substitution_at(at, last)) at += size - 1;
        if (c != '\\' && c != '{' && c != '}') continue;
        bool const is_last = at + 1 == last;
        if (c == '\\' && (is_last || !is_escaped_in_text(at[1]))) return {0, escape_at(at, last), escapes_of_text};
        if (c == '{' && (is_last || at[1] != '}')) return {0, {at, 1}, "`{}` or `\\{`"};
        if (c == '}') return {0, {at, 1}, "`\\}`"};
        read.placeholders += c == '{';
        ++at;
    }
    return read;
}

// One argument of a call, as far as it can be known.
struct call_argument {
    unsigned types;   // what it may be
    text source;      // as it is written
    int column;
    bool is_literal;   // then one of these says what it is
    text words;        // without its quotes
    long long integer;

    // In a text of the definition's, and not in C++: it has escapes, and substitutions.
    constexpr bool is_quoted() const { return words.data != source.data; }
};

// Compares the arguments of one call with what its function takes. They come from a text, or from C++.
class call_checker {
  public:
    constexpr call_checker(text name, int column) : name_{name}, column_{column}, row_{intrinsic_called(name)} {}

    constexpr bool is_known() const { return row_ != nullptr; }
    constexpr unsigned gives() const { return row_ ? row_->gives | call_type : unknown_type; }

    constexpr problem add(call_argument const& a) {
        int const i = count_ < 2 ? count_ : 2;
        if (!row_ || count_++ >= row_->most) return no_problem;
        if (!(a.types & row_->takes[i])) return wrong(a, type_word(row_->takes[i]));
        return a.is_literal ? check_literal(a, i) : no_problem;
    }
    // After the last one.
    constexpr problem check() const {
        if (!row_) return no_problem;
        if (count_ < row_->fewest || count_ > row_->most)
            return {problem_kind::argument_count, name_, terminated(count_word(row_->fewest, row_->most)), column_};
        if (placeholders_ < 0 || placeholders_ == count_ - 1) return no_problem;
        return {problem_kind::placeholder_count, template_, terminated(template_word(count_ - 1)), template_column_};
    }

  private:
    text name_;
    int column_;
    intrinsic_row const* row_;
    int count_ = 0;
    int placeholders_ = -1;   // of a template that is known
    text template_{};
    int template_column_ = 0;
    call_argument range_[3]{};

    static constexpr problem wrong(call_argument const& a, char const* wanted) {
        return {problem_kind::argument_type, a.source, terminated(wanted), a.column};
    }
    constexpr problem check_literal(call_argument const& a, int i) {
        switch (row_->bound) {
            case argument_bound::placeholders: return i == 0 ? check_template(a) : no_problem;
            case argument_bound::positive:
                if (i == 1 && a.integer < 1) return wrong(a, "a positive integer");
                return no_problem;
            case argument_bound::range: range_[i] = a; return i == 2 ? check_range() : no_problem;
            case argument_bound::hash:
                if (i == 1 && !is_algorithm(a)) return wrong(a, "one of MD5, SHA-1, SHA-256, SHA-384, SHA-512");
                [[fallthrough]];
            case argument_bound::length:
                if (is_too_long(a)) return wrong(a, "a text of at most 10,000 characters");
                return no_problem;
            default: return no_problem;
        }
    }
    constexpr problem check_template(call_argument const& a) {
        format_template const read = read_template(a.words, a.is_quoted());
        if (!read.wrong.empty())
            return {problem_kind::syntax, read.wrong, terminated(read.wanted), a.column + int(read.wrong.data - a.source.data)};
        placeholders_ = read.placeholders;
        template_ = a.source;
        template_column_ = a.column;
        return no_problem;
    }
    constexpr problem check_range() const {
        auto const& [first, last, step] = range_;
        if (step.integer == 0) return wrong(step, "a step that is not 0");
        if (!first.is_literal || !last.is_literal) return no_problem;
        bool const goes_up = step.integer > 0;
        if (goes_up ? last.integer < first.integer : last.integer > first.integer) return no_problem;
        auto const distance = [](long long from, long long to) {
            return static_cast<unsigned long long>(to) - static_cast<unsigned long long>(from);
        };
        unsigned long long const span = goes_up ? distance(first.integer, last.integer) : distance(last.integer, first.integer);
        unsigned long long const stride = goes_up ? distance(0, step.integer) : distance(step.integer, 0);
        return span / stride < most_items_of_range ? no_problem : wrong(last, "an end that gives at most 1000 items");
    }
    static constexpr bool is_algorithm(call_argument const& a) {
        constexpr text names[]{{"MD5", 3}, {"SHA-1", 5}, {"SHA-256", 7}, {"SHA-384", 7}, {"SHA-512", 7}};
        for (text const& name : names)
            if (a.words == name) return true;
        char const* const last = a.words.data + a.words.size;
        return a.is_quoted() && find_character(a.words.data, last, '$') != last;
    }
    static constexpr bool is_too_long(call_argument const& a) {
        if (a.words.size <= longest_data) return false;
        int length = code_points({{}, a.words});
        if (a.is_quoted())
            for (int i = 0; i < a.words.size; ++i)
                if (a.words[i] == '\\') ++i, --length;
        return length > longest_data;
    }

    static constexpr char const* type_word(unsigned takes) {
        switch (takes) {
            case text_type: return "a text";
            case integer_type: return "an integer";
            case boolean_type: return "true or false";
            case array_type: return "an array";
            case object_type: return "an object";
            case scalar_type: return "a text, a number, a boolean or null";
            default: return "a path";
        }
    }
    static constexpr char const* count_word(int fewest, int most) {
        if (most == any_number) return "at least 1 argument";
        if (fewest != most) return "2 or 3 arguments";
        return most == 0 ? "no argument" : most == 1 ? "1 argument" : most == 2 ? "2 arguments" : "3 arguments";
    }
    static constexpr char const* template_word(int arguments) {
        constexpr char const* words[]{"a text without {}", "a text with one {}", "a text with 2 {}", "a text with 3 {}",
                                      "a text with 4 {}",  "a text with 5 {}",   "a text with 6 {}", "a text with 7 {}",
                                      "a text with 8 {}",  "a text with 9 {}"};
        return arguments < 10 ? words[arguments] : "a text with a {} for each argument after it";
    }
};

constexpr problem too_deep(text function, int column) {
    return {problem_kind::nesting, function, text_of("at most 10 calls in one another"), column};
}

// Reads a call. What paths in it read is added to `seen`.
class call_reader {
  public:
    // `depth`: the calls around it.
    constexpr call_reader(text call, reference_list& seen, int depth = 0)
        : begin_{call.data}, at_{call.data}, end_{call.data + call.size}, depth_{depth}, seen_{seen} {}

    constexpr problem check() {
        call(depth_);
        skip_blanks();
        if (at_ != end_) fail("the end of the call");
        return first_;
    }

  private:
    char const* const begin_;
    char const* at_;
    char const* const end_;
    int const depth_;
    reference_list& seen_;
    problem first_ = no_problem;
    bool is_over_ = false;

    constexpr int column(char const* where) const { return int(where - begin_) + 1; }
    // Every loop stops at the end.
    constexpr void stop(problem const& p) {
        if (!is_over_) first_ = p;
        is_over_ = true;
        at_ = end_;
    }
    constexpr void note(problem const& p) {
        if (p.kind == problem_kind::syntax)
            stop(p);
        else if (p.kind != problem_kind::nothing && first_.kind == problem_kind::nothing)
            first_ = p;
    }
    constexpr void fail_at(char const* where, int size, char const* wanted) {
        stop({problem_kind::syntax, {where, size}, terminated(wanted), column(where)});
    }
    // A whole word is shown, or one character.
    constexpr void fail(char const* wanted) {
        char const* last = at_;
        while (last != end_ && is_of_word(*last)) ++last;
        if (last == at_ && last != end_) ++last;
        fail_at(at_, int(last - at_), wanted);
    }

    constexpr void skip_blanks() {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\n' || *at_ == '\r')) ++at_;
    }
    constexpr bool take(char wanted) {
        skip_blanks();
        if (at_ == end_ || *at_ != wanted) return false;
        ++at_;
        return true;
    }
    static constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
    static constexpr bool is_of_word(char c) { return is_of_function_name(c) || (c & 0x80); }

    constexpr text read_name() {
        char const* const first = at_;
        while (at_ != end_ && is_of_function_name(*at_)) ++at_;
        return {first, int(at_ - first)};
    }
    // What it gives.
    constexpr unsigned call(int depth) {
        text const name = read_name();
        if (name.empty()) fail("the name of a function");
        return arguments(name, depth);
    }
    constexpr unsigned arguments(text name, int depth) {
        call_checker checker{name, column(name.data)};
        if (at_ == end_ || *at_ != '(') {
            fail("`(`");
        } else if (depth == deepest_call) {
            note(too_deep(name, column(name.data)));
            stop(first_);
        } else {
            ++at_;
            if (!checker.is_known()) note({problem_kind::function_unknown, name, {}, column(name.data)});
            bool const is_empty = take(')');
            if (!is_empty) {
                do argument(checker, depth);
                while (take(','));
                if (!take(')')) fail("`,` or `)`");
            }
            note(checker.check());
        }
        return checker.gives();
    }
    constexpr void argument(call_checker& checker, int depth) {
        skip_blanks();
        char const* const first = at_;
        call_argument a{unknown_type, {}, column(first), false, {}, 0};
        char const c = at_ == end_ ? ')' : *at_;
        if (int const size = c == '$' ? substitution_at(at_, end_) : 0)
            at_ += size;
        else if (c == '$')
            path();
        else if (c == '\'')
            quoted(a);
        else if (c == '-' || is_digit(c))
            number(a);
        else if (is_of_function_name(c))
            word(a, depth);
        else if (c == ',' || c == ')')
            fail("an argument");
        else
            fail(an_argument);
        a.source = {first, int(at_ - first)};
        if (!is_over_) note(checker.add(a));
    }
    static constexpr char an_argument[] = "a path, a number, a text in single quotes or a call";

    constexpr void word(call_argument& a, int depth) {
        text const name = read_name();
        bool const is_call = at_ != end_ && *at_ == '(';
        if (is_call || starts_with(name, text_of("States.")))
            a.types = arguments(name, depth + 1);
        else if (name == "null")
            a.types = null_type;
        else if (name == "true" || name == "false")
            a.types = boolean_type;
        else
            fail_at(name.data, name.size, an_argument);
    }
    constexpr void path() {
        path_reading const read = read_path(at_, end_, path_form::path, true, seen_, column(at_));
        at_ = read.end;
        note(read.what);
    }
    constexpr void quoted(call_argument& a) {
        char const* const first = ++at_;
        for (; at_ != end_ && *at_ != '\''; ++at_) {
            if (*at_ != '\\') continue;
            char const* const backslash = at_++;
            if (at_ == end_) break;
            if (is_escaped_in_text(*at_)) continue;
            return fail_at(backslash, escape_at(backslash, end_).size, escapes_of_text);
        }
        if (at_ == end_) return fail("a closing quote");
        a = {text_type, {}, a.column, true, {first, int(at_ - first)}, 0};
        ++at_;
    }
    // As JSON has them. 2.0 is an integer too; with an exponent it may be one.
    constexpr void number(call_argument& a) {
        char const* const first = at_;
        bool const is_negative = *at_ == '-';
        if (is_negative) ++at_;
        bool const has_zero = at_ != end_ && *at_ == '0';
        char const* const digits_begin = at_;
        constexpr long long huge = 1000000000000000000;
        long long value = 0;
        for (; at_ != end_ && is_digit(*at_); ++at_) value = value < huge / 10 ? value * 10 + (*at_ - '0') : huge;
        if (at_ == digits_begin) return fail("a digit");
        if (has_zero && at_ - digits_begin > 1) return fail_at(first, int(at_ - first), "a number without 0 in front");
        a = {integer_type, {}, a.column, true, {}, is_negative ? -value : value};
        if (at_ != end_ && *at_ == '.') {
            char const* const point = at_++;
            for (; at_ != end_ && is_digit(*at_); ++at_)
                if (*at_ != '0') a.types = fraction_type;
            if (at_ - point == 1) return fail("a digit");
            if (a.types == fraction_type) a.is_literal = false;
        }
        if (at_ == end_ || (*at_ | 0x20) != 'e') return;
        ++at_;
        if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
        char const* const exponent = at_;
        while (at_ != end_ && is_digit(*at_)) ++at_;
        if (at_ == exponent) return fail("a digit");
        a.types = integer_type | fraction_type;
        a.is_literal = false;
    }
};

// What is wrong with a call. What paths in it read is added to `seen`.
constexpr problem check_intrinsic(text call, reference_list& seen) { return call_reader{call, seen}.check(); }

// The function that a call calls, or what stands there.
constexpr text function_of(text call) {
    return {call.data, int(find_character(call.data, call.data + call.size, '(') - call.data)};
}

}
