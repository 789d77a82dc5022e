// What a deployment makes of a value of a template: intrinsic functions, and the texts that they put together.
#pragma once

#include <optional>
#include <string>

#include <generators/json/json_values.hpp>
#include <generators/sources/text_origins.hpp>

namespace aslant::generators {

// {"Ref": "Table"}, {"Fn::GetAtt": ["Table", "Arn"]}: an object of one member, of which the deployment puts something else in its place.
bool is_intrinsic(json_document const&, int value);

struct deployed_text {
    std::string words;   // what only the deployment knows is in it as ${Name}
    text_origins origins;
    bool is_too_long = false;   // and cut: it has more bytes than longest_text()
};

// Texts of templates are written out: those of Fn::Join, and aliases, could grow beyond all bounds.
inline std::size_t longest_text(std::string_view source) { return 2 * source.size() + 65536; }

// A text, or one that Fn::Sub or Fn::Join puts together; of another intrinsic function ${Name} alone. Nothing where the value is none of
// them. `source` is the text that the offsets of the template are in.
std::optional<deployed_text> deployed_text_of(json_document const&, int value, std::string_view source);

// A value and what is in it, with texts in place of the intrinsic functions. It is malformed where these are too long.
json_document deployed_value(json_document const&, int value, std::string_view source);

}
