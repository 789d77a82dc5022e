// takes<…>, returns<…> and input<…>: the types of payloads. What a type is in JSON is in <aslant/payload.hpp>.
#pragma once

#include <aslant/model/node.hpp>

namespace aslant::core {

template <bool Included> struct payload_tables;

template <class T> constexpr payload_tree<1> declared(kind what) {
    payload_tree<1> result{{{node_of(what)}}};
    result.nodes[0].type = nullptr;
    if constexpr (requires { sizeof(payload_tables<(sizeof(T*) > 0)>); })
        result.nodes[0].type = payload_tables<(sizeof(T*) > 0)>::template of<T>();
    else
        result.nodes[0].value_form = form::misuse;   // the header is missing
    return result;
}
template <class T, kind What> inline constexpr payload_tree<1> declaration_of = declared<T>(What);

}

// (References: clang keeps every constant object that an expression names, and goes through all of them with each default argument,
// until the expression ends. Of machines that costs the square of their states.)
namespace aslant {

// What a state machine is started with, or what a branch or an item processor gets.
template <class T> inline constexpr auto const& input = core::declaration_of<T, core::kind::input>;

// What a function, an activity or a Task gets: its effective input.
template <class T> inline constexpr auto const& takes = core::declaration_of<T, core::kind::takes>;

// What a function, an activity or a Task results in; or, of a state machine, what it ends with.
template <class T> inline constexpr auto const& returns = core::declaration_of<T, core::kind::returns>;

}
