// `aslant format`: a definition in the layout of the emitter.
#pragma once

#include <string>

#include <generators/command/check.hpp>

namespace aslant::generators {

struct formatted_definition {
    std::string text;      // nothing where there are errors
    check_result errors;   // why it cannot be laid out; and notes of what is left out
};

// A definition in JSON; `-` is standard input. An output_error where the file cannot be read, or where it holds something else.
formatted_definition format_definition(std::string const& file);

}
