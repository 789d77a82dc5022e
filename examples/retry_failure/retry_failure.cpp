// Retriers: of an error of the function's own, of whatever a task fails with, and of a timeout.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

constexpr auto failing = lambda::function("FailFunction", lambda::description("Fails with HandledError."), lambda::runtime::python3_13,
                                          lambda::handler("index.handler"), lambda::code_file("fail.py"));
constexpr auto slow = lambda::function("SleepFunction", lambda::description("Takes ten seconds."), lambda::runtime::python3_13,
                                       lambda::handler("index.handler"), lambda::code_file("sleep10.py"), lambda::timeout(seconds(11)));

constexpr auto hello = comment("A Hello World example of the Amazon States Language using an AWS Lambda function");

constexpr auto retry_custom = state_machine("RetryCustomError", hello,
    accept("task-timeout", "as in the guide"), accept("lambda-retry", "as in the guide"),
    start_at("HelloWorld"),
    task("HelloWorld", resource(failing),
         retry("HandledError", interval(seconds(1)), max_attempts(2), backoff_rate(2.0)), end));

constexpr auto retry_any = state_machine("RetryTaskFailed", hello,
    accept("task-timeout", "as in the guide"),
    start_at("HelloWorld"),
    task("HelloWorld", resource(failing),
         retry("States.TaskFailed", interval(seconds(1)), max_attempts(2), backoff_rate(2.0)), end));

constexpr auto retry_timeout = state_machine("RetryTimeout", hello,
    accept("lambda-retry", "as in the guide"),
    start_at("HelloWorld"),
    task("HelloWorld", resource(slow), timeout(seconds(2)),
         retry("States.Timeout", interval(seconds(1)), max_attempts(2), backoff_rate(2.0)), end));

static_assert(verify<retry_custom>::ok and verify<retry_any>::ok and verify<retry_timeout>::ok);

constexpr auto retries = stack("Retries", description("Tasks that are tried again."), failing, slow, retry_custom, retry_any, retry_timeout,
                               output("RetryCustomErrorArn", ref(retry_custom)), output("RetryTaskFailedArn", ref(retry_any)),
                               output("RetryTimeoutArn", ref(retry_timeout)));

int main(int argc, char** argv) { return generate<retries>(argc, argv); }
