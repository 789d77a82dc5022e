// What is to be said of payloads, when it is known what every state gets.
#pragma once

#include <aslant/payload/declared.hpp>
#include <aslant/payload/flow.hpp>

namespace aslant::core {

// Of the declarations themselves.
constexpr void check_declarations(node const* nodes, report& out, bool fully_typed) {
    int const count = nodes[0].size;
    for (int i = 0; i < count; ++i) {
        node const& n = nodes[i];
        if (n.what < kind::input || n.what > kind::returns || !n.type) continue;
        declared_types types;
        types.collect(nodes + i, 1);
        if (payload_type const* const unknown = types.unknown()) out.add(of_unknown_type(*unknown, n.what, i));
    }
    if (fully_typed && field_in(nodes, 0, kind::input) == none) out.add({rule::payload_undeclared, kind::input, 0, {}, {}, 0});
}

class payload_check {
  public:
    // What the check makes is in the store too.
    constexpr payload_check(payload_flow_view const& view, payload_fact const* facts, shape_store& store, report& out,
                            bool fully_typed)
        : view_{view}, facts_(places()), store_{store}, out_{out}, is_fully_typed_{fully_typed} {
        for (int i = 0; i < places(); ++i) facts_[i] = facts[i];
    }

    constexpr void check(int state, expression_shapes* expressions) {
        int const before = out_.count;
        payload_flow{view_, &facts_[0], store_, out_, expressions, is_fully_typed_}.check(state);
        for (int i = before; i < out_.count && i < out_.room; ++i)
            if (is_about_input(out_.found[i]) && !is_written_here(state, out_.found[i]))
                out_.found[i].number = origin_of(state, out_.found[i], expressions);
    }

  private:
    int origins_left_ = 64;   // that are looked at, of a whole machine

    payload_flow_view const& view_;
    scratch<payload_fact> facts_;
    shape_store& store_;
    report& out_;
    bool is_fully_typed_;

    constexpr int places() const { return view_.machine.sizes.states + view_.machine.sizes.scopes; }

    // Whether it misses something that the state before may not have handed on.
    static constexpr bool is_about_input(finding const& f) {
        switch (f.broken) {
            case rule::payload_field_missing:
            case rule::payload_field_maybe:
            case rule::payload_member_missing:
            case rule::payload_member_maybe: break;
            default: return false;
        }
        if (starts_with(f.what.first, text_of("$$"))) return false;
        if (starts_with(f.what.first, text_of("$states."))) return starts_with(f.what.first, text_of("$states.input"));
        switch (f.field) {
            case kind::input_path:
            case kind::parameters:
            case kind::arguments:
            case kind::items_path:
            case kind::items:
            case kind::item_selector:
            case kind::comparison:
            case kind::takes: return true;
            default: return wanted_by(f.field).words != nullptr;
        }
    }
    // What a state itself writes for its call comes from no other.
    constexpr bool is_written_here(int state, finding const& f) const {
        if (f.field != kind::takes) return false;
        payload_fields const has = find_payload_fields(view_.machine.nodes, view_.machine.states[state].node);
        return has.parameters && view_.machine.nodes[has.parameters].value_form == form::object;
    }
    // The node of the first state from which alone it would be missing; 0 where there is none.
    constexpr int origin_of(int state, finding const& said, expression_shapes* expressions) {
        payload_fact const before = facts_[state];
        int found = 0;
        for (int from = 0; from < view_.machine.sizes.states && found == 0 && origins_left_ > 0; ++from) {
            if (from == state || !leads_to(from, state)) continue;
            --origins_left_;
            finding again[4]{};
            report quiet{again, 4, true};
            payload_flow flow{view_, &facts_[0], store_, quiet, expressions, is_fully_typed_};
            payload_fact const handed = flow.handed_on(from, state);
            if (handed.payload == never) continue;
            facts_[state] = handed;
            quiet.count = 0;
            flow.check(state);
            facts_[state] = before;
            for (int i = 0; i < quiet.count && i < quiet.room; ++i) {
                bool const is_missing =
                    again[i].broken == rule::payload_field_missing || again[i].broken == rule::payload_member_missing;
                if (is_missing && again[i].node == said.node && again[i].what.second == said.what.second)
                    found = view_.machine.states[from].node;
            }
        }
        return found;
    }
    constexpr bool leads_to(int from, int state) const {
        edge const* const leaving = view_.edges.of(from);
        for (int e = 0; e < view_.edges.count(from); ++e)
            if (leaving[e].node != 0 && leaving[e].to == state) return true;
        return false;
    }
};

}
