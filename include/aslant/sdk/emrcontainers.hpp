// What the actions of emrcontainers take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd7ad3e4d9ab12c4b>{
    R"(#:##k#$'#$B#$a#%,#%J#%e#&*#&H#&`#'##'D#'k#(1#(_#(t#)4#)R#)v#*9#*V#*k#+&
cancelJobRun {#+={#+V
createJobTemplate {#+o{#2R
createManagedEndpoint {#2q{#8&
createSecurityConfiguration {#8L{#=)
createVirtualCluster {#=<{#=)
deleteJobTemplate {#>c{#>i
deleteManagedEndpoint {#+={#+V
deleteVirtualCluster {#>c{#>i
describeJobRun {#+={#>o
describeJobTemplate {#>c{#BG
describeManagedEndpoint {#+={#Ce
describeSecurityConfiguration {#>c{#G*
describeVirtualCluster {#>c{#H>
getManagedEndpointSessionCredentials {#IY{#K)
listJobRuns {#KU{#LX
listJobTemplates {#Ls{#MR
listManagedEndpoints {#Mo{#Nt
listSecurityConfigurations {#Ls{#O7
listTagsForResource {#Oa{#Op
listVirtualClusters {#Oy{#QQ
startJobRun {#Qt{#8&
tagResource {#T+{#TB
untagResource {#TC{#TB
(Id!s6VirtualClusterId!s
(Id?s6VirtualClusterId?s
1ClientToken?s8JobTemplateData!{#,T/KmsKeyArn?s*Name!s+Tags?<s
?ConfigurationOverrides?{#-p6ExecutionRoleArn!s2JobDriver!{#0].JobTags?<s@ParameterConfiguration?<{#2;2ReleaseLabel!s
BApplicationConfiguration?[{#.S@MonitoringConfiguration?{#/.
4Classification!s8Configurations?[{#.S1Properties?<s
JCloudWatchMonitoringConfiguration?{#0-5PersistentAppUI?sBS3MonitoringConfiguration?{#0S
2LogGroupName?s9LogStreamNamePrefix?s
,LogUri?s
:SparkSqlJobDriver?{#15=SparkSubmitJobDriver?{#1X
0EntryPoint?s8SparkSqlParameters?s
0EntryPoint!s:EntryPointArguments?[s;SparkSubmitParameters?s
2DefaultValue?s*Type?s
)Arn?s/CreatedAt?t(Id?s*Name?s
4CertificateArn?s1ClientToken?s?ConfigurationOverrides?{#4D6ExecutionRoleArn!s*Name!s2ReleaseLabel!s+Tags?<s*Type!s6VirtualClusterId!s
BApplicationConfiguration?[{#.S@MonitoringConfiguration?{#5'
JCloudWatchMonitoringConfiguration?{#6^JContainerLogRotationConfiguration?{#7*4ManagedLogs?{#7K5PersistentAppUI?sBS3MonitoringConfiguration?{#7v
2LogGroupName!s9LogStreamNamePrefix?s
4MaxFilesToKeep!i2RotationSize!s
:AllowAWSToRetainLogs?s6EncryptionKeyArn?s
,LogUri!s
)Arn?s(Id?s*Name?s6VirtualClusterId?s
1ClientToken?s*Name!sBSecurityConfigurationData!{#9/+Tags?<s
CAuthorizationConfiguration?{#9P
@EncryptionConfiguration?{#:4CLakeFormationConfiguration?{#;y
IInTransitEncryptionConfiguration?{#:[
DTlsCertificateConfiguration?{#;#
=CertificateProviderType?sAPrivateCertificateSecretArn?s@PublicCertificateSecretArn?s
?AuthorizedSessionTagValue?s8QueryEngineRoleArn?s<SecureNamespaceInfo?{#<j
/ClusterId?s/Namespace?s
)Arn?s(Id?s*Name?s
1ClientToken?s:ContainerProvider!{#>1*Name!s=SecurityConfigurationId?s+Tags?<s
(Id!s-Info?{#>H*Type!s
0EksInfo?{#>V
/Namespace?s
(Id!s
(Id?s
/JobRun?{#>|
)Arn?s1ClientToken?s?ConfigurationOverrides?{#4D/CreatedAt?t/CreatedBy?s6ExecutionRoleArn?s3FailureReason?s0FinishedAt?t(Id?s2JobDriver?{#0]*Name?s2ReleaseLabel?sARetryPolicyConfiguration?{#A{=RetryPolicyExecution?{#B0+State?s2StateDetails?s+Tags?<s6VirtualClusterId?s
1MaxAttempts!i
9CurrentAttemptCount!i
4JobTemplate?{#BY
)Arn?s/CreatedAt?t/CreatedBy?s5DecryptionError?s(Id?s8JobTemplateData!{#,T/KmsKeyArn?s*Name?s+Tags?<s
1Endpoint?{#Ct
)Arn?s4CertificateArn?s=CertificateAuthority?{#F`?ConfigurationOverrides?{#4D/CreatedAt?t6ExecutionRoleArn?s3FailureReason?s(Id?s*Name?s2ReleaseLabel?s3SecurityGroup?s/ServerUrl?s+State?s2StateDetails?s0SubnetIds?[s+Tags?<s*Type?s6VirtualClusterId?s
4CertificateArn?s5CertificateData?s
>SecurityConfiguration?{#GF
)Arn?s/CreatedAt?t/CreatedBy?s(Id?s*Name?sBSecurityConfigurationData?{#9/+Tags?<s
7VirtualCluster?{#HS
)Arn?s:ContainerProvider?{#>1/CreatedAt?t(Id?s*Name?s=SecurityConfigurationId?s+State?s+Tags?<s
1ClientToken?s4CredentialType!s7DurationInSeconds?i8EndpointIdentifier!s6ExecutionRoleArn!s0LogContext?s>VirtualClusterIdentifier!s
4Credentials?{#KL/ExpiresAt?t(Id?s
+Token?s
2CreatedAfter?t3CreatedBefore?t0MaxResults?i*Name?s/NextToken?s-States?[s6VirtualClusterId!s
1JobRuns?[{#>|/NextToken?s
2CreatedAfter?t3CreatedBefore?t0MaxResults?i/NextToken?s
/NextToken?s3Templates?[{#BY
2CreatedAfter?t3CreatedBefore?t0MaxResults?i/NextToken?s-States?[s,Types?[s6VirtualClusterId!s
3Endpoints?[{#Ct/NextToken?s
/NextToken?s@SecurityConfigurations?[{#GF
1ResourceArn!s
+Tags?<s
9ContainerProviderId?s;ContainerProviderType?s2CreatedAfter?t3CreatedBefore?t>EksAccessEntryIntegrated?b0MaxResults?i/NextToken?s-States?[s
/NextToken?s9VirtualClusters?[{#HS
1ClientToken?s?ConfigurationOverrides?{#4D6ExecutionRoleArn?s2JobDriver?{#0]3JobTemplateId?s<JobTemplateParameters?<s*Name?s2ReleaseLabel?sARetryPolicyConfiguration?{#A{+Tags?<s6VirtualClusterId!s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
)"};
