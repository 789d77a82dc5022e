// `aslant graph`: a picture of a definition.
#pragma once

#include <string>

#include <generators/command/check.hpp>

namespace aslant::generators {

struct graph_options {
    std::string format;    // mermaid, dot, svg or html
    std::string file;      // `-` is standard input
    std::string machine;   // the logical ID of a template's machine; needed where there are several
    std::string type;      // of a machine that does not say its own
};

struct drawn_graph {
    std::string picture;   // nothing where there is no definition to draw
    check_result errors;   // what is wrong with what is drawn: no warnings
};

// An output_error where the file cannot be read or has not just one such machine, or where the picture cannot be made.
drawn_graph draw_graph(graph_options const&);

}
