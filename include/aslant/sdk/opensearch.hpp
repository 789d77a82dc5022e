// What the actions of opensearch take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xebbe320a57c5b55>{
    R"(#o#%V#%w#&4#&V#&g#''#'B#'f#(.#(S#(n#)*#)L#)c#*$#*?#*Y#+$#+:#+[#,##,:#,U#,m#-4#-Z#-x#.<#.Y#.r#/8#/\#0&#0K#0e#16#1Y#1w#28#2T#2l#31#3H#3j#44#4V#4q#51#5K#5d#6.#6N#6g#7,#7M#7l#80#8B#8X#8w#97#9Z#:*#:K#:_#;&#;F#;j#<+#<E#<j#=,#=C#=_#>$#>?
acceptInboundConnection {#>V{#>f
addDataSource {#@y{#Ay
addDirectQueryDataSource {#B*{#Cd
addTags {#Cu{#D0
associatePackage {#D1{#Es
associatePackages {#Hd{#Ir
authorizeVpcEndpointAccess {#J8{#JZ
cancelDomainConfigChange {#K7{#KN
cancelServiceSoftwareUpdate {#Lc{#Lq
createApplication {#Na{#QC
createDomain {#Sr{#i[
createOutboundConnection {#xv{#zb
createPackage {#|<{$&9
createVpcEndpoint {$*s{$+D
deleteApplication {$,P{#D0
deleteDataSource {$,V{#Ay
deleteDirectQueryDataSource {$,k{#D0
deleteDomain {#Lc{#i[
deleteInboundConnection {#>V{#>f
deleteOutboundConnection {#>V{$-#
deletePackage {$-4{$&9
deleteVpcEndpoint {$-A{$-R
describeDomain {#Lc{$.J
describeDomainAutoTunes {$.]{$/*
describeDomainChangeProgress {$0Z{$0s
describeDomainConfig {#Lc{$3`
describeDomainHealth {#Lc{$AZ
describeDomainNodes {#Lc{$FI
describeDomains {$H&{$H6
describeDryRunProgress {$HN{$Hz
describeInboundConnections {$K*{$Kd
describeInstanceTypeLimits {$L){$LV
describeOutboundConnections {$K*{$O@
describePackages {$O_{$P>
describeReservedInstanceOfferings {$Pd{$QA
describeReservedInstances {$Sv{$TK
describeVpcEndpoints {$WM{$W`
dissociatePackage {$X^{#Es
dissociatePackages {$Xx{#Ir
getApplication {$,P{$Y;
getCompatibleVersions {$Ze{$Zs
getDataSource {$,V{$[V
getDirectQueryDataSource {$,k{$\/
getDomainMaintenanceStatus {$]+{$]I
getPackageVersionHistory {$^3{$^Y
getUpgradeHistory {$.]{$`<
getUpgradeStatus {#Lc{$b+
listApplications {$bU{$b{
listDataSources {#Lc{$d2
listDirectQueryDataSources {$dE{$dR
listDomainMaintenances {$f,{$fe
listDomainNames {$h8{$hF
listDomainsForPackage {$^3{$ht
listInstanceTypeDetails {$iF{$j@
listPackagesForDomain {$.]{$ht
listScheduledActions {$.]{$lF
listTags {$mw{$n$
listVersions {$n3{$nM
listVpcEndpointAccess {$nf{$o&
listVpcEndpoints {$dE{$oQ
listVpcEndpointsForDomain {$nf{$oQ
purchaseReservedInstanceOffering {$o{{$pa
rejectInboundConnection {#>V{#>f
removeTags {$q/{#D0
revokeVpcEndpointAccess {#J8{#D0
startDomainMaintenance {$qA{$qa
startServiceSoftwareUpdate {$qr{#Lq
updateApplication {$rF{$ro
updateDataSource {$t+{#Ay
updateDirectQueryDataSource {$tk{#Cd
updateDomainConfig {$uW{$zP
updatePackage {${6{$&9
updatePackageScope {$|Y{%#+
updateScheduledAction {%#W{%$C
updateVpcEndpoint {%$Y{$+D
upgradeDomain {%$z{%%d
2ConnectionId!s
3Connection?{#>w
2ConnectionId?s4ConnectionMode?s9ConnectionStatus?{#@%8LocalDomainInfo?{#@=9RemoteDomainInfo?{#@=
-Message?s0StatusCode?s
=AwsDomainInformation?{#@X
0DomainName!s-OwnerId?s,Region?s
7DataSourceType!{#AV1Description?s0DomainName!s*Name!s
:S3GlueDataCatalog?{#An
-RoleArn?s
-Message?s
4DataSourceName!s7DataSourceType!{#C$1Description?s5OpenSearchArns![s1TagList?[{#CU
6CloudWatchLog?{#CJ5SecurityLake?{#CJ
-RoleArn!s
)Key!s+Value!s
3DataSourceArn?s
)Arn!s1TagList![{#CU

AAssociationConfiguration?{#E,0DomainName!s/PackageID!s@PrerequisitePackageIDList?[s
=KeyStoreAccessOption?{#EG
6KeyAccessRoleArn?s;KeyStoreAccessEnabled!b
=DomainPackageDetails?{#F4
AAssociationConfiguration?{#E,0DomainName?s9DomainPackageStatus?s5ErrorDetails?{#HH1LastUpdated?t/PackageID?s1PackageName?s1PackageType?s4PackageVersion?s@PrerequisitePackageIDList?[s3ReferencePath?s
2ErrorMessage?s/ErrorType?s
0DomainName!s5PackageList![{#I*
AAssociationConfiguration?{#E,/PackageID!s@PrerequisitePackageIDList?[s
BDomainPackageDetailsList?[{#F4
-Account?s0DomainName!s-Service?s
<AuthorizedPrincipal!{#Jt
/Principal?s3PrincipalType?s
0DomainName!s,DryRun?b
9CancelledChangeIds?[sCCancelledChangeProperties?[{#L4,DryRun?b
1ActiveValue?s4CancelledValue?s2PropertyName?s
0DomainName!s
?ServiceSoftwareOptions?{#M4
9AutomatedUpdateDate?t1Cancellable?b4CurrentVersion?s1Description?s0NewVersion?s8OptionalDeployment?b5UpdateAvailable?b2UpdateStatus?s
4AppConfigs?[{#Ol1ClientToken?s5DataSources?[{#O{AIamIdentityCenterOptions?{#PJ*Name!s1TagList?[{#CU
)Key?s+Value?s
3DataSourceArn?s;DataSourceDescription?s
-Enabled?bBIamIdentityCenterInstanceArn?sLIamRoleForIdentityCenterApplicationArn?s
4AppConfigs?[{#Ol)Arn?s/CreatedAt?t5DataSources?[{#O{AIamIdentityCenterOptions?{#RW(Id?s*Name?s1TagList?[{#CU
-Enabled?bEIamIdentityCenterApplicationArn?sBIamIdentityCenterInstanceArn?sLIamRoleForIdentityCenterApplicationArn?s
4AccessPolicies?s6AdvancedOptions?<s@AdvancedSecurityOptions?{#Xs4AimlOptions?{#]S8AutoTuneOptions?{#^U6ClusterConfig?{#`&7CognitoOptions?{#cs>DomainEndpointOptions?{#dL0DomainName!s3EbsOptions?{#e^@EncryptionAtRestOptions?{#f@3EngineVersion?s>IdentityCenterOptions?{#fV3IpAddressType?s>LogPublishingOptions?<{#gDDNodeToNodeEncryptionOptions?{#^J=OffPeakWindowOptions?{#gk8SnapshotOptions?{#hX>SoftwareUpdateOptions?{#hv1TagList?[{#CU3VpcOptions?{#i9
:AnonymousAuthEnabled?b-Enabled?b=IamFederationOptions?{#ZQAInternalUserDatabaseEnabled?b3JwtOptions?{#Zt:MasterUserOptions?{#[I4SamlOptions?{#\&
-Enabled?b.RolesKey?s0SubjectKey?s
-Enabled?b/PublicKey?s.RolesKey?s0SubjectKey?s
3MasterUserARN?s4MasterUserName?s8MasterUserPassword?s
-Enabled?b,Idp?{#]57MasterBackendRole?s4MasterUserName?s.RolesKey?s;SessionTimeoutMinutes?i0SubjectKey?s
.EntityId!s5MetadataContent!s
NNaturalLanguageQueryGenerationOptions?{#^:8S3VectorsEngine?{#^J
2DesiredState?s
-Enabled?b
2DesiredState?s>MaintenanceSchedules?[{#_96UseOffPeakWindow?b
ACronExpressionForRecurrence?s1Duration?{#_p-StartAt?t
*Unit?s+Value?l
;ColdStorageOptions?{#bs:DedicatedMasterCount?i<DedicatedMasterEnabled?b9DedicatedMasterType?s3InstanceCount?i2InstanceType?s?MultiAZWithStandbyEnabled?b5NodeOptions?[{#c$/WarmCount?i1WarmEnabled?b.WarmType?s<ZoneAwarenessConfig?{#cZ:ZoneAwarenessEnabled?b
-Enabled!b
3NodeConfig?{#c@.NodeType?s
+Count?n-Enabled?b*Type?s
;AvailabilityZoneCount?i
-Enabled?b4IdentityPoolId?s-RoleArn?s0UserPoolId?s
4CustomEndpoint?sBCustomEndpointCertificateArn?s;CustomEndpointEnabled?b2EnforceHTTPS?b7TlsSecurityPolicy?s
0EbsEnabled?b*Iops?i0Throughput?i0VolumeSize?i0VolumeType?s
-Enabled?b.KmsKeyId?s
6EnabledAPIAccess?b?IdentityCenterInstanceARN?s.RolesKey?s0SubjectKey?s
?CloudWatchLogsLogGroupArn?s-Enabled?b
-Enabled?b6OffPeakWindow?{#h/
8WindowStartTime?{#hE
+Hours!l-Minutes!l
@AutomatedSnapshotStartHour?i
?AutoSoftwareUpdateEnabled?b
7SecurityGroupIds?[s0SubnetIds?[s
5DomainStatus?{#in
4AccessPolicies?s6AdvancedOptions?<s@AdvancedSecurityOptions?{#qG4AimlOptions?{#sm)Arn!s8AutoTuneOptions?{#ts>ChangeProgressDetails?{#uD6ClusterConfig!{#`&7CognitoOptions?{#cs-Created?b-Deleted?b>DomainEndpointOptions?{#dLBDomainEndpointV2HostedZoneId?s.DomainId!s0DomainName!s<DomainProcessingStatus?s3EbsOptions?{#e^@EncryptionAtRestOptions?{#f@.Endpoint?s0EndpointV2?s0Endpoints?<s3EngineVersion?s>IdentityCenterOptions?{#vA3IpAddressType?s>LogPublishingOptions?<{#gD=ModifyingProperties?[{#w`DNodeToNodeEncryptionOptions?{#^J=OffPeakWindowOptions?{#gk0Processing?b?ServiceSoftwareOptions?{#M48SnapshotOptions?{#hX>SoftwareUpdateOptions?{#hv7UpgradeProcessing?b3VpcOptions?{#x7
>AnonymousAuthDisableDate?t:AnonymousAuthEnabled?b-Enabled?b=IamFederationOptions?{#ZQAInternalUserDatabaseEnabled?b3JwtOptions?{#Zt4SamlOptions?{#s)
-Enabled?b,Idp?{#]5.RolesKey?s;SessionTimeoutMinutes?i0SubjectKey?s
NNaturalLanguageQueryGenerationOptions?{#tT8S3VectorsEngine?{#^J
2CurrentState?s2DesiredState?s
2ErrorMessage?s+State?s6UseOffPeakWindow?b
.ChangeId?s8ConfigChangeStatus?s1InitiatedBy?s5LastUpdatedTime?t-Message?s/StartTime?t
6EnabledAPIAccess?bBIdentityCenterApplicationARN?s?IdentityCenterInstanceARN?s5IdentityStoreId?s.RolesKey?s0SubjectKey?s
1ActiveValue?s*Name?s2PendingValue?s/ValueType?s
8AvailabilityZones?[s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
5ConnectionAlias!s4ConnectionMode?s=ConnectionProperties?{#z+8LocalDomainInfo!{#@=9RemoteDomainInfo!{#@=
;CrossClusterSearch?{#zO.Endpoint?s
5SkipUnavailable?s
5ConnectionAlias?s2ConnectionId?s4ConnectionMode?s=ConnectionProperties?{#z+9ConnectionStatus?{#@%8LocalDomainInfo?{#@=9RemoteDomainInfo?{#@=
3EngineVersion?s=PackageConfiguration?{$$08PackageDescription?sAPackageEncryptionOptions?{$%A1PackageName!s6PackageSource!{$%i1PackageType!s>PackageVendingOptions?{$&'
>ConfigurationRequirement!s5LicenseFilepath?s8LicenseRequirement!sKRequiresRestartForConfigurationUpdate?b
7EncryptionEnabled!b6KmsKeyIdentifier?s
2S3BucketName?s+S3Key?s
4VendingEnabled!b
7PackageDetails?{$&N
:AllowListedUserList?[sFAvailablePackageConfiguration?{$$0=AvailablePackageVersion?sBAvailablePluginProperties?{$*-/CreatedAt?t3EngineVersion?s5ErrorDetails?{#HH3LastUpdatedAt?t8PackageDescription?sAPackageEncryptionOptions?{$%A/PackageID?s1PackageName?s2PackageOwner?s3PackageStatus?s1PackageType?s>PackageVendingOptions?{$&'
/ClassName?s1Description?s*Name?s=UncompressedSizeInBytes?l-Version?s
1ClientToken?s/DomainArn!s3VpcOptions!{#i9
4VpcEndpoint!{$+V
/DomainArn?s.Endpoint?s,Status?s3VpcEndpointId?s6VpcEndpointOwner?s3VpcOptions?{#x7
(Id!s
0DomainName!s*Name!s
4DataSourceName!s
3Connection?{#zb
/PackageID!s
3VpcEndpointId!s
;VpcEndpointSummary!{$-k
/DomainArn?s,Status?s3VpcEndpointId?s6VpcEndpointOwner?s
5DomainStatus!{#in
0DomainName!s0MaxResults?i/NextToken?s
3AutoTunes?[{$/G/NextToken?s
8AutoTuneDetails?{$/l2AutoTuneType?s
AScheduledAutoTuneDetails?{$01
,Action?s0ActionType?s*Date?t.Severity?s
.ChangeId?s0DomainName!s
=ChangeProgressStatus?{$14
.ChangeId?s>ChangeProgressStages?[{$33:CompletedProperties?[s8ConfigChangeStatus?s1InitiatedBy?s5LastUpdatedTime?t8PendingProperties?[s/StartTime?t,Status?s9TotalNumberOfStages?i
1Description?s1LastUpdated?t*Name?s,Status?s
5DomainConfig!{$3s
7AccessPolicies?{$9>8AdvancedOptions?{$:B@AdvancedSecurityOptions?{$:Z4AimlOptions?{$:t8AutoTuneOptions?{$;4>ChangeProgressDetails?{#uD6ClusterConfig?{$=B7CognitoOptions?{$=\>DomainEndpointOptions?{$=v3EbsOptions?{$>6@EncryptionAtRestOptions?{$>P6EngineVersion?{$9>>IdentityCenterOptions?{$>j6IpAddressType?{$9>=LogPublishingOptions?{$?q=ModifyingProperties?[{#w`DNodeToNodeEncryptionOptions?{$@2=OffPeakWindowOptions?{$@L8SnapshotOptions?{$@f>SoftwareUpdateOptions?{$A&3VpcOptions?{$A@
-Options!s/Status!{$9U
2CreationDate!t5PendingDeletion?b+State!s0UpdateDate!t3UpdateVersion?i
.Options!<s/Status!{$9U
0Options!{#qG/Status!{$9U
0Options?{#sm/Status?{$9U
0Options?{$;N/Status?{$<F
2DesiredState?s>MaintenanceSchedules?[{#_97RollbackOnDisable?s6UseOffPeakWindow?b
2CreationDate!t2ErrorMessage?s5PendingDeletion?b+State!s0UpdateDate!t3UpdateVersion?i
0Options!{#`&/Status!{$9U
0Options!{#cs/Status!{$9U
0Options!{#dL/Status!{$9U
0Options!{#e^/Status!{$9U
0Options!{#f@/Status!{$9U
0Options!{#vA/Status!{$?*
2CreationDate!t5PendingDeletion?b+State!s0UpdateDate!t3UpdateVersion?n
1Options?<{#gD/Status?{$9U
0Options!{#^J/Status!{$9U
0Options?{#gk/Status?{$9U
0Options!{#hX/Status!{$9U
0Options?{#hv/Status?{$9U
0Options!{#x7/Status!{$9U
AActiveAvailabilityZoneCount?s;AvailabilityZoneCount?s3ClusterHealth?s3DataNodeCount?s5DedicatedMaster?b1DomainState?s@EnvironmentInformation?[{$D\=MasterEligibleNodeCount?s0MasterNode?sBStandByAvailabilityZoneCount?s1TotalShards?s;TotalUnAssignedShards?s3WarmNodeCount?s
EAvailabilityZoneInformation?[{$E%
:AvailabilityZoneName?s<AvailableDataNodeCount?s=ConfiguredDataNodeCount?s1TotalShards?s;TotalUnAssignedShards?s0ZoneStatus?s
?DomainNodesStatusList?[{$Ff
6AvailabilityZone?s2InstanceType?s,NodeId?s0NodeStatus?s.NodeType?s1StorageSize?s1StorageType?s7StorageVolumeType?s
2DomainNames![s
:DomainStatusList![{#in
0DomainName!s.DryRunId?s6LoadDryRunConfig?b
5DryRunConfig?{#in=DryRunProgressStatus?{$I`6DryRunResults?{$Jh
2CreationDate!s.DryRunId!s2DryRunStatus!s0UpdateDate!s<ValidationFailures?[{$JV
*Code?s-Message?s
4DeploymentType?s-Message?s
1Filters?[{$KR0MaxResults?i/NextToken?s
*Name?s-Values?[s
5Connections?[{#>w/NextToken?s
0DomainName?s3EngineVersion!s2InstanceType!s
6LimitsByRole?<{$Lj
:AdditionalLimits?[{$MO7InstanceLimits?{$Mk6StorageTypes?[{$NZ
/LimitName?s2LimitValues?[s
<InstanceCountLimits?{$N+
:MaximumInstanceCount?i:MinimumInstanceCount?i
8StorageSubTypeName?s;StorageTypeLimits?[{$MO5StorageTypeName?s
5Connections?[{#zb/NextToken?s
1Filters?[{$P-0MaxResults?i/NextToken?s
*Name?s,Value?[s
/NextToken?s<PackageDetailsList?[{$&N
0MaxResults?i/NextToken?s@ReservedInstanceOfferingId?s
/NextToken?sCReservedInstanceOfferings?[{$Qn
2CurrencyCode?s.Duration?i0FixedPrice?n2InstanceType?s3PaymentOption?s:RecurringCharges?[{$SB@ReservedInstanceOfferingId?s0UsagePrice?n
;RecurringChargeAmount?n>RecurringChargeFrequency?s
0MaxResults?i/NextToken?s8ReservedInstanceId?s
/NextToken?s;ReservedInstances?[{$Tp
;BillingSubscriptionId?l2CurrencyCode?s.Duration?i0FixedPrice?n3InstanceCount?i2InstanceType?s3PaymentOption?s:RecurringCharges?[{$SB5ReservationName?s8ReservedInstanceId?s@ReservedInstanceOfferingId?s/StartTime?t+State?s0UsagePrice?n
5VpcEndpointIds![s
;VpcEndpointErrors![{$X26VpcEndpoints![{$+V
/ErrorCode?s2ErrorMessage?s3VpcEndpointId?s
0DomainName!s/PackageID!s
0DomainName!s2PackageList![s
4AppConfigs?[{#Ol)Arn?s/CreatedAt?t5DataSources?[{#O{.Endpoint?sAIamIdentityCenterOptions?{#RW(Id?s3LastUpdatedAt?t*Name?s,Status?s
0DomainName?s
<CompatibleVersions?[{$[3
3SourceVersion?s5TargetVersions?[s
7DataSourceType?{#AV1Description?s*Name?s,Status?s
3DataSourceArn?s4DataSourceName?s7DataSourceType?{#C$1Description?s5OpenSearchArns?[s
0DomainName!s3MaintenanceId!s
,Action?s/CreatedAt?t,NodeId?s,Status?s3StatusMessage?s/UpdatedAt?t
0MaxResults?i/NextToken?s/PackageID!s
/NextToken?s/PackageID?sCPackageVersionHistoryList?[{$_8
3CommitMessage?s/CreatedAt?t=PackageConfiguration?{$$04PackageVersion?s9PluginProperties?{$*-
/NextToken?s:UpgradeHistories?[{$``
4StartTimestamp?t3StepsList?[{$aF1UpgradeName?s3UpgradeStatus?s
-Issues?[s5ProgressPercent?n1UpgradeStep?s7UpgradeStepStatus?s
0StepStatus?s1UpgradeName?s1UpgradeStep?s
0MaxResults?n/NextToken?s/Statuses?[s
>ApplicationSummaries?[{$cI/NextToken?s
)Arn?s/CreatedAt?t.Endpoint?s(Id?s3LastUpdatedAt?t*Name?s,Status?s
5DataSources?[{$[V
/NextToken?s
@DirectQueryDataSources?[{$d|/NextToken?s
3DataSourceArn?s4DataSourceName?s7DataSourceType?{#C$1Description?s5OpenSearchArns?[s1TagList?[{#CU
,Action?s0DomainName!s0MaxResults?i/NextToken?s,Status?s
<DomainMaintenances?[{$g1/NextToken?s
,Action?s/CreatedAt?t0DomainName?s3MaintenanceId?s,NodeId?s,Status?s3StatusMessage?s/UpdatedAt?t
0EngineType?s
5DomainNames?[{$hY
0DomainName?s0EngineType?s
BDomainPackageDetailsList?[{#F4/NextToken?s
0DomainName?s3EngineVersion!s2InstanceType?s0MaxResults?i/NextToken?s1RetrieveAZs?b
=InstanceTypeDetails?[{$jg/NextToken?s
=AdvancedSecurityEnabled?b4AppLogsEnabled?b8AvailabilityZones?[s4CognitoEnabled?b7EncryptionEnabled?b3InstanceRole?[s2InstanceType?s1WarmEnabled?b
/NextToken?s:ScheduledActions?[{$lj
1Cancellable?b1Description?s(Id!s/Mandatory?b1ScheduledBy?s3ScheduledTime!l.Severity!s,Status?s*Type!s
)Arn!s
1TagList?[{#CU
0MaxResults?i/NextToken?s
/NextToken?s/Versions?[s
0DomainName!s/NextToken?s
AAuthorizedPrincipalList![{#Jt/NextToken!s
/NextToken!s@VpcEndpointSummaryList![{$-k
3InstanceCount?i5ReservationName!s@ReservedInstanceOfferingId!s
5ReservationName?s8ReservedInstanceId?s
)Arn!s.TagKeys![s
,Action!s0DomainName!s,NodeId?s
3MaintenanceId?s
6DesiredStartTime?l0DomainName!s0ScheduleAt?s
4AppConfigs?[{#Ol5DataSources?[{#O{(Id!s
4AppConfigs?[{#Ol)Arn?s/CreatedAt?t5DataSources?[{#O{AIamIdentityCenterOptions?{#RW(Id?s3LastUpdatedAt?t*Name?s
7DataSourceType!{#AV1Description?s0DomainName!s*Name!s,Status?s
4DataSourceName!s7DataSourceType!{#C$1Description?s5OpenSearchArns![s
4AccessPolicies?s6AdvancedOptions?<s@AdvancedSecurityOptions?{#Xs4AimlOptions?{#]S8AutoTuneOptions?{$;N6ClusterConfig?{#`&7CognitoOptions?{#cs>DomainEndpointOptions?{#dL0DomainName!s,DryRun?b0DryRunMode?s3EbsOptions?{#e^@EncryptionAtRestOptions?{#f@>IdentityCenterOptions?{#fV3IpAddressType?s>LogPublishingOptions?<{#gDDNodeToNodeEncryptionOptions?{#^J=OffPeakWindowOptions?{#gk8SnapshotOptions?{#hX>SoftwareUpdateOptions?{#hv3VpcOptions?{#i9
5DomainConfig!{$3s=DryRunProgressStatus?{$I`6DryRunResults?{$Jh
3CommitMessage?s=PackageConfiguration?{$$08PackageDescription?sAPackageEncryptionOptions?{$%A/PackageID!s6PackageSource!{$%i
/Operation!s/PackageID!s6PackageUserList![s
/Operation?s/PackageID?s6PackageUserList?[s
.ActionID!s0ActionType!s6DesiredStartTime?l0DomainName!s0ScheduleAt!s
8ScheduledAction?{$lj
3VpcEndpointId!s3VpcOptions!{#i9
6AdvancedOptions?<s0DomainName!s6PerformCheckOnly?b3TargetVersion!s
6AdvancedOptions?<s>ChangeProgressDetails?{#uD0DomainName?s6PerformCheckOnly?b3TargetVersion?s/UpgradeId?s
)"};
