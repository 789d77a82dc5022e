// Writes docs/rules.md: a section for each row of the rule table, with a mistake and what is said of it.
//
//   rules_page ROOT            exit status 1, and the command that renews the page, where it is stale
//   rules_page ROOT --update   writes it
//
// Errors are shown by the cases of tests/must_not_compile, whose messages are tested word for word with every compiler; warnings by
// the machines of warnings.hpp, which are checked here. Rules that are not there yet stand in docs/rules_to_come.txt, and what the
// language asks for, with the rules for it, in docs/rules_of_the_language.txt.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <regex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include <aslant/rules/property_rules.hpp>
#include <aslant/rules/rule_reasons.hpp>
#include <generators/cloudformation/resource_types.hpp>
#include <generators/iam/action_names.hpp>
#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>

#include "definitions.hpp"
#include "warnings.hpp"

namespace {

namespace fs = std::filesystem;
using aslant::core::rule_row;
using aslant::core::rule_table;
using aslant::core::severity;

std::string text_of(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error(fmt::format("cannot read {}", path.string()));
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t const end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

struct example {
    std::string code;
    std::vector<std::string> sentences;
    std::vector<std::string> rules;   // of each sentence
    std::string section;              // the comment `// --- …` above it: the rules that it is about
    char const* language = "cpp";
};

// --- which rule a sentence is of: the one whose message it is; where several fit, that with the most letters of its own, and of
// rules with the same message that which its section names

struct message_pattern {
    rule_row row;
    std::regex pattern;
    std::size_t letters;
};

message_pattern pattern_of(rule_row const& row) {
    static std::map<std::string, std::string> const filled{
        {"cpp", "[a-z_ ]+"}, {"comparator", "[A-Z][A-Za-z]+"}, {"number", "-?\\d+"}};
    std::string pattern = ".*: ";
    std::size_t letters = 0;
    for (char const* c = row.message; *c; ++c) {
        if (*c == '{') {
            std::string part;
            while (*++c != '}') part += *c;
            auto const known = filled.find(part);
            pattern += known == filled.end() ? ".*" : known->second;
            continue;
        }
        if (std::string_view("\\^$.|?*+()[]").find(*c) != std::string_view::npos) pattern += '\\';
        pattern += *c;
        ++letters;
    }
    return {row, std::regex(pattern + "(; did you mean `.*`\\?)?"), letters};
}

std::optional<rule_row> rule_of(std::string const& sentence, std::string const& section) {
    static std::vector<message_pattern> const patterns = [] {
        std::vector<message_pattern> all;
        for (rule_row const& row : rule_table) all.push_back(pattern_of(row));
        return all;
    }();
    auto const rank = [&](message_pattern const& one) { return std::pair(one.letters, section.find(one.row.id) != section.npos); };
    message_pattern const* best = nullptr;
    for (message_pattern const& one : patterns)
        if ((!best || rank(one) > rank(*best)) && std::regex_match(sentence, one.pattern)) best = &one;
    return best ? std::optional(best->row) : std::nullopt;
}

// --- errors: `static_assert(verify<NAME>::ok);   // says: …` below `constexpr auto NAME = …;`

// The last line of the declaration of which this one is the first with `constexpr auto`: a constant, or a function.
std::size_t end_of_declaration(std::vector<std::string> const& lines, std::size_t line) {
    bool const is_function = lines[line].ends_with('{');
    auto const is_last = [&](std::string const& text) {
        return is_function ? text.starts_with('}') : text.substr(0, text.find("   // ")).ends_with(';');
    };
    while (line + 1 < lines.size() && !is_last(lines[line])) ++line;
    return line;
}

// The lines of the declarations of a name and of the constants that it is made of, in their order.
std::vector<std::size_t> declarations_of(std::vector<std::string> const& lines, std::string const& name, std::size_t before) {
    static std::regex const declared("(?:template <.*> |inline )?constexpr auto (\\w+)(?: =|\\().*");
    std::vector<std::pair<std::size_t, std::string>> known;
    for (std::size_t i = 0; i < before; ++i)
        if (std::smatch found; std::regex_match(lines[i], found, declared)) known.emplace_back(i, found[1]);
    std::vector<std::string> wanted{name};
    std::vector<std::size_t> shown;
    for (auto one = known.rbegin(); one != known.rend(); ++one) {
        if (std::find(wanted.begin(), wanted.end(), one->second) == wanted.end()) continue;
        for (std::size_t line = end_of_declaration(lines, one->first) + 1; line-- > one->first;) {
            shown.insert(shown.begin(), line);
            static std::regex const word("\"(?:[^\"\\\\]|\\\\.)*\"|(\\w+)");
            for (std::sregex_iterator i(lines[line].begin(), lines[line].end(), word), end; i != end; ++i)
                if ((*i)[1].matched) wanted.push_back((*i)[1]);
        }
    }
    return shown;
}
std::string joined(std::vector<std::string> const& lines, std::vector<std::size_t> const& shown) {
    std::string code;
    for (std::size_t line : shown) code += lines[line] + '\n';
    return code;
}
// A sentence that names a line of the file, with that line's number in what is shown.
std::string renumbered(std::string const& sentence, std::vector<std::size_t> const& shown) {
    static std::regex const place("\\bline (\\d+)");
    std::smatch match;
    if (!std::regex_search(sentence, match, place)) return sentence;
    auto const found = std::find(shown.begin(), shown.end(), std::stoul(match[1]) - 1);
    if (found == shown.end()) return sentence;
    return match.prefix().str() + "line " + std::to_string(found - shown.begin() + 1) + match.suffix().str();
}

// "(1) A (line N) (2) B (line N)": the sentences, without their places.
std::vector<std::string> sentences_of(std::string const& said) {
    static std::regex const place(" \\((?:line (?:N|\\d+)|[^()\\s:]+:\\d+)\\)(?: \\(\\d+\\) | and \\d+ more$|$)");
    std::string const first = "(1) ";
    std::string const text = said.starts_with(first) ? said.substr(first.size()) : said;
    std::vector<std::string> sentences;
    std::size_t begin = 0;
    for (std::sregex_iterator i(text.begin(), text.end(), place), end; i != end; ++i) {
        sentences.push_back(text.substr(begin, std::size_t(i->position()) - begin));
        begin = std::size_t(i->position() + i->length());
    }
    return sentences;
}

using examples = std::map<std::string, example>;   // by the rule's id

// For each of its rules it is the example, unless there is one that shows less beside it.
void add(examples& found, example const& one) {
    for (std::string const& rule : one.rules) {
        auto const rank = [&](example const& e) {
            auto const others = e.rules.size() - std::size_t(std::count(e.rules.begin(), e.rules.end(), rule));
            return std::tuple(others, e.rules.size(), e.section.find(rule) == std::string::npos);
        };
        auto const place = found.try_emplace(rule, one).first;
        if (rank(one) < rank(place->second)) place->second = one;
    }
}

void add_cases(fs::path const& path, examples& found) {
    static std::regex const said("static_assert\\(verify<(\\w+)[^>]*>::ok\\);\\s*// says: (.*\\S)\\s*");
    std::vector<std::string> const lines = lines_of(text_of(path));
    std::string section;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].starts_with("// --- ")) section = lines[i];
        std::smatch match;
        if (!std::regex_match(lines[i], match, said)) continue;
        std::vector<std::size_t> const shown = declarations_of(lines, match[1], i);
        if (shown.empty()) continue;
        example one{joined(lines, shown), sentences_of(match[2]), {}, section};
        for (std::string& sentence : one.sentences) {
            sentence = renumbered(sentence, shown);
            std::optional<rule_row> const row = rule_of(sentence, section);
            if (!row) throw std::runtime_error(fmt::format("{}:{}: of no rule: {}", path.string(), i + 1, sentence));
            one.rules.push_back(row->id);
        }
        add(found, one);
    }
}

// --- warnings: the machines and stacks of warnings.hpp

std::string sentence_of(aslant::core::node const* nodes, aslant::core::finding const& f) {
    aslant::core::text_writer counter{nullptr, false};
    aslant::core::sentence{nodes, f, counter}.write();
    std::string words(std::size_t(counter.size), ' ');
    aslant::core::text_writer writer{words.data(), false};
    aslant::core::sentence{nodes, f, writer}.write();
    return words;
}

std::vector<aslant::core::finding> findings_of(aslant::core::node const* nodes) {
    if (nodes[0].what == aslant::core::kind::stack)
        return aslant::generators::all_findings([nodes](aslant::core::report& out) {
            aslant::core::part_rules{nodes, out}.check();
            aslant::core::property_rules{nodes, out, &aslant::generators::all_actions}.check();
            aslant::core::type_rules{nodes, aslant::generators::all_resource_types, out}.check_all();
        });
    return aslant::generators::checked_machine(nodes).findings();
}

void add_warnings(fs::path const& header, examples& found) {
    static std::regex const declared("constexpr auto (\\w+) =.*");
    std::vector<std::string> const lines = lines_of(text_of(header));
    for (aslant::core::node const* nodes : aslant::examples::of_warnings) {
        std::size_t line = std::size_t(nodes[0].line) - 1;
        std::smatch name;
        while (line > 0 && !std::regex_match(lines[line], name, declared)) --line;
        std::vector<std::size_t> const shown = declarations_of(lines, name[1], line + 1);
        example one{joined(lines, shown), {}, {}, {}};
        for (auto const& finding : findings_of(nodes)) {
            one.sentences.push_back(renumbered(sentence_of(nodes, finding), shown));
            one.rules.push_back(row_of(finding.broken).id);
        }
        add(found, one);
    }
}

// What `aslant check` says; a text that is too deep or too large to be shown is made here.
void add_definitions(examples& found) {
    auto const add_one = [&](std::string const& text, std::string const& shown) {
        aslant::generators::definition_source const definition(text);
        example one{shown + "\n", {}, {}, {}, "json"};
        for (auto const& [said, offset] : aslant::generators::check_definition(definition)) {
            auto const [line, column] = definition.position(offset);
            one.sentences.push_back(fmt::format("definition.json:{}:{}: {}", line, column,
                                                aslant::generators::words_of_finding(definition.nodes(), said)));
            one.rules.push_back(row_of(said.broken).id);
        }
        add(found, one);
    };
    for (char const* const wrong : aslant::examples::definitions) add_one(wrong, wrong);
    add_one(std::string(501, '['), "[[[[[[ … 501 of them");
    auto const with_comment = [](std::string const& comment) {
        return R"({"StartAt": "A", "Comment": ")" + comment + R"(", "States": {"A": {"Type": "Succeed"}}})";
    };
    add_one(with_comment(std::string(1024 * 1024, '-')), with_comment("--- … 1048576 of them"));
}

// --- rules that are not there yet: "# topic" and "id | what is wrong | source"

struct rule_to_come {
    std::string id;
    std::string what;
    std::string source;
};
struct topic {
    std::string name;
    std::vector<rule_to_come> rules;
};

std::vector<topic> rules_to_come(fs::path const& path) {
    static std::regex const row("([a-z0-9-]+) \\| (.*\\S) \\| (.*\\S)");
    std::vector<topic> topics;
    std::map<std::string, bool> ids;
    for (rule_row const& known : rule_table) ids[known.id] = true;
    for (std::string const& line : lines_of(text_of(path))) {
        if (line.empty()) continue;
        std::smatch match;
        if (line.starts_with("# ")) {
            topics.push_back({line.substr(2), {}});
        } else if (topics.empty() || !std::regex_match(line, match, row)) {
            throw std::runtime_error(fmt::format("{}: not `id | what is wrong | source`: {}", path.string(), line));
        } else if (auto const [place, is_new] = ids.try_emplace(match[1], false); !is_new) {
            throw std::runtime_error(fmt::format("{}: {} {}", path.string(), place->first,
                                                 place->second ? "is in the rule table: take its line out" : "stands twice"));
        } else {
            topics.back().rules.push_back({match[1], match[2], match[3]});
        }
    }
    return topics;
}

// --- what the language asks for: "# topic" and "number | in a few words | rules", each of them in the rule table or to come

struct requirement {
    std::string number;
    std::string what;
    std::vector<std::string> rules;   // none: it is allowed, and nothing is said
};
struct requirements {
    std::string topic;
    std::vector<requirement> all;
};

std::vector<std::string> parts_of(std::string const& list) {
    static std::regex const comma(", ");
    return {std::sregex_token_iterator(list.begin(), list.end(), comma, -1), std::sregex_token_iterator()};
}

std::vector<requirements> rules_of_the_language(fs::path const& path, std::vector<topic> const& to_come) {
    static std::regex const row("(\\d+(?:\\.\\d+)?) \\| (.*\\S) \\| ([a-z0-9-]+(?:, [a-z0-9-]+)*)");
    std::map<std::string, bool> is_named;
    for (rule_row const& known : rule_table) is_named[known.id] = true;
    for (topic const& one : to_come)
        for (rule_to_come const& rule : one.rules) is_named[rule.id] = rule.source == "Aslant";
    std::map<std::string, bool> numbers;
    std::vector<requirements> topics;
    for (std::string const& line : lines_of(text_of(path))) {
        if (line.empty()) continue;
        if (line.starts_with("# ")) {
            topics.push_back({line.substr(2), {}});
            continue;
        }
        std::smatch match;
        if (topics.empty() || !std::regex_match(line, match, row))
            throw std::runtime_error(fmt::format("{}: not `number | what | rules`: {}", path.string(), line));
        if (!numbers.try_emplace(match[1], true).second)
            throw std::runtime_error(fmt::format("{}: {} stands twice", path.string(), match[1].str()));
        requirement one{match[1], match[2], {}};
        if (match[3] != "allowed") one.rules = parts_of(match[3]);
        for (std::string const& rule : one.rules) {
            auto const named = is_named.find(rule);
            if (named == is_named.end())
                throw std::runtime_error(fmt::format("{}: {} names no rule, nor one to come: {}", path.string(), one.number, rule));
            named->second = true;
        }
        topics.back().all.push_back(one);
    }
    for (auto const& [rule, named] : is_named)
        if (!named) throw std::runtime_error(fmt::format("{}: nothing asks for {}", path.string(), rule));
    return topics;
}

// --- the page

char const* word_of(severity level) { return level == severity::error ? "error" : "warning"; }

// A message with backticks in it, as code.
std::string as_code(std::string const& message) { return fmt::format("`` {} ``", message); }

std::string escaped_in_table(std::string text) {
    for (std::size_t i = 0; (i = text.find('|', i)) != text.npos; i += 2) text.insert(i, "\\");
    return text;
}

constexpr char const* opening = R"(# Rules

What Aslant finds wrong in a workflow or a stack. An **error** can work in no execution: the program does not compile. A **warning** works in some
executions, or is risky: the generator prints it as `file:line: warning: … [rule]`, and `--werror` makes it an error. In a message `{what}` is
what was written, `{field}` a field's name in the definition, `{cpp}` its name in C++; in front of it stands where, behind it the nearest right
text and the line.

Sources: [States Language](https://states-language.net/spec.html); Step Functions
[guide](https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html) and
[API](https://docs.aws.amazon.com/step-functions/latest/apireference/Welcome.html);
[CloudFormation user guide](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/Welcome.html);
[RFC 8259](https://www.rfc-editor.org/rfc/rfc8259) (JSON). What has the source Aslant is a rule of its own.

The types of payloads in the examples (`order`, `receipt` and others) are records, declared at the top of the files tests/must_not_compile/payload*.cpp;
[payloads.md](payloads.md) says what a record is.

This page is written by a program from the rule table (include/aslant/rules/rule_table.hpp) and from tests.
)";

constexpr char const* opening_of_language = R"(
## What the language asks for

Everything that the States Language and the service ask of a definition, and the rules that say where it is not so. A rule without a link
[is not there yet](#not-there-yet).
)";

constexpr char const* opening_to_come = R"(
## Not there yet

Of these nothing is said yet: AWS, or the execution, says it. Behind each topic stands the issue that brings it.
)";

std::string link_to(std::string const& rule) {
    bool is_there = false;
    for (rule_row const& r : rule_table) is_there = is_there || r.id == rule;
    return is_there ? fmt::format("[{0}](#{0})", rule) : rule;
}

std::string page_of_language(std::vector<requirements> const& language) {
    std::string text = opening_of_language;
    for (requirements const& one : language) {
        text += fmt::format("\n### {}\n\n| | | rules |\n|---|---|---|\n", one.topic);
        for (requirement const& asked : one.all) {
            std::string rules;
            for (std::string const& rule : asked.rules) rules += (rules.empty() ? "" : ", ") + link_to(rule);
            text +=
                fmt::format("| {} | {} | {} |\n", asked.number, escaped_in_table(asked.what), rules.empty() ? "(allowed)" : rules);
        }
    }
    return text;
}

std::string page(examples const& shown, std::vector<requirements> const& language, std::vector<topic> const& to_come) {
    std::string text = opening;
    text += "\n| rule | | what is said |\n|---|---|---|\n";
    for (rule_row const& row : rule_table)
        text += fmt::format("| [{0}](#{0}) | {1} | {2} |\n", row.id, word_of(row.level), as_code(escaped_in_table(row.message)));
    for (rule_row const& row : rule_table) {
        text +=
            fmt::format("\n## {}\n\n{}: {}\n\n{} Source: {}.\n", row.id, row.level == severity::error ? "An error" : "A warning",
                        as_code(row.message), reason_of(row.of).why, reason_of(row.of).source);
        auto const found = shown.find(row.id);
        if (found == shown.end())
            throw std::runtime_error(fmt::format("no example of {}: {}", row.id,
                                                 row.level == severity::error ? "add a case to tests/must_not_compile"
                                                                              : "add a machine to tests/docs/warnings.hpp"));
        text += fmt::format("\n```{}\n{}```\n\n```text\n", found->second.language, found->second.code);
        for (std::string const& sentence : found->second.sentences) text += sentence + '\n';
        text += "```\n";
    }
    text += page_of_language(language);
    text += opening_to_come;
    for (topic const& one : to_come) {
        text += fmt::format("\n### {}\n\n| rule | what is wrong | source |\n|---|---|---|\n", one.name);
        for (rule_to_come const& rule : one.rules)
            text += fmt::format("| {} | {} | {} |\n", rule.id, escaped_in_table(rule.what), escaped_in_table(rule.source));
    }
    return text;
}

int run(fs::path const& root, bool update, std::string const& renew) {
    examples shown;
    std::vector<fs::path> cases;
    for (auto const& entry : fs::directory_iterator(root / "tests/must_not_compile"))
        if (entry.path().extension() == ".cpp") cases.push_back(entry.path());
    std::sort(cases.begin(), cases.end());
    for (fs::path const& one : cases) add_cases(one, shown);
    add_warnings(root / "tests/docs/warnings.hpp", shown);
    add_definitions(shown);
    std::vector<topic> const to_come = rules_to_come(root / "docs/rules_to_come.txt");
    std::string const text = page(shown, rules_of_the_language(root / "docs/rules_of_the_language.txt", to_come), to_come);

    fs::path const path = root / "docs/rules.md";
    if (update) {
        std::ofstream file(path, std::ios::binary);
        file << text;
        file.close();
        if (!file) throw std::runtime_error(fmt::format("cannot write {}", path.string()));
        return 0;
    }
    std::string const there = fs::exists(path) ? text_of(path) : std::string();
    if (there == text) return 0;
    auto const now = lines_of(text);
    auto const before = lines_of(there);
    auto const [wanted, got] = std::mismatch(now.begin(), now.end(), before.begin(), before.end());
    std::cerr << "docs/rules.md is stale, from line " << wanted - now.begin() + 1 << ":\n"
              << "  it says:   " << (got == before.end() ? "(nothing)" : *got) << '\n'
              << "  should be: " << (wanted == now.end() ? "(nothing)" : *wanted) << '\n'
              << "renew it with: " << renew << '\n';
    return 1;
}

}

int main(int argc, char** argv) {
    std::vector<std::string> const arguments(argv + 1, argv + argc);
    bool const update = arguments.size() == 2 && arguments[1] == "--update";
    if (arguments.empty() || (arguments.size() > 1 && !update)) {
        std::cerr << "usage: rules_page ROOT [--update]\n";
        return 2;
    }
    try {
        return run(arguments[0], update, fmt::format("'{}' '{}' --update", argv[0], arguments[0]));
    } catch (std::exception const& problem) {
        std::cerr << "rules_page: " << problem.what() << '\n';
        return 2;
    }
}
