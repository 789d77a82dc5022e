// Amazon EventBridge: tasks that send events to event buses.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/models/events.hpp>

namespace aslant::events {

// --- facts. AWS guide: "Add EventBridge events with Step Functions"; Service Authorization Reference: Amazon EventBridge

inline constexpr core::resource_kind event_bus_kind{
    "event bus", "AWS::Events::EventBus", "", "Arn", "", "events:{R}:{A}:event-bus/{}", core::name_form::name_or_arn, "Name", 256};
inline constexpr core::resource_parameter event_buses[]{{"Entries[].EventBusName", &event_bus_kind}};
inline constexpr core::permission puts_events[]{
    {"events:PutEvents", "{Entries[].EventBusName?default}", "",
     "StringEquals? events:source {Entries[].Source};StringEquals? events:detail-type {Entries[].DetailType}", ""},
};
inline constexpr core::integration put_events_api{
    {"arn:aws:states:::events:putEvents", nullptr, nullptr, "arn:aws:states:::events:putEvents.waitForTaskToken"},
    puts_events,
    event_buses,
    &core::models::events,
    ""};

// --- calls

// Source, DetailType and Detail are the first arguments of event_entry(): their names are those of parts of a pattern.
inline constexpr core::api_parameter source_parameter{"Source", nullptr};
inline constexpr core::api_parameter detail_type_parameter{"DetailType", nullptr};
inline constexpr core::api_parameter detail_parameter{"Detail", nullptr};
inline constexpr core::api_parameter event_bus_name{"EventBusName", &event_bus_kind};   // a handle, a name or an ARN
inline constexpr core::api_parameter resources{"Resources", nullptr};
inline constexpr core::api_parameter time{"Time", nullptr};
inline constexpr core::api_parameter trace_header{"TraceHeader", nullptr};
inline constexpr core::api_parameter entries{"Entries", nullptr};
inline constexpr core::api_parameter endpoint_id{"EndpointId", nullptr};

// One event: event_entry("shop", "OrderPlaced", path("$.order"), event_bus_name(orders)); without one, to the default bus.
template <int N> struct event_tree : core::tree<N> {};
template <class Source, class Type, class Detail, class... P>
constexpr auto event_entry(Source const& source, Type const& detail_type, Detail const& detail, P const&... parameters) {
    return core::make_typed<event_tree>(core::object(core::first_parameter(source_parameter, source, core::nowhere),
                                                     core::first_parameter(detail_type_parameter, detail_type, core::nowhere),
                                                     core::first_parameter(detail_parameter, detail, core::nowhere),
                                                     parameters...));
}

template <class P> inline constexpr bool is_event = false;
template <int N> inline constexpr bool is_event<event_tree<N>> = true;
template <class P> constexpr P const& beside_events(P const& parameter) { return parameter; }
template <int N> constexpr auto const& beside_events(event_tree<N> const&) { return core::no_argument; }
template <class P> constexpr auto const& among_events(P const&) { return core::no_argument; }
template <int N> constexpr event_tree<N> const& among_events(event_tree<N> const& event) { return event; }

// Sends events: put_events(event_entry(…), event_entry(…)), or put_events(entries(path("$.events"))) where the machine makes them.
template <class... P> constexpr auto put_events(P const&... events_and_parameters) {
    if constexpr ((is_event<P> || ...))
        return core::call(put_events_api, entries(core::array(among_events(events_and_parameters)...), core::nowhere),
                          beside_events(events_and_parameters)...);
    else
        return core::call(put_events_api, events_and_parameters...);
}

// Those that a Resource can be written as a text of: <aslant/services.hpp> has them all.
inline constexpr core::integration const* apis[]{&put_events_api};

}
