// Conditions of a Choice: var("$.total") > 100 and not is_present("$.coupon").
#pragma once

#include <aslant/model/comparator.hpp>
#include <aslant/states/errors.hpp>

namespace aslant::core {

// The kinds of values that a comparator takes.
constexpr bool takes(comparator c, node const& value) {
    if (value.what == kind::timestamp) return c >= comparator::timestamp_equals && c <= comparator::timestamp_greater_than_equals;
    if (value.what != kind::value) return false;
    switch (value.value_form) {
        case form::path: return c <= comparator::boolean_equals;
        case form::string:
            return c <= comparator::string_greater_than_equals || c == comparator::string_matches ||
                   (c >= comparator::timestamp_equals && c <= comparator::timestamp_greater_than_equals);
        case form::integer:
        case form::natural:
        case form::real: return c >= comparator::numeric_equals && c <= comparator::numeric_greater_than_equals;
        case form::boolean: return c == comparator::boolean_equals || c >= comparator::is_null;
        case form::substituted: return c < comparator::is_null;   // texts in quotes, anything else without
        case form::substituted_path: return c <= comparator::boolean_equals;
        default: return false;
    }
}

template <class T> constexpr auto value_or_time(T const& given) {
    if constexpr (requires { given.nodes; })
        return given;
    else
        return as_value(given);
}

// Which of the five comparisons of a family an operator is.
enum class order : short { equals, less_than, greater_than, less_than_equals, greater_than_equals };

template <class T>
concept no_variable = !requires(T const& t) { t.path.misused; };

// The variable of a test: a path. Its comparisons are friends, so that the compiler does not try them for other operands.
struct variable {
    literal path;

    template <class T> friend constexpr tree<1> operator==(variable const& v, T const& value) {
        return compare_in_family(v, order::equals, value);
    }
    template <class T> friend constexpr tree<1> operator<(variable const& v, T const& value) {
        return compare_in_family(v, order::less_than, value);
    }
    template <class T> friend constexpr tree<1> operator>(variable const& v, T const& value) {
        return compare_in_family(v, order::greater_than, value);
    }
    template <class T> friend constexpr tree<1> operator<=(variable const& v, T const& value) {
        return compare_in_family(v, order::less_than_equals, value);
    }
    template <class T> friend constexpr tree<1> operator>=(variable const& v, T const& value) {
        return compare_in_family(v, order::greater_than_equals, value);
    }
    template <class T> friend constexpr auto operator!=(variable const& v, T const& value) { return none_of(v == value); }

    // the other way round: 100 < var("$.total")
    template <no_variable T> friend constexpr tree<1> operator<(T const& value, variable const& v) { return v > value; }
    template <no_variable T> friend constexpr tree<1> operator>(T const& value, variable const& v) { return v < value; }
    template <no_variable T> friend constexpr tree<1> operator<=(T const& value, variable const& v) { return v >= value; }
    template <no_variable T> friend constexpr tree<1> operator>=(T const& value, variable const& v) { return v <= value; }
};
constexpr variable var(literal path = no_name()) {
    if (!path.first.empty()) return {{text{}, text_of("a text in two parts"), path.place(), true}};
    return {path};
}

constexpr node comparison_node(literal const& variable, short with) {
    node n = node_of(kind::comparison, form::misuse, {}, variable.place());
    n.first = variable.value;
    n.detail = with;
    if (!variable.misused) return n;
    n.value = variable.value;
    n.detail = short(no_comparator::variable_missing);
    return n;
}
template <class T> constexpr tree<1> compare(literal const& given_variable, comparator with, T const& given) {
    literal const variable = var(given_variable).path;
    node n = comparison_node(variable, short(with));
    node const value = value_or_time(given).nodes[0];
    if (variable.misused) return {{n}};
    n.value_form = takes(with, value) ? value.value_form : form::misuse;
    n.value = takes(with, value) ? value.value : described(given);
    n.bits = value.bits;
    return {{n}};
}
// An operator and a value that make no comparison together.
template <class T> constexpr tree<1> no_comparison(literal const& variable, no_comparator why, T const& given) {
    node n = comparison_node(variable, short(why));
    if (!variable.misused) n.value = described(given);
    return {{n}};
}

constexpr text described(variable const&) { return text_of("var"); }

constexpr tree<1> compare_in_family(variable const& v, order, variable const& given) {
    return no_comparison(v.path, no_comparator::family_unknown, given);
}
template <class T> constexpr tree<1> compare_in_family(variable const& v, order with, T const& given) {
    node const n = value_or_time(given).nodes[0];
    short const string = 0, numeric = 5, time = 10;
    if (n.what == kind::timestamp) return compare(v.path, comparator(time + short(with)), given);
    switch (n.what == kind::value ? n.value_form : form::misuse) {
        case form::string: return compare(v.path, comparator(string + short(with)), given);
        case form::boolean:
            if (with == order::equals) return compare(v.path, comparator::boolean_equals, given);
            return no_comparison(v.path, no_comparator::not_ordered, given);
        case form::null:
            if (with == order::equals) return compare(v.path, comparator::is_null, true);
            return no_comparison(v.path, no_comparator::not_ordered, given);
        case form::integer:
        case form::natural:
        case form::real: return compare(v.path, comparator(numeric + short(with)), given);
        case form::path:
        case form::substituted_path:
        case form::substituted: return no_comparison(v.path, no_comparator::family_unknown, given);
        default: return no_comparison(v.path, no_comparator::not_comparable, given);
    }
}

// --- the comparators by name; the value may be a path too, path("$.limit")
template <class T> constexpr tree<1> string_equals(literal v, T const& value) {
    return compare(v, comparator::string_equals, value);
}
template <class T> constexpr tree<1> string_less_than(literal v, T const& value) {
    return compare(v, comparator::string_less_than, value);
}
template <class T> constexpr tree<1> string_greater_than(literal v, T const& value) {
    return compare(v, comparator::string_greater_than, value);
}
template <class T> constexpr tree<1> string_less_than_equals(literal v, T const& value) {
    return compare(v, comparator::string_less_than_equals, value);
}
template <class T> constexpr tree<1> string_greater_than_equals(literal v, T const& value) {
    return compare(v, comparator::string_greater_than_equals, value);
}
// `*` stands for any characters, `\\*` for itself.
template <class T> constexpr tree<1> string_matches(literal v, T const& pattern) {
    return compare(v, comparator::string_matches, pattern);
}
template <class T> constexpr tree<1> numeric_equals(literal v, T const& value) {
    return compare(v, comparator::numeric_equals, value);
}
template <class T> constexpr tree<1> numeric_less_than(literal v, T const& value) {
    return compare(v, comparator::numeric_less_than, value);
}
template <class T> constexpr tree<1> numeric_greater_than(literal v, T const& value) {
    return compare(v, comparator::numeric_greater_than, value);
}
template <class T> constexpr tree<1> numeric_less_than_equals(literal v, T const& value) {
    return compare(v, comparator::numeric_less_than_equals, value);
}
template <class T> constexpr tree<1> numeric_greater_than_equals(literal v, T const& value) {
    return compare(v, comparator::numeric_greater_than_equals, value);
}
template <class T> constexpr tree<1> timestamp_equals(literal v, T const& value) {
    return compare(v, comparator::timestamp_equals, value);
}
template <class T> constexpr tree<1> timestamp_less_than(literal v, T const& value) {
    return compare(v, comparator::timestamp_less_than, value);
}
template <class T> constexpr tree<1> timestamp_greater_than(literal v, T const& value) {
    return compare(v, comparator::timestamp_greater_than, value);
}
template <class T> constexpr tree<1> timestamp_less_than_equals(literal v, T const& value) {
    return compare(v, comparator::timestamp_less_than_equals, value);
}
template <class T> constexpr tree<1> timestamp_greater_than_equals(literal v, T const& value) {
    return compare(v, comparator::timestamp_greater_than_equals, value);
}
template <class T> constexpr tree<1> boolean_equals(literal v, T const& value) {
    return compare(v, comparator::boolean_equals, value);
}

// --- what the variable is; with false: that it is not
template <class T = bool> constexpr tree<1> is_null(literal v, T const& yes = true) { return compare(v, comparator::is_null, yes); }
template <class T = bool> constexpr tree<1> is_present(literal v, T const& yes = true) {
    return compare(v, comparator::is_present, yes);
}
template <class T = bool> constexpr tree<1> is_numeric(literal v, T const& yes = true) {
    return compare(v, comparator::is_numeric, yes);
}
template <class T = bool> constexpr tree<1> is_string(literal v, T const& yes = true) {
    return compare(v, comparator::is_string, yes);
}
template <class T = bool> constexpr tree<1> is_boolean(literal v, T const& yes = true) {
    return compare(v, comparator::is_boolean, yes);
}
template <class T = bool> constexpr tree<1> is_timestamp(literal v, T const& yes = true) {
    return compare(v, comparator::is_timestamp, yes);
}

// --- joined: And, Or, Not. `a and b and c` is one And of three.
template <int N> struct conjunction : tree<N> {};
template <int N> struct disjunction : tree<N> {};

template <class... C> constexpr auto all_of(C const&... conditions) {
    return make(node_of(kind::all_of), as_property(conditions)...);
}
template <class... C> constexpr auto any_of(C const&... conditions) {
    return make(node_of(kind::any_of), as_property(conditions)...);
}
template <class C> constexpr auto none_of(C const& condition) { return make(node_of(kind::negation), as_property(condition)); }
template <class... C> constexpr auto none_of(C const&... conditions) { return none_of(any_of(conditions...)); }

template <template <int> class Joined, int N, int M> constexpr auto append(tree<N> const& all, tree<M> const& one) {
    Joined<N + M> result{};
    int const at = copy_nodes(all.nodes, N, result.nodes);
    copy_nodes(one.nodes, M, result.nodes + at);
    result.nodes[0].size = N + M;
    return result;
}
// What one side of an operator makes a condition of ours; the other side may be a mistake, which is recorded.
template <class T>
concept ours = tree_like<T> || !no_variable<T>;
template <class A, class B>
    requires(ours<A> || ours<B>)
constexpr auto operator&&(A const& a, B const& b) {
    return make<conjunction>(node_of(kind::all_of), as_property(a), as_property(b));
}
template <int N, int M> constexpr auto operator&&(conjunction<N> const& a, tree<M> const& b) { return append<conjunction>(a, b); }
template <class A, class B>
    requires(ours<A> || ours<B>)
constexpr auto operator||(A const& a, B const& b) {
    return make<disjunction>(node_of(kind::any_of), as_property(a), as_property(b));
}
template <int N, int M> constexpr auto operator||(disjunction<N> const& a, tree<M> const& b) { return append<disjunction>(a, b); }
template <ours A> constexpr auto operator!(A const& a) { return none_of(a); }

// A comment on one condition among others: all_of(comment("not priced yet", is_null("$.total")), …).
template <int N> constexpr auto comment(literal words, tree<N> const& condition) {
    return append<tree>(condition, leaf(kind::comment, words));
}

// --- the rules of a Choice

// The Condition of a JSONata state: an expression, true or false. Any other condition is one of JSONPath.
template <tree_like C> constexpr C as_condition(C const& given) {
    C condition = given;
    node& root = condition.nodes[0];
    bool const is_expression = root.value_form == form::jsonata || root.value_form == form::substituted;
    if (root.what == kind::value && is_expression) root.what = kind::condition;
    return condition;
}
constexpr tree<1> as_condition(bool given) {
    tree<1> condition = as_value(given);
    condition.nodes[0].what = kind::condition;
    return condition;
}
template <class Other> constexpr tree<1> as_condition(Other const& other) { return as_property(other); }

// One choice rule: when(var("$.total") > 100, "Ask"), or in a JSONata state when(jsonata("$states.input.total > 100"), "Ask").
template <class C, class... P> constexpr auto when(C const& condition, literal state, P const&... properties) {
    return make(node_of(kind::choice_rule, state), as_condition(condition), as_property(properties)...);
}
template <class C> constexpr auto when(C const& condition) { return make(node_of(kind::choice_rule), as_condition(condition)); }
// Default: the state that comes next where no rule matches.
constexpr tree<1> otherwise(literal state = no_name()) { return leaf(kind::otherwise, state); }

}
