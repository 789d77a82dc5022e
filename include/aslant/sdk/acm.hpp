// What the actions of acm take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe723bc1905456c50>{
    R"(#3##V##t#$5#$R#$m#%4#%L#%g#&'#&G#&h#'1#'K#'g#(,#(G
addTagsToCertificate {#(i{#);
deleteCertificate {#)<{#);
describeCertificate {#)<{#)N
exportCertificate {#2({#2G
getAccountConfiguration {#);{#2v
getCertificate {#)<{#3C
importCertificate {#3e{#4V
listCertificates {#4h{#6N
listTagsForCertificate {#)<{#:D
putAccountConfiguration {#:P{#);
removeTagsFromCertificate {#(i{#);
renewCertificate {#)<{#);
requestCertificate {#:v{#4V
resendValidationEmail {#=C{#);
revokeCertificate {#=q{#4V
updateCertificateOptions {#><{#);
4CertificateArn!s.Tags![{#),
)Key!s+Value?s

4CertificateArn!s
4Certificate?{#)`
4CertificateArn?s=CertificateAuthorityArn?s/CreatedAt?t0DomainName?sADomainValidationOptions?[{#.?;ExtendedKeyUsages?[{#0@3FailureReason?s0ImportedAt?t.InUseBy?[s.IssuedAt?t,Issuer?s2KeyAlgorithm?s3KeyUsages?[{#0N/ManagedBy?s.NotAfter?t/NotBefore?t0Options?{#0V8RenewalEligibility?s7RenewalSummary?{#116RevocationReason?s/RevokedAt?t,Serial?s8SignatureAlgorithm?s,Status?s-Subject?s>SubjectAlternativeNames?[s*Type?s
0DomainName!s5HttpRedirect?{#/f7ResourceRecord?{#0)6ValidationDomain?s7ValidationEmails?[s6ValidationMethod?s6ValidationStatus?s
2RedirectFrom?s0RedirectTo?s
*Name!s*Type!s+Value!s
*Name?s)Oid?s
*Name?s
NCertificateTransparencyLoggingPreference?s,Export?s
ADomainValidationOptions![{#.?3RenewalStatus!s9RenewalStatusReason?s/UpdatedAt!t
4CertificateArn!s0Passphrase!y
1Certificate?s6CertificateChain?s0PrivateKey?s
5ExpiryEvents?{#3/
6DaysBeforeExpiry?i
1Certificate?s6CertificateChain?s
1Certificate!y4CertificateArn?s6CertificateChain?y0PrivateKey!y.Tags?[{#),
4CertificateArn?s
:CertificateStatuses?[s1Includes?{#5`.MaxItems?i/NextToken?s,SortBy?s/SortOrder?s
2ExportOption?s7ExtendedKeyUsage?[s/KeyTypes?[s/KeyUsage?[s/ManagedBy?s
@CertificateSummaryList?[{#6x/NextToken?s
4CertificateArn?s/CreatedAt?t0DomainName?s2ExportOption?s.Exported?b8ExtendedKeyUsages?[sJHasAdditionalSubjectAlternativeNames?b0ImportedAt?t+InUse?b.IssuedAt?t2KeyAlgorithm?s0KeyUsages?[s/ManagedBy?s.NotAfter?t/NotBefore?t8RenewalEligibility?s/RevokedAt?t,Status?sFSubjectAlternativeNameSummaries?[s*Type?s
.Tags?[{#),
5ExpiryEvents?{#3/6IdempotencyToken?s
=CertificateAuthorityArn?s0DomainName!sADomainValidationOptions?[{#<|6IdempotencyToken?s2KeyAlgorithm?s/ManagedBy?s0Options?{#0V>SubjectAlternativeNames?[s.Tags?[{#),6ValidationMethod?s
0DomainName!s6ValidationDomain!s
4CertificateArn!s,Domain!s6ValidationDomain!s
4CertificateArn!s6RevocationReason!s
4CertificateArn!s0Options!{#0V
)"};
