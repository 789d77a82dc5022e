// What the actions of forecast take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe1d82b6293801d10>{
    R"(#b#%/#%L#%c#&%#&E#&c#'-#'E#'f#(##(<#(f#)*#)H#)l#*)#*E#*e#+)#+M#+e#,,#,C#,\#-,#-H#-f#.*#.N#.m#/,#/J#/l#02#0X#0r#1;#1T#1o#2A#2a#3'#3M#3i#4*#4I#4_#5##5F#5f#6##6C#6Y#7(#7@#7]#7y#8B#8_#8w#93#9H#9_
createAutoPredictor {#9{{#?;
createDataset {#?K{#A-
createDatasetGroup {#A;{#Ar
createDatasetImportJob {#B+{#DG
createExplainability {#D^{#Fs
createExplainabilityExport {#G.{#H)
createForecast {#HD{#J%
createForecastExportJob {#J4{#K&
createMonitor {#K>{#Kf
createPredictor {#Kt{#?;
createPredictorBacktestExportJob {#T_{#U[
createWhatIfAnalysis {#U|{#Vi
createWhatIfForecast {#W${#ZB
createWhatIfForecastExport {#ZW{#[T
deleteDataset {#[o{#\#
deleteDatasetGroup {#\${#\#
deleteDatasetImportJob {#\7{#\#
deleteExplainability {#\N{#\#
deleteExplainabilityExport {#\c{#\#
deleteForecast {#]${#\#
deleteForecastExportJob {#]3{#\#
deleteMonitor {#]K{#\#
deletePredictor {#]Y{#\#
deletePredictorBacktestExportJob {#]i{#\#
deleteResourceTree {#^0{#\#
deleteWhatIfAnalysis {#^?{#\#
deleteWhatIfForecast {#^T{#\#
deleteWhatIfForecastExport {#^i{#\#
describeAutoPredictor {#]Y{#_*
describeDataset {#[o{#d*
describeDatasetGroup {#\${#ed
describeDatasetImportJob {#\7{#fw
describeExplainability {#\N{#ki
describeExplainabilityExport {#\c{#nX
describeForecast {#]${#pA
describeForecastExportJob {#]3{#rP
describeMonitor {#]K{#t-
describePredictor {#]Y{#w&
describePredictorBacktestExportJob {#]i{$#X
describeWhatIfAnalysis {#^?{$%H
describeWhatIfForecast {#^T{$'?
describeWhatIfForecastExport {#^i{$){
getAccuracyMetrics {#]Y{$,.
listDatasetGroups {$01{$0K
listDatasetImportJobs {$1^{$2G
listDatasets {$01{$4<
listExplainabilities {$1^{$5W
listExplainabilityExports {$1^{$7R
listForecastExportJobs {$1^{$9G
listForecasts {$1^{$;3
listMonitorEvaluations {$=0{$=e
listMonitors {$1^{$AW
listPredictorBacktestExportJobs {$1^{$Br
listPredictors {$1^{$Dy
listTagsForResource {#^0{$G%
listWhatIfAnalyses {$1^{$G1
listWhatIfForecastExports {$1^{$Hj
listWhatIfForecasts {$1^{$Ju
resumeResource {#^0{#\#
stopResource {#^0{#\#
tagResource {$L[{#\#
untagResource {$Lu{#\#
updateDatasetGroup {$M5{#\#
3DataConfig?{#<j9EncryptionConfig?{#>76ExplainPredictor?b9ForecastDimensions?[s7ForecastFrequency?s5ForecastHorizon?i4ForecastTypes?[s6MonitorConfig?{#>N8OptimizationMetric?s3PredictorName!s;ReferencePredictorArn?s.Tags?[{#>]>TimeAlignmentBoundary?{#>l
<AdditionalDatasets?[{#=S:AttributeConfigs?[{#=m5DatasetGroupArn!s
5Configuration?<[s*Name!s
3AttributeName!s6Transformations!<s
/KmsKeyArn!s-RoleArn!s
1MonitorName!s
)Key!s+Value!s
0DayOfMonth?i/DayOfWeek?s*Hour?i+Month?s
2PredictorArn?s
3DataFrequency?s1DatasetName!s1DatasetType!s,Domain!s9EncryptionConfig?{#>7/Schema!{#@T.Tags?[{#>]
4Attributes?[{#@f
3AttributeName?s3AttributeType?s
0DatasetArn?s
2DatasetArns?[s6DatasetGroupName!s,Domain!s.Tags?[{#>]
5DatasetGroupArn?s
3DataSource!{#Ct0DatasetArn!s:DatasetImportJobName!s,Format?s7GeolocationFormat?s0ImportMode?s.Tags?[{#>].TimeZone?s5TimestampFormat?s?UseGeolocationForTimeZone?b
1S3Config!{#D)
/KmsKeyArn?s*Path!s-RoleArn!s
9DatasetImportJobArn?s
3DataSource?{#Ct9EnableVisualization?b1EndDateTime?s=ExplainabilityConfig!{#FC8ExplainabilityName!s1ResourceArn!s/Schema?{#@T3StartDateTime?s.Tags?[{#>]
:TimePointGranularity!s;TimeSeriesGranularity!s
7ExplainabilityArn?s
4Destination!{#Ct7ExplainabilityArn!s>ExplainabilityExportName!s,Format?s.Tags?[{#>]
=ExplainabilityExportArn?s
2ForecastName!s4ForecastTypes?[s2PredictorArn!s.Tags?[{#>];TimeSeriesSelector?{#I=
>TimeSeriesIdentifiers?{#IY
3DataSource?{#Ct,Format?s/Schema?{#@T
1ForecastArn?s
4Destination!{#Ct1ForecastArn!s;ForecastExportJobName!s,Format?s.Tags?[{#>]
:ForecastExportJobArn?s
1MonitorName!s1ResourceArn!s.Tags?[{#>]
0MonitorArn?s
2AlgorithmArn?s<AutoMLOverrideStrategy?s9EncryptionConfig?{#>7=EvaluationParameters?{#O(<FeaturizationConfig!{#OZ5ForecastHorizon!i4ForecastTypes?[s2HpoConfig?{#QO8InputDataConfig!{#Sz8OptimizationMetric?s3PerformAutoML?b0PerformHPO?b3PredictorName!s.Tags?[{#>]9TrainingParameters?<s
:BackTestWindowOffset?i=NumberOfBacktestWindows?i
8Featurizations?[{#P@9ForecastDimensions?[s7ForecastFrequency!s
3AttributeName!s?FeaturizationPipeline?[{#Pm
=FeaturizationMethodName!sDFeaturizationMethodParameters?<s
8ParameterRanges?{#Qe
DCategoricalParameterRanges?[{#RjCContinuousParameterRanges?[{#R|@IntegerParameterRanges?[{#SN
*Name!s-Values![s
.MaxValue!n.MinValue!n*Name!s1ScalingType?s
.MaxValue!i.MinValue!i*Name!s1ScalingType?s
5DatasetGroupArn!s?SupplementaryFeatures?[{#TO
*Name!s+Value!s
4Destination!{#Ct,Format?s2PredictorArn!sDPredictorBacktestExportJobName!s.Tags?[{#>]
CPredictorBacktestExportJobArn?s
1ForecastArn!s.Tags?[{#>];TimeSeriesSelector?{#I=8WhatIfAnalysisName!s
7WhatIfAnalysisArn?s
.Tags?[{#>]ITimeSeriesReplacementsDataSource?{#XECTimeSeriesTransformations?[{#X{7WhatIfAnalysisArn!s8WhatIfForecastName!s
,Format?s1S3Config!{#D)/Schema!{#@T5TimestampFormat?s
/Action?{#YI>TimeSeriesConditions?[{#Yn
3AttributeName!s/Operation!s+Value!n
3AttributeName!s4AttributeValue!s/Condition!s
7WhatIfForecastArn?s
4Destination!{#Ct,Format?s.Tags?[{#>]9WhatIfForecastArns![s>WhatIfForecastExportName!s
=WhatIfForecastExportArn?s
0DatasetArn!s

5DatasetGroupArn!s
9DatasetImportJobArn!s
7ExplainabilityArn!s
=ExplainabilityExportArn!s
1ForecastArn!s
:ForecastExportJobArn!s
0MonitorArn!s
2PredictorArn!s
CPredictorBacktestExportJobArn!s
1ResourceArn!s
7WhatIfAnalysisArn!s
7WhatIfForecastArn!s
=WhatIfForecastExportArn!s
2CreationTime?t3DataConfig?{#<j;DatasetImportJobArns?[s9EncryptionConfig?{#>7EEstimatedTimeRemainingInMinutes?l;ExplainabilityInfo?{#c@9ForecastDimensions?[s7ForecastFrequency?s5ForecastHorizon?i4ForecastTypes?[s:LastModificationTime?t-Message?s4MonitorInfo?{#c^8OptimizationMetric?s2PredictorArn?s3PredictorName?sBReferencePredictorSummary?{#cu,Status?s>TimeAlignmentBoundary?{#>l
7ExplainabilityArn?s,Status?s
0MonitorArn?s,Status?s
)Arn?s+State?s
2CreationTime?t3DataFrequency?s0DatasetArn?s1DatasetName?s1DatasetType?s,Domain?s9EncryptionConfig?{#>7:LastModificationTime?t/Schema?{#@T,Status?s
2CreationTime?t2DatasetArns?[s5DatasetGroupArn?s6DatasetGroupName?s,Domain?s:LastModificationTime?t,Status?s
2CreationTime?t.DataSize?n3DataSource?{#Ct0DatasetArn?s9DatasetImportJobArn?s:DatasetImportJobName?sEEstimatedTimeRemainingInMinutes?l9FieldStatistics?<{#j9,Format?s7GeolocationFormat?s0ImportMode?s:LastModificationTime?t-Message?s,Status?s.TimeZone?s5TimestampFormat?s?UseGeolocationForTimeZone?b
)Avg?n+Count?i3CountDistinct?i7CountDistinctLong?l/CountLong?l.CountNan?i2CountNanLong?l/CountNull?i3CountNullLong?l)Max?s)Min?s,Stddev?n
2CreationTime?t3DataSource?{#Ct9EnableVisualization?b1EndDateTime?sEEstimatedTimeRemainingInMinutes?l7ExplainabilityArn?s=ExplainabilityConfig?{#FC8ExplainabilityName?s:LastModificationTime?t-Message?s1ResourceArn?s/Schema?{#@T3StartDateTime?s,Status?s
2CreationTime?t4Destination?{#Ct7ExplainabilityArn?s=ExplainabilityExportArn?s>ExplainabilityExportName?s,Format?s:LastModificationTime?t-Message?s,Status?s
2CreationTime?t5DatasetGroupArn?sEEstimatedTimeRemainingInMinutes?l1ForecastArn?s2ForecastName?s4ForecastTypes?[s:LastModificationTime?t-Message?s2PredictorArn?s,Status?s;TimeSeriesSelector?{#I=
2CreationTime?t4Destination?{#Ct1ForecastArn?s:ForecastExportJobArn?s;ForecastExportJobName?s,Format?s:LastModificationTime?t-Message?s,Status?s
1Baseline?{#vA2CreationTime?tOEstimatedEvaluationTimeRemainingInMinutes?l9LastEvaluationState?s8LastEvaluationTime?t:LastModificationTime?t-Message?s0MonitorArn?s1MonitorName?s1ResourceArn?s,Status?s
:PredictorBaseline?{#vY
9BaselineMetrics?[{#vp
*Name?s+Value?n
2AlgorithmArn?s:AutoMLAlgorithmArns?[s<AutoMLOverrideStrategy?s2CreationTime?t;DatasetImportJobArns?[s9EncryptionConfig?{#>7EEstimatedTimeRemainingInMinutes?l=EvaluationParameters?{#O(<FeaturizationConfig?{#OZ5ForecastHorizon?i4ForecastTypes?[s2HpoConfig?{#QO8InputDataConfig?{#Sz5IsAutoPredictor?b:LastModificationTime?t-Message?s8OptimizationMetric?s3PerformAutoML?b0PerformHPO?b2PredictorArn?sBPredictorExecutionDetails?{#|?3PredictorName?s,Status?s9TrainingParameters?<s
=PredictorExecutions?[{#|Z
2AlgorithmArn?s5TestWindows?[{#||
-Message?s,Status?s3TestWindowEnd?t5TestWindowStart?t
2CreationTime?t4Destination?{#Ct,Format?s:LastModificationTime?t-Message?s2PredictorArn?sCPredictorBacktestExportJobArn?sDPredictorBacktestExportJobName?s,Status?s
2CreationTime?tEEstimatedTimeRemainingInMinutes?l1ForecastArn?s:LastModificationTime?t-Message?s,Status?s;TimeSeriesSelector?{#I=7WhatIfAnalysisArn?s8WhatIfAnalysisName?s
2CreationTime?tEEstimatedTimeRemainingInMinutes?l4ForecastTypes?[s:LastModificationTime?t-Message?s,Status?sITimeSeriesReplacementsDataSource?{#XECTimeSeriesTransformations?[{#X{7WhatIfAnalysisArn?s7WhatIfForecastArn?s8WhatIfForecastName?s
2CreationTime?t4Destination?{#CtEEstimatedTimeRemainingInMinutes?l,Format?s:LastModificationTime?t-Message?s,Status?s9WhatIfForecastArns?[s=WhatIfForecastExportArn?s>WhatIfForecastExportName?s
<AutoMLOverrideStrategy?s5IsAutoPredictor?b8OptimizationMetric?sDPredictorEvaluationResults?[{$-6
2AlgorithmArn?s5TestWindows?[{$-X
4EvaluationType?s/ItemCount?i0Metrics?{$.K3TestWindowEnd?t5TestWindowStart?t
AAverageWeightedQuantileLoss?n6ErrorMetrics?[{$/G*Rmse?n@WeightedQuantileLosses?[{$/s
2ForecastType?s*Mape?n*Mase?n*Rmse?n*Wape?n
/LossValue?n.Quantile?n
0MaxResults?i/NextToken?s
7DatasetGroups?[{$0l/NextToken?s
2CreationTime?t5DatasetGroupArn?s6DatasetGroupName?s:LastModificationTime?t
1Filters?[{$2,0MaxResults?i/NextToken?s
/Condition!s)Key!s+Value!s
;DatasetImportJobs?[{$2l/NextToken?s
2CreationTime?t3DataSource?{#Ct9DatasetImportJobArn?s:DatasetImportJobName?s0ImportMode?s:LastModificationTime?t-Message?s,Status?s
2Datasets?[{$4X/NextToken?s
2CreationTime?t0DatasetArn?s1DatasetName?s1DatasetType?s,Domain?s:LastModificationTime?t
:Explainabilities?[{$5{/NextToken?s
2CreationTime?t7ExplainabilityArn?s=ExplainabilityConfig?{#FC8ExplainabilityName?s:LastModificationTime?t-Message?s1ResourceArn?s,Status?s
?ExplainabilityExports?[{$7{/NextToken?s
2CreationTime?t4Destination?{#Ct=ExplainabilityExportArn?s>ExplainabilityExportName?s:LastModificationTime?t-Message?s,Status?s
<ForecastExportJobs?[{$9m/NextToken?s
2CreationTime?t4Destination?{#Ct:ForecastExportJobArn?s;ForecastExportJobName?s:LastModificationTime?t-Message?s,Status?s
3Forecasts?[{$;P/NextToken?s
?CreatedUsingAutoPredictor?b2CreationTime?t5DatasetGroupArn?s1ForecastArn?s2ForecastName?s:LastModificationTime?t-Message?s2PredictorArn?s,Status?s
1Filters?[{$2,0MaxResults?i0MonitorArn!s/NextToken?s
/NextToken?sEPredictorMonitorEvaluations?[{$>:
5EvaluationState?s4EvaluationTime?t-Message?s7MetricResults?[{$@L0MonitorArn?s:MonitorDataSource?{$@h7NumItemsEvaluated?l7PredictorEvent?{$AB1ResourceArn?s7WindowEndDatetime?t9WindowStartDatetime?t
0MetricName?s1MetricValue?n
9DatasetImportJobArn?s1ForecastArn?s2PredictorArn?s
.Datetime?t,Detail?s
2Monitors?[{$As/NextToken?s
2CreationTime?t:LastModificationTime?t0MonitorArn?s1MonitorName?s1ResourceArn?s,Status?s
/NextToken?sEPredictorBacktestExportJobs?[{$CG
2CreationTime?t4Destination?{#Ct:LastModificationTime?t-Message?sCPredictorBacktestExportJobArn?sDPredictorBacktestExportJobName?s,Status?s
/NextToken?s4Predictors?[{$E=
2CreationTime?t5DatasetGroupArn?s5IsAutoPredictor?b:LastModificationTime?t-Message?s2PredictorArn?s3PredictorName?sBReferencePredictorSummary?{#cu,Status?s
.Tags?[{#>]
/NextToken?s8WhatIfAnalyses?[{$GS
2CreationTime?t1ForecastArn?s:LastModificationTime?t-Message?s,Status?s7WhatIfAnalysisArn?s8WhatIfAnalysisName?s
/NextToken?s?WhatIfForecastExports?[{$I9
2CreationTime?t4Destination?{#Ct:LastModificationTime?t-Message?s,Status?s9WhatIfForecastArns?[s=WhatIfForecastExportArn?s>WhatIfForecastExportName?s
/NextToken?s9WhatIfForecasts?[{$K>
2CreationTime?t:LastModificationTime?t-Message?s,Status?s7WhatIfAnalysisArn?s7WhatIfForecastArn?s8WhatIfForecastName?s
1ResourceArn!s.Tags![{#>]
1ResourceArn!s.TagKeys![s
2DatasetArns![s5DatasetGroupArn!s
)"};
