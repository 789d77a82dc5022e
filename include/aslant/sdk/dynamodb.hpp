// What the actions of dynamodb take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xebdff473ee46e039>{
    R"(#\#$w#%<#%R#%j#&&#&A#&V#&l#'&#'D#'Y#'q#(:#(_#(z#)8#)U#)z#*8#*e#+##+:#+c#,%#,Q#,|#-<#-X#-z#.1#.L#.a#.v#/=#/R#/l#0'#0;#0W#0h#1)#18#1X#1{#2/#2D#2^#2z#37#3X#3{#4<#4_#4s#5D#5Y#6&
batchExecuteStatement {#6@{#8O
batchGetItem {#;m{#=J
batchWriteItem {#>0{#?]
createBackup {#A&{#A@
createGlobalTable {#Br{#CP
createTable {#JZ{#SH
deleteBackup {#a6{#aC
deleteItem {#gc{#k8
deleteResourcePolicy {#k{{#lE
deleteTable {#lS{#SH
describeBackup {#a6{#aC
describeContinuousBackups {#lS{#l`
describeContributorInsights {#nz{#o9
describeEndpoints {#q,{#q-
describeExport {#q`{#qm
describeGlobalTable {#v,{#CP
describeGlobalTableSettings {#v,{#v?
describeImport {$$u{$%(
describeKinesisStreamingDestination {#lS{$+i
describeLimits {#q,{$-M
describeTable {#lS{$.j
describeTableReplicaAutoScaling {#lS{$.v
describeTimeToLive {#lS{$3&
disableKinesisStreamingDestination {$3B{$4R
enableKinesisStreamingDestination {$3B{$4R
executeStatement {$5N{$6v
executeTransaction {$7c{$9;
exportTableToPointInTime {$9o{#qm
getItem {$;i{$=<
getResourcePolicy {$=^{$=m
importTable {$>*{$%(
listBackups {$?M{$@[
listContributorInsights {$Bp{$C<
listExports {$DG{$Dl
listGlobalTables {$E^{$F:
listImports {$G={$G`
listTables {$IH{$Ik
listTagsOfResource {$J9{$JT
putItem {$Jl{#k8
putResourcePolicy {$MY{#lE
query {$NN{$Rb
restoreTableFromBackup {$SZ{#SH
restoreTableToPointInTime {$V'{#SH
scan {$Y7{$Rb
tagResource {$\O{#q,
transactGetItems {$\i{$9;
transactWriteItems {$^7{$fN
untagResource {$g){#q,
updateContinuousBackups {$gC{#l`
updateContributorInsights {$hQ{$Cl
updateGlobalTable {$i,{#CP
updateGlobalTableSettings {$i{{#v?
updateItem {$rT{#k8
updateKinesisStreamingDestination {$v%{$vg
updateTable {$wc{#SH
updateTableReplicaAutoScaling {%%g{$.v
updateTimeToLive {%)U{%*@
<ReturnConsumedCapacity?s4Statements![{#6k
4ConsistentRead?b4Parameters?[{#7fIReturnValuesOnConditionCheckFailure?s/Statement!s
'B?y*Bool?b)Bs?[y+L?[{#7f+M?<{#7f'N?s)Ns?[s)Nul?b*Null?b'S?s)Ss?[s
:ConsumedCapacity?[{#8w3Responses?[{#;-
3CapacityUnits?n@GlobalSecondaryIndexes?<{#:M?LocalSecondaryIndexes?<{#:M7ReadCapacityUnits?n.Table?{#:M/TableName?s8WriteCapacityUnits?n
3CapacityUnits?n7ReadCapacityUnits?n8WriteCapacityUnits?n
.Error?{#;P.Item?<{#7f/TableName?s
*Code?s.Item?<{#7f-Message?s
6RequestItems!<{#<@<ReturnConsumedCapacity?s
6AttributesToGet?[s4ConsistentRead?b?ExpressionAttributeNames?<s/Keys![<{#7f:ProjectionExpression?s
:ConsumedCapacity?[{#8w5Responses?<[<{#7f9UnprocessedKeys?<{#<@
7RequestItems!<[{#>|<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s
6DeleteRequest?{#?F3PutRequest?{#?Q
-Key!<{#7f
.Item!<{#7f
:ConsumedCapacity?[{#8w@ItemCollectionMetrics?<[{#@P;UnprocessedItems?<[{#>|
;ItemCollectionKey?<{#7f:SizeEstimateRangeGB?[n
0BackupName!s/TableName!s
6BackupDetails?{#AT
/BackupArn!s<BackupCreationDateTime!t:BackupExpiryDateTime?t0BackupName!s5BackupSizeBytes?l2BackupStatus!s0BackupType!s
5GlobalTableName!s:ReplicationGroup![{#CB
0RegionName?s
?GlobalTableDescription?{#Cm
6CreationDateTime?t4GlobalTableArn?s5GlobalTableName?s7GlobalTableStatus?s:ReplicationGroup?[{#Du
@GlobalSecondaryIndexes?[{#H&4KmsMasterKeyId?sCOnDemandThroughputOverride?{#I0FProvisionedThroughputOverride?{#IG0RegionName?sAReplicaInaccessibleDateTime?t3ReplicaStatus?s>ReplicaStatusDescription?sBReplicaStatusPercentProgress?sAReplicaTableClassSummary?{#J77WarmThroughput?{#I\
/IndexName?sCOnDemandThroughputOverride?{#I0FProvisionedThroughputOverride?{#IG7WarmThroughput?{#I\
9MaxReadRequestUnits?l
7ReadCapacityUnits?l
8ReadUnitsPerSecond?n,Status?s9WriteUnitsPerSecond?n
8LastUpdateDateTime?t0TableClass?s
>AttributeDefinitions![{#N,1BillingMode?s?DeletionProtectionEnabled?b@GlobalSecondaryIndexes?[{#NM3KeySchema![{#Og?LocalSecondaryIndexes?[{#Qx;OnDemandThroughput?{#P(>ProvisionedThroughput?{#P|4ResourcePolicy?s9SseSpecification?{#RK<StreamSpecification?{#Rq0TableClass?s/TableName!s.Tags?[{#S97WarmThroughput?{#QL
3AttributeName!s3AttributeType!s
/IndexName!s3KeySchema![{#Og;OnDemandThroughput?{#P(3Projection!{#PV>ProvisionedThroughput?{#P|7WarmThroughput?{#QL
3AttributeName!s-KeyType!s
9MaxReadRequestUnits?l:MaxWriteRequestUnits?l
7NonKeyAttributes?[s4ProjectionType?s
7ReadCapacityUnits!l8WriteCapacityUnits!l
8ReadUnitsPerSecond?n9WriteUnitsPerSecond?n
/IndexName!s3KeySchema![{#Og3Projection!{#PV
-Enabled?b4KmsMasterKeyId?s-SseType?s
3StreamEnabled!b4StreamViewType?s
)Key!s+Value!s
9TableDescription?{#S_
8ArchivalSummary?{#Ym>AttributeDefinitions?[{#N,;BillingModeSummary?{#ZL6CreationDateTime?t?DeletionProtectionEnabled?b@GlobalSecondaryIndexes?[{#[%8GlobalTableVersion?s>GlobalTableWitnesses?[{#^@/ItemCount?l3KeySchema?[{#Og5LatestStreamArn?s7LatestStreamLabel?s?LocalSecondaryIndexes?[{#^^<MultiRegionConsistency?s;OnDemandThroughput?{#P(>ProvisionedThroughput?{#])2Replicas?[{#Du7RestoreSummary?{#_Y7SseDescription?{#`I<StreamSpecification?{#Rq.TableArn?s:TableClassSummary?{#J7-TableId?s/TableName?s4TableSizeBytes?l1TableStatus?s7WarmThroughput?{#I\
7ArchivalBackupArn?s6ArchivalDateTime?t4ArchivalReason?s
1BillingMode?sGLastUpdateToPayPerRequestDateTime?t
1Backfilling?b.IndexArn?s/IndexName?s4IndexSizeBytes?l1IndexStatus?s/ItemCount?l3KeySchema?[{#Og;OnDemandThroughput?{#P(3Projection?{#PV>ProvisionedThroughput?{#])7WarmThroughput?{#I\
:LastDecreaseDateTime?t:LastIncreaseDateTime?t<NumberOfDecreasesToday?l7ReadCapacityUnits?l8WriteCapacityUnits?l
0RegionName?s3WitnessStatus?s
.IndexArn?s/IndexName?s4IndexSizeBytes?l/ItemCount?l3KeySchema?[{#Og3Projection?{#PV
5RestoreDateTime!t7RestoreInProgress!b5SourceBackupArn?s4SourceTableArn?s
DInaccessibleEncryptionDateTime?t5KmsMasterKeyArn?s-SseType?s,Status?s
/BackupArn!s
:BackupDescription?{#a[
6BackupDetails?{#AT;SourceTableDetails?{#bLBSourceTableFeatureDetails?{#d@
1BillingMode?s/ItemCount?l3KeySchema![{#Og;OnDemandThroughput?{#P(>ProvisionedThroughput!{#P|.TableArn?s;TableCreationDateTime!t-TableId!s/TableName!s4TableSizeBytes?l
@GlobalSecondaryIndexes?[{#ef?LocalSecondaryIndexes?[{#fl7SseDescription?{#`I:StreamDescription?{#Rq>TimeToLiveDescription?{#g?
/IndexName?s3KeySchema?[{#Og;OnDemandThroughput?{#P(3Projection?{#PV>ProvisionedThroughput?{#P|
/IndexName?s3KeySchema?[{#Og3Projection?{#PV
3AttributeName?s6TimeToLiveStatus?s
9ConditionExpression?s9ConditionalOperator?s2Expected?<{#jO?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#7f-Key!<{#7f<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s2ReturnValues?sIReturnValuesOnConditionCheckFailure?s/TableName!s
<AttributeValueList?[{#7f8ComparisonOperator?s,Exists?b.Value?{#7f
4Attributes?<{#7f9ConsumedCapacity?{#8w>ItemCollectionMetrics?{#@P
8ExpectedRevisionId?s1ResourceArn!s
0RevisionId?s
/TableName!s
EContinuousBackupsDescription?{#m)
=ContinuousBackupsStatus!sGPointInTimeRecoveryDescription?{#mh
@EarliestRestorableDateTime?t>LatestRestorableDateTime?t?PointInTimeRecoveryStatus?s:RecoveryPeriodInDays?n
/IndexName?s/TableName!s
BContributorInsightsRuleList?[s?ContributorInsightsStatus?s9FailureException?{#p^/IndexName?s8LastUpdateDateTime?t/TableName?s
:ExceptionDescription?s3ExceptionName?s

3Endpoints![{#q>
-Address!s:CachePeriodInMinutes!l
/ExportArn!s
:ExportDescription?{#r+
5BilledSizeBytes?l1ClientToken?s-EndTime?t/ExportArn?s2ExportFormat?s4ExportManifest?s2ExportStatus?s0ExportTime?t0ExportType?s1FailureCode?s4FailureMessage?sGIncrementalExportSpecification?{#uT/ItemCount?l.S3Bucket?s3S3BucketOwner?s.S3Prefix?s4S3SseAlgorithm?s3S3SseKmsKeyId?s/StartTime?t.TableArn?s-TableId?s
4ExportFromTime?t2ExportToTime?t4ExportViewType?s
5GlobalTableName!s
5GlobalTableName?s9ReplicaSettings?[{#vh
0RegionName!sBReplicaBillingModeSummary?{#ZLMReplicaGlobalSecondaryIndexSettings?[{#zAZReplicaProvisionedReadCapacityAutoScalingSettings?{#|HIReplicaProvisionedReadCapacityUnits?l[ReplicaProvisionedWriteCapacityAutoScalingSettings?{#|HJReplicaProvisionedWriteCapacityUnits?l3ReplicaStatus?sAReplicaTableClassSummary?{#J7
/IndexName!s1IndexStatus?sSProvisionedReadCapacityAutoScalingSettings?{#|HBProvisionedReadCapacityUnits?lTProvisionedWriteCapacityAutoScalingSettings?{#|HCProvisionedWriteCapacityUnits?l
9AutoScalingDisabled?b8AutoScalingRoleArn?s2MaximumUnits?l2MinimumUnits?l9ScalingPolicies?[{$#N
0PolicyName?sQTargetTrackingScalingPolicyConfiguration?{$$0
4DisableScaleIn?b5ScaleInCooldown?i6ScaleOutCooldown?i1TargetValue!n
/ImportArn!s
?ImportTableDescription!{$%E
1ClientToken?s;CloudWatchLogGroupArn?s-EndTime?t0ErrorCount?l1FailureCode?s4FailureMessage?s/ImportArn?s2ImportStatus?s7ImportedItemCount?l:InputCompressionType?s1InputFormat?s;InputFormatOptions?{$(|8ProcessedItemCount?l8ProcessedSizeBytes?l7S3BucketSource?{$)G/StartTime?t.TableArn?s@TableCreationParameters?{$)q-TableId?s
,Csv?{$),
/Delimiter?s1HeaderList?[s
.S3Bucket!s3S3BucketOwner?s1S3KeyPrefix?s
>AttributeDefinitions![{#N,1BillingMode?s@GlobalSecondaryIndexes?[{#NM3KeySchema![{#Og;OnDemandThroughput?{#P(>ProvisionedThroughput?{#P|9SseSpecification?{#RK/TableName!s
GKinesisDataStreamDestinations?[{$,@/TableName?s
JApproximateCreationDateTimePrecision?s7DestinationStatus?sBDestinationStatusDescription?s/StreamArn?s
AAccountMaxReadCapacityUnits?lBAccountMaxWriteCapacityUnits?l?TableMaxReadCapacityUnits?l@TableMaxWriteCapacityUnits?l
.Table?{#S_
DTableAutoScalingDescription?{$/>
2Replicas?[{$/h/TableName?s1TableStatus?s
@GlobalSecondaryIndexes?[{$1^0RegionName?sZReplicaProvisionedReadCapacityAutoScalingSettings?{#|H[ReplicaProvisionedWriteCapacityAutoScalingSettings?{#|H3ReplicaStatus?s
/IndexName?s1IndexStatus?sSProvisionedReadCapacityAutoScalingSettings?{#|HTProvisionedWriteCapacityAutoScalingSettings?{#|H
>TimeToLiveDescription?{#g?
LEnableKinesisStreamingConfiguration?{$4*/StreamArn!s/TableName!s
JApproximateCreationDateTimePrecision?s
7DestinationStatus?sLEnableKinesisStreamingConfiguration?{$4*/StreamArn?s/TableName?s
4ConsistentRead?b+Limit?i/NextToken?s4Parameters?[{#7f<ReturnConsumedCapacity?sIReturnValuesOnConditionCheckFailure?s/Statement!s
9ConsumedCapacity?{#8w0Items?[<{#7f:LastEvaluatedKey?<{#7f/NextToken?s
8ClientRequestToken?s<ReturnConsumedCapacity?s<TransactStatements![{$8Q
4Parameters?[{#7fIReturnValuesOnConditionCheckFailure?s/Statement!s
:ConsumedCapacity?[{#8w3Responses?[{$9c
.Item?<{#7f
1ClientToken?s2ExportFormat?s0ExportTime?t0ExportType?sGIncrementalExportSpecification?{#uT.S3Bucket!s3S3BucketOwner?s.S3Prefix?s4S3SseAlgorithm?s3S3SseKmsKeyId?s.TableArn!s
6AttributesToGet?[s4ConsistentRead?b?ExpressionAttributeNames?<s-Key!<{#7f:ProjectionExpression?s<ReturnConsumedCapacity?s/TableName!s
9ConsumedCapacity?{#8w.Item?<{#7f
1ResourceArn!s
,Policy?s0RevisionId?s
1ClientToken?s:InputCompressionType?s1InputFormat!s;InputFormatOptions?{$(|7S3BucketSource!{$)G@TableCreationParameters!{$)q
0BackupType?s=ExclusiveStartBackupArn?s+Limit?i/TableName?s9TimeRangeLowerBound?t9TimeRangeUpperBound?t
9BackupSummaries?[{$A1<LastEvaluatedBackupArn?s
/BackupArn?s<BackupCreationDateTime?t:BackupExpiryDateTime?t0BackupName?s5BackupSizeBytes?l2BackupStatus?s0BackupType?s.TableArn?s-TableId?s/TableName?s
0MaxResults?i/NextToken?s/TableName?s
FContributorInsightsSummaries?[{$Cl/NextToken?s
?ContributorInsightsStatus?s/IndexName?s/TableName?s
0MaxResults?i/NextToken?s.TableArn?s
9ExportSummaries?[{$E5/NextToken?s
/ExportArn?s2ExportStatus?s0ExportType?s
CExclusiveStartGlobalTableName?s+Limit?i0RegionName?s
6GlobalTables?[{$FmBLastEvaluatedGlobalTableName?s
5GlobalTableName?s:ReplicationGroup?[{#CB
/NextToken?s.PageSize?i.TableArn?s
;ImportSummaryList?[{$H+/NextToken?s
;CloudWatchLogGroupArn?s-EndTime?t/ImportArn?s2ImportStatus?s1InputFormat?s7S3BucketSource?{$)G/StartTime?t.TableArn?s
=ExclusiveStartTableName?s+Limit?i
<LastEvaluatedTableName?s1TableNames?[s
/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#S9
9ConditionExpression?s9ConditionalOperator?s2Expected?<{#jO?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#7f.Item!<{#7f<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s2ReturnValues?sIReturnValuesOnConditionCheckFailure?s/TableName!s
EConfirmRemoveSelfResourceAccess?b8ExpectedRevisionId?s,Policy!s1ResourceArn!s
6AttributesToGet?[s9ConditionalOperator?s4ConsistentRead?b;ExclusiveStartKey?<{#7f?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#7f6FilterExpression?s/IndexName?s<KeyConditionExpression?s7KeyConditions?<{$R3+Limit?i:ProjectionExpression?s5QueryFilter?<{$R3<ReturnConsumedCapacity?s6ScanIndexForward?b,Select?s/TableName!s
<AttributeValueList?[{#7f8ComparisonOperator!s
9ConsumedCapacity?{#8w+Count?i0Items?[<{#7f:LastEvaluatedKey?<{#7f2ScannedCount?i
/BackupArn!s9BillingModeOverride?sFGlobalSecondaryIndexOverride?[{#NMELocalSecondaryIndexOverride?[{#QxCOnDemandThroughputOverride?{#P(FProvisionedThroughputOverride?{#P|ASseSpecificationOverride?{#RK5TargetTableName!s
9BillingModeOverride?sFGlobalSecondaryIndexOverride?[{#NMELocalSecondaryIndexOverride?[{#QxCOnDemandThroughputOverride?{#P(FProvisionedThroughputOverride?{#P|5RestoreDateTime?t4SourceTableArn?s5SourceTableName?sASseSpecificationOverride?{#RK5TargetTableName!s=UseLatestRestorableTime?b
6AttributesToGet?[s9ConditionalOperator?s4ConsistentRead?b;ExclusiveStartKey?<{#7f?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#7f6FilterExpression?s/IndexName?s+Limit?i:ProjectionExpression?s<ReturnConsumedCapacity?s4ScanFilter?<{$R3-Segment?i,Select?s/TableName!s3TotalSegments?i
1ResourceArn!s.Tags![{#S9
<ReturnConsumedCapacity?s7TransactItems![{$]=
,Get!{$]G
?ExpressionAttributeNames?<s-Key!<{#7f:ProjectionExpression?s/TableName!s
8ClientRequestToken?s<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s7TransactItems![{$_>
7ConditionCheck?{$_t/Delete?{$aO,Put?{$c*/Update?{$d`
9ConditionExpression!s?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#7f-Key!<{#7fIReturnValuesOnConditionCheckFailure?s/TableName!s
9ConditionExpression?s?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#7f-Key!<{#7fIReturnValuesOnConditionCheckFailure?s/TableName!s
9ConditionExpression?s?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#7f.Item!<{#7fIReturnValuesOnConditionCheckFailure?s/TableName!s
9ConditionExpression?s?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#7f-Key!<{#7fIReturnValuesOnConditionCheckFailure?s/TableName!s6UpdateExpression!s
:ConsumedCapacity?[{#8w@ItemCollectionMetrics?<[{#@P
1ResourceArn!s.TagKeys![s
IPointInTimeRecoverySpecification!{$gv/TableName!s
@PointInTimeRecoveryEnabled!b:RecoveryPeriodInDays?n
?ContributorInsightsAction!s/IndexName?s/TableName!s
5GlobalTableName!s8ReplicaUpdates![{$iT
/Create?{$im/Delete?{$im
0RegionName!s
<GlobalTableBillingMode?sWGlobalTableGlobalSecondaryIndexSettingsUpdate?[{$lV5GlobalTableName!seGlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate?{$m`NGlobalTableProvisionedWriteCapacityUnits?l?ReplicaSettingsUpdate?[{$oK
/IndexName!sZProvisionedWriteCapacityAutoScalingSettingsUpdate?{$m`CProvisionedWriteCapacityUnits?l
9AutoScalingDisabled?b8AutoScalingRoleArn?s2MaximumUnits?l2MinimumUnits?l<ScalingPolicyUpdate?{$ni
0PolicyName?sQTargetTrackingScalingPolicyConfiguration!{$$0
0RegionName!sSReplicaGlobalSecondaryIndexSettingsUpdate?[{$qL`ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate?{$m`IReplicaProvisionedReadCapacityUnits?l7ReplicaTableClass?s
/IndexName!sYProvisionedReadCapacityAutoScalingSettingsUpdate?{$m`BProvisionedReadCapacityUnits?l
:AttributeUpdates?<{$uj9ConditionExpression?s9ConditionalOperator?s2Expected?<{#jO?ExpressionAttributeNames?<sCExpressionAttributeValues?<{#7f-Key!<{#7f<ReturnConsumedCapacity?sAReturnItemCollectionMetrics?s2ReturnValues?sIReturnValuesOnConditionCheckFailure?s/TableName!s6UpdateExpression?s
,Action?s.Value?{#7f
/StreamArn!s/TableName!sLUpdateKinesisStreamingConfiguration?{$4*
7DestinationStatus?s/StreamArn?s/TableName?sLUpdateKinesisStreamingConfiguration?{$4*
>AttributeDefinitions?[{#N,1BillingMode?s?DeletionProtectionEnabled?bEGlobalSecondaryIndexUpdates?[{${@CGlobalTableWitnessUpdates?[{$iT<MultiRegionConsistency?s;OnDemandThroughput?{#P(>ProvisionedThroughput?{#P|8ReplicaUpdates?[{$|l9SseSpecification?{#RK<StreamSpecification?{#Rq0TableClass?s/TableName!s7WarmThroughput?{#QL
/Create?{#NM/Delete?{${e/Update?{${r
/IndexName!s
/IndexName!s;OnDemandThroughput?{#P(>ProvisionedThroughput?{#P|7WarmThroughput?{#QL
/Create?{%#7/Delete?{$im/Update?{%#7
@GlobalSecondaryIndexes?[{%$q4KmsMasterKeyId?sCOnDemandThroughputOverride?{#I0FProvisionedThroughputOverride?{#IG0RegionName!s8TableClassOverride?s
/IndexName!sCOnDemandThroughputOverride?{#I0FProvisionedThroughputOverride?{#IG
EGlobalSecondaryIndexUpdates?[{%'&RProvisionedWriteCapacityAutoScalingUpdate?{$m`8ReplicaUpdates?[{%'b/TableName!s
/IndexName?sRProvisionedWriteCapacityAutoScalingUpdate?{$m`
0RegionName!sLReplicaGlobalSecondaryIndexUpdates?[{%(tXReplicaProvisionedReadCapacityAutoScalingUpdate?{$m`
/IndexName?sQProvisionedReadCapacityAutoScalingUpdate?{$m`
/TableName!s@TimeToLiveSpecification!{%*%
3AttributeName!s-Enabled!b
@TimeToLiveSpecification?{%*%
)"};
