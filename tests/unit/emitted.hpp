// What machines and stacks become, read back as JSON.
#pragma once

#include <map>
#include <string>

#include <nlohmann/json.hpp>

#include <aslant/aslant.hpp>
#include <aslant/generators/texts.hpp>

namespace aslant::tests {

using json_value = nlohmann::ordered_json;

template <class Machine> json_value definition_of(Machine const& machine) { return json_value::parse(definition_json(machine)); }

// One state of a machine whose StartAt it is; what it leads to is `Z`.
template <class State> json_value emitted(State const& state) {
    auto const all =
        state_machine("M", start_at("First"), choice("First", when(is_null("$.a"), "A"), otherwise("Z")), state, succeed("Z"));
    return definition_of(all)["States"]["A"];
}

// A value where Pass has its Result.
template <class Value> json_value emitted_value(Value const& value) { return emitted(pass("A", result(value), end))["Result"]; }

template <class Stack> json_value template_of(Stack const& stack) { return json_value::parse(template_json(stack)); }

}
