// Queues, topics, tables, buckets, keys and log groups.
#include "resources.hpp"

#include <aslant/services/dynamodb.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/logs.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto failed = sqs::queue("Failed");
constexpr auto jobs = sqs::queue("Jobs", sqs::dead_letter(failed, 3));
constexpr auto alerts = sns::topic("Alerts");
constexpr auto charge =
    lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));

}

TEST_CASE("sqs: queues") {
    CHECK(resources_of(failed)["Failed"] ==
          R"({"Type": "AWS::SQS::Queue", "DeletionPolicy": "Delete", "UpdateReplacePolicy": "Delete",
        "Properties": {"MessageRetentionPeriod": 345600}})"_value);
    CHECK(resources_of(jobs)["Jobs"]["Properties"]["RedrivePolicy"] ==
          R"({"deadLetterTargetArn": {"Fn::GetAtt": ["Failed", "Arn"]}, "maxReceiveCount": 3})"_value);
    CHECK(resources_of(sqs::queue("Q", property("MessageRetentionPeriod", 60)))["Q"]["Properties"]["MessageRetentionPeriod"] == 60);
    auto const policy = resources_of(
        sqs::queue_policy("P", jobs, from("sns.amazonaws.com", ref(alerts)), from("s3.amazonaws.com", "arn:aws:s3:::b")));
    CHECK(policy["P"]["Properties"]["Queues"] == R"([{"Ref": "Jobs"}])"_value);
    CHECK(policy_of(policy["P"]) ==
          "sqs:SendMessage on ${Jobs.Arn} for sns.amazonaws.com if ArnEquals aws:SourceArn ${Alerts}\n"
          "sqs:SendMessage on ${Jobs.Arn} for s3.amazonaws.com if ArnEquals aws:SourceArn arn:aws:s3:::b");
}

TEST_CASE("sns: subscriptions, with what lets the topic in") {
    auto const mail = resources_of(sns::subscription("Mail", alerts, sns::email("ops@example.com")))["Mail"]["Properties"];
    CHECK(mail == R"({"TopicArn": {"Ref": "Alerts"}, "Protocol": "email", "Endpoint": "ops@example.com"})"_value);
    auto const queued = resources_of(sns::subscription("Queued", alerts, jobs, property("RawMessageDelivery", true)));
    CHECK(queued["Queued"]["Properties"] == R"({"RawMessageDelivery": true, "TopicArn": {"Ref": "Alerts"}, "Protocol": "sqs",
        "Endpoint": {"Fn::GetAtt": ["Jobs", "Arn"]}})"_value);
    CHECK(policy_of(queued["JobsQueuePolicy"]) ==
          "sqs:SendMessage on ${Jobs.Arn} for sns.amazonaws.com if ArnEquals aws:SourceArn ${Alerts}");
    auto const called = resources_of(sns::subscription("Called", alerts, charge));
    CHECK(called["Called"]["Properties"]["Protocol"] == "lambda");
    CHECK(called["CalledPolicy"] == R"({"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction",
        "FunctionName": {"Fn::GetAtt": ["Charge", "Arn"]}, "Principal": "sns.amazonaws.com", "SourceArn": {"Ref": "Alerts"}}})"_value);
    CHECK_FALSE(resources_of(sns::subscription("Queued", alerts, jobs, allowed_elsewhere)).contains("JobsQueuePolicy"));
    auto const policy = resources_of(sns::topic_policy("P", alerts, from("events.amazonaws.com", "arn:aws:events:x")));
    CHECK(policy_of(policy["P"]) ==
          "sns:Publish on ${Alerts} for events.amazonaws.com if ArnEquals aws:SourceArn arn:aws:events:x");
}

TEST_CASE("dynamodb: each attribute of a key is defined once") {
    using namespace dynamodb;
    auto const made = resources_of(table("Orders", partition_key("customer", dynamodb::string), sort_key("placed", number),
                                         index("ByDay", partition_key("placed", number), sort_key("total", number)),
                                         dynamodb::stream("NEW_AND_OLD_IMAGES"), time_to_live("expires")));
    CHECK(made["Orders"] ==
          R"({"Type": "AWS::DynamoDB::Table", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain", "Properties": {
        "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
        "TimeToLiveSpecification": {"AttributeName": "expires", "Enabled": true},
        "AttributeDefinitions": [{"AttributeName": "customer", "AttributeType": "S"}, {"AttributeName": "placed", "AttributeType": "N"},
                                 {"AttributeName": "total", "AttributeType": "N"}],
        "KeySchema": [{"AttributeName": "customer", "KeyType": "HASH"}, {"AttributeName": "placed", "KeyType": "RANGE"}],
        "GlobalSecondaryIndexes": [{"IndexName": "ByDay", "KeySchema": [{"AttributeName": "placed", "KeyType": "HASH"},
            {"AttributeName": "total", "KeyType": "RANGE"}], "Projection": {"ProjectionType": "ALL"}}],
        "BillingMode": "PAY_PER_REQUEST"}})"_value);
    auto const own = resources_of(table("T", property("BillingMode", "PROVISIONED"), deletion_policy("Delete")));
    CHECK(own["T"]["Properties"] == R"({"BillingMode": "PROVISIONED"})"_value);
    CHECK(own["T"]["DeletionPolicy"] == "Delete");
}

TEST_CASE("s3, kms, logs") {
    CHECK(resources_of(s3::bucket("B", s3::notify_event_bridge))["B"]["Properties"]["NotificationConfiguration"] ==
          R"({"EventBridgeConfiguration": {"EventBridgeEnabled": true}})"_value);
    CHECK_FALSE(resources_of(kms::key("K"))["K"].contains("Properties"));
    CHECK(resources_of(kms::key("K"))["K"]["DeletionPolicy"] == "Retain");
    CHECK(policy_of({{"Properties",
                      {{"PolicyDocument",
                        resources_of(kms::key("K", kms::used_by("events.amazonaws.com")))["K"]["Properties"]["KeyPolicy"]}}}}) ==
          "kms:* on * for arn:${AWS::Partition}:iam::${AWS::AccountId}:root\nkms:Decrypt kms:GenerateDataKey on * for "
          "events.amazonaws.com");
    CHECK(policy_of({{"Properties",
                      {{"PolicyDocument",
                        resources_of(kms::key("K", kms::used_by("sns.amazonaws.com")))["K"]["Properties"]["KeyPolicy"]}}}}) ==
          "kms:* on * for arn:${AWS::Partition}:iam::${AWS::AccountId}:root\nkms:Decrypt kms:GenerateDataKey on * for "
          "sns.amazonaws.com if StringEquals aws:SourceAccount ${AWS::AccountId}");
    auto const used_by = [](char const* service) {
        auto const key =
            resources_of(kms::key("K", kms::used_by(core::literal(core::text{}, core::terminated(service), core::nowhere, false))));
        return words_of_statement(key["K"]["Properties"]["KeyPolicy"]["Statement"][1]);
    };
    CHECK(used_by("cloudwatch.amazonaws.com") ==
          "kms:Decrypt kms:GenerateDataKey on * for cloudwatch.amazonaws.com if StringEquals aws:SourceAccount ${AWS::AccountId}");
    CHECK(used_by("delivery.logs.amazonaws.com") == "kms:Decrypt on * for delivery.logs.amazonaws.com");
    CHECK(resources_of(logs::log_group("L", logs::retention_days(90)))["L"]["Properties"] == R"({"RetentionInDays": 90})"_value);
}
