// What the actions of taxsettings take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfdf8fc19e52bf13f>{
    R"(#3##V##z#$?#$`#%1#%P#%n#&/#&K#&o#'?#'Z#'x#(F#(_#(z
batchDeleteTaxRegistration {#)<{#)K
batchGetTaxExemptions {#)<{#)w
batchPutTaxRegistration {#-Z{#B,
deleteSupplementalTaxRegistration {#BC{#BR
deleteTaxRegistration {#BS{#BR
getTaxExemptionTypes {#BR{#B`
getTaxInheritance {#BR{#By
getTaxRegistration {#BS{#C1
getTaxRegistrationDocument {#LC{#M1
listSupplementalTaxRegistrations {#MY{#Ms
listTaxExemptions {#MY{#O8
listTaxRegistrations {#Ob{#O|
putSupplementalTaxRegistration {#Td{#Uc
putTaxExemption {#U{{#W.
putTaxInheritance {#By{#BR
putTaxRegistration {#W8{#W_
1AccountIds![s
0Errors![{#)Y
/AccountId!s*Code?s-Message!s
5FailedAccounts?[s@TaxExemptionDetailsMap?<{#*M
=HeritageObtainedDetails?bBHeritageObtainedParentEntity?s<HeritageObtainedReason?s7TaxExemptions?[{#+Z
2Authority!{#,f3EffectiveDate?t4ExpirationDate?t,Status?s9SystemEffectiveDate?t9TaxExemptionType!{#,y
-Country!s+State?s
AApplicableJurisdictions?[{#,f1Description?s1DisplayName?s
1AccountIds![s=TaxRegistrationEntry!{#.)
AAdditionalTaxInformation?{#/e6CertifiedEmailId?s5LegalAddress?{#?T/LegalName?s4RegistrationId!s6RegistrationType!s,Sector?s<VerificationDetails?{#@m
=CanadaAdditionalInfo?{#5K<EgyptAdditionalInfo?{#6W>EstoniaAdditionalInfo?{#7F>GeorgiaAdditionalInfo?{#7`=GreeceAdditionalInfo?{#7n@IndonesiaAdditionalInfo?{#80=IsraelAdditionalInfo?{#8|<ItalyAdditionalInfo?{#9?<KenyaAdditionalInfo?{#7`?MalaysiaAdditionalInfo?{#9q=PolandAdditionalInfo?{#:_>RomaniaAdditionalInfo?{#;9BSaudiArabiaAdditionalInfo?{#;VASouthKoreaAdditionalInfo?{#;s<SpainAdditionalInfo?{#<Y=TurkeyAdditionalInfo?{#<m>UkraineAdditionalInfo?{#=KAUzbekistanAdditionalInfo?{#=]>VietnamAdditionalInfo?{#>8
@CanadaQuebecSalesTaxNumber?s@CanadaRetailSalesTaxNumber?s7IsResellerAccount?b:ProvincialSalesTaxId?s
@UniqueIdentificationNumber?sNUniqueIdentificationNumberExpirationDate?s
<RegistryCommercialCode!s
0PersonType!s
>ContractingAuthorityCode?s
4DecisionNumber?sAPpnExceptionDesignationCode?s?TaxRegistrationNumberType?s
2CustomerType!s0DealerType!s
/CigNumber?s/CupNumber?s2SdiAccountId?s-TaxCode?s
@BusinessRegistrationNumber?s6ServiceTaxCodes?[s:TaxInformationNumber?s
BIndividualRegistrationNumber?s7IsGroupVatEnabled?b
?TaxRegistrationNumberType!s
?TaxRegistrationNumberType?s
@BusinessRepresentativeName!s4ItemOfBusiness!s4LineOfBusiness!s
6RegistrationType!s
0Industries?s0KepEmailId?s4SecondaryTaxId?s/TaxOffice?s
4UkraineTrnType!s
?TaxRegistrationNumberType?s;VatRegistrationNumber?s
EElectronicTransactionCodeNumber?sDEnterpriseIdentificationNumber?s:PaymentVoucherNumber?s>PaymentVoucherNumberDate?s
2AddressLine1!s2AddressLine2?s2AddressLine3?s*City!s1CountryCode!s6DistrictOrCounty?s0PostalCode!s3StateOrRegion?s
1DateOfBirth?sBTaxRegistrationDocuments?[{#AA
-File?{#A\3S3Location?{#Av
1FileContent!y.FileName!s
,Bucket!s)Key!s
0Errors![{#)Y,Status?s
1AuthorityId!s

/AccountId?s
;TaxExemptionTypes?[{#,y
4HeritageStatus?s
8TaxRegistration?{#CG
AAdditionalTaxInformation?{#E46CertifiedEmailId?s5LegalAddress!{#?T/LegalName!s4RegistrationId!s6RegistrationType!s,Sector?s,Status!s>TaxDocumentMetadatas?[{#Kq
=BrazilAdditionalInfo?{#KM=CanadaAdditionalInfo?{#5K<EgyptAdditionalInfo?{#6W>EstoniaAdditionalInfo?{#7F>GeorgiaAdditionalInfo?{#7`=GreeceAdditionalInfo?{#7n<IndiaAdditionalInfo?{#Kj@IndonesiaAdditionalInfo?{#80=IsraelAdditionalInfo?{#8|<ItalyAdditionalInfo?{#9?<KenyaAdditionalInfo?{#7`?MalaysiaAdditionalInfo?{#9q=PolandAdditionalInfo?{#:_>RomaniaAdditionalInfo?{#;9BSaudiArabiaAdditionalInfo?{#;VASouthKoreaAdditionalInfo?{#;s<SpainAdditionalInfo?{#<Y=TurkeyAdditionalInfo?{#<m>UkraineAdditionalInfo?{#=KAUzbekistanAdditionalInfo?{#=]>VietnamAdditionalInfo?{#>8
-CcmCode?s5LegalNatureCode?s
)Pan?s
<TaxDocumentAccessToken!s5TaxDocumentName!s
>DestinationS3Location?{#Lx<TaxDocumentMetadata!{#Kq
,Bucket!s,Prefix?s
9DestinationFilePath?s4PresignedS3Url?s
0MaxResults?n/NextToken?s
/NextToken?s:TaxRegistrations![{#N=
0Address!{#?T1AuthorityId!s/LegalName!s4RegistrationId!s6RegistrationType!s,Status!s
/NextToken?s@TaxExemptionDetailsMap?<{#*M
0MaxResults?i/NextToken?s
8AccountDetails![{#PD/NextToken?s
/AccountId?s8AccountMetaData?{#Q<>TaxInheritanceDetails?{#RI8TaxRegistration?{#Rw
1AccountName?s0Address?{#?T8AddressRoleMap?<{#R*1AddressType?s,Seller?s
1CountryCode!s3StateOrRegion?s
?InheritanceObtainedReason?s4ParentEntityId?s
AAdditionalTaxInformation?{#E46CertifiedEmailId?s5Jurisdiction!{#R*/LegalName!s4RegistrationId!s6RegistrationType!s,Sector?s,Status!s>TaxDocumentMetadatas?[{#Kq
=TaxRegistrationEntry!{#U%
0Address!{#?T/LegalName!s4RegistrationId!s6RegistrationType!s
1AuthorityId!s,Status!s
1AccountIds![s2Authority!{#,f=ExemptionCertificate!{#Vi3ExemptionType!s
2DocumentFile!y2DocumentName!s
,CaseId?s
/AccountId?s=TaxRegistrationEntry!{#.)
,Status?s
)"};
