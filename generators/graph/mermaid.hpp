// A workflow as a flowchart of Mermaid, as README pages show it.
#pragma once

#include <string>

#include <generators/graph/workflow_graph.hpp>

namespace aslant::generators {

std::string mermaid_text(workflow_graph const&);

}
