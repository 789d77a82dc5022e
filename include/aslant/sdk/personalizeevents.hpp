// What the actions of personalizeevents take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xdefa7e9adec3ac24>{R"(#(##5##T##h##{#$3
putActionInteractions {#$E{#&)
putActions {#&*{#&)
putEvents {#&_{#&)
putItems {#(s{#&)
putUsers {#)J{#&)
<ActionInteractions![{#$l0TrackingId!s
.ActionId!s-EventId?s/EventType!s1Impression?[s0Properties?s6RecommendationId?s/SessionId!s/Timestamp!t,UserId?s

1Actions![{#&F0DatasetArn!s
.ActionId!s0Properties?s
3EventList![{#'8/SessionId!s0TrackingId!s,UserId?s
-EventId?s/EventType!s0EventValue?n1Impression?[s,ItemId?s:MetricAttribution?{#(Y0Properties?s6RecommendationId?s,SentAt!t
<EventAttributionSource!s
0DatasetArn!s/Items![{#)3
,ItemId!s0Properties?s
0DatasetArn!s/Users![{#)d
0Properties?s,UserId!s
)"};
