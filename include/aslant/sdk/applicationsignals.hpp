// What the actions of applicationsignals take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6c9175432321216e>{
    R"(#4##Y#$2#$W#$|#%G#%[#&##&D#&c#'<#'`#(%#(;#(X#(p#)+#)B
batchGetServiceLevelObjectiveBudgetReport {#)g{#*$
batchUpdateExclusionWindows {#5b{#7O
createServiceLevelObjective {#81{#>2
deleteServiceLevelObjective {#@-{#@3
getService {#@4{#@\
getServiceLevelObjective {#@-{#>2
listServiceDependencies {#By{#C`
listServiceDependents {#By{#EF
listServiceLevelObjectiveExclusionWindows {#G({#GG
listServiceLevelObjectives {#Gk{#IL
listServiceOperations {#By{#K/
listServices {#L/{#M,
listTagsForResource {#NG{#NV
startDiscovery {#@3{#@3
tagResource {#Nb{#@3
untagResource {#N|{#@3
updateServiceLevelObjective {#O<{#>2
-SloIds![s/Timestamp!t
0Errors![{#*L1Reports![{#*u/Timestamp!t
)Arn!s/ErrorCode!s2ErrorMessage!s*Name!s
)Arn!s0Attainment?n=BudgetRequestsRemaining?i<BudgetSecondsRemaining?i2BudgetStatus!s4EvaluationType?s-Goal?{#-(*Name!s8RequestBasedSli?{#.o,Sli?{#4(9TotalBudgetRequests?i8TotalBudgetSeconds?i
4AttainmentGoal?n1Interval?{#-[6WarningThreshold?n
9CalendarInterval?{#.-8RollingInterval?{#.T
.Duration!i2DurationUnit!s/StartTime!t
.Duration!i2DurationUnit!s
8ComparisonOperator?s5MetricThreshold?n>RequestBasedSliMetric!{#/X
9DependencyConfig?{#1(4KeyAttributes?<s0MetricType?sDMonitoredRequestCountMetric!{#1^3OperationName?sATotalRequestCountMetric![{#20
>DependencyKeyAttributes!<s=DependencyOperationName!s
8BadCountMetric?[{#209GoodCountMetric?[{#20
/AccountId?s0Expression?s(Id!s+Label?s3MetricStat?{#3#,Period?i0ReturnData?b
/Metric!{#3G,Period!i*Stat!s*Unit?s
4Dimensions?[{#3r0MetricName?s/Namespace?s
*Name!s+Value!s
8ComparisonOperator!s5MetricThreshold!n2SliMetric!{#4_
9DependencyConfig?{#1(4KeyAttributes?<s;MetricDataQueries![{#200MetricType?s3OperationName?s
=AddExclusionWindows?[{#6J@RemoveExclusionWindows?[{#6J-SloIds![s
,Reason?s7RecurrenceRule?{#7&/StartTime?t/Window!{#74
0Expression!s
.Duration!n2DurationUnit!s
0Errors![{#7g-SloIds![s
/ErrorCode!s2ErrorMessage!s+SloId!s
@BurnRateConfigurations?[{#9I1Description?s-Goal?{#-(*Name!s>RequestBasedSliConfig?{#9b2SliConfig?{#;{.Tags?[{#>#
;LookBackWindowMinutes!n
8ComparisonOperator?s5MetricThreshold?nDRequestBasedSliMetricConfig!{#:Q
9DependencyConfig?{#1(4KeyAttributes?<s0MetricType?sDMonitoredRequestCountMetric?{#1^3OperationName?sATotalRequestCountMetric?[{#20
8ComparisonOperator!s5MetricThreshold!n8SliMetricConfig!{#<^
9DependencyConfig?{#1(4KeyAttributes?<s;MetricDataQueries?[{#200MetricType?s3OperationName?s3PeriodSeconds?i/Statistic?s
)Key!s+Value!s
,Slo!{#><
)Arn!s@BurnRateConfigurations?[{#9I1CreatedTime!t1Description?s4EvaluationType?s-Goal!{#-(5LastUpdatedTime!t6MetricSourceType?s*Name!s8RequestBasedSli?{#.o,Sli?{#4(
(Id!s

-EndTime!t4KeyAttributes!<s/StartTime!t
-EndTime!t:LogGroupReferences?[<s0Service!{#A=/StartTime!t
5AttributeMaps?[<s4KeyAttributes!<s:LogGroupReferences?[<s:MetricReferences![{#B5
/AccountId?s4Dimensions?[{#3r0MetricName!s0MetricType!s/Namespace!s
-EndTime!t4KeyAttributes!<s0MaxResults?i/NextToken?s/StartTime!t
-EndTime!t/NextToken?s=ServiceDependencies![{#DC/StartTime!t
>DependencyKeyAttributes!<s=DependencyOperationName!s:MetricReferences![{#B53OperationName!s
-EndTime!t/NextToken?s;ServiceDependents![{#F'/StartTime!t
=DependentKeyAttributes!<s<DependentOperationName?s:MetricReferences![{#B53OperationName?s
(Id!s0MaxResults?n/NextToken?s
:ExclusionWindows![{#6J/NextToken?s
9DependencyConfig?{#1(;IncludeLinkedAccounts?b4KeyAttributes?<s0MaxResults?i8MetricSourceTypes?[s/NextToken?s3OperationName?s:SloOwnerAwsAccountId?s
/NextToken?s6SloSummaries?[{#Il
)Arn!s1CreatedTime?t9DependencyConfig?{#1(4EvaluationType?s4KeyAttributes?<s6MetricSourceType?s*Name!s3OperationName?s
-EndTime!t/NextToken?s;ServiceOperations![{#Kj/StartTime!t
:MetricReferences![{#B5*Name!s
2AwsAccountId?s-EndTime!t;IncludeLinkedAccounts?b0MaxResults?i/NextToken?s/StartTime!t
-EndTime!t/NextToken?s:ServiceSummaries![{#Mf/StartTime!t
5AttributeMaps?[<s4KeyAttributes!<s:MetricReferences![{#B5
1ResourceArn!s
.Tags?[{#>#
1ResourceArn!s.Tags![{#>#
1ResourceArn!s.TagKeys![s
@BurnRateConfigurations?[{#9I1Description?s-Goal?{#-((Id!s>RequestBasedSliConfig?{#9b2SliConfig?{#;{
)"};
