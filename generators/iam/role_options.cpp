#include <generators/iam/role_options.hpp>

#include <aslant/model/machine.hpp>
#include <generators/cloudformation/values.hpp>

namespace aslant::generators {

using core::kind;
using core::node;

namespace {

json value_of(node const* nodes) {
    std::vector<std::filesystem::path> no_files;
    return value_writer{no_files}.value(nodes);
}

void add_option(node const* nodes, int at, role_options& found) {
    node const& n = nodes[at];
    if (n.what != kind::member) {
        found.statements.push_back(value_of(nodes + at));
    } else if (n.first == "PermissionsBoundary") {
        found.boundary = value_of(nodes + at);
    } else if (n.first == "Path") {
        found.path = value_of(nodes + at);
    } else if (n.first == "ManagedPolicyArns") {
        for (int const i : core::children{nodes, at}) found.managed_policies.push_back(value_of(nodes + i));
    } else if (n.first == "Keep") {
        kept_statements kept{value_of(nodes + at + 1).get<std::string>(), {}};
        for (int const i : core::children{nodes, at})
            if (i != at + 1) kept.statements.push_back(value_of(nodes + i));
        found.kept.push_back(std::move(kept));
    }
}

}

role_options role_options_of(node const* machine) {
    role_options found;
    for (int i = 1; i < machine[0].size; i += core::next_in_structure(machine[i])) {
        node const& n = machine[i];
        if (n.what == kind::property && n.first == "RoleArn") found.brought = value_of(machine + i);
        if (n.what == kind::permission && n.value_form == core::form::object)
            for (int const option : core::children{machine, i}) add_option(machine, option, found);
    }
    return found;
}

}
