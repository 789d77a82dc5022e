// What the actions of clouddirectory take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc1f1327929a445e5>{
    R"(#e#%8#%R#%g#&##&9#&P#&i#&|#'6#'O#'d#'y#(5#(K#(i#)(#)=#)S#)i#*-#*F#*\#*r#+1#+K#+d#,+#,A#,S#,n#-1#-O#-h#.4#.S#.p#/9#/R#/o#0-#0M#0`#1%#1C#1_#2$#2?#2[#2{#3@#3a#4$#4J#4k#5'#5>#5Y#5x#63#6J#6_#7##7C#7Y#7w#8;
addFacetToObject {#8[{#;A
applySchema {#;B{#;g
attachObject {#<0{#<t
attachPolicy {#=6{#;A
attachToIndex {#=p{#<t
attachTypedLink {#>O{#@?
batchRead {#Ag{#Lq
batchWrite {#Wx{#em
createDirectory {#j#{#j7
createFacet {#jt{#;A
createIndex {#md{#iM
createObject {#ng{#iM
createSchema {#oj{#or
createTypedLinkFacet {#p%{#;A
deleteDirectory {#qd{#qd
deleteFacet {#j#{#;A
deleteObject {#qt{#;A
deleteSchema {#r?{#or
deleteTypedLinkFacet {#j#{#;A
detachFromIndex {#=p{#ia
detachObject {#rL{#ia
detachPolicy {#=6{#;A
detachTypedLink {#r|{#;A
disableDirectory {#qd{#qd
enableDirectory {#qd{#qd
getAppliedSchemaVersion {#r?{#sJ
getDirectory {#qd{#s^
getFacet {#j#{#tF
getLinkAttributes {#tt{#QV
getObjectAttributes {#ug{#QV
getObjectInformation {#vh{#Qh
getSchemaAsJson {#r?{#wF
getTypedLinkFacetInformation {#j#{#wY
listAppliedSchemaArns {#wt{#xO
listAttachedIndices {#xj{#R5
listDevelopmentSchemaArns {#ya{#xO
listDirectories {#y{{#zC
listFacetAttributes {#zb{#{5
listFacetNames {#{S{#{y
listIncomingTypedLinks {#|:{#S+
listIndex {$#b{#R5
listManagedSchemaArns {$$t{#xO
listObjectAttributes {$%@{#SM
listObjectChildren {$&H{#Sk
listObjectParentPaths {$'?{#T*
listObjectParents {$(#{$)8
listObjectPolicies {$&H{#UZ
listOutgoingTypedLinks {#|:{#U|
listPolicyAttachments {$)b{#VI
listPublishedSchemaArns {$$t{#xO
listTagsForResource {$*Y{$+'
listTypedLinkFacetAttributes {#zb{$+N
listTypedLinkFacetNames {#{S{#{y
lookupPolicy {$'?{#Vk
publishSchema {$+l{$,J
putSchemaFromJson {$,`{$,x
removeFacetFromObject {$-%{#;A
tagResource {$-[{#;A
untagResource {$-u{#;A
updateFacet {$.5{#;A
updateLinkAttributes {$/,{#;A
updateObjectAttributes {$/k{#iM
updateSchema {#j#{#or
updateTypedLinkFacet {$0M{#;A
upgradeAppliedSchema {$1Q{$2%
upgradePublishedSchema {$2I{$34
2DirectoryArn!s=ObjectAttributeList?[{#9Q8ObjectReference!{#:v4SchemaFacet!{#;(
,Key!{#9f.Value!{#:,
/FacetName!s*Name!s/SchemaArn!s
1BinaryValue?y2BooleanValue?b3DatetimeValue?t1NumberValue?s1StringValue?s
.Selector?s
/FacetName?s/SchemaArn?s

2DirectoryArn!s8PublishedSchemaArn!s
6AppliedSchemaArn?s2DirectoryArn?s
7ChildReference!{#:v2DirectoryArn!s.LinkName!s8ParentReference!{#:v
>AttachedObjectIdentifier?s
2DirectoryArn!s8ObjectReference!{#:v8PolicyReference!{#:v
2DirectoryArn!s7IndexReference!{#:v8TargetReference!{#:v
4Attributes![{#?`2DirectoryArn!s>SourceObjectReference!{#:v>TargetObjectReference!{#:v7TypedLinkFacet!{#?|
3AttributeName!s.Value!{#:,
/SchemaArn!s3TypedLinkName!s
;TypedLinkSpecifier?{#@X
AIdentityAttributeValues![{#?`>SourceObjectReference!{#:v>TargetObjectReference!{#:v7TypedLinkFacet!{#?|
6ConsistencyLevel?s2DirectoryArn!s4Operations![{#BA
:GetLinkAttributes?{#F-<GetObjectAttributes?{#FX=GetObjectInformation?{#G7<ListAttachedIndices?{#GM?ListIncomingTypedLinks?{#G|2ListIndex?{#Iy=ListObjectAttributes?{#K-;ListObjectChildren?{#Km>ListObjectParentPaths?{#Km:ListObjectParents?{#Km;ListObjectPolicies?{#Km?ListOutgoingTypedLinks?{#G|>ListPolicyAttachments?{#LB5LookupPolicy?{#Km
5AttributeNames![s;TypedLinkSpecifier!{#@X
5AttributeNames![s8ObjectReference!{#:v4SchemaFacet!{#;(
8ObjectReference!{#:v
0MaxResults?i/NextToken?s8TargetReference!{#:v
?FilterAttributeRanges?[{#I(8FilterTypedLink?{#?|0MaxResults?i/NextToken?s8ObjectReference!{#:v
3AttributeName?s.Range!{#ID
-EndMode!s1EndValue?{#:,/StartMode!s3StartValue?{#:,
7IndexReference!{#:v0MaxResults?i/NextToken?s?RangesOnIndexedValues?[{#Ji
5AttributeKey?{#9f.Range?{#ID
4FacetFilter?{#;(0MaxResults?i/NextToken?s8ObjectReference!{#:v
0MaxResults?i/NextToken?s8ObjectReference!{#:v
0MaxResults?i/NextToken?s8PolicyReference!{#:v
3Responses?[{#M(
:ExceptionResponse?{#MX;SuccessfulResponse?{#Mj
-Message?s*Type?s
:GetLinkAttributes?{#QV<GetObjectAttributes?{#QV=GetObjectInformation?{#Qh<ListAttachedIndices?{#R5?ListIncomingTypedLinks?{#S+2ListIndex?{#R5=ListObjectAttributes?{#SM;ListObjectChildren?{#Sk>ListObjectParentPaths?{#T*:ListObjectParents?{#Tv;ListObjectPolicies?{#UZ?ListOutgoingTypedLinks?{#U|>ListPolicyAttachments?{#VI5LookupPolicy?{#Vk
4Attributes?[{#9Q
6ObjectIdentifier?s6SchemaFacets?[{#;(
:IndexAttachments?[{#RY/NextToken?s
;IndexedAttributes?[{#9Q6ObjectIdentifier?s
8LinkSpecifiers?[{#@X/NextToken?s
4Attributes?[{#9Q/NextToken?s
/Children?<s/NextToken?s
/NextToken?sEPathToObjectIdentifiersList?[{#TY
8ObjectIdentifiers?[s*Path?s
/NextToken?s5ParentLinks?[{#U;
.LinkName?s6ObjectIdentifier?s
8AttachedPolicyIds?[s/NextToken?s
/NextToken?s=TypedLinkSpecifiers?[{#@X
/NextToken?s8ObjectIdentifiers?[s
/NextToken?s:PolicyToPathList?[{#W5
*Path?s2Policies?[{#WL
6ObjectIdentifier?s.PolicyId?s0PolicyType?s
2DirectoryArn!s4Operations![{#X?
9AddFacetToObject?{#[h5AttachObject?{#\O5AttachPolicy?{#]*6AttachToIndex?{#]U8AttachTypedLink?{#^%4CreateIndex?{#_'5CreateObject?{#`05DeleteObject?{#G78DetachFromIndex?{#]U5DetachObject?{#a85DetachPolicy?{#]*8DetachTypedLink?{#an>RemoveFacetFromObject?{#b-=UpdateLinkAttributes?{#bT?UpdateObjectAttributes?{#d)
=ObjectAttributeList![{#9Q8ObjectReference!{#:v4SchemaFacet!{#;(
7ChildReference!{#:v.LinkName!s8ParentReference!{#:v
8ObjectReference!{#:v8PolicyReference!{#:v
7IndexReference!{#:v8TargetReference!{#:v
4Attributes![{#?`>SourceObjectReference!{#:v>TargetObjectReference!{#:v7TypedLinkFacet!{#?|
8BatchReferenceName?s.IsUnique!b.LinkName?sEOrderedIndexedAttributeList![{#9f8ParentReference?{#:v
8BatchReferenceName?s.LinkName?s=ObjectAttributeList![{#9Q8ParentReference?{#:v5SchemaFacet![{#;(
8BatchReferenceName?s.LinkName!s8ParentReference!{#:v
;TypedLinkSpecifier!{#@X
8ObjectReference!{#:v4SchemaFacet!{#;(
:AttributeUpdates![{#c*;TypedLinkSpecifier!{#@X
8AttributeAction?{#cR5AttributeKey?{#9f
9AttributeActionType?s=AttributeUpdateValue?{#:,
:AttributeUpdates![{#dV8ObjectReference!{#:v
>ObjectAttributeAction?{#e0;ObjectAttributeKey?{#9f
?ObjectAttributeActionType?sCObjectAttributeUpdateValue?{#:,
3Responses?[{#f$
9AddFacetToObject?{#;A5AttachObject?{#<t5AttachPolicy?{#;A6AttachToIndex?{#<t8AttachTypedLink?{#@?4CreateIndex?{#iM5CreateObject?{#iM5DeleteObject?{#;A8DetachFromIndex?{#ia5DetachObject?{#ia5DetachPolicy?{#;A8DetachTypedLink?{#;A>RemoveFacetFromObject?{#;A=UpdateLinkAttributes?{#;A?UpdateObjectAttributes?{#iM
6ObjectIdentifier?s
>DetachedObjectIdentifier?s
*Name!s/SchemaArn!s
6AppliedSchemaArn!s2DirectoryArn!s*Name!s6ObjectIdentifier!s
4Attributes?[{#kY0FacetStyle?s*Name!s0ObjectType?s/SchemaArn!s
<AttributeDefinition?{#lK;AttributeReference?{#m;*Name!s6RequiredBehavior?s
5DefaultValue?{#:,1IsImmutable?b/Rules?<{#m%*Type!s
1Parameters?<s*Type?s
9TargetAttributeName!s5TargetFacetName!s
2DirectoryArn!s.IsUnique!b.LinkName?sEOrderedIndexedAttributeList![{#9f8ParentReference?{#:v
2DirectoryArn!s.LinkName?s=ObjectAttributeList?[{#9Q8ParentReference?{#:v6SchemaFacets![{#;(
*Name!s
/SchemaArn?s
.Facet!{#p=/SchemaArn!s
4Attributes![{#pp=IdentityAttributeOrder![s*Name!s
5DefaultValue?{#:,1IsImmutable?b*Name!s6RequiredBehavior!s/Rules?<{#m%*Type!s
2DirectoryArn!s
2DirectoryArn!s8ObjectReference!{#:v
/SchemaArn!s
2DirectoryArn!s.LinkName!s8ParentReference!{#:v
2DirectoryArn!s;TypedLinkSpecifier!{#@X
6AppliedSchemaArn?s
2Directory!{#sn
6CreationDateTime?t2DirectoryArn?s*Name?s+State?s
.Facet?{#tR
0FacetStyle?s*Name?s0ObjectType?s
5AttributeNames![s6ConsistencyLevel?s2DirectoryArn!s;TypedLinkSpecifier!{#@X
5AttributeNames![s6ConsistencyLevel?s2DirectoryArn!s8ObjectReference!{#:v4SchemaFacet!{#;(
6ConsistencyLevel?s2DirectoryArn!s8ObjectReference!{#:v
.Document?s*Name?s
=IdentityAttributeOrder?[s
2DirectoryArn!s0MaxResults?i/NextToken?s/SchemaArn?s
/NextToken?s1SchemaArns?[s
6ConsistencyLevel?s2DirectoryArn!s0MaxResults?i/NextToken?s8TargetReference!{#:v
0MaxResults?i/NextToken?s
0MaxResults?i/NextToken?s+State?s
5Directories![{#sn/NextToken?s
0MaxResults?i*Name!s/NextToken?s/SchemaArn!s
4Attributes?[{#kY/NextToken?s
0MaxResults?i/NextToken?s/SchemaArn!s
1FacetNames?[s/NextToken?s
6ConsistencyLevel?s2DirectoryArn!s?FilterAttributeRanges?[{#I(8FilterTypedLink?{#?|0MaxResults?i/NextToken?s8ObjectReference!{#:v
6ConsistencyLevel?s2DirectoryArn!s7IndexReference!{#:v0MaxResults?i/NextToken?s?RangesOnIndexedValues?[{#Ji
0MaxResults?i/NextToken?s/SchemaArn?s
6ConsistencyLevel?s2DirectoryArn!s4FacetFilter?{#;(0MaxResults?i/NextToken?s8ObjectReference!{#:v
6ConsistencyLevel?s2DirectoryArn!s0MaxResults?i/NextToken?s8ObjectReference!{#:v
2DirectoryArn!s0MaxResults?i/NextToken?s8ObjectReference!{#:v
6ConsistencyLevel?s2DirectoryArn!sAIncludeAllLinksToEachParent?b0MaxResults?i/NextToken?s8ObjectReference!{#:v
/NextToken?s5ParentLinks?[{#U;.Parents?<s
6ConsistencyLevel?s2DirectoryArn!s0MaxResults?i/NextToken?s8PolicyReference!{#:v
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{$+?
)Key?s+Value?s
4Attributes?[{#pp/NextToken?s
:DevelopmentSchemaArn!s2MinorVersion?s*Name?s-Version!s
8PublishedSchemaArn?s
.Document!s/SchemaArn!s
)Arn?s
2DirectoryArn!s8ObjectReference!{#:v4SchemaFacet!{#;(
1ResourceArn!s.Tags![{$+?
1ResourceArn!s.TagKeys![s
:AttributeUpdates?[{$.m*Name!s0ObjectType?s/SchemaArn!s
,Action?s2Attribute?{#kY
:AttributeUpdates![{#c*2DirectoryArn!s;TypedLinkSpecifier!{#@X
:AttributeUpdates![{#dV2DirectoryArn!s8ObjectReference!{#:v
:AttributeUpdates![{$18=IdentityAttributeOrder![s*Name!s/SchemaArn!s
,Action!s2Attribute!{#pp
2DirectoryArn!s,DryRun?b8PublishedSchemaArn!s
2DirectoryArn?s7UpgradedSchemaArn?s
:DevelopmentSchemaArn!s,DryRun?b2MinorVersion!s8PublishedSchemaArn!s
7UpgradedSchemaArn?s
)"};
