// What the actions of bedrockdataautomation take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd690d049f75d3312>{R"(#1##P##i#$/#$T#$m#%8#%N#%p#&.#&R#&o#'*#'A#'Z
createBlueprint {#(%{#)f
createBlueprintVersion {#+[{#)f
createDataAutomationProject {#+y{#4W
deleteBlueprint {#5#{#5F
deleteDataAutomationProject {#5G{#5U
getBlueprint {#.A{#)f
getDataAutomationProject {#5l{#6/
listBlueprints {#8r{#9{
listDataAutomationProjects {#;K{#<E
listTagsForResource {#=A{#=P
tagResource {#=\{#5F
untagResource {#=v{#5F
updateBlueprint {#>6{#)f
updateDataAutomationProject {#?#{#4W
3BlueprintName!s4BlueprintStage?s1ClientToken?s@EncryptionConfiguration?{#)3,Schema!s.Tags?[{#)W*Type!s
;KmsEncryptionContext?<s.KmsKeyId!s
)Key!s+Value!s
2Blueprint!{#)v
2BlueprintArn!s3BlueprintName!s4BlueprintStage?s6BlueprintVersion?s2CreationTime!t;KmsEncryptionContext?<s.KmsKeyId?s6LastModifiedTime!t,Schema!s*Type!s
2BlueprintArn!s1ClientToken?s
1ClientToken?sBCustomOutputConfiguration?{#./@EncryptionConfiguration?{#)3>OverrideConfiguration?{#.u8ProjectDescription?s1ProjectName!s2ProjectStage?sDStandardOutputConfiguration!{#0i.Tags?[{#)W
4Blueprints?[{#.A
2BlueprintArn!s4BlueprintStage?s6BlueprintVersion?s
.Audio?{#/`1Document?{#0(.Image?{#/`8ModalityRouting?{#0O.Video?{#/`
;ModalityProcessing?{#/y
+State?s
;ModalityProcessing?{#/y1Splitter?{#/y
*Jpeg?s)Mov?s)Mp4?s)Png?s
.Audio?{#1?1Document?{#2,.Image?{#3k.Video?{#3k
3Extraction?{#1e8GenerativeField?{#1t
1Category!{#1t
+State!s,Types?[s
3Extraction?{#2d8GenerativeField?{#3-5OutputFormat?{#3@
4BoundingBox!{#3-4Granularity!{#36
+State!s
,Types?[s
=AdditionalFileFormat!{#3-3TextFormat!{#36
3Extraction?{#478GenerativeField?{#1t
4BoundingBox!{#3-1Category!{#1t
0ProjectArn!s2ProjectStage?s,Status?s
2BlueprintArn!s6BlueprintVersion?s

0ProjectArn!s
0ProjectArn!s,Status?s
0ProjectArn!s2ProjectStage?s
0Project!{#6=
2CreationTime!tBCustomOutputConfiguration?{#./;KmsEncryptionContext?<s.KmsKeyId?s6LastModifiedTime!t>OverrideConfiguration?{#.u0ProjectArn!s8ProjectDescription?s1ProjectName!s2ProjectStage?sDStandardOutputConfiguration?{#0i,Status!s
2BlueprintArn?s:BlueprintStageFilter?s0MaxResults?n/NextToken?s6ProjectFilter?{#5l3ResourceOwner?s
4Blueprints![{#:?/NextToken?s
2BlueprintArn!s3BlueprintName?s4BlueprintStage?s6BlueprintVersion?s2CreationTime!t6LastModifiedTime?t
8BlueprintFilter?{#.A0MaxResults?n/NextToken?s8ProjectStageFilter?s3ResourceOwner?s
/NextToken?s2Projects![{#<a
2CreationTime!t0ProjectArn!s1ProjectName?s2ProjectStage?s
1ResourceARN!s
.Tags?[{#)W
1ResourceARN!s.Tags![{#)W
1ResourceARN!s.TagKeys![s
2BlueprintArn!s4BlueprintStage?s@EncryptionConfiguration?{#)3,Schema!s
BCustomOutputConfiguration?{#./@EncryptionConfiguration?{#)3>OverrideConfiguration?{#.u0ProjectArn!s8ProjectDescription?s2ProjectStage?sDStandardOutputConfiguration!{#0i
)"};
