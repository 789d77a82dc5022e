// What the actions of workspacesthinclient take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x50da4d075aa640a7>{
    R"(#3##V##q#$-#$H#$b#$u#%3#%K#%`#%z#&:#&W#&l#')#'?#'Z
createEnvironment {#'u{#+5
deleteDevice {#-u{#./
deleteEnvironment {#-u{#./
deregisterDevice {#.0{#./
getDevice {#.Y{#._
getEnvironment {#.Y{#2s
getSoftwareSet {#.Y{#6|
listDevices {#8J{#8d
listEnvironments {#8J{#;\
listSoftwareSets {#8J{#;|
listTagsForResource {#=/{#=>
tagResource {#=G{#./
untagResource {#=^{#./
updateDevice {#=x{#>^
updateEnvironment {#>k{#+5
updateSoftwareSet {#@[{#./
1ClientToken?s:DesiredSoftwareSetId?s0DesktopArn!s5DesktopEndpoint?s9DeviceCreationTags?<s/KmsKeyArn?s:MaintenanceWindow?{#*(*Name?s;SoftwareSetUpdateMode?s?SoftwareSetUpdateSchedule?s+Tags?<s
1ApplyTimeOf?s4DaysOfTheWeek?[s1EndTimeHour?i3EndTimeMinute?i3StartTimeHour?i5StartTimeMinute?i*Type?s
4Environment?{#+G
4ActivationCode?s)Arn?s/CreatedAt?t:DesiredSoftwareSetId?s0DesktopArn?s5DesktopEndpoint?s1DesktopType?s(Id?s:MaintenanceWindow?{#*(*Name?s:PendingSoftwareSetId?s;SoftwareSetUpdateMode?s?SoftwareSetUpdateSchedule?s/UpdatedAt?t
1ClientToken?s(Id!s

1ClientToken?s(Id!s8TargetDeviceStatus?s
(Id!s
/Device?{#.l
)Arn?s/CreatedAt?t:CurrentSoftwareSetId?s?CurrentSoftwareSetVersion?s:DesiredSoftwareSetId?s3EnvironmentId?s(Id?s/KmsKeyArn?s5LastConnectedAt?t3LastPostureAt?t0LastUserId?s+Model?s*Name?s:PendingSoftwareSetId?s?PendingSoftwareSetVersion?s2SerialNumber?sASoftwareSetComplianceStatus?s?SoftwareSetUpdateSchedule?s=SoftwareSetUpdateStatus?s,Status?s+Tags?<s/UpdatedAt?t
4Environment?{#3+
4ActivationCode?s)Arn?s/CreatedAt?t:DesiredSoftwareSetId?s0DesktopArn?s5DesktopEndpoint?s1DesktopType?s9DeviceCreationTags?<s(Id?s/KmsKeyArn?s:MaintenanceWindow?{#*(*Name?s:PendingSoftwareSetId?s?PendingSoftwareSetVersion?s<RegisteredDevicesCount?iASoftwareSetComplianceStatus?s;SoftwareSetUpdateMode?s?SoftwareSetUpdateSchedule?s+Tags?<s/UpdatedAt?t
4SoftwareSet?{#74
)Arn?s(Id?s0ReleasedAt?t2Software?[{#884SupportedUntil?t+Tags?<s6ValidationStatus?s-Version?s
*Name?s-Version?s
0MaxResults?i/NextToken?s
1Devices?[{#9%/NextToken?s
)Arn?s/CreatedAt?t:CurrentSoftwareSetId?s:DesiredSoftwareSetId?s3EnvironmentId?s(Id?s5LastConnectedAt?t3LastPostureAt?t0LastUserId?s+Model?s*Name?s:PendingSoftwareSetId?s2SerialNumber?s?SoftwareSetUpdateSchedule?s,Status?s/UpdatedAt?t
6Environments?[{#+G/NextToken?s
/NextToken?s6SoftwareSets?[{#<B
)Arn?s(Id?s0ReleasedAt?t4SupportedUntil?t6ValidationStatus?s-Version?s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
:DesiredSoftwareSetId?s(Id!s*Name?s?SoftwareSetUpdateSchedule?s
/Device?{#9%
:DesiredSoftwareSetId?s0DesktopArn?s5DesktopEndpoint?s9DeviceCreationTags?<s(Id!s:MaintenanceWindow?{#*(*Name?s;SoftwareSetUpdateMode?s?SoftwareSetUpdateSchedule?s
(Id!s6ValidationStatus!s
)"};
