// What a task calls, as far as its role must know.
#pragma once

#include <aslant/language/json_text.hpp>
#include <aslant/language/task_resource.hpp>
#include <aslant/model/machine.hpp>

namespace aslant::core {

// An optimised integration: where its resource is named, and the action that it takes on it.
struct integration {
    char const* api;            // "lambda:invoke"
    char const* action;         // "lambda:InvokeFunction"
    char const* named_by;       // the parameter that names the resource
    char const* qualified_by;   // the parameter that names its version or alias
    char const* type;           // the CloudFormation type of that resource
};

// One row an integration whose permissions are known. (Step Functions guide: "IAM policies for calling Lambda")
inline constexpr integration integrations[]{
    {"lambda:invoke", "lambda:InvokeFunction", "FunctionName", "Qualifier", "AWS::Lambda::Function"},
};

enum class call_kind : unsigned char {
    nothing,     // it has no Resource: a finding of its own
    unknown,     // no facts about what it calls
    unnamed,     // the parameter that names the resource is missing
    unbounded,   // the resource is known only at run time
    misnamed,    // what names it is no name
    known,       // target
    referred     // a reference: resource_node
};

struct task_call {
    call_kind kind_of;
    int resource_node;          // the node that says what is called
    name target;                // what is unknown, missing, unbounded or no name
    integration const* api;     // where it is known
    function_name function{};   // where it is known
    text qualifier{};           // a version or alias that is a parameter of its own
};

// What a parameter holds.
struct static_parameter {
    call_kind kind_of;
    int node;
    text value;   // what is known, or no name
};
// Ref or the ARN of a resource of the type; a stack knows the types of those that are referred to by name.
constexpr static_parameter reference_of(node const* nodes, int member, text type) {
    text const referred = nodes[member + 2].value;
    text const attribute = nodes[member].value;
    bool const is_right = (referred.empty() || referred == type) && (attribute.empty() || attribute == "Arn");
    return is_right ? static_parameter{call_kind::referred, member, {}}
                    : static_parameter{call_kind::misnamed, member, attribute.empty() ? referred : attribute};
}
constexpr static_parameter parameter_named(node const* nodes, int parameters, text wanted, text type) {
    if (nodes[parameters].value_form == form::json_text) {
        text const document = nodes[parameters].value;
        if (!json_path_member(document, wanted).empty()) return {call_kind::unbounded, parameters, {}};
        text const value = json_member(document, wanted);
        if (value.empty()) return {call_kind::unnamed, parameters, {}};
        if (value[0] != '"') return {call_kind::misnamed, parameters, value};
        return {call_kind::known, parameters, {value.data + 1, value.size - 2}};
    }
    int const member = member_named(nodes, parameters, wanted);
    if (member == none) return {call_kind::unnamed, parameters, {}};
    if (nodes[member].first.size > wanted.size) return {call_kind::unbounded, member, {}};   // its name ends with `.$`
    switch (nodes[member].value_form) {
        case form::reference: return reference_of(nodes, member, type);
        case form::string: return {call_kind::known, member, nodes[member].value};
        case form::path:
        case form::intrinsic:
        case form::call:
        case form::jsonata:
        case form::substitution:
        case form::function: return {call_kind::unbounded, member, {}};
        case form::misuse: return {call_kind::nothing, member, {}};   // said already
        default: return {call_kind::misnamed, member, terminated(word_of(nodes[member].value_form))};
    }
}

constexpr task_call call_of_parameter(node const* nodes, int task, integration const& api) {
    int parameters = field_in(nodes, task, kind::parameters);
    if (parameters == none) parameters = field_in(nodes, task, kind::arguments);
    name const named_by{{}, terminated(api.named_by)};
    name const qualified_by{{}, terminated(api.qualified_by)};
    if (parameters == none) return {call_kind::unnamed, task, named_by, &api};
    static_parameter const named = parameter_named(nodes, parameters, named_by.second, terminated(api.type));
    static_parameter const qualified = parameter_named(nodes, parameters, qualified_by.second, {});
    bool const is_named = named.kind_of == call_kind::known || named.kind_of == call_kind::referred;
    if (named.kind_of == call_kind::misnamed) return {named.kind_of, named.node, {{}, named.value}, &api};
    if (!is_named) return {named.kind_of, named.node, named_by, &api};
    if (qualified.kind_of != call_kind::unnamed && qualified.kind_of != call_kind::known &&
        qualified.kind_of != call_kind::misnamed)
        return {call_kind::unbounded, qualified.node, qualified_by, &api};
    function_name const function = parse_function_name(named.value);
    task_call call{named.kind_of, named.node, {}, &api, function, qualified.value};
    bool const is_qualifier = qualified.kind_of == call_kind::unnamed || parse_function_name(qualified.value).is_plain;
    bool const contradicts = !function.qualifier.empty() && !qualified.value.empty() && !(function.qualifier == qualified.value);
    if (qualified.kind_of == call_kind::misnamed || !is_qualifier || contradicts)
        return {call_kind::misnamed, qualified.node, {{}, qualified.value}, &api};
    if (named.kind_of == call_kind::known && !function.is_right) return {call_kind::misnamed, named.node, {{}, named.value}, &api};
    return call;
}

constexpr task_call call_of(node const* nodes, int task) {
    int const resource = field_in(nodes, task, kind::resource);
    if (resource == none) return {call_kind::nothing, task, {}, nullptr};
    node const& n = nodes[resource];
    if (n.value_form == form::reference) {
        for (integration const& api : integrations)
            if (nodes[resource + 2].value == terminated(api.type)) return {call_kind::referred, resource, {}, &api};
        return {call_kind::unknown,
                resource,
                {{}, nodes[resource + 2].value.empty() ? nodes[resource + 1].value : nodes[resource + 2].value},
                nullptr};
    }
    task_call const unknown{call_kind::unknown, resource, {{}, n.value}, nullptr};
    task_resource const called = parse_resource(n.value);
    if (called.form == resource_form::function) {
        function_name const function = parse_function_name(n.value);
        return {function.is_right ? call_kind::known : call_kind::misnamed, resource, {{}, n.value}, &integrations[0], function};
    }
    if (called.form != resource_form::integration) return unknown;
    for (integration const& api : integrations) {
        text action = terminated(api.api);
        if (cut_part(action, ':') == called.service && action == called.action) return call_of_parameter(nodes, task, api);
    }
    return unknown;
}

}
