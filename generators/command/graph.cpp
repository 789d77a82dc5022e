#include <generators/command/graph.hpp>

#include <string_view>
#include <utility>

#include <generators/graph/dot.hpp>
#include <generators/graph/html.hpp>
#include <generators/graph/mermaid.hpp>
#include <generators/graph/svg.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>
#include <generators/sources/definitions.hpp>

namespace aslant::generators {

namespace {

// "Checkout" of "expected/Checkout.asl.json".
std::string title_of(std::string const& file) {
    if (file == "-") return "State machine";
    std::string name = file.substr(file.rfind('/') + 1);
    for (std::string_view const end : {".json", ".yaml", ".yml", ".asl"})
        if (name.size() > end.size() && name.ends_with(end)) name.resize(name.size() - end.size());
    return one_line(name);
}

std::string drawn(workflow_graph const& graph, std::string const& format, std::string const& title) {
    if (format == "mermaid") return mermaid_text(graph);
    if (format == "dot") return dot_text(graph);
    return format == "svg" ? svg_text(graph, title) : html_text(graph, title);
}

// The one that is meant.
found_definition& chosen(std::vector<found_definition>& found, graph_options const& asked) {
    if (found.size() == 1 && asked.machine.empty()) return found[0];
    std::string names;
    for (found_definition& one : found) {
        if (!asked.machine.empty() && one.machine == asked.machine) return one;
        names += (names.empty() ? "" : ", ") + one_line(one.machine.empty() ? one.file->name : one.machine);
    }
    if (!asked.machine.empty())
        throw output_error(one_line(asked.file) + " has no state machine " + one_line(asked.machine) + ", only " + names);
    throw output_error(one_line(asked.file) + " has several state machines, and --machine says which is drawn: " + names);
}

}

drawn_graph draw_graph(graph_options const& asked) {
    found_definitions found = find_definitions({asked.file});
    found_definition& one = chosen(found.definitions, asked);
    bool const is_object = !one.document.values().empty() && one.document[0].type == core::form::object;
    definition_source const definition(one.file, std::move(one.document), one.machine_type);
    auto findings = check_definition(definition);
    std::erase_if(findings, [](auto const& finding) { return !is_error(finding.said.broken); });
    drawn_graph result;
    result.errors.notes = std::move(found.notes);
    add_findings(result.errors, definition, findings, one.file, one.machine);
    checked_machine const checked(definition.nodes());
    if (!is_object || !checked.view().nodes) return result;
    result.picture =
        drawn(make_graph(checked.view()), asked.format, one.machine.empty() ? title_of(asked.file) : one_line(one.machine));
    return result;
}

}
