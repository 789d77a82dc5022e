// What the role of a machine gets for calls of Amazon SNS.
#include "permissions.hpp"

#include <aslant/services/kms.hpp>
#include <aslant/services/sns.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key");
constexpr auto alerts = sns::topic("Alerts");
constexpr auto secret = sns::topic("Secret", sns::kms_master_key(key));
constexpr auto by_alias = sns::topic("ByAlias", property("KmsMasterKeyId", "alias/orders"));
constexpr auto by_aws = sns::topic("ByAws", property("KmsMasterKeyId", "alias/aws/sns"));
constexpr auto message = sns::message(path("$.message"));

template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

// Facts: both patterns need the same.
TEST_CASE("sns: publishing to a topic") {
    CHECK(policy_for(sns::publish(alerts, message), alerts) == "sns:Publish on ${Alerts}");
    CHECK(policy_for(sns::publish(alerts, message, wait_for_task_token), alerts) == "sns:Publish on ${Alerts}");
    CHECK(policy_for(sns::publish("arn:aws:sns:eu-west-1:111122223333:alerts", message)) ==
          "sns:Publish on arn:aws:sns:eu-west-1:111122223333:alerts");
    CHECK(policy_for(sns::publish("arn:aws:sns:eu-west-1:111122223333:alerts", message, wait_for_task_token)) ==
          "sns:Publish on arn:aws:sns:eu-west-1:111122223333:alerts");
}

TEST_CASE("sns: a topic that is known at run time, by its bounds") {
    std::string const topics = "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:";
    auto const topic = path("$.topic");
    CHECK(policy_for(sns::publish(topic, message, allow("TopicArn", alerts)), alerts) == "sns:Publish on ${Alerts}");
    CHECK(policy_for(sns::publish(topic, message, allow("TopicArn", "alerts-*"), wait_for_task_token)) ==
          "sns:Publish on " + topics + "alerts-*");
    CHECK(policy_for(sns::publish(topic, message, allow("TopicArn", "arn:aws:sns:eu-west-1:111122223333:alerts-*"))) ==
          "sns:Publish on arn:aws:sns:eu-west-1:111122223333:alerts-*");
    CHECK(policy_for(sns::publish(topic, message, allow("TopicArn", any_resource("who asks names the topic")))) ==
          "sns:Publish on " + topics + "*");
}

// Facts: "PhoneNumber or TargetArn => Resource *": the action's only type of resource is a topic.
TEST_CASE("sns: a phone and a device are no topics") {
    CHECK(policy_for(sns::publish(sns::phone_number("+4930123456"), message)) == "sns:Publish on *");
    CHECK(policy_for(sns::publish(sns::phone_number(path("$.phone")), message, wait_for_task_token)) == "sns:Publish on *");
    CHECK(policy_for(sns::publish(sns::target_arn("arn:aws:sns:eu-west-1:111122223333:endpoint/GCM/shop/1"), message)) ==
          "sns:Publish on *");
}

TEST_CASE("sns: the key of a topic (M6)") {
    std::string const uses_key = "\nkms:Decrypt kms:GenerateDataKey on ";
    std::string const by_sns = " if StringEquals kms:ViaService sns.${AWS::Region}.amazonaws.com";
    CHECK(policy_for(sns::publish(secret, message), secret, key) == "sns:Publish on ${Secret}" + uses_key + "${Key.Arn}" + by_sns);
    CHECK(policy_for(sns::publish(secret, message, wait_for_task_token), secret, key) ==
          "sns:Publish on ${Secret}" + uses_key + "${Key.Arn}" + by_sns);
    CHECK(policy_for(sns::publish(path("$.topic"), message, allow("TopicArn", secret)), secret, key) ==
          "sns:Publish on ${Secret}" + uses_key + "${Key.Arn}" + by_sns);
    CHECK(policy_for(sns::publish(by_alias, message), by_alias) ==
          "sns:Publish on ${ByAlias}" + uses_key + "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/*" + by_sns +
              " if ForAnyValue:StringEquals kms:ResourceAliases alias/orders");
    CHECK(policy_for(sns::publish(by_aws, message), by_aws) == "sns:Publish on ${ByAws}");   // AWS's own key
}

// Other generators give nothing (M10).
TEST_CASE("sns: in JSONata (M10)") {
    auto const machine = [](auto const& call) {
        return stack("S", alerts, state_machine("M", query_language("JSONata"), start_at("A"), task("A", call, end)));
    };
    CHECK(policy_of(machine(sns::publish(alerts, sns::message(jsonata("$states.input"))))) == "sns:Publish on ${Alerts}");
    CHECK(policy_of(machine(sns::publish(jsonata("$states.input.topic"), sns::message("x"), allow("TopicArn", alerts)))) ==
          "sns:Publish on ${Alerts}");
}
