// What the actions of qconnect take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa23847f27b223e12>{
    R"($$#&)#&J#&a#'%#'@#'b#'z#(?#(X#(|#)9#)[#)x#*=#*f#+2#+O#+f#,/#,F#,d#-%#-G#-_#.$#.=#.a#.x#/@#/Y#/v#0;#0d#1'#1;#1S#1h#2$#2E#2Y#2x#39#3O#3i#4+#4C#4]#4y#53#5P#5f#6-#6G#6e#6|#7E#7]#8$#8:#8R#8n#99#9W#9m#:/#:L#:s#;.#;F#;f#<4#<S#<j#=0#=N#=f#={#>=#>U#>j#?'#?>#?Y#?q#@7#@N#@v#A;#Ab#B%#B<
activateMessageTemplate {#BW{#C4
createAIAgent {#Cn{#N7
createAIAgentVersion {#P3{#Pk
createAIGuardrail {#Q/{#Wm
createAIGuardrailVersion {#[a{#\C
createAIPrompt {#\e{#^u
createAIPromptVersion {#aG{#b&
createAssistant {#bE{#cQ
createAssistantAssociation {#fG{#gH
createContent {#it{#k$
createContentAssociation {#m#{#nO
createKnowledgeBase {#pQ{#zL
createMessageTemplate {$#{{$3J
createMessageTemplateAttachment {$6|{$7z
createMessageTemplateVersion {$9${$9j
createQuickResponse {$=o{$?_
createSession {$C3{$D=
deactivateMessageTemplate {#BW{#C4
deleteAIAgent {$Ey{$F:
deleteAIAgentVersion {$F;{$F:
deleteAIGuardrail {$Ff{$F:
deleteAIGuardrailVersion {$G+{$F:
deleteAIPrompt {$GZ{$F:
deleteAIPromptVersion {$Gv{$F:
deleteAssistant {$HH{$F:
deleteAssistantAssociation {$HW{$F:
deleteContent {$I%{$F:
deleteContentAssociation {$ID{$F:
deleteImportJob {$Iz{$F:
deleteKnowledgeBase {$JA{$F:
deleteMessageTemplate {$JT{$F:
deleteMessageTemplateAttachment {$J{{$F:
deleteQuickResponse {$KW{$F:
getAIAgent {$Ey{#Pk
getAIGuardrail {$Ff{#\C
getAIPrompt {$GZ{#b&
getAssistant {$HH{#cQ
getAssistantAssociation {$HW{#gH
getContent {$I%{#k$
getContentAssociation {$ID{#nO
getContentSummary {$I%{$K|
getImportJob {$Iz{$Mc
getKnowledgeBase {$JA{#zL
getMessageTemplate {$JT{$9j
getNextMessage {$Px{$QL
getQuickResponse {$KW{$?_
getRecommendations {$T){$Tt
getSession {$bx{$D=
listAIAgentVersions {$c9{$cv
listAIAgents {$fZ{$g1
listAIGuardrailVersions {$gU{$h3
listAIGuardrails {$j^{$k,
listAIPromptVersions {$kT{$l8
listAIPrompts {$fZ{$o2
listAssistantAssociations {$oW{$p%
listAssistants {$pV{$pp
listContentAssociations {$q<{$qt
listContents {$rI{$ru
listImportJobs {$rI{$s?
listKnowledgeBases {$pV{$uW
listMessageTemplateVersions {$xQ{$y7
listMessageTemplates {${8{${d
listMessages {%$G{%${
listQuickResponses {$rI{%%=
listTagsForResource {%'{{%(0
notifyRecommendationsReceived {%(9{%(i
putFeedback {%)P{%*c
queryAssistant {%+T{%.6
removeAssistantAIAgent {%/3{$F:
removeKnowledgeBaseTemplateUri {$JA{$F:
renderMessageTemplate {%/P{%0-
searchContent {%0j{$ru
searchMessageTemplates {%2#{%4[
searchQuickResponses {%7X{%8N
searchSessions {%<B{%=&
sendMessage {%>'{%@U
startContentUpload {%A5{%Ao
startImportJob {%BG{$Mc
tagResource {%CV{$F:
untagResource {%Cm{$F:
updateAIAgent {%D-{#N7
updateAIGuardrail {%E0{#Wm
updateAIPrompt {%H3{#^u
updateAssistantAIAgent {%I?{#cQ
updateContent {%Io{#k$
updateKnowledgeBaseTemplateUri {%K6{#zL
updateMessageTemplate {%KW{$3J
updateMessageTemplateMetadata {%LS{$3J
updateQuickResponse {%MP{$?_
updateSession {%P({$D=
updateSessionData {%P{{%QS
5KnowledgeBaseId!s7MessageTemplateId!s3VersionNumber!n
8MessageTemplateArn!s7MessageTemplateId!s3VersionNumber!n
1AssistantId!s1ClientToken?s6Configuration!{#D{1Description?s*Name!s+Tags?<s*Type!s6VisibilityStatus!s
QAnswerRecommendationAIAgentConfiguration?{#FAIManualSearchAIAgentConfiguration?{#KUHSelfServiceAIAgentConfiguration?{#Lb
CAnswerGenerationAIGuardrailId?s@AnswerGenerationAIPromptId?sCAssociationConfigurations?[{#H8HIntentLabelingGenerationAIPromptId?s,Locale?sBQueryReformulationAIPromptId?s
EAssociationConfigurationData?{#I#3AssociationId?s5AssociationType?s
RKnowledgeBaseAssociationConfigurationData?{#IS
9ContentTagFilter?{#J?0MaxResults?nEOverrideKnowledgeBaseSearchType?s
7AndConditions?[{#Jy6OrConditions?[{#K.5TagCondition?{#Jy
)Key!s+Value?s
7AndConditions?[{#Jy5TagCondition?{#Jy
CAnswerGenerationAIGuardrailId?s@AnswerGenerationAIPromptId?sCAssociationConfigurations?[{#H8,Locale?s
CAssociationConfigurations?[{#H8>SelfServiceAIGuardrailId?sKSelfServiceAnswerGenerationAIPromptId?sHSelfServicePreProcessingAIPromptId?s
0AiAgent?{#NE
0AiAgentArn!s/AiAgentId!s2AssistantArn!s1AssistantId!s6Configuration!{#D{1Description?s2ModifiedTime?t*Name!s,Origin?s,Status?s+Tags?<s*Type!s6VisibilityStatus!s
/AiAgentId!s1AssistantId!s1ClientToken?s2ModifiedTime?t
0AiAgent?{#NE3VersionNumber?n
1AssistantId!s;BlockedInputMessaging!s=BlockedOutputsMessaging!s1ClientToken?s<ContentPolicyConfig?{#T1HContextualGroundingPolicyConfig?{#To1Description?s*Name!sISensitiveInformationPolicyConfig?{#U>+Tags?<s:TopicPolicyConfig?{#VK6VisibilityStatus!s9WordPolicyConfig?{#W-
7FiltersConfig![{#TF
3InputStrength!s4OutputStrength!s*Type!s
7FiltersConfig![{#U*
/Threshold!n*Type!s
;PiiEntitiesConfig?[{#Uk7RegexesConfig?[{#U|
,Action!s*Type!s
,Action!s1Description?s*Name!s-Pattern!s
6TopicsConfig![{#V_
0Definition!s/Examples?[s*Name!s*Type!s
@ManagedWordListsConfig?[{#W]5WordsConfig?[{#We
*Type!s
*Text!s
4AiGuardrail?{#X%
4AiGuardrailArn!s3AiGuardrailId!s2AssistantArn!s1AssistantId!s;BlockedInputMessaging!s=BlockedOutputsMessaging!s<ContentPolicyConfig?{#T1HContextualGroundingPolicyConfig?{#To1Description?s2ModifiedTime?t*Name!sISensitiveInformationPolicyConfig?{#U>,Status?s+Tags?<s:TopicPolicyConfig?{#VK6VisibilityStatus!s9WordPolicyConfig?{#W-
3AiGuardrailId!s1AssistantId!s1ClientToken?s2ModifiedTime?t
4AiGuardrail?{#X%3VersionNumber?n
/ApiFormat!s1AssistantId!s1ClientToken?s1Description?s-ModelId!s*Name!s+Tags?<s>TemplateConfiguration!{#^E2TemplateType!s*Type!s6VisibilityStatus!s
RTextFullAIPromptEditTemplateConfiguration?{#We
1AiPrompt?{#_*
1AiPromptArn!s0AiPromptId!s/ApiFormat!s2AssistantArn!s1AssistantId!s1Description?s-ModelId!s2ModifiedTime?t*Name!s,Origin?s,Status?s+Tags?<s>TemplateConfiguration!{#^E2TemplateType!s*Type!s6VisibilityStatus!s
0AiPromptId!s1AssistantId!s1ClientToken?s2ModifiedTime?t
1AiPrompt?{#_*3VersionNumber?n
1ClientToken?s1Description?s*Name!sJServerSideEncryptionConfiguration?{#cE+Tags?<s*Type!s
.KmsKeyId?s
2Assistant?{#ca
>AiAgentConfiguration?<{#eu2AssistantArn!s1AssistantId!s@CapabilityConfiguration?{#f(1Description?sAIntegrationConfiguration?{#f0*Name!sJServerSideEncryptionConfiguration?{#cE,Status!s+Tags?<s*Type!s
/AiAgentId!s
*Type?s
9TopicIntegrationArn?s
1AssistantId!s4Association!{#g55AssociationType!s1ClientToken?s+Tags?<s
5KnowledgeBaseId?s
=AssistantAssociation?{#gc
2AssistantArn!s=AssistantAssociationArn!s<AssistantAssociationId!s1AssistantId!s8AssociationData!{#i/5AssociationType!s+Tags?<s
AKnowledgeBaseAssociation?{#iN
6KnowledgeBaseArn?s5KnowledgeBaseId?s
1ClientToken?s5KnowledgeBaseId!s/Metadata?<s*Name!s8OverrideLinkOutUri?s+Tags?<s+Title?s.UploadId!s
0Content?{#k2
0ContentArn!s/ContentId!s1ContentType!s6KnowledgeBaseArn!s5KnowledgeBaseId!s0LinkOutUri?s/Metadata!<s*Name!s0RevisionId!s,Status!s+Tags?<s+Title!s)Url!s/UrlExpiry!t
4Association!{#m{5AssociationType!s1ClientToken?s/ContentId!s5KnowledgeBaseId!s+Tags?<s
FAmazonConnectGuideAssociation?{#nE
,FlowId?s
;ContentAssociation?{#nh
8AssociationData!{#m{5AssociationType!s0ContentArn!s;ContentAssociationArn!s:ContentAssociationId!s/ContentId!s6KnowledgeBaseArn!s5KnowledgeBaseId!s+Tags?<s
1ClientToken?s1Description?s7KnowledgeBaseType!s*Name!s?RenderingConfiguration?{#r[JServerSideEncryptionConfiguration?{#cE<SourceConfiguration?{#rj+Tags?<sEVectorIngestionConfiguration?{#uS
1TemplateUri?s
8AppIntegrations?{#sFCManagedSourceConfiguration?{#sk
7AppIntegrationArn!s3ObjectFields?[s
@WebCrawlerConfiguration?{#t/
6CrawlerLimits?{#u/7ExclusionFilters?[s7InclusionFilters?[s+Scope?s9UrlConfiguration!{#u<
/RateLimit?n
2SeedUrls?[{#uL
)Url?s
>ChunkingConfiguration?{#v/=ParsingConfiguration?{#y6
6ChunkingStrategy!sGFixedSizeChunkingConfiguration?{#wWJHierarchicalChunkingConfiguration?{#wxFSemanticChunkingConfiguration?{#xV
/MaxTokens!n7OverlapPercentage!n
=LevelConfigurations![{#xI3OverlapTokens!n
/MaxTokens!n
CBreakpointPercentileThreshold!n0BufferSize!n/MaxTokens!n
LBedrockFoundationModelConfiguration?{#yr5ParsingStrategy!s
.ModelArn!s6ParsingPrompt?{#z7
7ParsingPromptText!s
6KnowledgeBase?{#z`
1Description?s>IngestionFailureReasons?[s5IngestionStatus?s6KnowledgeBaseArn!s5KnowledgeBaseId!s7KnowledgeBaseType!sALastContentModificationTime?t*Name!s?RenderingConfiguration?{#r[JServerSideEncryptionConfiguration?{#cE<SourceConfiguration?{#rj,Status!s+Tags?<sEVectorIngestionConfiguration?{#uS
4ChannelSubtype!s1ClientToken?s0Content!{$%`:DefaultAttributes?{$'41Description?s>GroupingConfiguration?{$345KnowledgeBaseId!s.Language?s*Name!s+Tags?<s
.Email?{$%u,Sms?{$&s
-Body?{$&>1Headers?[{$&c-Subject?s
-Html?{$&X2PlainText?{$&X
-Content?s
*Name?s+Value?s
-Body?{$'$
2PlainText?{$&X
8AgentAttributes?{$(97CustomAttributes?<sBCustomerProfileAttributes?{$(Q9SystemAttributes?{$2Q
/FirstName?s.LastName?s
3AccountNumber?s;AdditionalInformation?s.Address1?s.Address2?s.Address3?s.Address4?s5BillingAddress1?s5BillingAddress2?s5BillingAddress3?s5BillingAddress4?s1BillingCity?s4BillingCountry?s3BillingCounty?s7BillingPostalCode?s5BillingProvince?s2BillingState?s/BirthDate?s:BusinessEmailAddress?s2BusinessName?s9BusinessPhoneNumber?s*City?s-Country?s,County?s-Custom?<s2EmailAddress?s/FirstName?s,Gender?s5HomePhoneNumber?s.LastName?s5MailingAddress1?s5MailingAddress2?s5MailingAddress3?s5MailingAddress4?s1MailingCity?s4MailingCountry?s3MailingCounty?s7MailingPostalCode?s5MailingProvince?s2MailingState?s0MiddleName?s7MobilePhoneNumber?s/PartyType?s1PhoneNumber?s0PostalCode?s0ProfileARN?s/ProfileId?s.Province?s6ShippingAddress1?s6ShippingAddress2?s6ShippingAddress3?s6ShippingAddress4?s2ShippingCity?s5ShippingCountry?s4ShippingCounty?s8ShippingPostalCode?s6ShippingProvince?s3ShippingState?s+State?s
9CustomerEndpoint?{$3)*Name?s7SystemEndpoint?{$3)
-Address?s
.Criteria?s-Values?[s
8MessageTemplate?{$3`
5AttributeTypes?[s4ChannelSubtype!s0Content!{$%`1CreatedTime!t:DefaultAttributes?{$'41Description?s>GroupingConfiguration?{$346KnowledgeBaseArn!s5KnowledgeBaseId!s.Language?s4LastModifiedBy!s6LastModifiedTime!t8MessageTemplateArn!sBMessageTemplateContentSha256!s7MessageTemplateId!s*Name!s+Tags?<s
*Body!s1ClientToken?s8ContentDisposition!s5KnowledgeBaseId!s7MessageTemplateId!s*Name!s
3Attachment?{$81
2AttachmentId!s8ContentDisposition!s*Name!s2UploadedTime!t)Url!s/UrlExpiry!t
5KnowledgeBaseId!sBMessageTemplateContentSha256?s7MessageTemplateId!s
8MessageTemplate?{$:&
5Attachments?[{$815AttributeTypes?[s4ChannelSubtype!s0Content!{$%`1CreatedTime!t:DefaultAttributes?{$'41Description?s>GroupingConfiguration?{$34.IsActive?b6KnowledgeBaseArn!s5KnowledgeBaseId!s.Language?s4LastModifiedBy!s6LastModifiedTime!t8MessageTemplateArn!sBMessageTemplateContentSha256!s7MessageTemplateId!s*Name!s+Tags?<s3VersionNumber?n
/Channels?[s1ClientToken?s0Content!{$&X1ContentType?s1Description?s>GroupingConfiguration?{$34.IsActive?b5KnowledgeBaseId!s.Language?s*Name!s1ShortcutKey?s+Tags?<s
6QuickResponse?{$?s
/Channels?[s1ContentType!s1Contents?{$Bo1CreatedTime!t1Description?s>GroupingConfiguration?{$34.IsActive?b6KnowledgeBaseArn!s5KnowledgeBaseId!s.Language?s4LastModifiedBy?s6LastModifiedTime!t*Name!s6QuickResponseArn!s5QuickResponseId!s1ShortcutKey?s,Status!s+Tags?<s
1Markdown?{$&X2PlainText?{$&X
>AiAgentConfiguration?<{#eu1AssistantId!s1ClientToken?s1Description?s*Name!s2TagFilter?{#J?+Tags?<s
0Session?{$DK
>AiAgentConfiguration?<{#eu1Description?sAIntegrationConfiguration?{#f0*Name!s,Origin?s0SessionArn!s/SessionId!s2TagFilter?{#J?+Tags?<s
/AiAgentId!s1AssistantId!s

/AiAgentId!s1AssistantId!s3VersionNumber!n
3AiGuardrailId!s1AssistantId!s
3AiGuardrailId!s1AssistantId!s3VersionNumber!n
0AiPromptId!s1AssistantId!s
0AiPromptId!s1AssistantId!s3VersionNumber!n
1AssistantId!s
<AssistantAssociationId!s1AssistantId!s
/ContentId!s5KnowledgeBaseId!s
:ContentAssociationId!s/ContentId!s5KnowledgeBaseId!s
1ImportJobId!s5KnowledgeBaseId!s
5KnowledgeBaseId!s
5KnowledgeBaseId!s7MessageTemplateId!s
2AttachmentId!s5KnowledgeBaseId!s7MessageTemplateId!s
5KnowledgeBaseId!s5QuickResponseId!s
7ContentSummary?{$L7
0ContentArn!s/ContentId!s1ContentType!s6KnowledgeBaseArn!s5KnowledgeBaseId!s/Metadata!<s*Name!s0RevisionId!s,Status!s+Tags?<s+Title!s
2ImportJob?{$Ms
1CreatedTime!tDExternalSourceConfiguration?{$P28FailedRecordReport?s1ImportJobId!s3ImportJobType!s6KnowledgeBaseArn!s5KnowledgeBaseId!s6LastModifiedTime!t/Metadata?<s,Status!s.UploadId!s)Url!s/UrlExpiry!t
6Configuration!{$PO,Source!s
=ConnectConfiguration?{$Pj
0InstanceId?s
1AssistantId!s6NextMessageToken!s/SessionId!s
AConversationSessionData?[{$Rc:ConversationState!{$S*6NextMessageToken?s6RequestMessageId!s1Response!{$S=*Type!s
)Key!s.Value!{$Ru
1StringValue?s
,Reason?s,Status!s
/MessageId!s1Participant!s/Timestamp!t.Value!{$So
-Text?{$Sz
+Value?s
1AssistantId!s0MaxResults?i4NextChunkToken?s/SessionId!s5WaitTimeSeconds?i
9Recommendations![{$U@2Triggers?[{$b/
-Data?{$V;1Document?{$aZ6RecommendationId!s4RelevanceLevel?s4RelevanceScore?n*Type?s
0Details!{$VX2Reference!{$^U
4ContentData?{$Wl<GenerativeChunkData?{$YZ7GenerativeData?{$`F;IntentDetectedData?{$]\:SourceContentData?{$`v
4RankingData!{$X21TextData!{$XU
4RelevanceLevel?s4RelevanceScore?n
0Excerpt?{$Xn.Title?{$Xn
4Highlights?[{$Y-*Text?s
:BeginOffsetInclusive?i8EndOffsetExclusive?i
0Completion?s4NextChunkToken?s4References?[{$Z0
0Details!{$ZM2Reference!{$^U
4ContentData?{$[a<GenerativeChunkData?{$YZ7GenerativeData?{$],;IntentDetectedData?{$]\:SourceContentData?{$]q
4RankingData!{$X21TextData!{$\'
0Excerpt?{$\@.Title?{$\@
4Highlights?[{$\Y*Text?s
:BeginOffsetInclusive?n8EndOffsetExclusive?n
0Completion!s4RankingData!{$X24References![{$Z0
,Intent!s.IntentId!s
5CitationSpan?{$\Y(Id!s4RankingData!{$X21TextData!{$\'*Type!s
9ContentReference?{$_+<GenerativeReference?{$`,
0ContentArn?s/ContentId?s6KnowledgeBaseArn?s5KnowledgeBaseId?s3ReferenceType?s/SourceURL?s
2GenerationId?s-ModelId?s
0Completion!s4RankingData!{$X24References![{$V;
5CitationSpan?{$\Y(Id!s4RankingData!{$X21TextData!{$XU*Type!s
9ContentReference!{$_+0Excerpt?{$Xn.Title?{$Xn
-Data!{$bd(Id!s8RecommendationIds![s,Source!s*Type!s
.Query?{$bp
*Text?s
1AssistantId!s/SessionId!s
/AiAgentId!s1AssistantId!s0MaxResults?n/NextToken?s,Origin?s
AAiAgentVersionSummaries![{$dG/NextToken?s
7AiAgentSummary?{$dl3VersionNumber?n
0AiAgentArn!s/AiAgentId!s2AssistantArn!s1AssistantId!s6Configuration?{#D{1Description?s2ModifiedTime?t*Name!s,Origin?s,Status?s+Tags?<s*Type!s6VisibilityStatus!s
1AssistantId!s0MaxResults?n/NextToken?s,Origin?s
:AiAgentSummaries![{$dl/NextToken?s
3AiGuardrailId!s1AssistantId!s0MaxResults?n/NextToken?s
EAiGuardrailVersionSummaries![{$hb/NextToken?s
;AiGuardrailSummary?{$i13VersionNumber?n
4AiGuardrailArn!s3AiGuardrailId!s2AssistantArn!s1AssistantId!s1Description?s2ModifiedTime?t*Name!s,Status?s+Tags?<s6VisibilityStatus!s
1AssistantId!s0MaxResults?n/NextToken?s
>AiGuardrailSummaries![{$i1/NextToken?s
0AiPromptId!s1AssistantId!s0MaxResults?n/NextToken?s,Origin?s
BAiPromptVersionSummaries![{$ld/NextToken?s
8AiPromptSummary?{$m03VersionNumber?n
1AiPromptArn!s0AiPromptId!s/ApiFormat!s2AssistantArn!s1AssistantId!s1Description?s-ModelId!s2ModifiedTime?t*Name!s,Origin?s,Status?s+Tags?<s2TemplateType!s*Type!s6VisibilityStatus!s
;AiPromptSummaries![{$m0/NextToken?s
1AssistantId!s0MaxResults?i/NextToken?s
GAssistantAssociationSummaries![{#gc/NextToken?s
0MaxResults?i/NextToken?s
<AssistantSummaries![{#ca/NextToken?s
/ContentId!s5KnowledgeBaseId!s0MaxResults?i/NextToken?s
EContentAssociationSummaries![{#nh/NextToken?s
5KnowledgeBaseId!s0MaxResults?i/NextToken?s
:ContentSummaries![{$L7/NextToken?s
<ImportJobSummaries![{$se/NextToken?s
1CreatedTime!tDExternalSourceConfiguration?{$P21ImportJobId!s3ImportJobType!s6KnowledgeBaseArn!s5KnowledgeBaseId!s6LastModifiedTime!t/Metadata?<s,Status!s.UploadId!s
@KnowledgeBaseSummaries![{$v'/NextToken?s
1Description?s6KnowledgeBaseArn!s5KnowledgeBaseId!s7KnowledgeBaseType!s*Name!s?RenderingConfiguration?{#r[JServerSideEncryptionConfiguration?{#cE<SourceConfiguration?{#rj,Status!s+Tags?<sEVectorIngestionConfiguration?{#uS
5KnowledgeBaseId!s0MaxResults?n7MessageTemplateId!s/NextToken?s
IMessageTemplateVersionSummaries![{$yj/NextToken?s
4ChannelSubtype!s.IsActive!b6KnowledgeBaseArn!s5KnowledgeBaseId!s8MessageTemplateArn!s7MessageTemplateId!s*Name!s3VersionNumber!n
5KnowledgeBaseId!s0MaxResults?n/NextToken?s
BMessageTemplateSummaries![{$|6/NextToken?s
9ActiveVersionNumber?n4ChannelSubtype!s1CreatedTime!t1Description?s6KnowledgeBaseArn!s5KnowledgeBaseId!s4LastModifiedBy!s6LastModifiedTime!t8MessageTemplateArn!s7MessageTemplateId!s*Name!s+Tags?<s
1AssistantId!s0MaxResults?n/NextToken?s/SessionId!s
2Messages![{$S=/NextToken?s
/NextToken?s@QuickResponseSummaries![{%%g
/Channels?[s1ContentType!s1CreatedTime!t1Description?s.IsActive?b6KnowledgeBaseArn!s5KnowledgeBaseId!s4LastModifiedBy?s6LastModifiedTime!t*Name!s6QuickResponseArn!s5QuickResponseId!s,Status!s+Tags?<s
1ResourceArn!s
+Tags?<s
1AssistantId!s8RecommendationIds![s/SessionId!s
0Errors?[{%)28RecommendationIds?[s
-Message?s6RecommendationId?s
1AssistantId!s8ContentFeedback!{%*2.TargetId!s0TargetType!s
FGenerativeContentFeedbackData?{%*V
/Relevance!s
2AssistantArn!s1AssistantId!s8ContentFeedback!{%*2.TargetId!s0TargetType!s
1AssistantId!s0MaxResults?i/NextToken?sEOverrideKnowledgeBaseSearchType?s8QueryCondition?[{%-+7QueryInputData?{%-V/QueryText?s/SessionId?s
/Single?{%-8
0Comparator!s+Field!s+Value!s
8IntentInputData?{%.*;QueryTextInputData?{#We
.IntentId!s
/NextToken?s1Results![{%.Q
-Data?{$V;1Document?{$aZ4RelevanceScore?n.ResultId!s*Type?s
1AiAgentType!s1AssistantId!s
3Attributes!{$'45KnowledgeBaseId!s7MessageTemplateId!s
5Attachments?[{$81@AttributesNotInterpolated?[s0Content!{$%`
5KnowledgeBaseId!s0MaxResults?i/NextToken?s9SearchExpression!{%1R
1Filters![{%1a
+Field!s.Operator!s+Value!s
5KnowledgeBaseId!s0MaxResults?n/NextToken?s9SearchExpression!{%2e
1Filters?[{%3:5OrderOnField?{%3l1Queries?[{%3|
8IncludeNoExistence?b*Name!s.Operator!s-Values?[s
*Name!s+Order?s
4AllowFuzziness?b*Name!s.Operator!s.Priority?s-Values![s
/NextToken?s1Results![{%4v
4ChannelSubtype!s1CreatedTime!t1Description?s>GroupingConfiguration?{$34.IsActive?b6KnowledgeBaseArn!s5KnowledgeBaseId!s.Language?s4LastModifiedBy!s6LastModifiedTime!t8MessageTemplateArn!s7MessageTemplateId!s*Name!s+Tags?<s3VersionNumber?n
1Attributes?<s5KnowledgeBaseId!s0MaxResults?i/NextToken?s9SearchExpression!{%2e
/NextToken?s1Results![{%8i
=AttributesInterpolated?[s@AttributesNotInterpolated?[s/Channels?[s1ContentType!s1Contents!{$Bo1CreatedTime!t1Description?s>GroupingConfiguration?{$34.IsActive!b6KnowledgeBaseArn!s5KnowledgeBaseId!s.Language?s4LastModifiedBy?s6LastModifiedTime!t*Name!s6QuickResponseArn!s5QuickResponseId!s1ShortcutKey?s,Status!s+Tags?<s
1AssistantId!s0MaxResults?i/NextToken?s9SearchExpression!{%1R
/NextToken?s:SessionSummaries![{%=J
2AssistantArn!s1AssistantId!s0SessionArn!s/SessionId!s
1AssistantId!s1ClientToken?s6Configuration?{%?6<ConversationContext?{%?O0Message!{%@I/SessionId!s*Type!s
;GenerateFillerMessage?b
HSelfServiceConversationHistory![{%?u
1BotResponse?s5InputTranscript?s0TurnNumber!n
.Value!{$So
6Configuration?{%?66NextMessageToken!s6RequestMessageId!s
1ContentType!s5KnowledgeBaseId!s<PresignedUrlTimeToLive?i
7HeadersToInclude!<s.UploadId!s)Url!s/UrlExpiry!t
1ClientToken?sDExternalSourceConfiguration?{$P23ImportJobType!s5KnowledgeBaseId!s/Metadata?<s.UploadId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
/AiAgentId!s1AssistantId!s1ClientToken?s6Configuration?{#D{1Description?s6VisibilityStatus!s
3AiGuardrailId!s1AssistantId!s;BlockedInputMessaging!s=BlockedOutputsMessaging!s1ClientToken?s<ContentPolicyConfig?{#T1HContextualGroundingPolicyConfig?{#To1Description?sISensitiveInformationPolicyConfig?{#U>:TopicPolicyConfig?{#VK6VisibilityStatus!s9WordPolicyConfig?{#W-
0AiPromptId!s1AssistantId!s1ClientToken?s1Description?s>TemplateConfiguration?{#^E6VisibilityStatus!s
1AiAgentType!s1AssistantId!s6Configuration!{#eu
/ContentId!s5KnowledgeBaseId!s/Metadata?<s8OverrideLinkOutUri?s>RemoveOverrideLinkOutUri?b0RevisionId?s+Title?s.UploadId?s
5KnowledgeBaseId!s1TemplateUri!s
0Content?{$%`:DefaultAttributes?{$'45KnowledgeBaseId!s.Language?s7MessageTemplateId!s
1Description?s>GroupingConfiguration?{$345KnowledgeBaseId!s7MessageTemplateId!s*Name?s
/Channels?[s0Content?{$&X1ContentType?s1Description?s>GroupingConfiguration?{$34.IsActive?b5KnowledgeBaseId!s.Language?s*Name?s5QuickResponseId!s7RemoveDescription?bARemoveGroupingConfiguration?b7RemoveShortcutKey?b1ShortcutKey?s
>AiAgentConfiguration?<{#eu1AssistantId!s1Description?s/SessionId!s2TagFilter?{#J?
1AssistantId!s.Data![{$Rc/Namespace?s/SessionId!s
.Data![{$Rc/Namespace!s0SessionArn!s/SessionId!s
)"};
