// What the actions of codedeploy take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc1c2e1f9f92b4d7>{
    R"(#N#$M#$s#%?#%]#&%#&H#&e#'0#'L#'g#('#(G#(f#)'#)G#)f#*.#*S#*y#+7#+W#+n#,1#,M#,j#-/#-Q#-k#.0#.N#.m#/,#/Q#/r#05#0c#1.#1R#2##2;#2P#2g#3(
addTagsToOnPremisesInstances {#3G{#3s
batchGetApplicationRevisions {#3t{#68
batchGetApplications {#87{#8L
batchGetDeploymentGroups {#9q{#:B
batchGetDeploymentTargets {#Hf{#I)
batchGetDeployments {#Ri{#R{
batchGetOnPremisesInstances {#]n{#^&
continueDeployment {#_G{#3s
createApplication {#_l{#`B
createDeployment {#`S{#cH
createDeploymentConfig {#cX{#gJ
createDeploymentGroup {#g`{#lV
deleteApplication {#lk{#3s
deleteDeploymentConfig {#m${#3s
deleteDeploymentGroup {#m<{#me
deleteGitHubAccountToken {#n${#n$
deleteResourcesByExternalId {#n1{#3s
deregisterOnPremisesInstance {#n?{#3s
getApplication {#lk{#nO
getApplicationRevision {#na{#o(
getDeployment {#o[{#ok
getDeploymentConfig {#m${#p&
getDeploymentGroup {#m<{#qw
getDeploymentTarget {#r7{#rR
getOnPremisesInstance {#n?{#ri
listApplicationRevisions {#r|{#sz
listApplications {#t={#tJ
listDeploymentConfigs {#t={#tg
listDeploymentGroups {#u3{#uR
listDeploymentTargets {#v+{#vY
listDeployments {#vs{#x<
listGitHubAccountTokenNames {#t={#xX
listOnPremisesInstances {#xv{#yO
listTagsForResource {#ym{#z.
putLifecycleEventHookExecutionStatus {#zF{#{%
registerApplicationRevision {#{F{#3s
registerOnPremisesInstance {#{u{#3s
removeTagsFromOnPremisesInstances {#3G{#3s
stopDeployment {#|H{#|n
tagResource {$#.{#3s
untagResource {$#H{#3s
updateApplication {$#b{#3s
updateDeploymentGroup {$$0{#me
4InstanceNames![s.Tags![{#3d
)Key?s+Value?s

5ApplicationName!s3Revisions![{#4=
7AppSpecContent?{#577GitHubLocation?{#5K2RevisionType?s3S3Location?{#5d/String?{#57
-Content?s,Sha256?s
.CommitId?s0Repository?s
,Bucket?s0BundleType?s*ETag?s)Key?s-Version?s
5ApplicationName?s2ErrorMessage?s3Revisions?[{#6j
<GenericRevisionInfo?{#7@9RevisionLocation?{#4=
7DeploymentGroups?[s1Description?s3FirstUsedTime?t2LastUsedTime?t2RegisterTime?t
7ApplicationNames![s
:ApplicationsInfo?[{#8d
3ApplicationId?s5ApplicationName?s5ComputePlatform?s0CreateTime?t7GitHubAccountName?s4LinkedToGitHub?b
5ApplicationName!s;DeploymentGroupNames![s
>DeploymentGroupsInfo?[{#:m2ErrorMessage?s
;AlarmConfiguration?{#@v5ApplicationName?sBAutoRollbackConfiguration?{#AU;AutoScalingGroups?[{#AjIBlueGreenDeploymentConfiguration?{#B15ComputePlatform?s:DeploymentConfigName?s7DeploymentGroupId?s9DeploymentGroupName?s8DeploymentStyle?{#DD7Ec2TagFilters?[{#Di2Ec2TagSet?{#E%5EcsServices?[{#E;@LastAttemptedDeployment?{#EXALastSuccessfulDeployment?{#EX9LoadBalancerInfo?{#F.FOnPremisesInstanceTagFilters?[{#Di9OnPremisesTagSet?{#Gp?OutdatedInstancesStrategy?s4ServiceRoleArn?s7TargetRevision?{#4=<TerminationHookEnabled?b?TriggerConfigurations?[{#H3
0Alarms?[{#AM-Enabled?b<IgnorePollAlarmFailure?b
*Name?s
-Enabled?b-Events?[s
*Hook?s*Name?s5TerminationHook?s
>DeploymentReadyOption?{#CDEGreenFleetProvisioningOption?{#CkRTerminateBlueInstancesOnDeploymentSuccess?{#Cu
5ActionOnTimeout?s7WaitTimeInMinutes?i
,Action?s
,Action?sBTerminationWaitTimeInMinutes?i
6DeploymentOption?s4DeploymentType?s
)Key?s*Type?s+Value?s
8Ec2TagSetList?[[{#Di
1ClusterName?s1ServiceName?s
0CreateTime?t2DeploymentId?s-EndTime?t,Status?s
5ElbInfoList?[{#AM=TargetGroupInfoList?[{#AMATargetGroupPairInfoList?[{#Fy
9ProdTrafficRoute?{#G_6TargetGroups?[{#AM9TestTrafficRoute?{#G_
3ListenerArns?[s
?OnPremisesTagSetList?[[{#Di
4TriggerEvents?[s1TriggerName?s6TriggerTargetArn?s
2DeploymentId!s0TargetIds![s
;DeploymentTargets?[{#IB
=CloudFormationTarget?{#JO:DeploymentTargetType?s2EcsTarget?{#M$7InstanceTarget?{#OL5LambdaTarget?{#PX
2DeploymentId?s3LastUpdatedAt?t9LifecycleEvents?[{#Kd2ResourceType?s,Status?s.TargetId?s9TargetVersionWeight?n
4Diagnostics?{#LP-EndTime?t8LifecycleEventName?s/StartTime?t,Status?s
/ErrorCode?s-LogTail?s-Message?s0ScriptName?s
2DeploymentId?s3LastUpdatedAt?t9LifecycleEvents?[{#Kd,Status?s/TargetArn?s.TargetId?s6TaskSetsInfo?[{#N3
2DesiredCount?l/Identifer?s2PendingCount?l2RunningCount?l,Status?s4TargetGroup?{#AM2TaskSetLabel?s3TrafficWeight?n
2DeploymentId?s3InstanceLabel?s3LastUpdatedAt?t9LifecycleEvents?[{#Kd,Status?s/TargetArn?s.TargetId?s
2DeploymentId?s;LambdaFunctionInfo?{#Ql3LastUpdatedAt?t9LifecycleEvents?[{#Kd,Status?s/TargetArn?s.TargetId?s
4CurrentVersion?s3FunctionAlias?s2FunctionName?s3TargetVersion?s9TargetVersionWeight?n
4DeploymentIds![s
9DeploymentsInfo?[{#S8
DAdditionalDeploymentStatusInfo?s5ApplicationName?sBAutoRollbackConfiguration?{#AUIBlueGreenDeploymentConfiguration?{#B12CompleteTime?t5ComputePlatform?s0CreateTime?t-Creator?s:DeploymentConfigName?s9DeploymentGroupName?s2DeploymentId?s;DeploymentOverview?{#ZO?DeploymentStatusMessages?[s8DeploymentStyle?{#DD1Description?s9ErrorInformation?{#[40ExternalId?s8FileExistsBehavior?sCIgnoreApplicationStopFailures?bHInstanceTerminationWaitTimeStarted?b9LoadBalancerInfo?{#F.COverrideAlarmConfiguration?{#@v9PreviousRevision?{#4=;RelatedDeployments?{#[F1Revision?{#4=5RollbackInfo?{#\G/StartTime?t,Status?s8TargetInstances?{#]8AUpdateOutdatedInstancesOnly?b
,Failed?l0InProgress?l-Pending?l+Ready?l-Skipped?l/Succeeded?l
*Code?s-Message?s
OAutoUpdateOutdatedInstancesDeploymentIds?[sQAutoUpdateOutdatedInstancesRootDeploymentId?s
:RollbackDeploymentId?s5RollbackMessage?sDRollbackTriggeringDeploymentId?s
8AutoScalingGroups?[s2Ec2TagSet?{#E%4TagFilters?[{#Di
4InstanceNames![s
7InstanceInfos?[{#^;
4DeregisterTime?t3IamSessionArn?s0IamUserArn?s1InstanceArn?s2InstanceName?s2RegisterTime?t.Tags?[{#3d
2DeploymentId?s8DeploymentWaitType?s
5ApplicationName!s5ComputePlatform?s.Tags?[{#3d
3ApplicationId?s
5ApplicationName!sBAutoRollbackConfiguration?{#AU:DeploymentConfigName?s9DeploymentGroupName?s1Description?s8FileExistsBehavior?sCIgnoreApplicationStopFailures?bCOverrideAlarmConfiguration?{#@v1Revision?{#4=8TargetInstances?{#]8AUpdateOutdatedInstancesOnly?b
2DeploymentId?s
5ComputePlatform?s:DeploymentConfigName!s<MinimumHealthyHosts?{#dl=TrafficRoutingConfig?{#d|4ZonalConfig?{#fD
*Type?s+Value?i
8TimeBasedCanary?{#eT8TimeBasedLinear?{#ey*Type?s
4CanaryInterval?i6CanaryPercentage?i
4LinearInterval?i6LinearPercentage?i
GFirstZoneMonitorDurationInSeconds?lCMinimumHealthyHostsPerZone?{#dl>MonitorDurationInSeconds?l
8DeploymentConfigId?s
;AlarmConfiguration?{#@v5ApplicationName!sBAutoRollbackConfiguration?{#AU8AutoScalingGroups?[sIBlueGreenDeploymentConfiguration?{#B1:DeploymentConfigName?s9DeploymentGroupName!s8DeploymentStyle?{#DD7Ec2TagFilters?[{#Di2Ec2TagSet?{#E%5EcsServices?[{#E;9LoadBalancerInfo?{#F.FOnPremisesInstanceTagFilters?[{#Di9OnPremisesTagSet?{#Gp?OutdatedInstancesStrategy?s4ServiceRoleArn!s.Tags?[{#3d<TerminationHookEnabled?b?TriggerConfigurations?[{#H3
7DeploymentGroupId?s
5ApplicationName!s
:DeploymentConfigName!s
5ApplicationName!s9DeploymentGroupName!s
;HooksNotCleanedUp?[{#Aj
/TokenName?s
0ExternalId?s
2InstanceName!s
4Application?{#8d
5ApplicationName!s1Revision!{#4=
5ApplicationName?s1Revision?{#4=5RevisionInfo?{#7@
2DeploymentId!s
7DeploymentInfo?{#S8
=DeploymentConfigInfo?{#pA
5ComputePlatform?s0CreateTime?t8DeploymentConfigId?s:DeploymentConfigName?s<MinimumHealthyHosts?{#dl=TrafficRoutingConfig?{#d|4ZonalConfig?{#fD
<DeploymentGroupInfo?{#:m
2DeploymentId!s.TargetId!s
9DeploymentTarget?{#IB
5InstanceInfo?{#^;
5ApplicationName!s.Deployed?s/NextToken?s.S3Bucket?s1S3KeyPrefix?s,SortBy?s/SortOrder?s
/NextToken?s3Revisions?[{#4=
/NextToken?s
3Applications?[s/NextToken?s
<DeploymentConfigsList?[s/NextToken?s
5ApplicationName!s/NextToken?s
5ApplicationName?s7DeploymentGroups?[s/NextToken?s
2DeploymentId!s/NextToken?s5TargetFilters?<[s
/NextToken?s0TargetIds?[s
5ApplicationName?s8CreateTimeRange?{#x-9DeploymentGroupName?s0ExternalId?s:IncludeOnlyStatuses?[s/NextToken?s
)End?t+Start?t
2Deployments?[s/NextToken?s
/NextToken?s4TokenNameList?[s
/NextToken?s8RegistrationStatus?s4TagFilters?[{#Di
4InstanceNames?[s/NextToken?s
/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#3d
2DeploymentId?sCLifecycleEventHookExecutionId?s,Status?s
CLifecycleEventHookExecutionId?s
5ApplicationName!s1Description?s1Revision!{#4=
3IamSessionArn?s0IamUserArn?s2InstanceName!s
9AutoRollbackEnabled?b2DeploymentId!s
,Status?s3StatusMessage?s
1ResourceArn!s.Tags![{#3d
1ResourceArn!s.TagKeys![s
5ApplicationName?s8NewApplicationName?s
;AlarmConfiguration?{#@v5ApplicationName!sBAutoRollbackConfiguration?{#AU8AutoScalingGroups?[sIBlueGreenDeploymentConfiguration?{#B1@CurrentDeploymentGroupName!s:DeploymentConfigName?s8DeploymentStyle?{#DD7Ec2TagFilters?[{#Di2Ec2TagSet?{#E%5EcsServices?[{#E;9LoadBalancerInfo?{#F.<NewDeploymentGroupName?sFOnPremisesInstanceTagFilters?[{#Di9OnPremisesTagSet?{#Gp?OutdatedInstancesStrategy?s4ServiceRoleArn?s<TerminationHookEnabled?b?TriggerConfigurations?[{#H3
)"};
