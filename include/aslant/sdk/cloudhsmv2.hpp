// What the actions of cloudhsmv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x53910b68f6b92ef2>{
    R"(#5##\##x#$5#$H#$^#$u#%.#%L#%e#&%#&@#&[#&m#'3#'J#'e#'|#(7
copyBackupToRegion {#(N{#)1
createCluster {#*0{#+M
createHsm {#1,{#1X
deleteBackup {#1b{#1n
deleteCluster {#4/{#+M
deleteHsm {#4<{#4a
deleteResourcePolicy {#4j{#4y
describeBackups {#57{#5v
describeClusters {#67{#6]
getResourcePolicy {#4j{#6y
initializeCluster {#7){#7Q
listTags {#7i{#86
modifyBackupAttributes {#8Q{#1n
modifyCluster {#8l{#+M
putResourcePolicy {#4y{#4y
restoreBackup {#1b{#1n
tagResource {#9D{#9`
untagResource {#9a{#9`
.BackupId!s7DestinationRegion!s1TagList?[{#(|
)Key!s+Value!s
:DestinationBackup?{#)I
5CreateTimestamp?t2SourceBackup?s3SourceCluster?s2SourceRegion?s
>BackupRetentionPolicy?{#+=-HsmType!s*Mode?s1NetworkType?s4SourceBackupId?s0SubnetIds![s1TagList?[{#(|
*Type?s+Value?s
0Cluster?{#+[
2BackupPolicy?s>BackupRetentionPolicy?{#+=5Certificates?{#.]/ClusterId?s5CreateTimestamp?t-HsmType?s?HsmTypeRollbackExpiration?t.Hsms?[{#/r*Mode?s1NetworkType?s3PreCoPassword?s3SecurityGroup?s4SourceBackupId?s+State?s2StateMessage?s4SubnetMapping?<s1TagList?[{#(|+VpcId?s
<AwsHardwareCertificate?s8ClusterCertificate?s0ClusterCsr?s4HsmCertificate?sEManufacturerHardwareCertificate?s
6AvailabilityZone?s/ClusterId?s+EniId?s+EniIp?s-EniIpV6?s+HsmId!s-HsmType?s+State?s2StateMessage?s.SubnetId?s
6AvailabilityZone!s/ClusterId!s/IpAddress?s
,Hsm?{#/r
.BackupId!s
/Backup?{#1{
/BackupArn?s.BackupId!s1BackupState?s/ClusterId?s3CopyTimestamp?t5CreateTimestamp?t5DeleteTimestamp?t-HsmType?s*Mode?s2NeverExpires?b2SourceBackup?s3SourceCluster?s2SourceRegion?s1TagList?[{#(|
/ClusterId!s
/ClusterId!s+EniId?s+EniIp?s+HsmId?s
+HsmId?s
1ResourceArn?s
,Policy?s1ResourceArn?s
/Filters?<[s0MaxResults?i/NextToken?s,Shared?b3SortAscending?b
1Backups?[{#1{/NextToken?s
/Filters?<[s0MaxResults?i/NextToken?s
2Clusters?[{#+[/NextToken?s
,Policy?s
/ClusterId!s0SignedCert!s1TrustAnchor!s
+State?s2StateMessage?s
0MaxResults?i/NextToken?s0ResourceId!s
/NextToken?s1TagList![{#(|
.BackupId!s2NeverExpires!b
>BackupRetentionPolicy?{#+=/ClusterId!s-HsmType?s
0ResourceId!s1TagList![{#(|

0ResourceId!s1TagKeyList![s
)"};
