// What the APIs behind the optimized integration batch take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model batch{R"(#%##,##?
submitJob {##W{#0H
submitJob.sync {##W{#1y
8ArrayProperties?{#':MConsumableResourcePropertiesOverride?{#'B;ContainerOverrides?{#('3DependsOn?[{#)F>EcsPropertiesOverride?{#)V>EksPropertiesOverride?{#*d3JobDefinition!s-JobName!s.JobQueue!s6NodeOverrides?{#-(1Parameters?<s3PropagateTags?b6RetryStrategy?{#/4@SchedulingPriorityOverride?i5ShareIdentifier?s+Tags?<s0Timeout?{#0.
*Size?i
@ConsumableResourceList?[{#'`
8ConsumableResource?s.Quantity?n
.Command?[s5Environment?[{#)&2InstanceType?s,Memory?i>ResourceRequirements?[{#)6+Vcpus?i
*Name?s+Value?s
*Type!s+Value!s
+JobId?s*Type?s
8TaskProperties?[{#)l
4Containers?[{#*$
.Command?[s5Environment?[{#)&*Name?s>ResourceRequirements?[{#)6
6PodProperties?{#*x
4Containers?[{#+S8InitContainers?[{#+S1Metadata?{#,\
+Args?[s.Command?[s-Env?[{#,5+Image?s*Name?s2Resources?{#,E
*Name!s+Value?s
-Limits?<s/Requests?<s
2Annotations?<s-Labels?<s/Namespace?s
?NodePropertyOverrides?[{#-P.NumNodes?i
MConsumableResourcePropertiesOverride?{#'B;ContainerOverrides?{#('>EcsPropertiesOverride?{#)V>EksPropertiesOverride?{#*d4InstanceTypes?[s1TargetNodes!s
.Attempts?i8EvaluateOnExit?[{#/U
,Action!s0OnExitCode?s.OnReason?s4OnStatusReason?s
<AttemptDurationSeconds?i
,JobArn?s+JobId!s-JobName!s8SdkHttpMetadata?{#18<SdkResponseMetadata?{#1l
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
8ArrayProperties?{#742Attempts?[{#7UEConsumableResourceProperties?{#'B2Container?{#;A/CreatedAt?l3DependsOn?[{#)F6EcsProperties?{#Gy5EksAttempts?[{#O/6EksProperties?{#Q'1IsCancelled?b2IsTerminated?b,JobArn?s3JobDefinition!s+JobId!s-JobName!s.JobQueue!s4NodeDetails?{#X:7NodeProperties?{#XT1Parameters?<s;PlatformCapabilities?[s3PropagateTags?b6RetryStrategy?{#/48SchedulingPriority?i5ShareIdentifier?s/StartedAt!l,Status!s2StatusReason?s/StoppedAt?l+Tags?<s0Timeout?{#0.
+Index?i*Size?i4StatusSummary?<i
2Container?{#8G/StartedAt?l2StatusReason?s/StoppedAt?l8TaskProperties?[{#:$
:ContainerInstanceArn?s.ExitCode?i3LogStreamName?s;NetworkInterfaces?[{#9K,Reason?s-TaskArn?s
2AttachmentId?s1Ipv6Address?s8PrivateIpv4Address?s
:ContainerInstanceArn?s4Containers?[{#:W-TaskArn?s
.ExitCode?i3LogStreamName?s*Name?s;NetworkInterfaces?[{#9K,Reason?s
.Command?[s:ContainerInstanceArn?s:EnableExecuteCommand?b5Environment?[{#)&9EphemeralStorage?{#A06ExecutionRoleArn?s.ExitCode?iEFargatePlatformConfiguration?{#A=+Image?s2InstanceType?s0JobRoleArn?s8LinuxParameters?{#AP9LogConfiguration?{#CI3LogStreamName?s,Memory?i5MountPoints?[{#D/=NetworkConfiguration?{#DZ;NetworkInterfaces?[{#9K0Privileged?b<ReadonlyRootFilesystem?b,Reason?s>RepositoryCredentials?{#Dl>ResourceRequirements?[{#)68RuntimePlatform?{#E*1Secrets?[{#Cu-TaskArn?s1Ulimits?[{#EU*User?s+Vcpus?i1Volumes?[{#Eu
/SizeInGiB!i
5PlatformVersion?s
1Devices?[{#BP8InitProcessEnabled?b-MaxSwap?i6SharedMemorySize?i0Swappiness?i/Tmpfs?[{#B{
3ContainerPath?s.HostPath!s2Permissions?[s
3ContainerPath!s3MountOptions?[s*Size!i
/LogDriver!s.Options?<s7SecretOptions?[{#Cu
*Name!s/ValueFrom!s
3ContainerPath?s.ReadOnly?b2SourceVolume?s
4AssignPublicIp?s
:CredentialsParameter!s
5CpuArchitecture?s;OperatingSystemFamily?s
/HardLimit!i*Name!s/SoftLimit!i
?EfsVolumeConfiguration?{#FI-Host?{#Gk*Name?s
<AuthorizationConfig?{#GT2FileSystemId!s3RootDirectory?s7TransitEncryption?s;TransitEncryptionPort?i
3AccessPointId?s)Iam?s
0SourcePath?s
8TaskProperties?[{#H5
:ContainerInstanceArn?s4Containers?[{#Je:EnableExecuteCommand?b9EphemeralStorage?{#A06ExecutionRoleArn?s-IpcMode?s=NetworkConfiguration?{#DZ-PidMode?s5PlatformVersion?s8RuntimePlatform?{#E*-TaskArn?s1TaskRoleArn?s1Volumes?[{#Eu
.Command?[s3DependsOn?[{#NY5Environment?[{#)&/Essential?b.ExitCode?i>FirelensConfiguration?{#Nv+Image?s8LinuxParameters?{#AP9LogConfiguration?{#CI3LogStreamName?s5MountPoints?[{#D/*Name?s;NetworkInterfaces?[{#9K0Privileged?b<ReadonlyRootFilesystem?b,Reason?s>RepositoryCredentials?{#Dl>ResourceRequirements?[{#)61Secrets?[{#Cu1Ulimits?[{#EU*User?s
/Condition?s3ContainerName?s
.Options?<s*Type!s
4Containers?[{#PW3EksClusterArn?s8InitContainers?[{#PW.NodeName?s-PodName?s2PodNamespace?s/StartedAt?l2StatusReason?s/StoppedAt?l
1ContainerID?s.ExitCode?i*Name?s,Reason?s
6PodProperties?{#Q;
4Containers?[{#S=/DnsPolicy?s1HostNetwork?b:ImagePullSecrets?[{#VL8InitContainers?[{#S=1Metadata?{#,\.NodeName?s-PodName?s8ServiceAccountName?s;ShareProcessNamespace?b1Volumes?[{#VT
+Args?[s.Command?[s-Env?[{#,5.ExitCode?i+Image?s5ImagePullPolicy?s*Name?s,Reason?s2Resources?{#,E8SecurityContext?{#Tm6VolumeMounts?[{#V#
>AllowPrivilegeEscalation?b0Privileged?b<ReadOnlyRootFilesystem?b0RunAsGroup?l2RunAsNonRoot?b/RunAsUser?l
/MountPath?s*Name?s.ReadOnly?b-SubPath?s
*Name!s
1EmptyDir?{#WE1HostPath?{#W[*Name!s>PersistentVolumeClaim?{#Wc/Secret?{#W{
,Medium?s/SizeLimit?s
*Path?s
/ClaimName!s.ReadOnly?b
.Optional?b0SecretName!s
0IsMainNode?b/NodeIndex?i
.MainNode!i=NodeRangeProperties![{#Y+.NumNodes!i
EConsumableResourceProperties?{#'B2Container?{#ZH6EcsProperties?{#_46EksProperties?{#dk4InstanceTypes?[s1TargetNodes!s
.Command?[s:EnableExecuteCommand?b5Environment?[{#)&9EphemeralStorage?{#A06ExecutionRoleArn?sEFargatePlatformConfiguration?{#A=+Image?s2InstanceType?s0JobRoleArn?s8LinuxParameters?{#AP9LogConfiguration?{#CI,Memory?i5MountPoints?[{#D/=NetworkConfiguration?{#DZ0Privileged?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{#Dl>ResourceRequirements?[{#)68RuntimePlatform?{#E*1Secrets?[{#Cu1Ulimits?[{#EU*User?s+Vcpus?i1Volumes?[{#Eu
8TaskProperties![{#_J
4Containers![{#aY:EnableExecuteCommand?b9EphemeralStorage?{#A06ExecutionRoleArn?s-IpcMode?s=NetworkConfiguration?{#DZ-PidMode?s5PlatformVersion?s8RuntimePlatform?{#E*1TaskRoleArn?s1Volumes?[{#Eu
.Command?[s3DependsOn?[{#NY5Environment?[{#)&/Essential?b>FirelensConfiguration?{#Nv+Image!s8LinuxParameters?{#AP9LogConfiguration?{#CI5MountPoints?[{#D/*Name?s0Privileged?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{#Dl>ResourceRequirements?[{#)61Secrets?[{#Cu1Ulimits?[{#EU*User?s
6PodProperties?{#e%
4Containers?[{#fl/DnsPolicy?s1HostNetwork?b:ImagePullSecrets?[{#VL8InitContainers?[{#fl1Metadata?{#,\8ServiceAccountName?s;ShareProcessNamespace?b1Volumes?[{#VT
+Args?[s.Command?[s-Env?[{#,5+Image!s5ImagePullPolicy?s*Name?s2Resources?{#,E8SecurityContext?{#Tm6VolumeMounts?[{#V#
)"};

}
