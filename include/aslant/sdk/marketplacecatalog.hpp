// What the actions of marketplacecatalog take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xea17b763b2e81dbf>{R"(#0##M##l#$+#$I#$d#$|#%=#%U#%k#&.#&I#&a#&v
batchDescribeEntities {#'3{#'b
cancelChangeSet {#)>{#)W
deleteResourcePolicy {#)u{#**
describeChangeSet {#)>{#*+
describeEntity {#'L{#,n
getResourcePolicy {#)u{#-p
listChangeSets {#-z{#/0
listEntities {#0i{#=<
listTagsForResource {#)u{#D@
putResourcePolicy {#Di{#**
startChangeSet {#E'{#)W
tagResource {#G${#**
untagResource {#G>{#**
;EntityRequestList![{#'L
-Catalog!s.EntityId!s
7EntityDetails?<{#(*0Errors?<{#(|
5DetailsDocument?*/EntityArn?s6EntityIdentifier?s0EntityType?s6LastModifiedDate?s
/ErrorCode?s2ErrorMessage?s
-Catalog!s1ChangeSetId!s
2ChangeSetArn?s1ChangeSetId?s
1ResourceArn!s

3ChangeSet?[{#+Z2ChangeSetArn?s1ChangeSetId?s3ChangeSetName?s-EndTime?s1FailureCode?s8FailureDescription?s,Intent?s/StartTime?s,Status?s
0ChangeName?s0ChangeType?s-Details?s5DetailsDocument?*/Entity?{#,Y9ErrorDetailList?[{#(|
0Identifier?s*Type!s
-Details?s5DetailsDocument?*/EntityArn?s6EntityIdentifier?s0EntityType?s6LastModifiedDate?s
,Policy?s
-Catalog!s4FilterList?[{#._0MaxResults?i/NextToken?s-Sort?{#.t
*Name?s0ValueList?[s
,SortBy?s/SortOrder?s
>ChangeSetSummaryList?[{#/X/NextToken?s
2ChangeSetArn?s1ChangeSetId?s3ChangeSetName?s-EndTime?s3EntityIdList?[s1FailureCode?s/StartTime?s,Status?s
-Catalog!s0EntityType!s:EntityTypeFilters?{#2<7EntityTypeSort?{#;K4FilterList?[{#._0MaxResults?i/NextToken?s3OwnershipType?s-Sort?{#.t
:AmiProductFilters?{#4B@ContainerProductFilters?{#4B;DataProductFilters?{#4BFMachineLearningProductFilters?{#4B5OfferFilters?{#6-CResaleAuthorizationFilters?{#8:;SaaSProductFilters?{#4B
1EntityId?{#5/9LastModifiedDate?{#5=5ProductTitle?{#5i3Visibility?{#5/
0ValueList?[s
2DateRange?{#5M
0AfterValue?s1BeforeValue?s
0ValueList?[s3WildCardValue?s
<AvailabilityEndDate?{#5=6BuyerAccounts?{#8)1EntityId?{#5/9LastModifiedDate?{#5=-Name?{#5i2ProductId?{#5/4ReleaseDate?{#5=>ResaleAuthorizationId?{#5/.State?{#5/2Targeting?{#5/
3WildCardValue?s
<AvailabilityEndDate?{#;.4CreatedDate?{#;.1EntityId?{#5/9LastModifiedDate?{#5=>ManufacturerAccountId?{#5i>ManufacturerLegalName?{#5i-Name?{#5i<OfferExtendedStatus?{#5/2ProductId?{#5i4ProductName?{#5i:ResellerAccountID?{#5i:ResellerLegalName?{#5i/Status?{#5/
2DateRange?{#5M0ValueList?[s
7AmiProductSort?{#.t=ContainerProductSort?{#.t8DataProductSort?{#.tCMachineLearningProductSort?{#.t2OfferSort?{#.t@ResaleAuthorizationSort?{#.t8SaaSProductSort?{#.t
;EntitySummaryList?[{#=a/NextToken?s
:AmiProductSummary?{#@X@ContainerProductSummary?{#@X;DataProductSummary?{#@X/EntityArn?s.EntityId?s0EntityType?s6LastModifiedDate?sFMachineLearningProductSummary?{#@X*Name?s5OfferSummary?{#@uCResaleAuthorizationSummary?{#B7;SaaSProductSummary?{#@X0Visibility?s
2ProductTitle?s0Visibility?s
9AvailabilityEndDate?s4BuyerAccounts?[s*Name?s/ProductId?s1ReleaseDate?s;ResaleAuthorizationId?s+State?s0Targeting?[s
9AvailabilityEndDate?s1CreatedDate?s;ManufacturerAccountId?s;ManufacturerLegalName?s*Name?s9OfferExtendedStatus?s/ProductId?s1ProductName?s7ResellerAccountID?s7ResellerLegalName?s,Status?s
1ResourceArn?s.Tags?[{#DZ
)Key!s+Value!s
,Policy!s1ResourceArn!s
-Catalog!s3ChangeSet![{#F*3ChangeSetName?s7ChangeSetTags?[{#DZ8ClientRequestToken?s,Intent?s
0ChangeName?s0ChangeType!s-Details?s5DetailsDocument?*/Entity!{#,Y4EntityTags?[{#DZ
1ResourceArn!s.Tags![{#DZ
1ResourceArn!s.TagKeys![s
)"};
