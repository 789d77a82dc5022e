// What the actions of health take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7f69d4b5288ba9cf>{R"(#1##P#$'#$I#$z#%B#%s#&:#&X#'+#'G#'_#(,#(`#)9
describeAffectedAccountsForOrganization {#)k{#*6
describeAffectedEntities {#*h{#,K
describeAffectedEntitiesForOrganization {#.-{#0(
describeEntityAggregates {#10{#1>
describeEntityAggregatesForOrganization {#1v{#2;
describeEventAggregates {#3U{#6S
describeEventDetails {#76{#7M
describeEventDetailsForOrganization {#:j{#;?
describeEventTypes {#<L{#=W
describeEvents {#>8{#>g
describeEventsForOrganization {#?'{#AW
describeHealthServiceStatusForOrganization {#CA{#CB
disableHealthServiceAccessForOrganization {#CA{#CA
enableHealthServiceAccessForOrganization {#CA{#CA
.EventArn!s0MaxResults?i/NextToken?s
7AffectedAccounts?[s4EventScopeCode?s/NextToken?s
/Filter!{#+=,Locale?s0MaxResults?i/NextToken?s
1EntityArns?[s3EntityValues?[s0EventArns![s:LastUpdatedTimes?[{#,>2StatusCodes?[s,Tags?[<s
*From?t(To?t
2Entities?[{#,g/NextToken?s
2AwsAccountId?s/EntityArn?s5EntityMetadata?<s/EntityUrl?s1EntityValue?s.EventArn?s5LastUpdatedTime?t0StatusCode?s+Tags?<s
,Locale?s0MaxResults?i/NextToken?sJOrganizationEntityAccountFilters?[{#/=COrganizationEntityFilters?[{#/g
2AwsAccountId?s.EventArn!s2StatusCodes?[s
2AwsAccountId?s.EventArn!s
2Entities?[{#,g3FailedSet?[{#0T/NextToken?s
2AwsAccountId?s2ErrorMessage?s/ErrorName?s.EventArn?s
0EventArns?[s
:EntityAggregates?[{#1V
+Count?i.EventArn?s/Statuses?<i
4AwsAccountIds?[s0EventArns![s
FOrganizationEntityAggregates?[{#2_
2Accounts?[{#34+Count?i.EventArn?s/Statuses?<i
/AccountId?s+Count?i/Statuses?<i
4AggregateField!s/Filter?{#420MaxResults?i/NextToken?s
8AvailabilityZones?[s2EndTimes?[{#,>1EntityArns?[s3EntityValues?[s0EventArns?[s7EventStatusCodes?[s:EventTypeCategories?[s5EventTypeCodes?[s:LastUpdatedTimes?[{#,>.Regions?[s/Services?[s4StartTimes?[{#,>,Tags?[<s
9EventAggregates?[{#6v/NextToken?s
4AggregateValue?s+Count?i
0EventArns![s,Locale?s
3FailedSet?[{#7r7SuccessfulSet?[{#8?
2ErrorMessage?s/ErrorName?s.EventArn?s
.Event?{#8r9EventDescription?{#:U4EventMetadata?<s
)Arn?s6AvailabilityZone?s-EndTime?t4EventScopeCode?s7EventTypeCategory?s3EventTypeCode?s5LastUpdatedTime?t,Region?s-Service?s/StartTime?t0StatusCode?s
7LatestDescription?s
,Locale?sHOrganizationEventDetailFilters![{#/g
3FailedSet?[{#0T7SuccessfulSet?[{#;d
2AwsAccountId?s.Event?{#8r9EventDescription?{#:U4EventMetadata?<s
/Filter?{#<{,Locale?s0MaxResults?i/NextToken?s
:EventTypeCategories?[s5EventTypeCodes?[s/Services?[s
4EventTypes?[{#=u/NextToken?s
.Category?s*Code?s-Service?s
/Filter?{#42,Locale?s0MaxResults?i/NextToken?s
0Events?[{#8r/NextToken?s
/Filter?{#?V,Locale?s0MaxResults?i/NextToken?s
4AwsAccountIds?[s0EndTime?{#,>1EntityArns?[s3EntityValues?[s7EventStatusCodes?[s:EventTypeCategories?[s5EventTypeCodes?[s8LastUpdatedTime?{#,>.Regions?[s/Services?[s2StartTime?{#,>
0Events?[{#Aq/NextToken?s
)Arn?s-EndTime?t4EventScopeCode?s7EventTypeCategory?s3EventTypeCode?s5LastUpdatedTime?t,Region?s-Service?s/StartTime?t0StatusCode?s

NHealthServiceAccessStatusForOrganization?s
)"};
