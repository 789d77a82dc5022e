// What the actions of devicefarm take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7672884d5848ecff>{
    R"(#p#%Y#%s#&8#&V#&m#'6#'U#'p#(,#(M#(g#),#)J#)a#**#*=#*\#*r#+9#+U#+h#,)#,@#,d#-&#-6#-Q#-l#.&#.F#.V#.h#.y#/;#/W#/j#0.#0T#0k#1.#1G#1\#1z#22#2O#2o#37#3N#3d#4,#4>#4S#4g#5*#5H#5l#68#6V#6i#7+#7@#7`#7z#87#8L#8]#9$#95#9J#9a#:%#:?#:^#:|#;9#;X#;n
createDevicePool {#<5{#=7
createInstanceProfile {#>*{#?)
createNetworkProfile {#@D{#BX
createProject {#Dz{#E|
createRemoteAccessSession {#Fr{#Il
createTestGridProject {#Qz{#RE
createTestGridUrl {#S6{#SW
createUpload {#Sh{#T8
createVPCEConfiguration {#UG{#VH
deleteDevicePool {#Wg{#Wn
deleteInstanceProfile {#Wg{#Wn
deleteNetworkProfile {#Wg{#Wn
deleteProject {#Wg{#Wn
deleteRemoteAccessSession {#Wg{#Wn
deleteRun {#Wg{#Wn
deleteTestGridProject {#Wo{#Wn
deleteUpload {#Wg{#Wn
deleteVPCEConfiguration {#Wg{#Wn
getAccountSettings {#Wn{#X#
getDevice {#Wg{#ZB
getDeviceInstance {#Wg{#ZO
getDevicePool {#Wg{#=7
getDevicePoolCompatibility {#Zd{#_K
getInstanceProfile {#Wg{#?)
getJob {#Wg{#`n
getNetworkProfile {#Wg{#BX
getOfferingStatus {#cU{#cb
getProject {#Wg{#E|
getRemoteAccessSession {#Wg{#Il
getRun {#Wg{#ev
getSuite {#Wg{#kw
getTest {#Wg{#m?
getTestGridProject {#Wo{#RE
getTestGridSession {#mJ{#mq
getUpload {#Wg{#T8
getVPCEConfiguration {#Wg{#VH
installToRemoteAccessSession {#nu{#o>
listArtifacts {#oN{#oh
listDeviceInstances {#pR{#pl
listDevicePools {#q5{#qO
listDevices {#qn{#r5
listInstanceProfiles {#pR{#rP
listJobs {#rt{#s-
listNetworkProfiles {#q5{#sE
listOfferingPromotions {#cU{#sh
listOfferingTransactions {#cU{#tH
listOfferings {#cU{#ug
listProjects {#v*{#v=
listRemoteAccessSessions {#rt{#vY
listRuns {#rt{#w'
listSamples {#rt{#w?
listSuites {#rt{#wn
listTagsForResource {#x.{#x=
listTestGridProjects {#xX{#xq
listTestGridSessionActions {#y;{#ya
listTestGridSessionArtifacts {#z^{#{1
listTestGridSessions {#{g{$#*
listTests {#rt{$#N
listUniqueProblems {#rt{$#g
listUploads {#q5{$%E
listVPCEConfigurations {#pR{$%`
purchaseOffering {$&,{$&[
renewOffering {$&u{$&[
scheduleRun {$'4{#ev
stopJob {#Wg{#`n
stopRemoteAccessSession {#Wg{#Il
stopRun {#Wg{#ev
tagResource {$*&{#Wn
untagResource {$*@{#Wn
updateDeviceInstance {$*Z{#ZO
updateDevicePool {$*x{#=7
updateInstanceProfile {$+e{#?)
updateNetworkProfile {$,j{#BX
updateProject {$.w{#E|
updateTestGridProject {$/U{#RE
updateUpload {$0-{#T8
updateVPCEConfiguration {$0W{#VH
1Description?s0MaxDevices?i*Name!s0ProjectArn!s/Rules![{#<q
/Attribute?s.Operator?s+Value?s
3DevicePool?{#=H
)Arn?s1Description?s0MaxDevices?i*Name?s/Rules?[{#<q*Type?s
1Description?sDExcludeAppPackagesFromCleanup?[s*Name!s4PackageCleanup?b4RebootAfterUse?b
8InstanceProfile?{#??
)Arn?s1Description?sDExcludeAppPackagesFromCleanup?[s*Name?s4PackageCleanup?b4RebootAfterUse?b
1Description?s;DownlinkBandwidthBits?l5DownlinkDelayMs?l6DownlinkJitterMs?l9DownlinkLossPercent?i*Name!s0ProjectArn!s*Type?s9UplinkBandwidthBits?l3UplinkDelayMs?l4UplinkJitterMs?l7UplinkLossPercent?i
7NetworkProfile?{#Bm
)Arn?s1Description?s;DownlinkBandwidthBits?l5DownlinkDelayMs?l6DownlinkJitterMs?l9DownlinkLossPercent?i*Name?s*Type?s9UplinkBandwidthBits?l3UplinkDelayMs?l4UplinkJitterMs?l7UplinkLossPercent?i
>DefaultJobTimeoutMinutes?i*Name!s2VpcConfig?{#ER
7SecurityGroupIds![s0SubnetIds![s+VpcId!s
0Project?{#F0
)Arn?s-Created?t>DefaultJobTimeoutMinutes?i*Name?s2VpcConfig?{#ER
.ClientId?s6Configuration?{#H|/DeviceArn!s1InstanceArn?s5InteractionMode?s*Name?s0ProjectArn!s8RemoteDebugEnabled?b8RemoteRecordAppArn?s9RemoteRecordEnabled?b3SkipAppResign?b2SshPublicKey?s
3BillingMethod?s4DeviceProxy?{#I]<VpceConfigurationArns?[s
*Host!s*Port!n
<RemoteAccessSession?{#J,
)Arn?s3BillingMethod?s.ClientId?s-Created?t/Device?{#MV6DeviceMinutes?{#Q[4DeviceProxy?{#I]0DeviceUdid?s.Endpoint?s1HostAddress?s1InstanceArn?s5InteractionMode?s-Message?s*Name?s8RemoteDebugEnabled?b8RemoteRecordAppArn?s9RemoteRecordEnabled?b,Result?s3SkipAppResign?b-Started?t,Status?s-Stopped?t2VpcConfig?{#ER
)Arn?s2Availability?s-Carrier?s,Cpu?{#P=/FleetName?s/FleetType?s0FormFactor?s.HeapSize?l+Image?s3Instances?[{#Pa2Manufacturer?s,Memory?l+Model?s-ModelId?s*Name?s(Os?s.Platform?s+Radio?s9RemoteAccessEnabled?b8RemoteDebugEnabled?b3Resolution?{#QI
2Architecture?s+Clock?n/Frequency?s
)Arn?s/DeviceArn?s8InstanceProfile?{#??-Labels?[s,Status?s*Udid?s
,Height?i+Width?i
-Metered?n+Total?n/Unmetered?n
1Description?s*Name!s2VpcConfig?{#ER
8TestGridProject?{#R[
)Arn?s-Created?t1Description?s*Name?s2VpcConfig?{#ER
6ExpiresInSeconds!i0ProjectArn!s
-Expires?t)Url?s
1ContentType?s*Name!s0ProjectArn!s*Type!s
/Upload?{#TE
)Arn?s.Category?s1ContentType?s-Created?t-Message?s.Metadata?s*Name?s,Status?s*Type?s)Url?s
4ServiceDnsName!sBVpceConfigurationDescription?s;VpceConfigurationName!s5VpceServiceName!s
:VpceConfiguration?{#V`
)Arn?s4ServiceDnsName?sBVpceConfigurationDescription?s;VpceConfigurationName?s5VpceServiceName?s
)Arn!s

0ProjectArn!s
8AccountSettings?{#X9
6AwsAccountNumber?s>DefaultJobTimeoutMinutes?i:MaxJobTimeoutMinutes?i/MaxSlots?<i3SkipAppResign?b5TrialMinutes?{#Z-7UnmeteredDevices?<iCUnmeteredRemoteAccessDevices?<i
/Remaining?n+Total?n
/Device?{#MV
7DeviceInstance?{#Pa
,AppArn?s6Configuration?{#[Y3DevicePoolArn!s0ProjectArn?s-Test?{#^g.TestType?s
4AuxiliaryApps?[s3BillingMethod?s>CustomerArtifactPaths?{#]Y4DeviceProxy?{#I]9ExtraDataPackageArn?s,Locale?s1Location?{#^/7NetworkProfileArn?s/Radios?{#^G<VpceConfigurationArns?[s
3AndroidPaths?[s6DeviceHostPaths?[s/IosPaths?[s
.Latitude!n/Longitude!n
/Bluetooth?b)Gps?b)Nfc?b*Wifi?b
,Filter?s1Parameters?<s4TestPackageArn?s1TestSpecArn?s*Type!s
;CompatibleDevices?[{#`$=IncompatibleDevices?[{#`$
0Compatible?b/Device?{#MVAIncompatibilityMessages?[{#`\
-Message?s*Type?s
,Job?{#`x
)Arn?s1Counters?{#bm-Created?t/Device?{#MV6DeviceMinutes?{#Q[1InstanceArn?s-Message?s*Name?s,Result?s-Started?t,Status?s-Stopped?t*Type?s2VideoCapture?b3VideoEndpoint?s
-Errored?i,Failed?i,Passed?i-Skipped?i-Stopped?i+Total?i,Warned?i
/NextToken?s
1Current?<{#d44NextPeriod?<{#d4/NextToken?s
1EffectiveOn?t1Offering?{#dc.Quantity?i*Type?s
1Description?s(Id?s.Platform?s:RecurringCharges?[{#eF*Type?s
-Cost?{#e]/Frequency?s
,Amount?n2CurrencyCode?s
,Run?{#f&
/AppUpload?s)Arn?s3BillingMethod?s3CompletedJobs?i1Counters?{#bm-Created?t>CustomerArtifactPaths?{#]Y6DeviceMinutes?{#Q[3DevicePoolArn?s4DeviceProxy?{#I]>DeviceSelectionResult?{#k#0EventCount?i7JobTimeoutMinutes?i,Locale?s1Location?{#^/-Message?s*Name?s7NetworkProfile?{#Bm6ParsingResultUrl?s.Platform?s/Radios?{#^G,Result?s0ResultCode?s*Seed?i3SkipAppResign?b-Started?t,Status?s-Stopped?t1TestSpecArn?s/TotalJobs?i*Type?s2VpcConfig?{#ER,WebUrl?s
1Filters?[{#kU9MatchedDevicesCount?i0MaxDevices?i
/Attribute!s.Operator!s-Values![s
.Suite?{#l)
)Arn?s1Counters?{#bm-Created?t6DeviceMinutes?{#Q[-Message?s*Name?s,Result?s-Started?t,Status?s-Stopped?t*Type?s
-Test?{#l)
0ProjectArn?s0SessionArn?s/SessionId?s
8TestGridSession?{#n-
)Arn?s4BillingMinutes?n-Created?t+Ended?t8SeleniumProperties?s,Status?s
,AppArn!s<RemoteAccessSessionArn!s
2AppUpload?{#TE
)Arn!s/NextToken?s*Type!s
3Artifacts?[{#p+/NextToken?s
)Arn?s/Extension?s*Name?s*Type?s)Url?s
0MaxResults?i/NextToken?s
9DeviceInstances?[{#Pa/NextToken?s
)Arn!s/NextToken?s*Type?s
5DevicePools?[{#=H/NextToken?s
)Arn?s1Filters?[{#kU/NextToken?s
1Devices?[{#MV/NextToken?s
:InstanceProfiles?[{#??/NextToken?s
)Arn!s/NextToken?s
.Jobs?[{#`x/NextToken?s
9NetworkProfiles?[{#Bm/NextToken?s
/NextToken?s<OfferingPromotions?[{#t4
1Description?s(Id?s
/NextToken?s>OfferingTransactions?[{#tp
-Cost?{#e]/CreatedOn?t9OfferingPromotionId?s7OfferingStatus?{#d43TransactionId?s
/NextToken?s3Offerings?[{#dc
)Arn?s/NextToken?s
/NextToken?s2Projects?[{#F0
/NextToken?s>RemoteAccessSessions?[{#J,
/NextToken?s.Runs?[{#f&
/NextToken?s1Samples?[{#wZ
)Arn?s*Type?s)Url?s
/NextToken?s0Suites?[{#l)
1ResourceARN!s
.Tags?[{#xI
)Key!s+Value!s
/MaxResult?i/NextToken?s
/NextToken?s:TestGridProjects?[{#R[
/MaxResult?i/NextToken?s0SessionArn!s
1Actions?[{#y|/NextToken?s
,Action?s.Duration?l3RequestMethod?s-Started?t0StatusCode?s
/MaxResult?i/NextToken?s0SessionArn!s*Type?s
3Artifacts?[{#{N/NextToken?s
.Filename?s*Type?s)Url?s
7CreationTimeAfter?t8CreationTimeBefore?t2EndTimeAfter?t3EndTimeBefore?t/MaxResult?i/NextToken?s0ProjectArn!s,Status?s
/NextToken?s:TestGridSessions?[{#n-
/NextToken?s/Tests?[{#l)
/NextToken?s9UniqueProblems?<[{$$0
-Message?s2Problems?[{$$J
/Device?{#MV,Job?{$%7-Message?s,Result?s,Run?{$%7.Suite?{$%7-Test?{$%7
)Arn?s*Name?s
/NextToken?s1Uploads?[{#TE
/NextToken?s<VpceConfigurations?[{#V`
0OfferingId!s9OfferingPromotionId?s.Quantity!i
<OfferingTransaction?{#tp
0OfferingId!s.Quantity!i
,AppArn?s6Configuration?{#[Y3DevicePoolArn?sEDeviceSelectionConfiguration?{$(c?ExecutionConfiguration?{$)%*Name?s0ProjectArn!s-Test!{#^g
1Filters![{#kU0MaxDevices!i
5AccountsCleanup?b8AppPackagesCleanup?b7JobTimeoutMinutes?i3SkipAppResign?b2VideoCapture?b
1ResourceARN!s.Tags![{#xI
1ResourceARN!s.TagKeys![s
)Arn!s-Labels?[s0ProfileArn?s
)Arn!s5ClearMaxDevices?b1Description?s0MaxDevices?i*Name?s/Rules?[{#<q
)Arn!s1Description?sDExcludeAppPackagesFromCleanup?[s*Name?s4PackageCleanup?b4RebootAfterUse?b
)Arn!s1Description?s;DownlinkBandwidthBits?l5DownlinkDelayMs?l6DownlinkJitterMs?l9DownlinkLossPercent?i*Name?s*Type?s9UplinkBandwidthBits?l3UplinkDelayMs?l4UplinkJitterMs?l7UplinkLossPercent?i
)Arn!s>DefaultJobTimeoutMinutes?i*Name?s2VpcConfig?{#ER
1Description?s*Name?s0ProjectArn!s2VpcConfig?{#ER
)Arn!s1ContentType?s1EditContent?b*Name?s
)Arn!s4ServiceDnsName?sBVpceConfigurationDescription?s;VpceConfigurationName?s5VpceServiceName?s
)"};
