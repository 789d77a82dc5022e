// What the actions of ram take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x89f6c71960ff5bc3>{
    R"(#E#$2#$Y#$y#%I#%c#&*#&G#&a#'(#'E#'h#(;#(e#(|#)?#)e#*0#*K#*s#+=#+]#+v#,4#,c#-/#-J#-a#.3#.b#//#/V#/{#06#0M
acceptResourceShareInvitation {#0j{#1<
associateResourceShare {#5J{#6;
associateResourceSharePermission {#6j{#7`
createPermission {#8#{#8s
createPermissionVersion {#;'{#;W
createResourceShare {#=r{#?4
deletePermission {#A;{#AZ
deletePermissionVersion {#B0{#AZ
deleteResourceShare {#Bc{#7`
disassociateResourceShare {#5J{#6;
disassociateResourceSharePermission {#C+{#7`
enableSharingWithAwsOrganization {#C]{#C^
getPermission {#Cm{#D8
getResourcePolicies {#DI{#E%
getResourceShareAssociations {#E>{#FS
getResourceShareInvitations {#G&{#Gt
getResourceShares {#HF{#J:
listPendingInvitationResources {#J\{#KO
listPermissionAssociations {#M<{#Na
listPermissionVersions {#PB{#Pl
listPermissions {#Q1{#Pl
listPrincipals {#Qk{#R{
listReplacePermissionAssociationsWork {#T*{#TX
listResourceSharePermissions {#Vn{#Pl
listResourceTypes {#WA{#Wq
listResources {#Xl{#KO
promotePermissionCreatedFromPolicy {#Z8{#8s
promoteResourceShareCreatedFromPolicy {#Z^{#C^
rejectResourceShareInvitation {#0j{#1<
replacePermissionAssociations {#Zr{#[e
setDefaultPermissionVersion {#B0{#7`
tagResource {#\A{#C]
untagResource {#\n{#C]
updateResourceShare {#]A{#?4
1ClientToken?s@ResourceShareInvitationArn!s
1ClientToken?s@ResourceShareInvitation?{#1h
9InvitationTimestamp?t7ReceiverAccountId?s1ReceiverArn?s6ResourceShareArn?sCResourceShareAssociations?[{#3l@ResourceShareInvitationArn?s7ResourceShareName?s5SenderAccountId?s,Status?s
6AssociatedEntity?s5AssociationType?s2CreationTime?t.External?b5LastUpdatedTime?t6ResourceShareArn?s7ResourceShareName?s,Status?s3StatusMessage?s
1ClientToken?s1Principals?[s3ResourceArns?[s6ResourceShareArn!s.Sources?[s
1ClientToken?sCResourceShareAssociations?[{#3l
1ClientToken?s3PermissionArn!s7PermissionVersion?i-Replace?b6ResourceShareArn!s
1ClientToken?s1ReturnValue?b
1ClientToken?s*Name!s4PolicyTemplate!s2ResourceType!s.Tags?[{#8d
)Key?s+Value?s
1ClientToken?s3Permission?{#98
)Arn?s2CreationTime?t4DefaultVersion?b0FeatureSet?s;IsResourceTypeDefault?b5LastUpdatedTime?t*Name?s4PermissionType?s2ResourceType?s,Status?s.Tags?[{#8d-Version?s
1ClientToken?s3PermissionArn!s4PolicyTemplate!s
1ClientToken?s3Permission?{#;v
)Arn?s2CreationTime?t4DefaultVersion?b0FeatureSet?s;IsResourceTypeDefault?b5LastUpdatedTime?t*Name?s0Permission?s4PermissionType?s2ResourceType?s,Status?s.Tags?[{#8d-Version?s
=AllowExternalPrincipals?b1ClientToken?s*Name!s5PermissionArns?[s1Principals?[s3ResourceArns?[s.Sources?[s.Tags?[{#8d
1ClientToken?s6ResourceShare?{#?V
=AllowExternalPrincipals?b2CreationTime?t0FeatureSet?s5LastUpdatedTime?t*Name?s5OwningAccountId?s6ResourceShareArn?s,Status?s3StatusMessage?s.Tags?[{#8d
1ClientToken?s3PermissionArn!s
1ClientToken?s6PermissionStatus?s1ReturnValue?b
1ClientToken?s3PermissionArn!s7PermissionVersion!i
1ClientToken?s6ResourceShareArn!s
1ClientToken?s3PermissionArn!s6ResourceShareArn!s

1ReturnValue?b
3PermissionArn!s7PermissionVersion?i
3Permission?{#;v
0MaxResults?i/NextToken?s/Principal?s3ResourceArns![s
/NextToken?s/Policies?[s
7AssociationStatus?s5AssociationType!s0MaxResults?i/NextToken?s/Principal?s1ResourceArn?s8ResourceShareArns?[s
/NextToken?sCResourceShareAssociations?[{#3l
0MaxResults?i/NextToken?s8ResourceShareArns?[sBResourceShareInvitationArns?[s
/NextToken?sBResourceShareInvitations?[{#1h
0MaxResults?i*Name?s/NextToken?s3PermissionArn?s7PermissionVersion?i3ResourceOwner!s8ResourceShareArns?[s9ResourceShareStatus?s4TagFilters?[{#J#
,TagKey?s0TagValues?[s
/NextToken?s8ResourceShares?[{#?V
0MaxResults?i/NextToken?s9ResourceRegionScope?s@ResourceShareInvitationArn!s
/NextToken?s3Resources?[{#Kl
)Arn?s2CreationTime?t5LastUpdatedTime?t6ResourceGroupArn?s9ResourceRegionScope?s6ResourceShareArn?s,Status?s3StatusMessage?s*Type?s
7AssociationStatus?s4DefaultVersion?b0FeatureSet?s0MaxResults?i/NextToken?s3PermissionArn?s7PermissionVersion?i2ResourceType?s
/NextToken?s5Permissions?[{#O&
)Arn?s4DefaultVersion?b0FeatureSet?s5LastUpdatedTime?t7PermissionVersion?s6ResourceShareArn?s2ResourceType?s,Status?s
0MaxResults?i/NextToken?s3PermissionArn!s
/NextToken?s5Permissions?[{#98
0MaxResults?i/NextToken?s4PermissionType?s2ResourceType?s
0MaxResults?i/NextToken?s1Principals?[s1ResourceArn?s3ResourceOwner!s8ResourceShareArns?[s2ResourceType?s
/NextToken?s4Principals?[{#S?
2CreationTime?t.External?b(Id?s5LastUpdatedTime?t6ResourceShareArn?s
0MaxResults?i/NextToken?s,Status?s.WorkIds?[s
/NextToken?sLReplacePermissionAssociationsWorks?[{#U4
2CreationTime?t7FromPermissionArn?s;FromPermissionVersion?s(Id?s5LastUpdatedTime?t,Status?s3StatusMessage?s5ToPermissionArn?s9ToPermissionVersion?s
0MaxResults?i/NextToken?s6ResourceShareArn!s
0MaxResults?i/NextToken?s9ResourceRegionScope?s
/NextToken?s7ResourceTypes?[{#X8
9ResourceRegionScope?s2ResourceType?s1ServiceName?s
0MaxResults?i/NextToken?s/Principal?s3ResourceArns?[s3ResourceOwner!s9ResourceRegionScope?s8ResourceShareArns?[s2ResourceType?s
1ClientToken?s*Name!s3PermissionArn!s
6ResourceShareArn!s
1ClientToken?s7FromPermissionArn!s;FromPermissionVersion?i5ToPermissionArn!s
1ClientToken?sJReplacePermissionAssociationsWork?{#U4
1ResourceArn?s6ResourceShareArn?s.Tags![{#8d
1ResourceArn?s6ResourceShareArn?s.TagKeys![s
=AllowExternalPrincipals?b1ClientToken?s*Name?s6ResourceShareArn!s
)"};
