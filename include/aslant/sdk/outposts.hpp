// What the actions of outposts take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5bca80f92bb060c6>{
    R"(#E#$2#$N#$c#$x#%5#%I#%`#%t#&3#&K#&b#&t#'.#'T#'u#(E#(V#(n#)0#)D#)r#*3#*M#*a#*w#+0#+M#+h#,'#,<#,S#,j#-$#-?
cancelCapacityTask {#-i{#.5
cancelOrder {#.6{#.5
createOrder {#.A{#/F
createOutpost {#3E{#4R
createSite {#6R{#;?
deleteOutpost {#=L{#.5
deleteSite {#=Y{#.5
getCapacityTask {#-i{#=c
getCatalogItem {#A0{#AA
getConnection {#C2{#CB
getOrder {#.6{#/F
getOutpost {#=L{#4R
getOutpostBillingInformation {#E%{#ES
getOutpostInstanceTypes {#GU{#G{
getOutpostSupportedInstanceTypes {#Hs{#I[
getSite {#=Y{#;?
getSiteAddress {#I|{#J:
listAssetInstances {#J_{#L'
listAssets {#M3{#N'
listBlockingInstancesForCapacityTask {#PN{#Q3
listCapacityTasks {#R){#Ry
listCatalogItems {#T`{#U`
listOrders {#V&{#VZ
listOutposts {#X1{#Y@
listSites {#Y\{#[,
listTagsForResource {#[E{#[T
startCapacityTask {#[]{#=c
startConnection {#]'{#]w
tagResource {#^A{#.5
untagResource {#^X{#.5
updateOutpost {#^r{#4R
updateSite {#_R{#;?
updateSiteAddress {#_y{#`D
updateSiteRackPhysicalProperties {#``{#;?
4CapacityTaskId!s7OutpostIdentifier!s

-OrderId!s
3LineItems![{#/*7OutpostIdentifier!s3PaymentOption!s1PaymentTerm?s
3CatalogItemId?s.Quantity?i
.Order?{#/R
3LineItems?[{#1#8OrderFulfilledDate?t-OrderId?s9OrderSubmissionDate?t/OrderType?s/OutpostId?s3PaymentOption?s1PaymentTerm?s,Status?s
>AssetInformationList?[{#2V3CatalogItemId?s0LineItemId?s8PreviousLineItemId?s5PreviousOrderId?s.Quantity?i<ShipmentInformation?{#2s,Status?s
-AssetId?s5MacAddressList?[s
5ShipmentCarrier?s<ShipmentTrackingNumber?s
6AvailabilityZone?s8AvailabilityZoneId?s1Description?s*Name!s,SiteId!s;SupportedHardwareType?s+Tags?<s
0Outpost?{#4`
6AvailabilityZone?s8AvailabilityZoneId?s1Description?s5LifeCycleStatus?s*Name?s0OutpostArn?s/OutpostId?s-OwnerId?s-SiteArn?s,SiteId?s;SupportedHardwareType?s+Tags?<s
1Description?s*Name!s+Notes?s9OperatingAddress?{#7e?RackPhysicalProperties?{#9V8ShippingAddress?{#7e+Tags?<s
2AddressLine1!s2AddressLine2?s2AddressLine3?s*City!s1ContactName?s8ContactPhoneNumber?s1CountryCode!s6DistrictOrCounty?s2Municipality?s0PostalCode!s3StateOrRegion!s
9FiberOpticCableType?s?MaximumSupportedWeightLbs?s5OpticalStandard?s4PowerConnector?s2PowerDrawKva?s3PowerFeedDrop?s0PowerPhase?s1UplinkCount?s0UplinkGbps?s
-Site?{#;J
/AccountId?s1Description?s*Name?s+Notes?s:OperatingAddressCity?sAOperatingAddressCountryCode?sCOperatingAddressStateOrRegion?s?RackPhysicalProperties?{#9V-SiteArn?s,SiteId?s+Tags?<s
/OutpostId!s
,SiteId!s
-AssetId?s4CapacityTaskId?s8CapacityTaskStatus?s4CompletionDate?t2CreationDate?t,DryRun?b/Failed?{#@9;InstancesToExclude?{#@J6LastModifiedDate?t-OrderId?s/OutpostId?s@RequestedInstancePools?[{#@rCTaskActionOnBlockingInstances?s
,Reason!s*Type?s
1AccountIds?[s0Instances?[s/Services?[s
+Count!i2InstanceType!s
3CatalogItemId!s
4CatalogItem?{#AS
3CatalogItemId?s7Ec2Capacities?[{#Bm0ItemStatus?s.PowerKva?n7SupportedStorage?[s:SupportedUplinkGbps?[i/WeightLbs?i
,Family?s-MaxSize?s.Quantity?s
2ConnectionId!s
:ConnectionDetails?{#Ci2ConnectionId?s
1AllowedIps?[s5ClientPublicKey?s9ClientTunnelAddress?s4ServerEndpoint?s5ServerPublicKey?s9ServerTunnelAddress?s
0MaxResults?n/NextToken?s7OutpostIdentifier!s
5ContractEndDate?s/NextToken?s7Subscriptions?[{#F,
/BeginDate?t-EndDate?t;MonthlyRecurringPrice?n/OrderIds?[s4SubscriptionId?s8SubscriptionStatus?s6SubscriptionType?s2UpfrontPrice?n
0MaxResults?i/NextToken?s/OutpostId!s
7InstanceTypes?[{#H[/NextToken?s0OutpostArn?s/OutpostId?s
2InstanceType?s+VcpUs?i
-AssetId?s0MaxResults?i/NextToken?s-OrderId?s7OutpostIdentifier!s
7InstanceTypes?[{#H[/NextToken?s
1AddressType!s,SiteId!s
0Address?{#7e1AddressType?s,SiteId?s
6AccountIdFilter?[s4AssetIdFilter?[s7AwsServiceFilter?[s9InstanceTypeFilter?[s0MaxResults?n/NextToken?s7OutpostIdentifier!s
8AssetInstances?[{#LI/NextToken?s
/AccountId?s-AssetId?s4AwsServiceName?s0InstanceId?s2InstanceType?s
3HostIdFilter?[s0MaxResults?i/NextToken?s7OutpostIdentifier!s3StatusFilter?[s
0Assets?[{#NA/NextToken?s
-AssetId?s6AssetLocation?{#O1/AssetType?s:ComputeAttributes?{#OB,RackId?s
3RackElevation?n
,HostId?s7InstanceFamilies?[s@InstanceTypeCapacities?[{#P6.MaxVcpus?n+State?s
+Count!n2InstanceType!s
4CapacityTaskId!s0MaxResults?n/NextToken?s7OutpostIdentifier!s
;BlockingInstances?[{#QX/NextToken?s
/AccountId?s4AwsServiceName?s0InstanceId?s
?CapacityTaskStatusFilter?[s0MaxResults?i/NextToken?s=OutpostIdentifierFilter?s
7CapacityTasks?[{#S@/NextToken?s
-AssetId?s4CapacityTaskId?s8CapacityTaskStatus?s4CompletionDate?t2CreationDate?t6LastModifiedDate?t-OrderId?s/OutpostId?s
6Ec2FamilyFilter?[s6ItemClassFilter?[s0MaxResults?i/NextToken?s=SupportedStorageFilter?[s
6CatalogItems?[{#AS/NextToken?s
0MaxResults?i/NextToken?s=OutpostIdentifierFilter?s
/NextToken?s0Orders?[{#Vt
=LineItemCountsByStatus?<i8OrderFulfilledDate?t-OrderId?s9OrderSubmissionDate?t/OrderType?s/OutpostId?s,Status?s
=AvailabilityZoneFilter?[s?AvailabilityZoneIdFilter?[s<LifeCycleStatusFilter?[s0MaxResults?i/NextToken?s
/NextToken?s2Outposts?[{#4`
0MaxResults?i/NextToken?sAOperatingAddressCityFilter?[sHOperatingAddressCountryCodeFilter?[sJOperatingAddressStateOrRegionFilter?[s
/NextToken?s/Sites?[{#;J
1ResourceArn!s
+Tags?<s
-AssetId?s,DryRun?b7InstancePools![{#@r;InstancesToExclude?{#@J-OrderId?s7OutpostIdentifier!sCTaskActionOnBlockingInstances?s
-AssetId!s5ClientPublicKey!s8DeviceSerialNumber?sANetworkInterfaceDeviceIndex!i
2ConnectionId?s7UnderlayIpAddress?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1Description?s*Name?s/OutpostId!s;SupportedHardwareType?s
1Description?s*Name?s+Notes?s,SiteId!s
0Address!{#7e1AddressType!s,SiteId!s
0Address?{#7e1AddressType?s
9FiberOpticCableType?s?MaximumSupportedWeightLbs?s5OpticalStandard?s4PowerConnector?s2PowerDrawKva?s3PowerFeedDrop?s0PowerPhase?s,SiteId!s1UplinkCount?s0UplinkGbps?s
)"};
