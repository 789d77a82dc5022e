// Texts and names of the model as strings.
#pragma once

#include <string>

#include <aslant/model/text.hpp>

namespace aslant::generators {

inline std::string string_of(core::text t) { return {t.data, std::size_t(t.size)}; }
inline std::string text_of_name(core::name const& n) { return string_of(n.first) + string_of(n.second); }

}
