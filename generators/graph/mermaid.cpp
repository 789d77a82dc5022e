#include <generators/graph/mermaid.hpp>

#include <string_view>

#include <aslant/rules/logical_ids.hpp>
#include <generators/graph/text_box.hpp>

namespace aslant::generators {

namespace {

// An underscore there is none of Markdown's.
bool is_in_word(std::string_view words, std::size_t i) {
    return i > 0 && i + 1 < words.size() && core::is_letter_or_digit(words[i - 1]) && core::is_letter_or_digit(words[i + 1]);
}

// Between quotes. What might be markup of Mermaid, of Markdown, of HTML or of TeX stands as the number of the character. Once the
// numbers are read, a backslash and an n would still be a new line, and what stands between $$ and $$ a formula: a character that nobody
// sees keeps them apart.
std::string escaped(std::string_view words) {
    static constexpr std::string_view plain = " $.,:?!()[]{}=+-/%'";
    static constexpr char const* word_joiner = "#8288;";
    bool const has_formula = words.find("$$") != words.rfind("$$");
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        char const c = words[i];
        bool const is_plain = static_cast<unsigned char>(c) >= 0x80 || core::is_letter_or_digit(c) || plain.find(c) != plain.npos ||
                              (c == '_' && is_in_word(words, i));
        bool const starts_list = i == 0 && (c == '-' || c == '+' || (c >= '0' && c <= '9'));
        if (has_formula && c == '$' && i > 0 && words[i - 1] == '$') result += word_joiner;
        result += is_plain && !starts_list ? std::string(1, c) : "#" + std::to_string(int(c)) + ";";
        if (c == '\\' && i + 1 < words.size() && words[i + 1] == 'n') result += word_joiner;
    }
    return result;
}

std::string broken(std::string const& words) {
    std::string result;
    for (std::string const& part : lines_of(words, 44)) result += (result.empty() ? "" : "<br>") + escaped(part);
    return result;
}

class mermaid_writer {
  public:
    explicit mermaid_writer(workflow_graph const& graph) : graph_{graph} {}

    std::string write() {
        text_ = "flowchart TD\n";
        if (!graph_.scopes.empty()) add_steps(graph_.scopes[0], 1);
        for (graph_transition const& t : graph_.transitions) add(t);
        add_class(step_kind::start, "mark", "fill:#6e7781,stroke:#6e7781");
        add_class(step_kind::end, "mark_end", "fill:none,stroke:#6e7781,stroke-width:2px");
        add_class(step_kind::missing, "missing", "stroke:#cf222e,stroke-dasharray:4");
        return std::move(text_);
    }

  private:
    workflow_graph const& graph_;
    std::string text_;

    void line(int depth, std::string const& words) { text_ += std::string(std::size_t(depth) * 4, ' ') + words + "\n"; }
    std::string id(int step) const {
        graph_step const& s = graph_.steps[std::size_t(step)];
        if (s.what == step_kind::start) return "start" + std::to_string(s.scope);
        return s.what == step_kind::end ? "finish" + std::to_string(s.scope) : "s" + std::to_string(step);
    }

    static std::string label(graph_step const& step) {
        std::string words = broken(step.name);
        for (std::string const& note : step.notes) words += "<br>" + broken(note);
        return "\"" + words + "\"";
    }
    void add_steps(graph_scope const& scope, int depth) {
        for (int const i : scope.steps) {
            if (graph_.is_cluster(i)) {
                add_cluster(i, depth);
                continue;
            }
            graph_step const& step = graph_.steps[std::size_t(i)];
            line(depth, id(i) + shape(step));
        }
    }
    static std::string shape(graph_step const& step) {
        if (step.what == step_kind::start) return "(( ))";
        if (step.what == step_kind::end) return "((( )))";
        switch (step.type) {
            case core::kind::choice: return "{{" + label(step) + "}}";
            case core::kind::succeed:
            case core::kind::fail: return "([" + label(step) + "])";
            case core::kind::wait: return "(" + label(step) + ")";
            default: return "[" + label(step) + "]";
        }
    }
    void add_cluster(int i, int depth) {
        graph_step const& step = graph_.steps[std::size_t(i)];
        std::string title = step.name;   // on one line: Mermaid leaves no room for two
        for (std::string const& note : step.notes) title += " · " + note;
        line(depth, "subgraph " + id(i) + "[\"" + escaped(title) + "\"]");
        line(depth + 1, "direction TB");
        for (int const s : step.scopes) {
            graph_scope const& scope = graph_.scopes[std::size_t(s)];
            if (step.scopes.size() == 1) {
                add_steps(scope, depth + 1);
                continue;
            }
            line(depth + 1, "subgraph scope" + std::to_string(s) + "[\"" + escaped(scope.label) + "\"]");
            line(depth + 2, "direction TB");
            add_steps(scope, depth + 2);
            line(depth + 1, "end");
        }
        line(depth, "end");
    }

    void add(graph_transition const& t) {
        std::string const arrow = t.what == transition_kind::caught ? " -.->" : " -->";
        std::string const words = t.label.empty() ? "" : "|\"" + broken(t.label) + "\"|";
        line(1, id(t.from) + arrow + words + " " + id(t.to));
    }
    // Names the steps of a kind, where there are any.
    void add_class(step_kind of, char const* name, char const* style) {
        std::string members;
        for (int i = 0; i < int(graph_.steps.size()); ++i)
            if (graph_.steps[std::size_t(i)].what == of) members += (members.empty() ? "" : ",") + id(i);
        if (members.empty()) return;
        line(1, std::string("classDef ") + name + " " + style);
        line(1, "class " + members + " " + name);
    }
};

}

std::string mermaid_text(workflow_graph const& graph) { return mermaid_writer(graph).write(); }

}
