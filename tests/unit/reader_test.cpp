#include "catch.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <aslant/aslant.hpp>
#include <aslant/generators/texts.hpp>

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
    for (std::string const& line : said_of(definition)) {
        INFO(line);
        CHECK((line.find(" warning: ") != line.npos || line.find("[payload-") != line.npos));   // what they read is not about
    }
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

TEST_CASE("Every field of JSONPath states comes back as it was") {
    is_written_the_same(
        R"j({"Comment": "c", "Version": "1.0", "QueryLanguage": "JSONPath", "StartAt": "A", "TimeoutSeconds": 60, "States": {
        "A": {"Type": "Task", "Comment": "c", "Resource": "arn:aws:states:::xyz:publish", "QueryLanguage": "JSONPath",
              "Credentials": {"RoleArn.$": "$.role"}, "Assign": {"v": {"w.$": "$.w"}, "x.$": "States.UUID()", "y": "{% y %}"}, "InputPath": null, "OutputPath": "$.o", "ResultPath": null,
              "Parameters": {"a.$": "$.a", "b": [1, -1.5, null, true, {"c.$": "States.UUID()"}], "": {}, "${x}": "${y}"},
              "ResultSelector": {"a": "$.a"}, "TimeoutSeconds": 60, "HeartbeatSeconds": 30,
              "Retry": [{"ErrorEquals": ["A", "B"], "IntervalSeconds": 0, "MaxAttempts": 0, "BackoffRate": 1, "Comment": "c",
                         "MaxDelaySeconds": 5, "JitterStrategy": "FULL"}, {"ErrorEquals": ["States.ALL"], "BackoffRate": 1.5}],
              "Catch": [{"ErrorEquals": ["A"], "ResultPath": "$.e", "Next": "B", "Comment": "c", "Assign": {"z.$": "$.Cause"}},
                        {"ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "B"}], "Next": "B"},
        "B": {"Type": "Choice", "InputPath": "$.i", "Choices": [
                  {"And": [{"Variable": "$.a", "NumericEquals": 18446744073709551615, "Comment": "c"},
                           {"Not": {"Variable": "$.a", "TimestampLessThanPath": "$.b"}, "Comment": "d"},
                           {"Or": [{"Variable": "$.a", "IsPresent": false}], "Comment": "e"}], "Next": "C", "Comment": "f"},
                  {"Variable": "$$.Execution.Name", "StringMatches": "a*", "Next": "D", "Assign": {"z": 1}},
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
    is_written_the_same(R"j({"StartAt": "M", "States": {
        "M": {"Type": "Map", "Label": "l", "ToleratedFailureCount": 0, "ToleratedFailurePercentage": 0.5, "Next": "N",
              "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key.$": "$.k"}, "ReaderConfig": {
                  "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a", "b"], "CSVDelimiter": "PIPE", "MaxItems": 7}},
              "ItemBatcher": {"MaxItemsPerBatch": 2, "MaxInputBytesPerBatchPath": "$.n", "BatchInput": {"a": [{"b.$": "$.b"}]}},
              "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b"},
                               "WriterConfig": {"OutputType": "JSON", "Transformation": "COMPACT"}},
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}, "Comment": "c",
                                "StartAt": "M1", "States": {"M1": {"Type": "Pass", "End": true}}}},
        "N": {"Type": "Map", "ToleratedFailureCountPath": "$.c", "ToleratedFailurePercentagePath": "$.p", "End": true,
              "ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"},
                             "ReaderConfig": {"Transformation": "LOAD_AND_FLATTEN", "InputType": "JSON", "ItemsPointer": "/a/0", "MaxItemsPath": "$.n"}},
              "ItemBatcher": {"MaxItemsPerBatchPath": "$.m", "MaxInputBytesPerBatch": 9},
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                                "StartAt": "N1", "States": {"N1": {"Type": "Pass", "End": true}}}}}})j");
}

TEST_CASE("Every field of JSONata states comes back as it was") {
    is_written_the_same(R"j({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": {"Type": "Task", "Resource": "arn:aws:states:::xyz:publish", "Arguments": {"a": "{% $states.input.a %}", "b.$": ["{% 1 %}", "x %}", 2.5], "c": {}},
              "Credentials": {"RoleArn": "{% $states.input.r %}"}, "TimeoutSeconds": "{% 1 %}", "HeartbeatSeconds": "{% 2 %}", "Output": "{% 3 %}",
              "Assign": {"v": "{% $states.result %}", "w": {"x": null}}, "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 2}],
              "Catch": [{"ErrorEquals": ["E"], "Next": "B", "Output": {"e": "{% $states.errorOutput %}"}, "Assign": {"e": 1}}], "Next": "B"},
        "B": {"Type": "Choice", "Choices": [{"Condition": "{% $v > 1 %}", "Next": "C", "Assign": {"b": 1}, "Output": "{% 1 %}", "Comment": "c"},
                                            {"Condition": false, "Next": "D"}], "Default": "E", "Output": null, "Assign": {"b": 2}},
        "C": {"Type": "Wait", "Seconds": "{% 1 %}", "Output": 1, "Assign": {"c": true}, "Next": "D"},
        "D": {"Type": "Wait", "Timestamp": "{% $now() %}", "Next": "E"},
        "E": {"Type": "Pass", "Output": ["{% 1 %}", {"a": "{% 2 %}"}], "Assign": {"d": "$.d"}, "Next": "F"},
        "F": {"Type": "Parallel", "Arguments": "{% {'a': 1} %}", "Output": false, "Next": "G", "Branches": [
                  {"StartAt": "F1", "States": {"F1": {"Type": "Succeed", "Output": "text"}}},
                  {"StartAt": "F2", "States": {"F2": {"Type": "Fail", "Error": "{% 'E' %}", "Cause": "{% 'c' %}"}}}]},
        "G": {"Type": "Map", "Items": [1, "{% 2 %}"], "ItemSelector": {"v": "{% $states.context.Map.Item.Value %}"}, "MaxConcurrency": "{% 1 %}",
              "Next": "H", "ItemProcessor": {"StartAt": "G1", "States": {"G1": {"Type": "Pass", "End": true}}}},
        "H": {"Type": "Map", "Items": "{% $b %}", "ItemSelector": "{% 1 %}", "Label": "l", "End": true,
              "ToleratedFailureCount": "{% 1 %}", "ToleratedFailurePercentage": "{% 1 %}",
              "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Arguments": {"Bucket": "{% $string($b) %}", "Key": "k"},
                             "ReaderConfig": {"InputType": "MANIFEST", "ManifestType": "ATHENA_DATA", "MaxItems": "{% 1 %}"}},
              "ItemBatcher": {"MaxItemsPerBatch": "{% 1 %}", "MaxInputBytesPerBatch": "{% 2 %}", "BatchInput": {"a": "{% 1 %}", "b.$": "$"}},
              "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Arguments": "{% $states.input.w %}", "WriterConfig": {"OutputType": "JSONL"}},
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                                "StartAt": "H1", "States": {"H1": {"Type": "Pass", "End": true}}}}}})j");
    // a state of the other language among them
    is_written_the_same(R"j({"StartAt": "A", "States": {
        "A": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% 1 %}", "Next": "B"},
        "B": {"Type": "Pass", "Parameters": {"a": "{% 1 %}", "b.$": "$.b"}, "End": true}}})j");
}

TEST_CASE("Blanks around an expression are not kept") {
    generators::definition_source const definition(
        R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{%1\n  %}", "End": true}}})");
    CHECK(said_of(definition) == lines{});
    CHECK(written_again(definition)["States"]["A"]["Output"] == "{% 1 %}");
}

TEST_CASE("The type of the machine is no part of its definition") {
    std::string const text = R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})";
    generators::definition_source const definition(text, "EXPRESS");
    CHECK(said_of(definition) == lines{});
    CHECK(written_again(definition) == nlohmann::json::parse(text));
    generators::checked_machine const checked(definition.nodes());
    CHECK(checked.view().scopes[0].is_express);
}

TEST_CASE("The same mistake is said in the same words in C++ and in JSON") {
    constexpr auto misspelt = state_machine("M", start_at("Charge"), pass("Charge", next("Recrod")), pass("Record", end));
    auto const in_cpp = said_in_cpp(misspelt);
    CHECK(in_cpp == lines{"error: state `Charge`: Next names no state `Recrod`; did you mean `Record`? [next-missing]"});
    CHECK(in_cpp == said_in_json(R"({"StartAt": "Charge", "States": {
        "Charge": {"Type": "Pass", "Next": "Recrod"}, "Record": {"Type": "Pass", "End": true}}})"));

    constexpr auto several = state_machine(
        "M", start_at("A"),
        task("A", core::resource("arn:aws:states:::xyz:publish"), timeout(seconds(10)), heartbeat(seconds(20)),
             parameters(object(field("x", path("y")))), retry("States.ALL", "E"), catch_errors("E", "C", result_path("e")),
             next("B")),
        choice("B", when(is_null("v"), "D")),
        parallel("C", branch(start_at("X"), pass("Y", end)), branch(start_at("Z"), wait("Z", end)), end), succeed("E"));
    std::string const definition = R"({"StartAt": "A", "States": {
        "A": {"Type": "Task", "Resource": "arn:aws:states:::xyz:publish", "TimeoutSeconds": 10, "HeartbeatSeconds": 20, "Parameters": {"x.$": "y"},
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
