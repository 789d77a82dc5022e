// A warning of loops: an execution of type STANDARD has a history of at most 25,000 events, and fails with the next one.
//
// A loop is left alone where something bounds it: a Choice that compares a number (a counter), a state that starts another execution
// (continuing as a new one), or waits that are long enough for the machine's timeout, or a year, to come first.
// AWS guide: "Starting a new execution to avoid reaching the history quota".
#pragma once

#include <aslant/iam/called.hpp>
#include <aslant/model/comparator.hpp>
#include <aslant/rules/reachability.hpp>
#include <aslant/rules/numbers.hpp>

namespace aslant::core {

inline constexpr int most_events = 25000;

class history_rules {
  public:
    constexpr history_rules(machine_view const& v, edge_pieces const& e, report& o)
        : view{v}, edges{e}, out{o}, loop_(v.sizes.states), quick_loop_(v.sizes.states), loops_(v.sizes.states),
          longest_{timeout_of_machine()} {}

    constexpr void check() {
        if (find_loops(loop_, false) == 0) return;   // most machines have none
        find_loops(quick_loop_, true);
        for (int s = 0; s < view.sizes.states; ++s)
            if (loop_[s] != 0) {
                loops_[loop_[s] - 1].add(view, s, quick_loop_[s] != 0);
                if (leaves_loop(s)) loops_[loop_[s] - 1].has_exit = true;
            }
        for (int l = 0; l < view.sizes.states; ++l)
            if (loops_[l].first != none_seen && reaches_limit(loops_[l])) say(loops_[l].first - 1);
    }

  private:
    static constexpr int none_seen = 0;

    // The states that lead to one another.
    struct loop {
        int first;           // the first state + 1
        long long events;    // of one round, at most
        long long seconds;   // that the shortest of its waits takes
        bool is_quick;       // a round without a wait
        bool is_bounded;
        bool has_exit;   // where it has none, never-ends says so

        constexpr void add(machine_view const& of, int state, bool quick) {
            node const& n = of.node_of_state(state);
            int const at = of.states[state].node;
            if (first == none_seen) first = state + 1;
            is_quick = is_quick || quick;
            is_bounded = is_bounded || counts(of.nodes, at) || starts_execution(of.nodes, at);
            for (int s = state; s < of.sizes.states && of.states[s].node < at + n.size; ++s)
                events += of.node_of_state(s).what == kind::task ? 5 : 2;
            long long const wait = seconds_of(of.nodes, at);
            if (wait > 0 && (seconds == 0 || wait < seconds)) seconds = wait;
        }
    };

    machine_view const& view;
    edge_pieces const& edges;
    report& out;
    scratch<int> loop_;         // the loop of each state + 1, or 0
    scratch<int> quick_loop_;   // the same where no round may wait
    scratch<loop> loops_;
    long long longest_;   // that an execution may run

    // A wait whose time is known only at run time counts as a long one.
    static constexpr long long seconds_of(node const* nodes, int state) {
        if (nodes[state].what != kind::wait) return 0;
        int const at = field_in(nodes, state, kind::seconds);
        bool const is_known = at != none && nodes[at].value_form == form::integer && nodes[at].bits < year;
        return is_known ? nodes[at].bits : year;
    }
    constexpr long long timeout_of_machine() const {
        for (int i = 1; i < view.nodes[0].size; i += is_transparent(view.nodes[i].what) ? 1 : view.nodes[i].size)
            if (view.nodes[i].what == kind::timeout_seconds && view.nodes[i].value_form == form::integer)
                return view.nodes[i].bits < year ? view.nodes[i].bits : year;
        return year;
    }
    // Whether an expression compares by order.
    static constexpr bool compares(text expression) {
        for (int i = 0; i < expression.size; ++i)
            if (expression[i] == '<' || expression[i] == '>') return true;
        return false;
    }
    static constexpr bool counts(node const* nodes, int state) {
        if (nodes[state].what != kind::choice) return false;
        for (int i = state + 1; i < state + nodes[state].size; ++i)
            if (nodes[i].what == kind::condition && compares(nodes[i].value))
                return true;
            else if (nodes[i].what == kind::comparison && nodes[i].detail >= short(comparator::numeric_equals) &&
                     nodes[i].detail <= short(comparator::numeric_greater_than_equals))
                return true;
        return false;
    }
    static constexpr bool starts_execution(node const* nodes, int state) {
        if (nodes[state].what != kind::task) return false;
        int const resource = field_in(nodes, state, kind::resource);
        if (resource == none) return false;
        task_resource const called = called_by(nodes[resource]);
        if (!(called.action == "startExecution")) return false;
        return called.form == resource_form::sdk ? called.service == "sfn" : called.service == "states";
    }
    constexpr bool leaves_loop(int state) {
        for (int e = 0; e < edges.count(state); ++e) {
            edge const& leaving = edges.of(state)[e];
            bool const is_inside = leaving.to >= 0 && view.states[leaving.to].scope != view.states[state].scope;
            if (leaving.node != 0 && !is_inside && (leaving.to == finish || loop_[leaving.to] != loop_[state])) return true;
        }
        return false;
    }
    constexpr bool reaches_limit(loop const& l) const {
        int const scope = view.states[l.first - 1].scope;
        if (l.is_bounded || !l.has_exit || view.scopes[scope].is_express) return false;
        if (l.is_quick || l.seconds == 0) return true;
        return most_events / l.events * l.seconds < longest_;
    }
    constexpr void say(int state) {
        int const at = view.states[state].node;
        out.add(rule::history_limit, view.nodes[at].what, at);
    }

    constexpr bool leads(int state, edge const& e, bool without_waits) const {
        if (e.node == 0 || e.to < 0 || view.states[e.to].scope != view.states[state].scope) return false;
        if (e.to == state && view.nodes[e.node].what == kind::next) return false;   // next-to-itself says it
        return !without_waits ||
               (seconds_of(view.nodes, view.states[e.to].node) == 0 && seconds_of(view.nodes, view.states[state].node) == 0);
    }
    // Tarjan's strongly connected components, without recursion.
    constexpr int find_loops(scratch<int>& loop_of, bool without_waits) {
        int const states = view.sizes.states;
        scratch<int> order(states);   // in which states are met, from 1
        scratch<int> low(states);     // the earliest that each leads back to
        scratch<int> next_edge(states);
        scratch<int> path(states);
        scratch<int> waiting(states);   // states whose component is not complete
        scratch<bool> is_waiting(states);
        int met = 0;
        int waiting_count = 0;
        int loops = 0;
        for (int start = 0; start < states; ++start) {
            if (order[start]) continue;
            int depth = 0;
            path[depth++] = start;
            while (depth > 0) {
                int const s = path[depth - 1];
                if (order[s] == 0) {
                    order[s] = low[s] = ++met;
                    waiting[waiting_count++] = s;
                    is_waiting[s] = true;
                }
                int to = none;
                while (to == none && next_edge[s] < edges.count(s)) {
                    edge const& e = edges.of(s)[next_edge[s]++];
                    if (!leads(s, e, without_waits)) continue;
                    if (order[e.to] == 0)
                        to = e.to;
                    else if (is_waiting[e.to] && order[e.to] < low[s])
                        low[s] = order[e.to];
                }
                if (to != none) {
                    path[depth++] = to;
                    continue;
                }
                --depth;
                if (depth > 0 && low[s] < low[path[depth - 1]]) low[path[depth - 1]] = low[s];
                if (low[s] != order[s]) continue;
                bool const is_loop = waiting[waiting_count - 1] != s || leads_to_itself(s, without_waits);
                if (is_loop) ++loops;
                int one = none;
                do {
                    one = waiting[--waiting_count];
                    is_waiting[one] = false;
                    if (is_loop) loop_of[one] = loops;
                } while (one != s);
            }
        }
        return loops;
    }
    constexpr bool leads_to_itself(int state, bool without_waits) const {
        for (int e = 0; e < edges.count(state); ++e)
            if (edges.of(state)[e].to == state && leads(state, edges.of(state)[e], without_waits)) return true;
        return false;
    }
};

}
