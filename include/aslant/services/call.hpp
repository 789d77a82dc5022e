// What builders of calls are made of: sqs::send_message(jobs, sqs::message_body(path("$.order")), wait_for_task_token).
#pragma once

#include <aslant/iam/facts.hpp>
#include <aslant/rules/parameter_rules.hpp>
#include <aslant/rules/stack_permissions.hpp>
#include <aslant/stack/resources.hpp>

namespace aslant::core {

// What an API takes of a handle: its name, its ARN, its URL. A resource of another type is recorded.
constexpr tree<3> given_of(resource_kind const* kind, handle const& resource) {
    if (!kind) return misused(reference_to(resource, reference_form::ref), resource.type, text_of("no resource"));
    bool const by_ref = *kind->given == 0;
    tree<3> const result =
        reference_to(resource, by_ref ? reference_form::ref : reference_form::get_att, by_ref ? text{} : terminated(kind->given));
    bool const fits = kind->type && resource.type == terminated(kind->type);
    return fits ? result : misused(result, resource.type, terminated(kind->type ? kind->type : kind->noun));
}

// A parameter of an API, and what it names, if it names a resource. As a function it makes the parameter of a value.
struct api_parameter {
    static constexpr char made_by[]{"a parameter without its value"};
    char const* name;
    resource_kind const* kind;

    template <class T = missing> constexpr auto operator()(T const& value = {}, source_place where = here()) const {
        if constexpr (is_resource<T>) {
            tree<3> result = given_of(kind, handle_of(value));
            make_parameter(result.nodes[0], name, where);
            return result;
        } else {
            auto result = as_value(value);
            make_parameter(result.nodes[0], name, where);
            return result;
        }
    }
};

// A property of a handle that names another resource: the key of a queue, the role of a task definition.
template <class T>
constexpr auto property_naming(char const* name, resource_kind const& kind, T const& value, source_place const& where) {
    if constexpr (is_resource<T>)
        return given_property(name, at(given_of(&kind, handle_of(value)), where));
    else
        return given_property(name, value);
}

// The parameter that a builder takes first, without its name; written with its name it is right, too.
template <class T> constexpr auto first_parameter(api_parameter const& parameter, T const& value, source_place const& where) {
    if constexpr (tree_like<T> && !is_resource<T>) {
        auto result = parameter(value, where);
        if (value.nodes[0].what == kind::member) result.nodes[0] = value.nodes[0];
        return result;
    } else {
        return parameter(value, where);
    }
}

struct pattern_tag {
    static constexpr char made_by[]{"run_job, run_job_2 or wait_for_task_token"};
    call_pattern pattern;
};

// What a task may reach where a parameter of its call is known only at run time.
template <int N> struct bound_tree : tree<N> {};

// Anything at all: allow("TableName", any_resource("tenants name their tables")). The report of permissions shows why.
constexpr tree<1> any_resource(literal why = no_name()) { return {{node_of(kind::value, why, form::null)}}; }
template <class T> constexpr auto bound_of(T const& resource) {
    if constexpr (is_resource<T>)
        return reference_to(handle_of(resource), reference_form::logical_id);
    else
        return as_value(resource);
}
// allow("TableName", orders, "invoices-*"): resources of the stack, names, ARNs, texts with wildcards. Of what is not in the stack, it says
// what Aslant cannot know, too: allow("TaskRoleArn", role), or allow("TaskRoleArn") where there is none.
template <class... R> constexpr auto allow(literal parameter, R const&... resources) {
    return make<bound_tree>(node_of(kind::permission, parameter, form::array), bound_of(resources)...);
}

// Which arguments of a builder go where: parameters into the call's parameters, everything else beside them.
inline constexpr auto no_argument = make(node_of(kind::splice));
template <class P> constexpr P const& for_call(P const& parameter) { return parameter; }
constexpr auto const& for_call(pattern_tag const&) { return no_argument; }
template <int N> constexpr auto const& for_call(bound_tree<N> const&) { return no_argument; }
template <int N> constexpr auto const& for_call(payload_tree<N> const&) { return no_argument; }
template <class P> constexpr auto const& beside_call(P const&) { return no_argument; }
template <int N> constexpr bound_tree<N> const& beside_call(bound_tree<N> const& bound) { return bound; }
template <int N> constexpr payload_tree<N> const& beside_call(payload_tree<N> const& declared) { return declared; }

template <class P> constexpr call_pattern pattern_of(call_pattern before, P const&) { return before; }
constexpr call_pattern pattern_of(call_pattern, pattern_tag const& tag) { return tag.pattern; }

// The Resource of a call. A pattern that the API does not have is kept in `detail`, for the rules.
constexpr tree<1> called(integration const& api, call_pattern pattern) {
    text const words = resource_for(api, pattern);
    tree<1> result{
        {node_of(kind::resource, form::string, words.empty() ? resource_for(api, call_pattern::request_response) : words)}};
    result.nodes[0].detail = detail_of(pattern);
    result.nodes[0].api = &api;
    return result;
}

// A call of an API with its parameters, its pattern and its bounds, as a builder makes it.
template <class... P> constexpr auto call(integration const& api, P const&... arguments) {
    call_pattern pattern = call_pattern::request_response;
    [[maybe_unused]] call_pattern const one_after_another[]{pattern, (pattern = pattern_of(pattern, arguments))...};
    return make(node_of(kind::splice), called(api, pattern), parameters_or_arguments(object(for_call(arguments)...)),
                beside_call(arguments)...);
}

}

namespace aslant {

// The task goes on when the job that it started is done (.sync), or when someone sends its token back (.waitForTaskToken); without one of
// these, when the service has answered. run_job_2 is Step Functions' own .sync:2, whose result is JSON instead of a text.
inline constexpr core::pattern_tag run_job{core::call_pattern::run_job};
inline constexpr core::pattern_tag run_job_2{core::call_pattern::run_job_2};
inline constexpr core::pattern_tag wait_for_task_token{core::call_pattern::wait_for_task_token};

using core::allow;
using core::any_resource;

}
