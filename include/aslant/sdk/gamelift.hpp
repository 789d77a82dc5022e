// What the actions of gamelift take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe8ec74b2accdf03a>{
    R"($?#&z#'5#'N#'c#'x#(<#(d#(y#)=#)\#)w#*=#*U#+##+E#+b#,&#,<#,c#--#-B#-W#-u#.C#.X#.v#/;#/[#/s#0A#0c#1&#1<#1c#2-#2H#2f#3##3:#3S#3s#4C#4f#5-#5L#5m#60#6Y#7&#7P#7s#8;#8W#8x#9C#9g#:3#:V#:t#;5#;R#<##<H#<h#=4#=U#=m#>=#>d#?$#?A#?_#?z#@5#@I#@^#@{#AO#Av#B:#BN#Bl#C+#CB#CW#Ct#D4#DM#Di#E1#EG#Ef#F(#FC#Ff#G(#GB#G\#H$#H=#H]#Hr#I6#IM#Ib#Iw#J;#Jc#K(#KE#Kf#L&#LE#L`#M&#MN#Mr#N.
acceptMatch {#NR{#N|
claimGameServer {#O#{#P'
createAlias {#RI{#SP
createBuild {#Tc{#V0
createContainerFleet {#XU{#^e
createContainerGroupDefinition {#em{#r1
createFleet {#|R{$,;
createFleetLocations {$4e{$5&
createGameServerGroup {$5Q{$9N
createGameSession {$<:{$=y
createGameSessionQueue {$AK{$E#
createLocation {$GA{$G\
createMatchmakingConfiguration {$Hb{$Kh
createMatchmakingRuleSet {$OL{$Om
createPlayerSession {$PZ{$Q)
createPlayerSessions {$Rz{$SO
createScript {$Se{$TG
createVpcPeeringAuthorization {$UT{$Ux
createVpcPeeringConnection {$W<{#N|
deleteAlias {$Wi{#N|
deleteBuild {$Wt{#N|
deleteContainerFleet {$X%{#N|
deleteContainerGroupDefinition {$X0{#N|
deleteFleet {$X%{#N|
deleteFleetLocations {$X_{$5&
deleteGameServerGroup {$Xw{$9N
deleteGameSessionQueue {$YC{#N|
deleteLocation {$YK{#N|
deleteMatchmakingConfiguration {$YC{#N|
deleteMatchmakingRuleSet {$YC{#N|
deleteScalingPolicy {$Y[{#N|
deleteScript {$Ym{#N|
deleteVpcPeeringAuthorization {$UT{#N|
deleteVpcPeeringConnection {$Yy{#N|
deregisterCompute {$ZC{#N|
deregisterGameServer {$Z\{#N|
describeAlias {$Wi{#SP
describeBuild {$Wt{$[(
describeCompute {$ZC{$[4
describeContainerFleet {$X%{#^e
describeContainerGroupDefinition {$^>{#r1
describeEC2InstanceLimits {$^V{$^t
describeFleetAttributes {$_t{$`;
describeFleetCapacity {$_t{$`^
describeFleetDeployment {$d9{$dS
describeFleetEvents {$h:{$ho
describeFleetLocationAttributes {$j){$jU
describeFleetLocationCapacity {$kk{$l'
describeFleetLocationUtilization {$kk{$l;
describeFleetPortSettings {$n+{$nA
describeFleetUtilization {$_t{$o0
describeGameServer {$Z\{#P'
describeGameServerGroup {$oT{$9N
describeGameServerInstances {$ok{$pK
describeGameSessionDetails {$qb{$r[
describeGameSessionPlacement {$sL{$s[
describeGameSessionQueues {$y.{$yL
describeGameSessions {$qb{$yq
describeInstances {$z7{$zn
describeMatchmaking {$|L{$|Z
describeMatchmakingConfigurations {%&P{%&|
describeMatchmakingRuleSets {$y.{%'D
describePlayerSessions {%'`{%(d
describeRuntimeConfiguration {$X%{%),
describeScalingPolicies {%)G{%*&
describeScript {$Ym{$TG
describeVpcPeeringAuthorizations {#N|{%,i
describeVpcPeeringConnections {%-/{%-:
getComputeAccess {$ZC{%.v
getComputeAuthToken {$ZC{%0N
getGameSessionLogUrl {%1G{%1X
getInstanceAccess {%1h{%2&
listAliases {%3={%3o
listBuilds {%40{%4N
listCompute {%4h{%5g
listContainerFleets {%6,{%6`
listContainerGroupDefinitionVersions {%7){%7E
listContainerGroupDefinitions {%:o{%;T
listFleetDeployments {%<'{%<F
listFleets {%<j{%=Y
listGameServerGroups {%=r{%>-
listGameServers {%>Q{%?.
listLocations {%?M{%?m
listScripts {%=r{%@0
listTagsForResource {%@K{%@Z
putScalingPolicy {%@f{%BX
registerCompute {%B`{$[4
registerGameServer {%CR{#P'
requestUploadCredentials {$Wt{%DM
resolveAlias {$Wi{%Dz
resumeGameServerGroup {%E6{$9N
searchGameSessions {%E^{$yq
startFleetActions {%F\{%Dz
startGameSessionPlacement {%G#{$s[
startMatchBackfill {%IX{%J=
startMatchmaking {%JU{%J=
stopFleetActions {%F\{%Dz
stopGameSessionPlacement {$sL{$s[
stopMatchmaking {%K){#N|
suspendGameServerGroup {%K5{$9N
tagResource {%K^{#N|
terminateGameSession {%Kx{%LA
untagResource {%Om{#N|
updateAlias {%P-{#SP
updateBuild {%Pb{$[(
updateContainerFleet {%Q${#^e
updateContainerGroupDefinition {%Ue{%Wh
updateFleetAttributes {%X-{%Dz
updateFleetCapacity {%Y`{%ZC
updateFleetPortSettings {%Zd{%Dz
updateGameServer {%[^{#P'
updateGameServerGroup {%\]{$9N
updateGameSession {%]o{$=y
updateGameSessionQueue {%_5{$E#
updateMatchmakingConfiguration {%a&{$Kh
updateRuntimeConfiguration {%c{{%),
updateScript {%dF{$TG
validateMatchmakingRuleSet {%e({%e7
4AcceptanceType!s0PlayerIds![s.TicketId!s

5FilterOption?{#Ol4GameServerData?s9GameServerGroupName!s2GameServerId?s
7InstanceStatuses?[s
3GameServer?{#P8
1ClaimStatus?s4ConnectionInfo?s4GameServerData?s8GameServerGroupArn?s9GameServerGroupName?s2GameServerId?s0InstanceId?s3LastClaimTime?t9LastHealthCheckTime?t6RegistrationTime?t7UtilizationStatus?s
1Description?s*Name!s8RoutingStrategy!{#S%.Tags?[{#SA
-FleetId?s-Message?s*Type?s
)Key!s+Value!s
.Alias?{#S\
.AliasArn?s-AliasId?s2CreationTime?t1Description?s5LastUpdatedTime?t*Name?s8RoutingStrategy?{#S%
*Name?s5OperatingSystem?s6ServerSdkVersion?s8StorageLocation?{#U`.Tags?[{#SA-Version?s
,Bucket?s)Key?s3ObjectVersion?s-RoleArn?s
.Build?{#Vh8StorageLocation?{#U`:UploadCredentials?{#X%
.BuildArn?s-BuildId?s2CreationTime?t*Name?s5OperatingSystem?s6ServerSdkVersion?s0SizeOnDisk?l,Status?s-Version?s
1AccessKeyId?s5SecretAccessKey?s2SessionToken?s
1BillingType?s1Description?s2FleetRoleArn!sLGameServerContainerGroupDefinitionName?sJGameServerContainerGroupsPerInstance?nGGameSessionCreationLimitPolicy?{#\jDInstanceConnectionPortRange?{#]EDInstanceInboundPermissions?[{#]Z2InstanceType?s3Locations?[{#^*9LogConfiguration?{#^63MetricGroups?[sDNewGameSessionProtectionPolicy?sMPerInstanceContainerGroupDefinitionName?s.Tags?[{#SA
?NewGameSessionsPerCreator?n;PolicyPeriodInMinutes?n
.FromPort!n,ToPort!n
.FromPort!n-IpRange!s.Protocol!s,ToPort!n
.Location!s
4LogDestination?s1LogGroupArn?s2S3BucketName?s
7ContainerFleet?{#^z
1BillingType?s2CreationTime?t:DeploymentDetails?{#eB1Description?s.FleetArn?s-FleetId?s2FleetRoleArn?sKGameServerContainerGroupDefinitionArn?sLGameServerContainerGroupDefinitionName?sJGameServerContainerGroupsPerInstance?nGGameSessionCreationLimitPolicy?{#\jDInstanceConnectionPortRange?{#]EDInstanceInboundPermissions?[{#]Z2InstanceType?s<LocationAttributes?[{#eX9LogConfiguration?{#^6QMaximumGameServerContainerGroupsPerInstance?n3MetricGroups?[sDNewGameSessionProtectionPolicy?sLPerInstanceContainerGroupDefinitionArn?sMPerInstanceContainerGroupDefinitionName?s,Status?s
8LatestDeploymentId?s
.Location?s,Status?s
>ContainerDefinitions?[{#hs8ContainerGroupType?sFGameServerContainerDefinition?{#l{*Name!s5OperatingSystem!s8SchedulingStrategy?sESupportContainerDefinitions?[{#oX.Tags?[{#SA3TotalCpuLimit?i6TotalMemoryLimit?i?TotalMemoryLimitMebibytes?n4TotalVcpuLimit?n8VersionDescription?s
.Command?[s3ContainerName!s)Cpu?i3DependsOn?[{#ju1EntryPoint?[s5Environment?[{#k8/Essential?b4HealthCheck?{#kH.ImageUri!s5MemoryLimits?{#l':PortConfiguration?{#l@6WorkingDirectory?s
/Condition!s3ContainerName!s
*Name!s+Value!s
.Command![s.Interval?i-Retries?i1StartPeriod?i-Timeout?i
/HardLimit?i/SoftLimit?i
=ContainerPortRanges![{#l[
.FromPort!i.Protocol!s,ToPort!i
3ContainerName!s3DependsOn?[{#ju=EnvironmentOverride?[{#k8.ImageUri!s5MountPoints?[{#nI:PortConfiguration!{#nw6ServerSdkVersion!s
1AccessLevel?s3ContainerPath?s2InstancePath!s
=ContainerPortRanges![{#o8
.FromPort!n.Protocol!s,ToPort!n
3ContainerName!s3DependsOn?[{#ju=EnvironmentOverride?[{#k8/Essential?b4HealthCheck?{#qR.ImageUri!s>MemoryHardLimitMebibytes?n5MountPoints?[{#nI:PortConfiguration?{#nw*Vcpu?n
.Command![s.Interval?n-Retries?n1StartPeriod?n-Timeout?n
AContainerGroupDefinition?{#rP
>ContainerDefinitions?[{#vFAContainerGroupDefinitionArn?s8ContainerGroupType?s2CreationTime?tFGameServerContainerDefinition?{#x^*Name?s5OperatingSystem?s8SchedulingStrategy?s,Status?s2StatusReason?sESupportContainerDefinitions?[{#zB3TotalCpuLimit?i6TotalMemoryLimit?i?TotalMemoryLimitMebibytes?n4TotalVcpuLimit?n8VersionDescription?s3VersionNumber?n
.Command?[s3ContainerName!s)Cpu?i3DependsOn?[{#ju1EntryPoint?[s5Environment?[{#k8/Essential?b4HealthCheck?{#kH.ImageUri!s5MemoryLimits?{#l':PortConfiguration?{#l@9ResolvedImageDigest?s6WorkingDirectory?s
3ContainerName?s3DependsOn?[{#ju=EnvironmentOverride?[{#k8.ImageUri?s5MountPoints?[{#nI:PortConfiguration?{#nw9ResolvedImageDigest?s6ServerSdkVersion?s
3ContainerName?s3DependsOn?[{#ju=EnvironmentOverride?[{#k8/Essential?b4HealthCheck?{#qR.ImageUri?s>MemoryHardLimitMebibytes?n5MountPoints?[{#nI:PortConfiguration?{#nw9ResolvedImageDigest?s*Vcpu?n
>AnywhereConfiguration?{$'s-BuildId?sACertificateConfiguration?{$'{1ComputeType?sEContainerGroupsConfiguration?{$(41Description?s?Ec2InboundPermissions?[{$)U5Ec2InstanceType?s/FleetType?s5InstanceRoleArn?sEInstanceRoleCredentialsProvider?s3Locations?[{#^*/LogPaths?[s3MetricGroups?[s*Name!sDNewGameSessionProtectionPolicy?s9PeerVpcAwsAccountId?s/PeerVpcId?sDResourceCreationLimitPolicy?{$*%=RuntimeConfiguration?{$*Z.ScriptId?s<ServerLaunchParameters?s6ServerLaunchPath?s.Tags?[{#SA
*Cost!s
5CertificateType!s
<ConnectionPortRange!{$)@DContainerGroupDefinitionNames![sNDesiredReplicaContainerGroupsPerInstance?i
.FromPort!i,ToPort!i
.FromPort!i-IpRange!s.Protocol!s,ToPort!i
?NewGameSessionsPerCreator?i;PolicyPeriodInMinutes?i
IGameSessionActivationTimeoutSeconds?iIMaxConcurrentGameSessionActivations?i9ServerProcesses?[{$+c
:ConcurrentExecutions!i0LaunchPath!s0Parameters?s
8FleetAttributes?{$,f8LocationStates?[{#eX
>AnywhereConfiguration?{$'s.BuildArn?s-BuildId?sACertificateConfiguration?{$'{1ComputeType?sBContainerGroupsAttributes?{$2.2CreationTime?t1Description?s.FleetArn?s-FleetId?s/FleetType?s5InstanceRoleArn?sEInstanceRoleCredentialsProvider?s2InstanceType?s/LogPaths?[s3MetricGroups?[s*Name?sDNewGameSessionProtectionPolicy?s5OperatingSystem?sDResourceCreationLimitPolicy?{$*%/ScriptArn?s.ScriptId?s<ServerLaunchParameters?s6ServerLaunchPath?s,Status?s5StoppedActions?[s5TerminationTime?t
<ConnectionPortRange?{$)@LContainerGroupDefinitionProperties?[{$37CContainerGroupsPerInstance?{$3l
BContainerGroupDefinitionName?s8SchedulingStrategy?s
NDesiredReplicaContainerGroupsPerInstance?iJMaxReplicaContainerGroupsPerInstance?i
-FleetId!s3Locations![{#^*
.FleetArn?s-FleetId?s8LocationStates?[{#eX
:AutoScalingPolicy?{$7a7BalancingStrategy?s9GameServerGroupName!s@GameServerProtectionPolicy?s=InstanceDefinitions![{$8R7LaunchTemplate!{$8u-MaxSize!i-MinSize!i-RoleArn!s.Tags?[{#SA1VpcSubnets?[s
=EstimatedInstanceWarmup?iDTargetTrackingConfiguration!{$8C
1TargetValue!n
2InstanceType!s6WeightedCapacity?s
6LaunchTemplateId?s8LaunchTemplateName?s-Version?s
8GameServerGroup?{$9d
9AutoScalingGroupArn?s7BalancingStrategy?s2CreationTime?t8GameServerGroupArn?s9GameServerGroupName?s@GameServerProtectionPolicy?s=InstanceDefinitions?[{$8R5LastUpdatedTime?t-RoleArn?s,Status?s2StatusReason?s7SuspendedActions?[s
-AliasId?s/CreatorId?s-FleetId?s8GameProperties?[{#SA5GameSessionData?s3GameSessionId?s6IdempotencyToken?s.Location?s?MaximumPlayerSessionCount!i*Name?s
4GameSession?{$>1
2CreationTime?t/CreatorId?s?CurrentPlayerSessionCount?i-DnsName?s.FleetArn?s-FleetId?s8GameProperties?[{#SA5GameSessionData?s3GameSessionId?s/IpAddress?s.Location?s4MatchmakerData?s?MaximumPlayerSessionCount?i*Name?sAPlayerSessionCreationPolicy?s*Port?i,Status?s2StatusReason?s5TerminationTime?t
5CustomEventData?s6Destinations?[{$CG<FilterConfiguration?{$CY*Name!s8NotificationTarget?s?PlayerLatencyPolicies?[{$Cn>PriorityConfiguration?{$DZ.Tags?[{#SA6TimeoutInSeconds?i
4DestinationArn?s
7AllowedLocations?[s
PMaximumIndividualPlayerLatencyMilliseconds?i;PolicyDurationSeconds?i
4LocationOrder?[s4PriorityOrder?[s
9GameSessionQueue?{$E:
5CustomEventData?s6Destinations?[{$CG<FilterConfiguration?{$CY9GameSessionQueueArn?s*Name?s8NotificationTarget?s?PlayerLatencyPolicies?[{$Cn>PriorityConfiguration?{$DZ6TimeoutInSeconds?i
2LocationName!s.Tags?[{#SA
1Location?{$Gk
1LocationArn?s2LocationName?s3PingBeacon?{$H?
4UdpEndpoint?{$HQ
,Domain?s*Port?n
8AcceptanceRequired!b>AcceptanceTimeoutSeconds?i;AdditionalPlayerCount?i2BackfillMode?s5CustomEventData?s1Description?s3FlexMatchMode?s8GameProperties?[{#SA5GameSessionData?s;GameSessionQueueArns?[s*Name!s8NotificationTarget?s;RequestTimeoutSeconds!i1RuleSetName!s.Tags?[{#SA
6Configuration?{$K|
8AcceptanceRequired?b>AcceptanceTimeoutSeconds?i;AdditionalPlayerCount?i2BackfillMode?s6ConfigurationArn?s2CreationTime?t5CustomEventData?s1Description?s3FlexMatchMode?s8GameProperties?[{#SA5GameSessionData?s;GameSessionQueueArns?[s*Name?s8NotificationTarget?s;RequestTimeoutSeconds?i0RuleSetArn?s1RuleSetName?s
*Name!s1RuleSetBody!s.Tags?[{#SA
0RuleSet!{$O{
2CreationTime?t0RuleSetArn?s1RuleSetBody!s1RuleSetName?s
3GameSessionId!s0PlayerData?s.PlayerId!s
6PlayerSession?{$Q=
2CreationTime?t-DnsName?s.FleetArn?s-FleetId?s3GameSessionId?s/IpAddress?s0PlayerData?s.PlayerId?s5PlayerSessionId?s*Port?i,Status?s5TerminationTime?t
3GameSessionId!s4PlayerDataMap?<s0PlayerIds![s
8PlayerSessions?[{$Q=
*Name?s8StorageLocation?{#U`.Tags?[{#SA-Version?s-ZipFile?y
/Script?{$TT
2CreationTime?t*Name?s/ScriptArn?s.ScriptId?s0SizeOnDisk?l8StorageLocation?{#U`-Version?s
:GameLiftAwsAccountId!s/PeerVpcId!s
@VpcPeeringAuthorization?{$V<
2CreationTime?t4ExpirationTime?t:GameLiftAwsAccountId?s9PeerVpcAwsAccountId?s/PeerVpcId?s
-FleetId!s9PeerVpcAwsAccountId!s/PeerVpcId!s
-AliasId!s
-BuildId!s
-FleetId!s
*Name!s:VersionCountToRetain?n3VersionNumber?n
-FleetId!s0Locations![s
2DeleteOption?s9GameServerGroupName!s
*Name!s
2LocationName!s
-FleetId!s*Name!s
.ScriptId!s
-FleetId!s<VpcPeeringConnectionId!s
1ComputeName!s-FleetId!s
9GameServerGroupName!s2GameServerId!s
.Build?{#Vh
0Compute?{$[B
0ComputeArn?s1ComputeName?s3ComputeStatus?s9ContainerAttributes?*2CreationTime?t-DnsName?s.FleetArn?s-FleetId?s;GameLiftAgentEndpoint?s@GameLiftServiceSdkEndpoint?sKGameServerContainerGroupDefinitionArn?s0InstanceId?s/IpAddress?s.Location?s5OperatingSystem?s*Type?s
*Name!s3VersionNumber?n
5Ec2InstanceType?s.Location?s
;Ec2InstanceLimits?[{$_3
6CurrentInstances?i5Ec2InstanceType?s3InstanceLimit?i.Location?s
/FleetIds?[s+Limit?i/NextToken?s
9FleetAttributes?[{$,f/NextToken?s
7FleetCapacity?[{$a%/NextToken?s
.FleetArn?s-FleetId?sGGameServerContainerGroupCounts?{$bT7InstanceCounts?{$c#2InstanceType?s.Location?sDReplicaContainerGroupCounts?{$cj
,Active?n*Idle?n-Pending?n1Terminating?n
,Active?i-Desired?i*Idle?i-Maximum?i-Minimum?i-Pending?i1Terminating?i
,Active?i*Idle?i-Pending?i1Terminating?i
2DeploymentId?s-FleetId!s
8FleetDeployment?{$e+?LocationalDeployments?<{$h&
2CreationTime?t@DeploymentConfiguration?{$g:2DeploymentId?s6DeploymentStatus?s-FleetId?s9GameServerBinaryArn?s:PerInstanceBinaryArn?sARollbackGameServerBinaryArn?sBRollbackPerInstanceBinaryArn?s
8ImpairmentStrategy?s>MinimumHealthyPercentage?n8ProtectionStrategy?s
6DeploymentStatus?s
-EndTime?t-FleetId!s+Limit?i/NextToken?s/StartTime?t
0Events?[{$i//NextToken?s
+Count?l/EventCode?s-EventId?s/EventTime?t-Message?s5PreSignedLogUrl?s0ResourceId?s
-FleetId!s+Limit?i0Locations?[s/NextToken?s
.FleetArn?s-FleetId?s<LocationAttributes?[{$k6/NextToken?s
6LocationState?{#eX5StoppedActions?[s2UpdateStatus?s
-FleetId!s.Location!s
6FleetCapacity?{$a%
9FleetUtilization?{$lR
<ActiveGameSessionCount?i>ActiveServerProcessCount?i?CurrentPlayerSessionCount?i.FleetArn?s-FleetId?s.Location?s?MaximumPlayerSessionCount?i
-FleetId!s.Location?s
.FleetArn?s-FleetId?s<InboundPermissions?[{$)U.Location?s2UpdateStatus?s
:FleetUtilization?[{$lR/NextToken?s
9GameServerGroupName!s
9GameServerGroupName!s2InstanceIds?[s+Limit?i/NextToken?s
=GameServerInstances?[{$pr/NextToken?s
8GameServerGroupArn?s9GameServerGroupName?s0InstanceId?s4InstanceStatus?s
-AliasId?s-FleetId?s3GameSessionId?s+Limit?i.Location?s/NextToken?s2StatusFilter?s
<GameSessionDetails?[{$s'/NextToken?s
4GameSession?{$>16ProtectionPolicy?s
1PlacementId!s
=GameSessionPlacement?{$sv
-DnsName?s-EndTime?t8GameProperties?[{#SA4GameSessionArn?s5GameSessionData?s3GameSessionId?s5GameSessionName?s:GameSessionQueueName?s7GameSessionRegion?s/IpAddress?s4MatchmakerData?s?MaximumPlayerSessionCount?i>PlacedPlayerSessions?[{$w_1PlacementId?s9PlayerLatencies?[{$x#*Port?iFPriorityConfigurationOverride?{$xZ/StartTime?t,Status?s
.PlayerId?s5PlayerSessionId?s
;LatencyInMilliseconds?n.PlayerId?s6RegionIdentifier?s
4LocationOrder![s?PlacementFallbackStrategy?s
+Limit?i,Names?[s/NextToken?s
;GameSessionQueues?[{$E:/NextToken?s
6GameSessions?[{$>1/NextToken?s
-FleetId!s0InstanceId?s+Limit?i.Location?s/NextToken?s
3Instances?[{${1/NextToken?s
2CreationTime?t-DnsName?s.FleetArn?s-FleetId?s0InstanceId?s/IpAddress?s.Location?s5OperatingSystem?s,Status?s*Type?s
0TicketIds![s
4TicketList?[{$|l
6ConfigurationArn?s7ConfigurationName?s-EndTime?t7EstimatedWaitTime?iBGameSessionConnectionInfo?{%$j1Players?[{%%[/StartTime?t,Status?s3StatusMessage?s2StatusReason?s.TicketId?s
-DnsName?s4GameSessionArn?s/IpAddress?s?MatchedPlayerSessions?[{$w_*Port?i
2LatencyInMs?<i:PlayerAttributes?<{%&:.PlayerId?s*Team?s
'N?n'S?s*Sdm?<n)Sl?[s
+Limit?i,Names?[s/NextToken?s1RuleSetName?s
8Configurations?[{$K|/NextToken?s
/NextToken?s2RuleSets![{$O{
3GameSessionId?s+Limit?i/NextToken?s.PlayerId?s5PlayerSessionId?s?PlayerSessionStatusFilter?s
/NextToken?s8PlayerSessions?[{$Q=
=RuntimeConfiguration?{$*Z
-FleetId!s+Limit?i.Location?s/NextToken?s2StatusFilter?s
/NextToken?s9ScalingPolicies?[{%*I
8ComparisonOperator?s7EvaluationPeriods?i.FleetArn?s-FleetId?s.Location?s0MetricName?s*Name?s0PolicyType?s7ScalingAdjustment?i;ScalingAdjustmentType?s,Status?s<TargetConfiguration?{$8C/Threshold?n2UpdateStatus?s
BVpcPeeringAuthorizations?[{$V<
-FleetId?s
?VpcPeeringConnections?[{%-W
.FleetArn?s-FleetId?s3GameLiftVpcId?s3IpV4CidrBlock?s/PeerVpcId?s/Status?{%.d<VpcPeeringConnectionId?s
*Code?s-Message?s
0ComputeArn?s1ComputeName?s>ContainerIdentifiers?[{%0(4Credentials?{#X%.FleetArn?s-FleetId?s,Target?s
3ContainerName?s8ContainerRuntimeId?s
/AuthToken?s0ComputeArn?s1ComputeName?s9ExpirationTimestamp?t.FleetArn?s-FleetId?s
3GameSessionId!s
2PreSignedUrl?s
-FleetId!s0InstanceId!s
7InstanceAccess?{%2;
4Credentials?{%3(-FleetId?s0InstanceId?s/IpAddress?s5OperatingSystem?s
,Secret?s.UserName?s
+Limit?i*Name?s/NextToken?s9RoutingStrategyType?s
1Aliases?[{#S\/NextToken?s
+Limit?i/NextToken?s,Status?s
0Builds?[{#Vh/NextToken?s
3ComputeStatus?sBContainerGroupDefinitionName?s-FleetId!s+Limit?i.Location?s/NextToken?s
5ComputeList?[{$[B/NextToken?s
BContainerGroupDefinitionName?s+Limit?n/NextToken?s
9ContainerFleets?[{#^z/NextToken?s
+Limit?n*Name!s/NextToken?s
CContainerGroupDefinitions?[{%7r/NextToken?s
AContainerGroupDefinitionArn?s8ContainerGroupType?s2CreationTime?tFGameServerContainerDefinition?{#x^*Name!s5OperatingSystem?s,Status?s2StatusReason?sESupportContainerDefinitions?[{#zB?TotalMemoryLimitMebibytes?n4TotalVcpuLimit?n8VersionDescription?s3VersionNumber?n
8ContainerGroupType?s+Limit?i/NextToken?s8SchedulingStrategy?s
CContainerGroupDefinitions?[{#rP/NextToken?s
-FleetId?s+Limit?n/NextToken?s
:FleetDeployments?[{$e+/NextToken?s
-BuildId?sBContainerGroupDefinitionName?s+Limit?i/NextToken?s.ScriptId?s
/FleetIds?[s/NextToken?s
+Limit?i/NextToken?s
:GameServerGroups?[{$9d/NextToken?s
9GameServerGroupName!s+Limit?i/NextToken?s/SortOrder?s
5GameServers?[{#P8/NextToken?s
.Filters?[s+Limit?i/NextToken?s
3Locations?[{$Gk/NextToken?s
/NextToken?s1Scripts?[{$TT
1ResourceARN!s
.Tags?[{#SA
8ComparisonOperator?s7EvaluationPeriods?i-FleetId!s0MetricName!s*Name!s0PolicyType?s7ScalingAdjustment?i;ScalingAdjustmentType?s<TargetConfiguration?{$8C/Threshold?n
*Name?s
5CertificatePath?s1ComputeName!s-DnsName?s-FleetId!s/IpAddress?s.Location?s
4ConnectionInfo?s4GameServerData?s9GameServerGroupName!s2GameServerId!s0InstanceId!s
8StorageLocation?{#U`:UploadCredentials?{#X%
.FleetArn?s-FleetId?s
9GameServerGroupName!s4ResumeActions![s
-AliasId?s6FilterExpression?s-FleetId?s+Limit?i.Location?s/NextToken?s4SortExpression?s
.Actions![s-FleetId!s.Location?s
?DesiredPlayerSessions?[{%I?8GameProperties?[{#SA5GameSessionData?s5GameSessionName?s:GameSessionQueueName!s?MaximumPlayerSessionCount!i1PlacementId!s9PlayerLatencies?[{$x#FPriorityConfigurationOverride?{$xZ
0PlayerData?s.PlayerId?s
7ConfigurationName!s4GameSessionArn?s1Players![{%%[.TicketId?s
:MatchmakingTicket?{$|l
7ConfigurationName!s1Players![{%%[.TicketId?s
.TicketId!s
9GameServerGroupName!s5SuspendActions![s
1ResourceARN!s.Tags![{#SA
3GameSessionId!s5TerminationMode!s
4GameSession?{%LS
2CreationTime?t/CreatorId?s?CurrentPlayerSessionCount?n-DnsName?s.FleetArn?s-FleetId?s8GameProperties?[{#SA5GameSessionData?s3GameSessionId?s/IpAddress?s.Location?s4MatchmakerData?s?MaximumPlayerSessionCount?n*Name?sAPlayerSessionCreationPolicy?s*Port?n,Status?s2StatusReason?s5TerminationTime?t
1ResourceARN!s.TagKeys![s
-AliasId!s1Description?s*Name?s8RoutingStrategy?{#S%
-BuildId!s*Name?s-Version?s
@DeploymentConfiguration?{$g:1Description?s-FleetId!sLGameServerContainerGroupDefinitionName?sJGameServerContainerGroupsPerInstance?nGGameSessionCreationLimitPolicy?{#\jDInstanceConnectionPortRange?{#]EQInstanceInboundPermissionAuthorizations?[{#]ZNInstanceInboundPermissionRevocations?[{#]Z9LogConfiguration?{#^63MetricGroups?[sDNewGameSessionProtectionPolicy?sMPerInstanceContainerGroupDefinitionName?s7RemoveAttributes?[s
FGameServerContainerDefinition?{#l{*Name!s5OperatingSystem?s9SourceVersionNumber?nESupportContainerDefinitions?[{#oX?TotalMemoryLimitMebibytes?n4TotalVcpuLimit?n8VersionDescription?s
AContainerGroupDefinition?{%7r
>AnywhereConfiguration?{$'s1Description?s-FleetId!s3MetricGroups?[s*Name?sDNewGameSessionProtectionPolicy?sDResourceCreationLimitPolicy?{$*%
6DesiredInstances?i-FleetId!s.Location?s-MaxSize?i-MinSize?i
.FleetArn?s-FleetId?s.Location?s
-FleetId!sIInboundPermissionAuthorizations?[{$)UFInboundPermissionRevocations?[{$)U
4GameServerData?s9GameServerGroupName!s2GameServerId!s1HealthCheck?s7UtilizationStatus?s
7BalancingStrategy?s9GameServerGroupName!s@GameServerProtectionPolicy?s=InstanceDefinitions?[{$8R-RoleArn?s
8GameProperties?[{#SA3GameSessionId!s?MaximumPlayerSessionCount?i*Name?sAPlayerSessionCreationPolicy?s6ProtectionPolicy?s
5CustomEventData?s6Destinations?[{$CG<FilterConfiguration?{$CY*Name!s8NotificationTarget?s?PlayerLatencyPolicies?[{$Cn>PriorityConfiguration?{$DZ6TimeoutInSeconds?i
8AcceptanceRequired?b>AcceptanceTimeoutSeconds?i;AdditionalPlayerCount?i2BackfillMode?s5CustomEventData?s1Description?s3FlexMatchMode?s8GameProperties?[{#SA5GameSessionData?s;GameSessionQueueArns?[s*Name!s8NotificationTarget?s;RequestTimeoutSeconds?i1RuleSetName?s
-FleetId!s=RuntimeConfiguration!{$*Z
*Name?s.ScriptId!s8StorageLocation?{#U`-Version?s-ZipFile?y
1RuleSetBody!s
+Valid?b
)"};
