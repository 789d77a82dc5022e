#include <generators/iam/resource_value.hpp>

#include <algorithm>
#include <filesystem>

#include <generators/cloudformation/values.hpp>
#include <generators/model/checked_machine.hpp>

namespace aslant::generators {

using core::name_form;
using core::origin;
using core::placeholder;
using core::resource_kind;

namespace {

std::string string_of(core::text t) { return {t.data, std::size_t(t.size)}; }
bool starts_with(std::string const& words, char const* start) { return words.rfind(start, 0) == 0; }

json value_of(core::node const* nodes) {
    std::vector<std::filesystem::path> no_files;
    return value_writer{no_files}.value(nodes);
}

// A text that a value is, or what Fn::Sub and Fn::Join make of it. Parts that only the deployment knows are one character each, so that
// it can be read and changed as any other text; in the end they are written as what they are.
class readable_text {
  public:
    explicit readable_text(core::text words) : words_{words} {}
    readable_text(core::node const* nodes, core::deployed_name const& deployed, std::string const& variable)
        : words_{deployed.words()}, is_deployed_{true} {
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
        for (char const c : made) {
            if (c == core::stand_in)
                result.append(variables_[next++]);
            else
                result.words += c;
        }
        return result;
    }

  private:
    core::text words_;
    bool is_deployed_ = false;
    std::vector<policy_text> variables_;
};

std::string lower_case(std::string words) {
    for (char& c : words)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return words;
}
bool has_revision(std::string const& name) { return name.find(':') != std::string::npos || (!name.empty() && name.back() == '*'); }

resource_value from_text(std::string const& words) {
    resource_value value;
    value.name.words = words;
    for (std::size_t at = 0; (at = value.name.words.find("${", at)) != std::string::npos; at += 3)
        value.name.words.insert(at + 2, "!");   // itself, in Fn::Sub
    value.arn = value.name;
    return value;
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
std::vector<resource_value> of_reference(core::call_site const& site, placeholder const& p, int at) {
    core::text const type = core::type_of_reference(site.nodes, at);
    resource_kind const* const kind = core::kind_of(site, p, type);
    std::string const id = text_of_name(core::referred_id(site.nodes + at));
    auto const attribute = [&](std::string const& name) { return policy_text{"${" + id + (name.empty() ? "" : "." + name) + "}"}; };
    resource_value value;
    if (!kind) {
        value.name = value.arn = attribute(string_of(site.nodes[at].value));
        return {value};
    }
    std::string const variable = string_of(p.word());
    if (type.empty()) return of_unknown(value_of(site.nodes + at), variable, *kind);
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
    readable_text const text(site.nodes, given, variable);
    resource_value value;
    if (!kind) {
        value.name = value.arn = text.written(text.words());
        return {value};
    }
    if (given.is_variable()) return of_unknown(value_of(site.nodes + at), variable, *kind);
    return of_text(text, *kind, is_bound);
}

std::vector<resource_value> of_anything(resource_kind const* kind, core::text why) {
    std::vector<resource_value> all;
    if (kind) all = of_text(readable_text(core::text_of("*")), *kind, true);
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

policy_text text_of_deployed(json const& value, std::string const& variable) {
    if (value.is_object() && value.size() == 1 && value.contains("Fn::Sub") && value["Fn::Sub"].is_string())
        return {value["Fn::Sub"].get<std::string>()};
    if (value.is_object() && value.contains("Ref")) return {"${" + value["Ref"].get<std::string>() + "}"};
    if (value.is_object() && value.contains("Fn::GetAtt") && value["Fn::GetAtt"][1].is_string())
        return {"${" + value["Fn::GetAtt"][0].get<std::string>() + "." + value["Fn::GetAtt"][1].get<std::string>() + "}"};
    if (value.is_string()) return {value.get<std::string>()};
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
        case origin::text:
            if (kind && !value.words.empty()) return of_text(readable_text(value.words), *kind, is_bound);
            break;   // (a path may be empty)
        case origin::reference: return of_reference(site, p, value.node);
        case origin::deployed: return of_deployed(site, p, kind, value.node, is_bound);
        case origin::any: return of_anything(kind, value.words);
        default: return {};   // the rules have spoken
    }
    resource_value plain = from_text(string_of(value.words));
    plain.is_known_text = true;
    plain.is_pattern = is_bound;
    return {plain};
}

}
