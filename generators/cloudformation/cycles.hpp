// What in a finished template depends on what: also what a role's policies name, which is not known before.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

// The logical ids of a cycle, each of which depends on the next one, and the last on the first; none where there is no cycle.
std::vector<std::string> find_cycle(json const& resources);

}
