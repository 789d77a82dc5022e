// What the actions of databasemigration take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x37fe6ea18a1111ac>{
    R"($9#&h#')#'P#'s#(E#(b#)$#)<#)]#*(#*G#*g#+.#+Q#+w#,<#,W#,q#-4#-P#-h#./#.T#.y#/>#/^#0%#0H#0n#13#1_#2(#2Y#2w#3:#3c#4)#4H#4j#5/#5J#5j#61#6U#6m#7>#7f#83#8\#93#9X#9z#:J#:t#;H#;v#<B#<e#=:#=e#>6#>W#?##?G#?t#@@#@i#A;#Am#BB#Bx#C@#C^#Cw#D>#De#E&#EC#Ej#F-#FI#Fa#G(#GG#Gg#H.#HQ#Hw#I<#IY#I|#J:#J[#Jq#K7#K[#Kw#LD#Lj#M6#M`#N0#NR#Np#O0#ON#Ov#PG#Pb#P{#Q>#QV
addTagsToResource {#R&{#R]
applyPendingMaintenanceAction {#R^{#S8
batchStartRecommendations {#UJ{#V=
cancelReplicationTaskAssessmentRun {#Vp{#W9
createDataMigration {#\c{#_z
createDataProvider {#fb{#rK
createEndpoint {#st{$a)
createEventSubscription {$hj{$it
createFleetAdvisorCollector {$ko{$lZ
createInstanceProfile {$m]{$oH
createMigrationProject {$qq{$uR
createReplicationConfig {$ym{%$#
createReplicationInstance {%'){%+o
createReplicationSubnetGroup {%70{%86
createReplicationTask {%8S{%;<
deleteCertificate {%B){%B;
deleteConnection {%DR{%Dz
deleteDataMigration {%FR{#_z
deleteDataProvider {%Fm{#rK
deleteEndpoint {%G-{$a)
deleteEventSubscription {%G<{$it
deleteFleetAdvisorCollector {%GP{#R]
deleteFleetAdvisorDatabases {%Gi{%Gy
deleteInstanceProfile {%H/{$oH
deleteMigrationProject {%HL{$uR
deleteReplicationConfig {%Hj{%$#
deleteReplicationInstance {%I({%+o
deleteReplicationSubnetGroup {%IB{#R]
deleteReplicationTask {%If{%;<
deleteReplicationTaskAssessmentRun {#Vp{#W9
describeAccountAttributes {#R]{%I|
describeApplicableIndividualAssessments {%Jr{%LP
describeCertificates {%Lw{%MT
describeConnections {%Lw{%Mq
describeConversionConfiguration {%HL{%N3
describeDataMigrations {%Nk{%O\
describeDataProviders {%Lw{%O{
describeEndpointSettings {%P?{%Pc
describeEndpointTypes {%Lw{%R<
describeEndpoints {%Lw{%Sr
describeEngineVersions {%T2{%TI
describeEventCategories {%V4{%VP
describeEventSubscriptions {%W5{%Wm
describeEvents {%X:{%YY
describeExtensionPackAssociations {%Z[{%[C
describeFleetAdvisorCollectors {%]={%]e
describeFleetAdvisorDatabases {%]={%b>
describeFleetAdvisorLsaAnalysis {%ej{%f*
describeFleetAdvisorSchemaObjectSummary {%]={%f`
describeFleetAdvisorSchemas {%]={%gy
describeInstanceProfiles {%Lw{%kG
describeMetadataModelAssessments {%Z[{%[C
describeMetadataModelConversions {%Z[{%[C
describeMetadataModelExportsAsScript {%Z[{%[C
describeMetadataModelExportsToTarget {%Z[{%[C
describeMetadataModelImports {%Z[{%[C
describeMigrationProjects {%Lw{%kh
describeOrderableReplicationInstances {%T2{%l0
describePendingMaintenanceActions {%nj{%oN
describeRecommendationLimitations {%]={%ox
describeRecommendations {%]={%q#
describeRefreshSchemasStatus {%G-{%uu
describeReplicationConfigs {%Lw{%w4
describeReplicationInstanceTaskLogs {%wW{%x-
describeReplicationInstances {%Lw{%ye
describeReplicationSubnetGroups {%Lw{%z0
describeReplicationTableStatistics {%zX{%{:
describeReplicationTaskAssessmentResults {&'T{&(&
describeReplicationTaskAssessmentRuns {%Lw{&*S
describeReplicationTaskIndividualAssessments {%Lw{&+'
describeReplicationTasks {&-G{&.$
describeReplications {%Lw{&.E
describeSchemas {&8p{&9;
describeTableStatistics {&9P{&:0
exportMetadataModelAssessment {&:e{&;^
importCertificate {&<#{%B;
listTagsForResource {&<l{&=4
modifyConversionConfiguration {&=C{&={
modifyDataMigration {&>?{#_z
modifyDataProvider {&@N{#rK
modifyEndpoint {&A`{$a)
modifyEventSubscription {&Hx{$it
modifyInstanceProfile {&Ij{$oH
modifyMigrationProject {&Kf{$uR
modifyReplicationConfig {&N@{%$#
modifyReplicationInstance {&PL{%+o
modifyReplicationSubnetGroup {&Sn{%86
modifyReplicationTask {&Ti{%;<
moveReplicationTask {&V`{%;<
rebootReplicationInstance {&W;{%+o
refreshSchemas {%DR{%uu
reloadReplicationTables {&W|{&Xx
reloadTables {&Y6{&Yp
removeTagsFromResource {&Z,{#R]
runFleetAdvisorLsaAnalysis {#R]{%fF
startDataMigration {&ZF{#_z
startExtensionPackAssociation {%HL{&Zm
startMetadataModelAssessment {&[({&Zm
startMetadataModelConversion {&[({&Zm
startMetadataModelExportAsScript {&[W{&Zm
startMetadataModelExportToTarget {&\@{&Zm
startMetadataModelImport {&].{&Zm
startRecommendations {#UV{#R]
startReplication {&]p{&_@
startReplicationTask {&_R{%;<
startReplicationTaskAssessment {%If{%;<
startReplicationTaskAssessmentRun {&`]{#W9
stopDataMigration {%FR{#_z
stopReplication {%Hj{&_@
stopReplicationTask {%If{%;<
testConnection {%DR{%Dz
updateSubscriptionsToEventBridge {&bf{&bs
1ResourceArn!s.Tags![{#R@
)Key?s1ResourceArn?s+Value?s

1ApplyAction!s/OptInType!s<ReplicationInstanceArn!s
JResourcePendingMaintenanceActions?{#S`
IPendingMaintenanceActionDetails?[{#TB8ResourceIdentifier?s
,Action?s:AutoAppliedAfterDate?t6CurrentApplyDate?t1Description?s5ForcedApplyDate?t1OptInStatus?s
.Data?[{#UV
0DatabaseId!s1Settings!{#Ur
8InstanceSizingType!s2WorkloadType!s
6ErrorEntries?[{#VQ
*Code?s0DatabaseId?s-Message?s
EReplicationTaskAssessmentRunArn!s
EReplicationTaskAssessmentRun?{#W\
;AssessmentProgress?{#[@7AssessmentRunName?s?IsLatestTaskAssessmentRun?b8LastFailureMessage?s8ReplicationTaskArn?sEReplicationTaskAssessmentRunArn?sNReplicationTaskAssessmentRunCreationDate?t:ResultEncryptionMode?s5ResultKmsKeyArn?s:ResultLocationBucket?s:ResultLocationFolder?s8ResultStatistic?{#\(:ServiceAccessRoleArn?s,Status?s
HIndividualAssessmentCompletedCount?i?IndividualAssessmentCount?i
/Cancelled?n+Error?n,Failed?n,Passed?n-Skipped?n-Warning?n
7DataMigrationName?s7DataMigrationType!s:EnableCloudwatchLogs?b@MigrationProjectIdentifier!s2NumberOfJobs?n4SelectionRules?s:ServiceAccessRoleArn!s<SourceDataSettings?[{#_&.Tags?[{#R@<TargetDataSettings?[{#_b
6CdcStartPosition?s2CdcStartTime?t1CdcStopTime?t.SlotName?s
:TablePreparationMode?s
6DataMigration?{#`4
6DataMigrationArn?s>DataMigrationCidrBlocks?[s=DataMigrationCreateTime?t:DataMigrationEndTime?t7DataMigrationName?s>DataMigrationSettings?{#dQ<DataMigrationStartTime?t@DataMigrationStatistics?{#e09DataMigrationStatus?s7DataMigrationType?s8LastFailureMessage?s9MigrationProjectArn?s8PublicIpAddresses?[s:ServiceAccessRoleArn?s<SourceDataSettings?[{#_&0StopReason?s<TargetDataSettings?[{#_b
;CloudwatchLogsEnabled?b2NumberOfJobs?n4SelectionRules?s
0CdcLatency?n7ElapsedTimeMillis?n8FullLoadPercentage?n/StartTime?t.StopTime?t3TablesErrored?n2TablesLoaded?n3TablesLoading?n2TablesQueued?n
6DataProviderName?s1Description?s,Engine!s1Settings!{#gV.Tags?[{#R@-Virtual?b
6DocDbSettings?{#j):IbmDb2LuwSettings?{#jh:IbmDb2zOsSettings?{#jh8MariaDbSettings?{#khCMicrosoftSqlServerSettings?{#lY8MongoDbSettings?{#mY6MySqlSettings?{#kh7OracleSettings?{#nf;PostgreSqlSettings?{#lY9RedshiftSettings?{#qf
4CertificateArn?s2DatabaseName?s*Port?i0ServerName?s-SslMode?s
4CertificateArn?s2DatabaseName?s*Port?n5S3AccessRoleArn?s,S3Path?s0ServerName?s-SslMode?s
4CertificateArn?s*Port?i5S3AccessRoleArn?s,S3Path?s0ServerName?s-SslMode?s
4CertificateArn?s2DatabaseName?s*Port?i5S3AccessRoleArn?s,S3Path?s0ServerName?s-SslMode?s
3AuthMechanism?s0AuthSource?s.AuthType?s4CertificateArn?s2DatabaseName?s*Port?i0ServerName?s-SslMode?s
/AsmServer?s4CertificateArn?s2DatabaseName?s*Port?i5S3AccessRoleArn?s,S3Path?sJSecretsManagerOracleAsmAccessRoleArn?sESecretsManagerOracleAsmSecretId?sUSecretsManagerSecurityDbEncryptionAccessRoleArn?sPSecretsManagerSecurityDbEncryptionSecretId?s0ServerName?s-SslMode?s
2DatabaseName?s*Port?i5S3AccessRoleArn?s,S3Path?s0ServerName?s
5DataProvider?{#r^
5DataProviderArn?s>DataProviderCreationTime?t6DataProviderName?s1Description?s,Engine?s1Settings?{#gV-Virtual?b
4CertificateArn?s2DatabaseName?s<DmsTransferSettings?{#{?6DocDbSettings?{#{d9DynamoDbSettings?{$$2>ElasticsearchSettings?{$$J8EndpointIdentifier!s2EndpointType!s0EngineName!s=ExternalTableDefinition?s?ExtraConnectionAttributes?s9GcpMySQLSettings?{$%Y7IbmDb2Settings?{$(J6KafkaSettings?{$*|8KinesisSettings?{$/p.KmsKeyId?sCMicrosoftSQLServerSettings?{$2Y8MongoDbSettings?{$6@6MySQLSettings?{$968NeptuneSettings?{$<f7OracleSettings?{$>..Password?s*Port?i;PostgreSQLSettings?{$Ho6RedisSettings?{$NE9RedshiftSettings?{$OU8ResourceIdentifier?s3S3Settings?{$UQ0ServerName?s:ServiceAccessRoleArn?s-SslMode?s7SybaseSettings?{$^_.Tags?[{#R@;TimestreamSettings?{$_v.Username?s
0BucketName?s:ServiceAccessRoleArn?s
2DatabaseName?s7DocsToInvestigate?i2ExtractDocId?b.KmsKeyId?s2NestingLevel?s.Password?s*Port?i?ReplicateShardCollections?bASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s0ServerName?s5UseUpdateLookUp?b.Username?s
:ServiceAccessRoleArn!s
1EndpointUri!s8ErrorRetryDuration?i=FullLoadErrorPercentage?i:ServiceAccessRoleArn!s7UseNewMappingType?b
8AfterConnectScript?sCCleanSourceMetadataOnMismatch?b2DatabaseName?s8EventsPollInterval?i1MaxFileSize?i9ParallelLoadThreads?i.Password?s*Port?iASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s0ServerName?s4ServerTimezone?s2TargetDbType?s.Username?s
0CurrentLsn?s2DatabaseName?s2KeepCsvFiles?b1LoadTimeout?i1MaxFileSize?i6MaxKBytesPerRead?i.Password?s*Port?iASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s0ServerName?s;SetDataCaptureChanges?b.Username?s5WriteBufferSize?i
,Broker?s;IncludeControlDetails?b9IncludeNullAndEmpty?b;IncludePartitionValue?bAIncludeTableAlterOperations?b?IncludeTransactionDetails?b3MessageFormat?s5MessageMaxBytes?i1NoHexPrefix?bAPartitionIncludeSchemaTable?b3SaslMechanism?s2SaslPassword?s2SaslUsername?s6SecurityProtocol?s9SslCaCertificateArn?s=SslClientCertificateArn?s5SslClientKeyArn?s:SslClientKeyPassword?sHSslEndpointIdentificationAlgorithm?s+Topic?s:UseLargeIntegerValue?b
;IncludeControlDetails?b9IncludeNullAndEmpty?b;IncludePartitionValue?bAIncludeTableAlterOperations?b?IncludeTransactionDetails?b3MessageFormat?s1NoHexPrefix?bAPartitionIncludeSchemaTable?b:ServiceAccessRoleArn?s/StreamArn?s:UseLargeIntegerValue?b
:AuthenticationMethod?s3BcpPacketSize?i<ControlTablesFileGroup?s2DatabaseName?s4ForceLobLookup?b.Password?s*Port?i=QuerySingleAlwaysOnNode?b4ReadBackupOnly?b5SafeguardPolicy?sASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s0ServerName?s4TlogAccessMode?s5TrimSpaceInChar?b4UseBcpFullLoad?b?UseThirdPartyBackupDevice?b.Username?s
3AuthMechanism?s0AuthSource?s.AuthType?s2DatabaseName?s7DocsToInvestigate?s2ExtractDocId?s.KmsKeyId?s2NestingLevel?s.Password?s*Port?i?ReplicateShardCollections?bASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s0ServerName?s5UseUpdateLookUp?b.Username?s
8AfterConnectScript?s:AuthenticationMethod?sCCleanSourceMetadataOnMismatch?b2DatabaseName?s8EventsPollInterval?i4ExecuteTimeout?i1MaxFileSize?i9ParallelLoadThreads?i.Password?s*Port?iASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s0ServerName?s4ServerTimezone?s:ServiceAccessRoleArn?s2TargetDbType?s.Username?s
8ErrorRetryDuration?i4IamAuthEnabled?b1MaxFileSize?i3MaxRetryCount?i4S3BucketFolder!s2S3BucketName!s:ServiceAccessRoleArn?s
=AccessAlternateDirectly?b<AddSupplementalLogging?bAAdditionalArchivedLogDestId?i=AllowSelectNestedTables?b7ArchivedLogDestId?i6ArchivedLogsOnly?b1AsmPassword?s/AsmServer?s-AsmUser?s:AuthenticationMethod?s9CharLengthSemantics?sCConvertTimestampWithZoneToUTC?b2DatabaseName?s5DirectPathNoLog?b<DirectPathParallelLoad?b@EnableHomogenousTablespace?b>ExtraArchivedLogDestIds?[i>FailTasksOnLobTruncation?b9NumberDatatypeScale?i;OpenTransactionWindow?i6OraclePathPrefix?s<ParallelAsmReadThreads?i.Password?s*Port?i5ReadAheadBlocks?i8ReadTableSpaceName?b7ReplacePathPrefix?b3RetryInterval?iASecretsManagerAccessRoleArn?sJSecretsManagerOracleAsmAccessRoleArn?sESecretsManagerOracleAsmSecretId?s<SecretsManagerSecretId?s:SecurityDbEncryption?s>SecurityDbEncryptionName?s0ServerName?sLSpatialDataOptionToGeoJsonFunctionName?s6StandbyDelayTime?i5TrimSpaceInChar?bAUseAlternateFolderForOnline?b.UseBFile?b;UseDirectPathFullLoad?b7UseLogminerReader?b3UsePathPrefix?s.Username?s
8AfterConnectScript?s:AuthenticationMethod?s;BabelfishDatabaseName?s1CaptureDdls?b2DatabaseMode?s2DatabaseName?s8DdlArtifactsSchema?s@DisableUnicodeSourceFilter?b4ExecuteTimeout?i>FailTasksOnLobTruncation?b5HeartbeatEnable?b8HeartbeatFrequency?i5HeartbeatSchema?s9MapBooleanAsBoolean?b4MapJsonbAsClob?b6MapLongVarcharAs?s1MaxFileSize?i.Password?s0PluginName?s*Port?iASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s0ServerName?s:ServiceAccessRoleArn?s.SlotName?s5TrimSpaceInChar?b.Username?s
2AuthPassword?s.AuthType?s2AuthUserName?s*Port!i0ServerName!s9SslCaCertificateArn?s9SslSecurityProtocol?s
3AcceptAnyDate?b8AfterConnectScript?s2BucketFolder?s0BucketName?s8CaseSensitiveNames?b0CompUpdate?b7ConnectionTimeout?i2DatabaseName?s0DateFormat?s1EmptyAsNull?b4EncryptionMode?s1ExplicitIds?b?FileTransferUploadStreams?i1LoadTimeout?i9MapBooleanAsBoolean?b1MaxFileSize?i.Password?s*Port?i2RemoveQuotes?b2ReplaceChars?s9ReplaceInvalidChars?sASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s0ServerName?sBServerSideEncryptionKmsKeyId?s:ServiceAccessRoleArn?s0TimeFormat?s0TrimBlanks?b5TruncateColumns?b.Username?s5WriteBufferSize?i
3AddColumnName?bAAddTrailingPaddingCharacter?b2BucketFolder?s0BucketName?s9CannedAclForObjects?s:CdcInsertsAndUpdates?b4CdcInsertsOnly?b9CdcMaxBatchInterval?i4CdcMinFileSize?i-CdcPath?s5CompressionType?s2CsvDelimiter?s3CsvNoSupValue?s2CsvNullValue?s5CsvRowDelimiter?s0DataFormat?s2DataPageSize?i<DatePartitionDelimiter?s:DatePartitionEnabled?b;DatePartitionSequence?s;DatePartitionTimezone?s7DictPageSizeLimit?i6EnableStatistics?b2EncodingType?s4EncryptionMode?s9ExpectedBucketOwner?s=ExternalTableDefinition?s;GlueCatalogGeneration?b6IgnoreHeaderRows?i:IncludeOpForFullLoad?b1MaxFileSize?iCParquetTimestampInMillisecond?b4ParquetVersion?s:PreserveTransactions?b-Rfc4180?b4RowGroupLength?iBServerSideEncryptionKmsKeyId?s:ServiceAccessRoleArn?s9TimestampColumnName?s6UseCsvNoSupValue?bJUseTaskStartTimeForFullLoadTimestamp?b
2DatabaseName?s.Password?s*Port?iASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s0ServerName?s.Username?s
:CdcInsertsAndUpdates?b2DatabaseName!s?EnableMagneticStoreWrites?b6MagneticDuration!i4MemoryDuration!i
1Endpoint?{$a8
4CertificateArn?s2DatabaseName?s<DmsTransferSettings?{#{?6DocDbSettings?{#{d9DynamoDbSettings?{$$2>ElasticsearchSettings?{$$J1EndpointArn?s8EndpointIdentifier?s2EndpointType?s7EngineDisplayName?s0EngineName?s0ExternalId?s=ExternalTableDefinition?s?ExtraConnectionAttributes?s9GcpMySQLSettings?{$%Y7IbmDb2Settings?{$(J6KafkaSettings?{$*|8KinesisSettings?{$/p.KmsKeyId?sCMicrosoftSQLServerSettings?{$2Y8MongoDbSettings?{$6@6MySQLSettings?{$968NeptuneSettings?{$<f7OracleSettings?{$>.*Port?i;PostgreSQLSettings?{$Ho6RedisSettings?{$NE9RedshiftSettings?{$OU3S3Settings?{$UQ0ServerName?s:ServiceAccessRoleArn?s-SslMode?s,Status?s7SybaseSettings?{$^_;TimestreamSettings?{$_v.Username?s
-Enabled?b6EventCategories?[s1SnsTopicArn!s0SourceIds?[s0SourceType?s6SubscriptionName!s.Tags?[{#R@
:EventSubscription?{$j2
8CustSubscriptionId?s3CustomerAwsId?s-Enabled?b:EventCategoriesList?[s1SnsTopicArn?s4SourceIdsList?[s0SourceType?s,Status?s>SubscriptionCreationTime?s
3CollectorName!s1Description?s2S3BucketName!s:ServiceAccessRoleArn!s
3CollectorName?s;CollectorReferencedId?s1Description?s2S3BucketName?s:ServiceAccessRoleArn?s
6AvailabilityZone?s1Description?s9InstanceProfileName?s/KmsKeyArn?s1NetworkType?s8PubliclyAccessible?b;SubnetGroupIdentifier?s.Tags?[{#R@8VpcSecurityGroups?[s
8InstanceProfile?{$o^
6AvailabilityZone?s1Description?s8InstanceProfileArn?sAInstanceProfileCreationTime?t9InstanceProfileName?s/KmsKeyArn?s1NetworkType?s8PubliclyAccessible?b;SubnetGroupIdentifier?s8VpcSecurityGroups?[s
1Description?s?InstanceProfileIdentifier!s:MigrationProjectName?sNSchemaConversionApplicationAttributes?{$t9GSourceDataProviderDescriptors![{$t[.Tags?[{#R@GTargetDataProviderDescriptors![{$t[9TransformationRules?s
2S3BucketPath?s5S3BucketRoleArn?s
<DataProviderIdentifier!sASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s
9MigrationProject?{$ui
1Description?s8InstanceProfileArn?s9InstanceProfileName?s9MigrationProjectArn?sBMigrationProjectCreationTime?t:MigrationProjectName?sNSchemaConversionApplicationAttributes?{$t9GSourceDataProviderDescriptors?[{$xjGTargetDataProviderDescriptors?[{$xj9TransformationRules?s
5DataProviderArn?s6DataProviderName?sASecretsManagerAccessRoleArn?s<SecretsManagerSecretId?s
6ComputeConfig!{$|(AReplicationConfigIdentifier!s9ReplicationSettings?s5ReplicationType!s8ResourceIdentifier?s7SourceEndpointArn!s:SupplementalSettings?s3TableMappings!s.Tags?[{#R@7TargetEndpointArn!s
6AvailabilityZone?s4DnsNameServers?s.KmsKeyId?s6MaxCapacityUnits?i6MinCapacityUnits?i-MultiAZ?b@PreferredMaintenanceWindow?s>ReplicationSubnetGroupId?s:VpcSecurityGroupIds?[s
:ReplicationConfig?{%$;
6ComputeConfig?{$|(:ReplicationConfigArn?sAReplicationConfigCreateTime?tAReplicationConfigIdentifier?sAReplicationConfigUpdateTime?t9ReplicationSettings?s5ReplicationType?s7SourceEndpointArn?s:SupplementalSettings?s3TableMappings?s7TargetEndpointArn?s
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s4DnsNameServers?s3EngineVersion?sGKerberosAuthenticationSettings?{%+1.KmsKeyId?s-MultiAZ?b1NetworkType?s@PreferredMaintenanceWindow?s8PubliclyAccessible?b>ReplicationInstanceClass!sCReplicationInstanceIdentifier!sFReplicationSubnetGroupIdentifier?s8ResourceIdentifier?s.Tags?[{#R@:VpcSecurityGroupIds?[s
:KeyCacheSecretIamArn?s6KeyCacheSecretId?s6Krb5FileContents?s
<ReplicationInstance?{%,/
6AllocatedStorage?i=AutoMinorVersionUpgrade?b6AvailabilityZone?s4DnsNameServers?s3EngineVersion?s/FreeUntil?t8InstanceCreateTime?tGKerberosAuthenticationSettings?{%+1.KmsKeyId?s-MultiAZ?b1NetworkType?s>PendingModifiedValues?{%3P@PreferredMaintenanceWindow?s8PubliclyAccessible?b<ReplicationInstanceArn?s>ReplicationInstanceClass?sCReplicationInstanceIdentifier?sGReplicationInstanceIpv6Addresses?[sIReplicationInstancePrivateIpAddress?sLReplicationInstancePrivateIpAddresses?[sHReplicationInstancePublicIpAddress?sKReplicationInstancePublicIpAddresses?[s?ReplicationInstanceStatus?s?ReplicationSubnetGroup?{%4M?SecondaryAvailabilityZone?s;VpcSecurityGroups?[{%6k
6AllocatedStorage?i3EngineVersion?s-MultiAZ?b1NetworkType?s>ReplicationInstanceClass?s
GReplicationSubnetGroupDescription?sFReplicationSubnetGroupIdentifier?s7SubnetGroupStatus?s1Subnets?[{%6$<SupportedNetworkTypes?[s+VpcId?s
?SubnetAvailabilityZone?{%6c6SubnetIdentifier?s2SubnetStatus?s
*Name?s
,Status?s8VpcSecurityGroupId?s
GReplicationSubnetGroupDescription!sFReplicationSubnetGroupIdentifier!s0SubnetIds![s.Tags?[{#R@
?ReplicationSubnetGroup?{%4M
6CdcStartPosition?s2CdcStartTime?t5CdcStopPosition?s3MigrationType!s<ReplicationInstanceArn!s?ReplicationTaskIdentifier!s=ReplicationTaskSettings?s8ResourceIdentifier?s7SourceEndpointArn!s3TableMappings!s.Tags?[{#R@7TargetEndpointArn!s.TaskData?s
8ReplicationTask?{%;R
6CdcStartPosition?s5CdcStopPosition?s8LastFailureMessage?s3MigrationType?s8RecoveryCheckpoint?s<ReplicationInstanceArn?s8ReplicationTaskArn?sAReplicationTaskCreationDate?t?ReplicationTaskIdentifier?s=ReplicationTaskSettings?s>ReplicationTaskStartDate?t=ReplicationTaskStats?{%?y7SourceEndpointArn?s,Status?s0StopReason?s3TableMappings?s7TargetEndpointArn?sBTargetReplicationInstanceArn?s.TaskData?s
7ElapsedTimeMillis?l4FreshStartDate?t8FullLoadFinishDate?t=FullLoadProgressPercent?i7FullLoadStartDate?t/StartDate?t.StopDate?t3TablesErrored?i2TablesLoaded?i3TablesLoading?i2TablesQueued?i
4CertificateArn!s
4Certificate?{%BM
4CertificateArn?s=CertificateCreationDate?t;CertificateIdentifier?s6CertificateOwner?s4CertificatePem?s7CertificateWallet?y/KeyLength?i6SigningAlgorithm?s3ValidFromDate?t1ValidToDate?t
1EndpointArn!s<ReplicationInstanceArn!s
3Connection?{%E1
1EndpointArn?s8EndpointIdentifier?s8LastFailureMessage?s<ReplicationInstanceArn?sCReplicationInstanceIdentifier?s,Status?s
=DataMigrationIdentifier!s
<DataProviderIdentifier!s
1EndpointArn!s
6SubscriptionName!s
;CollectorReferencedId!s
2DatabaseIds![s
2DatabaseIds?[s
?InstanceProfileIdentifier!s
@MigrationProjectIdentifier!s
:ReplicationConfigArn!s
<ReplicationInstanceArn!s
FReplicationSubnetGroupIdentifier!s
8ReplicationTaskArn!s
7AccountQuotas?[{%JQ=UniqueAccountIdentifier?s
6AccountQuotaName?s)Max?l*Used?l
,Marker?s0MaxRecords?i3MigrationType?s:ReplicationConfigArn?s<ReplicationInstanceArn?s8ReplicationTaskArn?s6SourceEngineName?s6TargetEngineName?s
@IndividualAssessmentNames?[s,Marker?s
1Filters?[{%MB,Marker?s0MaxRecords?i
*Name!s-Values![s
6Certificates?[{%BM,Marker?s
5Connections?[{%E1,Marker?s
=ConversionConfiguration?s@MigrationProjectIdentifier?s
1Filters?[{%MB,Marker?s0MaxRecords?n5WithoutSettings?b7WithoutStatistics?b
8DataMigrations?[{#`4,Marker?s
7DataProviders?[{#r^,Marker?s
0EngineName!s,Marker?s0MaxRecords?i
:EndpointSettings?[{%Q*,Marker?s
3Applicability?s2DefaultValue?s1EnumValues?[s1IntValueMax?i1IntValueMin?i*Name?s/Sensitive?b*Type?s+Units?s
,Marker?s@SupportedEndpointTypes?[{%Rc
2EndpointType?s7EngineDisplayName?s0EngineName?sMReplicationInstanceEngineMinimumVersion?s1SupportsCDC?b
3Endpoints?[{$a8,Marker?s
,Marker?s0MaxRecords?i
8EngineVersions?[{%Th,Marker?s
5AutoUpgradeDate?t8AvailableUpgrades?[s5DeprecationDate?t6ForceUpgradeDate?t0LaunchDate?t/Lifecycle?s3ReleaseStatus?s-Version?s
1Filters?[{%MB0SourceType?s
@EventCategoryGroupList?[{%Vn
6EventCategories?[s0SourceType?s
1Filters?[{%MB,Marker?s0MaxRecords?i6SubscriptionName?s
@EventSubscriptionsList?[{$j2,Marker?s
.Duration?i-EndTime?t6EventCategories?[s1Filters?[{%MB,Marker?s0MaxRecords?i6SourceIdentifier?s0SourceType?s/StartTime?t
0Events?[{%Yp,Marker?s
*Date?t6EventCategories?[s-Message?s6SourceIdentifier?s0SourceType?s
1Filters?[{%MB,Marker?s0MaxRecords?i@MigrationProjectIdentifier!s
,Marker?s2Requests?[{%[\
.Error?{%\W9ExportSqlDetails?{%\|9MigrationProjectArn?s7RequestIdentifier?s,Status?s
<DefaultErrorDetails?{%\q
-Message?s
/ObjectURL?s1S3ObjectKey?s
1Filters?[{%MB0MaxRecords?i/NextToken?s
4Collectors?[{%^)/NextToken?s
=CollectorHealthCheck?{%`c3CollectorName?s;CollectorReferencedId?s6CollectorVersion?s1CreatedDate?s1Description?s6InventoryData?{%aq6LastDataReceived?s2ModifiedDate?s4RegisteredDate?s2S3BucketName?s:ServiceAccessRoleArn?s3VersionStatus?s
5CollectorStatus?s<LocalCollectorS3Access?bHWebCollectorGrantedRoleBasedAccess?b:WebCollectorS3Access?b
7NumberOfDatabases?i5NumberOfSchemas?i
3Databases?[{%b[/NextToken?s
4Collectors?[{%cn0DatabaseId?s2DatabaseName?s/IpAddress?s5NumberOfSchemas?l/Server?{%d=8SoftwareDetails?{%db
3CollectorName?s;CollectorReferencedId?s
/IpAddress?s.ServerId?s0ServerName?s
,Engine?s3EngineEdition?s3EngineVersion?s4OsArchitecture?i1ServicePack?s2SupportLevel?s-Tooltip?s
0MaxRecords?i/NextToken?s
2Analysis?[{%fF/NextToken?s
3LsaAnalysisId?s,Status?s
CFleetAdvisorSchemaObjects?[{%g3/NextToken?s
3CodeLineCount?l.CodeSize?l5NumberOfObjects?l0ObjectType?s.SchemaId?s
=FleetAdvisorSchemas?[{%hF/NextToken?s
3CodeLineCount?l.CodeSize?l0Complexity?s9DatabaseInstance?{%ip7OriginalSchema?{%jX.SchemaId?s0SchemaName?s/Server?{%d=0Similarity?n
4DatabaseEngine?s0DatabaseId?s7DatabaseIpAddress?s2DatabaseName?s
0DatabaseId?s7DatabaseIpAddress?s2DatabaseName?s.SchemaId?s0SchemaName?s
:InstanceProfiles?[{$o^,Marker?s
,Marker?s;MigrationProjects?[{$ui
,Marker?sGOrderableReplicationInstances?[{%l^
8AvailabilityZones?[s=DefaultAllocatedStorage?i3EngineVersion?s>IncludedAllocatedStorage?i9MaxAllocatedStorage?i9MinAllocatedStorage?i3ReleaseStatus?s>ReplicationInstanceClass?s1StorageType?s
1Filters?[{%MB,Marker?s0MaxRecords?i<ReplicationInstanceArn?s
,Marker?sCPendingMaintenanceActions?[{#S`
5Limitations?[{%p=/NextToken?s
0DatabaseId?s1Description?s0EngineName?s,Impact?s*Name?s*Type?s
/NextToken?s9Recommendations?[{%qF
1CreatedDate?s-Data?{%rB0DatabaseId?s0EngineName?s/Preferred?b1Settings?{#Ur,Status?s
2RdsEngine?{%rR
=RequirementsToTarget?{%s,<TargetConfiguration?{%tB
6DeploymentOption?s3EngineEdition?s3EngineVersion?s4InstanceMemory?n2InstanceVcpu?n1StorageIops?i1StorageSize?i
6DeploymentOption?s3EngineEdition?s3EngineVersion?s4InstanceMemory?n2InstanceType?s2InstanceVcpu?n1StorageIops?i1StorageSize?i1StorageType?s
=RefreshSchemasStatus?{%v6
1EndpointArn?s8LastFailureMessage?s5LastRefreshDate?t<ReplicationInstanceArn?s,Status?s
,Marker?s<ReplicationConfigs?[{%$;
,Marker?s0MaxRecords?i<ReplicationInstanceArn!s
,Marker?s<ReplicationInstanceArn?sEReplicationInstanceTaskLogs?[{%xr
DReplicationInstanceTaskLogSize?l8ReplicationTaskArn?s9ReplicationTaskName?s
,Marker?s>ReplicationInstances?[{%,/
,Marker?sAReplicationSubnetGroups?[{%4M
1Filters?[{%MB,Marker?s0MaxRecords?i:ReplicationConfigArn!s
,Marker?s:ReplicationConfigArn?sDReplicationTableStatistics?[{%{|
1AppliedDdls?l4AppliedDeletes?l4AppliedInserts?l4AppliedUpdates?l*Ddls?l-Deletes?lBFullLoadCondtnlChkFailedRows?l5FullLoadEndTime?t7FullLoadErrorRows?l6FullLoadReloaded?b2FullLoadRows?l7FullLoadStartTime?t-Inserts?l4LastUpdateTime?t4ResyncProgress?n9ResyncRowsAttempted?n6ResyncRowsFailed?n9ResyncRowsSucceeded?n1ResyncState?s0SchemaName?s/TableName?s0TableState?s-Updates?l=ValidationFailedRecords?l>ValidationPendingRecords?l5ValidationState?s<ValidationStateDetails?s@ValidationSuspendedRecords?l
,Marker?s0MaxRecords?i8ReplicationTaskArn?s
0BucketName?s,Marker?sJReplicationTaskAssessmentResults?[{&(d
7AssessmentResults?s;AssessmentResultsFile?s6AssessmentStatus?s8ReplicationTaskArn?s?ReplicationTaskIdentifier?sGReplicationTaskLastAssessmentDate?t1S3ObjectUrl?s
,Marker?sGReplicationTaskAssessmentRuns?[{#W\
,Marker?sNReplicationTaskIndividualAssessments?[{&+\
>IndividualAssessmentName?sEReplicationTaskAssessmentRunArn?sLReplicationTaskIndividualAssessmentArn?sRReplicationTaskIndividualAssessmentStartDate?t,Status?s
1Filters?[{%MB,Marker?s0MaxRecords?i5WithoutSettings?b
,Marker?s:ReplicationTasks?[{%;R
,Marker?s6Replications?[{&.b
6CdcStartPosition?s2CdcStartTime?t5CdcStopPosition?s6FailureMessages?[sHPremigrationAssessmentStatuses?[{&3N6ProvisionData?{&7,8RecoveryCheckpoint?s:ReplicationConfigArn?sAReplicationConfigIdentifier?s;ReplicationCreateTime?t@ReplicationDeprovisionTime?t=ReplicationLastStopTime?t9ReplicationStats?{%?y5ReplicationType?s;ReplicationUpdateTime?t7SourceEndpointArn?s:StartReplicationType?s,Status?s0StopReason?s7TargetEndpointArn?s
;AssessmentProgress?{&6D=FailOnAssessmentFailure?b8LastFailureMessage?sBPremigrationAssessmentRunArn?sKPremigrationAssessmentRunCreationDate?t:ResultEncryptionMode?s5ResultKmsKeyArn?s:ResultLocationBucket?s:ResultLocationFolder?s8ResultStatistic?{#\(,Status?s
HIndividualAssessmentCompletedCount?n?IndividualAssessmentCount?n
FDateNewProvisioningDataAvailable?t5DateProvisioned?t@IsNewProvisioningAvailable?b4ProvisionState?s>ProvisionedCapacityUnits?iBReasonForNewProvisioningData?s
1EndpointArn!s,Marker?s0MaxRecords?i
,Marker?s.Schemas?[s
1Filters?[{%MB,Marker?s0MaxRecords?i8ReplicationTaskArn!s
,Marker?s8ReplicationTaskArn?s9TableStatistics?[{%{|
<AssessmentReportTypes?[s.FileName?s@MigrationProjectIdentifier!s4SelectionRules!s
2CsvReport?{%\|2PdfReport?{%\|
;CertificateIdentifier!s4CertificatePem?s7CertificateWallet?y.Tags?[{#R@
1ResourceArn?s6ResourceArnList?[s
1TagList?[{#R@
=ConversionConfiguration!s@MigrationProjectIdentifier!s
@MigrationProjectIdentifier?s
=DataMigrationIdentifier!s7DataMigrationName?s7DataMigrationType?s:EnableCloudwatchLogs?b2NumberOfJobs?n4SelectionRules?s:ServiceAccessRoleArn?s<SourceDataSettings?[{#_&<TargetDataSettings?[{#_b
<DataProviderIdentifier!s6DataProviderName?s1Description?s,Engine?s3ExactSettings?b1Settings?{#gV-Virtual?b
4CertificateArn?s2DatabaseName?s<DmsTransferSettings?{#{?6DocDbSettings?{#{d9DynamoDbSettings?{$$2>ElasticsearchSettings?{$$J1EndpointArn!s8EndpointIdentifier?s2EndpointType?s0EngineName?s3ExactSettings?b=ExternalTableDefinition?s?ExtraConnectionAttributes?s9GcpMySQLSettings?{$%Y7IbmDb2Settings?{$(J6KafkaSettings?{$*|8KinesisSettings?{$/pCMicrosoftSQLServerSettings?{$2Y8MongoDbSettings?{$6@6MySQLSettings?{$968NeptuneSettings?{$<f7OracleSettings?{$>..Password?s*Port?i;PostgreSQLSettings?{$Ho6RedisSettings?{$NE9RedshiftSettings?{$OU3S3Settings?{$UQ0ServerName?s:ServiceAccessRoleArn?s-SslMode?s7SybaseSettings?{$^_;TimestreamSettings?{$_v.Username?s
-Enabled?b6EventCategories?[s1SnsTopicArn?s0SourceType?s6SubscriptionName!s
6AvailabilityZone?s1Description?s?InstanceProfileIdentifier!s9InstanceProfileName?s/KmsKeyArn?s1NetworkType?s8PubliclyAccessible?b;SubnetGroupIdentifier?s8VpcSecurityGroups?[s
1Description?s?InstanceProfileIdentifier?s@MigrationProjectIdentifier!s:MigrationProjectName?sNSchemaConversionApplicationAttributes?{$t9GSourceDataProviderDescriptors?[{$t[GTargetDataProviderDescriptors?[{$t[9TransformationRules?s
6ComputeConfig?{$|(:ReplicationConfigArn!sAReplicationConfigIdentifier?s9ReplicationSettings?s5ReplicationType?s7SourceEndpointArn?s:SupplementalSettings?s3TableMappings?s7TargetEndpointArn?s
6AllocatedStorage?i>AllowMajorVersionUpgrade?b6ApplyImmediately?b=AutoMinorVersionUpgrade?b3EngineVersion?sGKerberosAuthenticationSettings?{%+1-MultiAZ?b1NetworkType?s@PreferredMaintenanceWindow?s<ReplicationInstanceArn!s>ReplicationInstanceClass?sCReplicationInstanceIdentifier?s:VpcSecurityGroupIds?[s
GReplicationSubnetGroupDescription?sFReplicationSubnetGroupIdentifier!s0SubnetIds![s
6CdcStartPosition?s2CdcStartTime?t5CdcStopPosition?s3MigrationType?s8ReplicationTaskArn!s?ReplicationTaskIdentifier?s=ReplicationTaskSettings?s3TableMappings?s.TaskData?s
8ReplicationTaskArn!sBTargetReplicationInstanceArn!s
3ForceFailover?b:ForcePlannedFailover?b<ReplicationInstanceArn!s
2ReloadOption?s:ReplicationConfigArn!s8TablesToReload![{&X^
0SchemaName!s/TableName!s
:ReplicationConfigArn?s
2ReloadOption?s8ReplicationTaskArn!s8TablesToReload![{&X^
8ReplicationTaskArn?s
1ResourceArn!s.TagKeys![s
=DataMigrationIdentifier!s/StartType!s
7RequestIdentifier?s
@MigrationProjectIdentifier!s4SelectionRules!s
.FileName?s@MigrationProjectIdentifier!s,Origin!s4SelectionRules!s
@MigrationProjectIdentifier!s<OverwriteExtensionPack?b4SelectionRules!s
@MigrationProjectIdentifier!s,Origin!s-Refresh?b4SelectionRules!s
6CdcStartPosition?s2CdcStartTime?t5CdcStopPosition?sDPremigrationAssessmentSettings?s:ReplicationConfigArn!s:StartReplicationType!s
4Replication?{&.b
6CdcStartPosition?s2CdcStartTime?t5CdcStopPosition?s8ReplicationTaskArn!s>StartReplicationTaskType!s
7AssessmentRunName!s.Exclude?[s2IncludeOnly?[s8ReplicationTaskArn!s:ResultEncryptionMode?s5ResultKmsKeyArn?s:ResultLocationBucket!s:ResultLocationFolder?s:ServiceAccessRoleArn!s.Tags?[{#R@
/ForceMove?b
,Result?s
)"};
