// What the actions of organizations take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x683603957fbeda5b>{
    R"(#Z#$q#%0#%F#%_#%u#&2#&Q#&m#'5#'K#'e#('#(I#(_#)##)M#)f#*1#*R#*m#+1#+U#+m#,3#,I#,j#-+#-K#-f#.&#.K#.f#/9#/O#/n#0*#0K#0p#1?#1a#2.#2X#2m#3)#3H#3[#3x#4<#4Q#4l#5:#5a#5v#63#6U
acceptHandshake {#6k{#6z
attachPolicy {#8i{#9&
cancelHandshake {#6k{#6z
closeAccount {#9'{#9&
createAccount {#94{#:/
createGovCloudAccount {#94{#:/
createOrganization {#;e{#;s
createOrganizationalUnit {#=Q{#=o
createPolicy {#>A{#>s
declineHandshake {#6k{#6z
deleteOrganization {#9&{#9&
deleteOrganizationalUnit {#?y{#9&
deletePolicy {#@7{#9&
deleteResourcePolicy {#9&{#9&
deregisterDelegatedAdministrator {#@C{#9&
describeAccount {#9'{#@c
describeCreateAccountStatus {#A\{#:/
describeEffectivePolicy {#Av{#B5
describeHandshake {#6k{#6z
describeOrganization {#9&{#;s
describeOrganizationalUnit {#?y{#=o
describePolicy {#@7{#>s
describeResourcePolicy {#9&{#C1
detachPolicy {#8i{#9&
disableAWSServiceAccess {#Cx{#9&
disablePolicyType {#D2{#DI
enableAWSServiceAccess {#Cx{#9&
enableAllFeatures {#9&{#6z
enablePolicyType {#D2{#DI
inviteAccountToOrganization {#Dy{#6z
leaveOrganization {#9&{#9&
listAWSServiceAccessForOrganization {#E?{#EY
listAccounts {#E?{#FM
listAccountsForParent {#Fi{#FM
listChildren {#G4{#Ge
listCreateAccountStatus {#H4{#HX
listDelegatedAdministrators {#I'{#IT
listDelegatedServicesForAccount {#K({#KN
listHandshakesForAccount {#LE{#M3
listHandshakesForOrganization {#LE{#M3
listOrganizationalUnitsForParent {#Fi{#MQ
listParents {#Mx{#NB
listPolicies {#N]{#O&
listPoliciesForTarget {#OB{#O&
listRoots {#E?{#Op
listTagsForResource {#P/{#PI
listTargetsForPolicy {#Pa{#Q,
moveAccount {#Qg{#9&
putResourcePolicy {#RA{#C1
registerDelegatedAdministrator {#@C{#9&
removeAccountFromOrganization {#9'{#9&
tagResource {#RW{#9&
untagResource {#Rp{#9&
updateOrganizationalUnit {#S/{#=o
updatePolicy {#SN{#>s
1HandshakeId!s
2Handshake?{#70
,Action?s)Arn?s9ExpirationTimestamp?t(Id?s1Parties?[{#8<8RequestedTimestamp?t3Resources?[{#8I+State?s
(Id!s*Type!s
3Resources?[{#8I*Type?s+Value?s
.PolicyId!s.TargetId!s

/AccountId!s
1AccountName!s+Email!s<IamUserAccessToBilling?s.RoleName?s.Tags?[{#9z
)Key!s+Value!s
<CreateAccountStatus?{#:I
/AccountId?s1AccountName?s8CompletedTimestamp?t3FailureReason?s7GovCloudAccountId?s(Id?s8RequestedTimestamp?t+State?s
0FeatureSet?s
5Organization?{#<,
)Arn?s>AvailablePolicyTypes?[{#=@0FeatureSet?s(Id?s6MasterAccountArn?s8MasterAccountEmail?s5MasterAccountId?s
,Status?s*Type?s
*Name!s.ParentId!s.Tags?[{#9z
;OrganizationalUnit?{#>.
)Arn?s(Id?s*Name?s
-Content!s1Description!s*Name!s.Tags?[{#9z*Type!s
/Policy?{#?&
-Content?s6PolicySummary?{#?D
)Arn?s0AwsManaged?b1Description?s(Id?s*Name?s*Type?s
:OrganizationalUnitId!s
.PolicyId!s
/AccountId!s6ServicePrincipal!s
0Account?{#@q
)Arn?s+Email?s(Id?s2JoinedMethod?s5JoinedTimestamp?t*Name?s,Status?s
<CreateAccountRequestId!s
0PolicyType!s.TargetId?s
8EffectivePolicy?{#BK
:LastUpdatedTimestamp?t3PolicyContent?s0PolicyType?s.TargetId?s
7ResourcePolicy?{#CF
-Content?s>ResourcePolicySummary?{#Cl
)Arn?s(Id?s
6ServicePrincipal!s
0PolicyType!s,RootId!s
-Root?{#DT
)Arn?s(Id?s*Name?s5PolicyTypes?[{#=@
+Notes?s.Tags?[{#9z/Target!{#8<
0MaxResults?i/NextToken?s
BEnabledServicePrincipals?[{#F+/NextToken?s
1DateEnabled?t6ServicePrincipal?s
2Accounts?[{#@q/NextToken?s
0MaxResults?i/NextToken?s.ParentId!s
/ChildType!s0MaxResults?i/NextToken?s.ParentId!s
2Children?[{#H'/NextToken?s
(Id?s*Type?s
0MaxResults?i/NextToken?s-States?[s
?CreateAccountStatuses?[{#:I/NextToken?s
0MaxResults?i/NextToken?s6ServicePrincipal?s
ADelegatedAdministrators?[{#J%/NextToken?s
)Arn?s;DelegationEnabledDate?t+Email?s(Id?s2JoinedMethod?s5JoinedTimestamp?t*Name?s,Status?s
/AccountId!s0MaxResults?i/NextToken?s
;DelegatedServices?[{#Ks/NextToken?s
;DelegationEnabledDate?t6ServicePrincipal?s
/Filter?{#Lk0MaxResults?i/NextToken?s
0ActionType?s7ParentHandshakeId?s
4Handshakes?[{#70/NextToken?s
/NextToken?s=OrganizationalUnits?[{#>.
-ChildId!s0MaxResults?i/NextToken?s
/NextToken?s1Parents?[{#H'
,Filter!s0MaxResults?i/NextToken?s
/NextToken?s2Policies?[{#?D
,Filter!s0MaxResults?i/NextToken?s.TargetId!s
/NextToken?s/Roots?[{#DT
/NextToken?s0ResourceId!s
/NextToken?s.Tags?[{#9z
0MaxResults?i/NextToken?s.PolicyId!s
/NextToken?s1Targets?[{#QG
)Arn?s*Name?s.TargetId?s*Type?s
/AccountId!s9DestinationParentId!s4SourceParentId!s
-Content!s.Tags?[{#9z
0ResourceId!s.Tags![{#9z
0ResourceId!s.TagKeys![s
*Name?s:OrganizationalUnitId!s
-Content?s1Description?s*Name?s.PolicyId!s
)"};
