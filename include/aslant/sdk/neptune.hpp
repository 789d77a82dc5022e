// What the actions of neptune take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4a879ac9b5ff61f2>{
    R"(#i#%D#%`#&1#&L#&s#'>#']#'{#(:#([#)(#)I#)c#*)#*F#*g#+*#+C#+d#,1#,R#,l#-2#-O#-p#.3#.W#/'#/L#/y#0C#0_#1'#1D#1g#2+#2K#2{#3J#3k#45#4M#4m#5?#5j#6>#6Y#6x#7;#7T#7u#8B#8l#9,#9L#9i#:0#:M#:r#;2#;S#;t#<J#<j#=6#=U#={#>H#>`#>w
addRoleToDBCluster {#?>{#?m
addSourceIdentifierToSubscription {#?n{#@;
addTagsToResource {#BM{#?m
applyPendingMaintenanceAction {#Bw{#CM
copyDBClusterParameterGroup {#E_{#G6
copyDBClusterSnapshot {#H]{#I|
copyDBParameterGroup {#NM{#Oi
createDBCluster {#P{{#Wm
createDBClusterEndpoint {#g/{#hH
createDBClusterParameterGroup {#jb{#G6
createDBClusterSnapshot {#kY{#I|
createDBInstance {#l?{#uI
createDBParameterGroup {$/U{#Oi
createDBSubnetGroup {$0E{$13
createEventSubscription {$1G{#@;
createGlobalCluster {$2Q{$3o
deleteDBCluster {$7C{#Wm
deleteDBClusterEndpoint {$80{#hH
deleteDBClusterParameterGroup {$8O{#?m
deleteDBClusterSnapshot {$8n{#I|
deleteDBInstance {$93{#uI
deleteDBParameterGroup {$9{{#?m
deleteDBSubnetGroup {$:9{#?m
deleteEventSubscription {$:N{#@;
deleteGlobalCluster {$:b{$3o
describeDBClusterEndpoints {$;#{$<4
describeDBClusterParameterGroups {$<W{$=@
describeDBClusterParameters {$=i{$>[
describeDBClusterSnapshotAttributes {$8n{$@V
describeDBClusterSnapshots {$B/{$C]
describeDBClusters {$D&{$Da
describeDBEngineVersions {$D|{$Fc
describeDBInstances {$LG{$M)
describeDBParameterGroups {$ME{$N'
describeDBParameters {$NI{$>[
describeDBSubnetGroups {$O4{$Om
describeEngineDefaultClusterParameters {$P2{$Pp
describeEngineDefaultParameters {$P2{$Pp
describeEventCategories {$Q_{$Q{
describeEventSubscriptions {$R`{$S>
describeEvents {$Se{$U*
describeGlobalClusters {$V8{$Vi
describeOrderableDBInstanceOptions {$W.{$X9
describePendingMaintenanceActions {$]C{$^#
describeValidDBInstanceModifications {$^M{$^e
failoverDBCluster {$`[{#Wm
failoverGlobalCluster {$a5{$3o
listTagsForResource {$b/{$bM
modifyDBCluster {$b\{#Wm
modifyDBClusterEndpoint {$hJ{#hH
modifyDBClusterParameterGroup {$iB{$ir
modifyDBClusterSnapshotAttribute {$j7{$@V
modifyDBInstance {$k-{#uI
modifyDBParameterGroup {$sp{$t?
modifyDBSubnetGroup {$tW{$13
modifyEventSubscription {$u:{#@;
modifyGlobalCluster {$v,{$3o
promoteReadReplicaDBCluster {$wJ{#Wm
rebootDBInstance {$wa{#uI
removeFromGlobalCluster {$x/{$3o
removeRoleFromDBCluster {#?>{#?m
removeSourceIdentifierFromSubscription {#?n{#@;
removeTagsFromResource {$x`{#?m
resetDBClusterParameterGroup {$x{{$ir
resetDBParameterGroup {$yf{$t?
restoreDBClusterFromSnapshot {$zJ{#Wm
restoreDBClusterToPointInTime {%$b{#Wm
startDBCluster {$wJ{#Wm
stopDBCluster {$wJ{#Wm
switchoverGlobalCluster {%(g{$3o
9DbClusterIdentifier!s1FeatureName?s-RoleArn!s

6SourceIdentifier!s6SubscriptionName!s
:EventSubscription?{#@S
8CustSubscriptionId?s3CustomerAwsId?s-Enabled?b:EventCategoriesList?[s:EventSubscriptionArn?s1SnsTopicArn?s4SourceIdsList?[s0SourceType?s,Status?s>SubscriptionCreationTime?s
2ResourceName!s.Tags![{#Bh
)Key?s+Value?s
1ApplyAction!s/OptInType!s8ResourceIdentifier!s
JResourcePendingMaintenanceActions?{#Cu
IPendingMaintenanceActionDetails?[{#DW8ResourceIdentifier?s
,Action?s:AutoAppliedAfterDate?t6CurrentApplyDate?t1Description?s5ForcedApplyDate?t1OptInStatus?s
MSourceDBClusterParameterGroupIdentifier!s.Tags?[{#BhNTargetDBClusterParameterGroupDescription!sMTargetDBClusterParameterGroupIdentifier!s
@DbClusterParameterGroup?{#GT
@DbClusterParameterGroupArn?sADbClusterParameterGroupName?s<DbParameterGroupFamily?s1Description?s
.CopyTags?b.KmsKeyId?s2PreSignedUrl?sGSourceDBClusterSnapshotIdentifier!s.Tags?[{#BhGTargetDBClusterSnapshotIdentifier!s
:DbClusterSnapshot?{#J:
6AllocatedStorage?i8AvailabilityZones?[s7ClusterCreateTime?t9DbClusterIdentifier?s:DbClusterSnapshotArn?sADbClusterSnapshotIdentifier?s,Engine?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b.KmsKeyId?s2LicenseModel?s4MasterUsername?s5PercentProgress?i*Port?i8SnapshotCreateTime?t2SnapshotType?s@SourceDBClusterSnapshotArn?s,Status?s6StorageEncrypted?b1StorageType?s+VpcId?s
FSourceDBParameterGroupIdentifier!s.Tags?[{#BhGTargetDBParameterGroupDescription!sFTargetDBParameterGroupIdentifier!s
9DbParameterGroup?{#P&
9DbParameterGroupArn?s<DbParameterGroupFamily?s:DbParameterGroupName?s1Description?s
8AvailabilityZones?[s;BackupRetentionPeriod?i6CharacterSetName?s8CopyTagsToSnapshot?b2DatabaseName?s9DbClusterIdentifier!sADbClusterParameterGroupName?s7DbSubnetGroupName?s8DeletionProtection?bBEnableCloudwatchLogsExports?[sEEnableIAMDatabaseAuthentication?b,Engine!s3EngineVersion?s=GlobalClusterIdentifier?s.KmsKeyId?s8MasterUserPassword?s4MasterUsername?s5OptionGroupName?s*Port?i2PreSignedUrl?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?sAReplicationSourceIdentifier?sIServerlessV2ScalingConfiguration?{#WP6StorageEncrypted?b1StorageType?s.Tags?[{#Bh:VpcSecurityGroupIds?[s
1MaxCapacity?n1MinCapacity?n
2DbCluster?{#X#
6AllocatedStorage?i9AssociatedRoles?[{#b[:AutomaticRestartTime?t8AvailabilityZones?[s;BackupRetentionPeriod?i6CharacterSetName?s2CloneGroupId?s7ClusterCreateTime?t8CopyTagsToSnapshot?b7CrossAccountClone?b2DatabaseName?s2DbClusterArn?s9DbClusterIdentifier?s:DbClusterMembers?[{#c#IDbClusterOptionGroupMemberships?[{#d#=DbClusterParameterGroup?s9DbClusterResourceId?s3DbSubnetGroup?s8DeletionProtection?b<EarliestRestorableTime?tCEnabledCloudwatchLogsExports?[s.Endpoint?s,Engine?s3EngineVersion?s=GlobalClusterIdentifier?s2HostedZoneId?sFIamDatabaseAuthenticationEnabled?bLIoOptimizedNextAllowedModificationTime?t.KmsKeyId?s:LatestRestorableTime?t4MasterUsername?s-MultiAZ?b>PendingModifiedValues?{#dH5PercentProgress?s*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s=ReadReplicaIdentifiers?[s4ReaderEndpoint?sAReplicationSourceIdentifier?sIServerlessV2ScalingConfiguration?{#WP,Status?s6StorageEncrypted?b1StorageType?s;VpcSecurityGroups?[{#fj
1FeatureName?s-RoleArn?s,Status?s
CDbClusterParameterGroupStatus?s:DbInstanceIdentifier?s5IsClusterWriter?b3PromotionTier?i
>DbClusterOptionGroupName?s,Status?s
6AllocatedStorage?i;BackupRetentionPeriod?i9DbClusterIdentifier?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b*Iops?iEPendingCloudwatchLogsExports?{#f@1StorageType?s
8LogTypesToDisable?[s7LogTypesToEnable?[s
,Status?s8VpcSecurityGroupId?s
ADbClusterEndpointIdentifier!s9DbClusterIdentifier!s2EndpointType!s6ExcludedMembers?[s4StaticMembers?[s.Tags?[{#Bh
8CustomEndpointType?s:DbClusterEndpointArn?sADbClusterEndpointIdentifier?sIDbClusterEndpointResourceIdentifier?s9DbClusterIdentifier?s.Endpoint?s2EndpointType?s6ExcludedMembers?[s4StaticMembers?[s,Status?s
ADbClusterParameterGroupName!s<DbParameterGroupFamily!s1Description!s.Tags?[{#Bh
9DbClusterIdentifier!sADbClusterSnapshotIdentifier!s.Tags?[{#Bh
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s;BackupRetentionPeriod?i6CharacterSetName?s8CopyTagsToSnapshot?b9DbClusterIdentifier!s5DbInstanceClass!s:DbInstanceIdentifier!s,DbName?s:DbParameterGroupName?s7DbSecurityGroups?[s7DbSubnetGroupName?s8DeletionProtection?b,Domain?s7DomainIAMRoleName?sBEnableCloudwatchLogsExports?[sEEnableIAMDatabaseAuthentication?b?EnablePerformanceInsights?b,Engine!s3EngineVersion?s*Iops?i.KmsKeyId?s2LicenseModel?s8MasterUserPassword?s4MasterUsername?s8MonitoringInterval?i7MonitoringRoleArn?s-MultiAZ?b5OptionGroupName?sAPerformanceInsightsKMSKeyId?s*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s3PromotionTier?i8PubliclyAccessible?b6StorageEncrypted?b1StorageType?s.Tags?[{#Bh6TdeCredentialArn?s;TdeCredentialPassword?s.Timezone?s:VpcSecurityGroupIds?[s
3DbInstance?{#uZ
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s;BackupRetentionPeriod?i=CaCertificateIdentifier?s6CharacterSetName?s8CopyTagsToSnapshot?b9DbClusterIdentifier?s3DbInstanceArn?s5DbInstanceClass?s:DbInstanceIdentifier?s4DbInstancePort?i6DbInstanceStatus?s,DbName?s;DbParameterGroups?[{$(::DbSecurityGroups?[{$(i6DbSubnetGroup?{$)/3DbiResourceId?s8DeletionProtection?b;DomainMemberships?[{$+/CEnabledCloudwatchLogsExports?[s1Endpoint?{$+W,Engine?s3EngineVersion?sCEnhancedMonitoringResourceArn?sFIamDatabaseAuthenticationEnabled?b8InstanceCreateTime?t*Iops?i.KmsKeyId?s:LatestRestorableTime?t2LicenseModel?s4MasterUsername?s8MonitoringInterval?i7MonitoringRoleArn?s-MultiAZ?b@OptionGroupMemberships?[{$+x>PendingModifiedValues?{$,:@PerformanceInsightsEnabled?bAPerformanceInsightsKMSKeyId?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s3PromotionTier?i8PubliclyAccessible?bFReadReplicaDBClusterIdentifiers?[sGReadReplicaDBInstanceIdentifiers?[sKReadReplicaSourceDBInstanceIdentifier?s?SecondaryAvailabilityZone?s5StatusInfos?[{$/+6StorageEncrypted?b1StorageType?s6TdeCredentialArn?s.Timezone?s;VpcSecurityGroups?[{#fj
:DbParameterGroupName?s:ParameterApplyStatus?s
9DbSecurityGroupName?s,Status?s
6DbSubnetGroupArn?s>DbSubnetGroupDescription?s7DbSubnetGroupName?s7SubnetGroupStatus?s1Subnets?[{$*B+VpcId?s
?SubnetAvailabilityZone?{$+'6SubnetIdentifier?s2SubnetStatus?s
*Name?s
,Domain?s*Fqdn?s1IamRoleName?s,Status?s
-Address?s2HostedZoneId?s*Port?i
5OptionGroupName?s,Status?s
6AllocatedStorage?i;BackupRetentionPeriod?i=CaCertificateIdentifier?s5DbInstanceClass?s:DbInstanceIdentifier?s7DbSubnetGroupName?s3EngineVersion?s*Iops?i2LicenseModel?s8MasterUserPassword?s-MultiAZ?bEPendingCloudwatchLogsExports?{#f@*Port?i1StorageType?s
-Message?s,Normal?b,Status?s0StatusType?s
<DbParameterGroupFamily!s:DbParameterGroupName!s1Description!s.Tags?[{#Bh
>DbSubnetGroupDescription!s7DbSubnetGroupName!s0SubnetIds![s.Tags?[{#Bh
6DbSubnetGroup?{$)/
-Enabled?b6EventCategories?[s1SnsTopicArn!s0SourceIds?[s0SourceType?s6SubscriptionName!s.Tags?[{#Bh
8DeletionProtection?b,Engine?s3EngineVersion?s=GlobalClusterIdentifier!s?SourceDBClusterIdentifier?s6StorageEncrypted?b
6GlobalCluster?{$4)
8DeletionProtection?b,Engine?s3EngineVersion?s6FailoverState?{$656GlobalClusterArn?s=GlobalClusterIdentifier?s>GlobalClusterMembers?[{$6w=GlobalClusterResourceId?s,Status?s6StorageEncrypted?b
6FromDbClusterArn?s7IsDataLossAllowed?b,Status?s4ToDbClusterArn?s
2DbClusterArn?s.IsWriter?b.Readers?[s
9DbClusterIdentifier!s?FinalDBSnapshotIdentifier?s7SkipFinalSnapshot?b
ADbClusterEndpointIdentifier!s
ADbClusterParameterGroupName!s
ADbClusterSnapshotIdentifier!s
:DbInstanceIdentifier!s?FinalDBSnapshotIdentifier?s7SkipFinalSnapshot?b
:DbParameterGroupName!s
7DbSubnetGroupName!s
6SubscriptionName!s
=GlobalClusterIdentifier!s
ADbClusterEndpointIdentifier?s9DbClusterIdentifier?s1Filters?[{$;|,Marker?s0MaxRecords?i
*Name!s-Values![s
<DbClusterEndpoints?[{#hH,Marker?s
ADbClusterParameterGroupName?s1Filters?[{$;|,Marker?s0MaxRecords?i
BDbClusterParameterGroups?[{#GT,Marker?s
ADbClusterParameterGroupName!s1Filters?[{$;|,Marker?s0MaxRecords?i,Source?s
,Marker?s4Parameters?[{$>v
3AllowedValues?s1ApplyMethod?s/ApplyType?s.DataType?s1Description?s2IsModifiable?b:MinimumEngineVersion?s3ParameterName?s4ParameterValue?s,Source?s
JDbClusterSnapshotAttributesResult?{$A$
EDbClusterSnapshotAttributes?[{$AeADbClusterSnapshotIdentifier?s
3AttributeName?s6AttributeValues?[s
9DbClusterIdentifier?sADbClusterSnapshotIdentifier?s1Filters?[{$;|3IncludePublic?b3IncludeShared?b,Marker?s0MaxRecords?i2SnapshotType?s
<DbClusterSnapshots?[{#J:,Marker?s
9DbClusterIdentifier?s1Filters?[{$;|,Marker?s0MaxRecords?i
4DbClusters?[{#X#,Marker?s
<DbParameterGroupFamily?s1DefaultOnly?b,Engine?s3EngineVersion?s1Filters?[{$;|@ListSupportedCharacterSets?b<ListSupportedTimezones?b,Marker?s0MaxRecords?i
:DbEngineVersions?[{$G*,Marker?s
9DbEngineDescription?s@DbEngineVersionDescription?s<DbParameterGroupFamily?s<DefaultCharacterSet?{$JU,Engine?s3EngineVersion?s9ExportableLogTypes?[s@SupportedCharacterSets?[{$JU<SupportedTimezones?[{$K)=SupportsGlobalDatabases?bHSupportsLogExportsToCloudwatchLogs?b9SupportsReadReplica?b<ValidUpgradeTarget?[{$K9
=CharacterSetDescription?s6CharacterSetName?s
2TimezoneName?s
1AutoUpgrade?b1Description?s,Engine?s3EngineVersion?s;IsMajorVersionUpgrade?b=SupportsGlobalDatabases?b
:DbInstanceIdentifier?s1Filters?[{$;|,Marker?s0MaxRecords?i
5DbInstances?[{#uZ,Marker?s
:DbParameterGroupName?s1Filters?[{$;|,Marker?s0MaxRecords?i
;DbParameterGroups?[{#P&,Marker?s
:DbParameterGroupName!s1Filters?[{$;|,Marker?s0MaxRecords?i,Source?s
7DbSubnetGroupName?s1Filters?[{$;|,Marker?s0MaxRecords?i
8DbSubnetGroups?[{$)/,Marker?s
<DbParameterGroupFamily!s1Filters?[{$;|,Marker?s0MaxRecords?i
7EngineDefaults?{$Q+
<DbParameterGroupFamily?s,Marker?s4Parameters?[{$>v
1Filters?[{$;|0SourceType?s
@EventCategoriesMapList?[{$R?
6EventCategories?[s0SourceType?s
1Filters?[{$;|,Marker?s0MaxRecords?i6SubscriptionName?s
@EventSubscriptionsList?[{#@S,Marker?s
.Duration?i-EndTime?t6EventCategories?[s1Filters?[{$;|,Marker?s0MaxRecords?i6SourceIdentifier?s0SourceType?s/StartTime?t
0Events?[{$UA,Marker?s
*Date?t6EventCategories?[s-Message?s/SourceArn?s6SourceIdentifier?s0SourceType?s
=GlobalClusterIdentifier?s,Marker?s0MaxRecords?i
8GlobalClusters?[{$4),Marker?s
5DbInstanceClass?s,Engine!s3EngineVersion?s1Filters?[{$;|2LicenseModel?s,Marker?s0MaxRecords?i)Vpc?b
,Marker?sDOrderableDBInstanceOptions?[{$Xd
;AvailabilityZones?[{$+'5DbInstanceClass?s,Engine?s3EngineVersion?s2LicenseModel?s:MaxIopsPerDbInstance?i3MaxIopsPerGib?n4MaxStorageSize?i:MinIopsPerDbInstance?i3MinIopsPerGib?n4MinStorageSize?i4MultiAZCapable?b8ReadReplicaCapable?b1StorageType?s@SupportsEnhancedMonitoring?b=SupportsGlobalDatabases?bGSupportsIAMDatabaseAuthentication?b2SupportsIops?bASupportsPerformanceInsights?b?SupportsStorageEncryption?b)Vpc?b
1Filters?[{$;|,Marker?s0MaxRecords?i8ResourceIdentifier?s
,Marker?sCPendingMaintenanceActions?[{#Cu
:DbInstanceIdentifier!s
LValidDBInstanceModificationsMessage?{$_5
1Storage?[{$_D
<IopsToStorageRatio?[{$`:9ProvisionedIops?[{$`G5StorageSize?[{$`G1StorageType?s
*From?n(To?n
*From?i*Step?i(To?i
9DbClusterIdentifier?s@TargetDBInstanceIdentifier?s
3AllowDataLoss?b=GlobalClusterIdentifier!s0Switchover?b?TargetDbClusterIdentifier!s
1Filters?[{$;|2ResourceName!s
1TagList?[{#Bh
>AllowMajorVersionUpgrade?b6ApplyImmediately?b;BackupRetentionPeriod?iJCloudwatchLogsExportConfiguration?{$h$8CopyTagsToSnapshot?b9DbClusterIdentifier!sADbClusterParameterGroupName?sBDbInstanceParameterGroupName?s8DeletionProtection?bEEnableIAMDatabaseAuthentication?b3EngineVersion?s8MasterUserPassword?s<NewDBClusterIdentifier?s5OptionGroupName?s*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?sIServerlessV2ScalingConfiguration?{#WP1StorageType?s:VpcSecurityGroupIds?[s
6DisableLogTypes?[s5EnableLogTypes?[s
ADbClusterEndpointIdentifier!s2EndpointType?s6ExcludedMembers?[s4StaticMembers?[s
ADbClusterParameterGroupName!s4Parameters![{$>v
ADbClusterParameterGroupName?s
3AttributeName!sADbClusterSnapshotIdentifier!s2ValuesToAdd?[s5ValuesToRemove?[s
6AllocatedStorage?i>AllowMajorVersionUpgrade?b6ApplyImmediately?b=AutoMinorVersionUpgrade?b;BackupRetentionPeriod?i=CaCertificateIdentifier?sJCloudwatchLogsExportConfiguration?{$h$8CopyTagsToSnapshot?b5DbInstanceClass?s:DbInstanceIdentifier!s:DbParameterGroupName?s2DbPortNumber?i7DbSecurityGroups?[s7DbSubnetGroupName?s8DeletionProtection?b,Domain?s7DomainIAMRoleName?sEEnableIAMDatabaseAuthentication?b?EnablePerformanceInsights?b3EngineVersion?s*Iops?i2LicenseModel?s8MasterUserPassword?s8MonitoringInterval?i7MonitoringRoleArn?s-MultiAZ?b=NewDBInstanceIdentifier?s5OptionGroupName?sAPerformanceInsightsKMSKeyId?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s3PromotionTier?i8PubliclyAccessible?b1StorageType?s6TdeCredentialArn?s;TdeCredentialPassword?s:VpcSecurityGroupIds?[s
:DbParameterGroupName!s4Parameters![{$>v
:DbParameterGroupName?s
>DbSubnetGroupDescription?s7DbSubnetGroupName!s0SubnetIds![s
-Enabled?b6EventCategories?[s1SnsTopicArn?s0SourceType?s6SubscriptionName!s
>AllowMajorVersionUpgrade?b8DeletionProtection?b3EngineVersion?s=GlobalClusterIdentifier!s@NewGlobalClusterIdentifier?s
9DbClusterIdentifier!s
:DbInstanceIdentifier!s3ForceFailover?b
9DbClusterIdentifier!s=GlobalClusterIdentifier!s
2ResourceName!s.TagKeys![s
ADbClusterParameterGroupName!s4Parameters?[{$>v8ResetAllParameters?b
:DbParameterGroupName!s4Parameters?[{$>v8ResetAllParameters?b
8AvailabilityZones?[s8CopyTagsToSnapshot?b2DatabaseName?s9DbClusterIdentifier!sADbClusterParameterGroupName?s7DbSubnetGroupName?s8DeletionProtection?bBEnableCloudwatchLogsExports?[sEEnableIAMDatabaseAuthentication?b,Engine!s3EngineVersion?s.KmsKeyId?s5OptionGroupName?s*Port?iIServerlessV2ScalingConfiguration?{#WP8SnapshotIdentifier!s1StorageType?s.Tags?[{#Bh:VpcSecurityGroupIds?[s
9DbClusterIdentifier!sADbClusterParameterGroupName?s7DbSubnetGroupName?s8DeletionProtection?bBEnableCloudwatchLogsExports?[sEEnableIAMDatabaseAuthentication?b.KmsKeyId?s5OptionGroupName?s*Port?i3RestoreToTime?t1RestoreType?sIServerlessV2ScalingConfiguration?{#WP?SourceDBClusterIdentifier!s1StorageType?s.Tags?[{#Bh=UseLatestRestorableTime?b:VpcSecurityGroupIds?[s
=GlobalClusterIdentifier!s?TargetDbClusterIdentifier!s
)"};
