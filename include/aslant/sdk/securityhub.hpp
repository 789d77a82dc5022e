// What the actions of securityhub take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x39adbd407b8afc42>{
    R"($2#&S#&z#':#'^#(##(A#(b#)9#)[#*/#*L#*p#+3#+R#,)#,K#,g#-)#-G#-g#.0#.K#.l#/)#/@#/X#/t#06#0R#0r#1;#1V#1w#24#2O#2f#3+#3@#3k#4+#4G#4f#5'#5J#5s#6B#6^#6|#7P#7w#8:#8b#90#9K#9h#:/#:H#:e#;+#;V#;n#<1#<O#<j#=0#=E#=\#=w#>2#>O#>i#?##?E#?]#@)#@@#@[#@x#A=#A`#B3#BM#Bs#C9#CR#Cg#D4#D\#E,#EI#Ev#FL#Fa#Fx#G:#GV#Gv#H?#HZ#H{#I9#IP#Iy#J>#Jf
acceptAdministratorInvitation {#K,{#KN
acceptInvitation {#KO{#KN
batchDeleteAutomationRules {#Kj{#L(
batchDisableStandards {#M2{#MP
batchEnableStandards {#OU{#MP
batchGetAutomationRules {#Kj{#PB
batchGetConfigurationPolicyAssociations {#_?{#`P
batchGetSecurityControls {#cb{#cy
batchGetStandardsControlAssociations {#hX{#iH
batchImportFindings {#m4{)P@
batchUpdateAutomationRules {)Q:{#L(
batchUpdateFindings {)Ro{)T^
batchUpdateFindingsV2 {)Uj{)W;
batchUpdateStandardsControlAssociations {)X{{)Z9
connectorRegistrationsV2 {)[F{)[^
createActionTarget {)[|{)\=
createAggregatorV2 {)\P{)]2
createAutomationRule {)^${)_.
createAutomationRuleV2 {)_9{)eb
createConfigurationPolicy {)ev{)iB
createConnectorV2 {)j:{)l$
createFindingAggregator {)lL{)ll
createInsight {)md{*3X
createMembers {*3f{*47
createTicketV2 {*4r{*5J
declineInvitations {*5e{*47
deleteActionTarget {)\={)\=
deleteAggregatorV2 {*5t{#KN
deleteAutomationRuleV2 {*6-{#KN
deleteConfigurationPolicy {*6-{#KN
deleteConnectorV2 {*6;{#KN
deleteFindingAggregator {*6J{#KN
deleteInsight {*3X{*3X
deleteInvitations {*5e{*47
deleteMembers {*5e{*47
describeActionTargets {*6b{*76
describeHub {*8%{*8/
describeOrganizationConfiguration {#KN{*8w
describeProducts {*:P{*:w
describeProductsV2 {*=${*=>
describeSecurityHubV2 {#KN{*>t
describeStandards {*?5{*?O
describeStandardsControls {*@w{*AR
disableImportFindingsForProduct {*Cf{#KN
disableOrganizationAdminAccount {*D&{#KN
disableSecurityHub {#KN{#KN
disableSecurityHubV2 {#KN{#KN
disassociateFromAdministratorAccount {#KN{#KN
disassociateFromMasterAccount {#KN{#KN
disassociateMembers {*5e{#KN
enableImportFindingsForProduct {*DB{*DP
enableOrganizationAdminAccount {*D&{*Dj
enableSecurityHub {*E,{#KN
enableSecurityHubV2 {*Eh{*Eq
getAdministratorAccount {#KN{*F#
getAggregatorV2 {*5t{)]2
getAutomationRuleV2 {*6-{*Fn
getConfigurationPolicy {*6-{)iB
getConfigurationPolicyAssociation {*H4{#aN
getConnectorV2 {*6;{*HA
getEnabledStandards {*K[{*L8
getFindingAggregator {*6J{)ll
getFindingHistory {*Lb{*MO
getFindingStatisticsV2 {*OQ{*PJ
getFindings {*Q@{*R5
getFindingsV2 {*RQ{*S1
getInsightResults {*3X{*SJ
getInsights {*TZ{*U)
getInvitationsCount {#KN{*Uz
getMasterAccount {#KN{*V4
getMembers {*5e{*VA
getResourcesStatisticsV2 {*Wi{*Z1
getResourcesV2 {*ZG{*['
getSecurityControlDefinition {*_G{*_\
inviteMembers {*5e{*47
listAggregatorsV2 {*=${*gK
listAutomationRules {*?5{*h%
listAutomationRulesV2 {*=${*id
listConfigurationPolicies {*?5{*k5
listConfigurationPolicyAssociations {*lI{*mU
listConnectorsV2 {*n6{*nq
listEnabledProductsForImport {*?5{*pQ
listFindingAggregators {*?5{*pv
listInvitations {*?5{*qZ
listMembers {*qy{*rJ
listOrganizationAdminAccounts {*re{*s/
listSecurityControlDefinitions {*sp{*t?
listStandardsControlAssociations {*tm{*uA
listTagsForResource {*w{{*Eh
startConfigurationPolicyAssociation {*x0{#aN
startConfigurationPolicyDisassociation {*x]{#KN
tagResource {*y0{#KN
untagResource {*yG{#KN
updateActionTarget {*ya{#KN
updateAggregatorV2 {*z/{)]2
updateAutomationRuleV2 {*zg{#KN
updateConfigurationPolicy {*{i{)iB
updateConnectorV2 {*|[{#KN
updateFindingAggregator {+#Y{)ll
updateFindings {+$6{#KN
updateInsight {+$\{#KN
updateOrganizationConfiguration {+%7{#KN
updateSecurityControl {+%z{#KN
updateSecurityHubConfiguration {+&Y{#KN
updateStandardsControl {+'/{#KN
5AdministratorId!s2InvitationId!s

2InvitationId!s.MasterId!s
:AutomationRulesArns![s
?ProcessedAutomationRules?[sDUnprocessedAutomationRules?[{#Lf
/ErrorCode?i2ErrorMessage?s-RuleArn?s
@StandardsSubscriptionArns![s
@StandardsSubscriptions?[{#Mn
2StandardsArn!s@StandardsControlsUpdatable?s5StandardsInput!<s5StandardsStatus!s>StandardsStatusReason?{#OA>StandardsSubscriptionArn!s
6StatusReasonCode!s
GStandardsSubscriptionRequests![{#Oz
2StandardsArn!s5StandardsInput?<s
/Rules?[{#PpDUnprocessedAutomationRules?[{#Lf
1Actions?[{#RF/CreatedAt?t/CreatedBy?s1Criteria?{#U41Description?s0IsTerminal?b-RuleArn?s.RuleName?s/RuleOrder?i0RuleStatus?s/UpdatedAt?t
<FindingFieldsUpdate?{#Rg*Type?s
0Confidence?i1Criticality?i-Note?{#T=9RelatedFindings?[{#TQ1Severity?{#Td,Types?[s8UserDefinedFields?<s7VerificationState?s1Workflow?{#U*
*Text!s/UpdatedBy!s
(Id!s0ProductArn!s
+Label?s0Normalized?i-Product?n
,Status?s
6AwsAccountId?[{#]w8AwsAccountName?[{#]w5CompanyName?[{#]wIComplianceAssociatedStandardsId?[{#]wEComplianceSecurityControlId?[{#]w:ComplianceStatus?[{#]w4Confidence?[{#^33CreatedAt?[{#^O5Criticality?[{#^35Description?[{#]w9FirstObservedAt?[{#^O5GeneratorId?[{#]w,Id?[{#]w8LastObservedAt?[{#^O2NoteText?[{#]w7NoteUpdatedAt?[{#^O7NoteUpdatedBy?[{#]w4ProductArn?[{#]w5ProductName?[{#]w5RecordState?[{#]w;RelatedFindingsId?[{#]wCRelatedFindingsProductArn?[{#]w@ResourceApplicationArn?[{#]wAResourceApplicationName?[{#]w>ResourceDetailsOther?[{#_#4ResourceId?[{#]w;ResourcePartition?[{#]w8ResourceRegion?[{#]w6ResourceTags?[{#_#6ResourceType?[{#]w7SeverityLabel?[{#]w3SourceUrl?[{#]w/Title?[{#]w.Type?[{#]w3UpdatedAt?[{#^O;UserDefinedFields?[{#_#;VerificationState?[{#]w8WorkflowStatus?[{#]w
0Comparison?s+Value?s
(Eq?n(Gt?n)Gte?n(Lt?n)Lte?n
2DateRange?{#^m)End?s+Start?s
*Unit?s+Value?i
0Comparison?s)Key?s+Value?s
SConfigurationPolicyAssociationIdentifiers![{#_p
/Target?{#`#
/AccountId?s:OrganizationalUnitId?s,RootId?s
IConfigurationPolicyAssociations?[{#aNTUnprocessedConfigurationPolicyAssociations?[{#br
7AssociationStatus?s>AssociationStatusMessage?s5AssociationType?s;ConfigurationPolicyId?s.TargetId?s0TargetType?s/UpdatedAt?t
RConfigurationPolicyAssociationIdentifiers?{#_p/ErrorCode?s1ErrorReason?s
9SecurityControlIds![s
:SecurityControls![{#dL8UnprocessedIds?[{#h)
1Description!s6LastUpdateReason?s4Parameters?<{#fE4RemediationUrl!s8SecurityControlArn!s7SecurityControlId!s;SecurityControlStatus!s4SeverityRating!s+Title!s2UpdateStatus?s
.Value?{#f]/ValueType!s
-Boolean?b2BooleanValue?b,Double?n1DoubleValue?n*Enum?s/EnumList?[s/EnumValue?s-Integer?i2IntegerList?[i,String?s1StringList?[s
/ErrorCode!s1ErrorReason?s7SecurityControlId!s
HStandardsControlAssociationIds![{#i$
7SecurityControlId!s2StandardsArn!s
LStandardsControlAssociationDetails![{#j6AUnprocessedAssociations?[{#lP
7AssociationStatus!s:RelatedRequirements?[s8SecurityControlArn!s7SecurityControlId!s2StandardsArn!s;StandardsControlArns?[sAStandardsControlDescription?s;StandardsControlTitle?s/UpdatedAt?t3UpdatedReason?s
/ErrorCode!s1ErrorReason?sFStandardsControlAssociationId!{#i$
2Findings![{#mD
/Action?{#ty2AwsAccountId!s4AwsAccountName?s1CompanyName?s3Compliance?{#|A0Confidence?i/CreatedAt!s1Criticality?i1Description!s2Detection?{$$L>FindingProviderFields?{$*l5FirstObservedAt?s9GeneratorDetails?{$+o1GeneratorId!s(Id!s4LastObservedAt?s1Malware?[{$,50Network?{$,S5NetworkPath?[{$.e-Note?{$0/5PatchSummary?{$0O0Process?{$2Z1ProcessedAt?s0ProductArn!s4ProductFields?<s1ProductName?s1RecordState?s,Region?s9RelatedFindings?[{#TQ4Remediation?{$3=3Resources![{$3`,Sample?b3SchemaVersion!s1Severity?{)Gp/SourceUrl?s?ThreatIntelIndicators?[{)HA1Threats?[{)I(+Title!s,Types?[s/UpdatedAt!s8UserDefinedFields?<s7VerificationState?s9Vulnerabilities?[{)J(1Workflow?{#U*3WorkflowState?s
0ActionType?s9AwsApiCallAction?{#v19DnsRequestAction?{#y>@NetworkConnectionAction?{#y]8PortProbeAction?{#{*
8AffectedResources?<s)Api?s0CallerType?s6DomainDetails?{#wM/FirstSeen?s.LastSeen?s8RemoteIpDetails?{#wW1ServiceName?s
,Domain?s
-City?{#xF0Country?{#xR4GeoLocation?{#xo1IpAddressV4?s5Organization?{#x|
.CityName?s
1CountryCode?s1CountryName?s
)Lat?n)Lon?n
)Asn?i,AsnOrg?s)Isp?s)Org?s
-Blocked?b,Domain?s.Protocol?s
-Blocked?b9ConnectionDirection?s9LocalPortDetails?{#zq.Protocol?s8RemoteIpDetails?{#wW:RemotePortDetails?{#zq
*Port?i.PortName?s
-Blocked?b:PortProbeDetails?[{#{L
7LocalIpDetails?{#|29LocalPortDetails?{#zq8RemoteIpDetails?{#wW
1IpAddressV4?s
=AssociatedStandards?[{$#j:RelatedRequirements?[s7SecurityControlId?sCSecurityControlParameters?[{$#y,Status?s7StatusReasons?[{$$0
1StandardsId?s
*Name?s,Value?[s
1Description?s0ReasonCode!s
1Sequence?{$$[
0Actors?[{$%L3Endpoints?[{$&y<SequenceIndicators?[{$(P1Signals?[{$(p)Uid?s
(Id?s0Session?{$%i-User?{$&9
1CreatedTime?n,Issuer?s/MfaStatus?s)Uid?s
0Account?{$&k3CredentialUid?s*Name?s*Type?s)Uid?s
*Name?s)Uid?s
9AutonomousSystem?{$'n3Connection?{$(%,Domain?s(Id?s(Ip?s1Location?{$(2*Port?n
*Name?s,Number?n
/Direction?s
*City?s-Country?s)Lat?n)Lon?n
)Key?s+Title?s*Type?s-Values?[s
/ActorIds?[s+Count?n/CreatedAt?n2EndpointIds?[s1FirstSeenAt?n(Id?s0LastSeenAt?n*Name?s0ProductArn?s2ResourceIds?[s.Severity?n:SignalIndicators?[{$(P+Title?s*Type?s/UpdatedAt?n
0Confidence?i1Criticality?i9RelatedFindings?[{#TQ1Severity?{$+[,Types?[s
+Label?s.Original?s
1Description?s-Labels?[s*Name?s
*Name!s*Path?s+State?s*Type?s
7DestinationDomain?s5DestinationIpV4?s5DestinationIpV6?s5DestinationPort?i/Direction?s6OpenPortRange?{$.V.Protocol?s2SourceDomain?s0SourceIpV4?s0SourceIpV6?s/SourceMac?s0SourcePort?i
+Begin?i)End?i
1ComponentId?s3ComponentType?s/Egress?{$/C0Ingress?{$/C
4Destination?{$/l.Protocol?s/Source?{$/l
.Address?[s4PortRanges?[{$.V
*Text!s/UpdatedAt!s/UpdatedBy!s
1FailedCount?i(Id!s4InstalledCount?i9InstalledOtherCount?i<InstalledPendingReboot?i<InstalledRejectedCount?i2MissingCount?i/Operation?s6OperationEndTime?s8OperationStartTime?s2RebootOption?s
0LaunchedAt?s*Name?s/ParentPid?i*Path?s)Pid?i2TerminatedAt?s
7Recommendation?{$3R
*Text?s)Url?s
4ApplicationArn?s5ApplicationName?s;DataClassification?{$5-0Details?{$;'(Id!s/Partition?s,Region?s2ResourceRole?s+Tags?<s*Type!s
=DetailedResultsLocation?s/Result?{$5T
;AdditionalOccurrences?b>CustomDataIdentifiers?{$6j.MimeType?s7SensitiveData?[{$:%4SizeClassified?l/Status?{$:p
4Detections?[{$7/0TotalCount?l
)Arn?s+Count?l*Name?s4Occurrences?{$7V
/Cells?[{$8G4LineRanges?[{$8t6OffsetRanges?[{$8t/Pages?[{$971Records?[{$9e
3CellReference?s,Column?l0ColumnName?s)Row?l
)End?l+Start?l1StartColumn?l
2LineRange?{$8t4OffsetRange?{$8t0PageNumber?l
.JsonPath?s1RecordIndex?l
.Category?s4Detections?[{$:O0TotalCount?l
+Count?l4Occurrences?{$7V*Type?s
*Code?s,Reason?s
:AwsAmazonMqBroker?{$V1=AwsApiGatewayRestApi?{$]R;AwsApiGatewayStage?{$_2;AwsApiGatewayV2Api?{$fG=AwsApiGatewayV2Stage?{$i8=AwsAppSyncGraphQlApi?{$m.;AwsAthenaWorkGroup?{$s3GAwsAutoScalingAutoScalingGroup?{$t_JAwsAutoScalingLaunchConfiguration?{$z^<AwsBackupBackupPlan?{%&]=AwsBackupBackupVault?{%+??AwsBackupRecoveryPoint?{%,bIAwsCertificateManagerCertificate?{%1C?AwsCloudFormationStack?{%8KBAwsCloudFrontDistribution?{%;w;AwsCloudTrailTrail?{%D;;AwsCloudWatchAlarm?{%GC<AwsCodeBuildProject?{%Kq7AwsDmsEndpoint?{%RcBAwsDmsReplicationInstance?{%Tl>AwsDmsReplicationTask?{%XE9AwsDynamoDbTable?{%[(@AwsEc2ClientVpnEndpoint?{%hu2AwsEc2Eip?{%o{7AwsEc2Instance?{%qp=AwsEc2LaunchTemplate?{%uP9AwsEc2NetworkAcl?{&6v?AwsEc2NetworkInterface?{&9t9AwsEc2RouteTable?{&=U<AwsEc2SecurityGroup?{&CG5AwsEc2Subnet?{&Ft=AwsEc2TransitGateway?{&J#5AwsEc2Volume?{&M$2AwsEc2Vpc?{&O6AAwsEc2VpcEndpointService?{&PcCAwsEc2VpcPeeringConnection?{&S?<AwsEc2VpnConnection?{&W:=AwsEcrContainerImage?{&_89AwsEcrRepository?{&`:6AwsEcsCluster?{&b18AwsEcsContainer?{&g#6AwsEcsService?{&gr3AwsEcsTask?{&pE=AwsEcsTaskDefinition?{&r(:AwsEfsAccessPoint?{',T6AwsEksCluster?{'.SGAwsElasticBeanstalkEnvironment?{'1%?AwsElasticsearchDomain?{'4u;AwsElbLoadBalancer?{'=[=AwsElbv2LoadBalancer?{'H<@AwsEventSchemasRegistry?{'JJ:AwsEventsEndpoint?{'Jv:AwsEventsEventbus?{'MS=AwsGuardDutyDetector?{'Mj8AwsIamAccessKey?{'Q+4AwsIamGroup?{'Sn5AwsIamPolicy?{'UA3AwsIamRole?{'Wn3AwsIamUser?{'\:9AwsKinesisStream?{']b2AwsKmsKey?{'^j:AwsLambdaFunction?{'_z>AwsLambdaLayerVersion?{'du6AwsMskCluster?{'eJCAwsNetworkFirewallFirewall?{'i7IAwsNetworkFirewallFirewallPolicy?{'kFDAwsNetworkFirewallRuleGroup?{'oWCAwsOpenSearchServiceDomain?{'w[8AwsRdsDbCluster?{('K@AwsRdsDbClusterSnapshot?{(2H9AwsRdsDbInstance?{(6_>AwsRdsDbSecurityGroup?{(L&9AwsRdsDbSnapshot?{(NW@AwsRdsEventSubscription?{(SY;AwsRedshiftCluster?{(US=AwsRoute53HostedZone?{(lI9AwsS3AccessPoint?{(n\FAwsS3AccountPublicAccessBlock?{(p.4AwsS3Bucket?{(q/4AwsS3Object?{)&7EAwsSageMakerNotebookInstance?{)'3@AwsSecretsManagerSecret?{),14AwsSnsTopic?{)-w4AwsSqsQueue?{)17>AwsSsmPatchCompliance?{)20DAwsStepFunctionStateMachine?{)7&<AwsWafRateBasedRule?{)9ADAwsWafRegionalRateBasedRule?{)9A;AwsWafRegionalRule?{):L@AwsWafRegionalRuleGroup?{);$=AwsWafRegionalWebAcl?{);{3AwsWafRule?{):L8AwsWafRuleGroup?{);$5AwsWafWebAcl?{)=C:AwsWafv2RuleGroup?{)>r7AwsWafv2WebAcl?{)CA@AwsXrayEncryptionConfig?{)E^7CodeRepository?{)Ew2Container?{)FX,Other?<s
<AuthenticationStrategy?s=AutoMinorVersionUpgrade?b/BrokerArn?s.BrokerId?s0BrokerName?s4DeploymentMode?s:EncryptionOptions?{$Yc0EngineType?s3EngineVersion?s6HostInstanceType?s;LdapServerMetadata?{$Z&-Logs?{$[qCMaintenanceWindowStartTime?{$\l8PubliclyAccessible?b5SecurityGroups?[s1StorageType?s0SubnetIds?[s/Users?[{$]6
.KmsKeyId?s4UseAwsOwnedKey?b
,Hosts?[s.RoleBase?s.RoleName?s8RoleSearchMatching?s7RoleSearchSubtree?b<ServiceAccountUsername?s.UserBase?s2UserRoleName?s8UserSearchMatching?s7UserSearchSubtree?b
+Audit?b3AuditLogGroup?s-General?b5GeneralLogGroup?s0Pending?{$\Y
+Audit?b-General?b
/DayOfWeek?s/TimeOfDay?s.TimeZone?s
3PendingChange?s.Username?s
2ApiKeySource?s7BinaryMediaTypes?[s1CreatedDate?s1Description?s>EndpointConfiguration?{$_((Id?s<MinimumCompressionSize?i*Name?s-Version?s
,Types?[s
:AccessLogSettings?{$bC9CacheClusterEnabled?b6CacheClusterSize?s8CacheClusterStatus?s7CanarySettings?{$b^9ClientCertificateId?s1CreatedDate?s2DeploymentId?s1Description?s:DocumentationVersion?s5LastUpdatedDate?s8MethodSettings?[{$cO/StageName?s4TracingEnabled?b0Variables?<s/WebAclArn?s
4DestinationArn?s,Format?s
2DeploymentId?s4PercentTraffic?n=StageVariableOverrides?<s3UseStageCache?b
8CacheDataEncrypted?b7CacheTtlInSeconds?i4CachingEnabled?b6DataTraceEnabled?b0HttpMethod?s2LoggingLevel?s4MetricsEnabled?bIRequireAuthorizationForCacheControl?b2ResourcePath?s:ThrottlingBurstLimit?i9ThrottlingRateLimit?nLUnauthorizedCacheControlHeaderStrategy?s
1ApiEndpoint?s+ApiId?s?ApiKeySelectionExpression?s:CorsConfiguration?{$h41CreatedDate?s1Description?s*Name?s2ProtocolType?s>RouteSelectionExpression?s-Version?s
6AllowCredentials?b3AllowHeaders?[s3AllowMethods?[s3AllowOrigins?[s4ExposeHeaders?[s,MaxAge?i
:AccessLogSettings?{$bC7ApiGatewayManaged?b0AutoDeploy?b9ClientCertificateId?s1CreatedDate?s=DefaultRouteSettings?{$ky2DeploymentId?s1Description?sALastDeploymentStatusMessage?s5LastUpdatedDate?s6RouteSettings?{$ky/StageName?s5StageVariables?<s
6DataTraceEnabled?b<DetailedMetricsEnabled?b2LoggingLevel?s:ThrottlingBurstLimit?i9ThrottlingRateLimit?n
KAdditionalAuthenticationProviders?[{$oG+ApiId?s)Arn?s8AuthenticationType?s(Id?s?LambdaAuthorizerConfig?{$pL2LogConfig?{$rL*Name?s<OpenIdConnectConfig?{$qA7UserPoolConfig?{$qi2WafWebAclArn?s1XrayEnabled?b
8AuthenticationType?s?LambdaAuthorizerConfig?{$pL<OpenIdConnectConfig?{$qA7UserPoolConfig?{$qi
BAuthorizerResultTtlInSeconds?i3AuthorizerUri?sBIdentityValidationExpression?s
-AuthTtL?l.ClientId?s,IatTtL?l,Issuer?s
6AppIdClientRegex?s/AwsRegion?s3DefaultAction?s0UserPoolId?s
;CloudWatchLogsRoleArn?s;ExcludeVerboseContent?b3FieldLogLevel?s
6Configuration?{$sd1Description?s*Name?s+State?s
<ResultConfiguration?{$t$
@EncryptionConfiguration?{$tB
6EncryptionOption?s,KmsKey?s
;AvailabilityZones?[{$vn7CapacityRebalance?b1CreatedTime?s<HealthCheckGracePeriod?i5HealthCheckType?s=LaunchConfigurationName?s7LaunchTemplate?{$vw8LoadBalancerNames?[s=MixedInstancesPolicy?{$wP
+Value?s
6LaunchTemplateId?s8LaunchTemplateName?s-Version?s
>InstancesDistribution?{$x&7LaunchTemplate?{$yc
@OnDemandAllocationStrategy?s:OnDemandBaseCapacity?iIOnDemandPercentageAboveBaseCapacity?i<SpotAllocationStrategy?s7SpotInstancePools?i2SpotMaxPrice?s
DLaunchTemplateSpecification?{$vw3Overrides?[{$z;
2InstanceType?s6WeightedCapacity?s
>AssociatePublicIpAddress?b=BlockDeviceMappings?[{%$N6ClassicLinkVpcId?sCClassicLinkVpcSecurityGroups?[s1CreatedTime?s2EbsOptimized?b8IamInstanceProfile?s-ImageId?s;InstanceMonitoring?{%%u2InstanceType?s.KernelId?s-KeyName?s=LaunchConfigurationName?s8MetadataOptions?{%&&6PlacementTenancy?s/RamdiskId?s5SecurityGroups?[s/SpotPrice?s.UserData?s
0DeviceName?s,Ebs?{%%$.NoDevice?b1VirtualName?s
9DeleteOnTermination?b/Encrypted?b*Iops?i0SnapshotId?s0VolumeSize?i0VolumeType?s
-Enabled?b
2HttpEndpoint?s=HttpPutResponseHopLimit?i0HttpTokens?s
3BackupPlan?{%'?3BackupPlanArn?s2BackupPlanId?s/VersionId?s
@AdvancedBackupSettings?[{%()4BackupPlanName?s8BackupPlanRule?[{%(J
4BackupOptions?<s2ResourceType?s
=CompletionWindowMinutes?l5CopyActions?[{%*=<EnableContinuousBackup?b2Lifecycle?{%*i,RuleId?s.RuleName?s8ScheduleExpression?s8StartWindowMinutes?l7TargetBackupVault?s
?DestinationBackupVaultArn?s2Lifecycle?{%*i
5DeleteAfterDays?l@MoveToColdStorageAfterDays?l
2AccessPolicy?s4BackupVaultArn?s5BackupVaultName?s6EncryptionKeyArn?s6Notifications?{%,>
8BackupVaultEvents?[s1SnsTopicArn?s
7BackupSizeInBytes?l4BackupVaultArn?s5BackupVaultName?s<CalculatedLifecycle?{%084CompletionDate?s2CreatedBy?{%0Z2CreationDate?s6EncryptionKeyArn?s0IamRoleArn?s1IsEncrypted?b5LastRestoreTime?s2Lifecycle?{%*i6RecoveryPointArn?s1ResourceArn?s2ResourceType?s:SourceBackupVaultArn?s,Status?s3StatusMessage?s2StorageClass?s
.DeleteAt?s9MoveToColdStorageAt?s
3BackupPlanArn?s2BackupPlanId?s7BackupPlanVersion?s2BackupRuleId?s
=CertificateAuthorityArn?s/CreatedAt?s0DomainName?sADomainValidationOptions?[{%5@;ExtendedKeyUsages?[{%6l3FailureReason?s0ImportedAt?s.InUseBy?[s.IssuedAt?s,Issuer?s2KeyAlgorithm?s3KeyUsages?[{%6z.NotAfter?s/NotBefore?s0Options?{%7(8RenewalEligibility?s7RenewalSummary?{%7T,Serial?s8SignatureAlgorithm?s,Status?s-Subject?s>SubjectAlternativeNames?[s*Type?s
0DomainName?s7ResourceRecord?{%6U6ValidationDomain?s7ValidationEmails?[s6ValidationMethod?s6ValidationStatus?s
*Name?s*Type?s+Value?s
*Name?s)OId?s
*Name?s
NCertificateTransparencyLoggingPreference?s
ADomainValidationOptions?[{%5@3RenewalStatus?s9RenewalStatusReason?s/UpdatedAt?s
3Capabilities?[s2CreationTime?s1Description?s5DisableRollback?b9DriftInformation?{%;:AEnableTerminationProtection?b5LastUpdatedTime?s7NotificationArns?[s1Outputs?[{%;N-RoleArn?s-StackId?s/StackName?s1StackStatus?s7StackStatusReason?s6TimeoutInMinutes?i
6StackDriftStatus?s
1Description?s/OutputKey?s1OutputValue?s
7CacheBehaviors?{%>*=DefaultCacheBehavior?{%>77DefaultRootObject?s0DomainName?s*ETag?s6LastModifiedTime?s0Logging?{%>O5OriginGroups?{%?#0Origins?{%?n,Status?s:ViewerCertificate?{%BZ.WebAclId?s
/Items?[{%>7
:ViewerProtocolPolicy?s
,Bucket?s-Enabled?b4IncludeCookies?b,Prefix?s
/Items?[{%?0
9FailoverCriteria?{%?G
4StatusCodes?{%?Y
,Items?[i.Quantity?i
/Items?[{%?{
;CustomOriginConfig?{%@m0DomainName?s(Id?s0OriginPath?s7S3OriginConfig?{%BB
.HttpPort?i/HttpsPort?i<OriginKeepaliveTimeout?i:OriginProtocolPolicy?s7OriginReadTimeout?i;OriginSslProtocols?{%B-
,Items?[s.Quantity?i
:OriginAccessIdentity?s
7AcmCertificateArn?s1Certificate?s7CertificateSource?sBCloudFrontDefaultCertificate?b6IamCertificateId?s<MinimumProtocolVersion?s6SslSupportMethod?s
?CloudWatchLogsLogGroupArn?s;CloudWatchLogsRoleArn?s=HasCustomEventSelectors?b0HomeRegion?s@IncludeGlobalServiceEvents?b8IsMultiRegionTrail?b9IsOrganizationTrail?b.KmsKeyId?s>LogFileValidationEnabled?b*Name?s2S3BucketName?s1S3KeyPrefix?s1SnsTopicArn?s2SnsTopicName?s.TrailArn?s
4ActionsEnabled?b3AlarmActions?[s.AlarmArn?sHAlarmConfigurationUpdatedTimestamp?s6AlarmDescription?s/AlarmName?s8ComparisonOperator?s7DatapointsToAlarm?i4Dimensions?[{%KaFEvaluateLowSampleCountPercentile?s7EvaluationPeriods?i7ExtendedStatistic?s>InsufficientDataActions?[s0MetricName?s/Namespace?s0OkActions?[s,Period?i/Statistic?s/Threshold?n7ThresholdMetricId?s6TreatMissingData?s*Unit?s
*Name?s+Value?s
3Artifacts?[{%MH3EncryptionKey?s4Environment?{%Nl3LogsConfig?{%PP*Name?s<SecondaryArtifacts?[{%MH1ServiceRole?s/Source?{%Qd2VpcConfig?{%R;
8ArtifactIdentifier?s8EncryptionDisabled?b.Location?s*Name?s3NamespaceType?s:OverrideArtifactName?b/Packaging?s*Path?s*Type?s
1Certificate?s>EnvironmentVariables?[{%6U>ImagePullCredentialsType?s4PrivilegedMode?b;RegistryCredential?{%P-*Type?s
0Credential?s8CredentialProvider?s
7CloudWatchLogs?{%Pq/S3Logs?{%Q:
/GroupName?s,Status?s0StreamName?s
8EncryptionDisabled?b.Location?s,Status?s
3GitCloneDepth?i1InsecureSsl?b.Location?s*Type?s
7SecurityGroupIds?[s.Subnets?[s+VpcId?s
4CertificateArn?s2DatabaseName?s1EndpointArn?s8EndpointIdentifier?s2EndpointType?s0EngineName?s0ExternalId?s?ExtraConnectionAttributes?s.KmsKeyId?s*Port?i0ServerName?s-SslMode?s.Username?s
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s3EngineVersion?s.KmsKeyId?s-MultiAZ?b@PreferredMaintenanceWindow?s8PubliclyAccessible?b>ReplicationInstanceClass?sCReplicationInstanceIdentifier?s?ReplicationSubnetGroup?{%We;VpcSecurityGroups?[{%X/
FReplicationSubnetGroupIdentifier?s
8VpcSecurityGroupId?s
6CdcStartPosition?s2CdcStartTime?s5CdcStopPosition?s(Id?s3MigrationType?s<ReplicationInstanceArn?s?ReplicationTaskIdentifier?s=ReplicationTaskSettings?s8ResourceIdentifier?s7SourceEndpointArn?s3TableMappings?s7TargetEndpointArn?s.TaskData?s
>AttributeDefinitions?[{%_S;BillingModeSummary?{%_t6CreationDateTime?s?DeletionProtectionEnabled?b@GlobalSecondaryIndexes?[{%`M8GlobalTableVersion?s/ItemCount?i3KeySchema?[{%b%5LatestStreamArn?s7LatestStreamLabel?s?LocalSecondaryIndexes?[{%d#>ProvisionedThroughput?{%bf2Replicas?[{%d[7RestoreSummary?{%fv7SseDescription?{%gf<StreamSpecification?{%hS-TableId?s/TableName?s4TableSizeBytes?l1TableStatus?s
3AttributeName?s3AttributeType?s
1BillingMode?sGLastUpdateToPayPerRequestDateTime?s
1Backfilling?b.IndexArn?s/IndexName?s4IndexSizeBytes?l1IndexStatus?s/ItemCount?i3KeySchema?[{%b%3Projection?{%b@>ProvisionedThroughput?{%bf
3AttributeName?s-KeyType?s
7NonKeyAttributes?[s4ProjectionType?s
:LastDecreaseDateTime?s:LastIncreaseDateTime?s<NumberOfDecreasesToday?i7ReadCapacityUnits?i8WriteCapacityUnits?i
.IndexArn?s/IndexName?s3KeySchema?[{%b%3Projection?{%b@
@GlobalSecondaryIndexes?[{%f14KmsMasterKeyId?sFProvisionedThroughputOverride?{%fa0RegionName?s3ReplicaStatus?s>ReplicaStatusDescription?s
/IndexName?sFProvisionedThroughputOverride?{%fa
7ReadCapacityUnits?i
5RestoreDateTime?s7RestoreInProgress?b5SourceBackupArn?s4SourceTableArn?s
DInaccessibleEncryptionDateTime?s5KmsMasterKeyArn?s-SseType?s,Status?s
3StreamEnabled?b4StreamViewType?s
?AuthenticationOptions?[{%lM5ClientCidrBlock?s=ClientConnectOptions?{%nJAClientLoginBannerOptions?{%o-9ClientVpnEndpointId?s=ConnectionLogOptions?{%oE1Description?s0DnsServer?[s9SecurityGroupIdSet?[s:SelfServicePortalUrl?s:ServerCertificateArn?s9SessionTimeoutHours?i1SplitTunnel?b7TransportProtocol?s+VpcId?s-VpnPort?i
8ActiveDirectory?{%mG@FederatedAuthentication?{%mV=MutualAuthentication?{%n,*Type?s
1DirectoryId?s
5SamlProviderArn?s@SelfServiceSamlProviderArn?s
@ClientRootCertificateChain?s
-Enabled?b7LambdaFunctionArn?s/Status?{%nu
*Code?s-Message?s
0BannerText?s-Enabled?b
8CloudwatchLogGroup?s9CloudwatchLogStream?s-Enabled?b
2AllocationId?s3AssociationId?s,Domain?s0InstanceId?s8NetworkBorderGroup?s8NetworkInterfaceId?s=NetworkInterfaceOwnerId?s6PrivateIpAddress?s.PublicIp?s4PublicIpv4Pool?s
;IamInstanceProfileArn?s-ImageId?s4IpV4Addresses?[s4IpV6Addresses?[s-KeyName?s0LaunchedAt?s8MetadataOptions?{%t*3Monitoring?{%u1;NetworkInterfaces?[{%u:.SubnetId?s*Type?s8VirtualizationType?s+VpcId?s
2HttpEndpoint?s6HttpProtocolIpv6?s=HttpPutResponseHopLimit?i0HttpTokens?s:InstanceMetadataTags?s
+State?s
8NetworkInterfaceId?s
:DefaultVersionNumber?l(Id?s9LatestVersionNumber?l;LaunchTemplateData?{%vV8LaunchTemplateName?s
?BlockDeviceMappingSet?[{&#hICapacityReservationSpecification?{&%M3CpuOptions?{&&r<CreditSpecification?{&'64DisableApiStop?b;DisableApiTermination?b2EbsOptimized?bDElasticGpuSpecificationSet?[{&'DHElasticInferenceAcceleratorSet?[{&'L7EnclaveOptions?{%%u;HibernationOptions?{&'\;IamInstanceProfile?{&'j-ImageId?sGInstanceInitiatedShutdownBehavior?s>InstanceMarketOptions?{&'x=InstanceRequirements?{&)E2InstanceType?s.KernelId?s-KeyName?s4LicenseSet?[{&/<;MaintenanceOptions?{&/W8MetadataOptions?{%t*3Monitoring?{%%u=NetworkInterfaceSet?[{&/g2Placement?{&4c>PrivateDnsNameOptions?{&6%/RamDiskId?s9SecurityGroupIdSet?[s7SecurityGroupSet?[s.UserData?s
0DeviceName?s,Ebs?{&$>.NoDevice?s1VirtualName?s
9DeleteOnTermination?b/Encrypted?b*Iops?i.KmsKeyId?s0SnapshotId?s0Throughput?i0VolumeSize?i0VolumeType?s
CCapacityReservationPreference?sBCapacityReservationTarget?{&&3
;CapacityReservationId?sICapacityReservationResourceGroupArn?s
/CoreCount?i4ThreadsPerCore?i
0CpuCredits?s
*Type?s
+Count?i*Type?s
0Configured?b
)Arn?s*Name?s
0MarketType?s4SpotOptions?{&(=
:BlockDurationMinutes?iBInstanceInterruptionBehavior?s.MaxPrice?s6SpotInstanceType?s0ValidUntil?s
9AcceleratorCount?{&.|?AcceleratorManufacturers?[s7AcceleratorNames?[sBAcceleratorTotalMemoryMiB?{&.|7AcceleratorTypes?[s/BareMetal?sABaselineEbsBandwidthMbps?{&.|:BurstablePerformance?s7CpuManufacturers?[s<ExcludedInstanceTypes?[s:InstanceGenerations?[s2LocalStorage?s8LocalStorageTypes?[s9MemoryGiBPerVCpu?{&//2MemoryMiB?{&.|>NetworkInterfaceCount?{&.|OOnDemandMaxPricePercentageOverLowestPrice?i=RequireHibernateSupport?bKSpotMaxPricePercentageOverLowestPrice?i<TotalLocalStorageGB?{&//2VCpuCount?{&.|
)Max?i)Min?i
)Max?n)Min?n
=LicenseConfigurationArn?s
2AutoRecovery?s
?AssociateCarrierIpAddress?b>AssociatePublicIpAddress?b9DeleteOnTermination?b1Description?s1DeviceIndex?i-Groups?[s3InterfaceType?s5Ipv4PrefixCount?i6Ipv4Prefixes?[{&3t6Ipv6AddressCount?i7Ipv6Addresses?[{&4(5Ipv6PrefixCount?i6Ipv6Prefixes?[{&476NetworkCardIndex?i8NetworkInterfaceId?s6PrivateIpAddress?s<PrivateIpAddresses?[{&4EDSecondaryPrivateIpAddressCount?i.SubnetId?s
0Ipv4Prefix?s
1Ipv6Address?s
0Ipv6Prefix?s
-Primary?b6PrivateIpAddress?s
.Affinity?s6AvailabilityZone?s/GroupName?s,HostId?s:HostResourceGroupArn?s5PartitionNumber?i2SpreadDomain?s-Tenancy?s
EEnableResourceNameDnsAAAARecord?bBEnableResourceNameDnsARecord?b2HostnameType?s
6Associations?[{&7k1Entries?[{&8F/IsDefault?b2NetworkAclId?s-OwnerId?s+VpcId?s
=NetworkAclAssociationId?s2NetworkAclId?s.SubnetId?s
/CidrBlock?s,Egress?b5IcmpTypeCode?{&9X3Ipv6CidrBlock?s2PortRange?{&9g.Protocol?s0RuleAction?s0RuleNumber?i
*Code?i*Type?i
*From?i(To?i
3Attachment?{&;U7IpV6Addresses?[{&<d8NetworkInterfaceId?s<PrivateIpAddresses?[{&<s3PublicDnsName?s.PublicIp?s8SecurityGroups?[{&=>5SourceDestCheck?b
0AttachTime?s2AttachmentId?s9DeleteOnTermination?b1DeviceIndex?i0InstanceId?s5InstanceOwnerId?s,Status?s
1IpV6Address?s
4PrivateDnsName?s6PrivateIpAddress?s
-GroupId?s/GroupName?s
8AssociationSet?[{&>Y-OwnerId?s;PropagatingVgwSet?[{&?v2RouteSet?[{&@)2RouteTableId?s+VpcId?s
9AssociationState?{&?]/GatewayId?s*Main?b=RouteTableAssociationId?s2RouteTableId?s.SubnetId?s
+State?s3StatusMessage?s
/GatewayId?s
6CarrierGatewayId?s4CoreNetworkArn?s:DestinationCidrBlock?s>DestinationIpv6CidrBlock?s=DestinationPrefixListId?sAEgressOnlyInternetGatewayId?s/GatewayId?s0InstanceId?s5InstanceOwnerId?s4LocalGatewayId?s2NatGatewayId?s8NetworkInterfaceId?s,Origin?s+State?s6TransitGatewayId?s<VpcPeeringConnectionId?s
-GroupId?s/GroupName?s7IpPermissions?[{&DD=IpPermissionsEgress?[{&DD-OwnerId?s+VpcId?s
.FromPort?i0IpProtocol?s2IpRanges?[{&EW4Ipv6Ranges?[{&Ea7PrefixListIds?[{&Em,ToPort?i:UserIdGroupPairs?[{&F#
,CidrIp?s
.CidrIpv6?s
2PrefixListId?s
-GroupId?s/GroupName?s3PeeringStatus?s,UserId?s+VpcId?s<VpcPeeringConnectionId?s
AAssignIpv6AddressOnCreation?b6AvailabilityZone?s8AvailabilityZoneId?s=AvailableIpAddressCount?i/CidrBlock?s2DefaultForAz?bEIpv6CidrBlockAssociationSet?[{&IK9MapPublicIpOnLaunch?b-OwnerId?s+State?s/SubnetArn?s.SubnetId?s+VpcId?s
3AssociationId?s4CidrBlockState?s3Ipv6CidrBlock?s
3AmazonSideAsn?iDAssociationDefaultRouteTableId?sAAutoAcceptSharedAttachments?sBDefaultRouteTableAssociation?sBDefaultRouteTablePropagation?s1Description?s0DnsSupport?s(Id?s6MulticastSupport?sDPropagationDefaultRouteTableId?s?TransitGatewayCidrBlocks?[s4VpnEcmpSupport?s
5Attachments?[{&NV0CreateTime?s0DeviceName?s/Encrypted?b.KmsKeyId?s*Size?i0SnapshotId?s,Status?s.VolumeId?s6VolumeScanStatus?s0VolumeType?s
0AttachTime?s9DeleteOnTermination?b0InstanceId?s,Status?s
ACidrBlockAssociationSet?[{&P53DhcpOptionsId?sEIpv6CidrBlockAssociationSet?[{&IK+State?s
3AssociationId?s/CidrBlock?s4CidrBlockState?s
8AcceptanceRequired?b8AvailabilityZones?[s;BaseEndpointDnsNames?[s>GatewayLoadBalancerArns?[s9ManagesVpcEndpoints?b>NetworkLoadBalancerArns?[s4PrivateDnsName?s/ServiceId?s1ServiceName?s2ServiceState?s5ServiceType?[{&S0
1ServiceType?s
8AccepterVpcInfo?{&TG4ExpirationTime?s9RequesterVpcInfo?{&TG/Status?{%nu<VpcPeeringConnectionId?s
/CidrBlock?s6CidrBlockSet?[{&US:Ipv6CidrBlockSet?[{&U`-OwnerId?s7PeeringOptions?{&Uq,Region?s+VpcId?s
/CidrBlock?s
3Ipv6CidrBlock?s
EAllowDnsResolutionFromRemoteVpc?bPAllowEgressFromLocalClassicLinkToRemoteVpc?bPAllowEgressFromLocalVpcToRemoteClassicLink?b
.Category?sBCustomerGatewayConfiguration?s7CustomerGatewayId?s0Options?{&Y50Routes?[{&]f+State?s6TransitGatewayId?s*Type?s6VgwTelemetry?[{&^,5VpnConnectionId?s2VpnGatewayId?s
6StaticRoutesOnly?b7TunnelOptions?[{&Y]
7DpdTimeoutSeconds?i2IkeVersions?[s6OutsideIpAddress?s;Phase1DhGroupNumbers?[iAPhase1EncryptionAlgorithms?[s@Phase1IntegrityAlgorithms?[s;Phase1LifetimeSeconds?i;Phase2DhGroupNumbers?[iAPhase2EncryptionAlgorithms?[s@Phase2IntegrityAlgorithms?[s;Phase2LifetimeSeconds?i2PreSharedKey?s9RekeyFuzzPercentage?i<RekeyMarginTimeSeconds?i6ReplayWindowSize?i6TunnelInsideCidr?s
:DestinationCidrBlock?s+State?s
8AcceptedRouteCount?i4CertificateArn?s6LastStatusChange?s6OutsideIpAddress?s,Status?s3StatusMessage?s
2Architecture?s1ImageDigest?s6ImagePublishedAt?s0ImageTags?[s0RegistryId?s4RepositoryName?s
)Arn?sCImageScanningConfiguration?{&aY8ImageTagMutability?s8LifecyclePolicy?{&ag4RepositoryName?s:RepositoryPolicyText?s
0ScanOnPush?b
9LifecyclePolicyText?s0RegistryId?s
9ActiveServicesCount?i8CapacityProviders?[s0ClusterArn?s1ClusterName?s9ClusterSettings?[{%Ka6Configuration?{&dTIDefaultCapacityProviderStrategy?[{&fYGRegisteredContainerInstancesCount?i7RunningTasksCount?i,Status?s
DExecuteCommandConfiguration?{&dv
.KmsKeyId?s9LogConfiguration?{&eH-Logging?s
ACloudWatchEncryptionEnabled?b<CloudWatchLogGroupName?s2S3BucketName?s9S3EncryptionEnabled?b1S3KeyPrefix?s
*Base?i6CapacityProvider?s,Weight?i
+Image?s5MountPoints?[{&gR*Name?s0Privileged?b
3ContainerPath?s2SourceVolume?s
BCapacityProviderStrategy?[{&fY-Cluster?s@DeploymentConfiguration?{&lg=DeploymentController?{&'D2DesiredCount?i:EnableEcsManagedTags?b:EnableExecuteCommand?bCHealthCheckGracePeriodSeconds?i0LaunchType?s7LoadBalancers?[{&mj*Name?s=NetworkConfiguration?{&nU>PlacementConstraints?[{&oD=PlacementStrategies?[{&oY5PlatformVersion?s3PropagateTags?s*Role?s8SchedulingStrategy?s0ServiceArn?s1ServiceName?s;ServiceRegistries?[{&oi4TaskDefinition?s
ADeploymentCircuitBreaker?{&mU4MaximumPercent?i;MinimumHealthyPercent?i
,Enable?b.Rollback?b
3ContainerName?s3ContainerPort?i6LoadBalancerName?s4TargetGroupArn?s
<AwsVpcConfiguration?{&no
4AssignPublicIp?s5SecurityGroups?[s.Subnets?[s
0Expression?s*Type?s
+Field?s*Type?s
3ContainerName?s3ContainerPort?i*Port?i1RegistryArn?s
0ClusterArn?s4Containers?[{&g#/CreatedAt?s+Group?s/StartedAt?s/StartedBy?s7TaskDefinitionArn?s-Version?s1Volumes?[{&qb
-Host?{&qt*Name?s
0SourcePath?s
>ContainerDefinitions?[{&tl)Cpu?s6ExecutionRoleArn?s,Family?s?InferenceAccelerators?[{'(c-IpcMode?s,Memory?s1NetworkMode?s-PidMode?s>PlacementConstraints?[{&oD;ProxyConfiguration?{')$>RequiresCompatibilities?[s,Status?s1TaskRoleArn?s1Volumes?[{')_
.Command?[s)Cpu?i3DependsOn?[{&{|7DisableNetworking?b7DnsSearchDomains?[s1DnsServers?[s3DockerLabels?<s<DockerSecurityOptions?[s1EntryPoint?[s5Environment?[{%Ka:EnvironmentFiles?[{&|?/Essential?b4ExtraHosts?[{&|O>FirelensConfiguration?{&|g4HealthCheck?{&|z.Hostname?s+Image?s1Interactive?b,Links?[s8LinuxParameters?{'#Y9LogConfiguration?{'%t,Memory?i7MemoryReservation?i5MountPoints?[{'&Z*Name?s6PortMappings?[{''+0Privileged?b4PseudoTerminal?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{''R>ResourceRequirements?[{&|?1Secrets?[{'&F2StartTimeout?i1StopTimeout?i8SystemControls?[{''j1Ulimits?[{'(%*User?s5VolumesFrom?[{'(E6WorkingDirectory?s
/Condition?s3ContainerName?s
*Type?s+Value?s
.Hostname?s/IpAddress?s
.Options?<s*Type?s
.Command?[s.Interval?i-Retries?i1StartPeriod?i-Timeout?i
5Capabilities?{'$k1Devices?[{'${8InitProcessEnabled?b-MaxSwap?i6SharedMemorySize?i0Swappiness?i/Tmpfs?[{'%L
*Add?[s+Drop?[s
3ContainerPath?s.HostPath?s2Permissions?[s
3ContainerPath?s3MountOptions?[s*Size?i
/LogDriver?s.Options?<s7SecretOptions?[{'&F
*Name?s/ValueFrom?s
3ContainerPath?s.ReadOnly?b2SourceVolume?s
3ContainerPort?i.HostPort?i.Protocol?s
:CredentialsParameter?s
/Namespace?s+Value?s
/HardLimit?i*Name?s/SoftLimit?i
.ReadOnly?b5SourceContainer?s
0DeviceName?s0DeviceType?s
3ContainerName?sFProxyConfigurationProperties?[{%Ka*Type?s
BDockerVolumeConfiguration?{'*R?EfsVolumeConfiguration?{'+2-Host?{&qt*Name?s
3Autoprovision?b,Driver?s1DriverOpts?<s-Labels?<s+Scope?s
<AuthorizationConfig?{',=2FilesystemId?s3RootDirectory?s7TransitEncryption?s;TransitEncryptionPort?i
3AccessPointId?s)Iam?s
3AccessPointId?s)Arn?s1ClientToken?s2FileSystemId?s2PosixUser?{'-P6RootDirectory?{'-n
)Gid?s4SecondaryGids?[s)Uid?s
5CreationInfo?{'..*Path?s
.OwnerGid?s.OwnerUid?s1Permissions?s
)Arn?s>CertificateAuthorityData?s3ClusterStatus?s.Endpoint?s0Logging?{'/v*Name?s;ResourcesVpcConfig?{'0F-RoleArn?s-Version?s
8ClusterLogging?[{'02
-Enabled?b,Types?[s
:EndpointPublicAccess?b7SecurityGroupIds?[s0SubnetIds?[s
5ApplicationName?s+Cname?s1DateCreated?s1DateUpdated?s1Description?s1EndpointUrl?s4EnvironmentArn?s3EnvironmentId?s:EnvironmentLinks?[{'3g5EnvironmentName?s8OptionSettings?[{'4+1PlatformArn?s7SolutionStackName?s,Status?s-Tier?{'4\2VersionLabel?s
5EnvironmentName?s.LinkName?s
/Namespace?s0OptionName?s2ResourceName?s+Value?s
*Name?s*Type?s-Version?s
4AccessPolicies?s>DomainEndpointOptions?{'8%.DomainId?s0DomainName?sCElasticsearchClusterConfig?{'8I:ElasticsearchVersion?s@EncryptionAtRestOptions?{':D.Endpoint?s0Endpoints?<s=LogPublishingOptions?{':ZDNodeToNodeEncryptionOptions?{%%u?ServiceSoftwareOptions?{';^3VpcOptions?{'<v
2EnforceHTTPS?b7TlsSecurityPolicy?s
:DedicatedMasterCount?i<DedicatedMasterEnabled?b9DedicatedMasterType?s3InstanceCount?i2InstanceType?s<ZoneAwarenessConfig?{':+:ZoneAwarenessEnabled?b
;AvailabilityZoneCount?i
-Enabled?b.KmsKeyId?s
2AuditLogs?{';76IndexSlowLogs?{';77SearchSlowLogs?{';7
?CloudWatchLogsLogGroupArn?s-Enabled?b
9AutomatedUpdateDate?s1Cancellable?b4CurrentVersion?s1Description?s0NewVersion?s5UpdateAvailable?b2UpdateStatus?s
8AvailabilityZones?[s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
8AvailabilityZones?[sCBackendServerDescriptions?[{'A7=CanonicalHostedZoneName?s?CanonicalHostedZoneNameID?s1CreatedTime?s-DnsName?s4HealthCheck?{'AV3Instances?[{'BC>ListenerDescriptions?[{'BQ?LoadBalancerAttributes?{'Ci6LoadBalancerName?s1Policies?{'F?,Scheme?s5SecurityGroups?[s<SourceSecurityGroup?{'G|.Subnets?[s+VpcId?s
2InstancePort?i2PolicyNames?[s
6HealthyThreshold?i.Interval?i,Target?s-Timeout?i8UnhealthyThreshold?i
0InstanceId?s
1Listener?{'Bo2PolicyNames?[s
2InstancePort?i6InstanceProtocol?s6LoadBalancerPort?i.Protocol?s6SslCertificateId?s
2AccessLog?{'E,>AdditionalAttributes?[{'Ef;ConnectionDraining?{'Eu;ConnectionSettings?{'F0?CrossZoneLoadBalancing?{%%u
2EmitInterval?i-Enabled?b2S3BucketName?s4S3BucketPrefix?s
)Key?s+Value?s
-Enabled?b-Timeout?i
1IdleTimeout?i
EAppCookieStickinessPolicies?[{'G:DLbCookieStickinessPolicies?[{'GU4OtherPolicies?[s
0CookieName?s0PolicyName?s
<CookieExpirationPeriod?l0PolicyName?s
/GroupName?s0OwnerAlias?s
;AvailabilityZones?[{'J3;CanonicalHostedZoneId?s1CreatedTime?s-DnsName?s3IpAddressType?s@LoadBalancerAttributes?[{'Ef,Scheme?s5SecurityGroups?[s.State?{$:p*Type?s+VpcId?s
.SubnetId?s.ZoneName?s
1Description?s1RegistryArn?s2RegistryName?s
)Arn?s1Description?s0EndpointId?s1EndpointUrl?s4EventBuses?[{'LT*Name?s:ReplicationConfig?{%u1-RoleArn?s6RoutingConfig?{'Lc+State?s1StateReason?s
1EventBusArn?s
7FailoverConfig?{'Lx
0Primary?{'M;2Secondary?{'MJ
1HealthCheck?s
+Route?s
)Arn?s*Name?s,Policy?s
4DataSources?{'Ne2Features?[{'Pt@FindingPublishingFrequency?s1ServiceRole?s,Status?s
3CloudTrail?{#U*0DnsLogs?{#U*1FlowLogs?{#U*3Kubernetes?{'Oj:MalwareProtection?{'Oz/S3Logs?{#U*
2AuditLogs?{#U*
DScanEc2InstanceWithFindings?{'PP1ServiceRole?s
3EbsVolumes?{'Pa
,Reason?s,Status?s
*Name?s,Status?s
1AccessKeyId?s/AccountId?s/CreatedAt?s1PrincipalId?s3PrincipalName?s3PrincipalType?s7SessionContext?{'RN,Status?s.UserName?s
3Attributes?{'Rr6SessionIssuer?{'S;
2CreationDate?s6MfaAuthenticated?b
/AccountId?s)Arn?s1PrincipalId?s*Type?s.UserName?s
AAttachedManagedPolicies?[{'Ts0CreateDate?s-GroupId?s/GroupName?s9GroupPolicyList?[{'U3*Path?s
/PolicyArn?s0PolicyName?s
0PolicyName?s
5AttachmentCount?i0CreateDate?s6DefaultVersionId?s1Description?s2IsAttachable?b*Path?sCPermissionsBoundaryUsageCount?i.PolicyId?s0PolicyName?s;PolicyVersionList?[{'WA0UpdateDate?s
0CreateDate?s6IsDefaultVersion?b/VersionId?s
>AssumeRolePolicyDocument?sAAttachedManagedPolicies?[{'Ts0CreateDate?s=InstanceProfileList?[{'Yy8MaxSessionDuration?i*Path?s<PermissionsBoundary?{'[`,RoleId?s.RoleName?s8RolePolicyList?[{'U3
)Arn?s0CreateDate?s7InstanceProfileId?s9InstanceProfileName?s*Path?s/Roles?[{'Zp
)Arn?s>AssumeRolePolicyDocument?s0CreateDate?s*Path?s,RoleId?s.RoleName?s
<PermissionsBoundaryArn?s=PermissionsBoundaryType?s
AAttachedManagedPolicies?[{'Ts0CreateDate?s0GroupList?[s*Path?s<PermissionsBoundary?{'[`,UserId?s.UserName?s8UserPolicyList?[{'U3
)Arn?s*Name?s:RetentionPeriodHours?i0ShardCount?i9StreamEncryption?{'^P
4EncryptionType?s+KeyId?s
2AwsAccountId?s2CreationDate?n1Description?s+KeyId?s0KeyManager?s7KeyRotationStatus?b.KeyState?s,Origin?s
4Architectures?[s-Code?{'bx0CodeSha256?s9DeadLetterConfig?{'cN4Environment?{'c[2FunctionName?s-Handler?s/KmsKeyArn?s2LastModified?s0Layers?[{'d1/MasterArn?s0MemorySize?i1PackageType?s0RevisionId?s*Role?s-Runtime?s-Timeout?i6TracingConfig?{'dC-Version?s2VpcConfig?{'dK
.S3Bucket?s+S3Key?s5S3ObjectVersion?s-ZipFile?s
/TargetArn?s
.Error?{'ct0Variables?<s
/ErrorCode?s-Message?s
)Arn?s.CodeSize?i
*Mode?s
7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
9CompatibleRuntimes?[s1CreatedDate?s-Version?l
4ClusterInfo?{'e\
=ClientAuthentication?{'f{1ClusterName?s4CurrentVersion?s7EncryptionInfo?{'h/8EnhancedMonitoring?s9NumberOfBrokerNodes?i
-Sasl?{'gJ,Tls?{'g_8Unauthenticated?{%%u
,Iam?{%%u.Scram?{%%u
BCertificateAuthorityArnList?[s-Enabled?b
9EncryptionAtRest?{'h_<EncryptionInTransit?{'hu
8DataVolumeKMSKeyId?s
2ClientBroker?s/InCluster?b
6DeleteProtection?b1Description?s1FirewallArn?s0FirewallId?s2FirewallName?s7FirewallPolicyArn?sDFirewallPolicyChangeProtection?b<SubnetChangeProtection?b8SubnetMappings?[{'k:+VpcId?s
.SubnetId?s
1Description?s7FirewallPolicy?{'lK7FirewallPolicyArn?s6FirewallPolicyId?s8FirewallPolicyName?s
EStatefulRuleGroupReferences?[{'n8@StatelessCustomActions?[{'nG>StatelessDefaultActions?[sFStatelessFragmentDefaultActions?[sFStatelessRuleGroupReferences?[{'o=
1ResourceArn?s
9ActionDefinition?{'nk0ActionName?s
<PublishMetricAction?{'o+
4Dimensions?[{$vn
.Priority?i1ResourceArn?s
.Capacity?i1Description?s2RuleGroup?{'pZ2RuleGroupArn?s1RuleGroupId?s3RuleGroupName?s*Type?s
6RuleVariables?{'q%4RulesSource?{'qO
/IpSets?{'q@1PortSets?{'q@
1Definition?[s
8RulesSourceList?{'rQ1RulesString?s7StatefulRules?[{'s'GStatelessRulesAndCustomActions?{'tZ
8GeneratedRulesType?s2TargetTypes?[s.Targets?[s
,Action?s/Header?{'sO5RuleOptions?[{'tC
1Destination?s5DestinationPort?s/Direction?s.Protocol?s,Source?s0SourcePort?s
-Keyword?s/Settings?[s
7CustomActions?[{'nG8StatelessRules?[{'u*
.Priority?i7RuleDefinition?{'uJ
.Actions?[s8MatchAttributes?{'uk
:DestinationPorts?[{'vx6Destinations?[{'w30Protocols?[i5SourcePorts?[{'vx1Sources?[{'w32TcpFlags?[{'wH
.FromPort?i,ToPort?i
7AddressDefinition?s
,Flags?[s,Masks?[s
4AccessPolicies?s@AdvancedSecurityOptions?{'zz)Arn?s6ClusterConfig?{'|=4DomainEndpoint?s>DomainEndpointOptions?{($D6DomainEndpoints?<s0DomainName?s@EncryptionAtRestOptions?{':D3EngineVersion?s(Id?s=LogPublishingOptions?{':ZDNodeToNodeEncryptionOptions?{%%u?ServiceSoftwareOptions?{(%V3VpcOptions?{(')
-Enabled?bAInternalUserDatabaseEnabled?b:MasterUserOptions?{'{`
3MasterUserArn?s4MasterUserName?s8MasterUserPassword?s
:DedicatedMasterCount?i<DedicatedMasterEnabled?b9DedicatedMasterType?s3InstanceCount?i2InstanceType?s/WarmCount?i1WarmEnabled?b.WarmType?s<ZoneAwarenessConfig?{':+:ZoneAwarenessEnabled?b
4CustomEndpoint?sBCustomEndpointCertificateArn?s;CustomEndpointEnabled?b2EnforceHTTPS?b7TlsSecurityPolicy?s
9AutomatedUpdateDate?s1Cancellable?b4CurrentVersion?s1Description?s0NewVersion?s8OptionalDeployment?b5UpdateAvailable?b2UpdateStatus?s
7SecurityGroupIds?[s0SubnetIds?[s
:ActivityStreamStatus?s6AllocatedStorage?i9AssociatedRoles?[{(/|=AutoMinorVersionUpgrade?b8AvailabilityZones?[s;BackupRetentionPeriod?i7ClusterCreateTime?s8CopyTagsToSnapshot?b7CrossAccountClone?b6CustomEndpoints?[s2DatabaseName?s9DbClusterIdentifier?s:DbClusterMembers?[{(06IDbClusterOptionGroupMemberships?[{(16=DbClusterParameterGroup?s9DbClusterResourceId?s3DbSubnetGroup?s8DeletionProtection?b;DomainMemberships?[{(1[CEnabledCloudWatchLogsExports?[s.Endpoint?s,Engine?s0EngineMode?s3EngineVersion?s2HostedZoneId?s9HttpEndpointEnabled?bFIamDatabaseAuthenticationEnabled?b.KmsKeyId?s4MasterUsername?s-MultiAz?b*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s=ReadReplicaIdentifiers?[s4ReaderEndpoint?s,Status?s6StorageEncrypted?b;VpcSecurityGroups?[{(2)
-RoleArn?s,Status?s
CDbClusterParameterGroupStatus?s:DbInstanceIdentifier?s5IsClusterWriter?b3PromotionTier?i
>DbClusterOptionGroupName?s,Status?s
,Domain?s*Fqdn?s1IamRoleName?s,Status?s
,Status?s8VpcSecurityGroupId?s
6AllocatedStorage?i8AvailabilityZones?[s7ClusterCreateTime?s9DbClusterIdentifier?sEDbClusterSnapshotAttributes?[{(6;ADbClusterSnapshotIdentifier?s,Engine?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b.KmsKeyId?s2LicenseModel?s4MasterUsername?s5PercentProgress?i*Port?i8SnapshotCreateTime?s2SnapshotType?s,Status?s6StorageEncrypted?b+VpcId?s
3AttributeName?s6AttributeValues?[s
6AllocatedStorage?i9AssociatedRoles?[{(DQ=AutoMinorVersionUpgrade?b6AvailabilityZone?s;BackupRetentionPeriod?i=CaCertificateIdentifier?s6CharacterSetName?s8CopyTagsToSnapshot?b9DbClusterIdentifier?s5DbInstanceClass?s:DbInstanceIdentifier?s4DbInstancePort?i6DbInstanceStatus?s,DbName?s;DbParameterGroups?[{(Ds7DbSecurityGroups?[s6DbSubnetGroup?{(EH3DbiResourceId?s8DeletionProtection?b;DomainMemberships?[{(1[CEnabledCloudWatchLogsExports?[s1Endpoint?{(G@,Engine?s3EngineVersion?sCEnhancedMonitoringResourceArn?sFIamDatabaseAuthenticationEnabled?b8InstanceCreateTime?s*Iops?i.KmsKeyId?s:LatestRestorableTime?s2LicenseModel?s9ListenerEndpoint?{(G@4MasterUsername?s9MaxAllocatedStorage?i8MonitoringInterval?i7MonitoringRoleArn?s-MultiAz?b@OptionGroupMemberships?[{(Ga>PendingModifiedValues?{(H#@PerformanceInsightsEnabled?bAPerformanceInsightsKmsKeyId?sHPerformanceInsightsRetentionPeriod?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s;ProcessorFeatures?[{%Ka3PromotionTier?i8PubliclyAccessible?bFReadReplicaDBClusterIdentifiers?[sGReadReplicaDBInstanceIdentifiers?[sKReadReplicaSourceDBInstanceIdentifier?s?SecondaryAvailabilityZone?s5StatusInfos?[{(KV6StorageEncrypted?b1StorageType?s6TdeCredentialArn?s.Timezone?s;VpcSecurityGroups?[{(2)
1FeatureName?s-RoleArn?s,Status?s
:DbParameterGroupName?s:ParameterApplyStatus?s
6DbSubnetGroupArn?s>DbSubnetGroupDescription?s7DbSubnetGroupName?s7SubnetGroupStatus?s1Subnets?[{(F[+VpcId?s
?SubnetAvailabilityZone?{%6z6SubnetIdentifier?s2SubnetStatus?s
-Address?s2HostedZoneId?s*Port?i
5OptionGroupName?s,Status?s
6AllocatedStorage?i;BackupRetentionPeriod?i=CaCertificateIdentifier?s5DbInstanceClass?s:DbInstanceIdentifier?s7DbSubnetGroupName?s3EngineVersion?s*Iops?i2LicenseModel?s8MasterUserPassword?s-MultiAZ?bEPendingCloudWatchLogsExports?{(K,*Port?i;ProcessorFeatures?[{%Ka1StorageType?s
8LogTypesToDisable?[s7LogTypesToEnable?[s
-Message?s,Normal?b,Status?s0StatusType?s
8DbSecurityGroupArn?s@DbSecurityGroupDescription?s9DbSecurityGroupName?s;Ec2SecurityGroups?[{(MN2IpRanges?[{(ND-OwnerId?s+VpcId?s
8Ec2SecurityGroupId?s:Ec2SecurityGroupName?s=Ec2SecurityGroupOwnerId?s,Status?s
,CidrIp?s,Status?s
6AllocatedStorage?i6AvailabilityZone?s:DbInstanceIdentifier?s:DbSnapshotIdentifier?s3DbiResourceId?s/Encrypted?b,Engine?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b8InstanceCreateTime?s*Iops?i.KmsKeyId?s2LicenseModel?s4MasterUsername?s5OptionGroupName?s5PercentProgress?i*Port?i;ProcessorFeatures?[{%Ka8SnapshotCreateTime?s2SnapshotType?s@SourceDbSnapshotIdentifier?s2SourceRegion?s,Status?s1StorageType?s6TdeCredentialArn?s.Timezone?s+VpcId?s
8CustSubscriptionId?s3CustomerAwsId?s-Enabled?b:EventCategoriesList?[s:EventSubscriptionArn?s1SnsTopicArn?s4SourceIdsList?[s0SourceType?s,Status?s>SubscriptionCreationTime?s
9AllowVersionUpgrade?bFAutomatedSnapshotRetentionPeriod?i6AvailabilityZone?s?ClusterAvailabilityStatus?s7ClusterCreateTime?s7ClusterIdentifier?s6ClusterNodes?[{(`J@ClusterParameterGroups?[{(`{6ClusterPublicKey?s;ClusterRevisionNumber?s?ClusterSecurityGroups?[{(b^BClusterSnapshotCopyStatus?{(c)3ClusterStatus?s<ClusterSubnetGroupName?s4ClusterVersion?s,DbName?sDDeferredMaintenanceWindows?[{(d.8ElasticIpStatus?{(e(FElasticResizeNumberOfNodeOptions?s/Encrypted?b1Endpoint?{(e>8EnhancedVpcRouting?bFExpectedNextSnapshotScheduleTime?sLExpectedNextSnapshotScheduleTimeStatus?s2HsmStatus?{(eP2IamRoles?[{(f>.KmsKeyId?s6LoggingStatus?{(fZ:MaintenanceTrackName?sCManualSnapshotRetentionPeriod?i4MasterUsername?sDNextMaintenanceWindowStartTime?s.NodeType?s3NumberOfNodes?i5PendingActions?[s>PendingModifiedValues?{(gq@PreferredMaintenanceWindow?s8PubliclyAccessible?b3ResizeInfo?{(j<6RestoreStatus?{(j^@SnapshotScheduleIdentifier?s;SnapshotScheduleState?s+VpcId?s;VpcSecurityGroups?[{(2)
.NodeRole?s6PrivateIpAddress?s5PublicIpAddress?s
DClusterParameterStatusList?[{(ao:ParameterApplyStatus?s8ParameterGroupName?s
DParameterApplyErrorDescription?s:ParameterApplyStatus?s3ParameterName?s
>ClusterSecurityGroupName?s,Status?s
7DestinationRegion?sCManualSnapshotRetentionPeriod?i5RetentionPeriod?i;SnapshotCopyGrantName?s
=DeferMaintenanceEndTime?s@DeferMaintenanceIdentifier?s?DeferMaintenanceStartTime?s
/ElasticIp?s,Status?s
-Address?s*Port?i
DHsmClientCertificateIdentifier?s@HsmConfigurationIdentifier?s,Status?s
1ApplyStatus?s0IamRoleArn?s
0BucketName?s8LastFailureMessage?s5LastFailureTime?s@LastSuccessfulDeliveryTime?s4LoggingEnabled?b1S3KeyPrefix?s
FAutomatedSnapshotRetentionPeriod?i7ClusterIdentifier?s1ClusterType?s4ClusterVersion?s4EncryptionType?s8EnhancedVpcRouting?b:MaintenanceTrackName?s8MasterUserPassword?s.NodeType?s3NumberOfNodes?i8PubliclyAccessible?b
7AllowCancelResize?b0ResizeType?s
LCurrentRestoreRateInMegaBytesPerSecond?n:ElapsedTimeInSeconds?lHEstimatedTimeToCompletionInSeconds?l9ProgressInMegaBytes?l=SnapshotSizeInMegaBytes?l,Status?s
3HostedZone?{(m22NameServers?[s;QueryLoggingConfig?{(mV.Vpcs?[{(nM
/Config?{(mK(Id?s*Name?s
-Comment?s
BCloudWatchLogsLogGroupArn?{(mv
?CloudWatchLogsLogGroupArn?s2HostedZoneId?s(Id?s
(Id?s,Region?s
4AccessPointArn?s+Alias?s,Bucket?s5BucketAccountId?s*Name?s3NetworkOrigin?sGPublicAccessBlockConfiguration?{(p.9VpcConfiguration?{(q&
5BlockPublicAcls?b7BlockPublicPolicy?b6IgnorePublicAcls?b;RestrictPublicBuckets?b
+VpcId?s
7AccessControlList?sEBucketLifecycleConfiguration?{(u(CBucketLoggingConfiguration?{(yMHBucketNotificationConfiguration?{(yvFBucketVersioningConfiguration?{({)CBucketWebsiteConfiguration?{({H/CreatedAt?s*Name?s@ObjectLockConfiguration?{)$G4OwnerAccountId?s-OwnerId?s/OwnerName?sGPublicAccessBlockConfiguration?{(p.JServerSideEncryptionConfiguration?{)%:
/Rules?[{(u5
GAbortIncompleteMultipartUpload?{(wb4ExpirationDate?s6ExpirationInDays?i?ExpiredObjectDeleteMarker?b/Filter?{(wy(Id?sGNoncurrentVersionExpirationInDays?iFNoncurrentVersionTransitions?[{(xr,Prefix?s,Status?s5Transitions?[{(y/
9DaysAfterInitiation?i
2Predicate?{(x/
2Operands?[{(xX,Prefix?s,Tag?{'Ef*Type?s
,Prefix?s,Tag?{'Ef*Type?s
*Days?i2StorageClass?s
*Date?s*Days?i2StorageClass?s
;DestinationBucketName?s3LogFilePrefix?s
8Configurations?[{(z2
1Destination?s-Events?[s/Filter?{(z^*Type?s
4S3KeyFilter?{(zp
5FilterRules?[{%Ka
8IsMfaDeleteEnabled?b,Status?s
3ErrorDocument?s9IndexDocumentSuffix?s>RedirectAllRequestsTo?{(|C6RoutingRules?[{(|Z
.Hostname?s.Protocol?s
2Condition?{(|x1Redirect?{)#O
AHttpErrorCodeReturnedEquals?s5KeyPrefixEquals?s
.Hostname?s6HttpRedirectCode?s.Protocol?s:ReplaceKeyPrefixWith?s4ReplaceKeyWith?s
7ObjectLockEnabled?s-Rule?{)$f
9DefaultRetention?{)%#
*Days?i*Mode?s+Years?i
/Rules?[{)%G
KApplyServerSideEncryptionByDefault?{)%p
4KmsMasterKeyID?s2SseAlgorithm?s
1ContentType?s*ETag?s2LastModified?s:ServerSideEncryption?s1SsekmsKeyId?s/VersionId?s
7AcceleratorTypes?[sAAdditionalCodeRepositories?[s;DefaultCodeRepository?s:DirectInternetAccess?s3FailureReason?sMInstanceMetadataServiceConfiguration?{)+b2InstanceType?s.KmsKeyId?s8NetworkInterfaceId?s9NotebookInstanceArn?sINotebookInstanceLifecycleConfigName?s:NotebookInstanceName?s<NotebookInstanceStatus?s8PlatformIdentifier?s-RoleArn?s0RootAccess?s5SecurityGroups?[s.SubnetId?s)Url?s4VolumeSizeInGB?i
KMinimumInstanceMetadataServiceVersion?s
-Deleted?b1Description?s.KmsKeyId?s*Name?s5RotationEnabled?b7RotationLambdaArn?sERotationOccurredWithinFrequency?b6RotationRules?{)-]
<AutomaticallyAfterDays?i
GApplicationSuccessFeedbackRoleArn?sDFirehoseFailureFeedbackRoleArn?sDFirehoseSuccessFeedbackRoleArn?s@HttpFailureFeedbackRoleArn?s@HttpSuccessFeedbackRoleArn?s4KmsMasterKeyId?s+Owner?s?SqsFailureFeedbackRoleArn?s?SqsSuccessFeedbackRoleArn?s6Subscription?[{)0z/TopicName?s
.Endpoint?s.Protocol?s
9DeadLetterTargetArn?sBKmsDataKeyReusePeriodSeconds?i4KmsMasterKeyId?s/QueueName?s
.Patch?{)2<
:ComplianceSummary?{)2T
4ComplianceType?s<CompliantCriticalCount?i8CompliantHighCount?iACompliantInformationalCount?i7CompliantLowCount?i:CompliantMediumCount?i?CompliantUnspecifiedCount?i3ExecutionType?s?NonCompliantCriticalCount?i;NonCompliantHighCount?iDNonCompliantInformationalCount?i:NonCompliantLowCount?i=NonCompliantMediumCount?iBNonCompliantUnspecifiedCount?i5OverallSeverity?s5PatchBaselineId?s0PatchGroup?s,Status?s
+Label?s=LoggingConfiguration?{)8<*Name?s-RoleArn?s5StateMachineArn?s,Status?s=TracingConfiguration?{%%u*Type?s
6Destinations?[{)8o:IncludeExecutionData?b+Level?s
?CloudWatchLogsLogGroup?{)92
1LogGroupArn?s
9MatchPredicates?[{):10MetricName?s*Name?s-RateKey?s/RateLimit?l,RuleId?s
,DataId?s-Negated?b*Type?s
0MetricName?s*Name?s7PredicateList?[{):1,RuleId?s
0MetricName?s*Name?s1RuleGroupId?s/Rules?[{);S
/Action?{&'D.Priority?i,RuleId?s*Type?s
3DefaultAction?s0MetricName?s*Name?s3RulesList?[{)<a.WebAclId?s
/Action?{&'D7OverrideAction?{&'D.Priority?i,RuleId?s*Type?s
3DefaultAction?s*Name?s/Rules?[{)=r.WebAclId?s
/Action?{&'D7ExcludedRules?[{)>h7OverrideAction?{&'D.Priority?i,RuleId?s*Type?s
,RuleId?s
)Arn?s.Capacity?l1Description?s(Id?s*Name?s/Rules?[{)?n+Scope?s9VisibilityConfig?{)BY
/Action?{)@Z*Name?s4OverrideAction?s.Priority?i9VisibilityConfig?{)BY
.Allow?{)A/.Block?{)A`0Captcha?{)A/.Count?{)A/
>CustomRequestHandling?{)AK
7InsertHeaders?[{%Ka
7CustomResponse?{)Au
;CustomResponseBodyKey?s2ResponseCode?i9ResponseHeaders?[{%Ka
>CloudWatchMetricsEnabled?b0MetricName?s<SampledRequestsEnabled?b
)Arn?s.Capacity?l6CaptchaConfig?{)Dv6DefaultAction?{)EG1Description?s(Id?s>ManagedbyFirewallManager?b*Name?s/Rules?[{)?n9VisibilityConfig?{)BY
=ImmunityTimeProperty?{)E7
2ImmunityTime?l
.Allow?{)A/.Block?{)A`
+KeyId?s,Status?s*Type?s
@CodeSecurityIntegrationArn?s1ProjectName?s2ProviderType?s
6ContainerRuntime?s-ImageId?s/ImageName?s0LaunchedAt?s*Name?s0Privileged?b6VolumeMounts?[{)G\
/MountPath?s*Name?s
+Label?s0Normalized?i.Original?s-Product?n
.Category?s4LastObservedAt?s,Source?s/SourceUrl?s*Type?s+Value?s
3FilePaths?[{)IW/ItemCount?i*Name?s.Severity?s
.FileName?s.FilePath?s*Hash?s0ResourceId?s
=CodeVulnerabilities?[{)L2.Cvss?[{)M(/EpssScore?n6ExploitAvailable?s2FixAvailable?s(Id!s8LastKnownExploitAt?s4ReferenceUrls?[s=RelatedVulnerabilities?[s/Vendor?{)Mz<VulnerablePackages?[{)Nc
+Cwes?[s1FilePath?{)LU/SourceArn?s
-EndLine?i.FileName?s.FilePath?s/StartLine?i
5Adjustments?[{)Mg/BaseScore?n0BaseVector?s,Source?s-Version?s
,Metric?s,Reason?s
*Name!s)Url?s5VendorCreatedAt?s4VendorSeverity?s5VendorUpdatedAt?s
2Architecture?s+Epoch?s.FilePath?s4FixedInVersion?s*Name?s4PackageManager?s-Release?s1Remediation?s4SourceLayerArn?s5SourceLayerHash?s-Version?s
1FailedCount!i8FailedFindings?[{)Ps2SuccessCount!i
/ErrorCode!s2ErrorMessage!s(Id!s
KUpdateAutomationRulesRequestItems![{)Qc
1Actions?[{#RF1Criteria?{#U41Description?s0IsTerminal?b-RuleArn!s.RuleName?s/RuleOrder?i0RuleStatus?s
0Confidence?i1Criticality?i<FindingIdentifiers![{#TQ-Note?{#T=9RelatedFindings?[{#TQ1Severity?{#Td,Types?[s8UserDefinedFields?<s7VerificationState?s1Workflow?{#U*
;ProcessedFindings![{#TQ=UnprocessedFindings![{)U7
/ErrorCode!s2ErrorMessage!s:FindingIdentifier!{#TQ
-Comment?s<FindingIdentifiers?[{)V\3MetadataUids?[s0SeverityId?n.StatusId?n
5CloudAccountUid!s4FindingInfoUid!s8MetadataProductUid!s
;ProcessedFindings![{)Wn=UnprocessedFindings![{)X:
:FindingIdentifier?{)V\1MetadataUid?s
/ErrorCode?s2ErrorMessage?s:FindingIdentifier?{)V\1MetadataUid?s
LStandardsControlAssociationUpdates![{)YK
7AssociationStatus!s7SecurityControlId!s2StandardsArn!s3UpdatedReason?s
GUnprocessedAssociationUpdates?[{)Z^
/ErrorCode!s1ErrorReason?sJStandardsControlAssociationUpdate!{)YK
.AuthCode!s/AuthState!s
2ConnectorArn?s1ConnectorId!s
1Description!s(Id!s*Name!s
5ActionTargetArn!s
1ClientToken?s4LinkedRegions?[s7RegionLinkingMode!s+Tags?<s
7AggregationRegion?s5AggregatorV2Arn?s4LinkedRegions?[s7RegionLinkingMode?s
1Actions![{#RF1Criteria!{#U41Description!s0IsTerminal?b.RuleName!s/RuleOrder!i0RuleStatus?s+Tags?<s
-RuleArn?s
1Actions![{)`D1ClientToken?s1Criteria!{)ad1Description!s.RuleName!s/RuleOrder!n0RuleStatus?s+Tags?<s
IExternalIntegrationConfiguration?{)a1<FindingFieldsUpdate?{)aA*Type!s
2ConnectorArn?s
-Comment?s0SeverityId?n.StatusId?n
<OcsfFindingCriteria?{)b$
:CompositeFilters?[{)bP7CompositeOperator?s
8BooleanFilters?[{)cb5DateFilters?[{)d*4MapFilters?[{)dq7NumberFilters?[{)e0.Operator?s7StringFilters?[{)eI
/FieldName?s/Filter?{)c{
+Value?b
/FieldName?s/Filter?{)dC
2DateRange?{)da)End?s+Start?s
*Unit?s+Value?n
/FieldName?s/Filter?{#_#
/FieldName?s/Filter?{#^3
/FieldName?s/Filter?{#]w
-RuleArn?s,RuleId?s
<ConfigurationPolicy!{)fS1Description?s*Name!s+Tags?<s
4SecurityHub?{)fe
AEnabledStandardIdentifiers?[sFSecurityControlsConfiguration?{)g^4ServiceEnabled?b
IDisabledSecurityControlIdentifiers?[sHEnabledSecurityControlIdentifiers?[sISecurityControlCustomParameters?[{)hv
4Parameters?<{#fE7SecurityControlId?s
)Arn?s<ConfigurationPolicy?{)fS/CreatedAt?t1Description?s(Id?s*Name?s/UpdatedAt?t
1ClientToken?s1Description?s/KmsKeyArn?s*Name!s1Provider!{)k&+Tags?<s
2JiraCloud?{)kF3ServiceNow?{)kT
0ProjectKey?s
.ClientId!s2ClientSecret!s2InstanceName!s
-AuthUrl?s2ConnectorArn?s1ConnectorId!s
7RegionLinkingMode!s.Regions?[s
>FindingAggregationRegion?s:FindingAggregatorArn?s7RegionLinkingMode?s.Regions?[s
0Filters!{)n26GroupByAttribute!s*Name!s
6AwsAccountId?[{#]w8AwsAccountName?[{#]w5CompanyName?[{#]wIComplianceAssociatedStandardsId?[{#]wEComplianceSecurityControlId?[{#]wQComplianceSecurityControlParametersName?[{#]wRComplianceSecurityControlParametersValue?[{#]w:ComplianceStatus?[{#]w4Confidence?[{#^33CreatedAt?[{#^O5Criticality?[{#^35Description?[{#]wIFindingProviderFieldsConfidence?[{#^3JFindingProviderFieldsCriticality?[{#^3PFindingProviderFieldsRelatedFindingsId?[{#]wXFindingProviderFieldsRelatedFindingsProductArn?[{#]wLFindingProviderFieldsSeverityLabel?[{#]wOFindingProviderFieldsSeverityOriginal?[{#]wDFindingProviderFieldsTypes?[{#]w9FirstObservedAt?[{#^O5GeneratorId?[{#]w,Id?[{#]w1Keyword?[{$vn8LastObservedAt?[{#^O5MalwareName?[{#]w5MalwarePath?[{#]w6MalwareState?[{#]w5MalwareType?[{#]wBNetworkDestinationDomain?[{#]w@NetworkDestinationIpV4?[{*3P@NetworkDestinationIpV6?[{*3P@NetworkDestinationPort?[{#^3:NetworkDirection?[{#]w9NetworkProtocol?[{#]w=NetworkSourceDomain?[{#]w;NetworkSourceIpV4?[{*3P;NetworkSourceIpV6?[{*3P:NetworkSourceMac?[{#]w;NetworkSourcePort?[{#^32NoteText?[{#]w7NoteUpdatedAt?[{#^O7NoteUpdatedBy?[{#]w;ProcessLaunchedAt?[{#^O5ProcessName?[{#]w:ProcessParentPid?[{#^35ProcessPath?[{#]w4ProcessPid?[{#^3=ProcessTerminatedAt?[{#^O4ProductArn?[{#]w7ProductFields?[{#_#5ProductName?[{#]w<RecommendationText?[{#]w5RecordState?[{#]w0Region?[{#]w;RelatedFindingsId?[{#]wCRelatedFindingsProductArn?[{#]w@ResourceApplicationArn?[{#]wAResourceApplicationName?[{#]wUResourceAwsEc2InstanceIamInstanceProfileArn?[{#]wGResourceAwsEc2InstanceImageId?[{#]wMResourceAwsEc2InstanceIpV4Addresses?[{*3PMResourceAwsEc2InstanceIpV6Addresses?[{*3PGResourceAwsEc2InstanceKeyName?[{#]wJResourceAwsEc2InstanceLaunchedAt?[{#^OHResourceAwsEc2InstanceSubnetId?[{#]wDResourceAwsEc2InstanceType?[{#]wEResourceAwsEc2InstanceVpcId?[{#]wJResourceAwsIamAccessKeyCreatedAt?[{#^ONResourceAwsIamAccessKeyPrincipalName?[{#]wGResourceAwsIamAccessKeyStatus?[{#]wIResourceAwsIamAccessKeyUserName?[{#]wDResourceAwsIamUserUserName?[{#]wDResourceAwsS3BucketOwnerId?[{#]wFResourceAwsS3BucketOwnerName?[{#]wBResourceContainerImageId?[{#]wDResourceContainerImageName?[{#]wEResourceContainerLaunchedAt?[{#^O?ResourceContainerName?[{#]w>ResourceDetailsOther?[{#_#4ResourceId?[{#]w;ResourcePartition?[{#]w8ResourceRegion?[{#]w6ResourceTags?[{#_#6ResourceType?[{#]w0Sample?[{)c{7SeverityLabel?[{#]w<SeverityNormalized?[{#^39SeverityProduct?[{#^33SourceUrl?[{#]wFThreatIntelIndicatorCategory?[{#]wLThreatIntelIndicatorLastObservedAt?[{#^ODThreatIntelIndicatorSource?[{#]wGThreatIntelIndicatorSourceUrl?[{#]wBThreatIntelIndicatorType?[{#]wCThreatIntelIndicatorValue?[{#]w/Title?[{#]w.Type?[{#]w3UpdatedAt?[{#^O;UserDefinedFields?[{#_#;VerificationState?[{#]wIVulnerabilitiesExploitAvailable?[{#]wEVulnerabilitiesFixAvailable?[{#]w7WorkflowState?[{#]w8WorkflowStatus?[{#]w
*Cidr?s
0InsightArn!s
8AccountDetails![{*3|
/AccountId!s+Email?s
=UnprocessedAccounts?[{*4R
/AccountId?s6ProcessingResult?s
1ClientToken?s1ConnectorId!s8FindingMetadataUid!s
.TicketId!s2TicketSrcUrl?s
1AccountIds![s
5AggregatorV2Arn!s
0Identifier!s
1ConnectorId!s
:FindingAggregatorArn!s
7ActionTargetArns?[s0MaxResults?i/NextToken?s
7ActionTargets![{*7W/NextToken?s
5ActionTargetArn!s1Description!s*Name!s
,HubArn?s
8AutoEnableControls?b=ControlFindingGenerator?s,HubArn?s2SubscribedAt?s
0AutoEnable?b9AutoEnableStandards?s?MemberAccountLimitReached?bBOrganizationConfiguration?{*9|
7ConfigurationType?s,Status?s3StatusMessage?s
0MaxResults?i/NextToken?s0ProductArn?s
/NextToken?s2Products![{*;9
3ActivationUrl?s1Categories?[s1CompanyName?s1Description?s7IntegrationTypes?[s4MarketplaceUrl?s0ProductArn!s1ProductName?sGProductSubscriptionResourcePolicy?s
0MaxResults?n/NextToken?s
/NextToken?s4ProductsV2![{*=\
3ActivationUrl?s1Categories?[s1CompanyName?s1Description?s9IntegrationV2Types?[s4MarketplaceUrl?s3ProductV2Name?s
.HubV2Arn?s2SubscribedAt?s
0MaxResults?i/NextToken?s
/NextToken?s3Standards?[{*?l
1Description?s6EnabledByDefault?b*Name?s2StandardsArn?s;StandardsManagedBy?{*@b
-Company?s-Product?s
0MaxResults?i/NextToken?s>StandardsSubscriptionArn!s
2Controls?[{*An/NextToken?s
/ControlId?s3ControlStatus?s<ControlStatusUpdatedAt?t1Description?s4DisabledReason?s:RelatedRequirements?[s4RemediationUrl?s4SeverityRating?s9StandardsControlArn?s+Title?s
<ProductSubscriptionArn!s
4AdminAccountId!s-Feature?s
0ProductArn!s
<ProductSubscriptionArn?s
4AdminAccountId?s-Feature?s
=ControlFindingGenerator?s<EnableDefaultStandards?b+Tags?<s
+Tags?<s
.HubV2Arn?s
6Administrator?{*F7
/AccountId?s2InvitationId?s/InvitedAt?t2MemberStatus?s
1Actions?[{)`D/CreatedAt?t1Criteria?{)ad1Description?s-RuleArn?s,RuleId?s.RuleName?s/RuleOrder?n0RuleStatus?s/UpdatedAt?t
/Target!{#`#
2ConnectorArn?s1ConnectorId!s/CreatedAt!t1Description?s/Health!{*Ib/KmsKeyArn?s3LastUpdatedAt!t*Name!s7ProviderDetail!{*J5
5ConnectorStatus!s3LastCheckedAt!t-Message?s
2JiraCloud?{*JU3ServiceNow?{*K3
0AuthStatus?s-AuthUrl?s-CloudId?s,Domain?s0ProjectKey?s
0AuthStatus!s.ClientId?s2InstanceName?s
0MaxResults?i/NextToken?s@StandardsSubscriptionArns?[s
/NextToken?s@StandardsSubscriptions?[{#Mn
-EndTime?t:FindingIdentifier!{#TQ0MaxResults?i/NextToken?s/StartTime?t
/NextToken?s1Records?[{*Mj
4FindingCreated?b:FindingIdentifier?{#TQ/NextToken?s5UpdateSource?{*Nr0UpdateTime?t1Updates?[{*O+
.Identity?s*Type?s
.NewValue?s.OldValue?s2UpdatedField?s
6GroupByRules![{*P-9MaxStatisticResults?n/SortOrder?s
0Filters?{)b$2GroupByField!s
8GroupByResults?[{*P`
2GroupByField?s7GroupByValues?[{*Q*
+Count?n0FieldValue?s
0Filters?{)n20MaxResults?i/NextToken?s6SortCriteria?[{*Qz
+Field?s/SortOrder?s
2Findings![{#mD/NextToken?s
0Filters?{)b$0MaxResults?n/NextToken?s6SortCriteria?[{*Qz
/Findings?[*/NextToken?s
7InsightResults!{*S_
6GroupByAttribute!s0InsightArn!s6ResultValues![{*T9
+Count!i;GroupByAttributeValue!s
2InsightArns?[s0MaxResults?i/NextToken?s
2Insights![{*UE/NextToken?s
0Filters!{)n26GroupByAttribute!s0InsightArn!s*Name!s
6InvitationsCount?i
/Master?{*F7
1Members?[{*Vj=UnprocessedAccounts?[{*4R
/AccountId?s5AdministratorId?s+Email?s/InvitedAt?t.MasterId?s2MemberStatus?s/UpdatedAt?t
6GroupByRules![{*XE9MaxStatisticResults?n/SortOrder?s
0Filters?{*Xb2GroupByField!s
:CompositeFilters?[{*Y47CompositeOperator?s
5DateFilters?[{)d*4MapFilters?[{)dq7NumberFilters?[{)e0.Operator?s7StringFilters?[{)eI
8GroupByResults![{*P`
0Filters?{*Xb0MaxResults?n/NextToken?s6SortCriteria?[{*Qz
/NextToken?s3Resources![{*[D
/AccountId!s9FindingsSummary?[{*]c,Region!s1ResourceArn?s6ResourceCategory?s4ResourceConfig!*<ResourceCreationTimeDt?sAResourceDetailCaptureTimeDt!s0ResourceId!s2ResourceName?s6ResourceTags?[{*_82ResourceType?s
1FindingType!s1ProductName!s3Severities?{*^F3TotalFindings!n
.Critical?n+Fatal?n*High?n3Informational?n)Low?n,Medium?n+Other?n-Unknown?n
)Key!s+Value!s
7SecurityControlId!s
BSecurityControlDefinition!{*_|
?CurrentRegionAvailability!s=CustomizableProperties?[s1Description!s>ParameterDefinitions?<{*af4RemediationUrl!s7SecurityControlId!s4SeverityRating!s+Title!s
=ConfigurationOptions!{*b51Description!s
0Boolean?{*cy5BooleanValue?{*cy/Double?{*d/4DoubleValue?{*d/-Enum?{*dK1EnumList?{*dl2EnumValue?{*dK0Integer?{*e?4IntegerList?{*e[/String?{*f)3StringList?{*fa
2DefaultValue?b
2DefaultValue?n)Max?n)Min?n
4AllowedValues?[s2DefaultValue?s
4AllowedValues?[s3DefaultValue?[s.MaxItems?i
2DefaultValue?i)Max?i)Min?i
3DefaultValue?[i)Max?i.MaxItems?i)Min?i
2DefaultValue?s;ExpressionDescription?s3Re2Expression?s
3DefaultValue?[s;ExpressionDescription?s.MaxItems?i3Re2Expression?s
7AggregatorsV2?[{*gl/NextToken?s
5AggregatorV2Arn?s
AAutomationRulesMetadata?[{*hP/NextToken?s
/CreatedAt?t/CreatedBy?s1Description?s0IsTerminal?b-RuleArn?s.RuleName?s/RuleOrder?i0RuleStatus?s/UpdatedAt?t
/NextToken?s/Rules?[{*j#
1Actions?[{&'D/CreatedAt?t1Description?s-RuleArn?s,RuleId?s.RuleName?s/RuleOrder?n0RuleStatus?s/UpdatedAt?t
FConfigurationPolicySummaries?[{*ke/NextToken?s
)Arn?s1Description?s(Id?s*Name?s4ServiceEnabled?b/UpdatedAt?t
0Filters?{*lp0MaxResults?i/NextToken?s
7AssociationStatus?s5AssociationType?s;ConfigurationPolicyId?s
QConfigurationPolicyAssociationSummaries?[{#aN/NextToken?s
5ConnectorStatus?s0MaxResults?n/NextToken?s2ProviderName?s
4Connectors![{*o5/NextToken?s
2ConnectorArn?s1ConnectorId!s/CreatedAt!t1Description?s*Name!s8ProviderSummary!{*p/
5ConnectorStatus?s2ProviderName?s
/NextToken?s;ProductSubscriptions?[s
<FindingAggregators?[{*qB/NextToken?s
:FindingAggregatorArn?s
5Invitations?[{*F7/NextToken?s
0MaxResults?i/NextToken?s4OnlyAssociated?b
1Members?[{*Vj/NextToken?s
-Feature?s0MaxResults?i/NextToken?s
7AdminAccounts?[{*sZ-Feature?s/NextToken?s
/AccountId?s,Status?s
0MaxResults?i/NextToken?s2StandardsArn?s
/NextToken?sDSecurityControlDefinitions![{*_|
0MaxResults?i/NextToken?s7SecurityControlId!s
/NextToken?sNStandardsControlAssociationSummaries![{*uy
7AssociationStatus!s:RelatedRequirements?[s8SecurityControlArn!s7SecurityControlId!s2StandardsArn!sAStandardsControlDescription?s;StandardsControlTitle?s/UpdatedAt?t3UpdatedReason?s
1ResourceArn!s
CConfigurationPolicyIdentifier!s/Target!{#`#
CConfigurationPolicyIdentifier!s/Target?{#`#
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
5ActionTargetArn!s1Description?s*Name?s
5AggregatorV2Arn!s4LinkedRegions?[s7RegionLinkingMode!s
1Actions?[{)`D1Criteria?{)ad1Description?s0Identifier!s.RuleName?s/RuleOrder?n0RuleStatus?s
<ConfigurationPolicy?{)fS1Description?s0Identifier!s*Name?s3UpdatedReason?s
2ClientSecret?s1ConnectorId!s1Description?s1Provider?{+#;
2JiraCloud?{+#K
0ProjectKey!s
:FindingAggregatorArn!s7RegionLinkingMode!s.Regions?[s
0Filters!{)n2-Note?{#T=1RecordState?s
0Filters?{)n26GroupByAttribute?s0InsightArn!s*Name?s
0AutoEnable!b9AutoEnableStandards?sBOrganizationConfiguration?{*9|
6LastUpdateReason?s4Parameters!<{#fE7SecurityControlId!s
8AutoEnableControls?b=ControlFindingGenerator?s
3ControlStatus?s4DisabledReason?s9StandardsControlArn!s
)"};
