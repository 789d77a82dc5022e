// WaitForCallback.asl.json, as `aslant import` has written it.
// What its calls may reach is not known, so that it gets a role as a parameter. Without the property RoleArn, the compiler says
// what has to be known for a role of its own.
#include <aslant/aslant.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>
#include <aslant/template.hpp>

using namespace aslant;

constexpr auto callback = state_machine("Callback",
    definition_substitutions(field("CallbackQueue", ref("CallbackQueue")), field("NoticesTopic", ref("NoticesTopic"))),
    property("RoleArn", ref("RoleArn")),
    comment("Waits until the token comes back that it sends to a queue."),
    start_at("Start Task And Wait For Callback"),
    timeout(hours(1)),
    sequence(
        task("Start Task And Wait For Callback",
            sqs::send_message(
                substitution("CallbackQueue"),
                sqs::message_body(object(
                    field("MessageTitle", "Task started by Step Functions. Waiting for callback with task token."),
                    field("TaskToken", path("$$.Task.Token")))),
                wait_for_task_token),
            timeout(minutes(30)), catch_all("Notify Failure")),
        task("Notify Success",
            sns::publish(
                substitution("NoticesTopic"),
                sns::message("Callback received. Task started by Step Functions succeeded.")),
            end)),
    task("Notify Failure",
        sns::publish(substitution("NoticesTopic"), sns::message("Task started by Step Functions failed.")), end));

static_assert(verify<callback>::ok);

constexpr auto callback_stack = stack("CallbackStack",
    parameter("CallbackQueue", "String"), parameter("NoticesTopic", "String"), parameter("RoleArn", "String"), callback);

int main(int argc, char** argv) { return generate<callback_stack>(argc, argv); }
