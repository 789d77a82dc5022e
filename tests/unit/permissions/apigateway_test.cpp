// What the role of a machine gets for calls of Amazon API Gateway: one method of one path of one stage, where IAM authorises it.
#include "permissions.hpp"

#include <aslant/services/apigateway.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto shop = apigateway::rest_api("Shop");
constexpr auto prod = apigateway::rest_api_stage("Prod");
constexpr auto cart = apigateway::http_api("Cart");
constexpr auto beta = apigateway::http_api_stage("Beta");
constexpr auto get = apigateway::method("GET");
constexpr auto orders = apigateway::path("/orders");
constexpr auto by_role = apigateway::auth_type("IAM_ROLE");

std::string const apis = "execute-api:Invoke on arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:";

template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

// Facts: the region is that of the host; both patterns need the same.
TEST_CASE("apigateway: one method of one path, by the host") {
    std::string const theirs = "execute-api:Invoke on arn:${AWS::Partition}:execute-api:eu-west-1:${AWS::AccountId}:a1b2c3d4e5/";
    auto const call = [](auto const&... parameters) {
        return apigateway::invoke("a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com", by_role, parameters...);
    };
    CHECK(policy_for(call(get, apigateway::stage("prod"), orders)) == theirs + "prod/GET/orders");
    CHECK(policy_for(call(get, apigateway::stage("prod"), orders, wait_for_task_token)) == theirs + "prod/GET/orders");
    CHECK(policy_for(call(get, apigateway::stage("prod"), apigateway::path("orders/1"))) == theirs + "prod/GET/orders/1");
}

// Another generator writes `abc/undefined/GETundefined` (M29).
TEST_CASE("apigateway: without a stage and without a path (M29)") {
    std::string const theirs = "execute-api:Invoke on arn:${AWS::Partition}:execute-api:eu-west-1:${AWS::AccountId}:a1b2c3d4e5/";
    auto const call = [](auto const&... parameters) {
        return apigateway::invoke("a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com", get, by_role, parameters...);
    };
    CHECK(policy_for(call()) == theirs + "$default/GET/");
    CHECK(policy_for(call(orders)) == theirs + "$default/GET/orders");
    CHECK(policy_for(call(apigateway::stage("prod"))) == theirs + "prod/GET/");
}

TEST_CASE("apigateway: an API of the stack and its stage") {
    std::string const id = "${ApiEndpointName}";   // what the host starts with
    CHECK(policy_for(apigateway::invoke(shop, get, apigateway::stage(prod), orders, by_role), shop, prod) ==
          apis + "${Shop}/${Prod}/GET/orders");
    CHECK(policy_for(apigateway::invoke(cart, get, apigateway::stage(beta), orders, by_role, wait_for_task_token), cart, beta) ==
          apis + "${Cart}/${Beta}/GET/orders");
    CHECK(policy_for(apigateway::invoke(cart, get, orders, by_role), cart) == apis + "${Cart}/$default/GET/orders");
}

TEST_CASE("apigateway: what is known at run time, by its bounds") {
    auto const method = apigateway::method(path("$.method"));
    CHECK(policy_for(apigateway::invoke(shop, get, apigateway::stage(prod), apigateway::path(path("$.path")), by_role,
                                        allow("Path", "/orders/*")),
                     shop, prod) == apis + "${Shop}/${Prod}/GET/orders/*");
    CHECK(policy_for(apigateway::invoke(path("$.host"), get, apigateway::stage(prod), orders, by_role, wait_for_task_token,
                                        allow("ApiEndpoint", shop)),
                     shop, prod) == apis + "${Shop}/${Prod}/GET/orders");
    CHECK(policy_for(apigateway::invoke(shop, method, apigateway::stage(prod), orders, by_role, allow("Method", "GET", "HEAD")),
                     shop, prod) ==
          apis + "${Shop}/${Prod}/GET/orders arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:"
                 "${Shop}/${Prod}/HEAD/orders");
    CHECK(policy_for(apigateway::invoke(path("$.host"), get, apigateway::stage(path("$.stage")), orders, by_role,
                                        allow("ApiEndpoint", shop), allow("Stage", prod)),
                     shop, prod) == apis + "${Shop}/${Prod}/GET/orders");
    CHECK(policy_for(apigateway::invoke(path("$.host"), get, orders, by_role,
                                        allow("ApiEndpoint", "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com"))) ==
          "execute-api:Invoke on arn:${AWS::Partition}:execute-api:eu-west-1:${AWS::AccountId}:a1b2c3d4e5/$default/GET/orders");
}

// Facts: "NO_AUTH and RESOURCE_POLICY need no identity permission"; NO_AUTH is the default.
TEST_CASE("apigateway: without IAM, nothing is needed") {
    CHECK(policy_for(apigateway::invoke(shop, get, orders), shop).empty());
    CHECK(policy_for(apigateway::invoke(shop, get, orders, apigateway::auth_type("NO_AUTH")), shop).empty());
    CHECK(policy_for(apigateway::invoke(shop, get, orders, apigateway::auth_type("RESOURCE_POLICY"), wait_for_task_token), shop)
              .empty());
    CHECK(policy_for(apigateway::invoke(path("$.host"), get, orders)).empty());   // no bound is asked for
}
