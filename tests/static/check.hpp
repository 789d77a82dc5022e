// The rules of a machine or stack, run on a value inside one evaluation: for tests that make many small machines.
#pragma once

#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
#include <aslant/rules/owned_variables.hpp>
#include <aslant/warnings.hpp>

namespace aslant::tests {

using namespace core;

// The first few findings, warnings included.
struct said {
    findings all{};

    constexpr int count() const { return all.count; }
    constexpr bool nothing() const { return all.count == 0; }
    constexpr bool only(rule r) const { return all.count == 1 && all.found[0].broken == r; }
    constexpr bool only(rule r, kind field) const { return only(r) && all.found[0].field == field; }
    constexpr int times(rule r) const {
        int found = 0;
        for (int i = 0; i < all.shown(); ++i) found += all.found[i].broken == r;
        return found;
    }
};

// The machine's tables, made where they are needed.
struct tables {
    machine_sizes sizes;
    scratch<state_place> states;
    scratch<scope_place> scopes;
    scratch<name_slot> slots;
    machine_view view;

    constexpr explicit tables(node const* nodes)
        : sizes{measure(nodes)}, states(sizes.states + 1), scopes(sizes.scopes), slots(slots_for(sizes.states)),
          view{nodes, &states[0], &scopes[0], &slots[0], sizes, slots_for(sizes.states), false} {
        machine_indexer{nodes, &states[0], &scopes[0]}.fill();
        view.same_hash = fill_names(nodes, &states[0], sizes.states, &slots[0], view.slot_count);
    }

    // By looking at each of them.
    constexpr int state_named(char const* wanted) const {
        for (int s = 0; s < sizes.states; ++s)
            if (view.name_of_state(s) == name{{}, terminated(wanted)}) return s;
        return none;
    }
};

constexpr said check(node const* nodes) {
    tables made(nodes);
    said result;
    report out{result.all.found, shown_findings, true};
    scratch<edge> edges(made.states[made.sizes.states].first_edge);
    constexpr int many = 2000;   // in one small machine
    scratch<variable_read> found(many);
    variable_reads reads{&found[0], many};
    machine_rules{made.view, out}.check();
    state_rules states{made.view, out, &edges[0], 0};
    path_rules paths{made.view, out, reads};
    jsonata_rules expressions{made.view, out, reads};
    for (int s = 0; s < made.sizes.states; ++s) {
        states.check(s);
        if (states.has_expressions()) made.states[s].is_jsonata ? expressions.check(s) : paths.check(s);
    }
    machine_rules{made.view, out}.check_across_states(states.seen());
    if (states.seen() & field_bit(kind::assign)) check_shadows(made.view, owned_variables(made.view).view(), out);
    result.all.count = out.count;
    if (!graph_is_known(result.all)) return result;
    edge_piece const piece{&edges[0], 0};
    edge_pieces const pieces{&piece, 1, &made.states[0], nullptr};
    reachability{made.view, pieces, out}.check();
    read_piece const all_reads{&found[0], reads.count};
    if (reads.count > 0) owned_variables(made.view).check(pieces, all_reads, out);
    result.all.count = out.count;
    return result;
}
template <int N> constexpr said check(resource_tree<N> const& machine) { return check(machine.nodes); }

// The warnings of best practices alone, of a machine that is right.
template <int N> constexpr said warnings_of(resource_tree<N> const& machine) {
    node const* const nodes = machine.nodes;
    tables made(nodes);
    said ignored;
    report errors{ignored.all.found, shown_findings};
    scratch<edge> edges(made.states[made.sizes.states].first_edge);
    state_rules states{made.view, errors, &edges[0], 0};
    for (int s = 0; s < made.sizes.states; ++s) states.check(s);
    said result;
    report out{result.all.found, shown_findings, true};
    out.leave_out_accepted(made.view);
    practice_rules practice{made.view, out};
    plain_text_rules texts{made.view, out};
    practice.check_machine();
    for (int s = 0; s < made.sizes.states; ++s) {
        practice.check_state(s);
        texts.check_state(s);
    }
    edge_piece const piece{&edges[0], 0};
    edge_pieces const pieces{&piece, 1, &made.states[0], nullptr};
    history_rules{made.view, pieces, out}.check();
    result.all.count = out.count;
    return result;
}

// What is wrong with the stack itself, its machines aside.
template <int N> constexpr said check_stack(tree<N> const& stack) {
    said result;
    report out{result.all.found, shown_findings, true};
    stack_rules{stack.nodes, out}.check();
    check_roles<(N > 0)>(stack.nodes, 1, N, out);
    result.all.count = out.count;
    return result;
}

}
