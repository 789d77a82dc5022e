// What the actions of lookoutequipment take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x81495a375c395e2a>{
    R"(#T#$_#$v#%>#%S#%m#&(#&K#&b#'*#'?#'Y#'n#(2#(U#(w#)6#)Z#)q#*3#*J#*h#+.#+S#+j#,,#,K#,a#-$#-E#-f#.%#.9#.T#.h#/0#/N#/k#0,#0K#0l#14#1T#1u#20#2G#2i#31#3K#3`
createDataset {#4){#5B
createInferenceScheduler {#5g{#:.
createLabel {#:x{#<#
createLabelGroup {#<.{#<g
createModel {#=/{#AI
createRetrainingScheduler {#A^{#Bj
deleteDataset {#C1{#C@
deleteInferenceScheduler {#CA{#C@
deleteLabel {#C[{#C@
deleteLabelGroup {#Cw{#C@
deleteModel {#D/{#C@
deleteResourcePolicy {#D<{#C@
deleteRetrainingScheduler {#D/{#C@
describeDataIngestionJob {#DK{#DT
describeDataset {#C1{#M)
describeInferenceScheduler {#CA{#Ob
describeLabel {#C[{#R_
describeLabelGroup {#Cw{#S|
describeModel {#D/{#Tj
describeModelVersion {#`8{#`T
describeResourcePolicy {#D<{#hV
describeRetrainingScheduler {#D/{#iC
importDataset {#jm{#kc
importModelVersion {#l6{#n)
listDataIngestionJobs {#nk{#oB
listDatasets {#pc{#q;
listInferenceEvents {#r6{#s5
listInferenceExecutions {#u%{#v0
listInferenceSchedulers {#yY{#zQ
listLabelGroups {#|g{$#B
listLabels {$$I{$%X
listModelVersions {$'5{$(c
listModels {$*B{$+9
listRetrainingSchedulers {$/N{$0-
listSensorStatistics {$1a{$2@
listTagsForResource {#D<{$7@
putResourcePolicy {$7L{$83
startDataIngestionJob {$8U{$9C
startInferenceScheduler {#CA{$9U
startRetrainingScheduler {#D/{#Bj
stopInferenceScheduler {#CA{$9U
stopRetrainingScheduler {#D/{#Bj
tagResource {$:M{#C@
untagResource {$:g{#C@
updateActiveModelVersion {#`8{$;'
updateInferenceScheduler {$<I{#C@
updateLabelGroup {$>#{#C@
updateModel {$>C{#C@
updateRetrainingScheduler {$?G{#C@
1ClientToken?s1DatasetName!s6DatasetSchema?{#4y8ServerSideKmsKeyId?s.Tags?[{#53
6InlineDataSchema?s
)Key!s+Value!s
0DatasetArn?s1DatasetName?s,Status?s
1ClientToken?s>DataDelayOffsetInMinutes?l?DataInputConfiguration!{#7{@DataOutputConfiguration!{#9a9DataUploadFrequency!s<InferenceSchedulerName!s/ModelName!s-RoleArn!s8ServerSideKmsKeyId?s.Tags?[{#53
HInferenceInputNameConfiguration?{#8w9InputTimeZoneOffset?s=S3InputConfiguration?{#9N
AComponentTimestampDelimiter?s5TimestampFormat?s
,Bucket!s,Prefix?s
.KmsKeyId?s>S3OutputConfiguration!{#9N
;InferenceSchedulerArn?s<InferenceSchedulerName?s2ModelQuality?s,Status?s
1ClientToken?s-EndTime!t/Equipment?s/FaultCode?s4LabelGroupName!s+Notes?s,Rating!s/StartTime!t
-LabelId?s
1ClientToken?s1FaultCodes?[s4LabelGroupName!s.Tags?[{#53
3LabelGroupArn?s4LabelGroupName?s
1ClientToken?sGDataPreProcessingConfiguration?{#@a1DatasetName!s6DatasetSchema?{#4y;EvaluationDataEndTime?t=EvaluationDataStartTime?tALabelsInputConfiguration?{#@wLModelDiagnosticsOutputConfiguration?{#9a/ModelName!s2OffCondition?s-RoleArn?s8ServerSideKmsKeyId?s.Tags?[{#539TrainingDataEndTime?t;TrainingDataStartTime?t
8TargetSamplingRate?s
4LabelGroupName?s=S3InputConfiguration?{#9N
.ModelArn?s,Status?s
1ClientToken?s4LookbackWindow!s/ModelName!s1PromoteMode?s9RetrainingFrequency!s9RetrainingStartDate?t
.ModelArn?s/ModelName?s,Status?s
1DatasetName!s

<InferenceSchedulerName!s
4LabelGroupName!s-LabelId!s
4LabelGroupName!s
/ModelName!s
1ResourceArn!s
+JobId!s
/CreatedAt?t1DataEndTime?t;DataQualitySummary?{#G03DataStartTime?t0DatasetArn?s2FailedReason?s6IngestedDataSize?l=IngestedFilesSummary?{#KODIngestionInputConfiguration?{#LH+JobId?s-RoleArn?s6SourceDatasetArn?s,Status?s2StatusDetail?s
<DuplicateTimestamps!{#HU?InsufficientSensorData!{#Hy:InvalidSensorData!{#Iu:MissingSensorData!{#JO>UnsupportedTimestamps!{#K)
FTotalNumberOfDuplicateTimestamps!i
BMissingCompleteSensorData!{#I^BSensorsWithShortDateRange!{#I^
9AffectedSensorCount!i
9AffectedSensorCount!i@TotalNumberOfInvalidValues!i
9AffectedSensorCount!i@TotalNumberOfMissingValues!i
HTotalNumberOfUnsupportedTimestamps!i
8DiscardedFiles?[{#L8;IngestedNumberOfFiles!i8TotalNumberOfFiles!i
,Bucket!s)Key!s
=S3InputConfiguration!{#Lc
,Bucket!s0KeyPattern?s,Prefix?s
/CreatedAt?t1DataEndTime?t;DataQualitySummary?{#G03DataStartTime?t0DatasetArn?s1DatasetName?s=IngestedFilesSummary?{#KODIngestionInputConfiguration?{#LH3LastUpdatedAt?t-RoleArn?s,Schema?s8ServerSideKmsKeyId?s6SourceDatasetArn?s,Status?s
/CreatedAt?t>DataDelayOffsetInMinutes?l?DataInputConfiguration?{#7{@DataOutputConfiguration?{#9a9DataUploadFrequency?s;InferenceSchedulerArn?s<InferenceSchedulerName?s;LatestInferenceResult?s.ModelArn?s/ModelName?s-RoleArn?s8ServerSideKmsKeyId?s,Status?s/UpdatedAt?t
/CreatedAt?t-EndTime?t/Equipment?s/FaultCode?s3LabelGroupArn?s4LabelGroupName?s-LabelId?s+Notes?s,Rating?s/StartTime?t
/CreatedAt?t1FaultCodes?[s3LabelGroupArn?s4LabelGroupName?s/UpdatedAt?t
EAccumulatedInferenceDataEndTime?tGAccumulatedInferenceDataStartTime?t8ActiveModelVersion?l;ActiveModelVersionArn?s/CreatedAt?tGDataPreProcessingConfiguration?{#@a0DatasetArn?s1DatasetName?s;EvaluationDataEndTime?t=EvaluationDataStartTime?t2FailedReason?s6ImportJobEndTime?t8ImportJobStartTime?tALabelsInputConfiguration?{#@w5LastUpdatedTime?tRLatestScheduledRetrainingAvailableDataInDays?iKLatestScheduledRetrainingFailedReason?sKLatestScheduledRetrainingModelVersion?lHLatestScheduledRetrainingStartTime?tELatestScheduledRetrainingStatus?s.ModelArn?sLModelDiagnosticsOutputConfiguration?{#9a2ModelMetrics?s/ModelName?s2ModelQuality?s=ModelVersionActivatedAt?tFNextScheduledRetrainingStartDate?t2OffCondition?s@PreviousActiveModelVersion?lCPreviousActiveModelVersionArn?sEPreviousModelVersionActivatedAt?t7PriorModelMetrics?s?RetrainingSchedulerStatus?s-RoleArn?s,Schema?s8ServerSideKmsKeyId?s;SourceModelVersionArn?s,Status?s9TrainingDataEndTime?t;TrainingDataStartTime?t>TrainingExecutionEndTime?t@TrainingExecutionStartTime?t
/ModelName!s2ModelVersion!l
9AutoPromotionResult?s?AutoPromotionResultReason?s/CreatedAt?tGDataPreProcessingConfiguration?{#@a0DatasetArn?s1DatasetName?s;EvaluationDataEndTime?t=EvaluationDataStartTime?t2FailedReason?s6ImportJobEndTime?t8ImportJobStartTime?t=ImportedDataSizeInBytes?lALabelsInputConfiguration?{#@w5LastUpdatedTime?t.ModelArn?sLModelDiagnosticsOutputConfiguration?{#9aFModelDiagnosticsResultsObject?{#L82ModelMetrics?s/ModelName?s2ModelQuality?s2ModelVersion?l5ModelVersionArn?s2OffCondition?s7PriorModelMetrics?sCRetrainingAvailableDataInDays?i-RoleArn?s,Schema?s8ServerSideKmsKeyId?s;SourceModelVersionArn?s0SourceType?s,Status?s9TrainingDataEndTime?t;TrainingDataStartTime?t>TrainingExecutionEndTime?t@TrainingExecutionStartTime?t
2CreationTime?t6LastModifiedTime?t6PolicyRevisionId?s4ResourcePolicy?s
/CreatedAt?t4LookbackWindow?s.ModelArn?s/ModelName?s1PromoteMode?s9RetrainingFrequency?s9RetrainingStartDate?t,Status?s/UpdatedAt?t
1ClientToken?s1DatasetName?s8ServerSideKmsKeyId?s6SourceDatasetArn!s.Tags?[{#53
0DatasetArn?s1DatasetName?s+JobId?s,Status?s
1ClientToken?s1DatasetName!sAInferenceDataImportStrategy?sALabelsInputConfiguration?{#@w/ModelName?s-RoleArn?s8ServerSideKmsKeyId?s;SourceModelVersionArn!s.Tags?[{#53
.ModelArn?s/ModelName?s2ModelVersion?l5ModelVersionArn?s,Status?s
1DatasetName?s0MaxResults?i/NextToken?s,Status?s
CDataIngestionJobSummaries?[{#oo/NextToken?s
0DatasetArn?s1DatasetName?sDIngestionInputConfiguration?{#LH+JobId?s,Status?s
;DatasetNameBeginsWith?s0MaxResults?i/NextToken?s
:DatasetSummaries?[{#q_/NextToken?s
/CreatedAt?t0DatasetArn?s1DatasetName?s,Status?s
<InferenceSchedulerName!s5IntervalEndTime!t7IntervalStartTime!t0MaxResults?i/NextToken?s
AInferenceEventSummaries?[{#s`/NextToken?s
1Diagnostics?s<EventDurationInSeconds?l2EventEndTime?t4EventStartTime?t;InferenceSchedulerArn?s<InferenceSchedulerName?s
7DataEndTimeBefore?t8DataStartTimeAfter?t<InferenceSchedulerName!s0MaxResults?i/NextToken?s,Status?s
EInferenceExecutionSummaries?[{#v_/NextToken?s
=CustomerResultObject?{#L81DataEndTime?t?DataInputConfiguration?{#7{@DataOutputConfiguration?{#9a3DataStartTime?t2FailedReason?s;InferenceSchedulerArn?s<InferenceSchedulerName?s.ModelArn?s/ModelName?s2ModelVersion?l5ModelVersionArn?s8ScheduledStartTime?t,Status?s
FInferenceSchedulerNameBeginsWith?s0MaxResults?i/ModelName?s/NextToken?s,Status?s
EInferenceSchedulerSummaries?[{#{&/NextToken?s
>DataDelayOffsetInMinutes?l9DataUploadFrequency?s;InferenceSchedulerArn?s<InferenceSchedulerName?s;LatestInferenceResult?s.ModelArn?s/ModelName?s,Status?s
>LabelGroupNameBeginsWith?s0MaxResults?i/NextToken?s
=LabelGroupSummaries?[{$#i/NextToken?s
/CreatedAt?t3LabelGroupArn?s4LabelGroupName?s/UpdatedAt?t
/Equipment?s/FaultCode?s5IntervalEndTime?t7IntervalStartTime?t4LabelGroupName!s0MaxResults?i/NextToken?s
8LabelSummaries?[{$%z/NextToken?s
/CreatedAt?t-EndTime?t/Equipment?s/FaultCode?s3LabelGroupArn?s4LabelGroupName?s-LabelId?s,Rating?s/StartTime?t
6CreatedAtEndTime?t8CreatedAtStartTime?t5MaxModelVersion?l0MaxResults?i5MinModelVersion?l/ModelName!s/NextToken?s0SourceType?s,Status?s
?ModelVersionSummaries?[{$)2/NextToken?s
/CreatedAt?t.ModelArn?s/ModelName?s2ModelQuality?s2ModelVersion?l5ModelVersionArn?s0SourceType?s,Status?s
;DatasetNameBeginsWith?s0MaxResults?i9ModelNameBeginsWith?s/NextToken?s,Status?s
8ModelSummaries?[{$+[/NextToken?s
8ActiveModelVersion?l;ActiveModelVersionArn?s/CreatedAt?t0DatasetArn?s1DatasetName?sKLatestScheduledRetrainingModelVersion?lHLatestScheduledRetrainingStartTime?tELatestScheduledRetrainingStatus?s.ModelArn?sLModelDiagnosticsOutputConfiguration?{#9a/ModelName?s2ModelQuality?sFNextScheduledRetrainingStartDate?t?RetrainingSchedulerStatus?s,Status?s
0MaxResults?i9ModelNameBeginsWith?s/NextToken?s,Status?s
/NextToken?sFRetrainingSchedulerSummaries?[{$0]
4LookbackWindow?s.ModelArn?s/ModelName?s9RetrainingFrequency?s9RetrainingStartDate?t,Status?s
1DatasetName!s4IngestionJobId?s0MaxResults?i/NextToken?s
/NextToken?sCSensorStatisticsSummaries?[{$2m
:CategoricalValues?{$5_3ComponentName?s1DataEndTime?t0DataExists?b3DataStartTime?t<DuplicateTimestamps?{$5|;InvalidDateEntries?{$5|6InvalidValues?{$5|;LargeTimestampGaps?{$686MissingValues?{$5|8MonotonicValues?{$6w?MultipleOperatingModes?{$760SensorName?s
6NumberOfCategory?i,Status!s
+Count!i0Percentage!n
;MaxTimestampGapInDays?i@NumberOfLargeTimestampGaps?i,Status!s
2Monotonicity?s,Status!s
,Status!s
.Tags?[{#53
1ClientToken?s6PolicyRevisionId?s1ResourceArn!s4ResourcePolicy!s
6PolicyRevisionId?s1ResourceArn?s
1ClientToken?s1DatasetName!sDIngestionInputConfiguration!{#LH-RoleArn!s
+JobId?s,Status?s
;InferenceSchedulerArn?s<InferenceSchedulerName?s.ModelArn?s/ModelName?s,Status?s
1ResourceArn!s.Tags![{#53
1ResourceArn!s.TagKeys![s
:CurrentActiveVersion?l=CurrentActiveVersionArn?s.ModelArn?s/ModelName?s;PreviousActiveVersion?l>PreviousActiveVersionArn?s
>DataDelayOffsetInMinutes?l?DataInputConfiguration?{#7{@DataOutputConfiguration?{#9a9DataUploadFrequency?s<InferenceSchedulerName!s-RoleArn?s
1FaultCodes?[s4LabelGroupName!s
ALabelsInputConfiguration?{#@wLModelDiagnosticsOutputConfiguration?{#9a/ModelName!s-RoleArn?s
4LookbackWindow?s/ModelName!s1PromoteMode?s9RetrainingFrequency?s9RetrainingStartDate?t
)"};
