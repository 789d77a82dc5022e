// What the actions of transcribe take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe4573e4aabef14e6>{
    R"(#N#$M#$r#%5#%V#%p#&6#&[#&{#'>#'^#(+#(L#(l#),#)L#)k#*3#*P#*m#+7#+U#+r#,/#,L#,q#-6#-R#-q#.=#.^#.{#/@#/Z#/y#0>#0]#1)#1H#1]#1t#2?#2`#2z
createCallAnalyticsCategory {#3@{#9w
createLanguageModel {#;-{#<N
createMedicalVocabulary {#=C{#>)
createVocabulary {#?%{#>)
createVocabularyFilter {#@*{#A9
deleteCallAnalyticsCategory {#As{#B)
deleteCallAnalyticsJob {#B*{#B)
deleteLanguageModel {#BB{#B)
deleteMedicalScribeJob {#BO{#B)
deleteMedicalTranscriptionJob {#Bg{#B)
deleteMedicalVocabulary {#C,{#B)
deleteTranscriptionJob {#C>{#B)
deleteVocabulary {#C,{#B)
deleteVocabularyFilter {#CV{#B)
describeLanguageModel {#BB{#Cn
getCallAnalyticsCategory {#As{#9w
getCallAnalyticsJob {#B*{#Ec
getMedicalScribeJob {#BO{#Nl
getMedicalTranscriptionJob {#Bg{#TL
getMedicalVocabulary {#C,{#Y>
getTranscriptionJob {#C>{#ZH
getVocabulary {#C,{#Y>
getVocabularyFilter {#CV{#cT
listCallAnalyticsCategories {#dB{#d\
listCallAnalyticsJobs {#dz{#eU
listLanguageModels {#gp{#hN
listMedicalScribeJobs {#dz{#hh
listMedicalTranscriptionJobs {#dz{#jf
listMedicalVocabularies {#m\{#n9
listTagsForResource {#oN{#o]
listTranscriptionJobs {#dz{#ow
listVocabularies {#m\{#n9
listVocabularyFilters {#st{#tC
startCallAnalyticsJob {#th{#Ec
startMedicalScribeJob {#vI{#Nl
startMedicalTranscriptionJob {#xD{#TL
startTranscriptionJob {#{.{#ZH
tagResource {$%l{#B)
untagResource {$&,{#B)
updateCallAnalyticsCategory {$&F{#9w
updateMedicalVocabulary {$&n{#nb
updateVocabulary {$'I{#nb
updateVocabularyFilter {$(C{#A9
2CategoryName!s/InputType?s/Rules![{#3s.Tags?[{#9h
;InterruptionFilter?{#4t:NonTalkTimeFilter?{#6n8SentimentFilter?{#7X9TranscriptFilter?{#8V
:AbsoluteTimeRange?{#5p,Negate?b5ParticipantRole?s:RelativeTimeRange?{#6</Threshold?l
-EndTime?l+First?l*Last?l/StartTime?l
3EndPercentage?i+First?i*Last?i5StartPercentage?i
:AbsoluteTimeRange?{#5p,Negate?b:RelativeTimeRange?{#6</Threshold?l
:AbsoluteTimeRange?{#5p,Negate?b5ParticipantRole?s:RelativeTimeRange?{#6<1Sentiments![s
:AbsoluteTimeRange?{#5p,Negate?b5ParticipantRole?s:RelativeTimeRange?{#6<.Targets![s:TranscriptFilterType!s
)Key!s+Value!s
;CategoryProperties?{#:6
2CategoryName?s0CreateTime?t/InputType?s4LastUpdateTime?t/Rules?[{#3s.Tags?[{#9h
3BaseModelName!s8InputDataConfig!{#;y2LanguageCode!s/ModelName!s.Tags?[{#9h
7DataAccessRoleArn!s+S3Uri!s5TuningDataS3Uri?s
3BaseModelName?s8InputDataConfig?{#;y2LanguageCode?s/ModelName?s1ModelStatus?s
2LanguageCode!s.Tags?[{#9h7VocabularyFileUri!s4VocabularyName!s
3FailureReason?s2LanguageCode?s6LastModifiedTime?t4VocabularyName?s5VocabularyState?s
7DataAccessRoleArn?s2LanguageCode!s.Phrases?[s.Tags?[{#9h7VocabularyFileUri?s4VocabularyName!s
7DataAccessRoleArn?s2LanguageCode!s.Tags?[{#9h=VocabularyFilterFileUri?s:VocabularyFilterName!s,Words?[s
2LanguageCode?s6LastModifiedTime?t:VocabularyFilterName?s
2CategoryName!s

:CallAnalyticsJobName!s
/ModelName!s
:MedicalScribeJobName!s
AMedicalTranscriptionJobName!s
4VocabularyName!s
:TranscriptionJobName!s
:VocabularyFilterName!s
6LanguageModel?{#D(
3BaseModelName?s0CreateTime?t3FailureReason?s8InputDataConfig?{#;y2LanguageCode?s6LastModifiedTime?t/ModelName?s1ModelStatus?s9UpgradeAvailability?b
9CallAnalyticsJob?{#Ez
@CallAnalyticsJobDetails?{#IK:CallAnalyticsJobName?s<CallAnalyticsJobStatus?s<ChannelDefinitions?[{#I|4CompletionTime?t2CreationTime?t7DataAccessRoleArn?s3FailureReason?s=IdentifiedLanguageScore?n2LanguageCode?s.Media?{#JA1MediaFormat?s:MediaSampleRateHertz?i1Settings?{#Jh/StartTime?t.Tags?[{#9h3Transcript?{#N;
1Skipped?[{#IZ
-Feature?s-Message?s0ReasonCode?s
/ChannelId?i5ParticipantRole?s
2MediaFileUri?s:RedactedMediaFileUri?s
9ContentRedaction?{#L_<LanguageIdSettings?<{#M:7LanguageModelName?s6LanguageOptions?[s6Summarization?{#Mw<VocabularyFilterMethod?s:VocabularyFilterName?s4VocabularyName?s
5PiiEntityTypes?[s5RedactionOutput!s3RedactionType!s
7LanguageModelName?s:VocabularyFilterName?s4VocabularyName?s
@GenerateAbstractiveSummary!b
?RedactedTranscriptFileUri?s7TranscriptFileUri?s
9MedicalScribeJob?{#O)
<ChannelDefinitions?[{#Q[4CompletionTime?t2CreationTime?t7DataAccessRoleArn?s3FailureReason?s2LanguageCode?s.Media?{#JA:MedicalScribeJobName?s<MedicalScribeJobStatus?s<MedicalScribeOutput?{#Qz1Settings?{#RK/StartTime?t.Tags?[{#9h
/ChannelId!i5ParticipantRole!s
9ClinicalDocumentUri!s7TranscriptFileUri!s
;ChannelIdentification?bGClinicalNoteGenerationSettings?{#T<6MaxSpeakerLabels?i7ShowSpeakerLabels?b<VocabularyFilterMethod?s:VocabularyFilterName?s4VocabularyName?s
2NoteTemplate?s
@MedicalTranscriptionJob?{#Tj
4CompletionTime?t?ContentIdentificationType?s2CreationTime?t3FailureReason?s2LanguageCode?s.Media?{#JA1MediaFormat?s:MediaSampleRateHertz?iAMedicalTranscriptionJobName?s1Settings?{#Wg/Specialty?s/StartTime?t.Tags?[{#9h3Transcript?{#Y)<TranscriptionJobStatus?s*Type?s
;ChannelIdentification?b5MaxAlternatives?i6MaxSpeakerLabels?i6ShowAlternatives?b7ShowSpeakerLabels?b4VocabularyName?s
7TranscriptFileUri?s
1DownloadUri?s3FailureReason?s2LanguageCode?s6LastModifiedTime?t4VocabularyName?s5VocabularyState?s
9TranscriptionJob?{#Z_
4CompletionTime?t9ContentRedaction?{#L_2CreationTime?t3FailureReason?s=IdentifiedLanguageScore?n6IdentifyLanguage?b?IdentifyMultipleLanguages?b=JobExecutionSettings?{#_e2LanguageCode?s7LanguageCodes?[{#`9<LanguageIdSettings?<{#M:6LanguageOptions?[s.Media?{#JA1MediaFormat?s:MediaSampleRateHertz?i6ModelSettings?{#`]1Settings?{#`r/StartTime?t2Subtitles?{#bd.Tags?[{#9h;ToxicityDetection?[{#c=3Transcript?{#N;:TranscriptionJobName?s<TranscriptionJobStatus?s
<AllowDeferredExecution?b7DataAccessRoleArn?s
7DurationInSeconds?n2LanguageCode?s
7LanguageModelName?s
;ChannelIdentification?b5MaxAlternatives?i6MaxSpeakerLabels?i6ShowAlternatives?b7ShowSpeakerLabels?b<VocabularyFilterMethod?s:VocabularyFilterName?s4VocabularyName?s
.Formats?[s6OutputStartIndex?i7SubtitleFileUris?[s
9ToxicityCategories![s
1DownloadUri?s2LanguageCode?s6LastModifiedTime?t:VocabularyFilterName?s
0MaxResults?i/NextToken?s
4Categories?[{#:6/NextToken?s
5JobNameContains?s0MaxResults?i/NextToken?s,Status?s
CCallAnalyticsJobSummaries?[{#f1/NextToken?s,Status?s
@CallAnalyticsJobDetails?{#IK:CallAnalyticsJobName?s<CallAnalyticsJobStatus?s4CompletionTime?t2CreationTime?t3FailureReason?s2LanguageCode?s/StartTime?t
0MaxResults?i2NameContains?s/NextToken?s2StatusEquals?s
0Models?[{#D(/NextToken?s
CMedicalScribeJobSummaries?[{#iD/NextToken?s,Status?s
4CompletionTime?t2CreationTime?t3FailureReason?s2LanguageCode?s:MedicalScribeJobName?s<MedicalScribeJobStatus?s/StartTime?t
JMedicalTranscriptionJobSummaries?[{#kI/NextToken?s,Status?s
4CompletionTime?t?ContentIdentificationType?s2CreationTime?t3FailureReason?s2LanguageCode?sAMedicalTranscriptionJobName?s8OutputLocationType?s/Specialty?s/StartTime?t<TranscriptionJobStatus?s*Type?s
0MaxResults?i2NameContains?s/NextToken?s1StateEquals?s
/NextToken?s,Status?s6Vocabularies?[{#nb
2LanguageCode?s6LastModifiedTime?t4VocabularyName?s5VocabularyState?s
1ResourceArn!s
1ResourceArn?s.Tags?[{#9h
/NextToken?s,Status?sCTranscriptionJobSummaries?[{#pS
4CompletionTime?t9ContentRedaction?{#L_2CreationTime?t3FailureReason?s=IdentifiedLanguageScore?n6IdentifyLanguage?b?IdentifyMultipleLanguages?b2LanguageCode?s7LanguageCodes?[{#`96ModelSettings?{#`]8OutputLocationType?s/StartTime?t;ToxicityDetection?[{#c=:TranscriptionJobName?s<TranscriptionJobStatus?s
0MaxResults?i2NameContains?s/NextToken?s
/NextToken?s;VocabularyFilters?[{#A9
:CallAnalyticsJobName!s<ChannelDefinitions?[{#I|7DataAccessRoleArn?s.Media!{#JA>OutputEncryptionKMSKeyId?s4OutputLocation?s1Settings?{#Jh.Tags?[{#9h
<ChannelDefinitions?[{#Q[7DataAccessRoleArn!s;KmsEncryptionContext?<s.Media!{#JA:MedicalScribeJobName!s6OutputBucketName!s>OutputEncryptionKMSKeyId?s1Settings!{#RK.Tags?[{#9h
?ContentIdentificationType?s;KmsEncryptionContext?<s2LanguageCode!s.Media!{#JA1MediaFormat?s:MediaSampleRateHertz?iAMedicalTranscriptionJobName!s6OutputBucketName!s>OutputEncryptionKMSKeyId?s/OutputKey?s1Settings?{#Wg/Specialty!s.Tags?[{#9h*Type!s
9ContentRedaction?{#L_6IdentifyLanguage?b?IdentifyMultipleLanguages?b=JobExecutionSettings?{#_e;KmsEncryptionContext?<s2LanguageCode?s<LanguageIdSettings?<{#M:6LanguageOptions?[s.Media!{#JA1MediaFormat?s:MediaSampleRateHertz?i6ModelSettings?{#`]6OutputBucketName?s>OutputEncryptionKMSKeyId?s/OutputKey?s1Settings?{#`r2Subtitles?{$%M.Tags?[{#9h;ToxicityDetection?[{#c=:TranscriptionJobName!s
.Formats?[s6OutputStartIndex?i
1ResourceArn!s.Tags![{#9h
1ResourceArn!s.TagKeys![s
2CategoryName!s/InputType?s/Rules![{#3s
2LanguageCode!s7VocabularyFileUri!s4VocabularyName!s
7DataAccessRoleArn?s2LanguageCode!s.Phrases?[s7VocabularyFileUri?s4VocabularyName!s
7DataAccessRoleArn?s=VocabularyFilterFileUri?s:VocabularyFilterName!s,Words?[s
)"};
