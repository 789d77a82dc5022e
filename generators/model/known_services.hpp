// All services that tasks can call, with the models of their APIs.
#pragma once

#include <aslant/rules/parameter_rules.hpp>

namespace aslant::generators {

core::api_directory known_services();

// An action of an AWS SDK integration; none where it is not known.
core::api_operation find_sdk_operation(core::text service, core::text action);

}
