// Warnings that the user accepts, with a reason: accept("choice-without-default", "the rules cover every value").
#pragma once

#include <aslant/rules/nearest.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// Whether anything in these nodes accepts a warning.
constexpr bool accepts_warnings(node const* nodes) {
    for (int i = 0; i < nodes[0].size; ++i)
        if (nodes[i].what == kind::accepted) return true;
    return false;
}

// `at` is an accept().
constexpr void check_acceptance(node const* nodes, int at, report& out) {
    node const& n = nodes[at];
    if (n.value_form == form::misuse) return out.add({rule::wrong_argument, n.what, at, {{}, n.value}, {}, 0});
    nearest_name nearest{{{}, n.first}};
    for (rule_row const& row : rule_table) {
        bool const is_warning = row.level == severity::warning;
        if (is_warning && terminated(row.id) == n.first) {
            if (n.value.empty()) out.add({rule::acceptance_unexplained, n.what, at, {{}, n.first}, {}, 0});
            return;
        }
        if (is_warning) nearest.show({{}, terminated(row.id)});
    }
    out.add({rule::acceptance_unknown, n.what, at, {{}, n.first}, nearest.best, 0});
}

}
