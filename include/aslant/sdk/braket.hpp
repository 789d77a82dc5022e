// What the actions of braket take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xbce08bf669a3f18c>{R"(#0##M##`##{#$4#$O#$b#$r#%0#%M#%d#%x#&:#&O
cancelJob {#&f{#&p
cancelQuantumTask {#'5{#'U
createJob {#'|{#&f
createQuantumTask {#-y{#/O
getDevice {#/a{#/n
getJob {#1O{#1u
getQuantumTask {#6G{#6u
listTagsForResource {#9U{#9d
searchDevices {#9m{#:M
searchJobs {#;S{#<>
searchQuantumTasks {#;S{#=L
tagResource {#?*{#?A
untagResource {#?B{#?A
,JobArn!s
8CancellationStatus!s,JobArn!s
1ClientToken?s4QuantumTaskArn!s
8CancellationStatus!s4QuantumTaskArn!s
?AlgorithmSpecification!{#*Z6Associations?[{#+Z9CheckpointConfig?{#+h1ClientToken?s5DeviceConfig!{#,#6HyperParameters?<s9InputDataConfig?[{#,-7InstanceConfig!{#,v-JobName!s9OutputDataConfig!{#-M-RoleArn!s:StoppingCondition?{#-b+Tags?<s
7ContainerImage?{#++9ScriptModeConfig?{#+2
)Uri!s
5CompressionType?s0EntryPoint!s+S3Uri!s
)Arn!s*Type!s
/LocalPath?s+S3Uri!s
,Device!s
1ChannelName!s1ContentType?s3DataSource!{#,Z
5S3DataSource!{#,m
+S3Uri!s
3InstanceCount?i2InstanceType!s4VolumeSizeInGb!i
.KmsKeyId?s,S3Path!s
9MaxRuntimeInSeconds?i
,Action!s6Associations?[{#+Z1ClientToken?s/DeviceArn!s6DeviceParameters?s.JobToken?s4OutputS3Bucket!s7OutputS3KeyPrefix!s+Shots!l+Tags?<s
4QuantumTaskArn!s
/DeviceArn!s
/DeviceArn!s8DeviceCapabilities!s0DeviceName!s9DeviceQueueInfo?[{#1*2DeviceStatus!s0DeviceType!s2ProviderName!s
+Queue!s3QueuePriority?s/QueueSize!s
?AdditionalAttributeNames?[s,JobArn!s
?AlgorithmSpecification!{#*Z6Associations?[{#+Z6BillableDuration?i9CheckpointConfig?{#+h/CreatedAt!t5DeviceConfig?{#,#-EndedAt?t0Events?[{#5^3FailureReason?s6HyperParameters?<s9InputDataConfig?[{#,-7InstanceConfig!{#,v,JobArn!s-JobName!s9OutputDataConfig!{#-M2QueueInfo?{#6)-RoleArn!s/StartedAt?t,Status!s:StoppingCondition?{#-b+Tags?<s
/EventType?s-Message?s1TimeOfEvent?t
-Message?s.Position!s+Queue!s
?AdditionalAttributeNames?[s4QuantumTaskArn!s
6Associations?[{#+Z/CreatedAt!t/DeviceArn!s6DeviceParameters!s-EndedAt?t3FailureReason?s,JobArn?s4OutputS3Bucket!s7OutputS3Directory!s4QuantumTaskArn!s2QueueInfo?{#9'+Shots!l,Status!s+Tags?<s
-Message?s.Position!s+Queue!s3QueuePriority?s
1ResourceArn!s
+Tags?<s
1Filters![{#:;0MaxResults?i/NextToken?s
*Name!s-Values![s
1Devices![{#:h/NextToken?s
/DeviceArn!s0DeviceName!s2DeviceStatus!s0DeviceType!s2ProviderName!s
1Filters![{#;{0MaxResults?i/NextToken?s
*Name!s.Operator!s-Values![s
.Jobs![{#<V/NextToken?s
/CreatedAt!t,Device!s-EndedAt?t,JobArn!s-JobName!s/StartedAt?t,Status!s+Tags?<s
/NextToken?s6QuantumTasks![{#=l
/CreatedAt!t/DeviceArn!s-EndedAt?t4OutputS3Bucket!s7OutputS3Directory!s4QuantumTaskArn!s+Shots!l,Status!s+Tags?<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
)"};
