#include <generators/command/description.hpp>

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <aslant/rules/rule_table.hpp>

namespace aslant::generators {

namespace {

described_option describe(CLI::Option const& option) {
    described_option described;
    for (std::string const& name : option.get_snames()) described.names.push_back("-" + name);
    for (std::string const& name : option.get_lnames()) described.names.push_back("--" + name);
    bool const takes_value = option.get_items_expected_min() > 0;
    if (takes_value) described.value = option.get_option_text();
    if (described.value == " ") described.value = option.get_name();   // the text beside an argument's name in help
    described.help = option.get_description();
    described.is_required = option.get_required();
    described.is_repeated = takes_value && option.get_expected_max() > 1;
    return described;
}

}

described_command describe(CLI::App const& app) {
    described_command described{app.get_name(), app.get_description(), {}, {}, {}};
    for (CLI::Option const* const option : app.get_options()) {
        described_option one = describe(*option);
        (one.is_argument() ? described.arguments : described.options).push_back(std::move(one));
    }
    for (CLI::App const* const command : app.get_subcommands([](CLI::App const*) { return true; }))
        described.commands.push_back(describe(*command));
    return described;
}

std::vector<std::string> words_of(described_option const& option) {
    std::vector<std::string> words;
    if (option.value == "RULE")
        for (core::rule_row const& row : core::rule_table) words.emplace_back(row.id);
    if (option.value.find('|') == option.value.npos || option.value.find('=') != option.value.npos) return words;
    for (std::size_t begin = 0; begin <= option.value.size();) {
        std::size_t const end = std::min(option.value.find('|', begin), option.value.size());
        words.push_back(option.value.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

bool is_file(described_option const& option) { return option.value == "FILE" || option.value == "OLD" || option.value == "NEW"; }

std::vector<std::string> const& definition_extensions() {
    static std::vector<std::string> const extensions{"json", "yaml", "yml", "asl", "template"};
    return extensions;
}

std::string joined(std::vector<std::string> const& words, std::string_view between) {
    return fmt::format("{}", fmt::join(words, between));
}

}
