// What the actions of acm take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe723bc1905456c50>{
    R"(#K#$D#$_#%)#%E#%o#&6#&O#&v#'4#'Q#'w#(;#(g#)*#)E#)f#*>#*V#*q#+1#+T#+o#,>#,h#-(#-H#-e#.)#.I#.`#.|#/>#/V#0##0>#0Z#0l#1&#1G#1`
addTagsToCertificate {#2%*
createAcmeDomainValidation {#2Q{#4U
createAcmeEndpoint {#4p{#6g
createAcmeExternalAccountBinding {#6z{#7{
deleteAcmeDomainValidation {#4U*
deleteAcmeEndpoint {#9^*
deleteAcmeExternalAccountBinding {#9q*
deleteCertificate {#:8*
describeAcmeAccount {#:J{#:j
describeAcmeDomainValidation {#4U{#<-
describeAcmeEndpoint {#9^{#?N
describeAcmeExternalAccountBinding {#9q{#7{
describeCertificate {#:8{#AQ
exportCertificate {#L${#LC
getAccountConfiguration *   {#Lr
getAcmeExternalAccountBindingCredentials {#9q{#M?
getCertificate {#:8{#MQ
importCertificate {#Ms{#Nd
listAcmeAccounts {#Nv{#OH
listAcmeDomainValidations {#Nv{#Oh
listAcmeEndpoints {#P7{#PQ
listAcmeExternalAccountBindings {#Nv{#Pr
listCertificateDomainValidations {#QC{#Ql
listCertificates {#UB{#WE
listTagsForCertificate {#:8{#[V
listTagsForResource {#[b{#[V
putAccountConfiguration {#[q*
removeTagsFromCertificate {#2%*
renewCertificate {#:8*
requestCertificate {#\={#Nd
resendValidationEmail {#^d*
revokeAcmeAccount {#:J*
revokeAcmeExternalAccountBinding {#9q*
revokeCertificate {#_8{#Nd
searchCertificates {#_]{#ei
tagResource {#oM*
untagResource {#og*
updateAcmeDomainValidation {#p'*
updateAcmeEndpoint {#p\*
updateCertificateOptions {#qQ*
4CertificateArn!s.Tags![{#2B
)Key!s+Value?s
5AcmeEndpointArn!s0DomainName!s6IdempotencyToken?s=PrevalidationOptions!{#3O.Tags?[{#2B
9DnsPrevalidation?{#3f
4DomainScope?{#4-2HostedZoneId?s
1ExactDomain?s0Subdomains?s/Wildcards?s
=AcmeDomainValidationArn!s
;AuthorizationBehavior!s=CertificateAuthority!{#6-9CertificateTags?[{#2B-Contact?s6IdempotencyToken?s.Tags?[{#2B
CPublicCertificateAuthority?{#6N
;AllowedKeyAlgorithms?[s
5AcmeEndpointArn?s
5AcmeEndpointArn!s3Expiration?{#7k6IdempotencyToken?s-RoleArn!s.Tags?[{#2B
*Type!s+Value!n
?ExternalAccountBinding?{#8>
5AcmeEndpointArn?sCAcmeExternalAccountBindingArn?s/CreatedAt?t/ExpiresAt?t0LastUsedAt?t/RevokedAt?t-RoleArn?s/UpdatedAt?t
5AcmeEndpointArn!s
CAcmeExternalAccountBindingArn!s
4CertificateArn!s
0AccountUrl!s5AcmeEndpointArn!s
4AcmeAccount?{#:|
0AccountUrl?sCAcmeExternalAccountBindingArn?s/Contacts?[s/CreatedAt?t9PublicKeyThumbprint?s,Status?s
=AcmeDomainValidation?{#<H
=AcmeDomainValidationArn?s5AcmeEndpointArn?s/CreatedAt?t0DomainName?s7FailureDetails?{#>1=PrevalidationDetails?{#>E7PrevalidationType?s,Status?s/UpdatedAt?t
-Message?s,Reason?s
9DnsPrevalidation?{#>\
4DomainScope?{#4-2HostedZoneId?s7ResourceRecord?{#?7
*Name!s*Type!s+Value!s
5AcmeEndpoint?{#?a
5AcmeEndpointArn?s;AuthorizationBehavior?s=CertificateAuthority?{#6-9CertificateTags?[{#2B-Contact?s/CreatedAt?t1EndpointUrl?s3FailureReason?s,Status?s/UpdatedAt?t
4Certificate?{#Ac
3AcmeAccountId?s5AcmeEndpointArn?s4CertificateArn?s=CertificateAuthorityArn?s>CertificateKeyPairOrigin?s/CreatedAt?t0DomainName?sADomainValidationOptions?[{#G8;ExtendedKeyUsages?[{#H|3FailureReason?s0ImportedAt?t.InUseBy?[s.IssuedAt?t,Issuer?s2KeyAlgorithm?s3KeyUsages?[{#I0/ManagedBy?s.NotAfter?t/NotBefore?t0Options?{#I88RenewalEligibility?s7RenewalSummary?{#J&6RevocationReason?s/RevokedAt?t,Serial?s8SignatureAlgorithm?s,Status?s-Subject?s>SubjectAlternativeNames?[s*Type?s6UpdateSummary?{#Jw
0DomainName!s5HttpRedirect?{#H_7ResourceRecord?{#?76ValidationDomain?s7ValidationEmails?[s6ValidationMethod?s6ValidationStatus?s
2RedirectFrom?s0RedirectTo?s
*Name?s)Oid?s
*Name?s
NCertificateTransparencyLoggingPreference?s,Export?s6ValidationMethod?s
ADomainValidationOptions![{#G83RenewalStatus!s9RenewalStatusReason?s/UpdatedAt!t
LDomainValidationMethodUpdateSummary?{#Kq1RequestedAt?t,Status?s*Type?s/UpdatedAt?t
*From?s(To?s
4CertificateArn!s0Passphrase!y
1Certificate?s6CertificateChain?s0PrivateKey?s
5ExpiryEvents?{#M+
6DaysBeforeExpiry?i
+KeyId?s,MacKey?s
1Certificate?s6CertificateChain?s
1Certificate!y4CertificateArn?s6CertificateChain?y0PrivateKey!y.Tags?[{#2B
4CertificateArn?s
5AcmeEndpointArn!s0MaxResults?n/NextToken?s
6AcmeAccounts?[{#:|/NextToken?s
?AcmeDomainValidations?[{#<H/NextToken?s
0MaxResults?n/NextToken?s
7AcmeEndpoints?[{#?a/NextToken?s
AExternalAccountBindings?[{#8>/NextToken?s
4CertificateArn!s.MaxItems?n/NextToken?s
EDomainValidationSummaryList?[{#RA/NextToken?s
FActiveValidationConfiguration?{#S>0DomainName!sIRequestedValidationConfiguration?{#S>
<ValidationChallenge?{#T$6ValidationMethod?s6ValidationStatus?s
?DnsValidationChallenge?{#T_AEmailValidationChallenge?{#Tt
7ResourceRecord?{#?7
6ValidationDomain?s7ValidationEmails?[s
@CertificateKeyPairOrigins?[s:CertificateStatuses?[s1Includes?{#VW.MaxItems?i/NextToken?s,SortBy?s/SortOrder?s
2ExportOption?s7ExtendedKeyUsage?[s/KeyTypes?[s/KeyUsage?[s/ManagedBy?s
@CertificateSummaryList?[{#Wo/NextToken?s
4CertificateArn?s>CertificateKeyPairOrigin?s/CreatedAt?t0DomainName?s2ExportOption?s.Exported?b8ExtendedKeyUsages?[sJHasAdditionalSubjectAlternativeNames?b0ImportedAt?t+InUse?b.IssuedAt?t2KeyAlgorithm?s0KeyUsages?[s/ManagedBy?s.NotAfter?t/NotBefore?t8RenewalEligibility?s/RevokedAt?t,Status?sFSubjectAlternativeNameSummaries?[s*Type?s
.Tags?[{#2B
1ResourceArn!s
5ExpiryEvents?{#M+6IdempotencyToken?s
=CertificateAuthorityArn?s0DomainName!sADomainValidationOptions?[{#^C6IdempotencyToken?s2KeyAlgorithm?s/ManagedBy?s0Options?{#I8>SubjectAlternativeNames?[s.Tags?[{#2B6ValidationMethod?s
0DomainName!s6ValidationDomain!s
4CertificateArn!s,Domain!s6ValidationDomain!s
4CertificateArn!s6RevocationReason!s
8FilterStatement?{#`G0MaxResults?n/NextToken?s,SortBy?s/SortOrder?s
-And?[{#`G/Filter?{#`p,Not?{#`G,Or?[{#`G
EAcmCertificateMetadataFilter?{#ac4CertificateArn?s<X509AttributeFilter?{#cN
3AcmeAccountId?s5AcmeEndpointArn?s>CertificateKeyPairOrigin?s2ExportOption?s.Exported?b+InUse?b/ManagedBy?s3RenewalStatus?s,Status?s*Type?s6ValidationMethod?s
6ExtendedKeyUsage?s2KeyAlgorithm?s.KeyUsage?s1NotAfter?{#dw2NotBefore?{#dw2SerialNumber?s0Subject?{#e,?SubjectAlternativeName?{#e[
)End?t+Start?t
3CommonName?{#e=
8ComparisonOperator!s+Value!s
0DnsName?{#e=
/NextToken?s1Results?[{#f*
4CertificateArn?s<CertificateMetadata?{#fi7X509Attributes?{#i\
?AcmCertificateMetadata?{#g,
3AcmeAccountId?s5AcmeEndpointArn?s>CertificateKeyPairOrigin?s/CreatedAt?t2ExportOption?s.Exported?b0ImportedAt?t+InUse?b.IssuedAt?t/ManagedBy?s8RenewalEligibility?s3RenewalStatus?s/RevokedAt?t,Status?s*Type?s6ValidationMethod?s
8ExtendedKeyUsages?[s/Issuer?{#k72KeyAlgorithm?s0KeyUsages?[s.NotAfter?t/NotBefore?t2SerialNumber?s0Subject?{#k7ASubjectAlternativeNames?[{#n6
0CommonName?s-Country?s:CustomAttributes?[{#mt@DistinguishedNameQualifier?s7DomainComponents?[s9GenerationQualifier?s/GivenName?s.Initials?s.Locality?s2Organization?s8OrganizationalUnit?s/Pseudonym?s2SerialNumber?s+State?s-Surname?s+Title?s
6ObjectIdentifier?s+Value?s
6DirectoryName?{#k7-DnsName?s/IpAddress?s2OtherName?{#mt2RegisteredId?s0Rfc822Name?s?UniformResourceIdentifier?s
1ResourceArn!s.Tags![{#2B
1ResourceArn!s.TagKeys![s
=AcmeDomainValidationArn!s=PrevalidationOptions?{#3O
5AcmeEndpointArn!s;AuthorizationBehavior?s=CertificateAuthority?{#6--Contact?s
4CertificateArn!s0Options!{#I8
)"};
