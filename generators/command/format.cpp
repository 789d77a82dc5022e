#include <generators/command/format.hpp>

#include <generators/json/canonical_text.hpp>
#include <generators/json/read_json.hpp>
#include <generators/output/output_error.hpp>
#include <generators/sources/source_texts.hpp>

namespace aslant::generators {

namespace {

// What is no mistake of a workflow, but of the text: it cannot be laid out without losing something.
bool is_of_text(core::rule broken) {
    switch (broken) {
        case core::rule::definition_malformed:
        case core::rule::definition_too_deep:
        case core::rule::definition_no_object:
        case core::rule::key_duplicate: return true;
        default: return false;
    }
}

bool is_json(json_document const& document) { return document.fault_of().what == json_document::fault::none; }

}

formatted_definition format_definition(std::string const& file) {
    auto const source = read_source(file);
    json_document document = read_json(source->text, json_comments::allowed);
    definition_source const definition(source, document);
    std::vector<definition_source::located> findings = definition.findings();
    std::erase_if(findings, [](auto const& finding) { return !is_of_text(finding.said.broken); });
    formatted_definition result;
    add_findings(result.errors, definition, findings, source, {});
    if (!findings.empty()) return result;
    if (document.find(0, "States") < 0 && document.find(0, "StartAt") < 0)
        throw output_error("cannot format " + source->name + ": it is no definition of a state machine");
    if (!is_json(read_json(source->text))) result.errors.notes.push_back(source->name + ": its comments are left out");
    result.text = canonical_text(document.values(), source->text);
    return result;
}

}
