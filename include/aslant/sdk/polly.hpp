// What the actions of polly take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x90aa153555c35473>{R"(#,##A##X##p#$*#$J#$`#%(#%<#%^
deleteLexicon {#%x{#&&
describeVoices {#&'{#&m
getLexicon {#%x{#(6
getSpeechSynthesisTask {#)`{#)j
listLexicons {#,C{#,P
listSpeechSynthesisTasks {#-*{#-M
putLexicon {#-o{#&&
startSpeechSynthesisTask {#.'{#)j
synthesizeSpeech {#/x{#18
*Name!s

,Engine?sDIncludeAdditionalLanguageCodes?b2LanguageCode?s/NextToken?s
/NextToken?s0Voices?[{#'-
>AdditionalLanguageCodes?[s,Gender?s(Id?s2LanguageCode?s2LanguageName?s*Name?s7SupportedEngines?[s
0Lexicon?{#([:LexiconAttributes?{#(m
-Content?s*Name?s
.Alphabet?s2LanguageCode?s2LastModified?t2LexemesCount?i0LexiconArn?s*Size?i
,TaskId!s
6SynthesisTask?{#*$
2CreationTime?t,Engine?s2LanguageCode?s3LexiconNames?[s2OutputFormat?s/OutputUri?s7RequestCharacters?i0SampleRate?s1SnsTopicArn?s6SpeechMarkTypes?[s,TaskId?s0TaskStatus?s6TaskStatusReason?s.TextType?s-VoiceId?s
/NextToken?s
2Lexicons?[{#,l/NextToken?s
3Attributes?{#(m*Name?s
0MaxResults?i/NextToken?s,Status?s
/NextToken?s8SynthesisTasks?[{#*$
-Content!s*Name!s
,Engine?s2LanguageCode?s3LexiconNames?[s2OutputFormat!s8OutputS3BucketName!s7OutputS3KeyPrefix?s0SampleRate?s1SnsTopicArn?s6SpeechMarkTypes?[s*Text!s.TextType?s-VoiceId!s
,Engine?s2LanguageCode?s3LexiconNames?[s2OutputFormat!s0SampleRate?s6SpeechMarkTypes?[s*Text!s.TextType?s-VoiceId!s
1AudioStream?y1ContentType?s7RequestCharacters?i
)"};
