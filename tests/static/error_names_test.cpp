// What the names of errors mean, and the rules about them that tell a name from another.
#include <aslant/language/error_names.hpp>

#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr error_name meaning(char const* error) { return meaning_of(terminated(error)); }

static_assert(meaning("States.ALL") == error_name::all && meaning("States.TaskFailed") == error_name::task_failed);
static_assert(meaning("States.Timeout") == error_name::timeout && meaning("States.HeartbeatTimeout") == error_name::timeout);
static_assert(meaning("States.DataLimitExceeded") == error_name::terminal && meaning("States.Runtime") == error_name::terminal);
static_assert(meaning("States.Permissions") == error_name::other && meaning("States.ResultPathMatchFailure") == error_name::other &&
              meaning("States.ParameterPathFailure") == error_name::other &&
              meaning("States.QueryEvaluationError") == error_name::other && meaning("States.BranchFailed") == error_name::other &&
              meaning("States.NoChoiceMatched") == error_name::other && meaning("States.IntrinsicFailure") == error_name::other &&
              meaning("States.ExceedToleratedFailureThreshold") == error_name::other &&
              meaning("States.ItemReaderFailed") == error_name::other && meaning("States.ResultWriterFailed") == error_name::other);
static_assert(meaning("States.Http.Socket") == error_name::other && meaning("States.Http.StatusCode.404") == error_name::other &&
              meaning("States.Http.StatusCode.500") == error_name::other);
static_assert(meaning("States.Http.StatusCode.") == error_name::unknown &&
              meaning("States.Http.StatusCode.40") == error_name::unknown &&
              meaning("States.Http.StatusCode.4040") == error_name::unknown &&
              meaning("States.Http.StatusCode.4O4") == error_name::unknown &&
              meaning("States.Http.StatusCode.044") == error_name::unknown &&
              meaning("States.Http.StatusCode.4xx") == error_name::unknown &&
              meaning("States.Http.StatusCode.40/") == error_name::unknown);
static_assert(meaning("States.") == error_name::unknown && meaning("States.Timeoutt") == error_name::unknown &&
              meaning("States.timeout") == error_name::unknown && meaning("States.all") == error_name::unknown &&
              meaning("States.Timeout ") == error_name::unknown &&
              meaning("States.TaskFailedStates.TaskFailedStates.TaskFailedX") == error_name::unknown);
static_assert(meaning_of(text{"States.ALL\0", 11}) == error_name::unknown);
static_assert(meaning("") == error_name::of_user && meaning("S") == error_name::of_user &&
                  meaning("States") == error_name::of_user && meaning("states.ALL") == error_name::of_user &&
                  meaning("State.Timeout") == error_name::of_user && meaning("Lambda.ServiceException") == error_name::of_user &&
                  meaning("Charge.Declined") == error_name::of_user && meaning("Stocks.Timeout") == error_name::of_user,
              "other names, also where a letter or two are the same");
static_assert(meaning_of(name{text_of("States."), text_of("Timeout")}) == error_name::timeout &&
                  meaning_of(name{text_of("Sta"), text_of("tes.ALL")}) == error_name::all &&
                  meaning_of(name{text_of("States.Http.StatusCode."), text_of("429")}) == error_name::other &&
                  meaning_of(name{text_of("States.Tim"), text_of("eoutttttttttttttttttttttttttttttttttttttttttttttt")}) ==
                      error_name::unknown &&
                  meaning_of(name{text_of("My"), text_of(".Error")}) == error_name::of_user,
              "in two parts");
constexpr bool each_is_found() {
    for (reserved_error const& r : reserved_errors) {
        text const rest = r.rest;
        if (meaning_of(name{reserved_start, rest}) != r.meaning) return false;
        if (meaning_of(name{reserved_start, {rest.data, rest.size - 1}}) != error_name::unknown) return false;
        if (meaning_of(rest) != error_name::of_user) return false;
    }
    return true;
}
static_assert(each_is_found());

// What States.TaskFailed matches for certain.
static_assert(is_task_failure(error_name::of_user) && is_task_failure(error_name::other));
static_assert(!is_task_failure(error_name::timeout) && !is_task_failure(error_name::terminal) &&
              !is_task_failure(error_name::all) && !is_task_failure(error_name::unknown) &&
              !is_task_failure(error_name::task_failed));

// error-name-unknown
constexpr auto f = core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");
template <class... P> constexpr said of_task(P const&... properties) {
    return check(state_machine("M", start_at("A"), task("A", f, properties..., next("C")), succeed("C")));
}
static_assert(
    of_task(retry("States.Timeout", "Lambda.ServiceException"), catch_errors("States.TaskFailed", "C"), catch_all("C")).nothing());
static_assert(of_task(retry("States.Timeoutt")).only(rule::error_name_unknown, kind::retrier) &&
              of_task(catch_errors(on("E", "States.taskfailed"), "C")).only(rule::error_name_unknown, kind::catcher));
static_assert(of_task(retry("States.AL"), retry("E")).only(rule::error_name_unknown), "it is not States.ALL");
constexpr bool hint_is(said const& all, char const* hint) {
    return all.only(rule::error_name_unknown) && all.all.found[0].hint == name{{}, terminated(hint)};
}
static_assert(hint_is(of_task(retry("States.Timeoutt")), "States.Timeout") &&
              hint_is(of_task(retry("States.task_failed")), "States.TaskFailed") &&
              hint_is(of_task(retry("States.All")), "States.ALL") &&
              hint_is(of_task(retry("States.BranchFail")), "States.BranchFailed") &&
              hint_is(of_task(retry(core::literal{"States."} + "Permission")), "States.Permissions"));
static_assert(hint_is(of_task(retry("States.Foo")), "") && hint_is(of_task(retry("States.")), "") &&
              hint_is(of_task(retry("States.0123456789012345678901234567890123456789012345678901234567890123456789")), ""));

// ... but for what a Fail inside the state reports
template <class... States> constexpr said catching(char const (&reported)[15], States const&... states) {
    return check(state_machine(
        "M", start_at("A"),
        parallel("A", branch(start_at("B"), states..., fail("B", error(reported))), catch_errors("States.TooLate", "C"), next("C")),
        succeed("C")));
}
static_assert(catching("States.TooLate").nothing());
static_assert(catching("States.TooLong").only(rule::error_name_unknown) &&
              catching("Statez.TooLate").only(rule::error_name_unknown));
static_assert(
    check(state_machine("M", start_at("A"),
                        map("A",
                            item_processor(start_at("B"),
                                           states(choice("B", when(is_null("$.x"), "D"), otherwise("E")), fail("D", cause("why"))),
                                           sequence(fail("E", error(core::literal{"States."} + "TooLate")))),
                            retry("States.TooLate"), end)))
        .nothing());
static_assert(check(state_machine("M", start_at("A"),
                                  parallel("A", branch(start_at("B"), fail("B", error("States.TooLate"))), next("C")),
                                  task("C", f, catch_errors("States.TooLate", "D"), end), fail("D", error("States.TooLate"))))
                  .only(rule::error_name_unknown),
              "not one that stands elsewhere");

// One that is misspelt everywhere is looked for once.
static_assert(of_task(retry("States.Timeoutt"), retry("States.Timeoutt", "States.Runtim"), catch_errors("States.Timeoutt", "C"))
                  .times(rule::error_name_unknown) == 4);
constexpr bool hints_are_kept() {
    said const all = of_task(retry("States.Timeoutt"), retry("States.Runtim", "States.Timeoutt"));
    return all.count() == 3 && all.all.found[1].hint == name{{}, text_of("States.Runtime")} &&
           all.all.found[2].hint == name{{}, text_of("States.Timeout")};
}
static_assert(hints_are_kept());

}
