// All rules of what resources' properties hold: for the generator, and for stacks of nothing but resource(…).
#pragma once

#include <aslant/rules/common_properties.hpp>
#include <aslant/rules/event_properties.hpp>
#include <aslant/rules/fargate_rules.hpp>

namespace aslant::core {

// With a table of actions, those of policies' statements are looked up in it.
class property_rules : public common_property_rules {
  public:
    constexpr property_rules(node const* stack, report& o, action_names const* actions = nullptr)
        : common_property_rules{stack, o, included_checks<true>(), actions} {}
};

}
