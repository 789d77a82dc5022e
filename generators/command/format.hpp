// `aslant format`: a definition in the layout of the emitter.
#pragma once

#include <string>

#include <generators/command/check.hpp>

namespace aslant::generators {

struct formatted_definition {
    std::string before;
    std::string text;      // nothing where there are errors
    std::string loses;     // why the text cannot take the place of what was there, or nothing
    check_result errors;   // why it cannot be laid out; and notes of what is left out
};

// A definition in JSON or YAML, which becomes JSON; `-` is standard input. An output_error where the file cannot be read, or where it holds something else.
formatted_definition format_definition(std::string const& file);

}
