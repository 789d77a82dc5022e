// What the actions of datasync take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4a1607aed87f741a>{
    R"(#e#%8#%R#%o#&*#&K#&f#'-#'M#'o#(7#(S#(n#)9#)S#)n#*(#*=#*U#*i#+&#+D#+g#,*#,M#,o#-9#-]#-{#.>#.e#/'#/D#/c#07#0_#0u#1:#1[#1o#20#2G#2c#3&#3B#3U#3r#43#4O#4i#5$#5;#5P#5l#63#6N#6o#75#7W#7y#8;#8V#8{#9;#9V#9s#:-
addStorageSystem {#:J{#<X
cancelTaskExecution {#<l{#=&
createAgent {#='{#>(
createLocationAzureBlob {#>4{#@l
createLocationEfs {#@{{#@l
createLocationFsxLustre {#Bg{#@l
createLocationFsxOntap {#CP{#@l
createLocationFsxOpenZfs {#ET{#@l
createLocationFsxWindows {#FK{#@l
createLocationHdfs {#GO{#@l
createLocationNfs {#JZ{#@l
createLocationObjectStorage {#K^{#@l
createLocationS3 {#Mg{#@l
createLocationSmb {#Ny{#@l
createTask {#Q0{#Z-
deleteAgent {#Z8{#=&
deleteLocation {#ZD{#=&
deleteTask {#ZS{#=&
describeAgent {#Z8{#Z^
describeDiscoveryJob {#\h{#\{
describeLocationAzureBlob {#ZD{#^.
describeLocationEfs {#ZD{#`3
describeLocationFsxLustre {#ZD{#aU
describeLocationFsxOntap {#ZD{#b<
describeLocationFsxOpenZfs {#ZD{#c_
describeLocationFsxWindows {#ZD{#dT
describeLocationHdfs {#ZD{#eK
describeLocationNfs {#ZD{#g`
describeLocationObjectStorage {#ZD{#hV
describeLocationS3 {#ZD{#j_
describeLocationSmb {#ZD{#k]
describeStorageSystem {#<X{#m?
describeStorageSystemResourceMetrics {#o8{#p<
describeStorageSystemResources {#s.{#t)
describeTask {#ZS{$&Y
describeTaskExecution {#<l{$+0
generateRecommendations {$2p{#=&
listAgents {$3G{$3a
listDiscoveryJobs {$4K{$4x
listLocations {$5[{$6F
listStorageSystems {$3G{$7&
listTagsForResource {$7c{$81
listTaskExecutions {$8I{$8m
listTasks {$5[{$9]
removeStorageSystem {#<X{#=&
startDiscoveryJob {$:B{$;1
startTaskExecution {$;D{$<]
stopDiscoveryJob {#\h{#=&
tagResource {$<q{#=&
untagResource {$=1{#=&
updateAgent {$=H{#=&
updateDiscoveryJob {$=[{#=&
updateLocationAzureBlob {$>0{#=&
updateLocationEfs {$?q{#=&
updateLocationFsxLustre {$@v{#=&
updateLocationFsxOntap {$A:{#=&
updateLocationFsxOpenZfs {$BM{#=&
updateLocationFsxWindows {$By{#=&
updateLocationHdfs {$CX{#=&
updateLocationNfs {$F){#=&
updateLocationObjectStorage {$F|{#=&
updateLocationS3 {$H{{#=&
updateLocationSmb {$I^{#=&
updateStorageSystem {$Kr{#=&
updateTask {$M({#=&
updateTaskExecution {$N[{#=&
0AgentArns![s1ClientToken?s;CloudWatchLogGroupArn?s4Credentials!{#;m*Name?s<ServerConfiguration!{#<*0SystemType!s.Tags?[{#<I
.Password!s.Username!s
4ServerHostname!s0ServerPort?i
)Key!s+Value?s
6StorageSystemArn!s
6TaskExecutionArn!s

3ActivationKey!s/AgentName?s8SecurityGroupArns?[s1SubnetArns?[s.Tags?[{#<I3VpcEndpointId?s
.AgentArn?s
0AccessTier?s0AgentArns?[s8AuthenticationType!s.BlobType?s8CmkSecretConfig?{#@'2ContainerUrl!s;CustomSecretConfig?{#@@9SasConfiguration?{#@c2Subdirectory?s.Tags?[{#<I
/KmsKeyArn?s/SecretArn?s
9SecretAccessRoleArn?s/SecretArn?s
+Token!s
1LocationArn?s
4AccessPointArn?s2Ec2Config!{#BE6EfsFilesystemArn!s=FileSystemAccessRoleArn?s9InTransitEncryption?s2Subdirectory?s.Tags?[{#<I
8SecurityGroupArns![s/SubnetArn!s
6FsxFilesystemArn!s8SecurityGroupArns![s2Subdirectory?s.Tags?[{#<I
1Protocol!{#DO8SecurityGroupArns![s>StorageVirtualMachineArn!s2Subdirectory?s.Tags?[{#<I
,Nfs?{#Db,Smb?{#E&
5MountOptions?{#Du
-Version?s
,Domain?s5MountOptions?{#Du.Password!s*User!s
6FsxFilesystemArn!s1Protocol!{#DO8SecurityGroupArns![s2Subdirectory?s.Tags?[{#<I
,Domain?s6FsxFilesystemArn!s.Password!s8SecurityGroupArns![s2Subdirectory?s.Tags?[{#<I*User!s
0AgentArns![s8AuthenticationType!s/BlockSize?i4KerberosKeytab?y6KerberosKrb5Conf?y7KerberosPrincipal?s7KmsKeyProviderUri?s3NameNodes![{#Iw9QopConfiguration?{#J07ReplicationFactor?i0SimpleUser?s2Subdirectory?s.Tags?[{#<I
.Hostname!s*Port!i
<DataTransferProtection?s3RpcProtection?s
5MountOptions?{#Du5OnPremConfig!{#KP4ServerHostname!s2Subdirectory!s.Tags?[{#<I
0AgentArns![s
/AccessKey?s0AgentArns?[s0BucketName!s8CmkSecretConfig?{#@';CustomSecretConfig?{#@@/SecretKey?s7ServerCertificate?y4ServerHostname!s0ServerPort?i4ServerProtocol?s2Subdirectory?s.Tags?[{#<I
0AgentArns?[s1S3BucketArn!s1S3Config!{#Nb4S3StorageClass?s2Subdirectory?s.Tags?[{#<I
9BucketAccessRoleArn!s
0AgentArns![s8AuthenticationType?s5DnsIpAddresses?[s,Domain?s4KerberosKeytab?y6KerberosKrb5Conf?y7KerberosPrincipal?s5MountOptions?{#Du.Password?s4ServerHostname!s2Subdirectory!s.Tags?[{#<I*User?s
;CloudWatchLogGroupArn?s<DestinationLocationArn!s2Excludes?[{#SB2Includes?[{#SB7ManifestConfig?{#SX*Name?s0Options?{#Tz1Schedule?{#WG7SourceLocationArn!s.Tags?[{#<I.TaskMode?s9TaskReportConfig?{#Wf
0FilterType?s+Value?s
,Action?s,Format?s/Source?{#Sw
+S3!{#T&
9BucketAccessRoleArn!s8ManifestObjectPath!s=ManifestObjectVersionId?s1S3BucketArn!s
+Atime?s4BytesPerSecond?l)Gid?s.LogLevel?s+Mtime?s0ObjectTags?s3OverwriteMode?s6PosixPermissions?s:PreserveDeletedFiles?s5PreserveDevices?sASecurityDescriptorCopyFlags?s2TaskQueueing?s2TransferMode?s)Uid?s0VerifyMode?s
8ScheduleExpression!s,Status?s
4Destination?{#X[6ObjectVersionIds?s0OutputType?s2Overrides?{#Y>1ReportLevel?s
+S3?{#Xd
9BucketAccessRoleArn!s1S3BucketArn!s2Subdirectory?s
0Deleted?{#Yx0Skipped?{#Yx4Transferred?{#Yx1Verified?{#Yx
1ReportLevel?s
-TaskArn?s
.AgentArn!s
1LocationArn!s
-TaskArn!s
.AgentArn?s2CreationTime?t2EndpointType?s8LastConnectionTime?t*Name?s1Platform?{#Du:PrivateLinkConfig?{#[x,Status?s
9PrivateLinkEndpoint?s8SecurityGroupArns?[s1SubnetArns?[s3VpcEndpointId?s
5DiscoveryJobArn!s
?CollectionDurationMinutes?i5DiscoveryJobArn?s0JobEndTime?t2JobStartTime?t,Status?s6StorageSystemArn?s
0AccessTier?s0AgentArns?[s8AuthenticationType?s.BlobType?s8CmkSecretConfig?{#@'2CreationTime?t;CustomSecretConfig?{#@@1LocationArn?s1LocationUri?s<ManagedSecretConfig?{#`&
/SecretArn?s
4AccessPointArn?s2CreationTime?t2Ec2Config?{#BE=FileSystemAccessRoleArn?s9InTransitEncryption?s1LocationArn?s1LocationUri?s
2CreationTime?t1LocationArn?s1LocationUri?s8SecurityGroupArns?[s
2CreationTime?t6FsxFilesystemArn?s1LocationArn?s1LocationUri?s1Protocol?{#DO8SecurityGroupArns?[s>StorageVirtualMachineArn?s
2CreationTime?t1LocationArn?s1LocationUri?s1Protocol?{#DO8SecurityGroupArns?[s
2CreationTime?t,Domain?s1LocationArn?s1LocationUri?s8SecurityGroupArns?[s*User?s
0AgentArns?[s8AuthenticationType?s/BlockSize?i2CreationTime?t7KerberosPrincipal?s7KmsKeyProviderUri?s1LocationArn?s1LocationUri?s3NameNodes?[{#Iw9QopConfiguration?{#J07ReplicationFactor?i0SimpleUser?s
2CreationTime?t1LocationArn?s1LocationUri?s5MountOptions?{#Du5OnPremConfig?{#KP
/AccessKey?s0AgentArns?[s8CmkSecretConfig?{#@'2CreationTime?t;CustomSecretConfig?{#@@1LocationArn?s1LocationUri?s<ManagedSecretConfig?{#`&7ServerCertificate?y0ServerPort?i4ServerProtocol?s
0AgentArns?[s2CreationTime?t1LocationArn?s1LocationUri?s1S3Config?{#Nb4S3StorageClass?s
0AgentArns?[s8AuthenticationType?s2CreationTime?t5DnsIpAddresses?[s,Domain?s7KerberosPrincipal?s1LocationArn?s1LocationUri?s5MountOptions?{#Du*User?s
0AgentArns?[s;CloudWatchLogGroupArn?s8ConnectivityStatus?s2CreationTime?t2ErrorMessage?s*Name?s7SecretsManagerArn?s<ServerConfiguration?{#<*6StorageSystemArn?s0SystemType?s
5DiscoveryJobArn!s-EndTime?t0MaxResults?i/NextToken?s0ResourceId!s2ResourceType!s/StartTime?t
1Metrics?[{#pW/NextToken?s
1Capacity?{#qD3P95Metrics?{#r(0ResourceId?s2ResourceType?s/Timestamp?t
=ClusterCloudStorageUsed?l1LogicalUsed?l1Provisioned?l*Used?l
-Iops?{#rP0Latency?{#rp3Throughput?{#rP
+Other?n*Read?n+Total?n+Write?n
+Other?n*Read?n+Write?n
5DiscoveryJobArn!s.Filter?<[s0MaxResults?i/NextToken?s2ResourceIds?[s2ResourceType!s
/NextToken?s8ResourceDetails?{#tK
=NetAppONTAPClusters?[{#u;9NetAppONTAPSVMs?[{#za<NetAppONTAPVolumes?[{$#h
4CifsShareCount?lDClusterBlockStorageLogicalUsed?l=ClusterBlockStorageSize?l=ClusterBlockStorageUsed?l=ClusterCloudStorageUsed?l1ClusterName?s.LunCount?l:MaxP95Performance?{#x-8NfsExportedVolumes?l:RecommendationStatus?s9Recommendations?[{#yv0ResourceId?s
/IopsOther?n.IopsRead?n/IopsTotal?n/IopsWrite?n2LatencyOther?n1LatencyRead?n2LatencyWrite?n5ThroughputOther?n4ThroughputRead?n5ThroughputTotal?n5ThroughputWrite?n
AEstimatedMonthlyStorageCost?s;StorageConfiguration?<s1StorageType?s
4CifsShareCount?l1ClusterUuid?s7EnabledProtocols?[s.LunCount?l:MaxP95Performance?{#x-8NfsExportedVolumes?l:RecommendationStatus?s9Recommendations?[{#yv0ResourceId?s-SvmName?s>TotalCapacityProvisioned?l7TotalCapacityUsed?l>TotalLogicalCapacityUsed?l?TotalSnapshotCapacityUsed?l
9CapacityProvisioned?l2CapacityUsed?l4CifsShareCount?l9LogicalCapacityUsed?l.LunCount?l:MaxP95Performance?{#x-1NfsExported?b:RecommendationStatus?s9Recommendations?[{#yv0ResourceId?s3SecurityStyle?s:SnapshotCapacityUsed?l-SvmName?s-SvmUuid?s0VolumeName?s
;CloudWatchLogGroupArn?s2CreationTime?t=CurrentTaskExecutionArn?s<DestinationLocationArn?sFDestinationNetworkInterfaceArns?[s/ErrorCode?s1ErrorDetail?s2Excludes?[{#SB2Includes?[{#SB7ManifestConfig?{#SX*Name?s0Options?{#Tz1Schedule?{#WG8ScheduleDetails?{$*X7SourceLocationArn?sASourceNetworkInterfaceArns?[s,Status?s-TaskArn?s.TaskMode?s9TaskReportConfig?{#Wf
0DisabledBy?s4DisabledReason?s6StatusUpdateTime?t
5BytesCompressed?l6BytesTransferred?l2BytesWritten?l-EndTime?t>EstimatedBytesToTransfer?l<EstimatedFilesToDelete?l>EstimatedFilesToTransfer?l2Excludes?[{#SB2FilesDeleted?l4FilesFailed?{$/|4FilesListed?{$0J3FilesPrepared?n2FilesSkipped?l6FilesTransferred?l3FilesVerified?l2Includes?[{#SB0LaunchTime?t7ManifestConfig?{#SX0Options?{#Tz5ReportResult?{$0o/Result?{$19/StartTime?t,Status?s6TaskExecutionArn?s.TaskMode?s9TaskReportConfig?{#Wf
,Delete?n-Prepare?n.Transfer?n,Verify?n
<AtDestinationForDelete?n.AtSource?n
/ErrorCode?s1ErrorDetail?s,Status?s
/ErrorCode?s1ErrorDetail?s5PrepareDuration?l3PrepareStatus?s3TotalDuration?l6TransferDuration?l4TransferStatus?s4VerifyDuration?l2VerifyStatus?s
5DiscoveryJobArn!s2ResourceIds![s2ResourceType!s
0MaxResults?i/NextToken?s
0Agents?[{$3{/NextToken?s
.AgentArn?s*Name?s1Platform?{#Du,Status?s
0MaxResults?i/NextToken?s6StorageSystemArn?s
7DiscoveryJobs?[{$5?/NextToken?s
5DiscoveryJobArn?s,Status?s
1Filters?[{$6)0MaxResults?i/NextToken?s
*Name!s.Operator!s-Values![s
3Locations?[{$6c/NextToken?s
1LocationArn?s1LocationUri?s
/NextToken?s8StorageSystems?[{$7H
*Name?s6StorageSystemArn?s
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#<I
0MaxResults?i/NextToken?s-TaskArn?s
/NextToken?s8TaskExecutions?[{$95
,Status?s6TaskExecutionArn?s.TaskMode?s
/NextToken?s/Tasks?[{$9v
*Name?s,Status?s-TaskArn?s.TaskMode?s
1ClientToken?s?CollectionDurationMinutes!i6StorageSystemArn!s.Tags?[{#<I
5DiscoveryJobArn?s
2Excludes?[{#SB2Includes?[{#SB7ManifestConfig?{#SX8OverrideOptions?{#Tz.Tags?[{#<I-TaskArn!s9TaskReportConfig?{#Wf
6TaskExecutionArn?s
1ResourceArn!s.Tags![{#<I
+Keys![s1ResourceArn!s
.AgentArn!s*Name?s
?CollectionDurationMinutes!i5DiscoveryJobArn!s
0AccessTier?s0AgentArns?[s8AuthenticationType?s.BlobType?s8CmkSecretConfig?{#@';CustomSecretConfig?{#@@1LocationArn!s9SasConfiguration?{#@c2Subdirectory?s
4AccessPointArn?s=FileSystemAccessRoleArn?s9InTransitEncryption?s1LocationArn!s2Subdirectory?s
1LocationArn!s2Subdirectory?s
1LocationArn!s1Protocol?{$Af2Subdirectory?s
,Nfs?{#Db,Smb?{$Ay
,Domain?s5MountOptions?{#Du.Password?s*User?s
1LocationArn!s1Protocol?{#DO2Subdirectory?s
,Domain?s1LocationArn!s.Password?s2Subdirectory?s*User?s
0AgentArns?[s8AuthenticationType?s/BlockSize?i4KerberosKeytab?y6KerberosKrb5Conf?y7KerberosPrincipal?s7KmsKeyProviderUri?s1LocationArn!s3NameNodes?[{#Iw9QopConfiguration?{#J07ReplicationFactor?i0SimpleUser?s2Subdirectory?s
1LocationArn!s5MountOptions?{#Du5OnPremConfig?{#KP4ServerHostname?s2Subdirectory?s
/AccessKey?s0AgentArns?[s8CmkSecretConfig?{#@';CustomSecretConfig?{#@@1LocationArn!s/SecretKey?s7ServerCertificate?y4ServerHostname?s0ServerPort?i4ServerProtocol?s2Subdirectory?s
1LocationArn!s1S3Config?{#Nb4S3StorageClass?s2Subdirectory?s
0AgentArns?[s8AuthenticationType?s5DnsIpAddresses?[s,Domain?s4KerberosKeytab?y6KerberosKrb5Conf?y7KerberosPrincipal?s1LocationArn!s5MountOptions?{#Du.Password?s4ServerHostname?s2Subdirectory?s*User?s
0AgentArns?[s;CloudWatchLogGroupArn?s4Credentials?{#;m*Name?s<ServerConfiguration?{#<*6StorageSystemArn!s
;CloudWatchLogGroupArn?s2Excludes?[{#SB2Includes?[{#SB7ManifestConfig?{#SX*Name?s0Options?{#Tz1Schedule?{#WG-TaskArn!s9TaskReportConfig?{#Wf
0Options!{#Tz6TaskExecutionArn!s
)"};
