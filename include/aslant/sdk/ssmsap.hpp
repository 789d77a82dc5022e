// What the actions of ssmsap take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6a3e3ef532933da>{
    R"(#8##e#$-#$L#$d#$z#%5#%K#%j#&*#&B#&Y#&v#'4#'Q#'p#(3#(M#(n#)-#)B#)Y
deleteResourcePermission {#)|{#*R
deregisterApplication {#*\{#*m
getApplication {#*n{#+G
getComponent {#-5{#-T
getDatabase {#4V{#56
getOperation {#7p{#8%
getResourcePermission {#9a{#*R
listApplications {#:#{#:f
listComponents {#;Y{#<)
listDatabases {#=*{#=b
listOperationEvents {#>n{#?J
listOperations {#@s{#AQ
listTagsForResource {#Ao{#B$
putResourcePermission {#B-{#*R
registerApplication {#B]{#DW
startApplication {#*\{#Dw
startApplicationRefresh {#*\{#Dw
stopApplication {#E,{#Dw
tagResource {#Ep{#*m
untagResource {#F-{#*m
updateApplicationSettings {#FG{#G{
0ActionType?s1ResourceArn!s7SourceResourceArn?s
,Policy?s
3ApplicationId!s

4AppRegistryArn?s4ApplicationArn?s3ApplicationId?s
4Application?{#+a+Tags?<s
4AppRegistryArn?s)Arn?s@AssociatedApplicationArns?[s1Components?[s5DiscoveryStatus?s(Id?s1LastUpdated?t,Status?s3StatusMessage?s*Type?s
3ApplicationId!s1ComponentId!s
2Component?{#-l+Tags?<s
3ApplicationId?s)Arn?s7AssociatedHost?{#1(6ChildComponents?[s1ComponentId?s3ComponentType?s;DatabaseConnection?{#200Databases?[s0HdbVersion?s/Hosts?[{#2i1LastUpdated?t5ParentComponent?s1PrimaryHost?s3Resilience?{#3X0SapFeature?s1SapHostname?s6SapKernelVersion?s)Sid?s,Status?s2SystemNumber?s
3Ec2InstanceId?s.Hostname?s5IpAddresses?[{#1b/OsVersion?s
4AllocationType?s/IpAddress?s-Primary?b
2ConnectionIp?s1DatabaseArn?s>DatabaseConnectionMethod?s
3Ec2InstanceId?s,HostIp?s.HostName?s.HostRole?s0InstanceId?s/OsVersion?s
3ClusterStatus?s8EnqueueReplication?b6HsrOperationMode?s8HsrReplicationMode?s-HsrTier?s
3ApplicationId?s1ComponentId?s1DatabaseArn?s0DatabaseId?s
1Database?{#5M+Tags?<s
3ApplicationId?s)Arn?s1ComponentId?s=ConnectedComponentArns?[s5Credentials?[{#7D0DatabaseId?s2DatabaseName?s2DatabaseType?s1LastUpdated?t1PrimaryHost?s-SqlPort?i,Status?s
4CredentialType!s2DatabaseName!s.SecretId!s
1OperationId!s
2Operation?{#85
-EndTime?t(Id?s5LastUpdatedTime?t1Properties?<s1ResourceArn?s0ResourceId?s2ResourceType?s/StartTime?t,Status?s3StatusMessage?s*Type?s
0ActionType?s1ResourceArn!s
1Filters?[{#:K0MaxResults?i/NextToken?s
*Name!s.Operator!s+Value!s
6Applications?[{#;,/NextToken?s
)Arn?s5DiscoveryStatus?s(Id?s+Tags?<s*Type?s
3ApplicationId?s0MaxResults?i/NextToken?s
4Components?[{#<G/NextToken?s
3ApplicationId?s)Arn?s1ComponentId?s3ComponentType?s+Tags?<s
3ApplicationId?s1ComponentId?s0MaxResults?i/NextToken?s
3Databases?[{#>%/NextToken?s
3ApplicationId?s)Arn?s1ComponentId?s0DatabaseId?s2DatabaseType?s+Tags?<s
1Filters?[{#:K0MaxResults?i/NextToken?s1OperationId!s
/NextToken?s9OperationEvents?[{#?m
1Description?s1Resource?{#@U,Status?s3StatusMessage?s/Timestamp?t
1ResourceArn?s2ResourceType?s
3ApplicationId!s1Filters?[{#:K0MaxResults?i/NextToken?s
/NextToken?s4Operations?[{#85
1ResourceArn!s
+Tags?<s
0ActionType!s1ResourceArn!s7SourceResourceArn!s
3ApplicationId!s5ApplicationType!s8ComponentsInfo?[{#D05Credentials?[{#7D1DatabaseArn?s0Instances![s7SapInstanceNumber?s)Sid?s+Tags?<s
3ComponentType!s3Ec2InstanceId!s)Sid!s
4Application?{#+a1OperationId?s
1OperationId?s
3ApplicationId!s@IncludeEc2InstanceShutdown?b9StopConnectedEntity?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
3ApplicationId!s0Backint?{#GRBCredentialsToAddOrUpdate?[{#7D=CredentialsToRemove?[{#7D1DatabaseArn?s
1BackintMode!s=EnsureNoBackupInProcess!b
-Message?s3OperationIds?[s
)"};
