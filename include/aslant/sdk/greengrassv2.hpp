// What the actions of greengrassv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc250a6c9d05a6be6>{
    R"(#@#$##$J#$|#%W#%q#&7#&Q#&j#'*#'D#'_#(1#(G#(l#)/#)F#)]#*%#*X#*w#+5#+N#+g#,/#,P#,m#-7#-L#-c
associateServiceRoleToAccount {#.){#.4
batchAssociateClientDeviceWithCoreDevice {#.D{#.v
batchDisassociateClientDeviceFromCoreDevice {#.D{#.v
cancelDeployment {#/N{#/^
createComponentVersion {#/i{#7C
createDeployment {#9({#AY
deleteComponent {#B&{#B-
deleteCoreDevice {#B.{#B-
deleteDeployment {#/N{#B-
describeComponent {#B&{#BE
disassociateServiceRoleFromAccount {#B-{#Cg
getComponent {#Cz{#D<
getComponentVersionArtifact {#Dc{#EB
getConnectivityInfo {#.i{#ER
getCoreDevice {#B.{#FF
getDeployment {#/N{#Gb
getServiceRoleForAccount {#B-{#J<
listClientDevicesAssociatedWithCoreDevice {#JV{#K,
listComponentVersions {#K{{#LA
listComponents {#M6{#MX
listCoreDevices {#OD{#P'
listDeployments {#QL{#R:
listEffectiveDeployments {#JV{#T,
listInstalledComponents {#Vo{#WV
listTagsForResource {#Z*{#Z9
resolveComponentCandidates {#ZB{#[L
tagResource {#\a{#B-
untagResource {#\x{#B-
updateConnectivityInfo {#]8{#]\
-RoleArn!s
2AssociatedAt?s
9CoreDeviceThingName!s1Entries?[{#.i
/ThingName!s
6ErrorEntries?[{#/0
*Code?s-Message?s/ThingName?s
2DeploymentId!s
-Message?s
1ClientToken?s2InlineRecipe?y7LambdaFunction?{#0I+Tags?<s
?ComponentDependencies?<{#1sBComponentLambdaParameters?{#2@3ComponentName?s<ComponentPlatforms?[{#7-6ComponentVersion?s/LambdaArn!s
4DependencyType?s8VersionRequirement?s
;EnvironmentVariables?<s6EventSources?[{#4f/ExecArgs?[s>InputPayloadEncodingType?s;LinuxProcessParams?{#4v:MaxIdleTimeInSeconds?i7MaxInstancesCount?i2MaxQueueSize?i,Pinned?b<StatusTimeoutInSeconds?i6TimeoutInSeconds?i
+Topic!s*Type!s
8ContainerParams?{#5B3IsolationMode?s
1Devices?[{#6%4MemorySizeInKB?i2MountROSysfs?b1Volumes?[{#6J
3AddGroupOwner?b*Path!s0Permission?s
3AddGroupOwner?b5DestinationPath!s0Permission?s0SourcePath!s
1Attributes?<s*Name?s
)Arn?s3ComponentName!s6ComponentVersion!s7CreationTimestamp!t/Status!{#83
4ComponentState?s-Errors?<s-Message?s4VendorGuidance?s;VendorGuidanceMessage?s
1ClientToken?s4Components?<{#:V4DeploymentName?s;DeploymentPolicies?{#<4<IotJobConfiguration?{#=b5ParentTargetArn?s+Tags?<s/TargetArn!s
6ComponentVersion!s<ConfigurationUpdate?{#;60RunWith?{#;H
+Merge?s,Reset?[s
/PosixUser?s=SystemResourceLimits?{#<#1WindowsUser?s
*Cpus?n,Memory?l
>ComponentUpdatePolicy?{#=1FConfigurationValidationPolicy?{#=N;FailureHandlingPolicy?s
,Action?s6TimeoutInSeconds?i
6TimeoutInSeconds?i
4AbortConfig?{#>MCJobExecutionsRolloutConfig?{#?Q6TimeoutConfig?{#A;
6CriteriaList![{#>a
,Action!s1FailureType!s?MinNumberOfExecutedThings!i9ThresholdPercentage!n
8ExponentialRate?{#?z6MaximumPerMinute?i
7BaseRatePerMinute!i5IncrementFactor!n=RateIncreaseCriteria!{#@a
<NumberOfNotifiedThings?i=NumberOfSucceededThings?i
@InProgressTimeoutInMinutes?l
2DeploymentId?s/IotJobArn?s.IotJobId?s
)Arn!s

9CoreDeviceThingName!s
)Arn?s3ComponentName?s6ComponentVersion?s7CreationTimestamp?t1Description?s3Platforms?[{#7-/Publisher?s/Status?{#83+Tags?<s
5DisassociatedAt?s
)Arn!s8RecipeOutputFormat?s
,Recipe!y8RecipeOutputFormat!s+Tags?<s
)Arn!s2ArtifactName!s5IotEndpointType?s4S3EndpointType?s
2PreSignedUrl!s
:ConnectivityInfo?[{#Et-Message?s
1HostAddress?s(Id?s.Metadata?s0PortNumber?i
2Architecture?s9CoreDeviceThingName?s1CoreVersion?s?LastStatusUpdateTimestamp?t.Platform?s-Runtime?s,Status?s+Tags?<s
4Components?<{#:V7CreationTimestamp?t2DeploymentId?s4DeploymentName?s;DeploymentPolicies?{#<46DeploymentStatus?s/IotJobArn?s<IotJobConfiguration?{#=b.IotJobId?s7IsLatestForTarget?b5ParentTargetArn?s0RevisionId?s+Tags?<s/TargetArn?s
2AssociatedAt?s-RoleArn?s
9CoreDeviceThingName!s0MaxResults?i/NextToken?s
AAssociatedClientDevices?[{#KW/NextToken?s
:AssociationTimestamp?t/ThingName?s
)Arn!s0MaxResults?i/NextToken?s
;ComponentVersions?[{#Lf/NextToken?s
)Arn?s3ComponentName?s6ComponentVersion?s
0MaxResults?i/NextToken?s+Scope?s
4Components?[{#Mv/NextToken?s
)Arn?s3ComponentName?s6LatestVersion?{#NF
)Arn?s6ComponentVersion?s7CreationTimestamp?t1Description?s3Platforms?[{#7-/Publisher?s
0MaxResults?i/NextToken?s-Runtime?s,Status?s3ThingGroupArn?s
5CoreDevices?[{#PF/NextToken?s
2Architecture?s9CoreDeviceThingName?s?LastStatusUpdateTimestamp?t.Platform?s-Runtime?s,Status?s
3HistoryFilter?s0MaxResults?i/NextToken?s5ParentTargetArn?s/TargetArn?s
5Deployments?[{#RY/NextToken?s
7CreationTimestamp?t2DeploymentId?s4DeploymentName?s6DeploymentStatus?s7IsLatestForTarget?b5ParentTargetArn?s0RevisionId?s/TargetArn?s
>EffectiveDeployments?[{#TT/NextToken?s
?CoreDeviceExecutionStatus!s7CreationTimestamp!t2DeploymentId!s4DeploymentName!s1Description?s/IotJobArn?s.IotJobId?s7ModifiedTimestamp!t,Reason?s6StatusDetails?{#VR/TargetArn!s
1ErrorStack?[s1ErrorTypes?[s
9CoreDeviceThingName!s0MaxResults?i/NextToken?s4TopologyFilter?s
=InstalledComponents?[{#X#/NextToken?s
3ComponentName?s6ComponentVersion?s,IsRoot?b<LastInstallationSource?s;LastReportedTimestamp?t?LastStatusChangeTimestamp?t4LifecycleState?s;LifecycleStateDetails?s;LifecycleStatusCodes?[s
1ResourceArn!s
+Tags?<s
=ComponentCandidates?[{#Zk1Platform?{#7-
3ComponentName?s6ComponentVersion?s:VersionRequirements?<s
CResolvedComponentVersions?[{#[m
)Arn?s3ComponentName?s6ComponentVersion?s-Message?s,Recipe?y4VendorGuidance?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
:ConnectivityInfo![{#Et/ThingName!s
-Message?s-Version?s
)"};
