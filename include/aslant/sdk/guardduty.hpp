// What the actions of guardduty take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc8ab71b5d27d9f72>{
    R"(#m#%P#%w#&7#&P#&h#'$#'9#'^#'u#(@#(^#(|#)>#)V#)l#*'#*B#*g#+$#+I#+g#,+#,V#-##-L#-z#.G#.d#/2#/S#/r#0-#0@#0U#0t#1,#1I#1k#21#2K#2g#2{#3D#3g#4(#4D#4[#4q#5.#5C#5Y#5m#6,#6P#6e#72#7V#7s#86#8P#8p#95#9J#9e#9|#::#:P#:p#;+#;P#;s#<8#<a#=,
acceptAdministratorInvitation {#=J{#=y
acceptInvitation {#=z{#=y
archiveFindings {#>H{#=y
createDetector {#>d{#Aq
createFilter {#CS{#F/
createIPSet {#F7{#G=
createMalwareProtectionPlan {#GH{#Hw
createMembers {#I8{#Ip
createPublishingDestination {#JG{#KT
createSampleFindings {#Ke{#=y
createThreatIntelSet {#F7{#L)
declineInvitations {#L={#Ip
deleteDetector {#LL{#=y
deleteFilter {#LZ{#=y
deleteIPSet {#Lu{#=y
deleteInvitations {#L={#Ip
deleteMalwareProtectionPlan {#M3{#=y
deleteMembers {#MN{#Ip
deletePublishingDestination {#Mj{#=y
deleteThreatIntelSet {#N.{#=y
describeMalwareScans {#NO{#Pg
describeOrganizationConfiguration {#UL{#Us
describePublishingDestination {#Mj{#Y\
disableOrganizationAdminAccount {#Zk{#=y
disassociateFromAdministratorAccount {#LL{#=y
disassociateFromMasterAccount {#LL{#=y
disassociateMembers {#MN{#Ip
enableOrganizationAdminAccount {#Zk{#=y
getAdministratorAccount {#LL{#[#
getCoverageStatistics {#[t{#]H
getDetector {#LL{#^8
getFilter {#LZ{#ap
getFindings {#bY{#c-
getFindingsStatistics {$\9{$]<
getIPSet {#Lu{$b6
getInvitationsCount {#=y{$by
getMalwareProtectionPlan {#M3{$c3
getMalwareScanSettings {#LL{$dN
getMasterAccount {#LL{$ef
getMemberDetectors {#MN{$es
getMembers {#MN{$g,
getOrganizationStatistics {#=y{$hg
getRemainingFreeTrialDays {$kf{$l(
getThreatIntelSet {#N.{$b6
getUsageStatistics {$o={$pp
inviteMembers {$t2{#Ip
listCoverage {$ts{$uf
listDetectors {$|&{$|@
listFilters {#UL{$|\
listFindings {$|x{%#l
listIPSets {#UL{%$-
listInvitations {$|&{%$F
listMalwareProtectionPlans {%$e{%$r
listMembers {%%B{%%z
listOrganizationAdminAccounts {$|&{%&;
listPublishingDestinations {#UL{%&|
listTagsForResource {%'n{%(#
listThreatIntelSets {#UL{%(,
startMalwareScan {%'n{%(N
startMonitoringMembers {#MN{#Ip
stopMonitoringMembers {#MN{#Ip
tagResource {%(X{#=y
unarchiveFindings {#>H{#=y
untagResource {%(o{#=y
updateDetector {%)/{#=y
updateFilter {%*){#F/
updateFindingsFeedback {%*w{#=y
updateIPSet {%+O{#=y
updateMalwareProtectionPlan {%,@{#=y
updateMalwareScanSettings {%-N{#=y
updateMemberDetectors {%.6{#Ip
updateOrganizationConfiguration {%.r{#=y
updatePublishingDestination {%0M{#=y
updateThreatIntelSet {%1,{#=y
5AdministratorId!s0DetectorId!s2InvitationId!s

0DetectorId!s2InvitationId!s.MasterId!s
0DetectorId!s1FindingIds![s
1ClientToken?s4DataSources?{#?g,Enable!b2Features?[{#A1@FindingPublishingFrequency?s+Tags?<s
3Kubernetes?{#@A:MalwareProtection?{#@[/S3Logs?{#@Q
2AuditLogs!{#@Q
,Enable!b
DScanEc2InstanceWithFindings?{#A#
0EbsVolumes?b
AAdditionalConfiguration?[{#A`*Name?s,Status?s
*Name?s,Status?s
0DetectorId?s?UnprocessedDataSources?{#BA
:MalwareProtection?{#BY
DScanEc2InstanceWithFindings?{#C/1ServiceRole?s
3EbsVolumes?{#C@
,Reason?s,Status?s
,Action?s1ClientToken?s1Description?s0DetectorId!s8FindingCriteria!{#DW*Name!s*Rank?i+Tags?<s
3Criterion?<{#Dh
)Eq?[s-Equals?[s1GreaterThan?l8GreaterThanOrEqual?l(Gt?i)Gte?i.LessThan?l5LessThanOrEqual?l(Lt?i)Lte?i*Neq?[s0NotEquals?[s
*Name!s
.Activate!b1ClientToken?s0DetectorId!s9ExpectedBucketOwner?s,Format!s.Location!s*Name!s+Tags?<s
-IpSetId!s
0Actions?{#H01ClientToken?s:ProtectedResource!{#HH*Role!s+Tags?<s
0Tagging?{#H>
,Status?s
1S3Bucket?{#HW
0BucketName?s5ObjectPrefixes?[s
=MalwareProtectionPlanId?s
8AccountDetails![{#I[0DetectorId!s
/AccountId!s+Email!s
=UnprocessedAccounts![{#J1
/AccountId!s,Result!s
1ClientToken?s>DestinationProperties!{#K65DestinationType!s0DetectorId!s
4DestinationArn?s/KmsKeyArn?s
3DestinationId!s
0DetectorId!s3FindingTypes?[s
6ThreatIntelSetId!s
1AccountIds![s
0DetectorId!s
0DetectorId!s0FilterName!s
0DetectorId!s-IpSetId!s
=MalwareProtectionPlanId!s
1AccountIds![s0DetectorId!s
3DestinationId!s0DetectorId!s
0DetectorId!s6ThreatIntelSetId!s
0DetectorId!s7FilterCriteria?{#OB0MaxResults?i/NextToken?s5SortCriteria?{#PL
9FilterCriterion?[{#OY
2CriterionKey?s8FilterCondition?{#P$
1EqualsValue?s1GreaterThan?l.LessThan?l
3AttributeName?s-OrderBy?s
/NextToken?s/Scans![{#Q&
/AccountId?s5AdminDetectorId?s9AttachedVolumes?[{#S\0DetectorId?s3FailureReason?s/FileCount?l8ResourceDetails?{#Te1ScanEndTime?t,ScanId?s:ScanResultDetails?{#Tt3ScanStartTime?t0ScanStatus?s.ScanType?s0TotalBytes?l7TriggerDetails?{#U(
0DeviceName?s4EncryptionType?s/KmsKeyArn?s1SnapshotArn?s/VolumeArn?s4VolumeSizeInGB?i0VolumeType?s
1InstanceArn?s
0ScanResult?s
1Description?s8GuardDutyFindingId?s
0DetectorId!s0MaxResults?i/NextToken?s
0AutoEnable?bCAutoEnableOrganizationMembers?s4DataSources?{#W52Features?[{#Xn?MemberAccountLimitReached!b/NextToken?s
3Kubernetes?{#Wi:MalwareProtection?{#X-/S3Logs!{#Wy
2AuditLogs!{#Wy
0AutoEnable!b
DScanEc2InstanceWithFindings?{#XO
3EbsVolumes?{#X`
0AutoEnable?b
AAdditionalConfiguration?[{#YG0AutoEnable?s*Name?s
0AutoEnable?s*Name?s
3DestinationId!s>DestinationProperties!{#K65DestinationType!sEPublishingFailureStartTimestamp!l,Status!s
4AdminAccountId!s
6Administrator!{#[7
/AccountId?s2InvitationId?s/InvitedAt?s8RelationshipStatus?s
0DetectorId!s7FilterCriteria?{#\N5StatisticsType![s
9FilterCriterion?[{#\e
2CriterionKey?s8FilterCondition?{#]0
-Equals?[s0NotEquals?[s
;CoverageStatistics?{#]a
<CountByCoverageStatus?<l:CountByResourceType?<l
/CreatedAt?s4DataSources?{#_S2Features?[{#`r@FindingPublishingFrequency?s1ServiceRole!s,Status!s+Tags?<s/UpdatedAt?s
3CloudTrail!{#`X0DnsLogs!{#`X1FlowLogs!{#`X3Kubernetes?{#`b:MalwareProtection?{#BY/S3Logs!{#`X
,Status!s
2AuditLogs!{#`X
AAdditionalConfiguration?[{#aS*Name?s,Status?s/UpdatedAt?t
*Name?s,Status?s/UpdatedAt?t
,Action!s1Description?s8FindingCriteria!{#DW*Name!s*Rank?i+Tags?<s
0DetectorId!s1FindingIds![s5SortCriteria?{#PL
2Findings![{#c=
/AccountId!s)Arn!sAAssociatedAttackSequenceArn?s0Confidence?n/CreatedAt!s1Description?s(Id!s/Partition?s,Region!s1Resource!{#eL3SchemaVersion!s0Service?{$(j.Severity!n+Title?s*Type!s/UpdatedAt!s
9AccessKeyDetails?{#h^9ContainerDetails?{#i79EbsVolumeDetails?{#jx:EcsClusterDetails?{#kU:EksClusterDetails?{#o#8InstanceDetails?{#oY:KubernetesDetails?{#tl6LambdaDetails?{#wg=RdsDbInstanceDetails?{#y[9RdsDbUserDetails?{#zc>RdsLimitlessDbDetails?{#{=2ResourceType?s9S3BucketDetails?[{#|b
1AccessKeyId?s1PrincipalId?s.UserName?s.UserType?s
6ContainerRuntime?s(Id?s+Image?s1ImagePrefix?s*Name?s8SecurityContext?{#j;6VolumeMounts?[{#jd
>AllowPrivilegeEscalation?b0Privileged?b
/MountPath?s*Name?s
>ScannedVolumeDetails?[{#S\>SkippedVolumeDetails?[{#S\
9ActiveServicesCount?i)Arn?s*Name?sGRegisteredContainerInstancesCount?i7RunningTasksCount?i,Status?s.Tags?[{#l|4TaskDetails?{#m1
)Key?s+Value?s
)Arn?s4Containers?[{#i73DefinitionArn?s+Group?s0LaunchType?s/StartedAt?t/StartedBy?s.Tags?[{#l|3TaskCreatedAt?t-Version?s1Volumes?[{#n_
1HostPath?{#nu*Name?s
*Path?s
)Arn?s/CreatedAt?t*Name?s,Status?s.Tags?[{#l|+VpcId?s
6AvailabilityZone?s;IamInstanceProfile?{#qu6ImageDescription?s-ImageId?s0InstanceId?s3InstanceState?s2InstanceType?s0LaunchTime?s;NetworkInterfaces?[{#r'0OutpostArn?s.Platform?s6ProductCodes?[{#tV.Tags?[{#l|
)Arn?s(Id?s
4Ipv6Addresses?[s8NetworkInterfaceId?s4PrivateDnsName?s6PrivateIpAddress?s<PrivateIpAddresses?[{#st3PublicDnsName?s.PublicIp?s8SecurityGroups?[{#t?.SubnetId?s+VpcId?s
4PrivateDnsName?s6PrivateIpAddress?s
-GroupId?s/GroupName?s
*Code?s1ProductType?s
>KubernetesUserDetails?{#uMBKubernetesWorkloadDetails?{#vJ
-Groups?[s9ImpersonatedUser?{#v42SessionName?[s)Uid?s.Username?s
-Groups?[s.Username?s
4Containers?[{#i7-HostIPC?b1HostNetwork?b-HostPID?b*Name?s/Namespace?s8ServiceAccountName?s*Type?s)Uid?s1Volumes?[{#n_
1Description?s1FunctionArn?s2FunctionName?s5FunctionVersion?s4LastModifiedAt?t0RevisionId?s*Role?s.Tags?[{#l|2VpcConfig?{#y0
8SecurityGroups?[{#t?0SubnetIds?[s+VpcId?s
9DbClusterIdentifier?s3DbInstanceArn?s:DbInstanceIdentifier?s,Engine?s3EngineVersion?s.Tags?[{#l|
1Application?s0AuthMethod?s.Database?s)Ssl?s*User?s
9DbClusterIdentifier?s5DbShardGroupArn?s<DbShardGroupIdentifier?s<DbShardGroupResourceId?s,Engine?s3EngineVersion?s.Tags?[{#l|
)Arn?s/CreatedAt?tDDefaultServerSideEncryption?{$$.*Name?s.Owner?{$$R5PublicAccess?{$$X9S3ObjectDetails?[{$(=.Tags?[{#l|*Type?s
4EncryptionType?s5KmsMasterKeyArn?s
(Id?s
9EffectivePermission?s@PermissionConfiguration?{$%2
@AccountLevelPermissions?{$%l?BucketLevelPermissions?{$&|
:BlockPublicAccess?{$&*
5BlockPublicAcls?b7BlockPublicPolicy?b6IgnorePublicAcls?b;RestrictPublicBuckets?b
:AccessControlList?{$'c:BlockPublicAccess?{$&*5BucketPolicy?{$'c
<AllowsPublicReadAccess?b=AllowsPublicWriteAccess?b
*ETag?s*Hash?s)Key?s/ObjectArn?s/VersionId?s
/Action?{$+[7AdditionalInfo?{$:L.Archived?b+Count?i2Detection?{$:\0DetectorId?s=EbsVolumeScanDetails?{$N34EventFirstSeen?s3EventLastSeen?s1Evidence?{$S.1FeatureName?s;MalwareScanDetails?{$T)2ResourceRole?s7RuntimeDetails?{$Tr1ServiceName?s2UserFeedback?s
0ActionType?s9AwsApiCallAction?{$.V9DnsRequestAction?{$2L@KubernetesApiCallAction?{$3$KKubernetesPermissionCheckedDetails?{$4[EKubernetesRoleBindingDetails?{$5*>KubernetesRoleDetails?{$5[@NetworkConnectionAction?{$5p8PortProbeAction?{$8,>RdsLoginAttemptAction?{$94
8AffectedResources?<s)Api?s0CallerType?s6DomainDetails?{$03/ErrorCode?s=RemoteAccountDetails?{$0=8RemoteIpDetails?{$0W1ServiceName?s/UserAgent?s
,Domain?s
/AccountId?s0Affiliated?b
-City?{$1T0Country?{$1`4GeoLocation?{$2#1IpAddressV4?s1IpAddressV6?s5Organization?{$20
.CityName?s
1CountryCode?s1CountryName?s
)Lat?n)Lon?n
)Asn?s,AsnOrg?s)Isp?s)Org?s
-Blocked?b,Domain?s6DomainWithSuffix?s.Protocol?s
/Namespace?s0Parameters?s8RemoteIpDetails?{$0W0RequestUri?s.Resource?s2ResourceName?s0SourceIps?[s0StatusCode?i1Subresource?s/UserAgent?s*Verb?s
-Allowed?b/Namespace?s.Resource?s*Verb?s
*Kind?s*Name?s1RoleRefKind?s1RoleRefName?s)Uid?s
*Kind?s*Name?s)Uid?s
-Blocked?b9ConnectionDirection?s7LocalIpDetails?{$7V;LocalNetworkInterface?s9LocalPortDetails?{$7s.Protocol?s8RemoteIpDetails?{$0W:RemotePortDetails?{$7s
1IpAddressV4?s1IpAddressV6?s
*Port?i.PortName?s
-Blocked?b:PortProbeDetails?[{$8N
7LocalIpDetails?{$7V9LocalPortDetails?{$7s8RemoteIpDetails?{$0W
9LoginAttributes?[{$9`8RemoteIpDetails?{$0W
1Application?s9FailedLoginAttempts?i=SuccessfulLoginAttempts?i*User?s
*Type?s+Value?s
0Anomaly?{$:x1Sequence?{$</
4Profiles?<<[{$;=0Unusual?{$;x
5Observations?{$;o4ProfileSubtype?s1ProfileType?s
+Text?[s
3Behavior?<<{$;=
0Actors?[{$=Y>AdditionalSequenceTypes?[s1Description!s3Endpoints?[{$?Q3Resources?[{$A3<SequenceIndicators?[{$L#1Signals![{$L<)Uid!s
(Id!s0Process?{$>)0Session?{$>A-User?{$>k
*Name!s*Path!s,Sha256?s
1CreatedTime?t,Issuer?s/MfaStatus?s)Uid?s
0Account?{$?C3CredentialUid?s*Name!s*Type!s)Uid!s
*Name?s)Uid!s
9AutonomousSystem?{$@F3Connection?{$@W,Domain?s(Id!s(Ip?s1Location?{$@d*Port?n
*Name!s,Number!n
/Direction!s
*City!s-Country!s.Latitude!n/Longitude!n
/AccountId?s4CloudPartition?s-Data?{$B;*Name?s,Region?s2ResourceType!s-Service?s.Tags?[{#l|)Uid!s
2AccessKey?{$Cn2Container?{$D94Ec2Instance?{$DM<Ec2NetworkInterface?{$F=3EksCluster?{$GA;KubernetesWorkload?{$Gx1S3Bucket?{$HW1S3Object?{$Kc
1PrincipalId?s.UserName?s.UserType?s
+Image!s.ImageUid?s
6AvailabilityZone?s>Ec2NetworkInterfaceUids?[s;IamInstanceProfile?{#qu6ImageDescription?s3InstanceState?s2InstanceType?s0OutpostArn?s.Platform?s6ProductCodes?[{#tV
4Ipv6Addresses?[s<PrivateIpAddresses?[{#st.PublicIp?s8SecurityGroups?[{#t?.SubNetId?s+VpcId?s
)Arn?s/CreatedAt?t6Ec2InstanceUids?[s,Status?s+VpcId?s
4ContainerUids?[s>KubernetesResourcesTypes?s/Namespace?s
<AccountPublicAccess?{$J\;BucketPublicAccess?{$J\/CreatedAt?t9EffectivePermission?s6EncryptionKeyArn?s4EncryptionType?s-OwnerId?s6PublicReadAccess?s7PublicWriteAccess?s3S3ObjectUids?[s
5PublicAclAccess?s=PublicAclIgnoreBehavior?sBPublicBucketRestrictBehavior?s8PublicPolicyAccess?s
*ETag?s)Key?s/VersionId?s
)Key!s+Title?s-Values?[s
/ActorIds?[s+Count!n/CreatedAt!t1Description?s2EndpointIds?[s1FirstSeenAt!t0LastSeenAt!t*Name!s3ResourceUids?[s.Severity?n:SignalIndicators?[{$L#*Type!s)Uid!s/UpdatedAt!t
5ScanCompletedAt?t7ScanDetections?{$OB,ScanId?s3ScanStartedAt?t.ScanType?s.Sources?[s6TriggerFindingId?s
EHighestSeverityThreatDetails?{$PY9ScannedItemCount?{$Pz=ThreatDetectedByName?{$Q=AThreatsDetectedItemCount?{$S%
+Count?i.Severity?s0ThreatName?s
+Files?i-TotalGb?i-Volumes?i
/ItemCount?i/Shortened?b5ThreatNames?[{$R&;UniqueThreatNameCount?i
3FilePaths?[{$RU/ItemCount?i*Name?s.Severity?s
.FileName?s.FilePath?s*Hash?s/VolumeArn?s
+Files?i
CThreatIntelligenceDetails?[{$SO
6ThreatFileSha256?s4ThreatListName?s2ThreatNames?[s
1Threats?[{$T8
3ItemPaths?[{$TY*Name?s,Source?s
*Hash?s4NestedItemPath?s
0Context?{$U30Process?{$Y]
3AddressFamily?s8CommandLineExample?s4FileSystemType?s,Flags?[s8IanaProtocolNumber?i4LdPreloadValue?s1LibraryPath?s4MemoryRegions?[s0ModifiedAt?t9ModifyingProcess?{$Y]4ModuleFilePath?s0ModuleName?s2ModuleSha256?s1MountSource?s1MountTarget?s6ReleaseAgentPath?s4RuncBinaryPath?s0ScriptPath?s1ServiceName?s:ShellHistoryFilePath?s0SocketPath?s6TargetProcess?{$Y]4ThreatFilePath?s2ToolCategory?s.ToolName?s
*Euid?i4ExecutablePath?s6ExecutableSha256?s1Lineage?[{$[5*Name?s2NamespacePid?i0ParentUuid?s)Pid?i)Pwd?s/StartTime?t*User?s,UserId?i*Uuid?s
*Euid?i4ExecutablePath?s*Name?s2NamespacePid?i0ParentUuid?s)Pid?i/StartTime?t,UserId?i*Uuid?s
0DetectorId!s8FindingCriteria?{#DW<FindingStatisticTypes?[s-GroupBy?s0MaxResults?n-OrderBy?s
:FindingStatistics!{$]`/NextToken?s
6CountBySeverity?<i:GroupedByAccount?[{$_67GroupedByDate?[{$_e>GroupedByFindingType?[{$`@;GroupedByResource?[{$`q;GroupedBySeverity?[{$ab
/AccountId?s5LastGeneratedAt?t3TotalFindings?n
*Date?t5LastGeneratedAt?t.Severity?n3TotalFindings?n
1FindingType?s5LastGeneratedAt?t3TotalFindings?n
/AccountId?s5LastGeneratedAt?t0ResourceId?s2ResourceType?s3TotalFindings?n
5LastGeneratedAt?t.Severity?n3TotalFindings?n
9ExpectedBucketOwner?s,Format!s.Location!s*Name!s,Status!s+Tags?<s
6InvitationsCount?i
0Actions?{#H0)Arn?s/CreatedAt?t:ProtectedResource?{#HH*Role?s,Status?s7StatusReasons?[{$d<+Tags?<s
*Code?s-Message?s
=EbsSnapshotPreservation?s=ScanResourceCriteria?{$e)
1Exclude?<{$eF1Include?<{$eF
3MapEquals![{$eW
)Key!s+Value?s
/Master!{#[7
HMemberDataSourceConfigurations![{$fY=UnprocessedAccounts![{#J1
/AccountId!s4DataSources?{#_S2Features?[{#`r
1Members![{$gU=UnprocessedAccounts![{#J1
/AccountId!s5AdministratorId?s0DetectorId?s+Email!s/InvitedAt?s.MasterId!s8RelationshipStatus!s/UpdatedAt!s
<OrganizationDetails?{$i'
?OrganizationStatistics?{$iP/UpdatedAt?t
9ActiveAccountsCount?i8CountByFeature?[{$jd:EnabledAccountsCount?i9MemberAccountsCount?i8TotalAccountsCount?i
AAdditionalConfiguration?[{$kG:EnabledAccountsCount?i*Name?s
:EnabledAccountsCount?i*Name?s
1AccountIds?[s0DetectorId!s
2Accounts?[{$lR=UnprocessedAccounts?[{#J1
/AccountId?s4DataSources?{$m%2Features?[{$nv
3CloudTrail?{$n*0DnsLogs?{$n*1FlowLogs?{$n*3Kubernetes?{$nD:MalwareProtection?{$nT/S3Logs?{$n*
<FreeTrialDaysRemaining?i
2AuditLogs?{$n*
DScanEc2InstanceWithFindings?{$n*
<FreeTrialDaysRemaining?i*Name?s
0DetectorId!s0MaxResults?i/NextToken?s*Unit?s6UsageCriteria!{$p98UsageStatisticType!s
1AccountIds?[s2DataSources?[s/Features?[s0Resources?[s
/NextToken?s8UsageStatistics?{$q8
6SumByAccount?[{$r]9SumByDataSource?[{$s,6SumByFeature?[{$sE7SumByResource?[{$s[>TopAccountsByFeature?[{$sr6TopResources?[{$s[
/AccountId?s.Total?{$ru
,Amount?s*Unit?s
0DataSource?s.Total?{$ru
-Feature?s.Total?{$ru
.Resource?s.Total?{$ru
2Accounts?[{$r]-Feature?s
1AccountIds![s0DetectorId!s>DisableEmailNotification?b-Message?s
0DetectorId!s7FilterCriteria?{#\N0MaxResults?i/NextToken?s5SortCriteria?{#PL
/NextToken?s3Resources![{$v)
/AccountId?s4CoverageStatus?s0DetectorId?s+Issue?s8ResourceDetails?{$w00ResourceId?s/UpdatedAt?t
;Ec2InstanceDetails?{$x,:EcsClusterDetails?{$y*:EksClusterDetails?{$zi2ResourceType?s
5AgentDetails?{$xy0ClusterArn?s0InstanceId?s2InstanceType?s4ManagementType?s
-Version?s
1ClusterName?sAContainerInstanceDetails?{$yk7FargateDetails?{$zM
BCompatibleContainerInstances?l?CoveredContainerInstances?l
-Issues?[s4ManagementType?s
5AddonDetails?{${b1ClusterName?s5CompatibleNodes?l2CoveredNodes?l4ManagementType?s
1AddonStatus?s2AddonVersion?s
0MaxResults?i/NextToken?s
2DetectorIds![s/NextToken?s
2FilterNames![s/NextToken?s
0DetectorId!s8FindingCriteria?{#DW0MaxResults?i/NextToken?s5SortCriteria?{#PL
1FindingIds![s/NextToken?s
/IpSetIds![s/NextToken?s
5Invitations?[{#[7/NextToken?s
/NextToken?s
@MalwareProtectionPlans?[{#Hw/NextToken?s
0DetectorId!s0MaxResults?i/NextToken?s4OnlyAssociated?s
1Members?[{$gU/NextToken?s
7AdminAccounts?[{%&\/NextToken?s
4AdminAccountId?s1AdminStatus?s
6Destinations![{%'B/NextToken?s
3DestinationId!s5DestinationType!s,Status!s
1ResourceArn!s
+Tags?<s
/NextToken?s8ThreatIntelSetIds![s
,ScanId?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
4DataSources?{#?g0DetectorId!s,Enable?b2Features?[{#A1@FindingPublishingFrequency?s
,Action?s1Description?s0DetectorId!s0FilterName!s8FindingCriteria?{#DW*Rank?i
.Comments?s0DetectorId!s.Feedback!s1FindingIds![s
.Activate?b0DetectorId!s9ExpectedBucketOwner?s-IpSetId!s.Location?s*Name?s
0Actions?{#H0=MalwareProtectionPlanId!s:ProtectedResource?{%-,*Role?s
1S3Bucket?{%-;
5ObjectPrefixes?[s
0DetectorId!s=EbsSnapshotPreservation?s=ScanResourceCriteria?{$e)
1AccountIds![s4DataSources?{#?g0DetectorId!s2Features?[{#A1
0AutoEnable?bCAutoEnableOrganizationMembers?s4DataSources?{%/s0DetectorId!s2Features?[{#Xn
3Kubernetes?{#Wi:MalwareProtection?{#X-/S3Logs?{#Wy
3DestinationId!s>DestinationProperties?{#K60DetectorId!s
.Activate?b0DetectorId!s9ExpectedBucketOwner?s.Location?s*Name?s6ThreatIntelSetId!s
)"};
