// What the actions of sagemakera2iruntime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7360b789a6f89805>{R"(#(##5##N##i#$'#$?
deleteHumanLoop {#$V{#$g
describeHumanLoop {#$V{#$h
listHumanLoops {#&K{#'T
startHumanLoop {#(v{#*6
stopHumanLoop {#$V{#$g
3HumanLoopName!s

2CreationTime!t1FailureCode?s3FailureReason?s7FlowDefinitionArn!s2HumanLoopArn!s3HumanLoopName!s8HumanLoopOutput?{#&<5HumanLoopStatus!s
1OutputS3Uri!s
7CreationTimeAfter?t8CreationTimeBefore?t7FlowDefinitionArn!s0MaxResults?i/NextToken?s/SortOrder?s
<HumanLoopSummaries![{#'z/NextToken?s
2CreationTime?t3FailureReason?s7FlowDefinitionArn?s3HumanLoopName?s5HumanLoopStatus?s
7DataAttributes?{#)i7FlowDefinitionArn!s7HumanLoopInput!{#*&3HumanLoopName!s
9ContentClassifiers![s
2InputContent!s
2HumanLoopArn?s
)"};
