// budget: g++ 6, clang 8
// A machine alone is no stack.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto checkout = state_machine("Checkout", start_at("Done"), succeed("Done"));

int main(int argc, char** argv) {
    return generate<checkout>(argc, argv);   // says: state machine `Checkout`: generate<> takes a stack(), which holds the machine (line N)
}
