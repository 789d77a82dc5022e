// budget: g++ 6, clang 8
// Neither a machine nor a stack.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto done = succeed("Done");

int main(int argc, char** argv) {
    return generate<done>(argc, argv);   // says: state `Done`: it is neither a state_machine() nor a stack() (line N)
}
