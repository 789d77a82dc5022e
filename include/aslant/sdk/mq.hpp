// What the actions of mq take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8a94b07b5502eab>{
    R"(#;##n#$*#$G#$[#$o#%+#%H#%\#%p#&.#&Q#&x#'=#'d#'z#(5#(Y#(u#)-#)@#)Q#)g#*##*@
createBroker {#*T{#2y
createConfiguration {#37{#4#
createTags {#57{#5N
createUser {#5O{#5N
deleteBroker {#6C{#6O
deleteConfiguration {#6[{#6n
deleteTags {#7'{#5N
deleteUser {#7A{#5N
describeBroker {#6C{#7X
describeBrokerEngineTypes {#D-{#DT
describeBrokerInstanceOptions {#EW{#FE
describeConfiguration {#6[{#HE
describeConfigurationRevision {#Ih{#J9
describeUser {#7A{#Jk
listBrokers {#L2{#LL
listConfigurationRevisions {#N){#NU
listConfigurations {#L2{#O7
listTags {#Q/{#Q>
listUsers {#QG{#Ql
promote {#RC{#6O
rebootBroker {#6C{#5N
updateBroker {#RV{#U'
updateConfiguration {#XV{#Y$
updateUser {#Z2{#5N
<AuthenticationStrategy?s=AutoMinorVersionUpgrade?b0BrokerName!s6Configuration?{#.{6CreatorRequestId?s9DataReplicationMode?sEDataReplicationPrimaryBrokerArn?s4DeploymentMode!s:EncryptionOptions?{#/20EngineType!s3EngineVersion?s6HostInstanceType!s;LdapServerMetadata?{#/O-Logs?{#1YCMaintenanceWindowStartTime?{#1l8PubliclyAccessible!b5SecurityGroups?[s1StorageType?s0SubnetIds?[s+Tags?<s/Users![{#26
(Id!s.Revision?i
.KmsKeyId?s4UseAwsOwnedKey!b
,Hosts![s.RoleBase!s.RoleName?s8RoleSearchMatching!s7RoleSearchSubtree?b<ServiceAccountPassword!s<ServiceAccountUsername!s.UserBase!s2UserRoleName?s8UserSearchMatching!s7UserSearchSubtree?b
+Audit?b-General?b
/DayOfWeek!s/TimeOfDay!s.TimeZone?s
3ConsoleAccess?b-Groups?[s.Password!s5ReplicationUser?b.Username!s
/BrokerArn?s.BrokerId?s
<AuthenticationStrategy?s0EngineType!s3EngineVersion?s*Name!s+Tags?<s
)Arn?s<AuthenticationStrategy?s-Created?t(Id?s7LatestRevision?{#4m*Name?s
-Created!t1Description?s.Revision!i
1ResourceArn!s+Tags?<s

.BrokerId!s3ConsoleAccess?b-Groups?[s.Password!s5ReplicationUser?b.Username!s
.BrokerId!s
.BrokerId?s
5ConfigurationId!s
5ConfigurationId?s
1ResourceArn!s.TagKeys![s
.BrokerId!s.Username!s
9ActionsRequired?[{#?%<AuthenticationStrategy?s=AutoMinorVersionUpgrade?b/BrokerArn?s.BrokerId?s9BrokerInstances?[{#?P0BrokerName?s1BrokerState?s7Configurations?{#?w-Created?t@DataReplicationMetadata?{#@F9DataReplicationMode?s4DeploymentMode?s:EncryptionOptions?{#/20EngineType?s3EngineVersion?s6HostInstanceType?s;LdapServerMetadata?{#A8-Logs?{#C)CMaintenanceWindowStartTime?{#1lCPendingAuthenticationStrategy?sGPendingDataReplicationMetadata?{#@F@PendingDataReplicationMode?s:PendingEngineVersion?s=PendingHostInstanceType?sBPendingLdapServerMetadata?{#A8<PendingSecurityGroups?[s8PubliclyAccessible?b5SecurityGroups?[s1StorageType?s0SubnetIds?[s+Tags?<s/Users?[{#Ck
8ActionRequiredCode?s8ActionRequiredInfo?s
0ConsoleURL?s0Endpoints?[s/IpAddress?s
0Current?{#.{1History?[{#.{0Pending?{#.{
CDataReplicationCounterpart?{#A#9DataReplicationRole!s
.BrokerId!s,Region!s
,Hosts![s.RoleBase!s.RoleName?s8RoleSearchMatching!s7RoleSearchSubtree?b<ServiceAccountUsername!s.UserBase!s2UserRoleName?s8UserSearchMatching!s7UserSearchSubtree?b
+Audit?b3AuditLogGroup?s-General!b5GeneralLogGroup!s0Pending?{#1Y
3PendingChange?s.Username!s
0EngineType?s0MaxResults?i/NextToken?s
;BrokerEngineTypes?[{#E,0MaxResults?i/NextToken?s
0EngineType?s8EngineVersions?[{#EO
*Name?s
0EngineType?s6HostInstanceType?s0MaxResults?i/NextToken?s1StorageType?s
?BrokerInstanceOptions?[{#F{0MaxResults?i/NextToken?s
;AvailabilityZones?[{#EO0EngineType?s6HostInstanceType?s1StorageType?s?SupportedDeploymentModes?[s>SupportedEngineVersions?[s
)Arn?s<AuthenticationStrategy?s-Created?t1Description?s0EngineType?s3EngineVersion?s(Id?s7LatestRevision?{#4m*Name?s+Tags?<s
5ConfigurationId!s;ConfigurationRevision!s
5ConfigurationId?s-Created?t*Data?s1Description?s
.BrokerId?s3ConsoleAccess?b-Groups?[s0Pending?{#Ka5ReplicationUser?b.Username?s
3ConsoleAccess?b-Groups?[s3PendingChange!s
0MaxResults?i/NextToken?s
9BrokerSummaries?[{#Lo/NextToken?s
/BrokerArn?s.BrokerId?s0BrokerName?s1BrokerState?s-Created?t4DeploymentMode!s0EngineType!s6HostInstanceType?s
5ConfigurationId!s0MaxResults?i/NextToken?s
5ConfigurationId?s0MaxResults?i/NextToken?s3Revisions?[{#4m
8Configurations?[{#Of0MaxResults?i/NextToken?s
)Arn!s<AuthenticationStrategy!s-Created!t1Description!s0EngineType!s3EngineVersion!s(Id!s7LatestRevision!{#4m*Name!s+Tags?<s
1ResourceArn!s
+Tags?<s
.BrokerId!s0MaxResults?i/NextToken?s
.BrokerId?s0MaxResults?i/NextToken?s/Users?[{#Ck
.BrokerId!s*Mode!s
<AuthenticationStrategy?s=AutoMinorVersionUpgrade?b.BrokerId!s6Configuration?{#.{9DataReplicationMode?s3EngineVersion?s6HostInstanceType?s;LdapServerMetadata?{#/O-Logs?{#1YCMaintenanceWindowStartTime?{#1l5SecurityGroups?[s
<AuthenticationStrategy?s=AutoMinorVersionUpgrade?b.BrokerId?s6Configuration?{#.{@DataReplicationMetadata?{#@F9DataReplicationMode?s3EngineVersion?s6HostInstanceType?s;LdapServerMetadata?{#A8-Logs?{#1YCMaintenanceWindowStartTime?{#1lGPendingDataReplicationMetadata?{#@F@PendingDataReplicationMode?s5SecurityGroups?[s
5ConfigurationId!s*Data!s1Description?s
)Arn?s-Created?t(Id?s7LatestRevision?{#4m*Name?s2Warnings?[{#Yd
3AttributeName?s1ElementName?s,Reason!s
.BrokerId!s3ConsoleAccess?b-Groups?[s.Password?s5ReplicationUser?b.Username!s
)"};
