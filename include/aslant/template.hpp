// A template beside its resources: parameters, mappings, conditions, rules, exports; and what is checked of them.
#pragma once

#include <aslant/rules/part_rules.hpp>
#include <aslant/stack/parts.hpp>
#include <aslant/stack/verify.hpp>

namespace aslant {

using core::allowed_pattern;
using core::allowed_values;
using core::and_;
using core::assertion;
using core::condition;
using core::constraint_description;
using core::contains;
using core::default_value;
using core::each_member_equals;
using core::each_member_in;
using core::equals;
using core::export_name;
using core::find_in_map;
using core::if_;
using core::mapping;
using core::max_length;
using core::max_value;
using core::min_length;
using core::min_value;
using core::no_echo;
using core::not_;
using core::only_if;
using core::or_;
using core::parameter;
using core::ref_all;
using core::rule_condition;
using core::template_rule;
using core::value_of;
using core::value_of_all;

}

namespace aslant::core {

template <> struct part_checks<true> {
    static constexpr void check(node const* stack, report& out) { part_rules{stack, out}.check(); }
};

}
