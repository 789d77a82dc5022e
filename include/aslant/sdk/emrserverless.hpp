// What the actions of emrserverless take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x98f1530cd60d4ced>{
    R"(#9##h#$$#$?#$Z#$r#%7#%J#%h#%|#&>#&X#&t#'/#'E#'b#'|#(7#(M#(f#({#);#)R
cancelJobRun {#)m{#*N
createApplication {#*j{#8z
deleteApplication {#9>{#9O
getApplication {#9>{#9P
getDashboardForJobRun {#AV{#B<
getJobRun {#BC{#Bi
getResourceDashboard {#LM{#B<
getSession {#M:{#MW
getSessionEndpoint {#M:{#Qr
listApplications {#Ra{#S+
listJobRunAttempts {#TX{#U3
listJobRuns {#WE{#XI
listSessions {#Zk{#[h
listTagsForResource {#]W{#]f
startApplication {#9>{#9O
startJobRun {#]o{#_q
startSession {#`9{#aQ
stopApplication {#9>{#9O
tagResource {#at{#9O
terminateSession {#M:{#M:
untagResource {#b1{#9O
updateApplication {#bK{#9P
3ApplicationId!s.JobRunId!sBShutdownGracePeriodInSeconds?n
3ApplicationId!s.JobRunId!s
2Architecture?s?AutoStartConfiguration?{#/{>AutoStopConfiguration?{#0,1ClientToken?sDDiskEncryptionConfiguration?{#0LDIdentityCenterConfiguration?{#0u;ImageConfiguration?{#1X9InitialCapacity?<{#2-AInteractiveConfiguration?{#2wLJobLevelCostAllocationConfiguration?{#/{8MaximumCapacity?{#3U@MonitoringConfiguration?{#3l*Name?s=NetworkConfiguration?{#792ReleaseLabel!s>RuntimeConfiguration?[{#7[?SchedulerConfiguration?{#86+Tags?<s*Type!sBWorkerTypeSpecifications?<{#8a
-Enabled?b
-Enabled?b8IdleTimeoutMinutes?i
8EncryptionContext?<s6EncryptionKeyArn?s
?IdentityCenterInstanceArn?sCUserBackgroundSessionsEnabled?b
FApplicationLevelDigestResolution?b.ImageUri?s
<WorkerConfiguration?{#2U1WorkerCount!l
)Cpu!s*Disk?s.DiskType?s,Memory!s
9LivyEndpointEnabled?b4SessionEnabled?b3StudioEnabled?b
)Cpu!s*Disk?s,Memory!s
GCloudWatchLoggingConfiguration?{#5RRManagedPersistenceMonitoringConfiguration?{#6FJPrometheusMonitoringConfiguration?{#6dBS3MonitoringConfiguration?{#6v
-Enabled!b6EncryptionKeyArn?s2LogGroupName?s9LogStreamNamePrefix?s.LogTypes?*
-Enabled?b6EncryptionKeyArn?s
4RemoteWriteUrl?s
6EncryptionKeyArn?s,LogUri?s
7SecurityGroupIds?[s0SubnetIds?[s
4Classification!s8Configurations?[{#7[1Properties?<s
7MaxConcurrentRuns?n9QueueTimeoutMinutes?n
;ImageConfiguration?{#1X
3ApplicationId!s)Arn!s*Name?s
3ApplicationId!s

4Application!{#9b
3ApplicationId!s2Architecture?s)Arn!s?AutoStartConfiguration?{#/{>AutoStopConfiguration?{#0,/CreatedAt!tDDiskEncryptionConfiguration?{#0LDIdentityCenterConfiguration?{#?P;ImageConfiguration?{#@R9InitialCapacity?<{#2-AInteractiveConfiguration?{#2wLJobLevelCostAllocationConfiguration?{#/{8MaximumCapacity?{#3U@MonitoringConfiguration?{#3l*Name?s=NetworkConfiguration?{#792ReleaseLabel!s>RuntimeConfiguration?[{#7[?SchedulerConfiguration?{#86+State!s2StateDetails?s+Tags?<s*Type!s/UpdatedAt!tBWorkerTypeSpecifications?<{#A=
BIdentityCenterApplicationArn?s?IdentityCenterInstanceArn?sCUserBackgroundSessionsEnabled?b
FApplicationLevelDigestResolution?b.ImageUri!s9ResolvedImageDigest?s
;ImageConfiguration?{#@R
=AccessSystemProfileLogs?b3ApplicationId!s-Attempt?i.JobRunId!s
)Url?s
3ApplicationId!s-Attempt?i.JobRunId!s
/JobRun!{#Bv
3ApplicationId!s)Arn!s-Attempt?i6AttemptCreatedAt?t6AttemptUpdatedAt?tBBilledResourceUtilization?{#Hk?ConfigurationOverrides?{#I</CreatedAt!t/CreatedBy!s-EndedAt?t;ExecutionIamPolicy?{#J@3ExecutionRole!s=ExecutionTimeoutMinutes?l;ImageConfiguration?{#@R2JobDriver!{#JX.JobRunId!s*Mode?s*Name?s=NetworkConfiguration?{#79@QueuedDurationMilliseconds?n2ReleaseLabel!s4RetryPolicy?{#L#/StartedAt?t+State!s2StateDetails!s+Tags?<sCTotalExecutionDurationSeconds?iATotalResourceUtilization?{#Hk/UpdatedAt!tBWorkerTypeSpecifications?<{#A=
2MemoryGBHour?n3StorageGBHour?n.VCPUHour?n
BApplicationConfiguration?[{#7[DDiskEncryptionConfiguration?{#0L@MonitoringConfiguration?{#3l
,Policy?s1PolicyArns?[s
-Hive?{#Jt4SparkSubmit?{#K@
3InitQueryFile?s0Parameters?s+Query!s
0EntryPoint!s:EntryPointArguments?[s;SparkSubmitParameters?s
1MaxAttempts?i>MaxFailedAttemptsPerHour?i
=AccessSystemProfileLogs?b3ApplicationId!s0ResourceId!s2ResourceType!s
3ApplicationId!s/SessionId!s
0Session!{#Me
3ApplicationId!s)Arn!sBBilledResourceUtilization?{#Hk?ConfigurationOverrides?{#QV/CreatedAt!t/CreatedBy!s-EndedAt?t6ExecutionRoleArn!s/IdleSince?t8IdleTimeoutMinutes?n*Name?s=NetworkConfiguration?{#792ReleaseLabel!s/SessionId!s/StartedAt?t+State!s2StateDetails!s+Tags?<sCTotalExecutionDurationSeconds?nATotalResourceUtilization?{#Hk/UpdatedAt!t
>RuntimeConfiguration?[{#7[
3ApplicationId!s/AuthToken!s8AuthTokenExpiresAt!t.Endpoint!s/SessionId!s
0MaxResults?i/NextToken?s-States?[s
6Applications![{#SK/NextToken?s
2Architecture?s)Arn!s/CreatedAt!t(Id!s*Name?s2ReleaseLabel!s+State!s2StateDetails?s*Type!s/UpdatedAt!t
3ApplicationId!s.JobRunId!s0MaxResults?i/NextToken?s
8JobRunAttempts![{#UU/NextToken?s
3ApplicationId!s)Arn!s-Attempt?i/CreatedAt!t/CreatedBy!s3ExecutionRole!s(Id!s2JobCreatedAt!t*Mode?s*Name?s2ReleaseLabel!s+State!s2StateDetails!s*Type?s/UpdatedAt!t
3ApplicationId!s4CreatedAtAfter?t5CreatedAtBefore?t0MaxResults?i*Mode?s/NextToken?s-States?[s
1JobRuns![{#Xd/NextToken?s
3ApplicationId!s)Arn!s-Attempt?i6AttemptCreatedAt?t6AttemptUpdatedAt?t/CreatedAt!t/CreatedBy!s3ExecutionRole!s(Id!s*Mode?s*Name?s2ReleaseLabel!s+State!s2StateDetails!s*Type?s/UpdatedAt!t
3ApplicationId!s4CreatedAtAfter?t5CreatedAtBefore?t0MaxResults?n/NextToken?s-States?[s
/NextToken?s2Sessions![{#\*
3ApplicationId!s)Arn!s/CreatedAt!t/CreatedBy!s6ExecutionRoleArn!s*Name?s2ReleaseLabel!s/SessionId!s+State!s2StateDetails!s/UpdatedAt!t
1ResourceArn!s
+Tags?<s
3ApplicationId!s1ClientToken?s?ConfigurationOverrides?{#I<;ExecutionIamPolicy?{#J@6ExecutionRoleArn!s=ExecutionTimeoutMinutes?l2JobDriver?{#JX*Mode?s*Name?s4RetryPolicy?{#L#+Tags?<s
3ApplicationId!s)Arn!s.JobRunId!s
3ApplicationId!s1ClientToken?s?ConfigurationOverrides?{#QV6ExecutionRoleArn!s8IdleTimeoutMinutes?n*Name?s+Tags?<s
3ApplicationId!s)Arn!s/SessionId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
3ApplicationId!s2Architecture?s?AutoStartConfiguration?{#/{>AutoStopConfiguration?{#0,1ClientToken?sDDiskEncryptionConfiguration?{#0LDIdentityCenterConfiguration?{#0u;ImageConfiguration?{#1X9InitialCapacity?<{#2-AInteractiveConfiguration?{#2wLJobLevelCostAllocationConfiguration?{#/{8MaximumCapacity?{#3U@MonitoringConfiguration?{#3l=NetworkConfiguration?{#792ReleaseLabel?s>RuntimeConfiguration?[{#7[?SchedulerConfiguration?{#86BWorkerTypeSpecifications?<{#8a
)"};
