// What the actions of comprehend take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5c810e6dddb95f52>{
    R"(#x#%q#&<#&Y#&x#'<#'W#(##(=#(Z#(q#)9#)Q#)q#*/#*Q#*i#+/#+G#+e#,$#,O#,s#-G#-a#.-#.O#.s#/3#/V#0$#0M#0m#1:#1i#23#2S#2k#3+#3F#3_#3u#4<#4X#4m#5)#5Q#5z#6A#6l#7)#7L#7s#88#8Y#9%#9<#9a#:-#:Q#:n#;@#;a#;|#<J#<u#=>#=_#>%#>J#>p#?:#?f#@-#@W#@y#A?#Ac#B.#BQ#B|#CJ#Cp#D+#DB#DZ
batchDetectDominantLanguage {#Dr{#E%
batchDetectEntities {#FB{#F^
batchDetectKeyPhrases {#FB{#I2
batchDetectSentiment {#FB{#J>
batchDetectSyntax {#FB{#KX
batchDetectTargetedSentiment {#FB{#M/
classifyDocument {#OU{#Pl
containsPiiEntities {#S\{#Ss
createDataset {#T7{#Y'
createDocumentClassifier {#Y5{#_8
createEndpoint {#_Q{#`l
createEntityRecognizer {#a,{#dh
createFlywheel {#e%{#hh
deleteDocumentClassifier {#i.{#iG
deleteEndpoint {#iH{#iG
deleteEntityRecognizer {#iW{#iG
deleteFlywheel {#in{#iG
deleteResourcePolicy {#j#{#iG
describeDataset {#jE{#jS
describeDocumentClassificationJob {#l>{#lG
describeDocumentClassifier {#i.{#ov
describeDominantLanguageDetectionJob {#l>{#us
describeEndpoint {#iH{#x:
describeEntitiesDetectionJob {#l>{#zm
describeEntityRecognizer {#iW{$#_
describeEventsDetectionJob {#l>{$)[
describeFlywheel {#in{$+u
describeFlywheelIteration {$.G{$.l
describeKeyPhrasesDetectionJob {#l>{$25
describePiiEntitiesDetectionJob {#l>{$4_
describeResourcePolicy {$7Z{$7i
describeSentimentDetectionJob {#l>{$8V
describeTargetedSentimentDetectionJob {#l>{$8|
describeTopicsDetectionJob {#l>{$9P
detectDominantLanguage {$;x{$<&
detectEntities {$<7{$=$
detectKeyPhrases {#S\{$?\
detectPiiEntities {#S\{$?n
detectSentiment {#S\{#O4
detectSyntax {#S\{$@N
detectTargetedSentiment {#S\{$@b
detectToxicContent {$@r{$A;
importModel {$Af{$Bg
listDatasets {$Bs{$D4
listDocumentClassificationJobs {$D]{$Ee
listDocumentClassifierSummaries {$FF{$F`
listDocumentClassifiers {$HO{$Ic
listDominantLanguageDetectionJobs {$D]{$J=
listEndpoints {$J{{$L+
listEntitiesDetectionJobs {$D]{$LU
listEntityRecognizerSummaries {$FF{$M1
listEntityRecognizers {$Np{$O|
listEventsDetectionJobs {$D]{$PT
listFlywheelIterationHistory {$Q.{$R2
listFlywheels {$Re{$Sd
listKeyPhrasesDetectionJobs {$D]{$Ub
listPiiEntitiesDetectionJobs {$D]{$V@
listSentimentDetectionJobs {$D]{$Vy
listTagsForResource {$7Z{$WV
listTargetedSentimentDetectionJobs {$D]{$Wp
listTopicsDetectionJobs {$D]{$XU
putResourcePolicy {$Y/{$Yb
startDocumentClassificationJob {$Yv{$[r
startDominantLanguageDetectionJob {$\N{$^$
startEntitiesDetectionJob {$^B{$`K
startEventsDetectionJob {$a%{$^$
startFlywheelIteration {$bX{$b|
startKeyPhrasesDetectionJob {$cG{$^$
startPiiEntitiesDetectionJob {$e,{$^$
startSentimentDetectionJob {$cG{$^$
startTargetedSentimentDetectionJob {$cG{$^$
startTopicsDetectionJob {$fg{$^$
stopDominantLanguageDetectionJob {#l>{$hN
stopEntitiesDetectionJob {#l>{$hN
stopEventsDetectionJob {#l>{$hN
stopKeyPhrasesDetectionJob {#l>{$hN
stopPiiEntitiesDetectionJob {#l>{$hN
stopSentimentDetectionJob {#l>{$hN
stopTargetedSentimentDetectionJob {#l>{$hN
stopTrainingDocumentClassifier {#i.{#iG
stopTrainingEntityRecognizer {#iW{#iG
tagResource {$hc{#iG
untagResource {$i#{#iG
updateEndpoint {$i={$jE
updateFlywheel {$jX{$+u
/TextList![s
3ErrorList![{#EG4ResultList![{#Ek
/ErrorCode?s2ErrorMessage?s+Index?i
+Index?i3Languages?[{#F*
2LanguageCode?s+Score?n
2LanguageCode!s/TextList![s
3ErrorList![{#EG4ResultList![{#G&
2Entities?[{#G>+Index?i
1BeginOffset?i9BlockReferences?[{#H+/EndOffset?i+Score?n*Text?s*Type?s
1BeginOffset?i-BlockId?s5ChildBlocks?[{#Hb/EndOffset?i
1BeginOffset?i2ChildBlockId?s/EndOffset?i
3ErrorList![{#EG4ResultList![{#IT
+Index?i4KeyPhrases?[{#In
1BeginOffset?i/EndOffset?i+Score?n*Text?s
3ErrorList![{#EG4ResultList![{#J`
+Index?i/Sentiment?s7SentimentScore?{#K/
+Mixed?n.Negative?n-Neutral?n.Positive?n
3ErrorList![{#EG4ResultList![{#Kz
+Index?i6SyntaxTokens?[{#L<
1BeginOffset?i/EndOffset?i5PartOfSpeech?{#Lz*Text?s-TokenId?i
+Score?n)Tag?s
3ErrorList![{#EG4ResultList![{#MQ
2Entities?[{#Mi+Index?i
>DescriptiveMentionIndex?[i2Mentions?[{#N:
1BeginOffset?i/EndOffset?i0GroupScore?n9MentionSentiment?{#O4+Score?n*Text?s*Type?s
/Sentiment?s7SentimentScore?{#K/
+Bytes?y=DocumentReaderConfig?{#P31EndpointArn!s*Text?s
8DocumentReadAction!s6DocumentReadMode?s3FeatureTypes?[s
1Classes?[{#Qs9DocumentMetadata?{#R06DocumentType?[{#Rc0Errors?[{#Rr0Labels?[{#Qs2Warnings?[{#S;
*Name?s*Page?i+Score?n
=ExtractedCharacters?[{#RS+Pages?i
+Count?i*Page?i
*Page?i*Type?s
/ErrorCode?s2ErrorMessage?s*Page?i
*Page?i.WarnCode?s1WarnMessage?s
2LanguageCode!s*Text!s
0Labels?[{#T'
*Name?s+Score?n
8ClientRequestToken?s1DatasetName!s1DatasetType?s1Description?s1FlywheelArn!s8InputDataConfig!{#UK.Tags?[{#Xr
<AugmentedManifests?[{#Vd0DataFormat?sJDocumentClassifierInputDataConfig?{#WaHEntityRecognizerInputDataConfig?{#W{
9AnnotationDataS3Uri?s5AttributeNames![s2DocumentType?s+S3Uri!s:SourceDocumentsS3Uri?s
4LabelDelimiter?s+S3Uri!s
4Annotations?{#XR2Documents!{#X[3EntityList?{#XR
+S3Uri!s
1InputFormat?s+S3Uri!s
)Key!s+Value?s
0DatasetArn?s
8ClientRequestToken?s7DataAccessRoleArn!s<DocumentClassifierName!s8InputDataConfig!{#[\2LanguageCode!s*Mode?s3ModelKmsKeyId?s1ModelPolicy?s9OutputDataConfig?{#^F.Tags?[{#Xr1VersionName?s4VolumeKmsKeyId?s2VpcConfig?{#^r
<AugmentedManifests?[{#],0DataFormat?s=DocumentReaderConfig?{#P32DocumentType?s2Documents?{#^14LabelDelimiter?s+S3Uri?s/TestS3Uri?s
9AnnotationDataS3Uri?s5AttributeNames![s2DocumentType?s+S3Uri!s:SourceDocumentsS3Uri?s+Split?s
+S3Uri!s/TestS3Uri?s
;FlywheelStatsS3Prefix?s.KmsKeyId?s+S3Uri?s
7SecurityGroupIds![s.Subnets![s
;DocumentClassifierArn?s
8ClientRequestToken?s7DataAccessRoleArn?s;DesiredInferenceUnits!i2EndpointName!s1FlywheelArn?s.ModelArn?s.Tags?[{#Xr
1EndpointArn?s.ModelArn?s
8ClientRequestToken?s7DataAccessRoleArn!s8InputDataConfig!{#c.2LanguageCode!s3ModelKmsKeyId?s1ModelPolicy?s4RecognizerName!s.Tags?[{#Xr1VersionName?s4VolumeKmsKeyId?s2VpcConfig?{#^r
4Annotations?{#^1<AugmentedManifests?[{#],0DataFormat?s2Documents?{#d=3EntityList?{#XR5EntityTypes![{#d`
1InputFormat?s+S3Uri!s/TestS3Uri?s
*Type!s
9EntityRecognizerArn?s
4ActiveModelArn?s8ClientRequestToken?s7DataAccessRoleArn!s3DataLakeS3Uri!s;DataSecurityConfig?{#fd2FlywheelName!s/ModelType?s.Tags?[{#Xr3TaskConfig?{#gN
6DataLakeKmsKeyId?s3ModelKmsKeyId?s4VolumeKmsKeyId?s2VpcConfig?{#^r
EDocumentClassificationConfig?{#hC@EntityRecognitionConfig?{#hU2LanguageCode!s
-Labels?[s*Mode!s
5EntityTypes![{#d`
4ActiveModelArn?s1FlywheelArn?s
;DocumentClassifierArn!s

1EndpointArn!s
9EntityRecognizerArn!s
1FlywheelArn!s
6PolicyRevisionId?s1ResourceArn!s
0DatasetArn!s
:DatasetProperties?{#jk
2CreationTime?t0DatasetArn?s1DatasetName?s2DatasetS3Uri?s1DatasetType?s1Description?s-EndTime?t-Message?s7NumberOfDocuments?l,Status?s
+JobId!s
LDocumentClassificationJobProperties?{#lq
7DataAccessRoleArn?s;DocumentClassifierArn?s-EndTime?t1FlywheelArn?s8InputDataConfig?{#o1,JobArn?s+JobId?s-JobName?s/JobStatus?s-Message?s9OutputDataConfig?{#ob0SubmitTime?t4VolumeKmsKeyId?s2VpcConfig?{#^r
=DocumentReaderConfig?{#P31InputFormat?s+S3Uri!s
.KmsKeyId?s+S3Uri!s
EDocumentClassifierProperties?{#p?
;ClassifierMetadata?{#sd7DataAccessRoleArn?s;DocumentClassifierArn?s-EndTime?t1FlywheelArn?s8InputDataConfig?{#[\2LanguageCode?s-Message?s*Mode?s3ModelKmsKeyId?s9OutputDataConfig?{#^F4SourceModelArn?s,Status?s0SubmitTime?t5TrainingEndTime?t7TrainingStartTime?t1VersionName?s4VolumeKmsKeyId?s2VpcConfig?{#^r
:EvaluationMetrics?{#tf4NumberOfLabels?i;NumberOfTestDocuments?i>NumberOfTrainedDocuments?i
.Accuracy?n-F1Score?n1HammingLoss?n2MicroF1Score?n4MicroPrecision?n1MicroRecall?n/Precision?n,Recall?n
ODominantLanguageDetectionJobProperties?{#vF
7DataAccessRoleArn?s-EndTime?t8InputDataConfig?{#o1,JobArn?s+JobId?s-JobName?s/JobStatus?s-Message?s9OutputDataConfig?{#ob0SubmitTime?t4VolumeKmsKeyId?s2VpcConfig?{#^r
;EndpointProperties?{#xS
2CreationTime?t;CurrentInferenceUnits?i7DataAccessRoleArn?s>DesiredDataAccessRoleArn?s;DesiredInferenceUnits?i5DesiredModelArn?s1EndpointArn?s1FlywheelArn?s6LastModifiedTime?t-Message?s.ModelArn?s,Status?s
GEntitiesDetectionJobProperties?{#{8
7DataAccessRoleArn?s-EndTime?t9EntityRecognizerArn?s1FlywheelArn?s8InputDataConfig?{#o1,JobArn?s+JobId?s-JobName?s/JobStatus?s2LanguageCode?s-Message?s9OutputDataConfig?{#ob0SubmitTime?t4VolumeKmsKeyId?s2VpcConfig?{#^r
CEntityRecognizerProperties?{$$&
7DataAccessRoleArn?s-EndTime?t9EntityRecognizerArn?s1FlywheelArn?s8InputDataConfig?{#c.2LanguageCode?s-Message?s3ModelKmsKeyId?s9OutputDataConfig?{$'B;RecognizerMetadata?{$'[4SourceModelArn?s,Status?s0SubmitTime?t5TrainingEndTime?t7TrainingStartTime?t1VersionName?s4VolumeKmsKeyId?s2VpcConfig?{#^r
;FlywheelStatsS3Prefix?s
5EntityTypes?[{$(^:EvaluationMetrics?{$);;NumberOfTestDocuments?i>NumberOfTrainedDocuments?i
:EvaluationMetrics?{$);;NumberOfTrainMentions?i*Type?s
-F1Score?n/Precision?n,Recall?n
EEventsDetectionJobProperties?{$*$
7DataAccessRoleArn?s-EndTime?t8InputDataConfig?{#o1,JobArn?s+JobId?s-JobName?s/JobStatus?s2LanguageCode?s-Message?s9OutputDataConfig?{#ob0SubmitTime?t7TargetEventTypes?[s
;FlywheelProperties?{$,4
4ActiveModelArn?s2CreationTime?t7DataAccessRoleArn?s3DataLakeS3Uri?s;DataSecurityConfig?{#fd1FlywheelArn?s6LastModifiedTime?t=LatestFlywheelIteration?s-Message?s/ModelType?s,Status?s3TaskConfig?{#gN
1FlywheelArn!s9FlywheelIterationId!s
DFlywheelIterationProperties?{$/4
2CreationTime?t-EndTime?t7EvaluatedModelArn?s>EvaluatedModelMetrics?{$1H@EvaluationManifestS3Prefix?s1FlywheelArn?s9FlywheelIterationId?s-Message?s,Status?s5TrainedModelArn?s<TrainedModelMetrics?{$1H
5AverageAccuracy?n4AverageF1Score?n6AveragePrecision?n3AverageRecall?n
IKeyPhrasesDetectionJobProperties?{$2\
7DataAccessRoleArn?s-EndTime?t8InputDataConfig?{#o1,JobArn?s+JobId?s-JobName?s/JobStatus?s2LanguageCode?s-Message?s9OutputDataConfig?{#ob0SubmitTime?t4VolumeKmsKeyId?s2VpcConfig?{#^r
JPiiEntitiesDetectionJobProperties?{$5-
7DataAccessRoleArn?s-EndTime?t8InputDataConfig?{#o1,JobArn?s+JobId?s-JobName?s/JobStatus?s2LanguageCode?s-Message?s*Mode?s9OutputDataConfig?{#ob8RedactionConfig?{$7,0SubmitTime?t
3MaskCharacter?s.MaskMode?s5PiiEntityTypes?[s
1ResourceArn!s
2CreationTime?t6LastModifiedTime?t6PolicyRevisionId?s4ResourcePolicy?s
HSentimentDetectionJobProperties?{$2\
PTargetedSentimentDetectionJobProperties?{$2\
ETopicsDetectionJobProperties?{$9s
7DataAccessRoleArn?s-EndTime?t8InputDataConfig?{#o1,JobArn?s+JobId?s-JobName?s/JobStatus?s-Message?s4NumberOfTopics?i9OutputDataConfig?{#ob0SubmitTime?t4VolumeKmsKeyId?s2VpcConfig?{#^r
*Text!s
3Languages?[{#F*
+Bytes?y=DocumentReaderConfig?{#P31EndpointArn?s2LanguageCode?s*Text?s
0Blocks?[{$=w9DocumentMetadata?{#R06DocumentType?[{#Rc2Entities?[{#G>0Errors?[{#Rr
/BlockType?s1Geometry?{$>_(Id?s*Page?i7Relationships?[{$?M*Text?s
4BoundingBox?{$?%1Polygon?[{$?D
,Height?n*Left?n)Top?n+Width?n
'X?n'Y?n
*Ids?[s*Type?s
4KeyPhrases?[{#In
2Entities?[{$@$
1BeginOffset?i/EndOffset?i+Score?n*Type?s
6SyntaxTokens?[{#L<
2Entities?[{#Mi
2LanguageCode!s6TextSegments![{$;x
4ResultList?[{$AM
0Labels?[{#T'.Toxicity?n
7DataAccessRoleArn?s3ModelKmsKeyId?s/ModelName?s4SourceModelArn!s.Tags?[{#Xr1VersionName?s
.ModelArn?s
/Filter?{$CM1FlywheelArn?s0MaxResults?i/NextToken?s
7CreationTimeAfter?t8CreationTimeBefore?t1DatasetType?s,Status?s
?DatasetPropertiesList?[{#jk/NextToken?s
/Filter?{$E)0MaxResults?i/NextToken?s
-JobName?s/JobStatus?s5SubmitTimeAfter?t6SubmitTimeBefore?t
QDocumentClassificationJobPropertiesList?[{#lq/NextToken?s
0MaxResults?i/NextToken?s
IDocumentClassifierSummariesList?[{$G9/NextToken?s
<DocumentClassifierName?s<LatestVersionCreatedAt?t7LatestVersionName?s9LatestVersionStatus?s6NumberOfVersions?i
/Filter?{$Hu0MaxResults?i/NextToken?s
<DocumentClassifierName?s,Status?s5SubmitTimeAfter?t6SubmitTimeBefore?t
JDocumentClassifierPropertiesList?[{#p?/NextToken?s
TDominantLanguageDetectionJobPropertiesList?[{#vF/NextToken?s
/Filter?{$KG0MaxResults?i/NextToken?s
7CreationTimeAfter?t8CreationTimeBefore?t.ModelArn?s,Status?s
@EndpointPropertiesList?[{#xS/NextToken?s
LEntitiesDetectionJobPropertiesList?[{#{8/NextToken?s
GEntityRecognizerSummariesList?[{$Mb/NextToken?s
<LatestVersionCreatedAt?t7LatestVersionName?s9LatestVersionStatus?s6NumberOfVersions?i4RecognizerName?s
/Filter?{$O<0MaxResults?i/NextToken?s
4RecognizerName?s,Status?s5SubmitTimeAfter?t6SubmitTimeBefore?t
HEntityRecognizerPropertiesList?[{$$&/NextToken?s
JEventsDetectionJobPropertiesList?[{$*$/NextToken?s
/Filter?{$Qb1FlywheelArn!s0MaxResults?i/NextToken?s
7CreationTimeAfter?t8CreationTimeBefore?t
IFlywheelIterationPropertiesList?[{$/4/NextToken?s
/Filter?{$S10MaxResults?i/NextToken?s
7CreationTimeAfter?t8CreationTimeBefore?t,Status?s
=FlywheelSummaryList?[{$T1/NextToken?s
4ActiveModelArn?s2CreationTime?t3DataLakeS3Uri?s1FlywheelArn?s6LastModifiedTime?t=LatestFlywheelIteration?s-Message?s/ModelType?s,Status?s
NKeyPhrasesDetectionJobPropertiesList?[{$2\/NextToken?s
/NextToken?sOPiiEntitiesDetectionJobPropertiesList?[{$5-
/NextToken?sMSentimentDetectionJobPropertiesList?[{$2\
1ResourceArn?s.Tags?[{#Xr
/NextToken?sUTargetedSentimentDetectionJobPropertiesList?[{$2\
/NextToken?sJTopicsDetectionJobPropertiesList?[{$9s
6PolicyRevisionId?s1ResourceArn!s4ResourcePolicy!s
6PolicyRevisionId?s
8ClientRequestToken?s7DataAccessRoleArn!s;DocumentClassifierArn?s1FlywheelArn?s8InputDataConfig!{#o1-JobName?s9OutputDataConfig!{#ob.Tags?[{#Xr4VolumeKmsKeyId?s2VpcConfig?{#^r
;DocumentClassifierArn?s,JobArn?s+JobId?s/JobStatus?s
8ClientRequestToken?s7DataAccessRoleArn!s8InputDataConfig!{#o1-JobName?s9OutputDataConfig!{#ob.Tags?[{#Xr4VolumeKmsKeyId?s2VpcConfig?{#^r
,JobArn?s+JobId?s/JobStatus?s
8ClientRequestToken?s7DataAccessRoleArn!s9EntityRecognizerArn?s1FlywheelArn?s8InputDataConfig!{#o1-JobName?s2LanguageCode!s9OutputDataConfig!{#ob.Tags?[{#Xr4VolumeKmsKeyId?s2VpcConfig?{#^r
9EntityRecognizerArn?s,JobArn?s+JobId?s/JobStatus?s
8ClientRequestToken?s7DataAccessRoleArn!s8InputDataConfig!{#o1-JobName?s2LanguageCode!s9OutputDataConfig!{#ob.Tags?[{#Xr7TargetEventTypes![s
8ClientRequestToken?s1FlywheelArn!s
1FlywheelArn?s9FlywheelIterationId?s
8ClientRequestToken?s7DataAccessRoleArn!s8InputDataConfig!{#o1-JobName?s2LanguageCode!s9OutputDataConfig!{#ob.Tags?[{#Xr4VolumeKmsKeyId?s2VpcConfig?{#^r
8ClientRequestToken?s7DataAccessRoleArn!s8InputDataConfig!{#o1-JobName?s2LanguageCode!s*Mode!s9OutputDataConfig!{#ob8RedactionConfig?{$7,.Tags?[{#Xr
8ClientRequestToken?s7DataAccessRoleArn!s8InputDataConfig!{#o1-JobName?s4NumberOfTopics?i9OutputDataConfig!{#ob.Tags?[{#Xr4VolumeKmsKeyId?s2VpcConfig?{#^r
+JobId?s/JobStatus?s
1ResourceArn!s.Tags![{#Xr
1ResourceArn!s.TagKeys![s
>DesiredDataAccessRoleArn?s;DesiredInferenceUnits?i5DesiredModelArn?s1EndpointArn!s1FlywheelArn?s
5DesiredModelArn?s
4ActiveModelArn?s7DataAccessRoleArn?s;DataSecurityConfig?{$kJ1FlywheelArn!s
3ModelKmsKeyId?s4VolumeKmsKeyId?s2VpcConfig?{#^r
)"};
