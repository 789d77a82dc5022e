// A workflow in the language of graphviz.
#pragma once

#include <string>

#include <generators/graph/workflow_graph.hpp>

namespace aslant::generators {

std::string dot_text(workflow_graph const&);

}
