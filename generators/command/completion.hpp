// What makes a shell complete a command line: a script that is sourced, or installed where the shell looks for it.
#pragma once

#include <string>

#include <generators/command/description.hpp>

namespace aslant::generators {

// Of bash 3.2 and later; it needs no package bash-completion.
std::string bash_completion(described_command const&);
std::string zsh_completion(described_command const&);
std::string fish_completion(described_command const&);

}
