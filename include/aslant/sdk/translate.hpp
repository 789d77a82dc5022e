// What the actions of translate take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf95fdd7da4fc2295>{
    R"(#6##_##{#$=#$X#$|#%;#%S#%n#&+#&E#&b#'##'D#'e#(+#(@#([#(r#)/
createParallelData {#)K{#*y
deleteParallelData {#+0{#*y
deleteTerminology {#+0{#+8
describeTextTranslationJob {#+9{#+B
getParallelData {#+0{#0;
getTerminology {#56{#5V
importTerminology {#8b{#:)
listLanguages {#:`{#;6
listParallelData {#<.{#<H
listTagsForResource {#<v{#=+
listTerminologies {#<.{#=7
listTextTranslationJobs {#=d{#>r
startTextTranslationJob {#?L{#AS
stopTextTranslationJob {#+9{#AS
tagResource {#Ah{#+8
translateDocument {#B({#CB
translateText {#E;{#F5
untagResource {#GG{#+8
updateParallelData {#Ga{#HC
1ClientToken?s1Description?s6EncryptionKey?{#*K*Name!s;ParallelDataConfig!{#*X.Tags?[{#*j
(Id!s*Type!s
,Format?s+S3Uri?s
)Key!s+Value!s
*Name?s,Status?s
*Name!s

+JobId!s
ETextTranslationJobProperties?{#+e
7DataAccessRoleArn?s-EndTime?t8InputDataConfig?{#.L3JobDetails?{#.c+JobId?s-JobName?s/JobStatus?s-Message?s9OutputDataConfig?{#/V8ParallelDataNames?[s1Settings?{#/r8SourceLanguageCode?s3SubmittedTime?t:TargetLanguageCodes?[s7TerminologyNames?[s
1ContentType!s+S3Uri!s
>DocumentsWithErrorsCount?i9InputDocumentsCount?i>TranslatedDocumentsCount?i
6EncryptionKey?{#*K+S3Uri!s
-Brevity?s/Formality?s/Profanity?s
>AuxiliaryDataLocation?{#1Y5DataLocation?{#1YQLatestUpdateAttemptAuxiliaryDataLocation?{#1Y?ParallelDataProperties?{#1v
.Location!s4RepositoryType!s
)Arn?s/CreatedAt?t1Description?s6EncryptionKey?{#*K7FailedRecordCount?l6ImportedDataSize?l9ImportedRecordCount?l3LastUpdatedAt?t;LatestUpdateAttemptAt?t?LatestUpdateAttemptStatus?s-Message?s*Name?s;ParallelDataConfig?{#*X8SkippedRecordCount?l8SourceLanguageCode?s,Status?s:TargetLanguageCodes?[s
*Name!s;TerminologyDataFormat?s
>AuxiliaryDataLocation?{#1Y@TerminologyDataLocation?{#1Y>TerminologyProperties?{#6P
)Arn?s/CreatedAt?t1Description?s4Directionality?s6EncryptionKey?{#*K,Format?s3LastUpdatedAt?t-Message?s*Name?s/SizeBytes?i6SkippedTermCount?i8SourceLanguageCode?s:TargetLanguageCodes?[s/TermCount?i
1Description?s6EncryptionKey?{#*K3MergeStrategy!s*Name!s.Tags?[{#*j8TerminologyData!{#9a
4Directionality?s*File!y,Format!s
>AuxiliaryDataLocation?{#1Y>TerminologyProperties?{#6P
9DisplayLanguageCode?s0MaxResults?i/NextToken?s
9DisplayLanguageCode?s3Languages?[{#;i/NextToken?s
2LanguageCode!s2LanguageName!s
0MaxResults?i/NextToken?s
/NextToken?sDParallelDataPropertiesList?[{#1v
1ResourceArn!s
.Tags?[{#*j
/NextToken?sCTerminologyPropertiesList?[{#6P
/Filter?{#>00MaxResults?i/NextToken?s
-JobName?s/JobStatus?s8SubmittedAfterTime?t9SubmittedBeforeTime?t
/NextToken?sJTextTranslationJobPropertiesList?[{#+e
1ClientToken?s7DataAccessRoleArn!s8InputDataConfig!{#.L-JobName?s9OutputDataConfig!{#/V8ParallelDataNames?[s1Settings?{#/r8SourceLanguageCode!s:TargetLanguageCodes![s7TerminologyNames?[s
+JobId?s/JobStatus?s
1ResourceArn!s.Tags![{#*j
1Document!{#C)1Settings?{#/r8SourceLanguageCode!s8TargetLanguageCode!s7TerminologyNames?[s
-Content!y1ContentType!s
8AppliedSettings?{#/r>AppliedTerminologies?[{#D[8SourceLanguageCode!s8TargetLanguageCode!s;TranslatedDocument!{#E0
*Name?s/Terms?[{#Do
0SourceText?s0TargetText?s
-Content!y
1Settings?{#/r8SourceLanguageCode!s8TargetLanguageCode!s7TerminologyNames?[s*Text!s
8AppliedSettings?{#/r>AppliedTerminologies?[{#D[8SourceLanguageCode!s8TargetLanguageCode!s4TranslatedText!s
1ResourceArn!s.TagKeys![s
1ClientToken?s1Description?s*Name!s;ParallelDataConfig!{#*X
;LatestUpdateAttemptAt?t?LatestUpdateAttemptStatus?s*Name?s,Status?s
)"};
