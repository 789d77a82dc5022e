// What the actions of servicecatalogappregistry take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x88610bf445f2a7dd>{
    R"(#;##n#$5#$P#$k#%/#%J#%h#&2#&P#&h#'-#'H#'b#'|#(I#(j#)-#)X#)u#*5#*K#*`#*w#+8
associateAttributeGroup {#+V{#+v
associateResource {#,B{#,v
createApplication {#-G{#-s
createAttributeGroup {#/,{#/e
deleteApplication {#0i{#0x
deleteAttributeGroup {#1q{#2)
disassociateAttributeGroup {#+V{#+v
disassociateResource {#31{#3Z
getApplication {#0i{#3z
getAssociatedResource {#6F{#7C
getAttributeGroup {#1q{#:(
getConfiguration {#;0{#;1
listApplications {#;k{#<+
listAssociatedAttributeGroups {#<K{#<s
listAssociatedResources {#<K{#=9
listAttributeGroups {#;k{#>E
listAttributeGroupsForApplication {#<K{#>h
listTagsForResource {#?W{#?f
putConfiguration {#?o{#;0
syncResource {#@){#@D
tagResource {#@r{#;0
untagResource {#A/{#;0
updateApplication {#AI{#-s
updateAttributeGroup {#Am{#/e
1Application!s4AttributeGroup!s
4ApplicationArn?s7AttributeGroupArn?s
1Application!s.Options?[s.Resource!s2ResourceType!s
4ApplicationArn?s.Options?[s1ResourceArn?s
1ClientToken?s1Description?s*Name!s+Tags?<s
4Application?{#.+
5ApplicationTag?<s)Arn?s2CreationTime?t1Description?s(Id?s4LastUpdateTime?t*Name?s+Tags?<s
0Attributes!s1ClientToken?s1Description?s*Name!s+Tags?<s
7AttributeGroup?{#/z
)Arn?s2CreationTime?t1Description?s(Id?s4LastUpdateTime?t*Name?s+Tags?<s
1Application!s
4Application?{#10
)Arn?s2CreationTime?t1Description?s(Id?s4LastUpdateTime?t*Name?s
4AttributeGroup!s
7AttributeGroup?{#2>
)Arn?s/CreatedBy?s2CreationTime?t1Description?s(Id?s4LastUpdateTime?t*Name?s
1Application!s.Resource!s2ResourceType!s
4ApplicationArn?s1ResourceArn?s
5ApplicationTag?<s)Arn?s=AssociatedResourceCount?i2CreationTime?t1Description?s(Id?s5Integrations?{#5M4LastUpdateTime?t*Name?s+Tags?<s
DApplicationTagResourceGroup?{#6(6ResourceGroup?{#6(
)Arn?s2ErrorMessage?s+State?s
1Application!s0MaxResults?i/NextToken?s.Resource!s8ResourceTagStatus?[s2ResourceType!s
=ApplicationTagResult?{#7w.Options?[s1Resource?{#9<
:ApplicationTagStatus?s2ErrorMessage?s/NextToken?s3Resources?[{#8`
2ErrorMessage?s1ResourceArn?s2ResourceType?s,Status?s
)Arn?s5AssociationTime?t5Integrations?{#9n*Name?s
6ResourceGroup?{#6(
)Arn?s0Attributes?s/CreatedBy?s2CreationTime?t1Description?s(Id?s4LastUpdateTime?t*Name?s+Tags?<s

6Configuration?{#;E
>TagQueryConfiguration?{#;a
,TagKey?s
0MaxResults?i/NextToken?s
6Applications?[{#10/NextToken?s
1Application!s0MaxResults?i/NextToken?s
6AttributeGroups?[s/NextToken?s
/NextToken?s3Resources?[{#=V
)Arn?s*Name?s.Options?[s8ResourceDetails?{#>92ResourceType?s
.TagValue?s
9AttributeGroups?[{#2>/NextToken?s
@AttributeGroupsDetails?[{#?8/NextToken?s
)Arn?s/CreatedBy?s(Id?s*Name?s
1ResourceArn!s
+Tags?<s
6Configuration!{#;E
.Resource!s2ResourceType!s
1ActionTaken?s4ApplicationArn?s1ResourceArn?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1Application!s1Description?s*Name?s
4AttributeGroup!s0Attributes?s1Description?s*Name?s
)"};
