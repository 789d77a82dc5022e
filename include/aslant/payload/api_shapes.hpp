// The types of APIs as shapes. Results of services are large, and little of them is read: a structure of a model becomes one shape, of
// which only what is asked for is looked up in the model. Where it has to be like other objects (it is joined, or a field is put into it),
// its members are made into fields, one level of them.
//
// Models seldom say what is always there. So a member that the API has counts as there, and a doubt is not said.
#pragma once

#include <aslant/payload/shapes.hpp>
#include <aslant/rules/nearest.hpp>

namespace aslant::core {

// Such a shape has the place of its type in its name, which has no characters, and the distance to the start of the model as its length.
constexpr api_type type_of_shape(shape const& s) { return {s.name.data - s.length, s.name.data}; }

constexpr int shape_of_api(shape_store& store, api_type type) {
    switch (type.kind()) {
        case api_kind::string:
        case api_kind::blob: return json_string;
        case api_kind::integer:
        case api_kind::long_integer:
        case api_kind::number: return json_number;
        case api_kind::boolean: return json_boolean;
        case api_kind::timestamp: return json_string | json_number;
        case api_kind::list: {
            int const element = shape_of_api(store, type.element());
            return element == anything ? int(any_array) : store.array_of(element);
        }
        case api_kind::map: {
            int const value = shape_of_api(store, type.element());
            return value == anything ? int(any_object) : store.add({json_object, true, none, value, never, none, 0, {}});
        }
        case api_kind::structure:
            return store.add({json_object, true, none, anything, never, of_api, int(type.at - type.model), {type.at, 0}});
        default: return anything;
    }
}
constexpr found_field member_of_api(shape_store& store, shape const& s, text name) {
    api_member const m = find_member(type_of_shape(s), name);
    return m ? found_field{shape_of_api(store, m.type), true, false} : found_field{never, false, false};
}
// Of the result of a call, its API's name: in the model, it stands before the types of the operation.
constexpr text name_of_api_shape(shape const& s) {
    char const* const at = s.name.data;
    if (s.length < 6 || at[-5] != ' ') return {};
    char const* begin = at - 5;
    while (begin[-1] != '\n') --begin;
    return {begin, int(at - 5 - begin)};
}
constexpr int whole_of_api(shape_store& store, shape const& s) {
    int fields = none;
    for (api_member m = first_member(type_of_shape(s)); m; m = next_member(m)) {
        int const value = shape_of_api(store, m.type);
        fields = store.insert(fields, {hash_of_field(m.name), 0, m.name, value, 0, false});
    }
    return store.add({json_object, true, fields, never, never, none, 0, name_of_api_shape(s)});
}
// Two pieces of one evaluation make shapes of the same type. (Pointers into two texts are not compared: that is no constant expression.)
constexpr bool is_same_api_type(shape const& a, shape const& b) {
    if (a.places != of_api || b.places != of_api || a.length != b.length) return false;
    char const* own = type_of_shape(a).place();
    char const* other = type_of_shape(b).place();
    while (*own == *other && *own != '\n') ++own, ++other;
    return *own == *other;
}
// The nearest of the members of a type.
constexpr text nearest_of_api(shape const& s, text wanted) {
    api_type const type = type_of_shape(s);
    if (api_member const same = find_respelt_member(type, wanted)) return same.name;
    nearest_name nearest{{{}, wanted}};
    for (api_member m = first_member(type); m; m = next_member(m)) nearest.show({{}, m.name});
    return nearest.best.second;
}

}
