// Retry and Catch.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto resize = resource("arn:aws:lambda:eu-west-1:123456789012:function:resize");

// --- errors-empty

constexpr auto retries_nothing = state_machine("M", start_at("A"), task("A", resize, retry(max_attempts(3), interval(seconds(1))), end));
static_assert(verify<retries_nothing>::ok);   // says: state `A`: Retry names no errors (line N)
constexpr auto retries_empty = state_machine("M", start_at("A"), task("A", resize, retry(), retry(on()), end));
static_assert(verify<retries_empty>::ok);   // says: (1) state `A`: Retry names no errors (line N) (2) state `A`: Retry names no errors (line N)
constexpr auto catches_nothing =
    state_machine("M", start_at("P"),
                  parallel("P", branch(start_at("A"), task("A", resize, end)), catch_errors(on(), "Failed", result_path("$.error")), end), fail("Failed"));
static_assert(verify<catches_nothing>::ok);   // says: state `P`: Catch names no errors (line N)

// --- states-all-alone

// mistake retry-all-mixed
constexpr auto all_and_another = state_machine("M", start_at("A"), task("A", resize, retry("States.ALL", "TooLarge"), end));
static_assert(verify<all_and_another>::ok);   // says: state `A`: Retry names States.ALL beside other errors (line N)
constexpr auto retry_all_and_another =
    state_machine("M", start_at("Each"), map("Each", item_processor(start_at("A"), task("A", resize, retry_all("TooLarge", max_attempts(1)), end)), end));
static_assert(verify<retry_all_and_another>::ok);   // says: state `A`: Retry names States.ALL beside other errors (line N)
constexpr auto caught_with_all =
    state_machine("M", start_at("A"), task("A", resize, catch_errors(on("States.Timeout", "States.ALL"), "B"), end), fail("B"));
static_assert(verify<caught_with_all>::ok);   // says: state `A`: Catch names States.ALL beside other errors (line N)

// --- states-all-last

// mistake retry-all
constexpr auto all_first = state_machine("M", start_at("A"), task("A", resize, retry_all(), retry("TooLarge", max_attempts(0)), end));
static_assert(verify<all_first>::ok);   // says: state `A`: Retry for States.ALL is not the last one (line N)
constexpr auto catch_all_first =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), task("A", resize, end)), catch_all("Failed"), catch_errors("TooLarge", "Failed"), end),
                  fail("Failed"));
static_assert(verify<catch_all_first>::ok);   // says: state `P`: Catch for States.ALL is not the last one (line N)
constexpr auto two_alls = state_machine("M", start_at("A"), task("A", resize, retry_all(max_attempts(1)), retry_all(max_attempts(2)), end));
static_assert(verify<two_alls>::ok);   // says: state `A`: Retry for States.ALL is not the last one (line N)
constexpr auto all_first_and_second = state_machine("M", start_at("A"), task("A", resize, retry("States.ALL", "X"), retry("Y"), retry("Z"), end));
static_assert(verify<all_first_and_second>::ok);   // says: (1) state `A`: Retry names States.ALL beside other errors (line N) (2) state `A`: Retry for States.ALL is not the last one (line N)
constexpr auto all_last =
    state_machine("M", start_at("A"),
                  task("A", resize, catch_errors("Lambda.TooManyRequestsException", "B"), retry("TooLarge", "States.Timeout", max_attempts(0)),
                       retry(lambda::service_errors), catch_all("B"), retry_all(), end),
                  fail("B"));
static_assert(verify<all_last>::ok);

// --- backoff-rate-below-one, number-not-finite

// mistake backoff
constexpr auto shrinking = state_machine("M", start_at("A"), task("A", resize, retry("TooLarge", backoff_rate(0.5)), end));
static_assert(verify<shrinking>::ok);   // says: state `A`: BackoffRate is below 1.0 (line N)
constexpr auto shrinking_second =
    state_machine("M", start_at("Each"),
                  map("Each", item_processor(start_at("A"), task("A", resize, end)), retry("TooLarge", backoff_rate(1)), retry_all(backoff_rate(0)), end));
static_assert(verify<shrinking_second>::ok);   // says: state `Each`: BackoffRate is below 1.0 (line N)
constexpr auto endless_rate = state_machine("M", start_at("A"), task("A", resize, retry_all(backoff_rate(__builtin_huge_val())), end));
static_assert(verify<endless_rate>::ok);   // says: state `A`: BackoffRate holds a number that JSON cannot write (NaN or infinite) (line N)
constexpr auto steady = state_machine("M", start_at("A"), task("A", resize, retry("TooLarge", backoff_rate(1)), retry_all(backoff_rate(1.0)), end));
static_assert(verify<steady>::ok);

// --- wrong-argument

constexpr auto numbers_as_names = state_machine("M", start_at("A"), task("A", resize, retry(404, "TooLarge"), end));
static_assert(verify<numbers_as_names>::ok);   // says: state `A`: retry takes names of errors, interval, max_attempts and backoff_rate, not `int` (line N)
constexpr auto on_numbers = state_machine("M", start_at("A"), task("A", resize, catch_errors(on("TooLarge", 404), "B"), end), succeed("B"));
static_assert(verify<on_numbers>::ok);   // says: state `A`: on takes names of errors, not `int` (line N)
constexpr auto attempts_in_words = state_machine("M", start_at("A"), task("A", resize, retry_all(max_attempts("three"), interval(2), backoff_rate("2")), end));
static_assert(verify<attempts_in_words>::ok);   // says: (1) state `A`: max_attempts takes an integer, not `a text` (line N) (2) state `A`: interval takes a duration such as seconds(30), not `int` (line N) (3) state `A`: backoff_rate takes a number, not `a text` (line N)
constexpr auto state_in_retrier = state_machine("M", start_at("A"), task("A", resize, retry_all(pass("B", end)), end));
static_assert(verify<state_in_retrier>::ok);   // says: state `A`: retry takes names of errors, interval, max_attempts and backoff_rate, not `pass` (line N)
constexpr auto bare_seconds = state_machine("M", start_at("A"), task("A", resize, retry("TooLarge", seconds(2)), end));
static_assert(verify<bare_seconds>::ok);   // says: state `A`: its Retry takes no Seconds (line N)
constexpr auto handler_is_a_state = state_machine("M", start_at("A"), task("A", resize, catch_all(fail("B")), end), fail("B"));
static_assert(verify<handler_is_a_state>::ok);   // says: state `A`: catch_errors takes names of errors, the name of a state and result_path, not `fail` (line N)
constexpr auto handler_is_next = state_machine("M", start_at("A"), task("A", resize, catch_errors("TooLarge", next("B")), end), fail("B"));
static_assert(verify<handler_is_next>::ok);   // says: state `A`: catch_errors takes names of errors, the name of a state and result_path, not `next` (line N)
