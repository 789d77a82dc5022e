// A loop whose counter a function keeps. (examples/counted_loop does the same with a variable.)
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

struct counter { int count; int index; int step; };
ASLANT_RECORD(counter, count, index, step);
struct counting { counter iterator; };
ASLANT_RECORD(counting, iterator);
struct counted { int count; int index; int step; bool goes_on; };
ASLANT_RECORD(counted, count, index, step, (goes_on, "continue"));

constexpr auto iterator = lambda::function("IterateFunction", lambda::description("Counts one further."), lambda::runtime::python3_13,
                                           lambda::handler("index.handler"), lambda::code_file("iterate.py"),
                                           takes<counting>, returns<counted>);

constexpr auto iterate = state_machine("Iterate", comment("Iterator State Machine Example"),
    accept("history-limit", "ten rounds"),
    start_at("ConfigureCount"),
    pass("ConfigureCount", result(object(field("count", 10), field("index", 0), field("step", 1))), result_path("$.iterator"),
         next("Iterator")),
    task("Iterator", resource(iterator), result_path("$.iterator"), timeout(seconds(30)), retry(lambda::service_errors),
         next("IsCountReached")),
    choice("IsCountReached",
           when(var("$.iterator.continue") == true, "ExampleWork"),
           otherwise("Done")),
    pass("ExampleWork", comment("Your application logic, to run a specific number of times"),
         result(object(field("success", true))), result_path("$.result"), next("Iterator")),
    pass("Done", end));

static_assert(verify<iterate>::ok);

constexpr auto loop = stack("Loop", description("A loop that a function counts."), iterator, iterate, output("IterateArn", ref(iterate)));

int main(int argc, char** argv) { return generate<loop>(argc, argv); }
