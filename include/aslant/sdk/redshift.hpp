// What the actions of redshift take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x149d8f80e4d6a638>{
    R"($T#'_#()#(=#(a#)5#)Q#)r#*9#*^#+)#+?#+\#,'#,>#,c#--#-L#-n#.;#.Y#.z#/D#/d#0%#0K#0j#11#1Q#1e#2%#2C#2h#3%#3J#3n#43#4U#4|#5@#5a#6+#6K#6f#7##7I#7g#8,#8M#8m#9'#9A#9^#:'#:O#:s#;A#;d#<1#<S#<x#==#=^#=x#>H#>d#?1#?X#@(#@H#@o#A6#AZ#Ar#B?#Bb#C-#CK#Cj#D:#Dc#E##EL#Ex#FE#Fd#F|#GD#Gh#H1#HJ#Hn#I*#IG#I_#I|#JI#J`#J|#KB#Ka#L-#Lb#M2#MM#Mj#N1#NV#Nm#O4#OS#Ou#P@#P_#Q,#QN#Qu#R9#RZ#Ru#SA#S`#T1#TQ#Tk#U'#UM#Uh#V%#V@#VY#W##W:#W^#X-#XD#Xo#Y3#YQ#Yn
acceptReservedNodeExchange {#Z1{#Zb
addPartner {#]o{#^S
associateDataShareConsumer {#^q{#_m
authorizeClusterSecurityGroupIngress {#bZ{#cV
authorizeDataShare {#f2{#_m
authorizeEndpointAccess {#fe{#g4
authorizeSnapshotAccess {#h\{#i]
batchDeleteClusterSnapshots {#r]{#sH
batchModifyClusterSnapshots {#tY{#sH
cancelResize {#uB{#uW
copyClusterSnapshot {#y`{#i]
createAuthenticationProfile {#{%{#{a
createCluster {#|C{$+;
createClusterParameterGroup {$LE{$M1
createClusterSecurityGroup {$N9{#cV
createClusterSnapshot {$Nn{#i]
createClusterSubnetGroup {$Oi{$PO
createCustomDomainAssociation {$SA{$T,
createEndpointAccess {$U4{$V7
createEventSubscription {$X){$Y>
createHsmClientCertificate {$[O{$[|
createHsmConfiguration {$]0{$^c
createIntegration {$_y{$a6
createRedshiftIdcApplication {$c@{$fk
createScheduledAction {$i_{$l|
createSnapshotCopyGrant {$nT{$o)
createSnapshotSchedule {$op{$q%
createTags {$s4{$sO
createUsageLimit {$sP{$tQ
deauthorizeDataShare {$ua{#_m
deleteAuthenticationProfile {$v,{$vI
deleteCluster {$vf{$+;
deleteClusterParameterGroup {$x){$sO
deleteClusterSecurityGroup {$x?{$sO
deleteClusterSnapshot {#rp{#i]
deleteClusterSubnetGroup {$x[{$sO
deleteCustomDomainAssociation {$xu{$sO
deleteEndpointAccess {$yC{$V7
deleteEventSubscription {$yS{$sO
deleteHsmClientCertificate {$yg{$sO
deleteHsmConfiguration {$z/{$sO
deleteIntegration {$zM{$a6
deletePartner {#]o{#^S
deleteRedshiftIdcApplication {$z_{$sO
deleteResourcePolicy {$z|{$sO
deleteScheduledAction {${1{$sO
deleteSnapshotCopyGrant {${H{$sO
deleteSnapshotSchedule {${a{$sO
deleteTags {${w{$sO
deleteUsageLimit {$|8{$sO
deregisterNamespace {$|H{%$(
describeAccountAttributes {%$2{%$E
describeAuthenticationProfiles {$vI{%%=
describeClusterDbRevisions {%%[{%&,
describeClusterParameterGroups {%(>{%)(
describeClusterParameters {%)H{%*#
describeClusterSecurityGroups {%+j{%,Z
describeClusterSnapshots {%-&{%/K
describeClusterSubnetGroups {%/e{%0S
describeClusterTracks {%0w{%1K
describeClusterVersions {%3L{%48
describeClusters {%5<{%6%
describeCustomDomainAssociations {%6>{%7+
describeDataShares {%8v{%9B
describeDataSharesForConsumer {%9]{%9B
describeDataSharesForProducer {%:1{%9B
describeDefaultClusterParameters {%:_{%;3
describeEndpointAccess {%<*{%<|
describeEndpointAuthorization {%=E{%>*
describeEventCategories {%>T{%>b
describeEventSubscriptions {%@#{%@e
describeEvents {%A2{%B0
describeHsmClientCertificates {%CG{%D=
describeHsmConfigurations {%Dc{%EU
describeInboundIntegrations {%Ew{%FQ
describeIntegrations {%Gh{%HV
describeLoggingStatus {#uB{%Hs
describeNodeConfigurationOptions {%JS{%L4
describeOrderableClusterOptions {%MK{%N$
describePartners {%O5{%Os
describeRedshiftIdcApplications {%Q0{%Qc
describeReservedNodeExchangeStatus {%R1{%Ry
describeReservedNodeOfferings {%SQ{%T'
describeReservedNodes {%V3{%V[
describeResize {#uB{#uW
describeScheduledActions {%Vy{%X2
describeSnapshotCopyGrants {%XS{%Y@
describeSnapshotSchedules {%Yc{%Za
describeStorage {$sO{%[)
describeTableRestoreStatus {%[l{%\U
describeTags {%_r{%`e
describeUsageLimits {%aS{%bY
disableLogging {#uB{%Hs
disableSnapshotCopy {#uB{$+;
disassociateDataShareConsumer {%bu{#_m
enableLogging {%cf{%Hs
enableSnapshotCopy {%d_{$+;
failoverPrimaryCompute {#uB{$+;
getClusterCredentials {%ex{%g)
getClusterCredentialsWithIAM {%gM{%h6
getReservedNodeExchangeConfigurationOptions {%hl{%i_
getReservedNodeExchangeOfferings {%k2{%T'
getResourcePolicy {$z|{%kZ
listRecommendations {%l-{%lg
modifyAquaConfiguration {%om{%pB
modifyAuthenticationProfile {#{%{#{a
modifyCluster {%pZ{$+;
modifyClusterDbRevision {%wJ{$+;
modifyClusterIamRoles {%wp{$+;
modifyClusterMaintenance {%x`{$+;
modifyClusterParameterGroup {%zB{%zi
modifyClusterSnapshot {%{<{#i]
modifyClusterSnapshotSchedule {%{z{$sO
modifyClusterSubnetGroup {%|a{$PO
modifyCustomDomainAssociation {$SA{$T,
modifyEndpointAccess {&#<{$V7
modifyEventSubscription {&#c{$Y>
modifyIntegration {&$m{$a6
modifyRedshiftIdcApplication {&%E{$fk
modifyScheduledAction {&&t{$l|
modifySnapshotCopyRetentionPeriod {&(:{$+;
modifySnapshotSchedule {&(j{$q%
modifyUsageLimit {&)={$tQ
pauseCluster {#uB{$+;
purchaseReservedNodeOffering {&)e{&*1
putResourcePolicy {&*D{%kZ
rebootCluster {#uB{$+;
registerNamespace {$|H{%$(
rejectDataShare {&*\{#_m
resetClusterParameterGroup {&*l{%zi
resizeCluster {$k^{$+;
restoreFromClusterSnapshot {&+N{$+;
restoreTableFromClusterSnapshot {&4>{&6E
resumeCluster {#uB{$+;
revokeClusterSecurityGroupIngress {#bZ{#cV
revokeEndpointAccess {&6^{#g4
revokeSnapshotAccess {#h\{#i]
rotateEncryptionKey {#uB{$+;
updatePartnerStatus {&75{#^S
4ReservedNodeId!sBTargetReservedNodeOfferingId!s
>ExchangedReservedNode?{#[$
2CurrencyCode?s.Duration?i0FixedPrice?n/NodeCount?i.NodeType?s2OfferingType?s:RecurringCharges?[{#];4ReservedNodeId?s<ReservedNodeOfferingId?s>ReservedNodeOfferingType?s/StartTime?t+State?s0UsagePrice?n
;RecurringChargeAmount?n>RecurringChargeFrequency?s
/AccountId!s7ClusterIdentifier!s2DatabaseName!s1PartnerName!s
2DatabaseName?s1PartnerName?s
1AllowWrites?b<AssociateEntireAccount?b1ConsumerArn?s4ConsumerRegion?s2DataShareArn!s
FAllowPubliclyAccessibleConsumers?b2DataShareArn?s?DataShareAssociations?[{#a23DataShareType?s/ManagedBy?s1ProducerArn?s
<ConsumerAcceptedWrites?b8ConsumerIdentifier?s4ConsumerRegion?s1CreatedDate?t;ProducerAllowedWrites?b,Status?s6StatusChangeDate?t
,Cidrip?s>ClusterSecurityGroupName!s:Ec2SecurityGroupName?s=Ec2SecurityGroupOwnerId?s
=ClusterSecurityGroup?{#cq
>ClusterSecurityGroupName?s1Description?s;Ec2SecurityGroups?[{#ds2IpRanges?[{#en.Tags?[{#e_
:Ec2SecurityGroupName?s=Ec2SecurityGroupOwnerId?s,Status?s.Tags?[{#e_
)Key?s+Value?s
,Cidrip?s,Status?s.Tags?[{#e_
1AllowWrites?b8ConsumerIdentifier!s2DataShareArn!s
-Account!s7ClusterIdentifier?s-VpcIds?[s
4AllowedAllVPCs?b2AllowedVPCs?[s3AuthorizeTime?t7ClusterIdentifier?s3ClusterStatus?s3EndpointCount?i-Grantee?s-Grantor?s,Status?s
>AccountWithRestoreAccess!s1SnapshotArn?s?SnapshotClusterIdentifier?s8SnapshotIdentifier?s
1Snapshot?{#il
CAccountsWithRestoreAccess?[{#rALActualIncrementalBackupSizeInMegaBytes?n6AvailabilityZone?s?BackupProgressInMegaBytes?n7ClusterCreateTime?t7ClusterIdentifier?s4ClusterVersion?sKCurrentBackupRateInMegaBytesPerSecond?n,DbName?s:ElapsedTimeInSeconds?l/Encrypted?b6EncryptedWithHSM?b7EngineFullVersion?s8EnhancedVpcRouting?bBEstimatedSecondsToCompletion?l.KmsKeyId?s:MaintenanceTrackName?sAManualSnapshotRemainingDays?iCManualSnapshotRetentionPeriod?i=MasterPasswordSecretArn?sBMasterPasswordSecretKmsKeyId?s4MasterUsername?s.NodeType?s3NumberOfNodes?i2OwnerAccount?s*Port?i:RestorableNodeTypes?[s1SnapshotArn?s8SnapshotCreateTime?t8SnapshotIdentifier?s@SnapshotRetentionStartTime?t2SnapshotType?s2SourceRegion?s,Status?s.Tags?[{#e_@TotalBackupSizeInMegaBytes?n+VpcId?s
2AccountAlias?s/AccountId?s
5Identifiers![{#rp
?SnapshotClusterIdentifier?s8SnapshotIdentifier!s
0Errors?[{#sc0Resources?[s
1FailureCode?s3FailureReason?s?SnapshotClusterIdentifier?s8SnapshotIdentifier?s
+Force?bCManualSnapshotRetentionPeriod?i=SnapshotIdentifierList![s
7ClusterIdentifier!s
GAvgResizeRateInMegaBytesPerSecond?nADataTransferProgressPercent?n:ElapsedTimeInSeconds?lHEstimatedTimeToCompletionInSeconds?l<ImportTablesCompleted?[s=ImportTablesInProgress?[s=ImportTablesNotStarted?[s-Message?s9ProgressInMegaBytes?l0ResizeType?s,Status?s7TargetClusterType?s:TargetEncryptionType?s4TargetNodeType?s9TargetNumberOfNodes?i@TotalResizeDataInMegaBytes?l
CManualSnapshotRetentionPeriod?iESourceSnapshotClusterIdentifier?s>SourceSnapshotIdentifier!s>TargetSnapshotIdentifier!s
BAuthenticationProfileContent!s?AuthenticationProfileName!s
BAuthenticationProfileContent?s?AuthenticationProfileName?s
4AdditionalInfo?s9AllowVersionUpgrade?b=AquaConfigurationStatus?sFAutomatedSnapshotRetentionPeriod?i6AvailabilityZone?s@AvailabilityZoneRelocation?b7ClusterIdentifier!s?ClusterParameterGroupName?s<ClusterSecurityGroups?[s<ClusterSubnetGroupName?s1ClusterType?s4ClusterVersion?s,DbName?s7DefaultIamRoleArn?s/ElasticIp?s/Encrypted?b8EnhancedVpcRouting?bDHsmClientCertificateIdentifier?s@HsmConfigurationIdentifier?s/IamRoles?[s3IpAddressType?s.KmsKeyId?s4LoadSampleData?s:MaintenanceTrackName?s:ManageMasterPassword?bCManualSnapshotRetentionPeriod?iBMasterPasswordSecretKmsKeyId?s8MasterUserPassword?s4MasterUsername!s-MultiAZ?b.NodeType!s3NumberOfNodes?i*Port?i@PreferredMaintenanceWindow?s8PubliclyAccessible?b?RedshiftIdcApplicationArn?s@SnapshotScheduleIdentifier?s.Tags?[{#e_:VpcSecurityGroupIds?[s
0Cluster?{$+I
9AllowVersionUpgrade?b:AquaConfiguration?{$:\FAutomatedSnapshotRetentionPeriod?i6AvailabilityZone?sFAvailabilityZoneRelocationStatus?s?ClusterAvailabilityStatus?s7ClusterCreateTime?t7ClusterIdentifier?s9ClusterNamespaceArn?s6ClusterNodes?[{$;*@ClusterParameterGroups?[{$;[6ClusterPublicKey?s;ClusterRevisionNumber?s?ClusterSecurityGroups?[{$=>BClusterSnapshotCopyStatus?{$=c3ClusterStatus?s<ClusterSubnetGroupName?s4ClusterVersion?s@CustomDomainCertificateArn?sGCustomDomainCertificateExpiryDate?t6CustomDomainName?s=DataTransferProgress?{$>h,DbName?s7DefaultIamRoleArn?sDDeferredMaintenanceWindows?[{$@P8ElasticIpStatus?{$AJFElasticResizeNumberOfNodeOptions?s/Encrypted?b1Endpoint?{$A`8EnhancedVpcRouting?bFExpectedNextSnapshotScheduleTime?tLExpectedNextSnapshotScheduleTimeStatus?s2HsmStatus?{$CW2IamRoles?[{$DE3IpAddressType?s.KmsKeyId?s:MaintenanceTrackName?sCManualSnapshotRetentionPeriod?i=MasterPasswordSecretArn?sBMasterPasswordSecretKmsKeyId?s4MasterUsername?s2ModifyStatus?s-MultiAZ?s9MultiAZSecondary?{$DaDNextMaintenanceWindowStartTime?t.NodeType?s3NumberOfNodes?i5PendingActions?[s>PendingModifiedValues?{$E.@PreferredMaintenanceWindow?s8PubliclyAccessible?bCReservedNodeExchangeStatus?{$GS3ResizeInfo?{$Is6RestoreStatus?{$J;@SnapshotScheduleIdentifier?s;SnapshotScheduleState?s.Tags?[{#e_ETotalStorageCapacityInMegaBytes?l+VpcId?s;VpcSecurityGroups?[{$L&
=AquaConfigurationStatus?s0AquaStatus?s
.NodeRole?s6PrivateIPAddress?s5PublicIPAddress?s
DClusterParameterStatusList?[{$<O:ParameterApplyStatus?s8ParameterGroupName?s
DParameterApplyErrorDescription?s:ParameterApplyStatus?s3ParameterName?s
>ClusterSecurityGroupName?s,Status?s
7DestinationRegion?sCManualSnapshotRetentionPeriod?i5RetentionPeriod?l;SnapshotCopyGrantName?s
ECurrentRateInMegaBytesPerSecond?n@DataTransferredInMegaBytes?l:ElapsedTimeInSeconds?lHEstimatedTimeToCompletionInSeconds?l,Status?s:TotalDataInMegaBytes?l
=DeferMaintenanceEndTime?t@DeferMaintenanceIdentifier?s?DeferMaintenanceStartTime?t
/ElasticIp?s,Status?s
-Address?s*Port?i6VpcEndpoints?[{$B+
;NetworkInterfaces?[{$B\3VpcEndpointId?s+VpcId?s
6AvailabilityZone?s1Ipv6Address?s8NetworkInterfaceId?s6PrivateIpAddress?s.SubnetId?s
DHsmClientCertificateIdentifier?s@HsmConfigurationIdentifier?s,Status?s
1ApplyStatus?s0IamRoleArn?s
6AvailabilityZone?s6ClusterNodes?[{$;*
FAutomatedSnapshotRetentionPeriod?i7ClusterIdentifier?s1ClusterType?s4ClusterVersion?s4EncryptionType?s8EnhancedVpcRouting?b:MaintenanceTrackName?s8MasterUserPassword?s.NodeType?s3NumberOfNodes?i8PubliclyAccessible?b
1RequestTime?tCReservedNodeExchangeRequestId?s=SourceReservedNodeCount?i:SourceReservedNodeId?s<SourceReservedNodeType?s,Status?s=TargetReservedNodeCount?iBTargetReservedNodeOfferingId?s<TargetReservedNodeType?s
7AllowCancelResize?b0ResizeType?s
LCurrentRestoreRateInMegaBytesPerSecond?n:ElapsedTimeInSeconds?lHEstimatedTimeToCompletionInSeconds?l9ProgressInMegaBytes?l=SnapshotSizeInMegaBytes?l,Status?s
,Status?s8VpcSecurityGroupId?s
1Description!s:ParameterGroupFamily!s8ParameterGroupName!s.Tags?[{#e_
>ClusterParameterGroup?{$MM
1Description?s:ParameterGroupFamily?s8ParameterGroupName?s.Tags?[{#e_
>ClusterSecurityGroupName!s1Description!s.Tags?[{#e_
7ClusterIdentifier!sCManualSnapshotRetentionPeriod?i8SnapshotIdentifier!s.Tags?[{#e_
<ClusterSubnetGroupName!s1Description!s0SubnetIds![s.Tags?[{#e_
;ClusterSubnetGroup?{$Ph
<ClusterSubnetGroupName?s1Description?s7SubnetGroupStatus?s1Subnets?[{$R3ESupportedClusterIpAddressTypes?[s.Tags?[{#e_+VpcId?s
?SubnetAvailabilityZone?{$Rr6SubnetIdentifier?s2SubnetStatus?s
*Name?s<SupportedPlatforms?[{$S9
*Name?s
7ClusterIdentifier!s@CustomDomainCertificateArn!s6CustomDomainName!s
7ClusterIdentifier?s@CustomDomainCertExpiryTime?s@CustomDomainCertificateArn?s6CustomDomainName?s
7ClusterIdentifier?s2EndpointName!s3ResourceOwner?s5SubnetGroupName!s:VpcSecurityGroupIds?[s
-Address?s7ClusterIdentifier?s8EndpointCreateTime?t2EndpointName?s4EndpointStatus?s*Port?i3ResourceOwner?s5SubnetGroupName?s4VpcEndpoint?{$B+;VpcSecurityGroups?[{$L&
-Enabled?b6EventCategories?[s.Severity?s1SnsTopicArn!s0SourceIds?[s0SourceType?s6SubscriptionName!s.Tags?[{#e_
:EventSubscription?{$YV
8CustSubscriptionId?s3CustomerAwsId?s-Enabled?b:EventCategoriesList?[s.Severity?s1SnsTopicArn?s4SourceIdsList?[s0SourceType?s,Status?s>SubscriptionCreationTime?t.Tags?[{#e_
DHsmClientCertificateIdentifier!s.Tags?[{#e_
=HsmClientCertificate?{$\=
DHsmClientCertificateIdentifier?sCHsmClientCertificatePublicKey?s.Tags?[{#e_
1Description!s@HsmConfigurationIdentifier!s2HsmIpAddress!s6HsmPartitionName!s:HsmPartitionPassword!s@HsmServerPublicCertificate!s.Tags?[{#e_
9HsmConfiguration?{$^z
1Description?s@HsmConfigurationIdentifier?s2HsmIpAddress?s6HsmPartitionName?s.Tags?[{#e_
BAdditionalEncryptionContext?<s1Description?s5IntegrationName!s.KmsKeyId?s/SourceArn!s1TagList?[{#e_/TargetArn!s
BAdditionalEncryptionContext?<s0CreateTime?t1Description?s0Errors?[{$c$4IntegrationArn?s5IntegrationName?s.KmsKeyId?s/SourceArn?s,Status?s.Tags?[{#e_/TargetArn?s
/ErrorCode!s2ErrorMessage?s
CAuthorizedTokenIssuerList?[{$e'0IamRoleArn!s4IdcDisplayName!s4IdcInstanceArn!s7IdentityNamespace?s@RedshiftIdcApplicationName!s=ServiceIntegrations?[{$e[
>AuthorizedAudiencesList?[s;TrustedTokenIssuerArn?s
7LakeFormation?[{$f+8S3AccessGrants?[{$fU
;LakeFormationQuery?{$fD
3Authorization!s
8ReadWriteAccess?{$fD
?RedshiftIdcApplication?{$g.
CAuthorizedTokenIssuerList?[{$e'0IamRoleArn?s4IdcDisplayName?s4IdcInstanceArn?s>IdcManagedApplicationArn?s6IdcOnboardStatus?s7IdentityNamespace?s?RedshiftIdcApplicationArn?s@RedshiftIdcApplicationName?s=ServiceIntegrations?[{$e[
,Enable?b-EndTime?t-IamRole!s.Schedule!s@ScheduledActionDescription?s9ScheduledActionName!s/StartTime?t5TargetAction!{$k%
5PauseCluster?{#uB6ResizeCluster?{$k^6ResumeCluster?{#uB
-Classic?b7ClusterIdentifier!s1ClusterType?s.NodeType?s3NumberOfNodes?i4ReservedNodeId?sBTargetReservedNodeOfferingId?s
-EndTime?t-IamRole?s6NextInvocations?[t.Schedule?s@ScheduledActionDescription?s9ScheduledActionName?s/StartTime?t+State?s5TargetAction?{$k%
.KmsKeyId?s;SnapshotCopyGrantName!s.Tags?[{#e_
:SnapshotCopyGrant?{$oA
.KmsKeyId?s;SnapshotCopyGrantName?s.Tags?[{#e_
,DryRun?b5NextInvocations?i:ScheduleDefinitions?[s9ScheduleDescription?s8ScheduleIdentifier?s.Tags?[{#e_
<AssociatedClusterCount?i<AssociatedClusters?[{$r^6NextInvocations?[t:ScheduleDefinitions?[s9ScheduleDescription?s8ScheduleIdentifier?s.Tags?[{#e_
7ClusterIdentifier?s>ScheduleAssociationState?s
2ResourceName!s.Tags![{#e_

,Amount!l2BreachAction?s7ClusterIdentifier!s1FeatureType!s/LimitType!s,Period?s.Tags?[{#e_
,Amount?l2BreachAction?s7ClusterIdentifier?s1FeatureType?s/LimitType?s,Period?s.Tags?[{#e_2UsageLimitId?s
8ConsumerIdentifier!s2DataShareArn!s
?AuthenticationProfileName!s
?AuthenticationProfileName?s
7ClusterIdentifier!sDFinalClusterSnapshotIdentifier?sIFinalClusterSnapshotRetentionPeriod?i>SkipFinalClusterSnapshot?b
8ParameterGroupName!s
>ClusterSecurityGroupName!s
<ClusterSubnetGroupName!s
7ClusterIdentifier!s6CustomDomainName!s
2EndpointName!s
6SubscriptionName!s
DHsmClientCertificateIdentifier!s
@HsmConfigurationIdentifier!s
4IntegrationArn!s
?RedshiftIdcApplicationArn!s
1ResourceArn!s
9ScheduledActionName!s
;SnapshotCopyGrantName!s
8ScheduleIdentifier!s
2ResourceName!s.TagKeys![s
2UsageLimitId!s
:ConsumerIdentifiers![s<NamespaceIdentifier!{$|y
>ProvisionedIdentifier?{#uB=ServerlessIdentifier?{%#U
9NamespaceIdentifier!s9WorkgroupIdentifier!s
,Status?s
5AttributeNames?[s
;AccountAttributes?[{%$^
3AttributeName?s9AttributeValues?[{%%+
4AttributeValue?s
@AuthenticationProfiles?[{#{a
7ClusterIdentifier?s,Marker?s0MaxRecords?i
<ClusterDbRevisions?[{%&O,Marker?s
7ClusterIdentifier?s=CurrentDatabaseRevision?sADatabaseRevisionReleaseDate?t9RevisionTargets?[{%'X
6DatabaseRevision?sADatabaseRevisionReleaseDate?t1Description?s
,Marker?s0MaxRecords?i8ParameterGroupName?s.TagKeys?[s0TagValues?[s
,Marker?s9ParameterGroups?[{$MM
,Marker?s0MaxRecords?i8ParameterGroupName!s,Source?s
,Marker?s4Parameters?[{%*>
3AllowedValues?s/ApplyType?s.DataType?s1Description?s2IsModifiable?b:MinimumEngineVersion?s3ParameterName?s4ParameterValue?s,Source?s
>ClusterSecurityGroupName?s,Marker?s0MaxRecords?i.TagKeys?[s0TagValues?[s
?ClusterSecurityGroups?[{#cq,Marker?s
3ClusterExists?b7ClusterIdentifier?s-EndTime?t,Marker?s0MaxRecords?i2OwnerAccount?s1SnapshotArn?s8SnapshotIdentifier?s2SnapshotType?s9SortingEntities?[{%/2/StartTime?t.TagKeys?[s0TagValues?[s
/Attribute!s/SortOrder?s
,Marker?s3Snapshots?[{#il
<ClusterSubnetGroupName?s,Marker?s0MaxRecords?i.TagKeys?[s0TagValues?[s
=ClusterSubnetGroups?[{$Ph,Marker?s
:MaintenanceTrackName?s,Marker?s0MaxRecords?i
;MaintenanceTracks?[{%1m,Marker?s
5DatabaseVersion?s:MaintenanceTrackName?s7UpdateTargets?[{%2Q
5DatabaseVersion?s:MaintenanceTrackName?s=SupportedOperations?[{%3;
3OperationName?s
AClusterParameterGroupFamily?s4ClusterVersion?s,Marker?s0MaxRecords?i
9ClusterVersions?[{%4X,Marker?s
AClusterParameterGroupFamily?s4ClusterVersion?s1Description?s
7ClusterIdentifier?s,Marker?s0MaxRecords?i.TagKeys?[s0TagValues?[s
2Clusters?[{$+I,Marker?s
@CustomDomainCertificateArn?s6CustomDomainName?s,Marker?s0MaxRecords?i
6Associations?[{%7H,Marker?s
ACertificateAssociations?[{%8N@CustomDomainCertificateArn?sGCustomDomainCertificateExpiryDate?t
7ClusterIdentifier?s6CustomDomainName?s
2DataShareArn?s,Marker?s0MaxRecords?i
4DataShares?[{#_m,Marker?s
1ConsumerArn?s,Marker?s0MaxRecords?i,Status?s
,Marker?s0MaxRecords?i1ProducerArn?s,Status?s
,Marker?s0MaxRecords?i:ParameterGroupFamily!s
ADefaultClusterParameters?{%;R
,Marker?s:ParameterGroupFamily?s4Parameters?[{%*>
7ClusterIdentifier?s2EndpointName?s,Marker?s0MaxRecords?i3ResourceOwner?s+VpcId?s
<EndpointAccessList?[{$V7,Marker?s
-Account?s7ClusterIdentifier?s-Grantee?b,Marker?s0MaxRecords?i
CEndpointAuthorizationList?[{#g4,Marker?s
0SourceType?s
@EventCategoriesMapList?[{%?&
0Events?[{%?A0SourceType?s
6EventCategories?[s6EventDescription?s-EventId?s.Severity?s
,Marker?s0MaxRecords?i6SubscriptionName?s.TagKeys?[s0TagValues?[s
@EventSubscriptionsList?[{$YV,Marker?s
.Duration?i-EndTime?t,Marker?s0MaxRecords?i6SourceIdentifier?s0SourceType?s/StartTime?t
0Events?[{%BG,Marker?s
*Date?t6EventCategories?[s-EventId?s-Message?s.Severity?s6SourceIdentifier?s0SourceType?s
DHsmClientCertificateIdentifier?s,Marker?s0MaxRecords?i.TagKeys?[s0TagValues?[s
?HsmClientCertificates?[{$\=,Marker?s
@HsmConfigurationIdentifier?s,Marker?s0MaxRecords?i.TagKeys?[s0TagValues?[s
;HsmConfigurations?[{$^z,Marker?s
4IntegrationArn?s,Marker?s0MaxRecords?i/TargetArn?s
=InboundIntegrations?[{%Fu,Marker?s
0CreateTime?t0Errors?[{$c$4IntegrationArn?s/SourceArn?s,Status?s/TargetArn?s
1Filters?[{%HD4IntegrationArn?s,Marker?s0MaxRecords?n
*Name!s-Values![s
6Integrations?[{$a6,Marker?s
0BucketName?s8LastFailureMessage?s5LastFailureTime?t@LastSuccessfulDeliveryTime?t8LogDestinationType?s1LogExports?[s4LoggingEnabled?b1S3KeyPrefix?s
0ActionType!s7ClusterIdentifier?s1Filters?[{%Kq,Marker?s0MaxRecords?i2OwnerAccount?s1SnapshotArn?s8SnapshotIdentifier?s
*Name?s.Operator?s-Values?[s
,Marker?sENodeConfigurationOptionList?[{%L`
EEstimatedDiskUtilizationPercent?n*Mode?s.NodeType?s3NumberOfNodes?i
4ClusterVersion?s,Marker?s0MaxRecords?i.NodeType?s
,Marker?sAOrderableClusterOptions?[{%NL
;AvailabilityZones?[{$Rr1ClusterType?s4ClusterVersion?s.NodeType?s
/AccountId!s7ClusterIdentifier!s2DatabaseName?s1PartnerName?s
DPartnerIntegrationInfoList?[{%P;
/CreatedAt?t2DatabaseName?s1PartnerName?s,Status?s3StatusMessage?s/UpdatedAt?t
,Marker?s0MaxRecords?i?RedshiftIdcApplicationArn?s
,Marker?sARedshiftIdcApplications?[{$g.
,Marker?s0MaxRecords?iCReservedNodeExchangeRequestId?s4ReservedNodeId?s
,Marker?sKReservedNodeExchangeStatusDetails?[{$GS
,Marker?s0MaxRecords?i<ReservedNodeOfferingId?s
,Marker?s?ReservedNodeOfferings?[{%TM
2CurrencyCode?s.Duration?i0FixedPrice?n.NodeType?s2OfferingType?s:RecurringCharges?[{#];<ReservedNodeOfferingId?s>ReservedNodeOfferingType?s0UsagePrice?n
,Marker?s0MaxRecords?i4ReservedNodeId?s
,Marker?s7ReservedNodes?[{#[$
,Active?b-EndTime?t1Filters?[{%HD,Marker?s0MaxRecords?i9ScheduledActionName?s/StartTime?t6TargetActionType?s
,Marker?s:ScheduledActions?[{$l|
,Marker?s0MaxRecords?i;SnapshotCopyGrantName?s.TagKeys?[s0TagValues?[s
,Marker?s<SnapshotCopyGrants?[{$oA
7ClusterIdentifier?s,Marker?s0MaxRecords?i8ScheduleIdentifier?s.TagKeys?[s0TagValues?[s
,Marker?s;SnapshotSchedules?[{$q%
@TotalBackupSizeInMegaBytes?nHTotalProvisionedStorageInMegaBytes?n
7ClusterIdentifier?s,Marker?s0MaxRecords?i;TableRestoreRequestId?s
,Marker?sCTableRestoreStatusDetails?[{%]%
7ClusterIdentifier?s-Message?s2NewTableName?s9ProgressInMegaBytes?l1RequestTime?t8SnapshotIdentifier?s8SourceDatabaseName?s6SourceSchemaName?s5SourceTableName?s,Status?s;TableRestoreRequestId?s8TargetDatabaseName?s6TargetSchemaName?s:TotalDataInMegaBytes?l
,Marker?s0MaxRecords?i2ResourceName?s2ResourceType?s.TagKeys?[s0TagValues?[s
,Marker?s9TaggedResources?[{%a+
2ResourceName?s2ResourceType?s,Tag?{#e_
7ClusterIdentifier?s1FeatureType?s,Marker?s0MaxRecords?i.TagKeys?[s0TagValues?[s2UsageLimitId?s
,Marker?s5UsageLimits?[{$tQ
1ConsumerArn?s4ConsumerRegion?s2DataShareArn!s?DisassociateEntireAccount?b
0BucketName?s7ClusterIdentifier!s8LogDestinationType?s1LogExports?[s1S3KeyPrefix?s
7ClusterIdentifier!s7DestinationRegion!sCManualSnapshotRetentionPeriod?i5RetentionPeriod?i;SnapshotCopyGrantName?s
0AutoCreate?b7ClusterIdentifier?s6CustomDomainName?s/DbGroups?[s,DbName?s,DbUser!s5DurationSeconds?i
0DbPassword?s,DbUser?s0Expiration?t
7ClusterIdentifier?s6CustomDomainName?s,DbName?s5DurationSeconds?i
0DbPassword?s,DbUser?s0Expiration?t5NextRefreshTime?t
0ActionType!s7ClusterIdentifier?s,Marker?s0MaxRecords?i8SnapshotIdentifier?s
,Marker?sMReservedNodeConfigurationOptionList?[{%j9
;SourceReservedNode?{#[$=TargetReservedNodeCount?iCTargetReservedNodeOffering?{%TM
,Marker?s0MaxRecords?i4ReservedNodeId!s
7ResourcePolicy?{%ko
,Policy?s1ResourceArn?s
7ClusterIdentifier?s,Marker?s0MaxRecords?i2NamespaceArn?s
,Marker?s9Recommendations?[{%m-
7ClusterIdentifier?s/CreatedAt?t1Description?s(Id?s3ImpactRanking?s2NamespaceArn?s1Observation?s8RecommendationText?s8RecommendationType?s<RecommendedActions?[{%o:8ReferenceLinks?[{%o^+Title?s
-Command?s.Database?s*Text?s*Type?s
*Link?s*Text?s
=AquaConfigurationStatus?s7ClusterIdentifier!s
:AquaConfiguration?{$:\
9AllowVersionUpgrade?bFAutomatedSnapshotRetentionPeriod?i6AvailabilityZone?s@AvailabilityZoneRelocation?b7ClusterIdentifier!s?ClusterParameterGroupName?s<ClusterSecurityGroups?[s1ClusterType?s4ClusterVersion?s/ElasticIp?s/Encrypted?b8EnhancedVpcRouting?bDHsmClientCertificateIdentifier?s@HsmConfigurationIdentifier?s3IpAddressType?s.KmsKeyId?s:MaintenanceTrackName?s:ManageMasterPassword?bCManualSnapshotRetentionPeriod?iBMasterPasswordSecretKmsKeyId?s8MasterUserPassword?s-MultiAZ?b:NewClusterIdentifier?s.NodeType?s3NumberOfNodes?i*Port?i@PreferredMaintenanceWindow?s8PubliclyAccessible?b:VpcSecurityGroupIds?[s
7ClusterIdentifier!s4RevisionTarget!s
2AddIamRoles?[s7ClusterIdentifier!s7DefaultIamRoleArn?s5RemoveIamRoles?[s
7ClusterIdentifier!s6DeferMaintenance?b>DeferMaintenanceDuration?i=DeferMaintenanceEndTime?t@DeferMaintenanceIdentifier?s?DeferMaintenanceStartTime?t
8ParameterGroupName!s4Parameters![{%*>
8ParameterGroupName?s:ParameterGroupStatus?s
+Force?bCManualSnapshotRetentionPeriod?i8SnapshotIdentifier!s
7ClusterIdentifier!s:DisassociateSchedule?b8ScheduleIdentifier?s
<ClusterSubnetGroupName!s1Description?s0SubnetIds![s
2EndpointName!s:VpcSecurityGroupIds?[s
-Enabled?b6EventCategories?[s.Severity?s1SnsTopicArn?s0SourceIds?[s0SourceType?s6SubscriptionName!s
1Description?s4IntegrationArn!s5IntegrationName?s
CAuthorizedTokenIssuerList?[{$e'0IamRoleArn?s4IdcDisplayName?s7IdentityNamespace?s?RedshiftIdcApplicationArn!s=ServiceIntegrations?[{$e[
,Enable?b-EndTime?t-IamRole?s.Schedule?s@ScheduledActionDescription?s9ScheduledActionName!s/StartTime?t5TargetAction?{$k%
7ClusterIdentifier!s,Manual?b5RetentionPeriod!i
:ScheduleDefinitions![s8ScheduleIdentifier!s
,Amount?l2BreachAction?s2UsageLimitId!s
/NodeCount?i<ReservedNodeOfferingId!s
5ReservedNode?{#[$
,Policy!s1ResourceArn!s
2DataShareArn!s
8ParameterGroupName!s4Parameters?[{%*>8ResetAllParameters?b
4AdditionalInfo?s9AllowVersionUpgrade?b=AquaConfigurationStatus?sFAutomatedSnapshotRetentionPeriod?i6AvailabilityZone?s@AvailabilityZoneRelocation?b7ClusterIdentifier!s?ClusterParameterGroupName?s<ClusterSecurityGroups?[s<ClusterSubnetGroupName?s7DefaultIamRoleArn?s/ElasticIp?s/Encrypted?b8EnhancedVpcRouting?bDHsmClientCertificateIdentifier?s@HsmConfigurationIdentifier?s/IamRoles?[s3IpAddressType?s.KmsKeyId?s:MaintenanceTrackName?s:ManageMasterPassword?bCManualSnapshotRetentionPeriod?iBMasterPasswordSecretKmsKeyId?s-MultiAZ?b.NodeType?s3NumberOfNodes?i2OwnerAccount?s*Port?i@PreferredMaintenanceWindow?s8PubliclyAccessible?b4ReservedNodeId?s1SnapshotArn?s?SnapshotClusterIdentifier?s8SnapshotIdentifier?s@SnapshotScheduleIdentifier?sBTargetReservedNodeOfferingId?s:VpcSecurityGroupIds?[s
7ClusterIdentifier!sCEnableCaseSensitiveIdentifier?b2NewTableName!s8SnapshotIdentifier!s8SourceDatabaseName!s6SourceSchemaName?s5SourceTableName!s8TargetDatabaseName?s6TargetSchemaName?s
;TableRestoreStatus?{%]%
-Account?s7ClusterIdentifier?s+Force?b-VpcIds?[s
/AccountId!s7ClusterIdentifier!s2DatabaseName!s1PartnerName!s,Status!s3StatusMessage?s
)"};
