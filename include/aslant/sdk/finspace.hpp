// What the actions of finspace take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1d4fe17c7308cdd4>{
    R"(#U#$b#%##%>#%W#%q#&1#&N#&l#'(#'@#'[#'t#(7#(Q#(k#).#)L#)b#)z#*8#*P#*f#++#+B#+Y#+s#,4#,G#,\#,v#-6#-R#-j#.)#.B#.^#.{#/6#/M#/j#0%#0<#0W#1'#1I#1c#2##2@#2d#2z
createEnvironment {#38{#6I
createKxChangeset {#6|{#8+
createKxCluster {#9s{#Er
createKxDatabase {#K_{#LI
createKxDataview {#MV{#OV
createKxEnvironment {#Qt{#RQ
createKxScalingGroup {#SV{#TV
createKxUser {#Ut{#VV
createKxVolume {#W,{#Xg
deleteEnvironment {#ZZ{#Zk
deleteKxCluster {#Zl{#Zk
deleteKxClusterNode {#[?{#Zk
deleteKxDatabase {#[g{#Zk
deleteKxDataview {#\;{#Zk
deleteKxEnvironment {#\x{#Zk
deleteKxScalingGroup {#]={#Zk
deleteKxUser {#]o{#Zk
deleteKxVolume {#^?{#Zk
getEnvironment {#ZZ{#^k
getKxChangeset {#a<{#aj
getKxCluster {#cR{#cq
getKxConnectionString {#i3{#i\
getKxDatabase {#iv{#j<
getKxDataview {#l0{#l_
getKxEnvironment {#ZZ{#pK
getKxScalingGroup {#vK{#vo
getKxUser {#xP{#VV
getKxVolume {#xl{#y0
listEnvironments {#|%{#|?
listKxChangesets {#|_{$#>
listKxClusterNodes {$$]{$%;
listKxClusters {$&/{$&g
listKxDatabases {$)V{$*&
listKxDataviews {#|_{$+&
listKxEnvironments {#|%{$+E
listKxScalingGroups {$)V{$+e
listKxUsers {$)V{$-U
listKxVolumes {$.X{$/5
listTagsForResource {$12{$1A
tagResource {$1J{#Zk
untagResource {$1a{#Zk
updateEnvironment {$1{{#^k
updateKxClusterCodeConfiguration {$2r{#Zk
updateKxClusterDatabases {$4Z{#Zk
updateKxDatabase {$5Z{$6<
updateKxDataview {$7({$8C
updateKxEnvironment {$:v{$;P
updateKxEnvironmentNetwork {$>Z{$;P
updateKxUser {$?]{#VV
updateKxVolume {$@7{#y0
2DataBundles?[s1Description?s4FederationMode?s=FederationParameters?{#4Z.KmsKeyId?s*Name!s<SuperuserParameters?{#5|+Tags?<s
<ApplicationCallBackURL?s3AttributeMap?<s<FederationProviderName?s3FederationURN?s:SamlMetadataDocument?s5SamlMetadataURL?s
2EmailAddress!s/FirstName!s.LastName!s
4EnvironmentArn?s3EnvironmentId?s4EnvironmentUrl?s
8ChangeRequests![{#7e1ClientToken?s2DatabaseName!s3EnvironmentId!s
0ChangeType!s,DbPath!s,S3Path?s
8ChangeRequests?[{#7e1ChangesetId?s6CreatedTimestamp?t2DatabaseName?s3EnvironmentId?s2ErrorInfo?{#9W;LastModifiedTimestamp?t,Status?s
2ErrorMessage?s/ErrorType?s
AAutoScalingConfiguration?{#>d8AvailabilityZoneId?s,AzMode!sDCacheStorageConfigurations?[{#@%>CapacityConfiguration?{#@41ClientToken?s8ClusterDescription?s1ClusterName!s1ClusterType!s-Code?{#@L>CommandLineArguments?[{#@r3Databases?[{#A'3EnvironmentId!s3ExecutionRole?s:InitializationScript?s2ReleaseLabel!sESavedownStorageConfiguration?{#CnBScalingGroupConfiguration?{#D0+Tags?<sDTickerplantLogConfiguration?{#Dx9VpcConfiguration!{#E8
7AutoScalingMetric?s2MaxNodeCount?i2MetricTarget?n2MinNodeCount?i<ScaleInCooldownSeconds?n=ScaleOutCooldownSeconds?n
*Size!i*Type!s
/NodeCount?i.NodeType?s
.S3Bucket?s+S3Key?s5S3ObjectVersion?s
)Key?s+Value?s
=CacheConfigurations?[{#B/1ChangesetId?s2DatabaseName!s>DataviewConfiguration?{#BV2DataviewName?s
/CacheType!s2DataviewName?s.DbPaths![s
1ChangesetId?s2DataviewName?s7DataviewVersionId?s?SegmentConfigurations?[{#CJ
.DbPaths![s.OnDemand?b0VolumeName!s
*Size?i*Type?s0VolumeName?s
)Cpu?n1MemoryLimit?i7MemoryReservation!i/NodeCount!i6ScalingGroupName!s
<TickerplantLogVolumes?[s
3IpAddressType?s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
AAutoScalingConfiguration?{#>d8AvailabilityZoneId?s,AzMode?sDCacheStorageConfigurations?[{#@%>CapacityConfiguration?{#@48ClusterDescription?s1ClusterName?s1ClusterType?s-Code?{#@L>CommandLineArguments?[{#@r6CreatedTimestamp?t3Databases?[{#A'3EnvironmentId?s3ExecutionRole?s:InitializationScript?s;LastModifiedTimestamp?t2ReleaseLabel?sESavedownStorageConfiguration?{#CnBScalingGroupConfiguration?{#D0,Status?s2StatusReason?sDTickerplantLogConfiguration?{#Dx1Volumes?[{#KD9VpcConfiguration?{#E8
0VolumeName?s0VolumeType?s
1ClientToken?s2DatabaseName!s1Description?s3EnvironmentId!s+Tags?<s
6CreatedTimestamp?t1DatabaseArn?s2DatabaseName?s1Description?s3EnvironmentId?s;LastModifiedTimestamp?t
0AutoUpdate?b8AvailabilityZoneId?s,AzMode!s1ChangesetId?s1ClientToken?s2DatabaseName!s2DataviewName!s1Description?s3EnvironmentId!s/ReadWrite?b?SegmentConfigurations?[{#CJ+Tags?<s
0AutoUpdate?b8AvailabilityZoneId?s,AzMode?s1ChangesetId?s6CreatedTimestamp?t2DatabaseName?s2DataviewName?s1Description?s3EnvironmentId?s;LastModifiedTimestamp?t/ReadWrite?b?SegmentConfigurations?[{#CJ,Status?s
1ClientToken?s1Description?s.KmsKeyId!s*Name!s+Tags?<s
7CreationTimestamp?t1Description?s4EnvironmentArn?s3EnvironmentId?s.KmsKeyId?s*Name?s,Status?s
8AvailabilityZoneId!s1ClientToken?s3EnvironmentId!s.HostType!s6ScalingGroupName!s+Tags?<s
8AvailabilityZoneId?s6CreatedTimestamp?t3EnvironmentId?s.HostType?s;LastModifiedTimestamp?t6ScalingGroupName?s,Status?s
1ClientToken?s3EnvironmentId!s-IamRole!s+Tags?<s.UserName!s
3EnvironmentId?s-IamRole?s-UserArn?s.UserName?s
:AvailabilityZoneIds![s,AzMode!s1ClientToken?s1Description?s3EnvironmentId!s:Nas1Configuration?{#XX+Tags?<s0VolumeName!s0VolumeType!s
*Size?i*Type?s
:AvailabilityZoneIds?[s,AzMode?s6CreatedTimestamp?t1Description?s3EnvironmentId?s:Nas1Configuration?{#XX,Status?s2StatusReason?s/VolumeArn?s0VolumeName?s0VolumeType?s
3EnvironmentId!s

1ClientToken?s1ClusterName!s3EnvironmentId!s
1ClusterName!s3EnvironmentId!s,NodeId!s
1ClientToken?s2DatabaseName!s3EnvironmentId!s
1ClientToken?s2DatabaseName!s2DataviewName!s3EnvironmentId!s
1ClientToken?s3EnvironmentId!s
1ClientToken?s3EnvironmentId!s6ScalingGroupName!s
1ClientToken?s3EnvironmentId!s.UserName!s
1ClientToken?s3EnvironmentId!s0VolumeName!s
4Environment?{#_#
2AwsAccountId?s?DedicatedServiceAccountId?s1Description?s4EnvironmentArn?s3EnvironmentId?s4EnvironmentUrl?s4FederationMode?s=FederationParameters?{#4Z.KmsKeyId?s*Name?s>SageMakerStudioDomainUrl?s,Status?s
1ChangesetId!s2DatabaseName!s3EnvironmentId!s
9ActiveFromTimestamp?t8ChangeRequests?[{#7e1ChangesetId?s6CreatedTimestamp?t2DatabaseName?s3EnvironmentId?s2ErrorInfo?{#9W;LastModifiedTimestamp?t,Status?s
1ClusterName!s3EnvironmentId!s
AAutoScalingConfiguration?{#>d8AvailabilityZoneId?s,AzMode?sDCacheStorageConfigurations?[{#@%>CapacityConfiguration?{#@48ClusterDescription?s1ClusterName?s1ClusterType?s-Code?{#@L>CommandLineArguments?[{#@r6CreatedTimestamp?t3Databases?[{#A'3ExecutionRole?s:InitializationScript?s;LastModifiedTimestamp?t2ReleaseLabel?sESavedownStorageConfiguration?{#CnBScalingGroupConfiguration?{#D0,Status?s2StatusReason?sDTickerplantLogConfiguration?{#Dx1Volumes?[{#KD9VpcConfiguration?{#E8
1ClusterName!s3EnvironmentId!s-UserArn!s
<SignedConnectionString?s
2DatabaseName!s3EnvironmentId!s
6CreatedTimestamp?t1DatabaseArn?s2DatabaseName?s1Description?s3EnvironmentId?s>LastCompletedChangesetId?s;LastModifiedTimestamp?t.NumBytes?l3NumChangesets?i.NumFiles?i
2DatabaseName!s2DataviewName!s3EnvironmentId!s
8ActiveVersions?[{#oG0AutoUpdate?b8AvailabilityZoneId?s,AzMode?s1ChangesetId?s6CreatedTimestamp?t2DatabaseName?s2DataviewName?s1Description?s3EnvironmentId?s;LastModifiedTimestamp?t/ReadWrite?b?SegmentConfigurations?[{#CJ,Status?s2StatusReason?s
7AttachedClusters?[s1ChangesetId?s6CreatedTimestamp?t?SegmentConfigurations?[{#CJ/VersionId?s
:AvailabilityZoneIds?[s2AwsAccountId?s=CertificateAuthorityArn?s7CreationTimestamp?t@CustomDNSConfiguration?[{#so?DedicatedServiceAccountId?s1Description?s/DnsStatus?s4EnvironmentArn?s3EnvironmentId?s2ErrorMessage?s.KmsKeyId?s*Name?s,Status?s/TgwStatus?sDTransitGatewayConfiguration?{#t@5UpdateTimestamp?t
7CustomDNSServerIP!s9CustomDNSServerName!s
KAttachmentNetworkAclConfiguration?[{#u67RoutableCIDRSpace!s6TransitGatewayID!s
/CidrBlock!s5IcmpTypeCode?{#v/2PortRange?{#v>.Protocol!s0RuleAction!s0RuleNumber!i
*Code!i*Type!i
*From!i(To!i
3EnvironmentId!s6ScalingGroupName!s
8AvailabilityZoneId?s/Clusters?[s6CreatedTimestamp?t.HostType?s;LastModifiedTimestamp?t5ScalingGroupArn?s6ScalingGroupName?s,Status?s2StatusReason?s
3EnvironmentId!s.UserName!s
3EnvironmentId!s0VolumeName!s
:AttachedClusters?[{#{R:AvailabilityZoneIds?[s,AzMode?s6CreatedTimestamp?t1Description?s3EnvironmentId?s;LastModifiedTimestamp?t:Nas1Configuration?{#XX,Status?s2StatusReason?s/VolumeArn?s0VolumeName?s0VolumeType?s
1ClusterName?s3ClusterStatus?s1ClusterType?s
0MaxResults?i/NextToken?s
6Environments?[{#_#/NextToken?s
2DatabaseName!s3EnvironmentId!s0MaxResults?i/NextToken?s
6KxChangesets?[{$#^/NextToken?s
9ActiveFromTimestamp?t1ChangesetId?s6CreatedTimestamp?t;LastModifiedTimestamp?t,Status?s
1ClusterName!s3EnvironmentId!s0MaxResults?i/NextToken?s
/NextToken?s/Nodes?[{$%T
8AvailabilityZoneId?s0LaunchTime?t,NodeId?s,Status?s
1ClusterType?s3EnvironmentId!s0MaxResults?i/NextToken?s
<KxClusterSummaries?[{$'3/NextToken?s
8AvailabilityZoneId?s,AzMode?s8ClusterDescription?s1ClusterName?s1ClusterType?s6CreatedTimestamp?t3ExecutionRole?s:InitializationScript?s;LastModifiedTimestamp?t2ReleaseLabel?s,Status?s2StatusReason?s1Volumes?[{#KD
3EnvironmentId!s0MaxResults?i/NextToken?s
5KxDatabases?[{$*E/NextToken?s
6CreatedTimestamp?t2DatabaseName?s;LastModifiedTimestamp?t
5KxDataviews?[{#l_/NextToken?s
6Environments?[{#pK/NextToken?s
/NextToken?s7ScalingGroups?[{$,,
8AvailabilityZoneId?s/Clusters?[s6CreatedTimestamp?t.HostType?s;LastModifiedTimestamp?t6ScalingGroupName?s,Status?s2StatusReason?s
/NextToken?s/Users?[{$-n
5CreateTimestamp?t-IamRole?s5UpdateTimestamp?t-UserArn?s.UserName?s
3EnvironmentId!s0MaxResults?i/NextToken?s0VolumeType?s
;KxVolumeSummaries?[{$/Z/NextToken?s
:AvailabilityZoneIds?[s,AzMode?s6CreatedTimestamp?t1Description?s;LastModifiedTimestamp?t,Status?s2StatusReason?s0VolumeName?s0VolumeType?s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1Description?s3EnvironmentId!s4FederationMode?s=FederationParameters?{#4Z*Name?s
1ClientToken?s1ClusterName!s-Code!{#@L>CommandLineArguments?[{#@r@DeploymentConfiguration?{$4D3EnvironmentId!s:InitializationScript?s
8DeploymentStrategy!s
1ClientToken?s1ClusterName!s3Databases![{#A'@DeploymentConfiguration?{$4D3EnvironmentId!s
1ClientToken?s2DatabaseName!s1Description?s3EnvironmentId!s
2DatabaseName?s1Description?s3EnvironmentId?s;LastModifiedTimestamp?t
1ChangesetId?s1ClientToken?s2DatabaseName!s2DataviewName!s1Description?s3EnvironmentId!s?SegmentConfigurations?[{#CJ
8ActiveVersions?[{#oG0AutoUpdate?b8AvailabilityZoneId?s,AzMode?s1ChangesetId?s6CreatedTimestamp?t2DatabaseName?s2DataviewName?s1Description?s3EnvironmentId?s;LastModifiedTimestamp?t/ReadWrite?b?SegmentConfigurations?[{#CJ,Status?s
1ClientToken?s1Description?s3EnvironmentId!s*Name?s
:AvailabilityZoneIds?[s2AwsAccountId?s7CreationTimestamp?t@CustomDNSConfiguration?[{#so?DedicatedServiceAccountId?s1Description?s/DnsStatus?s4EnvironmentArn?s3EnvironmentId?s2ErrorMessage?s.KmsKeyId?s*Name?s,Status?s/TgwStatus?sDTransitGatewayConfiguration?{#t@5UpdateTimestamp?t
1ClientToken?s@CustomDNSConfiguration?[{#so3EnvironmentId!sDTransitGatewayConfiguration?{#t@
1ClientToken?s3EnvironmentId!s-IamRole!s.UserName!s
1ClientToken?s1Description?s3EnvironmentId!s:Nas1Configuration?{#XX0VolumeName!s
)"};
