// What the actions of securityir take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1bc37f50c601a24c>{
    R"(#9##h#$4#$N#$a#$u#%6#%P#%a#&-#&Q#&h#'%#'8#'N#'g#(*#(?#(V#(j#)+#)E#)_
batchGetMemberAccountDetails {#){{#*?
cancelMembership {#+S{#+S
closeCase {#+c{#+m
createCase {#,.{#+c
createCaseComment {#/4{#/S
createMembership {#/`{#+S
getCase {#+c{#19
getCaseAttachmentDownloadUrl {#5i{#6(
getCaseAttachmentUploadUrl {#6B{#6(
getMembership {#+S{#6u
listCaseEdits {#9Z{#:#
listCases {#:u{#;5
listComments {#9Z{#=(
listMemberships {#:u{#>=
listTagsForResource {#?D{#?S
tagResource {#?\{#?s
untagResource {#?t{#?s
updateCase {#@4{#?s
updateCaseComment {#DN{#Dk
updateCaseStatus {#E%{#E<
updateMembership {#EJ{#?s
updateResolverType {#F@{#FY
1AccountIds![s2MembershipId!s
0Errors?[{#*Y/Items?[{#*x
/AccountId!s+Error!s-Message!s
/AccountId?s8RelationshipStatus?s6RelationshipType?s
2MembershipId!s
,CaseId!s
0CaseStatus?s0ClosedDate?t
1ClientToken?s1Description!s4EngagementType!s7ImpactedAccounts![s<ImpactedAwsRegions?[{#.P7ImpactedServices?[s?ReportedIncidentStartDate!t2ResolverType!s+Tags?<s@ThreatActorIpAddresses?[{#.Z+Title!s2Watchers![{#.s
,Region!s
/IpAddress!s/UserAgent?s
+Email!s.JobTitle?s*Name?s
*Body!s,CaseId!s1ClientToken?s
/CommentId!s
1ClientToken?s>IncidentResponseTeam![{#0]4MembershipName!s7OptInFeatures?[{#0x+Tags?<s
+Email!s.JobTitle!s*Name!s
1FeatureName!s/IsEnabled!b
=ActualIncidentStartDate?t-CaseArn?s9CaseAttachments?[{#5#0CaseStatus?s0ClosedDate?t1ClosureCode?s1CreatedDate?t1Description?s4EngagementType?s7ImpactedAccounts?[s<ImpactedAwsRegions?[{#.P7ImpactedServices?[s5LastUpdatedDate?t3PendingAction?s?ReportedIncidentStartDate?t2ResolverType?s@ThreatActorIpAddresses?[{#.Z+Title?s2Watchers?[{#.s
2AttachmentId!s6AttachmentStatus!s1CreatedDate!t-Creator!s.FileName!s
2AttachmentId!s,CaseId!s
<AttachmentPresignedUrl!s
,CaseId!s1ClientToken?s3ContentLength!n.FileName!s
/AccountId?s2CustomerType?s>IncidentResponseTeam?[{#0]CMembershipActivationTimestamp?t3MembershipArn?sEMembershipDeactivationTimestamp?t2MembershipId!s4MembershipName?s6MembershipStatus?s=NumberOfAccountsCovered?n7OptInFeatures?[{#0x,Region?s
,CaseId!s0MaxResults?n/NextToken?s
/Items?[{#:D/NextToken?s+Total?n
,Action?s4EventTimestamp?t-Message?s/Principal?s
0MaxResults?n/NextToken?s
/Items?[{#;V/NextToken?s+Total?n
-CaseArn?s,CaseId!s0CaseStatus?s0ClosedDate?t1CreatedDate?t4EngagementType?s5LastUpdatedDate?t3PendingAction?s2ResolverType?s+Title?s
/Items?[{#=I/NextToken?s+Total?n
*Body?s/CommentId!s1CreatedDate?t-Creator?s3LastUpdatedBy?s5LastUpdatedDate?t
/Items?[{#>V/NextToken?s
/AccountId?s3MembershipArn?s2MembershipId!s6MembershipStatus?s,Region?s
1ResourceArn!s
+Tags!<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
=ActualIncidentStartDate?t,CaseId!s1Description?s4EngagementType?s<ImpactedAccountsToAdd?[s?ImpactedAccountsToDelete?[sAImpactedAwsRegionsToAdd?[{#.PDImpactedAwsRegionsToDelete?[{#.P<ImpactedServicesToAdd?[s?ImpactedServicesToDelete?[s?ReportedIncidentStartDate?tEThreatActorIpAddressesToAdd?[{#.ZHThreatActorIpAddressesToDelete?[{#.Z+Title?s7WatchersToAdd?[{#.s:WatchersToDelete?[{#.s
*Body!s,CaseId!s/CommentId!s
*Body?s/CommentId!s
,CaseId!s0CaseStatus!s
0CaseStatus?s
>IncidentResponseTeam?[{#0]2MembershipId!s4MembershipName?s7OptInFeatures?[{#0x
,CaseId!s2ResolverType!s
,CaseId!s0CaseStatus?s2ResolverType?s
)"};
