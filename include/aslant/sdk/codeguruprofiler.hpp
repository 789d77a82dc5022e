// What the actions of codeguruprofiler take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xbbb2eaecbe62d354>{
    R"(#:##k#$2#$S#$k#%/#%M#%m#&<#&b#&u#'/#'K#'h#((#(E#(b#(|#)9#)\#)v#*4#*I#*`
addNotificationChannels {#+${#+h
batchGetFrameMetricData {#,>{#-c
configureAgent {#/8{#/l
createProfilingGroup {#0\{#1r
deleteProfilingGroup {#4W{#4m
describeProfilingGroup {#4W{#1r
getFindingsReportAccountSummary {#4n{#5A
getNotificationConfiguration {#4W{#6a
getPolicy {#4W{#7'
getProfile {#7>{#8-
getRecommendations {#8X{#93
listFindingsReports {#>'{#?%
listProfileTimes {#?P{#@N
listProfilingGroups {#@w{#AL
listTagsForResource {#B,{#B;
postAgentProfile {#BD{#4m
putPermission {#C,{#7'
removeNotificationChannel {#Ck{#+h
removePermission {#D3{#7'
submitFeedback {#Dd{#4m
tagResource {#EE{#4m
untagResource {#E\{#4m
updateProfilingGroup {#Ev{#1r
2Channels![{#+I8ProfilingGroupName!s
6EventPublishers![s(Id?s)Uri!s
BNotificationConfiguration?{#,.
2Channels?[{#+I
-EndTime?t6FrameMetrics?[{#-?,Period?s8ProfilingGroupName!s/StartTime?t6TargetResolution?s
/FrameName!s3ThreadStates![s*Type!s
-EndTime!t2EndTimes![{#.m9FrameMetricData![{#.v0Resolution!s/StartTime!t>UnprocessedEndTimes!<[{#.m
+Value!t
4FrameMetric!{#-?-Values![n
5FleetInstanceId?s/Metadata?<s8ProfilingGroupName!s
6Configuration!{#0&
6AgentParameters?<s5PeriodInSeconds!i3ShouldProfile!b
AAgentOrchestrationConfig?{#1^1ClientToken?s5ComputePlatform?s8ProfilingGroupName!s+Tags?<s
6ProfilingEnabled!b
7ProfilingGroup!{#2-
AAgentOrchestrationConfig?{#1^)Arn?s5ComputePlatform?s/CreatedAt?t*Name?s8ProfilingStatus?{#3F+Tags?<s/UpdatedAt?t
?LatestAgentOrchestratedAt?tBLatestAgentProfileReportedAt?t@LatestAggregatedProfile?{#4E
,Period?s+Start?t
8ProfilingGroupName!s

6DailyReportsOnly?b0MaxResults?i/NextToken?s
/NextToken?s9ReportSummaries![{#5d
(Id?s4ProfileEndTime?t6ProfileStartTime?t8ProfilingGroupName?s;TotalNumberOfFindings?i
BNotificationConfiguration!{#,.
,Policy!s0RevisionId!s
,Accept?s-EndTime?t.MaxDepth?i,Period?s8ProfilingGroupName!s/StartTime?t
5ContentEncoding?s1ContentType!s-Profile!y
-EndTime!t,Locale?s8ProfilingGroupName!s/StartTime!t
3Anomalies![{#:94ProfileEndTime!t6ProfileStartTime!t8ProfilingGroupName!s9Recommendations![{#;;
3Instances![{#:_/Metric!{#-?,Reason!s
-EndTime?t(Id!s/StartTime!t5UserFeedback?{#;3
*Type!s
5AllMatchesCount!i3AllMatchesSum!n-EndTime!t0Pattern!{#<8/StartTime!t4TopMatches![{#=F
:CountersToAggregate?[s1Description?s(Id?s*Name?s5ResolutionSteps?s4TargetFrames?[[s6ThresholdPercent?n
2FrameAddress?s7TargetFramesIndex?i:ThresholdBreachValue?n
6DailyReportsOnly?b-EndTime!t0MaxResults?i/NextToken?s8ProfilingGroupName!s/StartTime!t
AFindingsReportSummaries![{#5d/NextToken?s
-EndTime!t0MaxResults?i/NextToken?s-OrderBy?s,Period!s8ProfilingGroupName!s/StartTime!t
/NextToken?s6ProfileTimes![{#@n
+Start?t
8IncludeDescription?b0MaxResults?i/NextToken?s
/NextToken?s:ProfilingGroupNames![s9ProfilingGroups?[{#2-
1ResourceArn!s
+Tags?<s
2AgentProfile!y1ContentType!s2ProfileToken?s8ProfilingGroupName!s
1ActionGroup!s1Principals![s8ProfilingGroupName!s0RevisionId?s
/ChannelId!s8ProfilingGroupName!s
1ActionGroup!s8ProfilingGroupName!s0RevisionId!s
7AnomalyInstanceId!s-Comment?s8ProfilingGroupName!s*Type!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
AAgentOrchestrationConfig!{#1^8ProfilingGroupName!s
)"};
