// Rules of what a Choice tests.
#pragma once

#include <aslant/language/string_pattern.hpp>
#include <aslant/model/comparator.hpp>
#include <aslant/rules/fields.hpp>
#include <aslant/rules/numbers.hpp>
#include <aslant/rules/variable_rules.hpp>

namespace aslant::core {

struct choice_rules {
    node const* nodes;
    report& out;
    bool is_jsonata;
    bool has_assign = false;
    bool has_expressions = false;

    // `at` is a choice rule; its condition is the first child.
    constexpr void check(int at) {
        int const last = at + nodes[at].size;
        int conditions = 0;
        field_set seen = 0;
        for (int i = at + 1; i < last; i += nodes[i].what == kind::splice ? 1 : nodes[i].size) {
            kind const k = nodes[i].what;
            if (is_condition(k)) {
                ++conditions;
                condition(i);
            } else if (is_field(k) && fields_of(kind::choice_rule) & field_bit(k)) {
                property(i, seen);
            } else if (k == kind::next && conditions > 0) {
                out.add(rule::field_twice, k, i, text_of("choice rule"));
            } else if (is_field(k) && k != kind::choice_rule && conditions > 0) {
                out.add(rule::field_not_allowed, k, i, text_of("choice rule"));
            } else if (k != kind::splice) {
                return not_a_condition(i, nodes[at].what);
            }
        }
        if (conditions > 1) out.add({rule::conditions_many, nodes[at].what, at, {}, {}, conditions});
        if (conditions > 0) return;
        text const given = nodes[at].size > 1 ? described(nodes[at + 1]) : text_of("nothing");
        out.add(rule::condition_missing, nodes[at].what, at, given);
    }

  private:
    constexpr void property(int i, field_set& seen) {
        kind const k = nodes[i].what;
        name const owner{{}, text_of("choice rule")};
        if (k == kind::output && !is_jsonata) return out.add({rule::jsonata_field, k, i, owner, {}, 0});
        if (seen & field_bit(k)) out.add({rule::field_twice, k, i, owner, {}, 0});
        seen |= field_bit(k);
        if (k == kind::assign) {
            has_assign = has_expressions = true;
            assign_rules{nodes, out, is_jsonata}.check(i);
        } else if (k == kind::output) {
            has_expressions = true;
            value_rules{nodes, out, is_jsonata}.check(i);
        } else {
            is_right_text(nodes, i, out);
        }
    }
    constexpr void not_a_condition(int i, kind around) {
        node const& n = nodes[i];
        if (n.what == kind::choice_rule) return out.add(rule::nested_rule_next, around, i);
        if (is_field(n.what) && around != kind::choice_rule) return out.add(rule::field_not_allowed, n.what, i, asl_word(around));
        text const what = described(n);
        out.add(rule::condition_missing, around, i, what);
    }
    constexpr void condition(int at) {
        int const last = at + nodes[at].size;
        if (nodes[at].what == kind::condition) return expression(at);
        if (is_jsonata)
            return out.add({rule::jsonpath_field, nodes[at].what, at, {{}, text_of("choice rule")}, {{}, text_of("Condition")}, 0});
        if (nodes[at].what == kind::comparison) {
            for (int const i : children{nodes, at}) is_right_text(nodes, i, out);   // a comment
            return comparison(at);
        }
        bool is_empty = true;
        for (int i = at + 1; i < last; i += nodes[i].size) {
            if (nodes[i].what == kind::comment) {
                is_right_text(nodes, i, out);
                continue;
            }
            is_empty = false;
            if (is_condition(nodes[i].what))
                condition(i);
            else
                not_a_condition(i, nodes[at].what);
        }
        if (is_empty) out.add(rule::condition_empty, nodes[at].what, at);
    }
    // The Condition of a JSONata state: an expression, true or false.
    constexpr void expression(int at) {
        node const& n = nodes[at];
        has_expressions = true;
        if (n.value_form == form::misuse) return out.add(rule::condition_missing, kind::choice_rule, at, n.value);
        if (!is_jsonata && n.value_form == form::boolean)
            return out.add(rule::condition_missing, kind::choice_rule, at, terminated(n.bits ? "true" : "false"));
        if (!is_jsonata) return out.add(rule::jsonata_field, kind::condition, at, text_of("choice rule"));
        if (n.value_form != form::jsonata && n.value_form != form::boolean && n.value_form != form::substituted)
            return add_wrong_type(nodes, at, kind::condition, "an expression or a boolean", out);
        if (!is_plain({{}, n.value}) && !is_utf8({{}, n.value})) out.add(rule::text_not_utf8, kind::condition, at);
    }
    static constexpr rule rule_of_misuse(short detail) {
        if (detail >= 0) return rule::comparator_value;
        switch (no_comparator(detail)) {
            case no_comparator::family_unknown: return rule::comparator_unknown;
            case no_comparator::not_ordered: return rule::comparator_order;
            default: return rule::comparator_none;
        }
    }
    constexpr void comparison(int at) {
        node const& n = nodes[at];
        name const value{{}, n.value};
        if (n.detail == short(no_comparator::variable_missing)) return out.add({rule::wrong_argument, n.what, at, value, {}, 0});
        if (!is_path(n.first)) out.add(no_path(n.what, at, {{}, n.first}));
        if (n.value_form == form::misuse) {
            return out.add({rule_of_misuse(n.detail), n.what, at, value, {}, 0});
        }
        if (n.value_form == form::string) text_compared(at);
        if (n.value_form == form::substituted && !is_text_taken_by(comparator(n.detail))) check_substituted_number(nodes, at, out);
        if (n.value_form == form::real && !is_finite(real_of(n))) out.add(rule::number_not_finite, n.what, at);
        if (n.value_form == form::path && !is_path(n.value)) out.add(no_path(kind::value, at, value));
    }
    constexpr bool is_path(text given) {
        if (is_simple_path(given)) return true;
        has_expressions = true;
        return starts_as_path({{}, given});
    }
    constexpr void text_compared(int at) {
        node const& n = nodes[at];
        name const value{{}, n.value};
        if (!is_plain(value) && !is_utf8(value)) return out.add(rule::text_not_utf8, n.what, at);
        comparator const with = comparator(n.detail);
        if (with >= comparator::timestamp_equals && with <= comparator::timestamp_greater_than_equals)
            return check_timestamp(nodes, at, value, out);
        if (with != comparator::string_matches) return;
        problem const p = check_string_pattern(n.value);
        if (p.kind != problem_kind::nothing)
            out.add({rule::string_matches_escape, kind::value, at, value, {{}, p.wanted}, p.column});
    }
};

}
