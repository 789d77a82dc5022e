// What the actions of kinesis take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xee8e18b85b859119>{
    R"(#O#$P#$f#%##%6#%Z#%n#&/#&B#&a#'(#'A#'Y#'q#(7#(V#(y#)A#)U#)p#*0#*T#*j#+$#+A#+V#+s#,4#,F#,Y#,m#-+#-K#-f#-w#.9#.T#.f#.z#/?#/V#/p#00#0G#0t
addTagsToStream {#1>*
createChannel {#1k{#:t
createStream {#A+*
decreaseStreamRetentionPeriod {#Ba*
deleteChannel {#CC*
deleteResourcePolicy {#CQ*
deleteStream {#Ck*
deregisterStreamConsumer {#DP*
describeAccountSettings {#E+{#E,
describeChannel {#CC{#:t
describeLimits {#E+{#F2
describeStream {#GK{#H6
describeStreamConsumer {#DP{#Ln
describeStreamSummary {#N+{#NP
disableEnhancedMonitoring {#RI{#S)
enableEnhancedMonitoring {#RI{#S)
getRecords {#S{{#TZ
getResourcePolicy {#CQ{#Vt
getShardIterator {#W${#X;
increaseStreamRetentionPeriod {#Ba*
listChannels {#XL{#YF
listShards {#[m{#]X
listStreamConsumers {#]r{#^c
listStreams {#_q{#`G
listTagsForResource {#CQ{#b0
listTagsForStream {#bK{#c5
mergeShards {#cO*
putRecord {#d@{#eX
putRecords {#f+{#g6
putResourcePolicy {#hG*
registerStreamConsumer {#hj{#i?
removeTagsFromStream {#iN*
splitShard {#j$*
startStreamEncryption {#jm*
stopStreamEncryption {#jm*
tagResource {#kQ*
untagResource {#ks*
updateAccountSettings {#l>{#E,
updateChannel {#lq{#:t
updateMaxRecordSize {#nE*
updateShardCount {#nr{#o^
updateStreamMode {#pE*
updateStreamRecordDistributionStrategy {#q0*
updateStreamWarmThroughput {#qe{#rF
/StreamARN?s.StreamId?s0StreamName?s+Tags!<s
1ChannelName!s@EncryptionConfiguration?{#4)=LoggingConfiguration?{#4CCS3DestinationConfiguration?{#5(IS3TablesDestinationConfiguration?{#7[=ServiceExecutionRoleARN!sAStreamConfigurationList![{#:++Tags?<s
4EncryptionType!s+KeyId!s
7CloudWatchLogs!{#4X
-Enabled!b2LogGroupName?s3LogStreamName?s
<DataFreshnessInSeconds?nGDeadLetterQueueS3Configuration?{#6&=StorageConfiguration!{#6]
/BucketARN!s7ErrorOutputPrefix?s9ExpectedBucketOwner!s
/BucketARN!s5CompressionType!s9ExpectedBucketOwner!s7OutputKeyTemplate?s2StorageClass?s
<DataFreshnessInSeconds?nGDeadLetterQueueS3Configuration!{#6&CS3TablesConfigurationList![{#8_
5CompressionType!s/Namespace!s6PartitionSpec?{#9T4TableBucketARN!s/TableName!s
9PartitionFields![{#9k
0SourceName!s/Transform!s
<RecordConfiguration!{#:Q/StreamARN!s
2GsrSchemaARN?s6RecordFormatType!s
;ChannelDescription!{#;3
0ChannelARN!s>ChannelCreationTimestamp!t/ChannelId!s1ChannelName!s3ChannelStatus!s9ChannelStatusReason?s@EncryptionConfiguration?{#4)=LoggingConfiguration!{#4CCS3DestinationConfiguration?{#>CIS3TablesDestinationConfiguration?{#?A=ServiceExecutionRoleARN!sAStreamConfigurationList![{#@E
<DataFreshnessInSeconds!nGDeadLetterQueueS3Configuration!{#6&=StorageConfiguration!{#6]
<DataFreshnessInSeconds!nGDeadLetterQueueS3Configuration!{#6&CS3TablesConfigurationList![{#8_
<RecordConfiguration!{#:Q/StreamARN!s=StreamCreationTimestamp!t
8MaxRecordSizeInKiB?n@RecordDistributionStrategy?s0ShardCount?i:StreamModeDetails?{#BS0StreamName!s+Tags?<s9WarmThroughputMiBps?n
0StreamMode!s
:RetentionPeriodHours!i/StreamARN?s.StreamId?s0StreamName?s
0ChannelARN!s
1ResourceARN!s.StreamId?s
=EnforceConsumerDeletion?b/StreamARN?s.StreamId?s0StreamName?s
1ConsumerARN?s2ConsumerName?s/StreamARN?s.StreamId?s

KMinimumThroughputBillingCommitment?{#EU
:EarliestAllowedEndAt?t-EndedAt?t/StartedAt?t,Status!s
2ChannelCount?n7ChannelCountLimit?n9OnDemandStreamCount!i>OnDemandStreamCountLimit!i4OpenShardCount!i0ShardLimit!i
;ExclusiveStartShardId?s+Limit?i/StreamARN?s.StreamId?s0StreamName?s
:StreamDescription!{#HN
4EncryptionType?s<EnhancedMonitoring![{#JZ3HasMoreShards!b+KeyId?s:RetentionPeriodHours!i0Shards![{#Jp/StreamARN!s=StreamCreationTimestamp!t:StreamModeDetails?{#BS0StreamName!s2StreamStatus!s
8ShardLevelMetrics?[s
;AdjacentParentShardId?s5HashKeyRange!{#Kt3ParentShardId?s<SequenceNumberRange!{#L=-ShardId!s
3EndingHashKey!s5StartingHashKey!s
:EndingSequenceNumber?s<StartingSequenceNumber!s
<ConsumerDescription!{#M.
1ConsumerARN!s?ConsumerCreationTimestamp!t2ConsumerName!s4ConsumerStatus!s/StreamARN!s
/StreamARN?s.StreamId?s0StreamName?s
AStreamDescriptionSummary!{#No
2ChannelCount?n3ConsumerCount?i4EncryptionType?s<EnhancedMonitoring![{#JZ+KeyId?s8MaxRecordSizeInKiB?n4OpenShardCount!i@RecordDistributionStrategy?s:RetentionPeriodHours!i/StreamARN!s=StreamCreationTimestamp!t.StreamId?s:StreamModeDetails?{#BS0StreamName!s2StreamStatus!s7WarmThroughput?{#R+
2CurrentMiBps?n1TargetMiBps?n
8ShardLevelMetrics![s/StreamARN?s.StreamId?s0StreamName?s
?CurrentShardLevelMetrics?[s?DesiredShardLevelMetrics?[s/StreamARN?s0StreamName?s
,DryRun?b+Limit?i3ShardIterator!s/StreamARN?s.StreamId?s
5ChildShards?[{#UJ8MillisBehindLatest?l7NextShardIterator?s1Records![{#Uw
5HashKeyRange!{#Kt3ParentShards![s-ShardId!s
AApproximateArrivalTimestamp?t*Data!y4EncryptionType?s2PartitionKey?s4SequenceNumber!s
,Policy!s
,DryRun?b-ShardId!s7ShardIteratorType!s<StartingSequenceNumber?s/StreamARN?s.StreamId?s0StreamName?s/Timestamp?t
3ShardIterator?s
0MaxResults?n/NextToken?s6StreamFilter?[{#Xy
/StreamARN!s=StreamCreationTimestamp?t
:ChannelSummaries![{#Yj/NextToken?s
0ChannelARN!s>ChannelCreationTimestamp!t<ChannelDestinationType!s/ChannelId!s1ChannelName!s3ChannelStatus!s9ChannelStatusReason?s1Streams![{#[F
/StreamARN!s=StreamCreationTimestamp!t
;ExclusiveStartShardId?s0MaxResults?i/NextToken?s4ShardFilter?{#]:/StreamARN?s=StreamCreationTimestamp?t.StreamId?s0StreamName?s
-ShardId?s/Timestamp?t*Type!s
/NextToken?s0Shards?[{#Jp
0MaxResults?i/NextToken?s/StreamARN!s=StreamCreationTimestamp?t.StreamId?s
3Consumers?[{#_&/NextToken?s
1ConsumerARN!s?ConsumerCreationTimestamp!t2ConsumerName!s4ConsumerStatus!s
>ExclusiveStartStreamName?s+Limit?i/NextToken?s
4HasMoreStreams!b/NextToken?s2StreamNames![s9StreamSummaries?[{#a0
/StreamARN!s=StreamCreationTimestamp?t:StreamModeDetails?{#BS0StreamName!s2StreamStatus!s
.Tags?[{#b<
)Key!s+Value?s
:ExclusiveStartTagKey?s+Limit?i/StreamARN?s.StreamId?s0StreamName?s
1HasMoreTags!b.Tags![{#b<
:AdjacentShardToMerge!s2ShardToMerge!s/StreamARN?s.StreamId?s0StreamName?s
*Data!y,DryRun?b5ExplicitHashKey?s2PartitionKey?s?SequenceNumberForOrdering?s/StreamARN?s.StreamId?s0StreamName?s
4EncryptionType?s4SequenceNumber!s-ShardId!s
,DryRun?b1Records![{#fg/StreamARN?s.StreamId?s0StreamName?s
*Data!y5ExplicitHashKey?s2PartitionKey?s
4EncryptionType?s7FailedRecordCount?i1Records![{#gj
/ErrorCode?s2ErrorMessage?s4SequenceNumber?s-ShardId?s
,Policy!s1ResourceARN!s.StreamId?s
2ConsumerName!s/StreamARN!s.StreamId?s+Tags?<s
1Consumer!{#_&
/StreamARN?s.StreamId?s0StreamName?s.TagKeys![s
8NewStartingHashKey!s2ShardToSplit!s/StreamARN?s.StreamId?s0StreamName?s
4EncryptionType!s+KeyId!s/StreamARN?s.StreamId?s0StreamName?s
1ResourceARN!s.StreamId?s+Tags!<s
1ResourceARN!s.StreamId?s.TagKeys![s
KMinimumThroughputBillingCommitment!{#lg
,Status!s
0ChannelARN!s=LoggingConfiguration?{#4CCS3DestinationConfiguration?{#n+IS3TablesDestinationConfiguration?{#n+
<DataFreshnessInSeconds!n
8MaxRecordSizeInKiB!n/StreamARN?s.StreamId?s
1ScalingType!s/StreamARN?s.StreamId?s0StreamName?s6TargetShardCount!i
7CurrentShardCount?i/StreamARN?s0StreamName?s6TargetShardCount?i
/StreamARN!s.StreamId?s:StreamModeDetails!{#BS9WarmThroughputMiBps?n
@RecordDistributionStrategy!s/StreamARN!s.StreamId?s
/StreamARN?s.StreamId?s0StreamName?s9WarmThroughputMiBps!n
/StreamARN?s0StreamName?s7WarmThroughput?{#R+
)"};
