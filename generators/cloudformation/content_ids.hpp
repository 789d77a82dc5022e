// Resources that CloudFormation makes once and never changes: another one is made where their logical id is another.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace aslant::generators {

// Adds to each of these logical ids eight digits of a hash of its resource and of those that it refers to, wherever the id stands in the
// template.
void add_content_to_ids(nlohmann::ordered_json& content, std::vector<std::string> const& ids);

}
