// Names that become part of an ARN.
#pragma once

#include <aslant/model/text.hpp>

namespace aslant::core {

struct name_limits {
    int longest;
    char const* too_long;
    text refused;
    char const* refused_words;
};

// What is wrong with a name; nullptr: nothing.
constexpr char const* fault_of_name(name const& n, name_limits const& limits) {
    if (n.empty()) return "it is empty";
    if (code_points(n) > limits.longest) return limits.too_long;
    for (int i = 0; i < n.size();) {
        code_point const c = code_point_at(n, i);
        if (c.bytes == 0) return "it is not UTF-8 text";
        if (c.value <= 0x20 || (c.value >= 0x7F && c.value <= 0xA0)) return "white space and control characters are refused";
        for (int k = 0; k < limits.refused.size; ++k)
            if (c.value == unsigned(limits.refused[k])) return limits.refused_words;
        i += c.bytes;
    }
    return nullptr;
}

// Of a state machine, an activity or an execution. AWS guide: "Service quotas".
constexpr char const* fault_of_machine_name(name const& n) {
    return fault_of_name(n, {80, "80 characters are allowed", text_of("<>{}[]?*\"#%\\^|~`$&,;:/"),
                             "brackets, quotes, wildcards and < > # % \\ ^ | ~ ` $ & , ; : / are refused"});
}
// Of a Map: its Label. AWS guide: "Using Map state in Distributed mode".
constexpr char const* fault_of_label(name const& n) {
    return fault_of_name(n, {40, "40 characters are allowed", text_of("<>{}[]?*\"#%\\^|~`$&,;:"),
                             "brackets, quotes, wildcards and < > # % \\ ^ | ~ ` $ & , ; : are refused"});
}

}
