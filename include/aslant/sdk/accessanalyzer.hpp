// What the actions of accessanalyzer take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x224a88de9c1398f5>{
    R"(#H#$;#$U#$u#%:#%T#%q#&4#&L#&g#'%#'@#'g#('#(D#(Y#(q#)+#)M#)c#*(#*D#*g#+)#+H#+_#+y#,5#,M#,l#-/#-N#-i#.$#.;#.S#.n#/,
applyArchiveRule {#/D{#/l
cancelPolicyGeneration {#/m{#/l
checkAccessNotGranted {#/v{#0a
checkNoNewAccess {#1W{#0a
checkNoPublicAccess {#28{#0a
createAccessPreview {#2Y{#>P
createAnalyzer {#>V{#BP
createArchiveRule {#BW{#/l
deleteAnalyzer {#C3{#/l
deleteArchiveRule {#CQ{#/l
generateFindingRecommendation {#Cz{#/l
getAccessPreview {#D4{#DU
getAnalyzedResource {#Eg{#F*
getAnalyzer {#Gm{#H#
getArchiveRule {#I_{#Iz
getFinding {#Cz{#Jc
getFindingRecommendation {#Mk{#N>
getFindingV2 {#Mk{#Q,
getFindingsStatistics {#Y1{#Y@
getGeneratedPolicy {#`h{#aS
listAccessPreviewFindings {#dk{#eX
listAccessPreviews {#hS{#h{
listAnalyzedResources {#j${#j[
listAnalyzers {#k[{#k|
listArchiveRules {#l?{#lh
listFindings {#m.{#n.
listFindingsV2 {#m.{#nJ
listPolicyGenerations {#p-{#pV
listTagsForResource {#q\{#qk
startPolicyGeneration {#qt{#/m
startResourceScan {#sD{#/l
tagResource {#sx{#/l
untagResource {#t5{#/l
updateAnalyzer {#tO{#ud
updateArchiveRule {#BW{#/l
updateFindings {#ux{#/l
validatePolicy {#vY{#w]
1AnalyzerArn!s1ClientToken?s.RuleName!s

+JobId!s
0Access![{#0H4PolicyDocument!s0PolicyType!s
.Actions?[s0Resources?[s
-Message?s1Reasons?[{#1),Result?s
1Description?s1StatementId?s4StatementIndex?i
<ExistingPolicyDocument!s7NewPolicyDocument!s0PolicyType!s
4PolicyDocument!s2ResourceType!s
1AnalyzerArn!s1ClientToken?s8Configurations!<{#31
7DynamodbStream?{#6*6DynamodbTable?{#6:4EbsSnapshot?{#6I6EcrRepository?{#6j6EfsFileSystem?{#7$0IamRole?{#78/KmsKey?{#7G=RdsDbClusterSnapshot?{#9?6RdsDbSnapshot?{#9?1S3Bucket?{#9kAS3ExpressDirectoryBucket?{#=&=SecretsManagerSecret?{#=q1SnsTopic?{#>21SqsQueue?{#>A
2StreamPolicy?s
1TablePolicy?s
-Groups?[s.KmsKeyId?s.UserIds?[s
6RepositoryPolicy?s
6FileSystemPolicy?s
1TrustPolicy?s
0Grants?[{#7d2KeyPolicies?<s
4Constraints?{#8b6GranteePrincipal!s4IssuingAccount!s1Operations![s7RetiringPrincipal?s
>EncryptionContextEquals?<s>EncryptionContextSubset?<s
4Attributes?<{#9\.KmsKeyId?s
1AccountIds?[s
6AccessPoints?<{#:g9BucketAclGrants?[{#<Y2BucketPolicy?s@BucketPublicAccessBlock?{#<-
7AccessPointPolicy?s6NetworkOrigin?{#;L:PublicAccessBlock?{#<-
>InternetConfiguration?{#/l9VpcConfiguration?{#<$
+VpcId!s
6IgnorePublicAcls!b;RestrictPublicBuckets!b
0Grantee!{#<t0Permission!s
(Id?s)Uri?s
6AccessPoints?<{#=I2BucketPolicy?s
7AccessPointPolicy?s6NetworkOrigin?{#;L
.KmsKeyId?s2SecretPolicy?s
1TopicPolicy?s
1QueuePolicy?s
(Id!s
2AnalyzerName!s6ArchiveRules?[{#?O1ClientToken?s6Configuration?{#@1+Tags?<s*Type!s
0Filter!<{#?h.RuleName!s
/Contains?[s)Eq?[s,Exists?b*Neq?[s
7InternalAccess?{#@X5UnusedAccess?{#AS
5AnalysisRule?{#@k
4Inclusions?[{#A#
1AccountIds?[s3ResourceArns?[s4ResourceTypes?[s
5AnalysisRule?{#Ax5UnusedAccessAge?i
4Exclusions?[{#B0
1AccountIds?[s4ResourceTags?[<s
)Arn?s
2AnalyzerName!s1ClientToken?s0Filter!<{#?h.RuleName!s
2AnalyzerName!s1ClientToken?s
2AnalyzerName!s1ClientToken?s.RuleName!s
1AnalyzerArn!s(Id!s
5AccessPreviewId!s1AnalyzerArn!s
6AccessPreview!{#Di
1AnalyzerArn!s8Configurations!<{#31/CreatedAt!t(Id!s,Status!s5StatusReason?{#E_
*Code!s
1AnalyzerArn!s1ResourceArn!s
1Resource?{#F9
.Actions?[s0AnalyzedAt!t/CreatedAt!t+Error?s.IsPublic!b1ResourceArn!s:ResourceOwnerAccount!s2ResourceType!s0SharedVia?[s,Status?s/UpdatedAt!t
2AnalyzerName!s
1Analyzer!{#H2
)Arn!s6Configuration?{#@1/CreatedAt!t:LastResourceAnalyzed?s<LastResourceAnalyzedAt?t*Name!s,Status!s5StatusReason?{#E_+Tags?<s*Type!s
2AnalyzerName!s.RuleName!s
4ArchiveRule!{#J2
/CreatedAt!t0Filter!<{#?h.RuleName!s/UpdatedAt!t
0Finding?{#Jq
-Action?[s0AnalyzedAt!t0Condition!<s/CreatedAt!t+Error?s(Id!s.IsPublic?b0Principal?<s.Resource?sFResourceControlPolicyRestriction?s:ResourceOwnerAccount!s2ResourceType!s1Sources?[{#M0,Status!s/UpdatedAt!t
/Detail?{#MD*Type!s
8AccessPointAccount?s4AccessPointArn?s
1AnalyzerArn!s(Id!s0MaxResults?i/NextToken?s
1CompletedAt?t.Error?{#OY/NextToken?s8RecommendationType!s:RecommendedSteps?[{#Ok1ResourceArn!s/StartedAt!t,Status!s
*Code!s-Message!s
IUnusedPermissionsRecommendedStep?{#P8
6ExistingPolicyId?s5PolicyUpdatedAt?t7RecommendedAction!s7RecommendedPolicy?s
0AnalyzedAt!t/CreatedAt!t+Error?s8FindingDetails![{#Rn1FindingType?s(Id!s/NextToken?s.Resource?s:ResourceOwnerAccount!s2ResourceType!s,Status!s/UpdatedAt!t
>ExternalAccessDetails?{#Tm>InternalAccessDetails?{#Ut=UnusedIamRoleDetails?{#WmFUnusedIamUserAccessKeyDetails?{#X#EUnusedIamUserPasswordDetails?{#Wm@UnusedPermissionDetails?{#XA
-Action?[s0Condition!<s.IsPublic?b0Principal?<sFResourceControlPolicyRestriction?s1Sources?[{#M0
0AccessType?s-Action?[s0Condition?<s0Principal?<s;PrincipalOwnerAccount?s3PrincipalType?sFResourceControlPolicyRestriction?sEServiceControlPolicyRestriction?s1Sources?[{#M0
2LastAccessed?t
1AccessKeyId!s2LastAccessed?t
1Actions?[{#Xr2LastAccessed?t6ServiceNamespace!s
,Action!s2LastAccessed?t
1AnalyzerArn!s
<FindingsStatistics?[{#Yj3LastUpdatedAt?t
IExternalAccessFindingsStatistics?{#['IInternalAccessFindingsStatistics?{#\`GUnusedAccessFindingsStatistics?{#^W
@ResourceTypeStatistics?<{#\19TotalActiveFindings?n;TotalArchivedFindings?n;TotalResolvedFindings?n
=TotalActiveCrossAccount?n7TotalActivePublic?n
@ResourceTypeStatistics?<{#]j9TotalActiveFindings?n;TotalArchivedFindings?n;TotalResolvedFindings?n
9TotalActiveFindings?n;TotalArchivedFindings?n;TotalResolvedFindings?n
5TopAccounts?[{#_w9TotalActiveFindings?n;TotalArchivedFindings?n;TotalResolvedFindings?nDUnusedAccessTypeStatistics?[{#`L
-Account?s.Details?<n<NumberOfActiveFindings?n
+Total?n6UnusedAccessType?s
AIncludeResourcePlaceholders?bAIncludeServiceLevelTemplate?b+JobId!s
>GeneratedPolicyResult!{#b%3JobDetails!{#d1
;GeneratedPolicies?[{#bN3Properties!{#bX
,Policy!s
=CloudTrailProperties?{#c50IsComplete?b2PrincipalArn!s
-EndTime!t/StartTime!t9TrailProperties![{#cb
0AllRegions?b3CloudTrailArn!s.Regions?[s
1CompletedOn?t1JobError?{#OY+JobId!s/StartedOn!t,Status!s
5AccessPreviewId!s1AnalyzerArn!s0Filter?<{#?h0MaxResults?i/NextToken?s
2Findings![{#et/NextToken?s
-Action?[s0ChangeType!s0Condition?<s/CreatedAt!t+Error?s7ExistingFindingId?s;ExistingFindingStatus?s(Id!s.IsPublic?b0Principal?<s.Resource?sFResourceControlPolicyRestriction?s:ResourceOwnerAccount!s2ResourceType!s1Sources?[{#M0,Status!s
1AnalyzerArn!s0MaxResults?i/NextToken?s
8AccessPreviews![{#iC/NextToken?s
1AnalyzerArn!s/CreatedAt!t(Id!s,Status!s5StatusReason?{#E_
1AnalyzerArn!s0MaxResults?i/NextToken?s2ResourceType?s
;AnalyzedResources![{#k&/NextToken?s
1ResourceArn!s:ResourceOwnerAccount!s2ResourceType!s
0MaxResults?i/NextToken?s*Type?s
3Analyzers![{#H2/NextToken?s
2AnalyzerName!s0MaxResults?i/NextToken?s
6ArchiveRules![{#J2/NextToken?s
1AnalyzerArn!s0Filter?<{#?h0MaxResults?i/NextToken?s-Sort?{#mm
3AttributeName?s-OrderBy?s
2Findings![{#Jq/NextToken?s
2Findings![{#nf/NextToken?s
0AnalyzedAt!t/CreatedAt!t+Error?s1FindingType?s(Id!s.Resource?s:ResourceOwnerAccount!s2ResourceType!s,Status!s/UpdatedAt!t
0MaxResults?i/NextToken?s2PrincipalArn?s
/NextToken?s;PolicyGenerations![{#p{
1CompletedOn?t+JobId!s2PrincipalArn!s/StartedOn!t,Status!s
1ResourceArn!s
+Tags?<s
1ClientToken?s:CloudTrailDetails?{#r]@PolicyGenerationDetails!{#s4
0AccessRole!s-EndTime?t/StartTime!t0Trails![{#cb
2PrincipalArn!s
1AnalyzerArn!s1ResourceArn!s:ResourceOwnerAccount?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
2AnalyzerName!s6Configuration?{#tr
7InternalAccess?{#@X5UnusedAccess?{#u?
5AnalysisRule?{#Ax5UnusedAccessAge?n
6Configuration?{#tr
1AnalyzerArn!s1ClientToken?s*Ids?[s1ResourceArn?s,Status!s
,Locale?s0MaxResults?i/NextToken?s4PolicyDocument!s0PolicyType!s@ValidatePolicyResourceType?s
2Findings![{#wy/NextToken?s
4FindingDetails!s1FindingType!s/IssueCode!s3LearnMoreLink!s3Locations![{#xk
.Path![{#y'-Span!{#y_
+Index?i)Key?s2Substring?{#yM+Value?s
,Length!i+Start!i
,End!{#yt.Start!{#yt
,Column!i*Line!i,Offset!i
)"};
