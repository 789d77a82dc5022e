// Who may do what: for each role of two stacks, everything that it has to be allowed and some of what it must not be.
#include "catch.hpp"

#include <aslant/services/lambda.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/cloudtrail.hpp>
#include <aslant/services/iam.hpp>

#include "emitted.hpp"
#include "golden/orders.hpp"

#include <set>
#include <string>
#include <vector>

using namespace aslant;
using namespace aslant::tests;

namespace {

json_value operator""_json_value(char const* text, std::size_t size) { return json_value::parse(text, text + size); }

// What a policy document allows, as "action on resource".
using permissions = std::set<std::string>;

json_value listed(json_value const& one_or_more) { return one_or_more.is_array() ? one_or_more : json_value::array({one_or_more}); }

permissions allowed_by(json_value const& role) {
    permissions result;
    for (auto const& policy : role["Properties"].value("Policies", json_value::array()))
        for (auto const& statement : policy["PolicyDocument"]["Statement"]) {
            CHECK(statement["Effect"] == "Allow");
            for (auto const& action : listed(statement["Action"]))
                for (auto const& resource : listed(statement["Resource"]))
                    result.insert(action.get<std::string>() + " on " + resource.dump());
        }
    return result;
}

// No statement of an identity's policy may be about everything.
void check_no_stars(json_value const& value, std::string const& where) {
    INFO(where);
    if (value.is_object()) {
        if (value.contains("Resource"))
            for (auto const& resource : listed(value["Resource"])) CHECK(resource != "*");
        if (value.contains("Action"))
            for (auto const& action : listed(value["Action"])) CHECK(action.get<std::string>().find('*') == std::string::npos);
        if (value.contains("Principal")) CHECK(value["Principal"] != "*");
    }
    if (value.is_structured())
        for (auto const& [key, item] : value.items()) check_no_stars(item, where + "/" + key);
}

json_value trust_of(json_value const& role) {
    auto const& statements = role["Properties"]["AssumeRolePolicyDocument"]["Statement"];
    REQUIRE(statements.size() == 1);
    CHECK(statements[0]["Effect"] == "Allow");
    CHECK(statements[0]["Action"] == "sts:AssumeRole");
    return statements[0];
}

constexpr auto data = s3::bucket("Data");
constexpr auto logs = s3::bucket("Logs");
constexpr auto trail = cloudtrail::trail("Trail", logs, cloudtrail::write_data_events(data));
constexpr auto reader =
    lambda::function("Reader", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("x"),
                     iam::allow(iam::actions("s3:GetObject"), iam::on(s3::objects(data, "/in/*"))),
                     iam::allow(iam::actions("s3:ListBucket"), iam::on(get_att(data, "Arn"))));
constexpr auto writer =
    lambda::function("Writer", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("x"));
constexpr auto read = state_machine(
    "Read", start_at("One"),
    parallel("One", end, branch(start_at("Reads"), task("Reads", lambda::invoke(reader), end)),
             branch(start_at("All"),
                    map("All", end,
                        item_processor(
                            start_at("Reads again"),
                            sequence(task("Reads again", lambda::invoke(reader)),
                                     task("By ARN", lambda::invoke("arn:aws:lambda:eu-central-1:111122223333:function:theirs:7")),
                                     task("Directly", core::resource("arn:aws:lambda:eu-central-1:111122223333:function:direct")),
                                     task("By name", lambda::invoke("ours")),
                                     task("Alias", lambda::invoke(reader, field("Qualifier", "live"))), succeed("Over")))))));
constexpr auto write = state_machine("Write", start_at("Writes"), task("Writes", lambda::invoke(writer), end));
constexpr auto rule =
    events::rule("OnObject", events::pattern(events::source("aws.s3")), events::target(read), events::target(write));
constexpr auto reading = stack("Reading", data, logs, trail, reader, writer, read, write, rule);
static_assert(verify<reading>::ok);

}

TEST_CASE("An execution role may invoke exactly the functions of its machine, at every depth") {
    auto const resources = template_of(reading)["Resources"];
    CHECK(
        allowed_by(resources["ReadRole"]) ==
        permissions{
            R"(lambda:InvokeFunction on {"Fn::GetAtt":["Reader","Arn"]})",
            R"(lambda:InvokeFunction on {"Fn::Sub":"${Reader.Arn}:live"})",
            R"(lambda:InvokeFunction on "arn:aws:lambda:eu-central-1:111122223333:function:theirs:7")",
            R"(lambda:InvokeFunction on "arn:aws:lambda:eu-central-1:111122223333:function:direct")",
            R"(lambda:InvokeFunction on {"Fn::Sub":"arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:ours"})",
        });
    CHECK(allowed_by(resources["WriteRole"]) == permissions{R"(lambda:InvokeFunction on {"Fn::GetAtt":["Writer","Arn"]})"});
    auto const others = template_of(orders::stack)["Resources"];
    CHECK(
        allowed_by(others["FulfilRole"]) ==
        permissions{
            R"(lambda:InvokeFunction on {"Fn::GetAtt":["PriceFunction","Arn"]})",
            R"(lambda:InvokeFunction on {"Fn::Sub":"arn:${AWS::Partition}:lambda:${AWS::Region}:123456789012:function:ship:live"})",
        });
    CHECK(allowed_by(others["RemindRole"]).empty());
    CHECK_FALSE(others["RemindRole"]["Properties"].contains("Policies"));   // not an empty one, which IAM refuses
}

TEST_CASE("A function's role may write its own log group, and do what was allowed") {
    auto const resources = template_of(reading)["Resources"];
    CHECK(allowed_by(resources["ReaderRole"]) == permissions{
                                                     R"(logs:CreateLogStream on {"Fn::GetAtt":["ReaderLogGroup","Arn"]})",
                                                     R"(logs:PutLogEvents on {"Fn::GetAtt":["ReaderLogGroup","Arn"]})",
                                                     R"(s3:GetObject on {"Fn::Sub":"${Data.Arn}/in/*"})",
                                                     R"(s3:ListBucket on {"Fn::GetAtt":["Data","Arn"]})",
                                                 });
    CHECK(allowed_by(resources["WriterRole"]) == permissions{
                                                     R"(logs:CreateLogStream on {"Fn::GetAtt":["WriterLogGroup","Arn"]})",
                                                     R"(logs:PutLogEvents on {"Fn::GetAtt":["WriterLogGroup","Arn"]})",
                                                 });
    for (char const* function : {"Reader", "Writer"}) {
        CHECK(resources[function]["Properties"]["Role"] == json_value{{"Fn::GetAtt", {std::string(function) + "Role", "Arn"}}});
        CHECK(resources[function]["Properties"]["LoggingConfig"]["LogGroup"] ==
              json_value{{"Ref", std::string(function) + "LogGroup"}});
    }
}

TEST_CASE("A rule's role may start exactly its machines") {
    auto const resources = template_of(reading)["Resources"];
    CHECK(allowed_by(resources["OnObjectRole"]) ==
          permissions{R"(states:StartExecution on {"Ref":"Read"})", R"(states:StartExecution on {"Ref":"Write"})"});
    for (auto const& target : resources["OnObject"]["Properties"]["Targets"])
        CHECK(target["RoleArn"] == R"({"Fn::GetAtt": ["OnObjectRole", "Arn"]})"_json_value);
}

TEST_CASE("Nothing is about everything") {
    check_no_stars(template_of(reading)["Resources"], "");
    check_no_stars(template_of(orders::stack)["Resources"], "");
}

TEST_CASE("A role is for its service, and where the service says for whom, for nobody else") {
    auto const resources = template_of(reading)["Resources"];
    auto const states = [](std::string const& name) {
        return json_value{
            {"StringEquals", {{"aws:SourceAccount", {{"Ref", "AWS::AccountId"}}}}},
            {"ArnEquals",
             {{"aws:SourceArn",
               {{"Fn::Sub", "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:" + name}}}}}};
    };
    for (char const* machine : {"Read", "Write"}) {
        auto const trust = trust_of(resources[std::string(machine) + "Role"]);
        CHECK(trust["Principal"] == R"({"Service": "states.amazonaws.com"})"_json_value);
        CHECK(trust["Condition"] == states("${AWS::StackName}-" + std::string(machine)));
    }
    // the condition follows a name of the user's
    CHECK(trust_of(template_of(orders::stack)["Resources"]["RemindRole"])["Condition"] == states("order-reminder"));
    auto const named =
        stack("S", state_machine("M", state_machine_name("m"), start_at("A"), succeed("A")),
              state_machine("N", property("StateMachineName", sub("n-${AWS::Region}")), start_at("A"), succeed("A")));
    CHECK(trust_of(template_of(named)["Resources"]["MRole"])["Condition"] == states("m"));
    CHECK(trust_of(template_of(named)["Resources"]["NRole"])["Condition"]["ArnEquals"]["aws:SourceArn"].dump().find(
              "${AWS::StackName}-N") == std::string::npos);

    auto const event_trust = trust_of(resources["OnObjectRole"]);
    CHECK(event_trust["Principal"] == R"({"Service": "events.amazonaws.com"})"_json_value);
    CHECK(event_trust["Condition"] == R"({"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}},
        "ArnEquals": {"aws:SourceArn": {"Fn::Sub": "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/${AWS::StackName}-OnObject"}}})"_json_value);
    CHECK(resources["OnObject"]["Properties"]["Name"] == R"({"Fn::Sub": "${AWS::StackName}-OnObject"})"_json_value);

    // Lambda does not say for which function it takes on a role: a condition would make it unassumable
    auto const function_trust = trust_of(resources["ReaderRole"]);
    CHECK(function_trust["Principal"] == R"({"Service": "lambda.amazonaws.com"})"_json_value);
    CHECK_FALSE(function_trust.contains("Condition"));
}

TEST_CASE("CloudTrail may write to the log bucket, for this trail alone") {
    auto const resources = template_of(reading)["Resources"];
    auto const& policy = resources["LogsBucketPolicy"];
    CHECK(policy["Properties"]["Bucket"] == R"({"Ref": "Logs"})"_json_value);
    auto const& statements = policy["Properties"]["PolicyDocument"]["Statement"];
    REQUIRE(statements.size() == 2);
    auto const arn =
        R"({"Fn::Sub": "arn:${AWS::Partition}:cloudtrail:${AWS::Region}:${AWS::AccountId}:trail/${AWS::StackName}-Trail"})"_json_value;
    for (auto const& statement : statements) {
        CHECK(statement["Principal"] == R"({"Service": "cloudtrail.amazonaws.com"})"_json_value);
        CHECK(statement["Condition"]["StringEquals"]["aws:SourceArn"] == arn);
    }
    CHECK(statements[0]["Action"] == "s3:GetBucketAcl");
    CHECK(statements[0]["Resource"] == R"({"Fn::GetAtt": ["Logs", "Arn"]})"_json_value);
    CHECK(statements[1]["Action"] == "s3:PutObject");
    CHECK(statements[1]["Resource"] == R"({"Fn::Sub": "${Logs.Arn}/AWSLogs/${AWS::AccountId}/*"})"_json_value);
    CHECK(statements[1]["Condition"]["StringEquals"]["s3:x-amz-acl"] == "bucket-owner-full-control");

    auto const& made = resources["Trail"];
    CHECK(made["Properties"]["TrailName"] == R"({"Fn::Sub": "${AWS::StackName}-Trail"})"_json_value);
    CHECK(made["DependsOn"] == R"(["LogsBucketPolicy"])"_json_value);
    auto const& selector = made["Properties"]["EventSelectors"][0];
    CHECK(selector["ReadWriteType"] == "WriteOnly");
    CHECK(selector["IncludeManagementEvents"] == false);
    CHECK(selector["DataResources"] == R"([{"Type": "AWS::S3::Object", "Values": [{"Fn::Sub": "${Data.Arn}/"}]}])"_json_value);
}

TEST_CASE("A statement says for which states it is") {
    auto const yaml = template_yaml(reading);
    CHECK(yaml.find("# for: Reads, Reads again, By ARN, Directly, By name, Alias\n") != yaml.npos);
    CHECK(yaml.find("# for: Writes\n") != yaml.npos);
}

TEST_CASE("Logs and traces of executions bring the permissions that have no resource, and nothing else does") {
    auto const made = template_of(stack(
        "S", resource("Log", "AWS::Logs::LogGroup"),
        state_machine(
            "M",
            property("LoggingConfiguration",
                     object(field("Level", "ALL"),
                            field("Destinations", array(object(field("CloudWatchLogsLogGroup",
                                                                     object(field("LogGroupArn", get_att("Log", "Arn"))))))))),
            property("TracingConfiguration", object(field("Enabled", true))), start_at("A"), succeed("A"))));
    CHECK(allowed_by(made["Resources"]["MRole"]) ==
          permissions{R"(logs:CreateLogDelivery on "*")", R"(logs:GetLogDelivery on "*")", R"(logs:UpdateLogDelivery on "*")",
                      R"(logs:DeleteLogDelivery on "*")", R"(logs:ListLogDeliveries on "*")", R"(logs:PutResourcePolicy on "*")",
                      R"(logs:DescribeResourcePolicies on "*")", R"(logs:DescribeLogGroups on "*")",
                      R"(xray:PutTraceSegments on "*")", R"(xray:PutTelemetryRecords on "*")", R"(xray:GetSamplingRules on "*")",
                      R"(xray:GetSamplingTargets on "*")"});
    auto const bare = template_of(stack("S", state_machine("M", start_at("A"), succeed("A"))));
    CHECK(allowed_by(bare["Resources"]["MRole"]).empty());
    CHECK_FALSE(bare["Resources"]["MRole"]["Properties"].contains("Policies"));
}

TEST_CASE("Each form of a function's name becomes the one ARN that is invoked") {
    auto const arn_of = [](auto const& call) {
        auto const made = template_of(stack("S", state_machine("M", start_at("A"), task("A", call, end))));
        return made["Resources"]["MRole"]["Properties"]["Policies"][0]["PolicyDocument"]["Statement"][0]["Resource"][0].dump();
    };
    std::string const prefix = R"({"Fn::Sub":"arn:${AWS::Partition}:lambda:${AWS::Region}:)";
    CHECK(arn_of(lambda::invoke("charge")) == prefix + R"(${AWS::AccountId}:function:charge"})");
    CHECK(arn_of(lambda::invoke("charge:live")) == prefix + R"(${AWS::AccountId}:function:charge:live"})");
    CHECK(arn_of(lambda::invoke("charge", field("Qualifier", "7"))) == prefix + R"(${AWS::AccountId}:function:charge:7"})");
    CHECK(arn_of(lambda::invoke("123456789012:function:charge:live")) == prefix + R"(123456789012:function:charge:live"})");
    CHECK(arn_of(lambda::invoke("arn:aws:lambda:eu-west-1:123456789012:function:charge")) ==
          R"("arn:aws:lambda:eu-west-1:123456789012:function:charge")");
    CHECK(arn_of(core::resource("arn:aws:lambda:eu-west-1:123456789012:function:charge:$LATEST")) ==
          R"("arn:aws:lambda:eu-west-1:123456789012:function:charge:$LATEST")");
}

TEST_CASE("The pieces of an Fn::Sub are joined, whatever they are") {
    auto const made = template_of(
        stack("S", data,
              resource("R", "Custom::R", property("A", sub("a-", 42, "-", true)), property("B", sub(s3::objects(data), "/in")),
                       property("C", sub("x", ref(data), ".", get_att(data, "Arn"))))));
    auto const& properties = made["Resources"]["R"]["Properties"];
    CHECK(properties["A"] == "{\"Fn::Sub\":\"a-42-true\"}"_json_value);
    CHECK(properties["B"] == "{\"Fn::Sub\":\"${Data.Arn}/*/in\"}"_json_value);
    CHECK(properties["C"] == "{\"Fn::Sub\":\"x${Data}.${Data.Arn}\"}"_json_value);
}
