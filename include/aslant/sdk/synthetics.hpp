// What the actions of synthetics take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe3a94c07e58b8bb1>{
    R"(#9##h#$)#$?#$T#$j#%%#%?#%`#&'#&E#&X#&o#''#'E#'a#'u#(8#(M#(h#(|#)7#)N
associateResource {#)d{#*+
createCanary {#*,{#1%
createGroup {#9t{#:*
deleteCanary {#:r{#*+
deleteGroup {#;/{#*+
describeCanaries {#;B{#;e
describeCanariesLastRun {#;B{#<'
describeRuntimeVersions {#?@{#?Z
disassociateResource {#)d{#*+
getCanary {#@`{#1%
getCanaryRuns {#@s{#AO
getGroup {#;/{#:*
listAssociatedGroups {#Am{#B;
listGroupResources {#Bh{#C:
listGroups {#?@{#B;
listTagsForResource {#CT{#Cc
startCanary {#Cl{#*+
startCanaryDryRun {#Ct{#H$
stopCanary {#Cl{#*+
tagResource {#H7{#*+
untagResource {#HN{#*+
updateCanary {#Hh{#*+
5GroupIdentifier!s1ResourceArn!s

7ArtifactConfig?{#-(8ArtifactS3Location!s-Code!{#-Y6ExecutionRoleArn!sBFailureRetentionPeriodInDays?i*Name!s@ProvisionedResourceCleanup?s?ResourcesToReplicateTags?[s2RunConfig?{#.Z4RuntimeVersion!s1Schedule!{#/\BSuccessRetentionPeriodInDays?i+Tags?<s2VpcConfig?{#0C
5S3Encryption?{#-;
4EncryptionMode?s/KmsKeyArn?s
6Dependencies?[{#.F-Handler!s.S3Bucket?s+S3Key?s/S3Version?s-ZipFile?y
/Reference!s*Type?s
3ActiveTracing?b;EnvironmentVariables?<s6EphemeralStorage?n0MemoryInMB?i6TimeoutInSeconds?i
7DurationInSeconds?l0Expression!s4RetryConfig?{#05
0MaxRetries!n
=Ipv6AllowedForDualStack?b7SecurityGroupIds?[s0SubnetIds?[s
/Canary?{#12
7ArtifactConfig?{#-(8ArtifactS3Location?s-Code?{#4d5DryRunConfig?{#5</EngineArn?s6ExecutionRoleArn?sBFailureRetentionPeriodInDays?i(Id?s*Name?s@ProvisionedResourceCleanup?s2RunConfig?{#5d4RuntimeVersion?s1Schedule?{#6N/Status?{#75BSuccessRetentionPeriodInDays?i+Tags?<s1Timeline?{#7^8VisualReference?{#8:2VpcConfig?{#90
6Dependencies?[{#.F-Handler?s7SourceLocationArn?s
.DryRunId?s?LastDryRunExecutionStatus?s
3ActiveTracing?b6EphemeralStorage?n0MemoryInMB?i6TimeoutInSeconds?i
7DurationInSeconds?l0Expression?s4RetryConfig?{#7'
0MaxRetries?n
+State?s1StateReason?s5StateReasonCode?s
-Created?t2LastModified?t1LastStarted?t1LastStopped?t
5BaseCanaryRunId?s9BaseScreenshots?[{#8c
8IgnoreCoordinates?[s4ScreenshotName!s
=Ipv6AllowedForDualStack?b7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
*Name!s+Tags?<s
.Group?{#:6
)Arn?s1CreatedTime?t(Id?s6LastModifiedTime?t*Name?s+Tags?<s
2DeleteLambda?b*Name!s
5GroupIdentifier!s
0MaxResults?i,Names?[s/NextToken?s
2Canaries?[{#12/NextToken?s
9CanariesLastRun?[{#<J/NextToken?s
0CanaryName?s0LastRun?{#<e
8ArtifactS3Location?s5DryRunConfig?{#=y(Id?s*Name?s2RetryAttempt?n4ScheduledRunId?s/Status?{#>+1Timeline?{#>a
.DryRunId?s
+State?s1StateReason?s5StateReasonCode?s0TestResult?s
/Completed?tEMetricTimestampForRunAndRetries?t-Started?t
0MaxResults?i/NextToken?s
/NextToken?s9RuntimeVersions?[{#@#
5DeprecationDate?t1Description?s1ReleaseDate?t1VersionName?s
.DryRunId?s*Name!s
.DryRunId?s0MaxResults?i*Name!s/NextToken?s-RunType?s
4CanaryRuns?[{#<e/NextToken?s
0MaxResults?i/NextToken?s1ResourceArn!s
0Groups?[{#BU/NextToken?s
)Arn?s(Id?s*Name?s
5GroupIdentifier!s0MaxResults?i/NextToken?s
/NextToken?s0Resources?[s
1ResourceArn!s
+Tags?<s
*Name!s
7ArtifactConfig?{#-(8ArtifactS3Location?s-Code?{#-Y6ExecutionRoleArn?sBFailureRetentionPeriodInDays?n*Name!s@ProvisionedResourceCleanup?s2RunConfig?{#FS4RuntimeVersion?sBSuccessRetentionPeriodInDays?n8VisualReference?{#GU2VpcConfig?{#0C
3ActiveTracing?b;EnvironmentVariables?<s6EphemeralStorage?n0MemoryInMB?n6TimeoutInSeconds?n
5BaseCanaryRunId!s9BaseScreenshots?[{#8c
5DryRunConfig?{#5<
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
7ArtifactConfig?{#-(8ArtifactS3Location?s-Code?{#-Y.DryRunId?s6ExecutionRoleArn?sBFailureRetentionPeriodInDays?i*Name!s@ProvisionedResourceCleanup?s2RunConfig?{#.Z4RuntimeVersion?s1Schedule?{#/\BSuccessRetentionPeriodInDays?i8VisualReference?{#GU2VpcConfig?{#0C
)"};
