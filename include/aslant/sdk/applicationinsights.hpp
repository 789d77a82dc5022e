// What the actions of applicationinsights take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb370f97ac0c71dc8>{
    R"(#D#$/#$D#$_#$x#%8#%S#%l#&,#&I#&d#'2#'h#(*#(G#(`#)+#)E#)_#)w#*?#*[#*t#+0#+M#+d#+|#,7#,N#,i#-(#-N#-h#.%
addWorkload {#.={#/J
createApplication {#/s{#2/
createComponent {#4W{#52
createLogPattern {#53{#5x
deleteApplication {#6t{#52
deleteComponent {#7/{#52
deleteLogPattern {#7T{#52
describeApplication {#8.{#2/
describeComponent {#8O{#9&
describeComponentConfiguration {#8O{#:Y
describeComponentConfigurationRecommendation {#;*{#;z
describeLogPattern {#<:{#<z
describeObservation {#=Q{#=n
describeProblem {#FJ{#Fc
describeProblemObservations {#FJ{#IQ
describeWorkload {#J({#Jf
listApplications {#KG{#Km
listComponents {#L:{#Lt
listConfigurationHistory {#MF{#NJ
listLogPatternSets {#L:{#P;
listLogPatterns {#Pz{#Qk
listProblems {#RP{#Sc
listTagsForResource {#TH{#TW
listWorkloads {#Tc{#US
removeWorkload {#Vw{#52
tagResource {#WO{#52
untagResource {#Wi{#52
updateApplication {#X){#2/
updateComponent {#Yt{#52
updateComponentConfiguration {#Zb{#52
updateLogPattern {#[k{#5x
updateProblem {#\V{#52
updateWorkload {#]%{#/J
3ComponentName!s7ResourceGroupName!s>WorkloadConfiguration!{#/#
3Configuration?s*Tier?s2WorkloadName?s
>WorkloadConfiguration?{#/#0WorkloadId?s
=AttachMissingPermission?b7AutoConfigEnabled?b0AutoCreate?b7CweMonitorEnabled?b2GroupingType?s6OpsCenterEnabled?b8OpsItemSNSTopicArn?s7ResourceGroupName?s8SnsNotificationArn?s.Tags?[{#1z
)Key!s+Value!s
8ApplicationInfo?{#2E
/AccountId?s=AttachMissingPermission?b7AutoConfigEnabled?b7CweMonitorEnabled?b3DiscoveryType?s/LifeCycle?s6OpsCenterEnabled?b8OpsItemSNSTopicArn?s-Remarks?s7ResourceGroupName?s8SnsNotificationArn?s
3ComponentName!s7ResourceGroupName!s3ResourceList![s

-Pattern!s1PatternName!s4PatternSetName!s*Rank!i7ResourceGroupName!s
3LogPattern?{#6C7ResourceGroupName?s
-Pattern?s1PatternName?s4PatternSetName?s*Rank?i
7ResourceGroupName!s
3ComponentName!s7ResourceGroupName!s
1PatternName!s4PatternSetName!s7ResourceGroupName!s
/AccountId?s7ResourceGroupName!s
/AccountId?s3ComponentName!s7ResourceGroupName!s
=ApplicationComponent?{#9Q3ResourceList?[s
3ComponentName?s6ComponentRemarks?s8DetectedWorkload?<<s-Monitor?b,OsType?s2ResourceType?s*Tier?s
<ComponentConfiguration?s-Monitor?b*Tier?s
3ComponentName!s8RecommendationType?s7ResourceGroupName!s*Tier!s2WorkloadName?s
<ComponentConfiguration?s
/AccountId?s1PatternName!s4PatternSetName!s7ResourceGroupName!s
/AccountId?s3LogPattern?{#6C7ResourceGroupName?s
/AccountId?s3ObservationId!s
4Observation?{#>&
?CloudWatchEventDetailType?s7CloudWatchEventId?s;CloudWatchEventSource?s;CodeDeployApplication?s?CodeDeployDeploymentGroup?s<CodeDeployDeploymentId?s?CodeDeployInstanceGroupId?s5CodeDeployState?s.EbsCause?s.EbsEvent?s2EbsRequestId?s/EbsResult?s.Ec2State?s-EndTime?t4HealthEventArn?s<HealthEventDescription?s=HealthEventTypeCategory?s9HealthEventTypeCode?s3HealthService?s(Id?s.LineTime?t/LogFilter?s.LogGroup?s-LogText?s0MetricName?s5MetricNamespace?s8RdsEventCategories?s5RdsEventMessage?s1S3EventName?s/SourceARN?s0SourceType?s/StartTime?t/StatesArn?s8StatesExecutionArn?s1StatesInput?s2StatesStatus?s*Unit?s+Value?n6XRayErrorPercent?i6XRayFaultPercent?i2XRayNodeName?s2XRayNodeType?s?XRayRequestAverageLatency?l6XRayRequestCount?i9XRayThrottlePercent?i
/AccountId?s/ProblemId!s
0Problem?{#G,8SnsNotificationArn?s
/AccountId?s6AffectedResource?s-EndTime?t/Feedback?<s(Id?s.Insights?s8LastRecurrenceTime?t4RecurringCount?l6ResolutionMethod?s7ResourceGroupName?s3SeverityLevel?s/ShortName?s/StartTime?t,Status?s+Title?s0Visibility?s
<RelatedObservations?{#Ik
9ObservationList?[{#>&
/AccountId?s3ComponentName!s7ResourceGroupName!s0WorkloadId!s
>WorkloadConfiguration?{#/#0WorkloadId?s5WorkloadRemarks?s
/AccountId?s0MaxResults?i/NextToken?s
=ApplicationInfoList?[{#2E/NextToken?s
/AccountId?s0MaxResults?i/NextToken?s7ResourceGroupName!s
BApplicationComponentList?[{#9Q/NextToken?s
/AccountId?s-EndTime?t1EventStatus?s0MaxResults?i/NextToken?s7ResourceGroupName?s/StartTime?t
3EventList?[{#Ng/NextToken?s
/AccountId?s1EventDetail?s7EventResourceName?s7EventResourceType?s1EventStatus?s/EventTime?t:MonitoredResourceARN?s7ResourceGroupName?s
/AccountId?s5LogPatternSets?[s/NextToken?s7ResourceGroupName?s
/AccountId?s0MaxResults?i/NextToken?s4PatternSetName?s7ResourceGroupName!s
/AccountId?s5LogPatterns?[{#6C/NextToken?s7ResourceGroupName?s
/AccountId?s3ComponentName?s-EndTime?t0MaxResults?i/NextToken?s7ResourceGroupName?s/StartTime?t0Visibility?s
/AccountId?s/NextToken?s5ProblemList?[{#G,7ResourceGroupName?s
1ResourceARN!s
.Tags?[{#1z
/AccountId?s3ComponentName!s0MaxResults?i/NextToken?s7ResourceGroupName!s
/NextToken?s6WorkloadList?[{#Us
3ComponentName?s;MissingWorkloadConfig?b*Tier?s0WorkloadId?s2WorkloadName?s5WorkloadRemarks?s
3ComponentName!s7ResourceGroupName!s0WorkloadId!s
1ResourceARN!s.Tags![{#1z
1ResourceARN!s.TagKeys![s
=AttachMissingPermission?b7AutoConfigEnabled?b7CweMonitorEnabled?b6OpsCenterEnabled?b8OpsItemSNSTopicArn?s4RemoveSNSTopic?b7ResourceGroupName!s8SnsNotificationArn?s
3ComponentName!s6NewComponentName?s7ResourceGroupName!s3ResourceList?[s
7AutoConfigEnabled?b<ComponentConfiguration?s3ComponentName!s-Monitor?b7ResourceGroupName!s*Tier?s
-Pattern?s1PatternName!s4PatternSetName!s*Rank?i7ResourceGroupName!s
/ProblemId!s2UpdateStatus?s0Visibility?s
3ComponentName!s7ResourceGroupName!s>WorkloadConfiguration!{#/#0WorkloadId?s
)"};
