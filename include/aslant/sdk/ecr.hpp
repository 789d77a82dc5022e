// What the actions of ecr take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2ca0f18f0329531>{
    R"(#T#$_#%*#%D#%[#&2#&O#&s#'3#']#'|#(F#(d#)$#)N#)n#*<#*_#*w#+D#+^#+|#,O#,j#-/#-O#-k#.4#.O#.y#/<#/Y#/m#00#0K#0]#1*#1I#1e#2&#2P#2u#38#3P#3u#40#4G#4k#5;#5T
batchCheckLayerAvailability {#5z{#6O
batchDeleteImage {#7z{#8h
batchGetImage {#9Y{#:C
batchGetRepositoryScanningConfiguration {#;[{#;o
completeLayerUpload {#>-{#>g
createPullThroughCacheRule {#?E{#@s
createRepository {#BS{#D|
createRepositoryCreationTemplate {#GE{#IZ
deleteLifecyclePolicy {#L[{#Lz
deletePullThroughCacheRule {#Mg{#N1
deleteRegistryPolicy {#OX{#OY
deleteRepository {#Ot{#D|
deleteRepositoryCreationTemplate {#PA{#IZ
deleteRepositoryPolicy {#L[{#PK
describeImageReplicationStatus {#Pw{#QI
describeImageScanFindings {#RV{#SA
describeImages {#`i{#ao
describePullThroughCacheRules {#eK{#f1
describeRegistry {#OX{#hF
describeRepositories {#ih{#jH
describeRepositoryCreationTemplates {#jh{#k4
getAccountSetting {#kp{#kx
getAuthorizationToken {#l.{#l>
getDownloadUrlForLayer {#m/{#m\
getLifecyclePolicy {#L[{#Lz
getLifecyclePolicyPreview {#`i{#my
getRegistryPolicy {#OX{#OY
getRegistryScanningConfiguration {#OX{#pH
getRepositoryPolicy {#L[{#PK
initiateLayerUpload {#L[{#qX
listImages {#qo{#rY
listTagsForResource {#ru{#s*
putAccountSetting {#s6{#kx
putImage {#sF{#tM
putImageScanningConfiguration {#tY{#u>
putImageTagMutability {#v#{#w&
putLifecyclePolicy {#x){#x^
putRegistryPolicy {#y9{#OY
putRegistryScanningConfiguration {#pq{#yG
putReplicationConfiguration {#yk{#z0
setRepositoryPolicy {#zO{#PK
startImageScan {#Pw{#{)
startLifecyclePolicyPreview {#{j{#|E
tagResource {$#){#OX
untagResource {$#C{#OX
updatePullThroughCacheRule {$#]{$$G
updateRepositoryCreationTemplate {$%X{#IZ
uploadLayerPart {$'m{$(l
validatePullThroughCacheRule {#Mg{$)O
3LayerDigests![s0RegistryId?s4RepositoryName!s
2Failures?[{#6l0Layers?[{#7?
1FailureCode?s3FailureReason?s1LayerDigest?s
7LayerAvailability?s1LayerDigest?s/LayerSize?l/MediaType?s
2ImageIds![{#8N0RegistryId?s4RepositoryName!s
1ImageDigest?s.ImageTag?s
2Failures?[{#9-2ImageIds?[{#8N
1FailureCode?s3FailureReason?s0ImageId?{#8N
9AcceptedMediaTypes?[s2ImageIds![{#8N0RegistryId?s4RepositoryName!s
2Failures?[{#9-0Images?[{#:`
0ImageId?{#8N3ImageManifest?s<ImageManifestMediaType?s0RegistryId?s4RepositoryName?s
6RepositoryNames![s
2Failures?[{#<B@ScanningConfigurations?[{#<r
1FailureCode?s3FailureReason?s4RepositoryName?s
<AppliedScanFilters?[{#=p3RepositoryArn?s4RepositoryName?s3ScanFrequency?s0ScanOnPush?b
,Filter!s0FilterType!s
3LayerDigests![s0RegistryId?s4RepositoryName!s.UploadId!s
1LayerDigest?s0RegistryId?s4RepositoryName?s.UploadId?s
3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix!s0RegistryId?s6UpstreamRegistry?s9UpstreamRegistryUrl!s>UpstreamRepositoryPrefix?s
/CreatedAt?t3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s0RegistryId?s6UpstreamRegistry?s9UpstreamRegistryUrl?s>UpstreamRepositoryPrefix?s
@EncryptionConfiguration?{#DDCImageScanningConfiguration?{#D_8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#=p0RegistryId?s4RepositoryName!s.Tags?[{#Dm
4EncryptionType!s,KmsKey?s
0ScanOnPush?b
)Key!s+Value!s
3Repository?{#E3
/CreatedAt?t@EncryptionConfiguration?{#DDCImageScanningConfiguration?{#D_8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#=p0RegistryId?s3RepositoryArn?s4RepositoryName?s3RepositoryUri?s
1AppliedFor![s3CustomRoleArn?s1Description?s@EncryptionConfiguration?{#DD8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#=p5LifecyclePolicy?s,Prefix!s6RepositoryPolicy?s6ResourceTags?[{#Dm
0RegistryId?sCRepositoryCreationTemplate?{#J.
1AppliedFor?[s/CreatedAt?t3CustomRoleArn?s1Description?s@EncryptionConfiguration?{#DD8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#=p5LifecyclePolicy?s,Prefix?s6RepositoryPolicy?s6ResourceTags?[{#Dm/UpdatedAt?t
0RegistryId?s4RepositoryName!s
5LastEvaluatedAt?t9LifecyclePolicyText?s0RegistryId?s4RepositoryName?s
9EcrRepositoryPrefix!s0RegistryId?s
/CreatedAt?t3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s0RegistryId?s9UpstreamRegistryUrl?s>UpstreamRepositoryPrefix?s

0PolicyText?s0RegistryId?s
+Force?b0RegistryId?s4RepositoryName!s
,Prefix!s
0PolicyText?s0RegistryId?s4RepositoryName?s
0ImageId!{#8N0RegistryId?s4RepositoryName!s
0ImageId?{#8N=ReplicationStatuses?[{#R(4RepositoryName?s
1FailureCode?s,Region?s0RegistryId?s,Status?s
0ImageId!{#8N0MaxResults?i/NextToken?s0RegistryId?s4RepositoryName!s
0ImageId?{#8N:ImageScanFindings?{#TK8ImageScanStatus?{#`Q/NextToken?s0RegistryId?s4RepositoryName?s
:EnhancedFindings?[{#Ug<FindingSeverityCounts?<i2Findings?[{#_d:ImageScanCompletedAt?tBVulnerabilitySourceUpdatedAt?t
2AwsAccountId?s1Description?s6ExploitAvailable?s0FindingArn?s5FirstObservedAt?t2FixAvailable?s4LastObservedAt?tDPackageVulnerabilityDetails?{#XT4Remediation?{#\23Resources?[{#\U+Score?n5ScoreDetails?{#^].Severity?s,Status?s+Title?s*Type?s/UpdatedAt?t
.Cvss?[{#ZL4ReferenceUrls?[s=RelatedVulnerabilities?[s,Source?s/SourceUrl?s5VendorCreatedAt?t4VendorSeverity?s5VendorUpdatedAt?t5VulnerabilityId?s<VulnerablePackages?[{#Z|
/BaseScore?n3ScoringVector?s,Source?s-Version?s
*Arch?s+Epoch?i.FilePath?s4FixedInVersion?s*Name?s4PackageManager?s-Release?s5SourceLayerHash?s-Version?s
7Recommendation?{#\G
*Text?s)Url?s
0Details?{#\w(Id?s+Tags?<s*Type?s
=AwsEcrContainerImage?{#]8
2Architecture?s,Author?s/ImageHash?s0ImageTags?[s0InUseCount?n1LastInUseAt?t.Platform?s.PushedAt?t.Registry?s4RepositoryName?s
-Cvss?{#^h
5Adjustments?[{#_Q+Score?n1ScoreSource?s3ScoringVector?s-Version?s
,Metric?s,Reason?s
4Attributes?[{#`B1Description?s*Name?s.Severity?s)Uri?s
)Key!s+Value?s
1Description?s,Status?s
/Filter?{#ab2ImageIds?[{#8N0MaxResults?i/NextToken?s0RegistryId?s4RepositoryName!s
/TagStatus?s
6ImageDetails?[{#b5/NextToken?s
7ArtifactMediaType?s1ImageDigest?s<ImageManifestMediaType?s3ImagePushedAt?tAImageScanFindingsSummary?{#dU8ImageScanStatus?{#`Q6ImageSizeInBytes?l0ImageTags?[s:LastRecordedPullTime?t0RegistryId?s4RepositoryName?s
<FindingSeverityCounts?<i:ImageScanCompletedAt?tBVulnerabilitySourceUpdatedAt?t
<EcrRepositoryPrefixes?[s0MaxResults?i/NextToken?s0RegistryId?s
/NextToken?s?PullThroughCacheRules?[{#fZ
/CreatedAt?t3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s0RegistryId?s/UpdatedAt?t6UpstreamRegistry?s9UpstreamRegistryUrl?s>UpstreamRepositoryPrefix?s
0RegistryId?sAReplicationConfiguration?{#hr
/Rules![{#i%
6Destinations![{#iQ;RepositoryFilters?[{#=p
,Region!s0RegistryId!s
0MaxResults?i/NextToken?s0RegistryId?s6RepositoryNames?[s
/NextToken?s6Repositories?[{#E3
0MaxResults?i/NextToken?s/Prefixes?[s
/NextToken?s0RegistryId?sERepositoryCreationTemplates?[{#J.
*Name!s
*Name?s+Value?s
2RegistryIds?[s
;AuthorizationData?[{#lW
8AuthorizationToken?s/ExpiresAt?t3ProxyEndpoint?s
1LayerDigest!s0RegistryId?s4RepositoryName!s
1DownloadUrl?s1LayerDigest?s
9LifecyclePolicyText?s/NextToken?s8PreviewResults?[{#o10RegistryId?s4RepositoryName?s,Status?s0Summary?{#p-
/Action?{#p%9AppliedRulePriority?i1ImageDigest?s3ImagePushedAt?t0ImageTags?[s
*Type?s
=ExpiringImageTotalCount?i
0RegistryId?s>ScanningConfiguration?{#pq
/Rules?[{#q/.ScanType?s
;RepositoryFilters![{#=p3ScanFrequency!s
.PartSize?l.UploadId?s
/Filter?{#ab0MaxResults?i/NextToken?s0RegistryId?s4RepositoryName!s
2ImageIds?[{#8N/NextToken?s
1ResourceArn!s
.Tags?[{#Dm
*Name!s+Value!s
1ImageDigest?s3ImageManifest!s<ImageManifestMediaType?s.ImageTag?s0RegistryId?s4RepositoryName!s
.Image?{#:`
CImageScanningConfiguration!{#D_0RegistryId?s4RepositoryName!s
CImageScanningConfiguration?{#D_0RegistryId?s4RepositoryName?s
8ImageTagMutability!sLImageTagMutabilityExclusionFilters?[{#=p0RegistryId?s4RepositoryName!s
8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#=p0RegistryId?s4RepositoryName?s
9LifecyclePolicyText!s0RegistryId?s4RepositoryName!s
9LifecyclePolicyText?s0RegistryId?s4RepositoryName?s
0PolicyText!s
FRegistryScanningConfiguration?{#pq
AReplicationConfiguration!{#hr
AReplicationConfiguration?{#hr
+Force?b0PolicyText!s0RegistryId?s4RepositoryName!s
0ImageId?{#8N8ImageScanStatus?{#`Q0RegistryId?s4RepositoryName?s
9LifecyclePolicyText?s0RegistryId?s4RepositoryName!s
9LifecyclePolicyText?s0RegistryId?s4RepositoryName?s,Status?s
1ResourceArn!s.Tags![{#Dm
1ResourceArn!s.TagKeys![s
3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix!s0RegistryId?s
3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s0RegistryId?s/UpdatedAt?t>UpstreamRepositoryPrefix?s
1AppliedFor?[s3CustomRoleArn?s1Description?s@EncryptionConfiguration?{#DD8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#=p5LifecyclePolicy?s,Prefix!s6RepositoryPolicy?s6ResourceTags?[{#Dm
3LayerPartBlob!y3PartFirstByte!l2PartLastByte!l0RegistryId?s4RepositoryName!s.UploadId!s
6LastByteReceived?l0RegistryId?s4RepositoryName?s.UploadId?s
3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s-Failure?s-IsValid?b0RegistryId?s9UpstreamRegistryUrl?s>UpstreamRepositoryPrefix?s
)"};
