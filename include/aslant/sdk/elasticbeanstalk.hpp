// What the actions of elasticbeanstalk take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x444d76edfba73219>{
    R"(#R#$Y#$y#%F#%r#&6#&S#&n#'6#'[#'v#(;#(Z#(u#)=#)b#*0#*O#*r#+=#+[#,'#,N#,q#-H#-s#.?#.]#.u#/<#/]#02#0W#0u#19#1V#1r#28#2R#2s#38#3V#3q#4C#4e#50#5K#5j
abortEnvironmentUpdate {#67{#6Z
applyEnvironmentManagedAction {#6[{#7/
associateEnvironmentOperationsRole {#7e{#6Z
checkDNSAvailability {#8/{#8>
composeEnvironments {#8a{#97
createApplication {#>f{#AX
createApplicationVersion {#CG{#Fr
createConfigurationTemplate {#I#{#K]
createEnvironment {#MQ{#9W
createPlatformVersion {#PJ{#Qb
createStorageLocation {#6Z{#Tz
deleteApplication {#U,{#6Z
deleteApplicationVersion {#UU{#6Z
deleteConfigurationTemplate {#V2{#6Z
deleteEnvironmentConfiguration {#VT{#6Z
deletePlatformVersion {#Vy{#W.
describeAccountAttributes {#6Z{#WD
describeApplicationVersions {#Y3{#Yp
describeApplications {#Z={#ZR
describeConfigurationOptions {#Zf{#[p
describeConfigurationSettings {#^1{#^e
describeEnvironmentHealth {#_({#_]
describeEnvironmentManagedActionHistory {#cQ{#d1
describeEnvironmentManagedActions {#e{{#fM
describeEnvironmentResources {#67{#gQ
describeEnvironments {#ip{#97
describeEvents {#kF{#m9
describeInstancesHealth {#nw{#o^
describePlatformVersion {#Vy{#s^
disassociateEnvironmentOperationsRole {#y${#6Z
listAvailableSolutionStacks {#6Z{#y7
listPlatformBranches {#z6{#{&
listPlatformVersions {#|J{$#5
listTagsForResource {$#\{$#k
rebuildEnvironment {#67{#6Z
requestEnvironmentInfo {$$3{#6Z
restartAppServer {#67{#6Z
retrieveEnvironmentInfo {$$3{$$a
swapEnvironmentCNAMEs {$%V{#6Z
terminateEnvironment {$&c{#9W
updateApplication {$'R{#AX
updateApplicationResourceLifecycle {$'s{$(I
updateApplicationVersion {$(y{#Fr
updateConfigurationTemplate {$)O{#K]
updateEnvironment {$*P{#9W
updateTagsForResource {$,`{#6Z
validateConfigurationSettings {$-5{$.$
3EnvironmentId?s5EnvironmentName?s

.ActionId!s3EnvironmentId?s5EnvironmentName?s
7ActionDescription?s.ActionId?s0ActionType?s,Status?s
5EnvironmentName!s4OperationsRole!s
1CnamePrefix!s
/Available?b9FullyQualifiedCNAME?s
5ApplicationName?s/GroupName?s4VersionLabels?[s
6Environments?[{#9W/NextToken?s
BAbortableOperationInProgress?b5ApplicationName?s+Cname?s1DateCreated?t1DateUpdated?t1Description?s1EndpointURL?s4EnvironmentArn?s3EnvironmentId?s:EnvironmentLinks?[{#=65EnvironmentName?s,Health?s2HealthStatus?s4OperationsRole?s1PlatformArn?s2Resources?{#=T7SolutionStackName?s,Status?s2TemplateName?s-Tier?{#>M2VersionLabel?s
5EnvironmentName?s.LinkName?s
5LoadBalancer?{#=g
,Domain?s3Listeners?[{#>:6LoadBalancerName?s
*Port?i.Protocol?s
*Name?s*Type?s-Version?s
5ApplicationName!s1Description?s@ResourceLifecycleConfig?{#?U.Tags?[{#AI
1ServiceRole?s?VersionLifecycleConfig?{#@&
3MaxAgeRule?{#@I5MaxCountRule?{#@x
8DeleteSourceFromS3?b-Enabled!b2MaxAgeInDays?i
8DeleteSourceFromS3?b-Enabled!b.MaxCount?i
)Key?s+Value?s
4Application?{#Aj
4ApplicationArn?s5ApplicationName?s=ConfigurationTemplates?[s1DateCreated?t1DateUpdated?t1Description?s@ResourceLifecycleConfig?{#?U/Versions?[s
5ApplicationName!s;AutoCreateApplication?b;BuildConfiguration?{#E61Description?s-Process?b?SourceBuildInformation?{#F,5SourceBundle?{#F^.Tags?[{#AI2VersionLabel!s
2ArtifactName?s:CodeBuildServiceRole!s1ComputeType?s+Image!s6TimeoutInMinutes?i
4SourceLocation!s6SourceRepository!s0SourceType!s
.S3Bucket?s+S3Key?s
;ApplicationVersion?{#G1
5ApplicationName?s;ApplicationVersionArn?s.BuildArn?s1DateCreated?t1DateUpdated?t1Description?s?SourceBuildInformation?{#F,5SourceBundle?{#F^,Status?s2VersionLabel?s
5ApplicationName!s1Description?s3EnvironmentId?s8OptionSettings?[{#Jd1PlatformArn?s7SolutionStackName?s<SourceConfiguration?{#K;.Tags?[{#AI2TemplateName!s
/Namespace?s0OptionName?s2ResourceName?s+Value?s
5ApplicationName?s2TemplateName?s
5ApplicationName?s1DateCreated?t1DateUpdated?t6DeploymentStatus?s1Description?s5EnvironmentName?s8OptionSettings?[{#Jd1PlatformArn?s7SolutionStackName?s2TemplateName?s
5ApplicationName!s1CnamePrefix?s1Description?s5EnvironmentName?s/GroupName?s4OperationsRole?s8OptionSettings?[{#Jd9OptionsToRemove?[{#O{1PlatformArn?s7SolutionStackName?s.Tags?[{#AI2TemplateName?s-Tier?{#>M2VersionLabel?s
/Namespace?s0OptionName?s2ResourceName?s
5EnvironmentName?s8OptionSettings?[{#JdAPlatformDefinitionBundle!{#F^2PlatformName!s5PlatformVersion!s.Tags?[{#AI
0Builder?{#R+8PlatformSummary?{#R2
)Arn?s
9OperatingSystemName?s<OperatingSystemVersion?s1PlatformArn?sBPlatformBranchLifecycleState?s8PlatformBranchName?s6PlatformCategory?s<PlatformLifecycleState?s3PlatformOwner?s4PlatformStatus?s5PlatformVersion?s9SupportedAddonList?[s8SupportedTierList?[s
.S3Bucket?s
5ApplicationName!s9TerminateEnvByForce?b
5ApplicationName!s8DeleteSourceBundle?b2VersionLabel!s
5ApplicationName!s2TemplateName!s
5ApplicationName!s5EnvironmentName!s
1PlatformArn?s
8PlatformSummary?{#R2
7ResourceQuotas?{#WY
9ApplicationQuota?{#Y(@ApplicationVersionQuota?{#Y(CConfigurationTemplateQuota?{#Y(<CustomPlatformQuota?{#Y(9EnvironmentQuota?{#Y(
-Maximum?i
5ApplicationName?s0MaxRecords?i/NextToken?s4VersionLabels?[s
=ApplicationVersions?[{#G1/NextToken?s
7ApplicationNames?[s
6Applications?[{#Aj
5ApplicationName?s5EnvironmentName?s1Options?[{#O{1PlatformArn?s7SolutionStackName?s2TemplateName?s
1Options?[{#\G1PlatformArn?s7SolutionStackName?s
4ChangeSeverity?s2DefaultValue?s/MaxLength?i.MaxValue?i.MinValue?i*Name?s/Namespace?s.Regex?{#]x1UserDefined?b3ValueOptions?[s/ValueType?s
+Label?s-Pattern?s
5ApplicationName!s5EnvironmentName?s2TemplateName?s
?ConfigurationSettings?[{#K]
5AttributeNames?[s3EnvironmentId?s5EnvironmentName?s
;ApplicationMetrics?{#`{-Causes?[s+Color?s5EnvironmentName?s2HealthStatus?s8InstancesHealth?{#bc1RefreshedAt?t,Status?s
.Duration?i0Latency?{#aZ2RequestCount?i4StatusCodes?{#b2
)P10?n)P50?n)P75?n)P85?n)P90?n)P95?n)P99?n*P999?n
/Status2xx?i/Status3xx?i/Status4xx?i/Status5xx?i
.Degraded?i*Info?i,NoData?i(Ok?i-Pending?i,Severe?i-Unknown?i-Warning?i
3EnvironmentId?s5EnvironmentName?s.MaxItems?i/NextToken?s
CManagedActionHistoryItems?[{#d^/NextToken?s
7ActionDescription?s.ActionId?s0ActionType?s2ExecutedTime?t8FailureDescription?s1FailureType?s2FinishedTime?t,Status?s
3EnvironmentId?s5EnvironmentName?s,Status?s
8ManagedActions?[{#fc
7ActionDescription?s.ActionId?s0ActionType?s,Status?s5WindowStartTime?t
=EnvironmentResources?{#gl
;AutoScalingGroups?[{#iT5EnvironmentName?s3Instances?[{#i\>LaunchConfigurations?[{#iT9LaunchTemplates?[{#i\7LoadBalancers?[{#iT0Queues?[{#ib2Triggers?[{#iT
*Name?s
(Id?s
*Name?s)Url?s
5ApplicationName?s5EnvironmentIds?[s7EnvironmentNames?[s4IncludeDeleted?b;IncludedDeletedBackTo?t0MaxRecords?i/NextToken?s2VersionLabel?s
5ApplicationName?s-EndTime?t3EnvironmentId?s5EnvironmentName?s0MaxRecords?i/NextToken?s1PlatformArn?s/RequestId?s.Severity?s/StartTime?t2TemplateName?s2VersionLabel?s
0Events?[{#mS/NextToken?s
5ApplicationName?s5EnvironmentName?s/EventDate?t-Message?s1PlatformArn?s/RequestId?s.Severity?s2TemplateName?s2VersionLabel?s
5AttributeNames?[s3EnvironmentId?s5EnvironmentName?s/NextToken?s
<InstanceHealthList?[{#p8/NextToken?s1RefreshedAt?t
;ApplicationMetrics?{#`{6AvailabilityZone?s-Causes?[s+Color?s3Deployment?{#qp2HealthStatus?s0InstanceId?s2InstanceType?s0LaunchedAt?t/System?{#rO
2DeploymentId?l4DeploymentTime?t,Status?s2VersionLabel?s
7CpuUtilization?{#rs2LoadAverage?[n
*Idle?n,IoWait?n)Irq?n*Nice?n0Privileged?n-SoftIRQ?n,System?n*User?n
<PlatformDescription?{#sx
7CustomAmiList?[{#xL1DateCreated?t1DateUpdated?t1Description?s4Frameworks?[{#xl0Maintainer?s9OperatingSystemName?s<OperatingSystemVersion?s1PlatformArn?sBPlatformBranchLifecycleState?s8PlatformBranchName?s6PlatformCategory?s<PlatformLifecycleState?s2PlatformName?s3PlatformOwner?s4PlatformStatus?s5PlatformVersion?s>ProgrammingLanguages?[{#xl7SolutionStackName?s9SupportedAddonList?[s8SupportedTierList?[s
-ImageId?s8VirtualizationType?s
*Name?s-Version?s
5EnvironmentName!s
>SolutionStackDetails?[{#ye5SolutionStacks?[s
9PermittedFileTypes?[s7SolutionStackName?s
1Filters?[{#z^0MaxRecords?i/NextToken?s
/Attribute?s.Operator?s-Values?[s
/NextToken?sCPlatformBranchSummaryList?[{#{S
0BranchName?s1BranchOrder?i4LifecycleState?s2PlatformName?s8SupportedTierList?[s
1Filters?[{#|r0MaxRecords?i/NextToken?s
.Operator?s*Type?s-Values?[s
/NextToken?s=PlatformSummaryList?[{#R2
1ResourceArn!s
1ResourceArn?s6ResourceTags?[{#AI
3EnvironmentId?s5EnvironmentName?s.InfoType!s
9EnvironmentInfo?[{$$x
3Ec2InstanceId?s.InfoType?s-Message?s5SampleTimestamp?t
>DestinationEnvironmentId?s@DestinationEnvironmentName?s9SourceEnvironmentId?s;SourceEnvironmentName?s
3EnvironmentId?s5EnvironmentName?s4ForceTerminate?b8TerminateResources?b
5ApplicationName!s1Description?s
5ApplicationName!s@ResourceLifecycleConfig!{#?U
5ApplicationName?s@ResourceLifecycleConfig?{#?U
5ApplicationName!s1Description?s2VersionLabel!s
5ApplicationName!s1Description?s8OptionSettings?[{#Jd9OptionsToRemove?[{#O{2TemplateName!s
5ApplicationName?s1Description?s3EnvironmentId?s5EnvironmentName?s/GroupName?s8OptionSettings?[{#Jd9OptionsToRemove?[{#O{1PlatformArn?s7SolutionStackName?s2TemplateName?s-Tier?{#>M2VersionLabel?s
1ResourceArn!s3TagsToAdd?[{#AI3TagsToRemove?[s
5ApplicationName!s5EnvironmentName?s8OptionSettings![{#Jd2TemplateName?s
2Messages?[{$.4
-Message?s/Namespace?s0OptionName?s.Severity?s
)"};
