// What the actions of ioteventsdata take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x784711f5644759ba>{R"(#/##J##i#$,#$G#$a#$z#%9#%S#%p#&-#&G#&[
batchAcknowledgeAlarm {#&r{#'i
batchDeleteDetector {#(K{#).
batchDisableAlarm {#*#{#'i
batchEnableAlarm {#*@{#'i
batchPutMessage {#*\{#+T
batchResetAlarm {#+w{#'i
batchSnoozeAlarm {#,8{#'i
batchUpdateDetector {#-;{#.u
describeAlarm {#/B{#/_
describeDetector {#5W{#5w
listAlarms {#7r{#8C
listDetectors {#9h{#:H
CAcknowledgeActionRequests![{#'9
4AlarmModelName!s.KeyValue?s*Note?s/RequestId!s
6ErrorEntries?[{#(#
/ErrorCode?s2ErrorMessage?s/RequestId?s
3Detectors![{#(\
7DetectorModelName!s.KeyValue?s/MessageId!s
IBatchDeleteDetectorErrorEntries?[{#)U
/ErrorCode?s2ErrorMessage?s/MessageId?s
?DisableActionRequests![{#'9
>EnableActionRequests![{#'9
2Messages![{#*l
/InputName!s/MessageId!s-Payload!*2Timestamp?{#+D
2TimeInMillis?l
EBatchPutMessageErrorEntries?[{#)U
=ResetActionRequests![{#'9
>SnoozeActionRequests![{#,T
4AlarmModelName!s.KeyValue?s*Note?s/RequestId!s4SnoozeDuration!i
3Detectors![{#-L
7DetectorModelName!s.KeyValue?s/MessageId!s.State!{#.)
/StateName!s0Timers![{#.S3Variables![{#.e
*Name!s-Seconds!i
*Name!s+Value!s
IBatchUpdateDetectorErrorEntries?[{#)U
4AlarmModelName!s.KeyValue?s
.Alarm?{#/k
4AlarmModelName?s7AlarmModelVersion?s3AlarmState?{#1#2CreationTime?t.KeyValue?s4LastUpdateTime?t.Severity?i
7CustomerAction?{#1i7RuleEvaluation?{#4*/StateName?s4SystemEvent?{#4w
GAcknowledgeActionConfiguration?{#3c0ActionName?sCDisableActionConfiguration?{#3cBEnableActionConfiguration?{#3cAResetActionConfiguration?{#3cBSnoozeActionConfiguration?{#3k
*Note?s
*Note?s4SnoozeDuration?i
=SimpleRuleEvaluation?{#4E
8InputPropertyValue?s.Operator?s4ThresholdValue?s
/EventType?sAStateChangeConfiguration?{#5H
1TriggerType?s
7DetectorModelName!s.KeyValue?s
1Detector?{#6,
2CreationTime?t7DetectorModelName?s:DetectorModelVersion?s.KeyValue?s4LastUpdateTime?t.State?{#74
/StateName!s0Timers![{#7^3Variables![{#.e
*Name!s/Timestamp!t
4AlarmModelName!s0MaxResults?i/NextToken?s
8AlarmSummaries?[{#8e/NextToken?s
4AlarmModelName?s7AlarmModelVersion?s2CreationTime?t.KeyValue?s4LastUpdateTime?t/StateName?s
7DetectorModelName!s0MaxResults?i/NextToken?s/StateName?s
;DetectorSummaries?[{#:m/NextToken?s
2CreationTime?t7DetectorModelName?s:DetectorModelVersion?s.KeyValue?s4LastUpdateTime?t.State?{#;u
/StateName?s
)"};
