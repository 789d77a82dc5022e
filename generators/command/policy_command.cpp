#include <generators/command/asked_policy.hpp>
#include <generators/command/subcommand.hpp>
#include <generators/iam/report.hpp>
#include <generators/output/json_text.hpp>
#include <generators/output/yaml.hpp>

namespace aslant::generators {

namespace {

std::string listed(std::vector<std::string> const& names) {
    std::string words;
    for (std::string const& name : names) words += (words.empty() ? "" : ", ") + name;
    return words;
}

class policy_command : public subcommand {
  public:
    exit_status run(console& to) const override {
        one_definition const one = find_one_definition(file_, machine_, type_);
        to.print_errors(one.errors);
        if (one.errors.errors > 0) return exit_status::findings;
        bounded_machine const machine(*one.definition, asked_.question(one));
        check_result const unknown = unknown_permissions(machine, one);
        to.print_errors(unknown);
        if (unknown.errors > 0) return exit_status::findings;
        to.print(format_ == "report" ? permission_report_markdown(permission_report(machine.nodes())) : policy_text_of(machine));
        return exit_status::success;
    }

  private:
    std::string file_;
    std::string machine_;
    std::string type_;
    std::string format_ = "json";
    asked_policy asked_;

    // In YAML with the states that each statement is for.
    std::string policy_text_of(bounded_machine const& machine) const {
        document policy;
        policy.content = {{"Version", "2012-10-17"}, {"Statement", json::array()}};
        for (policy_statement const& statement : machine.statements()) {
            policy.comments["/Statement/" + std::to_string(policy.content["Statement"].size())] =
                "for: " + listed(statement.states);
            policy.content["Statement"].push_back(statement.value());
        }
        return format_ == "yaml" ? yaml_text(policy) : json_text(policy.content);
    }

    CLI::App* describe(CLI::App& app) override {
        CLI::App* const command = app.add_subcommand("policy", "Print the least privilege that a definition's role needs");
        add_choice(*command, "--format", format_, "How to print it (default: json)", {"json", "yaml", "report"});
        asked_.add_to(*command);
        add_color_option(*command);
        add_definition_options(*command, file_, type_, machine_);
        return command;
    }
};

}

std::unique_ptr<subcommand> make_policy_command() { return std::make_unique<policy_command>(); }

}
