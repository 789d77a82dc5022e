// What the actions of elasticloadbalancing take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6edfca4705a35cd3>{
    R"(#@#$##$4#$_#%*#%H#%q#&?#&[#'&#'H#'d#(/#(Q#)$#)C#)c#*1#*W#+&#+E#+[#,(#,Y#-/#-U#.&#.:#.i#/@
addTags {#/k{#0A
applySecurityGroupsToLoadBalancer {#0B{#0h
attachLoadBalancerToSubnets {#0{{#1@
configureHealthCheck {#1L{#2^
createAppCookieStickinessPolicy {#2p{#0A
createLBCookieStickinessPolicy {#3D{#0A
createLoadBalancer {#4${#6.
createLoadBalancerListeners {#69{#0A
createLoadBalancerPolicy {#6]{#0A
deleteLoadBalancer {#7n{#0A
deleteLoadBalancerListeners {#8({#0A
deleteLoadBalancerPolicy {#8Q{#0A
deregisterInstancesFromLoadBalancer {#8r{#9J
describeAccountLimits {#9[{#9p
describeInstanceHealth {#:?{#:c
describeLoadBalancerAttributes {#7n{#;P
describeLoadBalancerPolicies {#>N{#>q
describeLoadBalancerPolicyTypes {#?r{#@,
describeLoadBalancers {#B({#BR
describeTags {#Hy{#I5
detachLoadBalancerFromSubnets {#0{{#1@
disableAvailabilityZonesForLoadBalancer {#Ik{#J:
enableAvailabilityZonesForLoadBalancer {#Ik{#J:
modifyLoadBalancerAttributes {#JP{#K&
registerInstancesWithLoadBalancer {#8r{#9J
removeTags {#KV{#0A
setLoadBalancerListenerSSLCertificate {#L${#0A
setLoadBalancerPoliciesForBackendServer {#L^{#0A
setLoadBalancerPoliciesOfListener {#M6{#0A
8LoadBalancerNames![s.Tags![{#02
)Key!s+Value?s

6LoadBalancerName!s5SecurityGroups![s
5SecurityGroups?[s
6LoadBalancerName!s.Subnets![s
.Subnets?[s
4HealthCheck!{#1q6LoadBalancerName!s
6HealthyThreshold!i.Interval!i,Target!s-Timeout!i8UnhealthyThreshold!i
4HealthCheck?{#1q
0CookieName!s6LoadBalancerName!s0PolicyName!s
<CookieExpirationPeriod?l6LoadBalancerName!s0PolicyName!s
8AvailabilityZones?[s3Listeners![{#546LoadBalancerName!s,Scheme?s5SecurityGroups?[s.Subnets?[s.Tags?[{#02
2InstancePort!i6InstanceProtocol?s6LoadBalancerPort!i.Protocol!s6SslCertificateId?s
-DnsName?s
3Listeners![{#546LoadBalancerName!s
6LoadBalancerName!s:PolicyAttributes?[{#7L0PolicyName!s4PolicyTypeName!s
3AttributeName?s4AttributeValue?s
6LoadBalancerName!s
6LoadBalancerName!s8LoadBalancerPorts![i
6LoadBalancerName!s0PolicyName!s
3Instances![{#9<6LoadBalancerName!s
0InstanceId?s
3Instances?[{#9<
,Marker?s.PageSize?i
0Limits?[{#:10NextMarker?s
)Max?s*Name?s
3Instances?[{#9<6LoadBalancerName!s
8InstanceStates?[{#:y
1Description?s0InstanceId?s0ReasonCode?s+State?s
?LoadBalancerAttributes?{#;m
2AccessLog?{#=0>AdditionalAttributes?[{#=j;ConnectionDraining?{#=y;ConnectionSettings?{#>4?CrossZoneLoadBalancing?{#>C
2EmitInterval?i-Enabled!b2S3BucketName?s4S3BucketPrefix?s
)Key?s+Value?s
-Enabled!b-Timeout?i
1IdleTimeout!i
-Enabled!b
6LoadBalancerName?s2PolicyNames?[s
<PolicyDescriptions?[{#?1
EPolicyAttributeDescriptions?[{#7L0PolicyName?s4PolicyTypeName?s
6PolicyTypeNames?[s
@PolicyTypeDescriptions?[{#@J
1Description?sIPolicyAttributeTypeDescriptions?[{#A64PolicyTypeName?s
3AttributeName?s3AttributeType?s1Cardinality?s2DefaultValue?s1Description?s
8LoadBalancerNames?[s,Marker?s.PageSize?i
BLoadBalancerDescriptions?[{#C%0NextMarker?s
8AvailabilityZones?[sCBackendServerDescriptions?[{#F?=CanonicalHostedZoneName?s?CanonicalHostedZoneNameID?s1CreatedTime?t-DnsName?s4HealthCheck?{#1q3Instances?[{#9<>ListenerDescriptions?[{#F^6LoadBalancerName?s1Policies?{#F|,Scheme?s5SecurityGroups?[s<SourceSecurityGroup?{#H_.Subnets?[s+VpcId?s
2InstancePort?i2PolicyNames?[s
1Listener?{#542PolicyNames?[s
EAppCookieStickinessPolicies?[{#GwDLbCookieStickinessPolicies?[{#H84OtherPolicies?[s
0CookieName?s0PolicyName?s
<CookieExpirationPeriod?l0PolicyName?s
/GroupName?s0OwnerAlias?s
8LoadBalancerNames![s
9TagDescriptions?[{#IL
6LoadBalancerName?s.Tags?[{#02
8AvailabilityZones![s6LoadBalancerName!s
8AvailabilityZones?[s
?LoadBalancerAttributes!{#;m6LoadBalancerName!s
?LoadBalancerAttributes?{#;m6LoadBalancerName?s
8LoadBalancerNames![s.Tags![{#Kw
)Key?s
6LoadBalancerName!s6LoadBalancerPort!i6SslCertificateId!s
2InstancePort!i6LoadBalancerName!s2PolicyNames![s
6LoadBalancerName!s6LoadBalancerPort!i2PolicyNames![s
)"};
