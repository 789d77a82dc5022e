// Conditions of a JSONPath Choice: whether they can hold, and what is known where they do.
#pragma once

#include <aslant/payload/reads.hpp>

namespace aslant::core {

// The kinds of values of which a comparator can hold.
constexpr unsigned char kinds_compared_by(comparator c) {
    if (c <= comparator::string_greater_than_equals || c == comparator::string_matches) return json_string;
    if (c <= comparator::numeric_greater_than_equals) return json_number;
    if (c <= comparator::timestamp_greater_than_equals) return json_string;
    if (c == comparator::boolean_equals) return json_boolean;
    return json_anything;
}
// The kinds that a test asks for; none: it asks for something else.
constexpr unsigned char kinds_asked_by(comparator c) {
    switch (c) {
        case comparator::is_null: return json_null;
        case comparator::is_numeric: return json_number;
        case comparator::is_string: return json_string;
        case comparator::is_boolean: return json_boolean;
        default: return 0;
    }
}

class condition_reader {
  public:
    constexpr explicit condition_reader(payload_reader& r) : reads{r} {}

    // Says where a condition cannot hold, and gives what is known behind it: it was asked in that order.
    constexpr payload_scope check(int at, payload_scope const& scope) {
        is_settled_ = true;
        return check_part(at, scope);
    }
    // Whether the last one tells nothing: all that it compares is surely there, and of the kind that it is compared as.
    constexpr bool is_settled() const { return is_settled_; }
    // What is known where a condition holds, or where it does not.
    constexpr payload_scope narrowed(int at, payload_scope scope, bool holds) {
        node const& n = reads.nodes[at];
        if (scope.input == never) return scope;
        if (n.what == kind::comparison) return narrowed_by_comparison(n, scope, holds);
        bool const is_negation = n.what == kind::negation;
        if (!is_negation && (n.what == kind::all_of) != holds) return scope;   // one of them holds, or does not
        int const last = at + n.size;
        for (int i = at + 1; i < last; i += reads.nodes[i].size)
            if (is_condition(reads.nodes[i].what)) scope = narrowed(i, scope, is_negation ? !holds : holds);
        return scope;
    }

  private:
    payload_reader& reads;
    bool is_settled_ = true;

    constexpr payload_scope check_part(int at, payload_scope const& scope) {
        node const& n = reads.nodes[at];
        if (scope.input == never) return scope;   // nothing comes here
        if (n.what == kind::comparison) return check_comparison(at, scope);
        payload_scope inner = scope;
        int const last = at + n.size;
        for (int i = at + 1; i < last; i += reads.nodes[i].size) {
            if (!is_condition(reads.nodes[i].what)) continue;
            inner = check_part(i, inner);
            if (n.what != kind::negation && !is_settled_)
                inner = narrowed(i, inner, n.what == kind::all_of);   // or the rest is not asked
        }
        return scope;
    }
    constexpr payload_scope check_comparison(int at, payload_scope scope) {
        node const& n = reads.nodes[at];
        comparator const c = comparator(n.detail);
        bool const asks = c == comparator::is_present || c == comparator::is_null;   // whether it is there
        int const plain = asks ? none : reads.find_plain(n.first, scope.input);
        is_settled_ =
            is_settled_ && c < comparator::is_null && plain != none && plain < anything && !(plain & ~kinds_compared_by(c));
        if (asks) return scope;
        int const read = plain != none ? plain : reads.read_any({at, kind::comparison}, n.first, scope);
        compare(at, n.first, read, c);
        if (n.value_form == form::path) compare(at, n.value, reads.read({at, kind::value}, n.value, scope), c);
        return plain != none ? scope : there(n.first, scope, read);
    }
    constexpr void compare(int at, text path, int read, comparator c) {
        shape const& s = reads.store.at(read);
        if (read == never || !s.is_known || s.kinds & kinds_compared_by(c)) return;
        reads.out.add(
            {rule::payload_comparator, kind::comparison, at, {excerpt(path, 1), {}}, {words_of_shape(reads.store, read), {}}, 0});
    }
    // A comparison fails where its variable is not there, so that it is there behind it.
    constexpr payload_scope there(text path, payload_scope const& scope, int shape) {
        return put(path, scope, reads.find(path, scope), shape, true);
    }

    constexpr payload_scope narrowed_by_comparison(node const& n, payload_scope const& scope, bool holds) {
        comparator const c = comparator(n.detail);
        if (c < comparator::is_null && !holds) return scope;
        bool const is_yes = (n.bits != 0) == holds || c < comparator::is_null;
        if (c == comparator::is_present) {
            if (!is_yes) return scope;
            found_value const found = reads.find(n.first, scope);
            return put(n.first, scope, found, found.fault == path_fault::nothing ? found.shape : int(anything), false);
        }
        unsigned char asked = kinds_asked_by(c);
        if (c < comparator::is_null) asked = kinds_compared_by(c);
        if (asked == 0) return scope;
        int const plain = reads.find_plain(n.first, scope.input);
        if (plain != none && is_yes && plain < anything && !(plain & ~int(asked))) return scope;   // it is known already
        found_value const found = reads.find(n.first, scope);
        if (found.fault != path_fault::nothing || found.shape == never) return scope;
        if (!is_yes) {
            if (found.shape == anything) return scope;
            asked = static_cast<unsigned char>(json_anything & ~asked);
        }
        int const only = reads.store.only(found.shape, asked);
        if (only != never) return put(n.first, scope, found, only, false);
        payload_scope nothing = scope;
        nothing.input = never;
        return nothing;
    }
    // The same with this shape at a path, where it is a plain one and says something new; `found` is there.
    constexpr payload_scope put(text path, payload_scope scope, found_value const& found, int shape, bool if_maybe) {
        if (path.size < 2) return scope;
        if (if_maybe && !found.is_maybe) return scope;
        if (found.fault == path_fault::nothing && found.shape == shape && !found.is_maybe) return scope;
        char const* const begin = path.data + 1;
        char const* const last = path.data + path.size;
        if (*begin == '.' || *begin == '[') {
            if (scope.input != anything) scope.input = placed(scope.input, begin, last, shape);
            return scope;
        }
        if (*begin == '$') return scope;
        char const* after = begin;
        while (after != last && *after != '.' && *after != '[') ++after;
        text const variable{begin, int(after - begin)};
        found_field const old = reads.store.field(scope.variables, variable);
        if (!old.is_found || old.shape == anything) return scope;
        scope.variables = reads.store.with_field(scope.variables, variable, placed(old.shape, after, last, shape), old.is_maybe);
        return scope;
    }
    // What is known of one element of an array is taken for all of them: a doubt less.
    constexpr int placed(int into, char const* at, char const* last, int shape, int depth = 0) {
        char const* c = at;
        while (c != last && !(*c == '[' && last - c > 1 && c[1] != '\'' && c[1] != '"')) ++c;
        if (c == last) {
            int const put = reads.walker.placed(into, at, last, shape);
            return put == anything ? into : put;
        }
        char const* stop = c;
        while (stop != last && *stop != ']') ++stop;
        bool const is_position = c[1] == '-' || (c[1] >= '0' && c[1] <= '9');
        if (!is_position || stop == last || depth == deepest_element) return into;
        int const array = at == c ? into : reads.walker.walk(into, at, c).shape;
        if (array == none || !reads.store.at(array).is_known || !(reads.store.at(array).kinds & json_array)) return into;
        int const element = reads.store.at(array).element == never ? int(anything) : reads.store.at(array).element;
        int const inner = stop + 1 == last ? shape : placed(element, stop + 1, last, shape, depth + 1);
        int const made = reads.store.array_of(inner);
        return at == c ? made : reads.walker.placed(into, at, c, made);
    }

    static constexpr int deepest_element = 8;
};

}
