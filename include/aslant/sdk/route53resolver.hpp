// What the actions of route53resolver take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe46befbe82dc4aec>{
    R"(#g#%>#%b#&4#&]#&|#'D#'`#('#(F#(f#)2#)N#)p#*2#*S#*r#+8#+^#+z#,G#,v#-H#-j#.+#.J#.h#/7#/[#/w#08#0Y#0v#1?#1m#2<#2U#2y#3>#3]#3z#4A#4^#5/#5O#5j#6.#6K#6n#7=#7\#82#8W#9##9>#9[#:%#:N#:m#;(#;?#;]#;|#<>#<j#=/#=M#=q#>7
associateFirewallRuleGroup {#>S{#?l
associateResolverEndpointIpAddress {#B3{#Bw
associateResolverQueryLogConfig {#Eg{#F6
associateResolverRule {#Ga{#H(
createFirewallDomainList {#I+{#IQ
createFirewallRule {#K8{#N,
createFirewallRuleGroup {#I+{#Qr
createOutpostResolver {#S[{#T\
createResolverEndpoint {#VT{#Bw
createResolverQueryLogConfig {#XY{#Y6
createResolverRule {#Zs{#\k
deleteFirewallDomainList {#_9{#IQ
deleteFirewallRule {#_Q{#N,
deleteFirewallRuleGroup {#`J{#Qr
deleteOutpostResolver {#`a{#T\
deleteResolverEndpoint {#`g{#Bw
deleteResolverQueryLogConfig {#a#{#Y6
deleteResolverRule {#a?{#\k
disassociateFirewallRuleGroup {#aQ{#?l
disassociateResolverEndpointIpAddress {#B3{#Bw
disassociateResolverQueryLogConfig {#Eg{#F6
disassociateResolverRule {#as{#H(
getFirewallConfig {#b3{#bA
getFirewallDomainList {#_9{#IQ
getFirewallRuleGroup {#`J{#Qr
getFirewallRuleGroupAssociation {#aQ{#?l
getFirewallRuleGroupPolicy {#c,{#c3
getOutpostResolver {#`a{#T\
getResolverConfig {#b3{#cN
getResolverDnssecConfig {#b3{#d;
getResolverEndpoint {#`g{#Bw
getResolverQueryLogConfig {#a#{#Y6
getResolverQueryLogConfigAssociation {#e,{#F6
getResolverQueryLogConfigPolicy {#c,{#eS
getResolverRule {#a?{#\k
getResolverRuleAssociation {#es{#H(
getResolverRulePolicy {#c,{#f6
importFirewallDomains {#fL{#g&
listFirewallConfigs {#gL{#gf
listFirewallDomainLists {#gL{#h/
listFirewallDomains {#i5{#if
listFirewallRuleGroupAssociations {#j${#jp
listFirewallRuleGroups {#gL{#kG
listFirewallRules {#lQ{#m;
listOutpostResolvers {#m\{#n)
listResolverConfigs {#gL{#nM
listResolverDnssecConfigs {#np{#oP
listResolverEndpointIpAddresses {#oy{#pN
listResolverEndpoints {#np{#qz
listResolverQueryLogConfigAssociations {#rR{#s5
listResolverQueryLogConfigs {#rR{#t3
listResolverRuleAssociations {#np{#u&
listResolverRules {#np{#u_
listTagsForResource {#v3{#v[
putFirewallRuleGroupPolicy {#vs{#w:
putResolverQueryLogConfigPolicy {#wI{#w:
putResolverRulePolicy {#wo{#w:
tagResource {#x1{#xK
untagResource {#xL{#xK
updateFirewallConfig {#xf{#bA
updateFirewallDomains {#y-{#g&
updateFirewallRule {#y\{#N,
updateFirewallRuleGroupAssociation {#|Z{#?l
updateOutpostResolver {$#I{#T\
updateResolverConfig {$$${#cN
updateResolverDnssecConfig {$$K{#d;
updateResolverEndpoint {$$f{#Bw
updateResolverRule {$%t{#\k
6CreatorRequestId?s9FirewallRuleGroupId!s8MutationProtection?s*Name!s.Priority!i.Tags?[{#?]+VpcId!s
)Key!s+Value!s
EFirewallRuleGroupAssociation?{#@5
)Arn?s2CreationTime?s6CreatorRequestId?s9FirewallRuleGroupId?s(Id?s6ManagedOwnerName?s6ModificationTime?s8MutationProtection?s*Name?s.Priority?i,Status?s3StatusMessage?s+VpcId?s
2IpAddress!{#BX8ResolverEndpointId!s
(Ip?s*IpId?s*Ipv6?s.SubnetId?s
9ResolverEndpoint?{#C4
)Arn?s2CreationTime?s6CreatorRequestId?s/Direction?s/HostVPCId?s(Id?s4IpAddressCount?i6ModificationTime?s*Name?s0OutpostArn?s;PreferredInstanceType?s0Protocols?[s:ResolverEndpointType?s7SecurityGroupIds?[s,Status?s3StatusMessage?s
>ResolverQueryLogConfigId!s0ResourceId!s
JResolverQueryLogConfigAssociation?{#F^
2CreationTime?s+Error?s2ErrorMessage?s(Id?s>ResolverQueryLogConfigId?s0ResourceId?s,Status?s
*Name?s4ResolverRuleId!s+VpcId!s
@ResolverRuleAssociation?{#HF
(Id?s*Name?s4ResolverRuleId?s,Status?s3StatusMessage?s+VpcId?s
6CreatorRequestId?s*Name!s.Tags?[{#?]
;FirewallDomainList?{#Ij
)Arn?s2CreationTime?s6CreatorRequestId?s1DomainCount?i(Id?s6ManagedOwnerName?s6ModificationTime?s*Name?s,Status?s3StatusMessage?s
,Action!s:BlockOverrideDnsType?s9BlockOverrideDomain?s6BlockOverrideTtl?i3BlockResponse?s9ConfidenceThreshold?s6CreatorRequestId?s9DnsThreatProtection?s:FirewallDomainListId?sEFirewallDomainRedirectionAction?s9FirewallRuleGroupId!s*Name!s.Priority!i+Qtype?s
5FirewallRule?{#N?
,Action?s:BlockOverrideDnsType?s9BlockOverrideDomain?s6BlockOverrideTtl?i3BlockResponse?s9ConfidenceThreshold?s2CreationTime?s6CreatorRequestId?s9DnsThreatProtection?s:FirewallDomainListId?sEFirewallDomainRedirectionAction?s9FirewallRuleGroupId?s@FirewallThreatProtectionId?s6ModificationTime?s*Name?s.Priority?i+Qtype?s
:FirewallRuleGroup?{#R0
)Arn?s2CreationTime?s6CreatorRequestId?s(Id?s6ModificationTime?s*Name?s-OwnerId?s/RuleCount?i1ShareStatus?s,Status?s3StatusMessage?s
6CreatorRequestId!s3InstanceCount?i*Name!s0OutpostArn!s;PreferredInstanceType!s.Tags?[{#?]
8OutpostResolver?{#Tr
)Arn?s2CreationTime?s6CreatorRequestId?s(Id?s3InstanceCount?i6ModificationTime?s*Name?s0OutpostArn?s;PreferredInstanceType?s,Status?s3StatusMessage?s
6CreatorRequestId!s/Direction!s5IpAddresses![{#XA*Name?s0OutpostArn?s;PreferredInstanceType?s0Protocols?[s:ResolverEndpointType?s7SecurityGroupIds![s.Tags?[{#?]
(Ip?s*Ipv6?s.SubnetId!s
6CreatorRequestId?s4DestinationArn!s*Name!s.Tags?[{#?]
?ResolverQueryLogConfig?{#YS
)Arn?s6AssociationCount?i2CreationTime?s6CreatorRequestId?s4DestinationArn?s(Id?s*Name?s-OwnerId?s1ShareStatus?s,Status?s
6CreatorRequestId!s6DelegationRecord?s0DomainName?s*Name?s8ResolverEndpointId?s.RuleType!s.Tags?[{#?]3TargetIps?[{#\5
(Ip?s*Ipv6?s*Port?i.Protocol?s:ServerNameIndication?s
5ResolverRule?{#]$
)Arn?s2CreationTime?s6CreatorRequestId?s6DelegationRecord?s0DomainName?s(Id?s6ModificationTime?s*Name?s-OwnerId?s8ResolverEndpointId?s.RuleType?s1ShareStatus?s,Status?s3StatusMessage?s3TargetIps?[{#\5
:FirewallDomainListId!s
:FirewallDomainListId?s9FirewallRuleGroupId!s@FirewallThreatProtectionId?s+Qtype?s
9FirewallRuleGroupId!s
(Id!s
8ResolverEndpointId!s
>ResolverQueryLogConfigId!s
4ResolverRuleId!s
DFirewallRuleGroupAssociationId!s
4ResolverRuleId!s+VpcId!s
0ResourceId!s
7FirewallConfig?{#bV
6FirewallFailOpen?s(Id?s-OwnerId?s0ResourceId?s
)Arn!s
=FirewallRuleGroupPolicy?s
7ResolverConfig?{#cc
8AutodefinedReverse?s(Id?s-OwnerId?s0ResourceId?s
=ResolverDNSSECConfig?{#dV
(Id?s-OwnerId?s0ResourceId?s6ValidationStatus?s
IResolverQueryLogConfigAssociationId!s
BResolverQueryLogConfigPolicy?s
?ResolverRuleAssociationId!s
8ResolverRulePolicy?s
3DomainFileUrl!s:FirewallDomainListId!s/Operation!s
(Id?s*Name?s,Status?s3StatusMessage?s
0MaxResults?i/NextToken?s
9FirewallConfigs?[{#bV/NextToken?s
=FirewallDomainLists?[{#hV/NextToken?s
)Arn?s6CreatorRequestId?s(Id?s6ManagedOwnerName?s*Name?s
:FirewallDomainListId!s0MaxResults?i/NextToken?s
.Domains?[s/NextToken?s
9FirewallRuleGroupId?s0MaxResults?i/NextToken?s.Priority?i,Status?s+VpcId?s
GFirewallRuleGroupAssociations?[{#@5/NextToken?s
<FirewallRuleGroups?[{#km/NextToken?s
)Arn?s6CreatorRequestId?s(Id?s*Name?s-OwnerId?s1ShareStatus?s
,Action?s9FirewallRuleGroupId!s0MaxResults?i/NextToken?s.Priority?i
7FirewallRules?[{#N?/NextToken?s
0MaxResults?i/NextToken?s0OutpostArn?s
/NextToken?s:OutpostResolvers?[{#Tr
/NextToken?s9ResolverConfigs?[{#cc
1Filters?[{#o>0MaxResults?i/NextToken?s
*Name?s-Values?[s
/NextToken?s?ResolverDnssecConfigs?[{#dV
0MaxResults?i/NextToken?s8ResolverEndpointId!s
5IpAddresses?[{#pz0MaxResults?i/NextToken?s
2CreationTime?s(Ip?s*IpId?s*Ipv6?s6ModificationTime?s,Status?s3StatusMessage?s.SubnetId?s
0MaxResults?i/NextToken?s;ResolverEndpoints?[{#C4
1Filters?[{#o>0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s
/NextToken?sLResolverQueryLogConfigAssociations?[{#F^0TotalCount?i8TotalFilteredCount?i
/NextToken?sAResolverQueryLogConfigs?[{#YS0TotalCount?i8TotalFilteredCount?i
0MaxResults?i/NextToken?sBResolverRuleAssociations?[{#HF
0MaxResults?i/NextToken?s7ResolverRules?[{#]$
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#?]
)Arn!s=FirewallRuleGroupPolicy!s
1ReturnValue?b
)Arn!sBResolverQueryLogConfigPolicy!s
)Arn!s8ResolverRulePolicy!s
1ResourceArn!s.Tags![{#?]

1ResourceArn!s.TagKeys![s
6FirewallFailOpen!s0ResourceId!s
.Domains![s:FirewallDomainListId!s/Operation!s
,Action?s:BlockOverrideDnsType?s9BlockOverrideDomain?s6BlockOverrideTtl?i3BlockResponse?s9ConfidenceThreshold?s9DnsThreatProtection?s:FirewallDomainListId?sEFirewallDomainRedirectionAction?s9FirewallRuleGroupId!s@FirewallThreatProtectionId?s*Name?s.Priority?i+Qtype?s
DFirewallRuleGroupAssociationId!s8MutationProtection?s*Name?s.Priority?i
(Id!s3InstanceCount?i*Name?s;PreferredInstanceType?s
<AutodefinedReverseFlag!s0ResourceId!s
0ResourceId!s0Validation!s
*Name?s0Protocols?[s8ResolverEndpointId!s:ResolverEndpointType?s;UpdateIpAddresses?[{$%e
*IpId!s*Ipv6!s
/Config!{$&84ResolverRuleId!s
*Name?s8ResolverEndpointId?s3TargetIps?[{#\5
)"};
