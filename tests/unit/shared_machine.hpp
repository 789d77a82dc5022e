// A fragment and a machine in a header, used by fragments_test.cpp and texts_test.cpp.
#pragma once

#include <string>

#include <aslant/aslant.hpp>
#include <aslant/services/lambda.hpp>

namespace shared {

using namespace aslant;

// A task that may fail, in the line of a sequence.
constexpr auto guarded(core::literal name, core::literal failed) {
    return sequence(task(name, lambda::invoke("worker"), catch_all(failed)));
}
// Where it then ends.
constexpr auto failure(core::literal name) { return states(fail(name, error(name))); }

inline constexpr auto machine = state_machine(
    "Shared", start_at("Charge"), sequence(guarded("Charge", "Charge failed"), guarded("Ship", "Ship failed"), succeed("Done")),
    failure("Charge failed"), failure("Ship failed"));
inline constexpr auto stack = aslant::stack("SharedStack", machine);
static_assert(verify<stack>::ok);

// In texts_test.cpp.
std::string definition_in_another_unit();
std::string template_in_another_unit();
void const* machine_in_another_unit();

}
