// What execution_role(…) says of a machine's role.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <aslant/model/node.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

struct kept_statements {
    std::string reason;
    std::vector<json> statements;
};

struct role_options {
    json brought;   // a RoleArn of the user's; null: the role is made with the machine
    json boundary;
    json path;
    std::vector<json> managed_policies;
    std::vector<json> statements;
    std::vector<kept_statements> kept;
};

// `machine` is the node of a machine that has passed its rules.
role_options role_options_of(core::node const* machine);

}
