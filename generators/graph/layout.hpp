// Where everything of a picture is, in points (1/72 inch); y grows downwards.
#pragma once

#include <string>
#include <vector>

#include <generators/graph/workflow_graph.hpp>

namespace aslant::generators {

struct graph_point {
    double x, y;
};
struct graph_box {
    graph_point center;
    double width, height;
};
// A line of Bézier curves: a point, and then three for each curve.
using graph_curve = std::vector<graph_point>;

struct placed_transition {
    std::vector<graph_curve> curves;   // the last one ends at the tip of the arrow
    graph_point arrow;                 // on the way, where the arrow begins
    graph_box label;                   // where it has one
};

struct graph_layout {
    double width, height;
    std::vector<graph_box> steps;    // of a cluster: what is inside, and its title
    std::vector<graph_box> scopes;   // of branches: likewise; empty where there is no frame
    std::vector<placed_transition> transitions;
};

// The room that the words take, measured by who draws them.
struct graph_sizes {
    struct size {
        double width, height;
    };
    std::vector<size> steps;         // of a cluster: its title
    std::vector<size> scopes;        // of branches that have a label
    std::vector<size> transitions;   // labels; 0 where there is none
};

// By graphviz. An output_error where it is not built in, or where there is more than it can place in reasonable time.
graph_layout place(workflow_graph const&, graph_sizes const&);

}
