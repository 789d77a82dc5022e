// A subcommand of `aslant`: its options, and what it does.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/App.hpp>

#include <generators/command/check.hpp>

namespace aslant::generators {

// 0 nothing is wrong (there may be warnings), 1 findings of severity error. Wrong usage and files that cannot be read are output_errors.
enum class exit_status { success = 0, findings = 1, failure = 2 };

class subcommand {
  public:
    virtual ~subcommand() = default;

    void add_to(CLI::App&);
    bool is_asked_for() const { return command_->parsed(); }
    virtual exit_status run() const = 0;

  protected:
    // Its name and its options.
    virtual CLI::App* describe(CLI::App&) = 0;

    bool was_given(std::string const& option) const { return command_->count(option) > 0; }

  private:
    CLI::App* command_ = nullptr;
};

std::unique_ptr<subcommand> make_check_command();
std::unique_ptr<subcommand> make_policy_command();
std::unique_ptr<subcommand> make_graph_command();
std::unique_ptr<subcommand> make_import_command();
std::unique_ptr<subcommand> make_diff_command();
std::unique_ptr<subcommand> make_format_command();

// To standard output; an output_error where it takes no more.
void print(std::string_view text);
// To standard error, each on a line.
void print_notes(std::vector<std::string> const& notes);
// Notes and findings, to standard error.
void print_errors(check_result const&);

}
