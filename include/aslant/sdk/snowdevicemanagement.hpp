// What the actions of snowdevicemanagement take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xdf9c8c570622535f>{R"(#0##M##a##u#$3#$W#$r#%.#%K#%`#%x#&;#&N#&c
cancelTask {#&z{#'*
createTask {#'4{#(1
describeDevice {#(E{#(X
describeDeviceEc2Instances {#-<{#-^
describeExecution {#2/{#2K
describeTask {#&z{#3?
listDeviceResources {#4L{#5%
listDevices {#5]{#6%
listExecutions {#7({#7S
listTagsForResource {#8I{#8X
listTasks {#8a{#9)
tagResource {#9f{#(0
untagResource {#:#{#(0
,TaskId!s
,TaskId?s
1ClientToken?s0Command!{#'q1Description?s+Tags?<s.Targets![s
/Reboot?{#(0/Unlock?{#(0

-TaskArn?s,TaskId?s
5ManagedDeviceId!s
7AssociatedWithJob?s:DeviceCapacities?[{#*i1DeviceState?s0DeviceType?s6LastReachedOutAt?t3LastUpdatedAt?t6ManagedDeviceArn?s5ManagedDeviceId?sCPhysicalNetworkInterfaces?[{#+91Software?{#,_+Tags?<s
/Available?l*Name?s+Total?l*Unit?s*Used?l
4DefaultGateway?s/IpAddress?s9IpAddressAssignment?s0MacAddress?s-Netmask?s;PhysicalConnectorType?s@PhysicalNetworkInterfaceId?s
2InstallState?s6InstalledVersion?s7InstallingVersion?s
2InstanceIds![s5ManagedDeviceId!s
3Instances?[{#-o
1Instance?{#.43LastUpdatedAt?t
4AmiLaunchIndex?i=BlockDeviceMappings?[{#0P3CpuOptions?{#1E/CreatedAt?t-ImageId?s0InstanceId?s2InstanceType?s6PrivateIpAddress?s5PublicIpAddress?s4RootDeviceName?s8SecurityGroups?[{#1c.State?{#1z/UpdatedAt?t
0DeviceName?s,Ebs?{#0g
0AttachTime?t9DeleteOnTermination?b,Status?s.VolumeId?s
/CoreCount?i4ThreadsPerCore?i
-GroupId?s/GroupName?s
*Code?i*Name?s
5ManagedDeviceId!s,TaskId!s
1ExecutionId?s3LastUpdatedAt?t5ManagedDeviceId?s/StartedAt?t+State?s,TaskId?s
1CompletedAt?t/CreatedAt?t1Description?s3LastUpdatedAt?t+State?s+Tags?<s.Targets?[s-TaskArn?s,TaskId?s
5ManagedDeviceId!s0MaxResults?i/NextToken?s*Type?s
/NextToken?s3Resources?[{#5B
)Arn?s(Id?s2ResourceType!s
+JobId?s0MaxResults?i/NextToken?s
1Devices?[{#6@/NextToken?s
7AssociatedWithJob?s6ManagedDeviceArn?s5ManagedDeviceId?s+Tags?<s
0MaxResults?i/NextToken?s+State?s,TaskId!s
4Executions?[{#7q/NextToken?s
1ExecutionId?s5ManagedDeviceId?s+State?s,TaskId?s
1ResourceArn!s
+Tags?<s
0MaxResults?i/NextToken?s+State?s
/NextToken?s/Tasks?[{#9B
+State?s+Tags?<s-TaskArn?s,TaskId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
