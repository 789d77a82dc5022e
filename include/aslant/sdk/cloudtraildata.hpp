// What the actions of cloudtraildata take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x75d8b4093328747a>{R"(#$##)
putAuditEvents {##A{#$:
5AuditEvents![{##n0ChannelArn!s0ExternalId?s
/EventData!s7EventDataChecksum?s(Id!s
0Failed![{#$Y4Successful![{#$z
/ErrorCode!s2ErrorMessage!s(Id!s
-EventID!s(Id!s
)"};
