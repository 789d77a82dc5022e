// What the actions of codeconnections take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6ed071f99d44415>{
    R"(#>##w#$7#$K#$i#%0#%J#%^#%|#&C#&Z#&k#',#'M#'l#(1#(O#(h#({#)>#)e#*+#*H#*]#*t#+.#+L#+g
createConnection {#,.{#,s
createHost {#-5{#.a
createRepositoryLink {#.w{#/g
createSyncConfiguration {#1A{#3$
deleteConnection {#5I{#5Z
deleteHost {#5[{#5Z
deleteRepositoryLink {#5f{#5Z
deleteSyncConfiguration {#5z{#5Z
getConnection {#5I{#6;
getHost {#5[{#7Q
getRepositoryLink {#5f{#/g
getRepositorySyncStatus {#8@{#8h
getResourceSyncStatus {#5z{#9f
getSyncBlockerSummary {#5z{#<0
getSyncConfiguration {#5z{#3$
listConnections {#>.{#>m
listHosts {#?2{#?L
listRepositoryLinks {#?2{#@n
listRepositorySyncDefinitions {#A7{#AV
listSyncConfigurations {#BQ{#C/
listTagsForResource {#CU{#Cd
tagResource {#Cp{#5Z
untagResource {#D0{#5Z
updateHost {#DJ{#5Z
updateRepositoryLink {#E${#/g
updateSyncBlocker {#E[{#F2
updateSyncConfiguration {#Fh{#3$
4ConnectionName!s-HostArn?s2ProviderType?s.Tags?[{#,d
)Key!s+Value!s
3ConnectionArn!s.Tags?[{#,d
*Name!s6ProviderEndpoint!s2ProviderType!s.Tags?[{#,d9VpcConfiguration?{#.&
7SecurityGroupIds![s0SubnetIds![s4TlsCertificate?s+VpcId!s
-HostArn?s.Tags?[{#,d
3ConnectionArn!s6EncryptionKeyArn?s-OwnerId!s4RepositoryName!s.Tags?[{#,d
;RepositoryLinkInfo!{#0&
3ConnectionArn!s6EncryptionKeyArn?s-OwnerId!s2ProviderType!s7RepositoryLinkArn!s6RepositoryLinkId!s4RepositoryName!s
,Branch!s0ConfigFile!s=PublishDeploymentStatus?s8PullRequestComment?s6RepositoryLinkId!s2ResourceName!s-RoleArn!s.SyncType!s=TriggerResourceUpdateOn?s
:SyncConfiguration!{#3<
,Branch!s0ConfigFile?s-OwnerId!s2ProviderType!s=PublishDeploymentStatus?s8PullRequestComment?s6RepositoryLinkId!s4RepositoryName!s2ResourceName!s-RoleArn!s.SyncType!s=TriggerResourceUpdateOn?s
3ConnectionArn!s

-HostArn!s
6RepositoryLinkId!s
2ResourceName!s.SyncType!s
3Connection?{#6L
3ConnectionArn?s4ConnectionName?s6ConnectionStatus?s-HostArn?s4OwnerAccountId?s2ProviderType?s
*Name?s6ProviderEndpoint?s2ProviderType?s,Status?s9VpcConfiguration?{#.&
,Branch!s6RepositoryLinkId!s.SyncType!s
3LatestSync!{#8y
0Events![{#9B/StartedAt!t,Status!s
+Event!s0ExternalId?s*Time!t*Type!s
5DesiredState?{#:I=LatestSuccessfulSync?{#;53LatestSync!{#;5
,Branch!s/Directory!s-OwnerId!s2ProviderType!s4RepositoryName!s)Sha!s
0Events![{#9B8InitialRevision!{#:I/StartedAt!t,Status!s,Target!s7TargetRevision!{#:I
;SyncBlockerSummary!{#<I
8LatestBlockers?[{#=)8ParentResourceName?s2ResourceName!s
2Contexts?[{#,d/CreatedAt!t3CreatedReason!s(Id!s0ResolvedAt?t4ResolvedReason?s,Status!s*Type!s
3HostArnFilter?s0MaxResults?i/NextToken?s8ProviderTypeFilter?s
5Connections?[{#6L/NextToken?s
0MaxResults?i/NextToken?s
/Hosts?[{#?e/NextToken?s
-HostArn?s*Name?s6ProviderEndpoint?s2ProviderType?s,Status?s3StatusMessage?s9VpcConfiguration?{#.&
/NextToken?s9RepositoryLinks![{#0&
6RepositoryLinkId!s.SyncType!s
/NextToken?sCRepositorySyncDefinitions![{#B)
,Branch!s/Directory!s,Parent!s,Target!s
0MaxResults?i/NextToken?s6RepositoryLinkId!s.SyncType!s
/NextToken?s<SyncConfigurations![{#3<
1ResourceArn!s
.Tags?[{#,d
1ResourceArn!s.Tags![{#,d
1ResourceArn!s.TagKeys![s
-HostArn!s6ProviderEndpoint?s9VpcConfiguration?{#.&
3ConnectionArn?s6EncryptionKeyArn?s6RepositoryLinkId!s
(Id!s4ResolvedReason!s2ResourceName!s.SyncType!s
8ParentResourceName?s2ResourceName!s4SyncBlocker!{#=)
,Branch?s0ConfigFile?s=PublishDeploymentStatus?s8PullRequestComment?s6RepositoryLinkId?s2ResourceName!s-RoleArn?s.SyncType!s=TriggerResourceUpdateOn?s
)"};
