// sdk(…): what is right, beside the cases of must_not_compile/sdk.cpp.
#include <aslant/sdk.hpp>
#include <aslant/sdk/dynamodb.hpp>
#include <aslant/sdk/rds.hpp>
#include <aslant/sdk/s3.hpp>

#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto data = resource("Data", "AWS::S3::Bucket");
constexpr auto orders = resource("Orders", "AWS::DynamoDB::Table");
constexpr auto topic = resource("Topic", "AWS::SNS::Topic");

// --- the Resource
constexpr node resource_of(node const* splice) { return splice[1]; }
constexpr auto waits = sdk("sqs:sendMessage", wait_for_task_token, field("QueueUrl", "q"));
static_assert(is_sdk_call(resource_of(waits.nodes)) && !is_of_builder(resource_of(waits.nodes)));
static_assert(waits_for_token(resource_of(waits.nodes)) && !waits_for_token(resource_of(sdk("s3:getObject").nodes)));
static_assert(name_of(resource_of(waits.nodes)) == name{{}, text_of("arn:aws:states:::aws-sdk:sqs:sendMessage")});
constexpr task_resource called = called_by(resource_of(waits.nodes));
static_assert(called.form == resource_form::sdk && called.service == "sqs" && called.action == "sendMessage" &&
              called.pattern == ".waitForTaskToken");
static_assert(called_by(resource_of(sdk("s3").nodes)).form == resource_form::unknown);

// --- parameters by the names that Step Functions takes; services without their headers are not checked
constexpr auto right = state_machine(
    "M", start_at("A"),
    sequence(task("A", sdk("rds:describeDBInstances", field("DbInstanceIdentifier", "main"), field("MaxRecords", 20))),
             task("B", sdk("s3:putObject", field("Bucket", "b"), field("Key", path("$.key")), field("Body", path("$")),
                           field("SsekmsKeyId", "k"))),
             task("C", sdk("dynamodb:query", field("TableName", "t"), field("ScanIndexForward", false),
                           field("ExpressionAttributeValues", object(field(":a", object(field("S", path("$.a")))))))),
             task("D", sdk("ec2:describeInstances", field("NoSuchParameter", 1))),
             task("E", core::resource("arn:aws:states:::aws-sdk:s3:listObjectsV2"), parameters(object(field("Bucket", "b")))),
             task("F", sdk("sqs:sendMessage", wait_for_task_token, field("MessageBody", path("$$.Task.Token"))), end)));
static_assert(is_valid<right>);
constexpr auto in_jsonata =
    state_machine("M", query_language("JSONata"), start_at("A"),
                  task("A", sdk("s3:getObject", field("Bucket", "b"), field("Key", jsonata("$states.input.key"))), end));
static_assert(is_valid<in_jsonata>);
static_assert(right.nodes[0].size > 1 && called_services_of<right, 0>.count == 5, "rds, s3, dynamodb, ec2, sqs: each once");

// --- what permissions have to know
template <class Call> constexpr said calls(Call const& call) {
    return check_stack(core::stack("S", data, orders, topic, state_machine("M", start_at("A"), task("A", call, end))));
}
constexpr auto bucket = [](auto const& value, auto const&... more) {
    return calls(sdk("s3:listObjectsV2", field("Bucket", value), more...));
};
static_assert(bucket("b").nothing() && bucket(ref(data)).nothing() && bucket(get_att(data, "Arn")).nothing());
static_assert(bucket("arn:aws:s3:eu-west-1:111122223333:accesspoint/ap").nothing());
// a name may have any character that a policy can have; what IAM would read in another way is written as it stands
static_assert(bucket("*").nothing() && bucket("a b").nothing() && bucket("${x}").nothing() &&
              bucket("a\1").only(rule::resource_name));
static_assert(bucket(path("$.b")).only(rule::permission_unbounded) && bucket(3).only(rule::value_type));
static_assert(bucket(path("$.b"), allow("Bucket", data, "logs-*")).nothing() &&
              bucket(path("$.b"), allow("Bucket", any_resource("tenants"))).nothing() &&
              bucket(path("$.b"), allow("Bucket", "*")).only(rule::bound_anything) &&
              bucket("b", allow("Bucket", data)).only(rule::bound_unused));
static_assert(bucket(import_value("B")).only(rule::permission_deployed) &&
              bucket(import_value("B"), allow("Bucket", import_value("B"))).nothing());
static_assert(bucket(sub("${AWS::StackName}-data")).nothing());

constexpr auto publishes = [](auto const& arn, auto const&... more) {
    return calls(sdk("sns:publish", field("TopicArn", arn), field("Message", "m"), more...));
};
static_assert(publishes(ref(topic)).nothing() && publishes("arn:aws:sns:eu-west-1:111122223333:t").nothing() &&
              publishes(import_value("T")).nothing());
static_assert(publishes("t").only(rule::resource_name) && publishes(ref(data)).only(rule::resource_attribute) &&
              publishes(get_att(orders, "StreamLabel")).only(rule::permission_deployed));
static_assert(publishes(path("$.t")).only(rule::permission_unbounded) &&
              publishes(path("$.t"), allow("TopicArn", topic)).nothing() &&
              publishes(path("$.t"), allow("TopicArn", data)).only(rule::resource_attribute));
// what the call may leave out
static_assert(calls(sdk("dynamodb:query", field("TableName", ref(orders)))).nothing());
static_assert(calls(sdk("dynamodb:query", field("TableName", ref(orders)), field("IndexName", path("$.i"))))
                  .only(rule::permission_unbounded));
static_assert(calls(sdk("dynamodb:batchGetItem", field("RequestItems", object(field("orders", object()))))).nothing());
static_assert(calls(sdk("dynamodb:batchGetItem", field("RequestItems", path("$.items")))).only(rule::permission_unbounded));
static_assert(calls(sdk("dynamodb:batchGetItem", field("RequestItems", path("$.items")), allow("RequestItems", orders))).nothing());
static_assert(calls(sdk("ec2:describeInstances")).nothing() && calls(sdk("sts:getCallerIdentity")).nothing());
// a role that is handed on
constexpr auto passes = [](auto const& role) {
    return calls(sdk("lambda:createFunction", field("FunctionName", "f"), field("Role", role)));
};
static_assert(passes("arn:aws:iam::111122223333:role/r").nothing() && passes(path("$.r")).only(rule::permission_unbounded) &&
              passes(ref(data)).only(rule::resource_name));
// parameters in a JSON document
constexpr auto documented = [](literal words) {
    return calls(
        make(node_of(kind::splice), core::resource("arn:aws:states:::aws-sdk:dynamodb:batchGetItem"), parameters(json(words))));
};
static_assert(documented(R"({"RequestItems": {"orders": {"Keys": [{"id": "}"}]}, "carts": {}}})").nothing() &&
              documented(R"({"RequestItems": {"a\u0001": {}}})").only(rule::resource_name) &&
              documented(R"({"RequestItems.$": "$.i"})").only(rule::permission_unbounded));

}
