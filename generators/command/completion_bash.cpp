#include <generators/command/completion.hpp>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

std::string names_of(std::vector<described_option> const& options) {
    std::vector<std::string> names;
    for (described_option const& option : options) names.insert(names.end(), option.names.begin(), option.names.end());
    return joined(names, " ");
}

// What stands after an option or in the place of an argument.
std::string value_of(described_option const& option) {
    if (is_file(option)) return "files=yes";
    return "words='" + joined(words_of(option), " ") + "'";
}

std::string cases_of(described_command const& command) {
    std::string cases;
    for (described_option const& option : command.options)
        for (std::string const& name : option.names)
            if (!option.value.empty())
                cases += fmt::format("        {},{}) is_value=yes {} ;;\n", command.name, name, value_of(option));
    return cases;
}

// All arguments of a subcommand are of one kind, because bash does not say which one a word is without parsing them all.
std::string arguments_of(described_command const& command) {
    std::string const what = command.arguments.empty() ? "" : value_of(command.arguments[0]) + " ";
    return fmt::format("            {}) options='{}' {};;\n", command.name, names_of(command.options), what);
}

}

std::string bash_completion(described_command const& program) {
    std::vector<std::string> names;
    std::string values, arguments;
    for (described_command const& command : program.commands) {
        names.push_back(command.name);
        values += cases_of(command);
        arguments += arguments_of(command);
    }
    return fmt::format(R"(# Completion of {0} in bash, as `{0} completion bash` prints it.
_{0}() {{
    local word=$2 before=$3 command= options= words= files= is_value= i file
    COMPREPLY=()
    # bash takes --format=json for three words
    [ "$word" != = ] || word=
    if [ "${{COMP_WORDS[COMP_CWORD]}}" = = ]; then
        before=${{COMP_WORDS[COMP_CWORD - 1]}}
    elif [ "$before" = = ] && [ "$COMP_CWORD" -ge 2 ]; then
        before=${{COMP_WORDS[COMP_CWORD - 2]}}
    fi
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${{COMP_WORDS[i]}} in
            {1}) command=${{COMP_WORDS[i]}} && break ;;
        esac
    done
    case $command,$before in
{2}    esac
    if [ -z "$is_value" ]; then
        case $command in
            '') options='{3}' words='{4}' ;;
{5}        esac
        [[ $word != -* ]] || words=$options files=
    fi
    if [ -n "$files" ]; then
        # definitions and folders; where there are none, any file, which readline finds; bash 3.2 has no compopt
        compopt -o filenames -o default 2>/dev/null
        while IFS= read -r file; do
            case $file in
                {6}) COMPREPLY+=("$file") ;;
                *) [ ! -d "$file" ] || COMPREPLY+=("$file") ;;
            esac
        done < <(compgen -f -- "$word")
    else
        while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -W "$words" -- "$word")
    fi
}}
complete -F _{0} {0}
)",
                       program.name, joined(names, "|"), values, names_of(program.options), joined(names, " "), arguments,
                       "*." + joined(definition_extensions(), "|*."));
}

}
