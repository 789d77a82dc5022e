// Numbers in properties of resources, as C++ or as CloudFormation has them.
#pragma once

#include <aslant/states/properties.hpp>

namespace aslant::core {

template <class T>
concept number_like = requires(T const& t) { t * 1; };

// What a service takes as the text of a number: a number, or a value of the stack.
template <class T>
concept number_or_value = number_like<T> || tree_like<T>;

// 256 as "256". A value of the stack stays what it is.
template <number_or_value T> constexpr auto number_as_text(T const& given, source_place const& where) {
    if constexpr (tree_like<T>) {
        return as_value(given);
    } else {
        auto result = json_text_of(given);
        result.nodes[0].line = where.line;
        result.nodes[0].file = where.file;
        return result;
    }
}

// A duration, or CloudFormation's own number of seconds: minutes(5), 300.
template <class T> constexpr tree<1> seconds_of(T const& given, source_place const& where) {
    if constexpr (number_like<T>) {
        tree<1> result = as_value(given);
        result.nodes[0].line = where.line;
        result.nodes[0].file = where.file;
        return result;
    } else {
        return duration_of(kind::value, given, where);
    }
}

}
