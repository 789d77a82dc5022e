// A piece of work is done so many times as the input says. A variable counts; the function knows nothing of the loop.
#include <aslant/aslant.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

constexpr auto work = lambda::function("WorkFunction", lambda::description("Does one piece of the work."), lambda::runtime::python3_13,
                                       lambda::handler("index.handler"), lambda::code_file("work.py"), lambda::timeout(seconds(20)));

constexpr auto counted_loop = state_machine("CountedLoop", comment("Does a piece of work a number of times."),
    timeout(hours(1)),
    start_at("Configure count"),
    sequence(
        pass("Configure count", assign(field("index", 0), field("step", 1), field("count", path("$.count")))),
        choice("Count reached?",
               when(numeric_less_than("$index", path("$count")), "Work"),
               otherwise("Done"))),
    task("Work",
         lambda::invoke(work, lambda::payload(object(
             field("title", format("{} of {}", math_add(path("$index"), path("$step")), path("$count"))),
             field("id", format("{}/{}", path("$$.Execution.Name"), path("$index"))),
             field("tags", array(path("$$.StateMachine.Name"), path("$.kind"), "loop"))))),
         result_selector(object(field("success", path("$.Payload.success")))), result_path("$.result"),
         timeout(seconds(30)),
         retry(lambda::service_errors, max_attempts(6)),
         catch_errors("States.TaskFailed", "Not done",
                      assign(field("reason", format("piece {} of {}: {}", path("$index"), path("$count"), path("$.Cause"))))),
         assign(field("index", math_add(path("$index"), path("$step")))),
         next("Count reached?")),
    succeed("Done"),
    fail("Not done", error("PieceNotDone"), cause_path("$reason")));

static_assert(verify<counted_loop>::ok);

constexpr auto loops = stack("Loops", description("A loop that a variable counts."), work, counted_loop,
                             output("CountedLoopArn", ref(counted_loop)));

int main(int argc, char** argv) { return generate<loops>(argc, argv); }
