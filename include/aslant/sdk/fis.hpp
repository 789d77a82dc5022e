// What the actions of fis take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xdc9e7918fec93339>{
    R"(#=##t#$<#$f#%.#%X#%k#&(#&Y#&x#'6#']#'|#(7#(^#)7#)X#)q#*4#*]#+$#+=#+U#+j#,'#,I#,i
createExperimentTemplate {#-9{#5*
createTargetAccountConfiguration {#;1{#;{
deleteExperimentTemplate {#<g{#5*
deleteTargetAccountConfiguration {#<m{#;{
getAction {#<g{#=7
getExperiment {#<g{#>U
getExperimentTargetAccountConfiguration {#EU{#;{
getExperimentTemplate {#<g{#5*
getSafetyLever {#<g{#Eq
getTargetAccountConfiguration {#<m{#;{
getTargetResourceType {#F@{#FP
listActions {#G>{#GX
listExperimentResolvedTargets {#HI{#I%
listExperimentTargetAccountConfigurations {#Iz{#J<
listExperimentTemplates {#G>{#Jk
listExperiments {#Kz{#LQ
listTagsForResource {#Mr{#N'
listTargetAccountConfigurations {#N0{#J<
listTargetResourceTypes {#G>{#Na
startExperiment {#OL{#>U
stopExperiment {#<g{#>U
tagResource {#PF{#P]
untagResource {#P^{#P]
updateExperimentTemplate {#Px{#5*
updateSafetyLeverState {#Sp{#Eq
updateTargetAccountConfiguration {#T:{#;{
1Actions!<{#/51ClientToken?s1Description!s:ExperimentOptions?{#/vFExperimentReportConfiguration?{#0L9LogConfiguration?{#2H-RoleArn!s8StopConditions![{#3^+Tags?<s1Targets?<{#3p
.ActionId!s1Description?s1Parameters?<s1StartAfter?[s.Targets?<s
6AccountTargeting?s?EmptyTargetResolutionMode?s
4DataSources?{#1B0Outputs?{#1u<PostExperimentDuration?s;PreExperimentDuration?s
>CloudWatchDashboards?[{#1^
9DashboardIdentifier?s
8S3Configuration?{#21
0BucketName?s,Prefix?s
DCloudWatchLogsConfiguration?{#386LogSchemaVersion!i8S3Configuration?{#3G
1LogGroupArn!s
0BucketName!s,Prefix?s
,Source!s+Value?s
1Filters?[{#4r1Parameters?<s3ResourceArns?[s3ResourceTags?<s2ResourceType!s3SelectionMode!s
*Path!s-Values![s
;ExperimentTemplate?{#5C
1Actions?<{#8%)Arn?s2CreationTime?t1Description?s:ExperimentOptions?{#/vFExperimentReportConfiguration?{#0L(Id?s4LastUpdateTime?t9LogConfiguration?{#8f-RoleArn?s8StopConditions?[{#9e+Tags?<sFTargetAccountConfigurationsCount?l1Targets?<{#9w
.ActionId?s1Description?s1Parameters?<s1StartAfter?[s.Targets?<s
DCloudWatchLogsConfiguration?{#9V6LogSchemaVersion?i8S3Configuration?{#21
1LogGroupArn?s
,Source?s+Value?s
1Filters?[{#:y1Parameters?<s3ResourceArns?[s3ResourceTags?<s2ResourceType?s3SelectionMode?s
*Path?s-Values?[s
/AccountId!s1ClientToken?s1Description?s:ExperimentTemplateId!s-RoleArn!s
CTargetAccountConfiguration?{#<B
/AccountId?s1Description?s-RoleArn?s
(Id!s
/AccountId!s:ExperimentTemplateId!s
/Action?{#=D
)Arn?s1Description?s(Id?s4Parameters?<{#>++Tags?<s1Targets?<{#>E
1Description?s.Required?b
2ResourceType?s
3Experiment?{#>f
1Actions?<{#Aw)Arn?s2CreationTime?t-EndTime?t:ExperimentOptions?{#C89ExperimentReport?{#CvFExperimentReportConfiguration?{#0L:ExperimentTemplateId?s(Id?s9LogConfiguration?{#8f-RoleArn?s/StartTime?t.State?{#Dr8StopConditions?[{#9e+Tags?<sFTargetAccountConfigurationsCount?l1Targets?<{#9w
.ActionId?s1Description?s-EndTime?t1Parameters?<s1StartAfter?[s/StartTime?t.State?{#C%.Targets?<s
,Reason?s,Status?s
6AccountTargeting?s1ActionsMode?s?EmptyTargetResolutionMode?s
3S3Reports?[{#D8.State?{#DL
)Arn?s0ReportType?s
.Error?{#Dj,Reason?s,Status?s
*Code?s
.Error?{#E6,Reason?s,Status?s
/AccountId?s*Code?s.Location?s
/AccountId!s2ExperimentId!s
4SafetyLever?{#F)
)Arn?s(Id?s.State?{#C%
2ResourceType!s
;TargetResourceType?{#Fi
1Description?s4Parameters?<{#>+2ResourceType?s
0MaxResults?i/NextToken?s
1Actions?[{#Gs/NextToken?s
)Arn?s1Description?s(Id?s+Tags?<s1Targets?<{#>E
2ExperimentId!s0MaxResults?i/NextToken?s0TargetName?s
/NextToken?s9ResolvedTargets?[{#IH
2ResourceType?s8TargetInformation?<s0TargetName?s
2ExperimentId!s/NextToken?s
/NextToken?sETargetAccountConfigurations?[{#<B
=ExperimentTemplates?[{#K8/NextToken?s
)Arn?s2CreationTime?t1Description?s(Id?s4LastUpdateTime?t+Tags?<s
:ExperimentTemplateId?s0MaxResults?i/NextToken?s
5Experiments?[{#Lp/NextToken?s
)Arn?s2CreationTime?t:ExperimentOptions?{#C8:ExperimentTemplateId?s(Id?s.State?{#Dr+Tags?<s
1ResourceArn!s
+Tags?<s
:ExperimentTemplateId!s0MaxResults?i/NextToken?s
/NextToken?s=TargetResourceTypes?[{#O.
1Description?s2ResourceType?s
1ClientToken?s:ExperimentOptions?{#P7:ExperimentTemplateId!s+Tags?<s
1ActionsMode?s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys?[s
1Actions?<{#8%1Description?s:ExperimentOptions?{#RcFExperimentReportConfiguration?{#0L(Id!s9LogConfiguration?{#S&-RoleArn?s8StopConditions?[{#3^1Targets?<{#3p
?EmptyTargetResolutionMode?s
DCloudWatchLogsConfiguration?{#386LogSchemaVersion?i8S3Configuration?{#3G
(Id!s.State!{#T'
,Reason!s,Status!s
/AccountId!s1Description?s:ExperimentTemplateId!s-RoleArn?s
)"};
