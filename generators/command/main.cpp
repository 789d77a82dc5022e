// The command `aslant`.
//
// Exit status: 0 nothing is wrong (there may be warnings), 1 findings, 2 wrong usage, or a file that cannot be read: one line on
// standard error.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <system_error>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <generators/command/check.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace {

using aslant::generators::output_error;

enum exit_status { success = 0, findings = 1, failure = 2 };

void print(std::string_view text) {
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw output_error("cannot write to standard output: " + std::generic_category().message(errno));
}

exit_status check(aslant::generators::check_options const& asked) {
    if (std::count(asked.files.begin(), asked.files.end(), "-") > 1) throw output_error("standard input is named twice");
    auto const checked = aslant::generators::check_files(asked);
    print(checked.report);
    return checked.passed ? success : findings;
}

exit_status run(int argc, char const* const* argv) {
    CLI::App app("AWS Step Functions workflows, checked.", "aslant");
    app.set_help_flag("-h,--help", "Print this and exit");
    app.set_version_flag("--version", "aslant " ASLANT_VERSION, "Print the version and exit");
    app.require_subcommand(1);
    auto* const command = app.add_subcommand("check", "Say what is wrong with state machine definitions");
    aslant::generators::check_options asked;
    command->add_option("--type", asked.type, "The type of the machines (default: STANDARD)")
        ->option_text("STANDARD|EXPRESS")
        ->check(CLI::IsMember({"STANDARD", "EXPRESS"}));
    command->add_flag("--werror", asked.werror, "Take warnings for errors")->disable_flag_override();
    command->add_option("FILE", asked.files, "Definitions in JSON; - is standard input")->option_text(" ")->required();
    try {
        app.parse(argc, argv);
    } catch (CLI::CallForHelp const&) {
        print(app.help());
        return success;
    } catch (CLI::CallForVersion const& version) {
        print(std::string(version.what()) + "\n");
        return success;
    } catch (CLI::ParseError const& error) {
        throw output_error(std::string(error.what()) + " (see aslant " + (command->parsed() ? "check " : "") + "--help)");
    }
    return check(asked);
}

}

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return run(argc, argv);
    } catch (std::exception const& error) {
        std::fputs(("aslant: " + aslant::generators::one_line(error.what()) + "\n").c_str(), stderr);
        return failure;
    }
}
