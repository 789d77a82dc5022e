// What is said of real definitions, and of known mistakes.
//
//   corpus_test CORPUS LISTS
//
// LISTS has reviewed.txt, the findings that are right (FILE RULE REASON), and not_yet.txt, the mistakes that are not found yet
// (CASE THE RULE THAT WILL). An entry that is true no longer fails the test too.
//
// Exit status: 0 as listed, 1 not, 2 usage or a folder that cannot be read.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include <generators/asl/definition.hpp>
#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>

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
    list(fs::path const& file, int words) : name_{file.filename().string()} {
        std::istringstream lines(text_of(file));
        for (std::string line; std::getline(lines, line);) {
            if (line.empty() || line[0] == '#') continue;
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
    int clean = 0;      // no error
    int complete = 0;   // of them: every field is in the model
    int warnings = 0;
};

// An empty Retry or Catch says nothing and has no node.
void remove_empty_handlers(json& value) {
    if (value.is_object() && value.contains("Type"))
        for (char const* const key : {"Retry", "Catch"})
            if (value.contains(key) && value[key].empty()) value.erase(key);
    if (value.is_structured())
        for (json& item : value) remove_empty_handlers(item);
}

void check_valid(std::string const& folder, fs::path const& file, list& reviewed, counts& sums) {
    std::string const name = folder + "/" + file.filename().string();
    std::string const text = text_of(file);
    generators::definition_source const definition(text);
    bool is_clean = true;
    for (auto const& [said, offset] : generators::check_definition(definition)) {
        core::rule_row const& row = core::row_of(said.broken);
        if (row.level == core::severity::warning) {
            ++sums.warnings;
            continue;
        }
        is_clean = false;
        if (reviewed.has(name + " " + row.id)) continue;
        fail(name + ":" + std::to_string(definition.position(offset).line) + ": " +
             generators::words_of_finding(definition.nodes(), said));
    }
    ++sums.files;
    sums.clean += is_clean;
    if (!is_clean || !definition.is_complete()) return;
    ++sums.complete;
    generators::checked_machine const checked(definition.nodes());
    json before = json::parse(text);
    remove_empty_handlers(before);
    if (json::parse(generators::definition_text(generators::make_definition(checked.view()))) != before)
        fail(name + ": is not emitted as it was read");
}

// Whether an error is said of a definition that is wrong.
bool is_refused(std::string const& text) {
    generators::definition_source const definition(text);
    auto const findings = generators::check_definition(definition);
    return std::any_of(findings.begin(), findings.end(),
                       [](auto const& f) { return core::row_of(f.said.broken).level == core::severity::error; });
}
void check_invalid(std::string const& name, std::string const& text, list& not_yet, int& refused) {
    if (is_refused(text))
        ++refused;
    else if (!not_yet.has(name))
        fail(name + ": is not refused");
}

int run(fs::path const& corpus, fs::path const& lists) {
    list reviewed(lists / "reviewed.txt", 2);
    list not_yet(lists / "not_yet.txt", 1);
    for (char const* const folder :
         {"sfn-workflows-collection/definitions", "developer-guide-2022/definitions", "asl-validator/valid"}) {
        counts sums;
        for (fs::path const& file : definitions_in(corpus / folder)) check_valid(folder, file, reviewed, sums);
        std::cout << folder << ": " << sums.files << " definitions, " << sums.clean << " without errors, " << sums.complete
                  << " of them whole in the model and emitted the same, " << sums.warnings << " warnings\n";
        if (sums.files == 0) fail(std::string(folder) + ": there are no definitions");
    }
    int refused = 0;
    auto const cases = definitions_in(corpus / "asl-validator/invalid");
    for (fs::path const& file : cases) check_invalid("asl-validator/" + file.filename().string(), text_of(file), not_yet, refused);
    std::cout << "asl-validator/invalid: " << refused << " of " << cases.size() << " are refused\n";

    fs::path const mistakes = corpus / "../facts/mistakes.json";
    if (fs::exists(mistakes)) {
        refused = 0;
        auto const all = json::parse(text_of(mistakes));
        for (json const& mistake : all)
            check_invalid("mistakes/" + mistake["id"].get<std::string>(), mistake["definition"].get<std::string>(), not_yet,
                          refused);
        std::cout << "mistakes: " << refused << " of " << all.size() << " are refused\n";
        not_yet.end();
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
