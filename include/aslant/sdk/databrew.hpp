// What the actions of databrew take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xaca8ba31a8107365>{
    R"(#O#$P#$r#%/#%I#%`#%v#&5#&L#&d#&{#'4#'K#'h#(%#(=#(V#(k#))#)B#)Z#)s#*3#*I#*^#*p#+,#+H#+]#+s#,0#,M#,d#-,#-A#-^#-r#.-#.D#.[#.u#/2#/H#/a#/x
batchDeleteRecipeVersion {#06{#0P
createDataset {#17{#8p
createProfileJob {#8x{#8p
createProject {#?2{#8p
createRecipe {#@({#8p
createRecipeJob {#A_{#8p
createRuleset {#H2{#8p
createSchedule {#J({#8p
deleteDataset {#8p{#8p
deleteJob {#8p{#8p
deleteProject {#8p{#8p
deleteRecipeVersion {#JU{#JU
deleteRuleset {#8p{#8p
deleteSchedule {#8p{#8p
describeDataset {#8p{#Jm
describeJob {#8p{#LU
describeJobRun {#Pj{#Pz
describeProject {#8p{#TE
describeRecipe {#Gt{#VC
describeRuleset {#8p{#X@
describeSchedule {#8p{#Yg
listDatasets {#[+{#[E
listJobRuns {#]U{#]v
listJobs {#aB{#ax
listProjects {#[+{#f=
listRecipeVersions {#]U{#hS
listRecipes {#hn{#hS
listRulesets {#i>{#id
listSchedules {#kY{#l#
listTagsForResource {#mj{#my
publishRecipe {#n({#8p
sendProjectSessionAction {#n>{#p3
startJobRun {#8p{#pO
startProjectSession {#pX{#pp
stopJobRun {#Pj{#pO
tagResource {#q0{#qG
untagResource {#qH{#qG
updateDataset {#qb{#8p
updateProfileJob {#rH{#8p
updateProject {#tV{#tt
updateRecipe {#u5{#8p
updateRecipeJob {#uW{#8p
updateRuleset {#wM{#8p
updateSchedule {#wo{#8p
*Name!s5RecipeVersions![s
0Errors?[{#0e*Name!s
/ErrorCode?s2ErrorMessage?s3RecipeVersion?s
,Format?s6FormatOptions?{#2%.Input!{#3;*Name!s4PathOptions?{#6A+Tags?<s
,Csv?{#2D.Excel?{#2]-Json?{#3.
/Delimiter?s/HeaderRow?b
/HeaderRow?b3SheetIndexes?[i1SheetNames?[s
/MultiLine?b
CDataCatalogInputDefinition?{#4D@DatabaseInputDefinition?{#5C1Metadata?{#64:S3InputDefinition?{#5%
/CatalogId?s2DatabaseName!s/TableName!s6TempDirectory?{#5%
,Bucket!s1BucketOwner?s)Key?s
7DatabaseTableName?s8GlueConnectionName!s1QueryString?s6TempDirectory?{#5%
/SourceArn?s
3FilesLimit?{#7(BLastModifiedDateCondition?{#7H4Parameters?<{#7c
.MaxFiles!i+Order?s/OrderedBy?s
0Expression!s0ValuesMap!<s
2CreateColumn?b8DatetimeOptions?{#8H/Filter?{#7H*Name!s*Type!s
,Format!s0LocaleCode?s4TimezoneOffset?s
*Name!s
6Configuration?{#;B1DatasetName!s6EncryptionKeyArn?s4EncryptionMode?s2JobSample?{#>^5LogSubscription?s1MaxCapacity?i0MaxRetries?i*Name!s7OutputLocation!{#5%-RoleArn!s+Tags?<s-Timeout?iBValidationConfigurations?[{#>m
HColumnStatisticsConfigurations?[{#<hGDatasetStatisticsConfiguration?{#=?DEntityDetectorConfiguration?{#>'8ProfileColumns?[{#=/
3Selectors?[{#=/3Statistics!{#=?
*Name?s+Regex?s
9IncludedStatistics?[s3Overrides?[{#=f
1Parameters!<s/Statistic!s
;AllowedStatistics?[{#>O2EntityTypes![s
1Statistics![s
*Mode?s*Size?l
0RulesetArn!s4ValidationMode?s
1DatasetName!s*Name!s0RecipeName!s-RoleArn!s/Sample?{#?s+Tags?<s
*Size?i*Type!s
1Description?s*Name!s/Steps![{#@R+Tags?<s
/Action!{#@z>ConditionExpressions?[{#A;
/Operation!s1Parameters?<s
/Condition!s2TargetColumn!s+Value?s
<DataCatalogOutputs?[{#D49DatabaseOutputs?[{#Ea1DatasetName?s6EncryptionKeyArn?s4EncryptionMode?s5LogSubscription?s1MaxCapacity?i0MaxRetries?i*Name!s1Outputs?[{#FG1ProjectName?s8RecipeReference?{#Gt-RoleArn!s+Tags?<s-Timeout?i
/CatalogId?s2DatabaseName!s8DatabaseOptions?{#E2/Overwrite?b2S3Options?{#ER/TableName!s
/TableName!s6TempDirectory?{#5%
1Location!{#5%
8DatabaseOptions!{#E28DatabaseOutputMode?s8GlueConnectionName!s
7CompressionFormat?s,Format?s6FormatOptions?{#G]1Location!{#5%4MaxOutputFiles?i/Overwrite?b7PartitionColumns?[s
,Csv?{#Gg
/Delimiter?s
*Name!s3RecipeVersion?s
1Description?s*Name!s/Rules![{#Hh+Tags?<s/TargetArn!s
5CheckExpression!s9ColumnSelectors?[{#=/.Disabled?b*Name!s6SubstitutionMap?<s2Threshold?{#Ik
*Type?s*Unit?s+Value!n
4CronExpression!s/JobNames?[s*Name!s+Tags?<s
*Name!s3RecipeVersion!s
0CreateDate?t/CreatedBy?s,Format?s6FormatOptions?{#2%.Input!{#3;4LastModifiedBy?s6LastModifiedDate?t*Name!s4PathOptions?{#6A1ResourceArn?s,Source?s+Tags?<s
0CreateDate?t/CreatedBy?s<DataCatalogOutputs?[{#D49DatabaseOutputs?[{#Ea1DatasetName?s6EncryptionKeyArn?s4EncryptionMode?s2JobSample?{#>^4LastModifiedBy?s6LastModifiedDate?t5LogSubscription?s1MaxCapacity?i0MaxRetries?i*Name!s1Outputs?[{#FG=ProfileConfiguration?{#;B1ProjectName?s8RecipeReference?{#Gt1ResourceArn?s-RoleArn?s+Tags?<s-Timeout?i*Type?sBValidationConfigurations?[{#>m
*Name!s+RunId!s
-Attempt?i1CompletedOn?t<DataCatalogOutputs?[{#D49DatabaseOutputs?[{#Ea1DatasetName?s2ErrorMessage?s3ExecutionTime?i-JobName!s2JobSample?{#>^2LogGroupName?s5LogSubscription?s1Outputs?[{#FG=ProfileConfiguration?{#;B8RecipeReference?{#Gt+RunId?s/StartedBy?s/StartedOn?t+State?sBValidationConfigurations?[{#>m
0CreateDate?t/CreatedBy?s1DatasetName?s4LastModifiedBy?s6LastModifiedDate?t*Name!s.OpenDate?t.OpenedBy?s0RecipeName?s1ResourceArn?s-RoleArn?s/Sample?{#?s3SessionStatus?s+Tags?<s
0CreateDate?t/CreatedBy?s1Description?s4LastModifiedBy?s6LastModifiedDate?t*Name!s1ProjectName?s1PublishedBy?s3PublishedDate?t3RecipeVersion?s1ResourceArn?s/Steps?[{#@R+Tags?<s
0CreateDate?t/CreatedBy?s1Description?s4LastModifiedBy?s6LastModifiedDate?t*Name!s1ResourceArn?s/Rules?[{#Hh+Tags?<s/TargetArn?s
0CreateDate?t/CreatedBy?s4CronExpression?s/JobNames?[s4LastModifiedBy?s6LastModifiedDate?t*Name!s1ResourceArn?s+Tags?<s
0MaxResults?i/NextToken?s
2Datasets![{#[a/NextToken?s
/AccountId?s0CreateDate?t/CreatedBy?s,Format?s6FormatOptions?{#2%.Input!{#3;4LastModifiedBy?s6LastModifiedDate?t*Name!s4PathOptions?{#6A1ResourceArn?s,Source?s+Tags?<s
0MaxResults?i*Name!s/NextToken?s
1JobRuns![{#^7/NextToken?s
-Attempt?i1CompletedOn?t<DataCatalogOutputs?[{#D49DatabaseOutputs?[{#Ea1DatasetName?s2ErrorMessage?s3ExecutionTime?i-JobName?s2JobSample?{#>^2LogGroupName?s5LogSubscription?s1Outputs?[{#FG8RecipeReference?{#Gt+RunId?s/StartedBy?s/StartedOn?t+State?sBValidationConfigurations?[{#>m
1DatasetName?s0MaxResults?i/NextToken?s1ProjectName?s
.Jobs![{#b6/NextToken?s
/AccountId?s0CreateDate?t/CreatedBy?s<DataCatalogOutputs?[{#D49DatabaseOutputs?[{#Ea1DatasetName?s6EncryptionKeyArn?s4EncryptionMode?s2JobSample?{#>^4LastModifiedBy?s6LastModifiedDate?t5LogSubscription?s1MaxCapacity?i0MaxRetries?i*Name!s1Outputs?[{#FG1ProjectName?s8RecipeReference?{#Gt1ResourceArn?s-RoleArn?s+Tags?<s-Timeout?i*Type?sBValidationConfigurations?[{#>m
/NextToken?s2Projects![{#fY
/AccountId?s0CreateDate?t/CreatedBy?s1DatasetName?s4LastModifiedBy?s6LastModifiedDate?t*Name!s.OpenDate?t.OpenedBy?s0RecipeName!s1ResourceArn?s-RoleArn?s/Sample?{#?s+Tags?<s
/NextToken?s1Recipes![{#VC
0MaxResults?i/NextToken?s3RecipeVersion?s
0MaxResults?i/NextToken?s/TargetArn?s
/NextToken?s2Rulesets![{#j&
/AccountId?s0CreateDate?t/CreatedBy?s1Description?s4LastModifiedBy?s6LastModifiedDate?t*Name!s1ResourceArn?s/RuleCount?i+Tags?<s/TargetArn!s
-JobName?s0MaxResults?i/NextToken?s
/NextToken?s3Schedules![{#l@
/AccountId?s0CreateDate?t/CreatedBy?s4CronExpression?s/JobNames?[s4LastModifiedBy?s6LastModifiedDate?t*Name!s1ResourceArn?s+Tags?<s
1ResourceArn!s
+Tags?<s
1Description?s*Name!s
5ClientSessionId?s*Name!s-Preview?b3RecipeStep?{#@R/StepIndex?i2ViewFrame?{#o3
/Analytics?s1ColumnRange?i4HiddenColumns?[s.RowRange?i6StartColumnIndex!i3StartRowIndex?i
.ActionId?i*Name!s,Result?s
+RunId!s
3AssumeControl?b*Name!s
5ClientSessionId?s*Name!s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
,Format?s6FormatOptions?{#2%.Input!{#3;*Name!s4PathOptions?{#6A
6Configuration?{#;B6EncryptionKeyArn?s4EncryptionMode?s2JobSample?{#>^5LogSubscription?s1MaxCapacity?i0MaxRetries?i*Name!s7OutputLocation!{#5%-RoleArn!s-Timeout?iBValidationConfigurations?[{#>m
*Name!s-RoleArn!s/Sample?{#?s
6LastModifiedDate?t*Name!s
1Description?s*Name!s/Steps?[{#@R
<DataCatalogOutputs?[{#D49DatabaseOutputs?[{#Ea6EncryptionKeyArn?s4EncryptionMode?s5LogSubscription?s1MaxCapacity?i0MaxRetries?i*Name!s1Outputs?[{#FG-RoleArn!s-Timeout?i
1Description?s*Name!s/Rules![{#Hh
4CronExpression!s/JobNames?[s*Name!s
)"};
