// What the actions of personalize take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xae3ff2aeca6a6045>{
    R"(#j#%G#%h#&-#&E#&d#&{#'A#']#(##(?#(U#(v#)7#)M#)e#**#*B#*Y#*u#+7#+M#+n#,/#,E#,]#,x#-A#-b#-|#.C#.\#/$#/B#/d#0(#0O#0g#10#1H#1e#2##2=#2^#2z#3@#3^#3u#49#4X#4s#58#5N#5i#6$#6J#6j#7%#7?#7T#7r#8/#8L#8f#9%#9J#9_#9v#:4#:K#:l#;-
createBatchInferenceJob {#;E{#?1
createBatchSegmentJob {#?I{#@Z
createCampaign {#@p{#Bj
createDataDeletionJob {#By{#Cq
createDataset {#D-{#Dl
createDatasetExportJob {#Dz{#El
createDatasetGroup {#F){#F[
createDatasetImportJob {#Fw{#H-
createEventTracker {#HD{#Hi
createFilter {#I/{#Ig
createMetricAttribution {#It{#KJ
createRecommender {#Kb{#N3
createSchema {#NE{#N_
createSolution {#Nl{#XD
createSolutionVersion {#XS{#Y)
deleteCampaign {#Y?{#YN
deleteDataset {#YO{#YN
deleteDatasetGroup {#Y]{#YN
deleteEventTracker {#Yp{#YN
deleteFilter {#Z){#YN
deleteMetricAttribution {#Z6{#YN
deleteRecommender {#ZN{#YN
deleteSchema {#Z`{#YN
deleteSolution {#Zm{#YN
describeAlgorithm {#Z|{#[2
describeBatchInferenceJob {#`:{#`R
describeBatchSegmentJob {#ce{#c{
describeCampaign {#Y?{#f:
describeDataDeletionJob {#ij{#j&
describeDataset {#YO{#l#
describeDatasetExportJob {#ne{#n|
describeDatasetGroup {#Y]{#px
describeDatasetImportJob {#rR{#ri
describeEventTracker {#Yp{#u)
describeFeatureTransformation {#vY{#vu
describeFilter {#Z){#xG
describeMetricAttribution {#Z6{#yu
describeRecipe {#{e{#{r
describeRecommender {#ZN{$#V
describeSchema {#Z`{$&q
describeSolution {#Zm{$'s
describeSolutionVersion {$.1{$.G
getSolutionMetrics {$.1{$1v
listBatchInferenceJobs {$2={$2l
listBatchSegmentJobs {$2={$4o
listCampaigns {$6V{$7$
listDataDeletionJobs {$8?{$8k
listDatasetExportJobs {$:O{$:v
listDatasetGroups {$<J{$<d
listDatasetImportJobs {$:O{$>6
listDatasets {$8?{$?q
listEventTrackers {$8?{$A.
listFilters {$8?{$BA
listMetricAttributionMetrics {$Cj{$DA
listMetricAttributions {$8?{$D\
listRecipes {$F/{$Fc
listRecommenders {$8?{$Gs
listSchemas {$<J{$I_
listSolutionVersions {$6V{$Jf
listSolutions {$8?{$K0
listTagsForResource {$LG{$LV
startRecommender {#ZN{#N3
stopRecommender {#ZN{#N3
stopSolutionVersionCreation {$.1{#YN
tagResource {$Lb{#YN
untagResource {$L|{#YN
updateCampaign {$M<{#Bj
updateDataset {$N.{#Dl
updateMetricAttribution {$NH{#KJ
updateRecommender {$OA{#N3
updateSolution {$Oj{#XD
@BatchInferenceJobConfig?{#=L;BatchInferenceJobMode?s/FilterArn?s1JobInput!{#=f-JobName!s2JobOutput!{#>30NumResults?i-RoleArn!s8SolutionVersionArn!s.Tags?[{#>K>ThemeGenerationConfig?{#>`
<ItemExplorationConfig?<s
5S3DataSource!{#=y
/KmsKeyArn?s*Path!s
:S3DataDestination!{#=y
,TagKey!s.TagValue!s
AFieldsForThemeGeneration!{#?%
.ItemName!s
:BatchInferenceJobArn?s
/FilterArn?s1JobInput!{#=f-JobName!s2JobOutput!{#>30NumResults?i-RoleArn!s8SolutionVersionArn!s.Tags?[{#>K
8BatchSegmentJobArn?s
7CampaignConfig?{#Af7MinProvisionedTPS?i*Name!s8SolutionVersionArn!s.Tags?[{#>K
GEnableMetadataWithRecommendations?b<ItemExplorationConfig?<sCSyncWithLatestSolutionVersion?b
1CampaignArn?s
3DataSource!{#Ca5DatasetGroupArn!s-JobName!s-RoleArn!s.Tags?[{#>K
2DataLocation?s
8DataDeletionJobArn?s
5DatasetGroupArn!s1DatasetType!s*Name!s/SchemaArn!s.Tags?[{#>K
0DatasetArn?s
0DatasetArn!s3IngestionMode?s-JobName!s2JobOutput!{#>3-RoleArn!s.Tags?[{#>K
9DatasetExportJobArn?s
,Domain?s/KmsKeyArn?s*Name!s-RoleArn?s.Tags?[{#>K
5DatasetGroupArn?s,Domain?s
3DataSource!{#Ca0DatasetArn!s0ImportMode?s-JobName!sCPublishAttributionMetricsToS3?b-RoleArn!s.Tags?[{#>K
9DatasetImportJobArn?s
5DatasetGroupArn!s*Name!s.Tags?[{#>K
5EventTrackerArn?s0TrackingId?s
5DatasetGroupArn!s6FilterExpression!s*Name!s.Tags?[{#>K
/FilterArn?s
5DatasetGroupArn!s1Metrics![{#J[<MetricsOutputConfig!{#K(*Name!s
/EventType!s0Expression!s0MetricName!s
-RoleArn!s:S3DataDestination?{#=y
:MetricAttributionArn?s
5DatasetGroupArn!s*Name!s/RecipeArn!s:RecommenderConfig?{#LP.Tags?[{#>K
GEnableMetadataWithRecommendations?b<ItemExplorationConfig?<sHMinRecommendationRequestsPerSecond?i;TrainingDataConfig?{#Mq
>ExcludedDatasetColumns?<[s
4RecommenderArn?s
,Domain?s*Name!s,Schema!s
/SchemaArn?s
5DatasetGroupArn!s/EventType?s*Name!s3PerformAutoML?b9PerformAutoTraining?b0PerformHPO?b/RecipeArn?s7SolutionConfig?{#P<.Tags?[{#>K
?AlgorithmHyperParameters?<s5AutoMLConfig?{#R\;AutoTrainingConfig?{#Rx9EventValueThreshold?s5EventsConfig?{#S6FFeatureTransformationParameters?<s2HpoConfig?{#T#>OptimizationObjective?{#Wv;TrainingDataConfig?{#Mq
0MetricName?s1RecipeList?[s
:SchedulingExpression?s
=EventParametersList?[{#SQ
/EventType?s9EventValueThreshold?n,Weight?n
FAlgorithmHyperParameterRanges?{#Tp5HpoObjective?{#Vx:HpoResourceConfig?{#WA
ICategoricalHyperParameterRanges?[{#V*HContinuousHyperParameterRanges?[{#V<EIntegerHyperParameterRanges?[{#VZ
*Name?s-Values?[s
.MaxValue?n.MinValue?n*Name?s
.MaxValue?i.MinValue?i*Name?s
0MetricName?s1MetricRegex?s*Type?s
=MaxNumberOfTrainingJobs?s=MaxParallelTrainingJobs?s
3ItemAttribute?s:ObjectiveSensitivity?s
1SolutionArn?s
*Name?s1SolutionArn!s.Tags?[{#>K2TrainingMode?s
8SolutionVersionArn?s
1CampaignArn!s

0DatasetArn!s
5DatasetGroupArn!s
5EventTrackerArn!s
/FilterArn!s
:MetricAttributionArn!s
4RecommenderArn!s
/SchemaArn!s
1SolutionArn!s
2AlgorithmArn!s
2Algorithm?{#[B
2AlgorithmArn?s7AlgorithmImage?{#]T6CreationDateTime?tDDefaultHyperParameterRanges?{#]h=DefaultHyperParameters?<s<DefaultResourceConfig?<s9LastUpdatedDateTime?t*Name?s-RoleArn?s7TrainingInputMode?s
/DockerURI!s*Name?s
ICategoricalHyperParameterRanges?[{#^|HContinuousHyperParameterRanges?[{#_@EIntegerHyperParameterRanges?[{#_j
/IsTunable?b*Name?s-Values?[s
/IsTunable?b.MaxValue?n.MinValue?n*Name?s
/IsTunable?b.MaxValue?i.MinValue?i*Name?s
:BatchInferenceJobArn!s
:BatchInferenceJob?{#`j
:BatchInferenceJobArn?s@BatchInferenceJobConfig?{#=L;BatchInferenceJobMode?s6CreationDateTime?t3FailureReason?s/FilterArn?s1JobInput?{#=f-JobName?s2JobOutput?{#>39LastUpdatedDateTime?t0NumResults?i-RoleArn?s8SolutionVersionArn?s,Status?s>ThemeGenerationConfig?{#>`
8BatchSegmentJobArn!s
8BatchSegmentJob?{#d7
8BatchSegmentJobArn?s6CreationDateTime?t3FailureReason?s/FilterArn?s1JobInput?{#=f-JobName?s2JobOutput?{#>39LastUpdatedDateTime?t0NumResults?i-RoleArn?s8SolutionVersionArn?s,Status?s
1Campaign?{#fI
1CampaignArn?s7CampaignConfig?{#Af6CreationDateTime?t3FailureReason?s9LastUpdatedDateTime?t=LatestCampaignUpdate?{#hD7MinProvisionedTPS?i*Name?s8SolutionVersionArn?s,Status?s
7CampaignConfig?{#Af6CreationDateTime?t3FailureReason?s9LastUpdatedDateTime?t7MinProvisionedTPS?i8SolutionVersionArn?s,Status?s
8DataDeletionJobArn!s
8DataDeletionJob?{#j<
6CreationDateTime?t8DataDeletionJobArn?s3DataSource?{#Ca5DatasetGroupArn?s3FailureReason?s-JobName?s9LastUpdatedDateTime?t0NumDeleted?i-RoleArn?s,Status?s
0Dataset?{#l1
6CreationDateTime?t0DatasetArn?s5DatasetGroupArn?s1DatasetType?s9LastUpdatedDateTime?t<LatestDatasetUpdate?{#mp*Name?s/SchemaArn?s,Status?s0TrackingId?s
6CreationDateTime?t3FailureReason?s9LastUpdatedDateTime?t/SchemaArn?s,Status?s
9DatasetExportJobArn!s
9DatasetExportJob?{#o9
6CreationDateTime?t0DatasetArn?s9DatasetExportJobArn?s3FailureReason?s3IngestionMode?s-JobName?s2JobOutput?{#>39LastUpdatedDateTime?t-RoleArn?s,Status?s
5DatasetGroup?{#q1
6CreationDateTime?t5DatasetGroupArn?s,Domain?s3FailureReason?s/KmsKeyArn?s9LastUpdatedDateTime?t*Name?s-RoleArn?s,Status?s
9DatasetImportJobArn!s
9DatasetImportJob?{#s&
6CreationDateTime?t3DataSource?{#Ca0DatasetArn?s9DatasetImportJobArn?s3FailureReason?s0ImportMode?s-JobName?s9LastUpdatedDateTime?tCPublishAttributionMetricsToS3?b-RoleArn?s,Status?s
5EventTracker?{#u<
/AccountId?s6CreationDateTime?t5DatasetGroupArn?s5EventTrackerArn?s9LastUpdatedDateTime?t*Name?s,Status?s0TrackingId?s
>FeatureTransformationArn!s
>FeatureTransformation?{#w7
6CreationDateTime?t8DefaultParameters?<s>FeatureTransformationArn?s9LastUpdatedDateTime?t*Name?s,Status?s
/Filter?{#xT
6CreationDateTime?t5DatasetGroupArn?s3FailureReason?s/FilterArn?s6FilterExpression?s9LastUpdatedDateTime?t*Name?s,Status?s
:MetricAttribution?{#z3
6CreationDateTime?t5DatasetGroupArn?s3FailureReason?s9LastUpdatedDateTime?t:MetricAttributionArn?s<MetricsOutputConfig?{#K(*Name?s,Status?s
/RecipeArn!s
/Recipe?{#|%
2AlgorithmArn?s6CreationDateTime?t1Description?s>FeatureTransformationArn?s9LastUpdatedDateTime?t*Name?s/RecipeArn?s0RecipeType?s,Status?s
4Recommender?{$#h
6CreationDateTime?t5DatasetGroupArn?s3FailureReason?s9LastUpdatedDateTime?t@LatestRecommenderUpdate?{$%q3ModelMetrics?<n*Name?s/RecipeArn?s4RecommenderArn?s:RecommenderConfig?{#LP,Status?s
6CreationDateTime?t3FailureReason?s9LastUpdatedDateTime?t:RecommenderConfig?{#LP,Status?s
/Schema?{$'$
6CreationDateTime?t,Domain?s9LastUpdatedDateTime?t*Name?s,Schema?s/SchemaArn?s
1Solution?{$((
5AutoMLResult?{$*t6CreationDateTime?t5DatasetGroupArn?s/EventType?s9LastUpdatedDateTime?t=LatestSolutionUpdate?{$++>LatestSolutionVersion?{$,o*Name?s3PerformAutoML?b9PerformAutoTraining?b0PerformHPO?b/RecipeArn?s1SolutionArn?s7SolutionConfig?{#P<,Status?s
3BestRecipeArn?s
6CreationDateTime?t3FailureReason?s9LastUpdatedDateTime?t9PerformAutoTraining?b=SolutionUpdateConfig?{$,D,Status?s
;AutoTrainingConfig?{#Rx5EventsConfig?{#S6
6CreationDateTime?t3FailureReason?s9LastUpdatedDateTime?t8SolutionVersionArn?s,Status?s2TrainingMode?s2TrainingType?s
8SolutionVersionArn!s
8SolutionVersion?{$.]
6CreationDateTime?t5DatasetGroupArn?s/EventType?s3FailureReason?s9LastUpdatedDateTime?t*Name?s3PerformAutoML?b0PerformHPO?b/RecipeArn?s1SolutionArn?s7SolutionConfig?{#P<8SolutionVersionArn?s,Status?s3TrainingHours?n2TrainingMode?s2TrainingType?s7TunedHPOParams?{$1Y
?AlgorithmHyperParameters?<s
.Metrics?<n8SolutionVersionArn?s
0MaxResults?i/NextToken?s8SolutionVersionArn?s
<BatchInferenceJobs?[{$38/NextToken?s
:BatchInferenceJobArn?s;BatchInferenceJobMode?s6CreationDateTime?t3FailureReason?s-JobName?s9LastUpdatedDateTime?t8SolutionVersionArn?s,Status?s
:BatchSegmentJobs?[{$59/NextToken?s
8BatchSegmentJobArn?s6CreationDateTime?t3FailureReason?s-JobName?s9LastUpdatedDateTime?t8SolutionVersionArn?s,Status?s
0MaxResults?i/NextToken?s1SolutionArn?s
3Campaigns?[{$7A/NextToken?s
1CampaignArn?s6CreationDateTime?t3FailureReason?s9LastUpdatedDateTime?t*Name?s,Status?s
5DatasetGroupArn?s0MaxResults?i/NextToken?s
:DataDeletionJobs?[{$95/NextToken?s
6CreationDateTime?t8DataDeletionJobArn?s5DatasetGroupArn?s3FailureReason?s-JobName?s9LastUpdatedDateTime?t,Status?s
0DatasetArn?s0MaxResults?i/NextToken?s
;DatasetExportJobs?[{$;A/NextToken?s
6CreationDateTime?t9DatasetExportJobArn?s3FailureReason?s-JobName?s9LastUpdatedDateTime?t,Status?s
0MaxResults?i/NextToken?s
7DatasetGroups?[{$=+/NextToken?s
6CreationDateTime?t5DatasetGroupArn?s,Domain?s3FailureReason?s9LastUpdatedDateTime?t*Name?s,Status?s
;DatasetImportJobs?[{$>[/NextToken?s
6CreationDateTime?t9DatasetImportJobArn?s3FailureReason?s0ImportMode?s-JobName?s9LastUpdatedDateTime?t,Status?s
2Datasets?[{$@3/NextToken?s
6CreationDateTime?t0DatasetArn?s1DatasetType?s9LastUpdatedDateTime?t*Name?s,Status?s
7EventTrackers?[{$AO/NextToken?s
6CreationDateTime?t5EventTrackerArn?s9LastUpdatedDateTime?t*Name?s,Status?s
1Filters?[{$B\/NextToken?s
6CreationDateTime?t5DatasetGroupArn?s3FailureReason?s/FilterArn?s9LastUpdatedDateTime?t*Name?s,Status?s
0MaxResults?i:MetricAttributionArn?s/NextToken?s
1Metrics?[{#J[/NextToken?s
<MetricAttributions?[{$E(/NextToken?s
6CreationDateTime?t3FailureReason?s9LastUpdatedDateTime?t:MetricAttributionArn?s*Name?s,Status?s
,Domain?s0MaxResults?i/NextToken?s4RecipeProvider?s
/NextToken?s1Recipes?[{$G$
6CreationDateTime?t,Domain?s9LastUpdatedDateTime?t*Name?s/RecipeArn?s,Status?s
/NextToken?s6Recommenders?[{$H9
6CreationDateTime?t5DatasetGroupArn?s9LastUpdatedDateTime?t*Name?s/RecipeArn?s4RecommenderArn?s:RecommenderConfig?{#LP,Status?s
/NextToken?s1Schemas?[{$Iz
6CreationDateTime?t,Domain?s9LastUpdatedDateTime?t*Name?s/SchemaArn?s
/NextToken?s:SolutionVersions?[{$,o
/NextToken?s3Solutions?[{$KM
6CreationDateTime?t9LastUpdatedDateTime?t*Name?s/RecipeArn?s1SolutionArn?s,Status?s
1ResourceArn!s
.Tags?[{#>K
1ResourceArn!s.Tags![{#>K
1ResourceArn!s.TagKeys![s
1CampaignArn!s7CampaignConfig?{#Af7MinProvisionedTPS?i8SolutionVersionArn?s
0DatasetArn!s/SchemaArn!s
4AddMetrics?[{#J[:MetricAttributionArn?s<MetricsOutputConfig?{#K(4RemoveMetrics?[s
4RecommenderArn!s:RecommenderConfig!{#LP
9PerformAutoTraining?b1SolutionArn!s=SolutionUpdateConfig?{$,D
)"};
