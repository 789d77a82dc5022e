// All actions of policies, as far as is known.
#pragma once

#include <aslant/rules/statement_rules.hpp>

namespace aslant::generators {

extern core::action_names const all_actions;

}
