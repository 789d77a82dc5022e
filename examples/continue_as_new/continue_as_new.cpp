// Work that is too long for the history of one execution goes on in a new one, which the machine starts through a function.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

struct restarts { int executionCount; };
ASLANT_RECORD(restarts, executionCount);
struct work { restarts restart; };
ASLANT_RECORD(work, restart);

struct counter { int count; int index; int step; };
ASLANT_RECORD(counter, count, index, step);
struct counting { counter iterator; };
ASLANT_RECORD(counting, iterator);
struct counted { int count; int index; int step; bool goes_on; };
ASLANT_RECORD(counted, count, index, step, (goes_on, "continue"));

struct restarted { std::string executionArn; };
ASLANT_RECORD(restarted, executionArn);

constexpr auto iterator = lambda::function("IteratorFunction", lambda::description("Counts one further."), lambda::runtime::python3_13,
                                           lambda::handler("index.handler"), lambda::code_file("iterator.py"),
                                           takes<counting>, returns<counted>);

// By its name: the machine itself refers to the function, which therefore cannot wait for it.
constexpr auto this_machine = sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${AWS::StackName}-ContinueAsNew");
constexpr auto restart = lambda::function("RestartFunction", lambda::description("Starts the next execution."), lambda::runtime::python3_13,
                                          lambda::handler("index.handler"), lambda::code_file("restart.py"), lambda::timeout(seconds(10)),
                                          lambda::environment(field("STATE_MACHINE_ARN", this_machine)),
                                          uses(starts("ContinueAsNew")), takes<work>, returns<restarted>);

constexpr auto continue_as_new = state_machine("ContinueAsNew", input<work>, comment("Continue-as-new State Machine Example"),
    property("StateMachineName", sub("${AWS::StackName}-ContinueAsNew")),
    accept("history-limit", "a hundred rounds, then another execution"),
    start_at("ConfigureCount"),
    pass("ConfigureCount", result(object(field("count", 100), field("index", -1), field("step", 1))), result_path("$.iterator"),
         next("Iterator")),
    task("Iterator", resource(iterator), result_path("$.iterator"), timeout(seconds(30)), retry(lambda::service_errors),
         next("IsCountReached")),
    choice("IsCountReached",
           when(var("$.iterator.continue") == true, "ExampleWork"),
           otherwise("ShouldRestart")),
    pass("ExampleWork", comment("Your application logic, to run a specific number of times"),
         result(object(field("success", true))), result_path("$.result"), next("Iterator")),
    choice("ShouldRestart",
           when(var("$.restart.executionCount") > 0, "Restart"),
           otherwise("Done")),
    task("Restart", resource(restart), timeout(seconds(30)), retry(lambda::service_errors), next("Done")),
    pass("Done", end));

static_assert(verify<continue_as_new>::ok);

constexpr auto long_work = stack("LongWork", description("Executions that start their successors."), iterator, restart, continue_as_new,
                                 output("ContinueAsNewArn", ref(continue_as_new)));

int main(int argc, char** argv) { return generate<long_work>(argc, argv); }
