// Pictures of workflows: what stands in them, and that no text breaks out of its label.
#include "catch.hpp"

#include <algorithm>

#include <generators/graph/condition_words.hpp>
#include <generators/graph/dot.hpp>
#include <generators/graph/far_transitions.hpp>
#include <generators/graph/mermaid.hpp>
#include <generators/graph/text_box.hpp>
#include <generators/graph/workflow_graph.hpp>
#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>

using namespace aslant::generators;

namespace {

workflow_graph graph_of(std::string const& json) {
    definition_source const definition(json);
    checked_machine const checked(definition.nodes());
    return make_graph(checked.view());
}
// A machine of one state of this name, and one that its fields lead to.
workflow_graph named(std::string const& name, std::string const& fields = R"("Type": "Pass", "End": true)") {
    return graph_of(R"({"StartAt": ")" + name + R"(", "States": {")" + name + "\": {" + fields +
                    R"(}, "Z": {"Type": "Succeed"}}})");
}
std::string condition_of(std::string const& rule) {
    workflow_graph const graph =
        named("A", R"("Type": "Choice", "Default": "Z", "Choices": [)" + rule.substr(0, rule.size() - 1) + R"(, "Next": "Z"}])");
    for (graph_transition const& t : graph.transitions)
        if (t.what == transition_kind::choice) return t.label;
    return "no rule";
}
std::vector<std::string> notes_of(std::string const& fields) { return named("A", fields).steps.at(0).notes; }
bool has(std::string const& text, std::string const& words) { return text.find(words) != text.npos; }
int count(workflow_graph const& graph, step_kind what) {
    return int(std::count_if(graph.steps.begin(), graph.steps.end(), [&](graph_step const& s) { return s.what == what; }));
}

// What could end a label of each format, start markup in it, or hide.
std::string const hostile =
    R"(\"]|-->x end; </svg> ]]> <!-- --> <script>alert(1)</script> &lt; #35; `a` **b** %% \\n \\N {x} \u0000\n\r\u2028\u202e\u200b)";

}

TEST_CASE("A graph has the states, where they start and end, and what leads from one to another") {
    workflow_graph const graph = graph_of(R"({"StartAt": "A", "States": {
        "A": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}, "Next": "C",
              "Retry": [{"ErrorEquals": ["States.Timeout"], "MaxAttempts": 2}, {"ErrorEquals": ["X", "Y"]}],
              "Catch": [{"ErrorEquals": ["E", "F"], "Next": "F"}]},
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.a", "NumericLessThan": 3, "Next": "A"}], "Default": "S"},
        "S": {"Type": "Succeed"}, "F": {"Type": "Fail"}}})");
    CHECK(mermaid_text(graph) == R"(flowchart TD
    s0["A<br>Task lambda:invoke<br>retry States.Timeout: 2×<br>retry X and 1 more: 3×"]
    s1{{"C<br>Choice"}}
    s2(["S<br>Succeed"])
    s3(["F<br>Fail"])
    start0(( ))
    finish0((( )))
    start0 --> s0
    s0 --> s1
    s0 -.->|"E, F"| s3
    s1 -->|"$.a #60; 3"| s0
    s1 -->|"Default"| s2
    s2 --> finish0
    classDef mark fill:#6e7781,stroke:#6e7781
    class start0 mark
    classDef mark_end fill:none,stroke:#6e7781,stroke-width:2px
    class finish0 mark_end
)");
    CHECK(dot_text(graph) == R"(digraph workflow {
    charset="UTF-8"; compound=true; fontname="Helvetica"; fontsize=12
    node [shape=box, style=rounded, fontname="Helvetica", fontsize=12]
    edge [fontname="Helvetica", fontsize=10]
    s0 [label="A\nTask lambda:invoke\nretry States.Timeout: 2×\nretry X and 1 more: 3×"]
    s1 [label="C\nChoice", shape=hexagon, style=""]
    s2 [label="S\nSucceed"]
    s3 [label="F\nFail", color="#cf222e"]
    s4 [shape=point, width=0.15]
    s5 [shape=doublecircle, style=filled, fillcolor=black, label="", width=0.12]
    s4 -> s0 [style=solid]
    s0 -> s1 [style=solid]
    s0 -> s3 [style=dashed, label="E, F"]
    s1 -> s0 [style=solid, label="$.a < 3"]
    s1 -> s2 [style=solid, label="Default"]
    s2 -> s5 [style=solid]
}
)");
}

TEST_CASE("Branches and processors are clusters, with their own starts and ends") {
    workflow_graph const graph = graph_of(R"({"StartAt": "P", "States": {
        "P": {"Type": "Parallel", "Next": "M", "Branches": [
            {"StartAt": "a", "States": {"a": {"Type": "Pass", "End": true}}}, {"StartAt": "b", "States": {"b": {"Type": "Fail"}}}]},
        "M": {"Type": "Map", "ItemsPath": "$.i", "End": true, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "M"}], "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "c", "States": {"c": {"Type": "Pass", "End": true}}}}}})");
    CHECK(graph.scopes.size() == 4);
    CHECK(count(graph, step_kind::start) == 4);
    CHECK(count(graph, step_kind::end) == 3);
    CHECK(graph.scopes[1].label == "Branch 1");
    CHECK(graph.scopes[2].label == "Branch 2");
    CHECK(graph.scopes[3].label.empty());
    CHECK(graph.is_cluster(0));
    std::string const mermaid = mermaid_text(graph);
    CHECK(has(mermaid, "    subgraph s0[\"P · Parallel\"]\n        direction TB\n        subgraph scope1[\"Branch 1\"]\n"
                       "            direction TB\n            s1[\"a<br>Pass\"]\n"));
    CHECK(has(mermaid, "    subgraph s3[\"M · distributed Map of $.i\"]\n        direction TB\n        s4[\"c<br>Pass\"]\n"));
    std::string const dot = dot_text(graph);
    CHECK(has(dot, "    out0 -> in3 [style=solid, ltail=cluster_s0, lhead=cluster_s3]\n"));
    // to itself: by way of a label, because an edge has one cluster at one of its ends
    CHECK(has(dot, " [shape=plaintext, fontsize=10, label=\"States.ALL\"]\n    out3 -> t"));
}

TEST_CASE("A condition is a few words") {
    CHECK(condition_of(R"({"Variable": "$.a", "StringEquals": "x"})") == R"($.a = "x")");
    CHECK(condition_of(R"({"Variable": "$.a", "NumericGreaterThanEqualsPath": "$.b"})") == "$.a >= $.b");
    CHECK(condition_of(R"({"Variable": "$.a", "TimestampLessThanEquals": "2026-01-01T00:00:00Z"})") ==
          R"($.a <= "2026-01-01T00:00:00Z")");
    CHECK(condition_of(R"({"Variable": "$.a", "BooleanEquals": false})") == "$.a = false");
    CHECK(condition_of(R"({"Variable": "$.a", "NumericEquals": 0.5})") == "$.a = 0.5");
    CHECK(condition_of(R"({"Variable": "$.a", "StringMatches": "a*"})") == R"($.a matches "a*")");
    CHECK(condition_of(R"({"Variable": "$.a", "IsPresent": true})") == "$.a is present");
    CHECK(condition_of(R"({"Variable": "$.a", "IsNull": false})") == "$.a is not null");
    std::string const a = R"({"Variable": "$.a", "IsNumeric": true})", b = R"({"Variable": "$.b", "IsString": true})";
    CHECK(condition_of(R"({"And": [)" + a + "," + b + "]}") == "$.a is a number and $.b is a text");
    CHECK(condition_of(R"({"Or": [)" + a + R"(, {"And": [)" + b + "," + a + "]}]}") ==
          "$.a is a number or $.b is a text and $.a is a number");
    CHECK(condition_of(R"({"And": [)" + a + R"(, {"Or": [)" + b + "," + a + "]}]}") ==
          "$.a is a number and ($.b is a text or $.a is a number)");
    CHECK(condition_of(R"({"Not": {"And": [)" + a + "," + b + "]}}") == "not ($.a is a number and $.b is a text)");
    CHECK(condition_of(R"({"Not": )" + a + "}") == "not $.a is a number");
    std::string const many = R"({"Or": [)" + a + "," + a + "," + a + "," + a + "," + a + "," + a + "]}";
    CHECK(condition_of(many).ends_with("…"));
    workflow_graph const jsonata = graph_of(R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": {"Type": "Choice", "Choices": [{"Condition": "{%  $states.input.x > 1 %}", "Next": "A"}]}}})");
    CHECK(jsonata.transitions.at(1).label == "$states.input.x > 1");
}

TEST_CASE("What is too long ends with three dots, between two characters") {
    CHECK(shortened("abc", 3) == "abc");
    CHECK(shortened("abcd", 3) == "ab…");
    CHECK(shortened("ééé", 3) == "ééé");
    CHECK(shortened("éééé", 3) == "éé…");
    CHECK(shortened("", 3).empty());
    CHECK(shortened("a\nb", 9) == "a\\x0Ab");
}

TEST_CASE("A state says what it calls, waits for and retries") {
    using strings = std::vector<std::string>;
    std::string const task = R"("Type": "Task", "End": true, "Resource": )";
    CHECK(notes_of(task + R"("arn:aws:lambda:us-east-1:123456789012:function:Charge")") == strings{"Task function:Charge"});
    CHECK(notes_of(task + R"("${Charge}")") == strings{"Task ${Charge}"});
    CHECK(notes_of(task + R"("arn:aws:states:us-east-1:123456789012:activity:Ask")") == strings{"Task activity:Ask"});
    CHECK(notes_of(R"("Type": "Task", "End": true)") == strings{"Task"});
    CHECK(notes_of(R"("Type": "Wait", "Seconds": 5, "Next": "Z")") == strings{"Wait 5 s"});
    CHECK(notes_of(R"("Type": "Wait", "TimestampPath": "$.t", "Next": "Z")") == strings{"Wait until $.t"});
    CHECK(notes_of(R"("Type": "Fail", "Error": "No")") == strings{"Fail No"});
    CHECK(notes_of(task + R"("${F}", "Retry": [{"ErrorEquals": ["A"], "MaxAttempts": 0}])") == strings{"Task ${F}", "no retry A"});
}

// The text without what stands between quotes; a backslash in them escapes the next character where `escapes`.
std::string around_labels(std::string const& text, bool escapes) {
    std::string around;
    bool in_label = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') in_label = !in_label;
        if (!in_label) around += text[i];
        if (in_label && escapes && text[i] == '\\') ++i;
    }
    CHECK(!in_label);
    return around;
}
std::string labels_in(std::string const& text) {
    std::string labels;
    bool in_label = false;
    for (char const c : text) {
        if (c == '"') in_label = !in_label;
        if (in_label) labels += c;
    }
    return labels;
}

TEST_CASE("No text breaks out of its label") {
    auto const choice = [](std::string const& name) {
        return named(name, R"("Type": "Choice", "Choices": [{"Variable": "$.a", "StringEquals": ")" + name +
                               R"(", "Next": "Z"}], "Default": ")" + name + "x\"");
    };
    workflow_graph const graph = choice(hostile), plain = choice("N");
    CHECK(count(graph, step_kind::missing) == 1);
    std::string const mermaid = mermaid_text(graph), dot = dot_text(graph);
    CHECK(around_labels(mermaid, false) == around_labels(mermaid_text(plain), false));
    CHECK(around_labels(dot, true) == around_labels(dot_text(plain), true));
    for (std::string const& text : {mermaid, dot})
        CHECK(std::none_of(text.begin(), text.end(), [](char c) { return c != '\n' && c >= 0 && c < 0x20; }));
    for (char const* const hidden : {"\u2028", "\u202e", "\u200b"}) {
        CHECK(!has(mermaid, hidden));
        CHECK(!has(dot, hidden));
    }
    std::string labels = labels_in(mermaid);
    for (auto at = labels.find("<br>"); at != labels.npos; at = labels.find("<br>")) labels.erase(at, 4);
    CHECK(labels.find_first_of("<>&`|~*\\\n") == labels.npos);
    CHECK(has(dot, "&amp;lt;"));
    CHECK(!has(dot, "&lt;"));
}

TEST_CASE("Mermaid is kept from reading lists, formulas and new lines in a name") {
    CHECK(has(mermaid_text(named("1. a")), "[\"#49;. a<br>"));
    CHECK(has(mermaid_text(named("- a")), "[\"#45; a<br>"));
    CHECK(has(mermaid_text(named("$$x$$")), "[\"$#8288;$x$#8288;$<br>"));
    CHECK(has(mermaid_text(named("$$.a")), "[\"$$.a<br>"));
    CHECK(has(mermaid_text(named("a\\\\nb")), "[\"a#92;#8288;nb<br>"));
    CHECK(has(mermaid_text(named("a_b _c_")), "[\"a_b #95;c#95;<br>"));
}

TEST_CASE("Names of other scripts stay as they are") {
    for (char const* const name : {"שלום עולם", "注文を確認する", "Größe prüfen", "🚀"}) {
        CHECK(has(mermaid_text(named(name)), std::string("[\"") + name + "<br>"));
        CHECK(has(dot_text(named(name)), std::string("label=\"") + name + "\\n"));
    }
}

TEST_CASE("Lines are broken at blanks, then at punctuation, then anywhere; a character stays whole") {
    using strings = std::vector<std::string>;
    CHECK(lines_of("", 10) == strings{""});
    CHECK(lines_of("one two three four", 8) == strings{"one two", "three", "four"});
    CHECK(lines_of("States.ExceedToleratedFailure", 14) == strings{"States.", "ExceedTolerat", "edFailure"});
    for (char const* const words :
         {"ééééééééééééééééééééé", "注文を確認する注文を確認する", "e\u0301e\u0301e\u0301e\u0301e\u0301"}) {
        std::string joined;
        for (std::string const& line : lines_of(words, 5)) {
            CHECK(width_of(line) <= 5);
            joined += line;
        }
        CHECK(joined == words);
    }
    CHECK(lines_of("注文", 1) == strings{"注", "文"});   // at least a character a line
}

TEST_CASE("A machine without states is an empty picture, and what a transition names and is not there is shown as missing") {
    CHECK(mermaid_text(graph_of("{}")) == "flowchart TD\n");
    CHECK(dot_text(graph_of("{}")).ends_with("]\n}\n"));
    workflow_graph const graph = graph_of(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}})");
    CHECK(count(graph, step_kind::missing) == 1);
    CHECK(has(mermaid_text(graph), "[\"B<br>no such state\"]"));
    // of a Parallel without branches there is no cluster
    workflow_graph const bare = named("A", R"("Type": "Parallel", "Branches": [{}], "End": true)");
    CHECK(!bare.is_cluster(0));
    CHECK(has(mermaid_text(bare), "s0[\"A<br>Parallel\"]"));
}

namespace {

// A line of tasks, each of which catches errors and goes to the last state.
workflow_graph line_of_tasks(int states) {
    std::string json = R"({"StartAt": "S0", "States": {)";
    for (int i = 0; i < states; ++i)
        json += R"("S)" + std::to_string(i) + R"(": {"Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:f",
            "Catch": [{"ErrorEquals": ["E"], "Next": "Failed"}], "Next": ")" +
                (i + 1 < states ? "S" + std::to_string(i + 1) : "Failed") + "\"},";
    return graph_of(json + R"("Failed": {"Type": "Fail"}}})");
}
int count_named(workflow_graph const& graph) {
    return int(
        std::count_if(graph.transitions.begin(), graph.transitions.end(), [](graph_transition const& t) { return t.is_named; }));
}

}

TEST_CASE("Lines that lead far end at a name where there are very many of them, and in no small picture") {
    CHECK(count_named(with_far_ones_named(line_of_tasks(100))) == 0);
    workflow_graph const before = line_of_tasks(1000);
    workflow_graph const graph = with_far_ones_named(before);
    CHECK(count_named(graph) == 1000 - 30);   // but for those of the last thirty
    REQUIRE(graph.transitions.size() == before.transitions.size());
    for (std::size_t t = 0; t < graph.transitions.size(); ++t)
        if (graph.transitions[t].is_named)
            CHECK(graph.transitions[t].label == before.transitions[t].label + " \xE2\x86\x92 Failed");
}
