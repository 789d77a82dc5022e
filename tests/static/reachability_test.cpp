// Where an execution can get to, and from where it can end.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

// The findings of a machine that are about reachability: which rule, and the state or scope it is about.
constexpr bool says(said const& s, node const* nodes, rule r, char const* about) {
    for (int i = 0; i < s.all.shown(); ++i)
        if (s.all.found[i].broken == r && name_of(nodes[s.all.found[i].node]) == name{{}, terminated(about)}) return true;
    return false;
}
template <int N> constexpr bool only_says(resource_tree<N> const& m, rule r, char const* about) {
    said const s = check(m);
    return s.count() == 1 && says(s, m.nodes, r, about);
}

constexpr auto f = core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");

// every kind of transition leads somewhere
static_assert(check(state_machine("M", start_at("A"), pass("A", next("B")), pass("B", end))).nothing());
static_assert(check(state_machine("M", start_at("A"), choice("A", when(is_null("$.a"), "B"), otherwise("C")), succeed("B"),
                                  succeed("C")))
                  .nothing());
static_assert(check(state_machine("M", start_at("A"), task("A", f, end, catch_all("B")), fail("B"))).nothing());
static_assert(check(state_machine("M", start_at("A"), parallel("A", branch(start_at("B"), succeed("B")), catch_all("C"), end),
                                  fail("C")))
                  .nothing());

// what nothing leads to
static_assert(only_says(state_machine("M", start_at("A"), pass("A", end), pass("B", end)), rule::state_unreachable, "B"));
static_assert(check(state_machine("M", start_at("A"), pass("A", end), pass("B", next("C")), pass("C", end)))
                  .times(rule::state_unreachable) == 2);

// states that only lead to one another, beside the machine: an orphan cycle
constexpr auto orphan_cycle =
    state_machine("M", start_at("A"), pass("A", end), choice("B", when(is_null("$.a"), "C"), otherwise("A")), pass("C", next("B")));
static_assert(says(check(orphan_cycle), orphan_cycle.nodes, rule::state_unreachable, "B") &&
              says(check(orphan_cycle), orphan_cycle.nodes, rule::state_unreachable, "C") && check(orphan_cycle).count() == 2);

// a state that only it leads to
constexpr auto only_itself =
    state_machine("M", start_at("A"), pass("A", end), choice("B", when(is_null("$.a"), "B"), otherwise("A")));
static_assert(only_says(only_itself, rule::state_unreachable, "B"));
// even by its own catcher
static_assert(only_says(state_machine("M", start_at("A"), pass("A", end), task("B", f, end, catch_all("B"))),
                        rule::state_unreachable, "B"));

// the state after a Choice in a sequence, which does not go on by itself
static_assert(only_says(state_machine("M", start_at("A"),
                                      sequence(choice("A", when(is_null("$.a"), "C"), otherwise("C")), pass("B"), succeed("C"))),
                        rule::state_unreachable, "B"));

// a reachable state may lead back to any other, StartAt included
static_assert(check(state_machine("M", start_at("A"), pass("A", next("B")), choice("B", when(is_null("$.a"), "A"), otherwise("C")),
                                  succeed("C")))
                  .nothing());

// in branches and item processors: from their own StartAt
static_assert(only_says(state_machine("M", start_at("A"), parallel("A", end, branch(start_at("B"), succeed("B"), succeed("C")))),
                        rule::state_unreachable, "C"));
static_assert(only_says(state_machine("M", start_at("A"), map("A", end, item_processor(start_at("B"), succeed("B"), succeed("C")))),
                        rule::state_unreachable, "C"));
constexpr auto nested = state_machine(
    "M", start_at("A"),
    parallel("A", end,
             branch(start_at("B"),
                    map("B", end,
                        item_processor(start_at("C"), parallel("C", end, branch(start_at("D"), succeed("D"), succeed("E"))))))));
static_assert(only_says(nested, rule::state_unreachable, "E"));

// of an unreachable Parallel, what stands in it is no news
static_assert(only_says(state_machine("M", start_at("A"), succeed("A"),
                                      parallel("B", end, branch(start_at("C"), succeed("C")), branch(start_at("D"), succeed("D")))),
                        rule::state_unreachable, "B"));
static_assert(only_says(state_machine("M", start_at("A"), succeed("A"),
                                      parallel("B", end,
                                               branch(start_at("C"), map("C", end, item_processor(start_at("D"), succeed("D")))))),
                        rule::state_unreachable, "B"));

// nothing ends it
static_assert(only_says(state_machine("M", start_at("A"), pass("A", next("B")), pass("B", next("A"))), rule::no_terminal_state,
                        "M"));
static_assert(check(state_machine("M", start_at("A"),
                                  parallel("A", end, branch(start_at("B"), pass("B", next("C")), pass("C", next("B"))))))
                  .only(rule::no_terminal_state, kind::branch));
static_assert(check(state_machine("M", start_at("A"),
                                  map("A", end, item_processor(start_at("B"), pass("B", next("C")), pass("C", next("B"))))))
                  .only(rule::no_terminal_state, kind::item_processor));
static_assert(check(state_machine("M", start_at("A"), pass("A", next("B")),
                                  parallel("B", next("A"), branch(start_at("C"), succeed("C")))))
                  .only(rule::no_terminal_state, kind::machine),
              "that a branch ends does not end the machine");

// a way without an end beside one with an end is a warning, said once
constexpr auto trap = state_machine("M", start_at("A"), choice("A", when(is_null("$.a"), "B"), otherwise("D")),
                                    pass("B", next("C")), pass("C", next("B")), succeed("D"));
static_assert(only_says(trap, rule::never_ends, "B"));
constexpr auto own_next = state_machine("M", start_at("A"), choice("A", when(is_null("$.a"), "B"), otherwise("D")),
                                        wait("B", seconds(1), next("B")), succeed("D"));
static_assert(check(own_next).count() == 2 && check(own_next).times(rule::next_to_itself) == 1 &&
              says(check(own_next), own_next.nodes, rule::never_ends, "B"));
// a loop that a catcher leaves is an end
static_assert(check(state_machine("M", start_at("A"), task("A", f, next("A"), catch_all("B")), fail("B")))
                  .only(rule::next_to_itself, kind::next));

// the compiler's own evaluation says the same, warnings aside
static_assert(findings_of<orphan_cycle, 0, false>.count == 2 && findings_of<only_itself, 0, false>.count == 1 &&
              findings_of<nested, 0, false>.count == 1);
static_assert(!is_valid<orphan_cycle> && is_valid<trap> && is_valid<own_next>);

}
