// What the actions of privatenetworks take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xef68c134219bedc3>{
    R"(#=##t#$;#$]#$z#%>#%U#%p#&:#&Q#&l#'/#'C#'_#'w#(/#(N#(l#),#)B#)V#)s#*'#*K#*`#*w#+8
acknowledgeOrderReceipt {#+W{#+c
activateDeviceIdentifier {#0#{#0H
activateNetworkSite {#1{{#2s
configureAccessPoint {#5{{#7k
createNetwork {#<,{#<_
createNetworkSite {#=i{#?2
deactivateDeviceIdentifier {#0#{#?L
deleteNetwork {#?c{#@%
deleteNetworkSite {#@3{#2s
getDeviceIdentifier {#@S{#@j
getNetwork {#A/{#<_
getNetworkResource {#A={#AS
getNetworkSite {#Aq{#?2
getOrder {#+W{#B)
listDeviceIdentifiers {#B={#Bq
listNetworkResources {#B={#C<
listNetworkSites {#B={#C`
listNetworks {#D&{#DM
listOrders {#B={#Di
listTagsForResource {#E){#E8
ping {#EA{#EB
startNetworkResourceUpdate {#EL{#FV
tagResource {#Fl{#EA
untagResource {#G){#EA
updateNetworkSite {#GC{#?2
updateNetworkSitePlan {#Gq{#?2
.OrderArn!s
.Order!{#+o
:AcknowledgmentStatus?s/CreatedAt?t0NetworkArn?s4NetworkSiteArn?s.OrderArn?s:OrderedResources?[{#-N8ShippingAddress?{#.H=TrackingInformation?[{#/k
@CommitmentConfiguration?{#-{+Count!i*Type!s
6AutomaticRenewal!b6CommitmentLength!s
*City!s-Company?s-Country!s2EmailAddress?s*Name!s1PhoneNumber?s0PostalCode!s5StateOrProvince!s-Street1!s-Street2?s-Street3?s
4TrackingNumber?s
1ClientToken?s9DeviceIdentifierArn!s
9DeviceIdentifier!{#0g+Tags?<s
/CreatedAt?t9DeviceIdentifierArn?s+Iccid?s*Imsi?s0NetworkArn?s.OrderArn?s,Status?s5TrafficGroupArn?s,Vendor?s
1ClientToken?s@CommitmentConfiguration?{#-{4NetworkSiteArn!s8ShippingAddress!{#.H
4NetworkSite?{#3+
6AvailabilityZone?s8AvailabilityZoneId?s/CreatedAt?t4CurrentPlan?{#5$1Description?s0NetworkArn!s4NetworkSiteArn!s5NetworkSiteName!s4PendingPlan?{#5$,Status!s2StatusReason?s
1Options?[{#5M=ResourceDefinitions?[{#5]
*Name!s+Value?s
+Count!i1Options?[{#5M*Type!s
4AccessPointArn!s2CpiSecretKey?s/CpiUserId?s5CpiUserPassword?s1CpiUsername?s1Position?{#6|
/Elevation?n8ElevationReference?s3ElevationUnit?s.Latitude?n/Longitude?n
4AccessPoint!{#8#
4Attributes?[{#5M>CommitmentInformation?{#:a/CreatedAt?t1Description?s,Health?s+Model?s0NetworkArn?s8NetworkResourceArn?s4NetworkSiteArn?s.OrderArn?s1Position?{#6|:ReturnInformation?{#;;2SerialNumber?s,Status?s2StatusReason?s*Type?s,Vendor?s
@CommitmentConfiguration!{#-{/ExpiresOn?t-StartAt?t
9ReplacementOrderArn?s2ReturnReason?s8ShippingAddress?{#.H3ShippingLabel?s
1ClientToken?s1Description?s1NetworkName!s+Tags?<s
0Network!{#<u+Tags?<s
/CreatedAt?t1Description?s0NetworkArn!s1NetworkName!s,Status!s2StatusReason?s
6AvailabilityZone?s8AvailabilityZoneId?s1ClientToken?s1Description?s0NetworkArn!s5NetworkSiteName!s4PendingPlan?{#5$+Tags?<s
4NetworkSite?{#3++Tags?<s
9DeviceIdentifier!{#0g
1ClientToken?s0NetworkArn!s
0Network!{#<u
1ClientToken?s4NetworkSiteArn!s
9DeviceIdentifierArn!s
9DeviceIdentifier?{#0g+Tags?<s
0NetworkArn!s
8NetworkResourceArn!s
8NetworkResource!{#8#+Tags?<s
4NetworkSiteArn!s
.Order!{#+o+Tags?<s
/Filters?<[s0MaxResults?i0NetworkArn!s0StartToken?s
;DeviceIdentifiers?[{#0g/NextToken?s
:NetworkResources?[{#8#/NextToken?s
6NetworkSites?[{#3+/NextToken?s
/Filters?<[s0MaxResults?i0StartToken?s
2Networks?[{#<u/NextToken?s
/NextToken?s0Orders?[{#+o
1ResourceArn!s
+Tags?<s

,Status?s
@CommitmentConfiguration?{#-{8NetworkResourceArn!s2ReturnReason?s8ShippingAddress?{#.H0UpdateType!s
8NetworkResource?{#8#
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1ClientToken?s1Description?s4NetworkSiteArn!s
1ClientToken?s4NetworkSiteArn!s4PendingPlan!{#5$
)"};
