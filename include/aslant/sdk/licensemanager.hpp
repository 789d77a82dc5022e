// What the actions of licensemanager take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf14086fe8d1d05bb>{
    R"(#U#$b#$w#%5#%T#%m#&(#&D#&[#'%#'U#((#(F#([#(p#)-#)Q#*$#*9#*[#*s#++#+?#+`#,(#,R#,k#--#-^#.##.Z#/##/G#/s#0G#0d#0z#1<#1g#2+#2X#2w#3:#3N#3x#43#4H#4_#5)#5V#6,
acceptGrant {#6K{#6W
checkInLicense {#6v{#7E
checkoutBorrowLicense {#7F{#8{
checkoutLicense {#:O{#;[
createGrant {#='{#6W
createGrantVersion {#>?{#6W
createLicense {#?s{#DX
createLicenseConfiguration {#Dy{#HP
createLicenseConversionTaskForResource {#Hk{#JG
createLicenseManagerReportGenerator {#Jb{#LK
createLicenseVersion {#Lo{#DX
createToken {#Nz{#On
deleteGrant {#P3{#6W
deleteLicense {#PX{#Pv
deleteLicenseConfiguration {#Q5{#7E
deleteLicenseManagerReportGenerator {#QP{#7E
deleteToken {#Qt{#7E
extendLicenseConsumption {#R%{#RI
getAccessToken {#Rq{#S3
getGrant {#SB{#SX
getLicense {#UM{#Ue
getLicenseConfiguration {#Q5{#X[
getLicenseConversionTask {#]Y{#]t
getLicenseManagerReportGenerator {#QP{#_i
getLicenseUsage {#c,{#c:
getServiceSettings {#7E{#d6
listAssociationsForLicenseConfiguration {#em{#fG
listDistributedGrants {#gy{#hf
listFailuresForLicenseConfigurationOperations {#em{#i&
listLicenseConfigurations {#k({#kl
listLicenseConversionTasks {#p3{#p[
listLicenseManagerReportGenerators {#p3{#q+
listLicenseSpecificationsForResource {#qO{#qw
listLicenseVersions {#rw{#sD
listLicenses {#s`{#sD
listReceivedGrants {#gy{#hf
listReceivedGrantsForOrganization {#t={#hf
listReceivedLicenses {#s`{#tr
listReceivedLicensesForOrganization {#p3{#tr
listResourceInventory {#xM{#y7
listTagsForResource {#zh{#zw
listTokens {#{){#{]
listUsageForLicenseConfiguration {#|z{$#b
rejectGrant {#6K{#6W
tagResource {$%E{#7E
untagResource {$%_{#7E
updateLicenseConfiguration {$%y{#7E
updateLicenseManagerReportGenerator {$('{#7E
updateLicenseSpecificationsForResource {$)S{#7E
updateServiceSettings {$*I{#7E
.GrantArn!s
.GrantArn?s,Status?s-Version?s
1Beneficiary?s=LicenseConsumptionToken!s

:CheckoutMetadata?[{#8T1ClientToken?s<DigitalSignatureMethod!s6Entitlements![{#8d0LicenseArn!s,NodeId?s
*Name?s+Value?s
*Name!s*Unit!s+Value?s
:CheckoutMetadata?[{#8T=EntitlementsAllowed?[{#8d0Expiration?s.IssuedAt?s0LicenseArn?s=LicenseConsumptionToken?s,NodeId?s1SignedToken?s
1Beneficiary?s2CheckoutType!s1ClientToken?s6Entitlements![{#8d4KeyFingerprint!s,NodeId?s0ProductSKU!s
2CheckoutType?s=EntitlementsAllowed?[{#8d0Expiration?s.IssuedAt?s0LicenseArn?s=LicenseConsumptionToken?s,NodeId?s1SignedToken?s
8AllowedOperations![s1ClientToken?s/GrantName!s0HomeRegion!s0LicenseArn!s1Principals![s.Tags?[{#>0
)Key?s+Value?s
8AllowedOperations?[s1ClientToken?s.GrantArn!s/GrantName?s0Options?{#?U3SourceVersion?s,Status?s2StatusReason?s
@ActivationOverrideBehavior?s
1Beneficiary!s1ClientToken?sAConsumptionConfiguration!{#B$6Entitlements![{#CV0HomeRegion!s/Issuer!{#D79LicenseMetadata?[{#8T1LicenseName!s1ProductName!s0ProductSKU!s.Tags?[{#>01Validity!{#DI
<BorrowConfiguration?{#BhAProvisionalConfiguration?{#C</RenewType?s
7AllowEarlyCheckIn!b<MaxTimeToLiveInMinutes!i
<MaxTimeToLiveInMinutes!i
2AllowCheckIn?b.MaxCount?l*Name!s-Overage?b*Unit!s+Value?s
*Name!s-SignKey?s
+Begin!s)End?s
0LicenseArn?s,Status?s-Version?s
1Description?s>DisassociateWhenNotFound?b2LicenseCount?l;LicenseCountHardLimit?b9LicenseCountingType!s3LicenseRules?[s*Name!s@ProductInformationList?[{#Fk.Tags?[{#>0
FProductInformationFilterList![{#GD2ResourceType!s
HProductInformationFilterComparator!sBProductInformationFilterName!sDProductInformationFilterValue?[s
=LicenseConfigurationArn?s
BDestinationLicenseContext!{#IY1ResourceArn!s=SourceLicenseContext!{#IY
6ProductCodes?[{#J$4UsageOperation?s
3ProductCodeId!s5ProductCodeType!s
=LicenseConversionTaskId?s
1ClientToken?s1Description?s6ReportContext!{#Kv8ReportFrequency!{#L99ReportGeneratorName!s.Tags?[{#>0+Type![s
?LicenseConfigurationArns![s
,Period?s+Value?i
FLicenseManagerReportGeneratorArn?s
1ClientToken?sAConsumptionConfiguration!{#B$6Entitlements![{#CV0HomeRegion!s/Issuer!{#D70LicenseArn!s9LicenseMetadata?[{#8T1LicenseName!s1ProductName!s3SourceVersion?s,Status!s1Validity!{#DI
1ClientToken?s6ExpirationInDays?i0LicenseArn!s/RoleArns?[s6TokenProperties?[s
+Token?s-TokenId?s/TokenType?s
.GrantArn!s2StatusReason?s-Version!s
0LicenseArn!s3SourceVersion!s
2DeletionDate?s,Status?s
=LicenseConfigurationArn!s
FLicenseManagerReportGeneratorArn!s
-TokenId!s
,DryRun?b=LicenseConsumptionToken!s
0Expiration?s=LicenseConsumptionToken?s
+Token!s6TokenProperties?[s
1AccessToken?s
.GrantArn!s-Version?s
.Grant?{#Sd
.GrantArn!s/GrantName!s1GrantStatus!s8GrantedOperations![s9GranteePrincipalArn!s0HomeRegion!s0LicenseArn!s0Options?{#?U/ParentArn!s2StatusReason?s-Version!s
0LicenseArn!s-Version?s
0License?{#Us
1Beneficiary?sAConsumptionConfiguration?{#B$0CreateTime?s6Entitlements?[{#CV0HomeRegion?s/Issuer?{#X80LicenseArn?s9LicenseMetadata?[{#8T1LicenseName?s1ProductName?s0ProductSKU?s,Status?s1Validity?{#DI-Version?s
4KeyFingerprint?s*Name?s-SignKey?s
FAutomatedDiscoveryInformation?{#\^DConsumedLicenseSummaryList?[{#\m6ConsumedLicenses?l1Description?s>DisassociateWhenNotFound?b=LicenseConfigurationArn?s<LicenseConfigurationId?s2LicenseCount?l;LicenseCountHardLimit?b9LicenseCountingType?s3LicenseRules?[sDManagedResourceSummaryList?[{#]6*Name?s4OwnerAccountId?s@ProductInformationList?[{#Fk,Status?s.Tags?[{#>0
1LastRunTime?t
6ConsumedLicenses?l2ResourceType?s
6AssociationCount?l2ResourceType?s
=LicenseConversionTaskId!s
BDestinationLicenseContext?{#IY-EndTime?t=LicenseConversionTaskId?s;LicenseConversionTime?t1ResourceArn?s=SourceLicenseContext?{#IY/StartTime?t,Status?s3StatusMessage?s
8ReportGenerator?{#`%
0CreateTime?s1Description?s>LastReportGenerationTime?s:LastRunFailureReason?s3LastRunStatus?sFLicenseManagerReportGeneratorArn?s6ReportContext?{#Kv:ReportCreatorAccount?s8ReportFrequency?{#L99ReportGeneratorName?s1ReportType?[s3S3Location?{#bp.Tags?[{#>0
,Bucket?s/KeyPrefix?s
0LicenseArn!s
5LicenseUsage?{#cM
;EntitlementUsages?[{#cf
3ConsumedValue!s.MaxCount?s*Name!s*Unit!s
BEnableCrossAccountsDiscovery?bDLicenseManagerResourceShareArn?sBOrganizationConfiguration?{#eX1S3BucketArn?s1SnsTopicArn?s
7EnableIntegration!b
=LicenseConfigurationArn!s0MaxResults?i/NextToken?s
JLicenseConfigurationAssociations?[{#f{/NextToken?s
9AmiAssociationScope?s5AssociationTime?t1ResourceArn?s5ResourceOwnerId?s2ResourceType?s
1Filters?[{#hT0GrantArns?[s0MaxResults?i/NextToken?s
*Name?s-Values?[s
0Grants?[{#Sd/NextToken?s
ELicenseOperationFailureList?[{#iU/NextToken?s
2ErrorMessage?s1FailureTime?t6MetadataList?[{#8T3OperationName?s:OperationRequestedBy?s1ResourceArn?s5ResourceOwnerId?s2ResourceType?s
1Filters?[{#hT?LicenseConfigurationArns?[s0MaxResults?i/NextToken?s
?LicenseConfigurations?[{#l;/NextToken?s
FAutomatedDiscoveryInformation?{#\^DConsumedLicenseSummaryList?[{#\m6ConsumedLicenses?l1Description?s>DisassociateWhenNotFound?b=LicenseConfigurationArn?s<LicenseConfigurationId?s2LicenseCount?l;LicenseCountHardLimit?b9LicenseCountingType?s3LicenseRules?[sDManagedResourceSummaryList?[{#]6*Name?s4OwnerAccountId?s@ProductInformationList?[{#Fk,Status?s
1Filters?[{#hT0MaxResults?i/NextToken?s
@LicenseConversionTasks?[{#]t/NextToken?s
/NextToken?s:ReportGenerators?[{#`%
0MaxResults?i/NextToken?s1ResourceArn!s
?LicenseSpecifications?[{#rF/NextToken?s
9AmiAssociationScope?s=LicenseConfigurationArn!s
0LicenseArn!s0MaxResults?i/NextToken?s
2Licenses?[{#Us/NextToken?s
1Filters?[{#hT2LicenseArns?[s0MaxResults?i/NextToken?s
1Filters?[{#hT0LicenseArn!s0MaxResults?i/NextToken?s
2Licenses?[{#u4/NextToken?s
1Beneficiary?sAConsumptionConfiguration?{#B$0CreateTime?s6Entitlements?[{#CV0HomeRegion?s/Issuer?{#X80LicenseArn?s9LicenseMetadata?[{#8T1LicenseName?s1ProductName?s0ProductSKU?s9ReceivedMetadata?{#wi,Status?s1Validity?{#DI-Version?s
8AllowedOperations?[s4ReceivedStatus?s:ReceivedStatusReason?s
1Filters?[{#xu0MaxResults?i/NextToken?s
/Condition!s*Name!s+Value?s
/NextToken?s?ResourceInventoryList?[{#y`
.Platform?s5PlatformVersion?s1ResourceArn?s0ResourceId?s=ResourceOwningAccountId?s2ResourceType?s
1ResourceArn!s
.Tags?[{#>0
1Filters?[{#hT0MaxResults?i/NextToken?s/TokenIds?[s
/NextToken?s0Tokens?[{#{w
4ExpirationTime?s0LicenseArn?s/RoleArns?[s,Status?s-TokenId?s6TokenProperties?[s/TokenType?s
1Filters?[{#hT=LicenseConfigurationArn!s0MaxResults?i/NextToken?s
GLicenseConfigurationUsageList?[{$$9/NextToken?s
5AssociationTime?t6ConsumedLicenses?l1ResourceArn?s5ResourceOwnerId?s4ResourceStatus?s2ResourceType?s
1ResourceArn!s.Tags![{#>0
1ResourceArn!s.TagKeys![s
1Description?s>DisassociateWhenNotFound?b=LicenseConfigurationArn!s@LicenseConfigurationStatus?s2LicenseCount?l;LicenseCountHardLimit?b3LicenseRules?[s*Name?s@ProductInformationList?[{#Fk
1ClientToken?s1Description?sFLicenseManagerReportGeneratorArn!s6ReportContext!{#Kv8ReportFrequency!{#L99ReportGeneratorName!s+Type![s
BAddLicenseSpecifications?[{#rFERemoveLicenseSpecifications?[{#rF1ResourceArn!s
BEnableCrossAccountsDiscovery?bBOrganizationConfiguration?{#eX1S3BucketArn?s1SnsTopicArn?s
)"};
