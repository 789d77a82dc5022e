// The state machines that a command is asked about, wherever their definitions stand: what every subcommand begins with.
//
//     for (found_definition& one : find_definitions(files).definitions) {
//         definition_source const definition(one.file, std::move(one.document), one.machine_type);
//         …                                  // check_definition(definition), definition.nodes()
//     }
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <generators/json/json_values.hpp>
#include <generators/model/source_file.hpp>
#include <generators/sources/progress.hpp>

namespace aslant::generators {

struct found_definition {
    std::shared_ptr<source_file const> file;   // that the offsets of `document` are in
    json_document document;
    std::string machine_type;   // STANDARD, EXPRESS; empty where the template does not say one, or there is none
    std::string machine;        // its logical ID in a template, or empty
};

struct found_definitions {
    std::vector<found_definition> definitions;   // in the order of the arguments, paths and texts; each once
    std::vector<std::string> notes;              // a line each: of what was passed over, though there may be a state machine
};

// Each argument is a file, a folder or `-`, standard input. A file has a definition in JSON (with comments) or YAML, or it is a template
// with state machines, in JSON or YAML; names that end with .yaml or .yml are YAML, with .json JSON, and of others the first character
// tells. In a folder, files without a state machine are passed over (source_texts.hpp: which are looked at), malformed ones where
// nothing in them looks like one.
//
// What is malformed is a document with a fault. An output_error says in one line that a file cannot be read, has more than 16 MiB or
// holds no state machine, or that a folder has no file that does.
found_definitions find_definitions(std::vector<std::string> const& arguments, progress const& = unheard);

}
