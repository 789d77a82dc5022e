// What libFuzzer runs: an input is a definition. Whatever the bytes are, its pictures are made without a crash, no text breaks out of its
// label in them, and what can be laid out is the same JSON afterwards.
#include <generators/graph/dot.hpp>
#include <generators/graph/html.hpp>
#include <generators/graph/mermaid.hpp>
#include <generators/graph/svg.hpp>
#include <generators/json/canonical_text.hpp>
#include <generators/json/read_json.hpp>
#include <generators/json/reader.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/output_error.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "limits.hpp"

using namespace aslant::generators;

namespace {

// Between quotes there is neither an end of a line nor markup; around them only what a writer writes itself.
void require_labels(std::string_view picture, bool has_escapes, std::string_view markup) {
    static constexpr std::string_view around = " \n()[]{}<>|.,:;#=-_";
    bool in_label = false;
    for (std::size_t i = 0; i < picture.size(); ++i) {
        char const c = picture[i];
        if (c == '"') {
            in_label = !in_label;
            continue;
        }
        bool const is_own =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || around.find(c) != around.npos;
        require(in_label || is_own, "no text stands outside of a label");
        require(!in_label || ((c < 0 || c >= 0x20) && markup.find(c) == markup.npos), "a label has no markup");
        if (in_label && has_escapes && c == '\\') ++i;
    }
    require(!in_label, "each label ends");
}
// No text is markup: each element that is opened is one of the writer's own.
void require_elements(std::string_view svg) {
    static constexpr std::string_view known[]{"svg", "title", "style", "rect", "g", "path", "circle", "polygon", "text"};
    for (auto at = svg.find('<'); at != svg.npos; at = svg.find('<', at + 1)) {
        std::string_view name = svg.substr(at + 1, 8);
        if (name.starts_with('/')) name.remove_prefix(1);
        name = name.substr(0, name.find_first_of(" >/"));
        require(std::find(std::begin(known), std::end(known), name) != std::end(known), "no text is an element");
    }
}
std::string without_breaks(std::string text) {
    for (auto at = text.find("<br>"); at != text.npos; at = text.find("<br>", at)) text.erase(at, 4);
    return text;
}

void draw(std::string const& text) {
    definition_source const definition(text);
    checked_machine const checked(definition.nodes());
    if (!checked.view().nodes) return;
    workflow_graph const graph = make_graph(checked.view());
    auto const count =
        std::count_if(graph.steps.begin(), graph.steps.end(), [](graph_step const& step) { return step.what == step_kind::state; });
    require(count == checked.view().sizes.states, "each state is drawn once");
    for (graph_transition const& t : graph.transitions)
        require(graph.steps.at(std::size_t(t.from)).scope == graph.steps.at(std::size_t(t.to)).scope,
                "a transition stays in its scope");
    require_labels(without_breaks(mermaid_text(graph)), false, "<>`&\\~*");
    require_labels(dot_text(graph), true, "");
    if (graph.steps.size() > 30) return;   // graphviz takes its time
    try {
        require_elements(svg_text(graph, "fuzzed"));
        require(!html_text(graph, "fuzzed").empty(), "a page is written");
    } catch (output_error const&) {}   // there is no graphviz, or it cannot place it
}

void lay_out(std::string const& text) {
    json_document const document = read_json(text);
    auto const& values = document.values();
    if (values.empty() || values[0].type != aslant::core::form::object) return;
    if (std::any_of(values.begin(), values.end(), [](json_value const& v) { return v.is_again; })) return;
    std::string const formatted = canonical_text(values, text);
    bool const is_deployed = std::none_of(values.begin(), values.end(), [](json_value const& v) { return v.is_open; });
    require(!is_deployed || nlohmann::json::parse(formatted) == nlohmann::json::parse(text),
            "what is laid out is equal to what it was");
    require(canonical_text(read_json(formatted).values(), formatted) == formatted, "what is laid out stays as it is");
}

}

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    allocated::count_all();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string const text(reinterpret_cast<char const*>(data), size);
    within_memory(size, [&] {
        draw(text);
        lay_out(text);
    });
    return 0;
}
