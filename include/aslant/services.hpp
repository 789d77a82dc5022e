// Every service with an optimised integration: its builders, and what its calls need where a Resource is written as a text.
#pragma once

#include <aslant/services/all.hpp>
#include <aslant/services/kms.hpp>

namespace aslant::core {

// What follows `arn:aws:states:::` is SERVICE:ACTION. (With few steps: it is asked of each service for each Resource.)
constexpr char const* action_of(integration const& api, text service) {
    char const* at = (api.resource[0] ? api.resource[0] : api.resource[1]) + 17;
    char const* wanted = service.data;
    char const* const last = wanted + service.size;
    while (wanted != last && *at == *wanted) ++at, ++wanted;
    return wanted == last && *at == ':' ? at + 1 : nullptr;
}

template <> struct known_services<true> {
    static constexpr integration const* find(text service, text action) {
        if (action == any_action)
            if (api_list const apis = of_service(service); apis.count > 0) return *apis.first;
        for (integration const* api : of_service(service)) {
            char const* own = action_of(*api, service);
            char const* wanted = action.data;
            char const* const last = wanted + action.size;
            while (wanted != last && *own == *wanted) ++own, ++wanted;
            if (wanted == last && (*own == 0 || *own == '.')) return api;
        }
        return known_services<false>::find(service, action);
    }
    static constexpr api_list of_service(text service) {
        for (core::service const& one : all_services)
            if (action_of(**one.apis.first, service)) return one.apis;
        return known_services<false>::of_service(service);
    }
};

}
