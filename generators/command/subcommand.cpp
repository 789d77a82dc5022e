#include <generators/command/subcommand.hpp>

#include <generators/command/description.hpp>

namespace aslant::generators {

void subcommand::add_to(CLI::App& app) { command_ = describe(app); }

exit_status subcommand::run() const {
    console where("aslant " + command_->get_name(), colors_);
    return run(where);
}

void subcommand::add_color_option(CLI::App& command) {
    add_choice(command, "--color", colors_, "When to print in colours (default: auto, on a terminal and without NO_COLOR)",
               {"auto", "always", "never"});
}

CLI::Option* add_choice(CLI::App& command, std::string const& name, std::string& value, std::string const& help,
                        std::vector<std::string> const& words) {
    return command.add_option(name, value, help)->option_text(joined(words, "|"))->check(CLI::IsMember(words));
}

}
