// Where variables are read: does a state before assign them, on every way there, and in a scope that can be seen?
//
// For each state, which variables are assigned on every way to it, and which on some: two sets, carried along the transitions until
// nothing changes. What a branch or item processor assigns does not leave it.
#pragma once

#include <aslant/rules/expressions.hpp>
#include <aslant/rules/reachability.hpp>
#include <aslant/rules/variable_table.hpp>

namespace aslant::core {

// The reads of a machine, in pieces as its edges are.
struct read_piece {
    variable_read const* reads;
    int count;
};

// Sets of variables, by their numbers: `words` of them for each state.
using set_word = unsigned long long;

constexpr int words_of_set(int variables) { return (variables + 63) / 64; }
constexpr void put(set_word* set, int variable) { set[variable / 64] |= set_word{1} << (variable % 64); }
constexpr bool has(set_word const* set, int variable) { return set[variable / 64] >> (variable % 64) & 1; }

// What is assigned on the way to a state.
struct variable_sets {
    set_word const* surely;   // on every way
    set_word const* maybe;    // on some way
    bool const* reached;
    int words;
};

// Fills them; all zero before.
class variable_flow {
  public:
    constexpr variable_flow(machine_view const& v, edge_pieces const& e, variable_view const& all, set_word* surely,
                            set_word* maybe, bool* reached)
        : view{v}, edges{e}, variables{all}, words_{words_of_set(all.names)}, surely_{surely}, maybe_{maybe}, reached_{reached},
          assigned_(words_ * v.sizes.states), leaving_(words_), waiting_(v.sizes.states), is_waiting_(v.sizes.states) {}

    constexpr void fill() {
        for (int i = 0; i < variables.count; ++i) {
            assigned_variable const& v = variables.items[i];
            if (v.owner == view.states[v.state].node) put(&assigned_[v.state * words_], v.number);
        }
        int const start = view.find(name_of(view.nodes[view.scopes[0].start_at]), 0);
        reached_[start] = true;
        wait(start);
        while (waiting_count_ > 0) leave(next_waiting());
    }

  private:
    machine_view const& view;
    edge_pieces const& edges;
    variable_view const& variables;
    int words_;
    set_word* surely_;
    set_word* maybe_;
    bool* reached_;
    scratch<set_word> assigned_;   // by each state's own Assign
    scratch<set_word> leaving_;    // by the Assign of a catcher or choice rule
    scratch<int> waiting_;
    scratch<bool> is_waiting_;
    int first_waiting_ = 0;
    int waiting_count_ = 0;

    // A queue of the states whose sets have changed: in the order of an execution most states are looked at once.
    constexpr void wait(int state) {
        if (is_waiting_[state]) return;
        is_waiting_[state] = true;
        waiting_[(first_waiting_ + waiting_count_++) % view.sizes.states] = state;
    }
    constexpr int next_waiting() {
        int const state = waiting_[first_waiting_];
        first_waiting_ = (first_waiting_ + 1) % view.sizes.states;
        --waiting_count_;
        is_waiting_[state] = false;
        return state;
    }
    constexpr void leave(int state) {
        edge const* const leaving = edges.of(state);
        for (int e = edges.count(state) - 1; e >= 0; --e)
            if (leaving[e].node != 0 && leaving[e].to >= 0) follow(state, leaving[e]);
    }
    // Of a catcher and a choice rule their own Assign is taken, and not the state's; what a Parallel or Map runs starts before its
    // Assign, and what a distributed one runs sees no variables at all.
    constexpr void follow(int from, edge const& e) {
        set_word const* more = &assigned_[from * words_];
        switch (view.nodes[e.node].what) {
            case kind::item_processor:
                if (view.scopes[view.states[e.to].scope].is_distributed) return arrive(e.to, nullptr, nullptr, nullptr);
                more = nullptr;
                break;
            case kind::branch: more = nullptr; break;
            case kind::catcher:
            case kind::choice_rule: more = assigned_by(from, e.node); break;
            default: break;
        }
        return arrive(e.to, surely_ + from * words_, maybe_ + from * words_, more);
    }
    constexpr void arrive(int to, set_word const* surely, set_word const* maybe, set_word const* more) {
        bool const is_new = !reached_[to];
        bool has_changed = is_new;
        reached_[to] = true;
        for (int w = 0; w < words_; ++w) {
            set_word const added = more ? more[w] : 0;
            set_word const sure = surely ? surely[w] | added : added;
            set_word const any = maybe ? maybe[w] | added : added;
            set_word& own = surely_[to * words_ + w];
            set_word& own_maybe = maybe_[to * words_ + w];
            set_word const both = is_new ? sure : own & sure;
            if (both != own || (any & ~own_maybe)) has_changed = true;
            own = both;
            own_maybe |= any;
        }
        if (has_changed) wait(to);
    }
    constexpr set_word const* assigned_by(int state, int owner) {
        int const at = field_in(view.nodes, owner, kind::assign);
        if (at == none) return nullptr;
        for (int w = 0; w < words_; ++w) leaving_[w] = 0;
        for (int const member : children{view.nodes, at})
            if (view.nodes[member].what == kind::member)
                put(&leaving_[0], variables.number_of(variable_name(view.nodes[member], view.states[state].is_jsonata)));
        return &leaving_[0];
    }
};

// Whether what is read has a value.
struct read_rules {
    machine_view const& view;
    variable_view const& variables;
    variable_sets const& sets;
    report& out;

    constexpr void check(read_piece const& piece) {
        for (int i = 0; i < piece.count; ++i)
            if (!is_said(piece.reads, i)) check_read(piece.reads[i]);
    }

  private:
    // The same variable twice in one expression is one finding.
    static constexpr bool is_said(variable_read const* reads, int i) {
        for (int before = i - 1; before >= 0 && reads[before].node == reads[i].node; --before)
            if (reads[before].own == reads[i].own) return true;
        return false;
    }
    constexpr void check_read(variable_read const& read) {
        auto const say = [&](rule r, name hint) { out.add({r, read.field, read.node, {{}, read.own}, hint, 0}); };
        int const number = variables.number_of(read.own);
        if (number == none) return say(rule::variable_unassigned, out.explains() ? nearest_variable(read) : name{});
        if (!sets.reached[read.state] || has(sets.surely + read.state * sets.words, number)) return;
        if (has(sets.maybe + read.state * sets.words, number)) return say(rule::variable_unassigned_somewhere, {});
        bool is_later = false;
        bool is_own = false;
        bool is_outside = false;
        for (int i = 0; i < variables.count; ++i) {
            assigned_variable const& assigned = variables.items[i];
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
        if (is_outside) return say(rule::variable_scope, {{}, text_of("is assigned outside of its distributed Map")});
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
    // Another variable, or what is read from the input without one.
    constexpr name nearest_variable(variable_read const& read) const {
        bool const is_jsonata = view.states[read.state].is_jsonata;
        nearest_name nearest{{{}, read.own}};
        if (is_jsonata) nearest.show({{}, text_of("states")});
        int shown = 0;
        for (int i = 0; i < variables.count; ++i)
            if (variables.items[i].number >= shown) {
                nearest.show({{}, variables.items[i].own});
                ++shown;   // each name once
            }
        if (!nearest.best.empty()) return {text_of("$"), nearest.best.second};
        return {is_jsonata ? text_of("$states.input.") : text_of("$."), read.own};
    }
};

}
