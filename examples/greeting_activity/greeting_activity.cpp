// A task that a program of yours does, wherever it runs: worker.py asks for it and answers.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/sfn.hpp>

using namespace aslant;

struct visitor { std::string who; };
ASLANT_RECORD(visitor, who);

constexpr auto get_greeting = sfn::activity("GetGreeting", takes<visitor>, returns<std::string>);

constexpr auto greet = state_machine("Greet", input<visitor>, comment("An example using a Task state."),
    version("1.0"),
    timeout(seconds(300)),
    accept("task-timeout", "the machine has one"),
    start_at("getGreeting"),
    task("getGreeting", resource(get_greeting), end));

static_assert(verify<greet>::ok);

// For whoever runs the worker.
constexpr auto workers = resource("GreetingWorkers", "AWS::IAM::ManagedPolicy",
    property("Description", "Does the work of the activity GetGreeting."),
    property("PolicyDocument", iam::policy_document(
        iam::allow(iam::actions("states:GetActivityTask", "states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat"),
                   iam::on(ref(get_greeting))))));

constexpr auto greetings = stack("Greetings", description("An activity, and what its workers may do."), get_greeting, greet, workers,
                                 output("GreetArn", ref(greet)), output("GetGreetingArn", ref(get_greeting)));

int main(int argc, char** argv) { return generate<greetings>(argc, argv); }
