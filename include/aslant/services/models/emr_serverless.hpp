// What the APIs behind the optimized integration emr-serverless take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model emr_serverless{R"(#/##J##`##x#$9#$V#$q#%4#%N#%j#&%#&<#&U
cancelJobRun {#&p{#'Q
cancelJobRun.sync {#&p*
createApplication {#)({#5'
createApplication.sync {#)(*
deleteApplication {#5s{#6*
deleteApplication.sync {#5s*
startApplication {#5s{#6*
startApplication.sync {#5s*
startJobRun {#6Y{#;K
startJobRun.sync {#6Y*
stopApplication {#5s{#6*
stopApplication.sync {#5s*
3ApplicationId!s.JobRunId!sBShutdownGracePeriodInSeconds?n
3ApplicationId!s.JobRunId!s8SdkHttpMetadata?{#(A<SdkResponseMetadata?{#(u
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
2Architecture?s?AutoStartConfiguration?{#-I>AutoStopConfiguration?{#-T1ClientToken?sDIdentityCenterConfiguration?{#-t;ImageConfiguration?{#.79InitialCapacity?<{#.CAInteractiveConfiguration?{#/38MaximumCapacity?{#/Z@MonitoringConfiguration?{#/q*Name?s=NetworkConfiguration?{#3@2ReleaseLabel!s>RuntimeConfiguration?[{#3b?SchedulerConfiguration?{#4=+Tags?<s*Type!sBWorkerTypeSpecifications?<{#4h
-Enabled?b
-Enabled?b8IdleTimeoutMinutes?i
?IdentityCenterInstanceArn?s
.ImageUri?s
<WorkerConfiguration?{#.k1WorkerCount!l
)Cpu!s*Disk?s.DiskType?s,Memory!s
9LivyEndpointEnabled?b3StudioEnabled?b
)Cpu!s*Disk?s,Memory!s
GCloudWatchLoggingConfiguration?{#1WRManagedPersistenceMonitoringConfiguration?{#2MJPrometheusMonitoringConfiguration?{#2kBS3MonitoringConfiguration?{#3#
-Enabled!b6EncryptionKeyArn?s2LogGroupName?s9LogStreamNamePrefix?s0LogTypes?<[s
-Enabled?b6EncryptionKeyArn?s
4RemoteWriteUrl?s
6EncryptionKeyArn?s,LogUri?s
7SecurityGroupIds?[s0SubnetIds?[s
4Classification!s8Configurations?[{#3b1Properties?<s
7MaxConcurrentRuns?n9QueueTimeoutMinutes?n
;ImageConfiguration?{#.7
3ApplicationId!s)Arn!s*Name?s8SdkHttpMetadata?{#(A<SdkResponseMetadata?{#(u
3ApplicationId!s
8SdkHttpMetadata?{#(A<SdkResponseMetadata?{#(u
3ApplicationId!s1ClientToken?s?ConfigurationOverrides?{#8[;ExecutionIamPolicy?{#9>6ExecutionRoleArn!s=ExecutionTimeoutMinutes?l2JobDriver?{#9V*Mode?s*Name?s4RetryPolicy?{#:{+Tags?<s
BApplicationConfiguration?[{#3b@MonitoringConfiguration?{#/q
,Policy?s1PolicyArns?[s
-Hive?{#9r4SparkSubmit?{#:>
3InitQueryFile?s0Parameters?s+Query!s
0EntryPoint!s:EntryPointArguments?[s;SparkSubmitParameters?s
1MaxAttempts?i>MaxFailedAttemptsPerHour?i
3ApplicationId!s)Arn!s.JobRunId!s8SdkHttpMetadata?{#(A<SdkResponseMetadata?{#(u
)"};

}
