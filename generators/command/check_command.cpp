#include <generators/command/subcommand.hpp>

#include <algorithm>

#include <generators/command/reports.hpp>
#include <generators/command/rule_page.hpp>
#include <generators/output/output_error.hpp>

namespace aslant::generators {

namespace {

class check_command : public subcommand {
  public:
    exit_status run(console& to) const override {
        if (was_given("--explain")) {
            if (!asked_.files.empty()) throw output_error("--explain takes no files");
            to.print(page_of_rule(rule_named(explained_)));
            return exit_status::success;
        }
        if (asked_.files.empty()) throw output_error("FILE is required (see aslant check --help)");
        if (std::count(asked_.files.begin(), asked_.files.end(), "-") > 1) throw output_error("standard input is named twice");
        check_result const checked = check_files(asked_, [&to](auto... reached) { to.progress().count(reached...); });
        to.print_notes(checked.notes);
        to.print(report_of(checked, to.colors()));
        return checked.errors > 0 || (werror_ && checked.warnings > 0) ? exit_status::findings : exit_status::success;
    }

  private:
    check_options asked_;
    bool werror_ = false;
    std::string format_ = "text";
    std::string explained_;

    CLI::App* describe(CLI::App& app) override {
        CLI::App* const command = app.add_subcommand("check", "Say what is wrong with state machine definitions");
        add_choice(*command, "--type", asked_.type, "The type of machines that do not say theirs (default: STANDARD)",
                   {"STANDARD", "EXPRESS"});
        add_choice(*command, "--format", format_, "How to print what is found (default: text)",
                   {"text", "json", "sarif", "github"});
        command->add_flag("--werror", werror_, "Take warnings for errors")->disable_flag_override();
        command->add_option("--explain", explained_, "Say what a rule is about, and check nothing")->option_text("RULE");
        add_color_option(*command);
        command
            ->add_option("FILE", asked_.files,
                         "Definitions in JSON or YAML, templates that have them, folders; - is standard input")
            ->option_text(" ");
        return command;
    }
    std::string report_of(check_result const& checked, paint const& colors) const {
        if (format_ == "json") return json_report(checked);
        if (format_ == "sarif") return sarif_report(checked);
        return format_ == "github" ? github_report(checked) : text_report(checked, colors);
    }
};

}

std::unique_ptr<subcommand> make_check_command() { return std::make_unique<check_command>(); }

}
