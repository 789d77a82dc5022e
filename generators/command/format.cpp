#include <generators/command/format.hpp>

#include <generators/json/canonical_text.hpp>
#include <generators/output/output_error.hpp>
#include <generators/sources/comments.hpp>
#include <generators/sources/read_document.hpp>
#include <generators/sources/source_texts.hpp>
#include <generators/sources/template_machines.hpp>

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

}

formatted_definition format_definition(std::string const& file) {
    auto const source = read_source(file);
    bool const is_in_yaml = is_yaml(*source);
    json_document document = read_document(*source);
    if (is_template(document))
        throw output_error("cannot format " + source->name +
                           ": it is a template, and only a definition that is a file of its own is laid out");
    definition_source const definition(source, document);
    std::vector<definition_source::located> findings = definition.findings();
    std::erase_if(findings, [](auto const& finding) { return !is_of_text(finding.said.broken); });
    formatted_definition result;
    add_findings(result.errors, definition, findings, source, {});
    if (!findings.empty()) return result;
    if (document.find(0, "States") < 0 && document.find(0, "StartAt") < 0)
        throw output_error("cannot format " + source->name + ": it is no definition of a state machine");
    result.before = source->text;
    result.text = is_in_yaml ? canonical_text(document.values()) : canonical_text(document.values(), source->text);
    bool const has_comments = !(is_in_yaml ? comments_of_yaml(source->text) : comments_of_json(source->text)).empty();
    if (has_comments) result.loses = "its comments are left out";
    if (is_in_yaml) result.loses = has_comments ? "it is JSON now, without its comments" : "it is JSON now";
    return result;
}

}
