// A machine that is tested locally: a function that `sam local` runs, and a queue.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;

constexpr auto hello = lambda::function("HelloWorldFunction", lambda::description("Says hello."), lambda::runtime::python3_13,
                                        lambda::handler("index.handler"), lambda::code_file("hello.py"));
constexpr auto queue = sqs::queue("MyQueue");

constexpr auto integration = state_machine("LambdaSQSIntegration", comment("This state machine is called: LambdaSQSIntegration"),
    start_at("LambdaState"),
    task("LambdaState", lambda::invoke(hello, lambda::payload(path("$"))), timeout(minutes(1)),
         retry_all(interval(seconds(2)), max_attempts(3), backoff_rate(2.0)), next("SQSState")),
    task("SQSState", sqs::send_message(queue, sqs::message_body(path("$"))), end));

static_assert(verify<integration>::ok);

constexpr auto local = stack("Local", description("A function and a queue."), hello, queue, integration,
                             output("LambdaSQSIntegrationArn", ref(integration)));

int main(int argc, char** argv) { return generate<local>(argc, argv); }
