// What the actions of repostspace take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x317d4e7b162ccf54>{
    R"(#6##_#$-#$C#$p#%/#%F#%[#%p#&/#&C#&U#&k#'%#'B#'Y#'n#()#(@#(W
batchAddChannelRoleToAccessors {#(l{#)F
batchAddRole {#*.{#)F
batchRemoveChannelRoleFromAccessors {#(l{#*O
batchRemoveRole {#*.{#*O
createChannel {#*s{#+G
createSpace {#+T{#,z
deleteSpace {#,z{#-+
deregisterAdmin {#-,{#-+
getChannel {#-A{#-X
getSpace {#,z{#.{
listChannels {#2l{#36
listSpaces {#5#{#5=
listTagsForResource {#8;{#8J
registerAdmin {#-,{#-+
sendInvites {#8S{#-+
tagResource {#8|{#-+
untagResource {#99{#-+
updateChannel {#9S{#-+
updateSpace {#:3{#-+
2AccessorIds![s/ChannelId!s1ChannelRole!s-SpaceId!s
7AddedAccessorIds![s0Errors![{#)h
0AccessorId!s+Error!n-Message!s
2AccessorIds![s*Role!s-SpaceId!s
0Errors![{#)h9RemovedAccessorIds![s
8ChannelDescription?s1ChannelName!s-SpaceId!s
/ChannelId!s
1Description?s*Name!s-RoleArn?s/Subdomain!s>SupportedEmailDomains?{#,]+Tags?<s*Tier!s0UserKMSKey?s
5AllowedDomains?[s-Enabled?s
-SpaceId!s

-AdminId!s-SpaceId!s
/ChannelId!s-SpaceId!s
8ChannelDescription?s/ChannelId!s1ChannelName!s4ChannelRoles?<[s3ChannelStatus!s4CreateDateTime!t4DeleteDateTime?t-SpaceId!s
4ApplicationArn?s)Arn!s.ClientId!s9ConfigurationStatus!s1ContentSize?l4CreateDateTime!t5CustomerRoleArn?s4DeleteDateTime?t1Description?s2GroupAdmins?[s5IdentityStoreId?s*Name!s2RandomDomain!s-Roles?<[s-SpaceId!s,Status!s2StorageLimit!l>SupportedEmailDomains?{#,]*Tier!s1UserAdmins?[s/UserCount?i0UserKMSKey?s2VanityDomain!s8VanityDomainStatus!s
0MaxResults?n/NextToken?s-SpaceId!s
2Channels![{#3R/NextToken?s
8ChannelDescription?s/ChannelId!s1ChannelName!s3ChannelStatus!s4CreateDateTime!t4DeleteDateTime?t0GroupCount!n-SpaceId!s/UserCount!n
0MaxResults?i/NextToken?s
/NextToken?s0Spaces![{#5W
)Arn!s9ConfigurationStatus!s1ContentSize?l4CreateDateTime!t4DeleteDateTime?t1Description?s*Name!s2RandomDomain!s-SpaceId!s,Status!s2StorageLimit!l>SupportedEmailDomains?{#,]*Tier!s/UserCount?i0UserKMSKey?s2VanityDomain!s8VanityDomainStatus!s
1ResourceArn!s
+Tags?<s
2AccessorIds![s*Body!s-SpaceId!s+Title!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
8ChannelDescription?s/ChannelId!s1ChannelName!s-SpaceId!s
1Description?s-RoleArn?s-SpaceId!s>SupportedEmailDomains?{#,]*Tier?s
)"};
