// Aslant: AWS Step Functions workflows in C++20, checked by the compiler.
#pragma once

#include <aslant/stack/execution_role.hpp>
#include <aslant/stack/verify.hpp>
#include <aslant/vocabulary.hpp>

namespace aslant::core {

// In the library aslant::generators.
int run_generator(node const* stack, int argc, char const* const* argv);

}

namespace aslant {

// The whole of a generator program: `int main(int argc, char** argv) { return generate<shop>(argc, argv); }` writes the template of the
// stack and the definitions of its machines. Nothing is emitted unverified. (It stands in this file, because each level of #include
// between the user's line and an error costs a line of the error.)
template <auto const& Stack> int generate(int argc, char const* const* argv) {
    static_assert(core::verdict_of<core::message_for_generator<Stack>>::ok);
    return core::run_generator(Stack.nodes, argc, argv);
}

}
