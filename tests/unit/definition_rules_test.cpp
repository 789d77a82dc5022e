// What only a definition in JSON can break: each rule, and the nearest valid definition.
#include "catch.hpp"

#include <set>
#include <string_view>

#include <aslant/aslant.hpp>
#include <aslant/services/iam.hpp>

#include "definitions.hpp"

using namespace aslant::tests;
namespace core = aslant::core;

namespace {

using lines = std::vector<std::string>;

std::set<std::string> seen_ids;

// What is said without the places.
lines sentences_of(std::string const& definition, std::string const& machine_type = {}) {
    lines sentences;
    for (std::string const& line : said_of(definition, machine_type)) {
        sentences.push_back(line.substr(line.find(": ") + 2));
        seen_ids.insert(line.substr(line.rfind('[') + 1, line.size() - line.rfind('[') - 2));
    }
    return sentences;
}
// A machine whose only state is `A`.
std::string with(std::string const& fields) { return R"({"StartAt": "A", "States": {"A": {)" + fields + "}}}"; }
std::string task(std::string const& more) {
    return with(R"("Type": "Task", "Resource": "arn:aws:states:::xyz:publish", "End": true, )" + more);
}
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
         "error: state `A`: it has no field `Nexxt`; did you mean `Next`? [field-unknown]");
    says(with(R"("Type": "Pass", "Ende": true)"), "error: state `A`: it has no field `Ende`; did you mean `End`? [field-unknown]");
    says(with(R"("Type": "Pass", "End": true, "Colour": 1)"), "error: state `A`: it has no field `Colour` [field-unknown]");
    says(with(R"("type": "Succeed")"), "error: state `A`: it has no field `type`; did you mean `Type`? [field-unknown]");
    says(R"({"StartsAt": "A", "States": {"A": {"Type": "Succeed"}}})",
         "error: state machine: it has no field `StartsAt`; did you mean `StartAt`? [field-unknown]");
    says(R"({"StartAt": "A", "Sates": {"A": {"Type": "Succeed"}}})",
         "error: state machine: it has no field `Sates`; did you mean `States`? [field-unknown]");
    says(task(R"("Retry": [{"ErrorEquals": ["E"], "MaxAttempt": 1}])"),
         "error: state `A`: Retry has no field `MaxAttempt`; did you mean `MaxAttempts`? [field-unknown]");
    says(task(R"("Catch": [{"Error Equals": ["E"], "Next": "B"}]}, "B": {"Type": "Succeed")"),
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
    says(task(R"("TimeoutSeconds": 18446744073709551615)"),
         "error: state `A`: TimeoutSeconds holds a number where one of 64 bits with a sign belongs [field-type]");
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
    is_clean(task(R"("TimeoutSeconds": ${Timeout}, "ResultPath": "${Path}")"));
    is_clean(choice(R"({"Variable": "$.a", "NumericEquals": ${Limit}, "Next": "B"})"));
    is_clean(task(R"("Retry": [], "Catch": [], "Parameters": null)"));
}

TEST_CASE("The Type of a state") {
    says(with(R"("Type": "Taks", "Resource": "arn:aws:states:::xyz:publish", "End": true)"),
         "error: state `A`: `Taks` is no Type of a state; did you mean `Task`? [type-unknown]");
    says(with(R"("Type": "Loop", "Body": 1, "End": true)"), "error: state `A`: `Loop` is no Type of a state [type-unknown]");
    says(with(R"("End": true)"), "error: state `A`: it has no Type [type-missing]");
    says(with(""), "error: state `A`: it has no Type [type-missing]");
    // where it leads is checked all the same, and nothing is said of what it leads to
    CHECK(sentences_of(R"({"StartAt": "A", "States": {"A": {"Type": "Loop", "Next": "C"}, "B": {"Type": "Succeed"}}})") ==
          lines{"error: state `A`: `Loop` is no Type of a state [type-unknown]",
                "error: state `A`: Next names no state `C` [next-missing]"});
    says(with(R"("Type": "Loop", "End": true}, "B": {"Type": "Succeed")"),
         "error: state `A`: `Loop` is no Type of a state [type-unknown]");
    says(with(R"("Type": "Pass", "End": true, "Body": "B"}, "B": {"Type": "Succeed")"),
         "error: state `A`: it has no field `Body` [field-unknown]");
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
    is_clean(R"j({"StartAt": "V", "States": {"V": {"Type": "Pass", "Assign": {"e": 1}, "Next": "A"},
        "A": {"Type": "Task", "Resource": "arn:aws:states:::xyz:sendMessage.waitForTaskToken", "TimeoutSeconds": 60, "End": true,
              "Parameters": {"a.$": "$", "b.$": "$$.Task.Token", "c.$": "States.UUID()", "d": "$d", "e.$": "$e"}}}})j");
    is_clean(with(R"("Type": "Pass", "End": true, "Result": {"a.$": 1})"));
}

TEST_CASE("Machines of type EXPRESS") {
    auto const of = [](std::string const& resource) {
        return with(R"("Type": "Task", "TimeoutSeconds": 60, "End": true, "Resource": ")" + resource + "\"");
    };
    auto const sync = of("arn:aws:states:::xyz:runTask.sync");
    auto const activity = of("arn:aws:states:us-east-1:123456789012:activity:Pick");
    std::string const distributed = with(
        R"("Type": "Map", "End": true, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "B", "States": {"B": {"Type": "Task", "End": true, "TimeoutSeconds": 60,
                                                 "Resource": "arn:aws:states:::xyz:startExecution.sync:2"}}})");
    std::string const inline_map = with(R"("Type": "Map", "End": true, "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"},
                "StartAt": "B", "States": {"B": {"Type": "Succeed"}}})");
    for (auto const& definition : {sync, activity, distributed}) is_clean(definition);
    CHECK(sentences_of(sync, "EXPRESS") ==
          lines{"error: state `A`: an EXPRESS execution cannot wait for `.sync` [express-pattern]"});
    std::string const token = R"(", "Parameters": {"Token.$": "$$.Task.Token"}, "Comment": ")";
    CHECK(sentences_of(of("arn:aws:states:::xyz:sendMessage.waitForTaskToken" + token), "EXPRESS") ==
          lines{"error: state `A`: an EXPRESS execution cannot wait for `.waitForTaskToken` [express-pattern]"});
    CHECK(sentences_of(activity, "EXPRESS") ==
          lines{"error: state `A`: an EXPRESS execution cannot call the activity `Pick` [express-activity]"});
    CHECK(sentences_of(distributed, "EXPRESS") ==
          lines{"error: state `A`: an EXPRESS execution has no DISTRIBUTED Map [express-distributed-map]"});
    // the executions of a distributed Map have a type of their own
    std::string express_map = distributed;
    express_map.replace(express_map.find("\"STANDARD\""), 10, "\"EXPRESS\"");
    says(express_map, "error: state `B`: an EXPRESS execution cannot wait for `.sync:2` [express-pattern]");
    for (auto const& definition : {sync, activity, distributed}) CHECK(said_of(definition, "STANDARD") == lines{});
    CHECK(said_of(inline_map, "EXPRESS") == lines{});
    CHECK(said_of(of("arn:aws:states:::xyz:publish"), "EXPRESS") == lines{});
    CHECK(said_of(of("arn:aws:lambda:us-east-1:123456789012:function:resync"), "EXPRESS") ==
          lines{"1:29: warning: state `A`: it does not retry the errors of the Lambda service itself [lambda-retry]"});
}

TEST_CASE("A text between {% and %} is an expression in a JSONata state, and a text elsewhere") {
    auto const jsonata = [](std::string const& fields) { return with(R"("QueryLanguage": "JSONata", )" + fields); };
    is_clean(jsonata(R"("Type": "Wait", "Seconds": "{% $states.input.s %}", "End": true)"));
    is_clean(jsonata(R"("Type": "Fail", "Error": "{%'E'%}", "Cause": "{%''%}")"));
    says(jsonata(R"("Type": "Fail", "Error": "E", "Cause": "{%%}")"),
         "error: state `A`: Cause holds ``: an expression expected at column 1 [jsonata-syntax]");
    is_clean(jsonata(R"("Type": "Pass", "Output": "{% 1 %}", "Assign": {"a": ["{% 1 %}", {"b$": 1}]}, "End": true)"));
    is_clean(jsonata(R"("Type": "Pass", "Comment": "{% 1 %}", "End": true)"));
    CHECK(sentences_of(with(R"("Type": "Pass", "Result": "{% 1 %}", "Parameters": {"a": "{% 1 %}"}, "End": true)")) ==
          lines{"warning: state `A`: Result holds `{% 1 %}` as a plain text: this state's QueryLanguage is JSONPath "
                "[looks-like-path]",
                "warning: state `A`: Parameters holds `{% 1 %}` as a plain text: this state's QueryLanguage is JSONPath "
                "[looks-like-path]"});
    for (char const* const words : {"{% 1 %", "% 1 %}", " {% 1 %}", "{% 1 %} ", "{%}", "1", ""})
        says(jsonata(R"("Type": "Wait", "End": true, "Seconds": ")" + std::string(words) + "\""),
             "error: state `A`: Seconds holds a text where an integer belongs [field-type]");
    says(with(R"("Type": "Wait", "Seconds": "{% 1 %}", "End": true)"),
         "error: state `A`: Seconds holds a text where an integer belongs [field-type]");
    // the language is the state's own, or else the machine's, never that of the state around it
    says(jsonata(R"("Type": "Map", "End": true,
                    "ItemProcessor": {"StartAt": "B", "States": {"B": {"Type": "Wait", "Seconds": "{% 1 %}", "End": true}}})"),
         "error: state `B`: Seconds holds a text where an integer belongs [field-type]");
    is_clean(
        R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": "{% 1 %}", "End": true}}, "QueryLanguage": "JSONata"})");
    is_clean(with(R"("Type": "Wait", "Seconds": "{% 1 %}", "End": true, "QueryLanguage": "JSONata")"));
    CHECK(sentences_of(with(R"("Type": "Wait", "Seconds": "{% 1 %}", "End": true, "QeryLanguage": "JSONata")")) ==
          lines{"error: state `A`: it has no field `QeryLanguage`; did you mean `QueryLanguage`? [field-unknown]"});
    // what is constant
    says(jsonata(R"("Type": "Pass", "Next": "{% 'B' %}")"), "error: state `A`: Next names no state `{% 'B' %}` [next-missing]");
    says(jsonata(R"("Type": "Task", "Resource": "arn:aws:states:::xyz:publish", "End": true,
                    "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": "{% 3 %}"}])"),
         "error: state `A`: MaxAttempts holds the expression ` 3 ` where none is evaluated [jsonata-misplaced]");
    says(R"({"QueryLanguage": "JSONata", "TimeoutSeconds": "{% 3 %}", "StartAt": "A", "States": {"A": {"Type": "Succeed"}}})",
         "error: state machine: TimeoutSeconds holds the expression ` 3 ` where none is evaluated [jsonata-misplaced]");
}

namespace {

// What each field looks like, and the states that have it: Task, Pass, Choice, Wait, Succeed, Fail, paraLlel, Map.
struct field_row {
    char const* name;
    char const* value;        // in a JSONPath state
    char const* in_jsonata;   // nullptr: the same
    char const* jsonpath_states;
    char const* jsonata_states;
};
constexpr field_row field_rows[]{
    {"Comment", R"("c")", nullptr, "TPCWSFLM", "TPCWSFLM"},
    {"Next", R"("Z")", nullptr, "TPWLM", "TPWLM"},
    {"End", "true", nullptr, "TPWLM", "TPWLM"},
    {"Assign", R"({"v": 1})", R"({"v": "{% 1 %}"})", "TPCWLM", "TPCWLM"},
    {"InputPath", R"("$.a")", nullptr, "TPCWSLM", ""},
    {"OutputPath", "null", nullptr, "TPCWSLM", ""},
    {"Parameters", R"({"a.$": "$.a"})", nullptr, "TPLM", ""},
    {"ResultSelector", R"({"a.$": "$.a"})", nullptr, "TLM", ""},
    {"ResultPath", "null", nullptr, "TPLM", ""},
    {"Result", "1", nullptr, "P", ""},
    {"Arguments", R"({"a": 1})", R"("{% {'a': 1} %}")", "", "TL"},
    {"Output", "1", nullptr, "", "TPCWSLM"},
    {"Resource", R"("arn:aws:states:::xyz:publish")", nullptr, "T", "T"},
    {"Credentials", R"({"RoleArn.$": "$.role"})", R"({"RoleArn": "{% 'r' %}"})", "T", "T"},
    {"TimeoutSeconds", "60", R"("{% 1 %}")", "T", "T"},
    {"TimeoutSecondsPath", R"("$.a")", nullptr, "T", ""},
    {"HeartbeatSeconds", "60", R"("{% 1 %}")", "T", "T"},
    {"HeartbeatSecondsPath", R"("$.a")", nullptr, "T", ""},
    {"Retry", R"([{"ErrorEquals": ["E"]}])", nullptr, "TLM", "TLM"},
    {"Catch", R"([{"ErrorEquals": ["E"], "Next": "Z"}])", nullptr, "TLM", "TLM"},
    {"Choices", R"([{"Variable": "$.a", "IsNull": true, "Next": "Z"}])", R"([{"Condition": true, "Next": "Z"}])", "C", "C"},
    {"Default", R"("Z")", nullptr, "C", "C"},
    {"Seconds", "60", R"("{% 1 %}")", "W", "W"},
    {"SecondsPath", R"("$.a")", nullptr, "W", ""},
    {"Timestamp", R"("2026-11-20T18:00:00Z")", R"("{% $now() %}")", "W", "W"},
    {"TimestampPath", R"("$.a")", nullptr, "W", ""},
    {"Error", R"("E")", R"("{% 'E' %}")", "F", "F"},
    {"ErrorPath", R"("$.a")", nullptr, "F", ""},
    {"Cause", R"("c")", R"("{% 'c' %}")", "F", "F"},
    {"CausePath", R"j("States.UUID()")j", nullptr, "F", ""},
    {"Branches", R"([{"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}])", nullptr, "L", "L"},
    {"ItemProcessor", R"({"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}})", nullptr, "M", "M"},
    {"Iterator", R"({"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}})", nullptr, "M", "M"},
    {"Items", "[1]", R"("{% [1] %}")", "", "M"},
    {"ItemsPath", R"("$.a")", nullptr, "M", ""},
    {"ItemSelector", R"({"a.$": "$.a"})", R"("{% 1 %}")", "M", "M"},
    {"ItemReader", R"({"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}})",
     R"({"Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": "{% {'Bucket': 'b'} %}"})", "M", "M"},
    {"ItemBatcher", R"({"MaxItemsPerBatchPath": "$.a"})", R"({"MaxItemsPerBatch": "{% 1 %}"})", "M", "M"},
    {"ResultWriter", R"({"WriterConfig": {"OutputType": "JSON"}})", nullptr, "M", "M"},
    {"Label", R"("l")", nullptr, "M", "M"},
    {"MaxConcurrency", "1", R"("{% 1 %}")", "M", "M"},
    {"MaxConcurrencyPath", R"("$.a")", nullptr, "M", ""},
    {"ToleratedFailureCount", "1", R"("{% 1 %}")", "M", "M"},
    {"ToleratedFailureCountPath", R"("$.a")", nullptr, "M", ""},
    {"ToleratedFailurePercentage", "0.5", R"("{% 1 %}")", "M", "M"},
    {"ToleratedFailurePercentagePath", R"("$.a")", nullptr, "M", ""},
};

constexpr char const* types[]{"Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"};
constexpr std::string_view letters = "TPCWSFLM";

using nlohmann::json;

// The smallest valid state of a type that has a field, whether it may or not.
json state_with(std::size_t type, bool is_jsonata, std::string const& field, json const& value) {
    json state{{"Type", types[type]}};
    auto const add = [&](char const* name, json const& needed) { state[name] = needed; };
    switch (letters[type]) {
        case 'T': add("Resource", "arn:aws:states:::xyz:publish"); break;
        case 'C': {
            json rule{{"Next", "Z"}};
            rule.update(is_jsonata ? json{{"Condition", true}} : json{{"Variable", "$.a"}, {"IsNull", true}});
            add("Choices", json::array({rule}));
            add("Default", "Z");
            break;
        }
        case 'W':
            if (field.find("Seconds") == field.npos && field.find("Timestamp") == field.npos) add("Seconds", 1);
            if (field.starts_with("Timeout") || field.starts_with("Heartbeat")) add("Seconds", 1);
            break;
        case 'L': add("Branches", json::parse(R"([{"StartAt": "X", "States": {"X": {"Type": "Succeed"}}}])")); break;
        case 'M':
            if (field == "ItemProcessor" || field == "Iterator") break;
            add("ItemProcessor", json::parse(R"({"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                                                 "StartAt": "X", "States": {"X": {"Type": "Succeed"}}})"));
            break;
        default: break;
    }
    if (std::string_view("CSF").find(letters[type]) == std::string_view::npos && field != "Next") add("End", true);
    state[field] = value;
    return state;
}
lines errors_of(json const& state, bool is_jsonata) {
    json machine{{"StartAt", "A"}, {"States", {{"A", state}}}};
    if (is_jsonata) machine["QueryLanguage"] = "JSONata";
    if (state.dump().find("\"Z\"") != std::string::npos) machine["States"]["Z"] = {{"Type", "Succeed"}};
    lines errors;
    for (std::string const& line : sentences_of(machine.dump()))
        if (line.starts_with("error") && line.find("[payload-") == line.npos)
            errors.push_back(line);   // fields, whatever they hold
    return errors;
}

}

TEST_CASE("Every field in every state, in both query languages") {
    for (field_row const& row : field_rows)
        for (std::size_t type = 0; type < letters.size(); ++type)
            for (bool const is_jsonata : {false, true}) {
                auto const value = json::parse(is_jsonata && row.in_jsonata ? row.in_jsonata : row.value);
                auto const errors = errors_of(state_with(type, is_jsonata, row.name, value), is_jsonata);
                INFO(row.name << " in a " << types[type] << (is_jsonata ? " with JSONata" : " with JSONPath"));
                auto const has = [&](char const* states) {
                    return std::string_view(states).find(letters[type]) != std::string_view::npos;
                };
                std::string const name = row.name == std::string("Iterator") ? "ItemProcessor" : row.name;
                if (has(is_jsonata ? row.jsonata_states : row.jsonpath_states)) {
                    CHECK(errors == lines{});
                } else if (has(is_jsonata ? row.jsonpath_states : row.jsonata_states)) {
                    std::string const other = is_jsonata ? "JSONPath" : "JSONata";
                    REQUIRE(errors.size() == 1);
                    CHECK(errors[0].starts_with("error: state `A`: it has " + name + ", which only a " + other + " state has"));
                } else {
                    CHECK(errors == lines{"error: state `A`: it takes no " + name + " [field-not-allowed]"});
                }
            }
}

TEST_CASE("Whatever a field holds, at most one thing is said of it") {
    for (field_row const& row : field_rows)
        for (std::size_t type = 0; type < letters.size(); ++type)
            for (bool const is_jsonata : {false, true})
                for (char const* const value :
                     {"null", "true", "1.5", "-1", R"("")", R"("x")", R"("{% 1 %}")", "[]", "{}", "[1]", R"(["x"])", R"([[]])"}) {
                    INFO(row.name << ": " << value << " in a " << types[type] << (is_jsonata ? " with JSONata" : ""));
                    auto const errors = errors_of(state_with(type, is_jsonata, row.name, json::parse(value)), is_jsonata);
                    CHECK(errors.size() <= 1);
                }
}

TEST_CASE("Fields of a machine, a branch and an item processor") {
    auto const machine = [](std::string const& fields) {
        return R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}, )" + fields + "}";
    };
    is_clean(machine(R"("Version": "1.0", "Comment": "c", "QueryLanguage": "JSONPath", "TimeoutSeconds": 3600)"));
    says(machine(R"("Version": "1.1")"), "error: state machine: Version is `1.1`, allowed: 1.0 [value-not-allowed]");
    says(machine(R"("Version": 1.0)"), "error: state machine: Version holds a number where a text belongs [field-type]");
    says(machine(R"("QueryLanguage": "JSONAta")"), "error: state machine: QueryLanguage is `JSONAta`, allowed: JSONPath, JSONata; "
                                                   "did you mean `JSONata`? [value-not-allowed]");
    says(machine(R"("ProcessorConfig": {})"), "error: state machine: it takes no ProcessorConfig [field-not-allowed]");
    says(machine(R"("accept": "choice-without-default")"), "error: state machine: it has no field `accept` [field-unknown]");
    says(R"({"StartAt": "A", "QueryLanguage": "JSONata", "States": {"A": {"Type": "Succeed", "QueryLanguage": "JSONPath"}}})",
         "error: state `A`: its QueryLanguage is JSONPath in a machine whose own is JSONata [query-language-downgrade]");
    says(with(R"("Type": "Parallel", "End": true, "Branches": [
             {"StartAt": "B", "States": {"B": {"Type": "Succeed"}}, "Version": "1.0"}])"),
         "error: branch 1 of state `A`: it takes no Version [field-not-allowed]");
}

TEST_CASE("A Map of both words for one thing") {
    std::string const states = R"({"StartAt": "B", "States": {"B": {"Type": "Succeed"}}})";
    says(with(R"("Type": "Map", "End": true, "Iterator": )" + states + R"(, "ItemProcessor": )" + states),
         "error: state `A`: it has both ItemProcessor and Iterator [fields-exclude]");
    says(
        with(R"("Type": "Map", "End": true, "ItemProcessor": )" + states + R"(, "ItemSelector": {"a": 1}, "Parameters": {"a": 2})"),
        "error: state `A`: it has both ItemSelector and Parameters [fields-exclude]");
    is_clean(with(R"("Type": "Map", "End": true, "Iterator": )" + states + R"(, "Parameters": {"a": 2})"));
}

TEST_CASE("Choice rules of both query languages") {
    auto const jsonata = [](std::string const& rule) {
        return R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [)" + rule +
               R"(], "Default": "B"}, "B": {"Type": "Succeed"}}})";
    };
    is_clean(jsonata(R"({"Condition": "{% true %}", "Next": "B", "Comment": "c", "Assign": {"a": 1}, "Output": null})"));
    is_clean(jsonata(R"({"Condition": false, "Next": "B"})"));
    is_clean(choice(R"({"Variable": "$.a", "IsNull": true, "Next": "B", "Assign": {"a.$": "$.a"}})"));
    // nothing, something else, and too much
    says(jsonata(R"({"Next": "B"})"), "error: state `A`: a rule has no Condition [condition-absent]");
    says(jsonata(R"({"Conditon": true, "Next": "B"})"),
         "error: state `A`: Choices has no field `Conditon`; did you mean `Condition`? [field-unknown]");
    says(jsonata(R"({"Condition": "true", "Next": "B"})"),
         "error: state `A`: Condition is a text where an expression or a boolean belongs [value-type]");
    says(jsonata(R"({"Condition": 1, "Next": "B"})"),
         "error: state `A`: Condition is a number where an expression or a boolean belongs [value-type]");
    says(jsonata(R"({"Condition": true, "StringEquals": "a", "Next": "B"})"),
         "error: state `A`: Choices has no field `StringEquals` [field-unknown]");
    says(jsonata(R"({"Condition": true})"), "error: state `A`: a choice rule has no Next [choice-rule-without-next]");
    // the fields of the other language
    for (char const* const rule : {R"({"Variable": "$.a", "IsNull": true, "Next": "B"})", R"({"Not": {}, "Next": "B"})",
                                   R"({"And": [], "Condition": true, "Next": "B"})", R"({"Or": 1, "Next": "B"})"}) {
        auto const said = sentences_of(jsonata(rule));
        REQUIRE(said.size() == 1);
        CHECK(said[0].ends_with("which only a JSONPath state has; did you mean `Condition`? [jsonpath-field]"));
    }
    for (char const* const rule :
         {R"({"Condition": true, "Next": "B"})", R"({"Condition": "{% true %}", "Next": "B"})",
          R"({"Variable": "$.a", "IsNull": true, "Condition": 1, "Next": "B"})", R"({"Not": {"Condition": 1}, "Next": "B"})",
          R"({"Variable": "$.a", "IsNull": true, "Output": 1, "Next": "B"})"}) {
        auto const said = sentences_of(choice(rule));
        REQUIRE(said.size() == 1);
        CHECK(said[0].ends_with("which only a JSONata state has [jsonata-field]"));
    }
    // only the outermost rule assigns
    says(choice(R"({"Not": {"Variable": "$.a", "IsNull": true, "Assign": {"a": 1}}, "Next": "B"})"),
         "error: state `A`: its rule inside Not takes no Assign [field-not-allowed]");
    says(choice(R"({"Variable": "$.a", "IsNull": true, "Next": "B", "Assign": 1})"),
         "error: state `A`: Assign is a number where an object belongs [value-type]");
}

TEST_CASE("Retriers and catchers of both query languages") {
    auto const jsonata = [](std::string const& fields) {
        return with(R"("Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::xyz:publish", "Next": "B", )" +
                    fields + R"(}, "B": {"Type": "Succeed")");
    };
    auto const jsonpath = [](std::string const& fields) {
        return with(R"("Type": "Task", "Resource": "arn:aws:states:::xyz:publish", "Next": "B", )" + fields +
                    R"(}, "B": {"Type": "Succeed")");
    };
    is_clean(jsonata(
        R"("Catch": [{"ErrorEquals": ["E"], "Next": "B", "Output": "{% 1 %}", "Assign": {"a": "{% 1 %}"}, "Comment": "c"}])"));
    is_clean(
        jsonpath(R"("Catch": [{"ErrorEquals": ["E"], "Next": "B", "ResultPath": null, "Assign": {"a.$": "$"}, "Comment": "c"}])"));
    is_clean(jsonpath(R"("Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 1, "MaxDelaySeconds": 2.0, "MaxAttempts": 3,
                                    "BackoffRate": 1.5, "JitterStrategy": "FULL", "Comment": "c"}])"));
    says(jsonata(R"("Catch": [{"ErrorEquals": ["E"], "Next": "B", "ResultPath": "$.a"}])"),
         "error: state `A`: its Catch has ResultPath, which only a JSONPath state has; did you mean `Output`? [jsonpath-field]");
    CHECK(sentences_of(jsonpath(R"("Catch": [{"ErrorEquals": ["E"], "Next": "B", "Output": "{% 1 %}"}])")).size() == 1);
    says(jsonpath(R"("Retry": [{"ErrorEquals": ["E"], "Assign": {}}])"),
         "error: state `A`: its Retry takes no Assign [field-not-allowed]");
    says(jsonpath(R"("Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "full"}])"),
         "error: state `A`: JitterStrategy is `full`, allowed: FULL, NONE; did you mean `FULL`? [value-not-allowed]");
    says(jsonpath(R"("Retry": [{"ErrorEquals": ["E"], "MaxDelaySeconds": 0}])"),
         "error: state `A`: MaxDelaySeconds is 0, allowed: 1 to 31622400 [number-range]");
    says(jsonpath(R"("Retry": [{"ErrorEquals": ["E"], "MaxDelaySeconds": "1"}])"),
         "error: state `A`: MaxDelaySeconds holds a text where an integer belongs [field-type]");
}

TEST_CASE("Settings of a distributed Map") {
    auto const map = [](std::string const& fields,
                        std::string const& config = R"({"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"})") {
        return with(R"("Type": "Map", "End": true, "ItemProcessor": {"ProcessorConfig": )" + config +
                    R"(, "StartAt": "B", "States": {"B": {"Type": "Succeed"}}})" + (fields.empty() ? "" : ", " + fields));
    };
    auto const reader = [&](std::string const& config) {
        return map(R"("ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket.$": "$.b", "Key": "k"},
                                     "ReaderConfig": {)" +
                   config + "}}");
    };
    is_clean(map(""));
    is_clean(
        reader(R"("InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a"], "CSVDelimiter": "TAB", "MaxItems": 5.0)"));
    is_clean(reader(R"("InputType": "JSON", "ItemsPointer": "/a", "MaxItemsPath": "$.m")"));
    is_clean(map(R"("ItemBatcher": {"MaxItemsPerBatch": 1, "MaxInputBytesPerBatch": 262144, "BatchInput": {"a.$": "$.a"}})"));
    is_clean(map(R"("ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefix": "p"},
                                     "WriterConfig": {"OutputType": "JSONL", "Transformation": "FLATTEN"}})"));

    says(map("", R"({"Mode": "distributed"})"),
         "error: the item processor of state `A`: Mode is `distributed`, allowed: INLINE, DISTRIBUTED; did you mean "
         "`DISTRIBUTED`? [value-not-allowed]");
    says(map("", R"({"Mod": "INLINE"})"),
         "error: the item processor of state `A`: ProcessorConfig has no field `Mod`; did you mean `Mode`? [setting-unknown]");
    says(map("", R"({"Mode": 1})"), "error: the item processor of state `A`: Mode is a number where a text belongs [value-type]");
    says(map("", R"("DISTRIBUTED")"),
         "error: the item processor of state `A`: ProcessorConfig holds a text where an object belongs [field-type]");
    says(reader(R"("InputType": "JSON", "MaxItems": 0)"),
         "error: state `A`: MaxItems is 0, allowed: 1 to 100000000 [number-range]");
    says(reader(R"("InputType": "JSON", "MaxItems": 1.5)"),
         "error: state `A`: MaxItems is a number where an integer belongs [value-type]");
    says(reader(R"("InputType": "JSON", "MaxItems": "{% 1 %}")"),
         "error: state `A`: MaxItems is a text where an integer belongs [value-type]");
    says(reader(R"("InputType": "JSON", "MaxItems": 1, "MaxItemsPath": "$.m")"),
         "error: state `A`: it has both MaxItems and MaxItemsPath [fields-exclude]");
    says(reader(R"("InputType": "CSV")"),
         "error: state `A`: ReaderConfig has no CSVHeaderLocation, which InputType CSV needs [setting-missing]");
    says(reader(R"("InputType": "JSON", "ItemsPointer": "a")"),
         "error: state `A`: ItemsPointer is `a`, which is no JSON Pointer [items-pointer]");
    says(
        map(R"("ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key": "k"}, "ReadConfig": {}})"),
        "error: state `A`: ItemReader has no field `ReadConfig`; did you mean `ReaderConfig`? [field-unknown]");
    says(map(R"("ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b"}})"),
         "error: state `A`: ItemReader has no Key in its Parameters [field-missing]");
    CHECK(sentences_of(map(R"("ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"},
                                             "Arguments": {"Bucket": "b"}})"))
              .size() == 1);
    says(map(R"("ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}, "Next": "A"})"),
         "error: state `A`: its ItemReader takes no Next [field-not-allowed]");
    says(map(R"("ItemBatcher": {"MaxItemsPerBatch": 1, "BatchInput": {"a.$": 1}})"),
         "error: state `A`: the field `a.$` in ItemBatcher holds a number where a path or an intrinsic function belongs "
         "[computed-field]");
    says(map(R"("ResultWriter": {})"), "error: state `A`: its ResultWriter has neither Resource nor WriterConfig [writer-empty]");
    says(map(R"("ResultWriter": {"WriterConfig": {"OutputType": "CSV"}})"),
         "error: state `A`: OutputType is `CSV`, allowed: JSON, JSONL [value-not-allowed]");
    says(map(R"("Label": "a b")"),
         "error: state `A`: `a b` is no Label: white space and control characters are refused [label-text]");
    // in a JSONata state
    auto const jsonata = [&](std::string const& fields) { return map(R"("QueryLanguage": "JSONata", )" + fields); };
    is_clean(jsonata(R"("ItemBatcher": {"MaxItemsPerBatch": "{% 1 %}", "BatchInput": {"a": "{% 1 %}", "b.$": 1}}, "ItemReader": {
        "Resource": "arn:aws:states:::s3:getObject", "Arguments": {"Bucket": "{% 'b' %}", "Key": "k"},
        "ReaderConfig": {"InputType": "JSONL", "MaxItems": "{% 1 %}"}})"));
    says(jsonata(R"("ItemBatcher": {"MaxItemsPerBatchPath": "$.a"})"),
         "error: state `A`: its ItemBatcher has MaxItemsPerBatchPath, which only a JSONPath state has; did you mean "
         "`MaxItemsPerBatch`? [jsonpath-field]");
    says(jsonata(
             R"("ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": {"Bucket": "b"}, "Parameters": {}})"),
         "error: state `A`: its ItemReader has Parameters, which only a JSONPath state has; did you mean `Arguments`? "
         "[jsonpath-field]");
}

TEST_CASE("Credentials and variables") {
    is_clean(task(R"("Credentials": {"RoleArn": "arn:aws:iam::123456789012:role/r"})"));
    is_clean(task(R"j("Credentials": {"RoleArn.$": "States.Format('{}', $.role)"})j"));
    says(task(R"("Credentials": null)"), "error: state `A`: Credentials is null where an object belongs [value-type]");
    says(task(R"("Credentials": {})"), "error: state `A`: Credentials has no RoleArn [field-missing]");
    says(task(R"("Credentials": {"RoleArn": 1})"), "error: state `A`: RoleArn is a number where a text belongs [value-type]");
    says(task(R"("Credentials": {"RoleArn.$": 1})"),
         "error: state `A`: the field `RoleArn.$` in Credentials holds a number where a path or an intrinsic function belongs "
         "[computed-field]");
    is_clean(task(R"("Assign": {"a.$": "$.a", "größe_2": {"b.$": "$.b"}})"));
    is_clean(task(R"("Assign": {})"));
    says(task(R"("Assign": {"2a": 1})"),
         "error: state `A`: `2a` is no name of a variable: a letter comes first, then letters, digits and _ [variable-name]");
    says(task(R"("Assign": {"states.$": "$"})"), "error: state `A`: it assigns `states`, which is reserved [variable-reserved]");
    says(task(R"("Assign": {"a.$": 1})"), "error: state `A`: the field `a.$` in Assign holds a number where a path or an intrinsic "
                                          "function belongs [computed-field]");
}

namespace {

// A state of JSONata, whose fields but for its Type and language are given.
std::string jsonata_state(std::string const& fields) { return with(R"("QueryLanguage": "JSONata", )" + fields); }
std::string jsonata_pass(std::string const& fields) { return jsonata_state(R"("Type": "Pass", "End": true, )" + fields); }
std::string pass(std::string const& fields) { return with(R"("Type": "Pass", "End": true, )" + fields); }

}

TEST_CASE("Paths and calls stand in a definition where the service reads them") {
    says(pass(R"("InputPath": "$.a[")"),
         "error: state `A`: InputPath holds `$.a[`: an index, a quoted name, `*` or a filter expected at column 5 [path-syntax]");
    is_clean(pass(R"("OutputPath": "$.a[*]")"));
    says(pass(R"("ResultPath": "$.a[-1]")"), "error: state `A`: ResultPath holds `$.a[-1]`, which is no reference path: `[-1]` at "
                                             "column 4 may mean more than one place [reference-path]");
    says(pass(R"("ResultPath": "$v")"),
         "error: state `A`: ResultPath holds `$v`, where no variable can be written: Assign does [path-place]");
    says(pass(R"("ResultPath": "$$.Execution")"),
         "error: state `A`: ResultPath holds `$$.Execution`, where the Context Object cannot be written [path-place]");
    says(pass(R"("Parameters": {"a": [{"b.$": "$.a["}]})"),
         "error: state `A`: Parameters holds `$.a[`: an index, a quoted name, `*` or a filter expected at column 5 [path-syntax]");
    says(pass(R"("Parameters": {"a.$": "$.a\u005b"})"),   // what the text means, not how it is spelt
         "error: state `A`: Parameters holds `$.a[`: an index, a quoted name, `*` or a filter expected at column 5 [path-syntax]");
    says(task(R"("Credentials": {"RoleArn.$": "$.a["})"),
         "error: state `A`: Credentials holds `$.a[`: an index, a quoted name, `*` or a filter expected at column 5 [path-syntax]");
    says(pass(R"j("Parameters": {"a.$": "States.MathAdd($.a, 1"})j"),
         "error: state `A`: Parameters holds `States.MathAdd($.a, 1`: `,` or `)` expected at column 22 [intrinsic-syntax]");
    says(pass(R"j("Parameters": {"a.$": "States.Format('{}')"})j"),
         "error: state `A`: Parameters calls States.Format with `'{}'` at column 15 where a text without {} belongs "
         "[intrinsic-format]");
    says(with(R"j("Type": "Fail", "ErrorPath": "States.Array()")j"),
         "error: state `A`: ErrorPath calls `States.Array`, which gives no text [error-path-function]");
    says(with(R"("Type": "Fail", "CausePath": "$.a[*]")"),
         "error: state `A`: CausePath holds `$.a[*]`, which is no reference path: "
         "`[*]` at column 4 may mean more than one place [reference-path]");
    // rules of a choice, nested and not, and what they assign
    says(choice(R"({"Not": {"And": [{"Variable": "$.a[", "IsNull": true}]}, "Next": "B"})"),
         "error: state `A`: Variable holds `$.a[`: an index, a quoted name, `*` or a filter expected at column 5 [path-syntax]");
    says(choice(R"({"Variable": "$.a", "StringEqualsPath": "$.b[", "Next": "B"})"),
         "error: state `A`: StringEqualsPath holds `$.b[`: an index, a quoted name, `*` or a filter expected at column 5 "
         "[path-syntax]");
    says(choice(R"({"Variable": "$.a", "IsNull": true, "Assign": {"b.$": "$.b["}, "Next": "B"})"),
         "error: state `A`: Assign holds `$.b[`: an index, a quoted name, `*` or a filter expected at column 5 [path-syntax]");
    says(choice(R"({"Variable": "$.a", "StringMatches": "a\\b", "Next": "B"})"),
         "error: state `A`: StringMatches holds `a\\b`: `\\*` or `\\\\` expected at column 2 [string-matches-escape]");
    says(choice(R"({"Variable": "$.a", "TimestampEquals": "2026-02-30T00:00:00Z", "Next": "B"})"),
         "error: state `A`: TimestampEquals holds `2026-02-30T00:00:00Z`: a day from 01 to 28 expected at column 9 "
         "[timestamp-form]");
    says(with(R"j("Type": "Wait", "End": true, "Timestamp": "{% $now() %}")j"),
         "error: state `A`: Timestamp holds `{% $now() %}`: a year of four digits expected at column 1 [timestamp-form]");
    CHECK(
        sentences_of(task(R"("Catch": [{"ErrorEquals": ["E"], "ResultPath": "$..a", "Assign": {"a.$": "$.b["}, "Next": "B"}]},
                               "B": {"Type": "Succeed")")) ==
        lines{
            "error: state `A`: ResultPath holds `$..a`, which is no reference path: `..` at column 2 may mean more than one place "
            "[reference-path]",
            "error: state `A`: Assign holds `$.b[`: an index, a quoted name, `*` or a filter expected at column 5 "
            "[path-syntax]"});
}

TEST_CASE("Plain texts of a definition that look as if they were read") {
    auto const plain = [](std::string const& what, std::string const& remedy) {
        return "warning: state `A`: " + what + " as a plain text: " + remedy + " [looks-like-path]";
    };
    std::string const in_template = "a field that reads it has path() or a call, and in a definition a name that ends with .$";
    says(pass(R"("Parameters": {"a": {"b": ["$.c"]}})"), plain("Parameters holds `$.c`", in_template));
    says(pass(R"j("Parameters": {"a": "States.UUID()"})j"), plain("Parameters holds `States.UUID()`", in_template));
    says(pass(R"("Assign": {"a": "$.b"})"), plain("Assign holds `$.b`", in_template));
    says(pass(R"("Result": ["$.a"])"), plain("Result holds `$.a`", "a Result is constant, Parameters read paths"));
    says(with(R"("Type": "Fail", "Cause": "$.a")"), plain("Cause holds `$.a`", "CausePath reads a path"));
    says(choice(R"({"Variable": "$.a", "StringEquals": "$.b", "Next": "B"})"),
         plain("StringEquals holds `$.b`", "a comparison with a path has path(), or a comparator that ends with Path"));
    says(jsonata_pass(R"("Output": {"a": "$.a"})"),
         plain("Output holds `$.a`", "an expression is jsonata(), between the delimiters of a definition"));
    says(jsonata_pass(R"("Output": "1 %}")"),
         plain("Output holds `1 %}`", "an expression is jsonata(), between the delimiters of a definition"));
    is_clean(pass(R"("Comment": "$.a", "Parameters": {"a": "$5", "b": "States. A list", "c": "cost: $.5"}, "Result": "$")"));
    is_clean(choice(R"({"Comment": "$.a", "Variable": "$.a", "StringEquals": "$5", "Next": "B"})"));
}

TEST_CASE("An expression is checked wherever a definition has one") {
    auto const holds = [](std::string const& field, std::string const& words, int column) {
        return "error: state `A`: " + field + " holds `" + words + "`: an operand expected at column " + std::to_string(column) +
               " [jsonata-syntax]";
    };
    for (char const* const field : {"Output", "Assign"}) {
        says(jsonata_pass("\"" + std::string(field) + R"(": {"a": "{% 1 + %}"})"), holds(field, " 1 + ", 6));
        says(jsonata_pass("\"" + std::string(field) + R"(": {"a": {"b": [0, {"c": "{%1+%}"}]}})"), holds(field, "1+", 3));
    }
    says(jsonata_pass(R"("Output": "{% \u0031 + %}")"), holds("Output", " 1 + ", 6));
    says(jsonata_state(R"("Type": "Succeed", "Output": "{% 1 + %}")"), holds("Output", " 1 + ", 6));
    for (char const* const field : {"Seconds", "Timestamp"})
        says(jsonata_state(R"("Type": "Wait", "End": true, ")" + std::string(field) + R"(": "{% 1 + %}")"),
             holds(field, " 1 + ", 6));
    for (char const* const field : {"Error", "Cause"})
        says(jsonata_state(R"("Type": "Fail", ")" + std::string(field) + R"(": "{% 1 + %}")"), holds(field, " 1 + ", 6));
    CHECK(sentences_of(jsonata_state(R"("Type": "Task", "Resource": "arn:aws:states:::xyz:publish", "Next": "B",
              "Arguments": {"a": "{% 1 + %}"}, "TimeoutSeconds": "{% 2 + %}", "HeartbeatSeconds": "{% 3 + %}",
              "Credentials": {"RoleArn": "{% 4 + %}"}, "Output": "{% 5 + %}", "Assign": {"a": "{% 6 + %}"},
              "Catch": [{"ErrorEquals": ["E"], "Output": "{% 7 + %}", "Assign": {"a": "{% 8 + %}"}, "Next": "B"}]},
              "B": {"Type": "Succeed")")) == lines{holds("Arguments", " 1 + ", 6), holds("TimeoutSeconds", " 2 + ", 6),
                                                   holds("HeartbeatSeconds", " 3 + ", 6), holds("Credentials", " 4 + ", 6),
                                                   holds("Output", " 5 + ", 6), holds("Assign", " 6 + ", 6),
                                                   holds("Output", " 7 + ", 6), holds("Assign", " 8 + ", 6)});
    CHECK(sentences_of(jsonata_state(R"("Type": "Choice", "Choices": [
              {"Condition": "{% 1 + %}", "Output": "{% 2 + %}", "Assign": {"a": "{% 3 + %}"}, "Next": "B"}], "Default": "B"},
              "B": {"Type": "Succeed")")) ==
          lines{holds("Condition", " 1 + ", 6), holds("Output", " 2 + ", 6), holds("Assign", " 3 + ", 6)});
    CHECK(sentences_of(jsonata_state(R"("Type": "Parallel", "End": true, "Arguments": "{% 1 + %}", "Output": "{% 2 + %}",
              "Branches": [{"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}])")) ==
          lines{holds("Arguments", " 1 + ", 6), holds("Output", " 2 + ", 6)});
    std::string const distributed = R"("Type": "Map", "End": true, "ItemProcessor": {
              "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
              "StartAt": "B", "States": {"B": {"Type": "Succeed"}}}, )";
    CHECK(sentences_of(jsonata_state(distributed + R"("Items": "{% 1 + %}", "ItemSelector": {"a": "{% 2 + %}"},
              "MaxConcurrency": "{% 3 + %}", "ToleratedFailureCount": "{% 4 + %}", "ToleratedFailurePercentage": "{% 5 + %}",
              "ItemBatcher": {"MaxItemsPerBatch": "{% 6 + %}", "MaxInputBytesPerBatch": "{% 7 + %}", "BatchInput": {"a": "{% 8 + %}"}},
              "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Arguments": "{% 9 + %}"})")) ==
          lines{holds("Items", " 1 + ", 6), holds("ItemSelector", " 2 + ", 6), holds("MaxConcurrency", " 3 + ", 6),
                holds("ToleratedFailureCount", " 4 + ", 6), holds("ToleratedFailurePercentage", " 5 + ", 6),
                holds("ItemBatcher", " 6 + ", 6), holds("ItemBatcher", " 7 + ", 6), holds("ItemBatcher", " 8 + ", 6),
                holds("Arguments", " 9 + ", 6)});
    CHECK(sentences_of(jsonata_state(distributed + R"("ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
              "Arguments": {"Bucket": "{% 1 + %}", "Key": "k"}, "ReaderConfig": {"InputType": "JSON", "MaxItems": "{% 2 + %}"}})")) ==
          lines{holds("Arguments", " 1 + ", 6), holds("ReaderConfig", " 2 + ", 6)});
    // and nowhere else
    is_clean(jsonata_pass(R"("Comment": "{% 1 + %}")"));
    says(jsonata_pass(R"("Output": {"{% 1 %}": 1})"),
         "error: state `A`: Output holds the expression `{% 1 %}` where none is evaluated [jsonata-misplaced]");
    says(jsonata_pass(R"("Output": "{% 1")"),
         "error: state `A`: Output holds `{% 1`, which starts as an expression and does not end as one [jsonata-delimiters]");
}

TEST_CASE("What an expression of a definition reads") {
    auto const reads = [](std::string const& what) { return "error: state `A`: Output reads " + what; };
    auto const output = [](std::string const& words) { return jsonata_pass(R"("Output": "{% )" + words + R"( %}")"); };
    is_clean(output("$states.input.a & $states.context.Execution.Name"));
    says(output("total"),
         reads("`total` at column 2, which means nothing there; did you mean `$states.input.total`? [jsonata-dollar]"));
    says(output("$x"), reads("`$x`, which nothing assigns before; did you mean `$states.input.x`? [variable-unassigned]"));
    says(output("$states.result"),
         reads("`$states.result`, but only Output and Assign of a Task, Parallel or Map have it [jsonata-states-member]"));
    says(output("$states.errorOutput"),
         reads("`$states.errorOutput`, but only Output and Assign of a catcher have it [jsonata-states-member]"));
    says(output("$states.context.Excution"),
         reads("`$states.context.Excution`, which the Context Object does not have; did you mean `Execution`? [context-member]"));
    says(output("$states.context.Task.Token"),
         reads("`$states.context.Task.Token`, which only a task with .waitForTaskToken has [context-place]"));
    says(jsonata_state(R"("Type": "Task", "Resource": "arn:aws:states:::xyz:publish", "End": true,
                          "Arguments": {"a": "{% $states.result %}"})"),
         "error: state `A`: Arguments reads `$states.result`, but only Output and Assign of a Task, Parallel or Map have it "
         "[jsonata-states-member]");
    is_clean(jsonata_state(R"("Type": "Task", "Resource": "arn:aws:states:::xyz:publish", "Next": "B", "Arguments": {},
        "Output": "{% $states.result %}", "Assign": {"a": "{% $states.result.a %}"},
        "Catch": [{"ErrorEquals": ["E"], "Output": "{% $states.errorOutput.Cause %}", "Next": "B"}]}, "B": {"Type": "Succeed")"));
    // a variable: on every way, on some, on none, and in the state itself
    auto const after = [](std::string const& rule, std::string const& otherwise) {
        return R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "B")" +
               rule + R"(}], "Default": "B")" + otherwise + R"(}, "B": {"Type": "Pass", "InputPath": "$x", "End": true}}})";
    };
    std::string const assigns = R"(, "Assign": {"x": 1})";
    is_clean(after(assigns, assigns));
    says(after(assigns, ""),
         "warning: state `B`: InputPath reads `$x`, which is not assigned on every way here [variable-unassigned-somewhere]");
    says(after("", assigns),
         "warning: state `B`: InputPath reads `$x`, which is not assigned on every way here [variable-unassigned-somewhere]");
    says(after("", ""), "error: state `B`: InputPath reads `$x`, which nothing assigns before; did you mean `$.x`? "
                        "[variable-unassigned]");
    says(pass(R"("Assign": {"x": 1, "y.$": "$x"})"),
         "error: state `A`: Assign reads `$x`, which its own Assign gives a value only for the next state [variable-same-state]");
    says(pass(R"("Parameters": {"a.$": "$states.input"})"),
         "error: state `A`: Parameters holds `$states.input`, where $states is not: "
         "this state's QueryLanguage is JSONPath [path-place]");
    // a task token
    auto const waits = [](std::string const& fields) {
        return with(R"("Type": "Task", "TimeoutSeconds": 60, "Resource": "arn:aws:states:::xyz:sendMessage.waitForTaskToken",
                       "End": true, )" +
                    fields);
    };
    std::string const missing = "error: state `A`: it waits for its task token, and passes it to nobody [task-token-missing]";
    is_clean(waits(R"("Parameters": {"MessageBody": {"Token.$": "$$.Task.Token"}})"));
    is_clean(waits(R"("QueryLanguage": "JSONata", "Arguments": {"MessageBody": "{% $states.context.Task.Token %}"})"));
    says(waits(R"("Parameters": {"MessageBody": "b"})"), missing);
    says(waits(R"("QueryLanguage": "JSONata", "Arguments": {}, "Output": "{% $states.context.Task.Token %}")"), missing);
}

TEST_CASE("A finding in an expression stands where its field or member has its name") {
    CHECK(said_of("{\"StartAt\": \"A\", \"QueryLanguage\": \"JSONata\",\n"
                  " \"States\": {\"A\": {\"Type\": \"Choice\", \"Default\": \"B\",\n"
                  "   \"Choices\": [{\"Next\": \"B\",\n"
                  "                \"Condition\": \"{% 1 + %}\"}]},\n"
                  "  \"B\": {\"Type\": \"Task\", \"End\": true, \"Resource\": \"arn:aws:states:::xyz:publish\",\n"
                  "    \"Arguments\": {\"a\": [0,\n"
                  "      \"{% 2 + %}\"],\n"
                  "      \"größe\": {\"b\": \"{% $x %}\"}},\n"
                  "    \"Output\": \"{%\\n 3 +\\n%}\"}}}") ==
          lines{"4:17: error: state `A`: Condition holds ` 1 + `: an operand expected at column 6 [jsonata-syntax]",
                "7:7: error: state `B`: Arguments holds ` 2 + `: an operand expected at column 6 [jsonata-syntax]",
                "8:19: error: state `B`: Arguments reads `$x`, which nothing assigns before; did you mean `$states.input.x`? "
                "[variable-unassigned]",
                "9:5: error: state `B`: Output holds `<U+000A> 3 +<U+000A>`: an operand expected at its line 3, column 1 "
                "[jsonata-syntax]"});
    CHECK(said_of("{\"StartAt\": \"A\",\n"
                  " \"States\": {\"A\": {\"Type\": \"Choice\", \"Default\": \"B\",\n"
                  "   \"Choices\": [{\"Not\": {\n"
                  "      \"Variable\": \"$.a[\", \"IsNull\": true}, \"Next\": \"B\"}]},\n"
                  "  \"B\": {\"Type\": \"Pass\", \"End\": true,\n"
                  "    \"Parameters\": {\"a\": [{\n"
                  "      \"b.$\": \"States.Foo()\"}]}}}}") ==
          lines{"3:24: error: state `A`: Variable holds `$.a[`: an index, a quoted name, `*` or a filter expected at column 5 "
                "[path-syntax]",
                "7:7: error: state `B`: Parameters calls `States.Foo`, which is no intrinsic function [intrinsic-unknown]"});
}

TEST_CASE("Nobody knows what a deployment fills in") {
    for (char const* const field :
         {R"("TimeoutSeconds": ${T})", R"("Credentials": {"RoleArn": "${R}"})", R"("Credentials": "${C}")",
          R"("Assign": {"${V}": 1})", R"("Assign": "${A}")", R"("Retry": ${R})", R"("Retry": [${R}])",
          R"("Retry": [{"ErrorEquals": ${E}}])",
          R"("Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "${J}", "BackoffRate": ${B}, "MaxDelaySeconds": ${D}}])",
          R"("Catch": ${C})", R"("Parameters": {"a.$": "${P}"})", R"("InputPath": "${P}")"}) {
        INFO(field);
        is_clean(task(field));
    }
    is_clean(with(R"("Type": "Task", "Resource": "${Function}", "End": true)"));
    is_clean(with(R"("Type": "Task", "Resource": "arn:${AWS::Partition}:states:::${Api}", "End": true)"));
    is_clean(with(R"("Type": "${Type}", "End": true)"));
    is_clean(with(R"("Type": "Pass", "QueryLanguage": "${L}", "End": true)"));
    is_clean(with(R"("Type": "Pass", "End": ${E})"));
    is_clean(with(R"("Type": "Pass", "QueryLanguage": "JSONata", "Output": "${O}", "End": true)"));
    is_clean(with(R"("Type": "Map", "QueryLanguage": "JSONata", "Items": "${I}", "Label": "${L}-[x]", "ItemReader": {
        "Resource": "${R}", "Arguments": "${A}", "ReaderConfig": {"InputType": "${T}", "MaxItems": "${M}", "ItemsPointer": "${P}"}},
        "ItemBatcher": {"MaxItemsPerBatch": "${N}", "BatchInput": "${B}"}, "ToleratedFailurePercentage": "${P}", "End": true,
        "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "${T}"},
                          "StartAt": "B", "States": {"B": {"Type": "Succeed"}}})"));
    is_clean(R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [
        {"Condition": "${C}", "Next": "${N}"}], "Default": "${D}"}}})");
    // in quotes it is a text
    says(task(R"("TimeoutSeconds": "${T}")"),
         "error: state `A`: TimeoutSeconds holds a text where an integer belongs [field-type]");
    // of what is around it, all is said
    says(task(R"("TimeoutSeconds": ${T}, "TimeoutSecondsPath": "$.t")"),
         "error: state `A`: it has both TimeoutSeconds and TimeoutSecondsPath [fields-exclude]");
    says(with(R"("Type": "Pass", "End": true, "Seconds": "${T}")"), "error: state `A`: it takes no Seconds [field-not-allowed]");
}

TEST_CASE("Nobody knows what a deployment fills in to an expression") {
    for (char const* const field :
         {R"("InputPath": "$.${A}[")", R"("OutputPath": "${A}[")", R"("ResultPath": "$.a[${N}]")", R"("ResultPath": "${P}[*]")",
          R"("ResultPath": "$$.${A}")", R"("Parameters": {"a.$": "$.a[${N}"})", R"("Parameters": {"a.$": "$${x}"})",
          R"("Parameters": {"a.$": "$$.${M}"})", R"("Parameters": {"a.$": "$$.Execution.${M}"})",
          R"j("Parameters": {"a.$": "States.${F}()"})j", R"j("Parameters": {"a.$": "States.Format('${F}', 1)"})j",
          R"j("Parameters": {"a.$": "States.MathAdd($.a, '${N}')"})j", R"j("Parameters": {"a.$": "States.UUID(${N})"})j",
          R"("Parameters": {"a": "${P}"}, "Result": "${R}")", R"("Assign": {"a.$": "${A}["})"}) {
        INFO(field);
        is_clean(pass(field));
    }
    for (char const* const expression :
         {"{% ${X} %}", "{% 1 + ${X} + %}", "{% $${X} %}", "{% $states.${X} %}", "{% $states.context.${X} %}", "{% $${F}(1) %}",
          "{% '${X}' + %}", "{% $uppercase('${X}', 1) %}", "{% $eval('${X}') %}", "{% ${X}", "{% [${X} %}"}) {
        INFO(expression);
        std::string const words = "\"" + std::string(expression) + "\"";
        is_clean(jsonata_pass("\"Output\": " + words));
        is_clean(jsonata_pass("\"Output\": {\"a\": [" + words + "]}"));
        is_clean(jsonata_pass("\"Assign\": {\"a\": " + words + "}"));
        is_clean(jsonata_state(R"("Type": "Wait", "End": true, "Seconds": )" + words));
        is_clean(jsonata_state(R"("Type": "Wait", "End": true, "Timestamp": )" + words));
        is_clean(jsonata_state(R"("Type": "Fail", "Cause": )" + words));
        is_clean(jsonata_state(R"("Type": "Choice", "Choices": [{"Condition": )" + words +
                               R"(, "Next": "B"}], "Default": "B"}, "B": {"Type": "Succeed")"));
    }
    is_clean(with(R"j("Type": "Fail", "ErrorPath": "$.${E}[*]", "CausePath": "States.${F}()")j"));
    is_clean(with(R"("Type": "Wait", "End": true, "Timestamp": "${Day}T00:00:00Z")"));
    is_clean(choice(R"({"Variable": "$.${A}[", "StringMatches": "a\\${B}", "Next": "B"})"));
    is_clean(choice(R"({"Variable": "$.a", "TimestampEqualsPath": "$.${B}[", "Next": "B"})"));
    is_clean(choice(R"({"Variable": "$.a", "TimestampEquals": "${B}", "Next": "B"})"));
    // a variable may be what is filled in, and so may be the call that waits
    is_clean(with(R"("Type": "Pass", "Assign": {"${V}": 1}, "Next": "B"}, "B": {"Type": "Pass", "InputPath": "$v", "End": true)"));
    is_clean(with(R"("Type": "Pass", "Assign": "${A}", "Next": "B"}, "B": {"Type": "Pass", "InputPath": "$v", "End": true)"));
    for (char const* const resource : {"${R}", "arn:aws:states:::${Api}", "arn:${AWS::Partition}:states:::xyz:sendMessage.${How}"})
        is_clean(
            with(R"("Type": "Task", "TimeoutSeconds": 60, "End": true, "Parameters": {"Token.$": "$$.Task.Token"}, "Resource": ")" +
                 std::string(resource) + "\""));
    for (char const* const parameters : {R"("${P}")", R"({"MessageBody.$": "${P}"})"})
        is_clean(with(R"("Type": "Task", "TimeoutSeconds": 60, "End": true,
                         "Resource": "arn:aws:states:::xyz:sendMessage.waitForTaskToken", "Parameters": )" +
                      std::string(parameters)));
    // what does not depend on it is said
    says(jsonata_pass(R"("Output": {"a": "${X}", "b": "{% 1 + %}"})"),
         "error: state `A`: Output holds ` 1 + `: an operand expected at column 6 [jsonata-syntax]");
    says(pass(R"("Parameters": {"a.$": "$.${X}", "b.$": "$.b["})"),
         "error: state `A`: Parameters holds `$.b[`: an index, a quoted name, `*` or a filter expected at column 5 [path-syntax]");
    says(pass(R"("Parameters": {"a": 1}}, "B": {"Type": "Pass", "End": true, "Parameters": {"a": "${X}"})"),
         "error: state `B`: no transition leads here from StartAt [state-unreachable]");
}

TEST_CASE("The size of a definition") {
    auto const of_size = [](std::size_t size, std::string const& after = "") {
        std::string const start = R"({"StartAt":"A","States":{"A":{"Type":"Succeed"}},"Comment":")";
        return start + std::string(size - start.size() - 2, 'c') + "\"" + after + "}";
    };
    is_clean(of_size(1048576));
    says(of_size(1048577), "error: state machine: it has 1048577 bytes, 1048576 are allowed [definition-size]");
    is_clean(of_size(1048576, std::string(5000, ' ') + "\n"));   // blanks around values can be left out
    says(of_size(1048577, "\n\t\r "), "error: state machine: it has 1048577 bytes, 1048576 are allowed [definition-size]");
    // those of a text cannot, wherever a quote stands in it
    std::string const start = R"({"StartAt":"A","States":{"A":{"Type":"Succeed"}},"Comment":"\\\" )";
    auto const of_text = [&](std::size_t size) { return start + std::string(size - start.size() - 2, ' ') + "\"}"; };
    is_clean(of_text(1048576));
    says(of_text(1048577), "error: state machine: it has 1048577 bytes, 1048576 are allowed [definition-size]");
    // all else is said too
    CHECK(sentences_of(R"({"StartAt":"A","States":{"A":{"Type":"Succeed"},"B":{"Type":"Succeed"}},"Comment":")" +
                       std::string(1048576, 'c') + "\"}") ==
          lines{"error: state machine: it has 1048661 bytes, 1048576 are allowed [definition-size]",
                "error: state `B`: no transition leads here from StartAt [state-unreachable]"});
}

TEST_CASE("Every rule of definitions has a case above") {
    for (core::rule_row const& row : core::rule_table)
        if (core::is_about_definitions(row.of)) {
            INFO(row.id);
            CHECK(seen_ids.count(row.id) == 1);
        }
}
