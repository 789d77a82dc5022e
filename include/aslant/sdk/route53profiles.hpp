// What the actions of route53profiles take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc02d0bdbef702bc8>{
    R"(#3##V##p#$:#$Q#$h#%+#%T#%h#&-#&T#&u#'D#'Z#'w#(2#(I
associateProfile {#(s{#)T
associateResourceToProfile {#+${#+[
createProfile {#-X{#-y
deleteProfile {#/G{#-y
disassociateProfile {#/T{#)T
disassociateResourceFromProfile {#/n{#+[
getProfile {#/G{#-y
getProfileAssociation {#0/{#)T
getProfileResourceAssociation {#0G{#+[
listProfileAssociations {#0g{#1@
listProfileResourceAssociations {#1g{#2B
listProfiles {#2q{#31
listTagsForResource {#3v{#4+
tagResource {#44{#4K
untagResource {#4L{#4K
updateProfileResourceAssociation {#4f{#+[
*Name!s/ProfileId!s0ResourceId!s.Tags?[{#)E
)Key!s+Value!s
;ProfileAssociation?{#)m
2CreationTime?t(Id?s6ModificationTime?t*Name?s-OwnerId?s/ProfileId?s0ResourceId?s,Status?s3StatusMessage?s
*Name!s/ProfileId!s1ResourceArn!s8ResourceProperties?s
CProfileResourceAssociation?{#+|
2CreationTime?t(Id?s6ModificationTime?t*Name?s-OwnerId?s/ProfileId?s1ResourceArn?s8ResourceProperties?s2ResourceType?s,Status?s3StatusMessage?s
1ClientToken?s*Name!s.Tags?[{#)E
0Profile?{#.-
)Arn?s1ClientToken?s2CreationTime?t(Id?s6ModificationTime?t*Name?s-OwnerId?s1ShareStatus?s,Status?s3StatusMessage?s
/ProfileId!s
/ProfileId!s0ResourceId!s
/ProfileId!s1ResourceArn!s
:ProfileAssociationId!s
BProfileResourceAssociationId!s
0MaxResults?i/NextToken?s/ProfileId?s0ResourceId?s
/NextToken?s=ProfileAssociations?[{#)m
0MaxResults?i/NextToken?s/ProfileId!s2ResourceType?s
/NextToken?sEProfileResourceAssociations?[{#+|
0MaxResults?i/NextToken?s
/NextToken?s:ProfileSummaries?[{#3U
)Arn?s(Id?s*Name?s1ShareStatus?s
1ResourceArn!s
+Tags!<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
*Name?sBProfileResourceAssociationId!s8ResourceProperties?s
)"};
