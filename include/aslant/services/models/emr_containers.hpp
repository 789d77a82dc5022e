// What the APIs behind the optimized integration emr-containers take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model emr_containers{R"(#(##5##S##q#$7#$L
createVirtualCluster {#$c{#&0
deleteVirtualCluster {#'X{#'^
deleteVirtualCluster.sync {#'X*
startJobRun {#(8{#0M
startJobRun.sync {#(8*
1ClientToken?s:ContainerProvider!{#%X*Name!s=SecurityConfigurationId?s+Tags?<s
(Id!s-Info?{#%o*Type!s
0EksInfo?{#&#
/Namespace?s
)Arn?s(Id?s*Name?s8SdkHttpMetadata?{#&q<SdkResponseMetadata?{#'K
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
(Id!s
(Id?s8SdkHttpMetadata?{#&q<SdkResponseMetadata?{#'K
1ClientToken?s?ConfigurationOverrides?{#*I6ExecutionRoleArn?s2JobDriver?{#.`3JobTemplateId?s<JobTemplateParameters?<s*Name?s2ReleaseLabel?sARetryPolicyConfiguration?{#0>+Tags?<s6VirtualClusterId!s
BApplicationConfiguration?[{#+,@MonitoringConfiguration?{#+a
4Classification!s8Configurations?[{#+,1Properties?<s
JCloudWatchMonitoringConfiguration?{#->JContainerLogRotationConfiguration?{#-d4ManagedLogs?{#.+5PersistentAppUI?sBS3MonitoringConfiguration?{#.V
2LogGroupName!s9LogStreamNamePrefix?s
4MaxFilesToKeep!i2RotationSize!s
:AllowAWSToRetainLogs?s6EncryptionKeyArn?s
,LogUri!s
:SparkSqlJobDriver?{#/8=SparkSubmitJobDriver?{#/[
0EntryPoint?s8SparkSqlParameters?s
0EntryPoint!s:EntryPointArguments?[s;SparkSubmitParameters?s
1MaxAttempts!i
)Arn?s(Id?s*Name?s8SdkHttpMetadata?{#&q<SdkResponseMetadata?{#'K6VirtualClusterId?s
)"};

}
