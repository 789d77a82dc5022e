// What the actions of amp take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe6f3a519051c2179>{
    R"(#O#$P#$v#%;#%_#&.#&Q#&h#''#'J#'f#(-#(S#(n#)4#)K#)s#*/#*W#*x#+D#+o#,5#,Z#,s#-F#-a#./#.W#.u#/=#/S#/p#0.#0Q#0m#1.#1N#1c#1z#2D#2m#3*#3U#3p
createAlertManagerDefinition {#4<{#4`
createAnomalyDetector {#50{#8G
createLoggingConfiguration {#8v{#4`
createQueryLoggingConfiguration {#9G{#4`
createRuleGroupsNamespace {#:^{#;7
createScraper {#;Y{#?8
createWorkspace {#?m{#@>
deleteAlertManagerDefinition {#@s*
deleteAnomalyDetector {#A6*
deleteLoggingConfiguration {#@s*
deleteQueryLoggingConfiguration {#@s*
deleteResourcePolicy {#Ag*
deleteRuleGroupsNamespace {#B7*
deleteScraper {#B[{#Bv
deleteScraperLoggingConfiguration {#B[*
deleteWorkspace {#@s*
describeAlertManagerDefinition {#C5{#CD
describeAnomalyDetector {#D4{#DW
describeLoggingConfiguration {#C5{#F[
describeQueryLoggingConfiguration {#C5{#G\
describeResourcePolicy {#C5{#Hg
describeRuleGroupsNamespace {#I;{#IQ
describeScraper {#JS{#J`
describeScraperLoggingConfiguration {#JS{#Ll
describeWorkspace {#C5{#NC
describeWorkspaceConfiguration {#C5{#OW
getDefaultScraperConfiguration {#Q#{#Q$
listAnomalyDetectors {#Q5{#Qe
listRuleGroupsNamespaces {#S%{#ST
listScrapers {#T]{#U'
listTagsForResource {#W({#W7
listWorkspaces {#W@{#Wb
putAlertManagerDefinition {#4<{#4`
putAnomalyDetector {#Xo{#8G
putResourcePolicy {#Z>{#Zy
putRuleGroupsNamespace {#[<{#;7
tagResource {#[g{#Q#
untagResource {#\${#Q#
updateLoggingConfiguration {#8v{#4`
updateQueryLoggingConfiguration {#9G{#4`
updateScraper {#\>{#?8
updateScraperLoggingConfiguration {#]H{#4`
updateWorkspaceAlias {#^+*
updateWorkspaceConfiguration {#^P{#4`
1ClientToken?s*Data!y1WorkspaceId!s
/Status!{#4m
0StatusCode!s2StatusReason?s
+Alias!s1ClientToken?s6Configuration!{#6UAEvaluationIntervalInSeconds?n-Labels?<s:MissingDataAction?{#8/+Tags?<s1WorkspaceId!s
8RandomCutForest?{#6k
DIgnoreNearExpectedFromAbove?{#7wDIgnoreNearExpectedFromBelow?{#7w+Query!s0SampleSize?n1ShingleSize?n
,Amount?n+Ratio?n
3MarkAsAnomaly?b*Skip?b
7AnomalyDetectorId!s)Arn!s/Status!{#4m+Tags?<s
1ClientToken?s1LogGroupArn!s1WorkspaceId!s
1ClientToken?s6Destinations![{#9w1WorkspaceId!s
7CloudWatchLogs!{#:?0Filters!{#:N
1LogGroupArn!s
2QspThreshold!n
1ClientToken?s*Data!y*Name!s+Tags?<s1WorkspaceId!s
)Arn!s*Name!s/Status!{#4m+Tags?<s
+Alias?s1ClientToken?s4Destination!{#<k:RoleConfiguration?{#=8<ScrapeConfiguration!{#=Y/Source!{#=n+Tags?<s
9AmpConfiguration?{#=(
2WorkspaceArn!s
3SourceRoleArn?s3TargetRoleArn?s
7ConfigurationBlob?y
9EksConfiguration?{#>A9VpcConfiguration?{#>p
0ClusterArn!s7SecurityGroupIds?[s0SubnetIds![s
7SecurityGroupIds![s0SubnetIds![s
)Arn!s/ScraperId!s/Status!{#?_+Tags?<s
0StatusCode!s
+Alias?s1ClientToken?s/KmsKeyArn?s+Tags?<s
)Arn!s/KmsKeyArn?s/Status!{#?_+Tags?<s1WorkspaceId!s
1ClientToken?s1WorkspaceId!s
7AnomalyDetectorId!s1ClientToken?s1WorkspaceId!s
1ClientToken?s0RevisionId?s1WorkspaceId!s
1ClientToken?s*Name!s1WorkspaceId!s
1ClientToken?s/ScraperId!s
/ScraperId!s/Status!{#?_
1WorkspaceId!s
?AlertManagerDefinition!{#Ca
/CreatedAt!t*Data!y0ModifiedAt!t/Status!{#4m
7AnomalyDetectorId!s1WorkspaceId!s
8AnomalyDetector!{#Dm
+Alias!s7AnomalyDetectorId!s)Arn!s6Configuration?{#6U/CreatedAt!tAEvaluationIntervalInSeconds?n-Labels?<s:MissingDataAction?{#8/0ModifiedAt!t/Status!{#4m+Tags?<s
=LoggingConfiguration!{#Fv
/CreatedAt!t1LogGroupArn!s0ModifiedAt!t/Status!{#4m/Workspace!s
BQueryLoggingConfiguration!{#G|
/CreatedAt!t6Destinations![{#9w0ModifiedAt!t/Status!{#4m/Workspace!s
4PolicyDocument!s2PolicyStatus!s0RevisionId!s
*Name!s1WorkspaceId!s
<RuleGroupsNamespace!{#Ik
)Arn!s/CreatedAt!t*Data!y0ModifiedAt!t*Name!s/Status!{#4m+Tags?<s
/ScraperId!s
0Scraper!{#Jn
+Alias?s)Arn!s/CreatedAt!t4Destination!{#<k4LastModifiedAt!t-RoleArn!s:RoleConfiguration?{#=8<ScrapeConfiguration!{#=Y/ScraperId!s/Source!{#=n/Status!{#?_2StatusReason?s+Tags?<s
;LoggingDestination!{#Mh0ModifiedAt!t;ScraperComponents![{#N#/ScraperId!s/Status!{#4m
7CloudWatchLogs?{#:?
/Config?{#N7*Type!s
.Options?<s
2Workspace!{#NS
+Alias?s)Arn!s/CreatedAt!t/KmsKeyArn?s8PrometheusEndpoint?s/Status!{#?_+Tags?<s1WorkspaceId!s
?WorkspaceConfiguration!{#Ot
;LimitsPerLabelSet?[{#PW;RetentionPeriodInDays?n/Status!{#4m
/LabelSet!<s/Limits!{#Pp
/MaxSeries?n

3Configuration!y
+Alias?s0MaxResults?n/NextToken?s1WorkspaceId!s
:AnomalyDetectors![{#R//NextToken?s
+Alias!s7AnomalyDetectorId!s)Arn!s/CreatedAt!t0ModifiedAt!t/Status!{#4m+Tags?<s
0MaxResults?i*Name?s/NextToken?s1WorkspaceId!s
/NextToken?s>RuleGroupsNamespaces![{#S|
)Arn!s/CreatedAt!t0ModifiedAt!t*Name!s/Status!{#4m+Tags?<s
-Filters?*0MaxResults?i/NextToken?s
/NextToken?s2Scrapers![{#UC
+Alias?s)Arn!s/CreatedAt!t4Destination!{#<k4LastModifiedAt!t-RoleArn!s:RoleConfiguration?{#=8/ScraperId!s/Source!{#=n/Status!{#?_2StatusReason?s+Tags?<s
1ResourceArn!s
+Tags?<s
+Alias?s0MaxResults?i/NextToken?s
/NextToken?s4Workspaces![{#X&
+Alias?s)Arn!s/CreatedAt!t/KmsKeyArn?s/Status!{#?_+Tags?<s1WorkspaceId!s
7AnomalyDetectorId!s1ClientToken?s6Configuration!{#6UAEvaluationIntervalInSeconds?n-Labels?<s:MissingDataAction?{#8/1WorkspaceId!s
1ClientToken?s4PolicyDocument!s0RevisionId?s1WorkspaceId!s
2PolicyStatus!s0RevisionId!s
1ClientToken?s*Data!y*Name!s1WorkspaceId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
+Alias?s1ClientToken?s4Destination?{#<k:RoleConfiguration?{#=8<ScrapeConfiguration?{#=Y/ScraperId!s
;LoggingDestination!{#Mh;ScraperComponents?[{#N#/ScraperId!s
+Alias?s1ClientToken?s1WorkspaceId!s
1ClientToken?s;LimitsPerLabelSet?[{#PW;RetentionPeriodInDays?n1WorkspaceId!s
)"};
