// What the actions of vpclattice take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xddecf6f1306884ba>{
    R"(#h#%A#%Z#&%#&=#&b#''#';#'R#'p#(G#(w#)I#)d#*/#*I#*a#+,#+W#+v#,:#,N#,e#-)#-Z#.0#.\#.w#/8#/Z#/q#0,#0N#0j#1+#1<#1P#1k#2?#2l#3;#3S#3w#44#4X#5(#5F#5Y#6/#6^#7/#7b#8%#8;#8X#8r#9-#9D#9_#9x#:3#:J#:o#;-#;R#;q#<+#<B#<`#=2
batchUpdateRule {#=M{#A_
createAccessLogSubscription {#CB{#D=
createListener {#E3{#F0
createResourceConfiguration {#G'{#JP
createResourceGateway {#Lx{#N#
createRule {#O&{#P5
createService {#Pj{#Q]
createServiceNetwork {#Ry{#Sf
createServiceNetworkResourceAssociation {#T={#U7
createServiceNetworkServiceAssociation {#UX{#VD
createServiceNetworkVpcAssociation {#W,{#X(
createTargetGroup {#X]{#\T
deleteAccessLogSubscription {#]){#]L
deleteAuthPolicy {#]M{#]L
deleteListener {#]c{#]L
deleteResourceConfiguration {#^3{#]L
deleteResourceEndpointAssociation {#^V{#_%
deleteResourceGateway {#_v{#`9
deleteResourcePolicy {#`U{#]L
deleteRule {#`d{#]L
deleteService {#aE{#`9
deleteServiceNetwork {#aZ{#]L
deleteServiceNetworkResourceAssociation {#av{#bK
deleteServiceNetworkServiceAssociation {#b`{#bK
deleteServiceNetworkVpcAssociation {#c4{#bK
deleteTargetGroup {#c^{#bK
deregisterTargets {#cw{#dQ
getAccessLogSubscription {#]){#eH
getAuthPolicy {#]M{#fZ
getListener {#]c{#g.
getResourceConfiguration {#^3{#hA
getResourceGateway {#_v{#kB
getResourcePolicy {#`U{#lY
getRule {#`d{#lc
getService {#aE{#mf
getServiceNetwork {#aZ{#oF
getServiceNetworkResourceAssociation {#av{#po
getServiceNetworkServiceAssociation {#b`{#t)
getServiceNetworkVpcAssociation {#c4{#vE
getTargetGroup {#c^{#xE
listAccessLogSubscriptions {#yd{#z9
listListeners {#zR{#{&
listResourceConfigurations {#|&{$#)
listResourceEndpointAssociations {$$j{$&=
listResourceGateways {$(:{$(T
listRules {$*2{$*u
listServiceNetworkResourceAssociations {$+z{$,w
listServiceNetworkServiceAssociations {$0*{$0s
listServiceNetworkVpcAssociations {$3/{$3t
listServiceNetworkVpcEndpointAssociations {$5Z{$65
listServiceNetworks {$7O{$7i
listServices {$7O{$9^
listTagsForResource {#`U{$:v
listTargetGroups {$;%{$;a
listTargets {$=d{$>J
putAuthPolicy {$?,{$?K
putResourcePolicy {$?]{#]L
registerTargets {#cw{#dQ
tagResource {$?u{#]L
untagResource {$@2{#]L
updateAccessLogSubscription {$@L{$A&
updateListener {$A^{#F0
updateResourceConfiguration {$BA{$Ci
updateResourceGateway {$Eu{$FL
updateRule {$GG{#B*
updateService {$HJ{$H{
updateServiceNetwork {$Ic{$J0
updateServiceNetworkVpcAssociation {$JN{#X(
updateTargetGroup {$K2{#\T
8ListenerIdentifier!s/Rules![{#>)7ServiceIdentifier!s
/Action?{#>].Match?{#?h.Priority?i4RuleIdentifier!s
6FixedResponse?{#?$0Forward?{#?2
0StatusCode!i
6TargetGroups![{#?F
;TargetGroupIdentifier!s,Weight?i
2HttpMatch?{#?x
7HeaderMatches?[{#@K,Method?s2PathMatch?{#A1
3CaseSensitive?b.Match!{#@n*Name!s
.Contains?s+Exact?s,Prefix?s
3CaseSensitive?b.Match!{#AM
+Exact?s,Prefix?s
4Successful?[{#B*6Unsuccessful?[{#Bk
/Action?{#>])Arn?s(Id?s/IsDefault?b.Match?{#?h*Name?s.Priority?i
1FailureCode?s4FailureMessage?s4RuleIdentifier?s
1ClientToken?s4DestinationArn!s8ResourceIdentifier!s;ServiceNetworkLogType?s+Tags?<s
)Arn!s4DestinationArn!s(Id!s1ResourceArn!s0ResourceId!s;ServiceNetworkLogType?s
1ClientToken?s6DefaultAction!{#>]*Name!s*Port?i.Protocol!s7ServiceIdentifier!s+Tags?<s
)Arn?s6DefaultAction?{#>](Id?s*Name?s*Port?i.Protocol?s0ServiceArn?s/ServiceId?s
OAllowAssociationToShareableServiceNetwork?b1ClientToken?s*Name!s1PortRanges?[s.Protocol?sHResourceConfigurationDefinition?{#IEJResourceConfigurationGroupIdentifier?s?ResourceGatewayIdentifier?s+Tags?<s*Type!s
4ArnResource?{#Ix4DnsResource?{#J%3IpResource?{#JC
)Arn?s
0DomainName?s3IpAddressType?s
/IpAddress?s
OAllowAssociationToShareableServiceNetwork?b)Arn?s/CreatedAt?t3FailureReason?s(Id?s*Name?s1PortRanges?[s.Protocol?sHResourceConfigurationDefinition?{#IEBResourceConfigurationGroupId?s7ResourceGatewayId?s,Status?s*Type?s
1ClientToken?s3IpAddressType?s*Name!s7SecurityGroupIds?[s0SubnetIds![s+Tags?<s3VpcIdentifier!s
)Arn?s(Id?s3IpAddressType?s*Name?s7SecurityGroupIds?[s,Status?s0SubnetIds?[s3VpcIdentifier?s
/Action!{#>]1ClientToken?s8ListenerIdentifier!s.Match!{#?h*Name!s.Priority!i7ServiceIdentifier!s+Tags?<s
/Action?{#>])Arn?s(Id?s.Match?{#?h*Name?s.Priority?i
.AuthType?s4CertificateArn?s1ClientToken?s6CustomDomainName?s*Name!s+Tags?<s
)Arn?s.AuthType?s4CertificateArn?s6CustomDomainName?s1DnsEntry?{#R\(Id?s*Name?s,Status?s
0DomainName?s2HostedZoneId?s
.AuthType?s1ClientToken?s*Name!s6SharingConfig?{#S[+Tags?<s
-Enabled?b
)Arn?s.AuthType?s(Id?s*Name?s6SharingConfig?{#S[
1ClientToken?sEResourceConfigurationIdentifier!s>ServiceNetworkIdentifier!s+Tags?<s
)Arn?s/CreatedBy?s(Id?s,Status?s
1ClientToken?s7ServiceIdentifier!s>ServiceNetworkIdentifier!s+Tags?<s
)Arn?s/CreatedBy?s6CustomDomainName?s1DnsEntry?{#R\(Id?s,Status?s
1ClientToken?s7SecurityGroupIds?[s>ServiceNetworkIdentifier!s+Tags?<s3VpcIdentifier!s
)Arn?s/CreatedBy?s(Id?s7SecurityGroupIds?[s,Status?s
1ClientToken?s/Config?{#Y4*Name!s+Tags?<s*Type!s
4HealthCheck?{#ZN3IpAddressType?sALambdaEventStructureVersion?s*Port?i.Protocol?s5ProtocolVersion?s3VpcIdentifier?s
-Enabled?b@HealthCheckIntervalSeconds?i?HealthCheckTimeoutSeconds?i;HealthyThresholdCount?i0Matcher?{#\H*Path?s*Port?i.Protocol?s5ProtocolVersion?s=UnhealthyThresholdCount?i
.HttpCode?s
)Arn?s/Config?{#Y4(Id?s*Name?s,Status?s*Type?s
EAccessLogSubscriptionIdentifier!s

8ResourceIdentifier!s
8ListenerIdentifier!s7ServiceIdentifier!s
EResourceConfigurationIdentifier!s
KResourceEndpointAssociationIdentifier!s
)Arn?s(Id?s>ResourceConfigurationArn?s=ResourceConfigurationId?s3VpcEndpointId?s
?ResourceGatewayIdentifier!s
)Arn?s(Id?s*Name?s,Status?s
1ResourceArn!s
8ListenerIdentifier!s4RuleIdentifier!s7ServiceIdentifier!s
7ServiceIdentifier!s
>ServiceNetworkIdentifier!s
QServiceNetworkResourceAssociationIdentifier!s
)Arn?s(Id?s,Status?s
PServiceNetworkServiceAssociationIdentifier!s
LServiceNetworkVpcAssociationIdentifier!s
;TargetGroupIdentifier!s
;TargetGroupIdentifier!s1Targets![{#dD
(Id!s*Port?i
4Successful?[{#dD6Unsuccessful?[{#dv
1FailureCode?s4FailureMessage?s(Id?s*Port?i
)Arn!s/CreatedAt!t4DestinationArn!s(Id!s3LastUpdatedAt!t1ResourceArn!s0ResourceId!s;ServiceNetworkLogType?s
/CreatedAt?t3LastUpdatedAt?t,Policy?s+State?s
)Arn?s/CreatedAt?t6DefaultAction?{#>](Id?s3LastUpdatedAt?t*Name?s*Port?i.Protocol?s0ServiceArn?s/ServiceId?s
OAllowAssociationToShareableServiceNetwork?b3AmazonManaged?b)Arn?s/CreatedAt?t6CustomDomainName?s3FailureReason?s(Id?s3LastUpdatedAt?t*Name?s1PortRanges?[s.Protocol?sHResourceConfigurationDefinition?{#IEBResourceConfigurationGroupId?s7ResourceGatewayId?s,Status?s*Type?s
)Arn?s/CreatedAt?t(Id?s3IpAddressType?s3LastUpdatedAt?t*Name?s7SecurityGroupIds?[s,Status?s0SubnetIds?[s+VpcId?s
,Policy?s
/Action?{#>])Arn?s/CreatedAt?t(Id?s/IsDefault?b3LastUpdatedAt?t.Match?{#?h*Name?s.Priority?i
)Arn?s.AuthType?s4CertificateArn?s/CreatedAt?t6CustomDomainName?s1DnsEntry?{#R\1FailureCode?s4FailureMessage?s(Id?s3LastUpdatedAt?t*Name?s,Status?s
)Arn?s.AuthType?s/CreatedAt?t(Id?s3LastUpdatedAt?t*Name?s@NumberOfAssociatedServices?l<NumberOfAssociatedVPCs?l6SharingConfig?{#S[
)Arn?s/CreatedAt?t/CreatedBy?s1DnsEntry?{#R\1FailureCode?s3FailureReason?s(Id?s:IsManagedAssociation?b3LastUpdatedAt?t8PrivateDnsEntry?{#R\>ResourceConfigurationArn?s=ResourceConfigurationId?s?ResourceConfigurationName?s7ServiceNetworkArn?s6ServiceNetworkId?s8ServiceNetworkName?s,Status?s
)Arn?s/CreatedAt?t/CreatedBy?s6CustomDomainName?s1DnsEntry?{#R\1FailureCode?s4FailureMessage?s(Id?s0ServiceArn?s/ServiceId?s1ServiceName?s7ServiceNetworkArn?s6ServiceNetworkId?s8ServiceNetworkName?s,Status?s
)Arn?s/CreatedAt?t/CreatedBy?s1FailureCode?s4FailureMessage?s(Id?s3LastUpdatedAt?t7SecurityGroupIds?[s7ServiceNetworkArn?s6ServiceNetworkId?s8ServiceNetworkName?s,Status?s+VpcId?s
)Arn?s/Config?{#Y4/CreatedAt?t1FailureCode?s4FailureMessage?s(Id?s3LastUpdatedAt?t*Name?s2ServiceArns?[s,Status?s*Type?s
0MaxResults?i/NextToken?s8ResourceIdentifier!s
/Items![{#eH/NextToken?s
0MaxResults?i/NextToken?s7ServiceIdentifier!s
/Items![{#{?/NextToken?s
)Arn?s/CreatedAt?t(Id?s3LastUpdatedAt?t*Name?s*Port?i.Protocol?s
0MaxResults?n/NextToken?sJResourceConfigurationGroupIdentifier?s?ResourceGatewayIdentifier?s
/Items?[{$#B/NextToken?s
3AmazonManaged?b)Arn?s/CreatedAt?t(Id?s3LastUpdatedAt?t*Name?sBResourceConfigurationGroupId?s7ResourceGatewayId?s,Status?s*Type?s
0MaxResults?n/NextToken?sEResourceConfigurationIdentifier!sKResourceEndpointAssociationIdentifier?s3VpcEndpointId?s6VpcEndpointOwner?s
/Items![{$&V/NextToken?s
)Arn?s/CreatedAt?t/CreatedBy?s(Id?s>ResourceConfigurationArn?s=ResourceConfigurationId?s?ResourceConfigurationName?s3VpcEndpointId?s6VpcEndpointOwner?s
0MaxResults?n/NextToken?s
/Items?[{$(m/NextToken?s
)Arn?s/CreatedAt?t(Id?s3IpAddressType?s3LastUpdatedAt?t*Name?s7SecurityGroupIds?[s,Status?s0SubnetIds?[s3VpcIdentifier?s
8ListenerIdentifier!s0MaxResults?i/NextToken?s7ServiceIdentifier!s
/Items![{$+4/NextToken?s
)Arn?s/CreatedAt?t(Id?s/IsDefault?b3LastUpdatedAt?t*Name?s.Priority?i
0MaxResults?n/NextToken?sEResourceConfigurationIdentifier?s>ServiceNetworkIdentifier?s
/Items![{$-6/NextToken?s
)Arn?s/CreatedAt?t/CreatedBy?s1DnsEntry?{#R\1FailureCode?s(Id?s:IsManagedAssociation?b8PrivateDnsEntry?{#R\>ResourceConfigurationArn?s=ResourceConfigurationId?s?ResourceConfigurationName?s7ServiceNetworkArn?s6ServiceNetworkId?s8ServiceNetworkName?s,Status?s
0MaxResults?i/NextToken?s7ServiceIdentifier?s>ServiceNetworkIdentifier?s
/Items![{$12/NextToken?s
)Arn?s/CreatedAt?t/CreatedBy?s6CustomDomainName?s1DnsEntry?{#R\(Id?s0ServiceArn?s/ServiceId?s1ServiceName?s7ServiceNetworkArn?s6ServiceNetworkId?s8ServiceNetworkName?s,Status?s
0MaxResults?i/NextToken?s>ServiceNetworkIdentifier?s3VpcIdentifier?s
/Items![{$43/NextToken?s
)Arn?s/CreatedAt?t/CreatedBy?s(Id?s3LastUpdatedAt?t7ServiceNetworkArn?s6ServiceNetworkId?s8ServiceNetworkName?s,Status?s+VpcId?s
0MaxResults?n/NextToken?s>ServiceNetworkIdentifier!s
/Items![{$6N/NextToken?s
/CreatedAt?t(Id?s7ServiceNetworkArn?s+State?s3VpcEndpointId?s8VpcEndpointOwnerId?s+VpcId?s
0MaxResults?i/NextToken?s
/Items![{$8(/NextToken?s
)Arn?s/CreatedAt?t(Id?s3LastUpdatedAt?t*Name?sNNumberOfAssociatedResourceConfigurations?n@NumberOfAssociatedServices?l<NumberOfAssociatedVPCs?l
/Items?[{$9w/NextToken?s
)Arn?s/CreatedAt?t6CustomDomainName?s1DnsEntry?{#R\(Id?s3LastUpdatedAt?t*Name?s,Status?s
+Tags?<s
0MaxResults?i/NextToken?s5TargetGroupType?s3VpcIdentifier?s
/Items?[{$;z/NextToken?s
)Arn?s/CreatedAt?t(Id?s3IpAddressType?sALambdaEventStructureVersion?s3LastUpdatedAt?t*Name?s*Port?i.Protocol?s2ServiceArns?[s,Status?s*Type?s3VpcIdentifier?s
0MaxResults?i/NextToken?s;TargetGroupIdentifier!s1Targets?[{#dD
/Items![{$>c/NextToken?s
(Id?s*Port?i0ReasonCode?s,Status?s
,Policy!s8ResourceIdentifier!s
,Policy?s+State?s
,Policy!s1ResourceArn!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
EAccessLogSubscriptionIdentifier!s4DestinationArn!s
)Arn!s4DestinationArn!s(Id!s1ResourceArn!s0ResourceId!s
6DefaultAction!{#>]8ListenerIdentifier!s7ServiceIdentifier!s
OAllowAssociationToShareableServiceNetwork?b1PortRanges?[sHResourceConfigurationDefinition?{#IEEResourceConfigurationIdentifier!s
OAllowAssociationToShareableServiceNetwork?b)Arn?s(Id?s*Name?s1PortRanges?[s.Protocol?sHResourceConfigurationDefinition?{#IEBResourceConfigurationGroupId?s7ResourceGatewayId?s,Status?s*Type?s
?ResourceGatewayIdentifier!s7SecurityGroupIds?[s
)Arn?s(Id?s3IpAddressType?s*Name?s7SecurityGroupIds?[s,Status?s0SubnetIds?[s+VpcId?s
/Action?{#>]8ListenerIdentifier!s.Match?{#?h.Priority?i4RuleIdentifier!s7ServiceIdentifier!s
.AuthType?s4CertificateArn?s7ServiceIdentifier!s
)Arn?s.AuthType?s4CertificateArn?s6CustomDomainName?s(Id?s*Name?s
.AuthType!s>ServiceNetworkIdentifier!s
)Arn?s.AuthType?s(Id?s*Name?s
7SecurityGroupIds![sLServiceNetworkVpcAssociationIdentifier!s
4HealthCheck!{#ZN;TargetGroupIdentifier!s
)"};
