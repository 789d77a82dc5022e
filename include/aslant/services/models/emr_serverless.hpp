// What the APIs behind the optimized integration emr-serverless take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model emr_serverless{R"(#/##J##`##x#$9#$V#$q#%4#%N#%j#&%#&<#&U
cancelJobRun {#&p{#'Q
cancelJobRun.sync {#&p*
createApplication {#)({#78
createApplication.sync {#)(*
deleteApplication {#8*{#8;
deleteApplication.sync {#8**
startApplication {#8*{#8;
startApplication.sync {#8**
startJobRun {#8j{#>#
startJobRun.sync {#8j*
stopApplication {#8*{#8;
stopApplication.sync {#8**
3ApplicationId!s.JobRunId!sBShutdownGracePeriodInSeconds?n
3ApplicationId!s.JobRunId!s8SdkHttpMetadata?{#(A<SdkResponseMetadata?{#(u
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
2Architecture?s?AutoStartConfiguration?{#.9>AutoStopConfiguration?{#.D1ClientToken?sDDiskEncryptionConfiguration?{#.dDIdentityCenterConfiguration?{#/3;ImageConfiguration?{#/p9InitialCapacity?<{#0EAInteractiveConfiguration?{#15LJobLevelCostAllocationConfiguration?{#.98MaximumCapacity?{#1m@MonitoringConfiguration?{#2**Name?s=NetworkConfiguration?{#5Q2ReleaseLabel!s>RuntimeConfiguration?[{#5s?SchedulerConfiguration?{#6N+Tags?<s*Type!sBWorkerTypeSpecifications?<{#6y
-Enabled?b
-Enabled?b8IdleTimeoutMinutes?i
8EncryptionContext?<s6EncryptionKeyArn?s
?IdentityCenterInstanceArn?sCUserBackgroundSessionsEnabled?b
FApplicationLevelDigestResolution?b.ImageUri?s
<WorkerConfiguration?{#0m1WorkerCount!l
)Cpu!s*Disk?s.DiskType?s,Memory!s
9LivyEndpointEnabled?b4SessionEnabled?b3StudioEnabled?b
)Cpu!s*Disk?s,Memory!s
GCloudWatchLoggingConfiguration?{#3jRManagedPersistenceMonitoringConfiguration?{#4^JPrometheusMonitoringConfiguration?{#4|BS3MonitoringConfiguration?{#54
-Enabled!b6EncryptionKeyArn?s2LogGroupName?s9LogStreamNamePrefix?s.LogTypes?*
-Enabled?b6EncryptionKeyArn?s
4RemoteWriteUrl?s
6EncryptionKeyArn?s,LogUri?s
7SecurityGroupIds?[s0SubnetIds?[s
4Classification!s8Configurations?[{#5s1Properties?<s
7MaxConcurrentRuns?n9QueueTimeoutMinutes?n
;ImageConfiguration?{#/p
3ApplicationId!s)Arn!s*Name?s8SdkHttpMetadata?{#(A<SdkResponseMetadata?{#(u
3ApplicationId!s
8SdkHttpMetadata?{#(A<SdkResponseMetadata?{#(u
3ApplicationId!s1ClientToken?s?ConfigurationOverrides?{#:l;ExecutionIamPolicy?{#;p6ExecutionRoleArn!s=ExecutionTimeoutMinutes?l2JobDriver?{#<.*Mode?s*Name?s4RetryPolicy?{#=S+Tags?<s
BApplicationConfiguration?[{#5sDDiskEncryptionConfiguration?{#.d@MonitoringConfiguration?{#2*
,Policy?s1PolicyArns?[s
-Hive?{#<J4SparkSubmit?{#<p
3InitQueryFile?s0Parameters?s+Query!s
0EntryPoint!s:EntryPointArguments?[s;SparkSubmitParameters?s
1MaxAttempts?i>MaxFailedAttemptsPerHour?i
3ApplicationId!s)Arn!s.JobRunId!s8SdkHttpMetadata?{#(A<SdkResponseMetadata?{#(u
)"};

}
