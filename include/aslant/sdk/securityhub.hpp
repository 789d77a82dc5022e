// What the actions of securityhub take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x39adbd407b8afc42>{
    R"($?#&z#'G#'a#(+#(J#(h#)/#)`#*(#*V#*s#+=#+Z#+y#,P#,r#-4#-P#-n#.4#.W#.p#/1#/R#/i#0&#0>#0Z#0v#18#1X#1{#2:#2U#2v#33#3N#3e#4*#4?#4j#5*#5F#5e#6&#6I#6r#7A#7]#8(#8F#8t#9A#9^#:,#:T#:o#;9#;V#;{#<B#<[#<x#=>#=i#>%#>=#>Z#>x#?9#?Y#?n#@1#@H#@c#@x#A;#AU#Ai#B/#BQ#Bo#C-#CS#Cj#D+#DH#Dg#E0#E]#Eu#F5#F[#F{#GB#G[#Gp#H=#He#I5#IR#Io#JB#Jr#K-#KD#K`#K|#LB#Le#M$#M?#M`#Mx#N5#N^#O##OK
acceptAdministratorInvitation {#Ok{#P3
acceptInvitation {#P4{#P3
batchDeleteAutomationRules {#PO{#Pg
batchDisableStandards {#Qq{#R5
batchEnableStandards {#TE{#R5
batchGetAutomationRules {#PO{#U2
batchGetConfigurationPolicyAssociations {#e/{#f@
batchGetSecurityControls {#iR{#ii
batchGetStandardsControlAssociations {#nS{#oC
batchImportFindings {#s/{)W$
batchUpdateAutomationRules {)Wx{#Pg
batchUpdateFindings {)YS{)[B
batchUpdateFindingsV2 {)\N{)]y
batchUpdateStandardsControlAssociations {)__{)`w
connectorRegistrationsV2 {)b*{)bB
createActionTarget {)b`{)b{
createAggregatorV2 {)c4{)cp
createAutomationRule {)db{)el
createAutomationRuleV2 {)ew{)mG
createConfigurationPolicy {)m[{)q'
createConnector {)qy{)sh
createConnectorV2 {)tQ{)vR
createFindingAggregator {)wE{)we
createInsight {)x]{*?<
createMembers {*?J{*?u
createTicketV2 {*@V{*A5
declineInvitations {*AP{*?u
deleteActionTarget {)b{{)b{
deleteAggregatorV2 {*A_{#P3
deleteAutomationRuleV2 {*Ar{#P3
deleteConfigurationPolicy {*Ar{#P3
deleteConnector {*B&{*B5
deleteConnectorV2 {*B&{*B5
deleteFindingAggregator {*BI{#P3
deleteInsight {*?<{*?<
deleteInvitations {*AP{*?u
deleteMembers {*AP{*?u
describeActionTargets {*Ba{*C5
describeHub {*D${*D.
describeOrganizationConfiguration {#P3{*Dv
describeProducts {*FO{*Fv
describeProductsV2 {*I#{*I=
describeSecurityHubV2 {#P3{*K0
describeStandards {*Kw{*LD
describeStandardsControls {*Mw{*NR
disableImportFindingsForProduct {*Pf{#P3
disableOrganizationAdminAccount {*Q&{#P3
disableSecurityHub {#P3{#P3
disableSecurityHubFeatureV2 {*QB{#P3
disableSecurityHubV2 {#P3{#P3
disassociateFromAdministratorAccount {#P3{#P3
disassociateFromMasterAccount {#P3{#P3
disassociateMembers {*AP{#P3
enableImportFindingsForProduct {*QQ{*Q_
enableOrganizationAdminAccount {*Q&{*Qy
enableSecurityHub {*R;{#P3
enableSecurityHubFeatureV2 {*QB{#P3
enableSecurityHubV2 {*Rw{*S&
generateRecommendedPolicyV2 {*S2{#P3
getAdministratorAccount {#P3{*SA
getAggregatorV2 {*A_{)cp
getAutomationRuleV2 {*Ar{*T2
getConfigurationPolicy {*Ar{)q'
getConfigurationPolicyAssociation {*UR{#g>
getConnector {*B&{*U_
getConnectorV2 {*B&{*X+
getEnabledStandards {*[[{*\E
getFindingAggregator {*BI{)we
getFindingHistory {*\o{*]\
getFindingStatisticsV2 {*_^{*aJ
getFindings {*b@{*c5
getFindingsTrendsV2 {*cQ{*eC
getFindingsV2 {*g>{*h*
getInsightResults {*?<{*hC
getInsights {*iS{*i|
getInvitationsCount {#P3{*js
getMasterAccount {#P3{*k-
getMembers {*AP{*k:
getRecommendedPolicyV2 {*lb{*m0
getResourcesStatisticsV2 {*oQ{*rB
getResourcesTrendsV2 {*cQ{*rX
getResourcesV2 {*sq{*t]
getSecurityControlDefinition {+%E{+%Z
inviteMembers {*AP{*?u
listAggregatorsV2 {*I#{+-T
listAutomationRules {+..{+.H
listAutomationRulesV2 {*I#{+0-
listConfigurationPolicies {+..{+1X
listConfigurationPolicyAssociations {+2l{+3x
listConnectors {+4Y{+5M
listConnectorsV2 {+4Y{+7g
listEnabledProductsForImport {+..{+;.
listFindingAggregators {+..{+;S
listFreeTrialStatusesV2 {+<7{+<k
listInvitations {+..{+>F
listMembers {+>e{+?6
listOrganizationAdminAccounts {+?Q{+?u
listSecurityControlDefinitions {+@\{+A8
listStandardsControlAssociations {+Af{+B:
listTagsForResource {+Dt{*Rw
registerConnectorV2 {)b*{)bB
startConfigurationPolicyAssociation {+E){#g>
startConfigurationPolicyDisassociation {+EV{#P3
tagResource {+F){#P3
untagResource {+F@{#P3
updateActionTarget {+FZ{#P3
updateAggregatorV2 {+G({)cp
updateAutomationRuleV2 {+G`{#P3
updateConfigurationPolicy {+Hb{)q'
updateConnector {+IT{+JZ
updateConnectorV2 {+K&{+JZ
updateFindingAggregator {+L>{)we
updateFindings {+Lu{#P3
updateInsight {+MA{#P3
updateOrganizationConfiguration {+Mv{#P3
updateSecurityControl {+N_{#P3
updateSecurityHubConfiguration {+O>{#P3
updateStandardsControl {+On{#P3
5AdministratorId!s2InvitationId!s

2InvitationId!s.MasterId!s
:AutomationRulesArns![s
?ProcessedAutomationRules?[sDUnprocessedAutomationRules?[{#QK
/ErrorCode?i2ErrorMessage?s-RuleArn?s
@StandardsSubscriptionArns![s
@StandardsSubscriptions?[{#RS
.Provider?s2StandardsArn!s@StandardsControlsUpdatable?s5StandardsInput!<s5StandardsStatus!s>StandardsStatusReason?{#T1>StandardsSubscriptionArn!s
6StatusReasonCode!s
GStandardsSubscriptionRequests![{#Tj
2StandardsArn!s5StandardsInput?<s
/Rules?[{#U`DUnprocessedAutomationRules?[{#QK
1Actions?[{#W6/CreatedAt?t/CreatedBy?s1Criteria?{#Z$1Description?s0IsTerminal?b-RuleArn?s.RuleName?s/RuleOrder?i0RuleStatus?s/UpdatedAt?t
<FindingFieldsUpdate?{#WW*Type?s
0Confidence?i1Criticality?i-Note?{#Y-9RelatedFindings?[{#YA1Severity?{#YT,Types?[s8UserDefinedFields?<s7VerificationState?s1Workflow?{#Yt
*Text!s/UpdatedBy!s
(Id!s0ProductArn!s
+Label?s0Normalized?i-Product?n
,Status?s
6AwsAccountId?[{#cZ8AwsAccountName?[{#cZ5CompanyName?[{#cZIComplianceAssociatedStandardsId?[{#cZEComplianceSecurityControlId?[{#cZ:ComplianceStatus?[{#cZ4Confidence?[{#cp3CreatedAt?[{#d25Criticality?[{#cp5Description?[{#cZ9FirstObservedAt?[{#d25GeneratorId?[{#cZ,Id?[{#cZ8LastObservedAt?[{#d22NoteText?[{#cZ7NoteUpdatedAt?[{#d27NoteUpdatedBy?[{#cZ4ProductArn?[{#cZ5ProductName?[{#cZ5RecordState?[{#cZ;RelatedFindingsId?[{#cZCRelatedFindingsProductArn?[{#cZ@ResourceApplicationArn?[{#cZAResourceApplicationName?[{#cZ>ResourceDetailsOther?[{#dm4ResourceId?[{#cZ@ResourceOwnerAccountId?[{#cZ<ResourceOwnerOrgId?[{#cZ;ResourcePartition?[{#cZ:ResourceProvider?[{#cZ8ResourceRegion?[{#cZ6ResourceTags?[{#dm6ResourceType?[{#cZ7SeverityLabel?[{#cZ3SourceUrl?[{#cZ/Title?[{#cZ.Type?[{#cZ3UpdatedAt?[{#d2;UserDefinedFields?[{#dm;VerificationState?[{#cZ8WorkflowStatus?[{#cZ
0Comparison?s+Value?s
(Eq?n(Gt?n)Gte?n(Lt?n)Lte?n
2DateRange?{#dP)End?s+Start?s
0Comparison?s*Unit?s+Value?i
0Comparison?s)Key?s+Value?s
SConfigurationPolicyAssociationIdentifiers![{#e`
/Target?{#em
/AccountId?s:OrganizationalUnitId?s,RootId?s
IConfigurationPolicyAssociations?[{#g>TUnprocessedConfigurationPolicyAssociations?[{#hb
7AssociationStatus?s>AssociationStatusMessage?s5AssociationType?s;ConfigurationPolicyId?s.TargetId?s0TargetType?s/UpdatedAt?t
RConfigurationPolicyAssociationIdentifiers?{#e`/ErrorCode?s1ErrorReason?s
9SecurityControlIds![s
:SecurityControls![{#j<8UnprocessedIds?[{#n$
1Description!s6LastUpdateReason?s4Parameters?<{#l@.Provider?s4RemediationUrl!s8SecurityControlArn!s7SecurityControlId!s;SecurityControlStatus!s4SeverityRating!s+Title!s2UpdateStatus?s
.Value?{#lX/ValueType!s
-Boolean?b2BooleanValue?b,Double?n1DoubleValue?n*Enum?s/EnumList?[s/EnumValue?s-Integer?i2IntegerList?[i,String?s1StringList?[s
/ErrorCode!s1ErrorReason?s7SecurityControlId!s
HStandardsControlAssociationIds![{#ny
7SecurityControlId!s2StandardsArn!s
LStandardsControlAssociationDetails![{#p1AUnprocessedAssociations?[{#rK
7AssociationStatus!s:RelatedRequirements?[s8SecurityControlArn!s7SecurityControlId!s2StandardsArn!s;StandardsControlArns?[sAStandardsControlDescription?s;StandardsControlTitle?s/UpdatedAt?t3UpdatedReason?s
/ErrorCode!s1ErrorReason?sFStandardsControlAssociationId!{#ny
2Findings![{#s?
/Action?{#zt2AwsAccountId!s4AwsAccountName?s1CompanyName?s3Compliance?{$(<0Confidence?i/CreatedAt!s1Criticality?i1Description!s2Detection?{$*G>FindingProviderFields?{$0g5FirstObservedAt?s9GeneratorDetails?{$1j1GeneratorId!s(Id!s4LastObservedAt?s1Malware?[{$200Network?{$2N5NetworkPath?[{$4`-Note?{$6*5PatchSummary?{$6J0Process?{$8U1ProcessedAt?s0ProductArn!s4ProductFields?<s1ProductName?s1RecordState?s,Region?s9RelatedFindings?[{#YA4Remediation?{$983Resources![{$9[,Sample?b3SchemaVersion!s1Severity?{)NT/SourceUrl?s?ThreatIntelIndicators?[{)O%1Threats?[{)Of+Title!s,Types?[s/UpdatedAt!s8UserDefinedFields?<s7VerificationState?s9Vulnerabilities?[{)Pf1Workflow?{#Yt3WorkflowState?s
0ActionType?s9AwsApiCallAction?{#|,9DnsRequestAction?{$%9@NetworkConnectionAction?{$%X8PortProbeAction?{$'%
8AffectedResources?<s)Api?s0CallerType?s6DomainDetails?{$#H/FirstSeen?s.LastSeen?s8RemoteIpDetails?{$#R1ServiceName?s
,Domain?s
-City?{$$A0Country?{$$M4GeoLocation?{$$j1IpAddressV4?s5Organization?{$$w
.CityName?s
1CountryCode?s1CountryName?s
)Lat?n)Lon?n
)Asn?i,AsnOrg?s)Isp?s)Org?s
-Blocked?b,Domain?s.Protocol?s
-Blocked?b9ConnectionDirection?s9LocalPortDetails?{$&l.Protocol?s8RemoteIpDetails?{$#R:RemotePortDetails?{$&l
*Port?i.PortName?s
-Blocked?b:PortProbeDetails?[{$'G
7LocalIpDetails?{$(-9LocalPortDetails?{$&l8RemoteIpDetails?{$#R
1IpAddressV4?s
=AssociatedStandards?[{$)e:RelatedRequirements?[s7SecurityControlId?sCSecurityControlParameters?[{$)t,Status?s7StatusReasons?[{$*+
1StandardsId?s
*Name?s,Value?[s
1Description?s0ReasonCode!s
1Sequence?{$*V
0Actors?[{$+G3Endpoints?[{$,t<SequenceIndicators?[{$.K1Signals?[{$.k)Uid?s
(Id?s0Session?{$+d-User?{$,4
1CreatedTime?n,Issuer?s/MfaStatus?s)Uid?s
0Account?{$,f3CredentialUid?s*Name?s*Type?s)Uid?s
*Name?s)Uid?s
9AutonomousSystem?{$-i3Connection?{$-z,Domain?s(Id?s(Ip?s1Location?{$.-*Port?n
*Name?s,Number?n
/Direction?s
*City?s-Country?s)Lat?n)Lon?n
)Key?s+Title?s*Type?s-Values?[s
/ActorIds?[s+Count?n/CreatedAt?n2EndpointIds?[s1FirstSeenAt?n(Id?s0LastSeenAt?n*Name?s0ProductArn?s2ResourceIds?[s.Severity?n:SignalIndicators?[{$.K+Title?s*Type?s/UpdatedAt?n
0Confidence?i1Criticality?i9RelatedFindings?[{#YA1Severity?{$1V,Types?[s
+Label?s.Original?s
1Description?s-Labels?[s*Name?s
*Name!s*Path?s+State?s*Type?s
7DestinationDomain?s5DestinationIpV4?s5DestinationIpV6?s5DestinationPort?i/Direction?s6OpenPortRange?{$4Q.Protocol?s2SourceDomain?s0SourceIpV4?s0SourceIpV6?s/SourceMac?s0SourcePort?i
+Begin?i)End?i
1ComponentId?s3ComponentType?s/Egress?{$5>0Ingress?{$5>
4Destination?{$5g.Protocol?s/Source?{$5g
.Address?[s4PortRanges?[{$4Q
*Text!s/UpdatedAt!s/UpdatedBy!s
1FailedCount?i(Id!s4InstalledCount?i9InstalledOtherCount?i<InstalledPendingReboot?i<InstalledRejectedCount?i2MissingCount?i/Operation?s6OperationEndTime?s8OperationStartTime?s2RebootOption?s
0LaunchedAt?s*Name?s/ParentPid?i*Path?s)Pid?i2TerminatedAt?s
7Recommendation?{$9M
*Text?s)Url?s
4ApplicationArn?s5ApplicationName?s;DataClassification?{$;>0Details?{$A8(Id!s.Owner?{)N7/Partition?s.Provider?s,Region?s2ResourceRole?s+Tags?<s*Type!s
=DetailedResultsLocation?s/Result?{$;e
;AdditionalOccurrences?b>CustomDataIdentifiers?{$<{.MimeType?s7SensitiveData?[{$@64SizeClassified?l/Status?{$A'
4Detections?[{$=@0TotalCount?l
)Arn?s+Count?l*Name?s4Occurrences?{$=g
/Cells?[{$>X4LineRanges?[{$?+6OffsetRanges?[{$?+/Pages?[{$?H1Records?[{$?v
3CellReference?s,Column?l0ColumnName?s)Row?l
)End?l+Start?l1StartColumn?l
2LineRange?{$?+4OffsetRange?{$?+0PageNumber?l
.JsonPath?s1RecordIndex?l
.Category?s4Detections?[{$@`0TotalCount?l
+Count?l4Occurrences?{$=g*Type?s
*Code?s,Reason?s
:AwsAmazonMqBroker?{$\R=AwsApiGatewayRestApi?{$cs;AwsApiGatewayStage?{$eS;AwsApiGatewayV2Api?{$lh=AwsApiGatewayV2Stage?{$oY=AwsAppSyncGraphQlApi?{$sO;AwsAthenaWorkGroup?{$yTGAwsAutoScalingAutoScalingGroup?{${&JAwsAutoScalingLaunchConfiguration?{%'%<AwsBackupBackupPlan?{%-$=AwsBackupBackupVault?{%1`?AwsBackupRecoveryPoint?{%3)IAwsCertificateManagerCertificate?{%7d?AwsCloudFormationStack?{%>lBAwsCloudFrontDistribution?{%B>;AwsCloudTrailTrail?{%J\;AwsCloudWatchAlarm?{%Md<AwsCodeBuildProject?{%R87AwsDmsEndpoint?{%Y*BAwsDmsReplicationInstance?{%[3>AwsDmsReplicationTask?{%^f9AwsDynamoDbTable?{%aI@AwsEc2ClientVpnEndpoint?{%o<2AwsEc2Eip?{%vB7AwsEc2Instance?{%x7=AwsEc2LaunchTemplate?{%{q9AwsEc2NetworkAcl?{&==?AwsEc2NetworkInterface?{&@;9AwsEc2RouteTable?{&Cv<AwsEc2SecurityGroup?{&Ih5AwsEc2Subnet?{&M;=AwsEc2TransitGateway?{&PD5AwsEc2Volume?{&SE2AwsEc2Vpc?{&UWAAwsEc2VpcEndpointService?{&W*CAwsEc2VpcPeeringConnection?{&Y`<AwsEc2VpnConnection?{&][=AwsEcrContainerImage?{&eY9AwsEcrRepository?{&f[6AwsEcsCluster?{&hR8AwsEcsContainer?{&mD6AwsEcsService?{&n93AwsEcsTask?{&vf=AwsEcsTaskDefinition?{&xI:AwsEfsAccessPoint?{'2u6AwsEksCluster?{'4tGAwsElasticBeanstalkEnvironment?{'7F?AwsElasticsearchDomain?{';<;AwsElbLoadBalancer?{'C|=AwsElbv2LoadBalancer?{'N]@AwsEventSchemasRegistry?{'Pk:AwsEventsEndpoint?{'Q=:AwsEventsEventbus?{'St=AwsGuardDutyDetector?{'T18AwsIamAccessKey?{'WL4AwsIamGroup?{'Z55AwsIamPolicy?{'[b3AwsIamRole?{'^53AwsIamUser?{'b[9AwsKinesisStream?{'d)2AwsKmsKey?{'e1:AwsLambdaFunction?{'fA>AwsLambdaLayerVersion?{'k<6AwsMskCluster?{'kkCAwsNetworkFirewallFirewall?{'oXIAwsNetworkFirewallFirewallPolicy?{'qgDAwsNetworkFirewallRuleGroup?{'uxCAwsOpenSearchServiceDomain?{(#|8AwsRdsDbCluster?{(-l@AwsRdsDbClusterSnapshot?{(8i9AwsRdsDbInstance?{(=&>AwsRdsDbSecurityGroup?{(RG9AwsRdsDbSnapshot?{(Tx@AwsRdsEventSubscription?{(Yz;AwsRedshiftCluster?{([t=AwsRoute53HostedZone?{(rj9AwsS3AccessPoint?{(u#FAwsS3AccountPublicAccessBlock?{(vO4AwsS3Bucket?{(wP4AwsS3Object?{),XEAwsSageMakerNotebookInstance?{)-T@AwsSecretsManagerSecret?{)2R4AwsSnsTopic?{)4>4AwsSqsQueue?{)7X>AwsSsmPatchCompliance?{)8QDAwsStepFunctionStateMachine?{)=G<AwsWafRateBasedRule?{)?bDAwsWafRegionalRateBasedRule?{)?b;AwsWafRegionalRule?{)@m@AwsWafRegionalRuleGroup?{)AE=AwsWafRegionalWebAcl?{)BB3AwsWafRule?{)@m8AwsWafRuleGroup?{)AE5AwsWafWebAcl?{)Cd:AwsWafv2RuleGroup?{)E97AwsWafv2WebAcl?{)Ib@AwsXrayEncryptionConfig?{)L%3AzureResource?*7CodeRepository?{)L>2Container?{)Ly,Other?<s
<AuthenticationStrategy?s=AutoMinorVersionUpgrade?b/BrokerArn?s.BrokerId?s0BrokerName?s4DeploymentMode?s:EncryptionOptions?{$`*0EngineType?s3EngineVersion?s6HostInstanceType?s;LdapServerMetadata?{$`G-Logs?{$b8CMaintenanceWindowStartTime?{$c38PubliclyAccessible?b5SecurityGroups?[s1StorageType?s0SubnetIds?[s/Users?[{$cW
.KmsKeyId?s4UseAwsOwnedKey?b
,Hosts?[s.RoleBase?s.RoleName?s8RoleSearchMatching?s7RoleSearchSubtree?b<ServiceAccountUsername?s.UserBase?s2UserRoleName?s8UserSearchMatching?s7UserSearchSubtree?b
+Audit?b3AuditLogGroup?s-General?b5GeneralLogGroup?s0Pending?{$bz
+Audit?b-General?b
/DayOfWeek?s/TimeOfDay?s.TimeZone?s
3PendingChange?s.Username?s
2ApiKeySource?s7BinaryMediaTypes?[s1CreatedDate?s1Description?s>EndpointConfiguration?{$eI(Id?s<MinimumCompressionSize?i*Name?s-Version?s
,Types?[s
:AccessLogSettings?{$hd9CacheClusterEnabled?b6CacheClusterSize?s8CacheClusterStatus?s7CanarySettings?{$i%9ClientCertificateId?s1CreatedDate?s2DeploymentId?s1Description?s:DocumentationVersion?s5LastUpdatedDate?s8MethodSettings?[{$ip/StageName?s4TracingEnabled?b0Variables?<s/WebAclArn?s
4DestinationArn?s,Format?s
2DeploymentId?s4PercentTraffic?n=StageVariableOverrides?<s3UseStageCache?b
8CacheDataEncrypted?b7CacheTtlInSeconds?i4CachingEnabled?b6DataTraceEnabled?b0HttpMethod?s2LoggingLevel?s4MetricsEnabled?bIRequireAuthorizationForCacheControl?b2ResourcePath?s:ThrottlingBurstLimit?i9ThrottlingRateLimit?nLUnauthorizedCacheControlHeaderStrategy?s
1ApiEndpoint?s+ApiId?s?ApiKeySelectionExpression?s:CorsConfiguration?{$nU1CreatedDate?s1Description?s*Name?s2ProtocolType?s>RouteSelectionExpression?s-Version?s
6AllowCredentials?b3AllowHeaders?[s3AllowMethods?[s3AllowOrigins?[s4ExposeHeaders?[s,MaxAge?i
:AccessLogSettings?{$hd7ApiGatewayManaged?b0AutoDeploy?b9ClientCertificateId?s1CreatedDate?s=DefaultRouteSettings?{$r@2DeploymentId?s1Description?sALastDeploymentStatusMessage?s5LastUpdatedDate?s6RouteSettings?{$r@/StageName?s5StageVariables?<s
6DataTraceEnabled?b<DetailedMetricsEnabled?b2LoggingLevel?s:ThrottlingBurstLimit?i9ThrottlingRateLimit?n
KAdditionalAuthenticationProviders?[{$uh+ApiId?s)Arn?s8AuthenticationType?s(Id?s?LambdaAuthorizerConfig?{$vm2LogConfig?{$xm*Name?s<OpenIdConnectConfig?{$wb7UserPoolConfig?{$x02WafWebAclArn?s1XrayEnabled?b
8AuthenticationType?s?LambdaAuthorizerConfig?{$vm<OpenIdConnectConfig?{$wb7UserPoolConfig?{$x0
BAuthorizerResultTtlInSeconds?i3AuthorizerUri?sBIdentityValidationExpression?s
-AuthTtL?l.ClientId?s,IatTtL?l,Issuer?s
6AppIdClientRegex?s/AwsRegion?s3DefaultAction?s0UserPoolId?s
;CloudWatchLogsRoleArn?s;ExcludeVerboseContent?b3FieldLogLevel?s
6Configuration?{$z+1Description?s*Name?s+State?s
<ResultConfiguration?{$zE
@EncryptionConfiguration?{$zc
6EncryptionOption?s,KmsKey?s
;AvailabilityZones?[{%#57CapacityRebalance?b1CreatedTime?s<HealthCheckGracePeriod?i5HealthCheckType?s=LaunchConfigurationName?s7LaunchTemplate?{%#>8LoadBalancerNames?[s=MixedInstancesPolicy?{%#q
+Value?s
6LaunchTemplateId?s8LaunchTemplateName?s-Version?s
>InstancesDistribution?{%$G7LaunchTemplate?{%&*
@OnDemandAllocationStrategy?s:OnDemandBaseCapacity?iIOnDemandPercentageAboveBaseCapacity?i<SpotAllocationStrategy?s7SpotInstancePools?i2SpotMaxPrice?s
DLaunchTemplateSpecification?{%#>3Overrides?[{%&\
2InstanceType?s6WeightedCapacity?s
>AssociatePublicIpAddress?b=BlockDeviceMappings?[{%*o6ClassicLinkVpcId?sCClassicLinkVpcSecurityGroups?[s1CreatedTime?s2EbsOptimized?b8IamInstanceProfile?s-ImageId?s;InstanceMonitoring?{%,<2InstanceType?s.KernelId?s-KeyName?s=LaunchConfigurationName?s8MetadataOptions?{%,G6PlacementTenancy?s/RamdiskId?s5SecurityGroups?[s/SpotPrice?s.UserData?s
0DeviceName?s,Ebs?{%+E.NoDevice?b1VirtualName?s
9DeleteOnTermination?b/Encrypted?b*Iops?i0SnapshotId?s0VolumeSize?i0VolumeType?s
-Enabled?b
2HttpEndpoint?s=HttpPutResponseHopLimit?i0HttpTokens?s
3BackupPlan?{%-`3BackupPlanArn?s2BackupPlanId?s/VersionId?s
@AdvancedBackupSettings?[{%.J4BackupPlanName?s8BackupPlanRule?[{%.k
4BackupOptions?<s2ResourceType?s
=CompletionWindowMinutes?l5CopyActions?[{%0^<EnableContinuousBackup?b2Lifecycle?{%10,RuleId?s.RuleName?s8ScheduleExpression?s8StartWindowMinutes?l7TargetBackupVault?s
?DestinationBackupVaultArn?s2Lifecycle?{%10
5DeleteAfterDays?l@MoveToColdStorageAfterDays?l
2AccessPolicy?s4BackupVaultArn?s5BackupVaultName?s6EncryptionKeyArn?s6Notifications?{%2_
8BackupVaultEvents?[s1SnsTopicArn?s
7BackupSizeInBytes?l4BackupVaultArn?s5BackupVaultName?s<CalculatedLifecycle?{%6Y4CompletionDate?s2CreatedBy?{%6{2CreationDate?s6EncryptionKeyArn?s0IamRoleArn?s1IsEncrypted?b5LastRestoreTime?s2Lifecycle?{%106RecoveryPointArn?s1ResourceArn?s2ResourceType?s:SourceBackupVaultArn?s,Status?s3StatusMessage?s2StorageClass?s
.DeleteAt?s9MoveToColdStorageAt?s
3BackupPlanArn?s2BackupPlanId?s7BackupPlanVersion?s2BackupRuleId?s
=CertificateAuthorityArn?s/CreatedAt?s0DomainName?sADomainValidationOptions?[{%;a;ExtendedKeyUsages?[{%=33FailureReason?s0ImportedAt?s.InUseBy?[s.IssuedAt?s,Issuer?s2KeyAlgorithm?s3KeyUsages?[{%=A.NotAfter?s/NotBefore?s0Options?{%=I8RenewalEligibility?s7RenewalSummary?{%=u,Serial?s8SignatureAlgorithm?s,Status?s-Subject?s>SubjectAlternativeNames?[s*Type?s
0DomainName?s7ResourceRecord?{%<v6ValidationDomain?s7ValidationEmails?[s6ValidationMethod?s6ValidationStatus?s
*Name?s*Type?s+Value?s
*Name?s)OId?s
*Name?s
NCertificateTransparencyLoggingPreference?s
ADomainValidationOptions?[{%;a3RenewalStatus?s9RenewalStatusReason?s/UpdatedAt?s
3Capabilities?[s2CreationTime?s1Description?s5DisableRollback?b9DriftInformation?{%A[AEnableTerminationProtection?b5LastUpdatedTime?s7NotificationArns?[s1Outputs?[{%Ao-RoleArn?s-StackId?s/StackName?s1StackStatus?s7StackStatusReason?s6TimeoutInMinutes?i
6StackDriftStatus?s
1Description?s/OutputKey?s1OutputValue?s
7CacheBehaviors?{%DK=DefaultCacheBehavior?{%DX7DefaultRootObject?s0DomainName?s*ETag?s6LastModifiedTime?s0Logging?{%Dp5OriginGroups?{%ED0Origins?{%F5,Status?s:ViewerCertificate?{%H{.WebAclId?s
/Items?[{%DX
:ViewerProtocolPolicy?s
,Bucket?s-Enabled?b4IncludeCookies?b,Prefix?s
/Items?[{%EQ
9FailoverCriteria?{%Eh
4StatusCodes?{%Ez
,Items?[i.Quantity?i
/Items?[{%FB
;CustomOriginConfig?{%G40DomainName?s(Id?s0OriginPath?s7S3OriginConfig?{%Hc
.HttpPort?i/HttpsPort?i<OriginKeepaliveTimeout?i:OriginProtocolPolicy?s7OriginReadTimeout?i;OriginSslProtocols?{%HN
,Items?[s.Quantity?i
:OriginAccessIdentity?s
7AcmCertificateArn?s1Certificate?s7CertificateSource?sBCloudFrontDefaultCertificate?b6IamCertificateId?s<MinimumProtocolVersion?s6SslSupportMethod?s
?CloudWatchLogsLogGroupArn?s;CloudWatchLogsRoleArn?s=HasCustomEventSelectors?b0HomeRegion?s@IncludeGlobalServiceEvents?b8IsMultiRegionTrail?b9IsOrganizationTrail?b.KmsKeyId?s>LogFileValidationEnabled?b*Name?s2S3BucketName?s1S3KeyPrefix?s1SnsTopicArn?s2SnsTopicName?s.TrailArn?s
4ActionsEnabled?b3AlarmActions?[s.AlarmArn?sHAlarmConfigurationUpdatedTimestamp?s6AlarmDescription?s/AlarmName?s8ComparisonOperator?s7DatapointsToAlarm?i4Dimensions?[{%R(FEvaluateLowSampleCountPercentile?s7EvaluationPeriods?i7ExtendedStatistic?s>InsufficientDataActions?[s0MetricName?s/Namespace?s0OkActions?[s,Period?i/Statistic?s/Threshold?n7ThresholdMetricId?s6TreatMissingData?s*Unit?s
*Name?s+Value?s
3Artifacts?[{%Si3EncryptionKey?s4Environment?{%U33LogsConfig?{%Vq*Name?s<SecondaryArtifacts?[{%Si1ServiceRole?s/Source?{%X+2VpcConfig?{%X\
8ArtifactIdentifier?s8EncryptionDisabled?b.Location?s*Name?s3NamespaceType?s:OverrideArtifactName?b/Packaging?s*Path?s*Type?s
1Certificate?s>EnvironmentVariables?[{%<v>ImagePullCredentialsType?s4PrivilegedMode?b;RegistryCredential?{%VN*Type?s
0Credential?s8CredentialProvider?s
7CloudWatchLogs?{%W8/S3Logs?{%W[
/GroupName?s,Status?s0StreamName?s
8EncryptionDisabled?b.Location?s,Status?s
3GitCloneDepth?i1InsecureSsl?b.Location?s*Type?s
7SecurityGroupIds?[s.Subnets?[s+VpcId?s
4CertificateArn?s2DatabaseName?s1EndpointArn?s8EndpointIdentifier?s2EndpointType?s0EngineName?s0ExternalId?s?ExtraConnectionAttributes?s.KmsKeyId?s*Port?i0ServerName?s-SslMode?s.Username?s
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s3EngineVersion?s.KmsKeyId?s-MultiAZ?b@PreferredMaintenanceWindow?s8PubliclyAccessible?b>ReplicationInstanceClass?sCReplicationInstanceIdentifier?s?ReplicationSubnetGroup?{%^,;VpcSecurityGroups?[{%^P
FReplicationSubnetGroupIdentifier?s
8VpcSecurityGroupId?s
6CdcStartPosition?s2CdcStartTime?s5CdcStopPosition?s(Id?s3MigrationType?s<ReplicationInstanceArn?s?ReplicationTaskIdentifier?s=ReplicationTaskSettings?s8ResourceIdentifier?s7SourceEndpointArn?s3TableMappings?s7TargetEndpointArn?s.TaskData?s
>AttributeDefinitions?[{%et;BillingModeSummary?{%f;6CreationDateTime?s?DeletionProtectionEnabled?b@GlobalSecondaryIndexes?[{%fn8GlobalTableVersion?s/ItemCount?i3KeySchema?[{%hF5LatestStreamArn?s7LatestStreamLabel?s?LocalSecondaryIndexes?[{%jD>ProvisionedThroughput?{%i-2Replicas?[{%j|7RestoreSummary?{%m=7SseDescription?{%n-<StreamSpecification?{%nt-TableId?s/TableName?s4TableSizeBytes?l1TableStatus?s
3AttributeName?s3AttributeType?s
1BillingMode?sGLastUpdateToPayPerRequestDateTime?s
1Backfilling?b.IndexArn?s/IndexName?s4IndexSizeBytes?l1IndexStatus?s/ItemCount?i3KeySchema?[{%hF3Projection?{%ha>ProvisionedThroughput?{%i-
3AttributeName?s-KeyType?s
7NonKeyAttributes?[s4ProjectionType?s
:LastDecreaseDateTime?s:LastIncreaseDateTime?s<NumberOfDecreasesToday?i7ReadCapacityUnits?i8WriteCapacityUnits?i
.IndexArn?s/IndexName?s3KeySchema?[{%hF3Projection?{%ha
@GlobalSecondaryIndexes?[{%lR4KmsMasterKeyId?sFProvisionedThroughputOverride?{%m(0RegionName?s3ReplicaStatus?s>ReplicaStatusDescription?s
/IndexName?sFProvisionedThroughputOverride?{%m(
7ReadCapacityUnits?i
5RestoreDateTime?s7RestoreInProgress?b5SourceBackupArn?s4SourceTableArn?s
DInaccessibleEncryptionDateTime?s5KmsMasterKeyArn?s-SseType?s,Status?s
3StreamEnabled?b4StreamViewType?s
?AuthenticationOptions?[{%rn5ClientCidrBlock?s=ClientConnectOptions?{%tkAClientLoginBannerOptions?{%uN9ClientVpnEndpointId?s=ConnectionLogOptions?{%uf1Description?s0DnsServer?[s9SecurityGroupIdSet?[s:SelfServicePortalUrl?s:ServerCertificateArn?s9SessionTimeoutHours?i1SplitTunnel?b7TransportProtocol?s+VpcId?s-VpnPort?i
8ActiveDirectory?{%sh@FederatedAuthentication?{%sw=MutualAuthentication?{%tM*Type?s
1DirectoryId?s
5SamlProviderArn?s@SelfServiceSamlProviderArn?s
@ClientRootCertificateChain?s
-Enabled?b7LambdaFunctionArn?s/Status?{%u<
*Code?s-Message?s
0BannerText?s-Enabled?b
8CloudwatchLogGroup?s9CloudwatchLogStream?s-Enabled?b
2AllocationId?s3AssociationId?s,Domain?s0InstanceId?s8NetworkBorderGroup?s8NetworkInterfaceId?s=NetworkInterfaceOwnerId?s6PrivateIpAddress?s.PublicIp?s4PublicIpv4Pool?s
;IamInstanceProfileArn?s-ImageId?s4IpV4Addresses?[s4IpV6Addresses?[s-KeyName?s0LaunchedAt?s8MetadataOptions?{%zK3Monitoring?{%{R;NetworkInterfaces?[{%{[.SubnetId?s*Type?s8VirtualizationType?s+VpcId?s
2HttpEndpoint?s6HttpProtocolIpv6?s=HttpPutResponseHopLimit?i0HttpTokens?s:InstanceMetadataTags?s
+State?s
8NetworkInterfaceId?s
:DefaultVersionNumber?l(Id?s9LatestVersionNumber?l;LaunchTemplateData?{%|w8LaunchTemplateName?s
?BlockDeviceMappingSet?[{&*/ICapacityReservationSpecification?{&+n3CpuOptions?{&-9<CreditSpecification?{&-W4DisableApiStop?b;DisableApiTermination?b2EbsOptimized?bDElasticGpuSpecificationSet?[{&-eHElasticInferenceAcceleratorSet?[{&-m7EnclaveOptions?{%,<;HibernationOptions?{&.#;IamInstanceProfile?{&.1-ImageId?sGInstanceInitiatedShutdownBehavior?s>InstanceMarketOptions?{&.?=InstanceRequirements?{&/f2InstanceType?s.KernelId?s-KeyName?s4LicenseSet?[{&5];MaintenanceOptions?{&5x8MetadataOptions?{%zK3Monitoring?{%,<=NetworkInterfaceSet?[{&6.2Placement?{&;*>PrivateDnsNameOptions?{&<F/RamDiskId?s9SecurityGroupIdSet?[s7SecurityGroupSet?[s.UserData?s
0DeviceName?s,Ebs?{&*_.NoDevice?s1VirtualName?s
9DeleteOnTermination?b/Encrypted?b*Iops?i.KmsKeyId?s0SnapshotId?s0Throughput?i0VolumeSize?i0VolumeType?s
CCapacityReservationPreference?sBCapacityReservationTarget?{&,T
;CapacityReservationId?sICapacityReservationResourceGroupArn?s
/CoreCount?i4ThreadsPerCore?i
0CpuCredits?s
*Type?s
+Count?i*Type?s
0Configured?b
)Arn?s*Name?s
0MarketType?s4SpotOptions?{&.^
:BlockDurationMinutes?iBInstanceInterruptionBehavior?s.MaxPrice?s6SpotInstanceType?s0ValidUntil?s
9AcceleratorCount?{&5C?AcceleratorManufacturers?[s7AcceleratorNames?[sBAcceleratorTotalMemoryMiB?{&5C7AcceleratorTypes?[s/BareMetal?sABaselineEbsBandwidthMbps?{&5C:BurstablePerformance?s7CpuManufacturers?[s<ExcludedInstanceTypes?[s:InstanceGenerations?[s2LocalStorage?s8LocalStorageTypes?[s9MemoryGiBPerVCpu?{&5P2MemoryMiB?{&5C>NetworkInterfaceCount?{&5COOnDemandMaxPricePercentageOverLowestPrice?i=RequireHibernateSupport?bKSpotMaxPricePercentageOverLowestPrice?i<TotalLocalStorageGB?{&5P2VCpuCount?{&5C
)Max?i)Min?i
)Max?n)Min?n
=LicenseConfigurationArn?s
2AutoRecovery?s
?AssociateCarrierIpAddress?b>AssociatePublicIpAddress?b9DeleteOnTermination?b1Description?s1DeviceIndex?i-Groups?[s3InterfaceType?s5Ipv4PrefixCount?i6Ipv4Prefixes?[{&:;6Ipv6AddressCount?i7Ipv6Addresses?[{&:I5Ipv6PrefixCount?i6Ipv6Prefixes?[{&:X6NetworkCardIndex?i8NetworkInterfaceId?s6PrivateIpAddress?s<PrivateIpAddresses?[{&:fDSecondaryPrivateIpAddressCount?i.SubnetId?s
0Ipv4Prefix?s
1Ipv6Address?s
0Ipv6Prefix?s
-Primary?b6PrivateIpAddress?s
.Affinity?s6AvailabilityZone?s/GroupName?s,HostId?s:HostResourceGroupArn?s5PartitionNumber?i2SpreadDomain?s-Tenancy?s
EEnableResourceNameDnsAAAARecord?bBEnableResourceNameDnsARecord?b2HostnameType?s
6Associations?[{&>21Entries?[{&>g/IsDefault?b2NetworkAclId?s-OwnerId?s+VpcId?s
=NetworkAclAssociationId?s2NetworkAclId?s.SubnetId?s
/CidrBlock?s,Egress?b5IcmpTypeCode?{&?y3Ipv6CidrBlock?s2PortRange?{&@..Protocol?s0RuleAction?s0RuleNumber?i
*Code?i*Type?i
*From?i(To?i
3Attachment?{&Av7IpV6Addresses?[{&C+8NetworkInterfaceId?s<PrivateIpAddresses?[{&C:3PublicDnsName?s.PublicIp?s8SecurityGroups?[{&C_5SourceDestCheck?b
0AttachTime?s2AttachmentId?s9DeleteOnTermination?b1DeviceIndex?i0InstanceId?s5InstanceOwnerId?s,Status?s
1IpV6Address?s
4PrivateDnsName?s6PrivateIpAddress?s
-GroupId?s/GroupName?s
8AssociationSet?[{&Dz-OwnerId?s;PropagatingVgwSet?[{&F=2RouteSet?[{&FJ2RouteTableId?s+VpcId?s
9AssociationState?{&F$/GatewayId?s*Main?b=RouteTableAssociationId?s2RouteTableId?s.SubnetId?s
+State?s3StatusMessage?s
/GatewayId?s
6CarrierGatewayId?s4CoreNetworkArn?s:DestinationCidrBlock?s>DestinationIpv6CidrBlock?s=DestinationPrefixListId?sAEgressOnlyInternetGatewayId?s/GatewayId?s0InstanceId?s5InstanceOwnerId?s4LocalGatewayId?s2NatGatewayId?s8NetworkInterfaceId?s,Origin?s+State?s6TransitGatewayId?s<VpcPeeringConnectionId?s
-GroupId?s/GroupName?s7IpPermissions?[{&Je=IpPermissionsEgress?[{&Je-OwnerId?s+VpcId?s
.FromPort?i0IpProtocol?s2IpRanges?[{&Kx4Ipv6Ranges?[{&L(7PrefixListIds?[{&L4,ToPort?i:UserIdGroupPairs?[{&LD
,CidrIp?s
.CidrIpv6?s
2PrefixListId?s
-GroupId?s/GroupName?s3PeeringStatus?s,UserId?s+VpcId?s<VpcPeeringConnectionId?s
AAssignIpv6AddressOnCreation?b6AvailabilityZone?s8AvailabilityZoneId?s=AvailableIpAddressCount?i/CidrBlock?s2DefaultForAz?bEIpv6CidrBlockAssociationSet?[{&Ol9MapPublicIpOnLaunch?b-OwnerId?s+State?s/SubnetArn?s.SubnetId?s+VpcId?s
3AssociationId?s4CidrBlockState?s3Ipv6CidrBlock?s
3AmazonSideAsn?iDAssociationDefaultRouteTableId?sAAutoAcceptSharedAttachments?sBDefaultRouteTableAssociation?sBDefaultRouteTablePropagation?s1Description?s0DnsSupport?s(Id?s6MulticastSupport?sDPropagationDefaultRouteTableId?s?TransitGatewayCidrBlocks?[s4VpnEcmpSupport?s
5Attachments?[{&Tw0CreateTime?s0DeviceName?s/Encrypted?b.KmsKeyId?s*Size?i0SnapshotId?s,Status?s.VolumeId?s6VolumeScanStatus?s0VolumeType?s
0AttachTime?s9DeleteOnTermination?b0InstanceId?s,Status?s
ACidrBlockAssociationSet?[{&VV3DhcpOptionsId?sEIpv6CidrBlockAssociationSet?[{&Ol+State?s
3AssociationId?s/CidrBlock?s4CidrBlockState?s
8AcceptanceRequired?b8AvailabilityZones?[s;BaseEndpointDnsNames?[s>GatewayLoadBalancerArns?[s9ManagesVpcEndpoints?b>NetworkLoadBalancerArns?[s4PrivateDnsName?s/ServiceId?s1ServiceName?s2ServiceState?s5ServiceType?[{&YQ
1ServiceType?s
8AccepterVpcInfo?{&Zh4ExpirationTime?s9RequesterVpcInfo?{&Zh/Status?{%u<<VpcPeeringConnectionId?s
/CidrBlock?s6CidrBlockSet?[{&[t:Ipv6CidrBlockSet?[{&\'-OwnerId?s7PeeringOptions?{&\8,Region?s+VpcId?s
/CidrBlock?s
3Ipv6CidrBlock?s
EAllowDnsResolutionFromRemoteVpc?bPAllowEgressFromLocalClassicLinkToRemoteVpc?bPAllowEgressFromLocalVpcToRemoteClassicLink?b
.Category?sBCustomerGatewayConfiguration?s7CustomerGatewayId?s0Options?{&_V0Routes?[{&d-+State?s6TransitGatewayId?s*Type?s6VgwTelemetry?[{&dM5VpnConnectionId?s2VpnGatewayId?s
6StaticRoutesOnly?b7TunnelOptions?[{&`$
7DpdTimeoutSeconds?i2IkeVersions?[s6OutsideIpAddress?s;Phase1DhGroupNumbers?[iAPhase1EncryptionAlgorithms?[s@Phase1IntegrityAlgorithms?[s;Phase1LifetimeSeconds?i;Phase2DhGroupNumbers?[iAPhase2EncryptionAlgorithms?[s@Phase2IntegrityAlgorithms?[s;Phase2LifetimeSeconds?i2PreSharedKey?s9RekeyFuzzPercentage?i<RekeyMarginTimeSeconds?i6ReplayWindowSize?i6TunnelInsideCidr?s
:DestinationCidrBlock?s+State?s
8AcceptedRouteCount?i4CertificateArn?s6LastStatusChange?s6OutsideIpAddress?s,Status?s3StatusMessage?s
2Architecture?s1ImageDigest?s6ImagePublishedAt?s0ImageTags?[s0RegistryId?s4RepositoryName?s
)Arn?sCImageScanningConfiguration?{&gz8ImageTagMutability?s8LifecyclePolicy?{&h.4RepositoryName?s:RepositoryPolicyText?s
0ScanOnPush?b
9LifecyclePolicyText?s0RegistryId?s
9ActiveServicesCount?i8CapacityProviders?[s0ClusterArn?s1ClusterName?s9ClusterSettings?[{%R(6Configuration?{&juIDefaultCapacityProviderStrategy?[{&lzGRegisteredContainerInstancesCount?i7RunningTasksCount?i,Status?s
DExecuteCommandConfiguration?{&k=
.KmsKeyId?s9LogConfiguration?{&ki-Logging?s
ACloudWatchEncryptionEnabled?b<CloudWatchLogGroupName?s2S3BucketName?s9S3EncryptionEnabled?b1S3KeyPrefix?s
*Base?i6CapacityProvider?s,Weight?i
+Image?s5MountPoints?[{&ms*Name?s0Privileged?b
3ContainerPath?s2SourceVolume?s
BCapacityProviderStrategy?[{&lz-Cluster?s@DeploymentConfiguration?{&s.=DeploymentController?{&-e2DesiredCount?i:EnableEcsManagedTags?b:EnableExecuteCommand?bCHealthCheckGracePeriodSeconds?i0LaunchType?s7LoadBalancers?[{&t1*Name?s=NetworkConfiguration?{&tv>PlacementConstraints?[{&ue=PlacementStrategies?[{&uz5PlatformVersion?s3PropagateTags?s*Role?s8SchedulingStrategy?s0ServiceArn?s1ServiceName?s;ServiceRegistries?[{&v04TaskDefinition?s
ADeploymentCircuitBreaker?{&sv4MaximumPercent?i;MinimumHealthyPercent?i
,Enable?b.Rollback?b
3ContainerName?s3ContainerPort?i6LoadBalancerName?s4TargetGroupArn?s
<AwsVpcConfiguration?{&u6
4AssignPublicIp?s5SecurityGroups?[s.Subnets?[s
0Expression?s*Type?s
+Field?s*Type?s
3ContainerName?s3ContainerPort?i*Port?i1RegistryArn?s
0ClusterArn?s4Containers?[{&mD/CreatedAt?s+Group?s/StartedAt?s/StartedBy?s7TaskDefinitionArn?s-Version?s1Volumes?[{&x)
-Host?{&x;*Name?s
0SourcePath?s
>ContainerDefinitions?[{&{3)Cpu?s6ExecutionRoleArn?s,Family?s?InferenceAccelerators?[{'/*-IpcMode?s,Memory?s1NetworkMode?s-PidMode?s>PlacementConstraints?[{&ue;ProxyConfiguration?{'/E>RequiresCompatibilities?[s,Status?s1TaskRoleArn?s1Volumes?[{'0&
.Command?[s)Cpu?i3DependsOn?[{'(C7DisableNetworking?b7DnsSearchDomains?[s1DnsServers?[s3DockerLabels?<s<DockerSecurityOptions?[s1EntryPoint?[s5Environment?[{%R(:EnvironmentFiles?[{'(`/Essential?b4ExtraHosts?[{'(p>FirelensConfiguration?{').4HealthCheck?{')A.Hostname?s+Image?s1Interactive?b,Links?[s8LinuxParameters?{')z9LogConfiguration?{',;,Memory?i7MemoryReservation?i5MountPoints?[{',{*Name?s6PortMappings?[{'-L0Privileged?b4PseudoTerminal?b<ReadonlyRootFilesystem?b>RepositoryCredentials?{'-s>ResourceRequirements?[{'(`1Secrets?[{',g2StartTimeout?i1StopTimeout?i8SystemControls?[{'.11Ulimits?[{'.F*User?s5VolumesFrom?[{'.f6WorkingDirectory?s
/Condition?s3ContainerName?s
*Type?s+Value?s
.Hostname?s/IpAddress?s
.Options?<s*Type?s
.Command?[s.Interval?i-Retries?i1StartPeriod?i-Timeout?i
5Capabilities?{'+21Devices?[{'+B8InitProcessEnabled?b-MaxSwap?i6SharedMemorySize?i0Swappiness?i/Tmpfs?[{'+m
*Add?[s+Drop?[s
3ContainerPath?s.HostPath?s2Permissions?[s
3ContainerPath?s3MountOptions?[s*Size?i
/LogDriver?s.Options?<s7SecretOptions?[{',g
*Name?s/ValueFrom?s
3ContainerPath?s.ReadOnly?b2SourceVolume?s
3ContainerPort?i.HostPort?i.Protocol?s
:CredentialsParameter?s
/Namespace?s+Value?s
/HardLimit?i*Name?s/SoftLimit?i
.ReadOnly?b5SourceContainer?s
0DeviceName?s0DeviceType?s
3ContainerName?sFProxyConfigurationProperties?[{%R(*Type?s
BDockerVolumeConfiguration?{'0s?EfsVolumeConfiguration?{'1S-Host?{&x;*Name?s
3Autoprovision?b,Driver?s1DriverOpts?<s-Labels?<s+Scope?s
<AuthorizationConfig?{'2^2FilesystemId?s3RootDirectory?s7TransitEncryption?s;TransitEncryptionPort?i
3AccessPointId?s)Iam?s
3AccessPointId?s)Arn?s1ClientToken?s2FileSystemId?s2PosixUser?{'3q6RootDirectory?{'45
)Gid?s4SecondaryGids?[s)Uid?s
5CreationInfo?{'4O*Path?s
.OwnerGid?s.OwnerUid?s1Permissions?s
)Arn?s>CertificateAuthorityData?s3ClusterStatus?s.Endpoint?s0Logging?{'6=*Name?s;ResourcesVpcConfig?{'6g-RoleArn?s-Version?s
8ClusterLogging?[{'6S
-Enabled?b,Types?[s
:EndpointPublicAccess?b7SecurityGroupIds?[s0SubnetIds?[s
5ApplicationName?s+Cname?s1DateCreated?s1DateUpdated?s1Description?s1EndpointUrl?s4EnvironmentArn?s3EnvironmentId?s:EnvironmentLinks?[{':.5EnvironmentName?s8OptionSettings?[{':L1PlatformArn?s7SolutionStackName?s,Status?s-Tier?{';#2VersionLabel?s
5EnvironmentName?s.LinkName?s
/Namespace?s0OptionName?s2ResourceName?s+Value?s
*Name?s*Type?s-Version?s
4AccessPolicies?s>DomainEndpointOptions?{'>F.DomainId?s0DomainName?sCElasticsearchClusterConfig?{'>j:ElasticsearchVersion?s@EncryptionAtRestOptions?{'@e.Endpoint?s0Endpoints?<s=LogPublishingOptions?{'@{DNodeToNodeEncryptionOptions?{%,<?ServiceSoftwareOptions?{'B%3VpcOptions?{'C=
2EnforceHTTPS?b7TlsSecurityPolicy?s
:DedicatedMasterCount?i<DedicatedMasterEnabled?b9DedicatedMasterType?s3InstanceCount?i2InstanceType?s<ZoneAwarenessConfig?{'@L:ZoneAwarenessEnabled?b
;AvailabilityZoneCount?i
-Enabled?b.KmsKeyId?s
2AuditLogs?{'AX6IndexSlowLogs?{'AX7SearchSlowLogs?{'AX
?CloudWatchLogsLogGroupArn?s-Enabled?b
9AutomatedUpdateDate?s1Cancellable?b4CurrentVersion?s1Description?s0NewVersion?s5UpdateAvailable?b2UpdateStatus?s
8AvailabilityZones?[s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
8AvailabilityZones?[sCBackendServerDescriptions?[{'GX=CanonicalHostedZoneName?s?CanonicalHostedZoneNameID?s1CreatedTime?s-DnsName?s4HealthCheck?{'Gw3Instances?[{'Hd>ListenerDescriptions?[{'Hr?LoadBalancerAttributes?{'J06LoadBalancerName?s1Policies?{'L`,Scheme?s5SecurityGroups?[s<SourceSecurityGroup?{'NC.Subnets?[s+VpcId?s
2InstancePort?i2PolicyNames?[s
6HealthyThreshold?i.Interval?i,Target?s-Timeout?i8UnhealthyThreshold?i
0InstanceId?s
1Listener?{'I62PolicyNames?[s
2InstancePort?i6InstanceProtocol?s6LoadBalancerPort?i.Protocol?s6SslCertificateId?s
2AccessLog?{'KM>AdditionalAttributes?[{'L-;ConnectionDraining?{'L<;ConnectionSettings?{'LQ?CrossZoneLoadBalancing?{%,<
2EmitInterval?i-Enabled?b2S3BucketName?s4S3BucketPrefix?s
)Key?s+Value?s
-Enabled?b-Timeout?i
1IdleTimeout?i
EAppCookieStickinessPolicies?[{'M[DLbCookieStickinessPolicies?[{'Mv4OtherPolicies?[s
0CookieName?s0PolicyName?s
<CookieExpirationPeriod?l0PolicyName?s
/GroupName?s0OwnerAlias?s
;AvailabilityZones?[{'PT;CanonicalHostedZoneId?s1CreatedTime?s-DnsName?s3IpAddressType?s@LoadBalancerAttributes?[{'L-,Scheme?s5SecurityGroups?[s.State?{$A'*Type?s+VpcId?s
.SubnetId?s.ZoneName?s
1Description?s1RegistryArn?s2RegistryName?s
)Arn?s1Description?s0EndpointId?s1EndpointUrl?s4EventBuses?[{'Ru*Name?s:ReplicationConfig?{%{R-RoleArn?s6RoutingConfig?{'S*+State?s1StateReason?s
1EventBusArn?s
7FailoverConfig?{'S?
0Primary?{'S\2Secondary?{'Sk
1HealthCheck?s
+Route?s
)Arn?s*Name?s,Policy?s
4DataSources?{'U,2Features?[{'W;@FindingPublishingFrequency?s1ServiceRole?s,Status?s
3CloudTrail?{#Yt0DnsLogs?{#Yt1FlowLogs?{#Yt3Kubernetes?{'V1:MalwareProtection?{'VA/S3Logs?{#Yt
2AuditLogs?{#Yt
DScanEc2InstanceWithFindings?{'Vq1ServiceRole?s
3EbsVolumes?{'W(
,Reason?s,Status?s
*Name?s,Status?s
1AccessKeyId?s/AccountId?s/CreatedAt?s1PrincipalId?s3PrincipalName?s3PrincipalType?s7SessionContext?{'Xo,Status?s.UserName?s
3Attributes?{'Y96SessionIssuer?{'Y\
2CreationDate?s6MfaAuthenticated?b
/AccountId?s)Arn?s1PrincipalId?s*Type?s.UserName?s
AAttachedManagedPolicies?[{'[:0CreateDate?s-GroupId?s/GroupName?s9GroupPolicyList?[{'[T*Path?s
/PolicyArn?s0PolicyName?s
0PolicyName?s
5AttachmentCount?i0CreateDate?s6DefaultVersionId?s1Description?s2IsAttachable?b*Path?sCPermissionsBoundaryUsageCount?i.PolicyId?s0PolicyName?s;PolicyVersionList?[{']b0UpdateDate?s
0CreateDate?s6IsDefaultVersion?b/VersionId?s
>AssumeRolePolicyDocument?sAAttachedManagedPolicies?[{'[:0CreateDate?s=InstanceProfileList?[{'`@8MaxSessionDuration?i*Path?s<PermissionsBoundary?{'b',RoleId?s.RoleName?s8RolePolicyList?[{'[T
)Arn?s0CreateDate?s7InstanceProfileId?s9InstanceProfileName?s*Path?s/Roles?[{'a7
)Arn?s>AssumeRolePolicyDocument?s0CreateDate?s*Path?s,RoleId?s.RoleName?s
<PermissionsBoundaryArn?s=PermissionsBoundaryType?s
AAttachedManagedPolicies?[{'[:0CreateDate?s0GroupList?[s*Path?s<PermissionsBoundary?{'b',UserId?s.UserName?s8UserPolicyList?[{'[T
)Arn?s*Name?s:RetentionPeriodHours?i0ShardCount?i9StreamEncryption?{'dq
4EncryptionType?s+KeyId?s
2AwsAccountId?s2CreationDate?n1Description?s+KeyId?s0KeyManager?s7KeyRotationStatus?b.KeyState?s,Origin?s
4Architectures?[s-Code?{'i?0CodeSha256?s9DeadLetterConfig?{'io4Environment?{'i|2FunctionName?s-Handler?s/KmsKeyArn?s2LastModified?s0Layers?[{'jR/MasterArn?s0MemorySize?i1PackageType?s0RevisionId?s*Role?s-Runtime?s-Timeout?i6TracingConfig?{'jd-Version?s2VpcConfig?{'jl
.S3Bucket?s+S3Key?s5S3ObjectVersion?s-ZipFile?s
/TargetArn?s
.Error?{'j;0Variables?<s
/ErrorCode?s-Message?s
)Arn?s.CodeSize?i
*Mode?s
7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
9CompatibleRuntimes?[s1CreatedDate?s-Version?l
4ClusterInfo?{'l#
=ClientAuthentication?{'mB1ClusterName?s4CurrentVersion?s7EncryptionInfo?{'nP8EnhancedMonitoring?s9NumberOfBrokerNodes?i
-Sasl?{'mk,Tls?{'n&8Unauthenticated?{%,<
,Iam?{%,<.Scram?{%,<
BCertificateAuthorityArnList?[s-Enabled?b
9EncryptionAtRest?{'o&<EncryptionInTransit?{'o<
8DataVolumeKMSKeyId?s
2ClientBroker?s/InCluster?b
6DeleteProtection?b1Description?s1FirewallArn?s0FirewallId?s2FirewallName?s7FirewallPolicyArn?sDFirewallPolicyChangeProtection?b<SubnetChangeProtection?b8SubnetMappings?[{'q[+VpcId?s
.SubnetId?s
1Description?s7FirewallPolicy?{'rl7FirewallPolicyArn?s6FirewallPolicyId?s8FirewallPolicyName?s
EStatefulRuleGroupReferences?[{'tY@StatelessCustomActions?[{'th>StatelessDefaultActions?[sFStatelessFragmentDefaultActions?[sFStatelessRuleGroupReferences?[{'u^
1ResourceArn?s
9ActionDefinition?{'u20ActionName?s
<PublishMetricAction?{'uL
4Dimensions?[{%#5
.Priority?i1ResourceArn?s
.Capacity?i1Description?s2RuleGroup?{'v{2RuleGroupArn?s1RuleGroupId?s3RuleGroupName?s*Type?s
6RuleVariables?{'wF4RulesSource?{'wp
/IpSets?{'wa1PortSets?{'wa
1Definition?[s
8RulesSourceList?{'xr1RulesString?s7StatefulRules?[{'yHGStatelessRulesAndCustomActions?{'z{
8GeneratedRulesType?s2TargetTypes?[s.Targets?[s
,Action?s/Header?{'yp5RuleOptions?[{'zd
1Destination?s5DestinationPort?s/Direction?s.Protocol?s,Source?s0SourcePort?s
-Keyword?s/Settings?[s
7CustomActions?[{'th8StatelessRules?[{'{K
.Priority?i7RuleDefinition?{'{k
.Actions?[s8MatchAttributes?{'|2
:DestinationPorts?[{(#?6Destinations?[{(#T0Protocols?[i5SourcePorts?[{(#?1Sources?[{(#T2TcpFlags?[{(#i
.FromPort?i,ToPort?i
7AddressDefinition?s
,Flags?[s,Masks?[s
4AccessPolicies?s@AdvancedSecurityOptions?{('A)Arn?s6ClusterConfig?{((^4DomainEndpoint?s>DomainEndpointOptions?{(*e6DomainEndpoints?<s0DomainName?s@EncryptionAtRestOptions?{'@e3EngineVersion?s(Id?s=LogPublishingOptions?{'@{DNodeToNodeEncryptionOptions?{%,<?ServiceSoftwareOptions?{(+w3VpcOptions?{(-J
-Enabled?bAInternalUserDatabaseEnabled?b:MasterUserOptions?{(('
3MasterUserArn?s4MasterUserName?s8MasterUserPassword?s
:DedicatedMasterCount?i<DedicatedMasterEnabled?b9DedicatedMasterType?s3InstanceCount?i2InstanceType?s/WarmCount?i1WarmEnabled?b.WarmType?s<ZoneAwarenessConfig?{'@L:ZoneAwarenessEnabled?b
4CustomEndpoint?sBCustomEndpointCertificateArn?s;CustomEndpointEnabled?b2EnforceHTTPS?b7TlsSecurityPolicy?s
9AutomatedUpdateDate?s1Cancellable?b4CurrentVersion?s1Description?s0NewVersion?s8OptionalDeployment?b5UpdateAvailable?b2UpdateStatus?s
7SecurityGroupIds?[s0SubnetIds?[s
:ActivityStreamStatus?s6AllocatedStorage?i9AssociatedRoles?[{(6C=AutoMinorVersionUpgrade?b8AvailabilityZones?[s;BackupRetentionPeriod?i7ClusterCreateTime?s8CopyTagsToSnapshot?b7CrossAccountClone?b6CustomEndpoints?[s2DatabaseName?s9DbClusterIdentifier?s:DbClusterMembers?[{(6WIDbClusterOptionGroupMemberships?[{(7W=DbClusterParameterGroup?s9DbClusterResourceId?s3DbSubnetGroup?s8DeletionProtection?b;DomainMemberships?[{(7|CEnabledCloudWatchLogsExports?[s.Endpoint?s,Engine?s0EngineMode?s3EngineVersion?s2HostedZoneId?s9HttpEndpointEnabled?bFIamDatabaseAuthenticationEnabled?b.KmsKeyId?s4MasterUsername?s-MultiAz?b*Port?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s=ReadReplicaIdentifiers?[s4ReaderEndpoint?s,Status?s6StorageEncrypted?b;VpcSecurityGroups?[{(8J
-RoleArn?s,Status?s
CDbClusterParameterGroupStatus?s:DbInstanceIdentifier?s5IsClusterWriter?b3PromotionTier?i
>DbClusterOptionGroupName?s,Status?s
,Domain?s*Fqdn?s1IamRoleName?s,Status?s
,Status?s8VpcSecurityGroupId?s
6AllocatedStorage?i8AvailabilityZones?[s7ClusterCreateTime?s9DbClusterIdentifier?sEDbClusterSnapshotAttributes?[{(<\ADbClusterSnapshotIdentifier?s,Engine?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b.KmsKeyId?s2LicenseModel?s4MasterUsername?s5PercentProgress?i*Port?i8SnapshotCreateTime?s2SnapshotType?s,Status?s6StorageEncrypted?b+VpcId?s
3AttributeName?s6AttributeValues?[s
6AllocatedStorage?i9AssociatedRoles?[{(Jr=AutoMinorVersionUpgrade?b6AvailabilityZone?s;BackupRetentionPeriod?i=CaCertificateIdentifier?s6CharacterSetName?s8CopyTagsToSnapshot?b9DbClusterIdentifier?s5DbInstanceClass?s:DbInstanceIdentifier?s4DbInstancePort?i6DbInstanceStatus?s,DbName?s;DbParameterGroups?[{(K:7DbSecurityGroups?[s6DbSubnetGroup?{(Ki3DbiResourceId?s8DeletionProtection?b;DomainMemberships?[{(7|CEnabledCloudWatchLogsExports?[s1Endpoint?{(Ma,Engine?s3EngineVersion?sCEnhancedMonitoringResourceArn?sFIamDatabaseAuthenticationEnabled?b8InstanceCreateTime?s*Iops?i.KmsKeyId?s:LatestRestorableTime?s2LicenseModel?s9ListenerEndpoint?{(Ma4MasterUsername?s9MaxAllocatedStorage?i8MonitoringInterval?i7MonitoringRoleArn?s-MultiAz?b@OptionGroupMemberships?[{(N(>PendingModifiedValues?{(ND@PerformanceInsightsEnabled?bAPerformanceInsightsKmsKeyId?sHPerformanceInsightsRetentionPeriod?i;PreferredBackupWindow?s@PreferredMaintenanceWindow?s;ProcessorFeatures?[{%R(3PromotionTier?i8PubliclyAccessible?bFReadReplicaDBClusterIdentifiers?[sGReadReplicaDBInstanceIdentifiers?[sKReadReplicaSourceDBInstanceIdentifier?s?SecondaryAvailabilityZone?s5StatusInfos?[{(Qw6StorageEncrypted?b1StorageType?s6TdeCredentialArn?s.Timezone?s;VpcSecurityGroups?[{(8J
1FeatureName?s-RoleArn?s,Status?s
:DbParameterGroupName?s:ParameterApplyStatus?s
6DbSubnetGroupArn?s>DbSubnetGroupDescription?s7DbSubnetGroupName?s7SubnetGroupStatus?s1Subnets?[{(L|+VpcId?s
?SubnetAvailabilityZone?{%=A6SubnetIdentifier?s2SubnetStatus?s
-Address?s2HostedZoneId?s*Port?i
5OptionGroupName?s,Status?s
6AllocatedStorage?i;BackupRetentionPeriod?i=CaCertificateIdentifier?s5DbInstanceClass?s:DbInstanceIdentifier?s7DbSubnetGroupName?s3EngineVersion?s*Iops?i2LicenseModel?s8MasterUserPassword?s-MultiAZ?bEPendingCloudWatchLogsExports?{(QM*Port?i;ProcessorFeatures?[{%R(1StorageType?s
8LogTypesToDisable?[s7LogTypesToEnable?[s
-Message?s,Normal?b,Status?s0StatusType?s
8DbSecurityGroupArn?s@DbSecurityGroupDescription?s9DbSecurityGroupName?s;Ec2SecurityGroups?[{(So2IpRanges?[{(Te-OwnerId?s+VpcId?s
8Ec2SecurityGroupId?s:Ec2SecurityGroupName?s=Ec2SecurityGroupOwnerId?s,Status?s
,CidrIp?s,Status?s
6AllocatedStorage?i6AvailabilityZone?s:DbInstanceIdentifier?s:DbSnapshotIdentifier?s3DbiResourceId?s/Encrypted?b,Engine?s3EngineVersion?sFIamDatabaseAuthenticationEnabled?b8InstanceCreateTime?s*Iops?i.KmsKeyId?s2LicenseModel?s4MasterUsername?s5OptionGroupName?s5PercentProgress?i*Port?i;ProcessorFeatures?[{%R(8SnapshotCreateTime?s2SnapshotType?s@SourceDbSnapshotIdentifier?s2SourceRegion?s,Status?s1StorageType?s6TdeCredentialArn?s.Timezone?s+VpcId?s
8CustSubscriptionId?s3CustomerAwsId?s-Enabled?b:EventCategoriesList?[s:EventSubscriptionArn?s1SnsTopicArn?s4SourceIdsList?[s0SourceType?s,Status?s>SubscriptionCreationTime?s
9AllowVersionUpgrade?bFAutomatedSnapshotRetentionPeriod?i6AvailabilityZone?s?ClusterAvailabilityStatus?s7ClusterCreateTime?s7ClusterIdentifier?s6ClusterNodes?[{(fk@ClusterParameterGroups?[{(gB6ClusterPublicKey?s;ClusterRevisionNumber?s?ClusterSecurityGroups?[{(i%BClusterSnapshotCopyStatus?{(iJ3ClusterStatus?s<ClusterSubnetGroupName?s4ClusterVersion?s,DbName?sDDeferredMaintenanceWindows?[{(jO8ElasticIpStatus?{(kIFElasticResizeNumberOfNodeOptions?s/Encrypted?b1Endpoint?{(k_8EnhancedVpcRouting?bFExpectedNextSnapshotScheduleTime?sLExpectedNextSnapshotScheduleTimeStatus?s2HsmStatus?{(kq2IamRoles?[{(l_.KmsKeyId?s6LoggingStatus?{(l{:MaintenanceTrackName?sCManualSnapshotRetentionPeriod?i4MasterUsername?sDNextMaintenanceWindowStartTime?s.NodeType?s3NumberOfNodes?i5PendingActions?[s>PendingModifiedValues?{(n8@PreferredMaintenanceWindow?s8PubliclyAccessible?b3ResizeInfo?{(p]6RestoreStatus?{(q%@SnapshotScheduleIdentifier?s;SnapshotScheduleState?s+VpcId?s;VpcSecurityGroups?[{(8J
.NodeRole?s6PrivateIpAddress?s5PublicIpAddress?s
DClusterParameterStatusList?[{(h6:ParameterApplyStatus?s8ParameterGroupName?s
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
3HostedZone?{(sS2NameServers?[s;QueryLoggingConfig?{(sw.Vpcs?[{(tn
/Config?{(sl(Id?s*Name?s
-Comment?s
BCloudWatchLogsLogGroupArn?{(t=
?CloudWatchLogsLogGroupArn?s2HostedZoneId?s(Id?s
(Id?s,Region?s
4AccessPointArn?s+Alias?s,Bucket?s5BucketAccountId?s*Name?s3NetworkOrigin?sGPublicAccessBlockConfiguration?{(vO9VpcConfiguration?{(wG
5BlockPublicAcls?b7BlockPublicPolicy?b6IgnorePublicAcls?b;RestrictPublicBuckets?b
+VpcId?s
7AccessControlList?sEBucketLifecycleConfiguration?{({ICBucketLoggingConfiguration?{)%nHBucketNotificationConfiguration?{)&=FBucketVersioningConfiguration?{)'JCBucketWebsiteConfiguration?{)'i/CreatedAt?s*Name?s@ObjectLockConfiguration?{)*h4OwnerAccountId?s-OwnerId?s/OwnerName?sGPublicAccessBlockConfiguration?{(vOJServerSideEncryptionConfiguration?{)+[
/Rules?[{({V
GAbortIncompleteMultipartUpload?{)$)4ExpirationDate?s6ExpirationInDays?i?ExpiredObjectDeleteMarker?b/Filter?{)$@(Id?sGNoncurrentVersionExpirationInDays?iFNoncurrentVersionTransitions?[{)%9,Prefix?s,Status?s5Transitions?[{)%P
9DaysAfterInitiation?i
2Predicate?{)$P
2Operands?[{)$y,Prefix?s,Tag?{'L-*Type?s
,Prefix?s,Tag?{'L-*Type?s
*Days?i2StorageClass?s
*Date?s*Days?i2StorageClass?s
;DestinationBucketName?s3LogFilePrefix?s
8Configurations?[{)&S
1Destination?s-Events?[s/Filter?{)'%*Type?s
4S3KeyFilter?{)'7
5FilterRules?[{%R(
8IsMfaDeleteEnabled?b,Status?s
3ErrorDocument?s9IndexDocumentSuffix?s>RedirectAllRequestsTo?{)(d6RoutingRules?[{)({
.Hostname?s.Protocol?s
2Condition?{))?1Redirect?{))p
AHttpErrorCodeReturnedEquals?s5KeyPrefixEquals?s
.Hostname?s6HttpRedirectCode?s.Protocol?s:ReplaceKeyPrefixWith?s4ReplaceKeyWith?s
7ObjectLockEnabled?s-Rule?{)+-
9DefaultRetention?{)+D
*Days?i*Mode?s+Years?i
/Rules?[{)+h
KApplyServerSideEncryptionByDefault?{),7
4KmsMasterKeyID?s2SseAlgorithm?s
1ContentType?s*ETag?s2LastModified?s:ServerSideEncryption?s1SsekmsKeyId?s/VersionId?s
7AcceleratorTypes?[sAAdditionalCodeRepositories?[s;DefaultCodeRepository?s:DirectInternetAccess?s3FailureReason?sMInstanceMetadataServiceConfiguration?{)2)2InstanceType?s.KmsKeyId?s8NetworkInterfaceId?s9NotebookInstanceArn?sINotebookInstanceLifecycleConfigName?s:NotebookInstanceName?s<NotebookInstanceStatus?s8PlatformIdentifier?s-RoleArn?s0RootAccess?s5SecurityGroups?[s.SubnetId?s)Url?s4VolumeSizeInGB?i
KMinimumInstanceMetadataServiceVersion?s
-Deleted?b1Description?s.KmsKeyId?s*Name?s5RotationEnabled?b7RotationLambdaArn?sERotationOccurredWithinFrequency?b6RotationRules?{)4$
<AutomaticallyAfterDays?i
GApplicationSuccessFeedbackRoleArn?sDFirehoseFailureFeedbackRoleArn?sDFirehoseSuccessFeedbackRoleArn?s@HttpFailureFeedbackRoleArn?s@HttpSuccessFeedbackRoleArn?s4KmsMasterKeyId?s+Owner?s?SqsFailureFeedbackRoleArn?s?SqsSuccessFeedbackRoleArn?s6Subscription?[{)7A/TopicName?s
.Endpoint?s.Protocol?s
9DeadLetterTargetArn?sBKmsDataKeyReusePeriodSeconds?i4KmsMasterKeyId?s/QueueName?s
.Patch?{)8]
:ComplianceSummary?{)8u
4ComplianceType?s<CompliantCriticalCount?i8CompliantHighCount?iACompliantInformationalCount?i7CompliantLowCount?i:CompliantMediumCount?i?CompliantUnspecifiedCount?i3ExecutionType?s?NonCompliantCriticalCount?i;NonCompliantHighCount?iDNonCompliantInformationalCount?i:NonCompliantLowCount?i=NonCompliantMediumCount?iBNonCompliantUnspecifiedCount?i5OverallSeverity?s5PatchBaselineId?s0PatchGroup?s,Status?s
+Label?s=LoggingConfiguration?{)>]*Name?s-RoleArn?s5StateMachineArn?s,Status?s=TracingConfiguration?{%,<*Type?s
6Destinations?[{)?6:IncludeExecutionData?b+Level?s
?CloudWatchLogsLogGroup?{)?S
1LogGroupArn?s
9MatchPredicates?[{)@R0MetricName?s*Name?s-RateKey?s/RateLimit?l,RuleId?s
,DataId?s-Negated?b*Type?s
0MetricName?s*Name?s7PredicateList?[{)@R,RuleId?s
0MetricName?s*Name?s1RuleGroupId?s/Rules?[{)At
/Action?{&-e.Priority?i,RuleId?s*Type?s
3DefaultAction?s0MetricName?s*Name?s3RulesList?[{)C(.WebAclId?s
/Action?{&-e7OverrideAction?{&-e.Priority?i,RuleId?s*Type?s
3DefaultAction?s*Name?s/Rules?[{)D9.WebAclId?s
/Action?{&-e7ExcludedRules?[{)E/7OverrideAction?{&-e.Priority?i,RuleId?s*Type?s
,RuleId?s
)Arn?s.Capacity?l1Description?s(Id?s*Name?s/Rules?[{)F5+Scope?s9VisibilityConfig?{)Hz
/Action?{)F{*Name?s4OverrideAction?s.Priority?i9VisibilityConfig?{)Hz
.Allow?{)GP.Block?{)H'0Captcha?{)GP.Count?{)GP
>CustomRequestHandling?{)Gl
7InsertHeaders?[{%R(
7CustomResponse?{)H<
;CustomResponseBodyKey?s2ResponseCode?i9ResponseHeaders?[{%R(
>CloudWatchMetricsEnabled?b0MetricName?s<SampledRequestsEnabled?b
)Arn?s.Capacity?l6CaptchaConfig?{)K=6DefaultAction?{)Kh1Description?s(Id?s>ManagedbyFirewallManager?b*Name?s/Rules?[{)F59VisibilityConfig?{)Hz
=ImmunityTimeProperty?{)KX
2ImmunityTime?l
.Allow?{)GP.Block?{)H'
+KeyId?s,Status?s*Type?s
@CodeSecurityIntegrationArn?s1ProjectName?s2ProviderType?s
6ContainerRuntime?s-ImageId?s/ImageName?s0LaunchedAt?s*Name?s0Privileged?b6VolumeMounts?[{)N#
/MountPath?s*Name?s
0Account?{)NN,Org?{)NN
(Id?s
+Label?s0Normalized?i.Original?s-Product?n
.Category?s4LastObservedAt?s,Source?s/SourceUrl?s*Type?s+Value?s
3FilePaths?[{)P;/ItemCount?i*Name?s.Severity?s
.FileName?s.FilePath?s*Hash?s0ResourceId?s
=CodeVulnerabilities?[{)Rp.Cvss?[{)Sf/EpssScore?n6ExploitAvailable?s2FixAvailable?s(Id!s8LastKnownExploitAt?s4ReferenceUrls?[s=RelatedVulnerabilities?[s/Vendor?{)T^<VulnerablePackages?[{)UG
+Cwes?[s1FilePath?{)S9/SourceArn?s
-EndLine?i.FileName?s.FilePath?s/StartLine?i
5Adjustments?[{)TK/BaseScore?n0BaseVector?s,Source?s-Version?s
,Metric?s,Reason?s
*Name!s)Url?s5VendorCreatedAt?s4VendorSeverity?s5VendorUpdatedAt?s
2Architecture?s+Epoch?s.FilePath?s4FixedInVersion?s*Name?s4PackageManager?s-Release?s1Remediation?s4SourceLayerArn?s5SourceLayerHash?s-Version?s
1FailedCount!i8FailedFindings?[{)WW2SuccessCount!i
/ErrorCode!s2ErrorMessage!s(Id!s
KUpdateAutomationRulesRequestItems![{)XG
1Actions?[{#W61Criteria?{#Z$1Description?s0IsTerminal?b-RuleArn!s.RuleName?s/RuleOrder?i0RuleStatus?s
0Confidence?i1Criticality?i<FindingIdentifiers![{#YA-Note?{#Y-9RelatedFindings?[{#YA1Severity?{#YT,Types?[s8UserDefinedFields?<s7VerificationState?s1Workflow?{#Yt
;ProcessedFindings![{#YA=UnprocessedFindings![{)[u
/ErrorCode!s2ErrorMessage!s:FindingIdentifier!{#YA
-Comment?s<FindingIdentifiers?[{)]@3MetadataUids?[s0SeverityId?n.StatusId?n
5CloudAccountUid!s4FindingInfoUid!s8MetadataProductUid!s
;ProcessedFindings![{)^R=UnprocessedFindings![{)^x
:FindingIdentifier?{)]@1MetadataUid?s
/ErrorCode?s2ErrorMessage?s:FindingIdentifier?{)]@1MetadataUid?s
LStandardsControlAssociationUpdates![{)`/
7AssociationStatus!s7SecurityControlId!s2StandardsArn!s3UpdatedReason?s
GUnprocessedAssociationUpdates?[{)aB
/ErrorCode!s1ErrorReason?sJStandardsControlAssociationUpdate!{)`/
.AuthCode!s/AuthState!s
2ConnectorArn?s1ConnectorId!s
1Description!s(Id!s*Name!s
5ActionTargetArn!s
1ClientToken?s4LinkedRegions?[s7RegionLinkingMode!s+Tags?<s
7AggregationRegion?s5AggregatorV2Arn?s4LinkedRegions?[s7RegionLinkingMode?s
1Actions![{#W61Criteria!{#Z$1Description!s0IsTerminal?b.RuleName!s/RuleOrder!i0RuleStatus?s+Tags?<s
-RuleArn?s
1Actions![{)g(1ClientToken?s1Criteria!{)hH1Description!s.RuleName!s/RuleOrder!n0RuleStatus?s+Tags?<s
IExternalIntegrationConfiguration?{)go<FindingFieldsUpdate?{)h%*Type!s
2ConnectorArn?s
-Comment?s0SeverityId?n.StatusId?n
<OcsfFindingCriteria?{)hb
:CompositeFilters?[{)i47CompositeOperator?s
8BooleanFilters?[{)js5DateFilters?[{)k;3IpFilters?[{)l54MapFilters?[{)lV@NestedCompositeFilters?[{)i47NumberFilters?[{)lo.Operator?s7StringFilters?[{)m.
/FieldName?s/Filter?{)k2
+Value?b
/FieldName?s/Filter?{)kT
2DateRange?{)kr)End?s+Start?s
0Comparison?s*Unit?s+Value?n
/FieldName?s/Filter?{)lN
*Cidr?s
/FieldName?s/Filter?{#dm
/FieldName?s/Filter?{#cp
/FieldName?s/Filter?{#cZ
-RuleArn?s,RuleId?s
<ConfigurationPolicy!{)n81Description?s*Name!s+Tags?<s
4SecurityHub?{)nJ
AEnabledStandardIdentifiers?[sFSecurityControlsConfiguration?{)oC4ServiceEnabled?b
IDisabledSecurityControlIdentifiers?[sHEnabledSecurityControlIdentifiers?[sISecurityControlCustomParameters?[{)p[
4Parameters?<{#l@7SecurityControlId?s
)Arn?s<ConfigurationPolicy?{)n8/CreatedAt?t1Description?s(Id?s*Name?s/UpdatedAt?t
1ClientToken?s1Description?s*Name!s1Provider!{)rY+Tags?<s
.Azure?{)re
;AwsConfigConnectorArn!s3AzureRegions![s;ScopeConfiguration!{)sL
/ScopeType!s2ScopeValues?[s
2ConnectorArn!s1ConnectorId!s5ConnectorStatus?s6EnablementStatus?s
1ClientToken?s1Description?s/KmsKeyArn?s*Name!s1Provider!{)u=+Tags?<s
.Azure?{)re2JiraCloud?{)uh3ServiceNow?{)uv
0ProjectKey?s
.ClientId?s2ClientSecret?s2InstanceName!s/SecretArn?s
-AuthUrl?s2ConnectorArn?s1ConnectorId!s5ConnectorStatus?s6EnablementStatus?s
7RegionLinkingMode!s.Regions?[s
>FindingAggregationRegion?s:FindingAggregatorArn?s7RegionLinkingMode?s.Regions?[s
0Filters!{)y+6GroupByAttribute!s*Name!s
6AwsAccountId?[{#cZ8AwsAccountName?[{#cZ5CompanyName?[{#cZIComplianceAssociatedStandardsId?[{#cZEComplianceSecurityControlId?[{#cZQComplianceSecurityControlParametersName?[{#cZRComplianceSecurityControlParametersValue?[{#cZ:ComplianceStatus?[{#cZ4Confidence?[{#cp3CreatedAt?[{#d25Criticality?[{#cp5Description?[{#cZIFindingProviderFieldsConfidence?[{#cpJFindingProviderFieldsCriticality?[{#cpPFindingProviderFieldsRelatedFindingsId?[{#cZXFindingProviderFieldsRelatedFindingsProductArn?[{#cZLFindingProviderFieldsSeverityLabel?[{#cZOFindingProviderFieldsSeverityOriginal?[{#cZDFindingProviderFieldsTypes?[{#cZ9FirstObservedAt?[{#d25GeneratorId?[{#cZ,Id?[{#cZ1Keyword?[{%#58LastObservedAt?[{#d25MalwareName?[{#cZ5MalwarePath?[{#cZ6MalwareState?[{#cZ5MalwareType?[{#cZBNetworkDestinationDomain?[{#cZ@NetworkDestinationIpV4?[{)lN@NetworkDestinationIpV6?[{)lN@NetworkDestinationPort?[{#cp:NetworkDirection?[{#cZ9NetworkProtocol?[{#cZ=NetworkSourceDomain?[{#cZ;NetworkSourceIpV4?[{)lN;NetworkSourceIpV6?[{)lN:NetworkSourceMac?[{#cZ;NetworkSourcePort?[{#cp2NoteText?[{#cZ7NoteUpdatedAt?[{#d27NoteUpdatedBy?[{#cZ;ProcessLaunchedAt?[{#d25ProcessName?[{#cZ:ProcessParentPid?[{#cp5ProcessPath?[{#cZ4ProcessPid?[{#cp=ProcessTerminatedAt?[{#d24ProductArn?[{#cZ7ProductFields?[{#dm5ProductName?[{#cZ<RecommendationText?[{#cZ5RecordState?[{#cZ0Region?[{#cZ;RelatedFindingsId?[{#cZCRelatedFindingsProductArn?[{#cZ@ResourceApplicationArn?[{#cZAResourceApplicationName?[{#cZUResourceAwsEc2InstanceIamInstanceProfileArn?[{#cZGResourceAwsEc2InstanceImageId?[{#cZMResourceAwsEc2InstanceIpV4Addresses?[{)lNMResourceAwsEc2InstanceIpV6Addresses?[{)lNGResourceAwsEc2InstanceKeyName?[{#cZJResourceAwsEc2InstanceLaunchedAt?[{#d2HResourceAwsEc2InstanceSubnetId?[{#cZDResourceAwsEc2InstanceType?[{#cZEResourceAwsEc2InstanceVpcId?[{#cZJResourceAwsIamAccessKeyCreatedAt?[{#d2NResourceAwsIamAccessKeyPrincipalName?[{#cZGResourceAwsIamAccessKeyStatus?[{#cZIResourceAwsIamAccessKeyUserName?[{#cZDResourceAwsIamUserUserName?[{#cZDResourceAwsS3BucketOwnerId?[{#cZFResourceAwsS3BucketOwnerName?[{#cZBResourceContainerImageId?[{#cZDResourceContainerImageName?[{#cZEResourceContainerLaunchedAt?[{#d2?ResourceContainerName?[{#cZ>ResourceDetailsOther?[{#dm4ResourceId?[{#cZ@ResourceOwnerAccountId?[{#cZ<ResourceOwnerOrgId?[{#cZ;ResourcePartition?[{#cZ:ResourceProvider?[{#cZ8ResourceRegion?[{#cZ6ResourceTags?[{#dm6ResourceType?[{#cZ0Sample?[{)k27SeverityLabel?[{#cZ<SeverityNormalized?[{#cp9SeverityProduct?[{#cp3SourceUrl?[{#cZFThreatIntelIndicatorCategory?[{#cZLThreatIntelIndicatorLastObservedAt?[{#d2DThreatIntelIndicatorSource?[{#cZGThreatIntelIndicatorSourceUrl?[{#cZBThreatIntelIndicatorType?[{#cZCThreatIntelIndicatorValue?[{#cZ/Title?[{#cZ.Type?[{#cZ3UpdatedAt?[{#d2;UserDefinedFields?[{#dm;VerificationState?[{#cZIVulnerabilitiesExploitAvailable?[{#cZEVulnerabilitiesFixAvailable?[{#cZ7WorkflowState?[{#cZ8WorkflowStatus?[{#cZ
0InsightArn!s
8AccountDetails![{*?`
/AccountId!s+Email?s
=UnprocessedAccounts?[{*@6
/AccountId?s6ProcessingResult?s
1ClientToken?s1ConnectorId!s8FindingMetadataUid!s*Mode?s
.TicketId!s2TicketSrcUrl?s
1AccountIds![s
5AggregatorV2Arn!s
0Identifier!s
1ConnectorId!s
6EnablementStatus?s
:FindingAggregatorArn!s
7ActionTargetArns?[s0MaxResults?i/NextToken?s
7ActionTargets![{*CV/NextToken?s
5ActionTargetArn!s1Description!s*Name!s
,HubArn?s
8AutoEnableControls?b=ControlFindingGenerator?s,HubArn?s2SubscribedAt?s
0AutoEnable?b9AutoEnableStandards?s?MemberAccountLimitReached?bBOrganizationConfiguration?{*E{
7ConfigurationType?s,Status?s3StatusMessage?s
0MaxResults?i/NextToken?s0ProductArn?s
/NextToken?s2Products![{*G8
3ActivationUrl?s1Categories?[s1CompanyName?s1Description?s7IntegrationTypes?[s4MarketplaceUrl?s0ProductArn!s1ProductName?sGProductSubscriptionResourcePolicy?s
0MaxResults?n/NextToken?s
/NextToken?s4ProductsV2![{*I[
3ActivationUrl?s1Categories?[s1CompanyName?s1Description?s9IntegrationV2Types?[s:MarketplaceProductId?s4MarketplaceUrl?s3ProductV2Name?s
2Features?<{*KZ.HubV2Arn?s2SubscribedAt?s
3FeatureStatus?s/UpdatedAt?t
0MaxResults?i/NextToken?s0Providers?[s
/NextToken?s3Standards?[{*La
1Description?s6EnabledByDefault?b*Name?s.Provider?s2StandardsArn?s;StandardsManagedBy?{*Mb
-Company?s-Product?s
0MaxResults?i/NextToken?s>StandardsSubscriptionArn!s
2Controls?[{*Nn/NextToken?s
/ControlId?s3ControlStatus?s<ControlStatusUpdatedAt?t1Description?s4DisabledReason?s:RelatedRequirements?[s4RemediationUrl?s4SeverityRating?s9StandardsControlArn?s+Title?s
<ProductSubscriptionArn!s
4AdminAccountId!s-Feature?s
1FeatureName!s
0ProductArn!s
<ProductSubscriptionArn?s
4AdminAccountId?s-Feature?s
=ControlFindingGenerator?s<EnableDefaultStandards?b+Tags?<s
+Tags?<s
.HubV2Arn?s
1MetadataUid!s
6Administrator?{*SU
/AccountId?s2InvitationId?s/InvitedAt?t2MemberStatus?s
1Actions?[{)g(/CreatedAt?t1Criteria?{)hH1Description?s-RuleArn?s,RuleId?s.RuleName?s/RuleOrder?n0RuleStatus?s/UpdatedAt?t
/Target!{#em
2ConnectorArn?s1ConnectorId!s/CreatedAt!t/CreatedBy?s1Description?s6EnablementStatus?s/Health!{*W93LastUpdatedAt!t*Name!s7ProviderDetail!{)rY
5ConnectorStatus!s0Issues?[{*Ws3LastCheckedAt!t-Message?s
*Code!s-Message!s
2ConnectorArn?s1ConnectorId!s/CreatedAt!t1Description?s6EnablementStatus?s<EnablementStatusReason?s/Health!{*W9/KmsKeyArn?s3LastUpdatedAt!t*Name!s7ProviderDetail!{*Yx
.Azure?{)re2JiraCloud?{*ZI3ServiceNow?{*['
0AuthStatus?s-AuthUrl?s-CloudId?s,Domain?s0ProjectKey?s
0AuthStatus!s.ClientId?s2InstanceName?s/SecretArn?s
0MaxResults?i/NextToken?s0Providers?[s@StandardsSubscriptionArns?[s
/NextToken?s@StandardsSubscriptions?[{#RS
-EndTime?t:FindingIdentifier!{#YA0MaxResults?i/NextToken?s/StartTime?t
/NextToken?s1Records?[{*]w
4FindingCreated?b:FindingIdentifier?{#YA/NextToken?s5UpdateSource?{*_%0UpdateTime?t1Updates?[{*_8
.Identity?s*Type?s
.NewValue?s.OldValue?s2UpdatedField?s
6GroupByRules![{*`F9MaxStatisticResults?n/Scopes?{*`c/SortOrder?s
0Filters?{)hb2GroupByField!s
:AwsOrganizations?[{*`{
4OrganizationId?s:OrganizationalUnitId?s
8GroupByResults?[{*a`
2GroupByField?s7GroupByValues?[{*b*
+Count?n0FieldValue?s
0Filters?{)y+0MaxResults?i/NextToken?s6SortCriteria?[{*bz
+Field?s/SortOrder?s
2Findings![{#s?/NextToken?s
-EndTime!t0Filters?{*d40MaxResults?n/NextToken?s/StartTime!t
:CompositeFilters?[{*d`7CompositeOperator?s
@NestedCompositeFilters?[{*d`.Operator?s7StringFilters?[{)m.
1Granularity!s/NextToken?s7TrendsMetrics![{*er
/Timestamp!t5TrendsValues!{*f7
7SeverityTrends!{*fL
.Critical!n+Fatal!n*High!n3Informational!n)Low!n,Medium!n+Other!n-Unknown!n
0Filters?{)hb0MaxResults?n/NextToken?s/Scopes?{*`c6SortCriteria?[{*bz
/Findings?[*/NextToken?s
7InsightResults!{*hX
6GroupByAttribute!s0InsightArn!s6ResultValues![{*i2
+Count!i;GroupByAttributeValue!s
2InsightArns?[s0MaxResults?i/NextToken?s
2Insights![{*j>/NextToken?s
0Filters!{)y+6GroupByAttribute!s0InsightArn!s*Name!s
6InvitationsCount?i
/Master?{*SU
1Members?[{*kc=UnprocessedAccounts?[{*@6
/AccountId?s5AdministratorId?s+Email?s/InvitedAt?t.MasterId?s2MemberStatus?s/UpdatedAt?t
0MaxResults?n1MetadataUid!s/NextToken?s
.Error?{%u</NextToken?s=RecommendationSteps?[{*n48RecommendationType?s1ResourceArn?s,Status?s
:UnusedPermissions?{*nL
4ExistingPolicy?s6ExistingPolicyId?s5PolicyUpdatedAt?t7RecommendedAction?s7RecommendedPolicy?s
6GroupByRules![{*p99MaxStatisticResults?n/Scopes?{*`c/SortOrder?s
0Filters?{*pV2GroupByField!s
:CompositeFilters?[{*q(7CompositeOperator?s
5DateFilters?[{)k;4MapFilters?[{)lV@NestedCompositeFilters?[{*q(7NumberFilters?[{)lo.Operator?s7StringFilters?[{)m.
8GroupByResults![{*a`
1Granularity!s/NextToken?s7TrendsMetrics![{*s-
/Timestamp!t5TrendsValues!{*sL
7ResourcesCount!{*sa
2AllResources!n
0Filters?{*pV0MaxResults?n/NextToken?s/Scopes?{*`c6SortCriteria?[{*bz
/NextToken?s3Resources![{*tz
/AccountId!s1AccountName?s3DiscoveryType?s9FindingsSummary?[{*yK,Region!s1ResourceArn?s6ResourceCategory?s<ResourceCloudPartition?s4ResourceConfig!*<ResourceCreationTimeDt?sAResourceDetailCaptureTimeDt!s2ResourceGuid?s0ResourceId!s5ResourceInfo?{*zz2ResourceName?s<ResourceOwnerAccountId?s8ResourceOwnerOrgId?s6ResourceProvider?s4ResourceRegion?s9ResourceSubCategory?s6ResourceTags?[{+%62ResourceType?s
1FindingType!s1ProductName!s3Severities?{*z.3TotalFindings!n
.Critical?n+Fatal?n*High?n3Informational?n)Low?n,Medium?n+Other?n-Unknown?n
2AiDetails?{*{0
1CanonicalId?s6HostResourceGuid?s6HostResourceType?sMSelfHostedAIAgentFrameworkResourceCount?nDSelfHostedAIAgentResourceCount?nTSelfHostedAIAgentToolsAndIdentityResourceCount?nJSelfHostedAIDevelopmentResourceCount?nOSelfHostedAIExternalEndpointResourceCount?nDSelfHostedAIModelResourceCount?nKSelfHostedAIModelServingResourceCount?nDSelfHostedTotalAIResourceCount?n
)Key!s+Value!s
7SecurityControlId!s
BSecurityControlDefinition!{+%z
?CurrentRegionAvailability!s=CustomizableProperties?[s1Description!s>ParameterDefinitions?<{+'o.Provider?s4RemediationUrl!s7SecurityControlId!s4SeverityRating!s+Title!s
=ConfigurationOptions!{+(>1Description!s
0Boolean?{+*(5BooleanValue?{+*(/Double?{+*84DoubleValue?{+*8-Enum?{+*T1EnumList?{+*u2EnumValue?{+*T0Integer?{++H4IntegerList?{++d/String?{+,23StringList?{+,j
2DefaultValue?b
2DefaultValue?n)Max?n)Min?n
4AllowedValues?[s2DefaultValue?s
4AllowedValues?[s3DefaultValue?[s.MaxItems?i
2DefaultValue?i)Max?i)Min?i
3DefaultValue?[i)Max?i.MaxItems?i)Min?i
2DefaultValue?s;ExpressionDescription?s3Re2Expression?s
3DefaultValue?[s;ExpressionDescription?s.MaxItems?i3Re2Expression?s
7AggregatorsV2?[{+-u/NextToken?s
5AggregatorV2Arn?s
0MaxResults?i/NextToken?s
AAutomationRulesMetadata?[{+.s/NextToken?s
/CreatedAt?t/CreatedBy?s1Description?s0IsTerminal?b-RuleArn?s.RuleName?s/RuleOrder?i0RuleStatus?s/UpdatedAt?t
/NextToken?s/Rules?[{+0F
1Actions?[{&-e/CreatedAt?t1Description?s-RuleArn?s,RuleId?s.RuleName?s/RuleOrder?n0RuleStatus?s/UpdatedAt?t
FConfigurationPolicySummaries?[{+2./NextToken?s
)Arn?s1Description?s(Id?s*Name?s4ServiceEnabled?b/UpdatedAt?t
0Filters?{+390MaxResults?i/NextToken?s
7AssociationStatus?s5AssociationType?s;ConfigurationPolicyId?s
QConfigurationPolicyAssociationSummaries?[{#g>/NextToken?s
5ConnectorStatus?s6EnablementStatus?s0MaxResults?n/NextToken?s2ProviderName?s
4Connectors![{+5k/NextToken?s
2ConnectorArn?s1ConnectorId?s/CreatedAt?t/CreatedBy?s1Description?s6EnablementStatus?s*Name?s8ProviderSummary?{+7*
5ConnectorStatus?s>ProviderConfiguration?{)rY2ProviderName?s
4Connectors![{+8+/NextToken?s
2ConnectorArn?s1ConnectorId!s/CreatedAt!t1Description?s6EnablementStatus?s<EnablementStatusReason?s*Name!s8ProviderSummary!{+9Q
5ConnectorStatus?s>ProviderConfiguration?{+:42ProviderName?s
.Azure?{)re2JiraCloud?{*ZI3ServiceNow?{+:_
0AuthStatus!s2InstanceName?s/SecretArn!s
/NextToken?s;ProductSubscriptions?[s
<FindingAggregators?[{+;y/NextToken?s
:FindingAggregatorArn?s
1AccountIds?[s0MaxResults?n/NextToken?s/Statuses?[s
BAccountFreeTrialStatuses![{+==/NextToken?s
/AccountId!s1EvaluatedAt!t;FreeTrialStatuses![{+=p
/ExpiresAt!t1FeatureType!s/StartedAt!t,Status!s
5Invitations?[{*SU/NextToken?s
0MaxResults?i/NextToken?s4OnlyAssociated?b
1Members?[{*kc/NextToken?s
-Feature?s0MaxResults?i/NextToken?s
7AdminAccounts?[{+@F-Feature?s/NextToken?s
/AccountId?s,Status?s
0MaxResults?i/NextToken?s0Providers?[s2StandardsArn?s
/NextToken?sDSecurityControlDefinitions![{+%z
0MaxResults?i/NextToken?s7SecurityControlId!s
/NextToken?sNStandardsControlAssociationSummaries![{+Br
7AssociationStatus!s:RelatedRequirements?[s8SecurityControlArn!s7SecurityControlId!s2StandardsArn!sAStandardsControlDescription?s;StandardsControlTitle?s/UpdatedAt?t3UpdatedReason?s
1ResourceArn!s
CConfigurationPolicyIdentifier!s/Target!{#em
CConfigurationPolicyIdentifier!s/Target?{#em
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
5ActionTargetArn!s1Description?s*Name?s
5AggregatorV2Arn!s4LinkedRegions?[s7RegionLinkingMode!s
1Actions?[{)g(1Criteria?{)hH1Description?s0Identifier!s.RuleName?s/RuleOrder?n0RuleStatus?s
<ConfigurationPolicy?{)n81Description?s0Identifier!s*Name?s3UpdatedReason?s
1ConnectorId!s1Description?s1Provider?{+J%
.Azure?{+J1
3AzureRegions![s;ScopeConfiguration!{)sL
5ConnectorStatus?s6EnablementStatus?s
2ClientSecret?s1ConnectorId!s1Description?s1Provider?{+K`
.Azure?{+J12JiraCloud?{)uh3ServiceNow?{+L1
/SecretArn?s
:FindingAggregatorArn!s7RegionLinkingMode!s.Regions?[s
0Filters!{)y+-Note?{#Y-1RecordState?s
0Filters?{)y+6GroupByAttribute?s0InsightArn!s*Name?s
0AutoEnable!b9AutoEnableStandards?sBOrganizationConfiguration?{*E{
6LastUpdateReason?s4Parameters!<{#l@7SecurityControlId!s
8AutoEnableControls?b=ControlFindingGenerator?s
3ControlStatus?s4DisabledReason?s9StandardsControlArn!s
)"};
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
