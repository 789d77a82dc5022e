// What the actions of codecommit take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf5a9db044b3a3641>{
    R"(#r#%_#&:#&v#'A#(&#(?#(]#)'#)=#)S#)n#*;#*U#*|#+F#+\#+z#,4#,[#,u#-;#-^#.<#.f#/-#/>#/Q#/e#0(#0N#0q#1*#1B#1S#1f#2$#2?#2X#2p#3<#3a#3x#4=#4`#5@#5V#5u#65#6O#7&#7C#7g#8,#8M#8t#9<#9`#:0#:V#:y#;9#;U#;f#<+#<@#<`#<w#=H#=w#>E#>\#>y#?M#?u#@A#@b#A(#AM#At
associateApprovalRuleTemplateWithRepository {#B8{#Be
batchAssociateApprovalRuleTemplateWithRepositories {#Bf{#C;
batchDescribeMergeConflicts {#D9{#FI
batchDisassociateApprovalRuleTemplateFromRepositories {#Bf{#LZ
batchGetCommits {#M.{#MM
batchGetRepositories {#OI{#O]
createApprovalRuleTemplate {#Ri{#Sk
createBranch {#V6{#Be
createCommit {#V`{#Y[
createPullRequest {#Zq{#\2
createPullRequestApprovalRule {#bk{#cK
createRepository {#c^{#dA
createUnreferencedMergeCommit {#dZ{#h9
deleteApprovalRuleTemplate {#hN{#hj
deleteBranch {#i*{#iI
deleteCommentContent {#iv{#j)
deleteFile {#kr{#m+
deletePullRequestApprovalRule {#mT{#mx
deleteRepository {#n0{#nB
describeMergeConflicts {#nR{#pM
describePullRequestEvents {#q]{#rO
disassociateApprovalRuleTemplateFromRepository {#B8{#Be
evaluatePullRequestApprovalRules {#zT{#zr
getApprovalRuleTemplate {#hN{#Sk
getBlob {#{y{#|:
getBranch {#|E{#|d
getComment {#iv{#j)
getCommentReactions {#|q{$#O
getCommentsForComparedCommit {$$|{$%n
getCommentsForPullRequest {$(/{$)1
getCommit {$+({$+E
getDifferences {$+R{$,k
getFile {$-u{$.J
getFolder {$/4{$/e
getMergeCommit {$2@{$3`
getMergeConflicts {$4N{$6A
getMergeOptions {$2@{$7Q
getPullRequest {$8>{#\2
getPullRequestApprovalStates {#zT{$8O
getPullRequestOverrideState {#zT{$8{
getRepository {#n0{#dA
getRepositoryTriggers {#n0{$9;
listApprovalRuleTemplates {$:?{$:Y
listAssociatedApprovalRuleTemplatesForRepository {$;){$:Y
listBranches {$;T{$;r
listFileCommitHistory {$<1{$<y
listPullRequests {$=o{$>`
listRepositories {$?%{$?C
listRepositoriesForApprovalRuleTemplate {$@*{$@_
listTagsForResource {$A%{$A@
mergeBranchesByFastForward {$AU{#h9
mergeBranchesBySquash {$BQ{#h9
mergeBranchesByThreeWay {$BQ{#h9
mergePullRequestByFastForward {$Dv{$EO
mergePullRequestBySquash {$Ea{$EO
mergePullRequestByThreeWay {$Ea{$EO
overridePullRequestApprovalRules {$Gc{#Be
postCommentForComparedCommit {$H8{$I>
postCommentForPullRequest {$JO{$Ke
postCommentReply {$M,{#j)
putCommentReaction {$MX{#Be
putFile {$Mu{$O4
putRepositoryTriggers {$OR{$Os
tagResource {$P,{#Be
testRepositoryTriggers {$OR{$PC
untagResource {$Q5{#Be
updateApprovalRuleTemplateContent {$QO{#Sk
updateApprovalRuleTemplateDescription {$R>{#Sk
updateApprovalRuleTemplateName {$R|{#Sk
updateComment {$S_{#j)
updateDefaultBranch {$Sv{#Be
updatePullRequestApprovalRuleContent {$TB{#cK
updatePullRequestApprovalState {$U9{#Be
updatePullRequestDescription {$Ug{#\2
updatePullRequestStatus {$V,{#\2
updatePullRequestTitle {$VQ{#\2
updateRepositoryDescription {$Vj{#Be
updateRepositoryEncryptionKey {$W:{$WW
updateRepositoryName {$X+{#Be
>ApprovalRuleTemplateName!s4RepositoryName!s

>ApprovalRuleTemplateName!s6RepositoryNames![s
@AssociatedRepositoryNames![s0Errors![{#Cf
/ErrorCode?s2ErrorMessage?s4RepositoryName?s
9ConflictDetailLevel?s@ConflictResolutionStrategy?s@DestinationCommitSpecifier!s0FilePaths?[s6MaxConflictFiles?i3MaxMergeHunks?i1MergeOption!s/NextToken?s4RepositoryName!s;SourceCommitSpecifier!s
2BaseCommitId?s3Conflicts![{#GO9DestinationCommitId!s0Errors?[{#L4/NextToken?s4SourceCommitId!s
9ConflictMetadata?{#Gw4MergeHunks?[{#K4
5ContentConflict?b6FileModeConflict?b2FileModes?{#Is.FilePath?s2FileSizes?{#J85IsBinaryFile?{#JW8MergeOperations?{#Jv7NumberOfConflicts?i8ObjectTypeConflict?b4ObjectTypes?{#Is
*Base?s1Destination?s,Source?s
*Base?l1Destination?l,Source?l
*Base?b1Destination?b,Source?b
1Destination?s,Source?s
-Base?{#Ki4Destination?{#Ki0IsConflict?b/Source?{#Ki
-EndLine?i1HunkContent?s/StartLine?i
3ExceptionName!s.FilePath!s-Message!s
CDisassociatedRepositoryNames![s0Errors![{#Cf
0CommitIds![s4RepositoryName!s
1Commits?[{#Mi0Errors?[{#N|
4AdditionalData?s/Author?{#Ne.CommitId?s2Committer?{#Ne-Message?s.Parents?[s,TreeId?s
*Date?s+Email?s*Name?s
.CommitId?s/ErrorCode?s2ErrorMessage?s
6RepositoryNames![s
0Errors?[{#P<6Repositories?[{#Px;RepositoriesNotFound?[s
/ErrorCode?s2ErrorMessage?s2RepositoryId?s4RepositoryName?s
/AccountId?s)Arn?s2CloneUrlHttp?s1CloneUrlSsh?s2CreationDate?t3DefaultBranch?s.KmsKeyId?s6LastModifiedDate?t;RepositoryDescription?s2RepositoryId?s4RepositoryName?s
AApprovalRuleTemplateContent!sEApprovalRuleTemplateDescription?s>ApprovalRuleTemplateName!s
=ApprovalRuleTemplate!{#T,
AApprovalRuleTemplateContent?sEApprovalRuleTemplateDescription?s<ApprovalRuleTemplateId?s>ApprovalRuleTemplateName?s2CreationDate?t6LastModifiedDate?t6LastModifiedUser?s7RuleContentSha256?s
0BranchName!s.CommitId!s4RepositoryName!s
0AuthorName?s0BranchName!s3CommitMessage?s5DeleteFiles?[{#XH+Email?s6KeepEmptyFolders?b4ParentCommitId?s2PutFiles?[{#XT4RepositoryName!s6SetFileModes?[{#YD
.FilePath!s
1FileContent?y.FileMode?s.FilePath!s3SourceFile?{#Y/
.FilePath!s,IsMove?b
.FileMode!s.FilePath!s
.CommitId?s4FilesAdded?[{#ZM6FilesDeleted?[{#ZM6FilesUpdated?[{#ZM,TreeId?s
2AbsolutePath?s,BlobId?s.FileMode?s
8ClientRequestToken?s1Description?s1Targets![{#[Q+Title!s
:DestinationReference?s4RepositoryName!s5SourceReference!s
4PullRequest!{#\D
7ApprovalRules?[{#^H/AuthorArn?s8ClientRequestToken?s2CreationDate?t1Description?s6LastActivityDate?t3PullRequestId?s7PullRequestStatus?s<PullRequestTargets?[{#`m0RevisionId?s+Title?s
9ApprovalRuleContent?s4ApprovalRuleId?s6ApprovalRuleName?s2CreationDate?t6LastModifiedDate?t6LastModifiedUser?sCOriginApprovalRuleTemplate?{#`87RuleContentSha256?s
<ApprovalRuleTemplateId?s>ApprovalRuleTemplateName?s
7DestinationCommit?s:DestinationReference?s/MergeBase?s6MergeMetadata?{#b64RepositoryName?s2SourceCommit?s5SourceReference?s
.IsMerged?b3MergeCommitId?s1MergeOption?s.MergedBy?s
9ApprovalRuleContent!s6ApprovalRuleName!s3PullRequestId!s
5ApprovalRule!{#^H
.KmsKeyId?s;RepositoryDescription?s4RepositoryName!s+Tags?<s
;RepositoryMetadata?{#Px
0AuthorName?s3CommitMessage?s9ConflictDetailLevel?s;ConflictResolution?{#g$@ConflictResolutionStrategy?s@DestinationCommitSpecifier!s+Email?s6KeepEmptyFolders?b1MergeOption!s4RepositoryName!s;SourceCommitSpecifier!s
5DeleteFiles?[{#XH9ReplaceContents?[{#g`6SetFileModes?[{#YD
-Content?y.FileMode?s.FilePath!s5ReplacementType!s
.CommitId?s,TreeId?s
>ApprovalRuleTemplateName!s
<ApprovalRuleTemplateId!s
0BranchName!s4RepositoryName!s
6DeletedBranch?{#i]
0BranchName?s.CommitId?s
/CommentId!s
0Comment?{#j7
/AuthorArn?s6CallerReactions?[s8ClientRequestToken?s/CommentId?s-Content?s2CreationDate?t-Deleted?b/InReplyTo?s6LastModifiedDate?t5ReactionCounts?<i
0BranchName!s3CommitMessage?s+Email?s.FilePath!s6KeepEmptyFolders?b*Name?s4ParentCommitId!s4RepositoryName!s
,BlobId!s.CommitId!s.FilePath!s,TreeId!s
6ApprovalRuleName!s3PullRequestId!s
4ApprovalRuleId!s
4RepositoryName!s
2RepositoryId?s
9ConflictDetailLevel?s@ConflictResolutionStrategy?s@DestinationCommitSpecifier!s.FilePath!s3MaxMergeHunks?i1MergeOption!s/NextToken?s4RepositoryName!s;SourceCommitSpecifier!s
2BaseCommitId?s9ConflictMetadata!{#Gw9DestinationCommitId!s4MergeHunks![{#K4/NextToken?s4SourceCommitId!s
.ActorArn?s0MaxResults?i/NextToken?s:PullRequestEventType?s3PullRequestId!s
/NextToken?s;PullRequestEvents![{#rt
.ActorArn?sBApprovalRuleEventMetadata?{#vnLApprovalRuleOverriddenEventMetadata?{#wOJApprovalStateChangedEventMetadata?{#wn/EventDate?tHPullRequestCreatedEventMetadata?{#x3:PullRequestEventType?s3PullRequestId?sSPullRequestMergedStateChangedEventMetadata?{#xxWPullRequestSourceReferenceUpdatedEventMetadata?{#yZNPullRequestStatusChangedEventMetadata?{#z?
9ApprovalRuleContent?s4ApprovalRuleId?s6ApprovalRuleName?s
4OverrideStatus?s0RevisionId?s
4ApprovalStatus?s0RevisionId?s
9DestinationCommitId?s/MergeBase?s4RepositoryName?s4SourceCommitId?s
:DestinationReference?s6MergeMetadata?{#b64RepositoryName?s
3AfterCommitId?s4BeforeCommitId?s/MergeBase?s4RepositoryName?s
7PullRequestStatus?s
3PullRequestId!s0RevisionId!s
3Evaluation!{#{)
@ApprovalRulesNotSatisfied?[s=ApprovalRulesSatisfied?[s.Approved?b0Overridden?b
,BlobId!s4RepositoryName!s
-Content!y
0BranchName?s4RepositoryName?s
/Branch?{#i]
/CommentId!s0MaxResults?i/NextToken?s5ReactionUserArn?s
/NextToken?s=ReactionsForComment![{$#v
1Reaction?{$$]4ReactionUsers?[sDReactionsFromDeletedUsersCount?i
+Emoji?s/ShortCode?s-Unicode?s
3AfterCommitId!s4BeforeCommitId?s0MaxResults?i/NextToken?s4RepositoryName!s
GCommentsForComparedCommitData?[{$&E/NextToken?s
1AfterBlobId?s3AfterCommitId?s2BeforeBlobId?s4BeforeCommitId?s2Comments?[{#j71Location?{$'X4RepositoryName?s
.FilePath?s2FilePosition?l9RelativeFileVersion?s
3AfterCommitId?s4BeforeCommitId?s0MaxResults?i/NextToken?s3PullRequestId!s4RepositoryName?s
DCommentsForPullRequestData?[{$)_/NextToken?s
1AfterBlobId?s3AfterCommitId?s2BeforeBlobId?s4BeforeCommitId?s2Comments?[{#j71Location?{$'X3PullRequestId?s4RepositoryName?s
.CommitId!s4RepositoryName!s
/Commit!{#Mi
:AfterCommitSpecifier!s/AfterPath?s;BeforeCommitSpecifier?s0BeforePath?s0MaxResults?i/NextToken?s4RepositoryName!s
5Differences?[{$-0/NextToken?s
2AfterBlob?{$-]3BeforeBlob?{$-]0ChangeType?s
,BlobId?s*Mode?s*Path?s
5CommitSpecifier?s.FilePath!s4RepositoryName!s
,BlobId!s.CommitId!s1FileContent!y.FileMode!s.FilePath!s.FileSize!l
5CommitSpecifier?s0FolderPath!s4RepositoryName!s
.CommitId!s/Files?[{$0o0FolderPath!s4SubFolders?[{$1H4SubModules?[{$1p7SymbolicLinks?[{$0o,TreeId?s
2AbsolutePath?s,BlobId?s.FileMode?s2RelativePath?s
2AbsolutePath?s2RelativePath?s,TreeId?s
2AbsolutePath?s.CommitId?s2RelativePath?s
9ConflictDetailLevel?s@ConflictResolutionStrategy?s@DestinationCommitSpecifier!s4RepositoryName!s;SourceCommitSpecifier!s
2BaseCommitId?s9DestinationCommitId?s4MergedCommitId?s4SourceCommitId?s
9ConflictDetailLevel?s@ConflictResolutionStrategy?s@DestinationCommitSpecifier!s6MaxConflictFiles?i1MergeOption!s/NextToken?s4RepositoryName!s;SourceCommitSpecifier!s
2BaseCommitId?s>ConflictMetadataList![{#Gw9DestinationCommitId!s/Mergeable!b/NextToken?s4SourceCommitId!s
2BaseCommitId!s9DestinationCommitId!s3MergeOptions![s4SourceCommitId!s
3PullRequestId!s
3Approvals?[{$8`
3ApprovalState?s-UserArn?s
0Overridden?b/Overrider?s
5ConfigurationId?s2Triggers?[{$9]
/Branches?[s0CustomData?s4DestinationArn!s-Events![s*Name!s
0MaxResults?i/NextToken?s
@ApprovalRuleTemplateNames?[s/NextToken?s
0MaxResults?i/NextToken?s4RepositoryName!s
/NextToken?s4RepositoryName!s
/Branches?[s/NextToken?s
5CommitSpecifier?s.FilePath!s0MaxResults?i/NextToken?s4RepositoryName!s
/NextToken?s5RevisionDag![{$=>
,BlobId?s/Commit?{#Mi*Path?s7RevisionChildren?[s
/AuthorArn?s0MaxResults?i/NextToken?s7PullRequestStatus?s4RepositoryName!s
/NextToken?s5PullRequestIds![s
/NextToken?s+Order?s,SortBy?s
/NextToken?s6Repositories?[{$?c
2RepositoryId?s4RepositoryName?s
>ApprovalRuleTemplateName!s0MaxResults?i/NextToken?s
/NextToken?s6RepositoryNames?[s
/NextToken?s1ResourceArn!s
/NextToken?s+Tags?<s
@DestinationCommitSpecifier!s4RepositoryName!s;SourceCommitSpecifier!s2TargetBranch?s
0AuthorName?s3CommitMessage?s9ConflictDetailLevel?s;ConflictResolution?{#g$@ConflictResolutionStrategy?s@DestinationCommitSpecifier!s+Email?s6KeepEmptyFolders?b4RepositoryName!s;SourceCommitSpecifier!s2TargetBranch?s
3PullRequestId!s4RepositoryName!s4SourceCommitId?s
4PullRequest?{#\D
0AuthorName?s3CommitMessage?s9ConflictDetailLevel?s;ConflictResolution?{#g$@ConflictResolutionStrategy?s+Email?s6KeepEmptyFolders?b3PullRequestId!s4RepositoryName!s4SourceCommitId?s
4OverrideStatus!s3PullRequestId!s0RevisionId!s
3AfterCommitId!s4BeforeCommitId?s8ClientRequestToken?s-Content!s1Location?{$'X4RepositoryName!s
1AfterBlobId?s3AfterCommitId?s2BeforeBlobId?s4BeforeCommitId?s0Comment?{#j71Location?{$'X4RepositoryName?s
3AfterCommitId!s4BeforeCommitId!s8ClientRequestToken?s-Content!s1Location?{$'X3PullRequestId!s4RepositoryName!s
1AfterBlobId?s3AfterCommitId?s2BeforeBlobId?s4BeforeCommitId?s0Comment?{#j71Location?{$'X3PullRequestId?s4RepositoryName?s
8ClientRequestToken?s-Content!s/InReplyTo!s
/CommentId!s3ReactionValue!s
0BranchName!s3CommitMessage?s+Email?s1FileContent!y.FileMode?s.FilePath!s*Name?s4ParentCommitId?s4RepositoryName!s
,BlobId!s.CommitId!s,TreeId!s
4RepositoryName!s2Triggers![{$9]
5ConfigurationId?s
1ResourceArn!s+Tags!<s
:FailedExecutions?[{$Ps;SuccessfulExecutions?[s
4FailureMessage?s-Trigger?s
1ResourceArn!s.TagKeys![s
>ApprovalRuleTemplateName!s?ExistingRuleContentSha256?s4NewRuleContent!s
EApprovalRuleTemplateDescription!s>ApprovalRuleTemplateName!s
ANewApprovalRuleTemplateName!sAOldApprovalRuleTemplateName!s
/CommentId!s-Content!s
7DefaultBranchName!s4RepositoryName!s
6ApprovalRuleName!s?ExistingRuleContentSha256?s4NewRuleContent!s3PullRequestId!s
3ApprovalState!s3PullRequestId!s0RevisionId!s
1Description!s3PullRequestId!s
3PullRequestId!s7PullRequestStatus!s
3PullRequestId!s+Title!s
;RepositoryDescription?s4RepositoryName!s
.KmsKeyId!s4RepositoryName!s
.KmsKeyId?s6OriginalKmsKeyId?s2RepositoryId?s
-NewName!s-OldName!s
)"};
