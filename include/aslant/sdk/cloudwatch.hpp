// What the actions of cloudwatch take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcb4862d16575ad3d>{
    R"(#Z#$q#%7#%c#&##&6#&U#&o#'1#'M#'y#(B#(`#(x#)?#)a#*%#*?#*\#+%#+>#+Z#+t#,0#,D#,b#,y#-<#-U#-s#.4#.]#.y#/7#/X#/s#0.#0K#0b#1$#1<#1R#1j#1|#2B#2W#2k#3*#3>#3Z#3w#48#4T#4i#5&#5D
associateDatasetKmsKey {#5p{#67
createResourceMetricsConfiguration {#68{#6q
deleteAlarmMuteRule {#7x*
deleteAlarms {#83*
deleteAnomalyDetector {#8B{#67
deleteDashboards {#<c{#67
deleteInsightRules {#<v{#=*
deleteMetricStream {#>&{#67
deleteResourceMetricsConfiguration {#>.{#67
describeAlarmContributors {#>={#>V
describeAlarmHistory {#?v{#A<
describeAlarms {#C6{#Dk
describeAlarmsForMetric {#\,{#]-
describeAnomalyDetectors {#]A{#^Y
describeInsightRules {#bW{#bq
disableAlarmActions {#83*
disableInsightRules {#<v{#=*
disassociateDatasetKmsKey {#d*{#67
enableAlarmActions {#83*
enableInsightRules {#<v{#=*
getAlarmMuteRule {#7x{#d?
getDashboard {#fF{#fW
getDataset {#d*{#g-
getInsightRuleReport {#gL{#hH
getMetricData {#ks{#m%
getMetricStatistics {#nQ{#ol
getMetricStream {#>&{#q.
getMetricWidgetImage {#tI{#th
getOTelEnrichment {#67{#u#
getResourceMetricsConfiguration {#>.{#6q
listAlarmMuteRules {#v1{#vc
listDashboards {#x%{#xH
listManagedInsightRules {#yH{#yp
listMetricStreams {#bW{#zw
listMetrics {#|1{$#W
listTagsForResource {$$*{$$9
putAlarmMuteRule {$$E*
putAnomalyDetector {$%@{$',
putCompositeAlarm {$'A*
putDashboard {$){{$*M
putInsightRule {$+,{#67
putLogAlarm {$+y*
putManagedInsightRules {$/g{#=*
putMetricAlarm {$0J*
putMetricData {$5l*
putMetricStream {$:M{$<;
setAlarmState {$<B*
startMetricStreams {$<|{#67
startOTelEnrichment {$=,{$=W
stopMetricStreams {$<|{#67
stopOTelEnrichment {#67{#67
tagResource {$>@{#67
untagResource {$>Z{#67
updateOTelEnrichment {$=,{$=W
updateResourceMetricsConfiguration {#68{#6q
7DatasetIdentifier!s/KmsKeyArn!s

:MetricSelections?[{#6^1ResourceArn!s
5IncludeMetrics![s
EResourceMetricsConfiguration!{#7:
/CreatedAt!t:MetricSelections?[{#6^1ResourceArn!s/UpdatedAt!t
7AlarmMuteRuleName!s
1AlarmNames![s
7AnomalyDetectorId?s4Dimensions?[{#9nBMetricMathAnomalyDetector?{#:$0MetricName?s/Namespace?sDSingleMetricAnomalyDetector?{#<%*Stat?s
*Name!s+Value!s
;MetricDataQueries?[{#:=
/AccountId?s0Expression?s(Id!s+Label?s3MetricStat?{#;0,Period?i0ReturnData?b
/Metric!{#;T,Period!i*Stat!s*Unit?s
4Dimensions?[{#9n0MetricName?s/Namespace?s
/AccountId?s4Dimensions?[{#9n0MetricName?s/Namespace?s*Stat?s
5DashboardNames![s
0RuleNames![s
2Failures?[{#=:
3ExceptionType?s1FailureCode?s8FailureDescription?s5FailureResource?s
*Name!s
1ResourceArn!s
/AlarmName!s/NextToken?s
;AlarmContributors![{#>{/NextToken?s
<ContributorAttributes!<s3ContributorId!s1StateReason!s@StateTransitionedTimestamp?t
8AlarmContributorId?s/AlarmName?s1AlarmTypes?[s-EndDate?t5HistoryItemType?s0MaxRecords?i/NextToken?s,ScanBy?s/StartDate?t
;AlarmHistoryItems?[{#Aa/NextToken?s
AAlarmContributorAttributes?<s8AlarmContributorId?s/AlarmName?s/AlarmType?s1HistoryData?s5HistoryItemType?s4HistorySummary?s/Timestamp?t
2ActionPrefix?s5AlarmNamePrefix?s1AlarmNames?[s1AlarmTypes?[s9ChildrenOfAlarmName?s0MaxRecords?i/NextToken?s8ParentsOfAlarmName?s0StateValue?s
9CompositeAlarms?[{#EW3LogAlarms?[{#K,6MetricAlarms?[{#Se/NextToken?s
<ActionConfiguration?{#J:4ActionsEnabled?b9ActionsSuppressedBy?s=ActionsSuppressedReason?s7ActionsSuppressor?sFActionsSuppressorExtensionPeriod?iAActionsSuppressorWaitPeriod?i3AlarmActions?[s.AlarmArn?sHAlarmConfigurationUpdatedTimestamp?t6AlarmDescription?s/AlarmName?s/AlarmRule?s>InsufficientDataActions?[s0OkActions?[s1StateReason?s5StateReasonData?s@StateTransitionedTimestamp?t;StateUpdatedTimestamp?t0StateValue?s
=AlarmTagsPropagation?{#JU
-Enabled!b6ExcludedTagKeys?[s6IncludedTagKeys?[s
<ActionConfiguration?{#J:8ActionLogLineCount?n:ActionLogLineRoleArn?s4ActionsEnabled?b3AlarmActions?[s.AlarmArn?sHAlarmConfigurationUpdatedTimestamp?t6AlarmDescription?s/AlarmName?s8ComparisonOperator?s5EvaluationState?s>InsufficientDataActions?[s0OkActions?[s9QueryResultsToAlarm?n<QueryResultsToEvaluate?nDScheduledQueryConfiguration?{#PY1StateReason?s5StateReasonData?s@StateTransitionedTimestamp?t;StateUpdatedTimestamp?t0StateValue?s/Threshold?n6TreatMissingData?s<WarmUpConfiguration?{#Rs
;AggregationExpression!s:LogGroupIdentifiers?[s.QueryARN?s1QueryString!s>ScheduleConfiguration!{#R,;ScheduledQueryRoleARN!s.Tags?[{#Rd
3EndTimeOffset?n8ScheduleExpression!s5StartTimeOffset!n
)Key!s+Value!s
NOnlyStartEvaluatingAfterWarmUpPeriodEnds?bCWarmUpPeriodDurationInMinutes!n
<ActionConfiguration?{#J:4ActionsEnabled?b3AlarmActions?[s.AlarmArn?sHAlarmConfigurationUpdatedTimestamp?t6AlarmDescription?s/AlarmName?s8ComparisonOperator?s7DatapointsToAlarm?i4Dimensions?[{#9nFEvaluateLowSampleCountPercentile?s;EvaluationCriteria?{#Zl8EvaluationInterval?n7EvaluationPeriods?i5EvaluationState?s9EvaluationWindow?{#[Q7ExtendedStatistic?s>InsufficientDataActions?[s0MetricName?s1Metrics?[{#:=/Namespace?s0OkActions?[s,Period?i1StateReason?s5StateReasonData?s@StateTransitionedTimestamp?t;StateUpdatedTimestamp?t0StateValue?s/Statistic?s/Threshold?n7ThresholdMetricId?s6TreatMissingData?s*Unit?s<WarmUpConfiguration?{#Rs
7PromQLCriteria?{#['
3PendingPeriod?n+Query!s4RecoveryPeriod?n
6SlidingWindow?{#678WallClockWindow?{#[z
.Timezone?s
4Dimensions?[{#9n7ExtendedStatistic?s0MetricName!s/Namespace!s,Period?i/Statistic?s*Unit?s
6MetricAlarms?[{#Se
9AnomalyDetectorIds?[s;AnomalyDetectorTypes?[s4Dimensions?[{#9n0MaxResults?i0MetricName?s/Namespace?s/NextToken?s
:AnomalyDetectors?[{#_#/NextToken?s
7AnomalyDetectorId?s6Configuration?{#a04Dimensions?[{#9n>MetricCharacteristics?{#bEBMetricMathAnomalyDetector?{#:$0MetricName?s/Namespace?sDSingleMetricAnomalyDetector?{#<%*Stat?s0StateValue?s
5AdaptationSpeed?s<ExcludedTimeRanges?[{#b.4MetricTimezone?s>OutlierFilteringStrength?s
-EndTime!t/StartTime!t
4PeriodicSpikes?b
0MaxResults?i/NextToken?s
6InsightRules?[{#c7/NextToken?s
<ApplyOnTransformedLogs?b0Definition!s1ManagedRule?b*Name!s,Schema!s+State!s
7DatasetIdentifier!s
6AlarmMuteRuleArn?s1Description?s0ExpireDate?t:LastUpdatedTimestamp?t4MuteTargets?{#83.MuteType?s*Name?s-Rule?{#em/StartDate?t,Status?s
1Schedule!{#e|
.Duration!s0Expression!s.Timezone?s
3DashboardName!s
2DashboardArn?s3DashboardBody?s3DashboardName?s
)Arn!s/DatasetId!s/KmsKeyArn?s
-EndTime!t9MaxContributorCount?i.Metrics?[s-OrderBy?s,Period!i.RuleName!s/StartTime!t
4AggregateValue?n:AggregationStatistic?s<ApproximateUniqueCount?l6Contributors?[{#ig0KeyLabels?[s:MetricDatapoints?[{#jc
?ApproximateAggregateValue!n4Datapoints![{#jC+Keys![s
6ApproximateValue!n/Timestamp!t
-Average?n9MaxContributorValue?n-Maximum?n-Minimum?n1SampleCount?n)Sum?n/Timestamp!t8UniqueContributors?n
-EndTime!t5LabelOptions?{#[z3MaxDatapoints?i;MetricDataQueries![{#:=/NextToken?s,ScanBy?s/StartTime!t
2Messages?[{#mY;MetricDataResults?[{#mi/NextToken?s
*Code?s+Value?s
(Id?s+Label?s2Messages?[{#mY0StatusCode?s1Timestamps?[t-Values?[n
4Dimensions?[{#9n-EndTime!t9ExtendedStatistics?[s0MetricName!s/Namespace!s,Period!i/StartTime!t1Statistics?[s*Unit?s
4Datapoints?[{#p,+Label?s
-Average?n9ExtendedStatistics?<n-Maximum?n-Minimum?n1SampleCount?n)Sum?n/Timestamp?t*Unit?s
)Arn?s2CreationDate?t8ExcludeFilters?[{#s?1FirehoseArn?s8IncludeFilters?[{#s?BIncludeLinkedAccountsMetrics?b4LastUpdateDate?t*Name?s2OutputFormat?s-RoleArn?s+State?sBStatisticsConfigurations?[{#s[
2MetricNames?[s/Namespace?s
;AdditionalStatistics![s8IncludeMetrics![{#t/
0MetricName!s/Namespace!s
2MetricWidget!s2OutputFormat?s
7MetricWidgetImage?y
/CreatedAt?t8ExcludeFilters?[{#uo8IncludeFilters?[{#uo,Status!s/UpdatedAt?t
2MetricNames?[s/Namespace!s
/AlarmName?s0MaxRecords?n/NextToken?s/Statuses?[s
@AlarmMuteRuleSummaries?[{#w3/NextToken?s
6AlarmMuteRuleArn?s0ExpireDate?t:LastUpdatedTimestamp?t.MuteType?s,Status?s
9DashboardNamePrefix?s/NextToken?s
:DashboardEntries?[{#xl/NextToken?s
2DashboardArn?s3DashboardName?s2LastModified?t*Size?l
0MaxResults?i/NextToken?s1ResourceARN!s
6ManagedRules?[{#z6/NextToken?s
1ResourceARN?s2RuleState?{#zc2TemplateName?s
.RuleName!s+State!s
1Entries?[{#{8/NextToken?s
)Arn?s2CreationDate?t1FirehoseArn?s4LastUpdateDate?t*Name?s2OutputFormat?s+State?s
4Dimensions?[{$#G;IncludeLinkedAccounts?b0MetricName?s/Namespace?s/NextToken?s3OwningAccount?s4RecentlyActive?s
*Name!s+Value?s
1Metrics?[{#;T/NextToken?s5OwningAccounts?[s
1ResourceARN!s
.Tags?[{#Rd
1Description?s0ExpireDate?t4MuteTargets?{#83*Name!s-Rule!{#em/StartDate?t.Tags?[{#Rd
6Configuration?{#a04Dimensions?[{#9n>MetricCharacteristics?{#bEBMetricMathAnomalyDetector?{#:$0MetricName?s/Namespace?sDSingleMetricAnomalyDetector?{#<%*Stat?s
7AnomalyDetectorId?s
<ActionConfiguration?{#J:4ActionsEnabled?b7ActionsSuppressor?sFActionsSuppressorExtensionPeriod?iAActionsSuppressorWaitPeriod?i3AlarmActions?[s6AlarmDescription?s/AlarmName!s/AlarmRule!s>InsufficientDataActions?[s0OkActions?[s.Tags?[{#Rd
3DashboardBody!s3DashboardName!s.Tags?[{#Rd
EDashboardValidationMessages?[{$*p
.DataPath?s-Message?s
<ApplyOnTransformedLogs?b4RuleDefinition!s.RuleName!s/RuleState?s.Tags?[{#Rd
<ActionConfiguration?{#J:8ActionLogLineCount?n:ActionLogLineRoleArn?s4ActionsEnabled?b3AlarmActions?[s6AlarmDescription?s/AlarmName!s8ComparisonOperator!s>InsufficientDataActions?[s0OkActions?[s9QueryResultsToAlarm!n<QueryResultsToEvaluate!nDScheduledQueryConfiguration!{#PY.Tags?[{#Rd/Threshold!n6TreatMissingData?s<WarmUpConfiguration?{#Rs
6ManagedRules![{$/{
1ResourceARN!s.Tags?[{#Rd2TemplateName!s
<ActionConfiguration?{#J:4ActionsEnabled?b3AlarmActions?[s6AlarmDescription?s/AlarmName!s8ComparisonOperator?s7DatapointsToAlarm?i4Dimensions?[{#9nFEvaluateLowSampleCountPercentile?s;EvaluationCriteria?{#Zl8EvaluationInterval?n7EvaluationPeriods?i9EvaluationWindow?{#[Q7ExtendedStatistic?s>InsufficientDataActions?[s0MetricName?s1Metrics?[{#:=/Namespace?s0OkActions?[s,Period?i/Statistic?s.Tags?[{#Rd/Threshold?n7ThresholdMetricId?s6TreatMissingData?s*Unit?s<WarmUpConfiguration?{#Rs
:EntityMetricData?[{$6`4MetricData?[{$90/Namespace!s<StrictEntityValidation?b
/Entity?{$7$4MetricData?[{$7D
1Attributes?<s4KeyAttributes?<s
-Counts?[n4Dimensions?[{#9n0MetricName!s8StatisticValues?{$8a7StorageResolution?n/Timestamp?t*Unit?s+Value?n-Values?[n
-Maximum!n-Minimum!n1SampleCount!n)Sum!n
-Counts?[n4Dimensions?[{#9n0MetricName!s8StatisticValues?{$8a7StorageResolution?i/Timestamp?t*Unit?s+Value?n-Values?[n
8ExcludeFilters?[{#s?1FirehoseArn!s8IncludeFilters?[{#s?BIncludeLinkedAccountsMetrics?b*Name!s2OutputFormat!s-RoleArn!sBStatisticsConfigurations?[{#s[.Tags?[{#Rd
)Arn?s
/AlarmName!s1StateReason!s5StateReasonData?s0StateValue!s
,Names![s
8ExcludeFilters?[{#uo8IncludeFilters?[{#uo
/CreatedAt?t8ExcludeFilters?[{#uo8IncludeFilters?[{#uo/UpdatedAt?t
1ResourceARN!s.Tags![{#Rd
1ResourceARN!s.TagKeys![s
)"};
