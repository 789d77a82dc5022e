#include <generators/graph/cluster_anchors.hpp>

namespace aslant::generators {

std::vector<cluster_anchors> anchors_of(workflow_graph const& graph) {
    std::vector<bool> leads_on(graph.steps.size()), is_led_to(graph.steps.size());
    for (graph_transition const& t : graph.transitions)
        if (t.from != t.to) leads_on[std::size_t(t.from)] = is_led_to[std::size_t(t.to)] = true;
    auto const add = [](std::vector<int>& to, std::vector<int> const& steps, std::vector<bool> const& but, int otherwise) {
        std::size_t const before = to.size();
        for (int const i : steps)
            if (!but[std::size_t(i)]) to.push_back(i);
        if (to.size() == before) to.push_back(otherwise);
    };
    std::vector<cluster_anchors> anchors(graph.steps.size());
    for (std::size_t i = 0; i < graph.steps.size(); ++i)
        for (int const s : graph.steps[i].scopes) {
            std::vector<int> const& steps = graph.scopes[std::size_t(s)].steps;
            add(anchors[i].first, steps, is_led_to, steps.front());
            add(anchors[i].last, steps, leads_on, steps.back());
        }
    return anchors;
}

}
