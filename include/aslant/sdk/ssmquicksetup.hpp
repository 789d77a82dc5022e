// What the actions of ssmquicksetup take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x41231832c1e83a9e>{R"(#1##P##t#$>#$X#$y#%;#%^#%z#&=#&Z#&o#',#'S#'w
createConfigurationManager {#(<{#*3
deleteConfigurationManager {#*3{#*A
getConfiguration {#*B{#*U
getConfigurationManager {#*3{#-'
getServiceSettings {#*A{#/c
listConfigurationManagers {#0:{#0u
listConfigurations {#3'{#3z
listQuickSetupTypes {#*A{#6#
listTagsForResource {#6U{#6d
tagResource {#7%{#*A
untagResource {#7<{#*A
updateConfigurationDefinition {#7V{#*A
updateConfigurationManager {#8u{#*A
updateServiceSettings {#/y{#*A
BConfigurationDefinitions![{#(y1Description?s*Name?s+Tags?<s
JLocalDeploymentAdministrationRoleArn?sFLocalDeploymentExecutionRoleName?s1Parameters!<s*Type!s1TypeVersion?s
0ManagerArn!s

5ConfigurationId!s
-Account?s?ConfigurationDefinitionId?s/CreatedAt?t(Id?s4LastModifiedAt?t0ManagerArn?s1Parameters?<s,Region?s9StatusSummaries?[{#,9*Type?s1TypeVersion?s
3LastUpdatedAt!t,Status?s4StatusDetails?<s3StatusMessage?s0StatusType!s
BConfigurationDefinitions?[{#.J/CreatedAt?t1Description?s4LastModifiedAt?t0ManagerArn!s*Name?s9StatusSummaries?[{#,9+Tags?<s
(Id?sJLocalDeploymentAdministrationRoleArn?sFLocalDeploymentExecutionRoleName?s1Parameters!<s*Type!s1TypeVersion?s
8ServiceSettings?{#/y
=ExplorerEnablingRoleArn?s
1Filters?[{#0d.MaxItems?i3StartingToken?s
)Key!s-Values![s
CConfigurationManagersList?[{#1H/NextToken?s
JConfigurationDefinitionSummaries?[{#2N1Description?s0ManagerArn!s*Name?s9StatusSummaries?[{#,9
;FirstClassParameters?<s(Id?s*Type?s1TypeVersion?s
?ConfigurationDefinitionId?s1Filters?[{#0d0ManagerArn?s.MaxItems?n3StartingToken?s
<ConfigurationsList?[{#4F/NextToken?s
-Account?s?ConfigurationDefinitionId?s/CreatedAt?t;FirstClassParameters?<s(Id?s0ManagerArn?s,Region?s9StatusSummaries?[{#,9*Type?s1TypeVersion?s
<QuickSetupTypeList?[{#6=
3LatestVersion?s*Type?s
1ResourceArn!s
.Tags?[{#6p
)Key?s+Value?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
(Id!sJLocalDeploymentAdministrationRoleArn?sFLocalDeploymentExecutionRoleName?s0ManagerArn!s1Parameters?<s1TypeVersion?s
1Description?s0ManagerArn!s*Name?s
)"};
