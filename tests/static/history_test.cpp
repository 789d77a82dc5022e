// Loops that can fill the history of an execution, and what bounds them.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto request = core::resource("arn:aws:states:::sqs:sendMessage");
constexpr auto again = choice("Done?", when(var("$.done") == true, "End"), otherwise("Ask"));

// Ask -> Wait -> Done? -> Ask, or End
template <class Wait, class Choice, class... P>
constexpr auto polling(Wait const& waits, Choice const& decides, P const&... properties) {
    return state_machine("M", properties..., start_at("Ask"), sequence(task("Ask", request), waits, decides), succeed("End"));
}
template <class... P> constexpr said every(long long count, P const&... properties) {
    return warnings_of(polling(wait("Wait", seconds(count)), again, properties...));
}

constexpr bool is_said_of(said const& found, node const* nodes, char const* state) {
    return found.only(rule::history_limit) && name_of(nodes[found.all.found[0].node]) == name{{}, terminated(state)};
}
constexpr auto quick = polling(wait("Wait", seconds(1)), again);
static_assert(is_said_of(warnings_of(quick), quick.nodes, "Ask"), "of its first state");

// no loop
static_assert(warnings_of(state_machine("M", start_at("A"),
                                        sequence(task("A", request), wait("B", seconds(1)),
                                                 choice("C", when(is_null("$.x"), "D"), otherwise("E"))),
                                        pass("D", next("E")), succeed("E")))
                  .nothing());
static_assert(check(state_machine("M", start_at("A"), pass("A", next("A")), succeed("B"))).times(rule::history_limit) == 0 &&
                  warnings_of(state_machine("M", start_at("A"), pass("A", next("A")))).nothing(),
              "next-to-itself says it");

// A round has 5 events of a Task and 2 of each other state, so 25,000 events are 2,777 rounds: a year has 31,536,000 seconds.
static_assert(every(11356).only(rule::history_limit) && every(11357).nothing());
static_assert(every(60).only(rule::history_limit) && every(60, timeout(seconds(60 * 2777))).nothing() &&
                  every(60, timeout(seconds(60 * 2777 + 1))).only(rule::history_limit),
              "or the machine's timeout comes first");
static_assert(every(0, timeout(hours(1))).only(rule::history_limit), "but it has to wait");
static_assert(warnings_of(polling(wait("Wait", seconds_path("$.delay")), again)).nothing() &&
                  warnings_of(polling(wait("Wait", timestamp_path("$.due")), again)).nothing(),
              "how long is known at run time");
static_assert(warnings_of(polling(pass("Wait"), again)).only(rule::history_limit) &&
              warnings_of(polling(pass("Wait"), again, timeout(hours(1)))).only(rule::history_limit));

// EXPRESS has no such limit
static_assert(every(1, state_machine_type("EXPRESS")).nothing() &&
              every(1, state_machine_type("STANDARD")).only(rule::history_limit));

// counters
static_assert(
    warnings_of(polling(wait("Wait", seconds(1)), choice("Done?", when(var("$.tries") > 100, "End"), otherwise("Ask")))).nothing());
static_assert(warnings_of(polling(wait("Wait", seconds(1)),
                                  choice("Done?", when(var("$.done") == true || var("$.tries") >= 100, "End"), otherwise("Ask"))))
                  .nothing(),
              "also inside Or");
static_assert(warnings_of(polling(wait("Wait", seconds(1)),
                                  choice("Done?", when(numeric_equals("$.left", path("$.zero")), "End"), otherwise("Ask"))))
                  .nothing());
static_assert(warnings_of(polling(wait("Wait", seconds(1)),
                                  choice("Done?", when(var("$.status") == "done", "End"), otherwise("Ask"))))
                  .only(rule::history_limit),
              "a text counts nothing");
static_assert(warnings_of(polling(wait("Wait", seconds(1)), choice("Done?", query_language("JSONata"),
                                                                   when(jsonata("$tries > 100"), "End"), otherwise("Ask"))))
                  .nothing());
static_assert(warnings_of(polling(wait("Wait", seconds(1)),
                                  choice("Done?", query_language("JSONata"), when(jsonata("$done"), "End"), otherwise("Ask"))))
                  .only(rule::history_limit));

// an execution that continues in another one
template <size_type N> constexpr said continuing(char const (&arn)[N]) {
    return warnings_of(state_machine("M", start_at("A"),
                                     sequence(task("A", request), choice("B", when(var("$.more") == true, "C"),
                                                                         when(var("$.over") == true, "D"), otherwise("A"))),
                                     task("C", core::resource(arn), next("A")), succeed("D")));
}
static_assert(continuing("arn:aws:states:::states:startExecution").nothing() &&
              continuing("arn:aws:states:::aws-sdk:sfn:startExecution").nothing());
static_assert(continuing("arn:aws:states:::sqs:sendMessage").only(rule::history_limit) &&
              continuing("arn:aws:states:::aws-sdk:sfn:stopExecution").only(rule::history_limit));

// through a catcher
static_assert(warnings_of(state_machine("M", start_at("A"), task("A", request, catch_errors("Busy", "B"), next("C")),
                                        pass("B", next("A")), succeed("C")))
                  .only(rule::history_limit));
static_assert(warnings_of(state_machine("M", start_at("A"), task("A", request, catch_errors("Busy", "A"), next("C")), succeed("C")))
                  .only(rule::history_limit),
              "to itself");
static_assert(warnings_of(state_machine("M", start_at("A"), task("A", request, catch_errors("Busy", "B"), next("C")),
                                        wait("B", days(1), next("A")), succeed("C")))
                  .nothing());
static_assert(warnings_of(state_machine("M", start_at("A"), choice("A", when(is_null("$.x"), "B"), otherwise("A")), succeed("B")))
                  .only(rule::history_limit),
              "a Choice to itself");

// loops in loops are one; a wait in one way round does not bound the other
static_assert(warnings_of(state_machine("M", start_at("A"), pass("A", next("B")), pass("B", next("C")),
                                        choice("C", when(is_null("$.x"), "B"), when(is_null("$.y"), "A"), otherwise("D")),
                                        succeed("D")))
                  .only(rule::history_limit));
static_assert(warnings_of(state_machine("M", start_at("A"), wait("A", days(2), next("B")), pass("B", next("C")),
                                        choice("C", when(is_null("$.x"), "B"), when(is_null("$.y"), "A"), otherwise("D")),
                                        succeed("D")))
                  .only(rule::history_limit),
              "the inner one does not wait");
static_assert(warnings_of(state_machine("M", start_at("A"), wait("A", days(2), next("B")), wait("B", days(2), next("C")),
                                        choice("C", when(is_null("$.x"), "B"), when(is_null("$.y"), "A"), otherwise("D")),
                                        succeed("D")))
                  .nothing());
static_assert(warnings_of(state_machine("M", start_at("A"), wait("A", days(2), next("B")), wait("B", seconds(1), next("C")),
                                        choice("C", when(is_null("$.x"), "B"), when(is_null("$.y"), "A"), otherwise("D")),
                                        succeed("D")))
                  .only(rule::history_limit),
              "nor does it wait long");
static_assert(warnings_of(state_machine("M", start_at("A"), choice("A", when(is_null("$.x"), "A"), otherwise("B")),
                                        choice("B", when(is_null("$.x"), "B"), otherwise("C")), succeed("C")))
                      .times(rule::history_limit) == 2,
              "two loops are two");

// in a Map: the iterations of an inline one write into the same history, those of a distributed one have their own
template <class... Config> constexpr said in_map(Config const&... config) {
    return warnings_of(state_machine(
        "M", start_at("Each"),
        map("Each", item_processor(config..., start_at("A"), choice("A", when(is_null("$.x"), "B"), otherwise("A")), succeed("B")),
            end)));
}
static_assert(in_map().only(rule::history_limit) && in_map(distributed("STANDARD")).only(rule::history_limit) &&
              in_map(distributed("EXPRESS")).nothing());
static_assert(warnings_of(state_machine("M", start_at("A"),
                                        parallel("A", branch(start_at("B"), task("B", request, end)), next("C")),
                                        wait("C", seconds(6000), next("D")), choice("D", when(is_null("$.x"), "A"), otherwise("E")),
                                        succeed("E")))
                  .only(rule::history_limit),
              "what stands in a Parallel counts: 2 + 5 + 2 + 2 events");

// it can be accepted where it is said
constexpr auto fine = accept("history-limit", "a few rounds at most");
template <class... P> constexpr said of_itself(P const&... properties) {
    return warnings_of(
        state_machine("M", start_at("A"), choice("A", properties..., when(is_null("$.x"), "A"), otherwise("B")), succeed("B")));
}
static_assert(of_itself().only(rule::history_limit) && of_itself(fine).nothing() && every(1, fine).nothing());

// with many states, each of which leads to the next and back: all of them are one loop
template <int... I> constexpr auto ring(indexes<I...>) {
    constexpr auto letter = [](int i) { return core::literal("ABCDEFGHIJKLMNOPQRSTUVWXYZ0", nowhere).value.data + i; };
    return state_machine("M", start_at("A"), choice("0", when(is_null("$.x"), "End"), otherwise("A")), succeed("End"),
                         pass(core::literal(text{}, text{letter(I), 1}, nowhere, false),
                              next(core::literal(text{}, text{letter(I + 1), 1}, nowhere, false)))...);
}
constexpr auto round = ring(indexes_up_to<26>{});
static_assert(is_said_of(warnings_of(round), round.nodes, "0"));

// A loop that nothing leaves never ends, which is another warning.
static_assert(warnings_of(state_machine("M", start_at("A"), pass("A", next("B")), pass("B", next("A")))).nothing());

// A wait beyond every bound is an error of its own, and no overflow here.
static_assert(warnings_of(polling(wait("Wait", seconds(0x7FFFFFFFFFFFFFFF)),
                                  choice("Done?", when(var("$.status") == "done", "End"), otherwise("Ask"))))
                  .nothing());

}
