// The tables of a machine: where its states are, what follows what, what is found by name.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

// Two states of the same shape under names of the user's choice: a fragment.
constexpr auto guarded(core::literal work, core::literal failed) {
    return states(task(work, core::resource("arn:aws:lambda:us-east-1:123456789012:function:f"), catch_all(failed)), fail(failed));
}

constexpr bool follows(node const* nodes, char const* state, char const* wanted) {
    tables made(nodes);
    int const from = made.state_named(state);
    int const to = made.states[from].follower;
    return to == none ? !wanted : wanted && made.view.name_of_state(to) == name{{}, terminated(wanted)};
}
template <int N> constexpr bool follows(resource_tree<N> const& m, char const* state, char const* wanted) {
    return follows(m.nodes, state, wanted);
}

// a sequence: each goes on with the next; the last one of the outermost with nothing
constexpr auto line = state_machine("M", start_at("A"), sequence(pass("A"), wait("B", seconds(1)), pass("C")), pass("D"));
static_assert(follows(line, "A", "B") && follows(line, "B", "C") && follows(line, "C", nullptr) && follows(line, "D", nullptr));

// a sequence in a sequence goes on with what comes after it
constexpr auto in_line = state_machine(
    "M", start_at("A"),
    sequence(pass("A"), sequence(pass("B"), sequence(pass("C"), pass("D"))), pass("E"), sequence(sequence(pass("F")), pass("G"))));
static_assert(follows(in_line, "A", "B") && follows(in_line, "B", "C") && follows(in_line, "C", "D") &&
              follows(in_line, "D", "E") && follows(in_line, "E", "F") && follows(in_line, "F", "G") &&
              follows(in_line, "G", nullptr));

// in a group nothing follows, but a sequence goes on into a group's first state
constexpr auto grouped =
    state_machine("M", start_at("A"), sequence(pass("A"), states(pass("B", end), pass("C", end)), pass("D", end)));
static_assert(follows(grouped, "A", "B") && follows(grouped, "B", nullptr) && follows(grouped, "C", nullptr));
constexpr auto sequence_in_group =
    state_machine("M", start_at("A"), states(sequence(pass("A"), pass("B", end)), sequence(pass("C"), pass("D", end))));
static_assert(follows(sequence_in_group, "A", "B") && follows(sequence_in_group, "B", nullptr) &&
              follows(sequence_in_group, "C", "D"));

// Choice, Succeed and Fail do not go on by themselves
constexpr auto stops = state_machine(
    "M", start_at("A"), sequence(pass("A"), choice("B", otherwise("D")), succeed("C"), pass("D"), fail("E"), pass("F")));
static_assert(follows(stops, "A", "B") && follows(stops, "B", nullptr) && follows(stops, "C", nullptr) &&
              follows(stops, "D", "E") && follows(stops, "E", nullptr) && follows(stops, "F", nullptr));

// branches and item processors are scopes of their own: a sequence inside does not go on outside
constexpr auto scopes = state_machine(
    "M", start_at("A"),
    sequence(parallel("A",
                      branch(start_at("A1"),
                             sequence(pass("A1"), map("A2", item_processor(start_at("A3"), sequence(pass("A3"), pass("A4")))),
                                      pass("A5"))),
                      branch(start_at("A6"), pass("A6", end))),
             pass("B")));
static_assert(follows(scopes, "A", "B") && follows(scopes, "A1", "A2") && follows(scopes, "A2", "A5") &&
              follows(scopes, "A3", "A4") && follows(scopes, "A4", nullptr) && follows(scopes, "A5", nullptr) &&
              follows(scopes, "A6", nullptr));

constexpr int scope_of(node const* nodes, char const* state) {
    tables made(nodes);
    return made.states[made.state_named(state)].scope;
}
static_assert(scope_of(scopes.nodes, "A") == 0 && scope_of(scopes.nodes, "B") == 0 && scope_of(scopes.nodes, "A1") == 1 &&
              scope_of(scopes.nodes, "A2") == 1 && scope_of(scopes.nodes, "A5") == 1 && scope_of(scopes.nodes, "A3") == 2 &&
              scope_of(scopes.nodes, "A4") == 2 && scope_of(scopes.nodes, "A6") == 3);
constexpr bool owners_are_right() {
    tables made(scopes.nodes);
    auto const owner = [&](int scope) { return made.scopes[scope].owner; };
    auto const state = [&](char const* wanted) { return made.state_named(wanted); };
    for (int s = 0; s < 4; ++s)
        if (made.view.scope_of_node(made.scopes[s].node) != s) return false;
    return owner(0) == none && owner(1) == state("A") && owner(2) == state("A2") && owner(3) == state("A");
}
static_assert(owners_are_right());
static_assert(measure(scopes.nodes).states == 8 && measure(scopes.nodes).scopes == 4);

// find: every name finds its own state, in one part or in two; another name finds none
constexpr auto wide = state_machine("Wide", start_at("S0"),
                                    sequence(pass("S0"), pass("S1"), pass("S2"), pass("S3"), pass("S4"), pass("S5"), pass("S6"),
                                             pass("S7"), pass("S8"), pass("S9"), pass("S10"), pass("S11"), pass("S12"), pass("S13"),
                                             pass("S14"), pass("S15"), pass("S16"), pass("S17"), pass("S18"), pass("S19", end)));
constexpr bool every_name_is_found() {
    tables made(wide.nodes);
    for (int s = 0; s < made.sizes.states; ++s) {
        name const whole = made.view.name_of_state(s);
        if (made.view.find(whole, 0) != s) return false;
        if (made.view.find({{whole.second.data, 1}, {whole.second.data + 1, whole.second.size - 1}}, 0) != s) return false;
    }
    return made.sizes.states == 20 && made.view.find({{}, text_of("S20")}, 0) == none &&
           made.view.find({{}, text_of("")}, 0) == none;
}
static_assert(every_name_is_found());
static_assert(check(wide).nothing());

// of two of a name, the one in the scope that asks; from elsewhere the first one
constexpr auto two_scopes =
    state_machine("M", start_at("A"), parallel("A", end, branch(start_at("B"), succeed("B")), branch(start_at("B"), succeed("B"))));
constexpr bool finds_in_its_scope() {
    tables made(two_scopes.nodes);
    auto const found_from = [&](int scope) { return made.view.find({{}, text_of("B")}, scope); };
    return found_from(1) == 1 && found_from(2) == 2 && found_from(0) == 1 && made.view.is_in(found_from(2), 2) &&
           !made.view.is_in(found_from(0), 0);
}
static_assert(finds_in_its_scope());
static_assert(check(two_scopes).only(rule::state_name_duplicate));

// two of a name: the earlier one is found, and the later one is the finding
constexpr auto same = state_machine("M", start_at("A"), sequence(pass("A"), pass("B"), pass("A", end)));
static_assert(check(same).times(rule::state_name_duplicate) == 1);
static_assert(name_of(same.nodes[check(same).all.found[0].node]) == name{{}, text_of("A")} && check(same).all.found[0].node == 5);
static_assert(check(state_machine("M", start_at("A"), parallel("A", end, branch(start_at("A"), pass("A", end)))))
                      .times(rule::state_name_duplicate) == 1,
              "also across scopes");

// a fragment, twice in a machine under different names
constexpr auto twice = state_machine("M", start_at("One"), sequence(guarded("One", "One failed"), pass("Between", next("Two"))),
                                     guarded("Two", "Two failed"));
static_assert(check(twice).times(rule::next_or_end_missing) == 2, "in a group nothing follows");
constexpr auto twice_in_line =
    state_machine("M", start_at("One"), sequence(sequence(guarded("One", "One failed")), pass("Last", end)));
static_assert(!check(twice_in_line).nothing());
constexpr auto step(core::literal name) { return sequence(wait(name, seconds(1))); }
constexpr auto reused = state_machine("M", start_at("One"), sequence(step("One"), step("Two"), step("Three"), succeed("Done")));
static_assert(check(reused).nothing() && follows(reused, "One", "Two") && follows(reused, "Three", "Done"));

// as deep as allowed, and not deeper
template <int Depth> constexpr auto nested() {
    if constexpr (Depth == 0)
        return pass("Innermost", end);
    else
        return states(nested<Depth - 1>());
}
constexpr auto deep = state_machine("M", start_at("Innermost"), nested<deepest - 2>());
constexpr auto too_deep = state_machine("M", start_at("Innermost"), nested<deepest - 1>());
static_assert(is_valid<deep> && !is_valid<too_deep> && findings_of<too_deep, 0, false>.found[0].broken == rule::nesting_too_deep);

}
