// What starts machines, and sends to functions, queues, topics and buses: rules, schedules, pipes and APIs, with their roles and policies.
#include "resources.hpp"

#include <aslant/services/apigateway.hpp>
#include <aslant/services/cloudtrail.hpp>
#include <aslant/services/cloudwatch.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/pipes.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/scheduler.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>
#include <aslant/template.hpp>

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
    CHECK(policy_of(made["JobsQueuePolicy"]) ==
          "sqs:SendMessage on ${Jobs.Arn} for events.amazonaws.com if ArnEquals aws:SourceArn ${R.Arn}");
    CHECK(policy_of(made["AlertsTopicPolicy"]) ==
          "sns:Publish on ${Alerts} for events.amazonaws.com if ArnEquals aws:SourceArn ${R.Arn}");
    auto const elsewhere = resources_of(events::rule("R", each_hour, events::target(jobs, allowed_elsewhere)));
    CHECK_FALSE(elsewhere.contains("JobsQueuePolicy"));
}

TEST_CASE("all who send to a queue, a topic or a bucket share its policy") {
    auto const rule = [](core::literal const& id, auto const&... more) {
        return events::rule(id, each_hour, events::target(jobs), more...);
    };
    auto const made = resources_of(jobs, alerts, rule("First", events::dead_letter(jobs)), sns::subscription("Told", alerts, jobs),
                                   rule("Second"));
    auto const& policy = made["JobsQueuePolicy"]["Properties"];
    CHECK(policy["Queues"] == R"json([{"Ref": "Jobs"}])json"_value);
    CHECK(policy_of(made["JobsQueuePolicy"]) ==
          "sqs:SendMessage on ${Jobs.Arn} for events.amazonaws.com if ArnEquals aws:SourceArn ${First.Arn}\n"
          "sqs:SendMessage on ${Jobs.Arn} for sns.amazonaws.com if ArnEquals aws:SourceArn ${Alerts}\n"
          "sqs:SendMessage on ${Jobs.Arn} for events.amazonaws.com if ArnEquals aws:SourceArn ${Second.Arn}");
    std::string sids;
    for (auto const& statement : policy["PolicyDocument"]["Statement"]) sids += statement["Sid"].get<std::string>() + " ";
    CHECK(sids == "First Told Second ");
    CHECK(made.size() == 6);   // First needs one statement, although it sends to the queue for two reasons

    // it stands where the first sender stands
    std::string ids;
    for (auto const& [id, ignored] : made.items()) ids += id + " ";
    CHECK(ids == "Jobs Alerts First JobsQueuePolicy Told Second ");
}

TEST_CASE("two trails share the policy of the bucket that they write to, and wait for it") {
    auto const logs = s3::bucket("Logs");
    auto const made = resources_of(logs, data, cloudtrail::trail("First", logs, cloudtrail::write_data_events(data)),
                                   cloudtrail::trail("Second", logs, cloudtrail::write_data_events(data)));
    std::string sids;
    for (auto const& statement : made["LogsBucketPolicy"]["Properties"]["PolicyDocument"]["Statement"])
        sids += statement["Sid"].get<std::string>() + " ";
    CHECK(sids == "FirstAclCheck FirstWrite SecondAclCheck SecondWrite ");
    CHECK(made["LogsBucketPolicy"]["Properties"]["Bucket"] == R"json({"Ref": "Logs"})json"_value);
    for (auto const* trail : {"First", "Second"}) CHECK(made[trail]["DependsOn"] == R"json(["LogsBucketPolicy"])json"_value);
    auto const own = resources_of(logs, cloudtrail::trail("T", logs, cloudtrail::write_data_events(data), allowed_elsewhere));
    CHECK_FALSE(own.contains("LogsBucketPolicy"));
    CHECK_FALSE(own["T"].contains("DependsOn"));
}

TEST_CASE("an alarm is let in where its topic has a policy, and needs none where it has none") {
    auto const alarm = cloudwatch::alarm("A", cloudwatch::metric_of(checkout, "ExecutionsFailed"), cloudwatch::tell(alerts));
    auto const rule = events::rule("R", each_hour, events::target(alerts));
    CHECK_FALSE(resources_of(alerts, alarm).contains("AlertsTopicPolicy"));
    auto const of_rule = "sns:Publish on ${Alerts} for events.amazonaws.com if ArnEquals aws:SourceArn ${R.Arn}";
    auto const of_alarm = "sns:Publish on ${Alerts} for cloudwatch.amazonaws.com if ArnEquals aws:SourceArn ${A.Arn}";
    CHECK(policy_of(resources_of(alerts, alarm, rule)["AlertsTopicPolicy"]) == std::string(of_alarm) + "\n" + of_rule);
    CHECK(policy_of(resources_of(alerts, rule, alarm)["AlertsTopicPolicy"]) == std::string(of_rule) + "\n" + of_alarm);
    auto const elsewhere =
        cloudwatch::alarm("A", cloudwatch::metric_of(checkout, "ExecutionsFailed"), cloudwatch::tell(alerts, allowed_elsewhere));
    CHECK(resources_of(elsewhere)["A"]["Properties"]["AlarmActions"] == R"json([{"Ref": "Alerts"}])json"_value);
    CHECK(policy_of(resources_of(alerts, elsewhere, rule)["AlertsTopicPolicy"]) == of_rule);
}

TEST_CASE("the policy of a queue has ten conditions: more senders share one for each service") {
    auto const sent_rule = [](core::literal const& id) { return events::rule(id, each_hour, events::target(jobs)); };
    auto const sent_by = [&](auto const&... ids) {
        return resources_of(sent_rule(ids)..., sns::subscription("Told", alerts, jobs));
    };
    auto const statements_of = [](json_value const& made) {
        return made["JobsQueuePolicy"]["Properties"]["PolicyDocument"]["Statement"];
    };
    CHECK(statements_of(sent_by("A", "B", "C", "D", "E", "F", "G", "H", "I")).size() == 10);
    auto const shared = statements_of(sent_by("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"));
    REQUIRE(shared.size() == 2);
    CHECK(shared[0]["Sid"] == "events");
    CHECK(shared[0]["Principal"] == R"json({"Service": "events.amazonaws.com"})json"_value);
    auto const& sources = shared[0]["Condition"]["ArnEquals"]["aws:SourceArn"];
    CHECK(sources.size() == 10);
    CHECK(sources[0] == R"json({"Fn::GetAtt": ["A", "Arn"]})json"_value);
    CHECK(sources[9] == R"json({"Fn::GetAtt": ["J", "Arn"]})json"_value);
    CHECK(words_of_statement(shared[1]).rfind("sqs:SendMessage on ${Jobs.Arn} for sns.amazonaws.com", 0) == 0);
}

TEST_CASE("a statement of a policy is there where its sender is") {
    auto const in_test = core::only_if("InTest");
    auto const mixed = resources_of(events::rule("First", each_hour, events::target(jobs), in_test),
                                    events::rule("Last", each_hour, events::target(jobs)))["JobsQueuePolicy"];
    CHECK_FALSE(mixed.contains("Condition"));
    auto const& statements = mixed["Properties"]["PolicyDocument"]["Statement"];
    CHECK(statements[0]["Fn::If"][0] == "InTest");
    CHECK(statements[0]["Fn::If"][1]["Sid"] == "First");
    CHECK(statements[0]["Fn::If"][2] == R"json({"Ref": "AWS::NoValue"})json"_value);
    CHECK(statements[1]["Sid"] == "Last");

    auto const alone = resources_of(events::rule("R", each_hour, events::target(jobs), in_test))["JobsQueuePolicy"];
    CHECK(alone["Condition"] == "InTest");
    CHECK(alone["Properties"]["PolicyDocument"]["Statement"][0]["Sid"] == "R");
    auto const in_production = core::only_if("InProduction");
    CHECK_THROWS_WITH(
        resources_of(events::rule("R", each_hour, events::target(jobs), in_test),
                     events::rule("O", each_hour, events::target(jobs), in_production)),
        "error: resource `JobsQueuePolicy`: each of its statements has another condition, and it may have none: write it "
        "yourself, and say allowed_elsewhere");
}

TEST_CASE("events: a bus as a target, a rule of another bus, and what gets lost") {
    auto const made = resources_of(events::rule("R", events::on_bus(bus), events::pattern(events::source("shop")),
                                                events::target(bus), events::target(checkout), events::dead_letter(lost)));
    CHECK(made["R"]["Properties"]["EventBusName"] == R"json({"Ref": "Bus"})json"_value);
    CHECK(policy_of(made["RRole"]) == "states:StartExecution on ${Checkout}\nevents:PutEvents on ${Bus.Arn}");
    CHECK(trust_of(made["RRole"]) == trust("events.amazonaws.com", arn + "events" + here + "rule/${Bus}/${AWS::StackName}-R"));
    for (auto const& target : made["R"]["Properties"]["Targets"])
        CHECK(target["DeadLetterConfig"] == R"json({"Arn": {"Fn::GetAtt": ["Lost", "Arn"]}})json"_value);
    CHECK(policy_of(made["LostQueuePolicy"]) ==
          "sqs:SendMessage on ${Lost.Arn} for events.amazonaws.com if ArnEquals aws:SourceArn ${R.Arn}");
    auto const shared =
        resources_of(events::rule("R", each_hour, events::target(checkout), events::dead_letter(lost, allowed_elsewhere)),
                     events::rule("Other", each_hour, events::target(checkout), events::dead_letter(lost, allowed_elsewhere)));
    CHECK_FALSE(shared.contains("LostQueuePolicy"));
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

TEST_CASE("scheduler: the names of time zones") {
    int count = 0;
    core::name nearest{};
    for (core::time_zone_area const& row : core::time_zone_areas)
        for (core::text rest = core::terminated(row.names); !rest.empty(); ++count) {
            std::string const area = row.area;
            core::text const each = core::cut_part(rest, ' ');
            std::string const zone = area + std::string(each.data, std::size_t(each.size));
            INFO(zone);
            CHECK(core::is_time_zone({zone.data(), int(zone.size())}, nearest));
        }
    CHECK(count == 597);
    for (char const* none :
         {"", "/", "Europe", "Europe/", "europe/vienna", "Europe/Vienna ", "UTC+1", "Vienna", "America/Indiana"}) {
        INFO(none);
        CHECK_FALSE(core::is_time_zone(core::terminated(none), nearest));
    }
}

TEST_CASE("sns: addresses of mail") {
    for (char const* right : {"ops@example.com", "a.b+c@mail.example-1.co.uk", "x@1.de"})
        CHECK(sns::is_email(core::terminated(right)));
    for (char const* wrong :
         {"", "ops", "@example.com", "ops@", "ops@example", "ops@example.", "ops@.com", "ops@ex..com", "o ps@example.com",
          "ops@@example.com", "ops@-a.com", "ops@a-.com", "ops@exa_mple.com", "mailto:ops"}) {
        INFO(wrong);
        CHECK_FALSE(sns::is_email(core::terminated(wrong)));
    }
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
