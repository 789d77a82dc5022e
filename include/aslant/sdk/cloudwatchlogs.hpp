// What the actions of cloudwatchlogs take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x49c8fd3bc434a25e>{
    R"($>#&w#'3#'`#'w#(7#(O#(i#))#)K#)`#)v#*7#*U#*r#+9#+N#+n#,:#,U#,m#-.#-I#-h#.##.9#.Q#.j#//#/J#/f#0*#0I#0i#1'#1H#1p#22#2X#2y#3=#3Z#3x#4A#4^#5##5>#5Z#5x#6=#6V#6x#7@#7e#8$#8V#8o#96#9K#9k#:7#:R#:j#;/#;E#;[#;v#<2#<H#<`#<y#=:#=\#=z#>8#>`#>w#?7#?X#?o#@4#@R#@|#AD#Aa#A{#B;#B^#C%#CE#Ck#D,#DD#D_#Dw#E5#EK#Eo#F+#FG#Fb#F{#G?#G[#Gx#H3#HG#HZ#Hl#I$#I>#IW#Ik#J%#J9#J^#K##K>
associateKmsKey {#K\*
associateSourceToS3TableIntegration {#L2{#Lc
cancelExportTask {#Lq*
cancelImportTask {#L{{#M-
createDelivery {#N6{#Oz
createExportTask {#Qo{#Rt
createImportTask {#S${#Sz
createLogAnomalyDetector {#TR{#Ul
createLogGroup {#V(*
createLogStream {#Vw*
createLookupTable {#W={#X-
createScheduledQuery {#XK{#](
deleteAccountPolicy {#]E{#]i
deleteDataProtectionPolicy {#`c*
deleteDelivery {#`y*
deleteDeliveryDestination {#a%*
deleteDeliveryDestinationPolicy {#a-*
deleteDeliverySource {#a%*
deleteDestination {#aH*
deleteIndexPolicy {#`c{#a[
deleteIntegration {#a\{#a[
deleteLogAnomalyDetector {#aw*
deleteLogGroup {#b3*
deleteLogStream {#Vw*
deleteLookupTable {#bC*
deleteMetricFilter {#bU*
deleteQueryDefinition {#br{#c-
deleteResourcePolicy {#c8*
deleteRetentionPolicy {#b3*
deleteScheduledQuery {#ci{#a[
deleteSubscriptionFilter {#bU*
deleteSyslogConfiguration {#cw*
deleteTransformer {#`c*
describeAccountPolicies {#dC{#e&
describeConfigurationTemplates {#fU{#gS
describeDeliveries {#mV{#n(
describeDeliveryDestinations {#nF{#nd
describeDeliverySources {#pa{#q,
describeDestinations {#rf{#s9
describeExportTasks {#tL{#tw
describeFieldIndexes {#w,{#wc
describeImportTaskBatches {#y={#yr
describeImportTasks {#zy{#{`
describeIndexPolicies {$#c{$$-
describeLogGroups {$%B{$'#
describeLogStreams {$*7{$+C
describeLookupTables {$-6{$-h
describeMetricFilters {$/M{$0I
describeQueries {$3U{$4=
describeQueryDefinitions {$5z{$6f
describeResourcePolicies {$8f{$9=
describeSubscriptionFilters {$:a{$;>
disassociateKmsKey {$=]*
disassociateSourceFromS3TableIntegration {#ci{#Lc
filterLogEvents {$>({$?|
getDataProtectionPolicy {#`c{$Ab
getDelivery {#`y{#Oz
getDeliveryDestination {#a%{$BA
getDeliveryDestinationPolicy {#a-{$B[
getDeliverySource {#a%{$C+
getIntegration {$C@{$CS
getLogAnomalyDetector {#aw{$Hy
getLogEvents {$Ju{$L9
getLogFields {$M;{$M^
getLogGroupFields {$NY{$O+
getLogObject {$OS{$Op
getLogRecord {$PZ{$Pw
getLookupTable {#bC{$Q+
getQueryResults {$R8{$RZ
getScheduledQuery {#ci{$U7
getScheduledQueryHistory {$Y){$Y{
getStorageTierPolicy {#a[{$\W
getTransformer {#`c{$\x
listAggregateLogGroupSummaries {$j%{$kP
listAnomalies {$l^{$mA
listIntegrations {$r({$rg
listLogAnomalyDetectors {$sb{$t1
listLogGroups {$vf{$xd
listLogGroupsForQuery {$yU{$yy
listScheduledQueries {$zC{$zt
listSourcesForS3TableIntegration {%#F{%#q
listSyslogConfigurations {%%:{%%y
listTagsForResource {%'%{%'4
listTagsLogGroup {#b3{%'4
putAccountPolicy {%'={%(4
putBearerTokenAuthentication {%(Z*
putDataProtectionPolicy {%)9{$Ab
putDeliveryDestination {%)`{$BA
putDeliveryDestinationPolicy {%*o{$B[
putDeliverySource {%+L{$C+
putDestination {%,9{%,j
putDestinationPolicy {%,|*
putIndexPolicy {%)9{%-R
putIntegration {%-d{%/g
putLogEvents {%04{%1]
putLogGroupDeletionProtection {%3M*
putMetricFilter {%4%*
putQueryDefinition {%5c{%6s
putResourcePolicy {%7.{%7p
putRetentionPolicy {%88*
putStorageTierPolicy {%8Z{$\W
putSubscriptionFilter {%8i*
putSyslogConfiguration {#cw*
putTransformer {%:R*
startQuery {%;&{%<@
stopQuery {%<K{#c-
tagLogGroup {%<V*
tagResource {%<n*
testMetricFilter {%=+{%=P
testTransformer {%>6{%>c
untagLogGroup {%?X*
untagResource {%?p*
updateAnomaly {%@0*
updateDeliveryConfiguration {%AS{#a[
updateLogAnomalyDetector {%B=*
updateLookupTable {%CA{%D(
updateScheduledQuery {%DL{$U7
.KmsKeyId!s2LogGroupName?s8ResourceIdentifier?s
3DataSource!{#LT4IntegrationArn!s
*Name!s*Type?s
0Identifier?s
,TaskId!s
.ImportId!s
2CreationTime?n.ImportId?s9ImportStatistics?{#N%2ImportStatus?s5LastUpdatedTime?n
3BytesImported?n
<DeliveryDestinationArn!s8DeliverySourceName!s4FieldDelimiter?s3RecordFields?[s@S3DeliveryConfiguration?{#OQ+Tags?<s
>EnableHiveCompatiblePath?b0SuffixPath?s
1Delivery?{#P/
)Arn?s<DeliveryDestinationArn?s=DeliveryDestinationType?s8DeliverySourceName?s4FieldDelimiter?s(Id?s3RecordFields?[s@S3DeliveryConfiguration?{#OQ+Tags?<s
1Destination!s7DestinationPrefix?s*From!l2LogGroupName!s9LogStreamNamePrefix?s.TaskName?s(To!l
,TaskId?s
5ImportFilter?{#SY3ImportRoleArn!s5ImportSourceArn!s
2EndEventTime?n4StartEventTime?n
2CreationTime?n:ImportDestinationArn?s.ImportId?s
;AnomalyVisibilityTime?l2DetectorName?s9EvaluationFrequency?s3FilterPattern?s.KmsKeyId?s6LogGroupArnList![s+Tags?<s
8AnomalyDetectorArn?s
?DeletionProtectionEnabled?b.KmsKeyId?s3LogGroupClass?s2LogGroupName!s+Tags?<s
2LogGroupName!s3LogStreamName!s
1Description?s.KmsKeyId?s5LookupTableName!s-QueryId?s/TableBody?s+Tags?<s
/CreatedAt?n4LookupTableArn?s
1Description?sADestinationConfiguration?{#[13EndTimeOffset?n6ExecutionRoleArn!s:LogGroupIdentifiers?[s*Name!s3QueryLanguage!s1QueryString!s5ScheduleEndTime?n8ScheduleExpression!s7ScheduleStartTime?n5StartTimeOffset?n+State?s+Tags?<s.Timezone?s
ALookupTableConfiguration?{#[e8S3Configuration?{#\C
1Description?s.KmsKeyId?s-RoleArn!s/TableName!s+Tags?<s
;DestinationIdentifier!s.KmsKeyId?s4OwnerAccountId?s-RoleArn!s
7ScheduledQueryArn?s+State?s
,DryRun?b0PolicyName!s0PolicyType!s
5DryRunResult?{#]|
EDecreasedRetentionLogGroupCount?n9FailedAnalysisCount?nEIncreasedRetentionLogGroupCount?n>TopLogGroupsImpacted?[{#_x;TotalMatchedLogGroups?nEUnchangedRetentionLogGroupCount?n
6CurrentRetention?s2LogGroupName?s7ProposedRetention?s1StoredBytes?n
8LogGroupIdentifier!s
(Id!s
*Name!s
=DeliveryDestinationName!s
5DestinationName!s

+Force?b5IntegrationName!s
8AnomalyDetectorArn!s
2LogGroupName!s
4LookupTableArn!s
0FilterName!s2LogGroupName!s
7QueryDefinitionId!s
-Success?b
8ExpectedRevisionId?s0PolicyName?s1ResourceArn?s
0Identifier!s
8LogGroupIdentifier!s3VpcEndpointId?s
9AccountIdentifiers?[s/NextToken?s0PolicyName?s0PolicyType!s
9AccountPolicies?[{#eI/NextToken?s
/AccountId?s5LastUpdatedTime?l4PolicyDocument?s0PolicyName?s0PolicyType?s+Scope?s7SelectionCriteria?s
?DeliveryDestinationTypes?[s+Limit?i/LogTypes?[s/NextToken?s4ResourceTypes?[s-Service?s
@ConfigurationTemplates?[{#h#/NextToken?s
XAllowedActionForAllowVendedLogsDeliveryForResource?s=AllowedFieldDelimiters?[s7AllowedFields?[{#kE;AllowedOutputFormats?[s>AllowedSuffixPathFields?[sDDefaultDeliveryConfigValues?{#kY=DeliveryDestinationType?sEDeliverySourceConfiguration?[{#l>-LogType?s2ResourceType?s<S3TablesIntegration?{#m3-Service?s
/Mandatory?b*Name?s
4FieldDelimiter?s3RecordFields?[s@S3DeliveryConfiguration?{#OQ
2DefaultValue!s-KeyName!s.MaxValue?n.MinValue?n6SupportedValues?[s/ValueType!s
4DatasourceName?s4DatasourceType?s
:DeliverySourceNames?[s+Limit?i/NextToken?s
4Deliveries?[{#P//NextToken?s
+Limit?i,Names?[s/NextToken?s
>DeliveryDestinations?[{#o2/NextToken?s
)Arn?sIDeliveryDestinationConfiguration?{#pG=DeliveryDestinationType?s*Name?s2OutputFormat?s-RoleArn?s+Tags?<s
<DestinationResourceArn!s
+Limit?i/NextToken?s3ResourceArns?[s
9DeliverySources?[{#qO/NextToken?s
)Arn?sBDeliverySourceConfiguration?<s-LogType?s*Name?s3ResourceArns?[s-Service?s,Status?s2StatusReason?s+Tags?<s
;DestinationNamePrefix?s+Limit?i/NextToken?s
6Destinations?[{#sY/NextToken?s
2AccessPolicy?s)Arn?s2CreationTime?l5DestinationName?s-RoleArn?s/TargetArn?s
+Limit?i/NextToken?s0StatusCode?s,TaskId?s
5ExportTasks?[{#u</NextToken?s
1Destination?s7DestinationPrefix?s6ExecutionInfo?{#vS*From?l2LogGroupName?s/Status?{#vt,TaskId?s.TaskName?s(To?l
4CompletionTime?l2CreationTime?l
*Code?s-Message?s
6IndexCategories?[s:LogGroupIdentifiers![s/NextToken?s
6FieldIndexes?[{#x)/NextToken?s
4FieldIndexName?s4FirstEventTime?n3IndexCategory?s3LastEventTime?n2LastScanTime?n8LogGroupIdentifier?s*Type?s
8BatchImportStatus?[s.ImportId!s+Limit?n/NextToken?s
7ImportBatches?[{#zV.ImportId?s5ImportSourceArn?s/NextToken?s
-BatchId!s2ErrorMessage?s,Status!s
.ImportId?s5ImportSourceArn?s2ImportStatus?s+Limit?n/NextToken?s
1Imports?[{#{{/NextToken?s
2CreationTime?n2ErrorMessage?s:ImportDestinationArn?s5ImportFilter?{#SY.ImportId?s5ImportSourceArn?s9ImportStatistics?{#N%2ImportStatus?s5LastUpdatedTime?n
:LogGroupIdentifiers![s/NextToken?s
7IndexPolicies?[{$$N/NextToken?s
4LastUpdateTime?n8LogGroupIdentifier?s4PolicyDocument?s0PolicyName?s,Source?s
9AccountIdentifiers?[s;IncludeLinkedAccounts?b+Limit?i3LogGroupClass?s:LogGroupIdentifiers?[s9LogGroupNamePattern?s8LogGroupNamePrefix?s/NextToken?s
3LogGroups?[{$'@/NextToken?s
)Arn?sFBearerTokenAuthenticationEnabled?b2CreationTime?l:DataProtectionStatus?s?DeletionProtectionEnabled?b:InheritedProperties?[s.KmsKeyId?s1LogGroupArn?s3LogGroupClass?s2LogGroupName?s7MetricFilterCount?i5RetentionInDays?i9RetentionPolicyName?s1StoredBytes?l
0Descending?b+Limit?i8LogGroupIdentifier?s2LogGroupName?s9LogStreamNamePrefix?s/NextToken?s-OrderBy?s
4LogStreams?[{$+a/NextToken?s
)Arn?s2CreationTime?l9FirstEventTimestamp?l8LastEventTimestamp?l7LastIngestionTime?l3LogStreamName?s1StoredBytes?l9UploadSequenceToken?s
;LookupTableNamePrefix?s0MaxResults?n/NextToken?s
6LookupTables?[{$../NextToken?s
1Description?s.KmsKeyId?s5LastUpdatedTime?n4LookupTableArn?s5LookupTableName?s2RecordsCount?n/SizeBytes?n2TableFields?[s
6FilterNamePrefix?s+Limit?i2LogGroupName?s0MetricName?s5MetricNamespace?s/NextToken?s
7MetricFilters?[{$0j/NextToken?s
<ApplyOnTransformedLogs?b2CreationTime?l@EmitSystemFieldDimensions?[s<FieldSelectionCriteria?s0FilterName?s3FilterPattern?s2LogGroupName?s?MetricTransformations?[{$2]
2DefaultValue?n1Dimensions?<s0MetricName!s5MetricNamespace!s1MetricValue!s*Unit?s
2LogGroupName?s0MaxResults?i/NextToken?s3QueryLanguage?s,Status?s
/NextToken?s1Queries?[{$4X
2BytesScanned?n0CreateTime?l2LogGroupName?s3QueryDuration?n-QueryId?s3QueryLanguage?s1QueryString?s,Status?s2UserIdentity?s
0MaxResults?i/NextToken?s?QueryDefinitionNamePrefix?s3QueryLanguage?s
/NextToken?s:QueryDefinitions?[{$70
2LastModified?l4LogGroupNames?[s*Name?s4Parameters?[{$8A7QueryDefinitionId?s3QueryLanguage?s1QueryString?s
2DefaultValue?s1Description?s*Name!s
+Limit?i/NextToken?s1PolicyScope?s1ResourceArn?s
/NextToken?s:ResourcePolicies?[{$9a
5LastUpdatedTime?l4PolicyDocument?s0PolicyName?s1PolicyScope?s1ResourceArn?s0RevisionId?s
6FilterNamePrefix?s+Limit?i2LogGroupName!s/NextToken?s
/NextToken?s=SubscriptionFilters?[{$;e
<ApplyOnTransformedLogs?b2CreationTime?l4DestinationArn?s2Distribution?s7EmitSystemFields?[s<FieldSelectionCriteria?s0FilterName?s3FilterPattern?s2LogGroupName?s-RoleArn?s
2LogGroupName?s8ResourceIdentifier?s
-EndTime?l3FilterPattern?s1Interleaved?b+Limit?i8LogGroupIdentifier?s2LogGroupName?s9LogStreamNamePrefix?s5LogStreamNames?[s/NextToken?s3StartFromHead?b/StartTime?l,Unmask?b
0Events?[{$@U/NextToken?s<SearchedLogStreams?[{$A<
-EventId?s3IngestionTime?l3LogStreamName?s-Message?s/Timestamp?l
3LogStreamName?s8SearchedCompletely?b
5LastUpdatedTime?l8LogGroupIdentifier?s4PolicyDocument?s
<DeliveryDestination?{#o2
/Policy?{$Bh
?DeliveryDestinationPolicy?s
7DeliverySource?{#qO
5IntegrationName!s
;IntegrationDetails?{$DJ5IntegrationName?s7IntegrationStatus?s5IntegrationType?s
EOpenSearchIntegrationDetails?{$Dm
5AccessPolicy?{$FJ4Application?{$G$3Collection?{$Gh3DataSource?{$H@9EncryptionPolicy?{$FJ8LifecyclePolicy?{$FJ6NetworkPolicy?{$FJ2Workspace?{$H^
0PolicyName?s/Status?{$Fd
,Status?s3StatusMessage?s
4ApplicationArn?s9ApplicationEndpoint?s3ApplicationId?s/Status?{$Fd
3CollectionArn?s8CollectionEndpoint?s/Status?{$Fd
4DataSourceName?s/Status?{$Fd
/Status?{$Fd1WorkspaceId?s
;AnomalyDetectorStatus?s;AnomalyVisibilityTime?l7CreationTimeStamp?l2DetectorName?s9EvaluationFrequency?s3FilterPattern?s.KmsKeyId?s;LastModifiedTimeStamp?l6LogGroupArnList?[s
-EndTime?l+Limit?i8LogGroupIdentifier?s2LogGroupName?s3LogStreamName!s/NextToken?s3StartFromHead?b/StartTime?l,Unmask?b
0Events?[{$Ln7NextBackwardToken?s6NextForwardToken?s
3IngestionTime?l-Message?s/Timestamp?l
4DataSourceName!s4DataSourceType!s
3LogFields?[{$Mo
2LogFieldName?s5LogFieldType?{$N7
0Element?{$N70Fields?[{$Mo*Type?s
8LogGroupIdentifier?s2LogGroupName?s*Time?l
8LogGroupFields?[{$OA
*Name?s-Percent?i
6LogObjectPointer!s,Unmask?b
4FieldStream?{$P(
/Fields?{$PR@InternalStreamingException?*
*Data?y
6LogRecordPointer!s,Unmask?b
0LogRecord?<s
1Description?s.KmsKeyId?s5LastUpdatedTime?n4LookupTableArn?s5LookupTableName?s/SizeBytes?n/TableBody?s
.MaxItems?n/NextToken?s-QueryId!s
3EncryptionKey?s/NextToken?s3QueryLanguage?s2Results?[[{$SU3Statistics?{$Sf,Status?s
+Field?s+Value?s
2BytesScanned?n;EstimatedBytesSkipped?n=EstimatedRecordsSkipped?n6LogGroupsScanned?n4RecordsMatched?n4RecordsScanned?n1ResultCount?n
2CreationTime?n1Description?sADestinationConfiguration?{#[13EndTimeOffset?n6ExecutionRoleArn?s9LastExecutionStatus?s7LastTriggeredTime?n5LastUpdatedTime?n:LogGroupIdentifiers?[s*Name?s3QueryLanguage?s1QueryString?s5ScheduleEndTime?n8ScheduleExpression?s7ScheduleStartTime?n2ScheduleType?s7ScheduledQueryArn?s5StartTimeOffset?n+State?s.Timezone?s
-EndTime!n8ExecutionStatuses?[s0Identifier!s0MaxResults?n/NextToken?s/StartTime!n
*Name?s/NextToken?s7ScheduledQueryArn?s8TriggerHistory?[{$Z^
6Destinations?[{$[X2ErrorMessage?s5ExecutionStatus?s-QueryId?s8TriggeredTimestamp?n
;DestinationIdentifier?s5DestinationType?s2ErrorMessage?s9ProcessedIdentifier?s,Status?s
5LastUpdatedTime?n1StorageTier?s
2CreationTime?n6LastModifiedTime?n8LogGroupIdentifier?s;TransformerConfig?[{$]n
0AddKeys?{$b-2CopyValue?{$b_,Csv?{$c;:DateTimeConverter?{$c{3DeleteKeys?{$e%-Grok?{$e22ListToMap?{$eD8LowerCaseString?{$e%1MoveKeys?{$b_8ParseCloudfront?{$f+2ParseJSON?{$f56ParseKeyValue?{$fM6ParsePostgres?{$f+5ParseRoute53?{$f+4ParseToOCSF?{$g`1ParseVPC?{$f+1ParseWAF?{$f+3RenameKeys?{$h=4SplitString?{$hr9SubstituteString?{$i=3TrimString?{$e%6TypeConverter?{$ib8UpperCaseString?{$e%
1Entries![{$b<
)Key!s7OverwriteIfExists?b+Value!s
1Entries![{$bn
7OverwriteIfExists?b,Source!s,Target!s
.Columns?[s/Delimiter?s1Destination?s4QuoteCharacter?s,Source?s
,Locale?s4MatchPatterns![s,Source!s4SourceTimezone?s,Target!s2TargetFormat?s4TargetTimezone?s
/WithKeys![s
+Match!s,Source?s
-Flatten?b6FlattenedElement?s)Key!s,Source!s,Target?s.ValueKey?s
,Source?s
1Destination?s,Source?s
1Destination?s4FieldDelimiter?s/KeyPrefix?s7KeyValueDelimiter?s3NonMatchValue?s7OverwriteIfExists?b,Source?s
1EventSource!s4MappingVersion?s1OcsfVersion!s,Source?s
1Entries![{$hL
)Key!s7OverwriteIfExists?b.RenameTo!s
1Entries![{$i'
/Delimiter!s,Source!s
1Entries![{$iL
*From!s,Source!s(To!s
1Entries![{$iq
)Key!s*Type!s
9AccountIdentifiers?[s5DataSources?[{#LT-GroupBy!s;IncludeLinkedAccounts?b+Limit?n3LogGroupClass?s9LogGroupNamePattern?s/NextToken?s
DAggregateLogGroupSummaries?[{$l$/NextToken?s
=GroupingIdentifiers?[{$lO3LogGroupCount?n
)Key?s+Value?s
8AnomalyDetectorArn?s+Limit?i/NextToken?s6SuppressionState?s
3Anomalies?[{$m^/NextToken?s
,Active!b8AnomalyDetectorArn!s/AnomalyId!s1Description!s/FirstSeen!l0Histogram!<l?IsPatternLevelSuppression?b.LastSeen!l6LogGroupArnList![s4LogSamples![{$po/PatternId!s2PatternRegex?s3PatternString!s7PatternTokens![{$q,.Priority?s+State!s0Suppressed?b4SuppressedDate?l5SuppressedUntil?l
-Message?s/Timestamp?l
:DynamicTokenPosition?i3Enumerations?<l7InferredTokenName?s/IsDynamic?b1TokenString?s
;IntegrationNamePrefix?s7IntegrationStatus?s5IntegrationType?s
>IntegrationSummaries?[{$s)
5IntegrationName?s7IntegrationStatus?s5IntegrationType?s
7FilterLogGroupArn?s+Limit?i/NextToken?s
:AnomalyDetectors?[{$tU/NextToken?s
8AnomalyDetectorArn?s;AnomalyDetectorStatus?s;AnomalyVisibilityTime?l7CreationTimeStamp?l2DetectorName?s9EvaluationFrequency?s3FilterPattern?s.KmsKeyId?s;LastModifiedTimeStamp?l6LogGroupArnList?[s
9AccountIdentifiers?[s5DataSources?[{#LT6FieldIndexNames?[s;IncludeLinkedAccounts?b+Limit?n3LogGroupClass?s9LogGroupNamePattern?s6LogGroupTags?[{$xS/NextToken?s
)Key!s-Values?[s
3LogGroups?[{$y'/NextToken?s
1LogGroupArn?s3LogGroupClass?s2LogGroupName?s
0MaxResults?n/NextToken?s-QueryId!s
:LogGroupIdentifiers?[s/NextToken?s
0MaxResults?n/NextToken?s2ScheduleType?s+State?s
/NextToken?s:ScheduledQueries?[{${>
2CreationTime?nADestinationConfiguration?{#[19LastExecutionStatus?s7LastTriggeredTime?n5LastUpdatedTime?n*Name?s8ScheduleExpression?s2ScheduleType?s7ScheduledQueryArn?s+State?s.Timezone?s
4IntegrationArn!s0MaxResults?n/NextToken?s
/NextToken?s1Sources?[{%$2
6CreatedTimeStamp?n3DataSource?{#LT0Identifier?s<ParentSourceIdentifier?s,Status?s2StatusReason?s
8LogGroupIdentifier?s0MaxResults?n/NextToken?s3VpcEndpointId?s
/NextToken?s>SyslogConfigurations?[{%&G
/CreatedAt?n1LogGroupArn?s0SourceType?s3VpcEndpointId?s
1ResourceArn!s
+Tags?<s
,DryRun?b4PolicyDocument!s0PolicyName!s0PolicyType!s+Scope?s7SelectionCriteria?s
6AccountPolicy?{#eI5DryRunResult?{#]|
FBearerTokenAuthenticationEnabled!b8LogGroupIdentifier!s
8LogGroupIdentifier!s4PolicyDocument!s
IDeliveryDestinationConfiguration?{#pG=DeliveryDestinationType?s*Name!s2OutputFormat?s-RoleArn?s+Tags?<s
=DeliveryDestinationName!s?DeliveryDestinationPolicy!s
BDeliverySourceConfiguration?<s-LogType!s*Name!s1ResourceArn!s+Tags?<s
5DestinationName!s-RoleArn!s+Tags?<s/TargetArn!s
4Destination?{#sY
2AccessPolicy!s5DestinationName!s1ForceUpdate?b
4IndexPolicy?{$$N
5IntegrationName!s5IntegrationType!s7ResourceConfig!{%.C
AOpenSearchResourceConfig?{%.b
4ApplicationArn?s@DashboardViewerPrincipals![s7DataSourceRoleArn!s/KmsKeyArn?s3RetentionDays!n
5IntegrationName?s7IntegrationStatus?s
/Entity?{%1&3LogEvents![{%1F2LogGroupName!s3LogStreamName!s3SequenceToken?s
1Attributes?<s4KeyAttributes?<s
-Message!s/Timestamp!l
7NextSequenceToken?s;RejectedEntityInfo?{%2K>RejectedLogEventsInfo?{%2X
/ErrorType!s
=ExpiredLogEventEndIndex?i>TooNewLogEventStartIndex?i<TooOldLogEventEndIndex?i
?DeletionProtectionEnabled!b8LogGroupIdentifier!s
<ApplyOnTransformedLogs?b@EmitSystemFieldDimensions?[s<FieldSelectionCriteria?s0FilterName!s3FilterPattern!s2LogGroupName!s?MetricTransformations![{$2]
1ClientToken?s4LogGroupNames?[s*Name!s4Parameters?[{$8A7QueryDefinitionId?s3QueryLanguage?s1QueryString!s
7QueryDefinitionId?s
8ExpectedRevisionId?s4PolicyDocument?s0PolicyName?s1ResourceArn?s
7ResourcePolicy?{$9a0RevisionId?s
2LogGroupName!s5RetentionInDays!i
1StorageTier!s
<ApplyOnTransformedLogs?b4DestinationArn!s2Distribution?s7EmitSystemFields?[s<FieldSelectionCriteria?s0FilterName!s3FilterPattern!s2LogGroupName!s-RoleArn?s
8LogGroupIdentifier!s;TransformerConfig![{$]n
-EndTime!l+Limit?i:LogGroupIdentifiers?[s2LogGroupName?s4LogGroupNames?[s3QueryLanguage?s1QueryString!s/StartTime!l
-QueryId?s
-QueryId!s
2LogGroupName!s+Tags!<s
1ResourceArn!s+Tags!<s
3FilterPattern!s7LogEventMessages![s
1Matches?[{%=_
2EventMessage?s1EventNumber?l6ExtractedValues?<s
7LogEventMessages![s;TransformerConfig![{$]n
9TransformedLogs?[{%>z
2EventMessage?s1EventNumber?n=TransformedEventMessage?s
2LogGroupName!s+Tags![s
1ResourceArn!s.TagKeys![s
8AnomalyDetectorArn!s/AnomalyId?s.Baseline?b/PatternId?s:SuppressionPeriod?{%A85SuppressionType?s
5SuppressionUnit?s+Value?i
4FieldDelimiter?s(Id!s3RecordFields?[s@S3DeliveryConfiguration?{#OQ
8AnomalyDetectorArn!s;AnomalyVisibilityTime?l-Enabled!b9EvaluationFrequency?s3FilterPattern?s
1Description?s.KmsKeyId?s4LookupTableArn!s-QueryId?s/TableBody?s
5LastUpdatedTime?n4LookupTableArn?s
1Description?sADestinationConfiguration?{#[13EndTimeOffset?n6ExecutionRoleArn!s0Identifier!s:LogGroupIdentifiers?[s3QueryLanguage!s1QueryString!s5ScheduleEndTime?n8ScheduleExpression!s7ScheduleStartTime?n5StartTimeOffset?n+State?s.Timezone?s
)"};
