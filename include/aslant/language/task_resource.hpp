// The Resource of a Task: which forms of ARN a task can call.
#pragma once

#include <aslant/language/arn.hpp>

namespace aslant::core {

// How a task goes on after its request, and what follows the API in its Resource. AWS guide: "Service integration patterns".
enum class call_pattern : unsigned char { request_response, run_job, run_job_2, wait_for_task_token };
inline constexpr char const* pattern_words[]{"", ".sync", ".sync:2", ".waitForTaskToken"};

// (One character tells most others.)
constexpr bool waits_for_token(text resource) {
    constexpr text pattern = text_of(".waitForTaskToken");
    return resource.size > pattern.size && resource.data[resource.size - pattern.size] == '.' && ends_with(resource, pattern);
}

enum class resource_form : unsigned char { unknown, function, activity, integration, sdk };

// What a Task's Resource is. AWS guide: "Task state", "Integrating services".
struct task_resource {
    resource_form form;
    text service;   // "lambda"; of aws-sdk:dynamodb, "dynamodb"
    text action;    // of the service: "invoke"
    text pattern;   // ".sync" and the like, or nothing
    text named;     // the name of an activity
};

// The characters of the names of services and APIs, in a table: each task's are looked at.
struct api_characters {
    bool is_one[256];
};
constexpr api_characters find_api_characters() {
    api_characters table{};
    for (char c = 'a'; c <= 'z'; ++c) table.is_one[int(c)] = true;
    for (char c = 'A'; c <= 'Z'; ++c) table.is_one[int(c)] = true;
    for (char c = '0'; c <= '9'; ++c) table.is_one[int(c)] = true;
    table.is_one[int('-')] = true;
    return table;
}
inline constexpr api_characters of_apis = find_api_characters();
constexpr bool is_api_word(text word) {
    char const* const last = word.data + word.size;
    for (char const* at = word.data; at != last; ++at)
        if (!of_apis.is_one[static_cast<unsigned char>(*at)]) return false;
    return word.size > 0;
}
constexpr task_resource parse_integration(text resource) {
    text rest = resource;
    text service = cut_part(rest, ':');
    bool const of_sdk = service == "aws-sdk";
    if (of_sdk) service = cut_part(rest, ':');
    if (!is_api_word(service) || (service == "activity" && !of_sdk)) return {};   // an activity has a region and an account
    text const action{rest.data, cut_part(rest, '.').size};
    text const pattern{action.data + action.size, resource.size - int(action.data - resource.data) - action.size};
    if (!is_api_word(action)) return {};
    bool is_known = pattern.empty();
    for (char const* known : pattern_words) is_known = is_known || pattern == terminated(known);
    if (!is_known || (service == "http" && !pattern.empty() && !of_sdk)) return {};
    return {of_sdk ? resource_form::sdk : resource_form::integration, service, action, pattern, {}};
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

// arn:aws:lambda:REGION:ACCOUNT:function:NAME, as most tasks call: with few steps, because every task is asked. (parse_resource() knows
// the other partitions.)
constexpr bool is_function_arn(text whole) {
    if (!cut_start(whole, text_of("arn:aws:lambda:"))) return false;
    char const* const last = whole.data + whole.size;
    char const* after = find_character(whole.data, last, ":");
    if (after != last) after = find_character(after + 1, last, ":");
    return last - after > 10 && starts_with({after, int(last - after)}, text_of(":function:"));
}

}
