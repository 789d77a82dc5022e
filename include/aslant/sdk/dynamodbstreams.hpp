// What the actions of dynamodbstreams take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd3de2f8f2c9cec36>{R"(#'##2##J##^##x
describeStream {#$3{#%)
getRecords {#(H{#(a
getShardIterator {#,K{#--
listStreams {#->{#-m
;ExclusiveStartShardId?s+Limit?i4ShardFilter?{#$q/StreamArn!s
-ShardId?s*Type?s
:StreamDescription?{#%A
=CreationRequestDateTime?t3KeySchema?[{#&|:LastEvaluatedShardId?s0Shards?[{#'=/StreamArn?s1StreamLabel?s2StreamStatus?s4StreamViewType?s/TableName?s
3AttributeName!s-KeyType!s
3ParentShardId?s<SequenceNumberRange?{#'q-ShardId?s
:EndingSequenceNumber?s<StartingSequenceNumber?s
+Limit?i3ShardIterator!s
7NextShardIterator?s1Records?[{#)*
/AwsRegion?s1Dynamodb?{#*0-EventID?s/EventName?s1EventSource?s2EventVersion?s5UserIdentity?{#,5
AApproximateCreationDateTime?t.Keys?<{#+L2NewImage?<{#+L2OldImage?<{#+L4SequenceNumber?s/SizeBytes?l4StreamViewType?s
'B?y*Bool?b)Bs?[y+L?[{#+L+M?<{#+L'N?s)Ns?[s)Nul?b*Null?b'S?s)Ss?[s
1PrincipalId?s*Type?s
4SequenceNumber?s-ShardId!s7ShardIteratorType!s/StreamArn!s
3ShardIterator?s
=ExclusiveStartStreamArn?s+Limit?i/TableName?s
<LastEvaluatedStreamArn?s1Streams?[{#.;
/StreamArn?s1StreamLabel?s/TableName?s
)"};
