// Payloads of machines that are right: nothing is said of them, also where every payload has to be declared.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/warnings.hpp>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "../shop_records.hpp"

using namespace aslant;

// (As macros, so that an error names the machine.)
#define IS_RIGHT(machine) static_assert(verify<machine>::ok)
#define IS_FULLY_TYPED(machine)                                                                                                    \
    static_assert(verify<machine>::ok);                                                                                            \
    static_assert(verify<machine, fully_typed>::ok)

namespace shop {

struct order {
    std::string id;
    double total;
    bool paid;
    std::optional<std::string> card;
    std::vector<item> items;
    address ship_to;
    std::string due;
    std::map<std::string, int> stock;
    std::variant<int, std::string, address> extra;
    any notes;
    int delay;
    std::string role;
};
ASLANT_RECORD(order, id, total, paid, card, items, (ship_to, "ship-to"), due, stock, extra, notes, delay, role);

struct caught {
    std::string Error;
    std::string Cause;
};
ASLANT_RECORD(caught, Error, Cause);

struct carded {
    std::optional<std::string> card;
    std::optional<int> points;
};
ASLANT_RECORD(carded, card, points);

struct comment_tree {
    std::string words;
    std::vector<comment_tree> answers;
    std::map<std::string, comment_tree> by_author;
};
ASLANT_RECORD(comment_tree, words, answers, by_author);

struct page {
    std::vector<item> items;
    std::optional<std::string> token;
};
ASLANT_RECORD(page, items, token);

}

namespace {

using namespace shop;

constexpr auto call = core::resource("arn:aws:lambda:eu-west-1:123456789012:function:call");

// --- each field that reads, and what it reads is there

constexpr auto every_field = state_machine(
    "M", input<order>, start_at("A"),
    task("A", call, takes<address>, returns<receipt>, input_path("$.ship-to"), timeout_seconds_path("$.seconds"),
         parameters(object(field("street", path("$.street")), field("zip", path("$['zip']")))), credentials(path("$.zip")),
         result_selector(object(field("ok", path("$.approved")), field("of", array(path("$.charge_id"))))), result_path("$.r"),
         output_path("$.r.of"), catch_all("C", result_path("$.error"), assign(field("why", path("$.Cause")))), next("B")),
    pass("B", input_path("$[0]"), next("D")), wait("D", seconds(1), end),
    pass("C", parameters(object(field("id", path("$.id")), field("why", path("$.error.Cause")), field("var", path("$why")))),
         next("E")),
    fail("E", error_path("$.why"), cause_path(format("{}: {}", path("$.id"), path("$.var")))));
constexpr auto without_timeout =
    state_machine("M", input<order>, start_at("A"),
                  task("A", call, returns<int>, timeout_seconds_path("$.delay"), heartbeat_seconds_path("$.items[0].quantity"),
                       credentials(path("$.role")), end));
IS_FULLY_TYPED(without_timeout);
constexpr auto waits = state_machine("M", input<order>, start_at("A"),
                                     sequence(wait("A", seconds_path("$.delay")), wait("B", timestamp_path("$.due")),
                                              wait("C", seconds_path("$.ship-to.zip.x")), succeed("D")));
constexpr auto right_waits = state_machine(
    "M", input<order>, start_at("A"),
    sequence(wait("A", seconds_path("$.delay")), wait("B", timestamp_path("$.due")), succeed("C", output_path("$.total"))));
IS_FULLY_TYPED(right_waits);
static_assert(!is_valid<every_field> && !is_valid<waits>);   // `$.seconds`, and a field of a text

constexpr auto map_settings = state_machine(
    "M", input<order>, start_at("A"),
    map("A", items_path("$.items"), max_concurrency_path("$.delay"), tolerated_failure_count_path("$.items[0].quantity"),
        tolerated_failure_percentage_path("$.total"),
        item_batcher(max_items_per_batch(10), batch_input(object(field("for", path("$.id"))))),
        item_processor(
            distributed("EXPRESS"), start_at("One"),
            pass("One", parameters(object(field("first", path("$.Items[0].sku")), field("order", path("$.BatchInput.for")))), end)),
        end));
IS_FULLY_TYPED(map_settings);

constexpr auto written_down = state_machine(
    "M", input<order>, start_at("A"),
    pass("A", parameters(json(R"x({
    "id.$": "$.id", "list": [{"n.$": "States.ArrayLength($.items)"}, 2], "at.$": "$$.State.EnteredTime", "none": {}, "q": "$.nothing"
})x")),
         next("B")),
    pass("B",
         parameters(object(field("a", path("$.list[0].n")), field("b", path("$.list[1]")), field("c", path("$.none")),
                           field("d.$", "$.q"))),
         next("C")),
    choice("C", when(var("$.a") > 1, "D"), when(var("$.b") == 2, "D"), when(var("$.d") == "x", "D"), otherwise("D")), succeed("D"));
IS_FULLY_TYPED(written_down);

// What JSONPath may select is followed as far as it names places.
constexpr auto many_paths = state_machine(
    "M", input<order>, start_at("A"),
    pass("A",
         parameters(object(
             field("a", path("$..sku")), field("b", path("$.items[?(@.quantity > 1)]")),
             field("c", path("$.items[?(@.quantity > 1)].sku")), field("d", path("$.items[0:2]")), field("e", path("$.items[-1:]")),
             field("f", path("$.items[0,1].sku")), field("g", path("$.*")), field("h", path("$.items[*].tags[0]")),
             field("i", path("$.items[*]['sku']")), field("j", path("$['id','total']")), field("k", path("$['ship-to'].zip")),
             field("m", path("$.ship-to.*")), field("n", path("$.items[-1].sku")), field("o", path("$.notes.deep[0].x")),
             field("p", path("$.items[*].*")), field("q", path("$['ship-to']['street']")))),
         next("B")),
    map("B", items_path("$.c"), item_processor(start_at("One"), succeed("One")), result_path("$.mapped"), next("C")),
    pass("C", parameters(object(field("x", array_length(path("$.b"))), field("y", path("$.d[0].sku")), field("z", path("$.h[1]")))),
         end));
IS_RIGHT(many_paths);

// --- what a state hands on

constexpr auto result_paths = state_machine(
    "M", input<order>, start_at("A"),
    sequence(pass("A", result(1), result_path("$.a.b.c")), pass("B", result(object(field("x", 1))), result_path("$.a.b.d")),
             pass("C", result("z"), result_path("$['a']['b']['e']")), wait("D", seconds_path("$.a.b.c")),
             wait("E", seconds_path("$.a.b.d.x")), pass("F", discard_result), task("G", call, discard_result),
             pass("H", result(2), result_path("$.id.now.an.object")), wait("I", seconds_path("$.id.now.an.object")),
             fail("J", error_path("$.a.b.e"))));
IS_FULLY_TYPED(result_paths);

constexpr auto overwritten = state_machine("M", input<order>, start_at("A"),
                                           sequence(task("A", call, returns<receipt>, result_path("$.id")),
                                                    choice("B", when(var("$.id.approved") == true, "C"), otherwise("C"))),
                                           task("C", call, returns<receipt>, next("D")),
                                           choice("D", when(var("$.approved") == true, "E"), otherwise("E")), succeed("E"));
IS_FULLY_TYPED(overwritten);

constexpr auto nothing_left =
    state_machine("M", input<order>, start_at("A"),
                  sequence(pass("A", discard_output), task("B", call, takes<carded>, returns<order>),
                           pass("C", discard_input, result_path("$.empty")), pass("D", input_path("$.id"), end)));
IS_FULLY_TYPED(nothing_left);

constexpr auto caught_errors = state_machine(
    "M", input<order>, start_at("A"),
    task("A", call, returns<receipt>, catch_errors("Declined", "Refused", result_path("$.error")), catch_all("Lost"), end),
    task("Refused", call, takes<order>, returns<receipt>, catch_all("Lost", result_path("$.last")), next("More")),
    pass("More", input_path("$.charge_id"), end), choice("Lost", when(is_present("$.last"), "Last"), otherwise("End")),
    fail("Last", cause_path("$.last.Cause")), succeed("End"));
IS_FULLY_TYPED(caught_errors);
constexpr auto handled = state_machine("M", input<order>, start_at("A"), task("A", call, returns<receipt>, catch_all("B"), end),
                                       task("B", call, takes<caught>, returns<caught>, next("C")),
                                       fail("C", error_path("$.Error"), cause_path("$.Cause")));
IS_FULLY_TYPED(handled);

// --- Choice

constexpr auto comparators =
    state_machine("M", input<order>, start_at("A"),
                  choice("A", when(var("$.total") > 100 && var("$.total") <= 200.5, "B"),
                         when(var("$.id") == "x" || string_matches("$.id", "y*"), "B"), when(var("$.paid") == true, "B"),
                         when(var("$.due") < timestamp("2026-11-20T18:00:00Z"), "B"), when(is_timestamp("$.due"), "B"),
                         when(numeric_greater_than("$.total", path("$.delay")), "B"), when(!(var("$.ship-to.zip") == "1"), "B"),
                         when(var("$.notes") == 3, "B"), when(var("$.notes.x") == "y", "B"), when(var("$.extra") == 1, "B"),
                         when(var("$.extra") == "1", "B"), when(timestamp_equals("$.due", path("$.id")), "B"),
                         when(is_null("$.id"), "B"), when(is_boolean("$.total", false), "B"), otherwise("B")),
                  succeed("B"));
IS_RIGHT(comparators);

constexpr auto of_variant =
    state_machine("M", input<order>, start_at("A"),
                  choice("A", when(is_string("$.extra"), "Text"), when(is_numeric("$.extra"), "Number"), otherwise("Object")),
                  choice("Text", when(var("$.extra") == "x", "B"), otherwise("B")), wait("Number", seconds_path("$.extra"), end),
                  pass("Object", input_path("$.extra.zip"), end), succeed("B"));
IS_FULLY_TYPED(of_variant);
constexpr auto not_a_text = state_machine("M", input<std::variant<std::string, int>>, start_at("A"),
                                          choice("A", when(none_of(is_string("$")), "Number"), otherwise("Text")),
                                          wait("Number", seconds_path("$"), end), fail("Text", error_path("$")));
IS_FULLY_TYPED(not_a_text);

constexpr auto present =
    state_machine("M", input<order>, start_at("A"), choice("A", when(is_present("$.card"), "B"), otherwise("C")),
                  pass("B", input_path("$.card"), end), succeed("C"));
IS_FULLY_TYPED(present);
constexpr auto absent_or = state_machine("M", input<order>, start_at("A"),
                                         choice("A", when(!is_present("$.card") || var("$.card") == "", "C"), otherwise("B")),
                                         pass("B", input_path("$.card"), end), succeed("C"));
IS_FULLY_TYPED(absent_or);
constexpr auto present_is_false =
    state_machine("M", input<order>, start_at("A"), choice("A", when(is_present("$.card", false), "C"), otherwise("B")),
                  pass("B", input_path("$.card"), end), succeed("C"));
IS_FULLY_TYPED(present_is_false);
constexpr auto present_and = state_machine(
    "M", input<order>, start_at("A"),
    choice("A", when(all_of(is_present("$.card"), any_of(var("$.card") == "a", var("$.card") == "b")), "B"), otherwise("C")),
    pass("B", input_path("$.card"), end), succeed("C"));
IS_FULLY_TYPED(present_and);
constexpr auto not_absent =
    state_machine("M", input<order>, start_at("A"), choice("A", when(!!is_present("$.card"), "B"), otherwise("C")),
                  pass("B", input_path("$.card"), end), succeed("C"));
IS_FULLY_TYPED(not_absent);
constexpr auto rule_after_rule = state_machine("M", input<order>, start_at("A"),
                                               choice("A", when(!is_present("$.card"), "C"), when(var("$.card") == "x", "B"),
                                                      when(string_matches("$.card", "y*"), "B"), otherwise("B")),
                                               pass("B", input_path("$.card"), end), succeed("C"));
IS_FULLY_TYPED(rule_after_rule);
constexpr auto compared_before = state_machine(
    "M", input<carded>, start_at("A"),
    choice("A",
           when(is_present("$.card") && is_present("$.points") && var("$.points") > 3, "B", assign(field("p", path("$.points")))),
           otherwise("C")),
    pass("B", parameters(object(field("a", path("$.card")), field("b", path("$.points")), field("c", path("$p")))), end),
    succeed("C"));
IS_FULLY_TYPED(compared_before);
constexpr auto filled_in =
    state_machine("M", input<order>, start_at("A"), choice("A", when(none_of(is_present("$.card")), "D"), otherwise("B")),
                  pass("D", result("none"), result_path("$.card"), next("B")), pass("B", input_path("$.card"), end));
IS_FULLY_TYPED(filled_in);
// What nobody declared may be there all the same, where it was asked for.
constexpr auto asked_for = state_machine("M", input<order>, start_at("A"),
                                         choice("A", when(is_present("$.coupon") && var("$.coupon.percent") > 5, "B"),
                                                when(!is_present("$.code"), "C"), when(var("$.code") == 1, "B"), otherwise("D")),
                                         succeed("B"), succeed("C"), pass("D", input_path("$.code"), end));
IS_RIGHT(asked_for);
constexpr auto in_variable =
    state_machine("M", input<order>, start_at("A"),
                  sequence(pass("A", assign(field("o", path("$")))), choice("B", when(is_present("$o.card"), "C"), otherwise("D"))),
                  pass("C", parameters(object(field("c", path("$o.card")))), end), succeed("D"));
IS_FULLY_TYPED(in_variable);

// --- variables

constexpr auto variables = state_machine(
    "M", input<order>, start_at("A"),
    choice("A", when(var("$.paid") == true, "B", assign(field("fee", 0), field("to", path("$.ship-to")))), otherwise("C"),
           assign(field("fee", path("$.total")), field("to", path("$.ship-to")))),
    pass("B", next("D")), pass("C", next("D")),
    parallel("D",
             branch(start_at("L"),
                    pass("L", parameters(object(field("zip", path("$to.zip")), field("n", math_add(path("$fee"), 1)))), end)),
             branch(start_at("R"), pass("R", assign(field("mine", 1)), next("S")), wait("S", seconds_path("$mine"), end)),
             assign(field("first", path("$[0].zip"))), next("E")),
    choice("E", when(string_equals("$first", path("$to.zip")), "F"), when(var("$fee") > 3, "F"), otherwise("F")), succeed("F"));
IS_FULLY_TYPED(variables);
constexpr auto counted =
    state_machine("M", start_at("A"), pass("A", assign(field("i", 0)), next("B")),
                  choice("B", when(var("$i") < 3, "C", assign(field("i", math_add(path("$i"), 1)))), otherwise("D")),
                  pass("C", next("B")), wait("D", seconds_path("$i"), end));
IS_RIGHT(counted);
constexpr auto of_result =
    state_machine("M", input<order>, start_at("A"),
                  sequence(task("A", call, returns<receipt>, assign(field("ok", path("$.approved"))), result_path("$.r")),
                           choice("B", when(var("$ok") == true, "C"), otherwise("C"))),
                  pass("C", input_path("$.r.charge_id"), end));
IS_FULLY_TYPED(of_result);

// --- Parallel and Map

constexpr auto tuple = state_machine(
    "M", input<order>, start_at("Both"),
    parallel("Both", parameters(object(field("o", path("$")), field("n", 1))),
             result_selector(object(field("paid", path("$[0]")), field("items", path("$[1].list")))), result_path("$.both"),
             branch(start_at("Charge"), task("Charge", call, takes<order>, input_path("$.o"), returns<receipt>, end)),
             branch(start_at("Pack"), pass("Pack", parameters(object(field("list", path("$.o.items")))), end)),
             catch_all("Lost", result_path("$.error")), next("Read")),
    pass("Read",
         parameters(object(field("ok", path("$.both.paid.approved")), field("sku", path("$.both.items[0].sku")),
                           field("id", path("$.id")))),
         end),
    pass("Lost", parameters(object(field("id", path("$.id")), field("e", path("$.error.Error")))), end));
IS_FULLY_TYPED(tuple);
constexpr auto one_always_fails = state_machine("M", input<order>, start_at("P"),
                                                parallel("P", branch(start_at("F"), fail("F")), branch(start_at("S"), succeed("S")),
                                                         catch_all("E", result_path("$.err")), next("X")),
                                                pass("X", input_path("$[1].id"), end), pass("E", input_path("$.err.Cause"), end));
IS_RIGHT(one_always_fails);
constexpr auto many_branches =
    state_machine("M", input<order>, start_at("P"),
                  parallel("P", branch(start_at("A0"), pass("A0", end)), branch(start_at("A1"), pass("A1", end)),
                           branch(start_at("A2"), pass("A2", end)), branch(start_at("A3"), pass("A3", end)),
                           branch(start_at("A4"), pass("A4", end)), branch(start_at("A5"), pass("A5", end)),
                           branch(start_at("A6"), pass("A6", end)), branch(start_at("A7"), pass("A7", end)),
                           branch(start_at("A8"), pass("A8", end)), branch(start_at("A9"), pass("A9", result(7), end)), next("X")),
                  wait("X", seconds_path("$[9]"), next("Y")), pass("Y", input_path("$[3].id"), end));
IS_RIGHT(many_branches);

constexpr auto nested_maps = state_machine(
    "M", input<plan>, start_at("Lanes"),
    map("Lanes", items_path("$.lanes"),
        item_processor(input<lane>, start_at("Items"),
                       map("Items", items_path("$.items"),
                           item_selector(object(field("item", path("$$.Map.Item.Value")), field("at", path("$$.Map.Item.Index")),
                                                field("of", path("$.weight")))),
                           item_processor(start_at("One"), pass("One",
                                                                parameters(object(field("sku", path("$.item.sku")),
                                                                                  field("n", math_add(path("$.at"), path("$.of"))),
                                                                                  field("v", path("$$.Map.Item.Value.tags[0]")))),
                                                                end)),
                           result_path("$.done"), next("Sum")),
                       pass("Sum",
                            parameters(object(field("skus", path("$.done[*].sku")), field("first", path("$.done[0].v")),
                                              field("w", path("$.weight")))),
                            end)),
        result_selector(object(field("all", path("$[*].skus[0]")), field("one", path("$[0].first")))), result_path("$.sums"),
        next("Read")),
    fail("Read", error_path("$.sums.one"), cause_path("$.sums.all[0]")));
IS_FULLY_TYPED(nested_maps);
constexpr auto of_whole_input =
    state_machine("M", input<std::vector<item>>, returns<std::vector<std::string>>, start_at("Each"),
                  map("Each", item_processor(start_at("One"), pass("One", input_path("$.sku"), end)), catch_all("E"), end),
                  fail("E", cause_path("$.Cause")));
IS_FULLY_TYPED(of_whole_input);
constexpr auto in_parallel = state_machine(
    "M", input<order>, start_at("P"),
    parallel("P",
             branch(start_at("Each"), map("Each", items_path("$.items"),
                                          item_processor(start_at("One"), pass("One", input_path("$.tags"), end)), end)),
             next("Q")),
    map("Q", items_path("$[0]"),
        item_processor(start_at("Tags"), map("Tags", item_processor(start_at("Tag"), fail("Tag", error_path("$"))), end)), end));
IS_RIGHT(in_parallel);
constexpr auto of_reader = state_machine(
    "M", input<order>, start_at("A"),
    map("A",
        item_reader(core::resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSON")),
                    parameters(object(field("Bucket", "b"), field("Key", path("$.id"))))),
        item_processor(distributed("STANDARD"), input<item>, start_at("One"),
                       task("One", call, takes<item>, returns<receipt>, next("Two")), pass("Two", input_path("$.charge_id"), end)),
        result_writer(core::resource("arn:aws:states:::s3:putObject"),
                      parameters(object(field("Bucket", "b"), field("Prefix", "p")))),
        next("B")),
    succeed("B"));
IS_FULLY_TYPED(of_reader);
constexpr auto undeclared_reader = state_machine(
    "M", start_at("A"),
    map("A", item_reader(core::resource("arn:aws:states:::s3:listObjectsV2"), parameters(object(field("Bucket", "b")))),
        item_processor(distributed("STANDARD"), start_at("One"), wait("One", seconds_path("$.Size"), next("Two")),
                       pass("Two", input_path("$.Key.x"), end)),
        end));
IS_RIGHT(undeclared_reader);

// --- maps, optional members, any, recursive types

constexpr auto stock =
    state_machine("M", input<order>, start_at("A"),
                  choice("A", when(is_present("$.stock.apple") && var("$.stock.apple") > 5, "B"),
                         when(var("$.stock['pear']") > 1, "B"), otherwise("C")),
                  succeed("B"), map("C", items_path("$.stock"), item_processor(start_at("D"), pass("D", end)), end));
IS_FULLY_TYPED(stock);
constexpr auto any_payload = state_machine(
    "M", input<order>, start_at("A"),
    sequence(
        pass("A", input_path("$.notes")),
        pass("B", parameters(object(field("x", path("$.a.b[0]")), field("y", path("$[3]")), field("z", array_length(path("$")))))),
        wait("C", seconds_path("$.x")), task("D", call, takes<order>, input_path("$.x"), next("E")),
        choice("E", when(var("$.a") == 1, "F"), when(var("$.a") == "x", "F"), otherwise("F"))),
    map("F", item_processor(start_at("G"), pass("G", input_path("$.any.thing"), end)), end));
IS_RIGHT(any_payload);
constexpr auto recursive =
    state_machine("M", input<comment_tree>, returns<std::string>, start_at("A"),
                  choice("A", when(is_present("$.answers[0]"), "Down"), otherwise("End")),
                  pass("Down", input_path("$.answers[0]"), next("A")), pass("End", input_path("$.words"), end));
IS_FULLY_TYPED(recursive);
constexpr auto deep_in_recursive =
    state_machine("M", input<comment_tree>, start_at("A"),
                  sequence(pass("A", input_path("$.answers[0].by_author.me.answers[1].by_author['you']")),
                           task("B", call, takes<comment_tree>, returns<comment_tree>),
                           fail("C", error_path("$.words"), cause_path("$.answers[0].answers[0].answers[0].words"))));
IS_FULLY_TYPED(deep_in_recursive);
constexpr auto mixed =
    state_machine("M", input<order>, start_at("A"), choice("A", when(var("$.paid") == true, "B"), otherwise("C")),
                  task("B", call, returns<item>, next("D")), task("C", call, returns<std::vector<item>>, next("D")),
                  choice("D", when(is_present("$[0]"), "E"), when(is_present("$.sku"), "F"), otherwise("G")),
                  pass("E", input_path("$[0].sku"), end), pass("F", input_path("$.sku"), end), succeed("G"));
IS_RIGHT(mixed);

// --- loops

constexpr auto retried =
    state_machine("M", input<order>, start_at("Try"),
                  task("Try", call, takes<order>, returns<receipt>, result_path("$.last"),
                       catch_all("Hold", result_path("$.error")), next("Ok?")),
                  choice("Ok?", when(var("$.last.approved") == true, "Done"), otherwise("Hold")),
                  wait("Hold", seconds_path("$.delay"), next("Try")),
                  task("Done", call, takes<shipping>,
                       parameters(object(field("id", path("$.id")), field("payment", path("$.last")))), returns<receipt>, end));
IS_FULLY_TYPED(retried);
constexpr auto paged = state_machine(
    "M", start_at("First"), task("First", call, returns<page>, result_path("$.page"), next("Each")),
    map("Each", items_path("$.page.items"), item_processor(start_at("One"), pass("One", input_path("$.sku"), end)),
        result_path("$.skus"), next("More?")),
    choice("More?", when(is_present("$.page.token"), "Next"), otherwise("Done")),
    task("Next", call, parameters(object(field("from", path("$.page.token")))), returns<page>, result_path("$.page"), next("Each")),
    succeed("Done"));
IS_RIGHT(paged);
constexpr auto deeper =
    state_machine("M", input<order>, start_at("A"), pass("A", result_path("$.deep"), next("B")),
                  choice("B", when(var("$.total") > 3, "C"), otherwise("A")), pass("C", input_path("$.deep.deep.deep.id"), end));
IS_RIGHT(deeper);
constexpr auto list_grows =
    state_machine("M", input<order>, start_at("A"),
                  pass("A", parameters(object(field("list", array(path("$"), path("$$.Execution.Id"))), field("n", 1))), next("B")),
                  choice("B", when(var("$.n") > 3, "C"), otherwise("A")), wait("C", seconds_path("$.n"), end));
IS_RIGHT(list_grows);
constexpr auto chain =
    state_machine("M", start_at("I"), pass("I", result(0), result_path("$.i"), next("A")),
                  pass("A", parameters(object(field("i", math_add(path("$.i"), 1)), field("prev", path("$")))), next("B")),
                  choice("B", when(var("$.i") < 30, "A"), otherwise("C")), pass("C", input_path("$.prev.prev.prev.i"), end));
IS_RIGHT(chain);
constexpr auto variable_grows = state_machine(
    "M", input<order>, start_at("I"), pass("I", assign(field("l", array(1))), next("A")),
    pass("A", assign(field("l", array(path("$l"), path("$.id"))), field("deep", object(field("d", path("$l"))))), next("B")),
    choice("B", when(var("$.paid") == true, "A"), otherwise("C")),
    pass("C", parameters(object(field("x", path("$l[0][0]")))), end));
IS_RIGHT(variable_grows);
constexpr auto ends_grow = state_machine(
    "M", input<order>, start_at("Each"),
    map("Each", items_path("$.items"),
        item_processor(start_at("One"), pass("One", parameters(object(field("was", path("$$.Execution.Input")))), end)),
        result_path("$.items"), next("Again?")),
    choice("Again?", when(var("$.paid") == true, "Each"), otherwise("Done")), pass("Done", input_path("$.items[0].was.id"), end));
IS_RIGHT(ends_grow);
constexpr auto with_end = state_machine(
    "M", input<order>, start_at("A"), pass("A", result(1), result_path("$.x"), next("B")),
    pass("B", result("t"), result_path("$.y"), next("C")),
    choice("C", when(var("$.paid") == true, "D"), when(is_present("$.z"), "E"), when(var("$.x") == 1, "G"),
           when(var("$.x") == true, "G"), when(var("$.x.k") == 1, "G"), otherwise("F")),
    pass("D", result(true), result_path("$.x"), next("B")), pass("E", result(object(field("k", 1))), result_path("$.x"), next("B")),
    pass("F", result(nullptr), result_path("$.z"), next("A")), fail("G", error_path("$.y")));
IS_RIGHT(with_end);

// --- calls

constexpr auto charge = lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"),
                                         lambda::inline_code("pass"), takes<shipping>, returns<receipt>);
constexpr auto by_resource = stack(
    "Shop", charge,
    state_machine("M", input<shipping>, start_at("A"),
                  sequence(task("A", resource(charge), result_path("$.again")), pass("B", input_path("$.again.charge_id"), end))));
IS_FULLY_TYPED(by_resource);
constexpr auto by_invoke =
    stack("Shop", charge,
          state_machine(
              "M", input<order>, start_at("A"),
              sequence(task("A",
                            lambda::invoke(charge, lambda::payload(object(field("id", path("$.id")),
                                                                          field("payment", object(field("charge_id", "c"),
                                                                                                  field("approved", false)))))),
                            result_selector(object(field("ok", path("$.Payload.approved")), field("code", path("$.StatusCode")),
                                                   field("version", path("$.ExecutedVersion")),
                                                   field("request", path("$.SdkResponseMetadata.RequestId")),
                                                   field("http", path("$.SdkHttpMetadata.HttpStatusCode")))),
                            result_path("$.charged")),
                       choice("B", when(var("$.charged.ok") == true, "C"), when(var("$.charged.code") >= 300, "C"), otherwise("C")),
                       succeed("C"))));
IS_FULLY_TYPED(by_invoke);
constexpr auto of_two_machines =
    stack("Shop", charge, state_machine("M", input<shipping>, start_at("A"), task("A", resource(charge), end)),
          state_machine("N", input<receipt>, returns<bool>, start_at("A"), pass("A", input_path("$.approved"), end)));
IS_FULLY_TYPED(of_two_machines);
constexpr auto of_token = state_machine(
    "M", input<order>, start_at("A"),
    task("A", core::resource("arn:aws:states:::sqs:sendMessage.waitForTaskToken"),
         parameters(
             object(field("QueueUrl", "q"),
                    field("MessageBody", object(field("t", path("$$.Task.Token")), field("n", path("$$.State.Name")),
                                                field("x", path("$$.Execution.Input.items[0].sku")), field("w", path("$$")),
                                                field("e", path("$$.Execution")), field("m", path("$$.StateMachine.Name")))))),
         returns<receipt>, next("B")),
    pass("B", input_path("$.charge_id"), end));
IS_FULLY_TYPED(of_token);
constexpr auto intrinsics = state_machine(
    "M", input<order>, start_at("A"),
    pass("A",
         parameters(object(field("a", format("{} {} {}", path("$.id"), path("$.total"), path("$.paid"))),
                           field("b", string_split(path("$.id"), "-")), field("c", array_range(0, path("$.delay"), 1)),
                           field("d", json_merge(path("$.ship-to"), path("$"), false)),
                           field("e", array_get_item(path("$.items"), 0)), field("f", array(path("$.id"), path("$.delay"))),
                           field("g", uuid()), field("h", string_to_json(path("$.id"))),
                           field("i", json_to_string(path("$.items"))), field("j", array_partition(path("$.items"), 2)),
                           field("k", array_unique(path("$.items"))), field("l", hash(path("$.id"), "SHA-1")),
                           field("m", base64_encode(path("$.id"))), field("n", array_contains(path("$.items"), path("$.items[0]"))),
                           field("o", math_random(1, path("$.delay"))), field("p", array_length(path("$.notes"))))),
         next("B")),
    pass("B",
         parameters(object(field("a", path("$.b[0]")), field("b", path("$.c[0]")), field("c", path("$.d.street")),
                           field("d", path("$.d.id")), field("e", path("$.e.sku")), field("f", path("$.f[1]")),
                           field("g", path("$.h.anything")), field("h", path("$.j[0][0].sku")), field("i", path("$.k[0].sku")),
                           field("j", array_length(path("$.c"))))),
         next("C")),
    choice("C", when(var("$.a") == "x", "D"), when(var("$.b") > 1, "D"), when(var("$.f") == 1, "D"), when(var("$.g") == 1, "D"),
           when(var("$.j") == 1, "D"), otherwise("D")),
    succeed("D"));
IS_RIGHT(intrinsics);

// --- what calls take, machines return

constexpr auto exact = state_machine(
    "M", input<order>, returns<receipt>, start_at("A"),
    sequence(
        task("A", call, takes<order>, returns<receipt>, result_path("$.payment")),
        task("B", call, takes<shipping>, returns<receipt>),
        pass("C", parameters(object(field("charge_id", path("$.charge_id")), field("approved", true), field("more", 1))), end)));
IS_FULLY_TYPED(exact);
constexpr auto optional_missing =
    state_machine("M", input<receipt>, start_at("A"), task("A", call, takes<carded>, returns<int>, end));
IS_FULLY_TYPED(optional_missing);
constexpr auto one_of_them = state_machine(
    "M", input<order>, start_at("A"),
    sequence(task("A", call, takes<std::variant<receipt, order>>, returns<std::variant<int, std::string>>, result_path("$.v")),
             task("B", call, takes<std::variant<std::string, int, bool>>, input_path("$.v"), returns<int>, discard_result),
             task("C", call, takes<std::map<std::string, any>>, returns<any>, discard_result),
             task("D", call, takes<any>, returns<int>, discard_result),
             task("E", call, takes<std::vector<any>>, input_path("$.items"), returns<int>, end)));
IS_FULLY_TYPED(one_of_them);
constexpr auto several_ends = state_machine(
    "M", input<order>, returns<receipt>, start_at("A"), choice("A", when(var("$.paid") == true, "B"), otherwise("C")),
    task("B", call, returns<receipt>, end), pass("C", result(object(field("charge_id", "none"), field("approved", false))), end));
IS_FULLY_TYPED(several_ends);
constexpr auto declared_branches =
    state_machine("M", start_at("P"),
                  parallel("P", branch(input<order>, start_at("A"), pass("A", input_path("$.items[0].sku"), end)),
                           branch(input<receipt>, start_at("B"), pass("B", input_path("$.charge_id"), end)), end));
IS_RIGHT(declared_branches);
constexpr auto accepted =
    state_machine("M", input<order>, start_at("A"),
                  task("A", call, returns<int>, input_path("$.card"), timeout(seconds(3)), retry(lambda::service_errors),
                       accept("payload-field-maybe", "filled in by the caller"), end));
static_assert(verify<accepted, warnings_as_errors>::ok);

// Nothing is declared: nothing is said.
constexpr auto untyped =
    state_machine("M", start_at("A"),
                  sequence(task("A", call, result_path("$.r")),
                           choice("B", when(var("$.r.x") > 1, "C"), when(var("$.r.x") == "a", "C"), otherwise("C"))),
                  map("C", items_path("$.r.list"), item_processor(start_at("D"), wait("D", seconds_path("$.n"), end)), next("E")),
                  pass("E", input_path("$[0].q"), end));
IS_RIGHT(untyped);

// --- found by looking for false alarms

struct texts {
    std::vector<std::string> items;
};
ASLANT_RECORD(texts, items);
struct numbers {
    std::vector<int> items;
};
ASLANT_RECORD(numbers, items);
// The second round of the loop has other items, while the item processor gets the same input: the Context Object has changed.
constexpr auto other_items =
    state_machine("M", input<texts>, start_at("Each"),
                  map("Each", items_path("$.items"), item_selector(object(field("k", 1))),
                      item_processor(start_at("One"), pass("One", parameters(object(field("v", path("$$.Map.Item.Value")))), end)),
                      result_path("$.out"), next("Ok?")),
                  choice("Ok?", when(is_string("$.out[0].v"), "Next"), when(var("$.out[0].v") > 5, "Done"), otherwise("Done")),
                  task("Next", call, returns<numbers>, next("Each")), succeed("Done"));
IS_FULLY_TYPED(other_items);
constexpr auto other_items_below = state_machine(
    "M", input<texts>, start_at("Each"),
    map("Each", items_path("$.items"), item_selector(object(field("k", array(1)))),
        item_processor(
            start_at("P"),
            parallel("P", branch(start_at("One"), pass("One", parameters(object(field("v", path("$$.Map.Item.Value")))), end)),
                     end)),
        result_path("$.out"), next("Ok?")),
    choice("Ok?", when(is_string("$.out[0][0].v"), "Next"), when(var("$.out[0][0].v") > 5, "Done"), otherwise("Done")),
    task("Next", call, returns<numbers>, next("Each")), succeed("Done"));
IS_FULLY_TYPED(other_items_below);

constexpr auto logs = state_machine("M", start_at("A"),
                                    task("A", lambda::invoke("f", lambda::payload(path("$")), field("LogType", "Tail")), next("B")),
                                    pass("B", parameters(object(field("log", path("$.LogResult")))), end));
IS_RIGHT(logs);

// What an item processor declares is what it gets, where only a part of it was known.
struct wrapped {
    item i;
    int at;
};
ASLANT_RECORD(wrapped, i, at);
struct pack {
    std::vector<item> Items;
};
ASLANT_RECORD(pack, Items);
constexpr auto objects_of_bucket = item_reader(core::resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSON")),
                                               parameters(object(field("Bucket", "b"), field("Key", "k"))));
constexpr auto wrapped_items = state_machine(
    "M", input<order>, start_at("A"),
    map("A", objects_of_bucket,
        item_selector(object(field("i", path("$$.Map.Item.Value")), field("at", path("$$.Map.Item.Index")))),
        item_processor(distributed("STANDARD"), input<wrapped>, start_at("One"), pass("One", input_path("$.i.sku"), end)), end));
IS_FULLY_TYPED(wrapped_items);
constexpr auto batches =
    state_machine("M", input<order>, start_at("A"),
                  map("A", objects_of_bucket, item_batcher(max_items_per_batch(10)),
                      item_processor(distributed("STANDARD"), input<pack>, start_at("One"),
                                     map("One", items_path("$.Items"),
                                         item_processor(start_at("Two"), pass("Two", input_path("$.sku"), end)), end)),
                      end));
IS_FULLY_TYPED(batches);

constexpr auto null_for_optional =
    state_machine("M", input<order>, start_at("A"),
                  task("A", call, takes<carded>, parameters(object(field("card", nullptr))), returns<int>, end));
IS_FULLY_TYPED(null_for_optional);
constexpr auto asked_in_vain = state_machine(
    "M", input<order>, start_at("A"), choice("A", when(is_numeric("$.id") && var("$.id") > 5, "B"), otherwise("B")), succeed("B"));
IS_RIGHT(asked_in_vain);
constexpr auto retry_count =
    state_machine("M", input<order>, start_at("A"),
                  task("A", call, parameters(object(field("again", path("$$.State.RetryCount")))), returns<int>, end));
IS_FULLY_TYPED(retry_count);
constexpr auto keys = state_machine(
    "M", input<std::map<std::string, int>>, start_at("B"),
    map("B", item_selector(object(field("k", path("$$.Map.Item.Key")), field("v", path("$$.Map.Item.Value")))),
        item_processor(start_at("C"), choice("C", when(var("$.v") > 3, "D"), otherwise("D")), fail("D", error_path("$.k"))), end));
IS_FULLY_TYPED(keys);

// Recursive types that refer to themselves often, where they meet.
struct left_tree {
    std::vector<left_tree> a, b, c, d;
    int x;
};
ASLANT_RECORD(left_tree, a, b, c, d, x);
struct right_tree {
    std::vector<right_tree> a, b, c, d;
    std::string x;
};
ASLANT_RECORD(right_tree, a, b, c, d, x);
struct other_tree {
    std::vector<other_tree> a, b, c, d;
    int x;
};
ASLANT_RECORD(other_tree, a, b, c, d, x);
constexpr auto trees = state_machine(
    "M", input<order>, start_at("A"), choice("A", when(var("$.paid") == true, "B"), otherwise("C")),
    task("B", call, returns<left_tree>, next("D")), task("C", call, returns<right_tree>, next("D")),
    choice("D", when(var("$.a[0].b[0].x") == 1, "E"), when(var("$.a[0].b[0].x") == "1", "E"), otherwise("E")), succeed("E"));
IS_RIGHT(trees);
constexpr auto alike_trees = state_machine("M", input<left_tree>, start_at("A"), task("A", call, takes<other_tree>, end));
IS_RIGHT(alike_trees);

constexpr auto selector_as_json =
    state_machine("M", input<order>, start_at("A"),
                  map("A", items_path("$.items"), item_selector(json(R"({"a.$": "$$.Map.Item.Value.sku", "b": 3})")),
                      item_processor(start_at("B"), states(sequence(pass("B"), fail("C", error_path("$.a"))))), end));
IS_FULLY_TYPED(selector_as_json);
constexpr auto in_groups = state_machine(
    "M", start_at("A"),
    states(states(sequence(
        task("A", call, returns<order>),
        map("B", items_path("$.items"),
            item_processor(input<item>, start_at("C"), states(sequence(pass("C"), fail("D", error_path("$.sku"))))), end)))));
IS_RIGHT(in_groups);

struct visitor {
    std::optional<address> home;
    std::optional<std::string> card;
    std::variant<std::string, address> extra;
    std::variant<std::nullptr_t, int> points;
};
ASLANT_RECORD(visitor, home, card, extra, points);
constexpr auto part_of_variant =
    state_machine("M", input<visitor>, start_at("A"),
                  choice("A", when(is_present("$.extra.zip"), "B"), when(var("$.extra") == "x", "C"), otherwise("C")),
                  fail("B", error_path("$.extra.zip")), succeed("C"));
IS_FULLY_TYPED(part_of_variant);
constexpr auto part_of_optional =
    state_machine("M", input<visitor>, start_at("A"), choice("A", when(is_present("$.home.zip"), "B"), otherwise("C")),
                  fail("B", error_path("$.home.zip"), cause_path("$.home.street")), succeed("C"));
IS_FULLY_TYPED(part_of_optional);
constexpr auto none_is_missing =
    state_machine("M", input<visitor>, start_at("A"),
                  choice("A", when(any_of(!is_present("$.card"), !is_present("$.home")), "C"), otherwise("B")),
                  fail("B", error_path("$.card"), cause_path("$.home.street")), succeed("C"));
IS_FULLY_TYPED(none_is_missing);
constexpr auto not_both =
    state_machine("M", input<visitor>, start_at("A"),
                  choice("A", when(none_of(is_present("$.card") && is_present("$.home")), "C"), otherwise("B")),
                  fail("B", error_path("$.card"), cause_path("$.home.street")), succeed("C"));
IS_FULLY_TYPED(not_both);
constexpr auto one_or_other = state_machine(
    "M", input<visitor>, start_at("A"), choice("A", when(is_present("$.card") || is_present("$.home"), "B"), otherwise("C")),
    choice("B", when(is_present("$.card"), "D"), otherwise("C")), fail("D", error_path("$.card")), succeed("C"));
IS_FULLY_TYPED(one_or_other);
constexpr auto null_or_not =
    state_machine("M", input<visitor>, start_at("A"), choice("A", when(is_null("$.points"), "C"), otherwise("B")),
                  wait("B", seconds_path("$.points"), next("D")),
                  task("D", call, takes<int>, input_path("$.points"), returns<int>, end), succeed("C"));
IS_FULLY_TYPED(null_or_not);
constexpr auto compared_with_null =
    state_machine("M", input<visitor>, start_at("A"),
                  choice("A", when(var("$.points") > 3, "B"), when(var("$.points") == nullptr, "C"), otherwise("B")),
                  task("B", call, takes<int>, returns<int>, input_path("$.points"), end), succeed("C"));
IS_FULLY_TYPED(compared_with_null);
constexpr auto optional_input =
    state_machine("M", input<std::optional<order>>, start_at("A"), choice("A", when(is_null("$"), "B"), otherwise("C")),
                  succeed("B"), fail("C", error_path("$.id")));
IS_FULLY_TYPED(optional_input);

constexpr auto choice_with_paths = state_machine(
    "M", input<order>, start_at("A"), choice("A", output_path("$.items[0]"), when(is_present("$.card"), "B"), otherwise("C")),
    fail("B", error_path("$.sku")), wait("C", seconds_path("$.quantity"), end));
IS_FULLY_TYPED(choice_with_paths);
constexpr auto raw_input_stays = state_machine("M", input<order>, start_at("A"),
                                               sequence(pass("A", input_path("$.items[0]"), result_path("$.first")),
                                                        pass("B", input_path("$.id"), result_path("$.copy")),
                                                        choice("C", when(var("$.copy") == "x", "D"), otherwise("D"))),
                                               fail("D", error_path("$.first.sku"), cause_path("$.ship-to.zip")));
IS_FULLY_TYPED(raw_input_stays);
constexpr auto one_end_of_branch =
    state_machine("M", input<order>, start_at("A"),
                  parallel("A", branch(start_at("X"), wait("X", seconds(1), next("Y")), succeed("Y", output_path("$.id"))),
                           branch(start_at("Z"), choice("Z", when(var("$.paid") == true, "V"), otherwise("W")),
                                  pass("V", result(1), end), fail("W")),
                           result_path("$.p"), next("B")),
                  choice("B", when(var("$.p[0]") == "x", "C"), when(var("$.p[1]") == 1, "C"), otherwise("C")), succeed("C"));
IS_FULLY_TYPED(one_end_of_branch);
constexpr auto times = state_machine("M", input<order>, start_at("A"),
                                     choice("A", when(timestamp_less_than("$.due", path("$$.Execution.StartTime")), "C"),
                                            when(timestamp_less_than("$$.State.EnteredTime", path("$.due")), "C"), otherwise("C")),
                                     succeed("C"));
IS_FULLY_TYPED(times);
constexpr auto context_as_payload = state_machine(
    "M", input<order>, start_at("A"),
    sequence(pass("A", parameters(object(field("c", path("$$"))))), pass("B", input_path("$.c.Execution"), result_path("$.e")),
             fail("C", error_path("$.c.Execution.Input.id"), cause_path("$.e.Input.due"))));
IS_FULLY_TYPED(context_as_payload);
constexpr auto items_of_variable =
    state_machine("M", input<order>, start_at("A"),
                  sequence(pass("A", assign(field("o", path("$.items")))),
                           map("B", items_path("$o"), item_processor(start_at("C"), fail("C", error_path("$.sku"))), end)));
IS_FULLY_TYPED(items_of_variable);
constexpr auto elements_of_call =
    state_machine("M", input<order>, start_at("A"),
                  sequence(pass("A", parameters(object(field("t", array(path("$.id"), path("$.delay")))))),
                           pass("B",
                                parameters(object(field("n", math_add(array_get_item(path("$.t"), 1), 1)),
                                                  field("s", string_split(array_get_item(path("$.t"), 0), ",")))),
                                end)));
IS_FULLY_TYPED(elements_of_call);
constexpr auto caught_in_items = state_machine(
    "M", input<order>, start_at("B"),
    map("B", items_path("$.items"),
        item_processor(start_at("C"), task("C", call, takes<item>, returns<receipt>, catch_all("D", result_path("$.e")), end),
                       pass("D", parameters(object(field("charge_id", path("$.sku")), field("approved", false))), end)),
        catch_all("E", result_path("$.failed")), result_path("$.receipts"), next("F")),
    choice("F", when(is_present("$.receipts[0]") && var("$.receipts[0].approved") == true, "G"), otherwise("G")),
    task("G", call, takes<std::vector<receipt>>, input_path("$.receipts"), returns<int>, end),
    fail("E", error_path("$.failed.Error"), cause_path("$.id")));
IS_FULLY_TYPED(caught_in_items);

// --- a function that says only one of the two

constexpr auto takes_alone =
    lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.h"), lambda::inline_code("x"), takes<order>);
constexpr auto of_takes_alone =
    state_machine("M", input<order>, start_at("A"), task("A", lambda::invoke(takes_alone, lambda::payload(path("$"))), end));
IS_RIGHT(of_takes_alone);
constexpr auto returns_alone =
    lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.h"), lambda::inline_code("x"), returns<receipt>);
constexpr auto of_returns_alone =
    state_machine("M", input<order>, start_at("A"), task("A", lambda::invoke(returns_alone), output_path("$.Payload"), next("B")),
                  choice("B", when(var("$.approved") == true, "C"), otherwise("C")), succeed("C"));
IS_RIGHT(of_returns_alone);

// --- a loop with many ways back, and elements of arrays that were asked for

constexpr auto dispatcher =
    state_machine("M", input<order>, start_at("D"),
                  choice("D", when(var("$.id") == "1", "T1"), when(var("$.id") == "2", "T2"), when(var("$.id") == "3", "T3"),
                         when(var("$.id") == "4", "T4"), when(var("$.id") == "5", "T5"), when(var("$.id") == "6", "T6"),
                         when(var("$.id") == "7", "T7"), otherwise("Z")),
                  task("T1", call, returns<receipt>, result_path("$.r1"), next("D")),
                  task("T2", call, returns<receipt>, result_path("$.r2"), next("D")),
                  task("T3", call, returns<receipt>, result_path("$.r3"), next("D")),
                  task("T4", call, returns<receipt>, result_path("$.r4"), next("D")),
                  task("T5", call, returns<receipt>, result_path("$.r5"), next("D")),
                  task("T6", call, returns<receipt>, result_path("$.r6"), next("D")),
                  task("T7", call, returns<receipt>, result_path("$.r7"), next("D")), pass("Z", input_path("$.id"), end));
IS_FULLY_TYPED(dispatcher);

}
