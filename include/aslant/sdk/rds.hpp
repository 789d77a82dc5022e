// What the actions of rds take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x89ecad1960f6db10>{
    R"($l#(M#(i#),#)W#)r#*?#*h#+*#+D#+i#,.#,L#,d#-##-F#-k#.*#.K#.r#/9#/S#/x#0>#0U#0t#19#1U#1o#22#2S#2p#31#3L#3j#43#4X#4q#5?#5`#6-#6N#6h#77#7W#7n#83#8R#8n#9.#9K#9l#:/#:J#:e#;)#;K#;n#<:#<X#=)#=N#=r#>B#>g#?:#?^#?z#@B#@n#A1#AM#At#B=#B[#Bv#C>#Cc#D)#DL#Dn#E3#EY#F*#FG#Fg#G=#Gf#H-#HQ#Hi#I,#IL#Ij#J4#JR#K$#KO#Kt#LH#Lg#M.#M\#My#NA#N]#Nx#O=#OZ#Ox#P:#Pb#Q-#QF#Qg#R4#R^#Rx#S>#SU#St#T<#T\#Tx#U8#U[#Ux#V?#V\#Vw#W8#WV#Wr#X=#Xj#Y)#YC#Y_#Z%#ZF#Zg#[/#[_#\%#\K#\j#]0#]V#^##^L#^m#_;#_a#`$#`<#`U#a/#aH#ad#a{#b9#bl#c9#cZ
addRoleToDBCluster {#cy{#dN
addRoleToDBInstance {#dO{#dN
addSourceIdentifierToSubscription {#e%{#eL
addTagsToResource {#g^{#dN
applyPendingMaintenanceAction {#h.{#h^
authorizeDBSecurityGroupIngress {#jp{#k|
backtrackDBCluster {#ni{#of
cancelExportTask {#q'{#q?
copyDBClusterParameterGroup {#sy{#uP
copyDBClusterSnapshot {#vw{#xK
copyDBParameterGroup {$#n{$%0
copyDBSnapshot {$&B{$(w
copyOptionGroup {$0N{$1[
createBlueGreenDeployment {$8%{$;&
createCustomDBEngineVersion {$=w{$@L
createDBCluster {$N-{$^M
createDBClusterEndpoint {$zP{${i
createDBClusterParameterGroup {%$){#uP
createDBClusterSnapshot {%$z{#xK
createDBInstance {%%`{%3e
createDBInstanceReadReplica {%Re{%3e
createDBParameterGroup {%]V{$%0
createDBProxy {%^F{%a#
createDBProxyEndpoint {%cL{%dV
createDBSecurityGroup {%f\{#k|
createDBShardGroup {%gA{%h]
createDBSnapshot {%ja{$(w
createDBSubnetGroup {%kA{%l/
createEventSubscription {%lC{#eL
createGlobalCluster {%mM{%oD
createIntegration {%t5{%uV
createOptionGroup {%wm{$1[
createTenantDatabase {%xl{%zq
deleteBlueGreenDeployment {&$]{$;&
deleteCustomDBEngineVersion {&%3{$@L
deleteDBCluster {&%M{$^M
deleteDBClusterAutomatedBackup {&&S{&&j
deleteDBClusterEndpoint {&,9{${i
deleteDBClusterParameterGroup {&,X{#dN
deleteDBClusterSnapshot {&,w{#xK
deleteDBInstance {&-<{%3e
deleteDBInstanceAutomatedBackup {&.C{&.t
deleteDBParameterGroup {&5D{#dN
deleteDBProxy {&5\{%a#
deleteDBProxyEndpoint {&5k{%dV
deleteDBSecurityGroup {&6({#dN
deleteDBShardGroup {&6?{%h]
deleteDBSnapshot {&6Y{$(w
deleteDBSubnetGroup {&6q{#dN
deleteEventSubscription {&7,{#eL
deleteGlobalCluster {&7@{%oD
deleteIntegration {&7[{%uV
deleteOptionGroup {&7t{#dN
deleteTenantDatabase {&8-{%zq
deregisterDBProxyTargets {&9*{#dN
describeAccountAttributes {#dN{&9|
describeBlueGreenDeployments {&:X{&;U
describeCertificates {&;z{&<]
describeDBClusterAutomatedBackups {&>y{&?p
describeDBClusterBacktracks {&@@{&A7
describeDBClusterEndpoints {&A[{&BZ
describeDBClusterParameterGroups {&C#{&Cf
describeDBClusterParameters {&D5{&E'
describeDBClusterSnapshotAttributes {&,w{&G:
describeDBClusterSnapshots {&Hm{&JW
describeDBClusters {&Jz{&Kk
describeDBEngineVersions {&L,{&Mz
describeDBInstanceAutomatedBackups {&NA{&OS
describeDBInstances {&P${&P`
describeDBLogFiles {&P|{&R4
describeDBMajorEngineVersions {&R{{&SV
describeDBParameterGroups {&UU{&V7
describeDBParameters {&VY{&E'
describeDBProxies {&WD{&Ww
describeDBProxyEndpoints {&X7{&Y&
describeDBProxyTargetGroups {&YG{&Z2
describeDBProxyTargets {&YG{&]2
describeDBRecommendations {&^r{&_m
describeDBSecurityGroups {&h7{&hr
describeDBShardGroups {&i9{&iw
describeDBSnapshotAttributes {&6Y{&j;
describeDBSnapshotTenantDatabases {&k5{&lM
describeDBSnapshots {&oq{&qO
describeDBSubnetGroups {&qk{&rJ
describeEngineDefaultClusterParameters {&ri{&sM
describeEngineDefaultParameters {&ri{&sM
describeEventCategories {&t<{&tX
describeEventSubscriptions {&u={&uu
describeEvents {&vB{&wa
describeExportTasks {&xo{&yj
describeGlobalClusters {&z,{&zk
describeIntegrations {&{0{&{m
describeOptionGroupOptions {&|0{&|w
describeOptionGroups {')`{'*_
describeOrderableDBInstanceOptions {'+&{',I
describePendingMaintenanceActions {'6a{'7A
describeReservedDBInstances {'7k{'9h
describeReservedDBInstancesOfferings {'=c{'??
describeSourceRegions {'Ad{'B<
describeTenantDatabases {'CR{'DC
describeValidDBInstanceModifications {'Dc{'D{
disableHttpEndpoint {'HZ{'Hi
downloadDBLogFilePortion {'I4{'Is
enableHttpEndpoint {'HZ{'Hi
failoverDBCluster {'JI{$^M
failoverGlobalCluster {'K#{%oD
listTagsForResource {'Kw{'L;
modifyActivityStream {'LJ{'Ll
modifyCertificates {'Ms{'NK
modifyCurrentDBClusterCapacity {'N]{'OL
modifyCustomDBEngineVersion {'PT{$@L
modifyDBCluster {'Q+{$^M
modifyDBClusterEndpoint {']V{${i
modifyDBClusterParameterGroup {'^N{'_$
modifyDBClusterSnapshotAttribute {'_C{&G:
modifyDBInstance {'`9{%3e
modifyDBParameterGroup {'ng{'o6
modifyDBProxy {'oN{%a#
modifyDBProxyEndpoint {'pk{%dV
modifyDBProxyTargetGroup {'qX{'rC
modifyDBRecommendation {'r\{'s\
modifyDBShardGroup {'ss{%h]
modifyDBSnapshot {'tY{$(w
modifyDBSnapshotAttribute {'u9{&j;
modifyDBSubnetGroup {'v({%l/
modifyEventSubscription {'ve{#eL
modifyGlobalCluster {'wW{%oD
modifyIntegration {'xu{%uV
modifyOptionGroup {'ya{$1[
modifyTenantDatabase {'{t{%zq
promoteReadReplica {(#_{%3e
promoteReadReplicaDBCluster {($M{$^M
purchaseReservedDBInstancesOffering {($d{(%_
rebootDBCluster {($M{$^M
rebootDBInstance {(%x{%3e
rebootDBShardGroup {&6?{%h]
registerDBProxyTargets {&9*{(&F
removeFromGlobalCluster {(&\{%oD
removeRoleFromDBCluster {#cy{#dN
removeRoleFromDBInstance {#dO{#dN
removeSourceIdentifierFromSubscription {#e%{#eL
removeTagsFromResource {('3{#dN
resetDBClusterParameterGroup {('N{'_$
resetDBParameterGroup {((9{'o6
restoreDBClusterFromS3 {((w{$^M
restoreDBClusterFromSnapshot {(11{$^M
restoreDBClusterToPointInTime {(9>{$^M
restoreDBInstanceFromDBSnapshot {(Ai{%3e
restoreDBInstanceFromS3 {(KH{%3e
restoreDBInstanceToPointInTime {(W4{%3e
revokeDBSecurityGroupIngress {#jp{#k|
startActivityStream {(a{{(bw
startDBCluster {($M{$^M
startDBInstance {'Dc{%3e
startDBInstanceAutomatedBackupsReplication {(d({&.t
startExportTask {(dq{#q?
stopActivityStream {(e{{(fC
stopDBCluster {($M{$^M
stopDBInstance {(fl{%3e
stopDBInstanceAutomatedBackupsReplication {(gA{&.t
switchoverBlueGreenDeployment {(gX{$;&
switchoverGlobalCluster {(h3{%oD
switchoverReadReplica {'Dc{%3e
9DbClusterIdentifier!s1FeatureName?s-RoleArn!s

:DbInstanceIdentifier!s1FeatureName!s-RoleArn!s
6SourceIdentifier!s6SubscriptionName!s
:EventSubscription?{#ed
8CustSubscriptionId?s3CustomerAwsId?s-Enabled?b:EventCategoriesList?[s:EventSubscriptionArn?s1SnsTopicArn?s4SourceIdsList?[s0SourceType?s,Status?s>SubscriptionCreationTime?s
2ResourceName!s.Tags![{#gy
)Key?s+Value?s
1ApplyAction!s/OptInType!s8ResourceIdentifier!s
JResourcePendingMaintenanceActions?{#i,
IPendingMaintenanceActionDetails?[{#ih8ResourceIdentifier?s
,Action?s:AutoAppliedAfterDate?t6CurrentApplyDate?t1Description?s5ForcedApplyDate?t1OptInStatus?s
,Cidrip?s9DbSecurityGroupName!s8Ec2SecurityGroupId?s:Ec2SecurityGroupName?s=Ec2SecurityGroupOwnerId?s
8DbSecurityGroup?{#l8
8DbSecurityGroupArn?s@DbSecurityGroupDescription?s9DbSecurityGroupName?s;Ec2SecurityGroups?[{#m`2IpRanges?[{#nV-OwnerId?s+VpcId?s
8Ec2SecurityGroupId?s:Ec2SecurityGroupName?s=Ec2SecurityGroupOwnerId?s,Status?s
,Cidrip?s,Status?s
1BacktrackTo!t9DbClusterIdentifier!s+Force?bMUseEarliestTimeOnPointInTimeUnavailable?b
9BacktrackIdentifier?sBBacktrackRequestCreationTime?t1BacktrackTo?t5BacktrackedFrom?t9DbClusterIdentifier?s,Status?s
:ExportTaskIdentifier!s
1ExportOnly?[s:ExportTaskIdentifier?s2FailureCause?s0IamRoleArn?s.KmsKeyId?s5PercentProgress?i.S3Bucket?s.S3Prefix?s2SnapshotTime?t/SourceArn?s0SourceType?s,Status?s1TaskEndTime?t3TaskStartTime?t<TotalExtractedDataInGB?i4WarningMessage?s
MSourceDBClusterParameterGroupIdentifier!s.Tags?[{#gyNTargetDBClusterParameterGroupDescription!sMTargetDBClusterParameterGroupIdentifier!s
@DbClusterParameterGroup?{#un
@DbClusterParameterGroupArn?sADbClusterParameterGroupName?s<DbParameterGroupFamily?s1Description?s
.CopyTags?b.KmsKeyId?s2PreSignedUrl?sGSourceDBClusterSnapshotIdentifier!s2SourceRegion?s.Tags?[{#gyGTargetDBClusterSnapshotIdentifier!s
:DbClusterSnapshot?{#xc
6AllocatedStorage?i8AvailabilityZones?[s7ClusterCreateTime?t9DbClusterIdentifier?s9DbClusterResourceId?s:DbClusterSnapshotArn?sADbClusterSnapshotIdentifier?s0DbSystemId?s,Engine?s0EngineMode?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b.KmsKeyId?s2LicenseModel?s4MasterUsername?s5PercentProgress?i*Port?i8SnapshotCreateTime?t2SnapshotType?s@SourceDBClusterSnapshotArn?s,Status?s6StorageEncrypted?b7StorageThroughput?i1StorageType?s1TagList?[{#gy+VpcId?s
FSourceDBParameterGroupIdentifier!s.Tags?[{#gyGTargetDBParameterGroupDescription!sFTargetDBParameterGroupIdentifier!s
9DbParameterGroup?{$%G
9DbParameterGroupArn?s<DbParameterGroupFamily?s:DbParameterGroupName?s1Description?s
5CopyOptionGroup?b.CopyTags?b.KmsKeyId?s5OptionGroupName?s2PreSignedUrl?s>SnapshotAvailabilityZone?s4SnapshotTarget?s@SourceDBSnapshotIdentifier!s2SourceRegion?s.Tags?[{#gyBTargetCustomAvailabilityZone?s@TargetDBSnapshotIdentifier!s
3DbSnapshot?{$).
6AllocatedStorage?i6AvailabilityZone?s:DbInstanceIdentifier?s3DbSnapshotArn?s:DbSnapshotIdentifier?s0DbSystemId?s3DbiResourceId?s8DedicatedLogVolume?b/Encrypted?b,Engine?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b8InstanceCreateTime?t*Iops?i.KmsKeyId?s2LicenseModel?s4MasterUsername?s1MultiTenant?b5OptionGroupName?s@OriginalSnapshotCreateTime?t5PercentProgress?i*Port?i;ProcessorFeatures?[{$0>>SnapshotAvailabilityZone?s8SnapshotCreateTime?t:SnapshotDatabaseTime?t4SnapshotTarget?s2SnapshotType?s@SourceDBSnapshotIdentifier?s2SourceRegion?s,Status?s7StorageThroughput?i1StorageType?s1TagList?[{#gy6TdeCredentialArn?s.Timezone?s+VpcId?s
*Name?s+Value?s
ASourceOptionGroupIdentifier!s.Tags?[{#gyBTargetOptionGroupDescription!sATargetOptionGroupIdentifier!s
4OptionGroup?{$1m
KAllowsVpcAndNonVpcInstanceMemberships?b3CopyTimestamp?t0EngineName?s8MajorEngineVersion?s4OptionGroupArn?s<OptionGroupDescription?s5OptionGroupName?s1Options?[{$425SourceAccountId?s7SourceOptionGroup?s+VpcId?s
DDbSecurityGroupMemberships?[{$6(7OptionDescription?s0OptionName?s8OptionSettings?[{$6H3OptionVersion?s/Permanent?b0Persistent?b*Port?iEVpcSecurityGroupMemberships?[{$7`
9DbSecurityGroupName?s,Status?s
3AllowedValues?s/ApplyType?s.DataType?s2DefaultValue?s1Description?s2IsCollection?b2IsModifiable?b*Name?s+Value?s
,Status?s8VpcSecurityGroupId?s
=BlueGreenDeploymentName!s,Source!s.Tags?[{#gy<TargetAllocatedStorage?nGTargetDBClusterParameterGroupName?s;TargetDBInstanceClass?s@TargetDBParameterGroupName?s9TargetEngineVersion?s0TargetIops?n=TargetStorageThroughput?n7TargetStorageType?s@UpgradeTargetStorageConfig?b
<BlueGreenDeployment?{$;@
CBlueGreenDeploymentIdentifier?s=BlueGreenDeploymentName?s0CreateTime?t0DeleteTime?t,Source?s,Status?s3StatusDetails?s;SwitchoverDetails?[{$=>1TagList?[{#gy,Target?s/Tasks?[{$=f
2SourceMember?s,Status?s2TargetMember?s
*Name?s,Status?s
KDatabaseInstallationFilesS3BucketName?sGDatabaseInstallationFilesS3Prefix?s1Description?s,Engine!s3EngineVersion!s-ImageId?s.KmsKeyId?s.Manifest?sKSourceCustomDbEngineVersionIdentifier?s.Tags?[{#gy?UseAwsProvidedLatestImage?b
0CreateTime?tCCustomDBEngineVersionManifest?sKDatabaseInstallationFilesS3BucketName?sGDatabaseInstallationFilesS3Prefix?s9DbEngineDescription?s7DbEngineMediaType?s8DbEngineVersionArn?s@DbEngineVersionDescription?s<DbParameterGroupFamily?s<DefaultCharacterSet?{$J(,Engine?s3EngineVersion?s9ExportableLogTypes?[s.Image?{$JV.KmsKeyId?s8MajorEngineVersion?sDServerlessV2FeaturesSupport?{$Jj,Status?sHSupportedCACertificateIdentifiers?[s@SupportedCharacterSets?[{$J(;SupportedEngineModes?[s<SupportedFeatureNames?[sESupportedNcharCharacterSets?[{$J(<SupportedTimezones?[{$K-7SupportsBabelfish?bOSupportsCertificateRotationWithoutRestart?b=SupportsGlobalDatabases?b:SupportsIntegrations?b?SupportsLimitlessDatabase?bBSupportsLocalWriteForwarding?bHSupportsLogExportsToCloudwatchLogs?b;SupportsParallelQuery?b9SupportsReadReplica?b1TagList?[{#gy<ValidUpgradeTarget?[{$K=
=CharacterSetDescription?s6CharacterSetName?s
-ImageId?s,Status?s
1MaxCapacity?n1MinCapacity?n
2TimezoneName?s
1AutoUpgrade?b1Description?s,Engine?s3EngineVersion?s;IsMajorVersionUpgrade?b;SupportedEngineModes?[s7SupportsBabelfish?b=SupportsGlobalDatabases?b:SupportsIntegrations?b?SupportsLimitlessDatabase?bBSupportsLocalWriteForwarding?b;SupportsParallelQuery?b
6AllocatedStorage?i=AutoMinorVersionUpgrade?b8AvailabilityZones?[s5BacktrackWindow?l;BackupRetentionPeriod?i=CaCertificateIdentifier?s6CharacterSetName?s<ClusterScalabilityType?s8CopyTagsToSnapshot?b:DatabaseInsightsMode?s2DatabaseName?s9DbClusterIdentifier!s<DbClusterInstanceClass?sADbClusterParameterGroupName?s7DbSubnetGroupName?s0DbSystemId?s8DeletionProtection?b,Domain?s7DomainIAMRoleName?sBEnableCloudwatchLogsExports?[sAEnableGlobalWriteForwarding?b8EnableHttpEndpoint?bEEnableIAMDatabaseAuthentication?b=EnableLimitlessDatabase?b@EnableLocalWriteForwarding?b?EnablePerformanceInsights?b,Engine!s<EngineLifecycleSupport?s0EngineMode?s3EngineVersion?s=GlobalClusterIdentifier?s*Iops?i.KmsKeyId?s>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s4MasterUsername?s8MonitoringInterval?i7MonitoringRoleArn?s1NetworkType?s5OptionGroupName?sAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?i*Port?i2PreSignedUrl?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s8PubliclyAccessible?bFRdsCustomClusterConfiguration?{$[vAReplicationSourceIdentifier?s=ScalingConfiguration?{$\dIServerlessV2ScalingConfiguration?{$]r2SourceRegion?s6StorageEncrypted?b1StorageType?s.Tags?[{#gy:VpcSecurityGroupIds?[s
:InterconnectSubnetId?s1ReplicaMode?sETransitGatewayMulticastDomainId?s
/AutoPause?b1MaxCapacity?i1MinCapacity?i:SecondsBeforeTimeout?i;SecondsUntilAutoPause?i3TimeoutAction?s
1MaxCapacity?n1MinCapacity?n;SecondsUntilAutoPause?n
2DbCluster?{$^]
EActivityStreamKinesisStreamName?s<ActivityStreamKmsKeyId?s8ActivityStreamMode?s:ActivityStreamStatus?s6AllocatedStorage?i9AssociatedRoles?[{$s0=AutoMinorVersionUpgrade?b:AutomaticRestartTime?t8AvailabilityZones?[s?AwsBackupRecoveryPointArn?sDBacktrackConsumedChangeRecords?l5BacktrackWindow?l;BackupRetentionPeriod?i.Capacity?i;CertificateDetails?{$sR6CharacterSetName?s2CloneGroupId?s7ClusterCreateTime?t<ClusterScalabilityType?s8CopyTagsToSnapshot?b7CrossAccountClone?b6CustomEndpoints?[s:DatabaseInsightsMode?s2DatabaseName?s2DbClusterArn?s9DbClusterIdentifier?s<DbClusterInstanceClass?s:DbClusterMembers?[{$snIDbClusterOptionGroupMemberships?[{$tn=DbClusterParameterGroup?s9DbClusterResourceId?s3DbSubnetGroup?s0DbSystemId?s8DeletionProtection?b;DomainMemberships?[{$u9;EarliestBacktrackTime?t<EarliestRestorableTime?tCEnabledCloudwatchLogsExports?[s.Endpoint?s,Engine?s<EngineLifecycleSupport?s0EngineMode?s3EngineVersion?s=GlobalClusterIdentifier?sDGlobalWriteForwardingRequested?bAGlobalWriteForwardingStatus?s2HostedZoneId?s9HttpEndpointEnabled?bFIamDatabaseAuthenticationEnabled?bLIoOptimizedNextAllowedModificationTime?t*Iops?i.KmsKeyId?s:LatestRestorableTime?t:LimitlessDatabase?{$v&@LocalWriteForwardingStatus?s9MasterUserSecret?{$vA4MasterUsername?s8MonitoringInterval?i7MonitoringRoleArn?s-MultiAZ?b1NetworkType?s>PendingModifiedValues?{$vh5PercentProgress?s@PerformanceInsightsEnabled?bAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?i*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s8PubliclyAccessible?bFRdsCustomClusterConfiguration?{$[v=ReadReplicaIdentifiers?[s4ReaderEndpoint?sAReplicationSourceIdentifier?sAScalingConfigurationInfo?{$\dIServerlessV2ScalingConfiguration?{$]r,Status?s5StatusInfos?[{$z&6StorageEncrypted?b7StorageThroughput?i1StorageType?s1TagList?[{#gy;VpcSecurityGroups?[{$7`
1FeatureName?s-RoleArn?s,Status?s
2CaIdentifier?s/ValidTill?t
CDbClusterParameterGroupStatus?s:DbInstanceIdentifier?s5IsClusterWriter?b3PromotionTier?i
>DbClusterOptionGroupName?s,Status?s
3AuthSecretArn?s-DnsIps?[s,Domain?s*Fqdn?s1IamRoleName?s(Ou?s,Status?s
4MinRequiredACU?n,Status?s
.KmsKeyId?s/SecretArn?s2SecretStatus?s
6AllocatedStorage?i;BackupRetentionPeriod?i;CertificateDetails?{$sR9DbClusterIdentifier?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b*Iops?i8MasterUserPassword?sEPendingCloudwatchLogsExports?{$yVFRdsCustomClusterConfiguration?{$[v1StorageType?s
8LogTypesToDisable?[s7LogTypesToEnable?[s
-Message?s,Normal?b,Status?s0StatusType?s
ADbClusterEndpointIdentifier!s9DbClusterIdentifier!s2EndpointType!s6ExcludedMembers?[s4StaticMembers?[s.Tags?[{#gy
8CustomEndpointType?s:DbClusterEndpointArn?sADbClusterEndpointIdentifier?sIDbClusterEndpointResourceIdentifier?s9DbClusterIdentifier?s.Endpoint?s2EndpointType?s6ExcludedMembers?[s4StaticMembers?[s,Status?s
ADbClusterParameterGroupName!s<DbParameterGroupFamily!s1Description!s.Tags?[{#gy
9DbClusterIdentifier!sADbClusterSnapshotIdentifier!s.Tags?[{#gy
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s;BackupRetentionPeriod?i2BackupTarget?s=CaCertificateIdentifier?s6CharacterSetName?s8CopyTagsToSnapshot?b>CustomIamInstanceProfile?s:DatabaseInsightsMode?s9DbClusterIdentifier?s5DbInstanceClass!s:DbInstanceIdentifier!s,DbName?s:DbParameterGroupName?s7DbSecurityGroups?[s7DbSubnetGroupName?s0DbSystemId?s8DedicatedLogVolume?b8DeletionProtection?b,Domain?s9DomainAuthSecretArn?s3DomainDnsIps?[s0DomainFqdn?s7DomainIAMRoleName?s.DomainOu?sBEnableCloudwatchLogsExports?[s;EnableCustomerOwnedIp?bEEnableIAMDatabaseAuthentication?b?EnablePerformanceInsights?b,Engine!s<EngineLifecycleSupport?s3EngineVersion?s*Iops?i.KmsKeyId?s2LicenseModel?s>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s4MasterUsername?s9MaxAllocatedStorage?i8MonitoringInterval?i7MonitoringRoleArn?s-MultiAZ?b1MultiTenant?b;NcharCharacterSetName?s1NetworkType?s5OptionGroupName?sAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?i*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s;ProcessorFeatures?[{$0>3PromotionTier?i8PubliclyAccessible?b6StorageEncrypted?b7StorageThroughput?i1StorageType?s.Tags?[{#gy6TdeCredentialArn?s;TdeCredentialPassword?s.Timezone?s:VpcSecurityGroupIds?[s
3DbInstance?{%3v
SActivityStreamEngineNativeAuditFieldsIncluded?bEActivityStreamKinesisStreamName?s<ActivityStreamKmsKeyId?s8ActivityStreamMode?s@ActivityStreamPolicyStatus?s:ActivityStreamStatus?s6AllocatedStorage?i9AssociatedRoles?[{$s0=AutoMinorVersionUpgrade?b:AutomaticRestartTime?t4AutomationMode?s6AvailabilityZone?s?AwsBackupRecoveryPointArn?s;BackupRetentionPeriod?i2BackupTarget?s=CaCertificateIdentifier?s;CertificateDetails?{$sR6CharacterSetName?s8CopyTagsToSnapshot?b>CustomIamInstanceProfile?s<CustomerOwnedIpEnabled?b:DatabaseInsightsMode?s9DbClusterIdentifier?s3DbInstanceArn?sPDbInstanceAutomatedBackupsReplications?[{%Iq5DbInstanceClass?s:DbInstanceIdentifier?s4DbInstancePort?i6DbInstanceStatus?s,DbName?s;DbParameterGroups?[{%J8:DbSecurityGroups?[{$6(6DbSubnetGroup?{%Jg0DbSystemId?s3DbiResourceId?s8DedicatedLogVolume?b8DeletionProtection?b;DomainMemberships?[{$u9CEnabledCloudwatchLogsExports?[s1Endpoint?{%M@,Engine?s<EngineLifecycleSupport?s3EngineVersion?sCEnhancedMonitoringResourceArn?sFIamDatabaseAuthenticationEnabled?b8InstanceCreateTime?t*Iops?iEIsStorageConfigUpgradeAvailable?b.KmsKeyId?s:LatestRestorableTime?t2LicenseModel?s9ListenerEndpoint?{%M@9MasterUserSecret?{$vA4MasterUsername?s9MaxAllocatedStorage?i8MonitoringInterval?i7MonitoringRoleArn?s-MultiAZ?b1MultiTenant?b;NcharCharacterSetName?s1NetworkType?s@OptionGroupMemberships?[{%Ma>PendingModifiedValues?{%N#5PercentProgress?s@PerformanceInsightsEnabled?bAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s;ProcessorFeatures?[{$0>3PromotionTier?i8PubliclyAccessible?bFReadReplicaDBClusterIdentifiers?[sGReadReplicaDBInstanceIdentifiers?[sJReadReplicaSourceDBClusterIdentifier?sKReadReplicaSourceDBInstanceIdentifier?s1ReplicaMode?sBResumeFullAutomationModeTime?t?SecondaryAvailabilityZone?s5StatusInfos?[{$z&6StorageEncrypted?b7StorageThroughput?i1StorageType?s1TagList?[{#gy6TdeCredentialArn?s.Timezone?s;VpcSecurityGroups?[{$7`
CDbInstanceAutomatedBackupsArn?s
:DbParameterGroupName?s:ParameterApplyStatus?s
6DbSubnetGroupArn?s>DbSubnetGroupDescription?s7DbSubnetGroupName?s7SubnetGroupStatus?s1Subnets?[{%L9<SupportedNetworkTypes?[s+VpcId?s
?SubnetAvailabilityZone?{%M16SubnetIdentifier?s6SubnetOutpost?{%M92SubnetStatus?s
*Name?s
)Arn?s
-Address?s2HostedZoneId?s*Port?i
5OptionGroupName?s,Status?s
6AllocatedStorage?i4AutomationMode?s;BackupRetentionPeriod?i=CaCertificateIdentifier?s5DbInstanceClass?s:DbInstanceIdentifier?s7DbSubnetGroupName?s8DedicatedLogVolume?b,Engine?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b*Iops?i2LicenseModel?s8MasterUserPassword?s-MultiAZ?b1MultiTenant?bEPendingCloudwatchLogsExports?{$yV*Port?i;ProcessorFeatures?[{$0>BResumeFullAutomationModeTime?t7StorageThroughput?i1StorageType?s
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s2BackupTarget?s=CaCertificateIdentifier?s8CopyTagsToSnapshot?b>CustomIamInstanceProfile?s:DatabaseInsightsMode?s5DbInstanceClass?s:DbInstanceIdentifier!s:DbParameterGroupName?s7DbSubnetGroupName?s8DedicatedLogVolume?b8DeletionProtection?b,Domain?s9DomainAuthSecretArn?s3DomainDnsIps?[s0DomainFqdn?s7DomainIAMRoleName?s.DomainOu?sBEnableCloudwatchLogsExports?[s;EnableCustomerOwnedIp?bEEnableIAMDatabaseAuthentication?b?EnablePerformanceInsights?b*Iops?i.KmsKeyId?s9MaxAllocatedStorage?i8MonitoringInterval?i7MonitoringRoleArn?s-MultiAZ?b1NetworkType?s5OptionGroupName?sAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?i*Port?i2PreSignedUrl?s;ProcessorFeatures?[{$0>8PubliclyAccessible?b1ReplicaMode?s?SourceDBClusterIdentifier?s@SourceDBInstanceIdentifier?s2SourceRegion?s7StorageThroughput?i1StorageType?s.Tags?[{#gy:UpgradeStorageConfig?bAUseDefaultProcessorFeatures?b:VpcSecurityGroupIds?[s
<DbParameterGroupFamily!s:DbParameterGroupName!s1Description!s.Tags?[{#gy
.Auth![{%`'1DbProxyName!s2DebugLogging?b2EngineFamily!s7IdleClientTimeout?i0RequireTLS?b-RoleArn!s.Tags?[{#gy:VpcSecurityGroupIds?[s3VpcSubnetIds![s
0AuthScheme?s<ClientPasswordAuthType?s1Description?s-IamAuth?s/SecretArn?s.UserName?s
0DbProxy?{%a1
.Auth?[{%`'1CreatedDate?t0DbProxyArn?s1DbProxyName?s2DebugLogging?b.Endpoint?s2EngineFamily?s7IdleClientTimeout?i0RequireTLS?b-RoleArn?s,Status?s1UpdatedDate?t+VpcId?s:VpcSecurityGroupIds?[s3VpcSubnetIds?[s
9DbProxyEndpointName!s1DbProxyName!s.Tags?[{#gy0TargetRole?s:VpcSecurityGroupIds?[s3VpcSubnetIds![s
8DbProxyEndpoint?{%dl
1CreatedDate?t8DbProxyEndpointArn?s9DbProxyEndpointName?s1DbProxyName?s.Endpoint?s/IsDefault?b,Status?s0TargetRole?s+VpcId?s:VpcSecurityGroupIds?[s3VpcSubnetIds?[s
@DbSecurityGroupDescription!s9DbSecurityGroupName!s.Tags?[{#gy
7ComputeRedundancy?i9DbClusterIdentifier!s<DbShardGroupIdentifier!s,MaxACU!n,MinACU?n8PubliclyAccessible?b.Tags?[{#gy
7ComputeRedundancy?i9DbClusterIdentifier?s5DbShardGroupArn?s<DbShardGroupIdentifier?s<DbShardGroupResourceId?s.Endpoint?s,MaxACU?n,MinACU?n8PubliclyAccessible?b,Status?s1TagList?[{#gy
:DbInstanceIdentifier!s:DbSnapshotIdentifier!s.Tags?[{#gy
>DbSubnetGroupDescription!s7DbSubnetGroupName!s0SubnetIds![s.Tags?[{#gy
6DbSubnetGroup?{%Jg
-Enabled?b6EventCategories?[s1SnsTopicArn!s0SourceIds?[s0SourceType?s6SubscriptionName!s.Tags?[{#gy
2DatabaseName?s8DeletionProtection?b,Engine?s<EngineLifecycleSupport?s3EngineVersion?s=GlobalClusterIdentifier?s?SourceDBClusterIdentifier?s6StorageEncrypted?b.Tags?[{#gy
6GlobalCluster?{%oX
2DatabaseName?s8DeletionProtection?b.Endpoint?s,Engine?s<EngineLifecycleSupport?s3EngineVersion?s6FailoverState?{%rK6GlobalClusterArn?s=GlobalClusterIdentifier?s>GlobalClusterMembers?[{%s3=GlobalClusterResourceId?s,Status?s6StorageEncrypted?b1TagList?[{#gy
6FromDbClusterArn?s7IsDataLossAllowed?b,Status?s4ToDbClusterArn?s
2DbClusterArn?sAGlobalWriteForwardingStatus?s.IsWriter?b.Readers?[s;SynchronizationStatus?s
BAdditionalEncryptionContext?<s0DataFilter?s1Description?s5IntegrationName!s.KmsKeyId?s/SourceArn!s.Tags?[{#gy/TargetArn!s
BAdditionalEncryptionContext?<s0CreateTime?t0DataFilter?s1Description?s0Errors?[{%wQ4IntegrationArn?s5IntegrationName?s.KmsKeyId?s/SourceArn?s,Status?s.Tags?[{#gy/TargetArn?s
/ErrorCode!s2ErrorMessage?s
0EngineName!s8MajorEngineVersion!s<OptionGroupDescription!s5OptionGroupName!s.Tags?[{#gy
6CharacterSetName?s:DbInstanceIdentifier!s>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s4MasterUsername!s;NcharCharacterSetName?s.Tags?[{#gy2TenantDBName!s
7TenantDatabase?{%{,
6CharacterSetName?s:DbInstanceIdentifier?s3DbiResourceId?s8DeletionProtection?b9MasterUserSecret?{$vA4MasterUsername?s;NcharCharacterSetName?s>PendingModifiedValues?{&$8,Status?s1TagList?[{#gy2TenantDBName?s7TenantDatabaseARN?s>TenantDatabaseCreateTime?t>TenantDatabaseResourceId?s
8MasterUserPassword?s2TenantDBName?s
CBlueGreenDeploymentIdentifier!s2DeleteTarget?b
,Engine!s3EngineVersion!s
9DbClusterIdentifier!s<DeleteAutomatedBackups?b?FinalDBSnapshotIdentifier?s7SkipFinalSnapshot?b
9DbClusterResourceId!s
ADbClusterAutomatedBackup?{&'/
6AllocatedStorage?i8AvailabilityZones?[s?AwsBackupRecoveryPointArn?s;BackupRetentionPeriod?i7ClusterCreateTime?t2DbClusterArn?sBDbClusterAutomatedBackupsArn?s9DbClusterIdentifier?s9DbClusterResourceId?s,Engine?s0EngineMode?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b*Iops?i.KmsKeyId?s2LicenseModel?s4MasterUsername?s*Port?i,Region?s6RestoreWindow?{&+v,Status?s6StorageEncrypted?b7StorageThroughput?i1StorageType?s+VpcId?s
2EarliestTime?t0LatestTime?t
ADbClusterEndpointIdentifier!s
ADbClusterParameterGroupName!s
ADbClusterSnapshotIdentifier!s
:DbInstanceIdentifier!s<DeleteAutomatedBackups?b?FinalDBSnapshotIdentifier?s7SkipFinalSnapshot?b
CDbInstanceAutomatedBackupsArn?s3DbiResourceId?s
BDbInstanceAutomatedBackup?{&/:
6AllocatedStorage?i6AvailabilityZone?s?AwsBackupRecoveryPointArn?s;BackupRetentionPeriod?i2BackupTarget?s3DbInstanceArn?sCDbInstanceAutomatedBackupsArn?sPDbInstanceAutomatedBackupsReplications?[{%Iq:DbInstanceIdentifier?s3DbiResourceId?s8DedicatedLogVolume?b/Encrypted?b,Engine?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b8InstanceCreateTime?t*Iops?i.KmsKeyId?s2LicenseModel?s4MasterUsername?s1MultiTenant?b5OptionGroupName?s*Port?i,Region?s6RestoreWindow?{&+v,Status?s7StorageThroughput?i1StorageType?s6TdeCredentialArn?s.Timezone?s+VpcId?s
:DbParameterGroupName!s
1DbProxyName!s
9DbProxyEndpointName!s
9DbSecurityGroupName!s
<DbShardGroupIdentifier!s
:DbSnapshotIdentifier!s
7DbSubnetGroupName!s
6SubscriptionName!s
=GlobalClusterIdentifier!s
;IntegrationIdentifier!s
5OptionGroupName!s
:DbInstanceIdentifier!s?FinalDBSnapshotIdentifier?s7SkipFinalSnapshot?b2TenantDBName!s
;DbClusterIdentifiers?[s<DbInstanceIdentifiers?[s1DbProxyName!s5TargetGroupName?s
7AccountQuotas?[{&:7
6AccountQuotaName?s)Max?l*Used?l
CBlueGreenDeploymentIdentifier?s1Filters?[{&;C,Marker?s0MaxRecords?i
*Name!s-Values![s
>BlueGreenDeployments?[{$;@,Marker?s
;CertificateIdentifier?s1Filters?[{&;C,Marker?s0MaxRecords?i
6Certificates?[{&=CFDefaultCertificateForNewLaunches?s,Marker?s
4CertificateArn?s;CertificateIdentifier?s5CertificateType?s6CustomerOverride?b?CustomerOverrideValidTill?t0Thumbprint?s/ValidFrom?t/ValidTill?t
9DbClusterIdentifier?s9DbClusterResourceId?s1Filters?[{&;C,Marker?s0MaxRecords?i
CDbClusterAutomatedBackups?[{&'/,Marker?s
9BacktrackIdentifier?s9DbClusterIdentifier!s1Filters?[{&;C,Marker?s0MaxRecords?i
=DbClusterBacktracks?[{#of,Marker?s
ADbClusterEndpointIdentifier?s9DbClusterIdentifier?s1Filters?[{&;C,Marker?s0MaxRecords?i
<DbClusterEndpoints?[{${i,Marker?s
ADbClusterParameterGroupName?s1Filters?[{&;C,Marker?s0MaxRecords?i
BDbClusterParameterGroups?[{#un,Marker?s
ADbClusterParameterGroupName!s1Filters?[{&;C,Marker?s0MaxRecords?i,Source?s
,Marker?s4Parameters?[{&EB
3AllowedValues?s1ApplyMethod?s/ApplyType?s.DataType?s1Description?s2IsModifiable?b:MinimumEngineVersion?s3ParameterName?s4ParameterValue?s,Source?s;SupportedEngineModes?[s
JDbClusterSnapshotAttributesResult?{&Gb
EDbClusterSnapshotAttributes?[{&HIADbClusterSnapshotIdentifier?s
3AttributeName?s6AttributeValues?[s
9DbClusterIdentifier?s9DbClusterResourceId?sADbClusterSnapshotIdentifier?s1Filters?[{&;C3IncludePublic?b3IncludeShared?b,Marker?s0MaxRecords?i2SnapshotType?s
<DbClusterSnapshots?[{#xc,Marker?s
9DbClusterIdentifier?s1Filters?[{&;C3IncludeShared?b,Marker?s0MaxRecords?i
4DbClusters?[{$^],Marker?s
<DbParameterGroupFamily?s1DefaultOnly?b,Engine?s3EngineVersion?s1Filters?[{&;C0IncludeAll?b@ListSupportedCharacterSets?b<ListSupportedTimezones?b,Marker?s0MaxRecords?i
:DbEngineVersions?[{$@L,Marker?s
CDbInstanceAutomatedBackupsArn?s:DbInstanceIdentifier?s3DbiResourceId?s1Filters?[{&;C,Marker?s0MaxRecords?i
DDbInstanceAutomatedBackups?[{&/:,Marker?s
:DbInstanceIdentifier?s1Filters?[{&;C,Marker?s0MaxRecords?i
5DbInstances?[{%3v,Marker?s
:DbInstanceIdentifier!s5FileLastWritten?l.FileSize?l6FilenameContains?s1Filters?[{&;C,Marker?s0MaxRecords?i
<DescribeDBLogFiles?[{&RW,Marker?s
1LastWritten?l1LogFileName?s*Size?l
,Engine?s8MajorEngineVersion?s,Marker?s0MaxRecords?n
?DbMajorEngineVersions?[{&S|,Marker?s
,Engine?s8MajorEngineVersion?sCSupportedEngineLifecycles?[{&Ta
=LifecycleSupportEndDate!t:LifecycleSupportName!s?LifecycleSupportStartDate!t
:DbParameterGroupName?s1Filters?[{&;C,Marker?s0MaxRecords?i
;DbParameterGroups?[{$%G,Marker?s
:DbParameterGroupName!s1Filters?[{&;C,Marker?s0MaxRecords?i,Source?s
1DbProxyName?s1Filters?[{&;C,Marker?s0MaxRecords?i
3DbProxies?[{%a1,Marker?s
9DbProxyEndpointName?s1DbProxyName?s1Filters?[{&;C,Marker?s0MaxRecords?i
:DbProxyEndpoints?[{%dl,Marker?s
1DbProxyName!s1Filters?[{&;C,Marker?s0MaxRecords?i5TargetGroupName?s
,Marker?s6TargetGroups?[{&ZO
=ConnectionPoolConfig?{&[r1CreatedDate?t1DbProxyName?s/IsDefault?b,Status?s4TargetGroupArn?s5TargetGroupName?s1UpdatedDate?t
=ConnectionBorrowTimeout?i/InitQuery?s;MaxConnectionsPercent?i?MaxIdleConnectionsPercent?i<SessionPinningFilters?[s
,Marker?s1Targets?[{&]J
.Endpoint?s*Port?i3RdsResourceId?s*Role?s/TargetArn?s5TargetHealth?{&^R6TrackedClusterId?s*Type?s
1Description?s,Reason?s+State?s
1Filters?[{&;C6LastUpdatedAfter?t7LastUpdatedBefore?t,Locale?s,Marker?s0MaxRecords?i
;DbRecommendations?[{&`5,Marker?s
4AdditionalInfo?s.Category?s1CreatedTime?t1Description?s/Detection?s,Impact?s5IssueDetails?{&c@/Links?[{&f],Reason?s4Recommendation?s6RecommendationId?s<RecommendedActions?[{&fk1ResourceArn?s.Severity?s,Source?s,Status?s3TypeDetection?s,TypeId?s8TypeRecommendation?s1UpdatedTime?t
@PerformanceIssueDetails?{&c^
.Analysis?s-EndTime?t1Metrics?[{&d4/StartTime?t
4MetricQuery?{&dr*Name?s4References?[{&es7StatisticsDetails?s
GPerformanceInsightsMetricQuery?{&e=
0GroupBy?{&eT,Metric?s
1Dimensions?[s+Group?s+Limit?i
*Name?s9ReferenceDetails?{&f7
?ScalarReferenceDetails?{&fT
+Value?n
*Text?s)Url?s
.ActionId?s1ApplyModes?[s;ContextAttributes?[{#gy1Description?s5IssueDetails?{&c@/Operation?s4Parameters?[{#gy,Status?s+Title?s
9DbSecurityGroupName?s1Filters?[{&;C,Marker?s0MaxRecords?i
:DbSecurityGroups?[{#l8,Marker?s
<DbShardGroupIdentifier?s1Filters?[{&;C,Marker?s0MaxRecords?i
7DbShardGroups?[{%h],Marker?s
CDbSnapshotAttributesResult?{&j\
>DbSnapshotAttributes?[{&HI:DbSnapshotIdentifier?s
:DbInstanceIdentifier?s:DbSnapshotIdentifier?s3DbiResourceId?s1Filters?[{&;C,Marker?s0MaxRecords?i2SnapshotType?s
CDbSnapshotTenantDatabases?[{&lw,Marker?s
6CharacterSetName?s:DbInstanceIdentifier?s:DbSnapshotIdentifier?sADbSnapshotTenantDatabaseARN?s3DbiResourceId?s0EngineName?s4MasterUsername?s;NcharCharacterSetName?s2SnapshotType?s1TagList?[{#gy2TenantDBName?s>TenantDatabaseCreateTime?t>TenantDatabaseResourceId?s
:DbInstanceIdentifier?s:DbSnapshotIdentifier?s3DbiResourceId?s1Filters?[{&;C3IncludePublic?b3IncludeShared?b,Marker?s0MaxRecords?i2SnapshotType?s
5DbSnapshots?[{$).,Marker?s
7DbSubnetGroupName?s1Filters?[{&;C,Marker?s0MaxRecords?i
8DbSubnetGroups?[{%Jg,Marker?s
<DbParameterGroupFamily!s1Filters?[{&;C,Marker?s0MaxRecords?i
7EngineDefaults?{&sb
<DbParameterGroupFamily?s,Marker?s4Parameters?[{&EB
1Filters?[{&;C0SourceType?s
@EventCategoriesMapList?[{&tv
6EventCategories?[s0SourceType?s
1Filters?[{&;C,Marker?s0MaxRecords?i6SubscriptionName?s
@EventSubscriptionsList?[{#ed,Marker?s
.Duration?i-EndTime?t6EventCategories?[s1Filters?[{&;C,Marker?s0MaxRecords?i6SourceIdentifier?s0SourceType?s/StartTime?t
0Events?[{&wx,Marker?s
*Date?t6EventCategories?[s-Message?s/SourceArn?s6SourceIdentifier?s0SourceType?s
:ExportTaskIdentifier?s1Filters?[{&;C,Marker?s0MaxRecords?i/SourceArn?s0SourceType?s
5ExportTasks?[{#q?,Marker?s
1Filters?[{&;C=GlobalClusterIdentifier?s,Marker?s0MaxRecords?i
8GlobalClusters?[{%oX,Marker?s
1Filters?[{&;C;IntegrationIdentifier?s,Marker?s0MaxRecords?i
6Integrations?[{%uV,Marker?s
0EngineName!s1Filters?[{&;C8MajorEngineVersion?s,Marker?s0MaxRecords?i
,Marker?s<OptionGroupOptions?[{'#@
:CopyableCrossAccount?b1DefaultPort?i1Description?s0EngineName?s8MajorEngineVersion?sGMinimumRequiredMinorEngineVersion?s*Name?sCOptionGroupOptionSettings?[{''ACOptionGroupOptionVersions?[{')I;OptionsConflictsWith?[s8OptionsDependedOn?[s/Permanent?b0Persistent?b2PortRequired?bKRequiresAutoMinorEngineVersionUpgrade?bDSupportsOptionVersionDowngrade?b-VpcOnly?b
3AllowedValues?s/ApplyType?s2DefaultValue?s2IsModifiable?b0IsRequired?bMMinimumEngineVersionPerAllowedValue?[{'(|8SettingDescription?s1SettingName?s
2AllowedValue?s:MinimumEngineVersion?s
/IsDefault?b-Version?s
0EngineName?s1Filters?[{&;C8MajorEngineVersion?s,Marker?s0MaxRecords?i5OptionGroupName?s
,Marker?s:OptionGroupsList?[{$1m
;AvailabilityZoneGroup?s5DbInstanceClass?s,Engine!s3EngineVersion?s1Filters?[{&;C2LicenseModel?s,Marker?s0MaxRecords?i)Vpc?b
,Marker?sDOrderableDBInstanceOptions?[{',t
;AvailabilityZoneGroup?s;AvailabilityZones?[{%M1DAvailableProcessorFeatures?[{'6:5DbInstanceClass?s,Engine?s3EngineVersion?s2LicenseModel?s:MaxIopsPerDbInstance?i3MaxIopsPerGib?n4MaxStorageSize?iGMaxStorageThroughputPerDbInstance?iAMaxStorageThroughputPerIops?n:MinIopsPerDbInstance?i3MinIopsPerGib?n4MinStorageSize?iGMinStorageThroughputPerDbInstance?iAMinStorageThroughputPerIops?n4MultiAZCapable?b4OutpostCapable?b8ReadReplicaCapable?b1StorageType?sCSupportedActivityStreamModes?[s;SupportedEngineModes?[s<SupportedNetworkTypes?[s6SupportsClusters?b@SupportsDedicatedLogVolume?b@SupportsEnhancedMonitoring?b=SupportsGlobalDatabases?bGSupportsIAMDatabaseAuthentication?b2SupportsIops?bDSupportsKerberosAuthentication?bASupportsPerformanceInsights?b@SupportsStorageAutoscaling?b?SupportsStorageEncryption?b?SupportsStorageThroughput?b)Vpc?b
3AllowedValues?s2DefaultValue?s*Name?s
1Filters?[{&;C,Marker?s0MaxRecords?i8ResourceIdentifier?s
,Marker?sCPendingMaintenanceActions?[{#i,
5DbInstanceClass?s.Duration?s1Filters?[{&;C-LeaseId?s,Marker?s0MaxRecords?i-MultiAZ?b2OfferingType?s8ProductDescription?s:ReservedDBInstanceId?sCReservedDBInstancesOfferingId?s
,Marker?s=ReservedDBInstances?[{':2
2CurrencyCode?s5DbInstanceClass?s5DbInstanceCount?i.Duration?i0FixedPrice?n-LeaseId?s-MultiAZ?b2OfferingType?s8ProductDescription?s:RecurringCharges?[{'=/;ReservedDBInstanceArn?s:ReservedDBInstanceId?sCReservedDBInstancesOfferingId?s/StartTime?t+State?s0UsagePrice?n
;RecurringChargeAmount?n>RecurringChargeFrequency?s
5DbInstanceClass?s.Duration?s1Filters?[{&;C,Marker?s0MaxRecords?i-MultiAZ?b2OfferingType?s8ProductDescription?sCReservedDBInstancesOfferingId?s
,Marker?sFReservedDBInstancesOfferings?[{'?l
2CurrencyCode?s5DbInstanceClass?s.Duration?i0FixedPrice?n-MultiAZ?b2OfferingType?s8ProductDescription?s:RecurringCharges?[{'=/CReservedDBInstancesOfferingId?s0UsagePrice?n
1Filters?[{&;C,Marker?s0MaxRecords?i0RegionName?s
,Marker?s7SourceRegions?[{'BZ
.Endpoint?s0RegionName?s,Status?sSSupportsDBInstanceAutomatedBackupsReplication?b
:DbInstanceIdentifier?s1Filters?[{&;C,Marker?s0MaxRecords?i2TenantDBName?s
,Marker?s9TenantDatabases?[{%{,
:DbInstanceIdentifier!s
LValidDBInstanceModificationsMessage?{'EK
1Storage?[{'F:@SupportsDedicatedLogVolume?b@ValidProcessorFeatures?[{'6:
<IopsToStorageRatio?[{'H99ProvisionedIops?[{'HFFProvisionedStorageThroughput?[{'HF5StorageSize?[{'HFFStorageThroughputToIopsRatio?[{'H91StorageType?s@SupportsStorageAutoscaling?b
*From?n(To?n
*From?i*Step?i(To?i
1ResourceArn!s
9HttpEndpointEnabled?b1ResourceArn?s
:DbInstanceIdentifier!s1LogFileName!s,Marker?s3NumberOfLines?i
;AdditionalDataPending?b1LogFileData?s,Marker?s
9DbClusterIdentifier!s@TargetDBInstanceIdentifier?s
3AllowDataLoss?b=GlobalClusterIdentifier!s0Switchover?b?TargetDbClusterIdentifier!s
1Filters?[{&;C2ResourceName!s
1TagList?[{#gy
6AuditPolicyState?s1ResourceArn?s
EEngineNativeAuditFieldsIncluded?b7KinesisStreamName?s.KmsKeyId?s*Mode?s2PolicyStatus?s,Status?s
;CertificateIdentifier?s<RemoveCustomerOverride?b
4Certificate?{&=C
.Capacity?i9DbClusterIdentifier!s:SecondsBeforeTimeout?i3TimeoutAction?s
5CurrentCapacity?i9DbClusterIdentifier?s5PendingCapacity?i:SecondsBeforeTimeout?i3TimeoutAction?s
1Description?s,Engine!s3EngineVersion!s,Status?s
6AllocatedStorage?i;AllowEngineModeChange?b>AllowMajorVersionUpgrade?b6ApplyImmediately?b=AutoMinorVersionUpgrade?b?AwsBackupRecoveryPointArn?s5BacktrackWindow?l;BackupRetentionPeriod?i=CaCertificateIdentifier?sJCloudwatchLogsExportConfiguration?{']08CopyTagsToSnapshot?b:DatabaseInsightsMode?s9DbClusterIdentifier!s<DbClusterInstanceClass?sADbClusterParameterGroupName?sBDbInstanceParameterGroupName?s8DeletionProtection?b,Domain?s7DomainIAMRoleName?sAEnableGlobalWriteForwarding?b8EnableHttpEndpoint?bEEnableIAMDatabaseAuthentication?b=EnableLimitlessDatabase?b@EnableLocalWriteForwarding?b?EnablePerformanceInsights?b0EngineMode?s3EngineVersion?s*Iops?i>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s8MonitoringInterval?i7MonitoringRoleArn?s1NetworkType?s<NewDBClusterIdentifier?s5OptionGroupName?sAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?i*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s>RotateMasterUserPassword?b=ScalingConfiguration?{$\dIServerlessV2ScalingConfiguration?{$]r1StorageType?s:VpcSecurityGroupIds?[s
6DisableLogTypes?[s5EnableLogTypes?[s
ADbClusterEndpointIdentifier!s2EndpointType?s6ExcludedMembers?[s4StaticMembers?[s
ADbClusterParameterGroupName!s4Parameters![{&EB
ADbClusterParameterGroupName?s
3AttributeName!sADbClusterSnapshotIdentifier!s2ValuesToAdd?[s5ValuesToRemove?[s
6AllocatedStorage?i>AllowMajorVersionUpgrade?b6ApplyImmediately?b=AutoMinorVersionUpgrade?b4AutomationMode?s?AwsBackupRecoveryPointArn?s;BackupRetentionPeriod?i=CaCertificateIdentifier?s@CertificateRotationRestart?bJCloudwatchLogsExportConfiguration?{']08CopyTagsToSnapshot?b:DatabaseInsightsMode?s5DbInstanceClass?s:DbInstanceIdentifier!s:DbParameterGroupName?s2DbPortNumber?i7DbSecurityGroups?[s7DbSubnetGroupName?s8DedicatedLogVolume?b8DeletionProtection?b3DisableDomain?b,Domain?s9DomainAuthSecretArn?s3DomainDnsIps?[s0DomainFqdn?s7DomainIAMRoleName?s.DomainOu?s;EnableCustomerOwnedIp?bEEnableIAMDatabaseAuthentication?b?EnablePerformanceInsights?b,Engine?s3EngineVersion?s*Iops?i2LicenseModel?s>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s9MaxAllocatedStorage?i8MonitoringInterval?i7MonitoringRoleArn?s-MultiAZ?b1MultiTenant?b1NetworkType?s=NewDBInstanceIdentifier?s5OptionGroupName?sAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s;ProcessorFeatures?[{$0>3PromotionTier?i8PubliclyAccessible?b1ReplicaMode?sEResumeFullAutomationModeMinutes?i>RotateMasterUserPassword?b7StorageThroughput?i1StorageType?s6TdeCredentialArn?s;TdeCredentialPassword?sAUseDefaultProcessorFeatures?b:VpcSecurityGroupIds?[s
:DbParameterGroupName!s4Parameters![{&EB
:DbParameterGroupName?s
.Auth?[{%`'1DbProxyName!s2DebugLogging?b7IdleClientTimeout?i4NewDBProxyName?s0RequireTLS?b-RoleArn?s5SecurityGroups?[s
9DbProxyEndpointName!s<NewDBProxyEndpointName?s:VpcSecurityGroupIds?[s
=ConnectionPoolConfig?{&[r1DbProxyName!s-NewName?s5TargetGroupName!s
;DbProxyTargetGroup?{&ZO
,Locale?s6RecommendationId!sBRecommendedActionUpdates?[{'sG,Status?s
.ActionId!s,Status!s
9DbRecommendation?{&`5
7ComputeRedundancy?n<DbShardGroupIdentifier!s,MaxACU?n,MinACU?n
:DbSnapshotIdentifier!s3EngineVersion?s5OptionGroupName?s
3AttributeName!s:DbSnapshotIdentifier!s2ValuesToAdd?[s5ValuesToRemove?[s
>DbSubnetGroupDescription?s7DbSubnetGroupName!s0SubnetIds![s
-Enabled?b6EventCategories?[s1SnsTopicArn?s0SourceType?s6SubscriptionName!s
>AllowMajorVersionUpgrade?b8DeletionProtection?b3EngineVersion?s=GlobalClusterIdentifier?s@NewGlobalClusterIdentifier?s
0DataFilter?s1Description?s;IntegrationIdentifier!s5IntegrationName?s
6ApplyImmediately?b5OptionGroupName!s:OptionsToInclude?[{'zW6OptionsToRemove?[s
ADbSecurityGroupMemberships?[s0OptionName!s8OptionSettings?[{$6H3OptionVersion?s*Port?iBVpcSecurityGroupMemberships?[s
:DbInstanceIdentifier!s>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s5NewTenantDBName?s>RotateMasterUserPassword?b2TenantDBName!s
;BackupRetentionPeriod?i:DbInstanceIdentifier!s;PreferredBackupWindow?s
9DbClusterIdentifier!s
5DbInstanceCount?i:ReservedDBInstanceId?sCReservedDBInstancesOfferingId!s.Tags?[{#gy
;ReservedDBInstance?{':2
:DbInstanceIdentifier!s3ForceFailover?b
8DbProxyTargets?[{&]J
9DbClusterIdentifier?s=GlobalClusterIdentifier?s
2ResourceName!s.TagKeys![s
ADbClusterParameterGroupName!s4Parameters?[{&EB8ResetAllParameters?b
:DbParameterGroupName!s4Parameters?[{&EB8ResetAllParameters?b
8AvailabilityZones?[s5BacktrackWindow?l;BackupRetentionPeriod?i6CharacterSetName?s8CopyTagsToSnapshot?b2DatabaseName?s9DbClusterIdentifier!sADbClusterParameterGroupName?s7DbSubnetGroupName?s8DeletionProtection?b,Domain?s7DomainIAMRoleName?sBEnableCloudwatchLogsExports?[sEEnableIAMDatabaseAuthentication?b,Engine!s<EngineLifecycleSupport?s3EngineVersion?s.KmsKeyId?s>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s4MasterUsername!s1NetworkType?s5OptionGroupName?s*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s2S3BucketName!s8S3IngestionRoleArn!s.S3Prefix?sIServerlessV2ScalingConfiguration?{$]r2SourceEngine!s9SourceEngineVersion!s6StorageEncrypted?b1StorageType?s.Tags?[{#gy:VpcSecurityGroupIds?[s
8AvailabilityZones?[s5BacktrackWindow?l8CopyTagsToSnapshot?b2DatabaseName?s9DbClusterIdentifier!s<DbClusterInstanceClass?sADbClusterParameterGroupName?s7DbSubnetGroupName?s8DeletionProtection?b,Domain?s7DomainIAMRoleName?sBEnableCloudwatchLogsExports?[sEEnableIAMDatabaseAuthentication?b?EnablePerformanceInsights?b,Engine!s<EngineLifecycleSupport?s0EngineMode?s3EngineVersion?s*Iops?i.KmsKeyId?s8MonitoringInterval?n7MonitoringRoleArn?s1NetworkType?s5OptionGroupName?sAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?n*Port?i8PubliclyAccessible?bFRdsCustomClusterConfiguration?{$[v=ScalingConfiguration?{$\dIServerlessV2ScalingConfiguration?{$]r8SnapshotIdentifier!s1StorageType?s.Tags?[{#gy:VpcSecurityGroupIds?[s
5BacktrackWindow?l8CopyTagsToSnapshot?b9DbClusterIdentifier!s<DbClusterInstanceClass?sADbClusterParameterGroupName?s7DbSubnetGroupName?s8DeletionProtection?b,Domain?s7DomainIAMRoleName?sBEnableCloudwatchLogsExports?[sEEnableIAMDatabaseAuthentication?b?EnablePerformanceInsights?b<EngineLifecycleSupport?s0EngineMode?s*Iops?i.KmsKeyId?s8MonitoringInterval?n7MonitoringRoleArn?s1NetworkType?s5OptionGroupName?sAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?n*Port?i8PubliclyAccessible?bFRdsCustomClusterConfiguration?{$[v3RestoreToTime?t1RestoreType?s=ScalingConfiguration?{$\dIServerlessV2ScalingConfiguration?{$]r?SourceDBClusterIdentifier?s?SourceDbClusterResourceId?s1StorageType?s.Tags?[{#gy=UseLatestRestorableTime?b:VpcSecurityGroupIds?[s
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s2BackupTarget?s=CaCertificateIdentifier?s8CopyTagsToSnapshot?b>CustomIamInstanceProfile?sADbClusterSnapshotIdentifier?s5DbInstanceClass?s:DbInstanceIdentifier!s,DbName?s:DbParameterGroupName?s:DbSnapshotIdentifier?s7DbSubnetGroupName?s8DedicatedLogVolume?b8DeletionProtection?b,Domain?s9DomainAuthSecretArn?s3DomainDnsIps?[s0DomainFqdn?s7DomainIAMRoleName?s.DomainOu?sBEnableCloudwatchLogsExports?[s;EnableCustomerOwnedIp?bEEnableIAMDatabaseAuthentication?b,Engine?s<EngineLifecycleSupport?s*Iops?i2LicenseModel?s>ManageMasterUserPassword?b>MasterUserSecretKmsKeyId?s-MultiAZ?b1NetworkType?s5OptionGroupName?s*Port?i;ProcessorFeatures?[{$0>8PubliclyAccessible?b7StorageThroughput?i1StorageType?s.Tags?[{#gy6TdeCredentialArn?s;TdeCredentialPassword?sAUseDefaultProcessorFeatures?b:VpcSecurityGroupIds?[s
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s;BackupRetentionPeriod?i=CaCertificateIdentifier?s8CopyTagsToSnapshot?b:DatabaseInsightsMode?s5DbInstanceClass!s:DbInstanceIdentifier!s,DbName?s:DbParameterGroupName?s7DbSecurityGroups?[s7DbSubnetGroupName?s8DedicatedLogVolume?b8DeletionProtection?bBEnableCloudwatchLogsExports?[sEEnableIAMDatabaseAuthentication?b?EnablePerformanceInsights?b,Engine!s<EngineLifecycleSupport?s3EngineVersion?s*Iops?i.KmsKeyId?s2LicenseModel?s>ManageMasterUserPassword?b8MasterUserPassword?s>MasterUserSecretKmsKeyId?s4MasterUsername?s9MaxAllocatedStorage?i8MonitoringInterval?i7MonitoringRoleArn?s-MultiAZ?b1NetworkType?s5OptionGroupName?sAPerformanceInsightsKMSKeyId?sHPerformanceInsightsRetentionPeriod?i*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s;ProcessorFeatures?[{$0>8PubliclyAccessible?b2S3BucketName!s8S3IngestionRoleArn!s.S3Prefix?s2SourceEngine!s9SourceEngineVersion!s6StorageEncrypted?b7StorageThroughput?i1StorageType?s.Tags?[{#gyAUseDefaultProcessorFeatures?b:VpcSecurityGroupIds?[s
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s2BackupTarget?s=CaCertificateIdentifier?s8CopyTagsToSnapshot?b>CustomIamInstanceProfile?s5DbInstanceClass?s,DbName?s:DbParameterGroupName?s7DbSubnetGroupName?s8DedicatedLogVolume?b8DeletionProtection?b,Domain?s9DomainAuthSecretArn?s3DomainDnsIps?[s0DomainFqdn?s7DomainIAMRoleName?s.DomainOu?sBEnableCloudwatchLogsExports?[s;EnableCustomerOwnedIp?bEEnableIAMDatabaseAuthentication?b,Engine?s<EngineLifecycleSupport?s*Iops?i2LicenseModel?s>ManageMasterUserPassword?b>MasterUserSecretKmsKeyId?s9MaxAllocatedStorage?i-MultiAZ?b1NetworkType?s5OptionGroupName?s*Port?i;ProcessorFeatures?[{$0>8PubliclyAccessible?b1RestoreTime?tISourceDBInstanceAutomatedBackupsArn?s@SourceDBInstanceIdentifier?s9SourceDbiResourceId?s7StorageThroughput?i1StorageType?s.Tags?[{#gy@TargetDBInstanceIdentifier!s6TdeCredentialArn?s;TdeCredentialPassword?sAUseDefaultProcessorFeatures?b=UseLatestRestorableTime?b:VpcSecurityGroupIds?[s
6ApplyImmediately?bEEngineNativeAuditFieldsIncluded?b.KmsKeyId!s*Mode!s1ResourceArn!s
6ApplyImmediately?bEEngineNativeAuditFieldsIncluded?b7KinesisStreamName?s.KmsKeyId?s*Mode?s,Status?s
;BackupRetentionPeriod?i.KmsKeyId?s2PreSignedUrl?s9SourceDBInstanceArn!s
1ExportOnly?[s:ExportTaskIdentifier!s0IamRoleArn!s.KmsKeyId!s2S3BucketName!s.S3Prefix?s/SourceArn!s
6ApplyImmediately?b1ResourceArn!s
7KinesisStreamName?s.KmsKeyId?s,Status?s
:DbInstanceIdentifier!s:DbSnapshotIdentifier?s
9SourceDBInstanceArn!s
CBlueGreenDeploymentIdentifier!s7SwitchoverTimeout?i
=GlobalClusterIdentifier!s?TargetDbClusterIdentifier!s
)"};
