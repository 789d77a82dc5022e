// What a command line takes, read off the options as they are declared: what completions and the manual page are made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <CLI/App.hpp>

namespace aslant::generators {

// An option, or an argument that is known by its place.
struct described_option {
    std::vector<std::string> names;   // "-h", "--help"; none of an argument
    std::string value;                // what help calls the value: "FILE", "json|yaml"; empty where there is none
    std::string help;
    bool is_required;
    bool is_repeated;

    bool is_argument() const { return names.empty(); }
};

struct described_command {
    std::string name;
    std::string help;
    std::vector<described_option> options;     // in the order of --help
    std::vector<described_option> arguments;   // in theirs
    std::vector<described_command> commands;
};

described_command describe(CLI::App const&);

// All that the value may be: the words of "json|yaml", the rules of "RULE"; none where it is free.
std::vector<std::string> words_of(described_option const&);

// Whether the value is the name of a file or folder.
bool is_file(described_option const&);

// The names that definitions and templates end with, without the dot: what completions offer first.
std::vector<std::string> const& definition_extensions();

std::string joined(std::vector<std::string> const& words, std::string_view between);

}
