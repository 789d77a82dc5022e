// What the actions of opsworkscm take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd6eef6591409413b>{
    R"(#6##_##v#$2#$H#$^#$t#%=#%V#%n#&;#&T#&n#'9#'V#'m#(-#(B#(Y#(o
associateNode {#);{#){
createBackup {#*?{#*u
createServer {#.|{#32
deleteBackup {#7z{#8,
deleteServer {#8-{#8,
describeAccountAttributes {#8,{#8;
describeBackups {#8f{#9>
describeEvents {#9Y{#:&
describeNodeAssociationStatus {#:s{#;D
describeServers {#;t{#<A
disassociateNode {#<\{#){
exportServerEngineAttribute {#=2{#=l
listTagsForResource {#>5{#>]
restoreServer {#>u{#32
startMaintenance {#?M{#32
tagResource {#?r{#8,
untagResource {#@2{#8,
updateServer {#@L{#32
updateServerEngineAttributes {#Ae{#32
:EngineAttributes![{#)k.NodeName!s0ServerName!s
*Name?s+Value?s
@NodeAssociationStatusToken?s
1Description?s0ServerName!s.Tags?[{#*f
)Key!s+Value!s
/Backup?{#+(
/BackupArn?s.BackupId?s0BackupType?s/CreatedAt?t1Description?s,Engine?s1EngineModel?s3EngineVersion?s8InstanceProfileArn?s2InstanceType?s-KeyPair?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s0S3DataSize?i/S3DataUrl?s.S3LogUrl?s7SecurityGroupIds?[s0ServerName?s4ServiceRoleArn?s,Status?s7StatusDescription?s0SubnetIds?[s2ToolsVersion?s-UserArn?s
>AssociatePublicIpAddress?b.BackupId?s:BackupRetentionCount?i7CustomCertificate?s2CustomDomain?s6CustomPrivateKey?s<DisableAutomatedBackup?b,Engine!s:EngineAttributes?[{#)k1EngineModel?s3EngineVersion?s8InstanceProfileArn!s2InstanceType!s-KeyPair?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s7SecurityGroupIds?[s0ServerName!s4ServiceRoleArn!s0SubnetIds?[s.Tags?[{#*f
/Server?{#3?
>AssociatePublicIpAddress?b:BackupRetentionCount?i<CloudFormationStackArn?s/CreatedAt?t2CustomDomain?s<DisableAutomatedBackup?b.Endpoint?s,Engine?s:EngineAttributes?[{#)k1EngineModel?s3EngineVersion?s8InstanceProfileArn?s2InstanceType?s-KeyPair?s7MaintenanceStatus?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s7SecurityGroupIds?[s/ServerArn?s0ServerName?s4ServiceRoleArn?s,Status?s2StatusReason?s0SubnetIds?[s
.BackupId!s

0ServerName!s
4Attributes?[{#8M
-Maximum?i*Name?s*Used?i
.BackupId?s0MaxResults?i/NextToken?s0ServerName?s
1Backups?[{#+(/NextToken?s
0MaxResults?i/NextToken?s0ServerName!s
/NextToken?s6ServerEvents?[{#:F
/CreatedAt?t,LogUrl?s-Message?s0ServerName?s
@NodeAssociationStatusToken!s0ServerName!s
:EngineAttributes?[{#)k;NodeAssociationStatus?s
0MaxResults?i/NextToken?s0ServerName?s
/NextToken?s1Servers?[{#3?
:EngineAttributes?[{#)k.NodeName!s0ServerName!s
9ExportAttributeName!s9InputAttributes?[{#)k0ServerName!s
8EngineAttribute?{#)k0ServerName?s
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#*f
.BackupId!s2InstanceType?s-KeyPair?s0ServerName!s
:EngineAttributes?[{#)k0ServerName!s
1ResourceArn!s.Tags![{#*f
1ResourceArn!s.TagKeys![s
:BackupRetentionCount?i<DisableAutomatedBackup?b;PreferredBackupWindow?s@PreferredMaintenanceWindow?s0ServerName!s
3AttributeName!s4AttributeValue?s0ServerName!s
)"};
