// What the actions of memorydb take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc908d27664cb5494>{
    R"(#N#$M#$i#%%#%8#%O#%q#&5#&M#&h#&|#'5#'L#'n#(2#(J#(e#(y#)5#)O#)o#*-#*R#*s#+5#+T#+|#,B#,]#,{#-8#-O#.##.G#.Y#/&#/C#/X#/o#0(#0?#0a#1%#1@
batchUpdateCluster {#1T{#2:
copySnapshot {#;|{#='
createACL {#B#{#BF
createCluster {#Cy{#HQ
createMultiRegionCluster {#H_{#JA
createParameterGroup {#Lu{#MS
createSnapshot {#N3{#='
createSubnetGroup {#Ng{#OF
createUser {#Q4{#R-
deleteACL {#SS{#BF
deleteCluster {#S^{#HQ
deleteMultiRegionCluster {#T@{#JA
deleteParameterGroup {#TZ{#MS
deleteSnapshot {#Tp{#='
deleteSubnetGroup {#U&{#OF
deleteUser {#U9{#R-
describeACLs {#UE{#Ui
describeClusters {#V'{#Vb
describeEngineVersions {#W${#W|
describeEvents {#Y0{#Z+
describeMultiRegionClusters {#Zq{#[_
describeParameterGroups {#\,{#\[
describeParameters {#]${#]S
describeReservedNodes {#^g{#_v
describeReservedNodesOfferings {#bW{#cV
describeServiceUpdates {#e0{#ex
describeSnapshots {#gc{#hV
describeSubnetGroups {#hs{#iE
describeUsers {#ie{#jP
failoverShard {#ji{#HQ
listAllowedMultiRegionClusterUpdates {#T@{#k*
listAllowedNodeTypeUpdates {#kU{#k*
listTags {#kd{#ks
purchaseReservedNodesOffering {#l({#lj
resetParameterGroup {#m#{#MS
tagResource {#m[{#ks
untagResource {#mu{#ks
updateACL {#n5{#BF
updateCluster {#ng{#HQ
updateMultiRegionCluster {#r.{#JA
updateParameterGroup {#sn{#MS
updateSubnetGroup {#tf{#OF
updateUser {#u:{#R-
3ClusterNames![s6ServiceUpdate?{#1x
>ServiceUpdateNameToApply?s
;ProcessedClusters?[{#2m=UnprocessedClusters?[{#;R
-AclName?s)Arn?s=AutoMinorVersionUpgrade?b6AvailabilityMode?s8ClusterEndpoint?{#881DataTiering?s1Description?s,Engine?s8EnginePatchVersion?s3EngineVersion?s1IpDiscovery?s.KmsKeyId?s7MaintenanceWindow?s<MultiRegionClusterName?s*Name?s1NetworkType?s.NodeType?s4NumberOfShards?i8ParameterGroupName?s:ParameterGroupStatus?s7PendingUpdates?{#8J8SecurityGroups?[{#9v0Shards?[{#:8<SnapshotRetentionLimit?i4SnapshotWindow?s1SnsTopicArn?s4SnsTopicStatus?s,Status?s5SubnetGroupName?s0TlsEnabled?b
-Address?s*Port?i
-AcLs?{#8z3Resharding?{#9.8ServiceUpdates?[{#9X
0AclToApply?s
6SlotMigration?{#9B
8ProgressPercentage?n
7ServiceUpdateName?s,Status?s
5SecurityGroupId?s,Status?s
*Name?s/Nodes?[{#:m3NumberOfNodes?i+Slots?s,Status?s
6AvailabilityZone?s0CreateTime?t1Endpoint?{#88*Name?s,Status?s
1ClusterName?s2ErrorMessage?s/ErrorType?s
.KmsKeyId?s8SourceSnapshotName!s.Tags?[{#<r2TargetBucket?s8TargetSnapshotName!s
)Key?s+Value?s
1Snapshot?{#=6
)Arn?s=ClusterConfiguration?{#>/1DataTiering?s.KmsKeyId?s*Name?s,Source?s,Status?s
1Description?s,Engine?s3EngineVersion?s7MaintenanceWindow?s<MultiRegionClusterName?sCMultiRegionParameterGroupName?s*Name?s.NodeType?s/NumShards?i8ParameterGroupName?s*Port?i0Shards?[{#A,<SnapshotRetentionLimit?i4SnapshotWindow?s5SubnetGroupName?s.TopicArn?s+VpcId?s
6Configuration?{#Ae*Name?s*Size?s:SnapshotCreationTime?t
2ReplicaCount?i+Slots?s
-AclName!s.Tags?[{#<r0UserNames?[s
,Acl?{#BP
)Arn?s/Clusters?[s:MinimumEngineVersion?s*Name?s7PendingChanges?{#CQ,Status?s0UserNames?[s
5UserNamesToAdd?[s8UserNamesToRemove?[s
-AclName!s=AutoMinorVersionUpgrade?b1ClusterName!s1DataTiering?b1Description?s,Engine?s3EngineVersion?s1IpDiscovery?s.KmsKeyId?s7MaintenanceWindow?s<MultiRegionClusterName?s1NetworkType?s.NodeType!s9NumReplicasPerShard?i/NumShards?i8ParameterGroupName?s*Port?i7SecurityGroupIds?[s3SnapshotArns?[s2SnapshotName?s<SnapshotRetentionLimit?i4SnapshotWindow?s1SnsTopicArn?s5SubnetGroupName?s.Tags?[{#<r0TlsEnabled?b
0Cluster?{#2m
1Description?s,Engine?s3EngineVersion?sBMultiRegionClusterNameSuffix!sCMultiRegionParameterGroupName?s.NodeType!s/NumShards?n.Tags?[{#<r0TlsEnabled?b
;MultiRegionCluster?{#JZ
)Arn?s2Clusters?[{#LN1Description?s,Engine?s3EngineVersion?s<MultiRegionClusterName?sCMultiRegionParameterGroupName?s.NodeType?s4NumberOfShards?n,Status?s0TlsEnabled?b
)Arn?s1ClusterName?s,Region?s,Status?s
1Description?s,Family!s8ParameterGroupName!s.Tags?[{#<r
7ParameterGroup?{#Mh
)Arn?s1Description?s,Family?s*Name?s
1ClusterName!s.KmsKeyId?s2SnapshotName!s.Tags?[{#<r
1Description?s5SubnetGroupName!s0SubnetIds![s.Tags?[{#<r
4SubnetGroup?{#OX
)Arn?s1Description?s*Name?s1Subnets?[{#PI<SupportedNetworkTypes?[s+VpcId?s
9AvailabilityZone?{#Q,0Identifier?s<SupportedNetworkTypes?[s
*Name?s
2AccessString!s;AuthenticationMode!{#Qr.Tags?[{#<r.UserName!s
0Passwords?[s*Type?s
-User?{#R8
2AccessString?s/AclNames?[s)Arn?s7Authentication?{#S;:MinimumEngineVersion?s*Name?s,Status?s
3PasswordCount?i*Type?s
-AclName!s
1ClusterName!s7FinalSnapshotName?s<MultiRegionClusterName?s
<MultiRegionClusterName!s
8ParameterGroupName!s
2SnapshotName!s
5SubnetGroupName!s
.UserName!s
-AclName?s0MaxResults?i/NextToken?s
.AcLs?[{#BP/NextToken?s
1ClusterName?s0MaxResults?i/NextToken?s6ShowShardDetails?b
2Clusters?[{#2m/NextToken?s
1DefaultOnly?b,Engine?s3EngineVersion?s0MaxResults?i/NextToken?s:ParameterGroupFamily?s
8EngineVersions?[{#XD/NextToken?s
,Engine?s8EnginePatchVersion?s3EngineVersion?s:ParameterGroupFamily?s
.Duration?i-EndTime?t0MaxResults?i/NextToken?s0SourceName?s0SourceType?s/StartTime?t
0Events?[{#ZE/NextToken?s
*Date?t-Message?s0SourceName?s0SourceType?s
0MaxResults?n<MultiRegionClusterName?s/NextToken?s8ShowClusterDetails?b
=MultiRegionClusters?[{#JZ/NextToken?s
0MaxResults?i/NextToken?s8ParameterGroupName?s
/NextToken?s9ParameterGroups?[{#Mh
0MaxResults?i/NextToken?s8ParameterGroupName!s
/NextToken?s4Parameters?[{#]q
3AllowedValues?s.DataType?s1Description?s:MinimumEngineVersion?s*Name?s+Value?s
.Duration?s0MaxResults?i/NextToken?s.NodeType?s2OfferingType?s3ReservationId?s=ReservedNodesOfferingId?s
/NextToken?s7ReservedNodes?[{#`=
)Arn?s.Duration?i0FixedPrice?n/NodeCount?i.NodeType?s2OfferingType?s:RecurringCharges?[{#b#3ReservationId?s=ReservedNodesOfferingId?s/StartTime?t+State?s
;RecurringChargeAmount?n>RecurringChargeFrequency?s
.Duration?s0MaxResults?i/NextToken?s.NodeType?s2OfferingType?s=ReservedNodesOfferingId?s
/NextToken?s@ReservedNodesOfferings?[{#d&
.Duration?i0FixedPrice?n.NodeType?s2OfferingType?s:RecurringCharges?[{#b#=ReservedNodesOfferingId?s
3ClusterNames?[s0MaxResults?i/NextToken?s7ServiceUpdateName?s-Status?[s
/NextToken?s8ServiceUpdates?[{#f@
9AutoUpdateStartDate?t1ClusterName?s1Description?s,Engine?s2NodesUpdated?s1ReleaseDate?t7ServiceUpdateName?s,Status?s*Type?s
1ClusterName?s0MaxResults?i/NextToken?s0ShowDetail?b2SnapshotName?s,Source?s
/NextToken?s3Snapshots?[{#=6
0MaxResults?i/NextToken?s5SubnetGroupName?s
/NextToken?s6SubnetGroups?[{#OX
1Filters?[{#j>0MaxResults?i/NextToken?s.UserName?s
*Name!s-Values![s
/NextToken?s/Users?[{#R8
1ClusterName!s/ShardName!s
9ScaleDownNodeTypes?[s7ScaleUpNodeTypes?[s
1ClusterName!s
1ResourceArn!s
1TagList?[{#<r
/NodeCount?i3ReservationId?s=ReservedNodesOfferingId!s.Tags?[{#<r
5ReservedNode?{#`=
3AllParameters?b8ParameterGroupName!s5ParameterNames?[s
1ResourceArn!s.Tags![{#<r
1ResourceArn!s.TagKeys![s
-AclName!s5UserNamesToAdd?[s8UserNamesToRemove?[s
-AclName?s1ClusterName!s1Description?s,Engine?s3EngineVersion?s1IpDiscovery?s7MaintenanceWindow?s.NodeType?s8ParameterGroupName?s=ReplicaConfiguration?{#qj7SecurityGroupIds?[s;ShardConfiguration?{#qz<SnapshotRetentionLimit?i4SnapshotWindow?s1SnsTopicArn?s4SnsTopicStatus?s
2ReplicaCount?i
0ShardCount?i
1Description?s3EngineVersion?s<MultiRegionClusterName!sCMultiRegionParameterGroupName?s.NodeType?s;ShardConfiguration?{#s`4UpdateStrategy?s
0ShardCount?n
8ParameterGroupName!s=ParameterNameValues![{#tD
3ParameterName?s4ParameterValue?s
1Description?s5SubnetGroupName!s0SubnetIds?[s
2AccessString?s;AuthenticationMode?{#Qr.UserName!s
)"};
