// What the actions of glue take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa48c107212a92b7c>{
    R"(&O#-P#-p#.4#.S#.q#/1#/R#/n#0.#0Q#0t#1?#1p#24#2S#2i#3*#3J#3d#4%#4U#4n#52#5b#67#6P#6i#73#7L#7c#8##8O#8i#9&#9F#9q#:9#:Q#:l#;*#;F#;u#<6#<a#=1#=D#=_#=x#><#>T#>j#?&#?K#?b#?w#@;#@R#@n#A7#AO#Ad#B##B=#BV#Bm#C-#CY#D'#DS#Dm#E1#EH#Eh#F9#F[#Fs#G4#GL#Gd#H&#HU#Hp#IA#Ik#J$#J?#JX#Jv#K4#KR#Kh#L,#LQ#Lh#M##MA#M]#Mt#N6#NY#Nq#O7#OO#Ot#P8#P[#Pm#Q)#Q?#QX#Qr#R,#RL#Ra#Rx#S6#S_#T*#TN#Ts#UB#UY#Uq#V+#VF#V[#Vx#W7#Wa#X2#XZ#Xw#Y@#Y^#Z$#ZQ#Zp#[B#[W#[m#\-#\E#\^#\x#]3#]H#]a#^3#^[#_(#_8#_P#_c#_w#`<#`M#`c#`z#a8#aQ#ae#b6#bL#bi#c&#c7#cL#ci#d*#d=#d\#dv#e;#e]#f&#f:#fV#fl#g2#gS#ge#h&#h?#hY#hl#i##i7#iL#it#jC#jg#k&#kF#kg#k|#l:#l\#lu#m8#mP#mh#n4#nQ#ng#n{#o@#oj#p0#pR#q'#qU#qv#rI#rl#s,#sB#sY#sq#t2#t]#u+#uF#uX#ur#vE#v]#vy#w4#wJ#wb#x(#x>#xY#xp#y1#yU#yg#z##z:#zd#{5#{^#{s#|4#|V#|x$#B$#b$$'$$L$$f$%'$%=$%S$%i$&*$&P$'$$':$'X$(-$([$)#$)E$)Z$){$*C$*p$+C$+Y$+s$,>$,k$-&$-C$-c$.5$.J$._$.x$/3$/K$/b$/w$06$0M$0g$19$1a$23$2M$2d$3)$3T$3v$44$4O$4g$5)$5X$6)$6S$6f$70$7K$7d$7|$88$8\$8q$95$9L$9h$:1
associateGlossaryTerms {$:I{$;O
batchCreatePartition {$<={$C^
batchDeleteConnection {$DS{$Dv
batchDeletePartition {$E7{$C^
batchDeleteTable {$F){$Fg
batchDeleteTableVersion {$G9{$Go
batchGetBlueprints {$HM{$I'
batchGetCrawlers {$LC{$LT
batchGetCustomEntityTypes {$Yp{$Yz
batchGetDataQualityResult {$Z|{$[0
batchGetDataQualityResultV2 {$Z|{$fm
batchGetDataQualityRulesetEvaluationRun {$jV{$ja
batchGetDevEndpoints {$t3{$tH
batchGetIterableForms {$y_{$z>
batchGetJobs {$|#{$|0
batchGetPartition {&C_{&FR
batchGetTableOptimizer {&HP{&I4
batchGetTriggers {&WR{&Wc
batchGetWorkflows {&[u{&\4
batchPutDataQualityStatisticAnnotation {&jL{&kM
batchStopJobRun {&l@{&lX
batchUpdatePartition {&me{&nl
cancelDataQualityRuleRecommendationRun {&oH{&oQ
cancelDataQualityRulesetEvaluationRun {&oH{&oQ
cancelMLTaskRun {&oR{&om
cancelStatement {&p7{&oQ
checkSchemaVersionValidity {&pY{&pz
createBlueprint {&q1{&qc
createCatalog {&qk{&oQ
createClassifier {&xc{&oQ
createColumnStatisticsTaskSettings {&|U{&oQ
createConnection {'#t{'-L
createCrawler {'-f{&oQ
createCustomEntityType {'0a{&qc
createDataQualityEvaluationConfig {'15{'5-
createDataQualityRuleset {'5I{&qc
createDatabase {'7'{&oQ
createDevEndpoint {'9A{';t
createGlossary {'?S{'?w
createGlossaryTerm {'@8{'A.
createGlueIdentityCenterConfiguration {'Am{'BL
createIntegration {'B^{'E,
createIntegrationResourceProperty {'G>{'H|
createIntegrationTableProperties {'J-{&oQ
createJob {'Ls{&qc
createMLTransform {'Q[{'VC
createPartition {'VR{&oQ
createPartitionIndex {'W4{&oQ
createRegistry {'X+{'XQ
createSchema {'Y+{'ZS
createScript {']#{'^Y
createSecurityConfiguration {'^u{'b2
createSession {'bM{'e5
createTable {'hY{&oQ
createTableOptimizer {'vZ{&oQ
createTrigger {'wP{&qc
createUsageProfile {'y&{&qc
createUserDefinedFunction {'zg{&oQ
createWorkflow {(#'{&qc
deleteAsset {(#q{&oQ
deleteAssetType {(#q{&oQ
deleteAttachment {($%{($m
deleteBlueprint {(%J{&qc
deleteCatalog {(%R{&oQ
deleteClassifier {(%J{&oQ
deleteColumnStatisticsForPartition {(%_{&oQ
deleteColumnStatisticsForTable {(&M{&oQ
deleteColumnStatisticsTaskSettings {('({&oQ
deleteConnection {('P{&oQ
deleteConnectionType {('n{&oQ
deleteCrawler {(%J{&oQ
deleteCustomEntityType {(%J{&qc
deleteDataQualityEvaluationConfig {(%J{&oQ
deleteDataQualityRuleset {(%J{&oQ
deleteDatabase {((&{&oQ
deleteDevEndpoint {((:{&oQ
deleteFormType {(#q{&oQ
deleteGlossary {(#q{&oQ
deleteGlossaryTerm {(#q{&oQ
deleteGlueIdentityCenterConfiguration {&oQ{&oQ
deleteIntegration {((J{((c
deleteIntegrationResourceProperty {(*^{&oQ
deleteIntegrationTableProperties {(*m{&oQ
deleteJob {(+.{(+9
deleteMLTransform {(+D{'VC
deletePartition {(+S{&oQ
deletePartitionIndex {(,4{&oQ
deleteRegistry {(,h{(,y
deleteResourcePolicy {(-F{&oQ
deleteSchema {(-k{(-z
deleteSchemaVersions {(.C{(.]
deleteSecurityConfiguration {(%J{&oQ
deleteSession {(/A{(/W
deleteTable {(/]{&oQ
deleteTableOptimizer {(06{&oQ
deleteTableVersion {(0e{&oQ
deleteTrigger {(%J{&qc
deleteUsageProfile {(%J{&oQ
deleteUserDefinedFunction {(1?{&oQ
deleteWorkflow {(%J{&qc
describeConnectionType {('n{(1j
describeEntity {(H){(Hv
describeInboundIntegrations {(LG{(L{
describeIntegrations {(NO{(OD
disassociateGlossaryTerms {$:I{$;O
getAsset {(#q{(Oa
getAssetType {(#q{(Q?
getBlueprint {(Qn{(RF
getBlueprintRun {(RV{(Ro
getBlueprintRuns {(TU{(U%
getCatalog {(%R{(UF
getCatalogImportStatus {(\#{(\0
getCatalogs {(\p{(]k
getClassifier {(%J{(^0
getClassifiers {(cu{(d5
getColumnStatisticsForPartition {(dT{(eD
getColumnStatisticsForTable {(nl{(eD
getColumnStatisticsTaskRun {(oI{(of
getColumnStatisticsTaskRuns {(s4{(su
getColumnStatisticsTaskSettings {('({(tG
getConnection {(wS{(xA
getConnections {)$A{)%e
getCrawler {(%J{)&-
getCrawlerMetrics {)&;{)&h
getCrawlers {(cu{)(i
getCustomEntityType {(%J{))+
getDashboardUrl {))Q{)*$
getDataCatalogEncryptionSettings {(\#{)*+
getDataCatalogExportConfiguration {&oQ{),P
getDataQualityEvaluationConfig {(%J{)-t
getDataQualityModel {)0r{)13
getDataQualityModelResult {)1g{)2(
getDataQualityResult {)3@{$[R
getDataQualityResultV2 {)3@{)3L
getDataQualityRuleRecommendationRun {&oH{)6y
getDataQualityRuleset {(%J{):3
getDataQualityRulesetEvaluationRun {&oH{);`
getDatabase {((&{)>3
getDatabases {)@({)@u
getDataflowGraph {)A;{)AK
getDevEndpoint {((:{)Aj
getDevEndpoints {(cu{)A|
getEntityRecords {)BB{)D&
getFormType {(#q{)D>
getGlossary {(#q{'?w
getGlossaryTerm {(#q{'A.
getGlueIdentityCenterConfiguration {&oQ{)DT
getIntegrationResourceProperty {(*^{)ED
getIntegrationTableProperties {(*m{)FO
getJob {(+.{)G>
getJobBookmark {)GH{)G[
getJobRun {)Hc{)I3
getJobRuns {)I@{)Id
getJobUpgradeAnalysis {)J%{)J=
getJobs {(cu{)L'
getMLTaskRun {&oR{)L?
getMLTaskRuns {)PJ{)R%
getMLTransform {(+D{)RA
getMLTransforms {)X;{)Z;
getMapping {)ZY{)[f
getMaterializedViewRefreshTaskRun {)\l{)]B
getPartition {)`/{)`|
getPartitionIndexes {)a2{)af
getPartitions {)cE{)eU
getPlan {)es{'^Y
getRegistry {(,h{)fu
getResourcePolicies {(cu{)gl
getResourcePolicy {)h|{)hE
getSchema {(-k{)i1
getSchemaByDefinition {)kG{)ki
getSchemaVersion {)lR{)mS
getSchemaVersionsDiff {)n_{)ob
getSecurityConfiguration {(%J{)oj
getSecurityConfigurations {(cu{)pd
getSession {(/A{'e5
getSessionEndpoint {)q4{)qA
getStatement {&p7{)r'
getSystemLogsForJobRun {)s{{)t4
getSystemLogsForSession {)tE{)t4
getTable {)tK{)up
getTableOptimizer {(06{&J:
getTableVersion {*)={**)
getTableVersions {**T{*+M
getTables {*+n{*-l
getTags {(*^{*./
getTrigger {(%J{&fT
getTriggers {*.8{*.e
getUnfilteredPartitionMetadata {*/'{*0X
getUnfilteredPartitionsMetadata {*1C{*3:
getUnfilteredTableMetadata {*3b{*6.
getUsageProfile {(%J{*8i
getUserDefinedFunction {(1?{*9U
getUserDefinedFunctions {*;]{*<Q
getWorkflow {*<y{*=6
getWorkflowRun {*=E{*=d
getWorkflowRunProperties {*=n{*>$
getWorkflowRuns {*>6{*>f
importCatalogToGlue {(\#{&oQ
listAssetTypes {*?${*?>
listBlueprints {*?d{*@,
listColumnStatisticsTaskRuns {(cu{*@G
listConnectionTypes {*?${*@r
listCrawlers {*?d{*CH
listCrawls {*Ce{*Dl
listCustomEntityTypes {*?d{*FE
listDataQualityEvaluationConfigs {*Fj{*G2
listDataQualityResults {*In{*KW
listDataQualityResultsV2 {*M-{*O'
listDataQualityRuleRecommendationRuns {*P{{*R%
listDataQualityRulesetEvaluationRuns {*S;{*TE
listDataQualityRulesets {*U1{*Vt
listDataQualityStatisticAnnotations {*XB{*YS
listDataQualityStatistics {*XB{*Z|
listDevEndpoints {*?d{*^#
listEntities {*^D{*_=
listFormTypes {*?${*`S
listGlossaries {*?${*`l
listGlossaryTerms {*a+{*aZ
listIntegrationResourceProperties {*b9{*b^
listIntegrationTableProperties {*b9{*c4
listIterableForms {*cc{*dH
listJobs {*?d{*e;
listMLTransforms {*eT{*f2
listMaterializedViewRefreshTaskRuns {*fO{*g6
listRegistries {(cu{*gi
listSchemaVersions {*h-{*hU
listSchemas {*i\{*j,
listSessions {*kO{*l'
listStatements {*lJ{*ls
listTableOptimizerRuns {*m7{*n%
listTriggers {*nr{*oM
listUsageProfiles {(cu{*oj
listWorkflows {(cu{*p_
modifyIntegration {*py{'E,
publishDataQualityResultV2 {*q|{)3@
putAsset {*vs{*wd
putAssetType {*x={(Q?
putAttachment {*x_{*yr
putDataCatalogEncryptionSettings {*zm{&oQ
putDataCatalogExportConfiguration {*{C{*|%
putDataQualityProfileAnnotation {*|S{&oQ
putFormType {*|v{)D>
putResourcePolicy {+#;{+$<
putSchemaVersionMetadata {+$J{+%_
putWorkflowRunProperties {+'${&oQ
querySchemaVersionMetadata {+'E{+(Q
registerConnectionType {+*-{+3h
registerSchemaVersion {)kG{+4#
removeSchemaVersionMetadata {+$J{+%_
resetJobBookmark {)GH{)G[
resumeWorkflowRun {+4O{+4j
runStatement {+5${+5H
searchAssets {+5N{+8O
searchTables {+9M{*-l
startBlueprintRun {+;H{+;p
startColumnStatisticsTaskRun {+;y{+=+
startColumnStatisticsTaskRunSchedule {('({&oQ
startCrawler {(%J{&oQ
startCrawlerSchedule {+=H{&oQ
startDataQualityRuleRecommendationRun {+=W{+;p
startDataQualityRulesetEvaluationRun {+?L{+;p
startExportLabelsTaskRun {+@z{+A>
startImportLabelsTaskRun {+AK{+A>
startJobRun {+A{{+DR
startJobUpgradeAnalysis {+D^{+E-
startMLEvaluationTaskRun {(+D{+A>
startMLLabelingSetGenerationTaskRun {+@z{+A>
startMaterializedViewRefreshTaskRun {+EE{+E{
startTrigger {(%J{&qc
startWorkflowRun {+FE{+;p
stopColumnStatisticsTaskRun {('({&oQ
stopColumnStatisticsTaskRunSchedule {('({&oQ
stopCrawler {(%J{&oQ
stopCrawlerSchedule {+=H{&oQ
stopJobUpgradeAnalysis {)J%{&oQ
stopMaterializedViewRefreshTaskRun {+F^{&oQ
stopSession {(/A{(/W
stopTrigger {(%J{&qc
stopWorkflowRun {*=n{&oQ
tagResource {+G,{&oQ
testConnection {+GH{&oQ
untagResource {+Hp{&oQ
updateAsset {+I5{+If
updateBlueprint {+J3{&qc
updateCatalog {+J]{&oQ
updateClassifier {+J|{&oQ
updateColumnStatisticsForPartition {+M*{+N&
updateColumnStatisticsForTable {+NV{+N&
updateColumnStatisticsTaskSettings {+O?{&oQ
updateConnection {+PV{&oQ
updateCrawler {+Q%{&oQ
updateCrawlerSchedule {+Sr{&oQ
updateDataQualityEvaluationConfig {+T2{)-t
updateDataQualityRuleset {+VQ{+Vq
updateDatabase {+W7{&oQ
updateDevEndpoint {+W^{&oQ
updateGlossary {+I5{'?w
updateGlossaryTerm {+Yc{'A.
updateGlueIdentityCenterConfiguration {+ZQ{&oQ
updateIntegrationResourceProperty {+Z|{)ED
updateIntegrationTableProperties {'J-{&oQ
updateJob {+[q{(+9
updateJobFromSourceControl {+`d{(+9
updateMLTransform {+b%{'VC
updatePartition {+cX{&oQ
updateRegistry {+dP{'Z5
updateSchema {+do{$AY
updateSourceControlFromJob {+`d{(+9
updateTable {+e[{&oQ
updateTableOptimizer {'vZ{&oQ
updateTrigger {+i{{&fT
updateUsageProfile {+k<{&qc
updateUserDefinedFunction {+ke{&oQ
updateWorkflow {+lI{&qc
5AssetIdentifier!s1ClientToken?s>GlossaryTermIdentifiers![s4ItemIdentifier?s6IterableFormName?s
5AssetIdentifier?s4GlossaryTerms?[s4ItemIdentifier?s6IterableFormName?s
/CatalogId?s2DatabaseName!s<PartitionInputList![{$=$/TableName!s
4LastAccessTime?t6LastAnalyzedTime?t1Parameters?<s:StorageDescriptor?{$=x-Values?[s
:AdditionalLocations?[s4BucketColumns?[s1Columns?[{$@U0Compressed?b1InputFormat?s.Location?s5NumberOfBuckets?i2OutputFormat?s1Parameters?<s8SchemaReference?{$@|2SerdeInfo?{$B(3SkewedInfo?{$BU5SortColumns?[{$CH<StoredAsSubDirectories?b
-Comment?s*Name!s1Parameters?<s*Type?s
1SchemaId?{$AY5SchemaVersionId?s9SchemaVersionNumber?l
2RegistryName?s/SchemaArn?s0SchemaName?s
*Name?s1Parameters?<s:SerializationLibrary?s
8SkewedColumnNames?[sDSkewedColumnValueLocationMaps?<s9SkewedColumnValues?[s
,Column!s/SortOrder!i
0Errors?[{$Cl
4ErrorDetail?{$D76PartitionValues?[s
/ErrorCode?s2ErrorMessage?s
/CatalogId?s9ConnectionNameList![s
0Errors?<{$D70Succeeded?[s
/CatalogId?s2DatabaseName!s<PartitionsToDelete![{$Ex/TableName!s
-Values![s
/CatalogId?s2DatabaseName!s5TablesToDelete![s3TransactionId?s
0Errors?[{$Fu
4ErrorDetail?{$D7/TableName?s
/CatalogId?s2DatabaseName!s/TableName!s1VersionIds![s
0Errors?[{$H#
4ErrorDetail?{$D7/TableName?s/VersionId?s
6IncludeBlueprint?b:IncludeParameterSpec?b,Names![s
4Blueprints?[{$IN8MissingBlueprints?[s
7BlueprintLocation?s>BlueprintServiceLocation?s/CreatedOn?t1Description?s2ErrorMessage?s=LastActiveDefinition?{$K>4LastModifiedOn?t*Name?s3ParameterSpec?s,Status?s
7BlueprintLocation?s>BlueprintServiceLocation?s1Description?s4LastModifiedOn?t3ParameterSpec?s
3CrawlerNames![s
2Crawlers?[{$Lx7CrawlersNotFound?[s
/CatalogId?s2Classifiers?[s3Configuration?s6CrawlElapsedTime?lBCrawlerSecurityConfiguration?s2CreationTime?t2DatabaseName?s1Description?sCLakeFormationConfiguration?{$Pe2LastCrawl?{$Q61LastUpdated?t=LineageConfiguration?{$R(*Name?s6RecrawlPolicy?{$RB*Role?s1Schedule?{$RU;SchemaChangePolicy?{$Rs+State?s1TablePrefix?s0Targets?{$S<-Version?l
/AccountId?sAUseLakeFormationCredentials?b
2ErrorMessage?s.LogGroup?s/LogStream?s3MessagePrefix?s/StartTime?t,Status?s
<CrawlerLineageSettings?s
5RecrawlBehavior?s
8ScheduleExpression?s+State?s
4DeleteBehavior?s4UpdateBehavior?s
8CatalogTargets?[{$U%6DeltaTargets?[{$Us9DynamoDBTargets?[{$Vc5HudiTargets?[{$W&8IcebergTargets?[{$W&5JdbcTargets?[{$Wg8MongoDBTargets?[{$XP3S3Targets?[{$Xs
4ConnectionName?s2DatabaseName!s6DlqEventQueueArn?s3EventQueueArn?s-Tables![s
4ConnectionName?s<CreateNativeDeltaTable?b2DeltaTables?[s3WriteManifest?b
*Path?s-ScanAll?b.ScanRate?n
4ConnectionName?s1Exclusions?[s;MaximumTraversalDepth?i,Paths?[s
4ConnectionName?s?EnableAdditionalMetadata?[s1Exclusions?[s*Path?s
4ConnectionName?s*Path?s-ScanAll?b
4ConnectionName?s6DlqEventQueueArn?s3EventQueueArn?s1Exclusions?[s*Path?s0SampleSize?i
,Names![s
;CustomEntityTypes?[{$ZV@CustomEntityTypesNotFound?[s
3ContextWords?[s*Name!s1RegexString!s
0ResultIds![s
1Results![{$[R6ResultsNotFound?[s
:AggregatedMetrics?{$^b9AnalyzerResults?[{$`$1CompletedOn?tADataQualityEvaluationConfig?s3DataSource?{$aF7EvaluationContext?s7EvaluationRunMode?s-JobName?s.JobRunId?s6Observations?[{$cm/ProfileId?s.ResultId?s5RuleResults?[{$eW<RulesetEvaluationRunId?s1RulesetName?s+Score?n/StartedOn?t
5TotalRowsFailed?n5TotalRowsPassed?n8TotalRowsProcessed?n6TotalRulesFailed?n6TotalRulesPassed?n9TotalRulesProcessed?n
1Description?s@EvaluatedDistributions?<{$a%7EvaluatedMetrics?<n7EvaluationMessage?s*Name?s
/BinEdges?[s,Count?[n.DataType?s
=DataQualityGlueTable?{$ap2GlueTable?{$by
8AdditionalOptions?<s/CatalogId?s4ConnectionName?s2DatabaseName!s8PreProcessingQuery?s/TableName!s
8AdditionalOptions?<s/CatalogId?s4ConnectionName?s2DatabaseName!s/TableName!s
1Description?s?MetricBasedObservation?{$d>
0MetricName?s5MetricValues?{$dx/NewRules?[s1StatisticId?s
1ActualValue?n3ExpectedValue?n0LowerLimit?n0UpperLimit?n
1Description?s7EvaluatedMetrics?<n3EvaluatedRule?s7EvaluationMessage?s-Labels?<s*Name?s,Result?s2RuleMetrics?<n
1Results![{$g56ResultsNotFound?[s
:AggregatedMetrics?{$^b9AnalyzerResults?[{$`$ADataQualityEvaluationConfig?s3DataSource?{$aF2Descriptors?<s1Dimensions?<s7EvaluationContext?s7EvaluationRunMode?s:ExecutionCompletedOn?t8ExecutionStartedOn?t6Observations?[{$cm.ResultId!s7ResultPublishedOn?t5RuleResults?[{$eW1RulesetName?s+Score?n+Tags?<s
-RunIds![s
.Runs?[{$k#3RunsNotFound?[s
?AdditionalDataSources?<{$aF=AdditionalRunOptions?{$mP1CompletedOn?t3DataSource?{$aF1ErrorString?s3ExecutionTime?n4LastModifiedOn?t5NumberOfWorkers?n0ResultIds?[s*Role?s3RulesetNames?[s+RunId?s/StartedOn?t,Status?s-Timeout?n
>CloudWatchMetricsEnabled?bCCompositeRuleEvaluationMethod?s:CustomLogGroupPrefix?s?DataQualityRuleResults?{$p+5ObservationMode?s;ObservationResults?{$qD6ObservationScope?s9ProfilingResults?{$r$5ResultsS3Prefix?s8RowLevelResults?{$sV
;CatalogTableConfig?{$piHWriteDataQualityRuleResultsEnabled?b
/CatalogId?s2DatabaseName?s0S3Location?s/TableName?s
;CatalogTableConfig?{$piDWriteObservationResultsEnabled?b
;CatalogTableConfig?{$pi<DistributionResults?{$ruBWriteProfilingResultsEnabled?b
;CatalogTableConfig?{$piEWriteDistributionResultsEnabled?b
;CatalogTableConfig?{$pi4MaxRowsToWrite?n0ResultType?s
7DevEndpointNames![s
6DevEndpoints?[{$tt;DevEndpointsNotFound?[s
0Arguments?<s6AvailabilityZone?s6CreatedTimestamp?t2EndpointName?s5ExtraJarsS3Path?s;ExtraPythonLibsS3Path?s3FailureReason?s1GlueVersion?s;LastModifiedTimestamp?t6LastUpdateStatus?s3NumberOfNodes?i5NumberOfWorkers?i4PrivateAddress?s3PublicAddress?s/PublicKey?s1PublicKeys?[s-RoleArn?s;SecurityConfiguration?s7SecurityGroupIds?[s,Status?s.SubnetId?s+VpcId?s0WorkerType?s9YarnEndpointAddress?sHZeppelinRemoteSparkInterpreterPort?i
5AssetIdentifier!s6ItemIdentifiers![s6IterableFormName!s
0Errors?[{$zX/Items?[{$z{
*Code?s4ItemIdentifier?s-Message?s
5Attachments?<{${e/Forms?<{${e4GlossaryTerms?[s,ItemId?s.ItemName?s
-Content?s0FormTypeId?s
/JobNames![s
.Jobs?[{$|L3JobsNotFound?[s
7AllocatedCapacity?i<AutoUpgradeMetadata?{%'pCCodeGenConfigurationNodes?<{%(M0Command?{&AJ4Connections?{&B#/CreatedOn?t7DefaultArguments?<s1Description?s4ExecutionClass?s:ExecutionProperty?{&B31GlueVersion?s-JobMode?s:JobRunQueuingEnabled?b4LastModifiedOn?t,LogUri?s7MaintenanceWindow?s1MaxCapacity?n0MaxRetries?i*Name?s>NonOverridableArguments?<s=NotificationProperty?{&BH5NumberOfWorkers?i1ProfileName?s*Role?s;SecurityConfiguration?s=SourceControlDetails?{&B\-Timeout?i0WorkerType?s
0AnalysisId?s3SourceVersion?s,Status?s3TargetVersion?s
2Aggregate?{%<9=AmazonRedshiftSource?{%<t=AmazonRedshiftTarget?{%B45ApplyMapping?{%BP>AthenaConnectorSource?{%CX;CatalogDeltaSource?{%E@:CatalogHudiSource?{%F/=CatalogIcebergSource?{%Fw;CatalogKafkaSource?{%Gh=CatalogKinesisSource?{%Lw6CatalogSource?{%R_6CatalogTarget?{%SI<ConnectorDataSource?{%T$<ConnectorDataTarget?{%TY3CustomCode?{%U*9DirectJDBCSource?{%Uc:DirectKafkaSource?{%Vk<DirectKinesisSource?{%Wc7DropDuplicates?{%X[3DropFields?{%Xw7DropNullFields?{%Y79DynamicTransform?{%Zb>DynamoDBCatalogSource?{%\jCDynamoDBELTConnectorSource?{%]z<EvaluateDataQuality?{%`/FEvaluateDataQualityMultiFrame?{%bK:FillMissingValues?{%co/Filter?{%dB>GovernedCatalogSource?{%eO>GovernedCatalogTarget?{%fZ<JdbcConnectorSource?{%gu<JdbcConnectorTarget?{%jv-Join?{%lA.Merge?{%l{HMicrosoftSQLServerCatalogSource?{%mJHMicrosoftSQLServerCatalogTarget?{%me;MySQLCatalogSource?{%mJ;MySQLCatalogTarget?{%me?OracleSQLCatalogSource?{%mJ?OracleSQLCatalogTarget?{%me5PiiDetection?{%n0@PostgreSQLCatalogSource?{%mJ@PostgreSQLCatalogTarget?{%me/Recipe?{%pz7RedshiftSource?{%s)7RedshiftTarget?{%se@RelationalCatalogSource?{%mJ4RenameField?{%uB.Route?{%up=S3CatalogDeltaSource?{%E@<S3CatalogHudiSource?{%F/?S3CatalogIcebergSource?{%Fw8S3CatalogSource?{%eO8S3CatalogTarget?{%vl4S3CsvSource?{%x;=S3DeltaCatalogTarget?{%{p<S3DeltaDirectTarget?{&#G6S3DeltaSource?{&%i7S3DirectTarget?{&&e6S3ExcelSource?{&(K<S3GlueParquetTarget?{&+/<S3HudiCatalogTarget?{&,R;S3HudiDirectTarget?{&.)5S3HudiSource?{&/j<S3HyperDirectTarget?{&0e?S3IcebergCatalogTarget?{&22>S3IcebergDirectTarget?{&3O5S3JsonSource?{&5J8S3ParquetSource?{&7G5SelectFields?{%Xw=SelectFromCollection?{&9-8SnowflakeSource?{&9G8SnowflakeTarget?{&=/=SparkConnectorSource?{&=K=SparkConnectorTarget?{&>T1SparkSQL?{&?g/Spigot?{&@_4SplitFields?{%Xw.Union?{&A,
.Aggs![{%<_,Groups!*-Inputs![s*Name!s
-AggFunc!s-Column![s
-Data?{%=,*Name?s
0AccessType?s,Action?s9AdvancedOptions?[{%A`8CatalogDatabase?{%Ao;CatalogRedshiftSchema?s:CatalogRedshiftTable?s5CatalogTable?{%Ao3Connection?{%Ao7CrawlerConnection?s0IamRole?{%Ao1MergeAction?s1MergeClause?s6MergeWhenMatched?s9MergeWhenNotMatched?s0PostAction?s/PreAction?s1SampleQuery?s/Schema?{%Ao9SelectedColumns?[{%Ao0SourceType?s2StagingTable?s.Table?{%Ao1TablePrefix?s5TableSchema?[{%Ao-TempDir?s,Upsert?b
)Key?s+Value?s
1Description?s+Label?s+Value?s
-Data?{%=,-Inputs?[s*Name?s
-Inputs![s1Mapping![{%Bp*Name!s
2Children?[{%Bp-Dropped?b/FromPath?[s.FromType?s+ToKey?s,ToType?s
4ConnectionName!s5ConnectionTable?s4ConnectionType!s3ConnectorName!s*Name!s7OutputSchemas?[{%Dk0SchemaName!s
1Columns?[{%Dz
4GlueStudioType?s*Name!s*Type?s
=AdditionalDeltaOptions?<s.Database!s*Name!s7OutputSchemas?[{%Dk+Table!s
<AdditionalHudiOptions?<s.Database!s*Name!s7OutputSchemas?[{%Dk+Table!s
?AdditionalIcebergOptions?<s.Database!s*Name!s7OutputSchemas?[{%Dk+Table!s
;DataPreviewOptions?{%Hs.Database!s2DetectSchema?b*Name!s9StreamingOptions?{%I=+Table!s0WindowSize?i
1PollingTime?l8RecordPollingLimit?l
8AddRecordTimestamp?s,Assign?s6BootstrapServers?s4Classification?s4ConnectionName?s/Delimiter?s<EmitConsumerLagMetrics?s3EndingOffsets?s4IncludeHeaders?b:MaxOffsetsPerTrigger?l3MinPartitions?i0NumRetries?i3PollTimeoutMs?l5RetryIntervalMs?l6SecurityProtocol?s5StartingOffsets?s7StartingTimestamp?t6SubscribePattern?s/TopicName?s
;DataPreviewOptions?{%Hs.Database!s2DetectSchema?b*Name!s9StreamingOptions?{%N(+Table!s0WindowSize?i
=AddIdleTimeBetweenReads?b8AddRecordTimestamp?s7AvoidEmptyBatches?b4Classification?s/Delimiter?s;DescribeShardInterval?l<EmitConsumerLagMetrics?s1EndpointUrl?s7FanoutConsumerARN?s>IdleTimeBetweenReadsInMs?l=MaxFetchRecordsPerShard?l6MaxFetchTimeInMs?l6MaxRecordPerRead?l8MaxRetryIntervalMs?l0NumRetries?i5RetryIntervalMs?l-RoleArn?s5RoleSessionName?s6StartingPosition?s7StartingTimestamp?t/StreamArn?s0StreamName?s
.Database!s*Name!s7OutputSchemas?[{%Dk8PartitionPredicate?s+Table!s
.Database!s-Inputs![s*Name!s3PartitionKeys?*+Table!s
4ConnectionType!s+Data!<s*Name!s7OutputSchemas?[{%Dk
4ConnectionType!s+Data!<s-Inputs?[s*Name!s
/ClassName!s*Code!s-Inputs![s*Name!s7OutputSchemas?[{%Dk
4ConnectionName!s4ConnectionType!s.Database!s*Name!s7OutputSchemas?[{%Dk4RedshiftTmpDir?s+Table!s
;DataPreviewOptions?{%Hs2DetectSchema?b*Name!s9StreamingOptions?{%I=0WindowSize?i
;DataPreviewOptions?{%Hs2DetectSchema?b*Name!s9StreamingOptions?{%N(0WindowSize?i
-Columns?*-Inputs![s*Name!s
-Inputs![s*Name!s+Paths!*
-Inputs![s*Name!s9NullCheckBoxList?{%Yr6NullTextList?[{%Z=
-IsEmpty?b.IsNegOne?b2IsNullString?b
1Datatype!{%ZT+Value!s
(Id!s+Label!s
2FunctionName!s-Inputs![s*Name!s7OutputSchemas?[{%Dk4Parameters?[{%[o*Path!s3TransformName!s-Version?s
0IsOptional?b.ListType?s*Name!s*Type!s7ValidationMessage?s4ValidationRule?s,Value?[s
:AdditionalOptions?{%]P.Database!s*Name!s1PitrEnabled?b+Table!s
4DynamodbExport?s;DynamodbUnnestDDBJson?b
:ConnectionOptions?{%^S*Name!s7OutputSchemas?[{%Dk
4DynamodbExport?s6DynamodbS3Bucket?s;DynamodbS3BucketOwner?s6DynamodbS3Prefix?s8DynamodbStsRoleArn?s6DynamodbTableArn!s;DynamodbUnnestDDBJson?b
-Inputs![s*Name!s,Output?s:PublishingOptions?{%a.-Ruleset!s@StopJobOnFailureOptions?{%b1
>CloudWatchMetricsEnabled?b7EvaluationContext?s>ResultsPublishingEnabled?b5ResultsS3Prefix?s
<StopJobOnFailureTiming?s
<AdditionalDataSources?<s8AdditionalOptions?<s-Inputs![s*Name!s:PublishingOptions?{%a.-Ruleset!s@StopJobOnFailureOptions?{%b1
0FilledPath?s1ImputedPath!s-Inputs![s*Name!s
1Filters![{%dt-Inputs![s5LogicalOperator!s*Name!s
-Negated?b/Operation!s0Values![{%e>
*Type!s,Value![s
:AdditionalOptions?{%f<.Database!s*Name!s8PartitionPredicate?s+Table!s
2BoundedFiles?l1BoundedSize?l
.Database!s-Inputs![s*Name!s3PartitionKeys?*;SchemaChangePolicy?{%gM+Table!s
9EnableUpdateCatalog?b4UpdateBehavior?s
:AdditionalOptions?{%i@4ConnectionName!s5ConnectionTable?s4ConnectionType!s3ConnectorName!s*Name!s7OutputSchemas?[{%Dk+Query?s
6DataTypeMapping?<s5FilterPredicate?s6JobBookmarkKeys?[s>JobBookmarkKeysSortOrder?s0LowerBound?l3NumPartitions?l5PartitionColumn?s0UpperBound?l
8AdditionalOptions?<s4ConnectionName!s5ConnectionTable!s4ConnectionType!s3ConnectorName!s-Inputs![s*Name!s7OutputSchemas?[{%Dk
1Columns![{%ll-Inputs![s.JoinType!s*Name!s
*From!s*Keys!*
-Inputs![s*Name!s1PrimaryKeys!*,Source!s
.Database!s*Name!s+Table!s
.Database!s-Inputs![s*Name!s+Table!s
9DetectionParameters?s:DetectionSensitivity?s:EntityTypesToDetect![s-Inputs![s/MaskValue?s2MatchPattern?s*Name!s;NumLeftCharsToExclude?n<NumRightCharsToExclude?n6OutputColumnName?s-PiiType!s0RedactChar?s0RedactText?s4SampleFraction?n7ThresholdFraction?n
-Inputs![s*Name!s8RecipeReference?{%qY5RecipeSteps?[{%qv
/RecipeArn!s3RecipeVersion!s
/Action!{%rD>ConditionExpressions?[{%r_
/Operation!s1Parameters?<s
/Condition!s2TargetColumn!s+Value?s
.Database!s*Name!s4RedshiftTmpDir?s+Table!s3TmpDirIAMRole?s
.Database!s-Inputs![s*Name!s4RedshiftTmpDir?s+Table!s3TmpDirIAMRole?s>UpsertRedshiftOptions?{%tl
4ConnectionName?s3TableLocation?s1UpsertKeys?[s
-Inputs![s*Name!s1SourcePath![s1TargetPath![s
:GroupFiltersList![{%v?-Inputs![s*Name!s
1Filters![{%dt/GroupName!s5LogicalOperator!s
8AutoDataQuality?{%wt.Database!s-Inputs![s*Name!s3PartitionKeys?*;SchemaChangePolicy?{%gM+Table!s
7EvaluationContext?s/IsEnabled?b
:AdditionalOptions?{%{25CompressionType?s-Escaper?s1Exclusions?[s0GroupFiles?s/GroupSize?s-MaxBand?i4MaxFilesInBand?i/Multiline?b*Name!s9OptimizePerformance?b7OutputSchemas?[{%Dk,Paths![s/QuoteChar!s-Recurse?b/Separator!s/SkipFirst?b0WithHeader?b1WriteHeader?b
2BoundedFiles?l1BoundedSize?l6EnableSamplePath?b0SamplePath?s
8AdditionalOptions?<s8AutoDataQuality?{%wt.Database!s-Inputs![s*Name!s7OutputSchemas?[{%Dk3PartitionKeys?*;SchemaChangePolicy?{%gM+Table!s
8AdditionalOptions?<s8AutoDataQuality?{%wt1Compression!s,Format!s-Inputs![s*Name!s<NumberTargetPartitions?s3PartitionKeys?**Path!s;SchemaChangePolicy?{&%.
.Database?s9EnableUpdateCatalog?b+Table?s4UpdateBehavior?s
=AdditionalDeltaOptions?<s:AdditionalOptions?{%{2*Name!s7OutputSchemas?[{%Dk,Paths![s
8AutoDataQuality?{%wt1Compression?s,Format!s-Inputs![s*Name!s<NumberTargetPartitions?s7OutputSchemas?[{%Dk3PartitionKeys?**Path!s;SchemaChangePolicy?{&%.
:AdditionalOptions?{&*K5CompressionType?s1Exclusions?[s0GroupFiles?s/GroupSize?s-MaxBand?n4MaxFilesInBand?n*Name!s0NumberRows?n7OutputSchemas?[{%Dk,Paths![s-Recurse?b0SkipFooter?n
2BoundedFiles?n1BoundedSize?n6EnableSamplePath?b0SamplePath?s
8AutoDataQuality?{%wt1Compression?s-Inputs![s*Name!s<NumberTargetPartitions?s3PartitionKeys?**Path!s;SchemaChangePolicy?{&%.
8AdditionalOptions!<s8AutoDataQuality?{%wt.Database!s-Inputs![s*Name!s7OutputSchemas?[{%Dk3PartitionKeys?*;SchemaChangePolicy?{%gM+Table!s
8AdditionalOptions!<s8AutoDataQuality?{%wt1Compression!s,Format!s-Inputs![s*Name!s<NumberTargetPartitions?s3PartitionKeys?**Path!s;SchemaChangePolicy?{&%.
<AdditionalHudiOptions?<s:AdditionalOptions?{%{2*Name!s7OutputSchemas?[{%Dk,Paths![s
8AutoDataQuality?{%wt1Compression?s,Format?s-Inputs![s*Name!s7OutputSchemas?[{%Dk3PartitionKeys?**Path!s;SchemaChangePolicy?{&%.
8AdditionalOptions?<s8AutoDataQuality?{%wt.Database!s-Inputs![s*Name!s3PartitionKeys?*;SchemaChangePolicy?{%gM+Table!s
8AdditionalOptions?<s8AutoDataQuality?{%wt1Compression!s,Format!s-Inputs![s*Name!s<NumberTargetPartitions?s7OutputSchemas?[{%Dk3PartitionKeys?**Path!s;SchemaChangePolicy?{&%.
:AdditionalOptions?{%{25CompressionType?s1Exclusions?[s0GroupFiles?s/GroupSize?s.JsonPath?s-MaxBand?i4MaxFilesInBand?i/Multiline?b*Name!s7OutputSchemas?[{%Dk,Paths![s-Recurse?b
:AdditionalOptions?{%{25CompressionType?s1Exclusions?[s0GroupFiles?s/GroupSize?s-MaxBand?i4MaxFilesInBand?i*Name!s7OutputSchemas?[{%Dk,Paths![s-Recurse?b
+Index!i-Inputs![s*Name!s
-Data!{&9m*Name!s7OutputSchemas?[{%Dk
,Action?s8AdditionalOptions?<s2AutoPushdown?b3Connection?{%Ao.Database?s0IamRole?{%Ao1MergeAction?s1MergeClause?s6MergeWhenMatched?s9MergeWhenNotMatched?s0PostAction?s/PreAction?s1SampleQuery?s,Schema?s9SelectedColumns?[{%Ao0SourceType?s2StagingTable?s+Table?s5TableSchema?[{%Ao-TempDir?s,Upsert?b
-Data!{&9m-Inputs?[s*Name!s
8AdditionalOptions?<s4ConnectionName!s4ConnectionType!s3ConnectorName!s*Name!s7OutputSchemas?[{%Dk
8AdditionalOptions?<s4ConnectionName!s4ConnectionType!s3ConnectorName!s-Inputs![s*Name!s7OutputSchemas?[{%Dk
-Inputs![s*Name!s7OutputSchemas?[{%Dk4SqlAliases![{&@O.SqlQuery!s
+Alias!s*From!s
-Inputs![s*Name!s*Path!s*Prob?n*Topk?i
-Inputs![s*Name!s/UnionType!s
*Name?s3PythonVersion?s-Runtime?s4ScriptLocation?s
2Connections?[s
7MaxConcurrentRuns?i
6NotifyDelayAfter?i
2AuthStrategy?s/AuthToken?s,Branch?s,Folder?s2LastCommitId?s+Owner?s.Provider?s0Repository?s
5AuditContext?{&Dn/CatalogId?s2DatabaseName!s9PartitionsToGet![{$Ex<QuerySessionContext?{&EX/TableName!s
<AdditionalAuditContext?s9AllColumnsRequested?b7RequestedColumns?[s
8AdditionalContext?<s/ClusterId?s:QueryAuthorizationId?s-QueryId?s4QueryStartTime?t
4Partitions?[{&Fz9UnprocessedKeys?[{$Ex
/CatalogId?s2CreationTime?t2DatabaseName?s4LastAccessTime?t6LastAnalyzedTime?t1Parameters?<s:StorageDescriptor?{$=x/TableName?s-Values?[s
1Entries![{&H_
/CatalogId?s2DatabaseName?s/TableName?s*Type?s
2Failures?[{&IZ9TableOptimizers?[{&J:
/CatalogId?s2DatabaseName?s.Error?{$D7/TableName?s*Type?s
/CatalogId?s2DatabaseName?s/TableName?s7TableOptimizer?{&Jv
6Configuration?{&KZ9ConfigurationSource?s0LastRun?{&P[*Type?s
@CompactionConfiguration?{&M/-Enabled?bHOrphanFileDeletionConfiguration?{&M|?RetentionConfiguration?{&N|-RoleArn?s9VpcConfiguration?{&PE
=IcebergConfiguration?{&MJ
9DeleteFileThreshold?n3MinInputFiles?n.Strategy?s
=IcebergConfiguration?{&N=
.Location?sEOrphanFileRetentionPeriodInDays?n4RunRateInHours?n
=IcebergConfiguration?{&O=
7CleanExpiredFiles?b?NumberOfSnapshotsToRetain?n4RunRateInHours?nCSnapshotRetentionPeriodInDays?n
8GlueConnectionName?s
:CompactionMetrics?{&RJ8CompactionStrategy?s2EndTimestamp?t+Error?s/EventType?s0Metrics?{&SfBOrphanFileDeletionMetrics?{&Tb9RetentionMetrics?{&Ui4StartTimestamp?t
7IcebergMetrics?{&R_
.DpuHours?n7JobDurationInHour?n<NumberOfBytesCompacted?n2NumberOfDpus?n<NumberOfFilesCompacted?n
7JobDurationInHour?s<NumberOfBytesCompacted?s2NumberOfDpus?s<NumberOfFilesCompacted?s
7IcebergMetrics?{&Tw
.DpuHours?n7JobDurationInHour?n2NumberOfDpus?n@NumberOfOrphanFilesDeleted?n
7IcebergMetrics?{&V$
.DpuHours?n7JobDurationInHour?n>NumberOfDataFilesDeleted?n2NumberOfDpus?nBNumberOfManifestFilesDeleted?nBNumberOfManifestListsDeleted?n
3TriggerNames![s
2Triggers?[{&X-7TriggersNotFound?[s
1Actions?[{&YP1Description?s?EventBatchingCondition?{&ZX(Id?s*Name?s2Predicate?{&Zs.Schedule?s+State?s*Type?s2WorkflowName?s
0Arguments?<s1CrawlerName?s-JobName?s=NotificationProperty?{&BH;SecurityConfiguration?s-Timeout?i
/BatchSize!i1BatchWindow?i
4Conditions?[{&[5-Logical?s
0CrawlState?s1CrawlerName?s-JobName?s5LogicalOperator?s+State?s
2IncludeGraph?b,Names![s
7MissingWorkflows?[s3Workflows?[{&\Y
9BlueprintDetails?{&^2/CreatedOn?t;DefaultRunProperties?<s1Description?s.Graph?{&^K4LastModifiedOn?t0LastRun?{&fb7MaxConcurrentRuns?i*Name?s
3BlueprintName?s+RunId?s
/Edges?[{&^d/Nodes?[{&_&
3DestinationId?s.SourceId?s
7CrawlerDetails?{&_x3JobDetails?{&`u*Name?s7TriggerDetails?{&fT*Type?s.UniqueId?s
0Crawls?[{&`,
1CompletedOn?t2ErrorMessage?s.LogGroup?s/LogStream?s/StartedOn?t+State?s
1JobRuns?[{&a*
7AllocatedCapacity?i0Arguments?<s-Attempt?i1CompletedOn?t0DpuSeconds?n2ErrorMessage?s4ExecutionClass?s@ExecutionRoleSessionPolicy?s3ExecutionTime?i1GlueVersion?s(Id?s-JobMode?s-JobName?s:JobRunQueuingEnabled?b1JobRunState?s4LastModifiedOn?t2LogGroupName?s7MaintenanceWindow?s1MaxCapacity?n=NotificationProperty?{&BH5NumberOfWorkers?i9PredecessorRuns?[{&fA3PreviousRunId?s1ProfileName?s;SecurityConfiguration?s/StartedOn?t1StateDetail?s-Timeout?i1TriggerName?s0WorkerType?s
-JobName?s+RunId?s
0Trigger?{&X-
1CompletedOn?t2ErrorMessage?s.Graph?{&^K*Name?s3PreviousRunId?s/StartedOn?tDStartingEventBatchCondition?{&h]3Statistics?{&hx,Status?s3WorkflowRunId?s<WorkflowRunProperties?<s
/BatchSize?i1BatchWindow?i
4ErroredActions?i3FailedActions?i4RunningActions?i4StoppedActions?i6SucceededActions?i4TimeoutActions?i2TotalActions?i4WaitingActions?i
1ClientToken?s>InclusionAnnotations![{&jv
9InclusionAnnotation?s/ProfileId?s1StatisticId?s
DFailedInclusionAnnotations?[{&ko
3FailureReason?s/ProfileId?s1StatisticId?s
-JobName!s0JobRunIds![s
0Errors?[{&m(?SuccessfulSubmissions?[{&mO
4ErrorDetail?{$D7-JobName?s.JobRunId?s
-JobName?s.JobRunId?s
/CatalogId?s2DatabaseName!s1Entries![{&nA/TableName!s
7PartitionInput!{$=$9PartitionValueList![s
0Errors?[{&nz
4ErrorDetail?{$D79PartitionValueList?[s
+RunId!s

/TaskRunId!s1TransformId!s
,Status?s/TaskRunId?s1TransformId?s
(Id!i3RequestOrigin?s/SessionId!s
0DataFormat!s6SchemaDefinition!s
+Error?s+Valid?b
7BlueprintLocation!s1Description?s*Name!s+Tags?<s
*Name?s
5CatalogInput!{&r3*Name!s+Tags?<s
FAllowFullTableExternalDataAccess?s:CatalogProperties?{&u'JCreateDatabaseDefaultPermissions?[{&wAGCreateTableDefaultPermissions?[{&wA1Description?s9FederatedCatalog?{&x%ROverwriteChildResourcePermissionsWithDefault?s1Parameters?<s>TargetRedshiftCatalog?{&xU
7CustomProperties?<sADataLakeAccessProperties?{&v#FIcebergOptimizationProperties?{&v_
1CatalogType?s4DataLakeAccess?b6DataTransferRole?s,KmsKey?s
1Compaction?<s9OrphanFileDeletion?<s0Retention?<s-RoleArn?s
2Permissions?[s2Principal?{&w`
ADataLakePrincipalIdentifier?s
4ConnectionName?s4ConnectionType?s0Identifier?s
0CatalogArn!s
6CsvClassifier?{&yX7GrokClassifier?{&{B7JsonClassifier?{&{z6XmlClassifier?{&|3
7AllowSingleColumn?b4ContainsHeader?s>CustomDatatypeConfigured?b6CustomDatatypes?[s/Delimiter?s:DisableValueTrimming?b-Header?[s*Name!s1QuoteSymbol?s+Serde?s
4Classification!s4CustomPatterns?s1GrokPattern!s*Name!s
.JsonPath!s*Name!s
4Classification!s*Name!s,RowTag?s
/CatalogID?s5ColumnNameList?[s2DatabaseName!s*Role!s0SampleSize?n.Schedule?s;SecurityConfiguration?s/TableName!s+Tags?<s
/CatalogId?s8ConnectionInput!{'$D+Tags?<s
7AthenaProperties?<sDAuthenticationConfiguration?{''>;ConnectionProperties!<s4ConnectionType!s1Description?s4MatchCriteria?[s*Name!sGPhysicalConnectionRequirements?{',p7PythonProperties?<s6SparkProperties?<s9ValidateCredentials?bEValidateForComputeEnvironments?[s
8AuthenticationType?sGBasicAuthenticationCredentials?{'(oFCustomAuthenticationCredentials?<s/KmsKeyArn?s9OAuth2Properties?{'),/SecretArn?s
.Password?s.Username?s
DAuthorizationCodeProperties?{'*^@OAuth2ClientApplication?{'+':OAuth2Credentials?{'+v5OAuth2GrantType?s.TokenUrl?s<TokenUrlParametersMap?<s
7AuthorizationCode?s1RedirectUri?s
JAwsManagedClientApplicationReference?sJUserManagedClientApplicationClientId?s
1AccessToken?s.JwtToken?s2RefreshToken?sNUserManagedClientApplicationClientSecret?s
6AvailabilityZone?s:SecurityGroupIdList?[s.SubnetId?s
<CreateConnectionStatus?s
/CatalogId?s2Classifiers?[s3Configuration?sBCrawlerSecurityConfiguration?s2DatabaseName?s1Description?sCLakeFormationConfiguration?{$Pe=LineageConfiguration?{$R(*Name!s6RecrawlPolicy?{$RB*Role!s.Schedule?s;SchemaChangePolicy?{$Rs1TablePrefix?s+Tags?<s0Targets!{$S<
3ContextWords?[s*Name!s1RegexString!s+Tags?<s
?AdditionalDataSources?<{$aF=AdditionalRunOptions?{$mP1ClientToken?s3DataSource!{'3f+EndAt?t+Level!s8ManagedRulesetName?s*Name!s5NumberOfWorkers?n*Role!s1RulesetName?s8ScheduleExpression?s-StartAt?t+Tags?<s-Timeout?n/Triggers?[s
3GlueTables?{'3w
8AdditionalOptions?<s/CatalogId!s4ConnectionName?s2DatabaseName?s8PreProcessingQuery?s6TableNamePattern?s
7EvaluationRunMode?s*Name?s
1ClientToken?sFDataQualitySecurityConfiguration?s1Description?s*Name!s-Ruleset!s+Tags?<s4TargetTable?{'6Y
/CatalogId?s2DatabaseName!s/TableName!s
/CatalogId?s6DatabaseInput!{'7O+Tags?<s
GCreateTableDefaultPermissions?[{&wA1Description?s:FederatedDatabase?{&x%1LocationUri?s*Name!s1Parameters?<s7TargetDatabase?{'8v
/CatalogId?s2DatabaseName?s,Region?s
0Arguments?<s2EndpointName!s5ExtraJarsS3Path?s;ExtraPythonLibsS3Path?s1GlueVersion?s3NumberOfNodes?i5NumberOfWorkers?i/PublicKey?s1PublicKeys?[s-RoleArn!s;SecurityConfiguration?s7SecurityGroupIds?[s.SubnetId?s+Tags?<s0WorkerType?s
0Arguments?<s6AvailabilityZone?s6CreatedTimestamp?t2EndpointName?s5ExtraJarsS3Path?s;ExtraPythonLibsS3Path?s3FailureReason?s1GlueVersion?s3NumberOfNodes?i5NumberOfWorkers?i-RoleArn?s;SecurityConfiguration?s7SecurityGroupIds?[s,Status?s.SubnetId?s+VpcId?s0WorkerType?s9YarnEndpointAddress?sHZeppelinRemoteSparkInterpreterPort?i
1ClientToken?s1Description?s*Name!s
1Description?s(Id?s*Name?s
1ClientToken?s8GlossaryIdentifier!s5LongDescription?s*Name!s6ShortDescription?s
0GlossaryId?s(Id?s5LongDescription?s*Name?s6ShortDescription?s
1InstanceArn!s-Scopes?[sCUserBackgroundSessionsEnabled?b
4ApplicationArn?s
BAdditionalEncryptionContext?<s0DataFilter?s1Description?s:IntegrationConfig?{'D<5IntegrationName!s.KmsKeyId?s/SourceArn!s.Tags?[{%A`/TargetArn!s
4ContinuousSync?b5RefreshInterval?s7SourceProperties?<s5TargetNamespace?s
BAdditionalEncryptionContext?<s0CreateTime!t0DataFilter?s1Description?s0Errors?[{$D74IntegrationArn!s:IntegrationConfig?{'D<5IntegrationName!s.KmsKeyId?s/SourceArn!s,Status!s.Tags?[{%A`/TargetArn!s
1ResourceArn!sCSourceProcessingProperties?{'H>.Tags?[{%A`CTargetProcessingProperties?{'HI
-RoleArn?s
4ConnectionName?s1EventBusArn?s,KmsArn?s-RoleArn?s
1ResourceArn!s9ResourcePropertyArn?sCSourceProcessingProperties?{'H>CTargetProcessingProperties?{'HI
1ResourceArn!s:SourceTableConfig?{'Jv/TableName!s:TargetTableConfig?{'K[
-Fields?[s5FilterPredicate?s1PrimaryKey?[s7RecordUpdateField?s
4IntegrationArn?s7PartitionSpec?[{'LF5TargetTableName?s0UnnestSpec?s
4ConversionSpec?s/FieldName?s2FunctionSpec?s
7AllocatedCapacity?iCCodeGenConfigurationNodes?<{%(M0Command!{&AJ4Connections?{&B#7DefaultArguments?<s1Description?s4ExecutionClass?s:ExecutionProperty?{&B31GlueVersion?s-JobMode?s:JobRunQueuingEnabled?b,LogUri?s7MaintenanceWindow?s1MaxCapacity?n0MaxRetries?i*Name!s>NonOverridableArguments?<s=NotificationProperty?{&BH5NumberOfWorkers?i*Role!s;SecurityConfiguration?s=SourceControlDetails?{&B\+Tags?<s-Timeout?i0WorkerType?s
1Description?s1GlueVersion?s;InputRecordTables![{$by1MaxCapacity?n0MaxRetries?i*Name!s5NumberOfWorkers?i3Parameters!{'S_*Role!s+Tags?<s-Timeout?i<TransformEncryption?{'U80WorkerType?s
>FindMatchesParameters?{'T13TransformType!s
:AccuracyCostTradeoff?n;EnforceProvidedLabels?b=PrecisionRecallTradeoff?n:PrimaryKeyColumnName?s
=MlUserDataEncryption?{'UvFTaskRunSecurityConfigurationName?s
.KmsKeyId?s>MlUserDataEncryptionMode!s
1TransformId?s
/CatalogId?s2DatabaseName!s7PartitionInput!{$=$/TableName!s
/CatalogId?s2DatabaseName!s7PartitionIndex!{'Wp/TableName!s
/IndexName!s+Keys![s
1Description?s2RegistryName!s+Tags?<s
1Description?s1RegistryArn?s2RegistryName?s+Tags?<s
3Compatibility?s0DataFormat!s1Description?s3RegistryId?{'Z56SchemaDefinition?s0SchemaName!s+Tags?<s
1RegistryArn?s2RegistryName?s
3Compatibility?s0DataFormat?s1Description?s9LatestSchemaVersion?l7NextSchemaVersion?l1RegistryArn?s2RegistryName?s/SchemaArn?s6SchemaCheckpoint?l0SchemaName?s2SchemaStatus?s5SchemaVersionId?s9SchemaVersionStatus?s+Tags?<s
2DagEdges?[{']M2DagNodes?[{']r.Language?s
,Source!s,Target!s5TargetParameter?s
.Args![{'^A(Id!s0LineNumber?i.NodeType!s
*Name!s+Param?b+Value!s
2PythonScript?s/ScalaCode?s
@EncryptionConfiguration!{'_@*Name!s
=CloudWatchEncryption?{'`K>DataQualityEncryption?{'`s?JobBookmarksEncryption?{'aB6S3Encryption?[{'al
>CloudWatchEncryptionMode?s/KmsKeyArn?s
?DataQualityEncryptionMode?s/KmsKeyArn?s
@JobBookmarksEncryptionMode?s/KmsKeyArn?s
/KmsKeyArn?s6S3EncryptionMode?s
6CreatedTimestamp?t*Name?s
0Command!{'dw4Connections?{&B#7DefaultArguments?<s1Description?s1GlueVersion?s(Id!s1IdleTimeout?i1MaxCapacity?n5NumberOfWorkers?i3RequestOrigin?s*Role!s;SecurityConfiguration?s1SessionType?s+Tags?<s-Timeout?i0WorkerType?s
*Name?s3PythonVersion?s
0Session?{'eC
0Command?{'dw1CompletedOn?t4Connections?{&B#/CreatedOn?t7DefaultArguments?<s1Description?s0DpuSeconds?n2ErrorMessage?s3ExecutionTime?n1GlueVersion?s(Id?s1IdleTimeout?i1MaxCapacity?n5NumberOfWorkers?i1ProfileName?s.Progress?n*Role?s;SecurityConfiguration?s1SessionType?s,Status?s0WorkerType?s
/CatalogId?s2DatabaseName!s*Name?s=OpenTableFormatInput?{'is:PartitionIndexes?[{'Wp3TableInput?{'nL3TransactionId?s
5IcebergInput?{'j,
@CreateIcebergTableInput?{'jh7MetadataOperation!s-Version?s
.Location!s6PartitionSpec?{'kW1Properties?<s/Schema!{'l=3WriteOrder?{'m^
0Fields![{'kn,SpecId?n
-FieldId?n*Name!s.SourceId!n/Transform!s
0Fields![{'ls9IdentifierFieldIds?[n.SchemaId?n*Type?s
)Doc?s(Id!n4InitialDefault?**Name!s.Required!b*Type!*2WriteDefault?*
0Fields![{'mv-OrderId!n
/Direction!s/NullOrder!s.SourceId!n/Transform!s
1Description?s7FederatedTable?{'q04LastAccessTime?t6LastAnalyzedTime?t*Name!s+Owner?s1Parameters?<s7PartitionKeys?[{$@U/Retention?i:StorageDescriptor?{$=x/TableType?s4TargetTable?{'qu7ViewDefinition?{'rG6ViewExpandedText?s6ViewOriginalText?s
4ConnectionName?s4ConnectionType?s8DatabaseIdentifier?s0Identifier?s
/CatalogId?s2DatabaseName?s*Name?s,Region?s
-Definer?s/IsManaged?b1IsProtected?b5LastRefreshType?s4RefreshSeconds?n9Representations?[{'ti8SparkPipelineInfo?<s:SubObjectVersionIds?[n1SubObjects?[s>SubObjectsStatistics?[{'uh3ViewVersionId?n6ViewVersionToken?s
-Dialect?s4DialectVersion?s:ValidationConnection?s6ViewExpandedText?s6ViewOriginalText?s
/FileCount?n3GlueVersionId?s4PartitionCount?n0SourceType?s4TotalFileBytes?n
/CatalogId!s2DatabaseName!s/TableName!sDTableOptimizerConfiguration!{&KZ*Type!s
1Actions![{&YP1Description?s?EventBatchingCondition?{&ZX*Name!s2Predicate?{&Zs.Schedule?s5StartOnCreation?b+Tags?<s*Type!s2WorkflowName?s
6Configuration!{'yW1Description?s*Name!s+Tags?<s
:JobConfiguration?<{'z0>SessionConfiguration?<{'z0
4AllowedValues?[s2DefaultValue?s.MaxValue?s.MinValue?s
/CatalogId?s2DatabaseName!s6FunctionInput!{'{<
6ArtifactLocation?s/ClassName?s2FunctionName?s2FunctionType?s4GovernanceMode?s/OwnerName?s/OwnerType?s6ResourceUris?[{'|\
2LastModified?t2ResourceType?s)Uri?s
;DefaultRunProperties?<s1Description?s7MaxConcurrentRuns?i*Name!s+Tags?<s
0Identifier!s
5AssetIdentifier!s4AttachmentName!s4ItemIdentifier?s6IterableFormName?s
5AssetIdentifier?s4ItemIdentifier?s6IterableFormName?s
*Name!s
/CatalogId!s
/CatalogId?s0ColumnName!s2DatabaseName!s6PartitionValues![s/TableName!s
/CatalogId?s0ColumnName!s2DatabaseName!s/TableName!s
/CatalogID?s2DatabaseName!s/TableName!s
/CatalogId?s4ConnectionName!s
4ConnectionType!s
/CatalogId?s*Name!s
2EndpointName!s
;IntegrationIdentifier!s
BAdditionalEncryptionContext?<s0CreateTime!t0DataFilter?s1Description?s0Errors?[{$D74IntegrationArn!s5IntegrationName!s.KmsKeyId?s/SourceArn!s,Status!s.Tags?[{%A`/TargetArn!s
1ResourceArn!s
1ResourceArn!s/TableName!s
-JobName!s
-JobName?s
1TransformId!s
/CatalogId?s2DatabaseName!s6PartitionValues![s/TableName!s
/CatalogId?s2DatabaseName!s/IndexName!s/TableName!s
3RegistryId!{'Z5
1RegistryArn?s2RegistryName?s,Status?s
9PolicyHashCondition?s1ResourceArn?s
1SchemaId!{$AY
/SchemaArn?s0SchemaName?s,Status?s
1SchemaId!{$AY.Versions!s
=SchemaVersionErrors?[{(.x
5ErrorDetails?{$D73VersionNumber?l
(Id!s3RequestOrigin?s
(Id?s
/CatalogId?s2DatabaseName!s*Name!s3TransactionId?s
/CatalogId!s2DatabaseName!s/TableName!s*Type!s
/CatalogId?s2DatabaseName!s/TableName!s/VersionId!s
/CatalogId?s2DatabaseName!s2FunctionName!s
DAthenaConnectionProperties?<{(5MDAuthenticationConfiguration?{(7=5Capabilities?{(8kJComputeEnvironmentConfigurations?<{(9m;ConnectionOptions?<{(5M>ConnectionProperties?<{(5M4ConnectionType?s1Description?sHPhysicalConnectionRequirements?<{(5MDPythonConnectionProperties?<{(5M:RestConfiguration?{(<VCSparkConnectionProperties?<{(5M
7AllowedValues?[{(7&:DataOperationScopes?[s2DefaultValue?s1Description!s1KeyOverride?s*Name!s6PropertyLocation?s4PropertyTypes![s.Required!b
1Description?s+Value!s
;AuthenticationType!{(5MGBasicAuthenticationProperties?<{(5MHCustomAuthenticationProperties?<{(5M:OAuth2Properties?<{(5M2SecretArn?{(5M
CSupportedAuthenticationTypes![sCSupportedComputeEnvironments![s>SupportedDataOperations![s
8ComputeEnvironment!sDConnectionOptionNameOverrides!<s;ConnectionOptions!<{(5MLConnectionPropertiesRequiredOverrides![sFConnectionPropertyNameOverrides!<s1Description!s*Name!sJPhysicalConnectionPropertiesRequired?bCSupportedAuthenticationTypes![s
>EntityConfigurations?<{(=\BGlobalSourceConfiguration?{(@gHValidationEndpointConfiguration?{(@g
0Schema?<{(>)<SourceConfiguration?{(@g
3FieldDataType!s8FilterOverrides?{(?L0IsNullable?b1IsOrderable?b5IsPartitionable?b1IsQueryable?b*Name!s8ResponseDateFormat?s
=BetweenConfiguration?{(@>4DateTimeFormat?s/FieldName?s7OperatorMappings?<s
2HighBoundKey?s1LowBoundKey?s.Template?s
<FilterConfiguration?{(B;@PaginationConfiguration?{(D<3RequestMethod?s;RequestParameters?[{(FW1RequestPath?s>ResponseConfiguration?{(Gi
=BetweenConfiguration?{(@>4DateTimeFormat?s0FilterMode!sBFilterStringConfiguration?{(C[7OperatorMappings?<s1StripQuotes?b
8QueryParameterName!s4QuoteCharacter?s7QuoteStringValues?b
<CursorConfiguration?{(Do<OffsetConfiguration?{(F-
7LimitParameter?{(E81NextPage!{(E8
2DefaultValue?s)Key?s6PropertyLocation?s.Value?{(El
1ContentPath?s/HeaderKey?s
7LimitParameter!{(E88OffsetParameter!{(E8
4AllowedValues?[s2DefaultValue?s,Format?s1KeyOverride?s*Name!s6PropertyLocation?s2PropertyType!s.Required!b
/ErrorPath?s0ResultPath!s
/CatalogId?s4ConnectionName!s9DataStoreApiVersion?s0EntityName!s/NextToken?s
0Fields?[{(I6/NextToken?s
7CustomProperties?<s1Description?s/FieldName?s/FieldType?s2IsCreateable?b7IsDefaultOnCreate?b2IsFilterable?b0IsNullable?b5IsPartitionable?b2IsPrimaryKey?b3IsRetrievable?b2IsUpdateable?b2IsUpsertable?b+Label?s4NativeDataType?s1ParentField?s?SupportedFilterOperators?[s6SupportedValues?[s
4IntegrationArn?s,Marker?s0MaxRecords?n/TargetArn?s
=InboundIntegrations?[{(ME,Marker?s
0CreateTime!t0Errors?[{$D74IntegrationArn!s:IntegrationConfig?{'D</SourceArn!s,Status!s/TargetArn!s
1Filters?[{(O2;IntegrationIdentifier?s,Marker?s0MaxRecords?n
*Name?s-Values?[s
6Integrations?[{'E,,Marker?s
1AssetTypeId!s5Attachments?<{${e/CreatedAt?t1Description?s/Forms?<{${e4GlossaryTerms?[s(Id!s7IterableForms?<{(Q1*Name?s/UpdatedAt?t
0FormTypeId?s
/Forms?<{(QX(Id?s*Name?s
8FormTypeIdentifier!s
6IncludeBlueprint?b:IncludeParameterSpec?b*Name!s
2Blueprint?{$IN
3BlueprintName!s+RunId!s
5BlueprintRun?{(S(
3BlueprintName?s1CompletedOn?t2ErrorMessage?s0Parameters?s-RoleArn?s:RollbackErrorMessage?s+RunId?s/StartedOn?t+State?s2WorkflowName?s
3BlueprintName!s0MaxResults?i/NextToken?s
7BlueprintRuns?[{(S(/NextToken?s
0Catalog?{(UT
FAllowFullTableExternalDataAccess?s/CatalogId?s:CatalogProperties?{(XTJCreateDatabaseDefaultPermissions?[{&wAGCreateTableDefaultPermissions?[{&wA0CreateTime?t1Description?s9FederatedCatalog?{&x%*Name!s1Parameters?<s1ResourceArn?s>TargetRedshiftCatalog?{&xU0UpdateTime?t
7CustomProperties?<sADataLakeAccessProperties?{(YPFIcebergOptimizationProperties?{([/
1CatalogType?s4DataLakeAccess?b6DataTransferRole?s,KmsKey?s:ManagedWorkgroupName?s<ManagedWorkgroupStatus?s:RedshiftDatabaseName?s3StatusMessage?s
1Compaction?<s5LastUpdatedTime?t9OrphanFileDeletion?<s0Retention?<s-RoleArn?s
/CatalogId?s
5ImportStatus?{(\C
5ImportCompleted?b0ImportTime?t0ImportedBy?s
2HasDatabases?b1IncludeRoot?b0MaxResults?n/NextToken?s5ParentCatalogId?s/Recursive?b
5CatalogList![{(UT/NextToken?s
3Classifier?{(^A
6CsvClassifier?{(_67GrokClassifier?{(aG7JsonClassifier?{(bL6XmlClassifier?{(c,
7AllowSingleColumn?b4ContainsHeader?s2CreationTime?t>CustomDatatypeConfigured?b6CustomDatatypes?[s/Delimiter?s:DisableValueTrimming?b-Header?[s1LastUpdated?t*Name!s1QuoteSymbol?s+Serde?s-Version?l
4Classification!s2CreationTime?t4CustomPatterns?s1GrokPattern!s1LastUpdated?t*Name!s-Version?l
2CreationTime?t.JsonPath!s1LastUpdated?t*Name!s-Version?l
4Classification!s2CreationTime?t1LastUpdated?t*Name!s,RowTag?s-Version?l
0MaxResults?i/NextToken?s
5Classifiers?[{(^A/NextToken?s
/CatalogId?s2ColumnNames![s2DatabaseName!s6PartitionValues![s/TableName!s
>ColumnStatisticsList?[{(em0Errors?[{(nS
2AnalyzedTime!t0ColumnName!s0ColumnType!s7StatisticsData!{(fQ
CBinaryColumnStatisticsData?{(i)DBooleanColumnStatisticsData?{(iZADateColumnStatisticsData?{(j2DDecimalColumnStatisticsData?{(jzCDoubleColumnStatisticsData?{(l-ALongColumnStatisticsData?{(luCStringColumnStatisticsData?{(mc*Type!s
3AverageLength!n3MaximumLength!l3NumberOfNulls!l
4NumberOfFalses!l3NumberOfNulls!l3NumberOfTrues!l
2MaximumValue?t2MinimumValue?t<NumberOfDistinctValues!l3NumberOfNulls!l
5MaximumValue?{(kn5MinimumValue?{(kn<NumberOfDistinctValues!l3NumberOfNulls!l
+Scale!i3UnscaledValue!y
2MaximumValue?n2MinimumValue?n<NumberOfDistinctValues!l3NumberOfNulls!l
2MaximumValue?l2MinimumValue?l<NumberOfDistinctValues!l3NumberOfNulls!l
3AverageLength!n3MaximumLength!l<NumberOfDistinctValues!l3NumberOfNulls!l
0ColumnName?s.Error?{$D7
/CatalogId?s2ColumnNames![s2DatabaseName!s/TableName!s
?ColumnStatisticsTaskRunId!s
@ColumnStatisticsTaskRun?{(p*
/CatalogID?s5ColumnNameList?[s?ColumnStatisticsTaskRunId?s5ComputationType?s2CreationTime?t0CustomerId?s2DatabaseName?s0DpuSeconds?n-EndTime?t2ErrorMessage?s1LastUpdated?t5NumberOfWorkers?i*Role?s0SampleSize?n;SecurityConfiguration?s/StartTime?t,Status?s/TableName?s0WorkerType?s
/CatalogID?s2DatabaseName!s0MaxResults?i/NextToken?s/TableName!s
BColumnStatisticsTaskRuns?[{(p*/NextToken?s
EColumnStatisticsTaskSettings?{(tj
/CatalogID?s5ColumnNameList?[s2DatabaseName?s=LastExecutionAttempt?{(vc*Role?s0SampleSize?n1Schedule?{$RU2ScheduleType?s;SecurityConfiguration?s3SettingSource?s/TableName?s
?ColumnStatisticsTaskRunId?s2ErrorMessage?s8ExecutionTimestamp?t,Status?s
HApplyOverrideForComputeEnvironment?s/CatalogId?s2HidePassword?b*Name!s
3Connection?{(xR
7AthenaProperties?<sDAuthenticationConfiguration?{(|]DCompatibleComputeEnvironments?[s;ConnectionProperties?<s=ConnectionSchemaVersion?n4ConnectionType?s2CreationTime?t1Description?sBLastConnectionValidationTime?t3LastUpdatedBy?s5LastUpdatedTime?t4MatchCriteria?[s*Name?sGPhysicalConnectionRequirements?{',p7PythonProperties?<s6SparkProperties?<s,Status?s2StatusReason?s
8AuthenticationType?s/KmsKeyArn?s9OAuth2Properties?{)#G/SecretArn?s
@OAuth2ClientApplication?{'+'5OAuth2GrantType?s.TokenUrl?s<TokenUrlParametersMap?<s
/CatalogId?s/Filter?{)%(2HidePassword?b0MaxResults?i/NextToken?s
=ConnectionSchemaVersion?n4ConnectionType?s4MatchCriteria?[s
8ConnectionList?[{(xR/NextToken?s
0Crawler?{$Lx
6CrawlerNameList?[s0MaxResults?i/NextToken?s
<CrawlerMetricsList?[{)'4/NextToken?s
1CrawlerName?s8LastRuntimeSeconds?n:MedianRuntimeSeconds?n5StillEstimating?b3TablesCreated?i3TablesDeleted?i3TablesUpdated?i5TimeLeftSeconds?n
2Crawlers?[{$Lx/NextToken?s
3ContextWords?[s*Name?s1RegexString?s
3RequestOrigin?s0ResourceId!s2ResourceType!s
)Url!s
FDataCatalogEncryptionSettings?{)*O
EConnectionPasswordEncryption?{)+.9EncryptionAtRest?{)+a
1AwsKmsKeyId?sGReturnConnectionPasswordEncrypted!b
;CatalogEncryptionMode!sBCatalogEncryptionServiceRole?s4SseAwsKmsKeyId?s
/CreatedAt?t@EncryptionConfiguration?{)-X3ExportSetting?s6S3TableBucketArn?s,Status?s/UpdatedAt?t
/KmsKeyArn?s2SseAlgorithm?s
?AdditionalDataSources?<{$aF=AdditionalRunOptions?{$mP/CreatedOn?t3DataSource?{'3f+EndAt?t7EvaluationRunMode?s4LastModifiedOn?t+Level?s8ManagedRulesetName?s*Name?s5NumberOfWorkers?n/PauseRuns?b*Role?s1RulesetName?s8ScheduleExpression?s-StartAt?t-Timeout?n/Triggers?[s
/ProfileId!s1StatisticId?s
1CompletedOn?t3FailureReason?s/StartedOn?t,Status?s
/ProfileId!s1StatisticId!s
1CompletedOn?t/Model?[{)2C
1ActualValue?n*Date?t9InclusionAnnotation?s0LowerBound?n4PredictedValue?n0UpperBound?n
.ResultId!s
:AggregatedMetrics?{$^b9AnalyzerResults?[{$`$ADataQualityEvaluationConfig?s3DataSource?{$aF2Descriptors?<s1Dimensions?<s7EvaluationContext?s7EvaluationRunMode?s:ExecutionCompletedOn?t8ExecutionStartedOn?t6Observations?[{$cm/ProfileId?s.ResultId?s7ResultPublishedOn?t5RuleResults?[{$eW1RulesetName?s+Score?n+Tags?<s
=AdditionalRunOptions?{)9u1CompletedOn?t8CreatedRulesetName?sFDataQualitySecurityConfiguration?s3DataSource?{$aF1ErrorString?s3ExecutionTime?i4LastModifiedOn?t5NumberOfWorkers?i8RecommendationMode?s8RecommendedRuleset?s*Role?s+RunId?s/StartedOn?t,Status?s-Timeout?i
:CustomLogGroupPrefix?s
/CreatedOn?tFDataQualitySecurityConfiguration?s1Description?s4LastModifiedOn?t*Name?s9RecommendationRunId?s-Ruleset?s4TargetTable?{'6Y
?AdditionalDataSources?<{$aF=AdditionalRunOptions?{$mP1CompletedOn?t3DataSource?{$aF1ErrorString?s3ExecutionTime?i4LastModifiedOn?t5NumberOfWorkers?i0ResultIds?[s*Role?s3RulesetNames?[s+RunId?s/StartedOn?t,Status?s-Timeout?i
1Database?{)>B
/CatalogId?sGCreateTableDefaultPermissions?[{&wA0CreateTime?t1Description?s:FederatedDatabase?{&x%1LocationUri?s*Name!s1Parameters?<s7TargetDatabase?{'8v
6AttributesToGet?[s/CatalogId?s0MaxResults?i/NextToken?s7ResourceShareType?s
6DatabaseList![{)>B/NextToken?s
2PythonScript?s
2DagEdges?[{']M2DagNodes?[{']r
4DevEndpoint?{$tt
6DevEndpoints?[{$tt/NextToken?s
/CatalogId?s4ConnectionName?s8ConnectionOptions?<s9DataStoreApiVersion?s0EntityName!s5FilterPredicate?s+Limit!n/NextToken?s-OrderBy?s5SelectedFields?[s
/NextToken?s.Records?[*
(Id?s*Name?s,Schema?s
4ApplicationArn?s1InstanceArn?s-Scopes?[sCUserBackgroundSessionsEnabled?b
1ResourceArn?s9ResourcePropertyArn?sCSourceProcessingProperties?{'H>CTargetProcessingProperties?{'HI
1ResourceArn?s:SourceTableConfig?{'Jv/TableName?s:TargetTableConfig?{'K[
,Job?{$|L
-JobName!s+RunId?s
9JobBookmarkEntry?{)Gr
-Attempt?i1JobBookmark?s-JobName?s3PreviousRunId?s)Run?i+RunId?s-Version?i
-JobName!s:PredecessorsIncluded?b+RunId!s
/JobRun?{&a*
-JobName!s0MaxResults?i/NextToken?s
1JobRuns?[{&a*/NextToken?s
0AnalysisId!s-JobName!s
0AnalysisId!s2AnalysisType?sCAutoUpgradeEligibilitySummary?sBAutoUpgradeEvaluationSummary?s2ErrorMessage?s-JobName!s3SourceVersion?s,Status!s3TargetVersion!s
.Jobs?[{$|L/NextToken?s
1CompletedOn?t1ErrorString?s3ExecutionTime?i4LastModifiedOn?t2LogGroupName?s3Properties?{)Mq/StartedOn?t,Status?s/TaskRunId?s1TransformId?s
FExportLabelsTaskRunProperties?{)O]EFindMatchesTaskRunProperties?{)OmFImportLabelsTaskRunProperties?{)P1OLabelingSetGenerationTaskRunProperties?{)O].TaskType?s
2OutputS3Path?s
+JobId?s-JobName?s.JobRunId?s
1InputS3Path?s-Replace?b
/Filter?{)Q.0MaxResults?i/NextToken?s-Sort?{)Qe1TransformId!s
2StartedAfter?t3StartedBefore?t,Status?s1TaskRunType?s
,Column!s3SortDirection!s
/NextToken?s2TaskRuns?[{)L?
/CreatedOn?t1Description?s:EvaluationMetrics?{)UH1GlueVersion?s;InputRecordTables?[{$by0LabelCount?i4LastModifiedOn?t1MaxCapacity?n0MaxRetries?i*Name?s5NumberOfWorkers?i3Parameters?{'S_*Role?s0Schema?[{)X(,Status?s-Timeout?i<TransformEncryption?{'U81TransformId?s0WorkerType?s
;FindMatchesMetrics?{)Uq3TransformType!s
6AreaUnderPRCurve?n;ColumnImportances?[{)Vr8ConfusionMatrix?{)W3(F1?n/Precision?n,Recall?n
0ColumnName?s0Importance?n
7NumFalseNegatives?l7NumFalsePositives?l6NumTrueNegatives?l6NumTruePositives?l
.DataType?s*Name?s
/Filter?{)Xk0MaxResults?i/NextToken?s-Sort?{)Qe
2CreatedAfter?t3CreatedBefore?t1GlueVersion?s7LastModifiedAfter?t8LastModifiedBefore?t*Name?s0Schema?[{)X(,Status?s3TransformType?s
/NextToken?s4Transforms![{)RA
1Location?{)[&/Sinks?[{)[J/Source!{)[J
2DynamoDB?[{'^A.Jdbc?[{'^A,S3?[{'^A
2DatabaseName!s/TableName!s
1Mapping![{)[u
0SourcePath?s1SourceTable?s0SourceType?s0TargetPath?s1TargetTable?s0TargetType?s
/CatalogId!sFMaterializedViewRefreshTaskRunId!s
GMaterializedViewRefreshTaskRun?{)]g
/CatalogId?s2CreationTime?t0CustomerId?s2DatabaseName?s0DpuSeconds?n-EndTime?t2ErrorMessage?s1LastUpdated?tFMaterializedViewRefreshTaskRunId?s4ProcessedBytes?n1RefreshType?s*Role?s/StartTime?t,Status?s/TableName?s
5AuditContext?{&Dn/CatalogId?s2DatabaseName!s6PartitionValues![s/TableName!s
2Partition?{&Fz
/CatalogId?s2DatabaseName!s/NextToken?s/TableName!s
/NextToken?sFPartitionIndexDescriptorList?[{)b<
8BackfillErrors?[{)bw/IndexName!s1IndexStatus!s.Keys![{)c6
*Code?s4Partitions?[{$Ex
*Name!s*Type!s
5AuditContext?{&Dn/CatalogId?s2DatabaseName!s9ExcludeColumnSchema?b0Expression?s0MaxResults?i/NextToken?s3QueryAsOfTime?t0Segment?{)e4/TableName!s3TransactionId?s
3SegmentNumber!i3TotalSegments!i
/NextToken?s4Partitions?[{&Fz
?AdditionalPlanOptionsMap?<s.Language?s1Location?{)[&1Mapping![{)[u/Sinks?[{)[J/Source!{)[J
1CreatedTime?s1Description?s1RegistryArn?s2RegistryName?s,Status?s1UpdatedTime?s
IGetResourcePoliciesResponseList?[{)hE/NextToken?s
0CreateTime?t0PolicyHash?s2PolicyInJson?s0UpdateTime?t
1ResourceArn?s
3Compatibility?s1CreatedTime?s0DataFormat?s1Description?s9LatestSchemaVersion?l7NextSchemaVersion?l1RegistryArn?s2RegistryName?s/SchemaArn?s6SchemaCheckpoint?l0SchemaName?s2SchemaStatus?s1UpdatedTime?s
6SchemaDefinition!s1SchemaId!{$AY
1CreatedTime?s0DataFormat?s/SchemaArn?s5SchemaVersionId?s,Status?s
1SchemaId?{$AY5SchemaVersionId?s<SchemaVersionNumber?{)m2
3LatestVersion?b3VersionNumber?l
1CreatedTime?s0DataFormat?s/SchemaArn?s6SchemaDefinition?s5SchemaVersionId?s,Status?s3VersionNumber?l
AFirstSchemaVersionNumber!{)m24SchemaDiffType!s1SchemaId!{$AYBSecondSchemaVersionNumber!{)m2
*Diff?s
>SecurityConfiguration?{)p,
6CreatedTimeStamp?t@EncryptionConfiguration?{'_@*Name?s
/NextToken?s@SecurityConfigurations?[{)p,
/SessionId!s
5SparkConnect!{)qT
/AuthToken!s=AuthTokenExpirationTime!t)Url!s
2Statement?{)r7
*Code?s1CompletedOn?l(Id?i/Output?{)s#.Progress?n/StartedOn?l+State?s
-Data?{)sn/ErrorName?s0ErrorValue?s4ExecutionCount?i,Status?s0Traceback?[s
/TextPlain?s
-JobName!s+RunId!s
3SystemLogsUrl?s
(Id!s
6AttributesToGet?[s5AuditContext?{&Dn/CatalogId?s2DatabaseName!s:IncludeStatusDetails?b*Name!s3QueryAsOfTime?t3TransactionId?s
.Table?{)u|
/CatalogId?s0CreateTime?t/CreatedBy?s2DatabaseName?s1Description?s7FederatedTable?{'q0=IcebergTableMetadata?{)z|8IsMaterializedView?b8IsMultiDialectView?bCIsRegisteredWithLakeFormation?b4LastAccessTime?t6LastAnalyzedTime?t*Name!s+Owner?s1Parameters?<s7PartitionKeys?[{$@U/Retention?i6RlsProperties?{*#0/Status?{*#D:StorageDescriptor?{$=x/TableType?s4TargetTable?{'qu0UpdateTime?t/VersionId?s7ViewDefinition?{*%l6ViewExpandedText?s6ViewOriginalText?s
5CurrentSchemaId?n8DefaultSortOrderId?n3DefaultSpecId?n3FormatVersion?s2LastColumnId?n5LastPartitionId?n.Location?s8PartitionSpecs?[{'kW1Properties?<s1Schemas?[{'l=4SortOrders?[{'m^/TableUuid?s
6DefaultRLSPolicy?s
,Action?s0Details?{*$I.Error?{$D71RequestTime?t1RequestedBy?s+State?s0UpdateTime?t/UpdatedBy?s
8RequestedChange?{)u|9ViewValidations?[{*$u
-Dialect?s4DialectVersion?s.Error?{$D7+State?s0UpdateTime?t8ViewValidationText?s
-Definer?s/IsManaged?b1IsProtected?b5LastRefreshType?s4RefreshSeconds?n9Representations?[{*(48SparkPipelineInfo?<s:SubObjectVersionIds?[n1SubObjects?[s>SubObjectsStatistics?[{'uh3ViewVersionId?n6ViewVersionToken?s
-Dialect?s4DialectVersion?s-IsStale?b:ValidationConnection?s6ViewExpandedText?s6ViewOriginalText?s
5AuditContext?{&Dn/CatalogId?s2DatabaseName!s/TableName!s/VersionId?s
5TableVersion?{**<
.Table?{)u|/VersionId?s
5AuditContext?{&Dn/CatalogId?s2DatabaseName!s0MaxResults?i/NextToken?s/TableName!s
/NextToken?s7TableVersions?[{**<
6AttributesToGet?[s5AuditContext?{&Dn/CatalogId?s2DatabaseName!s0Expression?s:IncludeStatusDetails?b0MaxResults?i/NextToken?s3QueryAsOfTime?t7ResourceShareType?s3TransactionId?s
/NextToken?s3TableList?[{)u|
+Tags?<s
6DependentJobName?s0MaxResults?i/NextToken?s
/NextToken?s2Triggers?[{&X-
5AuditContext?{&Dn/CatalogId!s2DatabaseName!s6PartitionValues![s<QuerySessionContext?{&EX,Region?s?SupportedPermissionTypes![s/TableName!s
8AuthorizedColumns?[sCIsRegisteredWithLakeFormation?b2Partition?{&Fz
5AuditContext?{&Dn/CatalogId!s2DatabaseName!s0Expression?s0MaxResults?i/NextToken?s<QuerySessionContext?{&EX,Region?s0Segment?{)e4?SupportedPermissionTypes![s/TableName!s
/NextToken?s>UnfilteredPartitions?[{*0X
5AuditContext?{&Dn/CatalogId!s2DatabaseName!s*Name!s7ParentResourceArn?s2Permissions?[s<QuerySessionContext?{&EX,Region?s5RootResourceArn?s9SupportedDialect?{*5l?SupportedPermissionTypes![s
-Dialect?s4DialectVersion?s
8AuthorizedColumns?[s5CellFilters?[{*8E8IsMaterializedView?b8IsMultiDialectView?b1IsProtected?bCIsRegisteredWithLakeFormation?b2Permissions?[s:QueryAuthorizationId?s1ResourceArn?s/RowFilter?s.Table?{)u|
0ColumnName?s9RowFilterExpression?s
6Configuration?{'yW/CreatedOn?t1Description?s4LastModifiedOn?t*Name?s
<UserDefinedFunction?{*9o
6ArtifactLocation?s/CatalogId?s/ClassName?s0CreateTime?t2DatabaseName?s2FunctionName?s2FunctionType?s4GovernanceMode?s/OwnerName?s/OwnerType?s6ResourceUris?[{'|\
/CatalogId?s2DatabaseName?s2FunctionType?s0MaxResults?i/NextToken?s-Pattern!s
/NextToken?s>UserDefinedFunctions?[{*9o
2IncludeGraph?b*Name!s
1Workflow?{&\Y
2IncludeGraph?b*Name!s+RunId!s
,Run?{&fb
*Name!s+RunId!s
4RunProperties?<s
2IncludeGraph?b0MaxResults?i*Name!s/NextToken?s
/NextToken?s.Runs?[{&fb
0MaxResults?n/NextToken?s
/Items?[{*?W/NextToken?s
(Id?s*Name?s
0MaxResults?i/NextToken?s+Tags?<s
1Blueprints?[s/NextToken?s
AColumnStatisticsTaskRunIds?[s/NextToken?s
9ConnectionTypes?[{*A;/NextToken?s
5Capabilities?{(8k1Categories?[s4ConnectionType?s@ConnectionTypeVariants?[{*B_1Description?s1DisplayName?s-LogoUrl?s,Vendor?s
?ConnectionTypeVariantName?s1Description?s1DisplayName?s-LogoUrl?s
3CrawlerNames?[s/NextToken?s
1CrawlerName!s1Filters?[{*DA0MaxResults?i/NextToken?s
/FieldName?s0FieldValue?s4FilterOperator?s
0Crawls?[{*E,/NextToken?s
-CrawlId?s-DpuHour?n-EndTime?t2ErrorMessage?s.LogGroup?s/LogStream?s3MessagePrefix?s/StartTime?t+State?s-Summary?s
;CustomEntityTypes?[{$ZV/NextToken?s
+Level?s0MaxResults?n/NextToken?s
FDataQualityEvaluationConfigs?[{*Gb/NextToken?s
/CreatedOn?t3DataSource?{*I.7EvaluationRunMode?s4LastModifiedOn?t+Level?s8ManagedRulesetName?s*Name?s/PauseRuns?b1RulesetName?s
3GlueTables?{*I?
/CatalogId!s2DatabaseName?s6TableNamePattern?s
/Filter?{*J:0MaxResults?i/NextToken?s
ADataQualityEvaluationConfig?s3DataSource?{$aF7EvaluationRunMode?s-JobName?s.JobRunId?s2StartedAfter?t3StartedBefore?t
/NextToken?s1Results![{*Kr
ADataQualityEvaluationConfig?s3DataSource?{$aF7EvaluationRunMode?s-JobName?s.JobRunId?s.ResultId?s/StartedOn?t
/Filter?{*MS0MaxResults?n/NextToken?s
ADataQualityEvaluationConfig?s3DataSource?{$aF1Dimensions?<s7EvaluationContext?s7EvaluationRunMode?s4PublishedAfter?t5PublishedBefore?t
/NextToken?s1Results![{*OB
ADataQualityEvaluationConfig?s3DataSource?{$aF2Descriptors?<s1Dimensions?<s7EvaluationContext?s7EvaluationRunMode?s.ResultId?s7ResultPublishedOn?t
/Filter?{*QO0MaxResults?i/NextToken?s+Tags?<s
3DataSource!{$aF2StartedAfter?t3StartedBefore?t
/NextToken?s.Runs?[{*R=
8CreatedRulesetName?s3DataSource?{$aF8RecommendationMode?s+RunId?s/StartedOn?t,Status?s
/Filter?{*Sa0MaxResults?i/NextToken?s
3DataSource!{$aF1RulesetName?s2StartedAfter?t3StartedBefore?t
/NextToken?s.Runs?[{*T]
3DataSource?{$aF+RunId?s/StartedOn?t,Status?s
/Filter?{*U_0MaxResults?i/NextToken?s+Tags?<s
2CreatedAfter?t3CreatedBefore?t1Description?s7LastModifiedAfter?t8LastModifiedBefore?t*Name?s4TargetTable?{'6Y
/NextToken?s2Rulesets?[{*W6
/CreatedOn?t1Description?s4LastModifiedOn?t*Name?s9RecommendationRunId?s/RuleCount?i4TargetTable?{'6Y
0MaxResults?i/NextToken?s/ProfileId?s1StatisticId?s8TimestampFilter?{*Y1
3RecordedAfter?t4RecordedBefore?t
5Annotations?[{*Yr/NextToken?s
<InclusionAnnotation?{*Zb/ProfileId?s1StatisticId?s9StatisticRecordedOn?t
4LastModifiedOn?t+Value?s
/NextToken?s4Statistics?[{*[@
8ColumnsReferenced?[s:DistributionValue?{$a%1DoubleValue?n5EvaluationLevel?s<InclusionAnnotation?{*Zb/ProfileId?s0RecordedOn?t9ReferencedDatasets?[s6RunIdentifier?{*]i1StatisticId?s3StatisticName?s:StatisticProperties?<s
.JobRunId?s+RunId?s
7DevEndpointNames?[s/NextToken?s
/CatalogId?s4ConnectionName?s9DataStoreApiVersion?s/NextToken?s6ParentEntityName?s
2Entities?[{*_Y/NextToken?s
.Category?s7CustomProperties?<s1Description?s0EntityName?s4IsParentEntity?b+Label?s
/Items![{*?W/NextToken?s
/Items?[{'?w/NextToken?s
8GlossaryIdentifier!s0MaxResults?n/NextToken?s
/Items?[{*as/NextToken?s
(Id?s*Name?s6ShortDescription?s
1Filters?[{(O2,Marker?s0MaxRecords?n
IIntegrationResourcePropertyList?[{'H|,Marker?s
HIntegrationTablePropertiesList?[{'J-,Marker?s
5AssetIdentifier!s6IterableFormName!s0MaxResults?n/NextToken?s
/Items?[{*da/NextToken?s
1Description?s4GlossaryTerms?[s,ItemId?s.ItemName?s
/JobNames?[s/NextToken?s
/Filter?{)Xk0MaxResults?i/NextToken?s-Sort?{)Qe+Tags?<s
/NextToken?s3TransformIds![s
/CatalogId!s2DatabaseName?s0MaxResults?n/NextToken?s/TableName?s
IMaterializedViewRefreshTaskRuns?[{)]g/NextToken?s
/NextToken?s4Registries?[{)fu
0MaxResults?i/NextToken?s1SchemaId!{$AY
/NextToken?s1Schemas?[{*hp
1CreatedTime?s/SchemaArn?s5SchemaVersionId?s,Status?s3VersionNumber?l
0MaxResults?i/NextToken?s3RegistryId?{'Z5
/NextToken?s1Schemas?[{*jG
1CreatedTime?s1Description?s2RegistryName?s/SchemaArn?s0SchemaName?s2SchemaStatus?s1UpdatedTime?s
0MaxResults?i/NextToken?s3RequestOrigin?s+Tags?<s
*Ids?[s/NextToken?s2Sessions?[{'eC
/NextToken?s3RequestOrigin?s/SessionId!s
/NextToken?s4Statements?[{)r7
/CatalogId!s2DatabaseName!s0MaxResults?i/NextToken?s/TableName!s*Type!s
/CatalogId?s2DatabaseName?s/NextToken?s/TableName?s<TableOptimizerRuns?[{&P[
6DependentJobName?s0MaxResults?i/NextToken?s+Tags?<s
/NextToken?s3TriggerNames?[s
/NextToken?s2Profiles?[{*p,
/CreatedOn?t1Description?s4LastModifiedOn?t*Name?s
/NextToken?s0Workflows?[s
0DataFilter?s1Description?s:IntegrationConfig?{'D<;IntegrationIdentifier!s5IntegrationName?s
:AggregatedMetrics?{$^b9AnalyzerResults?[{$`$1ClientToken?sFDataQualitySecurityConfiguration?s2Descriptors?<s1Dimensions!<s7EvaluationContext!s:ExecutionCompletedOn?t8ExecutionStartedOn?t6Observations?[{$cm5RuleResults![{$eW1RulesetName?s9RunConfiguration?{*uI+Score!n4Statistics?[{*[@+Tags?<s2Telemetry?{*ur
5ObservationMode?s9ObservationsEnabled?s
,Engine?s3FlagsEnabled?<s8HostRuntimeVersion?s4LibraryVersion?s2SparkVersion?s/VcpuHours?n
1AssetTypeId!s1ClientToken?s1Description?s/Forms!<{${e0Identifier!s*Name!s
/CreatedAt?t1Description?s/Forms?<{${e(Id!s*Name!s
1ClientToken?s/Forms!<{(QX*Name!s
5AssetIdentifier!s4AttachmentName!s1ClientToken?s-Content!s0FormTypeId!s4ItemIdentifier?s6IterableFormName?s
5AssetIdentifier?s4AttachmentName?s0FormTypeId?s4ItemIdentifier?s6IterableFormName?s
/CatalogId?sFDataCatalogEncryptionSettings!{)*O
1ClientToken?s@EncryptionConfiguration?{)-X3ExportSetting!s
@EncryptionConfiguration?{)-X3ExportSetting?s
9InclusionAnnotation!s/ProfileId!s
1ClientToken?s*Name!s,Schema!s
2EnableHybrid?s;PolicyExistsCondition?s9PolicyHashCondition?s2PolicyInJson!s1ResourceArn?s
0PolicyHash?s
9MetadataKeyValue!{+%@1SchemaId?{$AY5SchemaVersionId?s<SchemaVersionNumber?{)m2
1MetadataKey?s3MetadataValue?s
3LatestVersion?b1MetadataKey?s3MetadataValue?s2RegistryName?s/SchemaArn?s0SchemaName?s5SchemaVersionId?s3VersionNumber?l
*Name!s+RunId!s4RunProperties!<s
0MaxResults?i6MetadataList?[{+%@/NextToken?s1SchemaId?{$AY5SchemaVersionId?s<SchemaVersionNumber?{)m2
9MetadataInfoMap?<{+),/NextToken?s5SchemaVersionId?s
1CreatedTime?s3MetadataValue?s@OtherMetadataValueList?[{+)h
1CreatedTime?s3MetadataValue?s
=ConnectionProperties!{++h4ConnectionType!sMConnectorAuthenticationConfiguration!{+,:1Description?s5IntegrationType!s:RestConfiguration!{(<V+Tags?<s
EAdditionalRequestParameters?[{(FW,Url?{(FW
:AuthenticationTypes![sFBasicAuthenticationProperties?{+-UGCustomAuthenticationProperties?{+-r9OAuth2Properties?{+.8
1Password?{(FW1Username?{(FW
BAuthenticationParameters![{(FW
DAuthorizationCodeProperties?{+/LDClientCredentialsProperties?{+1W<JwtBearerProperties?{+2n5OAuth2GrantType!s
:AuthorizationCode?{(FW=AuthorizationCodeUrl?{(FW1ClientId?{(FW5ClientSecret?{(FW1ContentType?s/Prompt?{(FW4RedirectUri?{(FW3RequestMethod?s.Scope?{(FW1TokenUrl?{(FW<TokenUrlParameters?[{(FW
1ClientId?{(FW5ClientSecret?{(FW1ContentType?s3RequestMethod?s.Scope?{(FW1TokenUrl?{(FW<TokenUrlParameters?[{(FW
1ContentType?s1JwtToken?{(FW3RequestMethod?s1TokenUrl?{(FW<TokenUrlParameters?[{(FW
7ConnectionTypeArn?s
5SchemaVersionId?s,Status?s3VersionNumber?l
*Name!s.NodeIds![s+RunId!s
.NodeIds?[s+RunId?s
*Code!s3RequestOrigin?s/SessionId!s
(Id?i
5FilterClause?{+670MaxResults?n/NextToken?s0SearchText?s-Sort?{+8:
7AndAllFilters?[{+678AttributeFilter?{+7)2MapFilter?{+7g6OrAnyFilters?[{+67
/Attribute!s.Operator!s.Value?{+7L
/LongValue?n1StringValue?s
/Attribute!s)Key!s.Value!{+8+
1StringValue?s
/Attribute!s+Order?s
/Items?[{+8h/NextToken?s
6AssetDescription?s/AssetName?s1AssetTypeId?s(Id?s/UpdatedAt?t
/CatalogId?s1Filters?[{+:r:IncludeStatusDetails?b0MaxResults?i/NextToken?s7ResourceShareType?s0SearchText?s6SortCriteria?[{+;4
0Comparator?s)Key?s+Value?s
/FieldName?s*Sort?s
3BlueprintName!s0Parameters?s-RoleArn!s
+RunId?s
/CatalogID?s5ColumnNameList?[s2DatabaseName!s*Role!s0SampleSize?n;SecurityConfiguration?s/TableName!s
?ColumnStatisticsTaskRunId?s
1CrawlerName!s
=AdditionalRunOptions?{)9u1ClientToken?s8CreatedRulesetName?sFDataQualitySecurityConfiguration?s3DataSource!{$aF5NumberOfWorkers?i8RecommendationMode?s*Role!s-Timeout?i
?AdditionalDataSources?<{$aF=AdditionalRunOptions?{$mP1ClientToken?s3DataSource!{$aF5NumberOfWorkers?i*Role!s3RulesetNames![s-Timeout?i
2OutputS3Path!s1TransformId!s
/TaskRunId?s
1InputS3Path!s6ReplaceAllLabels?b1TransformId!s
7AllocatedCapacity?i0Arguments?<s4ExecutionClass?s@ExecutionRoleSessionPolicy?s-JobName!s.JobRunId?s:JobRunQueuingEnabled?b1MaxCapacity?n=NotificationProperty?{&BH5NumberOfWorkers?i;SecurityConfiguration?s-Timeout?i0WorkerType?s
.JobRunId?s
0AnalysisId?s-JobName!s4UpgradeConsent?s
0AnalysisId?s-JobName?s
/CatalogId!s2DatabaseName!s1FullRefresh?b/TableName!s
FMaterializedViewRefreshTaskRunId?s
*Name!s4RunProperties?<s
/CatalogId!s2DatabaseName!s/TableName!s
1ResourceArn!s0TagsToAdd!<s
/CatalogId?s4ConnectionName?s<TestConnectionInput?{+H%
DAuthenticationConfiguration?{''>;ConnectionProperties!<s4ConnectionType!s
1ResourceArn!s3TagsToRemove![s
1ClientToken?s1Description?s0Identifier!s*Name?s
1Description?s(Id!s*Name?s/UpdatedAt?t
7BlueprintLocation!s1Description?s*Name!s
/CatalogId!s5CatalogInput!{&r3
6CsvClassifier?{&yX7GrokClassifier?{+Kq7JsonClassifier?{+LO6XmlClassifier?{+Lb
4Classification?s4CustomPatterns?s1GrokPattern?s*Name!s
.JsonPath?s*Name!s
4Classification?s*Name!s,RowTag?s
/CatalogId?s>ColumnStatisticsList![{(em2DatabaseName!s6PartitionValues![s/TableName!s
0Errors?[{+N4
9ColumnStatistics?{(em.Error?{$D7
/CatalogId?s>ColumnStatisticsList![{(em2DatabaseName!s/TableName!s
/CatalogID?s5ColumnNameList?[s2DatabaseName!s*Role?s0SampleSize?n.Schedule?s;SecurityConfiguration?s/TableName!s
/CatalogId?s8ConnectionInput!{'$D*Name!s
/CatalogId?s2Classifiers?[s3Configuration?sBCrawlerSecurityConfiguration?s2DatabaseName?s1Description?sCLakeFormationConfiguration?{$Pe=LineageConfiguration?{$R(*Name!s6RecrawlPolicy?{$RB*Role?s.Schedule?s;SchemaChangePolicy?{$Rs1TablePrefix?s0Targets?{$S<
1CrawlerName!s.Schedule?s
?AdditionalDataSources?<{$aF=AdditionalRunOptions?{$mP3DataSource?{'3f+EndAt?t8ManagedRulesetName?s*Name!s5NumberOfWorkers?n/PauseRuns?b*Role?s1RulesetName?s8ScheduleExpression?s-StartAt?t-Timeout?n/Triggers?[s
1Description?s*Name!s-Ruleset?s
1Description?s*Name?s-Ruleset?s
/CatalogId?s6DatabaseInput!{'7O*Name!s
3AddArguments?<s4AddPublicKeys?[s8CustomLibraries?{+Y86DeleteArguments?[s7DeletePublicKeys?[s2EndpointName!s/PublicKey?s8UpdateEtlLibraries?b
5ExtraJarsS3Path?s;ExtraPythonLibsS3Path?s
1ClientToken?s0Identifier!s5LongDescription?s*Name?s6ShortDescription?s
-Scopes?[sCUserBackgroundSessionsEnabled?b
1ResourceArn!sCSourceProcessingProperties?{'H>CTargetProcessingProperties?{'HI
-JobName!s2JobUpdate!{+\1
7AllocatedCapacity?iCCodeGenConfigurationNodes?<{%(M0Command?{&AJ4Connections?{&B#7DefaultArguments?<s1Description?s4ExecutionClass?s:ExecutionProperty?{&B31GlueVersion?s-JobMode?s:JobRunQueuingEnabled?b,LogUri?s7MaintenanceWindow?s1MaxCapacity?n0MaxRetries?i>NonOverridableArguments?<s=NotificationProperty?{&BH5NumberOfWorkers?i*Role?s;SecurityConfiguration?s=SourceControlDetails?{&B\-Timeout?i0WorkerType?s
2AuthStrategy?s/AuthToken?s0BranchName?s.CommitId?s,Folder?s-JobName?s.Provider?s4RepositoryName?s5RepositoryOwner?s
1Description?s1GlueVersion?s1MaxCapacity?n0MaxRetries?i*Name?s5NumberOfWorkers?i3Parameters?{'S_*Role?s-Timeout?i1TransformId!s0WorkerType?s
/CatalogId?s2DatabaseName!s7PartitionInput!{$=$9PartitionValueList![s/TableName!s
1Description!s3RegistryId!{'Z5
3Compatibility?s1Description?s1SchemaId!{$AY<SchemaVersionNumber?{)m2
/CatalogId?s2DatabaseName!s+Force?b*Name?s1SkipArchive?b3TableInput?{'nL3TransactionId?sCUpdateOpenTableFormatInput?{+g?/VersionId?s6ViewUpdateAction?s
;UpdateIcebergInput?{+gX
@UpdateIcebergTableInput!{+gv
1Updates![{+h+
,Action?s6EncryptionKey?{+i=+KeyId?s.Location!s6PartitionSpec?{'kW1Properties?<s/Schema!{'l=2SortOrder?{'m^
3EncryptedById?s:EncryptedKeyMetadata!s+KeyId!s1Properties?<s
*Name!s6TriggerUpdate!{+j<
1Actions?[{&YP1Description?s?EventBatchingCondition?{&ZX*Name?s2Predicate?{&Zs.Schedule?s
6Configuration!{'yW1Description?s*Name!s
/CatalogId?s2DatabaseName!s6FunctionInput!{'{<2FunctionName!s
;DefaultRunProperties?<s1Description?s7MaxConcurrentRuns?i*Name!s
)"};
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
