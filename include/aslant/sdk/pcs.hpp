// What the actions of pcs take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x77c3631956709415>{
    R"(#5##\##s#$9#$N#$e#%+#%@#%T#%q#&)#&?#&^#&r#'5#'_#'t#(1#(Q
createCluster {#(f{#,.
createComputeNodeGroup {#0-{#40
createQueue {#7;{#8S
deleteCluster {#9{{#:D
deleteComputeNodeGroup {#:E{#:D
deleteQueue {#;+{#:D
getCluster {#;`{#,.
getComputeNodeGroup {#;u{#40
getQueue {#<M{#8S
listClusters {#<t{#=4
listComputeNodeGroups {#>+{#>Y
listQueues {#>+{#?e
listTagsForResource {#@%{#@4
registerComputeNodeGroupInstance {#@={#@`
tagResource {#A/{#:D
untagResource {#AF{#:D
updateComputeNodeGroup {#A`{#40
updateQueue {#D-{#8S
1ClientToken?s1ClusterName!s3Networking!{#)o2Scheduler!{#*E*Size!s;SlurmConfiguration?{#*W+Tags?<s
1NetworkType?s7SecurityGroupIds?[s0SubnetIds?[s
*Type!s-Version!s
3Accounting?{#+E@ScaleDownIdleTimeInSeconds?i=SlurmCustomSettings?[{#+f
<DefaultPurgeTimeInDays?n*Mode!s
3ParameterName!s4ParameterValue!s
0Cluster?{#,<
)Arn!s/CreatedAt!t3Endpoints?[{#-u3ErrorInfo?[{#.](Id!s0ModifiedAt!t*Name!s3Networking!{#)o2Scheduler!{#*E*Size!s;SlurmConfiguration?{#.o,Status!s
1Ipv6Address?s*Port!s6PrivateIpAddress!s5PublicIpAddress?s*Type!s
*Code?s-Message?s
3Accounting?{#+E0AuthKey?{#/j@ScaleDownIdleTimeInSeconds?i=SlurmCustomSettings?[{#+f
/SecretArn!s3SecretVersion!s
+AmiId?s1ClientToken?s7ClusterIdentifier!s:ComputeNodeGroupName!s=CustomLaunchTemplate!{#2l;IamInstanceProfileArn!s9InstanceConfigs![{#2|4PurchaseOption?s=ScalingConfiguration!{#32;SlurmConfiguration?{#3Y4SpotOptions?{#3t0SubnetIds![s+Tags?<s
(Id!s-Version!s
2InstanceType?s
6MaxInstanceCount!i6MinInstanceCount!i
=SlurmCustomSettings?[{#+f
8AllocationStrategy?s
9ComputeNodeGroup?{#4G
+AmiId?s)Arn!s/ClusterId!s/CreatedAt!t=CustomLaunchTemplate!{#2l3ErrorInfo?[{#.];IamInstanceProfileArn!s(Id!s9InstanceConfigs![{#2|0ModifiedAt!t*Name!s4PurchaseOption?s=ScalingConfiguration!{#32;SlurmConfiguration?{#3Y4SpotOptions?{#3t,Status!s0SubnetIds![s
1ClientToken?s7ClusterIdentifier!sHComputeNodeGroupConfigurations?[{#8=/QueueName!s+Tags?<s
8ComputeNodeGroupId?s
.Queue?{#8_
)Arn!s/ClusterId!sHComputeNodeGroupConfigurations![{#8=/CreatedAt!t3ErrorInfo?[{#.](Id!s0ModifiedAt!t*Name!s,Status!s
1ClientToken?s7ClusterIdentifier!s

1ClientToken?s7ClusterIdentifier!s@ComputeNodeGroupIdentifier!s
1ClientToken?s7ClusterIdentifier!s5QueueIdentifier!s
7ClusterIdentifier!s
7ClusterIdentifier!s@ComputeNodeGroupIdentifier!s
7ClusterIdentifier!s5QueueIdentifier!s
0MaxResults?i/NextToken?s
2Clusters![{#=P/NextToken?s
)Arn!s/CreatedAt!t(Id!s0ModifiedAt!t*Name!s,Status!s
7ClusterIdentifier!s0MaxResults?i/NextToken?s
;ComputeNodeGroups![{#?$/NextToken?s
)Arn!s/ClusterId!s/CreatedAt!t(Id!s0ModifiedAt!t*Name!s,Status!s
/NextToken?s0Queues![{#?$
1ResourceArn!s
+Tags?<s
1BootstrapId!s7ClusterIdentifier!s
3Endpoints![{#-u,NodeID!s2SharedSecret!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
+AmiId?s1ClientToken?s7ClusterIdentifier!s@ComputeNodeGroupIdentifier!s=CustomLaunchTemplate?{#2l;IamInstanceProfileArn?s4PurchaseOption?s=ScalingConfiguration?{#32;SlurmConfiguration?{#3Y4SpotOptions?{#3t0SubnetIds?[s
1ClientToken?s7ClusterIdentifier!sHComputeNodeGroupConfigurations?[{#8=5QueueIdentifier!s
)"};
