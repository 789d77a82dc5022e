// What the actions of drs take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xca532718f425f840>{
    R"(#U#$b#%-#%Q#%|#&R#&o#'(#'D#'o#(5#(e#)(#)D#)a#)w#*K#*n#+7#+j#,0#,O#,s#-9#-a#.4#.T#.y#/:#/_#/z#0=#0Z#0s#17#1S#1p#2-#2G#2k#38#3N#3g#43#4H#4l#5)#5Y#5|#6M#6u
associateSourceNetworkStack {#7K{#7m
createExtendedSourceServer {#=[{#=v
createLaunchConfigurationTemplate {#LH{#NL
createReplicationConfigurationTemplate {#Q4{#Uf
createSourceNetwork {#Z.{#:$
deleteJob {#Z`{#Zi
deleteLaunchAction {#Zj{#Zi
deleteLaunchConfigurationTemplate {#[){#Zi
deleteRecoveryInstance {#[J{#Zi
deleteReplicationConfigurationTemplate {#[`{#Zi
deleteSourceNetwork {#\,{#Zi
deleteSourceServer {#\?{#Zi
describeJobLogItems {#\Q{#\s
describeJobs {#aR{#b>
describeLaunchConfigurationTemplates {#bW{#c9
describeRecoveryInstances {#cR{#dJ
describeRecoverySnapshots {#ol{#po
describeReplicationConfigurationTemplates {#r#{#rd
describeSourceNetworks {#s#{#t&
describeSourceServers {#vk{#wn
disconnectRecoveryInstance {#[J{#Zi
disconnectSourceServer {#\?{#>/
exportSourceNetworkCfnTemplate {#\,{#x-
getFailbackReplicationConfiguration {#[J{#xA
getLaunchConfiguration {#\?{#y)
getReplicationConfiguration {#\?{#{Y
initializeService {#Zi{#Zi
listExtensibleSourceServers {$&x{$'K
listLaunchActions {$(${$(f
listStagingAccounts {$)%{$)?
listTagsForResource {$)h{$)w
putLaunchAction {$*&{$+O
retryDataReplication {#\?{#>/
reverseReplication {#[J{$-%
startFailbackLaunch {$-I{#7m
startRecovery {$-i{#7m
startReplication {#\?{#=v
startSourceNetworkRecovery {$.]{#7m
startSourceNetworkReplication {#\,{$/Q
stopFailback {#[J{#Zi
stopReplication {#\?{#=v
stopSourceNetworkReplication {#\,{$/Q
tagResource {$/e{#Zi
terminateRecoveryInstances {$/|{#7m
untagResource {$0:{#Zi
updateFailbackReplicationConfiguration {#xA{#Zi
updateLaunchConfiguration {$0T{#y)
updateLaunchConfigurationTemplate {$2S{#NL
updateReplicationConfiguration {$4e{#{Y
updateReplicationConfigurationTemplate {$9({#Uf
2CfnStackName!s5SourceNetworkID!s
,Job?{#7w
)Arn?s6CreationDateTime?s1EndDateTime?s1InitiatedBy?s+JobID!s@ParticipatingResources?[{#9Q>ParticipatingServers?[{#:7,Status?s+Tags?<s*Type?s
2LaunchStatus?s@ParticipatingResourceID?{#:$
5SourceNetworkID?s
<LaunchActionsStatus?{#;,2LaunchStatus?s8RecoveryInstanceID?s4SourceServerID?s
.Runs?[{#;T?SsmAgentDiscoveryDatetime?s
/Action?{#<(3FailureReason?s+RunId?s,Status?s
0ActionCode?s.ActionId?s3ActionVersion?s,Active?b.Category?s1Description?s*Name?s.Optional?b+Order?i4Parameters?<{#=K*Type?s
*Type?s+Value?s
5SourceServerArn!s+Tags?<s
5SourceServer?{#>/
2AgentVersion?s)Arn?s<DataReplicationInfo?{#A.6LastLaunchResult?s2LifeCycle?{#EJ8RecoveryInstanceId?s:ReplicationDirection?sFReversedDirectionSourceServerArn?s>SourceCloudProperties?{#GH5SourceNetworkID?s9SourceProperties?{#H<4SourceServerID?s4StagingArea?{#K]+Tags?<s
=DataReplicationError?{#C+BDataReplicationInitiation?{#C?:DataReplicationState?s1EtaDateTime?s1LagDuration?s9ReplicatedDisks?[{#D)=StagingAvailabilityZone?s7StagingOutpostArn?s
+Error?s.RawError?s
9NextAttemptDateTime?s3StartDateTime?s/Steps?[{#Cr
*Name?s,Status?s
<BackloggedStorageBytes?l0DeviceName?s<ReplicatedStorageBytes?l;RescannedStorageBytes?l7TotalStorageBytes?l2VolumeStatus?s
<AddedToServiceDateTime?s@ElapsedReplicationDuration?s7FirstByteDateTime?s3LastLaunch?{#Fg?LastSeenByServiceDateTime?s
2Initiated?{#G&,Status?s
5ApiCallDateTime?s+JobID?s*Type?s
5OriginAccountID?s<OriginAvailabilityZone?s2OriginRegion?s6SourceOutpostArn?s
.Cpus?[{#J-/Disks?[{#JB<IdentificationHints?{#JX9LastUpdatedDateTime?s;NetworkInterfaces?[{#K.+Os?{#KO.RamBytes?l=RecommendedInstanceType?s<SupportsNitroInstances?b
+Cores?l/ModelName?s
+Bytes?l0DeviceName?s
3AwsInstanceID?s*Fqdn?s.Hostname?s0VmWareUuid?s
*Ips?[s/IsPrimary?b0MacAddress?s
0FullString?s
2ErrorMessage?s6StagingAccountID?s<StagingSourceServerArn?s,Status?s
3CopyPrivateIp?b.CopyTags?b5ExportBucketArn?s7LaunchDisposition?s>LaunchIntoSourceInstance?b2Licensing?{#NB7PostLaunchEnabled?b+Tags?<sITargetInstanceTypeRightSizingMethod?s
,OsByol?b
DLaunchConfigurationTemplate?{#Nn
)Arn?s3CopyPrivateIp?b.CopyTags?b5ExportBucketArn?sCLaunchConfigurationTemplateID?s7LaunchDisposition?s>LaunchIntoSourceInstance?b2Licensing?{#NB7PostLaunchEnabled?b+Tags?<sITargetInstanceTypeRightSizingMethod?s
CAssociateDefaultSecurityGroup!b;AutoReplicateNewDisks?b9BandwidthThrottling!l4CreatePublicIP!b6DataPlaneRouting!sADefaultLargeStagingDiskType!s3EbsEncryption!s9EbsEncryptionKeyArn?s3PitPolicy![{#U+CReplicationServerInstanceType!sJReplicationServersSecurityGroupsIDs![s9StagingAreaSubnetId!s6StagingAreaTags!<s+Tags?<sCUseDedicatedReplicationServer!b
-Enabled?b.Interval!i7RetentionDuration!i,RuleID?l+Units!s
)Arn?sCAssociateDefaultSecurityGroup?b;AutoReplicateNewDisks?b9BandwidthThrottling?l4CreatePublicIP?b6DataPlaneRouting?sADefaultLargeStagingDiskType?s3EbsEncryption?s9EbsEncryptionKeyArn?s3PitPolicy?[{#U+HReplicationConfigurationTemplateID!sCReplicationServerInstanceType?sJReplicationServersSecurityGroupsIDs?[s9StagingAreaSubnetId?s6StagingAreaTags?<s+Tags?<sCUseDedicatedReplicationServer?b
5OriginAccountID!s2OriginRegion!s+Tags?<s+VpcID!s
+JobID!s

.ActionId!s0ResourceId!s
CLaunchConfigurationTemplateID!s
8RecoveryInstanceID!s
HReplicationConfigurationTemplateID!s
5SourceNetworkID!s
4SourceServerID!s
+JobID!s0MaxResults?i/NextToken?s
/Items?[{#]2/NextToken?s
+Event?s2EventData?{#]X1LogDateTime?s
=ConversionProperties?{#^t8ConversionServerID?s:EventResourceData?{#`].RawError?s4SourceServerID?s6TargetInstanceID?s
3DataTimestamp?s/ForceUefi?b4RootVolumeName?s=VolumeToConversionMap?<<s?VolumeToProductCodes?<[{#`:9VolumeToVolumeSize?<l
3ProductCodeId?s5ProductCodeMode?s
:SourceNetworkData?{#`u
5SourceNetworkID?s/SourceVpc?s/StackName?s/TargetVpc?s
0Filters?{#ay0MaxResults?i/NextToken?s
.FromDate?s-JobIDs?[s,ToDate?s
/Items?[{#7w/NextToken?s
ELaunchConfigurationTemplateIDs?[s0MaxResults?i/NextToken?s
/Items?[{#Nn/NextToken?s
0Filters?{#cy0MaxResults?i/NextToken?s
:RecoveryInstanceIDs?[s6SourceServerIDs?[s
/Items?[{#dc/NextToken?s
2AgentVersion?s)Arn?s<DataReplicationInfo?{#gs3Ec2InstanceID?s6Ec2InstanceState?s1Failback?{#kE-IsDrill?b+JobID?s<OriginAvailabilityZone?s7OriginEnvironment?sAPointInTimeSnapshotDateTime?s8RecoveryInstanceID?sCRecoveryInstanceProperties?{#n(6SourceOutpostArn?s4SourceServerID?s+Tags?<s
=DataReplicationError?{#C+BDataReplicationInitiation?{#ip:DataReplicationState?s1EtaDateTime?s1LagDuration?s9ReplicatedDisks?[{#j3=StagingAvailabilityZone?s7StagingOutpostArn?s
3StartDateTime?s/Steps?[{#Cr
<BackloggedStorageBytes?l0DeviceName?s<ReplicatedStorageBytes?l;RescannedStorageBytes?l7TotalStorageBytes?l
DAgentLastSeenByServiceDateTime?s@ElapsedReplicationDuration?s6FailbackClientID?sMFailbackClientLastSeenByServiceDateTime?s<FailbackInitiationTime?s3FailbackJobID?s8FailbackLaunchType?s>FailbackToOriginalServer?b7FirstByteDateTime?s+State?s
.Cpus?[{#J-/Disks?[{#o@<IdentificationHints?{#JX9LastUpdatedDateTime?s;NetworkInterfaces?[{#K.+Os?{#KO.RamBytes?l
+Bytes?l1EbsVolumeID?s8InternalDeviceName?s
0Filters?{#pR0MaxResults?i/NextToken?s+Order?s4SourceServerID!s
2FromDateTime?s0ToDateTime?s
/Items?[{#q./NextToken?s
3EbsSnapshots?[s7ExpectedTimestamp!s0SnapshotID!s4SourceServerID!s/Timestamp?s
0MaxResults?i/NextToken?sJReplicationConfigurationTemplateIDs?[s
/Items?[{#Uf/NextToken?s
0Filters?{#sJ0MaxResults?i/NextToken?s
5OriginAccountID?s2OriginRegion?s7SourceNetworkIDs?[s
/Items?[{#t?/NextToken?s
)Arn?s2CfnStackName?s5LastRecovery?{#v;3LaunchedVpcID?s7ReplicationStatus?s>ReplicationStatusDetails?s5SourceAccountID?s5SourceNetworkID?s2SourceRegion?s1SourceVpcID?s+Tags?<s
5ApiCallDateTime?t+JobID?s8LastRecoveryResult?s
0Filters?{#w80MaxResults?i/NextToken?s
0HardwareId?s6SourceServerIDs?[s8StagingAccountIDs?[s
/Items?[{#>//NextToken?s
6S3DestinationUrl?s
9BandwidthThrottling?l*Name?s8RecoveryInstanceID!s2UsePrivateIP?b
3CopyPrivateIp?b.CopyTags?b9Ec2LaunchTemplateID?s7LaunchDisposition?sELaunchIntoInstanceProperties?{#{>2Licensing?{#NB*Name?s7PostLaunchEnabled?b4SourceServerID?sITargetInstanceTypeRightSizingMethod?s
=LaunchIntoEC2InstanceID?s
CAssociateDefaultSecurityGroup?b;AutoReplicateNewDisks?b9BandwidthThrottling?l4CreatePublicIP?b6DataPlaneRouting?sADefaultLargeStagingDiskType?s3EbsEncryption?s9EbsEncryptionKeyArn?s*Name?s3PitPolicy?[{#U+9ReplicatedDisks?[{$%vCReplicationServerInstanceType?sJReplicationServersSecurityGroupsIDs?[s4SourceServerID?s9StagingAreaSubnetId?s6StagingAreaTags?<sCUseDedicatedReplicationServer?b
0DeviceName?s*Iops?l0IsBootDisk?b>OptimizedStagingDiskType?s5StagingDiskType?s0Throughput?l
0MaxResults?i/NextToken?s6StagingAccountID!s
/Items?[{$'d/NextToken?s
)Arn?s.Hostname?s+Tags?<s
0Filters?{$(X0MaxResults?i/NextToken?s0ResourceId!s
0ActionIds?[s
/Items?[{#<(/NextToken?s
0MaxResults?i/NextToken?s
2Accounts?[{$)[/NextToken?s
/AccountID?s
1ResourceArn!s
+Tags?<s
0ActionCode!s.ActionId!s3ActionVersion!s,Active!b.Category!s1Description!s*Name!s.Optional!b+Order!i4Parameters?<{#=K0ResourceId!s
0ActionCode?s.ActionId?s3ActionVersion?s,Active?b.Category?s1Description?s*Name?s.Optional?b+Order?i4Parameters?<{#=K0ResourceId?s*Type?s
FReversedDirectionSourceServerArn?s
:RecoveryInstanceIDs![s+Tags?<s
-IsDrill?b7SourceServers![{$.6+Tags?<s
8RecoverySnapshotID?s4SourceServerID!s
1DeployAsNew?b8SourceNetworks![{$//+Tags?<s
2CfnStackName?s5SourceNetworkID!s
6SourceNetwork?{#t?
1ResourceArn!s+Tags!<s
:RecoveryInstanceIDs![s
1ResourceArn!s.TagKeys![s
3CopyPrivateIp?b.CopyTags?b7LaunchDisposition?sELaunchIntoInstanceProperties?{#{>2Licensing?{#NB*Name?s7PostLaunchEnabled?b4SourceServerID!sITargetInstanceTypeRightSizingMethod?s
3CopyPrivateIp?b.CopyTags?b5ExportBucketArn?sCLaunchConfigurationTemplateID!s7LaunchDisposition?s>LaunchIntoSourceInstance?b2Licensing?{#NB7PostLaunchEnabled?bITargetInstanceTypeRightSizingMethod?s
CAssociateDefaultSecurityGroup?b;AutoReplicateNewDisks?b9BandwidthThrottling?l4CreatePublicIP?b6DataPlaneRouting?sADefaultLargeStagingDiskType?s3EbsEncryption?s9EbsEncryptionKeyArn?s*Name?s3PitPolicy?[{#U+9ReplicatedDisks?[{$%vCReplicationServerInstanceType?sJReplicationServersSecurityGroupsIDs?[s4SourceServerID!s9StagingAreaSubnetId?s6StagingAreaTags?<sCUseDedicatedReplicationServer?b
)Arn?sCAssociateDefaultSecurityGroup?b;AutoReplicateNewDisks?b9BandwidthThrottling?l4CreatePublicIP?b6DataPlaneRouting?sADefaultLargeStagingDiskType?s3EbsEncryption?s9EbsEncryptionKeyArn?s3PitPolicy?[{#U+HReplicationConfigurationTemplateID!sCReplicationServerInstanceType?sJReplicationServersSecurityGroupsIDs?[s9StagingAreaSubnetId?s6StagingAreaTags?<sCUseDedicatedReplicationServer?b
)"};
