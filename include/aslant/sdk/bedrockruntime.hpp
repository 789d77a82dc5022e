// What the actions of bedrockruntime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x531471d49fc28e3>{R"(#*##;##S##e#$##$8#$d#%$
applyGuardrail {#%>{#'$
converse {#3;{#@p
getAsyncInvoke {#Dt{#E+
invokeModel {#G={#HX
invokeModelWithBidirectionalStream {#I/{#IP
listAsyncInvokes {#KK{#LT
startAsyncInvoke {#NS{#Dt
1Content![{#&39GuardrailIdentifier!s6GuardrailVersion!s1OutputScope?s,Source!s
.Image?{#&I-Text?{#&h
,Format!s/Source!{#&_
+Bytes?y
1Qualifiers?[s*Text!s
,Action!s2ActionReason?s5Assessments![{#(%:GuardrailCoverage?{#+j1Outputs![{#1).Usage!{#11
6ContentPolicy?{#)VBContextualGroundingPolicy?{#*E:InvocationMetrics?{#+*CSensitiveInformationPolicy?{#.N4TopicPolicy?{#/e3WordPolicy?{#0<
1Filters![{#)e
,Action!s0Confidence!s.Detected?b4FilterStrength?s*Type!s
1Filters?[{#*T
,Action!s.Detected?b+Score!n/Threshold!n*Type!s
:GuardrailCoverage?{#+j@GuardrailProcessingLatency?n.Usage?{#,D
/Images?{#,17TextCharacters?{#,1
-Guarded?n+Total?n
=ContentPolicyImageUnits?n8ContentPolicyUnits!nDContextualGroundingPolicyUnits!nISensitiveInformationPolicyFreeUnits!nESensitiveInformationPolicyUnits!n6TopicPolicyUnits!n5WordPolicyUnits!n
5PiiEntities![{#.o1Regexes![{#/9
,Action!s.Detected?b+Match!s*Type!s
,Action!s.Detected?b+Match?s*Name?s+Regex?s
0Topics![{#/s
,Action!s.Detected?b*Name!s*Type!s
5CustomWords![{#0f:ManagedWordLists![{#.o
,Action!s.Detected?b+Match!s
*Text?s
=ContentPolicyImageUnits?n8ContentPolicyUnits!iDContextualGroundingPolicyUnits!iISensitiveInformationPolicyFreeUnits!iESensitiveInformationPolicyUnits!i6TopicPolicyUnits!i5WordPolicyUnits!i
BAdditionalModelRequestFields?*HAdditionalModelResponseFieldPaths?[s8GuardrailConfig?{#5l8InferenceConfig?{#6D2Messages?[{#6w-ModelId!s:PerformanceConfig?{#>]9PromptVariables?<{#1)6RequestMetadata?<s0System?[{#>h3ToolConfig?{#?8
9GuardrailIdentifier!s6GuardrailVersion!s+Trace?s
/MaxTokens?i4StopSequences?[s1Temperature?n*TopP?n
1Content![{#73*Role!s
3CachePoint?{#8p9CitationsContent?{#8x1Document?{#:e5GuardContent?{#&3.Image?{#<59ReasoningContent?{#<d*Text?s3ToolResult?{#=D0ToolUse?{#>A.Video?{#<5
*Type!s
3Citations?[{#9=1Content?[{#1)
1Location?{#9h7SourceContent?[{#1)+Title?s
5DocumentChar?{#:F6DocumentChunk?{#:F5DocumentPage?{#:F
3DocumentIndex?n)End?n+Start?n
2Citations?{#;A-Context?s,Format?s*Name!s/Source!{#;L
-Enabled!b
+Bytes?y1Content?[{#1)3S3Location?{#;z*Text?s
1BucketOwner?s)Uri!s
,Format!s/Source!{#<K
+Bytes?y3S3Location?{#;z
6ReasoningText?{#=05RedactedContent?y
/Signature?s*Text!s
1Content![{#=h,Status?s/ToolUseId!s
1Document?{#:e.Image?{#<5*Json?**Text?s.Video?{#<5
+Input!**Name!s/ToolUseId!s
-Latency?s
3CachePoint?{#8p5GuardContent?{#&3*Text?s
3ToolChoice?{#?U/Tools![{#?|
,Any?{#?s-Auto?{#?s-Tool?{#?t

*Name!s
3CachePoint?{#8p1ToolSpec?{#@A
1Description?s4InputSchema!{#@h*Name!s
*Json?*
CAdditionalModelResponseFields?*0Metrics!{#B0/Output!{#B=:PerformanceConfig?{#>]0StopReason!s.Trace?{#BK.Usage!{#Cs
/LatencyMs!l
0Message?{#6w
2Guardrail?{#Bm5PromptRouter?{#Ca
2ActionReason?s9InputAssessment?<{#(%2ModelOutput?[s<OutputAssessments?<[{#(%
4InvokedModelId?s
:CacheReadInputTokens?n;CacheWriteInputTokens?n1InputTokens!i2OutputTokens!i1TotalTokens!i
3InvocationArn!s
8ClientRequestToken?s-EndTime?t4FailureMessage?s3InvocationArn!s6LastModifiedTime?t.ModelArn!s9OutputDataConfig!{#F\,Status!s0SubmitTime!t
;S3OutputDataConfig?{#Fu
1BucketOwner?s.KmsKeyId?s+S3Uri!s
,Accept?s*Body?*1ContentType?s9GuardrailIdentifier?s6GuardrailVersion?s-ModelId!s>PerformanceConfigLatency?s+Trace?s
*Body!*1ContentType!s>PerformanceConfigLatency?s
-Body!{#ID-ModelId!s
.Chunk?{#&_
-Body!{#I[
.Chunk?{#&_=InternalServerException?*?ModelStreamErrorException?*;ModelTimeoutException?*AServiceUnavailableException?*9ThrottlingException?*9ValidationException?*
0MaxResults?n/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s5SubmitTimeAfter?t6SubmitTimeBefore?t
>AsyncInvokeSummaries?[{#L|/NextToken?s
8ClientRequestToken?s-EndTime?t4FailureMessage?s3InvocationArn!s6LastModifiedTime?t.ModelArn!s9OutputDataConfig!{#F\,Status?s0SubmitTime!t
8ClientRequestToken?s-ModelId!s0ModelInput!*9OutputDataConfig!{#F\.Tags?[{#OG
)Key!s+Value!s
)"};
