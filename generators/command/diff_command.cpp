#include <generators/command/asked_policy.hpp>
#include <generators/command/subcommand.hpp>
#include <generators/diff/definition_diff.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

class diff_command : public subcommand {
  public:
    exit_status run(console& to) const override {
        if (old_file_ == "-" && new_file_ == "-") throw output_error("standard input is named twice");
        one_definition const before = find_one_definition(old_file_, machine_, type_);
        one_definition const now = find_one_definition(new_file_, machine_, type_);
        to.print_errors(before.errors);
        to.print_errors(now.errors);
        if (before.errors.errors + now.errors.errors > 0) return exit_status::findings;
        bounded_machine const old_machine(*before.definition, asked_.question(before));
        bounded_machine const new_machine(*now.definition, asked_.question(now));
        print_unknown(to, old_machine, before);
        print_unknown(to, new_machine, now);
        std::string text;
        bool loses = false;
        for (difference const& d : differences(old_machine, new_machine)) {
            text += line_of(d, to.colors());
            loses = loses || takes_away(d);
        }
        to.print(text);
        return loses ? exit_status::findings : exit_status::success;
    }

  private:
    std::string old_file_;
    std::string new_file_;
    std::string machine_;
    std::string type_;
    asked_policy asked_;

    // What is not known is compared on neither side: the command says so, and goes on.
    static void print_unknown(console& to, bounded_machine const& machine, one_definition const& one) {
        check_result unknown = unknown_permissions(machine, one);
        if (unknown.definitions[0].findings.empty()) return;
        to.print_notes({one.definition->file().name + ": the permissions of these are not compared:"});
        unknown.notes.clear();   // a bound may be for the other one
        to.print_errors(unknown);
    }
    static std::string line_of(difference const& d, paint const& colors) {
        char const* const kinds[]{"state", "transition", "permission"};
        std::string const details = d.details.empty()                 ? ""
                                    : d.what == difference::of::state ? ": " + d.details
                                                                      : " (" + d.details + ")";
        std::string const words = one_line(fmt::format("{} {}{}", kinds[int(d.what)], d.subject, details));
        switch (d.how) {
            case difference::change::added: return colors.added("+ " + words) + "\n";
            case difference::change::removed: return colors.removed("- " + words) + "\n";
            default: return colors.changed("~ " + words) + "\n";
        }
    }

    CLI::App* describe(CLI::App& app) override {
        CLI::App* const command =
            app.add_subcommand("diff", "Say what changes between two definitions, and whether executions lose what they need");
        asked_.add_to(*command);
        add_choice(*command, "--type", type_, "The type of machines that do not say theirs (default: STANDARD)",
                   {"STANDARD", "EXPRESS"});
        command->add_option("--machine", machine_, "Which one, of templates with several")->option_text("LOGICAL-ID");
        add_color_option(*command);
        command->add_option("OLD", old_file_, "The definition that is deployed; - is standard input")->option_text(" ")->required();
        command->add_option("NEW", new_file_, "The one that is to take its place")->option_text(" ")->required();
        return command;
    }
};

}

std::unique_ptr<subcommand> make_diff_command() { return std::make_unique<diff_command>(); }

}
