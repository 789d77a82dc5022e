// What the actions of amp take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe6f3a519051c2179>{
    R"(#D#$/#$U#$y#%H#%k#&(#&A#&g#'1#'Z#(##(:#(S#({#)G#)r#*=#*V#*q#+?#+g#,/#,E#,b#,z#-C#-c#-x#.5#.Y#/(#/?#/]
createAlertManagerDefinition {#0){#0M
createLoggingConfiguration {#0w{#0M
createQueryLoggingConfiguration {#1H{#0M
createRuleGroupsNamespace {#2_{#38
createScraper {#3Z{#6[
createWorkspace {#76{#7a
deleteAlertManagerDefinition {#8<{#8Y
deleteLoggingConfiguration {#8<{#8Y
deleteQueryLoggingConfiguration {#8<{#8Y
deleteRuleGroupsNamespace {#8Z{#8Y
deleteScraper {#9${#9?
deleteWorkspace {#8<{#8Y
describeAlertManagerDefinition {#9X{#9g
describeLoggingConfiguration {#9X{#:W
describeQueryLoggingConfiguration {#9X{#;X
describeRuleGroupsNamespace {#<c{#<y
describeScraper {#={{#>.
describeWorkspace {#9X{#@:
describeWorkspaceConfiguration {#9X{#AN
getDefaultScraperConfiguration {#8Y{#Bt
listRuleGroupsNamespaces {#C+{#CZ
listScrapers {#Dc{#E/
listTagsForResource {#G0{#G?
listWorkspaces {#GH{#Gj
putAlertManagerDefinition {#0){#0M
putRuleGroupsNamespace {#Hw{#38
tagResource {#IH{#8Y
untagResource {#I_{#8Y
updateLoggingConfiguration {#0w{#0M
updateQueryLoggingConfiguration {#1H{#0M
updateScraper {#Iy{#6[
updateWorkspaceAlias {#K){#8Y
updateWorkspaceConfiguration {#KN{#0M
1ClientToken?s*Data!y1WorkspaceId!s
/Status!{#0Z
0StatusCode!s2StatusReason?s
1ClientToken?s1LogGroupArn!s1WorkspaceId!s
1ClientToken?s6Destinations![{#1x1WorkspaceId!s
7CloudWatchLogs!{#2@0Filters!{#2O
1LogGroupArn!s
2QspThreshold!n
1ClientToken?s*Data!y*Name!s+Tags?<s1WorkspaceId!s
)Arn!s*Name!s/Status!{#0Z+Tags?<s
+Alias?s1ClientToken?s4Destination!{#4l:RoleConfiguration?{#59<ScrapeConfiguration!{#5Z/Source!{#5o+Tags?<s
9AmpConfiguration?{#5)
2WorkspaceArn!s
3SourceRoleArn?s3TargetRoleArn?s
7ConfigurationBlob?y
9EksConfiguration?{#6,
0ClusterArn!s7SecurityGroupIds?[s0SubnetIds![s
)Arn!s/ScraperId!s/Status!{#7(+Tags?<s
0StatusCode!s
+Alias?s1ClientToken?s/KmsKeyArn?s+Tags?<s
)Arn!s/KmsKeyArn?s/Status!{#7(+Tags?<s1WorkspaceId!s
1ClientToken?s1WorkspaceId!s

1ClientToken?s*Name!s1WorkspaceId!s
1ClientToken?s/ScraperId!s
/ScraperId!s/Status!{#7(
1WorkspaceId!s
?AlertManagerDefinition!{#:*
/CreatedAt!t*Data!y0ModifiedAt!t/Status!{#0Z
=LoggingConfiguration!{#:r
/CreatedAt!t1LogGroupArn!s0ModifiedAt!t/Status!{#0Z/Workspace!s
BQueryLoggingConfiguration!{#;x
/CreatedAt!t6Destinations![{#1x0ModifiedAt!t/Status!{#0Z/Workspace!s
*Name!s1WorkspaceId!s
<RuleGroupsNamespace!{#=9
)Arn!s/CreatedAt!t*Data!y0ModifiedAt!t*Name!s/Status!{#0Z+Tags?<s
/ScraperId!s
0Scraper!{#><
+Alias?s)Arn!s/CreatedAt!t4Destination!{#4l4LastModifiedAt!t-RoleArn!s:RoleConfiguration?{#59<ScrapeConfiguration!{#5Z/ScraperId!s/Source!{#5o/Status!{#7(2StatusReason?s+Tags?<s
2Workspace!{#@J
+Alias?s)Arn!s/CreatedAt!t/KmsKeyArn?s8PrometheusEndpoint?s/Status!{#7(+Tags?<s1WorkspaceId!s
?WorkspaceConfiguration!{#Ak
;LimitsPerLabelSet?[{#BN;RetentionPeriodInDays?n/Status!{#0Z
/LabelSet!<s/Limits!{#Bg
/MaxSeries?n
3Configuration!y
0MaxResults?i*Name?s/NextToken?s1WorkspaceId!s
/NextToken?s>RuleGroupsNamespaces![{#D(
)Arn!s/CreatedAt!t0ModifiedAt!t*Name!s/Status!{#0Z+Tags?<s
/Filters?<[s0MaxResults?i/NextToken?s
/NextToken?s2Scrapers![{#EK
+Alias?s)Arn!s/CreatedAt!t4Destination!{#4l4LastModifiedAt!t-RoleArn!s:RoleConfiguration?{#59/ScraperId!s/Source!{#5o/Status!{#7(2StatusReason?s+Tags?<s
1ResourceArn!s
+Tags?<s
+Alias?s0MaxResults?i/NextToken?s
/NextToken?s4Workspaces![{#H.
+Alias?s)Arn!s/CreatedAt!t/KmsKeyArn?s/Status!{#7(+Tags?<s1WorkspaceId!s
1ClientToken?s*Data!y*Name!s1WorkspaceId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
+Alias?s1ClientToken?s4Destination?{#4l:RoleConfiguration?{#59<ScrapeConfiguration?{#5Z/ScraperId!s
+Alias?s1ClientToken?s1WorkspaceId!s
1ClientToken?s;LimitsPerLabelSet?[{#BN;RetentionPeriodInDays?n1WorkspaceId!s
)"};
