// A document before it is text: its content, and the comments that explain it.
#pragma once

#include <map>
#include <string>

#include <nlohmann/json.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

struct document {
    json content;
    // JSON pointer of a map entry or a list item -> what stands over it in YAML, one or more lines; the pointer "" stands for the
    // whole document. JSON has no comments: json_text(content) leaves them out.
    std::map<std::string, std::string> comments;
};

}
