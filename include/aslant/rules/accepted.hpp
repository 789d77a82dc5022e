// Warnings that the user accepts, with a reason: accept("choice-without-default", "the rules cover every value"). And errors that come of a
// table that may be older than AWS: accept("property-unknown", "since last week").
#pragma once

#include <aslant/rules/nearest.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

constexpr bool can_be_accepted(rule_row const& row) {
    switch (row.of) {
        case rule::property_unknown:
        case rule::attribute_unknown:
        case rule::value_unlisted: return true;
        default: return row.level == severity::warning;
    }
}

// `at` is an accept().
constexpr void check_acceptance(node const* nodes, int at, report& out) {
    node const& n = nodes[at];
    if (n.value_form == form::misuse) return out.add(rule::wrong_argument, n.what, at, n.value);
    for (rule_row const& row : rule_table) {
        if (!can_be_accepted(row) || !(n.first == row.id)) continue;
        if (n.value.empty()) out.add(rule::acceptance_unexplained, n.what, at, n.first);
        return;
    }
    nearest_name nearest{{{}, n.first}};
    for (rule_row const& row : rule_table)
        if (can_be_accepted(row)) nearest.show({{}, terminated(row.id)});
    out.add({rule::acceptance_unknown, n.what, at, {{}, n.first}, nearest.best, 0});
}

}
