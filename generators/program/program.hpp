// The command line of a generator program: what it is asked for, what it writes, how it ends.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <generators/output/files.hpp>
#include <generators/output/findings_error.hpp>

namespace aslant::generators {

// Of the report of permissions.
enum class report_form { none, as_json, as_markdown };

struct options {
    std::filesystem::path out = ".";
    bool json = false;         // templates as JSON instead of YAML
    bool definitions = true;   // write the definitions
    bool templates = true;     // write the template
    report_form permissions = report_form::none;
    bool check = false;    // compare, write nothing
    bool list = false;     // name the files, write nothing
    bool werror = false;   // warnings are errors
    std::optional<std::filesystem::path> depfile;
    std::string depfile_target;
};

struct generated {
    std::vector<output_file> files;
    std::vector<std::string> warnings;           // complete lines
    std::vector<std::string> notes;              // complete lines that ask for nothing
    std::vector<std::filesystem::path> inputs;   // files that were read
};

// Reads the options, calls `make` once, and writes, compares or names the files it returns. Never throws; returns the exit status:
//   0  done (with --check: nothing differs)
//   1  findings, warnings under --werror, or differences under --check
//   2  wrong usage, or a file or standard output that cannot be read or written: one line on standard error
// Where the status is not 0 nothing has been written, except where only the report of a success could not be.
// Ignores SIGPIPE and SIGXFSZ in the whole process, so that both are errors of the write that caused them.
int run_program(int argc, char const* const* argv, std::string const& stack_name,
                std::function<generated(options const&)> const& make);

}
