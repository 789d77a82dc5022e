// A subcommand of `aslant`: its options, and what it does.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <CLI/App.hpp>

#include <generators/command/console.hpp>

namespace aslant::generators {

// 0 nothing is wrong (there may be warnings), 1 findings of severity error. Wrong usage and files that cannot be read are output_errors.
enum class exit_status { success = 0, findings = 1, failure = 2 };

class subcommand {
  public:
    virtual ~subcommand() = default;

    void add_to(CLI::App&);
    bool is_asked_for() const { return command_->parsed(); }
    exit_status run() const;

  protected:
    // Its name and its options.
    virtual CLI::App* describe(CLI::App&) = 0;
    virtual exit_status run(console&) const = 0;

    // Of those that print findings or differences.
    void add_color_option(CLI::App& command);
    bool was_given(std::string const& option) const { return command_->count(option) > 0; }

  private:
    CLI::App* command_ = nullptr;
    std::string colors_ = "auto";
};

// An option that takes one of these words.
CLI::Option* add_choice(CLI::App& command, std::string const& name, std::string& value, std::string const& help,
                        std::vector<std::string> const& words);

std::unique_ptr<subcommand> make_check_command();
std::unique_ptr<subcommand> make_policy_command();
std::unique_ptr<subcommand> make_graph_command();
std::unique_ptr<subcommand> make_import_command();
std::unique_ptr<subcommand> make_diff_command();
std::unique_ptr<subcommand> make_format_command();
std::unique_ptr<subcommand> make_completion_command();
std::unique_ptr<subcommand> make_manual_command();

}
