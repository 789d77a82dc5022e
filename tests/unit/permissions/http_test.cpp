// What the role of a machine gets for calls of HTTPS APIs: this endpoint, through this connection, with its secret.
#include "permissions.hpp"

#include <aslant/services/http.hpp>
#include <aslant/services/kms.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key");
constexpr auto billing = events::connection("Billing");
constexpr auto secret = events::connection("Secret", events::kms_key(key));
constexpr auto invoices = http::api_endpoint("https://api.example.com/v1/invoices");
constexpr auto get = http::method("GET");

std::string const connections = "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:connection/";
std::string const secrets = "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:events!connection/";
std::string calls_it(std::string const& conditions) {
    return "states:InvokeHTTPEndpoint on "
           "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${AWS::StackName}-M" +
           conditions;
}
std::string with(std::string const& connection, std::string const& secret_of_it) {
    return "\nevents:RetrieveConnectionCredentials on " + connection +
           "\nsecretsmanager:DescribeSecret secretsmanager:GetSecretValue on " + secret_of_it;
}
std::string const gets_invoices =
    " if StringEquals states:HTTPMethod GET if StringLike states:HTTPEndpoint https://api.example.com/v1/invoices";

template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

// Others allow every endpoint, with every method, or the secrets of every connection.
TEST_CASE("http: one endpoint through one connection (B11)") {
    CHECK(policy_for(http::invoke(billing, invoices, get), billing) ==
          calls_it(gets_invoices) + with("${Billing.Arn}", "${Billing.SecretArn}"));
    CHECK(policy_for(http::invoke("arn:aws:events:eu-west-1:111122223333:connection/billing/0a1b2c3d", invoices, get)) ==
          calls_it(gets_invoices) + with("arn:aws:events:eu-west-1:111122223333:connection/billing/0a1b2c3d",
                                         "arn:aws:secretsmanager:eu-west-1:111122223333:secret:events!connection/billing/*"));
}

TEST_CASE("http: the connection of an API in a VPC (B11)") {
    CHECK(policy_for(http::invoke(http::invocation_config(billing), invoices, get), billing) ==
          calls_it(gets_invoices) + with("${Billing.Arn}", "${Billing.SecretArn}"));
}

TEST_CASE("http: an endpoint and a method that are known at run time, by their bounds (B11)") {
    std::string const connection = with("${Billing.Arn}", "${Billing.SecretArn}");
    CHECK(policy_for(http::invoke(billing, http::api_endpoint(path("$.url")), http::method(path("$.method")),
                                  allow("ApiEndpoint", "https://api.example.com/v1/*"), allow("Method", "GET", "HEAD")),
                     billing) ==
          calls_it(" if StringEquals states:HTTPMethod GET,HEAD if StringLike states:HTTPEndpoint https://api.example.com/v1/*") +
              connection);
}

TEST_CASE("http: a bound of an endpoint ends behind its host (B11)") {
    std::string const refused = policy_for(
        http::invoke(billing, http::api_endpoint(path("$.url")), get, allow("ApiEndpoint", "https://api.example.com*")), billing);
    CHECK(refused.find("`https://api.example.com*` names no endpoint") != refused.npos);
}

TEST_CASE("http: a connection that is known at run time, by its bounds") {
    auto const call = [](auto const&... bound) { return http::invoke(path("$.connection"), invoices, get, bound...); };
    CHECK(policy_for(call(allow("ConnectionArn", billing)), billing) ==
          calls_it(gets_invoices) + with("${Billing.Arn}", "${Billing.SecretArn}"));
    CHECK(policy_for(call(allow("ConnectionArn", "tenant-*"))) ==
          calls_it(gets_invoices) + with(connections + "tenant-*", secrets + "tenant-*/*"));
    CHECK(policy_for(call(allow("ConnectionArn", any_resource("each tenant has one")))) ==
          calls_it(gets_invoices) + with(connections + "*", secrets + "*/*"));
}

// Secrets Manager decrypts a secret for whoever reads it.
TEST_CASE("http: the key of a connection") {
    CHECK(policy_for(http::invoke(secret, invoices, get), secret, key) ==
          calls_it(gets_invoices) + with("${Secret.Arn}", "${Secret.SecretArn}") +
              "\nkms:Decrypt on ${Key.Arn} if StringEquals kms:ViaService secretsmanager.${AWS::Region}.amazonaws.com");
}

TEST_CASE("http: in JSONata (B11)") {
    auto const call = http::invoke(billing, http::api_endpoint(jsonata("'https://api.example.com/' & $states.input.id")), get,
                                   allow("ApiEndpoint", "https://api.example.com/*"));
    auto const machine = state_machine("M", query_language("JSONata"), start_at("A"), task("A", call, end));
    CHECK(policy_of(stack("S", billing, machine)) ==
          calls_it(" if StringEquals states:HTTPMethod GET if StringLike states:HTTPEndpoint https://api.example.com/*") +
              with("${Billing.Arn}", "${Billing.SecretArn}"));
}
