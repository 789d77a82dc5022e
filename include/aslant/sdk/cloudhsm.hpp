// What the actions of cloudhsm take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfe3cf0c1373db3ca>{
    R"(#7##b#$##$7#$J#$d#$x#%1#%K#%a#%v#&8#&K#&g#&z#'2#'K#'h#'|#(5#(O
addTagsToResource {#(o{#)A
createHapg {#)K{#)T
createHsm {#)_{#*h
createLunaClient {#*r{#+/
deleteHapg {#+<{#)A
deleteHsm {#+G{#)A
deleteLunaClient {#+Q{#)A
describeHapg {#+<{#+^
describeHsm {#-K{#-g
describeLunaClient {#17{#1]
getConfig {#2W{#3&
listAvailableZones {#3N{#3O
listHapgs {#3Z{#3g
listHsms {#3Z{#4&
listLunaClients {#3Z{#4>
listTagsForResource {#4Y{#4h
modifyHapg {#4w{#)T
modifyHsm {#5G{#*h
modifyLunaClient {#6/{#+/
removeTagsFromResource {#6J{#)A
1ResourceArn!s1TagList![{#)2
)Key!s+Value!s
,Status!s
+Label!s
-HapgArn?s
1ClientToken?s+EniIp?s0ExternalId?s0IamRoleArn!s,SshKey!s.SubnetId!s6SubscriptionType!s.SyslogIp?s
,HsmArn?s
1Certificate!s+Label?s
/ClientArn?s
-HapgArn!s
,HsmArn!s
/ClientArn!s
-HapgArn?s0HapgSerial?s;HsmsLastActionFailed?[s:HsmsPendingDeletion?[s>HsmsPendingRegistration?[s+Label?s;LastModifiedTimestamp?s:PartitionSerialList?[s+State?s
,HsmArn?s5HsmSerialNumber?s
6AvailabilityZone?s+EniId?s+EniIp?s,HsmArn?s-HsmType?s0IamRoleArn?s1Partitions?[s2SerialNumber?s;ServerCertLastUpdated?s3ServerCertUri?s5SoftwareVersion?s7SshKeyLastUpdated?s2SshPublicKey?s,Status?s3StatusDetails?s.SubnetId?s9SubscriptionEndDate?s;SubscriptionStartDate?s6SubscriptionType?s0VendorName?s+VpcId?s
<CertificateFingerprint?s/ClientArn?s
1Certificate?s<CertificateFingerprint?s/ClientArn?s+Label?s;LastModifiedTimestamp?s
/ClientArn!s3ClientVersion!s/HapgList![s
0ConfigCred?s0ConfigFile?s0ConfigType?s

-AzList?[s
/NextToken?s
/HapgList![s/NextToken?s
.HsmList?[s/NextToken?s
1ClientList![s/NextToken?s
1ResourceArn!s
1TagList![{#)2
-HapgArn!s+Label?s:PartitionSerialList?[s
+EniIp?s0ExternalId?s,HsmArn!s0IamRoleArn?s.SubnetId?s.SyslogIp?s
1Certificate!s/ClientArn!s
1ResourceArn!s1TagKeyList![s
)"};
