// What the APIs behind the optimized integration codebuild take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model codebuild{R"(#.##G##b##{#$;#$T#$r#%,#%E#%^#%|#&5
batchDeleteBuilds {#&M{#&U
batchGetReports {#(L{#([
deleteBuildBatch {#.E{#.K
retryBuildBatch {#/U{#/z
retryBuildBatch.sync {#/U{#/z
startBuild {#G-{#Qz
startBuild.sync {#G-{#Qz
startBuildBatch {#[i{#/z
startBuildBatch.sync {#[i{#/z
stopBuild {#.E{#Qz
stopBuildBatch {#.E{#/z
*Ids![s
4BuildsDeleted?[s:BuildsNotDeleted?[{#'R8SdkHttpMetadata?{#'e<SdkResponseMetadata?{#(?
(Id?s0StatusCode?s
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
1ReportArns![s
1Reports?[{#)Q6ReportsNotFound?[s8SdkHttpMetadata?{#'e<SdkResponseMetadata?{#(?
)Arn?s<CodeCoverageSummary?{#+6-Created?t1ExecutionId?s-Expired?t5ExportConfig?{#,Q*Name?s4ReportGroupArn?s,Status?s4TestSummary?{#-n/Truncated?b*Type?s
>BranchCoveragePercentage?n5BranchesCovered?i4BranchesMissed?i<LineCoveragePercentage?n2LinesCovered?i1LinesMissed?i
6ExportConfigType?s6S3Destination?{#,x
,Bucket?s1BucketOwner?s8EncryptionDisabled?b3EncryptionKey?s/Packaging?s*Path?s
;DurationInNanoSeconds!l3StatusCounts!<i+Total!i
(Id!s
4BuildsDeleted?[s:BuildsNotDeleted?[{#'R8SdkHttpMetadata?{#'e<SdkResponseMetadata?{#(?0StatusCode?s
(Id?s6IdempotencyToken?s/RetryType?s
3BuildBatch?{#0_8SdkHttpMetadata?{#'e<SdkResponseMetadata?{#(?
)Arn?s2Artifacts?{#6L9BuildBatchConfig?{#7h6BuildBatchNumber?l6BuildBatchStatus?s5BuildGroups?[{#9J;BuildTimeoutInMinutes?i.Cache?{#;g.Complete?b2CurrentPhase?s9DebugSessionEnabled?b3EncryptionKey?s-EndTime?t4Environment?{#<:=FileSystemLocations?[{#@R(Id?s/Initiator?s2LogConfig?{#A40Phases?[{#B\1ProjectName?s<QueuedTimeoutInMinutes?i1ReportArns?[s;ResolvedSourceVersion?s<SecondaryArtifacts?[{#6LASecondarySourceVersions?[{#Cn:SecondarySources?[{#D81ServiceRole?s/Source?{#D83SourceVersion?s/StartTime?t2VpcConfig?{#F_
8ArtifactIdentifier?s7BucketOwnerAccess?s8EncryptionDisabled?b.Location?s,Md5sum?s:OverrideArtifactName?b/Sha256sum?s
5BatchReportMode?s6CombineArtifacts?b5Restrictions?{#8d1ServiceRole?s3TimeoutInMins?i
:ComputeTypesAllowed?[s4FleetsAllowed?[s:MaximumBuildsAllowed?i
<CurrentBuildSummary?{#:P0DependsOn?[s0Identifier?s3IgnoreFailure?b?PriorBuildSummaryList?[{#:P
)Arn?s1BuildStatus?s8PrimaryArtifact?{#;G1RequestedOn?t<SecondaryArtifacts?[{#;G
0Identifier?s.Location?s*Type?s
4CacheNamespace?s.Location?s,Modes?[s*Type!s
1Certificate?s=ComputeConfiguration?{#>H1ComputeType!s5DockerServer?{#?#>EnvironmentVariables?[{#?f.Fleet?{#@#+Image!s>ImagePullCredentialsType?s4PrivilegedMode?b;RegistryCredential?{#@/*Type!s
*Disk?n2InstanceType?s1MachineType?s,Memory?n*VCpu?n
1ComputeType!s7SecurityGroupIds?[s/Status?{#?R
-Message?s,Status?s
*Name!s*Type?s+Value!s
.FleetArn?s
0Credential!s8CredentialProvider!s
0Identifier?s.Location?s2MountOptions?s0MountPoint?s*Type?s
7CloudWatchLogs?{#AU/S3Logs?{#Ax
/GroupName?s,Status!s0StreamName?s
7BucketOwnerAccess?s8EncryptionDisabled?b.Location?s,Status!s
2Contexts?[{#CV7DurationInSeconds?l-EndTime?t1PhaseStatus?s/PhaseType?s/StartTime?t
-Message?s0StatusCode?s
6SourceIdentifier!s3SourceVersion!s
-Auth?{#E|:BuildStatusConfig?{#F5/Buildspec?s3GitCloneDepth?i<GitSubmodulesConfig?{#FL1InsecureSsl?b.Location?s7ReportBuildStatus?b6SourceIdentifier?s*Type!s
.Resource?s*Type!s
-Context?s/TargetUrl?s
5FetchSubmodules!b
7SecurityGroupIds?[s.Subnets?[s+VpcId?s
:ArtifactsOverride?{#PB<AutoRetryLimitOverride?nBBuildStatusConfigOverride?{#F57BuildspecOverride?s6CacheOverride?{#;g9CertificateOverride?s9ComputeTypeOverride?s9DebugSessionEnabled?b;EncryptionKeyOverride?s=EnvironmentTypeOverride?sFEnvironmentVariablesOverride?[{#?f6FleetOverride?{#@#;GitCloneDepthOverride?iDGitSubmodulesConfigOverride?{#FL6IdempotencyToken?s3ImageOverride?sFImagePullCredentialsTypeOverride?s9InsecureSslOverride?b;LogsConfigOverride?{#A4<PrivilegedModeOverride?b1ProjectName!sDQueuedTimeoutInMinutesOverride?iCRegistryCredentialOverride?{#@/?ReportBuildStatusOverride?bDSecondaryArtifactsOverride?[{#PBBSecondarySourcesOverride?[{#D8ISecondarySourcesVersionOverride?[{#Cn9ServiceRoleOverride?s;SourceAuthOverride?{#E|<SourceLocationOverride?s8SourceTypeOverride?s3SourceVersion?s>TimeoutInMinutesOverride?i
8ArtifactIdentifier?s7BucketOwnerAccess?s8EncryptionDisabled?b.Location?s*Name?s3NamespaceType?s:OverrideArtifactName?b/Packaging?s*Path?s*Type!s
.Build?{#RZ8SdkHttpMetadata?{#'e<SdkResponseMetadata?{#(?
)Arn?s2Artifacts?{#6L8AutoRetryConfig?{#Xj3BuildBatchArn?s3BuildComplete?b1BuildNumber?l1BuildStatus?s.Cache?{#;g2CurrentPhase?s5DebugSession?{#YX3EncryptionKey?s-EndTime?t4Environment?{#<:FExportedEnvironmentVariables?[{#Yz=FileSystemLocations?[{#@R(Id?s/Initiator?s-Logs?{#Z09NetworkInterface?{#[H0Phases?[{#B\1ProjectName?s<QueuedTimeoutInMinutes?i1ReportArns?[s;ResolvedSourceVersion?s<SecondaryArtifacts?[{#6LASecondarySourceVersions?[{#Cn:SecondarySources?[{#D81ServiceRole?s/Source?{#D83SourceVersion?s/StartTime?t6TimeoutInMinutes?i2VpcConfig?{#F_
4AutoRetryLimit?n5AutoRetryNumber?n3NextAutoRetry?s7PreviousAutoRetry?s
4SessionEnabled?b3SessionTarget?s
*Name?s+Value?s
7CloudWatchLogs?{#AU7CloudWatchLogsArn?s.DeepLink?s/GroupName?s0S3DeepLink?s/S3Logs?{#Ax/S3LogsArn?s0StreamName?s
8NetworkInterfaceId?s.SubnetId?s
:ArtifactsOverride?{#PBABuildBatchConfigOverride?{#7hCBuildTimeoutInMinutesOverride?i7BuildspecOverride?s6CacheOverride?{#;g9CertificateOverride?s9ComputeTypeOverride?s9DebugSessionEnabled?b;EncryptionKeyOverride?s=EnvironmentTypeOverride?sFEnvironmentVariablesOverride?[{#?f;GitCloneDepthOverride?iDGitSubmodulesConfigOverride?{#FL6IdempotencyToken?s3ImageOverride?sFImagePullCredentialsTypeOverride?s9InsecureSslOverride?b;LogsConfigOverride?{#A4<PrivilegedModeOverride?b1ProjectName!sDQueuedTimeoutInMinutesOverride?iCRegistryCredentialOverride?{#@/DReportBuildBatchStatusOverride?bDSecondaryArtifactsOverride?[{#PBBSecondarySourcesOverride?[{#D8ISecondarySourcesVersionOverride?[{#Cn9ServiceRoleOverride?s;SourceAuthOverride?{#E|<SourceLocationOverride?s8SourceTypeOverride?s3SourceVersion?s
)"};

}
