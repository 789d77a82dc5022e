// What the actions of bedrockruntime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x531471d49fc28e3>{R"(#,##A##Y##k#$&#$>#$]#$r#%D#%^
applyGuardrail {#%x{#'^
converse {#=y{#Q+
countTokens {#Uh{#W>
getAsyncInvoke {#WM{#W^
invokeGuardrailChecks {#Yp{#[\
invokeModel {#_2{#`m
invokeModelWithBidirectionalStream {#aR{#as
listAsyncInvokes {#cn{#dw
startAsyncInvoke {#fv{#WM
1Content![{#&m9GuardrailIdentifier!s6GuardrailVersion!s1OutputScope?s,Source!s
.Image?{#')-Text?{#'H
,Format!s/Source!{#'?
+Bytes?y
1Qualifiers?[s*Text!s
,Action!s2ActionReason?s5Assessments![{#(_:GuardrailCoverage?{#561Outputs![{#01.Usage!{#;2
@AppliedGuardrailDetails?{#*qAAutomatedReasoningPolicy?{#+p6ContentPolicy?{#2|BContextualGroundingPolicy?{#3k:InvocationMetrics?{#4PCSensitiveInformationPolicy?{#8W4TopicPolicy?{#9n3WordPolicy?{#:E
2GuardrailArn?s1GuardrailId?s6GuardrailOrigin?[s8GuardrailOwnership?s6GuardrailVersion?s
2Findings?[{#,&
3Impossible?{#-D0Invalid?{#-D7NoTranslations?{#094Satisfiable?{#0:3TooComplex?{#09=TranslationAmbiguous?{#1G.Valid?{#2*
<ContradictingRules?[{#.'5LogicWarning?{#.H4Translation?{#/-
0Identifier?s6PolicyVersionArn?s
0Claims?[{#.l2Premises?[{#.l*Type?s
+Logic?s5NaturalLanguage?s
0Claims?[{#.l0Confidence?n2Premises?[{#.l<UntranslatedClaims?[{#01>UntranslatedPremises?[{#01
*Text?s

<ClaimsFalseScenario?{#15;ClaimsTrueScenario?{#155LogicWarning?{#.H4Translation?{#/-
4Statements?[{#.l
=DifferenceScenarios?[{#151Options?[{#1p
6Translations?[{#/-
;ClaimsTrueScenario?{#155LogicWarning?{#.H9SupportingRules?[{#.'4Translation?{#/-
1Filters![{#31
,Action!s0Confidence!s.Detected?b4FilterStrength?s*Type!s
1Filters?[{#3z
,Action!s.Detected?b+Score!n/Threshold!n*Type!s
:GuardrailCoverage?{#56@GuardrailProcessingLatency?n.Usage?{#5j
/Images?{#5W7TextCharacters?{#5W
-Guarded?n+Total?n
@AutomatedReasoningPolicies?nCAutomatedReasoningPolicyUnits?n=ContentPolicyImageUnits?n8ContentPolicyUnits!nDContextualGroundingPolicyUnits!nISensitiveInformationPolicyFreeUnits!nESensitiveInformationPolicyUnits!n6TopicPolicyUnits!n5WordPolicyUnits!n
5PiiEntities![{#8x1Regexes![{#9B
,Action!s.Detected?b+Match!s*Type!s
,Action!s.Detected?b+Match?s*Name?s+Regex?s
0Topics![{#9|
,Action!s.Detected?b*Name!s*Type!s
5CustomWords![{#:o:ManagedWordLists![{#8x
,Action!s.Detected?b+Match!s
@AutomatedReasoningPolicies?nCAutomatedReasoningPolicyUnits?n=ContentPolicyImageUnits?n8ContentPolicyUnits!iDContextualGroundingPolicyUnits!iISensitiveInformationPolicyFreeUnits!iESensitiveInformationPolicyUnits!i6TopicPolicyUnits!i5WordPolicyUnits!i
BAdditionalModelRequestFields?*HAdditionalModelResponseFieldPaths?[s8GuardrailConfig?{#@s8InferenceConfig?{#AK2Messages?[{#B$-ModelId!s5OutputConfig?{#MK:PerformanceConfig?{#NR9PromptVariables?<{#016RequestMetadata?<s4ServiceTier?{#N]0System?[{#Ne3ToolConfig?{#O5
9GuardrailIdentifier?s6GuardrailVersion?s+Trace?s
/MaxTokens?i4StopSequences?[s1Temperature?n*TopP?n
1Content![{#B:*Role!s
.Audio?{#D]3CachePoint?{#E]9CitationsContent?{#Ek1Document?{#H]5GuardContent?{#&m.Image?{#D]9ReasoningContent?{#Ir5SearchResult?{#JR*Text?s5ToolAddition?{#K/4ToolRemoval?{#K/3ToolResult?{#KV0ToolUse?{#M(.Video?{#Ll
.Error?{#E$,Format!s/Source!{#E/
-Message?s
+Bytes?y3S3Location?{#EH
1BucketOwner?s)Uri!s
)Ttl?s*Type!s
3Citations?[{#F01Content?[{#01
1Location?{#Fd,Source?s7SourceContent?[{#01+Title?s
5DocumentChar?{#Ge6DocumentChunk?{#Ge5DocumentPage?{#Ge=SearchResultLocation?{#H*,Web?{#HM
3DocumentIndex?n)End?n+Start?n
)End?n7SearchResultIndex?n+Start?n
,Domain?s)Url?s
2Citations?{#I9-Context?s,Format?s*Name!s/Source!{#ID
-Enabled!b
+Bytes?y1Content?[{#013S3Location?{#EH*Text?s
6ReasoningText?{#J>5RedactedContent?y
/Signature?s*Text!s
2Citations?{#I91Content![{#K',Source!s+Title!s
*Text!s
-Tool!{#K:
*Name?s0ServerName?s*Type?s
1Content![{#L',Status?s/ToolUseId!s*Type?s
1Document?{#H].Image?{#D]*Json?*5SearchResult?{#JR*Text?s.Video?{#Ll
,Format!s/Source!{#E/
+Input!**Name!s/ToolUseId!s*Type?s
,Effort?s3TextFormat?{#Me
2Structure!{#M|*Type!s
3JsonSchema?{#N3
1Description?s*Name?s,Schema!s
-Latency?s
*Type!s
3CachePoint?{#E]5GuardContent?{#&m*Text?s
3ToolChoice?{#OR/Tools![{#Ox
,Any?{#09-Auto?{#09-Tool?{#Op
*Name!s
3CachePoint?{#E]3SystemTool?{#Op1ToolSpec?{#PM
1Description?s4InputSchema!{#Q#*Name!s,Strict?b
*Json?*
CAdditionalModelResponseFields?*0Metrics!{#RV/Output!{#Rc:PerformanceConfig?{#NR4ServiceTier?{#N]0StopReason!s.Trace?{#Rq.Usage!{#T?
/LatencyMs!l
0Message?{#B$
2Guardrail?{#S95PromptRouter?{#T-
2ActionReason?s9InputAssessment?<{#(_2ModelOutput?[s<OutputAssessments?<[{#(_
4InvokedModelId?s
6CacheDetails?[{#US:CacheReadInputTokens?n;CacheWriteInputTokens?n1InputTokens!i2OutputTokens!i1TotalTokens!i
1InputTokens!n)Ttl!s
.Input!{#V$-ModelId!s
1Converse?{#VD4InvokeModel?{#W6
BAdditionalModelRequestFields?*2Messages?[{#B$0System?[{#Ne3ToolConfig?{#O5
*Body!y
1InputTokens!n
3InvocationArn!s
8ClientRequestToken?s-EndTime?t4FailureMessage?s3InvocationArn!s6LastModifiedTime?t.ModelArn!s9OutputDataConfig!{#Y5,Status!s0SubmitTime!t
;S3OutputDataConfig?{#YN
1BucketOwner?s.KmsKeyId?s+S3Uri!s
/Checks!{#Z22Messages![{#[F
6ContentFilter?{#Zr5PromptAttack?{#Zr=SensitiveInformation?{#[6
4Categories![{#[*
.Category!s
2Entities![{#N]
1Content![{#01*Role!s
0Results!{#[u.Usage!{#^?
6ContentFilter?{#\[5PromptAttack?{#\[=SensitiveInformation?{#],
1Results![{#\j
.Category!s3SeverityScore!n
1Results![{#]G/Truncated?b
1BeginOffset!n5ConfidenceScore!n2ContentIndex!n/EndOffset!n2MessageIndex!n*Type!s
6ContentFilter?{#_%5PromptAttack?{#_%=SensitiveInformation?{#_%
/TextUnits!n
,Accept?s*Body?*1ContentType?s9GuardrailIdentifier?s6GuardrailVersion?s-ModelId!s>PerformanceConfigLatency?s5RequestMetadata?s1ServiceTier?s+Trace?s
*Body!*1ContentType!s>PerformanceConfigLatency?s1ServiceTier?s
-Body!{#ag-ModelId!s
.Chunk?{#'?
-Body!{#b$
.Chunk?{#'?=InternalServerException?*?ModelStreamErrorException?*;ModelTimeoutException?*AServiceUnavailableException?*9ThrottlingException?*9ValidationException?*
0MaxResults?n/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s5SubmitTimeAfter?t6SubmitTimeBefore?t
>AsyncInvokeSummaries?[{#eE/NextToken?s
8ClientRequestToken?s-EndTime?t4FailureMessage?s3InvocationArn!s6LastModifiedTime?t.ModelArn!s9OutputDataConfig!{#Y5,Status?s0SubmitTime!t
8ClientRequestToken?s-ModelId!s0ModelInput!*9OutputDataConfig!{#Y5.Tags?[{#gj
)Key!s+Value!s
)"};
