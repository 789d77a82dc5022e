// JSON documents as text.
#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

// Indented by two spaces, with a final newline; members keep their order, UTF-8 stays as it is, a number its shortest exact form.
// An output_error where a text is not UTF-8 or a number is not finite.
std::string json_text(json const&);

// The same on one line, without blanks and without a final newline.
std::string compact_json_text(json const&);

// Throws the output_error of json_text, which says where in the document the culprit stands (as a JSON pointer, RFC 6901).
void require_writable(json const&);

// A member's name as one part of a JSON pointer: ~ becomes ~0 and / becomes ~1.
std::string pointer_token(std::string const& name);

}
