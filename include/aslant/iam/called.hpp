// What a Resource calls, whether it is a text or a builder wrote it.
#pragma once

#include <aslant/iam/facts.hpp>
#include <aslant/language/task_resource.hpp>

namespace aslant::core {

// (A reference to a resource of the stack, which is no text, is of an unknown form.)
constexpr task_resource called_by(node const& resource) {
    if (!is_sdk_call(resource)) return parse_resource(resource.value);
    text action = resource.value;
    text const service = cut_part(action, ':');
    bool const is_right = is_api_word(service) && is_api_word(action);
    return {is_right ? resource_form::sdk : resource_form::unknown,
            service,
            action,
            terminated(pattern_words[int(pattern_of(resource))]),
            {}};
}
constexpr bool waits_for_token(node const& resource) {
    if (is_sdk_call(resource)) return pattern_of(resource) == call_pattern::wait_for_task_token;
    return waits_for_token(resource.value);
}

}
