// What the actions of route53recoverycluster take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x15c126d67fdf2e81>{R"(#'##2##R##o#$8
getRoutingControlState {#$\{#$q
listRoutingControls {#%W{#&)
updateRoutingControlState {#'_{#(I
updateRoutingControlStates {#(J{#(I
7RoutingControlArn!s
7RoutingControlArn!s8RoutingControlName?s9RoutingControlState!s
5ControlPanelArn?s0MaxResults?i/NextToken?s
/NextToken?s9RoutingControls![{#&L
5ControlPanelArn?s6ControlPanelName?s+Owner?s7RoutingControlArn?s8RoutingControlName?s9RoutingControlState?s
7RoutingControlArn!s9RoutingControlState!s<SafetyRulesToOverride?[s

<SafetyRulesToOverride?[sJUpdateRoutingControlStateEntries![{#)1
7RoutingControlArn!s9RoutingControlState!s
)"};
