// What the actions of partnercentralselling take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3242a23b1b272d2>{
    R"(#I#$>#$b#%##%A#%[#&%#&@#&`#')#'L#'m#(5#(L#(m#)+#)H#)h#*0#*b#+4#+W#+v#,H#,a#,|#-D#-c#-z#.=#._#/)#/[#0-#0O#0p#11#1F#1]
acceptEngagementInvitation {#1x{#26
assignOpportunity {#27{#26
associateOpportunity {#33{#26
createEngagement {#4*{#6b
createEngagementInvitation {#6n{#;l
createOpportunity {#;x{#G=
createResourceSnapshot {#Gu{#I:
createResourceSnapshotJob {#IL{#6b
deleteResourceSnapshotJob {#K+{#26
disassociateOpportunity {#33{#26
getAwsOpportunitySummary {#KV{#L&
getEngagement {#1x{#Pz
getEngagementInvitation {#1x{#Qw
getOpportunity {#1x{#U3
getResourceSnapshot {#Xn{#Z0
getResourceSnapshotJob {#K+{#_?
getSellingSystemSettings {#a:{#aE
listEngagementByAcceptingInvitationTasks {#am{#cX
listEngagementFromOpportunityTasks {#eJ{#fo
listEngagementInvitations {#hp{#jC
listEngagementMembers {#ly{#mP
listEngagementResourceAssociations {#nF{#oW
listEngagements {#py{#r,
listOpportunities {#s5{#uG
listResourceSnapshotJobs {#zb{#{l
listResourceSnapshots {#|f{$$B
listSolutions {$%n{$&f
listTagsForResource {$'p{$(%
putSellingSystemSettings {$(1{#aE
rejectEngagementInvitation {$(`{#26
startEngagementByAcceptingInvitationTask {$)0{#cy
startEngagementFromOpportunityTask {$)a{#g6
startResourceSnapshotJob {#K+{#26
stopResourceSnapshotJob {#K+{#26
submitOpportunity {$*k{#26
tagResource {$+H{#26
untagResource {$+b{#26
updateOpportunity {$+|{$.B
-Catalog!s0Identifier!s

1Assignee!{#2]-Catalog!s0Identifier!s
3BusinessTitle!s+Email!s/FirstName!s.LastName!s
-Catalog!s;OpportunityIdentifier!s=RelatedEntityIdentifier!s7RelatedEntityType!s
-Catalog!s1ClientToken?s2Contexts?[{#4h1Description!s+Title!s
0Payload?{#5#*Type!s
8CustomerProject?{#59
1Customer?{#5U0Project?{#60
1CompanyName!s1CountryCode!s.Industry!s0WebsiteUrl!s
5BusinessProblem!s:TargetCompletionDate!s+Title!s
)Arn?s(Id?s
-Catalog!s1ClientToken?s:EngagementIdentifier!s3Invitation!{#7T
-Message!s0Payload!{#7z1Receiver!{#;F
>OpportunityInvitation?{#8<
1Customer!{#5U0Project!{#9/?ReceiverResponsibilities![s8SenderContacts?[{#:h
5BusinessProblem!s?ExpectedCustomerSpend![{#:#:TargetCompletionDate!s+Title!s
,Amount!s2CurrencyCode!s3EstimationUrl?s/Frequency!s3TargetCompany!s
3BusinessTitle?s+Email!s/FirstName?s.LastName?s+Phone?s
0Account?{#;T
+Alias?s2AwsAccountId!s
)Arn!s(Id!s
-Catalog!s1ClientToken?s1Customer?{#>K2LifeCycle?{#A/2Marketing?{#Bk6NationalSecurity?s9OpportunityTeam?[{#@Q5OpportunityType?s,Origin?sBPartnerOpportunityIdentifier?s:PrimaryNeedsFromAws?[s0Project?{#CS8SoftwareRevenue?{#FA
0Account?{#>h2Contacts?[{#@Q
0Address?{#?h2AwsAccountId?s1CompanyName!s*Duns?s.Industry?s3OtherIndustry?s0WebsiteUrl?s
*City?s1CountryCode?s0PostalCode?s3StateOrRegion?s3StreetAddress?s
3BusinessTitle?s+Email?s/FirstName?s.LastName?s+Phone?s
6ClosedLostReason?s/NextSteps?s:NextStepsHistory?[{#B[4ReviewComments?s2ReviewStatus?s8ReviewStatusReason?s+Stage?s5TargetCloseDate?s
*Time!t+Value!s
4AwsFundingUsed?s2CampaignName?s/Channels?[s,Source?s/UseCases?[s
8AdditionalComments?s2ApnPrograms?[s4CompetitorName?s=CustomerBusinessProblem?s5CustomerUseCase?s5DeliveryModels?[s?ExpectedCustomerSpend?[{#:#:OtherCompetitorNames?s>OtherSolutionDescription?sBRelatedOpportunityIdentifier?s6SalesActivities?[s+Title?s
3DeliveryModel?s3EffectiveDate?s4ExpirationDate?s.Value?{#G$
,Amount!s2CurrencyCode!s
(Id!s6LastModifiedDate?tBPartnerOpportunityIdentifier?s
-Catalog!s1ClientToken?s:EngagementIdentifier!s8ResourceIdentifier!sHResourceSnapshotTemplateIdentifier!s2ResourceType!s
)Arn?s.Revision?n
-Catalog!s1ClientToken?s:EngagementIdentifier!s8ResourceIdentifier!sHResourceSnapshotTemplateIdentifier!s2ResourceType!s.Tags?[{#Jv
)Key!s+Value!s
-Catalog!sCResourceSnapshotJobIdentifier!s
-Catalog!sBRelatedOpportunityIdentifier!s
-Catalog!s1Customer?{#N>1Insights?{#NN5InvolvementType?sAInvolvementTypeChangeReason?s2LifeCycle?{#Ns9OpportunityTeam?[{#Oj,Origin?s0Project?{#P@9RelatedEntityIds?{#P]:RelatedOpportunityId?s0Visibility?s
2Contacts?[{#@Q
5EngagementScore?s5NextBestActions?s
6ClosedLostReason?s/NextSteps?s:NextStepsHistory?[{#B[+Stage?s5TargetCloseDate?s
3BusinessTitle?s+Email?s/FirstName?s.LastName?s
?ExpectedCustomerSpend?[{#:#
2AwsProducts?[s0Solutions?[s
)Arn?s2Contexts?[{#4h/CreatedAt?t/CreatedBy?s1Description?s(Id?s1MemberCount?n+Title?s
)Arn?s-Catalog!s;EngagementDescription?s2EngagementId?s5EngagementTitle?s9ExistingMembers?[{#Tq4ExpirationDate?t(Id!s4InvitationDate?t7InvitationMessage?s0Payload?{#7z1PayloadType?s1Receiver?{#;F5RejectionReason?s8SenderAwsAccountId?s7SenderCompanyName?s,Status?s
1CompanyName?s0WebsiteUrl?s
)Arn?s-Catalog!s1CreatedDate!t1Customer?{#>K(Id!s6LastModifiedDate!t2LifeCycle?{#A/2Marketing?{#Bk6NationalSecurity?s9OpportunityTeam?[{#@Q5OpportunityType?sBPartnerOpportunityIdentifier?s:PrimaryNeedsFromAws?[s0Project?{#CSARelatedEntityIdentifiers!{#X98SoftwareRevenue?{#FA
;AwsMarketplaceOffers?[s2AwsProducts?[s0Solutions?[s
-Catalog!s:EngagementIdentifier!s8ResourceIdentifier!sHResourceSnapshotTemplateIdentifier!s2ResourceType!s.Revision?n
)Arn?s-Catalog!s/CreatedAt?t/CreatedBy?s2EngagementId?s0Payload?{#[a0ResourceId?sBResourceSnapshotTemplateName?s2ResourceType?s.Revision?n
;OpportunitySummary?{#[z
1Customer?{#>K2Lifecycle?{#]N9OpportunityTeam?[{#@Q5OpportunityType?s:PrimaryNeedsFromAws?[s0Project?{#^*ARelatedEntityIdentifiers?{#X9
/NextSteps?s2ReviewStatus?s+Stage?s5TargetCloseDate?s
5CustomerUseCase?s5DeliveryModels?[s?ExpectedCustomerSpend?[{#:#>OtherSolutionDescription?s6SalesActivities?[s
)Arn?s-Catalog!s/CreatedAt?t2EngagementId?s(Id?s1LastFailure?sALastSuccessfulExecutionDate?t1ResourceArn?s0ResourceId?sBResourceSnapshotTemplateName?s2ResourceType?s,Status?s
-Catalog!s
-Catalog!s@ResourceSnapshotJobRoleArn?s
-Catalog!sEEngagementInvitationIdentifier?[s0MaxResults?n/NextToken?s<OpportunityIdentifier?[s-Sort?{#cB5TaskIdentifier?[s1TaskStatus?[s
,SortBy!s/SortOrder!s
/NextToken?s7TaskSummaries?[{#cy
<EngagementInvitationId?s-Message?s3OpportunityId?s0ReasonCode?s;ResourceSnapshotJobId?s/StartTime?t-TaskArn?s,TaskId?s0TaskStatus?s
-Catalog!s;EngagementIdentifier?[s0MaxResults?n/NextToken?s<OpportunityIdentifier?[s-Sort?{#cB5TaskIdentifier?[s1TaskStatus?[s
/NextToken?s7TaskSummaries?[{#g6
2EngagementId?s<EngagementInvitationId?s-Message?s3OpportunityId?s0ReasonCode?s;ResourceSnapshotJobId?s/StartTime?t-TaskArn?s,TaskId?s0TaskStatus?s
-Catalog!s;EngagementIdentifier?[s0MaxResults?n/NextToken?s5ParticipantType!s2PayloadType?[s9SenderAwsAccountId?[s-Sort?{#cB-Status?[s
GEngagementInvitationSummaries?[{#jt/NextToken?s
)Arn?s-Catalog!s2EngagementId?s5EngagementTitle?s4ExpirationDate?t(Id!s4InvitationDate?t5ParticipantType?s1PayloadType?s1Receiver?{#;F8SenderAwsAccountId?s7SenderCompanyName?s,Status?s
-Catalog!s0Identifier!s0MaxResults?n/NextToken?s
>EngagementMemberList![{#mx/NextToken?s
/AccountId?s1CompanyName?s0WebsiteUrl?s
-Catalog!s/CreatedBy?s:EngagementIdentifier?s0MaxResults?n/NextToken?s8ResourceIdentifier?s2ResourceType?s
PEngagementResourceAssociationSummaries![{#p7/NextToken?s
-Catalog!s/CreatedBy?s2EngagementId?s0ResourceId?s2ResourceType?s
-Catalog!s0CreatedBy?[s;EngagementIdentifier?[s7ExcludeCreatedBy?[s0MaxResults?n/NextToken?s-Sort?{#cB
?EngagementSummaryList![{#rU/NextToken?s
)Arn?s/CreatedAt?t/CreatedBy?s(Id?s1MemberCount?n+Title?s
-Catalog!s:CustomerCompanyName?[s1Identifier?[s9LastModifiedDate?{#to<LifeCycleReviewStatus?[s5LifeCycleStage?[s0MaxResults?n/NextToken?s-Sort?{#cB
;AfterLastModifiedDate?t<BeforeLastModifiedDate?t
/NextToken?s>OpportunitySummaries![{#uo
)Arn?s-Catalog!s1CreatedDate?t1Customer?{#wM(Id?s6LastModifiedDate?t2LifeCycle?{#xx5OpportunityType?sBPartnerOpportunityIdentifier?s0Project?{#z3
0Account?{#w[
0Address?{#xE1CompanyName!s.Industry?s3OtherIndustry?s0WebsiteUrl?s
*City?s1CountryCode?s0PostalCode?s3StateOrRegion?s
6ClosedLostReason?s/NextSteps?s4ReviewComments?s2ReviewStatus?s8ReviewStatusReason?s+Stage?s5TargetCloseDate?s
5DeliveryModels?[s?ExpectedCustomerSpend?[{#:#
-Catalog!s:EngagementIdentifier?s0MaxResults?n/NextToken?s-Sort?{#{V,Status?s
,SortBy?s/SortOrder?s
/NextToken?sFResourceSnapshotJobSummaries![{#|B
)Arn?s2EngagementId?s(Id?s,Status?s
-Catalog!s/CreatedBy?s:EngagementIdentifier!s0MaxResults?n/NextToken?s8ResourceIdentifier?sHResourceSnapshotTemplateIdentifier?s2ResourceType?s
/NextToken?sCResourceSnapshotSummaries![{$$o
)Arn?s/CreatedBy?s0ResourceId?sBResourceSnapshotTemplateName?s2ResourceType?s.Revision?n
-Catalog!s/Category?[s1Identifier?[s0MaxResults?n/NextToken?s-Sort?{#cB-Status?[s
/NextToken?s;SolutionSummaries![{$'1
)Arn?s-Catalog!s.Category!s1CreatedDate!t(Id!s*Name!s,Status!s
1ResourceArn!s
.Tags![{#Jv
-Catalog!sGResourceSnapshotJobRoleIdentifier?s
-Catalog!s0Identifier!s5RejectionReason?s
-Catalog!s1ClientToken?s0Identifier!s.Tags?[{#Jv
6AwsSubmission!{$*K-Catalog!s1ClientToken?s0Identifier!s.Tags?[{#Jv
5InvolvementType!s0Visibility?s
-Catalog!s0Identifier!s5InvolvementType!s0Visibility?s
1ResourceArn!s.Tags![{#Jv
1ResourceArn!s.TagKeys![s
-Catalog!s1Customer?{#>K0Identifier!s6LastModifiedDate!t2LifeCycle?{#A/2Marketing?{#Bk6NationalSecurity?s5OpportunityType?sBPartnerOpportunityIdentifier?s:PrimaryNeedsFromAws?[s0Project?{#CS8SoftwareRevenue?{#FA
(Id!s6LastModifiedDate!t
)"};
