// Conditions of a Choice: var("$.total") > 100 and not is_present("$.coupon").
#pragma once

#include <aslant/states/errors.hpp>

namespace aslant::core {

// The comparators of JSONPath choice rules; with a path in place of a value, `Path` is added to the name.
enum class comparator : short {
    string_equals,
    string_less_than,
    string_greater_than,
    string_less_than_equals,
    string_greater_than_equals,
    numeric_equals,
    numeric_less_than,
    numeric_greater_than,
    numeric_less_than_equals,
    numeric_greater_than_equals,
    timestamp_equals,
    timestamp_less_than,
    timestamp_greater_than,
    timestamp_less_than_equals,
    timestamp_greater_than_equals,
    boolean_equals,
    string_matches,
    is_null,
    is_present,
    is_numeric,
    is_string,
    is_boolean,
    is_timestamp
};

inline constexpr char const* comparator_words[]{
    "StringEquals",    "StringLessThan",    "StringGreaterThan",    "StringLessThanEquals",    "StringGreaterThanEquals",
    "NumericEquals",   "NumericLessThan",   "NumericGreaterThan",   "NumericLessThanEquals",   "NumericGreaterThanEquals",
    "TimestampEquals", "TimestampLessThan", "TimestampGreaterThan", "TimestampLessThanEquals", "TimestampGreaterThanEquals",
    "BooleanEquals",   "StringMatches",     "IsNull",               "IsPresent",               "IsNumeric",
    "IsString",        "IsBoolean",         "IsTimestamp"};

static_assert(sizeof(comparator_words) / sizeof(comparator_words[0]) == int(comparator::is_timestamp) + 1);

// The kinds of values that a comparator takes.
constexpr bool takes(comparator c, node const& value) {
    if (value.what == kind::timestamp) return c >= comparator::timestamp_equals && c <= comparator::timestamp_greater_than_equals;
    if (value.what != kind::value) return false;
    switch (value.value_form) {
        case form::path: return c <= comparator::boolean_equals;
        case form::string: return c <= comparator::string_greater_than_equals || c == comparator::string_matches ||
                                  (c >= comparator::timestamp_equals && c <= comparator::timestamp_greater_than_equals);
        case form::integer:
        case form::natural:
        case form::real: return c >= comparator::numeric_equals && c <= comparator::numeric_greater_than_equals;
        case form::boolean: return c == comparator::boolean_equals || c >= comparator::is_null;
        default: return false;
    }
}

template <class T> constexpr auto value_or_time(T const& given) {
    if constexpr (requires { given.nodes; })
        return given;
    else
        return as_value(given);
}

template <class T> constexpr tree<1> compare(literal const& variable, comparator with, T const& given) {
    node n = value_or_time(given).nodes[0];
    if (variable.misused || !takes(with, n)) {
        n.value = variable.misused ? variable.value : described(given);
        n.value_form = form::misuse;
    }
    n.what = kind::comparison;
    n.size = 1;
    n.detail = short(with);
    n.first = variable.value;
    n.line = variable.line;
    n.file = variable.file;
    return {{n}};
}

// The variable of a test: a path.
struct variable {
    literal path;
};
constexpr variable var(literal path) { return {path}; }

// Which of the five comparisons of a family an operator is.
enum class order : short { equals, less_than, greater_than, less_than_equals, greater_than_equals };

template <class T> constexpr tree<1> compare_in_family(variable const& v, order with, T const& given) {
    node const n = value_or_time(given).nodes[0];
    short const string = 0, numeric = 5, time = 10;
    if (n.what == kind::timestamp) return compare(v.path, comparator(time + short(with)), given);
    switch (n.what == kind::value ? n.value_form : form::misuse) {
        case form::string: return compare(v.path, comparator(string + short(with)), given);
        case form::boolean:
            return compare(v.path, with == order::equals ? comparator::boolean_equals : comparator::string_less_than, given);
        case form::null: return compare(v.path, with == order::equals ? comparator::is_null : comparator::string_less_than, true);
        case form::path: return compare(v.path, comparator::string_matches, given);   // of which family? a misuse
        default: return compare(v.path, comparator(numeric + short(with)), given);
    }
}
template <class T> constexpr tree<1> operator==(variable const& v, T const& value) { return compare_in_family(v, order::equals, value); }
template <class T> constexpr tree<1> operator<(variable const& v, T const& value) { return compare_in_family(v, order::less_than, value); }
template <class T> constexpr tree<1> operator>(variable const& v, T const& value) { return compare_in_family(v, order::greater_than, value); }
template <class T> constexpr tree<1> operator<=(variable const& v, T const& value) {
    return compare_in_family(v, order::less_than_equals, value);
}
template <class T> constexpr tree<1> operator>=(variable const& v, T const& value) {
    return compare_in_family(v, order::greater_than_equals, value);
}

// --- the comparators by name; the value may be a path too, path("$.limit")
template <class T> constexpr tree<1> string_equals(literal v, T const& value) { return compare(v, comparator::string_equals, value); }
template <class T> constexpr tree<1> string_less_than(literal v, T const& value) { return compare(v, comparator::string_less_than, value); }
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
template <class T> constexpr tree<1> string_matches(literal v, T const& pattern) { return compare(v, comparator::string_matches, pattern); }
template <class T> constexpr tree<1> numeric_equals(literal v, T const& value) { return compare(v, comparator::numeric_equals, value); }
template <class T> constexpr tree<1> numeric_less_than(literal v, T const& value) { return compare(v, comparator::numeric_less_than, value); }
template <class T> constexpr tree<1> numeric_greater_than(literal v, T const& value) {
    return compare(v, comparator::numeric_greater_than, value);
}
template <class T> constexpr tree<1> numeric_less_than_equals(literal v, T const& value) {
    return compare(v, comparator::numeric_less_than_equals, value);
}
template <class T> constexpr tree<1> numeric_greater_than_equals(literal v, T const& value) {
    return compare(v, comparator::numeric_greater_than_equals, value);
}
template <class T> constexpr tree<1> timestamp_equals(literal v, T const& value) { return compare(v, comparator::timestamp_equals, value); }
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
template <class T> constexpr tree<1> boolean_equals(literal v, T const& value) { return compare(v, comparator::boolean_equals, value); }

// --- what the variable is; with false: that it is not
constexpr tree<1> is_null(literal v, bool yes = true) { return compare(v, comparator::is_null, yes); }
constexpr tree<1> is_present(literal v, bool yes = true) { return compare(v, comparator::is_present, yes); }
constexpr tree<1> is_numeric(literal v, bool yes = true) { return compare(v, comparator::is_numeric, yes); }
constexpr tree<1> is_string(literal v, bool yes = true) { return compare(v, comparator::is_string, yes); }
constexpr tree<1> is_boolean(literal v, bool yes = true) { return compare(v, comparator::is_boolean, yes); }
constexpr tree<1> is_timestamp(literal v, bool yes = true) { return compare(v, comparator::is_timestamp, yes); }

// --- joined: And, Or, Not. `a and b and c` is one And of three.
template <int N> struct conjunction : tree<N> {};
template <int N> struct disjunction : tree<N> {};

template <class... C> constexpr auto all_of(C const&... conditions) { return make(node_of(kind::all_of), as_property(conditions)...); }
template <class... C> constexpr auto any_of(C const&... conditions) { return make(node_of(kind::any_of), as_property(conditions)...); }
template <class C> constexpr auto none_of(C const& condition) { return make(node_of(kind::negation), as_property(condition)); }

template <template <int> class Joined, int N, int M> constexpr auto append(tree<N> const& all, tree<M> const& one) {
    Joined<N + M> result{};
    int const at = copy_nodes(all.nodes, N, result.nodes);
    copy_nodes(one.nodes, M, result.nodes + at);
    result.nodes[0].size = N + M;
    return result;
}
template <int N, int M> constexpr auto operator&&(tree<N> const& a, tree<M> const& b) {
    return make_as<conjunction>(node_of(kind::all_of), a, b);
}
template <int N, int M> constexpr auto operator&&(conjunction<N> const& a, tree<M> const& b) { return append<conjunction>(a, b); }
template <int N, int M> constexpr auto operator||(tree<N> const& a, tree<M> const& b) {
    return make_as<disjunction>(node_of(kind::any_of), a, b);
}
template <int N, int M> constexpr auto operator||(disjunction<N> const& a, tree<M> const& b) { return append<disjunction>(a, b); }
template <int N> constexpr auto operator!(tree<N> const& a) { return none_of(a); }
template <class T> constexpr auto operator!=(variable const& v, T const& value) { return none_of(v == value); }

// --- the rules of a Choice

// One choice rule: when(var("$.total") > 100, "Ask").
template <class C, class... P> constexpr auto when(C const& condition, literal state, P const&... properties) {
    return make(node_of(kind::choice_rule, state), as_property(condition), as_property(properties)...);
}
template <class C> constexpr auto when(C const& condition) { return make(node_of(kind::choice_rule), as_property(condition)); }
// Default: the state that comes next where no rule matches.
constexpr tree<1> otherwise(literal state) { return leaf(kind::otherwise, state); }

}
