// What the actions of grafana take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x367c6f4e90217bab>{
    R"(#<##q#$1#$J#$i#%6#%b#%{#&@#&g#'9#'T#(##(K#(h#)'#)D#)Z#*+#*Q#*i#+$#+;#+V#+o#,<
associateLicense {#,b{#-4
createWorkspace {#3+{#-4
createWorkspaceApiKey {#7({#7[
createWorkspaceServiceAccount {#7z{#8D
createWorkspaceServiceAccountToken {#8m{#9L
deleteWorkspace {#:@{#-4
deleteWorkspaceApiKey {#:O{#:O
deleteWorkspaceServiceAccount {#:h{#:h
deleteWorkspaceServiceAccountToken {#;0{#;0
describeWorkspace {#:@{#-4
describeWorkspaceAuthentication {#:@{#;\
describeWorkspaceConfiguration {#:@{#>m
disassociateLicense {#?5{#-4
listPermissions {#?R{#@>
listTagsForResource {#@|{#A1
listVersions {#A:{#Ab
listWorkspaceServiceAccountTokens {#B({#Bc
listWorkspaceServiceAccounts {#D*{#DR
listWorkspaces {#EQ{#Ek
tagResource {#H%{#H<
untagResource {#H={#H<
updatePermissions {#HW{#IF
updateWorkspace {#It{#-4
updateWorkspaceAuthentication {#Mi{#;\
updateWorkspaceConfiguration {#NP{#H<
2GrafanaToken?s1LicenseType!s1WorkspaceId!s
2Workspace!{#-D
7AccountAccessType?s7Authentication!{#1x-Created!t2DataSources![s1Description?s.Endpoint!s7FreeTrialConsumed?b9FreeTrialExpiration?t2GrafanaToken?s4GrafanaVersion!s(Id!s7LicenseExpiration?t1LicenseType?s.Modified!t*Name?s=NetworkAccessControl?{#2F?NotificationDestinations?[s:OrganizationRoleName?s:OrganizationalUnits?[s4PermissionType?s2StackSetName?s,Status!s+Tags?<s9VpcConfiguration?{#2c6WorkspaceRoleArn?s
0Providers![s=SamlConfigurationStatus?s
4PrefixListIds![s.VpceIds![s
7SecurityGroupIds![s0SubnetIds![s
7AccountAccessType!s>AuthenticationProviders![s1ClientToken?s3Configuration?s4GrafanaVersion?s=NetworkAccessControl?{#2F:OrganizationRoleName?s4PermissionType!s2StackSetName?s+Tags?<s9VpcConfiguration?{#2c;WorkspaceDataSources?[s:WorkspaceDescription?s3WorkspaceName?sHWorkspaceNotificationDestinations?[sCWorkspaceOrganizationalUnits?[s6WorkspaceRoleArn?s
-KeyName!s-KeyRole!s3SecondsToLive!i1WorkspaceId!s
)Key!s-KeyName!s1WorkspaceId!s
1GrafanaRole!s*Name!s1WorkspaceId!s
1GrafanaRole!s(Id!s*Name!s1WorkspaceId!s
*Name!s3SecondsToLive!i6ServiceAccountId!s1WorkspaceId!s
6ServiceAccountId!s<ServiceAccountToken!{#:-1WorkspaceId!s
(Id!s)Key!s*Name!s
1WorkspaceId!s
-KeyName!s1WorkspaceId!s
6ServiceAccountId!s1WorkspaceId!s
6ServiceAccountId!s-TokenId!s1WorkspaceId!s
7Authentication!{#;q
/AwsSso?{#<;0Providers![s-Saml?{#<J
1SsoClientId?s
6Configuration?{#<g,Status!s
;AllowedOrganizations?[s<AssertionAttributes?{#=x4IdpMetadata!{#>L;LoginValidityDuration?i3RoleValues?{#>Y
+Email?s,Groups?s+Login?s*Name?s)Org?s*Role?s
)Url?s)Xml?s
,Admin?[s-Editor?[s
3Configuration!s4GrafanaVersion?s
1LicenseType!s1WorkspaceId!s
-GroupId?s0MaxResults?i/NextToken?s,UserId?s.UserType?s1WorkspaceId!s
/NextToken?s5Permissions![{#@]
*Role!s-User!{#@o
(Id!s*Type!s
1ResourceArn!s
+Tags?<s
0MaxResults?i/NextToken?s1WorkspaceId?s
6GrafanaVersions?[s/NextToken?s
0MaxResults?i/NextToken?s6ServiceAccountId!s1WorkspaceId!s
/NextToken?s6ServiceAccountId!s>ServiceAccountTokens![{#CR1WorkspaceId!s
/CreatedAt!t/ExpiresAt!t(Id!s0LastUsedAt?t*Name!s
0MaxResults?i/NextToken?s1WorkspaceId!s
/NextToken?s9ServiceAccounts![{#E)1WorkspaceId!s
1GrafanaRole!s(Id!s0IsDisabled!s*Name!s
0MaxResults?i/NextToken?s
/NextToken?s4Workspaces![{#F/
7Authentication!{#1x-Created!t1Description?s.Endpoint!s2GrafanaToken?s4GrafanaVersion!s(Id!s1LicenseType?s.Modified!t*Name?s?NotificationDestinations?[s,Status!s+Tags?<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
@UpdateInstructionBatch![{#I)1WorkspaceId!s
,Action!s*Role!s/Users![{#@o
0Errors![{#IT
1CausedBy!{#I)*Code!i-Message!s
7AccountAccessType?s=NetworkAccessControl?{#2F:OrganizationRoleName?s4PermissionType?sFRemoveNetworkAccessConfiguration?b<RemoveVpcConfiguration?b2StackSetName?s9VpcConfiguration?{#2c;WorkspaceDataSources?[s:WorkspaceDescription?s1WorkspaceId!s3WorkspaceName?sHWorkspaceNotificationDestinations?[sCWorkspaceOrganizationalUnits?[s6WorkspaceRoleArn?s
>AuthenticationProviders![s:SamlConfiguration?{#<g1WorkspaceId!s
3Configuration!s4GrafanaVersion?s1WorkspaceId!s
)"};
