// Whether the tests of permissions look at each API, by each of its patterns, with what it acts on in each form: a literal, a handle of the
// stack, and a value of run time with a bound.
#pragma once

#include <string>

#include <aslant/model/node.hpp>

namespace aslant::tests {

// Keeps the calls of a stack whose permissions are known.
void keep_forms(core::node const* stack);

// A line for each form that none of the calls kept has, and that the facts and the exceptions do not rule out.
std::string missing_forms();

}
