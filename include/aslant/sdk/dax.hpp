// What the actions of dax take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xca8d3818f4578d6a>{
    R"(#8##e##|#$@#$[#%$#%;#%Y#%t#&4#&W#&o#'6#'R#'p#(9#(K#(_#(t#)1#)H#)f
createCluster {#*'{#-A
createParameterGroup {#4#{#4G
createSubnetGroup {#5&{#5T
decreaseReplicationFactor {#6p{#-A
deleteCluster {#7d{#-A
deleteParameterGroup {#7s{#8/
deleteSubnetGroup {#8B{#8/
describeClusters {#8U{#9%
describeDefaultParameters {#9A{#9[
describeEvents {#;v{#<q
describeParameterGroups {#=]{#>4
describeParameters {#>W{#9[
describeSubnetGroups {#?5{#?c
increaseReplicationFactor {#@){#-A
listTags {#@d{#A&
rebootNode {#A>{#-A
tagResource {#AV{#Aq
untagResource {#B#{#Aq
updateCluster {#B>{#-A
updateParameterGroup {#Cx{#4G
updateSubnetGroup {#Dp{#5T
8AvailabilityZones?[sCClusterEndpointEncryptionType?s1ClusterName!s1Description?s0IamRoleArn!s.NodeType!s:NotificationTopicArn?s8ParameterGroupName?s@PreferredMaintenanceWindow?s7ReplicationFactor!i7SecurityGroupIds?[s9SseSpecification?{#-'5SubnetGroupName?s.Tags?[{#-2
-Enabled!b
)Key?s+Value?s
0Cluster?{#-O
1ActiveNodes?i0ClusterArn?sAClusterDiscoveryEndpoint?{#11CClusterEndpointEncryptionType?s1ClusterName?s1Description?s0IamRoleArn?s6NodeIdsToRemove?[s.NodeType?s/Nodes?[{#1IBNotificationConfiguration?{#2O7ParameterGroup?{#2i@PreferredMaintenanceWindow?s8SecurityGroups?[{#3O7SseDescription?{#3s,Status?s1SubnetGroup?s0TotalNodes?i
-Address?s*Port?i)Url?s
6AvailabilityZone?s1Endpoint?{#114NodeCreateTime?t,NodeId?s0NodeStatus?s:ParameterGroupStatus?s
.TopicArn?s1TopicStatus?s
6NodeIdsToReboot?[s:ParameterApplyStatus?s8ParameterGroupName?s
=SecurityGroupIdentifier?s,Status?s
,Status?s
1Description?s8ParameterGroupName!s
7ParameterGroup?{#4\
1Description?s8ParameterGroupName?s
1Description?s5SubnetGroupName!s0SubnetIds![s
4SubnetGroup?{#5f
1Description?s5SubnetGroupName?s1Subnets?[{#6C+VpcId?s
<SubnetAvailabilityZone?s6SubnetIdentifier?s
8AvailabilityZones?[s1ClusterName!s:NewReplicationFactor!i6NodeIdsToRemove?[s
1ClusterName!s
8ParameterGroupName!s
5DeletionMessage?s
5SubnetGroupName!s
3ClusterNames?[s0MaxResults?i/NextToken?s
2Clusters?[{#-O/NextToken?s
0MaxResults?i/NextToken?s
/NextToken?s4Parameters?[{#9y
3AllowedValues?s0ChangeType?s.DataType?s1Description?s2IsModifiable?s@NodeTypeSpecificValues?[{#;b3ParameterName?s3ParameterType?s4ParameterValue?s,Source?s
.NodeType?s+Value?s
.Duration?i-EndTime?t0MaxResults?i/NextToken?s0SourceName?s0SourceType?s/StartTime?t
0Events?[{#=1/NextToken?s
*Date?t-Message?s0SourceName?s0SourceType?s
0MaxResults?i/NextToken?s:ParameterGroupNames?[s
/NextToken?s9ParameterGroups?[{#4\
0MaxResults?i/NextToken?s8ParameterGroupName!s,Source?s
0MaxResults?i/NextToken?s7SubnetGroupNames?[s
/NextToken?s6SubnetGroups?[{#5f
8AvailabilityZones?[s1ClusterName!s:NewReplicationFactor!i
/NextToken?s2ResourceName!s
/NextToken?s.Tags?[{#-2
1ClusterName!s,NodeId!s
2ResourceName!s.Tags![{#-2
.Tags?[{#-2
2ResourceName!s.TagKeys![s
1ClusterName!s1Description?s:NotificationTopicArn?s=NotificationTopicStatus?s8ParameterGroupName?s@PreferredMaintenanceWindow?s7SecurityGroupIds?[s
8ParameterGroupName!s=ParameterNameValues![{#DN
3ParameterName?s4ParameterValue?s
1Description?s5SubnetGroupName!s0SubnetIds?[s
)"};
