// A definition as the source of a program that writes it: `aslant import`.
#pragma once

#include <string>
#include <vector>

#include <generators/json/reader.hpp>

namespace aslant::generators {

struct import_options {
    std::string name;   // of the constant that is the machine
    std::string file;   // where the definition comes from, for the comment
    std::string type;   // STANDARD or EXPRESS; nothing is STANDARD
    bool in_template = false;
};

struct imported_source {
    std::string source;
    std::vector<std::string> modernised;   // what is written in a newer way than in the definition
};

// Of a definition without errors. not_importable (value_code.hpp) where C++ cannot say it.
imported_source import_definition(definition_source const&, import_options const&);

}
