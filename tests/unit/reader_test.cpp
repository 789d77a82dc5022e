#include "catch.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <aslant/aslant.hpp>
#include <aslant/generators/texts.hpp>
#include <generators/json/field_words.hpp>

#include "definitions.hpp"
#include "shared_machine.hpp"

using namespace aslant;
using namespace aslant::tests;
namespace fs = std::filesystem;

namespace {

using lines = std::vector<std::string>;

std::string text_of(fs::path const& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

void is_written_the_same(std::string const& text) {
    generators::definition_source const definition(text);
    CHECK(said_of(definition) == lines{});
    CHECK(definition.is_complete());
    CHECK(written_again(definition) == nlohmann::json::parse(text));
}

// What is said of a machine in C++, and of its definition; without places, and without what only one of the two can say.
template <class Machine> lines said_in_cpp(Machine const& machine) {
    lines sentences;
    generators::checked_machine const checked(machine.nodes);
    for (core::finding const& f : checked.findings()) sentences.push_back(generators::words_of_finding(machine.nodes, f));
    return sentences;
}
lines said_in_json(std::string const& definition) {
    lines sentences;
    for (std::string const& line : said_of(definition)) sentences.push_back(line.substr(line.find(": ") + 2));
    return sentences;
}

}

TEST_CASE("What is emitted is read, and emitted again the same") {
    fs::path const root = ASLANT_SOURCE_DIR;
    int files = 0;
    for (char const* const folder : {"examples", "tests/golden"})
        for (auto const& entry : fs::recursive_directory_iterator(root / folder))
            if (entry.path().string().ends_with(".asl.json")) {
                INFO(entry.path().string());
                is_written_the_same(text_of(entry.path()));
                ++files;
            }
    CHECK(files >= 5);
    is_written_the_same(definition_json(shared::machine));
}

TEST_CASE("Every field that the model knows comes back as it was") {
    is_written_the_same(R"j({"Comment": "c", "StartAt": "A", "TimeoutSeconds": 60, "States": {
        "A": {"Type": "Task", "Comment": "c", "Resource": "arn:x", "InputPath": null, "OutputPath": "$.o", "ResultPath": null,
              "Parameters": {"a.$": "$.a", "b": [1, -1.5, null, true, {"c.$": "States.UUID()"}], "": {}, "${x}": "${y}"},
              "ResultSelector": {"a": "$.a"}, "TimeoutSeconds": 60, "HeartbeatSeconds": 30,
              "Retry": [{"ErrorEquals": ["A", "B"], "IntervalSeconds": 0, "MaxAttempts": 0, "BackoffRate": 1, "Comment": "c"},
                        {"ErrorEquals": ["States.ALL"], "BackoffRate": 1.5}],
              "Catch": [{"ErrorEquals": ["A"], "ResultPath": "$.e", "Next": "B", "Comment": "c"},
                        {"ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "B"}], "Next": "B"},
        "B": {"Type": "Choice", "InputPath": "$.i", "Choices": [
                  {"And": [{"Variable": "$.a", "NumericEquals": 18446744073709551615, "Comment": "c"},
                           {"Not": {"Variable": "$.a", "TimestampLessThanPath": "$.b"}, "Comment": "d"},
                           {"Or": [{"Variable": "$.a", "IsPresent": false}], "Comment": "e"}], "Next": "C", "Comment": "f"},
                  {"Variable": "$$.a", "StringMatches": "a*", "Next": "D"},
                  {"Variable": "$.a", "BooleanEquals": true, "Next": "E"}], "Default": "H"},
        "C": {"Type": "Wait", "Seconds": 0, "Next": "D"},
        "D": {"Type": "Wait", "TimestampPath": "$.t", "Next": "E"},
        "E": {"Type": "Pass", "Result": {"a.$": ["$"]}, "Next": "F"},
        "F": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "F1", "Comment": "c", "States": {"F1": {"Type": "Succeed", "OutputPath": null}}},
                  {"StartAt": "F2", "States": {"F2": {"Type": "Fail", "ErrorPath": "$.e", "CausePath": "States.UUID()"}}}]},
        "H": {"Type": "Map", "ItemsPath": "$.i", "MaxConcurrencyPath": "$.m", "ItemSelector": {"v.$": "$$.Map.Item.Value"}, "Next": "I",
              "ItemProcessor": {"StartAt": "H1", "States": {"H1": {"Type": "Pass", "End": true}}}},
        "I": {"Type": "Map", "MaxConcurrency": 0, "Parameters": {"v.$": "$$.Map.Item.Value"}, "End": true,
              "Iterator": {"StartAt": "I1", "States": {"I1": {"Type": "Fail", "Error": "E", "Cause": "because"}}}}}})j");
}

TEST_CASE("The same mistake is said in the same words in C++ and in JSON") {
    constexpr auto misspelt = state_machine("M", start_at("Charge"), pass("Charge", next("Recrod")), pass("Record", end));
    auto const in_cpp = said_in_cpp(misspelt);
    CHECK(in_cpp == lines{"error: state `Charge`: Next names no state `Recrod`; did you mean `Record`? [next-missing]"});
    CHECK(in_cpp == said_in_json(R"({"StartAt": "Charge", "States": {
        "Charge": {"Type": "Pass", "Next": "Recrod"}, "Record": {"Type": "Pass", "End": true}}})"));

    constexpr auto several = state_machine(
        "M", start_at("A"),
        task("A", core::resource("arn:x"), timeout(seconds(10)), heartbeat(seconds(20)), parameters(object(field("x", path("y")))),
             retry("States.ALL", "E"), catch_errors("E", "C", result_path("e")), next("B")),
        choice("B", when(is_null("v"), "D")),
        parallel("C", branch(start_at("X"), pass("Y", end)), branch(start_at("Z"), wait("Z", end)), end), succeed("E"));
    std::string const definition = R"({"StartAt": "A", "States": {
        "A": {"Type": "Task", "Resource": "arn:x", "TimeoutSeconds": 10, "HeartbeatSeconds": 20, "Parameters": {"x.$": "y"},
              "Retry": [{"ErrorEquals": ["States.ALL", "E"]}], "Catch": [{"ErrorEquals": ["E"], "ResultPath": "e", "Next": "C"}], "Next": "B"},
        "B": {"Type": "Choice", "Choices": [{"Variable": "v", "IsNull": true, "Next": "D"}]},
        "C": {"Type": "Parallel", "Branches": [{"StartAt": "X", "States": {"Y": {"Type": "Pass", "End": true}}},
                                               {"StartAt": "Z", "States": {"Z": {"Type": "Wait", "End": true}}}], "End": true},
        "E": {"Type": "Succeed"}}})";
    auto expected = said_in_cpp(several);
    auto said = said_in_json(definition);
    CHECK(expected.size() == 9);
    std::sort(expected.begin(), expected.end());
    std::sort(said.begin(), said.end());
    CHECK(said == expected);
}

TEST_CASE("Findings are in the order of the text, each where its field or state has its name") {
    CHECK(said_of("{\n"
                  "  \"States\": {\n"
                  "    \"A\": {\"Type\": \"Task\",\n"
                  "          \"Catch\": [{\"ErrorEquals\": [\"E\"], \"Next\": \"X\"}],\n"
                  "          \"Next\": \"B\"},\n"
                  "    \"B\": {\"Type\": \"Pass\"}\n"
                  "  },\n"
                  "  \"StartAt\": \"C\"\n"
                  "}\n") == lines{"3:5: error: state `A`: it has no Resource [resource-missing]",
                                  "4:44: error: state `A`: a catcher's Next names no state `X` [catch-next-missing]",
                                  "6:5: error: state `B`: it has neither Next nor End [next-or-end-missing]",
                                  "8:3: error: state machine: StartAt names no state `C` [start-at-unknown]"});
}

TEST_CASE("No field is both read and on the list of those that are not yet") {
    for (auto const word : generators::fields_not_read_yet) {
        INFO(word);
        CHECK_FALSE(generators::kind_of_field(core::kind::task, word));
        CHECK(generators::is_not_read_yet(word));   // the list is sorted
    }
}

TEST_CASE("What is hostile takes no longer than what is large") {
    using clock = std::chrono::steady_clock;
    constexpr int count = 50000;
    auto const state = [](int i, std::string const& fields) { return "\"s" + std::to_string(i) + "\":{" + fields + "}"; };
    auto const machine = [&](auto const& fields) {
        std::string text = R"({"StartAt":"s0","States":{)";
        for (int i = 0; i < count; ++i) text += std::string(i ? "," : "") + state(i, fields(i));
        return text + "}}";
    };
    auto const in_parameters = [&](auto const& member) {
        std::string members;
        for (int i = 0; i < count; ++i) members += std::string(i ? "," : "") + member(i);
        return R"({"StartAt":"A","States":{"A":{"Type":"Pass","End":true,"Parameters":{)" + members + "}}}}";
    };
    std::string branches;
    for (int i = 0; i < count; ++i) branches += std::string(i ? "," : "") + R"({"StartAt":"A","States":{"A":{"Type":"Succeed"}}})";
    std::string const hostile[]{
        machine([](int i) { return R"("Type":"Pass","Next":"x)" + std::to_string(i) + "\""; }),
        machine([](int i) { return R"("Type":"Pass","Nexxt)" + std::to_string(i) + "\":1"; }),
        machine([](int) { return R"("Type":"Pass","End":true)"; }),
        in_parameters([](int i) { return "\"k" + std::to_string(i) + "\":1"; }),
        in_parameters([](int) { return "\"k\":1"; }),
        R"({"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[)" + branches + "]}}}",
    };
    for (std::string const& text : hostile) {
        auto const before = clock::now();
        generators::definition_source const definition(text);
        auto const said = generators::check_definition(definition);
        // pairs of them would be 2.5 thousand million steps; sanitizers take their time
        CHECK(std::chrono::duration<double>(clock::now() - before).count() < 10);
        CHECK(said.size() < 3 * count);
    }
}
