// Where definitions are found, and that what is said of them stands in the right place of the right file.
#include "catch.hpp"

#include "scratch_folder.hpp"

#include <generators/command/check.hpp>
#include <generators/output/output_error.hpp>
#include <generators/sources/definitions.hpp>

using namespace aslant;
using aslant::tests::scratch_folder;

namespace {

using lines = std::vector<std::string>;

// "t.yaml:3:7 next-missing One": file, place, rule and machine; without the folder's name.
lines said_of(scratch_folder const& folder, lines const& files, std::string const& type = "") {
    generators::check_options asked{type, {}};
    for (std::string const& file : files) asked.files.push_back((folder / file).string());
    lines all;
    for (auto const& one : generators::check_files(asked).definitions)
        for (auto const& found : one.findings)
            if (generators::is_error(found.broken))
                all.push_back(one.file->name.substr(folder.string().size() + 1) + ":" + std::to_string(found.place.line) + ":" +
                              std::to_string(found.place.column) + " " + core::row_of(found.broken).id +
                              (found.machine.empty() ? "" : " " + found.machine));
    return all;
}
lines said_of(std::string const& name, std::string const& text, std::string const& type = "") {
    scratch_folder const folder;
    folder.write(name, text);
    return said_of(folder, {name}, type);
}
std::string refusal_of(scratch_folder const& folder, std::string const& file) {
    try {
        generators::find_definitions({(folder / file).string()});
    } catch (generators::output_error const& error) {
        std::string words = error.what();
        std::string const path = folder.string() + "/";
        for (auto at = words.find(path); at != words.npos; at = words.find(path)) words.erase(at, path.size());
        return words;
    }
    return "";
}

std::string const wrong_json = R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}})";
std::string const wrong_yaml = "StartAt: A\nStates:\n  A: {Type: Pass, Next: B}\n";
std::string const right_json = R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})";

}

TEST_CASE("Names tell JSON from YAML, and the first character of a file without one") {
    CHECK(said_of("a.json", wrong_json) == lines{"a.json:1:51 next-missing"});
    CHECK(said_of("a.yaml", wrong_yaml) == lines{"a.yaml:3:19 next-missing"});
    CHECK(said_of("a.yml", wrong_json) == lines{"a.yml:1:51 next-missing"});
    CHECK(said_of("a.json", wrong_yaml) == lines{"a.json:1:1 definition-malformed"});
    CHECK(said_of("a.template", " // c\n" + wrong_json) == lines{"a.template:2:51 next-missing"});
    CHECK(said_of("a", "# c\n" + wrong_yaml) == lines{"a:4:19 next-missing"});
    CHECK(said_of("a.yaml", "StartAt: !Ref A\nStates: {}\n") == lines{"a.yaml:1:10 definition-malformed"});
    CHECK(said_of("a.yaml", "StartAt: A\nStates:\n  A: {Type: Succeed}\nStartAt: B\n") == lines{"a.yaml:4:1 key-duplicate"});
}

TEST_CASE("What a template says as an object has the template's places") {
    CHECK(said_of("t.yaml", R"(Resources:
  Table: {Type: AWS::DynamoDB::Table}
  One:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      Definition:
        StartAt: A
        States:
          A:
            Type: Task
            Resource: !GetAtt Work.Arn
            Next: B
  Two:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: {StartAt: A, States: {A: {Type: Pass, Parameters: {"b.$": "$.x[", "c.$": !Sub "$.${X}["}, End: true}}}
)") == lines{"t.yaml:12:13 next-missing One", "t.yaml:16:70 path-syntax Two"});
    CHECK(said_of("t.json", R"({"Resources": {"One": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition":
  {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": {"Fn::GetAtt": ["Work", "Arn"]}, "Next": {"Ref": "X"}},
    "B": {"Type": "Pass", "Next": "C"}}}}}}})") == lines{"t.json:3:27 next-missing One"});
}

TEST_CASE("A text of a template has the template's places, however it is written") {
    std::string const head =
        "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString: ";
    CHECK(said_of("t.yaml", head + "!Sub |-\n        {\"StartAt\": \"A\",\n\n         \"States\": {\"A\": {\"Type\": \"Task\", "
                                   "\"Resource\": \"${F.Arn}\",\n"
                                   "            \"Next\": \"B\"}}}\n") == lines{"t.yaml:9:13 next-missing M"});
    CHECK(
        said_of("t.yaml",
                head +
                    "!Sub\n        - |\n          {\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"${T}\", \"Next\": \"B\"},\n"
                    "          \"C\": {\"Type\": \"Pass\", \"Next\": \"B\"}}}\n        - {T: Pass}\n") ==
        lines{"t.yaml:7:61 next-missing M", "t.yaml:8:33 next-missing M"});
    CHECK(said_of("t.yaml", head + ">\n        {\"StartAt\": \"A\",\n        \"States\": {\"A\": {\"Type\": \"Pass\",\n        "
                                   "\"Next\": \"B\"}}}\n") == lines{"t.yaml:8:9 next-missing M"});
    CHECK(said_of("t.yaml",
                  head +
                      "'{\"StartAt\": \"It''s\", \"States\": {\"It''s\":\n\n         {\"Type\": \"Pass\", \"Next\": \"B\"}}}'\n") ==
          lines{"t.yaml:7:27 next-missing M"});
    CHECK(said_of("t.yaml", head + "\"{\\\"StartAt\\\": \\\"A\\\", \\u0022States\\\": \\\n           {\\\"\\x41\\\": "
                                   "{\\\"Type\\\": \\\"Pass\\\", \\\"Next\\\": \\\"B\\\"}}}\"\n") ==
          lines{"t.yaml:6:44 next-missing M"});
    CHECK(said_of("t.yaml",
                  head +
                      "!Join\n        - ''\n        - - '{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\",\"Resource\":\"'\n"
                      "          - !GetAtt F.Arn\n          - '\",'\n          - '\"Next\":\"B\"}}}'\n") ==
          lines{"t.yaml:10:14 next-missing M"});
    CHECK(said_of("t.json", R"({"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"DefinitionString":
 {"Fn::Join": ["\n", ["{\"StartAt\": \"ü\u00fc\",", " \"States\": {\"ü\u00fc\": {\"Type\":\"Pass\", \"Next\": \"B\"}}}"]]}}}}})") ==
          lines{"t.json:2:103 next-missing M"});
    CHECK(said_of("t.yaml", head + "|\n        {\"StartAt\": 1,\n         \"States\"}\n") ==
          lines{"t.yaml:7:18 definition-malformed M"});
}

TEST_CASE("A template says the type of its machines") {
    auto const machine = [](std::string const& type) {
        return "Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n" + type +
               "      Definition: {StartAt: A, States: {A: {Type: Task, Resource: 'arn:aws:states:::ecs:runTask.sync', Parameters: "
               "{TaskDefinition: t}, End: true}}}\n";
    };
    CHECK(said_of("t.yaml", machine("      Type: EXPRESS\n")).size() == 1);
    CHECK(said_of("t.yaml", machine("      Type: STANDARD\n"), "EXPRESS").empty());
    CHECK(said_of("t.yaml", machine("")).empty());
    CHECK(said_of("t.yaml", machine(""), "EXPRESS").size() == 1);
    CHECK(said_of("t.yaml", machine("      Type: !Ref T\n"), "EXPRESS").size() == 1);
}

TEST_CASE("A template names files beside it, which know their type from it") {
    scratch_folder const folder;
    std::filesystem::create_directory(folder / "flows");
    folder.write("flows/a.asl.json",
                 R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync",
        "Parameters": {"TaskDefinition": "t"}, "End": true}}})");
    folder.write("flows/b.asl.yaml", wrong_yaml);
    folder.write(
        "t.yaml",
        "Resources:\n  A: {Type: AWS::Serverless::StateMachine, Properties: {Type: EXPRESS, DefinitionUri: flows/a.asl.json}}\n"
        "  B: {Type: AWS::StepFunctions::StateMachine, Properties: {DefinitionS3Location: flows/b.asl.yaml}}\n"
        "  C: {Type: AWS::Serverless::StateMachine, Properties: {DefinitionUri: {Bucket: b, Key: k}}}\n"
        "  D: {Type: AWS::StepFunctions::StateMachine, Properties: {DefinitionString: !Ref Text}}\n"
        "  E: {Type: AWS::StepFunctions::StateMachine}\n");
    lines const expected{"flows/a.asl.json:1:51 express-pattern A", "flows/b.asl.yaml:3:19 next-missing B"};
    CHECK(said_of(folder, {"t.yaml"}) == expected);
    CHECK(said_of(folder, {"."}) == expected);   // each once
    CHECK(generators::find_definitions({(folder / "t.yaml").string()}).notes.size() == 3);
    CHECK(said_of(folder, {"flows/a.asl.json"}).empty());
    folder.write("u.yaml", "Resources: {A: {Type: AWS::Serverless::StateMachine, Properties: {DefinitionUri: none.json}}}\n");
    CHECK(refusal_of(folder, "u.yaml") == "cannot read none.json: No such file or directory (u.yaml:1:82 names it)");
}

TEST_CASE("In a folder, what is no definition is passed over") {
    scratch_folder const folder;
    for (char const* const name : {".git", "node_modules", "deep", "deep/er"}) std::filesystem::create_directory(folder / name);
    folder.write("deep/er/a.asl.json", wrong_json);
    folder.write("b.json", wrong_json);
    folder.write("c.asl.json", "[]");
    folder.write("d.json", "{\"StartAt\": \"A\", \"States\": ");
    for (char const* const name : {".git/a.asl.json", "node_modules/a.asl.json", ".hidden.asl.json", "a.txt"})
        folder.write(name, wrong_json);
    folder.write("package.json", "{\"a\": 1}");
    folder.write("broken.yaml", "a: [");
    folder.write("list.json", "[{\"StartAt\": 1, \"States\": 2}]");
    folder.write("stack.yaml", "Resources: {T: {Type: AWS::DynamoDB::Table}}\n");
    CHECK(said_of(folder, {"."}) == lines{"b.json:1:51 next-missing", "c.asl.json:1:1 definition-no-object",
                                          "d.json:1:28 definition-malformed", "deep/er/a.asl.json:1:51 next-missing"});
    CHECK(refusal_of(folder, ".git") == "");   // it was named
    std::filesystem::create_directory(folder / "empty");
    CHECK(refusal_of(folder, "empty") == "no state machine is in the folder empty");
    CHECK(refusal_of(folder, "stack.yaml") == "stack.yaml is a template without a state machine");
    CHECK(refusal_of(folder, "missing") == "cannot read missing: No such file or directory");
    folder.write("large.asl.json", right_json);
    std::filesystem::resize_file(folder / "large.asl.json", 16 * 1024 * 1024 + 1);
    CHECK(refusal_of(folder, "large.asl.json") == "cannot read large.asl.json: it has more than 16 MiB");
    CHECK(generators::find_definitions({folder.string()}).notes.size() == 1);
}

TEST_CASE("The templates and the definitions that we write ourselves are found and have no errors") {
    auto const found = generators::check_files({"", {ASLANT_SOURCE_DIR "/examples"}});
    CHECK(found.definitions.size() > 40);
    CHECK(found.errors == 0);
    CHECK(found.notes.empty());
}

TEST_CASE("Texts of a template cannot grow beyond it") {
    std::string const delimiter(200000, ' ');
    std::string pieces;
    for (int i = 0; i < 1000; ++i) pieces += (i ? ", " : "") + std::string("\"\"");
    CHECK(
        said_of(
            "t.json",
            R"({"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"DefinitionString": {"Fn::Join": [")" +
                delimiter + "\", [" + pieces + "]]}}}}}") == lines{"t.json:1:101 definition-malformed M"});
}
