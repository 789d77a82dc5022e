// What the actions of textract take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x23fc06ff8fd93da0>{
    R"(#<##q#$0#$H#$[#$r#%6#%M#%k#&-#&A#&\#&y#'A#']#'y#(B#(_#(u#)8#)W#){#*?#*]#*r#+/
analyzeDocument {#+F{#.m
analyzeExpense {#47{#4F
analyzeID {#8U{#8j
createAdapter {#;<{#<9
createAdapterVersion {#<F{#=t
deleteAdapter {#>8{#>E
deleteAdapterVersion {#>F{#>E
detectDocumentText {#47{#>d
getAdapter {#>8{#?O
getAdapterVersion {#>F{#@R
getDocumentAnalysis {#C;{#C]
getDocumentTextDetection {#C;{#E8
getExpenseAnalysis {#C;{#FZ
getLendingAnalysis {#C;{#H(
getLendingAnalysisSummary {#M9{#MB
listAdapterVersions {#P<{#Q1
listAdapters {#RP{#S9
listTagsForResource {#T5{#TD
startDocumentAnalysis {#TM{#Vc
startDocumentTextDetection {#Vl{#Vc
startExpenseAnalysis {#Vl{#Vc
startLendingAnalysis {#Vl{#Vc
tagResource {#X#{#>E
untagResource {#X:{#>E
updateAdapter {#XT{#Y0
7AdaptersConfig?{#,G1Document!{#,w3FeatureTypes![s8HumanLoopConfig?{#-O6QueriesConfig?{#.E
2Adapters![{#,W
/AdapterId!s,Pages?[s-Version!s
+Bytes?y1S3Object?{#-4
,Bucket?s*Name?s-Version?s
7DataAttributes?{#..7FlowDefinitionArn!s3HumanLoopName!s
9ContentClassifiers?[s
1Queries![{#.T
+Alias?s,Pages?[s*Text!s
AAnalyzeDocumentModelVersion?s0Blocks?[{#/t9DocumentMetadata?{#3)BHumanLoopActivationOutput?{#32
/BlockType?s1ColumnIndex?i0ColumnSpan?i0Confidence?n2EntityTypes?[s1Geometry?{#1v(Id?s*Page?i.Query?{#.T7Relationships?[{#2t.RowIndex?i-RowSpan?i5SelectionStatus?s*Text?s.TextType?s
4BoundingBox?{#2L1Polygon?[{#2k3RotationAngle?n
,Height?n*Left?n)Top?n+Width?n
'X?n'Y?n
*Ids?[s*Type?s
+Pages?i
THumanLoopActivationConditionsEvaluationResults?sAHumanLoopActivationReasons?[s2HumanLoopArn?s
1Document!{#,w
9DocumentMetadata?{#3):ExpenseDocuments?[{#4t
0Blocks?[{#/t2ExpenseIndex?i8LineItemGroups?[{#5`7SummaryFields?[{#6I
8LineItemGroupIndex?i3LineItems?[{#6,
?LineItemExpenseFields?[{#6I
1Currency?{#7S9GroupProperties?[{#7h7LabelDetection?{#7w0PageNumber?i-Type?{#8@7ValueDetection?{#7w
*Code?s0Confidence?n
(Id?s,Types?[s
0Confidence?n1Geometry?{#1v*Text?s
0Confidence?n*Text?s
7DocumentPages![{#,w
;AnalyzeIDModelVersion?s9DocumentMetadata?{#3);IdentityDocuments?[{#9W
0Blocks?[{#/t3DocumentIndex?i@IdentityDocumentFields?[{#:8
-Type?{#:W7ValueDetection?{#:W
0Confidence?n8NormalizedValue?{#;'*Text!s
+Value?s/ValueType?s
1AdapterName!s0AutoUpdate?s8ClientRequestToken?s1Description?s3FeatureTypes![s+Tags?<s
/AdapterId?s
/AdapterId!s8ClientRequestToken?s6DatasetConfig!{#=F.KmsKeyId?s5OutputConfig!{#=]+Tags?<s
9ManifestS3Object?{#-4
.S3Bucket!s.S3Prefix?s
/AdapterId?s4AdapterVersion?s
/AdapterId!s

/AdapterId!s4AdapterVersion!s
0Blocks?[{#/tDDetectDocumentTextModelVersion?s9DocumentMetadata?{#3)
/AdapterId?s1AdapterName?s0AutoUpdate?s2CreationTime?t1Description?s3FeatureTypes?[s+Tags?<s
/AdapterId?s4AdapterVersion?s2CreationTime?t6DatasetConfig?{#=F;EvaluationMetrics?[{#BD3FeatureTypes?[s.KmsKeyId?s5OutputConfig?{#=],Status?s3StatusMessage?s+Tags?<s
7AdapterVersion?{#Bu1Baseline?{#Bu1FeatureType?s
-F1Score?n/Precision?n,Recall?n
+JobId!s0MaxResults?i/NextToken?s
AAnalyzeDocumentModelVersion?s0Blocks?[{#/t9DocumentMetadata?{#3)/JobStatus?s/NextToken?s3StatusMessage?s2Warnings?[{#D|
/ErrorCode?s,Pages?[i
0Blocks?[{#/tDDetectDocumentTextModelVersion?s9DocumentMetadata?{#3)/JobStatus?s/NextToken?s3StatusMessage?s2Warnings?[{#D|
@AnalyzeExpenseModelVersion?s9DocumentMetadata?{#3):ExpenseDocuments?[{#4t/JobStatus?s/NextToken?s3StatusMessage?s2Warnings?[{#D|
@AnalyzeLendingModelVersion?s9DocumentMetadata?{#3)/JobStatus?s/NextToken?s1Results?[{#IG3StatusMessage?s2Warnings?[{#D|
5Extractions?[{#Iy*Page?i;PageClassification?{#L\
8ExpenseDocument?{#4t9IdentityDocument?{#9W8LendingDocument?{#J`
7LendingFields?[{#K5=SignatureDetections?[{#L@
5KeyDetection?{#Ke*Type?s9ValueDetections?[{#Ke
0Confidence?n1Geometry?{#1v5SelectionStatus?s*Text?s
0Confidence?n1Geometry?{#1v
4PageNumber![{#M#2PageType![{#M#
0Confidence?n+Value?s
+JobId!s
@AnalyzeLendingModelVersion?s9DocumentMetadata?{#3)/JobStatus?s3StatusMessage?s0Summary?{#NT2Warnings?[{#D|
8DocumentGroups?[{#O+>UndetectedDocumentTypes?[s
<DetectedSignatures?[{#O|8SplitDocuments?[{#P**Type?s>UndetectedSignatures?[{#O|
*Page?i
+Index?i,Pages?[i
/AdapterId?s7AfterCreationTime?t8BeforeCreationTime?t0MaxResults?i/NextToken?s
9AdapterVersions?[{#QT/NextToken?s
/AdapterId?s4AdapterVersion?s2CreationTime?t3FeatureTypes?[s,Status?s3StatusMessage?s
7AfterCreationTime?t8BeforeCreationTime?t0MaxResults?i/NextToken?s
2Adapters?[{#SU/NextToken?s
/AdapterId?s1AdapterName?s2CreationTime?t3FeatureTypes?[s
1ResourceARN!s
+Tags?<s
7AdaptersConfig?{#,G8ClientRequestToken?s9DocumentLocation!{#V;3FeatureTypes![s,JobTag?s.KmsKeyId?s<NotificationChannel?{#VJ5OutputConfig?{#=]6QueriesConfig?{#.E
1S3Object?{#-4
-RoleArn!s1SnsTopicArn!s
+JobId?s
8ClientRequestToken?s9DocumentLocation!{#V;,JobTag?s.KmsKeyId?s<NotificationChannel?{#VJ5OutputConfig?{#=]
1ResourceARN!s+Tags!<s
1ResourceARN!s.TagKeys![s
/AdapterId!s1AdapterName?s0AutoUpdate?s1Description?s
/AdapterId?s1AdapterName?s0AutoUpdate?s2CreationTime?t1Description?s3FeatureTypes?[s
)"};
