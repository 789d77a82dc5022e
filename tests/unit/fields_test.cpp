// The field matrix at run time: what is allowed is written into the definition, what is not is said in a sentence of its own.
#include "catch.hpp"

#include <string>

#include <generators/model/checked_machine.hpp>

#include "emitted.hpp"
#include "static/field_matrix.hpp"

using namespace aslant;
using namespace aslant::tests;
using namespace aslant::tests::matrix;

namespace {

json_value json_of(char const* text) { return json_value::parse(text); }

// What a field of field_of() is in a definition. Nothing: it is no part of it.
struct written {
    kind field;
    char const* name;
    char const* value;
    char const* value_in_jsonata = nullptr;
};
constexpr written fields_in_json[]{
    {kind::comment, "Comment", R"("c")"},
    {kind::query_language, "QueryLanguage", R"("JSONPath")", R"("JSONata")"},
    {kind::version, "Version", R"("1.0")"},
    {kind::processor_config, "ProcessorConfig", R"({"Mode": "INLINE"})"},
    {kind::start_at, "StartAt", R"("B")"},
    {kind::resource, "Resource", R"("arn:aws:lambda:us-east-1:123456789012:function:f")"},
    {kind::credentials, "Credentials", R"({"RoleArn": "arn:aws:iam::123456789012:role/r"})"},
    {kind::input_path, "InputPath", R"("$.i")"},
    {kind::parameters, "Parameters", R"({"Bucket": "b", "Key": "k"})"},
    {kind::arguments, "Arguments", R"({"Bucket": "b", "Key": "k"})"},
    {kind::reader_config, "ReaderConfig", R"({"InputType": "JSON"})"},
    {kind::result, "Result", R"({})"},
    {kind::item_reader, "ItemReader", R"({"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key": "k"}})",
     R"({"Resource": "arn:aws:states:::s3:getObject", "Arguments": {"Bucket": "b", "Key": "k"}})"},
    {kind::item_selector, "ItemSelector", R"({})"},
    {kind::item_batcher, "ItemBatcher", R"({"MaxItemsPerBatch": 5})"},
    {kind::items, "Items", R"([1])"},
    {kind::items_path, "ItemsPath", R"("$.i")"},
    {kind::max_concurrency, "MaxConcurrency", "1"},
    {kind::max_concurrency_path, "MaxConcurrencyPath", R"("$.i")"},
    {kind::tolerated_failure_percentage, "ToleratedFailurePercentage", "0.5"},
    {kind::tolerated_failure_percentage_path, "ToleratedFailurePercentagePath", R"("$.i")"},
    {kind::tolerated_failure_count, "ToleratedFailureCount", "3"},
    {kind::tolerated_failure_count_path, "ToleratedFailureCountPath", R"("$.i")"},
    {kind::label, "Label", R"("Each")"},
    {kind::seconds, "Seconds", "1"},
    {kind::seconds_path, "SecondsPath", R"("$.i")"},
    {kind::timestamp, "Timestamp", R"("2026-11-20T18:00:00Z")"},
    {kind::timestamp_path, "TimestampPath", R"("$.i")"},
    {kind::result_selector, "ResultSelector", R"({})"},
    {kind::result_path, "ResultPath", R"("$.i")"},
    {kind::output_path, "OutputPath", R"("$")"},
    {kind::timeout_seconds, "TimeoutSeconds", "2"},
    {kind::timeout_seconds_path, "TimeoutSecondsPath", R"("$.i")"},
    {kind::heartbeat_seconds, "HeartbeatSeconds", "1"},
    {kind::heartbeat_seconds_path, "HeartbeatSecondsPath", R"("$.i")"},
    {kind::branch, "Branches", R"([{"StartAt": "In branch", "States": {"In branch": {"Type": "Succeed"}}}])"},
    {kind::item_processor, "ItemProcessor",
     R"({"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "Item", "States": {"Item": {"Type": "Succeed"}}})"},
    {kind::result_writer, "ResultWriter",
     R"({"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Key": "k"}})",
     R"({"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": "b", "Key": "k"}})"},
    {kind::writer_config, "WriterConfig", R"({"OutputType": "JSON"})"},
    {kind::choice_rule, "Choices", R"([{"Variable": "$.i", "IsNull": true, "Next": "B"}])",
     R"([{"Condition": "{% $states.input.i %}", "Next": "B"}])"},
    {kind::otherwise, "Default", R"("B")"},
    {kind::error, "Error", R"("e")"},
    {kind::error_path, "ErrorPath", R"("$.i")"},
    {kind::cause, "Cause", R"("c")"},
    {kind::cause_path, "CausePath", R"("$.i")"},
    {kind::assign, "Assign", R"({"v": 1})"},
    {kind::output, "Output", "null"},
    {kind::retrier, "Retry", R"([{"ErrorEquals": ["e"]}])"},
    {kind::catcher, "Catch", R"([{"ErrorEquals": ["e"], "Next": "B"}])"},
    {kind::next, "Next", R"("B")"},
    {kind::end, "End", "true"},
    {kind::error_equals, "ErrorEquals", R"(["e"])"},
    {kind::interval_seconds, "IntervalSeconds", "1"},
    {kind::max_delay_seconds, "MaxDelaySeconds", "60"},
    {kind::max_attempts, "MaxAttempts", "1"},
    {kind::backoff_rate, "BackoffRate", "2.0"},
    {kind::jitter_strategy, "JitterStrategy", R"("FULL")"},
    {kind::accepted, "accept", nullptr},
    {kind::input, "input<>", nullptr},
    {kind::takes, "takes<>", nullptr},
    {kind::returns, "returns<>", nullptr},
    {kind::permission, "permission", nullptr},
    {kind::property, "property `p`", nullptr},
    {kind::attribute, "attribute `a`", nullptr},
};
static_assert(sizeof(fields_in_json) / sizeof(fields_in_json[0]) == row_count);

json_value value_of(written const& w, bool is_jsonata, kind owner) {
    if (w.field == kind::resource && owner == kind::item_reader) return "arn:aws:states:::s3:getObject";
    if (w.field == kind::resource && owner == kind::result_writer) return "arn:aws:states:::s3:putObject";
    return json_of(is_jsonata && w.value_in_jsonata ? w.value_in_jsonata : w.value);
}

std::vector<std::string> errors_of(core::node const* machine) {
    generators::checked_machine const checked(machine);
    std::vector<std::string> words;
    for (core::finding const& f : checked.findings())
        if (core::severity_of(f.broken) == core::severity::error) words.push_back(generators::words_of_finding(machine, f));
    return words;
}

// Where the owner stands in the definition.
json_value const& owner_in(json_value const& definition, kind owner) {
    if (owner == kind::machine) return definition;
    json_value const& a = definition.at("States").at("A");
    switch (owner) {
        case kind::branch: return a.at("Branches").at(0);
        case kind::item_processor: return a.at("ItemProcessor");
        case kind::choice_rule: return a.at("Choices").at(0);
        case kind::retrier: return a.at("Retry").at(0);
        case kind::catcher: return a.at("Catch").at(0);
        case kind::item_reader: return a.at("ItemReader");
        case kind::result_writer: return a.at("ResultWriter");
        default: return a;
    }
}
// How an error names the owner.
std::string subject_of(kind owner) {
    switch (owner) {
        case kind::machine: return "state machine `M`: it";
        case kind::branch: return "branch 1 of state `A`: it";
        case kind::item_processor: return "the item processor of state `A`: it";
        case kind::choice_rule: return "state `A`: its choice rule";
        case kind::retrier: return "state `A`: its Retry";
        case kind::catcher: return "state `A`: its Catch";
        case kind::item_reader: return "state `A`: its ItemReader";
        case kind::result_writer: return "state `A`: its ResultWriter";
        default: return "state `A`: it";
    }
}

// The field of the other query language that does the same.
std::string twin_of(std::string const& field, kind owner) {
    if (field == "Parameters") return owner == kind::pass ? "Output" : "Arguments";
    if (field == "Arguments") return "Parameters";
    if (field == "Result" || field == "OutputPath" || field == "ResultPath" || field == "ResultSelector") return "Output";
    if (field == "Items") return "ItemsPath";
    bool const has_none = field == "Output" || field == "InputPath";
    return has_none ? "" : field.substr(0, field.size() - 4);   // without Path
}
std::string sentence_of(rule broken, std::string const& field, kind owner) {
    std::string const subject = subject_of(owner);
    std::string const twin = twin_of(field, owner);
    std::string const hint = twin.empty() ? " [" : "; did you mean `" + twin + "`? [";
    switch (broken) {
        case rule::jsonpath_field:
            return subject + " has " + field + ", which only a JSONPath state has" + hint + "jsonpath-field]";
        case rule::jsonata_field: return subject + " has " + field + ", which only a JSONata state has" + hint + "jsonata-field]";
        case rule::field_twice: return subject + " has " + field + " twice [field-twice]";
        case rule::nested_rule_next: return "state `A`: a rule inside Choices has a Next of its own [nested-rule-next]";
        default: return subject + " takes no " + field + " [field-not-allowed]";
    }
}

int seen_cells = 0;

void check_cell(core::node const* machine, int row, char cell, bool is_jsonata, kind owner) {
    written const& w = fields_in_json[row];
    INFO((is_jsonata ? "JSONata: " : "JSONPath: ") << core::asl_word(owner).data << ", " << w.name);
    ++seen_cells;
    REQUIRE(w.field == rows[row].field);
    std::vector<std::string> const said = errors_of(machine);
    if (!is_taken(cell, is_jsonata)) {
        CHECK(said == std::vector<std::string>{"error: " + sentence_of(rule_of(cell, owner, w.field), w.name, owner)});
        return;
    }
    REQUIRE(said.empty());
    json_value const definition = json_of(generators::definition_json(machine).c_str());
    json_value const& there = owner_in(definition, owner);
    if (!w.value) {
        CHECK_FALSE(there.contains(core::cpp_word(w.field).data));
        return;
    }
    REQUIRE(there.contains(w.name));
    CHECK(there.at(w.name) == value_of(w, is_jsonata, owner));
}

template <int Row, int State, bool Jsonata> void check_state_cell() {
    constexpr kind owner = states_in_order[State];
    static constexpr auto machine = machine_with_state<owner, rows[Row].field, Jsonata>();
    check_cell(machine.nodes, Row, cell(rows[Row].of_states, State), Jsonata, owner);
}
template <int Row, int Owner, bool Jsonata> void check_other_cell() {
    constexpr kind owner = others_in_order[Owner];
    static constexpr auto machine = machine_with_other<owner, rows[Row].field, Jsonata>();
    check_cell(machine.nodes, Row, cell(rows[Row].of_others, Owner), Jsonata, owner);
}
template <int Row, bool Jsonata, int... Owner> void check_row(indexes<Owner...>) {
    (check_state_cell<Row, Owner, Jsonata>(), ...);
    (check_other_cell<Row, Owner, Jsonata>(), ...);
}
template <bool Jsonata, int... Row> void check_rows(indexes<Row...>) {
    (check_row<Row, Jsonata>(indexes_up_to<owners_in_table>{}), ...);
}

}

TEST_CASE("Every field of every owner in JSONPath is written, or is one error") {
    seen_cells = 0;
    check_rows<false>(indexes_up_to<row_count>{});
    CHECK(seen_cells == 64 * 16);
}

TEST_CASE("Every field of every owner in JSONata is written, or is one error") {
    seen_cells = 0;
    check_rows<true>(indexes_up_to<row_count>{});
    CHECK(seen_cells == 64 * 16);
}

TEST_CASE("A JSONata state in a machine of JSONPath") {
    CHECK(emitted(task("A", query_language("JSONata"), field_of<kind::resource, true>(),
                       arguments(object(field("id", jsonata("$states.input.id")))),
                       assign(field("id", jsonata("$states.result.id"))), output(jsonata("  $states.result  ")),
                       timeout(seconds(jsonata("$states.input.limit"))), credentials(jsonata("$states.input.role")),
                       catch_errors("E", "Z", output(jsonata("$states.errorOutput")), assign(field("failed", true))), end)) ==
          json_of(R"({"Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
                      "Credentials": {"RoleArn": "{% $states.input.role %}"}, "Arguments": {"id": "{% $states.input.id %}"},
                      "TimeoutSeconds": "{% $states.input.limit %}", "Assign": {"id": "{% $states.result.id %}"}, "Output": "{% $states.result %}",
                      "Catch": [{"ErrorEquals": ["E"], "Assign": {"failed": true}, "Output": "{% $states.errorOutput %}", "Next": "Z"}],
                      "End": true})"));
    CHECK(emitted(wait("A", query_language("JSONata"), timestamp(jsonata("$states.input.at")), end)) ==
          json_of(R"({"Type": "Wait", "QueryLanguage": "JSONata", "Timestamp": "{% $states.input.at %}", "End": true})"));
    CHECK(emitted(wait("A", query_language("JSONata"), seconds(jsonata("$states.input.s")), end))["Seconds"] ==
          "{% $states.input.s %}");
    CHECK(
        emitted(fail("A", query_language("JSONata"), error(jsonata("$states.input.e")), cause(jsonata("$states.input.c")))) ==
        json_of(
            R"({"Type": "Fail", "QueryLanguage": "JSONata", "Error": "{% $states.input.e %}", "Cause": "{% $states.input.c %}"})"));
    CHECK(emitted(choice("A", query_language("JSONata"), when(true, "Z", output(1)),
                         when(jsonata("{% $states.input.n > 1 %}"), "Z", assign(field("n", jsonata("$states.input.n")))),
                         otherwise("Z"))) == json_of(R"({"Type": "Choice", "QueryLanguage": "JSONata",
                      "Choices": [{"Condition": true, "Output": 1, "Next": "Z"},
                                  {"Condition": "{% $states.input.n > 1 %}", "Assign": {"n": "{% $states.input.n %}"}, "Next": "Z"}],
                      "Default": "Z"})"));
}

TEST_CASE("Variables in JSONPath") {
    CHECK(emitted(pass("A", assign(field("total", path("$.total")), field("id", intrinsic("States.UUID()")), field("tries", 0)),
                       end)) ==
          json_of(R"+({"Type": "Pass", "Assign": {"total.$": "$.total", "id.$": "States.UUID()", "tries": 0}, "End": true})+"));
}

TEST_CASE("A distributed Map has all of its fields") {
    CHECK(emitted(map("A",
                      item_reader(resource("arn:aws:states:::s3:getObject"),
                                  parameters(object(field("Bucket", "b"), field("Key", path("$.k")))),
                                  reader_config(input_type("CSV"), csv_header_location("GIVEN"), csv_headers("id", "price"),
                                                csv_delimiter("TAB"), max_items(1000))),
                      item_selector(object(field("row", path("$$.Map.Item.Value")))),
                      item_batcher(max_items_per_batch(10), max_input_bytes_per_batch_path("$.bytes"),
                                   batch_input(object(field("run", path("$.run"))))),
                      tolerated_failure_percentage(2.5), tolerated_failure_count_path("$.few"), max_concurrency(500), label("Rows"),
                      item_processor(distributed("EXPRESS"), start_at("B"), succeed("B")),
                      result_writer(resource("arn:aws:states:::s3:putObject"),
                                    parameters(object(field("Bucket", "b"), field("Prefix", "out"))),
                                    writer_config(output_type("JSONL"), transformation("COMPACT"))),
                      end)) == json_of(R"({"Type": "Map",
              "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key.$": "$.k"},
                             "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "price"],
                                              "CSVDelimiter": "TAB", "MaxItems": 1000}},
              "ItemSelector": {"row.$": "$$.Map.Item.Value"},
              "ItemBatcher": {"MaxItemsPerBatch": 10, "MaxInputBytesPerBatchPath": "$.bytes", "BatchInput": {"run.$": "$.run"}},
              "MaxConcurrency": 500, "ToleratedFailurePercentage": 2.5, "ToleratedFailureCountPath": "$.few", "Label": "Rows",
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}, "StartAt": "B",
                                "States": {"B": {"Type": "Succeed"}}},
              "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefix": "out"},
                               "WriterConfig": {"OutputType": "JSONL", "Transformation": "COMPACT"}},
              "End": true})"));
    auto const read = [](auto const&... settings) {
        return emitted(map("A",
                           item_reader(field_of<kind::resource, false, kind::item_reader>(), field_of<kind::parameters, false>(),
                                       reader_config(settings...)),
                           field_of<kind::item_processor, false>(), end))["ItemReader"]["ReaderConfig"];
    };
    CHECK(read(manifest_type("S3_INVENTORY"), max_items_path("$.n")) ==
          json_of(R"({"ManifestType": "S3_INVENTORY", "MaxItemsPath": "$.n"})"));
    CHECK(read(input_type("JSON"), items_pointer("/orders/0/items")) ==
          json_of(R"({"InputType": "JSON", "ItemsPointer": "/orders/0/items"})"));
    CHECK(emitted(map("A", field_of<kind::item_processor, false>(),
                      item_batcher(max_items_per_batch_path("$.n"), max_input_bytes_per_batch(262144)), end))["ItemBatcher"] ==
          json_of(R"({"MaxItemsPerBatchPath": "$.n", "MaxInputBytesPerBatch": 262144})"));
    CHECK(emitted(map(
              "A", query_language("JSONata"), items(jsonata("$states.input.all")), max_concurrency(jsonata("$states.input.n")),
              tolerated_failure_count(jsonata("$states.input.few")), tolerated_failure_percentage(jsonata("$states.input.part")),
              item_batcher(max_items_per_batch(jsonata("$states.input.size"))), field_of<kind::item_processor, true>(), end)) ==
          json_of(R"({"Type": "Map", "QueryLanguage": "JSONata", "ItemBatcher": {"MaxItemsPerBatch": "{% $states.input.size %}"},
              "Items": "{% $states.input.all %}", "MaxConcurrency": "{% $states.input.n %}",
              "ToleratedFailurePercentage": "{% $states.input.part %}", "ToleratedFailureCount": "{% $states.input.few %}",
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "Item",
                                "States": {"Item": {"Type": "Succeed"}}},
              "End": true})"));
}
