// CloudFormation templates as YAML.
#pragma once

#include <string>

#include <generators/output/document.hpp>

namespace aslant::generators {

// Block style, indented by two spaces, no line ever folded. A scalar is quoted wherever a YAML 1.1 or 1.2 reader could take it for
// something else; texts of several lines are block literals where those can hold them. CloudFormation's intrinsic functions, in
// long form in the document, take their short form (`!Ref X`) except where one short form would directly hold another, which
// YAML does not allow; there the outer one stays long.
//
// An output_error where a text is not UTF-8, a number is not finite, or a comment's pointer names nothing.
std::string yaml_text(document const&);

}
