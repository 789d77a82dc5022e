// What only a definition in JSON can break: each rule, and the nearest valid definition.
#include "catch.hpp"

#include <set>

#include <aslant/aslant.hpp>

#include "definitions.hpp"

using namespace aslant::tests;
namespace core = aslant::core;

namespace {

using lines = std::vector<std::string>;

std::set<std::string> seen_ids;

// What is said without the places.
lines sentences_of(std::string const& definition, bool express = false) {
    lines sentences;
    for (std::string const& line : said_of(definition, express)) {
        sentences.push_back(line.substr(line.find(": ") + 2));
        seen_ids.insert(line.substr(line.rfind('[') + 1, line.size() - line.rfind('[') - 2));
    }
    return sentences;
}
// A machine whose only state is `A`.
std::string with(std::string const& fields) { return R"({"StartAt": "A", "States": {"A": {)" + fields + "}}}"; }
std::string task(std::string const& more) { return with(R"("Type": "Task", "Resource": "arn:x", "End": true, )" + more); }
std::string choice(std::string const& rule) {
    return R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [)" + rule +
           R"(], "Default": "B"}, "B": {"Type": "Succeed"}}})";
}

void is_clean(std::string const& definition) { CHECK(said_of(definition) == lines{}); }
void says(std::string const& definition, std::string const& sentence) { CHECK(sentences_of(definition) == lines{sentence}); }

}

TEST_CASE("Malformed definitions") {
    CHECK(said_of("{\n  \"StartAt\": \"A\",\n}") ==
          lines{"3:1: error: state machine: malformed JSON: unexpected '}' [definition-malformed]"});
    CHECK(said_of("") == lines{"1:1: error: state machine: malformed JSON: unexpected end of input [definition-malformed]"});
    CHECK(said_of("\n [1]") == lines{"2:2: error: state machine: a definition is an object, not an array [definition-no-object]"});
    CHECK(said_of(std::string(501, '[')) == lines{"1:501: error: state machine: arrays and objects stand more than 500 deep in one "
                                                  "another [definition-too-deep]"});
    for (char const* const text : {"{", "[]", "{} 1"}) sentences_of(text);
    sentences_of(std::string(501, '['));
}

TEST_CASE("A key that stands twice") {
    CHECK(said_of("{\"StartAt\": \"A\",\n \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true,\n \"End\": true}}}") ==
          lines{"3:2: error: state `A`: the key `End` stands in line 2 already [key-duplicate]"});
    says(R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}, "A": {"Type": "Fail"}}})",
         "error: state machine: the key `A` stands in line 1 already [key-duplicate]");
    // also in what is not read
    says(task(R"("Assign": {"a": 1, "a": 2})"), "error: state `A`: the key `a` stands in line 1 already [key-duplicate]");
    says(task(R"("Parameters": {"b": {"a": 1, "a": 2}})"),
         "error: state `A`: the key `a` stands in line 1 already [key-duplicate]");
    is_clean(task(R"("Parameters": {"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]})"));
    says(task(R"("Parameters": {"a": 1, "a.$": "$.a"})"),
         "error: state `A`: the object in Parameters has the field `a` twice [field-duplicate]");
    // more keys than are compared in pairs
    std::string many;
    for (int i = 0; i < 100; ++i) many += "\"k" + std::to_string(i) + "\": 1, ";
    is_clean(task("\"Parameters\": {" + many + "\"k\": 1}"));
    says(task("\"Parameters\": {" + many + "\"k7.$\": \"$\"}"),
         "error: state `A`: the object in Parameters has the field `k7` twice [field-duplicate]");
}

TEST_CASE("A field that there is not, and the nearest one") {
    says(with(R"("Type": "Pass", "Nexxt": "A", "End": true)"),
         "error: state `A`: Pass has no field `Nexxt`; did you mean `Next`? [field-unknown]");
    says(with(R"("Type": "Pass", "Ende": true)"),
         "error: state `A`: Pass has no field `Ende`; did you mean `End`? [field-unknown]");
    says(with(R"("Type": "Pass", "End": true, "Colour": 1)"), "error: state `A`: Pass has no field `Colour` [field-unknown]");
    says(with(R"("type": "Succeed")"), "error: state `A`: Succeed has no field `type`; did you mean `Type`? [field-unknown]");
    says(R"({"StartsAt": "A", "States": {"A": {"Type": "Succeed"}}})",
         "error: state machine: state machine has no field `StartsAt`; did you mean `StartAt`? [field-unknown]");
    says(R"({"StartAt": "A", "Sates": {"A": {"Type": "Succeed"}}})",
         "error: state machine: state machine has no field `Sates`; did you mean `States`? [field-unknown]");
    says(task(R"("Retry": [{"ErrorEquals": ["E"], "MaxAttempt": 1}])"),
         "error: state `A`: Retry has no field `MaxAttempt`; did you mean `MaxAttempts`? [field-unknown]");
    says(task(R"("Catch": [{"Error Equals": ["E"], "Next": "A"}])"),
         "error: state `A`: Catch has no field `Error Equals`; did you mean `ErrorEquals`? [field-unknown]");
    says(choice(R"({"Variable": "$.a", "IsNull": true, "Next": "B", "Coment": ""})"),
         "error: state `A`: Choices has no field `Coment`; did you mean `Comment`? [field-unknown]");
    // a field of another type of state is what it is in C++
    says(with(R"("Type": "Succeed", "Next": "A")"), "error: state `A`: it takes no Next [field-not-allowed]");
    says(with(R"("Type": "Succeed", "Branches": [])"), "error: state `A`: it takes no Branches [field-not-allowed]");
    says(with(R"("Type": "Succeed", "Iterator": {})"), "error: state `A`: it takes no ItemProcessor [field-not-allowed]");
    says(task(R"("Retry": [{"ErrorEquals": ["E"], "Next": "A"}])"),
         "error: state `A`: its Retry takes no Next [field-not-allowed]");
}

TEST_CASE("A field with the wrong type of value") {
    says(with(R"("Type": "Pass", "Next": 1)"), "error: state `A`: Next holds a number where a text belongs [field-type]");
    says(with(R"("Type": "Pass", "End": "true")"), "error: state `A`: End holds a text where a boolean belongs [field-type]");
    says(R"({"StartAt": ["A"], "States": {"A": {"Type": "Succeed"}}})",
         "error: state machine: StartAt holds an array where a text belongs [field-type]");
    says(R"({"StartAt": "A", "States": []})", "error: state machine: States holds an array where an object belongs [field-type]");
    says(R"({"StartAt": "A", "States": {"A": null}})", "error: state `A`: A holds null where an object belongs [field-type]");
    says(with(R"("Type": 1)"), "error: state `A`: Type holds a number where a text belongs [field-type]");
    says(task(R"("TimeoutSeconds": "30")"), "error: state `A`: TimeoutSeconds holds a text where an integer belongs [field-type]");
    says(task(R"("TimeoutSeconds": 1.5)"), "error: state `A`: TimeoutSeconds holds a number where an integer belongs [field-type]");
    says(task(R"("ResultPath": {})"), "error: state `A`: ResultPath holds an object where a path belongs [field-type]");
    says(task(R"("Retry": {})"), "error: state `A`: Retry holds an object where an array belongs [field-type]");
    says(task(R"("Retry": ["E"])"), "error: state `A`: an element of Retry is a text where an object belongs [field-type]");
    says(task(R"("Retry": [{"ErrorEquals": "E"}])"),
         "error: state `A`: ErrorEquals holds a text where an array belongs [field-type]");
    says(task(R"("Retry": [{"ErrorEquals": [true]}])"),
         "error: state `A`: an element of ErrorEquals is a boolean where a text belongs [field-type]");
    says(task(R"("Catch": [{"ErrorEquals": ["E"], "Next": null}])"),
         "error: state `A`: Next holds null where a text belongs [field-type]");
    says(with(R"("Type": "Parallel", "End": true, "Branches": {})"),
         "error: state `A`: Branches holds an object where an array belongs [field-type]");
    says(with(R"("Type": "Parallel", "End": true, "Branches": [[]])"),
         "error: state `A`: an element of Branches is an array where an object belongs [field-type]");
    says(with(R"("Type": "Map", "End": true, "ItemProcessor": [])"),
         "error: state `A`: ItemProcessor holds an array where an object belongs [field-type]");
    says(choice(R"("B")"), "error: state `A`: an element of Choices is a text where an object belongs [field-type]");
    says(choice(R"({"Variable": 1, "IsNull": true, "Next": "B"})"),
         "error: state `A`: Variable holds a number where a path belongs [field-type]");
    says(choice(R"({"Variable": "$.a", "NumericEquals": "1", "Next": "B"})"),
         "error: state `A`: NumericEquals holds a text where a number belongs [field-type]");
    says(choice(R"({"Variable": "$.a", "StringEqualsPath": 1, "Next": "B"})"),
         "error: state `A`: StringEqualsPath holds a number where a path belongs [field-type]");
    says(choice(R"({"And": {}, "Next": "B"})"), "error: state `A`: And holds an object where an array belongs [field-type]");
    says(choice(R"({"Or": [1], "Next": "B"})"),
         "error: state `A`: an element of Or is a number where an object belongs [field-type]");
    says(choice(R"({"Not": [], "Next": "B"})"), "error: state `A`: Not holds an array where an object belongs [field-type]");
    // an integer is an integer however it is spelt, and nobody knows what a deployment fills in
    is_clean(task(R"("TimeoutSeconds": 30.0)"));
    is_clean(task(R"("TimeoutSeconds": "${Timeout}", "ResultPath": "${Path}")"));
    is_clean(choice(R"({"Variable": "$.a", "NumericEquals": "${Limit}", "Next": "B"})"));
    is_clean(task(R"("Retry": [], "Catch": [], "Parameters": null)"));
}

TEST_CASE("The Type of a state") {
    says(with(R"("Type": "Taks", "Resource": "arn:x", "End": true)"),
         "error: state `A`: `Taks` is no Type of a state; did you mean `Task`? [type-unknown]");
    says(with(R"("Type": "Loop", "Body": 1, "End": true)"), "error: state `A`: `Loop` is no Type of a state [type-unknown]");
    says(with(R"("End": true)"), "error: state `A`: it has no Type [type-missing]");
    says(with(""), "error: state `A`: it has no Type [type-missing]");
    // where it leads is checked all the same, and nothing is said of what it leads to
    CHECK(sentences_of(R"({"StartAt": "A", "States": {"A": {"Type": "Loop", "Next": "C"}, "B": {"Type": "Succeed"}}})") ==
          lines{"error: state `A`: `Loop` is no Type of a state [type-unknown]",
                "error: state `A`: Next names no state `C` [next-missing]"});
}

TEST_CASE("Choice rules") {
    says(choice(R"({"Variable": "$.a", "Next": "B"})"),
         "error: state `A`: the rule with the Variable `$.a` has no comparator [comparator-absent]");
    says(choice(R"({"Variable": "$.a", "NumericEqual": 1, "Next": "B"})"),
         "error: state `A`: there is no comparator `NumericEqual`; did you mean `NumericEquals`? [comparator-spelling]");
    says(choice(R"({"Variable": "$.a", "StringMatchesPath": "$.b", "Next": "B"})"),
         "error: state `A`: there is no comparator `StringMatchesPath`; did you mean `StringMatches`? [comparator-spelling]");
    says(choice(R"({"Variable": "$.a", "IsNull": true, "IsPresent": true, "Next": "B"})"),
         "error: state `A`: a rule has both IsNull and IsPresent [comparators-two]");
    says(choice(R"({"Variable": "$.a", "NumericEquals": 1, "NumericEqualsPath": "$.b", "Next": "B"})"),
         "error: state `A`: a rule has both NumericEquals and NumericEqualsPath [comparators-two]");
    says(choice(R"({"IsNull": true, "Next": "B"})"), "error: state `A`: a rule has IsNull and no Variable [variable-absent]");
    says(choice(R"({"And": [{"Variable": "$.a", "IsNull": true}], "IsNull": true, "Next": "B"})"),
         "error: state `A`: a rule has IsNull and no Variable [variable-absent]");
    says(choice(R"({"Next": "B"})"), "error: state `A`: a rule has none of Variable, And, Or and Not [condition-absent]");
    says(choice(R"({"Not": {}, "Next": "B"})"),
         "error: state `A`: a rule has none of Variable, And, Or and Not [condition-absent]");
    says(choice(R"({"And": [{"Variable": "$.a", "IsNull": true}], "Or": [], "Next": "B"})"),
         "error: state `A`: a rule has both And and Or [conditions-mixed]");
    says(choice(R"({"Not": {"Variable": "$.a", "IsNull": true}, "Variable": "$.a", "IsNull": true, "Next": "B"})"),
         "error: state `A`: a rule has both Not and Variable [conditions-mixed]");
    says(choice(R"({"Not": {"Variable": "$.a", "IsNull": true, "Next": "B"}, "Next": "B"})"),
         "error: state `A`: a rule inside Not has a Next of its own [nested-rule-next]");
    says(choice(R"({"And": [], "Next": "B"})"), "error: state `A`: And has no conditions [condition-empty]");
    says(choice(R"({"Variable": "$.a", "IsNull": true})"),
         "error: state `A`: a choice rule has no Next [choice-rule-without-next]");
    is_clean(choice(R"({"Comment": "1", "Or": [{"Comment": "2", "And": [{"Variable": "$.a", "IsNull": true, "Comment": "3"}]},
                                              {"Not": {"Variable": "$.a", "StringMatches": "*"}, "Comment": "4"}], "Next": "B"})"));
}

TEST_CASE("End false") {
    says(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": false, "Next": "B"}, "B": {"Type": "Succeed"}}})",
         "warning: state `A`: its End is false, which is as if it were not there [end-false]");
    CHECK(sentences_of(with(R"("Type": "Pass", "End": false)")) ==
          lines{"error: state `A`: it has neither Next nor End [next-or-end-missing]",
                "warning: state `A`: its End is false, which is as if it were not there [end-false]"});
}

TEST_CASE("Fields of payload templates that end with .$") {
    says(task(R"("Parameters": {"a.$": 1})"),
         "error: state `A`: the field `a.$` in Parameters holds a number where a path or an intrinsic function belongs "
         "[computed-field]");
    says(task(R"("ResultSelector": {"b": [{"a.$": {}}]})"),
         "error: state `A`: the field `a.$` in ResultSelector holds an object where a path or an intrinsic function belongs "
         "[computed-field]");
    says(task(R"("Parameters": {"a.$": "b"})"),
         "error: state `A`: Parameters holds `b`, which is no path: it does not start with $; did you mean `$.b`? [path-start]");
    is_clean(task(R"j("Parameters": {"a.$": "$", "b.$": "$$.Task.Token", "c.$": "States.UUID()", "d": "$.d", "e.$": "$e"})j"));
    is_clean(with(R"("Type": "Pass", "End": true, "Result": {"a.$": 1})"));
}

TEST_CASE("Machines of type EXPRESS") {
    auto const of = [](std::string const& resource) {
        return with(R"("Type": "Task", "End": true, "Resource": ")" + resource + "\"");
    };
    auto const sync = of("arn:aws:states:::ecs:runTask.sync");
    auto const activity = of("arn:aws:states:us-east-1:123456789012:activity:Pick");
    std::string const distributed = with(
        R"("Type": "Map", "End": true, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "B", "States": {"B": {"Type": "Task", "End": true,
                                                 "Resource": "arn:aws:states:::states:startExecution.sync:2"}}})");
    std::string const inline_map = with(R"("Type": "Map", "End": true, "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"},
                "StartAt": "B", "States": {"B": {"Type": "Succeed"}}})");
    for (auto const& definition : {sync, activity, distributed}) is_clean(definition);
    CHECK(sentences_of(sync, true) == lines{"error: state `A`: an EXPRESS machine cannot wait for `.sync` [express-pattern]"});
    CHECK(sentences_of(of("arn:aws:states:::sqs:sendMessage.waitForTaskToken"), true) ==
          lines{"error: state `A`: an EXPRESS machine cannot wait for `.waitForTaskToken` [express-pattern]"});
    CHECK(sentences_of(activity, true) ==
          lines{"error: state `A`: an EXPRESS machine cannot call the activity `Pick` [express-activity]"});
    CHECK(sentences_of(distributed, true) ==
          lines{"error: state `A`: an EXPRESS machine has no DISTRIBUTED Map [express-distributed-map]",
                "error: state `B`: an EXPRESS machine cannot wait for `.sync:2` [express-pattern]"});
    CHECK(said_of(inline_map, true) == lines{});
    CHECK(said_of(of("arn:aws:states:::sns:publish"), true) == lines{});
    CHECK(said_of(of("arn:aws:lambda:us-east-1:123456789012:function:resync"), true) == lines{});
}

TEST_CASE("Of JSONata states only the structure is checked") {
    is_clean(with(R"("Type": "Wait", "QueryLanguage": "JSONata", "Seconds": "{% $states.input.s %}", "End": true)"));
    is_clean(R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": {"Type": "Choice", "Choices": [{"Condition": "{% true %}", "Output": 1, "Next": "B"}], "Default": "B"},
        "B": {"Type": "Task", "Resource": "arn:x", "TimeoutSeconds": "{% 1 %}", "Arguments": {"a": 1},
              "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% 1 %}", "Next": "C"}], "Next": "C"},
        "C": {"Type": "Map", "Items": [1], "MaxConcurrency": "{% 1 %}", "End": true,
              "ItemProcessor": {"StartAt": "D", "States": {"D": {"Type": "Fail", "Error": "{% 'E' %}"}}}}}})");
    says(with(R"("Type": "Pass", "QueryLanguage": "JSONata", "Next": "B")"),
         "error: state `A`: Next names no state `B` [next-missing]");
    // the language is the state's own, else the machine's, never that of the state around it
    says(with(R"("Type": "Map", "QueryLanguage": "JSONata", "End": true,
                 "ItemProcessor": {"StartAt": "B", "States": {"B": {"Type": "Wait", "Seconds": "{% 1 %}", "End": true}}})"),
         "error: state `B`: Seconds holds a text where an integer belongs [field-type]");
}

TEST_CASE("Every rule of definitions has a case above") {
    for (core::rule_row const& row : core::rule_table)
        if (core::is_about_definitions(row.of)) {
            INFO(row.id);
            CHECK(seen_ids.count(row.id) == 1);
        }
}
