// What the actions of mediapackagevod take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfa01784cb7ba13e>{
    R"(#4##Y##p#$+#$Q#$o#%*#%P#%n#&+#&S#&s#'-#'R#'o#(2#(G#(^
configureLogs {#(|{#)N
createAsset {#*r{#+b
createPackagingConfiguration {#-K{#:#
createPackagingGroup {#;>{#)N
deleteAsset {#;u{#;{
deletePackagingConfiguration {#;u{#;{
deletePackagingGroup {#;u{#;{
describeAsset {#;u{#+b
describePackagingConfiguration {#;u{#:#
describePackagingGroup {#;u{#;|
listAssets {#=6{#=c
listPackagingConfigurations {#=6{#?%
listPackagingGroups {#?P{#?j
listTagsForResource {#@3{#@B
tagResource {#@K{#;{
untagResource {#@b{#;{
updatePackagingGroup {#@|{#;|
9EgressAccessLogs?{#)>(Id!s
2LogGroupName?s
)Arn?s6Authorization?{#*J/CreatedAt?s0DomainName?s9EgressAccessLogs?{#)>(Id?s+Tags?<s
9CdnIdentifierSecret!s4SecretsRoleArn!s
(Id!s6PackagingGroupId!s0ResourceId?s/SourceArn!s3SourceRoleArn!s+Tags?<s
)Arn?s/CreatedAt?s9EgressEndpoints?[{#,z(Id?s6PackagingGroupId?s0ResourceId?s/SourceArn?s3SourceRoleArn?s+Tags?<s
>PackagingConfigurationId?s,Status?s)Url?s
4CmafPackage?{#.T4DashPackage?{#3V3HlsPackage?{#6t(Id!s3MssPackage?{#8u6PackagingGroupId!s+Tags?<s
3Encryption?{#/_6HlsManifests![{#1OKIncludeEncoderConfigurationInSegments?b<SegmentDurationSeconds?i
BConstantInitializationVector?s9SpekeKeyProvider!{#0;
HEncryptionContractConfiguration?{#1$-RoleArn!s0SystemIds![s)Url!s
8PresetSpeke20Audio!s8PresetSpeke20Video!s
/AdMarkers?s=IncludeIframeOnlyStream?b2ManifestName?sDProgramDateTimeIntervalSeconds?i3RepeatExtXKey?b8StreamSelection?{#2q
;MaxVideoBitsPerSecond?i;MinVideoBitsPerSecond?i1StreamOrder?s
7DashManifests![{#5L3Encryption?{#6]KIncludeEncoderConfigurationInSegments?b=IncludeIframeOnlyStream?b5PeriodTriggers?[s<SegmentDurationSeconds?i;SegmentTemplateFormat?s
4ManifestLayout?s2ManifestName?s:MinBufferTimeSeconds?i-Profile?s7ScteMarkersSource?s8StreamSelection?{#2q
9SpekeKeyProvider!{#0;
3Encryption?{#8,6HlsManifests![{#1O9IncludeDvbSubtitles?b<SegmentDurationSeconds?i<UseAudioRenditionGroup?b
BConstantInitializationVector?s6EncryptionMethod?s9SpekeKeyProvider!{#0;
3Encryption?{#6]6MssManifests![{#9X<SegmentDurationSeconds?i
2ManifestName?s8StreamSelection?{#2q
)Arn?s4CmafPackage?{#.T/CreatedAt?s4DashPackage?{#3V3HlsPackage?{#6t(Id?s3MssPackage?{#8u6PackagingGroupId?s+Tags?<s
6Authorization?{#*J9EgressAccessLogs?{#)>(Id!s+Tags?<s
(Id!s

;ApproximateAssetCount?i)Arn?s6Authorization?{#*J/CreatedAt?s0DomainName?s9EgressAccessLogs?{#)>(Id?s+Tags?<s
0MaxResults?i/NextToken?s6PackagingGroupId?s
0Assets?[{#>#/NextToken?s
)Arn?s/CreatedAt?s(Id?s6PackagingGroupId?s0ResourceId?s/SourceArn?s3SourceRoleArn?s+Tags?<s
/NextToken?sAPackagingConfigurations?[{#:#
0MaxResults?i/NextToken?s
/NextToken?s9PackagingGroups?[{#;|
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
6Authorization?{#*J(Id!s
)"};
