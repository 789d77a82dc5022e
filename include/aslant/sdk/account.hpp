// What the actions of account take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa23fd2965dc429bc>{R"(#1##P##r#$8#$O#$e#%*#%G#%f#&%#&A#&V#&n#'1#'P
acceptPrimaryEmailUpdate {#'q{#(9
deleteAlternateContact {#(C{#(g
disableRegion {#(h{#(g
enableRegion {#(h{#(g
getAccountInformation {#)({#)5
getAlternateContact {#(C{#)e
getContactInformation {#)({#*f
getPrimaryEmail {#,r{#-%
getRegionOptStatus {#(h{#-5
listRegions {#-U{#.<
putAccountName {#.W{#(g
putAlternateContact {#.r{#(g
putContactInformation {#/h{#(g
startPrimaryEmailUpdate {#03{#(9
/AccountId!s)Otp!s2PrimaryEmail!s
,Status?s
/AccountId?s:AlternateContactType!s

/AccountId?s0RegionName!s
/AccountId?s
8AccountCreatedDate?t/AccountId?s1AccountName?s
9AlternateContact?{#)|
:AlternateContactType?s2EmailAddress?s*Name?s1PhoneNumber?s+Title?s
;ContactInformation?{#+%
2AddressLine1!s2AddressLine2?s2AddressLine3?s*City!s1CompanyName?s1CountryCode!s6DistrictOrCounty?s.FullName!s1PhoneNumber!s0PostalCode!s3StateOrRegion?s0WebsiteUrl?s
/AccountId!s
2PrimaryEmail?s
0RegionName?s5RegionOptStatus?s
/AccountId?s0MaxResults?i/NextToken?s>RegionOptStatusContains?[s
/NextToken?s1Regions?[{#-5
/AccountId?s1AccountName!s
/AccountId?s:AlternateContactType!s2EmailAddress!s*Name!s1PhoneNumber!s+Title!s
/AccountId?s;ContactInformation!{#+%
/AccountId!s2PrimaryEmail!s
)"};
