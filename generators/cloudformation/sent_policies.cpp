#include <generators/cloudformation/sent_policies.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <generators/output/findings_error.hpp>

namespace aslant::generators {

namespace {

// SQS developer guide, quotas of policies: conditions. (Each statement has one.)
constexpr std::size_t most_senders_to_queue = 10;

// The statement with a Sid of its own: who sends, and its own word where there are several.
json with_sid(json const& statement, std::string const& sender) {
    json result;
    result["Sid"] = sender + statement.value("Sid", "");
    for (auto const& [key, value] : statement.items())
        if (key != "Sid") result[key] = value;
    return result;
}

}

void sent_policies::add(std::string const& id, json part, std::string const& sender, json condition, bool is_needed) {
    json& statements = part["Properties"]["PolicyDocument"]["Statement"];
    json const own = std::exchange(statements, json::array());
    auto found = std::find_if(policies_.begin(), policies_.end(), [&](policy const& p) { return p.id == id; });
    if (found == policies_.end()) found = policies_.insert(found, policy{id, std::move(part), {}, false});
    found->is_needed = found->is_needed || is_needed;
    for (json const& each : own) {
        json content = with_sid(each, sender);
        bool const is_there = std::any_of(found->statements.begin(), found->statements.end(),
                                          [&](statement const& s) { return s.content == content; });
        if (!is_there) found->statements.push_back({std::move(content), condition});
    }
}

void sent_policies::put_into(json& resources) const {
    for (policy const& p : policies_) {
        if (!p.is_needed) {
            resources.erase(p.id);
            continue;
        }
        if (p.resource["Type"] == "AWS::SQS::QueuePolicy" && p.statements.size() > most_senders_to_queue)
            throw findings_error(
                {fmt::format("error: resource `{}`: it lets {} senders in, {} are allowed: write it yourself with one "
                             "statement for several of them, and say allowed_elsewhere",
                             p.id, p.statements.size(), most_senders_to_queue)});
        json const& condition = p.statements.front().condition;
        bool const is_same =
            std::all_of(p.statements.begin(), p.statements.end(), [&](statement const& s) { return s.condition == condition; });
        bool const is_always =
            std::any_of(p.statements.begin(), p.statements.end(), [](statement const& s) { return s.condition.is_null(); });
        if (!is_same && !is_always)
            throw findings_error(
                {fmt::format("error: resource `{}`: each of its statements has another condition, and it may have none: "
                             "write it yourself, and say allowed_elsewhere",
                             p.id)});
        json made = p.resource;
        if (is_same && !condition.is_null()) made["Condition"] = condition;
        json& statements = made["Properties"]["PolicyDocument"]["Statement"];
        for (statement const& s : p.statements)
            statements.push_back(is_same || s.condition.is_null()
                                     ? s.content
                                     : json{{"Fn::If", {s.condition, s.content, {{"Ref", "AWS::NoValue"}}}}});
        resources[p.id] = std::move(made);
    }
}

}
