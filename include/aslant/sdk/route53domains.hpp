// What the actions of route53domains take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xecec6acdfd771f1b>{
    R"(#E#$2#$e#%6#%g#&.#&R#&h#'+#'K#'n#(D#(c#)+#)Q#)j#*.#*J#*_#*w#+1#+L#+`#+x#,Q#,f#-4#-Z#-z#.8#.c#/&#/J#/k#0.
acceptDomainTransferFromAnotherAwsAccount {#0C{#0\
associateDelegationSignerToDomain {#0k{#0\
cancelDomainTransferToAnotherAwsAccount {#1W{#0\
checkDomainAvailability {#1e{#2'
checkDomainTransferability {#27{#2P
deleteDomain {#1W{#0\
deleteTagsForDomain {#3&{#3D
disableDomainAutoRenew {#1W{#3D
disableDomainTransferLock {#1W{#0\
disassociateDelegationSignerFromDomain {#3E{#0\
enableDomainAutoRenew {#1W{#3D
enableDomainTransferLock {#1W{#0\
getContactReachabilityStatus {#3X{#3f
getDomainDetail {#1W{#4#
getDomainSuggestions {#;F{#;v
getOperationDetail {#<P{#<_
listDomains {#=j{#?&
listOperations {#?x{#@k
listPrices {#A4{#AO
listTagsForDomain {#1W{#CB
pushDomain {#C`{#3D
registerDomain {#Cw{#0\
rejectDomainTransferFromAnotherAwsAccount {#1W{#0\
renewDomain {#Fk{#0\
resendContactReachabilityEmail {#3X{#GE
resendOperationAuthorization {#<P{#3D
retrieveDomainAuthCode {#1W{#Gv
transferDomain {#H({#0\
transferDomainToAnotherAwsAccount {#K9{#KS
updateDomainContact {#Km{#0\
updateDomainContactPrivacy {#M9{#0\
updateDomainNameservers {#N/{#0\
updateTagsForDomain {#N[{#3D
viewBilling {#N|{#OE
0DomainName!s.Password!s
1OperationId?s
0DomainName!s:SigningAttributes!{#16
/Algorithm?i+Flags?i/PublicKey?s
0DomainName!s
0DomainName!s1IdnLangCode?s
2Availability?s
.AuthCode?s0DomainName!s
-Message?s8Transferability?{#2p
2Transferable?s
0DomainName!s3TagsToDelete![s

0DomainName!s(Id!s
0DomainName?s
0DomainName?s,Status?s
7AbuseContactEmail?s7AbuseContactPhone?s5AdminContact?{#8@2AdminPrivacy?b/AutoRenew?b7BillingContact?{#8@4BillingPrivacy?b2CreationDate?t,DnsSec?s4DnssecKeys?[{#:H0DomainName?s4ExpirationDate?t5Nameservers?[{#;3:RegistrantContact?{#8@7RegistrantPrivacy?b3RegistrarName?s2RegistrarUrl?s6RegistryDomainId?s.Reseller?s1StatusList?[s4TechContact?{#8@1TechPrivacy?b1UpdatedDate?t1WhoIsServer?s
2AddressLine1?s2AddressLine2?s*City?s1ContactType?s1CountryCode?s+Email?s5ExtraParams?[{#:8)Fax?s/FirstName?s.LastName?s6OrganizationName?s1PhoneNumber?s+State?s-ZipCode?s
*Name!s+Value!s
/Algorithm?i,Digest?s0DigestType?i+Flags?i(Id?s,KeyTag?i/PublicKey?s
.GlueIps?[s*Name!s
0DomainName!s3OnlyAvailable!b5SuggestionCount!i
9SuggestionsList?[{#<3
2Availability?s0DomainName?s
1OperationId!s
0DomainName?s5LastUpdatedDate?t-Message?s1OperationId?s,Status?s0StatusFlag?s3SubmittedDate?t*Type?s
:FilterConditions?[{#>O,Marker?s.MaxItems?i6SortCondition?{#>l
*Name!s.Operator!s-Values![s
*Name!s/SortOrder!s
1Domains?[{#?F4NextPageMarker?s
/AutoRenew?b0DomainName?s,Expiry?t2TransferLock?b
,Marker?s.MaxItems?i,SortBy?s/SortOrder?s-Status?[s4SubmittedSince?t+Type?[s
4NextPageMarker?s4Operations?[{#<_
,Marker?s.MaxItems?i)Tld?s
4NextPageMarker?s0Prices?[{#An
=ChangeOwnershipPrice?{#C.*Name?s:RegistrationPrice?{#C.5RenewalPrice?{#C.9RestorationPrice?{#C.6TransferPrice?{#C.
.Currency!s+Price!n
1TagList?[{#CQ
)Key?s+Value?s
0DomainName!s,Target!s
5AdminContact!{#8@/AutoRenew?b7BillingContact?{#8@0DomainName!s5DurationInYears!i1IdnLangCode?s@PrivacyProtectAdminContact?bBPrivacyProtectBillingContact?bEPrivacyProtectRegistrantContact?b?PrivacyProtectTechContact?b:RegistrantContact!{#8@4TechContact!{#8@
7CurrentExpiryYear!i0DomainName!s5DurationInYears?i
0DomainName?s2EmailAddress?s7IsAlreadyVerified?b
.AuthCode?s
5AdminContact!{#8@.AuthCode?s/AutoRenew?b7BillingContact?{#8@0DomainName!s5DurationInYears!i1IdnLangCode?s5Nameservers?[{#;3@PrivacyProtectAdminContact?bBPrivacyProtectBillingContact?bEPrivacyProtectRegistrantContact?b?PrivacyProtectTechContact?b:RegistrantContact!{#8@4TechContact!{#8@
/AccountId!s0DomainName!s
1OperationId?s.Password?s
5AdminContact?{#8@7BillingContact?{#8@0Consent?{#L|0DomainName!s:RegistrantContact?{#8@4TechContact?{#8@
.Currency!s.MaxPrice!n
2AdminPrivacy?b4BillingPrivacy?b0DomainName!s7RegistrantPrivacy?b1TechPrivacy?b
0DomainName!s/FiAuthKey?s5Nameservers![{#;3
0DomainName!s6TagsToUpdate?[{#CQ
)End?t,Marker?s.MaxItems?i+Start?t
8BillingRecords?[{#Ol4NextPageMarker?s
.BillDate?t0DomainName?s/InvoiceId?s/Operation?s+Price?n
)"};
