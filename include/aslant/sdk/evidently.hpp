// What the actions of evidently take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xeea1d593fcbefb1b>{
    R"(#I#$>#$\#$v#%3#%I#%`#%w#&7#&N#&d#&{#'8#'Q#'h#(,#(@#(S#(g#({#):#)P#)f#)|#*A#*W#*t#+4#+M#+b#+z#,4#,I#,e#,|#-<#-S#-i#.&
batchEvaluateFeature {#.I{#/3
createExperiment {#0g{#4F
createFeature {#9H{#:u
createLaunch {#=\{#@G
createProject {#D@{#F;
createSegment {#IF{#In
deleteExperiment {#K6{#KN
deleteFeature {#KO{#KN
deleteLaunch {#Kd{#KN
deleteProject {#Kx{#KN
deleteSegment {#L){#KN
evaluateFeature {#L4{#Lh
getExperiment {#K6{#M9
getExperimentResults {#MJ{#Nq
getFeature {#KO{#P`
getLaunch {#Kd{#Pn
getProject {#Kx{#F;
getSegment {#L){#In
listExperiments {#P{{#QN
listFeatures {#Qm{#R7
listLaunches {#P{{#T&
listProjects {#TB{#T\
listSegmentReferences {#Vl{#W=
listSegments {#TB{#XG
listTagsForResource {#Xc{#Xr
putProjectEvents {#X{{#YT
startExperiment {#ZG{#Zv
startLaunch {#Kd{#@G
stopExperiment {#[+{#[[
stopLaunch {#[h{#[[
tagResource {#\:{#KN
testSegmentPattern {#\Q{#\f
untagResource {#\o{#KN
updateExperiment {#]/{#4F
updateFeature {#^o{#P`
updateLaunch {#`I{#@G
updateProject {#ab{#F;
updateProjectDataDelivery {#b8{#F;
-Project!s2Requests![{#.c
.EntityId!s7EvaluationContext?s-Feature!s
1Results?[{#/B
-Details?s.EntityId!s-Feature!s-Project?s,Reason?s.Value?{#02/Variation?s
/BoolValue?b1DoubleValue?n/LongValue?l1StringValue?s
1Description?s5MetricGoals![{#2?*Name!s7OnlineAbConfig?{#3H-Project!s7RandomizationSalt?s2SamplingRate?l-Segment?s+Tags?<s4Treatments![{#3t
3DesiredChange?s9MetricDefinition!{#2f
1EntityIdKey!s2EventPattern?s*Name!s/UnitLabel?s.ValueKey!s
:ControlTreatmentName?s7TreatmentWeights?<l
1Description?s-Feature!s*Name!s/Variation!s
3Experiment!{#4W
)Arn!s1CreatedTime!t1Description?s2Execution?{#7;5LastUpdatedTime!t5MetricGoals?[{#7V*Name!s;OnlineAbDefinition?{#3H-Project?s7RandomizationSalt?s2SamplingRate?l1Schedule?{#8_-Segment?s,Status!s2StatusReason?s+Tags?<s4Treatments?[{#8w*Type!s
/EndedTime?t1StartedTime?t
3DesiredChange?s9MetricDefinition!{#8#
1EntityIdKey?s2EventPattern?s*Name?s/UnitLabel?s.ValueKey?s
:AnalysisCompleteTime?t
1Description?s8FeatureVariations?<s*Name!s
6DefaultVariation?s1Description?s6EntityOverrides?<s8EvaluationStrategy?s*Name!s-Project!s+Tags?<s4Variations![{#:b
*Name!s.Value!{#02
0Feature?{#;)
)Arn!s1CreatedTime!t6DefaultVariation?s1Description?s6EntityOverrides?<s9EvaluationRules?[{#=:8EvaluationStrategy!s5LastUpdatedTime!t*Name!s-Project?s,Status!s+Tags?<s/ValueType!s4Variations![{#=I
*Name?s*Type!s
*Name?s.Value?{#02
1Description?s0Groups![{#3t8MetricMonitors?[{#>{*Name!s-Project!s7RandomizationSalt?s>ScheduledSplitsConfig?{#?8+Tags?<s
9MetricDefinition!{#2f
/Steps![{#?E
3GroupWeights!<l:SegmentOverrides?[{#?y/StartTime!t
5EvaluationOrder!l-Segment!s.Weights!<l
/Launch!{#@T
)Arn!s1CreatedTime!t1Description?s2Execution?{#7;0Groups?[{#Bq5LastUpdatedTime!t8MetricMonitors?[{#CB*Name!s-Project?s7RandomizationSalt?sBScheduledSplitsDefinition?{#CY,Status!s2StatusReason?s+Tags?<s*Type!s
1Description?s8FeatureVariations!<s*Name!s
9MetricDefinition!{#8#
/Steps?[{#Cf
3GroupWeights?<l:SegmentOverrides?[{#?y/StartTime!t
:AppConfigResource?{#E-5DataDelivery?{#EN1Description?s*Name!s+Tags?<s
3ApplicationId?s3EnvironmentId?s
7CloudWatchLogs?{#Ev6S3Destination?{#F(
.LogGroup?s
,Bucket?s,Prefix?s
0Project!{#FI
;ActiveExperimentCount?l7ActiveLaunchCount?l:AppConfigResource?{#Hf)Arn!s1CreatedTime!t5DataDelivery?{#EN1Description?s5ExperimentCount?l2FeatureCount?l5LastUpdatedTime!t1LaunchCount?l*Name!s,Status!s+Tags?<s
3ApplicationId!s<ConfigurationProfileId!s3EnvironmentId!s
1Description?s*Name!s-Pattern!s+Tags?<s
0Segment!{#I|
)Arn!s1CreatedTime!t1Description?s5ExperimentCount?l5LastUpdatedTime!t1LaunchCount?l*Name!s-Pattern!s+Tags?<s
0Experiment!s-Project!s

-Feature!s-Project!s
,Launch!s-Project!s
-Project!s
-Segment!s
.EntityId!s7EvaluationContext?s-Feature!s-Project!s
-Details?s,Reason?s.Value?{#02/Variation?s
3Experiment?{#4W
.BaseStat?s-EndTime?t0Experiment!s2MetricNames![s,Period?l-Project!s2ReportNames?[s2ResultStats?[s/StartTime?t5TreatmentNames![s
-Details?s1Reports?[{#OP5ResultsData?[{#P+1Timestamps?[t
-Content?s0MetricName?s0ReportName?s3TreatmentName?s
0MetricName?s0ResultStat?s3TreatmentName?s-Values?[n
0Feature!{#;)
/Launch?{#@T
0MaxResults?i/NextToken?s-Project!s,Status?s
5Experiments?[{#4W/NextToken?s
0MaxResults?i/NextToken?s-Project!s
2Features?[{#RS/NextToken?s
)Arn!s1CreatedTime!t6DefaultVariation?s9EvaluationRules?[{#=:8EvaluationStrategy!s5LastUpdatedTime!t*Name!s-Project?s,Status!s+Tags?<s
2Launches?[{#@T/NextToken?s
0MaxResults?i/NextToken?s
/NextToken?s2Projects?[{#Tx
;ActiveExperimentCount?l7ActiveLaunchCount?l)Arn!s1CreatedTime!t1Description?s5ExperimentCount?l2FeatureCount?l5LastUpdatedTime!t1LaunchCount?l*Name!s,Status!s+Tags?<s
0MaxResults?i/NextToken?s-Segment!s*Type!s
/NextToken?s6ReferencedBy?[{#W]
)Arn?s-EndTime?s3LastUpdatedOn?s*Name!s/StartTime?s,Status?s*Type!s
/NextToken?s2Segments?[{#I|
1ResourceArn!s
+Tags?<s
0Events![{#Y9-Project!s
*Data!s/Timestamp!t*Type!s
6EventResults?[{#Y{6FailedEventCount?i
/ErrorCode?s2ErrorMessage?s-EventId?s
:AnalysisCompleteTime!t0Experiment!s-Project!s
1StartedTime?t
2DesiredState?s0Experiment!s-Project!s,Reason?s
/EndedTime?t
2DesiredState?s,Launch!s-Project!s,Reason?s
1ResourceArn!s+Tags!<s
-Pattern!s-Payload!s
+Match!b
1ResourceArn!s.TagKeys![s
1Description?s0Experiment!s5MetricGoals?[{#2?7OnlineAbConfig?{#3H-Project!s7RandomizationSalt?s3RemoveSegment?b2SamplingRate?l-Segment?s4Treatments?[{#3t
?AddOrUpdateVariations?[{#:b6DefaultVariation?s1Description?s6EntityOverrides?<s8EvaluationStrategy?s-Feature!s-Project!s7RemoveVariations?[s
1Description?s0Groups?[{#3t,Launch!s8MetricMonitors?[{#>{-Project!s7RandomizationSalt?s>ScheduledSplitsConfig?{#?8
:AppConfigResource?{#E-1Description?s-Project!s
7CloudWatchLogs?{#Ev-Project!s6S3Destination?{#F(
)"};
