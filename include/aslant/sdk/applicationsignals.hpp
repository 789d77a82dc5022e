// What the actions of applicationsignals take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6c9175432321216e>{
    R"(#:##k#$D#$i#%4#%Y#&$#&8#&Z#&u#'5#'_#(&#(E#(x#)B#)a#)|#*8#*U#*w#+5#+J#+a
batchGetServiceLevelObjectiveBudgetReport {#,,{#,C
batchUpdateExclusionWindows {#8'{#9n
createServiceLevelObjective {#:P{#@^
deleteGroupingConfiguration *   {#BY
deleteServiceLevelObjective {#BZ{#BY
getService {#B`{#C.
getServiceLevelObjective {#BZ{#@^
listAuditFindings {#F9{#IH
listEntityEvents {#O1{#Ok
listGroupingAttributeDefinitions {#QL{#R&
listServiceDependencies {#SE{#T,
listServiceDependents {#SE{#Ul
listServiceLevelObjectiveExclusionWindows {#WN{#Wm
listServiceLevelObjectives {#X7{#Yr
listServiceOperations {#SE{#[U
listServiceStates {#\U{#^?
listServices {#_X{#`U
listTagsForResource {#b({#b7
putGroupingConfiguration {#bC{#bg
startDiscovery {#BY{#BY
tagResource {#cY{#BY
untagResource {#cs{#BY
updateServiceLevelObjective {#d3{#@^
-SloIds![s/Timestamp!t
0Errors![{#,k1Reports![{#-:/Timestamp!t
)Arn!s/ErrorCode!s2ErrorMessage!s*Name!s
)Arn!s0Attainment?n=BudgetRequestsRemaining?i<BudgetSecondsRemaining?i2BudgetStatus!s4EvaluationType?s-Goal?{#/G*Name!s8RequestBasedSli?{#14,Sli?{#6G9TotalBudgetRequests?i8TotalBudgetSeconds?i
4AttainmentGoal?n1Interval?{#/z6WarningThreshold?n
9CalendarInterval?{#0L8RollingInterval?{#0s
.Duration!i2DurationUnit!s/StartTime!t
.Duration!i2DurationUnit!s
8ComparisonOperator?s5MetricThreshold?n>RequestBasedSliMetric!{#1w
9DependencyConfig?{#3G4KeyAttributes?<s0MetricType?sDMonitoredRequestCountMetric!{#4#3OperationName?sATotalRequestCountMetric![{#4O
>DependencyKeyAttributes!<s=DependencyOperationName!s
8BadCountMetric?[{#4O9GoodCountMetric?[{#4O
/AccountId?s0Expression?s(Id!s+Label?s3MetricStat?{#5B,Period?i0ReturnData?b
/Metric!{#5f,Period!i*Stat!s*Unit?s
4Dimensions?[{#670MetricName?s/Namespace?s
*Name!s+Value!s
8ComparisonOperator!s5MetricThreshold!n2SliMetric!{#7$
9DependencyConfig?{#3G4KeyAttributes?<s;MetricDataQueries![{#4O0MetricType?s3OperationName?s
=AddExclusionWindows?[{#8i@RemoveExclusionWindows?[{#8i-SloIds![s
,Reason?s7RecurrenceRule?{#9E/StartTime?t/Window!{#9S
0Expression!s
.Duration!n2DurationUnit!s
0Errors![{#:,-SloIds![s
/ErrorCode!s2ErrorMessage!s+SloId!s
@BurnRateConfigurations?[{#;h1Description?s-Goal?{#/G*Name!s>RequestBasedSliConfig?{#<'2SliConfig?{#>@.Tags?[{#@O
;LookBackWindowMinutes!n
8ComparisonOperator?s5MetricThreshold?nDRequestBasedSliMetricConfig!{#<p
9DependencyConfig?{#3G4KeyAttributes?<s0MetricType?sDMonitoredRequestCountMetric?{#4#3OperationName?sATotalRequestCountMetric?[{#4O
8ComparisonOperator!s5MetricThreshold!n8SliMetricConfig!{#?#
9DependencyConfig?{#3G4KeyAttributes?<s;MetricDataQueries?[{#4O0MetricName?s0MetricType?s3OperationName?s3PeriodSeconds?i/Statistic?s
)Key!s+Value!s
,Slo!{#@h
)Arn!s@BurnRateConfigurations?[{#;h1CreatedTime!t1Description?s4EvaluationType?s-Goal!{#/G5LastUpdatedTime!t6MetricSourceType?s*Name!s8RequestBasedSli?{#14,Sli?{#6G

(Id!s
-EndTime!t4KeyAttributes!<s/StartTime!t
-EndTime!t8LogGroupReferences?*0Service!{#Cg/StartTime!t
3AttributeMaps?*4KeyAttributes!<s8LogGroupReferences?*:MetricReferences![{#Do7ServiceGroups?[{#EY
/AccountId?s4Dimensions?[{#670MetricName!s0MetricType!s/Namespace!s
5GroupIdentifier!s/GroupName!s1GroupSource!s0GroupValue!s
6AuditTargets![{#G</Auditors?[s1DetailLevel?s-EndTime!t0MaxResults?n/NextToken?s/StartTime!t
-Data!{#GN*Type!s
/Canary?{#H-0Service?{#H;9ServiceOperation?{#Hg,Slo?{#I4
0CanaryName!s
2AwsAccountId?s1Environment?s*Name?s*Type?s
0MetricType?s/Operation?s0Service?{#H;
,SloArn?s-SloName?s
7AuditFindings![{#J%-EndTime?t/NextToken?s/StartTime?t
8AuditorResults?[{#K+8DependencyGraph?{#KW4KeyAttributes!<s4MetricGraph?{#ME/Operation?s*Type?s
-Auditor?s+Data?<s1Description?s.Severity?s
/Edges?[{#Kp/Nodes?[{#LV
4ConnectionType?s7DestinationNodeId?s.Duration?n2SourceNodeId?s
.Duration?n4KeyAttributes!<s*Name!s,NodeId!s/Operation?s,Status?s*Type?s
-EndTime?t;MetricDataQueries?[{#Mt/StartTime?t
/AccountId?s0Expression?s(Id!s+Label?s3MetricStat?{#Ng,Period?n0ReturnData?b
/Metric!{#5f,Period!n*Stat!s*Unit?s
-EndTime!t-Entity!<s0MaxResults?n/NextToken?s/StartTime!t
6ChangeEvents![{#PG-EndTime!t/NextToken?s/StartTime!t
/AccountId!s5ChangeEventType!s-Entity!<s-EventId!s/EventName?s,Region!s/Timestamp!t.UserName?s
2AwsAccountId?s;IncludeLinkedAccounts?b/NextToken?s
FGroupingAttributeDefinitions![{#Rb/NextToken?s/UpdatedAt?t
:DefaultGroupingValue?s2GroupingName!s9GroupingSourceKeys?[s
-EndTime!t4KeyAttributes!<s0MaxResults?i/NextToken?s/StartTime!t
-EndTime!t/NextToken?s=ServiceDependencies![{#Ti/StartTime!t
>DependencyKeyAttributes!<s=DependencyOperationName!s:MetricReferences![{#Do3OperationName!s
-EndTime!t/NextToken?s;ServiceDependents![{#VM/StartTime!t
=DependentKeyAttributes!<s<DependentOperationName?s:MetricReferences![{#Do3OperationName?s
(Id!s0MaxResults?n/NextToken?s
:ExclusionWindows![{#8i/NextToken?s
9DependencyConfig?{#3G;IncludeLinkedAccounts?b4KeyAttributes?<s0MaxResults?i8MetricSourceTypes?[s/NextToken?s3OperationName?s:SloOwnerAwsAccountId?s
/NextToken?s6SloSummaries?[{#Z8
)Arn!s1CreatedTime?t9DependencyConfig?{#3G4EvaluationType?s4KeyAttributes?<s6MetricSourceType?s*Name!s3OperationName?s
-EndTime!t/NextToken?s;ServiceOperations![{#\6/StartTime!t
:MetricReferences![{#Do*Name!s
:AttributeFilters?[{#]i2AwsAccountId?s-EndTime!t;IncludeLinkedAccounts?b0MaxResults?n/NextToken?s/StartTime!t
9AttributeFilterName!s<AttributeFilterValues![s
-EndTime!t/NextToken?s7ServiceStates![{#^v/StartTime!t
:AttributeFilters?[{#]i<LatestChangeEvents![{#PG.Service!<s
2AwsAccountId?s-EndTime!t;IncludeLinkedAccounts?b0MaxResults?i/NextToken?s/StartTime!t
-EndTime!t/NextToken?s:ServiceSummaries![{#a5/StartTime!t
3AttributeMaps?*4KeyAttributes!<s:MetricReferences![{#Do7ServiceGroups?[{#EY
1ResourceArn!s
.Tags?[{#@O
FGroupingAttributeDefinitions![{#Rb
>GroupingConfiguration!{#c)
FGroupingAttributeDefinitions![{#Rb/UpdatedAt!t
1ResourceArn!s.Tags![{#@O
1ResourceArn!s.TagKeys![s
@BurnRateConfigurations?[{#;h1Description?s-Goal?{#/G(Id!s>RequestBasedSliConfig?{#<'2SliConfig?{#>@
)"};
