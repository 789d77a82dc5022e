#include <generators/iam/resource_value.hpp>

#include <algorithm>
#include <filesystem>

#include <aslant/language/json_members.hpp>
#include <generators/cloudformation/values.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

using core::name_form;
using core::origin;
using core::placeholder;
using core::resource_kind;

namespace {

bool starts_with(std::string const& words, char const* start) { return words.rfind(start, 0) == 0; }

json value_of(core::node const* nodes) {
    std::vector<std::filesystem::path> no_files;
    return value_writer{no_files}.value(nodes);
}
// (In a JSON document there is no node of its own.)
json value_of(core::call_site const& site, core::parameter_value const& given) {
    if (given.words.empty()) return value_of(site.nodes + given.node);
    return json::parse(given.words.data, given.words.data + given.words.size);
}

// A text that a value is, or what Fn::Sub and Fn::Join make of it. Parts that only the deployment knows are one character each, so that
// it can be read and changed as any other text; in the end they are written as what they are.
class readable_text {
  public:
    // `is_bound`: `*` in it stands for any characters.
    readable_text(core::text words, bool is_bound) : words_{words}, is_bound_{is_bound} {}
    readable_text(core::node const* nodes, core::deployed_name const& deployed, std::string const& variable, bool is_bound)
        : words_{deployed.words()}, is_bound_{is_bound}, is_deployed_{true} {
        for (int i = 0; i < deployed.variables(); ++i) {
            core::deployed_variable const& v = deployed.variable(i);
            std::string const own = variable + (i == 0 ? "" : std::to_string(i + 1));
            variables_.push_back(v.node == core::none ? policy_text{"${" + string_of(v.words) + "}"}
                                                      : text_of_deployed(value_of(nodes + v.node), own));
        }
    }

    core::text words() const { return words_; }
    bool is_deployed() const { return is_deployed_; }

    policy_text written(core::text part) const { return written(string_of(part), part); }
    // The same of what was made of a part, in which the variables are those of the part.
    policy_text written(std::string const& made, core::text part) const {
        std::size_t next = std::size_t(part.size ? std::count(words_.data, part.data, core::stand_in) : 0);
        policy_text result;
        for (std::size_t at = 0; at <= made.size();) {
            std::size_t const after = std::min(made.find(core::stand_in, at), made.size());
            std::string const known = made.substr(at, after - at);
            result.words += is_deployed_ ? as_itself_in_substitution(known, is_bound_) : as_itself(known, is_bound_);
            if (after < made.size()) result.append(variables_[next++]);
            at = after + 1;
        }
        return result;
    }

  private:
    core::text words_;
    bool is_bound_;
    bool is_deployed_ = false;
    std::vector<policy_text> variables_;
};

std::string lower_case(std::string words) {
    for (char& c : words)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return words;
}
bool has_revision(std::string const& name) { return name.find(':') != std::string::npos || (!name.empty() && name.back() == '*'); }

std::string unescaped_url(std::string const& words) {
    std::string meant;
    for (std::size_t i = 0; i < words.size(); ++i) {
        bool const is_escape = words[i] == '%' && i + 2 < words.size();
        meant += is_escape ? char(core::hex_value(words[i + 1]) * 16 + core::hex_value(words[i + 2])) : words[i];
        i += is_escape ? 2 : 0;
    }
    return meant;
}

// A model of Bedrock, and of a profile that tells it also the model behind it, in each region.
std::vector<resource_value> of_model(readable_text const& text, core::named_resource const& named, resource_value value) {
    bool const is_arn = !named.arn.empty();
    core::text const profile = is_arn ? core::profile_in_arn(text.words()) : named.name;
    core::text const behind = core::model_of_profile(profile);
    if (is_arn)
        value.arn = text.written(named.arn);
    else
        value.arn =
            arn_with_name(behind.empty() ? "bedrock:{R}::foundation-model/{}" : "bedrock:{R}:{A}:inference-profile/{}", value);
    if (behind.empty()) return {value};
    resource_value model = value;
    model.name = text.written(behind);
    model.arn = arn_with_name("bedrock:*::foundation-model/{}", model);
    return {value, model};
}

std::vector<resource_value> of_text(readable_text const& text, resource_kind const& kind, bool is_bound) {
    core::named_resource const named = core::resource_named(text.words(), kind, is_bound, text.is_deployed());
    if (!named.is_right) return {};   // the rules have spoken
    resource_value value;
    value.is_known_text = !text.is_deployed();
    value.is_pattern = is_bound;
    value.partition = text.written(named.partition);
    value.region = text.written(named.region);
    value.account = text.written(named.account);
    value.qualifier = text.written(named.qualifier);
    value.name = text.written(named.name);
    bool is_whole = !named.arn.empty();   // the text is the ARN
    std::string const name = string_of(named.name);
    switch (kind.form) {
        case name_form::key:
            if (is_whole || !starts_with(name, "alias/")) break;
            if (starts_with(name, "alias/aws/")) return {};   // AWS's own keys need no permission
            value.condition["ForAnyValue:StringEquals"]["kms:ResourceAliases"] = value.name.value();
            value.name = {"*"};
            break;
        case name_form::lower_case: value.name = text.written(lower_case(name), named.name); break;
        case name_form::copy_source:
            if (!is_whole) value.name = text.written(unescaped_url(name), named.name);
            break;
        case name_form::s3_uri: value.bucket = text.written(name.substr(0, name.find('/')), named.name); break;
        case name_form::function:
            if (named.qualifier.empty()) break;
            value.name.words += ":";
            value.name.append(value.qualifier);
            break;
        case name_form::model: return of_model(text, named, std::move(value));
        case name_form::revision:
            if (has_revision(name)) break;
            value.name.words += ":*";
            is_whole = false;
            break;
        default: break;
    }
    value.arn = is_whole ? text.written(named.arn) : arn_with_name(kind.arn, value);
    if (kind.form != name_form::revision_or_name || has_revision(name)) return {value};
    resource_value revisions = value;
    revisions.name.words += ":*";
    revisions.arn.words += ":*";
    return {value, revisions};
}

json part_of(json const& value, char const* separator, int part) {
    return {{"Fn::Select", json::array({part, {{"Fn::Split", json::array({separator, value})}}})}};
}
// The part of an ARN that is the name, as a function of CloudFormation.
json name_in_arn(char const* arn_template, json const& arn) {
    std::string const words = arn_template;
    std::string const before = words.substr(0, words.find("{}"));
    if (auto const slashes = std::count(before.begin(), before.end(), '/'); slashes > 0) return part_of(arn, "/", int(slashes));
    return part_of(arn, ":", int(std::count(before.begin(), before.end(), ':')) + 2);
}

// A value of which nothing is known before the deployment: functions of CloudFormation take it apart. `is_arn`: it is the whole ARN.
resource_value taken_apart(json const& given, std::string const& variable, resource_kind const& kind, bool is_arn) {
    resource_value value;
    auto const name_by = [&](json const& function) { value.name = {"${" + variable + "Name}", {{variable + "Name", function}}}; };
    if (is_arn) {
        name_by(name_in_arn(kind.arn, given));
        value.arn = kind.form == name_form::state_machine ? arn_with_name(kind.arn, value) : text_of_deployed(given, variable);
        if (kind.form == name_form::state_machine && !kind.name_of)   // an alias or a version: it stands behind the name
            value.qualifier = {"${" + variable + "Qualifier}", {{variable + "Qualifier", part_of(given, ":", 7)}}};
        return value;
    }
    switch (kind.form) {
        case name_form::s3_uri:
            name_by(part_of(given, "s3://", 1));
            value.bucket = {"${" + variable + "Bucket}", {{variable + "Bucket", part_of(given, "/", 2)}}};
            break;
        case name_form::queue_url: name_by(part_of(given, "/", 4)); break;
        case name_form::before_colon: name_by(part_of(given, ":", 0)); break;
        case name_form::api_host: name_by(part_of(given, ".", 0)); break;
        default: value.name = text_of_deployed(given, variable);
    }
    value.arn = arn_with_name(kind.arn, value);
    return value;
}

std::vector<resource_value> of_unknown(json const& given, std::string const& variable, resource_kind const& kind) {
    resource_value const value = taken_apart(given, variable, kind, core::traits_of(kind.form).given == core::given_as::arn);
    if (kind.form != name_form::revision && kind.form != name_form::revision_or_name) return {value};
    resource_value revisions = value;   // it may end with one, or not
    revisions.name.words += ":*";
    revisions.arn.words += ":*";
    return {value, revisions};
}

// What a handle gives is its own ARN and name, whichever of them the call takes.
std::vector<resource_value> of_reference(core::call_site const& site, placeholder const& p, core::parameter_value const& given) {
    core::resource_reference const reference = core::reference_of(site.nodes, given);
    core::text const type = core::type_of(site.nodes, reference);
    resource_kind const* const kind = core::kind_of(site, p, type);
    std::string const id = text_of_name(reference.id);
    auto const attribute = [&](std::string const& name) { return policy_text{"${" + id + (name.empty() ? "" : "." + name) + "}"}; };
    resource_value value;
    if (!kind) {
        value.name = value.arn = attribute(string_of(reference.attribute));
        return {value};
    }
    std::string const variable = string_of(p.word());
    if (type.empty()) return of_unknown(value_of(site, given), variable, *kind);
    if (kind->arn_of && !kind->name_of) {
        value = taken_apart(attribute(kind->arn_of).value(), variable, *kind, true);
        value.handle = id;
        return {value};
    }
    value.handle = id;
    value.name = attribute(kind->name_of);
    value.bucket = value.name;
    value.arn = kind->arn_of ? attribute(kind->arn_of) : arn_with_name(kind->arn, value);
    return {value};
}

std::vector<resource_value> of_deployed(core::call_site const& site, placeholder const& p, resource_kind const* kind, int at,
                                        bool is_bound) {
    std::string const variable = string_of(p.word());
    core::deployed_name const given(site.nodes, at);
    readable_text const text(site.nodes, given, variable, is_bound);
    resource_value value;
    if (!kind) {
        value.name = value.arn = text.written(text.words());
        return {value};
    }
    if (given.is_variable()) return of_unknown(value_of(site.nodes + at), variable, *kind);
    return of_text(text, *kind, is_bound);
}

// A function of CloudFormation in a JSON document.
std::vector<resource_value> of_document(core::call_site const& site, placeholder const& p, resource_kind const* kind,
                                        core::parameter_value const& given) {
    bool const is_arn = core::form_of_deployed(site.nodes, given) == core::deployed_form::arn;
    std::string const variable = string_of(p.word());
    if (kind && !is_arn) return of_unknown(value_of(site, given), variable, *kind);
    if (kind) return {taken_apart(value_of(site, given), variable, *kind, true)};
    resource_value value;
    value.name = value.arn = text_of_deployed(value_of(site, given), variable);
    return {value};
}

std::vector<resource_value> of_words(core::parameter_value const& given, resource_kind const* kind, bool is_bound) {
    core::json_unescaped const meant(given.is_spelt ? given.words : core::text{});
    readable_text const text(given.is_spelt ? meant.words() : given.words, is_bound);
    if (kind && !text.words().empty()) return of_text(text, *kind, is_bound);   // (a path may be empty)
    resource_value plain;
    plain.name = plain.arn = text.written(text.words());
    plain.is_known_text = true;
    plain.is_pattern = is_bound;
    return {plain};
}
std::vector<resource_value> of_start(core::parameter_value const& given, resource_kind const* kind) {
    std::vector<resource_value> all = of_words(given, kind, false);
    for (resource_value& one : all) {
        one.name.words += "*";
        one.arn.words += "*";
        one.is_known_text = false;
        one.is_pattern = true;
    }
    return all;
}

std::vector<resource_value> of_anything(resource_kind const* kind, core::text why) {
    std::vector<resource_value> all;
    if (kind) all = of_text(readable_text(core::text_of("*"), true), *kind, true);
    if (all.empty()) {
        all.push_back({});
        all[0].name.words = "*";
        all[0].arn = kind ? arn_with_name(kind->arn, all[0]) : all[0].name;
    }
    for (resource_value& one : all) {
        one.bucket = one.name;
        one.why = string_of(why);
        one.is_known_text = false;
        one.is_pattern = true;
    }
    return all;
}

}

policy_text text_of_deployed(json const& value, std::string const& variable, bool with_wildcards) {
    if (value.is_object() && value.size() == 1 && value.contains("Fn::Sub") && value["Fn::Sub"].is_string())
        return {as_itself_in_substitution(value["Fn::Sub"].get<std::string>(), with_wildcards)};
    if (value.is_object() && value.contains("Ref")) return {"${" + value["Ref"].get<std::string>() + "}"};
    if (value.is_object() && value.contains("Fn::GetAtt") && value["Fn::GetAtt"][1].is_string())
        return {"${" + value["Fn::GetAtt"][0].get<std::string>() + "." + value["Fn::GetAtt"][1].get<std::string>() + "}"};
    if (value.is_string()) return {as_itself(value.get<std::string>(), with_wildcards)};
    return {"${" + variable + "}", {{variable, value}}};
}

policy_text arn_with_name(std::string const& arn, resource_value const& named) {
    auto const or_else = [](policy_text const& own, char const* of_stack) {
        return own.words.empty() ? policy_text{of_stack} : own;
    };
    policy_text result{"arn:"};
    result.append(or_else(named.partition, "${AWS::Partition}"));
    result.words += ":";
    for (std::size_t i = 0; i < arn.size(); ++i) {
        if (arn[i] != '{') {
            result.words += arn[i];
            continue;
        }
        std::size_t const closing = arn.find('}', i);
        std::string const hole = arn.substr(i + 1, closing - i - 1);
        result.append(hole.empty()  ? named.name
                      : hole == "R" ? or_else(named.region, "${AWS::Region}")
                                    : or_else(named.account, "${AWS::AccountId}"));
        i = closing;
    }
    return result;
}

std::vector<resource_value> resource_values(core::call_site const& site, placeholder const& p, core::parameter_value const& value) {
    int const bound = core::bound_of(site, p);
    bool const is_bound = bound != core::none && value.node > bound && value.node < bound + site.nodes[bound].size;
    resource_kind const* const kind = core::kind_of(site, p);
    switch (value.from) {
        case origin::text: return of_words(value, kind, is_bound);
        case origin::start: return of_start(value, kind);
        case origin::reference: return of_reference(site, p, value);
        case origin::deployed:
            if (!value.words.empty()) return of_document(site, p, kind, value);
            return of_deployed(site, p, kind, value.node, is_bound);
        case origin::any: return of_anything(kind, value.words);
        default: return {};   // the rules have spoken
    }
}

}
