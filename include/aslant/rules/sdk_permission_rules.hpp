// Rules of what a machine's role has to know of a call of an AWS SDK integration.
#pragma once

#include <aslant/iam/sdk_permissions.hpp>
#include <aslant/rules/permission_rules.hpp>

namespace aslant::core {

constexpr void check_sdk_resource(permission_rules& rules, call_site const& site, sdk_grant const& grant,
                                  sdk_resource const& resource) {
    text rest = resource.path;
    text before{};
    text path{};
    while (cut_parameter(resource, rest, before, path)) {
        sdk_parameter const p = parameter_in(grant, resource, path);
        if (names_version(site, p)) continue;   // which is no part of the name
        placeholder const& named = p.named;
        rules.check_placeholder(site, named);
        if (is_any(*named.kind) && !resource.is_parameter) rules.check_service(site, named, resource.service);
    }
    if (placeholder const wildcard = wildcard_in(resource); is_narrowed(site, wildcard)) rules.check_placeholder(site, wildcard);
    if (placeholder const qualifier = qualifier_in(site, resource); !qualifier.path.empty())
        rules.check_placeholder(site, qualifier);
}
// (That there is such a service and action, the rules of the machine say.)
constexpr void check_sdk_permissions(permission_rules& rules, call_site const& site, task_resource const& called) {
    sdk_service const service = find_sdk_service(called.service);
    sdk_action const action = service ? find_sdk_action(service, called.action) : sdk_action{};
    if (!action) return;
    for (sdk_grant grant = first_grant(action); grant; grant = next_grant(grant)) {
        if (!applies(site, grant)) continue;
        if (sdk_resource const named = resource_in_condition(action, grant)) check_sdk_resource(rules, site, grant, named);
        for_each_resource(site, action, grant, [&](sdk_resource const& resource) {
            if (resource) check_sdk_resource(rules, site, grant, resource);
        });
    }
}

}
