// What the actions of networkfirewall take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x109b8b35db0195d1>{
    R"(#r#%_#&<#&`#''#'A#'o#(-#(K#(`#)(#)F#)`#)y#*I#*o#+-#+K#,(#,=#,_#-##-=#-[#-t#.D#.j#/*#/L#/l#01#0W#0n#18#1S#1s#29#2T#2w#3?#3k#49#4i#56#5S#5u#68#6V#6m#75#7Q#7f#8-#8J#8b#91#9N#9s#:4#:k#;.#;H#;`#;u#<2#<b#=0#=X#={#>P#>n#?B#?f#?{#@C#@\#A*#AM#Af#B2
acceptNetworkFirewallTransitGatewayAttachment {#B\{#Bz
associateAvailabilityZones {#C_{#Dd
associateFirewallPolicy {#EU{#F;
associateSubnets {#F{{#H$
attachRuleGroupsToProxyConfiguration {#He{#J)
createFirewall {#MF{#Py
createFirewallPolicy {#Z${#al
createProxy {#eC{#gH
createProxyConfiguration {#ja{#J)
createProxyRuleGroup {#kz{#nH
createProxyRules {#oy{#nH
createRuleGroup {#qv{#|\
createTLSInspectionConfiguration {$&f{$+>
createVpcEndpointAssociation {$/]{$0F
deleteFirewall {$3'{#Py
deleteFirewallPolicy {$3E{$3o
deleteNetworkFirewallTransitGatewayAttachment {#B\{#Bz
deleteProxy {$42{$4Y
deleteProxyConfiguration {$5&{$5&
deleteProxyRuleGroup {$5X{$5X
deleteProxyRules {$6({$6[
deleteResourcePolicy {$6p{$7%
deleteRuleGroup {$7&{$7M
deleteTLSInspectionConfiguration {$7e{$8M
deleteVpcEndpointAssociation {$8v{$0F
describeFirewall {$3'{$99
describeFirewallMetadata {$9j{$9y
describeFirewallPolicy {$3E{$;N
describeFlowOperation {$<3{$=9
describeLoggingConfiguration {$3'{$@t
describeProxy {$BT{$Bl
describeProxyConfiguration {$5&{#J)
describeProxyRule {$FF{$G&
describeProxyRuleGroup {$5X{#nH
describeResourcePolicy {$6p{$GD
describeRuleGroup {$GN{$H.
describeRuleGroupMetadata {$7&{$Hc
describeRuleGroupSummary {$7&{$JB
describeTLSInspectionConfiguration {$7e{$KA
describeVpcEndpointAssociation {$8v{$0F
detachRuleGroupsFromProxyConfiguration {$L>{#J)
disassociateAvailabilityZones {#C_{#Dd
disassociateSubnets {$MG{#H$
getAnalysisReportResults {$N&{$Np
listAnalysisReports {$Pz{$QW
listFirewallPolicies {$RY{$Rs
listFirewalls {$SK{$So
listFlowOperationResults {$Tm{$V2
listFlowOperations {$YO{$Zp
listProxies {$\2{$\L
listProxyConfigurations {$\2{$\g
listProxyRuleGroups {$\2{$]4
listRuleGroups {$]W{$^I
listTLSInspectionConfigurations {$RY{$_(
listTagsForResource {$_W{$`%
listVpcEndpointAssociations {$`={$`e
putResourcePolicy {$aS{$7%
rejectNetworkFirewallTransitGatewayAttachment {#B\{#Bz
startAnalysisReport {$ak{$b>
startFlowCapture {$bR{$cr
startFlowFlush {$bR{$cr
tagResource {$dO{$7%
untagResource {$di{$7%
updateAvailabilityZoneChangeProtection {$e){$ex
updateFirewallAnalysisSettings {$fm{$fm
updateFirewallDeleteProtection {$gW{$h<
updateFirewallDescription {$h{{$h{
updateFirewallEncryptionConfiguration {$i[{$i[
updateFirewallPolicy {$jJ{#al
updateFirewallPolicyChangeProtection {$kp{$lc
updateLoggingConfiguration {$mV{$mV
updateProxy {$nP{#gH
updateProxyConfiguration {$p,{#J)
updateProxyRule {$q/{$r_
updateProxyRuleGroupPriorities {$s;{$tV
updateProxyRulePriorities {$uB{$vc
updateRuleGroup {$we{#|\
updateSubnetChangeProtection {$yr{$z]
updateTLSInspectionConfiguration {${H{$+>
@TransitGatewayAttachmentId!s
@TransitGatewayAttachmentId!sDTransitGatewayAttachmentStatus!s
BAvailabilityZoneMappings![{#DP1FirewallArn?s2FirewallName?s1UpdateToken?s
6AvailabilityZone!s
BAvailabilityZoneMappings?[{#DP1FirewallArn?s2FirewallName?s1UpdateToken?s
1FirewallArn?s2FirewallName?s7FirewallPolicyArn!s1UpdateToken?s
1FirewallArn?s2FirewallName?s7FirewallPolicyArn?s1UpdateToken?s
1FirewallArn?s2FirewallName?s8SubnetMappings![{#Gb1UpdateToken?s
3IpAddressType?s.SubnetId!s
1FirewallArn?s2FirewallName?s8SubnetMappings?[{#Gb1UpdateToken?s
;ProxyConfigurationArn?s<ProxyConfigurationName?s4RuleGroups![{#I\1UpdateToken!s
4InsertPosition?n8ProxyRuleGroupName?s
;ProxyConfiguration?{#JP1UpdateToken?s
0CreateTime?t@DefaultRulePhaseActions?{#L/0DeleteTime?t1Description?s;ProxyConfigurationArn?s<ProxyConfigurationName?s4RuleGroups?[{#LU.Tags?[{#M7
2PostRESPONSE?s,PreDNS?s0PreREQUEST?s
.Priority?n7ProxyRuleGroupArn?s8ProxyRuleGroupName?s*Type?s
)Key!s+Value!s
FAvailabilityZoneChangeProtection?bBAvailabilityZoneMappings?[{#DP6DeleteProtection?b1Description?s;EnabledAnalysisTypes?[s@EncryptionConfiguration?{#Pi2FirewallName!s7FirewallPolicyArn!sDFirewallPolicyChangeProtection?b<SubnetChangeProtection?b8SubnetMappings?[{#Gb.Tags?[{#M76TransitGatewayId?s+VpcId?s
+KeyId?s*Type!s
1Firewall?{#QB7FirewallStatus?{#U\
FAvailabilityZoneChangeProtection?bBAvailabilityZoneMappings?[{#DP6DeleteProtection?b1Description?s;EnabledAnalysisTypes?[s@EncryptionConfiguration?{#Pi1FirewallArn?s0FirewallId!s2FirewallName?s7FirewallPolicyArn!sDFirewallPolicyChangeProtection?b:NumberOfAssociations?n<SubnetChangeProtection?b8SubnetMappings![{#Gb.Tags?[{#M76TransitGatewayId?sBTransitGatewayOwnerAccountId?s+VpcId!s
=CapacityUsageSummary?{#W$CConfigurationSyncStateSummary!s,Status!s4SyncStates?<{#X+JTransitGatewayAttachmentSyncState?{#Y=
.CidRs?{#W0
8AvailableCIDRCount?i9IpSetReferences?<{#Wp7UtilizedCIDRCount?i
7ResolvedCIDRCount?i
3Attachment?{#XI0Config?<{#X{
0EndpointId?s,Status?s3StatusMessage?s.SubnetId?s
0SyncStatus?s1UpdateToken?s
2AttachmentId?s3StatusMessage?sDTransitGatewayAttachmentStatus?s
1Description?s,DryRun?b@EncryptionConfiguration?{#Pi7FirewallPolicy!{#[38FirewallPolicyName!s.Tags?[{#M7
=EnableTLSSessionHolding?b8PolicyVariables?{#^J=StatefulDefaultActions?[s>StatefulEngineOptions?{#^nEStatefulRuleGroupReferences?[{#_d@StatelessCustomActions?[{#`S>StatelessDefaultActions![sFStatelessFragmentDefaultActions![sFStatelessRuleGroupReferences?[{#aRCTlsInspectionConfigurationArn?s
7RuleVariables?<{#^_
1Definition![s
5FlowTimeouts?{#_K/RuleOrder?s;StreamExceptionPolicy?s
;TcpIdleTimeoutSeconds?n
:DeepThreatInspection?b1Override?{#`I.Priority?i1ResourceArn!s
,Action?s
9ActionDefinition!{#`w0ActionName!s
<PublishMetricAction?{#a7
4Dimensions![{#aI
+Value!s
.Priority!i1ResourceArn!s
?FirewallPolicyResponse!{#b=1UpdateToken!s
DConsumedStatefulDomainCapacity?nBConsumedStatefulRuleCapacity?iCConsumedStatelessRuleCapacity?i1Description?s@EncryptionConfiguration?{#Pi7FirewallPolicyArn!s6FirewallPolicyId!s8FirewallPolicyName!s:FirewallPolicyStatus?s6LastModifiedTime?t:NumberOfAssociations?i.Tags?[{#M7
<ListenerProperties?[{#fv2NatGatewayId!s;ProxyConfigurationArn?s<ProxyConfigurationName?s/ProxyName!s.Tags?[{#M7?TlsInterceptProperties!{#g+
*Port!n*Type!s
,PcaArn?s6TlsInterceptMode?s
.Proxy?{#gb1UpdateToken?s
0CreateTime?t0DeleteTime?t1FailureCode?s4FailureMessage?s<ListenerProperties?[{#jR2NatGatewayId?s.ProxyArn?s;ProxyConfigurationArn?s<ProxyConfigurationName?s6ProxyModifyState?s/ProxyName?s0ProxyState?s.Tags?[{#M7?TlsInterceptProperties?{#g+0UpdateTime?t
*Port?n*Type?s
@DefaultRulePhaseActions!{#L/1Description?s<ProxyConfigurationName!s4RuleGroupArns?[s5RuleGroupNames?[s.Tags?[{#M7
1Description?s8ProxyRuleGroupName!s.Rules?{#lZ.Tags?[{#M7
6PostRESPONSE?[{#m20PreDNS?[{#m24PreREQUEST?[{#m2
,Action?s4Conditions?[{#mk1Description?s3ProxyRuleName?s
2ConditionKey?s7ConditionOperator?s6ConditionValues?[s
7ProxyRuleGroup?{#nk1UpdateToken?s
0CreateTime?t0DeleteTime?t1Description?s7ProxyRuleGroupArn?s8ProxyRuleGroupName?s.Rules?{#lZ.Tags?[{#M7
7ProxyRuleGroupArn?s8ProxyRuleGroupName?s.Rules!{#pT
6PostRESPONSE?[{#q,0PreDNS?[{#q,4PreREQUEST?[{#q,
,Action?s4Conditions?[{#mk1Description?s4InsertPosition?n3ProxyRuleName?s
6AnalyzeRuleGroup?b.Capacity!i1Description?s,DryRun?b@EncryptionConfiguration?{#Pi2RuleGroup?{#s|3RuleGroupName!s+Rules?s7SourceMetadata?{#|+=SummaryConfiguration?{#|L.Tags?[{#M7*Type!s
6ReferenceSets?{#ts6RuleVariables?{#u@4RulesSource!{#ul<StatefulRuleOptions?{#{x
9IpSetReferences?<{#u0
2ReferenceArn?s
0IpSets?<{#^_2PortSets?<{#u]
1Definition?[s
8RulesSourceList?{#vn1RulesString?s7StatefulRules?[{#wDGStatelessRulesAndCustomActions?{#xw
8GeneratedRulesType!s2TargetTypes![s.Targets![s
,Action!s/Header!{#wl5RuleOptions![{#x`
1Destination!s5DestinationPort!s/Direction!s.Protocol!s,Source!s0SourcePort!s
-Keyword!s/Settings?[s
7CustomActions?[{#`S8StatelessRules![{#yG
.Priority!i7RuleDefinition!{#yg
.Actions![s8MatchAttributes!{#z.
:DestinationPorts?[{#{;6Destinations?[{#{P0Protocols?[i5SourcePorts?[{#{;1Sources?[{#{P2TcpFlags?[{#{e
.FromPort!i,ToPort!i
7AddressDefinition!s
,Flags![s,Masks?[s
/RuleOrder?s
/SourceArn?s7SourceUpdateToken?s
2RuleOptions?[s
:RuleGroupResponse!{$#(1UpdateToken!s
9AnalysisResults?[{$&..Capacity?i6ConsumedCapacity?i1Description?s@EncryptionConfiguration?{#Pi6LastModifiedTime?t:NumberOfAssociations?i2RuleGroupArn!s1RuleGroupId!s3RuleGroupName!s5RuleGroupStatus?s.SnsTopic?s7SourceMetadata?{#|+=SummaryConfiguration?{#|L.Tags?[{#M7*Type?s
4AnalysisDetail?s8IdentifiedRuleIds?[s4IdentifiedType?s
1Description?s@EncryptionConfiguration?{#Pi.Tags?[{#M7CTlsInspectionConfiguration!{$(*DTlsInspectionConfigurationName!s
IServerCertificateConfigurations?[{$(Q
=CertificateAuthorityArn?sICheckCertificateRevocationStatus?{$)^0Scopes?[{$*1<ServerCertificates?[{$+/
9RevokedStatusAction?s9UnknownStatusAction?s
:DestinationPorts?[{#{;6Destinations?[{#{P0Protocols?[i5SourcePorts?[{#{;1Sources?[{#{P
1ResourceArn?s
KTlsInspectionConfigurationResponse!{$+u1UpdateToken!s
=CertificateAuthority?{$.x6Certificates?[{$.x1Description?s@EncryptionConfiguration?{#Pi6LastModifiedTime?t:NumberOfAssociations?i.Tags?[{#M7CTlsInspectionConfigurationArn!sBTlsInspectionConfigurationId!sDTlsInspectionConfigurationName!sFTlsInspectionConfigurationStatus?s
4CertificateArn?s7CertificateSerial?s,Status?s3StatusMessage?s
1Description?s1FirewallArn!s6SubnetMapping!{#Gb.Tags?[{#M7+VpcId!s
?VpcEndpointAssociation?{$1+EVpcEndpointAssociationStatus?{$2K
1Description?s1FirewallArn!s6SubnetMapping!{#Gb.Tags?[{#M7?VpcEndpointAssociationArn!s>VpcEndpointAssociationId?s+VpcId!s
>AssociationSyncState?<{$2p,Status!s
3Attachment?{#XI
1FirewallArn?s2FirewallName?s
7FirewallPolicyArn?s8FirewallPolicyName?s
?FirewallPolicyResponse!{#b=
2NatGatewayId!s.ProxyArn?s/ProxyName?s
2NatGatewayId?s.ProxyArn?s/ProxyName?s
;ProxyConfigurationArn?s<ProxyConfigurationName?s
7ProxyRuleGroupArn?s8ProxyRuleGroupName?s
7ProxyRuleGroupArn?s8ProxyRuleGroupName?s,Rules![s
7ProxyRuleGroup?{#nk
1ResourceArn!s

2RuleGroupArn?s3RuleGroupName?s*Type?s
:RuleGroupResponse!{$#(
CTlsInspectionConfigurationArn?sDTlsInspectionConfigurationName?s
KTlsInspectionConfigurationResponse!{$+u
?VpcEndpointAssociationArn!s
1Firewall?{#QB7FirewallStatus?{#U\1UpdateToken?s
1FirewallArn?s
1Description?s1FirewallArn?s7FirewallPolicyArn?s,Status?sDSupportedAvailabilityZones?<{$;=@TransitGatewayAttachmentId?s
3IpAddressType?s
7FirewallPolicy?{#[3?FirewallPolicyResponse!{#b=1UpdateToken!s
6AvailabilityZone?s1FirewallArn!s5FlowOperationId!s?VpcEndpointAssociationArn?s3VpcEndpointId?s
6AvailabilityZone?s1FirewallArn?s6FlowOperation?{$?I5FlowOperationId?s9FlowOperationStatus?s7FlowOperationType?s:FlowRequestTimestamp?t3StatusMessage?s?VpcEndpointAssociationArn?s3VpcEndpointId?s
5FlowFilters?[{$?v=MinimumFlowAgeInSeconds?n
;DestinationAddress?{#{P5DestinationPort?s0Protocols?[s6SourceAddress?{#{P0SourcePort?s
?EnableMonitoringDashboard?b1FirewallArn?s=LoggingConfiguration?{$A_
?LogDestinationConfigs![{$A|
5LogDestination!<s8LogDestinationType!s-LogType!s
.ProxyArn?s/ProxyName?s
.Proxy?{$C,1UpdateToken?s
0CreateTime?t0DeleteTime?t1FailureCode?s4FailureMessage?s<ListenerProperties?[{#jR2NatGatewayId?s4PrivateDNSName?s.ProxyArn?s;ProxyConfigurationArn?s<ProxyConfigurationName?s6ProxyModifyState?s/ProxyName?s0ProxyState?s.Tags?[{#M7?TlsInterceptProperties?{#g+0UpdateTime?t<VpcEndpointServiceName?s
7ProxyRuleGroupArn?s8ProxyRuleGroupName?s3ProxyRuleName!s
2ProxyRule?{#m21UpdateToken?s
,Policy?s
6AnalyzeRuleGroup?b2RuleGroupArn?s3RuleGroupName?s*Type?s
2RuleGroup?{#s|:RuleGroupResponse!{$#(1UpdateToken!s
.Capacity?i1Description?s6LastModifiedTime?t1ListingName?s/ProductId?s2RuleGroupArn!s3RuleGroupName!s<StatefulRuleOptions?{#{x*Type?s0VendorName?s
1Description?s3RuleGroupName!s0Summary?{$Jn
7RuleSummaries?[{$K)
.Metadata?s)Msg?s)Sid?s
CTlsInspectionConfiguration?{$(*KTlsInspectionConfigurationResponse!{$+u1UpdateToken!s
;ProxyConfigurationArn?s<ProxyConfigurationName?s4RuleGroupArns?[s5RuleGroupNames?[s1UpdateToken!s
1FirewallArn?s2FirewallName?s0SubnetIds![s1UpdateToken?s
6AnalysisReportId!s1FirewallArn?s2FirewallName?s0MaxResults?n/NextToken?s
?AnalysisReportResults?[{$Oz2AnalysisType?s-EndTime?t/NextToken?s0ReportTime?t/StartTime?t,Status?s
,Domain?s3FirstAccessed?t-Hits?{$Pq2LastAccessed?t.Protocol?s6UniqueSources?{$Pq
+Count?n
1FirewallArn?s2FirewallName?s0MaxResults?n/NextToken?s
9AnalysisReports?[{$Qz/NextToken?s
6AnalysisReportId?s2AnalysisType?s0ReportTime?t,Status?s
0MaxResults?i/NextToken?s
:FirewallPolicies?[{$S=/NextToken?s
)Arn?s*Name?s
0MaxResults?i/NextToken?s-VpcIds?[s
3Firewalls?[{$T2/NextToken?s
1FirewallArn?s2FirewallName?s@TransitGatewayAttachmentId?s
6AvailabilityZone?s1FirewallArn!s5FlowOperationId!s0MaxResults?n/NextToken?s?VpcEndpointAssociationArn?s3VpcEndpointId?s
6AvailabilityZone?s1FirewallArn?s5FlowOperationId?s9FlowOperationStatus?s:FlowRequestTimestamp?t/Flows?[{$X3/NextToken?s3StatusMessage?s?VpcEndpointAssociationArn?s3VpcEndpointId?s
)Age?n/ByteCount?n;DestinationAddress?{#{P5DestinationPort?s1PacketCount?n.Protocol?s6SourceAddress?{#{P0SourcePort?s
6AvailabilityZone?s1FirewallArn!s7FlowOperationType?s0MaxResults?n/NextToken?s?VpcEndpointAssociationArn?s3VpcEndpointId?s
8FlowOperations?[{$[8/NextToken?s
5FlowOperationId?s9FlowOperationStatus?s7FlowOperationType?s:FlowRequestTimestamp?t
0MaxResults?n/NextToken?s
/NextToken?s1Proxies?[{$S=
/NextToken?s=ProxyConfigurations?[{$S=
/NextToken?s9ProxyRuleGroups?[{$S=
1ManagedType?s0MaxResults?i/NextToken?s+Scope?s8SubscriptionStatus?s*Type?s
/NextToken?s4RuleGroups?[{$^g
)Arn?s*Name?s0VendorName?s
/NextToken?sETlsInspectionConfigurations?[{$S=
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#M7
1FirewallArn?s0MaxResults?n/NextToken?s
/NextToken?sAVpcEndpointAssociations?[{$a6
?VpcEndpointAssociationArn?s
,Policy!s1ResourceArn!s
2AnalysisType!s1FirewallArn?s2FirewallName?s
6AnalysisReportId!s
6AvailabilityZone?s1FirewallArn!s5FlowFilters![{$?v=MinimumFlowAgeInSeconds?n?VpcEndpointAssociationArn?s3VpcEndpointId?s
1FirewallArn?s5FlowOperationId?s9FlowOperationStatus?s
1ResourceArn!s.Tags![{#M7
1ResourceArn!s.TagKeys![s
FAvailabilityZoneChangeProtection!b1FirewallArn?s2FirewallName?s1UpdateToken?s
FAvailabilityZoneChangeProtection?b1FirewallArn?s2FirewallName?s1UpdateToken?s
;EnabledAnalysisTypes?[s1FirewallArn?s2FirewallName?s1UpdateToken?s
6DeleteProtection!b1FirewallArn?s2FirewallName?s1UpdateToken?s
6DeleteProtection?b1FirewallArn?s2FirewallName?s1UpdateToken?s
1Description?s1FirewallArn?s2FirewallName?s1UpdateToken?s
@EncryptionConfiguration?{#Pi1FirewallArn?s2FirewallName?s1UpdateToken?s
1Description?s,DryRun?b@EncryptionConfiguration?{#Pi7FirewallPolicy!{#[37FirewallPolicyArn?s8FirewallPolicyName?s1UpdateToken!s
1FirewallArn?s2FirewallName?sDFirewallPolicyChangeProtection!b1UpdateToken?s
1FirewallArn?s2FirewallName?sDFirewallPolicyChangeProtection?b1UpdateToken?s
?EnableMonitoringDashboard?b1FirewallArn?s2FirewallName?s=LoggingConfiguration?{$A_
AListenerPropertiesToAdd?[{#fvDListenerPropertiesToRemove?[{#fv2NatGatewayId!s.ProxyArn?s/ProxyName?s?TlsInterceptProperties?{#g+1UpdateToken!s
@DefaultRulePhaseActions!{#L/;ProxyConfigurationArn?s<ProxyConfigurationName?s1UpdateToken!s
,Action?s7AddConditions?[{#mk1Description?s7ProxyRuleGroupArn?s8ProxyRuleGroupName?s3ProxyRuleName!s:RemoveConditions?[{#mk1UpdateToken!s
2ProxyRule?{#m2;RemovedConditions?[{#mk1UpdateToken?s
;ProxyConfigurationArn?s<ProxyConfigurationName?s4RuleGroups![{$t21UpdateToken!s
1NewPosition?n8ProxyRuleGroupName?s
9ProxyRuleGroups?[{$t{1UpdateToken?s
.Priority?n8ProxyRuleGroupName?s
7ProxyRuleGroupArn?s8ProxyRuleGroupName?s;RuleGroupRequestPhase!s/Rules![{$vD1UpdateToken!s
1NewPosition?n3ProxyRuleName?s
7ProxyRuleGroupArn?s8ProxyRuleGroupName?s;RuleGroupRequestPhase?s/Rules?[{$vD1UpdateToken?s
6AnalyzeRuleGroup?b1Description?s,DryRun?b@EncryptionConfiguration?{#Pi2RuleGroup?{#s|2RuleGroupArn?s3RuleGroupName?s+Rules?s7SourceMetadata?{#|+=SummaryConfiguration?{#|L*Type?s1UpdateToken!s
1FirewallArn?s2FirewallName?s<SubnetChangeProtection!b1UpdateToken?s
1FirewallArn?s2FirewallName?s<SubnetChangeProtection?b1UpdateToken?s
1Description?s@EncryptionConfiguration?{#PiCTlsInspectionConfiguration!{$(*CTlsInspectionConfigurationArn?sDTlsInspectionConfigurationName?s1UpdateToken!s
)"};
