// What the actions of rum take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x89b2a71960c55897>{
    R"(#7##b#$1#$Z#%&#%@#%Z#%x#&C#&Z#&u#'6#'O#'s#(6#(Q#(g#)/#)D#)[#)u
batchCreateRumMetricDefinitions {#*>{#+x
batchDeleteRumMetricDefinitions {#-|{#.j
batchGetRumMetricDefinitions {#/f{#0V
createAppMonitor {#0{{#4b
deleteAppMonitor {#4h{#4p
deleteResourcePolicy {#4q{#52
deleteRumMetricsDestination {#5F{#4p
getAppMonitor {#4h{#5w
getAppMonitorData {#8P{#9X
getResourcePolicy {#4h{#9o
listAppMonitors {#::{#:T
listRumMetricsDestinations {#;O{#;z
listTagsForResource {#<m{#<|
putResourcePolicy {#=9{#9o
putRumEvents {#=e{#4p
putRumMetricsDestination {#?\{#4p
tagResource {#<|{#4p
untagResource {#@@{#4p
updateAppMonitor {#@Z{#4p
updateRumMetricDefinition {#B#{#4p
4AppMonitorName!s1Destination!s4DestinationArn?s;MetricDefinitions![{#+-
4DimensionKeys?<s2EventPattern?s*Name!s/Namespace?s/UnitLabel?s.ValueKey?s
0Errors![{#,D;MetricDefinitions?[{#,v
/ErrorCode!s2ErrorMessage!s9MetricDefinition!{#+-
4DimensionKeys?<s2EventPattern?s8MetricDefinitionId!s*Name!s/Namespace?s/UnitLabel?s.ValueKey?s
4AppMonitorName!s1Destination!s4DestinationArn?s:MetricDefinitionIds![s
0Errors![{#/5:MetricDefinitionIds?[s
/ErrorCode!s2ErrorMessage!s8MetricDefinitionId!s
4AppMonitorName!s1Destination!s4DestinationArn?s0MaxResults?i/NextToken?s
;MetricDefinitions?[{#,v/NextToken?s
@AppMonitorConfiguration?{#2L5CustomEvents?{#4+2CwLogEnabled?bCDeobfuscationConfiguration?{#45,Domain?s1DomainList?[s*Name!s+Tags?<s
2AllowCookies?b0EnableXRay?b4ExcludedPages?[s4FavoritePages?[s2GuestRoleArn?s4IdentityPoolId?s4IncludedPages?[s7SessionSampleRate?n2Telemetries?[s
,Status?s
=JavaScriptSourceMaps?{#4P
+S3Uri?s,Status!s
(Id?s
*Name!s

*Name!s6PolicyRevisionId?s
6PolicyRevisionId?s
4AppMonitorName!s1Destination!s4DestinationArn?s
3AppMonitor?{#6.
@AppMonitorConfiguration?{#2L-Created?s5CustomEvents?{#4+4DataStorage?{#8'CDeobfuscationConfiguration?{#45,Domain?s1DomainList?[s(Id?s2LastModified?s*Name?s+State?s+Tags?<s
.CwLog?{#83
2CwLogEnabled?b0CwLogGroup?s
1Filters?[{#940MaxResults?i*Name!s/NextToken?s2TimeRange!{#9F
*Name?s-Values?[s
+After!l,Before?l
-Events?[s/NextToken?s
4PolicyDocument?s6PolicyRevisionId?s
0MaxResults?i/NextToken?s
=AppMonitorSummaries?[{#:{/NextToken?s
-Created?s(Id?s2LastModified?s*Name?s+State?s
4AppMonitorName!s0MaxResults?i/NextToken?s
6Destinations?[{#<@/NextToken?s
1Destination?s4DestinationArn?s0IamRoleArn?s
1ResourceArn!s
1ResourceArn!s+Tags!<s
*Name!s4PolicyDocument!s6PolicyRevisionId?s
+Alias?s:AppMonitorDetails!{#>[-BatchId!s(Id!s3RumEvents![{#>r4UserDetails!{#?F
(Id?s*Name?s-Version?s
-Details!s(Id!s.Metadata?s/Timestamp!t*Type!s
/SessionId?s,UserId?s
4AppMonitorName!s1Destination!s4DestinationArn?s0IamRoleArn?s
1ResourceArn!s.TagKeys![s
@AppMonitorConfiguration?{#2L5CustomEvents?{#4+2CwLogEnabled?bCDeobfuscationConfiguration?{#45,Domain?s1DomainList?[s*Name!s
4AppMonitorName!s1Destination!s4DestinationArn?s9MetricDefinition!{#+-8MetricDefinitionId!s
)"};
