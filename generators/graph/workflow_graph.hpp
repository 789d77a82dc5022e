// A workflow as its pictures show it: steps in scopes, and the transitions between them.
//
// Texts are on one line: what nobody sees, or what turns the direction of writing, stands as \xNN. A writer escapes no more than what its
// own format takes for something else.
#pragma once

#include <string>
#include <vector>

#include <aslant/model/machine.hpp>

namespace aslant::generators {

enum class step_kind { start, end, state, missing };   // missing: what a transition names, and what is not there

struct graph_step {
    step_kind what;
    core::kind type;                  // of a state
    std::string name;                 // of a state, or of what is missing
    std::vector<std::string> notes;   // its type, with what it calls or waits for; what it retries
    int scope;
    std::vector<int> scopes;   // inside a Parallel or a Map
};

enum class transition_kind { start, next, choice, otherwise, caught };

struct graph_transition {
    transition_kind what;
    int from;   // steps
    int to;
    std::string label;       // the condition of a choice rule, the errors of a catcher
    bool is_named = false;   // its line ends at the label, which names where it leads (far_transitions.hpp)
};

// A machine, a branch of a Parallel, the processor of a Map.
struct graph_scope {
    int owner;           // the step that it is inside of, or none
    std::string label;   // of one branch of several
    std::vector<int> steps;
};

struct workflow_graph {
    std::vector<graph_step> steps;     // states in the order of the definition, each after the one it is inside of
    std::vector<graph_scope> scopes;   // the first is the machine; the others have steps
    std::vector<graph_transition> transitions;

    bool is_cluster(int step) const { return !steps[std::size_t(step)].scopes.empty(); }
};

workflow_graph make_graph(core::machine_view const&);

}
