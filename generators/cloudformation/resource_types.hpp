// All types of resources of CloudFormation, as far as is known.
#pragma once

#include <aslant/rules/type_rules.hpp>

namespace aslant::generators {

extern core::resource_types const all_resource_types;

}
