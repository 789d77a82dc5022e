// Templates with parameters, mappings, conditions, rules, outputs and tags; and with what a machine has beside its definition.
#include "catch.hpp"

#include "emitted.hpp"

#include <sstream>

#include <aslant/services.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/template.hpp>
#include <generators/cloudformation/tagged_types.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

json_value operator""_json_value(char const* text, std::size_t size) { return json_value::parse(text, text + size); }

std::vector<std::string> keys(json_value const& object) {
    std::vector<std::string> result;
    for (auto const& [key, ignored] : object.items()) result.push_back(key);
    return result;
}

constexpr auto stage =
    parameter("Stage", "String", default_value("test"), allowed_values("test", "prod"), no_echo(), description("which"));
constexpr auto sizes = mapping("Sizes", field("test", object(field("Memory", 128), field("Zones", array("a", "b")))),
                               field("prod", object(field("Memory", 512))));
constexpr auto is_prod = condition("IsProd", equals(ref(stage), "prod"));
constexpr auto is_other = condition("IsOther", or_(not_(is_prod), and_(is_prod, equals(ref("AWS::Region"), "eu-west-1"))));
constexpr auto logs = resource("Logs", "AWS::Logs::LogGroup", only_if(is_prod));
constexpr auto key = kms::key("Key", kms::used_by("delivery.logs.amazonaws.com"));

}

TEST_CASE("Each part stands in its section, in CloudFormation's order of sections") {
    auto const whole = template_of(stack(
        "S", logs, output("Url", ref(logs), description("where"), export_name(sub("${AWS::StackName}-url")), only_if(is_prod)),
        is_prod, is_other, sizes, stage,
        template_rule("R", rule_condition(equals(ref(stage), "prod")), assertion(contains(array("a"), ref(stage)), "why"),
                      assertion(equals(1, 1))),
        description("all"), metadata(field("Owner", "me"))));
    CHECK(keys(whole) == std::vector<std::string>{"AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules",
                                                  "Mappings", "Conditions", "Resources", "Outputs"});
    CHECK(
        whole["Parameters"] ==
        R"({"Stage": {"Type": "String", "Default": "test", "AllowedValues": ["test", "prod"], "NoEcho": true, "Description": "which"}})"_json_value);
    CHECK(whole["Mappings"] == R"({"Sizes": {"test": {"Memory": 128, "Zones": ["a", "b"]}, "prod": {"Memory": 512}}})"_json_value);
    CHECK(whole["Conditions"]["IsProd"] == R"({"Fn::Equals": [{"Ref": "Stage"}, "prod"]})"_json_value);
    CHECK(
        whole["Conditions"]["IsOther"] ==
        R"({"Fn::Or": [{"Fn::Not": [{"Condition": "IsProd"}]}, {"Fn::And": [{"Condition": "IsProd"}, {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-west-1"]}]}]})"_json_value);
    CHECK(whole["Rules"]["R"] == R"({"RuleCondition": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}, "Assertions":
        [{"Assert": {"Fn::Contains": [["a"], {"Ref": "Stage"}]}, "AssertDescription": "why"}, {"Assert": {"Fn::Equals": [1, 1]}}]})"_json_value);
    CHECK(
        whole["Outputs"]["Url"] ==
        R"({"Value": {"Ref": "Logs"}, "Description": "where", "Export": {"Name": {"Fn::Sub": "${AWS::StackName}-url"}}, "Condition": "IsProd"})"_json_value);
    CHECK(whole["Metadata"] == R"({"Owner": "me"})"_json_value);
}

TEST_CASE("What comes with a resource that is only there under a condition is there under it too") {
    auto const all = template_of(stack(
        "S", stage, is_prod, state_machine("M", only_if(is_prod), start_at("A"), succeed("A")),
        lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.h"), lambda::inline_code("x"), only_if(is_prod)),
        s3::bucket("B")))["Resources"];
    for (char const* id : {"M", "MRole", "F", "FRole", "FLogGroup"}) {
        INFO(id);
        CHECK(all[id]["Condition"] == "IsProd");
    }
    CHECK_FALSE(all["B"].contains("Condition"));
    CHECK(keys(all["MRole"]) == std::vector<std::string>{"Type", "Condition", "Properties"});
}

TEST_CASE("Functions of conditions and mappings in properties") {
    auto const q = template_of(
        stack("S", stage, sizes, is_prod,
              resource("Q", "AWS::SQS::Queue", property("DelaySeconds", if_(is_prod, 1, find_in_map(sizes, ref(stage), "Memory"))),
                       property("QueueName", if_("IsProd", "x")))))["Resources"]["Q"]["Properties"];
    CHECK(q["DelaySeconds"] == R"({"Fn::If": ["IsProd", 1, {"Fn::FindInMap": ["Sizes", {"Ref": "Stage"}, "Memory"]}]})"_json_value);
    CHECK(q["QueueName"] == R"({"Fn::If": ["IsProd", "x", {"Ref": "AWS::NoValue"}]})"_json_value);
}

TEST_CASE("Tags of a stack are on everything that takes some, as its type takes them; its own tags come first") {
    auto const all =
        template_of(stack("S", tags(field("team", "orders"), field("stage", ref("AWS::StackName"))),
                          state_machine("M", start_at("A"), succeed("A"), tags(field("team", "own"))),
                          resource("Q", "AWS::SQS::Queue", tags(field("x", "1"))), resource("P", "AWS::SSM::Parameter"),
                          resource("T", "AWS::SNS::TopicPolicy"),
                          resource("L", "AWS::SQS::Queue", property("Tags", fn("Fn::Split", array(",", "a"))))))["Resources"];
    CHECK(all["M"]["Properties"]["Tags"] ==
          R"([{"Key": "team", "Value": "own"}, {"Key": "stage", "Value": {"Ref": "AWS::StackName"}}])"_json_value);
    CHECK(all["MRole"]["Properties"]["Tags"] ==
          R"([{"Key": "team", "Value": "orders"}, {"Key": "stage", "Value": {"Ref": "AWS::StackName"}}])"_json_value);
    CHECK(all["Q"]["Properties"]["Tags"].size() == 3);
    CHECK(all["Q"]["Properties"]["Tags"][0] == R"({"Key": "x", "Value": "1"})"_json_value);
    CHECK(all["P"]["Properties"]["Tags"] == R"({"team": "orders", "stage": {"Ref": "AWS::StackName"}})"_json_value);
    CHECK_FALSE(all["T"].contains("Properties"));
    CHECK(all["L"]["Properties"]["Tags"] == R"({"Fn::Split": [",", "a"]})"_json_value);   // nobody knows what it gives
    using generators::tags_form;
    CHECK(generators::tags_form_of("AWS::StepFunctions::StateMachine") == tags_form::list);
    CHECK(generators::tags_form_of("AWS::Batch::JobQueue") == tags_form::map);
    CHECK(generators::tags_form_of("Custom::Mine") == tags_form::none);
}

TEST_CASE("Logs, traces and a key of a machine, and what its role needs for them") {
    auto const all = template_of(stack("S", stage, is_prod, logs, key,
                                       state_machine("M", only_if(is_prod), sfn::logging(logs, "ALL", true), sfn::tracing(),
                                                     sfn::encryption(key, minutes(10)), start_at("A"), succeed("A"))))["Resources"];
    auto const& properties = all["M"]["Properties"];
    CHECK(properties["LoggingConfiguration"] == R"({"Level": "ALL", "IncludeExecutionData": true, "Destinations":
        [{"CloudWatchLogsLogGroup": {"LogGroupArn": {"Fn::GetAtt": ["Logs", "Arn"]}}}]})"_json_value);
    CHECK(properties["TracingConfiguration"] == R"({"Enabled": true})"_json_value);
    CHECK(properties["EncryptionConfiguration"]["Type"] == "CUSTOMER_MANAGED_KMS_KEY");
    CHECK(properties["EncryptionConfiguration"]["KmsDataKeyReusePeriodSeconds"] == 600);
    auto const policies = all["MRole"]["Properties"]["Policies"].dump();
    for (char const* action : {"logs:CreateLogDelivery", "xray:PutTraceSegments", "kms:Decrypt", "kms:GenerateDataKey"}) {
        INFO(action);
        CHECK(policies.find(action) != policies.npos);
    }
    auto const bare = template_of(
        stack("S", state_machine("M", start_at("A"), succeed("A"), sfn::tracing(false))))["Resources"]["MRole"]["Properties"];
    CHECK_FALSE(bare.contains("Policies"));
}

TEST_CASE("Versions and aliases of a machine") {
    constexpr auto machine = state_machine("M", start_at("A"), succeed("A"));
    constexpr auto version = sfn::version("Current", machine, property("Description", "one"));
    constexpr auto alarm = resource("Alarm", "AWS::CloudWatch::Alarm");
    auto const all = template_of(stack(
        "S", machine, version, alarm, sfn::alias("Live", property("Name", "live"), sfn::canary(version, 10, minutes(5), alarm)),
        sfn::alias("All", sfn::all_at_once(version)), sfn::alias("Split", sfn::routing(sfn::weight(version, 100)))))["Resources"];
    CHECK(
        all["Current"]["Properties"] ==
        R"({"Description": "one", "StateMachineArn": {"Ref": "M"}, "StateMachineRevisionId": {"Fn::GetAtt": ["M", "StateMachineRevisionId"]}})"_json_value);
    CHECK(all["Current"]["UpdateReplacePolicy"] == "Retain");
    CHECK(all["Current"]["DeletionPolicy"] == "Delete");
    CHECK(all["Live"]["Properties"] ==
          R"({"Name": "live", "DeploymentPreference": {"StateMachineVersionArn": {"Ref": "Current"}, "Type": "CANARY",
        "Percentage": 10, "Interval": 5, "Alarms": [{"Ref": "Alarm"}]}})"_json_value);
    CHECK(all["All"]["Properties"]["DeploymentPreference"] ==
          R"({"StateMachineVersionArn": {"Ref": "Current"}, "Type": "ALL_AT_ONCE"})"_json_value);
    CHECK(all["Split"]["Properties"]["RoutingConfiguration"] ==
          R"([{"StateMachineVersionArn": {"Ref": "Current"}, "Weight": 100}])"_json_value);
}
