// What the actions of geoplaces take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x86986690dedc6dfa>{R"(#*##;##Q##b##t#$2#$H#$\
autocomplete {#$m{#'D
geocode {#04{#3<
getPlace {#B1{#C'
reverseGeocode {#KV{#M6
searchNearby {#P0{#ST
searchText {#W1{#ST
suggest {#Y>{#Zu
9AdditionalFeatures?[s3BiasPosition?[n/Filter?{#&E1IntendedUse?s)Key?s.Language?s0MaxResults?n3PoliticalView?s4PostalCodeMode?s/QueryText!s
2BoundingBox?[n/Circle?{#'07IncludeCountries?[s8IncludePlaceTypes?[s
-Center![n,Radius!n
3PricingBucket!s5ResultItems?[{#'g
0Address?{#(o.Distance?n3Highlights?{#,u.Language?s-PlaceId!s/PlaceType!s3PoliticalView?s+Title!s
3AddressNumber?s+Block?s.Building?s0Country?{#+B.District?s3Intersection?[s+Label?s.Locality?s0PostalCode?s/Region?{#+ZDSecondaryAddressComponents?[{#+i,Street?s:StreetComponents?[{#+s.SubBlock?s1SubDistrict?s2SubRegion?{#+Z
+Code2?s+Code3?s*Name?s
*Code?s*Name?s
,Number!s
.BaseName?s/Direction?s.Language?s,Prefix?s,Suffix?s*Type?s3TypePlacement?s3TypeSeparator?s
0Address?{#-5/Title?[{#/V
7AddressNumber?[{#/V/Block?[{#/V2Building?[{#/V0Country?{#/w2District?[{#/V7Intersection?[[{#/V/Label?[{#/V2Locality?[{#/V4PostalCode?[{#/V/Region?{#/w0Street?[{#/V2SubBlock?[{#/V5SubDistrict?[{#/V2SubRegion?{#/w
.EndIndex?n0StartIndex?n+Value?s
.Code?[{#/V.Name?[{#/V
9AdditionalFeatures?[s3BiasPosition?[n/Filter?{#1j1IntendedUse?s)Key?s.Language?s0MaxResults?n3PoliticalView?s8QueryComponents?{#2:/QueryText?s
7IncludeCountries?[s8IncludePlaceTypes?[s
3AddressNumber?s-Country?s.District?s.Locality?s0PostalCode?s,Region?s,Street?s/SubRegion?s
3PricingBucket!s5ResultItems?[{#3_
6AccessPoints?[{#7(0Address?{#(o<AddressNumberCorrected?b4Categories?[{#75.Distance?n3FoodTypes?[{#7\7Intersections?[{#7|4MainAddress?{#9-.MapView?[n4MatchScores?{#9x4ParsedQuery?{#<U-PlaceId!s/PlaceType!s3PoliticalView?s/Position?[n;PostalCodeDetails?[{#@I<SecondaryAddresses?[{#9-1TimeZone?{#Aj+Title!s
/Position?[n
(Id!s3LocalizedName?s*Name!s-Primary?b
(Id?s3LocalizedName!s-Primary?b
6AccessPoints?[{#7(0Address?{#(o.Distance?n.MapView?[n-PlaceId!s/Position?[n3RouteDistance?n+Title!s
6AccessPoints?[{#7(0Address?{#(o-PlaceId!s/PlaceType!s/Position?[n+Title!s
3Components?{#:9-Overall?n
0Address?{#:O+Title?n
3AddressNumber?n+Block?n.Building?n-Country?n.District?n3Intersection?[n.Locality?n0PostalCode?n,Region?nDSecondaryAddressComponents?[{#<K.SubBlock?n1SubDistrict?n/SubRegion?n
,Number?n
0Address?{#<o/Title?[{#?:
7AddressNumber?[{#?:/Block?[{#?:2Building?[{#?:1Country?[{#?:2District?[{#?:2Locality?[{#?:4PostalCode?[{#?:0Region?[{#?:DSecondaryAddressComponents?[{#?l0Street?[{#?:2SubBlock?[{#?:5SubDistrict?[{#?:3SubRegion?[{#?:
.EndIndex?n4QueryComponent?s0StartIndex?n+Value?s
0Designator!s.EndIndex!n,Number!s0StartIndex!n+Value!s
5PostalAuthority?s0PostalCode?s4PostalCodeType?s0UspsZip?{#A?5UspsZipPlus4?{#AX
;ZipClassificationCode?s
4RecordTypeCode?s
*Name!s,Offset?s3OffsetSeconds?n
9AdditionalFeatures?[s1IntendedUse?s)Key?s.Language?s-PlaceId!s3PoliticalView?s
6AccessPoints?[{#7(<AccessRestrictions?[{#Fv0Address?{#(o<AddressNumberCorrected?b8BusinessChains?[{#G;4Categories?[{#751Contacts?{#GH3FoodTypes?[{#7\4MainAddress?{#9-.MapView?[n6OpeningHours?[{#HF1Phonemes?{#IL-PlaceId!s/PlaceType!s3PoliticalView?s/Position?[n;PostalCodeDetails?[{#@I3PricingBucket!s<SecondaryAddresses?[{#9-1TimeZone?{#Aj+Title!s
4Categories?[{#750Restricted?b
(Id?s*Name?s
0Emails?[{#H$/Faxes?[{#H$0Phones?[{#H$2Websites?[{#H$
4Categories?[{#75+Label?s+Value?s
4Categories?[{#754Components?[{#I$.Display?[s-OpenNow?b
2OpenDuration?s.OpenTime?s0Recurrence?s
0Address?{#If/Title?[{#K6
/Block?[{#K61Country?[{#K62District?[{#K62Locality?[{#K60Region?[{#K60Street?[{#K62SubBlock?[{#K65SubDistrict?[{#K63SubRegion?[{#K6
.Language?s/Preferred?b+Value?s
9AdditionalFeatures?[s/Filter?{#Lz1IntendedUse?s)Key?s.Language?s0MaxResults?n3PoliticalView?s4QueryPosition![n1QueryRadius?n
8IncludePlaceTypes?[s
3PricingBucket!s5ResultItems?[{#MY
6AccessPoints?[{#7(0Address?{#(o<AddressNumberCorrected?b4Categories?[{#75.Distance?n3FoodTypes?[{#7\7Intersections?[{#7|.MapView?[n-PlaceId!s/PlaceType!s3PoliticalView?s/Position?[n;PostalCodeDetails?[{#@I1TimeZone?{#Aj+Title!s
9AdditionalFeatures?[s/Filter?{#Q`1IntendedUse?s)Key?s.Language?s0MaxResults?n/NextToken?s3PoliticalView?s4QueryPosition![n1QueryRadius?n
2BoundingBox?[n<ExcludeBusinessChains?[s8ExcludeCategories?[s7ExcludeFoodTypes?[s<IncludeBusinessChains?[s8IncludeCategories?[s7IncludeCountries?[s7IncludeFoodTypes?[s
/NextToken?s3PricingBucket!s5ResultItems?[{#T)
6AccessPoints?[{#7(<AccessRestrictions?[{#Fv0Address?{#(o<AddressNumberCorrected?b8BusinessChains?[{#G;4Categories?[{#751Contacts?{#GH.Distance?n3FoodTypes?[{#7\.MapView?[n6OpeningHours?[{#HF1Phonemes?{#IL-PlaceId!s/PlaceType!s3PoliticalView?s/Position?[n1TimeZone?{#Aj+Title!s
9AdditionalFeatures?[s3BiasPosition?[n/Filter?{#Xh1IntendedUse?s)Key?s.Language?s0MaxResults?n/NextToken?s3PoliticalView?s-QueryId?s/QueryText?s
2BoundingBox?[n/Circle?{#'07IncludeCountries?[s
9AdditionalFeatures?[s3BiasPosition?[n/Filter?{#Xh1IntendedUse?s)Key?s.Language?s9MaxQueryRefinements?n0MaxResults?n3PoliticalView?s/QueryText!s
3PricingBucket!s:QueryRefinements?[{#[U5ResultItems?[{#\1
.EndIndex!n2OriginalTerm!s1RefinedTerm!s0StartIndex!n
3Highlights?{#\x.Place?{#]E.Query?{#_e;SuggestResultItemType!s+Title!s
0Address?{#]8/Title?[{#/V
/Label?[{#/V
6AccessPoints?[{#7(<AccessRestrictions?[{#Fv0Address?{#(o8BusinessChains?[{#G;4Categories?[{#75.Distance?n3FoodTypes?[{#7\.MapView?[n1Phonemes?{#IL-PlaceId?s/PlaceType?s3PoliticalView?s/Position?[n1TimeZone?{#Aj
-QueryId?s/QueryType?s
)"};
