#include <generators/iam/resource_texts.hpp>

#include <algorithm>

#include <generators/iam/row_conditions.hpp>
#include <generators/iam/width.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

namespace {

// The part of what a template's placeholders stand for, or the stack's where none has its own.
policy_text or_of_stack(core::text words, row_choice const& choice, policy_text resource_value::* part, char const* of_stack) {
    core::text before{};
    core::text hole{};
    while (core::cut_placeholder(words, before, hole)) {
        resource_value const* const value = core::is_parameter(hole) ? choice.value_of(core::parse_placeholder(hole)) : nullptr;
        if (value && !(value->*part).words.empty()) return value->*part;
    }
    return {of_stack};
}

// An attribute stands for a handle alone, and what is made of a name for a text alone.
bool is_attribute(core::placeholder const& p) { return !p.part.empty() && p.part[0] == '.'; }
bool can_be_written(core::text words, row_choice const& choice) {
    core::text before{};
    core::text hole{};
    while (core::cut_placeholder(words, before, hole)) {
        if (!core::is_parameter(hole)) continue;
        core::placeholder const p = core::parse_placeholder(hole);
        bool const is_handle = !choice.value_of(p)->handle.empty();
        if (is_attribute(p) ? !is_handle : p.part == "text" && is_handle) return false;
    }
    return true;
}

}

std::vector<resource_texts::filled> resource_texts::values_of(core::placeholder const& p) const {
    core::value_list values;
    core::find_values(site_, p, values);
    std::vector<filled> result;
    for (int i = 0; i < values.size(); ++i)
        for (filled& one : resource_values(site_, p, values[i])) result.push_back(std::move(one));
    return result;
}

// The labels of a Map: the service makes one where none is given.
std::string resource_texts::labels() const {
    int const label = core::field_in(site_.nodes, site_.owner, core::kind::label);
    return label == core::none ? "*" : string_of(site_.nodes[label].value);
}
policy_text resource_texts::self(core::text hole) const {
    std::string const part = string_of(hole);
    std::string const start = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}";
    policy_text result{start + (part == "self" ? ":stateMachine:" : ":execution:")};
    result.append(machine_.name);
    if (part == "self.execution") result.words += ":*";
    if (part == "self.child") result.words += "/" + labels() + ":*";
    return result;
}

policy_text resource_texts::written(core::text words, row_choice const& choice, bool starts_as_arn) const {
    policy_text result;
    core::text const whole = words;
    core::text before{};
    core::text hole{};
    bool is_first = true;
    while (core::cut_placeholder(words, before, hole)) {
        result.words += string_of(before);
        if (hole == "P") {
            result.append(or_of_stack(whole, choice, &resource_value::partition, "${AWS::Partition}"));
        } else if (hole == "R") {
            result.append(or_of_stack(whole, choice, &resource_value::region, "${AWS::Region}"));
        } else if (hole == "A") {
            result.append(or_of_stack(whole, choice, &resource_value::account, "${AWS::AccountId}"));
        } else if (!core::is_parameter(hole)) {
            result.append(self(hole));
        } else {
            core::placeholder const p = core::parse_placeholder(hole);
            resource_value const& value = *choice.value_of(p);   // what stands for nothing is not written
            bool const is_whole = is_first && before.empty() && starts_as_arn;
            result.append(is_attribute(p)         ? policy_text{"${" + value.handle + string_of(p.part) + "}"}
                          : p.part == "qualifier" ? value.qualifier
                          : p.part == "bucket"    ? value.bucket
                          : is_whole              ? value.arn
                                                  : value.name);
        }
        is_first = false;
    }
    result.words += string_of(before);
    return result;
}

policy_text resource_texts::resource_text(core::text words, row_choice const& choice) const {
    if (words == "*") return {"*"};
    if (words[0] == '{') return written(words, choice, true);
    policy_text text{"arn:"};
    text.append(or_of_stack(words, choice, &resource_value::partition, "${AWS::Partition}"));
    text.words += ":";
    text.append(written(words, choice, false));
    return text;
}

std::vector<std::string> resource_texts::why_wide(core::permission const& row, core::text words, policy_text const& resource,
                                                  row_choice const& choice) const {
    std::vector<std::string> reasons;
    std::string said;   // by any_resource
    core::text rest = words;
    core::text before{};
    core::text hole{};
    while (core::cut_placeholder(rest, before, hole))
        if (core::is_parameter(hole))
            if (resource_value const* const value = choice.value_of(core::parse_placeholder(hole)); value && !value->why.empty())
                said = value->why;
    if (std::string why = generators::why_wide(site_, words, resource, said); !why.empty() && (*row.why == 0 || !said.empty()))
        reasons.push_back(std::move(why));
    bool const is_wide = has_wildcard(resource);
    if (is_wide && *row.why) reasons.push_back(row.why);
    return reasons;
}

// One resource may be allowed under several conditions.
std::vector<allowed_resource> resource_texts::allowed_by(core::permission const& row, core::text resource) const {
    struct conditions_of {
        policy_text text;
        json condition;   // that its form needs
        std::vector<std::string> reasons;
        std::vector<row_condition> all;
    };
    std::vector<conditions_of> resources;
    core::text const words = core::terminated(row.condition);
    for (row_choice const& choice : choices_of(site_, resource, words)) {
        if (!can_be_written(resource, choice)) continue;
        conditions_of made{resource_text(resource, choice), json::object(), {}, {}};
        for (resource_value const* value : choice.values())
            if (!value->condition.empty()) made.condition.update(value->condition);
        made.reasons = why_wide(row, resource, made.text, choice);
        auto const writer = [&](core::text value, bool starts_as_arn) { return written(value, choice, starts_as_arn); };
        row_condition const condition = condition_of(site_, words, choice, writer);
        auto same = std::find_if(resources.begin(), resources.end(), [&](conditions_of const& other) {
            return other.text == made.text && other.condition == made.condition;
        });
        if (same == resources.end()) same = resources.insert(same, std::move(made));
        same->all.push_back(condition);
    }
    std::vector<allowed_resource> result;
    for (conditions_of& one : resources)
        for (row_condition const& condition : merged(std::move(one.all))) {
            json both = condition.value();
            for (auto const& [op, keys] : one.condition.items())
                for (auto const& [key, value] : keys.items()) both[op][key] = value;
            std::vector<std::string> reasons = one.reasons;
            reasons.insert(reasons.end(), condition.reasons.begin(), condition.reasons.end());
            result.push_back({one.text, std::move(both), std::move(reasons)});
        }
    return result;
}

std::vector<allowed_resource> resource_texts::allowed_by(core::permission const& row) const {
    std::vector<allowed_resource> all;
    core::text resources = core::terminated(row.resources);
    while (!resources.empty())
        for (allowed_resource& one : allowed_by(row, core::cut_part(resources, ' '))) all.push_back(std::move(one));
    return all;
}

}
