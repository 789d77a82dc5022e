// The intrinsic functions of JSONPath states, as C++ functions: format("{} of {}", path("$.done"), array_length(path("$.all"))).
//
// Arguments are texts, numbers, nullptr, booleans, path(…), intrinsic(…), array(…) and calls of these functions. Texts stand for
// themselves: what has to be escaped is escaped by Aslant. A call is checked with the machine, and written as the text that a definition
// has. States Language: "Intrinsic Functions"; Step Functions guide: "Intrinsics for JSONPath states". States.Array is array(…).
#pragma once

#include <aslant/states/values.hpp>

namespace aslant::core {

template <class... Arguments> constexpr auto call_of(char const* function, Arguments const&... arguments) {
    return make(node_of(kind::value, form::call, terminated(function)), as_value(arguments)...);
}

// A text in which each {} stands for one of the arguments after it. A brace that is none is written \\{ or \\} in C++, a backslash \\\\.
template <class... Arguments> constexpr auto format(Arguments const&... text_and_arguments) {
    return call_of("States.Format", text_and_arguments...);
}
// The value that a text of JSON means.
template <class... Arguments> constexpr auto string_to_json(Arguments const&... text) {
    return call_of("States.StringToJson", text...);
}
// The text of JSON of what a path finds.
template <class... Arguments> constexpr auto json_to_string(Arguments const&... path) {
    return call_of("States.JsonToString", path...);
}

// Arrays of at most so many items of an array, in an array.
template <class... Arguments> constexpr auto array_partition(Arguments const&... array_and_size) {
    return call_of("States.ArrayPartition", array_and_size...);
}
// Whether an array has a value.
template <class... Arguments> constexpr auto array_contains(Arguments const&... array_and_value) {
    return call_of("States.ArrayContains", array_and_value...);
}
// The integers from the first to the last one, in steps; at most 1000.
template <class... Arguments> constexpr auto array_range(Arguments const&... first_last_and_step) {
    return call_of("States.ArrayRange", first_last_and_step...);
}
// An item of an array; the first one is 0.
template <class... Arguments> constexpr auto array_get_item(Arguments const&... array_and_index) {
    return call_of("States.ArrayGetItem", array_and_index...);
}
template <class... Arguments> constexpr auto array_length(Arguments const&... array) {
    return call_of("States.ArrayLength", array...);
}
// An array without what is in it already.
template <class... Arguments> constexpr auto array_unique(Arguments const&... array) {
    return call_of("States.ArrayUnique", array...);
}

// Of a text of at most 10,000 characters.
template <class... Arguments> constexpr auto base64_encode(Arguments const&... text) {
    return call_of("States.Base64Encode", text...);
}
template <class... Arguments> constexpr auto base64_decode(Arguments const&... text) {
    return call_of("States.Base64Decode", text...);
}
// Of at most 10,000 characters, with "MD5", "SHA-1", "SHA-256", "SHA-384" or "SHA-512".
template <class... Arguments> constexpr auto hash(Arguments const&... data_and_algorithm) {
    return call_of("States.Hash", data_and_algorithm...);
}

// The members of two objects; those of the second count. With true instead of false, objects in them are merged too.
template <class... Arguments> constexpr auto json_merge(Arguments const&... objects_and_is_deep) {
    return call_of("States.JsonMerge", objects_and_is_deep...);
}
// An integer from the first, included, to the second, not included; with a third, always the same one.
template <class... Arguments> constexpr auto math_random(Arguments const&... from_to_and_seed) {
    return call_of("States.MathRandom", from_to_and_seed...);
}
template <class... Arguments> constexpr auto math_add(Arguments const&... integers) {
    return call_of("States.MathAdd", integers...);
}
// The parts of a text between any of the characters of another one.
template <class... Arguments> constexpr auto string_split(Arguments const&... text_and_separators) {
    return call_of("States.StringSplit", text_and_separators...);
}
template <class... Arguments> constexpr auto uuid(Arguments const&... nothing) { return call_of("States.UUID", nothing...); }

}
