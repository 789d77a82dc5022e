// In graphviz an edge joins two nodes: one to or from a cluster is clipped at its border, and goes on to a node inside. Each cluster has
// two that nobody sees, one above everything else in it and one below.
#pragma once

#include <vector>

#include <generators/graph/workflow_graph.hpp>

namespace aslant::generators {

struct cluster_anchors {
    std::vector<int> first;   // steps that the upper one is above: the start of each scope
    std::vector<int> last;    // steps that the lower one is below: those that lead nowhere
};

// Of each step; empty where it is no cluster.
std::vector<cluster_anchors> anchors_of(workflow_graph const&);

}
