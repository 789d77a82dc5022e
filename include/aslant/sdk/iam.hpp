// What the actions of iam take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x2b8f08192bc66456>{
    R"($m#(P#(|#)D#)\#)w#*7#*Q#*i#+(#+D#+Y#+x#,:#,_#,u#-8#-L#-h#./#.X#.l#/2#/O#/h#0*#0O#0d#1%#1D#1`#2+#2A#2^#2r#3?#3Y#3u#47#4X#4y#5H#5j#6$#6K#6e#7+#7F#7`#7z#8W#9'#9@#9v#:E#:g#;8#;d#<(#<P#<r#=3#=Z#>*#>G#>Y#>q#?3#?L#?b#@*#@P#@c#A##A4#AK#Ad#B##BA#Bh#CA#Cm#D$#D;#DS#Do#E8#EZ#E|#FA#F\#Fp#G1#GR#Gp#H;#HV#Hn#I;#I_#J(#J>#Ji#K'#KC#K]#Ks#L,#LJ#Le#M&#MI#Mi#N7#NX#Nr#O.#OA#O`#Ox#PB#PY#Q##Q:#Qk#R8#RU#S##S<#S]#T/#TM#Tn#U0#UF#Uh#U{#V2#VK#Vi#Vz#W>#WV#Wz#X5#XH#Xc#Y)#Y<#YU#Yz#Z@#ZU#Zq#[F#[Z#[y#\;#\W#\x#]G#]i#^##^?#^`
addClientIDToOpenIDConnectProvider {#_({#_O
addRoleToInstanceProfile {#_P{#_O
addUserToGroup {#_r{#_O
attachGroupPolicy {#`0{#_O
attachRolePolicy {#`I{#_O
attachUserPolicy {#`a{#_O
changePassword {#`y{#_O
createAccessKey {#a<{#aH
createAccountAlias {#b@{#_O
createGroup {#bP{#bd
createInstanceProfile {#cG{#d%
createLoginProfile {#gy{#hN
createOpenIDConnectProvider {#i8{#il
createPolicy {#j9{#jx
createPolicyVersion {#m${#mQ
createRole {#nC{#o[
createSAMLProvider {#of{#p`
createServiceLinkedRole {#q${#qS
createServiceSpecificCredential {#q^{#r2
createUser {#tT{#u.
createVirtualMFADevice {#vE{#vo
deactivateMFADevice {#x#{#_O
deleteAccessKey {#x>{#_O
deleteAccountAlias {#b@{#_O
deleteAccountPasswordPolicy {#_O{#_O
deleteGroup {#xX{#_O
deleteGroupPolicy {#xe{#_O
deleteInstanceProfile {#y%{#_O
deleteLoginProfile {#a<{#_O
deleteOpenIDConnectProvider {#y<{#_O
deletePolicy {#yX{#_O
deletePolicyVersion {#ye{#_O
deleteRole {#z${#_O
deleteRolePermissionsBoundary {#z${#_O
deleteRolePolicy {#z0{#_O
deleteSAMLProvider {#zI{#_O
deleteSSHPublicKey {#z\{#_O
deleteServerCertificate {#zy{#_O
deleteServiceLinkedRole {#z${#{8
deleteServiceSpecificCredential {#{J{#_O
deleteSigningCertificate {#{t{#_O
deleteUser {#|6{#_O
deleteUserPermissionsBoundary {#|6{#_O
deleteUserPolicy {#|B{#_O
deleteVirtualMFADevice {#|[{#_O
detachGroupPolicy {#`0{#_O
detachRolePolicy {#`I{#_O
detachUserPolicy {#`a{#_O
disableOrganizationsRootCredentialsManagement {#_O{#|k
disableOrganizationsRootSessions {#_O{#|k
enableMFADevice {$#6{#_O
enableOrganizationsRootCredentialsManagement {#_O{#|k
enableOrganizationsRootSessions {#_O{#|k
generateCredentialReport {#_O{$$#
generateOrganizationsAccessReport {$$:{$$`
generateServiceLastAccessedDetails {$$i{$$`
getAccessKeyLastUsed {$%${$%3
getAccountAuthorizationDetails {$&#{$&B
getAccountPasswordPolicy {#_O{$/7
getAccountSummary {#_O{$1t
getContextKeysForCustomPolicy {$2){$2=
getContextKeysForPrincipalPolicy {$2Q{$2=
getCredentialReport {#_O{$2w
getGroup {$3G{$3h
getGroupPolicy {#xe{$4=
getInstanceProfile {#y%{#d%
getLoginProfile {#a<{#hN
getMFADevice {#x#{$4h
getOpenIDConnectProvider {#y<{$5H
getOrganizationsAccessReport {$6/{$6V
getPolicy {#yX{#jx
getPolicyVersion {#ye{#mQ
getRole {#z${#o[
getRolePolicy {#z0{$9r
getSAMLProvider {#zI{$:B
getSSHPublicKey {$;|{$<J
getServerCertificate {#zy{$=W
getServiceLastAccessedDetails {$?a{$@$
getServiceLastAccessedDetailsWithEntities {$D){$DY
getServiceLinkedRoleDeletionStatus {#{8{$FX
getUser {#a<{$GI
getUserPolicy {#|B{$GT
listAccessKeys {$H${$HD
listAccountAliases {$IJ{$I_
listAttachedGroupPolicies {$J/{$J]
listAttachedRolePolicies {$K2{$J]
listAttachedUserPolicies {$K_{$J]
listEntitiesForPolicy {$L2{$M)
listGroupPolicies {$3G{$N_
listGroups {$O,{$ON
listGroupsForUser {$Os{$ON
listInstanceProfileTags {$P9{$Pd
listInstanceProfiles {$O,{$Q-
listInstanceProfilesForRole {$Q\{$Q-
listMFADeviceTags {$Q|{$Pd
listMFADevices {$H${$RF
listOpenIDConnectProviderTags {$S={$Pd
listOpenIDConnectProviders {#_O{$Sm
listOrganizationsFeatures {#_O{#|k
listPolicies {$T;{$U.
listPoliciesGrantingServiceAccess {$UU{$Uz
listPolicyTags {$Wf{$Pd
listPolicyVersions {$Wf{$X-
listRolePolicies {$Q\{$N_
listRoleTags {$Q\{$Pd
listRoles {$O,{$XT
listSAMLProviderTags {$Xx{$Pd
listSAMLProviders {#_O{$YE
listSSHPublicKeys {$H${$Z$
listServerCertificateTags {$[){$Pd
listServerCertificates {$O,{$[V
listServiceSpecificCredentials {$\8{$\q
listSigningCertificates {$H${$_&
listUserPolicies {$Os{$N_
listUserTags {$Os{$Pd
listUsers {$O,{$`;
listVirtualMFADevices {$`_{$a-
putGroupPolicy {$4={#_O
putRolePermissionsBoundary {$a]{#_O
putRolePolicy {$9r{#_O
putUserPermissionsBoundary {$b%{#_O
putUserPolicy {$GT{#_O
removeClientIDFromOpenIDConnectProvider {#_({#_O
removeRoleFromInstanceProfile {#_P{#_O
removeUserFromGroup {#_r{#_O
resetServiceSpecificCredential {#{J{#r2
resyncMFADevice {$#6{#_O
setDefaultPolicyVersion {#ye{#_O
setSecurityTokenServicePreferences {$bG{#_O
simulateCustomPolicy {$be{$eV
simulatePrincipalPolicy {$kx{$eV
tagInstanceProfile {$nD{#_O
tagMFADevice {$nf{#_O
tagOpenIDConnectProvider {$o'{#_O
tagPolicy {$oN{#_O
tagRole {$of{#_O
tagSAMLProvider {$p#{#_O
tagServerCertificate {$pA{#_O
tagUser {$pe{#_O
untagInstanceProfile {$p|{#_O
untagMFADevice {$qD{#_O
untagOpenIDConnectProvider {$q_{#_O
untagPolicy {$r,{#_O
untagRole {$rD{#_O
untagSAMLProvider {$r[{#_O
untagServerCertificate {$ry{#_O
untagUser {$sC{#_O
updateAccessKey {$sZ{#_O
updateAccountPasswordPolicy {$t#{#_O
updateAssumeRolePolicy {$v9{#_O
updateGroup {$vV{#_O
updateLoginProfile {$v|{#_O
updateOpenIDConnectProviderThumbprint {$wQ{#_O
updateRole {$x%{#_O
updateRoleDescription {$xT{#qS
updateSAMLProvider {$xn{$y{
updateSSHPublicKey {$z4{#_O
updateServerCertificate {$zZ{#_O
updateServiceSpecificCredential {${>{#_O
updateSigningCertificate {${q{#_O
updateUser {$|<{#_O
uploadSSHPublicKey {$|`{$<J
uploadServerCertificate {%#%{%$(
uploadSigningCertificate {%$S{%$q
.ClientID!s>OpenIDConnectProviderArn!s

9InstanceProfileName!s.RoleName!s
/GroupName!s.UserName!s
/GroupName!s/PolicyArn!s
/PolicyArn!s.RoleName!s
/PolicyArn!s.UserName!s
1NewPassword!s1OldPassword!s
.UserName?s
2AccessKey!{#aX
1AccessKeyId!s0CreateDate?t5SecretAccessKey!s,Status!s.UserName!s
2AccountAlias!s
/GroupName!s*Path?s
.Group!{#bp
)Arn!s0CreateDate!t-GroupId!s/GroupName!s*Path!s
9InstanceProfileName!s*Path?s.Tags?[{#cp
)Key!s+Value!s
8InstanceProfile!{#d;
)Arn!s0CreateDate!t7InstanceProfileId!s9InstanceProfileName!s*Path!s/Roles![{#e=.Tags?[{#cp
)Arn!s>AssumeRolePolicyDocument?s0CreateDate!t1Description?s8MaxSessionDuration?i*Path!s<PermissionsBoundary?{#g,,RoleId!s5RoleLastUsed?{#g`.RoleName!s.Tags?[{#cp
<PermissionsBoundaryArn?s=PermissionsBoundaryType?s
2LastUsedDate?t,Region?s
.Password?s;PasswordResetRequired?b.UserName?s
5LoginProfile!{#ha
0CreateDate!t;PasswordResetRequired?b.UserName!s
3ClientIDList?[s.Tags?[{#cp5ThumbprintList?[s)Url!s
>OpenIDConnectProviderArn?s.Tags?[{#cp
1Description?s*Path?s4PolicyDocument!s0PolicyName!s.Tags?[{#cp
/Policy?{#k+
)Arn?s5AttachmentCount?i0CreateDate?t6DefaultVersionId?s1Description?s2IsAttachable?b*Path?sCPermissionsBoundaryUsageCount?i.PolicyId?s0PolicyName?s.Tags?[{#cp0UpdateDate?t
/PolicyArn!s4PolicyDocument!s2SetAsDefault?b
6PolicyVersion?{#me
0CreateDate?t.Document?s6IsDefaultVersion?b/VersionId?s
>AssumeRolePolicyDocument!s1Description?s8MaxSessionDuration?i*Path?s9PermissionsBoundary?s.RoleName!s.Tags?[{#cp
-Role!{#e=
3AddPrivateKey?s=AssertionEncryptionMode?s*Name!s:SamlMetadataDocument!s.Tags?[{#cp
5SamlProviderArn?s.Tags?[{#cp
4AwsServiceName!s2CustomSuffix?s1Description?s
-Role?{#e=
7CredentialAgeDays?n1ServiceName!s.UserName!s
BServiceSpecificCredential?{#rR
0CreateDate!t4ExpirationDate?t<ServiceCredentialAlias?s=ServiceCredentialSecret?s1ServiceName!s5ServicePassword?sAServiceSpecificCredentialId!s5ServiceUserName?s,Status!s.UserName!s
*Path?s9PermissionsBoundary?s.Tags?[{#cp.UserName!s
-User?{#u9
)Arn!s0CreateDate!t6PasswordLastUsed?t*Path!s<PermissionsBoundary?{#g,.Tags?[{#cp,UserId!s.UserName!s
*Path?s.Tags?[{#cp:VirtualMFADeviceName!s
9VirtualMFADevice!{#w,
6Base32StringSeed?y0EnableDate?t/QrCodePNG?y2SerialNumber!s.Tags?[{#cp-User?{#u9
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
1Description?s+State?s
0EntityPath!s;OrganizationsPolicyId?s
+JobId?s
)Arn!s1Granularity?s
1AccessKeyId!s
:AccessKeyLastUsed?{$%V.UserName?s
2LastUsedDate?t,Region!s1ServiceName!s
-Filter?[s,Marker?s.MaxItems?i
9GroupDetailList?[{$'O1IsTruncated?b,Marker?s2Policies?[{$)98RoleDetailList?[{$+?8UserDetailList?[{$-X
)Arn?sAAttachedManagedPolicies?[{$(Z0CreateDate?t-GroupId?s/GroupName?s9GroupPolicyList?[{$(t*Path?s
/PolicyArn?s0PolicyName?s
4PolicyDocument?s0PolicyName?s
)Arn?s5AttachmentCount?i0CreateDate?t6DefaultVersionId?s1Description?s2IsAttachable?b*Path?sCPermissionsBoundaryUsageCount?i.PolicyId?s0PolicyName?s;PolicyVersionList?[{#me0UpdateDate?t
)Arn?s>AssumeRolePolicyDocument?sAAttachedManagedPolicies?[{$(Z0CreateDate?t=InstanceProfileList?[{#d;*Path?s<PermissionsBoundary?{#g,,RoleId?s5RoleLastUsed?{#g`.RoleName?s8RolePolicyList?[{$(t.Tags?[{#cp
)Arn?sAAttachedManagedPolicies?[{$(Z0CreateDate?t0GroupList?[s*Path?s<PermissionsBoundary?{#g,.Tags?[{#cp,UserId?s.UserName?s8UserPolicyList?[{$(t
7PasswordPolicy!{$/L
@AllowUsersToChangePassword?b5ExpirePasswords?b0HardExpiry?b4MaxPasswordAge?i;MinimumPasswordLength?i=PasswordReusePrevention?i@RequireLowercaseCharacters?b4RequireNumbers?b4RequireSymbols?b@RequireUppercaseCharacters?b
1SummaryMap?<i
6PolicyInputList![s
6ContextKeyNames?[s
6PolicyInputList?[s5PolicySourceArn!s
-Content?y3GeneratedTime?t2ReportFormat?s
/GroupName!s,Marker?s.MaxItems?i
.Group!{#bp1IsTruncated?b,Marker?s/Users![{#u9
/GroupName!s4PolicyDocument!s0PolicyName!s
5Certifications?<s0EnableDate?t2SerialNumber!s.UserName?s
3ClientIDList?[s0CreateDate?t.Tags?[{#cp5ThumbprintList?[s)Url?s
+JobId!s,Marker?s.MaxItems?i-SortKey?s
7AccessDetails?[{$8M5ErrorDetails?{$9`1IsTruncated?b7JobCompletionDate?t5JobCreationDate!t/JobStatus!s,Marker?s@NumberOfServicesAccessible?iANumberOfServicesNotAccessed?i
0EntityPath?s;LastAuthenticatedTime?t,Region?s1ServiceName!s6ServiceNamespace!s@TotalAuthenticatedEntities?i
*Code!s-Message!s
4PolicyDocument!s0PolicyName!s.RoleName!s
=AssertionEncryptionMode?s0CreateDate?t8PrivateKeyList?[{$;g:SamlMetadataDocument?s6SamlProviderUUID?s.Tags?[{#cp0ValidUntil?t
+KeyId?s/Timestamp?t
.Encoding!s4SshPublicKeyId!s.UserName!s
5SshPublicKey?{$<]
1Fingerprint!s6SshPublicKeyBody!s4SshPublicKeyId!s,Status!s0UploadDate?t.UserName!s
:ServerCertificate!{$=o
5CertificateBody!s6CertificateChain?sBServerCertificateMetadata!{$>e.Tags?[{#cp
)Arn!s0Expiration?t*Path!s9ServerCertificateId!s;ServerCertificateName!s0UploadDate?t
+JobId!s,Marker?s.MaxItems?i
.Error?{$9`1IsTruncated?b7JobCompletionDate!t5JobCreationDate!t/JobStatus!s-JobType?s,Marker?s>ServicesLastAccessed![{$AD
7LastAuthenticated?t=LastAuthenticatedEntity?s=LastAuthenticatedRegion?s1ServiceName!s6ServiceNamespace!s@TotalAuthenticatedEntities?iDTrackedActionsLastAccessed?[{$C8
0ActionName?s8LastAccessedEntity?s8LastAccessedRegion?s6LastAccessedTime?t
+JobId!s,Marker?s.MaxItems?i6ServiceNamespace!s
;EntityDetailsList![{$El.Error?{$9`1IsTruncated?b7JobCompletionDate!t5JobCreationDate!t/JobStatus!s,Marker?s
3EntityInfo!{$F77LastAuthenticated?t
)Arn!s(Id!s*Name!s*Path?s*Type!s
/Reason?{$Fn,Status!s
,Reason?s7RoleUsageList?[{$G2
,Region?s0Resources?[s
-User!{#u9
4PolicyDocument!s0PolicyName!s.UserName!s
,Marker?s.MaxItems?i.UserName?s
;AccessKeyMetadata![{$Ht1IsTruncated?b,Marker?s
1AccessKeyId?s0CreateDate?t,Status?s.UserName?s
,Marker?s.MaxItems?i
5AccountAliases![s1IsTruncated?b,Marker?s
/GroupName!s,Marker?s.MaxItems?i0PathPrefix?s
:AttachedPolicies?[{$(Z1IsTruncated?b,Marker?s
,Marker?s.MaxItems?i0PathPrefix?s.RoleName!s
,Marker?s.MaxItems?i0PathPrefix?s.UserName!s
2EntityFilter?s,Marker?s.MaxItems?i0PathPrefix?s/PolicyArn!s7PolicyUsageFilter?s
1IsTruncated?b,Marker?s6PolicyGroups?[{$Mx5PolicyRoles?[{$N55PolicyUsers?[{$NJ
-GroupId?s/GroupName?s
,RoleId?s.RoleName?s
,UserId?s.UserName?s
1IsTruncated?b,Marker?s2PolicyNames![s
,Marker?s.MaxItems?i0PathPrefix?s
0Groups![{#bp1IsTruncated?b,Marker?s
,Marker?s.MaxItems?i.UserName!s
9InstanceProfileName!s,Marker?s.MaxItems?i
1IsTruncated?b,Marker?s.Tags![{#cp
:InstanceProfiles![{#d;1IsTruncated?b,Marker?s
,Marker?s.MaxItems?i.RoleName!s
,Marker?s.MaxItems?i2SerialNumber!s
1IsTruncated?b,Marker?s4MfaDevices![{$Ro
0EnableDate!t2SerialNumber!s.UserName!s
,Marker?s.MaxItems?i>OpenIDConnectProviderArn!s
COpenIDConnectProviderList?[{$T4
)Arn?s
,Marker?s.MaxItems?i2OnlyAttached?b0PathPrefix?s7PolicyUsageFilter?s+Scope?s
1IsTruncated?b,Marker?s2Policies?[{#k+
)Arn!s,Marker?s8ServiceNamespaces![s
1IsTruncated?b,Marker?sGPoliciesGrantingServiceAccess![{$V\
2Policies?[{$W%6ServiceNamespace?s
0EntityName?s0EntityType?s/PolicyArn?s0PolicyName!s0PolicyType!s
,Marker?s.MaxItems?i/PolicyArn!s
1IsTruncated?b,Marker?s2Versions?[{#me
1IsTruncated?b,Marker?s/Roles![{#e=
,Marker?s.MaxItems?i5SamlProviderArn!s
:SamlProviderList?[{$Y]
)Arn?s0CreateDate?t0ValidUntil?t
1IsTruncated?b,Marker?s7SshPublicKeys?[{$ZP
4SshPublicKeyId!s,Status!s0UploadDate!t.UserName!s
,Marker?s.MaxItems?i;ServerCertificateName!s
1IsTruncated?b,Marker?sGServerCertificateMetadataList![{$>e
.AllUsers?b,Marker?s.MaxItems?n1ServiceName?s.UserName?s
1IsTruncated?b,Marker?sDServiceSpecificCredentials?[{$]P
0CreateDate!t4ExpirationDate?t<ServiceCredentialAlias?s1ServiceName!sAServiceSpecificCredentialId!s5ServiceUserName?s,Status!s.UserName!s
6Certificates![{$_Q1IsTruncated?b,Marker?s
5CertificateBody!s3CertificateId!s,Status!s0UploadDate?t.UserName!s
1IsTruncated?b,Marker?s/Users![{#u9
6AssignmentStatus?s,Marker?s.MaxItems?i
1IsTruncated?b,Marker?s;VirtualMFADevices![{#w,
9PermissionsBoundary!s.RoleName!s
9PermissionsBoundary!s.UserName!s
@GlobalEndpointTokenVersion!s
2ActionNames![s/CallerArn?s8ContextEntries?[{$dy,Marker?s.MaxItems?iIPermissionsBoundaryPolicyInputList?[s6PolicyInputList![s3ResourceArns?[s<ResourceHandlingOption?s3ResourceOwner?s4ResourcePolicy?s
4ContextKeyName?s4ContextKeyType?s7ContextKeyValues?[s
;EvaluationResults?[{$f,1IsTruncated?b,Marker?s
4EvalActionName!s2EvalDecision!s:EvalDecisionDetails?<s6EvalResourceName?s;MatchedStatements?[{$hY;MissingContextValues?[sDOrganizationsDecisionDetail?{$iYJPermissionsBoundaryDecisionDetail?{$isAResourceSpecificResults?[{$j9
4EndPosition?{$iH4SourcePolicyId?s6SourcePolicyType?s6StartPosition?{$iH
,Column?i*Line?i
<AllowedByOrganizations?b
BAllowedByPermissionsBoundary?b
:EvalDecisionDetails?<s:EvalResourceDecision!s6EvalResourceName!s;MatchedStatements?[{$hY;MissingContextValues?[sJPermissionsBoundaryDecisionDetail?{$is
2ActionNames![s/CallerArn?s8ContextEntries?[{$dy,Marker?s.MaxItems?iIPermissionsBoundaryPolicyInputList?[s6PolicyInputList?[s5PolicySourceArn!s3ResourceArns?[s<ResourceHandlingOption?s3ResourceOwner?s4ResourcePolicy?s
9InstanceProfileName!s.Tags![{#cp
2SerialNumber!s.Tags![{#cp
>OpenIDConnectProviderArn!s.Tags![{#cp
/PolicyArn!s.Tags![{#cp
.RoleName!s.Tags![{#cp
5SamlProviderArn!s.Tags![{#cp
;ServerCertificateName!s.Tags![{#cp
.Tags![{#cp.UserName!s
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
5CertificateBody!s6CertificateChain?s*Path?s0PrivateKey!s;ServerCertificateName!s.Tags?[{#cp
BServerCertificateMetadata?{$>e.Tags?[{#cp
5CertificateBody!s.UserName?s
4Certificate!{$_Q
)"};
