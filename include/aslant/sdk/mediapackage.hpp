// What the actions of mediapackage take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x186fb9810dbd6fc1>{
    R"(#5##\##s#$0#$J#$h#%%#%C#%\#%x#&>#&T#&m#'0#'M#'v#(1#(H#(_
configureLogs {#)#{#)f
createChannel {#+U{#)f
createHarvestJob {#+q{#-%
createOriginEndpoint {#.4{#A.
deleteChannel {#Fl{#Fr
deleteOriginEndpoint {#Fl{#Fr
describeChannel {#Fl{#)f
describeHarvestJob {#Fl{#-%
describeOriginEndpoint {#Fl{#A.
listChannels {#Fs{#G3
listHarvestJobs {#GO{#H2
listOriginEndpoints {#HQ{#Hw
listTagsForResource {#I@{#IO
rotateIngestEndpointCredentials {#IX{#)f
tagResource {#Iq{#Fr
untagResource {#J.{#Fr
updateChannel {#JH{#)f
updateOriginEndpoint {#J\{#A.
9EgressAccessLogs?{#)V(Id!s:IngressAccessLogs?{#)V
2LogGroupName?s
)Arn?s/CreatedAt?s1Description?s9EgressAccessLogs?{#)V2HlsIngest?{#*v(Id?s:IngressAccessLogs?{#)V+Tags?<s
9IngestEndpoints?[{#+3
(Id?s.Password?s)Url?s.Username?s
1Description?s(Id!s+Tags?<s
-EndTime!s(Id!s6OriginEndpointId!s6S3Destination!{#,Y/StartTime!s
0BucketName!s1ManifestKey!s-RoleArn!s
)Arn?s/ChannelId?s/CreatedAt?s-EndTime?s(Id?s6OriginEndpointId?s6S3Destination?{#,Y/StartTime?s,Status?s
6Authorization?{#0S/ChannelId!s4CmafPackage?{#0{4DashPackage?{#7E1Description?s3HlsPackage?{#;`(Id!s2ManifestName?s3MssPackage?{#?t1Origination?s<StartoverWindowSeconds?i+Tags?<s6TimeDelaySeconds?i0Whitelist?[s
9CdnIdentifierSecret!s4SecretsRoleArn!s
3Encryption?{#2)6HlsManifests?[{#4g<SegmentDurationSeconds?i3SegmentPrefix?s8StreamSelection?{#6`
BConstantInitializationVector?s6EncryptionMethod?s@KeyRotationIntervalSeconds?i9SpekeKeyProvider!{#35
4CertificateArn?sHEncryptionContractConfiguration?{#4<0ResourceId!s-RoleArn!s0SystemIds![s)Url!s
8PresetSpeke20Audio!s8PresetSpeke20Video!s
/AdMarkers?s1AdTriggers?[s?AdsOnDeliveryRestrictions?s(Id!s=IncludeIframeOnlyStream?b2ManifestName?s2PlaylistType?s;PlaylistWindowSeconds?iDProgramDateTimeIntervalSeconds?i
;MaxVideoBitsPerSecond?i;MinVideoBitsPerSecond?i1StreamOrder?s
1AdTriggers?[s?AdsOnDeliveryRestrictions?s3Encryption?{#;,=IncludeIframeOnlyStream?b4ManifestLayout?s;ManifestWindowSeconds?i:MinBufferTimeSeconds?i<MinUpdatePeriodSeconds?i5PeriodTriggers?[s-Profile?s<SegmentDurationSeconds?i;SegmentTemplateFormat?s8StreamSelection?{#6`GSuggestedPresentationDelaySeconds?i/UtcTiming?s2UtcTimingUri?s
@KeyRotationIntervalSeconds?i9SpekeKeyProvider!{#35
/AdMarkers?s1AdTriggers?[s?AdsOnDeliveryRestrictions?s3Encryption?{#>X9IncludeDvbSubtitles?b=IncludeIframeOnlyStream?b2PlaylistType?s;PlaylistWindowSeconds?iDProgramDateTimeIntervalSeconds?i<SegmentDurationSeconds?i8StreamSelection?{#6`<UseAudioRenditionGroup?b
BConstantInitializationVector?s6EncryptionMethod?s@KeyRotationIntervalSeconds?i3RepeatExtXKey?b9SpekeKeyProvider!{#35
3Encryption?{#@q;ManifestWindowSeconds?i<SegmentDurationSeconds?i8StreamSelection?{#6`
9SpekeKeyProvider!{#35
)Arn?s6Authorization?{#0S/ChannelId?s4CmafPackage?{#Ce/CreatedAt?s4DashPackage?{#7E1Description?s3HlsPackage?{#;`(Id?s2ManifestName?s3MssPackage?{#?t1Origination?s<StartoverWindowSeconds?i+Tags?<s6TimeDelaySeconds?i)Url?s0Whitelist?[s
3Encryption?{#2)6HlsManifests?[{#Dm<SegmentDurationSeconds?i3SegmentPrefix?s8StreamSelection?{#6`
/AdMarkers?s1AdTriggers?[s?AdsOnDeliveryRestrictions?s(Id!s=IncludeIframeOnlyStream?b2ManifestName?s2PlaylistType?s;PlaylistWindowSeconds?iDProgramDateTimeIntervalSeconds?i)Url?s
(Id!s

0MaxResults?i/NextToken?s
2Channels?[{#)f/NextToken?s
6IncludeChannelId?s3IncludeStatus?s0MaxResults?i/NextToken?s
5HarvestJobs?[{#-%/NextToken?s
/ChannelId?s0MaxResults?i/NextToken?s
/NextToken?s9OriginEndpoints?[{#A.
1ResourceArn!s
+Tags?<s
(Id!s6IngestEndpointId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1Description?s(Id!s
6Authorization?{#0S4CmafPackage?{#0{4DashPackage?{#7E1Description?s3HlsPackage?{#;`(Id!s2ManifestName?s3MssPackage?{#?t1Origination?s<StartoverWindowSeconds?i6TimeDelaySeconds?i0Whitelist?[s
)"};
