// aslant(1), for man: what there is of options comes from their description, the rest stands in manual_page.cpp.
#pragma once

#include <string>
#include <string_view>

#include <generators/command/description.hpp>

namespace aslant::generators {

// In the macros man(7). It has no date: the same version always gives the same page.
std::string manual_page(described_command const&, std::string_view version);

}
