// Where the states of a machine are: tables made once from its tree, and read by every rule and emitter.
//
// The functions that fill them know nothing of where the tables live: in constants of the compiler, or in vectors of a program.
#pragma once

#include <aslant/model/node.hpp>

namespace aslant::core {

inline constexpr int none = -1;

struct state_place {
    int node;
    int scope;
    int first_edge;   // its edges are [first_edge, first_edge of the next state): room for them, some may stay unused
    int follower;     // the state that comes next in a sequence, or none
};

// A machine, a branch of a Parallel, or the processor of a Map: a set of states with a StartAt.
struct scope_place {
    int node;
    int owner;      // the Parallel or Map around it, or none
    int start_at;   // the node of StartAt, or none
    int first_state;
};

struct name_slot {
    name_hash hash;
    int state;   // index + 1; 0 is empty
};

struct machine_sizes {
    int states;
    int scopes;
    int edges;   // at most
    int depth;
};

struct machine_view {
    node const* nodes;   // nodes[0] is the machine
    state_place const* states;
    scope_place const* scopes;
    name_slot const* slots;
    machine_sizes sizes;
    int slot_count;
    bool same_hash;   // two states may have the same name

    constexpr node const& node_of_state(int state) const { return nodes[states[state].node]; }
    constexpr name name_of_state(int state) const { return name_of(node_of_state(state)); }

    // The scope that a branch or item processor is; scopes stand in the order of their nodes.
    constexpr int scope_of_node(int node) const {
        int low = 0, high = sizes.scopes;
        while (high - low > 1) {
            int const middle = (low + high) / 2;
            (scopes[middle].node <= node ? low : high) = middle;
        }
        return low;
    }

    // The state of this name, whatever its scope; or none. Of two of the same name it is the earlier one.
    constexpr int find(name const& wanted) const {
        name_hash const hash = hash_of(wanted);
        for (int slot = int(hash % name_hash(slot_count)); slots[slot].state; slot = (slot + 1) % slot_count) {
            if (slots[slot].hash != hash) continue;
            int const state = slots[slot].state - 1;
            if (name_of_state(state) == wanted) return state;
        }
        return none;
    }
};

// The deepest that machines, branches, groups and states may stand in one another. The service has a limit too, but no document says
// which (TOO_DEEPLY_NESTED).
inline constexpr int deepest = 64;

// Templates, conditions and errors are stepped over as a whole.
constexpr bool holds_states(kind k) {
    return is_state(k) || is_scope(k) || is_transparent(k) || k == kind::machine;
}
constexpr int next_in_structure(node const& n) { return holds_states(n.what) ? 1 : n.size; }

constexpr bool may_be_edge(kind k) {
    return k == kind::next || k == kind::end || k == kind::otherwise || k == kind::choice_rule || k == kind::catcher || is_scope(k);
}

constexpr machine_sizes measure(node const* nodes) {
    machine_sizes sizes{0, 1, 0, 0};
    int ends[deepest]{};
    int depth = 0;
    for (int i = 0; i < nodes[0].size; i += next_in_structure(nodes[i])) {
        kind const k = nodes[i].what;
        if (holds_states(k)) {
            while (depth > 0 && i >= ends[depth - 1]) --depth;
            if (depth == deepest) {
                sizes.depth = deepest + 1;
                return sizes;
            }
            ends[depth++] = i + nodes[i].size;
            if (depth > sizes.depth) sizes.depth = depth;
            if (is_state(k)) {
                ++sizes.states;
                ++sizes.edges;   // to a follower in a sequence, or the end that Succeed and Fail are
            }
            if (is_scope(k)) ++sizes.scopes;
        }
        if (may_be_edge(k)) ++sizes.edges;
    }
    return sizes;
}

constexpr int slots_for(int states) {
    int slots = 8;
    while (slots < 2 * states) slots *= 2;
    return slots;
}

// Fills states[sizes.states + 1], scopes[sizes.scopes] and slots[slots_for(sizes.states)], all zero before.
struct machine_indexer {
    node const* nodes;
    state_place* states;
    scope_place* scopes;
    name_slot* slots;
    int slot_count;

    struct open_node {
        int end;
        int scope;
        int state;      // the state whose properties these are, or none
        int previous;   // in a sequence: the state that waits for the next one, or none
        kind what;
    };
    open_node open[deepest + 1]{};
    int depth = 0;
    int state_count = 0;
    int scope_count = 0;
    bool same_hash = false;   // two states may have the same name

    constexpr void close_until(int at) {
        while (depth > 0 && at >= open[depth].end) {
            open_node const closed = open[depth--];
            // the last state of a sequence is followed by what comes after the sequence
            if (closed.what == kind::sequence && open[depth].what == kind::sequence) open[depth].previous = closed.previous;
        }
    }
    constexpr void open_scope(int at, int owner) {
        scopes[scope_count] = {at, owner, none, none};
        open[++depth] = {at + nodes[at].size, scope_count++, none, none, nodes[at].what};
    }
    constexpr void follow(int state) {
        for (int d = depth; is_transparent(open[d].what); --d) {
            if (open[d].previous == none) continue;
            states[open[d].previous].follower = state;
            open[d].previous = none;
            return;
        }
    }
    constexpr void add_name(int state) {
        name_hash const hash = hash_of(name_of(nodes[states[state].node]));
        int slot = int(hash % name_hash(slot_count));
        while (slots[slot].state) {
            if (slots[slot].hash == hash) same_hash = true;
            slot = (slot + 1) % slot_count;
        }
        slots[slot] = {hash, state + 1};
    }
    constexpr void open_state(int at) {
        int const scope = open[depth].scope;
        int const state = state_count++;
        if (scopes[scope].first_state == none) scopes[scope].first_state = state;
        states[state] = {at, scope, 1, none};
        add_name(state);
        follow(state);
        if (open[depth].what == kind::sequence && takes_next(nodes[at].what)) open[depth].previous = state;
        open[++depth] = {at + nodes[at].size, scope, state, none, nodes[at].what};
    }
    constexpr void count_edge() {
        if (open[depth].state != none) ++states[open[depth].state].first_edge;
    }

    constexpr void fill() {
        int const count = nodes[0].size;
        for (int i = 0; i < count; i += next_in_structure(nodes[i])) {
            close_until(i);
            kind const k = nodes[i].what;
            if (is_state(k)) {
                open_state(i);
            } else if (is_scope(k)) {
                count_edge();
                open_scope(i, open[depth].state);
            } else if (is_transparent(k)) {
                open_node const around = open[depth];
                open[++depth] = {i + nodes[i].size, around.scope, around.state, none, k};
            } else if (k == kind::machine) {
                open_scope(i, none);
            } else if (k == kind::start_at) {
                scopes[open[depth].scope].start_at = i;
            } else if (may_be_edge(k)) {
                count_edge();
            }
        }
        int edges = 0;   // counts become positions
        for (int s = 0; s < state_count; ++s) {
            int const count_of_state = states[s].first_edge;
            states[s].first_edge = edges;
            edges += count_of_state;
        }
        states[state_count].first_edge = edges;
    }
};

inline constexpr int finish = -2;   // where an edge leads that ends its scope

// A transition that may be taken.
struct edge {
    int to;     // a state, finish, or none where there is no such state
    int node;   // the property that says so
};

}
