// `aslant graph` and `aslant format`, run as a user runs them.
#include "catch.hpp"

#include "scratch_folder.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include <sys/wait.h>

namespace {

using aslant::tests::program_result;
using aslant::tests::scratch_folder;

program_result run(scratch_folder const& folder, std::string const& arguments, std::string const& environment = {}) {
    std::string const line =
        "cd '" + folder.string() + "' && " + environment + " '" ASLANT_COMMAND "' " + arguments + " >out 2>err";
    int const status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, folder.read("out"), folder.read("err")};
}
bool has(std::string const& text, std::string const& words) { return text.find(words) != text.npos; }

std::string const clean = R"({"States": {"Say \"<b>\" & ]]>": {"End": true, "Type": "Pass"}}, "StartAt": "Say \"<b>\" & ]]>"})";
std::string const wrong = "{\"StartAt\": \"A\",\n \"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"B\"}}}";

// Where this aslant is built without graphviz, svg and html are one line of error.
bool has_graphviz(scratch_folder const& folder) {
    folder.write("one.json", R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
    auto const drawn = run(folder, "graph --format svg one.json");
    if (drawn.status == 0) return true;
    CHECK(drawn.status == 2);
    CHECK(drawn.out.empty());
    CHECK(drawn.err == "aslant: this aslant is built without graphviz (libgraphviz-dev), which places what svg and html show: take "
                       "mermaid or dot\n");
    return false;
}

// Whether every tag is closed by its own, attributes and all.
bool is_well_formed(std::string const& xml) {
    std::vector<std::string> open;
    for (std::size_t at = xml.find('<'); at != xml.npos; at = xml.find('<', at + 1)) {
        std::size_t const end = xml.find('>', at);
        if (end == xml.npos) return false;
        std::string const tag = xml.substr(at + 1, end - at - 1);
        if (tag[0] == '/') {
            if (open.empty() || open.back() != tag.substr(1)) return false;
            open.pop_back();
        } else if (!tag.ends_with('/')) {
            open.push_back(tag.substr(0, tag.find(' ')));
        }
    }
    return open.empty();
}

}

TEST_CASE("aslant graph writes each format on standard output") {
    scratch_folder const folder;
    folder.write("Say.asl.json", clean);
    auto const mermaid = run(folder, "graph --format mermaid Say.asl.json");
    CHECK(mermaid.status == 0);
    CHECK(mermaid.err.empty());
    CHECK(mermaid.out.starts_with("flowchart TD\n    s0[\"Say #34;#60;b#62;#34; #38; ]]#62;<br>Pass\"]\n"));
    CHECK(run(folder, "graph --format mermaid - < Say.asl.json").out == mermaid.out);
    CHECK(run(folder, "graph --format dot Say.asl.json").out.starts_with("digraph workflow {\n"));
    if (!has_graphviz(folder)) return;

    auto const svg = run(folder, "graph --format svg Say.asl.json");
    CHECK(svg.status == 0);
    CHECK(svg.err.empty());
    CHECK(svg.out.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "));
    CHECK(has(svg.out, "<title>Say</title>"));
    CHECK(has(svg.out, "prefers-color-scheme: dark"));
    CHECK(has(svg.out, ">Say &quot;&lt;b&gt;&quot; &amp; ]]&gt;</text>"));
    CHECK(is_well_formed(svg.out));
    auto const html = run(folder, "graph --format html Say.asl.json");
    CHECK(html.status == 0);
    CHECK(html.out.starts_with("<!DOCTYPE html>\n"));
    CHECK(has(html.out, "<h1>Say</h1>"));
    CHECK(has(html.out, ">Say &quot;&lt;b&gt;&quot; &amp; ]]&gt;</text>"));
    for (char const* const loads : {"src=", "href=", "url(", "@import", "<script", "http"}) CHECK(!has(html.out, loads));
    // as a title too: the name of the file
    folder.write("a<b>&'.json", clean);
    CHECK(has(run(folder, "graph --format html \"a<b>&'.json\"").out, "<title>a&lt;b&gt;&amp;&#39;</title>\n<style>"));
}

TEST_CASE("A picture has every state and frame, and an arrow for every transition") {
    scratch_folder const folder;
    if (!has_graphviz(folder)) return;
    folder.write("a.json", R"({"StartAt": "P", "States": {"P": {"Type": "Parallel", "Next": "C", "Branches": [
        {"StartAt": "a", "States": {"a": {"Type": "Pass", "End": true}}}, {"StartAt": "b", "States": {"b": {"Type": "Fail"}}}],
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "P"}]},
        "C": {"Type": "Choice", "Choices": [{"Variable": "$[0]", "IsNull": true, "Next": "P"}], "Default": "Z"},
        "Z": {"Type": "Succeed"}}})");
    auto const svg = run(folder, "graph --format svg a.json").out;
    auto const times = [&](std::string const& words) {
        int count = 0;
        for (auto at = svg.find(words); at != svg.npos; at = svg.find(words, at + 1)) ++count;
        return count;
    };
    CHECK(is_well_formed(svg));
    CHECK(times("<path class=\"line") == 9);
    CHECK(times("<path class=\"line caught\"") == 1);
    CHECK(times("<polygon class=\"tip\"") + times("<polygon class=\"caught-tip\"") == 9);
    CHECK(times(" class=\"cluster\"/>") == 1);
    CHECK(times(" class=\"branch\"/>") == 2);
    CHECK(times("<g class=\"step ") == 4);
    for (char const* const words : {">P<", ">Branch 1<", ">Branch 2<", ">States.ALL<", ">$[0] is null<", ">Default<", ">Succeed<"})
        CHECK(times(words) == 1);
    CHECK(times("nan") + times("inf") == 0);
}

TEST_CASE("A picture does not depend on the locale, the time zone or the run") {
    scratch_folder const folder;
    folder.write("Say.json", clean);
    for (std::string const format : {"mermaid", "dot", "svg", "html"}) {
        auto const first = run(folder, "graph --format " + format + " Say.json");
        CHECK(run(folder, "graph --format " + format + " Say.json", "LC_ALL=de_DE.UTF-8 LANG=tr_TR.UTF-8 TZ=Asia/Tokyo").out ==
              first.out);
    }
}

TEST_CASE("aslant graph draws what is there of a definition with errors, and says them") {
    scratch_folder const folder;
    folder.write("wrong.json", wrong);
    auto const drawn = run(folder, "graph --format mermaid wrong.json");
    CHECK(drawn.status == 1);
    CHECK(drawn.err.starts_with("wrong.json:2:35: error: state `A`: Next names no state `B` [next-missing]\n"));
    CHECK(has(drawn.out, "[\"B<br>no such state\"]"));
    for (char const* const text : {"", "{", "[]", "\xff", "{\"A\": 1e999}"}) {
        folder.write("bad.json", text);
        for (char const* const format : {"mermaid", "dot", "svg", "html"}) {
            auto const refused = run(folder, std::string("graph --format ") + format + " bad.json");
            CHECK(refused.status == 1);
            CHECK(refused.out.empty());
            CHECK(refused.err.starts_with("bad.json:1:"));
        }
    }
    for (char const* const arguments :
         {"graph wrong.json", "graph --format png wrong.json", "graph --format dot", "graph --format dot a b",
          "graph --format dot missing.json", "format", "format missing.json", "format a b"}) {
        auto const refused = run(folder, arguments);
        CHECK(refused.status == 2);
        CHECK(refused.out.empty());
        CHECK(std::count(refused.err.begin(), refused.err.end(), '\n') == 1);
    }
}

TEST_CASE("aslant graph draws a machine of a template, the one that is named where there are several") {
    scratch_folder const folder;
    std::string const one =
        "  One:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      Definition: {StartAt: A, States: {A: "
        "{Type: Succeed}}}\n";
    std::string const two = "  Two:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString: "
                            "'{\"StartAt\": \"B\", \"States\": {\"B\": {\"Type\": \"Pass\", \"End\": true}}}'\n";
    folder.write("one.yaml", "Resources:\n" + one);
    folder.write("two.yaml", "Resources:\n" + one + two);
    CHECK(has(run(folder, "graph --format mermaid one.yaml").out, "[\"A<br>Succeed\"]"));
    CHECK(has(run(folder, "graph --format mermaid --machine Two two.yaml").out, "[\"B<br>Pass\"]"));
    CHECK(run(folder, "graph --format dot two.yaml").err ==
          "aslant: two.yaml has several state machines, and --machine says which is meant: One, Two\n");
    auto const other = run(folder, "graph --format dot --machine Three two.yaml");
    CHECK(other.status == 2);
    CHECK(other.out.empty());
    CHECK(other.err == "aslant: two.yaml has no state machine Three, only One, Two\n");
    CHECK(run(folder, "graph --format dot --machine Two one.yaml").status == 2);
}

TEST_CASE("A thousand states are drawn in time; what would take minutes is refused") {
    scratch_folder const folder;
    auto const line_of = [&](int states) {
        std::string text = R"({"StartAt": "s0", "States": {)";
        for (int i = 0; i < states; ++i)
            text += "\"s" + std::to_string(i) + R"(": {"Type": "Pass", "Next": "s)" + std::to_string(i + 1) + "\"}, ";
        folder.write("line.json", text + "\"s" + std::to_string(states) + R"(": {"Type": "Succeed"}}})");
    };
    line_of(1000);
    auto const begin = std::chrono::steady_clock::now();
    CHECK(run(folder, "graph --format mermaid line.json").status == 0);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
    if (!has_graphviz(folder)) return;
    CHECK(run(folder, "graph --format svg line.json").status == 0);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
    line_of(2000);
    auto const refused = run(folder, "graph --format svg line.json");
    CHECK(refused.status == 2);
    CHECK(refused.out.empty());
    CHECK(refused.err ==
          "aslant: too much for one picture: it has 2003 states and marks, and graphviz places at most 1500: take mermaid "
          "or dot\n");
}

TEST_CASE("Machines in one another are clusters in one another, as deep as they may stand") {
    scratch_folder const folder;
    bool const with_svg = has_graphviz(folder);
    auto const nested = [](int depth) {
        std::string text = R"({"StartAt": "s", "States": {"s": {"Type": "Pass", "End": true}}})";
        for (int i = 0; i < depth; ++i) {
            std::string const name = "p" + std::to_string(i);
            text = R"({"StartAt": ")" + name + R"(", "States": {")" + name +
                   R"(": {"Type": "Parallel", "End": true, "Branches": [)" + text + "]}}}";
        }
        return text;
    };
    folder.write("deep.json", nested(25));
    CHECK(run(folder, "graph --format mermaid deep.json").status == 0);
    if (with_svg) CHECK(is_well_formed(run(folder, "graph --format svg deep.json").out));
    folder.write("deep.json", nested(60));
    auto const refused = run(folder, "graph --format mermaid deep.json");
    CHECK(refused.status == 1);
    CHECK(refused.out.empty());
    CHECK(has(refused.err, "[nesting-too-deep]"));
}

TEST_CASE("aslant format prints the layout that generators write, and refuses what it cannot read") {
    scratch_folder const folder;
    folder.write("Say.json", clean);
    auto const formatted = run(folder, "format Say.json");
    CHECK(formatted.status == 0);
    CHECK(formatted.err.empty());
    CHECK(formatted.out == R"({
  "StartAt": "Say \"<b>\" & ]]>",
  "States": {
    "Say \"<b>\" & ]]>": {
      "Type": "Pass",
      "End": true
    }
  }
}
)");
    folder.write("again.json", formatted.out);
    CHECK(run(folder, "format - < again.json").out == formatted.out);
    folder.write("wrong.json", wrong);   // mistakes of the workflow are for check
    CHECK(run(folder, "format wrong.json").status == 0);
    for (char const* const text : {"", "{", "[]", "\xff", R"({"a": 1, "a": 1})"}) {
        folder.write("bad.json", text);
        auto const refused = run(folder, "format bad.json");
        CHECK(refused.status == 1);
        CHECK(refused.out.empty());
        CHECK(refused.err.starts_with("bad.json:1:"));
    }
    folder.write("comments.json", R"({"StartAt": "A", /* why */ "States": {}})");
    auto const without = run(folder, "format comments.json");
    CHECK(without.status == 0);
    CHECK(without.err == "aslant: comments.json: its comments are left out\n");
    CHECK(without.out == "{\n  \"StartAt\": \"A\",\n  \"States\": {}\n}\n");
    folder.write("other.json", R"({"Resources": {}})");
    auto const other = run(folder, "format other.json");
    CHECK(other.status == 2);
    CHECK(other.out.empty());
    CHECK(other.err ==
          "aslant: cannot format other.json: it is a template, and only a definition that is a file of its own is laid out\n");
}
