// Variables: which scope assigns what, and who sees it.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

template <class... P> constexpr auto sets(core::literal state, core::literal variable, P const&... properties) {
    return pass(state, assign(field(variable, 1)), properties...);
}
template <class... P> constexpr said around(P const&... states) {
    return check(state_machine("M", start_at("Outer"), sequence(sets("Outer", "x"), states...)));
}
template <class... P> constexpr auto branch_of(core::literal first, P const&... states) {
    return branch(start_at(first), states...);
}
template <class... P> constexpr auto each(core::literal first, P const&... states) {
    return item_processor(start_at(first), states...);
}

// one scope may assign a variable again and again
static_assert(around(sets("B", "x"), sets("C", "x", end)).nothing());
static_assert(around(choice("B", when(is_null("$.a"), "C", assign(field("x", 1))), otherwise("C"), assign(field("x", 2))),
                     succeed("C"))
                  .nothing());

// an inner one may not, at whatever depth
static_assert(around(parallel("B", branch_of("C", sets("C", "x", end)), end)).only(rule::variable_shadows, kind::assign));
static_assert(around(map("B", each("C", sets("C", "x", end)), end)).only(rule::variable_shadows));
static_assert(
    around(map("B", each("C", parallel("C", branch_of("D", sets("D", "x", end)), end)), end)).only(rule::variable_shadows),
    "through two levels");
static_assert(around(map("B", each("C", map("C", each("D", sets("D", "x", end)), assign(field("x", 1)), end)), end))
                      .times(rule::variable_shadows) == 2,
              "one that shadows is shadowed itself");
static_assert(around(map("B", each("C", sets("C", "y", end)), end)).nothing());
static_assert(around(map("B", each("C", sets("C", "X", end)), end)).nothing(), "names differ by case");
static_assert(around(map("B", assign(field("x", 2)), each("C", pass("C", end)), end)).nothing(), "the Map itself stands outside");

// wherever an Assign can be
constexpr auto f = core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");
static_assert(around(map("B", each("C", task("C", f, catch_all("D", assign(field("x", 1))), end), succeed("D")), end))
                  .only(rule::variable_shadows));
static_assert(
    around(map("B", each("C", choice("C", when(is_null("$.a"), "D", assign(field("x", 1))), otherwise("D")), succeed("D")), end))
        .only(rule::variable_shadows));
static_assert(check(state_machine("M", start_at("A"), task("A", f, catch_all("B", assign(field("x", 1))), next("B")),
                                  map("B", each("C", sets("C", "x", end)), end)))
                  .only(rule::variable_shadows));
static_assert(around(map("B", each("C", pass("C", assign(field("x", path("$.a"))), end)), end)).only(rule::variable_shadows));
static_assert(around(map("B", each("C", pass("C", assign(field("x.$", "$.a")), end)), end)).only(rule::variable_shadows),
              "`x.$` is x");
static_assert(around(map("B", each("C", pass("C", query_language("JSONata"), assign(field("x", core::jsonata("1"))), end)), end))
                  .only(rule::variable_shadows));

// and whichever comes first
static_assert(check(state_machine("M", start_at("A"), map("A", each("B", sets("B", "x", end)), next("C")), sets("C", "x", end)))
                  .only(rule::variable_shadows));

// siblings have their own
static_assert(around(parallel("B", branch_of("C", sets("C", "y", end)), branch_of("D", sets("D", "y", end)), next("E")),
                     map("E", each("F", sets("F", "y", end)), end))
                  .nothing());

// the children of a distributed Map are executions of their own, and see nothing of it
template <class Config> constexpr said in_children(Config const& config) {
    return around(map("B", item_processor(config, start_at("C"), sets("C", "x", end)), end));
}
static_assert(in_children(distributed("STANDARD")).nothing() && in_children(distributed("EXPRESS")).nothing());
static_assert(in_children(processor_config(mode("INLINE"))).only(rule::variable_shadows));
static_assert(around(map("B",
                         item_processor(distributed("STANDARD"), start_at("C"),
                                        sequence(sets("C", "x"), map("D", each("E", sets("E", "x", end)), end))),
                         end))
                  .only(rule::variable_shadows),
              "but have scopes of their own");

// where the outer one stands is told
constexpr auto told = state_machine(
    "M", start_at("A"), sequence(pass("A", assign(field("y", 1), field("x", 2))), map("B", each("C", sets("C", "x", end)), end)));
static_assert(check(told).only(rule::variable_shadows) && told.nodes[check(told).all.found[0].number].first == "x");

// names
constexpr said names(core::literal one) { return check(state_machine("M", start_at("A"), sets("A", one, end))); }
static_assert(names("a").nothing() && names("a_1").nothing() && names("States").nothing());
static_assert(names("1a").only(rule::variable_name) && names("_a").only(rule::variable_name) &&
              names("").only(rule::variable_name) && names("a.b").only(rule::variable_name) &&
              names("$a").only(rule::variable_name) && names("a b").only(rule::variable_name));
static_assert(names("states").only(rule::variable_reserved));
static_assert(names("a\xFF").only(rule::text_not_utf8));
static_assert(check(state_machine("M", query_language("JSONata"), start_at("A"), sets("A", "a.$", end))).only(rule::variable_name));
static_assert(check(state_machine("M", start_at("A"), pass("A", assign(field("x", 1), field("x.$", "$.x")), end)))
                  .only(rule::field_duplicate));
static_assert(check(state_machine("M", start_at("A"), pass("A", assign(), end))).nothing());

}
