// What the actions of timestreamwrite take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa8bf4391f4fd952b>{
    R"(#6##_##|#$:#$O#$g#$|#%A#%[#%v#&3#&O#&f#&z#'=#'Z#'o#(,#(D#(Y
createBatchLoadTask {#(o{#2[
createDatabase {#2e{#3@
createTable {#4D{#8n
deleteDatabase {#:^{#:n
deleteTable {#:o{#:n
describeBatchLoadTask {#2[{#;1
describeDatabase {#:^{#3@
describeEndpoints {#:n{#?K
describeTable {#:o{#8n
listBatchLoadTasks {#@${#@K
listDatabases {#Aw{#B7
listTables {#BT{#C#
listTagsForResource {#C={#CL
resumeBatchLoadTask {#2[{#:n
tagResource {#CX{#:n
untagResource {#Cr{#:n
updateDatabase {#D2{#3@
updateTable {#DM{#8n
writeRecords {#EV{#H6
1ClientToken?s?DataModelConfiguration?{#*S@DataSourceConfiguration!{#/c3RecordVersion?l<ReportConfiguration!{#1[8TargetDatabaseName!s5TargetTableName!s
2DataModel?{#+'ADataModelS3Configuration?{#/I
;DimensionMappings![{#,G7MeasureNameColumn?s>MixedMeasureMappings?[{#,k=MultiMeasureMappings?{#.e0TimeColumn?s.TimeUnit?s
7DestinationColumn?s2SourceColumn?s
1MeasureName?s6MeasureValueType!sGMultiMeasureAttributeMappings?[{#-z2SourceColumn?s7TargetMeasureName?s
6MeasureValueType?s2SourceColumn!sETargetMultiMeasureAttributeName?s
GMultiMeasureAttributeMappings![{#-z<TargetMultiMeasureName?s
0BucketName?s/ObjectKey?s
9CsvConfiguration?{#0L0DataFormat!sBDataSourceS3Configuration!{#1;
5ColumnSeparator?s0EscapeChar?s/NullValue?s/QuoteChar?s4TrimWhiteSpace?b
0BucketName!s5ObjectKeyPrefix?s
>ReportS3Configuration?{#1w
0BucketName!s6EncryptionOption?s.KmsKeyId?s5ObjectKeyPrefix?s
,TaskId!s
2DatabaseName!s.KmsKeyId?s.Tags?[{#31
)Key!s+Value!s
1Database?{#3O
)Arn?s2CreationTime?t2DatabaseName?s.KmsKeyId?s5LastUpdatedTime?t0TableCount?l
2DatabaseName!sEMagneticStoreWriteProperties?{#5X<RetentionProperties?{#7</Schema?{#8,/TableName!s.Tags?[{#31
?EnableMagneticStoreWrites!bJMagneticStoreRejectedDataLocation?{#6B
8S3Configuration?{#6X
0BucketName?s6EncryptionOption?s.KmsKeyId?s5ObjectKeyPrefix?s
HMagneticStoreRetentionPeriodInDays!lGMemoryStoreRetentionPeriodInHours!l
?CompositePartitionKey?[{#8I
9EnforcementInRecord?s*Name?s*Type!s
.Table?{#8z
)Arn?s2CreationTime?t2DatabaseName?s5LastUpdatedTime?tEMagneticStoreWriteProperties?{#5X<RetentionProperties?{#7</Schema?{#8,/TableName?s1TableStatus?s
2DatabaseName!s

2DatabaseName!s/TableName!s
ABatchLoadTaskDescription!{#;P
2CreationTime?t?DataModelConfiguration?{#*S@DataSourceConfiguration?{#/c2ErrorMessage?s5LastUpdatedTime?t7ProgressReport?{#>73RecordVersion?l<ReportConfiguration?{#1[4ResumableUntil?t8TargetDatabaseName?s5TargetTableName?s,TaskId?s0TaskStatus?s
2BytesMetered?l2FileFailures?l3ParseFailures?l=RecordIngestionFailures?l5RecordsIngested?l6RecordsProcessed?l
3Endpoints![{#?\
-Address!s:CachePeriodInMinutes!l
0MaxResults?i/NextToken?s0TaskStatus?s
8BatchLoadTasks?[{#@m/NextToken?s
2CreationTime?t2DatabaseName?s5LastUpdatedTime?t4ResumableUntil?t/TableName?s,TaskId?s0TaskStatus?s
0MaxResults?i/NextToken?s
3Databases?[{#3O/NextToken?s
2DatabaseName?s0MaxResults?i/NextToken?s
/NextToken?s0Tables?[{#8z
1ResourceARN!s
.Tags?[{#31
1ResourceARN!s.Tags![{#31
1ResourceARN!s.TagKeys![s
2DatabaseName!s.KmsKeyId!s
2DatabaseName!sEMagneticStoreWriteProperties?{#5X<RetentionProperties?{#7</Schema?{#8,/TableName!s
9CommonAttributes?{#F<2DatabaseName!s1Records![{#F</TableName!s
4Dimensions?[{#GT1MeasureName?s2MeasureValue?s6MeasureValueType?s7MeasureValues?[{#Gy*Time?s.TimeUnit?s-Version?l
8DimensionValueType?s*Name!s+Value!s
*Name!s*Type!s+Value!s
8RecordsIngested?{#HL
3MagneticStore?i1MemoryStore?i+Total?i
)"};
