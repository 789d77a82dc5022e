// What the actions of codestarconnections take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x90a8dc304b97e76d>{
    R"(#>##w#$7#$K#$i#%0#%J#%^#%|#&C#&Z#&k#',#'M#'l#(1#(O#(h#({#)>#)e#*+#*H#*]#*t#+.#+L#+g
createConnection {#,.{#,s
createHost {#-5{#.a
createRepositoryLink {#.w{#/g
createSyncConfiguration {#1A{#2i
deleteConnection {#4y{#50
deleteHost {#51{#50
deleteRepositoryLink {#5<{#50
deleteSyncConfiguration {#5P{#50
getConnection {#4y{#5k
getHost {#51{#7'
getRepositoryLink {#5<{#/g
getRepositorySyncStatus {#7p{#8>
getResourceSyncStatus {#5P{#9<
getSyncBlockerSummary {#5P{#;`
getSyncConfiguration {#5P{#2i
listConnections {#=^{#>C
listHosts {#>b{#>|
listRepositoryLinks {#>b{#@D
listRepositorySyncDefinitions {#@g{#A,
listSyncConfigurations {#B'{#B_
listTagsForResource {#C+{#C:
tagResource {#CF{#50
untagResource {#C`{#50
updateHost {#Cz{#50
updateRepositoryLink {#DT{#/g
updateSyncBlocker {#E1{#Eb
updateSyncConfiguration {#F>{#2i
4ConnectionName!s-HostArn?s2ProviderType?s.Tags?[{#,d
)Key!s+Value!s
3ConnectionArn!s.Tags?[{#,d
*Name!s6ProviderEndpoint!s2ProviderType!s.Tags?[{#,d9VpcConfiguration?{#.&
7SecurityGroupIds![s0SubnetIds![s4TlsCertificate?s+VpcId!s
-HostArn?s.Tags?[{#,d
3ConnectionArn!s6EncryptionKeyArn?s-OwnerId!s4RepositoryName!s.Tags?[{#,d
;RepositoryLinkInfo!{#0&
3ConnectionArn!s6EncryptionKeyArn?s-OwnerId!s2ProviderType!s7RepositoryLinkArn!s6RepositoryLinkId!s4RepositoryName!s
,Branch!s0ConfigFile!s=PublishDeploymentStatus?s6RepositoryLinkId!s2ResourceName!s-RoleArn!s.SyncType!s=TriggerResourceUpdateOn?s
:SyncConfiguration!{#3'
,Branch!s0ConfigFile?s-OwnerId!s2ProviderType!s=PublishDeploymentStatus?s6RepositoryLinkId!s4RepositoryName!s2ResourceName!s-RoleArn!s.SyncType!s=TriggerResourceUpdateOn?s
3ConnectionArn!s

-HostArn!s
6RepositoryLinkId!s
2ResourceName!s.SyncType!s
3Connection?{#5|
3ConnectionArn?s4ConnectionName?s6ConnectionStatus?s-HostArn?s4OwnerAccountId?s2ProviderType?s
*Name?s6ProviderEndpoint?s2ProviderType?s,Status?s9VpcConfiguration?{#.&
,Branch!s6RepositoryLinkId!s.SyncType!s
3LatestSync!{#8O
0Events![{#8r/StartedAt!t,Status!s
+Event!s0ExternalId?s*Time!t*Type!s
5DesiredState?{#9y=LatestSuccessfulSync?{#:e3LatestSync!{#:e
,Branch!s/Directory!s-OwnerId!s2ProviderType!s4RepositoryName!s)Sha!s
0Events![{#8r8InitialRevision!{#9y/StartedAt!t,Status!s,Target!s7TargetRevision!{#9y
;SyncBlockerSummary!{#;y
8LatestBlockers?[{#<Y8ParentResourceName?s2ResourceName!s
2Contexts?[{#,d/CreatedAt!t3CreatedReason!s(Id!s0ResolvedAt?t4ResolvedReason?s,Status!s*Type!s
3HostArnFilter?s0MaxResults?i/NextToken?s8ProviderTypeFilter?s
5Connections?[{#5|/NextToken?s
0MaxResults?i/NextToken?s
/Hosts?[{#?;/NextToken?s
-HostArn?s*Name?s6ProviderEndpoint?s2ProviderType?s,Status?s3StatusMessage?s9VpcConfiguration?{#.&
/NextToken?s9RepositoryLinks![{#0&
6RepositoryLinkId!s.SyncType!s
/NextToken?sCRepositorySyncDefinitions![{#AY
,Branch!s/Directory!s,Parent!s,Target!s
0MaxResults?i/NextToken?s6RepositoryLinkId!s.SyncType!s
/NextToken?s<SyncConfigurations![{#3'
1ResourceArn!s
.Tags?[{#,d
1ResourceArn!s.Tags![{#,d
1ResourceArn!s.TagKeys![s
-HostArn!s6ProviderEndpoint?s9VpcConfiguration?{#.&
3ConnectionArn?s6EncryptionKeyArn?s6RepositoryLinkId!s
(Id!s4ResolvedReason!s2ResourceName!s.SyncType!s
8ParentResourceName?s2ResourceName!s4SyncBlocker!{#<Y
,Branch?s0ConfigFile?s=PublishDeploymentStatus?s6RepositoryLinkId?s2ResourceName!s-RoleArn?s.SyncType!s=TriggerResourceUpdateOn?s
)"};
