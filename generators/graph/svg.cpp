#include <generators/graph/svg.hpp>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <generators/graph/far_transitions.hpp>
#include <generators/graph/layout.hpp>
#include <generators/graph/text_box.hpp>

namespace aslant::generators {

namespace {

// Points; a letter of a common width is half as wide as the font is high.
constexpr double name_size = 13, note_size = 11, label_size = 11, line_factor = 1.3, margin = 12;
constexpr double mark_radius = 6;

constexpr std::string_view style = R"(
.paper { fill: #ffffff }
.step rect, .step polygon { fill: #ffffff; stroke: #57606a; stroke-width: 1.2 }
.task rect { fill: #ddf4ff; stroke: #0969da }
.choice polygon { fill: #fff8c5; stroke: #9a6700 }
.wait rect { fill: #fbefff; stroke: #8250df }
.succeed rect { fill: #dafbe1; stroke: #1a7f37 }
.fail rect { fill: #ffebe9; stroke: #cf222e }
.missing rect { fill: none; stroke: #cf222e; stroke-dasharray: 4 3 }
.cluster { fill: #818b98; fill-opacity: 0.08; stroke: #818b98; stroke-width: 1.2 }
.branch { fill: none; stroke: #818b98; stroke-dasharray: 5 3 }
.mark { fill: #57606a }
.ring { fill: none; stroke: #57606a; stroke-width: 1.2 }
text { font-family: system-ui, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; fill: #1f2328; text-anchor: middle; unicode-bidi: plaintext }
.name { font-size: 13px; font-weight: 600 }
.note { font-size: 11px; fill: #57606a }
.label { font-size: 11px }
.line { fill: none; stroke: #57606a; stroke-width: 1.2 }
.caught { stroke: #cf222e; stroke-dasharray: 5 3 }
.tip { fill: #57606a }
.caught-tip { fill: #cf222e }
@media (prefers-color-scheme: dark) {
.paper { fill: #0d1117 }
.step rect, .step polygon { fill: #161b22; stroke: #8b949e }
.task rect { fill: #0c2d6b; stroke: #58a6ff }
.choice polygon { fill: #4b2900; stroke: #d29922 }
.wait rect { fill: #3c1e70; stroke: #bc8cff }
.succeed rect { fill: #033a16; stroke: #3fb950 }
.fail rect { fill: #67060c; stroke: #ff7b72 }
.missing rect { fill: none; stroke: #ff7b72 }
.mark, .tip { fill: #8b949e }
.ring, .line { stroke: #8b949e }
.caught { stroke: #ff7b72 }
.caught-tip { fill: #ff7b72 }
text { fill: #e6edf3 }
.note { fill: #b1bac4 }
}
)";

struct text_line {
    std::string words;
    char const* of_class;
    double size;
};
std::vector<text_line> text_of_step(graph_step const& step) {
    std::vector<text_line> lines;
    for (std::string& words : lines_of(step.name, 32)) lines.push_back({std::move(words), "name", name_size});
    for (std::string const& note : step.notes)
        for (std::string& words : lines_of(note, 46)) lines.push_back({std::move(words), "note", note_size});
    return lines;
}
std::vector<text_line> text_of_label(std::string const& label) {
    std::vector<text_line> lines;
    for (std::string& words : lines_of(label, 42)) lines.push_back({std::move(words), "label", label_size});
    return lines;
}
graph_sizes::size size_of(std::vector<text_line> const& lines) {
    graph_sizes::size size{0, 0};
    for (text_line const& line : lines) {
        size.width = std::max(size.width, width_of(line.words) * line.size / 2 * 1.08);
        size.height += line.size * line_factor;
    }
    return size;
}

graph_sizes::size size_of(graph_step const& step, bool is_cluster) {
    if (step.what == step_kind::start || step.what == step_kind::end) return {2 * mark_radius, 2 * mark_radius};
    graph_sizes::size const text = size_of(text_of_step(step));
    if (is_cluster) return {text.width + 8, text.height};
    bool const is_round = step.type == core::kind::succeed || step.type == core::kind::fail;
    double const sides = step.type == core::kind::choice ? 44 : is_round ? 32 : 20;
    return {std::max(text.width + sides, 60.0), text.height + 12};
}

graph_sizes sizes_of(workflow_graph const& graph) {
    graph_sizes sizes;
    for (int i = 0; i < int(graph.steps.size()); ++i)
        sizes.steps.push_back(size_of(graph.steps[std::size_t(i)], graph.is_cluster(i)));
    for (graph_scope const& scope : graph.scopes) sizes.scopes.push_back(size_of(text_of_label(scope.label)));
    for (graph_transition const& t : graph.transitions) {
        graph_sizes::size const text = size_of(text_of_label(t.label));
        sizes.transitions.push_back(t.label.empty() ? graph_sizes::size{2, 2} : graph_sizes::size{text.width + 8, text.height + 2});
    }
    return sizes;
}

std::string number(double n) {
    std::string words = fmt::format("{:.1f}", n);
    if (words.ends_with(".0")) words.resize(words.size() - 2);
    return words == "-0" ? "0" : words;
}
std::string coordinates(graph_point p) { return number(p.x) + "," + number(p.y); }

class svg_writer {
  public:
    explicit svg_writer(workflow_graph const& graph)
        : graph_{with_far_ones_named(graph)}, sizes_{sizes_of(graph_)}, placed_{place(graph_, sizes_)} {}

    std::string write(std::string const& title, char const* attributes) {
        double const width = placed_.width + 2 * margin, height = placed_.height + 2 * margin;
        text_ = fmt::format("<svg {}role=\"img\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\">\n", attributes, number(width),
                            number(height), number(width), number(height));
        text_ += "<title>" + xml_escaped(title) + "</title>\n<style>" + std::string(style) + "</style>\n";
        text_ += fmt::format("<rect class=\"paper\" width=\"{}\" height=\"{}\"/>\n<g transform=\"translate({},{})\">\n",
                             number(width), number(height), number(margin), number(margin));
        add_clusters();
        for (std::size_t t = 0; t < graph_.transitions.size(); ++t) add_line(t);
        for (std::size_t i = 0; i < graph_.steps.size(); ++i) add_step(i);
        for (std::size_t t = 0; t < graph_.transitions.size(); ++t)
            add_lines(text_of_label(graph_.transitions[t].label), placed_.transitions[t].label.center);
        return std::move(text_) + "</g>\n</svg>\n";
    }

  private:
    workflow_graph const graph_;
    graph_sizes sizes_;
    graph_layout placed_;
    std::string text_;

    void add_rect(graph_box const& b, double radius, std::string const& more) {
        text_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"{}/>\n", number(b.center.x - b.width / 2),
                             number(b.center.y - b.height / 2), number(b.width), number(b.height), number(radius), more);
    }
    void add_lines(std::vector<text_line> const& lines, graph_point center) {
        double y = center.y - size_of(lines).height / 2;
        for (text_line const& line : lines) {
            y += line.size * line_factor;
            if (!line.words.empty())
                text_ += fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\">{}</text>\n", line.of_class, number(center.x),
                                     number(y - line.size * 0.33), xml_escaped(line.words));
        }
    }
    // Titles stand at the top of their frame, where there is nothing else.
    void add_title(std::vector<text_line> const& lines, graph_box const& frame) {
        add_lines(lines, {frame.center.x, frame.center.y - frame.height / 2 + 8 + size_of(lines).height / 2});
    }
    void add_clusters() {
        for (std::size_t i = 0; i < graph_.steps.size(); ++i) {
            graph_step const& step = graph_.steps[i];
            if (step.scopes.empty()) continue;
            add_rect(placed_.steps[i], 8, " class=\"cluster\"");
            add_title(text_of_step(step), placed_.steps[i]);
            for (int const s : step.scopes) {
                if (step.scopes.size() == 1) continue;
                add_rect(placed_.scopes[std::size_t(s)], 6, " class=\"branch\"");
                add_title(text_of_label(graph_.scopes[std::size_t(s)].label), placed_.scopes[std::size_t(s)]);
            }
        }
    }
    void add_step(std::size_t i) {
        graph_step const& step = graph_.steps[i];
        graph_box const& box = placed_.steps[i];
        if (!step.scopes.empty()) return;
        if (step.what == step_kind::start || step.what == step_kind::end) {
            bool const is_end = step.what == step_kind::end;
            auto const circle = [&](char const* of_class, double radius) {
                text_ += fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n", of_class, number(box.center.x),
                                     number(box.center.y), number(radius));
            };
            circle("mark", is_end ? mark_radius - 2.5 : mark_radius);
            if (is_end) circle("ring", mark_radius - 0.6);
            return;
        }
        text_ += fmt::format("<g class=\"step {}\">\n", class_of(step));
        if (step.type == core::kind::choice && step.what == step_kind::state)
            add_hexagon(box);
        else
            add_rect(box, step.type == core::kind::succeed || step.type == core::kind::fail ? 20 : 6, "");
        add_lines(text_of_step(step), box.center);
        text_ += "</g>\n";
    }
    static char const* class_of(graph_step const& step) {
        if (step.what == step_kind::missing) return "missing";
        switch (step.type) {
            case core::kind::task: return "task";
            case core::kind::choice: return "choice";
            case core::kind::wait: return "wait";
            case core::kind::succeed: return "succeed";
            case core::kind::fail: return "fail";
            default: return "pass";
        }
    }
    void add_hexagon(graph_box const& b) {
        double const left = b.center.x - b.width / 2, right = b.center.x + b.width / 2, cut = 12;
        double const up = b.center.y - b.height / 2, down = b.center.y + b.height / 2;
        text_ += "<polygon points=\"";
        for (graph_point const p : {graph_point{left, b.center.y},
                                    {left + cut, up},
                                    {right - cut, up},
                                    {right, b.center.y},
                                    {right - cut, down},
                                    {left + cut, down}})
            text_ += coordinates(p) + " ";
        text_.back() = '"';
        text_ += "/>\n";
    }
    void add_line(std::size_t number_of_it) {
        bool const is_caught = graph_.transitions[number_of_it].what == transition_kind::caught;
        std::vector<graph_curve> const& curves = placed_.transitions[number_of_it].curves;
        if (curves.empty()) return;
        text_ += is_caught ? "<path class=\"line caught\" d=\"" : "<path class=\"line\" d=\"";
        for (graph_curve const& curve : curves) {
            text_ += "M" + coordinates(curve[0]);
            for (std::size_t p = 1; p < curve.size(); ++p) text_ += (p % 3 == 1 ? "C" : " ") + coordinates(curve[p]);
        }
        text_ += "\"/>\n";
        add_tip(placed_.transitions[number_of_it].arrow, curves.back().back(), is_caught);
    }
    void add_tip(graph_point from, graph_point tip, bool is_caught) {
        double const length = std::hypot(tip.x - from.x, tip.y - from.y);
        if (length == 0) return;
        double const x = (tip.x - from.x) / length * 9, y = (tip.y - from.y) / length * 9;
        graph_point const back{tip.x - x, tip.y - y};
        graph_point const left{back.x - y * 0.4, back.y + x * 0.4}, right{back.x + y * 0.4, back.y - x * 0.4};
        text_ += fmt::format("<polygon class=\"{}\" points=\"{} {} {}\"/>\n", is_caught ? "caught-tip" : "tip", coordinates(tip),
                             coordinates(left), coordinates(right));
    }
};

}

std::string xml_escaped(std::string const& words) {
    std::string result;
    for (char const c : words) switch (c) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '>': result += "&gt;"; break;
            case '"': result += "&quot;"; break;
            case '\'': result += "&#39;"; break;
            default: result += c;
        }
    return result;
}

std::string svg_text(workflow_graph const& graph, std::string const& title) {
    return svg_writer(graph).write(title, "xmlns=\"http://www.w3.org/2000/svg\" ");
}
std::string inline_svg_text(workflow_graph const& graph, std::string const& title) { return svg_writer(graph).write(title, ""); }

}
