// `aslant format`: the layout of the emitter, and nothing lost.
#include "catch.hpp"

#include <nlohmann/json.hpp>

#include <generators/json/canonical_text.hpp>
#include <generators/json/read_json.hpp>

using namespace aslant::generators;

namespace {

std::string formatted(std::string const& source) {
    std::string const text = canonical_text(read_json(source).values(), source);
    CHECK(nlohmann::json::parse(text) == nlohmann::json::parse(source));
    CHECK(canonical_text(read_json(text).values(), text) == text);
    return text;
}

}

TEST_CASE("Fields stand in the order of the language's tables, whatever order they had") {
    CHECK(formatted(R"({"States":{"B":{"End":true,"Type":"Succeed"},
"A":{"Next":"B","Retry":[{"MaxAttempts":2,"ErrorEquals":["States.ALL"],"Comment":"c"}],
"Catch":[{"Next":"B","ResultPath":"$.e","ErrorEquals":["X"]}],
"Parameters":{"z":1,"a.$":"$.b"},"Resource":"arn:aws:states:::sqs:sendMessage","Type":"Task","Comment":"first"}},
"StartAt":"A","Comment":"all"})") == R"({
  "Comment": "all",
  "StartAt": "A",
  "States": {
    "B": {
      "Type": "Succeed",
      "End": true
    },
    "A": {
      "Type": "Task",
      "Comment": "first",
      "Resource": "arn:aws:states:::sqs:sendMessage",
      "Parameters": {
        "z": 1,
        "a.$": "$.b"
      },
      "Retry": [
        {
          "ErrorEquals": [
            "States.ALL"
          ],
          "Comment": "c",
          "MaxAttempts": 2
        }
      ],
      "Catch": [
        {
          "ErrorEquals": [
            "X"
          ],
          "ResultPath": "$.e",
          "Next": "B"
        }
      ],
      "Next": "B"
    }
  }
}
)");
}

TEST_CASE("Choice rules, branches and processors are laid out inside as well") {
    CHECK(
        formatted(
            R"({"StartAt":"C","States":{"C":{"Default":"M","Choices":[{"Next":"M","Not":{"Comment":"n","IsNull":true,"Variable":"$.a"}},
{"Next":"M","And":[{"StringEqualsPath":"$.c","Variable":"$.b"}]}],"Type":"Choice"},
"M":{"End":true,"Iterator":{"States":{"P":{"End":true,"Type":"Pass"}},"StartAt":"P"},"Parameters":{"v.$":"$"},"ItemsPath":"$.i","Type":"Map"}}})") ==
        R"({
  "StartAt": "C",
  "States": {
    "C": {
      "Type": "Choice",
      "Choices": [
        {
          "Not": {
            "Variable": "$.a",
            "IsNull": true,
            "Comment": "n"
          },
          "Next": "M"
        },
        {
          "And": [
            {
              "Variable": "$.b",
              "StringEqualsPath": "$.c"
            }
          ],
          "Next": "M"
        }
      ],
      "Default": "M"
    },
    "M": {
      "Type": "Map",
      "Parameters": {
        "v.$": "$"
      },
      "ItemsPath": "$.i",
      "Iterator": {
        "StartAt": "P",
        "States": {
          "P": {
            "Type": "Pass",
            "End": true
          }
        }
      },
      "End": true
    }
  }
}
)");
}

TEST_CASE("What the language does not know stays, behind what it knows") {
    std::string const text = formatted(
        R"({"Shape": [], "StartAt": "A", "States": {"A": {"Colour": {"b": {}, "a": null}, "Type": "Pass", "End": true}}})");
    CHECK(text.find(R"(      "End": true,
      "Colour": {
        "b": {},
        "a": null
      }
)") != text.npos);
    CHECK(text.ends_with("  },\n  \"Shape\": []\n}\n"));
    CHECK(formatted("{}") == "{}\n");
    CHECK(formatted(R"({"States": [1, {"Next": 1, "Type": 2}]})").find("\"Next\": 1,\n      \"Type\": 2") != text.npos);
}

TEST_CASE("Numbers keep their spelling") {
    std::string const text = formatted(R"({"A": [1.0, -0, 1E+2, 30, 123456789012345678901234567890, 0.10]})");
    for (char const* const number : {" 1.0,", " -0,", " 1E+2,", " 30,", " 123456789012345678901234567890,", " 0.10\n"})
        CHECK(text.find(number) != text.npos);
}

TEST_CASE("Texts have the escapes that they need, and an escaped ${ is not turned into a placeholder") {
    std::string const text = formatted(
        R"({"a": "\u0041\/\u00e9\u0009\ud83d\ude00\"\\", "b": "${X} \u0024{Y} $\u007bZ} \\u0024{W}", "\u0024{k}": "$${V} \u0024\u007b"})");
    CHECK(text == "{\n  \"a\": \"A/é\\t😀\\\"\\\\\",\n"
                  "  \"b\": \"${X} \\u0024{Y} \\u0024{Z} \\\\u0024{W}\",\n"
                  "  \"\\u0024{k}\": \"$${V} \\u0024{\"\n}\n");
}

TEST_CASE("Comments are left out") {
    std::string const source = "// a\n{/* { */ \"StartAt\" /*:*/ : // \"b\"\n \"A\" /* , */}\n";
    CHECK(canonical_text(read_json(source, json_comments::allowed).values(), source) == "{\n  \"StartAt\": \"A\"\n}\n");
}
