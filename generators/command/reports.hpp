// What `aslant check` prints of what it found, in the formats it knows.
#pragma once

#include <string>

#include <generators/command/check.hpp>
#include <generators/command/paint.hpp>

namespace aslant::generators {

// FILE:LINE:COLUMN: error: STATE: WHAT IS WRONG [RULE], the line and a caret.
std::string text_report(check_result const&, paint const& = {});

// One object: the findings with file, line and column (in bytes, from 1), and how many there are.
std::string json_report(check_result const&);

// A log of SARIF 2.1.0 (OASIS), one run: for code scanning and editors.
std::string sarif_report(check_result const&);

// Commands of GitHub Actions, which makes annotations of them.
std::string github_report(check_result const&);

}
