// What the actions of iotjobsdataplane take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7fc3d79471471def>{R"(#(##5##S##t#$9#$_
describeJobExecution {#${{#%]
getPendingJobExecutions {#'b{#'o
startCommandExecution {#)4{#*M
startNextPendingJobExecution {#*\{#%]
updateJobExecution {#+7{#,w
5ExecutionNumber?l8IncludeJobDocument?b+JobId!s/ThingName!s
2Execution?{#%m
FApproximateSecondsBeforeTimedOut?l5ExecutionNumber?l1JobDocument?s+JobId?s3LastUpdatedAt?l.QueuedAt?l/StartedAt?l,Status?s4StatusDetails?<s/ThingName?s3VersionNumber?l
/ThingName!s
8InProgressJobs?[{#(<4QueuedJobs?[{#(<
5ExecutionNumber?l+JobId?s3LastUpdatedAt?l.QueuedAt?l/StartedAt?l3VersionNumber?l
1ClientToken?s0CommandArn!s=ExecutionTimeoutSeconds?n4Parameters?<{#*-/TargetArn!s
'B?b)Bin?y'D?n'I?n'L?n'S?s(Ul?s
1ExecutionId?s
4StatusDetails?<s:StepTimeoutInMinutes?l/ThingName!s
5ExecutionNumber?l5ExpectedVersion?l8IncludeJobDocument?b>IncludeJobExecutionState?b+JobId!s,Status!s4StatusDetails?<s:StepTimeoutInMinutes?l/ThingName!s
7ExecutionState?{#-@1JobDocument?s
,Status?s4StatusDetails?<s3VersionNumber?l
)"};
