// The query language of a state: its own, or else the machine's, wherever the state stands.
#include "check.hpp"

#include <aslant/services/lambda.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto jsonata = query_language("JSONata");
constexpr auto jsonpath = query_language("JSONPath");

template <int N> constexpr bool is_jsonata(resource_tree<N> const& machine, char const* state) {
    tables made(machine.nodes);
    return made.states[made.state_named(state)].is_jsonata;
}

// A Parallel in a Map, with a state of its own language in it.
template <class... P> constexpr auto machine_with(P const&... properties) {
    return state_machine("M", properties..., start_at("Map"),
                         map("Map",
                             item_processor(start_at("Parallel"), parallel("Parallel", branch(start_at("A"), pass("A", end)),
                                                                           branch(start_at("B"), pass("B", jsonata, end)), end)),
                             end));
}
static_assert(!is_jsonata(machine_with(), "Map") && !is_jsonata(machine_with(), "Parallel") && !is_jsonata(machine_with(), "A"));
static_assert(is_jsonata(machine_with(), "B"));
static_assert(is_jsonata(machine_with(jsonata), "Map") && is_jsonata(machine_with(jsonata), "A"));
static_assert(!is_jsonata(machine_with(jsonpath), "A") && is_jsonata(machine_with(jsonpath), "B"));
static_assert(is_jsonata(state_machine("M", start_at("A"), succeed("A"), jsonata), "A"), "also where it stands behind the states");

// A Parallel or Map hands its own language to nobody.
constexpr auto outer = state_machine(
    "M", start_at("Parallel"),
    parallel("Parallel", jsonata, branch(start_at("A"), map("A", jsonata, item_processor(start_at("B"), pass("B", end)), end)),
             branch(start_at("C"), pass("C", end)), end));
static_assert(is_jsonata(outer, "Parallel") && is_jsonata(outer, "A") && !is_jsonata(outer, "B") && !is_jsonata(outer, "C"));
constexpr auto before_the_branch =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), pass("A", end)), jsonata, end));
static_assert(is_jsonata(before_the_branch, "P") && !is_jsonata(before_the_branch, "A"));
static_assert(!is_jsonata(state_machine("M", start_at("A"), sequence(pass("A", jsonata), states(pass("B", end)))), "B"));

// What is no place for it says nothing of any state.
static_assert(!is_jsonata(state_machine("M", start_at("P"), parallel("P", branch(jsonata, start_at("A"), succeed("A")), end)),
                          "A"));
static_assert(!is_jsonata(state_machine("M", start_at("P"), map("P", item_processor(jsonata, start_at("A"), succeed("A")), end)),
                          "P"));

// Each field in a state of each language. (The table of all of them is field_matrix_test.cpp's.)
static_assert(check(state_machine("M", jsonata, start_at("A"), pass("A", output(1), end))).nothing());
static_assert(check(state_machine("M", start_at("A"), pass("A", output(1), end))).only(rule::jsonata_field, kind::output));
static_assert(check(state_machine("M", jsonata, start_at("A"), pass("A", discard_result, end)))
                  .only(rule::jsonpath_field, kind::result_path));
static_assert(check(state_machine("M", jsonata, start_at("A"), pass("A", jsonpath, end))).only(rule::query_language_downgrade));
static_assert(check(state_machine("M", jsonpath, start_at("A"), pass("A", jsonpath, end))).nothing());
static_assert(check(state_machine("M", jsonpath, start_at("A"), pass("A", jsonata, output(1), end))).nothing());
static_assert(check(state_machine("M", start_at("P"),
                                  parallel("P", jsonata, branch(start_at("A"), pass("A", result(1), end)), output(1), end)))
                  .nothing());

// In a JSONata state `a.$` is a key like any other, and `$.a` a text.
static_assert(
    check(state_machine("M", jsonata, start_at("A"), pass("A", output(object(field("a", 1), field("a.$", "a"))), end))).nothing());
static_assert(check(state_machine("M", start_at("A"), pass("A", parameters(object(field("a", 1), field("a.$", "$.a"))), end)))
                  .only(rule::field_duplicate));

// What a builder hands to a call is Parameters in one language and Arguments in the other.
constexpr auto call = lambda::invoke("resize", lambda::payload(1));
static_assert(check(state_machine("M", start_at("A"), task("A", call, end))).nothing());
static_assert(check(state_machine("M", jsonata, start_at("A"), task("A", call, end))).nothing());
static_assert(check(state_machine("M", jsonata, start_at("A"), task("A", call, arguments(object()), end)))
                  .only(rule::property_fixed, kind::arguments));

}
