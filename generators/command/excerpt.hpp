// A place of a file, shown.
#pragma once

#include <string>

#include <generators/command/paint.hpp>
#include <generators/model/source_file.hpp>

namespace aslant::generators {

// The line, and a caret below the place:
//
//     9 |       "Next": "Recrod"
//       |       ^
//
// Of a long line the part around the place. What cannot be seen, and bytes that are not UTF-8, are shown as U+FFFD.
std::string excerpt_of(source_file const&, text_position, paint const& = {});

}
