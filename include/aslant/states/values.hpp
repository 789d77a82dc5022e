// JSON values as C++ writes them: object(field("id", path("$.id"))), array(1, 2), nullptr, json(R"({"a": 1})").
#pragma once

#include <aslant/model/node.hpp>

namespace aslant::core {

constexpr tree<1> value_of(form f, long long bits = 0, text value = {}) {
    return {{{kind::value, f, 0, 1, 0, nullptr, {}, value, {bits}}}};
}

// What a C++ value is as JSON. What is none is recorded, with its type.
constexpr tree<1> as_value(decltype(nullptr)) { return value_of(form::null); }
constexpr tree<1> as_value(bool value) { return value_of(form::boolean, value); }
constexpr tree<1> as_value(signed char value) { return value_of(form::integer, value); }
constexpr tree<1> as_value(unsigned char value) { return value_of(form::integer, value); }
constexpr tree<1> as_value(short value) { return value_of(form::integer, value); }
constexpr tree<1> as_value(unsigned short value) { return value_of(form::integer, value); }
constexpr tree<1> as_value(int value) { return value_of(form::integer, value); }
constexpr tree<1> as_value(unsigned value) { return value_of(form::integer, value); }
constexpr tree<1> as_value(long value) { return value_of(form::integer, value); }
constexpr tree<1> as_value(long long value) { return value_of(form::integer, value); }
constexpr tree<1> as_value(unsigned long long value) {
    return value_of(static_cast<long long>(value) < 0 ? form::natural : form::integer, static_cast<long long>(value));
}
constexpr tree<1> as_value(unsigned long value) { return as_value(static_cast<unsigned long long>(value)); }
constexpr tree<1> as_value(float value) { return value_of(form::real, bits_of(double(value))); }
constexpr tree<1> as_value(double value) { return value_of(form::real, bits_of(value)); }
template <size_type N> constexpr tree<1> as_value(char const (&value)[N]) { return value_of(form::string, 0, {value, int(N) - 1}); }
// A text in one part: its node's first part is for the name of the field that gets it.
constexpr tree<1> text_value(literal const& value, form f) {
    if (value.first.size == 0)
        return {{{kind::value, value.misused ? form::misuse : f, 0, 1, value.line, value.file, {}, value.value, {0}}}};
    return {{node_of(kind::value, form::misuse, text_of("a text in two parts"), value.place())}};
}
constexpr tree<1> as_value(literal const& value) { return text_value(value, form::string); }
// What is done to the root of a tree is no template: trees have many types.
constexpr void make_value(node& root) {
    if (root.what == kind::value || root.what == kind::splice) return;
    root.value = described(root);
    root.value_form = form::misuse;
    root.bits = 0;
}
template <tree_like T> constexpr T as_value(T const& given) {
    T value = given;
    make_value(value.nodes[0]);
    return value;
}
template <class Other> constexpr tree<1> as_value(Other const& other) {
    if constexpr (has_characters<Other>)
        return value_of(form::string, 0, {other.data(), int(other.size())});
    else
        return value_of(form::misuse, 0, described(other));
}

constexpr void name_node(node& root, kind what, literal const& name) {
    root.what = what;
    root.first = name.value;
    if (name.line) {   // what the library names stands where the user wrote its value
        root.line = name.line;
        root.file = name.file;
    }
    if (!name.misused && name.first.empty()) return;
    root.what = kind::misuse;
    root.value_form = form::misuse;
    root.value = name.misused ? name.value : text_of("a text in two parts");
}
template <tree_like T> constexpr T named(T value, kind what, literal const& name) {
    name_node(value.nodes[0], what, name);
    return value;
}

// One field of an object. A path or an intrinsic function as its value makes the field's name end with `.$`.
template <class T> constexpr auto field(literal name, T const& value) {
    if constexpr (tree_like<T>) {
        T result = value;
        make_value(result.nodes[0]);
        name_node(result.nodes[0], kind::member, name);
        return result;
    } else {
        auto result = as_value(value);
        name_node(result.nodes[0], kind::member, name);
        return result;
    }
}

// A field whose name is not known before the template is deployed: field(substituted("${Key}"), path("$.id")).
template <class T> constexpr auto field(tree<1> const& name, T const& value) {
    node const& given = name.nodes[0];
    bool const is_name = given.value_form == form::substituted;
    auto result = field(literal{{}, is_name ? given.value : described(given), {given.line, given.file}, !is_name}, value);
    if (is_name && result.nodes[0].what == kind::member) result.nodes[0].detail = substituted_name;
    return result;
}

// What the library names stands where its value stands. (Names are pointers: a template would be instantiated for each length.)
template <tree_like T> constexpr T named(T value, kind what, char const* name) {
    value.nodes[0].what = what;
    value.nodes[0].first = terminated(name);
    return value;
}

// A field that the library writes.
template <class T> constexpr auto entry(char const* name, T const& value) { return named(as_value(value), kind::member, name); }
constexpr tree<1> entry(char const* name, literal const& value) { return named(as_value(value), kind::member, name); }
constexpr tree<1> entry(char const* name, char const* value) {
    return named(value_of(form::string, 0, terminated(value)), kind::member, name);
}

// T, but not before the others are known: what a builder makes of it is instantiated where a user calls it, not in every program that
// includes the builder.
template <class T, class...> struct delayed {
    using type = T;
};

constexpr void make_member(node& root) {
    if (root.what == kind::member || root.what == kind::splice) return;
    root.value = described(root);
    root.what = kind::misuse;
    root.value_form = form::misuse;
}
template <tree_like T> constexpr T const& as_field(T const& given) { return given; }
template <class Other> constexpr tree<1> as_field(Other const& other) {
    return {{node_of(kind::misuse, form::misuse, shown(other))}};
}
// A node whose children are fields; what is none is recorded.
template <class... Fields> constexpr auto make_object(node const& root, Fields const&... fields) {
    auto result = make(root, as_field(fields)...);
    for (int i = 1; i < result.count; i += result.nodes[i].size) make_member(result.nodes[i]);
    return result;
}

template <class... Fields> constexpr auto object(Fields const&... fields) {
    return make_object(node_of(kind::value, form::object), fields...);
}
// An array of texts, numbers, objects and so on is a JSON array. One that has a path or an intrinsic function among its elements, or that
// is an argument of one, is States.Array(…), which has no objects: field("ids", array(path("$.id"), "b")).
template <class... Values> constexpr auto array(Values const&... values) {
    return make(node_of(kind::value, form::array), as_value(values)...);
}

// A whole JSON document in one literal. It is checked with the machine.
constexpr tree<1> json(literal document = no_name()) { return text_value(document, form::json_text); }

// A value as its JSON text, for what takes a text: values of the stack are filled in.
template <class T> constexpr auto json_text_of(T const& value) {
    return make(node_of(kind::value, form::json_string), as_value(value));
}

// A path that is read when the state runs: `$.order.id` in its input, `$$.Execution.Id` in the context object.
constexpr tree<1> path(literal p = no_name()) { return text_value(p, form::path); }

// An intrinsic function, as it is written in a definition: intrinsic("States.Format('{}', $.id)").
constexpr tree<1> intrinsic(literal call = no_name()) { return text_value(call, form::intrinsic); }

// Where the template fills in a part of either: path(substituted("$.${Key}")).
constexpr tree<1> substituted_expression(tree<1> const& given) {
    node n = given.nodes[0];
    bool const is_right = n.what == kind::value && n.value_form == form::substituted;
    if (!is_right) return {{node_of(kind::value, form::misuse, described(n), {n.line, n.file})}};
    n.value_form = form::substituted_path;
    return {{n}};
}
constexpr tree<1> path(tree<1> const& text) { return substituted_expression(text); }
constexpr tree<1> intrinsic(tree<1> const& text) { return substituted_expression(text); }

// `${Name}` in the definition: a text that the template fills in, definition_substitutions(field("Name", …)) of the machine.
// CloudFormation user guide: "AWS::StepFunctions::StateMachine".
constexpr tree<1> substitution(literal name = no_name()) { return text_value(name, form::filled_in); }

// The same as a part of a text that is no value of a field: of the name of a field, a path, an expression, a pattern, a comment; and in
// place of a number, which is written without quotes. string_matches("$.name", substituted("${Prefix}*")),
// field(substituted("${Key}"), …), max_concurrency(substituted("${Limit}")), output(substituted("{% $x.${Key} %}"))
constexpr tree<1> substituted(literal words = no_name()) { return text_value(words, form::substituted); }

// An expression of a JSONata state: jsonata("$states.input.total * 2"). The {% and %} around it are written by Aslant.
constexpr tree<1> jsonata(literal expression = no_name()) {
    tree<1> result = text_value(expression, form::jsonata);
    text& words = result.nodes[0].value;
    bool const has_delimiters = starts_with(words, text_of("{%")) && ends_with(words, text_of("%}")) && words.size >= 4;
    if (has_delimiters) words = {words.data + 2, words.size - 4};
    return result;
}

}
