// What the execution role of a machine gets beyond what its states need. All of it is opt-in, and the report of permissions shows it.
#pragma once

#include <aslant/stack/resources.hpp>

namespace aslant::core {

// Among the properties of a machine: state_machine("W", …, execution_role(role_path("/workflows/"), permissions_boundary(boundary),
// iam::allow(iam::actions("sns:Publish"), iam::on(ref(topic)))))
template <class... Options> constexpr auto execution_role(Options const&... options) {
    return make(node_of(kind::permission, form::object), as_property(options)...);
}

// A managed policy: a handle, or its ARN.
template <class P> constexpr auto managed_policy_of(P const& policy, source_place const& where) {
    if constexpr (is_resource<P>)
        return at(reference_to_type(policy, "AWS::IAM::ManagedPolicy", reference_form::ref), where);
    else
        return as_value(policy);
}

// What the role may do at most, whatever its policies allow. IAM user guide: "Permissions boundaries for IAM entities".
template <class P = missing> constexpr auto permissions_boundary(P const& policy = {}, source_place where = here()) {
    auto result = managed_policy_of(policy, where);
    make_parameter(result.nodes[0], "PermissionsBoundary", where);
    return result;
}
// The path of the role and of its managed policies: "/workflows/". IAM user guide: "IAM identifiers".
constexpr tree<1> role_path(literal path = no_name()) { return entry("Path", path); }
// Managed policies that are attached to the role: at most 10, with those that a large policy is split into.
template <class... P> constexpr auto managed_policies(P const&... policies) {
    return entry("ManagedPolicyArns", array(managed_policy_of(policies, nowhere)...));
}
// What an earlier version of the machine needed, for executions that still run, and until when or why it stays:
// keep_grants("executions that started before 2026-12-01", iam::allow(…))
template <class... Statements> constexpr auto keep_grants(literal reason = no_name(), Statements const&... statements) {
    return entry("Keep", array(reason, statements...));
}

}

namespace aslant {

using core::execution_role;
using core::keep_grants;
using core::managed_policies;
using core::permissions_boundary;
using core::role_path;

}
