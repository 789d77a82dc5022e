// What the actions of scheduler take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa3e66bbb9ba9c7fa>{R"(#/##J##b#$%#$=#$Z#$o#%/#%K#%b#&%#&:#&Q
createSchedule {#&i{#1h
createScheduleGroup {#1w{#2M
deleteSchedule {#2a{#3)
deleteScheduleGroup {#3*{#3)
getSchedule {#3@{#3T
getScheduleGroup {#6,{#64
listScheduleGroups {#6p{#7=
listSchedules {#7_{#8@
listTagsForResource {#9^{#9m
tagResource {#9y{#3)
untagResource {#:9{#3)
updateSchedule {#&i{#1h
;ActionAfterCompletion?s1ClientToken?s1Description?s-EndDate?t;FlexibleTimeWindow!{#)#/GroupName?s/KmsKeyArn?s*Name!s8ScheduleExpression!s@ScheduleExpressionTimezone?s/StartDate?t+State?s/Target!{#)D
<MaximumWindowInMinutes?i*Mode!s
)Arn!s9DeadLetterConfig?{#+I6EcsParameters?{#+P>EventBridgeParameters?{#0)+Input?s:KinesisParameters?{#0@4RetryPolicy?{#0P-RoleArn!sDSageMakerPipelineParameters?{#1)6SqsParameters?{#1V
)Arn?s
BCapacityProviderStrategy?[{#.K:EnableECSManagedTags?b:EnableExecuteCommand?b+Group?s0LaunchType?s=NetworkConfiguration?{#.o>PlacementConstraints?[{#/^;PlacementStrategy?[{#/s5PlatformVersion?s3PropagateTags?s1ReferenceId?s,Tags?[<s/TaskCount?i7TaskDefinitionArn!s
*Base?i6CapacityProvider!s,Weight?i
<AwsvpcConfiguration?{#//
4AssignPublicIp?s5SecurityGroups?[s.Subnets![s
0Expression?s*Type?s
+Field?s*Type?s
0DetailType!s,Source!s
2PartitionKey!s
>MaximumEventAgeInSeconds?i:MaximumRetryAttempts?i
?PipelineParameterList?[{#1F
*Name!s+Value!s
4MessageGroupId?s
1ScheduleArn!s
1ClientToken?s*Name!s.Tags?[{#2>
)Key!s+Value!s
6ScheduleGroupArn!s
1ClientToken?s/GroupName?s*Name!s

1ClientToken?s*Name!s
/GroupName?s*Name!s
;ActionAfterCompletion?s)Arn?s2CreationDate?t1Description?s-EndDate?t;FlexibleTimeWindow?{#)#/GroupName?s/KmsKeyArn?s:LastModificationDate?t*Name?s8ScheduleExpression?s@ScheduleExpressionTimezone?s/StartDate?t+State?s/Target?{#)D
*Name!s
)Arn?s2CreationDate?t:LastModificationDate?t*Name?s+State?s
0MaxResults?i0NamePrefix?s/NextToken?s
/NextToken?s8ScheduleGroups![{#64
/GroupName?s0MaxResults?i0NamePrefix?s/NextToken?s+State?s
/NextToken?s3Schedules![{#8]
)Arn?s2CreationDate?t/GroupName?s:LastModificationDate?t*Name?s+State?s/Target?{#9W
)Arn!s
1ResourceArn!s
.Tags?[{#2>
1ResourceArn!s.Tags![{#2>
1ResourceArn!s.TagKeys![s
)"};
