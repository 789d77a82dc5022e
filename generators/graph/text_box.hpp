// How much room texts take, without asking for fonts: the same everywhere, and rather too much than too little.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aslant::generators {

// Of a text on one line, in UTF-8: in letters of a common width.
double width_of(std::string_view words);

// Lines of at most this width, broken at blanks, and inside of words that are wider. An empty text is one empty line.
std::vector<std::string> lines_of(std::string_view words, int width);

}
