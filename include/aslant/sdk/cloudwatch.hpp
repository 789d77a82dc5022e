// What the actions of cloudwatch take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcb4862d16575ad3d>{
    R"(#I#$>#$T#$s#%3#%O#%k#&/#&G#&h#'0#'N#'k#(.#(J#(f#(|#)@#)W#)t#*3#*Q#*i#+0#+K#+`#,##,?#,Z#,p#-.#-N#-f#.##.<#.S#.o#/0#/E
deleteAlarms {#/\{#/k
deleteAnomalyDetector {#/l{#/k
deleteDashboards {#3y{#/k
deleteInsightRules {#42{#4@
deleteMetricStream {#5<{#/k
describeAlarmHistory {#5D{#6O
describeAlarms {#7p{#9K
describeAlarmsForMetric {#D7{#E8
describeAnomalyDetectors {#EL{#FN
describeInsightRules {#Ie{#J%
disableAlarmActions {#/\{#/k
disableInsightRules {#42{#4@
enableAlarmActions {#/\{#/k
enableInsightRules {#42{#4@
getDashboard {#K8{#KI
getInsightRuleReport {#Ky{#Lu
getMetricData {#PF{#Q^
getMetricStatistics {#S0{#TK
getMetricStream {#5<{#Ug
getMetricWidgetImage {#Y({#YG
listDashboards {#Y\{#Z%
listManagedInsightRules {#[%{#[M
listMetricStreams {#Ie{#\T
listMetrics {#]h{#_4
listTagsForResource {#_a{#_p
putAnomalyDetector {#`1{#/k
putCompositeAlarm {#aw{#/k
putDashboard {#d>{#d_
putInsightRule {#e>{#/k
putManagedInsightRules {#f1{#4@
putMetricAlarm {#fn{#/k
putMetricData {#ju{#/k
putMetricStream {#oV{#qD
setAlarmState {#qK{#/k
startMetricStreams {#r+{#/k
stopMetricStreams {#r+{#/k
tagResource {#r5{#/k
untagResource {#rO{#/k
1AlarmNames![s

4Dimensions?[{#1*BMetricMathAnomalyDetector?{#1:0MetricName?s/Namespace?sDSingleMetricAnomalyDetector?{#3;*Stat?s
*Name!s+Value!s
;MetricDataQueries?[{#1S
/AccountId?s0Expression?s(Id!s+Label?s3MetricStat?{#2F,Period?i0ReturnData?b
/Metric!{#2j,Period!i*Stat!s*Unit?s
4Dimensions?[{#1*0MetricName?s/Namespace?s
/AccountId?s4Dimensions?[{#1*0MetricName?s/Namespace?s*Stat?s
5DashboardNames![s
0RuleNames![s
2Failures?[{#4P
3ExceptionType?s1FailureCode?s8FailureDescription?s5FailureResource?s
*Name!s
/AlarmName?s1AlarmTypes?[s-EndDate?t5HistoryItemType?s0MaxRecords?i/NextToken?s,ScanBy?s/StartDate?t
;AlarmHistoryItems?[{#6t/NextToken?s
/AlarmName?s/AlarmType?s1HistoryData?s5HistoryItemType?s4HistorySummary?s/Timestamp?t
2ActionPrefix?s5AlarmNamePrefix?s1AlarmNames?[s1AlarmTypes?[s9ChildrenOfAlarmName?s0MaxRecords?i/NextToken?s8ParentsOfAlarmName?s0StateValue?s
9CompositeAlarms?[{#:'6MetricAlarms?[{#>K/NextToken?s
4ActionsEnabled?b9ActionsSuppressedBy?s=ActionsSuppressedReason?s7ActionsSuppressor?sFActionsSuppressorExtensionPeriod?iAActionsSuppressorWaitPeriod?i3AlarmActions?[s.AlarmArn?sHAlarmConfigurationUpdatedTimestamp?t6AlarmDescription?s/AlarmName?s/AlarmRule?s>InsufficientDataActions?[s0OkActions?[s1StateReason?s5StateReasonData?s@StateTransitionedTimestamp?t;StateUpdatedTimestamp?t0StateValue?s
4ActionsEnabled?b3AlarmActions?[s.AlarmArn?sHAlarmConfigurationUpdatedTimestamp?t6AlarmDescription?s/AlarmName?s8ComparisonOperator?s7DatapointsToAlarm?i4Dimensions?[{#1*FEvaluateLowSampleCountPercentile?s7EvaluationPeriods?i5EvaluationState?s7ExtendedStatistic?s>InsufficientDataActions?[s0MetricName?s1Metrics?[{#1S/Namespace?s0OkActions?[s,Period?i1StateReason?s5StateReasonData?s@StateTransitionedTimestamp?t;StateUpdatedTimestamp?t0StateValue?s/Statistic?s/Threshold?n7ThresholdMetricId?s6TreatMissingData?s*Unit?s
4Dimensions?[{#1*7ExtendedStatistic?s0MetricName!s/Namespace!s,Period?i/Statistic?s*Unit?s
6MetricAlarms?[{#>K
;AnomalyDetectorTypes?[s4Dimensions?[{#1*0MaxResults?i0MetricName?s/Namespace?s/NextToken?s
:AnomalyDetectors?[{#Fr/NextToken?s
6Configuration?{#Hk4Dimensions?[{#1*>MetricCharacteristics?{#ISBMetricMathAnomalyDetector?{#1:0MetricName?s/Namespace?sDSingleMetricAnomalyDetector?{#3;*Stat?s0StateValue?s
<ExcludedTimeRanges?[{#I<4MetricTimezone?s
-EndTime!t/StartTime!t
4PeriodicSpikes?b
0MaxResults?i/NextToken?s
6InsightRules?[{#JE/NextToken?s
<ApplyOnTransformedLogs?b0Definition!s1ManagedRule?b*Name!s,Schema!s+State!s
3DashboardName!s
2DashboardArn?s3DashboardBody?s3DashboardName?s
-EndTime!t9MaxContributorCount?i.Metrics?[s-OrderBy?s,Period!i.RuleName!s/StartTime!t
4AggregateValue?n:AggregationStatistic?s<ApproximateUniqueCount?l6Contributors?[{#N:0KeyLabels?[s:MetricDatapoints?[{#O6
?ApproximateAggregateValue!n4Datapoints![{#Np+Keys![s
6ApproximateValue!n/Timestamp!t
-Average?n9MaxContributorValue?n-Maximum?n-Minimum?n1SampleCount?n)Sum?n/Timestamp!t8UniqueContributors?n
-EndTime!t5LabelOptions?{#QR3MaxDatapoints?i;MetricDataQueries![{#1S/NextToken?s,ScanBy?s/StartTime!t
.Timezone?s
2Messages?[{#R8;MetricDataResults?[{#RH/NextToken?s
*Code?s+Value?s
(Id?s+Label?s2Messages?[{#R80StatusCode?s1Timestamps?[t-Values?[n
4Dimensions?[{#1*-EndTime!t9ExtendedStatistics?[s0MetricName!s/Namespace!s,Period!i/StartTime!t1Statistics?[s*Unit?s
4Datapoints?[{#Te+Label?s
-Average?n9ExtendedStatistics?<n-Maximum?n-Minimum?n1SampleCount?n)Sum?n/Timestamp?t*Unit?s
)Arn?s2CreationDate?t8ExcludeFilters?[{#Wx1FirehoseArn?s8IncludeFilters?[{#WxBIncludeLinkedAccountsMetrics?b4LastUpdateDate?t*Name?s2OutputFormat?s-RoleArn?s+State?sBStatisticsConfigurations?[{#X:
2MetricNames?[s/Namespace?s
;AdditionalStatistics![s8IncludeMetrics![{#Xh
0MetricName!s/Namespace!s
2MetricWidget!s2OutputFormat?s
7MetricWidgetImage?y
9DashboardNamePrefix?s/NextToken?s
:DashboardEntries?[{#ZI/NextToken?s
2DashboardArn?s3DashboardName?s2LastModified?t*Size?l
0MaxResults?i/NextToken?s1ResourceARN!s
6ManagedRules?[{#[m/NextToken?s
1ResourceARN?s2RuleState?{#\@2TemplateName?s
.RuleName!s+State!s
1Entries?[{#\o/NextToken?s
)Arn?s2CreationDate?t1FirehoseArn?s4LastUpdateDate?t*Name?s2OutputFormat?s+State?s
4Dimensions?[{#_$;IncludeLinkedAccounts?b0MetricName?s/Namespace?s/NextToken?s3OwningAccount?s4RecentlyActive?s
*Name!s+Value?s
1Metrics?[{#2j/NextToken?s5OwningAccounts?[s
1ResourceARN!s
.Tags?[{#_|
)Key!s+Value!s
6Configuration?{#Hk4Dimensions?[{#1*>MetricCharacteristics?{#ISBMetricMathAnomalyDetector?{#1:0MetricName?s/Namespace?sDSingleMetricAnomalyDetector?{#3;*Stat?s
4ActionsEnabled?b7ActionsSuppressor?sFActionsSuppressorExtensionPeriod?iAActionsSuppressorWaitPeriod?i3AlarmActions?[s6AlarmDescription?s/AlarmName!s/AlarmRule!s>InsufficientDataActions?[s0OkActions?[s.Tags?[{#_|
3DashboardBody!s3DashboardName!s
EDashboardValidationMessages?[{#e(
.DataPath?s-Message?s
<ApplyOnTransformedLogs?b4RuleDefinition!s.RuleName!s/RuleState?s.Tags?[{#_|
6ManagedRules![{#fE
1ResourceARN!s.Tags?[{#_|2TemplateName!s
4ActionsEnabled?b3AlarmActions?[s6AlarmDescription?s/AlarmName!s8ComparisonOperator!s7DatapointsToAlarm?i4Dimensions?[{#1*FEvaluateLowSampleCountPercentile?s7EvaluationPeriods!i7ExtendedStatistic?s>InsufficientDataActions?[s0MetricName?s1Metrics?[{#1S/Namespace?s0OkActions?[s,Period?i/Statistic?s.Tags?[{#_|/Threshold?n7ThresholdMetricId?s6TreatMissingData?s*Unit?s
:EntityMetricData?[{#ki4MetricData?[{#n9/Namespace!s<StrictEntityValidation?b
/Entity?{#l-4MetricData?[{#lM
1Attributes?<s4KeyAttributes?<s
-Counts?[n4Dimensions?[{#1*0MetricName!s8StatisticValues?{#mj7StorageResolution?n/Timestamp?t*Unit?s+Value?n-Values?[n
-Maximum!n-Minimum!n1SampleCount!n)Sum!n
-Counts?[n4Dimensions?[{#1*0MetricName!s8StatisticValues?{#mj7StorageResolution?i/Timestamp?t*Unit?s+Value?n-Values?[n
8ExcludeFilters?[{#Wx1FirehoseArn!s8IncludeFilters?[{#WxBIncludeLinkedAccountsMetrics?b*Name!s2OutputFormat!s-RoleArn!sBStatisticsConfigurations?[{#X:.Tags?[{#_|
)Arn?s
/AlarmName!s1StateReason!s5StateReasonData?s0StateValue!s
,Names![s
1ResourceARN!s.Tags![{#_|
1ResourceARN!s.TagKeys![s
)"};
