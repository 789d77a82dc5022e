// Where variables are read: what is assigned on the ways there, in which scope, and by what.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto request = core::resource("arn:aws:states:::sqs:sendMessage");

template <class... S> constexpr said machine(S const&... states) { return check(state_machine("M", start_at("A"), states...)); }
template <class... P> constexpr auto sets(core::literal state, core::literal variable, P const&... properties) {
    return pass(state, assign(field(variable, 1)), properties...);
}
template <class... P> constexpr auto reads(core::literal state, core::literal expression, P const&... properties) {
    return pass(state, parameters(object(field("x", path(expression)))), properties...);
}
template <class... P> constexpr auto each(core::literal first, P const&... states) {
    return item_processor(start_at(first), states...);
}
template <class... P> constexpr auto each_execution(core::literal first, P const&... states) {
    return item_processor(distributed("STANDARD"), start_at(first), states...);
}
constexpr text what_of(said const& all) { return all.all.found[0].what.second; }
constexpr text hint_of(said const& all) { return all.all.found[0].hint.second; }

// --- one after another
static_assert(machine(sequence(sets("A", "v"), reads("B", "$v", end))).nothing());
static_assert(machine(sequence(sets("A", "v"), pass("B"), pass("C"), reads("D", "$v.a[0]", end))).nothing());
static_assert(machine(sequence(reads("A", "$v"), sets("B", "v", end))).only(rule::variable_unassigned, kind::parameters));
static_assert(machine(reads("A", "$v", end)).only(rule::variable_unassigned) && what_of(machine(reads("A", "$v.a", end))) == "v");
static_assert(machine(sequence(sets("A", "v"), reads("B", "$V", end))).only(rule::variable_unassigned), "names differ by case");
static_assert(machine(sequence(pass("A", assign(field("v", path("$.a")), field("w.$", "$.b"))), reads("B", "$v"),
                               reads("C", "$w", end)))
                  .nothing());
static_assert(machine(sequence(sets("A", "v"), sets("B", "v"), sets("C", "v"), reads("D", "$v", end))).nothing());

// the nearest name is told
constexpr said misspelt = machine(sequence(sets("A", "customer"), reads("B", "$custommer", end)));
static_assert(misspelt.only(rule::variable_unassigned) && misspelt.all.found[0].hint == name{text_of("$"), text_of("customer")});
static_assert(machine(sequence(sets("A", "customer"), reads("B", "$n", end))).all.found[0].hint ==
              name{text_of("$."), text_of("n")});

// --- $, $$ and $.v are no variables
static_assert(machine(pass("A", input_path("$"), output_path("$$"),
                           parameters(object(field("x", path("$.v")), field("y", path("$['v']")),
                                             field("z", path("$$.Execution.Id")), field("s", "$v"))),
                           end))
                  .nothing());

// --- a state sees what there was when it was entered
static_assert(machine(reads("A", "$v", assign(field("v", 1)), end)).only(rule::variable_same_state, kind::parameters));
static_assert(machine(pass("A", assign(field("v", 1), field("w", path("$v"))), end)).only(rule::variable_same_state, kind::assign));
static_assert(machine(task("A", request, parameters(object(field("x", path("$v")))), catch_all("B", assign(field("v", 1))), end),
                      succeed("B"))
                  .only(rule::variable_same_state));
static_assert(machine(sequence(sets("A", "v"), pass("B", assign(field("v", intrinsic("States.MathAdd($v, 1)"))), end))).nothing(),
              "its value before");
static_assert(machine(sequence(pass("A", assign(field("w", path("$v")), field("v", 1))), sets("B", "v", end)))
                  .only(rule::variable_unassigned),
              "nothing before, another state after");

// --- ways that meet
template <class... P> constexpr said forked(P const&... rest) {
    return machine(choice("A", when(is_null("$.a"), "B"), otherwise("C")), rest...);
}
static_assert(forked(sets("B", "v", next("D")), sets("C", "v", next("D")), reads("D", "$v", end)).nothing());
static_assert(forked(sets("B", "v", next("D")), pass("C", next("D")), reads("D", "$v", end))
                  .only(rule::variable_unassigned_somewhere, kind::parameters));
static_assert(
    forked(sets("B", "v", next("D")), sets("C", "w", next("D")), reads("D", "$v", end)).only(rule::variable_unassigned_somewhere));
static_assert(forked(sets("B", "v", end), reads("C", "$v", end)).only(rule::variable_unassigned), "on the other way");
static_assert(forked(sets("B", "v", next("D")), fail("C"), reads("D", "$v", end)).nothing());
static_assert(machine(sequence(sets("A", "v"), states(choice("F", when(is_null("$.a"), "G"), otherwise("H"))), pass("G"),
                               reads("H", "$v", end)))
                  .nothing());

// --- loops
static_assert(machine(sequence(sets("A", "n"), pass("B", assign(field("n", math_add(path("$n"), 1))), next("C"))),
                      choice("C", when(var("$n") < 3, "B"), otherwise("D")), succeed("D"))
                  .nothing());
static_assert(machine(sequence(pass("A"), reads("B", "$n"), sets("C", "n", next("D"))),
                      choice("D", when(is_null("$.a"), "B"), otherwise("E")), succeed("E"))
                  .only(rule::variable_unassigned_somewhere),
              "from the second time on");
static_assert(machine(pass("A", next("B")), choice("B", when(is_null("$.a"), "C"), otherwise("D")), sets("C", "n", next("B")),
                      reads("D", "$n", end))
                  .only(rule::variable_unassigned_somewhere),
              "not where the loop is left at once");

// --- a Choice: a rule that has an Assign runs its own, one that has none runs none; the state's is for Default
template <class R, class... P> constexpr said chosen(R const& choice_rule, P const&... rest) {
    return machine(choice("A", choice_rule, otherwise("C"), assign(field("v", 1))), rest...);
}
static_assert(chosen(when(is_null("$.a"), "B", assign(field("w", 1))), reads("B", "$w", end), reads("C", "$v", end)).nothing());
static_assert(
    chosen(when(is_null("$.a"), "B", assign(field("w", 1))), reads("B", "$v", end), succeed("C")).only(rule::variable_unassigned));
static_assert(
    chosen(when(is_null("$.a"), "B", assign(field("w", 1))), succeed("B"), reads("C", "$w", end)).only(rule::variable_unassigned));
static_assert(chosen(when(is_null("$.a"), "B"), reads("B", "$v", end), succeed("C")).only(rule::variable_unassigned));
static_assert(chosen(when(is_null("$.a"), "B", assign(field("v", 2))), pass("B", next("C")), reads("C", "$v", end)).nothing());
static_assert(chosen(when(is_null("$.a"), "C"), reads("C", "$v", end)).only(rule::variable_unassigned_somewhere),
              "two ways to the same state");
static_assert(machine(sets("A", "v", next("B")),
                      choice("B", when(var("$v") == 1, "C", assign(field("w", path("$v")))), otherwise("C")), succeed("C"))
                  .nothing(),
              "both see the variables of before");

// --- a catcher: its own Assign and not the state's
template <class C, class... P> constexpr said caught(C const& catcher, P const&... rest) {
    return machine(task("A", request, assign(field("v", path("$.MessageId"))), catcher, next("B")), rest...);
}
static_assert(caught(catch_all("C", assign(field("e", path("$.Error")))), reads("B", "$v", end), reads("C", "$e", end)).nothing());
static_assert(caught(catch_all("C"), reads("B", "$v", end), reads("C", "$v", end)).only(rule::variable_unassigned));
static_assert(caught(catch_all("C", assign(field("e", 1))), reads("B", "$e", end), succeed("C")).only(rule::variable_unassigned));
static_assert(caught(catch_all("B"), reads("B", "$v", end)).only(rule::variable_unassigned_somewhere));
static_assert(caught(catch_all("B", assign(field("v", 0))), reads("B", "$v", end)).nothing());
static_assert(caught(catch_errors("E", "B", assign(field("v", 0))), reads("B", "$v", end)).nothing());
static_assert(machine(sequence(sets("A", "v"), task("B", request, catch_all("C", assign(field("w", path("$v")))), end)),
                      succeed("C"))
                  .nothing());
static_assert(machine(task("A", request, catch_all("B", assign(field("w", path("$v")))), end), succeed("B"))
                  .only(rule::variable_unassigned, kind::assign));
static_assert(machine(parallel("A", branch(start_at("P"), succeed("P")), assign(field("v", 1)), catch_all("C"), next("B")),
                      reads("B", "$v", end), reads("C", "$v", end))
                  .only(rule::variable_unassigned));

// --- what a Parallel or Map runs reads what is outside, and starts before the Assign of it
template <class... P> constexpr said in_branch(P const&... states) {
    return machine(sequence(sets("A", "v"), parallel("B", branch(start_at("C"), states...), end)));
}
static_assert(in_branch(reads("C", "$v", end)).nothing() && in_branch(sequence(pass("C"), reads("D", "$v", end))).nothing());
static_assert(machine(sequence(sets("A", "v"), map("B", each("C", reads("C", "$v", end)), end))).nothing());
static_assert(
    machine(sequence(sets("A", "v"), map("B", each("C", map("C", each("D", reads("D", "$v", end)), end)), end))).nothing());
static_assert(machine(map("A", each("B", reads("B", "$v", end)), assign(field("v", 1)), end)).only(rule::variable_unassigned));
static_assert(machine(sequence(sets("A", "v"), map("B", items_path("$v.items"), max_concurrency_path("$v.n"),
                                                   item_selector(object(field("x", path("$v")))), each("C", succeed("C")), end)))
                  .nothing());
static_assert(machine(choice("A", when(is_null("$.a"), "B"), otherwise("C")), sets("B", "v", next("C")),
                      map("C", each("D", reads("D", "$v", end)), end))
                  .only(rule::variable_unassigned_somewhere));

// --- and nothing gets out of it, or to what runs beside it
constexpr said outside = machine(sequence(parallel("A", branch(start_at("B"), sets("B", "v", end))), reads("C", "$v", end)));
static_assert(outside.only(rule::variable_scope, kind::parameters) &&
              hint_of(outside) == "only another branch or item processor assigns");
static_assert(machine(sequence(map("A", each("B", sets("B", "v", end))), reads("C", "$v", end))).only(rule::variable_scope));
static_assert(machine(parallel("A", branch(start_at("B"), sets("B", "v", end)), branch(start_at("C"), reads("C", "$v", end)), end))
                  .only(rule::variable_scope));
static_assert(machine(parallel("A", branch(start_at("B"), sequence(sets("B", "v"), reads("C", "$v", end))),
                               branch(start_at("D"), sequence(sets("D", "v"), reads("E", "$v", end))), end))
                  .nothing(),
              "each branch has its own v");
static_assert(machine(parallel("A", branch(start_at("B"), sequence(sets("B", "v"), reads("C", "$v", end))),
                               branch(start_at("D"), sequence(reads("D", "$v"), sets("E", "v", end))), end))
                  .only(rule::variable_unassigned),
              "its own comes too late");
static_assert(machine(map("A", each("B", sets("B", "v", end)), result_selector(object(field("x", path("$v")))), end))
                  .only(rule::variable_scope),
              "not the Map itself");

// --- the executions of a distributed Map see nothing of it
constexpr said in_execution = machine(sequence(sets("A", "v"), map("B", each_execution("C", reads("C", "$v", end)), end)));
static_assert(in_execution.only(rule::variable_scope) && hint_of(in_execution) == "is assigned outside of its distributed Map");
static_assert(machine(sequence(sets("A", "v"), map("B", each_execution("C", sequence(sets("C", "w"), reads("D", "$w", end))),
                                                   item_selector(object(field("x", path("$v")))), end)))
                  .nothing(),
              "but the Map does");
static_assert(machine(sequence(sets("A", "v"), map("B", each_execution("C", sequence(sets("C", "v"), reads("D", "$v", end))), end)))
                  .nothing());
static_assert(
    machine(sequence(sets("A", "v"),
                     map("B", each_execution("C", sequence(sets("C", "w"), map("D", each("E", reads("E", "$w", end)), end))), end)))
        .nothing());
static_assert(machine(sequence(sets("A", "v"), map("B", each_execution("C", map("C", each("D", reads("D", "$v", end)), end)), end)))
                  .only(rule::variable_scope),
              "from further inside neither");

// --- wherever an expression may stand
template <class S> constexpr bool is_read(S const& state, kind field) {
    return machine(state).only(rule::variable_unassigned, field);
}
static_assert(is_read(pass("A", input_path("$v"), end), kind::input_path) &&
              is_read(pass("A", output_path("$v.a"), end), kind::output_path) &&
              is_read(wait("A", seconds_path("$v"), end), kind::seconds_path) &&
              is_read(wait("A", timestamp_path("$v"), end), kind::timestamp_path) &&
              is_read(task("A", request, timeout_seconds_path("$v"), end), kind::timeout_seconds_path) &&
              is_read(task("A", request, heartbeat_seconds_path("$v"), end), kind::heartbeat_seconds_path) &&
              is_read(task("A", request, credentials(path("$v")), end), kind::credentials) &&
              is_read(task("A", request, result_selector(object(field("x", path("$v")))), end), kind::result_selector) &&
              is_read(fail("A", error_path("$v")), kind::error_path) && is_read(fail("A", cause_path("$v")), kind::cause_path) &&
              is_read(succeed("A", input_path("$v")), kind::input_path) &&
              is_read(map("A", items_path("$v"), each("B", succeed("B")), end), kind::items_path));
static_assert(is_read(map("A", item_batcher(max_items_per_batch_path("$v")), each_execution("B", succeed("B")), end),
                      kind::member) &&
              is_read(map("A", item_batcher(max_items_per_batch(1), batch_input(object(field("x", path("$v"))))),
                          each_execution("B", succeed("B")), end),
                      kind::item_batcher));
template <class C> constexpr bool is_tested(C const& condition) {
    return machine(choice("A", when(condition, "B"), otherwise("B")), succeed("B"))
        .only(rule::variable_unassigned, kind::comparison);
}
static_assert(is_tested(var("$v") == 1) && is_tested(is_null("$.a") && !(var("$v.x") > 1)) &&
              machine(choice("A", when(string_equals("$.a", path("$v")), "B"), otherwise("B")), succeed("B"))
                  .only(rule::variable_unassigned) &&
              is_tested(is_string("$v")) &&
              machine(choice("A", when(is_present("$v"), "B"), otherwise("B")), succeed("B")).nothing());

// and in whatever form
static_assert(is_read(pass("A", parameters(object(field("x", intrinsic("States.Format('{}', $v)")))), end), kind::parameters) &&
              is_read(pass("A", parameters(object(field("x", format("{} {}", 1, path("$v"))))), end), kind::parameters) &&
              is_read(pass("A", parameters(object(field("x", array(1, uuid(), math_add(path("$v"), 1))))), end),
                      kind::parameters) &&
              is_read(pass("A", parameters(object(field("x.$", "$v"))), end), kind::parameters) &&
              is_read(pass("A", parameters(object(field("x.$", "States.Array($v)"))), end), kind::parameters) &&
              is_read(pass("A", parameters(json(R"({"a": [{"x.$": "$v"}]})")), end), kind::parameters) &&
              is_read(pass("A", parameters(json(R"x({"x.$": "States.Format('{}', $v.a)"})x")), end), kind::parameters) &&
              is_read(fail("A", cause_path(format("{}", path("$v")))), kind::cause_path) &&
              is_read(fail("A", cause_path(intrinsic("States.JsonToString($v)"))), kind::cause_path));
static_assert(is_read(pass("A", input_path("$.a[?(@.b == $v)]"), end), kind::input_path) &&
              is_read(pass("A", input_path("$.a[?(@.b == $v.limit && @.c)].d"), end), kind::input_path) &&
              is_read(pass("A", input_path("$$.Execution.Input[?(@.b > $v)]"), end), kind::input_path));
static_assert(machine(sequence(sets("A", "limit"), pass("B", input_path("$.a[?(@.b == $limit)]"), end))).nothing() &&
              machine(pass("A", input_path("$.a[?(@.b == $.c && @.d == '$v')]"), end)).nothing());
static_assert(machine(pass("A", parameters(object(field("x", intrinsic("States.Format('$v {}', $.a)")), field("y", format("$v")))),
                           end))
                  .nothing(),
              "texts are no paths");
static_assert(machine(pass("A", parameters(json(R"({"a": "$v", "b": ["$v"], "c.$": "$.v"})")), end)).nothing());

// spelt in JSON with escapes
constexpr auto escaped =
    state_machine("M", start_at("A"), pass("A", parameters(json(R"x({"a.$": "States.Array(\u0024v, \u0024w, \u0024v)"})x")), end));
static_assert(check(escaped).times(rule::variable_unassigned) == 2, "each once");
static_assert(machine(sequence(sets("A", "v"),
                               pass("B", parameters(json(R"x({"a.$": "States.Array(\u0024v, \u0024v, \u0024v)"})x")), end)))
                  .nothing());

// each read is told, in order
constexpr said several =
    machine(pass("A", parameters(object(field("x", path("$v")), field("y", path("$w")), field("z", path("$v")))), end));
static_assert(several.count() == 3 && several.times(rule::variable_unassigned) == 3 && several.all.found[1].what.second == "w");

// Unreachable states are told as that: what is assigned on the ways to them means nothing.
static_assert(machine(pass("A", end), reads("B", "$v", end)).times(rule::state_unreachable) == 1);
static_assert(machine(sets("A", "v", end), reads("B", "$v", end)).only(rule::state_unreachable));

// --- JSONata
template <class... S> constexpr said in_jsonata(S const&... states) {
    return check(state_machine("M", query_language("JSONata"), start_at("A"), states...));
}
constexpr auto gives(core::literal state, core::literal expression) { return pass(state, output(jsonata(expression)), end); }
static_assert(in_jsonata(gives("A", "$v")).only(rule::variable_unassigned, kind::output));
static_assert(in_jsonata(sequence(sets("A", "v"), gives("B", "$v.a + $v.b[$ > $v.c]"))).nothing());
static_assert(in_jsonata(sequence(sets("A", "v"), gives("B", "$states.input.v & $string($now())"))).nothing());
static_assert(in_jsonata(gives("A", "($v := 1; $v + 1)")).nothing() && in_jsonata(gives("A", "function($v) { $v }(1)")).nothing() &&
              in_jsonata(gives("A", "$map([1], function($v, $i) { $v + $i })")).nothing());
static_assert(in_jsonata(gives("A", "(($v := 1); $v)")).only(rule::variable_unassigned), "bound in its block only");
static_assert(in_jsonata(pass("A", assign(field("v", jsonata("$v + 1"))), end)).only(rule::variable_same_state, kind::assign));
static_assert(in_jsonata(sequence(sets("A", "v"), pass("B", assign(field("v", jsonata("$v + 1"))), end))).nothing());
static_assert(in_jsonata(task("A", request,
                              catch_all("B", assign(field("e", jsonata("$states.errorOutput"))), output(jsonata("$v"))), end),
                         succeed("B"))
                  .only(rule::variable_unassigned, kind::output));
static_assert(in_jsonata(choice("A", when(jsonata("$v > 1"), "B"), otherwise("B")), succeed("B"))
                  .only(rule::variable_unassigned, kind::condition));
static_assert(in_jsonata(choice("A", when(jsonata("$states.input.a"), "B", assign(field("v", 1))), otherwise("C")),
                         gives("B", "$v"), gives("C", "$v"))
                  .only(rule::variable_unassigned));
static_assert(in_jsonata(wait("A", seconds(jsonata("$v")), end)).only(rule::variable_unassigned, kind::seconds) &&
              in_jsonata(fail("A", error(jsonata("$v")), cause("{% $w %}"))).times(rule::variable_unassigned) == 2);
static_assert(
    in_jsonata(pass("A", output(json(R"({"a": ["{% $v %}"], "b": "$v", "c.$": "$v"})")), end)).only(rule::variable_unassigned));
static_assert(in_jsonata(pass("A", output(json(R"({"a": "{% \u0024v & \u0024w & \u0024v %}"})")), end))
                  .times(rule::variable_unassigned) == 2);
static_assert(in_jsonata(sequence(sets("A", "v"), map("B", items(jsonata("$v")), each("C", gives("C", "$v")), end))).nothing());
static_assert(in_jsonata(sequence(sets("A", "v"), map("B", items(jsonata("$v")), each_execution("C", gives("C", "$v")), end)))
                  .only(rule::variable_scope));
// from one language to the other
static_assert(machine(sequence(sets("A", "v"),
                               pass("B", query_language("JSONata"), output(jsonata("$v")), assign(field("w", jsonata("1")))),
                               reads("C", "$w", end)))
                  .nothing());

}
