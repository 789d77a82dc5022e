// What stacks of builders become: resources of the template, and what policies in it allow, as short texts.
#pragma once

#include <string>

#include "catch.hpp"
#include "unit/emitted.hpp"

#include <generators/cloudformation/template.hpp>

namespace aslant::tests {

inline json_value operator""_value(char const* text, std::size_t size) { return json_value::parse(text, text + size); }

// The resources that a stack's template has for these; what they refer to may be missing.
template <class... Items> json_value resources_of(Items const&... items) {
    auto const all = core::stack("S", items...);
    return generators::make_template(all.nodes, generators::layout::indented).content.content["Resources"];
}

// A value of a template, as Fn::Sub would have it.
inline std::string words_of(json_value const& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.contains("Ref")) return "${" + value["Ref"].get<std::string>() + "}";
    if (value.contains("Fn::GetAtt"))
        return "${" + value["Fn::GetAtt"][0].get<std::string>() + "." + value["Fn::GetAtt"][1].get<std::string>() + "}";
    if (value.contains("Fn::Sub") && value["Fn::Sub"].is_string()) return value["Fn::Sub"].get<std::string>();
    return value.dump();
}
// A statement: "sqs:SendMessage on ${Jobs.Arn} if StringEquals key value", and of a policy of a resource "… for service".
inline std::string words_of_statement(json_value const& statement) {
    std::string line = statement["Effect"] == "Allow" ? "" : statement["Effect"].get<std::string>();
    auto const put = [&](json_value const& one_or_many) {
        if (!one_or_many.is_array())
            line += " " + words_of(one_or_many);
        else
            for (auto const& one : one_or_many) line += " " + words_of(one);
    };
    put(statement["Action"]);
    line.erase(0, line[0] == ' ');
    if (statement.contains("Resource")) line += " on", put(statement["Resource"]);
    if (statement.contains("Principal"))
        for (auto const& [ignored, who] : statement["Principal"].items()) line += " for " + words_of(who);
    if (statement.contains("Condition"))
        for (auto const& [op, keys] : statement["Condition"].items())
            for (auto const& [key, value] : keys.items()) line += " if " + op + " " + key + " " + words_of(value);
    return line;
}
inline std::string words_of_document(json_value const& document) {
    std::string lines;
    for (auto const& statement : document["Statement"]) lines += (lines.empty() ? "" : "\n") + words_of_statement(statement);
    return lines;
}
// What a role or a policy allows, without what each function's role has: a line a statement.
inline std::string policy_of(json_value const& resource) {
    json_value const& properties = resource["Properties"];
    bool const is_role = properties.contains("Policies");
    std::string lines = words_of_document(is_role ? properties["Policies"][0]["PolicyDocument"] : properties["PolicyDocument"]);
    if (std::string const own = "logs:CreateLogStream logs:PutLogEvents on "; lines.rfind(own, 0) == 0)
        lines.erase(0, lines.find('\n') == lines.npos ? lines.size() : lines.find('\n') + 1);
    return lines;
}
inline std::string trust_of(json_value const& role) { return words_of_document(role["Properties"]["AssumeRolePolicyDocument"]); }

}
