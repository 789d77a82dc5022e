// What the role of a machine is allowed: statements, each with the states that need it.
#pragma once

#include <string>
#include <vector>

#include <aslant/iam/call_sites.hpp>
#include <generators/iam/resource_texts.hpp>

namespace aslant::generators {

// One action on one resource, and who needs it.
struct permission_use {
    std::string action;
    policy_text resource;
    json condition;                     // as in a statement; empty: none
    std::vector<std::string> states;    // in the machine's order; of what is no state's, what it is for
    std::vector<std::string> reasons;   // why it is as wide as it is, where it is wide
};

struct policy_statement {
    std::vector<std::string> actions;     // sorted
    std::vector<policy_text> resources;   // sorted
    json condition;
    std::vector<std::string> states;

    json value() const;
};

// Everything that a machine of a stack needs, in the order of its states.
std::vector<permission_use> permissions_of(core::node const* stack, int machine, policy_machine const& own);

// Permissions put together as far as nothing more is allowed: first the actions on one resource under one condition, then the resources of
// the same actions. In the order of their first permissions.
std::vector<policy_statement> merged(std::vector<permission_use> const& permissions);

}
