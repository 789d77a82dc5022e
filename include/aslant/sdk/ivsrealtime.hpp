// What the actions of ivsrealtime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x293a9bf7c1860cf2>{
    R"(#J#$A#$e#%.#%N#%c#&-#&Q#&t#'3#'H#'l#(1#(I#(j#)0#)H#)^#)p#*/#*P#*i#+)#+L#+n#,3#,T#,n#-,#-G#-[#.$#.A#.[#/&#/?#/c#/x#05#0X
createEncoderConfiguration {#0m{#1V
createIngestConfiguration {#28{#32
createParticipantToken {#4_{#5C
createStage {#6\{#:t
createStorageConfiguration {#<f{#=2
deleteEncoderConfiguration {#=k{#=r
deleteIngestConfiguration {#=s{#=r
deletePublicKey {#=k{#=r
deleteStage {#=k{#=r
deleteStorageConfiguration {#=k{#=r
disconnectParticipant {#>({#=r
getComposition {#=k{#>M
getEncoderConfiguration {#=k{#1V
getIngestConfiguration {#=k{#32
getParticipant {#FY{#G'
getPublicKey {#=k{#JR
getStage {#=k{#K@
getStageSession {#KL{#Kd
getStorageConfiguration {#=k{#=2
importPublicKey {#L@{#JR
listCompositions {#Ld{#MY
listEncoderConfigurations {#O4{#ON
listIngestConfigurations {#P3{#Pp
listParticipantEvents {#R/{#Rp
listParticipantReplicas {#TS{#U4
listParticipants {#Vj{#X5
listPublicKeys {#O4{#Z8
listStageSessions {#Zl{#[7
listStages {#O4{#[X
listStorageConfigurations {#O4{#\@
listTagsForResource {#\i{#\x
startComposition {#]'{#>M
startParticipantReplication {#]m{#^r
stopComposition {#=k{#=r
stopParticipantReplication {#`^{#^r
tagResource {#a<{#=r
untagResource {#aS{#=r
updateIngestConfiguration {#am{#32
updateStage {#b%{#K@
*Name?s+Tags?<s.Video?{#1.
-Bitrate?i/Framerate?n,Height?i+Width?i
=EncoderConfiguration?{#1q
)Arn!s*Name?s+Tags?<s.Video?{#1.
1Attributes?<s4IngestProtocol!s4InsecureIngest?b*Name?s.StageArn?s+Tags?<s,UserId?s
<IngestConfiguration?{#3L
)Arn!s1Attributes?<s4IngestProtocol!s*Name?s3ParticipantId!s.StageArn!s+State!s/StreamKey!s+Tags?<s,UserId?s
1Attributes?<s3Capabilities?[s.Duration?i.StageArn!s,UserId?s
9ParticipantToken?{#5Z
1Attributes?<s3Capabilities?[s.Duration?i4ExpirationTime?t3ParticipantId?s+Token?s,UserId?s
NAutoParticipantRecordingConfiguration?{#7b*Name?sHParticipantTokenConfigurations?[{#:A+Tags?<s
9HlsConfiguration?{#9G1MediaTypes?[s?RecordParticipantReplicas?bERecordingReconnectWindowSeconds?n=StorageConfigurationArn!s?ThumbnailConfiguration?{#9g
BTargetSegmentDurationSeconds?n
3RecordingMode?s.Storage?[s;TargetIntervalSeconds?n
1Attributes?<s3Capabilities?[s.Duration?i,UserId?s
;ParticipantTokens?[{#5Z.Stage?{#;>
5ActiveSessionId?s)Arn!sNAutoParticipantRecordingConfiguration?{#7b2Endpoints?{#<F*Name?s+Tags?<s
,Events?s*Rtmp?s+Rtmps?s*Whip?s
*Name?s+S3!{#=$+Tags?<s
0BucketName!s
=StorageConfiguration?{#=M
)Arn!s*Name?s+S3?{#=$+Tags?<s
)Arn!s

)Arn!s+Force?b
3ParticipantId!s,Reason?s.StageArn!s
4Composition?{#>_
)Arn!s6Destinations![{#?\-EndTime?t/Layout!{#CM.StageArn!s/StartTime?t+State!s+Tags?<s
6Configuration!{#@E/Detail?{#C1-EndTime?t(Id!s/StartTime?t+State!s
0Channel?{#@b*Name?s+S3?{#A0
0ChannelArn!s=EncoderConfigurationArn?s
?EncoderConfigurationArns![s?RecordingConfiguration?{#BG=StorageConfigurationArn!sAThumbnailConfigurations?[{#Bg
,Format?s9HlsConfiguration?{#9G
.Storage?[s;TargetIntervalSeconds?n
+S3?{#C:
5RecordingPrefix!s
-Grid?{#Ca,Pip?{#Dg
BFeaturedParticipantAttribute?s-GridGap?i6OmitStoppedVideo?b6VideoAspectRatio?s3VideoFillMode?s
BFeaturedParticipantAttribute?s-GridGap?i6OmitStoppedVideo?b1PipBehavior?s/PipHeight?i/PipOffset?i=PipParticipantAttribute?s1PipPosition?s.PipWidth?i3VideoFillMode?s
3ParticipantId!s/SessionId!s.StageArn!s
4Participant?{#G9
1Attributes?<s1BrowserName?s4BrowserVersion?s3FirstJoinTime?t-IspName?s,OsName?s/OsVersion?s3ParticipantId?s.Protocol?s/Published?b;RecordingS3BucketName?s7RecordingS3Prefix?s4RecordingState?s6ReplicationState?s5ReplicationType?s0SdkVersion?s5SourceSessionId?s4SourceStageArn?s+State?s,UserId?s
2PublicKey?{#Jb
)Arn?s1Fingerprint?s*Name?s7PublicKeyMaterial?s+Tags?<s
.Stage?{#;>
/SessionId!s.StageArn!s
5StageSession?{#Kw
-EndTime?t/SessionId?s/StartTime?t
*Name?s7PublicKeyMaterial!s+Tags?<s
EFilterByEncoderConfigurationArn?s6FilterByStageArn?s0MaxResults?i/NextToken?s
6Compositions![{#My/NextToken?s
)Arn!s6Destinations![{#Nj-EndTime?t.StageArn!s/StartTime?t+State!s+Tags?<s
-EndTime?t(Id!s/StartTime?t+State!s
0MaxResults?i/NextToken?s
?EncoderConfigurations![{#Ow/NextToken?s
)Arn!s*Name?s+Tags?<s
6FilterByStageArn?s3FilterByState?s0MaxResults?n/NextToken?s
>IngestConfigurations![{#Q>/NextToken?s
)Arn!s4IngestProtocol!s*Name?s3ParticipantId!s.StageArn!s+State!s,UserId?s
0MaxResults?i/NextToken?s3ParticipantId!s/SessionId!s.StageArn!s
0Events![{#S0/NextToken?s
:DestinationSessionId?s9DestinationStageArn?s/ErrorCode?s/EventTime?t*Name?s3ParticipantId?s9RemoteParticipantId?s-Replica?b
0MaxResults?n/NextToken?s3ParticipantId!s4SourceStageArn!s
/NextToken?s2Replicas![{#UP
:DestinationSessionId!s9DestinationStageArn!s3ParticipantId!s6ReplicationState!s5SourceSessionId!s4SourceStageArn!s
7FilterByPublished?b<FilterByRecordingState?s3FilterByState?s4FilterByUserId?s0MaxResults?i/NextToken?s/SessionId!s.StageArn!s
/NextToken?s6Participants![{#XU
3FirstJoinTime?t3ParticipantId?s/Published?b4RecordingState?s6ReplicationState?s5ReplicationType?s5SourceSessionId?s4SourceStageArn?s+State?s,UserId?s
/NextToken?s4PublicKeys![{#ZV
)Arn?s*Name?s+Tags?<s
0MaxResults?i/NextToken?s.StageArn!s
/NextToken?s7StageSessions![{#Kw
/NextToken?s0Stages![{#[r
5ActiveSessionId?s)Arn!s*Name?s+Tags?<s
/NextToken?s?StorageConfigurations![{#=M
1ResourceArn!s
+Tags!<s
6Destinations![{#@E6IdempotencyToken?s/Layout?{#CM.StageArn!s+Tags?<s
1Attributes?<s9DestinationStageArn!s3ParticipantId!s<ReconnectWindowSeconds?n4SourceStageArn!s
>AccessControlAllowOrigin?s@AccessControlExposeHeaders?s2CacheControl?s;ContentSecurityPolicy?s=StrictTransportSecurity?s9XContentTypeOptions?s3XFrameOptions?s
9DestinationStageArn!s3ParticipantId!s4SourceStageArn!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)Arn!s.StageArn?s
)Arn!sNAutoParticipantRecordingConfiguration?{#7b*Name?s
)"};
