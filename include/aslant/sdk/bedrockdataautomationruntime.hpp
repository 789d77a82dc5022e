// What the actions of bedrockdataautomationruntime take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xeb897df4afe40aea>{R"(#(##5##V##y#$<#$Q
getDataAutomationStatus {#$h{#$y
invokeDataAutomationAsync {#%f{#$h
listTagsForResource {#+X{#+g
tagResource {#+s{#,3
untagResource {#,4{#,3
3InvocationArn!s
2ErrorMessage?s/ErrorType?s<OutputConfiguration?{#%],Status?s
+S3Uri!s
4Blueprints?[{#(,1ClientToken?sDDataAutomationConfiguration?{#(N>DataAutomationProfileArn!s@EncryptionConfiguration?{#(r;InputConfiguration!{#)<BNotificationConfiguration?{#*n<OutputConfiguration!{#%].Tags?[{#+I
2BlueprintArn!s+Stage?s-Version?s
>DataAutomationProjectArn!s+Stage?s
;KmsEncryptionContext?<s.KmsKeyId!s
EAssetProcessingConfiguration?{#)g+S3Uri!s
.Video?{#)s
=SegmentConfiguration?{#*4
9TimestampSegment?{#*K
3EndTimeMillis!n5StartTimeMillis!n
AEventBridgeConfiguration!{#+3
8EventBridgeEnabled!b
)Key!s+Value!s
1ResourceARN!s
.Tags?[{#+I
1ResourceARN!s.Tags![{#+I

1ResourceARN!s.TagKeys![s
)"};
