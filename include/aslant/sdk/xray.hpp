// What the actions of xray take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x45df55494dfbe89>{
    R"(#I#$>#$V#$t#%/#%K#%`#&$#&@#&]#&o#'(#'B#'V#'p#(5#(R#(s#)3#)Z#)v#*5#*]#*t#+>#+Y#+w#,:#,W#,t#-5#-R#-l#./#.D#.[#.p#/2#/N
batchGetTraces {#/u{#04
cancelTraceRetrieval {#1L{#1^
createGroup {#1_{#3*
createSamplingRule {#3|{#6)
deleteGroup {#6n{#1^
deleteResourcePolicy {#7,{#1^
deleteSamplingRule {#7M{#6)
getEncryptionConfig {#1^{#7c
getGroup {#6n{#3*
getGroups {#89{#8F
getIndexingRules {#89{#8`
getInsight {#:8{#:E
getInsightEvents {#={{#>G
getInsightImpactGraph {#@6{#@e
getInsightSummaries {#Bj{#Ca
getRetrievedTracesGraph {#Fe{#G)
getSamplingRules {#89{#N7
getSamplingStatisticSummaries {#89{#N^
getSamplingTargets {#Ov{#Q4
getServiceGraph {#S<{#Sv
getTimeSeriesServiceStatistics {#Z9{#[R
getTraceGraph {#/u{#^1
getTraceSegmentDestination {#1^{#^M
getTraceSummaries {#^e{#`(
listResourcePolicies {#89{#ih
listRetrievedTraces {#jv{#kH
listTagsForResource {#lE{#l`
putEncryptionConfig {#lx{#7c
putResourcePolicy {#m.{#m{
putTelemetryRecords {#n6{#1^
putTraceSegments {#q_{#qy
startTraceRetrieval {#r[{#s$
tagResource {#s6{#1^
untagResource {#sP{#1^
updateGroup {#36{#3*
updateIndexingRule {#sj{#tS
updateSamplingRule {#tf{#6)
updateTraceSegmentDestination {#v^{#^M
/NextToken?s/TraceIds![s
/NextToken?s0Traces?[{#0e:UnprocessedTraceIds?[s
.Duration?n(Id?s3LimitExceeded?b2Segments?[{#1;
.Document?s(Id?s
4RetrievalToken!s

6FilterExpression?s/GroupName!s>InsightsConfiguration?{#2K.Tags?[{#2u
5InsightsEnabled?b:NotificationsEnabled?b
)Key!s+Value!s
.Group?{#36
6FilterExpression?s.GroupARN?s/GroupName?s>InsightsConfiguration?{#2K
5SamplingRule!{#4@.Tags?[{#2u
1Attributes?<s/FixedRate!n*Host!s0HttpMethod!s.Priority!i3ReservoirSize!i1ResourceARN!s-RuleARN?s.RuleName?s1ServiceName!s1ServiceType!s-UrlPath!s-Version!i
;SamplingRuleRecord?{#6B
/CreatedAt?t0ModifiedAt?t5SamplingRule?{#4@
.GroupARN?s/GroupName?s
0PolicyName!s6PolicyRevisionId?s
-RuleARN?s.RuleName?s
9EncryptionConfig?{#7z
+KeyId?s,Status?s*Type?s
/NextToken?s
0Groups?[{#36/NextToken?s
7IndexingRules?[{#9'/NextToken?s
0ModifiedAt?t*Name?s-Rule?{#9F
6Probabilistic?{#9Z
>ActualSamplingPercentage?n?DesiredSamplingPercentage!n
/InsightId!s
0Insight?{#:S
1Categories?[sFClientRequestImpactStatistics?{#<|-EndTime?t.GroupARN?s/GroupName?s/InsightId?s;RootCauseServiceId?{#=GPRootCauseServiceRequestImpactStatistics?{#<|/StartTime?t+State?s-Summary?s>TopAnomalousServices?[{#=k
0FaultCount?l-OkCount?l0TotalCount?l
/AccountId?s*Name?s,Names?[s*Type?s
2ServiceId?{#=G
/InsightId!s0MaxResults?i/NextToken?s
7InsightEvents?[{#>h/NextToken?s
FClientRequestImpactStatistics?{#<|/EventTime?tPRootCauseServiceRequestImpactStatistics?{#<|-Summary?s>TopAnomalousServices?[{#=k
-EndTime!t/InsightId!s/NextToken?s/StartTime!t
-EndTime?t/InsightId?s/NextToken?s9ServiceGraphEndTime?t;ServiceGraphStartTime?t2Services?[{#Aw/StartTime?t
/AccountId?s/Edges?[{#B[*Name?s,Names?[s1ReferenceId?i*Type?s
1ReferenceId?i
-EndTime!t.GroupARN?s/GroupName?s0MaxResults?i/NextToken?s/StartTime!t-States?[s
:InsightSummaries?[{#D+/NextToken?s
1Categories?[sFClientRequestImpactStatistics?{#<|-EndTime?t.GroupARN?s/GroupName?s/InsightId?s4LastUpdateTime?t;RootCauseServiceId?{#=GPRootCauseServiceRequestImpactStatistics?{#<|/StartTime?t+State?s-Summary?s>TopAnomalousServices?[{#=k
/NextToken?s4RetrievalToken!s
/NextToken?s5RetrievalStatus?s2Services?[{#GW
/Links?[{#Gq0Service?{#HO
:DestinationTraceIds?[s3ReferenceType?s3SourceTraceId?s
/AccountId?s;DurationHistogram?[{#JI/Edges?[{#JZ-EndTime?t*Name?s,Names?[s1ReferenceId?n?ResponseTimeHistogram?[{#JI*Root?b/StartTime?t+State?s:SummaryStatistics?{#LO*Type?s
+Count?n+Value?n
1Aliases?[{#L7.EdgeType?s-EndTime?tCReceivedEventAgeHistogram?[{#JI1ReferenceId?n?ResponseTimeHistogram?[{#JI/StartTime?t:SummaryStatistics?{#LO
*Name?s,Names?[s*Type?s
8ErrorStatistics?{#MK8FaultStatistics?{#Mv-OkCount?n0TotalCount?n7TotalResponseTime?n
0OtherCount?n3ThrottleCount?n0TotalCount?n
0OtherCount?n0TotalCount?n
/NextToken?s=SamplingRuleRecords?[{#6B
/NextToken?sDSamplingStatisticSummaries?[{#O2
1BorrowCount?i2RequestCount?i.RuleName?s2SampledCount?i/Timestamp?t
ESamplingStatisticsDocuments![{#P?
1BorrowCount?i.ClientID!s2RequestCount!i.RuleName!s2SampledCount!i/Timestamp!t
:LastRuleModification?tASamplingTargetDocuments?[{#R,?UnprocessedStatistics?[{#Rt
/FixedRate?n.Interval?i4ReservoirQuota?i7ReservoirQuotaTTL?t.RuleName?s
/ErrorCode?s-Message?s.RuleName?s
-EndTime!t.GroupARN?s/GroupName?s/NextToken?s/StartTime!t
>ContainsOldGroupVersions?b-EndTime?t/NextToken?s2Services?[{#Ti/StartTime?t
/AccountId?s;DurationHistogram?[{#Vc/Edges?[{#Vt-EndTime?t*Name?s,Names?[s1ReferenceId?i?ResponseTimeHistogram?[{#Vc*Root?b/StartTime?t+State?s:SummaryStatistics?{#XQ*Type?s
+Count?i+Value?n
1Aliases?[{#L7.EdgeType?s-EndTime?tCReceivedEventAgeHistogram?[{#Vc1ReferenceId?i?ResponseTimeHistogram?[{#Vc/StartTime?t:SummaryStatistics?{#XQ
8ErrorStatistics?{#YM8FaultStatistics?{#Yx-OkCount?l0TotalCount?l7TotalResponseTime?n
0OtherCount?l3ThrottleCount?l0TotalCount?l
0OtherCount?l0TotalCount?l
-EndTime!t>EntitySelectorExpression?s8ForecastStatistics?b.GroupARN?s/GroupName?s/NextToken?s,Period?i/StartTime!t
>ContainsOldGroupVersions?b/NextToken?sETimeSeriesServiceStatistics?[{#\B
>EdgeSummaryStatistics?{#XQ?ResponseTimeHistogram?[{#VcBServiceForecastStatistics?{#]iAServiceSummaryStatistics?{#XQ/Timestamp?t
4FaultCountHigh?l3FaultCountLow?l
/NextToken?s2Services?[{#Ti
1Destination?s,Status?s
-EndTime!t6FilterExpression?s/NextToken?s.Sampling?b9SamplingStrategy?{#_r/StartTime!t3TimeRangeType?s
*Name?s+Value?n
5ApproximateTime?t/NextToken?s8TraceSummaries?[{#`s:TracesProcessedCount?l
6Annotations?<[{#dU;AvailabilityZones?[{#eN.Duration?n3EntryPoint?{#=G9ErrorRootCauses?[{#eV9FaultRootCauses?[{#eV.HasError?b.HasFault?b1HasThrottle?b-Http?{#g8(Id?s5InstanceIds?[{#gt/IsPartial?b6MatchedEventTime?t6ResourceARNs?[{#gz2ResponseTime?n@ResponseTimeRootCauses?[{#h'.Revision?i4ServiceIds?[{#=G/StartTime?t/Users?[{#iK
8AnnotationValue?{#d|4ServiceIds?[{#=G
2BooleanValue?b1NumberValue?n1StringValue?s
*Name?s
5ClientImpacting?b2Services?[{#ex
/AccountId?s4EntityPath?[{#f^.Inferred?b*Name?s,Names?[s*Type?s
4Exceptions?[{#g&*Name?s,Remote?b
-Message?s*Name?s
.ClientIp?s0HttpMethod?s0HttpStatus?i-HttpURL?s/UserAgent?s
(Id?s
)Arn?s
5ClientImpacting?b2Services?[{#hI
/AccountId?s4EntityPath?[{#i/.Inferred?b*Name?s,Names?[s*Type?s
.Coverage?n*Name?s,Remote?b
4ServiceIds?[{#=G.UserName?s
/NextToken?s:ResourcePolicies?[{#j2
5LastUpdatedTime?t4PolicyDocument?s0PolicyName?s6PolicyRevisionId?s
/NextToken?s4RetrievalToken!s1TraceFormat?s
/NextToken?s5RetrievalStatus?s1TraceFormat?s0Traces?[{#l(
.Duration?n(Id?s/Spans?[{#1;
/NextToken?s1ResourceARN!s
/NextToken?s.Tags?[{#2u
+KeyId?s*Type!s
>BypassPolicyLockoutCheck?b4PolicyDocument!s0PolicyName!s6PolicyRevisionId?s
7ResourcePolicy?{#j2
3Ec2InstanceId?s.Hostname?s1ResourceARN?s:TelemetryRecords![{#nw
@BackendConnectionErrors?{#pJ;SegmentsReceivedCount?i;SegmentsRejectedCount?i7SegmentsSentCount?i<SegmentsSpilloverCount?i/Timestamp!t
<ConnectionRefusedCount?i6HttpCode4XXCount?i6HttpCode5XXCount?i0OtherCount?i2TimeoutCount?i6UnknownHostCount?i
<TraceSegmentDocuments![s
BUnprocessedTraceSegments?[{#r?
/ErrorCode?s(Id?s-Message?s
-EndTime!t/StartTime!t/TraceIds![s
4RetrievalToken?s
1ResourceARN!s.Tags![{#2u
1ResourceARN!s.TagKeys![s
*Name!s-Rule!{#s|
6Probabilistic?{#t6
?DesiredSamplingPercentage!n
5IndexingRule?{#9'
;SamplingRuleUpdate!{#u%
1Attributes?<s/FixedRate?n*Host?s0HttpMethod?s.Priority?i3ReservoirSize?i1ResourceARN?s-RuleARN?s.RuleName?s1ServiceName?s1ServiceType?s-UrlPath?s
1Destination?s
)"};
