// Resources of a stack by their logical ids.
#pragma once

#include <aslant/model/machine.hpp>
#include <aslant/model/reference.hpp>
#include <aslant/model/stack_walk.hpp>

namespace aslant::core {

// A resource of the stack by its logical id, or none.
constexpr int resource_of_id(node const* stack, name const& id) {
    int const size = id.size();
    for (int i = 1; i < stack[0].size; i += step_in_stack(stack[i])) {
        node const& n = stack[i];
        bool const is_resource = n.what == kind::stack_resource || n.what == kind::machine;
        if (is_resource && n.first.size + n.value.size == size && name_of(n) == id) return i;
    }
    return none;
}

}
