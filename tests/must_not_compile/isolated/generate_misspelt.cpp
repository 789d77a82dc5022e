// budget: g++ 6, clang 8
// Nothing is emitted unverified: a machine of the stack is wrong, and nobody wrote a static_assert.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto charge = lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
constexpr auto checkout = state_machine("Checkout", start_at("Charge"), task("Charge", lambda::invoke(charge), next("Recrod")), succeed("Record"));
constexpr auto shop = stack("Shop", charge, checkout);

int main(int argc, char** argv) {
    return generate<shop>(argc, argv);   // says: state `Charge`: Next names no state `Recrod`; did you mean `Record`? (line N)
}
