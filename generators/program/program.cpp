#include <generators/program/program.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <system_error>
#include <variant>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>
#include <generators/program/depfile.hpp>

namespace aslant::generators {
namespace {

enum exit_status { success = 0, findings = 1, failure = 2 };

void print(std::string_view text) {
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw output_error("cannot write to standard output: " + std::generic_category().message(errno));
}

// Standard error is the last resort: nobody is left to tell if that fails.
void complain(std::string const& line) { std::fputs((line + "\n").c_str(), stderr); }

// Takes a repeated option's last value: that it is repeated is refused below, in our words.
CLI::Option* add_value(CLI::App& app, std::string const& name, std::string& value, std::string const& what,
                       char const* description) {
    auto* const option = app.add_option(name, value, description)->option_text(what)->take_last();
    option->check([](std::string const& given) {
        if (given.empty()) return std::string("the value is empty");
        return given[0] == '-' ? given + " looks like an option, not a value" : std::string();
    });
    return option;
}

CLI::Option* add_flag(CLI::App& app, std::string const& name, bool& value, char const* description) {
    auto* const flag = app.add_flag(name, value, description)->disable_flag_override();
    return flag->option_text(" ");   // --help shall not list what it excludes
}

// The options, or the text of --help or --version. An output_error for anything else.
std::variant<options, std::string> read_options(int argc, char const* const* argv, std::string const& stack_name) {
    std::string const name = argc > 0 ? std::filesystem::path(argv[0]).filename().string() : stack_name;
    CLI::App app("Writes the state machine definitions and the CloudFormation template of the stack " + stack_name + ".", name);
    options read;
    std::string out = ".", format = "yaml", only, permissions, depfile;
    app.set_help_flag("-h,--help", "Print this and exit");
    app.set_version_flag("--version", "aslant " ASLANT_VERSION, "Print the version and exit");
    auto* const out_folder = add_value(app, "--out", out, "DIR", "Write into this folder (default: the current one)");
    auto* const format_name = add_value(app, "--format", format, "yaml|json", "Write the template in this format (default: yaml)");
    auto* const only_kind =
        add_value(app, "--only", only, "definition|template", "Write only the definitions, or only the template");
    auto* const report_format = add_value(app, "--permissions", permissions, "json|markdown",
                                          "Also write which states need which permissions, and why, in this format");
    auto* const depfile_name =
        add_value(app, "--depfile", depfile, "FILE", "Also write a make rule that names every file that was read");
    auto* const depfile_target = add_value(app, "--depfile-target", read.depfile_target, "NAME", "The rule's target");
    auto* const check = add_flag(app, "--check", read.check, "Write nothing; print how the files differ, exit 1 if they do");
    auto* const list = add_flag(app, "--list", read.list, "Write nothing; print the names of the files");
    add_flag(app, "--werror", read.werror, "Take warnings for errors");
    format_name->check(CLI::IsMember({"yaml", "json"}));
    only_kind->check(CLI::IsMember({"definition", "template"}));
    report_format->check(CLI::IsMember({"json", "markdown"}));
    check->excludes(list);
    check->excludes(depfile_name);
    list->excludes(depfile_name);
    depfile_name->needs(depfile_target);
    depfile_target->needs(depfile_name);
    std::array const values{out_folder, format_name, only_kind, report_format, depfile_name, depfile_target};

    auto const wrong = [&](std::string const& what) { return output_error(what + " (see --help)"); };
    try {
        app.parse(std::vector<std::string>(std::make_reverse_iterator(argv + argc), std::make_reverse_iterator(argv + (argc > 0))));
    } catch (CLI::CallForHelp const&) {
        return app.help();
    } catch (CLI::CallForVersion const& version) {
        return std::string(version.what()) + "\n";
    } catch (CLI::ExtrasError const&) {
        auto const extra = app.remaining().front();
        throw wrong((extra.size() > 1 && extra[0] == '-' ? "unknown option " : "unexpected argument ") + extra);
    } catch (CLI::ArgumentMismatch const& error) {   // its own sentence is about numbers of arguments
        std::string const mismatch = error.what();
        auto const option = "--" + mismatch.substr(0, mismatch.find_first_of(": ")).substr(mismatch.find_first_not_of('-'));
        auto const is_it = [&](CLI::Option const* value) { return value->get_name() == option; };
        throw wrong(option + (std::any_of(values.begin(), values.end(), is_it) ? " needs a value" : " takes no value"));
    } catch (CLI::ParseError const& error) {
        throw wrong(error.what());
    }
    for (auto const* value : values)
        if (value->count() > 1) throw wrong(value->get_name() + " is given twice");
    read.out = out;
    read.json = format == "json";
    read.definitions = only != "template";
    read.templates = only != "definition";
    if (!permissions.empty()) read.permissions = permissions == "json" ? report_form::as_json : report_form::as_markdown;
    if (!depfile.empty()) read.depfile = depfile;
    return read;
}

exit_status check(options const& asked, std::vector<output_file> const& files) {
    std::string differences;
    for (auto const& file : files) {
        auto const target = asked.out / file.name;
        differences += unified_diff(read_file(target), file.content, target.lexically_normal().string());
    }
    print(differences);
    return differences.empty() ? success : findings;
}

exit_status write(options const& asked, generated const& made) {
    std::optional<output_file> depfile;
    if (asked.depfile) depfile = {asked.depfile->filename().string(), depfile_text(asked.depfile_target, made.inputs)};
    auto const written = write_files(asked.out, made.files);
    if (depfile) {
        auto const folder = asked.depfile->parent_path();
        write_files(folder.empty() ? "." : folder, {*depfile});
    }
    std::string report;
    for (std::size_t i = 0; i < made.files.size(); ++i)
        report += (written[i] ? "wrote " : "unchanged ") + (asked.out / made.files[i].name).lexically_normal().string() + "\n";
    print(report);
    return success;
}

exit_status run(options const& asked, generated const& made) {
    for (auto const& warning : made.warnings) complain(warning);
    for (auto const& note : made.notes) complain(note);
    if (asked.werror && !made.warnings.empty()) return findings;
    if (asked.list) {
        std::string names;
        for (auto const& file : made.files) names += file.name + "\n";
        print(names);
        return success;
    }
    return asked.check ? check(asked, made.files) : write(asked, made);
}

std::string joined(std::vector<std::string> const& lines) {
    std::string text;
    for (auto const& line : lines) text += (text.empty() ? "" : "\n") + line;
    return text;
}

}

findings_error::findings_error(std::vector<std::string> lines) : std::runtime_error(joined(lines)), lines_(std::move(lines)) {}

int run_program(int argc, char const* const* argv, std::string const& stack_name,
                std::function<generated(options const&)> const& make) {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        auto const read = read_options(argc, argv, stack_name);
        if (auto const* text = std::get_if<std::string>(&read)) {
            print(*text);
            return success;
        }
        auto const& asked = std::get<options>(read);
        return run(asked, make(asked));
    } catch (findings_error const& error) {
        for (auto const& line : error.lines()) complain(line);
        return findings;
    } catch (std::exception const& error) {
        complain(stack_name + ": " + one_line(error.what()));
        return failure;
    }
}

}
