// What the actions of networkmanager take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x95d750a0ef9bf8ec>{
    R"(#{#%z#&:#&X#&z#'7#'c#(*#(E#(_#(z#)6#)d#*'#*;#*O#*v#+A#+s#,6#,P#,k#-+#-F#-n#.*#.G#.[#.r#/6#/J#/l#02#0S#0x#18#1g#22#2P#2h#32#3J#3b#4,#4M#4k#59#5M#5x#6;#6M#6o#7>#7[#7u#88#8S#8m#97#9I#9{#:C#:k#;@#;Z#;s#<3#<Z#<t#=G#=]#=z#>>#>Y#>y#?9#?b#@6#@R#@g#A$#A>#AY#Ao#BC#B`#Bt#CA#CU
acceptAttachment {#Cr{#D(
associateConnectPeer {#J%{#J\
associateCustomerGateway {#K^{#L@
associateLink {#MK{#Mr
associateTransitGatewayConnectPeer {#Nl{#OX
createConnectAttachment {#Pw{#R-
createConnectPeer {#R{{#TU
createConnection {#X:{#YF
createCoreNetwork {#[<{#\-
createDevice {#_[{#aX
createDirectConnectGatewayAttachment {#cW{#dR
createGlobalNetwork {#jS{#jm
createLink {#kz{#m;
createSite {#ni{#oI
createSiteToSiteVpnAttachment {#p[{#q>
createTransitGatewayPeering {#r&{#rd
createTransitGatewayRouteTableAttachment {#vd{#wN
createVpcAttachment {#xX{#zG
deleteAttachment {#Cr{#D(
deleteConnectPeer {#{-{#TU
deleteConnection {#{>{#YF
deleteCoreNetwork {#{`{#\-
deleteCoreNetworkPolicyVersion {#{q{#|:
deleteDevice {$$6{#aX
deleteGlobalNetwork {$$T{#jm
deleteLink {$$g{#m;
deletePeering {$%){$%6
deleteResourcePolicy {$%D{$%S
deleteSite {$%T{#oI
deregisterTransitGateway {$%p{$&=
describeGlobalNetworks {$'H{$'v
disassociateConnectPeer {$(>{#J\
disassociateCustomerGateway {$(a{#L@
disassociateLink {#MK{#Mr
disassociateTransitGatewayConnectPeer {$)/{#OX
executeCoreNetworkChangeSet {#{q{$%S
getConnectAttachment {#Cr{#R-
getConnectPeer {#{-{#TU
getConnectPeerAssociations {$)a{$*E
getConnections {$*p{$+^
getCoreNetwork {#{`{#\-
getCoreNetworkChangeEvents {$,#{$,_
getCoreNetworkChangeSet {$,#{$.h
getCoreNetworkPolicy {$4B{#|:
getCustomerGatewayAssociations {$4m{$5V
getDevices {$6+{$6m
getDirectConnectGatewayAttachment {#Cr{#dR
getLinkAssociations {$7.{$7n
getLinks {$88{$90
getNetworkResourceCounts {$9I{$:*
getNetworkResourceRelationships {$:k{$<?
getNetworkResources {$:k{$<m
getNetworkRoutes {$?'{$CD
getNetworkTelemetry {$:k{$Fs
getResourcePolicy {$%D{$I&
getRouteAnalysis {$I8{$I]
getSiteToSiteVpnAttachment {#Cr{#q>
getSites {$Nz{$OW
getTransitGatewayConnectPeerAssociations {$Op{$Pc
getTransitGatewayPeering {$%){#rd
getTransitGatewayRegistrations {$QB{$R*
getTransitGatewayRouteTableAttachment {#Cr{#wN
getVpcAttachment {#Cr{#zG
listAttachments {$RY{$SQ
listConnectPeers {$Sp{$TV
listCoreNetworkPolicyVersions {$V>{$Vh
listCoreNetworks {$X7{$XQ
listOrganizationServiceAccessStatus {$X7{$Z#
listPeerings {$[v{$\k
listTagsForResource {$%D{$]-
putCoreNetworkPolicy {$]<{#|:
putResourcePolicy {$^2{$%S
registerTransitGateway {$%p{$&=
rejectAttachment {#Cr{#D(
restoreCoreNetworkPolicyVersion {#{q{#|:
startOrganizationServiceAccessUpdate {$^R{$^\
startRouteAnalysis {$^u{$I]
tagResource {$`A{$%S
untagResource {$`[{$%S
updateConnection {$`u{#YF
updateCoreNetwork {$af{#\-
updateDevice {$b+{#aX
updateDirectConnectGatewayAttachment {$cL{#dR
updateGlobalNetwork {$cm{#jm
updateLink {$d4{#m;
updateNetworkResourceMetadata {$e%{$eR
updateSite {$em{#oI
updateVpcAttachment {$fK{#zG
2AttachmentId!s
3Attachment?{#D9
2AttachmentId?s@AttachmentPolicyRuleNumber?i4AttachmentType?s4CoreNetworkArn?s3CoreNetworkId?s/CreatedAt?t2EdgeLocation?s4EdgeLocations?[s@LastModificationErrors?[{#H#>NetworkFunctionGroupName?s4OwnerAccountId?sKProposedNetworkFunctionGroupChange?{#HO>ProposedSegmentChange?{#IH1ResourceArn?s1SegmentName?s+State?s.Tags?[{#I9/UpdatedAt?t
*Code?s-Message?s/RequestId?s1ResourceArn?s
@AttachmentPolicyRuleNumber?i>NetworkFunctionGroupName?s.Tags?[{#I9
)Key?s+Value?s
@AttachmentPolicyRuleNumber?i1SegmentName?s.Tags?[{#I9
3ConnectPeerId!s.DeviceId!s5GlobalNetworkId!s,LinkId?s
?ConnectPeerAssociation?{#Jy
3ConnectPeerId?s.DeviceId?s5GlobalNetworkId?s,LinkId?s+State?s
8CustomerGatewayArn!s.DeviceId!s5GlobalNetworkId!s,LinkId?s
CCustomerGatewayAssociation?{#La
8CustomerGatewayArn?s.DeviceId?s5GlobalNetworkId?s,LinkId?s+State?s
.DeviceId!s5GlobalNetworkId!s,LinkId!s
8LinkAssociation?{#N.
.DeviceId?s5GlobalNetworkId?s:LinkAssociationState?s,LinkId?s
.DeviceId!s5GlobalNetworkId!s,LinkId?sBTransitGatewayConnectPeerArn!s
MTransitGatewayConnectPeerAssociation?{#P)
.DeviceId?s5GlobalNetworkId?s,LinkId?s+State?sBTransitGatewayConnectPeerArn?s
1ClientToken?s3CoreNetworkId!s2EdgeLocation!s0Options!{#Q{.Tags?[{#I9;TransportAttachmentId!s
.Protocol?s
:ConnectAttachment?{#RE
3Attachment?{#D90Options?{#Q{;TransportAttachmentId?s
3BgpOptions?{#TJ1ClientToken?s9ConnectAttachmentId!s8CoreNetworkAddress?s7InsideCidrBlocks?[s1PeerAddress!s/SubnetArn?s.Tags?[{#I9
-PeerAsn?l
4ConnectPeer?{#Tg
6Configuration?{#VT9ConnectAttachmentId?s3ConnectPeerId?s3CoreNetworkId?s/CreatedAt?t2EdgeLocation?s@LastModificationErrors?[{#H#+State?s/SubnetArn?s.Tags?[{#I9
;BgpConfigurations?[{#WU8CoreNetworkAddress?s7InsideCidrBlocks?[s1PeerAddress?s.Protocol?s
8CoreNetworkAddress?s4CoreNetworkAsn?l1PeerAddress?s-PeerAsn?l
7ConnectedDeviceId!s5ConnectedLinkId?s1Description?s.DeviceId!s5GlobalNetworkId!s,LinkId?s.Tags?[{#I9
3Connection?{#YW
7ConnectedDeviceId?s5ConnectedLinkId?s3ConnectionArn?s2ConnectionId?s/CreatedAt?t1Description?s.DeviceId?s5GlobalNetworkId?s,LinkId?s+State?s.Tags?[{#I9
1ClientToken?s1Description?s5GlobalNetworkId!s4PolicyDocument?s.Tags?[{#I9
4CoreNetwork?{#\?
4CoreNetworkArn?s3CoreNetworkId?s/CreatedAt?t1Description?s/Edges?[{#^#5GlobalNetworkId?s?NetworkFunctionGroups?[{#^M2Segments?[{#_0+State?s.Tags?[{#I9
)Asn?l2EdgeLocation?s7InsideCidrBlocks?[s
4EdgeLocations?[s*Name?s1Segments?{#^t
-SendTo?[s.SendVia?[s
4EdgeLocations?[s*Name?s5SharedSegments?[s
4AwsLocation?{#`|1Description?s5GlobalNetworkId!s1Location?{#a6+Model?s2SerialNumber?s,SiteId?s.Tags?[{#I9*Type?s,Vendor?s
/SubnetArn?s*Zone?s
-Address?s.Latitude?s/Longitude?s
/Device?{#ae
4AwsLocation?{#`|/CreatedAt?t1Description?s/DeviceArn?s.DeviceId?s5GlobalNetworkId?s1Location?{#a6+Model?s2SerialNumber?s,SiteId?s+State?s.Tags?[{#I9*Type?s,Vendor?s
1ClientToken?s3CoreNetworkId!s=DirectConnectGatewayArn!s4EdgeLocations![s.Tags?[{#I9
GDirectConnectGatewayAttachment?{#dw
3Attachment?{#eH=DirectConnectGatewayArn?s
2AttachmentId?s@AttachmentPolicyRuleNumber?n4AttachmentType?s4CoreNetworkArn?s3CoreNetworkId?s/CreatedAt?t2EdgeLocation?s4EdgeLocations?[s@LastModificationErrors?[{#H#>NetworkFunctionGroupName?s4OwnerAccountId?sKProposedNetworkFunctionGroupChange?{#i2>ProposedSegmentChange?{#iv1ResourceArn?s1SegmentName?s+State?s.Tags?[{#I9/UpdatedAt?t
@AttachmentPolicyRuleNumber?n>NetworkFunctionGroupName?s.Tags?[{#I9
@AttachmentPolicyRuleNumber?n1SegmentName?s.Tags?[{#I9
1Description?s.Tags?[{#I9
6GlobalNetwork?{#k'
/CreatedAt?t1Description?s6GlobalNetworkArn?s5GlobalNetworkId?s+State?s.Tags?[{#I9
2Bandwidth!{#lv1Description?s5GlobalNetworkId!s.Provider?s,SiteId!s.Tags?[{#I9*Type?s
3DownloadSpeed?i1UploadSpeed?i
-Link?{#mF
2Bandwidth?{#lv/CreatedAt?t1Description?s5GlobalNetworkId?s-LinkArn?s,LinkId?s.Provider?s,SiteId?s+State?s.Tags?[{#I9*Type?s
1Description?s5GlobalNetworkId!s1Location?{#a6.Tags?[{#I9
-Site?{#oT
/CreatedAt?t1Description?s5GlobalNetworkId?s1Location?{#a6-SiteArn?s,SiteId?s+State?s.Tags?[{#I9
1ClientToken?s3CoreNetworkId!s.Tags?[{#I96VpnConnectionArn!s
@SiteToSiteVpnAttachment?{#q\
3Attachment?{#D96VpnConnectionArn?s
1ClientToken?s3CoreNetworkId!s.Tags?[{#I97TransitGatewayArn!s
>TransitGatewayPeering?{#s&
0Peering?{#sl7TransitGatewayArn?sGTransitGatewayPeeringAttachmentId?s
4CoreNetworkArn?s3CoreNetworkId?s/CreatedAt?t2EdgeLocation?s@LastModificationErrors?[{#u^4OwnerAccountId?s/PeeringId?s1PeeringType?s1ResourceArn?s+State?s.Tags?[{#I9
*Code?s-Message?sBMissingPermissionsContext?{#vO/RequestId?s1ResourceArn?s
7MissingPermission?s
1ClientToken?s/PeeringId!s.Tags?[{#I9ATransitGatewayRouteTableArn!s
KTransitGatewayRouteTableAttachment?{#ww
3Attachment?{#D9/PeeringId?sATransitGatewayRouteTableArn?s
1ClientToken?s3CoreNetworkId!s0Options?{#yL1SubnetArns![s.Tags?[{#I9,VpcArn!s
:ApplianceModeSupport?b0DnsSupport?b1Ipv6Support?bESecurityGroupReferencingSupport?b
6VpcAttachment?{#z[
3Attachment?{#D90Options?{#yL1SubnetArns?[s
3ConnectPeerId!s
2ConnectionId!s5GlobalNetworkId!s
3CoreNetworkId!s
3CoreNetworkId!s5PolicyVersionId!i
:CoreNetworkPolicy?{#|R
+Alias?s4ChangeSetState?s3CoreNetworkId?s/CreatedAt?t1Description?s4PolicyDocument?s6PolicyErrors?[{$#r5PolicyVersionId?i
/ErrorCode!s-Message!s*Path?s
.DeviceId!s5GlobalNetworkId!s
5GlobalNetworkId!s
5GlobalNetworkId!s,LinkId!s
/PeeringId!s
0Peering?{#sl
1ResourceArn!s

5GlobalNetworkId!s,SiteId!s
5GlobalNetworkId!s7TransitGatewayArn!s
CTransitGatewayRegistration?{$&^
5GlobalNetworkId?s.State?{$'67TransitGatewayArn?s
*Code?s-Message?s
7GlobalNetworkIds?[s0MaxResults?i/NextToken?s
8GlobalNetworks?[{#k'/NextToken?s
3ConnectPeerId!s5GlobalNetworkId!s
8CustomerGatewayArn!s5GlobalNetworkId!s
5GlobalNetworkId!sBTransitGatewayConnectPeerArn!s
5ConnectPeerIds?[s5GlobalNetworkId!s0MaxResults?i/NextToken?s
AConnectPeerAssociations?[{#Jy/NextToken?s
4ConnectionIds?[s.DeviceId?s5GlobalNetworkId!s0MaxResults?i/NextToken?s
5Connections?[{#YW/NextToken?s
3CoreNetworkId!s0MaxResults?i/NextToken?s5PolicyVersionId!i
ACoreNetworkChangeEvents?[{$-0/NextToken?s
,Action?s/EventTime?t4IdentifierPath?s,Status?s*Type?s/Values?{$-s
2AttachmentId?s*Cidr?s2EdgeLocation?s>NetworkFunctionGroupName?s1SegmentName?s
<CoreNetworkChanges?[{$/4/NextToken?s
,Action?s0Identifier?s4IdentifierPath?s2NewValues?{$0,7PreviousValues?{$0,*Type?s
)Asn?l*Cidr?s;DestinationIdentifier?s0DnsSupport?b4EdgeLocations?[s7InsideCidrBlocks?[s>NetworkFunctionGroupName?sESecurityGroupReferencingSupport?b1SegmentName?sAServiceInsertionActions?[{$2\5SharedSegments?[s4VpnEcmpSupport?b
,Action?s*Mode?s,Via?{$3,3WhenSentTo?{$4'
?NetworkFunctionGroups?[{$3a;WithEdgeOverrides?[{$3i
*Name?s
0EdgeSets?[[s-UseEdge?s
=WhenSentToSegmentsList?[s
+Alias?s3CoreNetworkId!s5PolicyVersionId?i
:CustomerGatewayArns?[s5GlobalNetworkId!s0MaxResults?i/NextToken?s
ECustomerGatewayAssociations?[{#La/NextToken?s
0DeviceIds?[s5GlobalNetworkId!s0MaxResults?i/NextToken?s,SiteId?s
1Devices?[{#ae/NextToken?s
.DeviceId?s5GlobalNetworkId!s,LinkId?s0MaxResults?i/NextToken?s
:LinkAssociations?[{#N./NextToken?s
5GlobalNetworkId!s.LinkIds?[s0MaxResults?i/NextToken?s.Provider?s,SiteId?s*Type?s
/Links?[{#mF/NextToken?s
5GlobalNetworkId!s0MaxResults?i/NextToken?s2ResourceType?s
?NetworkResourceCounts?[{$:S/NextToken?s
+Count?i2ResourceType?s
/AccountId?s/AwsRegion?s3CoreNetworkId?s5GlobalNetworkId!s0MaxResults?i/NextToken?s:RegisteredGatewayArn?s1ResourceArn?s2ResourceType?s
/NextToken?s7Relationships?[{$<`
*From?s(To?s
:NetworkResources?[{$=7/NextToken?s
/AccountId?s/AwsRegion?s3CoreNetworkId?s0Definition?s9DefinitionTimestamp?t/Metadata?<s:RegisteredGatewayArn?s1ResourceArn?s0ResourceId?s2ResourceType?s.Tags?[{#I9
:DestinationFilters?<[s7ExactCidrMatches?[s5GlobalNetworkId!s;LongestPrefixMatches?[s4PrefixListIds?[s=RouteTableIdentifier!{$A/-States?[s6SubnetOfMatches?[s8SupernetOfMatches?[s,Types?[s
HCoreNetworkNetworkFunctionGroup?{$B5?CoreNetworkSegmentEdge?{$BpATransitGatewayRouteTableArn?s
3CoreNetworkId?s2EdgeLocation?s>NetworkFunctionGroupName?s
3CoreNetworkId?s2EdgeLocation?s1SegmentName?s
?CoreNetworkSegmentEdge?{$Bp7NetworkRoutes?[{$DR3RouteTableArn?s9RouteTableTimestamp?t4RouteTableType?s
:DestinationCidrBlock?s6Destinations?[{$EA2PrefixListId?s+State?s*Type?s
=CoreNetworkAttachmentId?s2EdgeLocation?s>NetworkFunctionGroupName?s0ResourceId?s2ResourceType?s1SegmentName?s@TransitGatewayAttachmentId?s
:NetworkTelemetry?[{$G=/NextToken?s
/AccountId?s-Address?s/AwsRegion?s3CoreNetworkId?s/Health?{$Hc:RegisteredGatewayArn?s1ResourceArn?s0ResourceId?s2ResourceType?s
,Status?s/Timestamp?t*Type?s
4PolicyDocument?s
5GlobalNetworkId!s5RouteAnalysisId!s
6RouteAnalysis?{$Iq
4Destination?{$Kp4ForwardPath?{$LU5GlobalNetworkId?s7IncludeReturnPath?b4OwnerAccountId?s3ReturnPath?{$LU5RouteAnalysisId?s/Source?{$Kp4StartTimestamp?t,Status?s4UseMiddleboxes?b
/IpAddress?s7TransitGatewayArn?sATransitGatewayAttachmentArn?s
9CompletionStatus?{$Lw.Path?[{$MI
0ReasonCode?s4ReasonContext?<s0ResultCode?s
:DestinationCidrBlock?s1Resource?{$Mz.Sequence?i
0Definition?s1IsMiddlebox?b-NameTag?s:RegisteredGatewayArn?s1ResourceArn?s2ResourceType?s
5GlobalNetworkId!s0MaxResults?i/NextToken?s.SiteIds?[s
/NextToken?s/Sites?[{#oT
5GlobalNetworkId!s0MaxResults?i/NextToken?sDTransitGatewayConnectPeerArns?[s
/NextToken?sOTransitGatewayConnectPeerAssociations?[{#P)
5GlobalNetworkId!s0MaxResults?i/NextToken?s9TransitGatewayArns?[s
/NextToken?sETransitGatewayRegistrations?[{$&^
4AttachmentType?s3CoreNetworkId?s2EdgeLocation?s0MaxResults?i/NextToken?s+State?s
5Attachments?[{#D9/NextToken?s
9ConnectAttachmentId?s3CoreNetworkId?s0MaxResults?i/NextToken?s
6ConnectPeers?[{$Tv/NextToken?s
9ConnectAttachmentId?s3ConnectPeerId?s6ConnectPeerState?s3CoreNetworkId?s/CreatedAt?t2EdgeLocation?s/SubnetArn?s.Tags?[{#I9
3CoreNetworkId!s0MaxResults?i/NextToken?s
CCoreNetworkPolicyVersions?[{$W;/NextToken?s
+Alias?s4ChangeSetState?s3CoreNetworkId?s/CreatedAt?t1Description?s5PolicyVersionId?i
0MaxResults?i/NextToken?s
6CoreNetworks?[{$Xq/NextToken?s
4CoreNetworkArn?s3CoreNetworkId?s1Description?s5GlobalNetworkId?s4OwnerAccountId?s+State?s.Tags?[{#I9
/NextToken?s;OrganizationStatus?{$ZH
;AccountStatusList?[{$[SHOrganizationAwsServiceAccessStatus?s4OrganizationId?s9SlrDeploymentStatus?s
/AccountId?s9SlrDeploymentStatus?s
3CoreNetworkId?s2EdgeLocation?s0MaxResults?i/NextToken?s1PeeringType?s+State?s
/NextToken?s2Peerings?[{#sl
1TagList?[{#I9
1ClientToken?s3CoreNetworkId!s1Description?s5LatestVersionId?i4PolicyDocument!s
4PolicyDocument!s1ResourceArn!s
,Action!s
;OrganizationStatus?{$ZH
4Destination!{$_p5GlobalNetworkId!s7IncludeReturnPath?b/Source!{$_p4UseMiddleboxes?b
/IpAddress?sATransitGatewayAttachmentArn?s
1ResourceArn!s.Tags![{#I9
1ResourceArn!s.TagKeys![s
5ConnectedLinkId?s2ConnectionId!s1Description?s5GlobalNetworkId!s,LinkId?s
3CoreNetworkId!s1Description?s
4AwsLocation?{#`|1Description?s.DeviceId!s5GlobalNetworkId!s1Location?{#a6+Model?s2SerialNumber?s,SiteId?s*Type?s,Vendor?s
2AttachmentId!s4EdgeLocations?[s
1Description?s5GlobalNetworkId!s
2Bandwidth?{#lv1Description?s5GlobalNetworkId!s,LinkId!s.Provider?s*Type?s
5GlobalNetworkId!s/Metadata!<s1ResourceArn!s
/Metadata?<s1ResourceArn?s
1Description?s5GlobalNetworkId!s1Location?{#a6,SiteId!s
4AddSubnetArns?[s2AttachmentId!s0Options?{#yL7RemoveSubnetArns?[s
)"};
