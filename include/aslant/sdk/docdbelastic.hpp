// What the actions of docdbelastic take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8e883e4276ac564a>{
    R"(#6##_#$,#$I#$`#%%#%<#%[#%o#&1#&V#&t#'0#'W#'t#(>#(T#(i#)$#);
applyPendingMaintenanceAction {#)R{#*+
copyClusterSnapshot {#,5{#,w
createCluster {#/'{#1u
createClusterSnapshot {#5V{#,w
deleteCluster {#5{{#1u
deleteClusterSnapshot {#6/{#,w
getCluster {#5{{#1u
getClusterSnapshot {#6/{#,w
getPendingMaintenanceAction {#6>{#*+
listClusterSnapshots {#6M{#7)
listClusters {#87{#8Q
listPendingMaintenanceActions {#98{#9R
listTagsForResource {#6>{#:-
restoreClusterFromSnapshot {#:6{#1u
startCluster {#5{{#1u
stopCluster {#5{{#1u
tagResource {#;U{#;l
untagResource {#;m{#;l
updateCluster {#<-{#1u
1ApplyAction!s-ApplyOn?s/OptInType!s1ResourceArn!s
IResourcePendingMaintenanceAction!{#*R
IPendingMaintenanceActionDetails?[{#+-1ResourceArn?s
,Action!s:AutoAppliedAfterDate?s6CurrentApplyDate?s1Description?s5ForcedApplyDate?s1OptInStatus?s
.CopyTags?b.KmsKeyId?s1SnapshotArn!s+Tags?<s8TargetSnapshotName!s
1Snapshot!{#-,
3AdminUserName!s0ClusterArn!s9ClusterCreationTime!s.KmsKeyId!s1SnapshotArn!s:SnapshotCreationTime!s2SnapshotName!s2SnapshotType?s,Status!s0SubnetIds![s:VpcSecurityGroupIds![s
3AdminUserName!s7AdminUserPassword!s.AuthType!s;BackupRetentionPeriod?i1ClientToken?s1ClusterName!s.KmsKeyId?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s3ShardCapacity!i0ShardCount!i8ShardInstanceCount?i0SubnetIds?[s+Tags?<s:VpcSecurityGroupIds?[s
0Cluster!{#2)
3AdminUserName!s.AuthType!s;BackupRetentionPeriod?i0ClusterArn!s5ClusterEndpoint!s1ClusterName!s0CreateTime!s.KmsKeyId!s;PreferredBackupWindow?s@PreferredMaintenanceWindow!s3ShardCapacity!i0ShardCount!i8ShardInstanceCount?i0Shards?[{#55,Status!s0SubnetIds![s:VpcSecurityGroupIds![s
0CreateTime!s-ShardId!s,Status!s
0ClusterArn!s2SnapshotName!s+Tags?<s
0ClusterArn!s
1SnapshotArn!s
1ResourceArn!s
0ClusterArn?s0MaxResults?i/NextToken?s2SnapshotType?s
/NextToken?s3Snapshots?[{#7F
0ClusterArn!s1SnapshotArn!s:SnapshotCreationTime!s2SnapshotName!s,Status!s
0MaxResults?i/NextToken?s
2Clusters?[{#8m/NextToken?s
0ClusterArn!s1ClusterName!s,Status!s
0MaxResults?n/NextToken?s
/NextToken?sKResourcePendingMaintenanceActions![{#*R
+Tags?<s
1ClusterName!s.KmsKeyId?s3ShardCapacity?i8ShardInstanceCount?i1SnapshotArn!s0SubnetIds?[s+Tags?<s:VpcSecurityGroupIds?[s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
7AdminUserPassword?s.AuthType?s;BackupRetentionPeriod?i1ClientToken?s0ClusterArn!s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s3ShardCapacity?i0ShardCount?i8ShardInstanceCount?i0SubnetIds?[s:VpcSecurityGroupIds?[s
)"};
