// What the actions of route53 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6184ce974f2e4686>{
    R"(#i#%D#%c#&-#&K#&m#'2#'P#'k#(+#(H#(j#)5#)R#)w#*A#*l#+3#+Q#+l#,,#,I#,k#-6#-S#-x#.I#.j#/7#/W#/p#0)#0E#0X#0p#1.#1K#1t#28#2O#2k#3-#3L#3n#4;#4U#4w#5D#5\#5y#6:#6T#6n#7-#7L#7j#81#8Q#8u#98#9V#9s#:=#:m#;?#;b#<2#<I#<d#=+#=O
activateKeySigningKey {#=t{#>1
associateVPCWithHostedZone {#>i{#>1
changeCidrCollection {#?G{#@:
changeResourceRecordSets {#@@{#>1
changeTagsForResource {#F?{#G0
createCidrCollection {#G1{#GK
createHealthCheck {#H*{#L#
createHostedZone {#OR{#P\
createKeySigningKey {#Rn{#S`
createQueryLoggingConfig {#Vr{#WD
createReusableDelegationSet {#X?{#Xa
createTrafficPolicy {#Y&{#YC
createTrafficPolicyInstance {#Z;{#['
createTrafficPolicyVersion {#\e{#YC
createVPCAssociationAuthorization {#]&{#]&
deactivateKeySigningKey {#=t{#>1
deleteCidrCollection {#@:{#G0
deleteHealthCheck {#]?{#G0
deleteHostedZone {#@:{#>1
deleteKeySigningKey {#=t{#>1
deleteQueryLoggingConfig {#@:{#G0
deleteReusableDelegationSet {#@:{#G0
deleteTrafficPolicy {#]P{#G0
deleteTrafficPolicyInstance {#@:{#G0
deleteVPCAssociationAuthorization {#]&{#G0
disableHostedZoneDNSSEC {#]`{#>1
disassociateVPCFromHostedZone {#>i{#>1
enableHostedZoneDNSSEC {#]`{#>1
getAccountLimit {#]p{#]x
getChange {#@:{#>1
getCheckerIpRanges {#G0{#^B
getDNSSEC {#]`{#^V
getGeoLocation {#Dk{#_@
getHealthCheck {#]?{#``
getHealthCheckCount {#G0{#`r
getHealthCheckLastFailureReason {#]?{#a,
getHealthCheckStatus {#]?{#a,
getHostedZone {#@:{#b1
getHostedZoneCount {#G0{#b`
getHostedZoneLimit {#bs{#]x
getQueryLoggingConfig {#@:{#c0
getReusableDelegationSet {#@:{#cI
getReusableDelegationSetLimit {#c]{#]x
getTrafficPolicy {#]P{#cw
getTrafficPolicyInstance {#@:{#d1
getTrafficPolicyInstanceCount {#G0{#dM
listCidrBlocks {#dk{#eI
listCidrCollections {#f){#fC
listCidrLocations {#ff{#g5
listGeoLocations {#gf{#hW
listHealthChecks {#ip{#j+
listHostedZones {#jn{#kL
listHostedZonesByName {#l4{#lY
listHostedZonesByVPC {#me{#n7
listQueryLoggingConfigs {#oR{#o{
listResourceRecordSets {#pH{#qE
listReusableDelegationSets {#ip{#rW
listTagsForResource {#sB{#s_
listTagsForResources {#tB{#ta
listTrafficPolicies {#tx{#uB
listTrafficPolicyInstances {#vp{#w{
listTrafficPolicyInstancesByHostedZone {#yW{#z\
listTrafficPolicyInstancesByPolicy {#|#{#w{
listTrafficPolicyVersions {$#W{$$+
listVPCAssociationAuthorizations {$$x{$%G
testDNSAnswer {$%n{$&y
updateHealthCheck {$'o{#``
updateHostedZoneComment {$+%{$+5
updateTrafficPolicyComment {$+F{#cw
updateTrafficPolicyInstance {$+`{#d1
2HostedZoneId!s*Name!s
3ChangeInfo!{#>B
-Comment?s(Id!s,Status!s1SubmittedAt!t
-Comment?s2HostedZoneId!s,Vpc!{#?2
+VpcId?s/VpcRegion?s
1Changes![{#?o7CollectionVersion?l(Id!s
,Action!s/CidrList![s2LocationName!s
(Id!s
4ChangeBatch!{#@a2HostedZoneId!s
1Changes![{#@z-Comment?s
,Action!s:ResourceRecordSet!{#AA
4AliasTarget?{#Cu:CidrRoutingConfig?{#DL.Failover?s4GeoLocation?{#Dk=GeoProximityLocation?{#EB3HealthCheckId?s6MultiValueAnswer?b*Name!s,Region?s9ResourceRecords?[{#F63SetIdentifier?s=TrafficPolicyInstanceId?s)Ttl?l*Type!s,Weight?l
-DnsName!s:EvaluateTargetHealth!b2HostedZoneId!s
2CollectionId!s2LocationName!s
3ContinentCode?s1CountryCode?s5SubdivisionCode?s
/AwsRegion?s*Bias?i4Coordinates?{#Ex4LocalZoneGroup?s
.Latitude!s/Longitude!s
+Value!s
1AddTags?[{#F{4RemoveTagKeys?[s0ResourceId!s2ResourceType!s
)Key?s+Value?s

5CallerReference!s*Name!s
3Collection?{#Gg.Location?s
)Arn?s(Id?s*Name?s-Version?l
5CallerReference!s:HealthCheckConfig!{#HT
8AlarmIdentifier?{#Kl8ChildHealthChecks?[s.Disabled?b/EnableSNI?b6FailureThreshold?i>FullyQualifiedDomainName?s5HealthThreshold?iBInsufficientDataHealthStatus?s.Inverted?b/IpAddress?s4MeasureLatency?b*Port?i.Regions?[s5RequestInterval?i2ResourcePath?s7RoutingControlArn?s2SearchString?s*Type!s
*Name!s,Region!s
4HealthCheck!{#L@.Location!s
5CallerReference!sECloudWatchAlarmConfiguration?{#M_:HealthCheckConfig!{#HT8HealthCheckVersion!l(Id!s6LinkedService?{#O0
8ComparisonOperator!s4Dimensions?[{#Nz7EvaluationPeriods!i0MetricName!s/Namespace!s,Period!i/Statistic!s/Threshold!n
*Name!s+Value!s
1Description?s6ServicePrincipal?s
5CallerReference!s5DelegationSetId?s9HostedZoneConfig?{#PC*Name!s,Vpc?{#?2
-Comment?s1PrivateZone?b
3ChangeInfo!{#>B6DelegationSet!{#QJ3HostedZone!{#Qq.Location!s,Vpc?{#?2
5CallerReference?s(Id?s2NameServers![s
5CallerReference!s/Config?{#PC(Id!s6LinkedService?{#O0*Name!s<ResourceRecordSetCount?l
5CallerReference!s2HostedZoneId!s=KeyManagementServiceArn!s*Name!s,Status!s
3ChangeInfo!{#>B6KeySigningKey!{#T5.Location!s
1CreatedDate?t=DigestAlgorithmMnemonic?s9DigestAlgorithmType?i1DigestValue?s2DnskeyRecord?s.DsRecord?s*Flag?i,KeyTag?i,KmsArn?s6LastModifiedDate?t*Name?s/PublicKey?s>SigningAlgorithmMnemonic?s:SigningAlgorithmType?i,Status?s3StatusMessage?s
?CloudWatchLogsLogGroupArn!s2HostedZoneId!s
.Location!s;QueryLoggingConfig!{#Wh
?CloudWatchLogsLogGroupArn!s2HostedZoneId!s(Id!s
5CallerReference!s2HostedZoneId?s
6DelegationSet!{#QJ.Location!s
-Comment?s.Document!s*Name!s
.Location!s6TrafficPolicy!{#Yb
-Comment?s.Document!s(Id!s*Name!s*Type!s-Version!i
2HostedZoneId!s*Name!s5TrafficPolicyId!s:TrafficPolicyVersion!i)Ttl!l
.Location!s>TrafficPolicyInstance!{#[N
2HostedZoneId!s(Id!s-Message!s*Name!s+State!s5TrafficPolicyId!s7TrafficPolicyType!s:TrafficPolicyVersion!i)Ttl!l
-Comment?s.Document!s(Id!s
2HostedZoneId!s,Vpc!{#?2
3HealthCheckId!s
(Id!s-Version!i
2HostedZoneId!s
*Type!s
+Count!l.Limit!{#^2
*Type!s+Value!l
6CheckerIpRanges![s
8KeySigningKeys![{#T5/Status!{#^x
4ServeSignature?s3StatusMessage?s
;GeoLocationDetails!{#_Y
3ContinentCode?s3ContinentName?s1CountryCode?s1CountryName?s5SubdivisionCode?s5SubdivisionName?s
4HealthCheck!{#L@
6HealthCheckCount!l
AHealthCheckObservations![{#aK
/IpAddress?s,Region?s5StatusReport?{#as
1CheckedTime?t,Status?s
6DelegationSet?{#QJ3HostedZone!{#Qq.VpCs?[{#?2
5HostedZoneCount!l
2HostedZoneId!s*Type!s
;QueryLoggingConfig!{#Wh
6DelegationSet!{#QJ
5DelegationSetId!s*Type!s
6TrafficPolicy!{#Yb
>TrafficPolicyInstance!{#[N
@TrafficPolicyInstanceCount!i
2CollectionId!s2LocationName?s0MaxResults?*/NextToken?s
4CidrBlocks?[{#eg/NextToken?s
/CidrBlock?s2LocationName?s
0MaxResults?*/NextToken?s
9CidrCollections?[{#Gg/NextToken?s
2CollectionId!s0MaxResults?*/NextToken?s
7CidrLocations?[{#gV/NextToken?s
2LocationName?s
.MaxItems?*8StartContinentCode?s6StartCountryCode?s:StartSubdivisionCode?s
@GeoLocationDetailsList![{#_Y1IsTruncated!b.MaxItems!*7NextContinentCode?s5NextCountryCode?s9NextSubdivisionCode?s
,Marker?s.MaxItems?*
6HealthChecks![{#L@1IsTruncated!b,Marker!s.MaxItems!*0NextMarker?s
5DelegationSetId?s4HostedZoneType?s,Marker?s.MaxItems?*
5HostedZones![{#Qq1IsTruncated!b,Marker!s.MaxItems!*0NextMarker?s
-DnsName?s2HostedZoneId?s.MaxItems?*
-DnsName?s2HostedZoneId?s5HostedZones![{#Qq1IsTruncated!b.MaxItems!*1NextDNSName?s6NextHostedZoneId?s
.MaxItems?*/NextToken?s+VpcId!s/VpcRegion!s
=HostedZoneSummaries![{#ni.MaxItems!*/NextToken?s
2HostedZoneId!s*Name!s.Owner!{#o1
3OwningAccount?s3OwningService?s
2HostedZoneId?s0MaxResults?*/NextToken?s
/NextToken?s=QueryLoggingConfigs![{#Wh
2HostedZoneId!s.MaxItems?*;StartRecordIdentifier?s5StartRecordName?s5StartRecordType?s
1IsTruncated!b.MaxItems!*:NextRecordIdentifier?s4NextRecordName?s4NextRecordType?s<ResourceRecordSets![{#AA
8DelegationSets![{#QJ1IsTruncated!b,Marker!s.MaxItems!*0NextMarker?s
0ResourceId!s2ResourceType!s
7ResourceTagSet!{#st
0ResourceId?s2ResourceType?s.Tags?[{#F{
2ResourceIds![s2ResourceType!s
9ResourceTagSets![{#st
.MaxItems?*;TrafficPolicyIdMarker?s
1IsTruncated!b.MaxItems!*;TrafficPolicyIdMarker!s@TrafficPolicySummaries![{#v7
(Id!s3LatestVersion!i*Name!s8TrafficPolicyCount!i*Type!s
8HostedZoneIdMarker?s.MaxItems?*ETrafficPolicyInstanceNameMarker?sETrafficPolicyInstanceTypeMarker?s
8HostedZoneIdMarker?s1IsTruncated!b.MaxItems!*ETrafficPolicyInstanceNameMarker?sETrafficPolicyInstanceTypeMarker?s@TrafficPolicyInstances![{#[N
2HostedZoneId!s.MaxItems?*ETrafficPolicyInstanceNameMarker?sETrafficPolicyInstanceTypeMarker?s
1IsTruncated!b.MaxItems!*ETrafficPolicyInstanceNameMarker?sETrafficPolicyInstanceTypeMarker?s@TrafficPolicyInstances![{#[N
8HostedZoneIdMarker?s.MaxItems?*5TrafficPolicyId!sETrafficPolicyInstanceNameMarker?sETrafficPolicyInstanceTypeMarker?s:TrafficPolicyVersion!i
(Id!s.MaxItems?*@TrafficPolicyVersionMarker?s
1IsTruncated!b.MaxItems!*9TrafficPolicies![{#Yb@TrafficPolicyVersionMarker!s
2HostedZoneId!s0MaxResults?*/NextToken?s
2HostedZoneId!s/NextToken?s.VpCs![{#?2
9Edns0ClientSubnetIP?s;Edns0ClientSubnetMask?s2HostedZoneId!s0RecordName!s0RecordType!s0ResolverIP?s
0Nameserver!s.Protocol!s1RecordData![s0RecordName!s0RecordType!s2ResponseCode!s
8AlarmIdentifier?{#Kl8ChildHealthChecks?[s.Disabled?b/EnableSNI?b6FailureThreshold?i>FullyQualifiedDomainName?s3HealthCheckId!s8HealthCheckVersion?l5HealthThreshold?iBInsufficientDataHealthStatus?s.Inverted?b/IpAddress?s*Port?i.Regions?[s4ResetElements?[s2ResourcePath?s2SearchString?s
-Comment?s(Id!s
3HostedZone!{#Qq
-Comment!s(Id!s-Version!i
(Id!s5TrafficPolicyId!s:TrafficPolicyVersion!i)Ttl!l
)"};
