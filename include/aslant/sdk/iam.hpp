// What the actions of iam take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x2b8f08192bc66456>{
    R"(%##)&#)D#)Y#*(#*G#*\#+##+;#+R#+i#,$#,=#,V#,w#-2#-Q#-m#.8#.N#.k#/%#/A#/b#01#0E#0e#1%#1;#1T#1v#2.#2F#2b#2{#3C#3V#3p#4'#4K#4b#4{#5:#5X#5y#6E#6d#6u#7?#7V#7s#81#8H#8_#9<#9f#:7#:M#;)#;R#<%#<G#<r#=D#=b#>0#>R#>p#?1#?X#@(#@E#@c#@u#A3#AT#Ap#B/#BE#Bg#C3#Ca#Ct#D4#DE#D\#D|#E;#ET#Er#F?#Fr#GD#GU#Gl#H*#HF#Hi#I1#IS#Is#J8#JS#Jg#K(#KI#Kg#L2#LM#Le#M2#MV#My#N5#N`#Nx#O:#OT#Oj#P##PA#P\#Pw#Q@#Q`#R.#RO#Ri#S%#S8#SW#Su#T0#TQ#Te#U,#U@#U^#V2#VV#Vp#W>#WT#Wn#X2#X[#Xy#Y@#YY#Yl#Z1#ZA#ZO#Ze#[&#[4#[O#[d#\+#\=#\M#\e#](#]8#]N#]p#^3#^Q#^c#^|#_N#_b#`'#`C#`\#`z#aF#ae#av#b8#bY
acceptDelegationRequest {#b{*
acquireRole {#c8{#d'
addClientIDToOpenIDConnectProvider {#ga*
addRoleToInstanceProfile {#h.*
addUserToGroup {#hP*
associateDelegationRequest {#b{*
attachGroupPolicy {#hh*
attachRolePolicy {#i'*
attachUserPolicy {#i?*
changePassword {#iW*
createAccessKey {#it{#j&
createAccountAlias {#jx*
createDelegationRequest {#k.{#mY
createGroup {#n({#n<
createInstanceProfile {#ny{#oH
createLoginProfile {#rg{#s<
createOpenIDConnectProvider {#t&{#tZ
createPolicy {#u'{#uf
createPolicyVersion {#wl{#x?
createRole {#y1{#zI
createSAMLProvider {#zT{#{N
createServiceLinkedRole {#{l{#|A
createServiceSpecificCredential {#|L{#|z
createUser {$%B{$%v
createVirtualMFADevice {$'3{$']
deactivateMFADevice {$(k*
deleteAccessKey {$),*
deleteAccountAlias {#jx*
deleteAccountPasswordPolicy *   *
deleteGroup {$)F*
deleteGroupPolicy {$)S*
deleteInstanceProfile {$)m*
deleteLoginProfile {#it*
deleteOpenIDConnectProvider {$***
deletePolicy {$*F*
deletePolicyVersion {$*S*
deleteRole {$*l*
deleteRolePermissionsBoundary {$*l*
deleteRolePolicy {$*x*
deleteSAMLProvider {$+7*
deleteSSHPublicKey {$+J*
deleteServerCertificate {$+g*
deleteServiceLinkedRole {$*l{$,&
deleteServiceSpecificCredential {$,8*
deleteSigningCertificate {$,b*
deleteUser {$-$*
deleteUserPermissionsBoundary {$-$*
deleteUserPolicy {$-0*
deleteVirtualMFADevice {$-I*
detachGroupPolicy {#hh*
detachRolePolicy {#i'*
detachUserPolicy {#i?*
disableOrganizationsRootCredentialsManagement {$-Y{$-Z
disableOrganizationsRootSessions {$-Y{$-Z
disableOutboundWebIdentityFederation *   *
enableMFADevice {$.%*
enableOrganizationsRootCredentialsManagement {$-Y{$-Z
enableOrganizationsRootSessions {$-Y{$-Z
enableOutboundWebIdentityFederation *   {$.l
generateCredentialReport *   {$/&
generateOrganizationsAccessReport {$/={$/c
generateServiceLastAccessedDetails {$/l{$/c
getAccessKeyLastUsed {$0'{$06
getAccountAuthorizationDetails {$1&{$1E
getAccountPasswordPolicy *   {$::
getAccountProperties {$-Y{$<w
getAccountSummary *   {$=,
getContextKeysForCustomPolicy {$=;{$=O
getContextKeysForPrincipalPolicy {$=c{$=O
getCredentialReport *   {$>/
getDelegationRequest {$>Y{$?2
getGroup {$CS{$Ct
getGroupPolicy {$)S{$DI
getHumanReadableSummary {$Dt{$E0
getInstanceProfile {$)m{#oH
getLoginProfile {#it{#s<
getMFADevice {$(k{$EZ
getOpenIDConnectProvider {$**{$F:
getOrganizationsAccessReport {$F{{$GH
getOutboundWebIdentityFederationInfo *   {$Jd
getPolicy {$*F{#uf
getPolicyVersion {$*S{#x?
getRole {$*l{#zI
getRolePolicy {$*x{$K2
getRoleTemplateVersion {$K\{$Kz
getSAMLProvider {$+7{$RP
getSSHPublicKey {$T0{$TX
getServerCertificate {$+g{$Ue
getServiceLastAccessedDetails {$Wo{$X2
getServiceLastAccessedDetailsWithEntities {$\7{$\g
getServiceLinkedRoleDeletionStatus {$,&{$^f
getUser {#it{$_W
getUserPolicy {$-0{$_b
listAccessKeys {$`2{$`R
listAccountAliases {$aX{$am
listAttachedGroupPolicies {$b={$bk
listAttachedRolePolicies {$c@{$bk
listAttachedUserPolicies {$cm{$bk
listDelegationRequests {$d@{$d_
listEntitiesForPolicy {$e6{$f-
listGroupPolicies {$CS{$gc
listGroups {$h0{$hR
listGroupsForUser {$hw{$hR
listInstanceProfileTags {$i={$ih
listInstanceProfiles {$h0{$j1
listInstanceProfilesForRole {$j`{$j1
listMFADeviceTags {$k&{$ih
listMFADevices {$`2{$kJ
listOpenIDConnectProviderTags {$lA{$ih
listOpenIDConnectProviders {$-Y{$lq
listOrganizationsFeatures {$-Y{$-Z
listPolicies {$m?{$n2
listPoliciesGrantingServiceAccess {$nY{$o$
listPolicyTags {$pj{$ih
listPolicyVersions {$pj{$q1
listRolePolicies {$j`{$gc
listRoleTags {$j`{$ih
listRoles {$h0{$qX
listSAMLProviderTags {$q|{$ih
listSAMLProviders {$-Y{$rI
listSSHPublicKeys {$`2{$s(
listServerCertificateTags {$t-{$ih
listServerCertificates {$h0{$tZ
listServiceSpecificCredentials {$u<{$uu
listSigningCertificates {$`2{$x*
listUserPolicies {$hw{$gc
listUserTags {$hw{$ih
listUsers {$h0{$y?
listVirtualMFADevices {$yc{$z1
putAccountProperties {$za{$-Y
putGroupPolicy {$DI*
putRolePermissionsBoundary {$zp*
putRolePolicy {$K2*
putUserPermissionsBoundary {${8*
putUserPolicy {$_b*
rejectDelegationRequest {${Z*
removeClientIDFromOpenIDConnectProvider {#ga*
removeRoleFromInstanceProfile {#h.*
removeUserFromGroup {#hP*
resetServiceSpecificCredential {$,8{#|z
resyncMFADevice {$.%*
sendDelegationToken {#b{*
setDefaultPolicyVersion {$*S*
setSecurityTokenServicePreferences {${y*
simulateCustomPolicy {$|={%%y
simulatePrincipalPolicy {%,A{%%y
tagInstanceProfile {%03*
tagMFADevice {%0U*
tagOpenIDConnectProvider {%0p*
tagPolicy {%1=*
tagRole {%1U*
tagSAMLProvider {%1l*
tagServerCertificate {%20*
tagUser {%2T*
untagInstanceProfile {%2k*
untagMFADevice {%33*
untagOpenIDConnectProvider {%3N*
untagPolicy {%3u*
untagRole {%43*
untagSAMLProvider {%4J*
untagServerCertificate {%4h*
untagUser {%52*
updateAccessKey {%5I*
updateAccountPasswordPolicy {%5l*
updateAssumeRolePolicy {%8(*
updateDelegationRequest {${Z*
updateGroup {%8E*
updateLoginProfile {%8k*
updateOpenIDConnectProviderThumbprint {%9@*
updateRole {%9n{$-Y
updateRoleDescription {%:C{#|A
updateSAMLProvider {%:]{%;j
updateSSHPublicKey {%<#*
updateServerCertificate {%<I*
updateServiceSpecificCredential {%=-*
updateSigningCertificate {%=`*
updateUser {%>+*
uploadSSHPublicKey {%>O{$TX
uploadServerCertificate {%>n{%?q
uploadSigningCertificate {%@B{%@`
9DelegationRequestId!s
;ReplacementValues?<{#cv1TemplateArn!s:TemplateMinorVersion?n
-Values![s
-Role!{#d2
)Arn!s>AssumeRolePolicyDocument?s0CreateDate!t1Description?s8MaxSessionDuration?n*Path!s<PermissionsBoundary?{#f9,RoleId!s5RoleLastUsed?{#fm.RoleName!s;SourceRoleTemplate?{#g,.Tags?[{#gR
<PermissionsBoundaryArn?s=PermissionsBoundaryType?s
2LastUsedDate?t,Region?s
1TemplateArn!s:TemplateMinorVersion!n
)Key!s+Value!s
.ClientID!s>OpenIDConnectProviderArn!s
9InstanceProfileName!s.RoleName!s
/GroupName!s.UserName!s
/GroupName!s/PolicyArn!s
/PolicyArn!s.RoleName!s
/PolicyArn!s.UserName!s
1NewPassword!s1OldPassword!s
.UserName?s
2AccessKey!{#j6
1AccessKeyId!s0CreateDate?t5SecretAccessKey!s,Status!s.UserName!s
2AccountAlias!s
1Description!s9NotificationChannel!s5OnlySendByOwner?b4OwnerAccountId?s4Permissions!{#lt1RedirectUrl?s4RequestMessage?s9RequestorWorkflowId!s5SessionDuration!n
4Parameters?[{#m@7PolicyTemplateArn?s
*Name?s*Type?s-Values?[s
5ConsoleDeepLink?s9DelegationRequestId?s
/GroupName!s*Path?s
.Group!{#nH
)Arn!s0CreateDate!t-GroupId!s/GroupName!s*Path!s
9InstanceProfileName!s*Path?s.Tags?[{#gR
8InstanceProfile!{#o^
)Arn!s0CreateDate!t7InstanceProfileId!s9InstanceProfileName!s*Path!s/Roles![{#p`.Tags?[{#gR
)Arn!s>AssumeRolePolicyDocument?s0CreateDate!t1Description?s8MaxSessionDuration?i*Path!s<PermissionsBoundary?{#f9,RoleId!s5RoleLastUsed?{#fm.RoleName!s;SourceRoleTemplate?{#g,.Tags?[{#gR
.Password?s;PasswordResetRequired?b.UserName?s
5LoginProfile!{#sO
0CreateDate!t;PasswordResetRequired?b.UserName!s
3ClientIDList?[s.Tags?[{#gR5ThumbprintList?[s)Url!s
>OpenIDConnectProviderArn?s.Tags?[{#gR
1Description?s*Path?s4PolicyDocument!s0PolicyName!s.Tags?[{#gR
/Policy?{#us
)Arn?s5AttachmentCount?i0CreateDate?t6DefaultVersionId?s1Description?s2IsAttachable?b*Path?sCPermissionsBoundaryUsageCount?i.PolicyId?s0PolicyName?s.Tags?[{#gR0UpdateDate?t
/PolicyArn!s4PolicyDocument!s2SetAsDefault?b
6PolicyVersion?{#xS
0CreateDate?t.Document?s6IsDefaultVersion?b/VersionId?s
>AssumeRolePolicyDocument!s1Description?s8MaxSessionDuration?i*Path?s9PermissionsBoundary?s.RoleName!s.Tags?[{#gR
-Role!{#p`
3AddPrivateKey?s=AssertionEncryptionMode?s*Name!s:SamlMetadataDocument!s.Tags?[{#gR
5SamlProviderArn?s.Tags?[{#gR
4AwsServiceName!s2CustomSuffix?s1Description?s
-Role?{#p`
7CredentialAgeDays?n1ServiceName!s.UserName!s
BServiceSpecificCredential?{$#@
0CreateDate!t4ExpirationDate?t<ServiceCredentialAlias?s=ServiceCredentialSecret?s1ServiceName!s5ServicePassword?sAServiceSpecificCredentialId!s5ServiceUserName?s,Status!s.UserName!s
*Path?s9PermissionsBoundary?s.Tags?[{#gR.UserName!s
-User?{$&'
)Arn!s0CreateDate!t6PasswordLastUsed?t*Path!s<PermissionsBoundary?{#f9.Tags?[{#gR,UserId!s.UserName!s
*Path?s.Tags?[{#gR:VirtualMFADeviceName!s
9VirtualMFADevice!{$'t
6Base32StringSeed?y0EnableDate?t/QrCodePNG?y2SerialNumber!s.Tags?[{#gR-User?{$&'
2SerialNumber!s.UserName?s
1AccessKeyId!s.UserName?s
/GroupName!s
/GroupName!s0PolicyName!s
9InstanceProfileName!s
>OpenIDConnectProviderArn!s
/PolicyArn!s
/PolicyArn!s/VersionId!s
.RoleName!s
0PolicyName!s.RoleName!s
5SamlProviderArn!s
4SshPublicKeyId!s.UserName!s
;ServerCertificateName!s
4DeletionTaskId!s
AServiceSpecificCredentialId!s.UserName?s
3CertificateId!s.UserName?s
.UserName!s
0PolicyName!s.UserName!s
2SerialNumber!s

6EnabledFeatures?[s4OrganizationId?s
9AuthenticationCode1!s9AuthenticationCode2!s2SerialNumber!s.UserName!s
6IssuerIdentifier?s
1Description?s+State?s
0EntityPath!s;OrganizationsPolicyId?s
+JobId?s
)Arn!s1Granularity?s
1AccessKeyId!s
:AccessKeyLastUsed?{$0Y.UserName?s
2LastUsedDate?t,Region!s1ServiceName!s
-Filter?[s,Marker?s.MaxItems?i
9GroupDetailList?[{$2R1IsTruncated?b,Marker?s2Policies?[{$4<8RoleDetailList?[{$6B8UserDetailList?[{$8[
)Arn?sAAttachedManagedPolicies?[{$3]0CreateDate?t-GroupId?s/GroupName?s9GroupPolicyList?[{$3w*Path?s
/PolicyArn?s0PolicyName?s
4PolicyDocument?s0PolicyName?s
)Arn?s5AttachmentCount?i0CreateDate?t6DefaultVersionId?s1Description?s2IsAttachable?b*Path?sCPermissionsBoundaryUsageCount?i.PolicyId?s0PolicyName?s;PolicyVersionList?[{#xS0UpdateDate?t
)Arn?s>AssumeRolePolicyDocument?sAAttachedManagedPolicies?[{$3]0CreateDate?t=InstanceProfileList?[{#o^*Path?s<PermissionsBoundary?{#f9,RoleId?s5RoleLastUsed?{#fm.RoleName?s8RolePolicyList?[{$3w.Tags?[{#gR
)Arn?sAAttachedManagedPolicies?[{$3]0CreateDate?t0GroupList?[s*Path?s<PermissionsBoundary?{#f9.Tags?[{#gR,UserId?s.UserName?s8UserPolicyList?[{$3w
7PasswordPolicy!{$:O
@AllowUsersToChangePassword?b5ExpirePasswords?b0HardExpiry?b4MaxPasswordAge?i;MinimumPasswordLength?i=PasswordReusePrevention?i@RequireLowercaseCharacters?b4RequireNumbers?b4RequireSymbols?b@RequireUppercaseCharacters?b
1Properties?<s
1SummaryMap?<i
6PolicyInputList![s
6ContextKeyNames?[s
6PolicyInputList?[s5PolicySourceArn!s
-Content?y3GeneratedTime?t2ReportFormat?s
?DelegationPermissionCheck?b9DelegationRequestId!s
:DelegationRequest?{$?z;PermissionCheckResult?s;PermissionCheckStatus?s
0ApproverId?s0CreateDate?t9DelegationRequestId?s1Description?s4ExpirationTime?t+Notes?s5OnlySendByOwner?b4OwnerAccountId?s-OwnerId?s6PermissionPolicy?s4Permissions?{#lt1RedirectUrl?s5RejectionReason?s4RequestMessage?s1RequestorId?s3RequestorName?sDRolePermissionRestrictionArns?[s5SessionDuration?n+State?s1UpdatedTime?t
/GroupName!s,Marker?s.MaxItems?i
.Group!{#nH1IsTruncated?b,Marker?s/Users![{$&'
/GroupName!s4PolicyDocument!s0PolicyName!s
/EntityArn!s,Locale?s
,Locale?s4SummaryContent?s2SummaryState?s
5Certifications?<s0EnableDate?t2SerialNumber!s.UserName?s
3ClientIDList?[s0CreateDate?t.Tags?[{#gR5ThumbprintList?[s)Url?s
+JobId!s,Marker?s.MaxItems?i-SortKey?s
7AccessDetails?[{$I?5ErrorDetails?{$JR1IsTruncated?b7JobCompletionDate?t5JobCreationDate!t/JobStatus!s,Marker?s@NumberOfServicesAccessible?iANumberOfServicesNotAccessed?i
0EntityPath?s;LastAuthenticatedTime?t,Region?s1ServiceName!s6ServiceNamespace!s@TotalAuthenticatedEntities?i
*Code!s-Message!s
6IssuerIdentifier?s7JwtVendingEnabled?b
4PolicyDocument!s0PolicyName!s.RoleName!s
2MinorVersion?n1TemplateArn!s
<RoleTemplateVersion!{$L:
FAssumeRolePolicyDocumentTemplate?s5CreateTimestamp?t9DefaultMinorVersion?n1Description?s-Enabled?b?InlinePolicyTemplates?[{$Q<2MajorVersion?n3ManagedByType?s4ManagedByValue?s8ManagedPolicyArns?[s8MaxSessionDuration?n2MinorVersion?n>ParametersDefinition?[{$Q[;PermissionBoundaryArn?s<RoleDescriptionPattern?s5RoleNamePattern?s5RolePathPattern?s:RoleTagsTemplate?[{#gR1TemplateArn?s2TemplateName?s7TemplateVersionId?s5UpdateTimestamp?t4VersionEnabled?b
4PolicyDocument!s0PolicyName!s
2DefaultValue?s1Description?s/Immutable?b0IsRequired?b*Name!s-SubType?s*Type!s
=AssertionEncryptionMode?s0CreateDate?t8PrivateKeyList?[{$Su:SamlMetadataDocument?s6SamlProviderUUID?s.Tags?[{#gR0ValidUntil?t
+KeyId?s/Timestamp?t
.Encoding!s4SshPublicKeyId!s.UserName!s
5SshPublicKey?{$Tk
1Fingerprint!s6SshPublicKeyBody!s4SshPublicKeyId!s,Status!s0UploadDate?t.UserName!s
:ServerCertificate!{$V#
5CertificateBody!s6CertificateChain?sBServerCertificateMetadata!{$Vs.Tags?[{#gR
)Arn!s0Expiration?t*Path!s9ServerCertificateId!s;ServerCertificateName!s0UploadDate?t
+JobId!s,Marker?s.MaxItems?i
.Error?{$JR1IsTruncated?b7JobCompletionDate!t5JobCreationDate!t/JobStatus!s-JobType?s,Marker?s>ServicesLastAccessed![{$YR
7LastAuthenticated?t=LastAuthenticatedEntity?s=LastAuthenticatedRegion?s1ServiceName!s6ServiceNamespace!s@TotalAuthenticatedEntities?iDTrackedActionsLastAccessed?[{$[F
0ActionName?s8LastAccessedEntity?s8LastAccessedRegion?s6LastAccessedTime?t
+JobId!s,Marker?s.MaxItems?i6ServiceNamespace!s
;EntityDetailsList![{$]z.Error?{$JR1IsTruncated?b7JobCompletionDate!t5JobCreationDate!t/JobStatus!s,Marker?s
3EntityInfo!{$^E7LastAuthenticated?t
)Arn!s(Id!s*Name!s*Path?s*Type!s
/Reason?{$^|,Status!s
,Reason?s7RoleUsageList?[{$_@
,Region?s0Resources?[s
-User!{$&'
4PolicyDocument!s0PolicyName!s.UserName!s
,Marker?s.MaxItems?i.UserName?s
;AccessKeyMetadata![{$a(1IsTruncated?b,Marker?s
1AccessKeyId?s0CreateDate?t,Status?s.UserName?s
,Marker?s.MaxItems?i
5AccountAliases![s1IsTruncated?b,Marker?s
/GroupName!s,Marker?s.MaxItems?i0PathPrefix?s
:AttachedPolicies?[{$3]1IsTruncated?b,Marker?s
,Marker?s.MaxItems?i0PathPrefix?s.RoleName!s
,Marker?s.MaxItems?i0PathPrefix?s.UserName!s
,Marker?s.MaxItems?n-OwnerId?s
<DelegationRequests?[{$?z1IsTruncated?b,Marker?s
2EntityFilter?s,Marker?s.MaxItems?i0PathPrefix?s/PolicyArn!s7PolicyUsageFilter?s
1IsTruncated?b,Marker?s6PolicyGroups?[{$f|5PolicyRoles?[{$g95PolicyUsers?[{$gN
-GroupId?s/GroupName?s
,RoleId?s.RoleName?s
,UserId?s.UserName?s
1IsTruncated?b,Marker?s2PolicyNames![s
,Marker?s.MaxItems?i0PathPrefix?s
0Groups![{#nH1IsTruncated?b,Marker?s
,Marker?s.MaxItems?i.UserName!s
9InstanceProfileName!s,Marker?s.MaxItems?i
1IsTruncated?b,Marker?s.Tags![{#gR
:InstanceProfiles![{#o^1IsTruncated?b,Marker?s
,Marker?s.MaxItems?i.RoleName!s
,Marker?s.MaxItems?i2SerialNumber!s
1IsTruncated?b,Marker?s4MfaDevices![{$ks
0EnableDate!t2SerialNumber!s.UserName!s
,Marker?s.MaxItems?i>OpenIDConnectProviderArn!s
COpenIDConnectProviderList?[{$m8
)Arn?s
,Marker?s.MaxItems?i2OnlyAttached?b0PathPrefix?s7PolicyUsageFilter?s+Scope?s
1IsTruncated?b,Marker?s2Policies?[{#us
)Arn!s,Marker?s8ServiceNamespaces![s
1IsTruncated?b,Marker?sGPoliciesGrantingServiceAccess![{$o`
2Policies?[{$p)6ServiceNamespace?s
0EntityName?s0EntityType?s/PolicyArn?s0PolicyName!s0PolicyType!s
,Marker?s.MaxItems?i/PolicyArn!s
1IsTruncated?b,Marker?s2Versions?[{#xS
1IsTruncated?b,Marker?s/Roles![{#p`
,Marker?s.MaxItems?i5SamlProviderArn!s
:SamlProviderList?[{$ra
)Arn?s0CreateDate?t0ValidUntil?t
1IsTruncated?b,Marker?s7SshPublicKeys?[{$sT
4SshPublicKeyId!s,Status!s0UploadDate!t.UserName!s
,Marker?s.MaxItems?i;ServerCertificateName!s
1IsTruncated?b,Marker?sGServerCertificateMetadataList![{$Vs
.AllUsers?b,Marker?s.MaxItems?n1ServiceName?s.UserName?s
1IsTruncated?b,Marker?sDServiceSpecificCredentials?[{$vT
0CreateDate!t4ExpirationDate?t<ServiceCredentialAlias?s1ServiceName!sAServiceSpecificCredentialId!s5ServiceUserName?s,Status!s.UserName!s
6Certificates![{$xU1IsTruncated?b,Marker?s
5CertificateBody!s3CertificateId!s,Status!s0UploadDate?t.UserName!s
1IsTruncated?b,Marker?s/Users![{$&'
6AssignmentStatus?s,Marker?s.MaxItems?i
1IsTruncated?b,Marker?s;VirtualMFADevices![{$'t
1Properties!<s
9PermissionsBoundary!s.RoleName!s
9PermissionsBoundary!s.UserName!s
9DelegationRequestId!s+Notes?s
@GlobalEndpointTokenVersion!s
2ActionNames![s/CallerArn?s8ContextEntries?[{%$z,Marker?s.MaxItems?iLOrderedOrganizationPolicyInputList?[{%%WIPermissionsBoundaryPolicyInputList?[s6PolicyInputList![s3ResourceArns?[s<ResourceHandlingOption?s3ResourceOwner?s4ResourcePolicy?s
4ContextKeyName?s4ContextKeyType?s7ContextKeyValues?[s
DServiceControlPolicyInputList?[s
;EvaluationResults?[{%&O1IsTruncated?b,Marker?s
4EvalActionName!s2EvalDecision!s:EvalDecisionDetails?<s6EvalResourceName?s;MatchedStatements?[{%(|;MissingContextValues?[sDOrganizationsDecisionDetail?{%)|JPermissionsBoundaryDecisionDetail?{%*<AResourceSpecificResults?[{%*\
4EndPosition?{%)k4SourcePolicyId?s6SourcePolicyType?s6StartPosition?{%)k
,Column?i*Line?i
<AllowedByOrganizations?b
BAllowedByPermissionsBoundary?b
:EvalDecisionDetails?<s:EvalResourceDecision!s6EvalResourceName!s;MatchedStatements?[{%(|;MissingContextValues?[sJPermissionsBoundaryDecisionDetail?{%*<
2ActionNames![s/CallerArn?s8ContextEntries?[{%$z,Marker?s.MaxItems?iIPermissionsBoundaryPolicyInputList?[s=PolicyExclusionList?[{%/'6PolicyInputList?[s5PolicySourceArn!s3ResourceArns?[s<ResourceHandlingOption?s3ResourceOwner?s4ResourcePolicy?s
?InlinePolicyIdentifier?{%/]/PolicyArn?s0PolicyType?s
4AttachmentName!s4AttachmentType!s0PolicyName!s
9InstanceProfileName!s.Tags![{#gR
2SerialNumber!s.Tags![{#gR
>OpenIDConnectProviderArn!s.Tags![{#gR
/PolicyArn!s.Tags![{#gR
.RoleName!s.Tags![{#gR
5SamlProviderArn!s.Tags![{#gR
;ServerCertificateName!s.Tags![{#gR
.Tags![{#gR.UserName!s
9InstanceProfileName!s.TagKeys![s
2SerialNumber!s.TagKeys![s
>OpenIDConnectProviderArn!s.TagKeys![s
/PolicyArn!s.TagKeys![s
.RoleName!s.TagKeys![s
5SamlProviderArn!s.TagKeys![s
;ServerCertificateName!s.TagKeys![s
.TagKeys![s.UserName!s
1AccessKeyId!s,Status!s.UserName?s
@AllowUsersToChangePassword?b0HardExpiry?b4MaxPasswordAge?i;MinimumPasswordLength?i=PasswordReusePrevention?i@RequireLowercaseCharacters?b4RequireNumbers?b4RequireSymbols?b@RequireUppercaseCharacters?b
4PolicyDocument!s.RoleName!s
/GroupName!s2NewGroupName?s-NewPath?s
.Password?s;PasswordResetRequired?b.UserName!s
>OpenIDConnectProviderArn!s5ThumbprintList![s
1Description?s8MaxSessionDuration?i.RoleName!s
1Description!s.RoleName!s
3AddPrivateKey?s=AssertionEncryptionMode?s6RemovePrivateKey?s:SamlMetadataDocument?s5SamlProviderArn!s
5SamlProviderArn?s
4SshPublicKeyId!s,Status!s.UserName!s
-NewPath?s>NewServerCertificateName?s;ServerCertificateName!s
AServiceSpecificCredentialId!s,Status!s.UserName?s
3CertificateId!s,Status!s.UserName?s
-NewPath?s1NewUserName?s.UserName!s
6SshPublicKeyBody!s.UserName!s
5CertificateBody!s6CertificateChain?s*Path?s0PrivateKey!s;ServerCertificateName!s.Tags?[{#gR
BServerCertificateMetadata?{$Vs.Tags?[{#gR
5CertificateBody!s.UserName?s
4Certificate!{$xU
)"};
