// What the actions of verifiedpermissions take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa4b34c88b2859703>{
    R"(#A#$&#$>#$Y#%##%A#%W#%r#&6#&T#&j#'+#'I#'d#'w#(5#(P#(c#(y#)>#)[#)q#*1#*N#*k#+$#+9#+P#+n#,*#,E
batchGetPolicy {#,c{#-5
batchIsAuthorized {#0`{#4X
batchIsAuthorizedWithToken {#5m{#7-
createIdentitySource {#81{#<q
createPolicy {#=[{#>0
createPolicyStore {#?S{#@S
createPolicyTemplate {#A0{#Ai
deleteIdentitySource {#BS{#Bw
deletePolicy {#,s{#Bw
deletePolicyStore {#Bx{#Bw
deletePolicyTemplate {#C/{#Bw
getIdentitySource {#BS{#CS
getPolicy {#,s{#G2
getPolicyStore {#He{#I#
getPolicyTemplate {#C/{#JR
getSchema {#Bx{#KV
isAuthorized {#LD{#M?
isAuthorizedWithToken {#Mr{#N|
listIdentitySources {#Od{#PY
listPolicies {#P|{#R[
listPolicyStores {#U7{#UQ
listPolicyTemplates {#V\{#W,
listTagsForResource {#XG{#XV
putSchema {#X_{#Y3
tagResource {#Yr{#Bw
untagResource {#Z/{#Bw
updateIdentitySource {#ZI{#<q
updatePolicy {#[B{#>0
updatePolicyStore {#\2{#@S
updatePolicyTemplate {#]${#Ai
2Requests![{#,s
.PolicyId!s3PolicyStoreId!s
0Errors![{#-Q1Results![{#.$
*Code!s-Message!s.PolicyId!s3PolicyStoreId!s
1CreatedDate!t3Definition!{#/#5LastUpdatedDate!t.PolicyId!s3PolicyStoreId!s0PolicyType!s
/Static?{#/U4StaticValue?{#/U7TemplateLinked?{#/p
1Description?s/Statement!s
6PolicyTemplateId!s2Principal?{#0G1Resource?{#0G
.EntityId!s0EntityType!s
1Entities?{#143PolicyStoreId!s2Requests![{#3D
/CedarJson?s4EntityList?[{#1R
4Attributes?<{#2(3Identifier!{#0G1Parents?[{#0G
-Boolean?b2BooleanValue?b-Decimal?s9EntityIdentifier?{#0G,Ipaddr?s*Long?l/LongValue?l0Record?<{#2(-Set?[{#2(,String?s
/Action?{#3{0Context?{#4:2Principal?{#0G1Resource?{#0G
.ActionId!s0ActionType!s
/CedarJson?s4ContextMap?<{#2(
1Results![{#4g
.Decision!s=DeterminingPolicies![{#5M0Errors![{#5Y0Request!{#3D
.PolicyId!s
6ErrorDescription!s
1AccessToken?s1Entities?{#143IdentityToken?s3PolicyStoreId!s2Requests![{#6_
/Action?{#3{0Context?{#4:1Resource?{#0G
2Principal?{#0G1Results![{#7K
.Decision!s=DeterminingPolicies![{#5M0Errors![{#5Y0Request!{#6_
1ClientToken?s6Configuration!{#8y3PolicyStoreId!s9PrincipalEntityType?s
ECognitoUserPoolConfiguration?{#9bCOpenIdConnectConfiguration?{#:O
0ClientIds?[s;GroupConfiguration?{#:<1UserPoolArn!s
5GroupEntityType!s
4EntityIdPrefix?s;GroupConfiguration?{#;<,Issuer!s7TokenSelection!{#;\
0GroupClaim!s5GroupEntityType!s
8AccessTokenOnly?{#</:IdentityTokenOnly?{#<P
0Audiences?[s6PrincipalIdClaim?s
0ClientIds?[s6PrincipalIdClaim?s
1CreatedDate!t6IdentitySourceId!s5LastUpdatedDate!t3PolicyStoreId!s
1ClientToken?s3Definition!{#/#3PolicyStoreId!s
1Actions?[{#3{1CreatedDate!t,Effect?s5LastUpdatedDate!t.PolicyId!s3PolicyStoreId!s0PolicyType!s2Principal?{#0G1Resource?{#0G
1ClientToken?s8DeletionProtection?s1Description?s+Tags?<s;ValidationSettings!{#@K
*Mode!s
)Arn!s1CreatedDate!t5LastUpdatedDate!t3PolicyStoreId!s
1ClientToken?s1Description?s3PolicyStoreId!s/Statement!s
1CreatedDate!t5LastUpdatedDate!t3PolicyStoreId!s6PolicyTemplateId!s
6IdentitySourceId!s3PolicyStoreId!s

3PolicyStoreId!s
3PolicyStoreId!s6PolicyTemplateId!s
6Configuration?{#Ds1CreatedDate!t0Details?{#FR6IdentitySourceId!s5LastUpdatedDate!t3PolicyStoreId!s9PrincipalEntityType!s
ECognitoUserPoolConfiguration?{#E\COpenIdConnectConfiguration?{#:O
0ClientIds![s;GroupConfiguration?{#F?,Issuer!s1UserPoolArn!s
5GroupEntityType?s
0ClientIds?[s2DiscoveryUrl?s2OpenIdIssuer?s1UserPoolArn?s
1Actions?[{#3{1CreatedDate!t3Definition!{#/#,Effect?s5LastUpdatedDate!t.PolicyId!s3PolicyStoreId!s0PolicyType!s2Principal?{#0G1Resource?{#0G
3PolicyStoreId!s*Tags?b
)Arn!s2CedarVersion?s1CreatedDate!t8DeletionProtection?s1Description?s5LastUpdatedDate!t3PolicyStoreId!s+Tags?<s;ValidationSettings!{#@K
1CreatedDate!t1Description?s5LastUpdatedDate!t3PolicyStoreId!s6PolicyTemplateId!s/Statement!s
1CreatedDate!t5LastUpdatedDate!t1Namespaces?[s3PolicyStoreId!s,Schema!s
/Action?{#3{0Context?{#4:1Entities?{#143PolicyStoreId!s2Principal?{#0G1Resource?{#0G
.Decision!s=DeterminingPolicies![{#5M0Errors![{#5Y
1AccessToken?s/Action?{#3{0Context?{#4:1Entities?{#143IdentityToken?s3PolicyStoreId!s1Resource?{#0G
.Decision!s=DeterminingPolicies![{#5M0Errors![{#5Y2Principal?{#0G
1Filters?[{#PB0MaxResults?i/NextToken?s3PolicyStoreId!s
9PrincipalEntityType?s
9IdentitySources![{#CS/NextToken?s
/Filter?{#QX0MaxResults?i/NextToken?s3PolicyStoreId!s
6PolicyTemplateId?s0PolicyType?s2Principal?{#R<1Resource?{#R<
3Identifier?{#0G1Unspecified?b
/NextToken?s2Policies![{#Rw
1Actions?[{#3{1CreatedDate!t3Definition!{#TP,Effect?s5LastUpdatedDate!t.PolicyId!s3PolicyStoreId!s0PolicyType!s2Principal?{#0G1Resource?{#0G
/Static?{#U(4StaticValue?{#U(7TemplateLinked?{#/p
1Description?s
0MaxResults?i/NextToken?s
/NextToken?s6PolicyStores![{#Uq
)Arn!s1CreatedDate!t1Description?s5LastUpdatedDate?t3PolicyStoreId!s
0MaxResults?i/NextToken?s3PolicyStoreId!s
/NextToken?s9PolicyTemplates![{#WO
1CreatedDate!t1Description?s5LastUpdatedDate!t3PolicyStoreId!s6PolicyTemplateId!s
1ResourceArn!s
+Tags?<s
3Definition!{#Y&3PolicyStoreId!s
/CedarJson?s
1CreatedDate!t5LastUpdatedDate!t1Namespaces![s3PolicyStoreId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
6IdentitySourceId!s3PolicyStoreId!s9PrincipalEntityType?s<UpdateConfiguration!{#8y
3Definition!{#[n.PolicyId!s3PolicyStoreId!s
/Static?{#/U4StaticValue?{#/U
8DeletionProtection?s1Description?s3PolicyStoreId!s;ValidationSettings!{#@K
1Description?s3PolicyStoreId!s6PolicyTemplateId!s/Statement!s
)"};
