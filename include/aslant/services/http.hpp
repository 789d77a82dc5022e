// HTTPS APIs: tasks that call them with the credentials of an EventBridge connection.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/models/http.hpp>

namespace aslant::http {

// --- facts. AWS guide: "Call HTTPS APIs in Step Functions workflows"; EventBridge user guide: "Using connections with events"

inline constexpr core::resource_kind connection_kind{"connection",
                                                     "AWS::Events::Connection",
                                                     "Arn",
                                                     "Arn",
                                                     "",
                                                     "events:{R}:{A}:connection/{}",
                                                     core::name_form::connection,
                                                     "Name",
                                                     64};
inline constexpr core::resource_kind endpoint_kind{"endpoint", nullptr, "", nullptr, "", "", core::name_form::endpoint, nullptr, 0};
inline constexpr core::resource_parameter connections[]{{"Authentication.ConnectionArn", &connection_kind},
                                                        {"InvocationConfig.ConnectionArn", &connection_kind},
                                                        {"Authentication.ConnectionArn->KmsKeyIdentifier", &core::key_kind},
                                                        {"InvocationConfig.ConnectionArn->KmsKeyIdentifier", &core::key_kind},
                                                        {"ApiEndpoint", &endpoint_kind}};
inline constexpr core::permission invokes[]{
    // (Service Authorization Reference has no type of resource for it; the guide's policy names the machine.)
    {"states:InvokeHTTPEndpoint", "{self}", "",
     "StringEquals states:HTTPMethod {Method};StringLike states:HTTPEndpoint {ApiEndpoint}", ""},
    {"events:RetrieveConnectionCredentials", "{Authentication.ConnectionArn} {InvocationConfig.ConnectionArn}", "", "", ""},
    // the secret that EventBridge keeps for a connection
    {"secretsmanager:GetSecretValue secretsmanager:DescribeSecret",
     "{Authentication.ConnectionArn@.SecretArn} {InvocationConfig.ConnectionArn@.SecretArn} "
     "secretsmanager:{R}:{A}:secret:events!connection/{Authentication.ConnectionArn@text}/* "
     "secretsmanager:{R}:{A}:secret:events!connection/{InvocationConfig.ConnectionArn@text}/*",
     "", "", "the secret of a connection has its id only when it has been created"},
    {"kms:Decrypt", "{Authentication.ConnectionArn->KmsKeyIdentifier} {InvocationConfig.ConnectionArn->KmsKeyIdentifier}", "",
     "StringEquals kms:ViaService secretsmanager.{R}.amazonaws.com", ""},
};
inline constexpr core::integration invoke_api{{"arn:aws:states:::http:invoke", nullptr, nullptr, nullptr},
                                              invokes,
                                              connections,
                                              &core::models::http,
                                              "Authentication.ConnectionArn"};

// --- calls

inline constexpr core::api_parameter connection_arn{"ConnectionArn", &connection_kind};
inline constexpr core::api_parameter api_endpoint{"ApiEndpoint", nullptr};
inline constexpr core::api_parameter method{"Method", nullptr};
inline constexpr core::api_parameter headers{"Headers", nullptr};
inline constexpr core::api_parameter query_parameters{"QueryParameters", nullptr};
inline constexpr core::api_parameter request_body{"RequestBody", nullptr};
inline constexpr core::api_parameter transform{"Transform", nullptr};

// The connection of a public API: a handle, its ARN, or where it is read from. A type of its own: it may be the first argument.
template <int N> struct connection_tree : core::tree<N> {};
template <class C> constexpr auto authentication(C const& connection) {
    return core::make_typed<connection_tree>(
        core::entry("Authentication", core::object(core::first_parameter(connection_arn, connection, core::nowhere))));
}
// The connection of an API in a VPC.
template <class C> constexpr auto invocation_config(C const& connection) {
    return core::make_typed<connection_tree>(
        core::entry("InvocationConfig", core::object(core::first_parameter(connection_arn, connection, core::nowhere))));
}
template <class C> constexpr auto by(C const& connection) { return authentication(connection); }
template <int N> constexpr connection_tree<N> const& by(connection_tree<N> const& connection) { return connection; }

// Calls a HTTPS API through a connection: invoke(billing, api_endpoint("https://api.example.com/v1/invoices"), method("POST"),
// request_body(…)); or through invocation_config(billing), which is for an API in a VPC. Where only an execution knows the endpoint
// or the method, allow("ApiEndpoint", "https://api.example.com/*") bounds it.
template <class C = core::missing, class... P> constexpr auto invoke(C const& connection = {}, P const&... parameters) {
    return core::call(invoke_api, by(connection), parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&invoke_api};

}
