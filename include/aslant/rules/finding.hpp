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
    name hint;    // the nearest right text
    long long number;
};

// Collects findings. Those that find no more room are counted: a message at compile time shows a few, a program asks again with room.
struct report {
    finding* found;
    int room;
    int count = 0;
    bool with_warnings = false;

    constexpr void add(finding const& f) {
        if (row_of(f.broken).level == severity::warning && !with_warnings) return;
        if (count < room) found[count] = f;
        ++count;
    }
};

}
