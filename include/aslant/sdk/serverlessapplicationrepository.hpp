// What the actions of serverlessapplicationrepository take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xaa3ea0da8af39cf>{R"(#1##P##k#$3#$Z#%&#%A#%Y#%w#&@#&e#',#'F#'d#(&
createApplication {#(A{#*^
createApplicationVersion {#0Z{#1g
createCloudFormationChangeSet {#3b{#75
createCloudFormationTemplate {#7p{#89
deleteApplication {#9F{#9W
getApplication {#7p{#*^
getApplicationPolicy {#9F{#9X
getCloudFormationTemplate {#:K{#89
listApplicationDependencies {#:i{#;I
listApplicationVersions {#<2{#<Z
listApplications {#=^{#=v
putApplicationPolicy {#?H{#9X
unshareApplication {#?j{#9W
updateApplication {#@2{#*^
,Author!s1Description!s1HomePageUrl?s-Labels?[s1LicenseBody?s0LicenseUrl?s*Name!s0ReadmeBody?s/ReadmeUrl?s5SemanticVersion?s:SourceCodeArchiveUrl?s3SourceCodeUrl?s3SpdxLicenseId?s2TemplateBody?s1TemplateUrl?s
3ApplicationId?s,Author?s2CreationTime?s1Description?s1HomePageUrl?s6IsVerifiedAuthor?b-Labels?[s0LicenseUrl?s*Name?s/ReadmeUrl?s3SpdxLicenseId?s7VerifiedAuthorUrl?s0Version?{#,]
3ApplicationId!s2CreationTime!s>ParameterDefinitions![{#.X;RequiredCapabilities![s8ResourcesSupported!b5SemanticVersion!s:SourceCodeArchiveUrl?s3SourceCodeUrl?s1TemplateUrl!s
4AllowedPattern?s4AllowedValues?[s;ConstraintDescription?s2DefaultValue?s1Description?s/MaxLength?i.MaxValue?i/MinLength?i.MinValue?i*Name!s,NoEcho?b<ReferencedByResources![s*Type?s
3ApplicationId!s5SemanticVersion!s:SourceCodeArchiveUrl?s3SourceCodeUrl?s2TemplateBody?s1TemplateUrl?s
3ApplicationId?s2CreationTime?s>ParameterDefinitions?[{#.X;RequiredCapabilities?[s8ResourcesSupported?b5SemanticVersion?s:SourceCodeArchiveUrl?s3SourceCodeUrl?s1TemplateUrl?s
3ApplicationId!s3Capabilities?[s3ChangeSetName?s1ClientToken?s1Description?s7NotificationArns?[s<ParameterOverrides?[{#604ResourceTypes?[s>RollbackConfiguration?{#6@5SemanticVersion?s/StackName!s.Tags?[{#7&0TemplateId?s
*Name!s+Value!s
=MonitoringTimeInMinutes?i:RollbackTriggers?[{#6r
)Arn!s*Type!s
)Key!s+Value!s
3ApplicationId?s1ChangeSetId?s5SemanticVersion?s-StackId?s
3ApplicationId!s5SemanticVersion?s
3ApplicationId?s2CreationTime?s4ExpirationTime?s5SemanticVersion?s,Status?s0TemplateId?s1TemplateUrl?s
3ApplicationId!s

4Statements?[{#9j
.Actions![s6PrincipalOrgIDs?[s1Principals![s1StatementId?s
3ApplicationId!s0TemplateId!s
3ApplicationId!s.MaxItems?i/NextToken?s5SemanticVersion?s
6Dependencies?[{#;i/NextToken?s
3ApplicationId!s5SemanticVersion!s
3ApplicationId!s.MaxItems?i/NextToken?s
/NextToken?s2Versions?[{#<v
3ApplicationId!s2CreationTime!s5SemanticVersion!s3SourceCodeUrl?s
.MaxItems?i/NextToken?s
6Applications?[{#></NextToken?s
3ApplicationId!s,Author!s2CreationTime?s1Description!s1HomePageUrl?s-Labels?[s*Name!s3SpdxLicenseId?s
3ApplicationId!s4Statements![{#9j
3ApplicationId!s4OrganizationId!s
3ApplicationId!s,Author?s1Description?s1HomePageUrl?s-Labels?[s0ReadmeBody?s/ReadmeUrl?s
)"};
