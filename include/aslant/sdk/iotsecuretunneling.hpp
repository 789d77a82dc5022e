// What the actions of iotsecuretunneling take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3cd608e184ae9f78>{R"(#+##>##S##k#$.#$C#$W#$x#%3
closeTunnel {#%J{#%_
describeTunnel {#%`{#%l
listTagsForResource {#)+{#):
listTunnels {#)F{#)l
openTunnel {#+&{#+j
rotateTunnelAccessToken {#,U{#-+
tagResource {#-e{#%_
untagResource {#.%{#%_
,Delete?b.TunnelId!s

.TunnelId!s
/Tunnel?{#%y
/CreatedAt?t1Description?s:DestinationConfig?{#(&CDestinationConnectionState?{#(?3LastUpdatedAt?t>SourceConnectionState?{#(?,Status?s.Tags?[{#(Y6TimeoutConfig?{#(h/TunnelArn?s.TunnelId?s
/Services![s/ThingName?s
3LastUpdatedAt?t,Status?s
)Key!s+Value!s
?MaxLifetimeTimeoutMinutes?i
1ResourceArn!s
.Tags?[{#(Y
0MaxResults?i/NextToken?s/ThingName?s
/NextToken?s9TunnelSummaries?[{#*5
/CreatedAt?t1Description?s3LastUpdatedAt?t,Status?s/TunnelArn?s.TunnelId?s
1Description?s:DestinationConfig?{#(&.Tags?[{#(Y6TimeoutConfig?{#(h
<DestinationAccessToken?s7SourceAccessToken?s/TunnelArn?s.TunnelId?s
0ClientMode!s:DestinationConfig?{#(&.TunnelId!s
<DestinationAccessToken?s7SourceAccessToken?s/TunnelArn?s
1ResourceArn!s.Tags![{#(Y
1ResourceArn!s.TagKeys![s
)"};
