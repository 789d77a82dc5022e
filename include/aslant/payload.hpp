// The types of payloads: #include <aslant/payload.hpp> where a machine, a function or a state declares what it takes and returns.
//
// Beside <aslant/aslant.hpp>, because following them from state to state takes time to read.
#pragma once

#include <aslant/payload/compiled.hpp>
#include <aslant/payload/record.hpp>

#define ASLANT_PAYLOAD
#if defined(ASLANT_JSONATA)
#include <aslant/payload/jsonata_flow.hpp>
#endif

namespace aslant::core {

template <class T> constexpr payload_tree<1> declared(kind what) {
    payload_tree<1> result{{{node_of(what)}}};
    result.nodes[0].type = payload_of<T>;
    return result;
}

}

namespace aslant {

// What a state machine is started with, or what a branch or an item processor gets.
template <class T> inline constexpr auto input = core::declared<T>(core::kind::input);

// What a function, an activity or a Task gets: its effective input.
template <class T> inline constexpr auto takes = core::declared<T>(core::kind::takes);

// What a function, an activity or a Task results in; or, of a state machine, what it ends with.
template <class T> inline constexpr auto returns = core::declared<T>(core::kind::returns);

}
