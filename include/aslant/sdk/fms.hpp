// What the actions of fms take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xdcab9118fed3e65d>{
    R"(#M#$J#$i#%4#%T#%w#&5#&X#&n#'1#'L#'n#(<#(U#(l#)'#)D#)d#)w#*:#*T#*l#+B#+_#,/#,R#,i#--#-N#-j#.&#.B#.d#/$#/A#/q#00#0E#0e#0x#18#1P#1e
associateAdminAccount {#1|{#22
associateThirdPartyFirewall {#23{#2I
batchAssociateResource {#2e{#3-
batchDisassociateResource {#2e{#3-
deleteAppsList {#3h{#22
deleteNotificationChannel {#22{#22
deletePolicy {#3r{#22
deleteProtocolsList {#3h{#22
deleteResourceSet {#4?{#22
disassociateAdminAccount {#22{#22
disassociateThirdPartyFirewall {#23{#2I
getAdminAccount {#22{#4M
getAdminScope {#1|{#4j
getAppsList {#8U{#8m
getComplianceDetail {#:_{#:{
getNotificationChannel {#22{#=5
getPolicy {#=R{#=^
getProtectionStatus {#F3{#G&
getProtocolsList {#8U{#GY
getResourceSet {#4?{#I<
getThirdPartyFirewallAssociationStatus {#23{#Jg
getViolationDetails {#KG{#L%
listAdminAccountsForOrganization {$5-{$5G
listAdminsManagingAccount {$5-{$66
listAppsLists {$6T{$7#
listComplianceStatus {$7n{$89
listDiscoveredResources {$:^{$;A
listMemberAccounts {$5-{$;{
listPolicies {$5-{$<@
listProtocolsLists {$6T{$>9
listResourceSetResources {$?1{$?X
listResourceSets {$5-{$@*
listTagsForResource {$A0{$A?
listThirdPartyFirewallFirewallPolicies {$AN{$B#
putAdminAccount {$C({#22
putAppsList {$CH{#8m
putNotificationChannel {$Ce{#22
putPolicy {$D({#=^
putProtocolsList {$DC{#GY
putResourceSet {$De{#I<
tagResource {$E+{#22
untagResource {$EH{#22
2AdminAccount!s

8ThirdPartyFirewall!s
>ThirdPartyFirewallStatus?s
,Items![s;ResourceSetIdentifier!s
5FailedItems![{#3X;ResourceSetIdentifier!s
,Reason?s)Uri?s
,ListId!s
>DeleteAllPolicyResources?b.PolicyId!s
0Identifier!s
2AdminAccount?s0RoleStatus?s
3AdminScope?{#5*,Status?s
5AccountScope?{#6&@OrganizationalUnitScope?{#6c8PolicyTypeScope?{#7g4RegionScope?{#85
/Accounts?[s8AllAccountsEnabled?b>ExcludeSpecifiedAccounts?b
CAllOrganizationalUnitsEnabled?bIExcludeSpecifiedOrganizationalUnits?b:OrganizationalUnits?[s
;AllPolicyTypesEnabled?b2PolicyTypes?[s
7AllRegionsEnabled?b.Regions?[s
1DefaultList?b,ListId!s
1AppsList?{#901AppsListArn?s
2AppsList![{#:B0CreateTime?t4LastUpdateTime?t,ListId?s.ListName!s5ListUpdateToken?s;PreviousAppsList?<[{#:B
-AppName!s*Port!l.Protocol!s
3MemberAccount!s.PolicyId!s
?PolicyComplianceDetail?{#;>
=EvaluationLimitExceeded?b/ExpiredAt?t3IssueInfoMap?<s3MemberAccount?s.PolicyId?s1PolicyOwner?s3Violators?[{#<T
/Metadata?<s0ResourceId?s2ResourceType?s5ViolationReason?s
1SnsRoleName?s1SnsTopicArn?s
.PolicyId!s
/Policy?{#=w/PolicyArn?s
DDeleteUnusedFMManagedResources?b2ExcludeMap?<[s9ExcludeResourceTags!b2IncludeMap?<[s7PolicyDescription?s.PolicyId?s0PolicyName!s2PolicyStatus?s7PolicyUpdateToken?s8RemediationEnabled!b5ResourceSetIds?[s@ResourceTagLogicalOperator?s6ResourceTags?[{#AM2ResourceType!s7ResourceTypeList?[sBSecurityServicePolicyData!{#A\
)Key!s+Value?s
8ManagedServiceData?s5PolicyOption?{#B1*Type!s
?NetworkAclCommonPolicy?{#C->NetworkFirewallPolicy?{#ErAThirdPartyFirewallPolicy?{#Er
;NetworkAclEntrySet!{#CF
6FirstEntries?[{#DQCForceRemediateForFirstEntries!bBForceRemediateForLastEntries!b5LastEntries?[{#DQ
/CidrBlock?s,Egress!b5IcmpTypeCode?{#EV3Ipv6CidrBlock?s2PortRange?{#Ee.Protocol!s0RuleAction!s
*Code?i*Type?i
*From?i(To?i
=FirewallDeploymentModel?s
-EndTime?t0MaxResults?i5MemberAccountId?s/NextToken?s.PolicyId!s/StartTime?t
4AdminAccountId?s*Data?s/NextToken?s1ServiceType?s
6ProtocolsList?{#H&6ProtocolsListArn?s
0CreateTime?t4LastUpdateTime?t,ListId?s.ListName!s5ListUpdateToken?s=PreviousProtocolsList?<[s4ProtocolsList![s
4ResourceSet!{#I_4ResourceSetArn!s
1Description?s(Id?s4LastUpdateTime?t*Name!s7ResourceSetStatus?s7ResourceTypeList![s1UpdateToken?s
AMarketplaceOnboardingStatus?s>ThirdPartyFirewallStatus?s
3MemberAccount!s.PolicyId!s0ResourceId!s2ResourceType!s
8ViolationDetail?{#L;
3MemberAccount!s.PolicyId!s9ResourceDescription?s0ResourceId!s6ResourceTags?[{#M[2ResourceType!s<ResourceViolations![{#Mj
)Key!s+Value!s
@AwsEc2InstanceViolation?{#ZeHAwsEc2NetworkInterfaceViolation?{#[EEAwsVPCSecurityGroupViolation?{#[sGDnsDuplicateRuleGroupViolation?{#_<KDnsRuleGroupLimitExceededViolation?{#_lNDnsRuleGroupPriorityConflictViolation?{#`hLFirewallSubnetIsOutOfScopeViolation?{#b)RFirewallSubnetMissingVPCEndpointViolation?{#c/JInvalidNetworkAclEntriesViolation?{#d%WNetworkFirewallBlackHoleRouteDetectedViolation?{#gB\NetworkFirewallInternetTrafficNotInspectedViolation?{#h_ZNetworkFirewallInvalidRouteConfigurationViolation?{#n$RNetworkFirewallMissingExpectedRTViolation?{#rfVNetworkFirewallMissingExpectedRoutesViolation?{#saPNetworkFirewallMissingFirewallViolation?{#t7NNetworkFirewallMissingSubnetViolation?{#t7ONetworkFirewallPolicyModifiedViolation?{#t{YNetworkFirewallUnexpectedFirewallRoutesViolation?{#yYXNetworkFirewallUnexpectedGatewayRoutesViolation?{#zSCPossibleRemediationActions?{#{3LRouteHasOutOfScopeEndpointViolation?{$1C]ThirdPartyFirewallMissingExpectedRouteTableViolation?{#rfSThirdPartyFirewallMissingFirewallViolation?{#t7QThirdPartyFirewallMissingSubnetViolation?{#t7TWebACLHasIncompatibleConfigurationViolation?{$4ENWebACLHasOutOfScopeResourcesViolation?{$4`
JAwsEc2NetworkInterfaceViolations?[{#[E5ViolationTarget?s
>ViolatingSecurityGroups?[s5ViolationTarget?s
8PartialMatches?[{#]2QPossibleSecurityGroupRemediationActions?[{#]Y5ViolationTarget?s@ViolationTargetDescription?s
/Reference?s=TargetViolationReasons?[s
1Description?s5IsDefaultAction?b;RemediationActionType?s:RemediationResult?{#^O
.FromPort?l/Ipv4Range?s/Ipv6Range?s2PrefixListId?s.Protocol?s,ToPort?l
5ViolationTarget?s@ViolationTargetDescription?s
INumberOfRuleGroupsAlreadyAssociated?i5ViolationTarget?s@ViolationTargetDescription?s
9ConflictingPolicyId?s9ConflictingPriority?i<UnavailablePriorities?[i5ViolationTarget?s@ViolationTargetDescription?s
6FirewallSubnetId?s<SubnetAvailabilityZone?s>SubnetAvailabilityZoneId?s3VpcEndpointId?s+VpcId?s
6FirewallSubnetId?s<SubnetAvailabilityZone?s>SubnetAvailabilityZoneId?s+VpcId?s
ACurrentAssociatedNetworkAcl?s9EntryViolations?[{#e(,Subnet?s<SubnetAvailabilityZone?s)Vpc?s
;ActualEvaluationOrder?s>EntriesWithConflicts?[{#flGEntryAtExpectedEvaluationOrder?{#fl<EntryViolationReasons?[s6ExpectedEntry?{#fl=ExpectedEvaluationOrder?s
4EntryDetail?{#DQ5EntryRuleNumber?i/EntryType?s
2RouteTableId?s9ViolatingRoutes?[{#h(5ViolationTarget?s+VpcId?s
1Destination?s5DestinationType?s,Target?s0TargetType?s
DActualFirewallSubnetRoutes?[{#h(EActualInternetGatewayRoutes?[{#h(ECurrentFirewallSubnetRouteTable?sFCurrentInternetGatewayRouteTable?s>ExpectedFirewallEndpoint?sFExpectedFirewallSubnetRoutes?[{#lzGExpectedInternetGatewayRoutes?[{#lz6FirewallSubnetId?s7InternetGatewayId?sCIsRouteTableUsedInDifferentAZ?b2RouteTableId?s<SubnetAvailabilityZone?s.SubnetId?s9ViolatingRoutes?[{#h(+VpcId?s
5AllowedTargets?[s:ContributingSubnets?[s.IpV4Cidr?s.IpV6Cidr?s2PrefixListId?s2RouteTableId?s
<ActualFirewallEndpoint?s<ActualFirewallSubnetId?sDActualFirewallSubnetRoutes?[{#h(EActualInternetGatewayRoutes?[{#h(6AffectedSubnets?[sECurrentFirewallSubnetRouteTable?sFCurrentInternetGatewayRouteTable?s>ExpectedFirewallEndpoint?s>ExpectedFirewallSubnetId?sFExpectedFirewallSubnetRoutes?[{#lzGExpectedInternetGatewayRoutes?[{#lz7InternetGatewayId?sCIsRouteTableUsedInDifferentAZ?b2RouteTableId?s7ViolatingRoute?{#h(+VpcId?s
6AvailabilityZone?s7CurrentRouteTable?s8ExpectedRouteTable?s5ViolationTarget?s)Vpc?s
8ExpectedRoutes?[{#lz5ViolationTarget?s+VpcId?s
6AvailabilityZone?s;TargetViolationReason?s5ViolationTarget?s)Vpc?s
ACurrentPolicyDescription?{#uqBExpectedPolicyDescription?{#uq5ViolationTarget?s
=StatefulDefaultActions?[s>StatefulEngineOptions?{#x$<StatefulRuleGroups?[{#xI=StatelessCustomActions?[s>StatelessDefaultActions?[sFStatelessFragmentDefaultActions?[s=StatelessRuleGroups?[{#y0
/RuleOrder?s;StreamExceptionPolicy?s
1Override?{#y&.Priority?i0ResourceId?s3RuleGroupName?s
,Action?s
.Priority?i0ResourceId?s3RuleGroupName?s
6FirewallEndpoint?s6FirewallSubnetId?s2RouteTableId?s9ViolatingRoutes?[{#h(+VpcId?s
/GatewayId?s2RouteTableId?s9ViolatingRoutes?[{#h(+VpcId?s
1Actions?[{#{P1Description?s
1Description?s5IsDefaultAction?bCOrderedRemediationActions![{#|7
+Order?i:RemediationAction?{#|W
?CreateNetworkAclAction?{$'7FCreateNetworkAclEntriesAction?{$(#FDeleteNetworkAclEntriesAction?{$(y1Description?sEEc2AssociateRouteTableAction?{$)u@Ec2CopyRouteTableAction?{$*Y=Ec2CreateRouteAction?{$++BEc2CreateRouteTableAction?{$,`=Ec2DeleteRouteAction?{$,z>Ec2ReplaceRouteAction?{$.3NEc2ReplaceRouteTableAssociationAction?{$/UTFmsPolicyUpdateFirewallCreationConfigAction?{$0/KReplaceNetworkAclAssociationAction?{$0W
1Description?s5FmsCanRemediate?b,Vpc?{$'a
1Description?s0ResourceId?s
1Description?s5FmsCanRemediate?bFNetworkAclEntriesToBeCreated?[{#fl5NetworkAclId?{$'a
1Description?s5FmsCanRemediate?bFNetworkAclEntriesToBeDeleted?[{#fl5NetworkAclId?{$'a
1Description?s2GatewayId?{$'a5RouteTableId!{$'a1SubnetId?{$'a
1Description?s5RouteTableId!{$'a.VpcId!{$'a
1Description?s:DestinationCidrBlock?s>DestinationIpv6CidrBlock?s=DestinationPrefixListId?s2GatewayId?{$'a5RouteTableId!{$'a6VpcEndpointId?{$'a
1Description?s.VpcId!{$'a
1Description?s:DestinationCidrBlock?s>DestinationIpv6CidrBlock?s=DestinationPrefixListId?s5RouteTableId!{$'a
1Description?s:DestinationCidrBlock?s>DestinationIpv6CidrBlock?s=DestinationPrefixListId?s2GatewayId?{$'a5RouteTableId!{$'a
6AssociationId!{$'a1Description?s5RouteTableId!{$'a
1Description?s<FirewallCreationConfig?s
6AssociationId?{$'a1Description?s5FmsCanRemediate?b5NetworkAclId?{$'a
ECurrentFirewallSubnetRouteTable?sFCurrentInternetGatewayRouteTable?s6FirewallSubnetId?s>FirewallSubnetRoutes?[{#h(7InternetGatewayId?s?InternetGatewayRoutes?[{#h(2RouteTableId?s<SubnetAvailabilityZone?s>SubnetAvailabilityZoneId?s.SubnetId?s9ViolatingRoutes?[{#h(+VpcId?s
1Description?s/WebACLArn?s
=OutOfScopeResourceList?[s/WebACLArn?s
0MaxResults?i/NextToken?s
7AdminAccounts?[{$5h/NextToken?s
2AdminAccount?s2DefaultAdmin?b,Status?s
4AdminAccounts?[s/NextToken?s
2DefaultLists?b0MaxResults!i/NextToken?s
3AppsLists?[{$7@/NextToken?s
2AppsList?[{#:B-ListArn?s,ListId?s.ListName?s
0MaxResults?i/NextToken?s.PolicyId!s
/NextToken?sDPolicyComplianceStatusList?[{$8g
;EvaluationResults?[{$9z3IssueInfoMap?<s1LastUpdated?t3MemberAccount?s.PolicyId?s0PolicyName?s1PolicyOwner?s
6ComplianceStatus?s=EvaluationLimitExceeded?b3ViolatorCount?l
0MaxResults?i7MemberAccountIds![s/NextToken?s2ResourceType!s
/Items?[{$;Z/NextToken?s
/AccountId?s*Name?s*Type?s)Uri?s
5MemberAccounts?[s/NextToken?s
/NextToken?s4PolicyList?[{$<^
DDeleteUnusedFMManagedResources?b/PolicyArn?s.PolicyId?s0PolicyName?s2PolicyStatus?s8RemediationEnabled?b2ResourceType?s9SecurityServiceType?s
/NextToken?s8ProtocolsLists?[{$>[
-ListArn?s,ListId?s.ListName?s4ProtocolsList?[s
0Identifier!s0MaxResults?i/NextToken?s
/Items![{$?q/NextToken?s
/AccountId?s)Uri!s
/NextToken?s6ResourceSets?[{$@J
1Description?s(Id?s4LastUpdateTime?t*Name?s7ResourceSetStatus?s
1ResourceArn!s
1TagList?[{#M[
0MaxResults!i/NextToken?s8ThirdPartyFirewall!s
/NextToken?sLThirdPartyFirewallFirewallPolicies?[{$BY
6FirewallPolicyId?s8FirewallPolicyName?s
2AdminAccount!s3AdminScope?{#5*
1AppsList!{#901TagList?[{#M[
1SnsRoleName!s1SnsTopicArn!s
/Policy!{#=w1TagList?[{#M[
6ProtocolsList!{#H&1TagList?[{#M[
4ResourceSet!{#I_1TagList?[{#M[
1ResourceArn!s1TagList![{#M[
1ResourceArn!s.TagKeys![s
)"};
