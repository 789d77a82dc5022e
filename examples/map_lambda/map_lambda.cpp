// A function is called for each item of the input, all at the same time.
#include <string>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

struct visitor { std::string who; };
ASLANT_RECORD(visitor, who);

constexpr auto hello = lambda::function("HelloFunction", lambda::description("Greets whoever it is called with."),
                                        lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("hello.py"),
                                        takes<visitor>, returns<std::string>);

constexpr auto greet_all = state_machine("GreetAll", input<std::vector<visitor>>,
    start_at("ExampleMapState"),
    map("ExampleMapState",
        item_processor(start_at("CallLambda"),
                       task("CallLambda", resource(hello), timeout(seconds(30)), retry(lambda::service_errors), end)),
        end));

static_assert(verify<greet_all>::ok);

constexpr auto greetings = stack("Greetings", description("A function that is called for each item."), hello, greet_all,
                                 output("GreetAllArn", ref(greet_all)));

int main(int argc, char** argv) { return generate<greetings>(argc, argv); }
