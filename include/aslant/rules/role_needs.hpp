// Which nodes of a stack the role of a machine is derived from.
#pragma once

#include <aslant/model/machine.hpp>
#include <aslant/model/stack_walk.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// Whether a machine brings its own role.
constexpr bool brings_role(node const* nodes, int machine) {
    for (int i = machine + 1; i < machine + nodes[machine].size; i += is_transparent(nodes[i].what) ? 1 : nodes[i].size)
        if (nodes[i].what == kind::property && nodes[i].first == "RoleArn") return true;
    return false;
}

// look(node, machine) for the tasks, Maps and properties from `begin` to `last` that are in machines without a role of the user's.
template <class Look> constexpr void look_at_role_needs(node const* stack, int begin, int last, Look const& look) {
    int machine = none;   // or another resource
    int machine_end = 0;
    bool needs_role = false;
    for (int i = begin; i < last; ++i) {
        kind const what = stack[i].what;
        if (what != kind::task && what != kind::map && what != kind::property) continue;
        if (i >= machine_end) {
            for (int at = machine_end > 0 ? machine_end : 1; at <= i; at += step_beside(stack[at])) machine = at;
            machine_end = machine + stack[machine].size;
            needs_role = stack[machine].what == kind::machine && !brings_role(stack, machine);
        }
        if (needs_role) look(i, machine);
    }
}

// What can be done where nobody knows what a call needs.
inline constexpr char const* more_services = "include <aslant/services.hpp>";
inline constexpr char const* own_role = "give the machine a RoleArn of its own";

// What a Resource calls that nobody knows. (A reference that is said to be wrong elsewhere is no unknown call.)
constexpr void say_unknown_call(node const* stack, int resource, char const* hint, report& out) {
    node const& n = stack[resource];
    if (n.value_form == form::misuse) return;
    text called = n.value;
    if (n.value_form == form::reference) {
        text const type = stack[resource + 2].value;
        called = type.empty() ? stack[resource + 1].value : type;
    }
    out.add({rule::permission_unknown, kind::resource, resource, {{}, called}, {{}, text_of(hint)}, 0});
}
// Where no header of a service is included, nothing is known of any call.
constexpr void say_unknown_calls(node const* stack, int at, report& out) {
    constexpr kind callers[]{kind::task, kind::item_reader, kind::result_writer};
    for (kind const caller : callers) {
        int const owner = stack[at].what == caller ? at : stack[at].what == kind::map ? field_in(stack, at, caller) : none;
        int const resource = owner == none ? none : field_in(stack, owner, kind::resource);
        if (resource != none) say_unknown_call(stack, resource, more_services, out);
    }
}

}
