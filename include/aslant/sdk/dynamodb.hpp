// What the actions of dynamodb take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xebdff473ee46e039>{
    R"(#a#%,#%K#%a#%y#&<#&R#&m#'(#'>#'R#'p#(+#(C#(b#)+#)P#)k#*)#*F#*k#+)#+V#+n#,+#,T#,p#-B#-m#.-#.I#.k#.|#/=#/R#/g#0)#0J#0_#0y#14#1H#1d#1u#26#2E#2e#3.#3<#3S#3n#4&#4@#4\#4p#57#5Z#5u#6>#6R#7##78#7_
batchExecuteStatement {#7y{#:.
batchGetItem {#><{#?s
batchWriteItem {#@Y{#B,
cancelBulkOperation {#CO{#Cc
createBackup {#D3{#DM
createGlobalTable {#F%{#F]
createTable {#N?{#Yj
deleteBackup {#jN{#j[
deleteItem {#r@{#uo
deleteResourcePolicy {#vX{#v|
deleteTable {#w0{#Yj
describeBackup {#jN{#j[
describeBulkOperation {#CO{#w=
describeContinuousBackups {#w0{$%+
describeContributorInsights {$'E{$'^
describeEndpoints {$)k{$)l
describeExport {$*E{$*R
describeGlobalTable {$0P{#F]
describeGlobalTableSettings {$0P{$0c
describeImport {$9?{$9L
describeKinesisStreamingDestination {#w0{$@G
describeLimits {$)k{$B+
describeTable {#w0{$CH
describeTableReplicaAutoScaling {#w0{$CT
describeTimeToLive {#w0{$G^
disableKinesisStreamingDestination {$Gz{$I0
enableKinesisStreamingDestination {$Gz{$I0
executeStatement {$J,{$KT
executeTransaction {$LA{$Ms
exportTableToPointInTime {$NM{$*R
getItem {$P`{$R3
getResourcePolicy {$RU{$Rd
importTable {$R{{$9L
listBackups {$TD{$UR
listBulkOperations {$Wg{$X'
listContributorInsights {$Y:{$Y`
listExports {$[+{$[P
listGlobalTables {$\B{$\x
listImports {$]{{$^D
listTables {$`,{$`O
listTagsOfResource {$`w{$a8
putItem {$aP{#uo
putResourcePolicy {$d={#v|
query {$e2{$iF
restoreTableFromBackup {$j>{#Yj
restoreTableToPointInTime {$m%{#Yj
scan {$pO{$iF
searchVectors {$sg{$un
startBulkPutItems {$vS{#w=
tagResource {$wr*
transactGetItems {$x2{$Ms
transactWriteItems {$yZ{%'q
untagResource {%(L*
updateContinuousBackups {%(f{$%+
updateContributorInsights {%)t{$Z6
updateGlobalTable {%*i{#F]
updateGlobalTableSettings {%+^{$0c
updateItem {%47{#uo
updateKinesisStreamingDestination {%7b{%8J
updateTable {%9F{#Yj
updateTableReplicaAutoScaling {%CD{$CT
updateTimeToLive {%G2{%Gw
<ReturnConsumedCapacity?s4Statements![{#8J
4ConsistentRead?b4Parameters?[{#9EIReturnValuesOnConditionCheckFailure?s/Statement!s
'B?y*Bool?b)Bs?[y+L?[{#9E+M?<{#9E'N?s)Ns?[s)Nul?b*Null?b'S?s)Ss?[s
:ConsumedCapacity?[{#:V3Responses?[{#=V
3CapacityUnits?n@GlobalSecondaryIndexes?<{#<@?LocalSecondaryIndexes?<{#<@7ReadCapacityUnits?n.Table?{#<@/TableName?s7VectorIndexes?<{#<z8WriteCapacityUnits?n
3CapacityUnits?n7ReadCapacityUnits?n8WriteCapacityUnits?n
>VectorSearchRequestBytes?n=VectorWriteRequestBytes?n
.Error?{#=y.Item?<{#9E/TableName?s
*Code?s.Item?<{#9E-Message?s
6RequestItems!<{#>i<ReturnConsumedCapacity?s
6AttributesToGet?[s4ConsistentRead?b?ExpressionAttributeNames?<s/Keys![<{#9E:ProjectionExpression?s
:ConsumedCapacity?[{#:V5Responses?<[<{#9E9UnprocessedKeys?<{#>i
7RequestItems!<[{#AK<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s
6DeleteRequest?{#Ao3PutRequest?{#Az
-Key!<{#9E
.Item!<{#9E
:ConsumedCapacity?[{#:V@ItemCollectionMetrics?<[{#By;UnprocessedItems?<[{#AK
;ItemCollectionKey?<{#9E:SizeEstimateRangeGB?[n
6BulkOperationArn!s
6BulkOperationArn!s9BulkOperationStatus!s
0BackupName!s/TableName!s
6BackupDetails?{#Da
/BackupArn!s<BackupCreationDateTime!t:BackupExpiryDateTime?t0BackupName!s5BackupSizeBytes?l2BackupStatus!s0BackupType!s
5GlobalTableName!s:ReplicationGroup![{#FO
0RegionName?s
?GlobalTableDescription?{#Fz
6CreationDateTime?t4GlobalTableArn?s5GlobalTableName?s7GlobalTableStatus?s:ReplicationGroup?[{#H(
@GlobalSecondaryIndexes?[{#KeHGlobalTableSettingsReplicationMode?s4KmsMasterKeyId?sCOnDemandThroughputOverride?{#LoFProvisionedThroughputOverride?{#M,0RegionName?s0ReplicaArn?sAReplicaInaccessibleDateTime?t3ReplicaStatus?s>ReplicaStatusDescription?sBReplicaStatusPercentProgress?sAReplicaTableClassSummary?{#Mv7WarmThroughput?{#MA
/IndexName?sCOnDemandThroughputOverride?{#LoFProvisionedThroughputOverride?{#M,7WarmThroughput?{#MA
9MaxReadRequestUnits?l
7ReadCapacityUnits?l
8ReadUnitsPerSecond?n,Status?s9WriteUnitsPerSecond?n
8LastUpdateDateTime?t0TableClass?s
>AttributeDefinitions?[{#Ra1BillingMode?s?DeletionProtectionEnabled?b@GlobalSecondaryIndexes?[{#S(HGlobalTableSettingsReplicationMode?s:GlobalTableSourceArn?s3KeySchema?[{#TB?LocalSecondaryIndexes?[{#VS;OnDemandThroughput?{#T]>ProvisionedThroughput?{#UW4ResourcePolicy?s9SseSpecification?{#W&<StreamSpecification?{#WL0TableClass?s/TableName!s.Tags?[{#Wn7VectorIndexes?[{#X#7WarmThroughput?{#V'
3AttributeName!s3AttributeType!s
/IndexName!s3KeySchema![{#TB;OnDemandThroughput?{#T]3Projection!{#U1>ProvisionedThroughput?{#UW7WarmThroughput?{#V'
3AttributeName!s-KeyType!s
9MaxReadRequestUnits?l:MaxWriteRequestUnits?l
7NonKeyAttributes?[s4ProjectionType?s
7ReadCapacityUnits!l8WriteCapacityUnits!l
8ReadUnitsPerSecond?n9WriteUnitsPerSecond?n
/IndexName!s3KeySchema![{#TB3Projection!{#U1
-Enabled?b4KmsMasterKeyId?s-SseType?s
3StreamEnabled!b4StreamViewType?s
)Key!s+Value!s
0Dimensions!n6DistanceFunction!s/IndexName!s3Projection!{#U16SearchSchema?[{#Y.8VectorAttribute!{#YY
3AttributeName!s=SearchSchemaElementType!s
3AttributeName!s
9TableDescription?{#Z'
8ArchivalSummary?{#a6>AttributeDefinitions?[{#Ra;BillingModeSummary?{#ao6CreationDateTime?t?DeletionProtectionEnabled?bEDisassociationProtectionEnabled?b@GlobalSecondaryIndexes?[{#bHHGlobalTableSettingsReplicationMode?s8GlobalTableVersion?s>GlobalTableWitnesses?[{#ec/ItemCount?l3KeySchema?[{#TB5LatestStreamArn?s7LatestStreamLabel?s?LocalSecondaryIndexes?[{#f'<MultiRegionConsistency?s;OnDemandThroughput?{#T]>ProvisionedThroughput?{#dL2Replicas?[{#H(7RestoreSummary?{#f|7SseDescription?{#gl<StreamSpecification?{#WL.TableArn?s:TableClassSummary?{#Mv-TableId?s/TableName?s4TableSizeBytes?l1TableStatus?s7VectorIndexes?[{#hY7WarmThroughput?{#MA
7ArchivalBackupArn?s6ArchivalDateTime?t4ArchivalReason?s
1BillingMode?sGLastUpdateToPayPerRequestDateTime?t
1Backfilling?b.IndexArn?s/IndexName?s4IndexSizeBytes?l1IndexStatus?s/ItemCount?l3KeySchema?[{#TB;OnDemandThroughput?{#T]3Projection?{#U1>ProvisionedThroughput?{#dL7WarmThroughput?{#MA
:LastDecreaseDateTime?t:LastIncreaseDateTime?t<NumberOfDecreasesToday?l7ReadCapacityUnits?l8WriteCapacityUnits?l
0RegionName?s3WitnessStatus?s
.IndexArn?s/IndexName?s4IndexSizeBytes?l/ItemCount?l3KeySchema?[{#TB3Projection?{#U1
5RestoreDateTime!t7RestoreInProgress!b5SourceBackupArn?s4SourceTableArn?s
DInaccessibleEncryptionDateTime?t5KmsMasterKeyArn?s-SseType?s,Status?s
1Backfilling?b0Dimensions?n6DistanceFunction?s.IndexArn?s/IndexName?s4IndexSizeBytes?n1IndexStatus?s/ItemCount?n3Projection?{#U16SearchSchema?[{#Y.8VectorAttribute?{#YY
/BackupArn!s
:BackupDescription?{#js
6BackupDetails?{#Da;SourceTableDetails?{#kdBSourceTableFeatureDetails?{#mX
1BillingMode?s/ItemCount?l3KeySchema![{#TB;OnDemandThroughput?{#T]>ProvisionedThroughput!{#UW.TableArn?s;TableCreationDateTime!t-TableId!s/TableName!s4TableSizeBytes?l
@GlobalSecondaryIndexes?[{#o8?LocalSecondaryIndexes?[{#p>7SseDescription?{#gl:StreamDescription?{#WL>TimeToLiveDescription?{#pk7VectorIndexes?[{#q5
/IndexName?s3KeySchema?[{#TB;OnDemandThroughput?{#T]3Projection?{#U1>ProvisionedThroughput?{#UW
/IndexName?s3KeySchema?[{#TB3Projection?{#U1
3AttributeName?s6TimeToLiveStatus?s
0Dimensions?n6DistanceFunction?s/IndexName?s3Projection?{#U16SearchSchema?[{#Y.8VectorAttribute?{#YY
9ConditionExpression?s9ConditionalOperator?s2Expected?<{#u,?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E-Key!<{#9E<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s2ReturnValues?sIReturnValuesOnConditionCheckFailure?s/TableName!s
<AttributeValueList?[{#9E8ComparisonOperator?s,Exists?b.Value?{#9E
4Attributes?<{#9E9ConsumedCapacity?{#:V>ItemCollectionMetrics?{#By
8ExpectedRevisionId?s1ResourceArn!s
0RevisionId?s
/TableName!s
ABulkOperationDescription!{#w\
6BulkOperationArn?s9BulkOperationStatus?s<BulkOperationUsage?[{#{:1ClientToken?s-EndTime?t5FailedItemCount?n1FailureCode?s4FailureMessage?s=InputS3Configuration?{#|z:MaxWriteRequestUnits?n>OutputS3Configuration?{$#o5PerformanceTier?s9ProcessedInputBytes?n8ProcessedItemCount?n/StartTime?t6TableDetails?[{$$n5TotalInputBytes?n
2BulkPutBytes?n@GlobalSecondaryIndexes?<{#|T?LocalSecondaryIndexes?<{#|T.Table?{#|T/TableName?s7VectorIndexes?<{#|d
2BulkPutBytes?n
8BulkPutVectorBytes?n
:InputCompressionType?s1InputFormat!s.S3Bucket!s3S3BucketOwner?s1S3KeyPrefix?s
1OutputType![s.S3Bucket?s3S3BucketOwner?s1S3KeyPrefix?s4S3SseAlgorithm?s3S3SseKmsKeyId?s
-TableId?s/TableName?s
EContinuousBackupsDescription?{$%N
=ContinuousBackupsStatus!sGPointInTimeRecoveryDescription?{$&3
@EarliestRestorableDateTime?t>LatestRestorableDateTime?t?PointInTimeRecoveryStatus?s:RecoveryPeriodInDays?n
/IndexName?s/TableName!s
=ContributorInsightsMode?sBContributorInsightsRuleList?[s?ContributorInsightsStatus?s9FailureException?{$)C/IndexName?s8LastUpdateDateTime?t/TableName?s
:ExceptionDescription?s3ExceptionName?s

3Endpoints![{$*#
-Address!s:CachePeriodInMinutes!l
/ExportArn!s
:ExportDescription?{$*j
5BilledSizeBytes?l1ClientToken?s-EndTime?t/ExportArn?s2ExportFormat?s4ExportManifest?s2ExportStatus?s0ExportTime?t0ExportType?s1FailureCode?s4FailureMessage?s<FilterSpecification?{$.RGIncrementalExportSpecification?{$/x/ItemCount?l.S3Bucket?s3S3BucketOwner?s.S3Prefix?s4S3SseAlgorithm?s3S3SseKmsKeyId?s/StartTime?t.TableArn?s-TableId?s
?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E6FilterExpression?s<KeyConditionExpression?s:ProjectionExpression?s
4ExportFromTime?t2ExportToTime?t4ExportViewType?s
5GlobalTableName!s
5GlobalTableName?s9ReplicaSettings?[{$12
0RegionName!sBReplicaBillingModeSummary?{#aoMReplicaGlobalSecondaryIndexSettings?[{$4eZReplicaProvisionedReadCapacityAutoScalingSettings?{$6lIReplicaProvisionedReadCapacityUnits?l[ReplicaProvisionedWriteCapacityAutoScalingSettings?{$6lJReplicaProvisionedWriteCapacityUnits?l3ReplicaStatus?sAReplicaTableClassSummary?{#Mv
/IndexName!s1IndexStatus?sSProvisionedReadCapacityAutoScalingSettings?{$6lBProvisionedReadCapacityUnits?lTProvisionedWriteCapacityAutoScalingSettings?{$6lCProvisionedWriteCapacityUnits?l
9AutoScalingDisabled?b8AutoScalingRoleArn?s2MaximumUnits?l2MinimumUnits?l9ScalingPolicies?[{$7r
0PolicyName?sQTargetTrackingScalingPolicyConfiguration?{$8T
4DisableScaleIn?b5ScaleInCooldown?i6ScaleOutCooldown?i1TargetValue!n
/ImportArn!s
?ImportTableDescription!{$9i
1ClientToken?s;CloudWatchLogGroupArn?s-EndTime?t0ErrorCount?l1FailureCode?s4FailureMessage?s/ImportArn?s2ImportStatus?s7ImportedItemCount?l:InputCompressionType?s1InputFormat?s;InputFormatOptions?{$=F8ProcessedItemCount?l8ProcessedSizeBytes?l7S3BucketSource?{$=k/StartTime?t.TableArn?s@TableCreationParameters?{$>;-TableId?s
,Csv?{$=P
/Delimiter?s1HeaderList?[s
.S3Bucket!s3S3BucketOwner?s1S3KeyPrefix?s
>AttributeDefinitions![{#Ra1BillingMode?s@GlobalSecondaryIndexes?[{#S(3KeySchema![{#TB;OnDemandThroughput?{#T]>ProvisionedThroughput?{#UW9SseSpecification?{#W&/TableName!s7VectorIndexes?[{#X#
GKinesisDataStreamDestinations?[{$@x/TableName?s
JApproximateCreationDateTimePrecision?s7DestinationStatus?sBDestinationStatusDescription?s/StreamArn?s
AAccountMaxReadCapacityUnits?lBAccountMaxWriteCapacityUnits?l?TableMaxReadCapacityUnits?l@TableMaxWriteCapacityUnits?l
.Table?{#Z'
DTableAutoScalingDescription?{$Cv
2Replicas?[{$DF/TableName?s1TableStatus?s
@GlobalSecondaryIndexes?[{$F<0RegionName?sZReplicaProvisionedReadCapacityAutoScalingSettings?{$6l[ReplicaProvisionedWriteCapacityAutoScalingSettings?{$6l3ReplicaStatus?s
/IndexName?s1IndexStatus?sSProvisionedReadCapacityAutoScalingSettings?{$6lTProvisionedWriteCapacityAutoScalingSettings?{$6l
>TimeToLiveDescription?{#pk
LEnableKinesisStreamingConfiguration?{$Hb/StreamArn!s/TableName!s
JApproximateCreationDateTimePrecision?s
7DestinationStatus?sLEnableKinesisStreamingConfiguration?{$Hb/StreamArn?s/TableName?s
4ConsistentRead?b+Limit?i/NextToken?s4Parameters?[{#9E<ReturnConsumedCapacity?sIReturnValuesOnConditionCheckFailure?s/Statement!s
9ConsumedCapacity?{#:V0Items?[<{#9E:LastEvaluatedKey?<{#9E/NextToken?s
8ClientRequestToken?s<ReturnConsumedCapacity?s<TransactStatements![{$M/
4Parameters?[{#9EIReturnValuesOnConditionCheckFailure?s/Statement!s
:ConsumedCapacity?[{#:V3Responses?[{$NA
.Item?<{#9E
1ClientToken?s2ExportFormat?s0ExportTime?t0ExportType?s<FilterSpecification?{$.RGIncrementalExportSpecification?{$/x.S3Bucket!s3S3BucketOwner?s.S3Prefix?s4S3SseAlgorithm?s3S3SseKmsKeyId?s.TableArn!s
6AttributesToGet?[s4ConsistentRead?b?ExpressionAttributeNames?<s-Key!<{#9E:ProjectionExpression?s<ReturnConsumedCapacity?s/TableName!s
9ConsumedCapacity?{#:V.Item?<{#9E
1ResourceArn!s
,Policy?s0RevisionId?s
1ClientToken?s:InputCompressionType?s1InputFormat!s;InputFormatOptions?{$=F7S3BucketSource!{$=k@TableCreationParameters!{$>;
0BackupType?s=ExclusiveStartBackupArn?s+Limit?i/TableName?s9TimeRangeLowerBound?t9TimeRangeUpperBound?t
9BackupSummaries?[{$V(<LastEvaluatedBackupArn?s
/BackupArn?s<BackupCreationDateTime?t:BackupExpiryDateTime?t0BackupName?s5BackupSizeBytes?l2BackupStatus?s0BackupType?s.TableArn?s-TableId?s/TableName?s
0MaxResults?n/NextToken?s
CBulkOperationsSummaryList?[{$XT/NextToken?s
6BulkOperationArn!s9BulkOperationStatus!s-EndTime?t/StartTime!t
0MaxResults?i/NextToken?s/TableName?s
FContributorInsightsSummaries?[{$Z6/NextToken?s
=ContributorInsightsMode?s?ContributorInsightsStatus?s/IndexName?s/TableName?s
0MaxResults?i/NextToken?s.TableArn?s
9ExportSummaries?[{$[s/NextToken?s
/ExportArn?s2ExportStatus?s0ExportType?s
CExclusiveStartGlobalTableName?s+Limit?i0RegionName?s
6GlobalTables?[{$]QBLastEvaluatedGlobalTableName?s
5GlobalTableName?s:ReplicationGroup?[{#FO
/NextToken?s.PageSize?i.TableArn?s
;ImportSummaryList?[{$^i/NextToken?s
;CloudWatchLogGroupArn?s-EndTime?t/ImportArn?s2ImportStatus?s1InputFormat?s7S3BucketSource?{$=k/StartTime?t.TableArn?s
=ExclusiveStartTableName?s+Limit?i
<LastEvaluatedTableName?s1TableNames?[s
/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#Wn
9ConditionExpression?s9ConditionalOperator?s2Expected?<{#u,?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E.Item!<{#9E<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s2ReturnValues?sIReturnValuesOnConditionCheckFailure?s/TableName!s
EConfirmRemoveSelfResourceAccess?b8ExpectedRevisionId?s,Policy!s1ResourceArn!s
6AttributesToGet?[s9ConditionalOperator?s4ConsistentRead?b;ExclusiveStartKey?<{#9E?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E6FilterExpression?s/IndexName?s<KeyConditionExpression?s7KeyConditions?<{$hq+Limit?i:ProjectionExpression?s5QueryFilter?<{$hq<ReturnConsumedCapacity?s6ScanIndexForward?b,Select?s/TableName!s
<AttributeValueList?[{#9E8ComparisonOperator!s
9ConsumedCapacity?{#:V+Count?i0Items?[<{#9E:LastEvaluatedKey?<{#9E2ScannedCount?i
/BackupArn!s9BillingModeOverride?sFGlobalSecondaryIndexOverride?[{#S(ELocalSecondaryIndexOverride?[{#VSCOnDemandThroughputOverride?{#T]FProvisionedThroughputOverride?{#UWASseSpecificationOverride?{#W&5TargetTableName!s=VectorIndexOverride?[{#X#
9BillingModeOverride?sFGlobalSecondaryIndexOverride?[{#S(ELocalSecondaryIndexOverride?[{#VSCOnDemandThroughputOverride?{#T]FProvisionedThroughputOverride?{#UW5RestoreDateTime?t4SourceTableArn?s5SourceTableName?sASseSpecificationOverride?{#W&5TargetTableName!s=UseLatestRestorableTime?b=VectorIndexOverride?[{#X#
6AttributesToGet?[s9ConditionalOperator?s4ConsistentRead?b;ExclusiveStartKey?<{#9E?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E6FilterExpression?s/IndexName?s+Limit?i:ProjectionExpression?s<ReturnConsumedCapacity?s4ScanFilter?<{$hq-Segment?i,Select?s/TableName!s3TotalSegments?i
?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E/IndexName!s:ProjectionExpression?s<ReturnConsumedCapacity?s?SearchConditionExpression?s6SearchVector![{#9E/TableName!s*TopK!n
9ConsumedCapacity?{#<z7SearchResults?[{$v?
.Item?<{#9E+Score?n
1ClientToken?s=InputS3Configuration!{#|z:MaxWriteRequestUnits?n>OutputS3Configuration!{$#o5PerformanceTier?s/TableName!s
1ResourceArn!s.Tags![{#Wn
<ReturnConsumedCapacity?s7TransactItems![{$x`
,Get!{$xj
?ExpressionAttributeNames?<s-Key!<{#9E:ProjectionExpression?s/TableName!s
8ClientRequestToken?s<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s7TransactItems![{$za
7ConditionCheck?{${=/Delete?{$|r,Put?{%$M/Update?{%&)
9ConditionExpression!s?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E-Key!<{#9EIReturnValuesOnConditionCheckFailure?s/TableName!s
9ConditionExpression?s?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E-Key!<{#9EIReturnValuesOnConditionCheckFailure?s/TableName!s
9ConditionExpression?s?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E.Item!<{#9EIReturnValuesOnConditionCheckFailure?s/TableName!s
9ConditionExpression?s?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E-Key!<{#9EIReturnValuesOnConditionCheckFailure?s/TableName!s6UpdateExpression!s
:ConsumedCapacity?[{#:V@ItemCollectionMetrics?<[{#By
1ResourceArn!s.TagKeys![s
IPointInTimeRecoverySpecification!{%)?/TableName!s
@PointInTimeRecoveryEnabled!b:RecoveryPeriodInDays?n
?ContributorInsightsAction!s=ContributorInsightsMode?s/IndexName?s/TableName!s
5GlobalTableName!s8ReplicaUpdates![{%+7
/Create?{%+P/Delete?{%+P
0RegionName!s
<GlobalTableBillingMode?sWGlobalTableGlobalSecondaryIndexSettingsUpdate?[{%.95GlobalTableName!seGlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate?{%/CNGlobalTableProvisionedWriteCapacityUnits?l?ReplicaSettingsUpdate?[{%1.
/IndexName!sZProvisionedWriteCapacityAutoScalingSettingsUpdate?{%/CCProvisionedWriteCapacityUnits?l
9AutoScalingDisabled?b8AutoScalingRoleArn?s2MaximumUnits?l2MinimumUnits?l<ScalingPolicyUpdate?{%0L
0PolicyName?sQTargetTrackingScalingPolicyConfiguration!{$8T
0RegionName!sSReplicaGlobalSecondaryIndexSettingsUpdate?[{%3/`ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate?{%/CIReplicaProvisionedReadCapacityUnits?l7ReplicaTableClass?s
/IndexName!sYProvisionedReadCapacityAutoScalingSettingsUpdate?{%/CBProvisionedReadCapacityUnits?l
:AttributeUpdates?<{%7M9ConditionExpression?s9ConditionalOperator?s2Expected?<{#u,?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#9E-Key!<{#9E<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s2ReturnValues?sIReturnValuesOnConditionCheckFailure?s/TableName!s6UpdateExpression?s
,Action?s.Value?{#9E
/StreamArn!s/TableName!sLUpdateKinesisStreamingConfiguration?{$Hb
7DestinationStatus?s/StreamArn?s/TableName?sLUpdateKinesisStreamingConfiguration?{$Hb
>AttributeDefinitions?[{#Ra1BillingMode?s?DeletionProtectionEnabled?bEDisassociationProtectionEnabled?bEGlobalSecondaryIndexUpdates?[{%>)HGlobalTableSettingsReplicationMode?sCGlobalTableWitnessUpdates?[{%+7<MultiRegionConsistency?s;OnDemandThroughput?{#T]>ProvisionedThroughput?{#UW8ReplicaUpdates?[{%?U9SseSpecification?{#W&<StreamSpecification?{#WL0TableClass?s/TableName!s<VectorIndexUpdates?[{%C+7WarmThroughput?{#V'
/Create?{#S(/Delete?{%>N/Update?{%>[
/IndexName!s
/IndexName!s;OnDemandThroughput?{#T]>ProvisionedThroughput?{#UW7WarmThroughput?{#V'
/Create?{%@2/Delete?{%+P5Disassociate?{%Bb/Update?{%@2
@GlobalSecondaryIndexes?[{%Al4KmsMasterKeyId?sCOnDemandThroughputOverride?{#LoFProvisionedThroughputOverride?{#M,0RegionName!s8TableClassOverride?s
/IndexName!sCOnDemandThroughputOverride?{#LoFProvisionedThroughputOverride?{#M,
8DisassociationMode!s0RegionName!s
/Create?{#X#/Delete?{%>N
EGlobalSecondaryIndexUpdates?[{%D]RProvisionedWriteCapacityAutoScalingUpdate?{%/C8ReplicaUpdates?[{%E?/TableName!s
/IndexName?sRProvisionedWriteCapacityAutoScalingUpdate?{%/C
0RegionName!sLReplicaGlobalSecondaryIndexUpdates?[{%FQXReplicaProvisionedReadCapacityAutoScalingUpdate?{%/C
/IndexName?sQProvisionedReadCapacityAutoScalingUpdate?{%/C
/TableName!s@TimeToLiveSpecification!{%G\
3AttributeName!s-Enabled!b
@TimeToLiveSpecification?{%G\
)"};
