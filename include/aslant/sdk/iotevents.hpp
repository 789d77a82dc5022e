// What the actions of iotevents take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x26a7b2ad4624510a>{
    R"(#=##t#$4#$Q#$f#%&#%C#%X#%t#&9#&`#&w#'=#'f#(,#(E#(h#)*#)E#)Y#)v#*7#*[#*p#+-#+G#+d
createAlarmModel {#+y{#;%
createDetectorModel {#;s{#Bi
createInput {#D|{#F&
deleteAlarmModel {#G9{#GK
deleteDetectorModel {#GL{#GK
deleteInput {#Ga{#GK
describeAlarmModel {#Gn{#H:
describeDetectorModel {#J|{#KN
describeDetectorModelAnalysis {#LF{#LT
describeInput {#Ga{#L^
describeLoggingOptions {#GK{#M>
getDetectorModelAnalysisResults {#NQ{#Nx
listAlarmModelVersions {#Os{#PD
listAlarmModels {#R7{#RQ
listDetectorModelVersions {#SW{#T+
listDetectorModels {#R7{#V-
listInputRoutings {#W<{#YA
listInputs {#R7{#Yr
listTagsForResource {#[4{#[C
putLoggingOptions {#[O{#GK
startDetectorModelAnalysis {#[d{#\(
tagResource {#\6{#GK
untagResource {#\P{#GK
updateAlarmModel {#\j{#;%
updateDetectorModel {#^I{#Bi
updateInput {#_Y{#F&
:AlarmCapabilities?{#-i:AlarmEventActions?{#.m;AlarmModelDescription?s4AlarmModelName!s:AlarmNotification?{#6{2AlarmRule!{#:-)Key?s-RoleArn!s.Severity?i.Tags?[{#:p
8AcknowledgeFlow?{#.FDInitializationConfiguration?{#.Q
-Enabled!b
>DisabledOnInitialization!b
6AlarmActions?[{#/'
1DynamoDB?{#0M3DynamoDBv2?{#2E1Firehose?{#2_2IotEvents?{#344IotSiteWise?{#3N8IotTopicPublish?{#5`/Lambda?{#5z,Sns?{#6<,Sqs?{#6V
2HashKeyField!s1HashKeyType?s2HashKeyValue!s/Operation?s0Payload?{#2)2PayloadField?s3RangeKeyField?s2RangeKeyType?s3RangeKeyValue?s/TableName!s
7ContentExpression!s*Type!s
0Payload?{#2)/TableName!s
8DeliveryStreamName!s0Payload?{#2)/Separator?s
/InputName!s0Payload?{#2)
-AssetId?s-EntryId?s3PropertyAlias?s0PropertyId?s6PropertyValue?{#49
-Quality?s2Timestamp?{#4^.Value?{#5%
3OffsetInNanos?s3TimeInSeconds!s
2BooleanValue?s1DoubleValue?s2IntegerValue?s1StringValue?s
/MqttTopic!s0Payload?{#2)
1FunctionArn!s0Payload?{#2)
0Payload?{#2)/TargetArn!s
0Payload?{#2).QueueUrl!s/UseBase64?b
=NotificationActions?[{#7<
/Action!{#7{=EmailConfigurations?[{#84;SmsConfigurations?[{#9V
5LambdaAction?{#5z
0Content?{#8Y*From!s3Recipients!{#8x
7AdditionalMessage?s-Subject?s
,To?[{#9(
4SsoIdentity?{#9:
5IdentityStoreId!s,UserId?s
7AdditionalMessage?s4Recipients![{#9(.SenderId?s
3SimpleRule?{#:>
8ComparisonOperator!s3InputProperty!s/Threshold!s
)Key!s+Value!s
3AlarmModelArn?s7AlarmModelVersion?s2CreationTime?t4LastUpdateTime?t,Status?s
@DetectorModelDefinition!{#=:>DetectorModelDescription?s7DetectorModelName!s6EvaluationMethod?s)Key?s-RoleArn!s.Tags?[{#:p
6InitialStateName!s0States![{#=[
0OnEnter?{#>4/OnExit?{#>40OnInput?{#Ak/StateName!s
0Events?[{#>B
1Actions?[{#>i/Condition?s/EventName!s
3ClearTimer?{#@t1DynamoDB?{#0M3DynamoDBv2?{#2E1Firehose?{#2_2IotEvents?{#344IotSiteWise?{#3N8IotTopicPublish?{#5`/Lambda?{#5z3ResetTimer?{#@t1SetTimer?{#A'4SetVariable?{#AS,Sns?{#6<,Sqs?{#6V
/TimerName!s
8DurationExpression?s-Seconds?i/TimerName!s
+Value!s2VariableName!s
0Events?[{#>B:TransitionEvents?[{#B6
1Actions?[{#>i/Condition!s/EventName!s/NextState!s
CDetectorModelConfiguration?{#C0
2CreationTime?t6DetectorModelArn?s>DetectorModelDescription?s7DetectorModelName?s:DetectorModelVersion?s6EvaluationMethod?s)Key?s4LastUpdateTime?t-RoleArn?s,Status?s
8InputDefinition!{#Eb6InputDescription?s/InputName!s.Tags?[{#:p
4Attributes![{#Et
.JsonPath!s
;InputConfiguration?{#F?
2CreationTime!t.InputArn!s6InputDescription?s/InputName!s4LastUpdateTime!t,Status!s
4AlarmModelName!s

7DetectorModelName!s
/InputName!s
4AlarmModelName!s7AlarmModelVersion?s
:AlarmCapabilities?{#-i:AlarmEventActions?{#.m3AlarmModelArn?s;AlarmModelDescription?s4AlarmModelName?s7AlarmModelVersion?s:AlarmNotification?{#6{2AlarmRule?{#:-2CreationTime?t)Key?s4LastUpdateTime?t-RoleArn?s.Severity?i,Status?s3StatusMessage?s
7DetectorModelName!s:DetectorModelVersion?s
6DetectorModel?{#Kb
CDetectorModelConfiguration?{#C0@DetectorModelDefinition?{#=:
0AnalysisId!s
,Status?s
.Input?{#Lj
;InputConfiguration?{#F?8InputDefinition?{#Eb
7LoggingOptions?{#MS
>DetectorDebugOptions?[{#N1-Enabled!b+Level!s-RoleArn!s
7DetectorModelName!s.KeyValue?s
0AnalysisId!s0MaxResults?i/NextToken?s
9AnalysisResults?[{#OA/NextToken?s
+Level?s3Locations?[{#Ok-Message?s*Type?s
*Path?s
4AlarmModelName!s0MaxResults?i/NextToken?s
DAlarmModelVersionSummaries?[{#Pr/NextToken?s
3AlarmModelArn?s4AlarmModelName?s7AlarmModelVersion?s2CreationTime?t4LastUpdateTime?t-RoleArn?s,Status?s3StatusMessage?s
0MaxResults?i/NextToken?s
=AlarmModelSummaries?[{#Rx/NextToken?s
;AlarmModelDescription?s4AlarmModelName?s2CreationTime?t
7DetectorModelName!s0MaxResults?i/NextToken?s
GDetectorModelVersionSummaries?[{#T\/NextToken?s
2CreationTime?t6DetectorModelArn?s7DetectorModelName?s:DetectorModelVersion?s6EvaluationMethod?s4LastUpdateTime?t-RoleArn?s,Status?s
@DetectorModelSummaries?[{#VW/NextToken?s
2CreationTime?t>DetectorModelDescription?s7DetectorModelName?s
8InputIdentifier!{#Wk0MaxResults?i/NextToken?s
AIotEventsInputIdentifier?{#GaCIotSiteWiseInputIdentifier?{#XP
PIotSiteWiseAssetModelPropertyIdentifier?{#Y$
2AssetModelId!s0PropertyId!s
/NextToken?s9RoutedResources?[{#Yd
)Arn?s*Name?s
8InputSummaries?[{#Z:/NextToken?s
2CreationTime?t.InputArn?s6InputDescription?s/InputName?s4LastUpdateTime?t,Status?s
1ResourceArn!s
.Tags?[{#:p
7LoggingOptions!{#MS
@DetectorModelDefinition!{#=:
0AnalysisId?s
1ResourceArn!s.Tags![{#:p
1ResourceArn!s.TagKeys![s
:AlarmCapabilities?{#-i:AlarmEventActions?{#.m;AlarmModelDescription?s4AlarmModelName!s:AlarmNotification?{#6{2AlarmRule!{#:--RoleArn!s.Severity?i
@DetectorModelDefinition!{#=:>DetectorModelDescription?s7DetectorModelName!s6EvaluationMethod?s-RoleArn!s
8InputDefinition!{#Eb6InputDescription?s/InputName!s
)"};
