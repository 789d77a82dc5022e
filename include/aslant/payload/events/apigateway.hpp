// Requests to an API.
// (API Gateway developer guide: "Lambda proxy integrations in API Gateway",
// https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html)
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <aslant/payload/nullable.hpp>
#include <aslant/payload/record.hpp>

namespace aslant::apigateway {

// Who calls; null where the API does not ask.
struct caller_identity {
    std::string source_ip;
    std::optional<nullable<std::string>> access_key;
    std::optional<nullable<std::string>> account_id;
    std::optional<nullable<std::string>> api_key;
    std::optional<nullable<std::string>> api_key_id;
    std::optional<nullable<std::string>> caller;
    std::optional<nullable<std::string>> cognito_authentication_provider;
    std::optional<nullable<std::string>> cognito_authentication_type;
    std::optional<nullable<std::string>> cognito_identity_id;
    std::optional<nullable<std::string>> cognito_identity_pool_id;
    std::optional<nullable<std::string>> principal_org_id;
    std::optional<nullable<std::string>> user;
    std::optional<nullable<std::string>> user_agent;
    std::optional<nullable<std::string>> user_arn;
};
ASLANT_RECORD(caller_identity, (source_ip, "sourceIp"), (access_key, "accessKey"), (account_id, "accountId"), (api_key, "apiKey"),
              (api_key_id, "apiKeyId"), caller, (cognito_authentication_provider, "cognitoAuthenticationProvider"),
              (cognito_authentication_type, "cognitoAuthenticationType"), (cognito_identity_id, "cognitoIdentityId"),
              (cognito_identity_pool_id, "cognitoIdentityPoolId"), (principal_org_id, "principalOrgId"), user,
              (user_agent, "userAgent"), (user_arn, "userArn"));

// What the claims of a Cognito user pool are, or what a Lambda authorizer says, is the API's own: `request<my_authorizer>`.
struct no_authorizer {};
ASLANT_RECORD(no_authorizer);

template <class Authorizer> struct request_context {
    std::string account_id;
    std::string api_id;
    std::string stage;
    std::string protocol;
    std::string path;
    std::string http_method;
    std::string resource_path;
    std::string request_id;
    std::string request_time;
    long long request_time_epoch;   // milliseconds since 1970
    caller_identity identity;
    std::optional<nullable<std::string>> resource_id;
    std::optional<nullable<std::string>> deployment_id;
    std::optional<nullable<std::string>> domain_name;
    std::optional<nullable<std::string>> domain_prefix;
    std::optional<nullable<std::string>> extended_request_id;
    std::optional<nullable<std::string>> operation_name;
    std::optional<nullable<Authorizer>> authorizer;
};
ASLANT_RECORD_TEMPLATE((class Authorizer), (request_context<Authorizer>), (account_id, "accountId"), (api_id, "apiId"), stage,
                       protocol, path, (http_method, "httpMethod"), (resource_path, "resourcePath"), (request_id, "requestId"),
                       (request_time, "requestTime"), (request_time_epoch, "requestTimeEpoch"), identity,
                       (resource_id, "resourceId"), (deployment_id, "deploymentId"), (domain_name, "domainName"),
                       (domain_prefix, "domainPrefix"), (extended_request_id, "extendedRequestId"),
                       (operation_name, "operationName"), authorizer);

// Of a REST API, or of an HTTP API with payload format 1.0.
template <class Authorizer = no_authorizer> struct request {
    std::string resource;
    std::string path;
    enumerated<"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"> http_method;
    nullable<std::map<std::string, std::string>> headers;
    nullable<std::map<std::string, std::vector<std::string>>> multi_value_headers;
    nullable<std::map<std::string, std::string>> query;
    nullable<std::map<std::string, std::vector<std::string>>> multi_value_query;
    nullable<std::map<std::string, std::string>> path_parameters;
    nullable<std::map<std::string, std::string>> stage_variables;
    request_context<Authorizer> context;
    nullable<std::string> body;
    bool is_base64_encoded;
};
ASLANT_RECORD_TEMPLATE((class Authorizer), (request<Authorizer>), resource, path, (http_method, "httpMethod"), headers,
                       (multi_value_headers, "multiValueHeaders"), (query, "queryStringParameters"),
                       (multi_value_query, "multiValueQueryStringParameters"), (path_parameters, "pathParameters"),
                       (stage_variables, "stageVariables"), (context, "requestContext"), body,
                       (is_base64_encoded, "isBase64Encoded"));

// The body of a request that an integration hands to StartExecution (Step Functions developer guide: "Creating a Step Functions API
// using API Gateway", https://docs.aws.amazon.com/step-functions/latest/dg/tutorial-api-gateway.html)
struct start_execution {
    std::string state_machine_arn;
    std::optional<std::string> name;
    std::optional<std::string> input;   // JSON as a text
};
ASLANT_RECORD(start_execution, (state_machine_arn, "stateMachineArn"), name, input);

}
