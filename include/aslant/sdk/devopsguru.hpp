// What the actions of devopsguru take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb69bff27a248e3c1>{
    R"(#B#$)#$I#$`#%%#%F#%_#&)#&C#&\#'&#'L#((#(R#(v#)7#)V#)w#*=#*Q#*g#+-#+O#+q#,4#,I#,l#-*#-N#-k#.3#.U
addNotificationChannel {#.w{#/l
deleteInsight {#/l{#/r
describeAccountHealth {#/r{#/s
describeAccountOverview {#1){#1>
describeAnomaly {#2.{#2@
describeEventSourcesConfig {#/r{#?s
describeFeedback {#@S{#@`
describeInsight {#2.{#A-
describeOrganizationHealth {#D<{#Dd
describeOrganizationOverview {#E\{#F>
describeOrganizationResourceCollectionHealth {#Ff{#Gr
describeResourceCollectionHealth {#L={#Lc
describeServiceIntegration {#/r{#MD
getCostEstimation {#Nz{#O-
getResourceCollection {#L={#Pi
listAnomaliesForInsight {#Q4{#Rk
listAnomalousLogGroups {#SO{#Su
listEvents {#W?{#Y4
listInsights {#Zm{#\F
listMonitoredResources {#`3{#a-
listNotificationChannels {#Nz{#b^
listOrganizationInsights {#c2{#d+
listRecommendations {#h*{#hX
putFeedback {#@`{#/r
removeNotificationChannel {#/l{#/r
searchInsights {#kE{#\F
searchOrganizationInsights {#lw{#\F
startCostEstimation {#mm{#/r
updateEventSourcesConfig {#?s{#/r
updateResourceCollection {#n:{#/r
updateServiceIntegration {#n\{#/r
/Config!{#/*
0Filters?{#/A,Sns!{#/`
3MessageTypes?[s1Severities?[s
.TopicArn?s
(Id!s

;AnalyzedResourceCount?l5MetricsAnalyzed!i;OpenProactiveInsights!i:OpenReactiveInsights!i3ResourceHours!l
.FromTime!t,ToTime?t
EMeanTimeToRecoverInMilliseconds!l7ProactiveInsights!i6ReactiveInsights!i
/AccountId?s(Id!s
9ProactiveAnomaly?{#2l8ReactiveAnomaly?{#=S
AAnomalyReportedTimeRange?{#5T:AnomalyResources?[{#5l9AnomalyTimeRange?{#5{9AssociatedInsightId?s1Description?s(Id?s+Limit?n<PredictionTimeRange?{#5{;ResourceCollection?{#68.Severity?s6SourceDetails?{#7,7SourceMetadata?{#<y,Status?s0UpdateTime?t
/CloseTime?t.OpenTime!t
*Name?s*Type?s
-EndTime?t/StartTime!t
7CloudFormation?{#6X.Tags?[{#6g
1StackNames?[s
4AppBoundaryKey!s0TagValues![s
;CloudWatchMetrics?[{#7fDPerformanceInsightsMetrics?[{#9g
4Dimensions?[{#8e:MetricDataSummary?{#8u0MetricName?s/Namespace?s,Period?i*Stat?s*Unit?s
*Name?s+Value?s
0StatusCode?sFTimestampMetricValuePairList?[{#9L
1MetricValue?n/Timestamp?t
7MetricDisplayName?s4MetricQuery?{#:y7ReferenceData?[{#;_8StatsAtAnomaly?[{#<i9StatsAtBaseline?[{#<i*Unit?s
-Filter?<s0GroupBy?{#;@,Metric?s
1Dimensions?[s+Group?s+Limit?i
9ComparisonValues?{#<#*Name?s
8ReferenceMetric?{#<N8ReferenceScalar?{#<`
4MetricQuery?{#:y
+Value?n
*Type?s+Value?n
,Source?s8SourceResourceName?s8SourceResourceType?s
AAnomalyReportedTimeRange?{#5T:AnomalyResources?[{#5l9AnomalyTimeRange?{#5{9AssociatedInsightId?s5CausalAnomalyId?s1Description?s(Id?s*Name?s;ResourceCollection?{#68.Severity?s6SourceDetails?{#7,,Status?s*Type?s
5EventSources?{#@,
?AmazonCodeGuruProfiler?{#@I
,Status?s
/InsightId?s
8InsightFeedback?{#@v
.Feedback?s(Id?s
9ProactiveInsight?{#AY8ReactiveInsight?{#C*
1Description?s(Id?s9InsightTimeRange?{#5{*Name?s<PredictionTimeRange?{#5{;ResourceCollection?{#68.Severity?s2SsmOpsItemId?s,Status?s
1Description?s(Id?s9InsightTimeRange?{#5{*Name?s;ResourceCollection?{#68.Severity?s2SsmOpsItemId?s,Status?s
1AccountIds?[s<OrganizationalUnitIds?[s
5MetricsAnalyzed!i;OpenProactiveInsights!i:OpenReactiveInsights!i3ResourceHours!l
1AccountIds?[s.FromTime!t<OrganizationalUnitIds?[s,ToTime?t
7ProactiveInsights!i6ReactiveInsights!i
1AccountIds?[s0MaxResults?i/NextToken?sHOrganizationResourceCollectionType!s<OrganizationalUnitIds?[s
1Account?[{#Ha8CloudFormation?[{#IQ/NextToken?s1Service?[{#J{.Tags?[{#KU
/AccountId?s0Insight?{#H{
;OpenProactiveInsights?i:OpenReactiveInsights?i
;AnalyzedResourceCount?l0Insight?{#J)/StackName?s
EMeanTimeToRecoverInMilliseconds?l;OpenProactiveInsights?i:OpenReactiveInsights?i
;AnalyzedResourceCount?l0Insight?{#H{1ServiceName?s
;AnalyzedResourceCount?l4AppBoundaryKey?s0Insight?{#J).TagValue?s
/NextToken?s<ResourceCollectionType!s
8CloudFormation?[{#IQ/NextToken?s1Service?[{#J{.Tags?[{#KU
;ServiceIntegration?{#M]
@KmsServerSideEncryption?{#NJ=LogsAnomalyDetection?{#Nk2OpsCenter?{#Nk
.KmsKeyId?s1OptInStatus?s*Type?s
1OptInStatus?s
/NextToken?s
/Costs?[{#P(/NextToken?s;ResourceCollection?{#68,Status?s2TimeRange?{#PR/TotalCost?n
*Cost?n+Count?i+State?s*Type?s.UnitCost?n
-EndTime?t/StartTime?t
/NextToken?s;ResourceCollection?{#68
/AccountId?s0Filters?{#R-/InsightId!s0MaxResults?i/NextToken?s7StartTimeRange?{#RV
:ServiceCollection?{#RE
3ServiceNames?[s
.FromTime?t,ToTime?t
/NextToken?s<ProactiveAnomalies?[{#2l;ReactiveAnomalies?[{#=S
/InsightId!s0MaxResults?i/NextToken?s
<AnomalousLogGroups![{#TM/InsightId!s/NextToken?s
3ImpactEndTime?t5ImpactStartTime?t=LogAnomalyShowcases?[{#UY2LogGroupName?s=NumberOfLogLinesScanned?i
;LogAnomalyClasses?[{#Ur
1Explanation?s5LogAnomalyToken?s4LogAnomalyType?s0LogEventId?s7LogEventTimestamp?t3LogStreamName?sANumberOfLogLinesOccurrences?i
/AccountId?s0Filters!{#Wr0MaxResults?i/NextToken?s
0DataSource?s0EventClass?s1EventSource?s7EventTimeRange?{#Xy/InsightId?s;ResourceCollection?{#68
.FromTime!t,ToTime!t
0Events![{#YN/NextToken?s
0DataSource?s0EventClass?s1EventSource?s(Id?s*Name?s;ResourceCollection?{#683Resources?[{#ZX*Time?t
)Arn?s*Name?s*Type?s
0MaxResults?i/NextToken?s5StatusFilter!{#[?
,Any?{#[b/Closed?{#\$0Ongoing?{#\>
7StartTimeRange!{#RV*Type!s
5EndTimeRange!{#RV*Type!s
*Type!s
/NextToken?s;ProactiveInsights?[{#](:ReactiveInsights?[{#^g
=AssociatedResourceArns?[s(Id?s9InsightTimeRange?{#5{*Name?s<PredictionTimeRange?{#5{;ResourceCollection?{#68:ServiceCollection?{#RE.Severity?s,Status?s
=AssociatedResourceArns?[s(Id?s9InsightTimeRange?{#5{*Name?s;ResourceCollection?{#68:ServiceCollection?{#RE.Severity?s,Status?s
0Filters?{#`Z0MaxResults?i/NextToken?s
8ResourcePermission!s:ResourceTypeFilters![s
FMonitoredResourceIdentifiers![{#a]/NextToken?s
1LastUpdated?t;MonitoredResourceName?s;ResourceCollection?{#688ResourcePermission?s*Type?s
2Channels?[{#bz/NextToken?s
/Config?{#/*(Id?s
1AccountIds?[s0MaxResults?i/NextToken?s<OrganizationalUnitIds?[s5StatusFilter!{#[?
/NextToken?s;ProactiveInsights?[{#dg:ReactiveInsights?[{#fU
/AccountId?s(Id?s9InsightTimeRange?{#5{*Name?s:OrganizationalUnitId?s<PredictionTimeRange?{#5{;ResourceCollection?{#68:ServiceCollection?{#RE.Severity?s,Status?s
/AccountId?s(Id?s9InsightTimeRange?{#5{*Name?s:OrganizationalUnitId?s;ResourceCollection?{#68:ServiceCollection?{#RE.Severity?s,Status?s
/AccountId?s/InsightId!s,Locale?s/NextToken?s
/NextToken?s9Recommendations?[{#h{
.Category?s1Description?s*Link?s*Name?s,Reason?s:RelatedAnomalies?[{#j#7RelatedEvents?[{#k-
/AnomalyId?s3Resources?[{#5l7SourceDetails?[{#jT
;CloudWatchMetrics?[{#jm
0MetricName?s/Namespace?s
*Name?s3Resources?[{#5l
0Filters?{#l-0MaxResults?i/NextToken?s7StartTimeRange!{#RV*Type!s
;ResourceCollection?{#68:ServiceCollection?{#RE1Severities?[s/Statuses?[s
1AccountIds![s0Filters?{#l-0MaxResults?i/NextToken?s7StartTimeRange!{#RV*Type!s
1ClientToken?s;ResourceCollection!{#68
,Action!s;ResourceCollection!{#68
;ServiceIntegration!{#M]
)"};
