// What the actions of organizations take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x683603957fbeda5b>{
    R"(#b#%/#%H#%[#%t#&-#&D#&c#'%#'G#']#'w#(6#(U#(h#))#)P#)i#*4#*U#*p#+4#+X#+p#,6#,^#,q#-5#-P#-m#..#.H#.m#/G#/_#02#0H#0g#1=#1S#1t#2?#2h#3;#3]#4*#4V#5&#5S#5h#6$#6C#6V#6s#77#7I#7d#8/#8S#8e#94#9H#9j#:&
acceptHandshake {#:L{#:[
attachPolicy {#<J*
cancelHandshake {#:L{#:[
closeAccount {#<a*
createAccount {#<n{#=i
createGovCloudAccount {#<n{#=i
createOrganization {#?E{#?S
createOrganizationalUnit {#A1{#AO
createPolicy {#B({#BZ
declineHandshake {#:L{#:[
deleteOrganization *   *
deleteOrganizationalUnit {#C`*
deletePolicy {#Cx*
deleteResourcePolicy *   *
deregisterDelegatedAdministrator {#D**
describeAccount {#<a{#DJ
describeCreateAccountStatus {#ET{#=i
describeEffectivePolicy {#En{#F-
describeHandshake {#:L{#:[
describeOrganization *   {#?S
describeOrganizationalUnit {#C`{#AO
describePolicy {#Cx{#BZ
describeResourcePolicy *   {#G)
describeResponsibilityTransfer {#Gp{#Gv
detachPolicy {#<J*
disableAWSServiceAccess {#J$*
disablePolicyType {#J8{#JO
enableAWSServiceAccess {#J$*
enableAllFeatures {#K%{#:[
enablePolicyType {#J8{#JO
inviteAccountToOrganization {#K&{#:[
inviteOrganizationToTransferResponsibility {#KF{#:[
leaveOrganization *   *
listAWSServiceAccessForOrganization {#L1{#LK
listAccounts {#L1{#M?
listAccountsForParent {#M[{#M?
listAccountsWithInvalidEffectivePolicy {#N&{#NM
listChildren {#Nv{#OM
listCreateAccountStatus {#Ov{#P@
listDelegatedAdministrators {#Pi{#Q<
listDelegatedServicesForAccount {#Rr{#S>
listEffectivePolicyValidationErrors {#T5{#Th
listHandshakesForAccount {#V_{#WM
listHandshakesForOrganization {#V_{#WM
listInboundResponsibilityTransfers {#Wk{#X7
listOrganizationalUnitsForParent {#M[{#Xb
listOutboundResponsibilityTransfers {#Y/{#X7
listParents {#YP{#Yt
listPolicies {#Z5{#ZX
listPoliciesForTarget {#Zt{#ZX
listRoots {#L1{#[H
listTagsForResource {#[a{#[{
listTargetsForPolicy {#\9{#\^
moveAccount {#]?*
putResourcePolicy {#]s{#G)
registerDelegatedAdministrator {#D**
removeAccountFromOrganization {#<a*
tagResource {#^/*
terminateResponsibilityTransfer {#^H{#Gv
untagResource {#^]*
updateOrganizationalUnit {#^v{#AO
updatePolicy {#_;{#BZ
updateResponsibilityTransfer {#_f{#Gv
1HandshakeId!s
2Handshake?{#:k
,Action?s)Arn?s9ExpirationTimestamp?t(Id?s1Parties?[{#;w8RequestedTimestamp?t3Resources?[{#<*+State?s
(Id!s*Type!s
3Resources?[{#<**Type?s+Value?s
.PolicyId!s.TargetId!s
/AccountId!s
1AccountName!s+Email!s<IamUserAccessToBilling?s.RoleName?s.Tags?[{#=Z
)Key!s+Value!s
<CreateAccountStatus?{#>)
/AccountId?s1AccountName?s8CompletedTimestamp?t3FailureReason?s7GovCloudAccountId?s(Id?s8RequestedTimestamp?t+State?s
0FeatureSet?s
5Organization?{#?f
)Arn?s>AvailablePolicyTypes?[{#@z0FeatureSet?s(Id?s6MasterAccountArn?s8MasterAccountEmail?s5MasterAccountId?s
,Status?s*Type?s
*Name!s.ParentId!s.Tags?[{#=Z
;OrganizationalUnit?{#Ah
)Arn?s(Id?s*Name?s*Path?s
-Content!s1Description!s*Name!s.Tags?[{#=Z*Type!s
/Policy?{#Bg
-Content?s6PolicySummary?{#C+
)Arn?s0AwsManaged?b1Description?s(Id?s*Name?s*Type?s
:OrganizationalUnitId!s
.PolicyId!s
/AccountId!s6ServicePrincipal!s
0Account?{#DX
)Arn?s+Email?s(Id?s2JoinedMethod?s5JoinedTimestamp?t*Name?s,Paths?[s+State?s,Status?s
<CreateAccountRequestId!s
0PolicyType!s.TargetId?s
8EffectivePolicy?{#FC
:LastUpdatedTimestamp?t3PolicyContent?s0PolicyType?s.TargetId?s
7ResourcePolicy?{#G>
-Content?s>ResourcePolicySummary?{#Gd
)Arn?s(Id?s
(Id!s
?ResponsibilityTransfer?{#H9
7ActiveHandshakeId?s)Arn?s2EndTimestamp?t(Id?s*Name?s/Source?{#IN4StartTimestamp?t,Status?s/Target?{#IN*Type?s
<ManagementAccountEmail?s9ManagementAccountId?s
6ServicePrincipal!s
0PolicyType!s,RootId!s
-Root?{#JZ
)Arn?s(Id?s*Name?s5PolicyTypes?[{#@z

+Notes?s.Tags?[{#=Z/Target!{#;w
+Notes?s0SourceName!s4StartTimestamp!t.Tags?[{#=Z/Target!{#;w*Type!s
0MaxResults?i/NextToken?s
BEnabledServicePrincipals?[{#Lw/NextToken?s
1DateEnabled?t6ServicePrincipal?s
2Accounts?[{#DX/NextToken?s
0MaxResults?i/NextToken?s.ParentId!s
0MaxResults?n/NextToken?s0PolicyType!s
2Accounts?[{#DX/NextToken?s0PolicyType?s
/ChildType!s0MaxResults?i/NextToken?s.ParentId!s
2Children?[{#Oi/NextToken?s
(Id?s*Type?s
0MaxResults?i/NextToken?s-States?[s
?CreateAccountStatuses?[{#>)/NextToken?s
0MaxResults?i/NextToken?s6ServicePrincipal?s
ADelegatedAdministrators?[{#Qg/NextToken?s
)Arn?s;DelegationEnabledDate?t+Email?s(Id?s2JoinedMethod?s5JoinedTimestamp?t*Name?s+State?s,Status?s
/AccountId!s0MaxResults?i/NextToken?s
;DelegatedServices?[{#Sc/NextToken?s
;DelegationEnabledDate?t6ServicePrincipal?s
/AccountId!s0MaxResults?n/NextToken?s0PolicyType!s
/AccountId?sIEffectivePolicyValidationErrors?[{#Uw9EvaluationTimestamp?t/NextToken?s*Path?s0PolicyType?s
;ContributingPolicies?[s/ErrorCode?s2ErrorMessage?s1PathToError?s
/Filter?{#W+0MaxResults?i/NextToken?s
0ActionType?s7ParentHandshakeId?s
4Handshakes?[{#:k/NextToken?s
(Id?s0MaxResults?n/NextToken?s*Type!s
/NextToken?sAResponsibilityTransfers?[{#H9
/NextToken?s=OrganizationalUnits?[{#Ah
0MaxResults?n/NextToken?s*Type!s
-ChildId!s0MaxResults?i/NextToken?s
/NextToken?s1Parents?[{#Oi
,Filter!s0MaxResults?i/NextToken?s
/NextToken?s2Policies?[{#C+
,Filter!s0MaxResults?i/NextToken?s.TargetId!s
/NextToken?s/Roots?[{#JZ
/NextToken?s0ResourceId!s
/NextToken?s.Tags?[{#=Z
0MaxResults?i/NextToken?s.PolicyId!s
/NextToken?s1Targets?[{#\y
)Arn?s*Name?s.TargetId?s*Type?s
/AccountId!s9DestinationParentId!s4SourceParentId!s
-Content!s.Tags?[{#=Z
0ResourceId!s.Tags![{#=Z
2EndTimestamp?t(Id!s
0ResourceId!s.TagKeys![s
*Name?s:OrganizationalUnitId!s
-Content?s1Description?s*Name?s.PolicyId!s
(Id!s*Name!s
)"};
