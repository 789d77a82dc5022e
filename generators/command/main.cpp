// The command `aslant`.
//
// Exit status: 0 nothing is wrong (there may be warnings), 1 findings, 2 wrong usage, or a file that cannot be read: one line on
// standard error.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <string>
#include <system_error>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <generators/command/check.hpp>
#include <generators/command/format.hpp>
#include <generators/command/graph.hpp>
#include <generators/command/reports.hpp>
#include <generators/command/rule_page.hpp>
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

void print_notes(std::vector<std::string> const& notes) {
    for (std::string const& note : notes) std::fputs(("aslant: " + note + "\n").c_str(), stderr);
}

struct check_command {
    aslant::generators::check_options asked;
    bool werror = false;
    std::string format = "text";
    std::string explained;
    CLI::App* command = nullptr;

    void add_to(CLI::App& app) {
        command = app.add_subcommand("check", "Say what is wrong with state machine definitions");
        command->add_option("--type", asked.type, "The type of machines that do not say theirs (default: STANDARD)")
            ->option_text("STANDARD|EXPRESS")
            ->check(CLI::IsMember({"STANDARD", "EXPRESS"}));
        command->add_option("--format", format, "How to print what is found (default: text)")
            ->option_text("text|json|sarif|github")
            ->check(CLI::IsMember({"text", "json", "sarif", "github"}));
        command->add_flag("--werror", werror, "Take warnings for errors")->disable_flag_override();
        command->add_option("--explain", explained, "Say what a rule is about, and check nothing")->option_text("RULE");
        command
            ->add_option("FILE", asked.files, "Definitions in JSON or YAML, templates that have them, folders; - is standard input")
            ->option_text(" ");
    }

    exit_status run() const {
        if (command->count("--explain") > 0) {
            if (!asked.files.empty()) throw output_error("--explain takes no files");
            print(aslant::generators::page_of_rule(aslant::generators::rule_named(explained)));
            return success;
        }
        if (asked.files.empty()) throw output_error("FILE is required (see aslant check --help)");
        if (std::count(asked.files.begin(), asked.files.end(), "-") > 1) throw output_error("standard input is named twice");
        auto const checked = aslant::generators::check_files(asked);
        print_notes(checked.notes);
        print(report_of(checked));
        return checked.errors > 0 || (werror && checked.warnings > 0) ? findings : success;
    }

    std::string report_of(aslant::generators::check_result const& checked) const {
        if (format == "json") return json_report(checked);
        if (format == "sarif") return sarif_report(checked);
        return format == "github" ? github_report(checked) : text_report(checked);
    }
};

struct graph_command {
    aslant::generators::graph_options asked;
    CLI::App* command = nullptr;

    void add_to(CLI::App& app) {
        command = app.add_subcommand("graph", "Draw a state machine definition");
        command->add_option("--format", asked.format, "What the picture is written in")
            ->option_text("mermaid|dot|svg|html")
            ->check(CLI::IsMember({"mermaid", "dot", "svg", "html"}))
            ->required();
        command->add_option("--machine", asked.machine, "Which one, of a template with several")->option_text("LOGICAL-ID");
        command->add_option("FILE", asked.file, "A definition in JSON or YAML, or a template that has one; - is standard input")
            ->option_text(" ")
            ->required();
    }

    exit_status run() const {
        auto const drawn = aslant::generators::draw_graph(asked);
        print_notes(drawn.errors.notes);
        std::fputs(text_report(drawn.errors).c_str(), stderr);
        print(drawn.picture);
        return drawn.errors.errors > 0 ? findings : success;
    }
};

struct format_command {
    std::string file;
    CLI::App* command = nullptr;

    void add_to(CLI::App& app) {
        command = app.add_subcommand("format", "Print a definition in the layout that generators write");
        command->add_option("FILE", file, "A definition in JSON; - is standard input")->option_text(" ")->required();
    }

    exit_status run() const {
        auto const formatted = aslant::generators::format_definition(file);
        print_notes(formatted.errors.notes);
        std::fputs(text_report(formatted.errors).c_str(), stderr);
        print(formatted.text);
        return formatted.errors.errors > 0 ? findings : success;
    }
};

exit_status run(int argc, char const* const* argv) {
    CLI::App app("AWS Step Functions workflows, checked.", "aslant");
    app.set_help_flag("-h,--help", "Print this and exit");
    app.set_version_flag("--version", "aslant " ASLANT_VERSION, "Print the version and exit");
    app.require_subcommand(1);
    check_command check;
    graph_command graph;
    format_command format;
    check.add_to(app);
    graph.add_to(app);
    format.add_to(app);
    try {
        app.parse(argc, argv);
    } catch (CLI::CallForHelp const&) {
        print(app.help());
        return success;
    } catch (CLI::CallForVersion const& version) {
        print(std::string(version.what()) + "\n");
        return success;
    } catch (CLI::ParseError const& error) {
        std::string words = std::string(error.what()) + " (see aslant ";
        for (CLI::App const* const parsed : app.get_subcommands()) words += parsed->get_name() + " ";
        throw output_error(words + "--help)");
    }
    if (graph.command->parsed()) return graph.run();
    return format.command->parsed() ? format.run() : check.run();
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
