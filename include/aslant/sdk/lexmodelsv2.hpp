// What the actions of lexmodelsv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfbf1c82fa01cab20>{
    R"($/#&J#&s#'B#'k#()#(<#(T#(m#)-#)G#)]#)s#*7#*^#*r#+0#+X#+q#,*#,B#,[#,u#-5#-U#-k#.'#.=#.[#/(#/<#/T#/k#0+#0@#0Z#0u#1>#1Z#2'#2C#2m#3+#3C#3[#3{#47#4Q#4p#5/#5Y#5|#6>#6d#7,#7J#7b#7z#8@#8Y#9##9C#9\#9n#:0#:N#:q#;,#;A#;\#;u#<;#<P#<p#=8#=T#=k#>$#>A#>g#?)#?E#?[#@%#@C#@h#A.#AR#Ag#B)#BI#Bh#C##C:#CM#Ce#D$#DE#D[#Dq#E5#EI#Ea
batchCreateCustomVocabularyItem {#Ex{#G#
batchDeleteCustomVocabularyItem {#HT{#G#
batchUpdateCustomVocabularyItem {#ID{#G#
buildBotLocale {#J*{#JK
createBot {#KA{#NG
createBotAlias {#PX{#VL
createBotLocale {#X]{#]@
createBotReplica {#_9{#_R
createBotVersion {#`F{#a;
createExport {#bH{#dw
createIntent {#es{$-4
createResourcePolicy {$1X{$1p
createResourcePolicyStatement {$22{$1p
createSlot {$3L{$>Z
createSlotType {$@x{$F%
createTestSetDiscrepancyReport {$HR{$IG
createUploadUrl {$J6{$J7
deleteBot {$JO{$Jq
deleteBotAlias {$K,{$K[
deleteBotLocale {#J*{$L(
deleteBotReplica {#_9{$L[
deleteBotVersion {$M-{$M\
deleteCustomVocabulary {#J*{$N$
deleteExport {$N^{$Nj
deleteImport {$O+{$O7
deleteIntent {$OR{$J6
deleteResourcePolicy {$P${$1p
deleteResourcePolicyStatement {$PH{$1p
deleteSlot {$Pz{$J6
deleteSlotType {$QU{$J6
deleteTestSet {#dj{$J6
deleteUtterances {$RB{$J6
describeBot {$Rb{$Rk
describeBotAlias {$U+{$UA
describeBotLocale {#J*{$X^
describeBotRecommendation {$\P{$]-
describeBotReplica {#_9{$dD
describeBotResourceGeneration {$eJ{$ez
describeBotVersion {#dT{$h%
describeCustomVocabularyMetadata {#J*{$j8
describeExport {$N^{$kA
describeImport {$O+{$ls
describeIntent {$OR{$tU
describeResourcePolicy {$y_{$yn
describeSlot {$Pz{$z9
describeSlotType {$|m{%#A
describeTestExecution {%&*{%&=
describeTestSet {#dj{%(5
describeTestSetDiscrepancyReport {%)k{%*/
describeTestSetGeneration {%-m{%.*
generateBotElement {$OR{%1Z
getTestExecutionArtifactsUrl {%&*{%2C
listAggregatedUtterances {%2m{%5J
listBotAliasReplicas {%9X{%:0
listBotAliases {%<A{%<c
listBotLocales {%>N{%?=
listBotRecommendations {%A0{%Aj
listBotReplicas {$Rb{%C^
listBotResourceGenerations {%E%{%Ek
listBotVersionReplicas {%GJ{%H.
listBotVersions {%Iz{%JN
listBots {%Kh{%LB
listBuiltInIntents {%Mh{%N?
listBuiltInSlotTypes {%Mh{%O;
listCustomVocabularyItems {%A0{%P;
listExports {%Q*{%R$
listImports {%Q*{%Sy
listIntentMetrics {%VE{%X>
listIntentPaths {%Yy{%Za
listIntentStageMetrics {%VE{%X>
listIntents {%[^{%\X
listRecommendedIntents {%^e{%_[
listSessionAnalyticsData {%a-{%b=
listSessionMetrics {%VE{%X>
listSlotTypes {%[^{%eI
listSlots {%gH{%hM
listTagsForResource {%je{%jt
listTestExecutionResultItems {%k#{%lY
listTestExecutions {&$z{&%F
listTestSetRecords {&'N{&'t
listTestSets {&$z{&)n
listUtteranceAnalyticsData {%a-{&*0
listUtteranceMetrics {&/F{&0s
searchAssociatedTranscripts {&2A{&3e
startBotRecommendation {&5-{&6(
startBotResourceGeneration {&7f{&8E
startImport {&9Y{&:E
startTestExecution {&;D{&<%
startTestSetGeneration {&=+{&>6
stopBotRecommendation {$\P{&@*
tagResource {&@{{$J6
untagResource {&A8{$J6
updateBot {&AR{&C%
updateBotAlias {&E-{&Fl
updateBotLocale {#X]{&I1
updateBotRecommendation {&Kh{&L\
updateExport {&NV{%Rg
updateIntent {&Nq{$tU
updateResourcePolicy {&S={$1p
updateSlot {&Sj{$z9
updateSlotType {&Uu{%#A
updateTestSet {&X5{%(5
+BotId!s0BotVersion!sBCustomVocabularyItemList![{#F^.LocaleId!s
/DisplayAs?s,Phrase!s,Weight?i
+BotId?s0BotVersion?s0Errors?[{#Ga.LocaleId?s3Resources?[{#H,
/ErrorCode?s2ErrorMessage?s,ItemId?s
/DisplayAs?s,ItemId!s,Phrase!s,Weight?i
+BotId!s0BotVersion!sBCustomVocabularyItemList![{#I:.LocaleId!s
,ItemId!s
+BotId!s0BotVersion!sBCustomVocabularyItemList![{#H,.LocaleId!s
+BotId!s0BotVersion!s.LocaleId!s
+BotId?s5BotLocaleStatus?s0BotVersion?s@LastBuildSubmittedDateTime?t.LocaleId?s
4BotMembers?[{#M+-BotName!s.BotTags?<s-BotType?s4DataPrivacy!{#N+1Description?s9ErrorLogSettings?{#N<=IdleSessionTTLInSeconds!i-RoleArn!s7TestBotAliasTags?<s
6BotMemberAliasId!s8BotMemberAliasName!s1BotMemberId!s3BotMemberName!s6BotMemberVersion!s
3ChildDirected!b
-Enabled!b
+BotId?s4BotMembers?[{#M+-BotName?s/BotStatus?s.BotTags?<s-BotType?s6CreationDateTime?t4DataPrivacy?{#N+1Description?s9ErrorLogSettings?{#N<=IdleSessionTTLInSeconds?i-RoleArn?s7TestBotAliasTags?<s
@BotAliasLocaleSettings?<{#R82BotAliasName!s+BotId!s0BotVersion?s@ConversationLogSettings?{#SA1Description?sBSentimentAnalysisSettings?{#V9+Tags?<s
>CodeHookSpecification?{#R^-Enabled!b
7LambdaCodeHook!{#Rs
>CodeHookInterfaceVersion!s/LambdaARN!s
:AudioLogSettings?[{#So9TextLogSettings?[{#U'
4Destination!{#TK-Enabled!b=SelectiveLoggingEnabled?b
1S3Bucket!{#TZ
/KmsKeyArn?s/LogPrefix!s1S3BucketArn!s
4Destination!{#U]-Enabled!b=SelectiveLoggingEnabled?b
3CloudWatch!{#Un
;CloudWatchLogGroupArn!s/LogPrefix!s
5DetectSentiment!b
0BotAliasId?s@BotAliasLocaleSettings?<{#R82BotAliasName?s4BotAliasStatus?s+BotId?s0BotVersion?s@ConversationLogSettings?{#SA6CreationDateTime?t1Description?sBSentimentAnalysisSettings?{#V9+Tags?<s
+BotId!s0BotVersion!s1Description?s=GenerativeAISettings?{#Z$.LocaleId!sBNluIntentConfidenceThreshold!n6VoiceSettings?{#],
:BuildtimeSettings?{#ZQ8RuntimeSettings?{#\R
>DescriptiveBotBuilder?{#[2BSampleUtteranceGeneration?{#[2
BBedrockModelSpecification?{#[\-Enabled!b
2CustomPrompt?s2Guardrail?{#\:.ModelArn!s1TraceStatus?s
0Identifier!s-Version!s
7NluImprovement?{#N<BSlotResolutionImprovement?{#[2
,Engine?s-VoiceId!s
+BotId?s5BotLocaleStatus?s0BotVersion?s6CreationDateTime?t1Description?s=GenerativeAISettings?{#Z$.LocaleId?s0LocaleName?sBNluIntentConfidenceThreshold?n6VoiceSettings?{#],
+BotId!s3ReplicaRegion!s
+BotId?s6BotReplicaStatus?s6CreationDateTime?t3ReplicaRegion?s2SourceRegion?s
+BotId!sGBotVersionLocaleSpecification!<{#a'1Description?s
6SourceBotVersion!s
+BotId?s/BotStatus?s0BotVersion?sGBotVersionLocaleSpecification?<{#a'6CreationDateTime?t1Description?s
0FileFormat!s2FilePassword?s>ResourceSpecification!{#c&
?BotExportSpecification?{#dTEBotLocaleExportSpecification?{#J*LCustomVocabularyExportSpecification?{#J*CTestSetExportSpecification?{#dj
+BotId!s0BotVersion!s
/TestSetId!s
6CreationDateTime?t.ExportId?s2ExportStatus?s0FileFormat?s>ResourceSpecification?{#c&
+BotId!s0BotVersion!s1Description?s7DialogCodeHook?{#N<<FulfillmentCodeHook?{#iy?InitialResponseSetting?{#uA7InputContexts?[{#w&=IntentClosingSetting?{#w.BIntentConfirmationSetting?{#wl0IntentName!s<KendraConfiguration?{$&H.LocaleId!s8OutputContexts?[{$',;ParentIntentSignature?sFQInConnectIntentConfiguration?{$'X?QnAIntentConfiguration?{$(5:SampleUtterances?[{$-'
,Active?b-Enabled!bHFulfillmentUpdatesSpecification?{#k&KPostFulfillmentStatusSpecification?{#o+
,Active!b6StartResponse?{#kj6TimeoutInSeconds?i7UpdateResponse?{#nJ
4AllowInterrupt?b4DelayInSeconds!i7MessageGroups![{#lG
0Message!{#lf4Variations?[{#lf
6CustomPayload?{#m^:ImageResponseCard?{#mg9PlainTextMessage?{#m^4SsmlMessage?{#m^
+Value!s
1Buttons?[{#n:.ImageUrl?s.Subtitle?s+Title!s
*Text!s+Value!s
4AllowInterrupt?b8FrequencyInSeconds!i7MessageGroups![{#lG
;FailureConditional?{#q>8FailureNextStep?{#rb8FailureResponse?{#tX;SuccessConditional?{#q>8SuccessNextStep?{#rb8SuccessResponse?{#tX;TimeoutConditional?{#q>8TimeoutNextStep?{#rb8TimeoutResponse?{#tX
,Active!b=ConditionalBranches![{#qu6DefaultBranch!{#u$
2Condition!{#rN*Name!s1NextStep!{#rb1Response?{#tX
6ExpressionString!s
5DialogAction?{#s</Intent?{#si8SessionAttributes?<s
2SlotToElicit?s9SuppressNextMessage?b*Type!s
*Name?s/Slots?<{#t#
+Shape?s.Value?{#tD0Values?[{#t#
6InterpretedValue?s
4AllowInterrupt?b7MessageGroups![{#lG
1NextStep?{#rb1Response?{#tX
1CodeHook?{#v*4Conditional?{#q>8InitialResponse?{#tX1NextStep?{#rb
,Active!b>EnableCodeHookInvocation!b5InvocationLabel?sBPostCodeHookSpecification!{#o+
*Name!s
,Active?b8ClosingResponse?{#tX4Conditional?{#q>1NextStep?{#rb
,Active?b1CodeHook?{#v*@ConfirmationConditional?{#q>=ConfirmationNextStep?{#rb=ConfirmationResponse?{#tX?DeclinationConditional?{#q><DeclinationNextStep?{#rb<DeclinationResponse?{#tX<ElicitationCodeHook?{#{/;FailureConditional?{#q>8FailureNextStep?{#rb8FailureResponse?{#tX<PromptSpecification!{#{]
>EnableCodeHookInvocation!b5InvocationLabel?s
4AllowInterrupt?b0MaxRetries!i7MessageGroups![{#lG>MessageSelectionStrategy?sEPromptAttemptsSpecification?<{#|s
4AllowInterrupt?b:AllowedInputTypes!{$$(GAudioAndDTMFInputSpecification?{$$L?TextInputSpecification?{$&6
5AllowAudioInput!b4AllowDTMFInput!b
;AudioSpecification?{$%3:DtmfSpecification?{$%Q4StartTimeoutMs!i
2EndTimeoutMs!i1MaxLengthMs!i
7DeletionCharacter!s2EndCharacter!s2EndTimeoutMs!i/MaxLength!i
4StartTimeoutMs!i
1KendraIndex!s7QueryFilterString?s>QueryFilterStringEnabled?b
*Name!s9TimeToLiveInSeconds!i1TurnsToLive!i
IQInConnectAssistantConfiguration?{$(%
2AssistantArn!s
BBedrockModelConfiguration?{#[\@DataSourceConfiguration?{$(r
KBedrockKnowledgeStoreConfiguration?{$)w<KendraConfiguration?{$*p@OpensearchConfiguration?{$+d
=BedrockKnowledgeBaseArn!s3ExactResponse?b<ExactResponseFields?{$*a
1AnswerField?s
3ExactResponse?b1KendraIndex!s7QueryFilterString?s>QueryFilterStringEnabled?b
4DomainEndpoint!s3ExactResponse?b<ExactResponseFields?{$,b4IncludeFields?[s/IndexName!s
1AnswerField!s3QuestionField!s
/Utterance!s
+BotId?s0BotVersion?s6CreationDateTime?t1Description?s7DialogCodeHook?{#N<<FulfillmentCodeHook?{#iy?InitialResponseSetting?{#uA7InputContexts?[{#w&=IntentClosingSetting?{#w.BIntentConfirmationSetting?{#wl.IntentId?s0IntentName?s<KendraConfiguration?{$&H.LocaleId?s8OutputContexts?[{$',;ParentIntentSignature?sFQInConnectIntentConfiguration?{$'X?QnAIntentConfiguration?{$(5:SampleUtterances?[{$-'
,Policy!s1ResourceArn!s
1ResourceArn?s0RevisionId?s
-Action![s1Condition?<<s,Effect!s8ExpectedRevisionId?s3Principal![{$3;1ResourceArn!s1StatementId!s
)Arn?s-Service?s
+BotId!s0BotVersion!s1Description?s.IntentId!s.LocaleId!s>MultipleValuesSetting?{$5N;ObfuscationSetting?{$5e.SlotName!s0SlotTypeId?s7SubSlotSetting?{$6%@ValueElicitationSetting!{$:F
9AllowMultipleValues?b
<ObfuscationSettingType!s
0Expression?s<SlotSpecifications?<{$6L
0SlotTypeId!s@ValueElicitationSetting!{$6w
BDefaultValueSpecification?{$85<PromptSpecification!{#{]:SampleUtterances?[{$-'EWaitAndContinueSpecification?{$8]
:DefaultValueList![{$8M
2DefaultValue!s
,Active?b9ContinueResponse!{#tX=StillWaitingResponse?{$9R8WaitingResponse!{#tX
4AllowInterrupt?b8FrequencyInSeconds!i7MessageGroups![{#lG6TimeoutInSeconds!i
BDefaultValueSpecification?{$85<PromptSpecification?{#{]:SampleUtterances?[{$-';SlotCaptureSetting?{$<H4SlotConstraint!s>SlotResolutionSetting?{$>@EWaitAndContinueSpecification?{$8]
;CaptureConditional?{#q>8CaptureNextStep?{#rb8CaptureResponse?{#tX1CodeHook?{#v*<ElicitationCodeHook?{#{/;FailureConditional?{#q>8FailureNextStep?{#rb8FailureResponse?{#tX
<SlotResolutionStrategy!s
+BotId?s0BotVersion?s6CreationDateTime?t1Description?s.IntentId?s.LocaleId?s>MultipleValuesSetting?{$5N;ObfuscationSetting?{$5e,SlotId?s.SlotName?s0SlotTypeId?s7SubSlotSetting?{$6%@ValueElicitationSetting?{$:F
+BotId!s0BotVersion!sACompositeSlotTypeSetting?{$C+1Description?s>ExternalSourceSetting?{$CP.LocaleId!s=ParentSlotTypeSignature?s2SlotTypeName!s8SlotTypeValues?[{$DJ>ValueSelectionSetting?{$Dk
2SubSlots?[{$C;
*Name!s0SlotTypeId!s
?GrammarSlotTypeSetting?{$Cm
/Source?{$Cz
/KmsKeyArn?s2S3BucketName!s1S3ObjectKey!s
4SampleValue?{#m^2Synonyms?[{#m^
CAdvancedRecognitionSetting?{$EX4RegexFilter?{$Et8ResolutionStrategy!s
>AudioRecognitionStrategy?s
-Pattern!s
+BotId?s0BotVersion?sACompositeSlotTypeSetting?{$C+6CreationDateTime?t1Description?s>ExternalSourceSetting?{$CP.LocaleId?s=ParentSlotTypeSignature?s0SlotTypeId?s2SlotTypeName?s8SlotTypeValues?[{$DJ>ValueSelectionSetting?{$Dk
/Target!{$Hk/TestSetId!s
7BotAliasTarget?{$I&
0BotAliasId!s+BotId!s.LocaleId!s
6CreationDateTime?t/Target?{$Hk@TestSetDiscrepancyReportId?s/TestSetId?s

.ImportId?s/UploadUrl?s
+BotId!s<SkipResourceInUseCheck?b
+BotId?s/BotStatus?s
0BotAliasId!s+BotId!s<SkipResourceInUseCheck?b
0BotAliasId?s4BotAliasStatus?s+BotId?s
+BotId?s5BotLocaleStatus?s0BotVersion?s.LocaleId?s
+BotId?s6BotReplicaStatus?s3ReplicaRegion?s
+BotId!s0BotVersion!s<SkipResourceInUseCheck?b
+BotId?s/BotStatus?s0BotVersion?s
+BotId?s0BotVersion?s<CustomVocabularyStatus?s.LocaleId?s
.ExportId!s
.ExportId?s2ExportStatus?s
.ImportId!s
.ImportId?s2ImportStatus?s
+BotId!s0BotVersion!s.IntentId!s.LocaleId!s
8ExpectedRevisionId?s1ResourceArn!s
8ExpectedRevisionId?s1ResourceArn!s1StatementId!s
+BotId!s0BotVersion!s.IntentId!s.LocaleId!s,SlotId!s
+BotId!s0BotVersion!s.LocaleId!s<SkipResourceInUseCheck?b0SlotTypeId!s
+BotId!s.LocaleId?s/SessionId?s
+BotId!s
+BotId?s4BotMembers?[{#M+-BotName?s/BotStatus?s-BotType?s6CreationDateTime?t4DataPrivacy?{#N+1Description?s9ErrorLogSettings?{#N<5FailureReasons?[s=IdleSessionTTLInSeconds?i9LastUpdatedDateTime?t-RoleArn?s
0BotAliasId!s+BotId!s
?BotAliasHistoryEvents?[{$X:0BotAliasId?s@BotAliasLocaleSettings?<{#R82BotAliasName?s4BotAliasStatus?s+BotId?s0BotVersion?s@ConversationLogSettings?{#SA6CreationDateTime?t1Description?s9LastUpdatedDateTime?t;ParentBotNetworks?[{#dTBSentimentAnalysisSettings?{#V9
0BotVersion?s-EndDate?t/StartDate?t
+BotId?s@BotLocaleHistoryEvents?[{$\;5BotLocaleStatus?s0BotVersion?s6CreationDateTime?t1Description?s5FailureReasons?[s=GenerativeAISettings?{#Z$2IntentsCount?i@LastBuildSubmittedDateTime?t9LastUpdatedDateTime?t.LocaleId?s0LocaleName?sBNluIntentConfidenceThreshold?n9RecommendedActions?[s4SlotTypesCount?i6VoiceSettings?{#],
+Event!s/EventDate!t
+BotId!s9BotRecommendationId!s0BotVersion!s.LocaleId!s
+BotId?s9BotRecommendationId?sABotRecommendationResults?{$_W=BotRecommendationStatus?s0BotVersion?s6CreationDateTime?t:EncryptionSetting?{$a55FailureReasons?[s9LastUpdatedDateTime?t.LocaleId?s@TranscriptSourceSetting?{$a|
>AssociatedTranscriptsUrl?s8BotLocaleExportUrl?s3Statistics?{$`>
0Intents?{$`[2SlotTypes?{$`t
;DiscoveredIntentCount?i
=DiscoveredSlotTypeCount?i
CAssociatedTranscriptsPassword?s=BotLocaleExportPassword?s/KmsKeyArn?s
AS3BucketTranscriptSource?{$bA
/KmsKeyArn?s3PathFormat?{$c<2S3BucketName!s9TranscriptFilter?{$cO6TranscriptFormat!s
5ObjectPrefixes?[s
<LexTranscriptFilter?{$ci
8DateRangeFilter?{$d%
1EndDateTime!t3StartDateTime!t
+BotId?s6BotReplicaStatus?s6CreationDateTime?t5FailureReasons?[s3ReplicaRegion?s2SourceRegion?s
+BotId!s0BotVersion!s2GenerationId!s.LocaleId!s
+BotId?s0BotVersion?s6CreationDateTime?t5FailureReasons?[s;GeneratedBotLocaleUrl?s2GenerationId?s;GenerationInputPrompt?s6GenerationStatus?s9LastUpdatedDateTime?t.LocaleId?s.ModelArn?s
+BotId?s4BotMembers?[{#M+-BotName?s/BotStatus?s-BotType?s0BotVersion?s6CreationDateTime?t4DataPrivacy?{#N+1Description?s5FailureReasons?[s=IdleSessionTTLInSeconds?i;ParentBotNetworks?[{#dT-RoleArn?s
+BotId?s0BotVersion?s6CreationDateTime?t<CustomVocabularyStatus?s9LastUpdatedDateTime?t.LocaleId?s
6CreationDateTime?t1DownloadUrl?s.ExportId?s2ExportStatus?s5FailureReasons?[s0FileFormat?s9LastUpdatedDateTime?t>ResourceSpecification?{#c&
6CreationDateTime?t5FailureReasons?[s.ImportId?s2ImportStatus?s8ImportedResourceId?s:ImportedResourceName?s9LastUpdatedDateTime?t3MergeStrategy?s>ResourceSpecification?{$nl
?BotImportSpecification?{$pHEBotLocaleImportSpecification?{$qcLCustomVocabularyImportSpecification?{#J*KTestSetImportResourceSpecification?{$r\
-BotName!s.BotTags?<s4DataPrivacy!{#N+9ErrorLogSettings?{#N<=IdleSessionTTLInSeconds?i-RoleArn!s7TestBotAliasTags?<s
+BotId!s0BotVersion!s.LocaleId!sBNluIntentConfidenceThreshold?n6VoiceSettings?{#],
1Description?s<ImportInputLocation!{$sq.Modality!s-RoleArn!s8StorageLocation!{$t01TestSetName!s2TestSetTags?<s
2S3BucketName!s,S3Path!s
/KmsKeyArn?s2S3BucketName!s,S3Path!s
+BotId?s0BotVersion?s6CreationDateTime?t1Description?s7DialogCodeHook?{#N<<FulfillmentCodeHook?{#iy?InitialResponseSetting?{#uA7InputContexts?[{#w&=IntentClosingSetting?{#w.BIntentConfirmationSetting?{#wl.IntentId?s0IntentName?s<KendraConfiguration?{$&H9LastUpdatedDateTime?t.LocaleId?s8OutputContexts?[{$',;ParentIntentSignature?sFQInConnectIntentConfiguration?{$'X?QnAIntentConfiguration?{$(5:SampleUtterances?[{$-'8SlotPriorities?[{$yJ
.Priority!i,SlotId!s
1ResourceArn!s
,Policy?s1ResourceArn?s0RevisionId?s
+BotId?s0BotVersion?s6CreationDateTime?t1Description?s.IntentId?s9LastUpdatedDateTime?t.LocaleId?s>MultipleValuesSetting?{$5N;ObfuscationSetting?{$5e,SlotId?s.SlotName?s0SlotTypeId?s7SubSlotSetting?{$6%@ValueElicitationSetting?{$:F
+BotId!s0BotVersion!s.LocaleId!s0SlotTypeId!s
+BotId?s0BotVersion?sACompositeSlotTypeSetting?{$C+6CreationDateTime?t1Description?s>ExternalSourceSetting?{$CP9LastUpdatedDateTime?t.LocaleId?s=ParentSlotTypeSignature?s0SlotTypeId?s2SlotTypeName?s8SlotTypeValues?[{$DJ>ValueSelectionSetting?{$Dk
5TestExecutionId!s
-ApiMode?s6CreationDateTime?t5FailureReasons?[s9LastUpdatedDateTime?t/Target?{$Hk5TestExecutionId?s;TestExecutionModality?s9TestExecutionStatus?s/TestSetId?s1TestSetName?s
6CreationDateTime?t1Description?s9LastUpdatedDateTime?t.Modality?s.NumTurns?i-RoleArn?s,Status?s8StorageLocation?{$t0/TestSetId?s1TestSetName?s
@TestSetDiscrepancyReportId!s
6CreationDateTime?t5FailureReasons?[s9LastUpdatedDataTime?t/Target?{$HkDTestSetDiscrepancyRawOutputUrl?s@TestSetDiscrepancyReportId?sDTestSetDiscrepancyReportStatus?sDTestSetDiscrepancyTopErrors?{%,O/TestSetId?s
=IntentDiscrepancies![{%-(;SlotDiscrepancies![{%-E
2ErrorMessage!s0IntentName!s
2ErrorMessage!s0IntentName!s.SlotName!s
9TestSetGenerationId!s
6CreationDateTime?t1Description?s5FailureReasons?[s=GenerationDataSource?{%0C9LastUpdatedDateTime?t-RoleArn?s8StorageLocation?{$t09TestSetGenerationId?s=TestSetGenerationStatus?s/TestSetId?s1TestSetName?s
CConversationLogsDataSource?{%0d
0BotAliasId!s+BotId!s/Filter!{%17.LocaleId!s
-EndTime!t/InputMode!s/StartTime!t
+BotId?s0BotVersion?s.IntentId?s.LocaleId?s:SampleUtterances?[{$-'
:DownloadArtifactsUrl?s5TestExecutionId?s
<AggregationDuration!{%430BotAliasId?s+BotId!s0BotVersion?s1Filters?[{%4r.LocaleId!s0MaxResults?i/NextToken?s/SortBy?{%55
DRelativeAggregationDuration!{%4U
3TimeDimension!s/TimeValue!i
*Name!s.Operator!s-Values![s
/Attribute!s+Order!s
GAggregatedUtterancesSummaries?[{%7h<AggregationDuration?{%43FAggregationLastRefreshedDateTime?t>AggregationWindowEndTime?t@AggregationWindowStartTime?t0BotAliasId?s+BotId?s0BotVersion?s.LocaleId?s/NextToken?s
FContainsDataFromDeletedResources?b.HitCount?i1MissedCount?i/Utterance?sQUtteranceFirstRecordedInAggregationDuration?tPUtteranceLastRecordedInAggregationDuration?t
+BotId!s0MaxResults?i/NextToken?s3ReplicaRegion!s
BBotAliasReplicaSummaries?[{%;)+BotId?s/NextToken?s3ReplicaRegion?s2SourceRegion?s
0BotAliasId?s?BotAliasReplicationStatus?s0BotVersion?s6CreationDateTime?t5FailureReasons?[s9LastUpdatedDateTime?t
+BotId!s0MaxResults?i/NextToken?s
;BotAliasSummaries?[{%=6+BotId?s/NextToken?s
0BotAliasId?s2BotAliasName?s4BotAliasStatus?s0BotVersion?s6CreationDateTime?t1Description?s9LastUpdatedDateTime?t
+BotId!s0BotVersion!s1Filters?[{%4r0MaxResults?i/NextToken?s/SortBy?{%55
+BotId?s<BotLocaleSummaries?[{%?x0BotVersion?s/NextToken?s
5BotLocaleStatus?s1Description?s@LastBuildSubmittedDateTime?t9LastUpdatedDateTime?t.LocaleId?s0LocaleName?s
+BotId!s0BotVersion!s.LocaleId!s0MaxResults?i/NextToken?s
+BotId?sDBotRecommendationSummaries?[{%B^0BotVersion?s.LocaleId?s/NextToken?s
9BotRecommendationId!s=BotRecommendationStatus!s6CreationDateTime?t9LastUpdatedDateTime?t
+BotId?s=BotReplicaSummaries?[{%D62SourceRegion?s
6BotReplicaStatus?s6CreationDateTime?t5FailureReasons?[s3ReplicaRegion?s
+BotId!s0BotVersion!s.LocaleId!s0MaxResults?i/NextToken?s/SortBy?{%55
+BotId?s0BotVersion?s=GenerationSummaries?[{%FX.LocaleId?s/NextToken?s
6CreationDateTime?t2GenerationId?s6GenerationStatus?s9LastUpdatedDateTime?t
+BotId!s0MaxResults?i/NextToken?s3ReplicaRegion!s/SortBy?{%55
+BotId?sDBotVersionReplicaSummaries?[{%I)/NextToken?s3ReplicaRegion?s2SourceRegion?s
0BotVersion?sABotVersionReplicationStatus?s6CreationDateTime?t5FailureReasons?[s
+BotId!s0MaxResults?i/NextToken?s/SortBy?{%55
+BotId?s=BotVersionSummaries?[{%K#/NextToken?s
-BotName?s/BotStatus?s0BotVersion?s6CreationDateTime?t1Description?s
1Filters?[{%4r0MaxResults?i/NextToken?s/SortBy?{%55
6BotSummaries?[{%Lb/NextToken?s
+BotId?s-BotName?s/BotStatus?s-BotType?s1Description?s9LastUpdatedDateTime?t6LatestBotVersion?s
.LocaleId!s0MaxResults?i/NextToken?s/SortBy?{%55
@BuiltInIntentSummaries?[{%Nt.LocaleId?s/NextToken?s
1Description?s5IntentSignature?s
BBuiltInSlotTypeSummaries?[{%Or.LocaleId?s/NextToken?s
1Description?s7SlotTypeSignature?s
+BotId?s0BotVersion?s?CustomVocabularyItems?[{#H,.LocaleId?s/NextToken?s
+BotId?s0BotVersion?s1Filters?[{%4r.LocaleId?s0MaxResults?i/NextToken?s/SortBy?{%55
+BotId?s0BotVersion?s9ExportSummaries?[{%Rg.LocaleId?s/NextToken?s
6CreationDateTime?t.ExportId?s2ExportStatus?s0FileFormat?s9LastUpdatedDateTime?t>ResourceSpecification?{#c&
+BotId?s0BotVersion?s9ImportSummaries?[{%Tb.LocaleId?s/NextToken?s
6CreationDateTime?t.ImportId?s2ImportStatus?s8ImportedResourceId?s:ImportedResourceName?s:ImportedResourceType?s9LastUpdatedDateTime?t3MergeStrategy?s
/BinBy?[{%Wa+BotId!s1EndDateTime!t1Filters?[{%4r1GroupBy?[{#w&0MaxResults?i1Metrics![{%W|/NextToken?s3StartDateTime!t
.Interval!s*Name!s+Order?s
*Name!s+Order?s/Statistic!s
+BotId?s/NextToken?s1Results?[{%Xa
1BinKeys?[{%Y=5GroupByKeys?[{%YM8MetricsResults?[{%Y]
*Name?s+Value?l
*Name?s+Value?s
*Name?s/Statistic?s+Value?n
+BotId!s1EndDateTime!t1Filters?[{%4r0IntentPath!s3StartDateTime!t
7NodeSummaries?[{%Zv
1IntentCount?i1IntentLevel?i0IntentName?s0IntentPath?s.NodeType?s
+BotId!s0BotVersion!s1Filters?[{%4r.LocaleId!s0MaxResults?i/NextToken?s/SortBy?{%55
+BotId?s0BotVersion?s9IntentSummaries?[{%]A.LocaleId?s/NextToken?s
1Description?s7InputContexts?[{#w&.IntentId?s0IntentName?s9LastUpdatedDateTime?t8OutputContexts?[{$',;ParentIntentSignature?s
+BotId!s9BotRecommendationId!s0BotVersion!s.LocaleId!s0MaxResults?i/NextToken?s
+BotId?s9BotRecommendationId?s0BotVersion?s.LocaleId?s/NextToken?s5SummaryList?[{%`V
.IntentId?s0IntentName?s;SampleUtterancesCount?i
+BotId!s1EndDateTime!t1Filters?[{%4r0MaxResults?i/NextToken?s/SortBy?{%b-3StartDateTime!t
*Name!s+Order!s
+BotId?s/NextToken?s2Sessions?[{%ba
0BotAliasId?s0BotVersion?s-Channel?sAConversationDurationSeconds?l:ConversationEndState?s9ConversationEndTime?t;ConversationStartTime?t>InvokedIntentSamples?[{%e;.LocaleId?s*Mode?s3NumberOfTurns?l:OriginatingRequestId?s/SessionId?s
0IntentName?s
+BotId?s0BotVersion?s.LocaleId?s/NextToken?s;SlotTypeSummaries?[{%f4
1Description?s9LastUpdatedDateTime?t=ParentSlotTypeSignature?s6SlotTypeCategory?s0SlotTypeId?s2SlotTypeName?s
+BotId!s0BotVersion!s1Filters?[{%4r.IntentId!s.LocaleId!s0MaxResults?i/NextToken?s/SortBy?{%55
+BotId?s0BotVersion?s.IntentId?s.LocaleId?s/NextToken?s7SlotSummaries?[{%i?
1Description?s9LastUpdatedDateTime?t4SlotConstraint?s,SlotId?s.SlotName?s0SlotTypeId?sLValueElicitationPromptSpecification?{#{]
1ResourceARN!s
+Tags?<s
0MaxResults?i/NextToken?s7ResultFilterBy!{%kc5TestExecutionId!s
MConversationLevelTestResultsFilterBy?{%lG6ResultTypeFilter!s
4EndToEndResult?s
/NextToken?s=TestExecutionResults?{%m&
EConversationLevelTestResults?{%nuHIntentClassificationTestResults?{%q4MIntentLevelSlotResolutionTestResults?{%rq;OverallTestResults?{%tzBUtteranceLevelTestResults?{%v:
/Items![{%o(
4ConversationId!s4EndToEndResult!sEIntentClassificationResults![{%pK?SlotResolutionResults![{%pg?SpeechTranscriptionResult?s
0IntentName!s1MatchResult!s
0IntentName!s1MatchResult!s.SlotName!s
/Items![{%qA
0IntentName!s;MultiTurnConversation!b5ResultCounts!{%qy
>IntentMatchResultCounts!<iFSpeechTranscriptionResultCounts?<i6TotalResultCount!i
/Items![{%s$
0IntentName!s;MultiTurnConversation!b?SlotResolutionResults![{%sf
5ResultCounts!{%t*.SlotName!s
<SlotMatchResultCounts!<iFSpeechTranscriptionResultCounts?<i6TotalResultCount!i
/Items![{%u-
;EndToEndResultCounts!<i;MultiTurnConversation!bFSpeechTranscriptionResultCounts?<i6TotalResultCount!i
/Items![{%vG
4ConversationId?s2RecordNumber!l3TurnResult!{%vx
.Agent?{%w4-User?{%xW
7ActualAgentPrompt?s8ActualElicitedSlot?s2ActualIntent?s5ErrorDetails?{%x;9ExpectedAgentPrompt!s
/ErrorCode!s2ErrorMessage!s
5ActualOutput?{%zW@ConversationLevelResult?{%{e4EndToEndResult?s5ErrorDetails?{%x;7ExpectedOutput!{%zW.Input!{%|97IntentMatchResult?s5SlotMatchResult?s?SpeechTranscriptionResult?s
8ActiveContexts?[{#w&/Intent!{%{,0Transcript?s
*Name!s/Slots?<{%{@
2SubSlots?<{%{@+Value?s0Values?[{%{@
4EndToEndResult!s?SpeechTranscriptionResult?s
8RequestAttributes?<s5SessionState?{%|u7UtteranceInput!{&$F
8ActiveContexts?[{#w&5RuntimeHints?{&#X8SessionAttributes?<s
4SlotHints?<<{&#j
;RuntimeHintValues?[{&$<6SubSlotHints?<{&#j
,Phrase!s
3AudioInput?{&$c/TextInput?s
9AudioFileS3Location!s
0MaxResults?i/NextToken?s/SortBy?{%55
/NextToken?s8TestExecutions?[{&%h
-ApiMode?s6CreationDateTime?t9LastUpdatedDateTime?t/Target?{$Hk5TestExecutionId?s;TestExecutionModality?s9TestExecutionStatus?s/TestSetId?s1TestSetName?s
0MaxResults?i/NextToken?s/TestSetId!s
/NextToken?s8TestSetRecords?[{&(<
4ConversationId?s2RecordNumber!l0TurnNumber?i:TurnSpecification!{&)'
2AgentTurn?{&)E1UserTurn?{&)T
1AgentPrompt!s
1Expected!{%zW.Input!{%|9
/NextToken?s2TestSets?[{%(5
+BotId?s/NextToken?s4Utterances?[{&*V
:AssociatedIntentName?s8AssociatedSlotName?s>AudioVoiceDurationMillis?l0BotAliasId?s=BotResponseAudioVoiceId?s6BotResponses?[{&.p0BotVersion?s-Channel?s9ConversationEndTime?t;ConversationStartTime?t6DialogActionType?s/InputType?s1IntentState?s.LocaleId?s*Mode?s0OutputType?s/SessionId?s:SlotsFilledInSession?s/Utterance?s8UtteranceRequestId?s8UtteranceTimestamp?t9UtteranceUnderstood?b
-Content?s1ContentType?s:ImageResponseCard?{#mg
4Attributes?[{#w&/BinBy?[{%Wa+BotId!s1EndDateTime!t1Filters?[{%4r1GroupBy?[{#w&0MaxResults?i1Metrics![{%W|/NextToken?s3StartDateTime!t
+BotId?s/NextToken?s1Results?[{&1<
:AttributeResults?[{&2/1BinKeys?[{%Y=5GroupByKeys?[{%YM8MetricsResults?[{%Y]
4LastUsedIntent?s
+BotId!s9BotRecommendationId!s0BotVersion!s1Filters![{&3S.LocaleId!s0MaxResults?i/NextIndex?i1SearchOrder?s
*Name!s-Values![s
?AssociatedTranscripts?[{&4y+BotId?s9BotRecommendationId?s0BotVersion?s.LocaleId?s/NextIndex?i2TotalResults?i
0Transcript?s
+BotId!s0BotVersion!s:EncryptionSetting?{$a5.LocaleId!s@TranscriptSourceSetting!{$a|
+BotId?s9BotRecommendationId?s=BotRecommendationStatus?s0BotVersion?s6CreationDateTime?t:EncryptionSetting?{$a5.LocaleId?s@TranscriptSourceSetting?{$a|
+BotId!s0BotVersion!s;GenerationInputPrompt!s.LocaleId!s
+BotId?s0BotVersion?s6CreationDateTime?t2GenerationId?s;GenerationInputPrompt?s6GenerationStatus?s.LocaleId?s
2FilePassword?s.ImportId!s3MergeStrategy!s>ResourceSpecification!{$nl
6CreationDateTime?t.ImportId?s2ImportStatus?s3MergeStrategy?s>ResourceSpecification?{$nl
-ApiMode!s/Target!{$Hk;TestExecutionModality?s/TestSetId!s
-ApiMode?s6CreationDateTime?t/Target?{$Hk5TestExecutionId?s;TestExecutionModality?s/TestSetId?s
1Description?s=GenerationDataSource!{%0C-RoleArn!s8StorageLocation!{$t01TestSetName!s2TestSetTags?<s
6CreationDateTime?t1Description?s=GenerationDataSource?{%0C-RoleArn?s8StorageLocation?{$t09TestSetGenerationId?s=TestSetGenerationStatus?s1TestSetName?s2TestSetTags?<s
+BotId?s9BotRecommendationId?s=BotRecommendationStatus?s0BotVersion?s.LocaleId?s
1ResourceARN!s+Tags!<s
1ResourceARN!s.TagKeys![s
+BotId!s4BotMembers?[{#M+-BotName!s-BotType?s4DataPrivacy!{#N+1Description?s9ErrorLogSettings?{#N<=IdleSessionTTLInSeconds!i-RoleArn!s
+BotId?s4BotMembers?[{#M+-BotName?s/BotStatus?s-BotType?s6CreationDateTime?t4DataPrivacy?{#N+1Description?s9ErrorLogSettings?{#N<=IdleSessionTTLInSeconds?i9LastUpdatedDateTime?t-RoleArn?s
0BotAliasId!s@BotAliasLocaleSettings?<{#R82BotAliasName!s+BotId!s0BotVersion?s@ConversationLogSettings?{#SA1Description?sBSentimentAnalysisSettings?{#V9
0BotAliasId?s@BotAliasLocaleSettings?<{#R82BotAliasName?s4BotAliasStatus?s+BotId?s0BotVersion?s@ConversationLogSettings?{#SA6CreationDateTime?t1Description?s9LastUpdatedDateTime?tBSentimentAnalysisSettings?{#V9
+BotId?s5BotLocaleStatus?s0BotVersion?s6CreationDateTime?t1Description?s5FailureReasons?[s=GenerativeAISettings?{#Z$9LastUpdatedDateTime?t.LocaleId?s0LocaleName?sBNluIntentConfidenceThreshold?n9RecommendedActions?[s6VoiceSettings?{#],
+BotId!s9BotRecommendationId!s0BotVersion!s:EncryptionSetting!{$a5.LocaleId!s
+BotId?s9BotRecommendationId?s=BotRecommendationStatus?s0BotVersion?s6CreationDateTime?t:EncryptionSetting?{$a59LastUpdatedDateTime?t.LocaleId?s@TranscriptSourceSetting?{$a|
.ExportId!s2FilePassword?s
+BotId!s0BotVersion!s1Description?s7DialogCodeHook?{#N<<FulfillmentCodeHook?{#iy?InitialResponseSetting?{#uA7InputContexts?[{#w&=IntentClosingSetting?{#w.BIntentConfirmationSetting?{#wl.IntentId!s0IntentName!s<KendraConfiguration?{$&H.LocaleId!s8OutputContexts?[{$',;ParentIntentSignature?sFQInConnectIntentConfiguration?{$'X?QnAIntentConfiguration?{$(5:SampleUtterances?[{$-'8SlotPriorities?[{$yJ
8ExpectedRevisionId?s,Policy!s1ResourceArn!s
+BotId!s0BotVersion!s1Description?s.IntentId!s.LocaleId!s>MultipleValuesSetting?{$5N;ObfuscationSetting?{$5e,SlotId!s.SlotName!s0SlotTypeId?s7SubSlotSetting?{$6%@ValueElicitationSetting!{$:F
+BotId!s0BotVersion!sACompositeSlotTypeSetting?{$C+1Description?s>ExternalSourceSetting?{$CP.LocaleId!s=ParentSlotTypeSignature?s0SlotTypeId!s2SlotTypeName!s8SlotTypeValues?[{$DJ>ValueSelectionSetting?{$Dk
1Description?s/TestSetId!s1TestSetName!s
)"};
