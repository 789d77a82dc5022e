#include <generators/diff/definition_diff.hpp>

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <generators/asl/definition.hpp>
#include <generators/model/checked_machine.hpp>

namespace aslant::generators {

namespace {

using change = difference::change;

// What a definition has, by what it is called, in its order. What is written twice counts once.
struct part {
    std::string subject;
    json value;            // two parts of the same subject are the same where this is
    std::string details;   // of what is added or removed
};
using parts = std::vector<part>;

part const* find(parts const& all, std::string const& subject) {
    auto const found = std::find_if(all.begin(), all.end(), [&](part const& one) { return one.subject == subject; });
    return found == all.end() ? nullptr : &*found;
}

// --- states and transitions, of all scopes

class scope_reader {
  public:
    parts states;
    parts transitions;

    void read(json const& scope, std::string const& around) {
        if (scope.contains("StartAt")) lead(around.empty() ? "start" : around, scope["StartAt"], "StartAt");
        if (scope.contains("States"))
            for (auto const& [name, state] : scope["States"].items()) read_state(name, state, around);
    }

  private:
    void lead(std::string const& from, json const& to, std::string const& by) {
        std::string const subject = fmt::format("{} -> {}", from, to.get<std::string>());
        for (part& one : transitions) {
            if (one.subject != subject) continue;
            one.details += ", " + by;
            one.value = one.details;
            return;
        }
        transitions.push_back({subject, by, by});
    }
    void read_state(std::string const& name, json const& state, std::string const& around) {
        json own = json::object();   // without what is in it, and where it leads
        for (auto const& [field, value] : state.items()) {
            if (field == "Next" || field == "Default") {
                lead(name, value, field);
            } else if (field == "Choices" || field == "Catch") {
                own[field] = json::array();
                for (json rule : value) {
                    lead(name, rule["Next"], field == "Catch" ? "Catch" : "a choice rule");
                    rule.erase("Next");
                    own[field].push_back(std::move(rule));
                }
            } else if (field == "Branches") {
                for (std::size_t i = 0; i < value.size(); ++i) {
                    read(value[i], name);
                    add_rest(value[i], fmt::format("Branches/{}", i), own);
                }
            } else if (field == "ItemProcessor" || field == "Iterator") {
                read(value, name);
                add_rest(value, field, own);
            } else {
                own[field] = value;
            }
        }
        if (!around.empty()) own["(in)"] = around;
        states.push_back({name, std::move(own), state.value("Type", std::string())});
    }
    // What a branch has beside its states.
    static void add_rest(json const& scope, std::string const& field, json& to) {
        for (auto const& [name, value] : scope.items())
            if (name != "StartAt" && name != "States") to[field + "/" + name] = value;
    }
};

// "TimeoutSeconds 60, was 30; Retry"
std::string changed_fields(json const& before, json const& now) {
    std::string words;
    auto const add = [&](std::string const& one) { words += (words.empty() ? "" : "; ") + one; };
    auto const shown = [](json const& value) { return value.is_primitive() && value.dump().size() <= 60; };
    for (auto const& [field, value] : now.items()) {
        if (!before.contains(field))
            add(shown(value) ? fmt::format("{} {}, had none", field, value.dump()) : field + " is new");
        else if (before[field] != value)
            add(shown(value) && shown(before[field]) ? fmt::format("{} {}, was {}", field, value.dump(), before[field].dump())
                                                     : field + " has changed");
    }
    for (auto const& [field, value] : before.items())
        if (!now.contains(field)) add(field + " is gone");
    return words;
}

// --- permissions

std::string listed(std::vector<std::string> const& names) {
    std::string words;
    for (std::string const& name : names) words += (words.empty() ? "" : ", ") + name;
    return words;
}
// As policies have it, without the functions of CloudFormation around it.
std::string words_of(json const& resource) {
    if (resource.is_string()) return resource.get<std::string>();
    bool const is_text =
        resource.is_object() && resource.size() == 1 && resource.begin().key() == "Fn::Sub" && resource.front().is_string();
    return is_text ? resource.front().get<std::string>() : resource.dump();
}
parts permissions_in(bounded_machine const& machine) {
    parts all;
    for (policy_statement const& statement : machine.statements())
        for (std::string const& action : statement.actions)
            for (policy_text const& resource : statement.resources) {
                std::string subject = action + " on " + words_of(resource.value());
                if (!statement.condition.empty()) subject += " if " + statement.condition.dump();
                all.push_back({std::move(subject), nullptr, "for " + listed(statement.states)});
            }
    return all;
}

void compare(parts const& before, parts const& now, difference::of what, std::vector<difference>& all) {
    for (part const& one : now) {
        part const* const same = find(before, one.subject);
        if (!same)
            all.push_back({what, change::added, one.subject, one.details});
        else if (same->value != one.value)
            all.push_back({what, change::changed, one.subject,
                           one.value.is_object() ? changed_fields(same->value, one.value)
                                                 : fmt::format("by {}, was {}", one.details, same->details)});
    }
    for (part const& one : before)
        if (!find(now, one.subject)) all.push_back({what, change::removed, one.subject, one.details});
}

scope_reader read_scopes(bounded_machine const& machine) {
    checked_machine const checked(machine.definition().nodes());
    scope_reader reader;
    reader.read(make_definition(checked.view()).encoded, "");
    return reader;
}

}

std::vector<difference> differences(bounded_machine const& old_one, bounded_machine const& new_one) {
    scope_reader const before = read_scopes(old_one);
    scope_reader const now = read_scopes(new_one);
    std::vector<difference> all;
    compare(before.states, now.states, difference::of::state, all);
    compare(before.transitions, now.transitions, difference::of::transition, all);
    compare(permissions_in(old_one), permissions_in(new_one), difference::of::permission, all);
    return all;
}

bool takes_away(difference const& d) { return d.how == change::removed && d.what != difference::of::transition; }

}
