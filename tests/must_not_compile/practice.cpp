// Best practices: verify<…, warnings_as_errors> takes the warnings of the generator for errors, and accept() allows one of them.
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/warnings.hpp>
using namespace aslant;
constexpr auto resize = resource("arn:aws:lambda:eu-west-1:123456789012:function:resize");
constexpr auto review = resource("arn:aws:states:eu-west-1:123456789012:activity:review");

// --- task-timeout, lambda-retry

constexpr auto impatient = state_machine("M", start_at("A"), sequence(task("A", resize), task("B", resource("arn:aws:states:::glue:startJobRun.sync")), task("C", review),
                                                                      task("D", resource("arn:aws:states:::sqs:sendMessage.waitForTaskToken"), parameters(object(field("Token", path("$$.Task.Token")))), end)));
static_assert(verify<impatient, warnings_as_errors>::ok);   // says: (1) state `A`: it waits for Lambda without a timeout (line N) (2) state `A`: it does not retry the errors of the Lambda service itself (line N) (3) state `B`: it waits for .sync without a timeout (line N) (4) state `C`: it waits for an activity without a timeout (line N) (5) state `D`: it waits for .waitForTaskToken without a timeout (line N)
static_assert(verify<impatient>::ok);
constexpr auto patient = state_machine("M", start_at("A"), sequence(task("A", resize, timeout(seconds(30)), retry(lambda::service_errors)), task("B", review, heartbeat(minutes(5))),
                                                                    task("C", resource("arn:aws:states:::sqs:sendMessage"), end)));
static_assert(verify<patient, warnings_as_errors>::ok);

// --- choice-without-default, never-ends, next-to-itself

// mistake no-default
constexpr auto lost = state_machine("M", start_at("A"), choice("A", when(is_null("$.x"), "B"), when(is_null("$.y"), "C")), pass("B", next("B")), succeed("C"));
static_assert(verify<lost, warnings_as_errors>::ok);   // says: (1) state `A`: it has no Default (line N) (2) state `B`: its Next is itself (line N) (3) state `B`: from here no state that ends can be reached (line N)
static_assert(verify<lost>::ok);

// --- suffix-in-jsonata

constexpr auto half_moved = state_machine("M", query_language("JSONata"), start_at("A"), pass("A", output(array(object(field("id.$", "$.id")))), end));
static_assert(verify<half_moved, warnings_as_errors>::ok);   // says: state `A`: the field `id.$` in Output ends with .$, which only a JSONPath state reads (line N)
static_assert(verify<half_moved>::ok);
constexpr auto moved = state_machine("M", query_language("JSONata"), start_at("A"), pass("A", output(object(field("id", jsonata("$states.input.id")))), end));
static_assert(verify<moved, warnings_as_errors>::ok);

// --- states-all-misses, history-limit

constexpr auto catches = state_machine("M", start_at("A"), parallel("A", branch(start_at("B"), succeed("B")), catch_all("C"), next("C")), succeed("C"));
static_assert(verify<catches, warnings_as_errors>::ok);   // says: state `A`: its Catch for States.ALL matches neither States.DataLimitExceeded nor States.Runtime (line N)
constexpr auto polls = state_machine("M", start_at("A"), wait("A", seconds(5), next("B")), choice("B", when(var("$.done") == true, "C"), otherwise("A")), succeed("C"));
static_assert(verify<polls, warnings_as_errors>::ok);   // says: state `A`: a loop leads back here, and can reach the 25,000 events that a history may have (line N)
constexpr auto counted =
    state_machine("M", start_at("A"), wait("A", seconds(5), next("B")), choice("B", when(var("$.tries") > 100, "C"), otherwise("A")),
                  parallel("C", branch(start_at("D"), succeed("D")), catch_errors("States.DataLimitExceeded", "E"), catch_all("E"), next("E")), succeed("E"));
static_assert(verify<counted, warnings_as_errors>::ok);

// --- duration-limit, concurrency-high, distributed-only

constexpr auto quotas = state_machine("M", timeout(days(366)), start_at("A"), sequence(wait("A", days(400)), map("B", max_concurrency(41), tolerated_failure_count(1), label("B"), item_processor(start_at("C"), succeed("C"))),
                                                                                       map("D", max_concurrency(10001), item_processor(distributed("STANDARD"), start_at("E"), succeed("E")), end)));
static_assert(verify<quotas, warnings_as_errors>::ok);   // says: (1) state machine `M`: TimeoutSeconds is 31622400, longer than the year that an execution may run (line N) (2) state `A`: Seconds is 34560000, longer than the year that an execution may run (line N) (3) state `B`: it has ToleratedFailureCount, which only a DISTRIBUTED Map uses (line N) (4) state `B`: it has Label, which only a DISTRIBUTED Map uses (line N) (5) state `B`: MaxConcurrency is 41, of which 40 run at once (line N) (6) state `D`: MaxConcurrency is 10001, of which 10,000 run at once (line N)
static_assert(verify<quotas>::ok);
constexpr auto five_minutes = state_machine("M", state_machine_type("EXPRESS"), start_at("A"), wait("A", seconds(301), end));
static_assert(verify<five_minutes, warnings_as_errors>::ok);   // says: state `A`: Seconds is 301, longer than the five minutes that an execution may run (line N)
constexpr auto within = state_machine("M", timeout(days(365)), start_at("A"), sequence(wait("A", days(365)), map("B", max_concurrency(40), item_processor(start_at("C"), succeed("C"))),
                                                                                       map("D", max_concurrency(10000), tolerated_failure_count(1), item_processor(distributed("STANDARD"), start_at("E"), succeed("E")), end)));
static_assert(verify<within, warnings_as_errors>::ok);

// --- accept()

constexpr auto accepted =
    state_machine("M", accept("task-timeout", "tests are short"), start_at("A"), choice("A", accept("choice-without-default", "x is null or not"), when(is_null("$.x"), "B")),
                  parallel("B", accept("lambda-retry", "never called"), branch(start_at("C"), task("C", resize, end)), next("D")), task("D", resize, retry_all(), end));
static_assert(verify<accepted, warnings_as_errors>::ok);
constexpr auto elsewhere =
    state_machine("M", start_at("A"), choice("A", when(is_null("$.x"), "B")), pass("B", accept("choice-without-default", "of another state"), accept("task-timeout", "none"), end));
static_assert(verify<elsewhere, warnings_as_errors>::ok);   // says: state `A`: it has no Default (line N)
constexpr auto unknown =
    state_machine("M", accept("next-missing", "it is an error"), start_at("A"), pass("A", accept("choice-without-defualt", "misspelt"), accept("task_timeout", "not its id"), accept("", "none"), end));
static_assert(verify<unknown>::ok);   // says: (1) state machine `M`: accept names `next-missing`, which is no warning (line N) (2) state `A`: accept names `choice-without-defualt`, which is no warning; did you mean `choice-without-default`? (line N) (3) state `A`: accept names `task_timeout`, which is no warning; did you mean `task-timeout`? (line N) (4) state `A`: accept names ``, which is no warning (line N)
constexpr auto unexplained = state_machine("M", accept("task-timeout"), start_at("A"), pass("A", accept("lambda-retry", ""), end));
static_assert(verify<unexplained>::ok);   // says: (1) state machine `M`: it accepts `task-timeout` without a reason (line N) (2) state `A`: it accepts `lambda-retry` without a reason (line N)
constexpr auto no_texts = state_machine("M", accept(), start_at("A"), pass("A", accept(42), accept("lambda-retry", 3), accept(next("A")), end));
static_assert(verify<no_texts>::ok);   // says: (1) state machine `M`: accept takes a text, not `nothing` (line N) (2) state `A`: accept takes a text, not `int` (line N) (3) state `A`: accept takes a text, not `int` (line N) (4) state `A`: accept takes a text, not `next` (line N)
constexpr auto in_retry = state_machine("M", start_at("A"), task("A", review, retry_all(accept("task-timeout", "why")), end));
static_assert(verify<in_retry>::ok);   // says: state `A`: its Retry takes no accept (line N)
constexpr auto in_branch =
    state_machine("M", start_at("A"), parallel("A", branch(accept("task-timeout", "the reviewers are reliable"), start_at("B"), task("B", review, end)), end));
static_assert(verify<in_branch, warnings_as_errors>::ok);

// Errors come first, and a stack's machines one after another.
constexpr auto both = state_machine("M", start_at("A"), task("A", resource("arn:aws:lambda:eu-west-1:123456789012:function:resize"), next("B")));
static_assert(verify<both, warnings_as_errors>::ok);   // says: (1) state `A`: Next names no state `B` (line N) (2) state `A`: it waits for Lambda without a timeout (line N) (3) state `A`: it does not retry the errors of the Lambda service itself (line N)
constexpr auto shop = stack("Shop", state_machine("Right", start_at("A"), succeed("A")), state_machine("M", start_at("A"), choice("A", when(is_null("$.x"), "B")), succeed("B")));
static_assert(verify<shop, warnings_as_errors>::ok);   // says: state `A`: it has no Default (line N)
static_assert(verify<shop>::ok);
