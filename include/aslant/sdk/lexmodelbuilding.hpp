// What the actions of lexmodelbuilding take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x313ff846fa184077>{
    R"(#M#$J#$d#%'#%F#%Y#%q#&<#&V#&l#'/#'G#'f#(&#(6#(K#(b#)*#)M#)e#)v#*6#*Q#*n#+'#+:#+M#+h#+|#,8#,O#,d#-'#-=#-X#-u#.+#.@#.S#.h#/##/;#/P
createBotVersion {#/g{#/z
createIntentVersion {#/g{#4Q
createSlotTypeVersion {#/g{#<b
deleteBot {#91{#?@
deleteBotAlias {#?A{#?@
deleteBotChannelAssociation {#?S{#?@
deleteBotVersion {#?p{#?@
deleteIntent {#91{#?@
deleteIntentVersion {#?p{#?@
deleteSlotType {#91{#?@
deleteSlotTypeVersion {#?p{#?@
deleteUtterances {#@({#?@
getBot {#@<{#@U
getBotAlias {#?A{#Cn
getBotAliases {#F2{#Fe
getBotChannelAssociation {#?S{#G)
getBotChannelAssociations {#H<{#Hz
getBotVersions {#IJ{#Ik
getBots {#Jr{#Ik
getBuiltinIntent {#KA{#KN
getBuiltinIntents {#L){#L`
getBuiltinSlotTypes {#L){#MB
getExport {#M_{#N3
getImport {#O,{#O8
getIntent {#?p{#4Q
getIntentVersions {#IJ{#P>
getIntents {#Jr{#P>
getMigration {#Q?{#QN
getMigrations {#S^{#Tj
getSlotType {#?p{#<b
getSlotTypeVersions {#IJ{#Ve
getSlotTypes {#Jr{#Ve
getUtterancesView {#W({#WO
listTagsForResource {#Y&{#Y5
putBot {#YP{#\S
putBotAlias {#`-{#b%
putIntent {#cD{#fk
putSlotType {#jb{#lG
startImport {#nV{#o1
startMigration {#p1{#py
tagResource {#r<{#?@
untagResource {#rV{#?@
.Checksum?s*Name!s
7AbortStatement?{#2t.Checksum?s3ChildDirected?b<ClarificationPrompt?{#3`1CreatedDate?t1Description?s5DetectSentiment?b=EnableModelImprovements?b3FailureReason?s=IdleSessionTTLInSeconds?i1Intents?[{#435LastUpdatedDate?t,Locale?s*Name?s,Status?s-Version?s-VoiceId?s
2Messages![{#392ResponseCard?s
-Content!s1ContentType!s1GroupNumber?i
1MaxAttempts!i2Messages![{#392ResponseCard?s
0IntentName!s3IntentVersion!s
.Checksum?s<ConclusionStatement?{#2t;ConfirmationPrompt?{#3`1CreatedDate?t1Description?s7DialogCodeHook?{#887FollowUpPrompt?{#8P<FulfillmentActivity?{#8u7InputContexts?[{#91<KendraConfiguration?{#995LastUpdatedDate?t*Name?s8OutputContexts?[{#9c;ParentIntentSignature?s;RejectionStatement?{#2t7SampleUtterances?[s/Slots?[{#:5-Version?s
4MessageVersion!s)Uri!s
/Prompt!{#3`;RejectionStatement!{#2t
1CodeHook?{#88*Type!s
*Name!s
1KendraIndex!s7QueryFilterString?s*Role!s
*Name!s9TimeToLiveInSeconds!i1TurnsToLive!i
9DefaultValueSpec?{#<:1Description?s*Name!s8ObfuscationSetting?s.Priority?i2ResponseCard?s7SampleUtterances?[s4SlotConstraint!s.SlotType?s5SlotTypeVersion?s?ValueElicitationPrompt?{#3`
:DefaultValueList![{#<R
2DefaultValue!s
.Checksum?s1CreatedDate?t1Description?s;EnumerationValues?[{#>a5LastUpdatedDate?t*Name?s=ParentSlotTypeSignature?s@SlotTypeConfigurations?[{#>v<ValueSelectionStrategy?s-Version?s
/Synonyms?[s+Value!s
;RegexConfiguration?{#?5
-Pattern!s

-BotName!s*Name!s
.BotAlias!s-BotName!s*Name!s
*Name!s-Version!s
-BotName!s,UserId!s
*Name!s4VersionOrAlias!s
7AbortStatement?{#2t.Checksum?s3ChildDirected?b<ClarificationPrompt?{#3`1CreatedDate?t1Description?s5DetectSentiment?b=EnableModelImprovements?b3FailureReason?s=IdleSessionTTLInSeconds?i1Intents?[{#435LastUpdatedDate?t,Locale?s*Name?sBNluIntentConfidenceThreshold?n,Status?s-Version?s-VoiceId?s
-BotName?s0BotVersion?s.Checksum?s9ConversationLogs?{#E(1CreatedDate?t1Description?s5LastUpdatedDate?t*Name?s
0IamRoleArn?s5LogSettings?[{#EH
1Destination?s/KmsKeyArn?s-LogType?s1ResourceArn?s4ResourcePrefix?s
-BotName!s0MaxResults?i2NameContains?s/NextToken?s
4BotAliases?[{#Cn/NextToken?s
.BotAlias?s7BotConfiguration?<s-BotName?s1CreatedDate?t1Description?s3FailureReason?s*Name?s,Status?s*Type?s
.BotAlias!s-BotName!s0MaxResults?i2NameContains?s/NextToken?s
@BotChannelAssociations?[{#G)/NextToken?s
0MaxResults?i*Name!s/NextToken?s
.Bots?[{#J)/NextToken?s
1CreatedDate?t1Description?s5LastUpdatedDate?t*Name?s,Status?s-Version?s
0MaxResults?i2NameContains?s/NextToken?s
/Signature!s
/Signature?s/Slots?[{#K{7SupportedLocales?[s
*Name?s
,Locale?s0MaxResults?i/NextToken?s7SignatureContains?s
1Intents?[{#L{/NextToken?s
/Signature?s7SupportedLocales?[s
/NextToken?s3SlotTypes?[{#L{
0ExportType!s*Name!s2ResourceType!s-Version!s
2ExportStatus?s0ExportType?s3FailureReason?s*Name?s2ResourceType?s)Url?s-Version?s
.ImportId!s
1CreatedDate?t4FailureReason?[s.ImportId?s2ImportStatus?s3MergeStrategy?s*Name?s2ResourceType?s
1Intents?[{#PY/NextToken?s
1CreatedDate?t1Description?s5LastUpdatedDate?t*Name?s-Version?s
1MigrationId!s
0Alerts?[{#S01MigrationId?s5MigrationStatus?s7MigrationStrategy?s8MigrationTimestamp?t1V1BotLocale?s/V1BotName?s2V1BotVersion?s-V2BotId?s/V2BotRole?s
.Details?[s-Message?s4ReferenceURLs?[s*Type?s
0MaxResults?i;MigrationStatusEquals?s/NextToken?s5SortByAttribute?s1SortByOrder?s7V1BotNameContains?s
<MigrationSummaries?[{#U6/NextToken?s
1MigrationId?s5MigrationStatus?s7MigrationStrategy?s8MigrationTimestamp?t1V1BotLocale?s/V1BotName?s2V1BotVersion?s-V2BotId?s/V2BotRole?s
/NextToken?s3SlotTypes?[{#PY
-BotName!s2BotVersions![s0StatusType!s
-BotName?s4Utterances?[{#Wk
0BotVersion?s4Utterances?[{#X0
+Count?i3DistinctUsers?i6FirstUtteredDate?t5LastUtteredDate?t5UtteranceString?s
1ResourceArn!s
.Tags?[{#YA
)Key!s+Value!s
7AbortStatement?{#2t.Checksum?s3ChildDirected!b<ClarificationPrompt?{#3`3CreateVersion?b1Description?s5DetectSentiment?b=EnableModelImprovements?b=IdleSessionTTLInSeconds?i1Intents?[{#43,Locale!s*Name!sBNluIntentConfidenceThreshold?n5ProcessBehavior?s.Tags?[{#YA-VoiceId?s
7AbortStatement?{#2t.Checksum?s3ChildDirected?b<ClarificationPrompt?{#3`3CreateVersion?b1CreatedDate?t1Description?s5DetectSentiment?b=EnableModelImprovements?b3FailureReason?s=IdleSessionTTLInSeconds?i1Intents?[{#435LastUpdatedDate?t,Locale?s*Name?sBNluIntentConfidenceThreshold?n,Status?s.Tags?[{#YA-Version?s-VoiceId?s
-BotName!s0BotVersion!s.Checksum?s9ConversationLogs?{#a,1Description?s*Name!s.Tags?[{#YA
0IamRoleArn!s5LogSettings![{#aL
1Destination!s/KmsKeyArn?s-LogType!s1ResourceArn!s
-BotName?s0BotVersion?s.Checksum?s9ConversationLogs?{#E(1CreatedDate?t1Description?s5LastUpdatedDate?t*Name?s.Tags?[{#YA
.Checksum?s<ConclusionStatement?{#2t;ConfirmationPrompt?{#3`3CreateVersion?b1Description?s7DialogCodeHook?{#887FollowUpPrompt?{#8P<FulfillmentActivity?{#8u7InputContexts?[{#91<KendraConfiguration?{#99*Name!s8OutputContexts?[{#9c;ParentIntentSignature?s;RejectionStatement?{#2t7SampleUtterances?[s/Slots?[{#:5
.Checksum?s<ConclusionStatement?{#2t;ConfirmationPrompt?{#3`3CreateVersion?b1CreatedDate?t1Description?s7DialogCodeHook?{#887FollowUpPrompt?{#8P<FulfillmentActivity?{#8u7InputContexts?[{#91<KendraConfiguration?{#995LastUpdatedDate?t*Name?s8OutputContexts?[{#9c;ParentIntentSignature?s;RejectionStatement?{#2t7SampleUtterances?[s/Slots?[{#:5-Version?s
.Checksum?s3CreateVersion?b1Description?s;EnumerationValues?[{#>a*Name!s=ParentSlotTypeSignature?s@SlotTypeConfigurations?[{#>v<ValueSelectionStrategy?s
.Checksum?s3CreateVersion?b1CreatedDate?t1Description?s;EnumerationValues?[{#>a5LastUpdatedDate?t*Name?s=ParentSlotTypeSignature?s@SlotTypeConfigurations?[{#>v<ValueSelectionStrategy?s-Version?s
3MergeStrategy!s-Payload!*2ResourceType!s.Tags?[{#YA
1CreatedDate?t.ImportId?s2ImportStatus?s3MergeStrategy?s*Name?s2ResourceType?s.Tags?[{#YA
7MigrationStrategy!s/V1BotName!s2V1BotVersion!s/V2BotName!s/V2BotRole!s
1MigrationId?s7MigrationStrategy?s8MigrationTimestamp?t1V1BotLocale?s/V1BotName?s2V1BotVersion?s-V2BotId?s/V2BotRole?s
1ResourceArn!s.Tags![{#YA
1ResourceArn!s.TagKeys![s
)"};
