// The types of payloads: #include <aslant/payload.hpp> where a machine, a function or a state declares what it takes and returns.
//
// Beside <aslant/aslant.hpp>, because following them from state to state takes time to read.
#pragma once

#include <aslant/payload/compiled.hpp>
#include <aslant/payload/record.hpp>
#include <aslant/states/declarations.hpp>

#define ASLANT_PAYLOAD
#if defined(ASLANT_JSONATA)
#include <aslant/payload/jsonata_flow.hpp>
#endif

namespace aslant::core {

template <> struct payload_tables<true> {
    template <class T> static constexpr payload_type const* of() { return payload_of<T>; }
};

}
