// What the actions of guardduty take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc8ab71b5d27d9f72>{
    R"($0#&M#&t#'4#'M#'{#(T#(l#)(#)=#)Z#*%#*<#*a#+%#+D#+b#,(#,D#,r#-K#-c#-y#.4#.O#.q#/.#/S#/r#06#0V#0t#1E#1l#2;#2i#36#3S#3{#4B#4a#5'#5R#6(#6=#6P#6e#7*#7<#7V#7s#8;#8S#8s#93#9O#9c#:,#:O#:k#;,#;I#;e#;|#<8#<e#==#=_#=v#>1#>G#>[#?##??#?X#?|#@<#@Q#@x#AB#A_#B##B@#B_#C$#C>#C^#D##D8#DS#Dj#E>#Eq#F/#FE#Fe#Fz#GB#Ge#H*#HS#Hx#I=#I[
acceptAdministratorInvitation {#I{{#JP
acceptInvitation {#JQ{#JP
archiveFindings {#Jy{#JP
createCustomDetectionRuleAssociation {#K;{#Kb
createCustomDetectionRuleOrgConfiguration {#Lu{#JP
createDetector {#Md{#Pq
createFilter {#RS{#UH
createIPSet {#UP{#VV
createInvestigation {#Va{#W3
createMalwareProtectionPlan {#WF{#Xu
createMembers {#Y6{#Yn
createPublishingDestination {#ZE{#[p
createSampleFindings {#\'{#JP
createThreatEntitySet {#UP{#\E
createThreatIntelSet {#UP{#\Z
createTrustedEntitySet {#UP{#\n
declineInvitations {#]*{#Yn
deleteCustomDetectionRuleAssociation {#]9{#JP
deleteCustomDetectionRuleOrgConfiguration {#]S{#JP
deleteDetector {#]d{#JP
deleteFilter {#]r{#JP
deleteIPSet {#^3{#JP
deleteInvitations {#]*{#Yn
deleteMalwareProtectionPlan {#^K*
deleteMembers {#^f{#Yn
deletePublishingDestination {#_({#JP
deleteThreatEntitySet {#_F{#JP
deleteThreatIntelSet {#_h{#JP
deleteTrustedEntitySet {#`/{#JP
describeMalwareScans {#`R{#bj
describeOrganizationConfiguration {#g]{#h*
describePublishingDestination {#_({#km
disableOrganizationAdminAccount {#m*{#JP
disassociateFromAdministratorAccount {#]d{#JP
disassociateFromMasterAccount {#]d{#JP
disassociateMembers {#^f{#Yn
enableOrganizationAdminAccount {#m*{#JP
getAdministratorAccount {#]d{#m<
getCoverageStatistics {#n3{#oa
getCustomDetectionRule {#pQ{#p[
getCustomDetectionRuleAssociation {#]9{#sb
getCustomDetectionRuleOrgConfiguration {#]S{#t&
getDetector {#]d{#uW
getFilter {#]r{#yM
getFindings {#zX{#{,
getFindingsStatistics {%(+{%).
getIPSet {#^3{%.(
getInvestigation {%.k{%/A
getInvitationsCount {#JP{%A$
getMalwareProtectionPlan {#^K{%A8
getMalwareScan {%BS{%B]
getMalwareScanSettings {#]d{%L@
getMasterAccount {#]d{%MX
getMemberDetectors {#^f{%Me
getMembers {#^f{%Nx
getOrganizationStatistics *   {%PY
getRemainingFreeTrialDays {%SX{%St
getThreatEntitySet {#_F{%W/
getThreatIntelSet {#_h{%.(
getTrustedEntitySet {#`/{%W/
getUsageStatistics {%X?{%Yr
inviteMembers {%]4{#Yn
listCoverage {%]u{%^h
listCustomDetectionRuleAssociations {%e({%eR
listCustomDetectionRuleOrgConfigurations {%fg{%g0
listCustomDetectionRules {%hE{%i1
listDetectors {%jx{%k8
listFilters {#g]{%kT
listFindings {%kp{%ld
listIPSets {#g]{%m%
listInvestigationRecords {%m>{%n,
listInvestigations {&M8{&N<
listInvitations {%jx{&PJ
listMalwareProtectionPlans {&Pi{&Pv
listMalwareScans {&QF{&SV
listMembers {&U/{&Ug
listOrganizationAdminAccounts {%jx{&V(
listPublishingDestinations {#g]{&Vi
listTagsForResource {&W[{&Wj
listThreatEntitySets {&Ws{&X@
listThreatIntelSets {#g]{&Xc
listTrustedEntitySets {&Ws{&Y+
sendObjectMalwareScan {&YO{#JP
startMalwareScan {&Yz{&[_
startMonitoringMembers {#^f{#Yn
stopMonitoringMembers {#^f{#Yn
tagResource {&[i{#JP
unarchiveFindings {#Jy{#JP
untagResource {&\&{#JP
updateCustomDetectionRuleAssociation {&\@{#JP
updateCustomDetectionRuleOrgConfiguration {&\a{#JP
updateDetector {&]B{#JP
updateFilter {&^<{#UH
updateFindingsFeedback {&_0{#JP
updateIPSet {&_b{#JP
updateMalwareProtectionPlan {&`S*
updateMalwareScanSettings {&aa{#JP
updateMemberDetectors {&bI{#Yn
updateOrganizationConfiguration {&c+{#JP
updatePublishingDestination {&d`{#JP
updateThreatEntitySet {&e?{#JP
updateThreatIntelSet {&f:{#JP
updateTrustedEntitySet {&g4{#JP
5AdministratorId!s0DetectorId!s2InvitationId!s

0DetectorId!s2InvitationId!s.MasterId!s
0DetectorId!s1FindingIds![s
1ClientToken?s*Mode!s,RuleId!s+Tags?<s
8RuleAssociation!{#Kx
/AccountId!s)Arn!s3AssociationId!s/CreatedAt!t/ExpiresAt?t*Mode!s,RuleId!s/UpdatedAt!t
1ClientToken?s8ExcludeAccountIds?[s8IncludeAccountIds?[s*Mode!s,RuleId!s
1ClientToken?s4DataSources?{#Ng,Enable!b2Features?[{#P1@FindingPublishingFrequency?s+Tags?<s
3Kubernetes?{#OA:MalwareProtection?{#O[/S3Logs?{#OQ
2AuditLogs!{#OQ
,Enable!b
DScanEc2InstanceWithFindings?{#P#
0EbsVolumes?b
AAdditionalConfiguration?[{#P`*Name?s,Status?s
*Name?s,Status?s
0DetectorId?s?UnprocessedDataSources?{#QA
:MalwareProtection?{#QY
DScanEc2InstanceWithFindings?{#R/1ServiceRole?s
3EbsVolumes?{#R@
,Reason?s,Status?s
,Action?s1ClientToken?s1Description?s0DetectorId!s8FindingCriteria!{#SW*Name!s*Rank?i+Tags?<s
3Criterion?<{#Sh
)Eq?[s-Equals?[s1GreaterThan?l8GreaterThanOrEqual?l(Gt?i)Gte?i.LessThan?l5LessThanOrEqual?l(Lt?i)Lte?i.Matches?[s*Neq?[s0NotEquals?[s1NotMatches?[s
*Name!s
.Activate!b1ClientToken?s0DetectorId!s9ExpectedBucketOwner?s,Format!s.Location!s*Name!s+Tags?<s
-IpSetId!s
1ClientToken?s0DetectorId!s3TriggerPrompt!s
5InvestigationId!s
0Actions?{#X.1ClientToken?s:ProtectedResource!{#XF*Role!s+Tags?<s
0Tagging?{#X<
,Status?s
1S3Bucket?{#XU
0BucketName?s5ObjectPrefixes?[s
=MalwareProtectionPlanId?s
8AccountDetails![{#YY0DetectorId!s
/AccountId!s+Email!s
=UnprocessedAccounts![{#Z/
/AccountId!s,Result!s
1ClientToken?s>DestinationProperties!{#[<5DestinationType!s0DetectorId!s+Tags?<s
4DestinationArn?s9ExpectedBucketOwner?s/KmsKeyArn?s
3DestinationId!s
0DetectorId!s3FindingTypes?[s
7ThreatEntitySetId!s
6ThreatIntelSetId!s
8TrustedEntitySetId!s
1AccountIds![s
3AssociationId!s,RuleId!s
*Mode!s,RuleId!s
0DetectorId!s
0DetectorId!s0FilterName!s
0DetectorId!s-IpSetId!s
=MalwareProtectionPlanId!s
1AccountIds![s0DetectorId!s
3DestinationId!s0DetectorId!s
0DetectorId!s7ThreatEntitySetId!s
0DetectorId!s6ThreatIntelSetId!s
0DetectorId!s8TrustedEntitySetId!s
0DetectorId!s7FilterCriteria?{#aE0MaxResults?i/NextToken?s5SortCriteria?{#bO
9FilterCriterion?[{#a\
2CriterionKey?s8FilterCondition?{#b'
1EqualsValue?s1GreaterThan?l.LessThan?l
3AttributeName?s-OrderBy?s
/NextToken?s/Scans![{#c)
/AccountId?s5AdminDetectorId?s9AttachedVolumes?[{#e_0DetectorId?s3FailureReason?s/FileCount?l8ResourceDetails?{#fh1ScanEndTime?t,ScanId?s:ScanResultDetails?{#fw3ScanStartTime?t0ScanStatus?s.ScanType?s0TotalBytes?l7TriggerDetails?{#g+
0DeviceName?s4EncryptionType?s/KmsKeyArn?s1SnapshotArn?s/VolumeArn?s4VolumeSizeInGB?i0VolumeType?s
1InstanceArn?s
0ScanResult?s
1Description?s8GuardDutyFindingId?s1TriggerType?s
0DetectorId!s0MaxResults?i/NextToken?s
0AutoEnable?bCAutoEnableOrganizationMembers?s4DataSources?{#iF2Features?[{#k%?MemberAccountLimitReached!b/NextToken?s
3Kubernetes?{#iz:MalwareProtection?{#j>/S3Logs!{#j0
2AuditLogs!{#j0
0AutoEnable!b
DScanEc2InstanceWithFindings?{#j`
3EbsVolumes?{#jq
0AutoEnable?b
AAdditionalConfiguration?[{#kX0AutoEnable?s*Name?s
0AutoEnable?s*Name?s
3DestinationId!s>DestinationProperties!{#[<5DestinationType!sEPublishingFailureStartTimestamp!l,Status!s+Tags?<s
4AdminAccountId!s
6Administrator!{#mP
/AccountId?s2InvitationId?s/InvitedAt?s8RelationshipStatus?s
0DetectorId!s7FilterCriteria?{#ng5StatisticsType![s
9FilterCriterion?[{#o$
2CriterionKey?s8FilterCondition?{#oI
-Equals?[s0NotEquals?[s
;CoverageStatistics?{#oz
<CountByCoverageStatus?<l:CountByResourceType?<l
,RuleId!s
-Rule!{#pf
)Arn!s/CreatedAt!t0DataSource!s3Definition!{#rh1Description!s.Language?s*Name!s,RuleId!sARuntimeMonitoringDetails?{#rv,Schema?s-Service!s.Severity!s,Tactic!s/Technique!s/UpdatedAt?t
0Expression!s
2Platforms?{#s,
,Ec2?{#sO3EcsFargate?{#sO,Eks?{#sO
5MinAgentVersion?s
8RuleAssociation!{#Kx+Tags?<s
6Configuration!{#t:
/CreatedAt!t8ExcludeAccountIds![s/ExpiresAt?t8IncludeAccountIds![s*Mode!s,RuleId!s,Status!s2StatusReason?s/UpdatedAt!t
/CreatedAt?s4DataSources?{#vr2Features?[{#x7@FindingPublishingFrequency?s1ServiceRole!s,Status!s+Tags?<s/UpdatedAt?s
3CloudTrail!{#ww0DnsLogs!{#ww1FlowLogs!{#ww3Kubernetes?{#x':MalwareProtection?{#QY/S3Logs!{#ww
,Status!s
2AuditLogs!{#ww
AAdditionalConfiguration?[{#y$/ManagedBy?s*Name?s,Status?s/UpdatedAt?t
/ManagedBy?s*Name?s,Status?s/UpdatedAt?t
,Action!s/CreatedAt?t1Description?s8FindingCriteria!{#SW*Name!s*Rank?i+Tags?<s/UpdatedAt?t-Version?n
0DetectorId!s1FindingIds![s5SortCriteria?{#bO
2Findings![{#{<
/AccountId!s)Arn!sAAssociatedAttackSequenceArn?s0Confidence?n/CreatedAt!s=CustomDetectionRuleName?s1Description?s(Id!s/Partition?s,Region!s1Resource!{$#e3SchemaVersion!s0Service?{$Eh.Severity!n+Title?s*Type!s/UpdatedAt!s
9AccessKeyDetails?{$(:@BedrockGuardrailDetails?{$(m9ContainerDetails?{$*[;EbsSnapshotDetails?{$,B9EbsVolumeDetails?{$,Q8Ec2ImageDetails?{$-.:EcsClusterDetails?{$-::EksClusterDetails?{$0b8InstanceDetails?{$1>:KubernetesDetails?{$6Q6LambdaDetails?{$9L6ModelDetails?[{$;@=RdsDbInstanceDetails?{$;K9RdsDbUserDetails?{$<c>RdsLimitlessDbDetails?{$===RecoveryPointDetails?{$>b2ResourceType?s9S3BucketDetails?[{$?`
1AccessKeyId?s1PrincipalId?s.UserName?s.UserType?s
>ContentPolicyFilters?[{$*,5GuardrailAction?s2GuardrailArn?s5GuardrailSource?s6GuardrailVersion?s4Guardrails?[{$*J
,Action?s0Confidence?s*Type?s
)Arn?s-Version?s
6ContainerRuntime?s(Id?s+Image?s1ImagePrefix?s*Name?s8SecurityContext?{$+_6VolumeMounts?[{$,.
>AllowPrivilegeEscalation?b0Privileged?b
/MountPath?s*Name?s
1SnapshotArn?s
>ScannedVolumeDetails?[{#e_>SkippedVolumeDetails?[{#e_
.ImageArn?s
9ActiveServicesCount?i)Arn?s*Name?sGRegisteredContainerInstancesCount?i7RunningTasksCount?i,Status?s.Tags?[{$.a4TaskDetails?{$.p
)Key?s+Value?s
)Arn?s4Containers?[{$*[3DefinitionArn?s+Group?s0LaunchType?s/StartedAt?t/StartedBy?s.Tags?[{$.a3TaskCreatedAt?t-Version?s1Volumes?[{$0D
1HostPath?{$0Z*Name?s
*Path?s
)Arn?s/CreatedAt?t*Name?s,Status?s.Tags?[{$.a+VpcId?s
6AvailabilityZone?s;IamInstanceProfile?{$3Z6ImageDescription?s-ImageId?s0InstanceId?s3InstanceState?s2InstanceType?s0LaunchTime?s;NetworkInterfaces?[{$3f0OutpostArn?s.Platform?s6ProductCodes?[{$6;.Tags?[{$.a
)Arn?s(Id?s
4Ipv6Addresses?[s8NetworkInterfaceId?s4PrivateDnsName?s6PrivateIpAddress?s<PrivateIpAddresses?[{$5Y3PublicDnsName?s.PublicIp?s8SecurityGroups?[{$6$.SubnetId?s+VpcId?s
4PrivateDnsName?s6PrivateIpAddress?s
-GroupId?s/GroupName?s
*Code?s1ProductType?s
>KubernetesUserDetails?{$72BKubernetesWorkloadDetails?{$8/
-Groups?[s9ImpersonatedUser?{$7s2SessionName?[s)Uid?s.Username?s
-Groups?[s.Username?s
4Containers?[{$*[-HostIPC?b1HostNetwork?b-HostPID?b*Name?s/Namespace?s8ServiceAccountName?s*Type?s)Uid?s1Volumes?[{$0D
1Description?s1FunctionArn?s2FunctionName?s5FunctionVersion?s4LastModifiedAt?t0RevisionId?s*Role?s.Tags?[{$.a2VpcConfig?{$:o
8SecurityGroups?[{$6$0SubnetIds?[s+VpcId?s
-ModelId?s
9DbClusterIdentifier?s3DbInstanceArn?s:DbInstanceIdentifier?s3DbiResourceId?s,Engine?s3EngineVersion?s.Tags?[{$.a
1Application?s0AuthMethod?s.Database?s)Ssl?s*User?s
9DbClusterIdentifier?s5DbShardGroupArn?s<DbShardGroupIdentifier?s<DbShardGroupResourceId?s,Engine?s3EngineVersion?s.Tags?[{$.a
5BackupVaultName?s>ContinuousScanDetails?{$?I6RecoveryPointArn?s
-EndTime!t/StartTime?t
)Arn?s/CreatedAt?tDDefaultServerSideEncryption?{$A,*Name?s.Owner?{$AP5PublicAccess?{$AV9S3ObjectDetails?[{$E;.Tags?[{$.a*Type?s
4EncryptionType?s5KmsMasterKeyArn?s
(Id?s
9EffectivePermission?s@PermissionConfiguration?{$B0
@AccountLevelPermissions?{$Bj?BucketLevelPermissions?{$Cz
:BlockPublicAccess?{$C(
5BlockPublicAcls?b7BlockPublicPolicy?b6IgnorePublicAcls?b;RestrictPublicBuckets?b
:AccessControlList?{$Da:BlockPublicAccess?{$C(5BucketPolicy?{$Da
<AllowsPublicReadAccess?b=AllowsPublicWriteAccess?b
*ETag?s*Hash?s)Key?s/ObjectArn?s/VersionId?s
/Action?{$HY7AdditionalInfo?{$Wo.Archived?b+Count?i2Detection?{$X%0DetectorId?s=EbsVolumeScanDetails?{$p^4EventFirstSeen?s3EventLastSeen?s1Evidence?{$uY1FeatureName?s;MalwareScanDetails?{$vT2ResourceRole?s7RuntimeDetails?{$z51ServiceName?s2UserFeedback?s
0ActionType?s9AwsApiCallAction?{$KT9DnsRequestAction?{$O[@KubernetesApiCallAction?{$PGKKubernetesPermissionCheckedDetails?{$R$EKubernetesRoleBindingDetails?{$RM>KubernetesRoleDetails?{$S$@NetworkConnectionAction?{$S98PortProbeAction?{$UO>RdsLoginAttemptAction?{$VW
8AffectedResources?<s)Api?s0CallerType?s6DomainDetails?{$M1/ErrorCode?s=RemoteAccountDetails?{$M;8RemoteIpDetails?{$Mf1ServiceName?s/UserAgent?s
,Domain?s
/AccountId?s0Affiliated?b4AwsServiceName?s
-City?{$Nc0Country?{$No4GeoLocation?{$O21IpAddressV4?s1IpAddressV6?s5Organization?{$O?
.CityName?s
1CountryCode?s1CountryName?s
)Lat?n)Lon?n
)Asn?s,AsnOrg?s)Isp?s)Org?s
-Blocked?b,Domain?s6DomainWithSuffix?s.Protocol?s7VpcOwnerAccountId?s
/Namespace?s0Parameters?s8RemoteIpDetails?{$Mf0RequestUri?s.Resource?s2ResourceName?s0SourceIps?[s0StatusCode?i1Subresource?s/UserAgent?s*Verb?s
-Allowed?b/Namespace?s.Resource?s*Verb?s
*Kind?s*Name?s1RoleRefKind?s1RoleRefName?s)Uid?s
*Kind?s*Name?s)Uid?s
-Blocked?b9ConnectionDirection?s7LocalIpDetails?{$Ty;LocalNetworkInterface?s9LocalPortDetails?{$U<.Protocol?s8RemoteIpDetails?{$Mf:RemotePortDetails?{$U<
1IpAddressV4?s1IpAddressV6?s
*Port?i.PortName?s
-Blocked?b:PortProbeDetails?[{$Uq
7LocalIpDetails?{$Ty9LocalPortDetails?{$U<8RemoteIpDetails?{$Mf
9LoginAttributes?[{$W)8RemoteIpDetails?{$Mf
1Application?s9FailedLoginAttempts?i=SuccessfulLoginAttempts?i*User?s
*Type?s+Value?s
0Anomaly?{$XA1Sequence?{$Y\
4Profiles?<<[{$X`0Unusual?{$YK
5Observations?{$Y84ProfileSubtype?s1ProfileType?s
-Number?[n+Text?[s
3Behavior?<<{$X`
0Actors?[{$[,>AdditionalSequenceTypes?[s1Description!s3Endpoints?[{$]$3Resources?[{$^`<SequenceIndicators?[{$m[1Signals![{$mt)Uid!s
(Id!s0Process?{$[V0Session?{$[n-User?{$\>
*Name!s*Path!s,Sha256?s
1CreatedTime?t,Issuer?s/MfaStatus?s)Uid?s
0Account?{$\p3CredentialUid?s*Name!s*Type!s)Uid!s
*Name?s)Uid!s
9AutonomousSystem?{$]s3Connection?{$^*,Domain?s(Id!s(Ip?s1Location?{$^7*Port?n
*Name!s,Number!n
/Direction!s
*City!s-Country!s.Latitude!n/Longitude!n
/AccountId?s4CloudPartition?s-Data?{$_h*Name?s,Region?s2ResourceType!s-Service?s.Tags?[{$.a)Uid!s
2AccessKey?{$cCDAutoscalingAutoScalingGroup?{$ch9BedrockGuardrail?{$c|<CloudformationStack?{$ch2Container?{$dQ1Ec2Image?{$ch4Ec2Instance?{$de:Ec2LaunchTemplate?{$fU<Ec2NetworkInterface?{$fs/Ec2Vpc?{$ch3EcsCluster?{$gw0EcsTask?{$h:3EksCluster?{$hy;IamInstanceProfile?{$ch;KubernetesWorkload?{$iV1S3Bucket?{$j51S3Object?{$mA
1PrincipalId?s.UserName?s.UserType?s
6Ec2InstanceUids?[s
5GuardrailAction?s5GuardrailSource?s-Version?s
+Image!s.ImageUid?s
6AvailabilityZone?s>Ec2NetworkInterfaceUids?[s;IamInstanceProfile?{$3Z6ImageDescription?s3InstanceState?s2InstanceType?s0OutpostArn?s.Platform?s6ProductCodes?[{$6;
6Ec2InstanceUids?[s-Version?s
4Ipv6Addresses?[s<PrivateIpAddresses?[{$5Y.PublicIp?s8SecurityGroups?[{$6$.SubNetId?s+VpcId?s
6Ec2InstanceUids?[s,Status?s
4ContainerUids?[s/CreatedAt?t0LaunchType?s7TaskDefinitionArn?s
)Arn?s/CreatedAt?t6Ec2InstanceUids?[s,Status?s+VpcId?s
4ContainerUids?[s>KubernetesResourcesTypes?s/Namespace?s
<AccountPublicAccess?{$l:;BucketPublicAccess?{$l:/CreatedAt?t9EffectivePermission?s6EncryptionKeyArn?s4EncryptionType?s-OwnerId?s6PublicReadAccess?s7PublicWriteAccess?s3S3ObjectUids?[s
5PublicAclAccess?s=PublicAclIgnoreBehavior?sBPublicBucketRestrictBehavior?s8PublicPolicyAccess?s
*ETag?s)Key?s/VersionId?s
)Key!s+Title?s-Values?[s
4Activities?[{$o|/ActorIds?[s+Count!n/CreatedAt!t1Description?s2EndpointIds?[s1FirstSeenAt!t0LastSeenAt!t*Name!s3ResourceUids?[s.Severity?n:SignalIndicators?[{$m[*Type!s)Uid!s/UpdatedAt!t
,Api?{$p3*Type!s
+Error?s/Operation?s-Service?s/UserAgent?s
5ScanCompletedAt?t7ScanDetections?{$qm,ScanId?s3ScanStartedAt?t.ScanType?s.Sources?[s6TriggerFindingId?s
EHighestSeverityThreatDetails?{$s*9ScannedItemCount?{$sK=ThreatDetectedByName?{$shAThreatsDetectedItemCount?{$uP
+Count?i.Severity?s0ThreatName?s
+Files?i-TotalGb?i-Volumes?i
/ItemCount?i/Shortened?b5ThreatNames?[{$tQ;UniqueThreatNameCount?i
3FilePaths?[{$u&/ItemCount?i*Name?s.Severity?s
.FileName?s.FilePath?s*Hash?s/VolumeArn?s
+Files?i
CThreatIntelligenceDetails?[{$uz
6ThreatFileSha256?s4ThreatListName?s2ThreatNames?[s
2ScanCategory?s:ScanConfiguration?{$wW,ScanId?s.ScanType?s1Threats?[{$x?7UniqueThreatCount?n
?IncrementalScanDetails?{$x(1TriggerType?s
9BaselineResourceArn!s
+Count?n*Hash?s5ItemDetails?[{$y'3ItemPaths?[{$yv*Name?s,Source?s
7AdditionalInfo?{$y\*Hash?s.ItemPath?s1ResourceArn?s
0DeviceName?s/VersionId?s
*Hash?s4NestedItemPath?s
0Context?{$zP0Process?{%%O
3AddressFamily?s8CommandLineExample?s3FileOperation?s.FilePath?s4FileSystemType?s,Flags?[s8IanaProtocolNumber?i4LdPreloadValue?s1LibraryPath?s4MemoryRegions?[s0ModifiedAt?t9ModifyingProcess?{%%O4ModuleFilePath?s0ModuleName?s2ModuleSha256?s1MountSource?s1MountTarget?s7RelatedFilePaths?[s6ReleaseAgentPath?s4RuncBinaryPath?s0ScriptPath?s1ServiceName?s:ShellHistoryFilePath?s0SocketPath?s6TargetProcess?{%%O4ThreatFilePath?s2ToolCategory?s.ToolName?s
*Euid?i4ExecutablePath?s6ExecutableSha256?s1Lineage?[{%''*Name?s2NamespacePid?i0ParentUuid?s)Pid?i)Pwd?s/StartTime?t*User?s,UserId?i*Uuid?s
*Euid?i4ExecutablePath?s*Name?s2NamespacePid?i0ParentUuid?s)Pid?i/StartTime?t,UserId?i*Uuid?s
0DetectorId!s8FindingCriteria?{#SW<FindingStatisticTypes?[s-GroupBy?s0MaxResults?n-OrderBy?s
:FindingStatistics!{%)R/NextToken?s
6CountBySeverity?<i:GroupedByAccount?[{%+(7GroupedByDate?[{%+W>GroupedByFindingType?[{%,2;GroupedByResource?[{%,c;GroupedBySeverity?[{%-T
/AccountId?s5LastGeneratedAt?t3TotalFindings?n
*Date?t5LastGeneratedAt?t.Severity?n3TotalFindings?n
1FindingType?s5LastGeneratedAt?t3TotalFindings?n
/AccountId?s5LastGeneratedAt?t0ResourceId?s2ResourceType?s3TotalFindings?n
5LastGeneratedAt?t.Severity?n3TotalFindings?n
9ExpectedBucketOwner?s,Format!s.Location!s*Name!s,Status!s+Tags?<s
0DetectorId!s5InvestigationId!s3SummaryFormat?s
6Investigation!{%/U
.Cloud?{%1X0Confidence?s-EndTime?t+Error?s5InvestigationId!s1Metadata?{%1w*Risk?s/RiskLevel?s.Scope?{%2G/StartTime?t,Status!s-Summary?s4SummaryData?{%3W3TriggerPrompt!s1TriggeredBy!s
-Account!s.Provider!s,Region!s
0Product!{%25-Version!s
-Feature?s*Name!s
/AccountId?s4AdminAccountId?s/FindingId?s7InvestigationType?s8QueryTimeWindow?{%3@
-EndTime?t/StartTime?t
8AccountAnalysis?{%589Countermeasures?[{%9d1FindingType?s8KeyObservations?{%<%=OrganizationAnalysis?{%<J9Recommendations?[{%>[9ThreatAssessment?{%?;
;AffectedResources?[{%5{8FindingsSummary?{%6E8TacticCoverage?[{%8H
2FindingCount?n0Identifier?s*Type?s
6ByTimeWindow?[{%7<:SeverityBreakdown?{%7b9TopFindingTypes?[{%813TotalFindings?n
-EndTime?t2FindingCount?n/StartTime?t
.Critical?n*High?n*Info?n)Low?n,Medium?n
+Count?n1FindingType?s
2FindingCount?n3FindingTypes?[s+Phase?s4Techniques?[{%9'
2FindingCount?n3FindingTypes?[s2Technique?{%9V
*Name?s)Uid?s
1Actions?[{%:73DefenseTactic?s1Description?s
;AffectedResources?[{%;d2CliCommands?[s6DefenseTechnique?s1Description?s1Disposition?s3DispositionId?n0Mitigates?[s.Priority?s+Title?s
)Arn?s0Identifier?s*Type?s
/Narrative?s3Observations?[s+Title?s
:AccountBreakdown?[{%<w8FindingsSummary?{%=9
/AccountId?s2FindingCount?n
:AffectedAccountCount?n6ByTimeWindow?[{%7<:SeverityBreakdown?{%7b9TopFindingTypes?[{%817TotalAccountCount?n3TotalFindings?n
.Category?s2CliCommands?[s.Priority?s/Rationale?s+Title?s
;AttackProgression?[{%?i8ThreatActorProfile?s
1Attacks?[{%@41Description?s+Phase?s
2Findings?[{%@i/Tactic?{%9V2Technique?{%9V-Version?s
1FindingType?s)Uid?s
6InvitationsCount?i
0Actions?{#X.)Arn?s/CreatedAt?t:ProtectedResource?{#XF*Role?s,Status?s7StatusReasons?[{%BA+Tags?<s
*Code?s-Message?s
,ScanId!s
5AdminDetectorId?s0DetectorId?s:FailedResourcesCount?n1ResourceArn?s2ResourceType?s2ScanCategory?s5ScanCompletedAt?t:ScanConfiguration?{%F#,ScanId?s:ScanResultDetails?{%GB3ScanStartedAt?t0ScanStatus?s6ScanStatusReason?s.ScanType?s:ScannedResources?[{%IP;ScannedResourcesCount?n;SkippedResourcesCount?n
?IncrementalScanDetails?{$x(6RecoveryPoint?{%Fn*Role?s7TriggerDetails?{#g+
5BackupVaultName?s>ContinuousScanDetails?{$?I
5FailedFileCount?n6ScanResultStatus?s6SkippedFileCount?n:ThreatFoundFileCount?n1Threats?[{%Hx0TotalBytes?n4TotalFileCount?n7UniqueThreatCount?n
+Count?n*Hash?s5ItemDetails?[{$y'*Name?s,Source?s
8ResourceDetails?{%Jb6ScanStatusReason?s8ScannedResourceArn?s;ScannedResourceStatus?s9ScannedResourceType?s
4EbsSnapshot?{%K)2EbsVolume?{%K7
0DeviceName?s
0DeviceName?s4EncryptionType?s/KmsKeyArn?s1SnapshotArn?s/VolumeArn?s4VolumeSizeInGB?n0VolumeType?s
=EbsSnapshotPreservation?s=ScanResourceCriteria?{%Lu
1Exclude?<{%M81Include?<{%M8
3MapEquals![{%MI
)Key!s+Value?s
/Master!{#mP
HMemberDataSourceConfigurations![{%NK=UnprocessedAccounts![{#Z/
/AccountId!s4DataSources?{#vr2Features?[{#x7
1Members![{%OG=UnprocessedAccounts![{#Z/
/AccountId!s5AdministratorId?s0DetectorId?s+Email!s/InvitedAt?s.MasterId!s8RelationshipStatus!s/UpdatedAt!s
<OrganizationDetails?{%Ps
?OrganizationStatistics?{%QB/UpdatedAt?t
9ActiveAccountsCount?i8CountByFeature?[{%RV:EnabledAccountsCount?i9MemberAccountsCount?i8TotalAccountsCount?i
AAdditionalConfiguration?[{%S9:EnabledAccountsCount?i*Name?s
:EnabledAccountsCount?i*Name?s
1AccountIds?[s0DetectorId!s
2Accounts?[{%TD=UnprocessedAccounts?[{#Z/
/AccountId?s4DataSources?{%Tq2Features?[{%Vh
3CloudTrail?{%Uv0DnsLogs?{%Uv1FlowLogs?{%Uv3Kubernetes?{%V6:MalwareProtection?{%VF/S3Logs?{%Uv
<FreeTrialDaysRemaining?i
2AuditLogs?{%Uv
DScanEc2InstanceWithFindings?{%Uv
<FreeTrialDaysRemaining?i*Name?s
/CreatedAt?t2ErrorDetails?s9ExpectedBucketOwner?s,Format!s.Location!s*Name!s,Status!s+Tags?<s/UpdatedAt?t
0DetectorId!s0MaxResults?i/NextToken?s*Unit?s6UsageCriteria!{%Y;8UsageStatisticType!s
1AccountIds?[s2DataSources?[s/Features?[s0Resources?[s
/NextToken?s8UsageStatistics?{%Z:
6SumByAccount?[{%[_9SumByDataSource?[{%\.6SumByFeature?[{%\G7SumByResource?[{%\]>TopAccountsByFeature?[{%\t6TopResources?[{%\]
/AccountId?s.Total?{%[w
,Amount?s*Unit?s
0DataSource?s.Total?{%[w
-Feature?s.Total?{%[w
.Resource?s.Total?{%[w
2Accounts?[{%[_-Feature?s
1AccountIds![s0DetectorId!s>DisableEmailNotification?b-Message?s
0DetectorId!s7FilterCriteria?{#ng0MaxResults?i/NextToken?s5SortCriteria?{#bO
/NextToken?s3Resources![{%_+
/AccountId?s4CoverageStatus?s0DetectorId?s+Issue?s8ResourceDetails?{%`20ResourceId?s/UpdatedAt?t
;Ec2InstanceDetails?{%a.:EcsClusterDetails?{%b,:EksClusterDetails?{%ck2ResourceType?s
5AgentDetails?{%a{0ClusterArn?s0InstanceId?s2InstanceType?s4ManagementType?s
-Version?s
1ClusterName?sAContainerInstanceDetails?{%bm7FargateDetails?{%cO
BCompatibleContainerInstances?l?CoveredContainerInstances?l
-Issues?[s4ManagementType?s
5AddonDetails?{%dd1ClusterName?s5CompatibleNodes?l2CoveredNodes?l4ManagementType?s
1AddonStatus?s2AddonVersion?s
0MaxResults?n*Mode?s/NextToken?s,RuleId?s
/NextToken?s:RuleAssociations![{%ev
)Arn!s3AssociationId!s/CreatedAt!t/ExpiresAt?t*Mode!s,RuleId!s/UpdatedAt!t
0MaxResults?n/NextToken?s,Status?s
8Configurations![{%gR/NextToken?s
/CreatedAt!t/ExpiresAt?t*Mode!s,RuleId!s,Status!s2StatusReason?s/UpdatedAt!t
1Filters?[{%hm0MaxResults?n/NextToken?s
/Condition?s*Name!s-Values![s
/NextToken?s/Rules![{%iJ
)Arn!s/CreatedAt!t0DataSource!s1Description!s.Language?s*Name!s,RuleId!s,Schema?s-Service!s.Severity!s,Tactic!s/Technique!s/UpdatedAt?t
0MaxResults?i/NextToken?s
2DetectorIds![s/NextToken?s
2FilterNames![s/NextToken?s
0DetectorId!s8FindingCriteria?{#SW0MaxResults?i/NextToken?s5SortCriteria?{#bO
1FindingIds![s/NextToken?s
/IpSetIds![s/NextToken?s
0DetectorId!s5InvestigationId!s0MaxResults?n/NextToken?s2RecordTypes?[s
5InvestigationId!s/NextToken?s1Records![{%nb,Status!s
/CreatedAt!t/Narrative?s.RecordId!s7SupportingData?{%oO+Title!s*Type!s
1Analysis?{%p..Fetch?{%{*1Metadata?{&%K4Observation?{&%d
8AccountAnalysis?{%q_2AnalysisType!s4Indicators?[{%t6BKubernetesPolicyViolation?{%tF3Processes?[{%uT3S3Analysis?{%v,9ThreatAssessment?{%xS
1Baseline?{%qy.Trend?{%sH
;AnomalousFindings?[{%r_:BaselineFindings?[{%r_3TotalFindings?n
4Classification?s+Count?n1Description?s1FindingType?s0Percentage?n
6ByTimeWindow?[{%7<-EndedAt?t1Granularity?s/StartedAt?t3TotalFindings?n
*Type?s+Value!s
6AffectedResource?s4ExposureVector?s3GrantedAccess?s<MisconfigurationImpact?s-Subject?s3ViolationType?s
2Findings?[{%@i*Name?s0ParentUuid?s*Path?s*Uuid!s
5ActorAssessment?s=AuthorizationAssessment?s?BlockPublicAccessSettings?s9EffectivePermission?s.Exposure?s4FindingSubtype?s2IpReputation?s3S3ApiActivity?s3SourceContext?s.SourceIp?s/UserAgent?s=UserAgentClassification?s
0Assessment?s;AuthenticationContext?s4Classification?s:CredentialCompromise?s7IpAccountActivity?s=RdsControlPlaneActivity?s3Reputation?{%z>6ThreatConfidence?s
8CurrentDisposition?s<FindingTimeDisposition?s:ReputationComparison?s
/FetchType!s.Query?{%{N/Result?{&#G
/AccountId?s2Criteria?[{%|a/FindingId?s1FindingType?s/Indicator?s3IndicatorType?s.RowLimit?n3TimeWindow?{&#&
/Condition!s+Field!s-Values?[s
7DurationInMinutes?n/StartedAt?t
6Documentation?{&$22Features?[{&%..ItemIds?[s0TotalCount?n-Verdict?s
1Description?s-Feature?s5FullDescription?s5LearnMoreLinks?[s1Remediation?s.Severity?s
*Name?s,Status?s/UpdatedAt?t
;TotalTimeMilliseconds?n
8AccountOverview?{&)@:DetectionCoverage?{&+k5Distribution?{&,c6FindingDetail?{&044Indicators?[{%t6;KubernetesActivity?{&1E4MalwareScan?{&5y8NetworkActivity?{&:%5ObservationType!s9RdsLoginActivity?{&?79Recommendations?[{%>[8RelatedFindings?{&@1ARepresentativeResources?[{&B{1Resource?{&Cu7RuntimeSignals?{&J+3S3Activity?{&Jr
/AccountId?s9AccountRankings?[{&+,3AccountStatus?s:AffectedAccountCount?n=DelegatedAdminAccountId?s0DetectorId?s,Region?s3TotalFindings?n9TotalMemberAccounts?n
/AccountId?s2FindingCount?n*Rank?n/RiskLevel?s3RiskRationale?s
2CoverageGaps?s>FoundationalDataSources?[s4KeyObservation?s9ProtectionPlans?[{#P`
0Archive?{&.=7AttackVectors?[{%8H/Dimension!s6FindingTypes?[{&/23Resources?[{&/i:SeverityBreakdown?{%7b9TopFindingTypes?[{%813TotalFindings?n
3ArchivedCount?n8ArchivedPercentage?n5UnarchivedCount?n:UnarchivedPercentage?n
+Count?n6DominantSeverity?s1FindingType?s0Percentage?n
+Count?n0Identifier?s2ResourceType?s
/AccountId?s7ActivityWindow?{&1)/FindingId?s1FindingType?s,Region?s.Severity?s
1FirstSeenAt?t0LastSeenAt?t
0Anomaly?{&2$0ApiCall?{&2i3Enrichment?{&4U1Workload?{&51
2AnomalyScore?s5BaselineContext?s4TrainingPeriod?s5UnusualBehavior?s
1ClusterName?s0EventCount?n/Namespace?s0RequestUri?s2ResourceName?s2ResourceType?s/SourceIps?s0StatusCode?n/UserAgent?s0UserGroups?s,UserId?s.Username?s*Verb?s
,AsnOrg?s1CountryName?s4ThreatListName?s0ThreatName?s
0Containers?s5SecurityContext?s-Volumes?s2WorkloadName?s2WorkloadType?s
3EngineSources?s2FilesScanned?n6GigabytesScanned?n5HighestSeverity?s?HighestSeverityThreatName?s7InfectedFileCount?n8ResourceIdentifier?s2ResourceType?s2ScanCategory?s5ScanCompletedAt?t,ScanId?s3ScanStartedAt?t.ScanType?s1Threats?[{&9J8TotalInfectedItems?n6TriggerFindingId?s7UniqueThreatCount?n4VolumesScanned?n
7InfectedFileCount?n*Name?s1SampleFiles?s.Severity?s
0Anomaly?{&;K-Blocked?s/Counts?{&<h/Direction?s,Dns?{&=S3Enrichment?{&4U,Method?s.Platform?s.Ports?{&>*.Protocol?s0Traffic?{&>t
3BaselineBytes?s/Deviation?s.Duration?s4ProfileAgeDays?n2RemoteRegion?s3RemoteService?s0ResetRatio?s5TargetHostCount?n
2RequestCount?n3ResetAttempts?n8SuspiciousAttempts?n3TotalAttempts?n
2DomainSuffix?s2OtherDomains?s5ResolverHistory?s
/PortCount?n+Ports?s/PortsUsed?s0RemotePort?s2ResolverPort?s0TargetPort?s
3BytesReceived?n/BytesSent?n
7ActivityWindow?{&1)4AnomalyContext?s3Enrichment?{&4U0LoginCount?n-Outcome?s*Rate?s
4Correlated?[{&@R2Observed?[{&B@
9CorrelationReasons?[s+Count?n1FindingIds?[s1FindingType?s1SeverityMax?n9SharedBehaviors?[{&Am9SharedResources?[{&B#
*Path?s+Value?s
0Identifier?s2ResourceType?s
+Count?n1FindingType?s1SeverityMax?n9SharedResources?[{&B#
2FindingCount?n/FindingId?s0Identifier?s2ResourceType?s/RiskLevel?s3RiskRationale?s
-Data?{&DB*Name?s2ResourceType!s)Uid!s
4Ec2Instance?{&EP3EcsCluster?{&G$3EksCluster?{&G;7LambdaFunction?{&GZ6RdsDbInstance?{&Hx2RdsDbUser?{$<c
6AvailabilityZone?s-ImageId?s0InstanceId?s3InstanceState?s2InstanceType?s0LaunchedAt?t6PrivateIpAddress?s.PublicIp?s.SubnetId?s+VpcId?s
)Arn?s*Name?s,Status?s
)Arn?s*Name?s,Status?s+VpcId?s
1Description?s1FunctionArn?s2FunctionName?s5FunctionVersion?s0RevisionId?s*Role?s/UpdatedAt?t=VpcConfigurationSummary?s
9DbClusterIdentifier?s3DbInstanceArn?s:DbInstanceIdentifier?s3DbiResourceId?s,Engine?s3EngineVersion?s
4KeyObservation?s6SignalGroups?[{&JP
+Count?n1FindingType?s.Severity?n
7ActivityWindow?{&1).Actor?{&LS4AffectedBucket?s)Api?s3Enrichment?{&4U0EventCount?n3NonS3Activity?s5OtherS3Activity?s7SessionAssessment?s.SourceIp?s
1AccessKeyId?s1PrincipalId?s/UserAgent?s.UserName?s.UserType?s
0DetectorId!s7FilterCriteria?{&N+0MaxResults?n/NextToken?s5SortCriteria?{#bO
3Criterion?<{#oI
8Investigations![{&N^/NextToken?s
/AccountId?s4AdminAccountId?s0Confidence?s-EndTime?t/FindingId?s5InvestigationId?s7InvestigationType?s/RiskLevel?s/StartTime?t,Status?s+Title?s3TriggerPrompt?s
5Invitations?[{#mP/NextToken?s
/NextToken?s
@MalwareProtectionPlans?[{#Xu/NextToken?s
7FilterCriteria?{&R,0MaxResults?n/NextToken?s5SortCriteria?{#bO
IListMalwareScansFilterCriterion?[{&RS
8FilterCondition?{&S.BListMalwareScansCriterionKey?s
1EqualsValue?s1GreaterThan?n.LessThan?n
/NextToken?s/Scans![{&So
1ResourceArn?s2ResourceType?s5ScanCompletedAt?t,ScanId?s6ScanResultStatus?s3ScanStartedAt?t0ScanStatus?s.ScanType?s
0DetectorId!s0MaxResults?i/NextToken?s4OnlyAssociated?s
1Members?[{%OG/NextToken?s
7AdminAccounts?[{&VI/NextToken?s
4AdminAccountId?s1AdminStatus?s
6Destinations![{&W//NextToken?s
3DestinationId!s5DestinationType!s,Status!s
1ResourceArn!s
+Tags?<s
0DetectorId!s0MaxResults?n/NextToken?s
/NextToken?s9ThreatEntitySetIds![s
/NextToken?s8ThreatIntelSetIds![s
/NextToken?s:TrustedEntitySetIds![s
1S3Object?{&Y^
,Bucket?s)Key?s/VersionId?s
1ClientToken?s1ResourceArn!s:ScanConfiguration?{&ZT
?IncrementalScanDetails?{$x(6RecoveryPoint?{&[1*Role!s
5BackupVaultName!s>ContinuousScanDetails?{$?I
,ScanId?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
3AssociationId!s*Mode!s,RuleId!s
8ExcludeAccountIds?[s8IncludeAccountIds?[s*Mode!s,RuleId!s
4DataSources?{#Ng0DetectorId!s,Enable?b2Features?[{#P1@FindingPublishingFrequency?s
,Action?s1Description?s0DetectorId!s0FilterName!s8FindingCriteria?{#SW*Rank?i
.Comments?s0DetectorId!s.Feedback!s1FindingIds![s
.Activate?b0DetectorId!s9ExpectedBucketOwner?s-IpSetId!s.Location?s*Name?s
0Actions?{#X.=MalwareProtectionPlanId!s:ProtectedResource?{&a?*Role?s
1S3Bucket?{&aN
5ObjectPrefixes?[s
0DetectorId!s=EbsSnapshotPreservation?s=ScanResourceCriteria?{%Lu
1AccountIds![s4DataSources?{#Ng0DetectorId!s2Features?[{#P1
0AutoEnable?bCAutoEnableOrganizationMembers?s4DataSources?{&d,0DetectorId!s2Features?[{#k%
3Kubernetes?{#iz:MalwareProtection?{#j>/S3Logs?{#j0
3DestinationId!s>DestinationProperties?{#[<0DetectorId!s
.Activate?b0DetectorId!s9ExpectedBucketOwner?s.Location?s*Name?s7ThreatEntitySetId!s
.Activate?b0DetectorId!s9ExpectedBucketOwner?s.Location?s*Name?s6ThreatIntelSetId!s
.Activate?b0DetectorId!s9ExpectedBucketOwner?s.Location?s*Name?s8TrustedEntitySetId!s
)"};
