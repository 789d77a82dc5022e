// What the actions of networkmonitor take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x9b805cf05b3e8259>{R"(#/##J##a##v#$3#$H#$\#$n#%*#%G#%\#%s#&0
createMonitor {#&E{#()
createProbe {#(i{#*2
deleteMonitor {#+s{#,(
deleteProbe {#,){#,(
getMonitor {#+s{#,B
getProbe {#,){#*2
listMonitors {#-N{#-p
listTagsForResource {#.2{#.A
tagResource {#.J{#,(
untagResource {#.a{#,(
updateMonitor {#.{{#()
updateProbe {#/D{#*2
7AggregationPeriod?l1ClientToken?s1MonitorName!s0Probes?[{#'1+Tags?<s
1Destination!s5DestinationPort?i0PacketSize?i0ProbeTags?<s.Protocol!s/SourceArn!s
7AggregationPeriod?l0MonitorArn!s1MonitorName!s+State!s+Tags?<s
1ClientToken?s1MonitorName!s.Probe!{#)?+Tags?<s
1Destination!s5DestinationPort?i0PacketSize?i.Protocol!s/SourceArn!s+Tags?<s
3AddressFamily?s/CreatedAt?t1Destination!s5DestinationPort?i0ModifiedAt?t0PacketSize?i.ProbeArn?s-ProbeId?s.Protocol!s/SourceArn!s+State?s+Tags?<s+VpcId?s
1MonitorName!s

1MonitorName!s-ProbeId!s
7AggregationPeriod!l/CreatedAt!t0ModifiedAt!t0MonitorArn!s1MonitorName!s0Probes?[{#*2+State!s+Tags?<s
0MaxResults?i/NextToken?s+State?s
2Monitors![{#()/NextToken?s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
7AggregationPeriod!l1MonitorName!s
1Destination?s5DestinationPort?i1MonitorName!s0PacketSize?i-ProbeId!s.Protocol?s+State?s
)"};
