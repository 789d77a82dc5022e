// What a JSONata expression gives, of what it reads. (docs.jsonata.org; where that is silent, jsonata-js 2.2)
//
// The expression has passed its recogniser. JSONata has no errors for what is not there: a member that is missing is nothing, and what
// is made of nothing is nothing, or leaves it out. A list of one that a path or a function gathers is its only element.
#pragma once

#include <aslant/language/jsonata_functions.hpp>
#include <aslant/language/jsonata_tokens.hpp>
#include <aslant/model/scratch.hpp>
#include <aslant/payload/paths.hpp>

namespace aslant::core {

// The shapes of $states and of the variables; never: there is no such member of $states.
struct jsonata_environment {
    int input;
    int result;
    int error_output;
    int context;
    int variables;   // an object, or anything: its fields are the machine's variables
};

// Why an expression may give nothing.
enum absence : unsigned char {
    absent_by_member = 1,   // a member that may be missing, or a conditional without `:`
    absent_by_count = 2,    // no element may be left: a filter, a position, an array that may be empty
    absent_unknown = 4      // it reads what nobody declared
};

struct jsonata_value {
    int shape;                // where it gives something; never: it gives nothing, or fails
    unsigned char absences;   // none: it gives something
};

// What each of jsonata_functions gives, in that order.
//   N S B  number, string, boolean        n s b  the same; nothing of nothing        x  number; nothing of no element
//   M F I  $map, $filter, $single         r d A  an array in another order, without copies, with another
//   k m    strings, objects: as many as there are                 p q z  an array of strings, numbers, arrays
//   i      its argument                   o g L  $sift, $merge, $lookup              0 U  it fails; nothing        ?  anything
inline constexpr char jsonata_results[] = "nMxxbSsnz"
                                          "n??sskornssS"
                                          "iN0nmg?nqnp"
                                          "AUBFnLNnN?I?s"
                                          "xbsrr"
                                          "bdn"
                                          "sssszs"
                                          "ss"
                                          "sssnsssss";
static_assert(int(sizeof jsonata_results) - 1 == jsonata_function_count);

class jsonata_shape : jsonata_tokens {
  public:
    constexpr jsonata_shape(shape_store& s, jsonata_environment const& e) : store{s}, environment_{e} {}
    constexpr ~jsonata_shape() { delete[] names_; }
    jsonata_shape(jsonata_shape const&) = delete;
    jsonata_shape& operator=(jsonata_shape const&) = delete;

    constexpr jsonata_value shape_of(text expression_text) {
        at_ = expression_text.data;
        end_ = at_ + expression_text.size;
        depth_ = name_count_ = scope_ = doubts_ = quiet_ = asked_ = context_reads_ = 0;
        starts_step_ = false;
        context_ = unknown_part;
        fault_ = doubt_ = value_of_shape(never);
        next(true);
        part const whole = expression(loosest);
        if (kind_ != the_end) return {core::anything, absent_unknown};
        return {whole.shape, static_cast<unsigned char>(whole.absences & ~loose_members)};
    }
    // The first member that cannot be there, but in $exists(…).
    constexpr found_value const& fault() const { return fault_; }
    // The first member that may be missing: why the expression may give nothing, where it is absent_by_member.
    constexpr found_value const& doubt() const { return doubt_; }

  private:
    static constexpr int deepest_nesting = 64;
    static constexpr char loosest = jsonata_tokens::anything;   // what `anything` is among the powers
    static constexpr unsigned char no_array = json_scalars | json_object;
    // Among the absences: members may be left out that no declaration says may be missing, or hold a list of one.
    static constexpr unsigned char loose_members = 8;

    enum trait : unsigned char {
        is_states = 1,   // $states itself
        is_path = 2,
        keeps_array = 4,        // `[]` stands in it
        is_array_literal = 8,   // arrays in an array stay what they are, and are not gathered
        is_grouped = 16         // by `{…}`, which comes after all steps, wherever it stands
    };
    struct part {
        int shape;
        unsigned char absences;
        unsigned char traits;
        char const* begin;   // of a variable
    };
    static constexpr part unknown_part{core::anything, absent_unknown, 0, nullptr};
    static constexpr part plain(int shape, unsigned absences = 0) {
        return {shape, static_cast<unsigned char>(absences), 0, nullptr};
    }
    struct named_value {
        text own;
        part value;
    };

    char const* at_ = nullptr;   // where the next token is looked for
    char kind_ = the_end;
    char const* begin_ = nullptr;
    char const* end_ = nullptr;
    int depth_ = 0;
    bool starts_step_ = false;   // the next operand is a step: a string there is a name
    part context_ = unknown_part;
    shape_store& store;
    jsonata_environment environment_;
    named_value* names_ = nullptr;   // that the expression binds, innermost last
    int name_count_ = 0;
    int name_room_ = 0;
    int scope_ = 0;    // where the names of the innermost block start
    int doubts_ = 0;   // how many of what is around, in this block, may not be evaluated, or more than once
    int quiet_ = 0;    // how many $exists(…) are around
    int asked_ = 0;    // how often the expression asked whether something is there
    int context_reads_ = 0;
    found_value fault_ = value_of_shape(never);
    found_value doubt_ = value_of_shape(never);

    // --- tokens

    constexpr void stop() {
        kind_ = the_end;
        begin_ = at_ = end_;
    }
    constexpr void expect(char wanted, bool operand_follows) {
        if (kind_ == wanted) return next(operand_follows);
        stop();
    }
    constexpr void end_token(char kind, char const* after) {
        kind_ = kind;
        at_ = after ? after : end_;
    }
    constexpr void next(bool operand_follows) {
        for (char const* c = at_;;) {
            c = end_of_blanks(c, end_);
            begin_ = c;
            if (c == end_) return stop();
            char const first = *c++;
            switch (kind_of(first)) {
                case 'a':
                    at_ = end_of_name(c, end_);
                    kind_ = at_ - begin_ < 6 ? kind_of_name(begin_, at_) : name;
                    return;
                case 'C': return end_token(variable, end_of_name(c, end_));
                case 'B': return end_token(string, end_of_string(c, end_, first));
                case 'A': return end_token(number, end_of_number(begin_, end_));
                case '=': {
                    char const pair = c == end_ ? '\0' : kind_of_pair(first, *c);
                    return end_token(pair ? pair : first, pair ? c + 1 : c);
                }
                case 'D': c = find_character(c, end_, '`'); return end_token(quoted_name, c == end_ ? c : c + 1);
                case '/':
                    if (c != end_ && *c == '*') {
                        c = end_of_comment(c + 1, end_);
                        if (!c) return stop();
                        continue;
                    }
                    if (!operand_follows) return end_token('/', c);
                    c = slash_after_pattern(c, end_);
                    if (c)
                        for (++c; c != end_ && (*c == 'i' || *c == 'm');) ++c;
                    return end_token(pattern, c);
                default: return end_token(first, c);
            }
        }
    }
    // Of a name, in backquotes or not, or of a string; none where it has escapes.
    constexpr text token_text() const {
        if (kind_ != string && kind_ != quoted_name) return {begin_, int(at_ - begin_)};
        if (at_ - begin_ < 2) return {};
        text const inner{begin_ + 1, int(at_ - begin_) - 2};
        return kind_ == string && find_character(inner.data, at_ - 1, '\\') != at_ - 1 ? text{} : inner;
    }

    // --- shapes

    constexpr unsigned char kinds_of(int shape) const { return store.at(shape).kinds; }
    constexpr int array_of(int element) { return element == core::anything ? any_array : store.array_of(element); }
    // An element of an array, or else what it is itself.
    constexpr int single(int shape) {
        auto const& s = store.at(shape);
        if (!s.is_known || !(s.kinds & json_array)) return shape;
        return s.kinds == json_array ? s.element : store.join(store.only(shape, no_array), s.element);
    }
    // The same, of what a path goes through: arrays in arrays are opened here and there.
    constexpr int item(int shape) {
        if (!(kinds_of(shape) & json_array)) return shape;
        int const one = single(shape);
        return kinds_of(one) & json_array ? core::anything : one;
    }
    // Any number of them that were gathered, or the only one.
    constexpr int gathered(int one) {
        return one == core::anything || one == never ? core::anything : store.join(one, array_of(one));
    }
    constexpr int as_array(int shape) { return kinds_of(shape) == json_array ? shape : array_of(single(shape)); }
    constexpr part kept(part whole) {
        if (!(whole.traits & keeps_array)) return whole;
        int const array = as_array(whole.shape);
        whole.shape = whole.traits & is_path ? array : store.join(whole.shape, array);
        return whole;
    }

    // --- members

    static constexpr found_value found_at(path_fault fault, text wanted, int holder) {
        found_value found = value_of_shape(core::anything);
        found.fault = fault;
        found.part = wanted;
        found.holder = holder;
        return found;
    }
    constexpr part missing(path_fault fault, text wanted, int holder) {
        if (!quiet_ && fault_.fault == path_fault::nothing) fault_ = found_at(fault, wanted, holder);
        return unknown_part;
    }
    constexpr part of_states(text wanted) {
        int const shape = wanted == "input"         ? environment_.input
                          : wanted == "result"      ? environment_.result
                          : wanted == "context"     ? environment_.context
                          : wanted == "errorOutput" ? environment_.error_output
                                                    : never;
        return shape == never ? unknown_part : part{shape, 0, is_path, nullptr};
    }
    constexpr part member_of(part const& whole, text wanted) {
        if (whole.traits & is_states) return of_states(wanted);
        unsigned char const traits = static_cast<unsigned char>(is_path | (whole.traits & keeps_array));
        unsigned char const kinds = kinds_of(whole.shape);
        bool const is_many = kinds & json_array;
        int const holder = is_many ? item(whole.shape) : whole.shape;
        if (!store.at(holder).is_known || holder == never || wanted.empty())
            return kept({core::anything, absent_unknown, traits, nullptr});
        unsigned char const holder_kinds = kinds_of(holder);
        if (!(holder_kinds & json_object)) return missing(path_fault::no_object, wanted, holder);
        found_field const found = store.member(holder, wanted);
        if (!found.is_found) return missing(path_fault::no_field, wanted, holder);
        unsigned absences = whole.absences;
        bool const is_loose = absences & loose_members;
        if (is_loose || store.at(holder).rest != never) absences |= absent_unknown;
        if (is_many) return kept({gathered(item(found.shape)), by_count(absences), traits, nullptr});
        if (found.is_maybe || holder_kinds != json_object) {
            absences |= absent_by_member;
            ++asked_;
            if (!quiet_ && !doubt_.is_maybe) {
                doubt_ = found_at(path_fault::nothing, wanted, holder);
                doubt_.is_maybe = true;
            }
        }
        int const shape = found.shape == never                              ? core::anything
                          : is_loose && kinds_of(found.shape) == json_array ? gathered(single(found.shape))
                                                                            : found.shape;
        return kept({shape, static_cast<unsigned char>(absences), traits, nullptr});
    }
    static constexpr unsigned char by_count(unsigned absences) { return static_cast<unsigned char>(absences | absent_by_count); }

    // Names with dots between them, but one that has a predicate or arguments: most of what there is in expressions.
    constexpr void plain_names(part& whole) {
        for (;;) {
            char const* c = end_of_blanks(at_, end_);
            if (c == end_ || *c != '.') return;
            c = end_of_blanks(c + 1, end_);
            if (c == end_ || kind_of(*c) != 'a') return;
            char const* const name_end = end_of_name(c, end_);
            char const* const after = end_of_blanks(name_end, end_);
            if (after != end_ && (*after == '[' || *after == '(' || *after == '@' || *after == '#' || *after == '/')) return;
            whole = member_of(whole, {c, int(name_end - c)});
            at_ = name_end;
        }
    }

    // --- operators

    constexpr part expression(char power) {
        if (++depth_ > deepest_nesting) stop();
        int const outer_doubts = doubts_;
        int const asked = asked_;
        part whole = plain(never);
        bool is_choice = false;
        bool may_end = false;   // a conditional without `:`
        for (char op = the_end; op != '\0' && !may_end;) {
            part left = operand();
            op = '\0';
            while (op == '\0' && power_of(kind_) > power) {
                char const read = kind_;
                next(true);
                if (read == '?' || read == or_default || read == or_other)
                    op = read;
                else
                    left = extended(left, read);
            }
            if (op == '\0' && !is_choice) {
                whole = left;
                break;
            }
            is_choice = true;
            power = loosest;
            ++doubts_;
            if (op == '?') {
                left = expression(loosest);
                may_end = kind_ != ':';
                if (!may_end) next(true);
            } else if (op) {
                left.absences = 0;
                ++asked_;
            }
            whole = plain(store.join(whole.shape, left.shape), whole.absences | left.absences);
        }
        // Whoever asks whether something is there knows why.
        if (is_choice && asked_ != asked && (whole.absences & absent_by_member))
            whole.absences = by_count(whole.absences & ~unsigned{absent_by_member});
        if (may_end) whole.absences |= absent_by_member;
        doubts_ = outer_doubts;
        --depth_;
        return whole;
    }
    constexpr part in_context(part const& item_part, char power) {
        part const outer = context_;
        context_ = item_part;
        ++doubts_;
        part const read = expression(power);
        --doubts_;
        context_ = outer;
        return read;
    }
    constexpr part extended(part const& left, char op) {
        switch (op) {
            case '.': return steps(left);
            case '[': return filtered(left);
            case '(': arguments(nullptr, '?', nullptr); return unknown_part;
            case '{': {
                part const outer = context_;
                context_ = plain(gathered(item(left.shape)), left.absences & loose_members);
                ++doubts_;
                part whole = object();
                --doubts_;
                context_ = outer;
                whole.traits = is_grouped;
                return whole;
            }
            case bind: return assigned(left);
            case chain: return applied(left);
            case '^': return sorted(left);
            case '@':
            case '#':
                if (kind_ == variable) bind_name({begin_ + 1, int(at_ - begin_) - 1}, unknown_part);
                next(false);
                return unknown_part;
            default: return computed(left, op);
        }
    }
    constexpr part computed(part const& left, char op) {
        part const right = expression(power_of(op));
        unsigned const absences = left.absences | right.absences;
        switch (op) {
            case '&': return plain(json_string);
            case '+':
            case '-':
            case '*':
            case '/':
            case '%': return plain(json_number, absences);
            case '<':
            case '>':
            case at_least:
            case at_most: return plain(json_boolean, absences);
            case '=':
            case unequal:
            case both:
            case either:
            case member: return plain(json_boolean);
            default: return unknown_part;
        }
    }
    constexpr part steps(part const& left) {
        bool const is_many = !(left.traits & is_states) && (kinds_of(left.shape) & json_array);
        starts_step_ = true;
        part const item_part = left.traits & is_states ? left : plain(item(left.shape), left.absences & loose_members);
        part whole = in_context(item_part, step);
        unsigned const absences = left.absences | whole.absences;
        if (is_many) {
            whole.shape = gathered(whole.traits & is_array_literal ? whole.shape : item(whole.shape));
            whole.absences = by_count(left.absences | (whole.absences & (absent_unknown | loose_members)));
        } else {
            whole.absences = static_cast<unsigned char>(absences);
        }
        whole.traits = static_cast<unsigned char>(is_path | ((left.traits | whole.traits) & keeps_array));
        if (left.traits & is_grouped) whole = {core::anything, absent_unknown, is_grouped, nullptr};
        return kept(whole);
    }
    constexpr part filtered(part whole) {
        whole.traits = static_cast<unsigned char>(whole.traits & (is_path | keeps_array));
        if (kind_ == ']') {
            next(false);
            whole.traits |= keeps_array;
            return kept(whole);
        }
        int const one = single(whole.shape);
        char const* c = *begin_ == '-' ? end_of_blanks(begin_ + 1, end_) : begin_;
        int position = 0;
        for (; c != end_ && *c >= '0' && *c <= '9' && position < 1000000; ++c) position = position * 10 + (*c - '0');
        bool is_position = c != begin_ && c != end_ && *c == ']' && kind_ != variable;
        if (is_position) {
            text const written{begin_, int(c - begin_)};
            auto const& s = store.at(whole.shape);
            if (*begin_ == '-') position = s.length - position;
            at_ = c;
            next(false);
            if (s.kinds == json_array && s.places != none) {
                found_field const found = store.place(whole.shape, position);
                if (position < 0 || !found.is_found)
                    whole = missing(path_fault::no_place, written, whole.shape);
                else
                    whole.shape = found.shape;
                expect(']', false);
                return kept(whole);
            }
        } else {
            int const reads = context_reads_;
            part const predicate = in_context(plain(one, whole.absences & loose_members), loosest);
            is_position = predicate.shape == json_number && reads == context_reads_;
        }
        expect(']', false);
        whole.shape = one == never ? core::anything : is_position ? one : gathered(one);
        whole.absences = by_count(whole.absences);
        return kept(whole);
    }
    constexpr part sorted(part whole) {
        expect('(', true);
        for (;; next(true)) {
            if (kind_ == '<' || kind_ == '>') next(true);
            in_context(plain(item(whole.shape), whole.absences & loose_members), loosest);
            if (kind_ != ',') break;
        }
        expect(')', true);
        whole.shape = gathered(single(whole.shape));
        whole.absences = by_count(whole.absences);
        whole.traits = static_cast<unsigned char>(is_path | (whole.traits & keeps_array));
        return kept(whole);
    }

    // --- variables and functions

    constexpr named_value* find_name(text own) const {
        for (int i = name_count_; i-- > 0;)
            if (names_[i].own.size == own.size && names_[i].own == own) return &names_[i];
        return nullptr;
    }
    constexpr void bind_name(text own, part const& value_part) {
        part const bound = doubts_ ? unknown_part : plain(value_part.shape, value_part.absences);
        if (named_value* const known = find_name(own); known && known - names_ >= scope_) {
            known->value = bound;
            return;
        }
        if (name_count_ == name_room_) names_ = grown(names_, name_count_, name_room_);
        names_[name_count_++] = {own, bound};
    }
    constexpr part assigned(part const& left) {
        part const bound = expression(loosest);
        if (!left.begin) return unknown_part;
        bind_name({left.begin + 1, int(end_of_name(left.begin + 1, end_) - left.begin) - 1}, bound);
        return plain(bound.shape, bound.absences);
    }
    constexpr part variable_operand() {
        text const own{begin_ + 1, int(at_ - begin_) - 1};
        char const* const word_end = at_;
        named_value const* const known = find_name(own);
        char const* const after = end_of_blanks(at_, end_);
        bool const is_called = after != end_ && *after == '(';
        part whole = known ? known->value : own.empty() ? context_ : is_called ? unknown_part : of_machine(own);
        if (own.empty()) {
            ++context_reads_;
            whole.traits &= is_states;
        }
        plain_names(whole);
        bool const is_path_read = at_ != word_end;
        next(false);
        whole.begin = own.data - 1;
        if (kind_ != '(' || is_path_read || known) return whole;
        next(true);
        return arguments(find_jsonata_function({own.data - 1, own.size + 1}), nullptr);
    }
    constexpr part of_machine(text own) {
        if (own == "states") return {core::anything, 0, is_states, nullptr};
        if (!(kinds_of(environment_.variables) & json_object)) return unknown_part;
        found_field const found = store.field(environment_.variables, own);
        return found.is_found && found.shape != never ? plain(found.shape, found.is_maybe ? absent_by_member : 0) : unknown_part;
    }
    static constexpr char result_of(jsonata_function const* f) { return f ? jsonata_results[f - jsonata_functions] : '?'; }
    constexpr part arguments(jsonata_function const* f, part const* given) {
        char const result = result_of(f);
        bool const is_question = result == 'B';
        asked_ += is_question;
        quiet_ += is_question;
        part const whole = arguments(f, result, given);
        quiet_ -= is_question;
        return whole;
    }
    // After the bracket. `given`: what is to the left of `~>`.
    constexpr part arguments(jsonata_function const* f, char result, part const* given) {
        part read[2]{given ? *given : unknown_part, unknown_part};
        if (result == 'g' && !given && kind_ == '[') return merged_list();
        int count = given ? 1 : 0;
        bool is_partial = false;
        text key{};
        while (kind_ != ')' && kind_ != the_end) {
            part one = unknown_part;
            if (kind_ == '?') {
                is_partial = true;
                next(true);
            } else if (count == 1 && (result == 'M' || result == 'F' || result == 'I')) {
                one = of_each(single(read[0].shape), read[0].absences & loose_members);
            } else {
                key = kind_ == string ? token_text() : text{};
                char const* const token_end = at_;
                one = expression(loosest);
                if (key.size && end_of_blanks(token_end, end_) != begin_) key = {};
            }
            if (count < 2) read[count] = one;
            ++count;
            if (kind_ != ',') break;
            next(true);
        }
        expect(')', false);
        if (is_partial) return unknown_part;
        if (f && count < f->least && f->takes_context) {
            ++context_reads_;
            read[1] = read[0];
            read[0] = context_;
        }
        if (result != 'L') return given_by(result, read);
        return key.empty() ? unknown_part : member_of(plain(read[0].shape, read[0].absences), key);
    }
    // The function that $map and its likes call with each element: what it gives.
    constexpr part of_each(int element, unsigned absences) {
        if (kind_ == variable && at_ - begin_ > 1 && !find_name({begin_ + 1, int(at_ - begin_) - 1})) {
            char const* const after = end_of_blanks(at_, end_);
            if (jsonata_function const* const f = find_jsonata_function(token_text()); f && after != end_ && *after == ')') {
                next(false);
                part const read[2]{plain(element, absences), unknown_part};
                return given_by(result_of(f), read);
            }
        }
        if (kind_ != name || !is_lambda()) {
            expression(loosest);
            return unknown_part;
        }
        next(false);
        part const body = lambda(plain(element, absences));
        if (kind_ == ',' || kind_ == ')') return body;
        while (power_of(kind_) > loosest) {   // the function that a function gives
            char const op = kind_;
            next(true);
            extended(unknown_part, op);
        }
        return unknown_part;
    }
    constexpr bool is_lambda() const {
        char const* const after = end_of_blanks(at_, end_);
        text const word = token_text();
        return after != end_ && *after == '(' && (word == "function" || word == "\xCE\xBB");
    }
    constexpr part given_by(char result, part const* read) {
        int const shape = read[0].shape;
        unsigned const absences = read[0].absences;
        switch (result) {
            case 'N': return plain(json_number);
            case 'S': return plain(json_string);
            case 'B': return plain(json_boolean);
            case 'n': return plain(json_number, absences);
            case 's': return plain(json_string, absences);
            case 'b': return plain(json_boolean, absences);
            case 'x': return plain(json_number, by_count(absences));
            case 'M':
                return plain(gathered(read[1].shape), by_count(absences | (read[1].absences & (absent_unknown | loose_members))));
            case 'F': return plain(gathered(single(shape)), by_count(absences));
            case 'I': return plain(single(shape), absences);
            case 'r': return plain(array_of(single(shape)), absences);
            case 'd': return plain(kinds_of(shape) & json_array ? gathered(single(shape)) : shape, by_count(absences));
            case 'A': return appended(read[0], read[1]);
            case 'k': return plain(gathered(json_string), by_count(absences));
            case 'm': return plain(gathered(any_object), by_count(absences));
            case 'p': return plain(array_of(json_string), absences);
            case 'q': return plain(array_of(json_number), absences);
            case 'z': return plain(array_of(any_array));
            case 'i': return plain(shape, absences);
            case 'o': return plain(any_object, by_count(absences));
            case 'g': return plain(kinds_of(shape) == json_object ? shape : any_object, absences);
            case '0': return plain(never);
            case 'U': return plain(never, absent_by_member);
            default: return unknown_part;
        }
    }
    constexpr part appended(part const& a, part const& b) {
        int const array = array_of(store.join(single(a.shape), single(b.shape)));
        if (!(a.absences | b.absences)) return plain(array);
        return plain(store.join(array, store.join(a.shape, b.shape)), (a.absences & ~loose_members) && (b.absences & ~loose_members)
                                                                          ? a.absences | b.absences
                                                                          : (a.absences | b.absences) & loose_members);
    }
    // $merge([a, b]): the array's elements one by one, the last first to be asked.
    constexpr part merged_list() {
        int whole = empty_object;
        unsigned absences = 0;
        next(false);
        while (kind_ != ']' && kind_ != the_end) {
            part const one = expression(loosest);
            whole = merged(whole, one);
            absences |= one.absences & loose_members;
            if (kind_ == range) {
                next(true);
                expression(loosest);
            }
            if (kind_ != ',') break;
            next(true);
        }
        expect(']', false);
        if (kind_ == ')') {
            next(false);
            return plain(whole, absences);
        }
        while (kind_ != ')' && kind_ != the_end) {   // of what is made of the array
            char const op = kind_;
            if (power_of(op) == '0') return stop(), unknown_part;
            next(true);
            extended(unknown_part, op);
        }
        next(false);
        return plain(any_object, absent_unknown);
    }
    constexpr int merged(int whole, part const& over) {
        auto const& b = store.at(over.shape);
        if (!b.is_known || b.kinds != json_object || b.rest != never || whole == any_object) return any_object;
        if (whole == empty_object && !over.absences) return over.shape;
        auto s = store.at(whole);
        int fields = s.fields;
        store.for_each_field(b.fields, [&](field_cell const& c) {
            field_cell added = c;
            if (c.is_maybe || over.absences) {
                field_cell const& old = store.find_cell(s.fields, c.hash);
                if (old.bit == 0) added.left = store.join(old.left, c.left);
                added.is_maybe = old.is_maybe;
            }
            fields = store.insert(fields, added);
        });
        s.fields = fields;
        s.name = {};
        return store.add(s);
    }
    constexpr part applied(part const& left) {
        jsonata_function const* f = nullptr;
        if (kind_ == variable && !find_name({begin_ + 1, int(at_ - begin_) - 1})) f = find_jsonata_function(token_text());
        if (!f) {
            expression(comparison);
            return unknown_part;
        }
        next(false);
        part const read[2]{left, unknown_part};
        bool const has_more = kind_ == '(';
        if (has_more) next(true);
        part whole = has_more ? arguments(f, &left) : given_by(result_of(f), read);
        while (power_of(kind_) > comparison) {
            char const op = kind_;
            next(true);
            extended(whole, op);
            whole = unknown_part;
        }
        return whole;
    }
    // After `function`. `one`: its first parameter.
    constexpr part lambda(part one) {
        int const outer_names = name_count_;
        int const outer_scope = scope_;
        int const outer_doubts = doubts_;
        scope_ = name_count_;
        doubts_ = 0;
        next(true);
        for (; kind_ == variable; one = unknown_part) {
            bind_name({begin_ + 1, int(at_ - begin_) - 1}, one);
            for (next(false); kind_ == '[' || kind_ == ']';) next(false);
            if (kind_ == ',') next(true);
        }
        expect(')', false);
        for (int depth = kind_ == '<'; depth > 0 && kind_ != the_end; depth += (kind_ == '<') - (kind_ == '>')) next(true);
        if (kind_ == '>') next(true);
        expect('{', true);
        part const body = expression(loosest);
        expect('}', true);
        name_count_ = outer_names;
        scope_ = outer_scope;
        doubts_ = outer_doubts;
        return plain(body.shape, body.absences);
    }

    // --- operands

    constexpr part operand() {
        bool const is_step = starts_step_;
        starts_step_ = false;
        part read = unknown_part;
        switch (kind_) {
            case variable: return variable_operand();
            case name:
            case quoted_name:
            case both:
            case either:
            case jsonata_tokens::member: return name_operand();
            case '(': return block();
            case '[': next(false); return array();
            case '{': next(false); return object();
            case '-':
                next(false);
                read = expression(grouping);
                return plain(json_number, read.absences);
            case '|':
                for (int parts = 0; parts < 3 && (parts == 0 || kind_ == '|' || kind_ == ','); ++parts) {
                    bool const is_last = parts > 0 && kind_ == '|' && parts > 1;
                    if (is_last) break;
                    next(parts > 0);
                    in_context(unknown_part, loosest);
                }
                expect('|', true);
                return unknown_part;
            case string:
                if (is_step) return name_operand();
                next(false);
                return kind_ == '.' ? unknown_part : plain(json_string);
            case number: read = plain(json_number); break;
            case jsonata_tokens::value: read = plain(*begin_ == 'n' ? json_null : json_boolean); break;
            case '%':
            case '*':
            case descendants: ++context_reads_; break;
            case pattern: break;
            default: stop(); return unknown_part;
        }
        next(false);
        return read;
    }
    constexpr part name_operand() {
        if (is_lambda()) {
            next(false);
            lambda(unknown_part);
            return unknown_part;
        }
        ++context_reads_;
        part whole = member_of(context_, token_text());
        if (kind_ != string) plain_names_after_first(whole);
        next(false);
        return whole;
    }
    // A predicate belongs to the step before it: where one follows the first name, there are no plain names.
    constexpr void plain_names_after_first(part& whole) {
        if (char const* const after = end_of_blanks(at_, end_); after != end_ && *after == '.') plain_names(whole);
    }
    constexpr part block() {
        int const outer_names = name_count_;
        int const outer_scope = scope_;
        int const outer_doubts = doubts_;
        scope_ = name_count_;
        doubts_ = 0;
        next(false);
        part last = unknown_part;
        while (kind_ != ')' && kind_ != the_end) {
            last = expression(loosest);
            if (kind_ != ';') break;
            next(true);
        }
        expect(')', false);
        name_count_ = outer_names;
        scope_ = outer_scope;
        doubts_ = outer_doubts;
        return plain(last.shape, last.absences);
    }
    constexpr part array() {
        int element = never;
        int places = none;
        int length = 0;   // -1: not known
        unsigned absences = 0;
        while (kind_ != ']' && kind_ != the_end) {
            part one = expression(loosest);
            if (kind_ == range) {
                next(true);
                expression(loosest);
                one = plain(json_number, absent_by_count);
            }
            bool const is_one =
                one.traits & is_array_literal || !((one.absences & ~loose_members) || kinds_of(one.shape) & json_array);
            absences |= one.absences & loose_members;
            int const shape = one.traits & is_array_literal ? one.shape : single(one.shape);
            element = store.join(element, shape);
            if (!is_one) length = -1;
            if (length >= 0) places = store.insert(places, {name_hash(length++), 0, {}, shape, 0, false});
            if (kind_ != ',') break;
            next(true);
        }
        expect(']', false);
        int const whole = length > 0    ? store.add({json_array, true, none, never, element, places, length, {}})
                          : length == 0 ? empty_array
                                        : array_of(element);
        return {whole, static_cast<unsigned char>(absences), is_array_literal, nullptr};
    }
    // Its members from the first on. Names that are computed may be any.
    constexpr part object() {
        int fields = none;
        bool is_open = false;
        unsigned absences = 0;
        while (kind_ != '}' && kind_ != the_end) {
            char const* const begin = begin_;
            text const key = kind_ == string ? token_text() : text{};
            bool const is_literal = kind_ == string && (key.size > 0 || at_ - begin_ == 2);
            if (is_literal) next(false);
            if (!is_literal || kind_ != ':') {
                is_open = true;
                at_ = begin;
                next(true);
                expression(loosest);
            }
            expect(':', true);
            part const one = expression(loosest);
            bool const may_be_missing = one.absences & absent_by_member;
            if ((one.absences & ~absent_by_member) || (one.traits & keeps_array)) absences = loose_members;
            if (!is_open && one.shape != never)
                fields = store.insert(fields, {hash_of({{}, key}), 0, key, one.shape, 0, may_be_missing});
            if (kind_ != ',') break;
            next(true);
        }
        expect('}', false);
        if (is_open) return plain(any_object);
        return plain(fields == none ? empty_object : store.add({json_object, true, fields, never, never, none, 0, {}}), absences);
    }
};

}
