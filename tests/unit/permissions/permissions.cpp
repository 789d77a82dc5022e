#include "permissions.hpp"
#include "authorization.hpp"
#include "every_form.hpp"

#include <aslant/rules/sdk_permission_rules.hpp>

#include <generators/iam/policy.hpp>
#include <generators/model/checked_machine.hpp>

namespace aslant::tests {

namespace {

using generators::json;

// A value of a template, as Fn::Sub would have it.
std::string words_of(json const& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_array()) {
        std::string all;
        for (json const& one : value) all += (all.empty() ? "" : ",") + words_of(one);
        return all;
    }
    if (value.contains("Ref")) return "${" + value["Ref"].get<std::string>() + "}";
    if (value.contains("Fn::GetAtt"))
        return "${" + value["Fn::GetAtt"][0].get<std::string>() + "." + value["Fn::GetAtt"][1].get<std::string>() + "}";
    if (value.contains("Fn::Sub") && value["Fn::Sub"].is_string()) return value["Fn::Sub"].get<std::string>();
    return value.dump();
}

std::string line_of(generators::policy_statement const& statement) {
    std::string line;
    for (std::string const& action : statement.actions) line += (line.empty() ? "" : " ") + action;
    line += " on";
    for (generators::policy_text const& resource : statement.resources) line += " " + words_of(resource.value());
    for (auto const& [op, keys] : statement.condition.items())
        for (auto const& [key, value] : keys.items()) line += " if " + op + " " + key + " " + words_of(value);
    return line;
}

// Why a permission ought not to be on anything, or nothing: then its action has no type of resource, or something says why.
std::string fault_of_wildcard(generators::permission_use const& use) {
    if (use.resource.words != "*") return {};
    auto const known = authorizations().patterns.find(use.action);
    if (known == authorizations().patterns.end()) return use.action + " on *: authorization.txt does not know the action";
    if (use.reasons.empty()) return use.action + " on *: nothing says why";
    if (known->second.empty()) return {};
    bool const is_said = use.reasons[0].rfind("the action has no type", 0) != 0;
    return is_said ? std::string() : use.action + " on *: the action has a type of resource";
}

}

std::string policy_of_stack(core::node const* stack) {
    std::string lines;
    auto const add = [&](std::string const& line) { lines += (lines.empty() ? "" : "\n") + line; };
    auto const findings = generators::all_findings([stack](core::report& out) {
        core::stack_rules{stack, out}.check();
        core::check_permissions(stack, 1, stack[0].size, core::known_services<true>::find, core::check_sdk_permissions, out);
    });
    for (core::finding const& f : findings) add(generators::words_of_finding(stack, f));
    if (!findings.empty()) return lines;
    keep_forms(stack);
    for (int i = 1; i < stack[0].size; i += stack[i].what == core::kind::group ? 1 : stack[i].size) {
        if (stack[i].what != core::kind::machine) continue;
        generators::policy_machine const own{{"${AWS::StackName}-" + generators::text_of_name(core::name_of(stack[i]))}};
        auto const permissions = generators::permissions_of(stack, i, own);
        for (generators::permission_use const& use : permissions)
            if (std::string const fault = fault_of_wildcard(use); !fault.empty()) add(fault);
        for (generators::policy_statement const& s : generators::merged(permissions)) add(line_of(s));
    }
    return lines;
}

}
