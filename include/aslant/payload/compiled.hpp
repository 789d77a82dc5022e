// The flow of payloads, run by the compiler: in pieces, each a constant, because clang allows 1,048,576 steps for one evaluation. A piece
// goes on where the one before it stopped, with its facts, and reads the shapes of all that came before where they are.
#pragma once

#include <aslant/payload/check.hpp>
#include <aslant/stack/verify.hpp>

namespace aslant::core {

// --- the declared types

struct declared_sizes {
    int types;
    int slots;
    int cells;
};
inline constexpr declared_sizes usual_declared{32, 64, 800};
template <auto const& Tree, int At> constexpr declared_sizes measure_declared() {
    declared_types types;
    types.collect(Tree.nodes + At, Tree.nodes[At].size);
    return {types.count(), types.slot_count(), 2 * types.usual_cells()};
}

template <declared_sizes const& Sizes> struct declared_tables {
    static constexpr int most_shapes = first_shapes + 8 + 2 * Sizes.types;
    static constexpr int most_cells = 200 + Sizes.cells;

    shape shapes[most_shapes];
    field_cell cells[most_cells];
    declared_slot slots[Sizes.slots + 1];
    int slot_count;
    int machine_input;
    int context;
    bool has_unknown;
    bool is_full;

    constexpr declared_shapes declared() const { return {slots, slot_count}; }
};
template <auto const& Tree, int At, declared_sizes const& Sizes> constexpr auto fill_declared() {
    declared_tables<Sizes> tables{};
    declared_types types;
    types.collect(Tree.nodes + At, Tree.nodes[At].size);
    tables.is_full = types.count() > Sizes.types || types.slot_count() > Sizes.slots;
    if (tables.is_full) return tables;
    shape_segment segments[1]{};
    shape_store store{segments, 0, tables.shapes, tables.most_shapes, tables.cells, tables.most_cells};
    add_first_shapes(store);
    types.fill(store);
    tables.slot_count = types.slot_count();
    for (int i = 0; i < tables.slot_count; ++i) tables.slots[i] = types.slots()[i];
    tables.machine_input = input_of_machine(Tree.nodes + At, store);
    tables.context = add_context(store, tables.machine_input);
    tables.has_unknown = types.unknown() != nullptr;
    tables.is_full = store.is_full();
    return tables;
}
template <auto const& Tree, int At> inline constexpr declared_sizes declared_sizes_of = measure_declared<Tree, At>();
template <auto const& Tree, int At, declared_sizes const& Sizes>
inline constexpr auto declared_in = fill_declared<Tree, At, Sizes>();
template <auto const& Tree, int At> constexpr auto const& find_declared() {
    if constexpr (!declared_in<Tree, At, usual_declared>.is_full)
        return declared_in<Tree, At, usual_declared>;
    else
        return declared_in<Tree, At, declared_sizes_of<Tree, At>>;
}
template <auto const& Tree, int At> inline constexpr auto const& declared_of = find_declared<Tree, At>();

// --- the order

template <int Places> struct flow_order_tables {
    int at[Places];
    int rank[Places];
    int count;
};
template <auto const& Tree, int At, bool Warnings> constexpr auto find_order() {
    constexpr machine_view const& view = view_of<Tree, At>;
    flow_order_tables<view.sizes.states + view.sizes.scopes> order{};
    order.count = find_flow_order(view, edges_of<Tree, At, Warnings>, order.at, order.rank);
    return order;
}
template <auto const& Tree, int At, bool Warnings> inline constexpr auto flow_order_of = find_order<Tree, At, Warnings>();

// --- the pieces

#if defined(__clang__)
inline constexpr int work_in_flow_piece = 6000;
#else
inline constexpr int work_in_flow_piece = 40000;
#endif
inline constexpr int room_for_segments = 24;   // of a check

template <int Places, int Shapes, int Cells> struct flow_piece {
    payload_fact facts[Places];
    shape shapes[Shapes];
    field_cell cells[Cells];
    int next;   // where the next piece goes on, or none
    bool is_full;
};
template <int Count> struct shape_segments {
    shape_segment items[Count];
};

template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece> struct flow_pieces;

template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece> constexpr auto list_segments() {
    shape_segments<Piece + 2> segments{};   // the last is the one under construction
    if constexpr (Piece == 0) {
        segments.items[0] = {declared_of<Tree, At>.shapes, declared_of<Tree, At>.cells};
    } else {
        using before = flow_pieces<Tree, At, Warnings, FullyTyped, Piece - 1>;
        for (int i = 0; i < Piece; ++i) segments.items[i] = before::segments.items[i];
        segments.items[Piece] = {before::value.shapes, before::value.cells};
    }
    return segments;
}
template <auto const& Tree, int At> constexpr called_finder find_called() {
    called_finder known{finder_of<(At >= 0)>(), nullptr};
    if constexpr (includes_sdk<(At >= 0)>) known.find_sdk = sdk_integrations<(At >= 0)>::template operation<Tree, At>;
    return known;
}
template <auto const& Tree, int At, bool Warnings>
inline constexpr payload_flow_view flow_view_of{
    view_of<Tree, At>,
    edges_of<Tree, At, Warnings>,
    {flow_order_of<Tree, At, Warnings>.at, flow_order_of<Tree, At, Warnings>.rank, flow_order_of<Tree, At, Warnings>.count},
    declared_of<Tree, At>.context,
    declared_of<Tree, At>.machine_input,
    find_called<Tree, At>()};

template <bool Included> class jsonata_payloads;
template <> class jsonata_payloads<false> {
  public:
    constexpr explicit jsonata_payloads(shape_store&) {}
    constexpr expression_shapes* shapes() { return nullptr; }
};
template <bool True>
concept includes_jsonata_payloads = requires { sizeof(jsonata_payloads<True>); };

template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece, int Room> constexpr auto run_flow_piece() {
    constexpr machine_view const& view = view_of<Tree, At>;
    constexpr int places = view.sizes.states + view.sizes.scopes;
    constexpr int usual = 128 + 4 * (places < 600 ? places : 600);
    constexpr int shapes = usual * Room;
    constexpr int cells = 4 * usual * Room;
    flow_piece<places, shapes, cells> result{};
    auto segments = list_segments<Tree, At, Warnings, FullyTyped, Piece>();
    shape_store store{segments.items, Piece + 1, result.shapes, shapes, result.cells, cells};
    store.declare(declared_of<Tree, At>.declared());
    report out{nullptr, 0, Warnings};
    jsonata_payloads<includes_jsonata_payloads<(At >= 0)>> expressions(store);
    payload_flow flow{flow_view_of<Tree, At, Warnings>, result.facts, store, out, expressions.shapes(), FullyTyped};
    int from = 0;
    if constexpr (Piece == 0) {
        flow.start();
    } else {
        auto const& before = flow_pieces<Tree, At, Warnings, FullyTyped, Piece - 1>::value;
        for (int i = 0; i < places; ++i) result.facts[i] = before.facts[i];
        from = before.next;
    }
    result.next = flow.run(from, work_in_flow_piece);
    result.is_full = store.is_full();
    return result;
}
template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece, int Room>
inline constexpr auto flow_attempt = run_flow_piece<Tree, At, Warnings, FullyTyped, Piece, Room>();
template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece> constexpr auto const& find_flow_piece() {
    if constexpr (!flow_attempt<Tree, At, Warnings, FullyTyped, Piece, 1>.is_full)
        return flow_attempt<Tree, At, Warnings, FullyTyped, Piece, 1>;
    else if constexpr (!flow_attempt<Tree, At, Warnings, FullyTyped, Piece, 16>.is_full)
        return flow_attempt<Tree, At, Warnings, FullyTyped, Piece, 16>;
    else
        return flow_attempt<Tree, At, Warnings, FullyTyped, Piece, 256>;
}
template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece> struct flow_pieces {
    static constexpr auto const& value = find_flow_piece<Tree, At, Warnings, FullyTyped, Piece>();
    static constexpr auto segments = list_segments<Tree, At, Warnings, FullyTyped, Piece>();
};
template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece = 0> constexpr int last_flow_piece() {
    if constexpr (flow_pieces<Tree, At, Warnings, FullyTyped, Piece>::value.next == none)
        return Piece;
    else
        return last_flow_piece<Tree, At, Warnings, FullyTyped, Piece + 1>();
}
template <auto const& Tree, int At, bool Warnings, bool FullyTyped>
inline constexpr int last_flow_piece_of = last_flow_piece<Tree, At, Warnings, FullyTyped>();

// --- what is to be said

template <auto const& Tree, int At, bool Warnings, bool FullyTyped> constexpr auto const& final_facts() {
    return flow_pieces<Tree, At, Warnings, FullyTyped, last_flow_piece_of<Tree, At, Warnings, FullyTyped>>::value.facts;
}
template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece> constexpr bool has_faulty_states() {
    auto const& facts = final_facts<Tree, At, Warnings, FullyTyped>();
    for (int s = starts_of<Tree, At>.first_state[Piece]; s < starts_of<Tree, At>.first_state[Piece + 1]; ++s)
        if (facts[s].is_faulty) return true;
    return false;
}
template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece> constexpr findings check_faulty_states() {
    constexpr int pieces = last_flow_piece_of<Tree, At, Warnings, FullyTyped> + 1;
    constexpr auto const& facts = final_facts<Tree, At, Warnings, FullyTyped>();
    findings said{};
    report out = warning_rules<Warnings>::make_report(view_of<Tree, At>, said);
    constexpr auto const& before = flow_pieces<Tree, At, Warnings, FullyTyped, pieces>::segments.items;
    scratch<shape_segment> segments(pieces + 1 + room_for_segments);
    for (int i = 0; i <= pieces; ++i) segments[i] = before[i];
    shape_memory memory;
    shape_store store{&segments[0], pieces + 1, memory};
    store.declare(declared_of<Tree, At>.declared());
    payload_check check{flow_view_of<Tree, At, Warnings>, facts, store, out, FullyTyped};
    jsonata_payloads<includes_jsonata_payloads<(At >= 0)>> expressions(store);
    for (int s = starts_of<Tree, At>.first_state[Piece]; s < starts_of<Tree, At>.first_state[Piece + 1]; ++s)
        if (facts[s].is_faulty) check.check(s, expressions.shapes());
    said.count = out.count;
    return said;
}
template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece> constexpr findings find_faults() {
    if constexpr (has_faulty_states<Tree, At, Warnings, FullyTyped, Piece>())
        return check_faulty_states<Tree, At, Warnings, FullyTyped, Piece>();
    else
        return {};
}
template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int Piece>
inline constexpr findings faults_of = find_faults<Tree, At, Warnings, FullyTyped, Piece>();

template <auto const& Tree, int At, bool FullyTyped> constexpr findings check_declared() {
    findings said{};
    report out{said.found, shown_findings};
    if (FullyTyped || declared_of<Tree, At>.has_unknown) check_declarations(Tree.nodes + At, out, FullyTyped);
    said.count = out.count;
    return said;
}
template <auto const& Tree, int At, bool FullyTyped>
inline constexpr findings findings_of_declared = check_declared<Tree, At, FullyTyped>();

template <auto const& Tree, int At, bool Warnings, bool FullyTyped, int... Piece>
constexpr findings check_payloads(indexes<Piece...>) {
    findings said = findings_of_declared<Tree, At, FullyTyped>;
    if constexpr (findings_of_declared<Tree, At, FullyTyped>.count == 0) {
        findings const* const parts[]{&faults_of<Tree, At, Warnings, FullyTyped, Piece>..., nullptr};
        for (findings const* const* part = parts; *part; ++part) said.add((*part)->found, (*part)->count);
    }
    return said;
}
template <> struct payload_checks<true> {
    template <auto const& Tree, int At, bool Warnings, bool FullyTyped>
    static constexpr findings value = check_payloads<Tree, At, Warnings, FullyTyped>(indexes_up_to<pieces_of<Tree, At>>{});
};

}
