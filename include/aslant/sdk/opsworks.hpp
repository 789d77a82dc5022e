// What the actions of opsworks take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xeec32a0678a8f69f>{
    R"(#m#%P#%h#&$#&@#&c#&w#'0#'J#'b#'w#(2#(M#(`#(x#)3#)H#)c#*'#*D#*`#+'#+A#+`#+v#,6#,S#,p#-2#-X#-s#.1#.W#.v#/>#/[#/w#0=#0\#1/#1M#1e#21#2O#2h#31#3P#3o#4*#4<#4T#4p#51#5K#5j#6(#6I#6`#7'#7>#7R#7h#7{#86#8P#8h#9%#98#9Q#9i#:$#:A#:^#:s#;4
assignInstance {#;J{#;d
assignVolume {#;e{#;d
associateElasticIp {#<${#;d
attachElasticLoadBalancer {#<>{#;d
cloneStack {#<c{#BJ
createApp {#BU{#EA
createDeployment {#EJ{#FS
createInstance {#Fc{#Jy
createLayer {#K-{#SU
createStack {#S`{#BJ
createUserProfile {#WY{#X@
deleteApp {#XN{#;d
deleteInstance {#XW{#;d
deleteLayer {#Y-{#;d
deleteStack {#Y8{#;d
deleteUserProfile {#YC{#;d
deregisterEcsCluster {#YQ{#;d
deregisterElasticIp {#Yb{#;d
deregisterInstance {#Yo{#;d
deregisterRdsDbInstance {#Z#{#;d
deregisterVolume {#Z7{#;d
describeAgentVersions {#ZC{#Zh
describeApps {#[H{#[]
describeCommands {#]j{#^;
describeDeployments {#_i{#`3
describeEcsClusters {#a|{#bX
describeElasticIps {#cX{#cw
describeElasticLoadBalancers {#d[{#dr
describeInstances {#fX{#f|
describeLayers {#d[{#n_
describeLoadBasedAutoScaling {#s\{#si
describeMyUserProfile {#;d{#v.
describeOperatingSystems {#;d{#vr
describePermissions {#x3{#xK
describeRaidArrays {#y;{#yc
describeRdsDbInstances {#{Z{#{z
describeServiceErrors {$#R{$$#
describeStackProvisioningParameters {#Y8{$%$
describeStackSummary {#Y8{$%G
describeStacks {$);{$)H
describeTimeBasedAutoScaling {$-k{$-{
describeUserProfiles {$/g{$/w
describeVolumes {$0y{$1R
detachElasticLoadBalancer {#<>{#;d
disassociateElasticIp {#Yb{#;d
getHostnameSuggestion {#Y-{$3K
grantAccess {$3a{$4)
listTags {$4{{$5I
rebootInstance {#Yo{#;d
registerEcsCluster {$5^{$5y
registerElasticIp {$60{$6G
registerInstance {$6T{#Jy
registerRdsDbInstance {$8${#;d
registerVolume {$8X{$8q
setLoadBasedAutoScaling {$9#{#;d
setPermission {$9W{#;d
setTimeBasedAutoScaling {$:4{#;d
startInstance {#Yo{#;d
startStack {#Y8{#;d
stopInstance {$:[{#;d
stopStack {#Y8{#;d
tagResource {$:q{#;d
unassignInstance {#Yo{#;d
unassignVolume {#Z7{#;d
untagResource {$;.{#;d
updateApp {$;H{#;d
updateElasticIp {$='{#;d
updateInstance {$=;{#;d
updateLayer {$?+{#;d
updateMyUserProfile {$Bz{#;d
updateRdsDbInstance {$C0{#;d
updateStack {$CZ{#;d
updateUserProfile {#WY{#;d
updateVolume {$GL{#;d
0InstanceId!s/LayerIds![s

0InstanceId?s.VolumeId!s
/ElasticIp!s0InstanceId?s
=ElasticLoadBalancerName!s-LayerId!s
2AgentVersion?s1Attributes?<s:ChefConfiguration?{#A42CloneAppIds?[s6ClonePermissions?b=ConfigurationManager?{#AZ>CustomCookbooksSource?{#Al0CustomJson?s=DefaultAvailabilityZone?s?DefaultInstanceProfileArn?s/DefaultOs?s;DefaultRootDeviceType?s7DefaultSshKeyName?s5DefaultSubnetId?s3HostnameTheme?s*Name?s,Region?s4ServiceRoleArn!s3SourceStackId!s8UseCustomCookbooks?b?UseOpsworksSecurityGroups?b+VpcId?s
6BerkshelfVersion?s5ManageBerkshelf?b
*Name?s-Version?s
.Password?s.Revision?s,SshKey?s*Type?s)Url?s.Username?s
-StackId?s
2AppSource?{#Al1Attributes?<s5DataSources?[{#DB1Description?s.Domains?[s/EnableSsl?b5Environment?[{#D_*Name!s/Shortname?s9SslConfiguration?{#Dw-StackId!s*Type!s
)Arn?s2DatabaseName?s*Type?s
)Key!s,Secure?b+Value!s
1Certificate!s+Chain?s0PrivateKey!s
+AppId?s
+AppId?s0Command!{#FB-Comment?s0CustomJson?s2InstanceIds?[s/LayerIds?[s-StackId!s
,Args?<[s*Name!s
2DeploymentId?s
2AgentVersion?s+AmiId?s2Architecture?s5AutoScalingType?s6AvailabilityZone?s=BlockDeviceMappings?[{#I^2EbsOptimized?b.Hostname?s:InstallUpdatesOnBoot?b2InstanceType!s/LayerIds![s(Os?s4RootDeviceType?s0SshKeyName?s-StackId!s.SubnetId?s-Tenancy?s8VirtualizationType?s
0DeviceName?s,Ebs?{#J4.NoDevice?s1VirtualName?s
9DeleteOnTermination?b*Iops?i0SnapshotId?s0VolumeSize?i0VolumeType?s
0InstanceId?s
1Attributes?<s:AutoAssignElasticIps?b9AutoAssignPublicIps?bDCloudWatchLogsConfiguration?{#O)>CustomInstanceProfileArn?s0CustomJson?s6CustomRecipes?{#Q:=CustomSecurityGroupIds?[s7EnableAutoHealing?b:InstallUpdatesOnBoot?bDLifecycleEventConfiguration?{#Qs*Name!s/Packages?[s/Shortname!s-StackId!s*Type!s>UseEbsOptimizedInstances?b>VolumeConfigurations?[{#R^
-Enabled?b4LogStreams?[{#OE
0BatchCount?i/BatchSize?i4BufferDuration?i4DatetimeFormat?s.Encoding?s*File?s:FileFingerprintLines?s5InitialPosition?s2LogGroupName?s;MultiLineStartPattern?s.TimeZone?s
0Configure?[s-Deploy?[s,Setup?[s/Shutdown?[s/Undeploy?[s
1Shutdown?{#R(
EDelayUntilElbConnectionsDrained?b6ExecutionTimeout?i
/Encrypted?b*Iops?i0MountPoint!s3NumberOfDisks!i/RaidLevel?i*Size!i0VolumeType?s
-LayerId?s
2AgentVersion?s1Attributes?<s:ChefConfiguration?{#A4=ConfigurationManager?{#AZ>CustomCookbooksSource?{#Al0CustomJson?s=DefaultAvailabilityZone?s?DefaultInstanceProfileArn!s/DefaultOs?s;DefaultRootDeviceType?s7DefaultSshKeyName?s5DefaultSubnetId?s3HostnameTheme?s*Name!s,Region!s4ServiceRoleArn!s8UseCustomCookbooks?b?UseOpsworksSecurityGroups?b+VpcId?s
9AllowSelfManagement?b0IamUserArn!s2SshPublicKey?s1SshUsername?s
0IamUserArn?s
+AppId!s
5DeleteElasticIp?b3DeleteVolumes?b0InstanceId!s
-LayerId!s
-StackId!s
0IamUserArn!s
3EcsClusterArn!s
/ElasticIp!s
0InstanceId!s
6RdsDbInstanceArn!s
.VolumeId!s
=ConfigurationManager?{#AZ-StackId?s
7AgentVersions?[{#[#
=ConfigurationManager?{#AZ-Version?s
-AppIds?[s-StackId?s
.Apps?[{#[i
+AppId?s2AppSource?{#Al1Attributes?<s/CreatedAt?s5DataSources?[{#DB1Description?s.Domains?[s/EnableSsl?b5Environment?[{#D_*Name?s/Shortname?s9SslConfiguration?{#Dw-StackId?s*Type?s
1CommandIds?[s2DeploymentId?s0InstanceId?s
2Commands?[{#^K
4AcknowledgedAt?s/CommandId?s1CompletedAt?s/CreatedAt?s2DeploymentId?s.ExitCode?i0InstanceId?s,LogUrl?s,Status?s*Type?s
+AppId?s4DeploymentIds?[s-StackId?s
5Deployments?[{#`F
+AppId?s0Command?{#FB-Comment?s1CompletedAt?s/CreatedAt?s0CustomJson?s2DeploymentId?s.Duration?i0IamUserArn?s2InstanceIds?[s-StackId?s,Status?s
5EcsClusterArns?[s0MaxResults?i/NextToken?s-StackId?s
5EcsClusters?[{#bw/NextToken?s
3EcsClusterArn?s4EcsClusterName?s2RegisteredAt?s-StackId?s
0InstanceId?s*Ips?[s-StackId?s
4ElasticIps?[{#d/
,Domain?s0InstanceId?s(Ip?s*Name?s,Region?s
/LayerIds?[s-StackId?s
>ElasticLoadBalancers?[{#e4
8AvailabilityZones?[s-DnsName?s5Ec2InstanceIds?[s=ElasticLoadBalancerName?s-LayerId?s,Region?s-StackId?s0SubnetIds?[s+VpcId?s
2InstanceIds?[s-LayerId?s-StackId?s
3Instances?[{#g3
2AgentVersion?s+AmiId?s2Architecture?s)Arn?s5AutoScalingType?s6AvailabilityZone?s=BlockDeviceMappings?[{#I^/CreatedAt?s2EbsOptimized?b3Ec2InstanceId?s3EcsClusterArn?s=EcsContainerInstanceArn?s/ElasticIp?s.Hostname?s9InfrastructureClass?s:InstallUpdatesOnBoot?b0InstanceId?s8InstanceProfileArn?s2InstanceType?s8LastServiceErrorId?s/LayerIds?[s(Os?s.Platform?s0PrivateDns?s/PrivateIp?s/PublicDns?s.PublicIp?s2RegisteredBy?s:ReportedAgentVersion?s3ReportedOs?{#nD4RootDeviceType?s8RootDeviceVolumeId?s7SecurityGroupIds?[s>SshHostDsaKeyFingerprint?s>SshHostRsaKeyFingerprint?s0SshKeyName?s-StackId?s,Status?s.SubnetId?s-Tenancy?s8VirtualizationType?s
,Family?s*Name?s-Version?s
0Layers?[{#nm
)Arn?s1Attributes?<s:AutoAssignElasticIps?b9AutoAssignPublicIps?bDCloudWatchLogsConfiguration?{#O)/CreatedAt?s>CustomInstanceProfileArn?s0CustomJson?s6CustomRecipes?{#Q:=CustomSecurityGroupIds?[s7DefaultRecipes?{#Q:@DefaultSecurityGroupNames?[s7EnableAutoHealing?b:InstallUpdatesOnBoot?b-LayerId?sDLifecycleEventConfiguration?{#Qs*Name?s/Packages?[s/Shortname?s-StackId?s*Type?s>UseEbsOptimizedInstances?b>VolumeConfigurations?[{#R^
/LayerIds![s
LLoadBasedAutoScalingConfigurations?[{#t9
4DownScaling?{#tm,Enable?b-LayerId?s2UpScaling?{#tm
-Alarms?[s2CpuThreshold?n7IgnoreMetricsTime?i3InstanceCount?i3LoadThreshold?n5MemoryThreshold?n8ThresholdsWaitTime?i
4UserProfile?{#v@
0IamUserArn?s*Name?s2SshPublicKey?s1SshUsername?s
:OperatingSystems?[{#w0
?ConfigurationManagers?[{#AZ(Id?s*Name?s2ReportedName?s5ReportedVersion?s/Supported?b*Type?s
0IamUserArn?s-StackId?s
5Permissions?[{#x^
.AllowSsh?b/AllowSudo?b0IamUserArn?s+Level?s-StackId?s
0InstanceId?s3RaidArrayIds?[s-StackId?s
4RaidArrays?[{#yu
6AvailabilityZone?s/CreatedAt?s,Device?s0InstanceId?s*Iops?i0MountPoint?s*Name?s3NumberOfDisks?i1RaidArrayId?s/RaidLevel?i*Size?i-StackId?s0VolumeType?s
8RdsDbInstanceArns?[s-StackId!s
8RdsDbInstances?[{#|6
-Address?s:DbInstanceIdentifier?s0DbPassword?s,DbUser?s,Engine?s2MissingOnRds?b6RdsDbInstanceArn?s,Region?s-StackId?s
0InstanceId?s6ServiceErrorIds?[s-StackId?s
7ServiceErrors?[{$$8
/CreatedAt?s0InstanceId?s-Message?s4ServiceErrorId?s-StackId?s*Type?s
7AgentInstallerUrl?s1Parameters?<s
5StackSummary?{$%Z
/AppsCount?i)Arn?s7InstancesCount?{$&F1LayersCount?i*Name?s-StackId?s
/Assigning?i-Booting?i4ConnectionLost?i3Deregistering?i,Online?i-Pending?i/Rebooting?i0Registered?i1Registering?i/Requested?i2RunningSetup?i1SetupFailed?i2ShuttingDown?i1StartFailed?i0StopFailed?i-Stopped?i.Stopping?i0Terminated?i1Terminating?i1Unassigning?i
/StackIds?[s
0Stacks?[{$)V
2AgentVersion?s)Arn?s1Attributes?<s:ChefConfiguration?{#A4=ConfigurationManager?{#AZ/CreatedAt?s>CustomCookbooksSource?{#Al0CustomJson?s=DefaultAvailabilityZone?s?DefaultInstanceProfileArn?s/DefaultOs?s;DefaultRootDeviceType?s7DefaultSshKeyName?s5DefaultSubnetId?s3HostnameTheme?s*Name?s,Region?s4ServiceRoleArn?s-StackId?s8UseCustomCookbooks?b?UseOpsworksSecurityGroups?b+VpcId?s
2InstanceIds![s
LTimeBasedAutoScalingConfigurations?[{$.K
<AutoScalingSchedule?{$.r0InstanceId?s
-Friday?<s-Monday?<s/Saturday?<s-Sunday?<s/Thursday?<s.Tuesday?<s0Wednesday?<s
2IamUserArns?[s
6UserProfiles?[{$01
9AllowSelfManagement?b0IamUserArn?s*Name?s2SshPublicKey?s1SshUsername?s
0InstanceId?s1RaidArrayId?s-StackId?s0VolumeIds?[s
1Volumes?[{$1a
6AvailabilityZone?s,Device?s1Ec2VolumeId?s/Encrypted?b0InstanceId?s*Iops?i0MountPoint?s*Name?s1RaidArrayId?s,Region?s*Size?i,Status?s.VolumeId?s0VolumeType?s
.Hostname?s-LayerId?s
0InstanceId!s7ValidForInMinutes?i
<TemporaryCredential?{$4C
0InstanceId?s.Password?s.Username?s7ValidForInMinutes?i
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s+Tags?<s
3EcsClusterArn!s-StackId!s
3EcsClusterArn?s
/ElasticIp!s-StackId!s
/ElasticIp?s
.Hostname?s9InstanceIdentity?{$7f/PrivateIp?s.PublicIp?s2RsaPublicKey?s=RsaPublicKeyFingerprint?s-StackId!s
.Document?s/Signature?s
0DbPassword!s,DbUser!s6RdsDbInstanceArn!s-StackId!s
1Ec2VolumeId?s-StackId!s
.VolumeId?s
4DownScaling?{#tm,Enable?b-LayerId!s2UpScaling?{#tm
.AllowSsh?b/AllowSudo?b0IamUserArn!s+Level?s-StackId!s
<AutoScalingSchedule?{$.r0InstanceId!s
+Force?b0InstanceId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
+AppId!s2AppSource?{#Al1Attributes?<s5DataSources?[{#DB1Description?s.Domains?[s/EnableSsl?b5Environment?[{#D_*Name?s9SslConfiguration?{#Dw*Type?s
/ElasticIp!s*Name?s
2AgentVersion?s+AmiId?s2Architecture?s5AutoScalingType?s2EbsOptimized?b.Hostname?s:InstallUpdatesOnBoot?b0InstanceId!s2InstanceType?s/LayerIds?[s(Os?s0SshKeyName?s
1Attributes?<s:AutoAssignElasticIps?b9AutoAssignPublicIps?bDCloudWatchLogsConfiguration?{#O)>CustomInstanceProfileArn?s0CustomJson?s6CustomRecipes?{#Q:=CustomSecurityGroupIds?[s7EnableAutoHealing?b:InstallUpdatesOnBoot?b-LayerId!sDLifecycleEventConfiguration?{#Qs*Name?s/Packages?[s/Shortname?s>UseEbsOptimizedInstances?b>VolumeConfigurations?[{#R^
2SshPublicKey?s
0DbPassword?s,DbUser?s6RdsDbInstanceArn!s
2AgentVersion?s1Attributes?<s:ChefConfiguration?{#A4=ConfigurationManager?{#AZ>CustomCookbooksSource?{#Al0CustomJson?s=DefaultAvailabilityZone?s?DefaultInstanceProfileArn?s/DefaultOs?s;DefaultRootDeviceType?s7DefaultSshKeyName?s5DefaultSubnetId?s3HostnameTheme?s*Name?s4ServiceRoleArn?s-StackId!s8UseCustomCookbooks?b?UseOpsworksSecurityGroups?b
0MountPoint?s*Name?s.VolumeId!s
)"};
