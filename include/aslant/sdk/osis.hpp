// What the actions of osis take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xedf961b45ce1beab>{R"(#1##P##h#$&#$;#$Y#$|#%B#%Y#%v#&3#&I#&^#&u#'3
createPipeline {#'M{#,(
deletePipeline {#1?{#1O
getPipeline {#1?{#,(
getPipelineBlueprint {#1P{#1j
getPipelineChangeProgress {#1?{#33
listPipelineBlueprints {#1O{#4m
listPipelines {#5m{#6-
listTagsForResource {#7y{#8&
startPipeline {#1?{#,(
stopPipeline {#1?{#,(
tagResource {#82{#1O
untagResource {#8D{#1O
updatePipeline {#8V{#,(
validatePipeline {#:@{#:]
6BufferOptions?{#)R@EncryptionAtRestOptions?{#)m=LogPublishingOptions?{#)z.MaxUnits!i.MinUnits!i?PipelineConfigurationBody!s2PipelineName!s5PipelineRoleArn?s.Tags?[{#*^3VpcOptions?{#*m
=PersistentBufferEnabled!b
/KmsKeyArn!s
ACloudWatchLogDestination?{#*R6IsLoggingEnabled?b
.LogGroup!s
)Key!s+Value!s
7SecurityGroupIds?[s0SubnetIds![s=VpcAttachmentOptions?{#+g;VpcEndpointManagement?s
1AttachToVpc!b/CidrBlock?s
1Pipeline?{#,7
6BufferOptions?{#)R/CreatedAt?t6Destinations?[{#0(@EncryptionAtRestOptions?{#)m9IngestEndpointUrls?[s3LastUpdatedAt?t=LogPublishingOptions?{#)z.MaxUnits?i.MinUnits?i1PipelineArn?s?PipelineConfigurationBody?s2PipelineName?s5PipelineRoleArn?s=ServiceVpcEndpoints?[{#0B,Status?s5StatusReason?{#0a.Tags?[{#*^8VpcEndpointService?s6VpcEndpoints?[{#0p
.Endpoint?s1ServiceName?s
1ServiceName?s3VpcEndpointId?s
1Description?s
3VpcEndpointId?s+VpcId?s3VpcOptions?{#*m
2PipelineName!s

3BlueprintName!s,Format?s
2Blueprint?{#2),Format?s
3BlueprintName?s8DisplayDescription?s1DisplayName?s?PipelineConfigurationBody?s-Service?s-UseCase?s
@ChangeProgressStatuses?[{#3Q
>ChangeProgressStages?[{#4>/StartTime?t,Status?s9TotalNumberOfStages?i
1Description?s3LastUpdatedAt?t*Name?s,Status?s
4Blueprints?[{#5%
3BlueprintName?s8DisplayDescription?s1DisplayName?s-Service?s-UseCase?s
0MaxResults?i/NextToken?s
/NextToken?s3Pipelines?[{#6J
/CreatedAt?t6Destinations?[{#0(3LastUpdatedAt?t.MaxUnits?i.MinUnits?i1PipelineArn?s2PipelineName?s,Status?s5StatusReason?{#0a.Tags?[{#*^
)Arn!s
.Tags?[{#*^
)Arn!s.Tags![{#*^
)Arn!s.TagKeys![s
6BufferOptions?{#)R@EncryptionAtRestOptions?{#)m=LogPublishingOptions?{#)z.MaxUnits?i.MinUnits?i?PipelineConfigurationBody?s2PipelineName!s5PipelineRoleArn?s
?PipelineConfigurationBody!s
0Errors?[{#:u-IsValid?b
-Message?s
)"};
