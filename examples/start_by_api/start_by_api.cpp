// An API that starts executions of a machine, says how they go on, and stops them. Callers need not know the machine.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/apigateway.hpp>

using namespace aslant;

constexpr auto hello = state_machine("Hello", comment("A Hello World example of the Amazon States Language using Pass states"),
    start_at("Hello"),
    pass("Hello", next("World")),
    pass("World", result("World"), end));

static_assert(verify<hello>::ok);

constexpr auto api = apigateway::rest_api("StartExecutionApi", property("Description", "Starts executions of Hello."),
    apigateway::stage_name("alpha"),
    apigateway::method("POST", "/execution", apigateway::starts(hello)),
    apigateway::method("GET", "/execution/{execution}", apigateway::describes(hello)),
    apigateway::method("DELETE", "/execution/{execution}", apigateway::stops(hello)));

constexpr auto door = stack("Door", description("An API that starts a machine."), hello, api,
                            output("Url", sub("https://", ref(api), ".execute-api.${AWS::Region}.${AWS::URLSuffix}/alpha/execution")));

int main(int argc, char** argv) { return generate<door>(argc, argv); }
