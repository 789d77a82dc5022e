// What the actions of mediatailor take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3cb649a38d6854d0>{
    R"(#O#$P#$q#%F#%]#%w#&=#&T#&r#'1#'H#'e#(%#(J#(j#)'#)E#)^#)w#*9#*R#*r#+3#+M#+i#,1#,N#,b#,x#-7#-[#-z#.=#.Z#.r#/2#/T#/j#0%#0:#0Q#0h#1(#1?#1]
configureLogsForChannel {#1v{#27
configureLogsForPlaybackConfiguration {#2R{#4h
createChannel {#68{#:i
createLiveSource {#=f{#>x
createPrefetchSchedule {#@;{#Fe
createProgram {#H9{#QZ
createSourceLocation {#Sf{#W'
createVodSource {#Y6{#Z*
deleteChannel {#[F{#[U
deleteChannelPolicy {#[F{#[U
deleteLiveSource {#[V{#[U
deletePlaybackConfiguration {#\#{#[U
deletePrefetchSchedule {#\+{#[U
deleteProgram {#\O{#[U
deleteSourceLocation {#\l{#[U
deleteVodSource {#]({#[U
describeChannel {#[F{#]N
describeLiveSource {#[V{#>x
describeProgram {#\O{#QZ
describeSourceLocation {#\l{#W'
describeVodSource {#]({#_i
getChannelPolicy {#[F{#aV
getChannelSchedule {#a`{#bK
getPlaybackConfiguration {#\#{#eu
getPrefetchSchedule {#\+{#Fe
listAlerts {#oc{#p1
listChannels {#qO{#qi
listLiveSources {#st{#tI
listPlaybackConfigurations {#qO{#v%
listPrefetchSchedules {#v>{#w4
listSourceLocations {#qO{#x{
listTagsForResource {#{I{#{X
listVodSources {#st{#{a
putChannelPolicy {$#<{#[U
putPlaybackConfiguration {$#T{#eu
startChannel {#[F{#[U
stopChannel {#[F{#[U
tagResource {$'h{#[U
untagResource {$(%{#[U
updateChannel {$(?{#:i
updateLiveSource {$)<{#>x
updateProgram {$*){#QZ
updateSourceLocation {$+w{#W'
updateVodSource {$-V{#Z*
1ChannelName!s/LogTypes![s
1ChannelName?s/LogTypes?[s
:AdsInteractionLog?{#3|?EnabledLoggingStrategies?[sFManifestServiceInteractionLog?{#4R4PercentEnabled!i?PlaybackConfigurationName!s
8ExcludeEventTypes?[s=PublishOptInEventTypes?[s
8ExcludeEventTypes?[s
:AdsInteractionLog?{#3|?EnabledLoggingStrategies?[sFManifestServiceInteractionLog?{#4R4PercentEnabled!i?PlaybackConfigurationName?s
0Audiences?[s1ChannelName!s4FillerSlate?{#7S1Outputs![{#7y2PlaybackMode!s+Tags?<s*Tier?s?TimeShiftConfiguration?{#:R
8SourceLocationName?s3VodSourceName?s
=DashPlaylistSettings?{#8p<HlsPlaylistSettings?{#:)2ManifestName!s1SourceGroup!s
;ManifestWindowSeconds?i:MinBufferTimeSeconds?i<MinUpdatePeriodSeconds?iGSuggestedPresentationDelaySeconds?i
3AdMarkupType?[s;ManifestWindowSeconds?i
9MaxTimeDelaySeconds!i
)Arn?s0Audiences?[s1ChannelName?s2ChannelState?s2CreationTime?t4FillerSlate?{#7S6LastModifiedTime?t1Outputs?[{#<a2PlaybackMode?s+Tags?<s*Tier?s?TimeShiftConfiguration?{#:R
=DashPlaylistSettings?{#8p<HlsPlaylistSettings?{#:)2ManifestName!s1PlaybackUrl!s1SourceGroup!s
CHttpPackageConfigurations![{#>[4LiveSourceName!s8SourceLocationName!s+Tags?<s
*Path!s1SourceGroup!s*Type!s
)Arn?s2CreationTime?tCHttpPackageConfigurations?[{#>[6LastModifiedTime?t4LiveSourceName?s8SourceLocationName?s+Tags?<s
4Consumption?{#Ac*Name!s?PlaybackConfigurationName!sGRecurringPrefetchConfiguration?{#BZ2Retrieval?{#E\2ScheduleType?s.StreamId?s
?AvailMatchingCriteria?[{#B<-EndTime!t/StartTime?t
5DynamicVariable!s.Operator!s
-EndTime!t=RecurringConsumption!{#CI;RecurringRetrieval!{#D+/StartTime?t
?AvailMatchingCriteria?[{#B<BRetrievedAdExpirationSeconds?n
?DelayAfterAvailEndSeconds?n7DynamicVariables?<sFTrafficShapingRetrievalWindow?{#E:8TrafficShapingType?s
DRetrievalWindowDurationSeconds?n
7DynamicVariables?<s-EndTime!t/StartTime?tFTrafficShapingRetrievalWindow?{#E:8TrafficShapingType?s
)Arn?s4Consumption?{#Ac*Name?s?PlaybackConfigurationName?sGRecurringPrefetchConfiguration?{#BZ2Retrieval?{#E\2ScheduleType?s.StreamId?s
2AdBreaks?[{#Ip7AudienceMedia?[{#N&1ChannelName!s4LiveSourceName?s1ProgramName!s>ScheduleConfiguration!{#P;8SourceLocationName!s3VodSourceName?s
9AdBreakMetadata?[{#K+1MessageType?s2OffsetMillis!l.Slate?{#7S<SpliceInsertMessage?{#K::TimeSignalMessage?{#Ky
)Key!s+Value!s
.AvailNum?i4AvailsExpected?i3SpliceEventId?i5UniqueProgramId?i
ASegmentationDescriptors?[{#L>
0SegmentNum?i9SegmentationEventId?i8SegmentationTypeId?i6SegmentationUpid?s:SegmentationUpidType?i6SegmentsExpected?i3SubSegmentNum?i9SubSegmentsExpected?i
8AlternateMedia?[{#NG.Audience?s
2AdBreaks?[{#Ip2ClipRange?{#On4DurationMillis?l4LiveSourceName?s>ScheduledStartTimeMillis?l8SourceLocationName?s3VodSourceName?s
5EndOffsetMillis?l7StartOffsetMillis?l
2ClipRange?{#On3Transition!{#P[
4DurationMillis?l6RelativePosition!s5RelativeProgram?s>ScheduledStartTimeMillis?l*Type!s
2AdBreaks?[{#Ip)Arn?s7AudienceMedia?[{#N&1ChannelName?s2ClipRange?{#On2CreationTime?t4DurationMillis?l4LiveSourceName?s1ProgramName?s8ScheduledStartTime?t8SourceLocationName?s3VodSourceName?s
<AccessConfiguration?{#UMLDefaultSegmentDeliveryConfiguration?{#VY:HttpConfiguration!{#VdGSegmentDeliveryConfigurations?[{#Vo8SourceLocationName!s+Tags?<s
0AccessType?sOSecretsManagerAccessTokenConfiguration?{#V-
0HeaderName?s/SecretArn?s5SecretStringKey?s
-BaseUrl?s
-BaseUrl!s
-BaseUrl?s*Name?s
<AccessConfiguration?{#UM)Arn?s2CreationTime?tLDefaultSegmentDeliveryConfiguration?{#VY:HttpConfiguration?{#Vd6LastModifiedTime?tGSegmentDeliveryConfigurations?[{#Vo8SourceLocationName?s+Tags?<s
CHttpPackageConfigurations![{#>[8SourceLocationName!s+Tags?<s3VodSourceName!s
)Arn?s2CreationTime?tCHttpPackageConfigurations?[{#>[6LastModifiedTime?t8SourceLocationName?s+Tags?<s3VodSourceName?s
1ChannelName!s

4LiveSourceName!s8SourceLocationName!s
*Name!s
*Name!s?PlaybackConfigurationName!s
1ChannelName!s1ProgramName!s
8SourceLocationName!s
8SourceLocationName!s3VodSourceName!s
)Arn?s0Audiences?[s1ChannelName?s2ChannelState?s2CreationTime?t4FillerSlate?{#7S6LastModifiedTime?t9LogConfiguration!{#_\1Outputs?[{#<a2PlaybackMode?s+Tags?<s*Tier?s?TimeShiftConfiguration?{#:R
/LogTypes?[s
>AdBreakOpportunities?[{#aF)Arn?s2CreationTime?tCHttpPackageConfigurations?[{#>[6LastModifiedTime?t8SourceLocationName?s+Tags?<s3VodSourceName?s
2OffsetMillis!l
,Policy?s
.Audience?s1ChannelName!s5DurationMinutes?s0MaxResults?i/NextToken?s
/Items?[{#bd/NextToken?s
@ApproximateDurationSeconds?l:ApproximateStartTime?t)Arn!s0Audiences?[s1ChannelName!s4LiveSourceName?s1ProgramName!s:ScheduleAdBreaks?[{#du7ScheduleEntryType?s8SourceLocationName!s3VodSourceName?s
@ApproximateDurationSeconds?l:ApproximateStartTime?t8SourceLocationName?s3VodSourceName?s
DAdConditioningConfiguration?{#k79AdDecisionServerUrl?s9AvailSuppression?{#kY/Bumper?{#kv9CdnConfiguration?{#l1<ConfigurationAliases?<<s:DashConfiguration?{#la9HlsConfiguration?{#mD3InsertionMode?sALivePreRollConfiguration?{#m^9LogConfiguration?{#n0@ManifestProcessingRules?{#o>*Name?sEPersonalizationThresholdSeconds?i>PlaybackConfigurationArn?s<PlaybackEndpointPrefix?sISessionInitializationEndpointPrefix?s0SlateAdUrl?s+Tags?<s:TranscodeProfileName?s;VideoContentSourceUrl?s
DStreamingMediaFileConditioning!s
0FillPolicy?s*Mode?s+Value?s
,EndUrl?s.StartUrl?s
8AdSegmentUrlPrefix?s=ContentSegmentUrlPrefix?s
<ManifestEndpointPrefix?s1MpdLocation?s8OriginManifestType?s
<ManifestEndpointPrefix?s
9AdDecisionServerUrl?s8MaxDurationSeconds?i
:AdsInteractionLog?{#3|?EnabledLoggingStrategies?[sFManifestServiceInteractionLog?{#4R4PercentEnabled!i
<AdMarkerPassthrough?{#oX
-Enabled?b
0MaxResults?i/NextToken?s1ResourceArn!s
/Items?[{#pJ/NextToken?s
/AlertCode!s2AlertMessage!s.Category?s6LastModifiedTime!t:RelatedResourceArns![s1ResourceArn!s
0MaxResults?i/NextToken?s
/Items?[{#r(/NextToken?s
)Arn!s0Audiences?[s1ChannelName!s2ChannelState!s2CreationTime?t4FillerSlate?{#7S6LastModifiedTime?t9LogConfiguration!{#_\1Outputs![{#<a2PlaybackMode!s+Tags?<s*Tier!s
0MaxResults?i/NextToken?s8SourceLocationName!s
/Items?[{#tb/NextToken?s
)Arn!s2CreationTime?tCHttpPackageConfigurations![{#>[6LastModifiedTime?t4LiveSourceName!s8SourceLocationName!s+Tags?<s
/Items?[{#eu/NextToken?s
0MaxResults?i/NextToken?s?PlaybackConfigurationName!s2ScheduleType?s.StreamId?s
/Items?[{#wM/NextToken?s
)Arn!s4Consumption?{#Ac*Name!s?PlaybackConfigurationName!sGRecurringPrefetchConfiguration?{#BZ2Retrieval?{#E\2ScheduleType?s.StreamId?s
/Items?[{#y:/NextToken?s
<AccessConfiguration?{#UM)Arn!s2CreationTime?tLDefaultSegmentDeliveryConfiguration?{#VY:HttpConfiguration!{#Vd6LastModifiedTime?tGSegmentDeliveryConfigurations?[{#Vo8SourceLocationName!s+Tags?<s
1ResourceArn!s
+Tags?<s
/Items?[{#{z/NextToken?s
)Arn!s2CreationTime?tCHttpPackageConfigurations![{#>[6LastModifiedTime?t8SourceLocationName!s+Tags?<s3VodSourceName!s
1ChannelName!s,Policy!s
DAdConditioningConfiguration?{#k79AdDecisionServerUrl?s9AvailSuppression?{#kY/Bumper?{#kv9CdnConfiguration?{#l1<ConfigurationAliases?<<s:DashConfiguration?{$'D3InsertionMode?sALivePreRollConfiguration?{#m^@ManifestProcessingRules?{#o>*Name!sEPersonalizationThresholdSeconds?i0SlateAdUrl?s+Tags?<s:TranscodeProfileName?s;VideoContentSourceUrl?s
1MpdLocation?s8OriginManifestType?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
0Audiences?[s1ChannelName!s4FillerSlate?{#7S1Outputs![{#7y?TimeShiftConfiguration?{#:R
CHttpPackageConfigurations![{#>[4LiveSourceName!s8SourceLocationName!s
2AdBreaks?[{#Ip7AudienceMedia?[{#N&1ChannelName!s1ProgramName!s>ScheduleConfiguration!{$+*
2ClipRange?{#On3Transition?{$+J
4DurationMillis?l>ScheduledStartTimeMillis?l
<AccessConfiguration?{#UMLDefaultSegmentDeliveryConfiguration?{#VY:HttpConfiguration!{#VdGSegmentDeliveryConfigurations?[{#Vo8SourceLocationName!s
CHttpPackageConfigurations![{#>[8SourceLocationName!s3VodSourceName!s
)"};
