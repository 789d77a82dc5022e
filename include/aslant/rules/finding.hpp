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

// Whether a state around a node, or the machine, accepts the warnings of a rule.
constexpr bool is_accepted(node const* nodes, int node, text id) {
    for (int i = 0; i <= node;) {
        if (node >= i + nodes[i].size) {
            i += nodes[i].size;
            continue;
        }
        for (int p = i + 1; p < i + nodes[i].size; p += nodes[p].what == kind::splice ? 1 : nodes[p].size)
            if (nodes[p].what == kind::accepted && nodes[p].first == id) return true;
        ++i;
    }
    return false;
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
    constexpr void leave_out_accepted(node const* nodes) { accepting_ = nodes; }

    constexpr void add(finding const& f) {
        rule_row const& row = row_of(f.broken);
        if (row.level == severity::warning) {
            if (!with_warnings) return;
            if (accepting_ && is_accepted(accepting_, f.node, terminated(row.id))) return;
        }
        if (is_said_once(f.broken) && is_said(f)) return;
        if (count < room) found[count] = f;
        ++count;
    }
    // Whether the nearest right text is still looked for: among n texts for each of n findings, it would take too long.
    constexpr bool explains() const { return count < 100; }

  private:
    node const* accepting_ = nullptr;

    // One wrong argument of a builder may be in several of its properties.
    static constexpr bool is_said_once(rule r) { return r == rule::wrong_resource || r == rule::reference_missing; }
    constexpr bool is_said(finding const& f) const {
        for (int i = 0; i < count && i < room; ++i)
            if (found[i].broken == f.broken && found[i].what == f.what && found[i].hint == f.hint) return true;
        return false;
    }
};

}
