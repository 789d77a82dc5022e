#include <generators/cloudformation/execution_role.hpp>

#include <algorithm>

#include <aslant/iam/calls.hpp>
#include <aslant/stack/references.hpp>
#include <generators/cloudformation/values.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/findings_error.hpp>
#include <generators/output/json_text.hpp>

namespace aslant::generators {

namespace {

using core::kind;
using core::node;

std::string string_of(core::text t) { return {t.data, std::size_t(t.size)}; }

json sub(std::string const& words) { return {{"Fn::Sub", words}}; }

// Lambda takes an ARN, `name`, `name:alias`, or `123456789012:function:name` with or without an alias (Lambda API: Invoke). The
// qualifier may also be a parameter of its own.
json arn_of_function(core::function_name const& function, std::string const& qualifier) {
    bool const is_said = !function.qualifier.empty() || qualifier.empty();
    std::string const suffix = is_said ? "" : ":" + qualifier;
    if (!function.arn.empty()) return string_of(function.arn) + suffix;
    std::string const account = function.account.empty() ? "${AWS::AccountId}" : string_of(function.account);
    std::string const version = function.qualifier.empty() ? suffix : ":" + string_of(function.qualifier);
    return sub("arn:${AWS::Partition}:lambda:${AWS::Region}:" + account + ":function:" + string_of(function.name) + version);
}

// Actions that have no type of resource, so that a policy cannot name one. (Step Functions guide: "IAM Policies for logging",
// "X-Ray and Step Functions")
constexpr char const* log_actions[]{"logs:CreateLogDelivery",        "logs:GetLogDelivery",    "logs:UpdateLogDelivery",
                                    "logs:DeleteLogDelivery",        "logs:ListLogDeliveries", "logs:PutResourcePolicy",
                                    "logs:DescribeResourcePolicies", "logs:DescribeLogGroups"};
constexpr char const* trace_actions[]{"xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules",
                                      "xray:GetSamplingTargets"};

std::string listed(std::vector<std::string> const& names) {
    std::string result;
    for (std::string const& name : names) result += (result.empty() ? "" : ", ") + name;
    return result;
}

}

execution_role::execution_role(node const* machine, std::string id) : nodes_{machine}, id_{std::move(id)} {
    for (int i = 1; i < nodes_[0].size; i += core::next_in_structure(nodes_[i])) {
        node const& n = nodes_[i];
        if (n.what == kind::task) add_call(i);
        if (n.what != kind::property) continue;
        if (n.first == "LoggingConfiguration") add_without_resource(log_actions, "the log of executions");
        if (n.first == "TracingConfiguration") add_without_resource(trace_actions, "the traces of executions");
        if (n.first == "RoleArn") brought_ = true;
        if (n.first == "StateMachineName") {
            std::vector<std::filesystem::path> no_files;
            name_ = value_writer{no_files}.value(nodes_ + i);
        }
    }
}

template <std::size_t N> void execution_role::add_without_resource(char const* const (&actions)[N], char const* purpose) {
    json all = json::array();
    for (char const* action : actions) all.push_back(action);
    statements_.push_back({std::move(all), {"*"}, {purpose}});
}

void execution_role::add_call(int task) {
    core::task_call const call = core::call_of(nodes_, task);
    bool const is_reference = call.kind_of == core::call_kind::referred;
    if (!is_reference && call.kind_of != core::call_kind::known) return;   // the rules have spoken
    std::string const qualifier = string_of(call.qualifier);
    json arn;
    if (!is_reference)
        arn = arn_of_function(call.function, qualifier);
    else if (qualifier.empty())
        arn = {{"Fn::GetAtt", {text_of_name(core::referred_id(nodes_ + call.resource_node)), "Arn"}}};
    else
        arn = sub("${" + text_of_name(core::referred_id(nodes_ + call.resource_node)) + ".Arn}:" + qualifier);

    auto known =
        std::find_if(statements_.begin(), statements_.end(), [&](statement const& s) { return s.action == call.api->action; });
    if (known == statements_.end()) known = statements_.insert(known, {call.api->action, {}, {}});
    if (std::find(known->resources.begin(), known->resources.end(), arn) == known->resources.end()) known->resources.push_back(arn);
    known->states.push_back(text_of_name(core::name_of(nodes_[task])));
}

// Only Step Functions, for this machine of this account.
json execution_role::trust() const {
    std::string const prefix = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:";
    json const machine = name_.is_string() ? sub(prefix + name_.get<std::string>())
                         : name_.is_null() ? sub(prefix + "${AWS::StackName}-" + id_)
                                           : json{{"Fn::Sub", {prefix + "${Name}", {{"Name", name_}}}}};
    return {{"Version", "2012-10-17"},
            {"Statement", json::array({{{"Effect", "Allow"},
                                        {"Principal", {{"Service", "states.amazonaws.com"}}},
                                        {"Action", "sts:AssumeRole"},
                                        {"Condition",
                                         {{"StringEquals", {{"aws:SourceAccount", {{"Ref", "AWS::AccountId"}}}}},
                                          {"ArnEquals", {{"aws:SourceArn", machine}}}}}}})}};
}

json execution_role::resource() const {
    json role{{"Type", "AWS::IAM::Role"}, {"Properties", {{"AssumeRolePolicyDocument", trust()}}}};
    json allowed = json::array();
    for (statement const& s : statements_)
        allowed.push_back({{"Effect", "Allow"}, {"Action", s.action}, {"Resource", s.resources}});
    // IAM quotas: "Inline policies of a role"; blanks do not count.
    constexpr std::size_t largest_policy = 10'240;
    if (std::size_t const size = compact_json_text(allowed).size(); size > largest_policy)
        throw findings_error({"error: state machine `" + id_ + "`: the policy of its role has more than " + std::to_string(size) +
                              " characters, " + std::to_string(largest_policy) +
                              " are allowed; give it a role with property(\"RoleArn\", ...)"});
    if (!allowed.empty())
        role["Properties"]["Policies"] = json::array(
            {{{"PolicyName", "Tasks"}, {"PolicyDocument", {{"Version", "2012-10-17"}, {"Statement", std::move(allowed)}}}}});
    return role;
}

std::map<std::string, std::string> execution_role::comments() const {
    std::map<std::string, std::string> result;
    for (std::size_t i = 0; i < statements_.size(); ++i)
        result["/Properties/Policies/0/PolicyDocument/Statement/" + std::to_string(i)] = "for: " + listed(statements_[i].states);
    return result;
}

}
