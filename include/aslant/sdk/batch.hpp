// What the actions of batch take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x99954e824b0d0e3b>{
    R"(#S#$\#$o#%)#%K#%m#&+#&E#&e#'-#'O#'q#(/#(I#(i#)1#)R#)w#*A#*a#*|#+8#+T#+x#,C#,_#,|#-C#-U#-{#.:#.Z#.s#/6#/U#/h#0(#0=#0S#0j#1-#1K#1b#2*#2L#2d#3$#3D#3f
cancelJob {#4&{#48
cancelJobs {#49{#4K
createComputeEnvironment {#5%{#CP
createConsumableResource {#D({#Di
createJobQueue {#EA{#HF
createQuotaShare {#Hd{#K$
createSchedulingPolicy {#KF{#MS
createServiceEnvironment {#Ma{#O#
deleteComputeEnvironment {#OU{#48
deleteConsumableResource {#Ok{#48
deleteJobQueue {#P'{#48
deleteQuotaShare {#P3{#48
deleteSchedulingPolicy {#PD{#48
deleteServiceEnvironment {#PK{#48
deregisterJobDefinition {#Pa{#48
describeComputeEnvironments {#Pr{#QI
describeConsumableResource {#Ok{#UK
describeJobDefinitions {#Vz{#Wi
describeJobQueues {#zx{#{E
describeJobs {$$%{$$.
describeQuotaShare {#P3{$A'
describeSchedulingPolicies {$Bj{$Bs
describeServiceEnvironments {$Ct{$DK
describeServiceJob {$F7{$F@
getJobQueueSnapshot {#P'{$Mx
listConsumableResources {$Rx{$SX
listJobs {$U,{$V/
listJobsByConsumableResource {$ZR{$[5
listQuotaShares {$]@{$]e
listSchedulingPolicies {$_e{$`%
listServiceJobs {$`K{$a0
listTagsForResource {$cn{$d#
registerJobDefinition {$d,{$f|
submitJob {$gU{$q*
submitServiceJob {$qF{$q*
tagResource {$sb{#48
terminateJob {#4&{#48
terminateJobs {#49{#4K
terminateServiceJob {#4&{#48
terminateServiceJobs {#49{#4K
untagResource {$sy{#48
updateComputeEnvironment {$t9{#CP
updateConsumableResource {$|g{%#H
updateJobQueue {%$0{%%f
updateQuotaShare {%&*{#K$
updateSchedulingPolicy {%'={#48
updateServiceEnvironment {%'o{#O#
updateServiceJob {%(H{%(f
+JobId!s,Reason!s

+Jobs![s,Reason!s
0Errors![{#4g1Successful![s
*Code!s)Job!s-Message!s
<ComputeEnvironmentName!s9ComputeResources?{#6b-Context?s4EcsSettings?{#Bn9EksConfiguration?{#C)1ServiceRole?s+State?s+Tags?<s*Type!s4UnmanagedvCpus?i
8AllocationStrategy?s3BidPercentage?i3CapacityTags?<s2DesiredvCpus?i:Ec2Configuration?[{#::0Ec2KeyPair?s-ImageId?s2InstanceRole?s4InstanceTypes?[s7LaunchTemplate?{#;+AManagedInstancesProvider?{#<|.MaxvCpus!i.MinvCpus?i4PlacementGroup?s6ScalingPolicy?{#BR7SecurityGroupIds?[s6SpotIamFleetRole?s.Subnets?[s+Tags?<s*Type!s
6BatchImageStatus?s5ImageIdOverride?s<ImageKubernetesVersion?s/ImageType!s
6LaunchTemplateId?s8LaunchTemplateName?s3Overrides?[{#<#2UserdataType?s-Version?s
6LaunchTemplateId?s8LaunchTemplateName?s:TargetInstanceTypes?[s2UserdataType?s-Version?s
CInfrastructureOptimization?{#>-;InfrastructureRoleArn!s?InstanceLaunchTemplate!{#>=3PropagateTags?s
2ScaleInAfter?n
8CapacityOptionType?s=CapacityReservations?{#@{;Ec2InstanceProfileArn!s1FipsEnabled?bEInstanceMetadataTagsPropagation?b=InstanceRequirements?{#APBLocalStorageConfiguration?{#Ai0Monitoring?s=NetworkConfiguration!{#A|=StorageConfiguration?{#B@
9ReservationGroupArn?s;ReservationPreference?s
;AllowedInstanceTypes?[s
5UseLocalStorage?b
5SecurityGroups![s.Subnets![s
4StorageSizeGiB?n
>MinScaleDownDelayMinutes?n
7ContainerInsights?s
3EksClusterArn!s9KubernetesNamespace!s
;ComputeEnvironmentArn?s<ComputeEnvironmentName?s
<ConsumableResourceName!s2ResourceType?s+Tags?<s3TotalQuantity?n
;ConsumableResourceArn!s<ConsumableResourceName!s
AComputeEnvironmentOrder?[{#G82JobQueueName!s2JobQueueType?sBJobStateTimeLimitActions?[{#GV.Priority!i9SchedulingPolicyArn?sAServiceEnvironmentOrder?[{#H(+State?s+Tags?<s
8ComputeEnvironment!s+Order!i
,Action!s4MaxTimeSeconds!i,Reason!s+State!s
+Order!n8ServiceEnvironment!s
1JobQueueArn!s2JobQueueName!s
8CapacityLimits![{#J1.JobQueue!s@PreemptionConfiguration!{#JO4QuotaShareName!sEResourceSharingConfiguration!{#Jd+State?s+Tags?<s
2CapacityUnit!s1MaxCapacity!n
7InSharePreemption!s
1BorrowLimit?n.Strategy!s
3QuotaShareArn?s4QuotaShareName?s
8FairsharePolicy?{#L'*Name!s9QuotaSharePolicy?{#M1+Tags?<s
8ComputeReservation?i7ShareDecaySeconds?i;ShareDistribution?[{#Li
5ShareIdentifier!s2WeightFactor?n
DIdleResourceAssignmentStrategy!s
)Arn!s*Name!s
8CapacityLimits![{#N_<ServiceEnvironmentName!s<ServiceEnvironmentType!s+State?s+Tags?<s
2CapacityUnit?s1MaxCapacity?n
;ServiceEnvironmentArn!s<ServiceEnvironmentName!s
8ComputeEnvironment!s
8ConsumableResource!s
.JobQueue!s
3QuotaShareArn!s
)Arn!s
8ServiceEnvironment!s
3JobDefinition!s
:ComputeEnvironments?[s0MaxResults?i/NextToken?s
=ComputeEnvironments?[{#Qp/NextToken?s
;ComputeEnvironmentArn!s<ComputeEnvironmentName!s9ComputeResources?{#6b@ContainerOrchestrationType?s-Context?s3EcsClusterArn?s4EcsSettings?{#Bn9EksConfiguration?{#C)1ServiceRole?s+State?s,Status?s2StatusReason?s+Tags?<s*Type?s4UnmanagedvCpus?i5UpdatePolicy?{#To*Uuid?s
@JobExecutionTimeoutMinutes?l;TerminateJobsOnUpdate?b
7AvailableQuantity?n;ConsumableResourceArn!s<ConsumableResourceName!s/CreatedAt?n3InUseQuantity?n2ResourceType?s+Tags?<s3TotalQuantity?n
7JobDefinitionName?s5JobDefinitions?[s0MaxResults?i/NextToken?s,Status?s
8JobDefinitions?[{#X1/NextToken?s
EConsumableResourceProperties?{#[k@ContainerOrchestrationType?s<ContainerProperties?{#\P6EcsProperties?{#i[6EksProperties?{#p96JobDefinitionArn!s7JobDefinitionName!s7NodeProperties?{#wp1Parameters?<s;PlatformCapabilities?[s3PropagateTags?b6RetryStrategy?{#yd.Revision!i8SchedulingPriority?i,Status?s+Tags?<s0Timeout?{#z^*Type!s
@ConsumableResourceList?[{#\/
8ConsumableResource?s.Quantity?n
.Command?[s:EnableExecuteCommand?b5Environment?[{#a<9EphemeralStorage?{#aL6ExecutionRoleArn?sEFargatePlatformConfiguration?{#aY+Image?s2InstanceType?s0JobRoleArn?s8LinuxParameters?{#al9LogConfiguration?{#ce,Memory?i5MountPoints?[{#dK=NetworkConfiguration?{#dv0Privileged?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{#e.>ResourceRequirements?[{#eF8RuntimePlatform?{#eV1Secrets?[{#d71Ulimits?[{#f'*User?s+Vcpus?i1Volumes?[{#fG
*Name?s+Value?s
/SizeInGiB!i
5PlatformVersion?s
1Devices?[{#bl8InitProcessEnabled?b-MaxSwap?i6SharedMemorySize?i0Swappiness?i/Tmpfs?[{#c=
3ContainerPath?s.HostPath!s2Permissions?[s
3ContainerPath!s3MountOptions?[s*Size!i
/LogDriver!s.Options?<s7SecretOptions?[{#d7
*Name!s/ValueFrom!s
3ContainerPath?s.ReadOnly?b2SourceVolume?s
4AssignPublicIp?s
:CredentialsParameter!s
*Type!s+Value!s
5CpuArchitecture?s;OperatingSystemFamily?s
/HardLimit!i*Name!s/SoftLimit!i
?EfsVolumeConfiguration?{#g;-Host?{#h]*Name?sCS3filesVolumeConfiguration?{#hk
<AuthorizationConfig?{#hF2FileSystemId!s3RootDirectory?s7TransitEncryption?s;TransitEncryptionPort?i
3AccessPointId?s)Iam?s
0SourcePath?s
4AccessPointArn?s3FileSystemArn!s3RootDirectory?s;TransitEncryptionPort?n
8TaskProperties![{#iq
4Containers![{#l4:EnableExecuteCommand?b9EphemeralStorage?{#aL6ExecutionRoleArn?s-IpcMode?s=NetworkConfiguration?{#dv1NetworkMode?s-PidMode?s5PlatformVersion?s8RuntimePlatform?{#eV1TaskRoleArn?s1Volumes?[{#fG
.Command?[s3DependsOn?[{#oc5Environment?[{#a</Essential?b>FirelensConfiguration?{#p&+Image!s8LinuxParameters?{#al9LogConfiguration?{#ce5MountPoints?[{#dK*Name?s0Privileged?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{#e.>ResourceRequirements?[{#eF1Secrets?[{#d72StartTimeout?n1StopTimeout?n1Ulimits?[{#f'*User?s
/Condition?s3ContainerName?s
.Options?<s*Type!s
6PodProperties?{#pM
4Containers?[{#r:/DnsPolicy?s1HostNetwork?b:ImagePullSecrets?[{#u\8InitContainers?[{#r:1Metadata?{#ud8ServiceAccountName?s;ShareProcessNamespace?b1Volumes?[{#v0
+Args?[s.Command?[s-Env?[{#sV+Image!s5ImagePullPolicy?s*Name?s2Resources?{#sf8SecurityContext?{#t#6VolumeMounts?[{#u3
*Name!s+Value?s
-Limits?<s/Requests?<s
>AllowPrivilegeEscalation?b0Privileged?b<ReadOnlyRootFilesystem?b0RunAsGroup?l2RunAsNonRoot?b/RunAsUser?l
/MountPath?s*Name?s.ReadOnly?b-SubPath?s
*Name!s
2Annotations?<s-Labels?<s/Namespace?s
1EmptyDir?{#v{1HostPath?{#w7*Name!s>PersistentVolumeClaim?{#w?/Secret?{#wW
,Medium?s/SizeLimit?s
*Path?s
/ClaimName!s.ReadOnly?b
.Optional?b0SecretName!s
.MainNode!i=NodeRangeProperties![{#xG.NumNodes!i
EConsumableResourceProperties?{#[k2Container?{#\P6EcsProperties?{#i[6EksProperties?{#p94InstanceTypes?[s1TargetNodes!s
.Attempts?i8EvaluateOnExit?[{#z+
,Action!s0OnExitCode?s.OnReason?s4OnStatusReason?s
<AttemptDurationSeconds?i
0JobQueues?[s0MaxResults?i/NextToken?s
3JobQueues?[{#{b/NextToken?s
AComputeEnvironmentOrder![{#G81JobQueueArn!s2JobQueueName!s2JobQueueType?sBJobStateTimeLimitActions?[{#GV.Priority!i9SchedulingPolicyArn?sAServiceEnvironmentOrder?[{#H(+State!s,Status?s2StatusReason?s+Tags?<s
+Jobs![s
.Jobs?[{$$:
8ArrayProperties?{$)O2Attempts?[{$*3EConsumableResourceProperties?{#[k2Container?{$-y/CreatedAt?l3DependsOn?[{$3h6EcsProperties?{$3x5EksAttempts?[{$;)6EksProperties?{$<{1IsCancelled?b2IsTerminated?b,JobArn?s3JobDefinition!s+JobId!s-JobName!s.JobQueue!s4NodeDetails?{$@g7NodeProperties?{#wp1Parameters?<s;PlatformCapabilities?[s3PropagateTags?b6RetryStrategy?{#yd8SchedulingPriority?i5ShareIdentifier?s/StartedAt!l,Status!s2StatusReason?s/StoppedAt?l+Tags?<s0Timeout?{#z^
+Index?i*Size?i4StatusSummary?<i@StatusSummaryLastUpdatedAt?n
2Container?{$+%/StartedAt?l2StatusReason?s/StoppedAt?l8TaskProperties?[{$,\
:ContainerInstanceArn?s.ExitCode?i3LogStreamName?s;NetworkInterfaces?[{$,),Reason?s-TaskArn?s
2AttachmentId?s1Ipv6Address?s8PrivateIpv4Address?s
:ContainerInstanceArn?s4Containers?[{$-5-TaskArn?s
.ExitCode?i3LogStreamName?s*Name?s;NetworkInterfaces?[{$,),Reason?s
.Command?[s:ContainerInstanceArn?s:EnableExecuteCommand?b5Environment?[{#a<9EphemeralStorage?{#aL6ExecutionRoleArn?s.ExitCode?iEFargatePlatformConfiguration?{#aY+Image?s2InstanceType?s0JobRoleArn?s8LinuxParameters?{#al9LogConfiguration?{#ce3LogStreamName?s,Memory?i5MountPoints?[{#dK=NetworkConfiguration?{#dv;NetworkInterfaces?[{$,)0Privileged?b<ReadonlyRootFilesystem?b,Reason?s>RepositoryCredentials?{#e.>ResourceRequirements?[{#eF8RuntimePlatform?{#eV1Secrets?[{#d7-TaskArn?s1Ulimits?[{#f'*User?s+Vcpus?i1Volumes?[{#fG
+JobId?s*Type?s
8TaskProperties?[{$44
:ContainerInstanceArn?s4Containers?[{$6r:EnableExecuteCommand?b9EphemeralStorage?{#aL6ExecutionRoleArn?s-IpcMode?s=NetworkConfiguration?{#dv1NetworkMode?s-PidMode?s5PlatformVersion?s8RuntimePlatform?{#eV-TaskArn?s1TaskRoleArn?s1Volumes?[{#fG
.Command?[s3DependsOn?[{#oc5Environment?[{#a</Essential?b.ExitCode?i>FirelensConfiguration?{#p&+Image?s8LinuxParameters?{#al9LogConfiguration?{#ce3LogStreamName?s5MountPoints?[{#dK*Name?s;NetworkInterfaces?[{$,)0Privileged?b<ReadonlyRootFilesystem?b,Reason?s>RepositoryCredentials?{#e.>ResourceRequirements?[{#eF1Secrets?[{#d72StartTimeout?n1StopTimeout?n1Ulimits?[{#f'*User?s
4Containers?[{$<Q3EksClusterArn?s8InitContainers?[{$<Q.NodeName?s-PodName?s2PodNamespace?s/StartedAt?l2StatusReason?s/StoppedAt?l
1ContainerID?s.ExitCode?i*Name?s,Reason?s
6PodProperties?{$=5
4Containers?[{$?7/DnsPolicy?s1HostNetwork?b:ImagePullSecrets?[{#u\8InitContainers?[{$?71Metadata?{#ud.NodeName?s-PodName?s8ServiceAccountName?s;ShareProcessNamespace?b1Volumes?[{#v0
+Args?[s.Command?[s-Env?[{#sV.ExitCode?i+Image?s5ImagePullPolicy?s*Name?s,Reason?s2Resources?{#sf8SecurityContext?{#t#6VolumeMounts?[{#u3
0IsMainNode?b/NodeIndex?i
8CapacityLimits?[{#J11JobQueueArn?s@PreemptionConfiguration?{#JO3QuotaShareArn?s4QuotaShareName?sEResourceSharingConfiguration?{#Jd+State?s,Status?s+Tags?<s
+Arns![s
<SchedulingPolicies?[{$C3
)Arn!s8FairsharePolicy?{#L'*Name!s9QuotaSharePolicy?{#M1+Tags?<s
0MaxResults?n/NextToken?s:ServiceEnvironments?[s
/NextToken?s=ServiceEnvironments?[{$Dr
8CapacityLimits![{#N_;ServiceEnvironmentArn!s<ServiceEnvironmentName!s<ServiceEnvironmentType!s+State?s,Status?s+Tags?<s
+JobId!s
2Attempts?[{$JQ7CapacityUsage?[{$KF/CreatedAt?n2IsTerminated?b,JobArn?s+JobId!s-JobName!s.JobQueue!s6LatestAttempt?{$Ka@PreemptionConfiguration?{$Ky:PreemptionSummary?{$LE4QuotaShareName?s6RetryStrategy?{$L|1ScheduledAt?n8SchedulingPriority?n4ServiceJobType!s;ServiceRequestPayload?s5ShareIdentifier?s/StartedAt!n,Status!s2StatusReason?s/StoppedAt?n+Tags?<s6TimeoutConfig?{$M^
:ServiceResourceId?{$K6/StartedAt?n2StatusReason?s/StoppedAt?n
*Name!s+Value!s
2CapacityUnit?s.Quantity?n
:ServiceResourceId?{$K6
HPreemptionRetriesBeforeTermination?n
;PreemptedAttemptCount?nARecentPreemptedAttempts?[{$JQ
.Attempts!n8EvaluateOnExit?[{$MC
,Action?s4OnStatusReason?s
<AttemptDurationSeconds?n
5FrontOfQueue?{$N_;FrontOfQuotaShares?{$OD9QueueUtilization?{$P1
.Jobs?[{$N{3LastUpdatedAt?l
<EarliestTimeAtPosition?l,JobArn?s
3LastUpdatedAt?n6QuotaShares?<[{$Oh
<EarliestTimeAtPosition?n,JobArn?s
=FairshareUtilization?{$Q63LastUpdatedAt?n>QuotaShareUtilization?{$R4<TotalCapacityUsage?[{$KF
6ActiveShareCount?n@TopCapacityUtilization?[{$Qg
7CapacityUsage?[{$KF5ShareIdentifier?s
@TopCapacityUtilization?[{$RR
7CapacityUsage?[{$KF4QuotaShareName?s
1Filters?[{$SF0MaxResults?n/NextToken?s
*Name?s-Values?[s
=ConsumableResources![{$T%/NextToken?s
;ConsumableResourceArn!s<ConsumableResourceName!s3InUseQuantity?n2ResourceType?s3TotalQuantity?n
0ArrayJobId?s1Filters?[{$SF.JobQueue?s/JobStatus?s0MaxResults?i4MultiNodeJobId?s/NextToken?s
8JobSummaryList![{$VQ/NextToken?s
8ArrayProperties?{$Y47CapacityUsage?[{$KF2Container?{$Yr/CreatedAt?l1IsCancelled?b2IsTerminated?b,JobArn?s3JobDefinition?s+JobId!s-JobName!s7NodeProperties?{$Z-1ScheduledAt?n5ShareIdentifier?s/StartedAt?l,Status?s2StatusReason?s/StoppedAt?l
+Index?i*Size?i4StatusSummary?<n@StatusSummaryLastUpdatedAt?n
.ExitCode?i,Reason?s
0IsMainNode?b/NodeIndex?i.NumNodes?i
8ConsumableResource!s1Filters?[{$SF0MaxResults?n/NextToken?s
.Jobs![{$[M/NextToken?s
EConsumableResourceProperties!{#[k/CreatedAt!n,JobArn!s6JobDefinitionArn?s-JobName!s1JobQueueArn!s/JobStatus!s.Quantity!n5ShareIdentifier?s/StartedAt?n2StatusReason?s
.JobQueue!s0MaxResults?n/NextToken?s
/NextToken?s5QuotaShares?[{$^*
8CapacityLimits?[{#J11JobQueueArn?s@PreemptionConfiguration?{#JO3QuotaShareArn?s4QuotaShareName?sEResourceSharingConfiguration?{#Jd+State?s,Status?s
0MaxResults?i/NextToken?s
/NextToken?s<SchedulingPolicies?[{#PD
1Filters?[{$SF.JobQueue?s/JobStatus?s0MaxResults?n/NextToken?s
8JobSummaryList![{$aR/NextToken?s
7CapacityUsage?[{$KF/CreatedAt?n2IsTerminated?b,JobArn?s+JobId!s-JobName!s6LatestAttempt?{$Ka4QuotaShareName?s1ScheduledAt?n4ServiceJobType!s5ShareIdentifier?s/StartedAt?n,Status?s2StatusReason?s/StoppedAt?n
1ResourceArn!s
+Tags?<s
EConsumableResourceProperties?{#[k<ContainerProperties?{#\P6EcsProperties?{#i[6EksProperties?{#p97JobDefinitionName!s7NodeProperties?{#wp1Parameters?<s;PlatformCapabilities?[s3PropagateTags?b6RetryStrategy?{#yd8SchedulingPriority?i+Tags?<s0Timeout?{#z^*Type!s
6JobDefinitionArn!s7JobDefinitionName!s.Revision!i
8ArrayProperties?{$k8MConsumableResourcePropertiesOverride?{#[k;ContainerOverrides?{$k@3DependsOn?[{$3h>EcsPropertiesOverride?{$l?>EksPropertiesOverride?{$mM3JobDefinition!s-JobName!s.JobQueue!s6NodeOverrides?{$nx1Parameters?<s3PropagateTags?b6RetryStrategy?{#yd@SchedulingPriorityOverride?i5ShareIdentifier?s+Tags?<s0Timeout?{#z^
*Size?i
.Command?[s5Environment?[{#a<2InstanceType?s,Memory?i>ResourceRequirements?[{#eF+Vcpus?i
8TaskProperties?[{$lU
4Containers?[{$lg
.Command?[s5Environment?[{#a<*Name?s>ResourceRequirements?[{#eF
6PodProperties?{$ma
4Containers?[{$n<8InitContainers?[{$n<1Metadata?{#ud
+Args?[s.Command?[s-Env?[{#sV+Image?s*Name?s2Resources?{#sf
?NodePropertyOverrides?[{$oF.NumNodes?i
MConsumableResourcePropertiesOverride?{#[k;ContainerOverrides?{$k@>EcsPropertiesOverride?{$l?>EksPropertiesOverride?{$mM4InstanceTypes?[s1TargetNodes!s
,JobArn?s+JobId!s-JobName!s
1ClientToken?s-JobName!s.JobQueue!s@PreemptionConfiguration?{$Ky4QuotaShareName?s6RetryStrategy?{$L|8SchedulingPriority?n4ServiceJobType!s;ServiceRequestPayload!s5ShareIdentifier?s+Tags?<s6TimeoutConfig?{$M^
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
8ComputeEnvironment!s9ComputeResources?{$u_-Context?s4EcsSettings?{#Bn1ServiceRole?s+State?s4UnmanagedvCpus?i5UpdatePolicy?{#To
8AllocationStrategy?s3BidPercentage?i3CapacityTags?<s2DesiredvCpus?i:Ec2Configuration?[{#::0Ec2KeyPair?s-ImageId?s2InstanceRole?s4InstanceTypes?[s7LaunchTemplate?{#;+AManagedInstancesProvider?{$yA.MaxvCpus?i.MinvCpus?i4PlacementGroup?s6ScalingPolicy?{#BR7SecurityGroupIds?[s.Subnets?[s+Tags?<s*Type?s@UpdateToLatestImageVersion?b
CInfrastructureOptimization?{#>-;InfrastructureRoleArn?s?InstanceLaunchTemplate?{$zL3PropagateTags?s
=CapacityReservations?{#@{;Ec2InstanceProfileArn?sEInstanceMetadataTagsPropagation?b=InstanceRequirements?{#APBLocalStorageConfiguration?{#Ai0Monitoring?s=NetworkConfiguration?{#A|=StorageConfiguration?{#B@
1ClientToken?s8ConsumableResource!s/Operation?s.Quantity?n
;ConsumableResourceArn!s<ConsumableResourceName!s3TotalQuantity?n
AComputeEnvironmentOrder?[{#G8.JobQueue!sBJobStateTimeLimitActions?[{#GV.Priority?i9SchedulingPolicyArn?sAServiceEnvironmentOrder?[{#H(+State?s
1JobQueueArn?s2JobQueueName?s
8CapacityLimits?[{#J1@PreemptionConfiguration?{#JO3QuotaShareArn!sEResourceSharingConfiguration?{#Jd+State?s
)Arn!s8FairsharePolicy?{#L'9QuotaSharePolicy?{#M1
8CapacityLimits?[{#N_8ServiceEnvironment!s+State?s
+JobId!s8SchedulingPriority!n
,JobArn?s+JobId?s-JobName?s
)"};
