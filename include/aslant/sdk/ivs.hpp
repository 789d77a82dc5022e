// What the actions of ivs take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x2bbaf2192beb79df>{
    R"(#F#$5#$N#$i#%:#%Q#%z#&F#&_#&v#';#'d#(0#(I#(]#(y#)E#)h#){#*7#*Q#*p#+,#+J#+s#,>#,V#,r#--#-J#-_#.+#.?#.T#.k#/(
batchGetChannel {#/Q{#/Z
batchGetStreamKey {#/Q{#3Q
batchStartViewerSessionRevocation {#4:{#58
createChannel {#5p{#7w
createPlaybackRestrictionPolicy {#8:{#96
createRecordingConfiguration {#:X{#=N
createStreamKey {#?M{#?c
deleteChannel {#?s{#?z
deletePlaybackKeyPair {#?s{#?z
deletePlaybackRestrictionPolicy {#?s{#?z
deleteRecordingConfiguration {#?s{#?z
deleteStreamKey {#?s{#?z
getChannel {#?s{#?{
getPlaybackKeyPair {#?s{#@/
getPlaybackRestrictionPolicy {#?s{#96
getRecordingConfiguration {#?s{#=N
getStream {#@a{#@o
getStreamKey {#?s{#?c
getStreamSession {#At{#B3
importPlaybackKeyPair {#II{#@/
listChannels {#Im{#K-
listPlaybackKeyPairs {#L|{#M<
listPlaybackRestrictionPolicies {#L|{#Mn
listRecordingConfigurations {#L|{#NC
listStreamKeys {#OP{#Ow
listStreamSessions {#OP{#PW
listStreams {#QQ{#R)
listTagsForResource {#S.{#S=
putMetadata {#SF{#?z
startViewerSessionRevocation {#4P{#?z
stopStream {#@a{#?z
tagResource {#S_{#?z
untagResource {#Sv{#?z
updateChannel {#T6{#?{
updatePlaybackRestrictionPolicy {#V;{#96
+Arns![s
2Channels?[{#/w0Errors?[{#39
)Arn?s0Authorized?b5ContainerFormat?s4IngestEndpoint?s4InsecureIngest?b1LatencyMode?sEMultitrackInputConfiguration?{#2R*Name?sBPlaybackRestrictionPolicyArn?s1PlaybackUrl?s,Preset?s?RecordingConfigurationArn?s,Srt?{#2z+Tags?<s*Type?s
-Enabled?b7MaximumResolution?s,Policy?s
.Endpoint?s0Passphrase?s
)Arn?s*Code?s-Message?s
0Errors?[{#394StreamKeys?[{#3p
)Arn?s0ChannelArn?s+Tags?<s+Value?s
8ViewerSessions![{#4P
0ChannelArn!s.ViewerId!sLViewerSessionVersionsLessThanOrEqualTo?i
0Errors?[{#5F
0ChannelArn!s*Code?s-Message?s.ViewerId!s
0Authorized?b5ContainerFormat?s4InsecureIngest?b1LatencyMode?sEMultitrackInputConfiguration?{#2R*Name?sBPlaybackRestrictionPolicyArn?s,Preset?s?RecordingConfigurationArn?s+Tags?<s*Type?s
0Channel?{#/w2StreamKey?{#3p
7AllowedCountries?[s5AllowedOrigins?[sCEnableStrictOriginEnforcement?b*Name?s+Tags?<s
BPlaybackRestrictionPolicy?{#9V
7AllowedCountries![s5AllowedOrigins![s)Arn!sCEnableStrictOriginEnforcement?b*Name?s+Tags?<s
ADestinationConfiguration!{#<,*Name?sERecordingReconnectWindowSeconds?i?RenditionConfiguration?{#<C+Tags?<s?ThumbnailConfiguration?{#<g
+S3?{#<5
0BucketName!s
8RenditionSelection?s1Renditions?[s
3RecordingMode?s0Resolution?s.Storage?[s;TargetIntervalSeconds?l
?RecordingConfiguration?{#=k
)Arn!sADestinationConfiguration!{#<,*Name?sERecordingReconnectWindowSeconds?i?RenditionConfiguration?{#<C+State!s+Tags?<s?ThumbnailConfiguration?{#<g
0ChannelArn!s+Tags?<s
2StreamKey?{#3p
)Arn!s

0Channel?{#/w
0KeyPair?{#@=
)Arn?s1Fingerprint?s*Name?s+Tags?<s
0ChannelArn!s
/Stream?{#@|
0ChannelArn?s,Health?s1PlaybackUrl?s/StartTime?t+State?s.StreamId?s1ViewerCount?l
0ChannelArn!s.StreamId?s
6StreamSession?{#BG
0Channel?{#/w-EndTime?t<IngestConfiguration?{#D'=IngestConfigurations?{#FE?RecordingConfiguration?{#=k/StartTime?t.StreamId?s9TruncatedEvents?[{#I'
.Audio?{#D>.Video?{#Dw
.Channels?l+Codec?s0SampleRate?l3TargetBitrate?l+Track?s
.AvcLevel?s0AvcProfile?s+Codec?s-Encoder?s+Level?s-Profile?s3TargetBitrate?l5TargetFramerate?l+Track?s1VideoHeight?l0VideoWidth?l
=AudioConfigurations![{#Fz=VideoConfigurations![{#GY
.Channels?n+Codec?s0SampleRate?n3TargetBitrate?n+Track?s
.AvcLevel?s0AvcProfile?s+Codec?s-Encoder?s+Level?s-Profile?s3TargetBitrate?n5TargetFramerate?n+Track?s1VideoHeight?n0VideoWidth?n
*Code?s/EventTime?t*Name?s*Type?s
*Name?s7PublicKeyMaterial!s+Tags?<s
2FilterByName?sJFilterByPlaybackRestrictionPolicyArn?sGFilterByRecordingConfigurationArn?s0MaxResults?i/NextToken?s
2Channels![{#KI/NextToken?s
)Arn?s0Authorized?b4InsecureIngest?b1LatencyMode?s*Name?sBPlaybackRestrictionPolicyArn?s,Preset?s?RecordingConfigurationArn?s+Tags?<s*Type?s
0MaxResults?i/NextToken?s
2KeyPairs![{#MX/NextToken?s
)Arn?s*Name?s+Tags?<s
/NextToken?sEPlaybackRestrictionPolicies![{#9V
/NextToken?sARecordingConfigurations![{#Nn
)Arn!sADestinationConfiguration!{#<,*Name?s+State!s+Tags?<s
0ChannelArn!s0MaxResults?i/NextToken?s
/NextToken?s4StreamKeys![{#P;
)Arn?s0ChannelArn?s+Tags?<s
/NextToken?s8StreamSessions![{#Py
-EndTime?t3HasErrorEvent?b/StartTime?t.StreamId?s
1FilterBy?{#Qy0MaxResults?i/NextToken?s
,Health?s
/NextToken?s1Streams![{#RD
0ChannelArn?s,Health?s/StartTime?t+State?s.StreamId?s1ViewerCount?l
1ResourceArn!s
+Tags!<s
0ChannelArn!s.Metadata!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)Arn!s0Authorized?b5ContainerFormat?s4InsecureIngest?b1LatencyMode?sEMultitrackInputConfiguration?{#2R*Name?sBPlaybackRestrictionPolicyArn?s,Preset?s?RecordingConfigurationArn?s*Type?s
7AllowedCountries?[s5AllowedOrigins?[s)Arn!sCEnableStrictOriginEnforcement?b*Name?s
)"};
