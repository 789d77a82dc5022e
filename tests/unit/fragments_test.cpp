// Fragments: functions of the user's that return states; and machines in headers, which several translation units use.
#include "catch.hpp"

#include "emitted.hpp"
#include "shared_machine.hpp"

using namespace aslant;
using namespace aslant::tests;

TEST_CASE("A fragment stands twice in a machine, under different names") {
    auto const states = definition_of(shared::machine)["States"];
    CHECK(states["Charge"]["Next"] == "Ship");
    CHECK(states["Charge"]["Catch"][0]["Next"] == "Charge failed");
    CHECK(states["Ship"]["Next"] == "Done");
    CHECK(states["Ship"]["Catch"][0]["Next"] == "Ship failed");
    CHECK(states["Charge failed"]["Type"] == "Fail");
    CHECK(states["Ship failed"]["Error"] == "Ship failed");
    CHECK(states.size() == 5);
}

TEST_CASE("Two translation units that use the same header have the same machine, and emit the same") {
    auto const here = definition_json(shared::machine);
    CHECK(shared::definition_in_another_unit() == here);
    CHECK(shared::template_in_another_unit() == template_yaml(shared::stack));
    CHECK(shared::machine_in_another_unit() == static_cast<void const*>(&shared::machine));
}
