// The machine hands a token to a queue and waits until somebody sends it back: here a function that reads the queue.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;

constexpr auto callbacks = sqs::queue("CallbackQueue");
constexpr auto notices = sns::topic("NoticesTopic");

constexpr auto answer = lambda::function("CallbackFunction", lambda::description("Sends back the tokens that it finds in messages."),
                                         lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("answer.py"),
                                         lambda::timeout(seconds(10)), uses(answers_tasks_of("WaitForCallback")));
constexpr auto queue_to_function = lambda::event_source_mapping("QueueToFunction", callbacks, answer, lambda::batch_size(10));

constexpr auto wait_for_callback = state_machine("WaitForCallback",
    comment("Waits until the token comes back that it sends to a queue."),
    timeout(hours(1)),
    accept("states-all-misses", "what comes back is small"),
    start_at("Start Task And Wait For Callback"),
    task("Start Task And Wait For Callback",
         sqs::send_message(callbacks, wait_for_task_token,
                           sqs::message_body(object(field("MessageTitle", "Task started by Step Functions. Waiting for callback with task token."),
                                                    field("TaskToken", path("$$.Task.Token"))))),
         returns<std::string>, timeout(minutes(30)), catch_all("Notify Failure"), next("Notify Success")),
    task("Notify Success", sns::publish(notices, sns::message("Callback received. Task started by Step Functions succeeded.")), end),
    task("Notify Failure", sns::publish(notices, sns::message("Task started by Step Functions failed.")), end));

static_assert(verify<wait_for_callback>::ok);

constexpr auto waiting = stack("Waiting", description("A task that waits for its token."), callbacks, notices, answer, queue_to_function,
                               wait_for_callback, output("WaitForCallbackArn", ref(wait_for_callback)),
                               output("NoticesTopicArn", ref(notices)));

int main(int argc, char** argv) { return generate<waiting>(argc, argv); }
