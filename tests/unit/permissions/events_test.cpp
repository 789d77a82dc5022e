// What the role of a machine gets for calls of Amazon EventBridge: sending events to the buses that they name.
#include "permissions.hpp"

#include <aslant/services/event_bus.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto orders = events::event_bus("Orders");
constexpr auto placed = events::event_entry("shop", "OrderPlaced", path("$.order"), events::event_bus_name(orders));

std::string const buses = "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/";
std::string const of_shop = " if StringEquals events:source shop if StringEquals events:detail-type OrderPlaced";

template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

// Facts: event-bus/<name> of each entry, `default` where it names none; events:source and events:detail-type where all are known.
// Both patterns need the same.
TEST_CASE("events: one event to a bus") {
    CHECK(policy_for(events::put_events(placed), orders) == "events:PutEvents on ${Orders.Arn}" + of_shop);
    CHECK(policy_for(events::put_events(placed, wait_for_task_token), orders) == "events:PutEvents on ${Orders.Arn}" + of_shop);
    CHECK(policy_for(events::put_events(events::event_entry("shop", "OrderPlaced", object()))) ==
          "events:PutEvents on " + buses + "default" + of_shop);
    CHECK(policy_for(events::put_events(events::event_entry("shop", "OrderPlaced", object(), events::event_bus_name("theirs")))) ==
          "events:PutEvents on " + buses + "theirs" + of_shop);
    CHECK(policy_for(events::put_events(events::event_entry("shop", "OrderPlaced", object(), events::event_bus_name("theirs")),
                                        wait_for_task_token)) == "events:PutEvents on " + buses + "theirs" + of_shop);
    CHECK(
        policy_for(events::put_events(events::event_entry(
            "shop", "OrderPlaced", object(), events::event_bus_name("arn:aws:events:eu-west-1:111122223333:event-bus/theirs")))) ==
        "events:PutEvents on arn:aws:events:eu-west-1:111122223333:event-bus/theirs" + of_shop);
}

// Each bus gets the events that are sent to it, and no others.
TEST_CASE("events: several events to several buses") {
    auto const of = [](char const* source, char const* type) {
        return std::string(" if StringEquals events:source ") + source + " if StringEquals events:detail-type " + type;
    };
    CHECK(policy_for(events::put_events(placed, events::event_entry("shop", "OrderPaid", path("$.order")),
                                        events::event_entry("bank", "OrderPlaced", object(), events::event_bus_name("theirs"))),
                     orders) == "events:PutEvents on ${Orders.Arn}" + of("shop", "OrderPlaced") + "\nevents:PutEvents on " + buses +
                                    "default" + of("shop", "OrderPaid") + "\nevents:PutEvents on " + buses + "theirs" +
                                    of("bank", "OrderPlaced"));
}
TEST_CASE("events: several events to one bus") {
    auto const send = [](auto const&... entries) { return policy_for(events::put_events(entries...)); };
    auto const event = [](auto const& source, auto const& type) { return events::event_entry(source, type, object()); };
    std::string const puts = "events:PutEvents on " + buses + "default if StringEquals events:source ";
    std::string const type = " if StringEquals events:detail-type ";
    // Where one key differs, it may have either value; where two differ, either pair.
    CHECK(send(event("shop", "Placed"), event("bank", "Placed")) == puts + "shop,bank" + type + "Placed");
    CHECK(send(event("shop", "Placed"), event("bank", "Paid")) ==
          puts + "shop" + type + "Placed\n" + puts + "bank" + type + "Paid");
    CHECK(send(event("shop", "Placed"), event("bank", "Paid"), event("shop", "Paid"), event("bank", "Placed")) ==
          puts + "shop,bank" + type + "Placed,Paid");
    CHECK(send(event("shop", "Placed"), event("shop", "Placed")) == puts + "shop" + type + "Placed");
    // What may be of any type is allowed with the others'.
    CHECK(send(event("shop", "Placed"), event("bank", path("$.type"))) == puts + "shop" + type + "Placed\n" + puts + "bank");
}

TEST_CASE("events: a condition only where every value is known") {
    auto const own_type = events::event_entry("shop", path("$.type"), object(), events::event_bus_name(orders));
    CHECK(policy_for(events::put_events(own_type), orders) ==
          "events:PutEvents on ${Orders.Arn} if StringEquals events:source shop");
    CHECK(policy_for(events::put_events(placed, own_type), orders) ==
          "events:PutEvents on ${Orders.Arn} if StringEquals events:source shop");
}

// Other generators break off (M10).
TEST_CASE("events: a bus that is known at run time, and events that are, by their bounds (M10)") {
    auto const event = [](auto const& bus) {
        return events::event_entry("shop", "OrderPlaced", object(), events::event_bus_name(bus));
    };
    CHECK(policy_for(events::put_events(event(path("$.bus")), allow("EventBusName", orders)), orders) ==
          "events:PutEvents on ${Orders.Arn}" + of_shop);
    CHECK(policy_for(events::put_events(event(path("$.bus")), allow("EventBusName", "orders-*"), wait_for_task_token)) ==
          "events:PutEvents on " + buses + "orders-*" + of_shop);
    CHECK(policy_for(events::put_events(event(path("$.bus")), allow("EventBusName", any_resource("each tenant has one")))) ==
          "events:PutEvents on " + buses + "*" + of_shop);
    CHECK(policy_for(events::put_events(events::entries(path("$.events")), allow("EventBusName", orders)), orders) ==
          "events:PutEvents on ${Orders.Arn}");
}

TEST_CASE("events: in JSONata (M10)") {
    auto const machine = [](auto const& call) {
        return stack("S", orders, state_machine("M", query_language("JSONata"), start_at("A"), task("A", call, end)));
    };
    CHECK(policy_of(machine(events::put_events(
              events::event_entry("shop", "OrderPlaced", jsonata("$states.input"), events::event_bus_name(orders))))) ==
          "events:PutEvents on ${Orders.Arn}" + of_shop);
    CHECK(policy_of(machine(events::put_events(events::entries(jsonata("$states.input.events")), allow("EventBusName", orders)))) ==
          "events:PutEvents on ${Orders.Arn}");
}
