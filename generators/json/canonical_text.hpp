// A definition laid out as the emitter lays out its own: fields in the order of the language's tables, indented by two spaces.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <generators/json/json_values.hpp>

namespace aslant::generators {

// `values` are those of the JSON `source`, and start with an object. Nothing is left out and nothing changes but blanks, the order of
// fields and the escapes in texts: numbers keep their spelling, what is no field of the language stands behind those that are, and what
// the language does not look into (Parameters, Result) keeps its order. A `${` that is escaped stays so, because a deployment fills in
// one that is not.
std::string canonical_text(std::vector<json_value> const& values, std::string_view source);
// The same of values that another language spells. A plain `${Name}` gets quotes but where a field takes a number.
std::string canonical_text(std::vector<json_value> const& values);

}
