// A workflow as a picture in SVG, for a light and for a dark page.
#pragma once

#include <string>

#include <generators/graph/workflow_graph.hpp>

namespace aslant::generators {

// A document of its own. An output_error where graphviz is missing (layout.hpp).
std::string svg_text(workflow_graph const&, std::string const& title);

// The same as a part of a page.
std::string inline_svg_text(workflow_graph const&, std::string const& title);

// Text between tags or in an attribute.
std::string xml_escaped(std::string const& words);

}
