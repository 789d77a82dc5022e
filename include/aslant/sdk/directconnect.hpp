// What the actions of directconnect take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xee48395715adf052>{
    R"(#^#%##%Z#%|#&K#&s#'B#'f#(/#(K#(n#)/#)Q#)y#*F#*n#++#+E#+i#,>#,u#-7#-J#-q#.=#.d#.{#/;#/_#04#0k#1-#1@#1`#2##2E#3%#3W#4.#4U#4x#5=#5S#5h#6)#6N#6d#7+#7N#7u#8:#8c#9'#9D#9Y#9p#:0#:T#;)#;<
acceptDirectConnectGatewayAssociationProposal {#;f{#=5
allocateHostedConnection {#AT{#BW
allocatePrivateVirtualInterface {#G({#I/
allocatePublicVirtualInterface {#OM{#I/
allocateTransitVirtualInterface {#Qg{#Sn
associateConnectionWithLag {#T+{#BW
associateHostedConnection {#TC{#BW
associateMacSecKey {#Th{#U6
associateVirtualInterface {#UW{#I/
confirmConnection {#U|{#V2
confirmCustomerAgreement {#VE{#VV
confirmPrivateVirtualInterface {#V`{#WH
confirmPublicVirtualInterface {#Wa{#WH
confirmTransitVirtualInterface {#Ww{#WH
createBGPPeer {#XL{#Sn
createConnection {#Y[{#BW
createDirectConnectGateway {#Z\{#[9
createDirectConnectGatewayAssociation {#].{#=5
createDirectConnectGatewayAssociationProposal {#^<{#`2
createInterconnect {#c,{#d/
createLag {#gN{#i0
createPrivateVirtualInterface {#lq{#I/
createPublicVirtualInterface {#oB{#I/
createTransitVirtualInterface {#oq{#Sn
deleteBGPPeer {#r/{#Sn
deleteConnection {#U|{#BW
deleteDirectConnectGateway {#ri{#[9
deleteDirectConnectGatewayAssociation {#s){#=5
deleteDirectConnectGatewayAssociationProposal {#sf{#`2
deleteInterconnect {#st{#t,
deleteLag {#tA{#i0
deleteVirtualInterface {#Wa{#WH
describeConnections {#tJ{#tZ
describeCustomerMetadata {#tm{#tn
describeDirectConnectGatewayAssociationProposals {#uQ{#vM
describeDirectConnectGatewayAssociations {#w/{#xA
describeDirectConnectGatewayAttachments {#xu{#yc
describeDirectConnectGateways {#|%{#|X
describeHostedConnections {#U|{#tZ
describeInterconnects {$#'{$#9
describeLags {$#N{$#W
describeLoa {$#c{$$9
describeLocations {#tm{$$X
describeRouterConfiguration {$&'{$&T
describeTags {$(V{$(g
describeVirtualGateways {#tm{$);
describeVirtualInterfaces {$)|{$*G
disassociateConnectionFromLag {#T+{#BW
disassociateMacSecKey {$*`{#U6
listVirtualInterfaceTestHistory {$*|{$+o
startBgpFailoverTest {$-[{$.;
stopBgpFailoverTest {#Wa{$.;
tagResource {$.V{#tm
untagResource {$.p{#tm
updateConnection {$/0{#BW
updateDirectConnectGateway {$/b{#[9
updateDirectConnectGatewayAssociation {$0@{#=5
updateLag {$1X{#i0
updateVirtualInterfaceAttributes {$21{#I/
CAssociatedGatewayOwnerAccount!s<DirectConnectGatewayId!sWOverrideAllowedPrefixesToDirectConnectGateway?[{#=-0ProposalId!s
*Cidr?s
HDirectConnectGatewayAssociation?{#=[
OAllowedPrefixesToDirectConnectGateway?[{#=->AssociatedCoreNetwork?{#@e:AssociatedGateway?{#A/3AssociationId?s6AssociationState?s<DirectConnectGatewayId?sFDirectConnectGatewayOwnerAccount?s6StateChangeError?s6VirtualGatewayId?s@VirtualGatewayOwnerAccount?s:VirtualGatewayRegion?s
2AttachmentId?s(Id?s2OwnerAccount?s
(Id?s2OwnerAccount?s,Region?s*Type?s
/Bandwidth!s2ConnectionId!s4ConnectionName!s2OwnerAccount!s.Tags?[{#BH*Vlan!i
)Key!s+Value?s
/AwsDevice?s1AwsDeviceV2?s8AwsLogicalDeviceId?s/Bandwidth?s2ConnectionId?s4ConnectionName?s5ConnectionState?s4EncryptionMode?s:HasLogicalRedundancy?s7JumboFrameCapable?b+LagId?s2LoaIssueTime?t.Location?s3MacSecCapable?b4MacSecKeys?[{#F]2OwnerAccount?sFPartnerInterconnectMacSecCapable?b1PartnerName?s:PortEncryptionStatus?s2ProviderName?s,Region?s.Tags?[{#BH*Vlan?i
)Ckn?s/SecretARN?s-StartOn?s+State?s
2ConnectionId!sMNewPrivateVirtualInterfaceAllocation!{#Gq2OwnerAccount!s
3AddressFamily?s3AmazonAddress?s)Asn!i-AuthKey?s5CustomerAddress?s)Mtu?i.Tags?[{#BH:VirtualInterfaceName!s*Vlan!i
3AddressFamily?s3AmazonAddress?s3AmazonSideAsn?l)Asn?i-AuthKey?s1AwsDeviceV2?s8AwsLogicalDeviceId?s2BgpPeers?[{#Mt2ConnectionId?s5CustomerAddress?s:CustomerRouterConfig?s<DirectConnectGatewayId?s7JumboFrameCapable?b.Location?s)Mtu?i2OwnerAccount?s,Region?s=RouteFilterPrefixes?[{#=-5SiteLinkEnabled?b.Tags?[{#BH6VirtualGatewayId?s8VirtualInterfaceId?s:VirtualInterfaceName?s;VirtualInterfaceState?s:VirtualInterfaceType?s*Vlan?i
3AddressFamily?s3AmazonAddress?s)Asn?i-AuthKey?s1AwsDeviceV2?s8AwsLogicalDeviceId?s/BgpPeerId?s2BgpPeerState?s/BgpStatus?s5CustomerAddress?s
2ConnectionId!sLNewPublicVirtualInterfaceAllocation!{#P;2OwnerAccount!s
3AddressFamily?s3AmazonAddress?s)Asn!i-AuthKey?s5CustomerAddress?s=RouteFilterPrefixes?[{#=-.Tags?[{#BH:VirtualInterfaceName!s*Vlan!i
2ConnectionId!sMNewTransitVirtualInterfaceAllocation!{#RV2OwnerAccount!s
3AddressFamily?s3AmazonAddress?s)Asn?i-AuthKey?s5CustomerAddress?s)Mtu?i.Tags?[{#BH:VirtualInterfaceName?s*Vlan?i
9VirtualInterface?{#I/
2ConnectionId!s+LagId!s
2ConnectionId!s8ParentConnectionId!s
)Cak?s)Ckn?s2ConnectionId!s/SecretARN?s
2ConnectionId?s4MacSecKeys?[{#F]
2ConnectionId!s8VirtualInterfaceId!s
2ConnectionId!s
5ConnectionState?s
3AgreementName?s
,Status?s
<DirectConnectGatewayId?s6VirtualGatewayId?s8VirtualInterfaceId!s
;VirtualInterfaceState?s
8VirtualInterfaceId!s
<DirectConnectGatewayId!s8VirtualInterfaceId!s
3NewBGPPeer?{#Xr8VirtualInterfaceId?s
3AddressFamily?s3AmazonAddress?s)Asn?i-AuthKey?s5CustomerAddress?s
/Bandwidth!s4ConnectionName!s+LagId?s.Location!s2ProviderName?s3RequestMACSec?b.Tags?[{#BH
3AmazonSideAsn?l>DirectConnectGatewayName!s.Tags?[{#BH
=DirectConnectGateway?{#[T
3AmazonSideAsn?l<DirectConnectGatewayId?s>DirectConnectGatewayName?s?DirectConnectGatewayState?s2OwnerAccount?s6StateChangeError?s.Tags?[{#BH
RAddAllowedPrefixesToDirectConnectGateway?[{#=-<DirectConnectGatewayId!s/GatewayId?s6VirtualGatewayId?s
RAddAllowedPrefixesToDirectConnectGateway?[{#=-<DirectConnectGatewayId!sFDirectConnectGatewayOwnerAccount!s/GatewayId!sURemoveAllowedPrefixesToDirectConnectGateway?[{#=-
PDirectConnectGatewayAssociationProposal?{#``
:AssociatedGateway?{#A/<DirectConnectGatewayId?sFDirectConnectGatewayOwnerAccount?sWExistingAllowedPrefixesToDirectConnectGateway?[{#=-0ProposalId?s3ProposalState?sXRequestedAllowedPrefixesToDirectConnectGateway?[{#=-
/Bandwidth!s6InterconnectName!s+LagId?s.Location!s2ProviderName?s3RequestMACSec?b.Tags?[{#BH
/AwsDevice?s1AwsDeviceV2?s8AwsLogicalDeviceId?s/Bandwidth?s4EncryptionMode?s:HasLogicalRedundancy?s4InterconnectId?s6InterconnectName?s7InterconnectState?s7JumboFrameCapable?b+LagId?s2LoaIssueTime?t.Location?s3MacSecCapable?b4MacSecKeys?[{#F]:PortEncryptionStatus?s2ProviderName?s,Region?s.Tags?[{#BH
=ChildConnectionTags?[{#BH2ConnectionId?s:ConnectionsBandwidth!s-LagName!s.Location!s9NumberOfConnections!i2ProviderName?s3RequestMACSec?b.Tags?[{#BH
=AllowsHostedConnections?b/AwsDevice?s1AwsDeviceV2?s8AwsLogicalDeviceId?s5Connections?[{#BW:ConnectionsBandwidth?s4EncryptionMode?s:HasLogicalRedundancy?s7JumboFrameCapable?b+LagId?s-LagName?s.LagState?s.Location?s3MacSecCapable?b4MacSecKeys?[{#F]2MinimumLinks?i9NumberOfConnections?i2OwnerAccount?s2ProviderName?s,Region?s.Tags?[{#BH
2ConnectionId!sCNewPrivateVirtualInterface!{#mG
3AddressFamily?s3AmazonAddress?s)Asn!i-AuthKey?s5CustomerAddress?s<DirectConnectGatewayId?s4EnableSiteLink?b)Mtu?i.Tags?[{#BH6VirtualGatewayId?s:VirtualInterfaceName!s*Vlan!i
2ConnectionId!sBNewPublicVirtualInterface!{#P;
2ConnectionId!sCNewTransitVirtualInterface!{#pG
3AddressFamily?s3AmazonAddress?s)Asn?i-AuthKey?s5CustomerAddress?s<DirectConnectGatewayId?s4EnableSiteLink?b)Mtu?i.Tags?[{#BH:VirtualInterfaceName?s*Vlan?i
)Asn?i/BgpPeerId?s5CustomerAddress?s8VirtualInterfaceId?s
<DirectConnectGatewayId!s
3AssociationId?s<DirectConnectGatewayId?s6VirtualGatewayId?s
0ProposalId!s
4InterconnectId!s
7InterconnectState?s
+LagId!s
2ConnectionId?s
5Connections?[{#BW

4Agreements?[{#u74NniPartnerType?s
3AgreementName?s,Status?s
9AssociatedGatewayId?s<DirectConnectGatewayId?s0MaxResults?i/NextToken?s0ProposalId?s
RDirectConnectGatewayAssociationProposals?[{#``/NextToken?s
9AssociatedGatewayId?s3AssociationId?s<DirectConnectGatewayId?s0MaxResults?i/NextToken?s6VirtualGatewayId?s
JDirectConnectGatewayAssociations?[{#=[/NextToken?s
<DirectConnectGatewayId?s0MaxResults?i/NextToken?s8VirtualInterfaceId?s
IDirectConnectGatewayAttachments?[{#z</NextToken?s
5AttachmentState?s4AttachmentType?s<DirectConnectGatewayId?s6StateChangeError?s8VirtualInterfaceId?sBVirtualInterfaceOwnerAccount?s<VirtualInterfaceRegion?s
<DirectConnectGatewayId?s0MaxResults?i/NextToken?s
?DirectConnectGateways?[{#[T/NextToken?s
4InterconnectId?s
7Interconnects?[{#d/
+LagId?s
.Lags?[{#i0
2ConnectionId!s4LoaContentType?s2ProviderName?s
0LoaContent?y4LoaContentType?s
3Locations?[{$$i
@AvailableMacSecPortSpeeds?[s:AvailablePortSpeeds?[s9AvailableProviders?[s2LocationCode?s2LocationName?s,Region?s
:RouterTypeIdentifier?s8VirtualInterfaceId!s
:CustomerRouterConfig?s/Router?{$'J8VirtualInterfaceId?s:VirtualInterfaceName?s
.Platform?s:RouterTypeIdentifier?s.Software?s,Vendor?s6XsltTemplateName?s?XsltTemplateNameForMacSec?s
3ResourceArns![s
6ResourceTags?[{$({
1ResourceArn?s.Tags?[{#BH
9VirtualGateways?[{$)R
6VirtualGatewayId?s9VirtualGatewayState?s
2ConnectionId?s8VirtualInterfaceId?s
;VirtualInterfaces?[{#I/
2ConnectionId!s/SecretARN!s
/BgpPeers?[s0MaxResults?i/NextToken?s,Status?s,TestId?s8VirtualInterfaceId?s
/NextToken?sEVirtualInterfaceTestHistory?[{$,D
/BgpPeers?[s-EndTime?t2OwnerAccount?s/StartTime?t,Status?s;TestDurationInMinutes?i,TestId?s8VirtualInterfaceId?s
/BgpPeers?[s;TestDurationInMinutes?i8VirtualInterfaceId!s
=VirtualInterfaceTest?{$,D
1ResourceArn!s.Tags![{#BH
1ResourceArn!s.TagKeys![s
2ConnectionId!s4ConnectionName?s4EncryptionMode?s
<DirectConnectGatewayId!sANewDirectConnectGatewayName!s
RAddAllowedPrefixesToDirectConnectGateway?[{#=-3AssociationId?sURemoveAllowedPrefixesToDirectConnectGateway?[{#=-
4EncryptionMode?s+LagId!s-LagName?s2MinimumLinks?i
4EnableSiteLink?b)Mtu?i8VirtualInterfaceId!s:VirtualInterfaceName?s
)"};
