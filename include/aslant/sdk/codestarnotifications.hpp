// What the actions of codestarnotifications take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xeaba96c529a7a010>{R"(#0##M##m#$3#$I#$k#%)#%H#%e#%z#&3#&H#&]#&t
createNotificationRule {#':{#(b
deleteNotificationRule {#(i{#(b
deleteTarget {#(p{#)=
describeNotificationRule {#(i{#)>
listEventTypes {#,&{#,^
listNotificationRules {#,&{#,|
listTagsForResource {#(i{#-S
listTargets {#,&{#-\
subscribe {#-w{#(b
tagResource {#.E{#-S
unsubscribe {#.T{#(i
untagResource {#.k{#)=
updateNotificationRule {#/#{#)=
8ClientRequestToken?s0DetailType!s3EventTypeIds![s*Name!s.Resource!s,Status?s+Tags?<s1Targets![{#(D
3TargetAddress?s0TargetType?s
)Arn?s
)Arn!s
9ForceUnsubscribeAll?b3TargetAddress!s

)Arn!s/CreatedBy?s6CreatedTimestamp?t0DetailType?s4EventTypes?[{#*q;LastModifiedTimestamp?t*Name?s.Resource?s,Status?s+Tags?<s1Targets?[{#+S
1EventTypeId?s3EventTypeName?s2ResourceType?s1ServiceName?s
3TargetAddress?s2TargetStatus?s0TargetType?s
1Filters?[{#,N0MaxResults?i/NextToken?s
*Name!s+Value!s
4EventTypes?[{#*q/NextToken?s
/NextToken?s;NotificationRules?[{#-G
)Arn?s(Id?s
+Tags?<s
/NextToken?s1Targets?[{#+S
)Arn!s8ClientRequestToken?s/Target!{#(D
)Arn!s+Tags!<s
)Arn!s3TargetAddress!s
)Arn!s.TagKeys![s
)Arn!s0DetailType?s3EventTypeIds?[s*Name?s,Status?s1Targets?[{#(D
)"};
