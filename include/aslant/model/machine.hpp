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
    int first_edge;       // its edges are [first_edge, first_edge of the next state): room for them, some may stay unused
    int follower;         // the state that comes next in a sequence, or none
    bool is_jsonata;      // its own QueryLanguage, or else the machine's
    bool says_language;   // it has one of its own
};

// A machine, a branch of a Parallel, or the processor of a Map: a set of states with a StartAt.
struct scope_place {
    int node;
    int owner;      // the Parallel or Map around it, or none
    int start_at;   // the node of StartAt, or none
    int first_state;
    int accepted;          // its first accept(), or none
    int accepted_count;    // of its own
    bool has_nameless;     // a state in it has no name
    bool is_distributed;   // the processor of a distributed Map
    bool is_jsonata;       // of the machine: its QueryLanguage
    bool is_express;       // run by an execution of type EXPRESS, the machine's or that of a distributed Map
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

    // The state of this name in a scope; where there is none, the first of this name anywhere; or none.
    constexpr int find(name const& wanted, int scope) const {
        name_hash const hash = hash_of(wanted);
        name_hash const mask = name_hash(slot_count) - 1;
        int elsewhere = none;
        for (name_hash slot = hash & mask; slots[slot].state; slot = (slot + 1) & mask) {
            if (slots[slot].hash != hash) continue;
            int const state = slots[slot].state - 1;
            state_place const& place = states[state];
            node const& n = nodes[place.node];   // (two names of one hash of 64 bits are not looked for)
            if (n.first.size + n.value.size != wanted.first.size + wanted.second.size) continue;
            if (place.scope == scope) return state;
            if (elsewhere == none) elsewhere = state;
        }
        return elsewhere;
    }
    // The innermost state around a node, or none.
    constexpr int state_around(int node) const {
        int low = 0, high = sizes.states;
        while (high - low > 1) {
            int const middle = (low + high) / 2;
            (states[middle].node <= node ? low : high) = middle;
        }
        int state = sizes.states == 0 || states[low].node > node ? none : low;
        while (state != none && node >= states[state].node + node_of_state(state).size) state = scopes[states[state].scope].owner;
        return state;
    }
    constexpr bool is_in(int state, int scope) const { return state != none && states[state].scope == scope; }
};

// The deepest that machines, branches, groups and states may stand in one another. The service has a limit too, but no document says
// which (TOO_DEEPLY_NESTED).
inline constexpr int deepest = 64;

// Templates, conditions and errors are stepped over as a whole. (Switches instead of calls: this runs over every node, and a call is
// several of clang's steps.)
constexpr int next_in_structure(node const& n) {
    switch (n.what) {
        case kind::task:
        case kind::choice:
        case kind::wait:
        case kind::pass:
        case kind::succeed:
        case kind::fail:
        case kind::parallel:
        case kind::map:
        case kind::branch:
        case kind::item_processor:
        case kind::group:
        case kind::sequence: return 1;
        default: return n.size;
    }
}

constexpr machine_sizes measure(node const* nodes) {
    machine_sizes sizes{0, 1, 0, 0};
    int ends[deepest]{};
    bool in_state[deepest + 1]{};   // where a state is in the wrong place, and is left out
    int depth = 0;
    int const count = nodes[0].size;
    for (int i = 0; i < count;) {
        node const& n = nodes[i];
        while (depth > 0 && i >= ends[depth - 1]) --depth;
        bool enters_state = false;
        switch (n.what) {
            case kind::next:
            case kind::end:
            case kind::otherwise:
            case kind::choice_rule:
            case kind::catcher: ++sizes.edges; [[fallthrough]];
            default: i += n.size; continue;
            case kind::branch:
            case kind::item_processor:
                ++sizes.scopes;
                ++sizes.edges;
                break;
            case kind::group:
            case kind::sequence: enters_state = in_state[depth]; break;
            case kind::machine:
                if (i == 0) break;
                i += n.size;   // a machine inside a machine is in the wrong place
                continue;
            case kind::task:
            case kind::choice:
            case kind::wait:
            case kind::pass:
            case kind::succeed:
            case kind::fail:
            case kind::parallel:
            case kind::map:
                if (in_state[depth]) {
                    i += n.size;
                    continue;
                }
                enters_state = true;
                ++sizes.states;
                ++sizes.edges;   // to a follower in a sequence, or the end that Succeed and Fail are
        }
        if (depth == deepest) {
            sizes.depth = deepest + 1;
            return sizes;
        }
        ends[depth++] = i + n.size;
        in_state[depth] = enters_state;
        if (depth > sizes.depth) sizes.depth = depth;
        ++i;
    }
    return sizes;
}

constexpr int slots_for(int states) {
    int slots = 8;
    while (slots < 2 * states) slots *= 2;
    return slots;
}

// The children of a node, by their positions: for (int const i : children{nodes, at}). Those of a splice stand in its place.
struct children {
    node const* nodes;
    int parent;

    struct iterator {
        node const* nodes;
        int at;
        int last;

        constexpr int operator*() const { return at; }
        constexpr bool operator!=(iterator const& other) const { return at != other.at; }
        constexpr void operator++() {
            at += nodes[at].size;
            skip_splices();
        }
        constexpr void skip_splices() {
            while (at < last && nodes[at].what == kind::splice) ++at;
        }
    };
    constexpr iterator begin() const {
        iterator first{nodes, parent + 1, parent + nodes[parent].size};
        first.skip_splices();
        return first;
    }
    constexpr iterator end() const {
        int const last = parent + nodes[parent].size;
        return {nodes, last, last};
    }
};

// Where a state or anything else has a field, or none; of several, the first.
constexpr int field_in(node const* nodes, int owner, kind wanted) {
    int const last = owner + nodes[owner].size;
    for (int i = owner + 1; i < last; i += nodes[i].what == kind::splice ? 1 : nodes[i].size)
        if (nodes[i].what == wanted) return i;
    return none;
}
// Where an object has the member of this name, or of this name and `.$`; or none.
constexpr int member_named(node const* nodes, int object, text wanted) {
    int const last = object + nodes[object].size;
    for (int i = object + 1; i < last; i += nodes[i].what == kind::splice ? 1 : nodes[i].size) {
        if (nodes[i].what == kind::splice) continue;
        text const key = nodes[i].first;
        if (key == wanted || (key.size == wanted.size + 2 && starts_with(key, wanted) && ends_with(key, text_of(".$")))) return i;
    }
    return none;
}
// The text that a member of an object has; no text where it is something else, or not there.
constexpr text text_of_member(node const* nodes, int object, text member) {
    for (int const i : children{nodes, object})
        if (nodes[i].what == kind::member && nodes[i].value_form == form::string && nodes[i].first == member) return nodes[i].value;
    return {};
}

// The fields that the tables of a machine are made of; all others are stepped over.
inline constexpr field_set fields_of_structure =
    fields({kind::next, kind::end, kind::otherwise, kind::choice_rule, kind::catcher, kind::branch, kind::item_processor,
            kind::start_at, kind::accepted, kind::query_language, kind::processor_config, kind::property});

inline constexpr kind_table stepped_over = kinds_of(~fields_of_structure);

// Fills states and scopes, all zero before. There is room for as many as there are nodes, or as many as measure() found and a state.
struct machine_indexer {
    node const* nodes;
    state_place* states;
    scope_place* scopes;

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

    // How many there are. Beyond the deepest it stops.
    constexpr machine_sizes fill() {
        int const count = nodes[0].size;
        open[0] = {count + 1, 0, none, none, kind::stack};
        int end = count + 1;   // of what is open
        for (int i = 0; i < count;) {
            while (i < end && stepped_over.kinds[int(nodes[i].what)]) i += nodes[i].size;
            if (i >= end) {
                close();
                end = open[depth].end;
                continue;
            }
            node const& n = nodes[i];
            switch (n.what) {
                case kind::next:
                case kind::end:
                case kind::otherwise:
                case kind::choice_rule:
                case kind::catcher:
                    if (int const state = open[depth].state; state != none) ++states[state].first_edge;
                    i += n.size;
                    continue;
                case kind::task:
                case kind::choice:
                case kind::wait:
                case kind::pass:
                case kind::succeed:
                case kind::fail:
                case kind::parallel:
                case kind::map:
                    if (open[depth].state != none) {   // in the wrong place
                        i += n.size;
                        continue;
                    }
                    if (depth == deepest) return {0, 0, 0, deepest + 1};
                    open_state(i);
                    break;
                case kind::start_at:
                    if (open[depth].state == none)
                        scopes[open[depth].scope].start_at = i;   // not of a Map without item_processor()
                    i += n.size;
                    continue;
                case kind::accepted:
                    if (open[depth].state == none) count_accepted(i);
                    i += n.size;
                    continue;
                case kind::query_language:
                    set_language(n.value == "JSONata");
                    i += n.size;
                    continue;
                case kind::processor_config:
                    if (is_scope(open[depth].what)) configure(i);
                    i += n.size;
                    continue;
                case kind::property:
                    if (is_in_machine() && n.first == "StateMachineType" && n.value == "EXPRESS") scopes[0].is_express = true;
                    i += n.size;
                    continue;
                case kind::machine:
                    if (i > 0) {   // in the wrong place
                        i += n.size;
                        continue;
                    }
                    open_scope(i, none);
                    break;
                case kind::branch:
                case kind::item_processor:
                    if (depth == deepest) return {0, 0, 0, deepest + 1};
                    if (int const state = open[depth].state; state != none) ++states[state].first_edge;
                    open_scope(i, open[depth].state);
                    break;
                case kind::group:
                case kind::sequence: {
                    if (depth == deepest) return {0, 0, 0, deepest + 1};
                    open_node const around = open[depth];
                    open[++depth] = {i + n.size, around.scope, around.state, none, n.what};
                    break;
                }
                default: i += n.size; continue;
            }
            end = open[depth].end;
            ++i;
        }
        while (depth > 0) close();
        int edges = 0;   // counts become positions
        for (state_place *s = states, *const last = states + state_count; s != last; ++s) {
            int const count_of_state = s->first_edge;
            s->first_edge = edges;
            edges += count_of_state;
        }
        states[state_count].first_edge = edges;
        if (scopes[0].is_jsonata)
            for (int s = 0; s < state_count; ++s)
                if (!states[s].says_language) states[s].is_jsonata = true;
        for (int s = 1; s < scope_count; ++s)
            if (!scopes[s].is_distributed && scopes[s].owner != none && scopes[states[scopes[s].owner].scope].is_express)
                scopes[s].is_express = true;
        return {state_count, scope_count, edges, 0};
    }

  private:
    constexpr void set_language(bool is_jsonata) {
        if (int const state = open[depth].state; state != none) {
            states[state].is_jsonata = is_jsonata;
            states[state].says_language = true;
        } else if (is_in_machine()) {
            scopes[0].is_jsonata = is_jsonata;
        }
    }
    constexpr bool is_in_machine() const { return open[depth].scope == 0 && open[depth].state == none; }
    constexpr void count_accepted(int at) {
        scope_place& scope = scopes[open[depth].scope];
        if (scope.accepted_count++ == 0) scope.accepted = at;
    }
    constexpr void configure(int at) {
        scope_place& scope = scopes[open[depth].scope];
        scope.is_distributed = text_of_member(nodes, at, text_of("Mode")) == "DISTRIBUTED";
        scope.is_express = scope.is_distributed && text_of_member(nodes, at, text_of("ExecutionType")) == "EXPRESS";
    }
    constexpr void close() {
        open_node const closed = open[depth--];
        // the last state of a sequence is followed by what comes after the sequence
        if (closed.what == kind::sequence && open[depth].what == kind::sequence) open[depth].previous = closed.previous;
    }
    constexpr void open_scope(int at, int owner) {
        scopes[scope_count] = {at, owner, none, none, none, 0, false, false, false, false};
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
    constexpr void open_state(int at) {
        open_node& around = open[depth];
        int const state = state_count++;
        if (scopes[around.scope].first_state == none) scopes[around.scope].first_state = state;
        states[state] = {at, around.scope, 1, none, false, false};
        node const& n = nodes[at];
        if (n.value_form == form::misuse || n.first.size + n.value.size == 0) scopes[around.scope].has_nameless = true;
        if (around.what == kind::group || around.what == kind::sequence) follow(state);
        if (around.what == kind::sequence && takes_next(n.what)) around.previous = state;
        open[++depth] = {at + n.size, around.scope, state, none, n.what};
    }
};

// Fills slots, a power of two of them and all zero before, with the names of states. Says whether two may be the same.
constexpr bool fill_names(node const* nodes, state_place const* states, int state_count, name_slot* slots, int slot_count) {
    bool same_hash = false;
    name_hash const mask = name_hash(slot_count) - 1;
    for (int s = 0; s < state_count; ++s) {
        node const& n = nodes[states[s].node];
        if (n.value_form == form::misuse || n.first.size + n.value.size == 0) continue;   // it has no name
        name_hash const hash = hash_of({n.first, n.value});
        name_hash slot = hash & mask;
        while (slots[slot].state) {
            if (slots[slot].hash == hash) same_hash = true;
            slot = (slot + 1) & mask;
        }
        slots[slot] = {hash, s + 1};
    }
    return same_hash;
}

inline constexpr int finish = -2;   // where an edge leads that ends its scope

// A transition that may be taken.
struct edge {
    int to;     // a state, finish, or none where there is no such state
    int node;   // the property that says so
};

}
