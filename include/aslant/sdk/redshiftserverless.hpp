// What the actions of redshiftserverless take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3c4bfdb491c9e2f6>{
    R"(#b#%/#%W#&$#&B#&[#&v#';#'S#'|#(<#(U#(|#)@#)Y#)w#*<#*T#+##+=#+V#+n#,8#,S#,i#-)#-A#-a#-|#.>#.S#.r#/*#/A#/W#0##0?#0^#0v#18#1Z#1t#28#2`#2w#3=#3Z#3n#4-#4E#4`#5(#5E#5l#64#6I#6`#7-#7K#7d#8)#8A#8j#9*
convertRecoveryPointToSnapshot {#9C{#:7
createCustomDomainAssociation {#@:{#@{
createEndpointAccess {#B,{#C%
createNamespace {#Ff{#I*
createReservation {#KU{#K|
createScheduledAction {#N0{#Po
createSnapshot {#S,{#:7
createSnapshotCopyConfiguration {#Si{#Td
createUsageLimit {#Vb{#WD
createWorkgroup {#XV{#[e
deleteCustomDomainAssociation {#a={#aa
deleteEndpointAccess {#ab{#C%
deleteNamespace {#ar{#b\
deleteResourcePolicy {#bl{#aa
deleteScheduledAction {#b{{#Po
deleteSnapshot {#c8{#:7
deleteSnapshotCopyConfiguration {#cH{#Td
deleteUsageLimit {#cg{#WD
deleteWorkgroup {#cw{#d.
getCredentials {#d>{#e#
getCustomDomainAssociation {#a={#@{
getEndpointAccess {#ab{#C%
getNamespace {#eY{#b\
getRecoveryPoint {#ej{#f#
getReservation {#gP{#ga
getReservationOffering {#gs{#h'
getResourcePolicy {#bl{#hA
getScheduledAction {#b{{#Po
getSnapshot {#hn{#:7
getTableRestoreStatus {#iA{#iZ
getTrack {#m${#m1
getUsageLimit {#cg{#WD
getWorkgroup {#cw{#d.
listCustomDomainAssociations {#n7{#o'
listEndpointAccess {#oG{#p.
listManagedWorkgroups {#pK{#pq
listNamespaces {#r3{#rM
listRecoveryPoints {#rk{#s`
listReservationOfferings {#t({#tB
listReservations {#t({#tn
listScheduledActions {#u8{#ub
listSnapshotCopyConfigurations {#u8{#vS
listSnapshots {#w'{#x+
listTableRestoreStatus {#xH{#y(
listTagsForResource {#bl{#yP
listTracks {#t({#y\
listUsageLimits {#yv{#zP
listWorkgroups {#zo{#{>
putResourcePolicy {#{\{#hA
restoreFromRecoveryPoint {#{t{#|M
restoreFromSnapshot {#|o{$$<
restoreTableFromRecoveryPoint {$$j{#iZ
restoreTableFromSnapshot {$&|{#iZ
tagResource {$)1{#aa
untagResource {$)K{#aa
updateCustomDomainAssociation {#@:{#@{
updateEndpointAccess {$)e{#C%
updateNamespace {$*2{#b\
updateScheduledAction {$+z{#Po
updateSnapshot {$-D{#:7
updateSnapshotCopyConfiguration {$-f{#Td
updateUsageLimit {$.E{#WD
updateWorkgroup {$.m{#d.
5RecoveryPointId!s5RetentionPeriod?i2SnapshotName!s.Tags?[{#:(
)Key!s+Value!s
1Snapshot?{#:F
KAccountsWithProvisionedRestoreAccess?[s@AccountsWithRestoreAccess?[sLActualIncrementalBackupSizeInMegaBytes?n<AdminPasswordSecretArn?sAAdminPasswordSecretKmsKeyId?s3AdminUsername?s?BackupProgressInMegaBytes?nKCurrentBackupRateInMegaBytesPerSecond?n:ElapsedTimeInSeconds?lBEstimatedSecondsToCompletion?l.KmsKeyId?s2NamespaceArn?s3NamespaceName?s2OwnerAccount?s1SnapshotArn?s8SnapshotCreateTime?t2SnapshotName?s;SnapshotRemainingDays?i=SnapshotRetentionPeriod?i@SnapshotRetentionStartTime?t,Status?s@TotalBackupSizeInMegaBytes?n
@CustomDomainCertificateArn!s6CustomDomainName!s3WorkgroupName!s
@CustomDomainCertificateArn?sGCustomDomainCertificateExpiryTime?t6CustomDomainName?s3WorkgroupName?s
2EndpointName!s2OwnerAccount?s0SubnetIds![s:VpcSecurityGroupIds?[s3WorkgroupName!s
1Endpoint?{#C4
-Address?s1EndpointArn?s8EndpointCreateTime?t2EndpointName?s4EndpointStatus?s*Port?i0SubnetIds?[s4VpcEndpoint?{#Du;VpcSecurityGroups?[{#FG3WorkgroupName?s
;NetworkInterfaces?[{#EL3VpcEndpointId?s+VpcId?s
6AvailabilityZone?s1Ipv6Address?s8NetworkInterfaceId?s6PrivateIpAddress?s.SubnetId?s
,Status?s8VpcSecurityGroupId?s
AAdminPasswordSecretKmsKeyId?s7AdminUserPassword?s3AdminUsername?s,DbName?s7DefaultIamRoleArn?s/IamRoles?[s.KmsKeyId?s1LogExports?[s9ManageAdminPassword?b3NamespaceName!s?RedshiftIdcApplicationArn?s.Tags?[{#:(
2Namespace?{#I:
<AdminPasswordSecretArn?sAAdminPasswordSecretKmsKeyId?s3AdminUsername?s2CreationDate?t,DbName?s7DefaultIamRoleArn?s/IamRoles?[s.KmsKeyId?s1LogExports?[s2NamespaceArn?s1NamespaceId?s3NamespaceName?s,Status?s
.Capacity!n1ClientToken?s0OfferingId!s
4Reservation?{#L4
.Capacity?n-EndDate?t1Offering?{#M44ReservationArn?s3ReservationId?s/StartDate?t,Status?s
2CurrencyCode?s.Duration?n2HourlyCharge?n0OfferingId?s2OfferingType?s3UpfrontCharge?n
-Enabled?b-EndTime?t3NamespaceName!s-RoleArn!s1Schedule!{#Od@ScheduledActionDescription?s9ScheduledActionName!s/StartTime?t5TargetAction!{#Oq
(At?t*Cron?s
7CreateSnapshot?{#P,
3NamespaceName!s5RetentionPeriod?i8SnapshotNamePrefix!s.Tags?[{#:(
8ScheduledAction?{#Q+
-EndTime?t3NamespaceName?s6NextInvocations?[t-RoleArn?s1Schedule?{#Od@ScheduledActionDescription?s9ScheduledActionName?s9ScheduledActionUuid?s/StartTime?t+State?s5TargetAction?{#Oq
3NamespaceName!s5RetentionPeriod?i2SnapshotName!s.Tags?[{#:(
9DestinationKmsKeyId?s7DestinationRegion!s3NamespaceName!s=SnapshotRetentionPeriod?i
BSnapshotCopyConfiguration!{#U*
9DestinationKmsKeyId?s7DestinationRegion?s3NamespaceName?sBSnapshotCopyConfigurationArn?sASnapshotCopyConfigurationId?s=SnapshotRetentionPeriod?i
,Amount!l2BreachAction?s,Period?s1ResourceArn!s/UsageType!s
3UsageLimit?{#WU
,Amount?l2BreachAction?s,Period?s1ResourceArn?s3UsageLimitArn?s2UsageLimitId?s/UsageType?s
2BaseCapacity?i:ConfigParameters?[{#[28EnhancedVpcRouting?b3IpAddressType?s1MaxCapacity?i3NamespaceName!s*Port?i?PricePerformanceTarget?{#[S8PubliclyAccessible?b7SecurityGroupIds?[s0SubnetIds?[s.Tags?[{#:(/TrackName?s3WorkgroupName!s
2ParameterKey?s4ParameterValue?s
+Level?n,Status?s
2Workgroup?{#[u
2BaseCapacity?i:ConfigParameters?[{#[22CreationDate?t7CrossAccountVpcs?[s@CustomDomainCertificateArn?sGCustomDomainCertificateExpiryTime?t6CustomDomainName?s1Endpoint?{#`r8EnhancedVpcRouting?b3IpAddressType?s1MaxCapacity?i3NamespaceName?s2PatchVersion?s6PendingTrackName?s*Port?i?PricePerformanceTarget?{#[S8PubliclyAccessible?b7SecurityGroupIds?[s,Status?s0SubnetIds?[s/TrackName?s2WorkgroupArn?s1WorkgroupId?s3WorkgroupName?s6WorkgroupVersion?s
-Address?s*Port?i6VpcEndpoints?[{#Du
6CustomDomainName!s3WorkgroupName!s

2EndpointName!s
7FinalSnapshotName?sBFinalSnapshotRetentionPeriod?i3NamespaceName!s
2Namespace!{#I:
1ResourceArn!s
9ScheduledActionName!s
2SnapshotName!s
ASnapshotCopyConfigurationId!s
2UsageLimitId!s
3WorkgroupName!s
2Workgroup!{#[u
6CustomDomainName?s,DbName?s5DurationSeconds?i3WorkgroupName?s
0DbPassword?s,DbUser?s0Expiration?t5NextRefreshTime?t
3NamespaceName!s
5RecoveryPointId!s
6RecoveryPoint?{#f7
2NamespaceArn?s3NamespaceName?s=RecoveryPointCreateTime?t5RecoveryPointId?s:TotalSizeInMegaBytes?n3WorkgroupName?s
3ReservationId!s
4Reservation!{#L4
0OfferingId!s
<ReservationOffering!{#M4
7ResourcePolicy?{#hV
,Policy?s1ResourceArn?s
2OwnerAccount?s1SnapshotArn?s2SnapshotName?s
;TableRestoreRequestId!s
;TableRestoreStatus?{#is
-Message?s3NamespaceName?s2NewTableName?s9ProgressInMegaBytes?l5RecoveryPointId?s1RequestTime?t2SnapshotName?s8SourceDatabaseName?s6SourceSchemaName?s5SourceTableName?s,Status?s;TableRestoreRequestId?s8TargetDatabaseName?s6TargetSchemaName?s:TotalDataInMegaBytes?l3WorkgroupName?s
/TrackName!s
.Track?{#m=
/TrackName?s7UpdateTargets?[{#mq6WorkgroupVersion?s
/TrackName?s6WorkgroupVersion?s
@CustomDomainCertificateArn?s6CustomDomainName?s0MaxResults?i/NextToken?s
6Associations?[{#@{/NextToken?s
0MaxResults?i/NextToken?s2OwnerAccount?s+VpcId?s3WorkgroupName?s
3Endpoints![{#C4/NextToken?s
0MaxResults?n/NextToken?s/SourceArn?s
;ManagedWorkgroups?[{#q</NextToken?s
2CreationDate?t8ManagedWorkgroupId?s:ManagedWorkgroupName?s/SourceArn?s,Status?s
0MaxResults?i/NextToken?s
4Namespaces![{#I:/NextToken?s
-EndTime?t0MaxResults?i2NamespaceArn?s3NamespaceName?s/NextToken?s/StartTime?t
/NextToken?s8RecoveryPoints?[{#f7
0MaxResults?n/NextToken?s
/NextToken?sBReservationOfferingsList![{#M4
/NextToken?s:ReservationsList![{#L4
0MaxResults?i3NamespaceName?s/NextToken?s
/NextToken?s:ScheduledActions?[{#v,
3NamespaceName?s9ScheduledActionName?s
/NextToken?sDSnapshotCopyConfigurations![{#U*
-EndTime?t0MaxResults?i2NamespaceArn?s3NamespaceName?s/NextToken?s2OwnerAccount?s/StartTime?t
/NextToken?s3Snapshots?[{#:F
0MaxResults?i3NamespaceName?s/NextToken?s3WorkgroupName?s
/NextToken?s>TableRestoreStatuses?[{#is
.Tags?[{#:(
/NextToken?s0Tracks?[{#m=
0MaxResults?i/NextToken?s1ResourceArn?s/UsageType?s
/NextToken?s5UsageLimits?[{#WU
0MaxResults?i/NextToken?s2OwnerAccount?s
/NextToken?s4Workgroups![{#[u
,Policy!s1ResourceArn!s
3NamespaceName!s5RecoveryPointId!s3WorkgroupName!s
2Namespace?{#I:5RecoveryPointId?s
AAdminPasswordSecretKmsKeyId?s9ManageAdminPassword?b3NamespaceName!s2OwnerAccount?s1SnapshotArn?s2SnapshotName?s3WorkgroupName!s
2Namespace?{#I:2OwnerAccount?s2SnapshotName?s
EActivateCaseSensitiveIdentifier?b3NamespaceName!s2NewTableName!s5RecoveryPointId!s8SourceDatabaseName!s6SourceSchemaName?s5SourceTableName!s8TargetDatabaseName?s6TargetSchemaName?s3WorkgroupName!s
EActivateCaseSensitiveIdentifier?b3NamespaceName!s2NewTableName!s2SnapshotName!s8SourceDatabaseName!s6SourceSchemaName?s5SourceTableName!s8TargetDatabaseName?s6TargetSchemaName?s3WorkgroupName!s
1ResourceArn!s.Tags![{#:(
1ResourceArn!s.TagKeys![s
2EndpointName!s:VpcSecurityGroupIds?[s
AAdminPasswordSecretKmsKeyId?s7AdminUserPassword?s3AdminUsername?s7DefaultIamRoleArn?s/IamRoles?[s.KmsKeyId?s1LogExports?[s9ManageAdminPassword?b3NamespaceName!s
-Enabled?b-EndTime?t-RoleArn?s1Schedule?{#Od@ScheduledActionDescription?s9ScheduledActionName!s/StartTime?t5TargetAction?{#Oq
5RetentionPeriod?i2SnapshotName!s
ASnapshotCopyConfigurationId!s=SnapshotRetentionPeriod?i
,Amount?l2BreachAction?s2UsageLimitId!s
2BaseCapacity?i:ConfigParameters?[{#[28EnhancedVpcRouting?b3IpAddressType?s1MaxCapacity?i*Port?i?PricePerformanceTarget?{#[S8PubliclyAccessible?b7SecurityGroupIds?[s0SubnetIds?[s/TrackName?s3WorkgroupName!s
)"};
