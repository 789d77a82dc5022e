// Machines of one task, and the ARNs that their roles name.
#pragma once

#include "permissions.hpp"

namespace aslant::tests {

// What the role of a machine is allowed whose only task makes this call.
template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}
template <class Call, class... Resources> std::string policy_in_jsonata(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", query_language("JSONata"), start_at("A"), task("A", call, end))));
}

// Whether the stack's rules refuse it by this rule, and by no other.
inline bool is_refused(std::string const& policy, std::string const& rule) {
    return policy.compare(0, 7, "error: ") == 0 && policy.find('\n') == std::string::npos &&
           policy.find("[" + rule + "]") != std::string::npos;
}

// An ARN of the stack's own region and account, up to what the service calls the resource.
inline std::string arn_of(std::string const& service) {
    return "arn:${AWS::Partition}:" + service + ":${AWS::Region}:${AWS::AccountId}:";
}
inline std::string const roles = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/";

// The statement of what waits for a job by a rule of EventBridge.
inline std::string managed_rule(std::string const& name) {
    return "\nevents:DescribeRule events:PutRule events:PutTargets on " + arn_of("events") + "rule/" + name;
}
// The statement that passes roles on to a service.
inline std::string passes(std::string const& arns, std::string const& service) {
    return "\niam:PassRole on " + arns + " if StringEquals iam:PassedToService " + service + ".amazonaws.com";
}

}
