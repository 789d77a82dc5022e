// What the actions of batch take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x99954e824b0d0e3b>{
    R"(#J#$A#$T#$v#%>#%V#%v#&>#&`#'(#'@#'`#((#(I#(n#)8#)X#)s#*/#*S#*x#+:#+W#+x#,0#,V#,v#-5#-R#-q#.*#.D#.Y#.o#/2#/I#/k#03#0K#0k
cancelJob {#13{#1E
createComputeEnvironment {#1F{#8_
createConsumableResource {#97{#9x
createJobQueue {#:P{#=U
createSchedulingPolicy {#=s{#?H
createServiceEnvironment {#?V{#@r
deleteComputeEnvironment {#AJ{#1E
deleteConsumableResource {#A`{#1E
deleteJobQueue {#Av{#1E
deleteSchedulingPolicy {#B({#1E
deleteServiceEnvironment {#B/{#1E
deregisterJobDefinition {#BE{#1E
describeComputeEnvironments {#BV{#C-
describeConsumableResource {#A`{#Fx
describeJobDefinitions {#HM{#I<
describeJobQueues {#jj{#k7
describeJobs {#mq{#mz
describeSchedulingPolicies {$0+{$04
describeServiceEnvironments {$0y{$1P
describeServiceJob {$3<{$3E
getJobQueueSnapshot {#Av{$8R
listConsumableResources {$9J{$:*
listJobs {$;X{$<[
listJobsByConsumableResource {$?Y{$@<
listSchedulingPolicies {$BG{$Ba
listServiceJobs {$C-{$Cl
listTagsForResource {$Eh{$Ew
registerJobDefinition {$F&{$Hv
submitJob {$IO{$S$
submitServiceJob {$S@{$S$
tagResource {$U.{#1E
terminateJob {#13{#1E
terminateServiceJob {#13{#1E
untagResource {$UE{#1E
updateComputeEnvironment {$U_{#8_
updateConsumableResource {$Yo{$ZP
updateJobQueue {$[8{$\n
updateSchedulingPolicy {$]2{#1E
updateServiceEnvironment {$]N{#@r
+JobId!s,Reason!s

<ComputeEnvironmentName!s9ComputeResources?{#2r-Context?s9EksConfiguration?{#881ServiceRole?s+State?s+Tags?<s*Type!s4UnmanagedvCpus?i
8AllocationStrategy?s3BidPercentage?i2DesiredvCpus?i:Ec2Configuration?[{#5c0Ec2KeyPair?s-ImageId?s2InstanceRole?s4InstanceTypes?[s7LaunchTemplate?{#6A.MaxvCpus!i.MinvCpus?i4PlacementGroup?s7SecurityGroupIds?[s6SpotIamFleetRole?s.Subnets![s+Tags?<s*Type!s
5ImageIdOverride?s<ImageKubernetesVersion?s/ImageType!s
6LaunchTemplateId?s8LaunchTemplateName?s3Overrides?[{#792UserdataType?s-Version?s
6LaunchTemplateId?s8LaunchTemplateName?s:TargetInstanceTypes?[s2UserdataType?s-Version?s
3EksClusterArn!s9KubernetesNamespace!s
;ComputeEnvironmentArn?s<ComputeEnvironmentName?s
<ConsumableResourceName!s2ResourceType?s+Tags?<s3TotalQuantity?n
;ConsumableResourceArn!s<ConsumableResourceName!s
AComputeEnvironmentOrder?[{#<G2JobQueueName!s2JobQueueType?sBJobStateTimeLimitActions?[{#<e.Priority!i9SchedulingPolicyArn?sAServiceEnvironmentOrder?[{#=7+State?s+Tags?<s
8ComputeEnvironment!s+Order!i
,Action!s4MaxTimeSeconds!i,Reason!s+State!s
+Order!n8ServiceEnvironment!s
1JobQueueArn!s2JobQueueName!s
8FairsharePolicy?{#>>*Name!s+Tags?<s
8ComputeReservation?i7ShareDecaySeconds?i;ShareDistribution?[{#?&
5ShareIdentifier!s2WeightFactor?n
)Arn!s*Name!s
8CapacityLimits![{#@T<ServiceEnvironmentName!s<ServiceEnvironmentType!s+State?s+Tags?<s
2CapacityUnit?s1MaxCapacity?n
;ServiceEnvironmentArn!s<ServiceEnvironmentName!s
8ComputeEnvironment!s
8ConsumableResource!s
.JobQueue!s
)Arn!s
8ServiceEnvironment!s
3JobDefinition!s
:ComputeEnvironments?[s0MaxResults?i/NextToken?s
=ComputeEnvironments?[{#CT/NextToken?s
;ComputeEnvironmentArn!s<ComputeEnvironmentName!s9ComputeResources?{#2r@ContainerOrchestrationType?s-Context?s3EcsClusterArn?s9EksConfiguration?{#881ServiceRole?s+State?s,Status?s2StatusReason?s+Tags?<s*Type?s4UnmanagedvCpus?i5UpdatePolicy?{#FB*Uuid?s
@JobExecutionTimeoutMinutes?l;TerminateJobsOnUpdate?b
7AvailableQuantity?n;ConsumableResourceArn!s<ConsumableResourceName!s/CreatedAt?n3InUseQuantity?n2ResourceType?s+Tags?<s3TotalQuantity?n
7JobDefinitionName?s5JobDefinitions?[s0MaxResults?i/NextToken?s,Status?s
8JobDefinitions?[{#I^/NextToken?s
EConsumableResourceProperties?{#M>@ContainerOrchestrationType?s<ContainerProperties?{#N#6EcsProperties?{#Yx6EksProperties?{#`+6JobDefinitionArn!s7JobDefinitionName!s7NodeProperties?{#gb1Parameters?<s;PlatformCapabilities?[s3PropagateTags?b6RetryStrategy?{#iV.Revision!i8SchedulingPriority?i,Status?s+Tags?<s0Timeout?{#jP*Type!s
@ConsumableResourceList?[{#M\
8ConsumableResource?s.Quantity?n
.Command?[s:EnableExecuteCommand?b5Environment?[{#Ri9EphemeralStorage?{#Ry6ExecutionRoleArn?sEFargatePlatformConfiguration?{#S,+Image?s2InstanceType?s0JobRoleArn?s8LinuxParameters?{#S?9LogConfiguration?{#U8,Memory?i5MountPoints?[{#Ux=NetworkConfiguration?{#VI0Privileged?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{#V[>ResourceRequirements?[{#Vs8RuntimePlatform?{#W)1Secrets?[{#Ud1Ulimits?[{#WT*User?s+Vcpus?i1Volumes?[{#Wt
*Name?s+Value?s
/SizeInGiB!i
5PlatformVersion?s
1Devices?[{#T?8InitProcessEnabled?b-MaxSwap?i6SharedMemorySize?i0Swappiness?i/Tmpfs?[{#Tj
3ContainerPath?s.HostPath!s2Permissions?[s
3ContainerPath!s3MountOptions?[s*Size!i
/LogDriver!s.Options?<s7SecretOptions?[{#Ud
*Name!s/ValueFrom!s
3ContainerPath?s.ReadOnly?b2SourceVolume?s
4AssignPublicIp?s
:CredentialsParameter!s
*Type!s+Value!s
5CpuArchitecture?s;OperatingSystemFamily?s
/HardLimit!i*Name!s/SoftLimit!i
?EfsVolumeConfiguration?{#XH-Host?{#Yj*Name?s
<AuthorizationConfig?{#YS2FileSystemId!s3RootDirectory?s7TransitEncryption?s;TransitEncryptionPort?i
3AccessPointId?s)Iam?s
0SourcePath?s
8TaskProperties![{#Z4
4Containers![{#\C:EnableExecuteCommand?b9EphemeralStorage?{#Ry6ExecutionRoleArn?s-IpcMode?s=NetworkConfiguration?{#VI-PidMode?s5PlatformVersion?s8RuntimePlatform?{#W)1TaskRoleArn?s1Volumes?[{#Wt
.Command?[s3DependsOn?[{#_U5Environment?[{#Ri/Essential?b>FirelensConfiguration?{#_r+Image!s8LinuxParameters?{#S?9LogConfiguration?{#U85MountPoints?[{#Ux*Name?s0Privileged?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{#V[>ResourceRequirements?[{#Vs1Secrets?[{#Ud1Ulimits?[{#WT*User?s
/Condition?s3ContainerName?s
.Options?<s*Type!s
6PodProperties?{#`?
4Containers?[{#b,/DnsPolicy?s1HostNetwork?b:ImagePullSecrets?[{#eN8InitContainers?[{#b,1Metadata?{#eV8ServiceAccountName?s;ShareProcessNamespace?b1Volumes?[{#e|
+Args?[s.Command?[s-Env?[{#cH+Image!s5ImagePullPolicy?s*Name?s2Resources?{#cX8SecurityContext?{#co6VolumeMounts?[{#e%
*Name!s+Value?s
-Limits?<s/Requests?<s
>AllowPrivilegeEscalation?b0Privileged?b<ReadOnlyRootFilesystem?b0RunAsGroup?l2RunAsNonRoot?b/RunAsUser?l
/MountPath?s*Name?s.ReadOnly?b-SubPath?s
*Name!s
2Annotations?<s-Labels?<s/Namespace?s
1EmptyDir?{#fm1HostPath?{#g)*Name!s>PersistentVolumeClaim?{#g1/Secret?{#gI
,Medium?s/SizeLimit?s
*Path?s
/ClaimName!s.ReadOnly?b
.Optional?b0SecretName!s
.MainNode!i=NodeRangeProperties![{#h9.NumNodes!i
EConsumableResourceProperties?{#M>2Container?{#N#6EcsProperties?{#Yx6EksProperties?{#`+4InstanceTypes?[s1TargetNodes!s
.Attempts?i8EvaluateOnExit?[{#iw
,Action!s0OnExitCode?s.OnReason?s4OnStatusReason?s
<AttemptDurationSeconds?i
0JobQueues?[s0MaxResults?i/NextToken?s
3JobQueues?[{#kT/NextToken?s
AComputeEnvironmentOrder![{#<G1JobQueueArn!s2JobQueueName!s2JobQueueType?sBJobStateTimeLimitActions?[{#<e.Priority!i9SchedulingPolicyArn?sAServiceEnvironmentOrder?[{#=7+State!s,Status?s2StatusReason?s+Tags?<s
+Jobs![s
.Jobs?[{#n,
8ArrayProperties?{#sA2Attempts?[{#sbEConsumableResourceProperties?{#M>2Container?{#wN/CreatedAt?l3DependsOn?[{$#=6EcsProperties?{$#M5EksAttempts?[{$*-6EksProperties?{$,%1IsCancelled?b2IsTerminated?b,JobArn?s3JobDefinition!s+JobId!s-JobName!s.JobQueue!s4NodeDetails?{$/k7NodeProperties?{#gb1Parameters?<s;PlatformCapabilities?[s3PropagateTags?b6RetryStrategy?{#iV8SchedulingPriority?i5ShareIdentifier?s/StartedAt!l,Status!s2StatusReason?s/StoppedAt?l+Tags?<s0Timeout?{#jP
+Index?i*Size?i4StatusSummary?<i
2Container?{#tT/StartedAt?l2StatusReason?s/StoppedAt?l8TaskProperties?[{#v1
:ContainerInstanceArn?s.ExitCode?i3LogStreamName?s;NetworkInterfaces?[{#uX,Reason?s-TaskArn?s
2AttachmentId?s1Ipv6Address?s8PrivateIpv4Address?s
:ContainerInstanceArn?s4Containers?[{#vd-TaskArn?s
.ExitCode?i3LogStreamName?s*Name?s;NetworkInterfaces?[{#uX,Reason?s
.Command?[s:ContainerInstanceArn?s:EnableExecuteCommand?b5Environment?[{#Ri9EphemeralStorage?{#Ry6ExecutionRoleArn?s.ExitCode?iEFargatePlatformConfiguration?{#S,+Image?s2InstanceType?s0JobRoleArn?s8LinuxParameters?{#S?9LogConfiguration?{#U83LogStreamName?s,Memory?i5MountPoints?[{#Ux=NetworkConfiguration?{#VI;NetworkInterfaces?[{#uX0Privileged?b<ReadonlyRootFilesystem?b,Reason?s>RepositoryCredentials?{#V[>ResourceRequirements?[{#Vs8RuntimePlatform?{#W)1Secrets?[{#Ud-TaskArn?s1Ulimits?[{#WT*User?s+Vcpus?i1Volumes?[{#Wt
+JobId?s*Type?s
8TaskProperties?[{$#c
:ContainerInstanceArn?s4Containers?[{$&9:EnableExecuteCommand?b9EphemeralStorage?{#Ry6ExecutionRoleArn?s-IpcMode?s=NetworkConfiguration?{#VI-PidMode?s5PlatformVersion?s8RuntimePlatform?{#W)-TaskArn?s1TaskRoleArn?s1Volumes?[{#Wt
.Command?[s3DependsOn?[{#_U5Environment?[{#Ri/Essential?b.ExitCode?i>FirelensConfiguration?{#_r+Image?s8LinuxParameters?{#S?9LogConfiguration?{#U83LogStreamName?s5MountPoints?[{#Ux*Name?s;NetworkInterfaces?[{#uX0Privileged?b<ReadonlyRootFilesystem?b,Reason?s>RepositoryCredentials?{#V[>ResourceRequirements?[{#Vs1Secrets?[{#Ud1Ulimits?[{#WT*User?s
4Containers?[{$+U3EksClusterArn?s8InitContainers?[{$+U.NodeName?s-PodName?s2PodNamespace?s/StartedAt?l2StatusReason?s/StoppedAt?l
1ContainerID?s.ExitCode?i*Name?s,Reason?s
6PodProperties?{$,9
4Containers?[{$.;/DnsPolicy?s1HostNetwork?b:ImagePullSecrets?[{#eN8InitContainers?[{$.;1Metadata?{#eV.NodeName?s-PodName?s8ServiceAccountName?s;ShareProcessNamespace?b1Volumes?[{#e|
+Args?[s.Command?[s-Env?[{#cH.ExitCode?i+Image?s5ImagePullPolicy?s*Name?s,Reason?s2Resources?{#cX8SecurityContext?{#co6VolumeMounts?[{#e%
0IsMainNode?b/NodeIndex?i
+Arns![s
<SchedulingPolicies?[{$0N
)Arn!s8FairsharePolicy?{#>>*Name!s+Tags?<s
0MaxResults?n/NextToken?s:ServiceEnvironments?[s
/NextToken?s=ServiceEnvironments?[{$1w
8CapacityLimits![{#@T;ServiceEnvironmentArn!s<ServiceEnvironmentName!s<ServiceEnvironmentType!s+State?s,Status?s+Tags?<s
+JobId!s
2Attempts?[{$6I/CreatedAt?n2IsTerminated?b,JobArn?s+JobId!s-JobName!s.JobQueue!s6LatestAttempt?{$7>6RetryStrategy?{$7V8SchedulingPriority?n4ServiceJobType!s;ServiceRequestPayload?s5ShareIdentifier?s/StartedAt!n,Status!s2StatusReason?s/StoppedAt?n+Tags?<s6TimeoutConfig?{$88
:ServiceResourceId?{$7./StartedAt?n2StatusReason?s/StoppedAt?n
*Name!s+Value!s
:ServiceResourceId?{$7.
.Attempts!n8EvaluateOnExit?[{$7w
,Action?s4OnStatusReason?s
<AttemptDurationSeconds?n
5FrontOfQueue?{$8e
.Jobs?[{$9'3LastUpdatedAt?l
<EarliestTimeAtPosition?l,JobArn?s
1Filters?[{$9r0MaxResults?n/NextToken?s
*Name?s-Values?[s
=ConsumableResources![{$:Q/NextToken?s
;ConsumableResourceArn!s<ConsumableResourceName!s3InUseQuantity?n2ResourceType?s3TotalQuantity?n
0ArrayJobId?s1Filters?[{$9r.JobQueue?s/JobStatus?s0MaxResults?i4MultiNodeJobId?s/NextToken?s
8JobSummaryList![{$=#/NextToken?s
8ArrayProperties?{$>i2Container?{$>y/CreatedAt?l,JobArn?s3JobDefinition?s+JobId!s-JobName!s7NodeProperties?{$?4/StartedAt?l,Status?s2StatusReason?s/StoppedAt?l
+Index?i*Size?i
.ExitCode?i,Reason?s
0IsMainNode?b/NodeIndex?i.NumNodes?i
8ConsumableResource!s1Filters?[{$9r0MaxResults?n/NextToken?s
.Jobs![{$@T/NextToken?s
EConsumableResourceProperties!{#M>/CreatedAt!n,JobArn!s6JobDefinitionArn?s-JobName!s1JobQueueArn!s/JobStatus!s.Quantity!n5ShareIdentifier?s/StartedAt?n2StatusReason?s
0MaxResults?i/NextToken?s
/NextToken?s<SchedulingPolicies?[{#B(
1Filters?[{$9r.JobQueue?s/JobStatus?s0MaxResults?n/NextToken?s
8JobSummaryList![{$D4/NextToken?s
/CreatedAt?n,JobArn?s+JobId!s-JobName!s6LatestAttempt?{$7>4ServiceJobType!s5ShareIdentifier?s/StartedAt?n,Status?s2StatusReason?s/StoppedAt?n
1ResourceArn!s
+Tags?<s
EConsumableResourceProperties?{#M><ContainerProperties?{#N#6EcsProperties?{#Yx6EksProperties?{#`+7JobDefinitionName!s7NodeProperties?{#gb1Parameters?<s;PlatformCapabilities?[s3PropagateTags?b6RetryStrategy?{#iV8SchedulingPriority?i+Tags?<s0Timeout?{#jP*Type!s
6JobDefinitionArn!s7JobDefinitionName!s.Revision!i
8ArrayProperties?{$M2MConsumableResourcePropertiesOverride?{#M>;ContainerOverrides?{$M:3DependsOn?[{$#=>EcsPropertiesOverride?{$N9>EksPropertiesOverride?{$OG3JobDefinition!s-JobName!s.JobQueue!s6NodeOverrides?{$Pr1Parameters?<s3PropagateTags?b6RetryStrategy?{#iV@SchedulingPriorityOverride?i5ShareIdentifier?s+Tags?<s0Timeout?{#jP
*Size?i
.Command?[s5Environment?[{#Ri2InstanceType?s,Memory?i>ResourceRequirements?[{#Vs+Vcpus?i
8TaskProperties?[{$NO
4Containers?[{$Na
.Command?[s5Environment?[{#Ri*Name?s>ResourceRequirements?[{#Vs
6PodProperties?{$O[
4Containers?[{$P68InitContainers?[{$P61Metadata?{#eV
+Args?[s.Command?[s-Env?[{#cH+Image?s*Name?s2Resources?{#cX
?NodePropertyOverrides?[{$Q@.NumNodes?i
MConsumableResourcePropertiesOverride?{#M>;ContainerOverrides?{$M:>EcsPropertiesOverride?{$N9>EksPropertiesOverride?{$OG4InstanceTypes?[s1TargetNodes!s
,JobArn?s+JobId!s-JobName!s
1ClientToken?s-JobName!s.JobQueue!s6RetryStrategy?{$7V8SchedulingPriority?n4ServiceJobType!s;ServiceRequestPayload!s5ShareIdentifier?s+Tags?<s6TimeoutConfig?{$88
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
8ComputeEnvironment!s9ComputeResources?{$Vt-Context?s1ServiceRole?s+State?s4UnmanagedvCpus?i5UpdatePolicy?{#FB
8AllocationStrategy?s3BidPercentage?i2DesiredvCpus?i:Ec2Configuration?[{#5c0Ec2KeyPair?s-ImageId?s2InstanceRole?s4InstanceTypes?[s7LaunchTemplate?{#6A.MaxvCpus?i.MinvCpus?i4PlacementGroup?s7SecurityGroupIds?[s.Subnets?[s+Tags?<s*Type?s@UpdateToLatestImageVersion?b
1ClientToken?s8ConsumableResource!s/Operation?s.Quantity?n
;ConsumableResourceArn!s<ConsumableResourceName!s3TotalQuantity?n
AComputeEnvironmentOrder?[{#<G.JobQueue!sBJobStateTimeLimitActions?[{#<e.Priority?i9SchedulingPolicyArn?sAServiceEnvironmentOrder?[{#=7+State?s
1JobQueueArn?s2JobQueueName?s
)Arn!s8FairsharePolicy?{#>>
8CapacityLimits?[{#@T8ServiceEnvironment!s+State?s
)"};
