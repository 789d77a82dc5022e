// Calls of intrinsic functions as C++: format("{} of {}", path("$.done"), path("$.all")).
#pragma once

#include <string_view>

#include <generators/import/cpp_code.hpp>

namespace aslant::generators {

// Where C++ would write the call in other words (an escape, 1.0), it stays a text: intrinsic("States.MathAdd($.a, 1.0)").
cpp_code intrinsic_code(std::string_view call);

}
