// Payloads of JSONata states: field chains from $states, from variables, and what expressions give.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
#include <aslant/payload.hpp>
#include <aslant/warnings.hpp>

#include "../shop_records.hpp"
using namespace aslant;

namespace shop {

struct order {
    std::string id;
    double total;
    bool paid;
    std::optional<std::string> card;
    std::vector<item> items;
    address ship_to;
};
ASLANT_RECORD(order, id, total, paid, card, items, ship_to);

}

using namespace shop;

constexpr auto call = resource("arn:aws:lambda:eu-west-1:123456789012:function:call");
constexpr auto language = query_language("JSONata");

// --- payload-field-missing

// mistake payload-field in JSONata
constexpr auto in_arguments = state_machine(
    "M", language, input<order>, start_at("A"), task("A", call, arguments(object(field("id", jsonata("$states.input.idd")))), end));
static_assert(verify<in_arguments>::ok);   // says: state `A`: Arguments reads `$states.input.idd`, but `order` has no field `idd`; did you mean `id`? (line N)
constexpr auto in_deep_arguments = state_machine(
    "M", language, input<order>, start_at("A"),
    task("A", call, arguments(object(field("to", object(field("zip", jsonata("$uppercase($states.input.ship_to.zipp)")))))), end));
static_assert(verify<in_deep_arguments>::ok);   // says: state `A`: Arguments reads `$states.input.ship_to.zipp`, but `address` has no field `zipp`; did you mean `zip`? (line N)
constexpr auto in_output = state_machine(
    "M", language, input<order>, start_at("A"), pass("A", output(jsonata("{'n': $states.input.totall * 2}")), end));
static_assert(verify<in_output>::ok);   // says: state `A`: Output reads `$states.input.totall`, but `order` has no field `totall`; did you mean `total`? (line N)
constexpr auto in_assign =
    state_machine("M", language, input<order>, start_at("A"), pass("A", assign(field("x", jsonata("$states.input.items.skuu"))), end));
static_assert(verify<in_assign>::ok);   // says: state `A`: Assign reads `$states.input.items.skuu`, but `item` has no field `skuu`; did you mean `sku`? (line N)
constexpr auto in_result = state_machine(
    "M", language, input<order>, start_at("A"),
    task("A", call, returns<receipt>, output(object(field("ok", jsonata("$states.result.aproved")), field("id", jsonata("$states.input.id")))), end));
static_assert(verify<in_result>::ok);   // says: state `A`: Output reads `$states.result.aproved`, but `receipt` has no field `aproved`; did you mean `approved`? (line N)
constexpr auto in_error_output = state_machine(
    "M", language, input<order>, start_at("A"),
    task("A", call, catch_all("B", output(object(field("why", jsonata("$states.errorOutput.cause"))))), end), succeed("B"));
static_assert(verify<in_error_output>::ok);   // says: state `A`: Output reads `$states.errorOutput.cause`, but Error Output has no field `cause`; did you mean `Cause`? (line N)
constexpr auto in_condition = state_machine(
    "M", language, input<order>, start_at("A"), choice("A", when(jsonata("$states.input.totals > 100"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<in_condition>::ok);   // says: state `A`: Condition reads `$states.input.totals`, but `order` has no field `totals`; did you mean `total`? (line N)
constexpr auto in_items = state_machine(
    "M", language, input<order>, start_at("A"),
    map("A", items(jsonata("$states.input.itms")), item_processor(start_at("One"), succeed("One")), end));
static_assert(verify<in_items>::ok);   // says: state `A`: Items reads `$states.input.itms`, but `order` has no field `itms`; did you mean `items`? (line N)
constexpr auto in_item_selector = state_machine(
    "M", language, input<order>, start_at("A"),
    map("A", items(jsonata("$states.input.items")), item_selector(object(field("s", jsonata("$states.context.Map.Item.Value.price")))),
        item_processor(start_at("One"), succeed("One")), end));
static_assert(verify<in_item_selector>::ok);   // says: state `A`: ItemSelector reads `$states.context.Map.Item.Value.price`, but `item` has no field `price` (line N)
constexpr auto in_item = state_machine(
    "M", language, input<order>, start_at("A"),
    map("A", items(jsonata("$states.input.items")), item_processor(start_at("One"), pass("One", output(jsonata("$states.input.price")), end)), end));
static_assert(verify<in_item>::ok);   // says: state `One`: Output reads `$states.input.price`, but `item` from `A` has no field `price` (line N)
constexpr auto in_context = state_machine(
    "M", language, input<order>, start_at("A"), pass("A", output(jsonata("$states.context.Execution.Input.order_id")), end));
static_assert(verify<in_context>::ok);   // says: state `A`: Output reads `$states.context.Execution.Input.order_id`, but `order` has no field `order_id` (line N)
constexpr auto in_seconds = state_machine(
    "M", language, input<order>, start_at("A"),
    sequence(wait("A", seconds(jsonata("$states.input.delay"))), task("B", call, timeout(seconds(jsonata("$states.input.most"))), end)));
static_assert(verify<in_seconds>::ok);   // says: (1) state `A`: Seconds reads `$states.input.delay`, but `order` has no field `delay` (line N) (2) state `B`: TimeoutSeconds reads `$states.input.most`, but `order` from `A` has no field `most` (line N)
constexpr auto in_fail = state_machine(
    "M", language, input<order>, start_at("A"), fail("A", error(jsonata("$states.input.code")), cause(jsonata("'no ' & $states.input.idd"))));
static_assert(verify<in_fail>::ok);   // says: (1) state `A`: Error reads `$states.input.code`, but `order` has no field `code` (line N) (2) state `A`: Cause reads `$states.input.idd`, but `order` has no field `idd`; did you mean `id`? (line N)
constexpr auto in_credentials = state_machine(
    "M", language, input<order>, start_at("A"), task("A", call, credentials(jsonata("$states.input.role")), end));
static_assert(verify<in_credentials>::ok);   // says: state `A`: Credentials reads `$states.input.role`, but `order` has no field `role` (line N)
constexpr auto in_json = state_machine(
    "M", language, input<order>, start_at("A"), pass("A", output(json(R"x({"a": {"b": "{% $states.input.ship_to.town %}"}})x")), end));
static_assert(verify<in_json>::ok);   // says: state `A`: Output reads `$states.input.ship_to.town`, but `address` has no field `town` (line N)
constexpr auto in_variable = state_machine(
    "M", language, input<order>, start_at("A"),
    sequence(pass("A", assign(field("to", jsonata("$states.input.ship_to")))), pass("B", output(jsonata("$to.town")), end)));
static_assert(verify<in_variable>::ok);   // says: state `B`: Output reads `$to.town`, but `address` has no field `town` (line N)

// --- from state to state

constexpr auto overwritten = state_machine(
    "M", language, input<order>, start_at("A"), sequence(task("A", call, returns<receipt>), pass("B", output(jsonata("$states.input.id")), end)));
static_assert(verify<overwritten>::ok);   // says: state `B`: Output reads `$states.input.id`, but `receipt` from `A` has no field `id` (line N)
constexpr auto constructed = state_machine(
    "M", language, input<order>, start_at("A"),
    sequence(pass("A", output(jsonata("{'sum': $sum($states.input.items.quantity), 'first': $states.input.items[0]}"))),
             pass("B", output(jsonata("$states.input.summ & $states.input.first.sku & $states.input.first.price")), end)));
static_assert(verify<constructed>::ok);   // says: state `B`: Output reads `$states.input.summ`, but an object from `A` has no field `summ`; did you mean `sum`? (line N)
constexpr auto tuple = state_machine(
    "M", language, input<order>, start_at("P"),
    parallel("P", branch(start_at("X"), task("X", call, returns<receipt>, end)), branch(start_at("Y"), succeed("Y")), next("B")),
    pass("B", output(jsonata("$states.input[0].id")), end));
static_assert(verify<tuple>::ok);   // says: state `B`: Output reads `$states.input[0].id`, but `receipt` from `P` has no field `id` (line N)
constexpr auto of_map = state_machine(
    "M", language, input<order>, start_at("P"),
    map("P", items(jsonata("$states.input.items")), item_processor(start_at("X"), task("X", call, returns<receipt>, end)), next("B")),
    pass("B", output(jsonata("$states.input[0].sku")), end));
static_assert(verify<of_map>::ok);   // says: state `B`: Output reads `$states.input[0].sku`, but `receipt` from `P` has no field `sku` (line N)
constexpr auto mixed_languages = state_machine(
    "M", input<order>, start_at("A"), pass("A", query_language("JSONata"), output(object(field("a", jsonata("$states.input.total")))), next("B")),
    wait("B", seconds_path("$.b"), end));
static_assert(verify<mixed_languages>::ok);   // says: state `B`: SecondsPath reads `$.b`, but an object from `A` has no field `b` (line N)

// --- types

// mistake payload-type in JSONata
constexpr auto text_as_seconds = state_machine(
    "M", language, input<order>, start_at("A"), wait("A", seconds(jsonata("$states.input.id")), end));
static_assert(verify<text_as_seconds>::ok);   // says: state `A`: Seconds takes a number, but `$states.input.id` is a text (line N)
constexpr auto number_as_timestamp = state_machine(
    "M", language, input<order>, start_at("A"), wait("A", timestamp(jsonata("$states.input.total")), end));
static_assert(verify<number_as_timestamp>::ok);   // says: state `A`: Timestamp takes a text, but `$states.input.total` is a number (line N)
constexpr auto items_of_text = state_machine(
    "M", language, input<order>, start_at("A"), map("A", items(jsonata("$states.input.id")), item_processor(start_at("One"), succeed("One")), end));
static_assert(verify<items_of_text>::ok);   // says: state `A`: Items takes an array, but `$states.input.id` is a text (line N)

// --- what calls take and machines return

// mistake payload-takes in JSONata
constexpr auto lacks = state_machine(
    "M", language, input<order>, start_at("A"),
    task("A", call, takes<shipping>, arguments(object(field("id", jsonata("$states.input.id")))), end));
static_assert(verify<lacks>::ok);   // says: state `A`: the input of its call has no `payment`, which `shipping` has (line N)
constexpr auto other_member = state_machine(
    "M", language, input<order>, start_at("A"),
    task("A", call, takes<shipping>, arguments(jsonata("{'id': $states.input.total, 'payment': {'charge_id': 'x', 'approved': true}}")), end));
static_assert(verify<other_member>::ok);   // says: state `A`: the input of its call has a number as `id`, where `shipping` has a text (line N)
constexpr auto ends_otherwise = state_machine(
    "M", language, input<order>, returns<receipt>, start_at("A"), succeed("A", output(object(field("charge_id", jsonata("$states.input.id"))))));
static_assert(verify<ends_otherwise>::ok);   // says: state `A`: its output has no `approved`, which `receipt` has (line N)

// --- doubts

constexpr auto may_miss = state_machine(
    "M", language, input<order>, start_at("A"), pass("A", output(object(field("c", jsonata("$states.input.card")))), end));
static_assert(verify<may_miss>::ok);
static_assert(verify<may_miss, fully_typed>::ok);   // says: state `A`: Output reads `$states.input.card`, but `card` is not always there (line N)
constexpr auto undeclared = state_machine(
    "M", language, input<order>, start_at("A"), sequence(task("A", call), pass("B", output(jsonata("$states.input.x")), end)));
static_assert(verify<undeclared>::ok);
static_assert(verify<undeclared, fully_typed>::ok);   // says: state `A`: it has no returns<...>, and is checked as fully typed (line N)
