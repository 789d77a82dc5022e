// Payloads in programs: of definitions, where nothing is declared, and of machines in C++. (The compiler's side: must_not_compile.)
#include <string>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <generators/model/checked_machine.hpp>

#include "catch.hpp"
#include "definitions.hpp"

namespace aslant::tests {

namespace {

struct parcel {
    std::string id;
    int weight;
};
ASLANT_RECORD(parcel, id, weight);

using lines = std::vector<std::string>;

// What is said about payloads, without places.
lines said_about(std::string const& definition) {
    lines sentences;
    for (std::string const& line : said_of(definition))
        if (line.find("[payload-") != line.npos && line.find("[payload-size]") == line.npos)
            sentences.push_back(line.substr(line.find(": ") + 2));
    return sentences;
}
// Two states, of which the first gives {"id": "a", "count": 1, "list": [1, 2], "made": {"at": "b"}}.
lines said_behind_pass(std::string const& state, std::string const& more = "") {
    return said_about(
        R"j({"StartAt": "P", "States": {"P": {"Type": "Pass", "Next": "S", "Result": {"id": "a", "count": 1, "list": [1, 2], "made": {"at": "b"}}}, "S": )j" +
        state + more + "}}");
}

}

TEST_CASE("What nothing declares is followed in a definition, too") {
    CHECK(said_behind_pass(R"({"Type": "Wait", "SecondsPath": "$.count", "End": true})").empty());
    CHECK(said_behind_pass(R"({"Type": "Wait", "SecondsPath": "$.cuont", "End": true})") ==
          lines{"error: state `S`: SecondsPath reads `$.cuont`, but an object from `P` has no field `cuont`; did you mean `count`? "
                "[payload-field-missing]"});
    CHECK(said_behind_pass(R"({"Type": "Wait", "SecondsPath": "$.id", "End": true})") ==
          lines{"error: state `S`: SecondsPath takes a number, but `$.id` is a text [payload-field-type]"});
    CHECK(said_behind_pass(R"({"Type": "Pass", "InputPath": "$.id.at", "End": true})") ==
          lines{"error: state `S`: InputPath reads `$.id.at`, but what should have `at` is a text [payload-no-object]"});
    CHECK(
        said_behind_pass(R"({"Type": "Pass", "InputPath": "$.list[2]", "End": true})") ==
        lines{"error: state `S`: InputPath reads `$.list[2]`, but `[2]` is beyond the 2 elements of the array [payload-no-place]"});
    CHECK(said_behind_pass(R"({"Type": "Pass", "InputPath": "$.count", "ResultPath": "$.made.b", "End": true})").empty());
    CHECK(said_behind_pass(R"({"Type": "Pass", "InputPath": "$.count", "ResultPath": "$.id.b", "End": true})") ==
          lines{"error: state `S`: ResultPath `$.id.b` puts a field into a text [payload-result-path]"});
    CHECK(said_behind_pass(R"j({"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.id, 1)"}, "End": true})j") ==
          lines{"error: state `S`: States.MathAdd takes a number, but `$.id` is a text [payload-argument]"});
    CHECK(said_behind_pass(
              R"({"Type": "Choice", "Choices": [{"Variable": "$.id", "NumericGreaterThan": 3, "Next": "E"}], "Default": "E"})",
              R"(, "E": {"Type": "Succeed"})") ==
          lines{"error: state `S`: NumericGreaterThan never holds: `$.id` is a text [payload-comparator]"});
}

TEST_CASE("JSONata is followed in a definition, and what it asks for may be missing") {
    auto const said = [](std::string const& expression) {
        return said_about(
            R"j({"QueryLanguage": "JSONata", "StartAt": "P", "States": {"P": {"Type": "Pass", "Next": "S", "Output": {"a": 1}},
            "S": {"Type": "Pass", "Output": {"b": "{% )j" +
            expression + R"j( %}"}, "End": true}}})j");
    };
    CHECK(said("$states.input.a + 1").empty());
    CHECK(
        said("$states.input.b + 1") ==
        lines{"error: state `S`: Output reads `$states.input.b`, but an object from `P` has no field `b` [payload-field-missing]"});
    CHECK(said("$exists($states.input.b) ? $states.input.b : 'x'").empty());
    CHECK(said("$states.input.b ? $states.input.b : 'x'").empty());
    CHECK(said("$states.input.b ?: 'x'").empty());
    CHECK(said("$not($exists($states.input.b)) or $states.input.b = 1").empty());
}

TEST_CASE("Loops that nest a payload in itself come to an end") {
    CHECK(said_about(R"j({"StartAt": "A", "States": {
        "A": {"Type": "Pass", "Parameters": {"inner.$": "$", "n": 1}, "Next": "B"},
        "B": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 2, "Next": "C"}], "Default": "A"},
        "C": {"Type": "Pass", "InputPath": "$.inner.inner.inner.inner.anything", "End": true}}})j")
              .empty());
}

TEST_CASE("Payloads that hold themselves many times over are joined in time") {
    std::string states;
    for (char const* const way : {"X", "Y"})
        for (int i = 0; i < 150; ++i) {
            std::string const own = way + std::to_string(i);
            std::string const next = i < 149 ? way + std::to_string(i + 1) : "Z";
            states += R"(, ")" + own + R"(": {"Type": "Pass", "ResultPath": "$.k)" + std::to_string(i) + R"(", "Next": ")" + next +
                      R"("})";
        }
    CHECK(said_about(R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Default": "X0",
        "Choices": [{"Variable": "$.a", "IsPresent": true, "Next": "Y0"}]})" +
                     states + R"(, "Z": {"Type": "Pass", "End": true}}})")
              .empty());
}

TEST_CASE("A machine in C++ has its types at run time") {
    static constexpr auto machine = state_machine("M", input<parcel>, start_at("A"), wait("A", seconds_path("$.wieght"), end));
    std::vector<std::string> said;
    generators::checked_machine const checked(machine.nodes);
    for (core::finding const& f : checked.findings()) said.push_back(generators::words_of_finding(machine.nodes, f));
    CHECK(said ==
          lines{"error: state `A`: SecondsPath reads `$.wieght`, but `parcel` has no field `wieght`; did you mean `weight`? "
                "[payload-field-missing]"});
}

}
