// Catchers: of an error of the function's own, of whatever a task fails with, and of a timeout.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

constexpr auto failing = lambda::function("FailFunction", lambda::description("Fails with HandledError."), lambda::runtime::python3_13,
                                          lambda::handler("index.handler"), lambda::code_file("fail.py"));
constexpr auto slow = lambda::function("SleepFunction", lambda::description("Takes ten seconds."), lambda::runtime::python3_13,
                                       lambda::handler("index.handler"), lambda::code_file("sleep10.py"), lambda::timeout(seconds(11)));

constexpr auto hello = comment("A Hello World example of the Amazon States Language using an AWS Lambda function");
constexpr auto fallback = pass("fallback", result("Hello, AWS Step Functions!"), end);

constexpr auto catch_custom = state_machine("CatchCustomError", hello,
    accept("task-timeout", "as in the guide"), accept("lambda-retry", "as in the guide"),
    start_at("HelloWorld"),
    task("HelloWorld", resource(failing), catch_errors("HandledError", "fallback"), end),
    fallback);

constexpr auto catch_any = state_machine("CatchTaskFailed", hello,
    accept("task-timeout", "as in the guide"), accept("lambda-retry", "as in the guide"),
    start_at("HelloWorld"),
    task("HelloWorld", resource(failing), catch_errors("States.TaskFailed", "fallback"), end),
    fallback);

constexpr auto catch_timeout = state_machine("CatchTimeout", hello,
    accept("lambda-retry", "as in the guide"),
    start_at("HelloWorld"),
    task("HelloWorld", resource(slow), timeout(seconds(2)), catch_errors("States.Timeout", "fallback"), end),
    fallback);

static_assert(verify<catch_custom>::ok and verify<catch_any>::ok and verify<catch_timeout>::ok);

constexpr auto catches = stack("Catches", description("Tasks whose errors are caught."), failing, slow, catch_custom, catch_any, catch_timeout,
                               output("CatchCustomErrorArn", ref(catch_custom)), output("CatchTaskFailedArn", ref(catch_any)),
                               output("CatchTimeoutArn", ref(catch_timeout)));

int main(int argc, char** argv) { return generate<catches>(argc, argv); }
