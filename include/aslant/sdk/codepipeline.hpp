// What the actions of codepipeline take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe0a1a29aaaccbf72>{
    R"(#O#$P#$h#%0#%P#%h#&.#&F#&]#',#'L#'k#((#(?#(T#(r#)2#)S#)q#*0#*Z#*z#+7#+S#+j#,-#,C#,c#,x#-=#-X#-s#.6#.S#.z#/G#/[#0(#0E#0\#0|#1A#1V#1m#2-
acknowledgeJob {#2E{#2V
acknowledgeThirdPartyJob {#2`{#2V
createCustomActionType {#3%{#6t
createPipeline {#8u{#D_
deleteCustomActionType {#Dy{#E@
deletePipeline {#>m{#E@
deleteWebhook {#>m{#E@
deregisterWebhookWithThirdParty {#EA{#E@
disableStageTransition {#EP{#E@
enableStageTransition {#F,{#E@
getActionType {#8L{#FY
getJobDetails {#LG{#LP
getPipeline {#Qk{#R#
getPipelineExecution {#Rw{#SC
getPipelineState {#>m{#We
getThirdPartyJobDetails {#df{#e#
listActionExecutions {#eL{#g+
listActionTypes {#lt{#mJ
listDeployActionExecutionTargets {#mi{#nl
listPipelineExecutions {#pf{#qe
listPipelines {#u'{#uA
listRuleExecutions {#eL{#vI
listRuleTypes {#zx{#{@
listTagsForResource {#|J{#|r
listWebhooks {#u'{$#0
overrideStageCondition {$&3{#E@
pollForJobs {$&u{$'K
pollForThirdPartyJobs {$'{{$(C
putActionRevision {$(c{$)F
putApprovalResult {$)k{$*b
putJobFailureResult {$*p{#E@
putJobSuccessResult {$+[{#E@
putThirdPartyJobFailureResult {$-p{#E@
putThirdPartyJobSuccessResult {$.A{#E@
putWebhook {$/={$/V
registerWebhookWithThirdParty {#EA{#E@
retryStageExecution {$/d{$0H
rollbackStage {$0_{$1=
startPipelineExecution {$1T{$0H
stopPipelineExecution {$2z{$0H
tagResource {$3Y{#E@
untagResource {$3s{#E@
updateActionType {$43{#E@
updatePipeline {$4D{$4S
+JobId!s+Nonce!s
,Status?s
1ClientToken?s+JobId!s+Nonce!s
.Category!sAConfigurationProperties?[{#4X=InputArtifactDetails!{#5A>OutputArtifactDetails!{#5A.Provider!s1Settings?{#5`.Tags?[{#6e-Version!s
1Description?s)Key!b*Name!s/Queryable?b.Required!b,Secret!b*Type?s
2MaximumCount!i2MinimumCount!i
7EntityUrlTemplate?s:ExecutionUrlTemplate?s9RevisionUrlTemplate?s@ThirdPartyConfigurationUrl?s
)Key!s+Value!s
3ActionType!{#76.Tags?[{#6e
GActionConfigurationProperties?[{#4X+Id!{#8L=InputArtifactDetails!{#5A>OutputArtifactDetails!{#5A1Settings?{#5`
.Category!s+Owner!s.Provider!s-Version!s
1Pipeline!{#95.Tags?[{#6e
6ArtifactStore?{#:j8ArtifactStores?<{#:j3ExecutionMode?s*Name!s2PipelineType?s-RoleArn!s0Stages![{#;C2Triggers?[{#B.3Variables?[{#D:-Version?i
6EncryptionKey?{#;6.Location!s*Type!s
(Id!s*Type!s
1Actions![{#<=4BeforeEntry?{#?,2Blockers?[{#A9*Name!s2OnFailure?{#AH2OnSuccess?{#?,
5ActionTypeId!{#8L/Commands?[s4Configuration?<s>EnvironmentVariables?[{#>V8InputArtifacts?[{#>m*Name!s/Namespace?s9OutputArtifacts?[{#>u6OutputVariables?[s,Region?s-RoleArn?s.RunOrder?i6TimeoutInMinutes?i
*Name!s*Type?s+Value!s
*Name!s
,Files?[s*Name!s
4Conditions![{#?>
,Result?s/Rules?[{#?T
/Commands?[s4Configuration?<s8InputArtifacts?[{#>m*Name!s,Region?s-RoleArn?s3RuleTypeId!{#@j6TimeoutInMinutes?i
.Category!s+Owner?s.Provider!s-Version?s
*Name!s*Type!s
4Conditions?[{#?>,Result?s;RetryConfiguration?{#A{
/RetryMode?s
9GitConfiguration!{#BT2ProviderType!s
5PullRequest?[{#C+.Push?[{#Cl6SourceActionName!s
1Branches?{#CS-Events?[s2FilePaths?{#CS
/Excludes?[s/Includes?[s
1Branches?{#CS2FilePaths?{#CS-Tags?{#CS
2DefaultValue?s1Description?s*Name!s
1Pipeline?{#95.Tags?[{#6e
.Category!s.Provider!s-Version!s

1WebhookName?s
2PipelineName!s,Reason!s/StageName!s4TransitionType!s
2PipelineName!s/StageName!s4TransitionType!s
3ActionType?{#Fj
1Description?s1Executor!{#H<+Id!{#8L=InputArtifactDetails!{#5A>OutputArtifactDetails!{#5A4Permissions?{#JV4Properties?[{#Jj-Urls?{#KL
6Configuration!{#I%0JobTimeout?i>PolicyStatementsTemplate?s*Type!s
GJobWorkerExecutorConfiguration?{#IkDLambdaExecutorConfiguration?{#JA
6PollingAccounts?[s?PollingServicePrincipals?[s
7LambdaFunctionArn!s
6AllowedAccounts![s
1Description?s)Key!b*Name!s,NoEcho!b.Optional!b/Queryable?b
6ConfigurationUrl?s7EntityUrlTemplate?s:ExecutionUrlTemplate?s9RevisionUrlTemplate?s
+JobId!s
3JobDetails?{#La
/AccountId?s-Data?{#M#(Id?s
<ActionConfiguration?{#Nu5ActionTypeId?{#8L<ArtifactCredentials?{#O-7ContinuationToken?s6EncryptionKey?{#;68InputArtifacts?[{#O]9OutputArtifacts?[{#O]8PipelineContext?{#PV
4Configuration?<s
1AccessKeyId!s5SecretAccessKey!s2SessionToken!s
1Location?{#P$*Name?s.Revision?s
3S3Location?{#P<*Type?s
0BucketName!s/ObjectKey!s
/Action?{#QG1PipelineArn?s9PipelineExecutionId?s2PipelineName?s.Stage?{#Qc
7ActionExecutionId?s*Name?s
*Name?s
*Name!s-Version?i
1Metadata?{#R@1Pipeline?{#95
-Created?t1PipelineArn?s7PollingDisabledAt?t-Updated?t
9PipelineExecutionId!s2PipelineName!s
:PipelineExecution?{#S[
;ArtifactRevisions?[{#Uc3ExecutionMode?s3ExecutionType?s9PipelineExecutionId?s2PipelineName?s5PipelineVersion?i9RollbackMetadata?{#Vc,Status?s3StatusSummary?s0Trigger?{#W.3Variables?[{#WM
-Created?t*Name?s>RevisionChangeIdentifier?s0RevisionId?s5RevisionSummary?s1RevisionUrl?s
GRollbackTargetPipelineExecutionId?s
3TriggerDetail?s1TriggerType?s
*Name?s3ResolvedValue?s
-Created?t2PipelineName?s5PipelineVersion?i5StageStates?[{#XS-Updated?t
6ActionStates?[{#[5BBeforeEntryConditionState?{#^i9InboundExecution?{#bo;InboundExecutions?[{#bo?InboundTransitionState?{#c<8LatestExecution?{#bo@OnFailureConditionState?{#^i@OnSuccessConditionState?{#^i;RetryStageMetadata?{#cx/StageName?s
0ActionName?s8CurrentRevision?{#\-/EntityUrl?s8LatestExecution?{#\X1RevisionUrl?s
-Created!t6RevisionChangeId!s0RevisionId!s
7ActionExecutionId?s5ErrorDetails?{#^W9ExternalExecutionId?s:ExternalExecutionUrl?s6LastStatusChange?t3LastUpdatedBy?s2LogStreamARN?s5PercentComplete?i,Status?s-Summary?s+Token?s
*Code?s-Message?s
9ConditionStates?[{#_;8LatestExecution?{#b[
8LatestExecution?{#_b4RuleStates?[{#`/
6LastStatusChange?t,Status?s-Summary?s
8CurrentRevision?{#\-/EntityUrl?s8LatestExecution?{#a%1RevisionUrl?s.RuleName?s
5ErrorDetails?{#^W9ExternalExecutionId?s:ExternalExecutionUrl?s6LastStatusChange?t3LastUpdatedBy?s5RuleExecutionId?s,Status?s-Summary?s+Token?s
,Status?s-Summary?s
9PipelineExecutionId!s,Status!s*Type?s
4DisabledReason?s-Enabled?b3LastChangedAt?t3LastChangedBy?s
;AutoStageRetryAttempt?n8LatestRetryTrigger?s=ManualStageRetryAttempt?n
1ClientToken?s+JobId!s
3JobDetails?{#e4
-Data?{#M#(Id?s+Nonce?s
/Filter?{#f'0MaxResults?i/NextToken?s2PipelineName!s
BLatestInPipelineExecution?{#f]9PipelineExecutionId?s
9PipelineExecutionId!s4StartTimeRange!s
@ActionExecutionDetails?[{#gU/NextToken?s
7ActionExecutionId?s0ActionName?s.Input?{#i@4LastUpdateTime?t/Output?{#k%9PipelineExecutionId?s5PipelineVersion?i/StageName?s/StartTime?t,Status?s/UpdatedBy?s
5ActionTypeId?{#8L4Configuration?<s8InputArtifacts?[{#jW/Namespace?s,Region?s<ResolvedConfiguration?<s-RoleArn?s
*Name?s3S3location?{#jo
,Bucket?s)Key?s
8ExecutionResult?{#kd9OutputArtifacts?[{#jW6OutputVariables?<s
5ErrorDetails?{#^W9ExternalExecutionId?s>ExternalExecutionSummary?s:ExternalExecutionUrl?s2LogStreamARN?s
7ActionOwnerFilter?s/NextToken?s2RegionFilter?s
5ActionTypes![{#76/NextToken?s
7ActionExecutionId!s1Filters?[{#nZ0MaxResults?n/NextToken?s2PipelineName?s
*Name?s-Values?[s
/NextToken?s1Targets?[{#o-
-EndTime?t0Events?[{#or/StartTime?t,Status?s.TargetId?s0TargetType?s
0Context?{#pL-EndTime?t*Name?s/StartTime?t,Status?s
-Message?s2SsmCommandId?s
/Filter?{#qA0MaxResults?i/NextToken?s2PipelineName!s
9SucceededInStage?{#qX
/StageName?s
/NextToken?sDPipelineExecutionSummaries?[{#r9
3ExecutionMode?s3ExecutionType?s4LastUpdateTime?t9PipelineExecutionId?s9RollbackMetadata?{#Vc9SourceRevisions?[{#t</StartTime?t,Status?s3StatusSummary?s4StopTrigger?{#tw0Trigger?{#W.
0ActionName!s0RevisionId?s5RevisionSummary?s1RevisionUrl?s
,Reason?s
0MaxResults?i/NextToken?s
/NextToken?s3Pipelines?[{#u^
-Created?t3ExecutionMode?s*Name?s2PipelineType?s-Updated?t-Version?i
/NextToken?s>RuleExecutionDetails?[{#vq
.Input?{#xX4LastUpdateTime?t/Output?{#ya9PipelineExecutionId?s5PipelineVersion?i5RuleExecutionId?s.RuleName?s/StageName?s/StartTime?t,Status?s/UpdatedBy?s
4Configuration?<s8InputArtifacts?[{#jW,Region?s<ResolvedConfiguration?<s-RoleArn?s3RuleTypeId?{#@j
8ExecutionResult?{#yw
5ErrorDetails?{#^W9ExternalExecutionId?s>ExternalExecutionSummary?s:ExternalExecutionUrl?s
2RegionFilter?s5RuleOwnerFilter?s
3RuleTypes![{#{Q
+Id!{#@j=InputArtifactDetails!{#5AERuleConfigurationProperties?[{#4X1Settings?{#5`
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#6e
/NextToken?s2Webhooks?[{$#L
)Arn?s3Definition!{$$E/ErrorCode?s2ErrorMessage?s3LastTriggered?t.Tags?[{#6e)Url!s
4Authentication!sDAuthenticationConfiguration!{$%S1Filters![{$%s*Name!s2TargetAction!s4TargetPipeline!s
4AllowedIPRange?s1SecretToken?s
.JsonPath!s1MatchEquals?s
3ConditionType!s9PipelineExecutionId!s2PipelineName!s/StageName!s
5ActionTypeId!{#8L2MaxBatchSize?i1QueryParam?<s
.Jobs?[{$'W
/AccountId?s-Data?{#M#(Id?s+Nonce?s
5ActionTypeId!{#8L2MaxBatchSize?i
.Jobs?[{$(O
.ClientId?s+JobId?s
0ActionName!s7ActionRevision!{#\-2PipelineName!s/StageName!s
1NewRevision?b9PipelineExecutionId?s
0ActionName!s2PipelineName!s/Result!{$*N/StageName!s+Token!s
,Status!s-Summary!s
0ApprovedAt?t
7FailureDetails!{$+3+JobId!s
9ExternalExecutionId?s-Message!s*Type!s
7ContinuationToken?s8CurrentRevision?{$,\9ExecutionDetails?{$-=+JobId!s6OutputVariables?<s
6ChangeIdentifier!s-Created?t.Revision!s5RevisionSummary?s
9ExternalExecutionId?s5PercentComplete?i-Summary?s
1ClientToken?s7FailureDetails!{$+3+JobId!s
1ClientToken?s7ContinuationToken?s8CurrentRevision?{$,\9ExecutionDetails?{$-=+JobId!s
.Tags?[{#6e0Webhook!{$$E
0Webhook?{$#L
9PipelineExecutionId!s2PipelineName!s/RetryMode!s/StageName!s
9PipelineExecutionId?s
2PipelineName!s/StageName!s?TargetPipelineExecutionId!s
9PipelineExecutionId!s
8ClientRequestToken?s*Name!s9SourceRevisions?[{$2=3Variables?[{$2j
0ActionName!s2RevisionType!s3RevisionValue!s
*Name!s+Value!s
-Abandon?b9PipelineExecutionId!s2PipelineName!s,Reason?s
1ResourceArn!s.Tags![{#6e
1ResourceArn!s.TagKeys![s
3ActionType!{#Fj
1Pipeline!{#95
1Pipeline?{#95
)"};
