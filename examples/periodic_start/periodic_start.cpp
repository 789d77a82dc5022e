// A rule starts a machine every five minutes, and a schedule does so on weekdays, at nine in Vienna.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/scheduler.hpp>

using namespace aslant;

constexpr auto hello = state_machine("Hello", comment("A Hello World example of the Amazon States Language using Pass states"),
    start_at("Hello"),
    pass("Hello", next("World")),
    pass("World", result("World"), end));

static_assert(verify<hello>::ok);

constexpr auto each_five_minutes = events::rule("EachFiveMinutes", events::description("Starts Hello."),
                                                events::schedule("rate(5 minutes)"), events::target(hello));

constexpr auto each_morning = scheduler::schedule("EachMorning", scheduler::description("Starts Hello."),
                                                  scheduler::expression("cron(0 9 ? * MON-FRI *)"), scheduler::in_time_zone("Europe/Vienna"),
                                                  scheduler::target(hello, scheduler::input(object(field("reason", "it is nine")))));

constexpr auto periods = stack("Periods", description("A machine that starts again and again."), hello, each_five_minutes, each_morning,
                               output("HelloArn", ref(hello)));

int main(int argc, char** argv) { return generate<periods>(argc, argv); }
