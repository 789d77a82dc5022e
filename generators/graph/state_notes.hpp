// What a picture says of a state below its name.
#pragma once

#include <string>
#include <vector>

#include <aslant/model/machine.hpp>

namespace aslant::generators {

// "Task lambda:invoke", "retry States.Timeout: 3×": a line each.
std::vector<std::string> notes_of_state(core::machine_view const&, int state);

// The names of the errors that a retrier or catcher has: "States.Timeout, Shop.Refused".
std::string error_words(core::node const* nodes, int handler);

}
