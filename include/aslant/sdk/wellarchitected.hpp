// What the actions of wellarchitected take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc058d4f239d895c9>{
    R"($(#&5#&K#&c#'%#'>#'Z#'s#(4#(M#(d#)&#)D#)a#)y#*<#*X#*q#+3#+D#+Z#+n#,-#,H#,b#,w#-7#-P#-k#.%#.>#.T#.m#/3#/]#/p#05#0P#0a#0x#1;#1]#1s#2-#2I#2d#3+#3P#3e#3y#4:#4R#4m#5?#5e#6-#6B#6\#6x#7B#7[#7s#8-#8E#8`#9(#9C#9Y#9|#:?#:]#:z#;<#;X#;o#<=#<i#=$#=;#=W#=p#>2#>[#>q#?2#?J#?d#?{#@?#@c#A1#AP#Ah#B+#BC#B_
associateLenses {#C+*
associateProfiles {#CH*
createAgentContext {#Ce{#F^
createAgentGoal {#HH{#I+
createAgentProfile {#JJ{#L`
createLensShare {#Oz{#PO
createLensVersion {#PZ{#QA
createMilestone {#QZ{#R3
createProfile {#RS{#St
createProfileShare {#T9{#Ti
createReviewTemplate {#U'{#Ut
createTemplateShare {#V){#VZ
createWorkload {#Vs{#[m
createWorkloadShare {#\/{#\p
deleteAgentContext {#].{#]A
deleteAgentGoal {#].{#]A
deleteAgentProfile {#]B{#]A
deleteLens {#]P*
deleteLensShare {#^%*
deleteProfile {#^Q*
deleteProfileShare {#^t*
deleteReviewTemplate {#_G*
deleteTemplateShare {#_k*
deleteWorkload {#`?*
deleteWorkloadShare {#`b*
disassociateLenses {#C+*
disassociateProfiles {#CH*
exportLens {#a5{#aP
getAgentContext {#].{#F^
getAgentGoal {#].{#I+
getAgentProfile {#]B{#L`
getAgentRecommendation {#a\{#b)
getAgentRecommendationGeneration {#jl{#k/
getAnswer {#ni{#oH
getConsolidatedReport {#u?{#u{
getGlobalSettings *   {#yE
getLens {#a5{#{R
getLensReview {#|U{$#'
getLensReviewReport {#|U{$'7
getLensVersionDifference {$(9{$(l
getMilestone {$+W{$+w
getProfile {$2t{$39
getProfileTemplate {#]A{$7+
getReviewTemplate {$9A{$9P
getReviewTemplateAnswer {$;@{$;h
getReviewTemplateLensReview {$>k{$?,
getWorkload {$AU{$Ac
importLens {$Ar{$BO
listAgentContexts {$Bc{$C0
listAgentGoals {$Bc{$CI
listAgentProfiles {$Cb{$C|
listAgentRecommendationGenerations {$D;{$Dw
listAgentRecommendationItems {$FS{$G.
listAgentRecommendations {$HS{$I1
listAnswers {$LH{$MQ
listCheckDetails {$Pd{$Q^
listCheckSummaries {$Pd{$SZ
listLensReviewImprovements {$LH{$UB
listLensReviews {$X3{$Xl
listLensShares {$[#{$[e
listLenses {$\b{$]E
listMilestones {$_({$_O
listNotifications {$bL{$c'
listProfileNotifications {$e5{$e\
listProfileShares {$g?{$h(
listProfiles {$hQ{$i8
listReviewTemplateAnswers {$jd{$kI
listReviewTemplates {$mn{$n.
listShareInvitations {$oP{$ps
listTagsForResource {$sL{$s[
listTemplateShares {$sd{$tN
listWorkloadShares {$u,{$uo
listWorkloads {$w4{$wc
putAgentRecommendationFeedback {$x.{#]A
startAgentRecommendationGeneration {$xh{$E6
tagResource {$yK{#]A
untagResource {$yb{#]A
updateAgentContext {$y|{#F^
updateAgentGoal {$zX{#I+
updateAgentProfile {${@{#L`
updateAgentRecommendationStatus {%#){#]A
updateAnswer {%#V{%%+
updateGlobalSettings {%%[*
updateIntegration {%'L*
updateLensReview {%(*{%(v
updateProfile {%):{$39
updateReviewTemplate {%)t{$9P
updateReviewTemplateAnswer {%*{{$;h
updateReviewTemplateLensReview {%,6{$?,
updateShareInvitation {%,l{%-?
updateWorkload {%.b{$Ac
updateWorkloadShare {%2,{%2U
upgradeLensReview {%3u*
upgradeProfileVersion {%4Z*
upgradeReviewTemplateLensReview {%5@*
2LensAliases![s0WorkloadId!s
2ProfileArns![s0WorkloadId!s
1ClientToken?s0Content!{#DJ1ContextType!s0ProfileArn!s+Title!s
1AccountIds?[s7AdditionalContext?s9ApplicationOverview?s5ApplicationType?s:ArchitectureOverview?s2AwsServices?[s1Criticality?s.Industry?s.Regions?[s6ResourceTags?[{#FO4ResourceTypes?[s
)Key!s+Value!s
0Context!{#Fl
5ApplicationType?s0Content!{#DJ1ContextType!s/CreatedAt!t/CreatedBy!s1Criticality?s(Id!s4LastModifiedAt?t4LastModifiedBy?s0ProfileArn!s+Title!s
1ClientToken?s1Description?s.Pillars![s0ProfileArn!s+Title!s
-Goal!{#I6
/CreatedAt!t/CreatedBy!s1Description?s(Id!s4LastModifiedAt?t4LastModifiedBy?s.Pillars![s0ProfileArn!s+Title!s
BAggregationConfiguration![{#L86BusinessOverview?s1ClientToken?s8DeletionProtection?b1Description?s1DisplayName?s6ExecutionRoleArn!s*Name!s.Pillars![s.Tags?[{#FO
3AccessRoleArn!s/AccountId!s.Regions![s
BAggregationConfiguration![{#L8)Arn!s6BusinessOverview?s/CreatedAt!t/CreatedBy!s8DeletionProtection?b1Description?s1DisplayName?sGEligibleForArchitectureGeneration?bDEligibleForScheduledGeneration?b6ExecutionRoleArn!s2FieldErrors?<s4LastModifiedAt?t4LastModifiedBy?s*Name!s.Pillars![s.Tags?[{#FO
8ClientRequestToken?s/LensAlias!s0SharedWith!s
-ShareId?s
8ClientRequestToken?s4IsMajorVersion?b/LensAlias!s1LensVersion!s
-LensArn?s1LensVersion?s
8ClientRequestToken?s3MilestoneName!s0WorkloadId!s
5MilestoneNumber?i0WorkloadId?s
8ClientRequestToken?s8ProfileDescription!s1ProfileName!s:ProfileQuestions![{#SQ+Tags?<s
0QuestionId?s8SelectedChoiceIds?[s
0ProfileArn?s4ProfileVersion?s
8ClientRequestToken?s0ProfileArn!s0SharedWith!s
0ProfileArn?s-ShareId?s
8ClientRequestToken?s1Description!s-Lenses![s+Notes?s+Tags?<s2TemplateName!s
1TemplateArn?s
8ClientRequestToken?s0SharedWith!s1TemplateArn!s
-ShareId?s1TemplateArn?s
1AccountIds?[s3Applications?[s9ArchitecturalDesign?s1AwsRegions?[s8ClientRequestToken?s1Description!s8DiscoveryConfig?{#ZF1Environment!s.Industry?s2IndustryType?s:JiraConfiguration?{#[--Lenses![s4NonAwsRegions?[s+Notes?s7PillarPriorities?[s2ProfileArns?[s1ReviewOwner?s9ReviewTemplateArns?[s+Tags?<s2WorkloadName!s
ETrustedAdvisorIntegrationStatus?sAWorkloadResourceDefinition?[s
;IssueManagementStatus?s9IssueManagementType?s4JiraProjectKey?s
1WorkloadArn?s0WorkloadId?s
8ClientRequestToken?s4PermissionType!s0SharedWith!s0WorkloadId!s
-ShareId?s0WorkloadId?s
(Id!s0ProfileArn!s

0ProfileArn!s
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
7RecommendationArn!s5RemediationType?s
3Applications?[s2AwsServices?[s4BusinessUnits?[s/CreatedAt!t/CreatedBy!s=CrossPillarBenefits?[{#fr1Description!s,Effort!s/Goals?[{#gA1Highlights![s,Impact!s4ImpactDetails![s2Insights![{#gJ4LastModifiedAt?t4LastModifiedBy?s7NumberOfResources?n,Pillar!s.Priority!s0ProfileArn!s7RecommendationArn!s;RemediationSummary!{#gl6Remediations?[{#h-,Roi!{#ik.Sources?[s+State!s,Status!s.Tags?[{#FO+Title!s3TradeOffs?[{#j&*Type!s2UpdateReason?s
1Description!s,Impact!s,Pillar!s+Title!s
+Title!s
5SignalsDetected?s2UsagePattern!s
4Recommendation!s,Steps![s
/CreatedAt!t/CreatedBy!s4LastModifiedAt?t4LastModifiedBy?s7RecommendationArn!s7ResourceLinks?[{#iI/Steps![{#iX*Type!s
+Title?s)Url!s
-Content!s+Title?s
,Detail!s.Estimate?s
1Description!s0Mitigation!s,Pillar!s*Risk!s5RiskExplanation?s+Title!s
2GenerationId!s0ProfileArn!s
7AdditionalContext?*/CreatedAt!t/CreatedBy!s-EndedAt?t5ErrorDetails?{#mG=EstimatedCompletionTime?t(Id!s4LastModifiedAt?t4LastModifiedBy?s*Name?s0ProfileArn!s1Progress?{#mY.Scope?{#n5/StartedAt?t,Status!s
*Code!s-Message!s
:CompletionPercentage!n4StepsCompleted!n0TotalSteps!n
.GoalIds?[s/Items?[{#nX.Pillars![s
*Ids![s,Pillar!s
/LensAlias!s5MilestoneNumber?i0QuestionId!s0WorkloadId!s
/Answer?{#p0/LensAlias?s-LensArn?s5MilestoneNumber?i0WorkloadId?s
7ChoiceAnswers?[{#ru1Choices?[{#sA@HelpfulResourceDisplayText?s8HelpfulResourceUrl?s8ImprovementPlanUrl?s2IsApplicable?b:JiraConfiguration?{#tx+Notes?s.PillarId?s9QuestionDescription?s0QuestionId?s3QuestionTitle?s,Reason?s*Risk?s6SelectedChoices?[s
.ChoiceId?s+Notes?s,Reason?s,Status?s
=AdditionalResources?[{#tM.ChoiceId?s1Description?s8HelpfulResource?{#tc8ImprovementPlan?{#tc+Title?s
1Content?[{#tc*Type?s
1DisplayText?s)Url?s
2JiraIssueUrl?s4LastSyncedTime?t
,Format!s<IncludeSharedResources?b0MaxResults?i/NextToken?s
2Base64String?s1Metrics?[{#vK/NextToken?s
0Lenses?[{#we8LensesAppliedCount?i0MetricType?s1RiskCounts?<i/UpdatedAt?t1WorkloadArn?s0WorkloadId?s2WorkloadName?s
-LensArn?s1Pillars?[{#x21RiskCounts?<i
.PillarId?s3Questions?[{#x\1RiskCounts?<i
7BestPractices?[{#y+0QuestionId?s*Risk?s
.ChoiceId?s1ChoiceTitle?s
@DiscoveryIntegrationStatus?s:JiraConfiguration?{#z<?OrganizationSharingStatus?s
7IntegrationStatus?s;IssueManagementStatus?s9IssueManagementType?s4JiraProjectKey?s3StatusMessage?s/Subdomain?s
-Lens?{#{]
1Description?s-LensArn?s1LensVersion?s*Name?s+Owner?s7ShareInvitationId?s+Tags?<s
/LensAlias!s5MilestoneNumber?i0WorkloadId!s
3LensReview?{$#W5MilestoneNumber?i0WorkloadId?s
:JiraConfiguration?{$%i/LensAlias?s-LensArn?s.LensName?s0LensStatus?s1LensVersion?s/NextToken?s+Notes?s?PillarReviewSummaries?[{$&I<PrioritizedRiskCounts?<i2Profiles?[{#St1RiskCounts?<i/UpdatedAt?t
9SelectedPillars?[{$&&
.PillarId?s:SelectedQuestionIds?[s
+Notes?s.PillarId?s0PillarName?s<PrioritizedRiskCounts?<i1RiskCounts?<i
9LensReviewReport?{$'m5MilestoneNumber?i0WorkloadId?s
2Base64String?s/LensAlias?s-LensArn?s
5BaseLensVersion?s/LensAlias!s7TargetLensVersion?s
5BaseLensVersion?s7LatestLensVersion?s/LensAlias?s-LensArn?s7TargetLensVersion?s;VersionDifferences?{$){
;PillarDifferences?[{$*:
6DifferenceStatus?s.PillarId?s0PillarName?s=QuestionDifferences?[{$+&
6DifferenceStatus?s0QuestionId?s3QuestionTitle?s
5MilestoneNumber!i0WorkloadId!s
2Milestone?{$,:0WorkloadId?s
3MilestoneName?s5MilestoneNumber?i0RecordedAt?t1Workload?{$,x
1AccountIds?[s3Applications?[s9ArchitecturalDesign?s1AwsRegions?[s1Description?s8DiscoveryConfig?{#ZF1Environment?s7ImprovementStatus?s.Industry?s2IndustryType?sEIsReviewOwnerUpdateAcknowledged?b:JiraConfiguration?{$2$-Lenses?[s4NonAwsRegions?[s+Notes?s+Owner?s7PillarPriorities?[s<PrioritizedRiskCounts?<i2Profiles?[{#St1ReviewOwner?s;ReviewRestrictionDate?t1RiskCounts?<i7ShareInvitationId?s+Tags?<s/UpdatedAt?t1WorkloadArn?s0WorkloadId?s2WorkloadName?s
;IssueManagementStatus?s9IssueManagementType?s4JiraProjectKey?s3StatusMessage?s
0ProfileArn!s4ProfileVersion?s
0Profile?{$3G
/CreatedAt?t+Owner?s0ProfileArn?s8ProfileDescription?s1ProfileName?s:ProfileQuestions?[{$5(4ProfileVersion?s7ShareInvitationId?s+Tags?<s/UpdatedAt?t
8MaxSelectedChoices?i8MinSelectedChoices?i9QuestionChoices?[{$6W9QuestionDescription?s0QuestionId?s3QuestionTitle?s8SelectedChoiceIds?[s
7ChoiceDescription?s.ChoiceId?s1ChoiceTitle?s
8ProfileTemplate?{$7A
/CreatedAt?t2TemplateName?s;TemplateQuestions?[{$8'/UpdatedAt?t
8MaxSelectedChoices?i8MinSelectedChoices?i9QuestionChoices?[{$6W9QuestionDescription?s0QuestionId?s3QuestionTitle?s
1TemplateArn!s
7ReviewTemplate?{$9e
1Description?s-Lenses?[s+Notes?s+Owner?s5QuestionCounts?<i7ShareInvitationId?s+Tags?<s1TemplateArn?s2TemplateName?s2UpdateStatus?s/UpdatedAt?t
/LensAlias!s0QuestionId!s1TemplateArn!s
/Answer?{$<5/LensAlias?s1TemplateArn?s
2AnswerStatus?s7ChoiceAnswers?[{#ru1Choices?[{#sA@HelpfulResourceDisplayText?s8HelpfulResourceUrl?s8ImprovementPlanUrl?s2IsApplicable?b+Notes?s.PillarId?s9QuestionDescription?s0QuestionId?s3QuestionTitle?s,Reason?s6SelectedChoices?[s
/LensAlias!s1TemplateArn!s
3LensReview?{$?K1TemplateArn?s
/LensAlias?s-LensArn?s.LensName?s0LensStatus?s1LensVersion?s/NextToken?s+Notes?s?PillarReviewSummaries?[{$@|5QuestionCounts?<i/UpdatedAt?t
+Notes?s.PillarId?s0PillarName?s5QuestionCounts?<i
0WorkloadId!s
1Workload?{$,x
8ClientRequestToken?s0JsonString!s/LensAlias?s+Tags?<s
-LensArn?s,Status?s
0MaxResults?n/NextToken?s0ProfileArn!s
/Items![{#Fl/NextToken?s
/Items![{#I6/NextToken?s
0MaxResults?n/NextToken?s
/Items![{#L`/NextToken?s
0MaxResults?n/NextToken?s0ProfileArn!s8RecommendationType?s
/Items![{$E6/NextToken?s
/CreatedAt!t/CreatedBy!s=EstimatedCompletionTime?t(Id!s4LastModifiedAt?t4LastModifiedBy?s*Name?s0ProfileArn!s,Status!s
0MaxResults?n/NextToken?s7RecommendationArn!s*Type?s
/Items![{$GG/NextToken?s
/CreatedAt!t/CreatedBy!s(Id!s4LastModifiedAt?t4LastModifiedBy?s.Metadata!*7RecommendationArn!s*Type!s
0MaxResults?n/NextToken?s,Pillar?s0ProfileArn!s+State?s
/Items![{$IJ/NextToken?s
3Applications?[s2AwsServices?[s4BusinessUnits?[s/CreatedAt!t/CreatedBy!s1Description!s,Effort!s,Impact!s4LastModifiedAt?t4LastModifiedBy?s7NumberOfResources?n,Pillar!s.Priority!s0ProfileArn!s7RecommendationArn!s,Roi!{#ik+State!s,Status!s+Title!s*Type!s2UpdateReason?s
/LensAlias!s0MaxResults?i5MilestoneNumber?i/NextToken?s.PillarId?s6QuestionPriority?s0WorkloadId!s
9AnswerSummaries?[{$NO/LensAlias?s-LensArn?s5MilestoneNumber?i/NextToken?s0WorkloadId?s
?ChoiceAnswerSummaries?[{$PF1Choices?[{#sA2IsApplicable?b:JiraConfiguration?{#tx.PillarId?s0QuestionId?s3QuestionTitle?s2QuestionType?s,Reason?s*Risk?s6SelectedChoices?[s
.ChoiceId?s,Reason?s,Status?s
.ChoiceId!s-LensArn!s0MaxResults?i/NextToken?s.PillarId!s0QuestionId!s0WorkloadId!s
6CheckDetails?[{$R$/NextToken?s
/AccountId?s.ChoiceId?s1Description?s6FlaggedResources?i(Id?s-LensArn?s*Name?s.PillarId?s.Provider?s0QuestionId?s,Reason?s,Status?s/UpdatedAt?t
8CheckSummaries?[{$S|/NextToken?s
5AccountSummary?<i.ChoiceId?s1Description?s(Id?s-LensArn?s*Name?s.PillarId?s.Provider?s0QuestionId?s,Status?s/UpdatedAt?t
>ImprovementSummaries?[{$VE/LensAlias?s-LensArn?s5MilestoneNumber?i/NextToken?s0WorkloadId?s
8ImprovementPlanUrl?s:ImprovementPlans?[{$W^:JiraConfiguration?{#tx.PillarId?s0QuestionId?s3QuestionTitle?s*Risk?s
.ChoiceId?s1DisplayText?s8ImprovementPlanUrl?s
0MaxResults?i5MilestoneNumber?i/NextToken?s0WorkloadId!s
=LensReviewSummaries?[{$YX5MilestoneNumber?i/NextToken?s0WorkloadId?s
/LensAlias?s-LensArn?s.LensName?s0LensStatus?s1LensVersion?s<PrioritizedRiskCounts?<i2Profiles?[{#St1RiskCounts?<i/UpdatedAt?t
/LensAlias!s0MaxResults?i/NextToken?s6SharedWithPrefix?s,Status?s
<LensShareSummaries?[{$\1/NextToken?s
-ShareId?s0SharedWith?s,Status?s3StatusMessage?s
.LensName?s0LensStatus?s.LensType?s0MaxResults?i/NextToken?s
7LensSummaries?[{$]f/NextToken?s
/CreatedAt?t1Description?s/LensAlias?s-LensArn?s.LensName?s0LensStatus?s.LensType?s1LensVersion?s+Owner?s/UpdatedAt?t
0MaxResults?i/NextToken?s0WorkloadId!s
<MilestoneSummaries?[{$`(/NextToken?s0WorkloadId?s
3MilestoneName?s5MilestoneNumber?i0RecordedAt?t8WorkloadSummary?{$`m
7ImprovementStatus?s-Lenses?[s+Owner?s<PrioritizedRiskCounts?<i2Profiles?[{#St1RiskCounts?<i/UpdatedAt?t1WorkloadArn?s0WorkloadId?s2WorkloadName?s
0MaxResults?i/NextToken?s1ResourceArn?s0WorkloadId?s
/NextToken?s?NotificationSummaries?[{$cP
;LensUpgradeSummary?{$cp*Type?s
8CurrentLensVersion?s7LatestLensVersion?s/LensAlias?s-LensArn?s1ResourceArn?s2ResourceName?s0WorkloadId?s2WorkloadName?s
0MaxResults?i/NextToken?s0WorkloadId?s
/NextToken?s?NotificationSummaries?[{$f+
;CurrentProfileVersion?s:LatestProfileVersion?s0ProfileArn?s1ProfileName?s*Type?s0WorkloadId?s2WorkloadName?s
0MaxResults?i/NextToken?s0ProfileArn!s6SharedWithPrefix?s,Status?s
/NextToken?s?ProfileShareSummaries?[{$\1
0MaxResults?i/NextToken?s7ProfileNamePrefix?s6ProfileOwnerType?s
/NextToken?s:ProfileSummaries?[{$i\
/CreatedAt?t+Owner?s0ProfileArn?s8ProfileDescription?s1ProfileName?s4ProfileVersion?s/UpdatedAt?t
/LensAlias!s0MaxResults?i/NextToken?s.PillarId?s1TemplateArn!s
9AnswerSummaries?[{$l,/LensAlias?s/NextToken?s1TemplateArn?s
2AnswerStatus?s?ChoiceAnswerSummaries?[{$PF1Choices?[{#sA2IsApplicable?b.PillarId?s0QuestionId?s3QuestionTitle?s2QuestionType?s,Reason?s6SelectedChoices?[s
0MaxResults?i/NextToken?s
/NextToken?s9ReviewTemplates?[{$nQ
1Description?s-Lenses?[s+Owner?s1TemplateArn?s2TemplateName?s2UpdateStatus?s/UpdatedAt?t
4LensNamePrefix?s0MaxResults?i/NextToken?s7ProfileNamePrefix?s7ShareResourceType?s8TemplateNamePrefix?s8WorkloadNamePrefix?s
/NextToken?sBShareInvitationSummaries?[{$qE
-LensArn?s.LensName?s4PermissionType?s0ProfileArn?s1ProfileName?s7ShareInvitationId?s7ShareResourceType?s.SharedBy?s0SharedWith?s1TemplateArn?s2TemplateName?s0WorkloadId?s2WorkloadName?s
1WorkloadArn!s
+Tags?<s
0MaxResults?i/NextToken?s6SharedWithPrefix?s,Status?s1TemplateArn!s
/NextToken?s1TemplateArn?s@TemplateShareSummaries?[{$\1
0MaxResults?i/NextToken?s6SharedWithPrefix?s,Status?s0WorkloadId!s
/NextToken?s0WorkloadId?s@WorkloadShareSummaries?[{$vL
4PermissionType?s-ShareId?s0SharedWith?s,Status?s3StatusMessage?s
0MaxResults?i/NextToken?s8WorkloadNamePrefix?s
/NextToken?s;WorkloadSummaries?[{$`m
.Comments?s6FeedbackCategory?s7RecommendationArn!s*Type!s
7AdditionalContext?**Name?s0ProfileArn!s.Scope!{#n5,Types![s
+Tags!<s1WorkloadArn!s
.TagKeys![s1WorkloadArn!s
1ClientToken?s0Content?{#DJ(Id!s0ProfileArn!s+Title?s
1ClientToken?s1Description?s(Id!s.Pillars?[s0ProfileArn!s+Title?s
BAggregationConfiguration?[{#L86BusinessOverview?s1ClientToken?s8DeletionProtection?b1Description?s1DisplayName?s6ExecutionRoleArn?s.Pillars?[s0ProfileArn!s
7RecommendationArn!s,Status!s2UpdateReason?s
7ChoiceUpdates?<{%$j2IsApplicable?b/LensAlias!s+Notes?s0QuestionId!s,Reason?s6SelectedChoices?[s0WorkloadId!s
+Notes?s,Reason?s,Status!s
/Answer?{#p0/LensAlias?s-LensArn?s0WorkloadId?s
@DiscoveryIntegrationStatus?s:JiraConfiguration?{%&R?OrganizationSharingStatus?s
7IntegrationStatus?s;IssueManagementStatus?s9IssueManagementType?s4JiraProjectKey?s
8ClientRequestToken?s8IntegratingService!s0WorkloadId!s
:JiraConfiguration?{$%i/LensAlias!s/LensNotes?s2PillarNotes?<s0WorkloadId!s
3LensReview?{$#W0WorkloadId?s
0ProfileArn!s8ProfileDescription?s:ProfileQuestions?[{#SQ
1Description?s8LensesToAssociate?[s;LensesToDisassociate?[s+Notes?s1TemplateArn!s2TemplateName?s
7ChoiceUpdates?<{%$j2IsApplicable?b/LensAlias!s+Notes?s0QuestionId!s,Reason?s6SelectedChoices?[s1TemplateArn!s
/LensAlias!s/LensNotes?s2PillarNotes?<s1TemplateArn!s
;ShareInvitationAction!s7ShareInvitationId!s
8ShareInvitation?{%-U
/LensAlias?s-LensArn?s0ProfileArn?s7ShareInvitationId?s7ShareResourceType?s1TemplateArn?s0WorkloadId?s
1AccountIds?[s3Applications?[s9ArchitecturalDesign?s1AwsRegions?[s1Description?s8DiscoveryConfig?{#ZF1Environment?s7ImprovementStatus?s.Industry?s2IndustryType?sEIsReviewOwnerUpdateAcknowledged?b:JiraConfiguration?{#[-4NonAwsRegions?[s+Notes?s7PillarPriorities?[s1ReviewOwner?s0WorkloadId!s2WorkloadName?s
4PermissionType!s-ShareId!s0WorkloadId!s
0WorkloadId?s6WorkloadShare?{%2v
4PermissionType?s-ShareId?s.SharedBy?s0SharedWith?s,Status?s0WorkloadId?s2WorkloadName?s
8ClientRequestToken?s/LensAlias!s3MilestoneName!s0WorkloadId!s
8ClientRequestToken?s3MilestoneName?s0ProfileArn!s0WorkloadId!s
8ClientRequestToken?s/LensAlias!s1TemplateArn!s
)"};
