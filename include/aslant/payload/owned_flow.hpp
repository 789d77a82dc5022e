// The flow of payloads with memory of its own, for programs and tests.
#pragma once

#include <aslant/payload/check.hpp>

namespace aslant::core {

class owned_flow {
  public:
    // Of a machine whose transitions are known.
    constexpr owned_flow(machine_view const& view, edge_pieces const& edges, called_finder const& find = {nullptr, nullptr})
        : declared_(view.nodes), places_{view.sizes.states + view.sizes.scopes}, at_(places_), rank_(places_), facts_(places_),
          segments_(most_segments), memory_(declared_.least_shapes()), store_{&segments_[0], 0, memory_}, machine_{view},
          edges_{edges}, find_called_{find} {
        add_first_shapes(store_);
        declared_.fill(store_);
    }

    constexpr shape_store& store() { return store_; }

    // Says everything about the payloads of the machine.
    constexpr void check(report& out, expression_shapes* expressions, bool fully_typed = false) {
        int const machine_input = input_of_machine(machine_.nodes, store_);
        int const count = find_flow_order(machine_, edges_, &at_[0], &rank_[0]);
        payload_flow_view const view{machine_,      edges_,      {&at_[0], &rank_[0], count}, add_context(store_, machine_input),
                                     machine_input, find_called_};
        report quiet{nullptr, 0, out.with_warnings};
        payload_flow flow{view, &facts_[0], store_, quiet, expressions, fully_typed};
        flow.start();
        flow.run(0, 1 << 30);
        payload_check said{view, &facts_[0], store_, out, fully_typed};
        for (int s = 0; s < machine_.sizes.states; ++s)
            if (facts_[s].is_faulty) said.check(s, expressions);
    }

  private:
    declared_types declared_;
    int places_;
    scratch<int> at_;
    scratch<int> rank_;
    scratch<payload_fact> facts_;
    scratch<shape_segment> segments_;
    shape_memory memory_;
    shape_store store_;
    machine_view const& machine_;
    edge_pieces const& edges_;
    called_finder find_called_;
};

}
