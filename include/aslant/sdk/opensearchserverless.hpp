// What the actions of opensearchserverless take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x45cdc2c62d47abdb>{
    R"(#H#$;#$W#%'#%H#%e#&'#&A#&`#'$#'B#']#'y#(9#(X#(v#):#)U#)n#*0#*J#*e#+&#+B#+[#+z#,=#,[#,x#-8#-M#-d#.&#.E#._#/$#/B#/`
batchGetCollection {#/{{#02
batchGetEffectiveLifecyclePolicy {#3:{#3h
batchGetLifecyclePolicy {#62{#6T
batchGetVpcEndpoint {#8a{#8i
createAccessPolicy {#:z{#;T
createCollection {#;m{#<j
createLifecyclePolicy {#:z{#>C
createSecurityConfig {#>_{#At
createSecurityPolicy {#:z{#E(
createVpcEndpoint {#EC{#F(
deleteAccessPolicy {#F\{#Fy
deleteCollection {#Fz{#G4
deleteLifecyclePolicy {#F\{#Fy
deleteSecurityConfig {#Fz{#Fy
deleteSecurityPolicy {#F\{#Fy
deleteVpcEndpoint {#Fz{#GQ
getAccessPolicy {#6E{#;T
getAccountSettings {#Fy{#Go
getPoliciesStats {#Fy{#H{
getSecurityConfig {#KP{#At
getSecurityPolicy {#6E{#E(
listAccessPolicies {#KV{#L)
listCollections {#MF{#N.
listLifecyclePolicies {#Nq{#OE
listSecurityConfigs {#Oq{#P8
listSecurityPolicies {#KV{#QU
listTagsForResource {#R&{#R5
listVpcEndpoints {#RA{#S#
tagResource {#SK{#Fy
untagResource {#Se{#Fy
updateAccessPolicy {#T%{#;T
updateAccountSettings {#H1{#Go
updateCollection {#Ti{#U1
updateLifecyclePolicy {#T%{#>C
updateSecurityConfig {#VF{#At
updateSecurityPolicy {#T%{#E(
updateVpcEndpoint {#Wn{#X|
*Ids?[s,Names?[s
;CollectionDetails?[{#0h@CollectionErrorDetails?[{#2l
)Arn?s8CollectionEndpoint?s1CreatedDate?l7DashboardEndpoint?s1Description?s1FailureCode?s4FailureMessage?s(Id?s/KmsKeyArn?s6LastModifiedDate?l*Name?s5StandbyReplicas?s,Status?s*Type?s
/ErrorCode?s2ErrorMessage?s(Id?s*Name?s
=ResourceIdentifiers![{#3U
.Resource!s*Type!s
IEffectiveLifecyclePolicyDetails?[{#4`NEffectiveLifecyclePolicyErrorDetails?[{#5^
:NoMinRetentionPeriod?b0PolicyName?s.Resource?s2ResourceType?s5RetentionPeriod?s*Type?s
/ErrorCode?s2ErrorMessage?s.Resource?s*Type?s
5Identifiers![{#6E
*Name!s*Type!s
@LifecyclePolicyDetails?[{#7:ELifecyclePolicyErrorDetails?[{#87
1CreatedDate?l1Description?s6LastModifiedDate?l*Name?s,Policy?*3PolicyVersion?s*Type?s
/ErrorCode?s2ErrorMessage?s*Name?s*Type?s
*Ids![s
<VpcEndpointDetails?[{#9GAVpcEndpointErrorDetails?[{#:Y
1CreatedDate?l1FailureCode?s4FailureMessage?s(Id?s*Name?s7SecurityGroupIds?[s,Status?s0SubnetIds?[s+VpcId?s
/ErrorCode?s2ErrorMessage?s(Id?s
1ClientToken?s1Description?s*Name!s,Policy!s*Type!s
;AccessPolicyDetail?{#7:
1ClientToken?s1Description?s*Name!s5StandbyReplicas?s.Tags?[{#<[*Type?s
)Key!s+Value!s
?CreateCollectionDetail?{#=-
)Arn?s1CreatedDate?l1Description?s(Id?s/KmsKeyArn?s6LastModifiedDate?l*Name?s5StandbyReplicas?s,Status?s*Type?s
>LifecyclePolicyDetail?{#7:
1ClientToken?s1Description?s=IamFederationOptions?{#?yAIamIdentityCenterOptions?{#@A*Name!s4SamlOptions?{#@q*Type!s
4GroupAttribute?s3UserAttribute?s
4GroupAttribute?s1InstanceArn!s3UserAttribute?s
4GroupAttribute?s.Metadata!sBOpenSearchServerlessEntityId?s4SessionTimeout?i3UserAttribute?s
=SecurityConfigDetail?{#B5
3ConfigVersion?s1CreatedDate?l1Description?s=IamFederationOptions?{#?yAIamIdentityCenterOptions?{#Cp(Id?s6LastModifiedDate?l4SamlOptions?{#@q*Type?s
4ApplicationArn?s<ApplicationDescription?s5ApplicationName?s4GroupAttribute?s1InstanceArn?s3UserAttribute?s
=SecurityPolicyDetail?{#7:
1ClientToken?s*Name!s7SecurityGroupIds?[s0SubnetIds![s+VpcId!s
@CreateVpcEndpointDetail?{#FF
(Id?s*Name?s,Status?s
1ClientToken?s*Name!s*Type!s

1ClientToken?s(Id!s
?DeleteCollectionDetail?{#FF
@DeleteVpcEndpointDetail?{#FF
>AccountSettingsDetail?{#H1
7CapacityLimits?{#HF
>MaxIndexingCapacityInOCU?i<MaxSearchCapacityInOCU?i
:AccessPolicyStats?{#J>=LifecyclePolicyStats?{#JQ<SecurityConfigStats?{#Ji<SecurityPolicyStats?{#J|6TotalPolicyCount?l
5DataPolicyCount?l
:RetentionPolicyCount?l
5SamlConfigCount?l
;EncryptionPolicyCount?l8NetworkPolicyCount?l
(Id!s
0MaxResults?i/NextToken?s/Resource?[s*Type!s
?AccessPolicySummaries?[{#LR/NextToken?s
1CreatedDate?l1Description?s6LastModifiedDate?l*Name?s3PolicyVersion?s*Type?s
:CollectionFilters?{#Mw0MaxResults?i/NextToken?s
*Name?s,Status?s
=CollectionSummaries?[{#NU/NextToken?s
)Arn?s(Id?s*Name?s,Status?s
0MaxResults?i/NextToken?s0Resources?[s*Type!s
BLifecyclePolicySummaries?[{#LR/NextToken?s
0MaxResults?i/NextToken?s*Type!s
/NextToken?sASecurityConfigSummaries?[{#Pc
3ConfigVersion?s1CreatedDate?l1Description?s(Id?s6LastModifiedDate?l*Type?s
/NextToken?sASecurityPolicySummaries?[{#LR
1ResourceArn!s
.Tags?[{#<[
0MaxResults?i/NextToken?s;VpcEndpointFilters?{#Rs
,Status?s
/NextToken?s>VpcEndpointSummaries?[{#FF
1ResourceArn!s.Tags![{#<[
1ResourceArn!s.TagKeys![s
1ClientToken?s1Description?s*Name!s,Policy?s3PolicyVersion!s*Type!s
1ClientToken?s1Description?s(Id!s
?UpdateCollectionDetail?{#UN
)Arn?s1CreatedDate?l1Description?s(Id?s6LastModifiedDate?l*Name?s,Status?s*Type?s
1ClientToken?s3ConfigVersion!s1Description?s=IamFederationOptions?{#?yHIamIdentityCenterOptionsUpdates?{#?y(Id!s4SamlOptions?{#@q
:AddSecurityGroupIds?[s3AddSubnetIds?[s1ClientToken?s(Id!s=RemoveSecurityGroupIds?[s6RemoveSubnetIds?[s
@UpdateVpcEndpointDetail?{#Y@
(Id?s6LastModifiedDate?l*Name?s7SecurityGroupIds?[s,Status?s0SubnetIds?[s
)"};
