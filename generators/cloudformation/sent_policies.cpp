#include <generators/cloudformation/sent_policies.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <generators/output/findings_error.hpp>

namespace aslant::generators {

namespace {

// SQS developer guide, quotas of policies: conditions. (Each statement has one.)
constexpr std::size_t most_conditions_of_queue = 10;

// The statement with a Sid of its own: who sends, and its own word where there are several.
json with_sid(json const& statement, std::string const& sender) {
    json result;
    result["Sid"] = sender + statement.value("Sid", "");
    for (auto const& [key, value] : statement.items())
        if (key != "Sid") result[key] = value;
    return result;
}

// What lets in whoever sends through the same service, as far as both are there under the same condition. Its Sid is the service's.
std::vector<sent_policies::statement> joined_by_service(std::vector<sent_policies::statement> const& each) {
    std::vector<sent_policies::statement> joined;
    for (sent_policies::statement const& one : each) {
        auto const same = std::find_if(joined.begin(), joined.end(), [&](sent_policies::statement const& s) {
            return s.condition == one.condition && s.content["Principal"] == one.content["Principal"];
        });
        json const& source = one.content["Condition"]["ArnEquals"]["aws:SourceArn"];
        if (same != joined.end()) {
            same->content["Condition"]["ArnEquals"]["aws:SourceArn"].push_back(source);
            continue;
        }
        joined.push_back(one);
        std::string const service = one.content["Principal"]["Service"];
        joined.back().content["Sid"] = service.substr(0, service.find('.'));
        joined.back().content["Condition"]["ArnEquals"]["aws:SourceArn"] = json::array({source});
    }
    return joined;
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
        bool const is_crowded = p.resource["Type"] == "AWS::SQS::QueuePolicy" && p.statements.size() > most_conditions_of_queue;
        std::vector<statement> const all = is_crowded ? joined_by_service(p.statements) : p.statements;
        json const& condition = all.front().condition;
        bool const is_same = std::all_of(all.begin(), all.end(), [&](statement const& s) { return s.condition == condition; });
        bool const is_always = std::any_of(all.begin(), all.end(), [](statement const& s) { return s.condition.is_null(); });
        if (!is_same && !is_always)
            throw findings_error(
                {fmt::format("error: resource `{}`: each of its statements has another condition, and it may have none: "
                             "write it yourself, and say allowed_elsewhere",
                             p.id)});
        json made = p.resource;
        if (is_same && !condition.is_null()) made["Condition"] = condition;
        json& statements = made["Properties"]["PolicyDocument"]["Statement"];
        for (statement const& s : all)
            statements.push_back(is_same || s.condition.is_null()
                                     ? s.content
                                     : json{{"Fn::If", {s.condition, s.content, {{"Ref", "AWS::NoValue"}}}}});
        resources[p.id] = std::move(made);
    }
}

}
