// What the actions of opensearch take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xebbe320a57c5b55>{
    R"($)#&8#&Y#&p#'8#'F#'`#'{#(;#(_#)'#)L#)g#*##*8#*Z#*q#+2#+M#+g#,/#,E#,f#,{#-C#-Z#-u#.9#._#.w#/>#/d#0(#0F#0c#0|#1B#1f#2,#2P#2u#35#3`#4)#4G#4a#4|#5>#5V#5m#62#6I#6o#77#7[#7m#8)#8K#8f#9&#9?#9Y#9|#:;#:_#;%#;>#;]#;s#<:#<R#<q#=5#=G#=]#=|#><#>_#?/#?U#?q#@8#@I#@j#A7#AW#Ao#B9#BT#Bn#C9#CU#Cj#D'#DC#Db#E#
acceptInboundConnection {#E:{#EJ
addDataSource {#G]{#H]
addDirectQueryDataSource {#Hh{#K1
addTags {#KB*
associatePackage {#KW{#M?
associatePackages {#P0{#Q>
attachDataSource {#Q^{#Rj
authorizeVpcEndpointAccess {#SD{#T5
cancelDomainConfigChange {#U&{#U=
cancelServiceSoftwareUpdate {#VR{#V`
createApplication {#XP{#[X
createDomain {#^9{#w&
createIndex {$.`{$/.
createOutboundConnection {$/8{$1$
createPackage {$2X{$6U
createVpcEndpoint {$;5{$;`
deleteApplication {$<l{$<r
deleteDataSource {$<s{#H]
deleteDirectQueryDataSource {$=.*
deleteDomain {#VR{#w&
deleteInboundConnection {#E:{#EJ
deleteIndex {$=@{$/.
deleteOutboundConnection {#E:{$=Z
deletePackage {$=k{$6U
deleteVpcEndpoint {$=x{$>/
deregisterCapability {$?'{$?I
describeDataSourceAttachment {$?S{#Rj
describeDomain {#VR{$?i
describeDomainAutoTunes {$?|{$@I
describeDomainChangeProgress {$Ay{$B8
describeDomainConfig {#VR{$E%
describeDomainHealth {#VR{$To
describeDomainNodes {#VR{$Y^
describeDomains {$[;{$[K
describeDryRunProgress {$[c{$\5
describeInboundConnections {$^?{$^y
describeInsightDetails {$_>{$_y
describeInstanceTypeLimits {$`D{$`q
describeOutboundConnections {$^?{$c[
describePackages {$cz{$dY
describeReservedInstanceOfferings {$e%{$e\
describeReservedInstances {$h7{$hf
describeVpcEndpoints {$kh{$k{
detachDataSource {$?S{$ly
dissociatePackage {$m;{#M?
dissociatePackages {$mU{#Q>
getApplication {$<l{$mr
getCapability {$?'{$oN
getCompatibleVersions {$pg{$pu
getDataSource {$<s{$qX
getDefaultApplicationSetting {$<r{$r1
getDirectQueryDataSource {$=.{$rC
getDomainMaintenanceStatus {$sX{$sv
getIndex {$=@{$t`
getMigration {$to{$u$
getPackageVersionHistory {$vR{$vx
getUpgradeHistory {$?|{$x[
getUpgradeStatus {#VR{$zJ
insightFeedback {$zt{$?I
listApplications {${[{$|'
listDataSourceAttachments {%#8{%#W
listDataSources {#VR{%$E
listDirectQueryDataSources {%$X{%$e
listDomainMaintenances {%&?{%&x
listDomainNames {%(K{%(Y
listDomainsForPackage {$vR{%)-
listInsights {%)Y{%*M
listInstanceTypeDetails {%+r{%,l
listMigrations {%.r{%/K
listPackagesForDomain {$?|{%)-
listScheduledActions {$?|{%/i
listTags {%1@{%1G
listVersions {%1V{%1p
listVpcEndpointAccess {%2/{%2I
listVpcEndpoints {%$X{%2t
listVpcEndpointsForDomain {%2/{%2t
purchaseReservedInstanceOffering {%3D{%4*
putDefaultApplicationSetting {%4R{$r1
registerCapability {%4s{%5Q
rejectInboundConnection {#E:{#EJ
removeTags {%68*
revokeVpcEndpointAccess {#SD{$<r
rollbackServiceSoftwareUpdate {#VR{%6J
startDomainMaintenance {%7V{%7v
startMigration {%8-{%:^
startServiceSoftwareUpdate {%:v{#V`
updateApplication {%;J{%<7
updateDataSource {%=M{#H]
updateDirectQueryDataSource {%>3{#K1
updateDomainConfig {%?8{%E0
updateIndex {$.`{$/.
updatePackage {%Ep{$6U
updatePackageScope {%G9{%Ge
updateScheduledAction {%H7{%I#
updateVpcEndpoint {%I9{$;`
upgradeDomain {%IZ{%JD
2ConnectionId!s
3Connection?{#E[
2ConnectionId?s4ConnectionMode?s9ConnectionStatus?{#Fc8LocalDomainInfo?{#F{9RemoteDomainInfo?{#F{
-Message?s0StatusCode?s
=AwsDomainInformation?{#G<
0DomainName!s-OwnerId?s,Region?s
7DataSourceType!{#H:1Description?s0DomainName!s*Name!s
:S3GlueDataCatalog?{#HR
-RoleArn?s
-Message?s
<DataSourceAccessPolicy?s4DataSourceName!s7DataSourceType!{#I{1Description?s5OpenSearchArns?[s1TagList?[{#J|
6CloudWatchLog?{#JW3Prometheus?{#Jb5SecurityLake?{#JW
-RoleArn!s
-RoleArn!s2WorkspaceArn!s
)Key!s+Value!s
3DataSourceArn?s
)Arn!s1TagList![{#J|
AAssociationConfiguration?{#LR0DomainName!s/PackageID!s@PrerequisitePackageIDList?[s
=KeyStoreAccessOption?{#Lm
6KeyAccessRoleArn?s;KeyStoreAccessEnabled!b
=DomainPackageDetails?{#MZ
AAssociationConfiguration?{#LR0DomainName?s9DomainPackageStatus?s5ErrorDetails?{#On1LastUpdated?t/PackageID?s1PackageName?s1PackageType?s4PackageVersion?s@PrerequisitePackageIDList?[s3ReferencePath?s
2ErrorMessage?s/ErrorType?s
0DomainName!s5PackageList![{#PP
AAssociationConfiguration?{#LR/PackageID!s@PrerequisitePackageIDList?[s
BDomainPackageDetailsList?[{#MZ
1ClientToken?s3DataSourceArn!s(Id!s?WorkspaceConfiguration?{#RR1WorkspaceId?s
*Name!s3WorkspaceType!s
)Arn?s2AttachmentId?s3DataSourceArn?s(Id?s,Status?s
-Account?s0DomainName!s-Service?s7ServiceOptions?{#Sz
7SupportedRegions?[s
<AuthorizedPrincipal!{#TO
/Principal?s3PrincipalType?s7ServiceOptions?{#Sz
0DomainName!s,DryRun?b
9CancelledChangeIds?[sCCancelledChangeProperties?[{#V#,DryRun?b
1ActiveValue?s4CancelledValue?s2PropertyName?s
0DomainName!s
?ServiceSoftwareOptions?{#W#
9AutomatedUpdateDate?t1Cancellable?b4CurrentVersion?s1Description?s0NewVersion?s8OptionalDeployment?b5UpdateAvailable?b2UpdateStatus?s
4AppConfigs?[{#Yg1ClientToken?s5DataSources?[{#YvAIamIdentityCenterOptions?{#Z_/KmsKeyArn?s*Name!s1TagList?[{#J|
)Key?s+Value?s
3DataSourceArn?s;DataSourceDescription?s=IamRoleForDataSourceArn?s
-Enabled?bBIamIdentityCenterInstanceArn?sLIamRoleForIdentityCenterApplicationArn?s
4AppConfigs?[{#Yg)Arn?s/CreatedAt?t5DataSources?[{#YvAIamIdentityCenterOptions?{#\x(Id?s/KmsKeyArn?s*Name?s1TagList?[{#J|
-Enabled?bEIamIdentityCenterApplicationArn?sBIamIdentityCenterInstanceArn?sLIamRoleForIdentityCenterApplicationArn?s
4AccessPolicies?s6AdvancedOptions?<s@AdvancedSecurityOptions?{#d94AimlOptions?{#i#8AutoTuneOptions?{#jGFAutomatedSnapshotPauseOptions?{#kr6ClusterConfig?{#l97CognitoOptions?{#p,BDeploymentStrategyOptions?{#p_>DomainEndpointOptions?{#pu0DomainName!s3EbsOptions?{#r-@EncryptionAtRestOptions?{#ri0EngineMode?s3EngineVersion?s>IdentityCenterOptions?{#s%3IpAddressType?s>LogPublishingOptions?<{#t2DNodeToNodeEncryptionOptions?{#j<=OffPeakWindowOptions?{#tY8SnapshotOptions?{#uF>SoftwareUpdateOptions?{#ud1TagList?[{#J|-UseCase?s3VpcOptions?{#vN
:AnonymousAuthEnabled?b-Enabled?b=IamFederationOptions?{#eqAInternalUserDatabaseEnabled?b3JwtOptions?{#f::MasterUserOptions?{#fs4SamlOptions?{#gP
-Enabled?b.RolesKey?s0SubjectKey?s
-Enabled?b-JwksUrl?s/PublicKey?s.RolesKey?s0SubjectKey?s
3MasterUserARN?s4MasterUserName?s8MasterUserPassword?s
-Enabled?b,Idp?{#h_7MasterBackendRole?s4MasterUserName?s.RolesKey?s;SessionTimeoutMinutes?i0SubjectKey?s
.EntityId!s5MetadataContent!s
NNaturalLanguageQueryGenerationOptions?{#j,8S3VectorsEngine?{#j<EServerlessVectorAcceleration?{#j<
2DesiredState?s
-Enabled?b
2DesiredState?s>MaintenanceSchedules?[{#k+6UseOffPeakWindow?b
ACronExpressionForRecurrence?s1Duration?{#kb-StartAt?t
*Unit?s+Value?l
-Enabled!b-EndTime?t/StartTime?t
;ColdStorageOptions?{#o,:DedicatedMasterCount?i<DedicatedMasterEnabled?b9DedicatedMasterType?s3InstanceCount?i2InstanceType?s?MultiAZWithStandbyEnabled?b5NodeOptions?[{#o7/WarmCount?i1WarmEnabled?b.WarmType?s<ZoneAwarenessConfig?{#om:ZoneAwarenessEnabled?b
-Enabled!b
3NodeConfig?{#oS.NodeType?s
+Count?n-Enabled?b*Type?s
;AvailabilityZoneCount?i
-Enabled?b4IdentityPoolId?s-RoleArn?s0UserPoolId?s
8DeploymentStrategy!s
4CustomEndpoint?sBCustomEndpointCertificateArn?s;CustomEndpointEnabled?b2EnforceHTTPS?b7TlsSecurityPolicy?s
0EbsEnabled?b*Iops?i0Throughput?i0VolumeSize?i0VolumeType?s
-Enabled?b.KmsKeyId?s
6EnabledAPIAccess?b?IdentityCenterInstanceARN?sBIdentityCenterInstanceRegion?s.RolesKey?s0SubjectKey?s
?CloudWatchLogsLogGroupArn?s-Enabled?b
-Enabled?b6OffPeakWindow?{#tw
8WindowStartTime?{#u3
+Hours!l-Minutes!l
@AutomatedSnapshotStartHour?i
?AutoSoftwareUpdateEnabled?bJUseLatestServiceSoftwareForBlueGreen?b
3EgressEnabled?b7SecurityGroupIds?[s0SubnetIds?[s
5DomainStatus?{#w9
4AccessPolicies?s6AdvancedOptions?<s@AdvancedSecurityOptions?{$%k4AimlOptions?{$(7)Arn!s8AutoTuneOptions?{$)_FAutomatedSnapshotPauseOptions?{$*0>ChangeProgressDetails?{$*Y6ClusterConfig!{#l97CognitoOptions?{#p,-Created?b-Deleted?bBDeploymentStrategyOptions?{#p_>DomainEndpointOptions?{#puBDomainEndpointV2HostedZoneId?s.DomainId!s0DomainName!s<DomainProcessingStatus?s3EbsOptions?{#r-@EncryptionAtRestOptions?{#ri.Endpoint?s0EndpointV2?s0Endpoints?<s0EngineMode?s3EngineVersion?s>IdentityCenterOptions?{$+V3IpAddressType?s>LogPublishingOptions?<{#t2=ModifyingProperties?[{$-:DNodeToNodeEncryptionOptions?{#j<=OffPeakWindowOptions?{#tY0Processing?b?ServiceSoftwareOptions?{#W#8SnapshotOptions?{#uF>SoftwareUpdateOptions?{#ud7UpgradeProcessing?b-UseCase?s3VpcOptions?{$-k
>AnonymousAuthDisableDate?t:AnonymousAuthEnabled?b-Enabled?b=IamFederationOptions?{#eqAInternalUserDatabaseEnabled?b3JwtOptions?{#f:4SamlOptions?{$'M
-Enabled?b,Idp?{#h_.RolesKey?s;SessionTimeoutMinutes?i0SubjectKey?s
NNaturalLanguageQueryGenerationOptions?{$)@8S3VectorsEngine?{#j<EServerlessVectorAcceleration?{#j<
2CurrentState?s2DesiredState?s
2ErrorMessage?s+State?s6UseOffPeakWindow?b
-Enabled!b-EndTime?t/StartTime?t+State?s
.ChangeId?s8ConfigChangeStatus?s1InitiatedBy?s5LastUpdatedTime?t-Message?s/StartTime?t
6EnabledAPIAccess?bBIdentityCenterApplicationARN?s?IdentityCenterInstanceARN?sBIdentityCenterInstanceRegion?s5IdentityStoreId?s.RolesKey?s0SubjectKey?s
1ActiveValue?s*Name?s2PendingValue?s/ValueType?s
8AvailabilityZones?[s3EgressEnabled?b7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
0DomainName!s/IndexName!s1IndexSchema!*
,Status!s
5ConnectionAlias!s4ConnectionMode?s=ConnectionProperties?{$0G8LocalDomainInfo!{#F{9RemoteDomainInfo!{#F{
;CrossClusterSearch?{$0k.Endpoint?s
5SkipUnavailable?s
5ConnectionAlias?s2ConnectionId?s4ConnectionMode?s=ConnectionProperties?{$0G9ConnectionStatus?{#Fc8LocalDomainInfo?{#F{9RemoteDomainInfo?{#F{
3EngineVersion?s=PackageConfiguration?{$4L8PackageDescription?sAPackageEncryptionOptions?{$5]1PackageName!s6PackageSource!{$6+1PackageType!s>PackageVendingOptions?{$6C
>ConfigurationRequirement!s5LicenseFilepath?s8LicenseRequirement!sKRequiresRestartForConfigurationUpdate?b
7EncryptionEnabled!b6KmsKeyIdentifier?s
2S3BucketName?s+S3Key?s
4VendingEnabled!b
7PackageDetails?{$6j
:AllowListedUserList?[sFAvailablePackageConfiguration?{$4L=AvailablePackageVersion?sBAvailablePluginProperties?{$:I/CreatedAt?t3EngineVersion?s5ErrorDetails?{#On3LastUpdatedAt?t8PackageDescription?sAPackageEncryptionOptions?{$5]/PackageID?s1PackageName?s2PackageOwner?s3PackageStatus?s1PackageType?s>PackageVendingOptions?{$6C
/ClassName?s1Description?s*Name?s=UncompressedSizeInBytes?l-Version?s
1ClientToken?s/DomainArn!s3VpcOptions!{#vN
4VpcEndpoint!{$;r
/DomainArn?s.Endpoint?s,Status?s3VpcEndpointId?s6VpcEndpointOwner?s3VpcOptions?{$-k
(Id!s

0DomainName!s*Name!s
4DataSourceName!s
0DomainName!s/IndexName!s
3Connection?{$1$
/PackageID!s
3VpcEndpointId!s
;VpcEndpointSummary!{$>H
/DomainArn?s,Status?s3VpcEndpointId?s6VpcEndpointOwner?s
3ApplicationId!s4CapabilityName!s
,Status?s
3DataSourceArn!s(Id!s
5DomainStatus!{#w9
0DomainName!s0MaxResults?i/NextToken?s
3AutoTunes?[{$@f/NextToken?s
8AutoTuneDetails?{$A12AutoTuneType?s
AScheduledAutoTuneDetails?{$AP
,Action?s0ActionType?s*Date?t.Severity?s
.ChangeId?s0DomainName!s
=ChangeProgressStatus?{$BS
.ChangeId?s>ChangeProgressStages?[{$DR:CompletedProperties?[s8ConfigChangeStatus?s1InitiatedBy?s5LastUpdatedTime?t8PendingProperties?[s/StartTime?t,Status?s9TotalNumberOfStages?i
1Description?s1LastUpdated?t*Name?s,Status?s
5DomainConfig!{$E8
7AccessPolicies?{$Kb8AdvancedOptions?{$Lf@AdvancedSecurityOptions?{$M$4AimlOptions?{$M>8AutoTuneOptions?{$MXFAutomatedSnapshotPauseOptions?{$Of>ChangeProgressDetails?{$*Y6ClusterConfig?{$Pm7CognitoOptions?{$Q-BDeploymentStrategyOptions?{$QG>DomainEndpointOptions?{$Qa3EbsOptions?{$Q{@EncryptionAtRestOptions?{$R;3EngineMode?{$RU6EngineVersion?{$Kb>IdentityCenterOptions?{$Rl6IpAddressType?{$Kb=LogPublishingOptions?{$S,=ModifyingProperties?[{$-:DNodeToNodeEncryptionOptions?{$SG=OffPeakWindowOptions?{$Sa8SnapshotOptions?{$S{>SoftwareUpdateOptions?{$T;0UseCase?{$RU3VpcOptions?{$TU
-Options!s/Status!{$Ky
2CreationDate!t5PendingDeletion?b+State!s0UpdateDate!t3UpdateVersion?i
.Options!<s/Status!{$Ky
0Options!{$%k/Status!{$Ky
0Options?{$(7/Status?{$Ky
0Options?{$Mr/Status?{$Nj
2DesiredState?s>MaintenanceSchedules?[{#k+7RollbackOnDisable?s6UseOffPeakWindow?b
2CreationDate!t2ErrorMessage?s5PendingDeletion?b+State!s0UpdateDate!t3UpdateVersion?i
0Options!{$*0/Status!{$P&
2CreationDate!t5PendingDeletion?b+State!s0UpdateDate!t3UpdateVersion?n
0Options!{#l9/Status!{$Ky
0Options!{#p,/Status!{$Ky
0Options!{#p_/Status!{$P&
0Options!{#pu/Status!{$Ky
0Options!{#r-/Status!{$Ky
0Options!{#ri/Status!{$Ky
-Options!s/Status!{$P&
0Options!{$+V/Status!{$P&
1Options?<{#t2/Status?{$Ky
0Options!{#j</Status!{$Ky
0Options?{#tY/Status?{$Ky
0Options!{#uF/Status!{$Ky
0Options?{#ud/Status?{$Ky
0Options!{$-k/Status!{$Ky
AActiveAvailabilityZoneCount?s;AvailabilityZoneCount?s3ClusterHealth?s3DataNodeCount?s5DedicatedMaster?b1DomainState?s@EnvironmentInformation?[{$Wq=MasterEligibleNodeCount?s0MasterNode?sBStandByAvailabilityZoneCount?s1TotalShards?s;TotalUnAssignedShards?s3WarmNodeCount?s
EAvailabilityZoneInformation?[{$X:
:AvailabilityZoneName?s<AvailableDataNodeCount?s=ConfiguredDataNodeCount?s1TotalShards?s;TotalUnAssignedShards?s0ZoneStatus?s
?DomainNodesStatusList?[{$Y{
6AvailabilityZone?s2InstanceType?s,NodeId?s0NodeStatus?s.NodeType?s1StorageSize?s1StorageType?s7StorageVolumeType?s
2DomainNames![s
:DomainStatusList![{#w9
0DomainName!s.DryRunId?s6LoadDryRunConfig?b
5DryRunConfig?{#w9=DryRunProgressStatus?{$\u6DryRunResults?{$^#
2CreationDate!s.DryRunId!s2DryRunStatus!s0UpdateDate!s<ValidationFailures?[{$]k
*Code?s-Message?s
4DeploymentType?s-Message?s
1Filters?[{$^g0MaxResults?i/NextToken?s
*Name?s-Values?[s
5Connections?[{#E[/NextToken?s
/Entity!{$_i/InsightId!s5ShowHtmlContent?b
*Type!s+Value?s
0Fields![{$`-
*Name!s*Type!s+Value!s
0DomainName?s3EngineVersion!s2InstanceType!s
6LimitsByRole?<{$a+
:AdditionalLimits?[{$aj7InstanceLimits?{$b,6StorageTypes?[{$bu
/LimitName?s2LimitValues?[s
<InstanceCountLimits?{$bF
:MaximumInstanceCount?i:MinimumInstanceCount?i
8StorageSubTypeName?s;StorageTypeLimits?[{$aj5StorageTypeName?s
5Connections?[{$1$/NextToken?s
1Filters?[{$dH0MaxResults?i/NextToken?s
*Name?s,Value?[s
/NextToken?s<PackageDetailsList?[{$6j
0MaxResults?i/NextToken?s@ReservedInstanceOfferingId?s
/NextToken?sCReservedInstanceOfferings?[{$f/
2CurrencyCode?s.Duration?i0FixedPrice?n2InstanceType?s3PaymentOption?s:RecurringCharges?[{$g]@ReservedInstanceOfferingId?s0UsagePrice?n
;RecurringChargeAmount?n>RecurringChargeFrequency?s
0MaxResults?i/NextToken?s8ReservedInstanceId?s
/NextToken?s;ReservedInstances?[{$i1
;BillingSubscriptionId?l2CurrencyCode?s.Duration?i0FixedPrice?n3InstanceCount?i2InstanceType?s3PaymentOption?s:RecurringCharges?[{$g]5ReservationName?s8ReservedInstanceId?s@ReservedInstanceOfferingId?s/StartTime?t+State?s0UsagePrice?n
5VpcEndpointIds![s
;VpcEndpointErrors![{$lM6VpcEndpoints![{$;r
/ErrorCode?s2ErrorMessage?s3VpcEndpointId?s
)Arn?s3DataSourceArn?s(Id?s
0DomainName!s/PackageID!s
0DomainName!s2PackageList![s
4AppConfigs?[{#Yg)Arn?s/CreatedAt?t5DataSources?[{#Yv.Endpoint?sAIamIdentityCenterOptions?{#\x(Id?s/KmsKeyArn?s3LastUpdatedAt?t*Name?s,Status?s
3ApplicationId?s9CapabilityConfig?{$pD4CapabilityName?s2Failures?[{$pS,Status?s
1AiConfig?{$<r
-Details?s,Reason?s
0DomainName?s
<CompatibleVersions?[{$q5
3SourceVersion?s5TargetVersions?[s
7DataSourceType?{#H:1Description?s*Name?s,Status?s
4ApplicationArn?s
<DataSourceAccessPolicy?s3DataSourceArn?s4DataSourceName?s7DataSourceType?{#I{1Description?s5OpenSearchArns?[s
0DomainName!s3MaintenanceId!s
,Action?s/CreatedAt?t,NodeId?s,Status?s3StatusMessage?s/UpdatedAt?t
1IndexSchema!*
1MigrationId!s
3ApplicationId?s/CreatedAt?t.Error?{$]k3ExportedCount?n3ImportedCount?n1MigrationId?s/Source?{$vA,Status?s/UpdatedAt?t
3DatasourceArn!s
0MaxResults?i/NextToken?s/PackageID!s
/NextToken?s/PackageID?sCPackageVersionHistoryList?[{$wW
3CommitMessage?s/CreatedAt?t=PackageConfiguration?{$4L4PackageVersion?s9PluginProperties?{$:I
/NextToken?s:UpgradeHistories?[{$y%
4StartTimestamp?t3StepsList?[{$ye1UpgradeName?s3UpgradeStatus?s
-Issues?[s5ProgressPercent?n1UpgradeStep?s7UpgradeStepStatus?s
0StepStatus?s1UpgradeName?s1UpgradeStep?s
/Entity!{${K2FeedbackText?s/InsightId!s,Thumbs!s
*Type!s+Value!s
0MaxResults?n/NextToken?s/Statuses?[s
>ApplicationSummaries?[{$|O/NextToken?s
)Arn?s/CreatedAt?t.Endpoint?s(Id?s3LastUpdatedAt?t*Name?s,Status?s
(Id!s0MaxResults?n/NextToken?s
5Attachments?[{%#v/NextToken?s
2AttachmentId?s3DataSourceArn?s,Status?s
5DataSources?[{$qX
/NextToken?s
@DirectQueryDataSources?[{%%5/NextToken?s
3DataSourceArn?s4DataSourceName?s7DataSourceType?{#I{1Description?s5OpenSearchArns?[s1TagList?[{#J|
,Action?s0DomainName!s0MaxResults?i/NextToken?s,Status?s
<DomainMaintenances?[{%'D/NextToken?s
,Action?s/CreatedAt?t0DomainName?s3MaintenanceId?s,NodeId?s,Status?s3StatusMessage?s/UpdatedAt?t
0EngineType?s
5DomainNames?[{%(l
0DomainName?s0EngineType?s
BDomainPackageDetailsList?[{#MZ/NextToken?s
/Entity!{$_i0MaxResults?n/NextToken?s/SortOrder?s2TimeRange?{%*@
*From!n(To!n
2Insights?[{%*i/NextToken?s
2CreationTime?t1DisplayName?s/InsightId?s4IsExperimental?b.Priority?s,Status?s*Type?s0UpdateTime?t
0DomainName?s3EngineVersion!s2InstanceType?s0MaxResults?i/NextToken?s1RetrieveAZs?b
=InstanceTypeDetails?[{%-9/NextToken?s
=AdvancedSecurityEnabled?b4AppLogsEnabled?b8AvailabilityZones?[s4CognitoEnabled?b7EncryptionEnabled?b3InstanceRole?[s2InstanceType?s1WarmEnabled?b
3ApplicationId!s0MaxResults?n/NextToken?s,Status?s
4Migrations?[{$u$/NextToken?s
/NextToken?s:ScheduledActions?[{%03
1Cancellable?b1Description?s(Id!s/Mandatory?b1ScheduledBy?s3ScheduledTime!l.Severity!s,Status?s*Type!s
)Arn!s
1TagList?[{#J|
0MaxResults?i/NextToken?s
/NextToken?s/Versions?[s
0DomainName!s/NextToken?s
AAuthorizedPrincipalList![{#TO/NextToken!s
/NextToken!s@VpcEndpointSummaryList![{$>H
3InstanceCount?i5ReservationName!s@ReservedInstanceOfferingId!s
5ReservationName?s8ReservedInstanceId?s
4ApplicationArn!s2SetAsDefault!b
3ApplicationId!s9CapabilityConfig!{$pD4CapabilityName!s
3ApplicationId?s9CapabilityConfig?{$pD4CapabilityName?s,Status?s
)Arn!s.TagKeys![s
GRollbackServiceSoftwareOptions?{%6o
4CurrentVersion?s1Description?s0NewVersion?s7RollbackAvailable?b
,Action!s0DomainName!s,NodeId?s
3MaintenanceId?s
3ApplicationId!s1ClientToken?s9MigrationOptions!{%8b
8ConflictResolution?s6ExportOptions?{%9L/Source!{$vA2Workspace!{%:/
;IncludeReferencesDeep?b1Objects?[{%9|,Types?[s
(Id!s*Type!s
5CreateWorkspace?b*Name?s*Type?s1WorkspaceId?s
1MigrationId?s,Status?s
6DesiredStartTime?l0DomainName!s0ScheduleAt?s
4AppConfigs?[{#Yg5DataSources?[{#YvAIamIdentityCenterOptions?{#Z_(Id!s
4AppConfigs?[{#Yg)Arn?s/CreatedAt?t5DataSources?[{#YvAIamIdentityCenterOptions?{#\x(Id?s3LastUpdatedAt?t*Name?s
7DataSourceType!{#H:1Description?s0DomainName!s*Name!s,Status?s
<DataSourceAccessPolicy?s4DataSourceName!s7DataSourceType!{#I{1Description?s5OpenSearchArns?[s
4AccessPolicies?s6AdvancedOptions?<s@AdvancedSecurityOptions?{#d94AimlOptions?{#i#8AutoTuneOptions?{$MrFAutomatedSnapshotPauseOptions?{#kr6ClusterConfig?{#l97CognitoOptions?{#p,BDeploymentStrategyOptions?{#p_>DomainEndpointOptions?{#pu0DomainName!s,DryRun?b0DryRunMode?s3EbsOptions?{#r-@EncryptionAtRestOptions?{#ri0EngineMode?s>IdentityCenterOptions?{#s%3IpAddressType?s>LogPublishingOptions?<{#t2DNodeToNodeEncryptionOptions?{#j<=OffPeakWindowOptions?{#tY8SnapshotOptions?{#uF>SoftwareUpdateOptions?{#ud-UseCase?s3VpcOptions?{#vN
5DomainConfig!{$E8=DryRunProgressStatus?{$\u6DryRunResults?{$^#
3CommitMessage?s=PackageConfiguration?{$4L8PackageDescription?sAPackageEncryptionOptions?{$5]/PackageID!s6PackageSource!{$6+
/Operation!s/PackageID!s6PackageUserList![s
/Operation?s/PackageID?s6PackageUserList?[s
.ActionID!s0ActionType!s6DesiredStartTime?l0DomainName!s0ScheduleAt!s
8ScheduledAction?{%03
3VpcEndpointId!s3VpcOptions!{#vN
6AdvancedOptions?<s0DomainName!s6PerformCheckOnly?b3TargetVersion!s
6AdvancedOptions?<s>ChangeProgressDetails?{$*Y0DomainName?s6PerformCheckOnly?b3TargetVersion?s/UpgradeId?s
)"};
