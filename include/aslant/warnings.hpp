// Warnings as errors: static_assert(verify<checkout, warnings_as_errors>::ok).
//
// Beside <aslant/aslant.hpp>, because the generator prints warnings anyway and these rules take time to read.
#pragma once

#include <aslant/rules/history_rules.hpp>
#include <aslant/rules/plain_text_rules.hpp>
#include <aslant/rules/practice_rules.hpp>
#include <aslant/stack/verify.hpp>

namespace aslant::core {

template <> struct warning_rules<true> {
    static constexpr report make_report(machine_view const& view, findings& said) {
        report out{said.found, shown_findings, true};
        out.leave_out_accepted(view);
        return out;
    }
    static constexpr void check_machine(machine_view const& view, report& out) { practice_rules{view, out}.check_machine(); }
    static constexpr void check_state(machine_view const& view, int state, report& out) {
        practice_rules{view, out}.check_state(state);
        plain_text_rules{view, out}.check_state(state);
    }
    static constexpr void check_history(machine_view const& view, edge_pieces const& edges, report& out) {
        history_rules{view, edges, out}.check();
    }
};

}
