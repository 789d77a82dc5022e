// What the actions of sqs take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x826494195d05294e>{
    R"(#:##k#$(#$G#$h#%4#%I#%`#%|#&7#&S#&h#'2#'P#'g#'{#(5#(M#(g#(|#)<#)X#)v#*.
addPermission {#*B{#*r
cancelMessageMoveTask {#*s{#+'
changeMessageVisibility {#+K{#*r
changeMessageVisibilityBatch {#+{{#,e
createQueue {#-U{#-x
deleteMessage {#.*{#*r
deleteMessageBatch {#.F{#,e
deleteQueue {#.v{#*r
getQueueAttributes {#/({#/F
getQueueUrl {#/U{#-x
listDeadLetterSourceQueues {#/{{#0F
listMessageMoveTasks {#0`{#0z
listQueueTags {#.v{#38
listQueues {#3A{#3m
purgeQueue {#.v{#*r
receiveMessage {#4-{#6%
removePermission {#8@{#*r
sendMessage {#8T{#:)
sendMessageBatch {#;8{#<{
setQueueAttributes {#>T{#*r
startMessageMoveTask {#>n{#?Q
tagQueue {#?_{#*r
untagQueue {#?s{#*r
.Actions![s4AwsAccountIds![s+Label!s.QueueUrl!s

0TaskHandle!s
FApproximateNumberOfMessagesMoved?l
.QueueUrl!s3ReceiptHandle!s7VisibilityTimeout!i
1Entries![{#,;.QueueUrl!s
(Id!s3ReceiptHandle!s7VisibilityTimeout?i
0Failed![{#-*4Successful![{#-O
*Code!s(Id!s-Message?s1SenderFault!b
(Id!s
1Attributes?<s/QueueName!s+Tags?<s
.QueueUrl?s
.QueueUrl!s3ReceiptHandle!s
1Entries![{#.`.QueueUrl!s
(Id!s3ReceiptHandle!s
.QueueUrl!s
5AttributeNames?[s.QueueUrl!s
1Attributes?<s
/QueueName!s<QueueOwnerAWSAccountId?s
0MaxResults?i/NextToken?s.QueueUrl!s
/NextToken?s0QueueUrls![s
0MaxResults?i/SourceArn!s
1Results?[{#1/
FApproximateNumberOfMessagesMoved?lGApproximateNumberOfMessagesToMove?l4DestinationArn?s3FailureReason?sBMaxNumberOfMessagesPerSecond?i/SourceArn?s6StartedTimestamp?l,Status?s0TaskHandle?s
+Tags?<s
0MaxResults?i/NextToken?s5QueueNamePrefix?s
/NextToken?s0QueueUrls?[s
5AttributeNames?[s9MaxNumberOfMessages?i<MessageAttributeNames?[sBMessageSystemAttributeNames?[s.QueueUrl!s=ReceiveRequestAttemptId?s7VisibilityTimeout?i5WaitTimeSeconds?i
2Messages?[{#65
1Attributes?<s*Body?s/Md5OfBody?s<Md5OfMessageAttributes?s;MessageAttributes?<{#7J/MessageId?s3ReceiptHandle?s
7BinaryListValues?[y1BinaryValue?y.DataType!s7StringListValues?[s1StringValue?s
+Label!s.QueueUrl!s
2DelaySeconds?i;MessageAttributes?<{#7J1MessageBody!*<MessageDeduplicationId?s4MessageGroupId?sAMessageSystemAttributes?<{#7J.QueueUrl!s
<Md5OfMessageAttributes?s6Md5OfMessageBody?sBMd5OfMessageSystemAttributes?s/MessageId?s4SequenceNumber?s
1Entries![{#;R.QueueUrl!s
2DelaySeconds?i(Id!s;MessageAttributes?<{#7J1MessageBody!s<MessageDeduplicationId?s4MessageGroupId?sAMessageSystemAttributes?<{#7J
0Failed![{#-*4Successful![{#=@
(Id!s<Md5OfMessageAttributes?s6Md5OfMessageBody!sBMd5OfMessageSystemAttributes?s/MessageId!s4SequenceNumber?s
1Attributes!<s.QueueUrl!s
4DestinationArn?sBMaxNumberOfMessagesPerSecond?i/SourceArn!s
0TaskHandle?s
.QueueUrl!s+Tags!<s
.QueueUrl!s.TagKeys![s
)"};
