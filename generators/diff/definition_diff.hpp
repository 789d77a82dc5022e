// What is different between two definitions: states, transitions, and what their roles need.
#pragma once

#include <string>
#include <vector>

#include <generators/policy/bounded_machine.hpp>

namespace aslant::generators {

struct difference {
    enum class of { state, transition, permission } what;
    enum class change { added, removed, changed } how;
    std::string subject;   // "Charge"; "Charge -> Refund"; "sqs:SendMessage on arn:…"
    std::string details;   // of a state, its fields; of a permission, the states that need it; or empty
};

// In the order of the new definition, and then what is only in the old one: states, transitions, permissions.
std::vector<difference> differences(bounded_machine const& old_one, bounded_machine const& new_one);

// Whether executions that run while it is deployed may lose what they need: a permission, which is taken away at once, or a state.
bool takes_away(difference const&);

}
