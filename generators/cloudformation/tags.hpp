// Tags of resources: their own, and those of the stack, as each type of resource takes them.
#pragma once

#include <nlohmann/json.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

// `of_stack` is an object, or null. A type that takes no tags gets none.
void add_tags(json& resource, json const& of_stack);

}
