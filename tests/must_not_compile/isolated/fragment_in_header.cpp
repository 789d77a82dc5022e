// budget: g++ 3, clang 4
// A finding in another file than the machine's names that file.
#include "fragments.hpp"
using namespace aslant;

constexpr auto checkout = state_machine("Checkout", start_at("Notify"), notified);
static_assert(verify<checkout>::ok);   // says: state `Notify`: Next names no state `Archiv`; did you mean `Archive`? (fragments.hpp:6)
