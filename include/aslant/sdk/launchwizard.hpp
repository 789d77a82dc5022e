// What the actions of launchwizard take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x9429c688e2b0fc61>{R"(#/##J##d#$$#$;#$P#$v#%:#%S#%p#&>#&U#&j
createDeployment {#''{#'y
deleteDeployment {#(/{#(?
getDeployment {#(/{#(X
getWorkload {#*:{#*J
getWorkloadDeploymentPattern {#+a{#,/
listDeploymentEvents {#/+{#/T
listDeployments {#0X{#18
listTagsForResource {#2<{#2K
listWorkloadDeploymentPatterns {#2T{#3#
listWorkloads {#4j{#5*
tagResource {#5e{#5|
untagResource {#6#{#5|
;DeploymentPatternName!s,DryRun?b*Name!s5Specifications!<s+Tags?<s2WorkloadName!s
2DeploymentId?s
2DeploymentId!s
,Status?s2StatusReason?s
3Deployment?{#(i
/CreatedAt?t/DeletedAt?t3DeploymentArn?s(Id?s*Name?s1PatternName?s3ResourceGroup?s5Specifications?<s,Status?s+Tags?<s2WorkloadName?s
2WorkloadName!s
1Workload?{#*Y
1Description?s1DisplayName?s6DocumentationUrl?s-IconUrl?s,Status?s3StatusMessage?s2WorkloadName?s
;DeploymentPatternName!s2WorkloadName!s
BWorkloadDeploymentPattern?{#,O
;DeploymentPatternName?s1Description?s1DisplayName?s8Specifications?[{#.#,Status?s3StatusMessage?s2WorkloadName?s9WorkloadVersionName?s
4AllowedValues?[s6Conditionals?[{#.h1Description?s*Name?s.Required?s
0Comparator?s*Name?s+Value?s
2DeploymentId!s0MaxResults?i/NextToken?s
:DeploymentEvents?[{#/x/NextToken?s
1Description?s*Name?s,Status?s2StatusReason?s/Timestamp?t
1Filters?[{#1&0MaxResults?i/NextToken?s
*Name?s-Values?[s
5Deployments?[{#1W/NextToken?s
/CreatedAt?t(Id?s*Name?s1PatternName?s,Status?s2WorkloadName?s
1ResourceArn!s
+Tags?<s
0MaxResults?i/NextToken?s2WorkloadName!s
/NextToken?sDWorkloadDeploymentPatterns?[{#3Q
;DeploymentPatternName?s1Description?s1DisplayName?s,Status?s3StatusMessage?s2WorkloadName?s9WorkloadVersionName?s
0MaxResults?i/NextToken?s
/NextToken?s3Workloads?[{#5G
1DisplayName?s2WorkloadName?s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
)"};
