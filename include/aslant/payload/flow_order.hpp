// The order in which the flow looks at states: a state before those that follow it, where there is no loop. A Parallel or Map is left
// after what is inside it: then it stands there a second time, by its first scope, counted from the number of states.
#pragma once

#include <aslant/rules/reachability.hpp>

namespace aslant::core {

struct flow_order {
    int const* at;
    int const* rank;   // of each state, and of each scope by which one is left
    int count;
};
constexpr int first_scope_of(machine_view const& view, edge_pieces const& edges, int state) {
    edge const* const leaving = edges.of(state);
    for (int e = 0; e < edges.count(state); ++e)
        if (leaving[e].node != 0 && is_scope(view.nodes[leaving[e].node].what)) return view.scope_of_node(leaving[e].node);
    return none;
}
// Fills both lists, which have room for a place for each state and scope.
class flow_order_finder {
  public:
    constexpr flow_order_finder(machine_view const& v, edge_pieces const& e)
        : view_{v}, edges_{e}, states_{v.sizes.states}, open_(states_ + v.sizes.scopes), visited_(states_ + v.sizes.scopes) {}

    constexpr int find(int* order, int* rank) {
        int done = 0;
        bool* const visited = &visited_[0];
        open_place* const places = &open_[0];
        open(view_.find(name_of(view_.nodes[view_.scopes[0].start_at]), 0));
        while (depth_ > 0) {
            open_place& top = places[depth_ - 1];
            int next = none;
            if (top.is_entered) {   // where it is left comes first, so that it comes last
                top.is_entered = false;
                int const scope = first_scope_of(view_, edges_, top.place);
                if (scope != none && !visited[states_ + scope]) next = states_ + scope;
            }
            for (; next == none && top.next != top.last; ++top.next) {
                edge const& e = *top.next;
                if (e.node == 0 || e.to < 0 || visited[e.to]) continue;
                if (top.has_scopes && is_scope(view_.nodes[e.node].what) == (top.place >= states_)) continue;
                next = e.to;
            }
            if (next != none) {
                open(next);
            } else {
                order[done++] = top.place;
                --depth_;
            }
        }
        for (int first = 0, last = done - 1; first < last; ++first, --last) {
            int const other = order[last];
            order[last] = order[first];
            order[first] = other;
        }
        for (int i = 0; i < done; ++i) rank[order[i]] = i;
        return done;
    }

  private:
    struct open_place {
        int place;
        edge const* next;
        edge const* last;
        bool has_scopes;
        bool is_entered;   // a Parallel or Map
    };
    machine_view const& view_;
    edge_pieces const& edges_;
    int states_;
    int depth_ = 0;
    scratch<open_place> open_;
    scratch<bool> visited_;

    constexpr void open(int place) {
        visited_[place] = true;
        bool const is_left = place >= states_;
        int const state = is_left ? view_.scopes[place - states_].owner : place;
        kind const what = view_.nodes[view_.states[state].node].what;
        bool const has_scopes = what == kind::parallel || what == kind::map;
        edge const* const leaving = edges_.of(state);
        open_[depth_++] = {place, leaving, leaving + edges_.count(state), has_scopes, has_scopes && !is_left};
    }
};
constexpr int find_flow_order(machine_view const& view, edge_pieces const& edges, int* order, int* rank) {
    return flow_order_finder(view, edges).find(order, rank);
}

}
