// The check of JSONata: #include <aslant/jsonata.hpp> where a machine is written in it.
//
// Beside <aslant/aslant.hpp>, because a grammar takes time to read, and most machines are written in JSONPath.
#pragma once

#include <aslant/rules/jsonata_rules.hpp>
#include <aslant/stack/verify.hpp>

namespace aslant::core {

template <> class jsonata_checks<true> : public jsonata_rules {
  public:
    using jsonata_rules::jsonata_rules;
    constexpr bool is_missed() const { return false; }
};

}

#define ASLANT_JSONATA
#if defined(ASLANT_PAYLOAD)
#include <aslant/payload/jsonata_flow.hpp>
#endif
