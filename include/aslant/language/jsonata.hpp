// JSONata expressions: are they well formed, does the Amazon States Language take them, and what do they read?
//
// The grammar is that of jsonata-js 2.2, operator precedence and all; the bans are those of the Amazon States Language, "JSONata".
#pragma once

#include <aslant/language/jsonata_functions.hpp>
#include <aslant/language/jsonata_names.hpp>
#include <aslant/language/jsonata_tokens.hpp>
#include <aslant/model/kind.hpp>

namespace aslant::core {

class jsonata_checker : jsonata_tokens {
  public:
    constexpr jsonata_checker(text expression, reference_list& seen)
        : at_{expression.data}, begin_{expression.data}, end_{expression.data + expression.size}, first_{expression.data},
          seen_{seen} {}

    constexpr problem check() {
        next(true);
        if (kind_ == the_end) fail_at_end("an expression");
        first_operand_ = kind_;
        first_letter_ = begin_ == end_ ? '\0' : *begin_;
        part whole{};
        expression(whole, anything);
        if (kind_ == '|') fail("`or` in place of `||`");
        if (kind_ != the_end) fail("an operator or the end of the expression");
        if (whole.sought) fail_parent(whole.parent);
        return syntax_.kind == problem_kind::nothing ? names_.first_fault(ban_) : syntax_;
    }

    // The type of what the whole expression gives, as far as its outermost operator or operand says it; absent where it does not.
    constexpr form gives() const {
        switch (last_operator_) {
            case '\0': break;
            case '=':
            case '<':
            case '>':
            case unequal:
            case at_least:
            case at_most:
            case both:
            case either:
            case member: return form::boolean;
            case '&': return form::string;
            case '+':
            case '-':
            case '*':
            case '/':
            case '%': return form::real;
            default: return form::absent;
        }
        switch (first_operand_) {
            case number:
            case '-': return form::real;
            case string: return form::string;
            case value: return first_letter_ == 'n' ? form::null : form::boolean;
            case '[': return form::array;
            case '{': return form::object;
            default: return form::absent;
        }
    }

  private:
    static constexpr int deepest_nesting = 64;

    // What a part is. None of these: a value that is computed.
    enum trait : unsigned {
        is_variable = 1,
        is_path = 2,
        is_parent = 4,   // `%`
        has_number = 8,
        is_grouped = 16,
        // of the last step
        is_step_grouped = 32,
        is_filtered = 64,
        is_sorted = 128,
        // One can go up through all of it: it does not start with anything but a step.
        is_open = 256
    };

    // What has to be known of a part that has been read; of a path, it is the last step too.
    //
    // Each `%` seeks a step whose parent it is, among those before it in its path, then in what is around that path. What it has
    // not found is counted as one more than the levels that are left to go up; 0: it seeks nothing.
    struct part {
        unsigned traits;
        int sought;           // how far the part seeks beyond itself
        int sought_by_step;   // how far its last step does, before its path has been asked
        int up;               // how many levels there are in it to go up, from its end
        int rise;             // how many levels it brings one up that goes through all of it
        char const* begin;
        char const* parent;   // the `%` that seeks farthest up
    };

    // What is used most stands first: g++ looks for a member from there.
    char const* at_;   // where the next token is looked for
    char kind_ = the_end;
    char const* begin_;   // of the token; its end is at_
    char const* end_;
    bool has_context_ = false;   // whether `$` and names mean something
    int depth_ = 0;
    // Of the outermost expression: the operator that was read last binds least, but for the conditional, which ends all.
    char first_operand_ = '\0';
    char first_letter_ = '\0';
    char last_operator_ = '\0';
    char const* first_;
    reference_list& seen_;
    // The names after a variable or a name, with dots between.
    int plain_count_ = 0;
    char const* last_name_ = nullptr;     // where the last of them starts
    char const* before_last_ = nullptr;   // where the one before it ends
    int lambdas_ = 0;
    jsonata_names names_;
    jsonata_names::scope scope_{0, 0};
    problem syntax_ = no_problem;
    problem ban_ = no_problem;

    // Problems.

    // Only the first error counts; nothing is read after it.
    constexpr void fail(text found, char const* wanted) {
        if (syntax_.kind == problem_kind::nothing)
            syntax_ = {problem_kind::syntax, found, terminated(wanted), int(found.data - first_) + 1};
        kind_ = the_end;
        begin_ = at_ = end_;
    }
    constexpr void fail(char const* wanted) { fail({begin_, int(at_ - begin_)}, wanted); }
    constexpr void fail_at_end(char const* wanted) { fail({end_, 0}, wanted); }
    // At the token that starts there.
    constexpr void fail_at(char const* begin, char const* wanted) {
        if (syntax_.kind != problem_kind::nothing) return;
        at_ = begin;
        next(true);
        fail(wanted);
    }
    constexpr void fail_parent(char const* where) {
        fail_at(where, "an operand (no step is there that `%` could be the parent of)");
    }

    constexpr problem fault(problem_kind kind, text found, text wanted = {}) const {
        return {kind, found, wanted, int(found.data - first_) + 1};
    }
    constexpr void ban(problem const& p) {
        if (jsonata_names::is_before(p, ban_)) ban_ = p;
    }
    // Of a function that nothing has bound so far.
    constexpr void ban_call(problem const& p) {
        if (lambdas_)
            names_.add_read({p.found.data + 1, p.found.size - 1}, -1, p);
        else
            ban(p);
    }
    constexpr void bind_name(text bound) {
        if (!names_.bind(bound, scope_)) fail(bound, "fewer names at once");
    }

    // Tokens.

    // Reads the next one. A `/` starts a pattern where an operand may stand.
    constexpr void next(bool operand) {
        char const* const stop = end_;
        for (char const* c = at_;;) {
            while (c != stop && jsonata_characters[static_cast<unsigned char>(*c)] == ' ') ++c;
            begin_ = c;
            if (c == stop) {
                at_ = c;
                kind_ = the_end;
                return;
            }
            char const first = *c++;
            switch (jsonata_characters[static_cast<unsigned char>(first)]) {
                case '+':
                    at_ = c;
                    kind_ = first;
                    return;
                case 'a':
                    at_ = c = end_of_name(c, stop);
                    kind_ = c - begin_ < 6 ? kind_of_name(begin_, c) : name;
                    return;
                case 'C':
                    at_ = end_of_name(c, stop);
                    kind_ = variable;
                    return;
                case 'B':
                    at_ = end_of_string(c, stop, first);
                    kind_ = string;
                    if (!at_) fail_string(c, first);
                    return;
                case 'A':
                    at_ = end_of_number(begin_, stop);
                    kind_ = number;
                    if (!at_) fail_number();
                    return;
                case '=': return read_operator(first, c, operand);
                case 'D': return read_quoted_name(c);
                default: break;
            }
            if (c == stop || *c != '*') {
                at_ = c;
                kind_ = first;
                if (operand) read_pattern();
                return;
            }
            c = end_of_comment(c + 1, stop);
            if (!c) return fail_at_end("the `*/` that closes the comment");
        }
    }
    constexpr void expect(char wanted, bool operand_follows, char const* words) {
        if (kind_ != wanted) return fail(words);
        next(operand_follows);
    }
    constexpr void read_operator(char first, char const* c, bool operand) {
        char const pair = c == end_ ? '\0' : kind_of_pair(first, *c);
        at_ = pair ? c + 1 : c;
        kind_ = pair ? pair : first;
        if (kind_ == '!') fail(operand ? "$not(...) in place of `!`" : "an operator");
        if (kind_ == '~') fail(operand ? "an operand" : "an operator");
    }
    constexpr void read_quoted_name(char const* c) {
        c = find_character(c, end_, '`');
        if (c == end_) return fail_at_end("the closing backquote");
        at_ = c + 1;
        kind_ = quoted_name;
    }
    constexpr void read_pattern() {
        char const* const slash = slash_after_pattern(at_, end_);
        if (!slash) return fail_at_end("the `/` that closes the pattern");
        if (slash == at_) return fail({slash, 1}, "a pattern");
        kind_ = pattern;
        char const* const flags = slash + 1;
        at_ = flags;
        while (at_ != end_ && (*at_ == 'i' || *at_ == 'm')) ++at_;
        if (at_ - flags > 2 || (at_ - flags == 2 && flags[0] == flags[1]))
            fail({flags, int(at_ - flags)}, "each of the flags `i` and `m` at most once");
    }
    constexpr void fail_number() {
        at_ = begin_;
        auto const is_sign = [&] { return (*at_ == '+' || *at_ == '-') && (at_[-1] == 'e' || at_[-1] == 'E'); };
        while (at_ != end_ && (kind_of(*at_) >= 'A' || *at_ == '.' || is_sign())) ++at_;
        fail("a number of the size of a double");
    }
    constexpr void fail_string(char const* c, char quote) {
        for (; c != end_; ++c) {
            if (*c != '\\') continue;
            char const* const after = end_of_escape(c + 1, end_);
            if (!after && end_ - c == 1) break;
            if (!after) return fail_escape(c, quote);
            c = after - 1;
        }
        fail_at_end(quote == '"' ? "the closing `\"`" : "the closing `'`");
    }
    constexpr void fail_escape(char const* backslash, char quote) {
        if (backslash[1] != 'u') return fail({backslash, 2}, "one of the escapes of JSON");
        char const* last = backslash + 2;
        while (last != end_ && last - backslash < 6 && *last != quote) ++last;
        fail({backslash, int(last - backslash)}, "an escape with four hexadecimal digits");
    }

    // Expressions. Each function adds to a part what it reads; a part that is new is all zero.

    constexpr void expression(part& left, char power) {
        if (++depth_ > deepest_nesting) fail("less nesting");
        operand(left);
        if (extend(left, power)) alternatives(left);
        --depth_;
    }
    // What comes after the `:` of a conditional takes all that follows. Read in a loop, a chain of them is no nesting.
    constexpr void alternatives(part& whole) {
        for (bool has_more = true; has_more;) {
            part last{};
            operand(last);
            has_more = extend(last, anything);
            seek_beyond(whole, last);
        }
    }
    // An expression in another one: what it seeks is sought by that one.
    constexpr void inner(part& whole, char power) {
        part read{};
        expression(read, power);
        if (read.sought) seek_beyond(whole, read);
    }
    constexpr void inner_with_context(part& whole) {
        bool const outer = has_context_;
        has_context_ = true;
        inner(whole, anything);
        has_context_ = outer;
    }

    // The operators that bind more tightly than `power`. True where alternatives follow.
    constexpr bool extend(part& left, char power) {
        for (;;) {
            char const own_power = power_of(kind_);
            if (own_power <= power) return false;
            char const op = kind_;
            char const* const where = begin_;
            if (depth_ == 1 && last_operator_ != '?') last_operator_ = op == or_default || op == or_other ? '?' : op;
            next(true);
            switch (op) {
                case '.': steps(left); break;
                case '[': filter(left, where); break;
                case '(': call(left); break;
                case '{': group(left, where); break;
                case '?':
                    compute(left);
                    inner(left, anything);
                    if (kind_ != ':') break;
                    next(true);
                    return true;
                case or_default:
                case or_other: compute(left); return true;
                case bind: assign(left, where); break;
                case chain: apply(left); break;
                case '^': sort(left); break;
                case '@': focus(left, where); break;
                case '#': index(left); break;
                default: compute(left); inner(left, own_power);
            }
        }
    }
    // The part becomes the operand of what is computed.
    static constexpr void compute(part& left) {
        if (left.traits == 0) return;
        left.traits = 0;
        left.up = left.rise = 0;
        left.sought_by_step = left.sought;
    }

    // The parents that `%` seeks.

    static constexpr void seek_beyond(part& whole, part const& inner) {
        if (inner.sought <= whole.sought) return;
        whole.sought = whole.sought_by_step = inner.sought;
        whole.parent = inner.parent;
    }
    // How many of these levels up are left beyond a part: 0 where they are in it.
    constexpr int levels_beyond(part const& through, int levels, char const* parent) {
        if (levels <= through.up) return 0;
        if (!(through.traits & is_open)) fail_parent(parent);
        return levels - through.rise;
    }
    // A path seeks what its steps after `before` did not find in it.
    constexpr void seek_before(part& path, part const& before, int sought, char const* parent) {
        if (sought < 2) return;
        int const levels = levels_beyond(before, sought - 1, parent);
        if (levels == 0 || levels < path.sought) return;
        path.sought = levels + 1;
        path.parent = parent;
    }

    // Paths.

    constexpr void steps(part& left) {
        bool const outer = has_context_;
        has_context_ = true;
        part rest{};
        expression(rest, step);
        has_context_ = outer;
        append(left, rest);
    }
    constexpr void append(part& left, part const& rest) {
        if ((left.traits | rest.traits) & has_number) return fail_at(rest.traits & has_number ? rest.begin : left.begin, "a name");
        if (!(left.traits & (is_path | is_parent))) left.sought = 0;
        seek_before(left, left, rest.sought > rest.sought_by_step ? rest.sought : rest.sought_by_step, rest.parent);
        int const through = rest.traits & is_open ? left.up + rest.rise : 0;
        left.up = rest.up > through ? rest.up : through;
        left.rise += rest.rise;
        left.sought_by_step = 0;
        unsigned const kept = left.traits & is_path ? left.traits & is_grouped : 0;
        left.traits = is_path | kept | (left.traits & rest.traits & is_open) | (rest.traits & (is_step_grouped | is_filtered));
    }
    // Names with dots between them are read without tokens: they are most of what there is in expressions.
    constexpr void read_plain_names() {
        char const* const stop = end_;
        char const* c = at_;
        int count = 0;
        for (;;) {
            if (c != stop && *c <= ' ') c = end_of_blanks(c, stop);
            if (c == stop || *c != '.') break;
            ++c;
            if (c != stop && *c <= ' ') c = end_of_blanks(c, stop);
            char const* const begin = c;
            if (c == stop || jsonata_characters[static_cast<unsigned char>(*c)] != 'a') break;
            c = end_of_name(c, stop);
            if (c - begin < 6 && kind_of_name(begin, c) == value) break;
            before_last_ = at_;
            last_name_ = begin;
            at_ = c;
            ++count;
        }
        plain_count_ = count;
    }
    // The last of them may be a step with predicates.
    constexpr void append_plain_names(part& left) {
        bool const is_extended = power_of(kind_) > step;
        int const whole = plain_count_ - is_extended;
        if (whole > 0) {
            left.up += whole;
            left.rise += whole;
            left.traits = is_path | (left.traits & is_open);
        }
        if (is_extended) extended_step(left);
    }
    constexpr void extended_step(part& left) {
        bool const outer = has_context_;
        has_context_ = true;
        part last{};
        called_name(last, {last_name_, int(end_of_name(last_name_, end_) - last_name_)});
        extend(last, step);
        has_context_ = outer;
        append(left, last);
    }

    constexpr void filter(part& left, char const* where) {
        if (kind_ == ']') return next(true);   // an array, even of one
        if (left.traits & is_step_grouped) return fail_at(where, "an operator (no predicate may follow a grouping)");
        bool const outer = has_context_;
        has_context_ = true;
        part predicate{};
        expression(predicate, anything);
        has_context_ = outer;
        expect(']', false, "`]`");
        left.traits = (left.traits | is_filtered) & ~unsigned(is_variable);
        if (predicate.sought && !(predicate.traits & is_parent)) seek_from_predicate(left, predicate);
    }
    constexpr void seek_from_predicate(part& left, part const& predicate) {
        int levels = predicate.sought - 1;
        if (levels > 0) {
            int const of_nearest = levels_beyond(left, 1, predicate.parent);
            levels = levels - 1 > of_nearest ? levels - 1 : of_nearest;
        }
        if (levels < left.sought_by_step) return;
        left.sought_by_step = levels + 1;
        left.parent = predicate.parent;
        if (!(left.traits & is_path)) left.sought = left.sought_by_step;
    }
    constexpr void group(part& left, char const* where) {
        if (left.traits & is_grouped) return fail_at(where, "an operator (a step has one grouping)");
        bool const outer = has_context_;
        has_context_ = true;
        part pairs{};
        object(pairs);
        has_context_ = outer;
        left.traits = (left.traits | is_grouped | (left.traits & is_path ? 0u : is_step_grouped)) & ~unsigned(is_variable);
    }
    constexpr void sort(part& left) {
        expect('(', true, "`(`");
        part terms{};
        for (;; next(true)) {
            if (kind_ == '<' || kind_ == '>') next(true);
            inner_with_context(terms);
            if (kind_ != ',') break;
        }
        expect(')', true, "`,` or `)`");
        part const before = left;
        unsigned const kept = before.traits & is_path ? before.traits & is_grouped : 0;
        left.traits = is_path | is_sorted | kept | (before.traits & has_number);
        if (!(before.traits & is_path)) left.sought = 0;
        left.up = left.rise = left.sought_by_step = 0;
        seek_before(left, before, terms.sought, terms.parent);
    }
    constexpr void focus(part& left, char const* where) {
        if (left.traits & is_filtered) return fail_at(where, "an operator (`@` stands before predicates)");
        if (left.traits & is_sorted) return fail_at(where, "an operator (`@` stands before a sort)");
        bind_position();
        left.traits &= ~unsigned(is_variable);
    }
    constexpr void index(part& left) {
        bind_position();
        if (left.traits & is_path) return;
        left.traits = is_path | (left.traits & ~(is_variable | is_parent | is_grouped));
        left.sought = 0;
    }
    constexpr void bind_position() {
        if (kind_ != variable) return fail("a variable");
        bind_name({begin_ + 1, int(at_ - begin_) - 1});
        next(false);
    }

    // Variables and functions.

    constexpr void assign(part& left, char const* where) {
        if (!(left.traits & is_variable)) {
            while (kind_of(where[-1]) == ' ') --where;
            return fail({left.begin, int(where - left.begin)}, "a variable");
        }
        char const* const name_begin = left.begin + 1;
        text const bound{name_begin, int(end_of_name(name_begin, end_) - name_begin)};
        int const column = int(left.begin - first_) + 1;
        if (int const last = seen_.size() - 1; last >= 0 && seen_[last].column == column && lambdas_ == 0)
            seen_.resize(last);   // `$name[] :=` has been taken for a read
        seen_.add({reference_root::binding, bound, {}, column});
        compute(left);
        inner(left, anything);
        bind_name(bound);
    }
    // A function to the right of `~>` gets one more argument than is written.
    constexpr void apply(part& left) {
        part right{};
        if (kind_ == variable) {
            variable_operand(right, true);
            extend(right, comparison);
        } else {
            expression(right, comparison);
        }
        compute(left);
        left.sought = left.sought_by_step = 0;
    }
    constexpr void variable_operand(part& read, bool is_applied) {
        text const word{begin_, int(at_ - begin_)};
        read.begin = begin_;
        read.traits = is_variable;
        read_plain_names();
        char const* const members_end = at_;
        next(false);
        if (word.size == 1 || word[1] == '$') {
            if (word.size > 1 || !has_context_) ban(fault(problem_kind::context_item, word));
        } else if (plain_count_) {
            char const* const stop = kind_ == '(' ? before_last_ : members_end;
            read_free(word, false, {word.data + word.size, int(stop - word.data) - word.size});
        } else if (kind_ == '(') {
            return call_variable(read, word, is_applied);
        } else if (kind_ != bind) {
            read_free(word, is_applied && power_of(kind_) < grouping, {});
        }
        if (plain_count_) append_plain_names(read);
    }
    // Of the steps after $states, in backquotes or not.
    constexpr char const* end_of_members(char const* c) const {
        char const* members_end = c;
        while (true) {
            while (c != end_ && *c <= ' ') ++c;
            if (c == end_ || *c != '.') return members_end;
            for (++c; c != end_ && *c <= ' ';) ++c;
            char const* const first = c;
            if (c != end_ && *c == '`') {
                c = find_character(c + 1, end_, '`');
                if (c != end_) ++c;
            } else if (c != end_ && kind_of(*c) == 'a') {
                c = end_of_name(c, end_);
            }
            if (c == first || (c != end_ && *c == '(')) return members_end;
            members_end = c;
        }
    }
    // `$name`, unless the expression itself has bound it.
    constexpr void read_free(text word, bool is_function, text members) {
        reference r{reference_root::variable, {word.data + 1, word.size - 1}, members, int(word.data - first_) + 1};
        if (names_.is_bound(r.name)) return;
        if (r.name == "states") {
            r.root = reference_root::states;
            char const* const first = word.data + word.size;
            if (kind_ == '.') r.members = {first, int(end_of_members(first) - first)};
        } else if (jsonata_function const* const f = find_jsonata_function(word)) {
            if (word == "$eval") return ban_call(fault(problem_kind::eval_unavailable, word));
            if (is_function) check_arguments(word, *f, 1, 1, false);
            return;
        } else if (is_function) {
            return ban_call(fault(problem_kind::function_unknown, word));
        }
        if (lambdas_) names_.add_read(r.name, seen_.size(), no_problem);
        seen_.add(r);
    }
    constexpr void call_variable(part& read, text word, bool is_applied) {
        bool const is_own = names_.is_bound({word.data + 1, word.size - 1});
        next(true);
        read.traits = 0;
        bool is_partial = false;
        int const count = arguments(read, is_partial);
        if (is_own) return;
        jsonata_function const* const f = find_jsonata_function(word);
        if (!f) return ban_call(fault(problem_kind::function_unknown, word));
        if (word == "$eval") return ban_call(fault(problem_kind::eval_unavailable, word));
        bool const may_have_more = is_applied && !is_partial && kind_ != '(' && kind_ != '.';
        bool const has_more = may_have_more && power_of(kind_) < grouping;
        check_arguments(word, *f, count + has_more, count + may_have_more, is_partial);
    }
    constexpr void check_arguments(text word, jsonata_function const& f, int at_least_given, int at_most_given, bool is_partial) {
        int const least = is_partial ? 0 : f.least - (f.takes_context && has_context_);
        if (at_most_given >= least && (f.most == no_limit || at_least_given <= f.most)) return;
        ban_call(fault(problem_kind::argument_count, word, words_of_argument_count(f)));
    }
    constexpr void call(part& left) {
        compute(left);
        left.sought = left.sought_by_step = 0;
        bool is_partial = false;
        arguments(left, is_partial);
    }
    // How many there are.
    constexpr int arguments(part& read, bool& is_partial) {
        int count = 0;
        if (kind_ != ')') {
            for (;; next(true)) {
                ++count;
                if (kind_ == '?') {
                    is_partial = true;
                    next(true);
                } else {
                    inner(read, anything);
                }
                if (kind_ != ',') break;
            }
        }
        expect(')', false, "`,` or `)`");
        return count;
    }

    constexpr void name_operand(part& read) {
        text const word{begin_, int(at_ - begin_)};
        read_plain_names();
        next(false);
        if (plain_count_ == 0 && kind_ == '(') {
            called_name(read, word);
            if (read.traits && !has_context_) ban(fault(problem_kind::function_unknown, word));
            return;
        }
        if (!has_context_) ban(fault(problem_kind::context_item, word));
        set_name(read, word.data);
        if (plain_count_) append_plain_names(read);
    }
    static constexpr void set_name(part& read, char const* begin) {
        read.begin = begin;
        read.up = read.rise = 1;
        read.traits = is_path | is_open;
    }
    // A name, or a lambda where it is called `function`.
    constexpr void called_name(part& read, text word) {
        if (kind_ == '(' && (word == "function" || word == "\xCE\xBB" || word == "`function`")) {
            read.begin = word.data;
            lambda();
        } else {
            set_name(read, word.data);
        }
    }
    constexpr void lambda() {
        next(true);
        jsonata_names::scope const outer = scope_;
        bool const outer_context = has_context_;
        scope_ = names_.open();
        has_context_ = true;
        ++lambdas_;
        parameters();
        if (kind_ == '<') signature();
        expect('{', true, "`{`");
        part body{};
        expression(body, anything);
        expect('}', true, "`}`");
        --lambdas_;
        has_context_ = outer_context;
        names_.close(scope_, seen_);
        scope_ = outer;
    }
    constexpr void parameters() {
        if (kind_ != ')') {
            for (;; next(true)) {
                if (kind_ != variable) return fail("a parameter (`$name`)");
                bind_name({begin_ + 1, int(at_ - begin_) - 1});
                next(false);
                for (; kind_ == '['; expect(']', true, "`]`")) next(true);   // it has no meaning
                if (kind_ != ',') break;
            }
        }
        expect(')', false, "`,` or `)`");
    }
    // Only arrays and functions have types in brackets, and a choice in parentheses has none.
    constexpr void signature() {
        constexpr char types[] = "snblofajx)";
        char const* const types_end = types + sizeof types - 1;
        int depth = 1;
        int choices = 0;
        char last = '\0';   // the type before
        bool is_result = false;
        while (depth > 0 && kind_ != '{' && kind_ != the_end) {
            next(true);
            bool const is_outermost = depth == 1 && !is_result;
            if (kind_ == '>') --depth;
            if (kind_ == '<') {
                if (is_outermost && choices > 0) fail("`)` (a choice has no types in brackets)");
                if (is_outermost && last != 'a' && last != 'f') fail("a type (only `a` and `f` have types in brackets)");
                ++depth;
            } else if (is_outermost) {
                for (char const* c = begin_; c != at_; ++c)
                    if (find_character(types, types_end, *c) != types_end) last = *c;
                if (kind_ == '(') ++choices;
                if (kind_ == ')') --choices;
                if ((kind_ == ':' || kind_ == or_default || kind_ == bind) && choices == 0) is_result = true;
            }
        }
        expect('>', true, "`>`");
    }

    // Operands. A pattern does not stand at their very start: the `/` in `[/a/]` is a division.

    constexpr void operand(part& read) {
        switch (kind_) {
            case variable: return variable_operand(read, false);
            case name:
            case quoted_name:
            case both:
            case either:
            case member: return name_operand(read);
            default: break;
        }
        read.begin = begin_;
        switch (kind_) {
            case number:
            case value: read.traits = has_number; break;
            case string:
            case '*':
                read.up = read.rise = 1;
                read.traits = is_open;
                break;
            case pattern:
            case descendants: break;
            case '(': return block(read);
            case '[': return array(read);
            case '{': next(false); return object(read);
            case '-': return negative(read);
            case '%':
                read.parent = begin_;
                read.sought = read.sought_by_step = 2;
                read.rise = -1;
                read.traits = is_parent | is_open;
                break;
            case '|': return transform();
            default: return fail(wanted_operand());
        }
        next(false);
    }
    // Operators of other languages.
    constexpr char const* wanted_operand() const {
        char const before = begin_ == first_ || begin_ == end_ ? '\0' : begin_[-1];
        if (kind_ == '=' && before == '=') return "`=` in place of `==`";
        if (kind_ == '&' && before == '&') return "`and` in place of `&&`";
        if (kind_ == '>' && before == '=') return "function($x) {...} in place of `=>`";
        return "an operand";
    }
    constexpr void negative(part& read) {
        char const* const begin = begin_;
        next(false);
        expression(read, grouping);
        read.begin = begin;
        if ((read.traits & (has_number | is_path)) != has_number) compute(read);
    }
    constexpr void block(part& whole) {
        next(false);
        jsonata_names::scope const outer = scope_;
        scope_ = names_.open();
        whole.traits = is_open;
        while (kind_ != ')') {
            part read{};
            expression(read, anything);
            seek_beyond(whole, read);
            whole.up = read.up;
            whole.rise = read.rise;
            whole.traits = read.traits & is_open;
            if (kind_ != ';') break;
            next(true);
        }
        expect(')', false, "`;` or `)`");
        names_.close(scope_, seen_);
        scope_ = outer;
    }
    constexpr void array(part& whole) {
        next(false);
        if (kind_ != ']') {
            for (;; next(true)) {
                inner(whole, anything);
                if (kind_ == range) {
                    next(true);
                    inner(whole, anything);
                }
                if (kind_ != ',') break;
            }
        }
        expect(']', false, "`,` or `]`");
    }
    constexpr void object(part& whole) {
        if (kind_ != '}') {
            for (;; next(true)) {
                inner(whole, anything);
                expect(':', true, "`:`");
                inner(whole, anything);
                if (kind_ != ',') break;
            }
        }
        expect('}', false, "`,` or `}`");
    }
    constexpr void transform() {
        next(false);
        part unused{};
        inner_with_context(unused);
        expect('|', true, "`|`");
        inner_with_context(unused);
        if (kind_ == ',') {
            next(true);
            inner_with_context(unused);
        }
        expect('|', true, "`,` or `|`");
    }
};

// What is wrong with an expression, and what it reads and binds. `gives` is the type of its value, where that is known; or else absent.
constexpr problem check_jsonata(text expression, reference_list& seen, form* gives = nullptr) {
    jsonata_checker checker{expression, seen};
    problem const found = checker.check();
    if (gives) *gives = checker.gives();
    return found;
}

}
