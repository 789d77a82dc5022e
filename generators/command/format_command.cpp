#include <generators/command/format.hpp>
#include <generators/command/subcommand.hpp>

namespace aslant::generators {

namespace {

class format_command : public subcommand {
  public:
    exit_status run(console& to) const override {
        formatted_definition const formatted = format_definition(file_);
        to.print_errors(formatted.errors);
        to.print(formatted.text);
        return formatted.errors.errors > 0 ? exit_status::findings : exit_status::success;
    }

  private:
    std::string file_;

    CLI::App* describe(CLI::App& app) override {
        CLI::App* const command = app.add_subcommand("format", "Print a definition in the layout that generators write");
        add_color_option(*command);
        command->add_option("FILE", file_, "A definition in JSON; - is standard input")->option_text(" ")->required();
        return command;
    }
};

}

std::unique_ptr<subcommand> make_format_command() { return std::make_unique<format_command>(); }

}
