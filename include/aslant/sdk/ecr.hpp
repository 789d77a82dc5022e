// What the actions of ecr take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2ca0f18f0329531>{
    R"(#a#%,#%Q#%k#&(#&Y#&v#'@#'Z#(*#(I#(m#)1#)K#)u#*;#*_#+0#+X#+{#,E#,]#-*#-D#-p#.4#.a#.|#/A#/a#0##0F#0a#11#1N#1o#22#2N#2b#3.#3P#3m#4.#4@#4g#5,#5H#5c#63#6X#6y#7H#7e#8##8H#8j#91#9F#9]#:$#:H#:r#;1
batchCheckLayerAvailability {#;W{#<,
batchDeleteImage {#=W{#>E
batchGetImage {#?6{#?z
batchGetRepositoryScanningConfiguration {#A8{#AL
completeLayerUpload {#Cd{#DD
createPullThroughCacheRule {#D|{#FP
createRepository {#H0{#JY
createRepositoryCreationTemplate {#L|{#O7
deleteLifecyclePolicy {#R8{#RW
deletePullThroughCacheRule {#SD{#Sh
deleteRegistryPolicy {#U5{#U6
deleteRepository {#UQ{#JY
deleteRepositoryCreationTemplate {#Ux{#O7
deleteRepositoryPolicy {#R8{#V(
deleteSigningConfiguration {#U5{#VT
deregisterPullTimeUpdateExclusion {#W\{#Wl
describeImageReplicationStatus {#W|{#XN
describeImageScanFindings {#Y[{#ZF
describeImageSigningStatus {#W|{#gn
describeImages {#i8{#jL
describePullThroughCacheRules {#nq{#oW
describeRegistry {#U5{#ql
describeReplicationBackfillResults {#s4{#t.
describeRepositories {#wX{#x8
describeRepositoryCreationTemplates {#xX{#y$
getAccountSetting {#y`{#yh
getAuthorizationToken {#yx{#z.
getDownloadUrlForLayer {#zy{#{L
getLifecyclePolicy {#R8{#RW
getLifecyclePolicyPreview {#{i{#|o
getRegistryPolicy {#U5{#U6
getRegistryScanningConfiguration {#U5{$&T
getRepositoryPolicy {#R8{#V(
getSigningConfiguration {#U5{#VT
initiateLayerUpload {#R8{$'d
listImageReferrers {$'{{$)L
listImages {$*[{$+E
listPullTimeUpdateExclusions {$+a{$+{
listReplicationBackfills {$,J{$,q
listTagsForResource {$.L{$.[
putAccountSetting {$.g{#yh
putImage {$.w{$0$
putImageScanningConfiguration {$00{$0o
putImageTagMutability {$1T{$2W
putLifecyclePolicy {$3Z{$45
putRegistryPolicy {$4j{#U6
putRegistryScanningConfiguration {$'#{$4x
putReplicationConfiguration {$5B{$5a
putSigningConfiguration {$6&{$6A
registerPullTimeUpdateExclusion {#W\{$6\
setRepositoryPolicy {$6x{#V(
startImageScan {#W|{$7R
startLifecyclePolicyPreview {$89{$8n
startReplicationBackfill {$9R{$9q
stopReplicationBackfill {$:c{$9q
tagResource {$;/{#U5
untagResource {$;I{#U5
updateImageStorageClass {$;c{$<J
updatePullThroughCacheRule {$=*{$=n
updateRepositoryCreationTemplate {$?%{#O7
uploadLayerPart {$A:{$B9
validatePullThroughCacheRule {#SD{$Bv
3LayerDigests![s0RegistryId?s4RepositoryName!s
2Failures?[{#<I0Layers?[{#<v
1FailureCode?s3FailureReason?s1LayerDigest?s
7LayerAvailability?s1LayerDigest?s/LayerSize?l/MediaType?s
2ImageIds![{#>+0RegistryId?s4RepositoryName!s
1ImageDigest?s.ImageTag?s
2Failures?[{#>d2ImageIds?[{#>+
1FailureCode?s3FailureReason?s0ImageId?{#>+
9AcceptedMediaTypes?[s2ImageIds![{#>+0RegistryId?s4RepositoryName!s
2Failures?[{#>d0Images?[{#@=
0ImageId?{#>+3ImageManifest?s<ImageManifestMediaType?s0RegistryId?s4RepositoryName?s
6RepositoryNames![s
2Failures?[{#Ay@ScanningConfigurations?[{#BO
1FailureCode?s3FailureReason?s4RepositoryName?s
<AppliedScanFilters?[{#CM3RepositoryArn?s4RepositoryName?s3ScanFrequency?s0ScanOnPush?b
,Filter!s0FilterType!s
3LayerDigests![s0RegistryId?s4RepositoryName!s.UploadId!s
1LayerDigest?s0RegistryId?s4RepositoryName?s.UploadId?s
3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix!s0RegistryId?s6UpstreamRegistry?s9UpstreamRegistryUrl!s>UpstreamRepositoryPrefix?s
/CreatedAt?t3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s0RegistryId?s6UpstreamRegistry?s9UpstreamRegistryUrl?s>UpstreamRepositoryPrefix?s
@EncryptionConfiguration?{#I{CImageScanningConfiguration?{#J<8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#CM0RegistryId?s4RepositoryName!s.Tags?[{#JJ
4EncryptionType!s,KmsKey?s
0ScanOnPush?b
)Key!s+Value!s
3Repository?{#Jj
/CreatedAt?t@EncryptionConfiguration?{#I{CImageScanningConfiguration?{#J<8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#CM0RegistryId?s3RepositoryArn?s4RepositoryName?s3RepositoryUri?s
1AppliedFor![s3CustomRoleArn?s1Description?s@EncryptionConfiguration?{#I{8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#CM5LifecyclePolicy?s,Prefix!s6RepositoryPolicy?s6ResourceTags?[{#JJ
0RegistryId?sCRepositoryCreationTemplate?{#Oe
1AppliedFor?[s/CreatedAt?t3CustomRoleArn?s1Description?s@EncryptionConfiguration?{#I{8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#CM5LifecyclePolicy?s,Prefix?s6RepositoryPolicy?s6ResourceTags?[{#JJ/UpdatedAt?t
0RegistryId?s4RepositoryName!s
5LastEvaluatedAt?t9LifecyclePolicyText?s0RegistryId?s4RepositoryName?s
9EcrRepositoryPrefix!s0RegistryId?s
/CreatedAt?t3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s0RegistryId?s9UpstreamRegistryUrl?s>UpstreamRepositoryPrefix?s

0PolicyText?s0RegistryId?s
+Force?b0RegistryId?s4RepositoryName!s
,Prefix!s
0PolicyText?s0RegistryId?s4RepositoryName?s
0RegistryId?s=SigningConfiguration?{#V|
/Rules![{#W/
;RepositoryFilters?[{#CM7SigningProfileArn!s
2PrincipalArn!s
2PrincipalArn?s
0ImageId!{#>+0RegistryId?s4RepositoryName!s
0ImageId?{#>+=ReplicationStatuses?[{#Y-4RepositoryName?s
1FailureCode?s,Region?s0RegistryId?s,Status?s
0ImageId!{#>+0MaxResults?i/NextToken?s0RegistryId?s4RepositoryName!s
0ImageId?{#>+:ImageScanFindings?{#[P8ImageScanStatus?{#gV/NextToken?s0RegistryId?s4RepositoryName?s
:EnhancedFindings?[{#\l<FindingSeverityCounts?<i2Findings?[{#fi:ImageScanCompletedAt?tBVulnerabilitySourceUpdatedAt?t
2AwsAccountId?s1Description?s6ExploitAvailable?s0FindingArn?s5FirstObservedAt?t2FixAvailable?s4LastObservedAt?tDPackageVulnerabilityDetails?{#_Y4Remediation?{#c73Resources?[{#cZ+Score?n5ScoreDetails?{#eb.Severity?s,Status?s+Title?s*Type?s/UpdatedAt?t
.Cvss?[{#aQ4ReferenceUrls?[s=RelatedVulnerabilities?[s,Source?s/SourceUrl?s5VendorCreatedAt?t4VendorSeverity?s5VendorUpdatedAt?t5VulnerabilityId?s<VulnerablePackages?[{#b'
/BaseScore?n3ScoringVector?s,Source?s-Version?s
*Arch?s+Epoch?i.FilePath?s4FixedInVersion?s*Name?s4PackageManager?s-Release?s5SourceLayerHash?s-Version?s
7Recommendation?{#cL
*Text?s)Url?s
0Details?{#c|(Id?s+Tags?<s*Type?s
=AwsEcrContainerImage?{#d=
2Architecture?s,Author?s/ImageHash?s0ImageTags?[s0InUseCount?n1LastInUseAt?t.Platform?s.PushedAt?t.Registry?s4RepositoryName?s
-Cvss?{#em
5Adjustments?[{#fV+Score?n1ScoreSource?s3ScoringVector?s-Version?s
,Metric?s,Reason?s
4Attributes?[{#gG1Description?s*Name?s.Severity?s)Uri?s
)Key!s+Value?s
1Description?s,Status?s
0ImageId?{#>+0RegistryId?s4RepositoryName?s9SigningStatuses?[{#hV
1FailureCode?s3FailureReason?s7SigningProfileArn?s,Status?s
/Filter?{#j12ImageIds?[{#>+0MaxResults?i/NextToken?s0RegistryId?s4RepositoryName!s
1ImageStatus?s/TagStatus?s
6ImageDetails?[{#jl/NextToken?s
7ArtifactMediaType?s1ImageDigest?s<ImageManifestMediaType?s3ImagePushedAt?tAImageScanFindingsSummary?{#m{8ImageScanStatus?{#gV6ImageSizeInBytes?l1ImageStatus?s0ImageTags?[s5LastActivatedAt?t4LastArchivedAt?t:LastRecordedPullTime?t0RegistryId?s4RepositoryName?s;SubjectManifestDigest?s
<FindingSeverityCounts?<i:ImageScanCompletedAt?tBVulnerabilitySourceUpdatedAt?t
<EcrRepositoryPrefixes?[s0MaxResults?i/NextToken?s0RegistryId?s
/NextToken?s?PullThroughCacheRules?[{#p&
/CreatedAt?t3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s0RegistryId?s/UpdatedAt?t6UpstreamRegistry?s9UpstreamRegistryUrl?s>UpstreamRepositoryPrefix?s
0RegistryId?sAReplicationConfiguration?{#r>
/Rules![{#rK
6Destinations![{#rw;RepositoryFilters?[{#CM
,Region!s0RegistryId!s
0MaxResults?n/NextToken?s0RegistryId?s;ReplicationBackfillId!s8ResultStatusFilter?s
4Destination?{#rw-EndedAt?t1FailureCode?s/NextToken?s1Progress?{#u`0RegistryId?s;ReplicationBackfillId?s1Results?[{#vd/StartedAt?t,Status?s
?CompletedReplicationCount!n<FailedReplicationCount!n3FailureCodes![s;TotalReplicationCount!n
1FailureCode?s0ImageId!{#>+4RepositoryName!s,Status!s;SubImageFailureCodes?[s
0MaxResults?i/NextToken?s0RegistryId?s6RepositoryNames?[s
/NextToken?s6Repositories?[{#Jj
0MaxResults?i/NextToken?s/Prefixes?[s
/NextToken?s0RegistryId?sERepositoryCreationTemplates?[{#Oe
*Name!s
*Name?s+Value?s
2RegistryIds?[s
;AuthorizationData?[{#zG
8AuthorizationToken?s/ExpiresAt?t3ProxyEndpoint?s
1LayerDigest!s0RegistryId?s4RepositoryName!s
1DownloadUrl?s1LayerDigest?s
/Filter?{#|b2ImageIds?[{#>+0MaxResults?i/NextToken?s0RegistryId?s4RepositoryName!s
/TagStatus?s
9LifecyclePolicyText?s/NextToken?s8PreviewResults?[{$$'0RegistryId?s4RepositoryName?s,Status?s0Summary?{$%G
/Action?{$%*9AppliedRulePriority?i1ImageDigest?s3ImagePushedAt?t0ImageTags?[s2StorageClass?s
8TargetStorageClass?s*Type?s
=ExpiringImageTotalCount?iGTransitioningImageTotalCounts?[{$&,
5ImageTotalCount?n8TargetStorageClass?s
0RegistryId?s>ScanningConfiguration?{$'#
/Rules?[{$';.ScanType?s
;RepositoryFilters![{#CM3ScanFrequency!s
.PartSize?l.UploadId?s
/Filter?{$(t0MaxResults?n/NextToken?s0RegistryId?s4RepositoryName!s2SubjectId!{$)=
4ArtifactStatus?s4ArtifactTypes?[s
1ImageDigest!s
/NextToken?s3Referrers?[{$)i
2Annotations?<s4ArtifactStatus?s2ArtifactType?s,Digest!s/MediaType!s*Size!n
/Filter?{#j10MaxResults?i/NextToken?s0RegistryId?s4RepositoryName!s
2ImageIds?[{#>+/NextToken?s
0MaxResults?n/NextToken?s
/NextToken?s?PullTimeUpdateExclusions?[s
0MaxResults?n/NextToken?s0RegistryId?s
3Backfills?[{$-A/NextToken?s0RegistryId?s
4Destination!{#rw-EndedAt?t1FailureCode?s1Progress?{#u`;ReplicationBackfillId!s/StartedAt!t,Status!s
1ResourceArn!s
.Tags?[{#JJ
*Name!s+Value!s
1ImageDigest?s3ImageManifest!s<ImageManifestMediaType?s.ImageTag?s0RegistryId?s4RepositoryName!s
.Image?{#@=
CImageScanningConfiguration!{#J<0RegistryId?s4RepositoryName!s
CImageScanningConfiguration?{#J<0RegistryId?s4RepositoryName?s
8ImageTagMutability!sLImageTagMutabilityExclusionFilters?[{#CM0RegistryId?s4RepositoryName!s
8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#CM0RegistryId?s4RepositoryName?s
9LifecyclePolicyText!s0RegistryId?s4RepositoryName!s
9LifecyclePolicyText?s0RegistryId?s4RepositoryName?s
0PolicyText!s
FRegistryScanningConfiguration?{$'#
AReplicationConfiguration!{#r>
AReplicationConfiguration?{#r>
=SigningConfiguration!{#V|
=SigningConfiguration?{#V|
/CreatedAt?t2PrincipalArn?s
+Force?b0PolicyText!s0RegistryId?s4RepositoryName!s
0ImageId?{#>+8ImageScanStatus?{#gV0RegistryId?s4RepositoryName?s
9LifecyclePolicyText?s0RegistryId?s4RepositoryName!s
9LifecyclePolicyText?s0RegistryId?s4RepositoryName?s,Status?s
4Destination!{#rw0RegistryId?s
4Destination?{#rw0RegistryId?s;ReplicationBackfillId?s/StartedAt?t,Status?s
0RegistryId?s;ReplicationBackfillId!s
1ResourceArn!s.Tags![{#JJ
1ResourceArn!s.TagKeys![s
0ImageId!{#>+0RegistryId?s4RepositoryName!s8TargetStorageClass!s
0ImageId?{#>+1ImageStatus?s0RegistryId?s4RepositoryName?s
3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix!s0RegistryId?s
3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s0RegistryId?s/UpdatedAt?t>UpstreamRepositoryPrefix?s
1AppliedFor?[s3CustomRoleArn?s1Description?s@EncryptionConfiguration?{#I{8ImageTagMutability?sLImageTagMutabilityExclusionFilters?[{#CM5LifecyclePolicy?s,Prefix!s6RepositoryPolicy?s6ResourceTags?[{#JJ
3LayerPartBlob!y3PartFirstByte!l2PartLastByte!l0RegistryId?s4RepositoryName!s.UploadId!s
6LastByteReceived?l0RegistryId?s4RepositoryName?s.UploadId?s
3CredentialArn?s3CustomRoleArn?s9EcrRepositoryPrefix?s-Failure?s-IsValid?b0RegistryId?s9UpstreamRegistryUrl?s>UpstreamRepositoryPrefix?s
)"};
