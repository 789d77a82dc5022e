// What the APIs behind the optimized integration bedrock take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model bedrock{R"(#&##/##T##{
createModelCustomizationJob {#$6{#..
createModelCustomizationJob.sync {#$6*
invokeModel {#/M{#1N
9BaseModelIdentifier!s8ClientRequestToken?s9CustomModelKmsKeyId?s5CustomModelName!s9CustomModelTags?[{#'K<CustomizationConfig?{#'Z7CustomizationType?s6HyperParameters?<s-JobName!s1JobTags?[{#'K9OutputDataConfig!{#+@-RoleArn!s;TrainingDataConfig!{#+I=ValidationDataConfig?{#-T2VpcConfig?{#-f
)Key!s+Value!s
;DistillationConfig?{#((2RftConfig?{#({
;TeacherModelConfig!{#(A
CMaxResponseLengthForInference?n<TeacherModelIdentifier!s
5GraderConfig?{#)I8HyperParameters?{#)i
5LambdaGrader?{#)\
/LambdaArn!s
/BatchSize?n0EpochCount?n2EvalInterval?n8InferenceMaxTokens?n2LearningRate?n5MaxPromptLength?n5ReasoningEffort?s=TrainingSamplePerPrompt?n
+S3Uri!s
=InvocationLogsConfig?{#+l+S3Uri?s
<InvocationLogSource!{#,\?RequestMetadataFilters?{#,e7UsePromptResponse?b
+S3Uri?s
0AndAll?[{#-<-Equals?<s0NotEquals?<s/OrAll?[{#-<
-Equals?<s0NotEquals?<s
4Validators![{#+@
7SecurityGroupIds![s0SubnetIds![s
,JobArn!s8SdkHttpMetadata?{#.f<SdkResponseMetadata?{#/@
6AllHttpHeaders?<[s2HttpHeaders?<s4HttpStatusCode?i
/RequestId?s
,Accept?s*Body?*1ContentType?s9GuardrailIdentifier?s6GuardrailVersion?s.Input?{#1E-ModelId!s/Output?{#1E>PerformanceConfigLatency?s5RequestMetadata?s1ServiceTier?s+Trace?s
+S3Uri?*
*Body!*1ContentType!s>PerformanceConfigLatency?s8SdkHttpMetadata?{#.f<SdkResponseMetadata?{#/@1ServiceTier?s
)"};

}
