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

// Collects findings. Those that find no more room are counted: a message at compile time shows a few, a program asks again with room.
class report {
  public:
    finding* found;
    int room;
    int count = 0;
    bool with_warnings;

    constexpr report(finding* memory, int size, bool warnings = false) : found{memory}, room{size}, with_warnings{warnings} {}

    constexpr void add(finding const& f) {
        if (row_of(f.broken).level == severity::warning && !with_warnings) return;
        if (is_said_once(f.broken) && is_said(f)) return;
        if (count < room) found[count] = f;
        ++count;
    }
    // Whether the nearest right text is still looked for: among n texts for each of n findings, it would take too long.
    constexpr bool explains() const { return count < 100; }

  private:
    // One wrong argument of a builder may be in several of its properties.
    static constexpr bool is_said_once(rule r) { return r == rule::wrong_resource || r == rule::reference_missing; }
    constexpr bool is_said(finding const& f) const {
        for (int i = 0; i < count && i < room; ++i)
            if (found[i].broken == f.broken && found[i].what == f.what && found[i].hint == f.hint) return true;
        return false;
    }
};

}
