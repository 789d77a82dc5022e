// What the actions of cloudcontrol take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4b890194de0bb0b3>{R"(#+##>##]##u#$3#$H#$j#%.#%E
cancelResourceRequest {#%]{#%m
createResource {#'l{#%m
deleteResource {#(U{#%m
getResource {#)<{#)o
getResourceRequestStatus {#%]{#*U
listResourceRequests {#,Q{#-V
listResources {#..{#/#
updateResource {#/V{#%m
2RequestToken?s
6ProgressEvent?{#&'
/ErrorCode?s/EventTime?t7HooksRequestToken?s0Identifier?s/Operation?s5OperationStatus?s2RequestToken?s3ResourceModel?s0RetryAfter?t3StatusMessage?s.TypeName?s
1ClientToken?s2DesiredState!s-RoleArn?s.TypeName!s3TypeVersionId?s
1ClientToken?s0Identifier!s-RoleArn?s.TypeName!s3TypeVersionId?s
0Identifier!s-RoleArn?s.TypeName!s3TypeVersionId?s
<ResourceDescription?{#*:.TypeName?s
0Identifier?s0Properties?s
<HooksProgressEvent?[{#+(6ProgressEvent?{#&'
1FailureMode?s3HookEventTime?t0HookStatus?s7HookStatusMessage?s1HookTypeArn?s2HookTypeName?s7HookTypeVersionId?s5InvocationPoint?s
0MaxResults?i/NextToken?sDResourceRequestStatusFilter?{#-2
8OperationStatuses?[s1Operations?[s
/NextToken?sHResourceRequestStatusSummaries?[{#&'
0MaxResults?i/NextToken?s3ResourceModel?s-RoleArn?s.TypeName!s3TypeVersionId?s
/NextToken?s>ResourceDescriptions?[{#*:.TypeName?s
1ClientToken?s0Identifier!s3PatchDocument!s-RoleArn?s.TypeName!s3TypeVersionId?s
)"};
