// What the actions of networkflowmonitor take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe2ef5c984b0b129>{
    R"(#<##q#$.#$C#$Z#$o#%)#%X#&6#&r#'F#(##(^#(p#),#)@#)]#*-#*`#+=#+f#,>#,t#-/#-F#-]
createMonitor {#-r{#/.
createScope {#0L{#1`
deleteMonitor {#2-{#2<
deleteScope {#2={#2<
getMonitor {#2-{#/.
getQueryResultsMonitorTopContributors {#2H{#2z
getQueryResultsWorkloadInsightsTopContributors {#9Y{#:-
getQueryResultsWorkloadInsightsTopContributorsData {#9Y{#;r
getQueryStatusMonitorTopContributors {#<^{#<w
getQueryStatusWorkloadInsightsTopContributors {#='{#<w
getQueryStatusWorkloadInsightsTopContributorsData {#='{#<w
getScope {#2={#=<
listMonitors {#=q{#>A
listScopes {#?/{#?I
listTagsForResource {#@({#@7
startQueryMonitorTopContributors {#@@{#A6
startQueryWorkloadInsightsTopContributors {#AA{#A6
startQueryWorkloadInsightsTopContributorsData {#B3{#A6
stopQueryMonitorTopContributors {#<^{#2<
stopQueryWorkloadInsightsTopContributors {#='{#2<
stopQueryWorkloadInsightsTopContributorsData {#='{#2<
tagResource {#Bw{#2<
untagResource {#C4{#2<
updateMonitor {#CN{#/.
updateScope {#E'{#1`
1ClientToken?s8LocalResources![{#.s1MonitorName!s9RemoteResources?[{#.s.ScopeArn!s+Tags?<s
0Identifier!s*Type!s
/CreatedAt!t8LocalResources![{#.s0ModifiedAt!t0MonitorArn!s1MonitorName!s3MonitorStatus!s9RemoteResources![{#.s+Tags?<s
1ClientToken?s+Tags?<s1Targets![{#0q
,Region!s9TargetIdentifier!{#17
1TargetId!{#1S0TargetType!s
/AccountId?s
.ScopeArn!s-ScopeId!s,Status!s+Tags?<s
1MonitorName!s

-ScopeId!s
0MaxResults?n1MonitorName!s/NextToken?s-QueryId!s
/NextToken?s9TopContributors?[{#3J*Unit?s
9DestinationCategory?s,DnatIp?s;KubernetesMetadata?{#7a-LocalAz?s6LocalInstanceArn?s5LocalInstanceId?s-LocalIp?s1LocalRegion?s4LocalSubnetArn?s3LocalSubnetId?s1LocalVpcArn?s0LocalVpcId?s.RemoteAz?s7RemoteInstanceArn?s6RemoteInstanceId?s.RemoteIp?s2RemoteRegion?s5RemoteSubnetArn?s4RemoteSubnetId?s2RemoteVpcArn?s1RemoteVpcId?s,SnatIp?s0TargetPort?n=TraversedConstructs?[{#8w+Value?n
2LocalPodName?s7LocalPodNamespace?s6LocalServiceName?s3RemotePodName?s8RemotePodNamespace?s7RemoteServiceName?s
2ComponentArn?s1ComponentId?s3ComponentType?s1ServiceName?s
0MaxResults?n/NextToken?s-QueryId!s-ScopeId!s
/NextToken?s9TopContributors?[{#:P
/AccountId?s-LocalAz?s1LocalRegion?s4LocalSubnetArn?s3LocalSubnetId?s1LocalVpcArn?s0LocalVpcId?s6RemoteIdentifier?s+Value?n
4Datapoints![{#<=/NextToken?s*Unit!s
+Label!s1Timestamps![t-Values![n
1MonitorName!s-QueryId!s
,Status!s
-QueryId!s-ScopeId!s
.ScopeArn!s-ScopeId!s,Status!s+Tags?<s1Targets![{#0q
0MaxResults?n3MonitorStatus?s/NextToken?s
2Monitors![{#>]/NextToken?s
0MonitorArn!s1MonitorName!s3MonitorStatus!s
0MaxResults?n/NextToken?s
/NextToken?s0Scopes![{#?c
.ScopeArn!s-ScopeId!s,Status!s
1ResourceArn!s
+Tags?<s
9DestinationCategory!s-EndTime!t+Limit?n0MetricName!s1MonitorName!s/StartTime!t
-QueryId!s
9DestinationCategory!s-EndTime!t+Limit?n0MetricName!s-ScopeId!s/StartTime!t
9DestinationCategory!s-EndTime!t0MetricName!s-ScopeId!s/StartTime!t
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1ClientToken?s=LocalResourcesToAdd?[{#.s@LocalResourcesToRemove?[{#.s1MonitorName!s>RemoteResourcesToAdd?[{#.sARemoteResourcesToRemove?[{#.s
8ResourcesToAdd?[{#0q;ResourcesToDelete?[{#0q-ScopeId!s
)"};
