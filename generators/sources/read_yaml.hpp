// YAML texts as values: what JSON can say, in the words of YAML.
#pragma once

#include <string_view>

#include <generators/json/json_values.hpp>

namespace aslant::generators {

struct yaml_reading {
    // A short form of CloudFormation (`!Sub words`) is the object that it stands for ({"Fn::Sub": "words"}).
    json_document document;
    int tag_offset = -1;   // where the first short form stands
};

// `source` has at most json_document::largest bytes. What is wrong with it is in fault_of(): beside what is no YAML a second document,
// a key that is no text, a tag that stands for no JSON value, and aliases that stand for more than 20,000 values.
//
// An alias is what its anchor holds, with the offsets of that. A merge key (<<) gives its object those members that it has not itself.
yaml_reading read_yaml(std::string_view source);

}
