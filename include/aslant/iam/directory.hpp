// Which services are known by the texts of Resources, and who checks what a Task passes to them.
#pragma once

#include <aslant/iam/called.hpp>

namespace aslant::core {

class report;

// The integration of a service and an action, nullptr where there are no facts: which services are known is for who asks. The action is
// empty for an ARN as the Resource: "lambda", "activity"; any_action is for one of them, whichever it is.
using api_finder = integration const* (*)(text service, text action);
using api_list = fact_rows<integration const*>;
inline constexpr text any_action = text_of("*");

// Those that are known by their names: of true in <aslant/services.hpp>, of false the few of services/known.hpp. (What a builder calls is
// known by the builder.)
template <bool All> struct known_services;
constexpr integration const* find_nothing(text, text) { return nullptr; }
template <bool True> constexpr api_finder finder_of() {
    if constexpr (requires { sizeof(known_services<True>); })
        return known_services<True>::find;
    else if constexpr (requires { sizeof(known_services<!True>); })
        return known_services<!True>::find;
    else
        return find_nothing;
}

// What AWS SDK integrations have is in <aslant/sdk.hpp>: that of true.
template <bool Included> struct sdk_integrations;
template <bool True>
concept includes_sdk = requires { sizeof(sdk_integrations<True>); };

// What the roles of a stack need is known where the header of a service is included: that of true, in rules/stack_permissions.hpp.
template <bool Included> struct permission_checks;

// A Task that calls a service.
struct service_call {
    node const* nodes;
    int task;
    int resource;
    task_resource called;   // the parts of a Resource that no builder wrote
    bool is_jsonata;
};

struct api_directory {
    api_finder find;
    api_list (*of_service)(text service);                       // empty: the service is not known
    void (*check_sdk)(service_call const& call, report& out);   // nullptr: without <aslant/sdk.hpp>
    // Whether the API is there and has the pattern; its parameters too. nullptr: where no header of a service is included.
    bool (*check_call)(service_call const& call, api_directory const& known, report& out);
};

// The rules of calls are those of true, in rules/parameter_rules.hpp.
template <bool Included> struct service_rules;
template <bool True> constexpr api_directory directory_of() {
    api_directory known{nullptr, nullptr, nullptr, nullptr};
    if constexpr (requires { sizeof(known_services<True>); })
        known = {known_services<True>::find, known_services<True>::of_service, nullptr, nullptr};
    else if constexpr (requires { sizeof(known_services<!True>); })
        known = {known_services<!True>::find, known_services<!True>::of_service, nullptr, nullptr};
    if constexpr (requires { sizeof(service_rules<True>); }) known.check_call = service_rules<True>::check;
    return known;
}

// What follows `arn:PARTITION:states:::` in a Resource, as far as a pattern: SERVICE:ACTION. Empty where it is another ARN.
constexpr text called_in(text resource) {
    int colons = 0;
    int begin = 0;
    while (begin < resource.size && colons < 5) colons += resource[begin++] == ':';
    int last = begin;
    while (last < resource.size && resource[last] != '.') ++last;
    return {resource.data + begin, last - begin};
}

constexpr text any_resource_of(integration const& api) {
    for (char const* resource : api.resource)
        if (resource) return terminated(resource);
    return {};
}

}
