// What there is to say of a rule: the rows of the rule table and the reasons that docs/rules.md is made from, too.
#pragma once

#include <string>
#include <string_view>

#include <aslant/rules/rule_table.hpp>

namespace aslant::generators {

char const* why_of(core::rule);
char const* source_of(core::rule);

// For a terminal.
std::string page_of_rule(core::rule);
std::string markdown_of_rule(core::rule);

// An output_error, with the nearest rule, where none has the name.
core::rule rule_named(std::string_view id);

}
