// What the role of a machine gets for calls of AWS Step Functions itself, and for activities.
#include "permissions.hpp"
#include "unit/emitted.hpp"

#include <aslant/services/kms.hpp>
#include <aslant/services/sfn.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key");
constexpr auto ship = state_machine("Ship", start_at("Done"), succeed("Done"));
constexpr auto secret = state_machine("Secret", sfn::kms_key(key), start_at("Done"), succeed("Done"));
constexpr auto order = sfn::input(object(field("order", path("$.order"))));

std::string const own = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:";
std::string const rule = "\nevents:DescribeRule events:PutRule events:PutTargets on "
                         "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/"
                         "StepFunctionsGetEventsForStepFunctionsExecutionRule";
std::string waits(std::string const& executions) {
    return "\nstates:DescribeExecution states:StopExecution on " + executions + rule;
}

// The machine that calls stands after the others.
template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

// Facts: the machine; with .sync and .sync:2 also its executions, and the rule that tells of their end.
TEST_CASE("sfn: starting a machine of the stack (M13, B1, B9)") {
    std::string const starts = "states:StartExecution on ${Ship}";
    std::string const executions = own + "execution:${Ship.Name}:*";
    CHECK(policy_for(sfn::start_execution(ship, order), ship) == starts);
    CHECK(policy_for(sfn::start_execution(ship, order, wait_for_task_token), ship) == starts);
    CHECK(policy_for(sfn::start_execution(ship, order, run_job), ship) == starts + waits(executions));
    CHECK(policy_for(sfn::start_execution(ship, order, run_job_2), ship) == starts + waits(executions));
}

TEST_CASE("sfn: starting a machine by its ARN") {
    std::string const theirs = "arn:aws:states:eu-west-1:111122223333:stateMachine:ship";
    std::string const starts = "states:StartExecution on " + theirs;
    std::string const executions = "arn:aws:states:eu-west-1:111122223333:execution:ship:*";
    CHECK(policy_for(sfn::start_execution("arn:aws:states:eu-west-1:111122223333:stateMachine:ship")) == starts);
    CHECK(policy_for(sfn::start_execution("arn:aws:states:eu-west-1:111122223333:stateMachine:ship", wait_for_task_token)) ==
          starts);
    CHECK(policy_for(sfn::start_execution("arn:aws:states:eu-west-1:111122223333:stateMachine:ship", run_job)) ==
          starts + waits(executions));
    CHECK(policy_for(sfn::start_execution("arn:aws:states:eu-west-1:111122223333:stateMachine:ship", run_job_2)) ==
          starts + waits(executions));
}

// The service authorises on the machine, with the alias or version as a condition; executions have neither.
TEST_CASE("sfn: an alias or a version of a machine (M30)") {
    std::string const starts = "states:StartExecution on arn:aws:states:eu-west-1:111122223333:stateMachine:ship"
                               " if StringEquals states:StateMachineQualifier ";
    std::string const executions = "arn:aws:states:eu-west-1:111122223333:execution:ship:*";
    CHECK(policy_for(sfn::start_execution("arn:aws:states:eu-west-1:111122223333:stateMachine:ship:live")) == starts + "live");
    CHECK(policy_for(sfn::start_execution("arn:aws:states:eu-west-1:111122223333:stateMachine:ship:7", run_job)) ==
          starts + "7" + waits(executions));
}

TEST_CASE("sfn: an alias and a version that are resources of the stack (M30)") {
    constexpr auto first = sfn::version("First", property("StateMachineArn", ref(ship)));
    constexpr auto live = sfn::alias("Live", property("Name", "live"));
    auto const part_of = [](char const* handle, int part) {
        return R"({"Fn::Select":[)" + std::to_string(part) + R"(,{"Fn::Split":[":",{"Ref":")" + handle + R"("}]}]})";
    };
    auto const starts = [&](char const* handle) {
        return R"(states:StartExecution on {"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:)"
               R"(${StateMachineArnName}",{"StateMachineArnName":)" +
               part_of(handle, 6) + "}]} if StringEquals states:StateMachineQualifier " + part_of(handle, 7);
    };
    CHECK(policy_for(sfn::start_execution(live), ship, live) == starts("Live"));
    CHECK(policy_for(sfn::start_execution(first, run_job), ship, first) ==
          starts("First") + waits(R"({"Fn::Sub":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:)"
                                  R"(${StateMachineArnName}:*",{"StateMachineArnName":)" +
                                  part_of("First", 6) + "}]}"));
}

TEST_CASE("sfn: a machine that is known at run time, by its bounds") {
    auto const machine = path("$.machine");
    CHECK(policy_for(sfn::start_execution(machine, allow("StateMachineArn", ship)), ship) == "states:StartExecution on ${Ship}");
    CHECK(policy_for(sfn::start_execution(machine, allow("StateMachineArn", ship), run_job), ship) ==
          "states:StartExecution on ${Ship}" + waits(own + "execution:${Ship.Name}:*"));
    CHECK(policy_for(sfn::start_execution(machine, allow("StateMachineArn", "ship-*"), run_job_2)) ==
          "states:StartExecution on " + own + "stateMachine:ship-*" + waits(own + "execution:ship-*:*"));
    CHECK(policy_for(sfn::start_execution(machine, allow("StateMachineArn", any_resource("plug-ins")), wait_for_task_token)) ==
          "states:StartExecution on " + own + "stateMachine:*");
}

// Each machine with its own alias and its own key.
TEST_CASE("sfn: several machines, by their bounds") {
    std::string const machines = "arn:aws:states:eu-west-1:111122223333:stateMachine:";
    auto const call = sfn::start_execution(path("$.machine"),
                                           allow("StateMachineArn", "arn:aws:states:eu-west-1:111122223333:stateMachine:ship:live",
                                                 "arn:aws:states:eu-west-1:111122223333:stateMachine:pack",
                                                 "arn:aws:states:eu-west-1:111122223333:stateMachine:bill:live",
                                                 "arn:aws:states:eu-west-1:111122223333:stateMachine:ship:next"));
    std::string const by = " if StringEquals states:StateMachineQualifier ";
    CHECK(policy_for(call) == "states:StartExecution on " + machines + "ship" + by + "live,next\nstates:StartExecution on " +
                                  machines + "pack\nstates:StartExecution on " + machines + "bill" + by + "live");

    constexpr auto other_key = kms::key("OtherKey");
    constexpr auto other = state_machine("Other", sfn::kms_key(other_key), start_at("Done"), succeed("Done"));
    std::string const either = policy_of(stack(
        "S", key, other_key,
        state_machine("M", start_at("A"),
                      task("A", sfn::start_execution(path("$.machine"), run_job_2, allow("StateMachineArn", secret, other)), end)),
        secret, other));
    std::string const reads = " if StringEquals kms:EncryptionContext:aws:states:stateMachineArn ";
    CHECK(either.find("\nkms:Decrypt on ${Key.Arn}" + reads + "${Secret}\nkms:Decrypt on ${OtherKey.Arn}" + reads + "${Other}\n") !=
          either.npos);
}

// Facts: who starts a machine needs nothing of its key, who describes its executions has to read them. (The last line is for the
// machine's own executions.)
TEST_CASE("sfn: the key of a machine that is started") {
    std::string const starts = "states:StartExecution on ${Secret}";
    std::string const reads =
        "\nkms:Decrypt on ${Key.Arn} if StringEquals kms:EncryptionContext:aws:states:stateMachineArn ${Secret}";
    std::string const its_own = "\nkms:Decrypt kms:GenerateDataKey on ${Key.Arn} if StringEquals "
                                "kms:EncryptionContext:aws:states:stateMachineArn " +
                                own + "stateMachine:${AWS::StackName}-Secret";
    auto const machine = [](auto const& call) { return state_machine("M", start_at("A"), task("A", call, end)); };
    CHECK(policy_of(stack("S", key, machine(sfn::start_execution(secret)), secret)) == starts + its_own);
    CHECK(policy_of(stack("S", key, machine(sfn::start_execution(secret, run_job_2)), secret)) ==
          starts + waits(own + "execution:${Secret.Name}:*") + reads + its_own);
}

TEST_CASE("sfn: the parent of an execution is told in its Input") {
    constexpr auto started =
        state_machine("M", start_at("A"),
                      sequence(task("A", sfn::start_execution(ship, order, sfn::associate_with_parent)),
                               task("B", sfn::start_execution(ship, sfn::associate_with_parent)), succeed("C")));
    auto const states = definition_of(started)["States"];
    json_value const id = "$$.Execution.Id";
    CHECK(states["A"]["Parameters"]["Input"] ==
          json_value{{"order.$", "$.order"}, {"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$", id}});
    CHECK(states["B"]["Parameters"]["Input"] == json_value{{"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$", id}});

    constexpr auto in_jsonata =
        state_machine("M", query_language("JSONata"), start_at("A"),
                      task("A",
                           sfn::start_execution(ship, sfn::input(object(field("order", jsonata("$states.input.order")))),
                                                sfn::associate_with_parent),
                           end));
    CHECK(definition_of(in_jsonata)["States"]["A"]["Arguments"]["Input"] ==
          json_value{{"order", "{% $states.input.order %}"},
                     {"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID", "{% $states.context.Execution.Id %}"}});
}

// Only an object gets the parent as a member.
constexpr auto without_members = state_machine(
    "M", start_at("A"), task("A", sfn::start_execution(ship, sfn::input(path("$")), sfn::associate_with_parent), end));
static_assert(!is_valid<without_members>);

// Facts: "no permission".
TEST_CASE("sfn: an activity needs no permission, but for its key") {
    constexpr auto review = sfn::activity("Review");
    constexpr auto private_review = sfn::activity("PrivateReview", sfn::kms_key(key));
    CHECK(policy_for(resource(review), review).empty());
    CHECK(policy_for(resource("arn:aws:states:eu-west-1:111122223333:activity:review")).empty());
    CHECK(policy_for(resource(private_review), private_review, key) ==
          "kms:Decrypt kms:GenerateDataKey on ${Key.Arn} if StringEquals kms:EncryptionContext:aws:states:activityArn "
          "${PrivateReview}");
}
