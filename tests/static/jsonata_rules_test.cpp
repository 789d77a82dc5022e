// Expressions of JSONata states: where one may stand, between which delimiters, and what $states has there.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto request = core::resource("arn:aws:states:::sqs:sendMessage");
constexpr auto get_object = core::resource("arn:aws:states:::s3:getObject");
constexpr auto put_object = core::resource("arn:aws:states:::s3:putObject");

template <class... P> constexpr said machine(P const&... states) {
    return check(state_machine("M", query_language("JSONata"), start_at("A"), states...));
}
template <class... P> constexpr said of_pass(P const&... properties) { return machine(pass("A", properties..., end)); }
template <class... P> constexpr said of_task(P const&... properties) { return machine(task("A", request, properties..., end)); }
template <class... P> constexpr said of_map(P const&... properties) {
    return machine(map("A", properties..., item_processor(distributed("STANDARD"), start_at("B"), succeed("B")), end));
}
template <class... P> constexpr said of_parallel(P const&... properties) {
    return machine(parallel("A", properties..., branch(start_at("B"), succeed("B")), end));
}
template <class... P> constexpr said of_catcher(P const&... properties) {
    return machine(task("A", request, catch_all("B", properties...), end), succeed("B"));
}
template <class... P> constexpr said of_choice(P const&... properties) {
    return machine(choice("A", properties..., otherwise("B")), succeed("B"));
}

// --- what $states has: input and context everywhere, result and errorOutput where there is one

// `with` says what is said of an expression in a place.
template <class Place> constexpr bool has_only(Place with, bool result, bool error_output) {
    constexpr rule missing = rule::jsonata_states_member;
    return with("$lookup($states.input, $states.context.Execution.Id)").nothing() && with("$states.wrong").only(missing) &&
           (result ? with("$states.result.a").nothing() : with("$states.result.a").only(missing)) &&
           (error_output ? with("$states.errorOutput.Cause").nothing() : with("$states.errorOutput.Cause").only(missing));
}
template <class Place> constexpr bool gets_result(Place with) { return has_only(with, true, false); }
template <class Place> constexpr bool gets_error(Place with) { return has_only(with, false, true); }
template <class Place> constexpr bool gets_input(Place with) { return has_only(with, false, false); }

static_assert(gets_result([](core::literal e) { return of_task(output(jsonata(e))); }));
static_assert(gets_result([](core::literal e) { return of_task(assign(field("x", jsonata(e)))); }));
static_assert(gets_result([](core::literal e) { return of_parallel(output(object(field("x", array(1, jsonata(e)))))); }));
static_assert(gets_result([](core::literal e) { return of_parallel(assign(field("x", jsonata(e)))); }));
static_assert(gets_result([](core::literal e) { return of_map(output(jsonata(e))); }));
static_assert(gets_result([](core::literal e) { return of_map(assign(field("x", jsonata(e)))); }));
static_assert(gets_error([](core::literal e) { return of_catcher(output(jsonata(e))); }));
static_assert(gets_error([](core::literal e) { return of_catcher(assign(field("x", jsonata(e)))); }));

static_assert(gets_input([](core::literal e) { return of_pass(output(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return of_pass(assign(field("x", jsonata(e)))); }));
static_assert(gets_input([](core::literal e) { return machine(succeed("A", output(jsonata(e)))); }));
static_assert(gets_input([](core::literal e) { return of_task(arguments(object(field("x", jsonata(e))))); }));
static_assert(gets_input([](core::literal e) { return of_task(arguments(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return of_task(timeout(seconds(jsonata(e)))); }));
static_assert(gets_input([](core::literal e) { return of_task(heartbeat(seconds(jsonata(e)))); }));
static_assert(gets_input([](core::literal e) { return of_task(credentials(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return of_parallel(arguments(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return machine(wait("A", seconds(jsonata(e)), end)); }));
static_assert(gets_input([](core::literal e) { return machine(wait("A", timestamp(jsonata(e)), end)); }));
static_assert(gets_input([](core::literal e) { return machine(fail("A", error(jsonata(e)))); }));
static_assert(gets_input([](core::literal e) { return machine(fail("A", cause(jsonata(e)))); }));
static_assert(gets_input([](core::literal e) { return of_choice(when(jsonata(e), "B")); }));
static_assert(gets_input([](core::literal e) { return of_choice(when(true, "B", output(jsonata(e)))); }));
static_assert(gets_input([](core::literal e) { return of_choice(when(true, "B", assign(field("x", jsonata(e))))); }));
static_assert(gets_input([](core::literal e) { return of_choice(when(true, "B"), output(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return of_map(items(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return of_map(item_selector(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return of_map(item_selector(object(field("x", jsonata(e))))); }));
static_assert(gets_input([](core::literal e) { return of_map(max_concurrency(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return of_map(tolerated_failure_count(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return of_map(tolerated_failure_percentage(jsonata(e))); }));
static_assert(gets_input([](core::literal e) { return of_map(item_batcher(max_items_per_batch(jsonata(e)))); }));
static_assert(gets_input([](core::literal e) {
    return of_map(item_batcher(max_items_per_batch(1), batch_input(object(field("x", jsonata(e))))));
}));
static_assert(gets_input([](core::literal e) {
    return of_map(item_reader(get_object, arguments(object(field("Bucket", jsonata(e)), field("Key", "k")))));
}));
static_assert(gets_input([](core::literal e) {
    return of_map(item_reader(get_object, arguments(object(field("Bucket", "b"), field("Key", "k"))),
                              reader_config(input_type("JSON"), max_items(jsonata(e)))));
}));
static_assert(gets_input([](core::literal e) {
    return of_map(result_writer(put_object, arguments(object(field("Bucket", "b"), field("Prefix", jsonata(e))))));
}));

// the same however it is written
static_assert(of_pass(output("{% $states.result %}")).only(rule::jsonata_states_member, kind::output) &&
              of_pass(output(json(R"({"x": [1, {"y": "{% $states.result %}"}]})"))).only(rule::jsonata_states_member) &&
              of_pass(output(json(R"({"x": "{% \u0024states.resul\u0074 %}"})"))).only(rule::jsonata_states_member) &&
              of_pass(output(object(field("x", "{%$states.result%}")))).only(rule::jsonata_states_member) &&
              of_pass(output(jsonata("$states . result"))).only(rule::jsonata_states_member) &&
              of_pass(output(jsonata("$states.`result`"))).only(rule::jsonata_states_member) &&
              of_pass(output(jsonata("$map([1], function($x) { $states.result })"))).only(rule::jsonata_states_member));
static_assert(of_pass(output(jsonata("$states"))).nothing() && of_pass(output(jsonata("$states.*"))).nothing() &&
              of_pass(output(jsonata("$states.input"))).nothing() &&
              of_pass(output(jsonata("$states.input[0].result"))).nothing() &&
              of_pass(output(jsonata("$keys($states)"))).nothing());

// Names of fields are never evaluated.
static_assert(of_pass(output(object(field("{% $ %}", 1)))).only(rule::jsonata_misplaced) &&
              of_pass(output(object(field("$.a", 1), field("$$", 2)))).nothing());
// A comment, a name or a constant is no expression.
static_assert(of_pass(comment("{% a %}"), output(1)).nothing());

// --- an expression that can only give a value of a wrong type, where it is the whole of a field
template <class Place> constexpr bool takes(Place const& with, char number, char text, char boolean, char array, char object) {
    auto const is_as = [](said const& all, char verdict) { return verdict == '+' ? all.nothing() : all.only(rule::jsonata_place); };
    return is_as(with("1 + 1"), number) && is_as(with("'a' & 'b'"), text) && is_as(with("1 = 1"), boolean) &&
           is_as(with("[1, 2]"), array) && is_as(with("{'a': 1}"), object) && with("$states.input.a").nothing() &&
           with("$string(1)").nothing() && with("true ? 1 : 'a'").nothing() && with("($x := 1; $x)").nothing();
}
static_assert(takes([](core::literal e) { return of_choice(when(jsonata(e), "B")); }, '-', '-', '+', '-', '-'));
static_assert(takes([](core::literal e) { return machine(wait("A", seconds(jsonata(e)), end)); }, '+', '-', '-', '-', '-'));
static_assert(takes([](core::literal e) { return machine(wait("A", timestamp(jsonata(e)), end)); }, '-', '+', '-', '-', '-'));
static_assert(takes([](core::literal e) { return of_task(timeout(seconds(jsonata(e)))); }, '+', '-', '-', '-', '-'));
static_assert(takes([](core::literal e) { return of_map(max_concurrency(jsonata(e))); }, '+', '-', '-', '-', '-'));
static_assert(takes([](core::literal e) { return machine(fail("A", cause(jsonata(e)))); }, '-', '+', '-', '-', '-'));
static_assert(takes([](core::literal e) { return of_map(items(jsonata(e))); }, '-', '-', '-', '+', '+'));
static_assert(takes([](core::literal e) { return of_task(arguments(jsonata(e))); }, '-', '-', '-', '-', '+'));
static_assert(takes([](core::literal e) { return of_task(arguments(object(field("x", jsonata(e))))); }, '+', '+', '+', '+', '+'));
static_assert(takes([](core::literal e) { return of_pass(output(jsonata(e))); }, '+', '+', '+', '+', '+'));
static_assert(takes([](core::literal e) { return of_pass(assign(field("y", jsonata(e)))); }, '+', '+', '+', '+', '+'));
static_assert(of_task(arguments(json(R"x({"a": "{% 'a' & 'b' %}", "b": ["{% 1 + 1 %}"]})x"))).nothing() &&
              of_map(items(array("{% 1 + 1 %}", jsonata("'a'")))).nothing() &&
              machine(fail("A", cause("{% 1 + 1 %}"))).only(rule::jsonata_place, kind::cause));

// --- delimiters
static_assert(of_pass(output("{% 1")).only(rule::jsonata_delimiters) &&
              of_pass(output("{% 1 %} ")).only(rule::jsonata_delimiters) && of_pass(output("{%}")).only(rule::jsonata_delimiters) &&
              of_pass(output("{%%}")).only(rule::jsonata_syntax) &&
              of_pass(output(object(field("x", array("{% 1"))))).only(rule::jsonata_delimiters) &&
              of_pass(output(json(R"({"x": ["{% 1"]})"))).only(rule::jsonata_delimiters) &&
              machine(fail("A", error("{% 1 }"))).only(rule::jsonata_delimiters, kind::error));
static_assert(of_pass(output(" {% 1 %}")).nothing() && of_pass(output("1 %}")).nothing() &&
              of_pass(output("{ % 1 % }")).nothing() && of_pass(output("a {% $ %} b")).nothing() &&
              of_pass(output("{%1%}")).nothing());
static_assert(of_pass(output(jsonata("{% $states.input %}"))).nothing() &&
              of_pass(output(jsonata("{% $states.input"))).only(rule::jsonata_delimiters));

// --- what an expression may not do. States Language: "JSONata"
constexpr said gives(core::literal expression) { return of_pass(output(jsonata(expression))); }
static_assert(gives("$").only(rule::jsonata_dollar) && gives("$.total").only(rule::jsonata_dollar) &&
              gives("total").only(rule::jsonata_dollar) && gives("$$").only(rule::jsonata_dollar) &&
              gives("$sum(total)").only(rule::jsonata_dollar) && gives("$states.input.a[$$.b = c]").only(rule::jsonata_dollar) &&
              gives("$states.input.a & b").only(rule::jsonata_dollar));
static_assert(gives("$states.input.a[$.t > 1]").nothing() && gives("$states.input.a[t > 1]").nothing() &&
              gives("$states.input.(a + $.b)").nothing() && gives("$states.input.a{b: $sum(c)}").nothing() &&
              gives("$states.input.a^(<b)").nothing());
static_assert(gives("$eval('1')").only(rule::jsonata_eval) && gives("$map(['1'], $eval)").only(rule::jsonata_eval) &&
              gives("$parse('1')").nothing());
static_assert(gives("$partition([1, 2], 1)").nothing() && gives("$range(1, 9, 2)").nothing() &&
              gives("$hash('a', 'MD5')").nothing() && gives("$random()").nothing() && gives("$random(7)").nothing() &&
              gives("$uuid()").nothing());
static_assert(gives("$partition([1])").only(rule::jsonata_arguments) && gives("$range(1, 9)").only(rule::jsonata_arguments) &&
              gives("$uuid(1)").only(rule::jsonata_arguments) && gives("$random(1, 2)").only(rule::jsonata_arguments) &&
              gives("$uppercase('a', 'b')").only(rule::jsonata_arguments));
static_assert(gives("$States.input").count() == 1 && gives("$partitions([1], 1)").only(rule::jsonata_function) &&
              gives("$partitions([1], 1)").all.found[0].hint.second == "$partition");
static_assert(gives("($f := function($x) { $x * 2 }; $f(2))").nothing() &&
              gives("function($x) { $g($x) }(1)").only(rule::jsonata_function));

// in a JSONPath state all of these are texts
constexpr said in_jsonpath =
    check(state_machine("M", start_at("A"), pass("A", result(json(R"({"x": "{% a %}", "y": "{% 1"})")), end)));
static_assert(in_jsonpath.nothing());

// --- $v := … binds in its expression only: a warning, where the machine has a variable of that name
template <class... P> constexpr said bound(core::literal expression) {
    return machine(sequence(pass("A", assign(field("total", 1))), pass("B", output(jsonata(expression)), end)));
}
static_assert(bound("($total := 2; $total)").only(rule::jsonata_assignment, kind::output) && bound("($sum := 2; $sum)").nothing() &&
              bound("$total = 2").nothing() && bound("function($total) { $total }(1)").nothing());

}
