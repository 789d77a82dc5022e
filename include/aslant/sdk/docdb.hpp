// What the actions of docdb take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x439688ab73a0fe73>{
    R"(#Z#$q#%B#%]#&*#&O#&n#'-#'T#'u#(5#(R#(s#)6#)O#)v#*=#*W#*t#+;#+X#+v#,F#,k#->#-b#.$#.F#.c#/)#/Y#/z#0D#0\#0|#1N#1y#2:#2Y#2v#35#3\#4,#4F#4c#5*#5G#5a#6(#6X#6x#7D#7j#87#8O#8f
addSourceIdentifierToSubscription {#9-{#9T
addTagsToResource {#;f{#<6
applyPendingMaintenanceAction {#<7{#<g
copyDBClusterParameterGroup {#>y{#@P
copyDBClusterSnapshot {#Aw{#C<
createDBCluster {#F|{#Lu
createDBClusterParameterGroup {#Vk{#@P
createDBClusterSnapshot {#Wb{#C<
createDBInstance {#XH{#[Q
createDBSubnetGroup {#i7{#j%
createEventSubscription {#j9{#9T
createGlobalCluster {#kC{#lp
deleteDBCluster {#oX{#Lu
deleteDBClusterParameterGroup {#pE{#<6
deleteDBClusterSnapshot {#pd{#C<
deleteDBInstance {#q){#[Q
deleteDBSubnetGroup {#qA{#<6
deleteEventSubscription {#qV{#9T
deleteGlobalCluster {#qj{#lp
describeCertificates {#r+{#rz
describeDBClusterParameterGroups {#tD{#u-
describeDBClusterParameters {#uV{#vH
describeDBClusterSnapshotAttributes {#pd{#xC
describeDBClusterSnapshots {#yv{#{J
describeDBClusters {#{m{#|N
describeDBEngineVersions {#|i{$$P
describeDBInstances {$)){$)e
describeDBSubnetGroups {$*'{$*`
describeEngineDefaultClusterParameters {$+%{$+c
describeEventCategories {$,R{$,n
describeEventSubscriptions {$-S{$.1
describeEvents {$.X{$/w
describeGlobalClusters {$1+{$1j
describeOrderableDBInstanceOptions {$2/{$3:
describePendingMaintenanceActions {$4r{$5R
failoverDBCluster {$5|{#Lu
failoverGlobalCluster {$6V{#lp
listTagsForResource {$7P{$7n
modifyDBCluster {$8#{#Lu
modifyDBClusterParameterGroup {$=T{$>*
modifyDBClusterSnapshotAttribute {$>I{#xC
modifyDBInstance {$??{#[Q
modifyDBSubnetGroup {$BU{#j%
modifyEventSubscription {$C8{#9T
modifyGlobalCluster {$D*{#lp
rebootDBInstance {$Dw{#[Q
removeFromGlobalCluster {$EE{#lp
removeSourceIdentifierFromSubscription {#9-{#9T
removeTagsFromResource {$Ev{#<6
resetDBClusterParameterGroup {$F7{$>*
restoreDBClusterFromSnapshot {$F|{#Lu
restoreDBClusterToPointInTime {$J<{#Lu
startDBCluster {$MI{#Lu
stopDBCluster {$MI{#Lu
switchoverGlobalCluster {$M`{#lp
6SourceIdentifier!s6SubscriptionName!s
:EventSubscription?{#9l
8CustSubscriptionId?s3CustomerAwsId?s-Enabled?b:EventCategoriesList?[s:EventSubscriptionArn?s1SnsTopicArn?s4SourceIdsList?[s0SourceType?s,Status?s>SubscriptionCreationTime?s
2ResourceName!s.Tags![{#<'
)Key?s+Value?s

1ApplyAction!s/OptInType!s8ResourceIdentifier!s
JResourcePendingMaintenanceActions?{#=5
IPendingMaintenanceActionDetails?[{#=q8ResourceIdentifier?s
,Action?s:AutoAppliedAfterDate?t6CurrentApplyDate?t1Description?s5ForcedApplyDate?t1OptInStatus?s
MSourceDBClusterParameterGroupIdentifier!s.Tags?[{#<'NTargetDBClusterParameterGroupDescription!sMTargetDBClusterParameterGroupIdentifier!s
@DbClusterParameterGroup?{#@n
@DbClusterParameterGroupArn?sADbClusterParameterGroupName?s<DbParameterGroupFamily?s1Description?s
.CopyTags?b.KmsKeyId?s2PreSignedUrl?sGSourceDBClusterSnapshotIdentifier!s.Tags?[{#<'GTargetDBClusterSnapshotIdentifier!s
:DbClusterSnapshot?{#CT
8AvailabilityZones?[s7ClusterCreateTime?t9DbClusterIdentifier?s:DbClusterSnapshotArn?sADbClusterSnapshotIdentifier?s,Engine?s3EngineVersion?s.KmsKeyId?s4MasterUsername?s5PercentProgress?i*Port?i8SnapshotCreateTime?t2SnapshotType?s@SourceDBClusterSnapshotArn?s,Status?s6StorageEncrypted?b1StorageType?s+VpcId?s
8AvailabilityZones?[s;BackupRetentionPeriod?i9DbClusterIdentifier!sADbClusterParameterGroupName?s7DbSubnetGroupName?s8DeletionProtection?bBEnableCloudwatchLogsExports?[s,Engine!s3EngineVersion?s=GlobalClusterIdentifier?s.KmsKeyId?s>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s4MasterUsername?s*Port?i2PreSignedUrl?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?sIServerlessV2ScalingConfiguration?{#LX6StorageEncrypted?b1StorageType?s.Tags?[{#<':VpcSecurityGroupIds?[s
1MaxCapacity?n1MinCapacity?n
2DbCluster?{#M+
9AssociatedRoles?[{#Tk8AvailabilityZones?[s;BackupRetentionPeriod?i2CloneGroupId?s7ClusterCreateTime?t2DbClusterArn?s9DbClusterIdentifier?s:DbClusterMembers?[{#U%=DbClusterParameterGroup?s9DbClusterResourceId?s3DbSubnetGroup?s8DeletionProtection?b<EarliestRestorableTime?tCEnabledCloudwatchLogsExports?[s.Endpoint?s,Engine?s3EngineVersion?s2HostedZoneId?s.KmsKeyId?s:LatestRestorableTime?t9MasterUserSecret?{#V%4MasterUsername?s-MultiAZ?b5PercentProgress?s*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s=ReadReplicaIdentifiers?[s4ReaderEndpoint?sAReplicationSourceIdentifier?sIServerlessV2ScalingConfiguration?{#LX,Status?s6StorageEncrypted?b1StorageType?s;VpcSecurityGroups?[{#VL
-RoleArn?s,Status?s
CDbClusterParameterGroupStatus?s:DbInstanceIdentifier?s5IsClusterWriter?b3PromotionTier?i
.KmsKeyId?s/SecretArn?s2SecretStatus?s
,Status?s8VpcSecurityGroupId?s
ADbClusterParameterGroupName!s<DbParameterGroupFamily!s1Description!s.Tags?[{#<'
9DbClusterIdentifier!sADbClusterSnapshotIdentifier!s.Tags?[{#<'
=AutoMinorVersionUpgrade?b6AvailabilityZone?s=CaCertificateIdentifier?s8CopyTagsToSnapshot?b9DbClusterIdentifier!s5DbInstanceClass!s:DbInstanceIdentifier!s?EnablePerformanceInsights?b,Engine!sAPerformanceInsightsKMSKeyId?s@PreferredMaintenanceWindow?s3PromotionTier?i.Tags?[{#<'
3DbInstance?{#[b
=AutoMinorVersionUpgrade?b6AvailabilityZone?s;BackupRetentionPeriod?i=CaCertificateIdentifier?s;CertificateDetails?{#bi8CopyTagsToSnapshot?b9DbClusterIdentifier?s3DbInstanceArn?s5DbInstanceClass?s:DbInstanceIdentifier?s6DbInstanceStatus?s6DbSubnetGroup?{#c+3DbiResourceId?sCEnabledCloudwatchLogsExports?[s1Endpoint?{#e+,Engine?s3EngineVersion?s8InstanceCreateTime?t.KmsKeyId?s:LatestRestorableTime?t>PendingModifiedValues?{#eL@PerformanceInsightsEnabled?bAPerformanceInsightsKMSKeyId?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s3PromotionTier?i8PubliclyAccessible?b5StatusInfos?[{#hg6StorageEncrypted?b;VpcSecurityGroups?[{#VL
2CaIdentifier?s/ValidTill?t
6DbSubnetGroupArn?s>DbSubnetGroupDescription?s7DbSubnetGroupName?s7SubnetGroupStatus?s1Subnets?[{#d>+VpcId?s
?SubnetAvailabilityZone?{#e#6SubnetIdentifier?s2SubnetStatus?s
*Name?s
-Address?s2HostedZoneId?s*Port?i
6AllocatedStorage?i;BackupRetentionPeriod?i=CaCertificateIdentifier?s5DbInstanceClass?s:DbInstanceIdentifier?s7DbSubnetGroupName?s3EngineVersion?s*Iops?i2LicenseModel?s8MasterUserPassword?s-MultiAZ?bEPendingCloudwatchLogsExports?{#h=*Port?i1StorageType?s
8LogTypesToDisable?[s7LogTypesToEnable?[s
-Message?s,Normal?b,Status?s0StatusType?s
>DbSubnetGroupDescription!s7DbSubnetGroupName!s0SubnetIds![s.Tags?[{#<'
6DbSubnetGroup?{#c+
-Enabled?b6EventCategories?[s1SnsTopicArn!s0SourceIds?[s0SourceType?s6SubscriptionName!s.Tags?[{#<'
2DatabaseName?s8DeletionProtection?b,Engine?s3EngineVersion?s=GlobalClusterIdentifier!s?SourceDBClusterIdentifier?s6StorageEncrypted?b
6GlobalCluster?{#m*
2DatabaseName?s8DeletionProtection?b,Engine?s3EngineVersion?s6GlobalClusterArn?s=GlobalClusterIdentifier?s>GlobalClusterMembers?[{#o2=GlobalClusterResourceId?s,Status?s6StorageEncrypted?b
2DbClusterArn?s.IsWriter?b.Readers?[s
9DbClusterIdentifier!s?FinalDBSnapshotIdentifier?s7SkipFinalSnapshot?b
ADbClusterParameterGroupName!s
ADbClusterSnapshotIdentifier!s
:DbInstanceIdentifier!s
7DbSubnetGroupName!s
6SubscriptionName!s
=GlobalClusterIdentifier!s
;CertificateIdentifier?s1Filters?[{#rh,Marker?s0MaxRecords?i
*Name!s-Values![s
6Certificates?[{#s=,Marker?s
4CertificateArn?s;CertificateIdentifier?s5CertificateType?s0Thumbprint?s/ValidFrom?t/ValidTill?t
ADbClusterParameterGroupName?s1Filters?[{#rh,Marker?s0MaxRecords?i
BDbClusterParameterGroups?[{#@n,Marker?s
ADbClusterParameterGroupName!s1Filters?[{#rh,Marker?s0MaxRecords?i,Source?s
,Marker?s4Parameters?[{#vc
3AllowedValues?s1ApplyMethod?s/ApplyType?s.DataType?s1Description?s2IsModifiable?b:MinimumEngineVersion?s3ParameterName?s4ParameterValue?s,Source?s
JDbClusterSnapshotAttributesResult?{#xk
EDbClusterSnapshotAttributes?[{#yRADbClusterSnapshotIdentifier?s
3AttributeName?s6AttributeValues?[s
9DbClusterIdentifier?sADbClusterSnapshotIdentifier?s1Filters?[{#rh3IncludePublic?b3IncludeShared?b,Marker?s0MaxRecords?i2SnapshotType?s
<DbClusterSnapshots?[{#CT,Marker?s
9DbClusterIdentifier?s1Filters?[{#rh,Marker?s0MaxRecords?i
4DbClusters?[{#M+,Marker?s
<DbParameterGroupFamily?s1DefaultOnly?b,Engine?s3EngineVersion?s1Filters?[{#rh@ListSupportedCharacterSets?b<ListSupportedTimezones?b,Marker?s0MaxRecords?i
:DbEngineVersions?[{$$q,Marker?s
9DbEngineDescription?s@DbEngineVersionDescription?s<DbParameterGroupFamily?s,Engine?s3EngineVersion?s9ExportableLogTypes?[sDServerlessV2FeaturesSupport?{#LXHSupportedCACertificateIdentifiers?[sOSupportsCertificateRotationWithoutRestart?bHSupportsLogExportsToCloudwatchLogs?b<ValidUpgradeTarget?[{$(5
1AutoUpgrade?b1Description?s,Engine?s3EngineVersion?s;IsMajorVersionUpgrade?b
:DbInstanceIdentifier?s1Filters?[{#rh,Marker?s0MaxRecords?i
5DbInstances?[{#[b,Marker?s
7DbSubnetGroupName?s1Filters?[{#rh,Marker?s0MaxRecords?i
8DbSubnetGroups?[{#c+,Marker?s
<DbParameterGroupFamily!s1Filters?[{#rh,Marker?s0MaxRecords?i
7EngineDefaults?{$+x
<DbParameterGroupFamily?s,Marker?s4Parameters?[{#vc
1Filters?[{#rh0SourceType?s
@EventCategoriesMapList?[{$-2
6EventCategories?[s0SourceType?s
1Filters?[{#rh,Marker?s0MaxRecords?i6SubscriptionName?s
@EventSubscriptionsList?[{#9l,Marker?s
.Duration?i-EndTime?t6EventCategories?[s1Filters?[{#rh,Marker?s0MaxRecords?i6SourceIdentifier?s0SourceType?s/StartTime?t
0Events?[{$04,Marker?s
*Date?t6EventCategories?[s-Message?s/SourceArn?s6SourceIdentifier?s0SourceType?s
1Filters?[{#rh=GlobalClusterIdentifier?s,Marker?s0MaxRecords?i
8GlobalClusters?[{#m*,Marker?s
5DbInstanceClass?s,Engine!s3EngineVersion?s1Filters?[{#rh2LicenseModel?s,Marker?s0MaxRecords?i)Vpc?b
,Marker?sDOrderableDBInstanceOptions?[{$3e
;AvailabilityZones?[{#e#5DbInstanceClass?s,Engine?s3EngineVersion?s2LicenseModel?s1StorageType?s)Vpc?b
1Filters?[{#rh,Marker?s0MaxRecords?i8ResourceIdentifier?s
,Marker?sCPendingMaintenanceActions?[{#=5
9DbClusterIdentifier?s@TargetDBInstanceIdentifier?s
3AllowDataLoss?b=GlobalClusterIdentifier!s0Switchover?b?TargetDbClusterIdentifier!s
1Filters?[{#rh2ResourceName!s
1TagList?[{#<'
>AllowMajorVersionUpgrade?b6ApplyImmediately?b;BackupRetentionPeriod?iJCloudwatchLogsExportConfiguration?{$=.9DbClusterIdentifier!sADbClusterParameterGroupName?s8DeletionProtection?b3EngineVersion?s>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s<NewDBClusterIdentifier?s*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s>RotateMasterUserPassword?bIServerlessV2ScalingConfiguration?{#LX1StorageType?s:VpcSecurityGroupIds?[s
6DisableLogTypes?[s5EnableLogTypes?[s
ADbClusterParameterGroupName!s4Parameters![{#vc
ADbClusterParameterGroupName?s
3AttributeName!sADbClusterSnapshotIdentifier!s2ValuesToAdd?[s5ValuesToRemove?[s
6ApplyImmediately?b=AutoMinorVersionUpgrade?b=CaCertificateIdentifier?s@CertificateRotationRestart?b8CopyTagsToSnapshot?b5DbInstanceClass?s:DbInstanceIdentifier!s?EnablePerformanceInsights?b=NewDBInstanceIdentifier?sAPerformanceInsightsKMSKeyId?s@PreferredMaintenanceWindow?s3PromotionTier?i
>DbSubnetGroupDescription?s7DbSubnetGroupName!s0SubnetIds![s
-Enabled?b6EventCategories?[s1SnsTopicArn?s0SourceType?s6SubscriptionName!s
8DeletionProtection?b=GlobalClusterIdentifier!s@NewGlobalClusterIdentifier?s
:DbInstanceIdentifier!s3ForceFailover?b
9DbClusterIdentifier!s=GlobalClusterIdentifier!s
2ResourceName!s.TagKeys![s
ADbClusterParameterGroupName!s4Parameters?[{#vc8ResetAllParameters?b
8AvailabilityZones?[s9DbClusterIdentifier!sADbClusterParameterGroupName?s7DbSubnetGroupName?s8DeletionProtection?bBEnableCloudwatchLogsExports?[s,Engine!s3EngineVersion?s.KmsKeyId?s*Port?iIServerlessV2ScalingConfiguration?{#LX8SnapshotIdentifier!s1StorageType?s.Tags?[{#<':VpcSecurityGroupIds?[s
9DbClusterIdentifier!s7DbSubnetGroupName?s8DeletionProtection?bBEnableCloudwatchLogsExports?[s.KmsKeyId?s*Port?i3RestoreToTime?t1RestoreType?sIServerlessV2ScalingConfiguration?{#LX?SourceDBClusterIdentifier!s1StorageType?s.Tags?[{#<'=UseLatestRestorableTime?b:VpcSecurityGroupIds?[s
9DbClusterIdentifier!s
=GlobalClusterIdentifier!s?TargetDbClusterIdentifier!s
)"};
