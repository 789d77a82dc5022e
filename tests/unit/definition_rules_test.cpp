// What only a definition in JSON can break: each rule, and the nearest valid definition.
#include "catch.hpp"

#include <set>
#include <string_view>

#include <aslant/aslant.hpp>

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
    return with(R"("Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true, )" + more);
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
    is_clean(task(R"("TimeoutSeconds": "${Timeout}", "ResultPath": "${Path}")"));
    is_clean(choice(R"({"Variable": "$.a", "NumericEquals": "${Limit}", "Next": "B"})"));
    is_clean(task(R"("Retry": [], "Catch": [], "Parameters": null)"));
}

TEST_CASE("The Type of a state") {
    says(with(R"("Type": "Taks", "Resource": "arn:aws:states:::sns:publish", "End": true)"),
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
        return with(R"("Type": "Task", "TimeoutSeconds": 60, "End": true, "Resource": ")" + resource + "\"");
    };
    auto const sync = of("arn:aws:states:::ecs:runTask.sync");
    auto const activity = of("arn:aws:states:us-east-1:123456789012:activity:Pick");
    std::string const distributed = with(
        R"("Type": "Map", "End": true, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "B", "States": {"B": {"Type": "Task", "End": true, "TimeoutSeconds": 60,
                                                 "Resource": "arn:aws:states:::states:startExecution.sync:2"}}})");
    std::string const inline_map = with(R"("Type": "Map", "End": true, "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"},
                "StartAt": "B", "States": {"B": {"Type": "Succeed"}}})");
    for (auto const& definition : {sync, activity, distributed}) is_clean(definition);
    CHECK(sentences_of(sync, "EXPRESS") ==
          lines{"error: state `A`: an EXPRESS execution cannot wait for `.sync` [express-pattern]"});
    CHECK(sentences_of(of("arn:aws:states:::sqs:sendMessage.waitForTaskToken"), "EXPRESS") ==
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
    CHECK(said_of(of("arn:aws:states:::sns:publish"), "EXPRESS") == lines{});
    CHECK(said_of(of("arn:aws:lambda:us-east-1:123456789012:function:resync"), "EXPRESS") ==
          lines{"1:29: warning: state `A`: it does not retry the errors of the Lambda service itself [lambda-retry]"});
}

TEST_CASE("A text between {% and %} is an expression in a JSONata state, and a text elsewhere") {
    auto const jsonata = [](std::string const& fields) { return with(R"("QueryLanguage": "JSONata", )" + fields); };
    is_clean(jsonata(R"("Type": "Wait", "Seconds": "{% $states.input.s %}", "End": true)"));
    is_clean(jsonata(R"("Type": "Fail", "Error": "{%'E'%}", "Cause": "{%%}")"));
    is_clean(jsonata(R"("Type": "Pass", "Output": "{% 1 %}", "Assign": {"a": ["{% 1 %}", {"b$": 1}]}, "End": true)"));
    is_clean(jsonata(R"("Type": "Pass", "Comment": "{% 1 %}", "End": true)"));
    is_clean(with(R"("Type": "Pass", "Result": "{% 1 %}", "Parameters": {"a": "{% 1 %}"}, "End": true)"));
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
    says(jsonata(R"("Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true,
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
    {"Arguments", R"({"a": 1})", R"("{% 1 %}")", "", "TL"},
    {"Output", "1", nullptr, "", "TPCWSLM"},
    {"Resource", R"("arn:aws:states:::sns:publish")", nullptr, "T", "T"},
    {"Credentials", R"({"RoleArn.$": "$.role"})", R"({"RoleArn": "{% 1 %}"})", "T", "T"},
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
    {"Timestamp", R"("2026-11-20T18:00:00Z")", R"("{% 1 %}")", "W", "W"},
    {"TimestampPath", R"("$.a")", nullptr, "W", ""},
    {"Error", R"("E")", R"("{% 1 %}")", "F", "F"},
    {"ErrorPath", R"("$.a")", nullptr, "F", ""},
    {"Cause", R"("c")", R"("{% 1 %}")", "F", "F"},
    {"CausePath", R"j("States.UUID()")j", nullptr, "F", ""},
    {"Branches", R"([{"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}])", nullptr, "L", "L"},
    {"ItemProcessor", R"({"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}})", nullptr, "M", "M"},
    {"Iterator", R"({"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}})", nullptr, "M", "M"},
    {"Items", "[1]", R"("{% 1 %}")", "", "M"},
    {"ItemsPath", R"("$.a")", nullptr, "M", ""},
    {"ItemSelector", R"({"a.$": "$.a"})", R"("{% 1 %}")", "M", "M"},
    {"ItemReader", R"({"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}})",
     R"({"Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": "{% 1 %}"})", "M", "M"},
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
        case 'T': add("Resource", "arn:aws:states:::sns:publish"); break;
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
        if (line.starts_with("error")) errors.push_back(line);
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
        return with(R"("Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::sns:publish", "Next": "B", )" +
                    fields + R"(}, "B": {"Type": "Succeed")");
    };
    auto const jsonpath = [](std::string const& fields) {
        return with(R"("Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Next": "B", )" + fields +
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

TEST_CASE("Nobody knows what a deployment fills in") {
    for (char const* const field :
         {R"("TimeoutSeconds": "${T}")", R"("Credentials": {"RoleArn": "${R}"})", R"("Credentials": "${C}")",
          R"("Assign": {"${V}": 1})", R"("Assign": "${A}")", R"("Retry": "${R}")", R"("Retry": ["${R}"])",
          R"("Retry": [{"ErrorEquals": "${E}"}])",
          R"("Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "${J}", "BackoffRate": "${B}", "MaxDelaySeconds": "${D}"}])",
          R"("Catch": "${C}")", R"("Parameters": {"a.$": "${P}"})", R"("InputPath": "${P}")"}) {
        INFO(field);
        is_clean(task(field));
    }
    is_clean(with(R"("Type": "Task", "Resource": "${Function}", "End": true)"));
    is_clean(with(R"("Type": "Task", "Resource": "arn:${AWS::Partition}:states:::${Api}", "End": true)"));
    is_clean(with(R"("Type": "${Type}", "End": true)"));
    is_clean(with(R"("Type": "Pass", "QueryLanguage": "${L}", "End": true)"));
    is_clean(with(R"("Type": "Pass", "End": "${E}")"));
    is_clean(with(R"("Type": "Pass", "QueryLanguage": "JSONata", "Output": "${O}", "End": true)"));
    is_clean(with(R"("Type": "Map", "QueryLanguage": "JSONata", "Items": "${I}", "Label": "${L}-[x]", "ItemReader": {
        "Resource": "${R}", "Arguments": "${A}", "ReaderConfig": {"InputType": "${T}", "MaxItems": "${M}", "ItemsPointer": "${P}"}},
        "ItemBatcher": {"MaxItemsPerBatch": "${N}", "BatchInput": "${B}"}, "ToleratedFailurePercentage": "${P}", "End": true,
        "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "${T}"},
                          "StartAt": "B", "States": {"B": {"Type": "Succeed"}}})"));
    is_clean(R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [
        {"Condition": "${C}", "Next": "${N}"}], "Default": "${D}"}}})");
    // of what is around it, all is said
    says(task(R"("TimeoutSeconds": "${T}", "TimeoutSecondsPath": "$.t")"),
         "error: state `A`: it has both TimeoutSeconds and TimeoutSecondsPath [fields-exclude]");
    says(with(R"("Type": "Pass", "End": true, "Seconds": "${T}")"), "error: state `A`: it takes no Seconds [field-not-allowed]");
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
