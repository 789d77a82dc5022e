#include <generators/graph/far_transitions.hpp>

#include <algorithm>
#include <cstdlib>

namespace aslant::generators {

namespace {

constexpr long long most_passed = 20000;   // rows of states that all lines together pass by
constexpr int far = 30;                    // rows that one of them passes by

// The row in which each step stands, as the lines lead down: below all that lead to it, but for those that lead back.
class step_rows {
  public:
    explicit step_rows(workflow_graph const& graph) : graph_{graph}, leaving_(graph.steps.size()), rows_(graph.steps.size()) {
        for (std::size_t t = 0; t < graph.transitions.size(); ++t)
            leaving_[std::size_t(graph.transitions[t].from)].push_back(int(t));
        // the usual way first: what a catcher leads to is nothing that the workflow goes back to
        for (std::vector<int>& all : leaving_)
            std::stable_partition(all.begin(), all.end(), [&](int t) { return transition(t).what != transition_kind::caught; });
        std::vector<mark> marks(graph.steps.size(), mark::unseen);
        for (std::size_t step = 0; step < graph.steps.size(); ++step)
            if (graph.steps[step].what == step_kind::start) follow(int(step), marks);
        for (std::size_t step = 0; step < graph.steps.size(); ++step) follow(int(step), marks);
        for (auto step = after_all_.rbegin(); step != after_all_.rend(); ++step)
            for (int const t : leaving_[std::size_t(*step)])
                if (!leads_back(t))
                    rows_[std::size_t(transition(t).to)] =
                        std::max(rows_[std::size_t(transition(t).to)], rows_[std::size_t(*step)] + 1);
    }
    int passed_by(graph_transition const& t) const { return std::abs(rows_[std::size_t(t.from)] - rows_[std::size_t(t.to)]); }

  private:
    enum class mark : char { unseen, open, done };

    workflow_graph const& graph_;
    std::vector<std::vector<int>> leaving_;   // transitions of each step
    std::vector<int> rows_;
    std::vector<int> after_all_;   // each step behind all that it leads to, but for those that it leads back to
    std::vector<bool> back_ = std::vector<bool>(graph_.transitions.size());

    graph_transition const& transition(int t) const { return graph_.transitions[std::size_t(t)]; }
    bool leads_back(int t) const { return back_[std::size_t(t)]; }

    void follow(int first, std::vector<mark>& marks) {
        if (marks[std::size_t(first)] != mark::unseen) return;
        struct place {
            int step;
            std::size_t next;
        };
        std::vector<place> way{{first, 0}};
        marks[std::size_t(first)] = mark::open;
        while (!way.empty()) {
            auto& [step, next] = way.back();
            std::vector<int> const& all = leaving_[std::size_t(step)];
            if (next == all.size()) {
                marks[std::size_t(step)] = mark::done;
                after_all_.push_back(step);
                way.pop_back();
                continue;
            }
            int const t = all[next++];
            mark& of_target = marks[std::size_t(transition(t).to)];
            if (of_target == mark::open) back_[std::size_t(t)] = true;
            if (of_target != mark::unseen) continue;
            of_target = mark::open;
            way.push_back({transition(t).to, 0});
        }
    }
};

}

workflow_graph with_far_ones_named(workflow_graph graph) {
    step_rows const rows(graph);
    long long passed = 0;
    for (graph_transition const& t : graph.transitions) passed += rows.passed_by(t);
    if (passed <= most_passed) return graph;
    for (graph_transition& t : graph.transitions) {
        if (rows.passed_by(t) <= far) continue;
        graph_step const& target = graph.steps[std::size_t(t.to)];
        std::string const name = target.what == step_kind::end ? "end" : target.name;
        t.label += (t.label.empty() ? "\xE2\x86\x92 " : " \xE2\x86\x92 ") + name;   // an arrow
        t.is_named = true;
    }
    return graph;
}

}
