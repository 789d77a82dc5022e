// What the actions of identitystore take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfea78f9671157154>{
    R"(#6##_##t#$9#$M#$b#%'#%;#%R#%s#&/#&C#&a#&t#'4#'R#'y#(3#(F#([
createGroup {#(o{#)D
createGroupMembership {#)a{#*<
createUser {#*^{#.y
deleteGroup {#)D{#/;
deleteGroupMembership {#*<{#/;
deleteUser {#.y{#/;
describeGroup {#)D{#/<
describeGroupMembership {#*<{#0<
describeUser {#.y{#0v
getGroupId {#3<{#)D
getGroupMembershipId {#)a{#*<
getUserId {#3<{#.y
isMemberInGroups {#4V{#5)
listGroupMemberships {#5d{#6@
listGroupMembershipsForMember {#7D{#6@
listGroups {#8${#9&
listUsers {#8${#9@
updateGroup {#9Y{#/;
updateUser {#:O{#/;
1Description?s1DisplayName?s5IdentityStoreId!s
-GroupId!s5IdentityStoreId!s
-GroupId!s5IdentityStoreId!s1MemberId!{#*2
,UserId?s
5IdentityStoreId!s2MembershipId!s
3Addresses?[{#,c1DisplayName?s0Emails?[{#-b5IdentityStoreId!s,Locale?s-Name?{#-|.NickName?s6PhoneNumbers?[{#-b7PreferredLanguage?s0ProfileUrl?s.Timezone?s+Title?s.UserName?s.UserType?s
-Country?s/Formatted?s.Locality?s0PostalCode?s-Primary?b,Region?s3StreetAddress?s*Type?s
-Primary?b*Type?s+Value?s
0FamilyName?s/Formatted?s/GivenName?s5HonorificPrefix?s5HonorificSuffix?s0MiddleName?s
5IdentityStoreId!s,UserId!s

1Description?s1DisplayName?s5ExternalIds?[{#0--GroupId!s5IdentityStoreId!s
(Id!s,Issuer!s
-GroupId!s5IdentityStoreId!s1MemberId!{#*22MembershipId!s
3Addresses?[{#,c1DisplayName?s0Emails?[{#-b5ExternalIds?[{#0-5IdentityStoreId!s,Locale?s-Name?{#-|.NickName?s6PhoneNumbers?[{#-b7PreferredLanguage?s0ProfileUrl?s.Timezone?s+Title?s,UserId!s.UserName?s.UserType?s
<AlternateIdentifier!{#3h5IdentityStoreId!s
3ExternalId?{#0-8UniqueAttribute?{#44
3AttributePath!s4AttributeValue!*
/GroupIds![s5IdentityStoreId!s1MemberId!{#*2
1Results![{#58
-GroupId?s1MemberId?{#*26MembershipExists?b
-GroupId!s5IdentityStoreId!s0MaxResults?i/NextToken?s
:GroupMemberships![{#6d/NextToken?s
-GroupId?s5IdentityStoreId!s1MemberId?{#*22MembershipId?s
5IdentityStoreId!s0MaxResults?i1MemberId!{#*2/NextToken?s
1Filters?[{#8^5IdentityStoreId!s0MaxResults?i/NextToken?s
3AttributePath!s4AttributeValue!s
0Groups![{#/</NextToken?s
/NextToken?s/Users![{#0v
-GroupId!s5IdentityStoreId!s4Operations![{#:-
3AttributePath!s4AttributeValue?*
5IdentityStoreId!s4Operations![{#:-,UserId!s
)"};
