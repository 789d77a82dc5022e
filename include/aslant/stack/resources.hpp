// Resources of a stack, in CloudFormation's own terms: resource("Jobs", "AWS::SQS::Queue", property("VisibilityTimeout", 300)).
//
// Services' builders are thin: they write properties, and add what they know as defaults, which give way to what the user writes. A
// resource that comes with another (a function's role) stands inside it.
#pragma once

#include <aslant/model/machine.hpp>
#include <aslant/stack/references.hpp>
#include <aslant/states/states.hpp>

namespace aslant::core {

template <class T> inline constexpr bool is_resource = false;
template <int N> inline constexpr bool is_resource<resource_tree<N>> = true;
template <int N> inline constexpr bool is_resource<typed_resource_tree<N>> = true;

// Makes a value a member of an object, which stands where the value stands.
constexpr void make_parameter(node& root, char const* name, source_place const& where) {
    root.what = kind::member;
    root.first = terminated(name);
    if (root.line) return;
    root.line = where.line;
    root.file = where.file;
}

// One property, as CloudFormation names it.
template <class T = missing> constexpr auto property(literal name = no_name(), T const& value = {}) {
    auto result = named(as_value(value), kind::property, name);
    result.nodes[0].detail = short(written_by::user_by_name);
    return result;
}

// An attribute beside the properties: DependsOn, DeletionPolicy, Metadata, …
template <class T = missing> constexpr auto attribute(literal name = no_name(), T const& value = {}) {
    auto result = named(as_value(value), kind::attribute, name);
    result.nodes[0].detail = short(written_by::user_by_name);
    return result;
}

// What a builder writes stands where its value stands, or else the resource.
template <class T> constexpr auto written(kind what, char const* name, T const& value, written_by who) {
    auto result = named(as_value(value), what, name);
    result.nodes[0].detail = short(who);
    return result;
}
// For the user, what he may write otherwise, and what he may not.
template <class T> constexpr auto given_property(char const* name, T const& value) {
    return written(kind::property, name, value, written_by::user);
}
// One whose value CloudFormation's schemas know.
template <class T> constexpr auto checked_property(char const* name, T const& value) {
    return written(kind::property, name, value, written_by::user_by_name);
}
template <class T> constexpr auto default_property(char const* name, T const& value) {
    return written(kind::property, name, value, written_by::builder);
}
template <class T> constexpr auto fixed_property(char const* name, T const& value) {
    return written(kind::property, name, value, written_by::builder_alone);
}
// What would make the builder's policies wrong.
constexpr auto refused_property(char const* name) { return written(kind::property, name, nullptr, written_by::nobody); }
template <class T> constexpr auto given_attribute(char const* name, T const& value) {
    return written(kind::attribute, name, value, written_by::user);
}
template <class T> constexpr auto default_attribute(char const* name, T const& value) {
    return written(kind::attribute, name, value, written_by::builder);
}

template <class T = missing> constexpr auto depends_on(T const& resource = {}, source_place where = here()) {
    return given_attribute("DependsOn",
                           at(checked(reference_to(handle_or_id(resource), reference_form::logical_id), resource), where));
}
constexpr auto depends_on(handle const& resource) {
    return given_attribute("DependsOn", reference_to(resource, reference_form::logical_id));
}
constexpr auto deletion_policy(literal policy = no_name()) { return given_attribute("DeletionPolicy", policy); }
constexpr auto update_replace_policy(literal policy = no_name()) { return given_attribute("UpdateReplacePolicy", policy); }

template <class... P> constexpr auto resource_node(literal const& id, text type, P const&... properties) {
    tree<1> type_attribute = value_of(form::string, 0, type);
    type_attribute.nodes[0].what = kind::attribute;
    type_attribute.nodes[0].first = text_of("Type");
    node const root = node_of(kind::stack_resource, id);
    if constexpr ((declares_payload<P> || ...))
        return make<typed_resource_tree>(root, type_attribute, as_property(properties)...);
    else
        return make<resource_tree>(root, type_attribute, as_property(properties)...);
}

// What a resource takes or returns; it stands at this member of a call's input or result.
constexpr tree<1> payload_of_call(node const* resource, kind declared, char const* member) {
    tree<1> result{{node_of(declared)}};
    result.nodes[0].type = nullptr;
    if (int const at = field_in(resource, 0, declared); at != none) result.nodes[0] = resource[at];
    result.nodes[0].first = terminated(member);
    return result;
}

// Any resource of CloudFormation.
template <class... P> constexpr auto resource(literal id, literal type, P const&... properties) {
    return resource_node(id, type.value, properties...);
}
// A Task that calls a resource of the stack directly.
template <int N> constexpr auto resource(resource_tree<N> const& called, source_place where = here()) {
    handle const to = handle_of(called);
    bool const by_arn = to.type == "AWS::Lambda::Function";
    auto result = reference_to(to, by_arn ? reference_form::get_att : reference_form::ref, by_arn ? text_of("Arn") : text{});
    result.nodes[0].what = kind::resource;
    return at(result, where);
}
template <int N> constexpr auto resource(typed_resource_tree<N> const& called, source_place where = here()) {
    resource_tree<N> const& untyped = called;
    return make(node_of(kind::splice), resource(untyped, where), payload_of_call(called.nodes, kind::takes, ""),
                payload_of_call(called.nodes, kind::returns, ""));
}

// A Task that calls with a role of the stack.
template <int N> constexpr auto credentials(resource_tree<N> const& role, source_place where = here()) {
    return credentials(at(reference_to_type(role, "AWS::IAM::Role", reference_form::get_att, text_of("Arn")), where), where);
}

// A part of a template that is no resource.
constexpr node part_of(section of, literal const& id) {
    node result = node_of(kind::stack_part, id);
    result.detail = short(of);
    return result;
}
// An output of the stack: output("Url", get_att(api, "Url"), description("…"), export_name("url")).
template <class T, class... P> constexpr auto output(literal id, T const& value, P const&... properties) {
    return make(part_of(section::outputs, id), given_property("Value", value), as_property(properties)...);
}
constexpr auto description(literal words = no_name()) { return given_attribute("Description", words); }

// What is said of a resource or of a template, for people and other programs: metadata(field("Owner", "orders@example.com")).
template <class... F> constexpr auto metadata(F const&... fields) { return given_attribute("Metadata", object(fields...)); }

// Tags of a resource, as its type takes them; or, of a stack, of every resource that takes some: tags(field("team", "orders")).
template <class... F> constexpr auto tags(F const&... fields) { return given_property("Tags", object(fields...)); }

// A physical name that no other stack has: the stack's name and the logical id. The service allows `longest` characters.
constexpr auto name_in_stack(name const& id, int longest) {
    auto result = sub("${AWS::StackName}-", id);
    result.nodes[0].bits = longest;
    return result;
}

// The physical name of a state machine, 1 to 80 characters; without it, the stack's name and the logical id.
constexpr auto state_machine_name(literal name = no_name()) { return given_property("StateMachineName", name); }

// What each substitution("Name") of the machine stands for: definition_substitutions(field("Name", ref(parameter))).
template <class... F> constexpr auto definition_substitutions(F const&... fields) {
    return default_property("DefinitionSubstitutions", object(fields...));
}

// STANDARD where nothing is said, or EXPRESS. AWS guide: "Choosing workflow type".
constexpr auto state_machine_type(literal type = no_name()) { return given_property("StateMachineType", type); }

// What is deployed together. The name is the template's, and the stack's as a rule.
template <class... Items> constexpr auto stack(literal name = no_name(), Items const&... items) {
    return make(node_of(kind::stack, name), as_property(items)...);
}

}
