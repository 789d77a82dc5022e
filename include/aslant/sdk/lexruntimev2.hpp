// What the actions of lexruntimev2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7f8054b6a5b36dfe>{R"(#(##5##L##`##t#$1
deleteSession {#$M{#$z
getSession {#$M{#%M
putSession {#.w{#0<
recognizeText {#19{#2:
recognizeUtterance {#3e{#5:
0BotAliasId!s+BotId!s.LocaleId!s/SessionId!s
0BotAliasId?s+BotId?s.LocaleId?s/SessionId?s
9Interpretations?[{#&72Messages?[{#)`/SessionId?s5SessionState?{#*s
/Intent?{#'+:InterpretationSource?s6NluConfidence?{#(g:SentimentResponse?{#(p
7ConfirmationState?s*Name!s/Slots?<{#'[+State?s
+Shape?s2SubSlots?<{#'[.Value?{#(10Values?[{#'[
6InterpretedValue!s3OriginalValue?s5ResolvedValues?[s
+Score?n
/Sentiment?s7SentimentScore?{#)7
+Mixed?n.Negative?n-Neutral?n.Positive?n
-Content?s1ContentType!s:ImageResponseCard?{#*6
1Buttons?[{#*c.ImageUrl?s.Subtitle?s+Title!s
*Text!s+Value!s
8ActiveContexts?[{#,15DialogAction?{#-)/Intent?{#'+:OriginatingRequestId?s5RuntimeHints?{#./8SessionAttributes?<s
8ContextAttributes!<s*Name!s3TimeToLive!{#,^
9TimeToLiveInSeconds!i1TurnsToLive!i
:SlotElicitationStyle?s2SlotToElicit?s8SubSlotToElicit?{#-l*Type!s
*Name!s8SubSlotToElicit?{#-l
4SlotHints?<<{#.A
;RuntimeHintValues?[{#.m6SubSlotHints?<{#.A
,Phrase!s
0BotAliasId!s+BotId!s.LocaleId!s2Messages?[{#)`8RequestAttributes?<s9ResponseContentType?s/SessionId!s5SessionState!{#*s
1AudioStream?*1ContentType?s.Messages?s7RequestAttributes?s/SessionId?s2SessionState?s
0BotAliasId!s+BotId!s.LocaleId!s8RequestAttributes?<s/SessionId!s5SessionState?{#*s*Text!s
9Interpretations?[{#&72Messages?[{#)`<RecognizedBotMember?{#3R8RequestAttributes?<s/SessionId?s5SessionState?{#*s
+BotId!s-BotName?s
0BotAliasId!s+BotId!s1InputStream?*.LocaleId!s7RequestAttributes?s8RequestContentType!s9ResponseContentType?s/SessionId!s2SessionState?s
1AudioStream?*1ContentType?s/InputMode?s5InputTranscript?s5Interpretations?s.Messages?s9RecognizedBotMember?s7RequestAttributes?s/SessionId?s2SessionState?s
)"};
