// What another project says of paths and calls in each of four places, and what is said here.
//
//   path_verdicts_test CASES LIST
//
// CASES is a JSON array of objects of path, context and expected_outcome. LIST has the verdicts that differ, on purpose
// (EXPRESSION | CONTEXT | OURS | REASON, where OURS is yes or no); an entry that is true no longer fails the test too.
//
// Exit status: 0 as listed, 1 not, 2 usage or a file that cannot be read.
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

#include <aslant/language/intrinsic.hpp>
#include <aslant/language/jsonpath.hpp>

using namespace aslant::core;
using nlohmann::json;

namespace {

std::ifstream opened(char const* file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) throw std::runtime_error("cannot read " + std::string(file));
    return input;
}

bool is_taken(std::string const& expression, std::string const& context) {
    text const whole{expression.data(), int(expression.size())};
    reference_list seen;
    if (context == "path") return check_path(whole, seen).kind == problem_kind::nothing;
    if (context == "reference_path") return check_reference_path(whole, seen).kind == problem_kind::nothing;
    // What is written is neither a variable nor the Context Object.
    if (context == "result_path") return check_reference_path(whole, seen).kind == problem_kind::nothing && seen.size() == 0;
    if (context != "payload_template") throw std::runtime_error("no such context: " + context);
    return (expression.starts_with("$") ? check_path(whole, seen) : check_intrinsic(whole, seen)).kind == problem_kind::nothing;
}

std::string words(bool verdict) { return verdict ? "yes" : "no"; }

// The differences that are listed, and whether each was met.
std::map<std::string, bool> listed_in(char const* file) {
    std::map<std::string, bool> listed;
    auto input = opened(file);
    for (std::string line; std::getline(input, line);) {
        if (line.empty() || line[0] == '#') continue;
        auto const reason = line.rfind(" | ");
        if (reason == line.npos || reason + 3 == line.size()) throw std::runtime_error("no reason in: " + line);
        listed[line.substr(0, reason)] = false;
    }
    return listed;
}

int run(char const* cases, char const* list) {
    auto listed = listed_in(list);
    int failures = 0;
    int agreed = 0;
    auto const fail = [&](std::string const& what) {
        std::cout << what << "\n";
        ++failures;
    };
    auto const all = json::parse(opened(cases));
    for (json const& one : all) {
        std::string const expression = one.at("path");
        std::string const context = one.at("context");
        bool const ours = is_taken(expression, context);
        if (ours == one.at("expected_outcome").get<bool>()) {
            ++agreed;
            continue;
        }
        std::string const entry = expression + " | " + context + " | " + words(ours);
        if (auto const found = listed.find(entry); found != listed.end())
            found->second = true;
        else
            fail("not listed: " + entry);
    }
    for (auto const& [entry, met] : listed)
        if (!met) fail("no longer true: " + entry);
    std::cout << agreed << " of " << all.size() << " verdicts agree, " << listed.size() << " differ on purpose\n";
    if (all.empty()) fail("there are no cases");
    return failures ? 1 : 0;
}

}

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: path_verdicts_test CASES LIST\n";
        return 2;
    }
    try {
        return run(argv[1], argv[2]);
    } catch (std::exception const& error) {
        std::cerr << "path_verdicts_test: " << error.what() << "\n";
        return 2;
    }
}
