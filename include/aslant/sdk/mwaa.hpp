// What the actions of mwaa take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc8d5c3a29d9f28af>{R"(#/##J##b#$##$@#$[#$s#%0#%J#%g#&%#&:#&Q
createCliToken {#&l{#&t
createEnvironment {#':{#.;
createWebLoginToken {#&l{#.B
deleteEnvironment {#&l{#/(
getEnvironment {#&l{#/)
invokeRestApi {#8|{#9S
listEnvironments {#9z{#::
listTagsForResource {#:W{#:f
publishMetrics {#:o{#/(
tagResource {#<g{#/(
untagResource {#=${#/(
updateEnvironment {#=>{#.;
*Name!s
.CliToken?s7WebServerHostname?s
BAirflowConfigurationOptions?<s4AirflowVersion?s/DagS3Path!s8EndpointManagement?s6EnvironmentClass?s6ExecutionRoleArn!s,KmsKey?s=LoggingConfiguration?{#,[3MaxWebservers?i0MaxWorkers?i3MinWebservers?i0MinWorkers?i*Name!s=NetworkConfiguration!{#-s<PluginsS3ObjectVersion?s3PluginsS3Path?sARequirementsS3ObjectVersion?s8RequirementsS3Path?s0Schedulers?i5SourceBucketArn!sBStartupScriptS3ObjectVersion?s9StartupScriptS3Path?s+Tags?<s9WebserverAccessMode?sBWeeklyMaintenanceWindowStart?s
:DagProcessingLogs?{#-]6SchedulerLogs?{#-]1TaskLogs?{#-]6WebserverLogs?{#-]3WorkerLogs?{#-]
-Enabled!b.LogLevel!s
7SecurityGroupIds?[s0SubnetIds?[s
)Arn?s
5AirflowIdentity?s1IamIdentity?s7WebServerHostname?s.WebToken?s

4Environment?{#/;
BAirflowConfigurationOptions?<s4AirflowVersion?s)Arn?s9CeleryExecutorQueue?s/CreatedAt?t/DagS3Path?s@DatabaseVpcEndpointService?s8EndpointManagement?s6EnvironmentClass?s6ExecutionRoleArn?s,KmsKey?s3LastUpdate?{#6D=LoggingConfiguration?{#7L3MaxWebservers?i0MaxWorkers?i3MinWebservers?i0MinWorkers?i*Name?s=NetworkConfiguration?{#-s<PluginsS3ObjectVersion?s3PluginsS3Path?sARequirementsS3ObjectVersion?s8RequirementsS3Path?s0Schedulers?i4ServiceRoleArn?s5SourceBucketArn?sBStartupScriptS3ObjectVersion?s9StartupScriptS3Path?s,Status?s+Tags?<s9WebserverAccessMode?s2WebserverUrl?sAWebserverVpcEndpointService?sBWeeklyMaintenanceWindowStart?s
/CreatedAt?t.Error?{#70,Source?s,Status?s?WorkerReplacementStrategy?s
/ErrorCode?s2ErrorMessage?s
:DagProcessingLogs?{#8N6SchedulerLogs?{#8N1TaskLogs?{#8N6WebserverLogs?{#8N3WorkerLogs?{#8N
;CloudWatchLogGroupArn?s-Enabled?b.LogLevel?s
*Body?*,Method!s*Name!s*Path!s5QueryParameters?*
5RestApiResponse?*7RestApiStatusCode?n
0MaxResults?i/NextToken?s
3Environments![s/NextToken?s
1ResourceArn!s
+Tags?<s
5EnvironmentName!s4MetricData![{#;9
4Dimensions?[{#<.0MetricName!s8StatisticValues?{#<>/Timestamp!t*Unit?s+Value?n
*Name!s+Value!s
-Maximum?n-Minimum?n1SampleCount?i)Sum?n
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
BAirflowConfigurationOptions?<s4AirflowVersion?s/DagS3Path?s6EnvironmentClass?s6ExecutionRoleArn?s=LoggingConfiguration?{#,[3MaxWebservers?i0MaxWorkers?i3MinWebservers?i0MinWorkers?i*Name!s=NetworkConfiguration?{#BU<PluginsS3ObjectVersion?s3PluginsS3Path?sARequirementsS3ObjectVersion?s8RequirementsS3Path?s0Schedulers?i5SourceBucketArn?sBStartupScriptS3ObjectVersion?s9StartupScriptS3Path?s9WebserverAccessMode?sBWeeklyMaintenanceWindowStart?s?WorkerReplacementStrategy?s
7SecurityGroupIds![s
)"};
