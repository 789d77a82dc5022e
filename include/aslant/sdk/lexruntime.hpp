// What the actions of lexruntime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x9a17a082b999c79e>{R"(#(##5##L##`##u#$-
deleteSession {#$A{#$`
getSession {#%1{#%h
postContent {#*%{#+H
postText {#.\{#/l
putSession {#4u{#6C
.BotAlias!s-BotName!s,UserId!s
.BotAlias?s-BotName?s/SessionId?s,UserId?s
.BotAlias!s-BotName!s;CheckpointLabelFilter?s,UserId!s
8ActiveContexts?[{#&u5DialogAction?{#'fARecentIntentSummaryView?[{#(f8SessionAttributes?<s/SessionId?s
*Name!s1Parameters!<s3TimeToLive!{#'A
9TimeToLiveInSeconds?i1TurnsToLive?i
6FulfillmentState?s0IntentName?s-Message?s3MessageFormat?s2SlotToElicit?s,Slots?<s*Type!s
5CheckpointLabel?s8ConfirmationStatus?s6DialogActionType!s6FulfillmentState?s0IntentName?s2SlotToElicit?s,Slots?<s
,Accept?s4ActiveContexts?s.BotAlias!s-BotName!s1ContentType!s1InputStream!*7RequestAttributes?s7SessionAttributes?s,UserId!s
4ActiveContexts?s8AlternativeIntents?s1AudioStream?*0BotVersion?s1ContentType?s1DialogState?s<EncodedInputTranscript?s4EncodedMessage?s5InputTranscript?s0IntentName?s-Message?s3MessageFormat?s9NluIntentConfidence?s7SentimentResponse?s7SessionAttributes?s/SessionId?s2SlotToElicit?s+Slots?s
8ActiveContexts?[{#&u.BotAlias!s-BotName!s/InputText!s8RequestAttributes?<s8SessionAttributes?<s,UserId!s
8ActiveContexts?[{#&u<AlternativeIntents?[{#2J0BotVersion?s1DialogState?s0IntentName?s-Message?s3MessageFormat?s<NluIntentConfidence?{#2z5ResponseCard?{#3):SentimentResponse?{#4R8SessionAttributes?<s/SessionId?s2SlotToElicit?s,Slots?<s
0IntentName?s<NluIntentConfidence?{#2z,Slots?<s
+Score?n
1ContentType?s<GenericAttachments?[{#3[-Version?s
7AttachmentLinkUrl?s1Buttons?[{#4B.ImageUrl?s.SubTitle?s+Title?s
*Text!s+Value!s
4SentimentLabel?s4SentimentScore?s
,Accept?s8ActiveContexts?[{#&u.BotAlias!s-BotName!s5DialogAction?{#'fARecentIntentSummaryView?[{#(f8SessionAttributes?<s,UserId!s
4ActiveContexts?s1AudioStream?*1ContentType?s1DialogState?s4EncodedMessage?s0IntentName?s-Message?s3MessageFormat?s7SessionAttributes?s/SessionId?s2SlotToElicit?s+Slots?s
)"};
