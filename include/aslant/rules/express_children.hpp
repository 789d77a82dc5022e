// Nobody can wait for the end of an EXPRESS machine that a task starts.
#pragma once

#include <aslant/iam/permissions.hpp>
#include <aslant/model/stack_walk.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// The task that a reference to a machine is given to as its StateMachineArn, or as a bound of it; none: it is something else.
constexpr int task_that_starts(node const* stack, int reference) {
    bool is_started = stack[reference].what == kind::member && stack[reference].first == "StateMachineArn";
    int task = reference - 1;
    for (; task > 0 && !is_state(stack[task].what) && stack[task].what != kind::machine; --task) {
        bool const is_bound = stack[task].what == kind::permission && stack[task].value == "StateMachineArn";
        is_started = is_started || (is_bound && reference < task + stack[task].size);
    }
    return is_started && stack[task].what == kind::task ? task : none;
}
constexpr bool is_express(node const* stack, int machine) {
    int const type = property_in(stack, machine, text_of("StateMachineType"));
    return type != none && stack[type].value == "EXPRESS";
}
// (Most stacks have no such machine, and no node of them is looked at.)
constexpr bool has_express_machine(node const* stack) {
    for (int i = 1; i < stack[0].size; i += step_in_stack(stack[i]))
        if (stack[i].what == kind::machine && is_express(stack, i)) return true;
    return false;
}
constexpr void check_express_child(node const* stack, int reference, report& out) {
    node const& n = stack[reference];
    if (n.value_form != form::reference || !(stack[reference + 2].value == machine_type)) return;
    name const id = referred_id(stack + reference);
    int const machine = resource_of_id(stack, id);
    if (machine == none || !is_express(stack, machine)) return;
    int const task = task_that_starts(stack, reference);
    int const resource = task == none ? none : field_in(stack, task, kind::resource);
    if (resource == none || stack[resource].value_form != form::string) return;
    task_resource const called = parse_resource(stack[resource].value);
    if (called.service == "states" && starts_with(called.pattern, text_of(".sync")))
        out.add({rule::express_child, kind::value, reference, id, {{}, called.pattern}, 0});
}
constexpr void check_express_children(node const* stack, int begin, int last, report& out) {
    if (!has_express_machine(stack)) return;
    for (int i = begin; i < last; ++i) check_express_child(stack, i, out);
}

}
