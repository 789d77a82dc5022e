// The options of subcommands that derive permissions.
#pragma once

#include <string>
#include <vector>

#include <CLI/App.hpp>

#include <generators/command/one_definition.hpp>
#include <generators/policy/bounded_machine.hpp>

namespace aslant::generators {

class asked_policy {
  public:
    void add_to(CLI::App& command);

    // Of the state machine that a definition is of. An output_error says which option is wrong.
    policy_question question(one_definition const&) const;

  private:
    std::vector<std::string> bounds_;
    std::vector<std::string> substitutions_;
    std::string name_;
};

// What is not known of the permissions, as the command says it.
check_result unknown_permissions(bounded_machine const&, one_definition const&);

}
