// A machine for each warning: docs/rules.md shows it with what the generator prints of it.
#pragma once

#include <aslant/aslant.hpp>

#include <array>

namespace aslant::examples {

// --- choice-without-default

constexpr auto no_default =
    state_machine("Checkout", start_at("Paid?"), choice("Paid?", when(var("$.paid") == true, "Done")), succeed("Done"));

// --- next-to-itself

constexpr auto repeats =
    state_machine("Poll", start_at("Ready?"), choice("Ready?", when(var("$.ready") == true, "Done"), otherwise("Hold")),
                  wait("Hold", seconds(5), next("Hold")), succeed("Done"));

// --- never-ends

constexpr auto goes_round =
    state_machine("Poll", start_at("Ready?"), choice("Ready?", when(var("$.ready") == true, "Done"), otherwise("Hold")),
                  wait("Hold", seconds(5), next("Ask")), pass("Ask", next("Hold")), succeed("Done"));

inline constexpr std::array<core::node const*, 3> of_warnings{no_default.nodes, repeats.nodes, goes_round.nodes};

}
