#include <generators/graph/dot.hpp>

#include <string_view>
#include <utility>

#include <generators/graph/cluster_anchors.hpp>
#include <generators/graph/text_box.hpp>

namespace aslant::generators {

namespace {

// In a quoted label a backslash and an ampersand have a meaning of their own.
std::string escaped(std::string_view words) {
    std::string result;
    for (char const c : words) switch (c) {
            case '"': result += "\\\""; break;
            case '\\': result += "\\\\"; break;
            case '&': result += "&amp;"; break;
            default: result += c;
        }
    return result;
}
std::string broken(std::string const& words) {
    std::string result;
    for (std::string const& part : lines_of(words, 44)) result += (result.empty() ? "" : "\\n") + escaped(part);
    return result;
}
std::string label(graph_step const& step) {
    std::string words = "label=\"" + broken(step.name);
    for (std::string const& note : step.notes) words += "\\n" + broken(note);
    return words + "\"";
}

class dot_writer {
  public:
    explicit dot_writer(workflow_graph const& graph) : graph_{graph}, anchors_{anchors_of(graph)} {}

    std::string write() {
        text_ = "digraph workflow {\n"
                "    charset=\"UTF-8\"; compound=true; fontname=\"Helvetica\"; fontsize=12\n"
                "    node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=12]\n"
                "    edge [fontname=\"Helvetica\", fontsize=10]\n";
        if (!graph_.scopes.empty()) add_steps(graph_.scopes[0], 1);
        for (int i = 0; i < int(graph_.transitions.size()); ++i) add(i);
        return std::move(text_) + "}\n";
    }

  private:
    workflow_graph const& graph_;
    std::vector<cluster_anchors> anchors_;
    std::string text_;

    void line(int depth, std::string const& words) { text_ += std::string(std::size_t(depth) * 4, ' ') + words + "\n"; }
    static std::string id(char const* what, int number) { return what + std::to_string(number); }
    // The nodes that an edge to or from a step has.
    std::string head(int step) const { return id(graph_.is_cluster(step) ? "in" : "s", step); }
    std::string tail(int step) const { return id(graph_.is_cluster(step) ? "out" : "s", step); }

    void add_steps(graph_scope const& scope, int depth) {
        for (int const i : scope.steps)
            if (graph_.is_cluster(i))
                add_cluster(i, depth);
            else
                line(depth, id("s", i) + " [" + attributes(graph_.steps[std::size_t(i)]) + "]");
    }
    static std::string attributes(graph_step const& step) {
        switch (step.what) {
            case step_kind::start: return "shape=point, width=0.15";
            case step_kind::end: return "shape=doublecircle, style=filled, fillcolor=black, label=\"\", width=0.12";
            case step_kind::missing: return label(step) + ", style=dashed, color=\"#cf222e\"";
            case step_kind::state: break;
        }
        switch (step.type) {
            case core::kind::choice: return label(step) + ", shape=hexagon, style=\"\"";
            case core::kind::fail: return label(step) + ", color=\"#cf222e\"";
            default: return label(step);
        }
    }
    void add_cluster(int i, int depth) {
        graph_step const& step = graph_.steps[std::size_t(i)];
        line(depth, id("subgraph cluster_s", i) + " {");
        line(depth + 1, label(step) + "; style=rounded");
        line(depth + 1, head(i) + " [shape=point, style=invis, width=0]");
        line(depth + 1, tail(i) + " [shape=point, style=invis, width=0]");
        for (int const s : step.scopes) {
            graph_scope const& scope = graph_.scopes[std::size_t(s)];
            if (scope.label.empty() || step.scopes.size() == 1) {
                add_steps(scope, depth + 1);
                continue;
            }
            line(depth + 1, id("subgraph cluster_scope", s) + " {");
            line(depth + 2, "label=\"" + escaped(scope.label) + "\"; style=dashed");
            add_steps(scope, depth + 2);
            line(depth + 1, "}");
        }
        line(depth, "}");
        for (int const first : anchors_[std::size_t(i)].first) line(depth, head(i) + " -> " + head(first) + " [style=invis]");
        for (int const last : anchors_[std::size_t(i)].last) line(depth, tail(last) + " -> " + tail(i) + " [style=invis]");
    }

    void add(int number) {
        graph_transition const& t = graph_.transitions[std::size_t(number)];
        std::string const style = t.what == transition_kind::caught ? "style=dashed" : "style=solid";
        std::string const from = graph_.is_cluster(t.from) ? id(", ltail=cluster_s", t.from) : "";
        std::string const to = graph_.is_cluster(t.to) ? id(", lhead=cluster_s", t.to) : "";
        std::string const words = "label=\"" + broken(t.label) + "\"";
        if (t.from == t.to && graph_.is_cluster(t.from)) {   // an edge is not clipped at both of its ends by one cluster
            std::string const between = id("t", number);
            line(1, between + " [shape=plaintext, fontsize=10, " + words + "]");
            line(1, tail(t.from) + " -> " + between + " [dir=none, " + style + from + "]");
            line(1, between + " -> " + head(t.to) + " [" + style + to + "]");
            return;
        }
        line(1, tail(t.from) + " -> " + head(t.to) + " [" + style + from + to + (t.label.empty() ? "" : ", " + words) + "]");
    }
};

}

std::string dot_text(workflow_graph const& graph) { return dot_writer(graph).write(); }

}
