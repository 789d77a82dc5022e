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
8ArrayProperties?{#742Attempts?[{#7rEConsumableResourceProperties?{#'B2Container?{#;^/CreatedAt?l3DependsOn?[{#)F6EcsProperties?{#IL5EksAttempts?[{#Q-6EksProperties?{#S%1IsCancelled?b2IsTerminated?b,JobArn?s3JobDefinition!s+JobId!s-JobName!s.JobQueue!s4NodeDetails?{#Z87NodeProperties?{#ZR1Parameters?<s;PlatformCapabilities?[s3PropagateTags?b6RetryStrategy?{#/48SchedulingPriority?i5ShareIdentifier?s/StartedAt!l,Status!s2StatusReason?s/StoppedAt?l+Tags?<s0Timeout?{#0.
+Index?i*Size?i4StatusSummary?<i@StatusSummaryLastUpdatedAt?n
2Container?{#8d/StartedAt?l2StatusReason?s/StoppedAt?l8TaskProperties?[{#:A
:ContainerInstanceArn?s.ExitCode?i3LogStreamName?s;NetworkInterfaces?[{#9h,Reason?s-TaskArn?s
2AttachmentId?s1Ipv6Address?s8PrivateIpv4Address?s
:ContainerInstanceArn?s4Containers?[{#:t-TaskArn?s
.ExitCode?i3LogStreamName?s*Name?s;NetworkInterfaces?[{#9h,Reason?s
.Command?[s:ContainerInstanceArn?s:EnableExecuteCommand?b5Environment?[{#)&9EphemeralStorage?{#AM6ExecutionRoleArn?s.ExitCode?iEFargatePlatformConfiguration?{#AZ+Image?s2InstanceType?s0JobRoleArn?s8LinuxParameters?{#Am9LogConfiguration?{#Cf3LogStreamName?s,Memory?i5MountPoints?[{#DL=NetworkConfiguration?{#Dw;NetworkInterfaces?[{#9h0Privileged?b<ReadonlyRootFilesystem?b,Reason?s>RepositoryCredentials?{#E/>ResourceRequirements?[{#)68RuntimePlatform?{#EG1Secrets?[{#D8-TaskArn?s1Ulimits?[{#Er*User?s+Vcpus?i1Volumes?[{#F8
/SizeInGiB!i
5PlatformVersion?s
1Devices?[{#Bm8InitProcessEnabled?b-MaxSwap?i6SharedMemorySize?i0Swappiness?i/Tmpfs?[{#C>
3ContainerPath?s.HostPath!s2Permissions?[s
3ContainerPath!s3MountOptions?[s*Size!i
/LogDriver!s.Options?<s7SecretOptions?[{#D8
*Name!s/ValueFrom!s
3ContainerPath?s.ReadOnly?b2SourceVolume?s
4AssignPublicIp?s
:CredentialsParameter!s
5CpuArchitecture?s;OperatingSystemFamily?s
/HardLimit!i*Name!s/SoftLimit!i
?EfsVolumeConfiguration?{#G,-Host?{#HN*Name?sCS3filesVolumeConfiguration?{#H\
<AuthorizationConfig?{#H72FileSystemId!s3RootDirectory?s7TransitEncryption?s;TransitEncryptionPort?i
3AccessPointId?s)Iam?s
0SourcePath?s
4AccessPointArn?s3FileSystemArn!s3RootDirectory?s;TransitEncryptionPort?n
8TaskProperties?[{#Ib
:ContainerInstanceArn?s4Containers?[{#LF:EnableExecuteCommand?b9EphemeralStorage?{#AM6ExecutionRoleArn?s-IpcMode?s=NetworkConfiguration?{#Dw1NetworkMode?s-PidMode?s5PlatformVersion?s8RuntimePlatform?{#EG-TaskArn?s1TaskRoleArn?s1Volumes?[{#F8
.Command?[s3DependsOn?[{#PW5Environment?[{#)&/Essential?b.ExitCode?i>FirelensConfiguration?{#Pt+Image?s8LinuxParameters?{#Am9LogConfiguration?{#Cf3LogStreamName?s5MountPoints?[{#DL*Name?s;NetworkInterfaces?[{#9h0Privileged?b<ReadonlyRootFilesystem?b,Reason?s>RepositoryCredentials?{#E/>ResourceRequirements?[{#)61Secrets?[{#D82StartTimeout?n1StopTimeout?n1Ulimits?[{#Er*User?s
/Condition?s3ContainerName?s
.Options?<s*Type!s
4Containers?[{#RU3EksClusterArn?s8InitContainers?[{#RU.NodeName?s-PodName?s2PodNamespace?s/StartedAt?l2StatusReason?s/StoppedAt?l
1ContainerID?s.ExitCode?i*Name?s,Reason?s
6PodProperties?{#S9
4Containers?[{#U;/DnsPolicy?s1HostNetwork?b:ImagePullSecrets?[{#XJ8InitContainers?[{#U;1Metadata?{#,\.NodeName?s-PodName?s8ServiceAccountName?s;ShareProcessNamespace?b1Volumes?[{#XR
+Args?[s.Command?[s-Env?[{#,5.ExitCode?i+Image?s5ImagePullPolicy?s*Name?s,Reason?s2Resources?{#,E8SecurityContext?{#Vk6VolumeMounts?[{#W{
>AllowPrivilegeEscalation?b0Privileged?b<ReadOnlyRootFilesystem?b0RunAsGroup?l2RunAsNonRoot?b/RunAsUser?l
/MountPath?s*Name?s.ReadOnly?b-SubPath?s
*Name!s
1EmptyDir?{#YC1HostPath?{#YY*Name!s>PersistentVolumeClaim?{#Ya/Secret?{#Yy
,Medium?s/SizeLimit?s
*Path?s
/ClaimName!s.ReadOnly?b
.Optional?b0SecretName!s
0IsMainNode?b/NodeIndex?i
.MainNode!i=NodeRangeProperties![{#[).NumNodes!i
EConsumableResourceProperties?{#'B2Container?{#\F6EcsProperties?{#a26EksProperties?{#g:4InstanceTypes?[s1TargetNodes!s
.Command?[s:EnableExecuteCommand?b5Environment?[{#)&9EphemeralStorage?{#AM6ExecutionRoleArn?sEFargatePlatformConfiguration?{#AZ+Image?s2InstanceType?s0JobRoleArn?s8LinuxParameters?{#Am9LogConfiguration?{#Cf,Memory?i5MountPoints?[{#DL=NetworkConfiguration?{#Dw0Privileged?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{#E/>ResourceRequirements?[{#)68RuntimePlatform?{#EG1Secrets?[{#D81Ulimits?[{#Er*User?s+Vcpus?i1Volumes?[{#F8
8TaskProperties![{#aH
4Containers![{#ce:EnableExecuteCommand?b9EphemeralStorage?{#AM6ExecutionRoleArn?s-IpcMode?s=NetworkConfiguration?{#Dw1NetworkMode?s-PidMode?s5PlatformVersion?s8RuntimePlatform?{#EG1TaskRoleArn?s1Volumes?[{#F8
.Command?[s3DependsOn?[{#PW5Environment?[{#)&/Essential?b>FirelensConfiguration?{#Pt+Image!s8LinuxParameters?{#Am9LogConfiguration?{#Cf5MountPoints?[{#DL*Name?s0Privileged?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{#E/>ResourceRequirements?[{#)61Secrets?[{#D82StartTimeout?n1StopTimeout?n1Ulimits?[{#Er*User?s
6PodProperties?{#gN
4Containers?[{#i;/DnsPolicy?s1HostNetwork?b:ImagePullSecrets?[{#XJ8InitContainers?[{#i;1Metadata?{#,\8ServiceAccountName?s;ShareProcessNamespace?b1Volumes?[{#XR
+Args?[s.Command?[s-Env?[{#,5+Image!s5ImagePullPolicy?s*Name?s2Resources?{#,E8SecurityContext?{#Vk6VolumeMounts?[{#W{
)"};

}
