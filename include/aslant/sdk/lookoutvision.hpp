// What the actions of lookoutvision take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x71864354a8450e5a>{
    R"(#9##h#$%#$:#$Q#$h#%##%:#%S#%j#&3#&L#&e#''#'G#'[#'q#(4#(H#(h#({#)6#)M
createDataset {#)k{#+:
createModel {#,2{#-^
createProject {#/E{#/b
deleteDataset {#0N{#0y
deleteModel {#0z{#1L
deleteProject {#/E{#1X
describeDataset {#1f{#2)
describeModel {#4%{#4C
describeModelPackagingJob {#7O{#7h
describeProject {#=X{#=g
detectAnomalies {#>e{#?>
listDatasetEntries {#A+{#B]
listModelPackagingJobs {#B|{#CJ
listModels {#B|{#E^
listProjects {#Ex{#F8
listTagsForResource {#FT{#Fc
startModel {#Fo{#Gi
startModelPackagingJob {#Gs{#Hp
stopModel {#0z{#Gi
tagResource {#H{{#0y
untagResource {#I;{#0y
updateDatasetEntries {#IU{#Gi
1ClientToken?s6DatasetSource?{#*O1DatasetType!s1ProjectName!s
<GroundTruthManifest?{#*i
1S3Object?{#*x
,Bucket!s)Key!s/VersionId?s
8DatasetMetadata?{#+P
7CreationTimestamp?t1DatasetType?s,Status?s3StatusMessage?s
1ClientToken?s1Description?s.KmsKeyId?s5OutputConfig!{#-+1ProjectName!s.Tags?[{#-O
3S3Location!{#-<
,Bucket!s,Prefix?s
)Key!s+Value!s
6ModelMetadata?{#-r
7CreationTimestamp?t1Description?s.ModelArn?s2ModelVersion?s4Performance?{#/%,Status?s3StatusMessage?s
-F1Score?n/Precision?n,Recall?n
1ClientToken?s1ProjectName!s
8ProjectMetadata?{#/x
7CreationTimestamp?t0ProjectArn?s1ProjectName?s
1ClientToken?s1DatasetType!s1ProjectName!s

1ClientToken?s2ModelVersion!s1ProjectName!s
.ModelArn?s
0ProjectArn?s
1DatasetType!s1ProjectName!s
;DatasetDescription?{#2B
7CreationTimestamp?t1DatasetType?s3ImageStats?{#3Y:LastUpdatedTimestamp?t1ProjectName?s,Status?s3StatusMessage?s
-Anomaly?i-Labeled?i,Normal?i+Total?i
2ModelVersion!s1ProjectName!s
9ModelDescription?{#4Z
7CreationTimestamp?t1Description?s<EvaluationEndTimestamp?t;EvaluationManifest?{#7?9EvaluationResult?{#7?.KmsKeyId?s7MaxInferenceUnits?i7MinInferenceUnits?i.ModelArn?s2ModelVersion?s5OutputConfig?{#-+4Performance?{#/%,Status?s3StatusMessage?s
,Bucket!s)Key!s
-JobName!s1ProjectName!s
BModelPackagingDescription?{#8.
7CreationTimestamp?t-JobName?s:LastUpdatedTimestamp?tDModelPackagingConfiguration?{#:^BModelPackagingJobDescription?s:ModelPackagingMethod?sDModelPackagingOutputDetails?{#<g2ModelVersion?s1ProjectName?s,Status?s3StatusMessage?s
3Greengrass!{#:o
5CompilerOptions?s:ComponentDescription?s3ComponentName!s6ComponentVersion?s9S3OutputLocation!{#-<.Tags?[{#-O2TargetDevice?s7TargetPlatform?{#<L
1Accelerator?s*Arch!s(Os!s
3Greengrass?{#<x
3ComponentName?s6ComponentVersion?s9ComponentVersionArn?s
1ProjectName!s
;ProjectDescription?{#>&
7CreationTimestamp?t2Datasets?[{#+P0ProjectArn?s1ProjectName?s
*Body!*1ContentType!s2ModelVersion!s1ProjectName!s
<DetectAnomalyResult?{#?X
3Anomalies?[{#@D1AnomalyMask?y0Confidence?n1IsAnomalous?b/Source?{#A#
*Name?s5PixelAnomaly?{#@^
+Color?s9TotalPercentageArea?n
*Type?s
7AfterCreationDate?t2AnomalyClass?s8BeforeCreationDate?t1DatasetType!s-Labeled?b0MaxResults?i/NextToken?s1ProjectName!s7SourceRefContains?s
5DatasetEntries?[s/NextToken?s
0MaxResults?i/NextToken?s1ProjectName!s
<ModelPackagingJobs?[{#Cp/NextToken?s
7CreationTimestamp?t-JobName?s:LastUpdatedTimestamp?tBModelPackagingJobDescription?s:ModelPackagingMethod?s2ModelVersion?s1ProjectName?s,Status?s3StatusMessage?s
0Models?[{#-r/NextToken?s
0MaxResults?i/NextToken?s
/NextToken?s2Projects?[{#/x
1ResourceArn!s
.Tags?[{#-O
1ClientToken?s7MaxInferenceUnits?i7MinInferenceUnits!i2ModelVersion!s1ProjectName!s
,Status?s
1ClientToken?s6Configuration!{#:^1Description?s-JobName?s2ModelVersion!s1ProjectName!s
-JobName?s
1ResourceArn!s.Tags![{#-O
1ResourceArn!s.TagKeys![s
-Changes!y1ClientToken?s1DatasetType!s1ProjectName!s
)"};
