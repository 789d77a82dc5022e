// What the actions of lookoutmetrics take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5a2acd4bb72e057>{
    R"(#A#$&#$G#$h#%##%B#%[#&$#&9#&X#&o#'A#'b#(##(B#([#(z#)5#)L#)`#*$#*L#*o#+9#+Q#+n#,)#,>#,U#,j#-/
activateAnomalyDetector {#-H{#-^
backTestAnomalyDetector {#-H{#-^
createAlert {#-_{#1*
createAnomalyDetector {#16{#2[
createMetricSet {#2q{#@K
deactivateAnomalyDetector {#-H{#-^
deleteAlert {#@[{#-^
deleteAnomalyDetector {#-H{#-^
describeAlert {#@[{#@g
describeAnomalyDetectionExecutions {#By{#CZ
describeAnomalyDetector {#-H{#DG
describeMetricSet {#FP{#F`
detectMetricSetConfig {#IP{#Jp
getAnomalyGroup {#O3{#OZ
getDataQualityMetrics {#S${#SI
getFeedback {#Uh{#W(
getSampleData {#Wv{#Y+
listAlerts {#YK{#Yz
listAnomalyDetectors {#[{{#\;
listAnomalyGroupRelatedMetrics {#^5{#_4
listAnomalyGroupSummaries {#`N{#a:
listAnomalyGroupTimeSeries {#d%{#dr
listMetricSets {#YK{#fh
listTagsForResource {#hV{#he
putFeedback {#hn{#-^
tagResource {#i{{#-^
untagResource {#j8{#-^
updateAlert {#jR{#1*
updateAnomalyDetector {#kQ{#2[
updateMetricSet {#lQ{#@K
8AnomalyDetectorArn!s

/Action!{#.|6AlertDescription?s5AlertFilters?{#04/AlertName!s?AlertSensitivityThreshold?i8AnomalyDetectorArn!s+Tags?<s
<LambdaConfiguration?{#/R9SnsConfiguration?{#/i
/LambdaArn!s-RoleArn!s
-RoleArn!s/SnsFormat?s1SnsTopicArn!s
=DimensionFilterList?[{#0]1MetricList?[s
3DimensionName?s9DimensionValueList?[s
.AlertArn?s
>AnomalyDetectorConfig!{#2?@AnomalyDetectorDescription?s9AnomalyDetectorName!s/KmsKeyArn?s+Tags?<s
>AnomalyDetectorFrequency?s
8AnomalyDetectorArn?s
8AnomalyDetectorArn!s=DimensionFilterList?[{#544DimensionList?[s4MetricList![{#5q:MetricSetDescription?s8MetricSetFrequency?s3MetricSetName!s5MetricSource!{#6G,Offset?i+Tags?<s8TimestampColumn?{#@..Timezone?s
4FilterList?[{#5M*Name?s
4DimensionValue?s5FilterOperation?s
9AggregationFunction!s0MetricName!s/Namespace?s
6AppFlowConfig?{#7r;AthenaSourceConfig?{#8.9CloudWatchConfig?{#9V8RdsSourceConfig?{#9|=RedshiftSourceConfig?{#;t7S3SourceConfig?{#=A
.FlowName?s-RoleArn?s
>BackTestConfiguration?{#9C1DataCatalog?s2DatabaseName?s-RoleArn?s3S3ResultsPath?s/TableName?s3WorkGroupName?s
5RunBackTestMode!b
>BackTestConfiguration?{#9C-RoleArn?s
2DatabaseHost?s2DatabaseName?s2DatabasePort?i:DbInstanceIdentifier?s-RoleArn?s6SecretManagerArn?s/TableName?s9VpcConfiguration?{#;L
:SecurityGroupIdList![s3SubnetIdList![s
7ClusterIdentifier?s2DatabaseHost?s2DatabaseName?s2DatabasePort?i-RoleArn?s6SecretManagerArn?s/TableName?s9VpcConfiguration?{#;L
=FileFormatDescriptor?{#>;=HistoricalDataPathList?[s-RoleArn?s8TemplatedPathList?[s
<CsvFormatDescriptor?{#>o=JsonFormatDescriptor?{#?k
-Charset?s4ContainsHeader?b/Delimiter?s5FileCompression?s1HeaderList?[s1QuoteSymbol?s
-Charset?s5FileCompression?s
2ColumnFormat?s0ColumnName?s
2MetricSetArn?s
.AlertArn!s
.Alert?{#@s
/Action?{#.|.AlertArn?s6AlertDescription?s5AlertFilters?{#04/AlertName?s?AlertSensitivityThreshold?i1AlertStatus?s/AlertType?s8AnomalyDetectorArn?s2CreationTime?t:LastModificationTime?t
8AnomalyDetectorArn!s0MaxResults?i/NextToken?s/Timestamp?s
7ExecutionList?[{#C{/NextToken?s
3FailureReason?s,Status?s/Timestamp?s
8AnomalyDetectorArn?s>AnomalyDetectorConfig?{#2?@AnomalyDetectorDescription?s9AnomalyDetectorName?s2CreationTime?t3FailureReason?s1FailureType?s/KmsKeyArn?s:LastModificationTime?t,Status?s
2MetricSetArn!s
8AnomalyDetectorArn?s2CreationTime?t=DimensionFilterList?[{#544DimensionList?[s:LastModificationTime?t4MetricList?[{#5q2MetricSetArn?s:MetricSetDescription?s8MetricSetFrequency?s3MetricSetName?s5MetricSource?{#6G,Offset?i8TimestampColumn?{#@..Timezone?s
8AnomalyDetectorArn!sBAutoDetectionMetricSource!{#J+
7S3SourceConfig?{#J@
=HistoricalDataPathList?[s8TemplatedPathList?[s
@DetectedMetricSetConfig?{#K4
;MetricSetFrequency?{#Kk5MetricSource?{#LS/Offset?{#Kk
0Confidence?s-Message?s.Value?{#L4
'B?s)Bs?[s'N?s)Ns?[s'S?s)Ss?[s
7S3SourceConfig?{#Lh
=FileFormatDescriptor?{#M)
<CsvFormatDescriptor?{#M]=JsonFormatDescriptor?{#Nj
0Charset?{#Kk7ContainsHeader?{#Kk2Delimiter?{#Kk8FileCompression?{#Kk3HeaderList?{#Kk4QuoteSymbol?{#Kk
0Charset?{#Kk8FileCompression?{#Kk
8AnomalyDetectorArn!s4AnomalyGroupId!s
5AnomalyGroup?{#Om
4AnomalyGroupId?s7AnomalyGroupScore?n-EndTime?s?MetricLevelImpactList?[{#Q%7PrimaryMetricName?s/StartTime?s
;ContributionMatrix?{#Q[0MetricName?s3NumTimeSeries?i
CDimensionContributionList?[{#Q|
3DimensionName?sHDimensionValueContributionList?[{#RX
7ContributionScore?n4DimensionValue?s
8AnomalyDetectorArn!s2MetricSetArn?s
NAnomalyDetectorDataQualityMetricList?[{#Su
HMetricSetDataQualityMetricList?[{#TR4StartTimestamp?t
?DataQualityMetricList?[{#U$2MetricSetArn?s
7MetricDescription?s0MetricType?s1MetricValue?n7RelatedColumnName?s
8AnomalyDetectorArn!sGAnomalyGroupTimeSeriesFeedback!{#Va0MaxResults?i/NextToken?s
4AnomalyGroupId!s2TimeSeriesId?s
HAnomalyGroupTimeSeriesFeedback?[{#WZ/NextToken?s
/IsAnomaly?b2TimeSeriesId?s
7S3SourceConfig?{#X1
=FileFormatDescriptor!{#>;=HistoricalDataPathList?[s-RoleArn!s8TemplatedPathList?[s
3HeaderValues?[s2SampleRows?[[s
8AnomalyDetectorArn?s0MaxResults?i/NextToken?s
:AlertSummaryList?[{#ZD/NextToken?s
.AlertArn?s/AlertName?s?AlertSensitivityThreshold?i1AlertStatus?s/AlertType?s8AnomalyDetectorArn?s2CreationTime?t:LastModificationTime?t+Tags?<s
0MaxResults?i/NextToken?s
DAnomalyDetectorSummaryList?[{#\i/NextToken?s
8AnomalyDetectorArn?s@AnomalyDetectorDescription?s9AnomalyDetectorName?s2CreationTime?t:LastModificationTime?t,Status?s+Tags?<s
8AnomalyDetectorArn!s4AnomalyGroupId!s0MaxResults?i/NextToken?s<RelationshipTypeFilter?s
?InterMetricImpactList?[{#_]/NextToken?s
4AnomalyGroupId?s<ContributionPercentage?n0MetricName?s6RelationshipType?s
8AnomalyDetectorArn!s0MaxResults?i/NextToken?s:SensitivityThreshold!i
?AnomalyGroupStatistics?{#b'AAnomalyGroupSummaryList?[{#c//NextToken?s
9EvaluationStartDate?sAItemizedMetricStatsList?[{#bi0TotalCount?i
0MetricName?s5OccurrenceCount?i
4AnomalyGroupId?s7AnomalyGroupScore?n-EndTime?s7PrimaryMetricName?s/StartTime?s
8AnomalyDetectorArn!s4AnomalyGroupId!s0MaxResults?i0MetricName!s/NextToken?s
4AnomalyGroupId?s0MetricName?s/NextToken?s8TimeSeriesList?[{#ei4TimestampList?[s
7DimensionList![{#fF6MetricValueList![n2TimeSeriesId!s
3DimensionName!s4DimensionValue!s
>MetricSetSummaryList?[{#g6/NextToken?s
8AnomalyDetectorArn?s2CreationTime?t:LastModificationTime?t2MetricSetArn?s:MetricSetDescription?s3MetricSetName?s+Tags?<s
1ResourceArn!s
+Tags?<s
8AnomalyDetectorArn!sGAnomalyGroupTimeSeriesFeedback!{#iN
4AnomalyGroupId!s/IsAnomaly!b2TimeSeriesId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
/Action?{#.|.AlertArn!s6AlertDescription?s5AlertFilters?{#04?AlertSensitivityThreshold?i
8AnomalyDetectorArn!s>AnomalyDetectorConfig?{#2?@AnomalyDetectorDescription?s/KmsKeyArn?s
=DimensionFilterList?[{#544DimensionList?[s4MetricList?[{#5q2MetricSetArn!s:MetricSetDescription?s8MetricSetFrequency?s5MetricSource?{#6G,Offset?i8TimestampColumn?{#@.
)"};
