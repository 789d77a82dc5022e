// What the actions of appconfig take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd87208140f89569a>{
    R"(#P#$S#$n#%8#%Z#%u#&4#&X#'(#'C#'g#(/#(J#(c#)-#)W#)s#*1#*K#*l#+)#+H#+`#+v#,=#,d#-$#-G#-i#.(#.B#.e#/##/L#/i#0(#0@#0U#0l#11#1L#1p#28#2S#2l#36
createApplication {#3U{#3s
createConfigurationProfile {#44{#5f
createDeploymentStrategy {#75{#8Z
createEnvironment {#9|{#:z
createExtension {#;b{#=L
createExtensionAssociation {#>C{#?D
createHostedConfigurationVersion {#@:{#AU
deleteApplication {#Bv{#C-
deleteConfigurationProfile {#C.{#C-
deleteDeploymentStrategy {#Cr{#C-
deleteEnvironment {#D0{#C-
deleteExtension {#Dk{#C-
deleteExtensionAssociation {#E8{#C-
deleteHostedConfigurationVersion {#ER{#C-
getAccountSettings {#C-{#F2
getApplication {#Bv{#3s
getConfiguration {#Fr{#Gm
getConfigurationProfile {#HC{#5f
getDeployment {#Hm{#IG
getDeploymentStrategy {#Cr{#8Z
getEnvironment {#PZ{#:z
getExtension {#Dk{#=L
getExtensionAssociation {#E8{#?D
getHostedConfigurationVersion {#ER{#AU
listApplications {#P{{#Q;
listConfigurationProfiles {#QT{#R+
listDeploymentStrategies {#P{{#S.
listDeployments {#SG{#T'
listEnvironments {#Vd{#W4
listExtensionAssociations {#WM{#XQ
listExtensions {#Y3{#YT
listHostedConfigurationVersions {#ZD{#[<
listTagsForResource {#\l{#\{
startDeployment {#]*{#IG
stopDeployment {#_%{#IG
tagResource {#_g{#C-
untagResource {#`${#C-
updateAccountSettings {#F2{#F2
updateApplication {#`>{#3s
updateConfigurationProfile {#`d{#5f
updateDeploymentStrategy {#b&{#8Z
updateEnvironment {#cE{#:z
updateExtension {#d0{#=L
updateExtensionAssociation {#e+{#?D
validateConfiguration {#eS{#C-
1Description?s*Name!s+Tags?<s
1Description?s(Id?s*Name?s
3ApplicationId!s1Description?s6KmsKeyIdentifier?s1LocationUri!s*Name!s6RetrievalRoleArn?s+Tags?<s*Type?s4Validators?[{#5T
-Content!s*Type!s
3ApplicationId?s1Description?s(Id?s/KmsKeyArn?s6KmsKeyIdentifier?s1LocationUri?s*Name?s6RetrievalRoleArn?s*Type?s4Validators?[{#5T
ADeploymentDurationInMinutes!i1Description?s<FinalBakeTimeInMinutes?i2GrowthFactor!n0GrowthType?s*Name!s1ReplicateTo?s+Tags?<s
ADeploymentDurationInMinutes?i1Description?s<FinalBakeTimeInMinutes?i2GrowthFactor?n0GrowthType?s(Id?s*Name?s1ReplicateTo?s
3ApplicationId!s1Description?s2Monitors?[{#:_*Name!s+Tags?<s
.AlarmArn!s2AlarmRoleArn?s
3ApplicationId?s1Description?s(Id?s2Monitors?[{#:_*Name?s+State?s
2Actions!<[{#<\1Description?s9LatestVersionNumber?i*Name!s4Parameters?<{#=(+Tags?<s
1Description?s*Name?s-RoleArn?s)Uri?s
1Description?s-Dynamic?b.Required?b
2Actions?<[{#<\)Arn?s1Description?s(Id?s*Name?s4Parameters?<{#=(3VersionNumber?i
9ExtensionIdentifier!s<ExtensionVersionNumber?i1Parameters?<s8ResourceIdentifier!s+Tags?<s
)Arn?s2ExtensionArn?s<ExtensionVersionNumber?i(Id?s1Parameters?<s1ResourceArn?s
3ApplicationId!s<ConfigurationProfileId!s-Content!y1ContentType!s1Description?s9LatestVersionNumber?i2VersionLabel?s
3ApplicationId?s<ConfigurationProfileId?s-Content?y1ContentType?s1Description?s/KmsKeyArn?s2VersionLabel?s3VersionNumber?i
3ApplicationId!s

3ApplicationId!s<ConfigurationProfileId!s=DeletionProtectionCheck?s
:DeploymentStrategyId!s
3ApplicationId!s=DeletionProtectionCheck?s3EnvironmentId!s
9ExtensionIdentifier!s3VersionNumber?i
<ExtensionAssociationId!s
3ApplicationId!s<ConfigurationProfileId!s3VersionNumber!i
;DeletionProtection?{#FK
-Enabled?b?ProtectionPeriodInMinutes?i
1Application!s@ClientConfigurationVersion?s.ClientId!s3Configuration!s1Environment!s
:ConfigurationVersion?s-Content?y1ContentType?s
3ApplicationId!s<ConfigurationProfileId!s
3ApplicationId!s6DeploymentNumber!i3EnvironmentId!s
3ApplicationId?s;AppliedExtensions?[{#Mv1CompletedAt?t>ConfigurationLocationUri?s7ConfigurationName?s<ConfigurationProfileId?s:ConfigurationVersion?sADeploymentDurationInMinutes?i6DeploymentNumber?i:DeploymentStrategyId?s1Description?s3EnvironmentId?s2EventLog?[{#Nb<FinalBakeTimeInMinutes?i2GrowthFactor?n0GrowthType?s/KmsKeyArn?s6KmsKeyIdentifier?s8PercentageComplete?n/StartedAt?t+State?s2VersionLabel?s
<ExtensionAssociationId?s1ExtensionId?s1Parameters?<s3VersionNumber?i
;ActionInvocations?[{#OV1Description?s/EventType?s0OccurredAt?t1TriggeredBy?s
0ActionName?s/ErrorCode?s2ErrorMessage?s9ExtensionIdentifier?s2InvocationId?s-RoleArn?s)Uri?s
3ApplicationId!s3EnvironmentId!s
0MaxResults?i/NextToken?s
/Items?[{#3s/NextToken?s
3ApplicationId!s0MaxResults?i/NextToken?s*Type?s
/Items?[{#RD/NextToken?s
3ApplicationId?s(Id?s1LocationUri?s*Name?s*Type?s5ValidatorTypes?[s
/Items?[{#8Z/NextToken?s
3ApplicationId!s3EnvironmentId!s0MaxResults?i/NextToken?s
/Items?[{#T@/NextToken?s
1CompletedAt?t7ConfigurationName?s:ConfigurationVersion?sADeploymentDurationInMinutes?i6DeploymentNumber?i<FinalBakeTimeInMinutes?i2GrowthFactor?n0GrowthType?s8PercentageComplete?n/StartedAt?t+State?s2VersionLabel?s
3ApplicationId!s0MaxResults?i/NextToken?s
/Items?[{#:z/NextToken?s
9ExtensionIdentifier?s<ExtensionVersionNumber?i0MaxResults?i/NextToken?s8ResourceIdentifier?s
/Items?[{#Xj/NextToken?s
2ExtensionArn?s(Id?s1ResourceArn?s
0MaxResults?i*Name?s/NextToken?s
/Items?[{#Ym/NextToken?s
)Arn?s1Description?s(Id?s*Name?s3VersionNumber?i
3ApplicationId!s<ConfigurationProfileId!s0MaxResults?i/NextToken?s2VersionLabel?s
/Items?[{#[U/NextToken?s
3ApplicationId?s<ConfigurationProfileId?s1ContentType?s1Description?s/KmsKeyArn?s2VersionLabel?s3VersionNumber?i
1ResourceArn!s
+Tags?<s
3ApplicationId!s<ConfigurationProfileId!s:ConfigurationVersion!s:DeploymentStrategyId!s1Description?sADynamicExtensionParameters?<s3EnvironmentId!s6KmsKeyIdentifier?s+Tags?<s
1AllowRevert?b3ApplicationId!s6DeploymentNumber!i3EnvironmentId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
3ApplicationId!s1Description?s*Name?s
3ApplicationId!s<ConfigurationProfileId!s1Description?s6KmsKeyIdentifier?s*Name?s6RetrievalRoleArn?s4Validators?[{#5T
ADeploymentDurationInMinutes?i:DeploymentStrategyId!s1Description?s<FinalBakeTimeInMinutes?i2GrowthFactor?n0GrowthType?s
3ApplicationId!s1Description?s3EnvironmentId!s2Monitors?[{#:_*Name?s
2Actions?<[{#<\1Description?s9ExtensionIdentifier!s4Parameters?<{#=(3VersionNumber?i
<ExtensionAssociationId!s1Parameters?<s
3ApplicationId!s<ConfigurationProfileId!s:ConfigurationVersion!s
)"};
