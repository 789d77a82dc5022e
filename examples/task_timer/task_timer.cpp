// A message that is sent later.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/sns.hpp>

using namespace aslant;

struct reminder { std::string message; int timer_seconds; };
ASLANT_RECORD(reminder, message, timer_seconds);

constexpr auto reminders = sns::topic("TaskTimerTopic");

constexpr auto task_timer = state_machine("TaskTimer", input<reminder>,
    comment("Waits for as long as the input says, and publishes its message."),
    start_at("Wait for Timer"),
    wait("Wait for Timer", seconds_path("$.timer_seconds"), next("Send SNS Message")),
    task("Send SNS Message", sns::publish(reminders, sns::message(path("$.message"))),
         retry("SNS.InternalErrorException", max_attempts(5)), end));

static_assert(verify<task_timer>::ok);

constexpr auto timers = stack("Timers", description("Messages that are sent later."), reminders, task_timer,
                              output("TaskTimerArn", ref(task_timer)), output("TopicArn", ref(reminders)));

int main(int argc, char** argv) { return generate<timers>(argc, argv); }
