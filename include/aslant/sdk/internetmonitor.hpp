// What the actions of internetmonitor take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x9e426700a7bc42f2>{
    R"(#3##V##m#$*#$B#$\#$p#%/#%G#%a#&##&9#&V#&j#'##'8#'O
createMonitor {#'f{#,J
deleteMonitor {#,Z{#,i
getHealthEvent {#,j{#-;
getInternetEvent {#4k{#4v
getMonitor {#6o{#76
getQueryResults {#9t{#:L
getQueryStatus {#;${#;=
listHealthEvents {#;G{#<K
listInternetEvents {#<k{#=[
listMonitors {#>#{#>e
listTagsForResource {#?_{#?n
startQuery {#?w{#A;
stopQuery {#;${#,i
tagResource {#AF{#,i
untagResource {#A]{#,i
updateMonitor {#Aw{#D+
1ClientToken?s;HealthEventsConfig?{#)YHInternetMeasurementsLogDelivery?{#+d>MaxCityNetworksToMonitor?i1MonitorName!s0Resources?[s+Tags?<s@TrafficPercentageToMonitor?i
LAvailabilityLocalHealthEventsConfig?{#+0@AvailabilityScoreThreshold?nKPerformanceLocalHealthEventsConfig?{#+0?PerformanceScoreThreshold?n
:HealthScoreThreshold?n6MinTrafficImpact?n,Status?s
1S3Config?{#+s
0BucketName?s2BucketPrefix?s7LogDeliveryStatus?s
)Arn!s,Status!s
1MonitorName!s

-EventId!s5LinkedAccountId?s1MonitorName!s
/CreatedAt?t-EndedAt?t.EventArn!s-EventId!s:HealthScoreThreshold?n0ImpactType!s;ImpactedLocations![{#/43LastUpdatedAt!tCPercentOfTotalTrafficImpacted?n/StartedAt!t,Status!s
,AsName!s.AsNumber!l1CausedBy?{#1@*City?s-Country!s1CountryCode?s7InternetHealth?{#2+3Ipv4Prefixes?[s.Latitude?n/Longitude?n+Metro?s5ServiceLocation?s,Status!s1Subdivision?s5SubdivisionCode?s
0AsPath![{#1p6NetworkEventType!s2Networks![{#1p
,AsName!s.AsNumber!l
5Availability?{#2O4Performance?{#3J
5ExperienceScore?nEPercentOfClientLocationImpacted?nCPercentOfTotalTrafficImpacted?n
5ExperienceScore?nEPercentOfClientLocationImpacted?nCPercentOfTotalTrafficImpacted?n6RoundTripTime?{#4X
)P50?n)P90?n)P95?n
-EventId!s
7ClientLocation!{#5v-EndedAt?t.EventArn!s-EventId!s1EventStatus!s/EventType!s/StartedAt!t
,AsName!s.AsNumber!l*City!s-Country!s.Latitude!n/Longitude!n+Metro?s1Subdivision?s
5LinkedAccountId?s1MonitorName!s
/CreatedAt!t;HealthEventsConfig?{#)YHInternetMeasurementsLogDelivery?{#+d>MaxCityNetworksToMonitor?i0ModifiedAt!t0MonitorArn!s1MonitorName!s6ProcessingStatus?s:ProcessingStatusInfo?s0Resources![s,Status!s+Tags?<s@TrafficPercentageToMonitor?i
0MaxResults?i1MonitorName!s/NextToken?s-QueryId!s
,Data![[s0Fields![{#:o/NextToken?s
*Name?s*Type?s
1MonitorName!s-QueryId!s
,Status!s
-EndTime?t1EventStatus?s5LinkedAccountId?s0MaxResults?i1MonitorName!s/NextToken?s/StartTime?t
6HealthEvents![{#-;/NextToken?s
-EndTime?t1EventStatus?s/EventType?s0MaxResults?i/NextToken?s/StartTime?t
8InternetEvents![{#4v/NextToken?s
;IncludeLinkedAccounts?b0MaxResults?i3MonitorStatus?s/NextToken?s
2Monitors![{#?'/NextToken?s
0MonitorArn!s1MonitorName!s6ProcessingStatus?s,Status!s
1ResourceArn!s
+Tags?<s
-EndTime!t:FilterParameters?[{#@w5LinkedAccountId?s1MonitorName!s/QueryType!s/StartTime!t
+Field?s.Operator?s-Values?[s
-QueryId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1ClientToken?s;HealthEventsConfig?{#)YHInternetMeasurementsLogDelivery?{#+d>MaxCityNetworksToMonitor?i1MonitorName!s5ResourcesToAdd?[s8ResourcesToRemove?[s,Status?s@TrafficPercentageToMonitor?i
0MonitorArn!s,Status!s
)"};
