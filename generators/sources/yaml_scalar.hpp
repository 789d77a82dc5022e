// What a plain scalar of YAML stands for: the core schema of YAML 1.2 (section 10.3.2), so that `yes` and `on` are texts.
#pragma once

#include <string_view>

#include <aslant/model/kind.hpp>

namespace aslant::generators {

struct yaml_scalar {
    core::form type;      // null, boolean, integer, natural, real or string; misuse: a number that JSON has not (.inf, .nan)
    long long bits = 0;   // as in a node
};

yaml_scalar plain_yaml_scalar(std::string_view words);

}
