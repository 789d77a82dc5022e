// What the actions of pi take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8d53f07b5755532>{R"(#0##M##v#$E#$d#%*#%P#%m#&/#&X#'$#'L#'i#($
createPerformanceAnalysisReport {#(;{#)-
deletePerformanceAnalysisReport {#)A{#)p
describeDimensionKeys {#)q{#,%
getDimensionKeyDetails {#-d{#.W
getPerformanceAnalysisReport {#/-{#/z
getResourceMetadata {#4g{#5)
getResourceMetrics {#5P{#7@
listAvailableResourceDimensions {#9#{#9x
listAvailableResourceMetrics {#;'{#;k
listPerformanceAnalysisReports {#<K{#=1
listTagsForResource {#>E{#>b
tagResource {#>n{#)p
untagResource {#?<{#)p
-EndTime!t0Identifier!s1ServiceType!s/StartTime!t.Tags?[{#(x
)Key!s+Value!s
6AnalysisReportId?s
6AnalysisReportId!s0Identifier!s1ServiceType!s

8AdditionalMetrics?[s-EndTime!t-Filter?<s0GroupBy!{#+`0Identifier!s0MaxResults?i,Metric!s/NextToken?s4PartitionBy?{#+`5PeriodInSeconds?i1ServiceType!s/StartTime!t
1Dimensions?[s+Group!s+Limit?i
4AlignedEndTime?t6AlignedStartTime?t.Keys?[{#,u/NextToken?s7PartitionKeys?[{#-U
8AdditionalMetrics?<n1Dimensions?<s1Partitions?[n+Total?n
1Dimensions!<s
+Group!s5GroupIdentifier!s0Identifier!s:RequestedDimensions?[s1ServiceType!s
4Dimensions?[{#.i
/Dimension?s,Status?s+Value?s
4AcceptLanguage?s6AnalysisReportId!s0Identifier!s1ServiceType!s0TextFormat?s
7AnalysisReport?{#05
6AnalysisReportId!s0CreateTime?t-EndTime?t0Identifier?s2Insights?[{#1E1ServiceType?s/StartTime?t,Status?s
6BaselineData?[{#39-Context?s1Description?s-EndTime?t5InsightData?[{#39/InsightId!s1InsightType?s9Recommendations?[{#47.Severity?s/StartTime?t<SupportingInsights?[{#1E
BPerformanceInsightsMetric?{#3Y
1Dimensions?<s1DisplayName?s-Filter?<s,Metric?s+Value?n
?RecommendationDescription?s6RecommendationId?s
0Identifier!s1ServiceType!s
2Features?<{#5F0Identifier?s
,Status?s
-EndTime!t0Identifier!s0MaxResults?i7MetricQueries![{#6y/NextToken?s5PeriodAlignment?s5PeriodInSeconds?i1ServiceType!s/StartTime!t
-Filter?<s0GroupBy?{#+`,Metric!s
4AlignedEndTime?t6AlignedStartTime?t0Identifier?s4MetricList?[{#85/NextToken?s
4DataPoints?[{#8P,Key?{#8e
/Timestamp!t+Value!n
1Dimensions?<s,Metric!s
8AuthorizedActions?[s0Identifier!s0MaxResults?i.Metrics![s/NextToken?s1ServiceType!s
:MetricDimensions?[{#:B/NextToken?s
0Groups?[{#:Y,Metric?s
4Dimensions?[{#:s+Group?s
0Identifier?s
0Identifier!s0MaxResults?i2MetricTypes![s/NextToken?s1ServiceType!s
1Metrics?[{#<,/NextToken?s
1Description?s,Metric?s*Unit?s
0Identifier!s.ListTags?b0MaxResults?i/NextToken?s1ServiceType!s
9AnalysisReports?[{#=T/NextToken?s
6AnalysisReportId?s0CreateTime?t-EndTime?t/StartTime?t,Status?s.Tags?[{#(x
1ResourceARN!s1ServiceType!s
.Tags?[{#(x
1ResourceARN!s1ServiceType!s.Tags![{#(x
1ResourceARN!s1ServiceType!s.TagKeys![s
)"};
