// References between resources: ref(bucket), get_att(function, "Arn"), sub("arn:${AWS::Partition}:s3:::", ref(bucket), "/*").
//
// A handle is the resource itself, as its factory returned it. What is kept of it is its logical id and its type.
#pragma once

#include <aslant/model/reference.hpp>
#include <aslant/states/values.hpp>

namespace aslant::core {

struct handle {
    name id;
    text type;
};

// The logical id of a resource that comes with another: the other's id and a word.
constexpr literal companion(literal const& id, char const* word) {
    if (id.misused) return {text{}, id.value, nowhere, true};
    if (!id.first.empty()) return {text{}, text_of("a text in two parts"), nowhere, true};
    return {id.value, terminated(word), nowhere, false};
}

template <tree_like T> constexpr handle handle_of(T const& resource) {
    node const& root = resource.nodes[0];
    if (root.what == kind::machine) return {name_of(root), terminated(machine_type)};
    if (root.what == kind::stack_part && root.value_form != form::misuse) return {name_of(root), {}};
    if constexpr (T::count > 1)
        if (root.what == kind::stack_resource) return {name_of(root), resource.nodes[1].value};
    return {{}, described(root)};
}
constexpr handle handle_of(literal const& id) { return {{id.first, id.value}, {}}; }
// What is no resource has no type: there stands what it is, and its text in the place of an id.
template <size_type N> constexpr handle handle_of(char const (&characters)[N]) {
    return {{{}, {characters, int(N) - 1}}, text_of("a text")};
}
template <class Other> constexpr handle handle_of(Other const& other) { return {{}, described(other)}; }

constexpr tree<3> reference_to(handle const& to, reference_form how, text attribute = {}) {
    tree<3> result{{node_of(kind::value, form::reference, attribute), node_of(kind::value, form::string),
                    node_of(kind::value, form::string, to.type)}};
    result.nodes[0].size = 3;
    result.nodes[0].bits = int(how);
    result.nodes[1].first = to.id.first;
    result.nodes[1].value = to.id.second;
    return result;
}
constexpr tree<3> at(tree<3> reference, source_place const& where) {
    reference.nodes[0].line = where.line;
    reference.nodes[0].file = where.file;
    return reference;
}

// (A part of the template has no type, either.)
constexpr tree<3> misused(tree<3> reference, text given, text expected) {
    reference.nodes[0].value_form = form::misuse;
    reference.nodes[0].value = given.empty() ? text_of("a part of the template") : given;
    reference.nodes[2].value = expected;
    return reference;
}

// A reference to a resource that has to be of a type; another one is recorded, with both types.
template <class T>
constexpr tree<3> reference_to_type(T const& resource, char const* type, reference_form how, text attribute = {}) {
    handle const to = handle_of(resource);
    tree<3> result = reference_to(to, how, attribute);
    if (to.type == terminated(type)) return result;
    return misused(result, to.type, terminated(type));
}

template <class T> constexpr handle handle_or_id(T const& resource) {
    if constexpr (tree_like<T>)
        return handle_of(resource);
    else
        return handle_of(literal(resource, nowhere));
}
// What is neither a resource nor a text is recorded as a misuse.
template <class T> constexpr tree<3> checked(tree<3> reference, T const& resource) {
    literal const id = literal(resource, nowhere);
    bool const is_handle = tree_like<T> && !handle_or_id(resource).id.empty();
    return is_handle || !id.misused ? reference : misused(reference, id.value, text_of("a resource or a logical id"));
}

// Ref: of a resource of the stack, or by name: ref("AWS::Region").
template <class T = missing> constexpr tree<3> ref(T const& resource = {}, source_place where = here()) {
    return at(checked(reference_to(handle_or_id(resource), reference_form::ref), resource), where);
}
// Fn::GetAtt: an attribute of a resource.
template <class T = missing>
constexpr tree<3> get_att(T const& resource = {}, literal attribute = no_name(), source_place where = here()) {
    tree<3> const result = checked(reference_to(handle_or_id(resource), reference_form::get_att, attribute.value), resource);
    return at(attribute.misused ? misused(result, attribute.value, text_of("the name of an attribute")) : result, where);
}

// What a builder refers to stands where its resource stands.
constexpr tree<3> ref(handle const& resource) { return reference_to(resource, reference_form::ref); }
constexpr tree<3> get_att(handle const& resource, char const* attribute) {
    return reference_to(resource, reference_form::get_att, terminated(attribute));
}
constexpr handle pseudo_parameter(char const* name) { return {{{}, terminated(name)}, {}}; }

// Fn::Sub of its arguments, joined: texts with `${AWS::Region}` and the like, names, ref() and get_att().
constexpr tree<1> piece(name const& n) { return {{{kind::value, form::string, 0, 1, 0, nullptr, n.first, n.second, {0}}}}; }
template <class T> constexpr auto piece(T const& value) { return as_value(value); }
template <class... Pieces> constexpr auto sub(Pieces const&... pieces) {
    return make(node_of(kind::value, form::substitution), piece(pieces)...);
}

// Any other function of CloudFormation: fn("Fn::Join", array("-", array("a", ref(bucket)))).
template <class T = missing> constexpr auto fn(literal name = no_name(), T const& argument = {}) {
    return make(node_of(kind::value, name, form::function), as_value(argument));
}
template <class... Values> constexpr auto join(literal separator = no_name(), Values const&... values) {
    return fn(literal("Fn::Join", separator.place()), array(separator, array(values...)));
}
template <class I = missing, class T = missing>
constexpr auto select(I const& index = {}, T const& list = {}, source_place where = here()) {
    return fn(literal("Fn::Select", where), array(index, list));
}
template <class T = void> constexpr auto import_value(literal name = no_name()) {
    typename delayed<literal, T>::type const given = name;
    return fn(literal("Fn::ImportValue", name.place()), given);
}

}
