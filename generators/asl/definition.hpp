// A machine as an Amazon States Language definition.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <aslant/model/machine.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

// A value that only the deployed stack knows: `${OrdersTable}` stands for it in the definition.
struct substitution {
    std::string name;
    int node;   // of the machine: the reference or function
};

struct definition {
    // Texts are encoded: what stands for a substitution is `${Name}`, and a `${` of the user's own is not to be taken for one.
    json encoded;
    std::vector<substitution> substitutions;   // sorted by name
};

definition make_definition(core::machine_view const&);

// As text: indented by two spaces and with a final newline, or on one line.
std::string definition_text(definition const&);
std::string compact_definition_text(definition const&);

}
