// What the actions of proton take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1c0a01e62020976d>{
    R"(#z#%w#&I#&l#'7#'`#(/#(H#(c#)5#)X#*(#*B#*Y#*x#+?#+^#,*#,L#,e#-%#-@#-l#.5#._#.y#/6#/W#/v#0B#0d#1&#1<#1S#1k#2:#2Z#3'#3>#3_#3|#46#4R#4x#5D#5b#6$#6G#6f#7+#7I#7t#82#8K#8v#9<#9i#:8#:Z#:t#;4#;[#<%#<V#<t#=>#=o#>:#>X#>n#?1#?_#@1#@F#@]#@|#A;#AV#B(#BK#Bu#C2#CQ#Cp#D8#DY#Dx#ED
acceptEnvironmentAccountConnection {#Ef{#El
cancelComponentDeployment {#H${#H5
cancelEnvironmentDeployment {#Kj{#L#
cancelServiceInstanceDeployment {#Q>{#Qc
cancelServicePipelineDeployment {#UE{#UT
createComponent {#XI{#H5
createEnvironment {#Z1{#L#
createEnvironmentAccountConnection {#\x{#El
createEnvironmentTemplate {#^6{#_*
createEnvironmentTemplateVersion {#`e{#av
createRepository {#d${#db
createService {#eR{#g9
createServiceInstance {#i?{#Qc
createServiceSyncConfig {#jI{#k8
createServiceTemplate {#kP{#lL
createServiceTemplateVersion {#n1{#p0
createTemplateSyncConfig {#rv{#sy
deleteComponent {#t8{#t@
deleteDeployment {#Ef{#tP
deleteEnvironment {#t8{#|d
deleteEnvironmentAccountConnection {#Ef{#|v
deleteEnvironmentTemplate {#t8{$#?
deleteEnvironmentTemplateVersion {$#Y{$$-
deleteRepository {$$N{$$a
deleteService {#t8{$$r
deleteServiceSyncConfig {#UE{#k8
deleteServiceTemplate {#t8{$%&
deleteServiceTemplateVersion {$#Y{$%<
deleteTemplateSyncConfig {$%Y{#sy
getAccountSettings {$%x{$%y
getComponent {#t8{#t@
getDeployment {$'4{#tP
getEnvironment {#t8{#L#
getEnvironmentAccountConnection {#Ef{#El
getEnvironmentTemplate {#t8{#_*
getEnvironmentTemplateVersion {$#Y{#av
getRepository {$$N{#db
getRepositorySyncStatus {$(&{$(a
getResourcesSummary {$%x{$)_
getService {#t8{$$r
getServiceInstance {$+w{#Qc
getServiceInstanceSyncStatus {#Q>{$,3
getServiceSyncBlockerSummary {$.S{$.x
getServiceSyncConfig {#UE{#k8
getServiceTemplate {#t8{#lL
getServiceTemplateVersion {$#Y{#p0
getTemplateSyncConfig {$%Y{#sy
getTemplateSyncStatus {$1#{$,3
listComponentOutputs {$1T{$2&
listComponentProvisionedResources {$2V{$2s
listComponents {$3k{$4a
listDeployments {$7o{$8u
listEnvironmentAccountConnections {$</{$<u
listEnvironmentOutputs {$?({$2&
listEnvironmentProvisionedResources {$?V{$2s
listEnvironmentTemplateVersions {$?u{$@S
listEnvironmentTemplates {$BU{$Bo
listEnvironments {$DC{$Dx
listRepositories {$BU{$II
listRepositorySyncDefinitions {$J8{$Jv
listServiceInstanceOutputs {$Kg{$2&
listServiceInstanceProvisionedResources {$LM{$2s
listServiceInstances {$M${$N$
listServicePipelineOutputs {$QN{$2&
listServicePipelineProvisionedResources {$Qx{$2s
listServiceTemplateVersions {$?u{$@S
listServiceTemplates {$BU{$R9
listServices {$BU{$So
listTagsForResource {$U8{$U`
notifyResourceDeploymentStatusChange {$Ux{$%x
rejectEnvironmentAccountConnection {#Ef{#El
tagResource {$Vc{$%x
untagResource {$W#{$%x
updateAccountSettings {$W={$Xc
updateComponent {$Xy{#H5
updateEnvironment {$Z;{#L#
updateEnvironmentAccountConnection {$\]{#El
updateEnvironmentTemplate {$]9{#_*
updateEnvironmentTemplateVersion {$]]{#av
updateService {$^H{#g9
updateServiceInstance {$^e{#Qc
updateServicePipeline {$_u{#UT
updateServiceSyncBlocker {$`p{$a-
updateServiceSyncConfig {#jI{#k8
updateServiceTemplate {$]9{#lL
updateServiceTemplateVersion {$aj{#p0
updateTemplateSyncConfig {#rv{#sy
(Id!s
EEnvironmentAccountConnection!{#F5
)Arn!s6CodebuildRoleArn?s6ComponentRoleArn?s:EnvironmentAccountId!s5EnvironmentName!s(Id!s4LastModifiedAt!t9ManagementAccountId!s1RequestedAt!t-RoleArn!s,Status!s
3ComponentName!s
2Component!{#HE
)Arn!s/CreatedAt!t6DeploymentStatus!s=DeploymentStatusMessage?s1Description?s5EnvironmentName!s?LastAttemptedDeploymentId?s<LastClientRequestToken?s?LastDeploymentAttemptedAt?t?LastDeploymentSucceededAt?t4LastModifiedAt!t?LastSucceededDeploymentId?s*Name!s9ServiceInstanceName?s1ServiceName?s1ServiceSpec?s
5EnvironmentName!s
4Environment!{#L5
)Arn!s6CodebuildRoleArn?s6ComponentRoleArn?s/CreatedAt!t6DeploymentStatus!s=DeploymentStatusMessage?s1Description?sDEnvironmentAccountConnectionId?s:EnvironmentAccountId?s?LastAttemptedDeploymentId?s?LastDeploymentAttemptedAt!t?LastDeploymentSucceededAt!t?LastSucceededDeploymentId?s*Name!s:ProtonServiceRoleArn?s2Provisioning?s?ProvisioningRepository?{#Pv*Spec?s:TemplateMajorVersion!s:TemplateMinorVersion!s2TemplateName!s
)Arn!s,Branch!s*Name!s.Provider!s
9ServiceInstanceName!s1ServiceName!s
8ServiceInstance!{#Qy
)Arn!s/CreatedAt!t6DeploymentStatus!s=DeploymentStatusMessage?s5EnvironmentName!s?LastAttemptedDeploymentId?s<LastClientRequestToken?s?LastDeploymentAttemptedAt!t?LastDeploymentSucceededAt!t?LastSucceededDeploymentId?s*Name!s1ServiceName!s*Spec?s:TemplateMajorVersion!s:TemplateMinorVersion!s2TemplateName!s
1ServiceName!s
1Pipeline!{#Uc
)Arn!s/CreatedAt!t6DeploymentStatus!s=DeploymentStatusMessage?s?LastAttemptedDeploymentId?s?LastDeploymentAttemptedAt!t?LastDeploymentSucceededAt!t?LastSucceededDeploymentId?s*Spec?s:TemplateMajorVersion!s:TemplateMinorVersion!s2TemplateName!s
1ClientToken?s1Description?s5EnvironmentName?s.Manifest!s*Name!s9ServiceInstanceName?s1ServiceName?s1ServiceSpec?s.Tags?[{#Y|2TemplateFile!s
)Key!s+Value!s
6CodebuildRoleArn?s6ComponentRoleArn?s1Description?sDEnvironmentAccountConnectionId?s*Name!s:ProtonServiceRoleArn?s?ProvisioningRepository?{#\\*Spec!s.Tags?[{#Y|:TemplateMajorVersion!s:TemplateMinorVersion?s2TemplateName!s
,Branch!s*Name!s.Provider!s
1ClientToken?s6CodebuildRoleArn?s6ComponentRoleArn?s5EnvironmentName!s9ManagementAccountId!s-RoleArn?s.Tags?[{#Y|
1Description?s1DisplayName?s3EncryptionKey?s*Name!s2Provisioning?s.Tags?[{#Y|
<EnvironmentTemplate!{#_D
)Arn!s/CreatedAt!t1Description?s1DisplayName?s3EncryptionKey?s4LastModifiedAt!t*Name!s2Provisioning?s8RecommendedVersion?s
1ClientToken?s1Description?s2MajorVersion?s/Source!{#a].Tags?[{#Y|2TemplateName!s
+S3?{#af
,Bucket!s)Key!s
CEnvironmentTemplateVersion!{#b=
)Arn!s/CreatedAt!t1Description?s4LastModifiedAt!t2MajorVersion!s2MinorVersion!s=RecommendedMinorVersion?s,Schema?s,Status!s3StatusMessage?s2TemplateName!s
3ConnectionArn!s3EncryptionKey?s*Name!s.Provider!s.Tags?[{#Y|
3Repository!{#ds
)Arn!s3ConnectionArn!s3EncryptionKey?s*Name!s.Provider!s
0BranchName?s1Description?s*Name!s=RepositoryConnectionArn?s2RepositoryId?s*Spec!s.Tags?[{#Y|:TemplateMajorVersion!s:TemplateMinorVersion?s2TemplateName!s
0Service!{#gG
)Arn!s0BranchName?s/CreatedAt!t1Description?s4LastModifiedAt!t*Name!s1Pipeline?{#Uc=RepositoryConnectionArn?s2RepositoryId?s*Spec!s,Status!s3StatusMessage?s2TemplateName!s
1ClientToken?s*Name!s1ServiceName!s*Spec!s.Tags?[{#Y|:TemplateMajorVersion?s:TemplateMinorVersion?s
,Branch!s.FilePath!s4RepositoryName!s8RepositoryProvider!s1ServiceName!s
:ServiceSyncConfig?{#jI
1Description?s1DisplayName?s3EncryptionKey?s*Name!s:PipelineProvisioning?s.Tags?[{#Y|
8ServiceTemplate!{#lb
)Arn!s/CreatedAt!t1Description?s1DisplayName?s3EncryptionKey?s4LastModifiedAt!t*Name!s:PipelineProvisioning?s8RecommendedVersion?s
1ClientToken?sHCompatibleEnvironmentTemplates![{#ok1Description?s2MajorVersion?s/Source!{#a]@SupportedComponentSources?[s.Tags?[{#Y|2TemplateName!s
2MajorVersion!s2TemplateName!s
?ServiceTemplateVersion!{#pM
)Arn!sHCompatibleEnvironmentTemplates![{#ok/CreatedAt!t1Description?s4LastModifiedAt!t2MajorVersion!s2MinorVersion!s=RecommendedMinorVersion?s,Schema?s,Status!s3StatusMessage?s@SupportedComponentSources?[s2TemplateName!s
,Branch!s4RepositoryName!s8RepositoryProvider!s2Subdirectory?s2TemplateName!s2TemplateType!s
;TemplateSyncConfig?{#rv
*Name!s
2Component?{#HE
3Deployment?{#ta
)Arn!s1CompletedAt?t3ComponentName?s/CreatedAt!t6DeploymentStatus!s=DeploymentStatusMessage?s5EnvironmentName!s(Id!s5InitialState?{#x9?LastAttemptedDeploymentId?s4LastModifiedAt!t?LastSucceededDeploymentId?s9ServiceInstanceName?s1ServiceName?s/TargetArn!s=TargetResourceCreatedAt!t8TargetResourceType!s4TargetState?{#x9
2Component?{#y*4Environment?{#yl8ServiceInstance?{#zW8ServicePipeline?{#yl
9ServiceInstanceName?s1ServiceName?s1ServiceSpec?s2TemplateFile?s
*Spec?s:TemplateMajorVersion!s:TemplateMinorVersion!s2TemplateName!s
KLastSuccessfulComponentDeploymentIds?[sKLastSuccessfulEnvironmentDeploymentId?sOLastSuccessfulServicePipelineDeploymentId?s*Spec!s:TemplateMajorVersion!s:TemplateMinorVersion!s2TemplateName!s
4Environment?{#L5
EEnvironmentAccountConnection?{#F5
<EnvironmentTemplate?{#_D
2MajorVersion!s2MinorVersion!s2TemplateName!s
CEnvironmentTemplateVersion?{#b=
*Name!s.Provider!s
3Repository?{#ds
0Service?{#gG
8ServiceTemplate?{#lb
?ServiceTemplateVersion?{#pM
2TemplateName!s2TemplateType!s

8AccountSettings?{$&5
>PipelineCodebuildRoleArn?sGPipelineProvisioningRepository?{#Pv<PipelineServiceRoleArn?s
3ComponentName?s5EnvironmentName?s(Id!s9ServiceInstanceName?s1ServiceName?s
,Branch!s4RepositoryName!s8RepositoryProvider!s.SyncType!s
3LatestSync?{$(r
0Events![{$);/StartedAt!t,Status!s
+Event!s0ExternalId?s*Time!t*Type!s
/Counts!{$)l
3Components?{$+>=EnvironmentTemplates?{$+>5Environments?{$+>2Pipelines?{$+>9ServiceInstances?{$+>9ServiceTemplates?{$+>1Services?{$+>
1BehindMajor?i1BehindMinor?i,Failed?i+Total!i.UpToDate?i
*Name!s1ServiceName!s
5DesiredState?{$,p=LatestSuccessfulSync?{$-X3LatestSync?{$-X
,Branch!s/Directory!s4RepositoryName!s8RepositoryProvider!s)Sha!s
0Events![{$);8InitialRevision!{$,p/StartedAt!t,Status!s,Target!s7TargetRevision!{$,p
9ServiceInstanceName?s1ServiceName!s
BServiceSyncBlockerSummary?{$/>
8LatestBlockers?[{$/x9ServiceInstanceName?s1ServiceName!s
2Contexts?[{#Y|/CreatedAt!t3CreatedReason!s(Id!s0ResolvedAt?t4ResolvedReason?s,Status!s*Type!s
2TemplateName!s2TemplateType!s5TemplateVersion!s
3ComponentName!s2DeploymentId?s/NextToken?s
/NextToken?s1Outputs![{$2A
)Key?s1ValueString?s
3ComponentName!s/NextToken?s
/NextToken?s>ProvisionedResources![{$3A
0Identifier?s*Name?s8ProvisioningEngine?s
5EnvironmentName?s0MaxResults?i/NextToken?s9ServiceInstanceName?s1ServiceName?s
4Components![{$5%/NextToken?s
)Arn!s/CreatedAt!t6DeploymentStatus!s=DeploymentStatusMessage?s5EnvironmentName!s?LastAttemptedDeploymentId?s?LastDeploymentAttemptedAt?t?LastDeploymentSucceededAt?t4LastModifiedAt!t?LastSucceededDeploymentId?s*Name!s9ServiceInstanceName?s1ServiceName?s
3ComponentName?s5EnvironmentName?s0MaxResults?i/NextToken?s9ServiceInstanceName?s1ServiceName?s
5Deployments![{$9:/NextToken?s
)Arn!s1CompletedAt?t3ComponentName?s/CreatedAt!t6DeploymentStatus!s5EnvironmentName!s(Id!s?LastAttemptedDeploymentId?s4LastModifiedAt!t?LastSucceededDeploymentId?s9ServiceInstanceName?s1ServiceName?s/TargetArn!s=TargetResourceCreatedAt!t8TargetResourceType!s
5EnvironmentName?s0MaxResults?i/NextToken?s1RequestedBy!s/Statuses?[s
GEnvironmentAccountConnections![{$=L/NextToken?s
)Arn!s6ComponentRoleArn?s:EnvironmentAccountId!s5EnvironmentName!s(Id!s4LastModifiedAt!t9ManagementAccountId!s1RequestedAt!t-RoleArn!s,Status!s
2DeploymentId?s5EnvironmentName!s/NextToken?s
5EnvironmentName!s/NextToken?s
2MajorVersion?s0MaxResults?i/NextToken?s2TemplateName!s
/NextToken?s:TemplateVersions![{$@w
)Arn!s/CreatedAt!t1Description?s4LastModifiedAt!t2MajorVersion!s2MinorVersion!s=RecommendedMinorVersion?s,Status!s3StatusMessage?s2TemplateName!s
0MaxResults?i/NextToken?s
/NextToken?s3Templates![{$C2
)Arn!s/CreatedAt!t1Description?s1DisplayName?s4LastModifiedAt!t*Name!s2Provisioning?s8RecommendedVersion?s
>EnvironmentTemplates?[{#ok0MaxResults?i/NextToken?s
6Environments![{$E>/NextToken?s
)Arn!s6ComponentRoleArn?s/CreatedAt!t6DeploymentStatus!s=DeploymentStatusMessage?s1Description?sDEnvironmentAccountConnectionId?s:EnvironmentAccountId?s?LastAttemptedDeploymentId?s?LastDeploymentAttemptedAt!t?LastDeploymentSucceededAt!t?LastSucceededDeploymentId?s*Name!s:ProtonServiceRoleArn?s2Provisioning?s:TemplateMajorVersion!s:TemplateMinorVersion!s2TemplateName!s
/NextToken?s6Repositories![{$Ii
)Arn!s3ConnectionArn!s*Name!s.Provider!s
/NextToken?s4RepositoryName!s8RepositoryProvider!s.SyncType!s
/NextToken?s9SyncDefinitions![{$K?
,Branch!s/Directory!s,Parent!s,Target!s
2DeploymentId?s/NextToken?s9ServiceInstanceName!s1ServiceName!s
/NextToken?s9ServiceInstanceName!s1ServiceName!s
1Filters?[{$Mo0MaxResults?i/NextToken?s1ServiceName?s,SortBy?s/SortOrder?s
)Key?s+Value?s
/NextToken?s:ServiceInstances![{$NH
)Arn!s/CreatedAt!t6DeploymentStatus!s=DeploymentStatusMessage?s5EnvironmentName!s?LastAttemptedDeploymentId?s?LastDeploymentAttemptedAt!t?LastDeploymentSucceededAt!t?LastSucceededDeploymentId?s*Name!s1ServiceName!s:TemplateMajorVersion!s:TemplateMinorVersion!s2TemplateName!s
2DeploymentId?s/NextToken?s1ServiceName!s
/NextToken?s1ServiceName!s
/NextToken?s3Templates![{$RV
)Arn!s/CreatedAt!t1Description?s1DisplayName?s4LastModifiedAt!t*Name!s:PipelineProvisioning?s8RecommendedVersion?s
/NextToken?s2Services![{$T1
)Arn!s/CreatedAt!t1Description?s4LastModifiedAt!t*Name!s,Status!s3StatusMessage?s2TemplateName!s
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags![{#Y|
2DeploymentId?s1Outputs?[{$2A1ResourceArn!s,Status?s3StatusMessage?s
1ResourceArn!s.Tags![{#Y|
1ResourceArn!s.TagKeys![s
JDeletePipelineProvisioningRepository?b>PipelineCodebuildRoleArn?sGPipelineProvisioningRepository?{#\\<PipelineServiceRoleArn?s
8AccountSettings!{$&5
1ClientToken?s4DeploymentType!s1Description?s*Name!s9ServiceInstanceName?s1ServiceName?s1ServiceSpec?s2TemplateFile?s
6CodebuildRoleArn?s6ComponentRoleArn?s4DeploymentType!s1Description?sDEnvironmentAccountConnectionId?s*Name!s:ProtonServiceRoleArn?s?ProvisioningRepository?{#\\*Spec?s:TemplateMajorVersion?s:TemplateMinorVersion?s
6CodebuildRoleArn?s6ComponentRoleArn?s(Id!s-RoleArn?s
1Description?s1DisplayName?s*Name!s
1Description?s2MajorVersion!s2MinorVersion!s,Status?s2TemplateName!s
1Description?s*Name!s*Spec?s
1ClientToken?s4DeploymentType!s*Name!s1ServiceName!s*Spec?s:TemplateMajorVersion?s:TemplateMinorVersion?s
4DeploymentType!s1ServiceName!s*Spec!s:TemplateMajorVersion?s:TemplateMinorVersion?s
(Id!s4ResolvedReason!s
9ServiceInstanceName?s1ServiceName!s;ServiceSyncBlocker!{$/x
HCompatibleEnvironmentTemplates?[{#ok1Description?s2MajorVersion!s2MinorVersion!s,Status?s@SupportedComponentSources?[s2TemplateName!s
)"};
