// Rules about where an execution can get to: true reachability in the graph of transitions.
#pragma once

#include <aslant/model/scratch.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// The edges of a machine, in pieces: each with those of the states from one on.
struct edge_piece {
    edge const* edges;
    int first_state;
};
struct edge_pieces {
    edge_piece const* pieces;
    int piece_count;
    state_place const* states;
    edge const* const* first;   // of each state; none: there is one piece

    constexpr edge const* of(int state) const { return first ? first[state] : pieces[0].edges + states[state].first_edge; }
    constexpr int count(int state) const { return states[state + 1].first_edge - states[state].first_edge; }
};

class reachability {
  public:
    constexpr reachability(machine_view const& v, edge_pieces const& e, report& o)
        : view{v}, edges{e}, out{o}, can_end(v.sizes.states), scope_ends(v.sizes.scopes) {}

    constexpr void check() {
        check_reached();
        check_terminal();
        if (out.with_warnings) check_ends();
    }

  private:
    machine_view const& view;
    edge_pieces const& edges;
    report& out;
    scratch<bool> can_end;      // states that end their scope, or from which one that does can be reached
    scratch<bool> scope_ends;   // scopes that have a state which ends them

    constexpr void add(rule r, int node) { out.add(r, view.nodes[node].what, node); }

    constexpr void check_reached() {
        int const states = view.sizes.states;
        scratch<bool> memory_of_reached(states);
        scratch<int> memory_of_waiting(states);
        bool* const reached = &memory_of_reached[0];
        int* const to_visit = &memory_of_waiting[0];
        int waiting = 0;
        int const start = view.find(name_of(view.nodes[view.scopes[0].start_at]), 0);
        reached[start] = true;
        to_visit[waiting++] = start;
        while (waiting > 0) {
            int const state = to_visit[--waiting];
            edge const* const leaving = edges.of(state);
            for (edge const* e = leaving + edges.count(state); e != leaving;) {
                --e;
                int const to = e->to;
                if (e->node == 0 || to < 0 || reached[to]) continue;
                reached[to] = true;
                to_visit[waiting++] = to;
            }
        }
        for (int s = 0; s < states; ++s)
            if (!reached[s] && owner_reached(s, reached)) add(rule::state_unreachable, view.states[s].node);
    }
    // What stands inside an unreachable Parallel or Map is no news.
    constexpr bool owner_reached(int state, bool const* reached) const {
        int const owner = view.scopes[view.states[state].scope].owner;
        return owner == none || reached[owner];
    }

    constexpr void check_terminal() {
        for (int s = 0; s < view.sizes.states; ++s) {
            edge const* const leaving = edges.of(s);
            bool ends = false;
            for (edge const *e = leaving, *const last = leaving + edges.count(s); e != last; ++e)
                if (e->to == finish && e->node != 0) ends = true;
            if (ends) can_end[s] = scope_ends[view.states[s].scope] = true;
        }
        for (int s = 0; s < view.sizes.scopes; ++s)
            if (!scope_ends[s]) add(rule::no_terminal_state, view.scopes[s].node);
    }

    // Going backwards from the states that end a scope: which cannot get to one? The first of a scope is enough to say.
    constexpr void check_ends() {
        int const states = view.sizes.states;
        scratch<int> first_in(states + 1);
        for (int s = 0; s < states; ++s)
            for (int e = 0; e < edges.count(s); ++e)
                if (is_in_scope(s, edges.of(s)[e])) ++first_in[edges.of(s)[e].to + 1];
        for (int s = 0; s < states; ++s) first_in[s + 1] += first_in[s];
        scratch<int> in(first_in[states]);
        scratch<int> filled(states);
        scratch<int> to_visit(states);
        int waiting = 0;
        for (int s = 0; s < states; ++s) {
            for (int e = 0; e < edges.count(s); ++e) {
                edge const& leaving = edges.of(s)[e];
                if (is_in_scope(s, leaving)) in[first_in[leaving.to] + filled[leaving.to]++] = s;
            }
            if (can_end[s]) to_visit[waiting++] = s;
        }
        while (waiting > 0) {
            int const state = to_visit[--waiting];
            for (int i = first_in[state]; i < first_in[state + 1]; ++i) {
                if (can_end[in[i]]) continue;
                can_end[in[i]] = true;
                to_visit[waiting++] = in[i];
            }
        }
        scratch<bool> said(view.sizes.scopes);
        for (int s = 0; s < states; ++s) {
            int const scope = view.states[s].scope;
            if (can_end[s] || !scope_ends[scope] || said[scope]) continue;
            said[scope] = true;
            add(rule::never_ends, view.states[s].node);
        }
    }
    constexpr bool is_in_scope(int from, edge const& e) const {
        return e.node != 0 && e.to >= 0 && view.states[e.to].scope == view.states[from].scope;
    }
};

}
