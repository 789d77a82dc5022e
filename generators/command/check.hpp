// `aslant check`: what is wrong with the definitions of state machines.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <aslant/rules/rule_table.hpp>
#include <generators/json/reader.hpp>
#include <generators/sources/definitions.hpp>

namespace aslant::generators {

struct check_options {
    std::string type;                 // of machines that do not say theirs: STANDARD or EXPRESS; nothing is STANDARD
    std::vector<std::string> files;   // and folders; `-` is standard input
};

// What is wrong at a place of a file.
struct placed_finding {
    core::rule broken;
    text_position place;
    std::string message;   // "state `A`: Next names no state `C`"
    std::string machine;   // the logical ID of a template's machine, or empty
};

struct checked_definition {
    std::shared_ptr<source_file const> file;
    std::vector<placed_finding> findings;   // in the order of the text; the first thousand
    std::size_t left_out = 0;               // findings after those
};

struct check_result {
    std::vector<checked_definition> definitions;
    std::vector<std::string> notes;   // found_definitions::notes
    std::size_t errors = 0;           // the ones that are left out, too
    std::size_t warnings = 0;
};

// `type` is that of machines that do not say theirs.
check_result check_definitions(std::vector<found_definition>, std::string const& type, progress const& = unheard);

// An output_error where a file cannot be read; then nothing has been checked.
check_result check_files(check_options const&, progress const& = unheard);

// Adds what was found in a definition, of the machine with this logical ID.
void add_findings(check_result& to, definition_source const&, std::vector<definition_source::located> const& found,
                  std::shared_ptr<source_file const> file, std::string const& machine);

inline bool is_error(core::rule broken) { return core::severity_of(broken) == core::severity::error; }

}
