// Rules that look at a whole machine: its own fields, its scopes, its names.
#pragma once

#include <aslant/rules/logical_ids.hpp>
#include <aslant/rules/names.hpp>
#include <aslant/rules/role_rules.hpp>
#include <aslant/rules/state_rules.hpp>

namespace aslant::core {

// What is checked across states, where any has it.
inline constexpr field_set across_states_fields = fields({kind::assign, kind::label});

struct machine_rules {
    machine_view const& view;
    report& out;

    constexpr void check() {
        check_machine_name();
        for (int s = 0; s < view.sizes.scopes; ++s) check_scope(s);
        if (view.same_hash) check_duplicates();
    }
    // `seen` are the fields of all states.
    constexpr void check_across_states(field_set seen) {
        if (seen & field_bit(kind::label)) check_labels();
    }

  private:
    constexpr void check_machine_name() {
        node const& machine = view.nodes[0];
        if (machine.value_form == form::absent) return;   // a definition in JSON has none
        if (machine.value_form == form::misuse) return out.add(rule::name_missing, machine.what, 0, machine.value);
        if (!is_logical_id(name_of(machine))) out.add({rule::logical_id, machine.what, 0, name_of(machine), {}, 0});
    }

    constexpr void check_scope(int scope) {
        scope_place const& place = view.scopes[scope];
        check_properties(place.node);
        kind const what = view.nodes[place.node].what;
        if (place.first_state == none) return out.add(rule::states_missing, what, place.node);
        name const first = view.name_of_state(place.first_state);
        if (place.start_at == none) return out.add({rule::start_at_missing, kind::start_at, place.node, {}, first, 0});
        name const start = name_of(view.nodes[place.start_at]);
        if (view.nodes[place.start_at].value_form == form::misuse) return;   // said already
        int const to = view.find(start, scope);
        if (view.is_in(to, scope)) return;
        if (to == none && view.scopes[scope].has_nameless) return;
        if (to != none) return out.add({rule::transition_leaves_scope, kind::start_at, place.start_at, start, {}, 0});
        out.add({rule::start_at_unknown, kind::start_at, place.start_at, start,
                 out.explains() ? nearest_state(view, scope, start, none) : name{}, 0});
    }

    // The direct children of a machine, branch or item processor that are neither states nor hold them.
    constexpr void check_properties(int at) {
        node const& scope = view.nodes[at];
        field_set const allowed = fields_of(scope.what);
        field_set seen = 0;
        int const last = at + scope.size;
        for (int i = at + 1; i < last; i += is_transparent(view.nodes[i].what) ? 1 : view.nodes[i].size) {
            node const& n = view.nodes[i];
            if (is_state(n.what) || is_transparent(n.what)) continue;
            if (!is_field(n.what)) {
                text const what = n.what == kind::member ? n.first : described(n);
                out.add(rule::not_a_property, kind::value, i, what);
                continue;
            }
            field_set const bit = field_bit(n.what);
            if (!(allowed & bit)) {
                out.add(rule::field_not_allowed, n.what, i);
                continue;
            }
            if (seen & bit & ~repeatable_fields) out.add(rule::field_twice, n.what, i);
            seen |= bit;
            check_property(i);
        }
    }
    // Only the key of executions may be bounded for all of a machine.
    constexpr bool has_key() const {
        for (int const i : children{view.nodes, 0})
            if (view.nodes[i].what == kind::property && view.nodes[i].first == "EncryptionConfiguration") return true;
        return false;
    }
    constexpr void check_property(int i) {
        node const& n = view.nodes[i];
        switch (n.what) {
            case kind::timeout_seconds: return check_constant_number(i);
            case kind::processor_config: return setting_rules{view.nodes, out, false}.check(i);
            case kind::query_language:
            case kind::version: return check_word(view.nodes, i, out);
            case kind::accepted: return check_acceptance(view.nodes, i, out);
            case kind::property:
                check_name_property(i);
                check_type(i);
                return value_rules{view.nodes, out}.check(i);
            case kind::attribute: return value_rules{view.nodes, out}.check(i);
            case kind::permission:
                if (n.value_form == form::object) return role_rules{view.nodes, out}.check(0, i);
                if (n.value_form != form::array) break;
                if (!has_key()) return out.add(rule::field_not_allowed, n.what, i);
                for (int const value : children{view.nodes, i}) value_rules{view.nodes, out}.check_as(value, kind::permission);
                return;
            case kind::input:
            case kind::returns:
                if (n.value_form == form::misuse) out.add(rule::payload_header, n.what, i);
                return;
            default: break;
        }
        if (n.value_form == form::misuse) out.add(rule::wrong_argument, n.what, i, n.value);
    }
    constexpr void check_constant_number(int i) {
        node const& n = view.nodes[i];
        if (n.value_form == form::jsonata) return out.add(rule::jsonata_misplaced, n.what, i, n.value);
        if (n.value_form == form::integer && n.bits == 0) return;   // the service takes it
        check_number(view.nodes, i, out);
    }
    constexpr void check_type(int i) {
        node const& n = view.nodes[i];
        if (!(n.first == "StateMachineType")) return;
        if (n.value_form == form::string)
            check_word(view.nodes, i, kind::property, find_setting(kind::property, n.first), out);
        else if (n.value_form <= form::object)   // and no reference
            add_wrong_type(view.nodes, i, n.what, "a text", out);
    }
    constexpr void check_name_property(int i) {
        node const& n = view.nodes[i];
        if (!(n.first == "StateMachineName") || n.value_form != form::string) return;
        name const own{{}, n.value};
        if (!is_utf8(own)) return;   // said as of any value
        if (char const* const fault = fault_of_machine_name(own))
            out.add({rule::machine_name, n.what, i, own, {{}, terminated(fault)}, 0});
    }

    constexpr void check_labels() {
        text_set labels;
        for (int s = 0; s < view.sizes.states; ++s) {
            if (view.node_of_state(s).what != kind::map) continue;
            int const at = field_in(view.nodes, view.states[s].node, kind::label);
            if (at == none || view.nodes[at].value_form != form::string || view.nodes[at].value.empty()) continue;
            text const label = view.nodes[at].value;
            int const earlier = labels.add(label, hash_of({{}, label}), text_set::is_equal, at);
            if (earlier != none) out.add({rule::label_duplicate, kind::label, at, {{}, label}, {}, earlier});
        }
    }
    constexpr void check_duplicates() {
        for (int s = 0; s < view.sizes.states; ++s) {
            int const first = view.find(view.name_of_state(s), none);
            if (first == s || first == none) continue;
            int const earlier = view.states[first].node;
            out.add({rule::state_name_duplicate, view.nodes[earlier].what, view.states[s].node, {}, {}, earlier});
        }
    }
};

}
