// What the actions of directoryservicedata take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x44b5252444801f23>{
    R"(#4##Y##q#$,#$@#$U#$i#%&#%<#%Q#%k#&%#&B#&U#&p#',#'A#'V
addGroupMember {#'j{#(T
createGroup {#(U{#)n
createUser {#*:{#)n
deleteGroup {#+I{#(T
deleteUser {#+I{#(T
describeGroup {#+w{#,X
describeUser {#+w{#-o
disableUser {#+I{#(T
listGroupMembers {#/V{#0K
listGroups {#1U{#2+
listGroupsForMember {#/V{#32
listUsers {#1U{#3p
removeGroupMember {#'j{#(T
searchGroups {#5#{#5v
searchUsers {#5#{#7M
updateGroup {#9M{#(T
updateUser {#:]{#(T
1ClientToken?s1DirectoryId!s/GroupName!s0MemberName!s1MemberRealm?s

1ClientToken?s1DirectoryId!s0GroupScope?s/GroupType?s9OtherAttributes?<{#)X4SamAccountName!s
*Bool?b'N?n'S?s)Ss?[s
1DirectoryId?s4SamAccountName?s)Sid?s
1ClientToken?s1DirectoryId!s2EmailAddress?s/GivenName?s9OtherAttributes?<{#)X4SamAccountName!s-Surname?s
1ClientToken?s1DirectoryId!s4SamAccountName!s
1DirectoryId!s6OtherAttributes?[s+Realm?s4SamAccountName!s
1DirectoryId?s7DistinguishedName?s0GroupScope?s/GroupType?s9OtherAttributes?<{#)X+Realm?s4SamAccountName?s)Sid?s
1DirectoryId?s7DistinguishedName?s2EmailAddress?s-Enabled?b/GivenName?s9OtherAttributes?<{#)X+Realm?s4SamAccountName?s)Sid?s-Surname?s7UserPrincipalName?s
1DirectoryId!s0MaxResults?n1MemberRealm?s/NextToken?s+Realm?s4SamAccountName!s
1DirectoryId?s1MemberRealm?s1Members?[{#10/NextToken?s+Realm?s
0MemberType!s4SamAccountName!s)Sid!s
1DirectoryId!s0MaxResults?n/NextToken?s+Realm?s
1DirectoryId?s0Groups?[{#2[/NextToken?s+Realm?s
0GroupScope!s/GroupType!s4SamAccountName!s)Sid!s
1DirectoryId?s0Groups?[{#2[1MemberRealm?s/NextToken?s+Realm?s
1DirectoryId?s/NextToken?s+Realm?s/Users?[{#4E
-Enabled!b/GivenName?s4SamAccountName!s)Sid!s-Surname?s
1DirectoryId!s0MaxResults?n/NextToken?s+Realm?s7SearchAttributes![s2SearchString!s
1DirectoryId?s0Groups?[{#6L/NextToken?s+Realm?s
7DistinguishedName?s0GroupScope?s/GroupType?s9OtherAttributes?<{#)X4SamAccountName!s)Sid?s
1DirectoryId?s/NextToken?s+Realm?s/Users?[{#7|
7DistinguishedName?s2EmailAddress?s-Enabled?b/GivenName?s9OtherAttributes?<{#)X4SamAccountName!s)Sid?s-Surname?s7UserPrincipalName?s
1ClientToken?s1DirectoryId!s0GroupScope?s/GroupType?s9OtherAttributes?<{#)X4SamAccountName!s0UpdateType?s
1ClientToken?s1DirectoryId!s2EmailAddress?s/GivenName?s9OtherAttributes?<{#)X4SamAccountName!s-Surname?s0UpdateType?s
)"};
