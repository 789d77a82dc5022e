// The variables of a machine in memory of their own: for programs, and for evaluations that have no tables.
#pragma once

#include <aslant/rules/variable_flow.hpp>

namespace aslant::core {

class owned_variables {
  public:
    constexpr explicit owned_variables(machine_view const& v)
        : view_{v}, count_{find_variables(v, nullptr)}, items_(count_), slots_(slots_for(count_)) {
        find_variables(view_, &items_[0]);
        names_ = number_variables(&items_[0], count_, &slots_[0], slots_for(count_));
    }
    constexpr variable_view view() { return {&items_[0], count_, &slots_[0], slots_for(count_), names_}; }

    // Whether those reads have a value.
    constexpr void check(edge_pieces const& edges, read_piece const& reads, report& out) {
        int const words = words_of_set(names_);
        int const states = view_.sizes.states;
        scratch<set_word> surely(words * states);
        scratch<set_word> maybe(words * states);
        scratch<bool> reached(states);
        variable_view const variables = view();
        variable_flow{view_, edges, variables, &surely[0], &maybe[0], &reached[0]}.fill();
        variable_sets const sets{&surely[0], &maybe[0], &reached[0], words};
        read_rules{view_, variables, sets, out}.check(reads);
    }

  private:
    machine_view const& view_;
    int count_;
    int names_ = 0;
    scratch<assigned_variable> items_;
    scratch<int> slots_;
};

}
