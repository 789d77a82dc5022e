// What the actions of mediaconnect take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa47e2bbf512c4577>{
    R"(#W#$h#%(#%B#%_#%w#&5#&S#&i#'##':#'P#'d#'{#(D#(\#(r#)<#)a#)z#*A#*[#*x#+=#+R#+l#,%#,C#,Y#,p#-0#-M#-g#.)#.E#.d#/$#/>#/^#0##06#0H#0]#0t#10#1L#1h#2)#2=#2\#2{#3;#3U
addBridgeOutputs {#3t{#5)
addBridgeSources {#60{#8i
addFlowMediaStreams {#:2{#<i
addFlowOutputs {#>X{#E`
addFlowSources {#Mw{#SO
addFlowVpcInterfaces {#XA{#YN
createBridge {#Zr{#][
createFlow {#`m{#hH
createGateway {#mr{#nW
deleteBridge {#oh{#ou
deleteFlow {#p({#p3
deleteGateway {#pG{#pU
deregisterGatewayInstance {#pc{#q'
describeBridge {#oh{#][
describeFlow {#p({#qM
describeFlowSourceMetadata {#p({#qq
describeFlowSourceThumbnail {#p({#tr
describeGateway {#pG{#nW
describeGatewayInstance {#uu{#v1
describeOffering {#x${#x3
describeReservation {#z6{#zH
grantFlowEntitlements {#|p{$#4
listBridges {$#R{$#x
listEntitlements {$$w{$%7
listFlows {$$w{$&D
listGatewayInstances {$#R{$']
listGateways {$$w{$(`
listOfferings {$$w{$)F
listReservations {$$w{$)c
listTagsForResource {$*){$*8
purchaseOffering {$*A{#zH
removeBridgeOutput {$*j{$+*
removeBridgeSource {$+D{$+^
removeFlowMediaStream {$+x{$,;
removeFlowOutput {$,X{$,o
removeFlowSource {$-,{$-C
removeFlowVpcInterface {$-Z{$-x
revokeFlowEntitlement {$.]{$.y
startFlow {#p({#p3
stopFlow {#p({#p3
tagResource {$/;{$/R
untagResource {$/S{$/R
updateBridge {$/m{#][
updateBridgeOutput {$1<{$2B
updateBridgeSource {$2[{$4[
updateBridgeState {$4t{$56
updateFlow {$5R{#hH
updateFlowEntitlement {$7C{$9_
updateFlowMediaStream {$9{{$;.
updateFlowOutput {$;J{$?'
updateFlowSource {$?>{$CT
updateGatewayInstance {$Ck{$D9
/BridgeArn!s1Outputs![{#45
6NetworkOutput?{#4I
/IpAddress!s*Name!s1NetworkName!s*Port!i.Protocol!s)Ttl!i
/BridgeArn?s1Outputs?[{#5D
3FlowOutput?{#5h6NetworkOutput?{#4I
-FlowArn!s3FlowSourceArn!s*Name!s
/BridgeArn!s1Sources![{#6K
3FlowSource?{#6o6NetworkSource?{#7[
-FlowArn!sCFlowVpcInterfaceAttachment?{#7G*Name!s
6VpcInterfaceName?s
1MulticastIp!s@MulticastSourceSettings?{#8T*Name!s1NetworkName!s*Port!i.Protocol!s
7MulticastSourceIp?s
/BridgeArn?s1Sources?[{#9*
3FlowSource?{#9N6NetworkSource?{#7[
-FlowArn!sCFlowVpcInterfaceAttachment?{#7G*Name!s/OutputArn?s
-FlowArn!s6MediaStreams![{#:P
3Attributes?{#;c/ClockRate?i1Description?s3MediaStreamId!i5MediaStreamName!s5MediaStreamType!s1VideoFormat?s
-Fmtp?{#;u*Lang?s
2ChannelOrder?s1Colorimetry?s4ExactFramerate?s)Par?s+Range?s.ScanMode?s)Tcs?s
-FlowArn?s6MediaStreams?[{#=-
3Attributes?{#>F/ClockRate?i1Description?s)Fmt!i3MediaStreamId!i5MediaStreamName!s5MediaStreamType!s1VideoFormat?s
-Fmtp!{#;u*Lang?s
-FlowArn!s1Outputs![{#>q
4CidrAllowList?[s1Description?s1Destination?s3Encryption?{#B-0MaxLatency?iIMediaStreamOutputConfigurations?[{#CF0MinLatency?i*Name?s4NdiProgramName?s7NdiSpeedHqQuality?n2OutputStatus?s*Port?i.Protocol!s.RemoteId?s7SenderControlPort?i6SmoothingLatency?i.StreamId?s?VpcInterfaceAttachment?{#7G
/Algorithm?sBConstantInitializationVector?s.DeviceId?s-KeyType?s,Region?s0ResourceId?s-RoleArn!s/SecretArn?s)Url?s
CDestinationConfigurations?[{#DF2EncodingName!s;EncodingParameters?{#E:5MediaStreamName!s
3DestinationIp!s5DestinationPort!i2Interface?{#E27InterfaceValue?{#E2
*Name!s
7CompressionFactor!n4EncoderProfile!s
-FlowArn?s1Outputs?[{#Ey
/BridgeArn?s2BridgePorts?[iFDataTransferSubscriberFeePercent?i1Description?s1Destination?s3Encryption?{#B-4EntitlementArn?s5ListenerAddress?s7MediaLiveInputArn?sIMediaStreamOutputConfigurations?[{#I=*Name!s/OutputArn!s2OutputStatus?s3PeerIpAddress?s*Port?i2Transport?{#K6?VpcInterfaceAttachment?{#7G
CDestinationConfigurations?[{#J=2EncodingName!s;EncodingParameters?{#E:5MediaStreamName!s
3DestinationIp!s5DestinationPort!i2Interface?{#E27InterfaceValue?{#E20OutboundIp!s
4CidrAllowList?[s0MaxBitrate?i0MaxLatency?i3MaxSyncBuffer?i0MinLatency?i4NdiProgramName?s7NdiSpeedHqQuality?n.Protocol!s.RemoteId?s7SenderControlPort?i5SenderIpAddress?s6SmoothingLatency?i;SourceListenerAddress?s8SourceListenerPort?i.StreamId?s
-FlowArn!s1Sources![{#N6
3Decryption?{#B-1Description?s4EntitlementArn?s<GatewayBridgeSource?{#Qn0IngestPort?i0MaxBitrate?i0MaxLatency?i3MaxSyncBuffer?iIMediaStreamSourceConfigurations?[{#R=0MinLatency?i*Name?s.Protocol?s7SenderControlPort?i5SenderIpAddress?s;SourceListenerAddress?s8SourceListenerPort?i.StreamId?s6VpcInterfaceName?s3WhitelistCidr?s
/BridgeArn!s?VpcInterfaceAttachment?{#7G
2EncodingName!s=InputConfigurations?[{#Ry5MediaStreamName!s
/InputPort!i2Interface?{#E27InterfaceValue?{#E2
-FlowArn?s1Sources?[{#Sh
FDataTransferSubscriberFeePercent?i3Decryption?{#B-1Description?s4EntitlementArn?s<GatewayBridgeSource?{#Qn.IngestIp?s0IngestPort?iIMediaStreamSourceConfigurations?[{#W%*Name!s3PeerIpAddress?s7SenderControlPort?i5SenderIpAddress?s/SourceArn!s2Transport?{#K66VpcInterfaceName?s3WhitelistCidr?s
2EncodingName!s=InputConfigurations?[{#Wa5MediaStreamName!s
-InputIp!s/InputPort!i2Interface?{#E27InterfaceValue?{#E2
-FlowArn!s7VpcInterfaces![{#X`
*Name!s:NetworkInterfaceType?s-RoleArn!s7SecurityGroupIds![s.SubnetId!s
-FlowArn?s7VpcInterfaces?[{#Ym
*Name!s:NetworkInterfaceIds![s:NetworkInterfaceType!s-RoleArn!s7SecurityGroupIds![s.SubnetId!s
<EgressGatewayBridge?{#\>=IngressGatewayBridge?{#\L*Name!s1Outputs?[{#452PlacementArn!s=SourceFailoverConfig?{#\g1Sources![{#6K
0MaxBitrate!i
0MaxBitrate!i0MaxOutputs!i
2FailoverMode?s4RecoveryWindow?i7SourcePriority?{#]J+State?s
3PrimarySource?s
/Bridge?{#]h
/BridgeArn!s8BridgeMessages?[{#_c1BridgeState!s<EgressGatewayBridge?{#`*=IngressGatewayBridge?{#`E*Name!s1Outputs?[{#5D2PlacementArn!s=SourceFailoverConfig?{#\g1Sources?[{#9*
*Code!s-Message!s2ResourceName?s
0InstanceId?s0MaxBitrate!i
0InstanceId?s0MaxBitrate!i0MaxOutputs!i
6AvailabilityZone?s6Entitlements?[{#c=.FlowSize?s4Maintenance?{#dO6MediaStreams?[{#:P*Name!s2NdiConfig?{#dx1Outputs?[{#>q/Source?{#N6=SourceFailoverConfig?{#\g?SourceMonitoringConfig?{#f>1Sources?[{#N67VpcInterfaces?[{#X`
FDataTransferSubscriberFeePercent?i1Description?s3Encryption?{#B-7EntitlementStatus?s*Name?s2Subscribers![s
4MaintenanceDay!s:MaintenanceStartHour!s
1MachineName?s=NdiDiscoveryServers?[{#eR.NdiState?s
<DiscoveryServerAddress!s9DiscoveryServerPort?n9VpcInterfaceAdapter!s
AAudioMonitoringSettings?[{#gPAContentQualityAnalysisState?s4ThumbnailState?sAVideoMonitoringSettings?[{#h$
4SilentAudio?{#gb
+State?s6ThresholdSeconds?n
4BlackFrames?{#gb5FrozenFrames?{#gb
-Flow?{#hS
6AvailabilityZone!s1Description?s.EgressIp?s6Entitlements![{#kO-FlowArn!s.FlowSize?s4Maintenance?{#lr6MediaStreams?[{#=-*Name!s2NdiConfig?{#dx1Outputs![{#Ey/Source!{#Sh=SourceFailoverConfig?{#\g?SourceMonitoringConfig?{#f>1Sources?[{#Sh,Status!s7VpcInterfaces?[{#Ym
FDataTransferSubscriberFeePercent?i1Description?s3Encryption?{#B-4EntitlementArn!s7EntitlementStatus?s*Name!s2Subscribers![s
4MaintenanceDay?s9MaintenanceDeadline?s>MaintenanceScheduledDate?s:MaintenanceStartHour?s
7EgressCidrBlocks![s*Name!s2Networks![{#nC
/CidrBlock!s*Name!s
0Gateway?{#ne
7EgressCidrBlocks![s0GatewayArn!s9GatewayMessages?[{#_c2GatewayState?s*Name!s2Networks![{#nC
/BridgeArn!s
/BridgeArn?s
-FlowArn!s
-FlowArn?s,Status?s
0GatewayArn!s
0GatewayArn?s
+Force?b8GatewayInstanceArn!s
8GatewayInstanceArn?s3InstanceState?s
-Flow?{#hS1Messages?{#qf
-Errors![s
-FlowArn?s2Messages?[{#_c/Timestamp?t;TransportMediaInfo?{#rU
2Programs![{#re
,PcrPid!i1ProgramName?s3ProgramNumber!i0ProgramPid!i1Streams![{#sN
.Channels?i+Codec?s/FrameRate?s8FrameResolution?{#tV)Pid!i0SampleRate?i0SampleSize?i0StreamType!s
1FrameHeight!i0FrameWidth!i
9ThumbnailDetails?{#u/
-FlowArn!s/Thumbnail?s;ThumbnailMessages![{#_c.Timecode?s/Timestamp?t
8GatewayInstanceArn!s
8GatewayInstance?{#vG
5BridgePlacement!s6ConnectionStatus!s0GatewayArn!s8GatewayInstanceArn!s0InstanceId!s:InstanceMessages?[{#_c3InstanceState!s8RunningBridgeCount!i
1OfferingArn!s
1Offering?{#xB
2CurrencyCode!s.Duration!i3DurationUnits!s1OfferingArn!s9OfferingDescription!s2PricePerUnit!s0PriceUnits!s>ResourceSpecification!{#yn
5ReservedBitrate?i2ResourceType!s
4ReservationArn!s
4Reservation?{#zZ
2CurrencyCode!s.Duration!i3DurationUnits!s)End!s1OfferingArn!s9OfferingDescription!s2PricePerUnit!s0PriceUnits!s4ReservationArn!s5ReservationName!s6ReservationState!s>ResourceSpecification!{#yn+Start!s
6Entitlements![{#c=-FlowArn!s
6Entitlements?[{#kO-FlowArn?s
/FilterArn?s0MaxResults?i/NextToken?s
1Bridges?[{$$9/NextToken?s
/BridgeArn!s1BridgeState!s0BridgeType!s*Name!s2PlacementArn!s
0MaxResults?i/NextToken?s
6Entitlements?[{$%W/NextToken?s
FDataTransferSubscriberFeePercent?i4EntitlementArn!s5EntitlementName!s
/Flows?[{$&]/NextToken?s
6AvailabilityZone!s1Description!s-FlowArn!s4Maintenance?{#lr*Name!s0SourceType!s,Status!s
3Instances?[{$'z/NextToken?s
0GatewayArn!s8GatewayInstanceArn!s0InstanceId!s3InstanceState?s
2Gateways?[{$(|/NextToken?s
0GatewayArn!s2GatewayState!s*Name!s
/NextToken?s3Offerings?[{#xB
/NextToken?s6Reservations?[{#zZ
1ResourceArn!s
+Tags?<s
1OfferingArn!s5ReservationName!s+Start!s
/BridgeArn!s0OutputName!s
/BridgeArn?s0OutputName?s
/BridgeArn!s0SourceName!s
/BridgeArn?s0SourceName?s
-FlowArn!s5MediaStreamName!s
-FlowArn?s5MediaStreamName?s
-FlowArn!s/OutputArn!s
-FlowArn?s/OutputArn?s
-FlowArn!s/SourceArn!s
-FlowArn?s/SourceArn?s
-FlowArn!s6VpcInterfaceName!s
-FlowArn?sDNonDeletedNetworkInterfaceIds?[s6VpcInterfaceName?s
4EntitlementArn!s-FlowArn!s
4EntitlementArn?s-FlowArn?s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
/BridgeArn!s<EgressGatewayBridge?{$0m=IngressGatewayBridge?{$0{=SourceFailoverConfig?{#\g
0MaxBitrate?i
0MaxBitrate?i0MaxOutputs?i
/BridgeArn!s6NetworkOutput?{$1i0OutputName!s
/IpAddress?s1NetworkName?s*Port?i.Protocol?s)Ttl?i
/BridgeArn?s/Output?{#5D
/BridgeArn!s3FlowSource?{$3>6NetworkSource?{$3i0SourceName!s
-FlowArn?sCFlowVpcInterfaceAttachment?{#7G
1MulticastIp?s@MulticastSourceSettings?{#8T1NetworkName?s*Port?i.Protocol?s
/BridgeArn?s/Source?{#9*
/BridgeArn!s2DesiredState!s
/BridgeArn?s2DesiredState?s
-FlowArn!s4Maintenance?{$6Y2NdiConfig?{#dx=SourceFailoverConfig?{#\g?SourceMonitoringConfig?{#f>
4MaintenanceDay?s>MaintenanceScheduledDate?s:MaintenanceStartHour?s
1Description?s3Encryption?{$8F4EntitlementArn!s7EntitlementStatus?s-FlowArn!s2Subscribers?[s
/Algorithm?sBConstantInitializationVector?s.DeviceId?s-KeyType?s,Region?s0ResourceId?s-RoleArn?s/SecretArn?s)Url?s
4Entitlement?{#kO-FlowArn?s
3Attributes?{#;c/ClockRate?i1Description?s-FlowArn!s5MediaStreamName!s5MediaStreamType?s1VideoFormat?s
-FlowArn?s4MediaStream?{#=-
4CidrAllowList?[s1Description?s1Destination?s3Encryption?{$8F-FlowArn!s0MaxLatency?iIMediaStreamOutputConfigurations?[{#CF0MinLatency?i4NdiProgramName?s7NdiSpeedHqQuality?n/OutputArn!s2OutputStatus?s*Port?i.Protocol?s.RemoteId?s7SenderControlPort?i5SenderIpAddress?s6SmoothingLatency?i.StreamId?s?VpcInterfaceAttachment?{#7G
-FlowArn?s/Output?{#Ey
3Decryption?{$8F1Description?s4EntitlementArn?s-FlowArn!s<GatewayBridgeSource?{$C+0IngestPort?i0MaxBitrate?i0MaxLatency?i3MaxSyncBuffer?iIMediaStreamSourceConfigurations?[{#R=0MinLatency?i.Protocol?s7SenderControlPort?i5SenderIpAddress?s/SourceArn!s;SourceListenerAddress?s8SourceListenerPort?i.StreamId?s6VpcInterfaceName?s3WhitelistCidr?s
/BridgeArn?s?VpcInterfaceAttachment?{#7G
-FlowArn?s/Source?{#Sh
5BridgePlacement?s8GatewayInstanceArn!s
5BridgePlacement?s8GatewayInstanceArn?s
)"};
