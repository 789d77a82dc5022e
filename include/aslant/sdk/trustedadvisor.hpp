// What the actions of trustedadvisor take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x50f84b61a41fde8c>{R"(#.##G##{#$H#$c#$w#%M#&$#&M#&r#'5#'h
batchUpdateRecommendationResourceExclusion {#(5{#(q
getOrganizationRecommendation {#)q{#*?
getRecommendation {#/D{#/`
listChecks {#/u{#0_
listOrganizationRecommendationAccounts {#1w{#2r
listOrganizationRecommendationResources {#5:{#6]
listOrganizationRecommendations {#8h{#::
listRecommendationResources {#<r{#=u
listRecommendations {#8h{#?h
updateOrganizationRecommendationLifecycle {#@9{#A:
updateRecommendationLifecycle {#A;{#A:
JRecommendationResourceExclusions![{#(]
)Arn!s0IsExcluded!b
ZBatchUpdateRecommendationResourceExclusionErrors![{#)O
)Arn?s/ErrorCode?s2ErrorMessage?s
JOrganizationRecommendationIdentifier!s
COrganizationRecommendation?{#*`
)Arn!s2AwsServices?[s.CheckArn?s/CreatedAt?t/CreatedBy?s1Description!s(Id!s3LastUpdatedAt?t4LifecycleStage?s*Name!sAPillarSpecificAggregates?{#.&.Pillars![s0ResolvedAt?t<ResourcesAggregates!{#.w,Source!s,Status!s*Type!s2UpdateReason?s6UpdateReasonCode?s7UpdatedOnBehalfOf?s?UpdatedOnBehalfOfJobTitle?s
7CostOptimizing?{#.;
=EstimatedMonthlySavings!nDEstimatedPercentMonthlySavings!n
0ErrorCount!l-OkCount!l2WarningCount!l
>RecommendationIdentifier!s
7Recommendation?{#*`
0AwsService?s.Language?s0MaxResults?i/NextToken?s,Pillar?s,Source?s
8CheckSummaries![{#1'/NextToken?s
)Arn!s2AwsServices![s1Description!s(Id!s/Metadata!<s*Name!s.Pillars![s,Source!s
7AffectedAccountId?s0MaxResults?i/NextToken?sJOrganizationRecommendationIdentifier!s
QAccountRecommendationLifecycleSummaries![{#3S/NextToken?s
/AccountId?s>AccountRecommendationArn?s3LastUpdatedAt?t4LifecycleStage?s2UpdateReason?s6UpdateReasonCode?s7UpdatedOnBehalfOf?s?UpdatedOnBehalfOfJobTitle?s
7AffectedAccountId?s5ExclusionStatus?s0MaxResults?i/NextToken?sJOrganizationRecommendationIdentifier!s0RegionCode?s,Status?s
/NextToken?sUOrganizationRecommendationResourceSummaries![{#7B
/AccountId?s)Arn!s3AwsResourceId!s5ExclusionStatus?s(Id!s3LastUpdatedAt!t/Metadata!<s7RecommendationArn!s0RegionCode!s,Status!s
8AfterLastUpdatedAt?t0AwsService?s9BeforeLastUpdatedAt?t5CheckIdentifier?s0MaxResults?i/NextToken?s,Pillar?s,Source?s,Status?s*Type?s
/NextToken?sMOrganizationRecommendationSummaries![{#:q
)Arn!s2AwsServices?[s.CheckArn?s/CreatedAt?t(Id!s3LastUpdatedAt?t4LifecycleStage?s*Name!sAPillarSpecificAggregates?{#.&.Pillars![s<ResourcesAggregates!{#.w,Source!s,Status!s*Type!s
5ExclusionStatus?s0MaxResults?i/NextToken?s>RecommendationIdentifier!s0RegionCode?s,Status?s
/NextToken?sIRecommendationResourceSummaries![{#>N
)Arn!s3AwsResourceId!s5ExclusionStatus?s(Id!s3LastUpdatedAt!t/Metadata!<s7RecommendationArn!s0RegionCode!s,Status!s
/NextToken?sARecommendationSummaries![{#:q
4LifecycleStage!sJOrganizationRecommendationIdentifier!s2UpdateReason?s6UpdateReasonCode?s

4LifecycleStage!s>RecommendationIdentifier!s2UpdateReason?s6UpdateReasonCode?s
)"};
