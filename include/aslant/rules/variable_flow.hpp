// Where variables are read: does a state before assign them, on every way there, and in a scope that can be seen?
//
// For each state, which variables are assigned on every way to it, and which on some: two sets, carried along the transitions until
// nothing changes. What a branch or item processor assigns does not leave it.
#pragma once

#include <aslant/rules/expressions.hpp>
#include <aslant/rules/reachability.hpp>
#include <aslant/rules/variable_rules.hpp>

namespace aslant::core {

// The reads of a machine, in pieces as its edges are.
struct read_piece {
    variable_read const* reads;
    int count;
};

class variable_flow {
  public:
    constexpr variable_flow(machine_view const& v, edge_pieces const& e, variable_table& variables, report& o)
        : view{v}, edges{e}, table{variables}, out{o}, words_{(variables.names() + 63) / 64}, surely_(words_ * v.sizes.states),
          maybe_(words_ * v.sizes.states), reached_(v.sizes.states), waiting_(v.sizes.states), is_waiting_(v.sizes.states),
          leaving_surely_(words_), leaving_maybe_(words_) {}

    constexpr void check(read_piece const* pieces, int piece_count) {
        spread();
        for (int p = 0; p < piece_count; ++p)
            for (int i = 0; i < pieces[p].count; ++i) check_read(pieces[p].reads[i]);
    }

  private:
    using set_word = unsigned long long;

    machine_view const& view;
    edge_pieces const& edges;
    variable_table& table;
    report& out;
    int words_;                   // of a set
    scratch<set_word> surely_;    // a set for each state: what every way to it assigns
    scratch<set_word> maybe_;     // what some way to it assigns
    scratch<bool> reached_;
    scratch<int> waiting_;
    scratch<bool> is_waiting_;
    scratch<set_word> leaving_surely_;
    scratch<set_word> leaving_maybe_;
    int waiting_count_ = 0;

    static constexpr bool has(scratch<set_word>& sets, int begin, int variable) {
        return sets[begin + variable / 64] >> (variable % 64) & 1;
    }
    constexpr void wait(int state) {
        if (is_waiting_[state]) return;
        is_waiting_[state] = true;
        waiting_[waiting_count_++] = state;
    }
    constexpr void spread() {
        int const start = view.find(name_of(view.nodes[view.scopes[0].start_at]), 0);
        reached_[start] = true;
        wait(start);
        while (waiting_count_ > 0) {
            int const state = waiting_[--waiting_count_];
            is_waiting_[state] = false;
            edge const* const leaving = edges.of(state);
            for (int e = edges.count(state) - 1; e >= 0; --e)
                if (leaving[e].node != 0 && leaving[e].to >= 0) follow(state, leaving[e]);
        }
    }
    // Of a catcher and a choice rule their own Assign is taken, and not the state's; what a Parallel or Map runs starts before its
    // Assign.
    constexpr void follow(int from, edge const& e) {
        for (int w = 0; w < words_; ++w) {
            leaving_surely_[w] = surely_[from * words_ + w];
            leaving_maybe_[w] = maybe_[from * words_ + w];
        }
        switch (view.nodes[e.node].what) {
            case kind::branch: break;
            case kind::item_processor:
                if (!view.scopes[view.states[e.to].scope].is_distributed) break;
                for (int w = 0; w < words_; ++w) leaving_surely_[w] = leaving_maybe_[w] = 0;
                break;
            case kind::catcher:
            case kind::choice_rule: assign(e.node, view.states[from].is_jsonata); break;
            default: assign(view.states[from].node, view.states[from].is_jsonata);
        }
        arrive(e.to);
    }
    constexpr void assign(int owner, bool is_jsonata) {
        int const at = field_in(view.nodes, owner, kind::assign);
        if (at == none) return;
        for (int const member : children{view.nodes, at}) {
            if (view.nodes[member].what != kind::member) continue;
            int const variable = table.number_of(variable_name(view.nodes[member], is_jsonata));
            leaving_surely_[variable / 64] |= set_word{1} << (variable % 64);
            leaving_maybe_[variable / 64] |= set_word{1} << (variable % 64);
        }
    }
    constexpr void arrive(int to) {
        bool is_new = !reached_[to];
        for (int w = 0; w < words_; ++w) {
            set_word& surely = surely_[to * words_ + w];
            set_word& maybe = maybe_[to * words_ + w];
            set_word const both = reached_[to] ? surely & leaving_surely_[w] : leaving_surely_[w];
            is_new = is_new || both != surely || (maybe | leaving_maybe_[w]) != maybe;
            surely = both;
            maybe |= leaving_maybe_[w];
        }
        reached_[to] = true;
        if (is_new) wait(to);
    }

    constexpr void check_read(variable_read const& read) {
        auto const say = [&](rule r, name hint) { out.add({r, read.field, read.node, {{}, read.own}, hint, 0}); };
        int const number = table.number_of(read.own);
        if (number == none) return say(rule::variable_unassigned, out.explains() ? nearest_variable(read.own) : name{});
        if (!reached_[read.state] || has(surely_, read.state * words_, number)) return;
        if (has(maybe_, read.state * words_, number)) return say(rule::variable_unassigned_somewhere, {});
        bool is_later = false;
        bool is_own = false;
        bool is_outside = false;
        for (int i = 0; i < table.size(); ++i) {
            variable_table::variable const& assigned = table[i];
            if (assigned.number != number) continue;
            if (assigned.state == read.state)
                is_own = true;
            else if (is_seen(assigned.scope, read.state, true))
                is_later = true;
            else if (is_seen(assigned.scope, read.state, false))
                is_outside = true;
        }
        if (is_later) return say(rule::variable_unassigned, {});
        if (is_own) return say(rule::variable_same_state, {});
        if (is_outside) return say(rule::variable_scope, {{}, text_of("stands outside of its distributed Map")});
        say(rule::variable_scope, {{}, text_of("only another branch or item processor assigns")});
    }
    // Whether a scope is around a state; a distributed Map may hide what is around it.
    constexpr bool is_seen(int wanted, int state, bool hides) const {
        for (int scope = view.states[state].scope; scope != none;) {
            if (scope == wanted) return true;
            if (hides) {
                scope = scope_seen_from(view, scope);
            } else {
                int const owner = view.scopes[scope].owner;
                scope = owner == none ? none : view.states[owner].scope;
            }
        }
        return false;
    }
    constexpr name nearest_variable(text wanted) {
        nearest_name nearest{{{}, wanted}};
        for (int i = 0; i < table.size(); ++i) nearest.show({{}, table[i].own});
        return nearest.best.empty() ? name{} : name{text_of("$"), nearest.best.second};
    }
};

}
