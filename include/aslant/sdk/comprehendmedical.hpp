// What the actions of comprehendmedical take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xad65016324bcd21>{
    R"(#<##q#$?#$d#%+#%O#%u#&5#&H#&^#&s#'0#'U#'w#(;#(\#)%#)J#)l#*0#*Q#*t#+>#+_#+|#,B
describeEntitiesDetectionV2Job {#,d{#,m
describeICD10CMInferenceJob {#,d{#,m
describePHIDetectionJob {#,d{#,m
describeRxNormInferenceJob {#,d{#,m
describeSNOMEDCTInferenceJob {#,d{#,m
detectEntitiesV2 {#/g{#/o
detectPHI {#/g{#3L
inferICD10CM {#/g{#4#
inferRxNorm {#/g{#63
inferSNOMEDCT {#/g{#8{
listEntitiesDetectionV2Jobs {#=O{#>W
listICD10CMInferenceJobs {#=O{#>W
listPHIDetectionJobs {#=O{#>W
listRxNormInferenceJobs {#=O{#>W
listSNOMEDCTInferenceJobs {#=O{#>W
startEntitiesDetectionV2Job {#?8{#@U
startICD10CMInferenceJob {#?8{#@U
startPHIDetectionJob {#?8{#@U
startRxNormInferenceJob {#?8{#@U
startSNOMEDCTInferenceJob {#?8{#@U
stopEntitiesDetectionV2Job {#,d{#@U
stopICD10CMInferenceJob {#,d{#@U
stopPHIDetectionJob {#,d{#@U
stopRxNormInferenceJob {#,d{#@U
stopSNOMEDCTInferenceJob {#,d{#@U
+JobId!s
LComprehendMedicalAsyncJobProperties?{#-=
7DataAccessRoleArn?s-EndTime?t4ExpirationTime?t8InputDataConfig?{#/S+JobId?s-JobName?s/JobStatus?s,KmsKey?s2LanguageCode?s6ManifestFilePath?s-Message?s2ModelVersion?s9OutputDataConfig?{#/S0SubmitTime?t
.S3Bucket!s+S3Key?s
*Text!s
2Entities![{#0_2ModelVersion!s5PaginationToken?s<UnmappedAttributes?[{#35
4Attributes?[{#1d1BeginOffset?i.Category?s/EndOffset?i(Id?i+Score?n*Text?s0Traits?[{#3%*Type?s
1BeginOffset?i.Category?s/EndOffset?i(Id?i7RelationshipScore?n6RelationshipType?s+Score?n*Text?s0Traits?[{#3%*Type?s
*Name?s+Score?n
2Attribute?{#1d*Type?s
2Entities![{#0_2ModelVersion!s5PaginationToken?s
2Entities![{#4T2ModelVersion?s5PaginationToken?s
4Attributes?[{#1d1BeginOffset?i.Category?s/EndOffset?i9Icd10CMConcepts?[{#5o(Id?i+Score?n*Text?s0Traits?[{#3%*Type?s
*Code?s1Description?s+Score?n
2Entities![{#6d2ModelVersion?s5PaginationToken?s
4Attributes?[{#8$1BeginOffset?i.Category?s/EndOffset?i(Id?i8RxNormConcepts?[{#5o+Score?n*Text?s0Traits?[{#3%*Type?s
1BeginOffset?i/EndOffset?i(Id?i7RelationshipScore?n+Score?n*Text?s0Traits?[{#3%*Type?s
3Characters?{#9w2Entities![{#:72ModelVersion?s5PaginationToken?s8SnomedctDetails?{#=+
<OriginalTextCharacters?i
4Attributes?[{#;S1BeginOffset?i.Category?s/EndOffset?i(Id?i+Score?n:SnomedctConcepts?[{#5o*Text?s0Traits?[{#3%*Type?s
1BeginOffset?i.Category?s/EndOffset?i(Id?i7RelationshipScore?n6RelationshipType?s+Score?n:SnomedctConcepts?[{#5o*Text?s0Traits?[{#3%*Type?s
-Edition?s.Language?s1VersionDate?s
/Filter?{#=u0MaxResults?i/NextToken?s
-JobName?s/JobStatus?s5SubmitTimeAfter?t6SubmitTimeBefore?t
QComprehendMedicalAsyncJobPropertiesList?[{#-=/NextToken?s
8ClientRequestToken?s7DataAccessRoleArn!s8InputDataConfig!{#/S-JobName?s,KmsKey?s2LanguageCode!s9OutputDataConfig!{#/S
+JobId?s
)"};
