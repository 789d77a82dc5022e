#include <generators/graph/layout.hpp>

#include <cmath>
#include <memory>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <gvc.h>

#include <generators/graph/cluster_anchors.hpp>
#include <generators/output/output_error.hpp>

namespace aslant::generators {

namespace {

constexpr std::size_t most_steps = 1500;   // of one picture: beyond them it may take minutes
constexpr std::size_t many_steps = 100;    // beyond them the picture is made in less time, and is less neat
constexpr double points_an_inch = 72;

std::string said;   // by graphviz: it takes no argument along
int keep_said(char* words) {
    said += words;
    return 0;
}

struct context_deleter {
    void operator()(GVC_t* context) const { gvFreeContext(context); }
};
struct graph_deleter {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};

// The graph that graphviz is shown: boxes of the sizes that they have, without any text, so that no font is asked for. A transition with
// a label goes through a box that has the label's size, and the title of a cluster is a box above everything else in it.
class placing {
  public:
    placing(workflow_graph const& graph, graph_sizes const& sizes)
        : graph_{graph}, sizes_{sizes}, anchors_{anchors_of(graph)}, context_{gvContext()},
          whole_{agopen(chars("workflow"), Agdirected, nullptr)}, parts_(graph.transitions.size()) {
        for (auto const& [name, value] : {std::pair("compound", "true"), std::pair("nodesep", "0.3"), std::pair("ranksep", "0.35")})
            agattr(whole_.get(), AGRAPH, chars(name), chars(value));
        if (graph.steps.size() > many_steps)
            for (auto const& [name, value] : {std::pair("nslimit", "0.01"), std::pair("nslimit1", "1"),
                                              std::pair("mclimit", "0.05"), std::pair("splines", "polyline")})
                agattr(whole_.get(), AGRAPH, chars(name), chars(value));
        for (auto const& [name, value] : {std::pair("shape", "box"), std::pair("fixedsize", "true"), std::pair("label", ""),
                                          std::pair("width", "0"), std::pair("height", "0")})
            agattr(whole_.get(), AGNODE, chars(name), chars(value));
        for (char const* name : {"lhead", "ltail", "dir", "weight"})
            agattr(whole_.get(), AGEDGE, chars(name), chars(name == std::string_view("weight") ? "1" : ""));
        tops_.resize(graph.steps.size());
        bottoms_.resize(graph.steps.size());
        clusters_.resize(graph.steps.size());
        frames_.resize(graph.scopes.size());
        labels_.resize(graph.transitions.size());
        if (!graph.scopes.empty()) add_steps(whole_.get(), 0);
        for (std::size_t t = 0; t < graph.transitions.size(); ++t) add_transition(t);
    }
    placing(placing const&) = delete;
    placing& operator=(placing const&) = delete;

    graph_layout place() {
        said.clear();
        agseterrf(keep_said);
        agseterr(AGERR);
        bool const is_placed = gvLayout(context_.get(), whole_.get(), "dot") == 0;
        if (!is_placed) throw output_error("graphviz cannot place this workflow: " + (said.empty() ? "it says nothing" : said));
        graph_layout made = read();
        gvFreeLayout(context_.get(), whole_.get());
        return made;
    }

  private:
    workflow_graph const& graph_;
    graph_sizes const& sizes_;
    std::vector<cluster_anchors> anchors_;
    std::unique_ptr<GVC_t, context_deleter> context_;
    std::unique_ptr<Agraph_t, graph_deleter> whole_;
    std::vector<Agnode_t*> tops_, bottoms_;   // of each step: the same but for clusters
    std::vector<Agraph_t*> clusters_, frames_;
    std::vector<Agnode_t*> labels_;
    std::vector<std::vector<Agedge_t*>> parts_;   // of each transition

    // The library takes texts that it does not change as if it did.
    static char* chars(char const* words) { return const_cast<char*>(words); }
    static void set(void* of, char const* name, std::string const& value) { agset(of, chars(name), chars(value.c_str())); }

    Agnode_t* add_node(Agraph_t* in, graph_sizes::size size) {
        Agnode_t* const made = agnode(in, nullptr, 1);
        set(made, "width", fmt::format("{:.4f}", size.width / points_an_inch));
        set(made, "height", fmt::format("{:.4f}", size.height / points_an_inch));
        return made;
    }
    Agedge_t* add_edge(Agnode_t* from, Agnode_t* to) { return agedge(whole_.get(), from, to, nullptr, 1); }
    Agraph_t* add_cluster(Agraph_t* in, std::string const& name) { return agsubg(in, chars(name.c_str()), 1); }

    void add_steps(Agraph_t* in, int scope) {
        for (int const i : graph_.scopes[std::size_t(scope)].steps) {
            auto const step = std::size_t(i);
            if (graph_.is_cluster(i))
                add_cluster_of(in, step);
            else
                tops_[step] = bottoms_[step] = add_node(in, sizes_.steps[step]);
        }
    }
    void add_cluster_of(Agraph_t* in, std::size_t step) {
        Agraph_t* const made = clusters_[step] = add_cluster(in, "cluster_s" + std::to_string(step));
        tops_[step] = add_node(made, sizes_.steps[step]);
        bottoms_[step] = add_node(made, {1, 1});
        std::vector<int> const& scopes = graph_.steps[step].scopes;
        for (int const s : scopes) {
            if (scopes.size() == 1) {
                add_steps(made, s);
                for (int const first : anchors_[step].first) add_edge(tops_[step], tops_[std::size_t(first)]);
                continue;
            }
            Agraph_t* const frame = frames_[std::size_t(s)] = add_cluster(made, "cluster_scope" + std::to_string(s));
            Agnode_t* const title = add_node(frame, sizes_.scopes[std::size_t(s)]);
            add_edge(tops_[step], title);
            add_steps(frame, s);
            for (int const first : anchors_[step].first)
                if (graph_.steps[std::size_t(first)].scope == s) add_edge(title, tops_[std::size_t(first)]);
        }
        for (int const last : anchors_[step].last) add_edge(bottoms_[std::size_t(last)], bottoms_[step]);
    }
    void add_transition(std::size_t number) {
        graph_transition const& t = graph_.transitions[number];
        auto const from = std::size_t(t.from), to = std::size_t(t.to);
        bool const is_round_cluster = t.from == t.to && graph_.is_cluster(t.from);
        Agnode_t* label = nullptr;
        if (!t.label.empty() || is_round_cluster) label = labels_[number] = add_node(scope_of(t.from), sizes_.transitions[number]);
        Agedge_t* const first = add_edge(bottoms_[from], label ? label : tops_[to]);
        Agedge_t* const last = label && !t.is_named ? add_edge(label, tops_[to]) : first;
        if (clusters_[from]) set(first, "ltail", agnameof(clusters_[from]));
        if (clusters_[to] && !t.is_named) set(last, "lhead", agnameof(clusters_[to]));
        if (t.what == transition_kind::next || t.what == transition_kind::start)
            for (Agedge_t* const part : {first, last}) set(part, "weight", t.is_named ? "1" : "4");
        if (last != first) set(first, "dir", "none");
        parts_[number] = {first};
        if (last != first) parts_[number].push_back(last);
    }
    // The cluster around a step.
    Agraph_t* scope_of(int step) {
        int const scope = graph_.steps[std::size_t(step)].scope;
        if (Agraph_t* const frame = frames_[std::size_t(scope)]) return frame;
        int const owner = graph_.scopes[std::size_t(scope)].owner;
        return owner == core::none ? whole_.get() : clusters_[std::size_t(owner)];
    }

    // --- what graphviz made of it
    double top() const { return GD_bb(whole_.get()).UR.y; }
    graph_point flipped(pointf p) const { return {p.x, top() - p.y}; }
    graph_box box_of(Agnode_t* n) const {
        return {flipped(ND_coord(n)), ND_width(n) * points_an_inch, ND_height(n) * points_an_inch};
    }
    graph_box box_of(Agraph_t* cluster) const {
        boxf const bb = GD_bb(cluster);
        return {flipped({(bb.LL.x + bb.UR.x) / 2, (bb.LL.y + bb.UR.y) / 2}), bb.UR.x - bb.LL.x, bb.UR.y - bb.LL.y};
    }
    graph_layout read() const {
        graph_layout made{GD_bb(whole_.get()).UR.x, top(), {}, {}, {}};
        for (std::size_t i = 0; i < tops_.size(); ++i) made.steps.push_back(clusters_[i] ? box_of(clusters_[i]) : box_of(tops_[i]));
        for (Agraph_t* const frame : frames_) made.scopes.push_back(frame ? box_of(frame) : graph_box{});
        for (std::size_t t = 0; t < parts_.size(); ++t) {
            placed_transition placed{{}, {}, labels_[t] ? box_of(labels_[t]) : graph_box{}};
            for (Agedge_t* const part : parts_[t]) add_curves(part, placed.curves);
            if (!placed.curves.empty()) placed.arrow = start_of_arrow(placed.curves.back());
            made.transitions.push_back(std::move(placed));
        }
        return made;
    }
    void add_curves(Agedge_t* edge, std::vector<graph_curve>& curves) const {
        splines const* const found = ED_spl(edge);
        for (int i = 0; found && i < found->size; ++i) {
            bezier const& b = found->list[i];
            graph_curve curve;
            for (int p = 0; p < b.size; ++p) curve.push_back(flipped(b.list[p]));
            graph_point const last = curve.back();
            if (b.eflag)   // from the end of the line to the tip of the arrow
                curve.insert(curve.end(), {last, flipped(b.ep), flipped(b.ep)});
            curves.push_back(std::move(curve));
        }
    }
    // The point of a curve that is as far from its end as an arrow is long. (What graphviz has for it shrinks to nothing where a cluster
    // clips the line.)
    static graph_point start_of_arrow(graph_curve const& curve) {
        constexpr double arrow_length = 9;
        constexpr int steps = 20;
        graph_point const tip = curve.back();
        for (std::size_t last = curve.size() - 1; last >= 3; last -= 3)
            for (int i = steps - 1; i >= 0; --i) {
                graph_point const p = point_on(&curve[last - 3], double(i) / steps);
                if (std::hypot(p.x - tip.x, p.y - tip.y) >= arrow_length) return p;
            }
        return curve.front();
    }
    static graph_point point_on(graph_point const* c, double t) {
        double const u = 1 - t, a = u * u * u, b = 3 * u * u * t, d = 3 * u * t * t, e = t * t * t;
        return {a * c[0].x + b * c[1].x + d * c[2].x + e * c[3].x, a * c[0].y + b * c[1].y + d * c[2].y + e * c[3].y};
    }
};

}

graph_layout place(workflow_graph const& graph, graph_sizes const& sizes) {
    if (graph.steps.size() > most_steps)
        throw output_error(
            fmt::format("too much for one picture: it has {} states and marks, and graphviz places at most {}: take mermaid or dot",
                        graph.steps.size(), most_steps));
    return placing(graph, sizes).place();
}

}
