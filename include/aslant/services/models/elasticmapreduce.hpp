// What the APIs behind the optimized integration elasticmapreduce take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model elasticmapreduce{R"(#-##D##U##h##y#$6#$O#$o#%5#%[#%r
addStep {#&4{#'l
addStep.sync {#&4*
cancelStep {#)1*
createCluster {#)G{#Ja
createCluster.sync {#)G*
modifyInstanceFleetByName {#KO*
modifyInstanceGroupByName {#PN*
setClusterTerminationProtection {#S\*
terminateCluster {#T&*
terminateCluster.sync {#T&*
/ClusterId!s6ExecutionRoleArn?s-Step!{#&^
5ActionOnFailure?s6HadoopJarStep!{#'1*Name!s
+Args?[s)Jar!s/MainClass?s4Properties?[{#']
)Key?s+Value?s
8SdkHttpMetadata?{#(J<SdkResponseMetadata?{#)$,StepId?s
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
/ClusterId!s,StepId!s
4AdditionalInfo?s0AmiVersion?s6Applications?[{#015AutoScalingRole?s>AutoTerminationPolicy?{#0]:BootstrapActions?[{#0l8Configurations?[{#1E1CustomAmiId?s7EbsRootVolumeIops?i7EbsRootVolumeSize?i=EbsRootVolumeThroughput?i5ExtendedSupport?b2Instances!{#1z1JobFlowRole?s;KerberosAttributes?{#Ft;LogEncryptionKmsKeyId?s,LogUri?s=ManagedScalingPolicy?{#H)*Name!s>NewSupportedProducts?[{#J-4OSReleaseLabel?s?PlacementGroupConfigs?[{#J=2ReleaseLabel?s7RepoUpgradeOnBoot?s7ScaleDownBehavior?s;SecurityConfiguration?s1ServiceRole?s:StepConcurrencyLevel?i/Steps?[{#&^8SupportedProducts?[s.Tags?[{#']7VisibleToAllUsers?b
5AdditionalInfo?<s+Args?[s*Name?s-Version?s
1IdleTimeout?l
*Name!s>ScriptBootstrapAction!{#15
+Args?[s*Path!s
4Classification?s8Configurations?[{#1E1Properties?<s
EAdditionalMasterSecurityGroups?[sDAdditionalSlaveSecurityGroups?[s0Ec2KeyName?s1Ec2SubnetId?s3Ec2SubnetIds?[sCEmrManagedMasterSecurityGroup?sBEmrManagedSlaveSecurityGroup?s3HadoopVersion?s3InstanceCount?i8InstanceFleets?[{#6U8InstanceGroups?[{#@fAKeepJobFlowAliveWhenNoSteps?b8MasterInstanceType?s2Placement?{#FK@ServiceAccessSecurityGroup?s7SlaveInstanceType?s:TerminationProtected?b>UnhealthyNodeReplacement?b
-Context?s7InstanceFleetType!s=InstanceTypeConfigs?[{#8C=LaunchSpecifications?{#;U*Name?s=ResizeSpecifications?{#>]<TargetOnDemandCapacity?i8TargetSpotCapacity?i
.BidPrice?sIBidPriceAsPercentageOfOnDemandPrice?n8Configurations?[{#1E1CustomAmiId?s9EbsConfiguration?{#:'2InstanceType!s.Priority?n6WeightedCapacity?i
?EbsBlockDeviceConfigs?[{#:S2EbsOptimized?b
<VolumeSpecification!{#;(8VolumesPerInstance?i
*Iops?i.SizeInGB!i0Throughput?i0VolumeType!s
>OnDemandSpecification?{#<.:SpotSpecification?{#=a
8AllocationStrategy!sCCapacityReservationOptions?{#<d
CCapacityReservationPreference?sICapacityReservationResourceGroupArn?s3UsageStrategy?s
8AllocationStrategy?s:BlockDurationMinutes?i3TimeoutAction!s<TimeoutDurationMinutes!i
DOnDemandResizeSpecification?{#?B@SpotResizeSpecification?{#@7
8AllocationStrategy?sCCapacityReservationOptions?{#<d<TimeoutDurationMinutes?i
8AllocationStrategy?s<TimeoutDurationMinutes?i
:AutoScalingPolicy?{#BL.BidPrice?s8Configurations?[{#1E1CustomAmiId?s9EbsConfiguration?{#:'3InstanceCount!i2InstanceRole!s2InstanceType!s,Market?s*Name?s
4Constraints!{#Bj/Rules![{#C-
1MaxCapacity!i1MinCapacity!i
/Action!{#C\1Description?s*Name!s0Trigger!{#Dc
,Market?sISimpleScalingPolicyConfiguration!{#D2
4AdjustmentType?s.CoolDown?i7ScalingAdjustment!i
BCloudWatchAlarmDefinition!{#E)
8ComparisonOperator!s4Dimensions?[{#']7EvaluationPeriods?i0MetricName!s/Namespace?s,Period!i/Statistic?s/Threshold!n*Unit?s
6AvailabilityZone?s8AvailabilityZones?[s
:ADDomainJoinPassword?s6ADDomainJoinUser?sFCrossRealmTrustPrincipalPassword?s6KdcAdminPassword!s+Realm!s
6ComputeLimits?{#Hm5ScalingStrategy?sAUtilizationPerformanceIndex?n
:MaximumCapacityUnits!i>MaximumCoreCapacityUnits?iBMaximumOnDemandCapacityUnits?i:MinimumCapacityUnits!i.UnitType!s
+Args?[s*Name?s
2InstanceRole!s7PlacementStrategy?s
0ClusterArn?s/ClusterId?s8SdkHttpMetadata?{#(J<SdkResponseMetadata?{#)$
/ClusterId!s6InstanceFleet!{#L)7InstanceFleetName!s
-Context?s=InstanceTypeConfigs?[{#M<=ResizeSpecifications?{#>]<TargetOnDemandCapacity?i8TargetSpotCapacity?i
.BidPrice?sIBidPriceAsPercentageOfOnDemandPrice?n8Configurations?[{#1E1CustomAmiId?s9EbsConfiguration?{#Nz2InstanceType!s.Priority?n6WeightedCapacity?n
?EbsBlockDeviceConfigs?[{#OL2EbsOptimized?b
<VolumeSpecification!{#O{8VolumesPerInstance?n
*Iops?n.SizeInGB!n0Throughput?n0VolumeType!s
/ClusterId!s6InstanceGroup!{#Q(7InstanceGroupName!s
8Configurations?[{#1E@EC2InstanceIdsToTerminate?[s3InstanceCount?i9ReconfigurationType?s5ShrinkPolicy?{#R9
9DecommissionTimeout?i=InstanceResizePolicy?{#Rj
@InstanceTerminationTimeout?i9InstancesToProtect?[s;InstancesToTerminate?[s
/ClusterId!s:TerminationProtected!b
/ClusterId!s
)"};

}
