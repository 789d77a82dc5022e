// What the actions of pcaconnectorad take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf9745c2ccef8da67>{
    R"(#<##q#$0#$U#$y#%7#%f#&%#&J#&n#',#'[#'q#(9#(Z#(o#)A#)Y#*##*F#*c#+8#+O#+d#+{#,9
createConnector {#,h{#.,
createDirectoryRegistration {#.<{#.a
createServicePrincipalName {#/#{#/\
createTemplate {#/]{#E%
createTemplateGroupAccessControlEntry {#E4{#/\
deleteConnector {#FM{#/\
deleteDirectoryRegistration {#F]{#/\
deleteServicePrincipalName {#Fy{#/\
deleteTemplate {#GJ{#/\
deleteTemplateGroupAccessControlEntry {#GY{#/\
getConnector {#FM{#H(
getDirectoryRegistration {#F]{#J#
getServicePrincipalName {#Fy{#K*
getTemplate {#GJ{#LF
getTemplateGroupAccessControlEntry {#GY{#N@
listConnectors {#Oe{#P%
listDirectoryRegistrations {#Oe{#PC
listServicePrincipalNames {#Pm{#QH
listTagsForResource {#Qq{#R&
listTemplateGroupAccessControlEntries {#R/{#RW
listTemplates {#S%{#SN
tagResource {#Sk{#/\
untagResource {#T({#/\
updateTemplate {#TB{#/\
updateTemplateGroupAccessControlEntry {#U'{#/\
=CertificateAuthorityArn!s1ClientToken?s1DirectoryId!s+Tags?<s7VpcInformation!{#-a
3IpAddressType?s7SecurityGroupIds![s
2ConnectorArn?s
1ClientToken?s1DirectoryId!s+Tags?<s
>DirectoryRegistrationArn?s
1ClientToken?s2ConnectorArn!s>DirectoryRegistrationArn!s

1ClientToken?s2ConnectorArn!s3Definition!{#0@*Name!s+Tags?<s
3TemplateV2?{#0q3TemplateV3?{#;Q3TemplateV4?{#@G
<CertificateValidity!{#2j8EnrollmentFlags!{#3O3Extensions!{#5@5GeneralFlags!{#7k=PrivateKeyAttributes!{#818PrivateKeyFlags!{#8b9SubjectNameFlags!{#9G:SupersededTemplates?[s
6RenewalPeriod!{#387ValidityPeriod!{#38
,Period!l0PeriodType!s
NEnableKeyReuseOnNtTokenKeysetStorageFull?b@IncludeSymmetricAlgorithms?b9NoSecurityExtension?bORemoveInvalidCertificateFromPersonalStore?b=UserInteractionRequired?b
<ApplicationPolicies?{#5h1KeyUsage!{#6P
.Critical?b2Policies![{#6)
<PolicyObjectIdentifier?s0PolicyType?s
.Critical?b3UsageFlags!{#6l
6DataEncipherment?b6DigitalSignature?b2KeyAgreement?b5KeyEncipherment?b4NonRepudiation?b
4AutoEnrollment?b1MachineType?b
6CryptoProviders?[s-KeySpec!s6MinimalKeyLength!i
3ClientVersion!s3ExportableKey?bAStrongKeyProtectionRequired?b
7RequireCommonName?b:RequireDirectoryPath?b4RequireDnsAsCn?b2RequireEmail?b=SanRequireDirectoryGuid?b3SanRequireDns?b9SanRequireDomainDns?b5SanRequireEmail?b3SanRequireSpn?b3SanRequireUpn?b
<CertificateValidity!{#2j8EnrollmentFlags!{#3O3Extensions!{#5@5GeneralFlags!{#7k3HashAlgorithm!s=PrivateKeyAttributes!{#=Z8PrivateKeyFlags!{#?=9SubjectNameFlags!{#9G:SupersededTemplates?[s
/Algorithm!s6CryptoProviders?[s-KeySpec!s9KeyUsageProperty!{#>S6MinimalKeyLength!i
6PropertyFlags?{#>v2PropertyType?s
-Decrypt?b2KeyAgreement?b*Sign?b
3ClientVersion!s3ExportableKey?bHRequireAlternateSignatureAlgorithm?bAStrongKeyProtectionRequired?b
<CertificateValidity!{#2j8EnrollmentFlags!{#3O3Extensions!{#5@5GeneralFlags!{#7k3HashAlgorithm?s=PrivateKeyAttributes!{#BP8PrivateKeyFlags!{#CI9SubjectNameFlags!{#9G:SupersededTemplates?[s
/Algorithm?s6CryptoProviders?[s-KeySpec!s9KeyUsageProperty?{#>S6MinimalKeyLength!i
3ClientVersion!s3ExportableKey?bHRequireAlternateSignatureAlgorithm?b;RequireSameKeyRenewal?bAStrongKeyProtectionRequired?b7UseLegacyProvider?b
1TemplateArn?s
5AccessRights!{#F61ClientToken?s6GroupDisplayName!s=GroupSecurityIdentifier!s1TemplateArn!s
0AutoEnroll?s,Enroll?s
2ConnectorArn!s
>DirectoryRegistrationArn!s
2ConnectorArn!s>DirectoryRegistrationArn!s
1TemplateArn!s
=GroupSecurityIdentifier!s1TemplateArn!s
2Connector?{#H8
)Arn?s=CertificateAuthorityArn?sOCertificateEnrollmentPolicyServerEndpoint?s/CreatedAt?t1DirectoryId?s,Status?s2StatusReason?s/UpdatedAt?t7VpcInformation?{#-a
>DirectoryRegistration?{#J?
)Arn?s/CreatedAt?t1DirectoryId?s,Status?s2StatusReason?s/UpdatedAt?t
=ServicePrincipalName?{#KE
2ConnectorArn?s/CreatedAt?t>DirectoryRegistrationArn?s,Status?s2StatusReason?s/UpdatedAt?t
1Template?{#LU
)Arn?s2ConnectorArn?s/CreatedAt?t3Definition?{#0@*Name?s6ObjectIdentifier?s2PolicySchema?i1Revision?{#My,Status?s/UpdatedAt?t
3MajorRevision!i3MinorRevision!i
;AccessControlEntry?{#NY
5AccessRights?{#F6/CreatedAt?t6GroupDisplayName?s=GroupSecurityIdentifier?s1TemplateArn?s/UpdatedAt?t
0MaxResults?i/NextToken?s
4Connectors?[{#H8/NextToken?s
@DirectoryRegistrations?[{#J?/NextToken?s
>DirectoryRegistrationArn!s0MaxResults?i/NextToken?s
/NextToken?s?ServicePrincipalNames?[{#KE
1ResourceArn!s
+Tags?<s
0MaxResults?i/NextToken?s1TemplateArn!s
>AccessControlEntries?[{#NY/NextToken?s
2ConnectorArn!s0MaxResults?i/NextToken?s
/NextToken?s3Templates?[{#LU
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
3Definition?{#0@CReenrollAllCertificateHolders?b1TemplateArn!s
5AccessRights?{#F66GroupDisplayName?s=GroupSecurityIdentifier!s1TemplateArn!s
)"};
