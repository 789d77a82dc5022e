// What the actions of signer take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5055af8f7a7515f3>{
    R"(#6##_#$##$A#$]#$z#%<#%W#%w#&6#&T#&q#'4#'O#'p#(/#(M#(b#({#)6
addProfilePermission {#)M{#*C
cancelSigningProfile {#*Q{#*`
describeSigningJob {#*a{#*j
getRevocationStatus {#0B{#1=
getSigningPlatform {#1Q{#1_
getSigningProfile {#4b{#5&
listProfilePermissions {#8D{#8_
listSigningJobs {#9x{#;L
listSigningPlatforms {#=|{#>Z
listSigningProfiles {#>w{#?b
listTagsForResource {#B%{#B4
putSigningProfile {#B={#C]
removeProfilePermission {#D/{#*C
revokeSignature {#DY{#*`
revokeSigningProfile {#Dv{#*`
signPayload {#EU{#F3
startSigningJob {#F_{#Gu
tagResource {#H/{#*`
untagResource {#HF{#*`
,Action!s/Principal!s1ProfileName!s4ProfileVersion?s0RevisionId?s1StatementId!s
0RevisionId?s
1ProfileName!s

+JobId!s
1CompletedAt?t/CreatedAt?t+JobId?s0JobInvoker?s.JobOwner?s2Overrides?{#.'9PlatformDisplayName?s0PlatformId?s1ProfileName?s4ProfileVersion?s1RequestedBy?s9RevocationRecord?{#/$8SignatureExpiresAt?t5SignedObject?{#/F8SigningMaterial?{#/c8SigningParameters?<s/Source?{#/u,Status?s2StatusReason?s
=SigningConfiguration?{#.W8SigningImageFormat?s
9EncryptionAlgorithm?s3HashAlgorithm?s
,Reason?s/RevokedAt?t/RevokedBy?s
+S3?{#/O
0BucketName?s)Key?s
4CertificateArn!s
+S3?{#0$
0BucketName!s)Key!s-Version!s
8CertificateHashes![s,JobArn!s0PlatformId!s7ProfileVersionArn!s8SignatureTimestamp!t
6RevokedEntities?[s
0PlatformId!s
.Category?s1DisplayName?s1MaxSizeInMB?i-Partner?s0PlatformId?s9RevocationSupported?b=SigningConfiguration?{#3;;SigningImageFormat?{#4=,Target?s
CEncryptionAlgorithmOptions!{#3v=HashAlgorithmOptions!{#3v
4AllowedValues![s2DefaultValue!s
3DefaultFormat!s7SupportedFormats![s
1ProfileName!s2ProfileOwner?s
)Arn?s2Overrides?{#.'9PlatformDisplayName?s0PlatformId?s1ProfileName?s4ProfileVersion?s7ProfileVersionArn?s9RevocationRecord?{#7[@SignatureValidityPeriod?{#848SigningMaterial?{#/c8SigningParameters?<s,Status?s2StatusReason?s+Tags?<s
=RevocationEffectiveFrom?t/RevokedAt?t/RevokedBy?s
*Type?s+Value?i
/NextToken?s1ProfileName!s
/NextToken?s5Permissions?[{#9C5PolicySizeBytes?i0RevisionId?s
,Action?s/Principal?s4ProfileVersion?s1StatementId?s
/IsRevoked?b0JobInvoker?s0MaxResults?i/NextToken?s0PlatformId?s1RequestedBy?s;SignatureExpiresAfter?t<SignatureExpiresBefore?t,Status?s
.Jobs?[{#;d/NextToken?s
/CreatedAt?t/IsRevoked?b+JobId?s0JobInvoker?s.JobOwner?s9PlatformDisplayName?s0PlatformId?s1ProfileName?s4ProfileVersion?s8SignatureExpiresAt?t5SignedObject?{#/F8SigningMaterial?{#/c/Source?{#/u,Status?s
.Category?s0MaxResults?i/NextToken?s-Partner?s,Target?s
/NextToken?s3Platforms?[{#1_
5IncludeCanceled?b0MaxResults?i/NextToken?s0PlatformId?s/Statuses?[s
/NextToken?s2Profiles?[{#@$
)Arn?s9PlatformDisplayName?s0PlatformId?s1ProfileName?s4ProfileVersion?s7ProfileVersionArn?s@SignatureValidityPeriod?{#848SigningMaterial?{#/c8SigningParameters?<s,Status?s+Tags?<s
1ResourceArn!s
+Tags?<s
2Overrides?{#.'0PlatformId!s1ProfileName!s@SignatureValidityPeriod?{#848SigningMaterial?{#/c8SigningParameters?<s+Tags?<s
)Arn?s4ProfileVersion?s7ProfileVersionArn?s
1ProfileName!s0RevisionId!s1StatementId!s
+JobId!s.JobOwner?s,Reason!s
3EffectiveTime!t1ProfileName!s4ProfileVersion!s,Reason!s
-Payload!*3PayloadFormat!s1ProfileName!s2ProfileOwner?s
+JobId?s.JobOwner?s/Metadata?<s/Signature?y
8ClientRequestToken?s4Destination!{#GU1ProfileName!s2ProfileOwner?s/Source!{#/u
+S3?{#G^
0BucketName?s,Prefix?s
+JobId?s.JobOwner?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
