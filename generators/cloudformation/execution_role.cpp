#include <generators/cloudformation/execution_role.hpp>

#include <aslant/iam/call_sites.hpp>
#include <aslant/services.hpp>
#include <generators/cloudformation/values.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/findings_error.hpp>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

using core::kind;
using core::node;

std::string listed(std::vector<std::string> const& names) {
    std::string result;
    for (std::string const& name : names) result += (result.empty() ? "" : ", ") + name;
    return result;
}

bool starts_child_executions(node const* stack, int machine) {
    bool does = false;
    auto const visit = [&](core::call_site const&, core::fact_rows<core::permission> const& all) {
        does = does || all.begin() == core::runs_child_executions;
    };
    auto const unknown = [](auto const&...) {};
    core::call_site_finder finder{stack, core::known_services<true>::find, visit, unknown};
    for (int i = machine + 1; i < machine + stack[machine].size; i += core::next_in_structure(stack[i]))
        if (stack[i].what == kind::map) finder.look_at(i, machine);
    return does;
}

}

execution_role::execution_role(node const* stack, int machine)
    : id_{text_of_name(core::name_of(stack[machine]))}, has_child_executions_{starts_child_executions(stack, machine)},
      options_{role_options_of(stack + machine)} {
    node const* const nodes = stack + machine;
    for (int i = 1; i < nodes[0].size; i += core::next_in_structure(nodes[i])) {
        if (nodes[i].what != kind::property || !(nodes[i].first == "StateMachineName")) continue;
        std::vector<std::filesystem::path> no_files;
        name_ = value_writer{no_files}.value(nodes + i);
    }
    permissions_ = permissions_of(stack, machine, {name_in_policies()});
    if (!brought_by_user()) make_policies(stack);
}

std::string execution_role::id_of_policy(std::size_t policy) const { return fmt::format("{}Policy{}", id(), policy); }

// What the states need, what the user gives, what is kept.
std::vector<role_statement> execution_role::statements() const {
    std::vector<role_statement> all;
    for (policy_statement const& s : merged(permissions_)) all.push_back({s.value(), "for: " + listed(s.states)});
    for (json const& s : options_.statements) all.push_back({s, "given to the machine's execution_role"});
    for (kept_statements const& kept : options_.kept)
        for (json const& s : kept.statements) all.push_back({s, "kept: " + kept.reason});
    return all;
}

void execution_role::make_policies(node const* stack) {
    auto made = split_into_policies(statements(), longest_texts(stack));
    if (!made)
        throw findings_error(
            {fmt::format("error: state machine `{}`: a statement of its role has more than the {} characters of a policy", id_,
                         largest_managed_policy)});
    policies_ = std::move(*made);
    std::size_t const own = options_.managed_policies.size();
    std::size_t const managed = policies_.size() - 1;
    if (managed + own > most_managed_policies)
        throw findings_error(
            {fmt::format("error: state machine `{}`: its role needs {} managed policies{}, {} are allowed; give a part of "
                         "its states to another machine",
                         id_, managed + own, own ? fmt::format(" with the {} of its own", own) : "", most_managed_policies)});
    for (std::size_t i = 1; i < policies_.size(); ++i)
        if (std::string const taken = id_of_policy(i);
            core::resource_of_id(stack, {{}, {taken.data(), int(taken.size())}}) != core::none)
            throw findings_error(
                {fmt::format("error: state machine `{}`: a policy of its role is called `{}`, and so is a resource", id_, taken)});
}

// The machine's name, as texts of policies have it.
policy_text execution_role::name_in_policies() const {
    if (name_.is_null()) return {"${AWS::StackName}-" + id_};
    if (name_.is_string()) return {name_.get<std::string>()};
    return {"${Name}", {{"Name", name_}}};
}

// Only Step Functions, for this machine of this account; and for the executions that a distributed Map starts, whose machine is called after
// its label.
json execution_role::trust() const {
    policy_text machine{"arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:"};
    machine.append(name_in_policies());
    policy_text children = machine;
    children.words += "/*";
    json const source = has_child_executions_
                            ? json{{"ArnLike", {{"aws:SourceArn", json::array({machine.value(), children.value()})}}}}
                            : json{{"ArnEquals", {{"aws:SourceArn", machine.value()}}}};
    json condition{{"StringEquals", {{"aws:SourceAccount", {{"Ref", "AWS::AccountId"}}}}}};
    condition.update(source);
    return {{"Version", "2012-10-17"},
            {"Statement", json::array({{{"Effect", "Allow"},
                                        {"Principal", {{"Service", "states.amazonaws.com"}}},
                                        {"Action", "sts:AssumeRole"},
                                        {"Condition", std::move(condition)}}})}};
}

json execution_role::role() const {
    json properties = json::object();
    if (!options_.path.is_null()) properties["Path"] = options_.path;
    properties["AssumeRolePolicyDocument"] = trust();
    if (!options_.boundary.is_null()) properties["PermissionsBoundary"] = options_.boundary;
    if (!options_.managed_policies.empty()) properties["ManagedPolicyArns"] = options_.managed_policies;
    if (!policies_[0].statements.empty())
        properties["Policies"] = json::array({{{"PolicyName", "Tasks"}, {"PolicyDocument", policies_[0].document()}}});
    return {{"Type", "AWS::IAM::Role"}, {"Properties", std::move(properties)}};
}

json execution_role::managed_policy(std::size_t policy) const {
    json properties = json::object();
    if (!options_.path.is_null()) properties["Path"] = options_.path;
    properties["PolicyDocument"] = policies_[policy].document();
    properties["Roles"] = json::array({{{"Ref", id()}}});
    return {{"Type", "AWS::IAM::ManagedPolicy"}, {"Properties", std::move(properties)}};
}

std::vector<execution_role::made_resource> execution_role::resources() const {
    if (brought_by_user()) return {};
    std::vector<made_resource> made{{id(), role()}};
    for (std::size_t i = 1; i < policies_.size(); ++i) made.push_back({id_of_policy(i), managed_policy(i)});
    return made;
}

std::map<std::string, std::string> execution_role::comments() const {
    std::map<std::string, std::string> result;
    for (std::size_t policy = 0; policy < policies_.size(); ++policy) {
        std::string const document =
            policy == 0 ? id() + "/Properties/Policies/0/PolicyDocument" : id_of_policy(policy) + "/Properties/PolicyDocument";
        auto const& all = policies_[policy].statements;
        for (std::size_t i = 0; i < all.size(); ++i) result[fmt::format("{}/Statement/{}", document, i)] = all[i].comment;
    }
    return result;
}

}
