// What a shape is called in a message.
#pragma once

#include <aslant/payload/shapes.hpp>

namespace aslant::core {

constexpr text words_of_kinds_of_json(unsigned char kinds) {
    switch (kinds) {
        case json_null: return text_of("null");
        case json_boolean: return text_of("a boolean");
        case json_number: return text_of("a number");
        case json_string: return text_of("a text");
        case json_object: return text_of("an object");
        case json_array: return text_of("an array");
        case json_null | json_boolean: return text_of("a boolean or null");
        case json_null | json_number: return text_of("a number or null");
        case json_null | json_string: return text_of("a text or null");
        case json_number | json_string: return text_of("a number or a text");
        case json_null | json_object: return text_of("an object or null");
        case json_null | json_array: return text_of("an array or null");
        default: return kinds < json_object ? text_of("a scalar") : text_of("a value of several types");
    }
}
// Of an object with a type, the type's name.
constexpr text words_of_shape(shape_store const& store, int id) {
    if (id == none) return {};
    shape const& s = store.at(id);
    if (text const name = s.places == of_api ? name_of_api_shape(s) : text{}; !name.empty()) return name;
    if (s.kinds == json_object && !s.name.empty()) return s.name;
    return words_of_kinds_of_json(s.kinds);
}

}
