// What the actions of ivschat take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe46a37067b0a6941>{
    R"(#4##Y##r#$<#$P#$t#%1#%E#%]#&$#&5#&X#&k#'.#'A#'V#'m#(7
createChatToken {#(K{#)E
createLoggingConfiguration {#)|{#+U
createRoom {#,V{#.<
deleteLoggingConfiguration {#0/{#0=
deleteMessage {#0>{#0^
deleteRoom {#0/{#0=
disconnectUser {#0d{#0=
getLoggingConfiguration {#0/{#+U
getRoom {#0/{#.<
listLoggingConfigurations {#1.{#1H
listRooms {#1q{#2s
listTagsForResource {#4J{#4Y
sendEvent {#4b{#0^
tagResource {#54{#0=
untagResource {#5K{#0=
updateLoggingConfiguration {#5e{#+U
updateRoom {#6>{#.<
1Attributes?<s3Capabilities?[s4RoomIdentifier!s>SessionDurationInMinutes?i,UserId!s
;SessionExpirationTime?t+Token?s9TokenExpirationTime?t
ADestinationConfiguration!{#*P*Name?s+Tags?<s
7CloudWatchLogs?{#*{1Firehose?{#+1+S3?{#+G
2LogGroupName!s
8DeliveryStreamName!s
0BucketName!s
)Arn?s0CreateTime?tADestinationConfiguration?{#*P(Id?s*Name?s+State?s+Tags?<s0UpdateTime?t
FLoggingConfigurationIdentifiers?[s:MaximumMessageLength?iAMaximumMessageRatePerSecond?i=MessageReviewHandler?{#.$*Name?s+Tags?<s
4FallbackResult?s)Uri?s
)Arn?s0CreateTime?t(Id?sFLoggingConfigurationIdentifiers?[s:MaximumMessageLength?iAMaximumMessageRatePerSecond?i=MessageReviewHandler?{#.$*Name?s+Tags?<s0UpdateTime?t
0Identifier!s

(Id!s,Reason?s4RoomIdentifier!s
(Id?s
,Reason?s4RoomIdentifier!s,UserId!s
0MaxResults?i/NextToken?s
?LoggingConfigurations![{#+U/NextToken?s
DLoggingConfigurationIdentifier?s0MaxResults?i=MessageReviewHandlerUri?s*Name?s/NextToken?s
/NextToken?s/Rooms![{#32
)Arn?s0CreateTime?t(Id?sFLoggingConfigurationIdentifiers?[s=MessageReviewHandler?{#.$*Name?s+Tags?<s0UpdateTime?t
1ResourceArn!s
+Tags!<s
1Attributes?<s/EventName!s4RoomIdentifier!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
ADestinationConfiguration?{#*P0Identifier!s*Name?s
0Identifier!sFLoggingConfigurationIdentifiers?[s:MaximumMessageLength?iAMaximumMessageRatePerSecond?i=MessageReviewHandler?{#.$*Name?s
)"};
