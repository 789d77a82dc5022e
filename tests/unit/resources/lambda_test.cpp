// Functions and what belongs to them.
#include "resources.hpp"

#include <aslant/services/dynamodb.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto jobs = sqs::queue("Jobs");
constexpr auto charge =
    lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));

template <class... P> json_value function_with(P const&... properties) {
    return resources_of(lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.handler"), properties...));
}
template <class... P> json_value properties_with(P const&... properties) {
    return function_with(lambda::inline_code("pass"), properties...)["F"]["Properties"];
}

}

TEST_CASE("lambda: properties of a function") {
    CHECK(properties_with(lambda::architecture("arm64"))["Architectures"] == R"(["arm64"])"_value);
    CHECK(properties_with(lambda::ephemeral_storage(2048))["EphemeralStorage"] == R"({"Size": 2048})"_value);
    CHECK(properties_with(lambda::reserved_concurrency(5))["ReservedConcurrentExecutions"] == 5);
    auto const tools = lambda::layer("Tools", lambda::code_in_bucket("b", "tools.zip"), lambda::compatible_runtimes("python3.13"));
    CHECK(properties_with(lambda::layers(tools, "arn:aws:lambda:eu-west-1:111122223333:layer:x:1"))["Layers"] ==
          R"([{"Ref": "Tools"}, "arn:aws:lambda:eu-west-1:111122223333:layer:x:1"])"_value);
    CHECK(resources_of(tools)["Tools"] == R"({"Type": "AWS::Lambda::LayerVersion", "Properties":
        {"Content": {"S3Bucket": "b", "S3Key": "tools.zip"}, "CompatibleRuntimes": ["python3.13"]}})"_value);
}

TEST_CASE("lambda: where the code is") {
    auto const image =
        resources_of(lambda::function("F", lambda::image("111122223333.dkr.ecr.eu-west-1.amazonaws.com/f:1")))["F"]["Properties"];
    CHECK(image["PackageType"] == "Image");
    CHECK(image["Code"] == R"({"ImageUri": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/f:1"})"_value);
    CHECK_FALSE(image.contains("Runtime"));
    CHECK(function_with(lambda::code_folder("../../headers"))["F"]["Properties"]["Code"] == "../../headers");
    CHECK_THROWS_WITH(function_with(lambda::code_folder("no_such_folder")),
                      Catch::Contains("no_such_folder") && Catch::Contains("lambda_test.cpp"));
}

TEST_CASE("lambda: what a property needs, the role gets") {
    auto const sent = function_with(lambda::inline_code("pass"), lambda::dead_letter(jobs));
    CHECK(sent["F"]["Properties"]["DeadLetterConfig"] == R"({"TargetArn": {"Fn::GetAtt": ["Jobs", "Arn"]}})"_value);
    CHECK(policy_of(sent["FRole"]) == "sqs:SendMessage on ${Jobs.Arn}");
    auto const told = function_with(lambda::inline_code("pass"), lambda::dead_letter(sns::topic("Alerts")));
    CHECK(told["F"]["Properties"]["DeadLetterConfig"] == R"({"TargetArn": {"Ref": "Alerts"}})"_value);
    CHECK(policy_of(told["FRole"]) == "sns:Publish on ${Alerts}");
    auto const inside = function_with(lambda::inline_code("pass"), lambda::vpc_config(array("subnet-1"), array("sg-1")));
    CHECK(inside["F"]["Properties"]["VpcConfig"] == R"({"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"]})"_value);
    CHECK(policy_of(inside["FRole"]) ==
          "ec2:AssignPrivateIpAddresses ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:DescribeNetworkInterfaces "
          "ec2:DescribeSubnets ec2:UnassignPrivateIpAddresses on *");
}

TEST_CASE("lambda: versions, aliases, permissions") {
    auto const first = lambda::version("First", charge);
    auto const made =
        resources_of(first, lambda::alias("Live", charge, first), lambda::alias("Other", charge, first, property("Name", "blue")),
                     lambda::permission("FromBucket", charge, "s3.amazonaws.com", "arn:aws:s3:::b"));
    CHECK(made["First"] == R"({"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "Charge"}}})"_value);
    CHECK(made["Live"]["Properties"] == R"({"FunctionName": {"Ref": "Charge"},
        "FunctionVersion": {"Fn::GetAtt": ["First", "Version"]}, "Name": "Live"})"_value);
    CHECK(made["Other"]["Properties"]["Name"] == "blue");
    CHECK(made["FromBucket"] == R"({"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction",
        "FunctionName": {"Fn::GetAtt": ["Charge", "Arn"]}, "Principal": "s3.amazonaws.com", "SourceAccount": {"Ref": "AWS::AccountId"},
        "SourceArn": "arn:aws:s3:::b"}})"_value);
}

TEST_CASE("lambda: what reads a queue or a stream for a function may do so before it is made") {
    auto const made = resources_of(lambda::event_source_mapping("Reads", jobs, charge, lambda::batch_size(5)));
    CHECK(made["Reads"] ==
          R"({"Type": "AWS::Lambda::EventSourceMapping", "DependsOn": ["ReadsPolicy"], "Properties": {"BatchSize": 5,
        "EventSourceArn": {"Fn::GetAtt": ["Jobs", "Arn"]}, "FunctionName": {"Ref": "Charge"}}})"_value);
    CHECK(made["ReadsPolicy"]["Properties"]["Roles"] == R"([{"Ref": "ChargeRole"}])"_value);
    CHECK(policy_of(made["ReadsPolicy"]) == "sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes on ${Jobs.Arn}");
    auto const table = dynamodb::table("T", dynamodb::partition_key("id", dynamodb::string), dynamodb::stream("NEW_IMAGE"));
    auto const of_table = resources_of(lambda::event_source_mapping("Reads", table, charge));
    CHECK(of_table["Reads"]["Properties"]["StartingPosition"] == "LATEST");
    CHECK(of_table["Reads"]["Properties"]["EventSourceArn"] == R"({"Fn::GetAtt": ["T", "StreamArn"]})"_value);
    CHECK(policy_of(of_table["ReadsPolicy"]) ==
          "dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams on ${T.StreamArn}");
    auto const from_start =
        resources_of(lambda::event_source_mapping("Reads", table, charge, lambda::starting_position("TRIM_HORIZON")));
    CHECK(from_start["Reads"]["Properties"]["StartingPosition"] == "TRIM_HORIZON");
}
