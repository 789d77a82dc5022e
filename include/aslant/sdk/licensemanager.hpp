// What the actions of licensemanager take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf14086fe8d1d05bb>{
    R"(#a#%,#%A#%Y#%x#&7#&L#&h#'%#'F#'i#(3#(c#)6#)T#)i#*$#*;#*\#+%#+I#+v#,1#,S#,k#-##-7#-U#-u#.<#.^#/.#/G#/c#01#0b#1'#1^#2$#2F#2i#3A#3e#47#4e#5(#5>#5Z#6+#6I#6v#7;#7X#7l#8<#8Q#8f#9##9D#9g#:1#:^#;4
acceptGrant {#;S{#;_
checkInLicense {#<${#<M
checkoutBorrowLicense {#<N{#>)
checkoutLicense {#?W{#@c
createGrant {#B/{#;_
createGrantVersion {#CG{#;_
createLicense {#D{{#I`
createLicenseAssetGroup {#J'{#Ky
createLicenseAssetRuleset {#L@{#QL
createLicenseConfiguration {#Qf{#UM
createLicenseConversionTaskForResource {#Uh{#WD
createLicenseManagerReportGenerator {#W_{#Z)
createLicenseVersion {#ZM{#I`
createToken {#\X{#]L
deleteGrant {#]k{#;_
deleteLicense {#^6{#^T
deleteLicenseAssetGroup {#^m{#_+
deleteLicenseAssetRuleset {#QL{#<M
deleteLicenseConfiguration {#_5{#<M
deleteLicenseManagerReportGenerator {#_P{#<M
deleteToken {#_t{#<M
extendLicenseConsumption {#`%{#`I
getAccessToken {#`q{#a3
getGrant {#aB{#aX
getLicense {#cM{#ce
getLicenseAssetGroup {#^m{#f[
getLicenseAssetRuleset {#QL{#i?
getLicenseConfiguration {#_5{#j:
getLicenseConversionTask {#oH{#oc
getLicenseManagerReportGenerator {#_P{#qX
getLicenseUsage {#tu{#u)
getServiceSettings {#<M{#v%
listAssetsForLicenseAssetGroup {#y[{#z>
listAssociationsForLicenseConfiguration {#{%{#{Y
listDistributedGrants {$#1{$#x
listFailuresForLicenseConfigurationOperations {#{%{$$8
listLicenseAssetGroups {$&:{$&b
listLicenseAssetRulesets {$'.{$'{
listLicenseConfigurations {$(I{$)3
listLicenseConfigurationsForOrganization {$-d{$.N
listLicenseConversionTasks {$3k{$49
listLicenseManagerReportGenerators {$3k{$4c
listLicenseSpecificationsForResource {$5-{$5U
listLicenseVersions {$6U{$6|
listLicenses {$7>{$6|
listReceivedGrants {$#1{$#x
listReceivedGrantsForOrganization {$7u{$#x
listReceivedLicenses {$7>{$8P
listReceivedLicensesForOrganization {$3k{$8P
listResourceInventory {$<+{$<o
listTagsForResource {$?A{$?P
listTokens {$?\{$@6
listUsageForLicenseConfiguration {$AS{$B;
rejectGrant {#;S{#;_
tagResource {$Cx{#<M
untagResource {$D8{#<M
updateLicenseAssetGroup {$DR{#Ky
updateLicenseAssetRuleset {$F>{#QL
updateLicenseConfiguration {$G-{#<M
updateLicenseManagerReportGenerator {$IE{#<M
updateLicenseSpecificationsForResource {$Jq{#<M
updateServiceSettings {$Kg{#<M
.GrantArn!s
.GrantArn?s,Status?s-Version?s
1Beneficiary?s=LicenseConsumptionToken!s

:CheckoutMetadata?[{#=\1ClientToken?s<DigitalSignatureMethod!s6Entitlements![{#=l0LicenseArn!s,NodeId?s
*Name?s+Value?s
*Name!s*Unit!s+Value?s
:CheckoutMetadata?[{#=\=EntitlementsAllowed?[{#=l0Expiration?s.IssuedAt?s0LicenseArn?s=LicenseConsumptionToken?s,NodeId?s1SignedToken?s
1Beneficiary?s2CheckoutType!s1ClientToken?s6Entitlements![{#=l4KeyFingerprint!s,NodeId?s0ProductSKU!s
2CheckoutType?s=EntitlementsAllowed?[{#=l0Expiration?s.IssuedAt?s0LicenseArn?s=LicenseConsumptionToken?s,NodeId?s1SignedToken?s
8AllowedOperations![s1ClientToken?s/GrantName!s0HomeRegion!s0LicenseArn!s1Principals![s.Tags?[{#C8
)Key?s+Value?s
8AllowedOperations?[s1ClientToken?s.GrantArn!s/GrantName?s0Options?{#D]3SourceVersion?s,Status?s2StatusReason?s
@ActivationOverrideBehavior?s
1Beneficiary!s1ClientToken?sAConsumptionConfiguration!{#G,6Entitlements![{#H^0HomeRegion!s/Issuer!{#I?9LicenseMetadata?[{#=\1LicenseName!s1ProductName!s0ProductSKU!s.Tags?[{#C81Validity!{#IQ
<BorrowConfiguration?{#GpAProvisionalConfiguration?{#HD/RenewType?s
7AllowEarlyCheckIn!b<MaxTimeToLiveInMinutes!i
<MaxTimeToLiveInMinutes!i
2AllowCheckIn?b.MaxCount?l*Name!s-Overage?b*Unit!s+Value?s
*Name!s-SignKey?s
+Begin!s)End?s
0LicenseArn?s,Status?s-Version?s
HAssociatedLicenseAssetRulesetARNs![s1ClientToken!s1Description?sILicenseAssetGroupConfigurations![{#KX*Name!s4Properties?[{#Kj.Tags?[{#C8
4UsageDimension?s
)Key!s+Value!s
:LicenseAssetGroupArn!s,Status!s
1ClientToken!s1Description?s*Name!s/Rules![{#L{.Tags?[{#C8
6RuleStatement!{#M5
>InstanceRuleStatement?{#N8JLicenseConfigurationRuleStatement?{#P_=LicenseRuleStatement?{#P_
9AndRuleStatement?{#O>>MatchingRuleStatement?{#Ow8OrRuleStatement?{#O><ScriptRuleStatement?{#PH
@MatchingRuleStatements?[{#Ow>ScriptRuleStatements?[{#PH
0Constraint!s0KeyToMatch!s3ValueToMatch![s
0KeyToMatch!s,Script!s
9AndRuleStatement?{#O>>MatchingRuleStatement?{#Ow8OrRuleStatement?{#O>
<LicenseAssetRulesetArn!s
1Description?s>DisassociateWhenNotFound?b2LicenseCount?l;LicenseCountHardLimit?b9LicenseCountingType!s3LicenseExpiry?n3LicenseRules?[s*Name!s@ProductInformationList?[{#Sh.Tags?[{#C8
FProductInformationFilterList![{#TA2ResourceType!s
HProductInformationFilterComparator!sBProductInformationFilterName!sDProductInformationFilterValue?[s
=LicenseConfigurationArn?s
BDestinationLicenseContext!{#VV1ResourceArn!s=SourceLicenseContext!{#VV
6ProductCodes?[{#V{4UsageOperation?s
3ProductCodeId!s5ProductCodeType!s
=LicenseConversionTaskId?s
1ClientToken?s1Description?s6ReportContext!{#Xs8ReportFrequency!{#Yq9ReportGeneratorName!s.Tags?[{#C8+Type![s
<LicenseAssetGroupArns?[s?LicenseConfigurationArns?[s3ReportEndDate?t5ReportStartDate?t
,Period?s+Value?i
FLicenseManagerReportGeneratorArn?s
1ClientToken?sAConsumptionConfiguration!{#G,6Entitlements![{#H^0HomeRegion!s/Issuer!{#I?0LicenseArn!s9LicenseMetadata?[{#=\1LicenseName!s1ProductName!s3SourceVersion?s,Status!s1Validity!{#IQ
1ClientToken?s6ExpirationInDays?i0LicenseArn!s/RoleArns?[s6TokenProperties?[s
+Token?s-TokenId?s/TokenType?s
.GrantArn!s2StatusReason?s-Version!s
0LicenseArn!s3SourceVersion!s
2DeletionDate?s,Status?s
:LicenseAssetGroupArn!s
,Status!s
=LicenseConfigurationArn!s
FLicenseManagerReportGeneratorArn!s
-TokenId!s
,DryRun?b=LicenseConsumptionToken!s
0Expiration?s=LicenseConsumptionToken?s
+Token!s6TokenProperties?[s
1AccessToken?s
.GrantArn!s-Version?s
.Grant?{#ad
.GrantArn!s/GrantName!s1GrantStatus!s8GrantedOperations![s9GranteePrincipalArn!s0HomeRegion!s0LicenseArn!s0Options?{#D]/ParentArn!s2StatusReason?s-Version!s
0LicenseArn!s-Version?s
0License?{#cs
1Beneficiary?sAConsumptionConfiguration?{#G,0CreateTime?s6Entitlements?[{#H^0HomeRegion?s/Issuer?{#f80LicenseArn?s9LicenseMetadata?[{#=\1LicenseName?s1ProductName?s0ProductSKU?s,Status?s1Validity?{#IQ-Version?s
4KeyFingerprint?s*Name?s-SignKey?s
:LicenseAssetGroup!{#fs
HAssociatedLicenseAssetRulesetARNs![s1Description?sALatestResourceDiscoveryTime?t=LatestUsageAnalysisTime?t:LicenseAssetGroupArn!sILicenseAssetGroupConfigurations?[{#KX*Name!s4Properties?[{#Kj,Status!s3StatusMessage?s
<LicenseAssetRuleset!{#iY
1Description?s<LicenseAssetRulesetArn!s*Name!s/Rules![{#L{
FAutomatedDiscoveryInformation?{#nMDConsumedLicenseSummaryList?[{#n\6ConsumedLicenses?l1Description?s>DisassociateWhenNotFound?b=LicenseConfigurationArn?s<LicenseConfigurationId?s2LicenseCount?l;LicenseCountHardLimit?b9LicenseCountingType?s3LicenseExpiry?n3LicenseRules?[sDManagedResourceSummaryList?[{#o%*Name?s4OwnerAccountId?s@ProductInformationList?[{#Sh,Status?s.Tags?[{#C8
1LastRunTime?t
6ConsumedLicenses?l2ResourceType?s
6AssociationCount?l2ResourceType?s
=LicenseConversionTaskId!s
BDestinationLicenseContext?{#VV-EndTime?t=LicenseConversionTaskId?s;LicenseConversionTime?t1ResourceArn?s=SourceLicenseContext?{#VV/StartTime?t,Status?s3StatusMessage?s
8ReportGenerator?{#qn
0CreateTime?s1Description?s>LastReportGenerationTime?s:LastRunFailureReason?s3LastRunStatus?sFLicenseManagerReportGeneratorArn?s6ReportContext?{#Xs:ReportCreatorAccount?s8ReportFrequency?{#Yq9ReportGeneratorName?s1ReportType?[s3S3Location?{#t_.Tags?[{#C8
,Bucket?s/KeyPrefix?s
0LicenseArn!s
5LicenseUsage?{#u<
;EntitlementUsages?[{#uU
3ConsumedValue!s.MaxCount?s*Name!s*Unit!s
DCrossRegionDiscoveryHomeRegion?sHCrossRegionDiscoverySourceRegions?[sBEnableCrossAccountsDiscovery?bDLicenseManagerResourceShareArn?sBOrganizationConfiguration?{#xF1S3BucketArn?s6ServiceStatus?{#x[1SnsTopicArn?s
7EnableIntegration!b
>CrossAccountDiscovery?{#y7=CrossRegionDiscovery?{#yB
-Message?s
1Message?<{#yQ
,Status?s
/AssetType!s:LicenseAssetGroupArn!s0MaxResults?n/NextToken?s
0Assets?[{#zX/NextToken?s
.AssetArn?s>LatestAssetDiscoveryTime?t
=LicenseConfigurationArn!s0MaxResults?i/NextToken?s
JLicenseConfigurationAssociations?[{#|3/NextToken?s
9AmiAssociationScope?s5AssociationTime?t1ResourceArn?s5ResourceOwnerId?s2ResourceType?s
1Filters?[{$#f0GrantArns?[s0MaxResults?i/NextToken?s
*Name?s-Values?[s
0Grants?[{#ad/NextToken?s
ELicenseOperationFailureList?[{$$g/NextToken?s
2ErrorMessage?s1FailureTime?t6MetadataList?[{#=\3OperationName?s:OperationRequestedBy?s1ResourceArn?s5ResourceOwnerId?s2ResourceType?s
1Filters?[{$#f0MaxResults?n/NextToken?s
<LicenseAssetGroups?[{#fs/NextToken?s
1Filters?[{$#f0MaxResults?n/NextToken?sHShowAWSManagedLicenseAssetRulesets?b
>LicenseAssetRulesets?[{#iY/NextToken?s
1Filters?[{$#f?LicenseConfigurationArns?[s0MaxResults?i/NextToken?s
?LicenseConfigurations?[{$)\/NextToken?s
FAutomatedDiscoveryInformation?{#nMDConsumedLicenseSummaryList?[{#n\6ConsumedLicenses?l1Description?s>DisassociateWhenNotFound?b=LicenseConfigurationArn?s<LicenseConfigurationId?s2LicenseCount?l;LicenseCountHardLimit?b9LicenseCountingType?s3LicenseExpiry?n3LicenseRules?[sDManagedResourceSummaryList?[{#o%*Name?s4OwnerAccountId?s@ProductInformationList?[{#Sh,Status?s
1Filters?[{$#f?LicenseConfigurationArns?[s0MaxResults?n/NextToken?s
?LicenseConfigurations?[{$.w/NextToken?s
FAutomatedDiscoveryInformation?{#nMDConsumedLicenseSummaryList?[{$3%6ConsumedLicenses?n1Description?s>DisassociateWhenNotFound?b=LicenseConfigurationArn?s<LicenseConfigurationId?s2LicenseCount?n;LicenseCountHardLimit?b9LicenseCountingType?s3LicenseExpiry?n3LicenseRules?[sDManagedResourceSummaryList?[{$3H*Name?s4OwnerAccountId?s@ProductInformationList?[{#Sh,Status?s
6ConsumedLicenses?n2ResourceType?s
6AssociationCount?n2ResourceType?s
1Filters?[{$#f0MaxResults?i/NextToken?s
@LicenseConversionTasks?[{#oc/NextToken?s
/NextToken?s:ReportGenerators?[{#qn
0MaxResults?i/NextToken?s1ResourceArn!s
?LicenseSpecifications?[{$6$/NextToken?s
9AmiAssociationScope?s=LicenseConfigurationArn!s
0LicenseArn!s0MaxResults?i/NextToken?s
2Licenses?[{#cs/NextToken?s
1Filters?[{$#f2LicenseArns?[s0MaxResults?i/NextToken?s
1Filters?[{$#f0LicenseArn!s0MaxResults?i/NextToken?s
2Licenses?[{$8l/NextToken?s
1Beneficiary?sAConsumptionConfiguration?{#G,0CreateTime?s6Entitlements?[{#H^0HomeRegion?s/Issuer?{#f80LicenseArn?s9LicenseMetadata?[{#=\1LicenseName?s1ProductName?s0ProductSKU?s9ReceivedMetadata?{$;G,Status?s1Validity?{#IQ-Version?s
8AllowedOperations?[s4ReceivedStatus?s:ReceivedStatusReason?s
1Filters?[{$<S0MaxResults?i/NextToken?s
/Condition!s*Name!s+Value?s
/NextToken?s?ResourceInventoryList?[{$=>
+AmiId?s,HostId?s2InstanceType?s>MarketplaceProductCodes?[s.Platform?s5PlatformVersion?s,Region?s1ResourceArn?s0ResourceId?s=ResourceOwningAccountId?s2ResourceType?s4UsageOperation?s
1ResourceArn!s
.Tags?[{#C8
1Filters?[{$#f0MaxResults?i/NextToken?s/TokenIds?[s
/NextToken?s0Tokens?[{$@P
4ExpirationTime?s0LicenseArn?s/RoleArns?[s,Status?s-TokenId?s6TokenProperties?[s/TokenType?s
1Filters?[{$#f=LicenseConfigurationArn!s0MaxResults?i/NextToken?s
GLicenseConfigurationUsageList?[{$Bl/NextToken?s
5AssociationTime?t6ConsumedLicenses?l1ResourceArn?s5ResourceOwnerId?s4ResourceStatus?s2ResourceType?s
1ResourceArn!s.Tags![{#C8
1ResourceArn!s.TagKeys![s
HAssociatedLicenseAssetRulesetARNs![s1ClientToken!s1Description?s:LicenseAssetGroupArn!sILicenseAssetGroupConfigurations?[{#KX*Name?s4Properties?[{#Kj,Status?s
1ClientToken!s1Description?s<LicenseAssetRulesetArn!s*Name?s/Rules![{#L{
1Description?s>DisassociateWhenNotFound?b=LicenseConfigurationArn!s@LicenseConfigurationStatus?s2LicenseCount?l;LicenseCountHardLimit?b3LicenseExpiry?n3LicenseRules?[s*Name?s@ProductInformationList?[{#Sh
1ClientToken?s1Description?sFLicenseManagerReportGeneratorArn!s6ReportContext!{#Xs8ReportFrequency!{#Yq9ReportGeneratorName!s+Type![s
BAddLicenseSpecifications?[{$6$ERemoveLicenseSpecifications?[{$6$1ResourceArn!s
BEnableCrossAccountsDiscovery?bDEnabledDiscoverySourceRegions?[sBOrganizationConfiguration?{#xF1S3BucketArn?s1SnsTopicArn?s
)"};
