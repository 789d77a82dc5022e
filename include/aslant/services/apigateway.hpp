// Amazon API Gateway: REST and HTTP APIs, and tasks that call them.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/apigateway.hpp>

namespace aslant::apigateway {

using core::literal;

// --- APIs

// A REST API, and an HTTP API; their properties are CloudFormation's.
template <class... P> constexpr auto rest_api(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ApiGateway::RestApi"), properties...);
}
template <class... P> constexpr auto http_api(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ApiGatewayV2::Api"), properties...);
}
// Their stages.
template <class... P> constexpr auto rest_api_stage(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ApiGateway::Stage"), properties...);
}
template <class... P> constexpr auto http_api_stage(literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::ApiGatewayV2::Stage"), properties...);
}

// --- facts. AWS guide: "Create API Gateway REST APIs with Step Functions"; API Gateway developer guide: "Control access for invoking
// an API"

inline constexpr core::resource_kind rest_api_kind{
    "API", "AWS::ApiGateway::RestApi", "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::api_host};
inline constexpr core::resource_kind http_api_kind{
    "API", "AWS::ApiGatewayV2::Api", "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::api_host};
inline constexpr core::resource_kind rest_api_stage_kind{
    "stage", "AWS::ApiGateway::Stage", "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::name};
inline constexpr core::resource_kind http_api_stage_kind{
    "stage", "AWS::ApiGatewayV2::Stage", "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::name};
inline constexpr core::resource_kind path_kind{
    "path", nullptr, "", nullptr, "", "execute-api:{R}:{A}:{}", core::name_form::url_path};
inline constexpr core::resource_parameter parts_of_api[]{{"ApiEndpoint", &rest_api_kind},
                                                         {"ApiEndpoint", &http_api_kind},
                                                         {"Stage", &rest_api_stage_kind},
                                                         {"Stage", &http_api_stage_kind},
                                                         {"Path", &path_kind}};
// Without authorization nothing is checked; with a resource policy, the API has one that names the machine.
inline constexpr core::permission invokes[]{
    {"execute-api:Invoke", "execute-api:{R}:{A}:{ApiEndpoint}/{Stage?$default}/{Method}/{Path?}", "AuthType=IAM_ROLE", "", ""},
};
inline constexpr core::integration invoke_api{
    {"arn:aws:states:::apigateway:invoke", nullptr, nullptr, "arn:aws:states:::apigateway:invoke.waitForTaskToken"},
    invokes,
    parts_of_api,
    &core::models::apigateway};

// --- calls

// The host of an API: ID.execute-api.REGION.amazonaws.com. Of a handle, it is made of its id.
struct endpoint_parameter {
    template <class T> constexpr auto operator()(T const& value, core::source_place where = core::here()) const {
        if constexpr (core::is_resource<T>) {
            core::handle const api = core::handle_of(value);
            bool const is_http = api.type == core::terminated(http_api_kind.type);
            typename core::delayed<literal, T>::type const host(".execute-api.${AWS::Region}.${AWS::URLSuffix}", core::nowhere);
            auto result = core::sub(core::given_of(is_http ? &http_api_kind : &rest_api_kind, api), host);
            core::make_parameter(result.nodes[0], "ApiEndpoint", where);
            return result;
        } else {
            return core::first_parameter(core::api_parameter{"ApiEndpoint", nullptr}, value, where);
        }
    }
};
inline constexpr endpoint_parameter api_endpoint{};
inline constexpr core::api_parameter method{"Method", nullptr};
inline constexpr core::api_parameter headers{"Headers", nullptr};
inline constexpr core::api_parameter path{"Path", nullptr};
inline constexpr core::api_parameter query_parameters{"QueryParameters", nullptr};
inline constexpr core::api_parameter request_body{"RequestBody", nullptr};
inline constexpr core::api_parameter allow_null_values{"AllowNullValues", nullptr};
inline constexpr core::api_parameter auth_type{"AuthType", nullptr};   // NO_AUTH where nothing is said, IAM_ROLE, RESOURCE_POLICY

// The stage of an API: a handle, or its name; an HTTP API has one that is called $default.
template <class S> constexpr auto stage(S const& value, core::source_place where = core::here()) {
    core::api_parameter named{"Stage", &rest_api_stage_kind};
    if constexpr (core::is_resource<S>)
        if (core::handle_of(value).type == core::terminated(http_api_stage_kind.type)) named.kind = &http_api_stage_kind;
    return named(value, where);
}

// Calls an API: a handle, its host, or where the host is read from: invoke(shop, method("GET"), stage("prod"), path("/orders"),
// auth_type("IAM_ROLE")).
template <class A, class... P> constexpr auto invoke(A const& api, P const&... parameters) {
    return core::call(invoke_api, api_endpoint(api, core::nowhere), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&invoke_api};

}
