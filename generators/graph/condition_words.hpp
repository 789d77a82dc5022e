// What a choice rule tests, in short words: `$.total > 1000 and $.kind = "gift"`.
#pragma once

#include <string>

#include <aslant/model/node.hpp>

namespace aslant::generators {

// Of the choice rule at this node; on one line, and short.
std::string condition_words(core::node const* nodes, int rule);

// A text on one line, of at most so many characters; `…` where something is left out.
std::string shortened(std::string const& words, int most);

}
