#include <generators/command/check.hpp>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

// Of one file; the others are counted.
constexpr std::size_t most_lines = 1000;

std::string shown_name(std::string const& file) { return file == "-" ? "<stdin>" : one_line(file); }

std::string read(std::string const& file) {
    auto const refuse = [&](std::string const& why) { return output_error("cannot read " + shown_name(file) + ": " + why); };
    auto const close = [](std::FILE* f) {
        if (f != stdin) std::fclose(f);
    };
    errno = 0;
    std::unique_ptr<std::FILE, decltype(close)> const input(file == "-" ? stdin : std::fopen(file.c_str(), "rb"), close);
    if (!input) throw refuse(std::generic_category().message(errno));
    std::string text;
    char piece[65536];
    while (!std::feof(input.get()) && !std::ferror(input.get())) {
        text.append(piece, std::fread(piece, 1, sizeof piece, input.get()));
        if (text.size() > json_document::largest) throw refuse("it has more than 16 MiB");
    }
    if (std::ferror(input.get())) throw refuse(std::generic_category().message(errno));
    return text;
}

}

checked_files check_files(check_options const& asked) {
    std::vector<std::string> texts;
    texts.reserve(asked.files.size());
    for (std::string const& file : asked.files) texts.push_back(read(file));
    checked_files result{{}, true};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        definition_source const definition(std::move(texts[i]), asked.type);
        auto const findings = check_definition(definition);
        std::string const file = shown_name(asked.files[i]);
        for (std::size_t f = 0; f < findings.size(); ++f) {
            bool const is_error = core::row_of(findings[f].said.broken).level == core::severity::error;
            if (is_error || asked.werror) result.passed = false;
            if (f >= most_lines) continue;
            auto const [line, column] = definition.position(findings[f].offset);
            result.report += file + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " +
                             words_of_finding(definition.nodes(), findings[f].said) + "\n";
        }
        if (findings.size() > most_lines)
            result.report += file + ": and " + std::to_string(findings.size() - most_lines) + " more\n";
    }
    return result;
}

}
