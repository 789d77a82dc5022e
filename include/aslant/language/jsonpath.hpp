// Paths: JSONPath as Step Functions takes it, which is Jayway's with variables and the Context Object as roots, and Reference Paths,
// which name one place. (Amazon States Language: "Paths", "Reference Paths"; json-path 2: PathCompiler, FilterCompiler)
#pragma once

#include <aslant/language/expression.hpp>

namespace aslant::core {

enum class path_form : unsigned char { path, reference };

struct path_reading {
    problem what;
    char const* end;   // of what was read; there is no meaning in it where there is a problem
};

// What a character is to a path, as bits of these letters. All bytes beyond ASCII are letters.
enum path_character : unsigned char {
    path_word = 1,         // letters, digits and _
    path_stop = 2,         // ends a name, unless there is a backslash before it
    path_compare = 4,      // ends it in a filter: operators
    path_reserved = 8,     // no part of a Reference Path
    path_separator = 16,   // ends a name in a filter and among arguments
    path_no_name = path_stop | path_compare | path_reserved | path_separator
};
inline constexpr unsigned char path_characters[] = "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDB@@@DBBBB@X@B@AAAAAAAAAAH@DDDH"
                                                   "HAAAAAAAAAAAAAAAAAAAAAAAAAABBB@A@AAAAAAAAAAAAAAAAAAAAAAAAAA@D@DB"
                                                   "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                                   "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

class path_reader {
  public:
    constexpr path_reader(char const* begin, char const* last, path_form form, bool in_call, reference_list& seen, int first_column)
        : begin_{begin}, first_column_{first_column}, at_{begin}, last_{last}, seen_{seen},
          is_reference_{form == path_form::reference},
          stops_{unsigned(path_stop | (in_call ? path_separator : 0) | (is_reference_ ? path_reserved : 0))} {}

    // `simple` characters of it are known to be right: see simple_part.
    constexpr path_reading read(bool in_call, int simple = 0) {
        if (at_ == last_ || *at_ != '$') {
            fail_at(at_, "`$`");
        } else if (simple > 1) {
            at_ += simple;
            steps();
        } else {
            path();
        }
        if (!in_call && at_ != last_) fail("`.`, `[` or the end of the path");
        return {problem_, at_};
    }

  private:
    static constexpr int deepest = 32;

    static constexpr unsigned class_of(char c) { return path_characters[static_cast<unsigned char>(c)]; }

    // The reference that is being read.
    struct open_reference {
        reference_root root;
        char const* dollar;
        text name;
        char const* members;
    };

    char const* begin_;
    int first_column_;
    char const* at_;
    char const* last_;
    reference_list& seen_;
    bool is_reference_;
    unsigned stops_;                   // what ends a name here
    int depth_ = 0;                    // of filters, parentheses and literals in one another
    open_reference* open_ = nullptr;   // none where a path is no reference, or no longer plain
    problem problem_ = no_problem;

    constexpr int column(char const* where) const { return int(where - begin_) + first_column_; }
    constexpr void fail(char const* wanted) {
        char const* first = at_;
        while (first != last_ && *first == ' ') ++first;
        fail_at(first == last_ ? at_ : first, wanted);
    }
    constexpr void fail_at(char const* first, char const* wanted) {
        if (problem_.kind != problem_kind::syntax) {
            char const* after = first;
            unsigned const like = first == last_ ? 0 : class_of(*first) & (path_word | path_compare);
            while (after != last_ && class_of(*after) & like) ++after;
            if (after == first && first != last_) ++after;
            problem_ = {problem_kind::syntax, {first, int(after - first)}, terminated(wanted), column(first)};
        }
        at_ = last_;   // every loop stops at the end
    }
    constexpr void skip_blanks() {
        while (at_ != last_ && *at_ == ' ') ++at_;
    }
    constexpr bool take(char wanted) {
        while (at_ != last_ && *at_ == ' ') ++at_;
        if (at_ == last_ || *at_ != wanted) return false;
        ++at_;
        return true;
    }
    constexpr void close(char wanted, char const* words) {
        if (!take(wanted)) fail(words);
    }
    constexpr bool goes_deeper() {
        if (++depth_ <= deepest) return true;
        fail("less nesting");
        return false;
    }
    // Whether a word is in a list of words, between blanks; `fold` is the bit in which letters of both cases differ, or 0.
    static constexpr bool is_listed(text wanted, char const* list, int fold) {
        for (char const* c = list; *c; ++c) {
            int i = 0;
            while (i < wanted.size && (wanted[i] | fold) == *c) ++i, ++c;
            if (i == wanted.size && *c == ' ') return true;
            while (*c != ' ') ++c;
        }
        return false;
    }

    constexpr void add_reference(char const* after) {
        if (!open_) return;
        seen_.add({open_->root, open_->name, {open_->members, int(after - open_->members)}, column(open_->dollar)});
        open_ = nullptr;
    }
    // An operator was read that does not name one place: from `first` on. The path is plain before `step`.
    constexpr void add_operator(char const* step, char const* first) {
        add_reference(step);
        if (is_reference_ && depth_ == 0 && problem_.kind == problem_kind::nothing)
            problem_ = {problem_kind::operator_of_many, {first, int(at_ - first)}, {}, column(first)};
    }

    // A root, and the steps from it.
    constexpr void path() {
        char const* const root = at_++;
        unsigned const next = *root == '$' && at_ != last_ && *at_ != '.' ? class_of(*at_) : 0;
        if (next && *at_ == '$') {
            ++at_;
            refer({reference_root::context, root, {root, 2}, at_});
        } else if (next & path_word) {
            if (*at_ == '_' || (*at_ >= '0' && *at_ <= '9')) return fail("`.`, `[` or a letter");
            while (at_ != last_ && class_of(*at_) & path_word) ++at_;
            refer({reference_root::variable, root, {root + 1, int(at_ - root) - 1}, at_});
        } else {
            steps();
        }
    }
    constexpr void refer(open_reference own) {
        open_ = &own;
        steps();
        add_reference(at_);
    }
    constexpr void steps() {
        while (at_ != last_) {
            char const c = *at_;
            if (c == '[')
                bracket_step();
            else if (c != '.')
                return;
            else if (!plain_step())
                dot_step();
        }
    }
    // What most steps are: a dot, and what is part of a name everywhere, up to what never is.
    constexpr bool plain_step() {
        char const* const name = at_ + 1;
        int const size = int(last_ - name);
        int i = 0;   // g++ counts faster than it moves a pointer
        while (i != size && !(path_characters[static_cast<unsigned char>(name[i])] & path_no_name)) ++i;
        if (i == 0) return false;
        if (i != size) {
            char const next = name[i];
            if (next != '.' && next != '[' && next != ' ' && next != ')') return false;
        }
        at_ = name + i;
        return true;
    }

    // The service takes a dot before a bracket, too.
    constexpr void dot_step() {
        char const* const step = at_++;
        bool const is_deep = at_ != last_ && *at_ == '.';
        if (is_deep) {
            ++at_;
            add_operator(step, step);
        }
        if (at_ != last_ && *at_ == '[') return;
        char const* const first = at_;
        if (at_ != last_ && *at_ == '*') {
            ++at_;
            return add_operator(step, first);
        }
        name();
        if (at_ == first) return fail_at(at_, is_deep ? "a name, `*` or `[`" : is_reference_ ? "a name" : "a name or `*`");
        if (at_ != last_ && *at_ == '(') function(step, {first, int(at_ - first)});
    }
    constexpr void name() {
        unsigned const stops = stops_;
        while (true) {
            char const* const part = at_;
            int const size = int(last_ - part);
            int i = 0;
            while (i != size && !(path_characters[static_cast<unsigned char>(part[i])] & stops)) ++i;
            at_ = part + i;
            if (i == size) return;
            if (*at_ == '\\') {
                if (++at_ == last_) return fail("an escaped character");
                ++at_;
            } else if ((class_of(*at_) & stops_) == path_reserved) {
                char const* const first = at_++;
                add_operator(first, first);
            } else {
                return;
            }
        }
    }
    constexpr void function(char const* step, text name) {
        if (!is_listed(name, "avg stddev sum min max concat length size append keys first last index ", 0))
            return fail_at(name.data, "one of length, keys, min, max, avg, stddev, sum, first, last, index, concat and append");
        add_reference(step);
        if (!goes_deeper()) return;
        unsigned const outer = stops_;
        stops_ = path_stop | path_compare | path_separator;
        ++at_;
        if (!take(')')) {
            do value();
            while (take(','));
            close(')', "`,` or `)`");
        }
        stops_ = outer;
        --depth_;
        add_operator(step, name.data);
    }

    constexpr void bracket_step() {
        if (plain_index()) return;
        char const* const step = at_++;
        skip_blanks();
        char const c = at_ == last_ ? '\0' : *at_;
        bool is_plain = false;
        if (c == '\'' || c == '"') {
            is_plain = quoted_names();
        } else if (c == '*') {
            ++at_;
        } else if (c == '?' || c == '(') {
            add_reference(step);
            filter();
        } else if (c == '-' || c == ':' || (c >= '0' && c <= '9')) {
            is_plain = indexes();
        } else {
            return fail(is_reference_ ? "an index or a quoted name" : "an index, a quoted name, `*` or a filter");
        }
        close(']', "`]`");
        if (!is_plain) add_operator(step, step);
    }
    constexpr bool plain_index() {
        char const* const digits = at_ + 1;
        int const size = last_ - digits < 9 ? int(last_ - digits) : 9;
        int i = 0;
        while (i < size && digits[i] >= '0' && digits[i] <= '9') ++i;
        if (i == 0 || i == size || digits[i] != ']') return false;
        at_ = digits + i + 1;
        return true;
    }
    constexpr bool quoted_names() {
        bool is_one = true;
        for (quoted(); take(','); quoted()) {
            is_one = false;
            skip_blanks();
            if (at_ != last_ && *at_ != '\'' && *at_ != '"') fail("a quoted name");
        }
        return is_one;
    }
    constexpr void quoted() {
        if (at_ == last_) return fail("a quoted name");
        char const quote = *at_++;
        while (at_ != last_ && *at_ != quote) at_ += *at_ == '\\' && last_ - at_ > 1 ? 2 : 1;
        if (at_ == last_) return fail("a closing quote");
        ++at_;
    }
    // Of a list or a slice; whether it is one that counts from the start.
    constexpr bool indexes() {
        bool is_one = at_ != last_ && *at_ != '-';
        char const* const first = at_;
        if (*at_ != ':') index();
        if (at_ != last_ && *at_ == ':') {
            bool const needs_end = at_ == first;
            for (int colons = 0; colons < 2 && at_ != last_ && *at_ == ':'; ++colons) {
                ++at_;
                if (at_ != last_ && (*at_ == '-' || class_of(*at_) & path_word))
                    index();
                else if (needs_end && colons == 0)
                    fail("an index");
            }
            return false;
        }
        for (; take(','); index()) {
            is_one = false;
            skip_blanks();
        }
        return is_one;
    }
    // Of 32 bits, as the service's are.
    constexpr void index() {
        if (at_ != last_ && *at_ == '-') ++at_;
        char const* const digits = at_;
        long long value = 0;
        for (; at_ != last_ && *at_ >= '0' && *at_ <= '9'; ++at_)
            if (value < 0x80000000) value = value * 10 + (*at_ - '0');
        if (at_ == digits) return fail("an index");
        if (value > 0x7FFFFFFF) fail_at(digits, "an index of at most 2147483647");
    }

    // [?(condition)], or [(expression)] as in [(@.length-1)]
    constexpr void filter() {
        bool const is_condition = take('?');
        close('(', "`(`");
        if (at_ == last_) return fail("an operand");
        if (!goes_deeper()) return;
        unsigned const outer = stops_;
        stops_ = path_stop | path_compare | path_separator;
        if (is_condition) {
            condition();
            close(')', "an operator or `)`");
        } else {
            do value();
            while (take('+') || take('-') || take('*') || take('/'));
            close(')', "`)`");
        }
        stops_ = outer;
        --depth_;
    }
    constexpr void condition() {
        do {
            skip_blanks();
            for (; at_ != last_ && *at_ == '!'; skip_blanks()) ++at_;
            if (at_ != last_ && *at_ == '(') {
                ++at_;
                if (!goes_deeper()) return;
                condition();
                close(')', "an operator or `)`");
                --depth_;
            } else {
                bool const is_path = value();
                if (comparison())
                    value();
                else if (!is_path)
                    fail("a comparison operator");
            }
        } while (logical());
    }
    constexpr bool logical() {
        skip_blanks();
        if (last_ - at_ < 2 || (*at_ != '&' && *at_ != '|') || at_[1] != *at_) return false;
        at_ += 2;
        return true;
    }
    constexpr bool comparison() {
        skip_blanks();
        if (at_ == last_) return false;
        unsigned const like = class_of(*at_) & (path_word | path_compare);
        char const* after = at_;
        while (after != last_ && class_of(*after) & like && *after != '&' && *after != '|') ++after;
        if (after == at_) return false;
        text const found{at_, int(after - at_)};
        if (!(like == path_word ? is_listed(found, "in nin subsetof anyof noneof size empty contains all type matches ", 0x20)
                                : is_comparison(found))) {
            fail(like == path_word ? "an operator or `)`" : "a comparison operator");
            return false;
        }
        at_ = after;
        return true;
    }
    static constexpr bool is_comparison(text found) {
        char const c = found[0];
        if (found.size == 1) return c == '<' || c == '>';
        if (found.size == 2 && found[1] == '~') return c == '=';
        bool const is_equality = c == '=' || c == '!';
        return found[1] == '=' &&
               (found.size == 2 ? is_equality || c == '<' || c == '>' : is_equality && found.size == 3 && found[2] == '=');
    }

    // Whether it is a path.
    constexpr bool value() {
        skip_blanks();
        char const c = at_ == last_ ? '\0' : *at_;
        if (c == '$' || c == '@') {
            path();
            return true;
        }
        if (c == '\'' || c == '"')
            quoted();
        else if (c == '/')
            pattern();
        else if (c == '[' || c == '{')
            collection(c == '[' ? ']' : '}');
        else
            bare_word();
        return false;
    }
    // A number, true, false or null, or any other word: the service takes texts without quotes.
    constexpr void bare_word() {
        char const* const first = at_;
        while (at_ != last_ && (class_of(*at_) & path_word || *at_ == '-' || *at_ == '+' || *at_ == '.')) ++at_;
        if (at_ == first) fail("an operand");
    }
    constexpr void pattern() {
        ++at_;
        while (at_ != last_ && *at_ != '/') at_ += *at_ == '\\' && last_ - at_ > 1 ? 2 : 1;
        if (at_ == last_) return fail("`/` at the end of the pattern");
        ++at_;
        while (at_ != last_ && class_of(*at_) & path_word) ++at_;
    }
    constexpr void collection(char after) {
        ++at_;
        if (take(after) || !goes_deeper()) return;
        do {
            value();
            if (after == '}') {
                close(':', "`:`");
                value();
            }
        } while (take(','));
        close(after, after == ']' ? "`,` or `]`" : "`,` or `}`");
        --depth_;
    }
};

// Reads a path from `begin` on: as far as `last`, or, as an argument of an intrinsic function (`in_call`), as far as it goes there:
// outside of its own brackets and quotes no blank, `,` or `)` is a part of it, and what follows is for the caller to judge.
// `first_column` is the column of `begin` in the text that columns count in. What it reads is added to `seen`; only where there is no
// problem that is all.
constexpr path_reading read_path(char const* begin, char const* last, path_form form, bool in_call, reference_list& seen,
                                 int first_column = 1) {
    return path_reader{begin, last, form, in_call, seen, first_column}.read(in_call);
}

// Where the letters, digits and _ end that stand from `at` on. (g++ folds strspn, where it takes a microsecond for each step of a loop.)
inline constexpr char plain_name_characters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
constexpr int end_of_name(char const* data, int at, int size) {
#if !defined(__clang__)
    if (__builtin_constant_p(__builtin_strspn(data + at, plain_name_characters))) {
        int const last = at + int(__builtin_strspn(data + at, plain_name_characters));
        return last < size ? last : size;
    }
#endif
    while (at != size && path_characters[static_cast<unsigned char>(data[at])] == 'A') ++at;
    return at;
}

// How much of a path is `$` and whole names of letters, digits and _ after dots.
constexpr int simple_part(text path) {
    char const* const data = path.data;
    int const size = path.size;
    if (size == 0 || data[0] != '$') return 0;
    int after = 1;
    while (after != size && data[after] == '.') {
        int const at = end_of_name(data, after + 1, size);
        if (at == after + 1 || (at != size && data[at] != '.' && data[at] != '[')) break;
        after = at;
    }
    return after;
}
// Most paths: right in every form, and they read neither variable nor context.
constexpr bool is_simple_path(text path) {
    int const size = path.size;
    return size > 0 && simple_part(path) == size;
}

constexpr problem check_path(text path, path_form form, reference_list& seen) {
    int const simple = simple_part(path);
    if (simple == path.size && simple > 0) return no_problem;
    return path_reader{path.data, path.data + path.size, form, false, seen, 1}.read(false, simple).what;
}
constexpr problem check_path(text path, reference_list& seen) { return check_path(path, path_form::path, seen); }
constexpr problem check_reference_path(text path, reference_list& seen) { return check_path(path, path_form::reference, seen); }

}
