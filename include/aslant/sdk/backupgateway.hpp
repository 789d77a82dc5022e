// What the actions of backupgateway take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x982959dcdcc8d717>{
    R"(#<##q#$9#$P#$g#%'#%N#%u#&/#&F#&m#'.#'U#'k#(*#(G#(d#)1#)X#)y#*I#*^#+)#+@#+b#,*
associateGatewayToServer {#,D{#,^
createGateway {#,l{#,^
deleteGateway {#-`{#,^
deleteHypervisor {#-n{#.%
disassociateGatewayFromServer {#-`{#,^
getBandwidthRateLimitSchedule {#-`{#.6
getGateway {#-`{#0,
getHypervisor {#-n{#2O
getHypervisorPropertyMappings {#-n{#4K
getVirtualMachine {#5h{#5w
importHypervisorConfiguration {#7j{#.%
listGateways {#8L{#8f
listHypervisors {#8L{#9w
listTagsForResource {#5h{#:o
listVirtualMachines {#;/{#;Y
putBandwidthRateLimitSchedule {#<j{#,^
putHypervisorPropertyMappings {#=@{#.%
putMaintenanceStartTime {#={{#,^
startVirtualMachinesMetadataSync {#-n{#.%
tagResource {#>c{#?#
testHypervisorConfiguration {#?2{#?]
untagResource {#?^{#?#
updateGatewayInformation {#?x{#,^
updateGatewaySoftwareNow {#-`{#,^
updateHypervisor {#@A{#.%
0GatewayArn!s/ServerArn!s
0GatewayArn?s
3ActivationKey!s8GatewayDisplayName!s1GatewayType!s.Tags?[{#-Q
)Key!s+Value!s
0GatewayArn!s
3HypervisorArn!s
3HypervisorArn?s
EBandwidthRateLimitIntervals?[{#.f0GatewayArn?s
HAverageUploadRateLimitInBitsPerSec?l1DaysOfWeek![i2EndHourOfDay!i5EndMinuteOfHour!i4StartHourOfDay!i7StartMinuteOfHour!i
0Gateway?{#0:
0GatewayArn?s8GatewayDisplayName?s1GatewayType?s2HypervisorId?s2LastSeenTime?t=MaintenanceStartTime?{#1t@NextUpdateAvailabilityTime?t1VpcEndpoint?s
0DayOfMonth?i/DayOfWeek?i/HourOfDay!i2MinuteOfHour!i
3Hypervisor?{#2`
*Host?s3HypervisorArn?s/KmsKeyArn?sDLastSuccessfulMetadataSyncTime?t>LatestMetadataSyncStatus?sELatestMetadataSyncStatusMessage?s1LogGroupArn?s*Name?s+State?s
3HypervisorArn?s0IamRoleArn?s@VmwareToAwsTagMappings?[{#5,
/AwsTagKey!s1AwsTagValue!s4VmwareCategory!s3VmwareTagName!s
1ResourceArn!s
7VirtualMachine?{#62
.HostName?s2HypervisorId?s4LastBackupDate?t*Name?s*Path?s1ResourceArn?s4VmwareTags?[{#71
4VmwareCategory?s:VmwareTagDescription?s3VmwareTagName?s
*Host!s/KmsKeyArn?s*Name!s.Password?s.Tags?[{#-Q.Username?s
0MaxResults?i/NextToken?s
2Gateways?[{#9(/NextToken?s
0GatewayArn?s8GatewayDisplayName?s1GatewayType?s2HypervisorId?s2LastSeenTime?t
5Hypervisors?[{#:</NextToken?s
*Host?s3HypervisorArn?s/KmsKeyArn?s*Name?s+State?s
1ResourceArn?s.Tags?[{#-Q
3HypervisorArn?s0MaxResults?i/NextToken?s
/NextToken?s9VirtualMachines?[{#;|
.HostName?s2HypervisorId?s4LastBackupDate?t*Name?s*Path?s1ResourceArn?s
EBandwidthRateLimitIntervals![{#.f0GatewayArn!s
3HypervisorArn!s0IamRoleArn!s@VmwareToAwsTagMappings![{#5,
0DayOfMonth?i/DayOfWeek?i0GatewayArn!s/HourOfDay!i2MinuteOfHour!i
1ResourceARN!s.Tags![{#-Q
1ResourceARN?s
0GatewayArn!s*Host!s.Password?s.Username?s

1ResourceARN!s.TagKeys![s
0GatewayArn!s8GatewayDisplayName?s
*Host?s3HypervisorArn!s1LogGroupArn?s*Name?s.Password?s.Username?s
)"};
