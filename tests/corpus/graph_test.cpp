// The pictures of real definitions: every state stands in them once, and every transition leads from one of them to another.
//
//   graph_test CORPUS
//
// Exit status: 0 so, 1 not so, 2 usage or a folder that cannot be read.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

#include <generators/graph/dot.hpp>
#include <generators/graph/mermaid.hpp>
#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>

namespace fs = std::filesystem;
using namespace aslant;
using generators::step_kind;

namespace {

std::string text_of(fs::path const& file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(input), {}};
}

int times(std::string const& words, std::string const& in) {
    int count = 0;
    for (auto at = in.find(words); at != in.npos; at = in.find(words, at + 1)) ++count;
    return count;
}

// What is wrong with the pictures of a machine, or nothing.
std::string fault_of(core::machine_view const& view) {
    generators::workflow_graph const graph = generators::make_graph(view);
    int states = 0, missing = 0;
    for (generators::graph_step const& step : graph.steps) {
        states += step.what == step_kind::state;
        missing += step.what == step_kind::missing;
        if (step.what == step_kind::state && (step.name.empty() || step.notes.empty())) return "a state without words";
    }
    if (states != view.sizes.states) return "there are more states, or fewer";
    int placed = 0;
    for (generators::graph_scope const& scope : graph.scopes) placed += int(scope.steps.size());
    if (placed != int(graph.steps.size())) return "a step stands in no scope, or in two";
    for (generators::graph_transition const& t : graph.transitions) {
        if (graph.steps[std::size_t(t.from)].scope != graph.steps[std::size_t(t.to)].scope) return "a transition leaves its scope";
        if (t.what == generators::transition_kind::caught && t.label.empty()) return "a catcher without names";
        if (t.what == generators::transition_kind::choice && t.label.empty()) return "a choice rule without a condition";
    }
    std::string const mermaid = generators::mermaid_text(graph), dot = generators::dot_text(graph);
    if (times("\n    start", mermaid) + times("\n    s", mermaid) + times("\n    finish", mermaid) < int(graph.transitions.size()))
        return "Mermaid lacks transitions";
    if (times(" -> ", dot) < int(graph.transitions.size())) return "DOT lacks transitions";
    if (mermaid != generators::mermaid_text(generators::make_graph(view))) return "it is another one the second time";
    return missing > 0 ? "a transition leads nowhere" : "";
}

}

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: graph_test CORPUS\n";
        return 2;
    }
    try {
        int drawn = 0, wrong = 0;
        for (char const* const folder :
             {"sfn-workflows-collection/definitions", "developer-guide-2022/definitions", "asl-validator/valid"})
            for (auto const& entry : fs::directory_iterator(fs::path(argv[1]) / folder)) {
                if (entry.path().extension() != ".json") continue;
                generators::definition_source const definition(text_of(entry.path()));
                generators::checked_machine const checked(definition.nodes());
                if (!checked.view().nodes) continue;
                bool has_errors = false;
                for (auto const& finding : generators::check_definition(definition))
                    has_errors = has_errors || core::severity_of(finding.said.broken) == core::severity::error;
                std::string const fault = fault_of(checked.view());
                ++drawn;
                if (fault.empty() || has_errors) continue;
                std::cout << entry.path().filename().string() << ": " << fault << "\n";
                ++wrong;
            }
        std::cout << drawn << " definitions\n";
        return wrong > 0 || drawn == 0 ? 1 : 0;
    } catch (std::exception const& error) {
        std::cerr << "graph_test: " << error.what() << "\n";
        return 2;
    }
}
