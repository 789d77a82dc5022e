// The report of permissions: for each machine of a stack, what its role is allowed, which states need it, and why it is not narrower.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include <aslant/model/node.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

// {"stack": NAME, "machines": [{"machine", "role", "trust", "permissions": [{"action", "resource", "condition", "for", "wide"}], "optIn",
// "policies", "notDerived"}]}; what does not apply is left out. A findings_error where the stack's template would be one.
json permission_report(core::node const* stack);

// The same for people.
std::string permission_report_markdown(json const& report);

}
