// What the actions of directory take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc4b1f4eb0734a1a8>{
    R"(#p#%Y#%x#&3#&F#&a#'&#'@#'U#'m#(7#(P#(h#)-#)H#)`#)u#*7#*[#*t#+9#+Q#+f#,+#,I#,g#-*#-X#.%#.B#.g#/0#/M#/m#02#0K#0e#1.#1I#1a#2(#2M#2q#3-#3D#3X#3|#4E#4Z#4p#5)#5E#5`#5{#6;#6Q#6o#73#7P#7m#8/#8N#8f#8|#9B#9]#9z#:8#:S#:q#;1#;U#;s#<1#<Z#<p#=.#=C
acceptSharedDirectory {#=X{#=m
addIpRoutes {#?k{#@t
addRegion {#@u{#@t
addTagsToResource {#A^{#@t
cancelSchemaExtension {#B,{#@t
connectDirectory {#BO{#D*
createAlias {#D9{#DP
createComputer {#Dg{#F+
createConditionalForwarder {#Fp{#@t
createDirectory {#GF{#D*
createHybridAD {#H<{#D*
createLogSubscription {#Hc{#@t
createMicrosoftAD {#I'{#D*
createSnapshot {#Iz{#J6
createTrust {#JD{#Kh
deleteADAssessment {#Ks{#L)
deleteConditionalForwarder {#L9{#@t
deleteDirectory {#L[{#D*
deleteLogSubscription {#L[{#@t
deleteSnapshot {#Lj{#J6
deleteTrust {#Lx{#Kh
deregisterCertificate {#MP{#@t
deregisterEventTopic {#Mo{#@t
describeADAssessment {#Ks{#N0
describeCertificate {#MP{#RL
describeClientAuthenticationSettings {#T2{#T\
describeConditionalForwarders {#U]{#V'
describeDirectories {#Vy{#WD
describeDirectoryDataAccess {#L[{#a]
describeDomainControllers {#aq{#bQ
describeEventTopics {#dY{#dv
describeHybridADUpdate {#ep{#f>
describeLDAPSSettings {#T2{#i#
describeRegions {#j'{#jO
describeSettings {#lf{#m0
describeSharedDirectories {#od{#pH
describeSnapshots {#pm{#qE
describeTrusts {#rG{#rv
describeUpdateDirectory {#u>{#us
disableClientAuthentication {#wz{#@t
disableDirectoryDataAccess {#L[{#@t
disableLDAPS {#wz{#@t
disableRadius {#L[{#@t
disableSso {#x6{#@t
enableClientAuthentication {#wz{#@t
enableDirectoryDataAccess {#L[{#@t
enableLDAPS {#wz{#@t
enableRadius {#x[{#@t
enableSso {#x6{#@t
getDirectoryLimits {#@t{#y$
getSnapshotLimits {#L[{#|S
listADAssessments {$#b{$$+
listCertificates {$%a{$&*
listIpRoutes {$%a{$'2
listLogSubscriptions {$(W{$(z
listSchemaExtensions {$%a{$*&
listTagsForResource {$+y{$,A
registerCertificate {$,Y{$-C
registerEventTopic {#Mo{#@t
rejectSharedDirectory {#=X{$-T
removeIpRoutes {$-i{#@t
removeRegion {#L[{#@t
removeTagsFromResource {$.){#@t
resetUserPassword {$.B{#@t
restoreFromSnapshot {#Lj{#@t
shareDirectory {$.j{$-T
startADAssessment {$/X{#L)
startSchemaExtension {$0{{$1r
unshareDirectory {$2-{$-T
updateConditionalForwarder {#Fp{#@t
updateDirectorySetup {$2O{#@t
updateHybridAD {$3D{$4p
updateNumberOfDomainControllers {$54{#@t
updateRadius {#x[{#@t
updateSettings {$5S{#D*
updateTrust {$6'{$6B
verifyTrust {$6Y{#Kh
7SharedDirectoryId!s
8SharedDirectory?{#>)
5CreatedDateTime?t9LastUpdatedDateTime?t4OwnerAccountId?s6OwnerDirectoryId?s1ShareMethod?s0ShareNotes?s1ShareStatus?s5SharedAccountId?s7SharedDirectoryId?s
1DirectoryId!s2IpRoutes![{#@\PUpdateSecurityGroupForDirectoryControllers?b
,CidrIp?s1Description?s

1DirectoryId!s0RegionName!s4VpcSettings!{#AH
0SubnetIds![s+VpcId!s
0ResourceId!s.Tags![{#Aw
)Key!s+Value!s
1DirectoryId!s7SchemaExtensionId!s
8ConnectSettings!{#CI1Description?s*Name!s.Password!s/ShortName?s*Size!s.Tags?[{#Aw
5CustomerDnsIps![s6CustomerUserName!s0SubnetIds![s+VpcId!s
1DirectoryId?s
+Alias!s1DirectoryId!s
+Alias?s1DirectoryId?s
<ComputerAttributes?[{#Eu2ComputerName!s1DirectoryId!sIOrganizationalUnitDistinguishedName?s.Password!s
*Name?s+Value?s
1Computer?{#F:
<ComputerAttributes?[{#Eu0ComputerId?s2ComputerName?s
1DirectoryId!s1DnsIpAddrs![s6RemoteDomainName!s
1Description?s*Name!s.Password!s/ShortName?s*Size!s.Tags?[{#Aw4VpcSettings?{#AH
2AssessmentId!s/SecretArn!s.Tags?[{#Aw
1DirectoryId!s2LogGroupName!s
1Description?s-Edition?s*Name!s.Password!s/ShortName?s.Tags?[{#Aw4VpcSettings!{#AH
1DirectoryId!s*Name?s
0SnapshotId?s
BConditionalForwarderIpAddrs?[s1DirectoryId!s6RemoteDomainName!s3SelectiveAuth?s4TrustDirection!s3TrustPassword!s/TrustType?s
-TrustId?s
2AssessmentId!s
2AssessmentId?s
1DirectoryId!s6RemoteDomainName!s
1DirectoryId!s
0SnapshotId!s
JDeleteAssociatedConditionalForwarder?b-TrustId!s
3CertificateId!s1DirectoryId!s
1DirectoryId!s/TopicName!s
3Assessment?{#NY;AssessmentReports?[{#Q%
2AssessmentId?s5CustomerDnsIps?[s1DirectoryId?s-DnsName?s8LastUpdateDateTime?t0ReportType?s7SecurityGroupIds?[s=SelfManagedInstanceIds?[s/StartTime?t,Status?s0StatusCode?s2StatusReason?s0SubnetIds?[s-Version?s+VpcId?s
8DomainControllerIp?s5Validations?[{#QM
.Category?s8LastUpdateDateTime?t*Name?s/StartTime?t,Status?s0StatusCode?s2StatusReason?s
4Certificate?{#R^
3CertificateId?s?ClientCertAuthSettings?{#T'0CommonName?s4ExpiryDateTime?t8RegisteredDateTime?t+State?s1StateReason?s*Type?s
-OcspUrl?s
1DirectoryId!s+Limit?i/NextToken?s*Type?s
JClientAuthenticationSettingsInfo?[{#U6/NextToken?s
9LastUpdatedDateTime?t,Status?s*Type?s
1DirectoryId!s8RemoteDomainNames?[s
?ConditionalForwarders?[{#VD
1DnsIpAddrs?[s6RemoteDomainName?s6ReplicationScope?s
3DirectoryIds?[s+Limit?i/NextToken?s
?DirectoryDescriptions?[{#Wm/NextToken?s
/AccessUrl?s+Alias?s8ConnectSettings?{#\E1Description?sFDesiredNumberOfDomainControllers?i1DirectoryId?s1DnsIpAddrs?[s-Edition?s7HybridSettings?{#]I0LaunchTime?t*Name?s/OsVersion?sBOwnerDirectoryDescription?{#^#7RadiusSettings?{#_&2RadiusStatus?s4RegionsInfo?{#a71ShareMethod?s0ShareNotes?s1ShareStatus?s/ShortName?s*Size?s0SsoEnabled?b+Stage?s>StageLastUpdatedDateTime?t1StageReason?s*Type?s4VpcSettings?{#`T
8AvailabilityZones?[s1ConnectIps?[s6CustomerUserName?s5SecurityGroupId?s0SubnetIds?[s+VpcId?s
<SelfManagedDnsIpAddrs?[s=SelfManagedInstanceIds?[s
/AccountId?s1DirectoryId?s1DnsIpAddrs?[s7RadiusSettings?{#_&2RadiusStatus?s4VpcSettings?{#`T
<AuthenticationProtocol?s2DisplayLabel?s0RadiusPort?i3RadiusRetries?i4RadiusServers?[s3RadiusTimeout?i2SharedSecret?s5UseSameUsername?b
8AvailabilityZones?[s5SecurityGroupId?s0SubnetIds?[s+VpcId?s
8AdditionalRegions?[s3PrimaryRegion?s
6DataAccessStatus?s
1DirectoryId!s:DomainControllerIds?[s+Limit?i/NextToken?s
;DomainControllers?[{#bv/NextToken?s
6AvailabilityZone?s1DirectoryId?s/DnsIpAddr?s8DomainControllerId?s0LaunchTime?t,Status?s?StatusLastUpdatedDateTime?t2StatusReason?s.SubnetId?s+VpcId?s
1DirectoryId?s1TopicNames?[s
5EventTopics?[{#e/
5CreatedDateTime?t1DirectoryId?s,Status?s.TopicArn?s/TopicName?s
1DirectoryId!s/NextToken?s0UpdateType?s
/NextToken?s9UpdateActivities?{#fa
DHybridAdministratorAccount?[{#gD>SelfManagedInstances?[{#gD
2AssessmentId?s1InitiatedBy?s9LastUpdatedDateTime?t1NewValue?{#hc6PreviousValue?{#hc/StartTime?t,Status?s2StatusReason?s
-DnsIps?[s2InstanceIds?[s
;LdapsSettingsInfo?[{#iH/NextToken?s
9LastUpdatedDateTime?t1LdapsStatus?s7LdapsStatusReason?s
1DirectoryId!s/NextToken?s0RegionName?s
/NextToken?s<RegionsDescription?[{#ju
FDesiredNumberOfDomainControllers?i1DirectoryId?s9LastUpdatedDateTime?t0LaunchTime?t0RegionName?s0RegionType?s,Status?s?StatusLastUpdatedDateTime?t4VpcSettings?{#AH
1DirectoryId!s/NextToken?s,Status?s
1DirectoryId?s/NextToken?s8SettingEntries?[{#m`
3AllowedValues?s2AppliedValue?s.DataType?s;LastRequestedDateTime?t9LastUpdatedDateTime?t*Name?s<RequestDetailedStatus?<s3RequestStatus?s:RequestStatusMessage?s4RequestedValue?s*Type?s
+Limit?i/NextToken?s6OwnerDirectoryId!s9SharedDirectoryIds?[s
/NextToken?s;SharedDirectories?[{#>)
1DirectoryId?s+Limit?i/NextToken?s2SnapshotIds?[s
/NextToken?s3Snapshots?[{#qb
1DirectoryId?s*Name?s0SnapshotId?s/StartTime?t,Status?s*Type?s
1DirectoryId?s+Limit?i/NextToken?s/TrustIds?[s
/NextToken?s0Trusts?[{#s6
5CreatedDateTime?t1DirectoryId?s9LastUpdatedDateTime?t6RemoteDomainName?s3SelectiveAuth?s>StateLastUpdatedDateTime?t4TrustDirection?s-TrustId?s0TrustState?s6TrustStateReason?s/TrustType?s
1DirectoryId!s/NextToken?s0RegionName?s0UpdateType!s
/NextToken?s:UpdateActivities?[{#v=
1InitiatedBy?s9LastUpdatedDateTime?t1NewValue?{#wV6PreviousValue?{#wV,Region?s/StartTime?t,Status?s2StatusReason?s
9OsUpdateSettings?{#wm
/OsVersion?s
1DirectoryId!s*Type!s
1DirectoryId!s.Password?s.UserName?s
1DirectoryId!s7RadiusSettings!{#_&
8DirectoryLimits?{#y:
FCloudOnlyDirectoriesCurrentCount?i?CloudOnlyDirectoriesLimit?iFCloudOnlyDirectoriesLimitReached?bFCloudOnlyMicrosoftADCurrentCount?i?CloudOnlyMicrosoftADLimit?iFCloudOnlyMicrosoftADLimitReached?bFConnectedDirectoriesCurrentCount?i?ConnectedDirectoriesLimit?iFConnectedDirectoriesLimitReached?b
7SnapshotLimits?{#|h
AManualSnapshotsCurrentCount?i:ManualSnapshotsLimit?iAManualSnapshotsLimitReached?b
1DirectoryId?s+Limit?n/NextToken?s
5Assessments?[{$$J/NextToken?s
2AssessmentId?s5CustomerDnsIps?[s1DirectoryId?s-DnsName?s8LastUpdateDateTime?t0ReportType?s/StartTime?t,Status?s
1DirectoryId!s+Limit?i/NextToken?s
:CertificatesInfo?[{$&N/NextToken?s
3CertificateId?s0CommonName?s4ExpiryDateTime?t+State?s*Type?s
6IpRoutesInfo?[{$'R/NextToken?s
3AddedDateTime?t,CidrIp?s1Description?s1DirectoryId?s6IpRouteStatusMsg?s9IpRouteStatusReason?s
1DirectoryId?s+Limit?i/NextToken?s
:LogSubscriptions?[{$)D/NextToken?s
1DirectoryId?s2LogGroupName?sASubscriptionCreatedDateTime?t
/NextToken?s>SchemaExtensionsInfo?[{$*N
1Description?s1DirectoryId?s1EndDateTime?t7SchemaExtensionId?s;SchemaExtensionStatus?sASchemaExtensionStatusReason?s3StartDateTime?t
+Limit?i/NextToken?s0ResourceId!s
/NextToken?s.Tags?[{#Aw
5CertificateData!s?ClientCertAuthSettings?{#T'1DirectoryId!s*Type?s
3CertificateId?s
7SharedDirectoryId?s
.CidrIps![s1DirectoryId!s
0ResourceId!s.TagKeys![s
1DirectoryId!s1NewPassword!s.UserName!s
1DirectoryId!s1ShareMethod!s0ShareNotes?s4ShareTarget!{$/K
(Id!s*Type!s
@AssessmentConfiguration?{$0*1DirectoryId?s
5CustomerDnsIps![s-DnsName!s2InstanceIds![s7SecurityGroupIds?[s4VpcSettings!{#AH
ICreateSnapshotBeforeSchemaExtension!b1Description!s1DirectoryId!s1LdifContent!s
7SchemaExtensionId?s
1DirectoryId!s6UnshareTarget!{$/K
@CreateSnapshotBeforeUpdate?b1DirectoryId!s9OsUpdateSettings?{#wm0UpdateType!s
1DirectoryId!sIHybridAdministratorAccountUpdate?{$4AESelfManagedInstancesSettings?{$4N
/SecretArn!s
5CustomerDnsIps![s2InstanceIds![s
2AssessmentId?s1DirectoryId?s
3DesiredNumber!i1DirectoryId!s
1DirectoryId!s2Settings![{$5q
*Name!s+Value!s
3SelectiveAuth?s-TrustId!s
/RequestId?s-TrustId?s
-TrustId!s
)"};
