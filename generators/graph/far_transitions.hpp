// Transitions that lead far away, in a picture that has many.
#pragma once

#include <generators/graph/workflow_graph.hpp>

namespace aslant::generators {

// The same graph; where the lines of transitions would pass by very many states, which nobody could follow and which take graphviz
// minutes, those that pass by many end at a label, which names where they lead. Small pictures, and those in which few lead far, have none.
workflow_graph with_far_ones_named(workflow_graph);

}
