#include "catch.hpp"

#include <nlohmann/json.hpp>

#include <generators/command/excerpt.hpp>
#include <generators/command/reports.hpp>
#include <generators/command/rule_page.hpp>
#include <generators/output/output_error.hpp>

using namespace aslant;
using namespace aslant::generators;
using nlohmann::json;

namespace {

std::string excerpt(std::string const& text, int line, int column) {
    return excerpt_of(source_file("a.json", text), {line, column});
}

check_result found_in(std::string const& name, std::string const& text) {
    auto const file = std::make_shared<source_file const>(name, text);
    check_result result;
    result.errors = 1;
    result.warnings = 1;
    result.notes = {"t.yaml:1:1: M is not checked: why"};
    result.definitions.push_back({file,
                                  {{core::rule::next_missing, {2, 4}, "state `ü, 100%:\nb`: Next names no state `C`", "M"},
                                   {core::rule::choice_without_default, {2, 5}, "state `B`: it has no Default", ""}},
                                  3});
    return result;
}

}

TEST_CASE("An excerpt has its caret below the place") {
    CHECK(excerpt("{\n  \"a\": 1\n}", 2, 3) == "    2 |   \"a\": 1\n      |   ^\n");
    CHECK(excerpt("{\r\n\t\"a\": 1\r\n}", 2, 2) == "    2 |         \"a\": 1\n      |         ^\n");
    CHECK(excerpt("ü界é\": 1", 1, 8) == "    1 | ü界é\": 1\n      |     ^\n");
    CHECK(excerpt("ab", 1, 3) == "    1 | ab\n      |   ^\n");
    CHECK(excerpt("", 1, 1) == "    1 | \n      | ^\n");
    CHECK(excerpt(std::string("a\0\x1b\xff"
                              "b",
                              5),
                  1, 5) == "    1 | a\uFFFD\uFFFD\uFFFDb\n      |     ^\n");
    CHECK(excerpt(std::string(99999, '\n') + "ab", 100000, 2) == "100000 | ab\n       |  ^\n");
}

TEST_CASE("Of a long line the part around the place is shown") {
    std::string const line = std::string(1000, 'a') + "X" + std::string(1000, 'b');
    CHECK(excerpt(line, 1, 1001) ==
          "    1 | …" + std::string(60, 'a') + "X" + std::string(38, 'b') + "…\n      | " + std::string(61, ' ') + "^\n");
    CHECK(excerpt(line, 1, 1) == "    1 | " + std::string(100, 'a') + "…\n      | ^\n");
    CHECK(excerpt(line, 1, 2001) == "    1 | …" + std::string(61, 'b') + "\n      | " + std::string(61, ' ') + "^\n");
}

TEST_CASE("GitHub's commands are escaped") {
    CHECK(github_report(found_in("a,b:c%.json", "{\n\"ü\": \"x\"}")) ==
          "::error file=a%2Cb%3Ac%25.json,line=2,col=4,title=next-missing::state `ü, 100%25:%0Ab`: Next names no state `C`\n"
          "::warning file=a%2Cb%3Ac%25.json,line=2,col=5,title=choice-without-default::state `B`: it has no Default\n"
          "::notice file=a%2Cb%3Ac%25.json::and 3 more\n");
}

TEST_CASE("The report in JSON has every finding and how many there are") {
    json const report = json::parse(json_report(found_in("a.json", "{\n\"ü\": \"x\"}")));
    CHECK(report["definitions"] == 1);
    CHECK(report["errors"] == 1);
    CHECK(report["warnings"] == 1);
    CHECK(report["left_out"] == 3);
    REQUIRE(report["findings"].size() == 2);
    CHECK(report["findings"][0] ==
          json::parse(R"({"file": "a.json", "line": 2, "column": 4, "severity": "error", "rule": "next-missing",
        "message": "state `ü, 100%:\nb`: Next names no state `C`", "machine": "M"})"));
    CHECK(!report["findings"][1].contains("machine"));
}

TEST_CASE("The report in SARIF counts characters, and has the rules that are broken") {
    json const log = json::parse(sarif_report(found_in("a b/ü.json", "{\n\"ü\": \"x\"}")));
    CHECK(log["version"] == "2.1.0");
    json const& run = log["runs"][0];
    json const& rules = run["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == 2);
    REQUIRE(run["results"].size() == 2);
    for (json const& result : run["results"]) CHECK(rules[result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
    json const& place = run["results"][0]["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "a%20b/%C3%BC.json");
    CHECK(place["region"]["startLine"] == 2);
    CHECK(place["region"]["startColumn"] == 3);   // ü has two bytes
    CHECK(run["results"][1]["locations"][0]["physicalLocation"]["region"]["startColumn"] == 4);
    CHECK(run["results"][0]["locations"][0]["logicalLocations"][0]["name"] == "M");
    CHECK(run["invocations"][0]["toolExecutionNotifications"].size() == 2);
    CHECK(rules[0]["help"]["text"].get<std::string>().find("next-missing (error)") == 0);
    json const absolute = json::parse(sarif_report(found_in("/a.json", "\n    ")));
    CHECK(absolute["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "file:///a.json");
}

TEST_CASE("Every rule has a page, and a name that none has is looked for") {
    for (core::rule_row const& row : core::rule_table) {
        INFO(row.id);
        CHECK(rule_named(row.id) == row.of);
        CHECK(page_of_rule(row.of).find(row.message) != std::string::npos);
        CHECK(markdown_of_rule(row.of).find(why_of(row.of)) != std::string::npos);
    }
    try {
        rule_named("next-mising");
        FAIL("there is no such rule");
    } catch (output_error const& error) {
        CHECK(std::string(error.what()) == "there is no rule next-mising; did you mean next-missing?");
    }
}
