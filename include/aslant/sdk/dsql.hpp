// What the actions of dsql take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe9ee7866d8be499d>{R"(#,##A##X##o#$)#$L#$b#%%#%:#%Q
createCluster {#%h{#'2
deleteCluster {#)){#)E
getCluster {#)q{#*%
getVpcEndpointServiceName {#)q{#+M
listClusters {#+\{#+v
listTagsForResource {#,L{#,[
tagResource {#,d{#,{
untagResource {#,|{#,{
updateCluster {#-<{#)E
1ClientToken?s?DeletionProtectionEnabled?b6KmsEncryptionKey?s>MultiRegionProperties?{#&o+Tags?<s
/Clusters?[s3WitnessRegion?s
)Arn!s2CreationTime!t?DeletionProtectionEnabled!b:EncryptionDetails?{#(R0Identifier!s>MultiRegionProperties?{#&o,Status!s
6EncryptionStatus!s4EncryptionType!s/KmsKeyArn?s
1ClientToken?s0Identifier!s
)Arn!s2CreationTime!t0Identifier!s,Status!s
0Identifier!s
)Arn!s2CreationTime!t?DeletionProtectionEnabled!b:EncryptionDetails?{#(R0Identifier!s>MultiRegionProperties?{#&o,Status!s+Tags?<s
1ServiceName!s
0MaxResults?n/NextToken?s
2Clusters![{#,8/NextToken?s
)Arn!s0Identifier!s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
1ClientToken?s?DeletionProtectionEnabled?b0Identifier!s6KmsEncryptionKey?s>MultiRegionProperties?{#&o
)"};
