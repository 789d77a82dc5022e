// What the actions of snowball take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcb7e4696d38d13e3>{
    R"(#>##w#$4#$G#$^#$u#%.#%M#%p#&/#&J#&c#&x#'C#'[#'u#(5#(Q#(j#)&#)D#)V#)s#*6#*S#*j#+##+C
cancelCluster {#+b{#+o
cancelJob {#+p{#+o
createAddress {#+y{#.+
createCluster {#.8{#8)
createJob {#9F{#?F
createLongTermPricing {#?O{#@8
createReturnShippingLabel {#@M{#@g
describeAddress {#@q{#A$
describeAddresses {#A2{#AL
describeCluster {#+b{#Ai
describeJob {#+p{#Da
describeReturnShippingLabel {#+p{#LB
getJobManifest {#+p{#Lv
getJobUnlockCode {#+p{#M+
getSnowballUsage {#+o{#M9
getSoftwareUpdates {#+p{#M[
listClusterJobs {#Mi{#N5
listClusters {#A2{#NW
listCompatibleImages {#A2{#O\
listJobs {#A2{#N5
listLongTermPricing {#A2{#P6
listPickupLocations {#A2{#AL
listServiceVersions {#S#{#T7
updateCluster {#U&{#+o
updateJob {#Vg{#+o
updateJobShipmentState {#Xz{#+o
updateLongTermPricing {#Y9{#+o
/ClusterId!s

+JobId!s
0Address!{#,-
/AddressId?s*City?s-Company?s-Country?s2IsRestricted?b.Landmark?s*Name?s1PhoneNumber?s0PostalCode?s:PrefectureOrDistrict?s5StateOrProvince?s-Street1?s-Street2?s-Street3?s*Type?s
/AddressId?s
/AddressId!s1Description?s5ForceCreateJobs?b9ForwardingAddressId?s8InitialClusterSize?i-JobType!s/KmsKeyARN?s9LongTermPricingIds?[s5Notification?{#1]EOnDeviceServiceConfiguration?{#2M6RemoteManagement?s2Resources?{#5$-RoleARN?s4ShippingOption!s@SnowballCapacityPreference?s2SnowballType!s5TaxDocuments?{#7p
=DevicePickupSnsTopicARN?s8JobStatesToNotify?[s/NotifyAll?b1SnsTopicARN?s
;EksOnDeviceService?{#3S;NfsOnDeviceService?{#4#:S3OnDeviceService?{#4A;TgwOnDeviceService?{#4#
8EksAnywhereVersion?s7KubernetesVersion?s
2StorageLimit?i1StorageUnit?s
4FaultTolerance?i1ServiceSize?i2StorageLimit?n1StorageUnit?s
9Ec2AmiResources?[{#5c9LambdaResources?[{#5|5S3Resources?[{#6W
+AmiId!s3SnowballAmiId?s
7EventTriggers?[{#6C/LambdaArn?s
6EventResourceARN?s
/BucketArn?s1KeyRange?{#75@TargetOnDeviceServices?[{#7P
1BeginMarker?s/EndMarker?s
1ServiceName?s4TransferOption?s
,Ind?{#7z
+Gstin?s
/ClusterId?s8JobListEntries?[{#8K
2CreationDate?t1Description?s.IsMaster?b+JobId?s.JobState?s-JobType?s2SnowballType?s
/AddressId?s/ClusterId?s1Description?s<DeviceConfiguration?{#=.9ForwardingAddressId?s1ImpactLevel?s-JobType?s/KmsKeyARN?s7LongTermPricingId?s5Notification?{#1]EOnDeviceServiceConfiguration?{#2M6PickupDetails?{#=z6RemoteManagement?s2Resources?{#5$-RoleARN?s4ShippingOption?s@SnowballCapacityPreference?s2SnowballType?s5TaxDocuments?{#7p
DSnowconeDeviceConfiguration?{#=P
;WirelessConnection?{#=i
3IsWifiEnabled?b
4DevicePickupId?s+Email?sBIdentificationExpirationDate?t>IdentificationIssuingOrg?s:IdentificationNumber?s*Name?s1PhoneNumber?s
+JobId?s
@IsLongTermPricingAutoRenew?b9LongTermPricingType!s2SnowballType!s
7LongTermPricingId?s
+JobId!s4ShippingOption?s
,Status?s
/AddressId!s
0Address?{#,-
0MaxResults?i/NextToken?s
3Addresses?[{#,-/NextToken?s
8ClusterMetadata?{#B%
/AddressId?s/ClusterId?s2ClusterState?s2CreationDate?t1Description?s9ForwardingAddressId?s-JobType?s/KmsKeyARN?s5Notification?{#1]EOnDeviceServiceConfiguration?{#2M2Resources?{#5$-RoleARN?s4ShippingOption?s2SnowballType?s5TaxDocuments?{#7p
4JobMetadata?{#E.8SubJobMetadata?[{#E.
/AddressId?s/ClusterId?s2CreationDate?t=DataTransferProgress?{#Is1Description?s<DeviceConfiguration?{#=.9ForwardingAddressId?s1ImpactLevel?s+JobId?s3JobLogInfo?{#J^.JobState?s-JobType?s/KmsKeyARN?s7LongTermPricingId?s5Notification?{#1]EOnDeviceServiceConfiguration?{#2M6PickupDetails?{#=z6RemoteManagement?s2Resources?{#5$-RoleARN?s8ShippingDetails?{#KD@SnowballCapacityPreference?s0SnowballId?s2SnowballType?s5TaxDocuments?{#7p
6BytesTransferred?l8ObjectsTransferred?l0TotalBytes?l2TotalObjects?l
<JobCompletionReportURI?s6JobFailureLogURI?s6JobSuccessLogURI?s
8InboundShipment?{#L'9OutboundShipment?{#L'4ShippingOption?s
,Status?s4TrackingNumber?s
4ExpirationDate?t<ReturnShippingLabelURI?s,Status?s
1ManifestURI?s
0UnlockCode?s
3SnowballLimit?i4SnowballsInUse?i
0UpdatesURI?s
/ClusterId!s0MaxResults?i/NextToken?s
8JobListEntries?[{#8K/NextToken?s
<ClusterListEntries?[{#O#/NextToken?s
/ClusterId?s2ClusterState?s2CreationDate?t1Description?s
:CompatibleImages?[{#P&/NextToken?s
+AmiId?s*Name?s
@LongTermPricingEntries?[{#P`/NextToken?s
6CurrentActiveJob?s@IsLongTermPricingAutoRenew?b-JobIds?[s<LongTermPricingEndDate?t7LongTermPricingId?s>LongTermPricingStartDate?t;LongTermPricingStatus?s9LongTermPricingType?s4ReplacementJob?s2SnowballType?s
;DependentServices?[{#Sc0MaxResults?i/NextToken?s1ServiceName!s
1ServiceName?s7ServiceVersion?{#T,
-Version?s
;DependentServices?[{#Sc/NextToken?s1ServiceName!s9ServiceVersions![{#T,
/AddressId?s/ClusterId!s1Description?s9ForwardingAddressId?s5Notification?{#1]EOnDeviceServiceConfiguration?{#2M2Resources?{#5$-RoleARN?s4ShippingOption?s
/AddressId?s1Description?s9ForwardingAddressId?s+JobId!s5Notification?{#1]EOnDeviceServiceConfiguration?{#2M6PickupDetails?{#=z2Resources?{#5$-RoleARN?s4ShippingOption?s@SnowballCapacityPreference?s
+JobId!s3ShipmentState!s
@IsLongTermPricingAutoRenew?b7LongTermPricingId!s4ReplacementJob?s
)"};
