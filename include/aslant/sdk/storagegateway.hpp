// What the actions of storagegateway take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf7d6f9c38993e878>{
    R"($)#&8#&Q#&c#'$#'=#'X#'p#(3#(I#(a#(|#);#)\#)x#*:#*R#+'#+H#+`#,%#,:#,e#--#-H#-g#.&#.=#.]#.q#/2#/J#/`#0/#0S#1%#1<#1Y#2##2D#2l#36#3\#3{#4@#4]#5%#5I#5g#61#6H#6f#7(#7H#7^#7v#8<#8]#8q#9B#9\#9t#:>#:T#:l#;/#;F#;Y#;w#<?#<T#<p#=,#=L#=`#>##>F#>g#?*#?C#?i#@)#@?#@j#A2#A\#A{#BF#Bh#C0#CT#Cp#D2#DX#Dv#E?#E_
activateGateway {#E|{#GU
addCache {#Gc{#GU
addTagsToResource {#G|{#H<
addUploadBuffer {#Gc{#GU
addWorkingStorage {#Gc{#GU
assignTapePool {#HK{#H{
associateFileSystem {#I,{#K>
attachVolume {#KZ{#LE
cancelArchival {#L^{#H{
cancelCacheReport {#Lv{#M.
cancelRetrieval {#L^{#H{
createCachediSCSIVolume {#M@{#LE
createNFSFileShare {#Nz{#SF
createSMBFileShare {#SV{#SF
createSnapshot {#XS{#Y'
createSnapshotFromVolumeRecoveryPoint {#XS{#YA
createStorediSCSIVolume {#Yu{#[A
createTapePool {#[n{#\h
createTapeWithBarcode {#\s{#H{
createTapes {#]z{#_N
deleteAutomaticTapeCreationPolicy {#_[{#GU
deleteBandwidthRateLimit {#_i{#GU
deleteCacheReport {#Lv{#M.
deleteChapCredentials {#`-{#`J
deleteFileShare {#`g{#SF
deleteGateway {#_[{#GU
deleteSnapshotSchedule {#a+{#a8
deleteTape {#aE{#H{
deleteTapeArchive {#ay{#H{
deleteTapePool {#bF{#\h
deleteVolume {#a+{#a8
describeAvailabilityMonitorTest {#_[{#bQ
describeBandwidthRateLimit {#_[{#bt
describeBandwidthRateLimitSchedule {#_[{#ct
describeCache {#_[{#f7
describeCacheReport {#Lv{#gf
describeCachediSCSIVolumes {#j@{#jO
describeChapCredentials {#n,{#n9
describeFileSystemAssociations {#oP{#oq
describeGatewayInformation {#_[{#rk
describeMaintenanceStartTime {#_[{#wr
describeNFSFileShares {#yC{#yX
describeSMBFileShares {#yC{$$8
describeSMBSettings {#_[{$)y
describeSnapshotSchedule {#a+{$+^
describeStorediSCSIVolumes {#j@{$,S
describeTapeArchives {$/^{$/|
describeTapeRecoveryPoints {$2D{$2c
describeTapes {$4%{$4P
describeUploadBuffer {#_[{$6c
describeVTLDevices {$7[{$81
describeWorkingStorage {#_[{$:V
detachVolume {$;R{#a8
disableGateway {#_[{#GU
disassociateFileSystem {$;m{#K>
evictFilesFailingUpload {$<={$<[
joinDomain {$<m{$>'
listAutomaticTapeCreationPolicies {#GU{$>M
listCacheReports {$@9{$@C
listFileShares {$@c{$A(
listFileSystemAssociations {$@c{$BJ
listGateways {$D5{$DG
listLocalDisks {#_[{$Fj
listTagsForResource {$HR{$Hr
listTapePools {$I;{$IY
listTapes {$/^{$Jy
listVolumeInitiators {#a+{$LR
listVolumeRecoveryPoints {#_[{$La
listVolumes {$@c{$N*
notifyWhenUploaded {$Od{$Ot
refreshCache {$P;{$Ot
removeTagsFromResource {$Pe{#H<
resetCache {#_[{#GU
retrieveTapeArchive {#L^{#H{
retrieveTapeRecoveryPoint {#L^{#H{
setLocalConsolePassword {$Q%{#GU
setSMBGuestPassword {$QJ{#GU
shutdownGateway {#_[{#GU
startAvailabilityMonitorTest {#_[{#GU
startCacheReport {$Qc{#M.
startGateway {#_[{#GU
updateAutomaticTapeCreationPolicy {$S?{#GU
updateBandwidthRateLimit {$Sn{#GU
updateBandwidthRateLimitSchedule {$Tn{#GU
updateChapCredentials {$UD{#`J
updateFileSystemAssociation {$VD{#K>
updateGatewayInformation {$WG{$XE
updateGatewaySoftwareNow {#_[{#GU
updateMaintenanceStartTime {$Xa{#GU
updateNFSFileShare {$Yh{#SF
updateSMBFileShare {$\h{#SF
updateSMBFileShareVisibility {$`^{#GU
updateSMBLocalGroups {$a&{#GU
updateSMBSecurityStrategy {$aH{#GU
updateSnapshotSchedule {$al{#a8
updateVTLDeviceType {$bV{$bs
3ActivationKey!s1GatewayName!s3GatewayRegion!s5GatewayTimezone!s1GatewayType?s7MediumChangerType?s.Tags?[{#GF3TapeDriveType?s
)Key!s+Value!s
0GatewayARN?s
.DiskIds![s0GatewayARN!s
1ResourceARN!s.Tags![{#GF
1ResourceARN?s
?BypassGovernanceRetention?b,PoolId!s-TapeARN!s
-TapeARN?s
9AuditDestinationARN?s8CacheAttributes?{#Jj1ClientToken?sEEndpointNetworkConfiguration?{#K.0GatewayARN!s1LocationARN!s.Password!s.Tags?[{#GF.UserName!s
@CacheStaleTimeoutInSeconds?i
2IpAddresses?[s
>FileSystemAssociationARN?s
,DiskId?s0GatewayARN!s8NetworkInterfaceId!s0TargetName?s/VolumeARN!s
/TargetARN?s/VolumeARN?s
0GatewayARN!s-TapeARN!s
4CacheReportARN!s
4CacheReportARN?s
1ClientToken?s0GatewayARN!s2KmsEncrypted?b,KmsKey?s8NetworkInterfaceId!s0SnapshotId?s5SourceVolumeARN?s.Tags?[{#GF0TargetName!s7VolumeSizeInBytes!l
9AuditDestinationARN?s2BucketRegion?s8CacheAttributes?{#Jj1ClientList?[s1ClientToken?s9DefaultStorageClass?s4EncryptionType?s3FileShareName?s0GatewayARN!s:GuessMIMETypeEnabled?b2KmsEncrypted?b,KmsKey?s1LocationARN!s=NfsFileShareDefaults?{#Rp8NotificationPolicy?s/ObjectACL?s.ReadOnly?b3RequesterPays?b*Role!s,Squash?s.Tags?[{#GF8VpcEndpointDNSName?s
3DirectoryMode?s.FileMode?s-GroupId?l-OwnerId?l
2FileShareARN?s
<AccessBasedEnumeration?b4AdminUserList?[s9AuditDestinationARN?s4Authentication?s2BucketRegion?s8CacheAttributes?{#Jj5CaseSensitivity?s1ClientToken?s9DefaultStorageClass?s4EncryptionType?s3FileShareName?s0GatewayARN!s:GuessMIMETypeEnabled?b6InvalidUserList?[s2KmsEncrypted?b,KmsKey?s1LocationARN!s8NotificationPolicy?s/ObjectACL?s4OplocksEnabled?b.ReadOnly?b3RequesterPays?b*Role!s3SmbaclEnabled?b.Tags?[{#GF4ValidUserList?[s8VpcEndpointDNSName?s
9SnapshotDescription!s.Tags?[{#GF/VolumeARN!s
0SnapshotId?s/VolumeARN?s
0SnapshotId?s/VolumeARN?s=VolumeRecoveryPointTime?s
,DiskId!s0GatewayARN!s2KmsEncrypted?b,KmsKey?s8NetworkInterfaceId!s:PreserveExistingData!b0SnapshotId?s.Tags?[{#GF0TargetName!s
/TargetARN?s/VolumeARN?s7VolumeSizeInBytes?l
.PoolName!s=RetentionLockTimeInDays?i7RetentionLockType?s2StorageClass!s.Tags?[{#GF
-PoolARN?s
0GatewayARN!s2KmsEncrypted?b,KmsKey?s,PoolId?s.Tags?[{#GF1TapeBarcode!s5TapeSizeInBytes!l*Worm?b
1ClientToken?s0GatewayARN!s2KmsEncrypted?b,KmsKey?s6NumTapesToCreate!i,PoolId?s.Tags?[{#GF7TapeBarcodePrefix!s5TapeSizeInBytes!l*Worm?b
/TapeARNs?[s
0GatewayARN!s
3BandwidthType!s0GatewayARN!s
3InitiatorName!s/TargetARN!s
3InitiatorName?s/TargetARN?s
2FileShareARN!s1ForceDelete?b
/VolumeARN!s
/VolumeARN?s
?BypassGovernanceRetention?b0GatewayARN!s-TapeARN!s
?BypassGovernanceRetention?b-TapeARN!s
-PoolARN!s
0GatewayARN?s/StartTime?t,Status?s
JAverageDownloadRateLimitInBitsPerSec?lHAverageUploadRateLimitInBitsPerSec?l0GatewayARN?s
EBandwidthRateLimitIntervals?[{#dJ0GatewayARN?s
JAverageDownloadRateLimitInBitsPerSec?lHAverageUploadRateLimitInBitsPerSec?l1DaysOfWeek![i2EndHourOfDay!i5EndMinuteOfHour!i4StartHourOfDay!i7StartMinuteOfHour!i
;CacheAllocatedInBytes?l:CacheDirtyPercentage?n8CacheHitPercentage?n9CacheMissPercentage?n9CacheUsedPercentage?n.DiskIds?[s0GatewayARN?s
8CacheReportInfo?{#g|
4CacheReportARN?s7CacheReportStatus?s-EndTime?t:ExclusionFilters?[{#j.2FileShareARN?s:InclusionFilters?[{#j.1LocationARN?s=ReportCompletionPercent?n0ReportName?s*Role?s/StartTime?t.Tags?[{#GF
*Name!s-Values![s
1VolumeARNs![s
<CachediSCSIVolumes?[{#ji
1CreatedDate?t,KmsKey?s6SourceSnapshotId?s0TargetName?s/VolumeARN?s<VolumeAttachmentStatus?s.VolumeId?s4VolumeProgress?n7VolumeSizeInBytes?l2VolumeStatus?s0VolumeType?s7VolumeUsedInBytes?l>VolumeiSCSIAttributes?{#m3
1ChapEnabled?b/LunNumber?i8NetworkInterfaceId?s:NetworkInterfacePort?i/TargetARN?s
/TargetARN!s
9ChapCredentials?[{#nP
3InitiatorName?sCSecretToAuthenticateInitiator?s@SecretToAuthenticateTarget?s/TargetARN?s
CFileSystemAssociationARNList![s
GFileSystemAssociationInfoList?[{#p<
9AuditDestinationARN?s8CacheAttributes?{#JjEEndpointNetworkConfiguration?{#K.>FileSystemAssociationARN?sAFileSystemAssociationStatus?sLFileSystemAssociationStatusDetails?[{#r^0GatewayARN?s1LocationARN?s.Tags?[{#GF
/ErrorCode?s
;CloudWatchLogGroupARN?s5DeprecationDate?s3Ec2InstanceId?s7Ec2InstanceRegion?s2EndpointType?s0GatewayARN?s5GatewayCapacity?s/GatewayId?s1GatewayName?sBGatewayNetworkInterfaces?[{#wH2GatewayState?s5GatewayTimezone?s1GatewayType?s5HostEnvironment?s7HostEnvironmentId?s8LastSoftwareUpdate?s@NextUpdateAvailabilityDate?s<SoftwareUpdatesEndDate?s5SoftwareVersion?sASupportedGatewayCapacities?[s.Tags?[{#GF1VpcEndpoint?s
1Ipv4Address?s1Ipv6Address?s0MacAddress?s
0DayOfMonth?i/DayOfWeek?i0GatewayARN?s/HourOfDay?i2MinuteOfHour?iBSoftwareUpdatePreferences?{#y*.Timezone?s
;AutomaticUpdatePolicy?s
7FileShareARNList![s
>NfsFileShareInfoList?[{#yt
9AuditDestinationARN?s2BucketRegion?s8CacheAttributes?{#Jj1ClientList?[s9DefaultStorageClass?s4EncryptionType?s2FileShareARN?s1FileShareId?s3FileShareName?s5FileShareStatus?s0GatewayARN?s:GuessMIMETypeEnabled?b2KmsEncrypted?b,KmsKey?s1LocationARN?s=NfsFileShareDefaults?{#Rp8NotificationPolicy?s/ObjectACL?s*Path?s.ReadOnly?b3RequesterPays?b*Role?s,Squash?s.Tags?[{#GF8VpcEndpointDNSName?s
>SmbFileShareInfoList?[{$$T
<AccessBasedEnumeration?b4AdminUserList?[s9AuditDestinationARN?s4Authentication?s2BucketRegion?s8CacheAttributes?{#Jj5CaseSensitivity?s9DefaultStorageClass?s4EncryptionType?s2FileShareARN?s1FileShareId?s3FileShareName?s5FileShareStatus?s0GatewayARN?s:GuessMIMETypeEnabled?b6InvalidUserList?[s2KmsEncrypted?b,KmsKey?s1LocationARN?s8NotificationPolicy?s/ObjectACL?s4OplocksEnabled?b*Path?s.ReadOnly?b3RequesterPays?b*Role?s3SmbaclEnabled?b.Tags?[{#GF4ValidUserList?[s8VpcEndpointDNSName?s
;ActiveDirectoryStatus?s0DomainName?s7FileSharesVisible?b0GatewayARN?s9SmbGuestPasswordSet?b7SmbLocalGroups?{$+L9SmbSecurityStrategy?s
4GatewayAdmins?[s
1Description?s7RecurrenceInHours?i-StartAt?i.Tags?[{#GF.Timezone?s/VolumeARN?s
<StorediSCSIVolumes?[{$,m
1CreatedDate?t,KmsKey?s;PreservedExistingData?b6SourceSnapshotId?s0TargetName?s/VolumeARN?s<VolumeAttachmentStatus?s2VolumeDiskId?s.VolumeId?s4VolumeProgress?n7VolumeSizeInBytes?l2VolumeStatus?s0VolumeType?s7VolumeUsedInBytes?l>VolumeiSCSIAttributes?{#m3
+Limit?i,Marker?s/TapeARNs?[s
,Marker?s6TapeArchives?[{$0?
4CompletionTime?t,KmsKey?s3PoolEntryDate?t,PoolId?s8RetentionStartDate?t1RetrievedTo?s-TapeARN?s1TapeBarcode?s5TapeCreatedDate?t5TapeSizeInBytes?l0TapeStatus?s5TapeUsedInBytes?l*Worm?b
0GatewayARN!s+Limit?i,Marker?s
0GatewayARN?s,Marker?s@TapeRecoveryPointInfos?[{$3=
-TapeARN?s;TapeRecoveryPointTime?t5TapeSizeInBytes?l0TapeStatus?s
0GatewayARN!s+Limit?i,Marker?s/TapeARNs?[s
,Marker?s/Tapes?[{$4f
,KmsKey?s3PoolEntryDate?t,PoolId?s.Progress?n8RetentionStartDate?t-TapeARN?s1TapeBarcode?s5TapeCreatedDate?t5TapeSizeInBytes?l0TapeStatus?s5TapeUsedInBytes?l/VtlDevice?s*Worm?b
.DiskIds?[s0GatewayARN?sBUploadBufferAllocatedInBytes?l=UploadBufferUsedInBytes?l
0GatewayARN!s+Limit?i,Marker?s4VtlDeviceARNs?[s
0GatewayARN?s,Marker?s4VtlDevices?[{$8Y
>DeviceiSCSIAttributes?{$9i2VtlDeviceARN?s@VtlDeviceProductIdentifier?s3VtlDeviceType?s5VtlDeviceVendor?s
1ChapEnabled?b8NetworkInterfaceId?s:NetworkInterfacePort?i/TargetARN?s
.DiskIds?[s0GatewayARN?sDWorkingStorageAllocatedInBytes?l?WorkingStorageUsedInBytes?l
1ForceDetach?b/VolumeARN!s
>FileSystemAssociationARN!s1ForceDelete?b
2FileShareARN!s1ForceRemove?b
4NotificationId?s
8DomainControllers?[s0DomainName!s0GatewayARN!s8OrganizationalUnit?s.Password!s6TimeoutInSeconds?i.UserName!s
;ActiveDirectoryStatus?s0GatewayARN?s
JAutomaticTapeCreationPolicyInfos?[{$>u
DAutomaticTapeCreationRules?[{$?J0GatewayARN?s
5MinimumNumTapes!i,PoolId!s7TapeBarcodePrefix!s5TapeSizeInBytes!l*Worm?b
,Marker?s
9CacheReportList?[{#g|,Marker?s
0GatewayARN?s+Limit?i,Marker?s
;FileShareInfoList?[{$AW,Marker?s0NextMarker?s
2FileShareARN?s1FileShareId?s5FileShareStatus?s3FileShareType?s0GatewayARN?s
JFileSystemAssociationSummaryList?[{$C.,Marker?s0NextMarker?s
>FileSystemAssociationARN?s=FileSystemAssociationId?sAFileSystemAssociationStatus?s0GatewayARN?s
+Limit?i,Marker?s
2Gateways?[{$D`,Marker?s
5DeprecationDate?s3Ec2InstanceId?s7Ec2InstanceRegion?s0GatewayARN?s/GatewayId?s1GatewayName?s=GatewayOperationalState?s1GatewayType?s5HostEnvironment?s7HostEnvironmentId?s5SoftwareVersion?s
/Disks?[{$G*0GatewayARN?s
<DiskAllocationResource?s8DiskAllocationType?s8DiskAttributeList?[s,DiskId?s.DiskNode?s.DiskPath?s5DiskSizeInBytes?l0DiskStatus?s
+Limit?i,Marker?s1ResourceARN!s
,Marker?s1ResourceARN?s.Tags?[{#GF
+Limit?i,Marker?s/PoolARNs?[s
,Marker?s3PoolInfos?[{$Is
-PoolARN?s.PoolName?s0PoolStatus?s=RetentionLockTimeInDays?i7RetentionLockType?s2StorageClass?s
,Marker?s3TapeInfos?[{$K9
0GatewayARN?s3PoolEntryDate?t,PoolId?s8RetentionStartDate?t-TapeARN?s1TapeBarcode?s5TapeSizeInBytes?l0TapeStatus?s
1Initiators?[s
0GatewayARN?sBVolumeRecoveryPointInfos?[{$M4
/VolumeARN?s=VolumeRecoveryPointTime?s7VolumeSizeInBytes?l8VolumeUsageInBytes?l
0GatewayARN?s,Marker?s5VolumeInfos?[{$NS
0GatewayARN?s/GatewayId?s/VolumeARN?s<VolumeAttachmentStatus?s.VolumeId?s7VolumeSizeInBytes?l0VolumeType?s
2FileShareARN!s
2FileShareARN?s4NotificationId?s
2FileShareARN!s1FolderList?[s/Recursive?b
1ResourceARN!s.TagKeys![s
0GatewayARN!s:LocalConsolePassword!s
0GatewayARN!s.Password!s
2BucketRegion!s1ClientToken?s:ExclusionFilters?[{#j.2FileShareARN!s:InclusionFilters?[{#j.1LocationARN!s*Role!s.Tags?[{#GF8VpcEndpointDNSName?s
DAutomaticTapeCreationRules![{$?J0GatewayARN!s
JAverageDownloadRateLimitInBitsPerSec?lHAverageUploadRateLimitInBitsPerSec?l0GatewayARN!s
EBandwidthRateLimitIntervals![{#dJ0GatewayARN!s
3InitiatorName!sCSecretToAuthenticateInitiator!s@SecretToAuthenticateTarget?s/TargetARN!s
9AuditDestinationARN?s8CacheAttributes?{#Jj>FileSystemAssociationARN!s.Password?s.UserName?s
;CloudWatchLogGroupARN?s0GatewayARN!s5GatewayCapacity?s1GatewayName?s5GatewayTimezone?s
0GatewayARN?s1GatewayName?s
0DayOfMonth?i/DayOfWeek?i0GatewayARN!s/HourOfDay?i2MinuteOfHour?iBSoftwareUpdatePreferences?{#y*
9AuditDestinationARN?s8CacheAttributes?{#Jj1ClientList?[s9DefaultStorageClass?s4EncryptionType?s2FileShareARN!s3FileShareName?s:GuessMIMETypeEnabled?b2KmsEncrypted?b,KmsKey?s=NfsFileShareDefaults?{#Rp8NotificationPolicy?s/ObjectACL?s.ReadOnly?b3RequesterPays?b,Squash?s
<AccessBasedEnumeration?b4AdminUserList?[s9AuditDestinationARN?s8CacheAttributes?{#Jj5CaseSensitivity?s9DefaultStorageClass?s4EncryptionType?s2FileShareARN!s3FileShareName?s:GuessMIMETypeEnabled?b6InvalidUserList?[s2KmsEncrypted?b,KmsKey?s8NotificationPolicy?s/ObjectACL?s4OplocksEnabled?b.ReadOnly?b3RequesterPays?b3SmbaclEnabled?b4ValidUserList?[s
7FileSharesVisible!b0GatewayARN!s
0GatewayARN!s7SmbLocalGroups!{$+L
0GatewayARN!s9SmbSecurityStrategy!s
1Description?s7RecurrenceInHours!i-StartAt!i.Tags?[{#GF/VolumeARN!s
0DeviceType!s2VtlDeviceARN!s
2VtlDeviceARN?s
)"};
