// What the actions of support take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x11b17b9125e871a8>{
    R"(#3##V##s#$9#$M#$i#%&#%F#%i#&)#&I#&m#'G#'r#(F#(l#)6
addAttachmentsToSet {#)K{#*)
addCommunicationToCase {#*I{#+3
createCase {#+={#,k
describeAttachment {#,u{#-+
describeCases {#-<{#.i
describeCommunications {#2B{#0x
describeCreateCaseOptions {#3${#3Y
describeServices {#5C{#5b
describeSeverityLevels {#6G{#6S
describeSupportedLanguages {#6i{#79
describeTrustedAdvisorCheckRefreshStatuses {#7p{#8#
describeTrustedAdvisorCheckResult {#8d{#8z
describeTrustedAdvisorCheckSummaries {#7p{#<g
describeTrustedAdvisorChecks {#>-{#>9
refreshTrustedAdvisorCheck {#>y{#?*
resolveCase {#,k{#?7
5AttachmentSetId?s5Attachments![{#)p
*Data?y.FileName?s
5AttachmentSetId?s0ExpiryTime?s
5AttachmentSetId?s,CaseId?s7CcEmailAddresses?[s7CommunicationBody!s
,Result?b
5AttachmentSetId?s2CategoryCode?s7CcEmailAddresses?[s7CommunicationBody!s/IssueType?s.Language?s1ServiceCode?s2SeverityCode?s-Subject!s
,CaseId?s
2AttachmentId!s
3Attachment?{#)p
/AfterTime?s0BeforeTime?s1CaseIdList?[s/DisplayId?s;IncludeCommunications?b:IncludeResolvedCases?b.Language?s0MaxResults?i/NextToken?s
/Cases?[{#/(/NextToken?s
,CaseId?s2CategoryCode?s7CcEmailAddresses?[s/DisplayId?s.Language?s=RecentCommunications?{#0x1ServiceCode?s2SeverityCode?s,Status?s-Subject?s1SubmittedBy?s1TimeCreated?s
8Communications?[{#1@/NextToken?s
7AttachmentSet?[{#2'*Body?s,CaseId?s1SubmittedBy?s1TimeCreated?s
2AttachmentId?s.FileName?s
/AfterTime?s0BeforeTime?s,CaseId!s0MaxResults?i/NextToken?s
2CategoryCode!s/IssueType!s.Language!s1ServiceCode!s
<CommunicationTypes?[{#40:LanguageAvailability?s
=DatesWithoutSupport?[{#4g8SupportedHours?[{#5,*Type?s
1EndDateTime?s3StartDateTime?s
-EndTime?s/StartTime?s
.Language?s6ServiceCodeList?[s
2Services?[{#5r
4Categories?[{#68*Code?s*Name?s
*Code?s*Name?s
.Language?s
8SeverityLevels?[{#68
2CategoryCode!s/IssueType!s1ServiceCode!s
<SupportedLanguages?[{#7S
*Code?s-Display?s.Language?s
/CheckIds![s
2Statuses![{#83
-CheckId!s@MillisUntilNextRefreshable!l,Status!s
-CheckId!s.Language?s
/Result?{#9-
@CategorySpecificSummary!{#:=-CheckId!s:FlaggedResources![{#;49ResourcesSummary!{#;o,Status!s/Timestamp!s
7CostOptimizing?{#:R
=EstimatedMonthlySavings!nDEstimatedPercentMonthlySavings!n
2IsSuppressed?b/Metadata![s,Region?s0ResourceId!s,Status!s
6ResourcesFlagged!l6ResourcesIgnored!l8ResourcesProcessed!l9ResourcesSuppressed!l
3Summaries![{#<x
@CategorySpecificSummary!{#:=-CheckId!s9HasFlaggedResources?b9ResourcesSummary!{#;o,Status!s/Timestamp!s
.Language!s
0Checks![{#>G
.Category!s1Description!s(Id!s/Metadata![s*Name!s
-CheckId!s
/Status!{#83
5FinalCaseStatus?s7InitialCaseStatus?s
)"};
