// What the actions of panorama take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x90894c3f782d5572>{
    R"(#E#$2#$U#$r#%;#%R#%r#&.#&E#&g#'2#'^#'v#(7#(M#(r#)1#)S#)s#*F#*t#+<#+Q#+j#,2#,E#,d#,z#-=#-V#-v#.?#.o#/*#/A
createApplicationInstance {#/_{#1[
createJobForDevices {#1t{#3*
createNodeFromTemplateJob {#3J{#5*
createPackage {#53{#5J
createPackageImportJob {#7'{#5*
deleteDevice {#9_{#9k
deletePackage {#9w{#:8
deregisterPackageVersion {#:9{#:8
describeApplicationInstance {#1[{#;7
describeApplicationInstanceDetails {#1[{#?5
describeDevice {#9_{#A/
describeDeviceJob {#5*{#I#
describeNode {#J3{#JL
describeNodeFromTemplateJob {#5*{#Ms
describePackage {#O|{#P/
describePackageImportJob {#5*{#QX
describePackageVersion {#T>{#Tz
listApplicationInstanceDependencies {#V[{#W3
listApplicationInstanceNodeInstances {#V[{#X#
listApplicationInstances {#YU{#Z/
listDevices {#\t{#]u
listDevicesJobs {#`E{#`j
listNodeFromTemplateJobs {#ag{#b'
listNodes {#c?{#dG
listPackageImportJobs {#ag{#f:
listPackages {#ag{#gQ
listTagsForResource {#hJ{#hY
provisionDevice {#hb{#iC
registerPackageVersion {#i|{#:8
removeApplicationInstance {#1[{#:8
signalApplicationInstanceNodeInstances {#jk{#1[
tagResource {#kW{#:8
untagResource {#kn{#:8
updateDeviceMetadata {#l.{#9k
DApplicationInstanceIdToReplace?sADefaultRuntimeContextDevice!s1Description?sAManifestOverridesPayload?{#1L8ManifestPayload!{#1L*Name?s4RuntimeRoleArn?s+Tags?<s
1PayloadData?s
;ApplicationInstanceId!s
0DeviceIds![s8DeviceJobConfig?{#2G-JobType!s
5OtaJobConfig?{#2Z
=AllowMajorVersionUpdate?b2ImageVersion!s
.Jobs![{#36
.DeviceId?s+JobId?s
1JobTags?[{#4l5NodeDescription?s.NodeName!s7OutputPackageName!s:OutputPackageVersion!s9TemplateParameters!<s2TemplateType!s
2ResourceType!s+Tags!<s
+JobId!s
1PackageName!s+Tags?<s
)Arn?s/PackageId?s8StorageLocation!{#5r
:BinaryPrefixLocation!s,Bucket!s=GeneratedPrefixLocation!s<ManifestPrefixLocation!s8RepoPrefixLocation!s
1ClientToken?s4InputConfig!{#7q1JobTags?[{#4l-JobType!s5OutputConfig!{#8k
BPackageVersionInputConfig?{#87
3S3Location!{#8H
0BucketName!s/ObjectKey!s,Region?s
CPackageVersionOutputConfig?{#92
0MarkLatest?b1PackageName!s4PackageVersion!s
.DeviceId!s
.DeviceId?s
1ForceDelete?b/PackageId!s

2OwnerAccount?s/PackageId!s4PackageVersion!s2PatchVersion!s?UpdatedLatestPatchVersion?s
;ApplicationInstanceId?sDApplicationInstanceIdToReplace?s)Arn?s1CreatedTime?tADefaultRuntimeContextDevice?sEDefaultRuntimeContextDeviceName?s1Description?s2HealthStatus?s5LastUpdatedTime?t*Name?s>RuntimeContextStates?[{#>>4RuntimeRoleArn?s,Status?s7StatusDescription?s+Tags?<s
2DesiredState!s:DeviceReportedStatus!s8DeviceReportedTime!t8RuntimeContextName!s
;ApplicationInstanceId?sDApplicationInstanceIdToReplace?s1CreatedTime?tADefaultRuntimeContextDevice?s1Description?sAManifestOverridesPayload?{#1L8ManifestPayload?{#1L*Name?s
<AlternateSoftwares?[{#E$)Arn?s+Brand?s1CreatedTime?t@CurrentNetworkingStatus?{#E/5CurrentSoftware?s1Description?s<DeviceAggregatedStatus?s<DeviceConnectionStatus?s.DeviceId?s=LatestAlternateSoftware?s8LatestDeviceJob?{#G#4LatestSoftware?s9LeaseExpirationTime?t*Name?s@NetworkingConfiguration?{#GF8ProvisioningStatus?s2SerialNumber?s+Tags?<s*Type?s
-Version?s
8Ethernet0Status?{#E{8Ethernet1Status?{#E{5LastUpdatedTime?t2NtpStatus?{#FM
6ConnectionStatus?s/HwAddress?s/IpAddress?s
6ConnectionStatus?s/IpAddress?s3NtpServerName?s
2ImageVersion?s-JobType?s,Status?s
2Ethernet0?{#Gn2Ethernet1?{#Gn,Ntp?{#Hn
4ConnectionType!s?StaticIpConnectionInfo?{#HB
4DefaultGateway!s*Dns![s/IpAddress!s*Mask!s
1NtpServers![s
1CreatedTime?t/DeviceArn?s.DeviceId?s0DeviceName?s0DeviceType?s2ImageVersion?s+JobId?s-JobType?s,Status?s
,NodeId!s2OwnerAccount?s
/AssetName?s.Category!s1CreatedTime!t1Description!s5LastUpdatedTime!t*Name!s,NodeId!s6NodeInterface!{#LW2OwnerAccount!s0PackageArn?s/PackageId!s1PackageName!s4PackageVersion!s2PatchVersion!s
0Inputs![{#Ls1Outputs![{#MV
2DefaultValue?s1Description?s4MaxConnections?i*Name?s*Type?s
1Description?s*Name?s*Type?s
1CreatedTime!t+JobId!s1JobTags?[{#4l5LastUpdatedTime!t5NodeDescription?s.NodeName!s7OutputPackageName!s:OutputPackageVersion!s,Status!s3StatusMessage!s9TemplateParameters!<s2TemplateType!s
/PackageId!s
)Arn!s1CreatedTime!t/PackageId!s1PackageName!s>ReadAccessPrincipalArns?[s8StorageLocation!{#5r+Tags!<s?WriteAccessPrincipalArns?[s
1ClientToken?s1CreatedTime!t4InputConfig!{#7q+JobId!s1JobTags?[{#4l-JobType!s5LastUpdatedTime!t/Output!{#S;5OutputConfig!{#8k,Status!s3StatusMessage!s
9OutputS3Location!{#T$/PackageId!s4PackageVersion!s2PatchVersion!s
0BucketName!s/ObjectKey!s
2OwnerAccount?s/PackageId!s4PackageVersion!s2PatchVersion?s
3IsLatestPatch!b2OwnerAccount?s0PackageArn?s/PackageId!s1PackageName!s4PackageVersion!s2PatchVersion!s4RegisteredTime?t,Status!s7StatusDescription?s
;ApplicationInstanceId!s0MaxResults?i/NextToken?s
/NextToken?s8PackageObjects?[{#WU
*Name!s4PackageVersion!s2PatchVersion!s
/NextToken?s7NodeInstances?[{#XD
3CurrentStatus!s,NodeId?s4NodeInstanceId!s.NodeName?s1PackageName?s9PackagePatchVersion?s4PackageVersion?s
.DeviceId?s0MaxResults?i/NextToken?s2StatusFilter?s
>ApplicationInstances?[{#ZW/NextToken?s
;ApplicationInstanceId?s)Arn?s1CreatedTime?tADefaultRuntimeContextDevice?sEDefaultRuntimeContextDeviceName?s1Description?s2HealthStatus?s*Name?s>RuntimeContextStates?[{#>>,Status?s7StatusDescription?s+Tags?<s
BDeviceAggregatedStatusFilter?s0MaxResults?i0NameFilter?s/NextToken?s,SortBy?s/SortOrder?s
1Devices![{#^6/NextToken?s
+Brand?s1CreatedTime?t5CurrentSoftware?s1Description?s<DeviceAggregatedStatus?s.DeviceId?s5LastUpdatedTime?t8LatestDeviceJob?{#G#9LeaseExpirationTime?t*Name?s8ProvisioningStatus?s+Tags?<s*Type?s
.DeviceId?s0MaxResults?i/NextToken?s
4DeviceJobs?[{#a./NextToken?s
1CreatedTime?t.DeviceId?s0DeviceName?s+JobId?s-JobType?s
0MaxResults?i/NextToken?s
/NextToken?s>NodeFromTemplateJobs![{#bO
1CreatedTime?t+JobId?s.NodeName?s,Status?s3StatusMessage?s2TemplateType?s
.Category?s0MaxResults?i/NextToken?s2OwnerAccount?s1PackageName?s4PackageVersion?s2PatchVersion?s
/NextToken?s/Nodes?[{#d`
.Category!s1CreatedTime!t1Description?s*Name!s,NodeId!s2OwnerAccount?s0PackageArn?s/PackageId!s1PackageName!s4PackageVersion!s2PatchVersion!s
/NextToken?s;PackageImportJobs![{#f_
1CreatedTime?t+JobId?s-JobType?s5LastUpdatedTime?t,Status?s3StatusMessage?s
/NextToken?s2Packages?[{#gm
)Arn?s1CreatedTime?t/PackageId?s1PackageName?s+Tags?<s
1ResourceArn!s
+Tags?<s
1Description?s*Name!s@NetworkingConfiguration?{#GF+Tags?<s
)Arn!s2Certificates?y.DeviceId?s2IotThingName?s,Status!s
0MarkLatest?b2OwnerAccount?s/PackageId!s4PackageVersion!s2PatchVersion!s
;ApplicationInstanceId!s5NodeSignals![{#k<
4NodeInstanceId!s,Signal!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1Description?s.DeviceId!s
)"};
