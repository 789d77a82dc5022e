#include <generators/model/checked_machine.hpp>

#include <string_view>
#include <unordered_map>

#include <aslant/services.hpp>
#include <generators/model/known_services.hpp>

namespace aslant::generators {

checked_machine::checked_machine(core::node const* nodes) : sizes_{core::measure(nodes)}, view_{} {
    if (sizes_.depth > core::deepest) {
        findings_.push_back({core::rule::nesting_too_deep, core::kind::machine, 0, {}, {}, core::deepest});
        return;
    }
    states_.resize(std::size_t(sizes_.states) + 1);
    scopes_.resize(std::size_t(sizes_.scopes));
    slots_.resize(std::size_t(core::slots_for(sizes_.states)));
    core::machine_indexer{nodes, states_.data(), scopes_.data()}.fill();
    if (find_many_duplicates(nodes)) return;
    bool const same_hash = core::fill_names(nodes, states_.data(), sizes_.states, slots_.data(), int(slots_.size()));
    view_ = {nodes, states_.data(), scopes_.data(), slots_.data(), sizes_, int(slots_.size()), same_hash};

    std::vector<core::edge> edges(std::size_t(states_.back().first_edge) + 1);
    find(edges);
}

// Of very many states with one name, only that is said: what their transitions mean would be looked for among all of them.
bool checked_machine::find_many_duplicates(core::node const* nodes) {
    constexpr std::size_t many = 1000;
    std::unordered_map<std::string_view, int> first_of_name;
    for (int s = 0; s < sizes_.states && findings_.size() < many; ++s) {
        int const at = states_[std::size_t(s)].node;
        core::node const& n = nodes[at];
        if (n.value_form == core::form::misuse || !n.first.empty()) continue;
        auto const [found, is_new] = first_of_name.try_emplace({n.value.data, std::size_t(n.value.size)}, at);
        int const earlier = found->second;
        if (!is_new) findings_.push_back({core::rule::state_name_duplicate, nodes[earlier].what, at, {}, {}, earlier});
    }
    if (findings_.size() >= many) return true;
    findings_.clear();
    return false;
}

// The variables that all states read, when their expressions have been checked.
std::vector<core::variable_read> checked_machine::find_reads(int count) const {
    std::vector<core::variable_read> read(std::size_t(count), core::variable_read{});
    if (count == 0) return read;
    core::variable_reads found{read.data(), count};
    core::report said_before{nullptr, 0};
    core::path_rules paths{view_, said_before, found};
    core::jsonata_rules expressions{view_, said_before, found};
    for (int state = 0; state < sizes_.states; ++state)
        view_.states[state].is_jsonata ? expressions.check(state) : paths.check(state);
    return read;
}

void checked_machine::check_payloads(core::edge_pieces const& edges, core::report& out) const {
    core::check_declarations(view_.nodes, out, false);
    if (out.count > 0) return;
    core::owned_flow flow(view_, edges, {known_services().find, find_sdk_operation});
    core::jsonata_expressions expressions(flow.store());
    flow.check(out, &expressions);
}

void checked_machine::find(std::vector<core::edge>& edges) {
    int reads = 0;
    findings_ = all_findings(
        [&](core::report& out) {
            core::machine_rules machine{view_, out};
            core::state_rules rules{view_, out, edges.data(), 0, known_services()};
            core::variable_reads found{nullptr, 0};
            core::path_rules paths{view_, out, found};
            core::jsonata_rules expressions{view_, out, found};
            core::practice_rules practice{view_, out};
            core::plain_text_rules texts{view_, out};
            machine.check();
            practice.check_machine();
            for (int state = 0; state < sizes_.states; ++state) {
                rules.check(state);
                view_.states[state].is_jsonata ? expressions.check(state) : paths.check(state);
                practice.check_state(state);
                texts.check_state(state);
            }
            reads = found.count;
            machine.check_across_states(rules.seen());
            if (!(rules.seen() & core::field_bit(core::kind::assign))) return;
            core::owned_variables variables(view_);
            core::check_shadows(view_, variables.view(), out);
        },
        &view_);
    for (core::finding const& f : findings_)
        if (core::leaves_graph_unknown(f.broken)) return;
    core::edge_piece const piece{edges.data(), 0};
    core::edge_pieces const pieces{&piece, 1, states_.data(), nullptr};
    auto const read = find_reads(reads);
    auto const graph = all_findings(
        [&](core::report& out) {
            core::reachability{view_, pieces, out}.check();
            core::history_rules{view_, pieces, out}.check();
            if (reads > 0) core::owned_variables(view_).check(pieces, {read.data(), reads}, out);
        },
        &view_);
    findings_.insert(findings_.end(), graph.begin(), graph.end());
    for (core::finding const& f : findings_)
        if (core::severity_of(f.broken) == core::severity::error) return;
    auto const payloads = all_findings([&](core::report& out) { check_payloads(pieces, out); }, &view_);
    findings_.insert(findings_.end(), payloads.begin(), payloads.end());
}

std::string message_of_finding(core::node const* nodes, core::finding const& f) {
    core::text_writer counter{nullptr, false};
    core::sentence{nodes, f, counter}.write();
    std::string words(std::size_t(counter.size), ' ');
    core::text_writer writer{words.data(), false};
    core::sentence{nodes, f, writer}.write();
    return words;
}

std::string words_of_finding(core::node const* nodes, core::finding const& f) {
    core::rule_row const row = core::row_of(f.broken);
    return (row.level == core::severity::warning ? "warning: " : "error: ") + message_of_finding(nodes, f) + " [" + row.id + "]";
}

std::string line_of_finding(core::node const* nodes, core::finding const& f) {
    core::node_place const place = core::place_of(nodes, f.node, core::is_about_parent(f.broken));
    std::string const where = place.file ? std::string(place.file) + ":" + std::to_string(place.line) + ": " : std::string();
    return where + words_of_finding(nodes, f);
}

}
