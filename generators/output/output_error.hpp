// What stands in the way of output: a text that is not UTF-8, a folder that cannot be written, a wrong option.
#pragma once

#include <stdexcept>

namespace aslant::generators {

// what() is one line for the user, without a final newline; a program ends with exit status 2.
struct output_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}
