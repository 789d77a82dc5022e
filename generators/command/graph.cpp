#include <generators/command/graph.hpp>

#include <string_view>
#include <utility>

#include <generators/command/one_definition.hpp>
#include <generators/graph/dot.hpp>
#include <generators/graph/html.hpp>
#include <generators/graph/mermaid.hpp>
#include <generators/graph/svg.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/utf8.hpp>

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

}

drawn_graph draw_graph(graph_options const& asked) {
    one_definition one = find_one_definition(asked.file, asked.machine, asked.type);
    drawn_graph result{{}, std::move(one.errors)};
    checked_machine const checked(one.definition->nodes());
    if (!one.is_object || !checked.view().nodes) return result;
    result.picture =
        drawn(make_graph(checked.view()), asked.format, one.machine.empty() ? title_of(asked.file) : one_line(one.machine));
    return result;
}

}
