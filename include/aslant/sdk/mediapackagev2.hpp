// What the actions of mediapackagev2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x380bfc550cd3db25>{
    R"(#A#$&#$@#$W#$s#%3#%Q#%h#&*#&G#&e#'/#'C#'\#'v#(3#(N#(o#)0#)F#)_#)|#*?#*Y#*z#+;#+]#+r#,/#,F#,b
cancelHarvestJob {#-&{#-u
createChannel {#-v{#0-
createChannelGroup {#2B{#2z
createHarvestJob {#4%{#7g
createOriginEndpoint {#:9{#Nn
deleteChannel {#Xu{#-u
deleteChannelGroup {#Y={#-u
deleteChannelPolicy {#Xu{#-u
deleteOriginEndpoint {#YQ{#-u
deleteOriginEndpointPolicy {#YQ{#-u
getChannel {#Xu{#Z.
getChannelGroup {#Y={#2z
getChannelPolicy {#Xu{#\A
getHarvestJob {#\l{#7g
getOriginEndpoint {#YQ{#]Z
getOriginEndpointPolicy {#YQ{#`{
listChannelGroups {#bN{#bh
listChannels {#ch{#d;
listHarvestJobs {#eU{#fT
listOriginEndpoints {#i7{#ir
listTagsForResource {#mS{#mb
putChannelPolicy {#\A{#-u
putOriginEndpointPolicy {#`{{#-u
resetChannelState {#Xu{#mk
resetOriginEndpointState {#YQ{#nC
tagResource {#o0{#-u
untagResource {#oG{#-u
updateChannel {#oa{#0-
updateChannelGroup {#p{{#2z
updateOriginEndpoint {#qJ{#Nn
6ChannelGroupName!s1ChannelName!s*ETag?s4HarvestJobName!s8OriginEndpointName!s

6ChannelGroupName!s1ChannelName!s1ClientToken?s1Description?sAInputSwitchConfiguration?{#/Q/InputType?sBOutputHeaderConfiguration?{#/x+Tags?<s
8MqcsInputSwitching?b4PreferredInput?n
1PublishMQCS?b
)Arn!s6ChannelGroupName!s1ChannelName!s/CreatedAt!t1Description?s*ETag?s9IngestEndpoints?[{#26AInputSwitchConfiguration?{#/Q/InputType?s0ModifiedAt!tBOutputHeaderConfiguration?{#/x+Tags?<s
(Id?s)Url?s
6ChannelGroupName!s1ClientToken?s1Description?s+Tags?<s
)Arn!s6ChannelGroupName!s/CreatedAt!t1Description?s*ETag?s2EgressDomain!s0ModifiedAt!t+Tags?<s
6ChannelGroupName!s1ChannelName!s1ClientToken?s1Description?s4Destination!{#5{4HarvestJobName?s;HarvestedManifests!{#6U8OriginEndpointName!s>ScheduleConfiguration!{#7P+Tags?<s
6S3Destination!{#65
0BucketName!s5DestinationPath!s
7DashManifests?[{#7@6HlsManifests?[{#7@@LowLatencyHlsManifests?[{#7@
2ManifestName!s
-EndTime!t/StartTime!t
)Arn!s6ChannelGroupName!s1ChannelName!s/CreatedAt!t1Description?s4Destination!{#5{*ETag?s2ErrorMessage?s4HarvestJobName!s;HarvestedManifests!{#6U0ModifiedAt!t8OriginEndpointName!s>ScheduleConfiguration!{#7P,Status!s+Tags?<s
6ChannelGroupName!s1ChannelName!s1ClientToken?s3ContainerType!s7DashManifests?[{#=81Description?sHForceEndpointErrorConfiguration?{#E/6HlsManifests?[{#EK@LowLatencyHlsManifests?[{#EK6MssManifests?[{#Gh8OriginEndpointName!s0Segment?{#II<StartoverWindowSeconds?i+Tags?<s
2BaseUrls?[{#A(1Compactness?s2DrmSignaling?s4DvbSettings?{#A[<FilterConfiguration?{#Bd2ManifestName!s;ManifestWindowSeconds?i:MinBufferTimeSeconds?i<MinUpdatePeriodSeconds?i5PeriodTriggers?[s/Profiles?[s;ProgramInformation?{#CM1ScteDash?{#D5;SegmentTemplateFormat?s>SubtitleConfiguration?{#DEGSuggestedPresentationDelaySeconds?i2UtcTiming?{#Dl
1DvbPriority?n/DvbWeight?n5ServiceLocation?s)Url!s
6ErrorMetrics?[{#B'5FontDownload?{#BE
1Probability?n2ReportingUrl!s
0FontFamily?s.MimeType?s)Url?s
3ClipStartTime?t)End?t4ManifestFilter?s+Start?t6TimeDelaySeconds?i
/Copyright?s2LanguageCode?s8MoreInformationUrl?s,Source?s+Title?s
2AdMarkerDash?s
:TtmlConfiguration?{#D]
1TtmlProfile!s
0TimingMode?s2TimingSource?s
>EndpointErrorConditions?[s
7ChildManifestName?s<FilterConfiguration?{#Bd2ManifestName!s;ManifestWindowSeconds?iDProgramDateTimeIntervalSeconds?i0ScteHls?{#GA1StartTag?{#GP<UrlEncodeChildManifest?b
1AdMarkerHls?s
-Precise?b0TimeOffset!n
<FilterConfiguration?{#H`4ManifestLayout?s2ManifestName!s;ManifestWindowSeconds?n
3ClipStartTime?t)End?t4ManifestFilter?s+Start?t6TimeDelaySeconds?n
3Encryption?{#K%>IncludeIframeOnlyStreams?b-Scte?{#N_<SegmentDurationSeconds?i1SegmentName?s;TsIncludeDvbSubtitles?b>TsUseAudioRenditionGroup?b
CCmafExcludeSegmentDrmMetadata?bBConstantInitializationVector?s9EncryptionMethod!{#LT@KeyRotationIntervalSeconds?i9SpekeKeyProvider!{#M=
:CmafEncryptionMethod?s9IsmEncryptionMethod?s8TsEncryptionMethod?s
1DrmSystems![sHEncryptionContractConfiguration!{#N40ResourceId!s-RoleArn!s)Url!s
8PresetSpeke20Audio!s8PresetSpeke20Video!s
1ScteFilter?[s
)Arn!s6ChannelGroupName!s1ChannelName!s3ContainerType!s/CreatedAt!t7DashManifests?[{#R+1Description?s*ETag?sHForceEndpointErrorConfiguration?{#E/6HlsManifests?[{#U{@LowLatencyHlsManifests?[{#U{0ModifiedAt!t6MssManifests?[{#Ww8OriginEndpointName!s0Segment!{#II<StartoverWindowSeconds?i+Tags?<s
2BaseUrls?[{#A(1Compactness?s2DrmSignaling?s4DvbSettings?{#A[<FilterConfiguration?{#Bd2ManifestName!s;ManifestWindowSeconds?i:MinBufferTimeSeconds?i<MinUpdatePeriodSeconds?i5PeriodTriggers?[s/Profiles?[s;ProgramInformation?{#CM1ScteDash?{#D5;SegmentTemplateFormat?s>SubtitleConfiguration?{#DEGSuggestedPresentationDelaySeconds?i)Url!s2UtcTiming?{#Dl
7ChildManifestName?s<FilterConfiguration?{#Bd2ManifestName!s;ManifestWindowSeconds?iDProgramDateTimeIntervalSeconds?i0ScteHls?{#GA1StartTag?{#GP)Url!s<UrlEncodeChildManifest?b
<FilterConfiguration?{#H`4ManifestLayout?s2ManifestName!s;ManifestWindowSeconds?n)Url!s
6ChannelGroupName!s1ChannelName!s
6ChannelGroupName!s
6ChannelGroupName!s1ChannelName!s8OriginEndpointName!s
)Arn!s6ChannelGroupName!s1ChannelName!s/CreatedAt!t1Description?s*ETag?s9IngestEndpoints?[{#26AInputSwitchConfiguration?{#/Q/InputType?s0ModifiedAt!tBOutputHeaderConfiguration?{#/x-ResetAt?t+Tags?<s
6ChannelGroupName!s1ChannelName!s,Policy!s
6ChannelGroupName!s1ChannelName!s4HarvestJobName!s8OriginEndpointName!s
)Arn!s6ChannelGroupName!s1ChannelName!s3ContainerType!s/CreatedAt!t7DashManifests?[{#R+1Description?s*ETag?sHForceEndpointErrorConfiguration?{#E/6HlsManifests?[{#U{@LowLatencyHlsManifests?[{#U{0ModifiedAt!t6MssManifests?[{#Ww8OriginEndpointName!s-ResetAt?t0Segment!{#II<StartoverWindowSeconds?i+Tags?<s
=CdnAuthConfiguration?{#a{6ChannelGroupName!s1ChannelName!s8OriginEndpointName!s,Policy!s
>CdnIdentifierSecretArns![s4SecretsRoleArn!s
0MaxResults?i/NextToken?s
/Items?[{#c'/NextToken?s
)Arn!s6ChannelGroupName!s/CreatedAt!t1Description?s0ModifiedAt!t
6ChannelGroupName!s0MaxResults?i/NextToken?s
/Items?[{#dT/NextToken?s
)Arn!s6ChannelGroupName!s1ChannelName!s/CreatedAt!t1Description?s/InputType?s0ModifiedAt!t
6ChannelGroupName!s1ChannelName?s0MaxResults?n/NextToken?s8OriginEndpointName?s,Status?s
/Items?[{#fm/NextToken?s
)Arn!s6ChannelGroupName!s1ChannelName!s/CreatedAt!t1Description?s4Destination!{#5{*ETag?s2ErrorMessage?s4HarvestJobName!s;HarvestedManifests!{#6U0ModifiedAt!t8OriginEndpointName!s>ScheduleConfiguration!{#7P,Status!s
6ChannelGroupName!s1ChannelName!s0MaxResults?i/NextToken?s
/Items?[{#j1/NextToken?s
)Arn!s6ChannelGroupName!s1ChannelName!s3ContainerType!s/CreatedAt?t7DashManifests?[{#lm1Description?sHForceEndpointErrorConfiguration?{#E/6HlsManifests?[{#m)@LowLatencyHlsManifests?[{#m)0ModifiedAt?t6MssManifests?[{#lm8OriginEndpointName!s
2ManifestName!s)Url?s
7ChildManifestName?s2ManifestName!s)Url?s
1ResourceArn!s
+Tags?<s
)Arn!s6ChannelGroupName!s1ChannelName!s-ResetAt!t
)Arn!s6ChannelGroupName!s1ChannelName!s8OriginEndpointName!s-ResetAt!t
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
6ChannelGroupName!s1ChannelName!s1Description?s*ETag?sAInputSwitchConfiguration?{#/QBOutputHeaderConfiguration?{#/x
6ChannelGroupName!s1Description?s*ETag?s
6ChannelGroupName!s1ChannelName!s3ContainerType!s7DashManifests?[{#=81Description?s*ETag?sHForceEndpointErrorConfiguration?{#E/6HlsManifests?[{#EK@LowLatencyHlsManifests?[{#EK6MssManifests?[{#Gh8OriginEndpointName!s0Segment?{#II<StartoverWindowSeconds?i
)"};
