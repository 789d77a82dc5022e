// A file as a document, whatever language it is in.
#pragma once

#include <generators/json/json_values.hpp>
#include <generators/model/source_file.hpp>

namespace aslant::generators {

// JSON (with comments) or YAML: names that end with .yaml or .yml are YAML, with .json JSON, and of others the first character tells.
// Tags of CloudFormation are malformed where the document is no template.
json_document read_document(source_file const&);

// By its name, or where that says nothing by its first character.
bool is_yaml(source_file const&);

}
