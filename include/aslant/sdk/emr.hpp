// What the actions of emr take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2ec0718f04f6dff>{
    R"(#^#%##%=#%X#%q#&(#&=#&\#''#'=#'a#(,#(B#(f#)%#)H#)i#*-#*T#*j#+(#+J#+u#,A#,b#-/#-W#-x#.<#.R#.n#/0#/G#/g#0(#0L#0_#1(#1=#1a#1x#2;#2Y#2w#3?#3j#41#4R#4w#5A#5U#5i#67#6Y#7$#7B#7b#8'#8B#8X
addInstanceFleet {#8|{#D.
addInstanceGroups {#DZ{#Jp
addJobFlowSteps {#KD{#Lo
addTags {#L{{#M:
cancelSteps {#M;{#Ml
createPersistentAppUI {#NI{#ON
createSecurityConfiguration {#P%{#PE
createStudio {#P`{#Sy
createStudioSessionMapping {#T1{#M:
deleteSecurityConfiguration {#T{{#M:
deleteStudio {#U){#M:
deleteStudioSessionMapping {#U5{#M:
describeCluster {#Ul{#Uy
describeNotebookExecution {#d[{#dr
describePersistentAppUI {#i[{#ip
describeReleaseLabel {#kj{#l9
describeSecurityConfiguration {#T{{#mC
describeStep {#mv{#n2
describeStudio {#U){#q4
getAutoTerminationPolicy {#Ul{#u,
getBlockPublicAccessConfiguration {#M:{#uW
getClusterSessionCredentials {#xV{#xv
getManagedScalingPolicy {#Ul{#yh
getOnClusterAppUIPresignedURL {#|-{#|{
getPersistentAppUIPresignedURL {$#E{#|{
getStudioSessionMapping {#U5{$$I
listBootstrapActions {$%p{$&,
listClusters {$&j{$'J
listInstanceFleets {$%p{$(V
listInstanceGroups {$%p{$.C
listInstances {$4q{$63
listNotebookExecutions {$8c{$9G
listReleaseLabels {$;;{$;z
listSecurityConfigurations {$<>{$<H
listSteps {$=0{$=_
listStudioSessionMappings {$>R{$>v
listStudios {$<>{$@;
listSupportedInstanceTypes {$AB{$A[
modifyCluster {$Cv{$DR
modifyInstanceFleet {$D|{#M:
modifyInstanceGroups {$Iy{#M:
putAutoScalingPolicy {$Kd{$L@
putAutoTerminationPolicy {$M){#M:
putBlockPublicAccessConfiguration {$MQ{#M:
putManagedScalingPolicy {$Mv{#M:
removeAutoScalingPolicy {$NC{#M:
removeAutoTerminationPolicy {#Ul{#M:
removeManagedScalingPolicy {#Ul{#M:
removeTags {$Nb{#M:
runJobFlow {$N{{$[R
setKeepJobFlowAliveWhenNoSteps {$[l{#M:
setTerminationProtection {$\?{#M:
setUnhealthyNodeReplacement {$\e{#M:
setVisibleToAllUsers {$]5{#M:
startNotebookExecution {$]X{$`C
stopNotebookExecution {#d[{#M:
terminateJobFlows {$`Z{#M:
updateStudio {$`i{#M:
updateStudioSessionMapping {#T1{#M:
/ClusterId!s6InstanceFleet!{#9B
-Context?s7InstanceFleetType!s=InstanceTypeConfigs?[{#;0=LaunchSpecifications?{#>w*Name?s=ResizeSpecifications?{#B%<TargetOnDemandCapacity?i8TargetSpotCapacity?i
.BidPrice?sIBidPriceAsPercentageOfOnDemandPrice?n8Configurations?[{#<n1CustomAmiId?s9EbsConfiguration?{#=I2InstanceType!s.Priority?n6WeightedCapacity?i
4Classification?s8Configurations?[{#<n1Properties?<s
?EbsBlockDeviceConfigs?[{#=u2EbsOptimized?b
<VolumeSpecification!{#>J8VolumesPerInstance?i
*Iops?i.SizeInGB!i0Throughput?i0VolumeType!s
>OnDemandSpecification?{#?P:SpotSpecification?{#A)
8AllocationStrategy!sCCapacityReservationOptions?{#@,
CCapacityReservationPreference?sICapacityReservationResourceGroupArn?s3UsageStrategy?s
8AllocationStrategy?s:BlockDurationMinutes?i3TimeoutAction!s<TimeoutDurationMinutes!i
DOnDemandResizeSpecification?{#Bd@SpotResizeSpecification?{#CY
8AllocationStrategy?sCCapacityReservationOptions?{#@,<TimeoutDurationMinutes?i
8AllocationStrategy?s<TimeoutDurationMinutes?i
0ClusterArn?s/ClusterId?s5InstanceFleetId?s
8InstanceGroups![{#D|/JobFlowId!s
:AutoScalingPolicy?{#Fb.BidPrice?s8Configurations?[{#<n1CustomAmiId?s9EbsConfiguration?{#=I3InstanceCount!i2InstanceRole!s2InstanceType!s,Market?s*Name?s
4Constraints!{#G&/Rules![{#GC
1MaxCapacity!i1MinCapacity!i
/Action!{#Gr1Description?s*Name!s0Trigger!{#Hy
,Market?sISimpleScalingPolicyConfiguration!{#HH
4AdjustmentType?s.CoolDown?i7ScalingAdjustment!i
BCloudWatchAlarmDefinition!{#I?
8ComparisonOperator!s4Dimensions?[{#Ja7EvaluationPeriods?i0MetricName!s/Namespace?s,Period!i/Statistic?s/Threshold!n*Unit?s
)Key?s+Value?s
0ClusterArn?s7InstanceGroupIds?[s/JobFlowId?s
6ExecutionRoleArn?s/JobFlowId!s/Steps![{#Kp
5ActionOnFailure?s6HadoopJarStep!{#LC*Name!s
+Args?[s)Jar!s/MainClass?s4Properties?[{#Ja
.StepIds?[s
0ResourceId!s.Tags![{#Ja

/ClusterId!s<StepCancellationOption?s.StepIds![s
=CancelStepsInfoList?[{#N-
,Reason?s,Status?s,StepId?s
<EmrContainersConfig?{#OB2ProfilerType?s.Tags?[{#Ja7TargetResourceArn!s.XReferer?s
.JobRunId?s
7PersistentAppUIId?s?RuntimeRoleEnabledCluster?b
*Name!s;SecurityConfiguration!s
6CreationDateTime!t*Name!s
.AuthMode!s7DefaultS3Location!s1Description?s6EncryptionKeyArn?s;EngineSecurityGroupId!s4IdcInstanceArn?s7IdcUserAssignment?s0IdpAuthUrl?s@IdpRelayStateParameterName?s*Name!s1ServiceRole!s0SubnetIds![s.Tags?[{#JaGTrustedIdentityPropagationEnabled?b.UserRole?s+VpcId!s>WorkspaceSecurityGroupId!s
.StudioId?s)Url?s
0IdentityId?s2IdentityName?s2IdentityType!s6SessionPolicyArn!s.StudioId!s
*Name!s
.StudioId!s
0IdentityId?s2IdentityName?s2IdentityType!s.StudioId!s
/ClusterId!s
0Cluster?{#V-
6Applications?[{#]I5AutoScalingRole?s3AutoTerminate?b0ClusterArn?s8Configurations?[{#<n1CustomAmiId?s7EbsRootVolumeIops?i7EbsRootVolumeSize?i=EbsRootVolumeThroughput?i>Ec2InstanceAttributes?{#]u5ExtendedSupport?b(Id?s<InstanceCollectionType?s;KerberosAttributes?{#a-;LogEncryptionKmsKeyId?s,LogUri?s9MasterPublicDnsName?s*Name?s=NormalizedInstanceHours?i4OsReleaseLabel?s0OutpostArn?s9PlacementGroups?[{#b<2ReleaseLabel?s7RepoUpgradeOnBoot?s9RequestedAmiVersion?s7RunningAmiVersion?s7ScaleDownBehavior?s;SecurityConfiguration?s1ServiceRole?s/Status?{#b`:StepConcurrencyLevel?i.Tags?[{#Ja:TerminationProtected?b>UnhealthyNodeReplacement?b7VisibleToAllUsers?b
5AdditionalInfo?<s+Args?[s*Name?s-Version?s
EAdditionalMasterSecurityGroups?[sDAdditionalSlaveSecurityGroups?[s9Ec2AvailabilityZone?s0Ec2KeyName?s1Ec2SubnetId?sCEmrManagedMasterSecurityGroup?sBEmrManagedSlaveSecurityGroup?s8IamInstanceProfile?sDRequestedEc2AvailabilityZones?[s<RequestedEc2SubnetIds?[s@ServiceAccessSecurityGroup?s
:AdDomainJoinPassword?s6AdDomainJoinUser?sFCrossRealmTrustPrincipalPassword?s6KdcAdminPassword!s+Realm!s
2InstanceRole!s7PlacementStrategy?s
6ErrorDetails?[{#cG+State?s:StateChangeReason?{#cq1Timeline?{#d)
/ErrorCode?s1ErrorData?[<s2ErrorMessage?s
*Code?s-Message?s
6CreationDateTime?t1EndDateTime?t3ReadyDateTime?t
9NotebookExecutionId!s
:NotebookExecution?{#e0
)Arn?s.EditorId?s-EndTime?t;EnvironmentVariables?<s8ExecutionEngine?{#he;LastStateChangeReason?s9NotebookExecutionId?s;NotebookExecutionName?sENotebookInstanceSecurityGroupId?s4NotebookParams?s;NotebookS3Location?{#iK:OutputNotebookFormat?sAOutputNotebookS3Location?{#iK7OutputNotebookURI?s/StartTime?t,Status?s.Tags?[{#Ja
6ExecutionRoleArn?s(Id!sCMasterInstanceSecurityGroupId?s*Type?s
,Bucket?s)Key?s
7PersistentAppUIId!s
8PersistentAppUI?{#j,
.AuthorId?s2CreationTime?t6LastModifiedTime?t;LastStateChangeReason?s7PersistentAppUIId?s;PersistentAppUIStatus?s>PersistentAppUITypeList?[s.Tags?[{#Ja
0MaxResults?i/NextToken?s2ReleaseLabel?s
6Applications?[{#m(=AvailableOSReleases?[{#m:/NextToken?s2ReleaseLabel?s
*Name?s-Version?s
+Label?s
6CreationDateTime?t*Name?s;SecurityConfiguration?s
/ClusterId!s,StepId!s
-Step?{#n=
5ActionOnFailure?s/Config?{#o-6ExecutionRoleArn?s(Id?s*Name?s/Status?{#oV
+Args?[s)Jar?s/MainClass?s1Properties?<s
7FailureDetails?{#p>+State?s:StateChangeReason?{#cq1Timeline?{#p\
-LogFile?s-Message?s,Reason?s
6CreationDateTime?t1EndDateTime?t3StartDateTime?t
/Studio?{#qA
.AuthMode?s2CreationTime?t7DefaultS3Location?s1Description?s6EncryptionKeyArn?s;EngineSecurityGroupId?s4IdcInstanceArn?s7IdcUserAssignment?s0IdpAuthUrl?s@IdpRelayStateParameterName?s*Name?s1ServiceRole?s/StudioArn?s.StudioId?s0SubnetIds?[s.Tags?[{#JaGTrustedIdentityPropagationEnabled?b)Url?s.UserRole?s+VpcId?s>WorkspaceSecurityGroupId?s
>AutoTerminationPolicy?{#uH
1IdleTimeout?l
GBlockPublicAccessConfiguration!{#vNOBlockPublicAccessConfigurationMetadata!{#x3
CBlockPublicSecurityGroupRules!b4Classification?s8Configurations?[{#<nPPermittedPublicSecurityGroupRuleRanges?[{#wv1Properties?<s
.MaxRange?i.MinRange!i
2CreatedByArn!s6CreationDateTime!t
/ClusterId!s6ExecutionRoleArn?s
4Credentials?{#y:/ExpiresAt?t
9UsernamePassword?{#yQ
.Password?s.Username?s
=ManagedScalingPolicy?{#z)
6ComputeLimits?{#zm5ScalingStrategy?sAUtilizationPerformanceIndex?n
:MaximumCapacityUnits!i>MaximumCoreCapacityUnits?iBMaximumOnDemandCapacityUnits?i:MinimumCapacityUnits!i.UnitType!s
3ApplicationId?s/ClusterId!s,DryRun?b6ExecutionRoleArn?s8OnClusterAppUIType?s
2PresignedURL?s7PresignedURLReady?b
3ApplicationId?s3AuthProxyCall?b6ExecutionRoleArn?s7PersistentAppUIId!s9PersistentAppUIType?s
7SessionMapping?{$$^
2CreationTime?t0IdentityId?s2IdentityName?s2IdentityType?s6LastModifiedTime?t6SessionPolicyArn?s.StudioId?s
/ClusterId!s,Marker?s
:BootstrapActions?[{$&M,Marker?s
+Args?[s*Name?s0ScriptPath?s
4ClusterStates?[s2CreatedAfter?t3CreatedBefore?t,Marker?s
2Clusters?[{$'c,Marker?s
0ClusterArn?s(Id?s*Name?s=NormalizedInstanceHours?i0OutpostArn?s/Status?{#b`
8InstanceFleets?[{$(u,Marker?s
-Context?s(Id?s7InstanceFleetType?sDInstanceTypeSpecifications?[{$+Y=LaunchSpecifications?{#>w*Name?sAProvisionedOnDemandCapacity?i=ProvisionedSpotCapacity?i=ResizeSpecifications?{#B%/Status?{$-o<TargetOnDemandCapacity?i8TargetSpotCapacity?i
.BidPrice?sIBidPriceAsPercentageOfOnDemandPrice?n8Configurations?[{#<n1CustomAmiId?s9EbsBlockDevices?[{$-L2EbsOptimized?b2InstanceType?s.Priority?n6WeightedCapacity?i
,Device?s<VolumeSpecification?{#>J
+State?s:StateChangeReason?{#cq1Timeline?{#d)
8InstanceGroups?[{$.b,Marker?s
:AutoScalingPolicy?{$2^.BidPrice?s8Configurations?[{#<n;ConfigurationsVersion?l1CustomAmiId?s9EbsBlockDevices?[{$-L2EbsOptimized?b(Id?s7InstanceGroupType?s2InstanceType?sOLastSuccessfullyAppliedConfigurations?[{#<nRLastSuccessfullyAppliedConfigurationsVersion?l,Market?s*Name?s<RequestedInstanceCount?i:RunningInstanceCount?i5ShrinkPolicy?{$3N/Status?{$-o
4Constraints?{#G&/Rules?[{#GC/Status?{$3.
+State?s:StateChangeReason?{#cq
9DecommissionTimeout?i=InstanceResizePolicy?{$4%
@InstanceTerminationTimeout?i9InstancesToProtect?[s;InstancesToTerminate?[s
/ClusterId!s5InstanceFleetId?s7InstanceFleetType?s5InstanceGroupId?s9InstanceGroupTypes?[s5InstanceStates?[s,Marker?s
3Instances?[{$6M,Marker?s
4EbsVolumes?[{$8N3Ec2InstanceId?s(Id?s5InstanceFleetId?s5InstanceGroupId?s2InstanceType?s,Market?s4PrivateDnsName?s6PrivateIpAddress?s3PublicDnsName?s5PublicIpAddress?s/Status?{$-o
,Device?s.VolumeId?s
.EditorId?s7ExecutionEngineId?s*From?t,Marker?s,Status?s(To?t
,Marker?s<NotebookExecutions?[{$9j
.EditorId?s-EndTime?t7ExecutionEngineId?s9NotebookExecutionId?s;NotebookExecutionName?s;NotebookS3Location?{#iK/StartTime?t,Status?s
0Filters?{$;b0MaxResults?i/NextToken?s
1Application?s,Prefix?s
/NextToken?s4ReleaseLabels?[s
,Marker?s
,Marker?s@SecurityConfigurations?[{$<o
6CreationDateTime?t*Name?s
/ClusterId!s,Marker?s.StepIds?[s1StepStates?[s
,Marker?s/Steps?[{$=u
5ActionOnFailure?s/Config?{#o-(Id?s*Name?s/Status?{#oV
2IdentityType?s,Marker?s.StudioId?s
,Marker?s9SessionMappings?[{$?<
2CreationTime?t0IdentityId?s2IdentityName?s2IdentityType?s6SessionPolicyArn?s.StudioId?s
,Marker?s1Studios?[{$@S
.AuthMode?s2CreationTime?t1Description?s*Name?s.StudioId?s)Url?s+VpcId?s
,Marker?s2ReleaseLabel!s
,Marker?s@SupportedInstanceTypes?[{$B(
2Architecture?s;EbsOptimizedAvailable?b;EbsOptimizedByDefault?b4EbsStorageOnly?b6InstanceFamilyId?s2Is64BitsOnly?b.MemoryGB?n3NumberOfDisks?i/StorageGB?i*Type?s*Vcpu?i
/ClusterId!s5ExtendedSupport?b:StepConcurrencyLevel?i
5ExtendedSupport?b:StepConcurrencyLevel?i
/ClusterId!s6InstanceFleet!{$EB
-Context?s5InstanceFleetId!s=InstanceTypeConfigs?[{$Fg=ResizeSpecifications?{#B%<TargetOnDemandCapacity?i8TargetSpotCapacity?i
.BidPrice?sIBidPriceAsPercentageOfOnDemandPrice?n8Configurations?[{#<n1CustomAmiId?s9EbsConfiguration?{$HK2InstanceType!s.Priority?n6WeightedCapacity?n
?EbsBlockDeviceConfigs?[{$Hw2EbsOptimized?b
<VolumeSpecification!{$IL8VolumesPerInstance?n
*Iops?n.SizeInGB!n0Throughput?n0VolumeType!s
/ClusterId?s8InstanceGroups?[{$JA
8Configurations?[{#<n@Ec2InstanceIdsToTerminate?[s3InstanceCount?i5InstanceGroupId!s9ReconfigurationType?s5ShrinkPolicy?{$3N
:AutoScalingPolicy!{#Fb/ClusterId!s5InstanceGroupId!s
:AutoScalingPolicy?{$2^0ClusterArn?s/ClusterId?s5InstanceGroupId?s
>AutoTerminationPolicy?{#uH/ClusterId!s
GBlockPublicAccessConfiguration!{#vN
/ClusterId!s=ManagedScalingPolicy!{#z)
/ClusterId!s5InstanceGroupId!s
0ResourceId!s.TagKeys![s
4AdditionalInfo?s0AmiVersion?s6Applications?[{#]I5AutoScalingRole?s>AutoTerminationPolicy?{#uH:BootstrapActions?[{$Ue8Configurations?[{#<n1CustomAmiId?s7EbsRootVolumeIops?i7EbsRootVolumeSize?i=EbsRootVolumeThroughput?i5ExtendedSupport?b2Instances!{$V>1JobFlowRole?s;KerberosAttributes?{#a-;LogEncryptionKmsKeyId?s,LogUri?s=ManagedScalingPolicy?{#z)*Name!s>NewSupportedProducts?[{$[B4OsReleaseLabel?s?PlacementGroupConfigs?[{#b<2ReleaseLabel?s7RepoUpgradeOnBoot?s7ScaleDownBehavior?s;SecurityConfiguration?s1ServiceRole?s:StepConcurrencyLevel?i/Steps?[{#Kp8SupportedProducts?[s.Tags?[{#Ja7VisibleToAllUsers?b
*Name!s>ScriptBootstrapAction!{$V.
+Args?[s*Path!s
EAdditionalMasterSecurityGroups?[sDAdditionalSlaveSecurityGroups?[s0Ec2KeyName?s1Ec2SubnetId?s3Ec2SubnetIds?[sCEmrManagedMasterSecurityGroup?sBEmrManagedSlaveSecurityGroup?s3HadoopVersion?s3InstanceCount?i8InstanceFleets?[{#9B8InstanceGroups?[{#D|AKeepJobFlowAliveWhenNoSteps?b8MasterInstanceType?s2Placement?{$Zs@ServiceAccessSecurityGroup?s7SlaveInstanceType?s:TerminationProtected?b>UnhealthyNodeReplacement?b
6AvailabilityZone?s8AvailabilityZones?[s
+Args?[s*Name?s
0ClusterArn?s/JobFlowId?s
1JobFlowIds![sAKeepJobFlowAliveWhenNoSteps!b
1JobFlowIds![s:TerminationProtected!b
1JobFlowIds![s>UnhealthyNodeReplacement!b
1JobFlowIds![s7VisibleToAllUsers!b
.EditorId?s;EnvironmentVariables?<s8ExecutionEngine!{#he;NotebookExecutionName?sENotebookInstanceSecurityGroupId?s4NotebookParams?s;NotebookS3Location?{#iK:OutputNotebookFormat?sAOutputNotebookS3Location?{#iK2RelativePath?s1ServiceRole!s.Tags?[{#Ja
9NotebookExecutionId?s
1JobFlowIds![s
7DefaultS3Location?s1Description?s6EncryptionKeyArn?s*Name?s.StudioId!s0SubnetIds?[s
)"};
