// budget: g++ 6, clang 8
// More findings than are shown, in a long message: the budget holds.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto shop = stack("Shop", state_machine("Many", start_at("Ä"), pass("A"), pass("B"), pass("C"), pass("D"), pass("E"), pass("F"), pass("G"),
                                                  pass("Send the confirmation of the order to the customer by e-mail, and wait for it..."), pass("I"), pass("J")));

int main(int argc, char** argv) {
    return generate<shop>(argc, argv);   // says: (1) state machine `Many`: StartAt names no state `<U+00C4>` (line N) (2) state `A`: it has neither Next nor End (line N) (3) state `B`: it has neither Next nor End (line N) (4) state `C`: it has neither Next nor End (line N) (5) state `D`: it has neither Next nor End (line N) (6) state `E`: it has neither Next nor End (line N) (7) state `F`: it has neither Next nor End (line N) (8) state `G`: it has neither Next nor End (line N) and 3 more
}
