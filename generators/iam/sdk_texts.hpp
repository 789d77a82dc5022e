// What a call of an AWS SDK integration needs: its actions, and their resources as texts of a policy.
#pragma once

#include <string>
#include <vector>

#include <aslant/iam/called.hpp>
#include <generators/iam/resource_texts.hpp>

namespace aslant::generators {

struct sdk_permission {
    std::string action;
    policy_text resource;
    json condition;
    std::string why;   // it is about more than one resource, where it is
};

// Of a call whose service and action are known, in the order of the table.
std::vector<sdk_permission> sdk_permissions_of(core::call_site const& site, policy_machine const& machine,
                                               core::task_resource const& called);

}
