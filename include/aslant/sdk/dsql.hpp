// What the actions of dsql take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe9ee7866d8be499d>{
    R"(#3##V##m#$)#$@#$]#$s#%-#%G#%Z#&##&9#&N#&k#'+#'=#'Q
createCluster {#'h{#)\
createStream {#+^{#-$
deleteCluster {#.${#.@
deleteClusterPolicy {#.l{#/F
deleteStream {#/W{#03
getCluster {#0y{#1-
getClusterPolicy {#0y{#2`
getStream {#2z{#3H
getVpcEndpointServiceName {#0y{#53
listClusters {#5W{#5q
listStreams {#6G{#6u
listTagsForResource {#76{#7E
putClusterPolicy {#7N{#/F
tagResource {#8R*
untagResource {#8i*
updateCluster {#9){#.@
DBypassPolicyLockoutSafetyCheck?b1ClientToken?s?DeletionProtectionEnabled?b6KmsEncryptionKey?s>MultiRegionProperties?{#)?,Policy?s+Tags?<s
/Clusters?[s3WitnessRegion?s
)Arn!s2CreationTime!t?DeletionProtectionEnabled!b:EncryptionDetails?{#+-.Endpoint?s0Identifier!s>MultiRegionProperties?{#)?,Status!s
6EncryptionStatus!s4EncryptionType!s/KmsKeyArn?s
1ClientToken?s7ClusterIdentifier!s,Format!s.Ordering!s+Tags?<s9TargetDefinition!{#,Y
0Kinesis?{#,g
-RoleArn!s/StreamArn!s
)Arn!s7ClusterIdentifier!s2CreationTime!t,Format!s.Ordering!s,Status!s6StreamIdentifier!s
1ClientToken?s0Identifier!s
)Arn!s2CreationTime!t0Identifier!s,Status!s
1ClientToken?s;ExpectedPolicyVersion?s0Identifier!s
3PolicyVersion!s
1ClientToken?s7ClusterIdentifier!s6StreamIdentifier!s
)Arn!s7ClusterIdentifier!s2CreationTime!t,Status!s6StreamIdentifier!s
0Identifier!s
)Arn!s2CreationTime!t?DeletionProtectionEnabled!b:EncryptionDetails?{#+-.Endpoint?s0Identifier!s>MultiRegionProperties?{#)?,Status!s+Tags?<s
,Policy!s3PolicyVersion!s
7ClusterIdentifier!s6StreamIdentifier!s
)Arn!s7ClusterIdentifier!s2CreationTime!t,Format!s.Ordering!s,Status!s5StatusReason?{#4x6StreamIdentifier!s+Tags?<s9TargetDefinition?{#,Y
+Error!s/UpdatedAt!t
8ClusterVpcEndpoint?s1ServiceName!s
0MaxResults?n/NextToken?s
2Clusters![{#63/NextToken?s
)Arn!s0Identifier!s
7ClusterIdentifier!s0MaxResults?n/NextToken?s
/NextToken?s1Streams![{#03
1ResourceArn!s
+Tags?<s
DBypassPolicyLockoutSafetyCheck?b1ClientToken?s;ExpectedPolicyVersion?s0Identifier!s,Policy!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1ClientToken?s?DeletionProtectionEnabled?b0Identifier!s6KmsEncryptionKey?s>MultiRegionProperties?{#)?
)"};
