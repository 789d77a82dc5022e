// Cases that other generators of policies get wrong (M: a permission is missing, B: one is too broad) and that are about roles,
// machines and templates; those about one service are in its file. Roles of what starts machines (a rule, a schedule, a pipe) and
// their trust policies, which M30 and B18 speak of too, belong to stacks: ../policy_test.cpp.
#include <functional>
#include <set>
#include <string>
#include <vector>

#include <aslant/services/kms.hpp>
#include <aslant/services/s3.hpp>

#include "calls.hpp"
#include "unit/emitted.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key", kms::used_by("delivery.logs.amazonaws.com"));
constexpr auto jobs = sqs::queue("Jobs");
constexpr auto orders = dynamodb::table("Orders");
constexpr auto data = s3::bucket("Data");
constexpr auto log_group = resource("Log", "AWS::Logs::LogGroup");
constexpr auto only = pass("Only", end);
constexpr auto child = state_machine("Child", start_at("Done"), succeed("Done"));
constexpr auto body = sqs::message_body("work");
constexpr auto logs = property(
    "LoggingConfiguration",
    object(field("Level", "ALL"),
           field("Destinations",
                 array(object(field("CloudWatchLogsLogGroup", object(field("LogGroupArn", get_att(log_group, "Arn")))))))));
constexpr auto traces = property("TracingConfiguration", object(field("Enabled", true)));
std::string const machines = arn_of("states") + "stateMachine:";
std::string const executions = arn_of("states") + "execution:";

template <class... P> auto each(core::literal name, P const&... properties) {
    return core::map(name, item_processor(distributed("STANDARD"), start_at("Only"), only), properties...);
}
// What a distributed Map needs of its own machine.
std::string runs_itself(std::string const& machine, std::string const& label) {
    return "states:StartExecution on " + machines + machine + "\nstates:DescribeExecution states:StopExecution on " + executions +
           machine + ":*\nstates:DescribeExecution states:RedriveExecution states:StopExecution on " + executions + machine + "/" +
           label + ":*";
}

std::set<std::string> actions_in(json_value const& role) {
    std::set<std::string> actions;
    for (json_value const& policy : role["Properties"].value("Policies", json_value::array()))
        for (json_value const& statement : policy["PolicyDocument"]["Statement"]) {
            json_value const& given = statement["Action"];
            for (json_value const& one : given.is_array() ? given : json_value::array({given}))
                actions.insert(one.get<std::string>());
        }
    return actions;
}

// The resources that one waits for: what Ref, Fn::GetAtt, Fn::Sub and DependsOn name in it.
void add_references(json_value const& value, json_value const& resources, std::set<std::string>& found) {
    auto const add = [&](std::string const& name) {
        if (resources.contains(name)) found.insert(name);
    };
    if (value.is_string()) {   // a text of Fn::Sub, and what is none of these names
        std::string const text = value.get<std::string>();
        for (std::size_t at = text.find("${"); at != text.npos; at = text.find("${", at + 1))
            add(text.substr(at + 2, text.find_first_of(".}", at) - at - 2));
    }
    if (!value.is_structured()) return;
    for (auto const& [name, item] : value.items()) {
        if (value.is_object() && name == "Ref") add(item.get<std::string>());
        if (value.is_object() && name == "Fn::GetAtt") add(item[0].get<std::string>());
        if (value.is_object() && name == "DependsOn")
            for (json_value const& id : item.is_array() ? item : json_value::array({item})) add(id.get<std::string>());
        if (name != "DefinitionString") add_references(item, resources, found);
    }
}
bool waits_for(json_value const& resources, std::string const& from, std::string const& to) {
    std::set<std::string> seen;
    std::function<void(std::string const&)> const follow = [&](std::string const& id) {
        std::set<std::string> found;
        add_references(resources[id], resources, found);
        for (std::string const& next : found)
            if (seen.insert(next).second) follow(next);
    };
    follow(from);
    return seen.count(to) > 0;
}
std::string resources_in_cycles(json_value const& resources) {
    std::string all;
    for (auto const& [id, resource] : resources.items())
        if (waits_for(resources, id, id)) all += id + " ";
    return all;
}

}

// --- missing permissions

TEST_CASE("M2: a distributed Map inside of a Parallel, of a Map, and of another one") {
    auto const in_parallel =
        state_machine("M", start_at("P"), parallel("P", branch(start_at("Each"), each("Each", label("each"), end)), end));
    CHECK(policy_of(stack("S", in_parallel)) == runs_itself("${AWS::StackName}-M", "each"));
    auto const in_map = state_machine("M", start_at("Outer"),
                                      core::map("Outer", item_processor(start_at("Each"), each("Each", label("each"), end)), end));
    CHECK(policy_of(stack("S", in_map)) == runs_itself("${AWS::StackName}-M", "each"));
    auto const in_another = state_machine(
        "M", start_at("Outer"),
        core::map("Outer", item_processor(distributed("STANDARD"), start_at("Each"), each("Each", label("each"), end)),
                  label("outer"), end));
    CHECK(policy_of(stack("S", in_another)) ==
          runs_itself("${AWS::StackName}-M", "each:* " + executions + "${AWS::StackName}-M/outer"));
}

TEST_CASE("M4, M8: the name in a policy about the machine itself is the name that the machine has") {
    auto const check = [](auto const& machine, std::string const& name) {
        auto const resources = template_of(stack("S", key, machine))["Resources"];
        json_value const& given = resources["M"]["Properties"]["StateMachineName"];
        CHECK((given == json_value(name) || given == json_value{{"Fn::Sub", name}}));
        std::string const policies = resources["MRole"]["Properties"]["Policies"].dump();
        auto const count = [&policies](std::string const& words) {
            int found = 0;
            for (std::size_t at = policies.find(words); at != policies.npos; at = policies.find(words, at + 1)) ++found;
            return found;
        };
        CHECK(count("stateMachine:") == 2);   // what is started, and what the key is for
        CHECK(count(machines + name + "\"") == 2);
        CHECK(count("execution:") == 2);
        CHECK(count(executions + name + ":*\"") == 1);
        CHECK(count(executions + name + "/each:*\"") == 1);
    };
    check(state_machine("M", sfn::kms_key(key), start_at("Each"), each("Each", label("each"), end)), "${AWS::StackName}-M");
    check(state_machine("M", state_machine_name("orders"), sfn::kms_key(key), start_at("Each"), each("Each", label("each"), end)),
          "orders");
}

TEST_CASE("M9: a machine with a key decrypts and makes data keys, and encrypts nothing itself") {
    auto const machine = state_machine("M", sfn::kms_key(key), start_at("Only"), only);
    CHECK(policy_of(stack("S", key, machine)) == "kms:Decrypt kms:GenerateDataKey on ${Key.Arn} if StringEquals "
                                                 "kms:EncryptionContext:aws:states:stateMachineArn " +
                                                     machines + "${AWS::StackName}-M");
    auto const with_logs = state_machine("M", sfn::kms_key(key), logs, start_at("Only"), only);
    CHECK(policy_of(stack("S", key, log_group, with_logs))
              .find("kms:GenerateDataKey on ${Key.Arn} if StringLike "
                    "kms:EncryptionContext:SourceArn " +
                    arn_of("logs") + "*") != std::string::npos);
}

TEST_CASE("M12: a ResultWriter is in the definition and in the policy") {
    auto const writes = [](auto const& resource, auto const& parameters) {
        return stack("S", data,
                     state_machine("M", start_at("Each"), each("Each", label("each"), result_writer(resource, parameters), end)));
    };
    auto const made =
        writes(resource("arn:aws:states:::s3:putObject"), parameters(object(field("Bucket", ref(data)), field("Prefix", "out"))));
    CHECK(policy_of(made).find("s3:PutObject on arn:${AWS::Partition}:s3:::${Data}/out/*") != std::string::npos);
    std::string const definition = template_of(made)["Resources"]["M"]["Properties"]["DefinitionString"].get<std::string>();
    CHECK(json_value::parse(definition)["States"]["Each"]["ResultWriter"]["Parameters"]["Prefix"] == "out");
}

// Step Functions looks at these permissions when the machine is made.
TEST_CASE("M31: the permissions for logs and for events are the role's own when the machine is made") {
    auto const resources = template_of(
        stack("S", jobs, log_group,
              state_machine("M", logs, start_at("A"),
                            task("A", batch::submit_job("report:3", "nightly", batch::job_name("r"), run_job), end))))["Resources"];
    std::set<std::string> const own = actions_in(resources["MRole"]);
    for (char const* action : {"logs:CreateLogDelivery", "logs:DescribeLogGroups", "logs:PutResourcePolicy", "events:PutRule",
                               "events:PutTargets", "events:DescribeRule"})
        CHECK(own.count(action) == 1);
    CHECK(resources["M"]["Properties"]["RoleArn"] == json_value{{"Fn::GetAtt", {"MRole", "Arn"}}});
    CHECK(waits_for(resources, "M", "MRole"));
    // What does not fit into the role is in policies for which the machine waits: roles_test.cpp.
}

TEST_CASE("M32: the role of a machine that is about itself does not wait for it") {
    constexpr auto ask = resource("Ask", "AWS::Events::Connection");
    auto const http = core::call(http::invoke_api, field("ApiEndpoint", "https://api.example.com/orders"), field("Method", "GET"),
                                 field("Authentication", object(field("ConnectionArn", get_att(ask, "Arn")))));
    auto const machine = state_machine("M", sfn::kms_key(key), logs, traces, start_at("Each"),
                                       sequence(each("Each", label("each")), task("Ask", http),
                                                task("Start", sfn::start_execution(child, run_job)), succeed("Over")));
    auto const made = stack("S", key, log_group, ask, child, machine);
    REQUIRE(policy_of(made).find("error: ") == std::string::npos);
    auto const resources = template_of(made)["Resources"];
    CHECK(resources_in_cycles(resources) == "");
    CHECK(waits_for(resources, "M", "MRole"));
    CHECK_FALSE(waits_for(resources, "MRole", "M"));
    CHECK(waits_for(resources, "MRole", "Child"));   // this is no accident of the reader
}

TEST_CASE("M33: a machine that needs nothing has a role without a policy") {
    auto const no_policy = [](auto const&... all) {
        auto const resources = template_of(stack("S", all...))["Resources"];
        CHECK_FALSE(resources["MRole"]["Properties"].contains("Policies"));
        for (auto const& [id, resource] : resources.items()) CHECK(resource["Type"] != "AWS::IAM::ManagedPolicy");
        CHECK(policy_of(stack("S", all...)).empty());
    };
    no_policy(state_machine("M", start_at("Only"), only));
    no_policy(state_machine("M", start_at("A"), task("A", resource("arn:aws:states:eu-west-1:111122223333:activity:review"), end)));
    no_policy(state_machine("M", start_at("Each"), map("Each", item_processor(start_at("Only"), only), end)));
}

// --- permissions that are too broad

TEST_CASE("B14: rules and executions are named, and only where a task waits") {
    auto const machine = [](auto const&... patterns) {
        return stack("S", child,
                     state_machine("M", start_at("A"),
                                   sequence(task("A", core::discard_result, sfn::start_execution(child, patterns...)),
                                            task("B", core::discard_result,
                                                 batch::submit_job("report:3", "nightly", batch::job_name("r"), patterns...)),
                                            succeed("Over"))));
    };
    std::string const asks = policy_of(machine());
    CHECK(asks.find("events:") == std::string::npos);
    CHECK(asks.find("states:") == asks.find("states:StartExecution on ${Child}"));
    std::string const waits = policy_of(machine(run_job));
    std::string const rules = arn_of("events") + "rule/";
    CHECK(waits.find("\nevents:DescribeRule events:PutRule events:PutTargets on " + rules +
                     "StepFunctionsGetEventsForBatchJobsRule " + rules + "StepFunctionsGetEventsForStepFunctionsExecutionRule") !=
          std::string::npos);
    CHECK(waits.find("states:DescribeExecution states:StopExecution on " + executions + "${Child.Name}:*") != std::string::npos);
    for (std::string const& action : actions_in(template_of(machine(run_job))["Resources"]["MRole"]))
        CHECK(action.find('*') == std::string::npos);
}

TEST_CASE("B15: actions, not categories of them") {
    auto const machine = state_machine(
        "M", start_at("Each"),
        sequence(each("Each", label("each"),
                      item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSON")),
                                  parameters(object(field("Bucket", ref(data)), field("Key", "in.json")))),
                      core::discard_result),
                 task("Get", core::discard_result, dynamodb::get_item(orders, dynamodb::key(path("$.key")))), succeed("Over")));
    CHECK(actions_in(template_of(stack("S", data, orders, machine))["Resources"]["MRole"]) ==
          std::set<std::string>{"dynamodb:GetItem", "s3:GetObject", "states:DescribeExecution", "states:RedriveExecution",
                                "states:StartExecution", "states:StopExecution"});
}

// These actions have no type of resource.
TEST_CASE("B16: logs and traces are about everything, and only where a machine has them") {
    std::string const log_actions =
        "logs:CreateLogDelivery logs:DeleteLogDelivery logs:DescribeLogGroups logs:DescribeResourcePolicies "
        "logs:GetLogDelivery logs:ListLogDeliveries logs:PutResourcePolicy logs:UpdateLogDelivery";
    std::string const trace_actions =
        "xray:GetSamplingRules xray:GetSamplingTargets xray:PutTelemetryRecords xray:PutTraceSegments";
    CHECK(policy_of(stack("S", log_group, state_machine("M", logs, start_at("Only"), only))) == log_actions + " on *");
    CHECK(policy_of(stack("S", state_machine("M", traces, start_at("Only"), only))) == trace_actions + " on *");
    CHECK(policy_of(stack("S", state_machine("M", start_at("Only"), only))).empty());
    auto const off = property("LoggingConfiguration", object(field("Level", "OFF")));
    CHECK(policy_of(stack("S", state_machine("M", off, start_at("Only"), only))).empty());
    auto const untraced = property("TracingConfiguration", object(field("Enabled", false)));
    CHECK(policy_of(stack("S", state_machine("M", untraced, start_at("Only"), only))).empty());
}

TEST_CASE("B17: a role that only an execution knows has to be declared") {
    auto const machine = [](auto const&... more) {
        return stack("S", jobs,
                     state_machine("M", start_at("A"),
                                   task("A", sqs::send_message(jobs, body), credentials(object(field("RoleArn", path("$.role")))),
                                        more..., end)));
    };
    CHECK(is_refused(policy_of(machine()), "permission-unbounded"));
    CHECK(policy_of(machine(allow("RoleArn", "arn:aws:iam::111122223333:role/sender-*"))) ==
          "sts:AssumeRole on arn:aws:iam::111122223333:role/sender-*");
}

TEST_CASE("B18: only this machine, in this account, may take on its role") {
    auto const trust = [](auto const& machine) {
        return template_of(stack("S", machine))["Resources"]["MRole"]["Properties"]["AssumeRolePolicyDocument"]["Statement"];
    };
    auto const statement = trust(state_machine("M", start_at("Only"), only));
    REQUIRE(statement.size() == 1);
    CHECK(statement[0]["Principal"] == json_value{{"Service", "states.amazonaws.com"}});
    CHECK(statement[0]["Action"] == "sts:AssumeRole");
    CHECK(statement[0]["Condition"] ==
          json_value{{"StringEquals", {{"aws:SourceAccount", {{"Ref", "AWS::AccountId"}}}}},
                     {"ArnEquals", {{"aws:SourceArn", {{"Fn::Sub", machines + "${AWS::StackName}-M"}}}}}});
    CHECK(trust(state_machine("M", state_machine_name("orders"), start_at("Only"),
                              only))[0]["Condition"]["ArnEquals"]["aws:SourceArn"] == json_value{{"Fn::Sub", machines + "orders"}});
}

TEST_CASE("B19: a machine needs no permission for its own callbacks, and a worker only for this machine") {
    CHECK(policy_of(stack("S", jobs,
                          state_machine("M", start_at("A"), task("A", sqs::send_message(jobs, body, wait_for_task_token), end)))) ==
          "sqs:SendMessage on ${Jobs.Arn}");
    constexpr auto token = sqs::message_body(path("$$.Task.Token"));
    constexpr auto machine = state_machine("M", start_at("A"), task("A", sqs::send_message(jobs, token, wait_for_task_token), end));
    constexpr auto worker =
        lambda::function("Worker", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"),
                         iam::allow(iam::actions("states:SendTaskSuccess", "states:SendTaskFailure"), iam::on(ref(machine))));
    auto const resources = template_of(stack("S", jobs, machine, worker))["Resources"];
    bool is_there = false;
    for (json_value const& policy : resources["WorkerRole"]["Properties"]["Policies"])
        for (json_value const& statement : policy["PolicyDocument"]["Statement"]) {
            if (statement["Action"].dump().find("states:") == std::string::npos) continue;
            is_there = true;
            CHECK(statement["Resource"] == json_value::array({{{"Ref", "M"}}}));
        }
    CHECK(is_there);
    CHECK(resources_in_cycles(resources) == "");
}
