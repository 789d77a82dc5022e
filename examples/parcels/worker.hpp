// The work of the activity, apart from where it comes from.
#pragma once

#include <string>

#include "parcels.hpp"

namespace parcels {

parcel pack(order const& wanted);

// From the input of a task to its output, both JSON. What is no order is a std::exception that says why.
std::string work(std::string const& input);

}
