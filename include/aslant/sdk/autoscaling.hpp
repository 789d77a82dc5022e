// What the actions of autoscaling take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1d845c93a1dd4d47>{
    R"(#d#%5#%N#%v#&9#&W#&{#'M#'l#(3#(S#(v#)8#)X#){#*>#*g#+##+B#+V#+n#,3#,T#,w#-C#-q#.:#.`#/*#/J#/t#09#0`#12#1L#1o#2:#2\#2r#3@#3`#3z#49#4a#5$#5B#5d#6+#6A#6X#6m#79#7S#7y#89#8`#8u#9C#9\#:##:?#:Z#:y#;=#;W#<*
attachInstances {#<J{#<q
attachLoadBalancerTargetGroups {#<r{#<q
attachLoadBalancers {#=C{#<q
attachTrafficSources {#=p{#<q
batchDeleteScheduledAction {#>s{#?I
batchPutScheduledUpdateGroupAction {#@?{#B0
cancelInstanceRefresh {#BY{#Bq
completeLifecycleAction {#C,{#<q
createAutoScalingGroup {#D:{#<q
createLaunchConfiguration {#]l{#<q
createOrUpdateTags {#cw{#<q
deleteAutoScalingGroup {#d){#<q
deleteLaunchConfiguration {#dO{#<q
deleteLifecycleHook {#dj{#<q
deleteNotificationConfiguration {#e<{#<q
deletePolicy {#e_{#<q
deleteScheduledAction {#f*{#<q
deleteTags {#cw{#<q
deleteWarmPool {#d){#<q
describeAccountLimits {#<q{#fX
describeAdjustmentTypes {#<q{#g{
describeAutoScalingGroups {#hJ{#iV
describeAutoScalingInstances {#wD{#wm
describeAutoScalingNotificationTypes {#<q{#zF
describeInstanceRefreshes {#zg{#{T
describeLaunchConfigurations {$)o{$*K
describeLifecycleHookTypes {#<q{$.|
describeLifecycleHooks {$/9{$/g
describeLoadBalancerTargetGroups {$1w{$2N
describeLoadBalancers {$1w{$3F
describeMetricCollectionTypes {#<q{$4)
describeNotificationConfigurations {$4e{$5>
describePolicies {$6H{$7=
describeScalingActivities {$Er{$Fo
describeScalingProcessTypes {#<q{$I0
describeScheduledActions {$IP{$JU
describeTags {$Ln{$M<
describeTerminationPolicyTypes {#<q{$MT
describeTrafficSources {$Mo{$NZ
describeWarmPool {$1w{$OO
detachInstances {$P-{$Pu
detachLoadBalancerTargetGroups {#<r{#<q
detachLoadBalancers {#=C{#<q
detachTrafficSources {$Q-{#<q
disableMetricsCollection {$QZ{#<q
enableMetricsCollection {$R#{#<q
enterStandby {$P-{$Pu
executePolicy {$RT{#<q
exitStandby {#<J{$Pu
getPredictiveScalingForecast {$SO{$T0
putLifecycleHook {$UX{#<q
putNotificationConfiguration {$WB{#<q
putScalingPolicy {$Wz{$[8
putScheduledUpdateGroupAction {$[R{#<q
putWarmPool {$]'{#<q
recordLifecycleActionHeartbeat {$^/{#<q
resumeProcesses {$_%{#<q
rollbackInstanceRefresh {#BY{#Bq
setDesiredCapacity {$_Q{#<q
setInstanceHealth {$`1{#<q
setInstanceProtection {$`i{#<q
startInstanceRefresh {$aM{#Bq
suspendProcesses {$_%{#<q
terminateInstanceInAutoScalingGroup {$bA{$bp
updateAutoScalingGroup {$c%{#<q
:AutoScalingGroupName!s2InstanceIds?[s

:AutoScalingGroupName!s6TargetGroupARNs![s
:AutoScalingGroupName!s8LoadBalancerNames![s
:AutoScalingGroupName!s>SkipZonalShiftValidation?b8TrafficSources![{#>^
0Identifier!s*Type?s
:AutoScalingGroupName!s;ScheduledActionNames![s
@FailedScheduledActions?[{#?g
/ErrorCode?s2ErrorMessage?s9ScheduledActionName!s
:AutoScalingGroupName!sEScheduledUpdateGroupActions![{#@y
5DesiredCapacity?i-EndTime?t-MaxSize?i-MinSize?i0Recurrence?s9ScheduledActionName!s/StartTime?t.TimeZone?s
KFailedScheduledUpdateGroupActions?[{#?g
:AutoScalingGroupName!s
7InstanceRefreshId?s
:AutoScalingGroupName!s0InstanceId?s;LifecycleActionResult!s:LifecycleActionToken?s7LifecycleHookName!s
:AutoScalingGroupName!sEAvailabilityZoneDistribution?{#L<IAvailabilityZoneImpairmentPolicy?{#L\8AvailabilityZones?[s7CapacityRebalance?bICapacityReservationSpecification?{#M9-Context?s5DefaultCooldown?i;DefaultInstanceWarmup?i5DesiredCapacity?i9DesiredCapacityType?s<HealthCheckGracePeriod?i5HealthCheckType?s0InstanceId?sBInstanceMaintenancePolicy?{#Nb=LaunchConfigurationName?s7LaunchTemplate?{#O7HLifecycleHookSpecificationList?[{#Oj8LoadBalancerNames?[s9MaxInstanceLifetime?i-MaxSize!i-MinSize!i=MixedInstancesPolicy?{#Q=FNewInstancesProtectedFromScaleIn?b4PlacementGroup?s:ServiceLinkedRoleARN?s>SkipZonalShiftValidation?b.Tags?[{#]-6TargetGroupARNs?[s:TerminationPolicies?[s8TrafficSources?[{#>^7VpcZoneIdentifier?s
BCapacityDistributionStrategy?s
EImpairedZoneHealthCheckBehavior?s7ZonalShiftEnabled?b
CCapacityReservationPreference?sBCapacityReservationTarget?{#My
=CapacityReservationIds?[sKCapacityReservationResourceGroupArns?[s
:MaxHealthyPercentage?i:MinHealthyPercentage?i
6LaunchTemplateId?s8LaunchTemplateName?s-Version?s
3DefaultResult?s6HeartbeatTimeout?i7LifecycleHookName!s9LifecycleTransition!s:NotificationMetadata?s;NotificationTargetARN?s-RoleARN?s
>InstancesDistribution?{#Qm7LaunchTemplate?{#SP
@OnDemandAllocationStrategy?s:OnDemandBaseCapacity?iIOnDemandPercentageAboveBaseCapacity?i<SpotAllocationStrategy?s7SpotInstancePools?i2SpotMaxPrice?s
DLaunchTemplateSpecification?{#O73Overrides?[{#T(
=InstanceRequirements?{#U,2InstanceType?sDLaunchTemplateSpecification?{#O76WeightedCapacity?s
9AcceleratorCount?{#\2?AcceleratorManufacturers?[s7AcceleratorNames?[sBAcceleratorTotalMemoryMiB?{#\27AcceleratorTypes?[s;AllowedInstanceTypes?[s/BareMetal?sABaselineEbsBandwidthMbps?{#\2CBaselinePerformanceFactors?{#\?:BurstablePerformance?s7CpuManufacturers?[s<ExcludedInstanceTypes?[s:InstanceGenerations?[s2LocalStorage?s8LocalStorageTypes?[sTMaxSpotPriceAsPercentageOfOptimalOnDemandPrice?i9MemoryGiBPerVCpu?{#\m2MemoryMiB!{#\z=NetworkBandwidthGbps?{#\m>NetworkInterfaceCount?{#\2OOnDemandMaxPricePercentageOverLowestPrice?i=RequireHibernateSupport?bKSpotMaxPricePercentageOverLowestPrice?i<TotalLocalStorageGB?{#\m2VCpuCount!{#\z
)Max?i)Min?i
,Cpu?{#\I
4References?[{#\[
4InstanceFamily?s
)Max?n)Min?n
)Max?i)Min!i
)Key!s7PropagateAtLaunch?b0ResourceId?s2ResourceType?s+Value?s
>AssociatePublicIpAddress?b=BlockDeviceMappings?[{#a[6ClassicLinkVPCId?sCClassicLinkVPCSecurityGroups?[s2EbsOptimized?b8IamInstanceProfile?s-ImageId?s0InstanceId?s;InstanceMonitoring?{#c52InstanceType?s.KernelId?s-KeyName?s=LaunchConfigurationName!s8MetadataOptions?{#c@6PlacementTenancy?s/RamdiskId?s5SecurityGroups?[s/SpotPrice?s.UserData?s
0DeviceName!s,Ebs?{#b1.NoDevice?b1VirtualName?s
9DeleteOnTermination?b/Encrypted?b*Iops?i0SnapshotId?s0Throughput?i0VolumeSize?i0VolumeType?s
-Enabled?b
2HttpEndpoint?s=HttpPutResponseHopLimit?i0HttpTokens?s
.Tags![{#]-
:AutoScalingGroupName!s1ForceDelete?b
=LaunchConfigurationName!s
:AutoScalingGroupName!s7LifecycleHookName!s
:AutoScalingGroupName!s.TopicARN!s
:AutoScalingGroupName?s0PolicyName!s
:AutoScalingGroupName!s9ScheduledActionName!s
BMaxNumberOfAutoScalingGroups?iEMaxNumberOfLaunchConfigurations?i?NumberOfAutoScalingGroups?iBNumberOfLaunchConfigurations?i
9AdjustmentTypes?[{#h8
4AdjustmentType?s
<AutoScalingGroupNames?[s1Filters?[{#iD6IncludeInstances?b0MaxRecords?i/NextToken?s
*Name?s-Values?[s
;AutoScalingGroups![{#i{/NextToken?s
9AutoScalingGroupARN?s:AutoScalingGroupName!sEAvailabilityZoneDistribution?{#L<IAvailabilityZoneImpairmentPolicy?{#L\8AvailabilityZones![s7CapacityRebalance?bICapacityReservationSpecification?{#M9-Context?s1CreatedTime!t5DefaultCooldown!i;DefaultInstanceWarmup?i5DesiredCapacity!i9DesiredCapacityType?s8EnabledMetrics?[{#s%<HealthCheckGracePeriod?i5HealthCheckType!sBInstanceMaintenancePolicy?{#Nb3Instances?[{#s==LaunchConfigurationName?s7LaunchTemplate?{#O78LoadBalancerNames?[s9MaxInstanceLifetime?i-MaxSize!i-MinSize!i=MixedInstancesPolicy?{#Q=FNewInstancesProtectedFromScaleIn?b4PlacementGroup?s7PredictedCapacity?i:ServiceLinkedRoleARN?s,Status?s<SuspendedProcesses?[{#u1.Tags?[{#uS6TargetGroupARNs?[s:TerminationPolicies?[s8TrafficSources?[{#>^7VpcZoneIdentifier?s>WarmPoolConfiguration?{#v82WarmPoolSize?i
1Granularity?s,Metric?s
6AvailabilityZone!s2HealthStatus!s0InstanceId!s2InstanceType?s=LaunchConfigurationName?s7LaunchTemplate?{#O74LifecycleState!s:ProtectedFromScaleIn!b6WeightedCapacity?s
1ProcessName?s6SuspensionReason?s
)Key?s7PropagateAtLaunch?b0ResourceId?s2ResourceType?s+Value?s
<InstanceReusePolicy?{#w2>MaxGroupPreparedCapacity?i-MinSize?i/PoolState?s,Status?s
4ReuseOnScaleIn?b
2InstanceIds?[s0MaxRecords?i/NextToken?s
>AutoScalingInstances?[{#x;/NextToken?s
:AutoScalingGroupName!s6AvailabilityZone!s2HealthStatus!s0InstanceId!s2InstanceType?s=LaunchConfigurationName?s7LaunchTemplate?{#O74LifecycleState!s:ProtectedFromScaleIn!b6WeightedCapacity?s
CAutoScalingNotificationTypes?[s
:AutoScalingGroupName!s9InstanceRefreshIds?[s0MaxRecords?i/NextToken?s
;InstanceRefreshes?[{#{y/NextToken?s
:AutoScalingGroupName?s=DesiredConfiguration?{$$C-EndTime?t7InstanceRefreshId?s7InstancesToUpdate?i8PercentageComplete?i4Preferences?{$$r8ProgressDetails?{$'J8RollbackDetails?{$(G/StartTime?t,Status?s2StatusReason?s
7LaunchTemplate?{#O7=MixedInstancesPolicy?{#Q=
;AlarmSpecification?{$'?2AutoRollback?b.BakeTime?n5CheckpointDelay?i<CheckpointPercentages?[i4InstanceWarmup?i:MaxHealthyPercentage?i:MinHealthyPercentage?i?ScaleInProtectedInstances?s2SkipMatching?b6StandbyInstances?s
-Alarms?[s
9LivePoolProgress?{$'w9WarmPoolProgress?{$'w
7InstancesToUpdate?i8PercentageComplete?i
AInstancesToUpdateOnRollback?iBPercentageCompleteOnRollback?iBProgressDetailsOnRollback?{$'J4RollbackReason?s7RollbackStartTime?t
?LaunchConfigurationNames?[s0MaxRecords?i/NextToken?s
>LaunchConfigurations![{$*s/NextToken?s
>AssociatePublicIpAddress?b=BlockDeviceMappings?[{#a[6ClassicLinkVPCId?sCClassicLinkVPCSecurityGroups?[s1CreatedTime!t2EbsOptimized?b8IamInstanceProfile?s-ImageId!s;InstanceMonitoring?{#c52InstanceType!s.KernelId?s-KeyName?s<LaunchConfigurationARN?s=LaunchConfigurationName!s8MetadataOptions?{#c@6PlacementTenancy?s/RamdiskId?s5SecurityGroups?[s/SpotPrice?s.UserData?s
9LifecycleHookTypes?[s
:AutoScalingGroupName!s9LifecycleHookNames?[s
8LifecycleHooks?[{$0#
:AutoScalingGroupName?s3DefaultResult?s3GlobalTimeout?i6HeartbeatTimeout?i7LifecycleHookName?s9LifecycleTransition?s:NotificationMetadata?s;NotificationTargetARN?s-RoleARN?s
:AutoScalingGroupName!s0MaxRecords?i/NextToken?s
BLoadBalancerTargetGroups?[{$2z/NextToken?s
@LoadBalancerTargetGroupARN?s+State?s
7LoadBalancers?[{$3g/NextToken?s
6LoadBalancerName?s+State?s
7Granularities?[{$4L1Metrics?[{$4[
1Granularity?s
,Metric?s
<AutoScalingGroupNames?[s0MaxRecords?i/NextToken?s
/NextToken?sDNotificationConfigurations![{$5l
:AutoScalingGroupName?s6NotificationType?s.TopicARN?s
:AutoScalingGroupName?s0MaxRecords?i/NextToken?s2PolicyNames?[s2PolicyTypes?[s
/NextToken?s9ScalingPolicies?[{$7`
4AdjustmentType?s0Alarms?[{$;7:AutoScalingGroupName?s.Cooldown?i-Enabled?b=EstimatedInstanceWarmup?i;MetricAggregationType?s<MinAdjustmentMagnitude?i7MinAdjustmentStep?i/PolicyARN?s0PolicyName?s0PolicyType?sGPredictiveScalingConfiguration?{$;O7ScalingAdjustment?i9StepAdjustments?[{$AoDTargetTrackingConfiguration?{$B`
.AlarmARN?s/AlarmName?s
?MaxCapacityBreachBehavior?s7MaxCapacityBuffer?i>MetricSpecifications![{$<_*Mode?s:SchedulingBufferTime?i
NCustomizedCapacityMetricSpecification?{$?TJCustomizedLoadMetricSpecification?{$?TMCustomizedScalingMetricSpecification?{$?TJPredefinedLoadMetricSpecification?{$AGJPredefinedMetricPairSpecification?{$AGMPredefinedScalingMetricSpecification?{$AG1TargetValue!n
;MetricDataQueries![{$?m
0Expression?s(Id!s+Label?s3MetricStat?{$@K0ReturnData?b
/Metric!{$@f*Stat!s*Unit?s
4Dimensions?[{$A70MetricName!s/Namespace!s
*Name!s+Value!s
:PredefinedMetricType!s3ResourceLabel?s
>MetricIntervalLowerBound?n>MetricIntervalUpperBound?n7ScalingAdjustment!i
FCustomizedMetricSpecification?{$Cl4DisableScaleIn?bFPredefinedMetricSpecification?{$AG1TargetValue!n
4Dimensions?[{$A70MetricName?s1Metrics?[{$Dg/Namespace?s,Period?n/Statistic?s*Unit?s
0Expression?s(Id!s+Label?s3MetricStat?{$EN,Period?n0ReturnData?b
/Metric!{$@f,Period?n*Stat!s*Unit?s
2ActivityIds?[s:AutoScalingGroupName?s:IncludeDeletedGroups?b0MaxRecords?i/NextToken?s
4Activities![{$G3/NextToken?s
0ActivityId!s9AutoScalingGroupARN?s:AutoScalingGroupName!s;AutoScalingGroupState?s+Cause!s1Description?s-Details?s-EndTime?t.Progress?i/StartTime!t0StatusCode!s3StatusMessage?s
3Processes?[{$IA
1ProcessName!s
:AutoScalingGroupName?s-EndTime?t0MaxRecords?i/NextToken?s;ScheduledActionNames?[s/StartTime?t
/NextToken?sEScheduledUpdateGroupActions?[{$K*
:AutoScalingGroupName?s5DesiredCapacity?i-EndTime?t-MaxSize?i-MinSize?i0Recurrence?s8ScheduledActionARN?s9ScheduledActionName?s/StartTime?t*Time?t.TimeZone?s
1Filters?[{#iD0MaxRecords?i/NextToken?s
/NextToken?s.Tags?[{#uS
=TerminationPolicyTypes?[s
:AutoScalingGroupName!s0MaxRecords?i/NextToken?s7TrafficSourceType?s
/NextToken?s8TrafficSources?[{$N|
0Identifier?s+State?s3TrafficSource?s*Type?s
3Instances?[{#s=/NextToken?s>WarmPoolConfiguration?{#v8
:AutoScalingGroupName!s2InstanceIds?[sDShouldDecrementDesiredCapacity!b
4Activities?[{$G3
:AutoScalingGroupName!s8TrafficSources![{#>^
:AutoScalingGroupName!s.Metrics?[s
:AutoScalingGroupName!s1Granularity!s.Metrics?[s
:AutoScalingGroupName?s5BreachThreshold?n3HonorCooldown?b1MetricValue?n0PolicyName!s
:AutoScalingGroupName!s-EndTime!t0PolicyName!s/StartTime!t
9CapacityForecast!{$Tg6LoadForecast![{$U&0UpdateTime!t
1Timestamps![t-Values![n
<MetricSpecification!{$<_1Timestamps![t-Values![n
:AutoScalingGroupName!s3DefaultResult?s6HeartbeatTimeout?i7LifecycleHookName!s9LifecycleTransition?s:NotificationMetadata?s;NotificationTargetARN?s-RoleARN?s
:AutoScalingGroupName!s8NotificationTypes![s.TopicARN!s
4AdjustmentType?s:AutoScalingGroupName!s.Cooldown?i-Enabled?b=EstimatedInstanceWarmup?i;MetricAggregationType?s<MinAdjustmentMagnitude?i7MinAdjustmentStep?i0PolicyName!s0PolicyType?sGPredictiveScalingConfiguration?{$;O7ScalingAdjustment?i9StepAdjustments?[{$AoDTargetTrackingConfiguration?{$B`
0Alarms?[{$;7/PolicyARN?s
:AutoScalingGroupName!s5DesiredCapacity?i-EndTime?t-MaxSize?i-MinSize?i0Recurrence?s9ScheduledActionName!s/StartTime?t*Time?t.TimeZone?s
:AutoScalingGroupName!s<InstanceReusePolicy?{#w2>MaxGroupPreparedCapacity?i-MinSize?i/PoolState?s
:AutoScalingGroupName!s0InstanceId?s:LifecycleActionToken?s7LifecycleHookName!s
:AutoScalingGroupName!s7ScalingProcesses?[s
:AutoScalingGroupName!s5DesiredCapacity!i3HonorCooldown?b
2HealthStatus!s0InstanceId!s>ShouldRespectGracePeriod?b
:AutoScalingGroupName!s2InstanceIds![s:ProtectedFromScaleIn!b
:AutoScalingGroupName!s=DesiredConfiguration?{$$C4Preferences?{$$r.Strategy?s
0InstanceId!sDShouldDecrementDesiredCapacity!b
1Activity?{$G3
:AutoScalingGroupName!sEAvailabilityZoneDistribution?{#L<IAvailabilityZoneImpairmentPolicy?{#L\8AvailabilityZones?[s7CapacityRebalance?bICapacityReservationSpecification?{#M9-Context?s5DefaultCooldown?i;DefaultInstanceWarmup?i5DesiredCapacity?i9DesiredCapacityType?s<HealthCheckGracePeriod?i5HealthCheckType?sBInstanceMaintenancePolicy?{#Nb=LaunchConfigurationName?s7LaunchTemplate?{#O79MaxInstanceLifetime?i-MaxSize?i-MinSize?i=MixedInstancesPolicy?{#Q=FNewInstancesProtectedFromScaleIn?b4PlacementGroup?s:ServiceLinkedRoleARN?s>SkipZonalShiftValidation?b:TerminationPolicies?[s7VpcZoneIdentifier?s
)"};
