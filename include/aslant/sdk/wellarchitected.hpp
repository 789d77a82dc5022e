// What the actions of wellarchitected take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc058d4f239d895c9>{
    R"(#k#%J#%c#&$#&=#&X#&q#'.#'J#'h#(+#(C#(`#(t#)3#)J#)f#**#*G#*_#*|#+>#+\#+p#,)#,H#,c#,t#-1#-N#-p#.,#.@#.\#.w#/>#/c#/x#02#0G#0a#1##1G#1`#1x#22#2J#2e#3-#3H#3^#4'#4D#4b#5%#5A#5]#5t#6/#6F#6\#6z#7;#7U#7l#80#8T#8|#9A#9Y#9v#:7#:V
associateLenses {#;%{#;B
associateProfiles {#;C{#;B
createLensShare {#;`{#<5
createLensVersion {#<@{#='
createMilestone {#=@{#=s
createProfile {#>9{#?Z
createProfileShare {#?y{#@O
createReviewTemplate {#@g{#AZ
createTemplateShare {#Ai{#B@
createWorkload {#BY{#GS
createWorkloadShare {#Go{#HV
deleteLens {#Hn{#;B
deleteLensShare {#IC{#;B
deleteProfile {#Io{#;B
deleteProfileShare {#J8{#;B
deleteReviewTemplate {#Je{#;B
deleteTemplateShare {#K/{#;B
deleteWorkload {#K]{#;B
deleteWorkloadShare {#L&{#;B
disassociateLenses {#;%{#;B
disassociateProfiles {#;C{#;B
exportLens {#LS{#Ln
getAnswer {#Lz{#MY
getConsolidatedReport {#SP{#T2
getGlobalSettings {#;B{#WV
getLens {#LS{#Yc
getLensReview {#Zf{#[8
getLensReviewReport {#Zf{#_H
getLensVersionDifference {#`J{#a#
getMilestone {#ch{#d.
getProfile {#k+{#kJ
getProfileTemplate {#;B{#o<
getReviewTemplate {#qR{#qa
getReviewTemplateAnswer {#sQ{#sy
getReviewTemplateLensReview {#v|{#w=
getWorkload {#yf{#yt
importLens {#z){#z`
listAnswers {#zt{#|#
listCheckDetails {$%6{$&0
listCheckSummaries {$%6{$(,
listLensReviewImprovements {#zt{$)n
listLensReviews {$,_{$->
listLensShares {$/O{$07
listLenses {$14{$1q
listMilestones {$3T{$3{
listNotifications {$6x{$7S
listProfileNotifications {$9a{$:.
listProfileShares {$;k{$<T
listProfiles {$=#{$=d
listReviewTemplateAnswers {$?6{$?u
listReviewTemplates {$B@{$BZ
listShareInvitations {$C|{$EE
listTagsForResource {$Gx{$H-
listTemplateShares {$H6{$Hz
listWorkloadShares {$IX{$JA
listWorkloads {$K`{$L5
tagResource {$LZ{#;B
untagResource {$Lq{#;B
updateAnswer {$M1{$N`
updateGlobalSettings {$O6{#;B
updateIntegration {$Q'{#;B
updateLensReview {$Q_{$RQ
updateProfile {$Ro{#kJ
updateReviewTemplate {$SO{#qa
updateReviewTemplateAnswer {$TV{#sy
updateReviewTemplateLensReview {$Uk{#w=
updateShareInvitation {$VG{$Vt
updateWorkload {$X={#yt
updateWorkloadShare {$[a{$\0
upgradeLensReview {$]P{#;B
upgradeProfileVersion {$^5{#;B
upgradeReviewTemplateLensReview {$^u{#;B
2LensAliases![s0WorkloadId!s

2ProfileArns![s0WorkloadId!s
8ClientRequestToken?s/LensAlias!s0SharedWith!s
-ShareId?s
8ClientRequestToken?s4IsMajorVersion?b/LensAlias!s1LensVersion!s
-LensArn?s1LensVersion?s
8ClientRequestToken?s3MilestoneName!s0WorkloadId!s
5MilestoneNumber?i0WorkloadId?s
8ClientRequestToken?s8ProfileDescription!s1ProfileName!s:ProfileQuestions![{#?7+Tags?<s
0QuestionId?s8SelectedChoiceIds?[s
0ProfileArn?s4ProfileVersion?s
8ClientRequestToken?s0ProfileArn!s0SharedWith!s
0ProfileArn?s-ShareId?s
8ClientRequestToken?s1Description!s-Lenses![s+Notes?s+Tags?<s2TemplateName!s
1TemplateArn?s
8ClientRequestToken?s0SharedWith!s1TemplateArn!s
-ShareId?s1TemplateArn?s
1AccountIds?[s3Applications?[s9ArchitecturalDesign?s1AwsRegions?[s8ClientRequestToken?s1Description!s8DiscoveryConfig?{#F,1Environment!s.Industry?s2IndustryType?s:JiraConfiguration?{#Fm-Lenses![s4NonAwsRegions?[s+Notes?s7PillarPriorities?[s2ProfileArns?[s1ReviewOwner?s9ReviewTemplateArns?[s+Tags?<s2WorkloadName!s
ETrustedAdvisorIntegrationStatus?sAWorkloadResourceDefinition?[s
;IssueManagementStatus?s9IssueManagementType?s4JiraProjectKey?s
1WorkloadArn?s0WorkloadId?s
8ClientRequestToken?s4PermissionType!s0SharedWith!s0WorkloadId!s
-ShareId?s0WorkloadId?s
8ClientRequestToken?s/LensAlias!s0LensStatus!s
8ClientRequestToken?s/LensAlias!s-ShareId!s
8ClientRequestToken?s0ProfileArn!s
8ClientRequestToken?s0ProfileArn!s-ShareId!s
8ClientRequestToken?s1TemplateArn!s
8ClientRequestToken?s-ShareId!s1TemplateArn!s
8ClientRequestToken?s0WorkloadId!s
8ClientRequestToken?s-ShareId!s0WorkloadId!s
/LensAlias!s1LensVersion?s
.LensJSON?s
/LensAlias!s5MilestoneNumber?i0QuestionId!s0WorkloadId!s
/Answer?{#NA/LensAlias?s-LensArn?s5MilestoneNumber?i0WorkloadId?s
7ChoiceAnswers?[{#Q,1Choices?[{#QR@HelpfulResourceDisplayText?s8HelpfulResourceUrl?s8ImprovementPlanUrl?s2IsApplicable?b:JiraConfiguration?{#S/+Notes?s.PillarId?s9QuestionDescription?s0QuestionId?s3QuestionTitle?s,Reason?s*Risk?s6SelectedChoices?[s
.ChoiceId?s+Notes?s,Reason?s,Status?s
=AdditionalResources?[{#R^.ChoiceId?s1Description?s8HelpfulResource?{#Rt8ImprovementPlan?{#Rt+Title?s
1Content?[{#Rt*Type?s
1DisplayText?s)Url?s
2JiraIssueUrl?s4LastSyncedTime?t
,Format!s<IncludeSharedResources?b0MaxResults?i/NextToken?s
2Base64String?s1Metrics?[{#T\/NextToken?s
0Lenses?[{#Uv8LensesAppliedCount?i0MetricType?s1RiskCounts?<i/UpdatedAt?t1WorkloadArn?s0WorkloadId?s2WorkloadName?s
-LensArn?s1Pillars?[{#VC1RiskCounts?<i
.PillarId?s3Questions?[{#Vm1RiskCounts?<i
7BestPractices?[{#W<0QuestionId?s*Risk?s
.ChoiceId?s1ChoiceTitle?s
@DiscoveryIntegrationStatus?s:JiraConfiguration?{#XM?OrganizationSharingStatus?s
7IntegrationStatus?s;IssueManagementStatus?s9IssueManagementType?s4JiraProjectKey?s3StatusMessage?s/Subdomain?s
-Lens?{#Yn
1Description?s-LensArn?s1LensVersion?s*Name?s+Owner?s7ShareInvitationId?s+Tags?<s
/LensAlias!s5MilestoneNumber?i0WorkloadId!s
3LensReview?{#[h5MilestoneNumber?i0WorkloadId?s
:JiraConfiguration?{#]z/LensAlias?s-LensArn?s.LensName?s0LensStatus?s1LensVersion?s/NextToken?s+Notes?s?PillarReviewSummaries?[{#^Z<PrioritizedRiskCounts?<i2Profiles?[{#?Z1RiskCounts?<i/UpdatedAt?t
9SelectedPillars?[{#^7
.PillarId?s:SelectedQuestionIds?[s
+Notes?s.PillarId?s0PillarName?s<PrioritizedRiskCounts?<i1RiskCounts?<i
9LensReviewReport?{#`$5MilestoneNumber?i0WorkloadId?s
2Base64String?s/LensAlias?s-LensArn?s
5BaseLensVersion?s/LensAlias!s7TargetLensVersion?s
5BaseLensVersion?s7LatestLensVersion?s/LensAlias?s-LensArn?s7TargetLensVersion?s;VersionDifferences?{#b2
;PillarDifferences?[{#bK
6DifferenceStatus?s.PillarId?s0PillarName?s=QuestionDifferences?[{#c7
6DifferenceStatus?s0QuestionId?s3QuestionTitle?s
5MilestoneNumber!i0WorkloadId!s
2Milestone?{#dK0WorkloadId?s
3MilestoneName?s5MilestoneNumber?i0RecordedAt?t1Workload?{#e/
1AccountIds?[s3Applications?[s9ArchitecturalDesign?s1AwsRegions?[s1Description?s8DiscoveryConfig?{#F,1Environment?s7ImprovementStatus?s.Industry?s2IndustryType?sEIsReviewOwnerUpdateAcknowledged?b:JiraConfiguration?{#j5-Lenses?[s4NonAwsRegions?[s+Notes?s+Owner?s7PillarPriorities?[s<PrioritizedRiskCounts?<i2Profiles?[{#?Z1ReviewOwner?s;ReviewRestrictionDate?t1RiskCounts?<i7ShareInvitationId?s+Tags?<s/UpdatedAt?t1WorkloadArn?s0WorkloadId?s2WorkloadName?s
;IssueManagementStatus?s9IssueManagementType?s4JiraProjectKey?s3StatusMessage?s
0ProfileArn!s4ProfileVersion?s
0Profile?{#kX
/CreatedAt?t+Owner?s0ProfileArn?s8ProfileDescription?s1ProfileName?s:ProfileQuestions?[{#m94ProfileVersion?s7ShareInvitationId?s+Tags?<s/UpdatedAt?t
8MaxSelectedChoices?i8MinSelectedChoices?i9QuestionChoices?[{#nh9QuestionDescription?s0QuestionId?s3QuestionTitle?s8SelectedChoiceIds?[s
7ChoiceDescription?s.ChoiceId?s1ChoiceTitle?s
8ProfileTemplate?{#oR
/CreatedAt?t2TemplateName?s;TemplateQuestions?[{#p8/UpdatedAt?t
8MaxSelectedChoices?i8MinSelectedChoices?i9QuestionChoices?[{#nh9QuestionDescription?s0QuestionId?s3QuestionTitle?s
1TemplateArn!s
7ReviewTemplate?{#qv
1Description?s-Lenses?[s+Notes?s+Owner?s5QuestionCounts?<i7ShareInvitationId?s+Tags?<s1TemplateArn?s2TemplateName?s2UpdateStatus?s/UpdatedAt?t
/LensAlias!s0QuestionId!s1TemplateArn!s
/Answer?{#tF/LensAlias?s1TemplateArn?s
2AnswerStatus?s7ChoiceAnswers?[{#Q,1Choices?[{#QR@HelpfulResourceDisplayText?s8HelpfulResourceUrl?s8ImprovementPlanUrl?s2IsApplicable?b+Notes?s.PillarId?s9QuestionDescription?s0QuestionId?s3QuestionTitle?s,Reason?s6SelectedChoices?[s
/LensAlias!s1TemplateArn!s
3LensReview?{#w\1TemplateArn?s
/LensAlias?s-LensArn?s.LensName?s0LensStatus?s1LensVersion?s/NextToken?s+Notes?s?PillarReviewSummaries?[{#y35QuestionCounts?<i/UpdatedAt?t
+Notes?s.PillarId?s0PillarName?s5QuestionCounts?<i
0WorkloadId!s
1Workload?{#e/
8ClientRequestToken?s0JsonString!s/LensAlias?s+Tags?<s
-LensArn?s,Status?s
/LensAlias!s0MaxResults?i5MilestoneNumber?i/NextToken?s.PillarId?s6QuestionPriority?s0WorkloadId!s
9AnswerSummaries?[{#|{/LensAlias?s-LensArn?s5MilestoneNumber?i/NextToken?s0WorkloadId?s
?ChoiceAnswerSummaries?[{$$r1Choices?[{#QR2IsApplicable?b:JiraConfiguration?{#S/.PillarId?s0QuestionId?s3QuestionTitle?s2QuestionType?s,Reason?s*Risk?s6SelectedChoices?[s
.ChoiceId?s,Reason?s,Status?s
.ChoiceId!s-LensArn!s0MaxResults?i/NextToken?s.PillarId!s0QuestionId!s0WorkloadId!s
6CheckDetails?[{$&P/NextToken?s
/AccountId?s.ChoiceId?s1Description?s6FlaggedResources?i(Id?s-LensArn?s*Name?s.PillarId?s.Provider?s0QuestionId?s,Reason?s,Status?s/UpdatedAt?t
8CheckSummaries?[{$(N/NextToken?s
5AccountSummary?<i.ChoiceId?s1Description?s(Id?s-LensArn?s*Name?s.PillarId?s.Provider?s0QuestionId?s,Status?s/UpdatedAt?t
>ImprovementSummaries?[{$*q/LensAlias?s-LensArn?s5MilestoneNumber?i/NextToken?s0WorkloadId?s
8ImprovementPlanUrl?s:ImprovementPlans?[{$,0:JiraConfiguration?{#S/.PillarId?s0QuestionId?s3QuestionTitle?s*Risk?s
.ChoiceId?s1DisplayText?s8ImprovementPlanUrl?s
0MaxResults?i5MilestoneNumber?i/NextToken?s0WorkloadId!s
=LensReviewSummaries?[{$.*5MilestoneNumber?i/NextToken?s0WorkloadId?s
/LensAlias?s-LensArn?s.LensName?s0LensStatus?s1LensVersion?s<PrioritizedRiskCounts?<i2Profiles?[{#?Z1RiskCounts?<i/UpdatedAt?t
/LensAlias!s0MaxResults?i/NextToken?s6SharedWithPrefix?s,Status?s
<LensShareSummaries?[{$0]/NextToken?s
-ShareId?s0SharedWith?s,Status?s3StatusMessage?s
.LensName?s0LensStatus?s.LensType?s0MaxResults?i/NextToken?s
7LensSummaries?[{$28/NextToken?s
/CreatedAt?t1Description?s/LensAlias?s-LensArn?s.LensName?s0LensStatus?s.LensType?s1LensVersion?s+Owner?s/UpdatedAt?t
0MaxResults?i/NextToken?s0WorkloadId!s
<MilestoneSummaries?[{$4T/NextToken?s0WorkloadId?s
3MilestoneName?s5MilestoneNumber?i0RecordedAt?t8WorkloadSummary?{$5?
7ImprovementStatus?s-Lenses?[s+Owner?s<PrioritizedRiskCounts?<i2Profiles?[{#?Z1RiskCounts?<i/UpdatedAt?t1WorkloadArn?s0WorkloadId?s2WorkloadName?s
0MaxResults?i/NextToken?s1ResourceArn?s0WorkloadId?s
/NextToken?s?NotificationSummaries?[{$7|
;LensUpgradeSummary?{$8B*Type?s
8CurrentLensVersion?s7LatestLensVersion?s/LensAlias?s-LensArn?s1ResourceArn?s2ResourceName?s0WorkloadId?s2WorkloadName?s
0MaxResults?i/NextToken?s0WorkloadId?s
/NextToken?s?NotificationSummaries?[{$:W
;CurrentProfileVersion?s:LatestProfileVersion?s0ProfileArn?s1ProfileName?s*Type?s0WorkloadId?s2WorkloadName?s
0MaxResults?i/NextToken?s0ProfileArn!s6SharedWithPrefix?s,Status?s
/NextToken?s?ProfileShareSummaries?[{$0]
0MaxResults?i/NextToken?s7ProfileNamePrefix?s6ProfileOwnerType?s
/NextToken?s:ProfileSummaries?[{$>.
/CreatedAt?t+Owner?s0ProfileArn?s8ProfileDescription?s1ProfileName?s4ProfileVersion?s/UpdatedAt?t
/LensAlias!s0MaxResults?i/NextToken?s.PillarId?s1TemplateArn!s
9AnswerSummaries?[{$@X/LensAlias?s/NextToken?s1TemplateArn?s
2AnswerStatus?s?ChoiceAnswerSummaries?[{$$r1Choices?[{#QR2IsApplicable?b.PillarId?s0QuestionId?s3QuestionTitle?s2QuestionType?s,Reason?s6SelectedChoices?[s
0MaxResults?i/NextToken?s
/NextToken?s9ReviewTemplates?[{$C#
1Description?s-Lenses?[s+Owner?s1TemplateArn?s2TemplateName?s2UpdateStatus?s/UpdatedAt?t
4LensNamePrefix?s0MaxResults?i/NextToken?s7ProfileNamePrefix?s7ShareResourceType?s8TemplateNamePrefix?s8WorkloadNamePrefix?s
/NextToken?sBShareInvitationSummaries?[{$Eq
-LensArn?s.LensName?s4PermissionType?s0ProfileArn?s1ProfileName?s7ShareInvitationId?s7ShareResourceType?s.SharedBy?s0SharedWith?s1TemplateArn?s2TemplateName?s0WorkloadId?s2WorkloadName?s
1WorkloadArn!s
+Tags?<s
0MaxResults?i/NextToken?s6SharedWithPrefix?s,Status?s1TemplateArn!s
/NextToken?s1TemplateArn?s@TemplateShareSummaries?[{$0]
0MaxResults?i/NextToken?s6SharedWithPrefix?s,Status?s0WorkloadId!s
/NextToken?s0WorkloadId?s@WorkloadShareSummaries?[{$Jx
4PermissionType?s-ShareId?s0SharedWith?s,Status?s3StatusMessage?s
0MaxResults?i/NextToken?s8WorkloadNamePrefix?s
/NextToken?s;WorkloadSummaries?[{$5?
+Tags!<s1WorkloadArn!s
.TagKeys![s1WorkloadArn!s
7ChoiceUpdates?<{$NE2IsApplicable?b/LensAlias!s+Notes?s0QuestionId!s,Reason?s6SelectedChoices?[s0WorkloadId!s
+Notes?s,Reason?s,Status!s
/Answer?{#NA/LensAlias?s-LensArn?s0WorkloadId?s
@DiscoveryIntegrationStatus?s:JiraConfiguration?{$P-?OrganizationSharingStatus?s
7IntegrationStatus?s;IssueManagementStatus?s9IssueManagementType?s4JiraProjectKey?s
8ClientRequestToken?s8IntegratingService!s0WorkloadId!s
:JiraConfiguration?{#]z/LensAlias!s/LensNotes?s2PillarNotes?<s0WorkloadId!s
3LensReview?{#[h0WorkloadId?s
0ProfileArn!s8ProfileDescription?s:ProfileQuestions?[{#?7
1Description?s8LensesToAssociate?[s;LensesToDisassociate?[s+Notes?s1TemplateArn!s2TemplateName?s
7ChoiceUpdates?<{$NE2IsApplicable?b/LensAlias!s+Notes?s0QuestionId!s,Reason?s6SelectedChoices?[s1TemplateArn!s
/LensAlias!s/LensNotes?s2PillarNotes?<s1TemplateArn!s
;ShareInvitationAction!s7ShareInvitationId!s
8ShareInvitation?{$W0
/LensAlias?s-LensArn?s0ProfileArn?s7ShareInvitationId?s7ShareResourceType?s1TemplateArn?s0WorkloadId?s
1AccountIds?[s3Applications?[s9ArchitecturalDesign?s1AwsRegions?[s1Description?s8DiscoveryConfig?{#F,1Environment?s7ImprovementStatus?s.Industry?s2IndustryType?sEIsReviewOwnerUpdateAcknowledged?b:JiraConfiguration?{#Fm4NonAwsRegions?[s+Notes?s7PillarPriorities?[s1ReviewOwner?s0WorkloadId!s2WorkloadName?s
4PermissionType!s-ShareId!s0WorkloadId!s
0WorkloadId?s6WorkloadShare?{$\Q
4PermissionType?s-ShareId?s.SharedBy?s0SharedWith?s,Status?s0WorkloadId?s2WorkloadName?s
8ClientRequestToken?s/LensAlias!s3MilestoneName!s0WorkloadId!s
8ClientRequestToken?s3MilestoneName?s0ProfileArn!s0WorkloadId!s
8ClientRequestToken?s/LensAlias!s1TemplateArn!s
)"};
