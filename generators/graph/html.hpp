// A workflow as a page: one file that loads nothing.
#pragma once

#include <string>

#include <generators/graph/workflow_graph.hpp>

namespace aslant::generators {

// An output_error where graphviz is missing (layout.hpp).
std::string html_text(workflow_graph const&, std::string const& title);

}
