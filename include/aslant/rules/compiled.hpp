// The rules, run by the compiler on a machine that is a constant: its tables and findings are constants too, one for each
// evaluation, because clang allows 1,048,576 steps for each.
//
// `Tree` is the user's constant, and `At` the node of the machine in it: 0, or further on inside a stack.
#pragma once

#include <aslant/rules/machine_rules.hpp>
#include <aslant/rules/path_rules.hpp>
#include <aslant/rules/variable_flow.hpp>

namespace aslant::core {

template <int... I> struct indexes {};
#if defined(__clang__)
template <class, int... I> using indexes_of_ints = indexes<I...>;
template <int N> using indexes_up_to = __make_integer_seq<indexes_of_ints, int, N>;
#else
template <int N> using indexes_up_to = indexes<__integer_pack(N)...>;
#endif

// A message shows this many findings, and counts the others.
inline constexpr int shown_findings = 8;

struct findings {
    finding found[shown_findings];
    int count;

    constexpr int shown() const { return count < shown_findings ? count : shown_findings; }
    constexpr void add(finding const* more, int more_count) {
        for (int i = 0; i < more_count && i < shown_findings; ++i)
            if (count + i < shown_findings) found[count + i] = more[i];
        count += more_count;
    }
};

// (How many there are is not counted first: what stays unused costs nothing.)
template <int Nodes> struct place_tables {
    machine_sizes sizes;
    state_place states[Nodes + 1];
    scope_place scopes[Nodes];
};
template <auto const& Tree, int At> constexpr auto find_places() {
    place_tables<Tree.nodes[At].size> places{};
    places.sizes = machine_indexer{Tree.nodes + At, places.states, places.scopes}.fill();
    return places;
}
template <auto const& Tree, int At> inline constexpr auto places_of = find_places<Tree, At>();
template <auto const& Tree, int At> inline constexpr machine_sizes sizes_of = places_of<Tree, At>.sizes;

template <int Slots> struct name_table {
    name_slot slots[Slots];
    bool same_hash;
};
template <auto const& Tree, int At> constexpr auto find_names() {
    constexpr int states = sizes_of<Tree, At>.states;
    name_table<slots_for(states)> names{};
    names.same_hash = fill_names(Tree.nodes + At, places_of<Tree, At>.states, states, names.slots, slots_for(states));
    return names;
}
template <auto const& Tree, int At> inline constexpr auto names_of = find_names<Tree, At>();

template <auto const& Tree, int At>
inline constexpr machine_view view_of{
    Tree.nodes + At,    places_of<Tree, At>.states,           places_of<Tree, At>.scopes,  names_of<Tree, At>.slots,
    sizes_of<Tree, At>, slots_for(sizes_of<Tree, At>.states), names_of<Tree, At>.same_hash};

// States are checked in pieces of about equally much work. Few, large pieces are cheaper; clang's steps bound them. The work is
// counted in nodes; text beyond what names and ARNs have may be expressions, of which so many characters are one.
#if defined(__clang__)
inline constexpr int nodes_in_piece = 2048;
inline constexpr int characters_of_node = 5;
#else
inline constexpr int nodes_in_piece = 4096;
inline constexpr int characters_of_node = 16;
#endif
inline constexpr int usual_text = 16;   // of a node

template <int States> struct piece_starts {
    int count;
    int first_state[States + 1];
};
template <auto const& Tree, int At> constexpr auto find_pieces() {
    constexpr int states = sizes_of<Tree, At>.states;
    piece_starts<states> starts{};
    node const* const nodes = Tree.nodes + At;
    state_place const* const places = places_of<Tree, At>.states;
    int work = 0;
    for (int state = 0; state < states; ++state) {
        int const first = places[state].node;
        int const last = state + 1 < states ? places[state + 1].node : nodes[0].size;
        int text_size = 0;
        for (int i = first; i != last; ++i) text_size += nodes[i].value.size;
        int const more_text = text_size - usual_text * (last - first);
        int const own = more_text > 0 ? last - first + more_text / characters_of_node : last - first;
        work += own;
        if (state > starts.first_state[starts.count] && work > nodes_in_piece) {
            starts.first_state[++starts.count] = state;
            work = own;
        }
    }
    if (states > 0) starts.first_state[++starts.count] = states;
    return starts;
}
template <auto const& Tree, int At> inline constexpr auto starts_of = find_pieces<Tree, At>();
template <auto const& Tree, int At> inline constexpr int pieces_of = starts_of<Tree, At>.count;

// The rules of JSONata are in <aslant/jsonata.hpp>: those for true. It has to come before the first verify<>. (What depends on nothing
// would be asked for where it is written: `At >= 0` is always true.)
template <bool Included> class jsonata_checks;
template <> class jsonata_checks<false> {
  public:
    constexpr jsonata_checks(machine_view const& v, report&, variable_reads&) : view{v} {}

    constexpr void check(int state) { visit_nodes(view.nodes, view.states[state].node, *this); }
    constexpr void visit(int i, kind, kind) {
        if (holds_expression(view.nodes[i])) is_missed_ = true;
    }
    // Whether there was something to check.
    constexpr bool is_missed() const { return is_missed_; }

  private:
    machine_view const& view;
    bool is_missed_ = false;

    static constexpr bool holds_expression(node const& n) {
        if (n.what == kind::member && starts_with(n.first, text_of("{%"))) return true;
        if (n.value_form == form::string) return starts_with(n.value, text_of("{%"));
        if (n.value_form != form::json_text) return n.value_form == form::jsonata;
        for (int i = 1; i < n.value.size; ++i)
            if (n.value[i] == '%' && n.value[i - 1] == '{') return true;
        return false;
    }
};
template <bool True>
concept includes_jsonata = requires { sizeof(jsonata_checks<True>); };

// The rules that only warn. Those for true are in <aslant/warnings.hpp>, which few include.
template <bool Warnings> struct warning_rules;
template <> struct warning_rules<false> {
    static constexpr report make_report(machine_view const&, findings& said) { return {said.found, shown_findings}; }
    static constexpr void check_machine(machine_view const&, report&) {}
    static constexpr void check_state(machine_view const&, int, report&) {}
    static constexpr void check_history(machine_view const&, edge_pieces const&, report&) {}
};

template <auto const& Tree, int At> constexpr api_directory find_directory() {
    api_directory known = directory_of<(At >= 0)>();
    if constexpr (includes_sdk<(At >= 0)>) known.check_sdk = sdk_integrations<(At >= 0)>::template check<Tree, At>;
    return known;
}

template <int Edges, int States> struct checked_states {
    edge edges[Edges + 1];
    int reads[States];   // of variables, by each state
    int read_count;
    bool misses_jsonata;
    findings said;
    field_set seen;
};
template <auto const& Tree, int At, bool Warnings, int Begin, int End> constexpr auto check_states() {
    constexpr machine_view const& view = view_of<Tree, At>;
    constexpr int edges_from = view.states[Begin].first_edge;
    checked_states<view.states[End].first_edge - edges_from, End - Begin> result{};
    report out = warning_rules<Warnings>::make_report(view, result.said);
    variable_reads reads{nullptr, 0};
    state_rules rules{view, out, result.edges, edges_from, find_directory<Tree, At>()};
    path_rules paths{view, out, reads};
    jsonata_checks<includes_jsonata<(At >= 0)>> jsonata{view, out, reads};
    for (int state = Begin; state < End; ++state) {
        rules.check(state);
        if (rules.has_expressions()) {
            int const before = reads.count;
            view.states[state].is_jsonata ? jsonata.check(state) : paths.check(state);
            result.reads[state - Begin] = reads.count - before;
        }
        warning_rules<Warnings>::check_state(view, state, out);
    }
    result.said.count = out.count;
    result.read_count = reads.count;
    result.misses_jsonata = jsonata.is_missed();
    result.seen = rules.seen();
    return result;
}
template <auto const& Tree, int At, bool Warnings, int Piece>
inline constexpr auto piece_of =
    check_states<Tree, At, Warnings, starts_of<Tree, At>.first_state[Piece], starts_of<Tree, At>.first_state[Piece + 1]>();

template <auto const& Tree, int At, bool Warnings> constexpr findings check_machine() {
    findings said{};
    report out = warning_rules<Warnings>::make_report(view_of<Tree, At>, said);
    machine_rules{view_of<Tree, At>, out}.check();
    warning_rules<Warnings>::check_machine(view_of<Tree, At>, out);
    said.count = out.count;
    return said;
}
template <auto const& Tree, int At, bool Warnings> inline constexpr findings machine_findings = check_machine<Tree, At, Warnings>();

// The variables that a machine assigns, where it assigns or reads any.
template <int Count> struct variable_table {
    assigned_variable items[Count + 1];
    int slots[slots_for(Count)];
    int names;
};
template <auto const& Tree, int At> inline constexpr int variable_count_of = find_variables(view_of<Tree, At>, nullptr);
template <auto const& Tree, int At> constexpr auto fill_variables() {
    constexpr int count = variable_count_of<Tree, At>;
    variable_table<count> table{};
    find_variables(view_of<Tree, At>, table.items);
    table.names = number_variables(table.items, count, table.slots, slots_for(count));
    return table;
}
template <auto const& Tree, int At> inline constexpr auto variable_table_of = fill_variables<Tree, At>();
template <auto const& Tree, int At>
inline constexpr variable_view variables_of{variable_table_of<Tree, At>.items, variable_count_of<Tree, At>,
                                            variable_table_of<Tree, At>.slots, slots_for(variable_count_of<Tree, At>),
                                            variable_table_of<Tree, At>.names};

template <auto const& Tree, int At, field_set Seen> constexpr findings check_across_states() {
    findings said{};
    report out{said.found, shown_findings};
    machine_rules{view_of<Tree, At>, out}.check_across_states(Seen);
    if constexpr (Seen & field_bit(kind::assign)) check_shadows(view_of<Tree, At>, variables_of<Tree, At>, out);
    said.count = out.count;
    return said;
}
template <auto const& Tree, int At, bool Warnings, int... Piece> constexpr findings check_parts(indexes<Piece...>) {
    findings said = machine_findings<Tree, At, Warnings>;
    if constexpr ((... || piece_of<Tree, At, Warnings, Piece>.misses_jsonata)) {
        finding const missing{rule::jsonata_header, kind::machine, 0, {}, {}, 0};
        said.add(&missing, 1);
    }
    findings const* const parts[]{&piece_of<Tree, At, Warnings, Piece>.said..., nullptr};
    for (findings const* const* part = parts; *part; ++part) said.add((*part)->found, (*part)->count);
    constexpr field_set seen = (field_set{0} | ... | piece_of<Tree, At, Warnings, Piece>.seen);
    if constexpr (seen & across_states_fields) {
        findings const across = check_across_states<Tree, At, seen>();
        said.add(across.found, across.count);
    }
    return said;
}

// The edges of all states.
template <int Pieces, int States> struct edge_list {
    edge_piece pieces[Pieces + 1];
    edge const* first[States + 1];
};
template <auto const& Tree, int At, bool Warnings, int... Piece> constexpr auto list_edges(indexes<Piece...>) {
    constexpr int states = sizes_of<Tree, At>.states;
    edge_list<sizeof...(Piece), states> list{
        {{piece_of<Tree, At, Warnings, Piece>.edges, starts_of<Tree, At>.first_state[Piece]}..., {nullptr, states}}, {}};
    state_place const* const places = view_of<Tree, At>.states;
    for (edge_piece const* piece = list.pieces; piece->edges; ++piece) {
        edge const* e = piece->edges;
        for (int s = piece->first_state; s < piece[1].first_state; ++s) {
            list.first[s] = e;
            e += places[s + 1].first_edge - places[s].first_edge;
        }
    }
    return list;
}
template <auto const& Tree, int At, bool Warnings>
inline constexpr auto edge_list_of = list_edges<Tree, At, Warnings>(indexes_up_to<pieces_of<Tree, At>>{});
template <auto const& Tree, int At, bool Warnings>
inline constexpr edge_pieces edges_of{edge_list_of<Tree, At, Warnings>.pieces, pieces_of<Tree, At>, view_of<Tree, At>.states,
                                      edge_list_of<Tree, At, Warnings>.first};

template <auto const& Tree, int At, bool Warnings> constexpr findings check_graph() {
    findings said{};
    report out = warning_rules<Warnings>::make_report(view_of<Tree, At>, said);
    reachability{view_of<Tree, At>, edges_of<Tree, At, Warnings>, out}.check();
    said.count = out.count;
    return said;
}
template <auto const& Tree, int At, bool Warnings> constexpr findings check_history() {
    findings said{};
    report out = warning_rules<Warnings>::make_report(view_of<Tree, At>, said);
    warning_rules<Warnings>::check_history(view_of<Tree, At>, edges_of<Tree, At, Warnings>, out);
    said.count = out.count;
    return said;
}

template <int States, int Words> struct flow_tables {
    set_word surely[States * Words + 1];
    set_word maybe[States * Words + 1];
    bool reached[States];
};
template <auto const& Tree, int At, bool Warnings> constexpr auto find_flow() {
    constexpr machine_view const& view = view_of<Tree, At>;
    flow_tables<view.sizes.states, words_of_set(variables_of<Tree, At>.names)> tables{};
    variable_flow{view, edges_of<Tree, At, Warnings>, variables_of<Tree, At>, tables.surely, tables.maybe, tables.reached}.fill();
    return tables;
}
template <auto const& Tree, int At, bool Warnings> inline constexpr auto flow_of = find_flow<Tree, At, Warnings>();

// Whether variables are read where they have a value. Only the states that read some are looked at again.
template <auto const& Tree, int At, bool Warnings, int Piece> constexpr findings check_reads() {
    constexpr machine_view const& view = view_of<Tree, At>;
    constexpr auto const& piece = piece_of<Tree, At, Warnings, Piece>;
    constexpr auto const& flow = flow_of<Tree, At, Warnings>;
    findings said{};
    report said_before{nullptr, 0};
    report out = warning_rules<Warnings>::make_report(view, said);
    scratch<variable_read> found(piece.read_count);
    variable_reads reads{&found[0], piece.read_count};
    path_rules paths{view, said_before, reads};
    jsonata_checks<includes_jsonata<(At >= 0)>> jsonata{view, said_before, reads};
    constexpr int begin = starts_of<Tree, At>.first_state[Piece];
    for (int state = begin; state < starts_of<Tree, At>.first_state[Piece + 1]; ++state)
        if (piece.reads[state - begin] > 0) view.states[state].is_jsonata ? jsonata.check(state) : paths.check(state);
    variable_sets const sets{flow.surely, flow.maybe, flow.reached, words_of_set(variables_of<Tree, At>.names)};
    read_rules{view, variables_of<Tree, At>, sets, out}.check({&found[0], reads.count});
    said.count = out.count;
    return said;
}
template <auto const& Tree, int At, bool Warnings, int Piece>
inline constexpr findings findings_of_reads = check_reads<Tree, At, Warnings, Piece>();

template <auto const& Tree, int At, bool Warnings, int... Piece> constexpr findings check_all_reads(indexes<Piece...>) {
    findings said{};
    findings const* const parts[]{&findings_of_reads<Tree, At, Warnings, Piece>..., nullptr};
    for (findings const* const* part = parts; *part; ++part) said.add((*part)->found, (*part)->count);
    return said;
}
template <auto const& Tree, int At, bool Warnings, int... Piece> constexpr bool reads_variables(indexes<Piece...>) {
    return (... || (piece_of<Tree, At, Warnings, Piece>.read_count > 0));
}

constexpr bool graph_is_known(findings const& said) {
    for (int i = 0; i < said.shown(); ++i)
        if (leaves_graph_unknown(said.found[i].broken)) return false;
    return said.count <= shown_findings;
}

// An evaluation each. (Variables: clang evaluates the constants of a function again with each call.)
template <auto const& Tree, int At, bool Warnings>
inline constexpr findings findings_of_parts = check_parts<Tree, At, Warnings>(indexes_up_to<pieces_of<Tree, At>>{});
template <auto const& Tree, int At, bool Warnings> inline constexpr findings findings_of_graph = check_graph<Tree, At, Warnings>();
template <auto const& Tree, int At, bool Warnings>
inline constexpr findings findings_of_history = check_history<Tree, At, Warnings>();

template <auto const& Tree, int At, bool Warnings> constexpr findings find_all() {
    if constexpr (sizes_of<Tree, At>.depth > deepest) {
        return {{{rule::nesting_too_deep, kind::machine, 0, {}, {}, deepest}}, 1};
    } else {
        findings all = findings_of_parts<Tree, At, Warnings>;
        if constexpr (graph_is_known(findings_of_parts<Tree, At, Warnings>)) {
            findings const& graph = findings_of_graph<Tree, At, Warnings>;
            all.add(graph.found, graph.count);
            if constexpr (reads_variables<Tree, At, Warnings>(indexes_up_to<pieces_of<Tree, At>>{})) {
                findings const reads = check_all_reads<Tree, At, Warnings>(indexes_up_to<pieces_of<Tree, At>>{});
                all.add(reads.found, reads.count);
            }
            if constexpr (Warnings) {
                findings const& history = findings_of_history<Tree, At, Warnings>;
                all.add(history.found, history.count);
            }
        }
        return all;
    }
}
template <auto const& Tree, int At, bool Warnings> inline constexpr findings findings_of = find_all<Tree, At, Warnings>();

}
