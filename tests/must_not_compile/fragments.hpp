// States that several machines use, with a mistake.
#pragma once
#include <aslant/aslant.hpp>

inline constexpr auto notified = aslant::states(
    aslant::pass("Notify", aslant::next("Archiv")),
    aslant::succeed("Archive"));
