// What the actions of servicequotas take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf9cf60060312786d>{
    R"(#7##b#$/#$J#%'#%Q#%t#&I#&q#'0#'d#(/#(_#)<#)p#*1#*G#*d#+>#+c#+x
associateServiceQuotaTemplate {#,5{#,5
createSupportCase {#,6{#,5
deleteServiceQuotaIncreaseRequestFromTemplate {#,C{#,5
disassociateServiceQuotaTemplate {#,5{#,5
getAWSDefaultServiceQuota {#,j{#-+
getAssociationForServiceQuotaTemplate {#,5{#1X
getRequestedServiceQuotaChange {#,6{#2'
getServiceQuota {#4Q{#-+
getServiceQuotaIncreaseRequestFromTemplate {#,C{#4x
listAWSDefaultServiceQuotas {#6U{#7#
listRequestedServiceQuotaChangeHistory {#7={#8,
listRequestedServiceQuotaChangeHistoryByQuota {#8O{#8,
listServiceQuotaIncreaseRequestsInTemplate {#9J{#:$
listServiceQuotas {#:a{#7#
listServices {#;Q{#;k
listTagsForResource {#<J{#<Y
putServiceQuotaIncreaseRequestIntoTemplate {#<t{#4x
requestServiceQuotaIncrease {#=P{#2'
tagResource {#>A{#,5
untagResource {#>[{#,5

/RequestId!s
/AwsRegion!s/QuotaCode!s1ServiceCode!s
/QuotaCode!s1ServiceCode!s
.Quota?{#-7
0Adjustable?b1Description?s4ErrorReason?{#/Q1GlobalQuota?b/Period?{#/m9QuotaAppliedAtLevel?s.QuotaArn?s/QuotaCode?s5QuotaContext?{#0//QuotaName?s1ServiceCode?s1ServiceName?s*Unit?s4UsageMetric?{#0^+Value?n
/ErrorCode?s2ErrorMessage?s
0PeriodUnit?s1PeriodValue?i
/ContextId?s2ContextScope?s6ContextScopeType?s
7MetricDimensions?<s0MetricName?s5MetricNamespace?sCMetricStatisticRecommendation?s
KServiceQuotaTemplateAssociationStatus?s
7RequestedQuota?{#2<
,CaseId?s-Created?t2DesiredValue?n1GlobalQuota?b(Id?s1LastUpdated?t.QuotaArn?s/QuotaCode?s5QuotaContext?{#0//QuotaName?s;QuotaRequestedAtLevel?s/Requester?s1ServiceCode?s1ServiceName?s,Status?s*Unit?s
/ContextId?s/QuotaCode!s1ServiceCode!s
NServiceQuotaIncreaseRequestInTemplate?{#5J
/AwsRegion?s2DesiredValue?n1GlobalQuota?b/QuotaCode?s/QuotaName?s1ServiceCode?s1ServiceName?s*Unit?s
0MaxResults?i/NextToken?s1ServiceCode!s
/NextToken?s0Quotas?[{#-7
0MaxResults?i/NextToken?s;QuotaRequestedAtLevel?s1ServiceCode?s,Status?s
/NextToken?s9RequestedQuotas?[{#2<
0MaxResults?i/NextToken?s/QuotaCode!s;QuotaRequestedAtLevel?s1ServiceCode!s,Status?s
/AwsRegion?s0MaxResults?i/NextToken?s1ServiceCode?s
/NextToken?sSServiceQuotaIncreaseRequestInTemplateList?[{#5J
0MaxResults?i/NextToken?s9QuotaAppliedAtLevel?s/QuotaCode?s1ServiceCode!s
0MaxResults?i/NextToken?s
/NextToken?s2Services?[{#<-
1ServiceCode?s1ServiceName?s
1ResourceARN!s
.Tags?[{#<e
)Key!s+Value!s
/AwsRegion!s2DesiredValue!n/QuotaCode!s1ServiceCode!s
/ContextId?s2DesiredValue!n/QuotaCode!s1ServiceCode!s8SupportCaseAllowed?b
1ResourceARN!s.Tags![{#<e
1ResourceARN!s.TagKeys![s
)"};
