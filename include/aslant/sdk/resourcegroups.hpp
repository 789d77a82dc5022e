// What the actions of resourcegroups take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x24c694744154b9dd>{
    R"(#:##k#$,#$A#$V#$r#%*#%I#%`#%x#&/#&G#&c#''#';#'U#'t#(3#(M#(Z#(t#))#)H#)]
cancelTagSyncTask {#)w{#*(
createGroup {#*){#+s
deleteGroup {#.E{#.Z
getAccountSettings {#*({#.f
getGroup {#.E{#.Z
getGroupConfiguration {#0.{#07
getGroupQuery {#.E{#0P
getTagSyncTask {#)w{#1'
getTags {#2D{#2K
groupResources {#2Z{#2s
listGroupResources {#3{{#4o
listGroupingStatuses {#6^{#74
listGroups {#8N{#8v
listTagSyncTasks {#:={#;#
putGroupConfiguration {#;C{#*(
searchResources {#;`{#<3
startTagSyncTask {#<l{#=L
tag {#>E{#2K
ungroupResources {#2Z{#2s
untag {#>T{#>c
updateAccountSettings {#>r{#.f
updateGroup {#?={#.Z
updateGroupQuery {#@*{#0P
-TaskArn!s

7Configuration?[{#+81Criticality?n1Description?s1DisplayName?s*Name!s+Owner?s6ResourceQuery?{#+c+Tags?<s
4Parameters?[{#+Q*Type!s
*Name!s-Values?[s
+Query!s*Type!s
.Group?{#,X;GroupConfiguration?{#-U6ResourceQuery?{#+c+Tags?<s
5ApplicationTag?<s1Criticality?n1Description?s1DisplayName?s.GroupArn!s*Name!s+Owner?s
7Configuration?[{#+83FailureReason?s?ProposedConfiguration?[{#+8,Status?s
+Group?s/GroupName?s
.Group?{#,X
8AccountSettings?{#.|
GGroupLifecycleEventsDesiredStatus?s@GroupLifecycleEventsStatus?sGGroupLifecycleEventsStatusMessage?s
+Group?s
;GroupConfiguration?{#-U
3GroupQuery?{#0a
/GroupName!s6ResourceQuery!{#+c
/CreatedAt?t2ErrorMessage?s.GroupArn?s/GroupName?s6ResourceQuery?{#+c-RoleArn?s,Status?s,TagKey?s.TagValue?s-TaskArn?s
)Arn!s
)Arn?s+Tags?<s
+Group!s3ResourceArns![s
0Failed?[{#3B1Pending?[{#3l0Succeeded?[s
/ErrorCode?s2ErrorMessage?s1ResourceArn?s
1ResourceArn?s
1Filters?[{#4]+Group?s/GroupName?s0MaxResults?i/NextToken?s
*Name!s-Values![s
/NextToken?s5QueryErrors?[{#5^=ResourceIdentifiers?[{#5u3Resources?[{#69
/ErrorCode?s-Message?s
1ResourceArn?s2ResourceType?s
3Identifier?{#5u/Status?{#6V
*Name?s
1Filters?[{#4]+Group!s0MaxResults?n/NextToken?s
+Group?s:GroupingStatuses?[{#7`/NextToken?s
,Action?s/ErrorCode?s2ErrorMessage?s1ResourceArn?s,Status?s/UpdatedAt?t
1Filters?[{#4]0MaxResults?i/NextToken?s
:GroupIdentifiers?[{#9M0Groups?[{#,X/NextToken?s
1Criticality?n1Description?s1DisplayName?s.GroupArn?s/GroupName?s+Owner?s
1Filters?[{#:e0MaxResults?n/NextToken?s
.GroupArn?s/GroupName?s
/NextToken?s6TagSyncTasks?[{#1'
7Configuration?[{#+8+Group?s
0MaxResults?i/NextToken?s6ResourceQuery!{#+c
/NextToken?s5QueryErrors?[{#5^=ResourceIdentifiers?[{#5u
+Group!s6ResourceQuery?{#+c-RoleArn!s,TagKey?s.TagValue?s
.GroupArn?s/GroupName?s6ResourceQuery?{#+c-RoleArn?s,TagKey?s.TagValue?s-TaskArn?s
)Arn!s+Tags!<s
)Arn!s+Keys![s
)Arn?s+Keys?[s
GGroupLifecycleEventsDesiredStatus?s
1Criticality?n1Description?s1DisplayName?s+Group?s/GroupName?s+Owner?s
+Group?s/GroupName?s6ResourceQuery!{#+c
)"};
