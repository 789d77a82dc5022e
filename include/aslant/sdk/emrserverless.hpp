// What the actions of emrserverless take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x98f1530cd60d4ced>{
    R"(#3##V##l#$-#$H#$`#%%#%8#%R#%n#&)#&F#&`#&u#'4#'I#'`
cancelJobRun {#'{{#(\
createApplication {#(x{#4w
deleteApplication {#5;{#5L
getApplication {#5;{#5M
getDashboardForJobRun {#;z{#<`
getJobRun {#<g{#=3
listApplications {#Es{#F=
listJobRunAttempts {#Gj{#HE
listJobRuns {#JW{#K[
listTagsForResource {#N#{#N2
startApplication {#5;{#5L
startJobRun {#N;{#P=
stopApplication {#5;{#5L
tagResource {#P_{#5L
untagResource {#Pv{#5L
updateApplication {#Q6{#5M
3ApplicationId!s.JobRunId!sBShutdownGracePeriodInSeconds?n
3ApplicationId!s.JobRunId!s
2Architecture?s?AutoStartConfiguration?{#-?>AutoStopConfiguration?{#-J1ClientToken?sDIdentityCenterConfiguration?{#-j;ImageConfiguration?{#.-9InitialCapacity?<{#.9AInteractiveConfiguration?{#/)8MaximumCapacity?{#/P@MonitoringConfiguration?{#/g*Name?s=NetworkConfiguration?{#362ReleaseLabel!s>RuntimeConfiguration?[{#3X?SchedulerConfiguration?{#43+Tags?<s*Type!sBWorkerTypeSpecifications?<{#4^
-Enabled?b
-Enabled?b8IdleTimeoutMinutes?i
?IdentityCenterInstanceArn?s
.ImageUri?s
<WorkerConfiguration?{#.a1WorkerCount!l
)Cpu!s*Disk?s.DiskType?s,Memory!s
9LivyEndpointEnabled?b3StudioEnabled?b
)Cpu!s*Disk?s,Memory!s
GCloudWatchLoggingConfiguration?{#1MRManagedPersistenceMonitoringConfiguration?{#2CJPrometheusMonitoringConfiguration?{#2aBS3MonitoringConfiguration?{#2s
-Enabled!b6EncryptionKeyArn?s2LogGroupName?s9LogStreamNamePrefix?s0LogTypes?<[s
-Enabled?b6EncryptionKeyArn?s
4RemoteWriteUrl?s
6EncryptionKeyArn?s,LogUri?s
7SecurityGroupIds?[s0SubnetIds?[s
4Classification!s8Configurations?[{#3X1Properties?<s
7MaxConcurrentRuns?n9QueueTimeoutMinutes?n
;ImageConfiguration?{#.-
3ApplicationId!s)Arn!s*Name?s
3ApplicationId!s

4Application!{#5_
3ApplicationId!s2Architecture?s)Arn!s?AutoStartConfiguration?{#-?>AutoStopConfiguration?{#-J/CreatedAt!tDIdentityCenterConfiguration?{#:];ImageConfiguration?{#;?9InitialCapacity?<{#.9AInteractiveConfiguration?{#/)8MaximumCapacity?{#/P@MonitoringConfiguration?{#/g*Name?s=NetworkConfiguration?{#362ReleaseLabel!s>RuntimeConfiguration?[{#3X?SchedulerConfiguration?{#43+State!s2StateDetails?s+Tags?<s*Type!s/UpdatedAt!tBWorkerTypeSpecifications?<{#;a
BIdentityCenterApplicationArn?s?IdentityCenterInstanceArn?s
.ImageUri!s9ResolvedImageDigest?s
;ImageConfiguration?{#;?
=AccessSystemProfileLogs?b3ApplicationId!s-Attempt?i.JobRunId!s
)Url?s
3ApplicationId!s-Attempt?i.JobRunId!s
/JobRun!{#=@
3ApplicationId!s)Arn!s-Attempt?i6AttemptCreatedAt?t6AttemptUpdatedAt?tBBilledResourceUtilization?{#BX?ConfigurationOverrides?{#C)/CreatedAt!t/CreatedBy!s-EndedAt?t;ExecutionIamPolicy?{#Cf3ExecutionRole!s=ExecutionTimeoutMinutes?l2JobDriver!{#D$.JobRunId!s*Mode?s*Name?s=NetworkConfiguration?{#36@QueuedDurationMilliseconds?n2ReleaseLabel!s4RetryPolicy?{#EI/StartedAt?t+State!s2StateDetails!s+Tags?<sCTotalExecutionDurationSeconds?iATotalResourceUtilization?{#BX/UpdatedAt!t
2MemoryGBHour?n3StorageGBHour?n.VCPUHour?n
BApplicationConfiguration?[{#3X@MonitoringConfiguration?{#/g
,Policy?s1PolicyArns?[s
-Hive?{#D@4SparkSubmit?{#Df
3InitQueryFile?s0Parameters?s+Query!s
0EntryPoint!s:EntryPointArguments?[s;SparkSubmitParameters?s
1MaxAttempts?i>MaxFailedAttemptsPerHour?i
0MaxResults?i/NextToken?s-States?[s
6Applications![{#F]/NextToken?s
2Architecture?s)Arn!s/CreatedAt!t(Id!s*Name?s2ReleaseLabel!s+State!s2StateDetails?s*Type!s/UpdatedAt!t
3ApplicationId!s.JobRunId!s0MaxResults?i/NextToken?s
8JobRunAttempts![{#Hg/NextToken?s
3ApplicationId!s)Arn!s-Attempt?i/CreatedAt!t/CreatedBy!s3ExecutionRole!s(Id!s2JobCreatedAt!t*Mode?s*Name?s2ReleaseLabel!s+State!s2StateDetails!s*Type?s/UpdatedAt!t
3ApplicationId!s4CreatedAtAfter?t5CreatedAtBefore?t0MaxResults?i*Mode?s/NextToken?s-States?[s
1JobRuns![{#Kv/NextToken?s
3ApplicationId!s)Arn!s-Attempt?i6AttemptCreatedAt?t6AttemptUpdatedAt?t/CreatedAt!t/CreatedBy!s3ExecutionRole!s(Id!s*Mode?s*Name?s2ReleaseLabel!s+State!s2StateDetails!s*Type?s/UpdatedAt!t
1ResourceArn!s
+Tags?<s
3ApplicationId!s1ClientToken?s?ConfigurationOverrides?{#C);ExecutionIamPolicy?{#Cf6ExecutionRoleArn!s=ExecutionTimeoutMinutes?l2JobDriver?{#D$*Mode?s*Name?s4RetryPolicy?{#EI+Tags?<s
3ApplicationId!s)Arn!s.JobRunId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
3ApplicationId!s2Architecture?s?AutoStartConfiguration?{#-?>AutoStopConfiguration?{#-J1ClientToken?sDIdentityCenterConfiguration?{#-j;ImageConfiguration?{#.-9InitialCapacity?<{#.9AInteractiveConfiguration?{#/)8MaximumCapacity?{#/P@MonitoringConfiguration?{#/g=NetworkConfiguration?{#362ReleaseLabel?s>RuntimeConfiguration?[{#3X?SchedulerConfiguration?{#43BWorkerTypeSpecifications?<{#4^
)"};
