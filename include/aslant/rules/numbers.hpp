// Bounds of the numbers that fields hold.
#pragma once

#include <aslant/rules/finding.hpp>

namespace aslant::core {

// In seconds: what an execution of type STANDARD may run, and one of type EXPRESS. AWS guide: "Service quotas".
inline constexpr long long year = 365LL * 24 * 60 * 60;
inline constexpr long long five_minutes = 5 * 60;

// What an integer may be.
struct bounds {
    long long least;
    long long greatest;
    char const* words;
};
constexpr bounds bounds_of(kind field) {
    switch (field) {
        case kind::timeout_seconds:
        case kind::heartbeat_seconds: return {1, 99999999, "1 to 99999999"};
        case kind::seconds:
        case kind::interval_seconds:
        case kind::max_attempts: return {0, 99999999, "0 to 99999999"};
        case kind::max_delay_seconds: return {1, 31622400, "1 to 31622400"};
        default: return {0, 0x7FFFFFFFFFFFFFFF, "0 or more"};
    }
}

// In place of a number stands one `${Name}` and nothing else, or an expression of JSONata.
constexpr void check_substituted_number(node const* nodes, int at, report& out) {
    text const words = nodes[at].value;
    if (starts_with(words, text_of("{%"))) return;
    bool is_one = starts_with(words, text_of("${")) && words.back() == '}';
    for (int i = 2; i + 1 < words.size; ++i)
        is_one = is_one && words[i] != '}' && words[i] != '"' && words[i] != '\\' && words[i] >= ' ';
    if (!is_one) out.add({rule::wrong_argument, nodes[at].what, at, {{}, words}, {}, 0});
}

// Whether an integer field has an integer within its bounds.
constexpr void check_number(node const* nodes, int at, report& out) {
    node const& n = nodes[at];
    if (n.value_form == form::misuse) return out.add(rule::wrong_argument, n.what, at, n.value);
    if (n.value_form == form::substituted) return check_substituted_number(nodes, at, out);
    bounds const allowed = bounds_of(n.what);
    if (n.bits < allowed.least || n.bits > allowed.greatest)
        out.add({rule::number_range, n.what, at, {{}, terminated(allowed.words)}, {}, n.bits});
}

}
