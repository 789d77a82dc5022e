// What the actions of athena take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5601a3b0c2059706>{
    R"(#g#%>#%Z#&##&C#&f#'/#'J#'d#'|#(C#(g#)&#)I#)d#*$#*<#*]#*v#+4#+U#+z#,G#,s#-9#-Q#-f#.##.@#.^#.y#/8#/[#/o#0/#0I#0_#0w#1>#1a#2)#2C#2Z#2v#33#3M#3k#4/#4O#4l#5(#5C#5`#5x#6J#6m#70#7F#7h#8*#8?#8Y#8p#99#9T#9n#:,#:L#:m
batchGetNamedQuery {#;,{#;>
batchGetPreparedStatement {#=2{#=Y
batchGetQueryExecution {#?f{#?|
cancelCapacityReservation {#MZ{#Mb
createCapacityReservation {#Mc{#Mb
createDataCatalog {#N8{#Nn
createNamedQuery {#Os{#Pi
createNotebook {#Py{#QH
createPreparedStatement {#QV{#Mb
createPresignedNotebookUrl {#R8{#RE
createWorkGroup {#Rz{#Mb
deleteCapacityReservation {#MZ{#Mb
deleteDataCatalog {#XZ{#Nn
deleteNamedQuery {#Pi{#Mb
deleteNotebook {#Xv{#Mb
deletePreparedStatement {#Y*{#Mb
deleteWorkGroup {#YG{#Mb
exportNotebook {#Xv{#Yl
getCalculationExecution {#[#{#[=
getCalculationExecutionCode {#[#{#^B
getCalculationExecutionStatus {#[#{#^O
getCapacityAssignmentConfiguration {#^l{#_-
getCapacityReservation {#MZ{#`A
getDataCatalog {#bW{#Nn
getDatabase {#bk{#c;
getNamedQuery {#cn{#d$
getNotebookMetadata {#Xv{#d5
getPreparedStatement {#Y*{#dL
getQueryExecution {#dd{#dx
getQueryResults {#e3{#er
getQueryRuntimeStatistics {#dd{#hL
getSession {#R8{#mj
getSessionStatus {#R8{#s%
getTableMetadata {#s>{#st
getWorkGroup {#uO{#u\
importNotebook {#vq{#QH
listApplicationDPUSizes {#wi{#x)
listCalculationExecutions {#y#{#yW
listCapacityReservations {#wi{#zQ
listDataCatalogs {#zy{#{E
listDatabases {#|J{$#$
listEngineVersions {#wi{$#D
listExecutors {$#f{$$H
listNamedQueries {#zy{$&&
listNotebookMetadata {$&D{$'%
listNotebookSessions {$'M{$'t
listPreparedStatements {$(^{$)*
listQueryExecutions {#zy{$)t
listSessions {$*<{$*p
listTableMetadata {$,${$,t
listTagsForResource {$-?{$-g
listWorkGroups {#wi{$.%
putCapacityAssignmentConfiguration {$/H{#Mb
startCalculationExecution {$0#{$1#
startQueryExecution {$1E{$3*
startSession {$3>{$4]
stopCalculationExecution {#[#{$4r
stopQueryExecution {$3*{#Mb
tagResource {$4{{#Mb
terminateSession {#R8{$4r
untagResource {$5;{#Mb
updateCapacityReservation {$5U{#Mb
updateDataCatalog {$5j{#Mb
updateNamedQuery {$6;{#Mb
updateNotebook {$6n{#Mb
updateNotebookMetadata {$7T{#Mb
updatePreparedStatement {#QV{#Mb
updateWorkGroup {$8${#Mb
4NamedQueryIds![s
6NamedQueries?[{#;qBUnprocessedNamedQueryIds?[{#<a
.Database!s1Description?s*Name!s2NamedQueryId?s1QueryString!s/WorkGroup?s
/ErrorCode?s2ErrorMessage?s2NamedQueryId?s
=PreparedStatementNames![s/WorkGroup!s
<PreparedStatements?[{#>AKUnprocessedPreparedStatementNames?[{#?:
1Description?s6LastModifiedTime?t4QueryStatement?s3StatementName?s3WorkGroupName?s
/ErrorCode?s2ErrorMessage?s3StatementName?s
8QueryExecutionIds![s
9QueryExecutions?[{#@\FUnprocessedQueryExecutionIds?[{#M+
6EngineVersion?{#D*:ExecutionParameters?[sIManagedQueryResultsConfiguration?{#D\+Query?s>QueryExecutionContext?{#E46QueryExecutionId?sPQueryResultsS3AccessGrantsConfiguration?{#EJ<ResultConfiguration?{#F5AResultReuseConfiguration?{#Gb3StatementType?s3Statistics?{#HI/Status?{#KO6SubstatementType?s/WorkGroup?s
<EffectiveEngineVersion?s;SelectedEngineVersion?s
-Enabled!b@EncryptionConfiguration?{#E*
,KmsKey!s
-Catalog?s.Database?s
8AuthenticationType!s;CreateUserLevelPrefix?b:EnableS3AccessGrants!b
9AclConfiguration?{#G6@EncryptionConfiguration?{#GE9ExpectedBucketOwner?s4OutputLocation?s
1S3AclOption!s
6EncryptionOption!s,KmsKey?s
FResultReuseByAgeConfiguration?{#H,
-Enabled!b5MaxAgeInMinutes?i
:DataManifestLocation?s8DataScannedInBytes?lAEngineExecutionTimeInMillis?l?QueryPlanningTimeInMillis?l<QueryQueueTimeInMillis?l?ResultReuseInformation?{#K7FServicePreProcessingTimeInMillis?lCServiceProcessingTimeInMillis?l@TotalExecutionTimeInMillis?l
:ReusedPreviousResult!b
4AthenaError?{#LM8CompletionDateTime?t+State?s7StateChangeReason?s8SubmissionDateTime?t
3ErrorCategory?i2ErrorMessage?s/ErrorType?i/Retryable?b
/ErrorCode?s2ErrorMessage?s6QueryExecutionId?s
*Name!s

*Name!s.Tags?[{#N)0TargetDpus!i
)Key?s+Value?s
1Description?s*Name!s1Parameters?<s.Tags?[{#N)*Type!s
4DataCatalog?{#O&
4ConnectionType?s1Description?s+Error?s*Name!s1Parameters?<s,Status?s*Type!s
8ClientRequestToken?s.Database!s1Description?s*Name!s1QueryString!s/WorkGroup?s
2NamedQueryId?s
8ClientRequestToken?s*Name!s/WorkGroup!s
0NotebookId?s
1Description?s4QueryStatement!s3StatementName!s/WorkGroup!s
/SessionId!s
/AuthToken!s=AuthTokenExpirationTime!l1NotebookUrl!s
6Configuration?{#ST1Description?s*Name!s.Tags?[{#N)
=AdditionalConfiguration?s@BytesScannedCutoffPerQuery?lOCustomerContentEncryptionConfiguration?{#E*JEnableMinimumEncryptionConfiguration?bCEnforceWorkGroupConfiguration?b6EngineVersion?{#D*3ExecutionRole?sDIdentityCenterConfiguration?{#X&IManagedQueryResultsConfiguration?{#D\EPublishCloudWatchMetricsEnabled?bPQueryResultsS3AccessGrantsConfiguration?{#EJ:RequesterPaysEnabled?b<ResultConfiguration?{#F5
:EnableIdentityCenter?b?IdentityCenterInstanceArn?s
7DeleteCatalogOnly?b*Name!s
0NotebookId!s
3StatementName!s/WorkGroup!s
;RecursiveDeleteOption?b/WorkGroup!s
9NotebookMetadata?{#Z3-Payload?s
2CreationTime?t6LastModifiedTime?t*Name?s0NotebookId?s*Type?s/WorkGroup?s
<CalculationExecutionId!s
<CalculationExecutionId?s1Description?s/Result?{#\R/SessionId?s3Statistics?{#]2/Status?{#]U6WorkingDirectory?s
1ResultS3Uri?s0ResultType?s3StdErrorS3Uri?s1StdOutS3Uri?s
:DpuExecutionInMillis?l.Progress?s
8CompletionDateTime?t+State?s7StateChangeReason?s8SubmissionDateTime?t
/CodeBlock?s
3Statistics?{#]2/Status?{#]U
=CapacityReservationName!s
HCapacityAssignmentConfiguration!{#_S
=CapacityAssignments?[{#`.=CapacityReservationName?s
5WorkGroupNames?[s
<CapacityReservation!{#`[
3AllocatedDpus!i2CreationTime!t7LastAllocation?{#aqBLastSuccessfulAllocationTime?t*Name!s,Status!s0TargetDpus!i
;RequestCompletionTime?t1RequestTime!t,Status!s3StatusMessage?s
*Name!s/WorkGroup?s
1CatalogName!s2DatabaseName!s/WorkGroup?s
1Database?{#cJ
1Description?s*Name!s1Parameters?<s
2NamedQueryId!s
3NamedQuery?{#;q
9NotebookMetadata?{#Z3
:PreparedStatement?{#>A
6QueryExecutionId!s
7QueryExecution?{#@\
0MaxResults?i/NextToken?s6QueryExecutionId!s5QueryResultType?s
/NextToken?s2ResultSet?{#fB1UpdateCount?l
:ResultSetMetadata?{#fe.Rows?[{#h0
4ColumnInfo?[{#fw
3CaseSensitive?b1CatalogName?s+Label?s*Name!s.Nullable?s/Precision?i+Scale?i0SchemaName?s/TableName?s*Type!s
.Data?[{#h<
2VarCharValue?s
?QueryRuntimeStatistics?{#hi
4OutputStage?{#i9-Rows?{#k51Timeline?{#kj
3ExecutionTime?l0InputBytes?l/InputRows?l1OutputBytes?l0OutputRows?l7QueryStagePlan?{#jZ-StageId?l+State?s3SubStages?[{#i9
2Children?[{#jZ0Identifier?s*Name?s4RemoteSources?[s
0InputBytes?l/InputRows?l1OutputBytes?l0OutputRows?l
AEngineExecutionTimeInMillis?l?QueryPlanningTimeInMillis?l<QueryQueueTimeInMillis?lFServicePreProcessingTimeInMillis?lCServiceProcessingTimeInMillis?l@TotalExecutionTimeInMillis?l
1Description?s<EngineConfiguration?{#oN3EngineVersion?s5NotebookVersion?s=SessionConfiguration?{#p_/SessionId?s3Statistics?{#q[/Status?{#qs/WorkGroup?s
8AdditionalConfigs?<s8CoordinatorDpuSize?i<DefaultExecutorDpuSize?i7MaxConcurrentDpus!i6SparkProperties?<s
@EncryptionConfiguration?{#GE3ExecutionRole?s8IdleTimeoutSeconds?l6WorkingDirectory?s
:DpuExecutionInMillis?l
1EndDateTime?t7IdleSinceDateTime?t:LastModifiedDateTime?t3StartDateTime?t+State?s7StateChangeReason?s
/SessionId?s/Status?{#qs
1CatalogName!s2DatabaseName!s/TableName!s/WorkGroup?s
6TableMetadata?{#t.
1Columns?[{#u60CreateTime?t4LastAccessTime?t*Name!s1Parameters?<s7PartitionKeys?[{#u6/TableType?s
-Comment?s*Name!s*Type?s
/WorkGroup!s
2WorkGroup?{#ul
6Configuration?{#ST2CreationTime?t1Description?sBIdentityCenterApplicationArn?s*Name!s+State?s
8ClientRequestToken?s*Name!s;NotebookS3LocationUri?s-Payload?s*Type!s/WorkGroup!s
0MaxResults?i/NextToken?s
=ApplicationDPUSizes?[{#xP/NextToken?s
:ApplicationRuntimeId?s8SupportedDPUSizes?[i
0MaxResults?i/NextToken?s/SessionId!s1StateFilter?s
6Calculations?[{#yw/NextToken?s
<CalculationExecutionId?s1Description?s/Status?{#]U
>CapacityReservations![{#`[/NextToken?s
0MaxResults?i/NextToken?s/WorkGroup?s
=DataCatalogsSummary?[{#{l/NextToken?s
1CatalogName?s4ConnectionType?s+Error?s,Status?s*Type?s
1CatalogName!s0MaxResults?i/NextToken?s/WorkGroup?s
6DatabaseList?[{#cJ/NextToken?s
8EngineVersions?[{#D*/NextToken?s
9ExecutorStateFilter?s0MaxResults?i/NextToken?s/SessionId!s
:ExecutorsSummary?[{$$x/NextToken?s/SessionId!s
0ExecutorId!s2ExecutorSize?l3ExecutorState?s2ExecutorType?s3StartDateTime?l9TerminationDateTime?l
4NamedQueryIds?[s/NextToken?s
0Filters?{$&w0MaxResults?i/NextToken?s/WorkGroup!s
*Name?s
/NextToken?s>NotebookMetadataList?[{#Z3
0MaxResults?i/NextToken?s0NotebookId!s
/NextToken?s>NotebookSessionsList![{$(B
2CreationTime?t/SessionId?s
0MaxResults?i/NextToken?s/WorkGroup!s
/NextToken?s<PreparedStatements?[{$)P
6LastModifiedTime?t3StatementName?s
/NextToken?s8QueryExecutionIds?[s
0MaxResults?i/NextToken?s1StateFilter?s/WorkGroup!s
/NextToken?s2Sessions?[{$+2
1Description?s6EngineVersion?{#D*5NotebookVersion?s/SessionId?s/Status?{#qs
1CatalogName!s2DatabaseName!s0Expression?s0MaxResults?i/NextToken?s/WorkGroup?s
/NextToken?s;TableMetadataList?[{#t.
0MaxResults?i/NextToken?s1ResourceARN!s
/NextToken?s.Tags?[{#N)
/NextToken?s4WorkGroups?[{$.C
2CreationTime?t1Description?s6EngineVersion?{#D*BIdentityCenterApplicationArn?s*Name?s+State?s
=CapacityAssignments![{#`.=CapacityReservationName!s
ACalculationConfiguration?{#^B8ClientRequestToken?s/CodeBlock?s1Description?s/SessionId!s
<CalculationExecutionId?s+State?s
8ClientRequestToken?s:ExecutionParameters?[s>QueryExecutionContext?{#E41QueryString!s<ResultConfiguration?{#F5AResultReuseConfiguration?{#Gb/WorkGroup?s
6QueryExecutionId?s
8ClientRequestToken?s1Description?s<EngineConfiguration!{#oN5NotebookVersion?sASessionIdleTimeoutInMinutes?i/WorkGroup!s
/SessionId?s+State?s
+State?s
1ResourceARN!s.Tags![{#N)
1ResourceARN!s.TagKeys![s
*Name!s0TargetDpus!i
1Description?s*Name!s1Parameters?<s*Type!s
1Description?s*Name!s2NamedQueryId!s1QueryString!s
8ClientRequestToken?s0NotebookId!s-Payload!s/SessionId?s*Type!s
8ClientRequestToken?s*Name!s0NotebookId!s
=ConfigurationUpdates?{$8a1Description?s+State?s/WorkGroup!s
=AdditionalConfiguration?s@BytesScannedCutoffPerQuery?lOCustomerContentEncryptionConfiguration?{#E*JEnableMinimumEncryptionConfiguration?bCEnforceWorkGroupConfiguration?b6EngineVersion?{#D*3ExecutionRole?sPManagedQueryResultsConfigurationUpdates?{$=rEPublishCloudWatchMetricsEnabled?bPQueryResultsS3AccessGrantsConfiguration?{#EJFRemoveBytesScannedCutoffPerQuery?bRRemoveCustomerContentEncryptionConfiguration?b:RequesterPaysEnabled?bCResultConfigurationUpdates?{$>`
-Enabled?b@EncryptionConfiguration?{#E*CRemoveEncryptionConfiguration?b
9AclConfiguration?{#G6@EncryptionConfiguration?{#GE9ExpectedBucketOwner?s4OutputLocation?s<RemoveAclConfiguration?bCRemoveEncryptionConfiguration?b?RemoveExpectedBucketOwner?b:RemoveOutputLocation?b
)"};
