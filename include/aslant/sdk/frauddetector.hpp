// What the actions of frauddetector take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf06bc35380ad791b>{
    R"(#l#%M#%j#&*#&H#&j#'.#'P#'o#()#(>#(Z#(n#),#)J#)l#**#*I#*c#*x#+7#+X#+u#,0#,D#,Y#,u#-2#-F#-^#-x#.=#.Y#.y#/I#/e#/{#09#0K#0g#11#1H#1c#2&#29#2R#2l#3+#3>#3S#3e#3{#4?#4\#4q#5.#5D#5^#5{#63#6G#6Z#6o#7,#7K#7r#8=#8W#8k#9&#9B#9d#:&#:A
batchCreateVariable {#:Y{#;|
batchGetVariable {#<I{#<S
cancelBatchImportJob {#>/{#>8
cancelBatchPredictionJob {#>/{#>8
createBatchImportJob {#>9{#>8
createBatchPredictionJob {#?){#>8
createDetectorVersion {#@:{#BR
createList {#C#{#>8
createModel {#C_{#>8
createModelVersion {#DE{#Gd
createRule {#H?{#I9
createVariable {#ID{#>8
deleteBatchImportJob {#>/{#>8
deleteBatchPredictionJob {#>/{#>8
deleteDetector {#JA{#>8
deleteDetectorVersion {#JO{#>8
deleteEntityType {#Jq{#>8
deleteEvent {#Jy{#>8
deleteEventType {#Jq{#>8
deleteEventsByEventType {#KO{#K`
deleteExternalModel {#L.{#>8
deleteLabel {#Jq{#>8
deleteList {#Jq{#>8
deleteModel {#L?{#>8
deleteModelVersion {#LV{#>8
deleteOutcome {#Jq{#>8
deleteRule {#M({#>8
deleteVariable {#Jq{#>8
describeDetector {#M3{#MZ
describeModelVersions {#O#{#Oh
getBatchImportJobs {#[>{#[`
getBatchPredictionJobs {#[>{#^.
getDeleteEventsByEventTypeStatus {#KO{#K`
getDetectorVersion {#JO{#`z
getDetectors {#bs{#c@
getEntityTypes {#dU{#dv
getEvent {#ew{#f8
getEventPrediction {#gp{#ik
getEventPredictionMetadata {#kh{#l`
getEventTypes {#dU{#u>
getExternalModels {#xq{#yA
getKMSEncryptionKey {#>8{$#4
getLabels {#dU{$#X
getListElements {$#r{$$9
getListsMetadata {#dU{$$R
getModelVersion {#LV{$%X
getModels {$'@{$'p
getOutcomes {#dU{$)1
getRules {$)M{$*1
getVariables {#dU{$+s
listEventPredictions {$,6{$-[
listTagsForResource {$/6{$/^
putDetector {$/v{#>8
putEntityType {$0S{#>8
putEventType {$0t{#>8
putExternalModel {$25{#>8
putKMSEncryptionKey {$3i{#>8
putLabel {$0S{#>8
putOutcome {$0S{#>8
sendEvent {$4&{#>8
tagResource {$5:{#>8
untagResource {$5T{#>8
updateDetectorVersion {$5n{#>8
updateDetectorVersionMetadata {$78{#>8
updateDetectorVersionStatus {$7h{#>8
updateEventLabel {$89{#>8
updateList {$8u{#>8
updateModel {$9Y{#>8
updateModelVersion {$:${#Gd
updateModelVersionStatus {$;5{#>8
updateRuleMetadata {$;j{#>8
updateRuleVersion {$<){#I9
updateVariable {$<q{#>8
.Tags?[{#:{9VariableEntries![{#;0
)Key!s+Value!s
0DataSource?s.DataType?s2DefaultValue?s1Description?s*Name?s2VariableType?s
0Errors?[{#<0
*Code?i-Message?s*Name?s
,Names![s
0Errors?[{#<03Variables?[{#<q
)Arn?s1CreatedTime?s0DataSource?s.DataType?s2DefaultValue?s1Description?s5LastUpdatedTime?s*Name?s2VariableType?s
+JobId!s

3EventTypeName!s0IamRoleArn!s/InputPath!s+JobId!s0OutputPath!s.Tags?[{#:{
2DetectorName!s5DetectorVersion?s3EventTypeName!s0IamRoleArn!s/InputPath!s+JobId!s0OutputPath!s.Tags?[{#:{
1Description?s0DetectorId!s=ExternalModelEndpoints?[s7ModelVersions?[{#AU7RuleExecutionMode?s/Rules![{#B-.Tags?[{#:{
)Arn?s-ModelId!s/ModelType!s8ModelVersionNumber!s
0DetectorId!s,RuleId!s1RuleVersion!s
0DetectorId?s7DetectorVersionId?s,Status?s
1Description?s/Elements?[s*Name!s.Tags?[{#:{2VariableType?s
1Description?s3EventTypeName!s-ModelId!s/ModelType!s.Tags?[{#:{
=ExternalEventsDetail?{#En=IngestedEventsDetail?{#F8-ModelId!s/ModelType!s.Tags?[{#:{;TrainingDataSchema!{#Fn8TrainingDataSource!s
7DataAccessRoleArn!s2DataLocation!s
AIngestedEventsTimeWindow!{#FW
-EndTime!s/StartTime!s
4LabelSchema?{#G85ModelVariables![s
3LabelMapper?<[s>UnlabeledEventsTreatment?s
-ModelId?s/ModelType?s8ModelVersionNumber?s,Status?s
1Description?s0DetectorId!s0Expression!s.Language!s/Outcomes![s,RuleId!s.Tags?[{#:{
-Rule?{#B-
0DataSource!s.DataType!s2DefaultValue!s1Description?s*Name!s.Tags?[{#:{2VariableType?s
0DetectorId!s
0DetectorId!s7DetectorVersionId!s
*Name!s
8DeleteAuditHistory?b-EventId!s3EventTypeName!s
3EventTypeName!s
3EventTypeName?s:EventsDeletionStatus?s
3ModelEndpoint!s
-ModelId!s/ModelType!s
-ModelId!s/ModelType!s8ModelVersionNumber!s
-Rule!{#B-
0DetectorId!s0MaxResults?i/NextToken?s
)Arn?s0DetectorId?sBDetectorVersionSummaries?[{#N?/NextToken?s
1Description?s7DetectorVersionId?s5LastUpdatedTime?s,Status?s
0MaxResults?i-ModelId?s/ModelType?s8ModelVersionNumber?s/NextToken?s
=ModelVersionDetails?[{#P5/NextToken?s
)Arn?s1CreatedTime?s=ExternalEventsDetail?{#En=IngestedEventsDetail?{#F85LastUpdatedTime?s-ModelId?s/ModelType?s8ModelVersionNumber?s,Status?s;TrainingDataSchema?{#Fn8TrainingDataSource?s7TrainingResult?{#Rg9TrainingResultV2?{#V[
>DataValidationMetrics?{#S]8TrainingMetrics?{#U(BVariableImportanceMetrics?{#Uk
<FieldLevelMessages?[{#T5;FileLevelMessages?[{#Th
-Content?s/FieldName?s0Identifier?s+Title?s*Type?s
-Content?s+Title?s*Type?s
)Auc?n:MetricDataPoints?[{#UF
)Fpr?n/Precision?n/Threshold?n)Tpr?n
8LogOddsMetrics?[{#V'
8VariableImportance!n2VariableName!s2VariableType!s
MAggregatedVariablesImportanceMetrics?{#X#>DataValidationMetrics?{#S]:TrainingMetricsV2?{#XkBVariableImportanceMetrics?{#Uk
8LogOddsMetrics?[{#X9
CAggregatedVariablesImportance!n4VariableNames![s
,Ati?{#Y-,Ofi?{#Z(,Tfi?{#Z(
:MetricDataPoints?[{#Y[9ModelPerformance?{#Y{
)Adr?n+Atodr?n(Cr?n/Threshold?n
)Asi?n
:MetricDataPoints?[{#UF9ModelPerformance?{#ZV
)Auc?n9UncertaintyRange?{#Zs
5LowerBoundValue!n5UpperBoundValue!n
+JobId?s0MaxResults?i/NextToken?s
6BatchImports?[{#\&/NextToken?s
)Arn?s4CompletionTime?s3EventTypeName?s8FailedRecordsCount?i3FailureReason?s0IamRoleArn?s/InputPath?s+JobId?s0OutputPath?s;ProcessedRecordsCount?i/StartTime?s,Status?s7TotalRecordsCount?i
:BatchPredictions?[{#^R/NextToken?s
)Arn?s4CompletionTime?s2DetectorName?s5DetectorVersion?s3EventTypeName?s3FailureReason?s0IamRoleArn?s/InputPath?s+JobId?s7LastHeartbeatTime?s0OutputPath?s;ProcessedRecordsCount?i/StartTime?s,Status?s7TotalRecordsCount?i
)Arn?s1CreatedTime?s1Description?s0DetectorId?s7DetectorVersionId?s=ExternalModelEndpoints?[s5LastUpdatedTime?s7ModelVersions?[{#AU7RuleExecutionMode?s/Rules?[{#B-,Status?s
0DetectorId?s0MaxResults?i/NextToken?s
3Detectors?[{#c]/NextToken?s
)Arn?s1CreatedTime?s1Description?s0DetectorId?s3EventTypeName?s5LastUpdatedTime?s
0MaxResults?i*Name?s/NextToken?s
5EntityTypes?[{#e;/NextToken?s
)Arn?s1CreatedTime?s1Description?s5LastUpdatedTime?s*Name?s
-EventId!s3EventTypeName!s
.Event?{#fD
2CurrentLabel?s2Entities?[{#gW-EventId?s4EventTimestamp?s3EventTypeName?s5EventVariables?<s4LabelTimestamp?s
.EntityId!s0EntityType!s
0DetectorId!s7DetectorVersionId?s2Entities![{#gW-EventId!s4EventTimestamp!s3EventTypeName!s5EventVariables!<sHExternalModelEndpointDataBlobs?<{#iO
0ByteBuffer?y1ContentType?s
>ExternalModelOutputs?[{#jQ5ModelScores?[{#k55RuleResults?[{#kR
6ExternalModel?{#jp.Outputs?<s
3ModelEndpoint?s1ModelSource?s
5ModelVersion?{#AU-Scores?<n
/Outcomes?[s,RuleId?s
0DetectorId!s7DetectorVersionId!s-EventId!s3EventTypeName!s9PredictionTimestamp!s
0DetectorId?s7DetectorVersionId?s;DetectorVersionStatus?s.EntityId?s0EntityType?sAEvaluatedExternalModels?[{#oa@EvaluatedModelVersions?[{#pQ-EventId?s4EventTimestamp?s3EventTypeName?s8EventVariables?[{#s{/Outcomes?[s9PredictionTimestamp?s7RuleExecutionMode?s/Rules?[{#t:
5InputVariables?<s3ModelEndpoint?s6OutputVariables?<s7UseEventVariables?b
5Evaluations?[{#q/-ModelId?s/ModelType?s2ModelVersion?s
5EvaluationScore?s8OutputVariableName?s?PredictionExplanations?{#qs
OAggregatedVariablesImpactExplanations?[{#rgDVariableImpactExplanations?[{#sE
9EventVariableNames?[s3LogOddsImpact?n4RelativeImpact?s
7EventVariableName?s3LogOddsImpact?n4RelativeImpact?s
*Name?s,Source?s+Value?s
/Evaluated?b0Expression?s:ExpressionWithValues?s-Matched?b/Outcomes?[s,RuleId?s1RuleVersion?s
4EventTypes?[{#u\/NextToken?s
)Arn?s1CreatedTime?s1Description?s2EntityTypes?[s4EventIngestion?s;EventOrchestration?{#wU5EventVariables?[s@IngestedEventStatistics?{#wk-Labels?[s5LastUpdatedTime?s*Name?s
8EventBridgeEnabled!b
:EventDataSizeInBytes?l5LastUpdatedTime?s6LeastRecentEvent?s5MostRecentEvent?s4NumberOfEvents?l
0MaxResults?i3ModelEndpoint?s/NextToken?s
8ExternalModels?[{#yc/NextToken?s
)Arn?s1CreatedTime?s;InputConfiguration?{#{X@InvokeModelEndpointRoleArn?s5LastUpdatedTime?s3ModelEndpoint?s9ModelEndpointStatus?s1ModelSource?s<OutputConfiguration?{#|S
6CsvInputTemplate?s3EventTypeName?s,Format?s7JsonInputTemplate?s7UseEventVariables!b
<CsvIndexToVariableMap?<s,Format!s;JsonKeyToVariableMap?<s
/KmsKey?{$#A
9KmsEncryptionKeyArn?s
0Labels?[{#e;/NextToken?s
0MaxResults?i*Name!s/NextToken?s
/Elements?[s/NextToken?s
/Lists?[{$$k/NextToken?s
)Arn?s1CreatedTime?s1Description?s*Name!s1UpdatedTime?s2VariableType?s
)Arn?s=ExternalEventsDetail?{#En=IngestedEventsDetail?{#F8-ModelId?s/ModelType?s8ModelVersionNumber?s,Status?s;TrainingDataSchema?{#Fn8TrainingDataSource?s
0MaxResults?i-ModelId?s/ModelType?s/NextToken?s
0Models?[{$(0/NextToken?s
)Arn?s1CreatedTime?s1Description?s3EventTypeName?s5LastUpdatedTime?s-ModelId?s/ModelType?s
/NextToken?s2Outcomes?[{#e;
0DetectorId!s0MaxResults?i/NextToken?s,RuleId?s1RuleVersion?s
/NextToken?s5RuleDetails?[{$*P
)Arn?s1CreatedTime?s1Description?s0DetectorId?s0Expression?s.Language?s5LastUpdatedTime?s/Outcomes?[s,RuleId?s1RuleVersion?s
/NextToken?s3Variables?[{#<q
3DetectorId?{$-R:DetectorVersionId?{$-R0EventId?{$-R2EventType?{$-R0MaxResults?i/NextToken?s<PredictionTimeRange?{#FW
+Value?s
BEventPredictionSummaries?[{$.-/NextToken?s
0DetectorId?s7DetectorVersionId?s-EventId?s4EventTimestamp?s3EventTypeName?s9PredictionTimestamp?s
0MaxResults?i/NextToken?s1ResourceARN!s
/NextToken?s.Tags?[{#:{
1Description?s0DetectorId!s3EventTypeName!s.Tags?[{#:{
1Description?s*Name!s.Tags?[{#:{
1Description?s2EntityTypes![s4EventIngestion?s;EventOrchestration?{#wU5EventVariables![s-Labels?[s*Name!s.Tags?[{#:{
;InputConfiguration!{#{X@InvokeModelEndpointRoleArn!s3ModelEndpoint!s9ModelEndpointStatus!s1ModelSource!s<OutputConfiguration!{#|S.Tags?[{#:{
9KmsEncryptionKeyArn!s
3AssignedLabel?s2Entities![{#gW-EventId!s4EventTimestamp!s3EventTypeName!s5EventVariables!<s4LabelTimestamp?s
1ResourceARN!s.Tags![{#:{
1ResourceARN!s.TagKeys![s
1Description?s0DetectorId!s7DetectorVersionId!s=ExternalModelEndpoints![s7ModelVersions?[{#AU7RuleExecutionMode?s/Rules![{#B-
1Description!s0DetectorId!s7DetectorVersionId!s
0DetectorId!s7DetectorVersionId!s,Status!s
3AssignedLabel!s-EventId!s3EventTypeName!s4LabelTimestamp!s
1Description?s/Elements?[s*Name!s0UpdateMode?s2VariableType?s
1Description?s-ModelId!s/ModelType!s
=ExternalEventsDetail?{#En=IngestedEventsDetail?{#F88MajorVersionNumber!s-ModelId!s/ModelType!s.Tags?[{#:{
-ModelId!s/ModelType!s8ModelVersionNumber!s,Status!s
1Description!s-Rule!{#B-
1Description?s0Expression!s.Language!s/Outcomes![s-Rule!{#B-.Tags?[{#:{
2DefaultValue?s1Description?s*Name!s2VariableType?s
)"};
