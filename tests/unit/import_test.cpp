// What `aslant import` writes of values, conditions, calls and names. That it compiles and means the same is for tests/import.
#include "catch.hpp"

#include <string>

#include <generators/import/cpp_code.hpp>
#include <generators/import/intrinsic_code.hpp>
#include <generators/import/source.hpp>
#include <generators/import/value_code.hpp>
#include <generators/sources/comments.hpp>

using namespace aslant::generators;

namespace {

std::string one_line(cpp_code const& code) { return laid_out(code, 0, 0); }

std::string imported(std::string const& states, std::string const& name = "wf") {
    definition_source const definition(R"({"StartAt": "A", "States": {)" + states + "}}");
    return import_definition(definition, {name, "wf.asl.json", ""}).source;
}
bool has(std::string const& source, std::string const& words) { return source.find(words) != source.npos; }

}

TEST_CASE("a text is a literal of C++ that means the same") {
    CHECK(one_line(cpp_literal("plain")) == R"("plain")");
    CHECK(one_line(cpp_literal("one \" quote\n")) == R"("one \" quote\n")");
    CHECK(one_line(cpp_literal(R"({"a": "b"})")) == R"x(R"({"a": "b"})")x");
    CHECK(one_line(cpp_literal(std::string("\0"
                                           "1",
                                           2))) == R"("\0001")");
    CHECK(one_line(cpp_literal("caf\xC3\xA9")) == "\"caf\xC3\xA9\"");
    CHECK(one_line(cpp_literal("\xE2\x80\xAE")) == R"("\342\200\256")");   // turns the text around
    CHECK(one_line(cpp_literal(R"x("a")" and "b")x")) == R"x("\"a\")\" and \"b\"")x");
}

TEST_CASE("a long text stands in pieces that end with words") {
    std::string const long_text(std::string(60, 'a') + " " + std::string(60, 'b'));
    CHECK(laid_out(cpp_literal(long_text), 4, 60) ==
          "\n    \"" + std::string(60, 'a') + " \"\n    \"" + std::string(60, 'b') + "\"");
}

TEST_CASE("words of the language get the spelling of C++") {
    CHECK(snake_case("MaxItemsPerBatch") == "max_items_per_batch");
    CHECK(snake_case("CSVHeaderLocation") == "csv_header_location");
    CHECK(snake_case("UUID") == "uuid");
    CHECK(snake_case("StringToJson") == "string_to_json");
    CHECK(snake_case("Base64Encode") == "base64_encode");
}

TEST_CASE("a name of C++ is no keyword and has no other characters") {
    for (char const* name : {"checkout", "daily_report2", "X"}) CHECK(is_cpp_name(name));
    for (char const* name : {"", "2x", "a-b", "switch", "_x", "a__b", "std", "caf\xC3\xA9"}) CHECK_FALSE(is_cpp_name(name));
}

TEST_CASE("calls of intrinsic functions are calls of C++ where these are written the same") {
    CHECK(one_line(intrinsic_code("States.UUID()")) == "uuid()");
    CHECK(one_line(intrinsic_code("States.Format('{} of {}',$.a, States.MathAdd($.b, -1))")) ==
          R"(format("{} of {}", path("$.a"), math_add(path("$.b"), -1)))");
    CHECK(one_line(intrinsic_code("States.Array($.a['x, y'], 'b')")) == R"(array(path("$.a['x, y']"), "b"))");
    CHECK(one_line(intrinsic_code("States.Array('a', 'b')")) == R"x(intrinsic("States.Array('a', 'b')"))x");
    CHECK(one_line(intrinsic_code("States.MathAdd($.b, 1.0)")) == R"x(intrinsic("States.MathAdd($.b, 1.0)"))x");
    CHECK(one_line(intrinsic_code("States.Format('it\\'s {}', $.b)")) == R"x(intrinsic("States.Format('it\\'s {}', $.b)"))x");
    CHECK(one_line(intrinsic_code("States.Format('{}', ${Name})")) == R"x(intrinsic("States.Format('{}', ${Name})"))x");
}

TEST_CASE("states that follow one another make a sequence") {
    std::string const source = imported(R"("A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "C"},
        "D": {"Type": "Pass", "Next": "A"}, "C": {"Type": "Choice", "Choices": [{"Variable": "$.x", "NumericEquals": 1, "Next": "D"}],
        "Default": "E"}, "E": {"Type": "Succeed"})");
    CHECK(has(source, "sequence(\n        pass(\"A\"),\n        pass(\"B\", next(\"C\")))"));
    CHECK(has(source, R"(pass("D", next("A")))"));
    CHECK(has(source, R"(choice("C", when(var("$.x") == 1, "D"), otherwise("E")))"));
}

TEST_CASE("conditions are written with operators, and nested ones keep their nesting") {
    auto const condition = [](std::string const& words) {
        return imported(R"("A": {"Type": "Choice", "Choices": [{)" + words +
                        R"(, "Next": "Z"}], "Default": "Z"}, "Z": {"Type": "Succeed"})");
    };
    std::string const a = R"({"Variable": "$.a", "StringEquals": "x"})";
    std::string const b = R"({"Variable": "$.b", "IsPresent": true})";
    CHECK(has(condition(R"("Variable": "$.a", "StringLessThanEquals": "x")"), R"(when(var("$.a") <= "x", "Z"))"));
    CHECK(has(condition(R"("Variable": "$.a", "StringEqualsPath": "$.b")"), R"(when(string_equals("$.a", path("$.b")), "Z"))"));
    CHECK(has(condition(R"("Variable": "$.a", "TimestampEquals": "2026-01-01T00:00:00Z")"),
              R"(when(var("$.a") == timestamp("2026-01-01T00:00:00Z"), "Z"))"));
    CHECK(has(condition(R"("Variable": "$.a", "IsNull": false)"), R"(when(is_null("$.a", false), "Z"))"));
    CHECK(has(condition(R"("Not": )" + a), R"(when(var("$.a") != "x", "Z"))"));
    CHECK(has(condition(R"("Not": )" + b), R"(when(none_of(is_present("$.b")), "Z"))"));
    CHECK(has(condition(R"("And": [)" + a + ", " + b + "]"), R"(when(var("$.a") == "x" and is_present("$.b"), "Z"))"));
    CHECK(has(condition(R"("And": [)" + a + R"(, {"Or": [)" + a + ", " + b + "]}]"),
              R"(when(var("$.a") == "x" and (var("$.a") == "x" or is_present("$.b")), "Z"))"));
    CHECK(has(condition(R"("And": [)" + a + R"(, {"And": [)" + a + ", " + b + "]}]"), "all_of("));
}

TEST_CASE("substitutions are values, and the stack fills them in") {
    std::string const source = imported(R"("A": {"Type": "Task", "Resource": "${Charge}", "TimeoutSeconds": 60,
        "Parameters": {"Bucket": "in-${AWS::Region}-${Stage}"}, "End": true})");
    CHECK(has(source, R"(resource(substitution("Charge")))"));
    CHECK(has(source, R"(sub("in-", substitution("AWS::Region"), "-", substitution("Stage")))"));
    CHECK(has(source, R"(field("Charge", ref("Charge")))"));
    CHECK(has(source, R"(field("AWS::Region", ref("AWS::Region")))"));
    CHECK(has(source, R"(parameter("Stage", "String"))"));
    CHECK_FALSE(has(source, R"(parameter("AWS)"));
}

TEST_CASE("a substitution in another text, or in place of a number, is substituted()") {
    std::string const source = imported(R"("A": {"Type": "Pass", "InputPath": "$.${Field}", "Parameters": {"${Field}.$": "$.a"},
        "Comment": "in ${Stage}", "Next": "B"}, "B": {"Type": "Wait", "Seconds": ${Delay}, "End": true})");
    CHECK(has(source, R"x(input_path(substituted("$.${Field}")))x"));
    CHECK(has(source, R"x(field(substituted("${Field}"), path("$.a")))x"));
    CHECK(has(source, R"x(comment(substituted("in ${Stage}")))x"));
    CHECK(has(source, R"x(seconds(substituted("${Delay}")))x"));
    for (char const* name : {"Field", "Stage", "Delay"}) CHECK(has(source, "parameter(\"" + std::string(name) + "\", \"String\")"));
}

TEST_CASE("what C++ cannot leave open is refused") {
    CHECK_THROWS_AS(imported(R"("A": {"Type": "Pass", "Next": "B-${Name}"}, "B-${Name}": {"Type": "Succeed"})"), not_importable);
    CHECK_THROWS_AS(imported(R"("A": {"Type": "Pass", "Parameters": {"${}": 1, "${Field}": 2}, "End": true})"), not_importable);
}

TEST_CASE("what has a newer word is written with that, and said") {
    definition_source const definition(
        R"({"StartAt": "A", "States": {"A": {"Type": "Map", "End": true, "Parameters": {"x.$": "$.y"},
        "Iterator": {"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}}}}})");
    auto const made = import_definition(definition, {"wf", "wf.json", ""});
    CHECK(made.modernised ==
          std::vector<std::string>{"state `A`: Parameters is ItemSelector", "state `A`: Iterator is ItemProcessor"});
    CHECK(has(made.source, R"(item_selector(object(field("x", path("$.y")))))"));
}

TEST_CASE("comments of the text stand before what they are about") {
    definition_source const definition(R"(// The whole.
{
  "StartAt": "A",  // the first
  "States": {
    /* Two
     * lines \ */
    "A": {"Type": "Pass", "Result": "// none", "End": true}
  }
})");
    std::string const source = import_definition(definition, {"wf", "wf.json", ""}).source;
    CHECK(has(source, "    // The whole.\n    // the first\n    start_at(\"A\"),\n"));
    CHECK(has(source, "    // Two\n    // lines \\.\n    pass(\"A\", result(\"// none\"), end));\n"));
}

TEST_CASE("comments of YAML are none in texts") {
    auto const words = [](std::string const& text) {
        std::vector<std::string> all;
        for (source_comment const& one : comments_of_yaml(text)) all.push_back(one.words);
        return all;
    };
    using lines = std::vector<std::string>;
    CHECK(words("a: b # one\n# two\nc: 'x # y' # three\nd: x#y\n") == lines{"one", "two", "three"});
    CHECK(words("a: |\n  # text\n\n  more\nb: >-  \n  # text\n# one\n") == lines{"one"});
    CHECK(words("a: \"x\n  # text\"  # one\nb: [\"# no\", '# no'] # two\n") == lines{"one", "two"});
}
