// The command `aslant`. Its exit status is that of its subcommand (subcommand.hpp); or 2, with one line on standard error.
#include <csignal>
#include <cstdio>
#include <memory>
#include <string>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <generators/command/subcommand.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace {

using namespace aslant::generators;

exit_status run(int argc, char const* const* argv) {
    CLI::App app("AWS Step Functions workflows, checked.", "aslant");
    app.set_help_flag("-h,--help", "Print this and exit");
    app.set_version_flag("--version", "aslant " ASLANT_VERSION, "Print the version and exit");
    app.require_subcommand(1);
    std::unique_ptr<subcommand> const commands[]{make_check_command(),      make_policy_command(), make_graph_command(),
                                                 make_import_command(),     make_diff_command(),   make_format_command(),
                                                 make_completion_command(), make_manual_command()};
    for (auto const& command : commands) command->add_to(app);
    try {
        app.parse(argc, argv);
    } catch (CLI::CallForHelp const&) {
        print(app.help());
        return exit_status::success;
    } catch (CLI::CallForVersion const& version) {
        print(std::string(version.what()) + "\n");
        return exit_status::success;
    } catch (CLI::ParseError const& error) {
        std::string words = std::string(error.what()) + " (see aslant ";
        for (CLI::App const* const parsed : app.get_subcommands()) words += parsed->get_name() + " ";
        throw output_error(words + "--help)");
    }
    for (auto const& command : commands)
        if (command->is_asked_for()) return command->run();
    return exit_status::failure;
}

}

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return int(run(argc, argv));
    } catch (std::exception const& error) {
        std::fputs(("aslant: " + one_line(error.what()) + "\n").c_str(), stderr);
        return int(exit_status::failure);
    }
}
