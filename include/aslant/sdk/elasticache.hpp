// What the actions of elasticache take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1589960b22fe6a6f>{
    R"(#n#%S#%n#&@#&`#'%#'@#'e#'{#(=#(`#)(#)H#)n#*4#*S#*z#+8#+L#+e#,?#,]#,y#-B#-d#.*#.P#.p#/5#/\#/t#0.#0G#0f#11#1W#1x#2C#2f#35#3M#3v#4?#4c#56#5`#6(#6H#6c#7(#7D#7[#8-#8T#8|#9V#9t#:D#:a#;##;F#;f#<2#<R#=*#=I#=]#=v#>H#>x#?:#?Z#?|#@K#@c#@y
addTagsToResource {#A6{#A`
authorizeCacheSecurityGroupIngress {#Ao{#B`
batchApplyUpdateAction {#DP{#E5
batchStopUpdateAction {#DP{#E5
completeMigration {#Gd{#H(
copyServerlessCacheSnapshot {#X?{#YD
copySnapshot {#[{{#\q
createCacheCluster {#eZ{#lz
createCacheParameterGroup {#{X{#|N
createCacheSecurityGroup {$#d{#B`
createCacheSubnetGroup {$$={$%1
createGlobalReplicationGroup {$'w{$)%
createReplicationGroup {$-@{#H(
createServerlessCache {$6:{$9f
createServerlessCacheSnapshot {$=&{#YD
createSnapshot {$=q{#\q
createUser {$>c{$@6
createUserGroup {$Ak{$B?
decreaseNodeGroupsInGlobalReplicationGroup {$D5{$)%
decreaseReplicaCount {$ES{#H(
deleteCacheCluster {$G`{#lz
deleteCacheParameterGroup {$H2{$HM
deleteCacheSecurityGroup {$HN{$HM
deleteCacheSubnetGroup {$Hh{$HM
deleteGlobalReplicationGroup {$I&{$)%
deleteReplicationGroup {$Ib{#H(
deleteServerlessCache {$JO{$9f
deleteServerlessCacheSnapshot {$Jz{#YD
deleteSnapshot {$K?{#\q
deleteUser {$KO{$@6
deleteUserGroup {$KY{$B?
describeCacheClusters {$Kh{$Lt
describeCacheEngineVersions {$M8{$N8
describeCacheParameterGroups {$Oq{$PH
describeCacheParameters {$Pm{$QM
describeCacheSecurityGroups {$U^{$V4
describeCacheSubnetGroups {$VX{$W,
describeEngineDefaultParameters {$WN{$X'
describeEvents {$Y?{$Z=
describeGlobalReplicationGroups {$[,{$[o
describeReplicationGroups {$\={$\i
describeReservedCacheNodes {$]1{$^b
describeReservedCacheNodesOfferings {$b-{$cH
describeServerlessCacheSnapshots {$eP{$fS
describeServerlessCaches {$g%{$gU
describeServiceUpdates {$gy{$ha
describeSnapshots {$l9{$mR
describeUpdateActions {$ml{$p8
describeUserGroups {$yM{$yr
describeUsers {$z3{$z|
disassociateGlobalReplicationGroup {${8{$)%
exportServerlessCacheSnapshot {$|({#YD
failoverGlobalReplicationGroup {$|V{$)%
increaseNodeGroupsInGlobalReplicationGroup {%#D{$)%
increaseReplicaCount {%%g{#H(
listAllowedNodeTypeModifications {%&c{%'0
listTagsForResource {%'c{#A`
modifyCacheCluster {%'s{#lz
modifyCacheParameterGroup {%-.{%.+
modifyCacheSubnetGroup {%.F{$%1
modifyGlobalReplicationGroup {%//{$)%
modifyReplicationGroup {%1,{#H(
modifyReplicationGroupShardConfiguration {%8;{#H(
modifyServerlessCache {%9e{$9f
modifyUser {%;k{$@6
modifyUserGroup {%=({$B?
purchaseReservedCacheNodesOffering {%=c{%>[
rebalanceSlotsInGlobalReplicationGroup {%>s{$)%
rebootCacheCluster {%?H{#lz
removeTagsFromResource {%?r{#A`
resetCacheParameterGroup {%@3{%.+
revokeCacheSecurityGroupIngress {#Ao{#B`
startMigration {%A#{#H(
testFailover {%AX{#H(
testMigration {%A#{#H(
2ResourceName!s.Tags![{#AQ
)Key?s+Value?s
1TagList?[{#AQ
<CacheSecurityGroupName!s:Ec2SecurityGroupName!s=Ec2SecurityGroupOwnerId!s
;CacheSecurityGroup?{#By
)Arn?s<CacheSecurityGroupName?s1Description?s;Ec2SecurityGroups?[{#Co-OwnerId?s
:Ec2SecurityGroupName?s=Ec2SecurityGroupOwnerId?s,Status?s
6CacheClusterIds?[s:ReplicationGroupIds?[s7ServiceUpdateName!s
@ProcessedUpdateActions?[{#ErBUnprocessedUpdateActions?[{#Fh
4CacheClusterId?s8ReplicationGroupId?s7ServiceUpdateName?s8UpdateActionStatus?s
4CacheClusterId?s2ErrorMessage?s/ErrorType?s8ReplicationGroupId?s7ServiceUpdateName?s
+Force?b8ReplicationGroupId!s
9ReplicationGroup?{#H?
)Arn?s=AtRestEncryptionEnabled?b6AuthTokenEnabled?b?AuthTokenLastModifiedDate?t=AutoMinorVersionUpgrade?b7AutomaticFailover?s3CacheNodeType?s4ClusterEnabled?b1ClusterMode?s>ConfigurationEndpoint?{#OB1DataTiering?s1Description?s,Engine?sCGlobalReplicationGroupInfo?{#OT1IpDiscovery?s.KmsKeyId?sCLogDeliveryConfigurations?[{#P95MemberClusters?[s@MemberClustersOutpostArns?[s-MultiAZ?s1NetworkType?s4NodeGroups?[{#R/>PendingModifiedValues?{#TM@ReplicationGroupCreateTime?t8ReplicationGroupId?s<SnapshotRetentionLimit?i4SnapshotWindow?s;SnapshottingClusterId?s,Status?s>TransitEncryptionEnabled?b;TransitEncryptionMode?s3UserGroupIds?[s
-Address?s*Port?i
>GlobalReplicationGroupId?sFGlobalReplicationGroupMemberRole?s
;DestinationDetails?{#Q35DestinationType?s/LogFormat?s-LogType?s-Message?s,Status?s
>CloudWatchLogsDetails?{#Qk?KinesisFirehoseDetails?{#Qw
.LogGroup?s
4DeliveryStream?s
1NodeGroupId?s:NodeGroupMembers?[{#S58PrimaryEndpoint?{#OB7ReaderEndpoint?{#OB+Slots?s,Status?s
4CacheClusterId?s1CacheNodeId?s1CurrentRole?s?PreferredAvailabilityZone?s9PreferredOutpostArn?s5ReadEndpoint?{#OB
5AuthTokenStatus?s=AutomaticFailoverStatus?s1ClusterMode?sCLogDeliveryConfigurations?[{#VZ6PrimaryClusterId?s3Resharding?{#WA>TransitEncryptionEnabled?b;TransitEncryptionMode?s3UserGroups?{#Wk
;DestinationDetails?{#Q35DestinationType?s/LogFormat?s-LogType?s
6SlotMigration?{#WU
8ProgressPercentage?n
8UserGroupIdsToAdd?[s;UserGroupIdsToRemove?[s
.KmsKeyId?sGSourceServerlessCacheSnapshotName!s.Tags?[{#AQGTargetServerlessCacheSnapshotName!s
@ServerlessCacheSnapshot?{#Yb
)Arn?s7BytesUsedForCache?s0CreateTime?t0ExpiryTime?t.KmsKeyId?sEServerlessCacheConfiguration?{#[FAServerlessCacheSnapshotName?s2SnapshotType?s,Status?s
,Engine?s8MajorEngineVersion?s9ServerlessCacheName?s
.KmsKeyId?s8SourceSnapshotName!s.Tags?[{#AQ2TargetBucket?s8TargetSnapshotName!s
1Snapshot?{#]&
)Arn?s=AutoMinorVersionUpgrade?b7AutomaticFailover?s<CacheClusterCreateTime?t4CacheClusterId?s3CacheNodeType?s=CacheParameterGroupName?s:CacheSubnetGroupName?s1DataTiering?s,Engine?s3EngineVersion?s.KmsKeyId?s7NodeSnapshots?[{#ba3NumCacheNodes?i3NumNodeGroups?i*Port?i?PreferredAvailabilityZone?s@PreferredMaintenanceWindow?s9PreferredOutpostArn?sAReplicationGroupDescription?s8ReplicationGroupId?s2SnapshotName?s<SnapshotRetentionLimit?i4SnapshotSource?s4SnapshotStatus?s4SnapshotWindow?s.TopicArn?s+VpcId?s
4CacheClusterId?s9CacheNodeCreateTime?t1CacheNodeId?s/CacheSize?s?NodeGroupConfiguration?{#d.1NodeGroupId?s8SnapshotCreateTime?t
1NodeGroupId?s=PrimaryAvailabilityZone?s7PrimaryOutpostArn?s?ReplicaAvailabilityZones?[s2ReplicaCount?i9ReplicaOutpostArns?[s+Slots?s
/AuthToken?s=AutoMinorVersionUpgrade?b,AzMode?s4CacheClusterId!s3CacheNodeType?s=CacheParameterGroupName?s>CacheSecurityGroupNames?[s:CacheSubnetGroupName?s,Engine?s3EngineVersion?s1IpDiscovery?sCLogDeliveryConfigurations?[{#l/1NetworkType?s:NotificationTopicArn?s3NumCacheNodes?i1OutpostMode?s*Port?i?PreferredAvailabilityZone?sAPreferredAvailabilityZones?[s@PreferredMaintenanceWindow?s9PreferredOutpostArn?s;PreferredOutpostArns?[s8ReplicationGroupId?s7SecurityGroupIds?[s3SnapshotArns?[s2SnapshotName?s<SnapshotRetentionLimit?i4SnapshotWindow?s.Tags?[{#AQ>TransitEncryptionEnabled?b
;DestinationDetails?{#Q35DestinationType?s-Enabled?b/LogFormat?s-LogType?s
5CacheCluster?{#m3
)Arn?s=AtRestEncryptionEnabled?b6AuthTokenEnabled?b?AuthTokenLastModifiedDate?t=AutoMinorVersionUpgrade?b<CacheClusterCreateTime?t4CacheClusterId?s8CacheClusterStatus?s3CacheNodeType?s4CacheNodes?[{#uH<CacheParameterGroup?{#w4=CacheSecurityGroups?[{#x$:CacheSubnetGroupName?s?ClientDownloadLandingPage?s>ConfigurationEndpoint?{#OB,Engine?s3EngineVersion?s1IpDiscovery?sCLogDeliveryConfigurations?[{#P91NetworkType?sBNotificationConfiguration?{#xG3NumCacheNodes?i>PendingModifiedValues?{#xa?PreferredAvailabilityZone?s@PreferredMaintenanceWindow?s9PreferredOutpostArn?s8ReplicationGroupId?sHReplicationGroupLogDeliveryEnabled?b8SecurityGroups?[{#{<<SnapshotRetentionLimit?i4SnapshotWindow?s>TransitEncryptionEnabled?b;TransitEncryptionMode?s
9CacheNodeCreateTime?t1CacheNodeId?s5CacheNodeStatus?s>CustomerAvailabilityZone?s8CustomerOutpostArn?s1Endpoint?{#OB:ParameterGroupStatus?s7SourceCacheNodeId?s
;CacheNodeIdsToReboot?[s=CacheParameterGroupName?s:ParameterApplyStatus?s
<CacheSecurityGroupName?s,Status?s
.TopicArn?s1TopicStatus?s
5AuthTokenStatus?s;CacheNodeIdsToRemove?[s3CacheNodeType?s3EngineVersion?sCLogDeliveryConfigurations?[{#VZ3NumCacheNodes?i4ScaleConfig?{#zl>TransitEncryptionEnabled?b;TransitEncryptionMode?s
:ScaleIntervalMinutes?n5ScalePercentage?n
5SecurityGroupId?s,Status?s
?CacheParameterGroupFamily!s=CacheParameterGroupName!s1Description!s.Tags?[{#AQ
<CacheParameterGroup?{#|h
)Arn?s?CacheParameterGroupFamily?s=CacheParameterGroupName?s1Description?s.IsGlobal?b
<CacheSecurityGroupName!s1Description!s.Tags?[{#AQ
ACacheSubnetGroupDescription!s:CacheSubnetGroupName!s0SubnetIds![s.Tags?[{#AQ
9CacheSubnetGroup?{$%H
)Arn?sACacheSubnetGroupDescription?s:CacheSubnetGroupName?s1Subnets?[{$&Y<SupportedNetworkTypes?[s+VpcId?s
?SubnetAvailabilityZone?{$'[6SubnetIdentifier?s6SubnetOutpost?{$'c<SupportedNetworkTypes?[s
*Name?s
6SubnetOutpostArn?s
GGlobalReplicationGroupDescription?sDGlobalReplicationGroupIdSuffix!s?PrimaryReplicationGroupId!s
?GlobalReplicationGroup?{$)B
)Arn?s=AtRestEncryptionEnabled?b6AuthTokenEnabled?b3CacheNodeType?s4ClusterEnabled?b,Engine?s3EngineVersion?s:GlobalNodeGroups?[{$,*GGlobalReplicationGroupDescription?s>GlobalReplicationGroupId?s1Members?[{$,G,Status?s>TransitEncryptionEnabled?b
7GlobalNodeGroupId?s+Slots?s
7AutomaticFailover?s8ReplicationGroupId?s<ReplicationGroupRegion?s*Role?s,Status?s
=AtRestEncryptionEnabled?b/AuthToken?s=AutoMinorVersionUpgrade?b>AutomaticFailoverEnabled?b3CacheNodeType?s=CacheParameterGroupName?s>CacheSecurityGroupNames?[s:CacheSubnetGroupName?s1ClusterMode?s8DataTieringEnabled?b,Engine?s3EngineVersion?s>GlobalReplicationGroupId?s1IpDiscovery?s.KmsKeyId?sCLogDeliveryConfigurations?[{#l/4MultiAZEnabled?b1NetworkType?s@NodeGroupConfiguration?[{#d.:NotificationTopicArn?s6NumCacheClusters?i3NumNodeGroups?i*Port?i?PreferredCacheClusterAZs?[s@PreferredMaintenanceWindow?s6PrimaryClusterId?s:ReplicasPerNodeGroup?iAReplicationGroupDescription!s8ReplicationGroupId!s7SecurityGroupIds?[sAServerlessCacheSnapshotName?s3SnapshotArns?[s2SnapshotName?s<SnapshotRetentionLimit?i4SnapshotWindow?s.Tags?[{#AQ>TransitEncryptionEnabled?b;TransitEncryptionMode?s3UserGroupIds?[s
9CacheUsageLimits?{$8j7DailySnapshotTime?s1Description?s,Engine!s.KmsKeyId?s8MajorEngineVersion?s7SecurityGroupIds?[s9ServerlessCacheName!s<SnapshotArnsToRestore?[s<SnapshotRetentionLimit?i0SubnetIds?[s.Tags?[{#AQ1UserGroupId?s
4DataStorage?{$956EcpuPerSecond?{$9Q
-Maximum?i-Minimum?i*Unit!s
-Maximum?i-Minimum?i
8ServerlessCache?{$9|
)Arn?s9CacheUsageLimits?{$8j0CreateTime?t7DailySnapshotTime?s1Description?s1Endpoint?{#OB,Engine?s7FullEngineVersion?s.KmsKeyId?s8MajorEngineVersion?s7ReaderEndpoint?{#OB7SecurityGroupIds?[s9ServerlessCacheName?s<SnapshotRetentionLimit?i,Status?s0SubnetIds?[s1UserGroupId?s
.KmsKeyId?s9ServerlessCacheName!sAServerlessCacheSnapshotName!s.Tags?[{#AQ
4CacheClusterId?s.KmsKeyId?s8ReplicationGroupId?s2SnapshotName!s.Tags?[{#AQ
2AccessString!s;AuthenticationMode?{$?{,Engine!s8NoPasswordRequired?b0Passwords?[s.Tags?[{#AQ,UserId!s.UserName!s
0Passwords?[s*Type?s
2AccessString?s)Arn?s7Authentication?{$AS,Engine?s:MinimumEngineVersion?s,Status?s3UserGroupIds?[s,UserId?s.UserName?s
3PasswordCount?i*Type?s
,Engine!s.Tags?[{#AQ1UserGroupId!s.UserIds?[s
)Arn?s,Engine?s:MinimumEngineVersion?s7PendingChanges?{$Ck8ReplicationGroups?[s7ServerlessCaches?[s,Status?s1UserGroupId?s.UserIds?[s
3UserIdsToAdd?[s6UserIdsToRemove?[s
6ApplyImmediately!b?GlobalNodeGroupsToRemove?[s?GlobalNodeGroupsToRetain?[s>GlobalReplicationGroupId!s4NodeGroupCount!i
6ApplyImmediately!b5NewReplicaCount?i>ReplicaConfiguration?[{$Fc7ReplicasToRemove?[s8ReplicationGroupId!s
5NewReplicaCount!i1NodeGroupId!sAPreferredAvailabilityZones?[s;PreferredOutpostArns?[s
4CacheClusterId!s=FinalSnapshotIdentifier?s
=CacheParameterGroupName!s

<CacheSecurityGroupName!s
:CacheSubnetGroupName!s
>GlobalReplicationGroupId!sCRetainPrimaryReplicationGroup!b
=FinalSnapshotIdentifier?s8ReplicationGroupId!s:RetainPrimaryCluster?b
7FinalSnapshotName?s9ServerlessCacheName!s
AServerlessCacheSnapshotName!s
2SnapshotName!s
,UserId!s
1UserGroupId!s
4CacheClusterId?s,Marker?s0MaxRecords?iMShowCacheClustersNotInReplicationGroups?b7ShowCacheNodeInfo?b
7CacheClusters?[{#m3,Marker?s
?CacheParameterGroupFamily?s1DefaultOnly?b,Engine?s3EngineVersion?s,Marker?s0MaxRecords?i
=CacheEngineVersions?[{$N\,Marker?s
<CacheEngineDescription?sCCacheEngineVersionDescription?s?CacheParameterGroupFamily?s,Engine?s3EngineVersion?s
=CacheParameterGroupName?s,Marker?s0MaxRecords?i
>CacheParameterGroups?[{#|h,Marker?s
=CacheParameterGroupName!s,Marker?s0MaxRecords?i,Source?s
ICacheNodeTypeSpecificParameters?[{$R4,Marker?s4Parameters?[{$T1
3AllowedValues?sECacheNodeTypeSpecificValues?[{$Sr0ChangeType?s.DataType?s1Description?s2IsModifiable?b:MinimumEngineVersion?s3ParameterName?s,Source?s
3CacheNodeType?s+Value?s
3AllowedValues?s0ChangeType?s.DataType?s1Description?s2IsModifiable?b:MinimumEngineVersion?s3ParameterName?s4ParameterValue?s,Source?s
<CacheSecurityGroupName?s,Marker?s0MaxRecords?i
=CacheSecurityGroups?[{#By,Marker?s
:CacheSubnetGroupName?s,Marker?s0MaxRecords?i
;CacheSubnetGroups?[{$%H,Marker?s
?CacheParameterGroupFamily!s,Marker?s0MaxRecords?i
7EngineDefaults?{$X<
ICacheNodeTypeSpecificParameters?[{$R4?CacheParameterGroupFamily?s,Marker?s4Parameters?[{$T1
.Duration?i-EndTime?t,Marker?s0MaxRecords?i6SourceIdentifier?s0SourceType?s/StartTime?t
0Events?[{$ZT,Marker?s
*Date?t-Message?s6SourceIdentifier?s0SourceType?s
>GlobalReplicationGroupId?s,Marker?s0MaxRecords?i4ShowMemberInfo?b
AGlobalReplicationGroups?[{$)B,Marker?s
,Marker?s0MaxRecords?i8ReplicationGroupId?s
,Marker?s;ReplicationGroups?[{#H?
3CacheNodeType?s.Duration?s,Marker?s0MaxRecords?i2OfferingType?s8ProductDescription?s9ReservedCacheNodeId?sBReservedCacheNodesOfferingId?s
,Marker?s<ReservedCacheNodes?[{$_+
4CacheNodeCount?i3CacheNodeType?s.Duration?i0FixedPrice?n2OfferingType?s8ProductDescription?s:RecurringCharges?[{$aS4ReservationARN?s9ReservedCacheNodeId?sBReservedCacheNodesOfferingId?s/StartTime?t+State?s0UsagePrice?n
;RecurringChargeAmount?n>RecurringChargeFrequency?s
3CacheNodeType?s.Duration?s,Marker?s0MaxRecords?i2OfferingType?s8ProductDescription?sBReservedCacheNodesOfferingId?s
,Marker?sEReservedCacheNodesOfferings?[{$ct
3CacheNodeType?s.Duration?i0FixedPrice?n2OfferingType?s8ProductDescription?s:RecurringCharges?[{$aSBReservedCacheNodesOfferingId?s0UsagePrice?n
0MaxResults?i/NextToken?s9ServerlessCacheName?sAServerlessCacheSnapshotName?s2SnapshotType?s
/NextToken?sBServerlessCacheSnapshots?[{#Yb
0MaxResults?i/NextToken?s9ServerlessCacheName?s
/NextToken?s:ServerlessCaches?[{$9|
,Marker?s0MaxRecords?i7ServiceUpdateName?s:ServiceUpdateStatus?[s
,Marker?s8ServiceUpdates?[{$i&
KAutoUpdateAfterRecommendedApplyByDate?b,Engine?s3EngineVersion?s9EstimatedUpdateTime?s>ServiceUpdateDescription?s:ServiceUpdateEndDate?t7ServiceUpdateName?sIServiceUpdateRecommendedApplyByDate?t>ServiceUpdateReleaseDate?t;ServiceUpdateSeverity?s9ServiceUpdateStatus?s7ServiceUpdateType?s
4CacheClusterId?s,Marker?s0MaxRecords?i8ReplicationGroupId?s9ShowNodeGroupConfig?b2SnapshotName?s4SnapshotSource?s
,Marker?s3Snapshots?[{#]&
6CacheClusterIds?[s,Engine?s,Marker?s0MaxRecords?i:ReplicationGroupIds?[s7ServiceUpdateName?s:ServiceUpdateStatus?[s?ServiceUpdateTimeRange?{$o{?ShowNodeLevelUpdateStatus?b9UpdateActionStatus?[s
-EndTime?t/StartTime?t
,Marker?s7UpdateActions?[{$pV
4CacheClusterId?s?CacheNodeUpdateStatus?[{$tm,Engine?s9EstimatedUpdateTime?s?NodeGroupUpdateStatus?[{$vi2NodesUpdated?s8ReplicationGroupId?s7ServiceUpdateName?sIServiceUpdateRecommendedApplyByDate?t>ServiceUpdateReleaseDate?t;ServiceUpdateSeverity?s9ServiceUpdateStatus?s7ServiceUpdateType?s,SlaMet?s?UpdateActionAvailableDate?t8UpdateActionStatus?sDUpdateActionStatusModifiedDate?t
1CacheNodeId?s6NodeDeletionDate?t7NodeUpdateEndDate?t;NodeUpdateInitiatedBy?s=NodeUpdateInitiatedDate?t9NodeUpdateStartDate?t6NodeUpdateStatus?sBNodeUpdateStatusModifiedDate?t
1NodeGroupId?sENodeGroupMemberUpdateStatus?[{$w@
4CacheClusterId?s1CacheNodeId?s6NodeDeletionDate?t7NodeUpdateEndDate?t;NodeUpdateInitiatedBy?s=NodeUpdateInitiatedDate?t9NodeUpdateStartDate?t6NodeUpdateStatus?sBNodeUpdateStatusModifiedDate?t
,Marker?s0MaxRecords?i1UserGroupId?s
,Marker?s4UserGroups?[{$B?
,Engine?s1Filters?[{$zj,Marker?s0MaxRecords?i,UserId?s
*Name!s-Values![s
,Marker?s/Users?[{$@6
>GlobalReplicationGroupId!s8ReplicationGroupId!s<ReplicationGroupRegion!s
2S3BucketName!sAServerlessCacheSnapshotName!s
>GlobalReplicationGroupId!s3PrimaryRegion!s?PrimaryReplicationGroupId!s
6ApplyImmediately!b>GlobalReplicationGroupId!s4NodeGroupCount!i@RegionalConfigurations?[{%$G
8ReplicationGroupId!s<ReplicationGroupRegion!sAReshardingConfiguration![{%%:
1NodeGroupId?sAPreferredAvailabilityZones?[s
6ApplyImmediately!b5NewReplicaCount?i>ReplicaConfiguration?[{$Fc8ReplicationGroupId!s
4CacheClusterId?s8ReplicationGroupId?s
=ScaleDownModifications?[s;ScaleUpModifications?[s
2ResourceName!s
6ApplyImmediately?b/AuthToken?s=AuthTokenUpdateStrategy?s=AutoMinorVersionUpgrade?b,AzMode?s4CacheClusterId!s;CacheNodeIdsToRemove?[s3CacheNodeType?s=CacheParameterGroupName?s>CacheSecurityGroupNames?[s,Engine?s3EngineVersion?s1IpDiscovery?sCLogDeliveryConfigurations?[{#l/;NewAvailabilityZones?[s:NotificationTopicArn?s=NotificationTopicStatus?s3NumCacheNodes?i@PreferredMaintenanceWindow?s4ScaleConfig?{#zl7SecurityGroupIds?[s<SnapshotRetentionLimit?i4SnapshotWindow?s
=CacheParameterGroupName!s=ParameterNameValues![{%-c
3ParameterName?s4ParameterValue?s
=CacheParameterGroupName?s
ACacheSubnetGroupDescription?s:CacheSubnetGroupName!s0SubnetIds?[s
6ApplyImmediately!b>AutomaticFailoverEnabled?b3CacheNodeType?s=CacheParameterGroupName?s,Engine?s3EngineVersion?sGGlobalReplicationGroupDescription?s>GlobalReplicationGroupId!s
6ApplyImmediately?b/AuthToken?s=AuthTokenUpdateStrategy?s=AutoMinorVersionUpgrade?b>AutomaticFailoverEnabled?b3CacheNodeType?s=CacheParameterGroupName?s>CacheSecurityGroupNames?[s1ClusterMode?s,Engine?s3EngineVersion?s1IpDiscovery?sCLogDeliveryConfigurations?[{#l/4MultiAZEnabled?b1NodeGroupId?s:NotificationTopicArn?s=NotificationTopicStatus?s@PreferredMaintenanceWindow?s6PrimaryClusterId?s6RemoveUserGroups?bAReplicationGroupDescription?s8ReplicationGroupId!s7SecurityGroupIds?[s<SnapshotRetentionLimit?i4SnapshotWindow?s;SnapshottingClusterId?s>TransitEncryptionEnabled?b;TransitEncryptionMode?s8UserGroupIdsToAdd?[s;UserGroupIdsToRemove?[s
6ApplyImmediately!b4NodeGroupCount!i9NodeGroupsToRemove?[s9NodeGroupsToRetain?[s8ReplicationGroupId!sAReshardingConfiguration?[{%%:
9CacheUsageLimits?{$8j7DailySnapshotTime?s1Description?s,Engine?s8MajorEngineVersion?s5RemoveUserGroup?b7SecurityGroupIds?[s9ServerlessCacheName!s<SnapshotRetentionLimit?i1UserGroupId?s
2AccessString?s8AppendAccessString?s;AuthenticationMode?{$?{,Engine?s8NoPasswordRequired?b0Passwords?[s,UserId!s
,Engine?s1UserGroupId!s3UserIdsToAdd?[s6UserIdsToRemove?[s
4CacheNodeCount?i9ReservedCacheNodeId?sBReservedCacheNodesOfferingId!s.Tags?[{#AQ
:ReservedCacheNode?{$_+
6ApplyImmediately!b>GlobalReplicationGroupId!s
4CacheClusterId!s;CacheNodeIdsToReboot![s
2ResourceName!s.TagKeys![s
=CacheParameterGroupName!s=ParameterNameValues?[{%-c8ResetAllParameters?b
BCustomerNodeEndpointList![{#OB8ReplicationGroupId!s
1NodeGroupId!s8ReplicationGroupId!s
)"};
