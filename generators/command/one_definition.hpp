// The definition that a subcommand is about, where it takes just one.
#pragma once

#include <memory>
#include <string>

#include <CLI/App.hpp>

#include <generators/command/check.hpp>
#include <generators/json/reader.hpp>

namespace aslant::generators {

struct one_definition {
    std::unique_ptr<definition_source> definition;
    std::shared_ptr<source_file const> file;
    std::string machine;   // its logical ID in a template, or empty
    std::string type;      // STANDARD, EXPRESS; empty where nobody says one
    bool is_object;        // there is something to work on, whatever is wrong with it
    check_result errors;   // no warnings
};

// The options of subcommands that take a FILE, --type and --machine.
void add_definition_options(CLI::App& command, std::string& file, std::string& type, std::string& machine);

// `machine` is the logical ID of a template's machine, needed where there are several; `type` is that of one that does not say its own.
// An output_error where the file cannot be read, or has not just one such machine.
one_definition find_one_definition(std::string const& file, std::string const& machine, std::string const& type = {});

}
