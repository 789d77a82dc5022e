// What the APIs behind the optimized integration ecs take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model ecs{R"(#%##,##=
runTask {##S{#0d
runTask.sync {##S{#2T
BCapacityProviderStrategy?[{#'=1ClientToken?s-Cluster?s+Count?i:EnableECSManagedTags?b:EnableExecuteCommand?b+Group?s0LaunchType?s=NetworkConfiguration?{#'a2Overrides?{#(P>PlacementConstraints?[{#-';PlacementStrategy?[{#-<5PlatformVersion?s3PropagateTags?s1ReferenceId?s/StartedBy?s.Tags?[{#-L4TaskDefinition!s>VolumeConfigurations?[{#-[
*Base?i6CapacityProvider!s,Weight?i
<AwsvpcConfiguration?{#'{
4AssignPublicIp?s5SecurityGroups?[s.Subnets![s
<ContainerOverrides?[{#)z)Cpu?s9EphemeralStorage?{#,Y6ExecutionRoleArn?sGInferenceAcceleratorOverrides?[{#,f,Memory?s1TaskRoleArn?s
.Command?[s)Cpu?i5Environment?[{#+@:EnvironmentFiles?[{#+P,Memory?i7MemoryReservation?i*Name?s>ResourceRequirements?[{#+`
*Name?s+Value?s
*Type!s+Value!s
8SharingStrategy?{#,+*Type!s+Value?s
2NvidiaMps?{#,;
7MaxComputePercent?n,Memory!n
/SizeInGiB!i
0DeviceName?s0DeviceType?s
0Expression?s*Type?s
+Field?s*Type?s
)Key?s+Value?s
9ManagedEBSVolume?{#-y*Name!s
/Encrypted?b4FilesystemType?s*Iops?i.KmsKeyId?s-RoleArn!s/SizeInGiB?i0SnapshotId?s;TagSpecifications?[{#/|:TerminationPolicy?{#0M0Throughput?i>VolumeInitializationRate?n0VolumeType?s
3PropagateTags?s2ResourceType!s.Tags?[{#-L
9DeleteOnTermination!b
2Failures?[{#1T8SdkHttpMetadata?{#1m<SdkResponseMetadata?{#2G/Tasks?[{#2T
)Arn?s,Detail?s,Reason?s
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
5Attachments?[{#9)4Attributes?[{#9M6AvailabilityZone?s:CapacityProviderName?s0ClusterArn?s2Connectivity?s4ConnectivityAt?t:ContainerInstanceArn?s4Containers?[{#9u)Cpu?s/CreatedAt?t3DesiredStatus?s:EnableExecuteCommand?b9EphemeralStorage?{#,Y8ExecutionStoppedAt?t@FargateEphemeralStorage?{#>v+Group?s2HealthStatus?s?InferenceAccelerators?[{#?40LastStatus?s0LaunchType?s,Memory?s2Overrides?{#(P4PlatformFamily?s5PlatformVersion?s3PullStartedAt?t3PullStoppedAt?t/StartedAt?t/StartedBy?s.StopCode?s/StoppedAt?t3StoppedReason?s0StoppingAt?t.Tags?[{#-L-TaskArn?s7TaskDefinitionArn?s-Version?l
1Details?[{#+@(Id?s,Status?s*Type?s
*Name!s.TargetId?s0TargetType?s+Value?s
2ContainerArn?s)Cpu?s.ExitCode?i-GpuIds?[s;GpuSharingStrategy?{#,+2HealthStatus?s+Image?s1ImageDigest?s0LastStatus?s7ManagedAgents?[{#<t,Memory?s7MemoryReservation?s*Name?s9NetworkBindings?[{#=H;NetworkInterfaces?[{#>C6NeuronDeviceIds?[s,Reason?s/RuntimeId?s-TaskArn?s
3LastStartedAt?t0LastStatus?s*Name?s,Reason?s
,BindIP?s3ContainerPort?i8ContainerPortRange?s.HostPort?i3HostPortRange?s.Protocol?s
2AttachmentId?s1Ipv6Address?s8PrivateIpv4Address?s
.KmsKeyId?s/SizeInGiB?i
0DeviceName!s0DeviceType!s
)"};

}
