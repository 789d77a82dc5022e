// What the actions of fsx take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xdc898a18feb6f412>{
    R"(#S#$\#%&#%H#%\#&'#&M#&c#'2#'T#'m#(-#(Q#(i#)4#)J#)j#*&#*O#*h#+(#+@#+e#+{#,:#,f#-1#-M#-p#.3#.]#/+#/F#/n#0-#0S#0z#1=#1b#2+#2T#2i#3&#3O#3h#4(#4N#4f#51
associateFileSystemAliases {#5G{#5w
cancelDataRepositoryTask {#6@{#6J
copyBackup {#6`{#7l
copySnapshotAndUpdateVolume {#f9{#g.
createAndAttachS3AccessPoint {#gb{#j'
createBackup {#lX{#7l
createDataRepositoryAssociation {#m9{#oQ
createDataRepositoryTask {#s9{#uP
createFileCache {#y.{$$/
createFileSystem {$)?{$=2
createFileSystemFromBackup {$=C{$=2
createSnapshot {$?l{$@E
createStorageVirtualMachine {$@T{$Bb
createVolume {$F`{$O3
createVolumeFromBackup {$O@{$O3
deleteBackup {$P1{$PR
deleteDataRepositoryAssociation {$Pj{$QO
deleteFileCache {$R+{$RO
deleteFileSystem {$Rj{$U+
deleteSnapshot {$VR{$Vu
deleteStorageVirtualMachine {$W5{$We
deleteVolume {$X2{$Z*
describeBackups {$ZU{$[B
describeDataRepositoryAssociations {$[]{$\=
describeDataRepositoryTasks {$\]{$]6
describeFileCaches {$]]{$^-
describeFileSystemAliases {$aF{$b*
describeFileSystems {$bE{$bp
describeS3AccessPointAttachments {$c5{$cf
describeSharedVpcConfiguration {$d8{$d9
describeSnapshots {$dn{$e[
describeStorageVirtualMachines {$ex{$fb
describeVolumes {$g2{$gg
detachAndDeleteS3AccessPoint {$h({#6,
disassociateFileSystemAliases {#5G{#5w
listTagsForResource {$hE{$hm
releaseFileSystemNfsV3Locks {$i+{$=2
restoreVolumeFromSnapshot {$iP{#g.
startMisconfiguredStateRecovery {$i+{$=2
tagResource {$j/{$d8
untagResource {$jI{$d8
updateDataRepositoryAssociation {$jc{#oQ
updateFileCache {$kO{$lP
updateFileSystem {$l`{$=2
updateSharedVpcConfiguration {${G{$d9
updateSnapshot {$|7{$@E
updateStorageVirtualMachine {$|a{$Bb
updateVolume {%$N{$O3
.Aliases![s8ClientRequestToken?s2FileSystemId!s
1Aliases?[{#6,
/Lifecycle?s*Name?s
,TaskId!s
/Lifecycle?s,TaskId?s
8ClientRequestToken?s.CopyTags?b.KmsKeyId?s4SourceBackupId!s2SourceRegion?s.Tags?[{#7]
)Key!s+Value!s
/Backup?{#7y
.BackupId!s2CreationTime!t=DirectoryInformation?{#:f7FailureDetails?{#;<3FileSystem!{#;G.KmsKeyId?s/Lifecycle!s-OwnerId?s5ProgressPercent?i1ResourceARN?s2ResourceType?s1SizeInBytes?n4SourceBackupId?s8SourceBackupRegion?s.Tags?[{#7]*Type!s/Volume?{#CH
7ActiveDirectoryId?s0DomainName?s1ResourceARN?s
-Message?s
?AdministrativeActions?[{#?L2CreationTime?t-DnsName?s7FailureDetails?{#;<2FileSystemId?s4FileSystemType?s;FileSystemTypeVersion?s.KmsKeyId?s/Lifecycle?s<LustreConfiguration?{#Q`:NetworkInterfaceIds?[s;OntapConfiguration?{#X-=OpenZFSConfiguration?{#\7-OwnerId?s1ResourceARN?s5StorageCapacity?i1StorageType?s0SubnetIds?[s.Tags?[{#7]+VpcId?s=WindowsConfiguration?{#_l
>AdministrativeActionType?s7FailureDetails?{#;<5ProgressPercent?i<RemainingTransferBytes?l1RequestTime?t,Status?s?TargetFileSystemValues?{#;G=TargetSnapshotValues?{#Am;TargetVolumeValues?{#CH8TotalTransferBytes?l
?AdministrativeActions?[{#?L2CreationTime?t/Lifecycle?sBLifecycleTransitionReason?{#;<*Name?s1ResourceARN?s0SnapshotId?s.Tags?[{#7].VolumeId?s
?AdministrativeActions?[{#?L2CreationTime?t2FileSystemId?s/Lifecycle?sBLifecycleTransitionReason?{#;<*Name?s;OntapConfiguration?{#Ed=OpenZFSConfiguration?{#L41ResourceARN?s.Tags?[{#7].VolumeId?s0VolumeType?s
?AggregateConfiguration?{#I;7CopyTagsToBackups?b;FlexCacheEndpointType?s2JunctionPath?s5OntapVolumeType?s3SecurityStyle?s1SizeInBytes?l5SizeInMegabytes?i>SnaplockConfiguration?{#I^4SnapshotPolicy?s>StorageEfficiencyEnabled?b=StorageVirtualMachineId?s?StorageVirtualMachineRoot?b6TieringPolicy?{#Kv*Uuid?s1VolumeStyle?s
1Aggregates?[s7TotalConstituents?i
4AuditLogVolume?b9AutocommitPeriod?{#K#6PrivilegedDelete?s8RetentionPeriod?{#K32SnaplockType?s=VolumeAppendModeEnabled?b
*Type!s+Value?i
9DefaultRetention!{#K#9MaximumRetention!{#K#9MinimumRetention!{#K#
3CoolingPeriod?i*Name?s
2CopyStrategy?s9CopyTagsToSnapshots?b9DataCompressionType?s9DeleteClonedVolumes?b<DeleteIntermediateData?b@DeleteIntermediateSnaphots?b9DestinationSnapshot?s4NfsExports?[{#PC7OriginSnapshot?{#Pu4ParentVolumeId?s.ReadOnly?b3RecordSizeKiB?i7RestoreToSnapshot?s7SourceSnapshotARN?s=StorageCapacityQuotaGiB?iCStorageCapacityReservationGiB?i<UserAndGroupQuotas?[{#Q90VolumePath?s
>ClientConfigurations![{#P_
-Clients!s.Options![s
2CopyStrategy?s1SnapshotARN?s
(Id!i=StorageCapacityQuotaGiB!i*Type!s
BAutomaticBackupRetentionDays?i7CopyTagsToBackups?bCDailyAutomaticBackupStartTime?s9DataCompressionType?sCDataReadCacheConfiguration?{#UyDDataRepositoryConfiguration?{#V74DeploymentType?s4DriveCacheType?s0EfaEnabled?b9LogConfiguration?{#WC>MetadataConfiguration?{#WZ/MountName?s>PerUnitStorageThroughput?i@RootSquashConfiguration?{#Wi8ThroughputCapacity?n@WeeklyMaintenanceStartTime?s
-SizeGiB?n0SizingMode?s
6AutoImportPolicy?s0ExportPath?s7FailureDetails?{#;<0ImportPath?s;ImportedFileChunkSize?i/Lifecycle?s
1Destination?s+Level!s
*Iops?i*Mode!s
3NoSquashNids?[s0RootSquash?s
BAutomaticBackupRetentionDays?iCDailyAutomaticBackupStartTime?s4DeploymentType?s>DiskIopsConfiguration?{#[E<EndpointIpAddressRange?s2Endpoints?{#[T6FsxAdminPassword?s-HaPairs?i7PreferredSubnetId?s4RouteTableIds?[s8ThroughputCapacity?iAThroughputCapacityPerHAPair?i@WeeklyMaintenanceStartTime?s
*Iops?l*Mode?s
5Intercluster?{#[w3Management?{#[w
-DnsName?s2IpAddresses?[s
BAutomaticBackupRetentionDays?i7CopyTagsToBackups?b7CopyTagsToVolumes?bCDailyAutomaticBackupStartTime?s4DeploymentType?s>DiskIopsConfiguration?{#[E7EndpointIpAddress?s<EndpointIpAddressRange?s7PreferredSubnetId?s?ReadCacheConfiguration?{#Uy2RootVolumeId?s4RouteTableIds?[s8ThroughputCapacity?i@WeeklyMaintenanceStartTime?s
7ActiveDirectoryId?s1Aliases?[{#6,>AuditLogConfiguration?{#d4BAutomaticBackupRetentionDays?i7CopyTagsToBackups?bCDailyAutomaticBackupStartTime?s4DeploymentType?s>DiskIopsConfiguration?{#[EFMaintenanceOperationsInProgress?[s;PreferredFileServerIp?s7PreferredSubnetId?sBRemoteAdministrationEndpoint?sPSelfManagedActiveDirectoryConfiguration?{#e*8ThroughputCapacity?i@WeeklyMaintenanceStartTime?s
9AuditLogDestination?s=FileAccessAuditLogLevel!sBFileShareAccessAuditLogLevel!s
-DnsIps?[s0DomainName?sCFileSystemAdministratorsGroup?sIOrganizationalUnitDistinguishedName?s.UserName?s
8ClientRequestToken?s2CopyStrategy?s.Options?[s7SourceSnapshotARN!s.VolumeId!s
?AdministrativeActions?[{#?L/Lifecycle?s.VolumeId?s
8ClientRequestToken?s*Name!s=OpenZFSConfiguration?{#hY6S3AccessPoint?{#iX*Type!s
;FileSystemIdentity!{#i#.VolumeId!s
2PosixUser?{#i:*Type!s
)Gid!n4SecondaryGids?[n)Uid!n
,Policy?s9VpcConfiguration?{#ix
+VpcId?s
@S3AccessPointAttachment?{#jE
2CreationTime?t/Lifecycle?sBLifecycleTransitionReason?{#;<*Name?s=OpenZFSConfiguration?{#ka6S3AccessPoint?{#l+*Type?s
;FileSystemIdentity?{#i#.VolumeId?s
+Alias?s1ResourceARN?s9VpcConfiguration?{#ix
8ClientRequestToken?s2FileSystemId?s.Tags?[{#7].VolumeId?s
ABatchImportMetaDataOnCreate?b8ClientRequestToken?s8DataRepositoryPath!s2FileSystemId!s4FileSystemPath?s;ImportedFileChunkSize?i+S3?{#ns.Tags?[{#7]
9AutoExportPolicy?{#oF9AutoImportPolicy?{#oF
-Events?[s
4Association?{#oc
3AssociationId?sABatchImportMetaDataOnCreate?b2CreationTime?t8DataRepositoryPath?sCDataRepositorySubdirectories?[s7FailureDetails?{#;<1FileCacheId?s3FileCachePath?s2FileSystemId?s4FileSystemPath?s;ImportedFileChunkSize?i/Lifecycle?s,Nfs?{#rh1ResourceARN?s+S3?{#ns.Tags?[{#7]
9AutoExportPolicy?{#oF-DnsIps?[s-Version!s
7CapacityToRelease?l8ClientRequestToken?s2FileSystemId!s,Paths?[s=ReleaseConfiguration?{#tY/Report!{#u-.Tags?[{#7]*Type!s
@DurationSinceLastAccess?{#tw
*Unit?s+Value?l
-Enabled!b,Format?s*Path?s+Scope?s
;DataRepositoryTask?{#ui
7CapacityToRelease?l2CreationTime!t-EndTime?t7FailureDetails?{#;<1FileCacheId?s2FileSystemId?s/Lifecycle!s,Paths?[s=ReleaseConfiguration?{#tY/Report?{#u-1ResourceARN?s/StartTime?t/Status?{#x6.Tags?[{#7],TaskId!s*Type!s
1FailedCount?l5LastUpdatedTime?t6ReleasedCapacity?l4SucceededCount?l0TotalCount?l
8ClientRequestToken?sJCopyTagsToDataRepositoryAssociations?bDDataRepositoryAssociations?[{#{a3FileCacheType!s:FileCacheTypeVersion!s.KmsKeyId?s<LustreConfiguration?{#|k7SecurityGroupIds?[s5StorageCapacity!i0SubnetIds![s.Tags?[{#7]
8DataRepositoryPath!sCDataRepositorySubdirectories?[s3FileCachePath!s,Nfs?{#|V
-DnsIps?[s-Version!s
4DeploymentType!s>MetadataConfiguration!{$#v>PerUnitStorageThroughput!i@WeeklyMaintenanceStartTime?s
5StorageCapacity!i
2FileCache?{$$?
JCopyTagsToDataRepositoryAssociations?b2CreationTime?tCDataRepositoryAssociationIds?[s-DnsName?s7FailureDetails?{#;<1FileCacheId?s3FileCacheType?s:FileCacheTypeVersion?s.KmsKeyId?s/Lifecycle?s<LustreConfiguration?{$'l:NetworkInterfaceIds?[s-OwnerId?s1ResourceARN?s5StorageCapacity?i0SubnetIds?[s.Tags?[{#7]+VpcId?s
4DeploymentType?s9LogConfiguration?{#WC>MetadataConfiguration?{$#v/MountName?s>PerUnitStorageThroughput?i@WeeklyMaintenanceStartTime?s
8ClientRequestToken?s4FileSystemType!s;FileSystemTypeVersion?s.KmsKeyId?s<LustreConfiguration?{$,,;OntapConfiguration?{$0]=OpenZFSConfiguration?{$3f7SecurityGroupIds?[s5StorageCapacity?i1StorageType?s0SubnetIds![s.Tags?[{#7]=WindowsConfiguration?{$8S
6AutoImportPolicy?sBAutomaticBackupRetentionDays?i7CopyTagsToBackups?bCDailyAutomaticBackupStartTime?s9DataCompressionType?sCDataReadCacheConfiguration?{#Uy4DeploymentType?s4DriveCacheType?s0EfaEnabled?b0ExportPath?s0ImportPath?s;ImportedFileChunkSize?i9LogConfiguration?{#WC>MetadataConfiguration?{#WZ>PerUnitStorageThroughput?i@RootSquashConfiguration?{#Wi8ThroughputCapacity?n@WeeklyMaintenanceStartTime?s
BAutomaticBackupRetentionDays?iCDailyAutomaticBackupStartTime?s4DeploymentType!s>DiskIopsConfiguration?{#[E<EndpointIpAddressRange?s6FsxAdminPassword?s-HaPairs?i7PreferredSubnetId?s4RouteTableIds?[s8ThroughputCapacity?iAThroughputCapacityPerHAPair?i@WeeklyMaintenanceStartTime?s
BAutomaticBackupRetentionDays?i7CopyTagsToBackups?b7CopyTagsToVolumes?bCDailyAutomaticBackupStartTime?s4DeploymentType!s>DiskIopsConfiguration?{#[E<EndpointIpAddressRange?s7PreferredSubnetId?s?ReadCacheConfiguration?{#Uy@RootVolumeConfiguration?{$7;4RouteTableIds?[s8ThroughputCapacity!i@WeeklyMaintenanceStartTime?s
9CopyTagsToSnapshots?b9DataCompressionType?s4NfsExports?[{#PC.ReadOnly?b3RecordSizeKiB?i<UserAndGroupQuotas?[{#Q9
7ActiveDirectoryId?s.Aliases?[s>AuditLogConfiguration?{#d4BAutomaticBackupRetentionDays?i7CopyTagsToBackups?bCDailyAutomaticBackupStartTime?s4DeploymentType?s>DiskIopsConfiguration?{#[E7PreferredSubnetId?sPSelfManagedActiveDirectoryConfiguration?{$;r8ThroughputCapacity!i@WeeklyMaintenanceStartTime?s
-DnsIps![s0DomainName!sCFileSystemAdministratorsGroup?sIOrganizationalUnitDistinguishedName?s.Password!s.UserName!s
3FileSystem?{#;G
.BackupId!s8ClientRequestToken?s;FileSystemTypeVersion?s.KmsKeyId?s<LustreConfiguration?{$,,=OpenZFSConfiguration?{$3f7SecurityGroupIds?[s5StorageCapacity?i1StorageType?s0SubnetIds![s.Tags?[{#7]=WindowsConfiguration?{$8S
8ClientRequestToken?s*Name!s.Tags?[{#7].VolumeId!s
1Snapshot?{#Am
EActiveDirectoryConfiguration?{$B&8ClientRequestToken?s2FileSystemId!s*Name!s=RootVolumeSecurityStyle?s6SvmAdminPassword?s.Tags?[{#7]
1NetBiosName!sPSelfManagedActiveDirectoryConfiguration?{$;r
>StorageVirtualMachine?{$C$
EActiveDirectoryConfiguration?{$EP2CreationTime?t2Endpoints?{$F22FileSystemId?s/Lifecycle?sBLifecycleTransitionReason?{#;<*Name?s1ResourceARN?s=RootVolumeSecurityStyle?s=StorageVirtualMachineId?s-Subtype?s.Tags?[{#7]*Uuid?s
1NetBiosName?sPSelfManagedActiveDirectoryConfiguration?{#e*
.Iscsi?{#[w3Management?{#[w,Nfs?{#[w,Smb?{#[w
8ClientRequestToken?s*Name!s;OntapConfiguration?{$Gm=OpenZFSConfiguration?{$LR.Tags?[{#7]0VolumeType!s
?AggregateConfiguration?{$Jc7CopyTagsToBackups?b2JunctionPath?s5OntapVolumeType?s3SecurityStyle?s1SizeInBytes?l5SizeInMegabytes?i>SnaplockConfiguration?{$K34SnapshotPolicy?s>StorageEfficiencyEnabled?b=StorageVirtualMachineId!s6TieringPolicy?{#Kv1VolumeStyle?s
1Aggregates?[s>ConstituentsPerAggregate?i
4AuditLogVolume?b9AutocommitPeriod?{#K#6PrivilegedDelete?s8RetentionPeriod?{#K32SnaplockType!s=VolumeAppendModeEnabled?b
9CopyTagsToSnapshots?b9DataCompressionType?s4NfsExports?[{#PC7OriginSnapshot?{$No4ParentVolumeId!s.ReadOnly?b3RecordSizeKiB?i=StorageCapacityQuotaGiB?iCStorageCapacityReservationGiB?i<UserAndGroupQuotas?[{#Q9
2CopyStrategy!s1SnapshotARN!s
/Volume?{#CH
.BackupId!s8ClientRequestToken?s*Name!s;OntapConfiguration?{$Gm.Tags?[{#7]
.BackupId!s8ClientRequestToken?s
.BackupId?s/Lifecycle?s
3AssociationId!s8ClientRequestToken?s<DeleteDataInFileSystem?b
3AssociationId?s<DeleteDataInFileSystem?b/Lifecycle?s
8ClientRequestToken?s1FileCacheId!s
1FileCacheId?s/Lifecycle?s
8ClientRequestToken?s2FileSystemId!s<LustreConfiguration?{$T(=OpenZFSConfiguration?{$TQ=WindowsConfiguration?{$T(
9FinalBackupTags?[{#7]5SkipFinalBackup?b
9FinalBackupTags?[{#7].Options?[s5SkipFinalBackup?b
2FileSystemId?s/Lifecycle?s7LustreResponse?{$V+8OpenZFSResponse?{$V+8WindowsResponse?{$V+
3FinalBackupId?s9FinalBackupTags?[{#7]
8ClientRequestToken?s0SnapshotId!s
/Lifecycle?s0SnapshotId?s
8ClientRequestToken?s=StorageVirtualMachineId!s
/Lifecycle?s=StorageVirtualMachineId?s
8ClientRequestToken?s;OntapConfiguration?{$Y+=OpenZFSConfiguration?{$Yx.VolumeId!s
GBypassSnaplockEnterpriseRetention?b9FinalBackupTags?[{#7]5SkipFinalBackup?b
.Options?[s
/Lifecycle?s6OntapResponse?{$V+.VolumeId?s
0BackupIds?[s1Filters?[{$[00MaxResults?i/NextToken?s
*Name?s-Values?[s
1Backups?[{#7y/NextToken?s
5AssociationIds?[s1Filters?[{$[00MaxResults?i/NextToken?s
6Associations?[{#oc/NextToken?s
1Filters?[{$[00MaxResults?i/NextToken?s.TaskIds?[s
=DataRepositoryTasks?[{#ui/NextToken?s
3FileCacheIds?[s0MaxResults?i/NextToken?s
4FileCaches?[{$^K/NextToken?s
2CreationTime?tCDataRepositoryAssociationIds?[s-DnsName?s7FailureDetails?{#;<1FileCacheId?s3FileCacheType?s:FileCacheTypeVersion?s.KmsKeyId?s/Lifecycle?s<LustreConfiguration?{$'l:NetworkInterfaceIds?[s-OwnerId?s1ResourceARN?s5StorageCapacity?i0SubnetIds?[s+VpcId?s
8ClientRequestToken?s2FileSystemId!s0MaxResults?i/NextToken?s
1Aliases?[{#6,/NextToken?s
4FileSystemIds?[s0MaxResults?i/NextToken?s
5FileSystems?[{#;G/NextToken?s
1Filters?[{$[00MaxResults?n,Names?[s/NextToken?s
/NextToken?sBS3AccessPointAttachments?[{#jE

WEnableFsxRouteTableUpdatesFromParticipantAccounts?s
1Filters?[{$[03IncludeShared?b0MaxResults?i/NextToken?s2SnapshotIds?[s
/NextToken?s3Snapshots?[{#Am
1Filters?[{$[00MaxResults?i/NextToken?s?StorageVirtualMachineIds?[s
/NextToken?s@StorageVirtualMachines?[{$C$
1Filters?[{$[00MaxResults?i/NextToken?s0VolumeIds?[s
/NextToken?s1Volumes?[{#CH
8ClientRequestToken?s*Name!s
0MaxResults?i/NextToken?s1ResourceARN!s
/NextToken?s.Tags?[{#7]
8ClientRequestToken?s2FileSystemId!s
8ClientRequestToken?s.Options?[s0SnapshotId!s.VolumeId!s
1ResourceARN!s.Tags![{#7]
1ResourceARN!s.TagKeys![s
3AssociationId!s8ClientRequestToken?s;ImportedFileChunkSize?i+S3?{#ns
8ClientRequestToken?s1FileCacheId!s<LustreConfiguration?{$l2
@WeeklyMaintenanceStartTime?s
2FileCache?{$^K
8ClientRequestToken?s2FileSystemId!s;FileSystemTypeVersion?s<LustreConfiguration?{$nn;OntapConfiguration?{$r9=OpenZFSConfiguration?{$tx5StorageCapacity?i1StorageType?s=WindowsConfiguration?{$wf
6AutoImportPolicy?sBAutomaticBackupRetentionDays?iCDailyAutomaticBackupStartTime?s9DataCompressionType?sCDataReadCacheConfiguration?{#Uy9LogConfiguration?{#WC>MetadataConfiguration?{$r*>PerUnitStorageThroughput?i@RootSquashConfiguration?{#Wi8ThroughputCapacity?n@WeeklyMaintenanceStartTime?s
*Iops?i*Mode?s
7AddRouteTableIds?[sBAutomaticBackupRetentionDays?iCDailyAutomaticBackupStartTime?s>DiskIopsConfiguration?{#[E6FsxAdminPassword?s-HaPairs?i:RemoveRouteTableIds?[s8ThroughputCapacity?iAThroughputCapacityPerHAPair?i@WeeklyMaintenanceStartTime?s
7AddRouteTableIds?[sBAutomaticBackupRetentionDays?i7CopyTagsToBackups?b7CopyTagsToVolumes?bCDailyAutomaticBackupStartTime?s>DiskIopsConfiguration?{#[E?ReadCacheConfiguration?{#Uy:RemoveRouteTableIds?[s8ThroughputCapacity?i@WeeklyMaintenanceStartTime?s
>AuditLogConfiguration?{#d4BAutomaticBackupRetentionDays?iCDailyAutomaticBackupStartTime?s>DiskIopsConfiguration?{#[EPSelfManagedActiveDirectoryConfiguration?{$z-8ThroughputCapacity?i@WeeklyMaintenanceStartTime?s
-DnsIps?[s0DomainName?sCFileSystemAdministratorsGroup?sIOrganizationalUnitDistinguishedName?s.Password?s.UserName?s
8ClientRequestToken?sWEnableFsxRouteTableUpdatesFromParticipantAccounts?s
8ClientRequestToken?s*Name!s0SnapshotId!s
EActiveDirectoryConfiguration?{%#l8ClientRequestToken?s=StorageVirtualMachineId!s6SvmAdminPassword?s
1NetBiosName?sPSelfManagedActiveDirectoryConfiguration?{$z-
8ClientRequestToken?s*Name?s;OntapConfiguration?{%%N=OpenZFSConfiguration?{%(X.VolumeId!s
7CopyTagsToBackups?b2JunctionPath?s3SecurityStyle?s1SizeInBytes?l5SizeInMegabytes?i>SnaplockConfiguration?{%'H4SnapshotPolicy?s>StorageEfficiencyEnabled?b6TieringPolicy?{#Kv
4AuditLogVolume?b9AutocommitPeriod?{#K#6PrivilegedDelete?s8RetentionPeriod?{#K3=VolumeAppendModeEnabled?b
9DataCompressionType?s4NfsExports?[{#PC.ReadOnly?b3RecordSizeKiB?i=StorageCapacityQuotaGiB?iCStorageCapacityReservationGiB?i<UserAndGroupQuotas?[{#Q9
)"};
