// Every service with an optimised integration: its builders, and what its calls need where a Resource is written as a text.
#pragma once

#include <aslant/services/apigateway.hpp>
#include <aslant/services/athena.hpp>
#include <aslant/services/batch.hpp>
#include <aslant/services/bedrock.hpp>
#include <aslant/services/codebuild.hpp>
#include <aslant/services/databrew.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/ecs.hpp>
#include <aslant/services/eks.hpp>
#include <aslant/services/emr.hpp>
#include <aslant/services/emr_containers.hpp>
#include <aslant/services/emr_serverless.hpp>
#include <aslant/services/event_bus.hpp>
#include <aslant/services/glue.hpp>
#include <aslant/services/http.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/mediaconvert.hpp>
#include <aslant/services/sagemaker.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

namespace aslant::core {

using service_apis = fact_rows<integration const*>;
inline constexpr service_apis apis_of_services[]{
    apigateway::apis, athena::apis, batch::apis, bedrock::apis, codebuild::apis,      databrew::apis,
    dynamodb::apis,   ecs::apis,    eks::apis,   emr::apis,     emr_containers::apis, emr_serverless::apis,
    events::apis,     glue::apis,   http::apis,  lambda::apis,  mediaconvert::apis,   sagemaker::apis,
    sfn::apis,        sns::apis,    sqs::apis,
};

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
            if (service_apis const apis = of_service(service); apis.count > 0) return *apis.first;
        for (integration const* api : of_service(service)) {
            char const* own = action_of(*api, service);
            char const* wanted = action.data;
            char const* const last = wanted + action.size;
            while (wanted != last && *own == *wanted) ++own, ++wanted;
            if (wanted == last && (*own == 0 || *own == '.')) return api;
        }
        return known_services<false>::find(service, action);
    }
    static constexpr service_apis of_service(text service) {
        for (service_apis const& apis : apis_of_services)
            if (action_of(**apis.first, service)) return apis;
        return known_services<false>::of_service(service);
    }
};

}
