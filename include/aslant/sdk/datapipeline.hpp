// What the actions of datapipeline take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4e5b34eebf7a72c3>{
    R"(#6##_##y#$0#$H#$d#$|#%;#%V#%r#&7#&N#&c#'(#'>#'R#'n#(7#(J#(a
activatePipeline {#)+{#)t
addTags {#)u{#)t
createPipeline {#*C{#*o
deactivatePipeline {#+#{#)t
deletePipeline {#*o{#)t
describeObjects {#+@{#+z
describePipelines {#-1{#-A
evaluateExpression {#.A{#.g
getPipelineDefinition {#/${#/<
listPipelines {#0R{#0\
pollForTask {#1?{#2-
putPipelineDefinition {#2o{#3f
queryObjects {#4i{#6&
removeTags {#6H{#)t
reportTaskProgress {#6a{#6x
reportTaskRunnerHeartbeat {#7*{#7S
setStatus {#7`{#)t
setTaskStatus {#8*{#)t
validatePipelineDefinition {#2o{#3f
9ParameterValues?[{#)`0PipelineId!s4StartTimestamp?t
(Id!s1StringValue!s

0PipelineId!s.Tags![{#*4
)Key!s+Value!s
1Description?s*Name!s.Tags?[{#*4.UniqueId!s
0PipelineId!s
2CancelActive?b0PipelineId!s
9EvaluateExpressions?b,Marker?s0ObjectIds![s0PipelineId!s
4HasMoreResults?b,Marker?s9PipelineObjects![{#,Q
0Fields![{#,k(Id!s*Name!s
)Key!s.RefValue?s1StringValue?s
2PipelineIds![s
APipelineDescriptionList![{#-`
1Description?s0Fields![{#,k*Name!s0PipelineId!s.Tags?[{#*4
0Expression!s.ObjectId!s0PipelineId!s
9EvaluatedExpression!s
0PipelineId!s-Version?s
:ParameterObjects?[{#0&9ParameterValues?[{#)`9PipelineObjects?[{#,Q
4Attributes![{#0=(Id!s
)Key!s1StringValue!s
,Marker?s
4HasMoreResults?b,Marker?s8PipelineIdList![{#12
(Id?s*Name?s
.Hostname?s9InstanceIdentity?{#1o1WorkerGroup!s
.Document?s/Signature?s
3TaskObject?{#2>
/AttemptId?s1Objects?<{#,Q0PipelineId?s,TaskId?s
:ParameterObjects?[{#0&9ParameterValues?[{#)`0PipelineId!s9PipelineObjects![{#,Q
-Errored!b:ValidationErrors?[{#4G<ValidationWarnings?[{#4W
-Errors?[s(Id?s
(Id?s/Warnings?[s
+Limit?i,Marker?s0PipelineId!s.Query?{#5B,Sphere!s
3Selectors?[{#5S
/FieldName?s1Operator?{#5n
*Type?s-Values?[s
4HasMoreResults?b*Ids?[s,Marker?s
0PipelineId!s.TagKeys![s
0Fields?[{#,k,TaskId!s
.Canceled!b
.Hostname?s2TaskrunnerId!s1WorkerGroup?s
/Terminate!b
0ObjectIds![s0PipelineId!s,Status!s
-ErrorId?s2ErrorMessage?s5ErrorStackTrace?s,TaskId!s0TaskStatus!s
)"};
