// JSON texts as values (RFC 8259).
#pragma once

#include <string>

#include <generators/json/json_values.hpp>

namespace aslant::generators {

enum class json_comments { refused, allowed };   // as in C++: // and /* */

// `source` has at most json_document::largest bytes. What is wrong with it is in fault_of().
json_document read_json(std::string_view source, json_comments = json_comments::refused);

}
