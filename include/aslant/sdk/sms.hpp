// What the actions of sms take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x82569c195cf8f98a>{
    R"(#F#$5#$H#$f#$y#%E#%p#&@#&^#&{#'@#'[#'u#(+#(N#(v#)C#)c#)z#*<#*X#*l#+,#+I#+\#+n#,7#,Z#-(#-O#-l#.7#.\#.x#/4#/G
createApp {#/e{#35
createReplicationJob {#7u{#9R
deleteApp {#9f{#:C
deleteAppLaunchConfiguration {#:D{#:C
deleteAppReplicationConfiguration {#:D{#:C
deleteAppValidationConfiguration {#:M{#:C
deleteReplicationJob {#:V{#:C
deleteServerCatalog {#:C{#:C
disassociateConnector {#:j{#:C
generateChangeSet {#:y{#;:
generateTemplate {#;[{#;:
getApp {#:D{#35
getAppLaunchConfiguration {#:D{#;u
getAppReplicationConfiguration {#:D{#?U
getAppValidationConfiguration {#:M{#B:
getAppValidationOutput {#:M{#F{
getConnectors {#H|{#I<
getReplicationJobs {#K3{#K`
getReplicationRuns {#Q6{#Qc
getServers {#RC{#Rw
importAppCatalog {#Sb{#:C
importServerCatalog {#:C{#:C
launchApp {#:D{#:C
listApps {#Sn{#T8
notifyAppValidationOutput {#TP{#:C
putAppLaunchConfiguration {#;u{#:C
putAppReplicationConfiguration {#UA{#:C
putAppValidationConfiguration {#Uu{#:C
startAppReplication {#:D{#:C
startOnDemandAppReplication {#Vp{#:C
startOnDemandReplicationRun {#W-{#WO
stopAppReplication {#:D{#:C
terminateApp {#:D{#:C
updateApp {#Wc{#35
updateReplicationJob {#XP{#:C
1ClientToken?s1Description?s*Name?s.RoleName?s6ServerGroups?[{#0X.Tags?[{#3&
*Name?s3ServerGroupId?s4ServerList?[{#1'
6ReplicationJobId?s>ReplicationJobTerminated?b.ServerId?s0ServerType?s1VmServer?{#1|
3VmManagerName?s3VmManagerType?s,VmName?s,VmPath?s8VmServerAddress?{#2j
*VmId?s1VmManagerId?s
)Key?s+Value?s
3AppSummary?{#3d6ServerGroups?[{#0X.Tags?[{#3&
+AppId?s2CreationTime?t1Description?s3ImportedAppId?s2LastModified?t;LatestReplicationTime?t?LaunchConfigurationStatus?s6LaunchDetails?{#7K2LaunchStatus?s9LaunchStatusMessage?s*Name?sDReplicationConfigurationStatus?s7ReplicationStatus?s>ReplicationStatusMessage?s.RoleName?s,Status?s3StatusMessage?s7TotalServerGroups?i2TotalServers?i
6LatestLaunchTime?t-StackId?s/StackName?s
1Description?s/Encrypted?b/Frequency?i.KmsKeyId?s1LicenseType?s>NumberOfRecentAmisToKeep?i.RoleName?s-RunOnce?b9SeedReplicationTime!t.ServerId!s
6ReplicationJobId?s
+AppId?s=ForceStopAppReplication?b7ForceTerminateApp?b

+AppId?s
+AppId!s
6ReplicationJobId!s
1ConnectorId!s
+AppId?s5ChangesetFormat?s
3S3Location?{#;K
,Bucket?s)Key?s
+AppId?s4TemplateFormat?s
+AppId?s0AutoLaunch?b.RoleName?sIServerGroupLaunchConfigurations?[{#<b
1LaunchOrder?i3ServerGroupId?sDServerLaunchConfigurations?[{#=H
>AssociatePublicIpAddress?b8ConfigureScript?{#;K9ConfigureScriptType?s0Ec2KeyName?s<IamInstanceProfileName?s2InstanceType?s/LogicalId?s3SecurityGroup?s/Server?{#1',Subnet?s1UserData?{#;:)Vpc?s
NServerGroupReplicationConfigurations?[{#@'
3ServerGroupId?sIServerReplicationConfigurations?[{#@^
/Server?{#1'DServerReplicationParameters?{#A2
/Encrypted?b/Frequency?i.KmsKeyId?s1LicenseType?s>NumberOfRecentAmisToKeep?i-RunOnce?b.SeedTime?t
EAppValidationConfigurations?[{#C-MServerGroupValidationConfigurations?[{#E%
;AppValidationStrategy?s*Name?s@SsmValidationParameters?{#Cy2ValidationId?s
-Command?s=ExecutionTimeoutSeconds?i0InstanceId?s8OutputS3BucketName?s0ScriptType?s/Source?{#;:
3ServerGroupId?sHServerValidationConfigurations?[{#E[
*Name?s/Server?{#1'>ServerValidationStrategy?sEUserDataValidationParameters?{#Fa2ValidationId?s
0ScriptType?s/Source?{#;:
>ValidationOutputList?[{#G=
<AppValidationOutput?{#H_:LatestValidationTime?t*Name?s?ServerValidationOutput?{#Ho,Status?s3StatusMessage?s2ValidationId?s
2SsmOutput?{#;:
/Server?{#1'
0MaxResults?i/NextToken?s
7ConnectorList?[{#I]/NextToken?s
2AssociatedOn?t5CapabilityList?[s1ConnectorId?s/IpAddress?s0MacAddress?s,Status?s-Version?s1VmManagerId?s3VmManagerName?s3VmManagerType?s
0MaxResults?i/NextToken?s6ReplicationJobId?s
/NextToken?s<ReplicationJobList?[{#L,
1Description?s/Encrypted?b/Frequency?i.KmsKeyId?s1LatestAmiId?s1LicenseType?sANextReplicationRunStartTime?t>NumberOfRecentAmisToKeep?i6ReplicationJobId?s<ReplicationRunList?[{#O:.RoleName?s-RunOnce?b9SeedReplicationTime?t.ServerId?s0ServerType?s+State?s3StatusMessage?s1VmServer?{#1|
+AmiId?s3CompletedTime?t1Description?s/Encrypted?b.KmsKeyId?s6ReplicationRunId?s8ScheduledStartTime?t5StageDetails?{#Pw+State?s3StatusMessage?s*Type?s
+Stage?s3StageProgress?s
0MaxResults?i/NextToken?s6ReplicationJobId!s
/NextToken?s7ReplicationJob?{#L,<ReplicationRunList?[{#O:
0MaxResults?i/NextToken?s=VmServerAddressList?[{#2j
4LastModifiedOn?t/NextToken?s9ServerCatalogStatus?s4ServerList?[{#1'
.RoleName?s
-AppIds?[s0MaxResults?i/NextToken?s
.Apps?[{#3d/NextToken?s
+AppId!s<NotificationContext?{#Tr
,Status?s3StatusMessage?s2ValidationId?s
+AppId?sNServerGroupReplicationConfigurations?[{#@'
+AppId!sEAppValidationConfigurations?[{#C-MServerGroupValidationConfigurations?[{#E%
+AppId!s1Description?s
1Description?s6ReplicationJobId!s
6ReplicationRunId?s
+AppId?s1Description?s*Name?s.RoleName?s6ServerGroups?[{#0X.Tags?[{#3&
1Description?s/Encrypted?b/Frequency?i.KmsKeyId?s1LicenseType?sANextReplicationRunStartTime?t>NumberOfRecentAmisToKeep?i6ReplicationJobId!s.RoleName?s
)"};
