// JSON values of a definition as C++: object(field("id", path("$.id"))).
#pragma once

#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

#include <aslant/model/node.hpp>
#include <generators/import/cpp_code.hpp>

namespace aslant::generators {

// What C++ cannot say.
struct not_importable : std::runtime_error {
    not_importable(int at, std::string const& why) : std::runtime_error(why), node{at} {}
    int node;
};

class value_code {
  public:
    explicit value_code(core::node const* nodes) : nodes_{nodes} {}

    cpp_code value(int at);
    // What stands for the value of a whole field of a Pass's Result: a document where it is large.
    cpp_code constant(int at);
    // A text that has a place of its own in the definition: substitutions in it are values.
    cpp_code text(core::text words);
    // A text that is a part of the language, such as a path or a comment.
    cpp_code part(int at, core::text words);
    // The name of a state or an error: nothing can be filled in.
    static cpp_code words(int at, core::text words, char const* what);
    static cpp_code number(core::node const& n);
    cpp_code expression(int at, core::text words);

    cpp_code field(int at);
    std::vector<cpp_code> fields(int object);

    // The headers that the values need, and the names that DefinitionSubstitutions has to fill in.
    std::set<std::string> headers;
    std::set<std::string> substitutions;

  private:
    core::node const* nodes_;
};

}
