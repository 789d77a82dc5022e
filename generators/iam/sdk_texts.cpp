#include <generators/iam/sdk_texts.hpp>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string_view>

#include <aslant/iam/resource_references.hpp>
#include <aslant/iam/sdk_permissions.hpp>
#include <aslant/language/json_members.hpp>
#include <aslant/rules/nearest.hpp>
#include <generators/cloudformation/values.hpp>
#include <generators/iam/ec2_ids.hpp>
#include <generators/iam/width.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

using core::origin;

namespace {

// A resource, or the beginning of one.
struct resource_text {
    policy_text text;
    bool is_arn;       // a parameter gave the whole ARN so far
    std::string why;   // it is as wide as it is
    json condition = nullptr;
};

bool is_word(std::string_view a, std::string_view b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char c, char d) { return core::lower(c) == core::lower(d); });
}

class sdk_resource_texts {
  public:
    sdk_resource_texts(core::call_site const& site, policy_machine const& machine, core::sdk_action const& action,
                       core::sdk_grant const& grant)
        : site_{site}, texts_(site, machine), action_{action}, grant_{grant} {}

    std::vector<resource_text> of(core::sdk_resource const& resource) const {
        if (!resource) return {{{"*"}, false, "the action has no type of resource, so that no policy can name one"}};
        if (core::is_anything(resource)) return {{{"*"}, false, "what the call is about is no resource that a policy can name"}};
        std::vector<resource_text> made{{{resource.is_parameter ? "" : start_of(resource)}, false, {}}};
        core::text rest = resource.path;
        core::text before{};
        core::text path{};
        core::placeholder const wildcard = core::wildcard_in(resource);
        while (core::cut_parameter(resource, rest, before, path)) {
            append(made, string_of(before));
            join(made, parts_of(core::parameter_in(grant_, resource, path), resource, type_in(before)));
        }
        std::string end = string_of(before);
        if (core::is_narrowed(site_, wildcard)) {
            std::size_t const star = end.find('*');
            append(made, end.substr(0, star));
            join(made, parts_of({wildcard, 0}, resource, {}));
            end.erase(0, star + 1);
        }
        append(made, end);
        if (core::placeholder const qualifier = core::qualifier_in(site_, resource); !qualifier.path.empty()) {
            append(made, ":");
            join(made, parts_of({qualifier, 0}, resource, {}));
        }
        std::string const narrower = wildcard.property.empty() ? "" : ": allow(\"" + string_of(wildcard.property) + "\", ...) can";
        for (resource_text& one : made)
            if (one.why.empty() && has_wildcard(one.text)) one.why = "the call does not say the rest of the name" + narrower;
        return made;
    }

  private:
    core::call_site const& site_;
    resource_texts texts_;
    core::sdk_action const& action_;
    core::sdk_grant const& grant_;

    static std::string start_of(core::sdk_resource const& resource) {
        auto const or_own = [](core::text part, char const* own) { return part == "{}" ? std::string(own) : string_of(part); };
        return "arn:${AWS::Partition}:" + string_of(resource.service) + ":" + or_own(resource.region, "${AWS::Region}") + ":" +
               or_own(resource.account, "${AWS::AccountId}") + ":";
    }
    // What follows a whole ARN: that of a secret has its last characters already, and objects of an access point stand below it.
    static void append(std::vector<resource_text>& all, std::string const& words) {
        for (resource_text& one : all) {
            if (one.is_arn && words == "-??????") continue;
            bool const is_access_point =
                !words.empty() && words[0] == '/' && one.text.words.find(":accesspoint/") != std::string::npos;
            one.text.words += (one.is_arn && is_access_point ? "/object" : "") + words;
        }
    }
    static void join(std::vector<resource_text>& all, std::vector<resource_text> const& parts) {
        std::vector<resource_text> longer;
        for (resource_text const& start : all)
            for (resource_text const& part : parts) longer.push_back(joined(start, part));
        all = std::move(longer);
    }
    static resource_text joined(resource_text start, resource_text const& part) {
        if (part.is_arn)
            start.text = part.text;
        else
            start.text.append(part.text);
        start.is_arn = start.is_arn || part.is_arn;
        if (!part.why.empty()) start.why = part.why;
        if (!part.condition.empty()) start.condition.update(part.condition);
        return start;
    }

    // The type that a resource's path begins with: "service" of service/<Cluster>/<ServiceName>.
    static std::string type_in(core::text before) {
        std::string type;
        for (int i = 0; i < before.size && before[i] != '/' && before[i] != ':'; ++i)
            if (before[i] != '-') type += core::lower(before[i]);
        return type;
    }
    // The ARN of what a resource belongs to gives its name: cluster/main in service/<Cluster>/<ServiceName>.
    static bool is_owner(std::string const& arn, std::string const& type) {
        core::arn_parts const parts = core::parts_of_arn({arn.data(), int(arn.size())});
        return parts.is_arn && !type.empty() && type_in(parts.resource) != type;
    }

    std::vector<resource_text> parts_of(core::sdk_parameter const& p, core::sdk_resource const& resource,
                                        std::string const& type) const {
        core::value_list values;
        core::find_values(site_, p.named, values);
        std::vector<resource_text> parts;
        if (!core::is_any(*p.named.kind))
            for (resource_texts::filled const& value : texts_.values_of(p.named)) {
                std::string why = value.why.empty() ? "" : "any_resource: " + value.why;
                if (why.empty() && has_wildcard(value.arn)) why = reason_of(p);
                bool const is_bucket = p.change == '&';
                parts.push_back({is_bucket ? value.bucket : value.arn, !is_bucket, why, value.condition});
            }
        if (core::is_any(*p.named.kind))
            for (int i = 0; i < values.size(); ++i)
                for (resource_text& part : parts_of(p, resource, values[i], type)) parts.push_back(std::move(part));
        bool const is_open = !resource.is_parameter && !p.named.has_otherwise && p.named.property.empty() && !p.named.path.empty();
        if (is_open && is_missing(p.named.path))
            parts.push_back({{"*"}, false, "the call does not give " + string_of(p.named.word())});
        return parts;
    }
    std::vector<resource_text> parts_of(core::sdk_parameter const& p, core::sdk_resource const& resource,
                                        core::parameter_value const& value, std::string const& type) const {
        switch (value.from) {
            case origin::any: return anything(resource, "any_resource: " + string_of(value.words));
            case origin::reference: return {of_reference(p, value, type)};
            case origin::deployed: return {of_deployed(p, value)};
            case origin::text: return {of_text(p, value, type)};
            default: return {};   // the rules have spoken
        }
    }
    // (Of several elements, not each has the same parameters.)
    bool is_missing(core::text path) const {
        core::value_list given;
        core::find_values(site_, path, given);
        for (int i = 0; i < given.size(); ++i)
            if (given[i].from != origin::missing) return false;
        return true;
    }
    // Of a parameter that is the whole ARN, the patterns of its type stand behind it.
    std::vector<resource_text> anything(core::sdk_resource const& resource, std::string const& why) const {
        if (!resource.is_parameter) return {{{"*"}, false, why}};
        std::vector<resource_text> all;
        for (core::sdk_resource r = core::next_resource(action_, resource); r && r.need == core::sdk_need::alternative;
             r = core::next_resource(action_, r))
            for (resource_text const& one : of(r)) all.push_back({one.text, true, why});
        if (all.empty()) all.push_back({{"*"}, true, why});
        return all;
    }
    std::string reason_of(core::sdk_parameter const& p) const { return why_value_is_wide(site_, p.named); }
    static std::string path_between_slashes(std::string const& words) {
        std::size_t const first = words.find_first_not_of('/');
        return first == std::string::npos ? "*" : words.substr(first, words.find_last_not_of('/') + 1 - first);
    }
    bool is_bound(core::sdk_parameter const& p, core::parameter_value const& value) const {
        int const bound = core::bound_of(site_, p.named);
        return bound != core::none && value.node > bound && value.node < bound + site_.nodes[bound].size;
    }
    static bool is_id_of_ec2(core::sdk_parameter const& p) { return p.named.kind == &core::ec2_resource_kind; }
    resource_text of_text(core::sdk_parameter const& p, core::parameter_value const& value, std::string const& type) const {
        std::string words = value.is_spelt ? string_of(core::json_unescaped(value.words).words()) : string_of(value.words);
        if (is_owner(words, type)) words.erase(0, words.find_last_of("/:") + 1);
        bool const is_arn = words.compare(0, 4, "arn:") == 0;
        std::size_t const slash = words.rfind('/');
        std::size_t const colon = words.find(':', slash == std::string::npos ? 0 : slash);
        bool const with_wildcards = is_bound(p, value);
        std::string why = with_wildcards && words.find('*') != std::string::npos ? reason_of(p) : "";
        if (p.change == ':' && !is_arn && colon != std::string::npos) words.erase(words.find(':'));
        if (p.change == '~' && !is_arn && words.compare(0, 1, "/") == 0) words.erase(0, 1);
        if (p.change == '~') words.resize(std::size_t(core::without_version({words.data(), int(words.size())}).size));
        if (p.change == '$') words = path_between_slashes(words);
        std::string made = as_itself(words, with_wildcards || (p.change == '$' && words == "*"));
        if (is_id_of_ec2(p) && !is_arn) return {{arn_of_ec2(type_of_ec2_id(words)) + made}, true, why};
        if (p.change == '%' && colon == std::string::npos) {
            made += ":*";
            why = string_of(p.named.word()) + " names no revision, so that any may be the latest";
        }
        return {{made}, is_arn, why};
    }
    resource_text of_reference(core::sdk_parameter const& p, core::parameter_value const& value, std::string const& wanted) const {
        core::resource_reference const reference = core::reference_of(site_.nodes, value);
        core::text const type = core::type_of(site_.nodes, reference);
        core::text attribute = reference.form == core::reference_form::logical_id ? core::text{} : reference.attribute;
        std::string const own = string_of(type);
        bool const is_other = !wanted.empty() && !is_word(wanted, std::string_view(own).substr(own.rfind(':') + 1));
        if (is_other && core::form_given_by(type, {}) == core::given_form::name) attribute = {};   // its name, not its ARN
        bool const is_arn = p.named.kind->form == core::name_form::any_arn ||
                            (!type.empty() && core::form_given_by(type, attribute) == core::given_form::arn);
        std::string const made = "${" + text_of_name(reference.id) + (attribute.empty() ? "" : "." + string_of(attribute)) + "}";
        if (is_id_of_ec2(p) && !is_arn) return {{arn_of_ec2(type_of_ec2_resource(own)) + made}, true, {}};
        return {{made}, is_arn, {}};
    }
    resource_text of_deployed(core::sdk_parameter const& p, core::parameter_value const& value) const {
        bool const is_arn = p.named.kind->form == core::name_form::any_arn ||
                            core::form_of_deployed(site_.nodes, value) == core::deployed_form::arn;
        std::vector<std::filesystem::path> no_files;
        policy_text const made =
            text_of_deployed(value_writer{no_files}.value(site_.nodes + value.node), string_of(p.named.word()), is_bound(p, value));
        if (is_id_of_ec2(p) && !is_arn) return {{arn_of_ec2(type_of_ec2_id(made.words)) + made.words, made.variables}, true, {}};
        return {made, is_arn, {}};
    }
};

// Whether a copy needs an action: which version it is of may stand in CopySource.
bool copies(core::call_site const& site, core::text action) {
    bool const is_of_version = action == "GetObjectVersion";
    core::value_list given;
    core::find_values(site, core::text_of("CopySource"), given);
    for (int i = 0; i < given.size(); ++i) {
        if (given[i].from == origin::missing) continue;
        bool const has_version = core::without_version(given[i].words).size != given[i].words.size;
        return given[i].from != origin::text || has_version == is_of_version;
    }
    return !is_of_version;
}
// The statements of PartiQL need actions of their own by their verbs; where a verb is not known, each of them.
bool runs(core::call_site const& site, core::text action) {
    static constexpr std::string_view verbs[] = {"Select", "Insert", "Update", "Delete"};
    core::text own = action;
    if (!core::cut_start(own, core::text_of("PartiQL"))) return true;
    bool is_found = false;
    for (char const* path : {"Statement", "Statements[].Statement", "TransactStatements[].Statement"}) {
        core::value_list given;
        core::find_values(site, core::terminated(path), given);
        for (int i = 0; i < given.size(); ++i) {
            if (given[i].from == origin::missing) continue;
            is_found = true;
            std::string_view words(given[i].words.data, std::size_t(given[i].words.size));
            words.remove_prefix(std::min(words.find_first_not_of(" \n\t"), words.size()));
            std::string_view const verb = words.substr(0, words.find_first_of(" \n\t\\"));
            bool const is_known = given[i].from == origin::text &&
                                  std::any_of(std::begin(verbs), std::end(verbs), [&](auto v) { return is_word(v, verb); });
            if (!is_known || is_word(verb, {own.data, std::size_t(own.size)})) return true;
        }
    }
    return !is_found;
}

std::string with_prefix(core::sdk_action const& action, core::text name) {
    std::string words = string_of(name);
    if (words.find(':') != std::string::npos) return words;
    if (words.empty()) {
        words = string_of(action.name);
        words[0] = char(words[0] >= 'a' && words[0] <= 'z' ? words[0] - 'a' + 'A' : words[0]);
    }
    return string_of(action.prefix) + ":" + words;
}

json one_or_all(std::vector<json> all) { return all.size() == 1 ? all[0] : json(std::move(all)); }
json services_of(core::text principals) {
    std::vector<json> all;
    while (!principals.empty()) all.push_back(string_of(core::cut_part(principals, ',')));
    return one_or_all(std::move(all));
}

// What a grant is for.
struct grant_condition {
    json keys = json::object();
    std::string why;   // there is none
};
// AWS IAM user guide: "Granting a user permissions to pass a role"; KMS developer guide: "kms:ViaService"
grant_condition condition_of(core::sdk_action const& action, core::sdk_grant const& grant, sdk_resource_texts const& texts) {
    grant_condition made;
    core::text value = grant.purpose;
    if (value.empty()) return made;
    if (core::sdk_resource const named = core::resource_in_condition(action, grant)) {
        core::text arn{};
        std::string const key = string_of(core::condition_key_of(grant.purpose, arn));
        std::vector<json> arns;
        bool is_pattern = false;
        for (resource_text const& one : texts.of(named)) {
            if (one.why.compare(0, 13, "any_resource:") == 0) made.why = "no condition on " + key + ": " + one.why;
            is_pattern = is_pattern || has_wildcard(one.text);
            arns.push_back(one.text.value());
        }
        if (made.why.empty() && !arns.empty()) made.keys[is_pattern ? "ArnLike" : "ArnEquals"][key] = one_or_all(std::move(arns));
        return made;
    }
    core::text const key = core::cut_part(value, '=');
    json& all = made.keys["StringEquals"];
    if (key.size != grant.purpose.size)
        all[string_of(key)] = string_of(value);
    else if (core::uses_key(grant))
        all["kms:ViaService"] = policy_text{string_of(grant.purpose) + ".${AWS::Region}.amazonaws.com"}.value();
    else
        all["iam:PassedToService"] = services_of(grant.purpose);
    return made;
}
constexpr char const* to_any_service = "it may be handed on to any service, as no source says which one takes it on";

}

std::vector<sdk_permission> sdk_permissions_of(core::call_site const& site, policy_machine const& machine,
                                               core::task_resource const& called) {
    std::vector<sdk_permission> all;
    core::sdk_service const service = core::find_sdk_service(called.service);
    core::sdk_action const action = service ? core::find_sdk_action(service, called.action) : core::sdk_action{};
    if (!action) return all;   // the rules have spoken
    for (core::sdk_grant grant = core::first_grant(action); grant; grant = core::next_grant(grant)) {
        if (!core::applies(site, grant)) continue;
        sdk_resource_texts const texts(site, machine, action, grant);
        grant_condition const condition = condition_of(action, grant, texts);
        core::for_each_resource(site, action, grant, [&](core::sdk_resource const& resource) {
            for (resource_text const& made : texts.of(resource)) {
                json both = condition.keys;
                for (auto const& [op, keys] : made.condition.items()) both[op].update(keys);
                bool const is_open = core::passes_role(grant) && grant.purpose.empty() && made.why.empty();
                std::string const why = is_open ? to_any_service : made.why.empty() ? condition.why : made.why;
                core::text rest = grant.actions;
                do {
                    core::text const name = core::cut_part(rest, ',');
                    bool const is_copy = core::starts_with(resource.path, core::text_of("<~CopySource>"));
                    if (runs(site, name) && (!is_copy || copies(site, name)))
                        all.push_back({with_prefix(action, name), made.text, both, why});
                } while (!rest.empty());
            }
        });
    }
    return all;
}

}
