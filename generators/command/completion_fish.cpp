#include <generators/command/completion.hpp>

#include <string_view>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

// Between single quotes of fish.
std::string in_quotes(std::string_view text) {
    std::string result = "'";
    for (char const c : text) {
        if (c == '\'' || c == '\\') result += '\\';
        result += c;
    }
    return result + "'";
}

std::string values_of(described_option const& option, std::string const& program) {
    if (is_file(option)) return " -ka '(__" + program + "_files)'";
    std::string const words = joined(words_of(option), " ");
    return words.empty() ? "" : " -a " + in_quotes(words);
}

// `command` is empty where none is given yet.
std::string line_of(described_option const& option, std::string const& program, std::string const& command) {
    std::string line = fmt::format("complete -c {0} -n '__{0}_is \"{1}\"'", program, command);
    for (std::string const& name : option.names) line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.value.empty() && !option.is_argument()) line += " -x";
    if (!option.value.empty()) line += values_of(option, program);
    if (!option.is_argument()) line += " -d " + in_quotes(option.help);
    return line + "\n";
}

}

std::string fish_completion(described_command const& program) {
    std::string names, lines;
    for (described_option const& option : program.options) lines += line_of(option, program.name, "");
    for (described_command const& command : program.commands) {
        names += (names.empty() ? "" : " ") + command.name;
        lines +=
            fmt::format("complete -c {0} -n '__{0}_is \"\"' -a {1} -d {2}\n", program.name, command.name, in_quotes(command.help));
    }
    for (described_command const& command : program.commands) {
        for (described_option const& option : command.options) lines += line_of(option, program.name, command.name);
        // the arguments of a subcommand are of one kind
        if (!command.arguments.empty()) lines += line_of(command.arguments[0], program.name, command.name);
    }
    return fmt::format(R"(# Completion of {0} in fish, as `{0} completion fish` prints it.
function __{0}_is -a expected
    for word in (commandline -opc)[2..-1]
        if contains -- $word {1}
            test "$word" = "$expected"
            return
        end
    end
    test -z "$expected"
end
# Definitions and folders first, then any file.
function __{0}_files
    set -l files (__fish_complete_path (commandline -ct))
    string match -r -- '^[^\t]*(?:/|\.(?:{2}))(?:\t.*)?$' $files
    string match -v -r -- '^[^\t]*(?:/|\.(?:{2}))(?:\t.*)?$' $files
    true
end
complete -c {0} -f
{3})",
                       program.name, names, joined(definition_extensions(), "|"), lines);
}

}
