// What the actions of timestreamquery take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x48025f69976c05f8>{
    R"(#2##S##h#$,#$J#$k#%,#%L#%k#&/#&L#&b#&q#',#'C#'b
cancelQuery {#(&{#(1
createScheduledQuery {#(H{#1,
deleteScheduledQuery {#13{#1H
describeAccountSettings {#1H{#1I
describeEndpoints {#1H{#4%
describeScheduledQuery {#13{#4X
executeScheduledQuery {#=A{#1H
listScheduledQueries {#>6{#>P
listTagsForResource {#A6{#A^
prepareQuery {#Av{#B:
query {#Dl{#EX
tagResource {#JL{#1H
untagResource {#Jf{#1H
updateAccountSettings {#K&{#1I
updateScheduledQuery {#LZ{#1H
-QueryId!s
9CancellationMessage?s
1ClientToken?sAErrorReportConfiguration!{#*`.KmsKeyId?s*Name!sBNotificationConfiguration!{#+O1QueryString!s>ScheduleConfiguration!{#+rDScheduledQueryExecutionRoleArn!s.Tags?[{#,.<TargetConfiguration?{#,=
8S3Configuration!{#*v
0BucketName!s6EncryptionOption?s5ObjectKeyPrefix?s
9SnsConfiguration!{#+f
.TopicArn!s
8ScheduleExpression!s
)Key!s+Value!s
@TimestreamConfiguration!{#,[
2DatabaseName!s;DimensionMappings![{#.17MeasureNameColumn?s>MixedMeasureMappings?[{#.N=MultiMeasureMappings?{#0H/TableName!s0TimeColumn!s
8DimensionValueType!s*Name!s
1MeasureName?s6MeasureValueType!sGMultiMeasureAttributeMappings?[{#/]2SourceColumn?s7TargetMeasureName?s
6MeasureValueType!s2SourceColumn!sETargetMultiMeasureAttributeName?s
GMultiMeasureAttributeMappings![{#/]<TargetMultiMeasureName?s
)Arn!s
7ScheduledQueryArn!s

1MaxQueryTCU?i5QueryCompute?{#2$7QueryPricingModel?s
1ComputeMode?s<ProvisionedCapacity?{#2L
4ActiveQueryTCU?n3LastUpdate?{#33BNotificationConfiguration?{#3^
,Status?s3StatusMessage?s4TargetQueryTCU?n
-RoleArn!s9SnsConfiguration?{#+f
3Endpoints![{#46
-Address!s:CachePeriodInMinutes!l
7ScheduledQuery!{#4m
)Arn!s2CreationTime?tAErrorReportConfiguration?{#*`.KmsKeyId?s7LastRunSummary?{#80*Name!s8NextInvocationTime?tBNotificationConfiguration!{#+O<PreviousInvocationTime?t1QueryString!s<RecentlyFailedRuns?[{#80>ScheduleConfiguration!{#+rDScheduledQueryExecutionRoleArn?s+State!s<TargetConfiguration?{#,=
<ErrorReportLocation?{#9Z7ExecutionStats?{#:13FailureReason?s4InvocationTime?t>QueryInsightsResponse?{#;I/RunStatus?s1TriggerTime?t
9S3ReportLocation?{#9q
0BucketName?s/ObjectKey?s
2BytesMetered?l<CumulativeBytesScanned?l0DataWrites?l;ExecutionTimeInMillis?l5QueryResultRows?l5RecordsIngested?l
1OutputBytes?n0OutputRows?n=QuerySpatialCoverage?{#<O5QueryTableCount?n;QueryTemporalRange?{#=#
,Max?{#<Y
3PartitionKey?[s.TableArn?s+Value?n
,Max?{#=-
.TableArn?s+Value?n
1ClientToken?s4InvocationTime!t6QueryInsights?{#>.7ScheduledQueryArn!s
*Mode!s
0MaxResults?i/NextToken?s
/NextToken?s:ScheduledQueries![{#>t
)Arn!s2CreationTime?tAErrorReportConfiguration?{#*`3LastRunStatus?s*Name!s8NextInvocationTime?t<PreviousInvocationTime?t+State!s:TargetDestination?{#@X
>TimestreamDestination?{#@t
2DatabaseName?s/TableName?s
0MaxResults?i/NextToken?s1ResourceARN!s
/NextToken?s.Tags![{#,.
1QueryString!s2ValidateOnly?b
1Columns![{#Bh4Parameters![{#DZ1QueryString!s
-Aliased?b2DatabaseName?s*Name?s/TableName?s-Type?{#CE
8ArrayColumnInfo?{#DH7RowColumnInfo?[{#DH0ScalarType?sITimeSeriesMeasureValueColumnInfo?{#DH
*Name?s-Type!{#CE
*Name!s-Type!{#CE
1ClientToken?s-MaxRows?i/NextToken?s6QueryInsights?{#>.1QueryString!s
4ColumnInfo![{#DH/NextToken?s-QueryId!s>QueryInsightsResponse?{#F]4QueryStatus?{#HI.Rows![{#I7
1OutputBytes?n0OutputRows?n=QuerySpatialCoverage?{#<O5QueryTableCount?n;QueryTemporalRange?{#=#:UnloadPartitionCount?n8UnloadWrittenBytes?n7UnloadWrittenRows?n
<CumulativeBytesMetered?l<CumulativeBytesScanned?l8ProgressPercentage?n
.Data![{#IC
4ArrayValue?[{#IC/NullValue?b1RowValue?{#I71ScalarValue?s9TimeSeriesValue?[{#J9
*Time!s.Value!{#IC
1ResourceARN!s.Tags![{#,.
1ResourceARN!s.TagKeys![s
1MaxQueryTCU?i5QueryCompute?{#K[7QueryPricingModel?s
1ComputeMode?s<ProvisionedCapacity?{#L)
BNotificationConfiguration?{#3^4TargetQueryTCU!n
7ScheduledQueryArn!s+State!s
)"};
