// What the actions of groundstation take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe626b082a9c5c3a2>{
    R"(#D#$/#$F#$\#%'#%@#%^#%t#&?#&X#&v#'5#'P#'o#((#(J#(b#)##)9#)N#)d#*.#*G#*c#+&#+>#+[#+r#,0#,E#,\#,w#-3#-L
cancelContact {#-j{#-w
createConfig {#.*{#4q
createDataflowEndpointGroup {#5<{#:L
createEphemeris {#:g{#=]
createMissionProfile {#=l{#@I
deleteConfig {#@]{#4q
deleteDataflowEndpointGroup {#@v{#:L
deleteEphemeris {#A7{#=]
deleteMissionProfile {#AF{#@I
describeContact {#-j{#AZ
describeEphemeris {#A7{#Gz
getAgentConfiguration {#Iy{#J*
getConfig {#@]{#JG
getDataflowEndpointGroup {#@v{#K1
getMinuteUsage {#Lm{#M#
getMissionProfile {#AF{#NU
getSatellite {#Q8{#QG
listConfigs {#Rm{#S-
listContacts {#Sw{#U4
listDataflowEndpointGroups {#Rm{#X0
listEphemerides {#Y9{#Z+
listGroundStations {#[G{#[o
listMissionProfiles {#Rm{#\j
listSatellites {#Rm{#]n
listTagsForResource {#^2{#^A
registerAgent {#^J{#a.
reserveContact {#a9{#-w
tagResource {#b1{#bH
untagResource {#bI{#bH
updateAgentStatus {#bc{#Iy
updateConfig {#dn{#4q
updateEphemeris {#eD{#=]
updateMissionProfile {#eo{#@I
/ContactId!s
/ContactId?s
3ConfigData!{#.J*Name!s+Tags?<s
>AntennaDownlinkConfig?{#0NIAntennaDownlinkDemodDecodeConfig?{#1N<AntennaUplinkConfig?{#2F?DataflowEndpointConfig?{#3I:S3RecordingConfig?{#3z7TrackingConfig?{#4@9UplinkEchoConfig?{#4M
7SpectrumConfig!{#0c
2Bandwidth!{#1=8CenterFrequency!{#1=2Polarization?s
+Units!s+Value!n
5DecodeConfig!{#23;DemodulationConfig!{#237SpectrumConfig!{#0c
5UnvalidatedJSON!s
7SpectrumConfig!{#3$3TargetEirp!{#1=6TransmitDisabled?b
8CenterFrequency!{#1=2Polarization?s
:DataflowEndpointName!s<DataflowEndpointRegion?s
/BucketArn!s,Prefix?s-RoleArn!s
/Autotrack!s
<AntennaUplinkConfigArn!s-Enabled!b
/ConfigArn?s.ConfigId?s0ConfigType?s
DContactPostPassDurationSeconds?iCContactPrePassDurationSeconds?i9EndpointDetails![{#6B+Tags?<s
FAwsGroundStationAgentEndpoint?{#7O1Endpoint?{#9V4HealthReasons?[s2HealthStatus?s8SecurityDetails?{#9z
1AgentStatus?s2AuditResults?s6EgressAddress!{#8A7IngressAddress!{#8j*Name!s
)Mtu?i6SocketAddress!{#8[
*Name!s*Port!i
)Mtu?i6SocketAddress!{#9*
*Name!s2PortRange!{#9A
-Maximum!i-Minimum!i
0Address?{#8[)Mtu?i*Name?s,Status?s
-RoleArn!s7SecurityGroupIds![s0SubnetIds![s
=DataflowEndpointGroupId?s
-Enabled?b2Ephemeris?{#;l4ExpirationTime?t/KmsKeyArn?s*Name!s.Priority?i1SatelliteId!s+Tags?<s
,Oem?{#<%,Tle?{#<X
-OemData?s1S3Object?{#<>
,Bucket?s)Key?s-Version?s
1S3Object?{#<>1TleData?[{#<u
.TleLine1!s.TleLine2!s7ValidTimeRange!{#=F
-EndTime!t/StartTime!t
1EphemerisId?s
DContactPostPassDurationSeconds?iCContactPrePassDurationSeconds?i5DataflowEdges![[sIMinimumViableContactDurationSeconds!i*Name!s6StreamsKmsKey?{#?y4StreamsKmsRole?s+Tags?<s7TrackingConfigArn!s
1KmsAliasArn?s2KmsAliasName?s/KmsKeyArn?s
6MissionProfileId?s
.ConfigId!s0ConfigType!s
=DataflowEndpointGroupId!s
1EphemerisId!s
6MissionProfileId!s
/ContactId?s3ContactStatus?s6DataflowList?[{#DJ-EndTime?t2ErrorMessage?s3GroundStation?s9MaximumElevation?{#Gj7MissionProfileArn?s5PostPassEndTime?t6PrePassStartTime?t,Region?s2SatelliteArn?s/StartTime?t+Tags?<s7VisibilityEndTime?t9VisibilityStartTime?t
4Destination?{#Dw2ErrorMessage?s/Source?{#G'
6ConfigDetails?{#Ee.ConfigId?s0ConfigType?s?DataflowDestinationRegion?s
BAntennaDemodDecodeDetails?{#FX8EndpointDetails?{#6B;S3RecordingDetails?{#Ff
0OutputNode?s
/BucketArn?s1KeyTemplate?s
6ConfigDetails?{#Ee.ConfigId?s0ConfigType?s:DataflowSourceRegion?s
*Unit!s+Value!n
2CreationTime?t-Enabled?b1EphemerisId?s3InvalidReason?s*Name?s.Priority?i1SatelliteId?s,Status?s5SuppliedData?{#IA+Tags?<s
,Oem?{#IT,Tle?{#IT
3EphemerisData?s7SourceS3Object?{#<>
-AgentId!s
-AgentId?s5TaskingDocument?s
/ConfigArn!s3ConfigData!{#.J.ConfigId!s0ConfigType?s*Name!s+Tags?<s
DContactPostPassDurationSeconds?iCContactPrePassDurationSeconds?i>DataflowEndpointGroupArn?s=DataflowEndpointGroupId?s:EndpointsDetails?[{#6B+Tags?<s
+Month!i*Year!i
?EstimatedMinutesRemaining?i?IsReservedMinutesCustomer?bCTotalReservedMinuteAllocation?i;TotalScheduledMinutes?i>UpcomingMinutesScheduled?i
DContactPostPassDurationSeconds?iCContactPrePassDurationSeconds?i5DataflowEdges?[[sIMinimumViableContactDurationSeconds?i7MissionProfileArn?s6MissionProfileId?s*Name?s,Region?s6StreamsKmsKey?{#?y4StreamsKmsRole?s+Tags?<s7TrackingConfigArn?s
1SatelliteId!s
9CurrentEphemeris?{#RF5GroundStations?[s6NoradSatelliteID?i2SatelliteArn?s1SatelliteId?s
1EphemerisId?s+Epoch?t*Name?s,Source!s
0MaxResults?i/NextToken?s
4ConfigList?[{#SK/NextToken?s
/ConfigArn?s.ConfigId?s0ConfigType?s*Name?s
-EndTime!t3GroundStation?s0MaxResults?i7MissionProfileArn?s/NextToken?s2SatelliteArn?s/StartTime!t1StatusList![s
5ContactList?[{#US/NextToken?s
/ContactId?s3ContactStatus?s-EndTime?t2ErrorMessage?s3GroundStation?s9MaximumElevation?{#Gj7MissionProfileArn?s5PostPassEndTime?t6PrePassStartTime?t,Region?s2SatelliteArn?s/StartTime?t+Tags?<s7VisibilityEndTime?t9VisibilityStartTime?t
CDataflowEndpointGroupList?[{#X]/NextToken?s
>DataflowEndpointGroupArn?s=DataflowEndpointGroupId?s
-EndTime!t0MaxResults?i/NextToken?s1SatelliteId!s/StartTime!t1StatusList?[s
5Ephemerides?[{#ZJ/NextToken?s
2CreationTime?t-Enabled?b1EphemerisId?s*Name?s.Priority?i7SourceS3Object?{#<>,Status?s
0MaxResults?i/NextToken?s1SatelliteId?s
;GroundStationList?[{#\:/NextToken?s
5GroundStationId?s7GroundStationName?s,Region?s
<MissionProfileList?[{#]6/NextToken?s
7MissionProfileArn?s6MissionProfileId?s*Name?s,Region?s
/NextToken?s4Satellites?[{#QG
1ResourceArn!s
+Tags?<s
5AgentDetails!{#^x6DiscoveryData!{#`J+Tags?<s
4AgentCpuCores?[i2AgentVersion!s;ComponentVersions![{#`-0InstanceId!s2InstanceType!s7ReservedCpuCores?[i
3ComponentType!s/Versions![s
5CapabilityArns![s9PrivateIpAddresses![s8PublicIpAddresses![s
-AgentId?s
-EndTime!t3GroundStation!s7MissionProfileArn!s2SatelliteArn!s/StartTime!t+Tags?<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
-AgentId!s8AggregateStatus!{#cJ;ComponentStatuses![{#cd,TaskId!s
3SignatureMap?<b,Status!s
3BytesReceived?l/BytesSent?l3CapabilityArn!s3ComponentType!s0DataflowId!s4PacketsDropped?l,Status!s
3ConfigData!{#.J.ConfigId!s0ConfigType!s*Name!s
-Enabled!b1EphemerisId!s*Name?s.Priority?i
DContactPostPassDurationSeconds?iCContactPrePassDurationSeconds?i5DataflowEdges?[[sIMinimumViableContactDurationSeconds?i6MissionProfileId!s*Name?s6StreamsKmsKey?{#?y4StreamsKmsRole?s7TrackingConfigArn?s
)"};
