// What the calls of builders are made of, for what every_api writes.
#pragma once

#include <aslant/aslant.hpp>
#include <aslant/services.hpp>

using namespace aslant;

constexpr auto given = path("$.a");

// Whether a parameter of the builder was not given.
template <class Call> constexpr bool lacks_argument(Call const& call) {
    for (core::node const& n : call.nodes)
        if (n.value_form == core::form::misuse && n.value == core::text_of(core::missing::made_by)) return true;
    return false;
}

// Whether a call of this Resource has these parameters and no others, in their order; `Outer.Inner` is in an object of its own.
template <class Call> constexpr bool calls(Call const& call, char const* resource, char const* parameters) {
    core::node const* const nodes = call.nodes;
    if (!(nodes[1].value == core::terminated(resource))) return false;
    core::text rest = core::terminated(parameters);
    int at = 3;
    while (!rest.empty()) {
        core::text path = core::cut_part(rest, ' ');
        while (!path.empty())
            if (!(nodes[at++].first == core::cut_part(path, '.'))) return false;
    }
    int const last = 2 + nodes[2].size;
    while (at < last && nodes[at].what == core::kind::splice) ++at;
    return at == last;
}
