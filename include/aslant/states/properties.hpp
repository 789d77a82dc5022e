// The properties of states: a function for each field, with the field's name.
#pragma once

#include <aslant/states/values.hpp>

namespace aslant::core {

// --- transitions

// The state that comes next. Inside sequence() it can be left out.
constexpr tree<1> next(literal state = no_name()) { return leaf(kind::next, state); }
// A text in which the template fills in a part: substituted("in ${Stage}").
constexpr tree<1> words_of_field(kind what, tree<1> const& words) {
    node n = words.nodes[0];
    bool const is_right = n.what == kind::value && n.value_form == form::substituted;
    if (!is_right) return {{node_of(what, form::misuse, described(n), {n.line, n.file})}};
    n.what = what;
    return {{n}};
}

// A property that says all by being there. (A reference for the reason in declarations.hpp.)
template <kind What, form Form> inline constexpr tree<1> constant_leaf{{node_of(What, Form)}};
// The machine, branch or item processor ends after this state.
inline constexpr auto const& end = constant_leaf<kind::end, form::boolean>;
// The state with which a machine, branch or item processor starts.
constexpr tree<1> start_at(literal state = no_name()) { return leaf(kind::start_at, state); }

constexpr tree<1> comment(literal words = no_name()) { return leaf(kind::comment, words); }
constexpr tree<1> comment(tree<1> const& words) { return words_of_field(kind::comment, words); }

// JSONPath or JSONata: of a machine, or of a state in a JSONPath machine. States Language: "QueryLanguage".
constexpr tree<1> query_language(literal name = no_name()) { return leaf(kind::query_language, name); }
// Of the States Language; "1.0" is the only one.
constexpr tree<1> version(literal number = no_name()) { return leaf(kind::version, number); }

// A warning that is right here: accept("choice-without-default", "the rules cover every value"). In a state it is for that state and
// what stands in it, in a machine for all of it.
constexpr tree<1> accept(literal rule_id = no_name(), literal why = literal("", nowhere)) {
    node n = node_of(kind::accepted, form::string, why.value, rule_id.place());
    n.first = rule_id.value;
    bool const wrong = rule_id.misused || why.misused;
    if (wrong) n.value_form = form::misuse;
    if (wrong) n.value = rule_id.misused ? rule_id.value : why.value;
    return {{n}};
}

// --- what a state makes of its input and output. A path starts with $; nullptr discards.

constexpr tree<1> null_of(kind what, source_place const& where) { return {{node_of(what, form::null, {}, where)}}; }

constexpr tree<1> input_path(literal path = no_name()) { return leaf(kind::input_path, path); }
constexpr tree<1> input_path(tree<1> const& path) { return words_of_field(kind::input_path, path); }
constexpr tree<1> input_path(decltype(nullptr), source_place where = here()) { return null_of(kind::input_path, where); }
constexpr tree<1> output_path(literal path = no_name()) { return leaf(kind::output_path, path); }
constexpr tree<1> output_path(tree<1> const& path) { return words_of_field(kind::output_path, path); }
constexpr tree<1> output_path(decltype(nullptr), source_place where = here()) { return null_of(kind::output_path, where); }
constexpr tree<1> result_path(literal path = no_name()) { return leaf(kind::result_path, path); }
constexpr tree<1> result_path(tree<1> const& path) { return words_of_field(kind::result_path, path); }
constexpr tree<1> result_path(decltype(nullptr), source_place where = here()) { return null_of(kind::result_path, where); }
constexpr tree<1> items_path(literal path = no_name()) { return leaf(kind::items_path, path); }
constexpr tree<1> items_path(tree<1> const& path) { return words_of_field(kind::items_path, path); }
constexpr tree<1> items_path(decltype(nullptr), source_place where = here()) { return null_of(kind::items_path, where); }
// The state's input goes on unchanged, its result is dropped: ResultPath null.
inline constexpr auto const& discard_result = constant_leaf<kind::result_path, form::null>;
// The state gets an empty object as its input: InputPath null.
inline constexpr auto const& discard_input = constant_leaf<kind::input_path, form::null>;
// The next state gets an empty object: OutputPath null.
inline constexpr auto const& discard_output = constant_leaf<kind::output_path, form::null>;

// A field that takes a text or, in a JSONata state, an expression; or a text in which the template fills in a part.
template <int N> constexpr tree<1> expression_of(kind what, tree<N> const& given, source_place const& where) {
    node n = given.nodes[0];
    bool const is_expression = n.what == kind::value && (n.value_form == form::jsonata || n.value_form == form::substituted);
    if (!is_expression) n = node_of(kind::value, form::misuse, described(given), where);
    n.what = what;
    n.size = 1;
    return {{n}};
}

template <class T> constexpr auto template_of(kind what, T const& value, source_place const& where) {
    auto result = as_value(value);
    if constexpr (tree_like<T>)
        if (value.nodes[0].what == kind::member) result.nodes[0].bits = int(what);   // object() was forgotten
    result.nodes[0].what = what;
    if (!result.nodes[0].line) {
        result.nodes[0].line = where.line;
        result.nodes[0].file = where.file;
    }
    return result;
}

// The input of what a Task calls, of a Pass, or of each branch: an object whose paths are filled in.
template <class T> constexpr auto parameters(T const& value, source_place where = here()) {
    return template_of(kind::parameters, value, where);
}
// What is kept of a result, before ResultPath.
template <class T> constexpr auto result_selector(T const& value, source_place where = here()) {
    return template_of(kind::result_selector, value, where);
}
// The output of a Pass, as it stands.
template <class T> constexpr auto result(T const& value, source_place where = here()) {
    return template_of(kind::result, value, where);
}
// The input of each iteration of a Map.
template <class T> constexpr auto item_selector(T const& value, source_place where = here()) {
    return template_of(kind::item_selector, value, where);
}

// The input of what a Task of a JSONata state calls, or of each branch of its Parallel.
template <class T> constexpr auto arguments(T const& value, source_place where = here()) {
    return template_of(kind::arguments, value, where);
}
// What a service's builder hands to a call: Parameters, and in a JSONata state Arguments.
template <class T> constexpr auto parameters_or_arguments(T const& value) {
    auto result = template_of(kind::parameters, value, nowhere);
    result.nodes[0].detail = of_either_language;
    return result;
}
// What a JSONata state, its choice rule or its catcher gives the next state.
template <class T> constexpr auto output(T const& value, source_place where = here()) {
    return template_of(kind::output, value, where);
}
// The items of a Map of a JSONata state.
template <class T> constexpr auto items(T const& value, source_place where = here()) {
    return template_of(kind::items, value, where);
}

// The variables that a state, a choice rule or a catcher assigns: assign(field("total", path("$.total")), field("tries", 0)).
template <class... Fields> constexpr auto assign(Fields const&... variables) {
    return make_object(node_of(kind::assign, form::object), variables...);
}

// The role with which a Task calls: its ARN, a role of the stack, path("$.role"), jsonata("$states.input.role"), or an object that has
// RoleArn. AWS guide: "Accessing resources in other AWS accounts".
template <class T> constexpr auto credentials(T const& role, source_place where = here()) {
    auto result = make(node_of(kind::credentials, form::object, {}, where), template_of(kind::credentials, role, where));
    node& given = result.nodes[1];
    if (given.value_form == form::object || given.value_form == form::json_text) {
        result.nodes[0].value_form = given.value_form;
        result.nodes[0].value = given.value;
        given.value_form = form::absent;
        given.what = kind::splice;
    } else if (given.bits == int(kind::credentials)) {   // object() was forgotten
        result.nodes[0].bits = given.bits;
        result.nodes[0].value_form = form::misuse;
        result.nodes[0].value = given.value;
        given.what = kind::splice;
        given.value_form = form::absent;
    } else {
        given.what = kind::member;
        given.first = text_of("RoleArn");
    }
    return result;
}

// Several values, where one is taken: as a rule fields without object().
constexpr tree<1> several_values(kind what) {
    tree<1> result{{node_of(what, form::misuse, text_of("several values"))}};
    result.nodes[0].bits = int(what);
    return result;
}
template <class T>
concept no_place = !requires(T const& t) {
    t.line;
    t.file;
};
template <class A, no_place B, class... More> constexpr auto parameters(A const&, B const&, More const&...) {
    return several_values(kind::parameters);
}
template <class A, no_place B, class... More> constexpr auto arguments(A const&, B const&, More const&...) {
    return several_values(kind::arguments);
}
template <class A, no_place B, class... More> constexpr auto result(A const&, B const&, More const&...) {
    return several_values(kind::result);
}
template <class A, no_place B, class... More> constexpr auto result_selector(A const&, B const&, More const&...) {
    return several_values(kind::result_selector);
}
template <class A, no_place B, class... More> constexpr auto item_selector(A const&, B const&, More const&...) {
    return several_values(kind::item_selector);
}
template <class A, no_place B, class... More> constexpr auto items(A const&, B const&, More const&...) {
    return several_values(kind::items);
}
template <class A, no_place B, class... More> constexpr auto credentials(A const&, B const&, More const&...) {
    return several_values(kind::credentials);
}
template <tree_like A, no_place B, class... More> constexpr auto output(A const&, B const&, More const&...) {
    return several_values(kind::output);
}

// No value at all.
constexpr tree<1> no_value(kind what) {
    tree<1> result = several_values(what);
    result.nodes[0].value = text_of("nothing");
    return result;
}
constexpr tree<1> parameters() { return no_value(kind::parameters); }
constexpr tree<1> arguments() { return no_value(kind::arguments); }
constexpr tree<1> result() { return no_value(kind::result); }
constexpr tree<1> result_selector() { return no_value(kind::result_selector); }
constexpr tree<1> item_selector() { return no_value(kind::item_selector); }
constexpr tree<1> items() { return no_value(kind::items); }
constexpr tree<1> credentials() { return no_value(kind::credentials); }
constexpr tree<1> output() { return no_value(kind::output); }

// --- numbers; also substituted("${Name}"), for which the template has one

template <class T> constexpr tree<1> integer_of(kind what, T const& value, long long unit, source_place const& where) {
    constexpr long long most = 0x7FFFFFFFFFFFFFFF;
    auto const given = as_value(value).nodes[0];
    node n = node_of(what, form::integer, {}, where);
    if ((given.value_form == form::jsonata || given.value_form == form::substituted) && unit == 1) {
        n.value_form = given.value_form;
        n.value = given.value;
    } else if (given.value_form != form::integer) {
        n.value_form = form::misuse;
        n.value = given.value_form == form::misuse ? given.value : described(value);
    } else {
        n.bits = given.bits > most / unit ? most : given.bits < -most / unit ? -most : given.bits * unit;
    }
    return {{n}};
}

// Also with a fraction.
template <class T> constexpr tree<1> number_of(kind what, T const& value, source_place const& where) {
    node n = as_value(value).nodes[0];
    bool const is_number = n.value_form == form::integer || n.value_form == form::natural || n.value_form == form::real ||
                           n.value_form == form::jsonata || n.value_form == form::substituted;
    if (!is_number) n = node_of(what, form::misuse, described(value));
    n.what = what;
    n.line = where.line;
    n.file = where.file;
    n.size = 1;
    return {{n}};
}

// Durations. As a property of a Wait they say how long; timeout(), heartbeat() and interval() take them too.
template <class T> constexpr tree<1> seconds(T const& count, source_place where = here()) {
    return integer_of(kind::seconds, count, 1, where);
}
template <class T> constexpr tree<1> minutes(T const& count, source_place where = here()) {
    return integer_of(kind::seconds, count, 60, where);
}
template <class T> constexpr tree<1> hours(T const& count, source_place where = here()) {
    return integer_of(kind::seconds, count, 60 * 60, where);
}
template <class T> constexpr tree<1> days(T const& count, source_place where = here()) {
    return integer_of(kind::seconds, count, 24 * 60 * 60, where);
}

template <class T> constexpr tree<1> duration_of(kind what, T const& given, source_place const& where) {
    if constexpr (requires { given.nodes; }) {
        node n = given.nodes[0];
        if (n.what == kind::seconds) {
            n.what = what;
            return {{n}};
        }
    }
    return {{node_of(what, form::misuse, described(given), where)}};
}
// How long a Task or a machine may take, 1 to 99999999 seconds.
template <class D> constexpr tree<1> timeout(D const& duration, source_place where = here()) {
    return duration_of(kind::timeout_seconds, duration, where);
}
// How long a Task may be silent, 1 to 99999999 seconds and less than its timeout.
template <class D> constexpr tree<1> heartbeat(D const& duration, source_place where = here()) {
    return duration_of(kind::heartbeat_seconds, duration, where);
}
constexpr tree<1> timeout_seconds_path(literal path = no_name()) { return leaf(kind::timeout_seconds_path, path); }
constexpr tree<1> heartbeat_seconds_path(literal path = no_name()) { return leaf(kind::heartbeat_seconds_path, path); }

// How many failed items a distributed Map tolerates, 0 or more; and how many in a hundred, 0 to 100.
template <class T> constexpr tree<1> tolerated_failure_count(T const& count, source_place where = here()) {
    return integer_of(kind::tolerated_failure_count, count, 1, where);
}
constexpr tree<1> tolerated_failure_count_path(literal path = no_name()) { return leaf(kind::tolerated_failure_count_path, path); }
template <class T> constexpr tree<1> tolerated_failure_percentage(T const& percentage, source_place where = here()) {
    return number_of(kind::tolerated_failure_percentage, percentage, where);
}
constexpr tree<1> tolerated_failure_percentage_path(literal path = no_name()) {
    return leaf(kind::tolerated_failure_percentage_path, path);
}

// How many iterations of a Map run at once; 0: no limit of the user's.
template <class T> constexpr tree<1> max_concurrency(T const& count, source_place where = here()) {
    return integer_of(kind::max_concurrency, count, 1, where);
}
constexpr tree<1> max_concurrency_path(literal path = no_name()) { return leaf(kind::max_concurrency_path, path); }

// --- Wait

constexpr tree<1> seconds_path(literal path = no_name()) { return leaf(kind::seconds_path, path); }
// A point in time, RFC 3339: "2026-11-20T18:00:00Z". A Wait waits for it; a condition compares with it.
constexpr tree<1> timestamp(literal time = no_name()) { return leaf(kind::timestamp, time); }
template <int N> constexpr tree<1> timestamp(tree<N> const& expression, source_place where = here()) {
    return expression_of(kind::timestamp, expression, where);
}
constexpr tree<1> timestamp_path(literal path = no_name()) { return leaf(kind::timestamp_path, path); }

// --- Fail

constexpr tree<1> error(literal name = no_name()) { return leaf(kind::error, name); }
constexpr tree<1> cause(literal words = no_name()) { return leaf(kind::cause, words); }
template <int N> constexpr tree<1> error(tree<N> const& expression, source_place where = here()) {
    return expression_of(kind::error, expression, where);
}
template <int N> constexpr tree<1> cause(tree<N> const& expression, source_place where = here()) {
    return expression_of(kind::cause, expression, where);
}

template <class T> constexpr auto path_or_intrinsic(kind what, T const& given, source_place const& where) {
    if constexpr (requires { given.nodes; }) {
        auto result = as_value(given);
        node& n = result.nodes[0];
        bool const is_call = n.value_form == form::intrinsic || n.value_form == form::call;
        bool const is_computed = n.what == kind::value && (is_call || n.value_form == form::path);
        if (!is_computed) n.value = described(given);
        if (!is_call) n.value_form = is_computed ? form::string : form::misuse;
        n.what = what;
        if (!n.line) {
            n.line = where.line;
            n.file = where.file;
        }
        return result;
    } else {
        return leaf(what, literal(given, where));
    }
}
// A path, or an intrinsic function that gives a text.
template <class T> constexpr auto error_path(T const& given, source_place where = here()) {
    return path_or_intrinsic(kind::error_path, given, where);
}
template <class T> constexpr auto cause_path(T const& given, source_place where = here()) {
    return path_or_intrinsic(kind::cause_path, given, where);
}

}
