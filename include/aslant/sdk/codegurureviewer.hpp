// What the actions of codegurureviewer take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xddfc01f9ec5c16ba>{R"(#1##P##m#$-#$I#$q#%>#%^#%w#&A#&^#'(#'E#'h#(#
associateRepository {#(:{#*m
createCodeReview {#.@{#3?
describeCodeReview {#6v{#3?
describeRecommendationFeedback {#7-{#7Z
describeRepositoryAssociation {#9'{#*m
disassociateRepository {#9'{#*m
listCodeReviews {#99{#:.
listRecommendationFeedback {#<R{#=B
listRecommendations {#>E{#>o
listRepositoryAssociations {#AK{#B9
listTagsForResource {#D&{#D5
putRecommendationFeedback {#D>{#Do
tagResource {#Dp{#Do
untagResource {#E-{#Do
8ClientRequestToken?s6KmsKeyDetails?{#({3Repository!{#)@+Tags?<s
6EncryptionOption?s.KmsKeyId?s
2Bitbucket?{#*03CodeCommit?{#*P?GitHubEnterpriseServer?{#*01S3Bucket?{#*X
3ConnectionArn!s*Name!s+Owner!s
*Name!s
0BucketName!s*Name!s
>RepositoryAssociation?{#+7+Tags?<s
4AssociationArn?s3AssociationId?s3ConnectionArn?s6CreatedTimeStamp?t6KmsKeyDetails?{#({:LastUpdatedTimeStamp?t*Name?s+Owner?s2ProviderType?s<S3RepositoryDetails?{#-?+State?s1StateReason?s
0BucketName?s6CodeArtifacts?{#-`
=BuildArtifactsObjectKey?sBSourceCodeArtifactsObjectKey!s
8ClientRequestToken?s*Name!s>RepositoryAssociationArn!s-Type!{#/(
4AnalysisTypes?[s;RepositoryAnalysis!{#/R
7RepositoryHead?{#/{7SourceCodeType?{#0/
0BranchName!s
3BranchDiff?{#173CommitDiff?{#1c7RepositoryHead?{#/{8RequestMetadata?{#2?;S3BucketRepository?{#3*
;DestinationBranchName!s6SourceBranchName!s
7DestinationCommit?s5MergeBaseCommit?s2SourceCommit?s
2EventInfo?{#2t/RequestId?s/Requester?s0VendorName?s
*Name?s+State?s
0Details?{#-?*Name!s
3CodeReview?{#3P
4AnalysisTypes?[s4AssociationArn?s3CodeReviewArn?s5ConfigFileState?s6CreatedTimeStamp?t:LastUpdatedTimeStamp?t0Metrics?{#6.*Name?s+Owner?s2ProviderType?s3PullRequestId?s4RepositoryName?s7SourceCodeType?{#0/+State?s1StateReason?s*Type?s
3FindingsCount?l=MeteredLinesOfCodeCount?l@SuppressedLinesOfCodeCount?l
3CodeReviewArn!s
3CodeReviewArn!s6RecommendationId!s,UserId?s
?RecommendationFeedback?{#7w
3CodeReviewArn?s6CreatedTimeStamp?t:LastUpdatedTimeStamp?t0Reactions?[s6RecommendationId?s,UserId?s
4AssociationArn!s
0MaxResults?i/NextToken?s4ProviderTypes?[s6RepositoryNames?[s-States?[s*Type!s
=CodeReviewSummaries?[{#:U/NextToken?s
3CodeReviewArn?s6CreatedTimeStamp?t:LastUpdatedTimeStamp?t7MetricsSummary?{#6.*Name?s+Owner?s2ProviderType?s3PullRequestId?s4RepositoryName?s7SourceCodeType?{#0/+State?s*Type?s
3CodeReviewArn!s0MaxResults?i/NextToken?s8RecommendationIds?[s.UserIds?[s
/NextToken?sIRecommendationFeedbackSummaries?[{#=u
0Reactions?[s6RecommendationId?s,UserId?s
3CodeReviewArn!s0MaxResults?i/NextToken?s
/NextToken?sARecommendationSummaries?[{#?@
1Description?s-EndLine?i.FilePath?s<RecommendationCategory?s6RecommendationId?s5RuleMetadata?{#@_.Severity?s/StartLine?i
5LongDescription?s,RuleId?s.RuleName?s/RuleTags?[s6ShortDescription?s
0MaxResults?i,Names?[s/NextToken?s-Owners?[s4ProviderTypes?[s-States?[s
/NextToken?sHRepositoryAssociationSummaries?[{#Bk
4AssociationArn?s3AssociationId?s3ConnectionArn?s:LastUpdatedTimeStamp?t*Name?s+Owner?s2ProviderType?s+State?s
1ResourceArn!s
+Tags?<s
3CodeReviewArn!s0Reactions![s6RecommendationId!s

1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
