// Machines that do nothing, for a start: Pass states, and one state of each kind that needs no other service.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>

using namespace aslant;

struct question { bool IsHelloWorldExample; };
ASLANT_RECORD(question, IsHelloWorldExample);

constexpr auto hello = state_machine("Hello", comment("A Hello World example of the Amazon States Language using Pass states"),
    start_at("Hello"),
    pass("Hello", next("World")),
    pass("World", result("World"), end));

constexpr auto updated = state_machine("HelloUpdated", comment("A Hello World example of the Amazon States Language using Pass states"),
    start_at("Hello"),
    pass("Hello", result("Hello"), next("World")),
    pass("World", result("World has been updated!"), end));

constexpr auto studio = state_machine("HelloStudio", input<question>,
    comment("A Hello World example of the Amazon States Language using Pass states"),
    start_at("Pass"),
    pass("Pass", comment("A Pass state passes its input to its output, without performing work. Pass states are useful when "
                         "constructing and debugging state machines."),
         next("IsHelloWorldExample")),
    choice("IsHelloWorldExample",
           comment("A Choice state adds branching logic to a state machine. Choice rules can implement 16 different comparison "
                   "operators, and can be combined using And, Or, and Not\""),
           when(var("$.IsHelloWorldExample") == false, "No"),
           when(var("$.IsHelloWorldExample") == true, "Yes"),
           otherwise("Yes")),
    fail("No", cause("Not Hello World")),
    pass("Yes", next("Wait 3 sec")),
    wait("Wait 3 sec", seconds(3), next("Parallel")),
    parallel("Parallel",
             branch(start_at("Hello"), pass("Hello", end)),
             branch(start_at("World"), pass("World", end)),
             end));

static_assert(verify<hello>::ok and verify<updated>::ok and verify<studio>::ok);

constexpr auto first_steps = stack("FirstSteps", description("Machines that do nothing."), hello, updated, studio,
                                   output("HelloArn", ref(hello)), output("HelloStudioArn", ref(studio)));

int main(int argc, char** argv) { return generate<first_steps>(argc, argv); }
