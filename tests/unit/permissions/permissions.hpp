// What the roles of a stack's machines are allowed, as short texts.
#pragma once

#include <string>

#include <aslant/services.hpp>

#include "catch.hpp"

#include <aslant/aslant.hpp>

namespace aslant::tests {

// A line for each statement of each machine's role, in their order: "sqs:SendMessage on ${Jobs.Arn} if StringEquals key value". An error of
// the stack's rules is a line, too, and so is a permission on anything whose action has a type of resource.
std::string policy_of_stack(core::node const* stack);

template <class Stack> std::string policy_of(Stack const& stack) { return policy_of_stack(stack.nodes); }

}
