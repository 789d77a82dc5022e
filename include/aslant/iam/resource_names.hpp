// How texts name resources: `orders`, an ARN, a queue's URL; and what of it stands in the ARN that a policy has.
#pragma once

#include <aslant/iam/facts.hpp>
#include <aslant/language/arn.hpp>
#include <aslant/language/json_members.hpp>

namespace aslant::core {

// A resource that a text names. Where the text has no region and account of its own, they are the stack's.
struct named_resource {
    bool is_right;
    text arn;         // the whole, where the text is an ARN
    text partition;   // of the ARN
    text region;
    text account;
    text name;        // as it stands in the ARN of its kind
    text qualifier;   // a version or alias of a machine or function
};
inline constexpr named_resource no_resource{};

// The characters of names in ARNs. A name has no wildcard of a policy, but where it bounds what is known at run time only.
struct arn_characters {
    bool is_one[256];
};
constexpr arn_characters find_arn_characters() {
    arn_characters table{};
    for (char c = 'a'; c <= 'z'; ++c) table.is_one[int(c)] = true;
    for (char c = 'A'; c <= 'Z'; ++c) table.is_one[int(c)] = true;
    for (char c = '0'; c <= '9'; ++c) table.is_one[int(c)] = true;
    for (char const* c = "-_.:/+=,@~!$#%^&()[]"; *c; ++c) table.is_one[int(*c)] = true;
    return table;
}
inline constexpr arn_characters of_arns = find_arn_characters();

// Whether a policy can have a text at all: it may have the characters from the space to U+00FF. IAM API reference: "PolicyDocument"
constexpr bool is_policy_text(text words, bool with_variables = false) {
    for (int i = 0; i < words.size; ++i) {
        unsigned char const c = static_cast<unsigned char>(words[i]);
        if ((c >= ' ' && c <= '~') || (with_variables && words[i] == stand_in)) continue;
        bool const is_latin = (c == 0xC2 || c == 0xC3) && i + 1 < words.size;
        unsigned char const next = is_latin ? static_cast<unsigned char>(words[++i]) : 0;
        if (!is_latin || (c == 0xC2 && next < 0xA0)) return false;
    }
    return true;
}
// The same of the text that a part of a URL means.
constexpr bool is_policy_text_in_url(text words, bool with_variables) {
    scratch<char> meant(words.size);
    int size = 0;
    for (int i = 0; i < words.size; ++i) {
        bool const is_escape = words[i] == '%' && i + 2 < words.size;
        meant[size++] = is_escape ? char(hex_value(words[i + 1]) * 16 + hex_value(words[i + 2])) : words[i];
        i += is_escape ? 2 : 0;
    }
    return size > 0 && is_policy_text({&meant[0], size}, with_variables);
}
constexpr bool is_arn_text(text words, bool with_wildcards, bool with_variables) {
    char const* const last = words.data + words.size;
    for (char const* c = words.data; c != last; ++c)
        if (!of_arns.is_one[static_cast<unsigned char>(*c)] && !(with_wildcards && *c == '*') &&
            !(with_variables && *c == stand_in))
            return false;
    return words.size > 0;
}
// (A policy would read it as a variable of its own.)
constexpr bool has_variable(text words) {
    char const* const last = words.data + words.size;
    for (char const* c = find_character(words.data, last, '$'); c != last; c = find_character(c + 1, last, '$'))
        if (c + 1 != last && c[1] == '{') return true;
    return false;
}
constexpr bool has_character(text words, char c) {
    return find_character(words.data, words.data + words.size, c) != words.data + words.size;
}

// The part of an ARN's template up to a character, `rest` what follows.
struct arn_template {
    text service;
    text before_name;   // "table/" of "dynamodb:{R}:{A}:table/{}"
    text after_name;
};
constexpr arn_template parts_of_template(char const* words) {
    text rest = terminated(words);
    arn_template parts{};
    parts.service = cut_part(rest, ':');
    cut_part(rest, ':');
    cut_part(rest, ':');
    char const* const last = rest.data + rest.size;
    char const* const brace = find_character(rest.data, last, '{');
    parts.before_name = {rest.data, int(brace - rest.data)};
    parts.after_name = brace == last ? text{} : text{brace + 2, int(last - brace) - 2};
    return parts;
}

constexpr text partition_of(text words, arn_parts const& arn) { return {words.data + 4, int(arn.service.data - words.data) - 5}; }

constexpr named_resource resource_in_arn(text words, resource_kind const& kind) {
    arn_parts const arn = parts_of_arn(words);
    arn_template const wanted = parts_of_template(kind.arn);
    text name = arn.resource;
    if (!arn.is_arn || !(arn.service == wanted.service) || !cut_start(name, wanted.before_name)) return no_resource;
    if (!ends_with(name, wanted.after_name) || name.size == wanted.after_name.size) return no_resource;
    name.size -= wanted.after_name.size;
    return {true, words, partition_of(words, arn), arn.region, arn.account, name, {}};
}

// amazonaws.com, amazonaws.com.cn, ${AWS::URLSuffix}
constexpr bool is_of_amazon(text host) {
    return starts_with(host, text_of("amazonaws.com")) || (!host.empty() && host[0] == stand_in);
}
// https://sqs.REGION.amazonaws.com/ACCOUNT/NAME
constexpr named_resource resource_in_url(text words) {
    text rest = words;
    if (!cut_start(rest, text_of("https://"))) return no_resource;
    text host = cut_part(rest, '/');
    text const account = cut_part(rest, '/');
    text const service = cut_part(host, '.');
    bool const is_old = host == "queue.amazonaws.com";   // REGION.queue.amazonaws.com
    text const region = is_old ? service : cut_part(host, '.');
    bool const is_right = is_old || (service == "sqs" && is_of_amazon(host));
    bool const is_account = account.size == 12 || has_character(account, stand_in);
    if (!is_right || region.empty() || !is_account || rest.empty() || has_character(rest, '/')) return no_resource;
    return {true, {}, {}, region, account, rest, {}};
}

constexpr named_resource resource_in_function_name(text words) {
    function_name const function = parse_function_name(words);
    if (!function.is_right) return no_resource;
    named_resource found{true, {}, {}, {}, function.account, function.name, function.qualifier};
    if (function.arn.empty()) return found;
    text rest = function.arn;
    cut_part(rest, ':');
    found.partition = cut_part(rest, ':');
    cut_part(rest, ':');
    found.region = cut_part(rest, ':');
    found.arn = function.arn;
    return found;
}

// ID.execute-api.REGION.amazonaws.com
constexpr named_resource resource_in_host(text words) {
    text rest = words;
    text const id = cut_part(rest, '.');
    text const service = cut_part(rest, '.');
    text const region = cut_part(rest, '.');
    bool const is_right = service == "execute-api" && !id.empty() && !region.empty() && is_of_amazon(rest);
    return is_right ? named_resource{true, {}, {}, region, {}, id, {}} : no_resource;
}

// What an ARN of another type of the service tells of the resource that a policy names: build/project:id is one of project.
constexpr named_resource resource_before_colon(text words, resource_kind const& kind) {
    arn_parts const arn = parts_of_arn(words);
    if (!arn.is_arn || !(arn.service == parts_of_template(kind.arn).service)) return no_resource;
    text rest = arn.resource;
    cut_part(rest, '/');
    text const name = cut_part(rest, ':');
    return name.empty() ? no_resource : named_resource{true, {}, partition_of(words, arn), arn.region, arn.account, name, {}};
}
// Of Bedrock: the whole resource is the name.
constexpr named_resource resource_of_model(text words) {
    arn_parts const arn = parts_of_arn(words);
    if (!arn.is_arn || !(arn.service == "bedrock") || arn.resource.empty()) return no_resource;
    return {true, words, partition_of(words, arn), arn.region, arn.account, arn.resource, {}};
}

// https://api.example.com/orders/*: `https://api.example.com*` would be any host that starts so.
constexpr named_resource resource_at_endpoint(text words) {
    text rest = words;
    if (!cut_start(rest, text_of("https://"))) return no_resource;
    text const host = cut_part(rest, '/');
    bool const is_right = !host.empty() && !has_character(host, '*');
    return is_right ? named_resource{true, {}, {}, {}, {}, words, {}} : no_resource;
}

// s3://bucket/key: the name is `bucket/key`.
constexpr named_resource resource_in_s3_uri(text words) {
    text rest = words;
    bool const is_right = cut_start(rest, text_of("s3://")) && !rest.empty() && rest[0] != '/';
    if (is_right && rest.back() == '/') --rest.size;
    return is_right ? named_resource{true, {}, {}, {}, {}, rest, {}} : no_resource;
}

// Whether a text has only characters that names of a form have.
constexpr bool has_right_characters(text words, name_form form, bool with_wildcards, bool with_variables) {
    switch (form) {
        case name_form::any_name:   // those of some services have blanks
            if (starts_with(words, text_of("arn:")))
                return is_arn_text(words, with_wildcards, with_variables) && !has_variable(words);
            [[fallthrough]];
        case name_form::any_text:
        case name_form::s3_uri: return !words.empty() && is_policy_text(words, with_variables);
        case name_form::copy_source: return is_policy_text_in_url(words, with_variables);
        case name_form::endpoint:
        case name_form::url_path: return !words.empty() && is_policy_text(words, with_variables) && !has_character(words, ' ');
        default: return is_arn_text(words, with_wildcards, with_variables) && !has_variable(words);
    }
}

// What stands behind the type in the resource of an ARN: `orders` of table/orders. Those of S3, SNS and SQS have no type.
constexpr text name_behind_type(arn_parts const& arn) {
    if (arn.service == "s3" || arn.service == "sns" || arn.service == "sqs") return arn.resource;
    int i = 0;
    while (i < arn.resource.size && arn.resource[i] != '/' && arn.resource[i] != ':') ++i;
    return i < arn.resource.size ? text{arn.resource.data + i + 1, arn.resource.size - i - 1} : arn.resource;
}

// What a text names, if it may name one of this kind. `with_wildcards`: of a bound, in which `*` stands for any characters.
// `with_variables`: in which stand_in stands for what only the deployment knows.
constexpr named_resource resource_named(text words, resource_kind const& kind, bool with_wildcards = false,
                                        bool with_variables = false) {
    if (!has_right_characters(words, kind.form, with_wildcards, with_variables)) return no_resource;
    named_resource const plain{true, {}, {}, {}, {}, words, {}};
    bool const is_arn = starts_with(words, text_of("arn:"));
    switch (kind.form) {
        case name_form::function:
            if (!with_wildcards || !has_character(words, '*')) return resource_in_function_name(words);
            return is_arn ? resource_in_arn(words, kind) : plain;
        case name_form::state_machine: {
            named_resource machine = is_arn ? resource_in_arn(words, kind) : with_wildcards ? plain : no_resource;
            text rest = machine.name;
            machine.name = cut_part(rest, ':');
            machine.qualifier = rest;
            if (is_arn && !rest.empty()) machine.arn.size -= rest.size + 1;
            return machine;
        }
        case name_form::connection: {
            named_resource connection = is_arn ? resource_in_arn(words, kind) : with_wildcards ? plain : no_resource;
            connection.name = cut_part(connection.name, '/');
            return connection;
        }
        case name_form::url_path:
            return words[0] == '/' ? named_resource{true, {}, {}, {}, {}, {words.data + 1, words.size - 1}, {}} : plain;
        case name_form::copy_source: {
            if (is_arn) return resource_in_arn(words, kind);
            text source = words;
            cut_start(source, text_of("/"));
            source = cut_part(source, '?');
            bool const is_right = source.size > 0 && find_character(source.data, source.data + source.size, '/') != source.data;
            return is_right ? named_resource{true, {}, {}, {}, {}, source, {}} : no_resource;
        }
        case name_form::queue_url:
            if (is_arn && with_wildcards) return resource_in_arn(words, kind);
            if (with_wildcards && !has_character(words, '/')) return plain;
            return resource_in_url(words);
        case name_form::api_host: return resource_in_host(words);
        case name_form::endpoint: return resource_at_endpoint(words);
        case name_form::s3_uri: return resource_in_s3_uri(words);
        case name_form::arn:
            if (is_arn) return resource_in_arn(words, kind);
            return with_wildcards && !has_character(words, ':') ? plain : no_resource;
        case name_form::before_colon: {
            if (is_arn) return resource_before_colon(words, kind);
            text rest = words;
            text const project = cut_part(rest, ':');
            return project.empty() ? no_resource : named_resource{true, {}, {}, {}, {}, project, {}};
        }
        case name_form::any_name:
        case name_form::any_arn: {
            arn_parts const arn = parts_of_arn(words);
            bool const is_right = is_arn ? arn.is_arn && !arn.resource.empty() : kind.form == name_form::any_name;
            if (!is_right || !is_arn) return is_right ? plain : no_resource;
            return {true, words, partition_of(words, arn), arn.region, arn.account, name_behind_type(arn), {}};
        }
        case name_form::model: return is_arn ? resource_of_model(words) : plain;
        case name_form::key:
        case name_form::name_or_arn:
        case name_form::revision:
        case name_form::revision_or_name:
        case name_form::role: return is_arn ? resource_in_arn(words, kind) : plain;
        case name_form::name:
        case name_form::any_text:
        case name_form::lower_case: break;
    }
    if (is_arn && with_wildcards) return resource_in_arn(words, kind);
    return is_arn ? no_resource : plain;
}

// --- models of Bedrock

// Profiles that route to several regions are called after the part of the world: eu.anthropic.claude-3-haiku-20240307-v1:0. The model
// behind it, or nothing.
inline constexpr char const* parts_of_the_world[]{"us.", "eu.", "apac.", "global.", "us-gov.", "jp.", "au.", "ca."};
constexpr text model_of_profile(text id) {
    for (char const* world : parts_of_the_world)
        if (text model = id; cut_start(model, terminated(world))) return model;
    return {};
}
// The id of a profile in an ARN, or nothing.
constexpr text profile_in_arn(text words) {
    text resource = parts_of_arn(words).resource;
    return cut_start(resource, text_of("inference-profile/")) ? resource : text{};
}
// Whether a model is named by a profile that does not tell which model it calls, which needs a permission of its own.
constexpr bool is_untold_profile(text words) {
    if (text const profile = profile_in_arn(words); !profile.empty()) return model_of_profile(profile).empty();
    return starts_with(parts_of_arn(words).resource, text_of("application-inference-profile/"));
}

}
