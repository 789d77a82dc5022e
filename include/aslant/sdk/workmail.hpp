// What the actions of workmail take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8c8429075a96fc07>{
    R"($%#&,#&Q#&q#'8#'X#'m#(<#(Q#(z#)A#)g#*)#*A#*U#*v#+1#+Z#,,#,A#,j#-=#-^#.&#.P#.v#/8#/[#/s#08#0L#0l#10#1^#1v#23#2b#3.#3P#3n#4.#4D#4n#59#5Y#5|#6@#6d#6{#7<#7a#8.#8V#8v#91#9Y#9s#:-#:J#:j#;)#;H#;h#<7#<\#<w#=?#=^#=u#>8#>K#>i#?8#?b#@)#@H#@o#A1#AM#Ai#B&#BE#BZ#C'#C>#Cg#D.#DC#Dd#E&#EL#Eo#F-
associateDelegateToResource {#FA{#Fk
associateMemberToGroup {#Fl{#Fk
assumeImpersonationRole {#G9{#Ga
cancelMailboxExportJob {#Gv{#Fk
createAlias {#HD{#Fk
createAvailabilityConfiguration {#Hi{#Fk
createGroup {#J?{#Jv
createIdentityCenterApplication {#K'{#KK
createImpersonationRole {#K]{#MG
createMobileDeviceAccessRule {#M^{#P4
createOrganization {#PP{#Qk
createResource {#R#{#Ro
createUser {#S#{#TP
deleteAccessControlRule {#TZ{#Fk
deleteAlias {#HD{#Fk
deleteAvailabilityConfiguration {#Ts{#Fk
deleteEmailMonitoringConfiguration {#U8{#Fk
deleteGroup {#UJ{#Fk
deleteIdentityCenterApplication {#Uf{#Fk
deleteIdentityProviderConfiguration {#U8{#Fk
deleteImpersonationRole {#G9{#Fk
deleteMailboxPermissions {#Ux{#Fk
deleteMobileDeviceAccessOverride {#VG{#Fk
deleteMobileDeviceAccessRule {#Vm{#Fk
deleteOrganization {#W@{#XH
deletePersonalAccessToken {#Xb{#Fk
deleteResource {#Y2{#Fk
deleteRetentionPolicy {#YQ{#Fk
deleteUser {#Yh{#Fk
deregisterFromWorkMail {#Z){#Fk
deregisterMailDomain {#Ts{#Fk
describeEmailMonitoringConfiguration {#U8{#ZF
describeEntity {#Z_{#Zy
describeGroup {#UJ{#[9
describeIdentityProviderConfiguration {#U8{#\<
describeInboundDmarcSettings {#U8{#]z
describeMailboxExportJob {#^,{#^F
describeOrganization {#U8{#`#
describeResource {#Y2{#am
describeUser {#Yh{#d>
disassociateDelegateFromResource {#FA{#Fk
disassociateMemberFromGroup {#Fl{#Fk
getAccessControlEffect {#h7{#i#
getDefaultRetentionPolicy {#U8{#i=
getImpersonationRole {#G9{#j3
getImpersonationRoleEffect {#k5{#kj
getMailDomain {#Ts{#lR
getMailboxDetails {#Yh{#mt
getMobileDeviceAccessEffect {#n8{#o5
getMobileDeviceAccessOverride {#VG{#ou
getPersonalAccessTokenMetadata {#Xb{#pd
listAccessControlRules {#U8{#qh
listAliases {#t#{#tY
listAvailabilityConfigurations {#tq{#uB
listGroupMembers {#w8{#wm
listGroups {#xg{#yp
listGroupsForEntity {#zj{#{f
listImpersonationRoles {#tq{#|=
listMailDomains {#tq{$#>
listMailboxExportJobs {#tq{$#{
listMailboxPermissions {#t#{$%K
listMobileDeviceAccessOverrides {$&?{$'$
listMobileDeviceAccessRules {#U8{$'A
listOrganizations {$*={$*W
listPersonalAccessTokens {$+k{$,E
listResourceDelegates {$,u{$-S
listResources {#xg{$.#
listTagsForResource {$/5{$/D
listUsers {$/_{$1E
putAccessControlRule {$38{#Fk
putEmailMonitoringConfiguration {$54{#Fk
putIdentityProviderConfiguration {$5^{#Fk
putInboundDmarcSettings {$6r{#Fk
putMailboxPermissions {$75{#Fk
putMobileDeviceAccessOverride {$7r{#Fk
putRetentionPolicy {$8U{#Fk
registerMailDomain {$9B{#Fk
registerToWorkMail {$9o{#Fk
resetPassword {$::{#Fk
startMailboxExportJob {$:`{$;o
tagResource {$;x{#Fk
testAvailabilityConfiguration {$<8{$<|
untagResource {$=@{#Fk
updateAvailabilityConfiguration {$=Z{#Fk
updateDefaultMailDomain {#Ts{#Fk
updateGroup {$>D{#Fk
updateImpersonationRole {$?${#Fk
updateMailboxQuota {$?t{#Fk
updateMobileDeviceAccessRule {$@D{#Fk
updatePrimaryEmailAddress {$9o{#Fk
updateResource {$C'{#Fk
updateUser {$D:{#Fk
.EntityId!s4OrganizationId!s0ResourceId!s

-GroupId!s.MemberId!s4OrganizationId!s
9ImpersonationRoleId!s4OrganizationId!s
/ExpiresIn?l+Token?s
1ClientToken?s+JobId!s4OrganizationId!s
+Alias!s.EntityId!s4OrganizationId!s
1ClientToken?s0DomainName!s4EwsProvider?{#Ia7LambdaProvider?{#J24OrganizationId!s
1EwsEndpoint!s1EwsPassword!s1EwsUsername!s
/LambdaArn!s
AHiddenFromGlobalAddressList?b*Name!s4OrganizationId!s
-GroupId?s
1ClientToken?s1InstanceArn!s*Name!s
4ApplicationArn?s
1ClientToken?s1Description?s*Name!s4OrganizationId!s/Rules![{#LK*Type!s
1Description?s,Effect!s9ImpersonationRuleId!s*Name?s5NotTargetUsers?[s2TargetUsers?[s
9ImpersonationRoleId?s
1ClientToken?s1Description?s3DeviceModels?[s=DeviceOperatingSystems?[s2DeviceTypes?[s7DeviceUserAgents?[s,Effect!s*Name!s6NotDeviceModels?[s@NotDeviceOperatingSystems?[s5NotDeviceTypes?[s:NotDeviceUserAgents?[s4OrganizationId!s
>MobileDeviceAccessRuleId?s
+Alias!s1ClientToken?s1DirectoryId?s1Domains?[{#QN<EnableInteroperability?b/KmsKeyArn?s
0DomainName!s2HostedZoneId?s
4OrganizationId?s
1Description?sAHiddenFromGlobalAddressList?b*Name!s4OrganizationId!s*Type!s
0ResourceId?s
1DisplayName!s/FirstName?sAHiddenFromGlobalAddressList?b<IdentityProviderUserId?s.LastName?s*Name!s4OrganizationId!s.Password?s*Role?s
,UserId?s
*Name!s4OrganizationId!s
0DomainName!s4OrganizationId!s
4OrganizationId!s
-GroupId!s4OrganizationId!s
4ApplicationArn!s
.EntityId!s/GranteeId!s4OrganizationId!s
.DeviceId!s4OrganizationId!s,UserId!s
>MobileDeviceAccessRuleId!s4OrganizationId!s
1ClientToken?s5DeleteDirectory!bEDeleteIdentityCenterApplication?b1ForceDelete?b4OrganizationId!s
4OrganizationId?s+State?s
4OrganizationId!s;PersonalAccessTokenId!s
4OrganizationId!s0ResourceId!s
(Id!s4OrganizationId!s
4OrganizationId!s,UserId!s
.EntityId!s4OrganizationId!s
1LogGroupArn?s-RoleArn?s
+Email!s4OrganizationId!s
.EntityId?s*Name?s*Type?s
2DisabledDate?t+Email?s1EnabledDate?t-GroupId?sAHiddenFromGlobalAddressList?b*Name?s+State?s
8AuthenticationMode?sDIdentityCenterConfiguration?{#]?IPersonalAccessTokenConfiguration?{#]_
4ApplicationArn!s1InstanceArn!s
4LifetimeInDays?n,Status!s
.Enforced?b
+JobId!s4OrganizationId!s
1Description?s-EndTime?t.EntityId?s/ErrorInfo?s7EstimatedProgress?i/KmsKeyArn?s-RoleArn?s2S3BucketName?s,S3Path?s.S3Prefix?s/StartTime?t+State?s
+Alias?s)Arn?s3CompletedDate?t7DefaultMailDomain?s1DirectoryId?s3DirectoryType?s2ErrorMessage?s=InteroperabilityEnabled?b4MigrationAdmin?s4OrganizationId?s+State?s
7BookingOptions?{#cB1Description?s2DisabledDate?t+Email?s1EnabledDate?tAHiddenFromGlobalAddressList?b*Name?s0ResourceId?s+State?s*Type?s
8AutoAcceptRequests?bDAutoDeclineConflictingRequests?bBAutoDeclineRecurringRequests?b
*City?s-Company?s-Country?s0Department?s2DisabledDate?t1DisplayName?s+Email?s1EnabledDate?t/FirstName?sAHiddenFromGlobalAddressList?bEIdentityProviderIdentityStoreId?s<IdentityProviderUserId?s.Initials?s.JobTitle?s.LastName?s>MailboxDeprovisionedDate?t<MailboxProvisionedDate?t*Name?s,Office?s+State?s,Street?s/Telephone?s,UserId?s.UserRole?s-ZipCode?s
,Action!s9ImpersonationRoleId?s/IpAddress!s4OrganizationId!s,UserId?s
,Effect?s3MatchedRules?[s
1Description?s>FolderConfigurations?[{#is(Id?s*Name?s
,Action!s*Name!s,Period?i
1DateCreated?t2DateModified?t1Description?s9ImpersonationRoleId?s*Name?s/Rules?[{#LK*Type?s
9ImpersonationRoleId!s4OrganizationId!s0TargetUser!s
,Effect?s6MatchedRules?[{#l4*Type?s
9ImpersonationRuleId?s*Name?s
<DkimVerificationStatus?s/IsDefault?b2IsTestDomain?bAOwnershipVerificationStatus?s1Records?[{#mY
.Hostname?s*Type?s+Value?s
2MailboxQuota?i1MailboxSize?n
1DeviceModel?s;DeviceOperatingSystem?s0DeviceType?s5DeviceUserAgent?s4OrganizationId!s
,Effect?s6MatchedRules?[{#oR
>MobileDeviceAccessRuleId?s*Name?s
1DateCreated?t2DateModified?t1Description?s.DeviceId?s,Effect?s,UserId?s
1DateCreated?t2DateLastUsed?t1ExpiresTime?t*Name?s;PersonalAccessTokenId?s-Scopes?[s,UserId?s
/Rules?[{#qu
.Actions?[s1DateCreated?t2DateModified?t1Description?s,Effect?s;ImpersonationRoleIds?[s/IpRanges?[s*Name?s1NotActions?[s>NotImpersonationRoleIds?[s2NotIpRanges?[s1NotUserIds?[s.UserIds?[s
.EntityId!s0MaxResults?i/NextToken?s4OrganizationId!s
.Aliases?[s/NextToken?s
0MaxResults?i/NextToken?s4OrganizationId!s
DAvailabilityConfigurations?[{#up/NextToken?s
1DateCreated?t2DateModified?t0DomainName?s4EwsProvider?{#vu7LambdaProvider?{#J22ProviderType?s
1EwsEndpoint?s1EwsUsername?s
-GroupId!s0MaxResults?i/NextToken?s4OrganizationId!s
1Members?[{#x./NextToken?s
2DisabledDate?t1EnabledDate?t(Id?s*Name?s+State?s*Type?s
0Filters?{#yE0MaxResults?i/NextToken?s4OrganizationId!s
0NamePrefix?s8PrimaryEmailPrefix?s+State?s
0Groups?[{#z0/NextToken?s
2DisabledDate?t+Email?s1EnabledDate?t(Id?s*Name?s+State?s
.EntityId!s0Filters?{#{S0MaxResults?i/NextToken?s4OrganizationId!s
5GroupNamePrefix?s
0Groups?[{#|&/NextToken?s
-GroupId?s/GroupName?s
/NextToken?s/Roles?[{#|V
1DateCreated?t2DateModified?t9ImpersonationRoleId?s*Name?s*Type?s
5MailDomains?[{$#]/NextToken?s
3DefaultDomain?b0DomainName?s
.Jobs?[{$$9/NextToken?s
1Description?s-EndTime?t.EntityId?s7EstimatedProgress?i+JobId?s2S3BucketName?s,S3Path?s/StartTime?t+State?s
/NextToken?s5Permissions?[{$%j
/GranteeId!s1GranteeType!s7PermissionValues![s
.DeviceId?s0MaxResults?i/NextToken?s4OrganizationId!s,UserId?s
/NextToken?s3Overrides?[{#ou
/Rules?[{$'N
1DateCreated?t2DateModified?t1Description?s3DeviceModels?[s=DeviceOperatingSystems?[s2DeviceTypes?[s7DeviceUserAgents?[s,Effect?s>MobileDeviceAccessRuleId?s*Name?s6NotDeviceModels?[s@NotDeviceOperatingSystems?[s5NotDeviceTypes?[s:NotDeviceUserAgents?[s
0MaxResults?i/NextToken?s
/NextToken?s?OrganizationSummaries?[{$+&
+Alias?s7DefaultMailDomain?s2ErrorMessage?s4OrganizationId?s+State?s
0MaxResults?n/NextToken?s4OrganizationId!s,UserId?s
/NextToken?sFPersonalAccessTokenSummaries?[{#pd
0MaxResults?i/NextToken?s4OrganizationId!s0ResourceId!s
3Delegates?[{$-p/NextToken?s
(Id!s*Type!s
/NextToken?s3Resources?[{$.@
1Description?s2DisabledDate?t+Email?s1EnabledDate?t(Id?s*Name?s+State?s*Type?s
1ResourceARN!s
.Tags?[{$/P
)Key!s+Value!s
0Filters?{$0=0MaxResults?i/NextToken?s4OrganizationId!s
7DisplayNamePrefix?sBIdentityProviderUserIdPrefix?s8PrimaryEmailPrefix?s+State?s4UsernamePrefix?s
/NextToken?s/Users?[{$1^
2DisabledDate?t1DisplayName?s+Email?s1EnabledDate?t(Id?sEIdentityProviderIdentityStoreId?s<IdentityProviderUserId?s*Name?s+State?s.UserRole?s
.Actions?[s1Description!s,Effect!s;ImpersonationRoleIds?[s/IpRanges?[s*Name!s1NotActions?[s>NotImpersonationRoleIds?[s2NotIpRanges?[s1NotUserIds?[s4OrganizationId!s.UserIds?[s
1LogGroupArn!s4OrganizationId!s-RoleArn!s
8AuthenticationMode!sDIdentityCenterConfiguration!{#]?4OrganizationId!sIPersonalAccessTokenConfiguration!{#]_
.Enforced!b4OrganizationId!s
.EntityId!s/GranteeId!s4OrganizationId!s7PermissionValues![s
1Description?s.DeviceId!s,Effect!s4OrganizationId!s,UserId!s
1Description?s>FolderConfigurations![{#is(Id?s*Name!s4OrganizationId!s
1ClientToken?s0DomainName!s4OrganizationId!s
+Email!s.EntityId!s4OrganizationId!s
4OrganizationId!s.Password!s,UserId!s
1ClientToken?s1Description?s.EntityId!s/KmsKeyArn!s4OrganizationId!s-RoleArn!s2S3BucketName!s.S3Prefix!s
+JobId?s
1ResourceARN!s.Tags![{$/P
0DomainName?s4EwsProvider?{#Ia7LambdaProvider?{#J24OrganizationId!s
3FailureReason?s0TestPassed?b
1ResourceARN!s.TagKeys![s
0DomainName!s4EwsProvider?{#Ia7LambdaProvider?{#J24OrganizationId!s
-GroupId!sAHiddenFromGlobalAddressList?b4OrganizationId!s
1Description?s9ImpersonationRoleId!s*Name!s4OrganizationId!s/Rules![{#LK*Type!s
2MailboxQuota!i4OrganizationId!s,UserId!s
1Description?s3DeviceModels?[s=DeviceOperatingSystems?[s2DeviceTypes?[s7DeviceUserAgents?[s,Effect!s>MobileDeviceAccessRuleId!s*Name!s6NotDeviceModels?[s@NotDeviceOperatingSystems?[s5NotDeviceTypes?[s:NotDeviceUserAgents?[s4OrganizationId!s
7BookingOptions?{#cB1Description?sAHiddenFromGlobalAddressList?b*Name?s4OrganizationId!s0ResourceId!s*Type?s
*City?s-Company?s-Country?s0Department?s1DisplayName?s/FirstName?sAHiddenFromGlobalAddressList?b<IdentityProviderUserId?s.Initials?s.JobTitle?s.LastName?s,Office?s4OrganizationId!s*Role?s,Street?s/Telephone?s,UserId!s-ZipCode?s
)"};
