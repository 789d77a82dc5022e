// Choose.asl.json, as `aslant import` has written it.
// What its calls may reach is not known, so that it gets a role as a parameter. Without the property RoleArn, the compiler says
// what has to be known for a role of its own.
#include <aslant/aslant.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/template.hpp>

using namespace aslant;

constexpr auto choice_state = state_machine("ChoiceState",
    definition_substitutions(
        field("EchoFunctionArn", ref("EchoFunctionArn")),
        field("OnFirstMatchFunctionArn", ref("OnFirstMatchFunctionArn")),
        field("OnSecondMatchFunctionArn", ref("OnSecondMatchFunctionArn"))),
    property("RoleArn", ref("RoleArn")),
    comment("An example of the Amazon States Language using a choice state."),
    start_at("FirstState"),
    sequence(
        task("FirstState",
            resource(substitution("EchoFunctionArn")), timeout(seconds(30)), retry(lambda::service_errors)),
        choice("ChoiceState",
            when(var("$.foo") == 1, "FirstMatchState"), when(var("$.foo") == 2, "SecondMatchState"),
            otherwise("DefaultState"))),
    task("FirstMatchState",
        resource(substitution("OnFirstMatchFunctionArn")), timeout(seconds(30)), retry(lambda::service_errors),
        next("NextState")),
    task("SecondMatchState",
        resource(substitution("OnSecondMatchFunctionArn")), timeout(seconds(30)), retry(lambda::service_errors),
        next("NextState")),
    fail("DefaultState", error("DefaultStateError"), cause("No Matches!")),
    task("NextState",
        resource(substitution("EchoFunctionArn")), timeout(seconds(30)), retry(lambda::service_errors), end));

static_assert(verify<choice_state>::ok);

constexpr auto choice_state_stack = stack("ChoiceStateStack",
    parameter("EchoFunctionArn", "String"), parameter("OnFirstMatchFunctionArn", "String"),
    parameter("OnSecondMatchFunctionArn", "String"), parameter("RoleArn", "String"), choice_state);

int main(int argc, char** argv) { return generate<choice_state_stack>(argc, argv); }
