// What the generator says of rules of EventBridge: the same as the compiler, also in a program that did not include the events.
#include "catch.hpp"

#include <stdexcept>
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/generators/texts.hpp>
#include <aslant/payload.hpp>
#include <aslant/payload/events.hpp>
#include <aslant/services/events.hpp>

using namespace aslant;

namespace {

struct order {
    std::string id;
    double total;
};
ASLANT_RECORD(order, id, total);

constexpr auto pay = state_machine("Pay", input<order>, start_at("Done"), succeed("Done"));
constexpr auto placed =
    events::pattern(events::source("shop"), events::detail_type("OrderPlaced"), events::detail<order>(field("total", array(100))));
template <class Pattern, class... Fields> constexpr auto shop_with(Pattern const& pattern, Fields const&... fields) {
    return stack("Shop", pay, events::rule("Route", pattern, events::target(pay, fields...)));
}
template <class Stack> std::string said_of(Stack const& shop) {
    try {
        return template_yaml(shop);
    } catch (std::invalid_argument const& said) {
        std::string const words = said.what();
        return words.substr(words.find("error: "));
    }
}
bool contains(std::string const& whole, std::string const& part) { return whole.find(part) != std::string::npos; }

}

TEST_CASE("a rule passes on what its machine takes") {
    CHECK(said_of(shop_with(placed)) ==
          "error: resource `Route`: what it passes to `Pay` has no `total`, which `order` has; did you "
          "mean `InputPath $.detail`? [payload-event-missing]");
    CHECK(said_of(shop_with(placed, field("InputPath", "$.detail.totl"))) ==
          "error: resource `Route`: InputPath selects `$.detail.totl`, but `order` has no `totl`; did you mean `total`? "
          "[payload-event-path]");
    auto const created = events::pattern(events::source("aws.s3"), events::detail_type("Object Created"));
    CHECK(said_of(shop_with(created, field("InputPath", "$.detail.object"))) ==
          "error: resource `Route`: what it passes to `Pay` has no `id`, which `order` has [payload-event-missing]");
}

TEST_CASE("the type of an event's detail is not written out") {
    std::string const all = said_of(shop_with(placed, field("InputPath", "$.detail")));
    CHECK(contains(all, "      EventPattern:\n        source:\n          - shop\n        detail-type:\n          - OrderPlaced\n"
                        "        detail:\n          total:\n            - 100\n      State: ENABLED\n"));
    auto const whole = events::pattern(events::source("shop"), events::detail<order>());
    CHECK(contains(said_of(shop_with(whole, field("InputPath", "$.detail"))),
                   "      EventPattern:\n        source:\n          - shop\n      State: ENABLED\n"));
}
