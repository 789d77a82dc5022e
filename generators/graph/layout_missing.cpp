#include <generators/graph/layout.hpp>

#include <generators/output/output_error.hpp>

namespace aslant::generators {

graph_layout place(workflow_graph const&, graph_sizes const&) {
    throw output_error("this aslant is built without graphviz (libgraphviz-dev), which places what svg and html show: "
                       "take mermaid or dot");
}

}
