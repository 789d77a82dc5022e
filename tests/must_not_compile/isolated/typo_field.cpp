// budget: g++ 6, clang 8
// mistake typo-field: there is no such property, and the compiler itself says so
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto misspelt = state_machine("M", start_at("A"), pass("A", nexxt("B")), succeed("B"));   // error: nexxt
