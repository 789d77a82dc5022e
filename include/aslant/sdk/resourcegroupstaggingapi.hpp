// What the actions of resourcegroupstaggingapi take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x42e3eea3deef039c>{R"(#+##>##^##|#$8#$L#$b#%%#%;
describeReportCreation {#%S{#%T
getComplianceSummary {#&,{#'I
getResources {#(m{#*p
getTagKeys {#,r{#-+
getTagValues {#-I{#-b
startReportCreation {#.({#%S
tagResources {#.4{#.P
untagResources {#/9{#.P

2ErrorMessage?s0S3Location?s/StartDate?s,Status?s
.GroupBy?[s0MaxResults?i5PaginationToken?s4RegionFilters?[s:ResourceTypeFilters?[s4TagKeyFilters?[s6TargetIdFilters?[s
5PaginationToken?s5SummaryList?[{#'n
1LastUpdated?s;NonCompliantResources?l,Region?s2ResourceType?s.TargetId?s2TargetIdType?s
?ExcludeCompliantResources?b>IncludeComplianceDetails?b5PaginationToken?s6ResourceARNList?[s:ResourceTypeFilters?[s6ResourcesPerPage?i4TagFilters?[{#*_1TagsPerPage?i
)Key?s-Values?[s
5PaginationToken?s@ResourceTagMappingList?[{#+F
:ComplianceDetails?{#+w1ResourceARN?s.Tags?[{#,c
6ComplianceStatus?bAKeysWithNoncompliantValues?[s7NoncompliantKeys?[s
)Key!s+Value!s
5PaginationToken?s
5PaginationToken?s.TagKeys?[s
)Key!s5PaginationToken?s
5PaginationToken?s0TagValues?[s
.S3Bucket!s
6ResourceARNList![s+Tags!<s
<FailedResourcesMap?<{#.j
/ErrorCode?s2ErrorMessage?s0StatusCode?i
6ResourceARNList![s.TagKeys![s
)"};
