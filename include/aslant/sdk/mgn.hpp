// What the actions of mgn take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8244319177f6439>{
    R"(#i#%D#%`#%u#&:#&Z#'$#'?#'X#()#(Y#(m#).#)G#)Z#*+#*[#*w#+:#+N#+k#,'#,U#-.#-M#-m#.5#.X#.w#/6#/V#/{#0<#0V#0n#1.#1C#1]#1r#25#2V#2s#36#3I#3a#3{#4@#4[#5##5A#5\#5z#66#6K#6`#6z#73#7L#7a#8)#8G#8^#8u#96#9O#9r#:C#:k#;A#;]#<.
archiveApplication {#<B{#<_
archiveWave {#?1{#?G
associateApplications {#Ax{#BF
associateSourceServers {#BG{#BF
changeServerLifeCycleState {#Bw{#CS
createApplication {#Pg{#<_
createConnector {#Q7{#Rn
createLaunchConfigurationTemplate {#S^{#Z*
createReplicationConfigurationTemplate {#]n{#aO
createWave {#Pg{#?G
deleteApplication {#<B{#BF
deleteConnector {#e[{#BF
deleteJob {#ej{#BF
deleteLaunchConfigurationTemplate {#f%{#BF
deleteReplicationConfigurationTemplate {#fF{#BF
deleteSourceServer {#fl{#BF
deleteVcenterClient {#g0{#BF
deleteWave {#?1{#BF
describeJobLogItems {#gC{#gq
describeJobs {#iA{#j9
describeLaunchConfigurationTemplates {#nJ{#o,
describeReplicationConfigurationTemplates {#oE{#p,
describeSourceServers {#pE{#qx
describeVcenterClients {#r7{#rQ
disassociateApplications {#Ax{#BF
disassociateSourceServers {#BG{#BF
disconnectFromService {#fl{#CS
finalizeCutover {#fl{#CS
getLaunchConfiguration {#fl{#t(
getReplicationConfiguration {#fl{#vV
initializeService {#BF{#BF
listApplications {#{D{#|H
listConnectors {#|a{$#?
listExportErrors {$#X{$$#
listExports {$$h{$%C
listImportErrors {$'T{$'y
listImports {$)n{$*I
listManagedAccounts {#r7{$-/
listSourceServerActions {$-U{$.M
listTagsForResource {$0p{$1%
listTemplateActions {$1.{$1u
listWaves {$4P{$5B
markAsArchived {#fl{#CS
pauseReplication {#fl{#CS
putSourceServerAction {$5[{$.f
putTemplateAction {$8({$24
removeSourceServerAction {$:d{#BF
removeTemplateAction {$;3{#BF
resumeReplication {#fl{#CS
retryDataReplication {#fl{#CS
startCutover {$;_{$<-
startExport {$+t{$<7
startImport {$<H{$<k
startReplication {#fl{#CS
startTest {$;_{$<-
stopReplication {#fl{#CS
tagResource {$<|{#BF
terminateTargetInstances {$;_{$<-
unarchiveApplication {#<B{#<_
unarchiveWave {#?1{#?G
untagResource {$=9{#BF
updateApplication {$=S{#<_
updateConnector {$>+{#Rn
updateLaunchConfiguration {$>W{#t(
updateLaunchConfigurationTemplate {$@{{#Z*
updateReplicationConfiguration {$DA{#vV
updateReplicationConfigurationTemplate {$HT{#aO
updateSourceServer {$LX{#CS
updateSourceServerReplicationType {$M1{#CS
updateWave {$Ma{#?G
/AccountID?s3ApplicationID!s
DApplicationAggregatedStatus?{#>@3ApplicationID?s)Arn?s6CreationDateTime?s1Description?s0IsArchived?b:LastModifiedDateTime?s*Name?s+Tags?<s,WaveID?s
2HealthStatus?s8LastUpdateDateTime?s4ProgressStatus?s8TotalSourceServers?l
/AccountID?s,WaveID!s
)Arn?s6CreationDateTime?s1Description?s0IsArchived?b:LastModifiedDateTime?s*Name?s+Tags?<s=WaveAggregatedStatus?{#@k,WaveID?s
2HealthStatus?s8LastUpdateDateTime?s4ProgressStatus?s@ReplicationStartedDateTime?s7TotalApplications?l
/AccountID?s5ApplicationIDs![s,WaveID!s

/AccountID?s3ApplicationID!s6SourceServerIDs![s
/AccountID?s2LifeCycle!{#CJ4SourceServerID!s
+State!s
3ApplicationID?s)Arn?s8ConnectorAction?{#F9<DataReplicationInfo?{#F`<FqdnForActionFramework?s0IsArchived?b9LaunchedInstance?{#JV2LifeCycle?{#J{5ReplicationType?s9SourceProperties?{#MV4SourceServerID?s+Tags?<s4UserProvidedID?s5VcenterClientID?s
2ConnectorArn?s:CredentialsSecretArn?s
=DataReplicationError?{#HFBDataReplicationInitiation?{#HZ:DataReplicationState?s1EtaDateTime?s1LagDuration?s:LastSnapshotDateTime?s9ReplicatedDisks?[{#ID
+Error?s.RawError?s
9NextAttemptDateTime?s3StartDateTime?s/Steps?[{#I3
*Name?s,Status?s
<BackloggedStorageBytes?l0DeviceName?s<ReplicatedStorageBytes?l;RescannedStorageBytes?l7TotalStorageBytes?l
3Ec2InstanceID?s/FirstBoot?s+JobID?s
<AddedToServiceDateTime?s@ElapsedReplicationDuration?s7FirstByteDateTime?s4LastCutover?{#LU?LastSeenByServiceDateTime?s1LastTest?{#LU+State?s
2Finalized?{#M(2Initiated?{#M;1Reverted?{#M(
5ApiCallDateTime?s
5ApiCallDateTime?s+JobID?s
.Cpus?[{#O./Disks?[{#OC<IdentificationHints?{#OY9LastUpdatedDateTime?s;NetworkInterfaces?[{#P8+Os?{#PY.RamBytes?l=RecommendedInstanceType?s
+Cores?l/ModelName?s
+Bytes?l0DeviceName?s
3AwsInstanceID?s*Fqdn?s.Hostname?s,VmPath?s0VmWareUuid?s
*Ips?[s/IsPrimary?b0MacAddress?s
0FullString?s
/AccountID?s1Description?s*Name!s+Tags?<s
*Name!s9SsmCommandConfig?{#Qm3SsmInstanceID!s+Tags?<s
<CloudWatchLogGroupName?s=CloudWatchOutputEnabled!b8OutputS3BucketName?s5S3OutputEnabled!b
)Arn?s1ConnectorID?s*Name?s9SsmCommandConfig?{#Qm3SsmInstanceID?s+Tags?<s
>AssociatePublicIpAddress?b.BootMode?s3CopyPrivateIp?b.CopyTags?b:EnableMapAutoTagging?b8LargeVolumeConf?{#Vf7LaunchDisposition?s2Licensing?{#W.9MapAutoTaggingMpeID?s:PostLaunchActions?{#W88SmallVolumeConf?{#Vf8SmallVolumeMaxSize?l+Tags?<sITargetInstanceTypeRightSizingMethod?s
*Iops?l0Throughput?l0VolumeType?s
,OsByol?b
<CloudWatchLogGroupName?s0Deployment?s1S3LogBucket?s7S3OutputKeyPrefix?s6SsmDocuments?[{#X:
0ActionName!s<ExternalParameters?<{#YT;MustSucceedForCutover?b5Parameters?<[{#Yc5SsmDocumentName!s4TimeoutSeconds?i
1DynamicPath?s
3ParameterName!s3ParameterType!s
)Arn?s>AssociatePublicIpAddress?b.BootMode?s3CopyPrivateIp?b.CopyTags?b9Ec2LaunchTemplateID?s:EnableMapAutoTagging?b8LargeVolumeConf?{#VfCLaunchConfigurationTemplateID!s7LaunchDisposition?s2Licensing?{#W.9MapAutoTaggingMpeID?s:PostLaunchActions?{#W88SmallVolumeConf?{#Vf8SmallVolumeMaxSize?l+Tags?<sITargetInstanceTypeRightSizingMethod?s
CAssociateDefaultSecurityGroup!b9BandwidthThrottling!l4CreatePublicIP!b6DataPlaneRouting!sADefaultLargeStagingDiskType!s3EbsEncryption!s9EbsEncryptionKeyArn?sCReplicationServerInstanceType!sJReplicationServersSecurityGroupsIDs![s9StagingAreaSubnetId!s6StagingAreaTags!<s+Tags?<sCUseDedicatedReplicationServer!b5UseFipsEndpoint?b
)Arn?sCAssociateDefaultSecurityGroup?b9BandwidthThrottling?l4CreatePublicIP?b6DataPlaneRouting?sADefaultLargeStagingDiskType?s3EbsEncryption?s9EbsEncryptionKeyArn?sHReplicationConfigurationTemplateID!sCReplicationServerInstanceType?sJReplicationServersSecurityGroupsIDs?[s9StagingAreaSubnetId?s6StagingAreaTags?<s+Tags?<sCUseDedicatedReplicationServer?b5UseFipsEndpoint?b
1ConnectorID!s
/AccountID?s+JobID!s
CLaunchConfigurationTemplateID!s
HReplicationConfigurationTemplateID!s
/AccountID?s4SourceServerID!s
5VcenterClientID!s
/AccountID?s+JobID!s0MaxResults?i/NextToken?s
/Items?[{#h0/NextToken?s
+Event?s2EventData?{#hV1LogDateTime?s
8ConversionServerID?s.RawError?s4SourceServerID?s6TargetInstanceID?s
/AccountID?s0Filters?{#it0MaxResults?i/NextToken?s
.FromDate?s-JobIDs?[s,ToDate?s
/Items?[{#jR/NextToken?s
)Arn?s6CreationDateTime?s1EndDateTime?s1InitiatedBy?s+JobID!s>ParticipatingServers?[{#ki,Status?s+Tags?<s*Type?s
2LaunchStatus?s;LaunchedEc2InstanceID?s@PostLaunchActionsStatus?{#le4SourceServerID!s
KPostLaunchActionsLaunchStatusList?[{#mP?SsmAgentDiscoveryDatetime?s
1ExecutionID?s5ExecutionStatus?s3FailureReason?s4SsmDocument?{#X:5SsmDocumentType?s
ELaunchConfigurationTemplateIDs?[s0MaxResults?i/NextToken?s
/Items?[{#Z*/NextToken?s
0MaxResults?i/NextToken?sJReplicationConfigurationTemplateIDs?[s
/Items?[{#aO/NextToken?s
/AccountID?s0Filters?{#px0MaxResults?i/NextToken?s
5ApplicationIDs?[s0IsArchived?b6LifeCycleStates?[s7ReplicationTypes?[s6SourceServerIDs?[s
/Items?[{#CS/NextToken?s
0MaxResults?i/NextToken?s
/Items?[{#rj/NextToken?s
)Arn?s4DatacenterName?s.Hostname?s6LastSeenDatetime?s7SourceServerTags?<s+Tags?<s5VcenterClientID?s1VcenterUUID?s
.BootMode?s3CopyPrivateIp?b.CopyTags?b9Ec2LaunchTemplateID?s:EnableMapAutoTagging?b7LaunchDisposition?s2Licensing?{#W.9MapAutoTaggingMpeID?s*Name?s:PostLaunchActions?{#W84SourceServerID?sITargetInstanceTypeRightSizingMethod?s
CAssociateDefaultSecurityGroup?b9BandwidthThrottling?l4CreatePublicIP?b6DataPlaneRouting?sADefaultLargeStagingDiskType?s3EbsEncryption?s9EbsEncryptionKeyArn?s*Name?s9ReplicatedDisks?[{#z]CReplicationServerInstanceType?sJReplicationServersSecurityGroupsIDs?[s4SourceServerID?s9StagingAreaSubnetId?s6StagingAreaTags?<sCUseDedicatedReplicationServer?b5UseFipsEndpoint?b
0DeviceName?s*Iops?l0IsBootDisk?b5StagingDiskType?s0Throughput?l
/AccountID?s0Filters?{#{w0MaxResults?i/NextToken?s
5ApplicationIDs?[s0IsArchived?b.WaveIDs?[s
/Items?[{#<_/NextToken?s
0Filters?{$#.0MaxResults?i/NextToken?s
3ConnectorIDs?[s
/Items?[{#Rn/NextToken?s
.ExportID!s0MaxResults?i/NextToken?s
/Items?[{$$</NextToken?s
2ErrorData?{$$\3ErrorDateTime?s
.RawError?s
0Filters?{$%50MaxResults?i/NextToken?s
0ExportIDs?[s
/Items?[{$%\/NextToken?s
6CreationDateTime?s1EndDateTime?s.ExportID?s8ProgressPercentage?n.S3Bucket?s3S3BucketOwner?s+S3Key?s,Status?s0Summary?{$'#
7ApplicationsCount?l2ServersCount?l0WavesCount?l
.ImportID!s0MaxResults?i/NextToken?s
/Items?[{$(8/NextToken?s
2ErrorData?{$(d3ErrorDateTime?s/ErrorType?s
/AccountID?s3ApplicationID?s9Ec2LaunchTemplateID?s.RawError?s/RowNumber?l4SourceServerID?s,WaveID?s
0Filters?{$*;0MaxResults?i/NextToken?s
0ImportIDs?[s
/Items?[{$*b/NextToken?s
6CreationDateTime?s1EndDateTime?s.ImportID?s8ProgressPercentage?n7S3BucketSource?{$+t,Status?s0Summary?{$,>
.S3Bucket!s3S3BucketOwner?s+S3Key!s
5Applications?{$,i0Servers?{$,i.Waves?{$,i
2CreatedCount?l3ModifiedCount?l
/Items![{$-H/NextToken?s
/AccountId?s
/AccountID?s0Filters?{$.?0MaxResults?i/NextToken?s4SourceServerID!s
0ActionIDs?[s
/Items?[{$.f/NextToken?s
.ActionID?s0ActionName?s,Active?b.Category?s1Description?s8DocumentIdentifier?s5DocumentVersion?s<ExternalParameters?<{#YT;MustSucceedForCutover?b+Order?i5Parameters?<[{#Yc4TimeoutSeconds?i
1ResourceArn!s
+Tags?<s
0Filters?{$.?CLaunchConfigurationTemplateID!s0MaxResults?i/NextToken?s
/Items?[{$24/NextToken?s
.ActionID?s0ActionName?s,Active?b.Category?s1Description?s8DocumentIdentifier?s5DocumentVersion?s<ExternalParameters?<{#YT;MustSucceedForCutover?b5OperatingSystem?s+Order?i5Parameters?<[{#Yc4TimeoutSeconds?i
/AccountID?s0Filters?{$5)0MaxResults?i/NextToken?s
0IsArchived?b.WaveIDs?[s
/Items?[{#?G/NextToken?s
/AccountID?s.ActionID!s0ActionName!s,Active?b.Category?s1Description?s8DocumentIdentifier!s5DocumentVersion?s<ExternalParameters?<{#YT;MustSucceedForCutover?b+Order!i5Parameters?<[{#Yc4SourceServerID!s4TimeoutSeconds?i
.ActionID!s0ActionName!s,Active?b.Category?s1Description?s8DocumentIdentifier!s5DocumentVersion?s<ExternalParameters?<{#YTCLaunchConfigurationTemplateID!s;MustSucceedForCutover?b5OperatingSystem?s+Order!i5Parameters?<[{#Yc4TimeoutSeconds?i
/AccountID?s.ActionID!s4SourceServerID!s
.ActionID!sCLaunchConfigurationTemplateID!s
/AccountID?s6SourceServerIDs![s+Tags?<s
,Job?{#jR
3ExportTask?{$%\
1ClientToken?s7S3BucketSource!{$+t
3ImportTask?{$*b
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
/AccountID?s3ApplicationID!s1Description?s*Name?s
1ConnectorID!s*Name?s9SsmCommandConfig?{#Qm
/AccountID?s.BootMode?s3CopyPrivateIp?b.CopyTags?b:EnableMapAutoTagging?b7LaunchDisposition?s2Licensing?{#W.9MapAutoTaggingMpeID?s*Name?s:PostLaunchActions?{#W84SourceServerID!sITargetInstanceTypeRightSizingMethod?s
>AssociatePublicIpAddress?b.BootMode?s3CopyPrivateIp?b.CopyTags?b:EnableMapAutoTagging?b8LargeVolumeConf?{#VfCLaunchConfigurationTemplateID!s7LaunchDisposition?s2Licensing?{#W.9MapAutoTaggingMpeID?s:PostLaunchActions?{#W88SmallVolumeConf?{#Vf8SmallVolumeMaxSize?lITargetInstanceTypeRightSizingMethod?s
/AccountID?sCAssociateDefaultSecurityGroup?b9BandwidthThrottling?l4CreatePublicIP?b6DataPlaneRouting?sADefaultLargeStagingDiskType?s3EbsEncryption?s9EbsEncryptionKeyArn?s*Name?s9ReplicatedDisks?[{#z]CReplicationServerInstanceType?sJReplicationServersSecurityGroupsIDs?[s4SourceServerID!s9StagingAreaSubnetId?s6StagingAreaTags?<sCUseDedicatedReplicationServer?b5UseFipsEndpoint?b
)Arn?sCAssociateDefaultSecurityGroup?b9BandwidthThrottling?l4CreatePublicIP?b6DataPlaneRouting?sADefaultLargeStagingDiskType?s3EbsEncryption?s9EbsEncryptionKeyArn?sHReplicationConfigurationTemplateID!sCReplicationServerInstanceType?sJReplicationServersSecurityGroupsIDs?[s9StagingAreaSubnetId?s6StagingAreaTags?<sCUseDedicatedReplicationServer?b5UseFipsEndpoint?b
/AccountID?s8ConnectorAction?{#F94SourceServerID!s
/AccountID?s5ReplicationType!s4SourceServerID!s
/AccountID?s1Description?s*Name?s,WaveID!s
)"};
