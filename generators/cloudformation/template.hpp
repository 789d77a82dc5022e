// A stack as a CloudFormation template.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <aslant/model/node.hpp>
#include <generators/output/document.hpp>

namespace aslant::generators {

// Of the definitions in a template: for people, or where that is too large.
enum class layout { indented, compact };

struct machine_text {
    std::string name;
    std::string definition;   // indented, with a final newline
};

struct stack_texts {
    document content;
    std::vector<machine_text> machines;
    std::vector<std::filesystem::path> inputs;   // files that were read
};

// `stack` has passed its rules. A findings_error where a text is larger than CloudFormation or Step Functions takes, an output_error
// where a file cannot be read.
stack_texts make_template(core::node const* stack, layout definitions);

}
