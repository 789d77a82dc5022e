// The rules, run by a program: the tables of a machine in vectors, and everything that is to be said of it.
#pragma once

#include <string>
#include <vector>

#include <aslant/diagnostics/sentence.hpp>
#include <aslant/payload/jsonata_flow.hpp>
#include <aslant/payload/owned_flow.hpp>
#include <aslant/rules/history_rules.hpp>
#include <aslant/rules/jsonata_rules.hpp>
#include <aslant/rules/machine_rules.hpp>
#include <aslant/rules/path_rules.hpp>
#include <aslant/rules/plain_text_rules.hpp>
#include <aslant/rules/owned_variables.hpp>
#include <aslant/rules/practice_rules.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

class checked_machine {
  public:
    // `nodes` starts with the machine, and has to outlive this object.
    explicit checked_machine(core::node const* nodes);

    core::machine_view const& view() const { return view_; }
    std::vector<core::finding> const& findings() const { return findings_; }

  private:
    core::machine_sizes sizes_;
    std::vector<core::state_place> states_;
    std::vector<core::scope_place> scopes_;
    std::vector<core::name_slot> slots_;
    core::machine_view view_;
    std::vector<core::finding> findings_;

    bool find_many_duplicates(core::node const* nodes);
    void find(std::vector<core::edge>& edges);
    std::vector<core::variable_read> find_reads(int count) const;
    void check_payloads(core::edge_pieces const& edges, core::report& out) const;
};

// Every finding of a rule that reports to what it is given; errors and warnings, but for those that the machine accepts.
template <class Check> std::vector<core::finding> all_findings(Check const& check, core::machine_view const* machine = nullptr) {
    std::vector<core::finding> found(16);
    while (true) {
        core::report out{found.data(), int(found.size()), true};
        if (machine) out.leave_out_accepted(*machine);
        check(out);
        bool const all = out.count <= out.room;
        found.resize(std::size_t(out.count));
        if (all) return found;
    }
}

// "state `Paid?`: it has no Default"
std::string message_of_finding(core::node const* nodes, core::finding const&);
// "warning: state `Paid?`: it has no Default [choice-without-default]"
std::string words_of_finding(core::node const* nodes, core::finding const&);
// The same after its place: "shop.cpp:12: warning: state `Paid?`: it has no Default [choice-without-default]"
std::string line_of_finding(core::node const* nodes, core::finding const&);

}
