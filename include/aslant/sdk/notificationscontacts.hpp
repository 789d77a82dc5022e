// What the actions of notificationscontacts take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa82673471427795e>{R"(#,##A##_##{#$=#$V#$q#%4#%P#%e
activateEmailContact {#%|{#&0
createEmailContact {#&1{#&P
deleteEmailContact {#&P{#&0
getEmailContact {#&P{#&W
listEmailContacts {#'M{#'g
listTagsForResource {#&P{#(.
sendActivationCode {#&P{#&0
tagResource {#(7{#&0
untagResource {#(F{#&0
)Arn!s*Code!s

2EmailAddress!s*Name!s+Tags?<s
)Arn!s
5EmailContact!{#&j
-Address!s)Arn!s2CreationTime!t*Name!s,Status!s0UpdateTime!t
0MaxResults?n/NextToken?s
7EmailContacts![{#&j/NextToken?s
+Tags?<s
)Arn!s+Tags!<s
)Arn!s.TagKeys![s
)"};
