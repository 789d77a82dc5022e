// What the actions of elasticloadbalancingv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf39b36a67b9a3d37>{
    R"(#V#$e#%,#%=#%_#%w#&9#&M#&h#'(#'@#'\#'p#(A#(\#(v#)7#)V#){#*E#*k#+,#+T#+s#,0#,M#,c#-0#-N#-l#.:#.a#/$#/?#/j#08#0[#0r#10#1R#1x#22#2M#2r#32#3K#3o#4)#4N#4h#5)#5D
addListenerCertificates {#5X{#6>
addTags {#6R{#7#
addTrustStoreRevocations {#7${#8+
createListener {#98{#DF
createLoadBalancer {#F2{#I5
createRule {#N`{#Qx
createTargetGroup {#Rl{#V>
createTrustStore {#Z2{#[L
deleteListener {#\U{#7#
deleteLoadBalancer {#\d{#7#
deleteRule {#\w{#7#
deleteSharedTrustStoreAssociation {#]({#7#
deleteTargetGroup {#]G{#7#
deleteTrustStore {#]Y{#7#
deregisterTargets {#]j{#7#
describeAccountLimits {#^P{#^e
describeCapacityReservation {#\d{#_4
describeListenerAttributes {#\U{#a9
describeListenerCertificates {#aK{#an
describeListeners {#b5{#bl
describeLoadBalancerAttributes {#\d{#a9
describeLoadBalancers {#c0{#cb
describeRules {#d*{#dY
describeSSLPolicies {#ds{#eJ
describeTags {#fg{#fx
describeTargetGroupAttributes {#]G{#a9
describeTargetGroups {#gO{#h8
describeTargetHealth {#hY{#i*
describeTrustStoreAssociations {#k8{#k]
describeTrustStoreRevocations {#l={#ls
describeTrustStores {#mC{#ms
getResourcePolicy {#n9{#nH
getTrustStoreCaCertificatesBundle {#]Y{#nR
getTrustStoreRevocationContent {#n^{#nR
modifyCapacityReservation {#o${#_4
modifyIpPools {#os{#pN
modifyListener {#p^{#DF
modifyListenerAttributes {#r'{#a9
modifyLoadBalancerAttributes {#rG{#a9
modifyRule {#rk{#Qx
modifyTargetGroup {#s;{#V>
modifyTargetGroupAttributes {#u`{#a9
modifyTrustStore {#v){#[L
registerTargets {#]j{#7#
removeListenerCertificates {#5X{#7#
removeTags {#wA{#7#
removeTrustStoreRevocations {#w]{#7#
setIpAddressType {#x%{#xH
setRulePriorities {#xY{#Qx
setSecurityGroups {#y+{#z-
setSubnets {#zy{#|'
6Certificates![{#5z1ListenerArn!s
4CertificateArn?s/IsDefault?b
6Certificates?[{#5z
3ResourceArns![s.Tags![{#6n
)Key!s+Value?s

<RevocationContents?[{#7N3TrustStoreArn!s
4RevocationType?s.S3Bucket?s+S3Key?s5S3ObjectVersion?s
?TrustStoreRevocations?[{#8H
<NumberOfRevokedEntries?l2RevocationId?l4RevocationType?s3TrustStoreArn?s
1AlpnPolicy?[s6Certificates?[{#5z8DefaultActions![{#:j5LoadBalancerArn!s=MutualAuthentication?{#C-*Port?i.Protocol?s/SslPolicy?s.Tags?[{#6n
BAuthenticateCognitoConfig?{#<R?AuthenticateOidcConfig?{#>=<FixedResponseConfig?{#@n6ForwardConfig?{#A>+Order?i7RedirectConfig?{#BQ4TargetGroupArn?s*Type!s
GAuthenticationRequestExtraParams?<s>OnUnauthenticatedRequest?s+Scope?s7SessionCookieName?s4SessionTimeout?l1UserPoolArn!s6UserPoolClientId!s4UserPoolDomain!s
GAuthenticationRequestExtraParams?<s;AuthorizationEndpoint!s.ClientId!s2ClientSecret?s,Issuer!s>OnUnauthenticatedRequest?s+Scope?s7SessionCookieName?s4SessionTimeout?l3TokenEndpoint!s=UseExistingClientSecret?b6UserInfoEndpoint!s
1ContentType?s1MessageBody?s0StatusCode!s
DTargetGroupStickinessConfig?{#As6TargetGroups?[{#B6
5DurationSeconds?i-Enabled?b
4TargetGroupArn?s,Weight?i
*Host?s*Path?s*Port?s.Protocol?s+Query?s0StatusCode!s
@AdvertiseTrustStoreCaNames?sCIgnoreClientCertificateExpiry?b*Mode?s3TrustStoreArn?sATrustStoreAssociationStatus?s
3Listeners?[{#DW
1AlpnPolicy?[s6Certificates?[{#5z8DefaultActions?[{#:j1ListenerArn?s5LoadBalancerArn?s=MutualAuthentication?{#C-*Port?i.Protocol?s/SslPolicy?s
;CustomerOwnedIpv4Pool?sBEnablePrefixForIpv6SourceNat?s3IpAddressType?s2IpamPools?{#H)*Name!s,Scheme?s5SecurityGroups?[s8SubnetMappings?[{#H;.Subnets?[s.Tags?[{#6n*Type?s
4Ipv4IpamPoolId?s
2AllocationId?s1IPv6Address?s8PrivateIPv4Address?s9SourceNatIpv6Prefix?s.SubnetId?s
7LoadBalancers?[{#IJ
;AvailabilityZones?[{#Ll;CanonicalHostedZoneId?s1CreatedTime?t;CustomerOwnedIpv4Pool?s-DnsName?sBEnablePrefixForIpv6SourceNat?sZEnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?s3IpAddressType?s2IpamPools?{#H)5LoadBalancerArn?s6LoadBalancerName?s,Scheme?s5SecurityGroups?[s.State?{#NO*Type?s+VpcId?s
?LoadBalancerAddresses?[{#Mj/OutpostId?s<SourceNatIpv6Prefixes?[s.SubnetId?s.ZoneName?s
2AllocationId?s1IPv6Address?s/IpAddress?s8PrivateIPv4Address?s
*Code?s,Reason?s
1Actions![{#:j4Conditions![{#OJ1ListenerArn!s.Priority!i.Tags?[{#6n
+Field?s9HostHeaderConfig?{#Q49HttpHeaderConfig?{#Q?@HttpRequestMethodConfig?{#Q4:PathPatternConfig?{#Q4:QueryStringConfig?{#Q[7SourceIpConfig?{#Q4-Values?[s
-Values?[s
4HttpHeaderName?s-Values?[s
0Values?[{#Qi
)Key?s+Value?s
/Rules?[{#R+
1Actions?[{#:j4Conditions?[{#OJ/IsDefault?b.Priority?s-RuleArn?s
8HealthCheckEnabled?b@HealthCheckIntervalSeconds?i5HealthCheckPath?s5HealthCheckPort?s9HealthCheckProtocol?s?HealthCheckTimeoutSeconds?i;HealthyThresholdCount?i3IpAddressType?s0Matcher?{#V'*Name!s*Port?i.Protocol?s5ProtocolVersion?s.Tags?[{#6n0TargetType?s=UnhealthyThresholdCount?i+VpcId?s
.GrpcCode?s.HttpCode?s
6TargetGroups?[{#VR
8HealthCheckEnabled?b@HealthCheckIntervalSeconds?i5HealthCheckPath?s5HealthCheckPort?s9HealthCheckProtocol?s?HealthCheckTimeoutSeconds?i;HealthyThresholdCount?i3IpAddressType?s7LoadBalancerArns?[s0Matcher?{#V'*Port?i.Protocol?s5ProtocolVersion?s4TargetGroupArn?s5TargetGroupName?s0TargetType?s=UnhealthyThresholdCount?i+VpcId?s
BCaCertificatesBundleS3Bucket!s?CaCertificatesBundleS3Key!sICaCertificatesBundleS3ObjectVersion?s*Name!s.Tags?[{#6n
5TrustStores?[{#[_
*Name?s<NumberOfCaCertificates?i,Status?s9TotalRevokedEntries?l3TrustStoreArn?s
1ListenerArn!s
5LoadBalancerArn!s
-RuleArn!s
1ResourceArn!s3TrustStoreArn!s
4TargetGroupArn!s
3TrustStoreArn!s
4TargetGroupArn!s1Targets![{#^0
6AvailabilityZone?s(Id!s*Port?i
,Marker?s.PageSize?i
0Limits?[{#_&0NextMarker?s
)Max?s*Name?s
BCapacityReservationState?[{#`J?DecreaseRequestsRemaining?n6LastModifiedTime?tDMinimumLoadBalancerCapacity?{#a(
6AvailabilityZone?s<EffectiveCapacityUnits?n.State?{#NO
3CapacityUnits?n
4Attributes?[{#Qi
1ListenerArn!s,Marker?s.PageSize?i
6Certificates?[{#5z0NextMarker?s
3ListenerArns?[s5LoadBalancerArn?s,Marker?s.PageSize?i
3Listeners?[{#DW0NextMarker?s
7LoadBalancerArns?[s,Marker?s,Names?[s.PageSize?i
7LoadBalancers?[{#IJ0NextMarker?s
1ListenerArn?s,Marker?s.PageSize?i/RuleArns?[s
0NextMarker?s/Rules?[{#R+
6LoadBalancerType?s,Marker?s,Names?[s.PageSize?i
0NextMarker?s5SslPolicies?[{#ej
1Ciphers?[{#fT*Name?s3SslProtocols?[sASupportedLoadBalancerTypes?[s
*Name?s.Priority?i
3ResourceArns![s
9TagDescriptions?[{#g5
1ResourceArn?s.Tags?[{#6n
5LoadBalancerArn?s,Marker?s,Names?[s.PageSize?i6TargetGroupArns?[s
0NextMarker?s6TargetGroups?[{#VR
.Include?[s4TargetGroupArn!s1Targets?[{#^0
BTargetHealthDescriptions?[{#iJ
?AdministrativeOverride?{#jS9AnomalyDetection?{#js5HealthCheckPort?s/Target?{#^05TargetHealth?{#jS
1Description?s,Reason?s+State?s
8MitigationInEffect?s,Result?s
,Marker?s.PageSize?i3TrustStoreArn!s
0NextMarker?s@TrustStoreAssociations?[{#l.
1ResourceArn?s
,Marker?s.PageSize?i4RevocationIds?[l3TrustStoreArn!s
0NextMarker?s?TrustStoreRevocations?[{#8H
,Marker?s,Names?[s.PageSize?i5TrustStoreArns?[s
0NextMarker?s5TrustStores?[{#[_
1ResourceArn!s
,Policy?s
.Location?s
2RevocationId!l3TrustStoreArn!s
5LoadBalancerArn!sDMinimumLoadBalancerCapacity?{#a(>ResetCapacityReservation?b
2IpamPools?{#H)5LoadBalancerArn!s6RemoveIpamPools?[s
2IpamPools?{#H)
1AlpnPolicy?[s6Certificates?[{#5z8DefaultActions?[{#:j1ListenerArn!s=MutualAuthentication?{#C-*Port?i.Protocol?s/SslPolicy?s
4Attributes![{#Qi1ListenerArn!s
4Attributes![{#Qi5LoadBalancerArn!s
1Actions?[{#:j4Conditions?[{#OJ-RuleArn!s
8HealthCheckEnabled?b@HealthCheckIntervalSeconds?i5HealthCheckPath?s5HealthCheckPort?s9HealthCheckProtocol?s?HealthCheckTimeoutSeconds?i;HealthyThresholdCount?i0Matcher?{#V'4TargetGroupArn!s=UnhealthyThresholdCount?i
4Attributes![{#Qi4TargetGroupArn!s
BCaCertificatesBundleS3Bucket!s?CaCertificatesBundleS3Key!sICaCertificatesBundleS3ObjectVersion?s3TrustStoreArn!s
3ResourceArns![s.TagKeys![s
4RevocationIds![l3TrustStoreArn!s
3IpAddressType!s5LoadBalancerArn!s
3IpAddressType?s
8RulePriorities![{#xo
.Priority?i-RuleArn?s
ZEnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?s5LoadBalancerArn!s5SecurityGroups![s
ZEnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?s7SecurityGroupIds?[s
BEnablePrefixForIpv6SourceNat?s3IpAddressType?s5LoadBalancerArn!s8SubnetMappings?[{#H;.Subnets?[s
;AvailabilityZones?[{#LlBEnablePrefixForIpv6SourceNat?s3IpAddressType?s
)"};
