// How the nodes of a stack are walked: what stands in a group, a sequence or a splice stands where that stands.
#pragma once

#include <aslant/model/node.hpp>

namespace aslant::core {

// To the next node beside this one.
constexpr int step_beside(node const& n) { return n.what == kind::splice || is_transparent(n.what) ? 1 : n.size; }

// To the next node that may be an item of the stack: resources are entered, because resources stand in them.
constexpr int step_in_stack(node const& n) { return n.what == kind::stack_resource ? 1 : step_beside(n); }

}
