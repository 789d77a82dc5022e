// What starts machines, and sends to functions, queues, topics and buses: rules, schedules, pipes and APIs, with their roles and policies.
#include "resources.hpp"

#include <aslant/services/apigateway.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/pipes.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/scheduler.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto checkout = state_machine("Checkout", start_at("A"), succeed("A"));
constexpr auto quick = state_machine("Quick", state_machine_type("EXPRESS"), start_at("A"), succeed("A"));
constexpr auto charge =
    lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
constexpr auto jobs = sqs::queue("Jobs");
constexpr auto lost = sqs::queue("Lost");
constexpr auto alerts = sns::topic("Alerts");
constexpr auto bus = events::event_bus("Bus");
constexpr auto data = s3::bucket("Data");
constexpr auto each_hour = events::schedule("rate(1 hour)");

std::string const arn = "arn:${AWS::Partition}:";
std::string const here = ":${AWS::Region}:${AWS::AccountId}:";
std::string trust(std::string const& service, std::string const& source) {
    return "sts:AssumeRole for " + service + " if StringEquals aws:SourceAccount ${AWS::AccountId} if ArnEquals aws:SourceArn " +
           source;
}

}

TEST_CASE("events: a rule of a schedule starts a machine with a role that only it may take on") {
    auto const made = resources_of(events::rule("R", each_hour, events::target(checkout)));
    CHECK(made["R"]["Properties"] == R"json({"ScheduleExpression": "rate(1 hour)", "State": "ENABLED",
        "Name": {"Fn::Sub": "${AWS::StackName}-R"},
        "Targets": [{"Id": "Checkout", "Arn": {"Ref": "Checkout"}, "RoleArn": {"Fn::GetAtt": ["RRole", "Arn"]}}]
})json"_value);
    CHECK(policy_of(made["RRole"]) == "states:StartExecution on ${Checkout}");
    CHECK(trust_of(made["RRole"]) == trust("events.amazonaws.com", arn + "events" + here + "rule/${AWS::StackName}-R"));
}

TEST_CASE("events: functions, queues and topics let the rule in, and no role is made for them") {
    auto const made =
        resources_of(events::rule("R", each_hour, events::target(charge), events::target(jobs), events::target(alerts)));
    CHECK_FALSE(made.contains("RRole"));
    for (auto const& target : made["R"]["Properties"]["Targets"]) CHECK_FALSE(target.contains("RoleArn"));
    CHECK(made["RCharge"] == R"json({"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction",
        "FunctionName": {"Fn::GetAtt": ["Charge", "Arn"]}, "Principal": "events.amazonaws.com",
        "SourceArn": {"Fn::GetAtt": ["R", "Arn"]}}})json"_value);
    CHECK(policy_of(made["RJobs"]) ==
          "sqs:SendMessage on ${Jobs.Arn} for events.amazonaws.com if ArnEquals aws:SourceArn ${R.Arn}");
    CHECK(policy_of(made["RAlerts"]) == "sns:Publish on ${Alerts} for events.amazonaws.com if ArnEquals aws:SourceArn ${R.Arn}");
    auto const elsewhere = resources_of(events::rule("R", each_hour, events::target(jobs, allowed_elsewhere)));
    CHECK_FALSE(elsewhere.contains("RJobs"));
}

TEST_CASE("events: a bus as a target, a rule of another bus, and what gets lost") {
    auto const made = resources_of(events::rule("R", events::on_bus(bus), events::pattern(events::source("shop")),
                                                events::target(bus), events::target(checkout), events::dead_letter(lost)));
    CHECK(made["R"]["Properties"]["EventBusName"] == R"json({"Ref": "Bus"})json"_value);
    CHECK(policy_of(made["RRole"]) == "states:StartExecution on ${Checkout}\nevents:PutEvents on ${Bus.Arn}");
    CHECK(trust_of(made["RRole"]) == trust("events.amazonaws.com", arn + "events" + here + "rule/${Bus}/${AWS::StackName}-R"));
    for (auto const& target : made["R"]["Properties"]["Targets"])
        CHECK(target["DeadLetterConfig"] == R"json({"Arn": {"Fn::GetAtt": ["Lost", "Arn"]}})json"_value);
    CHECK(policy_of(made["RDeadLetterPolicy"]) ==
          "sqs:SendMessage on ${Lost.Arn} for events.amazonaws.com if ArnEquals aws:SourceArn ${R.Arn}");
    auto const shared =
        resources_of(events::rule("R", each_hour, events::target(checkout), events::dead_letter(lost, allowed_elsewhere)),
                     events::rule("Other", each_hour, events::target(checkout), events::dead_letter(lost, allowed_elsewhere)));
    CHECK_FALSE(shared.contains("RDeadLetterPolicy"));
    CHECK(shared["Other"]["Properties"]["Targets"][0].contains("DeadLetterConfig"));
}

TEST_CASE("events: an alias of a machine is a condition") {
    auto const live = sfn::alias("Live", property("Name", "live"));
    auto const policy = policy_of(resources_of(events::rule("R", each_hour, events::target(live)))["RRole"]);
    CHECK(policy.find("if StringEquals states:StateMachineQualifier") != policy.npos);
    CHECK(policy.find('\n') == policy.npos);
}

TEST_CASE("events: what a target gets") {
    auto const target_with = [](auto const&... fields) {
        return resources_of(events::rule("R", each_hour, events::target(checkout, fields...)))["R"]["Properties"]["Targets"][0];
    };
    CHECK(target_with(events::input(object(field("a", 1), field("b", array("x", nullptr)))))["Input"] ==
          R"({"a":1,"b":["x",null]})");
    CHECK(target_with(events::input(object(field("bucket", ref(data)), field("own", "${x}"))))["Input"] ==
          R"json({"Fn::Sub": "{\"bucket\":\"${Data}\",\"own\":\"${!x}\"}"})json"_value);
    CHECK(target_with(events::input(object(field("own", "${x} ${!y}"))))["Input"] == R"({"own":"${x} ${!y}"})");
    CHECK(target_with(events::input_path("$.detail"))["InputPath"] == "$.detail");
    CHECK(target_with(events::input_transformer(object(field("k", "$.detail.key")), object(field("key", events::placeholder("k")),
                                                                                           field("n", 2))))["InputTransformer"] ==
          R"json({"InputPathsMap": {"k": "$.detail.key"}, "InputTemplate": "{\"key\":<k>,\"n\":2}"})json"_value);
    CHECK(target_with(events::retry_policy(3, 600))["RetryPolicy"] ==
          R"json({"MaximumRetryAttempts": 3, "MaximumEventAgeInSeconds": 600})json"_value);
    CHECK(target_with(events::message_group_id("g"))["SqsParameters"] == R"json({"MessageGroupId": "g"})json"_value);
}

TEST_CASE("events: patterns of events that AWS sends") {
    auto const pattern_of = [](auto const& pattern) {
        return resources_of(events::rule("R", pattern, events::target(checkout)))["R"]["Properties"]["EventPattern"];
    };
    CHECK(pattern_of(events::execution_status_changes(checkout, "FAILED", "TIMED_OUT")) == R"json({"source": ["aws.states"],
        "detail-type": ["Step Functions Execution Status Change"],
        "detail": {"status": ["FAILED", "TIMED_OUT"], "stateMachineArn": [{"Ref": "Checkout"}]}})json"_value);
    CHECK(pattern_of(events::execution_status_changes(checkout))["detail"] ==
          R"json({"stateMachineArn": [{"Ref": "Checkout"}]})json"_value);
    CHECK(pattern_of(events::object_created(data)) == R"json({"source": ["aws.s3"], "detail-type": ["Object Created"],
        "detail": {"bucket": {"name": [{"Ref": "Data"}]}}})json"_value);
    CHECK(pattern_of(events::object_created(data, "in/"))["detail"]["object"] == R"json({"key": [{"prefix": "in/"}]})json"_value);
    CHECK(pattern_of(events::object_called(data, "PutObject")) == R"json({"source": ["aws.s3"],
        "detail-type": ["AWS API Call via CloudTrail"], "detail": {"eventSource": ["s3.amazonaws.com"], "eventName": ["PutObject"],
        "requestParameters": {"bucketName": [{"Ref": "Data"}]}}})json"_value);
}

TEST_CASE("scheduler: a schedule and its group, which alone may take on the role") {
    auto const nightly = scheduler::schedule_group("Nightly");
    auto const made = resources_of(
        nightly, scheduler::schedule("C", scheduler::expression("cron(0 2 * * ? *)"), scheduler::in_time_zone("Europe/Vienna"),
                                     scheduler::in_group(nightly), scheduler::dead_letter(lost),
                                     scheduler::target(checkout, scheduler::input(object(field("day", "yesterday"))))));
    CHECK(made["C"]["Properties"] ==
          R"json({"ScheduleExpression": "cron(0 2 * * ? *)", "ScheduleExpressionTimezone": "Europe/Vienna",
        "GroupName": {"Ref": "Nightly"}, "FlexibleTimeWindow": {"Mode": "OFF"},
        "Target": {
        "DeadLetterConfig" : {"Arn" : {"Fn::GetAtt" : [ "Lost", "Arn" ]}},
                             "Arn" : {"Ref" : "Checkout"},
                                     "Input" : "{\"day\":\"yesterday\"}",
                                               "RoleArn" : {
            "Fn::GetAtt" : [ "CRole", "Arn" ]
        }}
})json"_value);
    CHECK(made["Nightly"]["Properties"]["Name"] == R"json({"Fn::Sub": "${AWS::StackName}-Nightly"})json"_value);
    CHECK(trust_of(made["CRole"]) == trust("scheduler.amazonaws.com", "${Nightly.Arn}"));
    CHECK(policy_of(made["CRole"]) == "sqs:SendMessage on ${Lost.Arn}\nstates:StartExecution on ${Checkout}");

    auto const plain = resources_of(
        scheduler::schedule("C", scheduler::expression("rate(1 day)"), scheduler::within_minutes(5), scheduler::target(charge)));
    CHECK(plain["C"]["Properties"]["FlexibleTimeWindow"] == R"json({"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5})json"_value);
    CHECK(trust_of(plain["CRole"]) == trust("scheduler.amazonaws.com", arn + "scheduler" + here + "schedule-group/default"));
    CHECK(policy_of(plain["CRole"]) == "lambda:InvokeFunction on ${Charge.Arn}");
    auto const policy_for = [](auto const& target) {
        return policy_of(
            resources_of(scheduler::schedule("C", scheduler::expression("rate(1 day)"), scheduler::target(target)))["CRole"]);
    };
    CHECK(policy_for(jobs) == "sqs:SendMessage on ${Jobs.Arn}");
    CHECK(policy_for(alerts) == "sns:Publish on ${Alerts}");
    CHECK(policy_for(bus) == "events:PutEvents on ${Bus.Arn}");
}

TEST_CASE("pipes: from a queue or a stream to a machine") {
    auto const made = resources_of(pipes::pipe(
        "P", pipes::source(jobs, pipes::batch_size(1)), pipes::filter(object(field("body", object(field("kind", array("order")))))),
        pipes::target(checkout, pipes::input_template(object(field("order", pipes::placeholder("$.body.order")))))));
    CHECK(made["P"]["Properties"] == R"json({"Source": {"Fn::GetAtt": ["Jobs", "Arn"]}, "Target": {"Ref": "Checkout"},
        "TargetParameters": {"StepFunctionStateMachineParameters": {"InvocationType": "FIRE_AND_FORGET"},
                             "InputTemplate": "{\"order\":<$.body.order>}"},
        "Name": {"Fn::Sub": "${AWS::StackName}-P"},
        "SourceParameters": {"SqsQueueParameters": {"BatchSize": 1},
                             "FilterCriteria": {"Filters": [{"Pattern": "{\"body\":{\"kind\":[\"order\"]}}"}]}},
        "RoleArn": {"Fn::GetAtt": ["PRole", "Arn"]}})json"_value);
    CHECK(trust_of(made["PRole"]) == trust("pipes.amazonaws.com", arn + "pipes" + here + "pipe/${AWS::StackName}-P"));
    CHECK(policy_of(made["PRole"]) ==
          "sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes on ${Jobs.Arn}\nstates:StartExecution on ${Checkout}");

    auto const table = dynamodb::table("T", dynamodb::partition_key("id", dynamodb::string), dynamodb::stream("NEW_IMAGE"));
    auto const waiting = resources_of(pipes::pipe("P", pipes::source(table), pipes::target_and_wait(quick)));
    CHECK(waiting["P"]["Properties"]["SourceParameters"] ==
          R"json({"DynamoDBStreamParameters": {"StartingPosition": "LATEST"}})json"_value);
    CHECK(waiting["P"]["Properties"]["TargetParameters"]["StepFunctionStateMachineParameters"]["InvocationType"] ==
          "REQUEST_RESPONSE");
    CHECK(policy_of(waiting["PRole"]) ==
          "dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams on ${T.StreamArn}\n"
          "states:StartSyncExecution on ${Quick}");
    auto const stream = resource("Clicks", "AWS::Kinesis::Stream");
    auto const clicks =
        resources_of(pipes::pipe("P", pipes::source(stream, pipes::starting_position("TRIM_HORIZON")), pipes::target(jobs)));
    CHECK(clicks["P"]["Properties"]["SourceParameters"] ==
          R"json({"KinesisStreamParameters": {"StartingPosition": "TRIM_HORIZON"}})json"_value);
    CHECK_FALSE(clicks["P"]["Properties"].contains("TargetParameters"));
    CHECK(policy_of(clicks["PRole"]) ==
          "kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords kinesis:GetShardIterator kinesis:ListShards on "
          "${Clicks.Arn}\nsqs:SendMessage on ${Jobs.Arn}");
    CHECK_FALSE(resources_of(pipes::pipe("P", pipes::source(jobs), pipes::target(checkout)))["P"]["Properties"].contains(
        "SourceParameters"));
}

TEST_CASE("apigateway: an API of machines, whose callers know no ARN") {
    using namespace apigateway;
    auto const api = [](auto const&... more) {
        return resources_of(rest_api("Api", apigateway::method("POST", "/orders", apigateway::starts(checkout)),
                                     apigateway::method("GET", "/orders/{execution}", apigateway::describes(checkout)), more...));
    };
    auto const made = api(apigateway::method("DELETE", "/orders/{execution}", apigateway::stops(checkout)),
                          apigateway::method("POST", "/quick", apigateway::starts_and_waits_for(quick), anybody), stage_name("v1"));
    auto const& paths = made["Api"]["Properties"]["Body"]["paths"];
    CHECK(paths.size() == 3);
    CHECK(paths["/orders/{execution}"].size() == 2);
    auto const& start = paths["/orders"]["post"]["x-amazon-apigateway-integration"];
    CHECK(start["uri"] ==
          R"json({"Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"})json"_value);
    CHECK(start["credentials"] == R"json({"Fn::GetAtt": ["ApiRole", "Arn"]})json"_value);
    CHECK(
        words_of(start["requestTemplates"]["application/json"]) ==
        R"vtl({"stateMachineArn": "${Checkout}", "input": "$util.escapeJavaScript($input.json('$')).replaceAll("\\'", "'")"})vtl");
    auto const& stop = paths["/orders/{execution}"]["delete"]["x-amazon-apigateway-integration"];
    CHECK(words_of(stop["requestTemplates"]["application/json"]) ==
          R"({"executionArn": "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Checkout.Name}:)"
          R"vtl($util.escapeJavaScript($input.params('execution'))"})vtl");
    CHECK(paths["/orders"]["post"]["security"] == R"json([{"sigv4": []}])json"_value);
    CHECK_FALSE(paths["/quick"]["post"].contains("security"));
    std::string const executions = arn + "states" + here + "execution:${Checkout.Name}:*";
    CHECK(policy_of(made["ApiRole"]) == "states:StartExecution on ${Checkout}\nstates:DescribeExecution on " + executions +
                                            "\nstates:StopExecution on " + executions + "\nstates:StartSyncExecution on ${Quick}");
    CHECK(trust_of(made["ApiRole"]) == "sts:AssumeRole for apigateway.amazonaws.com");
    CHECK(made["ApiStage"]["Properties"]["StageName"] == "v1");
    CHECK(api()["ApiStage"]["Properties"]["StageName"] == "live");
}

TEST_CASE("apigateway: another API is another deployment, the same one is the same") {
    auto const deployment = [](auto const& path) {
        auto const made = resources_of(apigateway::rest_api("Api", apigateway::method("POST", path, apigateway::starts(checkout))));
        for (auto const& [id, resource] : made.items())
            if (resource["Type"] == "AWS::ApiGateway::Deployment") {
                CHECK(made["ApiStage"]["Properties"]["DeploymentId"] == json_value{{"Ref", id}});
                return id;
            }
        return std::string();
    };
    CHECK(deployment("/orders") == deployment("/orders"));
    CHECK(deployment("/orders") != deployment("/order"));
    CHECK(deployment("/orders").rfind("ApiDeployment", 0) == 0);
    CHECK(deployment("/orders").size() == 21);
}
