// What the actions of bedrockagentruntime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5e13bd11b17f56c6>{
    R"(#=##t#$4#$K#$f#%##%7#%N#%f#&.#&H#&c#&w#'>#'Z#'w#(6#(L#(i#)*#):#)L#)i#*+#*F#*[#*r
createInvocation {#+/{#+a
createSession {#,/{#,^
deleteAgentMemory {#-:{#-k
deleteSession {#-l{#-k
endSession {#-l{#.'
generateQuery {#.Q{#0H
getAgentMemory {#0e{#1T
getExecutionFlowSnapshot {#3${#3b
getFlowExecution {#3${#4y
getInvocationStep {#6T{#79
getSession {#-l{#9I
listFlowExecutionEvents {#:[{#;d
listFlowExecutions {#@F{#A-
listInvocationSteps {#Ba{#CL
listInvocations {#Da{#E5
listSessions {#E\{#Ev
listTagsForResource {#G,{#G;
putInvocationStep {#GD{#HK
rerank {#H_{#L(
retrieve {#Lk{#Ul
retrieveAndGenerate {#Z1{#d#
startFlowExecution {#f@{#hJ
stopFlowExecution {#3${#hZ
tagResource {#hs{#-k
untagResource {#i0{#-k
updateSession {#iJ{#F@
1Description?s2InvocationId?s7SessionIdentifier!s
/CreatedAt!t2InvocationId!s/SessionId!s
6EncryptionKeyArn?s6SessionMetadata?<s+Tags?<s
/CreatedAt!t0SessionArn!s/SessionId!s3SessionStatus!s
2AgentAliasId!s-AgentId!s.MemoryId?s/SessionId?s

7SessionIdentifier!s
0SessionArn!s/SessionId!s3SessionStatus!s
=QueryGenerationInput!{#/3DTransformationConfiguration!{#/B
*Text!s*Type!s
*Mode!s?TextToSqlConfiguration?{#/f
CKnowledgeBaseConfiguration?{#04*Type!s
6KnowledgeBaseArn!s
1Queries?[{#0W
)Sql?s*Type?s
2AgentAliasId!s-AgentId!s.MaxItems?i.MemoryId!s0MemoryType!s/NextToken?s
8MemoryContents?[{#1v/NextToken?s
7SessionSummary?{#21
.MemoryId?s7SessionExpiryTime?t/SessionId?s6SessionStartTime?t1SummaryText?s
9ExecutionIdentifier!s9FlowAliasIdentifier!s4FlowIdentifier!s
>CustomerEncryptionKeyArn?s0Definition!s6ExecutionRoleArn!s9FlowAliasIdentifier!s4FlowIdentifier!s1FlowVersion!s
-EndedAt?t0Errors?[{#662ExecutionArn!s9FlowAliasIdentifier!s4FlowIdentifier!s1FlowVersion!s/StartedAt!t,Status!s
+Error?s-Message?s.NodeName?s
:InvocationIdentifier!s6InvocationStepId!s7SessionIdentifier!s
7InvocationStep!{#7N
2InvocationId!s6InvocationStepId!s8InvocationStepTime!t0Payload!{#8E/SessionId!s
7ContentBlocks?[{#8Z
.Image?{#8m*Text?s
,Format!s/Source!{#9)
+Bytes?y3S3Location?{#9B
)Uri!s
/CreatedAt!t6EncryptionKeyArn?s3LastUpdatedAt!t0SessionArn!s/SessionId!s6SessionMetadata?<s3SessionStatus!s
/EventType!s9ExecutionIdentifier!s9FlowAliasIdentifier!s4FlowIdentifier!s0MaxResults?n/NextToken?s
=FlowExecutionEvents![{#<1/NextToken?s
=ConditionResultEvent?{#=p9FlowFailureEvent?{#>Y7FlowInputEvent?{#?'8FlowOutputEvent?{#?'9NodeFailureEvent?{#?m7NodeInputEvent?{#?'8NodeOutputEvent?{#?'
.NodeName!s=SatisfiedConditions![{#>H/Timestamp!t
3ConditionName!s
/ErrorCode!s2ErrorMessage!s/Timestamp!t
0Fields![{#?L.NodeName!s/Timestamp!t
0Content!{#?a*Name!s
.Document?*
/ErrorCode!s2ErrorMessage!s.NodeName!s/Timestamp!t
9FlowAliasIdentifier?s4FlowIdentifier!s0MaxResults?n/NextToken?s
@FlowExecutionSummaries![{#AW/NextToken?s
/CreatedAt!t-EndedAt?t2ExecutionArn!s9FlowAliasIdentifier!s4FlowIdentifier!s1FlowVersion!s,Status!s
:InvocationIdentifier?s0MaxResults?n/NextToken?s7SessionIdentifier!s
AInvocationStepSummaries![{#Cw/NextToken?s
2InvocationId!s6InvocationStepId!s8InvocationStepTime!t/SessionId!s
0MaxResults?n/NextToken?s7SessionIdentifier!s
=InvocationSummaries![{#+a/NextToken?s
0MaxResults?n/NextToken?s
/NextToken?s:SessionSummaries![{#F@
/CreatedAt!t3LastUpdatedAt!t0SessionArn!s/SessionId!s3SessionStatus!s
1ResourceArn!s
+Tags?<s
:InvocationIdentifier!s6InvocationStepId?s8InvocationStepTime!t0Payload!{#8E7SessionIdentifier!s
6InvocationStepId!s
/NextToken?s1Queries![{#IJ?RerankingConfiguration!{#Ii1Sources![{#K7
2TextQuery!{#Ia*Type!s
*Text?s
FBedrockRerankingConfiguration!{#J:*Type!s
;ModelConfiguration!{#Je5NumberOfResults?n
CAdditionalModelRequestFields?<*.ModelArn!s
=InlineDocumentSource!{#KY*Type!s
2JsonDocument?*5TextDocument?{#Ia*Type!s
/NextToken?s1Results![{#LC
1Document?{#KY+Index!n4RelevanceScore!n
?GuardrailConfiguration?{#M|5KnowledgeBaseId!s/NextToken?s?RetrievalConfiguration?{#ND7RetrievalQuery!{#Ud
1GuardrailId!s6GuardrailVersion!s
BVectorSearchConfiguration!{#Nd
/Filter?{#O{DImplicitFilterConfiguration?{#RM5NumberOfResults?i8OverrideSearchType?s?RerankingConfiguration?{#S4
0AndAll?[{#O{4EqualsValue?{#R>4GreaterThan?{#R><GreaterThanOrEquals?{#R>+In?{#R>1LessThan?{#R>9LessThanOrEquals?{#R>5ListContains?{#R>2NotEquals?{#R>.NotIn?{#R>/OrAll?[{#O{3StartsWith?{#R>7StringContains?{#R>
)Key!s+Value!*
<MetadataAttributes![{#Rr.ModelArn!s
1Description!s)Key!s*Type!s
FBedrockRerankingConfiguration?{#S_*Type!s
>MetadataConfiguration?{#TS;ModelConfiguration!{#Je=NumberOfRerankedResults?n
3SelectionMode!sCSelectiveModeConfiguration?{#U*
9FieldsToExclude?[{#UW9FieldsToInclude?[{#UW
/FieldName!s
*Text!s
5GuardrailAction?s/NextToken?s:RetrievalResults![{#VH
0Content!{#Vx1Location?{#Wh/Metadata?<*+Score?n
1ByteContent?s-Row?[{#WE*Text?s*Type?s
0ColumnName?s1ColumnValue?s*Type?s
;ConfluenceLocation?{#Yn?CustomDocumentLocation?{#Yu?KendraDocumentLocation?{#Y{3S3Location?{#Y{;SalesforceLocation?{#Yn;SharePointLocation?{#Yn4SqlLocation?{#Z(*Type!s4WebLocation?{#Yn
)Url?s
(Id?s
)Uri?s
+Query?s
.Input!{#UdIRetrieveAndGenerateConfiguration?{#[/=SessionConfiguration?{#cp/SessionId?s
EExternalSourcesConfiguration?{#[yCKnowledgeBaseConfiguration?{#`+*Type!s
@GenerationConfiguration?{#\V.ModelArn!s1Sources![{#_3
CAdditionalModelRequestFields?<*?GuardrailConfiguration?{#M|8InferenceConfig?{#]y:PerformanceConfig?{#^l7PromptTemplate?{#^w
<TextInferenceConfig?{#^9
/MaxTokens?i4StopSequences?[s1Temperature?n*TopP?n
-Latency?s
8TextPromptTemplate?s
4ByteContent?{#_b3S3Location?{#9B0SourceType!s
1ContentType!s*Data!y0Identifier!s
@GenerationConfiguration?{#\V5KnowledgeBaseId!s.ModelArn!sCOrchestrationConfiguration?{#aH?RetrievalConfiguration?{#ND
CAdditionalModelRequestFields?<*8InferenceConfig?{#bu:PerformanceConfig?{#^l7PromptTemplate?{#^wIQueryTransformationConfiguration?{#ch
<TextInferenceConfig?{#c5
/MaxTokens?n4StopSequences?[s1Temperature?n*TopP?n
*Type!s
/KmsKeyArn!s
3Citations?[{#d^5GuardrailAction?s/Output!{#Ud/SessionId!s
>GeneratedResponsePart?{#e:=RetrievedReferences?[{#er
9TextResponsePart?{#eQ
-Span?{#ec*Text?s
)End?i+Start?i
0Content?{#Vx1Location?{#Wh/Metadata?<*
9FlowAliasIdentifier!s7FlowExecutionName?s4FlowIdentifier!s0Inputs![{#gRFModelPerformanceConfiguration?{#h2
0Content!{#?a3NodeInputName?s.NodeName!s4NodeOutputName?s
:PerformanceConfig?{#^l
2ExecutionArn?s
2ExecutionArn?s,Status!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
7SessionIdentifier!s6SessionMetadata?<s
)"};
