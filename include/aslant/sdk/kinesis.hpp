// What the actions of kinesis take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xee8e18b85b859119>{
    R"(#E#$2#$K#$a#%.#%L#%b#&*#&B#&Z#&z#'?#'b#(*#(>#(Y#(s#)@#)T#)q#*,#*I#*d#*y#+2#+F#+a#,'#,E#,Y#,x#-<#-Q#-h#.(
addTagsToStream {#.B{#.d
createStream {#.e{#.d
decreaseStreamRetentionPeriod {#/S{#.d
deleteResourcePolicy {#0*{#.d
deleteStream {#09{#.d
deregisterStreamConsumer {#0m{#.d
describeLimits {#.d{#1=
describeStream {#23{#2m
describeStreamConsumer {#0m{#7K
describeStreamSummary {#8b{#8|
disableEnhancedMonitoring {#;Q{#<&
enableEnhancedMonitoring {#;Q{#<&
getRecords {#<x{#=C
getResourcePolicy {#0*{#?]
getShardIterator {#?g{#@j
increaseStreamRetentionPeriod {#/S{#.d
listShards {#@{{#B[
listStreamConsumers {#Bu{#C[
listStreams {#Di{#E?
listTagsForResource {#0*{#G(
listTagsForStream {#GC{#G|
mergeShards {#H<{#.d
putRecord {#H|{#J&
putRecords {#JS{#KJ
putResourcePolicy {#L[{#.d
registerStreamConsumer {#Ls{#M=
removeTagsFromStream {#ML{#.d
splitShard {#Mq{#.d
startStreamEncryption {#NU{#.d
stopStreamEncryption {#NU{#.d
tagResource {#O.{#.d
untagResource {#OE{#.d
updateShardCount {#O_{#P@
updateStreamMode {#Q'{#.d
/StreamARN?s0StreamName?s+Tags!<s

0ShardCount?i:StreamModeDetails?{#/E0StreamName!s+Tags?<s
0StreamMode!s
:RetentionPeriodHours!i/StreamARN?s0StreamName?s
1ResourceARN!s
=EnforceConsumerDeletion?b/StreamARN?s0StreamName?s
1ConsumerARN?s2ConsumerName?s/StreamARN?s
9OnDemandStreamCount!i>OnDemandStreamCountLimit!i4OpenShardCount!i0ShardLimit!i
;ExclusiveStartShardId?s+Limit?i/StreamARN?s0StreamName?s
:StreamDescription!{#3+
4EncryptionType?s<EnhancedMonitoring![{#573HasMoreShards!b+KeyId?s:RetentionPeriodHours!i0Shards![{#5M/StreamARN!s=StreamCreationTimestamp!t:StreamModeDetails?{#/E0StreamName!s2StreamStatus!s
8ShardLevelMetrics?[s
;AdjacentParentShardId?s5HashKeyRange!{#6Q3ParentShardId?s<SequenceNumberRange!{#6t-ShardId!s
3EndingHashKey!s5StartingHashKey!s
:EndingSequenceNumber?s<StartingSequenceNumber!s
<ConsumerDescription!{#7e
1ConsumerARN!s?ConsumerCreationTimestamp!t2ConsumerName!s4ConsumerStatus!s/StreamARN!s
/StreamARN?s0StreamName?s
AStreamDescriptionSummary!{#9A
3ConsumerCount?i4EncryptionType?s<EnhancedMonitoring![{#57+KeyId?s4OpenShardCount!i:RetentionPeriodHours!i/StreamARN!s=StreamCreationTimestamp!t:StreamModeDetails?{#/E0StreamName!s2StreamStatus!s
8ShardLevelMetrics![s/StreamARN?s0StreamName?s
?CurrentShardLevelMetrics?[s?DesiredShardLevelMetrics?[s/StreamARN?s0StreamName?s
+Limit?i3ShardIterator!s/StreamARN?s
5ChildShards?[{#>38MillisBehindLatest?l7NextShardIterator?s1Records![{#>`
5HashKeyRange!{#6Q3ParentShards![s-ShardId!s
AApproximateArrivalTimestamp?t*Data!y4EncryptionType?s2PartitionKey!s4SequenceNumber!s
,Policy!s
-ShardId!s7ShardIteratorType!s<StartingSequenceNumber?s/StreamARN?s0StreamName?s/Timestamp?t
3ShardIterator?s
;ExclusiveStartShardId?s0MaxResults?i/NextToken?s4ShardFilter?{#B=/StreamARN?s=StreamCreationTimestamp?t0StreamName?s
-ShardId?s/Timestamp?t*Type!s
/NextToken?s0Shards?[{#5M
0MaxResults?i/NextToken?s/StreamARN!s=StreamCreationTimestamp?t
3Consumers?[{#Cx/NextToken?s
1ConsumerARN!s?ConsumerCreationTimestamp!t2ConsumerName!s4ConsumerStatus!s
>ExclusiveStartStreamName?s+Limit?i/NextToken?s
4HasMoreStreams!b/NextToken?s2StreamNames![s9StreamSummaries?[{#F(
/StreamARN!s=StreamCreationTimestamp?t:StreamModeDetails?{#/E0StreamName!s2StreamStatus!s
.Tags?[{#G4
)Key!s+Value?s
:ExclusiveStartTagKey?s+Limit?i/StreamARN?s0StreamName?s
1HasMoreTags!b.Tags![{#G4
:AdjacentShardToMerge!s2ShardToMerge!s/StreamARN?s0StreamName?s
*Data!y5ExplicitHashKey?s2PartitionKey!s?SequenceNumberForOrdering?s/StreamARN?s0StreamName?s
4EncryptionType?s4SequenceNumber!s-ShardId!s
1Records![{#J{/StreamARN?s0StreamName?s
*Data!y5ExplicitHashKey?s2PartitionKey!s
4EncryptionType?s7FailedRecordCount?i1Records![{#L$
/ErrorCode?s2ErrorMessage?s4SequenceNumber?s-ShardId?s
,Policy!s1ResourceARN!s
2ConsumerName!s/StreamARN!s+Tags?<s
1Consumer!{#Cx
/StreamARN?s0StreamName?s.TagKeys![s
8NewStartingHashKey!s2ShardToSplit!s/StreamARN?s0StreamName?s
4EncryptionType!s+KeyId!s/StreamARN?s0StreamName?s
1ResourceARN!s+Tags!<s
1ResourceARN!s.TagKeys![s
1ScalingType!s/StreamARN?s0StreamName?s6TargetShardCount!i
7CurrentShardCount?i/StreamARN?s0StreamName?s6TargetShardCount?i
/StreamARN!s:StreamModeDetails!{#/E
)"};
