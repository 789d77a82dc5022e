// Payloads: what a state reads has to be in what the states before it hand on.
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
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
    std::string due;
    std::map<std::string, int> stock;
    std::variant<int, address> extra;
};
ASLANT_RECORD(order, id, total, paid, card, items, (ship_to, "ship-to"), due, stock, extra);

struct carded {
    std::string card;
};
ASLANT_RECORD(carded, card);

struct weighed {
    int id;
};
ASLANT_RECORD(weighed, id);

struct batch {
    std::vector<weighed> items;
};
ASLANT_RECORD(batch, items);

struct measured {
    int extra;
};
ASLANT_RECORD(measured, extra);

struct opaque {
    int* where;
};
class secret {
    int value_;
};
struct holder {
    std::string name;
    opaque inner;
};
ASLANT_RECORD(holder, name, inner);

}

using namespace shop;

constexpr auto call = resource("arn:aws:lambda:eu-west-1:123456789012:function:call");

// --- payload-field-missing: at each field that reads

// mistake payload-field
constexpr auto in_variable = state_machine("Checkout", input<order>, start_at("Charge"),
                                           task("Charge", call, takes<order>, returns<receipt>, result_path("$.payment"), next("Paid?")),
                                           choice("Paid?", when(var("$.payment.aproved") == true, "Done"), otherwise("Done")),
                                           succeed("Done"));
static_assert(verify<in_variable>::ok);   // says: state `Paid?`: Variable reads `$.payment.aproved`, but `receipt` from `Charge` has no field `aproved`; did you mean `approved`? (line N)

constexpr auto in_input_path = state_machine("M", input<order>, start_at("A"), pass("A", input_path("$.itms"), end));
static_assert(verify<in_input_path>::ok);   // says: state `A`: InputPath reads `$.itms`, but `order` has no field `itms`; did you mean `items`? (line N)
constexpr auto nothing_near = state_machine("M", input<order>, start_at("A"), pass("A", input_path("$.warehouse"), end));
static_assert(verify<nothing_near>::ok);   // says: state `A`: InputPath reads `$.warehouse`, but `order` has no field `warehouse` (line N)

constexpr auto in_output_path = state_machine("M", input<order>, start_at("A"), succeed("A", output_path("$.totall")));
static_assert(verify<in_output_path>::ok);   // says: state `A`: OutputPath reads `$.totall`, but `order` has no field `totall`; did you mean `total`? (line N)

constexpr auto in_parameters =
    state_machine("M", input<order>, start_at("A"),
                  task("A", call, parameters(object(field("deep", object(field("id", path("$.ship-to.zipp")))))), end));
static_assert(verify<in_parameters>::ok);   // says: state `A`: Parameters reads `$.ship-to.zipp`, but `address` has no field `zipp`; did you mean `zip`? (line N)
constexpr auto in_quotes = state_machine("M", input<order>, start_at("A"),
                                         pass("A", parameters(object(field("zip", path("$['ship-too']['zip']")))), end));
static_assert(verify<in_quotes>::ok);   // says: state `A`: Parameters reads `$['ship-too']['zip']`, but `order` has no field `ship-too`; did you mean `ship-to`? (line N)
constexpr auto key_with_suffix =
    state_machine("M", input<order>, start_at("A"), pass("A", parameters(object(field("id.$", "$.idd"))), end));
static_assert(verify<key_with_suffix>::ok);   // says: state `A`: Parameters reads `$.idd`, but `order` has no field `idd`; did you mean `id`? (line N)

constexpr auto in_json_text = state_machine("M", input<order>, start_at("A"),
                                            task("A", call, parameters(json(R"x({
        "to": {"zip.$": "$.ship-to.zip", "town.$": "$.ship-to.town"},
        "list": [{"n.$": "States.ArrayLength($.item)"}]
    })x")),
                                                 end));
static_assert(verify<in_json_text>::ok);   // says: (1) state `A`: Parameters reads `$.ship-to.town`, but `address` has no field `town` (line N) (2) state `A`: Parameters reads `$.item`, but `order` has no field `item`; did you mean `items`? (line N)

constexpr auto in_result_selector =
    state_machine("M", start_at("A"),
                  task("A", call, returns<receipt>, result_selector(object(field("id", path("$.chargeid")))), end));
static_assert(verify<in_result_selector>::ok);   // says: state `A`: ResultSelector reads `$.chargeid`, but `receipt` has no field `chargeid`; did you mean `charge_id`? (line N)

constexpr auto in_items_path =
    state_machine("M", input<order>, start_at("A"),
                  map("A", items_path("$.itemss"), item_processor(start_at("One"), succeed("One")), end));
static_assert(verify<in_items_path>::ok);   // says: state `A`: ItemsPath reads `$.itemss`, but `order` has no field `itemss`; did you mean `items`? (line N)

constexpr auto in_item_selector = state_machine(
    "M", input<order>, start_at("A"),
    map("A", items_path("$.items"),
        item_selector(object(field("order", path("$.ids")), field("sku", path("$$.Map.Item.Value.sk")))),
        item_processor(start_at("One"), succeed("One")), end));
static_assert(verify<in_item_selector>::ok);   // says: (1) state `A`: ItemSelector reads `$.ids`, but `order` has no field `ids`; did you mean `id`? (line N) (2) state `A`: ItemSelector reads `$$.Map.Item.Value.sk`, but `item` has no field `sk`; did you mean `sku`? (line N)

constexpr auto in_batch_input =
    state_machine("M", input<order>, start_at("A"),
                  map("A", items_path("$.items"),
                      item_batcher(max_items_per_batch(10), batch_input(object(field("for", path("$.customer"))))),
                      item_processor(distributed("EXPRESS"), start_at("One"), succeed("One")), end));
static_assert(verify<in_batch_input>::ok);   // says: state `A`: ItemBatcher reads `$.customer`, but `order` has no field `customer` (line N)

constexpr auto in_assign = state_machine("M", input<order>, start_at("A"), pass("A", assign(field("n", path("$.totals"))), end));
static_assert(verify<in_assign>::ok);   // says: state `A`: Assign reads `$.totals`, but `order` has no field `totals`; did you mean `total`? (line N)
constexpr auto in_assign_of_result =
    state_machine("M", input<order>, start_at("A"), task("A", call, returns<receipt>, assign(field("n", path("$.total"))), end));
static_assert(verify<in_assign_of_result>::ok);   // says: state `A`: Assign reads `$.total`, but `receipt` has no field `total` (line N)
constexpr auto in_assign_of_rule =
    state_machine("M", input<order>, start_at("A"),
                  choice("A", when(var("$.paid") == true, "B", assign(field("n", path("$.it")))), otherwise("B")), succeed("B"));
static_assert(verify<in_assign_of_rule>::ok);   // says: state `A`: Assign reads `$.it`, but `order` has no field `it`; did you mean `id`? (line N)
constexpr auto in_assign_of_catcher =
    state_machine("M", input<order>, start_at("A"),
                  task("A", call, catch_all("B", assign(field("why", path("$.cause")))), end), succeed("B"));
static_assert(verify<in_assign_of_catcher>::ok);   // says: state `A`: Assign reads `$.cause`, but Error Output has no field `cause`; did you mean `Cause`? (line N)

constexpr auto in_compared_path =
    state_machine("M", input<order>, start_at("A"),
                  choice("A", when(numeric_greater_than("$.total", path("$.limit")), "B"), otherwise("B")), succeed("B"));
static_assert(verify<in_compared_path>::ok);   // says: state `A`: NumericGreaterThanPath reads `$.limit`, but `order` has no field `limit` (line N)

constexpr auto in_seconds_path = state_machine("M", input<order>, start_at("A"), wait("A", seconds_path("$.delay"), end));
static_assert(verify<in_seconds_path>::ok);   // says: state `A`: SecondsPath reads `$.delay`, but `order` has no field `delay` (line N)
constexpr auto in_timestamp_path = state_machine("M", input<order>, start_at("A"), wait("A", timestamp_path("$.dur"), end));
static_assert(verify<in_timestamp_path>::ok);   // says: state `A`: TimestampPath reads `$.dur`, but `order` has no field `dur`; did you mean `due`? (line N)

constexpr auto in_timeouts = state_machine(
    "M", input<order>, start_at("A"), task("A", call, timeout_seconds_path("$.t"), heartbeat_seconds_path("$.h"), end));
static_assert(verify<in_timeouts>::ok);   // says: (1) state `A`: TimeoutSecondsPath reads `$.t`, but `order` has no field `t` (line N) (2) state `A`: HeartbeatSecondsPath reads `$.h`, but `order` has no field `h` (line N)

constexpr auto in_map_settings =
    state_machine("M", input<order>, start_at("A"),
                  map("A", items_path("$.items"), max_concurrency_path("$.most"), tolerated_failure_count_path("$.bad"),
                      tolerated_failure_percentage_path("$.worse"),
                      item_processor(distributed("STANDARD"), start_at("One"), succeed("One")), end));
static_assert(verify<in_map_settings>::ok);   // says: (1) state `A`: MaxConcurrencyPath reads `$.most`, but `order` has no field `most` (line N) (2) state `A`: ToleratedFailureCountPath reads `$.bad`, but `order` has no field `bad` (line N) (3) state `A`: ToleratedFailurePercentagePath reads `$.worse`, but `order` has no field `worse` (line N)

constexpr auto in_fail = state_machine("M", input<order>, start_at("A"), fail("A", error_path("$.errror"), cause_path("$.why")));
static_assert(verify<in_fail>::ok);   // says: (1) state `A`: ErrorPath reads `$.errror`, but `order` has no field `errror` (line N) (2) state `A`: CausePath reads `$.why`, but `order` has no field `why` (line N)

constexpr auto in_credentials = state_machine("M", input<order>, start_at("A"), task("A", call, credentials(path("$.role")), end));
static_assert(verify<in_credentials>::ok);   // says: state `A`: Credentials reads `$.role`, but `order` has no field `role` (line N)

constexpr auto in_calls =
    state_machine("M", input<order>, start_at("A"),
                  pass("A",
                       parameters(object(field("a", format("{} of {}", path("$.done"), path("$.id"))),
                                         field("b", intrinsic("States.MathAdd($.totl, 1)")),
                                         field("c", array(path("$.one"), array_length(path("$.items")))))),
                       end));
static_assert(verify<in_calls>::ok);   // says: (1) state `A`: Parameters reads `$.done`, but `order` has no field `done` (line N) (2) state `A`: Parameters reads `$.totl`, but `order` has no field `totl`; did you mean `total`? (line N) (3) state `A`: Parameters reads `$.one`, but `order` has no field `one` (line N)
constexpr auto in_call_of_cause =
    state_machine("M", input<order>, start_at("A"),
                  fail("A", error("Order.Bad"), cause_path(format("order {} for {}", path("$.id"), path("$.ship_to.zip")))));
static_assert(verify<in_call_of_cause>::ok);   // says: state `A`: CausePath reads `$.ship_to.zip`, but `order` has no field `ship_to`; did you mean `ship-to`? (line N)

constexpr auto in_context = state_machine(
    "M", input<order>, start_at("A"), pass("A", parameters(object(field("id", path("$$.Execution.Input.order_id")))), end));
static_assert(verify<in_context>::ok);   // says: state `A`: Parameters reads `$$.Execution.Input.order_id`, but `order` has no field `order_id` (line N)

constexpr auto in_reader_and_writer = state_machine(
    "M", input<order>, start_at("A"),
    map("A", item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSON"), max_items_path("$.most")),
                         parameters(object(field("Bucket", path("$.bucket")), field("Key", path("$.idd"))))),
        item_batcher(max_items_per_batch_path("$.due"), max_input_bytes_per_batch_path("$.bytes")),
        item_processor(distributed("STANDARD"), start_at("One"), pass("One", end)),
        result_writer(resource("arn:aws:states:::s3:putObject"), parameters(object(field("Bucket", path("$.out")), field("Prefix", "p")))), end));
static_assert(verify<in_reader_and_writer>::ok);   // says: (1) state `A`: Parameters reads `$.bucket`, but `order` has no field `bucket` (line N) (2) state `A`: Parameters reads `$.idd`, but `order` has no field `idd`; did you mean `id`? (line N) (3) state `A`: MaxItemsPath reads `$.most`, but `order` has no field `most` (line N) (4) state `A`: Parameters reads `$.out`, but `order` has no field `out` (line N) (5) state `A`: MaxItemsPerBatchPath takes a number, but `$.due` is a text (line N) (6) state `A`: MaxInputBytesPerBatchPath reads `$.bytes`, but `order` has no field `bytes` (line N)

// --- what a state hands on

constexpr auto error_at_catcher = state_machine(
    "M", input<order>, start_at("A"), task("A", call, catch_all("B", result_path("$.error")), end),
    pass("B", parameters(object(field("id", path("$.id")), field("why", path("$.error.Causes")))), end));
static_assert(verify<error_at_catcher>::ok);   // says: state `B`: Parameters reads `$.error.Causes`, but Error Output from `A` has no field `Causes`; did you mean `Cause`? (line N)
constexpr auto error_alone =
    state_machine("M", input<order>, start_at("A"), task("A", call, catch_all("B"), end), pass("B", input_path("$.id"), end));
static_assert(verify<error_alone>::ok);   // says: state `B`: InputPath reads `$.id`, but Error Output from `A` has no field `id` (line N)

constexpr auto overwritten =
    state_machine("M", input<order>, start_at("A"),
                  sequence(task("A", call, returns<receipt>),
                           task("B", call, parameters(object(field("order", path("$.id")), field("charge", path("$.charge_id")))),
                                end)));
static_assert(verify<overwritten>::ok);   // says: state `B`: Parameters reads `$.id`, but `receipt` from `A` has no field `id` (line N)
constexpr auto overwritten_part =
    state_machine("M", input<order>, start_at("A"),
                  sequence(task("A", call, returns<receipt>, result_path("$.ship-to")), wait("B", seconds(1)),
                           pass("C", input_path("$.ship-to.zip"), end)));
static_assert(verify<overwritten_part>::ok);   // says: state `C`: InputPath reads `$.ship-to.zip`, but `receipt` from `B` has no field `zip` (line N)
constexpr auto discarded = state_machine("M", input<order>, start_at("A"),
                                         sequence(pass("A", discard_output), pass("B", input_path("$.id"), end)));
static_assert(verify<discarded>::ok);   // says: state `B`: InputPath reads `$.id`, but an object from `A` has no field `id` (line N)
constexpr auto discarded_input = state_machine(
    "M", input<order>, start_at("A"), pass("A", discard_input, parameters(object(field("id", path("$.id")))), end));
static_assert(verify<discarded_input>::ok);   // says: state `A`: Parameters reads `$.id`, but an object has no field `id` (line N)
constexpr auto narrowed_input = state_machine(
    "M", input<order>, start_at("A"),
    sequence(pass("A", input_path("$.ship-to")), pass("B", parameters(object(field("id", path("$.id")))), end)));
static_assert(verify<narrowed_input>::ok);   // says: state `B`: Parameters reads `$.id`, but `address` from `A` has no field `id` (line N)
constexpr auto written_result =
    state_machine("M", start_at("A"),
                  sequence(pass("A", result(object(field("count", 3), field("list", array(1, 2))))),
                           pass("B", parameters(object(field("c", path("$.coun")), field("l", path("$.list[2]")))), end)));
static_assert(verify<written_result>::ok);   // says: (1) state `B`: Parameters reads `$.coun`, but an object from `A` has no field `coun`; did you mean `count`? (line N) (2) state `B`: Parameters reads `$.list[2]`, but `[2]` is beyond the 2 elements of the array (line N)
constexpr auto written_json = state_machine("M", start_at("A"),
                                            sequence(pass("A", result(json(R"({"limits": {"max": 3}})"))),
                                                     pass("B", input_path("$.limits.min"), end)));
static_assert(verify<written_json>::ok);   // says: state `B`: InputPath reads `$.limits.min`, but an object from `A` has no field `min` (line N)
constexpr auto selected =
    state_machine("M", input<order>, start_at("A"),
                  sequence(task("A", call, returns<receipt>, result_selector(object(field("ok", path("$.approved")))), result_path("$.r")),
                           pass("B", input_path("$.r.approved"), end)));
static_assert(verify<selected>::ok);   // says: state `B`: InputPath reads `$.r.approved`, but an object from `A` has no field `approved` (line N)

// What only one way brings.
constexpr auto no_way =
    state_machine("M", input<order>, start_at("Free?"), choice("Free?", when(var("$.total") == 0, "Skip"), otherwise("Charge")),
                  pass("Skip", result(object(field("charge_id", "none"))), result_path("$.payment"), next("Ship")),
                  task("Charge", call, returns<receipt>, result_path("$.payment"), next("Ship")),
                  pass("Ship", input_path("$.payment.approved_by"), end));
static_assert(verify<no_way>::ok);   // says: state `Ship`: InputPath reads `$.payment.approved_by`, but an object from `Skip` has no field `approved_by`; did you mean `approved`? (line N)

// Types that contain themselves, where they meet.
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
constexpr auto trees = state_machine(
    "M", input<order>, start_at("A"), choice("A", when(var("$.paid") == true, "B"), otherwise("C")), task("B", call, returns<left_tree>, next("D")),
    task("C", call, returns<right_tree>, next("D")), pass("D", input_path("$.y"), end));
static_assert(verify<trees>::ok);   // says: state `D`: InputPath reads `$.y`, but an object from `B` has no field `y` (line N)

// A result that is larger than what there is room for at first.
#define TEN(p) "\"" p "0\":1,\"" p "1\":1,\"" p "2\":1,\"" p "3\":1,\"" p "4\":1,\"" p "5\":1,\"" p "6\":1,\"" p "7\":1,\"" p "8\":1,\"" p "9\":1,"
#define HUNDRED(p) TEN(p "0") TEN(p "1") TEN(p "2") TEN(p "3") TEN(p "4") TEN(p "5") TEN(p "6") TEN(p "7") TEN(p "8") TEN(p "9")
#define THOUSAND(p) HUNDRED(p "0") HUNDRED(p "1") HUNDRED(p "2") HUNDRED(p "3") HUNDRED(p "4") HUNDRED(p "5") HUNDRED(p "6") HUNDRED(p "7") HUNDRED(p "8") HUNDRED(p "9")
constexpr auto large_result = state_machine(
    "M", start_at("A"), pass("A", result(json("{" THOUSAND("a") THOUSAND("b") "\"last\":1}")), next("B")),
    pass("B", parameters(object(field("x", path("$.a345")), field("y", path("$.last")), field("z", path("$.warehouse")))), end));
static_assert(verify<large_result>::ok);   // says: state `B`: Parameters reads `$.warehouse`, but an object from `A` has no field `warehouse` (line N)

// --- payload-field-maybe

// mistake payload-maybe
constexpr auto one_way =
    state_machine("Checkout", input<order>, start_at("Free?"),
                  choice("Free?", when(var("$.total") == 0, "Ship"), otherwise("Charge")),
                  task("Charge", call, returns<receipt>, result_path("$.payment"), timeout(seconds(9)), retry(lambda::service_errors), next("Ship")),
                  task("Ship", call, returns<shipping>, parameters(object(field("receipt", path("$.payment.charge_id")))),
                       timeout(seconds(9)), retry(lambda::service_errors), end));
static_assert(verify<one_way>::ok);
static_assert(verify<one_way, warnings_as_errors>::ok);   // says: state `Ship`: Parameters reads `$.payment.charge_id`, but `payment` is not always there: not when it comes from `Free?` (line N)
static_assert(verify<one_way, fully_typed>::ok);   // says: state `Ship`: Parameters reads `$.payment.charge_id`, but `payment` is not always there: not when it comes from `Free?` (line N)
static_assert(verify<one_way, fully_typed | warnings_as_errors>::ok);   // says: state `Ship`: Parameters reads `$.payment.charge_id`, but `payment` is not always there: not when it comes from `Free?` (line N)

constexpr auto optional_member = state_machine("M", input<order>, start_at("A"), pass("A", input_path("$.card"), end));
static_assert(verify<optional_member>::ok);
static_assert(verify<optional_member, fully_typed>::ok);   // says: state `A`: InputPath reads `$.card`, but `card` is not always there (line N)
constexpr auto optional_compared = state_machine(
    "M", input<order>, start_at("A"),
    choice("A", when(var("$.card") == "x" && is_present("$.card"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<optional_compared>::ok);
static_assert(verify<optional_compared, warnings_as_errors>::ok);   // says: state `A`: Variable reads `$.card`, but `card` is not always there (line N)

constexpr auto variable_of_one_rule = state_machine(
    "M", input<order>, start_at("A"),
    choice("A", when(var("$.paid") == true, "B", assign(field("was", object(field("a", 1), field("b", 2))))),
           otherwise("B"), assign(field("was", object(field("a", 1))))),
    pass("B", parameters(object(field("b", path("$was.b")))), end));
static_assert(verify<variable_of_one_rule>::ok);
static_assert(verify<variable_of_one_rule, warnings_as_errors>::ok);   // says: state `B`: Parameters reads `$was.b`, but `b` is not always there (line N)

// --- payload-no-object, payload-no-place

constexpr auto field_of_text = state_machine("M", input<order>, start_at("A"), pass("A", input_path("$.id.part"), end));
static_assert(verify<field_of_text>::ok);   // says: state `A`: InputPath reads `$.id.part`, but what should have `part` is a text (line N)
constexpr auto element_of_object = state_machine("M", input<order>, start_at("A"), pass("A", input_path("$.ship-to[0]"), end));
static_assert(verify<element_of_object>::ok);   // says: state `A`: InputPath reads `$.ship-to[0]`, but what should have `[0]` is `address` (line N)
constexpr auto field_of_array =
    state_machine("M", input<order>, start_at("A"), pass("A", parameters(object(field("s", path("$.items.sku")))), end));
static_assert(verify<field_of_array>::ok);   // says: state `A`: Parameters reads `$.items.sku`, but what should have `sku` is an array (line N)
constexpr auto element_of_number =
    state_machine("M", start_at("A"),
                  sequence(pass("A", assign(field("n", 3))), pass("B", parameters(object(field("x", path("$n[0]")))), end)));
static_assert(verify<element_of_number>::ok);   // says: state `B`: Parameters reads `$n[0]`, but what should have `[0]` is a number (line N)
constexpr auto field_of_all = state_machine(
    "M", input<order>, start_at("A"), pass("A", parameters(object(field("s", path("$.items[*].price")))), end));
static_assert(verify<field_of_all>::ok);   // says: state `A`: Parameters reads `$.items[*].price`, but `item` has no field `price` (line N)

// A Parallel gives an array of what its branches end with.
constexpr auto tuple =
    state_machine("M", input<order>, start_at("Both"),
                  parallel("Both", branch(start_at("Charge"), task("Charge", call, returns<receipt>, end)),
                           branch(start_at("Pack"), pass("Pack", input_path("$.items"), end)), next("Read")),
                  pass("Read",
                       parameters(object(field("ok", path("$[0].approved")), field("a", path("$[0].id")),
                                         field("b", path("$[1][0].price")), field("c", path("$[2]")))),
                       end));
static_assert(verify<tuple>::ok);   // says: (1) state `Read`: Parameters reads `$[0].id`, but `receipt` from `Both` has no field `id` (line N) (2) state `Read`: Parameters reads `$[1][0].price`, but `item` from `Both` has no field `price` (line N) (3) state `Read`: Parameters reads `$[2]`, but `[2]` is beyond the 2 elements of the array (line N)
constexpr auto tuple_is_no_object =
    state_machine("M", input<order>, start_at("Both"),
                  parallel("Both", branch(start_at("Charge"), task("Charge", call, returns<receipt>, end)), next("Read")),
                  pass("Read", input_path("$.approved"), end));
static_assert(verify<tuple_is_no_object>::ok);   // says: state `Read`: InputPath reads `$.approved`, but what should have `approved` is an array (line N)
constexpr auto input_of_branch =
    state_machine("M", input<order>, start_at("Both"),
                  parallel("Both", parameters(object(field("o", path("$.id")))),
                           branch(start_at("Charge"), pass("Charge", input_path("$.id"), end)), end));
static_assert(verify<input_of_branch>::ok);   // says: state `Charge`: InputPath reads `$.id`, but an object from `Both` has no field `id` (line N)

// A Map gives an array of what its iterations end with.
constexpr auto item_of_map =
    state_machine("M", input<order>, start_at("Each"),
                  map("Each", items_path("$.items"),
                      item_processor(start_at("One"), pass("One", parameters(object(field("s", path("$.skuu")))), end)), next("Sum")),
                  pass("Sum", parameters(object(field("first", path("$[0].sku")))), end));
static_assert(verify<item_of_map>::ok);   // says: (1) state `One`: Parameters reads `$.skuu`, but `item` from `Each` has no field `skuu`; did you mean `sku`? (line N) (2) state `Sum`: Parameters reads `$[0].sku`, but an object from `Each` has no field `sku` (line N)
constexpr auto result_of_map =
    state_machine("M", input<order>, start_at("Each"),
                  map("Each", items_path("$.items"),
                      item_processor(start_at("One"), pass("One", parameters(object(field("s", path("$.sku")))), end)), next("Sum")),
                  pass("Sum", parameters(object(field("all", path("$[*].sku")))), end));
static_assert(verify<result_of_map>::ok);   // says: state `Sum`: Parameters reads `$[*].sku`, but an object from `Each` has no field `sku` (line N)
constexpr auto value_of_item =
    state_machine("M", input<order>, start_at("Each"),
                  map("Each", items_path("$.items"),
                      item_selector(object(field("i", path("$$.Map.Item.Value")), field("at", path("$$.Map.Item.Index")))),
                      item_processor(start_at("One"),
                                     sequence(pass("One", parameters(object(field("s", path("$.i.sku")), field("t", path("$.i.tag[0]"))))),
                                              pass("Two", parameters(object(field("v", path("$$.Map.Item.Value.weight")))), end))),
                      end));
static_assert(verify<value_of_item>::ok);   // says: (1) state `One`: Parameters reads `$.i.tag[0]`, but `item` from `Each` has no field `tag`; did you mean `tags`? (line N) (2) state `Two`: Parameters reads `$$.Map.Item.Value.weight`, but `item` has no field `weight` (line N)
constexpr auto nested_maps =
    state_machine("M", input<plan>, start_at("Lanes"),
                  map("Lanes", items_path("$.lanes"),
                      item_processor(start_at("Items"),
                                     map("Items", items_path("$.items"),
                                         item_processor(start_at("One"),
                                                        pass("One", parameters(object(field("w", path("$.weight")))), end)),
                                         result_path("$.done"), next("Sum")),
                                     pass("Sum", input_path("$.don"), end)),
                      end));
static_assert(verify<nested_maps>::ok);   // says: (1) state `One`: Parameters reads `$.weight`, but `item` from `Items` has no field `weight` (line N) (2) state `Sum`: InputPath reads `$.don`, but `lane` from `Items` has no field `don`; did you mean `done`? (line N)

// Around a loop.
constexpr auto around_a_loop =
    state_machine("M", input<order>, start_at("Try"),
                  task("Try", call, returns<receipt>, result_path("$.last"), next("Ok?")),
                  choice("Ok?", when(var("$.last.approved") == true, "Done"), otherwise("Hold")),
                  wait("Hold", seconds_path("$.last.retry_after"), next("Try")), succeed("Done"));
static_assert(verify<around_a_loop>::ok);   // says: state `Hold`: SecondsPath reads `$.last.retry_after`, but `receipt` from `Ok?` has no field `retry_after` (line N)
constexpr auto lost_in_a_loop =
    state_machine("M", input<order>, start_at("Try"),
                  task("Try", call, returns<receipt>, parameters(object(field("id", path("$.id")))), next("Ok?")),
                  choice("Ok?", when(var("$.approved") == true, "Done"), otherwise("Try")), succeed("Done"));
static_assert(verify<lost_in_a_loop>::ok);
static_assert(verify<lost_in_a_loop, fully_typed>::ok);   // says: state `Try`: Parameters reads `$.id`, but `id` is not always there: not when it comes from `Ok?` (line N)

// --- payload-field-type

// mistake payload-type
constexpr auto text_as_seconds = state_machine("M", input<order>, start_at("A"), wait("A", seconds_path("$.due"), end));
static_assert(verify<text_as_seconds>::ok);   // says: state `A`: SecondsPath takes a number, but `$.due` is a text (line N)
constexpr auto number_as_timestamp = state_machine("M", input<order>, start_at("A"), wait("A", timestamp_path("$.total"), end));
static_assert(verify<number_as_timestamp>::ok);   // says: state `A`: TimestampPath takes a text, but `$.total` is a number (line N)
constexpr auto wrong_timeouts =
    state_machine("M", input<order>, start_at("A"), task("A", call, timeout_seconds_path("$.paid"), heartbeat_seconds_path("$.items"), end));
static_assert(verify<wrong_timeouts>::ok);   // says: (1) state `A`: TimeoutSecondsPath takes a number, but `$.paid` is a boolean (line N) (2) state `A`: HeartbeatSecondsPath takes a number, but `$.items` is an array (line N)
constexpr auto wrong_map_settings =
    state_machine("M", input<order>, start_at("A"),
                  map("A", items_path("$.items"), max_concurrency_path("$.id"), tolerated_failure_count_path("$.ship-to"),
                      tolerated_failure_percentage_path("$.due"),
                      item_processor(distributed("STANDARD"), start_at("One"), succeed("One")), end));
static_assert(verify<wrong_map_settings>::ok);   // says: (1) state `A`: MaxConcurrencyPath takes a number, but `$.id` is a text (line N) (2) state `A`: ToleratedFailureCountPath takes a number, but `$.ship-to` is `address` (line N) (3) state `A`: ToleratedFailurePercentagePath takes a number, but `$.due` is a text (line N)
constexpr auto wrong_fail = state_machine("M", input<order>, start_at("A"),
                                          fail("A", error_path("$.total"), cause_path("$.ship-to")));
static_assert(verify<wrong_fail>::ok);   // says: (1) state `A`: ErrorPath takes a text, but `$.total` is a number (line N) (2) state `A`: CausePath takes a text, but `$.ship-to` is `address` (line N)
constexpr auto items_of_text =
    state_machine("M", input<order>, start_at("A"), map("A", items_path("$.id"), item_processor(start_at("One"), succeed("One")), end));
static_assert(verify<items_of_text>::ok);   // says: state `A`: ItemsPath takes an array, but `$.id` is a text (line N)
constexpr auto items_of_record =
    state_machine("M", input<order>, start_at("A"),
                  map("A", items_path("$.ship-to"), item_processor(start_at("One"), succeed("One")), end));
static_assert(verify<items_of_record>::ok);   // says: state `A`: ItemsPath takes an array, but `$.ship-to` is `address` (line N)
constexpr auto items_of_input =
    state_machine("M", input<order>, start_at("A"), map("A", item_processor(start_at("One"), succeed("One")), end));
static_assert(verify<items_of_input>::ok);   // says: state `A`: ItemsPath takes an array, but `$` is `order` (line N)

// --- payload-comparator

// mistake payload-comparator
constexpr auto text_as_number = state_machine("M", input<order>, start_at("Big?"),
                                              choice("Big?", when(var("$.id") > 100, "Done"), otherwise("Done")), succeed("Done"));
static_assert(verify<text_as_number>::ok);   // says: state `Big?`: NumericGreaterThan never holds: `$.id` is a text (line N)
constexpr auto other_comparators = state_machine(
    "M", input<order>, start_at("A"),
    choice("A", when(var("$.total") == "12", "B"), when(var("$.id") == true, "B"), when(string_matches("$.paid", "y*"), "B"),
           when(var("$.total") < timestamp("2026-11-20T18:00:00Z"), "B"), when(var("$.ship-to") == "Rue 1", "B"), otherwise("B")),
    succeed("B"));
static_assert(verify<other_comparators>::ok);   // says: (1) state `A`: StringEquals never holds: `$.total` is a number (line N) (2) state `A`: BooleanEquals never holds: `$.id` is a text (line N) (3) state `A`: StringMatches never holds: `$.paid` is a boolean (line N) (4) state `A`: TimestampLessThan never holds: `$.total` is a number (line N) (5) state `A`: StringEquals never holds: `$.ship-to` is `address` (line N)
constexpr auto other_path = state_machine(
    "M", input<order>, start_at("A"),
    choice("A", when(numeric_less_than("$.total", path("$.due")), "B"), when(none_of(string_equals("$.total", path("$.id"))), "B"),
           otherwise("B")),
    succeed("B"));
static_assert(verify<other_path>::ok);   // says: (1) state `A`: NumericLessThan never holds: `$.due` is a text (line N) (2) state `A`: StringEquals never holds: `$.total` is a number (line N)
constexpr auto in_part_of_condition = state_machine(
    "M", input<order>, start_at("A"),
    choice("A", when(is_present("$.card") && (var("$.card") > 5 || var("$.paid") == true), "B"), otherwise("B")), succeed("B"));
static_assert(verify<in_part_of_condition>::ok);   // says: state `A`: NumericGreaterThan never holds: `$.card` is a text (line N)
constexpr auto variable_of_other_type = state_machine(
    "M", start_at("A"),
    sequence(pass("A", assign(field("tries", "0"))), choice("B", when(var("$tries") < 3, "A"), otherwise("C"))), succeed("C"));
static_assert(verify<variable_of_other_type>::ok);   // says: state `B`: NumericLessThan never holds: `$tries` is a text (line N)
constexpr auto variable_of_record =
    state_machine("M", input<order>, start_at("A"),
                  sequence(pass("A", assign(field("to", path("$.ship-to")))),
                           task("B", call, parameters(object(field("t", path("$to.town")), field("z", path("$to.zip.first")))), end)));
static_assert(verify<variable_of_record>::ok);   // says: (1) state `B`: Parameters reads `$to.town`, but `address` from `A` has no field `town` (line N) (2) state `B`: Parameters reads `$to.zip.first`, but what should have `first` is a text (line N)

// --- payload-argument

// mistake payload-argument
constexpr auto text_as_array = state_machine("M", input<order>, start_at("A"),
                                             pass("A", parameters(object(field("n", array_length(path("$.id"))))), end));
static_assert(verify<text_as_array>::ok);   // says: state `A`: States.ArrayLength takes an array, but `$.id` is a text (line N)
constexpr auto other_arguments = state_machine(
    "M", input<order>, start_at("A"),
    pass("A",
         parameters(object(field("a", math_add(path("$.id"), 1)), field("b", string_split(path("$.total"), ",")),
                           field("c", intrinsic("States.JsonMerge($.items, $.ship-to, false)")),
                           field("d", format(path("$.ship-to"), 1)), field("e", array_length(array_get_item(path("$.items"), 0))))),
         end));
static_assert(verify<other_arguments>::ok);   // says: (1) state `A`: States.MathAdd takes a number, but `$.id` is a text (line N) (2) state `A`: States.StringSplit takes a text, but `$.total` is a number (line N) (3) state `A`: States.JsonMerge takes an object, but `$.items` is an array (line N) (4) state `A`: States.Format takes a text, but `$.ship-to` is `address` (line N) (5) state `A`: States.ArrayLength takes an array, but `States.ArrayGetItem` is `item` (line N)
constexpr auto argument_in_json =
    state_machine("M", input<order>, start_at("A"), pass("A", parameters(json(R"x({"x.$": "States.Base64Encode($.items)"})x")), end));
static_assert(verify<argument_in_json>::ok);   // says: state `A`: States.Base64Encode takes a text, but `$.items` is an array (line N)
constexpr auto argument_in_assign =
    state_machine("M", input<order>, start_at("A"), pass("A", assign(field("x", array_contains(path("$.ship-to"), "a"))), end));
static_assert(verify<argument_in_assign>::ok);   // says: state `A`: States.ArrayContains takes an array, but `$.ship-to` is `address` (line N)

// --- payload-result-path

constexpr auto into_text =
    state_machine("M", input<order>, start_at("A"),
                  sequence(pass("A", input_path("$.id")), task("B", call, returns<receipt>, result_path("$.payment"), end)));
static_assert(verify<into_text>::ok);   // says: state `B`: ResultPath `$.payment` puts a field into a text (line N)
constexpr auto error_into_array = state_machine(
    "M", input<std::vector<item>>, start_at("A"), task("A", call, catch_all("B", result_path("$.error")), end), succeed("B"));
static_assert(verify<error_into_array>::ok);   // says: state `A`: ResultPath `$.error` puts a field into an array (line N)

// --- payload-member-missing: what a call takes

// mistake payload-takes
constexpr auto lacks =
    state_machine("Checkout", input<order>, start_at("Charge"),
                  task("Charge", call, takes<order>, returns<receipt>, result_path("$.payments"), next("Ship")),
                  task("Ship", call, takes<shipping>, end));
static_assert(verify<lacks>::ok);   // says: state `Ship`: the input of its call from `Charge` has no `payment`, which `shipping` has; did you mean `payments`? (line N)
constexpr auto lacks_more = state_machine("M", input<receipt>, start_at("A"), task("A", call, takes<order>, end));
static_assert(verify<lacks_more>::ok);   // says: state `A`: the input of its call has no `id`, which `order` has (line N)
constexpr auto lacks_in_parameters = state_machine(
    "M", input<order>, start_at("A"),
    task("A", call, takes<shipping>, parameters(object(field("id", path("$.id")), field("payment", object(field("charge_id", "x"))))), end));
static_assert(verify<lacks_in_parameters>::ok);   // says: state `A`: the input of its call has no `approved`, which `receipt` has (line N)
constexpr auto lacks_after_catch =
    state_machine("M", input<order>, start_at("A"), task("A", call, catch_all("B"), end), task("B", call, takes<address>, end));
static_assert(verify<lacks_after_catch>::ok);   // says: state `B`: the input of its call from `A` has no `street`, which `address` has (line N)

constexpr auto charge = lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"),
                                         lambda::inline_code("pass"), takes<shipping>, returns<receipt>);
constexpr auto by_resource = stack(
    "Shop", charge, state_machine("M", input<order>, start_at("A"),
                                  sequence(task("A", resource(charge), result_path("$.payment")), pass("B", input_path("$.payment.id"), end))));
static_assert(verify<by_resource>::ok);   // says: (1) state `A`: the input of its call has no `payment`, which `shipping` has (line N) (2) state `B`: InputPath reads `$.payment.id`, but `receipt` from `A` has no field `id` (line N)
constexpr auto by_invoke = stack(
    "Shop", charge,
    state_machine("M", input<order>, start_at("A"),
                  sequence(task("A", lambda::invoke(charge, lambda::payload(path("$.ship-to"))), result_path("$.payment")),
                           pass("B", input_path("$.payment.charge_id")), pass("C", input_path("$.x"), end))));
static_assert(verify<by_invoke>::ok);   // says: (1) state `A`: the input of its call has no `id`, which `shipping` has (line N) (2) state `B`: InputPath reads `$.payment.charge_id`, but `invoke` from `A` has no field `charge_id` (line N)
constexpr auto result_of_invoke = stack(
    "Shop", charge,
    state_machine("M", input<shipping>, start_at("A"),
                  sequence(task("A", lambda::invoke(charge, lambda::payload(path("$")))),
                           choice("B", when(var("$.Payload.aproved") == true, "C"), when(var("$.StatusCode") == "200", "C"), otherwise("C")),
                           succeed("C"))));
static_assert(verify<result_of_invoke>::ok);   // says: (1) state `B`: Variable reads `$.Payload.aproved`, but `receipt` from `A` has no field `aproved`; did you mean `approved`? (line N) (2) state `B`: StringEquals never holds: `$.StatusCode` is a number (line N)
constexpr auto no_payload = stack("Shop", charge, state_machine("M", input<order>, start_at("A"), task("A", lambda::invoke(charge), end)));
static_assert(verify<no_payload>::ok);   // says: state `A`: the input of its call has no `id`, which `shipping` has (line N)

// --- payload-member-maybe

constexpr auto may_lack = state_machine("M", input<order>, start_at("A"),
                                        task("A", call, takes<carded>, timeout(seconds(9)), retry(lambda::service_errors), returns<receipt>, end));
static_assert(verify<may_lack>::ok);
static_assert(verify<may_lack, warnings_as_errors>::ok);   // says: state `A`: the input of its call may have no `card`, which `carded` has (line N)
static_assert(verify<may_lack, fully_typed>::ok);   // says: state `A`: the input of its call may have no `card`, which `carded` has (line N)
constexpr auto may_lack_payment = state_machine(
    "M", input<order>, start_at("Free?"), choice("Free?", when(var("$.total") == 0, "Ship"), otherwise("Charge")),
    task("Charge", call, returns<receipt>, result_path("$.payment"), next("Ship")),
    task("Ship", call, takes<shipping>, returns<receipt>, end));
static_assert(verify<may_lack_payment>::ok);
static_assert(verify<may_lack_payment, fully_typed>::ok);   // says: state `Ship`: the input of its call may have no `payment`, which `shipping` has: not when it comes from `Free?` (line N)

// --- payload-member-type, payload-member-type-maybe, payload-whole-type

// mistake payload-member
constexpr auto other_member = state_machine("M", input<order>, start_at("A"), task("A", call, takes<weighed>, end));
static_assert(verify<other_member>::ok);   // says: state `A`: the input of its call has a text as `id`, where `weighed` has a number (line N)
constexpr auto other_member_below = state_machine(
    "M", input<order>, start_at("A"), task("A", call, takes<shipping>, parameters(object(field("id", path("$.id")), field("payment", path("$.id")))), end));
static_assert(verify<other_member_below>::ok);   // says: state `A`: the input of its call has a text as `payment`, where `shipping` has `receipt` (line N)
constexpr auto other_element = state_machine("M", input<order>, start_at("A"), task("A", call, takes<batch>, end));
static_assert(verify<other_element>::ok);   // says: state `A`: the input of its call has no `id`, which `weighed` has (line N)
constexpr auto perhaps_other = state_machine("M", input<order>, start_at("A"), task("A", call, takes<measured>, returns<receipt>, end));
static_assert(verify<perhaps_other>::ok);
static_assert(verify<perhaps_other, fully_typed>::ok);   // says: state `A`: the input of its call may have a value of several types as `extra`, where `measured` has a number (line N)
constexpr auto array_for_record = state_machine(
    "M", input<order>, start_at("A"), task("A", call, takes<order>, input_path("$.items"), end));
static_assert(verify<array_for_record>::ok);   // says: state `A`: the input of its call is an array, where `order` belongs (line N)
constexpr auto record_for_array = state_machine("M", input<order>, start_at("A"), task("A", call, takes<std::vector<item>>, end));
static_assert(verify<record_for_array>::ok);   // says: state `A`: the input of its call is `order`, where an array belongs (line N)
constexpr auto text_for_number = state_machine("M", input<order>, start_at("A"), task("A", call, takes<int>, input_path("$.id"), end));
static_assert(verify<text_for_number>::ok);   // says: state `A`: the input of its call is a text, where a number belongs (line N)
constexpr auto map_of_others = state_machine("M", input<order>, start_at("A"),
                                             task("A", call, takes<std::map<std::string, std::string>>, input_path("$.stock"), end));
static_assert(verify<map_of_others>::ok);   // says: state `A`: the input of its call has a number as `[*]`, where `map` has a text (line N)

constexpr auto elements_of_others = state_machine("M", input<order>, start_at("A"),
                                                  task("A", call, takes<std::vector<int>>, input_path("$.items[0].tags"), end));
static_assert(verify<elements_of_others>::ok);   // says: state `A`: the input of its call has a text as `[*]`, where `array` has a number (line N)
constexpr auto record_for_text = state_machine("M", input<order>, start_at("A"), task("A", call, takes<std::string>, end));
static_assert(verify<record_for_text>::ok);   // says: state `A`: the input of its call is `order`, where a text belongs (line N)

// What the machine returns, and what a branch or item processor gets.
constexpr auto ends_otherwise = state_machine("M", input<order>, returns<receipt>, start_at("A"), succeed("A"));
static_assert(verify<ends_otherwise>::ok);   // says: state `A`: its output has no `charge_id`, which `receipt` has (line N)
constexpr auto ends_with_text = state_machine("M", input<order>, returns<receipt>, start_at("A"), succeed("A", output_path("$.id")));
static_assert(verify<ends_with_text>::ok);   // says: state `A`: its output is a text, where `receipt` belongs (line N)
constexpr auto one_end =
    state_machine("M", input<order>, returns<receipt>, start_at("A"),
                  choice("A", when(var("$.paid") == true, "B"), otherwise("C")), task("B", call, returns<receipt>, end),
                  pass("C", result(object(field("charge_id", "none"))), end));
static_assert(verify<one_end>::ok);   // says: state `C`: its output has no `approved`, which `receipt` has (line N)
constexpr auto items_of_other_type =
    state_machine("M", input<order>, start_at("A"),
                  map("A", items_path("$.items"), item_processor(input<address>, start_at("One"), succeed("One")), end));
static_assert(verify<items_of_other_type>::ok);   // says: the item processor of state `A`: its input has no `street`, which `address` has (line N)
constexpr auto branch_of_other_type = state_machine(
    "M", input<order>, start_at("A"), parallel("A", branch(input<plan>, start_at("One"), succeed("One")), end));
static_assert(verify<branch_of_other_type>::ok);   // says: branch 1 of state `A`: its input has no `lanes`, which `plan` has (line N)
// What nobody describes is what the item processor says it is.
constexpr auto items_of_reader = state_machine(
    "M", input<order>, start_at("A"),
    map("A", item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSON")), parameters(object(field("Bucket", "b"), field("Key", "k")))),
        item_processor(distributed("STANDARD"), input<item>, start_at("One"), pass("One", input_path("$.skuu"), end)), end));
static_assert(verify<items_of_reader>::ok);   // says: state `One`: InputPath reads `$.skuu`, but `item` from `A` has no field `skuu`; did you mean `sku`? (line N)

// --- payload-type-unknown

constexpr auto no_form = state_machine("M", input<opaque>, start_at("A"), succeed("A"));
static_assert(verify<no_form>::ok);   // says: state machine `M`: input<...> names `shop::opaque`, which has no form in JSON: a struct needs ASLANT_RECORD before this line (line N)
constexpr auto no_form_inside = state_machine("M", start_at("A"), task("A", call, takes<holder>, returns<std::vector<secret>>, end));
static_assert(verify<no_form_inside>::ok);   // says: (1) state `A`: takes<...> names `shop::opaque`, which has no form in JSON: a struct needs ASLANT_RECORD before this line (line N) (2) state `A`: returns<...> names `shop::secret`, which has no form in JSON: a struct needs ASLANT_RECORD before this line (line N)
constexpr auto no_form_of_result = state_machine("M", returns<opaque>, start_at("A"), succeed("A"));
static_assert(verify<no_form_of_result>::ok);   // says: state machine `M`: returns<...> names `shop::opaque`, which has no form in JSON: a struct needs ASLANT_RECORD before this line (line N)

// --- payload-undeclared, payload-unknown

// mistake payload-undeclared
constexpr auto undeclared = state_machine("M", start_at("A"), task("A", call, end));
static_assert(verify<undeclared>::ok);
static_assert(verify<undeclared, fully_typed>::ok);   // says: state machine `M`: it has no input<...>, and is checked as fully typed (line N)
constexpr auto undeclared_result = state_machine("M", input<order>, start_at("A"), sequence(task("A", call, result_path("$.r")), pass("B", input_path("$.r.x"), end)));
static_assert(verify<undeclared_result>::ok);
static_assert(verify<undeclared_result, fully_typed>::ok);   // says: (1) state `A`: it has no returns<...>, and is checked as fully typed (line N) (2) state `B`: InputPath reads `$.r.x`, of which no type is declared, and is checked as fully typed (line N)
constexpr auto undeclared_items = state_machine(
    "M", input<order>, start_at("A"),
    map("A", item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSON")), parameters(object(field("Bucket", "b"), field("Key", "k")))),
        item_processor(distributed("STANDARD"), start_at("One"), pass("One", input_path("$.sku"), end)), end));
static_assert(verify<undeclared_items>::ok);
static_assert(verify<undeclared_items, fully_typed>::ok);   // says: state `One`: InputPath reads `$.sku`, of which no type is declared, and is checked as fully typed (line N)
constexpr auto any_inside = state_machine("M", input<any>, start_at("A"), choice("A", when(var("$.x") == 1, "B"), otherwise("B")), succeed("B"));
static_assert(verify<any_inside>::ok);
static_assert(verify<any_inside, fully_typed>::ok);   // says: state `A`: Variable reads `$.x`, of which no type is declared, and is checked as fully typed (line N)

// --- where declarations stand

constexpr auto in_a_pass = state_machine("M", start_at("A"), pass("A", takes<order>, end));
static_assert(verify<in_a_pass>::ok);   // says: state `A`: it takes no takes<> (line N)
constexpr auto twice = state_machine("M", input<order>, input<receipt>, start_at("A"), task("A", call, returns<order>, returns<order>, end));
static_assert(verify<twice>::ok);   // says: (1) state machine `M`: it has input<> twice (line N) (2) state `A`: it has returns<> twice (line N)
constexpr auto input_of_task = state_machine("M", start_at("A"), task("A", call, input<order>, end));
static_assert(verify<input_of_task>::ok);   // says: state `A`: it takes no input<> (line N)
