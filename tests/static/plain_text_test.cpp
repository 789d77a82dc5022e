// Texts that look like paths, calls or expressions where they are copied: a warning, which can be accepted.
#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

template <class... S> constexpr said warned(S const&... states) {
    return warnings_of(state_machine("M", start_at("A"), states...));
}
template <class... P> constexpr said of_pass(P const&... properties) { return warned(pass("A", properties..., end)); }
template <class... P> constexpr said in_jsonata(P const&... properties) {
    return of_pass(query_language("JSONata"), properties...);
}
constexpr said plain(core::literal words) { return of_pass(parameters(object(field("x", words)))); }
constexpr said constant(core::literal words) { return of_pass(result(words)); }
constexpr text remedy_in(said const& all) { return all.all.found[0].hint.second; }

// --- what looks like one
static_assert(plain("$.order.id").only(rule::looks_like_path, kind::parameters) && plain("$").nothing() &&
              plain("$[0]").only(rule::looks_like_path) && plain("$$.Execution.Id").only(rule::looks_like_path) &&
              plain("$states.input.id").only(rule::looks_like_path) && plain("States.UUID()").only(rule::looks_like_path) &&
              plain("States.Format('{}', $.id)").only(rule::looks_like_path) &&
              plain("{% $states.input %}").only(rule::looks_like_path));
// and what does not
static_assert(plain("").nothing() && plain("$5").nothing() && plain("$HOME/bin").nothing() && plain("costs $.50").nothing() &&
              plain("States.ALL").nothing() && plain("States.Nothing()").nothing() && plain("States.Timeout").nothing() &&
              plain("{{ mustache }}").nothing() && plain("{% no end").nothing() && plain("order.id").nothing() &&
              plain("^$").nothing() && plain("a$.b").nothing());
static_assert(
    of_pass(parameters(object(field("x", path("$.a")), field("y", uuid()), field("z.$", "$.a"), field("w.$", "States.UUID()"))))
        .nothing() &&
    of_pass(parameters(object(field("x", format("{} of {}", path("$.a"), 3)), field("y", intrinsic("States.Format('$.a')")))))
        .nothing());
static_assert(of_pass(parameters(object(field("x", format("{}", "$.b"))))).only(rule::looks_like_path), "path() was forgotten");

// --- at any depth, in whatever it is written
static_assert(of_pass(parameters(object(field("x", array(1, object(field("y", "$.a"))))))).only(rule::looks_like_path) &&
              of_pass(parameters(object(field("x", array("$.a", "b"))))).only(rule::looks_like_path) &&
              of_pass(parameters(json(R"({"x": [{"y": "$.a"}], "z.$": "$.b", "w": ["$.c"]})"))).times(rule::looks_like_path) == 2 &&
              of_pass(parameters(json(R"({"$.a": "b", "$": 1})"))).nothing());

// --- in every template, and in constants
constexpr auto request = core::resource("arn:aws:states:::sqs:sendMessage");
constexpr auto with_text = object(field("x", "$.a"));
static_assert(warned(task("A", request, parameters(with_text), end)).only(rule::looks_like_path, kind::parameters) &&
              warned(task("A", request, result_selector(with_text), end)).only(rule::looks_like_path, kind::result_selector) &&
              of_pass(assign(field("x", "$.a"))).only(rule::looks_like_path, kind::assign) &&
              warned(map("A", item_selector(with_text), item_processor(start_at("B"), succeed("B")), end))
                  .only(rule::looks_like_path, kind::item_selector) &&
              warned(choice("A", when(is_null("$.a"), "B", assign(field("x", "$.a"))), otherwise("B")), succeed("B"))
                  .only(rule::looks_like_path, kind::assign));
static_assert(constant("$.a").only(rule::looks_like_path, kind::result) &&
              of_pass(result(object(field("x.$", "$.a")))).only(rule::looks_like_path) &&
              of_pass(result(json(R"x({"x.$": "States.UUID()"})x"))).only(rule::looks_like_path) && constant("a").nothing() &&
              remedy_in(constant("$.a")) == "a Result is constant, Parameters read paths");
static_assert(warned(fail("A", error("$.Error"), cause("States.Format('{}', $.a)"))).times(rule::looks_like_path) == 2 &&
              warned(fail("A", error("NotFound"), cause("it costs $.50, or $"))).nothing() &&
              warned(fail("A", error_path("$.Error"), cause_path("$$.Execution.Id"))).nothing() &&
              remedy_in(warned(fail("A", error("$.Error")))) == "ErrorPath reads a path" &&
              remedy_in(warned(fail("A", cause("$.Cause")))) == "CausePath reads a path");
template <class C> constexpr said tested(C const& condition) {
    return warned(choice("A", when(condition, "B"), otherwise("B")), succeed("B"));
}
static_assert(tested(var("$.a") == "$.b").only(rule::looks_like_path) &&
              tested(!(string_less_than("$.a", "$.b"))).only(rule::looks_like_path) && tested(var("$.a") == "b").nothing() &&
              tested(string_equals("$.a", path("$.b"))).nothing() && tested(string_matches("$.a", "*.txt")).nothing() &&
              tested(var("$.a") > 1 && is_present("$.b")).nothing());

// Settings of a distributed Map are no texts, but what its batches get.
template <class... P> constexpr said of_map(P const&... properties) {
    return warned(map("A", properties..., item_processor(distributed("STANDARD"), start_at("B"), succeed("B")), end));
}
static_assert(
    of_map(item_batcher(max_items_per_batch_path("$.n"))).nothing() &&
    of_map(item_batcher(max_input_bytes_per_batch_path("$.n"), batch_input(object(field("x", path("$.a")))))).nothing() &&
    of_map(item_batcher(max_items_per_batch(1), batch_input(with_text))).only(rule::looks_like_path, kind::item_batcher) &&
    of_map(item_batcher(max_items_per_batch(1), batch_input(object(field("SomePath", "$.a"))))).only(rule::looks_like_path));
constexpr auto get_object = core::resource("arn:aws:states:::s3:getObject");
static_assert(of_map(item_reader(get_object, parameters(object(field("Bucket", "$.b"), field("Key", path("$.k")))),
                                 reader_config(input_type("JSON"), max_items_path("$.n"))))
                  .only(rule::looks_like_path, kind::parameters));

// --- JSONata: what stands between the delimiters is no text
static_assert(in_jsonata(output("{% $states.input %}")).nothing() && in_jsonata(output(jsonata("$states.input"))).nothing() &&
              in_jsonata(output("$states.input")).only(rule::looks_like_path, kind::output) &&
              in_jsonata(output(" {% 1 %}")).only(rule::looks_like_path) &&
              in_jsonata(output(object(field("x", "$.a")))).only(rule::looks_like_path) &&
              in_jsonata(output(json(R"x({"x": "{% $states.input %}", "y": "States.UUID()"})x"))).only(rule::looks_like_path));
static_assert(
    warned(task("A", query_language("JSONata"), request, arguments(object(field("x", "$$.Task.Token"))), end))
        .only(rule::looks_like_path, kind::arguments) &&
    warned(fail("A", query_language("JSONata"), error("$states.input.e"), cause("{% 'x' %}"))).only(rule::looks_like_path));

// --- accepted
constexpr auto meant = accept("looks-like-path", "the receiver reads it");
static_assert(of_pass(result("$.a"), meant).nothing() && of_pass(parameters(with_text), meant).nothing() &&
              of_pass(result("$.a"), accept("task-timeout", "another")).only(rule::looks_like_path) &&
              warned(meant, pass("A", result("$.a"), end)).nothing() &&
              warned(sequence(pass("A", result("$.a"), meant), pass("B", result("$.b"), end))).only(rule::looks_like_path));

// verify<…> lets it pass, verify<…, warnings_as_errors> does not
constexpr auto with_plain_path = state_machine("M", start_at("A"), pass("A", result("$.a"), end));
static_assert(verify<with_plain_path>::ok && findings_of<with_plain_path, 0, true>.count == 1);

}
