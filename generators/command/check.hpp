// `aslant check`: what is wrong with definitions in JSON.
#pragma once

#include <string>
#include <vector>

namespace aslant::generators {

struct check_options {
    std::string type;                 // of the machines: STANDARD or EXPRESS; nothing is STANDARD
    bool werror = false;              // warnings are errors
    std::vector<std::string> files;   // `-` is standard input
};

struct checked_files {
    std::string report;   // a line a finding
    bool passed;
};

// An output_error where a file cannot be read; then nothing has been checked.
checked_files check_files(check_options const&);

}
