// What the actions of iotanalytics take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5cb281bba6f33ddd>{
    R"(#E#$2#$K#$o#%,#%C#%a#%z#&8#&O#&f#'*#'C#'[#'t#(3#(N#(n#).#)I#)_#)|#*8#*P#*g#+*#+E#+b#,##,F#,[#,r#-/#-F#-_
batchPutMessage {#-w{#.R
cancelPipelineReprocessing {#/C{#/d
createChannel {#/e{#1m
createDataset {#2D{#<.
createDatasetContent {#<_{#<z
createDatastore {#=-{#BK
createPipeline {#C&{#HJ
deleteChannel {#Hh{#/d
deleteDataset {#6k{#/d
deleteDatasetContent {#<_{#/d
deleteDatastore {#Hw{#/d
deletePipeline {#I.{#/d
describeChannel {#I>{#Ia
describeDataset {#6k{#Kn
describeDatastore {#N#{#NH
describeLoggingOptions {#/d{#P\
describePipeline {#I.{#Q4
getDatasetContent {#<_{#Rb
listChannels {#SX{#Sr
listDatasetContents {#V;{#W0
listDatasets {#SX{#XG
listDatastores {#SX{#Z'
listPipelines {#SX{#]W
listTagsForResource {#^n{#_#
putLoggingOptions {#_/{#/d
runPipelineActivity {#_D{#_g
sampleChannelData {#`&{#`Y
startPipelineReprocessing {#`f{#aS
tagResource {#ae{#/d
untagResource {#b%{#/d
updateChannel {#b?{#/d
updateDataset {#bw{#/d
updateDatastore {#dP{#/d
updatePipeline {#eO{#/d
1ChannelName!s2Messages![{#.;
/MessageId!s-Payload!*
EBatchPutMessageErrorEntries?[{#.u
/ErrorCode?s2ErrorMessage?s/MessageId?s
2PipelineName!s4ReprocessingId!s

1ChannelName!s7ChannelStorage?{#0N8RetentionPeriod?{#1B.Tags?[{#1^
:CustomerManagedS3?{#0|9ServiceManagedS3?{#/d
,Bucket!s/KeyPrefix?s-RoleArn!s
2NumberOfDays?i/Unlimited?b
)Key!s+Value!s
0ChannelArn?s1ChannelName?s8RetentionPeriod?{#1B
1Actions![{#4(>ContentDeliveryRules?[{#7x1DatasetName!s7LateDataRules?[{#:48RetentionPeriod?{#1B.Tags?[{#1^2Triggers?[{#;;@VersioningConfiguration?{#;m
0ActionName?s8ContainerAction?{#4\4QueryAction?{#7,
6ExecutionRoleArn!s+Image!s>ResourceConfiguration!{#5I3Variables?[{#5i
1ComputeType!s4VolumeSizeInGB!i
CDatasetContentVersionValue?{#6k1DoubleValue?n*Name!s;OutputFileUriValue?{#6z1StringValue?s
1DatasetName!s
.FileName!s
1Filters?[{#7F.SqlQuery!s
2DeltaTime?{#7V
3OffsetSeconds!i4TimeExpression!s
4Destination!{#8</EntryName?s
JIotEventsDestinationConfiguration?{#9*CS3DestinationConfiguration?{#9A
/InputName!s-RoleArn!s
,Bucket!s:GlueConfiguration?{#9r)Key!s-RoleArn!s
2DatabaseName!s/TableName!s
:RuleConfiguration!{#:W.RuleName?s
LDeltaTimeSessionWindowConfiguration?{#;'
6TimeoutInMinutes!i
0Dataset?{#;W1Schedule?{#;_
*Name!s
0Expression?s
1MaxVersions?i/Unlimited?b
0DatasetArn?s1DatasetName?s8RetentionPeriod?{#1B
1DatasetName!s/VersionId?s
/VersionId?s
3DatastoreName!s<DatastorePartitions?{#>P9DatastoreStorage?{#?m@FileFormatConfiguration?{#A>8RetentionPeriod?{#1B.Tags?[{#1^
4Partitions?[{#>b
;AttributePartition?{#?9;TimestampPartition?{#?J
3AttributeName!s
3AttributeName!s5TimestampFormat?s
:CustomerManagedS3?{#0|EIotSiteWiseMultiLayerStorage?{#@c9ServiceManagedS3?{#/d
ACustomerManagedS3Storage!{#A(
,Bucket!s/KeyPrefix?s
:JsonConfiguration?{#/d=ParquetConfiguration?{#Ap
9SchemaDefinition?{#B-
1Columns?[{#B<
*Name!s*Type!s
2DatastoreArn?s3DatastoreName?s8RetentionPeriod?{#1B
<PipelineActivities![{#CZ2PipelineName!s.Tags?[{#1^
6AddAttributes?{#EV0Channel?{#Es2Datastore?{#F6=DeviceRegistryEnrich?{#FN;DeviceShadowEnrich?{#FN/Filter?{#G%/Lambda?{#G=-Math?{#Ge9RemoveAttributes?{#H-9SelectAttributes?{#H-
1Attributes!<s*Name!s*Next?s
1ChannelName!s*Name!s*Next?s
3DatastoreName!s*Name!s
/Attribute!s*Name!s*Next?s-RoleArn!s/ThingName!s
,Filter!s*Name!s*Next?s
/BatchSize!i0LambdaName!s*Name!s*Next?s
/Attribute!s*Math!s*Name!s*Next?s
1Attributes![s*Name!s*Next?s
1PipelineArn?s2PipelineName?s
1ChannelName!s
3DatastoreName!s
2PipelineName!s
1ChannelName!s7IncludeStatistics?b
0Channel?{#J%3Statistics?{#K=
)Arn?s2CreationTime?t<LastMessageArrivalTime?t4LastUpdateTime?t*Name?s8RetentionPeriod?{#1B,Status?s0Storage?{#0N
-Size?{#KH
1EstimatedOn?t:EstimatedSizeInBytes?n
0Dataset?{#K|
1Actions?[{#4()Arn?s>ContentDeliveryRules?[{#7x2CreationTime?t4LastUpdateTime?t7LateDataRules?[{#:4*Name?s8RetentionPeriod?{#1B,Status?s2Triggers?[{#;;@VersioningConfiguration?{#;m
3DatastoreName!s7IncludeStatistics?b
2Datastore?{#Nh3Statistics?{#K=
)Arn?s2CreationTime?t<DatastorePartitions?{#>P@FileFormatConfiguration?{#A><LastMessageArrivalTime?t4LastUpdateTime?t*Name?s8RetentionPeriod?{#1B,Status?s0Storage?{#?m
7LoggingOptions?{#Pq
-Enabled!b+Level!s-RoleArn!s
1Pipeline?{#QC
4Activities?[{#CZ)Arn?s2CreationTime?t4LastUpdateTime?t*Name?s?ReprocessingSummaries?[{#RD
2CreationTime?t(Id?s,Status?s
1Entries?[{#S//Status?{#SF/Timestamp?t
-DataURI?s/EntryName?s
,Reason?s+State?s
0MaxResults?i/NextToken?s
:ChannelSummaries?[{#T</NextToken?s
1ChannelName?s7ChannelStorage?{#UG2CreationTime?t<LastMessageArrivalTime?t4LastUpdateTime?t,Status?s
:CustomerManagedS3?{#Uu9ServiceManagedS3?{#/d
,Bucket?s/KeyPrefix?s-RoleArn?s
1DatasetName!s0MaxResults?i/NextToken?s5ScheduledBefore?t8ScheduledOnOrAfter?t
ADatasetContentSummaries?[{#W[/NextToken?s
4CompletionTime?t2CreationTime?t2ScheduleTime?t/Status?{#SF-Version?s
:DatasetSummaries?[{#Xk/NextToken?s
1Actions?[{#Yf2CreationTime?t1DatasetName?s4LastUpdateTime?t,Status?s2Triggers?[{#;;
0ActionName?s0ActionType?s
<DatastoreSummaries?[{#ZM/NextToken?s
2CreationTime?t3DatastoreName?s<DatastorePartitions?{#>P9DatastoreStorage?{#\,4FileFormatType?s<LastMessageArrivalTime?t4LastUpdateTime?t,Status?s
:CustomerManagedS3?{#UuEIotSiteWiseMultiLayerStorage?{#\|9ServiceManagedS3?{#/d
ACustomerManagedS3Storage?{#]A
,Bucket?s/KeyPrefix?s
/NextToken?s;PipelineSummaries?[{#]|
2CreationTime?t4LastUpdateTime?t2PipelineName?s?ReprocessingSummaries?[{#RD
1ResourceArn!s
.Tags?[{#1^
7LoggingOptions!{#Pq
/Payloads![y9PipelineActivity!{#CZ
/LogResult?s/Payloads?[y
1ChannelName!s-EndTime?t1MaxMessages?i/StartTime?t
/Payloads?[y
8ChannelMessages?{#aG-EndTime?t2PipelineName!s/StartTime?t
.S3Paths?[s
4ReprocessingId?s
1ResourceArn!s.Tags![{#1^
1ResourceArn!s.TagKeys![s
1ChannelName!s7ChannelStorage?{#0N8RetentionPeriod?{#1B
1Actions![{#4(>ContentDeliveryRules?[{#7x1DatasetName!s7LateDataRules?[{#:48RetentionPeriod?{#1B2Triggers?[{#;;@VersioningConfiguration?{#;m
3DatastoreName!s9DatastoreStorage?{#?m@FileFormatConfiguration?{#A>8RetentionPeriod?{#1B
<PipelineActivities![{#CZ2PipelineName!s
)"};
