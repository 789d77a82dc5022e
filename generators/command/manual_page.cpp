#include <generators/command/manual_page.hpp>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

constexpr std::string_view about = R"(
Amazon States Language definitions that exist are read into the model of workflows that are written in C++ with Aslant, and the same rules run on them.

FILE is a definition in JSON, with comments or without, or in YAML; or a template of CloudFormation or SAM with state machines, in JSON or YAML; or -, standard input. Where several files are taken, it may be a folder: files in it and below it that end with .asl, .json, .yaml, .yml or .template are looked at, and what holds no state machine is passed over. A name that ends with .json is JSON, with .yaml or .yml YAML; of others the first character tells. A file of more than 16 MiB is refused. After -- a word is a FILE whatever it begins with.

The result is on standard output. Standard error has what is wrong with a definition of which something else was asked, and remarks. If it is a terminal and the work takes more than a second, it also has a line that says how far the work is, which is gone at the end.
)";

struct prose {
    std::string_view command;
    std::string_view words;
};

constexpr prose of_commands[]{
    {"check",
     "What is wrong is said in the order of the text, as FILE:LINE:COLUMN: error: STATE: WHAT IS WRONG [RULE], with the line "
     "and a caret below the place. Lines and columns are those of the file, in a template, too; columns count bytes from 1. After "
     "a thousand findings of a definition the others are only counted."},
    {"policy",
     "It has the actions that the states call, each on what they are called on. What only an execution knows has no bound: each "
     "such parameter is said on standard error, and the exit status is 1 until --allow declares what it may be."},
    {"graph",
     "States in Parallel and Map states stand in frames of their own; retries, catches and choices are labelled. Where this "
     "program was built without graphviz, svg and html are refused."},
    {"import", "The program that is printed writes an equal definition. Deprecated fields that have another name there are said on "
               "standard error."},
    {"diff", "A line each: + what NEW adds, - what it takes away, ~ what it changes, of states, transitions and permissions. The "
             "exit status is 1 where executions that run already would lose a permission or a state that they may still need."},
    {"format", "Comments are left out, which standard error says."},
    {"completion",
     "For the shell that runs: source <(aslant completion bash), the same with zsh after compinit, or aslant completion "
     "fish | source. An installed aslant has its scripts where the shells look for them."},
    {"manual", "To read it where it is not installed: aslant manual | man -l -"},
};

constexpr std::string_view statuses[][2]{
    {"0", "Nothing is wrong; there may be warnings."},
    {"1", "There are errors in a definition, malformed JSON and YAML among them; with --werror also where there are warnings. Of "
          "policy: "
          "a permission has no bound. Of import: something has no form in C++. Of diff: executions lose what they need."},
    {"2", "Wrong usage, a file that cannot be read, output that cannot be written: one line on standard error."},
};

constexpr std::string_view variables[][2]{
    {"NO_COLOR", "If it is set and not empty, nothing is in colours, unless --color always says so. See no-color.org."},
    {"TERM", "If it is dumb or not set, the terminal is taken for one without colours, on which no line can be written anew."},
};

constexpr std::string_view examples[][2]{
    {"aslant check order.asl.json templates", "Check a definition, and all that is in a folder."},
    {"aslant check --format sarif --werror template.yaml", "Print a log for code scanning; warnings count."},
    {"aslant check --explain next-missing", "Say what a rule is about."},
    {"aslant policy --format yaml order.asl.json", "Print the statements that the role of a state machine needs."},
    {"aslant graph --format mermaid --machine Orders template.yaml", "Draw one of the state machines of a template."},
    {"aslant import --name order order.asl.json", "Print the workflow in C++."},
    {"aslant diff deployed.asl.json order.asl.json", "Say what a deployment would change."},
};

// With backslashes, and with hyphens that are typed.
std::string escaped(std::string_view text) {
    std::string result;
    for (char const c : text) {
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else
            result += c;
    }
    return result;
}

// The text in lines of at most 80 columns, none of which begins a request.
std::string filled(std::string_view text) {
    std::string result;
    for (std::size_t column = 0; !text.empty();) {
        std::string_view const word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        std::string const shown = escaped(word);
        if (column > 0 && column + 1 + shown.size() > 78) {
            result += '\n';
            column = 0;
        }
        bool const is_request = column == 0 && (word.starts_with('.') || word.starts_with('\''));
        result += (column > 0 ? " " : is_request ? "\\&" : "") + shown;
        column += shown.size() + 1;
    }
    return result;
}

std::string bold(std::string_view text) { return "\\fB" + escaped(text) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + escaped(text) + "\\fR"; }

// "--format json|yaml": words that are typed are bold.
std::string value_of(described_option const& option) {
    if (option.value.find('|') == option.value.npos) return italic(option.value);
    std::vector<std::string> words = words_of(option);
    for (std::string& word : words) word = bold(word);
    return joined(words, "|");
}

std::string heading_of(described_option const& option) {
    std::vector<std::string> names = option.names;
    for (std::string& name : names) name = bold(name);
    if (option.is_argument()) return value_of(option);
    return joined(names, ", ") + (option.value.empty() ? "" : " " + value_of(option));
}

std::string synopsis_of(std::string const& program, described_command const& command) {
    std::string line = bold(program + " " + command.name) + " [" + italic("OPTION") + "]...";
    for (described_option const& option : command.options)
        if (option.is_required) line += " " + heading_of(option);
    for (described_option const& argument : command.arguments) {
        std::string const value = value_of(argument);
        line += argument.is_required ? " " + value : " [" + value + "]";
        if (argument.is_repeated) line += "...";
    }
    return line + "\n.br\n";
}

std::string items_of(std::vector<described_option> const& options) {
    std::string items;
    for (described_option const& option : options) {
        items += ".TP\n" + heading_of(option) + "\n" + filled(option.help + ".") + "\n";
        if (option.is_required && !option.is_argument()) items += "It has to be given.\n";
        if (option.is_repeated && !option.is_argument()) items += "It may be given several times.\n";
    }
    return items;
}

template <std::size_t N> std::string items_of(std::string_view const (&table)[N][2]) {
    std::string items;
    for (auto const& [what, words] : table) items += ".TP\n" + bold(what) + "\n" + filled(words) + "\n";
    return items;
}

// Blank lines part paragraphs.
std::string paragraphs_of(std::string_view text) {
    std::string all;
    while (!text.empty()) {
        std::size_t const begin = std::min(text.find_first_not_of('\n'), text.size());
        std::size_t const end = std::min(text.find('\n', begin), text.size());
        if (end > begin) all += (all.empty() ? "" : ".PP\n") + filled(text.substr(begin, end - begin)) + "\n";
        text.remove_prefix(end);
    }
    return all;
}

std::string section_of(std::string const& program, described_command const& command) {
    std::string section = ".SS " + program + " " + command.name + "\n" + filled(command.help + ".") + "\n";
    for (auto const& [name, words] : of_commands)
        if (name == command.name) section += filled(words) + "\n";
    return section + items_of(command.arguments) + items_of(command.options);
}

}

std::string manual_page(described_command const& program, std::string_view version) {
    std::string upper, synopsis, sections;
    for (char const c : program.name) upper += char(c - 'a' + 'A');
    for (described_command const& command : program.commands) {
        synopsis += synopsis_of(program.name, command);
        sections += section_of(program.name, command);
    }
    std::string_view summary = program.help;
    if (summary.ends_with('.')) summary.remove_suffix(1);
    return fmt::format(
        ".TH {0} 1 \"\" \"{1} {2}\" \"User Commands\"\n"
        ".SH NAME\n{1} \\- {3}\n"
        ".SH SYNOPSIS\n{4}{5} {6}|{7}\n"
        ".SH DESCRIPTION\n{8}"
        ".SH OPTIONS\n{9}{10}"
        ".SH EXIT STATUS\n{11}"
        ".SH ENVIRONMENT\n{12}"
        ".SH EXAMPLES\n{13}"
        ".SH SEE ALSO\n.BR dot (1)\n.PP\n{14}\n",
        upper, program.name, version, escaped(summary), synopsis, bold(program.name), bold("--help"), bold("--version"),
        paragraphs_of(about), items_of(program.options), sections, items_of(statuses), items_of(variables), items_of(examples),
        filled("The pages docs/check.md, docs/policy.md, docs/graph.md and docs/import.md of Aslant, and docs/rules.md, "
               "which has all rules."));
}

}
