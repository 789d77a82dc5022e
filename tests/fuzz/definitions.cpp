// A target for libFuzzer: reads any bytes as a definition or a template, checks what is in them and prints it in every format, draws it,
// imports it and derives its permissions. The first
// byte says in which language.
//
// It aborts where a property does not hold: places are those of the text, a template's definitions stand inside of it, and memory is at
// most 64 times the input and 32 MB.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <generators/command/check.hpp>
#include <generators/command/reports.hpp>
#include <generators/diff/definition_diff.hpp>
#include <generators/graph/mermaid.hpp>
#include <generators/import/source.hpp>
#include <generators/import/value_code.hpp>
#include <generators/json/canonical_text.hpp>
#include <generators/json/read_json.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/policy/bounded_machine.hpp>
#include <generators/sources/definitions.hpp>
#include <generators/sources/read_document.hpp>
#include <generators/sources/template_machines.hpp>

#include "limits.hpp"

using namespace aslant;
using namespace aslant::generators;

namespace {

void require_places(json_document const& document, source_file const& file) {
    int const size = int(file.text.size());
    for (json_value const& v : document.values()) {
        require(v.offset >= 0 && v.offset <= size, "a value stands in the text");
        require(v.key_offset >= -1 && v.key_offset <= size, "a key stands in the text");
        require(v.size >= 1, "a value is in itself");
    }
    int const fault = document.fault_of().offset;
    require(fault >= 0 && fault <= size, "a fault stands in the text");
    require(!document.values().empty() || document.fault_of().what != json_document::fault::none, "no values are a fault");
}

// What differs between a definition and another one.
void compare(bounded_machine const& machine) {
    static definition_source const of_other(R"({"StartAt": "A", "States": {"A": {"Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/1/q",
        "MessageBody": "a"}, "Next": "B"}, "B": {"Type": "Wait", "Seconds": 1, "End": true}}})");
    static bounded_machine const other(of_other, {"Fuzzed", "fuzzed", {}, {}});
    require(differences(machine, machine).empty(), "nothing differs from itself");
    for (difference const& d : differences(other, machine)) require(!d.subject.empty(), "what differs has a name");
    for (difference const& d : differences(machine, other)) require(!d.subject.empty(), "what differs has a name");
}

// What the other subcommands make of a definition in which nothing is wrong.
void use(found_definition const& found) {
    definition_source const definition(found.file, found.document, found.machine_type);
    for (auto const& finding : check_definition(definition))
        if (is_error(finding.said.broken)) return;
    try {
        require(!import_definition(definition, {"fuzzed", "fuzzed.json", {}, false}).source.empty(), "an import is written");
    } catch (not_importable const&) {}
    checked_machine const checked(definition.nodes());
    require(!mermaid_text(make_graph(checked.view())).empty(), "a picture is drawn");
    bounded_machine const machine(definition, {"Fuzzed", "fuzzed", {{"", "QueueUrl", {"jobs-*"}}}, {{"A", "a"}}});
    for (core::finding const& unknown : machine.findings())
        require(machine.offset_of(unknown) >= 0, "what is not known has a place");
    compare(machine);
    if (!machine.findings().empty()) return;
    for (policy_statement const& statement : machine.statements()) require(!statement.value().empty(), "a statement is written");
}

// A definition in YAML as `aslant format` prints it: the same values in JSON.
void lay_out(json_document const& document) {
    auto const& values = document.values();
    if (values.empty() || values[0].type != core::form::object || is_template(document)) return;
    if (std::any_of(values.begin(), values.end(), [](json_value const& v) { return v.is_again; })) return;
    std::string const formatted = canonical_text(values);
    json_document const again = read_json(formatted);
    require(again.values().size() == values.size(), "what is laid out has the same values");
    require(canonical_text(again.values(), formatted) == formatted, "what is laid out stays as it is");
}

void check(std::shared_ptr<source_file const> const& file) {
    json_document document = read_document(*file);
    require_places(document, *file);
    lay_out(document);
    std::vector<found_definition> all;
    if (is_template(document)) {
        for (template_machine& machine : machines_in(*file, document)) {
            if (!machine.definition) continue;
            require_places(*machine.definition, *file);
            all.push_back({file, std::move(*machine.definition), machine.type, machine.name});
        }
    } else {
        all.push_back({file, std::move(document), {}, {}});
    }
    for (found_definition const& one : all) use(one);
    check_result const checked = check_definitions(std::move(all), "");
    for (checked_definition const& one : checked.definitions)
        for (placed_finding const& found : one.findings) {
            auto const [line, column] = found.place;
            require(line >= 1 && line <= file->lines.count() && column >= 1, "a finding has a place");
            require(std::size_t(column) <= file->line(line).size() + 2, "a finding stands in its line");
            require(found.message.find('\n') == std::string::npos, "a message is one line");
        }
    require(!text_report(checked).empty() || checked.errors + checked.warnings == 0, "what is found is printed");
    require(!json_report(checked).empty() && !sarif_report(checked).empty(), "there is a report");
    github_report(checked);
}

}

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    allocated::count_all();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size == 0) return 0;
    char const* const name = data[0] == 'j' ? "fuzz.json" : data[0] == 'y' ? "fuzz.yaml" : "fuzz";
    within_memory(size, [&] {
        check(std::make_shared<source_file const>(name, std::string(reinterpret_cast<char const*>(data) + 1, size - 1)));
    });
    return 0;
}
