// Payloads of JSONata machines that are right: nothing is said of them.
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
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
    std::map<std::string, int> stock;
    std::variant<int, std::string, address> extra;
    any notes;
    int delay;
};
ASLANT_RECORD(order, id, total, paid, card, items, (ship_to, "ship-to"), stock, extra, notes, delay);

struct count {
    int n;
};
ASLANT_RECORD(count, n);

}

namespace {

using namespace shop;

constexpr auto call = core::resource("arn:aws:lambda:eu-west-1:123456789012:function:call");
constexpr auto language = query_language("JSONata");

constexpr auto line = state_machine(
    "M", language, input<order>, returns<receipt>, start_at("A"),
    task("A", call, takes<shipping>, returns<receipt>,
         arguments(object(field("id", jsonata("$states.input.id")),
                          field("payment", jsonata("{'charge_id': 'none', 'approved': false}")))),
         output(object(field("order", jsonata("$states.input")), field("receipt", jsonata("$states.result")))),
         assign(field("ok", jsonata("$states.result.approved")), field("to", jsonata("$states.input.`ship-to`"))),
         catch_all("Lost",
                   output(object(field("why", jsonata("$states.errorOutput.Cause")), field("id", jsonata("$states.input.id")))),
                   assign(field("error", jsonata("$states.errorOutput.Error")))),
         next("B")),
    choice("B", when(jsonata("$states.input.receipt.approved and $ok"), "C"), when(jsonata("$states.input.order.total > 3"), "C"),
           otherwise("C")),
    wait("C", seconds(jsonata("$states.input.order.delay")), next("D")),
    pass(
        "D",
        output(object(field("charge_id", jsonata("$states.input.receipt.charge_id & $to.zip")), field("approved", jsonata("$ok")))),
        end),
    fail("Lost", error(jsonata("$error")), cause(jsonata("$states.input.why & ' of ' & $states.input.id"))));
IS_FULLY_TYPED(line);

constexpr auto chains = state_machine(
    "M", language, input<order>, start_at("A"),
    pass("A",
         output(object(
             field("a", jsonata("$states.input.items.sku")), field("b", jsonata("$states.input.items[quantity > 1].sku")),
             field("c", jsonata("$states.input.items[0].tags[0]")), field("d", jsonata("$states.input.items[-1].quantity")),
             field("e", jsonata("$sum($states.input.items.quantity)")), field("f", jsonata("$states.input.*")),
             field("g", jsonata("$states.input.**.sku")), field("h", jsonata("$states.input.notes.what.ever[3]")),
             field("i", jsonata("$map($states.input.items, function($i) { $i.sku & 'x' })")),
             field("j", jsonata("$states.input.items.{'s': sku, 'q': quantity * 2}")),
             field("k", jsonata("$states.input.items{sku: quantity}")), field("l", jsonata("$states.input.items^(quantity)")),
             field("m", jsonata("$states.input.items ~> $count()")), field("n", jsonata("($o := $states.input; $o.items[0].sku)")),
             field("o", jsonata("$states.input.paid ? $states.input.id : $states.input.total")),
             field("p", jsonata("$states.input.stock.apple")), field("q", jsonata("$merge([$states.input, {'z': 1}])")),
             field("r", jsonata("$lookup($states.input, 'id')")), field("s", jsonata("$keys($states.input.stock)")),
             field("t", jsonata("$states.input ~> |`ship-to`|{'more': 1}|")),
             field("u", jsonata("$exists($states.input.card) ? $states.input.card : 'none'")),
             field("v", jsonata("$states.input.items@$i.$i.sku")), field("w", jsonata("$states.input.items#$n.{'at': $n}")),
             field("x", jsonata("$states.input.extra.zip")))),
         next("B")),
    pass("B",
         output(object(field("a", jsonata("$states.input.a[0]")), field("b", jsonata("$states.input.e + 1")),
                       field("c", jsonata("$states.input.j.s")), field("d", jsonata("$states.input.j[0].q")),
                       field("e", jsonata("$states.input.q.z & $states.input.q.id")),
                       field("f", jsonata("$states.input.k.anything")), field("g", jsonata("$states.input.i[0]")),
                       field("h", jsonata("$states.input.l.sku")), field("i", jsonata("$states.input.t.`ship-to`.more")),
                       field("j", jsonata("$states.input.w.at")), field("k", jsonata("$states.input.u & ''")))),
         end));
IS_RIGHT(chains);

// A sequence of one value is that value.
constexpr auto one_or_many =
    state_machine("M", language, input<order>, start_at("A"),
                  sequence(pass("A", output(jsonata("{'found': $states.input.items[sku = 'x']}"))),
                           choice("B", when(jsonata("$exists($states.input.found)"), "C"), otherwise("D"))),
                  pass("C", output(jsonata("$states.input.found.sku & $states.input.found[0].sku")), end), succeed("D"));
IS_RIGHT(one_or_many);

constexpr auto each = state_machine(
    "M", language, input<order>, start_at("A"),
    map("A", items(jsonata("$states.input.items")),
        item_selector(object(field("i", jsonata("$states.context.Map.Item.Value")),
                             field("at", jsonata("$states.context.Map.Item.Index")), field("id", jsonata("$states.input.id")))),
        item_processor(start_at("One"), task("One", call, takes<item>, arguments(jsonata("$states.input.i")), returns<count>, end)),
        next("B")),
    map("B", items(jsonata("$states.input.n")),
        item_processor(start_at("Two"), wait("Two", seconds(jsonata("$states.input")), end)), next("C")),
    map("C", items(jsonata("[1..3]")), item_processor(start_at("Three"), wait("Three", seconds(jsonata("$states.input")), end)),
        next("D")),
    map("D", items(jsonata("{'a': 1, 'b': 2}")), item_processor(start_at("Four"), succeed("Four")), end));
IS_RIGHT(each);
constexpr auto tuple =
    state_machine("M", language, input<order>, start_at("P"),
                  parallel("P", branch(start_at("X"), task("X", call, returns<receipt>, end)),
                           branch(start_at("Y"), succeed("Y", output(jsonata("$states.input.items")))),
                           assign(field("id", jsonata("$states.result[0].charge_id"))), next("B")),
                  pass("B", output(jsonata("$states.input[0].approved ? $states.input[1].sku : $states.input[1][0].sku")), end));
IS_RIGHT(tuple);

constexpr auto loop = state_machine(
    "M", language, input<order>, start_at("I"), pass("I", assign(field("n", 0), field("all", jsonata("[]"))), next("A")),
    task("A", call, returns<count>,
         assign(field("n", jsonata("$n + $states.result.n")), field("all", jsonata("$append($all, $states.result)"))),
         output(jsonata("$states.input")), next("B")),
    choice("B", when(jsonata("$n < 10"), "A"), otherwise("C")),
    pass("C", output(jsonata("{'id': $states.input.id, 'sum': $sum($all.n), 'first': $all[0].n}")), end));
IS_RIGHT(loop);
constexpr auto nests = state_machine("M", language, input<order>, start_at("A"),
                                     pass("A", output(jsonata("{'before': $states.input, 'n': 1}")), next("B")),
                                     choice("B", when(jsonata("$states.input.n > 3"), "C"), otherwise("A")),
                                     pass("C", output(jsonata("$states.input.before.before.id")), end));
IS_RIGHT(nests);

constexpr auto both_languages = state_machine(
    "M", input<order>, start_at("A"),
    pass("A", query_language("JSONata"),
         output(object(field("n", jsonata("$states.input.delay")), field("sku", jsonata("$states.input.items[0].sku")))),
         assign(field("v", jsonata("$states.input.total"))), next("B")),
    wait("B", seconds_path("$.n"), next("C")),
    pass("C", parameters(object(field("sku", path("$.sku")), field("v", path("$v")))), result_path("$.c"), next("D")),
    pass("D", query_language("JSONata"), output(jsonata("$states.input.c.v * $states.input.n")), end));
IS_RIGHT(both_languages);
constexpr auto optional_members =
    state_machine("M", language, input<order>, start_at("A"),
                  task("A", call, returns<count>, arguments(jsonata("{'card': $states.input.card, 'n': $states.input.total}")),
                       output(jsonata("$states.result.n")), next("B")),
                  wait("B", seconds(jsonata("$states.input")), end));
IS_RIGHT(optional_members);
constexpr auto untyped =
    state_machine("M", language, start_at("A"),
                  sequence(task("A", call, arguments(jsonata("$states.input.x"))),
                           choice("B", when(jsonata("$states.input.n > 1 or $states.input.n = 'a'"), "C"), otherwise("C"))),
                  map("C", items(jsonata("$states.input.list")),
                      item_processor(start_at("D"), wait("D", seconds(jsonata("$states.input.n")), end)), end));
IS_RIGHT(untyped);
constexpr auto invoked = state_machine("M", language, input<order>, start_at("A"),
                                       task("A", lambda::invoke("f", lambda::payload(jsonata("$states.input"))), returns<receipt>,
                                            output(jsonata("$states.result.Payload.approved")), next("B")),
                                       choice("B", when(jsonata("$states.input"), "C"), otherwise("C")), succeed("C"));
IS_FULLY_TYPED(invoked);

}
