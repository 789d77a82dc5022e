// What a build has to watch: a rule in make's syntax, as CMake, Ninja and make read it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace aslant::generators {

// `target: inputs`, on one line. Inputs become absolute (the build runs elsewhere) and stand once. An output_error for a name that
// make's syntax cannot hold: one with control characters, or with a backslash at its end.
std::string depfile_text(std::string const& target, std::vector<std::filesystem::path> const& inputs);

}
