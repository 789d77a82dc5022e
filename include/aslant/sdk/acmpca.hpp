// What the actions of acmpca take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb3000046767b14e8>{
    R"(#:##k#$5#$d#%$#%H#%b#%x#&D#&u#'3#'_#()#(<#(k#)+#)O#)h#)z#*3#*X#*s#+:#+]
createCertificateAuthority {#,'{#95
createCertificateAuthorityAuditReport {#9P{#:<
createPermission {#:U{#;=
deleteCertificateAuthority {#;>{#;=
deletePermission {#;w{#;=
deletePolicy {#<T{#;=
describeCertificateAuthority {#<c{#=$
describeCertificateAuthorityAuditReport {#@&{#@Q
getCertificate {#A/{#A[
getCertificateAuthorityCertificate {#<c{#A[
getCertificateAuthorityCsr {#<c{#B#
getPolicy {#<T{#B*
importCertificateAuthorityCertificate {#B4{#;=
issueCertificate {#Bp{#H<
listCertificateAuthorities {#HN{#Hx
listPermissions {#IH{#I|
listTags {#IH{#K>
putPolicy {#KV{#;=
restoreCertificateAuthority {#<c{#;=
revokeCertificate {#Kn{#;=
tagCertificateAuthority {#LV{#;=
untagCertificateAuthority {#LV{#;=
updateCertificateAuthority {#L|{#;=
JCertificateAuthorityConfiguration!{#-t>CertificateAuthorityType!s6IdempotencyToken?s@KeyStorageSecurityStandard?s@RevocationConfiguration?{#6H.Tags?[{#9&/UsageMode?s
6CsrExtensions?{#.]2KeyAlgorithm!s6SigningAlgorithm!s0Subject!{#2\
1KeyUsage?{#/1BSubjectInformationAccess?[{#0f
-CrlSign?b6DataEncipherment?b2DecipherOnly?b6DigitalSignature?b2EncipherOnly?b2KeyAgreement?b1KeyCertSign?b5KeyEncipherment?b4NonRepudiation?b
7AccessLocation!{#135AccessMethod!{#5u
6DirectoryName?{#2\-DnsName?s5EdiPartyName?{#5G/IpAddress?s2OtherName?{#5c2RegisteredId?s0Rfc822Name?s?UniformResourceIdentifier?s
0CommonName?s-Country?s:CustomAttributes?[{#5+@DistinguishedNameQualifier?s9GenerationQualifier?s/GivenName?s.Initials?s.Locality?s2Organization?s8OrganizationalUnit?s/Pseudonym?s2SerialNumber?s+State?s-Surname?s+Title?s
6ObjectIdentifier!s+Value!s
2NameAssigner?s/PartyName!s
,TypeId!s+Value!s
6AccessMethodType?s<CustomObjectIdentifier?s
9CrlConfiguration?{#6v:OcspConfiguration?{#8c
SCrlDistributionPointExtensionConfiguration?{#8R-CrlType?s1CustomCname?s0CustomPath?s-Enabled!b6ExpirationInDays?i2S3BucketName?s1S3ObjectAcl?s
3OmitExtension!b
-Enabled!b5OcspCustomCname?s
)Key!s+Value?s
=CertificateAuthorityArn?s
?AuditReportResponseFormat!s=CertificateAuthorityArn!s2S3BucketName!s
3AuditReportId?s+S3Key?s
.Actions![s=CertificateAuthorityArn!s/Principal!s3SourceAccount?s

=CertificateAuthorityArn!sAPermanentDeletionTimeInDays?i
=CertificateAuthorityArn!s/Principal!s3SourceAccount?s
1ResourceArn!s
=CertificateAuthorityArn!s
=CertificateAuthority?{#=?
)Arn?sJCertificateAuthorityConfiguration?{#-t/CreatedAt?t3FailureReason?s@KeyStorageSecurityStandard?s7LastStateChangeAt?t.NotAfter?t/NotBefore?t2OwnerAccount?s5RestorableUntil?t@RevocationConfiguration?{#6H,Serial?s,Status?s*Type?s/UsageMode?s
3AuditReportId!s=CertificateAuthorityArn!s
7AuditReportStatus?s/CreatedAt?t2S3BucketName?s+S3Key?s
4CertificateArn!s=CertificateAuthorityArn!s
1Certificate?s6CertificateChain?s
)Csr?s
,Policy?s
1Certificate!y=CertificateAuthorityArn!s6CertificateChain?y
7ApiPassthrough?{#DJ=CertificateAuthorityArn!s)Csr!y6IdempotencyToken?s6SigningAlgorithm!s1TemplateArn?s1Validity!{#H,:ValidityNotBefore?{#H,
3Extensions?{#Dh0Subject?{#2\
=CertificatePolicies?[{#F):CustomExtensions?[{#G$:ExtendedKeyUsage?[{#GK1KeyUsage?{#/1ASubjectAlternativeNames?[{#13
2CertPolicyId!s:PolicyQualifiers?[{#FP
7PolicyQualifierId!s2Qualifier!{#Ft
,CpsUri!s
.Critical?b6ObjectIdentifier!s+Value!s
FExtendedKeyUsageObjectIdentifier?s:ExtendedKeyUsageType?s
*Type!s+Value!l
4CertificateArn?s
0MaxResults?i/NextToken?s3ResourceOwner?s
@CertificateAuthorities?[{#=?/NextToken?s
=CertificateAuthorityArn!s0MaxResults?i/NextToken?s
/NextToken?s5Permissions?[{#JA
.Actions?[s=CertificateAuthorityArn?s/CreatedAt?t,Policy?s/Principal?s3SourceAccount?s
/NextToken?s.Tags?[{#9&
,Policy!s1ResourceArn!s
=CertificateAuthorityArn!s7CertificateSerial!s6RevocationReason!s
=CertificateAuthorityArn!s.Tags![{#9&
=CertificateAuthorityArn!s@RevocationConfiguration?{#6H,Status?s
)"};
