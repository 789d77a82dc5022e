// What the guide writes as a template by hand: a function, a machine that calls it, a machine that does nothing, and their roles.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

constexpr auto hello = lambda::function("HelloFunction", lambda::description("Says hello."), lambda::runtime::nodejs22_x,
                                        lambda::handler("index.handler"), lambda::timeout(seconds(25)),
                                        lambda::inline_code("exports.handler = async () => \"Hello World!\";\n"), returns<std::string>);

constexpr auto say_hello = state_machine("SayHello", comment("A Hello World example using an AWS Lambda function"),
    start_at("HelloWorld"),
    task("HelloWorld", resource(hello), timeout(seconds(30)), retry(lambda::service_errors), end));

constexpr auto do_nothing = state_machine("DoNothing",
    start_at("HelloWorld"),
    pass("HelloWorld", end));

static_assert(verify<say_hello>::ok and verify<do_nothing>::ok);

constexpr auto hello_world = stack("HelloWorld", description("Two machines and a function."), hello, say_hello, do_nothing,
                                   output("SayHelloArn", ref(say_hello)), output("DoNothingArn", ref(do_nothing)));

int main(int argc, char** argv) { return generate<hello_world>(argc, argv); }
