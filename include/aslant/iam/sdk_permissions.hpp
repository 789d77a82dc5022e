// Which permissions a call of an AWS SDK integration needs, and which of its parameters name their resources: reads the table of
// sdk/lookup.hpp for one call.
#pragma once

#include <aslant/iam/permissions.hpp>
#include <aslant/iam/resource_names.hpp>
#include <aslant/sdk/lookup.hpp>

namespace aslant::core {

// --- what parameters name

inline constexpr resource_kind any_name_kind{"resource", nullptr, "", nullptr, "", "", name_form::any_name, nullptr, 0};
inline constexpr resource_kind any_arn_kind{"resource by an ARN", nullptr, "", nullptr, nullptr, "",
                                            name_form::any_arn,   nullptr, 0};
// Some have forms of their own: an alias, a URL, a qualifier.
inline constexpr resource_kind called_machine_kind{
    "state machine",          machine_type,       "", "", "Name", "states:{R}:{A}:stateMachine:{}",
    name_form::state_machine, "StateMachineName", 80};
inline constexpr resource_kind called_function_kind{
    "function", "AWS::Lambda::Function", "Arn", "Arn", "", "lambda:{R}:{A}:function:{}", name_form::function, "FunctionName", 64};
inline constexpr resource_kind called_queue_kind{"queue",          "AWS::SQS::Queue",    "",          "Arn", "QueueName",
                                                 "sqs:{R}:{A}:{}", name_form::queue_url, "QueueName", 80};
inline constexpr resource_kind called_model_kind{"model",
                                                 "AWS::Bedrock::ApplicationInferenceProfile",
                                                 "InferenceProfileArn",
                                                 "InferenceProfileArn",
                                                 "InferenceProfileId",
                                                 "bedrock:{R}::foundation-model/{}",
                                                 name_form::model,
                                                 nullptr,
                                                 0};
inline constexpr resource_kind called_location_kind{"location", "AWS::S3::Bucket", "",           "Arn", "",
                                                    "s3:::{}",  name_form::s3_uri, "BucketName", 63};
inline constexpr resource_kind called_key_kind{"key of an object",  nullptr, "", nullptr, "", "s3:::{}",
                                               name_form::any_text, nullptr, 0};
inline constexpr resource_kind copied_object_kind{"object", nullptr, "", nullptr, "", "s3:::{}", name_form::copy_source,
                                                  nullptr,  0};
// What EC2 calls by its id alone: i-0123456789abcdef0.
inline constexpr resource_kind ec2_resource_kind{"resource of EC2", nullptr, "", nullptr, "", "", name_form::any_name, nullptr, 0};

constexpr bool is_any(resource_kind const& kind) {
    return kind.form == name_form::any_name || kind.form == name_form::any_arn || kind.form == name_form::any_text;
}

// What a call means that does not give a parameter. API references of the services.
struct sdk_default {
    char const* service;
    char const* parameter;
    char const* value;
};
inline constexpr sdk_default default_values[]{
    {"athena", "Catalog", "AwsDataCatalog"}, {"athena", "WorkGroup", "primary"}, {"ecs", "Cluster", "default"},
    {"events", "EventBusName", "default"},   {"glue", "Database", "default"},    {"scheduler", "GroupName", "default"},
};

// A parameter in a resource of the table: without the character that says what becomes of its value.
struct sdk_parameter {
    placeholder named;
    char change;   // one that is_change(), or 0
};

constexpr bool passes_role(sdk_grant const& grant) { return grant.actions == "iam:PassRole"; }

// A key that another service uses for the caller.
constexpr bool uses_key(sdk_grant const& grant) { return starts_with(grant.actions, text_of("kms:")); }

// The resource that a grant's condition names, if it has such a condition.
constexpr sdk_resource resource_in_condition(sdk_action const& action, sdk_grant const& grant) {
    text arn{};
    if (condition_key_of(grant.purpose, arn).empty()) return {};
    constexpr text own = text_of("{}");
    return {sdk_need::required, false, action.prefix, own, own, arn, nullptr};
}

constexpr bool is_anything(sdk_resource const& resource) {
    return !resource.is_parameter && resource.path == "*" && resource.service.empty();
}

// Of Bedrock: what is called, and the model behind it where it is a profile that does not tell which.
inline constexpr text model_parameter = text_of("ModelId");
inline constexpr text model_of_profile_parameter = text_of("ModelId!CopyFrom");

constexpr resource_kind const* kind_in(sdk_grant const& grant, sdk_resource const& resource, text path) {
    if (resource.is_parameter) {
        bool const is_arn = ends_with(path, text_of("Arn"));
        if (uses_key(grant)) return &key_kind;
        if (passes_role(grant)) return is_arn ? &role_kind : &named_role_kind;
        if (resource.service == "states" && ends_with(path, text_of("StateMachineArn"))) return &called_machine_kind;
        if (resource.service == "bedrock" && starts_with(path, model_parameter)) return &called_model_kind;
        return resource.service == "ec2" && !is_arn ? &ec2_resource_kind : &any_arn_kind;
    }
    if (resource.service == "s3" && path == "~CopySource") return &copied_object_kind;
    if (resource.service == "s3" && ends_with(path, text_of("Key"))) return &called_key_kind;   // which is never an ARN
    if (path[0] == '/' && resource.service == "sqs") return &called_queue_kind;
    if (path[0] == '^' || path[0] == '&') return &called_location_kind;
    if (resource.service == "kms" && starts_with(resource.path, text_of("key/<"))) return &key_kind;
    if (resource.service == "lambda" && starts_with(resource.path, text_of("function:<"))) return &called_function_kind;
    return &any_name_kind;
}
constexpr bool is_change(char c) { return c == '/' || c == ':' || c == '~' || c == '%' || c == '^' || c == '&' || c == '$'; }
constexpr sdk_parameter parameter_in(sdk_grant const& grant, sdk_resource const& resource, text path) {
    sdk_parameter p{{path, {}, {}, {}, false, false, kind_in(grant, resource, path), false}, 0};
    if (is_change(path[0])) {
        p.change = path[0];
        p.named.path = {path.data + 1, path.size - 1};
    }
    for (int i = 0; i < p.named.path.size; ++i) {
        char const c = p.named.path[i];
        if (c != ',' && c != '!') continue;
        p.named.property = {p.named.path.data + i + 1, p.named.path.size - i - 1};
        p.named.path.size = i;
        p.named.must_be_known = c == '!';
        break;
    }
    text const word = p.named.word();
    for (sdk_default const& known : default_values) {
        if (!(resource.service == terminated(known.service)) || !(word == terminated(known.parameter))) continue;
        p.named.has_otherwise = true;
        p.named.otherwise = terminated(known.value);
    }
    return p;
}

// Cuts the path of a resource at its next parameter: what is before it, and the parameter; false where there is none any more.
constexpr bool cut_parameter(sdk_resource const& resource, text& rest, text& before, text& path) {
    before = text{};
    path = rest;
    if (resource.is_parameter) {
        rest = {rest.data + rest.size, 0};
        return !path.empty();
    }
    char const* const last = rest.data + rest.size;
    char const* const open = find_character(rest.data, last, '<');
    before = {rest.data, int(open - rest.data)};
    if (open == last) return false;
    char const* const closing = find_character(open, last, '>');
    path = {open + 1, int(closing - open) - 1};
    rest = {closing + 1, int(last - closing) - 1};
    return true;
}

// Which version an object is copied of may stand in CopySource: bucket/key?versionId=ID.
inline constexpr text version_in_source = text_of("?versionId=");
constexpr text without_version(text source) {
    for (int i = 0; i < source.size; ++i)
        if (starts_with({source.data + i, source.size - i}, version_in_source)) return {source.data, i};
    return source;
}
constexpr bool names_version(call_site const& site, sdk_parameter const& p) {
    if (p.change != '~') return false;
    value_list given;
    find_values(site, p.named.path, given);
    for (int i = 0; i < given.size(); ++i)
        if (given[i].from == origin::text && without_version(given[i].words).size != given[i].words.size) return true;
    return false;
}

// --- which resources count

// Whether a parameter is there. `itself`: not only perhaps in something that is computed.
constexpr bool is_given(call_site const& site, text path, bool itself) {
    value_list found;
    find_values(site, path, found);
    for (int i = 0; i < found.size(); ++i)
        if (found[i].from != origin::missing && !(itself && found[i].is_around)) return true;
    return false;
}
constexpr bool applies(call_site const& site, sdk_grant const& grant) {
    text rest = grant.conditions;
    sdk_condition one{};
    while (cut_condition(rest, one)) {
        bool const is_left_out = (one.sign == '!' || one.sign == '%') && may_be_missing(site, one.parameter);
        bool const is_there = one.sign == '%'   ? may_be(site, one.parameter, one.value)
                              : one.sign == '!' ? false
                                                : is_given(site, one.parameter, one.sign == '+');
        if (!is_left_out && !is_there) return false;
    }
    return true;
}

// Whether the call has all parameters of a resource. One that means something where it is missing counts, unless another resource is
// meant then.
constexpr bool has_all(call_site const& site, sdk_grant const& grant, sdk_resource const& resource, bool has_alternative) {
    text rest = resource.path;
    text before{};
    text path{};
    while (cut_parameter(resource, rest, before, path)) {
        sdk_parameter const p = parameter_in(grant, resource, path);
        if (p.named.path.empty()) continue;   // allow(…) may say it
        if (!is_given(site, p.named.path) && (has_alternative || !p.named.has_otherwise)) return false;
    }
    return true;
}

// visit(sdk_resource) for each resource that a grant is about; one without a path is any: the action has no type of resource. What the
// call does not give is any of its type.
template <class Visit>
constexpr void for_each_resource(call_site const& site, sdk_action const& action, sdk_grant const& grant, Visit const& visit) {
    sdk_resource const first = first_resource(action, grant);
    if (!first) return visit(first);
    bool const asks_model = action.prefix == "bedrock" && starts_with(first.path, text_of("application-inference-profile/"));
    if (asks_model && is_given(site, model_parameter)) {   // the reference has a type for each form of its value
        visit(sdk_resource{sdk_need::required, true, action.prefix, {}, {}, model_parameter, nullptr});
        return visit(sdk_resource{sdk_need::required, true, action.prefix, {}, {}, model_of_profile_parameter, nullptr});
    }
    bool is_one_required = false;
    bool is_left_out = false;
    bool is_complete = false;   // what alternatives would stand for
    int found = 0;
    for (sdk_resource r = first; r; r = next_resource(action, r)) {
        bool const is_alternative = r.need == sdk_need::alternative;
        if (!is_alternative) {
            is_left_out = r.need == sdk_need::optional;
            is_complete = false;
        }
        is_one_required = is_one_required || r.need == sdk_need::required;
        if (is_alternative && is_complete) continue;
        sdk_resource const next = next_resource(action, r);
        bool const has_alternative = next && next.need == sdk_need::alternative;
        bool const has_parameters =
            r.is_parameter || find_character(r.path.data, r.path.data + r.path.size, '<') != r.path.data + r.path.size;
        bool const has_own = has_all(site, grant, r, has_alternative);
        if (has_own && (has_parameters || !is_alternative)) is_complete = true;
        bool const stands_for_it =
            is_alternative ? !is_left_out : r.need == sdk_need::required && !has_alternative && !r.is_parameter;
        if (!(is_complete && has_own) && !stands_for_it) continue;
        visit(r);
        ++found;
    }
    if (found > 0 || is_one_required || passes_role(grant)) return;
    for (sdk_resource r = first; r; r = next_resource(action, r))
        if (!r.is_parameter) visit(r);
}

// What stands before the first wildcard of a resource that no parameter names, `identity` of identity/*: allow("identity", "shop.example")
// narrows it.
constexpr placeholder wildcard_in(sdk_resource const& resource) {
    text const path = resource.path;
    int star = 0;
    while (star < path.size && path[star] != '*' && path[star] != '<') ++star;
    int begin = star - 1;
    while (begin > 0 && path[begin - 1] != '/' && path[begin - 1] != ':') --begin;
    bool const is_one = !resource.is_parameter && star < path.size && path[star] == '*' && begin >= 0 && star - 1 > begin;
    text const word = is_one ? text{path.data + begin, star - 1 - begin} : text{};
    return {{}, word, {}, {}, false, false, &any_name_kind, false};
}
constexpr bool is_narrowed(call_site const& site, placeholder const& wildcard) {
    return !wildcard.property.empty() && bound_of(site, wildcard) != none;
}
// The version or alias of a function that is called with one: it is allowed with it only.
constexpr placeholder qualifier_in(call_site const& site, sdk_resource const& resource) {
    constexpr text name = text_of("Qualifier");
    bool const has_one = resource.service == "lambda" && resource.path == "function:<FunctionName>" && is_given(site, name);
    return {has_one ? name : text{}, {}, {}, {}, false, false, &any_name_kind, false};
}

}
