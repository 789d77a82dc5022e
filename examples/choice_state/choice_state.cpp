// What a function gives decides where the machine goes on.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

struct number { int foo; };
ASLANT_RECORD(number, foo);

constexpr auto echo = lambda::function("EchoFunction", lambda::description("Gives back what it gets."), lambda::runtime::python3_13,
                                       lambda::handler("index.handler"),
                                       lambda::inline_code("def handler(event, context):\n    return event\n"),
                                       takes<number>, returns<number>);
constexpr auto on_first = lambda::function("OnFirstMatchFunction", lambda::description("Is called with 1."), lambda::runtime::python3_13,
                                           lambda::handler("index.handler"),
                                           lambda::inline_code("def handler(event, context):\n    return {\"foo\": event[\"foo\"] * 10}\n"),
                                           takes<number>, returns<number>);
constexpr auto on_second = lambda::function("OnSecondMatchFunction", lambda::description("Is called with 2."), lambda::runtime::python3_13,
                                            lambda::handler("index.handler"),
                                            lambda::inline_code("def handler(event, context):\n    return {\"foo\": event[\"foo\"] * 100}\n"),
                                            takes<number>, returns<number>);

constexpr auto choose = state_machine("Choose", input<number>,
    comment("An example of the Amazon States Language using a choice state."),
    start_at("FirstState"),
    task("FirstState", resource(echo), timeout(seconds(30)), retry(lambda::service_errors), next("ChoiceState")),
    choice("ChoiceState",
           when(var("$.foo") == 1, "FirstMatchState"),
           when(var("$.foo") == 2, "SecondMatchState"),
           otherwise("DefaultState")),
    task("FirstMatchState", resource(on_first), timeout(seconds(30)), retry(lambda::service_errors), next("NextState")),
    task("SecondMatchState", resource(on_second), timeout(seconds(30)), retry(lambda::service_errors), next("NextState")),
    fail("DefaultState", error("DefaultStateError"), cause("No Matches!")),
    task("NextState", resource(echo), timeout(seconds(30)), retry(lambda::service_errors), end));

static_assert(verify<choose>::ok);

constexpr auto choices = stack("Choices", description("A choice between functions."), echo, on_first, on_second, choose,
                               output("ChooseArn", ref(choose)));

int main(int argc, char** argv) { return generate<choices>(argc, argv); }
