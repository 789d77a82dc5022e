// What the actions of bedrockagent take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x443d48c090022d7e>{
    R"(#k#%J#%n#&9#&N#&n#'.#'H#'\#'u#(6#(S#(i#),#)A#)a#){#*=#*W#*k#+*#+E#+b#,.#,D#,k#-9#-K#-h#.%#.C#.b#.{#/8#/I#/_#/w#06#0P#0s#1,#1R#1q#21#2Q#2r#33#3G#3`#3y#49#4L#4g#51#5M#5b#6%#6;#6P#6k#7+#7@#7W#7l#82#8L#8m#95#9O#9c#9|#:?#:U
associateAgentCollaborator {#:u{#<S
associateAgentKnowledgeBase {#>j{#?_
createAgent {#A+{#I9
createAgentActionGroup {#N/{#RY
createAgentAlias {#U]{#W,
createDataSource {#ZE{#ov
createFlow {#r^{$5M
createFlowAlias {$7#{$8g
createFlowVersion {$:.{$:\
createKnowledgeBase {$<&{$SN
createPrompt {$U`{$Y&
createPromptVersion {$ZJ{$Y&
deleteAgent {$[({$[L
deleteAgentActionGroup {$[e{#xx
deleteAgentAlias {$\N{$\h
deleteAgentVersion {$];{$]n
deleteDataSource {$^<{$^^
deleteFlow {$_/{$_Z
deleteFlowAlias {$_`{$`*
deleteFlowVersion {$`9{$`r
deleteKnowledgeBase {$a({$a;
deleteKnowledgeBaseDocuments {$aW{$bm
deletePrompt {$d&{$dJ
disassociateAgentCollaborator {$dZ{#xx
disassociateAgentKnowledgeBase {$e+{#xx
getAgent {$eW{#I9
getAgentActionGroup {$eb{#RY
getAgentAlias {$\N{#W,
getAgentCollaborator {$dZ{#<S
getAgentKnowledgeBase {$e+{#?_
getAgentVersion {$f2{$fL
getDataSource {$^<{#ov
getFlow {$jV{$jh
getFlowAlias {$_`{$8g
getFlowVersion {$zv{$:\
getIngestionJob {${<{${o
getKnowledgeBase {$a({$SN
getKnowledgeBaseDocuments {%%w{$bm
getPrompt {$d&{$Y&
ingestKnowledgeBaseDocuments {%&Y{$bm
listAgentActionGroups {%+R{%,+
listAgentAliases {%-I{%-m
listAgentCollaborators {%/l{%0E
listAgentKnowledgeBases {%+R{%2d
listAgentVersions {%-I{%3{
listAgents {%5\{%5v
listDataSources {%7T{%8&
listFlowAliases {%9?{%9j
listFlowVersions {%9?{%:6
listFlows {%5\{%;/
listIngestionJobs {%<B{%=t
listKnowledgeBaseDocuments {%?[{%@<
listKnowledgeBases {%5\{%@_
listPrompts {%Al{%B?
listTagsForResource {%CK{%CZ
prepareAgent {$eW{%Cc
prepareFlow {$jV{%D>
startIngestionJob {%DM{${o
stopIngestionJob {${<{%E1
tagResource {%I9{#xx
untagResource {%IP{#xx
updateAgent {%Ij{#I9
updateAgentActionGroup {%M+{#RY
updateAgentAlias {%OQ{#W,
updateAgentCollaborator {%Pb{#<S
updateAgentKnowledgeBase {%R7{#?_
updateDataSource {%S,{#ov
updateFlow {%U*{$5M
updateFlowAlias {%V5{$8g
updateKnowledgeBase {%WM{$SN
updatePrompt {%X_{$Y&
validateFlowDefinition {$'*{%Yi
8AgentDescriptor!{#<G-AgentId!s2AgentVersion!s1ClientToken?s>CollaborationInstruction!s6CollaboratorName!s>RelayConversationHistory?s
.AliasArn?s
:AgentCollaborator!{#<k
8AgentDescriptor!{#<G-AgentId!s2AgentVersion!s1ClientToken?s>CollaborationInstruction!s4CollaboratorId!s6CollaboratorName!s/CreatedAt!t3LastUpdatedAt!t>RelayConversationHistory?s
-AgentId!s2AgentVersion!s1Description!s5KnowledgeBaseId!s8KnowledgeBaseState?s
;AgentKnowledgeBase!{#?x
-AgentId!s2AgentVersion!s/CreatedAt!t1Description!s5KnowledgeBaseId!s8KnowledgeBaseState!s/UpdatedAt!t
8AgentCollaboration?s/AgentName!s:AgentResourceRoleArn?s1ClientToken?s<CustomOrchestration?{#DR>CustomerEncryptionKeyArn?s1Description?s5FoundationModel?s?GuardrailConfiguration?{#Dk=IdleSessionTTLInSeconds?i1Instruction?s<MemoryConfiguration?{#E;7OrchestrationType?sDPromptOverrideConfiguration?{#F<+Tags?<s
1Executor?{#Da
,Lambda?s
9GuardrailIdentifier?s6GuardrailVersion?s
9EnabledMemoryTypes![sDSessionSummaryConfiguration?{#F'1StorageDays?i
7MaxRecentSessions?n
4OverrideLambda?s>PromptConfigurations![{#Fi
BAdditionalModelRequestFields?*8BasePromptTemplate?s5FoundationModel?s?InferenceConfiguration?{#HU0ParserMode?s8PromptCreationMode?s1PromptState?s0PromptType?s
3MaximumLength?i4StopSequences?[s1Temperature?n*TopK?i*TopP?n
.Agent!{#IE
.AgentArn!s8AgentCollaboration?s-AgentId!s/AgentName!s:AgentResourceRoleArn!s1AgentStatus!s2AgentVersion!s1ClientToken?s/CreatedAt!t<CustomOrchestration?{#DR>CustomerEncryptionKeyArn?s1Description?s5FailureReasons?[s5FoundationModel?s?GuardrailConfiguration?{#Dk=IdleSessionTTLInSeconds!i1Instruction?s<MemoryConfiguration?{#E;7OrchestrationType?s0PreparedAt?tDPromptOverrideConfiguration?{#F<9RecommendedActions?[s/UpdatedAt!t
<ActionGroupExecutor?{#PS5ActionGroupName!s6ActionGroupState?s-AgentId!s2AgentVersion!s2ApiSchema?{#Pm1ClientToken?s1Description?s7FunctionSchema?{#QD@ParentActionGroupSignature?sGParentActionGroupSignatureParams?<s
3CustomControl?s,Lambda?s
-Payload?s+S3?{#Q&
2S3BucketName?s1S3ObjectKey?s
3Functions?[{#QU
1Description?s*Name!s4Parameters?<{#R89RequireConfirmation?s
1Description?s.Required?b*Type!s
9AgentActionGroup!{#Rp
<ActionGroupExecutor?{#PS3ActionGroupId!s5ActionGroupName!s6ActionGroupState!s-AgentId!s2AgentVersion!s2ApiSchema?{#Pm1ClientToken?s/CreatedAt!t1Description?s7FunctionSchema?{#QDGParentActionGroupSignatureParams?<s;ParentActionSignature?s/UpdatedAt!t
4AgentAliasName!s-AgentId!s1ClientToken?s1Description?s>RoutingConfiguration?[{#V^+Tags?<s
2AgentVersion?s;ProvisionedThroughput?s
3AgentAlias!{#W=
3AgentAliasArn!sAAgentAliasHistoryEvents?[{#Ym2AgentAliasId!s4AgentAliasName!s6AgentAliasStatus!s-AgentId!s:AliasInvocationState?s1ClientToken?s/CreatedAt!t1Description?s5FailureReasons?[s>RoutingConfiguration![{#V^/UpdatedAt!t
-EndDate?t>RoutingConfiguration?[{#V^/StartDate?t
1ClientToken?s8DataDeletionPolicy?s@DataSourceConfiguration!{#\B1Description?s5KnowledgeBaseId!s*Name!sJServerSideEncryptionConfiguration?{#f,EVectorIngestionConfiguration?{#f9
@ConfluenceConfiguration?{#]r8S3Configuration?{#`P@SalesforceConfiguration?{#a/@SharePointConfiguration?{#b6*Type!s9WebConfiguration?{#c^
=CrawlerConfiguration?{#^L<SourceConfiguration!{#_r
<FilterConfiguration?{#^f
<PatternObjectFilter?{#_-*Type!s
1Filters![{#_<
7ExclusionFilters?[s7InclusionFilters?[s0ObjectType!s
.AuthType!s:CredentialsSecretArn!s.HostType!s-HostUrl!s
/BucketArn!s:BucketOwnerAccountId?s8InclusionPrefixes?[s
=CrawlerConfiguration?{#^L<SourceConfiguration!{#ac
.AuthType!s:CredentialsSecretArn!s-HostUrl!s
=CrawlerConfiguration?{#^L<SourceConfiguration!{#bj
.AuthType!s:CredentialsSecretArn!s,Domain!s.HostType!s/SiteUrls![s.TenantId?s
=CrawlerConfiguration?{#d8<SourceConfiguration!{#eX
6CrawlerLimits?{#e@7ExclusionFilters?[s7InclusionFilters?[s+Scope?s/UserAgent?s5UserAgentHeader?s
.MaxPages?n/RateLimit?i
9UrlConfiguration!{#eo
2SeedUrls?[{#f%
)Url?s
/KmsKeyArn?s
>ChunkingConfiguration?{#g`GContextEnrichmentConfiguration?{#jgJCustomTransformationConfiguration?{#ky=ParsingConfiguration?{#mm
6ChunkingStrategy!sGFixedSizeChunkingConfiguration?{#i.JHierarchicalChunkingConfiguration?{#iOFSemanticChunkingConfiguration?{#j-
/MaxTokens!i7OverlapPercentage!i
=LevelConfigurations![{#iz3OverlapTokens!i
/MaxTokens!i
CBreakpointPercentileThreshold!i0BufferSize!i/MaxTokens!i
LBedrockFoundationModelConfiguration?{#k>*Type!s
HEnrichmentStrategyConfiguration!{#ko.ModelArn!s
,Method!s
<IntermediateStorage!{#lO9Transformations![{#lg
3S3Location!{#l`
)Uri!s
1StepToApply!s?TransformationFunction!{#m8
JTransformationLambdaConfiguration!{#m`
/LambdaArn!s
KBedrockDataAutomationConfiguration?{#nwLBedrockFoundationModelConfiguration?{#o05ParsingStrategy!s
5ParsingModality?s
.ModelArn!s5ParsingModality?s6ParsingPrompt?{#oa
7ParsingPromptText!s
3DataSource!{#p-
/CreatedAt!t8DataDeletionPolicy?s@DataSourceConfiguration!{#\B2DataSourceId!s1Description?s5FailureReasons?[s5KnowledgeBaseId!s*Name!sJServerSideEncryptionConfiguration?{#f,,Status!s/UpdatedAt!tEVectorIngestionConfiguration?{#f9
1ClientToken?s>CustomerEncryptionKeyArn?s3Definition?{#sn1Description?s6ExecutionRoleArn!s*Name!s+Tags?<s
5Connections?[{#t3/Nodes?[{#uT
6Configuration?{#tg*Name!s,Source!s,Target!s*Type!s
4Conditional?{#u)-Data?{#u6
/Condition!s
2SourceOutput!s1TargetInput!s
6Configuration?{#v70Inputs?[{$1y*Name!s1Outputs?[{$2F*Type!s
.Agent?{#xg2Collector?{#xx2Condition?{#xy3InlineCode?{#yF.Input?{#xx1Iterator?{#xx6KnowledgeBase?{#yY7LambdaFunction?{#m`,Lex?{$&j-Loop?{$'*7LoopController?{$*m2LoopInput?{#xx/Output?{#xx/Prompt?{$2U2Retrieval?{$1G0Storage?{$1G
3AgentAliasArn!s

4Conditions![{#y1
0Expression?s*Name!s
*Code!s.Language!s
?GuardrailConfiguration?{#Dk?InferenceConfiguration?{#{\5KnowledgeBaseId!s-ModelId?s5NumberOfResults?nCOrchestrationConfiguration?{#|@7PromptTemplate?{$#R?RerankingConfiguration?{$#h
-Text?{#{g
/MaxTokens?n4StopSequences?[s1Temperature?n*TopP?n
CAdditionalModelRequestFields?<*8InferenceConfig?{#{\:PerformanceConfig?{$#G7PromptTemplate?{$#R
-Latency?s
8TextPromptTemplate?s
FBedrockRerankingConfiguration?{$$9*Type!s
>MetadataConfiguration?{$%-;ModelConfiguration!{$&>=NumberOfRerankedResults?n
3SelectionMode!sCSelectiveModeConfiguration?{$%^
9FieldsToExclude?[{$&19FieldsToInclude?[{$&1
/FieldName!s
CAdditionalModelRequestFields?<*.ModelArn!s
1BotAliasArn!s.LocaleId!s
3Definition!{$';
5Connections?[{#t3/Nodes?[{$'Z
6Configuration?{$(=0Inputs?[{$1y*Name!s1Outputs?[{$2F*Type!s
.Agent?{#xg2Collector?{#xx2Condition?{#xy3InlineCode?{#yF.Input?{#xx1Iterator?{#xx6KnowledgeBase?{#yY7LambdaFunction?{#m`,Lex?{$&j-Loop?{$'*7LoopController?{$*m2LoopInput?{#xx/Output?{#xx/Prompt?{$+;2Retrieval?{$1G0Storage?{$1G
:ContinueCondition!{#y13MaxIterations?n
?GuardrailConfiguration?{#Dk<SourceConfiguration!{$+q
/Inline?{$,21Resource?{$1:
BAdditionalModelRequestFields?*?InferenceConfiguration?{#{\-ModelId!s>TemplateConfiguration!{$-H2TemplateType!s
-Chat?{$-]-Text?{$0g
8InputVariables?[{$.L2Messages![{$.T0System?[{$.j:ToolConfiguration?{$/0
*Name?s
1Content![{$.j*Role!s
3CachePoint?{$/(*Text?s
*Type!s
3ToolChoice?{$/M/Tools![{$/s
,Any?{#xx-Auto?{#xx-Tool?{$/k
*Name!s
3CachePoint?{$/(1ToolSpec?{$08
1Description?s4InputSchema!{$0_*Name!s
*Json?*
3CachePoint?{$/(8InputVariables?[{$.L*Text!s
/PromptArn!s
=ServiceConfiguration!{$1b
+S3?{$1k
0BucketName!s
.Category?s0Expression!s*Name!s*Type!s
*Name!s*Type!s
?GuardrailConfiguration?{#Dk<SourceConfiguration!{$31
/Inline?{$3L1Resource?{$1:
BAdditionalModelRequestFields?*?InferenceConfiguration?{$4b-ModelId!s>TemplateConfiguration!{$-H2TemplateType!s
-Text?{$4m
/MaxTokens?i4StopSequences?[s1Temperature?n*TopK?i*TopP?n
)Arn!s/CreatedAt!t>CustomerEncryptionKeyArn?s3Definition?{#sn1Description?s6ExecutionRoleArn!s(Id!s*Name!s,Status!s/UpdatedAt!t-Version!s
1ClientToken?sAConcurrencyConfiguration?{$8?1Description?s4FlowIdentifier!s*Name!s>RoutingConfiguration![{$8X+Tags?<s
4MaxConcurrency?n*Type!s
1FlowVersion?s
)Arn!sAConcurrencyConfiguration?{$8?/CreatedAt!t1Description?s,FlowId!s(Id!s*Name!s>RoutingConfiguration![{$8X/UpdatedAt!t
1ClientToken?s1Description?s4FlowIdentifier!s
)Arn!s/CreatedAt!t>CustomerEncryptionKeyArn?s3Definition?{#sn1Description?s6ExecutionRoleArn!s(Id!s*Name!s,Status!s-Version!s
1ClientToken?s1Description?sCKnowledgeBaseConfiguration!{$=<*Name!s-RoleArn!s=StorageConfiguration?{$HR+Tags?<s
IKendraKnowledgeBaseConfiguration?{$>YFSqlKnowledgeBaseConfiguration?{$>k*Type!sIVectorKnowledgeBaseConfiguration?{$F+
4KendraIndexArn!s
>RedshiftConfiguration?{$?4*Type!s
AQueryEngineConfiguration!{$@7EQueryGenerationConfiguration?{$Bp?StorageConfigurations![{$D|
AProvisionedConfiguration?{$@z@ServerlessConfiguration?{$B%*Type!s
:AuthConfiguration!{$AL7ClusterIdentifier!s
2DatabaseUser?s*Type!s?UsernamePasswordSecretArn?s
:AuthConfiguration!{$BL2WorkgroupArn!s
*Type!s?UsernamePasswordSecretArn?s
=ExecutionTimeoutSeconds?n:GenerationContext?{$CH
8CuratedQueries?[{$Ck0Tables?[{$D*
5NaturalLanguage!s)Sql!s
1Columns?[{$DZ1Description?s/Inclusion?s*Name!s
1Description?s/Inclusion?s*Name?s
DAwsDataCatalogConfiguration?{$Ef>RedshiftConfiguration?{$Eu*Type!s
1TableNames![s
2DatabaseName!s
7EmbeddingModelArn!sDEmbeddingModelConfiguration?{$G1MSupplementalDataStorageConfiguration?{$G|
KBedrockEmbeddingModelConfiguration?{$GZ
0Dimensions?i7EmbeddingDataType?s
:StorageLocations![{$H:
3S3Location?{#l`*Type!s
BMongoDbAtlasConfiguration?{$KTFNeptuneAnalyticsConfiguration?{$MXNOpensearchManagedClusterConfiguration?{$N9JOpensearchServerlessConfiguration?{$N{>PineconeConfiguration?{$OV9RdsConfiguration?{$PEJRedisEnterpriseCloudConfiguration?{$R7?S3VectorsConfiguration?{$S$*Type!s
4CollectionName!s:CredentialsSecretArn!s2DatabaseName!s.Endpoint!s9EndpointServiceName?s5FieldMapping!{$M-3TextIndexName?s5VectorIndexName!s
3MetadataField!s/TextField!s1VectorField!s
5FieldMapping!{$Mv.GraphArn!s
3MetadataField!s/TextField!s
/DomainArn!s4DomainEndpoint!s5FieldMapping!{$M-5VectorIndexName!s
3CollectionArn!s5FieldMapping!{$M-5VectorIndexName!s
6ConnectionString!s:CredentialsSecretArn!s5FieldMapping!{$Mv/Namespace?s
:CredentialsSecretArn!s2DatabaseName!s5FieldMapping!{$Q>1ResourceArn!s/TableName!s
9CustomMetadataField?s3MetadataField!s5PrimaryKeyField!s/TextField!s1VectorField!s
:CredentialsSecretArn!s.Endpoint!s5FieldMapping!{$M-5VectorIndexName!s
.IndexArn?s/IndexName?s5VectorBucketArn?s
6KnowledgeBase!{$Sb
/CreatedAt!t1Description?s5FailureReasons?[s6KnowledgeBaseArn!sCKnowledgeBaseConfiguration!{$=<5KnowledgeBaseId!s*Name!s-RoleArn!s,Status!s=StorageConfiguration?{$HR/UpdatedAt!t
1ClientToken?s>CustomerEncryptionKeyArn?s4DefaultVariant?s1Description?s*Name!s+Tags?<s2Variants?[{$Vm
BAdditionalModelRequestFields?*6GenAiResource?{$XR?InferenceConfiguration?{$4b2Metadata?[{$Xq-ModelId?s*Name!s>TemplateConfiguration?{$-H2TemplateType!s
.Agent?{$X^
5AgentIdentifier!s
)Key!s+Value!s
)Arn!s/CreatedAt!t>CustomerEncryptionKeyArn?s4DefaultVariant?s1Description?s(Id!s*Name!s/UpdatedAt!t2Variants?[{$Vm-Version!s
1ClientToken?s1Description?s6PromptIdentifier!s+Tags?<s
-AgentId!s<SkipResourceInUseCheck?b
-AgentId!s1AgentStatus!s
3ActionGroupId!s-AgentId!s2AgentVersion!s<SkipResourceInUseCheck?b
2AgentAliasId!s-AgentId!s
2AgentAliasId!s6AgentAliasStatus!s-AgentId!s
-AgentId!s2AgentVersion!s<SkipResourceInUseCheck?b
-AgentId!s1AgentStatus!s2AgentVersion!s
2DataSourceId!s5KnowledgeBaseId!s
2DataSourceId!s5KnowledgeBaseId!s,Status!s
4FlowIdentifier!s<SkipResourceInUseCheck?b
(Id!s
5AliasIdentifier!s4FlowIdentifier!s
,FlowId!s(Id!s
4FlowIdentifier!s1FlowVersion!s<SkipResourceInUseCheck?b
(Id!s-Version!s
5KnowledgeBaseId!s
5KnowledgeBaseId!s,Status!s
1ClientToken?s2DataSourceId!s=DocumentIdentifiers![{$bG5KnowledgeBaseId!s
/Custom?{$_Z4DataSourceType!s+S3?{#l`
9DocumentDetails?[{$c*
2DataSourceId!s3Identifier!{$bG5KnowledgeBaseId!s,Status!s2StatusReason?s/UpdatedAt?t
6PromptIdentifier!s3PromptVersion?s
(Id!s-Version?s
-AgentId!s2AgentVersion!s4CollaboratorId!s
-AgentId!s2AgentVersion!s5KnowledgeBaseId!s
-AgentId!s
3ActionGroupId!s-AgentId!s2AgentVersion!s
-AgentId!s2AgentVersion!s
5AgentVersion!{$f_
.AgentArn!s8AgentCollaboration?s-AgentId!s/AgentName!s:AgentResourceRoleArn!s1AgentStatus!s/CreatedAt!t>CustomerEncryptionKeyArn?s1Description?s5FailureReasons?[s5FoundationModel?s?GuardrailConfiguration?{#Dk=IdleSessionTTLInSeconds!i1Instruction?s<MemoryConfiguration?{#E;DPromptOverrideConfiguration?{#F<9RecommendedActions?[s/UpdatedAt!t-Version!s
4FlowIdentifier!s
)Arn!s/CreatedAt!t>CustomerEncryptionKeyArn?s3Definition?{#sn1Description?s6ExecutionRoleArn!s(Id!s*Name!s,Status!s/UpdatedAt!t5Validations?[{$lP-Version!s
0Details?{$lz-Message!s.Severity!s*Type?s
9CyclicConnection?{$wPEDuplicateConditionExpression?{$w^=DuplicateConnections?{$wsGIncompatibleConnectionDataType?{$wP<InvalidLoopBoundary?{$x,ALoopIncompatibleNodeType?{$xLEMalformedConditionExpression?{$y(EMalformedNodeInputExpression?{$yD@MismatchedNodeInputType?{$y\AMismatchedNodeOutputType?{$y{GMissingConnectionConfiguration?{$wP@MissingDefaultCondition?{$zA;MissingEndingNodes?{#xxBMissingLoopControllerNode?{$zI=MissingLoopInputNode?{$zIAMissingNodeConfiguration?{$zA9MissingNodeInput?{$zU:MissingNodeOutput?{$ze=MissingStartingNodes?{#xxDMultipleLoopControllerNodes?{$zI?MultipleLoopInputNodes?{$zIEMultipleNodeInputConnections?{$zU=UnfulfilledNodeInput?{$zUCUnknownConnectionCondition?{$wP@UnknownConnectionSource?{$wPFUnknownConnectionSourceOutput?{$wP@UnknownConnectionTarget?{$wPEUnknownConnectionTargetInput?{$wP9UnknownNodeInput?{$zU:UnknownNodeOutput?{$ze8UnreachableNode?{$zAHUnsatisfiedConnectionConditions?{$wP4Unspecified?{#xx
0Connection!s
0Expression!s*Node!s
,Source!s,Target!s
0Connection!s,Source!s,Target!s
:IncompatibleNodeName!s:IncompatibleNodeType!s*Node!s
+Cause!s/Condition!s*Node!s
+Cause!s+Input!s*Node!s
2ExpectedType!s+Input!s*Node!s
2ExpectedType!s*Node!s,Output!s
*Node!s
.LoopNode!s
+Input!s*Node!s
*Node!s,Output!s
4FlowIdentifier!s1FlowVersion!s
2DataSourceId!s4IngestionJobId!s5KnowledgeBaseId!s
5IngestionJob!{$|(
2DataSourceId!s1Description?s5FailureReasons?[s4IngestionJobId!s5KnowledgeBaseId!s/StartedAt!t3Statistics?{%#R,Status!s/UpdatedAt!t
>NumberOfDocumentsDeleted?l=NumberOfDocumentsFailed?l>NumberOfDocumentsScanned?lGNumberOfMetadataDocumentsModified?lFNumberOfMetadataDocumentsScanned?lFNumberOfModifiedDocumentsIndexed?lANumberOfNewDocumentsIndexed?l
2DataSourceId!s=DocumentIdentifiers![{$bG5KnowledgeBaseId!s
1ClientToken?s2DataSourceId!s3Documents![{%'?5KnowledgeBaseId!s
0Content!{%'[1Metadata?{%*%
/Custom?{%('4DataSourceType!s+S3?{#lO
ACustomDocumentIdentifier!{$_Z6InlineContent?{%(v3S3Location?{%)a0SourceType!s
4ByteContent?{%)F4TextContent?{%)Y*Type!s
*Data!y.MimeType!s
*Data!s
:BucketOwnerAccountId?s)Uri!s
:InlineAttributes?[{%*T3S3Location?{%)a*Type!s
)Key!s.Value!{%*f
2BooleanValue?b1NumberValue?n6StringListValue?[s1StringValue?s*Type!s
-AgentId!s2AgentVersion!s0MaxResults?i/NextToken?s
>ActionGroupSummaries![{%,S/NextToken?s
3ActionGroupId!s5ActionGroupName!s6ActionGroupState!s1Description?s/UpdatedAt!t
-AgentId!s0MaxResults?i/NextToken?s
=AgentAliasSummaries![{%.:/NextToken?s
2AgentAliasId!s4AgentAliasName!s6AgentAliasStatus!s:AliasInvocationState?s/CreatedAt!t1Description?s>RoutingConfiguration?[{#V^/UpdatedAt!t
-AgentId!s2AgentVersion!s0MaxResults?n/NextToken?s
DAgentCollaboratorSummaries![{%0s/NextToken?s
8AgentDescriptor!{#<G-AgentId!s2AgentVersion!s>CollaborationInstruction!s4CollaboratorId!s6CollaboratorName!s/CreatedAt!t3LastUpdatedAt!t>RelayConversationHistory!s
EAgentKnowledgeBaseSummaries![{%39/NextToken?s
1Description?s5KnowledgeBaseId!s8KnowledgeBaseState!s/UpdatedAt!t
?AgentVersionSummaries![{%4J/NextToken?s
/AgentName!s1AgentStatus!s2AgentVersion!s/CreatedAt!t1Description?s?GuardrailConfiguration?{#Dk/UpdatedAt!t
0MaxResults?i/NextToken?s
8AgentSummaries![{%6>/NextToken?s
-AgentId!s/AgentName!s1AgentStatus!s1Description?s?GuardrailConfiguration?{#Dk8LatestAgentVersion?s/UpdatedAt!t
5KnowledgeBaseId!s0MaxResults?i/NextToken?s
=DataSourceSummaries![{%8M/NextToken?s
2DataSourceId!s1Description?s5KnowledgeBaseId!s*Name!s,Status!s/UpdatedAt!t
4FlowIdentifier!s0MaxResults?i/NextToken?s
<FlowAliasSummaries![{$8g/NextToken?s
>FlowVersionSummaries![{%:^/NextToken?s
)Arn!s/CreatedAt!t(Id!s,Status!s-Version!s
7FlowSummaries![{%;P/NextToken?s
)Arn!s/CreatedAt!t1Description?s(Id!s*Name!s,Status!s/UpdatedAt!t-Version!s
2DataSourceId!s1Filters?[{%==5KnowledgeBaseId!s0MaxResults?i/NextToken?s/SortBy?{%=_
/Attribute!s.Operator!s-Values![s
/Attribute!s+Order!s
?IngestionJobSummaries![{%>C/NextToken?s
2DataSourceId!s1Description?s4IngestionJobId!s5KnowledgeBaseId!s/StartedAt!t3Statistics?{%#R,Status!s/UpdatedAt!t
2DataSourceId!s5KnowledgeBaseId!s0MaxResults?n/NextToken?s
9DocumentDetails![{$c*/NextToken?s
@KnowledgeBaseSummaries![{%A//NextToken?s
1Description?s5KnowledgeBaseId!s*Name!s,Status!s/UpdatedAt!t
0MaxResults?i/NextToken?s6PromptIdentifier?s
/NextToken?s9PromptSummaries![{%Bb
)Arn!s/CreatedAt!t1Description?s(Id!s*Name!s/UpdatedAt!t-Version!s
1ResourceArn!s
+Tags?<s
-AgentId!s1AgentStatus!s2AgentVersion!s0PreparedAt!t
(Id!s,Status!s
1ClientToken?s2DataSourceId!s1Description?s5KnowledgeBaseId!s
5IngestionJob!{%ED
2DataSourceId!s1Description?s5FailureReasons?[s4IngestionJobId!s5KnowledgeBaseId!s/StartedAt!t3Statistics?{%Fn,Status!s/UpdatedAt!t
>NumberOfDocumentsDeleted?n=NumberOfDocumentsFailed?n>NumberOfDocumentsScanned?nGNumberOfMetadataDocumentsModified?nFNumberOfMetadataDocumentsScanned?nFNumberOfModifiedDocumentsIndexed?nANumberOfNewDocumentsIndexed?n
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
8AgentCollaboration?s-AgentId!s/AgentName!s:AgentResourceRoleArn!s<CustomOrchestration?{#DR>CustomerEncryptionKeyArn?s1Description?s5FoundationModel!s?GuardrailConfiguration?{#Dk=IdleSessionTTLInSeconds?i1Instruction?s<MemoryConfiguration?{#E;7OrchestrationType?sDPromptOverrideConfiguration?{#F<
<ActionGroupExecutor?{#PS3ActionGroupId!s5ActionGroupName!s6ActionGroupState?s-AgentId!s2AgentVersion!s2ApiSchema?{#Pm1Description?s7FunctionSchema?{#QD@ParentActionGroupSignature?sGParentActionGroupSignatureParams?<s
2AgentAliasId!s4AgentAliasName!s-AgentId!s:AliasInvocationState?s1Description?s>RoutingConfiguration?[{#V^
8AgentDescriptor!{#<G-AgentId!s2AgentVersion!s>CollaborationInstruction!s4CollaboratorId!s6CollaboratorName!s>RelayConversationHistory?s
-AgentId!s2AgentVersion!s1Description?s5KnowledgeBaseId!s8KnowledgeBaseState?s
8DataDeletionPolicy?s@DataSourceConfiguration!{#\B2DataSourceId!s1Description?s5KnowledgeBaseId!s*Name!sJServerSideEncryptionConfiguration?{#f,EVectorIngestionConfiguration?{#f9
>CustomerEncryptionKeyArn?s3Definition?{#sn1Description?s6ExecutionRoleArn!s4FlowIdentifier!s*Name!s
5AliasIdentifier!sAConcurrencyConfiguration?{$8?1Description?s4FlowIdentifier!s*Name!s>RoutingConfiguration![{$8X
1Description?sCKnowledgeBaseConfiguration!{$=<5KnowledgeBaseId!s*Name!s-RoleArn!s=StorageConfiguration?{$HR
>CustomerEncryptionKeyArn?s4DefaultVariant?s1Description?s*Name!s6PromptIdentifier!s2Variants?[{$Vm
5Validations![{$lP
)"};
