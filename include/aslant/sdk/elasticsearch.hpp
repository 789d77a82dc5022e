// What the actions of elasticsearch take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6107731f0e5db4b4>{
    R"(#V#$e#%>#%O#%i#&3#&U#'-#'P#(*#(A#(\#)%#)M#*&#*Z#*q#+2#+S#+y#,D#,o#-;#-l#.H#/%#/?#/w#0M#0k#1,#1X#1z#2;#2U#2n#33#3[#4$#4C#4U#4t#54#5W#64#6g#6{#7B#7s#8B#8Y#8t
acceptInboundCrossClusterSearchConnection {#9>{#9`
addTags {#;q{#<;
associatePackage {#<<{#<V
authorizeVpcEndpointAccess {#>f{#?$
cancelDomainConfigChange {#?[{#?r
cancelElasticsearchServiceSoftwareUpdate {#A-{#A;
createElasticsearchDomain {#C+{#R=
createOutboundCrossClusterSearchConnection {#\{{#]e
createPackage {#_,{#`/
createVpcEndpoint {#b&{#bQ
deleteElasticsearchDomain {#A-{#R=
deleteElasticsearchServiceRole {#<;{#<;
deleteInboundCrossClusterSearchConnection {#9>{#9`
deleteOutboundCrossClusterSearchConnection {#9>{#c]
deletePackage {#d&{#`/
deleteVpcEndpoint {#d3{#dD
describeDomainAutoTunes {#e<{#ec
describeDomainChangeProgress {#g9{#gR
describeElasticsearchDomain {#A-{#j?
describeElasticsearchDomainConfig {#A-{#jR
describeElasticsearchDomains {#u8{#uH
describeElasticsearchInstanceTypeLimits {#u`{#v:
describeInboundCrossClusterSearchConnections {#y${#y^
describeOutboundCrossClusterSearchConnections {#y${#z5
describePackages {#zf{#{E
describeReservedElasticsearchInstanceOfferings {#{k{#|U
describeReservedElasticsearchInstances {$%W{$&9
describeVpcEndpoints {$)d{$)w
dissociatePackage {#<<{#<V
getCompatibleElasticsearchVersions {$*u{$+)
getPackageVersionHistory {$+s{$,?
getUpgradeHistory {#e<{$-L
getUpgradeStatus {#A-{$/;
listDomainNames {$/e{$/s
listDomainsForPackage {$+s{$0G
listElasticsearchInstanceTypes {$0s{$1W
listElasticsearchVersions {$2({$2B
listPackagesForDomain {#e<{$0G
listTags {$2h{$2o
listVpcEndpointAccess {$3${$3>
listVpcEndpoints {$3i{$3v
listVpcEndpointsForDomain {$3${$3v
purchaseReservedElasticsearchInstanceOffering {$4F{$59
rejectInboundCrossClusterSearchConnection {#9>{#9`
removeTags {$5n{#<;
revokeVpcEndpointAccess {#>f{#<;
startElasticsearchServiceSoftwareUpdate {#A-{#A;
updateElasticsearchDomainConfig {$6&{$9b
updatePackage {$:J{#`/
updateVpcEndpoint {$;5{#bQ
upgradeElasticsearchDomain {$;V{$<-
DCrossClusterSearchConnectionId!s
ECrossClusterSearchConnection?{#:)
9ConnectionStatus?{#;8DCrossClusterSearchConnectionId?s>DestinationDomainInfo?{#;P9SourceDomainInfo?{#;P
-Message?s0StatusCode?s
0DomainName!s-OwnerId?s,Region?s
)Arn!s1TagList![{#<,
)Key!s+Value!s

0DomainName!s/PackageID!s
=DomainPackageDetails?{#<q
0DomainName?s9DomainPackageStatus?s5ErrorDetails?{#>J1LastUpdated?t/PackageID?s1PackageName?s1PackageType?s4PackageVersion?s3ReferencePath?s
2ErrorMessage?s/ErrorType?s
-Account!s0DomainName!s
<AuthorizedPrincipal!{#?>
/Principal?s3PrincipalType?s
0DomainName!s,DryRun?b
9CancelledChangeIds?[sCCancelledChangeProperties?[{#@X,DryRun?b
1ActiveValue?s4CancelledValue?s2PropertyName?s
0DomainName!s
?ServiceSoftwareOptions?{#AX
9AutomatedUpdateDate?t1Cancellable?b4CurrentVersion?s1Description?s0NewVersion?s8OptionalDeployment?b5UpdateAvailable?b2UpdateStatus?s
4AccessPolicies?s6AdvancedOptions?<s@AdvancedSecurityOptions?{#G)8AutoTuneOptions?{#JA7CognitoOptions?{#KY>DomainEndpointOptions?{#L20DomainName!s3EbsOptions?{#MDCElasticsearchClusterConfig?{#N&:ElasticsearchVersion?s@EncryptionAtRestOptions?{#Pi>LogPublishingOptions?<{#Q%DNodeToNodeEncryptionOptions?{#QL8SnapshotOptions?{#QW1TagList?[{#<,3VpcOptions?{#Qu
:AnonymousAuthEnabled?b-Enabled?bAInternalUserDatabaseEnabled?b:MasterUserOptions?{#H74SamlOptions?{#Hn
3MasterUserARN?s4MasterUserName?s8MasterUserPassword?s
-Enabled?b,Idp?{#J#7MasterBackendRole?s4MasterUserName?s.RolesKey?s;SessionTimeoutMinutes?i0SubjectKey?s
.EntityId!s5MetadataContent!s
2DesiredState?s>MaintenanceSchedules?[{#Jl
ACronExpressionForRecurrence?s1Duration?{#KI-StartAt?t
*Unit?s+Value?l
-Enabled?b4IdentityPoolId?s-RoleArn?s0UserPoolId?s
4CustomEndpoint?sBCustomEndpointCertificateArn?s;CustomEndpointEnabled?b2EnforceHTTPS?b7TlsSecurityPolicy?s
0EbsEnabled?b*Iops?i0Throughput?i0VolumeSize?i0VolumeType?s
;ColdStorageOptions?{#PE:DedicatedMasterCount?i<DedicatedMasterEnabled?b9DedicatedMasterType?s3InstanceCount?i2InstanceType?s/WarmCount?i1WarmEnabled?b.WarmType?s<ZoneAwarenessConfig?{#PP:ZoneAwarenessEnabled?b
-Enabled!b
;AvailabilityZoneCount?i
-Enabled?b.KmsKeyId?s
?CloudWatchLogsLogGroupArn?s-Enabled?b
-Enabled?b
@AutomatedSnapshotStartHour?i
7SecurityGroupIds?[s0SubnetIds?[s
5DomainStatus?{#RP
4AccessPolicies?s6AdvancedOptions?<s@AdvancedSecurityOptions?{#XT)Arn!s8AutoTuneOptions?{#ZP>ChangeProgressDetails?{#Zh7CognitoOptions?{#KY-Created?b-Deleted?b>DomainEndpointOptions?{#L2.DomainId!s0DomainName!s<DomainProcessingStatus?s3EbsOptions?{#MDCElasticsearchClusterConfig!{#N&:ElasticsearchVersion?s@EncryptionAtRestOptions?{#Pi.Endpoint?s0Endpoints?<s>LogPublishingOptions?<{#Q%=ModifyingProperties?[{#[eDNodeToNodeEncryptionOptions?{#QL0Processing?b?ServiceSoftwareOptions?{#AX8SnapshotOptions?{#QW7UpgradeProcessing?b3VpcOptions?{#\<
>AnonymousAuthDisableDate?t:AnonymousAuthEnabled?b-Enabled?bAInternalUserDatabaseEnabled?b4SamlOptions?{#Yf
-Enabled?b,Idp?{#J#.RolesKey?s;SessionTimeoutMinutes?i0SubjectKey?s
2ErrorMessage?s+State?s
.ChangeId?s8ConfigChangeStatus?s1InitiatedBy?s5LastUpdatedTime?t-Message?s/StartTime?t
1ActiveValue?s*Name?s2PendingValue?s/ValueType?s
8AvailabilityZones?[s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
5ConnectionAlias!s>DestinationDomainInfo!{#;P9SourceDomainInfo!{#;P
5ConnectionAlias?s9ConnectionStatus?{#;8DCrossClusterSearchConnectionId?s>DestinationDomainInfo?{#;P9SourceDomainInfo?{#;P
8PackageDescription?s1PackageName!s6PackageSource!{#_q1PackageType!s
2S3BucketName?s+S3Key?s
7PackageDetails?{#`D
=AvailablePackageVersion?s/CreatedAt?t5ErrorDetails?{#>J3LastUpdatedAt?t8PackageDescription?s/PackageID?s1PackageName?s3PackageStatus?s1PackageType?s
1ClientToken?s/DomainArn!s3VpcOptions!{#Qu
4VpcEndpoint!{#bc
/DomainArn?s.Endpoint?s,Status?s3VpcEndpointId?s6VpcEndpointOwner?s3VpcOptions?{#\<
ECrossClusterSearchConnection?{#]e
/PackageID!s
3VpcEndpointId!s
;VpcEndpointSummary!{#d]
/DomainArn?s,Status?s3VpcEndpointId?s6VpcEndpointOwner?s
0DomainName!s0MaxResults?i/NextToken?s
3AutoTunes?[{#f&/NextToken?s
8AutoTuneDetails?{#fK2AutoTuneType?s
AScheduledAutoTuneDetails?{#fj
,Action?s0ActionType?s*Date?t.Severity?s
.ChangeId?s0DomainName!s
=ChangeProgressStatus?{#gm
.ChangeId?s>ChangeProgressStages?[{#il:CompletedProperties?[s8ConfigChangeStatus?s1InitiatedBy?s5LastUpdatedTime?t8PendingProperties?[s/StartTime?t,Status?s9TotalNumberOfStages?i
1Description?s1LastUpdated?t*Name?s,Status?s
5DomainStatus!{#RP
5DomainConfig!{#je
7AccessPolicies?{#o*8AdvancedOptions?{#p.@AdvancedSecurityOptions?{#pF8AutoTuneOptions?{#p`>ChangeProgressDetails?{#Zh7CognitoOptions?{#r[>DomainEndpointOptions?{#ru3EbsOptions?{#s5CElasticsearchClusterConfig?{#sO=ElasticsearchVersion?{#o*@EncryptionAtRestOptions?{#si=LogPublishingOptions?{#t)=ModifyingProperties?[{#[eDNodeToNodeEncryptionOptions?{#tD8SnapshotOptions?{#t^3VpcOptions?{#tx
-Options!s/Status!{#oA
2CreationDate!t5PendingDeletion?b+State!s0UpdateDate!t3UpdateVersion?i
.Options!<s/Status!{#oA
0Options!{#XT/Status!{#oA
0Options?{#pz/Status?{#q_
2DesiredState?s>MaintenanceSchedules?[{#Jl7RollbackOnDisable?s
2CreationDate!t2ErrorMessage?s5PendingDeletion?b+State!s0UpdateDate!t3UpdateVersion?i
0Options!{#KY/Status!{#oA
0Options!{#L2/Status!{#oA
0Options!{#MD/Status!{#oA
0Options!{#N&/Status!{#oA
0Options!{#Pi/Status!{#oA
1Options?<{#Q%/Status?{#oA
0Options!{#QL/Status!{#oA
0Options!{#QW/Status!{#oA
0Options!{#\</Status!{#oA
2DomainNames![s
:DomainStatusList![{#RP
0DomainName?s:ElasticsearchVersion!s2InstanceType!s
6LimitsByRole?<{#vN
:AdditionalLimits?[{#w37InstanceLimits?{#wO6StorageTypes?[{#x>
/LimitName?s2LimitValues?[s
<InstanceCountLimits?{#wi
:MaximumInstanceCount?i:MinimumInstanceCount?i
8StorageSubTypeName?s;StorageTypeLimits?[{#w35StorageTypeName?s
1Filters?[{#yL0MaxResults?i/NextToken?s
*Name?s-Values?[s
GCrossClusterSearchConnections?[{#:)/NextToken?s
GCrossClusterSearchConnections?[{#]e/NextToken?s
1Filters?[{#{40MaxResults?i/NextToken?s
*Name?s,Value?[s
/NextToken?s<PackageDetailsList?[{#`D
0MaxResults?i/NextToken?sMReservedElasticsearchInstanceOfferingId?s
/NextToken?sPReservedElasticsearchInstanceOfferings?[{$#5
2CurrencyCode?s.Duration?i?ElasticsearchInstanceType?s0FixedPrice?n3PaymentOption?s:RecurringCharges?[{$%#MReservedElasticsearchInstanceOfferingId?s0UsagePrice?n
;RecurringChargeAmount?n>RecurringChargeFrequency?s
0MaxResults?i/NextToken?sEReservedElasticsearchInstanceId?s
/NextToken?sHReservedElasticsearchInstances?[{$&k
2CurrencyCode?s.Duration?i@ElasticsearchInstanceCount?i?ElasticsearchInstanceType?s0FixedPrice?n3PaymentOption?s:RecurringCharges?[{$%#5ReservationName?sEReservedElasticsearchInstanceId?sMReservedElasticsearchInstanceOfferingId?s/StartTime?t+State?s0UsagePrice?n
5VpcEndpointIds![s
;VpcEndpointErrors![{$*I6VpcEndpoints![{#bc
/ErrorCode?s2ErrorMessage?s3VpcEndpointId?s
0DomainName?s
ICompatibleElasticsearchVersions?[{$+P
3SourceVersion?s5TargetVersions?[s
0MaxResults?i/NextToken?s/PackageID!s
/NextToken?s/PackageID?sCPackageVersionHistoryList?[{$,x
3CommitMessage?s/CreatedAt?t4PackageVersion?s
/NextToken?s:UpgradeHistories?[{$-p
4StartTimestamp?t3StepsList?[{$.V1UpgradeName?s3UpgradeStatus?s
-Issues?[s5ProgressPercent?n1UpgradeStep?s7UpgradeStepStatus?s
0StepStatus?s1UpgradeName?s1UpgradeStep?s
0EngineType?s
5DomainNames?[{$0,
0DomainName?s0EngineType?s
BDomainPackageDetailsList?[{#<q/NextToken?s
0DomainName?s:ElasticsearchVersion!s0MaxResults?i/NextToken?s
AElasticsearchInstanceTypes?[s/NextToken?s
0MaxResults?i/NextToken?s
<ElasticsearchVersions?[s/NextToken?s
)Arn!s
1TagList?[{#<,
0DomainName!s/NextToken?s
AAuthorizedPrincipalList![{#?>/NextToken!s
/NextToken?s
/NextToken!s@VpcEndpointSummaryList![{#d]
3InstanceCount?i5ReservationName!sMReservedElasticsearchInstanceOfferingId!s
5ReservationName?sEReservedElasticsearchInstanceId?s
)Arn!s.TagKeys![s
4AccessPolicies?s6AdvancedOptions?<s@AdvancedSecurityOptions?{#G)8AutoTuneOptions?{#pz7CognitoOptions?{#KY>DomainEndpointOptions?{#L20DomainName!s,DryRun?b3EbsOptions?{#MDCElasticsearchClusterConfig?{#N&@EncryptionAtRestOptions?{#Pi>LogPublishingOptions?<{#Q%DNodeToNodeEncryptionOptions?{#QL8SnapshotOptions?{#QW3VpcOptions?{#Qu
5DomainConfig!{#je6DryRunResults?{$:.
4DeploymentType?s-Message?s
3CommitMessage?s8PackageDescription?s/PackageID!s6PackageSource!{#_q
3VpcEndpointId!s3VpcOptions!{#Qu
0DomainName!s6PerformCheckOnly?b3TargetVersion!s
>ChangeProgressDetails?{#Zh0DomainName?s6PerformCheckOnly?b3TargetVersion?s
)"};
