// The comments of a file: what readers of JSON and YAML leave out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aslant::generators {

struct source_comment {
    int offset;          // of its first character
    std::string words;   // a line of it, without blanks and signs around it
};

// `// …` and `/* … */`; each line of one is a comment of its own.
std::vector<source_comment> comments_of_json(std::string_view source);

// `# …`, but not in texts.
std::vector<source_comment> comments_of_yaml(std::string_view source);

}
