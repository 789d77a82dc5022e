#include <generators/iam/resource_texts.hpp>

#include <algorithm>
#include <filesystem>

#include <aslant/iam/resource_names.hpp>
#include <generators/cloudformation/values.hpp>
#include <generators/model/checked_machine.hpp>

namespace aslant::generators {

using core::name_form;
using core::origin;
using core::placeholder;
using core::resource_kind;

namespace {

std::string string_of(core::text t) { return {t.data, std::size_t(t.size)}; }

// A template of an ARN with the name in it: "sqs:{R}:{A}:{}".
policy_text arn_with_name(std::string const& arn, policy_text const& name, std::string const& partition, std::string const& region,
                          std::string const& account) {
    policy_text result;
    result.words = "arn:" + partition + ":";
    for (std::size_t i = 0; i < arn.size(); ++i) {
        if (arn[i] != '{') {
            result.words += arn[i];
            continue;
        }
        std::size_t const closing = arn.find('}', i);
        std::string const hole = arn.substr(i + 1, closing - i - 1);
        if (hole.empty())
            result.append(name);
        else
            result.words += hole == "R" ? region : account;
        i = closing;
    }
    return result;
}
std::string or_else(std::string const& own, char const* of_stack) { return own.empty() ? of_stack : own; }
constexpr char const* stack_partition = "${AWS::Partition}";
constexpr char const* stack_region = "${AWS::Region}";
constexpr char const* stack_account = "${AWS::AccountId}";

// The part of an ARN that is the name, as a function of CloudFormation.
json name_in_arn(char const* arn_template, json const& arn) {
    std::string const words = arn_template;
    std::size_t const name = words.find("{}");
    std::size_t const slash = words.rfind('/', name);
    std::string const before = words.substr(0, name);
    auto const colons = std::count(before.begin(), before.end(), ':');
    if (slash != std::string::npos && slash < name) {
        auto const slashes = std::count(before.begin(), before.end(), '/');
        return {{"Fn::Select", json::array({int(slashes), {{"Fn::Split", json::array({"/", arn})}}})}};
    }
    return {{"Fn::Select", json::array({int(colons) + 2, {{"Fn::Split", json::array({":", arn})}}})}};
}

std::string lower_case(std::string words) {
    for (char& c : words)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return words;
}
bool has_revision(std::string const& name) {
    std::size_t const colon = name.rfind(':');
    return colon != std::string::npos || (!name.empty() && name.back() == '*');
}
// Profiles that route to several regions are called after the part of the world: eu.anthropic.claude-3-haiku-20240307-v1:0.
std::string model_behind_profile(std::string const& id) {
    for (char const* world : {"us.", "eu.", "apac.", "global.", "us-gov.", "jp.", "au.", "ca."})
        if (id.compare(0, std::char_traits<char>::length(world), world) == 0)
            return id.substr(std::char_traits<char>::length(world));
    return {};
}

}

std::vector<resource_texts::filled> resource_texts::of_text(core::text words, resource_kind const* kind, bool is_bound) const {
    filled value;
    value.is_known_text = true;
    if (!kind || words.empty()) {   // (a path may be empty)
        std::string text = string_of(words);
        for (std::size_t at = 0; (at = text.find("${", at)) != text.npos; at += 3) text.insert(at + 2, "!");   // itself, in Fn::Sub
        value.name.words = value.arn.words = text;
        return {value};
    }
    core::named_resource const named = core::resource_named(words, *kind, is_bound);
    if (!named.is_right) return {};   // the rules have spoken
    std::string name = string_of(named.name);
    value.partition = string_of(named.partition);
    value.region = string_of(named.region);
    value.account = string_of(named.account);
    value.qualifier.words = string_of(named.qualifier);
    if (kind->form == name_form::key && named.arn.empty() && name.compare(0, 6, "alias/") == 0) {
        if (name.compare(0, 10, "alias/aws/") == 0) return {};   // AWS's own keys need no permission
        value.condition["ForAnyValue:StringEquals"]["kms:ResourceAliases"] = name;
        name = "*";
    }
    if (kind->form == name_form::lower_case) name = lower_case(name);
    bool const has_none = (kind->form == name_form::revision || kind->form == name_form::revision_or_name) && !has_revision(name);
    if (kind->form == name_form::revision && has_none) name += ":*";
    if (kind->form == name_form::s3_uri) value.bucket.words = name.substr(0, name.find('/'));
    if (kind->form == name_form::function && !named.qualifier.empty()) name += ":" + value.qualifier.words;
    value.name.words = name;
    std::string const partition = or_else(value.partition, stack_partition);
    std::string const region = or_else(value.region, stack_region);
    std::string const account = or_else(value.account, stack_account);
    std::string const profiles = "inference-profile/";
    if (kind->form == name_form::model && !named.arn.empty()) {
        value.arn.words = string_of(named.arn);
        filled of_model = value;
        std::string const model =
            name.compare(0, profiles.size(), profiles) == 0 ? model_behind_profile(name.substr(profiles.size())) : "";
        of_model.arn.words = "arn:" + partition + ":bedrock:*::foundation-model/" + model;
        if (model.empty()) return {value};
        return {value, of_model};
    }
    if (kind->form == name_form::model) {
        std::string const model = model_behind_profile(name);
        filled of_model = value;
        of_model.arn.words = "arn:" + partition + ":bedrock:" + (model.empty() ? region : "*") + "::foundation-model/" +
                             (model.empty() ? name : model);
        if (model.empty()) return {of_model};
        value.arn.words = "arn:" + partition + ":bedrock:" + region + ":" + account + ":" + profiles + name;
        return {value, of_model};
    }
    bool const is_whole = !named.arn.empty() && !(kind->form == name_form::revision && has_none);
    value.arn = is_whole ? policy_text{string_of(named.arn)} : arn_with_name(kind->arn, value.name, partition, region, account);
    if (kind->form != name_form::revision_or_name || !has_none) return {value};
    filled revisions = value;
    revisions.name.words += ":*";
    revisions.arn.words += ":*";
    return {value, revisions};
}

// The handle's own ARN and name, whichever of them the call takes.
std::vector<resource_texts::filled> resource_texts::of_reference(placeholder const& p, int at) const {
    core::text const type = core::type_of_reference(site_.nodes, at);
    resource_kind const* const kind = core::kind_of(site_, p, type);
    std::string const id = text_of_name(core::referred_id(site_.nodes + at));
    auto const attribute = [&](char const* name) { return policy_text{"${" + id + (*name ? "." + std::string(name) : "") + "}"}; };
    if (type.empty() || !kind) {   // a parameter of the template
        std::vector<std::filesystem::path> no_files;
        core::node const& n = site_.nodes[at];
        filled value;
        value.name = attribute(string_of(n.value).c_str());
        value.arn = value.name;
        if (!kind) return {value};
        bool const is_arn =
            kind->form == name_form::arn || kind->form == name_form::state_machine || kind->form == name_form::connection;
        return of_deployed(p, kind, value_writer{no_files}.value(site_.nodes + at), is_arn);
    }
    filled value;
    if (kind->arn_of && !kind->name_of) return of_deployed(p, kind, attribute(kind->arn_of).value(), true);
    value.name = attribute(kind->name_of);
    value.bucket = value.name;
    value.arn =
        kind->arn_of ? attribute(kind->arn_of) : arn_with_name(kind->arn, value.name, stack_partition, stack_region, stack_account);
    return {value};
}

policy_text text_of_deployed(json const& value, std::string const& variable) {
    if (value.is_object() && value.size() == 1 && value.contains("Fn::Sub") && value["Fn::Sub"].is_string())
        return {value["Fn::Sub"].get<std::string>()};
    if (value.is_object() && value.contains("Ref")) return {"${" + value["Ref"].get<std::string>() + "}"};
    if (value.is_string()) return {value.get<std::string>()};
    return {"${" + variable + "}", {{variable, value}}};
}

std::vector<resource_texts::filled> resource_texts::of_deployed(placeholder const& p, resource_kind const* kind, json const& given,
                                                                bool is_arn) const {
    std::string const variable = string_of(p.word());
    auto const deployed = [&](json const& value) { return text_of_deployed(value, variable); };
    filled value;
    if (!kind) {
        value.name = value.arn = deployed(given);
        return {value};
    }
    if (is_arn) {
        value.arn = deployed(given);
        json const name = name_in_arn(kind->arn, given);
        value.name = {"${" + variable + "Name}", {{variable + "Name", name}}};
        if (kind->form == name_form::state_machine)
            value.arn = arn_with_name(kind->arn, value.name, stack_partition, stack_region, stack_account);
        if (kind->form == name_form::state_machine && !kind->name_of) {   // an alias or a version: it stands behind the name
            json const qualifier = {{"Fn::Select", json::array({7, {{"Fn::Split", json::array({":", given})}}})}};
            value.qualifier = {"${" + variable + "Qualifier}", {{variable + "Qualifier", qualifier}}};
        }
        return {value};
    }
    if (kind->form == name_form::s3_uri) {
        std::string const start = "s3://";
        policy_text whole = deployed(given);
        if (whole.variables.empty() && whole.words.compare(0, start.size(), start) == 0) {
            whole.words = whole.words.substr(start.size());
            if (whole.words.back() == '/') whole.words.pop_back();
            value.name = whole;
            value.bucket.words = whole.words.substr(0, whole.words.find('/'));
        } else {
            json const name = {{"Fn::Select", json::array({1, {{"Fn::Split", json::array({start, given})}}})}};
            json const bucket = {{"Fn::Select", json::array({2, {{"Fn::Split", json::array({"/", given})}}})}};
            value.name = {"${" + variable + "Name}", {{variable + "Name", name}}};
            value.bucket = {"${" + variable + "Bucket}", {{variable + "Bucket", bucket}}};
        }
    } else if (kind->form == name_form::queue_url) {
        policy_text const whole = deployed(given);
        bool const is_name = whole.variables.empty() && whole.words.find('/') == whole.words.npos && given.contains("Fn::Sub");
        json const name = {{"Fn::Select", json::array({4, {{"Fn::Split", json::array({"/", given})}}})}};
        value.name = is_name ? whole : policy_text{"${" + variable + "Name}", {{variable + "Name", name}}};   // (a bound)
    } else if (kind->form == name_form::before_colon) {
        json const name = {{"Fn::Select", json::array({0, {{"Fn::Split", json::array({":", given})}}})}};
        value.name = {"${" + variable + "Name}", {{variable + "Name", name}}};
    } else if (kind->form == name_form::api_host) {
        json const name = {{"Fn::Select", json::array({0, {{"Fn::Split", json::array({".", given})}}})}};
        value.name = {"${" + variable + "Name}", {{variable + "Name", name}}};
    } else {
        value.name = deployed(given);
    }
    value.arn = arn_with_name(kind->arn, value.name, stack_partition, stack_region, stack_account);
    return {value};
}

std::vector<resource_texts::filled> resource_texts::values_of(placeholder const& p) const {
    core::value_list values;
    core::find_values(site_, p, values);
    int const bound = core::bound_of(site_, p);
    resource_kind const* const kind = core::kind_of(site_, p);
    std::vector<filled> result;
    for (int i = 0; i < values.size(); ++i) {
        core::parameter_value const& value = values[i];
        bool const is_bound = bound != core::none && value.node > bound && value.node < bound + site_.nodes[bound].size;
        std::vector<filled> found;
        switch (value.from) {
            case origin::text: found = of_text(value.words, kind, is_bound); break;
            case origin::reference: found = of_reference(p, value.node); break;
            case origin::deployed: {
                // ID.execute-api.REGION.amazonaws.com of an API of the stack
                int const start = value.node + 1;
                bool const is_host = kind && kind->form == name_form::api_host &&
                                     site_.nodes[value.node].value_form == core::form::substitution &&
                                     site_.nodes[start].value_form == core::form::reference;
                if (is_host) {
                    found = of_reference(p, start);
                    break;
                }
                std::vector<std::filesystem::path> no_files;
                json const given = value_writer{no_files}.value(site_.nodes + value.node);
                bool const is_arn = kind && (core::form_of_deployed(site_.nodes, value.node) == core::deployed_form::arn ||
                                             kind->form == name_form::arn || kind->form == name_form::state_machine ||
                                             kind->form == name_form::connection);
                found = of_deployed(p, kind, given, is_arn);
                break;
            }
            case origin::any: {
                found = of_text(core::text_of("*"), kind, true);
                if (found.empty() && kind) {
                    filled any;
                    any.name.words = "*";
                    any.arn = arn_with_name(kind->arn, any.name, stack_partition, stack_region, stack_account);
                    found.push_back(any);
                }
                for (filled& any : found) {
                    any.bucket = any.name;
                    any.why = string_of(value.words);
                    any.is_known_text = false;
                }
                break;
            }
            default: break;   // the rules have spoken
        }
        result.insert(result.end(), found.begin(), found.end());
    }
    return result;
}

// The labels of a Map: the service makes one where none is given.
std::string resource_texts::labels() const {
    int const label = core::field_in(site_.nodes, site_.owner, core::kind::label);
    return label == core::none ? "*" : string_of(site_.nodes[label].value);
}
policy_text resource_texts::self(core::text hole) const {
    std::string const part = string_of(hole);
    std::string const start = std::string("arn:") + stack_partition + ":states:" + stack_region + ":" + stack_account;
    policy_text result{start + (part == "self" ? ":stateMachine:" : ":execution:")};
    result.append(machine_.name);
    if (part == "self.execution") result.words += ":*";
    if (part == "self.child") result.words += "/" + labels() + ":*";
    return result;
}

// Every way to give the placeholders of a template values.
void resource_texts::choose(core::text words, std::vector<std::vector<std::pair<std::string, filled>>>& choices) const {
    choices = {{}};
    core::text before{};
    core::text hole{};
    std::vector<std::string> seen;
    while (core::cut_placeholder(words, before, hole)) {
        std::string const own = string_of(hole);
        if (!core::is_parameter(hole) || std::find(seen.begin(), seen.end(), own) != seen.end()) continue;
        seen.push_back(own);
        std::vector<filled> const values = values_of(core::parse_placeholder(hole));
        std::vector<std::vector<std::pair<std::string, filled>>> longer;
        for (auto const& choice : choices)
            for (filled const& value : values) {
                longer.push_back(choice);
                longer.back().emplace_back(own, value);
            }
        choices = std::move(longer);
    }
}

policy_text resource_texts::written(core::text words, std::vector<std::pair<std::string, filled>> const& chosen,
                                    bool starts_as_arn) const {
    auto const own = [&](std::string filled::* part) {
        for (auto const& [hole, value] : chosen)
            if (!(value.*part).empty()) return value.*part;
        return std::string();
    };
    policy_text result;
    core::text before{};
    core::text hole{};
    bool is_first = true;
    while (core::cut_placeholder(words, before, hole)) {
        result.words += string_of(before);
        std::string const name = string_of(hole);
        auto const value = std::find_if(chosen.begin(), chosen.end(), [&](auto const& one) { return one.first == name; });
        if (name == "P")
            result.words += or_else(own(&filled::partition), stack_partition);
        else if (name == "R")
            result.words += or_else(own(&filled::region), stack_region);
        else if (name == "A")
            result.words += or_else(own(&filled::account), stack_account);
        else if (value == chosen.end())
            result.append(self(hole));
        else if (core::parse_placeholder(hole).part == "qualifier")
            result.append(value->second.qualifier);
        else if (core::parse_placeholder(hole).part == "bucket")
            result.append(value->second.bucket);
        else
            result.append(is_first && before.empty() && starts_as_arn ? value->second.arn : value->second.name);
        is_first = false;
    }
    result.words += string_of(before);
    return result;
}

std::vector<named_text> resource_texts::resources(core::text words) const {
    if (words == "*") return {{policy_text{"*"}, {}}};
    bool const is_whole = words[0] == '{';
    std::vector<std::vector<std::pair<std::string, filled>>> choices;
    choose(words, choices);
    std::vector<named_text> result;
    for (auto const& choice : choices) {
        named_text made;
        made.text = written(words, choice, true);
        if (!is_whole) {
            std::string partition = stack_partition;
            for (auto const& [hole, value] : choice)
                if (!value.partition.empty()) partition = value.partition;
            made.text.words = "arn:" + partition + ":" + made.text.words;
        }
        for (auto const& [hole, value] : choice) {
            if (!value.why.empty()) made.why = value.why;
            made.condition.update(value.condition);
        }
        result.push_back(std::move(made));
    }
    return result;
}

// Whether everything that placeholders stand for is a text that is known, wherever it stands.
bool resource_texts::are_known_texts(core::text words) const {
    core::text before{};
    core::text hole{};
    while (core::cut_placeholder(words, before, hole)) {
        if (!core::is_parameter(hole)) continue;
        core::value_list values;
        core::find_values(site_, core::parse_placeholder(hole), values);
        for (int i = 0; i < values.size(); ++i)
            if (values[i].from != origin::text) return false;
    }
    return true;
}

json resource_texts::condition(core::text words) const {
    json result = json::object();
    while (!words.empty()) {
        core::text one = core::cut_part(words, ';');
        while (!one.empty() && one[0] == ' ') one = {one.data + 1, one.size - 1};
        std::string op = string_of(core::cut_part(one, ' '));
        std::string const key = string_of(core::cut_part(one, ' '));
        bool const is_optional = !op.empty() && op.back() == '?';
        if (is_optional) op.pop_back();
        json values = json::array();
        bool is_known = !is_optional || are_known_texts(one);
        bool is_open = false;    // anything: there is no condition
        while (!one.empty()) {   // the values of a key
            core::text const words_of_value = core::cut_part(one, ' ');
            std::vector<std::vector<std::pair<std::string, filled>>> choices;
            choose(words_of_value, choices);
            for (auto const& choice : choices) {
                bool is_arn = op.compare(0, 3, "Arn") == 0;
                bool has_qualifier = true;
                for (auto const& [hole, value] : choice) {
                    core::placeholder const p = core::parse_placeholder({hole.data(), int(hole.size())});
                    resource_kind const* const kind = core::kind_of(site_, p);
                    bool const is_by_arn = kind && (kind->form == name_form::arn || kind->form == name_form::connection ||
                                                    (kind->form == name_form::state_machine && p.part.empty()));
                    is_arn = is_arn || is_by_arn;
                    has_qualifier = has_qualifier && !(p.part == "qualifier" && value.qualifier.words.empty());
                    is_known = is_known && value.is_known_text;
                    is_open = is_open || !value.why.empty();
                }
                if (!has_qualifier) continue;
                policy_text const text = written(words_of_value, choice, is_arn);
                if (op == "StringEquals" && text.words.find('*') != std::string::npos) op = "StringLike";   // a bound
                json const value = text.value();
                if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
            }
        }
        if (is_open) continue;
        if (values.empty() || (is_optional && !is_known)) continue;
        result[op][key] = values.size() == 1 ? values[0] : values;
    }
    return result;
}

}
