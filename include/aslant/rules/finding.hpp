// What a rule has to say: which rule, about which node, and the texts that its message needs.
#pragma once

#include <aslant/model/machine.hpp>
#include <aslant/rules/rule_table.hpp>

namespace aslant::core {

struct finding {
    rule broken;
    kind field;   // what {field} and {cpp} stand for
    int node;     // what it is about: the state, the line and the file are those around this node
    name what;
    name hint;   // the nearest right text
    long long number;
};

// Whether one of the nodes [from, last), which stand beside one another and have so many accept()s, accepts the warnings of a rule.
constexpr bool accepts(node const* nodes, int from, int last, int count, rule broken) {
    text id{};   // looked for where there is an accept()
    for (int i = from; i < last && count > 0;
         i += nodes[i].what == kind::splice || is_transparent(nodes[i].what) ? 1 : nodes[i].size) {
        if (nodes[i].what != kind::accepted) continue;
        if (!id.data) id = text_of(row_of(broken).id);
        if (id == nodes[i].first) return true;
        --count;
    }
    return false;
}
// Whether a state around a node, a scope, or the machine, accepts the warnings of a rule.
constexpr bool is_accepted(machine_view const& view, int node, rule broken) {
    int state = view.state_around(node);
    while (true) {
        int scope = 0;
        if (state != none) {
            int const at = view.states[state].node;
            int const size = view.nodes[at].size;
            if (accepts(view.nodes, at + 1, at + size, size, broken)) return true;
            scope = view.states[state].scope;
        }
        scope_place const& place = view.scopes[scope];
        int const last = place.node + view.nodes[place.node].size;
        if (accepts(view.nodes, place.accepted, last, place.accepted_count, broken)) return true;
        if (place.owner == none) return false;
        state = place.owner;
    }
}

// Collects findings. Those that find no more room are counted: a message at compile time shows a few, a program asks again with room.
class report {
  public:
    finding* found;
    int room;
    int count = 0;
    bool with_warnings;

    constexpr report(finding* memory, int size, bool warnings = false) : found{memory}, room{size}, with_warnings{warnings} {}

    // Warnings that these nodes accept are not said.
    constexpr void leave_out_accepted(machine_view const& view) { accepting_ = &view; }

    constexpr void add(finding const& f) {
        if (severity_of(f.broken) == severity::warning) {
            if (!with_warnings) return;
            if (accepting_ && is_accepted(*accepting_, f.node, f.broken)) return;
        }
        if (is_said_once(f.broken) && is_said(f)) return;
        add_as_error(f);
    }
    // One with no more to say than what is wrong. (Arguments instead of braces: g++ pays for each of their levels in each rule.)
    constexpr void add(rule broken, kind field, int node, text what) { add({broken, field, node, {{}, what}, {}, 0}); }
    constexpr void add(rule broken, kind field, int node) { add({broken, field, node, {}, {}, 0}); }
    // Whatever its rule says.
    constexpr void add_as_error(finding const& f) {
        if (count < room) found[count] = f;
        ++count;
    }
    // Whether the nearest right text is still looked for: among n texts for each of n findings, it would take too long.
    constexpr bool explains() const { return count < 100; }

  private:
    machine_view const* accepting_ = nullptr;

    // One wrong argument of a builder may be in several of its properties.
    static constexpr bool is_said_once(rule r) { return r == rule::wrong_resource || r == rule::reference_missing; }
    constexpr bool is_said(finding const& f) const {
        for (int i = 0; i < count && i < room; ++i)
            if (found[i].broken == f.broken && found[i].what == f.what && found[i].hint == f.hint) return true;
        return false;
    }
};

}
