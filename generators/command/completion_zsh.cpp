#include <generators/command/completion.hpp>

#include <string_view>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

// The text between single quotes of the shell, with a backslash before what _arguments or _describe would take for its own.
std::string escaped(std::string_view text, std::string_view special) {
    std::string result;
    for (char const c : text) {
        if (special.find(c) != special.npos) result += '\\';
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return result;
}

// ":message:action", of a value or an argument.
std::string value_of(described_option const& option) {
    std::string const words = joined(words_of(option), " ");
    std::string const extensions = joined(definition_extensions(), "|");
    std::string const action = is_file(option)  ? "_files -g \"*.(" + extensions + ")(-.)\""
                               : !words.empty() ? "(" + words + ")"
                                                : " ";
    return ":" + escaped(option.value, ":\\") + ":" + action;
}

// A line of _arguments for each name of an option.
std::string line_of(described_option const& option) {
    std::string const help = escaped(option.help, "[]\\");
    std::string const others = joined(option.names, " ");
    bool const is_alone = option.value.empty() && (others.find("--help") != others.npos || others.find("--version") != others.npos);
    std::string const before = option.is_repeated ? "*" : is_alone ? "(- :)" : "(" + others + ")";
    std::string lines;
    for (std::string const& name : option.names) {
        std::string const spec =
            option.value.empty() ? fmt::format("{}[{}]", name, help) : fmt::format("{}=[{}]{}", name, help, value_of(option));
        lines += fmt::format("                '{}{}' \\\n", before, spec);
    }
    return lines;
}

std::string line_of_argument(described_option const& argument) {
    return fmt::format("                '{}{}' \\\n", argument.is_repeated ? "*" : "", value_of(argument));
}

std::string case_of(described_command const& command) {
    std::string lines;
    for (described_option const& option : command.options) lines += line_of(option);
    for (described_option const& argument : command.arguments) lines += line_of_argument(argument);
    return fmt::format("        {})\n            _arguments \\\n{}                && done=0 ;;\n", command.name, lines);
}

}

std::string zsh_completion(described_command const& program) {
    std::string options, commands, cases;
    for (described_option const& option : program.options) options += line_of(option);
    for (described_command const& command : program.commands) {
        commands += fmt::format("                '{}:{}'\n", command.name, escaped(command.help, ":\\"));
        cases += case_of(command);
    }
    return fmt::format(R"(#compdef {0}
# Completion of {0} in zsh, as `{0} completion zsh` prints it.
_{0}() {{
    local curcontext=$curcontext state done=1
    local -a line commands
    local -A opt_args
    _arguments -C \
{1}                '1:subcommand:->command' \
                '*::argument:->arguments' \
                && done=0
    case $state in
        command)
            commands=(
{2}            )
            _describe -t commands subcommand commands && done=0
            return done ;;
        arguments) ;;
        *) return done ;;
    esac
    curcontext="${{curcontext%:*}}-$words[1]:"
    case $words[1] in
{3}    esac
    return done
}}
if [ "$funcstack[1]" = _{0} ]; then
    _{0} "$@"
else
    compdef _{0} {0}
fi
)",
                       program.name, options, commands, cases);
}

}
