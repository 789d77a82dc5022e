// The rules of EventBridge in a stack, checked by the compiler, each in an evaluation of its own; and the types of your own events.
#pragma once

#include <aslant/payload/events/known.hpp>
#include <aslant/services/events.hpp>
#include <aslant/stack/verify.hpp>

namespace aslant::core {

template <auto const& Stack, int At> constexpr findings check_event_rule() {
    findings said{};
    report out{said.found, shown_findings};
    event_rules{Stack.nodes, At, all_known_events<(At >= 0)>, out}.check();
    said.count = out.count;
    return said;
}
template <auto const& Stack, int At> inline constexpr findings event_findings = check_event_rule<Stack, At>();

template <auto const& Stack, int At> constexpr findings check_event_rules_from() {
    if constexpr (At == none) {
        return {};
    } else {
        findings said = event_findings<Stack, At>;
        findings const others = check_event_rules_from<Stack, next_event_rule(Stack.nodes, At)>();
        said.add(others.found, others.count);
        return said;
    }
}
template <> struct event_checks<true> {
    template <auto const& Stack> static constexpr findings value = check_event_rules_from<Stack, next_event_rule(Stack.nodes, 0)>();
};

}

namespace aslant::events {

// The detail of your own events, and what a pattern asks for of it: events::detail<order_placed>(field("total", array(…))).
template <class Detail, class... Fields> constexpr auto detail(Fields const&... fields) {
    core::tree<1> type{{core::node_of(core::kind::returns)}};
    type.nodes[0].type = core::payload_of<event<Detail>>;
    if constexpr (sizeof...(Fields) == 0)
        return typed_detail<core::tree<1>>{nothing, type};
    else
        return typed_detail<decltype(detail(fields...))>{detail(fields...), type};
}

}
