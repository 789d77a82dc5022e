// What the actions of chimesdkmediapipelines take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8c2ef000df05c126>{
    R"(#B#$)#$M#$w#%B#%t#&D#&w#'@#'d#(<#(Y#)2#)S#*(#*B#*r#+6#+X#+{#,R#-*#-F#-c#.)#.M#.l#/5#/J#/a#09#0d
createMediaCapturePipeline {#1={#:X
createMediaConcatenationPipeline {#=:{#AL
createMediaInsightsPipeline {#C({#Ig
createMediaInsightsPipelineConfiguration {#Mb{#_x
createMediaLiveConnectorPipeline {#by{#en
createMediaPipelineKinesisVideoStreamPool {#gJ{#hV
createMediaStreamPipeline {#jB{#l$
deleteMediaCapturePipeline {#mS{#mf
deleteMediaInsightsPipelineConfiguration {#mg{#mf
deleteMediaPipeline {#mS{#mf
deleteMediaPipelineKinesisVideoStreamPool {#mg{#mf
getMediaCapturePipeline {#mS{#:X
getMediaInsightsPipelineConfiguration {#mg{#_x
getMediaPipeline {#mS{#mu
getMediaPipelineKinesisVideoStreamPool {#mg{#hV
getSpeakerSearchTask {#od{#p.
getVoiceToneAnalysisTask {#qC{#qk
listMediaCapturePipelines {#s2{#sL
listMediaInsightsPipelineConfigurations {#s2{#tA
listMediaPipelineKinesisVideoStreamPools {#s2{#v=
listMediaPipelines {#s2{#w-
listTagsForResource {#wO{#w^
startSpeakerSearchTask {#wj{#p.
startVoiceToneAnalysisTask {#yJ{#qk
stopSpeakerSearchTask {#od{#mf
stopVoiceToneAnalysisTask {#qC{#mf
tagResource {#zQ{#mf
untagResource {#zk{#mf
updateMediaInsightsPipelineConfiguration {#{+{#_x
updateMediaInsightsPipelineStatus {#|&{#mf
updateMediaPipelineKinesisVideoStreamPool {#|C{#hV
EChimeSdkMeetingConfiguration?{#3*8ClientRequestToken?s-SinkArn!s4SinkIamRoleArn?s.SinkType!s/SourceArn!s0SourceType!sBSseAwsKeyManagementParams?{#9z.Tags?[{#:I
?ArtifactsConfiguration?{#3`<SourceConfiguration?{#9<
.Audio!{#4?8CompositedVideo?{#4J0Content!{#9).Video!{#9)
-MuxType!s
>GridViewConfiguration!{#4|,Layout?s0Resolution?s
GActiveSpeakerOnlyConfiguration?{#747CanvasOrientation?s8ContentShareLayout!sFHorizontalLayoutConfiguration?{#7MCPresenterOnlyConfiguration?{#8-DVerticalLayoutConfiguration?{#7M7VideoAttribute?{#8B
;ActiveSpeakerPosition?s
5TileAspectRatio?s/TileCount?i/TileOrder?s2TilePosition?s
7PresenterPosition?s
1BorderColor?s5BorderThickness?i2CornerRadius?i4HighlightColor?s
-MuxType?s+State!s
=SelectedVideoStreams?{#9W
2AttendeeIds?[s6ExternalUserIds?[s
=AwsKmsEncryptionContext?s1AwsKmsKeyId!s
)Key!s+Value!s
=MediaCapturePipeline?{#:s
EChimeSdkMeetingConfiguration?{#3*6CreatedTimestamp?t6MediaPipelineArn?s5MediaPipelineId?s-SinkArn?s4SinkIamRoleArn?s.SinkType?s/SourceArn?s0SourceType?sBSseAwsKeyManagementParams?{#9z,Status?s6UpdatedTimestamp?t
8ClientRequestToken?s/Sinks![{#=u1Sources![{#>Q.Tags?[{#:I
BS3BucketSinkConfiguration!{#>B*Type!s
1Destination!s
PMediaCapturePipelineSourceConfiguration!{#?,*Type!s
EChimeSdkMeetingConfiguration!{#?b6MediaPipelineArn!s
?ArtifactsConfiguration!{#@%
.Audio!{#AC8CompositedVideo!{#AC0Content!{#AC4DataChannel!{#AC6MeetingEvents!{#AC>TranscriptionMessages!{#AC.Video!{#AC
+State!s
CMediaConcatenationPipeline?{#Am
6CreatedTimestamp?t6MediaPipelineArn?s5MediaPipelineId?s/Sinks?[{#=u1Sources?[{#>Q,Status?s6UpdatedTimestamp?t
8ClientRequestToken?s^KinesisVideoStreamRecordingSourceRuntimeConfiguration?{#EsUKinesisVideoStreamSourceRuntimeConfiguration?{#G>KMediaInsightsPipelineConfigurationArn!sCMediaInsightsRuntimeMetadata?<sLS3RecordingSinkRuntimeConfiguration?{#IB.Tags?[{#:I
9FragmentSelector!{#F>1Streams![{#G1
:FragmentSelectorType!s7TimestampRange!{#Fj
2EndTimestamp!t4StartTimestamp!t
/StreamArn?s
3MediaEncoding!s5MediaSampleRate!i1Streams![{#Go
4FragmentNumber?s/StreamArn!s@StreamChannelDefinition!{#HP
<ChannelDefinitions?[{#I#6NumberOfChannels!i
/ChannelId!i5ParticipantRole?s
1Destination!s9RecordingFileFormat!s
>MediaInsightsPipeline!{#J)
6CreatedTimestamp?t9ElementStatuses?[{#MQ^KinesisVideoStreamRecordingSourceRuntimeConfiguration?{#EsUKinesisVideoStreamSourceRuntimeConfiguration?{#G>KMediaInsightsPipelineConfigurationArn?sCMediaInsightsRuntimeMetadata?<s6MediaPipelineArn?s5MediaPipelineId?sLS3RecordingSinkRuntimeConfiguration?{#IB,Status?s
,Status?s*Type?s
8ClientRequestToken?s2Elements![{#O?LMediaInsightsPipelineConfigurationName!sCRealTimeAlertConfiguration?{#]Z;ResourceAccessRoleArn!s.Tags?[{#:I
\AmazonTranscribeCallAnalyticsProcessorConfiguration?{#SBOAmazonTranscribeProcessorConfiguration?{#WrKKinesisDataStreamSinkConfiguration?{#\@HLambdaFunctionSinkConfiguration?{#\@ES3RecordingSinkConfiguration?{#\RBSnsTopicSinkConfiguration?{#\@BSqsQueueSinkConfiguration?{#\@*Type!sMVoiceAnalyticsProcessorConfiguration?{#\wJVoiceEnhancementSinkConfiguration?{#]N
DCallAnalyticsStreamCategories?[s?ContentIdentificationType?s:ContentRedactionType?sGEnablePartialResultsStabilization?b:FilterPartialResults?b2LanguageCode!s7LanguageModelName?s=PartialResultsStability?s4PiiEntityTypes?sBPostCallAnalyticsSettings?{#Vr<VocabularyFilterMethod?s:VocabularyFilterName?s4VocabularyName?s
<ContentRedactionOutput?s7DataAccessRoleArn!s>OutputEncryptionKMSKeyId?s4OutputLocation!s
?ContentIdentificationType?s:ContentRedactionType?sGEnablePartialResultsStabilization?b:FilterPartialResults?b6IdentifyLanguage?b?IdentifyMultipleLanguages?b2LanguageCode?s7LanguageModelName?s5LanguageOptions?s=PartialResultsStability?s4PiiEntityTypes?s7PreferredLanguage?s6ShowSpeakerLabel?b<VocabularyFilterMethod?s:VocabularyFilterName?s;VocabularyFilterNames?s4VocabularyName?s5VocabularyNames?s
4InsightsTarget?s
1Destination?s9RecordingFileFormat?s
9SpeakerSearchStatus?s=VoiceToneAnalysisStatus?s
.Disabled?b
.Disabled?b/Rules?[{#]r
DIssueDetectionConfiguration?{#^|BKeywordMatchConfiguration?{#_.?SentimentConfiguration?{#_O*Type!s
.RuleName!s
/Keywords![s,Negate?b.RuleName!s
.RuleName!s3SentimentType!s0TimePeriod!i
KMediaInsightsPipelineConfiguration?{#`G
6CreatedTimestamp?t2Elements?[{#O?KMediaInsightsPipelineConfigurationArn?sJMediaInsightsPipelineConfigurationId?sLMediaInsightsPipelineConfigurationName?sCRealTimeAlertConfiguration?{#]Z;ResourceAccessRoleArn?s6UpdatedTimestamp?t
8ClientRequestToken?s/Sinks![{#cZ1Sources![{#dL.Tags?[{#:I
:RtmpConfiguration!{#d#.SinkType!s
3AudioChannels?s5AudioSampleRate?s)Url!s
RChimeSdkMeetingLiveConnectorConfiguration!{#e/0SourceType!s
)Arn!s8CompositedVideo?{#4J-MuxType!s<SourceConfiguration?{#9<
CMediaLiveConnectorPipeline?{#f5
6CreatedTimestamp?t6MediaPipelineArn?s5MediaPipelineId?s/Sinks?[{#cZ1Sources?[{#dL,Status?s6UpdatedTimestamp?t
8ClientRequestToken?s.PoolName!s<StreamConfiguration!{#h5.Tags?[{#:I
:DataRetentionInHours?i,Region!s
LKinesisVideoStreamPoolConfiguration?{#i&
6CreatedTimestamp?t-PoolArn?s,PoolId?s.PoolName?s.PoolSize?i0PoolStatus?s<StreamConfiguration?{#h56UpdatedTimestamp?t
8ClientRequestToken?s/Sinks![{#k#1Sources![{#kd.Tags?[{#:I
5MediaStreamType!s<ReservedStreamCapacity!i-SinkArn!s.SinkType!s
/SourceArn!s0SourceType!s
<MediaStreamPipeline?{#l>
6CreatedTimestamp?t6MediaPipelineArn?s5MediaPipelineId?s/Sinks?[{#k#1Sources?[{#kd,Status?s6UpdatedTimestamp?t
5MediaPipelineId!s

0Identifier!s
6MediaPipeline?{#n/
=MediaCapturePipeline?{#:sCMediaConcatenationPipeline?{#Am>MediaInsightsPipeline?{#J)CMediaLiveConnectorPipeline?{#f5<MediaStreamPipeline?{#l>
0Identifier!s9SpeakerSearchTaskId!s
:SpeakerSearchTask?{#pF
6CreatedTimestamp?t9SpeakerSearchTaskId?s=SpeakerSearchTaskStatus?s6UpdatedTimestamp?t
0Identifier!s=VoiceToneAnalysisTaskId!s
>VoiceToneAnalysisTask?{#r-
6CreatedTimestamp?t6UpdatedTimestamp?t=VoiceToneAnalysisTaskId?sAVoiceToneAnalysisTaskStatus?s
0MaxResults?i/NextToken?s
?MediaCapturePipelines?[{#su/NextToken?s
6MediaPipelineArn?s5MediaPipelineId?s
MMediaInsightsPipelineConfigurations?[{#tx/NextToken?s
KMediaInsightsPipelineConfigurationArn?sJMediaInsightsPipelineConfigurationId?sLMediaInsightsPipelineConfigurationName?s
AKinesisVideoStreamPools?[{#vh/NextToken?s
-PoolArn?s,PoolId?s.PoolName?s
8MediaPipelines?[{#su/NextToken?s
1ResourceARN!s
.Tags?[{#:I
8ClientRequestToken?s0Identifier!sRKinesisVideoStreamSourceTaskConfiguration?{#xz;VoiceProfileDomainArn!s
/ChannelId!i4FragmentNumber?s/StreamArn!s
8ClientRequestToken?s0Identifier!sRKinesisVideoStreamSourceTaskConfiguration?{#xz2LanguageCode!s
1ResourceARN!s.Tags![{#:I
1ResourceARN!s.TagKeys![s
2Elements![{#O?0Identifier!sCRealTimeAlertConfiguration?{#]Z;ResourceAccessRoleArn!s
0Identifier!s2UpdateStatus!s
0Identifier!s<StreamConfiguration?{#|j
:DataRetentionInHours?i
)"};
