// What the actions of glacier take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc881284ada6e23d2>{
    R"(#D#$/#$M#$e#%##%D#%_#%t#&1#&F#&g#'/#'D#'[#'{#(7#(U#(k#)0#)E#)f#*'#*9#*W#*j#+1#+K#+_#,*#,G#,g#-+#-J#-a
abortMultipartUpload {#.${#.H
abortVaultLock {#.I{#.H
addTagsToVault {#.b{#.H
completeMultipartUpload {#/){#/f
completeVaultLock {#0/{#.H
createVault {#.I{#0Q
deleteArchive {#0]{#.H
deleteVault {#.I{#.H
deleteVaultAccessPolicy {#.I{#.H
deleteVaultNotifications {#.I{#.H
describeJob {#1({#1I
describeVault {#.I{#;j
getDataRetrievalPolicy {#<l{#<y
getJobOutput {#=T{#>#
getVaultAccessPolicy {#.I{#?&
getVaultLock {#.I{#?=
getVaultNotifications {#.I{#?o
initiateJob {#@I{#C-
initiateMultipartUpload {#CQ{#D0
initiateVaultLock {#DG{#Dl
listJobs {#Dv{#E_
listMultipartUploads {#Ew{#FG
listParts {#G_{#H:
listProvisionedCapacity {#<l{#Il
listTagsForVault {#.I{#J\
listVaults {#Je{#K)
purchaseProvisionedCapacity {#<l{#KC
removeTagsFromVault {#KQ{#.H
setDataRetrievalPolicy {#Ku{#.H
setVaultAccessPolicy {#DG{#.H
setVaultNotifications {#L4{#.H
uploadArchive {#Lj{#/f
uploadMultipartPart {#MP{#N4
/AccountId!s.UploadId!s/VaultName!s

/AccountId!s/VaultName!s
/AccountId!s+Tags?<s/VaultName!s
/AccountId!s1ArchiveSize?s.Checksum?s.UploadId!s/VaultName!s
/ArchiveId?s.Checksum?s.Location?s
/AccountId!s,LockId!s/VaultName!s
.Location?s
/AccountId!s/ArchiveId!s/VaultName!s
/AccountId!s+JobId!s/VaultName!s
,Action?s/ArchiveId?s;ArchiveSHA256TreeHash?s8ArchiveSizeInBytes?l/Completed?b4CompletionDate?s2CreationDate?sEInventoryRetrievalParameters?{#5<:InventorySizeInBytes?l4JobDescription?s+JobId?s3JobOutputPath?s7OutputLocation?{#5m8RetrievalByteRange?s9SelectParameters?{#8R4Sha256TreeHash?s.SnsTopic?s0StatusCode?s3StatusMessage?s*Tier?s.VaultARN?s
-EndDate?s,Format?s+Limit?s,Marker?s/StartDate?s
+S3?{#5v
;AccessControlList?[{#770BucketName?s/CannedACL?s3Encryption?{#8(,Prefix?s2StorageClass?s.Tagging?<s3UserMetadata?<s
0Grantee?{#7R0Permission?s
1DisplayName?s2EmailAddress?s(Id?s*Type!s)Uri?s
4EncryptionType?s0KmsContext?s.KmsKeyId?s
0Expression?s4ExpressionType?s;InputSerialization?{#9H<OutputSerialization?{#:`
,Csv?{#9R
.Comments?s4FieldDelimiter?s4FileHeaderInfo?s4QuoteCharacter?s:QuoteEscapeCharacter?s5RecordDelimiter?s
,Csv?{#:j
4FieldDelimiter?s4QuoteCharacter?s:QuoteEscapeCharacter?s1QuoteFields?s5RecordDelimiter?s
2CreationDate?s7LastInventoryDate?s6NumberOfArchives?l1SizeInBytes?l.VaultARN?s/VaultName?s
/AccountId!s
/Policy?{#=,
/Rules?[{#=9
2BytesPerHour?l.Strategy?s
/AccountId!s+JobId!s+Range?s/VaultName!s
2AcceptRanges?s8ArchiveDescription?s*Body?*.Checksum?s2ContentRange?s1ContentType?s,Status?i
/Policy?{#?3
,Policy?s
2CreationDate?s4ExpirationDate?s,Policy?s+State?s
@VaultNotificationConfig?{#@3
-Events?[s.SnsTopic?s
/AccountId!s6JobParameters?{#@u/VaultName!s
/ArchiveId?s1Description?s,Format?sEInventoryRetrievalParameters?{#B_7OutputLocation?{#5m8RetrievalByteRange?s9SelectParameters?{#8R.SnsTopic?s*Tier?s*Type?s
-EndDate?s+Limit?s,Marker?s/StartDate?s
+JobId?s3JobOutputPath?s.Location?s
/AccountId!s8ArchiveDescription?s.PartSize?s/VaultName!s
.Location?s.UploadId?s
/AccountId!s/Policy?{#?3/VaultName!s
,LockId?s
/AccountId!s/Completed?s+Limit?*,Marker?s0Statuscode?s/VaultName!s
1JobList?[{#1I,Marker?s
/AccountId!s+Limit?*,Marker?s/VaultName!s
,Marker?s5UploadsList?[{#Fc
8ArchiveDescription?s2CreationDate?s7MultipartUploadId?s5PartSizeInBytes?l.VaultARN?s
/AccountId!s+Limit?*,Marker?s.UploadId!s/VaultName!s
8ArchiveDescription?s2CreationDate?s,Marker?s7MultipartUploadId?s5PartSizeInBytes?l/Parts?[{#IK.VaultARN?s
2RangeInBytes?s4Sha256TreeHash?s
AProvisionedCapacityList?[{#J1
0CapacityId?s4ExpirationDate?s/StartDate?s
+Tags?<s
/AccountId!s+Limit?*,Marker?s
,Marker?s3VaultList?[{#;j
0CapacityId?s
/AccountId!s.TagKeys?[s/VaultName!s
/AccountId!s/Policy?{#=,
/AccountId!s/VaultName!s@VaultNotificationConfig?{#@3
/AccountId!s8ArchiveDescription?s*Body?*.Checksum?s/VaultName!s
/AccountId!s*Body?*.Checksum?s+Range?s.UploadId!s/VaultName!s
.Checksum?s
)"};
