// What the actions of glue take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa48c107212a92b7c>{
    R"(%l#+M#+k#,0#,N#,h#-/#-K#-e#..#.Q#.o#/+#/F#/f#0&#0A#0q#10#1N#2$#2S#2l#3+#3O#3h#4%#4?#4k#5+#5B#5b#6*#6B#6]#6x#7I#7s#8,#8G#8`#9$#9<#9R#9h#:3#:J#:_#;##;:#;V#;y#<7#<P#<g#='#=S#={#>M#>g#?$#?D#?f#@$#@?#@Z#A*#A=#AX#Aq#B5#BM#Bk#C'#CE#Cj#D'#D<#DZ#Dv#E3#EO#Er#F0#FP#Fh#G3#GQ#Gg#H&#H@#HT#Ht#I/#IF#I^#J-#JR#Jv#KA#Kj#L'#L?#LS#Ln#M)#MF#Mp#N3#NV#Nt#OG#Of#P8#PM#Pc#Q##Q;#QT#Qn#R<#Rc#Rs#S1#SD#SX#Si#T%#T<#TT#Tm#U'#U=#UZ#Uq#V(#V=#VZ#Vu#W.#WM#Wg#X,#XN#Xq#Y+#YA#YS#Yn#Z-#ZG#ZZ#Zk#[%#[:#[b#\1#\U#\n#]4#]U#]j#^(#^J#^c#_&#_>#_d#`'#`=#`Q#`p#a6#ae#b9#bZ#c-#cP#cj#d&#d8#dR#dj#e,#eA#eW#eo#f5#fK#ff#g##g>#gh#h7#hR#ht#i<#i`#j%#jJ#jd#k%#k;#kQ#kl#l8#lf#l|#m@#mo#nC#ne#o-#oB#od#p7#pM#pg#q2#q_#qt#r7#rL#ra#rz#s5#sM#sd#t##t:#tT#u&#uN#uz#v:#vQ#vp#w8#wP#wk#x<#xf#xy#yC#y^#yw#z5#zK#zo#{*#{H#{_#{{#|D
batchCreatePartition {#|\{$*#
batchDeleteConnection {$*r{$+;
batchDeletePartition {$+V{$*#
batchDeleteTable {$,H{$-,
batchDeleteTableVersion {$-X{$.4
batchGetBlueprints {$.l{$/F
batchGetCrawlers {$2b{$2s
batchGetCustomEntityTypes {$@){$@3
batchGetDataQualityResult {$A5{$AC
batchGetDevEndpoints {$J={$JR
batchGetJobs {$Oi{$Ov
batchGetPartition {%pw{%q[
batchGetTableOptimizer {%sY{%t=
batchGetTriggers {&'W{&'h
batchGetWorkflows {&+z{&,9
batchPutDataQualityStatisticAnnotation {&:Q{&;R
batchStopJobRun {&<E{&<]
batchUpdatePartition {&=j{&>q
cancelDataQualityRuleRecommendationRun {&?M{&?V
cancelDataQualityRulesetEvaluationRun {&?M{&?V
cancelMLTaskRun {&?W{&?r
cancelStatement {&@<{&?V
checkSchemaVersionValidity {&@^{&A%
createBlueprint {&A6{&Ah
createCatalog {&Ap{&?V
createClassifier {&G4{&?V
createColumnStatisticsTaskSettings {&K&{&?V
createConnection {&LE{&Uw
createCrawler {&V7{&?V
createCustomEntityType {&Y&{&Ah
createDataQualityRuleset {&YT{&Ah
createDatabase {&[2{&?V
createDevEndpoint {&]L{&`%
createIntegration {&c^{&ec
createIntegrationResourceProperty {&gu{&gu
createIntegrationTableProperties {&iN{&?V
createJob {&l){&Ah
createMLTransform {&pk{&uS
createPartition {&ub{&?V
createPartitionIndex {&vD{&?V
createRegistry {&w;{&wa
createSchema {&x;{&yc
createScript {&|3{'#i
createSecurityConfiguration {'$+{''B
createSession {'']{'*7
createTable {'-M{&?V
createTableOptimizer {'7X{&?V
createTrigger {'8N{&Ah
createUsageProfile {':${&Ah
createUserDefinedFunction {';e{&?V
createWorkflow {'=={&Ah
deleteBlueprint {'>-{&Ah
deleteCatalog {'>5{&?V
deleteClassifier {'>-{&?V
deleteColumnStatisticsForPartition {'>B{&?V
deleteColumnStatisticsForTable {'?0{&?V
deleteColumnStatisticsTaskSettings {'?e{&?V
deleteConnection {'@'{&?V
deleteCrawler {'>-{&?V
deleteCustomEntityType {'>-{&Ah
deleteDataQualityRuleset {'>-{&?V
deleteDatabase {'@E{&?V
deleteDevEndpoint {'@Y{&?V
deleteIntegration {'@i{'A(
deleteIntegrationTableProperties {'C#{&?V
deleteJob {'C>{'CI
deleteMLTransform {'CT{&uS
deletePartition {'Cc{&?V
deletePartitionIndex {'DD{&?V
deleteRegistry {'Dx{'E/
deleteResourcePolicy {'EV{&?V
deleteSchema {'E{{'F0
deleteSchemaVersions {'FS{'Fm
deleteSecurityConfiguration {'>-{&?V
deleteSession {'GQ{'Gg
deleteTable {'Gm{&?V
deleteTableOptimizer {'HF{&?V
deleteTableVersion {'Hu{&?V
deleteTrigger {'>-{&Ah
deleteUsageProfile {'>-{&?V
deleteUserDefinedFunction {'IO{&?V
deleteWorkflow {'>-{&Ah
describeConnectionType {'Iz{'J2
describeEntity {'T@{'U3
describeInboundIntegrations {'X^{'Y8
describeIntegrations {'Zf{'[[
getBlueprint {'[x{'\P
getBlueprintRun {'\`{'\y
getBlueprintRuns {'^_{'_/
getCatalog {'>5{'_P
getCatalogImportStatus {'dp{'e#
getCatalogs {'ec{'fO
getClassifier {'>-{'fn
getClassifiers {'lY{'ls
getColumnStatisticsForPartition {'m8{'n(
getColumnStatisticsForTable {'wP{'n(
getColumnStatisticsTaskRun {'x-{'xJ
getColumnStatisticsTaskRuns {'{r{'|M
getColumnStatisticsTaskSettings {'?e{'|y
getConnection {(&+{(&s
getConnections {(,g{(.1
getCrawler {'>-{(.S
getCrawlerMetrics {(.a{(/4
getCrawlers {'lY{(15
getCustomEntityType {'>-{(1Q
getDataCatalogEncryptionSettings {'dp{(1w
getDataQualityModel {(4B{(4]
getDataQualityModelResult {(57{(5R
getDataQualityResult {(6j{$Ae
getDataQualityRuleRecommendationRun {&?M{(6v
getDataQualityRuleset {'>-{(9C
getDataQualityRulesetEvaluationRun {&?M{(:p
getDatabase {'@E{(>7
getDatabases {(@,{(@y
getDataflowGraph {(A?{(AO
getDevEndpoint {'@Y{(An
getDevEndpoints {'lY{(B&
getEntityRecords {(BF{(D*
getIntegrationResourceProperty {(DB{(DQ
getIntegrationTableProperties {'C#{(EF
getJob {'C>{(F5
getJobBookmark {(F?{(FR
getJobRun {(GZ{(H*
getJobRuns {(H7{(H[
getJobs {'lY{(Hv
getMLTaskRun {&?W{(I4
getMLTaskRuns {(M?{(Nt
getMLTransform {'CT{(O6
getMLTransforms {(U0{(W0
getMapping {(WN{(X?
getPartition {'Cc{(YE
getPartitionIndexes {(YU{(Z/
getPartitions {([h{(]f
getPlan {(^*{'#i
getRegistry {'Dx{(_,
getResourcePolicies {'lY{(`#
getResourcePolicy {(a3{(`V
getSchema {'E{{(aB
getSchemaByDefinition {(cX{(cz
getSchemaVersion {(dc{(ed
getSchemaVersionsDiff {(fp{(gs
getSecurityConfiguration {'>-{(g{
getSecurityConfigurations {'lY{(hu
getSession {'GQ{'*7
getStatement {&@<{(iE
getTable {(k?{(l?
getTableOptimizer {'HF{%uC
getTableVersion {(ub{(v<
getTableVersions {(vg{(wN
getTables {(wo{(yG
getTags {(DB{(yd
getTrigger {'>-{&6Y
getTriggers {(ym{(z@
getUnfilteredPartitionMetadata {(z\{)#q
getUnfilteredPartitionsMetadata {)$\{)&S
getUnfilteredTableMetadata {)&{{))G
getUsageProfile {'>-{)+m
getUserDefinedFunction {'IO{),Y
getUserDefinedFunctions {)..{).m
getWorkflow {)/;{)/R
getWorkflowRun {)/a{)0&
getWorkflowRunProperties {)00{)0@
getWorkflowRuns {)0R{)1(
importCatalogToGlue {'dp{&?V
listBlueprints {)1@{)1b
listColumnStatisticsTaskRuns {'lY{)2#
listConnectionTypes {)2N{)2h
listCrawlers {)1@{)5>
listCrawls {)5[{)6b
listCustomEntityTypes {)1@{)8;
listDataQualityResults {)8`{)9q
listDataQualityRuleRecommendationRuns {):o{);k
listDataQualityRulesetEvaluationRuns {):o{);k
listDataQualityRulesets {)<W{)>@
listDataQualityStatisticAnnotations {)?h{)@y
listDataQualityStatistics {)?h{)BH
listDevEndpoints {)1@{)E2
listEntities {)ES{)FL
listJobs {)1@{)Gb
listMLTransforms {)G{{)HY
listRegistries {'lY{)Hv
listSchemaVersions {)I:{)Ib
listSchemas {)Ji{)K9
listSessions {)L\{)M4
listStatements {)MW{)N&
listTableOptimizerRuns {)ND{)O2
listTriggers {)P%{)PZ
listUsageProfiles {'lY{)Pw
listWorkflows {'lY{)Ql
modifyIntegration {)R,{'A(
putDataCatalogEncryptionSettings {)Rr{&?V
putDataQualityProfileAnnotation {)SH{&?V
putResourcePolicy {)Sk{)Tl
putSchemaVersionMetadata {)Tz{)V5
putWorkflowRunProperties {)WT{&?V
querySchemaVersionMetadata {)Wu{)Y'
registerSchemaVersion {(cX{)Z]
removeSchemaVersionMetadata {)Tz{)V5
resetJobBookmark {(F?{(FR
resumeWorkflowRun {)[/{)[J
runStatement {)[^{)\(
searchTables {)\.{(yG
startBlueprintRun {)^){)^Q
startColumnStatisticsTaskRun {)^Z{)_f
startColumnStatisticsTaskRunSchedule {'?e{&?V
startCrawler {'>-{&?V
startCrawlerSchedule {)`){&?V
startDataQualityRuleRecommendationRun {)`8{)^Q
startDataQualityRulesetEvaluationRun {)aX{)^Q
startExportLabelsTaskRun {)c,{)cJ
startImportLabelsTaskRun {)cW{)cJ
startJobRun {)d-{)f^
startMLEvaluationTaskRun {'CT{)cJ
startMLLabelingSetGenerationTaskRun {)c,{)cJ
startTrigger {'>-{&Ah
startWorkflowRun {)fj{)^Q
stopColumnStatisticsTaskRun {'?e{&?V
stopColumnStatisticsTaskRunSchedule {'?e{&?V
stopCrawler {'>-{&?V
stopCrawlerSchedule {)`){&?V
stopSession {'GQ{'Gg
stopTrigger {'>-{&Ah
stopWorkflowRun {)00{&?V
tagResource {)g){&?V
testConnection {)gE{&?V
untagResource {)hm{&?V
updateBlueprint {)i2{&Ah
updateCatalog {)i\{&?V
updateClassifier {)i{{&?V
updateColumnStatisticsForPartition {)l){)m%
updateColumnStatisticsForTable {)mU{)m%
updateColumnStatisticsTaskSettings {)n>{&?V
updateConnection {)oU{&?V
updateCrawler {)p${&?V
updateCrawlerSchedule {)re{&?V
updateDataQualityRuleset {)s%{)sE
updateDatabase {)se{&?V
updateDevEndpoint {)t2{&?V
updateIntegrationResourceProperty {&gu{(DQ
updateIntegrationTableProperties {&iN{&?V
updateJob {)v7{'CI
updateJobFromSourceControl {){*{'CI
updateMLTransform {)|E{&uS
updatePartition {*#x{&?V
updateRegistry {*$p{&yE
updateSchema {*%5{$'x
updateSourceControlFromJob {){*{'CI
updateTable {*%{{&?V
updateTableOptimizer {'7X{&?V
updateTrigger {*)9{&6Y
updateUsageProfile {**T{&Ah
updateUserDefinedFunction {*+#{&?V
updateWorkflow {*+a{&Ah
/CatalogId?s2DatabaseName!s<PartitionInputList![{$#C/TableName!s
4LastAccessTime?t6LastAnalyzedTime?t1Parameters?<s:StorageDescriptor?{$$=-Values?[s
:AdditionalLocations?[s4BucketColumns?[s1Columns?[{$&t0Compressed?b1InputFormat?s.Location?s5NumberOfBuckets?i2OutputFormat?s1Parameters?<s8SchemaReference?{$'A2SerdeInfo?{$(G3SkewedInfo?{$(t5SortColumns?[{$)g<StoredAsSubDirectories?b
-Comment?s*Name!s1Parameters?<s*Type?s
1SchemaId?{$'x5SchemaVersionId?s9SchemaVersionNumber?l
2RegistryName?s/SchemaArn?s0SchemaName?s
*Name?s1Parameters?<s:SerializationLibrary?s
8SkewedColumnNames?[sDSkewedColumnValueLocationMaps?<s9SkewedColumnValues?[s
,Column!s/SortOrder!i
0Errors?[{$*1
4ErrorDetail?{$*V6PartitionValues?[s
/ErrorCode?s2ErrorMessage?s
/CatalogId?s9ConnectionNameList![s
0Errors?<{$*V0Succeeded?[s
/CatalogId?s2DatabaseName!s<PartitionsToDelete![{$,=/TableName!s
-Values![s
/CatalogId?s2DatabaseName!s5TablesToDelete![s3TransactionId?s
0Errors?[{$-:
4ErrorDetail?{$*V/TableName?s
/CatalogId?s2DatabaseName!s/TableName!s1VersionIds![s
0Errors?[{$.B
4ErrorDetail?{$*V/TableName?s/VersionId?s
6IncludeBlueprint?b:IncludeParameterSpec?b,Names![s
4Blueprints?[{$/m8MissingBlueprints?[s
7BlueprintLocation?s>BlueprintServiceLocation?s/CreatedOn?t1Description?s2ErrorMessage?s=LastActiveDefinition?{$1]4LastModifiedOn?t*Name?s3ParameterSpec?s,Status?s
7BlueprintLocation?s>BlueprintServiceLocation?s1Description?s4LastModifiedOn?t3ParameterSpec?s
3CrawlerNames![s
2Crawlers?[{$3=7CrawlersNotFound?[s
2Classifiers?[s3Configuration?s6CrawlElapsedTime?lBCrawlerSecurityConfiguration?s2CreationTime?t2DatabaseName?s1Description?sCLakeFormationConfiguration?{$6x2LastCrawl?{$7I1LastUpdated?t=LineageConfiguration?{$8;*Name?s6RecrawlPolicy?{$8U*Role?s1Schedule?{$8h;SchemaChangePolicy?{$9,+State?s1TablePrefix?s0Targets?{$9O-Version?l
/AccountId?sAUseLakeFormationCredentials?b
2ErrorMessage?s.LogGroup?s/LogStream?s3MessagePrefix?s/StartTime?t,Status?s
<CrawlerLineageSettings?s
5RecrawlBehavior?s
8ScheduleExpression?s+State?s
4DeleteBehavior?s4UpdateBehavior?s
8CatalogTargets?[{$;86DeltaTargets?[{$<,9DynamoDBTargets?[{$<v5HudiTargets?[{$=98IcebergTargets?[{$=95JdbcTargets?[{$=z8MongoDBTargets?[{$>c3S3Targets?[{$?,
4ConnectionName?s2DatabaseName!s6DlqEventQueueArn?s3EventQueueArn?s-Tables![s
4ConnectionName?s<CreateNativeDeltaTable?b2DeltaTables?[s3WriteManifest?b
*Path?s-ScanAll?b.ScanRate?n
4ConnectionName?s1Exclusions?[s;MaximumTraversalDepth?i,Paths?[s
4ConnectionName?s?EnableAdditionalMetadata?[s1Exclusions?[s*Path?s
4ConnectionName?s*Path?s-ScanAll?b
4ConnectionName?s6DlqEventQueueArn?s3EventQueueArn?s1Exclusions?[s*Path?s0SampleSize?i
,Names![s
;CustomEntityTypes?[{$@i@CustomEntityTypesNotFound?[s
3ContextWords?[s*Name!s1RegexString!s
0ResultIds![s
1Results![{$Ae6ResultsNotFound?[s
:AggregatedMetrics?{$DC9AnalyzerResults?[{$E_1CompletedOn?t3DataSource?{$FC7EvaluationContext?s-JobName?s.JobRunId?s6Observations?[{$GG/ProfileId?s.ResultId?s5RuleResults?[{$I1<RulesetEvaluationRunId?s1RulesetName?s+Score?n/StartedOn?t
5TotalRowsFailed?n5TotalRowsPassed?n8TotalRowsProcessed?n6TotalRulesFailed?n6TotalRulesPassed?n9TotalRulesProcessed?n
1Description?s7EvaluatedMetrics?<n7EvaluationMessage?s*Name?s
2GlueTable!{$FS
8AdditionalOptions?<s/CatalogId?s4ConnectionName?s2DatabaseName!s/TableName!s
1Description?s?MetricBasedObservation?{$Gr
0MetricName?s5MetricValues?{$HR/NewRules?[s1StatisticId?s
1ActualValue?n3ExpectedValue?n0LowerLimit?n0UpperLimit?n
1Description?s7EvaluatedMetrics?<n3EvaluatedRule?s7EvaluationMessage?s*Name?s,Result?s2RuleMetrics?<n
7DevEndpointNames![s
6DevEndpoints?[{$K$;DevEndpointsNotFound?[s
0Arguments?<s6AvailabilityZone?s6CreatedTimestamp?t2EndpointName?s5ExtraJarsS3Path?s;ExtraPythonLibsS3Path?s3FailureReason?s1GlueVersion?s;LastModifiedTimestamp?t6LastUpdateStatus?s3NumberOfNodes?i5NumberOfWorkers?i4PrivateAddress?s3PublicAddress?s/PublicKey?s1PublicKeys?[s-RoleArn?s;SecurityConfiguration?s7SecurityGroupIds?[s,Status?s.SubnetId?s+VpcId?s0WorkerType?s9YarnEndpointAddress?sHZeppelinRemoteSparkInterpreterPort?i
/JobNames![s
.Jobs?[{$P83JobsNotFound?[s
7AllocatedCapacity?iCCodeGenConfigurationNodes?<{$UC0Command?{%nb4Connections?{%o;/CreatedOn?t7DefaultArguments?<s1Description?s4ExecutionClass?s:ExecutionProperty?{%oK1GlueVersion?s-JobMode?s:JobRunQueuingEnabled?b4LastModifiedOn?t,LogUri?s7MaintenanceWindow?s1MaxCapacity?n0MaxRetries?i*Name?s>NonOverridableArguments?<s=NotificationProperty?{%o`5NumberOfWorkers?i1ProfileName?s*Role?s;SecurityConfiguration?s=SourceControlDetails?{%ot-Timeout?i0WorkerType?s
2Aggregate?{$i/=AmazonRedshiftSource?{$il=AmazonRedshiftTarget?{$o,5ApplyMapping?{$oH>AthenaConnectorSource?{$pP;CatalogDeltaSource?{$r8:CatalogHudiSource?{$s'=CatalogIcebergSource?{$so;CatalogKafkaSource?{$t`=CatalogKinesisSource?{$yo6CatalogSource?{%%W6CatalogTarget?{%&A<ConnectorDataSource?{%&x<ConnectorDataTarget?{%'S3CustomCode?{%($9DirectJDBCSource?{%(]:DirectKafkaSource?{%)e<DirectKinesisSource?{%*]7DropDuplicates?{%+U3DropFields?{%+s7DropNullFields?{%,59DynamicTransform?{%-`>DynamoDBCatalogSource?{%/hCDynamoDBELTConnectorSource?{%0x<EvaluateDataQuality?{%3-FEvaluateDataQualityMultiFrame?{%5I:FillMissingValues?{%6m/Filter?{%7@>GovernedCatalogSource?{%8M>GovernedCatalogTarget?{%9X<JdbcConnectorSource?{%:u<JdbcConnectorTarget?{%=v-Join?{%?A.Merge?{%@#HMicrosoftSQLServerCatalogSource?{%@NHMicrosoftSQLServerCatalogTarget?{%@i;MySQLCatalogSource?{%@N;MySQLCatalogTarget?{%@i?OracleSQLCatalogSource?{%@N?OracleSQLCatalogTarget?{%@i5PiiDetection?{%A4@PostgreSQLCatalogSource?{%@N@PostgreSQLCatalogTarget?{%@i/Recipe?{%D$7RedshiftSource?{%F-7RedshiftTarget?{%Fi@RelationalCatalogSource?{%@N4RenameField?{%HF.Route?{%Ht=S3CatalogDeltaSource?{$r8<S3CatalogHudiSource?{$s'?S3CatalogIcebergSource?{$so8S3CatalogSource?{%8M8S3CatalogTarget?{%Ip4S3CsvSource?{%KA=S3DeltaCatalogTarget?{%Nv<S3DeltaDirectTarget?{%PO6S3DeltaSource?{%Rs7S3DirectTarget?{%So6S3ExcelSource?{%UW<S3GlueParquetTarget?{%X;<S3HudiCatalogTarget?{%Y`;S3HudiDirectTarget?{%[95S3HudiSource?{%\|<S3HyperDirectTarget?{%]w?S3IcebergCatalogTarget?{%_F>S3IcebergDirectTarget?{%`e5S3JsonSource?{%bb8S3ParquetSource?{%d_5SelectFields?{%+s=SelectFromCollection?{%fE8SnowflakeSource?{%f_8SnowflakeTarget?{%jG=SparkConnectorSource?{%jc=SparkConnectorTarget?{%kl1SparkSQL?{%m%/Spigot?{%mw4SplitFields?{%+s.Union?{%nD
.Aggs![{$iW.Groups![[s-Inputs![s*Name!s
-AggFunc!s-Column![s
-Data?{$j$*Name?s
0AccessType?s,Action?s9AdvancedOptions?[{$nX8CatalogDatabase?{$ng;CatalogRedshiftSchema?s:CatalogRedshiftTable?s5CatalogTable?{$ng3Connection?{$ng7CrawlerConnection?s0IamRole?{$ng1MergeAction?s1MergeClause?s6MergeWhenMatched?s9MergeWhenNotMatched?s0PostAction?s/PreAction?s1SampleQuery?s/Schema?{$ng9SelectedColumns?[{$ng0SourceType?s2StagingTable?s.Table?{$ng1TablePrefix?s5TableSchema?[{$ng-TempDir?s,Upsert?b
)Key?s+Value?s
1Description?s+Label?s+Value?s
-Data?{$j$-Inputs?[s*Name?s
-Inputs![s1Mapping![{$oh*Name!s
2Children?[{$oh-Dropped?b/FromPath?[s.FromType?s+ToKey?s,ToType?s
4ConnectionName!s5ConnectionTable?s4ConnectionType!s3ConnectorName!s*Name!s7OutputSchemas?[{$qc0SchemaName!s
1Columns?[{$qr
4GlueStudioType?s*Name!s*Type?s
=AdditionalDeltaOptions?<s.Database!s*Name!s7OutputSchemas?[{$qc+Table!s
<AdditionalHudiOptions?<s.Database!s*Name!s7OutputSchemas?[{$qc+Table!s
?AdditionalIcebergOptions?<s.Database!s*Name!s7OutputSchemas?[{$qc+Table!s
;DataPreviewOptions?{$uk.Database!s2DetectSchema?b*Name!s9StreamingOptions?{$v5+Table!s0WindowSize?i
1PollingTime?l8RecordPollingLimit?l
8AddRecordTimestamp?s,Assign?s6BootstrapServers?s4Classification?s4ConnectionName?s/Delimiter?s<EmitConsumerLagMetrics?s3EndingOffsets?s4IncludeHeaders?b:MaxOffsetsPerTrigger?l3MinPartitions?i0NumRetries?i3PollTimeoutMs?l5RetryIntervalMs?l6SecurityProtocol?s5StartingOffsets?s7StartingTimestamp?t6SubscribePattern?s/TopicName?s
;DataPreviewOptions?{$uk.Database!s2DetectSchema?b*Name!s9StreamingOptions?{$zz+Table!s0WindowSize?i
=AddIdleTimeBetweenReads?b8AddRecordTimestamp?s7AvoidEmptyBatches?b4Classification?s/Delimiter?s;DescribeShardInterval?l<EmitConsumerLagMetrics?s1EndpointUrl?s7FanoutConsumerARN?s>IdleTimeBetweenReadsInMs?l=MaxFetchRecordsPerShard?l6MaxFetchTimeInMs?l6MaxRecordPerRead?l8MaxRetryIntervalMs?l0NumRetries?i5RetryIntervalMs?l-RoleArn?s5RoleSessionName?s6StartingPosition?s7StartingTimestamp?t/StreamArn?s0StreamName?s
.Database!s*Name!s7OutputSchemas?[{$qc8PartitionPredicate?s+Table!s
.Database!s-Inputs![s*Name!s5PartitionKeys?[[s+Table!s
4ConnectionType!s+Data!<s*Name!s7OutputSchemas?[{$qc
4ConnectionType!s+Data!<s-Inputs?[s*Name!s
/ClassName!s*Code!s-Inputs![s*Name!s7OutputSchemas?[{$qc
4ConnectionName!s4ConnectionType!s.Database!s*Name!s7OutputSchemas?[{$qc4RedshiftTmpDir?s+Table!s
;DataPreviewOptions?{$uk2DetectSchema?b*Name!s9StreamingOptions?{$v50WindowSize?i
;DataPreviewOptions?{$uk2DetectSchema?b*Name!s9StreamingOptions?{$zz0WindowSize?i
/Columns?[[s-Inputs![s*Name!s
-Inputs![s*Name!s-Paths![[s
-Inputs![s*Name!s9NullCheckBoxList?{%,p6NullTextList?[{%-;
-IsEmpty?b.IsNegOne?b2IsNullString?b
1Datatype!{%-R+Value!s
(Id!s+Label!s
2FunctionName!s-Inputs![s*Name!s7OutputSchemas?[{$qc4Parameters?[{%.m*Path!s3TransformName!s-Version?s
0IsOptional?b.ListType?s*Name!s*Type!s7ValidationMessage?s4ValidationRule?s,Value?[s
:AdditionalOptions?{%0N.Database!s*Name!s1PitrEnabled?b+Table!s
4DynamodbExport?s;DynamodbUnnestDDBJson?b
:ConnectionOptions?{%1Q*Name!s7OutputSchemas?[{$qc
4DynamodbExport?s6DynamodbS3Bucket?s;DynamodbS3BucketOwner?s6DynamodbS3Prefix?s8DynamodbStsRoleArn?s6DynamodbTableArn!s;DynamodbUnnestDDBJson?b
-Inputs![s*Name!s,Output?s:PublishingOptions?{%4,-Ruleset!s@StopJobOnFailureOptions?{%5/
>CloudWatchMetricsEnabled?b7EvaluationContext?s>ResultsPublishingEnabled?b5ResultsS3Prefix?s
<StopJobOnFailureTiming?s
<AdditionalDataSources?<s8AdditionalOptions?<s-Inputs![s*Name!s:PublishingOptions?{%4,-Ruleset!s@StopJobOnFailureOptions?{%5/
0FilledPath?s1ImputedPath!s-Inputs![s*Name!s
1Filters![{%7r-Inputs![s5LogicalOperator!s*Name!s
-Negated?b/Operation!s0Values![{%8<
*Type!s,Value![s
:AdditionalOptions?{%9:.Database!s*Name!s8PartitionPredicate?s+Table!s
2BoundedFiles?l1BoundedSize?l
.Database!s-Inputs![s*Name!s5PartitionKeys?[[s;SchemaChangePolicy?{%:M+Table!s
9EnableUpdateCatalog?b4UpdateBehavior?s
:AdditionalOptions?{%<@4ConnectionName!s5ConnectionTable?s4ConnectionType!s3ConnectorName!s*Name!s7OutputSchemas?[{$qc+Query?s
6DataTypeMapping?<s5FilterPredicate?s6JobBookmarkKeys?[s>JobBookmarkKeysSortOrder?s0LowerBound?l3NumPartitions?l5PartitionColumn?s0UpperBound?l
8AdditionalOptions?<s4ConnectionName!s5ConnectionTable!s4ConnectionType!s3ConnectorName!s-Inputs![s*Name!s7OutputSchemas?[{$qc
1Columns![{%?l-Inputs![s.JoinType!s*Name!s
*From!s,Keys![[s
-Inputs![s*Name!s3PrimaryKeys![[s,Source!s
.Database!s*Name!s+Table!s
.Database!s-Inputs![s*Name!s+Table!s
9DetectionParameters?s:DetectionSensitivity?s:EntityTypesToDetect![s-Inputs![s/MaskValue?s2MatchPattern?s*Name!s;NumLeftCharsToExclude?n<NumRightCharsToExclude?n6OutputColumnName?s-PiiType!s0RedactChar?s0RedactText?s4SampleFraction?n7ThresholdFraction?n
-Inputs![s*Name!s8RecipeReference?{%D]5RecipeSteps?[{%Dz
/RecipeArn!s3RecipeVersion!s
/Action!{%EH>ConditionExpressions?[{%Ec
/Operation!s1Parameters?<s
/Condition!s2TargetColumn!s+Value?s
.Database!s*Name!s4RedshiftTmpDir?s+Table!s3TmpDirIAMRole?s
.Database!s-Inputs![s*Name!s4RedshiftTmpDir?s+Table!s3TmpDirIAMRole?s>UpsertRedshiftOptions?{%Gp
4ConnectionName?s3TableLocation?s1UpsertKeys?[s
-Inputs![s*Name!s1SourcePath![s1TargetPath![s
:GroupFiltersList![{%IC-Inputs![s*Name!s
1Filters![{%7r/GroupName!s5LogicalOperator!s
8AutoDataQuality?{%Jz.Database!s-Inputs![s*Name!s5PartitionKeys?[[s;SchemaChangePolicy?{%:M+Table!s
7EvaluationContext?s/IsEnabled?b
:AdditionalOptions?{%N85CompressionType?s-Escaper?s1Exclusions?[s0GroupFiles?s/GroupSize?s-MaxBand?i4MaxFilesInBand?i/Multiline?b*Name!s9OptimizePerformance?b7OutputSchemas?[{$qc,Paths![s/QuoteChar!s-Recurse?b/Separator!s/SkipFirst?b0WithHeader?b1WriteHeader?b
2BoundedFiles?l1BoundedSize?l6EnableSamplePath?b0SamplePath?s
8AdditionalOptions?<s8AutoDataQuality?{%Jz.Database!s-Inputs![s*Name!s7OutputSchemas?[{$qc5PartitionKeys?[[s;SchemaChangePolicy?{%:M+Table!s
8AdditionalOptions?<s8AutoDataQuality?{%Jz1Compression!s,Format!s-Inputs![s*Name!s<NumberTargetPartitions?s5PartitionKeys?[[s*Path!s;SchemaChangePolicy?{%R8
.Database?s9EnableUpdateCatalog?b+Table?s4UpdateBehavior?s
=AdditionalDeltaOptions?<s:AdditionalOptions?{%N8*Name!s7OutputSchemas?[{$qc,Paths![s
8AutoDataQuality?{%Jz1Compression?s,Format!s-Inputs![s*Name!s<NumberTargetPartitions?s7OutputSchemas?[{$qc5PartitionKeys?[[s*Path!s;SchemaChangePolicy?{%R8
:AdditionalOptions?{%WW5CompressionType?s1Exclusions?[s0GroupFiles?s/GroupSize?s-MaxBand?n4MaxFilesInBand?n*Name!s0NumberRows?n7OutputSchemas?[{$qc,Paths![s-Recurse?b0SkipFooter?n
2BoundedFiles?n1BoundedSize?n6EnableSamplePath?b0SamplePath?s
8AutoDataQuality?{%Jz1Compression?s-Inputs![s*Name!s<NumberTargetPartitions?s5PartitionKeys?[[s*Path!s;SchemaChangePolicy?{%R8
8AdditionalOptions!<s8AutoDataQuality?{%Jz.Database!s-Inputs![s*Name!s7OutputSchemas?[{$qc5PartitionKeys?[[s;SchemaChangePolicy?{%:M+Table!s
8AdditionalOptions!<s8AutoDataQuality?{%Jz1Compression!s,Format!s-Inputs![s*Name!s<NumberTargetPartitions?s5PartitionKeys?[[s*Path!s;SchemaChangePolicy?{%R8
<AdditionalHudiOptions?<s:AdditionalOptions?{%N8*Name!s7OutputSchemas?[{$qc,Paths![s
8AutoDataQuality?{%Jz1Compression?s,Format?s-Inputs![s*Name!s7OutputSchemas?[{$qc5PartitionKeys?[[s*Path!s;SchemaChangePolicy?{%R8
8AdditionalOptions?<s8AutoDataQuality?{%Jz.Database!s-Inputs![s*Name!s5PartitionKeys?[[s;SchemaChangePolicy?{%:M+Table!s
8AdditionalOptions?<s8AutoDataQuality?{%Jz1Compression!s,Format!s-Inputs![s*Name!s<NumberTargetPartitions?s7OutputSchemas?[{$qc5PartitionKeys?[[s*Path!s;SchemaChangePolicy?{%R8
:AdditionalOptions?{%N85CompressionType?s1Exclusions?[s0GroupFiles?s/GroupSize?s.JsonPath?s-MaxBand?i4MaxFilesInBand?i/Multiline?b*Name!s7OutputSchemas?[{$qc,Paths![s-Recurse?b
:AdditionalOptions?{%N85CompressionType?s1Exclusions?[s0GroupFiles?s/GroupSize?s-MaxBand?i4MaxFilesInBand?i*Name!s7OutputSchemas?[{$qc,Paths![s-Recurse?b
+Index!i-Inputs![s*Name!s
-Data!{%g+*Name!s7OutputSchemas?[{$qc
,Action?s8AdditionalOptions?<s2AutoPushdown?b3Connection?{$ng.Database?s0IamRole?{$ng1MergeAction?s1MergeClause?s6MergeWhenMatched?s9MergeWhenNotMatched?s0PostAction?s/PreAction?s1SampleQuery?s,Schema?s9SelectedColumns?[{$ng0SourceType?s2StagingTable?s+Table?s5TableSchema?[{$ng-TempDir?s,Upsert?b
-Data!{%g+-Inputs?[s*Name!s
8AdditionalOptions?<s4ConnectionName!s4ConnectionType!s3ConnectorName!s*Name!s7OutputSchemas?[{$qc
8AdditionalOptions?<s4ConnectionName!s4ConnectionType!s3ConnectorName!s-Inputs![s*Name!s7OutputSchemas?[{$qc
-Inputs![s*Name!s7OutputSchemas?[{$qc4SqlAliases![{%mg.SqlQuery!s
+Alias!s*From!s
-Inputs![s*Name!s*Path!s*Prob?n*Topk?i
-Inputs![s*Name!s/UnionType!s
*Name?s3PythonVersion?s-Runtime?s4ScriptLocation?s
2Connections?[s
7MaxConcurrentRuns?i
6NotifyDelayAfter?i
2AuthStrategy?s/AuthToken?s,Branch?s,Folder?s2LastCommitId?s+Owner?s.Provider?s0Repository?s
/CatalogId?s2DatabaseName!s9PartitionsToGet![{$,=/TableName!s
4Partitions?[{%r)9UnprocessedKeys?[{$,=
/CatalogId?s2CreationTime?t2DatabaseName?s4LastAccessTime?t6LastAnalyzedTime?t1Parameters?<s:StorageDescriptor?{$$=/TableName?s-Values?[s
1Entries![{%sh
/CatalogId?s2DatabaseName?s/TableName?s*Type?s
2Failures?[{%tc9TableOptimizers?[{%uC
/CatalogId?s2DatabaseName?s.Error?{$*V/TableName?s*Type?s
/CatalogId?s2DatabaseName?s/TableName?s7TableOptimizer?{%v%
6Configuration?{%vM0LastRun?{%z`*Type?s
@CompactionConfiguration?{%w|-Enabled?bHOrphanFileDeletionConfiguration?{%xI?RetentionConfiguration?{%y8-RoleArn?s9VpcConfiguration?{%zJ
=IcebergConfiguration?{%x=
.Strategy?s
=IcebergConfiguration?{%xd
.Location?sEOrphanFileRetentionPeriodInDays?n
=IcebergConfiguration?{%yS
7CleanExpiredFiles?b?NumberOfSnapshotsToRetain?nCSnapshotRetentionPeriodInDays?n
8GlueConnectionName?s
:CompactionMetrics?{%|O8CompactionStrategy?s2EndTimestamp?t+Error?s/EventType?s0Metrics?{&#kBOrphanFileDeletionMetrics?{&$g9RetentionMetrics?{&%n4StartTimestamp?t
7IcebergMetrics?{%|d
.DpuHours?n7JobDurationInHour?n<NumberOfBytesCompacted?n2NumberOfDpus?n<NumberOfFilesCompacted?n
7JobDurationInHour?s<NumberOfBytesCompacted?s2NumberOfDpus?s<NumberOfFilesCompacted?s
7IcebergMetrics?{&$|
.DpuHours?n7JobDurationInHour?n2NumberOfDpus?n@NumberOfOrphanFilesDeleted?n
7IcebergMetrics?{&&)
.DpuHours?n7JobDurationInHour?n>NumberOfDataFilesDeleted?n2NumberOfDpus?nBNumberOfManifestFilesDeleted?nBNumberOfManifestListsDeleted?n
3TriggerNames![s
2Triggers?[{&(27TriggersNotFound?[s
1Actions?[{&)U1Description?s?EventBatchingCondition?{&*](Id?s*Name?s2Predicate?{&*x.Schedule?s+State?s*Type?s2WorkflowName?s
0Arguments?<s1CrawlerName?s-JobName?s=NotificationProperty?{%o`;SecurityConfiguration?s-Timeout?i
/BatchSize!i1BatchWindow?i
4Conditions?[{&+:-Logical?s
0CrawlState?s1CrawlerName?s-JobName?s5LogicalOperator?s+State?s
2IncludeGraph?b,Names![s
7MissingWorkflows?[s3Workflows?[{&,^
9BlueprintDetails?{&.7/CreatedOn?t;DefaultRunProperties?<s1Description?s.Graph?{&.P4LastModifiedOn?t0LastRun?{&6g7MaxConcurrentRuns?i*Name?s
3BlueprintName?s+RunId?s
/Edges?[{&.i/Nodes?[{&/+
3DestinationId?s.SourceId?s
7CrawlerDetails?{&0#3JobDetails?{&0z*Name?s7TriggerDetails?{&6Y*Type?s.UniqueId?s
0Crawls?[{&01
1CompletedOn?t2ErrorMessage?s.LogGroup?s/LogStream?s/StartedOn?t+State?s
1JobRuns?[{&1/
7AllocatedCapacity?i0Arguments?<s-Attempt?i1CompletedOn?t0DpuSeconds?n2ErrorMessage?s4ExecutionClass?s@ExecutionRoleSessionPolicy?s3ExecutionTime?i1GlueVersion?s(Id?s-JobMode?s-JobName?s:JobRunQueuingEnabled?b1JobRunState?s4LastModifiedOn?t2LogGroupName?s7MaintenanceWindow?s1MaxCapacity?n=NotificationProperty?{%o`5NumberOfWorkers?i9PredecessorRuns?[{&6F3PreviousRunId?s1ProfileName?s;SecurityConfiguration?s/StartedOn?t1StateDetail?s-Timeout?i1TriggerName?s0WorkerType?s
-JobName?s+RunId?s
0Trigger?{&(2
1CompletedOn?t2ErrorMessage?s.Graph?{&.P*Name?s3PreviousRunId?s/StartedOn?tDStartingEventBatchCondition?{&8b3Statistics?{&9#,Status?s3WorkflowRunId?s<WorkflowRunProperties?<s
/BatchSize?i1BatchWindow?i
4ErroredActions?i3FailedActions?i4RunningActions?i4StoppedActions?i6SucceededActions?i4TimeoutActions?i2TotalActions?i4WaitingActions?i
1ClientToken?s>InclusionAnnotations![{&:{
9InclusionAnnotation?s/ProfileId?s1StatisticId?s
DFailedInclusionAnnotations?[{&;t
3FailureReason?s/ProfileId?s1StatisticId?s
-JobName!s0JobRunIds![s
0Errors?[{&=-?SuccessfulSubmissions?[{&=T
4ErrorDetail?{$*V-JobName?s.JobRunId?s
-JobName?s.JobRunId?s
/CatalogId?s2DatabaseName!s1Entries![{&>F/TableName!s
7PartitionInput!{$#C9PartitionValueList![s
0Errors?[{&?%
4ErrorDetail?{$*V9PartitionValueList?[s
+RunId!s

/TaskRunId!s1TransformId!s
,Status?s/TaskRunId?s1TransformId?s
(Id!i3RequestOrigin?s/SessionId!s
0DataFormat!s6SchemaDefinition!s
+Error?s+Valid?b
7BlueprintLocation!s1Description?s*Name!s+Tags?<s
*Name?s
5CatalogInput!{&B8*Name!s+Tags?<s
FAllowFullTableExternalDataAccess?s:CatalogProperties?{&DWJCreateDatabaseDefaultPermissions?[{&ElGCreateTableDefaultPermissions?[{&El1Description?s9FederatedCatalog?{&FP1Parameters?<s>TargetRedshiftCatalog?{&G&
7CustomProperties?<sADataLakeAccessProperties?{&E0
1CatalogType?s4DataLakeAccess?b6DataTransferRole?s,KmsKey?s
2Permissions?[s2Principal?{&F1
ADataLakePrincipalIdentifier?s
4ConnectionName?s4ConnectionType?s0Identifier?s
0CatalogArn!s
6CsvClassifier?{&H)7GrokClassifier?{&Im7JsonClassifier?{&JK6XmlClassifier?{&J^
7AllowSingleColumn?b4ContainsHeader?s>CustomDatatypeConfigured?b6CustomDatatypes?[s/Delimiter?s:DisableValueTrimming?b-Header?[s*Name!s1QuoteSymbol?s+Serde?s
4Classification!s4CustomPatterns?s1GrokPattern!s*Name!s
.JsonPath!s*Name!s
4Classification!s*Name!s,RowTag?s
/CatalogID?s5ColumnNameList?[s2DatabaseName!s*Role!s0SampleSize?n.Schedule?s;SecurityConfiguration?s/TableName!s+Tags?<s
/CatalogId?s8ConnectionInput!{&Lo+Tags?<s
7AthenaProperties?<sDAuthenticationConfiguration?{&Oi;ConnectionProperties!<s4ConnectionType!s1Description?s4MatchCriteria?[s*Name!sGPhysicalConnectionRequirements?{&UA7PythonProperties?<s6SparkProperties?<s9ValidateCredentials?bEValidateForComputeEnvironments?[s
8AuthenticationType?sGBasicAuthenticationCredentials?{&Q@FCustomAuthenticationCredentials?<s/KmsKeyArn?s9OAuth2Properties?{&QW/SecretArn?s
.Password?s.Username?s
DAuthorizationCodeProperties?{&S/@OAuth2ClientApplication?{&SR:OAuth2Credentials?{&TG5OAuth2GrantType?s.TokenUrl?s<TokenUrlParametersMap?<s
7AuthorizationCode?s1RedirectUri?s
JAwsManagedClientApplicationReference?sJUserManagedClientApplicationClientId?s
1AccessToken?s.JwtToken?s2RefreshToken?sNUserManagedClientApplicationClientSecret?s
6AvailabilityZone?s:SecurityGroupIdList?[s.SubnetId?s
<CreateConnectionStatus?s
2Classifiers?[s3Configuration?sBCrawlerSecurityConfiguration?s2DatabaseName?s1Description?sCLakeFormationConfiguration?{$6x=LineageConfiguration?{$8;*Name!s6RecrawlPolicy?{$8U*Role!s.Schedule?s;SchemaChangePolicy?{$9,1TablePrefix?s+Tags?<s0Targets!{$9O
3ContextWords?[s*Name!s1RegexString!s+Tags?<s
1ClientToken?sFDataQualitySecurityConfiguration?s1Description?s*Name!s-Ruleset!s+Tags?<s4TargetTable?{&Zd
/CatalogId?s2DatabaseName!s/TableName!s
/CatalogId?s6DatabaseInput!{&[Z+Tags?<s
GCreateTableDefaultPermissions?[{&El1Description?s:FederatedDatabase?{&FP1LocationUri?s*Name!s1Parameters?<s7TargetDatabase?{&]'
/CatalogId?s2DatabaseName?s,Region?s
0Arguments?<s2EndpointName!s5ExtraJarsS3Path?s;ExtraPythonLibsS3Path?s1GlueVersion?s3NumberOfNodes?i5NumberOfWorkers?i/PublicKey?s1PublicKeys?[s-RoleArn!s;SecurityConfiguration?s7SecurityGroupIds?[s.SubnetId?s+Tags?<s0WorkerType?s
0Arguments?<s6AvailabilityZone?s6CreatedTimestamp?t2EndpointName?s5ExtraJarsS3Path?s;ExtraPythonLibsS3Path?s3FailureReason?s1GlueVersion?s3NumberOfNodes?i5NumberOfWorkers?i-RoleArn?s;SecurityConfiguration?s7SecurityGroupIds?[s,Status?s.SubnetId?s+VpcId?s0WorkerType?s9YarnEndpointAddress?sHZeppelinRemoteSparkInterpreterPort?i
BAdditionalEncryptionContext?<s0DataFilter?s1Description?s:IntegrationConfig?{&e<5IntegrationName!s.KmsKeyId?s/SourceArn!s.Tags?[{$nX/TargetArn!s
5RefreshInterval?s7SourceProperties?<s
BAdditionalEncryptionContext?<s0CreateTime!t0DataFilter?s1Description?s0Errors?[{$*V4IntegrationArn!s:IntegrationConfig?{&e<5IntegrationName!s.KmsKeyId?s/SourceArn!s,Status!s.Tags?[{$nX/TargetArn!s
1ResourceArn!sCSourceProcessingProperties?{&hjCTargetProcessingProperties?{&hu
-RoleArn?s
4ConnectionName?s1EventBusArn?s,KmsArn?s-RoleArn?s
1ResourceArn!s:SourceTableConfig?{&j=/TableName!s:TargetTableConfig?{&j|
-Fields?[s5FilterPredicate?s1PrimaryKey?[s7RecordUpdateField?s
7PartitionSpec?[{&kV5TargetTableName?s0UnnestSpec?s
4ConversionSpec?s/FieldName?s2FunctionSpec?s
7AllocatedCapacity?iCCodeGenConfigurationNodes?<{$UC0Command!{%nb4Connections?{%o;7DefaultArguments?<s1Description?s4ExecutionClass?s:ExecutionProperty?{%oK1GlueVersion?s-JobMode?s:JobRunQueuingEnabled?b,LogUri?s7MaintenanceWindow?s1MaxCapacity?n0MaxRetries?i*Name!s>NonOverridableArguments?<s=NotificationProperty?{%o`5NumberOfWorkers?i*Role!s;SecurityConfiguration?s=SourceControlDetails?{%ot+Tags?<s-Timeout?i0WorkerType?s
1Description?s1GlueVersion?s;InputRecordTables![{$FS1MaxCapacity?n0MaxRetries?i*Name!s5NumberOfWorkers?i3Parameters!{&ro*Role!s+Tags?<s-Timeout?i<TransformEncryption?{&tH0WorkerType?s
>FindMatchesParameters?{&sA3TransformType!s
:AccuracyCostTradeoff?n;EnforceProvidedLabels?b=PrecisionRecallTradeoff?n:PrimaryKeyColumnName?s
=MlUserDataEncryption?{&u,FTaskRunSecurityConfigurationName?s
.KmsKeyId?s>MlUserDataEncryptionMode!s
1TransformId?s
/CatalogId?s2DatabaseName!s7PartitionInput!{$#C/TableName!s
/CatalogId?s2DatabaseName!s7PartitionIndex!{&w&/TableName!s
/IndexName!s+Keys![s
1Description?s2RegistryName!s+Tags?<s
1Description?s1RegistryArn?s2RegistryName?s+Tags?<s
3Compatibility?s0DataFormat!s1Description?s3RegistryId?{&yE6SchemaDefinition?s0SchemaName!s+Tags?<s
1RegistryArn?s2RegistryName?s
3Compatibility?s0DataFormat?s1Description?s9LatestSchemaVersion?l7NextSchemaVersion?l1RegistryArn?s2RegistryName?s/SchemaArn?s6SchemaCheckpoint?l0SchemaName?s2SchemaStatus?s5SchemaVersionId?s9SchemaVersionStatus?s+Tags?<s
2DagEdges?[{&|]2DagNodes?[{'#(.Language?s
,Source!s,Target!s5TargetParameter?s
.Args![{'#Q(Id!s0LineNumber?i.NodeType!s
*Name!s+Param?b+Value!s
2PythonScript?s/ScalaCode?s
@EncryptionConfiguration!{'$P*Name!s
=CloudWatchEncryption?{'%[>DataQualityEncryption?{'&)?JobBookmarksEncryption?{'&R6S3Encryption?[{'&|
>CloudWatchEncryptionMode?s/KmsKeyArn?s
?DataQualityEncryptionMode?s/KmsKeyArn?s
@JobBookmarksEncryptionMode?s/KmsKeyArn?s
/KmsKeyArn?s6S3EncryptionMode?s
6CreatedTimestamp?t*Name?s
0Command!{')y4Connections?{%o;7DefaultArguments?<s1Description?s1GlueVersion?s(Id!s1IdleTimeout?i1MaxCapacity?n5NumberOfWorkers?i3RequestOrigin?s*Role!s;SecurityConfiguration?s+Tags?<s-Timeout?i0WorkerType?s
*Name?s3PythonVersion?s
0Session?{'*E
0Command?{')y1CompletedOn?t4Connections?{%o;/CreatedOn?t7DefaultArguments?<s1Description?s0DpuSeconds?n2ErrorMessage?s3ExecutionTime?n1GlueVersion?s(Id?s1IdleTimeout?i1MaxCapacity?n5NumberOfWorkers?i1ProfileName?s.Progress?n*Role?s;SecurityConfiguration?s,Status?s0WorkerType?s
/CatalogId?s2DatabaseName!s*Name?s=OpenTableFormatInput?{'.g:PartitionIndexes?[{&w&3TableInput?{'2z3TransactionId?s
5IcebergInput?{'.z
@CreateIcebergTableInput?{'/\7MetadataOperation!s-Version?s
.Location!s6PartitionSpec?{'0K1Properties?<s/Schema!{'113WriteOrder?{'22
0Fields![{'0b,SpecId?n
-FieldId?n*Name!s.SourceId!n/Transform!s
0Fields![{'1g9IdentifierFieldIds?[n.SchemaId?n*Type?s
)Doc?s(Id!n*Name!s.Required!b*Type!*
0Fields![{'2J-OrderId!n
/Direction!s/NullOrder!s.SourceId!n/Transform!s
1Description?s4LastAccessTime?t6LastAnalyzedTime?t*Name!s+Owner?s1Parameters?<s7PartitionKeys?[{$&t/Retention?i:StorageDescriptor?{$$=/TableType?s4TargetTable?{'5J7ViewDefinition?{'5v6ViewExpandedText?s6ViewOriginalText?s
/CatalogId?s2DatabaseName?s*Name?s,Region?s
-Definer?s1IsProtected?b9Representations?[{'6Y1SubObjects?[s
-Dialect?s4DialectVersion?s:ValidationConnection?s6ViewExpandedText?s6ViewOriginalText?s
/CatalogId!s2DatabaseName!s/TableName!sDTableOptimizerConfiguration!{%vM*Type!s
1Actions![{&)U1Description?s?EventBatchingCondition?{&*]*Name!s2Predicate?{&*x.Schedule?s5StartOnCreation?b+Tags?<s*Type!s2WorkflowName?s
6Configuration!{':U1Description?s*Name!s+Tags?<s
:JobConfiguration?<{';.>SessionConfiguration?<{';.
4AllowedValues?[s2DefaultValue?s.MaxValue?s.MinValue?s
/CatalogId?s2DatabaseName!s6FunctionInput!{'<:
/ClassName?s2FunctionName?s/OwnerName?s/OwnerType?s6ResourceUris?[{'='
2ResourceType?s)Uri?s
;DefaultRunProperties?<s1Description?s7MaxConcurrentRuns?i*Name!s+Tags?<s
*Name!s
/CatalogId!s
/CatalogId?s0ColumnName!s2DatabaseName!s6PartitionValues![s/TableName!s
/CatalogId?s0ColumnName!s2DatabaseName!s/TableName!s
2DatabaseName!s/TableName!s
/CatalogId?s4ConnectionName!s
/CatalogId?s*Name!s
2EndpointName!s
;IntegrationIdentifier!s
BAdditionalEncryptionContext?<s0CreateTime!t0DataFilter?s1Description?s0Errors?[{$*V4IntegrationArn!s5IntegrationName!s.KmsKeyId?s/SourceArn!s,Status!s.Tags?[{$nX/TargetArn!s
1ResourceArn!s/TableName!s
-JobName!s
-JobName?s
1TransformId!s
/CatalogId?s2DatabaseName!s6PartitionValues![s/TableName!s
/CatalogId?s2DatabaseName!s/IndexName!s/TableName!s
3RegistryId!{&yE
1RegistryArn?s2RegistryName?s,Status?s
9PolicyHashCondition?s1ResourceArn?s
1SchemaId!{$'x
/SchemaArn?s0SchemaName?s,Status?s
1SchemaId!{$'x.Versions!s
=SchemaVersionErrors?[{'G.
5ErrorDetails?{$*V3VersionNumber?l
(Id!s3RequestOrigin?s
(Id?s
/CatalogId?s2DatabaseName!s*Name!s3TransactionId?s
/CatalogId!s2DatabaseName!s/TableName!s*Type!s
/CatalogId?s2DatabaseName!s/TableName!s/VersionId!s
/CatalogId?s2DatabaseName!s2FunctionName!s
4ConnectionType!s
DAthenaConnectionProperties?<{'MXDAuthenticationConfiguration?{'O'5Capabilities?{'PUJComputeEnvironmentConfigurations?<{'QW;ConnectionOptions?<{'MX>ConnectionProperties?<{'MX4ConnectionType?s1Description?sHPhysicalConnectionRequirements?<{'MXDPythonConnectionProperties?<{'MXCSparkConnectionProperties?<{'MX
7AllowedValues?[{'Nj:DataOperationScopes?[s2DefaultValue?s1Description!s*Name!s4PropertyTypes![s.Required!b
1Description?s+Value!s
;AuthenticationType!{'MXGBasicAuthenticationProperties?<{'MXHCustomAuthenticationProperties?<{'MX:OAuth2Properties?<{'MX2SecretArn?{'MX
CSupportedAuthenticationTypes![sCSupportedComputeEnvironments![s>SupportedDataOperations![s
8ComputeEnvironment!sDConnectionOptionNameOverrides!<s;ConnectionOptions!<{'MXLConnectionPropertiesRequiredOverrides![sFConnectionPropertyNameOverrides!<s1Description!s*Name!sJPhysicalConnectionPropertiesRequired?bCSupportedAuthenticationTypes![s
/CatalogId?s4ConnectionName!s9DataStoreApiVersion?s0EntityName!s/NextToken?s
0Fields?[{'UM/NextToken?s
7CustomProperties?<s1Description?s/FieldName?s/FieldType?s2IsCreateable?b7IsDefaultOnCreate?b2IsFilterable?b0IsNullable?b5IsPartitionable?b2IsPrimaryKey?b3IsRetrievable?b2IsUpdateable?b2IsUpsertable?b+Label?s4NativeDataType?s1ParentField?s?SupportedFilterOperators?[s6SupportedValues?[s
4IntegrationArn?s,Marker?s0MaxRecords?n/TargetArn?s
=InboundIntegrations?[{'Y\,Marker?s
0CreateTime!t0Errors?[{$*V4IntegrationArn!s:IntegrationConfig?{&e</SourceArn!s,Status!s/TargetArn!s
1Filters?[{'[I;IntegrationIdentifier?s,Marker?s0MaxRecords?n
*Name?s-Values?[s
6Integrations?[{&ec,Marker?s
6IncludeBlueprint?b:IncludeParameterSpec?b*Name!s
2Blueprint?{$/m
3BlueprintName!s+RunId!s
5BlueprintRun?{']2
3BlueprintName?s1CompletedOn?t2ErrorMessage?s0Parameters?s-RoleArn?s:RollbackErrorMessage?s+RunId?s/StartedOn?t+State?s2WorkflowName?s
3BlueprintName!s0MaxResults?i/NextToken?s
7BlueprintRuns?[{']2/NextToken?s
0Catalog?{'_^
FAllowFullTableExternalDataAccess?s/CatalogId?s:CatalogProperties?{'b^JCreateDatabaseDefaultPermissions?[{&ElGCreateTableDefaultPermissions?[{&El0CreateTime?t1Description?s9FederatedCatalog?{&FP*Name!s1Parameters?<s1ResourceArn?s>TargetRedshiftCatalog?{&G&0UpdateTime?t
7CustomProperties?<sADataLakeAccessProperties?{'c7
1CatalogType?s4DataLakeAccess?b6DataTransferRole?s,KmsKey?s:ManagedWorkgroupName?s<ManagedWorkgroupStatus?s:RedshiftDatabaseName?s3StatusMessage?s
/CatalogId?s
5ImportStatus?{'e6
5ImportCompleted?b0ImportTime?t0ImportedBy?s
1IncludeRoot?b0MaxResults?n/NextToken?s5ParentCatalogId?s/Recursive?b
5CatalogList![{'_^/NextToken?s
3Classifier?{'g%
6CsvClassifier?{'gt7GrokClassifier?{'j+7JsonClassifier?{'k06XmlClassifier?{'kj
7AllowSingleColumn?b4ContainsHeader?s2CreationTime?t>CustomDatatypeConfigured?b6CustomDatatypes?[s/Delimiter?s:DisableValueTrimming?b-Header?[s1LastUpdated?t*Name!s1QuoteSymbol?s+Serde?s-Version?l
4Classification!s2CreationTime?t4CustomPatterns?s1GrokPattern!s1LastUpdated?t*Name!s-Version?l
2CreationTime?t.JsonPath!s1LastUpdated?t*Name!s-Version?l
4Classification!s2CreationTime?t1LastUpdated?t*Name!s,RowTag?s-Version?l
0MaxResults?i/NextToken?s
5Classifiers?[{'g%/NextToken?s
/CatalogId?s2ColumnNames![s2DatabaseName!s6PartitionValues![s/TableName!s
>ColumnStatisticsList?[{'nQ0Errors?[{'w7
2AnalyzedTime!t0ColumnName!s0ColumnType!s7StatisticsData!{'o5
CBinaryColumnStatisticsData?{'qgDBooleanColumnStatisticsData?{'r>ADateColumnStatisticsData?{'rpDDecimalColumnStatisticsData?{'s^CDoubleColumnStatisticsData?{'tkALongColumnStatisticsData?{'uYCStringColumnStatisticsData?{'vG*Type!s
3AverageLength!n3MaximumLength!l3NumberOfNulls!l
4NumberOfFalses!l3NumberOfNulls!l3NumberOfTrues!l
2MaximumValue?t2MinimumValue?t<NumberOfDistinctValues!l3NumberOfNulls!l
5MaximumValue?{'tR5MinimumValue?{'tR<NumberOfDistinctValues!l3NumberOfNulls!l
+Scale!i3UnscaledValue!y
2MaximumValue?n2MinimumValue?n<NumberOfDistinctValues!l3NumberOfNulls!l
2MaximumValue?l2MinimumValue?l<NumberOfDistinctValues!l3NumberOfNulls!l
3AverageLength!n3MaximumLength!l<NumberOfDistinctValues!l3NumberOfNulls!l
0ColumnName?s.Error?{$*V
/CatalogId?s2ColumnNames![s2DatabaseName!s/TableName!s
?ColumnStatisticsTaskRunId!s
@ColumnStatisticsTaskRun?{'xh
/CatalogID?s5ColumnNameList?[s?ColumnStatisticsTaskRunId?s5ComputationType?s2CreationTime?t0CustomerId?s2DatabaseName?s0DpuSeconds?n-EndTime?t2ErrorMessage?s1LastUpdated?t5NumberOfWorkers?i*Role?s0SampleSize?n;SecurityConfiguration?s/StartTime?t,Status?s/TableName?s0WorkerType?s
2DatabaseName!s0MaxResults?i/NextToken?s/TableName!s
BColumnStatisticsTaskRuns?[{'xh/NextToken?s
EColumnStatisticsTaskSettings?{(#B
/CatalogID?s5ColumnNameList?[s2DatabaseName?s=LastExecutionAttempt?{(%;*Role?s0SampleSize?n1Schedule?{$8h2ScheduleType?s;SecurityConfiguration?s3SettingSource?s/TableName?s
?ColumnStatisticsTaskRunId?s2ErrorMessage?s8ExecutionTimestamp?t,Status?s
HApplyOverrideForComputeEnvironment?s/CatalogId?s2HidePassword?b*Name!s
3Connection?{('*
7AthenaProperties?<sDAuthenticationConfiguration?{(+5DCompatibleComputeEnvironments?[s;ConnectionProperties?<s=ConnectionSchemaVersion?n4ConnectionType?s2CreationTime?t1Description?sBLastConnectionValidationTime?t3LastUpdatedBy?s5LastUpdatedTime?t4MatchCriteria?[s*Name?sGPhysicalConnectionRequirements?{&UA7PythonProperties?<s6SparkProperties?<s,Status?s2StatusReason?s
8AuthenticationType?s9OAuth2Properties?{(+m/SecretArn?s
@OAuth2ClientApplication?{&SR5OAuth2GrantType?s.TokenUrl?s<TokenUrlParametersMap?<s
/CatalogId?s/Filter?{(-N2HidePassword?b0MaxResults?i/NextToken?s
=ConnectionSchemaVersion?n4ConnectionType?s4MatchCriteria?[s
8ConnectionList?[{('*/NextToken?s
0Crawler?{$3=
6CrawlerNameList?[s0MaxResults?i/NextToken?s
<CrawlerMetricsList?[{(/Z/NextToken?s
1CrawlerName?s8LastRuntimeSeconds?n:MedianRuntimeSeconds?n5StillEstimating?b3TablesCreated?i3TablesDeleted?i3TablesUpdated?i5TimeLeftSeconds?n
2Crawlers?[{$3=/NextToken?s
3ContextWords?[s*Name?s1RegexString?s
FDataCatalogEncryptionSettings?{(2A
EConnectionPasswordEncryption?{(2z9EncryptionAtRest?{(3S
1AwsKmsKeyId?sGReturnConnectionPasswordEncrypted!b
;CatalogEncryptionMode!sBCatalogEncryptionServiceRole?s4SseAwsKmsKeyId?s
/ProfileId!s1StatisticId?s
1CompletedOn?t3FailureReason?s/StartedOn?t,Status?s
/ProfileId!s1StatisticId!s
1CompletedOn?t/Model?[{(5m
1ActualValue?n*Date?t9InclusionAnnotation?s0LowerBound?n4PredictedValue?n0UpperBound?n
.ResultId!s
1CompletedOn?t8CreatedRulesetName?sFDataQualitySecurityConfiguration?s3DataSource?{$FC1ErrorString?s3ExecutionTime?i4LastModifiedOn?t5NumberOfWorkers?i8RecommendedRuleset?s*Role?s+RunId?s/StartedOn?t,Status?s-Timeout?i
/CreatedOn?tFDataQualitySecurityConfiguration?s1Description?s4LastModifiedOn?t*Name?s9RecommendationRunId?s-Ruleset?s4TargetTable?{&Zd
?AdditionalDataSources?<{$FC=AdditionalRunOptions?{(=C1CompletedOn?t3DataSource?{$FC1ErrorString?s3ExecutionTime?i4LastModifiedOn?t5NumberOfWorkers?i0ResultIds?[s*Role?s3RulesetNames?[s+RunId?s/StartedOn?t,Status?s-Timeout?i
>CloudWatchMetricsEnabled?bCCompositeRuleEvaluationMethod?s5ResultsS3Prefix?s
1Database?{(>F
/CatalogId?sGCreateTableDefaultPermissions?[{&El0CreateTime?t1Description?s:FederatedDatabase?{&FP1LocationUri?s*Name!s1Parameters?<s7TargetDatabase?{&]'
6AttributesToGet?[s/CatalogId?s0MaxResults?i/NextToken?s7ResourceShareType?s
6DatabaseList![{(>F/NextToken?s
2PythonScript?s
2DagEdges?[{&|]2DagNodes?[{'#(
4DevEndpoint?{$K$
6DevEndpoints?[{$K$/NextToken?s
/CatalogId?s4ConnectionName?s8ConnectionOptions?<s9DataStoreApiVersion?s0EntityName!s5FilterPredicate?s+Limit!n/NextToken?s-OrderBy?s5SelectedFields?[s
/NextToken?s.Records?[*
1ResourceArn!s
1ResourceArn?sCSourceProcessingProperties?{&hjCTargetProcessingProperties?{&hu
1ResourceArn?s:SourceTableConfig?{&j=/TableName?s:TargetTableConfig?{&j|
,Job?{$P8
-JobName!s+RunId?s
9JobBookmarkEntry?{(Fi
-Attempt?i1JobBookmark?s-JobName?s3PreviousRunId?s)Run?i+RunId?s-Version?i
-JobName!s:PredecessorsIncluded?b+RunId!s
/JobRun?{&1/
-JobName!s0MaxResults?i/NextToken?s
1JobRuns?[{&1//NextToken?s
.Jobs?[{$P8/NextToken?s
1CompletedOn?t1ErrorString?s3ExecutionTime?i4LastModifiedOn?t2LogGroupName?s3Properties?{(Jf/StartedOn?t,Status?s/TaskRunId?s1TransformId?s
FExportLabelsTaskRunProperties?{(LREFindMatchesTaskRunProperties?{(LbFImportLabelsTaskRunProperties?{(M&OLabelingSetGenerationTaskRunProperties?{(LR.TaskType?s
2OutputS3Path?s
+JobId?s-JobName?s.JobRunId?s
1InputS3Path?s-Replace?b
/Filter?{(N#0MaxResults?i/NextToken?s-Sort?{(NZ1TransformId!s
2StartedAfter?t3StartedBefore?t,Status?s1TaskRunType?s
,Column!s3SortDirection!s
/NextToken?s2TaskRuns?[{(I4
/CreatedOn?t1Description?s:EvaluationMetrics?{(R=1GlueVersion?s;InputRecordTables?[{$FS0LabelCount?i4LastModifiedOn?t1MaxCapacity?n0MaxRetries?i*Name?s5NumberOfWorkers?i3Parameters?{&ro*Role?s0Schema?[{(Tw,Status?s-Timeout?i<TransformEncryption?{&tH1TransformId?s0WorkerType?s
;FindMatchesMetrics?{(Rf3TransformType!s
6AreaUnderPRCurve?n;ColumnImportances?[{(Sg8ConfusionMatrix?{(T((F1?n/Precision?n,Recall?n
0ColumnName?s0Importance?n
7NumFalseNegatives?l7NumFalsePositives?l6NumTrueNegatives?l6NumTruePositives?l
.DataType?s*Name?s
/Filter?{(U`0MaxResults?i/NextToken?s-Sort?{(NZ
2CreatedAfter?t3CreatedBefore?t1GlueVersion?s7LastModifiedAfter?t8LastModifiedBefore?t*Name?s0Schema?[{(Tw,Status?s3TransformType?s
/NextToken?s4Transforms![{(O6
1Location?{(Wu/Sinks?[{'?e/Source!{'?e
2DynamoDB?[{'#Q.Jdbc?[{'#Q,S3?[{'#Q
1Mapping![{(XN
0SourcePath?s1SourceTable?s0SourceType?s0TargetPath?s1TargetTable?s0TargetType?s
2Partition?{%r)
/CatalogId?s2DatabaseName!s/NextToken?s/TableName!s
/NextToken?sFPartitionIndexDescriptorList?[{(Z_
8BackfillErrors?[{([@/IndexName!s1IndexStatus!s.Keys![{([Y
*Code?s4Partitions?[{$,=
*Name!s*Type!s
/CatalogId?s2DatabaseName!s9ExcludeColumnSchema?b0Expression?s0MaxResults?i/NextToken?s3QueryAsOfTime?t0Segment?{(]E/TableName!s3TransactionId?s
3SegmentNumber!i3TotalSegments!i
/NextToken?s4Partitions?[{%r)
?AdditionalPlanOptionsMap?<s.Language?s1Location?{(Wu1Mapping![{(XN/Sinks?[{'?e/Source!{'?e
1CreatedTime?s1Description?s1RegistryArn?s2RegistryName?s,Status?s1UpdatedTime?s
IGetResourcePoliciesResponseList?[{(`V/NextToken?s
0CreateTime?t0PolicyHash?s2PolicyInJson?s0UpdateTime?t
1ResourceArn?s
3Compatibility?s1CreatedTime?s0DataFormat?s1Description?s9LatestSchemaVersion?l7NextSchemaVersion?l1RegistryArn?s2RegistryName?s/SchemaArn?s6SchemaCheckpoint?l0SchemaName?s2SchemaStatus?s1UpdatedTime?s
6SchemaDefinition!s1SchemaId!{$'x
1CreatedTime?s0DataFormat?s/SchemaArn?s5SchemaVersionId?s,Status?s
1SchemaId?{$'x5SchemaVersionId?s<SchemaVersionNumber?{(eC
3LatestVersion?b3VersionNumber?l
1CreatedTime?s0DataFormat?s/SchemaArn?s6SchemaDefinition?s5SchemaVersionId?s,Status?s3VersionNumber?l
AFirstSchemaVersionNumber!{(eC4SchemaDiffType!s1SchemaId!{$'xBSecondSchemaVersionNumber!{(eC
*Diff?s
>SecurityConfiguration?{(h=
6CreatedTimeStamp?t@EncryptionConfiguration?{'$P*Name?s
/NextToken?s@SecurityConfigurations?[{(h=
2Statement?{(iU
*Code?s1CompletedOn?l(Id?i/Output?{(jA.Progress?n/StartedOn?l+State?s
-Data?{(k2/ErrorName?s0ErrorValue?s4ExecutionCount?i,Status?s0Traceback?[s
/TextPlain?s
/CatalogId?s2DatabaseName!s:IncludeStatusDetails?b*Name!s3QueryAsOfTime?t3TransactionId?s
.Table?{(lK
/CatalogId?s0CreateTime?t/CreatedBy?s2DatabaseName?s1Description?s7FederatedTable?{(pc8IsMultiDialectView?bCIsRegisteredWithLakeFormation?b4LastAccessTime?t6LastAnalyzedTime?t*Name!s+Owner?s1Parameters?<s7PartitionKeys?[{$&t/Retention?i/Status?{(qN:StorageDescriptor?{$$=/TableType?s4TargetTable?{'5J0UpdateTime?t/VersionId?s7ViewDefinition?{(sv6ViewExpandedText?s6ViewOriginalText?s
4ConnectionName?s4ConnectionType?s8DatabaseIdentifier?s0Identifier?s
,Action?s0Details?{(rS.Error?{$*V1RequestTime?t1RequestedBy?s+State?s0UpdateTime?t/UpdatedBy?s
8RequestedChange?{(lK9ViewValidations?[{(s%
-Dialect?s4DialectVersion?s.Error?{$*V+State?s0UpdateTime?t8ViewValidationText?s
-Definer?s1IsProtected?b9Representations?[{(tY1SubObjects?[s
-Dialect?s4DialectVersion?s-IsStale?b:ValidationConnection?s6ViewExpandedText?s6ViewOriginalText?s
/CatalogId?s2DatabaseName!s/TableName!s/VersionId?s
5TableVersion?{(vO
.Table?{(lK/VersionId?s
/CatalogId?s2DatabaseName!s0MaxResults?i/NextToken?s/TableName!s
/NextToken?s7TableVersions?[{(vO
6AttributesToGet?[s/CatalogId?s2DatabaseName!s0Expression?s:IncludeStatusDetails?b0MaxResults?i/NextToken?s3QueryAsOfTime?t3TransactionId?s
/NextToken?s3TableList?[{(lK
+Tags?<s
6DependentJobName?s0MaxResults?i/NextToken?s
/NextToken?s2Triggers?[{&(2
5AuditContext?{(|3/CatalogId!s2DatabaseName!s6PartitionValues![s<QuerySessionContext?{(|w,Region?s?SupportedPermissionTypes![s/TableName!s
<AdditionalAuditContext?s9AllColumnsRequested?b7RequestedColumns?[s
8AdditionalContext?<s/ClusterId?s:QueryAuthorizationId?s-QueryId?s4QueryStartTime?t
8AuthorizedColumns?[sCIsRegisteredWithLakeFormation?b2Partition?{%r)
5AuditContext?{(|3/CatalogId!s2DatabaseName!s0Expression?s0MaxResults?i/NextToken?s<QuerySessionContext?{(|w,Region?s0Segment?{(]E?SupportedPermissionTypes![s/TableName!s
/NextToken?s>UnfilteredPartitions?[{)#q
5AuditContext?{(|3/CatalogId!s2DatabaseName!s*Name!s7ParentResourceArn?s2Permissions?[s<QuerySessionContext?{(|w,Region?s5RootResourceArn?s9SupportedDialect?{))+?SupportedPermissionTypes![s
-Dialect?s4DialectVersion?s
8AuthorizedColumns?[s5CellFilters?[{)+I8IsMultiDialectView?b1IsProtected?bCIsRegisteredWithLakeFormation?b2Permissions?[s:QueryAuthorizationId?s1ResourceArn?s/RowFilter?s.Table?{(lK
0ColumnName?s9RowFilterExpression?s
6Configuration?{':U/CreatedOn?t1Description?s4LastModifiedOn?t*Name?s
<UserDefinedFunction?{),s
/CatalogId?s/ClassName?s0CreateTime?t2DatabaseName?s2FunctionName?s/OwnerName?s/OwnerType?s6ResourceUris?[{'='
/CatalogId?s2DatabaseName?s0MaxResults?i/NextToken?s-Pattern!s
/NextToken?s>UserDefinedFunctions?[{),s
2IncludeGraph?b*Name!s
1Workflow?{&,^
2IncludeGraph?b*Name!s+RunId!s
,Run?{&6g
*Name!s+RunId!s
4RunProperties?<s
2IncludeGraph?b0MaxResults?i*Name!s/NextToken?s
/NextToken?s.Runs?[{&6g
0MaxResults?i/NextToken?s+Tags?<s
1Blueprints?[s/NextToken?s
AColumnStatisticsTaskRunIds?[s/NextToken?s
0MaxResults?n/NextToken?s
9ConnectionTypes?[{)31/NextToken?s
5Capabilities?{'PU1Categories?[s4ConnectionType?s@ConnectionTypeVariants?[{)4U1Description?s1DisplayName?s-LogoUrl?s,Vendor?s
?ConnectionTypeVariantName?s1Description?s1DisplayName?s-LogoUrl?s
3CrawlerNames?[s/NextToken?s
1CrawlerName!s1Filters?[{)670MaxResults?i/NextToken?s
/FieldName?s0FieldValue?s4FilterOperator?s
0Crawls?[{)6|/NextToken?s
-CrawlId?s-DpuHour?n-EndTime?t2ErrorMessage?s.LogGroup?s/LogStream?s3MessagePrefix?s/StartTime?t+State?s-Summary?s
;CustomEntityTypes?[{$@i/NextToken?s
/Filter?{)9,0MaxResults?i/NextToken?s
3DataSource?{$FC-JobName?s.JobRunId?s2StartedAfter?t3StartedBefore?t
/NextToken?s1Results![{):2
3DataSource?{$FC-JobName?s.JobRunId?s.ResultId?s/StartedOn?t
/Filter?{);;0MaxResults?i/NextToken?s
3DataSource!{$FC2StartedAfter?t3StartedBefore?t
/NextToken?s.Runs?[{)<)
3DataSource?{$FC+RunId?s/StartedOn?t,Status?s
/Filter?{)=+0MaxResults?i/NextToken?s+Tags?<s
2CreatedAfter?t3CreatedBefore?t1Description?s7LastModifiedAfter?t8LastModifiedBefore?t*Name?s4TargetTable?{&Zd
/NextToken?s2Rulesets?[{)>\
/CreatedOn?t1Description?s4LastModifiedOn?t*Name?s9RecommendationRunId?s/RuleCount?i4TargetTable?{&Zd
0MaxResults?i/NextToken?s/ProfileId?s1StatisticId?s8TimestampFilter?{)@W
3RecordedAfter?t4RecordedBefore?t
5Annotations?[{)A>/NextToken?s
<InclusionAnnotation?{)B./ProfileId?s1StatisticId?s9StatisticRecordedOn?t
4LastModifiedOn?t+Value?s
/NextToken?s4Statistics?[{)Bf
8ColumnsReferenced?[s1DoubleValue?n5EvaluationLevel?s<InclusionAnnotation?{)B./ProfileId?s0RecordedOn?t9ReferencedDatasets?[s6RunIdentifier?{)Dx1StatisticId?s3StatisticName?s:StatisticProperties?<s
.JobRunId?s+RunId?s
7DevEndpointNames?[s/NextToken?s
/CatalogId?s4ConnectionName?s9DataStoreApiVersion?s/NextToken?s6ParentEntityName?s
2Entities?[{)Fh/NextToken?s
.Category?s7CustomProperties?<s1Description?s0EntityName?s4IsParentEntity?b+Label?s
/JobNames?[s/NextToken?s
/Filter?{(U`0MaxResults?i/NextToken?s-Sort?{(NZ+Tags?<s
/NextToken?s3TransformIds![s
/NextToken?s4Registries?[{(_,
0MaxResults?i/NextToken?s1SchemaId!{$'x
/NextToken?s1Schemas?[{)J#
1CreatedTime?s/SchemaArn?s5SchemaVersionId?s,Status?s3VersionNumber?l
0MaxResults?i/NextToken?s3RegistryId?{&yE
/NextToken?s1Schemas?[{)KT
1CreatedTime?s1Description?s2RegistryName?s/SchemaArn?s0SchemaName?s2SchemaStatus?s1UpdatedTime?s
0MaxResults?i/NextToken?s3RequestOrigin?s+Tags?<s
*Ids?[s/NextToken?s2Sessions?[{'*E
/NextToken?s3RequestOrigin?s/SessionId!s
/NextToken?s4Statements?[{(iU
/CatalogId!s2DatabaseName!s0MaxResults?i/NextToken?s/TableName!s*Type!s
/CatalogId?s2DatabaseName?s/NextToken?s/TableName?s<TableOptimizerRuns?[{%z`
6DependentJobName?s0MaxResults?i/NextToken?s+Tags?<s
/NextToken?s3TriggerNames?[s
/NextToken?s2Profiles?[{)Q9
/CreatedOn?t1Description?s4LastModifiedOn?t*Name?s
/NextToken?s0Workflows?[s
0DataFilter?s1Description?s;IntegrationIdentifier!s5IntegrationName?s
/CatalogId?sFDataCatalogEncryptionSettings!{(2A
9InclusionAnnotation!s/ProfileId!s
2EnableHybrid?s;PolicyExistsCondition?s9PolicyHashCondition?s2PolicyInJson!s1ResourceArn?s
0PolicyHash?s
9MetadataKeyValue!{)Up1SchemaId?{$'x5SchemaVersionId?s<SchemaVersionNumber?{(eC
1MetadataKey?s3MetadataValue?s
3LatestVersion?b1MetadataKey?s3MetadataValue?s2RegistryName?s/SchemaArn?s0SchemaName?s5SchemaVersionId?s3VersionNumber?l
*Name!s+RunId!s4RunProperties!<s
0MaxResults?i6MetadataList?[{)Up/NextToken?s1SchemaId?{$'x5SchemaVersionId?s<SchemaVersionNumber?{(eC
9MetadataInfoMap?<{)Y\/NextToken?s5SchemaVersionId?s
1CreatedTime?s3MetadataValue?s@OtherMetadataValueList?[{)Z>
1CreatedTime?s3MetadataValue?s
5SchemaVersionId?s,Status?s3VersionNumber?l
*Name!s.NodeIds![s+RunId!s
.NodeIds?[s+RunId?s
*Code!s3RequestOrigin?s/SessionId!s
(Id?i
/CatalogId?s1Filters?[{)]S:IncludeStatusDetails?b0MaxResults?i/NextToken?s7ResourceShareType?s0SearchText?s6SortCriteria?[{)]o
0Comparator?s)Key?s+Value?s
/FieldName?s*Sort?s
3BlueprintName!s0Parameters?s-RoleArn!s
+RunId?s
/CatalogID?s5ColumnNameList?[s2DatabaseName!s*Role!s0SampleSize?n;SecurityConfiguration?s/TableName!s
?ColumnStatisticsTaskRunId?s
1CrawlerName!s
1ClientToken?s8CreatedRulesetName?sFDataQualitySecurityConfiguration?s3DataSource!{$FC5NumberOfWorkers?i*Role!s-Timeout?i
?AdditionalDataSources?<{$FC=AdditionalRunOptions?{(=C1ClientToken?s3DataSource!{$FC5NumberOfWorkers?i*Role!s3RulesetNames![s-Timeout?i
2OutputS3Path!s1TransformId!s
/TaskRunId?s
1InputS3Path!s6ReplaceAllLabels?b1TransformId!s
7AllocatedCapacity?i0Arguments?<s4ExecutionClass?s@ExecutionRoleSessionPolicy?s-JobName!s.JobRunId?s:JobRunQueuingEnabled?b1MaxCapacity?n=NotificationProperty?{%o`5NumberOfWorkers?i;SecurityConfiguration?s-Timeout?i0WorkerType?s
.JobRunId?s
*Name!s4RunProperties?<s
1ResourceArn!s0TagsToAdd!<s
/CatalogId?s4ConnectionName?s<TestConnectionInput?{)g|
DAuthenticationConfiguration?{&Oi;ConnectionProperties!<*4ConnectionType!s
1ResourceArn!s3TagsToRemove![s
7BlueprintLocation!s1Description?s*Name!s
/CatalogId!s5CatalogInput!{&B8
6CsvClassifier?{&H)7GrokClassifier?{)jp7JsonClassifier?{)kN6XmlClassifier?{)ka
4Classification?s4CustomPatterns?s1GrokPattern?s*Name!s
.JsonPath?s*Name!s
4Classification?s*Name!s,RowTag?s
/CatalogId?s>ColumnStatisticsList![{'nQ2DatabaseName!s6PartitionValues![s/TableName!s
0Errors?[{)m3
9ColumnStatistics?{'nQ.Error?{$*V
/CatalogId?s>ColumnStatisticsList![{'nQ2DatabaseName!s/TableName!s
/CatalogID?s5ColumnNameList?[s2DatabaseName!s*Role?s0SampleSize?n.Schedule?s;SecurityConfiguration?s/TableName!s
/CatalogId?s8ConnectionInput!{&Lo*Name!s
2Classifiers?[s3Configuration?sBCrawlerSecurityConfiguration?s2DatabaseName?s1Description?sCLakeFormationConfiguration?{$6x=LineageConfiguration?{$8;*Name!s6RecrawlPolicy?{$8U*Role?s.Schedule?s;SchemaChangePolicy?{$9,1TablePrefix?s0Targets?{$9O
1CrawlerName!s.Schedule?s
1Description?s*Name!s-Ruleset?s
1Description?s*Name?s-Ruleset?s
/CatalogId?s6DatabaseInput!{&[Z*Name!s
3AddArguments?<s4AddPublicKeys?[s8CustomLibraries?{)uf6DeleteArguments?[s7DeletePublicKeys?[s2EndpointName!s/PublicKey?s8UpdateEtlLibraries?b
5ExtraJarsS3Path?s;ExtraPythonLibsS3Path?s
-JobName!s2JobUpdate!{)vQ
7AllocatedCapacity?iCCodeGenConfigurationNodes?<{$UC0Command?{%nb4Connections?{%o;7DefaultArguments?<s1Description?s4ExecutionClass?s:ExecutionProperty?{%oK1GlueVersion?s-JobMode?s:JobRunQueuingEnabled?b,LogUri?s7MaintenanceWindow?s1MaxCapacity?n0MaxRetries?i>NonOverridableArguments?<s=NotificationProperty?{%o`5NumberOfWorkers?i*Role?s;SecurityConfiguration?s=SourceControlDetails?{%ot-Timeout?i0WorkerType?s
2AuthStrategy?s/AuthToken?s0BranchName?s.CommitId?s,Folder?s-JobName?s.Provider?s4RepositoryName?s5RepositoryOwner?s
1Description?s1GlueVersion?s1MaxCapacity?n0MaxRetries?i*Name?s5NumberOfWorkers?i3Parameters?{&ro*Role?s-Timeout?i1TransformId!s0WorkerType?s
/CatalogId?s2DatabaseName!s7PartitionInput!{$#C9PartitionValueList![s/TableName!s
1Description!s3RegistryId!{&yE
3Compatibility?s1Description?s1SchemaId!{$'x<SchemaVersionNumber?{(eC
/CatalogId?s2DatabaseName!s+Force?b*Name?s1SkipArchive?b3TableInput?{'2z3TransactionId?sCUpdateOpenTableFormatInput?{*'_/VersionId?s6ViewUpdateAction?s
;UpdateIcebergInput?{*'x
@UpdateIcebergTableInput!{*(<
1Updates![{*(K
.Location!s6PartitionSpec?{'0K1Properties?<s/Schema!{'112SortOrder?{'22
*Name!s6TriggerUpdate!{*)T
1Actions?[{&)U1Description?s?EventBatchingCondition?{&*]*Name?s2Predicate?{&*x.Schedule?s
6Configuration!{':U1Description?s*Name!s
/CatalogId?s2DatabaseName!s6FunctionInput!{'<:2FunctionName!s
;DefaultRunProperties?<s1Description?s7MaxConcurrentRuns?i*Name!s
)"};
