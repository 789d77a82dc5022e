// What the actions of opensearchserverless take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x45cdc2c62d47abdb>{
    R"(#Q#$V#$r#%9#%c#&*#&G#&c#'##'B#'W#'v#(:#(X#(s#)5#)O#)n#*)#*H#*f#+*#+E#+^#+z#,2#,L#,g#-(#-D#-b#-{#.@#.]#.{#/>#/X#/m#0*#0F#0e#1%#1D#1Y#1x#2<#2Z
batchGetCollection {#2u{#3,
batchGetCollectionGroup {#2u{#7u
batchGetEffectiveLifecyclePolicy {#<C{#<q
batchGetLifecyclePolicy {#?;{#?]
batchGetVpcEndpoint {#Aj{#Ar
createAccessPolicy {#D){#D]
createCollection {#Dv{#Fy
createCollectionGroup {#I6{#J>
createIndex {#Ks{#L9
createLifecyclePolicy {#D){#L:
createSecurityConfig {#LV{#Ok
createSecurityPolicy {#D){#Ry
createVpcEndpoint {#S:{#Sy
deleteAccessPolicy {#TS{#L9
deleteCollection {#Tp{#U*
deleteCollectionGroup {#Tp{#L9
deleteIndex {#Ur{#L9
deleteLifecyclePolicy {#TS{#L9
deleteSecurityConfig {#Tp{#L9
deleteSecurityPolicy {#TS{#L9
deleteVpcEndpoint {#Tp{#V*
getAccessPolicy {#?N{#D]
getAccountSettings {#L9{#VH
getIndex {#Ur{#WT
getPoliciesStats {#L9{#Wc
getSecurityConfig {#Z8{#Ok
getSecurityPolicy {#?N{#Ry
listAccessPolicies {#Z>{#Zk
listCollectionGroups {#\.{#\H
listCollections {#]r{#^p
listLifecyclePolicies {#_{{#`O
listSecurityConfigs {#`{{#aB
listSecurityPolicies {#Z>{#b_
listTagsForResource {#c0{#c?
listVpcEndpoints {#cK{#d-
tagResource {#dU{#L9
untagResource {#do{#L9
updateAccessPolicy {#e/{#D]
updateAccountSettings {#Vd{#VH
updateCollection {#es{#fc
updateCollectionGroup {#hF{#h|
updateIndex {#Ks{#L9
updateLifecyclePolicy {#e/{#L:
updateSecurityConfig {#jM{#Ok
updateSecurityPolicy {#e/{#Ry
updateVpcEndpoint {#ku{#m)
*Ids?[s,Names?[s
;CollectionDetails?[{#3b@CollectionErrorDetails?[{#7M
)Arn?s8CollectionEndpoint?s9CollectionGroupName?s1CreatedDate?l7DashboardEndpoint?s8DeletionProtection?s1Description?s1FailureCode?s4FailureMessage?s6FipsEndpoints?{#6](Id?s/KmsKeyArn?s6LastModifiedDate?l*Name?s5StandbyReplicas?s,Status?s*Type?s6VectorOptions?{#7-
8CollectionEndpoint?s7DashboardEndpoint?s
BServerlessVectorAcceleration!s
/ErrorCode?s2ErrorMessage?s(Id?s*Name?s
@CollectionGroupDetails?[{#8[ECollectionGroupErrorDetails?[{#7M
)Arn?s7CapacityLimits?{#:?1CreatedDate?n8CurrentCapacity?{#;N1Description?s0Generation?s(Id?s*Name?s9NumberOfCollections?n5StandbyReplicas?s.Tags?[{#<4
>MaxIndexingCapacityInOCU?n<MaxSearchCapacityInOCU?n>MinIndexingCapacityInOCU?n<MinSearchCapacityInOCU?n
1Indexing?{#;i/Search?{#;i
7AutoscalingStatus?s3CapacityInOcu?n
)Key!s+Value!s
=ResourceIdentifiers![{#<^
.Resource!s*Type!s
IEffectiveLifecyclePolicyDetails?[{#=iNEffectiveLifecyclePolicyErrorDetails?[{#>g
:NoMinRetentionPeriod?b0PolicyName?s.Resource?s2ResourceType?s5RetentionPeriod?s*Type?s
/ErrorCode?s2ErrorMessage?s.Resource?s*Type?s
5Identifiers![{#?N
*Name!s*Type!s
@LifecyclePolicyDetails?[{#@CELifecyclePolicyErrorDetails?[{#A@
1CreatedDate?l1Description?s6LastModifiedDate?l*Name?s,Policy?*3PolicyVersion?s*Type?s
/ErrorCode?s2ErrorMessage?s*Name?s*Type?s
*Ids![s
<VpcEndpointDetails?[{#BPAVpcEndpointErrorDetails?[{#Cb
1CreatedDate?l1FailureCode?s4FailureMessage?s(Id?s*Name?s7SecurityGroupIds?[s,Status?s0SubnetIds?[s+VpcId?s
/ErrorCode?s2ErrorMessage?s(Id?s
1ClientToken?s1Description?s*Name!s,Policy!s*Type!s
;AccessPolicyDetail?{#@C
1ClientToken?s9CollectionGroupName?s8DeletionProtection?s1Description?s9EncryptionConfig?{#F^*Name!s5StandbyReplicas?s.Tags?[{#<4*Type?s6VectorOptions?{#7-
1AWSOwnedKey?b/KmsKeyArn?s
?CreateCollectionDetail?{#G<
)Arn?s9CollectionGroupName?s1CreatedDate?l8DeletionProtection?s1Description?s(Id?s/KmsKeyArn?s6LastModifiedDate?l*Name?s5StandbyReplicas?s,Status?s*Type?s6VectorOptions?{#7-
7CapacityLimits?{#:?1ClientToken?s1Description?s0Generation?s*Name!s5StandbyReplicas!s.Tags?[{#<4
DCreateCollectionGroupDetail?{#J`
)Arn?s7CapacityLimits?{#:?1CreatedDate?n1Description?s0Generation?s(Id?s*Name?s5StandbyReplicas?s.Tags?[{#<4
(Id!s/IndexName!s1IndexSchema?*

>LifecyclePolicyDetail?{#@C
1ClientToken?s1Description?s=IamFederationOptions?{#MpAIamIdentityCenterOptions?{#N8*Name!s4SamlOptions?{#Nh*Type!s
4GroupAttribute?s3UserAttribute?s
4GroupAttribute?s1InstanceArn!s3UserAttribute?s
4GroupAttribute?s.Metadata!sBOpenSearchServerlessEntityId?s4SessionTimeout?i3UserAttribute?s
=SecurityConfigDetail?{#P,
3ConfigVersion?s1CreatedDate?l1Description?s=IamFederationOptions?{#MpAIamIdentityCenterOptions?{#Qg(Id?s6LastModifiedDate?l4SamlOptions?{#Nh*Type?s
4ApplicationArn?s<ApplicationDescription?s5ApplicationName?s4GroupAttribute?s1InstanceArn?s3UserAttribute?s
=SecurityPolicyDetail?{#@C
1ClientToken?s*Name!s7SecurityGroupIds?[s0SubnetIds![s+VpcId!s
@CreateVpcEndpointDetail?{#T=
(Id?s*Name?s,Status?s
1ClientToken?s*Name!s*Type!s
1ClientToken?s(Id!s
?DeleteCollectionDetail?{#UG
8DeletionProtection?s(Id?s*Name?s,Status?s
(Id!s/IndexName!s
@DeleteVpcEndpointDetail?{#T=
>AccountSettingsDetail?{#Vd
7CapacityLimits?{#Vy
>MaxIndexingCapacityInOCU?i<MaxSearchCapacityInOCU?i
1IndexSchema?*
:AccessPolicyStats?{#Y&=LifecyclePolicyStats?{#Y9<SecurityConfigStats?{#YQ<SecurityPolicyStats?{#Yd6TotalPolicyCount?l
5DataPolicyCount?l
:RetentionPolicyCount?l
5SamlConfigCount?l
;EncryptionPolicyCount?l8NetworkPolicyCount?l
(Id!s
0MaxResults?i/NextToken?s/Resource?[s*Type!s
?AccessPolicySummaries?[{#[:/NextToken?s
1CreatedDate?l1Description?s6LastModifiedDate?l*Name?s3PolicyVersion?s*Type?s
0MaxResults?n/NextToken?s
BCollectionGroupSummaries?[{#\t/NextToken?s
)Arn?s7CapacityLimits?{#:?1CreatedDate?n0Generation?s(Id?s*Name?s9NumberOfCollections?n
:CollectionFilters?{#^I0MaxResults?i/NextToken?s
9CollectionGroupName?s*Name?s,Status?s
=CollectionSummaries?[{#_=/NextToken?s
)Arn?s9CollectionGroupName?s(Id?s/KmsKeyArn?s*Name?s,Status?s
0MaxResults?i/NextToken?s0Resources?[s*Type!s
BLifecyclePolicySummaries?[{#[:/NextToken?s
0MaxResults?i/NextToken?s*Type!s
/NextToken?sASecurityConfigSummaries?[{#am
3ConfigVersion?s1CreatedDate?l1Description?s(Id?s6LastModifiedDate?l*Type?s
/NextToken?sASecurityPolicySummaries?[{#[:
1ResourceArn!s
.Tags?[{#<4
0MaxResults?i/NextToken?s;VpcEndpointFilters?{#d#
,Status?s
/NextToken?s>VpcEndpointSummaries?[{#T=
1ResourceArn!s.Tags![{#<4
1ResourceArn!s.TagKeys![s
1ClientToken?s1Description?s*Name!s,Policy?s3PolicyVersion!s*Type!s
1ClientToken?s8DeletionProtection?s1Description?s(Id!s6VectorOptions?{#7-
?UpdateCollectionDetail?{#g&
)Arn?s1CreatedDate?l8DeletionProtection?s1Description?s(Id?s6LastModifiedDate?l*Name?s,Status?s*Type?s6VectorOptions?{#7-
7CapacityLimits?{#:?1ClientToken?s1Description?s(Id!s
DUpdateCollectionGroupDetail?{#iD
)Arn?s7CapacityLimits?{#:?1CreatedDate?n1Description?s0Generation?s(Id?s6LastModifiedDate?n*Name?s
1ClientToken?s3ConfigVersion!s1Description?s=IamFederationOptions?{#MpHIamIdentityCenterOptionsUpdates?{#Mp(Id!s4SamlOptions?{#Nh
:AddSecurityGroupIds?[s3AddSubnetIds?[s1ClientToken?s(Id!s=RemoveSecurityGroupIds?[s6RemoveSubnetIds?[s
@UpdateVpcEndpointDetail?{#mG
(Id?s6LastModifiedDate?l*Name?s7SecurityGroupIds?[s,Status?s0SubnetIds?[s
)"};
