// The smallest machine that does something: it calls a function.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

struct visitor { std::string who; };
ASLANT_RECORD(visitor, who);

constexpr auto hello = lambda::function("HelloFunction", lambda::description("Greets whoever it is called with."),
                                        lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("hello.py"),
                                        takes<visitor>, returns<std::string>);

constexpr auto greet = state_machine("Greet", input<visitor>,
    start_at("CallFunction"),
    task("CallFunction", resource(hello), timeout(seconds(30)), retry(lambda::service_errors), end));

static_assert(verify<greet>::ok);

constexpr auto greetings = stack("Greetings", description("A machine that calls a function."), hello, greet,
                                 output("GreetArn", ref(greet)));

int main(int argc, char** argv) { return generate<greetings>(argc, argv); }
