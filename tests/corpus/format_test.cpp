// What `aslant format` makes of real definitions: equal to what it was given, and in the order of what is emitted.
//
//   format_test CORPUS
//
// Exit status: 0 so, 1 not so, 2 usage or a folder that cannot be read.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include <generators/asl/definition.hpp>
#include <generators/json/canonical_text.hpp>
#include <generators/json/read_json.hpp>
#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>

namespace fs = std::filesystem;
using namespace aslant;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

std::string text_of(fs::path const& file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(input), {}};
}

// What is emitted in another way and means the same: an empty Retry or Catch has no node, and the blanks around an expression are one.
void normalise(ordered_json& value) {
    if (value.is_object() && value.contains("Type"))
        for (char const* const key : {"Retry", "Catch"})
            if (value.contains(key) && value[key].empty()) value.erase(key);
    if (value.is_string()) {
        std::string const words = value;
        if (words.size() < 4 || !words.starts_with("{%") || !words.ends_with("%}")) return;
        std::string const inside = words.substr(2, words.size() - 4);
        auto const first = inside.find_first_not_of(" \t\r\n");
        value =
            first == inside.npos ? "{%  %}" : "{% " + inside.substr(first, inside.find_last_not_of(" \t\r\n") - first + 1) + " %}";
    }
    if (value.is_structured())
        for (ordered_json& item : value) normalise(item);
}

bool has_errors(generators::definition_source const& definition) {
    for (auto const& finding : generators::check_definition(definition))
        if (core::severity_of(finding.said.broken) == core::severity::error) return true;
    return false;
}

struct counts {
    int files = 0;
    int emitted = 0;
    int wrong = 0;
};

// Objects with a key that stands twice are not formatted, nor is what is no JSON.
bool is_whole(generators::json_document const& document) {
    auto const& values = document.values();
    if (values.empty() || values[0].type != core::form::object) return false;
    return std::none_of(values.begin(), values.end(), [](auto const& v) { return v.is_again; });
}

void check(fs::path const& file, counts& sums) {
    std::string const source = text_of(file);
    generators::json_document const document = generators::read_json(source);
    if (!is_whole(document)) return;
    ++sums.files;
    std::string const text = generators::canonical_text(document.values(), source);
    auto const fail = [&](char const* what) {
        std::cout << file.filename().string() << ": " << what << "\n";
        ++sums.wrong;
    };
    if (json::parse(text) != json::parse(source)) fail("it is not equal to what it was");
    if (generators::canonical_text(generators::read_json(text).values(), text) != text) fail("the second time it is another one");
    generators::definition_source const definition(source);
    if (has_errors(definition)) return;
    ++sums.emitted;
    generators::checked_machine const checked(definition.nodes());
    ordered_json emitted = ordered_json::parse(generators::definition_text(generators::make_definition(checked.view())));
    ordered_json formatted = ordered_json::parse(text);
    normalise(emitted);
    normalise(formatted);
    if (emitted != formatted) fail("the emitter has another order");
}

}

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: format_test CORPUS\n";
        return 2;
    }
    try {
        counts sums;
        for (char const* const folder : {"sfn-workflows-collection/definitions", "developer-guide-2022/definitions",
                                         "asl-validator/valid", "asl-validator/invalid"})
            for (auto const& entry : fs::directory_iterator(fs::path(argv[1]) / folder))
                if (entry.path().extension() == ".json") check(entry.path(), sums);
        std::cout << sums.files << " definitions, " << sums.emitted << " of them in the order in which they are emitted\n";
        return sums.wrong > 0 || sums.emitted == 0 ? 1 : 0;
    } catch (std::exception const& error) {
        std::cerr << "format_test: " << error.what() << "\n";
        return 2;
    }
}
