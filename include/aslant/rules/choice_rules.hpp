// Rules of what a Choice tests.
#pragma once

#include <aslant/model/comparator.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

struct choice_rules {
    node const* nodes;
    report& out;

    // `at` is a choice rule; its condition is the first child.
    constexpr void check(int at) {
        int const last = at + nodes[at].size;
        int conditions = 0;
        int comments = 0;
        for (int i = at + 1; i < last; i += nodes[i].size) {
            kind const k = nodes[i].what;
            if (is_condition(k)) {
                ++conditions;
                condition(i);
            } else if (k == kind::comment) {
                if (++comments > 1) out.add({rule::field_twice, k, i, {{}, text_of("choice rule")}, {}, 0});
                is_right_text(nodes, i, out);
            } else {
                return not_a_condition(i, nodes[at].what);
            }
        }
        if (conditions > 1) out.add({rule::conditions_many, nodes[at].what, at, {}, {}, conditions});
        if (conditions == 0) out.add({rule::condition_missing, nodes[at].what, at, {{}, text_of("nothing")}, {}, 0});
    }

  private:
    constexpr void not_a_condition(int i, kind around) {
        node const& n = nodes[i];
        if (n.what == kind::choice_rule) return out.add({rule::nested_rule_next, around, i, {}, {}, 0});
        text const what = described(n);
        out.add({rule::condition_missing, around, i, {{}, what}, {}, 0});
    }
    constexpr void condition(int at) {
        int const last = at + nodes[at].size;
        if (nodes[at].what == kind::comparison) return comparison(at);
        bool is_empty = true;
        for (int i = at + 1; i < last; i += nodes[i].size) {
            if (nodes[i].what == kind::comment) continue;
            is_empty = false;
            if (is_condition(nodes[i].what))
                condition(i);
            else
                not_a_condition(i, nodes[at].what);
        }
        if (is_empty) out.add({rule::condition_empty, nodes[at].what, at, {}, {}, 0});
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
        if (n.first.empty() || n.first[0] != '$') out.add(no_path(n.what, at, {{}, n.first}));
        if (n.value_form == form::misuse) {
            return out.add({rule_of_misuse(n.detail), n.what, at, value, {}, 0});
        }
        if (n.value_form == form::string && !is_plain(value) && !is_utf8(value))
            out.add({rule::text_not_utf8, n.what, at, {}, {}, 0});
        if (n.value_form == form::real && !is_finite(real_of(n))) out.add({rule::number_not_finite, n.what, at, {}, {}, 0});
        if (n.value_form == form::path && !starts_as_path(value)) out.add(no_path(n.what, at, value));
    }
};

}
