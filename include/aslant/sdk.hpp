// Tasks that call any action of any service: task("List", sdk("s3:listObjectsV2", field("Bucket", "orders")), end).
//
// Service and action are always checked, and the role gets what the call needs; of the services whose headers are included, as
// <aslant/sdk/s3.hpp>, parameters and results are checked too.
#pragma once

#include <aslant/rules/compiled.hpp>
#include <aslant/rules/sdk_permission_rules.hpp>
#include <aslant/rules/sdk_rules.hpp>
#include <aslant/sdk/handles.hpp>

namespace aslant::core {

// The Resource, in two parts.
constexpr tree<1> called_action(literal const& call, call_pattern pattern) {
    tree<1> result = text_value(call, form::string);
    node& n = result.nodes[0];
    n.what = kind::resource;
    if (n.value_form != form::string) return result;
    n.first = text_of("arn:aws:states:::aws-sdk:");
    n.detail = detail_of_sdk(pattern);
    return result;
}

// A call of SERVICE:ACTION, as a Resource has it behind `aws-sdk:`. Parameters are fields by the names that Step Functions takes
// (`DbInstanceIdentifier`), with values or resources of the stack; bounds and wait_for_task_token stand beside them. There is no run_job.
// AWS guide: "Learning to use AWS service SDK integrations"
template <class... P> constexpr auto sdk(literal call = no_name(), P const&... arguments) {
    call_pattern pattern = call_pattern::request_response;
    [[maybe_unused]] call_pattern const one_after_another[]{pattern, (pattern = pattern_of(pattern, arguments))...};
    return make(node_of(kind::splice), called_action(call, pattern),
                parameters_or_arguments(with_handles(object(for_call(arguments)...))), beside_call(arguments)...);
}

// --- the models of the services that a machine calls

template <auto const& Tree, int At> constexpr int find_called_services(text* found) {
    machine_view const& view = view_of<Tree, At>;
    int count = 0;
    for (int s = 0; s < view.sizes.states; ++s) {
        int const at = view.states[s].node;
        if (view.nodes[at].what != kind::task) continue;
        int const resource = field_in(view.nodes, at, kind::resource);
        if (resource == none || view.nodes[resource].value_form != form::string) continue;
        node const& n = view.nodes[resource];
        if (is_of_builder(n) || is_function_arn(n.value)) continue;
        task_resource const called = called_by(n);
        if (called.form != resource_form::sdk) continue;
        bool is_known = false;
        for (int i = 0; found && i < count; ++i) is_known = is_known || found[i] == called.service;
        if (is_known) continue;
        if (found) found[count] = called.service;
        ++count;
    }
    return count;
}
template <int Room> struct called_services {
    text names[Room + 1];
    int count;
};
template <auto const& Tree, int At> constexpr auto list_called_services() {
    called_services<find_called_services<Tree, At>(nullptr)> called{};
    called.count = find_called_services<Tree, At>(called.names);
    return called;
}
template <auto const& Tree, int At> inline constexpr auto called_services_of = list_called_services<Tree, At>();

template <int Count> struct model_list {
    api_model models[Count + 1];
};
template <auto const& Tree, int At, int... I> constexpr auto list_models(indexes<I...>) {
    return model_list<sizeof...(I)>{{sdk_model<hash_of({called_services_of<Tree, At>.names[I], {}})>..., api_model{nullptr}}};
}
template <auto const& Tree, int At>
inline constexpr auto models_of = list_models<Tree, At>(indexes_up_to<called_services_of<Tree, At>.count>{});

template <auto const& Tree, int At> constexpr api_model find_model_of(text service) {
    for (int i = 0; i < called_services_of<Tree, At>.count; ++i)
        if (called_services_of<Tree, At>.names[i] == service) return models_of<Tree, At>.models[i];
    return {nullptr};
}

template <> struct sdk_integrations<true> {
    template <auto const& Tree, int At> static constexpr void check(service_call const& task, report& out) {
        sdk_rules{task, out}.check(find_model_of<Tree, At>);
    }
    template <auto const& Tree, int At> static constexpr api_operation operation(text service, text action) {
        api_model const model = find_model_of<Tree, At>(service);
        return model.words ? find_operation(model, action) : api_operation{};
    }
    static constexpr void check_permissions(permission_rules& rules, call_site const& site, task_resource const& called) {
        check_sdk_permissions(rules, site, called);
    }
};

}

namespace aslant {

using core::sdk;

}
