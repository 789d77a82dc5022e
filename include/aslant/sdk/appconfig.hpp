// What the actions of appconfig take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd87208140f89569a>{
    R"(#[#$t#%5#%Y#%{#&<#&`#&y#'C#'m#(+#(L#(k#))#)J#)`#*'#*N#*j#+(#+B#+c#+z#,?#,W#,x#-8#-N#-o#.<#.V#.y#/A#/Z#/t#0=#0^#0z#1C#1[#2*#2G#2`#2|#3:#3U#3g#3{#4@#4[#5%#5G#5b#6,#6I#6b#7,
createApplication {#7H{#7f
createConfigurationProfile {#8'{#9Y
createDeploymentStrategy {#;({#<M
createEnvironment {#=o{#>m
createExperimentDefinition {#?U{#CK
createExtension {#FO{#H9
createExtensionAssociation {#I0{#J1
createHostedConfigurationVersion {#K'{#LB
deleteApplication {#Mc*
deleteConfigurationProfile {#Mt*
deleteDeploymentStrategy {#N^*
deleteEnvironment {#Nv*
deleteExperimentDefinition {#OW*
deleteExtension {#PD*
deleteExtensionAssociation {#Pk*
deleteHostedConfigurationVersion {#Q+*
getAccountSettings *   {#Qe
getApplication {#Mc{#7f
getConfiguration {#Ri{#Sd
getConfigurationProfile {#T:{#9Y
getDeployment {#Td{#U>
getDeploymentStrategy {#N^{#<M
getEnvironment {#\Q{#>m
getExperimentDefinition {#\r{#CK
getExperimentRun {#]R{#^8
getExtension {#PD{#H9
getExtensionAssociation {#Pk{#J1
getHostedConfigurationVersion {#Q+{#LB
listApplications {#c1{#cK
listConfigurationProfiles {#cd{#d;
listDeploymentStrategies {#c1{#e>
listDeployments {#eW{#f7
listEnvironments {#i:{#id
listExperimentDefinitions {#j#{#k=
listExperimentRunEvents {#lz{#my
listExperimentRuns {#oX{#pZ
listExtensionAssociations {#qr{#rv
listExtensions {#sX{#sy
listHostedConfigurationVersions {#ti{#ua
listTagsForResource {#w7{#wF
startDeployment {#wO{#U>
startExperimentRun {#yc{#^8
stopDeployment {#{m{#U>
stopExperimentRun {#|U{#^8
tagResource {$#a*
untagResource {$#x*
updateAccountSettings {#Qe{#Qe
updateApplication {$$8{#7f
updateConfigurationProfile {$$^{#9Y
updateDeploymentStrategy {$%z{#<M
updateEnvironment {$'?{#>m
updateExperimentDefinition {$(*{#CK
updateExperimentRun {$)k{#^8
updateExtension {$+L{#H9
updateExtensionAssociation {$,G{#J1
validateConfiguration {$,o*
1Description?s*Name!s+Tags?<s
1Description?s(Id?s*Name?s
3ApplicationId!s1Description?s6KmsKeyIdentifier?s1LocationUri!s*Name!s6RetrievalRoleArn?s+Tags?<s*Type?s4Validators?[{#9G
-Content!s*Type!s
3ApplicationId?s1Description?s(Id?s/KmsKeyArn?s6KmsKeyIdentifier?s1LocationUri?s*Name?s6RetrievalRoleArn?s*Type?s4Validators?[{#9G
ADeploymentDurationInMinutes!i1Description?s<FinalBakeTimeInMinutes?i2GrowthFactor!n0GrowthType?s*Name!s1ReplicateTo?s+Tags?<s
ADeploymentDurationInMinutes?i1Description?s<FinalBakeTimeInMinutes?i2GrowthFactor?n0GrowthType?s(Id?s*Name?s1ReplicateTo?s
3ApplicationId!s1Description?s2Monitors?[{#>R*Name!s+Tags?<s
.AlarmArn!s2AlarmRoleArn?s
3ApplicationId?s1Description?s(Id?s2Monitors?[{#>R*Name?s+State?s
;ApplicationIdentifier!s9AudienceDescription?s2AudienceRule!sDConfigurationProfileIdentifier!s0Control!{#Am;EnvironmentIdentifier!s-FlagKey!s0Hypothesis?s4LaunchCriteria?s*Name!s+Tags?<s4Treatments![{#Am
1Description?s2FlagValue!{#B:,Weight!n
9AttributeValues?<{#B[-Enabled!b
2BooleanValue?b2NumberArray?[n1NumberValue?n2StringArray?[s1StringValue?s
3ApplicationId?s9AudienceDescription?s2AudienceRule?s<ConfigurationProfileId?s0Control?{#E|/CreatedAt?t3EnvironmentId?s-FlagKey?s0Hypothesis?s(Id?s6KmsKeyIdentifier?s4LaunchCriteria?s*Name?s,Status?s4Treatments?[{#E|/UpdatedAt?t
1Description?s2FlagValue!{#B:)Key?s,Weight!n
2Actions!<[{#GI1Description?s9LatestVersionNumber?i*Name!s4Parameters?<{#Go+Tags?<s
1Description?s*Name?s-RoleArn?s)Uri?s
1Description?s-Dynamic?b.Required?b
2Actions?<[{#GI)Arn?s1Description?s(Id?s*Name?s4Parameters?<{#Go3VersionNumber?i
9ExtensionIdentifier!s<ExtensionVersionNumber?i1Parameters?<s8ResourceIdentifier!s+Tags?<s
)Arn?s2ExtensionArn?s<ExtensionVersionNumber?i(Id?s1Parameters?<s1ResourceArn?s
3ApplicationId!s<ConfigurationProfileId!s-Content!y1ContentType!s1Description?s9LatestVersionNumber?i2VersionLabel?s
3ApplicationId?s<ConfigurationProfileId?s-Content?y1ContentType?s1Description?s/KmsKeyArn?s2VersionLabel?s3VersionNumber?i
3ApplicationId!s
3ApplicationId!s<ConfigurationProfileId!s=DeletionProtectionCheck?s
:DeploymentStrategyId!s
3ApplicationId!s=DeletionProtectionCheck?s3EnvironmentId!s
;ApplicationIdentifier!s0DeleteType?sDExperimentDefinitionIdentifier!s
9ExtensionIdentifier!s3VersionNumber?i
<ExtensionAssociationId!s
3ApplicationId!s<ConfigurationProfileId!s3VersionNumber!i
;DeletionProtection?{#R76VendedMetrics?{#R^
-Enabled?b?ProtectionPeriodInMinutes?i
-Enabled?b
1Application!s@ClientConfigurationVersion?s.ClientId!s3Configuration!s1Environment!s
:ConfigurationVersion?s-Content?y1ContentType?s
3ApplicationId!s<ConfigurationProfileId!s
3ApplicationId!s6DeploymentNumber!i3EnvironmentId!s
3ApplicationId?s;AppliedExtensions?[{#Ym1CompletedAt?t>ConfigurationLocationUri?s7ConfigurationName?s<ConfigurationProfileId?s:ConfigurationVersion?sADeploymentDurationInMinutes?i6DeploymentNumber?i:DeploymentStrategyId?s1Description?s3EnvironmentId?s2EventLog?[{#ZY<FinalBakeTimeInMinutes?i2GrowthFactor?n0GrowthType?s/KmsKeyArn?s6KmsKeyIdentifier?s8PercentageComplete?n/StartedAt?t+State?s2VersionLabel?s
<ExtensionAssociationId?s1ExtensionId?s1Parameters?<s3VersionNumber?i
;ActionInvocations?[{#[M1Description?s/EventType?s0OccurredAt?t1TriggeredBy?s
0ActionName?s/ErrorCode?s2ErrorMessage?s9ExtensionIdentifier?s2InvocationId?s-RoleArn?s)Uri?s
3ApplicationId!s3EnvironmentId!s
;ApplicationIdentifier!sDExperimentDefinitionIdentifier!s
;ApplicationIdentifier!sDExperimentDefinitionIdentifier!s)Run!n
3ApplicationId?s1Description?s-EndedAt?t<ExperimentDefinitionId?sEExperimentDefinitionSnapshot?{#`H8ExposurePercentage?n/Result?{#bE)Run?n/StartedAt?t,Status?s;TreatmentOverrides?{#c&/UpdatedAt?t
3ApplicationId?s9AudienceDescription?s2AudienceRule?s<ConfigurationProfileId?s0Control?{#E|3EnvironmentId?s-FlagKey?s0Hypothesis?s(Id?s4LaunchCriteria?s*Name?s4Treatments?[{#E|
6ExecutiveSummary?s8ReasonsNotToLaunch?s5ReasonsToLaunch?s
-Inline?<s
0MaxResults?i/NextToken?s
/Items?[{#7f/NextToken?s
3ApplicationId!s0MaxResults?i/NextToken?s*Type?s
/Items?[{#dT/NextToken?s
3ApplicationId?s(Id?s1LocationUri?s*Name?s*Type?s5ValidatorTypes?[s
/Items?[{#<M/NextToken?s
3ApplicationId!s3EnvironmentId!s0MaxResults?i/NextToken?s
/Items?[{#fP/NextToken?s
1CompletedAt?t7ConfigurationName?s<ConfigurationProfileId?s:ConfigurationVersion?sADeploymentDurationInMinutes?i6DeploymentNumber?i<FinalBakeTimeInMinutes?i2GrowthFactor?n0GrowthType?s8PercentageComplete?n/StartedAt?t+State?s*Type?s2VersionLabel?s
3ApplicationId!s0MaxResults?i/NextToken?s
/Items?[{#>m/NextToken?s
;ApplicationIdentifier?sDConfigurationProfileIdentifier?s;EnvironmentIdentifier?s0MaxResults?n/NextToken?s,Status?s
/Items?[{#kV/NextToken?s
3ApplicationId?s<ConfigurationProfileId?s/CreatedAt?t3EnvironmentId?s-FlagKey?s0Hypothesis?s(Id?s*Name?s,Status?s/UpdatedAt?t
;ApplicationIdentifier!sDExperimentDefinitionIdentifier!s0MaxResults?n/NextToken?s)Run!n
/Items?[{#n8/NextToken?s
:AssociatedDeployment?s1Description?s/EventType?s8ExposurePercentage?n0OccurredAt?t;TreatmentOverrides?{#c&1TriggeredBy?s
;ApplicationIdentifier!sDExperimentDefinitionIdentifier!s0MaxResults?n/NextToken?s,Status?s
/Items?[{#ps/NextToken?s
1Description?s-EndedAt?t<ExperimentDefinitionId?s)Run?n/StartedAt?t,Status?s/UpdatedAt?t
9ExtensionIdentifier?s<ExtensionVersionNumber?i0MaxResults?i/NextToken?s8ResourceIdentifier?s
/Items?[{#s5/NextToken?s
2ExtensionArn?s(Id?s1ResourceArn?s
0MaxResults?i*Name?s/NextToken?s
/Items?[{#t8/NextToken?s
)Arn?s1Description?s(Id?s*Name?s3VersionNumber?i
3ApplicationId!s<ConfigurationProfileId!s0MaxResults?i/NextToken?s2VersionLabel?s
/Items?[{#uz/NextToken?s
3ApplicationId?s<ConfigurationProfileId?s1ContentType?s1Description?s/KmsKeyArn?s2VersionLabel?s3VersionNumber?i
1ResourceArn!s
+Tags?<s
3ApplicationId!s<ConfigurationProfileId!s:ConfigurationVersion!s:DeploymentStrategyId!s1Description?sADynamicExtensionParameters?<s3EnvironmentId!s6KmsKeyIdentifier?s<LatestDeploymentNumber?n+Tags?<s
;ApplicationIdentifier!s=DeploymentParameters?{#{F1Description?sDExperimentDefinitionIdentifier!s8ExposurePercentage?n+Tags?<s;TreatmentOverrides?{#c&
ADynamicExtensionParameters?<s+Tags?<s
1AllowRevert?b3ApplicationId!s6DeploymentNumber!i3EnvironmentId!s
;ApplicationIdentifier!s=DeploymentParameters?{#{FDExperimentDefinitionIdentifier!s/Result?{#bE)Run!n
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
3ApplicationId!s1Description?s*Name?s
3ApplicationId!s<ConfigurationProfileId!s1Description?s6KmsKeyIdentifier?s*Name?s6RetrievalRoleArn?s4Validators?[{#9G
ADeploymentDurationInMinutes?i:DeploymentStrategyId!s1Description?s<FinalBakeTimeInMinutes?i2GrowthFactor?n0GrowthType?s
3ApplicationId!s1Description?s3EnvironmentId!s2Monitors?[{#>R*Name?s
;ApplicationIdentifier!s9AudienceDescription?s2AudienceRule?s0Control?{#AmDExperimentDefinitionIdentifier!s0Hypothesis?s4LaunchCriteria?s4Treatments?[{#Am
;ApplicationIdentifier!s=DeploymentParameters?{#{F1Description?sDExperimentDefinitionIdentifier!s8ExposurePercentage?n)Run!n;TreatmentOverrides?{#c&
2Actions?<[{#GI1Description?s9ExtensionIdentifier!s4Parameters?<{#Go3VersionNumber?i
<ExtensionAssociationId!s1Parameters?<s
3ApplicationId!s<ConfigurationProfileId!s:ConfigurationVersion!s
)"};
