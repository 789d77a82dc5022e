// Which comments of a definition's text belong to which state or field.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <generators/json/reader.hpp>
#include <generators/sources/comments.hpp>

namespace aslant::generators {

using node_comments = std::map<int, std::vector<std::string>>;

// One at the end of a line belongs to what begins on it last; another, to what begins next. `in_template`: only those inside of the
// definition.
node_comments comments_of(definition_source const&, bool in_template);

}
