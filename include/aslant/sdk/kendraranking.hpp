// What the actions of kendraranking take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe258f7f9491b2b2c>{R"(#,##A##e#$/#$U#$x#%;#%L#%a#%x
createRescoreExecutionPlan {#&B{#'Q
deleteRescoreExecutionPlan {#']{#'c
describeRescoreExecutionPlan {#']{#'d
listRescoreExecutionPlans {#(n{#).
listTagsForResource {#)|{#*1
rescore {#*={#+m
tagResource {#,H{#'c
untagResource {#,b{#'c
updateRescoreExecutionPlan {#,|{#'c
6CapacityUnits?{#'*1ClientToken?s1Description?s*Name!s.Tags?[{#'B
:RescoreCapacityUnits!i
)Key!s+Value!s
)Arn!s(Id!s
(Id!s

)Arn?s6CapacityUnits?{#'*/CreatedAt?t1Description?s2ErrorMessage?s(Id?s*Name?s,Status?s/UpdatedAt?t
0MaxResults?i/NextToken?s
/NextToken?s6SummaryItems?[{#)N
/CreatedAt?t(Id?s*Name?s,Status?s/UpdatedAt?t
1ResourceARN!s
.Tags?[{#'B
3Documents![{#*u<RescoreExecutionPlanId!s1SearchQuery!s
*Body?s-GroupId?s(Id!s3OriginalScore!n+Title?s4TokenizedBody?[s5TokenizedTitle?[s
/RescoreId?s5ResultItems?[{#,2
0DocumentId?s+Score?n
1ResourceARN!s.Tags![{#'B
1ResourceARN!s.TagKeys![s
6CapacityUnits?{#'*1Description?s(Id!s*Name?s
)"};
