// What the actions of codebuild take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x52ff669d674b4a4>{
    R"(#^#%##%>#%\#%t#&=#&U#&o#'3#'L#'g#'|#(9#(T#(k#)+#)@#)W#)m#*.#*L#*m#+*#+I#+d#,'#,B#,c#-)#-C#-g#-{#.?#.h#/4#/H#/^#/x#03#0V#0m#14#1P#1p#25#2P#2d#3##37#3P#3o#4+#4K#4^#4v#51#5F#5]#6$#6?
batchDeleteBuilds {#6V{#6^
batchGetBuildBatches {#6V{#7@
batchGetBuilds {#6V{#N:
batchGetCommandExecutions {#Wi{#X3
batchGetFleets {#ZS{#Z]
batchGetProjects {#ZS{#`E
batchGetReportGroups {#jk{#k%
batchGetReports {#mh{#mw
batchGetSandboxes {#6V{#qp
createFleet {#yp{#|o
createProject {#|{{$'?
createReportGroup {$'M{$'y
createWebhook {$(1{$)>
deleteBuildBatch {$)L{$)R
deleteFleet {$*.{$*5
deleteProject {$*6{$*5
deleteReport {$*.{$*5
deleteReportGroup {$*>{$*5
deleteResourcePolicy {$*U{$*5
deleteSourceCredentials {$*.{$*d
deleteWebhook {$*k{$*5
describeCodeCoverages {$*z{$,9
describeTestCases {$.A{$/-
getReportGroupTrend {$0d{$18
getResourcePolicy {$*U{$2#
importSourceCredentials {$2-{$*d
invalidateProjectCache {$*k{$*5
listBuildBatches {$2k{$3M
listBuildBatchesForProject {$3a{$3M
listBuilds {$4G{$3M
listBuildsForProject {$4`{$3M
listCommandExecutionsForSandbox {$5-{$5_
listCuratedEnvironmentImages {$*5{$6*
listFleets {$78{$7g
listProjects {$8${$8F
listReportGroups {$78{$8_
listReports {$2k{$8|
listReportsForReportGroup {$9:{$8|
listSandboxes {$:#{$3M
listSandboxesForProject {$:I{$3M
listSharedProjects {$78{$8F
listSharedReportGroups {$78{$8_
listSourceCredentials {$*5{$;#
putResourcePolicy {$;k{$<)
retryBuild {$<8{$<Q
retryBuildBatch {$<]{$=(
startBuild {$=9{$<Q
startBuildBatch {$FN{$=(
startCommandExecution {$O@{$O^
startSandbox {$Ou{$P=
startSandboxConnection {$PK{$PX
stopBuild {$)L{$<Q
stopBuildBatch {$)L{$=(
stopSandbox {$)L{$P=
updateFleet {$Q5{#|o
updateProject {$SM{$'?
updateProjectVisibility {$Wk{$XH
updateReportGroup {$Y%{$'y
updateWebhook {$YI{$)>
*Ids![s
4BuildsDeleted?[s:BuildsNotDeleted?[{#7-
(Id?s0StatusCode?s
6BuildBatches?[{#7l;BuildBatchesNotFound?[s
)Arn?s2Artifacts?{#=Y9BuildBatchConfig?{#>u6BuildBatchNumber?l6BuildBatchStatus?s5BuildGroups?[{#@W;BuildTimeoutInMinutes?i.Cache?{#Bt.Complete?b2CurrentPhase?s9DebugSessionEnabled?b3EncryptionKey?s-EndTime?t4Environment?{#CG=FileSystemLocations?[{#G_(Id?s/Initiator?s2LogConfig?{#HA0Phases?[{#Ii1ProjectName?s<QueuedTimeoutInMinutes?i1ReportArns?[s;ResolvedSourceVersion?s<SecondaryArtifacts?[{#=YASecondarySourceVersions?[{#J{:SecondarySources?[{#KE1ServiceRole?s/Source?{#KE3SourceVersion?s/StartTime?t2VpcConfig?{#Ml
8ArtifactIdentifier?s7BucketOwnerAccess?s8EncryptionDisabled?b.Location?s,Md5sum?s:OverrideArtifactName?b/Sha256sum?s
5BatchReportMode?s6CombineArtifacts?b5Restrictions?{#?q1ServiceRole?s3TimeoutInMins?i
:ComputeTypesAllowed?[s4FleetsAllowed?[s:MaximumBuildsAllowed?i
<CurrentBuildSummary?{#A]0DependsOn?[s0Identifier?s3IgnoreFailure?b?PriorBuildSummaryList?[{#A]
)Arn?s1BuildStatus?s8PrimaryArtifact?{#BT1RequestedOn?t<SecondaryArtifacts?[{#BT
0Identifier?s.Location?s*Type?s
4CacheNamespace?s.Location?s,Modes?[s*Type!s
1Certificate?s=ComputeConfiguration?{#EU1ComputeType!s5DockerServer?{#F0>EnvironmentVariables?[{#Fs.Fleet?{#G0+Image!s>ImagePullCredentialsType?s4PrivilegedMode?b;RegistryCredential?{#G<*Type!s
*Disk?n2InstanceType?s1MachineType?s,Memory?n*VCpu?n
1ComputeType!s7SecurityGroupIds?[s/Status?{#F_
-Message?s,Status?s
*Name!s*Type?s+Value!s
.FleetArn?s
0Credential!s8CredentialProvider!s
0Identifier?s.Location?s2MountOptions?s0MountPoint?s*Type?s
7CloudWatchLogs?{#Hb/S3Logs?{#I+
/GroupName?s,Status!s0StreamName?s
7BucketOwnerAccess?s8EncryptionDisabled?b.Location?s,Status!s
2Contexts?[{#Jc7DurationInSeconds?l-EndTime?t1PhaseStatus?s/PhaseType?s/StartTime?t
-Message?s0StatusCode?s
6SourceIdentifier!s3SourceVersion!s
-Auth?{#M/:BuildStatusConfig?{#MB/Buildspec?s3GitCloneDepth?i<GitSubmodulesConfig?{#MY1InsecureSsl?b.Location?s7ReportBuildStatus?b6SourceIdentifier?s*Type!s
.Resource?s*Type!s
-Context?s/TargetUrl?s
5FetchSubmodules!b
7SecurityGroupIds?[s.Subnets?[s+VpcId?s
0Builds?[{#NZ5BuildsNotFound?[s
)Arn?s2Artifacts?{#=Y8AutoRetryConfig?{#Tj3BuildBatchArn?s3BuildComplete?b1BuildNumber?l1BuildStatus?s.Cache?{#Bt2CurrentPhase?s5DebugSession?{#UX3EncryptionKey?s-EndTime?t4Environment?{#CGFExportedEnvironmentVariables?[{#Uz=FileSystemLocations?[{#G_(Id?s/Initiator?s-Logs?{#V09NetworkInterface?{#WH0Phases?[{#Ii1ProjectName?s<QueuedTimeoutInMinutes?i1ReportArns?[s;ResolvedSourceVersion?s<SecondaryArtifacts?[{#=YASecondarySourceVersions?[{#J{:SecondarySources?[{#KE1ServiceRole?s/Source?{#KE3SourceVersion?s/StartTime?t6TimeoutInMinutes?i2VpcConfig?{#Ml
4AutoRetryLimit?n5AutoRetryNumber?n3NextAutoRetry?s7PreviousAutoRetry?s
4SessionEnabled?b3SessionTarget?s
*Name?s+Value?s
7CloudWatchLogs?{#Hb7CloudWatchLogsArn?s.DeepLink?s/GroupName?s0S3DeepLink?s/S3Logs?{#I+/S3LogsArn?s0StreamName?s
8NetworkInterfaceId?s.SubnetId?s
:CommandExecutionIds![s/SandboxId!s
;CommandExecutions?[{#Xi@CommandExecutionsNotFound?[s
-Command?s-EndTime?t.ExitCode?s(Id?s-Logs?{#V00SandboxArn?s/SandboxId?s8StandardErrContent?s;StandardOutputContent?s/StartTime?t,Status?s0SubmitTime?t*Type?s
,Names![s
0Fleets?[{#[#5FleetsNotFound?[s
)Arn?s2BaseCapacity?i=ComputeConfiguration?{#EU1ComputeType?s-Created?t5EnvironmentType?s6FleetServiceRole?s(Id?s-ImageId?s2LastModified?t*Name?s6OverflowBehavior?s;ProxyConfiguration?{#]l=ScalingConfiguration?{#^Z/Status?{#_n.Tags?[{#`62VpcConfig?{#Ml
5DefaultBehavior?s;OrderedProxyRules?[{#^=
,Effect!s/Entities![s*Type!s
5DesiredCapacity?i1MaxCapacity?i1ScalingType?sFTargetTrackingScalingConfigs?[{#_R
0MetricType?s1TargetValue?n
-Context?s-Message?s0StatusCode?s
)Key?s+Value?s
2Projects?[{#`i7ProjectsNotFound?[s
)Arn?s2Artifacts?{#f94AutoRetryLimit?n.Badge?{#gq9BuildBatchConfig?{#>u.Cache?{#Bt:ConcurrentBuildLimit?i-Created?t1Description?s3EncryptionKey?s4Environment?{#CG=FileSystemLocations?[{#G_2LastModified?t3LogsConfig?{#HA*Name?s7ProjectVisibility?s8PublicProjectAlias?s<QueuedTimeoutInMinutes?i8ResourceAccessRole?s<SecondaryArtifacts?[{#f9ASecondarySourceVersions?[{#J{:SecondarySources?[{#KE1ServiceRole?s/Source?{#KE3SourceVersion?s.Tags?[{#`66TimeoutInMinutes?i2VpcConfig?{#Ml0Webhook?{#h9
8ArtifactIdentifier?s7BucketOwnerAccess?s8EncryptionDisabled?b.Location?s*Name?s3NamespaceType?s:OverrideArtifactName?b/Packaging?s*Path?s*Type!s
2BadgeEnabled?b5BadgeRequestUrl?s
2BranchFilter?s/BuildType?s7FilterGroups?[[{#j(8LastModifiedSecret?t4ManualCreation?b0PayloadUrl?s;ScopeConfiguration?{#jR,Secret?s,Status?s3StatusMessage?s)Url?s
;ExcludeMatchedPattern?b-Pattern!s*Type!s
,Domain?s*Name!s+Scope!s
6ReportGroupArns![s
6ReportGroups?[{#kQ;ReportGroupsNotFound?[s
)Arn?s-Created?t5ExportConfig?{#lK2LastModified?t*Name?s,Status?s.Tags?[{#`6*Type?s
6ExportConfigType?s6S3Destination?{#lr
,Bucket?s1BucketOwner?s8EncryptionDisabled?b3EncryptionKey?s/Packaging?s*Path?s
1ReportArns![s
1Reports?[{#n?6ReportsNotFound?[s
)Arn?s<CodeCoverageSummary?{#p$-Created?t1ExecutionId?s-Expired?t5ExportConfig?{#lK*Name?s4ReportGroupArn?s,Status?s4TestSummary?{#q?/Truncated?b*Type?s
>BranchCoveragePercentage?n5BranchesCovered?i4BranchesMissed?i<LineCoveragePercentage?n2LinesCovered?i1LinesMissed?i
;DurationInNanoSeconds!l3StatusCounts!<i+Total!i
3Sandboxes?[{#r<8SandboxesNotFound?[s
)Arn?s7CurrentSession?{#um3EncryptionKey?s-EndTime?t4Environment?{#CG=FileSystemLocations?[{#G_(Id?s2LogConfig?{#HA1ProjectName?s<QueuedTimeoutInMinutes?n1RequestTime?tASecondarySourceVersions?[{#J{:SecondarySources?[{#x,1ServiceRole?s/Source?{#x,3SourceVersion?s/StartTime?t,Status?s6TimeoutInMinutes?n2VpcConfig?{#Ml
2CurrentPhase?s-EndTime?t(Id?s-Logs?{#V09NetworkInterface?{#WH0Phases?[{#w2;ResolvedSourceVersion?s/StartTime?t,Status?s
2Contexts?[{#Jc7DurationInSeconds?n-EndTime?t1PhaseStatus?s/PhaseType?s/StartTime?t
-Auth?{#M/:BuildStatusConfig?{#MB/Buildspec?s3GitCloneDepth?n<GitSubmodulesConfig?{#MY1InsecureSsl?b.Location?s7ReportBuildStatus?b6SourceIdentifier?s*Type!s
2BaseCapacity!i=ComputeConfiguration?{#EU1ComputeType!s5EnvironmentType!s6FleetServiceRole?s-ImageId?s*Name!s6OverflowBehavior?s;ProxyConfiguration?{#]l=ScalingConfiguration?{#|/.Tags?[{#`62VpcConfig?{#Ml
1MaxCapacity?i1ScalingType?sFTargetTrackingScalingConfigs?[{#_R
.Fleet?{#[#
2Artifacts!{#f94AutoRetryLimit?n2BadgeEnabled?b9BuildBatchConfig?{#>u.Cache?{#Bt:ConcurrentBuildLimit?i1Description?s3EncryptionKey?s4Environment!{#CG=FileSystemLocations?[{#G_3LogsConfig?{#HA*Name!s<QueuedTimeoutInMinutes?i<SecondaryArtifacts?[{#f9ASecondarySourceVersions?[{#J{:SecondarySources?[{#KE1ServiceRole!s/Source!{#KE3SourceVersion?s.Tags?[{#`66TimeoutInMinutes?i2VpcConfig?{#Ml
0Project?{#`i
5ExportConfig!{#lK*Name!s.Tags?[{#`6*Type!s
4ReportGroup?{#kQ
2BranchFilter?s/BuildType?s7FilterGroups?[[{#j(4ManualCreation?b1ProjectName!s;ScopeConfiguration?{#jR
0Webhook?{#h9
(Id!s
4BuildsDeleted?[s:BuildsNotDeleted?[{#7-0StatusCode?s
)Arn!s

*Name!s
)Arn!s3DeleteReports?b
1ResourceArn!s
)Arn?s
1ProjectName!s
?MaxLineCoveragePercentage?n0MaxResults?i?MinLineCoveragePercentage?n/NextToken?s/ReportArn!s,SortBy?s/SortOrder?s
7CodeCoverages?[{$,Z/NextToken?s
>BranchCoveragePercentage?n5BranchesCovered?i4BranchesMissed?i-Expired?t.FilePath?s(Id?s<LineCoveragePercentage?n2LinesCovered?i1LinesMissed?i/ReportARN?s
/Filter?{$.s0MaxResults?i/NextToken?s/ReportArn!s
-Keyword?s,Status?s
/NextToken?s3TestCases?[{$/J
;DurationInNanoSeconds?l-Expired?t-Message?s*Name?s,Prefix?s/ReportArn?s,Status?s5TestRawDataPath?s3TestSuiteName?s
2NumOfReports?i4ReportGroupArn!s0TrendField!s
1RawData?[{$1R.Stats?{$1f
*Data?s/ReportArn?s
-Average?s)Max?s)Min?s
,Policy?s
.AuthType!s0ServerType!s5ShouldOverwrite?b+Token!s.Username?s
/Filter?{$3C0MaxResults?i/NextToken?s/SortOrder?s
,Status?s
*Ids?[s/NextToken?s
/Filter?{$3C0MaxResults?i/NextToken?s1ProjectName?s/SortOrder?s
/NextToken?s/SortOrder?s
/NextToken?s1ProjectName!s/SortOrder?s
0MaxResults?n/NextToken?s/SandboxId!s/SortOrder?s
;CommandExecutions?[{#Xi/NextToken?s
3Platforms?[{$6;
3Languages?[{$6W.Platform?s
0Images?[{$6p.Language?s
1Description?s*Name?s/Versions?[s
0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s
-Fleets?[s/NextToken?s
/NextToken?s,SortBy?s/SortOrder?s
/NextToken?s/Projects?[s
/NextToken?s3ReportGroups?[s
/NextToken?s.Reports?[s
/Filter?{$3C0MaxResults?i/NextToken?s4ReportGroupArn!s/SortOrder?s
0MaxResults?n/NextToken?s/SortOrder?s
0MaxResults?n/NextToken?s1ProjectName!s/SortOrder?s
@SourceCredentialsInfos?[{$;A
)Arn?s.AuthType?s.Resource?s0ServerType?s
,Policy!s1ResourceArn!s
1ResourceArn?s
(Id?s6IdempotencyToken?s
.Build?{#NZ
(Id?s6IdempotencyToken?s/RetryType?s
3BuildBatch?{#7l
:ArtifactsOverride?{#f9<AutoRetryLimitOverride?nBBuildStatusConfigOverride?{#MB7BuildspecOverride?s6CacheOverride?{#Bt9CertificateOverride?s9ComputeTypeOverride?s9DebugSessionEnabled?b;EncryptionKeyOverride?s=EnvironmentTypeOverride?sFEnvironmentVariablesOverride?[{#Fs6FleetOverride?{#G0;GitCloneDepthOverride?iDGitSubmodulesConfigOverride?{#MY6IdempotencyToken?s3ImageOverride?sFImagePullCredentialsTypeOverride?s9InsecureSslOverride?b;LogsConfigOverride?{#HA<PrivilegedModeOverride?b1ProjectName!sDQueuedTimeoutInMinutesOverride?iCRegistryCredentialOverride?{#G<?ReportBuildStatusOverride?bDSecondaryArtifactsOverride?[{#f9BSecondarySourcesOverride?[{#KEISecondarySourcesVersionOverride?[{#J{9ServiceRoleOverride?s;SourceAuthOverride?{#M/<SourceLocationOverride?s8SourceTypeOverride?s3SourceVersion?s>TimeoutInMinutesOverride?i
:ArtifactsOverride?{#f9ABuildBatchConfigOverride?{#>uCBuildTimeoutInMinutesOverride?i7BuildspecOverride?s6CacheOverride?{#Bt9CertificateOverride?s9ComputeTypeOverride?s9DebugSessionEnabled?b;EncryptionKeyOverride?s=EnvironmentTypeOverride?sFEnvironmentVariablesOverride?[{#Fs;GitCloneDepthOverride?iDGitSubmodulesConfigOverride?{#MY6IdempotencyToken?s3ImageOverride?sFImagePullCredentialsTypeOverride?s9InsecureSslOverride?b;LogsConfigOverride?{#HA<PrivilegedModeOverride?b1ProjectName!sDQueuedTimeoutInMinutesOverride?iCRegistryCredentialOverride?{#G<DReportBuildBatchStatusOverride?bDSecondaryArtifactsOverride?[{#f9BSecondarySourcesOverride?[{#KEISecondarySourcesVersionOverride?[{#J{9ServiceRoleOverride?s;SourceAuthOverride?{#M/<SourceLocationOverride?s8SourceTypeOverride?s3SourceVersion?s
-Command!s/SandboxId!s*Type?s
9CommandExecution?{#Xi
6IdempotencyToken?s1ProjectName?s
0Sandbox?{#r<
/SandboxId!s
3SsmSession?{$Pi
/SessionId?s/StreamUrl?s0TokenValue?s
)Arn!s2BaseCapacity?i=ComputeConfiguration?{#EU1ComputeType?s5EnvironmentType?s6FleetServiceRole?s-ImageId?s6OverflowBehavior?s;ProxyConfiguration?{#]l=ScalingConfiguration?{#|/.Tags?[{#`62VpcConfig?{#Ml
2Artifacts?{#f94AutoRetryLimit?n2BadgeEnabled?b9BuildBatchConfig?{#>u.Cache?{#Bt:ConcurrentBuildLimit?i1Description?s3EncryptionKey?s4Environment?{#CG=FileSystemLocations?[{#G_3LogsConfig?{#HA*Name!s<QueuedTimeoutInMinutes?i<SecondaryArtifacts?[{#f9ASecondarySourceVersions?[{#J{:SecondarySources?[{#KE1ServiceRole?s/Source?{#KE3SourceVersion?s.Tags?[{#`66TimeoutInMinutes?i2VpcConfig?{#Ml
0ProjectArn!s7ProjectVisibility!s8ResourceAccessRole?s
0ProjectArn?s7ProjectVisibility?s8PublicProjectAlias?s
)Arn!s5ExportConfig?{#lK.Tags?[{#`6
2BranchFilter?s/BuildType?s7FilterGroups?[[{#j(1ProjectName!s2RotateSecret?b
)"};
