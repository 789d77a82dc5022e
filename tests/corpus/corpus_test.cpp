// What is said of real definitions, and of known mistakes.
//
//   corpus_test CORPUS LISTS
//
// LISTS has reviewed.txt, the findings that are right (FILE RULE REASON), refused.txt, what is said of each mistake (CASE RULE, and
// what it is said of), and not_yet.txt, the mistakes that are not found yet (CASE THE RULE THAT WILL). An entry that is true no longer
// fails the test too.
//
// Exit status: 0 as listed, 1 not, 2 usage or a folder that cannot be read.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include <generators/asl/definition.hpp>
#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/document.hpp>
#include <generators/output/yaml.hpp>
#include <generators/sources/read_document.hpp>

namespace fs = std::filesystem;
using namespace aslant;
using nlohmann::json;

namespace {

int failures = 0;
void fail(std::string const& what) {
    std::cout << what << "\n";
    ++failures;
}

std::string text_of(fs::path const& file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) throw std::runtime_error("cannot read " + file.string());
    std::ostringstream text;
    text << input.rdbuf();
    return text.str();
}

std::vector<fs::path> definitions_in(fs::path const& folder) {
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

// The lines of a list: their first words, and whether each was needed.
class list {
  public:
    // All words of a line where `words` is 0: such a list has no reasons.
    list(fs::path const& file, int words) : name_{file.filename().string()} {
        std::istringstream lines(text_of(file));
        for (std::string line; std::getline(lines, line);) {
            if (line.empty() || line[0] == '#') continue;
            if (words == 0) used_[line] = false;
            if (words == 0) continue;
            std::istringstream parts(line);
            std::string key, word, reason;
            for (int i = 0; i < words && parts >> word; ++i) key += (i ? " " : "") + word;
            std::getline(parts, reason);
            if (reason.find_first_not_of(' ') == reason.npos) fail(name_ + ": no reason in: " + line);
            used_[key] = false;
        }
    }
    bool has(std::string const& key) {
        auto const found = used_.find(key);
        if (found == used_.end()) return false;
        found->second = true;
        return true;
    }
    void end() const {
        for (auto const& [key, used] : used_)
            if (!used) fail(name_ + ": no longer true: " + key);
    }

  private:
    std::string name_;
    std::map<std::string, bool> used_;
};

struct counts {
    int files = 0;
    int clean = 0;   // no error; each is emitted as it was read
    int warnings = 0;
};

// "error: state `A`: …": all that is said, without lines.
std::multiset<std::string> words_said_of(generators::definition_source const& definition) {
    static std::regex const line("in line [0-9]+");
    std::multiset<std::string> all;
    for (auto const& [said, offset] : generators::check_definition(definition))
        all.insert(std::regex_replace(generators::words_of_finding(definition.nodes(), said), line, "in line N"));
    return all;
}

// The same definition in YAML.
void check_yaml(std::string const& name, std::string const& text, generators::definition_source const& definition) {
    if (text.find("\"Fn::") != text.npos) return;   // in YAML, which is that of templates, this is a tag
    for (auto const& [said, offset] : definition.findings())
        if (said.broken == core::rule::field_type) return;   // a substitution in quotes, which stands without them in YAML
    std::string const yaml = generators::yaml_text({generators::json::parse(text), {}});
    auto const file = std::make_shared<generators::source_file const>("definition.yaml", yaml);
    generators::definition_source const again(file, generators::read_document(*file));
    if (words_said_of(again) != words_said_of(definition)) fail(name + ": in YAML something else is said of it");
}

// What is written in another way and means the same: an empty Retry or Catch has no node, and the blanks around an expression go.
void normalise(json& value) {
    if (value.is_object() && value.contains("Type"))
        for (char const* const key : {"Retry", "Catch"})
            if (value.contains(key) && value[key].empty()) value.erase(key);
    if (value.is_string()) {
        std::string const words = value;
        if (words.size() < 4 || !words.starts_with("{%") || !words.ends_with("%}")) return;
        std::string inside = words.substr(2, words.size() - 4);
        auto const first = inside.find_first_not_of(" \t\r\n");
        inside = first == inside.npos ? "" : inside.substr(first, inside.find_last_not_of(" \t\r\n") - first + 1);
        value = "{%" + inside + "%}";
    }
    if (value.is_structured())
        for (json& item : value) normalise(item);
}
json normalised(std::string const& text) {
    json value = json::parse(text);
    normalise(value);
    return value;
}

void check_valid(std::string const& folder, fs::path const& file, list& reviewed, counts& sums) {
    std::string const name = folder + "/" + file.filename().string();
    std::string const text = text_of(file);
    generators::definition_source const definition(text);
    bool is_clean = true;
    for (auto const& [said, offset] : generators::check_definition(definition)) {
        core::rule_row const row = core::row_of(said.broken);
        if (row.level == core::severity::warning) {
            ++sums.warnings;
            continue;
        }
        is_clean = false;
        if (reviewed.has(name + " " + row.id)) continue;
        fail(name + ":" + std::to_string(definition.position(offset).line) + ": " +
             generators::words_of_finding(definition.nodes(), said));
    }
    check_yaml(name, text, definition);
    ++sums.files;
    sums.clean += is_clean;
    if (!is_clean) return;
    generators::checked_machine const checked(definition.nodes());
    if (normalised(generators::definition_text(generators::make_definition(checked.view()))) != normalised(text))
        fail(name + ": is not emitted as it was read");
}

// "next-missing state `A`": the rules that a definition breaks, and where.
std::set<std::string> errors_of(std::string const& text) {
    std::set<std::string> errors;
    generators::definition_source const definition(text);
    for (auto const& [said, offset] : generators::check_definition(definition)) {
        core::rule_row const row = core::row_of(said.broken);
        if (row.level != core::severity::error) continue;
        std::string const words = generators::words_of_finding(definition.nodes(), said);
        auto const subject = words.find(": ") + 2;
        errors.insert(row.id + (" " + words.substr(subject, words.find(": ", subject) - subject)));
    }
    return errors;
}
void check_invalid(std::string const& name, std::string const& text, list& expected, list& not_yet, int& refused) {
    auto const errors = errors_of(text);
    if (!errors.empty())
        ++refused;
    else if (!not_yet.has(name))
        fail(name + ": is not refused");
    for (std::string const& error : errors)
        if (!expected.has(name + " " + error)) fail("not in refused.txt: " + name + " " + error);
}

int run(fs::path const& corpus, fs::path const& lists) {
    list reviewed(lists / "reviewed.txt", 2);
    list expected(lists / "refused.txt", 0);
    list not_yet(lists / "not_yet.txt", 1);
    for (char const* const folder :
         {"sfn-workflows-collection/definitions", "developer-guide-2022/definitions", "asl-validator/valid"}) {
        counts sums;
        for (fs::path const& file : definitions_in(corpus / folder)) check_valid(folder, file, reviewed, sums);
        std::cout << folder << ": " << sums.files << " definitions, " << sums.clean
                  << " of them without errors and emitted the same, " << sums.warnings << " warnings\n";
        if (sums.files == 0) fail(std::string(folder) + ": there are no definitions");
    }
    int refused = 0;
    auto const cases = definitions_in(corpus / "asl-validator/invalid");
    for (fs::path const& file : cases)
        check_invalid("asl-validator/" + file.filename().string(), text_of(file), expected, not_yet, refused);
    std::cout << "asl-validator/invalid: " << refused << " of " << cases.size() << " are refused\n";

    fs::path const mistakes = corpus / "../facts/mistakes.json";
    if (fs::exists(mistakes)) {
        refused = 0;
        auto const all = json::parse(text_of(mistakes));
        for (json const& mistake : all)
            check_invalid("mistakes/" + mistake["id"].get<std::string>(), mistake["definition"].get<std::string>(), expected,
                          not_yet, refused);
        std::cout << "mistakes: " << refused << " of " << all.size() << " are refused\n";
        not_yet.end();
        expected.end();
    }
    reviewed.end();
    return failures ? 1 : 0;
}

}

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: corpus_test CORPUS LISTS\n";
        return 2;
    }
    try {
        return run(argv[1], argv[2]);
    } catch (std::exception const& error) {
        std::cerr << "corpus_test: " << error.what() << "\n";
        return 2;
    }
}
