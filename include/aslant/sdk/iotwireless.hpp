// What the actions of iotwireless take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x4075fe43327ce2eb>{
    R"($9#&h#'=#'k#(?#(r#)B#)s#*D#*i#+*#+G#+`#,$#,P#,n#-2#-Q#-t#.G#.b#/%#/>#/\#0.#0L#0j#1.#1V#1u#2>#2k#33#3e#4<#4m#5I#5v#6P#7$#7<#7V#8*#8@#8e#9+#9?#9Z#9|#:K#:f#:{#;C#;`#<-#<J#<g#=)#=D#=_#>*#>O#>k#?8#?g#@3#@S#A##A=#AY#B/#BP#Bh#C+#CS#D$#DA#De#E'#ED#Ea#F.#FK#Fw#G;#G]#Gz#HC#Hb#I*#IL#J.#Jm#K+#KO#K|#LI#L^#Lz#M7#MR#N)#NB#Nj#O3#OQ#P##PA#PY#Q)#QI#Qg#R5
associateAwsAccountWithPartnerAccount {#RT{#SZ
associateMulticastGroupWithFuotaTask {#So{#T.
associateWirelessDeviceWithFuotaTask {#T/{#T.
associateWirelessDeviceWithMulticastGroup {#T/{#T.
associateWirelessDeviceWithThing {#TH{#T.
associateWirelessGatewayWithCertificate {#TY{#Tr
associateWirelessGatewayWithThing {#TH{#T.
cancelMulticastGroupSession {#U,{#T.
createDestination {#U2{#V6
createDeviceProfile {#VD{#ZB
createFuotaTask {#ZN{#ZB
createMulticastGroup {#\^{#ZB
createNetworkAnalyzerConfiguration {#^E{#V6
createServiceProfile {#`N{#ZB
createWirelessDevice {#bF{#ZB
createWirelessGateway {#i3{#ZB
createWirelessGatewayTask {#k>{#kf
createWirelessGatewayTaskDefinition {#l8{#ZB
deleteDestination {#nf{#T.
deleteDeviceProfile {#U,{#T.
deleteFuotaTask {#U,{#T.
deleteMulticastGroup {#U,{#T.
deleteNetworkAnalyzerConfiguration {#nn{#T.
deleteQueuedMessages {#o){#T.
deleteServiceProfile {#U,{#T.
deleteWirelessDevice {#U,{#T.
deleteWirelessDeviceImportTask {#U,{#T.
deleteWirelessGateway {#U,{#T.
deleteWirelessGatewayTask {#U,{#T.
deleteWirelessGatewayTaskDefinition {#U,{#T.
deregisterWirelessDevice {#oP{#T.
disassociateAwsAccountFromPartnerAccount {#os{#T.
disassociateMulticastGroupFromFuotaTask {#So{#T.
disassociateWirelessDeviceFromFuotaTask {#T/{#T.
disassociateWirelessDeviceFromMulticastGroup {#T/{#T.
disassociateWirelessDeviceFromThing {#U,{#T.
disassociateWirelessGatewayFromCertificate {#U,{#T.
disassociateWirelessGatewayFromThing {#U,{#T.
getDestination {#nf{#p;
getDeviceProfile {#U,{#q%
getEventConfigurationByResourceTypes {#T.{#s>
getFuotaTask {#U,{#uV
getLogLevelsByResourceTypes {#T.{#wr
getMetricConfiguration {#T.{#y^
getMetrics {#y|{#{Q
getMulticastGroup {#U,{$#x
getMulticastGroupSession {#U,{$%l
getNetworkAnalyzerConfiguration {#nn{$&f
getPartnerAccount {#os{$'t
getPosition {$(Y{$)$
getPositionConfiguration {$(Y{$*H
getPositionEstimate {$+>{$7e
getResourceEventConfiguration {$7w{$8J
getResourceLogLevel {$(Y{$;i
getResourcePosition {$(Y{$7e
getServiceEndpoint {$;u{$<*
getServiceProfile {#U,{$<Y
getWirelessDevice {$@]{$@|
getWirelessDeviceImportTask {#U,{$D-
getWirelessDeviceStatistics {$Fg{$F{
getWirelessGateway {$@]{$J4
getWirelessGatewayCertificate {#U,{$Jy
getWirelessGatewayFirmwareInformation {#U,{$KW
getWirelessGatewayStatistics {$Kz{$L5
getWirelessGatewayTask {#U,{$Lt
getWirelessGatewayTaskDefinition {#U,{$N'
listDestinations {$NS{$Nm
listDeviceProfiles {$O6{$Od
listDevicesForWirelessDeviceImportTask {$PB{$Pj
listEventConfigurations {$R]{$S,
listFuotaTasks {$NS{$T6
listMulticastGroups {$NS{$TW
listMulticastGroupsByFuotaTask {$U#{$UB
listNetworkAnalyzerConfigurations {$NS{$Un
listPartnerAccounts {$NS{$VH
listPositionConfigurations {$Vd{$W3
listQueuedMessages {$XF{$Xz
listServiceProfiles {$NS{$[M
listTagsForResource {$[s{$\(
listWirelessDeviceImportTasks {$NS{$\4
listWirelessDevices {$\d{$^7
listWirelessGatewayTaskDefinitions {$aV{$b+
listWirelessGateways {$NS{$c5
putPositionConfiguration {$dG{#T.
putResourceLogLevel {$eO{#T.
resetAllResourceLogLevels {#T.{#T.
resetResourceLogLevel {$(Y{#T.
sendDataToMulticastGroup {$f%{$ff
sendDataToWirelessDevice {$fs{$ff
startBulkAssociateWirelessDeviceWithMulticastGroup {$hD{#T.
startBulkDisassociateWirelessDeviceFromMulticastGroup {$hD{#T.
startFuotaTask {$hc{#T.
startMulticastGroupSession {$i){#T.
startSingleWirelessDeviceImportTask {$i<{#ZB
startWirelessDeviceImportTask {$jK{#ZB
tagResource {$kO{#T.
testWirelessDevice {#U,{$ki
untagResource {$ks{#T.
updateDestination {$l3{#T.
updateEventConfigurationByResourceTypes {#s>{#T.
updateFuotaTask {$lq{#T.
updateLogLevelsByResourceTypes {#wr{#T.
updateMetricConfiguration {#y^{#T.
updateMulticastGroup {$nZ{#T.
updateNetworkAnalyzerConfiguration {$o({#T.
updatePartnerAccount {$qD{#T.
updatePosition {$r1{#T.
updateResourceEventConfiguration {$rb{#T.
updateResourcePosition {$tB{#T.
updateWirelessDevice {$tx{#T.
updateWirelessDeviceImportTask {$w2{#T.
updateWirelessGateway {$w\{#T.
8ClientRequestToken?s1Sidewalk!{#S).Tags?[{#SK
.AmazonId?s9AppServerPrivateKey?s
)Key!s+Value!s
)Arn?s1Sidewalk?{#S)
(Id!s6MulticastGroupId!s

(Id!s6WirelessDeviceId!s
(Id!s.ThingArn!s
(Id!s6IotCertificateId!s
6IotCertificateId?s
(Id!s
8ClientRequestToken?s1Description?s0Expression!s4ExpressionType!s*Name!s-RoleArn!s.Tags?[{#SK
)Arn?s*Name?s
8ClientRequestToken?s0LoRaWAN?{#W-*Name?s1Sidewalk?{#T..Tags?[{#SK
3ClassBTimeout?i3ClassCTimeout?i=FactoryPresetFreqsList?[i0MacVersion?s2MaxDutyCycle?i-MaxEirp?i0PingSlotDr?i2PingSlotFreq?i4PingSlotPeriod?i7RegParamsRevision?s.RfRegion?s1RxDataRate2?i.RxDelay1?i1RxDrOffset1?i-RxFreq2?i7Supports32BitFCnt?b4SupportsClassB?b4SupportsClassC?b2SupportsJoin?b
)Arn?s(Id?s
8ClientRequestToken?s1Description?s0Descriptor?s9FirmwareUpdateImage!s8FirmwareUpdateRole!s8FragmentIntervalMS?i7FragmentSizeBytes?i0LoRaWAN?{#\R*Name?s7RedundancyPercent?i.Tags?[{#SK
.RfRegion?s
8ClientRequestToken?s1Description?s0LoRaWAN!{#]G*Name?s.Tags?[{#SK
-DlClass?s>ParticipatingGateways?{#]x.RfRegion?s
2GatewayList?[s:TransmissionInterval?n
8ClientRequestToken?s1Description?s6MulticastGroups?[s*Name!s.Tags?[{#SK5TraceContent?{#_m6WirelessDevices?[s7WirelessGateways?[s
.LogLevel?s8MulticastFrameInfo?s=WirelessDeviceFrameInfo?s
8ClientRequestToken?s0LoRaWAN?{#a)*Name?s.Tags?[{#SK
3AddGwMetadata?b+DrMax?i+DrMin?i0NbTransMax?n0NbTransMin?n/PrAllowed?b/RaAllowed?b5TxPowerIndexMax?n5TxPowerIndexMin?n
8ClientRequestToken?s1Description?s5DestinationName!s0LoRaWAN?{#cd*Name?s1Positioning?s1Sidewalk?{#hz.Tags?[{#SK*Type!s
2AbpV1_0_x?{#e%0AbpV1_1?{#eb,DevEui?s5DeviceProfileId?s/FPorts?{#fd3OtaaV1_0_x?{#h41OtaaV1_1?{#h]6ServiceProfileId?s
-DevAddr?s/FCntStart?i4SessionKeys?{#eM
-AppSKey?s-NwkSKey?s
-DevAddr?s/FCntStart?i4SessionKeys?{#f0
-AppSKey?s1FNwkSIntKey?s0NwkSEncKey?s1SNwkSIntKey?s
6Applications?[{#gO/ClockSync?i+Fuota?i/Multicast?i4Positioning?{#gq
5DestinationName?s+FPort?i*Type?s
/ClockSync?i*Gnss?i,Stream?i
,AppEui?s,AppKey?s/GenAppKey?s-JoinEui?s
,AppKey?s-JoinEui?s,NwkKey?s
5DeviceProfileId?s
8ClientRequestToken?s1Description?s0LoRaWAN!{#iv*Name?s.Tags?[{#SK
2Beaconing?{#k#0GatewayEui?s6JoinEuiFilters?[[s-MaxEirp?n3NetIdFilters?[s.RfRegion?s/SubBands?[i
.DataRate?i2Frequencies?[i
(Id!sEWirelessGatewayTaskDefinitionId!s
,Status?sEWirelessGatewayTaskDefinitionId?s
5AutoCreateTasks!b8ClientRequestToken?s*Name?s.Tags?[{#SK/Update?{#m$
0LoRaWAN?{#mV4UpdateDataRole?s6UpdateDataSource?s
7CurrentVersion?{#nB/SigKeyCrc?l5UpdateSignature?s6UpdateVersion?{#nB
+Model?s4PackageVersion?s-Station?s
*Name!s
7ConfigurationName!s
(Id!s/MessageId!s8WirelessDeviceType?s
0Identifier!s8WirelessDeviceType?s
6PartnerAccountId!s1PartnerType!s
)Arn?s1Description?s0Expression?s4ExpressionType?s*Name?s-RoleArn?s
)Arn?s(Id?s0LoRaWAN?{#W-*Name?s1Sidewalk?{#qS
@ApplicationServerPublicKey?s@DakCertificateMetadata?[{#rJ9QualificationStatus?b
*ApId?s3CertificateId!s2DeviceTypeId?s4FactorySupport?b9MaxAllowedSignature?i
9ConnectionStatus?{#tL@DeviceRegistrationState?{#tw-Join?{#uH>MessageDeliveryStatus?{#tw2Proximity?{#tw
0LoRaWAN?{#tZ
?WirelessGatewayEventTopic?s
1Sidewalk?{#u,
>WirelessDeviceEventTopic?s
0LoRaWAN?{#u,
)Arn?s/CreatedAt?t1Description?s0Descriptor?s9FirmwareUpdateImage?s8FirmwareUpdateRole?s8FragmentIntervalMS?i7FragmentSizeBytes?i(Id?s0LoRaWAN?{#wZ*Name?s7RedundancyPercent?i,Status?s
.RfRegion?s/StartTime?t
5DefaultLogLevel?s=FuotaTaskLogOptions?[{#y*BWirelessDeviceLogOptions?[{#y*CWirelessGatewayLogOptions?[{#y*
0Events?[{#yJ.LogLevel!s*Type!s
+Event!s.LogLevel!s
6SummaryMetric?{#yr
,Status?s
>SummaryMetricQueries?[{#z>
7AggregationPeriod?s4Dimensions?[{#{A2EndTimestamp?t0MetricName?s-QueryId?s4StartTimestamp?t
*Name?s+Value?s
CSummaryMetricQueryResults?[{#{r
7AggregationPeriod?s4Dimensions?[{#{A2EndTimestamp?t+Error?s0MetricName?s-QueryId?s1QueryStatus?s4StartTimestamp?t1Timestamps?[t*Unit?s0Values?[{$#S
)Avg?n)Max?n)Min?n)P90?n)Std?n)Sum?n
)Arn?s/CreatedAt?t1Description?s(Id?s0LoRaWAN?{$$a*Name?s,Status?s
-DlClass?s<NumberOfDevicesInGroup?i>NumberOfDevicesRequested?i>ParticipatingGateways?{#]x.RfRegion?s
0LoRaWAN?{$%z
*DlDr?i,DlFreq?i4PingSlotPeriod?i6SessionStartTime?t4SessionTimeout?i
)Arn?s1Description?s6MulticastGroups?[s*Name?s5TraceContent?{#_m6WirelessDevices?[s7WirelessGateways?[s
3AccountLinked?b1Sidewalk?{$(9
.AmazonId?s)Arn?s1Fingerprint?s
8ResourceIdentifier!s2ResourceType!s
1Accuracy?{$)y/Position?[n4SolverProvider?s0SolverType?s3SolverVersion?s/Timestamp?s
8HorizontalAccuracy?n6VerticalAccuracy?n
1Destination?s0Solvers?{$*d
4SemtechGnss?{$*v
)Fec?s.Provider?s,Status?s*Type?s
3CellTowers?{$,*-Gnss?{$6>+Ip?{$7D/Timestamp?t:WiFiAccessPoints?[{$7Q
.Cdma?[{$,d-Gsm?[{$.|-Lte?[{$0n1Tdscdma?[{$2]/Wcdma?[{$4`
-BaseLat?n-BaseLng?n3BaseStationId!i4CdmaLocalId?{$.+1CdmaNmr?[{$.E/NetworkId!i0PilotPower?i6RegistrationZone?i.SystemId!i
1CdmaChannel!i.PnOffset!i
3BaseStationId?i1CdmaChannel!i0PilotPower?i.PnOffset!i
.GeranCid!i3GsmLocalId?{$/z0GsmNmr?[{$0/6GsmTimingAdvance?i)Lac!i)Mcc!i)Mnc!i-RxLevel?i
*Bcch!i*Bsic!i
*Bcch!i*Bsic!i7GlobalIdentity?{$0\-RxLevel?i
.GeranCid!i)Lac!i
/EutranCid!i3LteLocalId?{$2#0LteNmr?[{$236LteTimingAdvance?i)Mcc!i)Mnc!i/NrCapable?b*Rsrp?i*Rsrq?n)Tac?i
,Earfcn!i)Pci!i
,Earfcn!i/EutranCid?i)Pci!i*Rsrp?i*Rsrq?n
)Lac?i)Mcc!i)Mnc!i.PathLoss?i*Rscp?i7TdscdmaLocalId?{$3o4TdscdmaNmr?[{$4,:TdscdmaTimingAdvance?i.UtranCid!i
0CellParams!i,Uarfcn!i
0CellParams!i.PathLoss?i*Rscp?i,Uarfcn!i.UtranCid?i
)Lac?i)Mcc!i)Mnc!i.PathLoss?i*Rscp?i.UtranCid!i5WcdmaLocalId?{$5W2WcdmaNmr?[{$5i
)Psc!i.Uarfcndl!i
.PathLoss?i)Psc!i*Rscp?i.Uarfcndl!i.UtranCid!i
4AssistAltitude?n5AssistPosition?[n1CaptureTime?n9CaptureTimeAccuracy?n-Payload!s1Use2DSolver?b
/IpAddress!s
0MacAddress!s)Rss!i
4GeoJsonPayload?y
0Identifier!s4IdentifierType!s1PartnerType?s
9ConnectionStatus?{$9X@DeviceRegistrationState?{$:B-Join?{$;*>MessageDeliveryStatus?{$:B2Proximity?{$:B
0LoRaWAN?{$:*AWirelessGatewayIdEventTopic?s
:GatewayEuiEventTopic?s
1Sidewalk?{$:n@WirelessDeviceIdEventTopic?s
8AmazonIdEventTopic?s
0LoRaWAN?{$;U@WirelessDeviceIdEventTopic?s
6DevEuiEventTopic?s
.LogLevel?s
1ServiceType?s
1ServerTrust?s5ServiceEndpoint?s1ServiceType?s
)Arn?s(Id?s0LoRaWAN?{$<y*Name?s
3AddGwMetadata?b1ChannelMask?s6DevStatusReqFreq?i2DlBucketSize?i,DlRate?i2DlRatePolicy?s+DrMax?i+DrMin?i/HrAllowed?b4MinGwDiversity?i0NbTransMax?n0NbTransMin?n/NwkGeoLoc?b/PrAllowed?b/RaAllowed?b<ReportDevStatusBattery?b;ReportDevStatusMargin?b/TargetPer?i5TxPowerIndexMax?n5TxPowerIndexMin?n2UlBucketSize?i,UlRate?i2UlRatePolicy?s
0Identifier!s4IdentifierType!s
)Arn?s1Description?s5DestinationName?s(Id?s0LoRaWAN?{#cd*Name?s1Positioning?s1Sidewalk?{$BB.ThingArn?s/ThingName?s*Type?s
.AmazonId?s3CertificateId?s<DeviceCertificates?[{$Cq5DeviceProfileId?s5PrivateKeys?[{$Cq0SidewalkId?s=SidewalkManufacturingSn?s,Status?s
0SigningAlg!s+Value!s
)Arn?s2CreationTime?t5DestinationName?s?FailedImportedDeviceCount?l(Id?sDInitializedImportedDeviceCount?lBOnboardedImportedDeviceCount?l@PendingImportedDeviceCount?l1Sidewalk?{$FE,Status?s2StatusReason?s
=DeviceCreationFileList?[s*Role?s
6WirelessDeviceId!s
:LastUplinkReceivedAt?s0LoRaWAN?{$Gg1Sidewalk?{$Ia6WirelessDeviceId?s
.DataRate?i,DevEui?s+FPort?i/Frequency?i2Gateways?[{$Hf8PublicGateways?[{$I'/Timestamp?s
0GatewayEui?s*Rssi?n)Snr?n
/DlAllowed?b(Id?s3ProviderNetId?s.RfRegion?s*Rssi?n)Snr?n
2BatteryLevel?s1DeviceState?s+Event?s*Rssi?i
)Arn?s1Description?s(Id?s0LoRaWAN?{#iv*Name?s.ThingArn?s/ThingName?s
6IotCertificateId?sGLoRaWANNetworkServerCertificateId?s
0LoRaWAN?{$Ke
7CurrentVersion?{#nB
7WirelessGatewayId!s
6ConnectionStatus?s:LastUplinkReceivedAt?s7WirelessGatewayId?s
:LastUplinkReceivedAt?s,Status?s3TaskCreatedAt?s7WirelessGatewayId?sEWirelessGatewayTaskDefinitionId?s
)Arn?s5AutoCreateTasks?b*Name?s/Update?{#m$
0MaxResults?i/NextToken?s
9DestinationList?[{#p;/NextToken?s
7DeviceProfileType?s0MaxResults?i/NextToken?s
;DeviceProfileList?[{$P//NextToken?s
)Arn?s(Id?s*Name?s
(Id!s0MaxResults?i/NextToken?s,Status?s
5DestinationName?sDImportedWirelessDeviceList?[{$QP/NextToken?s
1Sidewalk?{$Q_
4LastUpdateTime?t6OnboardingStatus?s<OnboardingStatusReason?s=SidewalkManufacturingSn?s
0MaxResults?i/NextToken?s2ResourceType!s
AEventConfigurationsList?[{$SW/NextToken?s
/Events?{$8J0Identifier?s4IdentifierType?s1PartnerType?s
7FuotaTaskList?[{$P//NextToken?s
<MulticastGroupList?[{$P//NextToken?s
(Id!s0MaxResults?i/NextToken?s
<MulticastGroupList?[{$Uh/NextToken?s
(Id?s
JNetworkAnalyzerConfigurationList?[{#V6/NextToken?s
/NextToken?s2Sidewalk?[{$(9
0MaxResults?i/NextToken?s2ResourceType?s
/NextToken?sCPositionConfigurationList?[{$W`
1Destination?s8ResourceIdentifier?s2ResourceType?s0Solvers?{$*d
(Id!s0MaxResults?i/NextToken?s8WirelessDeviceType?s
CDownlinkQueueMessagesList?[{$YM/NextToken?s
0LoRaWAN?{$Z)/MessageId?s0ReceivedAt?s2TransmitMode?i
+FPort?i>ParticipatingGateways?{$ZM
2DownlinkMode!s5GatewayList![{$[,:TransmissionInterval!i
7DownlinkFrequency!i/GatewayId!s
/NextToken?s<ServiceProfileList?[{$P/
1ResourceArn!s
.Tags?[{#SK
/NextToken?sFWirelessDeviceImportTaskList?[{$D-
5DestinationName?s5DeviceProfileId?s1FuotaTaskId?s0MaxResults?i6MulticastGroupId?s/NextToken?s6ServiceProfileId?s8WirelessDeviceType?s
/NextToken?s<WirelessDeviceList?[{$^]
)Arn?s5DestinationName?s7FuotaDeviceStatus?s(Id?s:LastUplinkReceivedAt?s0LoRaWAN?{$`?/McGroupId?i;MulticastDeviceStatus?s*Name?s1Sidewalk?{$`I*Type?s
,DevEui?s
.AmazonId?s<DeviceCertificates?[{$Cq5DeviceProfileId?s0SidewalkId?s=SidewalkManufacturingSn?s,Status?s
0MaxResults?i/NextToken?s8TaskDefinitionType?s
/NextToken?s9TaskDefinitions?[{$bN
)Arn?s(Id?s0LoRaWAN?{$bg
7CurrentVersion?{#nB6UpdateVersion?{#nB
/NextToken?s=WirelessGatewayList?[{$c\
)Arn?s1Description?s(Id?s:LastUplinkReceivedAt?s0LoRaWAN?{#iv*Name?s
1Destination?s8ResourceIdentifier!s2ResourceType!s0Solvers?{$e-
4SemtechGnss?{$e?
)Fec!s,Status!s
.LogLevel!s8ResourceIdentifier!s2ResourceType!s
(Id!s1PayloadData!s9WirelessMetadata!{$fO
0LoRaWAN?{$f]
+FPort?i
/MessageId?s
(Id!s1PayloadData!s2TransmitMode!i9WirelessMetadata?{$gR
0LoRaWAN?{$Z)1Sidewalk?{$gn
>AckModeRetryDurationSecs?i1MessageType?s)Seq?i
(Id!s1QueryString?s.Tags?[{#SK
(Id!s0LoRaWAN?{$hv
/StartTime?t
(Id!s0LoRaWAN!{$%z
8ClientRequestToken?s5DestinationName!s0DeviceName?s1Sidewalk!{$j0.Tags?[{#SK
=SidewalkManufacturingSn?s
8ClientRequestToken?s5DestinationName!s1Sidewalk!{$k2.Tags?[{#SK
8DeviceCreationFile?s*Role?s
1ResourceArn!s.Tags![{#SK
,Result?s
1ResourceArn!s.TagKeys![s
1Description?s0Expression?s4ExpressionType?s*Name!s-RoleArn?s
1Description?s0Descriptor?s9FirmwareUpdateImage?s8FirmwareUpdateRole?s8FragmentIntervalMS?i7FragmentSizeBytes?i(Id!s0LoRaWAN?{#\R*Name?s7RedundancyPercent?i
1Description?s(Id!s0LoRaWAN?{#]G*Name?s
7ConfigurationName!s1Description?s;MulticastGroupsToAdd?[s>MulticastGroupsToRemove?[s5TraceContent?{#_m;WirelessDevicesToAdd?[s>WirelessDevicesToRemove?[s<WirelessGatewaysToAdd?[s?WirelessGatewaysToRemove?[s
6PartnerAccountId!s1PartnerType!s1Sidewalk!{$qt
9AppServerPrivateKey?s
/Position![n8ResourceIdentifier!s2ResourceType!s
9ConnectionStatus?{$9X@DeviceRegistrationState?{$:B0Identifier!s4IdentifierType!s-Join?{$;*>MessageDeliveryStatus?{$:B1PartnerType?s2Proximity?{$:B
4GeoJsonPayload?y8ResourceIdentifier!s2ResourceType!s
1Description?s5DestinationName?s(Id!s0LoRaWAN?{$uf*Name?s1Positioning?s
2AbpV1_0_x?{$vZ0AbpV1_1?{$vZ5DeviceProfileId?s/FPorts?{$vg6ServiceProfileId?s
/FCntStart?i
6Applications?[{#gO4Positioning?{#gq
(Id!s1Sidewalk!{$wF
8DeviceCreationFile?s
1Description?s(Id!s6JoinEuiFilters?[[s-MaxEirp?n*Name?s3NetIdFilters?[s
)"};
