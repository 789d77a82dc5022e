// What the actions of ecs take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2ca0e18f032937e>{
    R"(#{#%z#&E#&h#'.#'E#'[#(&#(=#(T#(k#)/#)I#)i#*&#*<#*`#++#+B#+Y#+x#,5#,Z#,|#-E#-_#.)#.A#.d#/+#/Q#/x#07#0Y#0w#1A#1c#2##2C#2]#2t#3B#3`#3x#49#4V#4n#5*#5J#5i#62#6G#6o#70#7F#7f#7|#8C#8`#9*#9G#9Z#9u#:=#:T#:y#;B#;h#<.#<?#<R#<q#=)#=O#=s#>8#>M#>d#?*#?A#?`#@$#@K#@a#A,#AC#AZ#B%#BC
associateGatewayWithCluster {#BZ{#Bo
continueServiceDeployment {#C9{#Cc
createCapacityProvider {#C{{#T&
createCluster {#WT{#\n
createDaemon {#a-{#d3
createExpressGatewayService {#de{#j?
createGateway {#o={#s]
createService {#s{{$8U
createTaskSet {$K-{$MT
deleteAccountSetting {$Mb{$My
deleteAttributes {$NS{$O=
deleteCapacityProvider {$OO{#T&
deleteCluster {$Om{#\n
deleteDaemon {$Ox{$P+
deleteDaemonTaskDefinition {$Pi{$Q'
deleteExpressGatewayService {$QB{#j?
deleteGateway {$QP{#s]
deleteService {$Q[{$8U
deleteTaskDefinitions {$Qx{$R2
deleteTaskSet {$o+{$MT
deregisterContainerInstance {$oR{$oy
deregisterTaskDefinition {$w;{$wM
describeCapacityProviders {$wb{$xL
describeClusters {$y&{$y>
describeContainerInstances {$y]{$z/
describeDaemon {$Ox{$zX
describeDaemonDeployments {%#1{%#J
describeDaemonRevisions {%*`{%*w
describeDaemonTaskDefinition {$Pi{%-i
describeExpressGatewayService {%9/{#j?
describeGateway {$QP{%9H
describeGatewayResources {%>+{%>O
describeGatewayRoute {%@5{%@H
describeServiceDeployments {%Co{%D/
describeServiceRevisions {%M7{%MO
describeServices {%hI{%hk
describeTaskDefinition {%i0{%iM
describeTaskSets {%im{%j?
describeTasks {%j^{%k#
disassociateGatewayFromCluster {#BZ{#Bo
discoverPollEndpoint {%z8{%zW
executeCommand {%{6{%{l
getTaskProtection {&#0{&#D
listAccountSettings {&$?{&%1
listAttributes {&%M{&&E
listClusters {&&c{&'#
listContainerInstances {&'?{&'u
listDaemonDeployments {&(A{&)8
listDaemonTaskDefinitions {&+<{&,/
listDaemons {&-@{&.%
listGatewayClusterAssociations {&.z{&/X
listGatewayRoutes {&0,{&1/
listGateways {&2T{&3'
listServiceDeployments {&3m{&4Z
listServices {&6V{&7[
listServicesByNamespace {&7w{&7[
listTagsForResource {&8C{&8R
listTaskDefinitionFamilies {&8^{&96
listTaskDefinitions {&9O{&:.
listTasks {&:Q{&;|
putAccountSetting {&<;{$My
putAccountSettingDefault {&<Z{$My
putAttributes {$NS{$O=
putClusterCapacityProviders {&<j{#\n
registerContainerInstance {&=V{$oy
registerDaemonTaskDefinition {&?h{$Q'
registerTaskDefinition {&A6{%iM
runTask {&Dd{%k#
startTask {&K,{%k#
stopServiceDeployment {&MY{#Cc
stopTask {&M|{&N=
submitAttachmentStateChanges {&NH{&O%
submitContainerStateChange {&O7{&O%
submitTaskStateChange {&P>{&O%
tagResource {&ST{&Sn
untagResource {&So{&Sn
updateCapacityProvider {&T/{#T&
updateCluster {&YR{#\n
updateClusterSettings {&ZA{#\n
updateContainerAgent {&Z[{$oy
updateContainerInstancesState {&Zz{$z/
updateDaemon {&[J{$P+
updateExpressGatewayService {&];{&_@
updateGateway {&`W{#s]
updateService {&c8{$8U
updateServicePrimaryTaskSet {&iF{$MT
updateTaskProtection {&il{&#D
updateTaskSet {&jM{$MT
-Cluster!s-Gateway!s
0ClusterArn?s0GatewayArn?s,Status?s
,Action?s,HookId!s:ServiceDeploymentArn!s
:ServiceDeploymentArn?s
AAutoScalingGroupProvider?{#Dz-Cluster?sAManagedInstancesProvider?{#G,*Name!s.Tags?[{#Sq
9AutoScalingGroupArn!s5ManagedDraining?s7ManagedScaling?{#E|BManagedTerminationProtection?s
:InstanceWarmupPeriod?i<MaximumScalingStepSize?i<MinimumScalingStepSize?i,Status?s4TargetCapacity?i
@AutoRepairConfiguration?{#HTCInfrastructureOptimization?{#He;InfrastructureRoleArn!s?InstanceLaunchTemplate!{#Hu3PropagateTags?s
3ActionsStatus?s
2ScaleInAfter?n
8CapacityOptionType?s=CapacityReservations?{#KY;Ec2InstanceProfileArn!s1FipsEnabled?bEInstanceMetadataTagsPropagation?b=InstanceRequirements?{#L.BLocalStorageConfiguration?{#S.0Monitoring?s=NetworkConfiguration!{#SA=StorageConfiguration?{#S_
9ReservationGroupArn?s;ReservationPreference?s
9AcceleratorCount?{#Rn?AcceleratorManufacturers?[s7AcceleratorNames?[sBAcceleratorTotalMemoryMiB?{#Rn7AcceleratorTypes?[s;AllowedInstanceTypes?[s/BareMetal?sABaselineEbsBandwidthMbps?{#Rn:BurstablePerformance?s7CpuManufacturers?[s<ExcludedInstanceTypes?[s:InstanceGenerations?[s2LocalStorage?s8LocalStorageTypes?[sTMaxSpotPriceAsPercentageOfOptimalOnDemandPrice?n9MemoryGiBPerVCpu?{#Rn2MemoryMiB!{#R{=NetworkBandwidthGbps?{#Rn>NetworkInterfaceCount?{#RnOOnDemandMaxPricePercentageOverLowestPrice?n=RequireHibernateSupport?bKSpotMaxPricePercentageOverLowestPrice?n<TotalLocalStorageGB?{#Rn2VCpuCount!{#R{
)Max?n)Min?n
)Max?n)Min!n
5UseLocalStorage?b
5SecurityGroups?[s.Subnets?[s
4StorageSizeGiB?n
)Key?s+Value?s
9CapacityProvider?{#T=
AAutoScalingGroupProvider?{#Dz9CapacityProviderArn?s-Cluster?sAManagedInstancesProvider?{#V,*Name?s,Status?s.Tags?[{#Sq*Type?s2UpdateStatus?s8UpdateStatusReason?s
@AutoRepairConfiguration?{#HTCInfrastructureOptimization?{#He;InfrastructureRoleArn?s?InstanceLaunchTemplate?{#Hu3PropagateTags?s
8CapacityProviders?[s1ClusterName?s6Configuration?{#Y3IDefaultCapacityProviderStrategy?[{#\-?ServiceConnectDefaults?{#\Q2Settings?[{#\^.Tags?[{#Sq
DExecuteCommandConfiguration?{#YvDManagedStorageConfiguration?{#[Y
.KmsKeyId?s9LogConfiguration?{#ZH-Logging?s
ACloudWatchEncryptionEnabled?b<CloudWatchLogGroupName?s2S3BucketName?s9S3EncryptionEnabled?b1S3KeyPrefix?s
EFargateEphemeralStorageKmsKeyId?s.KmsKeyId?s
*Base?i6CapacityProvider!s,Weight?i
/Namespace!s
*Name?s+Value?s
0Cluster?{#\|
9ActiveServicesCount?i5Attachments?[{#`V7AttachmentsStatus?s8CapacityProviders?[s0ClusterArn?s1ClusterName?s6Configuration?{#Y3IDefaultCapacityProviderStrategy?[{#\-7PendingTasksCount?iGRegisteredContainerInstancesCount?i7RunningTasksCount?i?ServiceConnectDefaults?{#`z2Settings?[{#\^4Statistics?[{#\^,Status?s.Tags?[{#Sq
1Details?[{#\^(Id?s,Status?s*Type?s
/Namespace?s
;CapacityProviderArns![s1ClientToken?s0ClusterArn?s.Critical?b0DaemonName!s=DaemonTaskDefinitionArn!s@DeploymentConfiguration?{#cE:EnableECSManagedTags?b:EnableExecuteCommand?b3PropagateTags?s.Tags?[{#Sq
/Alarms?{#cu7BakeTimeInMinutes?n2DrainPercent?n
1AlarmNames?[s,Enable?b
/CreatedAt?t/DaemonArn?s3DeploymentArn?s,Status?s
-Cluster?s)Cpu?s5CpuArchitecture?s6ExecutionRoleArn?s5HealthCheckPath?s;InfrastructureRoleArn!s,Memory?s=NetworkConfiguration?{#SA9PrimaryContainer?{#g>6ScalingTarget?{#iM1ServiceName?s.Tags?[{#Sq7TaskDefinitionArn?s1TaskRoleArn?s
=AwsLogsConfiguration?{#h].Command?[s3ContainerPort?n5Environment?[{#\^+Image!s>RepositoryCredentials?{#h{1Secrets?[{#i9
.LogGroup!s5LogStreamPrefix!s
:CredentialsParameter?s
*Name!s/ValueFrom!s
7AutoScalingMetric?s<AutoScalingTargetValue?n2MaxTaskCount?n2MinTaskCount?n
0Service?{#jM
>ActiveConfigurations?[{#l5-Cluster?s/CreatedAt?t7CurrentDeployment?s;InfrastructureRoleArn?s0ServiceArn?s1ServiceName?s/Status?{#nz.Tags?[{#Sq/UpdatedAt?t
)Cpu?s5CpuArchitecture?s/CreatedAt?t6ExecutionRoleArn?s5HealthCheckPath?s6IngressPaths?[{#na,Memory?s=NetworkConfiguration?{#SA9PrimaryContainer?{#g>6ScalingTarget?{#iM8ServiceRevisionArn?s7TaskDefinitionArn?s1TaskRoleArn?s
0AccessType!s.Endpoint!s
0StatusCode?s2StatusReason?s
1ClientToken?s6Configuration!{#pT8DeletionProtection?b;InfrastructureRoleArn!s*Name!s3PropagateTags?s.Tags?[{#Sq
6HostSharedAlb?{#ph
3AccessLogs?{#r70HttpDesync?s1MaxAlbCount?n=NetworkConfiguration?{#re*Port?n.Protocol?s,Scheme?s9TestTrafficRules?{#s>/WebACLArn?s
4Destination?{#rI
+S3?{#rR
,Bucket!s,Prefix?s
:InboundSecurityGroup?s3IpAddressType?s.Subnets?[s
/Header?{#sK
*Name!s-Values![s
0GatewayArn?s*Name?s,Status?s
AAvailabilityZoneRebalancing?sBCapacityProviderStrategy?[{#\-1ClientToken?s-Cluster?s@DeploymentConfiguration?{#z`=DeploymentController?{$'C2DesiredCount?i:EnableECSManagedTags?b:EnableExecuteCommand?b;GatewayConnectors?[{$'KCHealthCheckGracePeriodSeconds?i0LaunchType?s7LoadBalancers?[{$*A3Monitoring?{$,>=NetworkConfiguration?{$-$>PlacementConstraints?[{$-m;PlacementStrategy?[{$.(5PlatformVersion?s3PropagateTags?s*Role?s8SchedulingStrategy?sDServiceConnectConfiguration?{$.81ServiceName!s;ServiceRegistries?[{$3o.Tags?[{#Sq4TaskDefinition?s>VolumeConfigurations?[{$4KBVpcLatticeConfigurations?[{$7&
/Alarms?{$#&7BakeTimeInMinutes?n<CanaryConfiguration?{$#IADeploymentCircuitBreaker?{$#t=EarlySuccessCriteria?{$$p8LifecycleHooks?[{$%P<LinearConfiguration?{$&v4MaximumPercent?i;MinimumHealthyPercent?i.Strategy?s
1AlarmNames![s,Enable!b.Rollback!b
=CanaryBakeTimeInMinutes?n3CanaryPercent?n
,Enable!b8ResetOnHealthyTask?b.Rollback!b?ThresholdConfiguration?{$$`
*Type!s+Value!n
,Enable!b4HealthyPercent?nBSourceServiceRevisionCleanup?s
1HookDetails?*3HookTargetArn?s6LifecycleStages?[s-RoleArn?s0TargetType?s=TimeoutConfiguration?{$&Y
,Action?s6TimeoutInMinutes?n
;StepBakeTimeInMinutes?n1StepPercent?n
*Type!s
0Filters?{$'u4HealthCheck?{$(+.PortName!s
2AccessTypes?[s
@HealthCheckIntervalSeconds?n5HealthCheckPath?s5HealthCheckPort?n9HealthCheckProtocol?s?HealthCheckTimeoutSeconds?n;HealthyThresholdCount?n0Matcher?{$**=UnhealthyThresholdCount?n
.GrpcCode?s.HttpCode?s
>AdvancedConfiguration?{$+G3ContainerName?s3ContainerPort?i6LoadBalancerName?s4TargetGroupArn?s
=AlternateTargetGroupArn?s<ProductionListenerRule?s-RoleArn?s6TestListenerRule?s
>MetricConfigurations?[{$,Z
2MetricNames![s7ResolutionSeconds!n
<AwsvpcConfiguration?{$->
4AssignPublicIp?s5SecurityGroups?[s.Subnets![s
0Expression?s*Type?s
+Field?s*Type?s
?AccessLogConfiguration?{$/TAContainerConfigurations?[{$/w-Enabled!b9LogConfiguration?{$0)/Namespace?s2Services?[{$0U
,Format!s<IncludeQueryParameters?s
.LogLevel?s
/LogDriver!s.Options?<s7SecretOptions?[{#i9
7ClientAliases?[{$1W3DiscoveryName?s9IngressPortOverride?i.PortName!s0Timeout?{$2N,Tls?{$3%
-DnsName?s*Port!i9TestTrafficRules?{$2%
/Header!{$22
*Name!s.Value?{$2E
+Exact!s
8IdleTimeoutSeconds?i>PerRequestTimeoutSeconds?i
CIssuerCertificateAuthority!{$3Y,KmsKey?s-RoleArn?s
8AwsPcaAuthorityArn?s
3ContainerName?s3ContainerPort?i*Port?i1RegistryArn?s
9ManagedEBSVolume?{$4i*Name!s
/Encrypted?b4FilesystemType?s*Iops?i.KmsKeyId?s-RoleArn!s/SizeInGiB?i0SnapshotId?s;TagSpecifications?[{$6U0Throughput?i>VolumeInitializationRate?n0VolumeType?s
3PropagateTags?s2ResourceType!s.Tags?[{#Sq
>AdvancedConfiguration?{$7h.PortName!s-RoleArn!s4TargetGroupArn!s
=AlternateTargetGroupArn?s<ProductionListenerRule?s6TestListenerRule?s
0Service?{$8c
AAvailabilityZoneRebalancing?sBCapacityProviderStrategy?[{#\-0ClusterArn?s/CreatedAt?t/CreatedBy?s>CurrentServiceDeployment?sACurrentServiceRevisions?[{$@@@DeploymentConfiguration?{#z`=DeploymentController?{$'C5Deployments?[{$A(2DesiredCount?i:EnableECSManagedTags?b:EnableExecuteCommand?b0Events?[{$F(CHealthCheckGracePeriodSeconds?i0LaunchType?s7LoadBalancers?[{$*A=NetworkConfiguration?{$-$2PendingCount?i>PlacementConstraints?[{$-m;PlacementStrategy?[{$.(4PlatformFamily?s5PlatformVersion?s3PropagateTags?s<ResourceManagementType?s-RoleArn?s2RunningCount?i8SchedulingStrategy?s0ServiceArn?s1ServiceName?s;ServiceRegistries?[{$3o,Status?s.Tags?[{#Sq4TaskDefinition?s2TaskSets?[{$FD
)Arn?s6PendingTaskCount?n8RequestedTaskCount?n6RunningTaskCount?n
BCapacityProviderStrategy?[{#\-/CreatedAt?t2DesiredCount?i1FailedTasks?i@FargateEphemeralStorage?{$EV(Id?s0LaunchType?s=NetworkConfiguration?{$-$2PendingCount?i4PlatformFamily?s5PlatformVersion?s2RolloutState?s8RolloutStateReason?s2RunningCount?iDServiceConnectConfiguration?{$.8AServiceConnectResources?[{$Eb,Status?s4TaskDefinition?s/UpdatedAt?t>VolumeConfigurations?[{$4KBVpcLatticeConfigurations?[{$7&
.KmsKeyId?s
2DiscoveryArn?s3DiscoveryName?s
/CreatedAt?t(Id?s-Message?s
BCapacityProviderStrategy?[{#\-0ClusterArn?s:ComputedDesiredCount?i/CreatedAt?t0ExternalId?s@FargateEphemeralStorage?{$EV(Id?s0LaunchType?s7LoadBalancers?[{$*A=NetworkConfiguration?{$-$2PendingCount?i4PlatformFamily?s5PlatformVersion?s2RunningCount?i.Scale?{$Jw0ServiceArn?s;ServiceRegistries?[{$3o5StabilityStatus?s7StabilityStatusAt?t/StartedBy?s,Status?s.Tags?[{#Sq4TaskDefinition?s0TaskSetArn?s/UpdatedAt?t
*Unit?s+Value?n
BCapacityProviderStrategy?[{#\-1ClientToken?s-Cluster!s0ExternalId?s0LaunchType?s7LoadBalancers?[{$*A=NetworkConfiguration?{$-$5PlatformVersion?s.Scale?{$Jw-Service!s;ServiceRegistries?[{$3o.Tags?[{#Sq4TaskDefinition!s
0TaskSet?{$FD
*Name!s2PrincipalArn?s
0Setting?{$N-
*Name?s2PrincipalArn?s*Type?s+Value?s
4Attributes![{$No-Cluster?s
*Name!s.TargetId?s0TargetType?s+Value?s
4Attributes?[{$No
6CapacityProvider!s-Cluster?s
-Cluster!s
/DaemonArn!s
/CreatedAt?t/DaemonArn?s3DeploymentArn?s,Status?s/UpdatedAt?t
:DaemonTaskDefinition!s
=DaemonTaskDefinitionArn?s
0ServiceArn!s
-Gateway!s
-Cluster?s+Force?b-Service!s
6TaskDefinitions![s
2Failures?[{$RX9TaskDefinitions?[{$Rq
)Arn?s,Detail?s,Reason?s
6Compatibilities?[s>ContainerDefinitions?[{$Ww)Cpu?s7DeleteRequestedAt?t4DeregisteredAt?t:EnableFaultInjection?b9EphemeralStorage?{$gh6ExecutionRoleArn?s,Family?s?InferenceAccelerators?[{$gu-IpcMode?s,Memory?s1NetworkMode?s-PidMode?s>PlacementConstraints?[{$-m;ProxyConfiguration?{$h62RegisteredAt?t2RegisteredBy?s<RequiresAttributes?[{$No>RequiresCompatibilities?[s.Revision?i8RuntimePlatform?{$h_,Status?s7TaskDefinitionArn?s1TaskRoleArn?s1Volumes?[{$i0
.Command?[s)Cpu?i6CredentialSpecs?[s3DependsOn?[{$_h7DisableNetworking?b7DnsSearchDomains?[s1DnsServers?[s3DockerLabels?<s<DockerSecurityOptions?[s1EntryPoint?[s5Environment?[{#\^:EnvironmentFiles?[{$`+/Essential?b4ExtraHosts?[{$`;>FirelensConfiguration?{$`S4HealthCheck?{$`f.Hostname?s+Image?s1Interactive?b,Links?[s8LinuxParameters?{$aE9LogConfiguration?{$0),Memory?i7MemoryReservation?i5MountPoints?[{$c`*Name?s6PortMappings?[{$d10Privileged?b4PseudoTerminal?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{$e(>ResourceRequirements?[{$e@6RestartPolicy?{$f91Secrets?[{#i92StartTimeout?i1StopTimeout?i8SystemControls?[{$fo1Ulimits?[{$g**User?s8VersionConsistency?s5VolumesFrom?[{$gJ6WorkingDirectory?s
/Condition!s3ContainerName!s
*Type!s+Value!s
.Hostname!s/IpAddress!s
.Options?<s*Type!s
.Command![s.Interval?i-Retries?i1StartPeriod?i-Timeout?i
5Capabilities?{$bW1Devices?[{$bg8InitProcessEnabled?b-MaxSwap?i6SharedMemorySize?i0Swappiness?i/Tmpfs?[{$c8
*Add?[s+Drop?[s
3ContainerPath?s.HostPath!s2Permissions?[s
3ContainerPath!s3MountOptions?[s*Size!i
3ContainerPath?s.ReadOnly?b2SourceVolume?s
1AppProtocol?s3ContainerPort?i8ContainerPortRange?s.HostPort?i*Name?s.Protocol?s
:CredentialsParameter!s
8SharingStrategy?{$ee*Type!s+Value?s
2NvidiaMps?{$eu
7MaxComputePercent?n,Memory!n
-Enabled!b7IgnoredExitCodes?[i:RestartAttemptPeriod?i
/Namespace?s+Value?s
/HardLimit!i*Name!s/SoftLimit!i
.ReadOnly?b5SourceContainer?s
/SizeInGiB!i
0DeviceName!s0DeviceType!s
3ContainerName!s4Properties?[{#\^*Type?s
5CpuArchitecture?s;OperatingSystemFamily?s
8ConfiguredAtLaunch?bBDockerVolumeConfiguration?{$k+?EfsVolumeConfiguration?{$kePFsxWindowsFileServerVolumeConfiguration?{$m--Host?{$n-*Name?sCS3filesVolumeConfiguration?{$n;
3Autoprovision?b,Driver?s1DriverOpts?<s-Labels?<s+Scope?s
<AuthorizationConfig?{$lp2FileSystemId!s3RootDirectory?s7TransitEncryption?s;TransitEncryptionPort?i
3AccessPointId?s)Iam?s
<AuthorizationConfig!{$mf2FileSystemId!s3RootDirectory!s
:CredentialsParameter!s,Domain!s
0SourcePath?s
4AccessPointArn?s3FileSystemArn!s3RootDirectory?s;TransitEncryptionPort?n
-Cluster!s+Force?b-Service!s-TaskSet!s
-Cluster?s7ContainerInstance!s+Force?b
:ContainerInstance?{$p7
4AgentConnected?b7AgentUpdateStatus?s5Attachments?[{#`V4Attributes?[{$No:CapacityProviderName?s:ContainerInstanceArn?s3Ec2InstanceId?s4GpuDevices?[{$s{5HealthStatus?{$ts7PendingTasksCount?i2RegisteredAt?t=RegisteredResources?[{$uy<RemainingResources?[{$uy7RunningTasksCount?i,Status?s2StatusReason?s.Tags?[{#Sq-Version?l4VersionInfo?{$vi
4ContainerCount?n+GpuId?s:RemainingMemoryInMiB?n1SharingMode?s6TotalMemoryInMiB?n
1Details?[{$u83OverallStatus?s
6LastStatusChange?t1LastUpdated?t,Status?s2StatusReason?s*Type?s
1DoubleValue?n2IntegerValue?i/LongValue?l*Name?s5StringSetValue?[s*Type?s
/AgentHash?s2AgentVersion?s3DockerVersion?s
4TaskDefinition!s
7TaskDefinition?{$Rq
8CapacityProviders?[s-Cluster?s.Include?[s0MaxResults?i/NextToken?s
;CapacityProviders?[{#T=2Failures?[{$RX/NextToken?s
/Clusters?[s.Include?[s
2Clusters?[{#\|2Failures?[{$RX
-Cluster?s9ContainerInstances![s.Include?[s
<ContainerInstances?[{$p72Failures?[{$RX
/Daemon?{$ze
0ClusterArn?s/CreatedAt?t:CurrentRevisions?[{${m/DaemonArn?s3DeploymentArn?s,Status?s/UpdatedAt?t
)Arn?s;CapacityProviders?[{$|`7TotalRunningCount?n=TotalWithoutDaemonCount?n
)Arn?s2RunningCount?n8WithoutDaemonCount?n
;DaemonDeploymentArns![s
;DaemonDeployments?[{%#r2Failures?[{$RX
/Alarms?{%&R7CircuitBreaker?{%''0ClusterArn?s/CreatedAt?t9DaemonDeploymentArn?s@DeploymentConfiguration?{#cE0FinishedAt?t1Rollback?{%'L?SourceDaemonRevisions?[{%(G/StartedAt?t,Status?s2StatusReason?s/StoppedAt?t=TargetDaemonRevision?{%(G
1AlarmNames?[s,Status?s:TriggeredAlarmNames?[s
2FailureCount?n,Status?s/Threshold?n
,Reason?s@RollbackCapacityProviders?[sERollbackTargetDaemonRevisionArn?s/StartedAt?t
)Arn?s;CapacityProviders?[{%)g@TotalDrainingInstanceCount?n?TotalRunningInstanceCount?nETotalWithoutDaemonInstanceCount?n
)Arn?s;DrainingInstanceCount?n:RunningInstanceCount?n@WithoutDaemonInstanceCount?n
9DaemonRevisionArns![s
9DaemonRevisions?[{%+C2Failures?[{$RX
0ClusterArn?s9ContainerImages?[{%-B/CreatedAt?t.Critical?b/DaemonArn?s7DaemonRevisionArn?s=DaemonTaskDefinitionArn?s:EnableECSManagedTags?b:EnableExecuteCommand?b3PropagateTags?s
3ContainerName?s+Image?s1ImageDigest?s
=DaemonTaskDefinition?{%.*
>ContainerDefinitions?[{%0M)Cpu?s=DaemonTaskDefinitionArn?s7DeleteRequestedAt?t6ExecutionRoleArn?s,Family?s-IpcMode?s,Memory?s-PidMode?s2RegisteredAt?t2RegisteredBy?s.Revision?n,Status?s1TaskRoleArn?s1Volumes?[{%8K
.Command?[s)Cpu?n3DependsOn?[{$_h1EntryPoint?[s5Environment?[{#\^:EnvironmentFiles?[{$`+/Essential?b>FirelensConfiguration?{$`S4HealthCheck?{%5`+Image!s1Interactive?b8LinuxParameters?{%6?9LogConfiguration?{$0),Memory?n7MemoryReservation?n5MountPoints?[{$c`*Name?s0Privileged?b4PseudoTerminal?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{$e(6RestartPolicy?{%7O1Secrets?[{#i92StartTimeout?n1StopTimeout?n8SystemControls?[{$fo1Ulimits?[{%8+*User?s6WorkingDirectory?s
.Command![s.Interval?n-Retries?n1StartPeriod?n-Timeout?n
5Capabilities?{$bW1Devices?[{$bg8InitProcessEnabled?b/Tmpfs?[{%7'
3ContainerPath!s3MountOptions?[s*Size!n
-Enabled!b7IgnoredExitCodes?[n:RestartAttemptPeriod?n
/HardLimit!n*Name!s/SoftLimit!n
-Host?{$n-ELogDriverVolumeConfiguration?{%9%*Name?s
,Driver!s
.Include?[s0ServiceArn!s
0Gateway?{%9V
0AccessType?s6Configuration?{%;^/CreatedAt?t8DeletionProtection?b2Failures?[{%=S0GatewayArn?s;InfrastructureRoleArn?s*Name?s3PropagateTags?s,Status?s2StatusReason?s.Tags?[{#Sq/UpdatedAt?t
6HostSharedAlb?{%;r
3AccessLogs?{#r75CurrentAlbCount?n0HttpDesync?s1MaxAlbCount?n=NetworkConfiguration?{#re*Port?n.Protocol?s,Scheme?s9TestTrafficRules?{#s>/WebACLArn?s
)Arn?s0Errors?[{%=g
*Code?s-Message?s/Operation?s
-Gateway!s0MaxResults?n/NextToken?s
9GatewayResources?{%>r/NextToken?s
0GatewayArn?s2Resources?{%?5
7HostSharedAlb?[{%?J
7GatewayRouteArns?[s1ListenerArn?s5LoadBalancerArn?s3SecurityGroup?s
5GatewayRouteArn!s
5GatewayRoute?{%@[
5GatewayRouteArn?s2Resources?{%Aa0ServiceArn?s>ServiceContainerPortName?s0ServiceUrl?s,Status?s
7HostSharedAlb?[{%Av
7AcmCertificateArn?s1ListenerArn?s5ListenerRuleArn?s5LoadBalancerArn?sDLoadBalancerSecurityGroups?[{%C\=ServiceSecurityGroupArn?s;TestListenerRuleArns?[s
)Arn?s/RuleArns?[s
<ServiceDeploymentArns![s
2Failures?[{$RX<ServiceDeployments?[{%DX
/Alarms?{%&R0ClusterArn?s/CreatedAt?tADeploymentCircuitBreaker?{%''@DeploymentConfiguration?{%H00FinishedAt?t>LifecycleHookDetails?[{%JP4LifecycleStage?s1Rollback?{%K>0ServiceArn?s:ServiceDeploymentArn?s@SourceServiceRevisions?[{%Ki/StartedAt?t,Status?s2StatusReason?s/StoppedAt?t>TargetServiceRevision?{%Ki/UpdatedAt?t
/Alarms?{$#&7BakeTimeInMinutes?n<CanaryConfiguration?{$#IADeploymentCircuitBreaker?{$#t=EarlySuccessCriteria?{$$p8LifecycleHooks?[{$%P<LinearConfiguration?{$&v4MaximumPercent?n;MinimumHealthyPercent?n.Strategy?s
/ExpiresAt?t,HookId?s,Status?s/TargetArn?s0TargetType?s3TimeoutAction?s
,Reason?s8ServiceRevisionArn?s/StartedAt?t
)Arn?s6PendingTaskCount?nFRequestedProductionTrafficWeight?n8RequestedTaskCount?n@RequestedTestTrafficWeight?n6RunningTaskCount?n
:ServiceRevisionArns![s
2Failures?[{$RX:ServiceRevisions?[{%Mv
BCapacityProviderStrategy?[{%SH0ClusterArn?s9ContainerImages?[{%-B/CreatedAt?t<EcsManagedResources?{%Sl@FargateEphemeralStorage?{$EV;GatewayConnectors?[{$'K6GuardDutyEnabled?b0LaunchType?s7LoadBalancers?[{%_l3Monitoring?{$,>=NetworkConfiguration?{$-$2Overrides?{%`r4PlatformFamily?s5PlatformVersion?s>ResolvedConfiguration?{%aA0ServiceArn?sDServiceConnectConfiguration?{%bF;ServiceRegistries?[{%ec8ServiceRevisionArn?s4TaskDefinition?s>VolumeConfigurations?[{%f?BVpcLatticeConfigurations?[{$7&
*Base?n6CapacityProvider!s,Weight?n
4AutoScaling?{%U5<GatewayConnections?[{%WQ6IngressPaths?[{%Z^3LogGroups?[{%_26MetricAlarms?[{%\j?ServiceSecurityGroups?[{%\j
HApplicationAutoScalingPolicies?[{%Uo7ScalableTarget?{%Vd
)Arn?s,Metric!s0PolicyType!s,Status!s2StatusReason?s1TargetValue!n/UpdatedAt!t
)Arn?s1MaxCapacity!n1MinCapacity!n,Status!s2StatusReason?s/UpdatedAt!t
0AccessType?s0GatewayArn?s5GatewayRouteArn?s.PortName?s2Resources?{%XT0ServiceUrl?s,Status?s
7HostSharedAlb?[{%Xi
7AcmCertificateArn?s=AlternateTargetGroupArn?s1ListenerArn?s5ListenerRuleArn?s5LoadBalancerArn?sDLoadBalancerSecurityGroupArns?[s4TargetGroupArn?s9TestListenerRuleArn?s
0AccessType!s4Certificate?{%\2.Endpoint!s1Listener?{%\j5LoadBalancer?{%];DLoadBalancerSecurityGroups?[{%\j-Rule?{%\j6TargetGroups?[{%^6
)Arn?s0DomainName!s,Status!s2StatusReason?s/UpdatedAt!t
)Arn?s,Status!s2StatusReason?s/UpdatedAt!t
)Arn?s,Scheme!s7SecurityGroupIds?[s,Status!s2StatusReason?s0SubnetIds?[s/UpdatedAt!t
)Arn?s5HealthCheckPath!s5HealthCheckPort!n*Port!n,Status!s2StatusReason?s/UpdatedAt!t
)Arn?s2LogGroupName!s,Status!s2StatusReason?s/UpdatedAt!t
>AdvancedConfiguration?{$+G3ContainerName?s3ContainerPort?n6LoadBalancerName?s4TargetGroupArn?s
8RuntimePlatform?{%a.
5CpuArchitecture?s
7LoadBalancers?[{%auBVpcLatticeConfigurations?[{%au
<ProductionListenerRule?s4TargetGroupArn?s
?AccessLogConfiguration?{$/TAContainerConfigurations?[{$/w-Enabled!b9LogConfiguration?{$0)/Namespace?s2Services?[{%cb
7ClientAliases?[{%dd3DiscoveryName?s9IngressPortOverride?n.PortName!s0Timeout?{%e2,Tls?{$3%
-DnsName?s*Port!n9TestTrafficRules?{$2%
8IdleTimeoutSeconds?n>PerRequestTimeoutSeconds?n
3ContainerName?s3ContainerPort?n*Port?n1RegistryArn?s
9ManagedEBSVolume?{%f]*Name!s
/Encrypted?b4FilesystemType?s*Iops?n.KmsKeyId?s-RoleArn!s/SizeInGiB?n0SnapshotId?s;TagSpecifications?[{$6U0Throughput?n>VolumeInitializationRate?n0VolumeType?s
-Cluster?s.Include?[s/Services![s
2Failures?[{$RX2Services?[{$8c
.Include?[s4TaskDefinition!s
.Tags?[{#Sq7TaskDefinition?{$Rq
-Cluster!s.Include?[s-Service!s/TaskSets?[s
2Failures?[{$RX2TaskSets?[{$FD
-Cluster?s.Include?[s,Tasks![s
2Failures?[{$RX/Tasks?[{%k?
5Attachments?[{#`V4Attributes?[{$No6AvailabilityZone?s:CapacityProviderName?s0ClusterArn?s2Connectivity?s4ConnectivityAt?t:ContainerInstanceArn?s4Containers?[{%qn)Cpu?s/CreatedAt?t3DesiredStatus?s:EnableExecuteCommand?b9EphemeralStorage?{$gh8ExecutionStoppedAt?t@FargateEphemeralStorage?{%vo+Group?s2HealthStatus?s?InferenceAccelerators?[{$gu0LastStatus?s0LaunchType?s,Memory?s2Overrides?{%w-4PlatformFamily?s5PlatformVersion?s3PullStartedAt?t3PullStoppedAt?t/StartedAt?t/StartedBy?s.StopCode?s/StoppedAt?t3StoppedReason?s0StoppingAt?t.Tags?[{#Sq-TaskArn?s7TaskDefinitionArn?s-Version?l
2ContainerArn?s)Cpu?s.ExitCode?i-GpuIds?[s;GpuSharingStrategy?{$ee2HealthStatus?s+Image?s1ImageDigest?s0LastStatus?s7ManagedAgents?[{%tm,Memory?s7MemoryReservation?s*Name?s9NetworkBindings?[{%uA;NetworkInterfaces?[{%v<6NeuronDeviceIds?[s,Reason?s/RuntimeId?s-TaskArn?s
3LastStartedAt?t0LastStatus?s*Name?s,Reason?s
,BindIP?s3ContainerPort?i8ContainerPortRange?s.HostPort?i3HostPortRange?s.Protocol?s
2AttachmentId?s1Ipv6Address?s8PrivateIpv4Address?s
.KmsKeyId?s/SizeInGiB?i
<ContainerOverrides?[{%xW)Cpu?s9EphemeralStorage?{$gh6ExecutionRoleArn?sGInferenceAcceleratorOverrides?[{%yw,Memory?s1TaskRoleArn?s
.Command?[s)Cpu?i5Environment?[{#\^:EnvironmentFiles?[{$`+,Memory?i7MemoryReservation?i*Name?s>ResourceRequirements?[{$e@
0DeviceName?s0DeviceType?s
-Cluster?s7ContainerInstance?s
.Endpoint?s<ServiceConnectEndpoint?s7TelemetryEndpoint?s
-Cluster?s-Command!s/Container?s1Interactive!b*Task!s
0ClusterArn?s2ContainerArn?s3ContainerName?s1Interactive?b0Session?{%|d-TaskArn?s
/SessionId?s/StreamUrl?s0TokenValue?s
-Cluster!s,Tasks?[s
2Failures?[{$RX8ProtectedTasks?[{&#i
4ExpirationDate?t7ProtectionEnabled?b-TaskArn?s
7EffectiveSettings?b0MaxResults?i*Name?s/NextToken?s2PrincipalArn?s+Value?s
/NextToken?s2Settings?[{$N-
3AttributeName?s4AttributeValue?s-Cluster?s0MaxResults?i/NextToken?s0TargetType!s
4Attributes?[{$No/NextToken?s
0MaxResults?i/NextToken?s
2ClusterArns?[s/NextToken?s
-Cluster?s,Filter?s0MaxResults?i/NextToken?s,Status?s
<ContainerInstanceArns?[s/NextToken?s
2CreatedAt?{&)&/DaemonArn!s0MaxResults?n/NextToken?s-Status?[s
+After?t,Before?t
;DaemonDeployments?[{&)]/NextToken?s
0ClusterArn?s/CreatedAt?t/DaemonArn?s9DaemonDeploymentArn?s0FinishedAt?t/StartedAt?t,Status?s2StatusReason?s/StoppedAt?t=TargetDaemonRevisionArn?s
,Family?s2FamilyPrefix?s0MaxResults?n/NextToken?s.Revision?s*Sort?s,Status?s
?DaemonTaskDefinitions?[{&,X/NextToken?s
)Arn?s7DeleteRequestedAt?t2RegisteredAt?t2RegisteredBy?s,Status?s
;CapacityProviderArns?[s0ClusterArn?s0MaxResults?n/NextToken?s
=DaemonSummariesList?[{&.L/NextToken?s
/CreatedAt?t/DaemonArn?s,Status?s/UpdatedAt?t
-Cluster?s-Gateway?s0MaxResults?n/NextToken?s-Status?[s
DGatewayClusterAssociations?[{#Bo/NextToken?s
-Cluster?s-Gateway?s0MaxResults?n/NextToken?s-Service?s>ServiceContainerPortName?s-Status?[s
7GatewayRoutes?[{&1P/NextToken?s
0ClusterArn?s0GatewayArn?s5GatewayRouteArn?s0ServiceArn?s>ServiceContainerPortName?s,Status?s
0MaxResults?n,Names?[s/NextToken?s-Status?[s
2Gateways?[{&3C/NextToken?s
/CreatedAt?t0GatewayArn?s*Name?s,Status?s
-Cluster?s2CreatedAt?{&)&0MaxResults?n/NextToken?s-Service!s-Status?[s
/NextToken?s<ServiceDeployments?[{&5&
0ClusterArn?s/CreatedAt?t0FinishedAt?t0ServiceArn?s:ServiceDeploymentArn?s/StartedAt?t,Status?s2StatusReason?s>TargetServiceRevisionArn?s
-Cluster?s0LaunchType?s0MaxResults?i/NextToken?s<ResourceManagementType?s8SchedulingStrategy?s
/NextToken?s2ServiceArns?[s
0MaxResults?i/Namespace!s/NextToken?s
1ResourceArn!s
.Tags?[{#Sq
2FamilyPrefix?s0MaxResults?i/NextToken?s,Status?s
/Families?[s/NextToken?s
2FamilyPrefix?s0MaxResults?i/NextToken?s*Sort?s,Status?s
/NextToken?s9TaskDefinitionArns?[s
-Cluster?s7ContainerInstance?s0DaemonName?s3DesiredStatus?s,Family?s0LaunchType?s0MaxResults?i/NextToken?s1ServiceName?s/StartedBy?s
/NextToken?s/TaskArns?[s
*Name!s2PrincipalArn?s+Value!s
*Name!s+Value!s
8CapacityProviders![s-Cluster!sIDefaultCapacityProviderStrategy![{#\-
4Attributes?[{$No-Cluster?s:ContainerInstanceArn?s>InstanceIdentityDocument?sGInstanceIdentityDocumentSignature?s9PlatformDevices?[{&?[.Tags?[{#Sq8TotalResources?[{$uy4VersionInfo?{$vi
(Id!s*Type!s
>ContainerDefinitions![{%0M)Cpu?s6ExecutionRoleArn?s,Family!s-IpcMode?s,Memory?s-PidMode?s.Tags?[{#Sq1TaskRoleArn?s1Volumes?[{%8K
>ContainerDefinitions![{$Ww)Cpu?s:EnableFaultInjection?b9EphemeralStorage?{$gh6ExecutionRoleArn?s,Family!s?InferenceAccelerators?[{$gu-IpcMode?s,Memory?s1NetworkMode?s-PidMode?s>PlacementConstraints?[{$-m;ProxyConfiguration?{$h6>RequiresCompatibilities?[s8RuntimePlatform?{$h_.Tags?[{#Sq1TaskRoleArn?s1Volumes?[{$i0
BCapacityProviderStrategy?[{#\-1ClientToken?s-Cluster?s+Count?i:EnableECSManagedTags?b:EnableExecuteCommand?b+Group?s0LaunchType?s=NetworkConfiguration?{$-$2Overrides?{%w->PlacementConstraints?[{$-m;PlacementStrategy?[{$.(5PlatformVersion?s3PropagateTags?s1ReferenceId?s/StartedBy?s.Tags?[{#Sq4TaskDefinition!s>VolumeConfigurations?[{&HN
9ManagedEBSVolume?{&Hl*Name!s
/Encrypted?b4FilesystemType?s*Iops?i.KmsKeyId?s-RoleArn!s/SizeInGiB?i0SnapshotId?s;TagSpecifications?[{$6U:TerminationPolicy?{&Jo0Throughput?i>VolumeInitializationRate?n0VolumeType?s
9DeleteOnTermination!b
-Cluster?s9ContainerInstances![s:EnableECSManagedTags?b:EnableExecuteCommand?b+Group?s=NetworkConfiguration?{$-$2Overrides?{%w-3PropagateTags?s1ReferenceId?s/StartedBy?s.Tags?[{#Sq4TaskDefinition!s>VolumeConfigurations?[{&HN
:ServiceDeploymentArn!s.StopType?s
-Cluster?s,Reason?s*Task!s
-Task?{%k?
5Attachments![{&Ne-Cluster?s
3AttachmentArn!s,Status!s
4Acknowledgment?s
-Cluster?s3ContainerName?s.ExitCode?i9NetworkBindings?[{%uA,Reason?s/RuntimeId?s,Status?s*Task?s
5Attachments?[{&Ne-Cluster?s4Containers?[{&Qt8ExecutionStoppedAt?t7ManagedAgents?[{&Rx3PullStartedAt?t3PullStoppedAt?t,Reason?s,Status?s*Task?s
3ContainerName?s.ExitCode?i1ImageDigest?s9NetworkBindings?[{%uA,Reason?s/RuntimeId?s,Status?s
3ContainerName!s6ManagedAgentName!s,Reason?s,Status!s
1ResourceArn!s.Tags![{#Sq

1ResourceArn!s.TagKeys![s
AAutoScalingGroupProvider?{&U#-Cluster?sAManagedInstancesProvider?{&Ui*Name!s
5ManagedDraining?s7ManagedScaling?{#E|BManagedTerminationProtection?s
@AutoRepairConfiguration?{#HTCInfrastructureOptimization?{#He;InfrastructureRoleArn!s?InstanceLaunchTemplate!{&W73PropagateTags?s
=CapacityReservations?{#KY;Ec2InstanceProfileArn?sEInstanceMetadataTagsPropagation?b=InstanceRequirements?{#L.BLocalStorageConfiguration?{#S.0Monitoring?s=NetworkConfiguration?{#SA=StorageConfiguration?{#S_
-Cluster!s6Configuration?{#Y3?ServiceConnectDefaults?{#\Q2Settings?[{#\^
-Cluster!s2Settings![{#\^
-Cluster?s7ContainerInstance!s
-Cluster?s9ContainerInstances![s,Status!s
;CapacityProviderArns![s.Critical?b/DaemonArn!s=DaemonTaskDefinitionArn!s@DeploymentConfiguration?{#cE:EnableECSManagedTags?b:EnableExecuteCommand?b3PropagateTags?s
)Cpu?s5CpuArchitecture?s6ExecutionRoleArn?s5HealthCheckPath?s,Memory?s=NetworkConfiguration?{#SA9PrimaryContainer?{#g>6ScalingTarget?{#iM0ServiceArn!s7TaskDefinitionArn?s1TaskRoleArn?s
0Service?{&_N
-Cluster?s/CreatedAt?t0ServiceArn?s1ServiceName?s/Status?{#nz<TargetConfiguration?{#l5/UpdatedAt?t
6Configuration?{&aX8DeletionProtection?b-Gateway!s;InfrastructureRoleArn?s3PropagateTags?s
6HostSharedAlb?{&al
3AccessLogs?{#r70HttpDesync?s1MaxAlbCount?n=NetworkConfiguration?{&bz9TestTrafficRules?{#s>/WebACLArn?s
:InboundSecurityGroup?s
AAvailabilityZoneRebalancing?sBCapacityProviderStrategy?[{#\--Cluster?s@DeploymentConfiguration?{#z`=DeploymentController?{$'C2DesiredCount?i:EnableECSManagedTags?b:EnableExecuteCommand?b8ForceNewDeployment?b;GatewayConnectors?[{$'KCHealthCheckGracePeriodSeconds?i7LoadBalancers?[{$*A3Monitoring?{$,>=NetworkConfiguration?{$-$>PlacementConstraints?[{$-m;PlacementStrategy?[{$.(5PlatformVersion?s3PropagateTags?s-Service!sDServiceConnectConfiguration?{$.8;ServiceRegistries?[{$3o4TaskDefinition?s>VolumeConfigurations?[{$4KBVpcLatticeConfigurations?[{$7&
-Cluster!s4PrimaryTaskSet!s-Service!s
-Cluster!s6ExpiresInMinutes?i7ProtectionEnabled!b,Tasks![s
-Cluster!s.Scale!{$Jw-Service!s-TaskSet!s
)"};
