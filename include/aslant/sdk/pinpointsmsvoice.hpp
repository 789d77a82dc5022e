// What the actions of pinpointsmsvoice take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6a6108d0b6d4b527>{R"(#+##>##^#$4#$T#%*#%X#%w#&7
createConfigurationSet {#&g{#'%
createConfigurationSetEventDestination {#'&{#'%
deleteConfigurationSet {#)u{#'%
deleteConfigurationSetEventDestination {#*3{#'%
getConfigurationSetEventDestinations {#)u{#*b
listConfigurationSets {#,B{#,Z
sendVoiceMessage {#,|{#/>
updateConfigurationSetEventDestination {#/K{#'%
:ConfigurationSetName?s

:ConfigurationSetName!s9EventDestination?{#'k:EventDestinationName?s
BCloudWatchLogsDestination?{#)+-Enabled?bCKinesisFirehoseDestination?{#)G9MatchingEventTypes?[s7SnsDestination?{#)i
0IamRoleArn?s1LogGroupArn?s
7DeliveryStreamArn?s0IamRoleArn?s
.TopicArn?s
:ConfigurationSetName!s
:ConfigurationSetName!s:EventDestinationName!s
;EventDestinations?[{#*{
BCloudWatchLogsDestination?{#)+-Enabled?bCKinesisFirehoseDestination?{#)G9MatchingEventTypes?[s*Name?s7SnsDestination?{#)i
/NextToken?s.PageSize?s
8ConfigurationSets?[s/NextToken?s
.CallerId?s:ConfigurationSetName?s0Content?{#.*<DestinationPhoneNumber?s<OriginationPhoneNumber?s
@CallInstructionsMessage?{#.o9PlainTextMessage?{#.w4SsmlMessage?{#.w
*Text?s
2LanguageCode?s*Text?s-VoiceId?s
/MessageId?s
:ConfigurationSetName!s9EventDestination?{#'k:EventDestinationName!s
)"};
