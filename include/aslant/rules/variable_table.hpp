// The variables of a machine: who assigns them, their numbers, and the rule that no inner scope assigns one of an outer scope.
#pragma once

#include <aslant/rules/variable_rules.hpp>

namespace aslant::core {

// What a machine assigns: each member of each Assign. Variables are numbered by their names; the same name in two branches is one number.
struct assigned_variable {
    int node;
    int owner;   // the node of the state, catcher or choice rule whose Assign it is
    int state;
    int scope;
    int number;
    text own;
};
struct variable_view {
    assigned_variable const* items;
    int count;
    int const* slots;   // by name: the first item of a name + 1; 0 is empty
    int slot_count;     // a power of two
    int names;

    constexpr int slot_of(text own) const {
        name_hash const mask = name_hash(slot_count) - 1;
        name_hash slot = hash_of({{}, own}) & mask;
        while (slots[slot] && !(items[slots[slot] - 1].own == own)) slot = (slot + 1) & mask;
        return int(slot);
    }
    // The number of a variable, or none.
    constexpr int number_of(text own) const {
        int const first = slots[slot_of(own)];
        return first ? items[first - 1].number : none;
    }
};

// Fills `out`, or only counts where it is nullptr.
constexpr int find_variables(machine_view const& view, assigned_variable* out) {
    int count = 0;
    for (int s = 0; s < view.sizes.states; ++s) {
        state_place const& place = view.states[s];
        int const last = place.node + view.nodes[place.node].size;
        int owner = place.node;
        int owner_end = last;
        for (int i = place.node + 1; i < last;) {
            node const& n = view.nodes[i];
            if (i >= owner_end) {
                owner = place.node;
                owner_end = last;
            }
            if (n.what == kind::assign)
                for (int const member : children{view.nodes, i})
                    if (view.nodes[member].what == kind::member) {
                        if (out)
                            out[count] = {member, owner, s, place.scope, none, variable_name(view.nodes[member], place.is_jsonata)};
                        ++count;
                    }
            if (n.what == kind::choice_rule || n.what == kind::catcher) {
                owner = i;
                owner_end = i + n.size;
            }
            i += owner == i || n.what == kind::splice ? 1 : n.size;
        }
    }
    return count;
}
// Fills the slots, all zero before, and says how many names there are.
constexpr int number_variables(assigned_variable* items, int count, int* slots, int slot_count) {
    variable_view const view{items, count, slots, slot_count, 0};
    int names = 0;
    for (int i = 0; i < count; ++i) {
        int& slot = slots[view.slot_of(items[i].own)];
        if (slot == 0) {
            slot = i + 1;
            items[i].number = names++;
        } else {
            items[i].number = items[slot - 1].number;
        }
    }
    return names;
}

// The scope around one; the iterations of a distributed Map are executions of their own, which see no variables of another.
constexpr int scope_seen_from(machine_view const& view, int scope) {
    scope_place const& place = view.scopes[scope];
    return place.owner == none || place.is_distributed ? none : view.states[place.owner].scope;
}

// No inner scope assigns a variable of an outer one.
constexpr void check_shadows(machine_view const& view, variable_view const& variables, report& out) {
    if (view.sizes.scopes == 1) return;
    int const room = slots_for(variables.count);
    scratch<int> slots(room);   // position among the variables + 1, by number and scope
    auto const slot_of = [&](int number, int scope) {
        unsigned slot = unsigned(number * 31 + scope) * 2654435769u >> 7 & unsigned(room - 1);
        while (int const known = slots[int(slot)]) {
            if (variables.items[known - 1].scope == scope && variables.items[known - 1].number == number) break;
            slot = (slot + 1) & unsigned(room - 1);
        }
        return int(slot);
    };
    for (int i = 0; i < variables.count; ++i)
        if (int& slot = slots[slot_of(variables.items[i].number, variables.items[i].scope)]; slot == 0) slot = i + 1;
    for (int i = 0; i < variables.count; ++i) {
        assigned_variable const& inner = variables.items[i];
        for (int scope = scope_seen_from(view, inner.scope); scope != none; scope = scope_seen_from(view, scope))
            if (int const outer = slots[slot_of(inner.number, scope)]; outer != 0) {
                out.add({rule::variable_shadows, kind::assign, inner.node, {{}, inner.own}, {}, variables.items[outer - 1].node});
                break;
            }
    }
}

}
