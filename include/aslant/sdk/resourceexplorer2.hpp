// What the actions of resourceexplorer2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x786b252c00279a58>{
    R"(#;##n#$2#$H#$]#$q#%,#%@#%a#&4#&L#&^#&v#'-#'B#'a#'{#(8#(\#(y#)2#)B#)W#)n#*-
associateDefaultView {#*A{#*L
batchGetView {#*W{#*d
createIndex {#,M{#,d
createView {#-%{#-u
deleteIndex {#.&{#.-
deleteView {#*A{#*L
disassociateDefaultView {#.L{#.L
getAccountLevelServiceConfiguration {#.L{#.M
getDefaultView {#.L{#*L
getIndex {#.L{#/8
getManagedView {#0<{#0N
getView {#*A{#2B
listIndexes {#2U{#3'
listIndexesForMembers {#3Y{#4*
listManagedViews {#4h{#5;
listResources {#5X{#6/
listSupportedResourceTypes {#7y{#89
listTagsForResource {#8t{#9)
listViews {#7y{#92
search {#9H{#9z
tagResource {#:o{#.L
untagResource {#;,{#.L
updateIndexType {#;F{#;T
updateView {#;z{#-u
-ViewArn!s
-ViewArn?s
/ViewArns?[s
0Errors?[{#+$/Views?[{#+>
2ErrorMessage!s-ViewArn!s
0Filters?{#,5<IncludedProperties?[{#,E3LastUpdatedAt?t+Owner?s+Scope?s-ViewArn?s
2FilterString!s
*Name!s
1ClientToken?s+Tags?<s
)Arn?s/CreatedAt?t+State?s
1ClientToken?s0Filters?{#,5<IncludedProperties?[{#,E+Scope?s+Tags?<s.ViewName!s
-View?{#+>
)Arn!s
)Arn?s3LastUpdatedAt?t+State?s

9OrgConfiguration?{#.d
<AwsServiceAccessStatus!s7ServiceLinkedRole?s
)Arn?s/CreatedAt?t3LastUpdatedAt?t6ReplicatingFrom?[s4ReplicatingTo?[s+State?s+Tags?<s*Type?s
4ManagedViewArn!s
4ManagedView?{#0`
0Filters?{#,5<IncludedProperties?[{#,E3LastUpdatedAt?t4ManagedViewArn?s5ManagedViewName?s+Owner?s4ResourcePolicy?s+Scope?s4TrustedService?s-Version?s
+Tags?<s-View?{#+>
0MaxResults?i/NextToken?s.Regions?[s*Type?s
1Indexes?[{#3B/NextToken?s
)Arn?s,Region?s*Type?s
4AccountIdList![s0MaxResults?i/NextToken?s
1Indexes?[{#4E/NextToken?s
/AccountId?s)Arn?s,Region?s*Type?s
0MaxResults?n/NextToken?s6ServicePrincipal?s
3ManagedViews?[s/NextToken?s
0Filters?{#,50MaxResults?n/NextToken?s-ViewArn?s
/NextToken?s3Resources?[{#6V-ViewArn?s
)Arn?s4LastReportedAt?t5OwningAccountId?s4Properties?[{#7Y,Region?s2ResourceType?s-Service?s
*Data?*4LastReportedAt?t*Name?s
0MaxResults?i/NextToken?s
/NextToken?s7ResourceTypes?[{#8Z
2ResourceType?s-Service?s
1ResourceArn!s
+Tags?<s
/NextToken?s,Views?[s
0MaxResults?i/NextToken?s1QueryString!s-ViewArn?s
.Count?{#:R/NextToken?s3Resources?[{#6V-ViewArn?s
.Complete?b4TotalResources?l
1ResourceArn!s+Tags?<s
1ResourceArn!s.TagKeys![s
)Arn!s*Type!s
)Arn?s3LastUpdatedAt?t+State?s*Type?s
0Filters?{#,5<IncludedProperties?[{#,E-ViewArn!s
)"};
