// What the actions of simspaceweaver take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xec8088ff16e63fa2>{
    R"(#3##V##n#$'#$A#$V#$r#%*#%C#%`#%r#&,#&E#&V#&i#''#'<
createSnapshot {#'S{#(8
deleteApp {#(9{#(8
deleteSimulation {#(V{#(8
describeApp {#(9{#(d
describeSimulation {#(V{#*h
listApps {#/2{#/b
listSimulations {#0V{#0p
listTagsForResource {#1j{#1y
startApp {#2({#2w
startClock {#(V{#(8
startSimulation {#3;{#4W
stopApp {#(9{#(8
stopClock {#(V{#(8
stopSimulation {#(V{#(8
tagResource {#4{{#(8
untagResource {#58{#(8
4Destination!{#'r0Simulation!s
0BucketName!s5ObjectKeyPrefix?s

)App!s,Domain!s0Simulation!s
0Simulation!s
1Description?s,Domain?s5EndpointInfo?{#)u8LaunchOverrides?{#*U*Name?s0Simulation?s,Status?s2TargetStatus?s
-Address?s=IngressPortMappings?[{#*@
,Actual?i.Declared?i
5LaunchCommands?[s
)Arn?s2CreationTime?t1Description?s1ExecutionId?s<LiveSimulationState?{#-C=LoggingConfiguration?{#.25MaximumDuration?s*Name?s-RoleArn?s1SchemaError?s9SchemaS3Location?{#.r;SnapshotS3Location?{#.r0StartError?s,Status?s2TargetStatus?s
0Clocks?[{#-_1Domains?[{#-x
,Status?s2TargetStatus?s
/Lifecycle?s*Name?s
6Destinations?[{#.F
?CloudWatchLogsLogGroup?{#.c
1LogGroupArn?s
0BucketName!s/ObjectKey!s
,Domain?s0MaxResults?i/NextToken?s0Simulation!s
.Apps?[{#/z/NextToken?s
,Domain?s*Name?s0Simulation?s,Status?s2TargetStatus?s
0MaxResults?i/NextToken?s
/NextToken?s5Simulations?[{#15
)Arn?s2CreationTime?t*Name?s,Status?s2TargetStatus?s
1ResourceArn!s
+Tags?<s
1ClientToken?s1Description?s,Domain!s8LaunchOverrides?{#*U*Name!s0Simulation!s
,Domain?s*Name?s0Simulation?s
1ClientToken?s1Description?s5MaximumDuration?s*Name!s-RoleArn!s9SchemaS3Location?{#.r;SnapshotS3Location?{#.r+Tags?<s
)Arn?s2CreationTime?t1ExecutionId?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
