// Rules of what a Task calls: the form of its Resource, its Credentials, and what an execution of type EXPRESS cannot wait for.
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/language/json_text.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// How a task goes on after it has called a service. AWS guide: "Service integration patterns".
inline constexpr char const* integration_patterns[]{".sync", ".sync:2", ".waitForTaskToken"};

enum class resource_form : unsigned char { unknown, function, activity, integration };

// What a Task's Resource is. AWS guide: "Task state", "Integrating services".
struct task_resource {
    resource_form form;
    text service;   // "lambda", "aws-sdk:dynamodb"
    text action;    // of the service: "invoke"
    text pattern;   // ".sync" and the like, or nothing
    text named;     // the name of an activity
};

// The characters of the names of services and APIs, in a table: each task's are looked at.
struct api_characters {
    bool is_one[256];
};
inline constexpr api_characters of_apis = [] {
    api_characters table{};
    for (char c = 'a'; c <= 'z'; ++c) table.is_one[int(c)] = true;
    for (char c = 'A'; c <= 'Z'; ++c) table.is_one[int(c)] = true;
    for (char c = '0'; c <= '9'; ++c) table.is_one[int(c)] = true;
    table.is_one[int('-')] = true;
    return table;
}();
constexpr bool is_api_word(text word) {
    char const* const last = word.data + word.size;
    for (char const* at = word.data; at != last; ++at)
        if (!of_apis.is_one[static_cast<unsigned char>(*at)]) return false;
    return word.size > 0;
}
constexpr task_resource parse_integration(text resource) {
    text rest = resource;
    text service = cut_part(rest, ':');
    if (service == "aws-sdk") {
        text const name_in_sdk = cut_part(rest, ':');
        if (!is_api_word(name_in_sdk)) return {};
        service.size += 1 + name_in_sdk.size;
    } else if (!is_api_word(service)) {
        return {};
    }
    text const action{rest.data, cut_part(rest, '.').size};
    text const pattern{action.data + action.size, resource.size - int(action.data - resource.data) - action.size};
    if (!is_api_word(action)) return {};
    bool is_known = pattern.empty();
    for (char const* known : integration_patterns) is_known = is_known || pattern == terminated(known);
    bool const of_sdk = starts_with(service, text_of("aws-sdk:"));
    if (!is_known || (of_sdk && starts_with(pattern, text_of(".sync"))) || (service == "http" && !pattern.empty())) return {};
    return {resource_form::integration, service, action, pattern, {}};
}
constexpr task_resource parse_resource(text whole) {
    arn_parts const arn = parts_of_arn(whole);
    if (!arn.is_arn) return {};
    text rest = arn.resource;
    if (arn.service == "lambda") {
        bool const is_function = cut_start(rest, text_of("function:")) && !rest.empty();
        return {is_function ? resource_form::function : resource_form::unknown, arn.service, {}, {}, {}};
    }
    if (!(arn.service == "states")) return {};
    // (the service takes an SDK integration with a region and an account too)
    bool const is_anywhere = arn.region.empty() && arn.account.empty();
    if (is_anywhere || starts_with(rest, text_of("aws-sdk:"))) return parse_integration(rest);
    bool const is_activity = cut_start(rest, text_of("activity:")) && !rest.empty();
    return {is_activity ? resource_form::activity : resource_form::unknown, arn.service, {}, {}, rest};
}

// arn:PARTITION:lambda:REGION:ACCOUNT:function:NAME, as most tasks call: with few steps, because every task is asked.
constexpr bool is_function_arn(text whole) {
    if (!cut_start(whole, text_of("arn:"))) return false;
    cut_part(whole, ':');
    if (!cut_start(whole, text_of("lambda:"))) return false;
    cut_part(whole, ':');
    cut_part(whole, ':');
    return starts_with(whole, text_of("function:")) && whole.size > 9;
}

// Which object a distributed Map reads, or where it writes: an API of S3. Any partition.
constexpr bool is_s3_api(text resource, text api) {
    task_resource const parsed = parse_resource(resource);
    return parsed.form == resource_form::integration && parsed.service == "s3" && parsed.action == api && parsed.pattern.empty();
}

// Whether an object has a member, or one of that name and `.$`.
constexpr bool has_member(node const* nodes, int object, text wanted) {
    if (nodes[object].value_form == form::json_text)
        return !json_member(nodes[object].value, wanted).empty() || !json_path_member(nodes[object].value, wanted).empty();
    return member_named(nodes, object, wanted) != none;
}

struct task_rules {
    node const* nodes;
    report& out;
    bool is_jsonata;
    bool is_express;   // whether an EXPRESS execution runs the task

    constexpr void check_resource(int at) {
        if (is_function_arn(nodes[at].value)) return;
        task_resource const called = parse_resource(nodes[at].value);
        if (called.form == resource_form::unknown)
            return out.add({rule::resource_arn, kind::resource, at, {{}, nodes[at].value}, {}, 0});
        if (!is_express) return;
        if (!called.pattern.empty()) out.add({rule::express_pattern, kind::resource, at, {{}, called.pattern}, {}, 0});
        if (called.form == resource_form::activity)
            out.add({rule::express_activity, kind::resource, at, {{}, called.named}, {}, 0});
    }
    // `task` has Credentials in the node `at`.
    constexpr void check_credentials(int task, int at) {
        if (nodes[at].value_form == form::misuse) return;   // said already
        if (nodes[at].value_form != form::object && nodes[at].value_form != form::json_text) {
            text const held = terminated(json_word(nodes[at].value_form));
            return out.add({rule::value_type, kind::credentials, at, {{}, held}, {{}, text_of("an object")}, 0});
        }
        check_role(at);
        int const resource = field_in(nodes, task, kind::resource);
        if (resource == none || nodes[resource].value_form != form::string) return;
        task_resource const called = parse_resource(nodes[resource].value);
        if (called.form == resource_form::activity)
            out.add({rule::credentials_activity, kind::credentials, at, {{}, called.named}, {}, 0});
    }

  private:
    constexpr void check_role(int at) {
        constexpr text role = text_of("RoleArn");
        if (nodes[at].value_form == form::json_text) {
            text const document = nodes[at].value;
            if (json_member(document, role).empty() && (is_jsonata || json_path_member(document, role).empty())) no_role(at);
            return;
        }
        bool has_role = false;
        for (int const i : children{nodes, at}) {
            node const& n = nodes[i];
            if (n.what != kind::member) continue;   // said already
            bool const is_computed = !is_jsonata && n.first == "RoleArn.$";
            if (!(n.first == role) && !is_computed) {
                out.add({rule::setting_unknown, kind::credentials, i, {{}, n.first}, {}, 0});
                continue;
            }
            has_role = true;
            bool const is_json = n.value_form <= form::object && n.value_form != form::string;
            if (is_json)
                out.add({rule::value_type, kind::member, i, {{}, terminated(json_word(n.value_form))}, {{}, text_of("a text")}, 0});
        }
        if (!has_role) no_role(at);
    }
    constexpr void no_role(int at) { out.add({rule::field_missing, kind::credentials, at, {{}, text_of("RoleArn")}, {}, 0}); }
};

}
