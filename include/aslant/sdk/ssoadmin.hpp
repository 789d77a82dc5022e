// What the actions of ssoadmin take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xbbfbc5deca0f2b5b>{
    R"(#l#%M#&0#&\#'##'>#'c#'{#(\#(y#)A#)b#*##*I#*n#+C#+c#,6#,N#-/#-L#.&#.H#.y#/P#/m#0:#0_#0y#1\#1{#2R#2v#3[#4/#4R#5'#5S#5p#6?#6o#7B#7o#85#8a#98#9]#:'#:W#;+#;J#;l#<,#<h#=%#=Q#>$#>@#>p#?3#?T#?t#@=#@l#A>#A[#B)#BX#Bm#C*#CE#C]#D>#D[
attachCustomerManagedPolicyReferenceToPermissionSet {#E#{#Ex
attachManagedPolicyToPermissionSet {#Ey{#Ex
createAccountAssignment {#FT{#GR
createApplication {#IA{#KJ
createApplicationAssignment {#K\{#Ex
createInstance {#L2{#LS
createInstanceAccessControlAttributeConfiguration {#Lb{#Ex
createPermissionSet {#N*{#Nx
createTrustedTokenIssuer {#P.{#RW
deleteAccountAssignment {#FT{#Rp
deleteApplication {#S<{#Ex
deleteApplicationAccessScope {#SN{#Ex
deleteApplicationAssignment {#K\{#Ex
deleteApplicationAuthenticationMethod {#Sh{#Ex
deleteApplicationGrant {#T;{#Ex
deleteInlinePolicyFromPermissionSet {#TY{#Ex
deleteInstance {#T{{#Ex
deleteInstanceAccessControlAttributeConfiguration {#T{{#Ex
deletePermissionSet {#TY{#Ex
deletePermissionsBoundaryFromPermissionSet {#TY{#Ex
deleteTrustedTokenIssuer {#U0{#Ex
describeAccountAssignmentCreationStatus {#UI{#GR
describeAccountAssignmentDeletionStatus {#V#{#Rp
describeApplication {#S<{#VW
describeApplicationAssignment {#K\{#X0
describeApplicationProvider {#X`{#Xz
describeInstance {#T{{#Zx
describeInstanceAccessControlAttributeConfiguration {#T{{#[n
describePermissionSet {#TY{#Nx
describePermissionSetProvisioningStatus {#\^{#]5
describeTrustedTokenIssuer {#U0{#^T
detachCustomerManagedPolicyReferenceFromPermissionSet {#E#{#Ex
detachManagedPolicyFromPermissionSet {#Ey{#Ex
getApplicationAccessScope {#SN{#_X
getApplicationAssignmentConfiguration {#S<{#_v
getApplicationAuthenticationMethod {#Sh{#`2
getApplicationGrant {#T;{#`f
getInlinePolicyForPermissionSet {#TY{#bi
getPermissionsBoundaryForPermissionSet {#TY{#by
listAccountAssignmentCreationStatus {#cq{#dU
listAccountAssignmentDeletionStatus {#cq{#eS
listAccountAssignments {#f-{#ft
listAccountAssignmentsForPrincipal {#h${#ft
listAccountsForProvisionedPermissionSet {#i){#iy
listApplicationAccessScopes {#j:{#je
listApplicationAssignments {#j:{#k%
listApplicationAssignmentsForPrincipal {#kO{#lG
listApplicationAuthenticationMethods {#lq{#m5
listApplicationGrants {#lq{#n:
listApplicationProviders {#nl{#o,
listApplications {#oT{#pZ
listCustomerManagedPolicyReferencesInPermissionSet {#pz{#q[
listInstances {#nl{#r4
listManagedPoliciesInPermissionSet {#pz{#rQ
listPermissionSetProvisioningStatus {#cq{#s0
listPermissionSets {#sd{#t2
listPermissionSetsProvisionedToAccount {#tQ{#t2
listTagsForResource {#u@{#ui
listTrustedTokenIssuers {#sd{#v'
provisionPermissionSet {#w-{#]5
putApplicationAccessScope {#wg{#Ex
putApplicationAssignmentConfiguration {#x<{#Ex
putApplicationAuthenticationMethod {#xc{#Ex
putApplicationGrant {#yP{#Ex
putInlinePolicyToPermissionSet {#yy{#Ex
putPermissionsBoundaryToPermissionSet {#zP{#Ex
tagResource {#{1{#Ex
untagResource {#{Y{#Ex
updateApplication {#|'{#Ex
updateInstance {$#${#Ex
updateInstanceAccessControlAttributeConfiguration {#Lb{#Ex
updatePermissionSet {$#:{#Ex
updateTrustedTokenIssuer {$$/{#Ex
GCustomerManagedPolicyReference!{#Ei1InstanceArn!s6PermissionSetArn!s
*Name!s*Path?s

1InstanceArn!s6ManagedPolicyArn!s6PermissionSetArn!s
1InstanceArn!s6PermissionSetArn!s1PrincipalId!s3PrincipalType!s.TargetId!s0TargetType!s
HAccountAssignmentCreationStatus?{#Gx
1CreatedDate?t3FailureReason?s6PermissionSetArn?s1PrincipalId?s3PrincipalType?s/RequestId?s,Status?s.TargetId?s0TargetType?s
<ApplicationProviderArn!s1ClientToken?s1Description?s1InstanceArn!s*Name!s6PortalOptions?{#JY,Status?s.Tags?[{#K;
6SignInOptions?{#Jz0Visibility?s
4ApplicationUrl?s,Origin!s
)Key!s+Value!s
4ApplicationArn?s
4ApplicationArn!s1PrincipalId!s3PrincipalType!s
1ClientToken?s*Name?s.Tags?[{#K;
1InstanceArn?s
TInstanceAccessControlAttributeConfiguration!{#MH1InstanceArn!s
AAccessControlAttributes![{#Mg
)Key!s.Value!{#My
-Source![s
1Description?s1InstanceArn!s*Name!s0RelayState?s5SessionDuration?s.Tags?[{#K;
6PermissionSet?{#O2
1CreatedDate?t1Description?s*Name?s6PermissionSetArn?s0RelayState?s5SessionDuration?s
1ClientToken?s1InstanceArn!s*Name!s.Tags?[{#K;HTrustedTokenIssuerConfiguration!{#QA<TrustedTokenIssuerType!s
=OidcJwtConfiguration?{#Q\
8ClaimAttributePath!s@IdentityStoreAttributePath!s/IssuerUrl!s9JwksRetrievalOption!s
;TrustedTokenIssuerArn?s
HAccountAssignmentDeletionStatus?{#Gx
4ApplicationArn!s
4ApplicationArn!s+Scope!s
4ApplicationArn!s>AuthenticationMethodType!s
4ApplicationArn!s/GrantType!s
1InstanceArn!s6PermissionSetArn!s
1InstanceArn!s
;TrustedTokenIssuerArn!s
HAccountAssignmentCreationRequestId!s1InstanceArn!s
HAccountAssignmentDeletionRequestId!s1InstanceArn!s
8ApplicationAccount?s4ApplicationArn?s<ApplicationProviderArn?s1CreatedDate?t1Description?s1InstanceArn?s*Name?s6PortalOptions?{#JY,Status?s
4ApplicationArn?s1PrincipalId?s3PrincipalType?s
<ApplicationProviderArn!s
<ApplicationProviderArn!s4DisplayData?{#Yz8FederationProtocol?s=ResourceServerConfig?{#ZG
1Description?s1DisplayName?s-IconUrl?s
0Scopes?<{#ZU
3DetailedTitle?s5LongDescription?s
1CreatedDate?t5IdentityStoreId?s1InstanceArn?s*Name?s4OwnerAccountId?s,Status?s
TInstanceAccessControlAttributeConfiguration?{#MH,Status?s2StatusReason?s
1InstanceArn!sEProvisionPermissionSetRequestId!s
HPermissionSetProvisioningStatus?{#][
/AccountId?s1CreatedDate?t3FailureReason?s6PermissionSetArn?s/RequestId?s,Status?s
*Name?s;TrustedTokenIssuerArn?sHTrustedTokenIssuerConfiguration?{#QA<TrustedTokenIssuerType?s
8AuthorizedTargets?[s+Scope!s
8AssignmentRequired!b
=AuthenticationMethod?{#`M
,Iam?{#`W
1ActorPolicy!*
.Grant!{#`r
:AuthorizationCode?{#ad2JwtBearer?{#au5RefreshToken?{#Ex6TokenExchange?{#Ex
3RedirectUris?[s
@AuthorizedTokenIssuers?[{#b9
:AuthorizedAudiences?[s;TrustedTokenIssuerArn?s
2InlinePolicy?s
<PermissionsBoundary?{#c9
GCustomerManagedPolicyReference?{#Ei6ManagedPolicyArn?s
/Filter?{#dK1InstanceArn!s0MaxResults?i/NextToken?s
,Status?s
JAccountAssignmentsCreationStatus?[{#e//NextToken?s
1CreatedDate?t/RequestId?s,Status?s
JAccountAssignmentsDeletionStatus?[{#e//NextToken?s
/AccountId!s1InstanceArn!s0MaxResults?i/NextToken?s6PermissionSetArn!s
<AccountAssignments?[{#g@/NextToken?s
/AccountId?s6PermissionSetArn?s1PrincipalId?s3PrincipalType?s
/Filter?{#hv1InstanceArn!s0MaxResults?i/NextToken?s1PrincipalId!s3PrincipalType!s
/AccountId?s
1InstanceArn!s0MaxResults?i/NextToken?s6PermissionSetArn!s8ProvisioningStatus?s
1AccountIds?[s/NextToken?s
4ApplicationArn!s0MaxResults?i/NextToken?s
/NextToken?s0Scopes![{#_X
@ApplicationAssignments?[{#K\/NextToken?s
/Filter?{#KJ1InstanceArn!s0MaxResults?i/NextToken?s1PrincipalId!s3PrincipalType!s
@ApplicationAssignments?[{#X0/NextToken?s
4ApplicationArn!s/NextToken?s
?AuthenticationMethods?[{#m^/NextToken?s
=AuthenticationMethod?{#`M>AuthenticationMethodType?s
0Grants![{#nT/NextToken?s
.Grant!{#`r/GrantType!s
0MaxResults?i/NextToken?s
>ApplicationProviders?[{#Xz/NextToken?s
/Filter?{#p.1InstanceArn!s0MaxResults?i/NextToken?s
8ApplicationAccount?s9ApplicationProvider?s
6Applications?[{#VW/NextToken?s
1InstanceArn!s0MaxResults?i/NextToken?s6PermissionSetArn!s
ICustomerManagedPolicyReferences?[{#Ei/NextToken?s
3Instances?[{#Zx/NextToken?s
AAttachedManagedPolicies?[{#r|/NextToken?s
)Arn?s*Name?s
/NextToken?sJPermissionSetsProvisioningStatus?[{#e/
1InstanceArn!s0MaxResults?i/NextToken?s
/NextToken?s5PermissionSets?[s
/AccountId!s1InstanceArn!s0MaxResults?i/NextToken?s8ProvisioningStatus?s
1InstanceArn?s/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#K;
/NextToken?s=TrustedTokenIssuers?[{#vN
*Name?s;TrustedTokenIssuerArn?s<TrustedTokenIssuerType?s
1InstanceArn!s6PermissionSetArn!s.TargetId?s0TargetType!s
4ApplicationArn!s8AuthorizedTargets?[s+Scope!s
4ApplicationArn!s8AssignmentRequired!b
4ApplicationArn!s=AuthenticationMethod!{#`M>AuthenticationMethodType!s
4ApplicationArn!s.Grant!{#`r/GrantType!s
2InlinePolicy!s1InstanceArn!s6PermissionSetArn!s
1InstanceArn!s6PermissionSetArn!s<PermissionsBoundary!{#c9
1InstanceArn?s1ResourceArn!s.Tags![{#K;
1InstanceArn?s1ResourceArn!s.TagKeys![s
4ApplicationArn!s1Description?s*Name?s6PortalOptions?{#|j,Status?s
6SignInOptions?{#Jz
1InstanceArn!s*Name!s
1Description?s1InstanceArn!s6PermissionSetArn!s0RelayState?s5SessionDuration?s
*Name?s;TrustedTokenIssuerArn!sHTrustedTokenIssuerConfiguration?{$$t
=OidcJwtConfiguration?{$%5
8ClaimAttributePath?s@IdentityStoreAttributePath?s9JwksRetrievalOption?s
)"};
