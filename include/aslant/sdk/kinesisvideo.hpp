// What the actions of kinesisvideo take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb7f96e78d5bcb3e8>{
    R"(#A#$&#$F#$\#%##%C#%Y#%|#&P#'##'N#'y#(A#(Y#(r#)=#)b#*'#*<#*Y#*t#+@#+U#+h#,%#,:#,W#-)#-R#-{#.A
createSignalingChannel {#.W{#/h
createStream {#/v{#0m
deleteEdgeConfiguration {#0z{#1:
deleteSignalingChannel {#1;{#1:
deleteStream {#1Z{#1:
describeEdgeConfiguration {#0z{#1x
describeImageGenerationConfiguration {#0z{#9<
describeMappedResourceConfiguration {#;D{#;w
describeMediaStorageConfiguration {#<^{#<z
describeNotificationConfiguration {#0z{#=V
describeSignalingChannel {#<^{#>D
describeStream {#0z{#?n
getDataEndpoint {#AB{#Af
getSignalingChannelEndpoint {#Av{#Bm
listEdgeAgentConfigurations {#CN{#Cw
listSignalingChannels {#EP{#FR
listStreams {#Fu{#GN
listTagsForResource {#Gp{#H1
listTagsForStream {#HF{#H1
startEdgeConfigurationUpdate {#Hl{#D<
tagResource {#I<{#1:
tagStream {#IV{#1:
untagResource {#Ix{#1:
untagStream {#J;{#1:
updateDataRetention {#Jc{#1:
updateImageGenerationConfiguration {#K]{#1:
updateMediaStorageConfiguration {#L?{#1:
updateNotificationConfiguration {#Ll{#1:
updateSignalingChannel {#MK{#1:
updateStream {#N/{#1:
1ChannelName!s1ChannelType?sBSingleMasterConfiguration?{#/D.Tags?[{#/Y
7MessageTtlSeconds?i
)Key!s+Value!s
0ChannelARN?s
:DataRetentionInHours?i0DeviceName?s.KmsKeyId?s/MediaType?s0StreamName!s+Tags?<s
/StreamARN?s
/StreamARN?s0StreamName?s

0ChannelARN!s4CurrentVersion?s
4CurrentVersion?s/StreamARN!s
2CreationTime?t8EdgeAgentStatus?{#3G3EdgeConfig?{#5Z9FailedStatusDetails?s5LastUpdatedTime?t/StreamARN?s0StreamName?s0SyncStatus?s
;LastRecorderStatus?{#3x;LastUploaderStatus?{#4i
6JobStatusDetails?s7LastCollectedTime?t5LastUpdatedTime?t4RecorderStatus?s
6JobStatusDetails?s7LastCollectedTime?t5LastUpdatedTime?t4UploaderStatus?s
7DeletionConfig?{#6L2HubDeviceArn!s7RecorderConfig!{#7a7UploaderConfig?{#9'
7DeleteAfterUpload?b:EdgeRetentionInHours?i8LocalSizeConfig?{#73
;MaxLocalMediaSizeInMB?i8StrategyOnFullSize?s
:MediaSourceConfig!{#837ScheduleConfig?{#8W
7MediaUriSecretArn!s2MediaUriType!s
7DurationInSeconds!i8ScheduleExpression!s
7ScheduleConfig!{#8W
EImageGenerationConfiguration?{#9_
:DestinationConfig!{#;),Format!s3FormatConfig?<s2HeightPixels?i7ImageSelectorType!s6SamplingInterval!i,Status!s1WidthPixels?i
7DestinationRegion!s)Uri!s
0MaxResults?i/NextToken?s/StreamARN?s0StreamName?s
IMappedResourceConfigurationList?[{#<P/NextToken?s
)Arn?s*Type?s
0ChannelARN?s1ChannelName?s
BMediaStorageConfiguration?{#=@
,Status!s/StreamARN?s
BNotificationConfiguration?{#=v
:DestinationConfig!{#>=,Status!s
)Uri!s
4ChannelInfo?{#>V
0ChannelARN?s1ChannelName?s3ChannelStatus?s1ChannelType?s2CreationTime?tBSingleMasterConfiguration?{#/D-Version?s
3StreamInfo?{#@%
2CreationTime?t:DataRetentionInHours?i0DeviceName?s.KmsKeyId?s/MediaType?s,Status?s/StreamARN?s0StreamName?s-Version?s
-ApiName!s/StreamARN?s0StreamName?s
2DataEndpoint?s
0ChannelARN!sQSingleMasterChannelEndpointConfiguration?{#BX
0Protocols?[s*Role?s
>ResourceEndpointList?[{#C/
.Protocol?s6ResourceEndpoint?s
2HubDeviceArn!s0MaxResults?i/NextToken?s
5EdgeConfigs?[{#D</NextToken?s
2CreationTime?t3EdgeConfig?{#5Z9FailedStatusDetails?s5LastUpdatedTime?t/StreamARN?s0StreamName?s0SyncStatus?s
=ChannelNameCondition?{#F*0MaxResults?i/NextToken?s
8ComparisonOperator?s5ComparisonValue?s
9ChannelInfoList?[{#>V/NextToken?s
0MaxResults?i/NextToken?s<StreamNameCondition?{#F*
/NextToken?s8StreamInfoList?[{#@%
/NextToken?s1ResourceARN!s
/NextToken?s+Tags?<s
/NextToken?s/StreamARN?s0StreamName?s
3EdgeConfig!{#5Z/StreamARN?s0StreamName?s
1ResourceARN!s.Tags![{#/Y
/StreamARN?s0StreamName?s+Tags!<s
1ResourceARN!s1TagKeyList![s
/StreamARN?s0StreamName?s1TagKeyList![s
4CurrentVersion!s@DataRetentionChangeInHours!i/Operation!s/StreamARN?s0StreamName?s
EImageGenerationConfiguration?{#9_/StreamARN?s0StreamName?s
0ChannelARN!sBMediaStorageConfiguration!{#=@
BNotificationConfiguration?{#=v/StreamARN?s0StreamName?s
0ChannelARN!s4CurrentVersion!sBSingleMasterConfiguration?{#/D
4CurrentVersion!s0DeviceName?s/MediaType?s/StreamARN?s0StreamName?s
)"};
