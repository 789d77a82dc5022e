// How a type of resources takes its Tags: as a list of Key and Value, as a map, or, as far as is known, not at all.
#pragma once

#include <string_view>

namespace aslant::generators {

enum class tags_form { none, list, map };

tags_form tags_form_of(std::string_view type);

}
