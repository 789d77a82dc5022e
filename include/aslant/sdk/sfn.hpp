// What the actions of sfn take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x82317f195cd9ac06>{
    R"(#H#$;#$S#$o#%6#%N#%j#&1#&T#&n#'/#'G#'e#(.#(X#(q#)4#)L#)d#)y#*@#*b#+##+@#+d#,$#,=#,X#,q#-/#-K#-b#-w#.0#.G#.]#.y#/@
createActivity {#/h{#1%
createStateMachine {#1C{#4@
createStateMachineAlias {#4{{#5u
deleteActivity {#6B{#6Q
deleteStateMachine {#6R{#6Q
deleteStateMachineAlias {#6e{#6Q
deleteStateMachineVersion {#7#{#6Q
describeActivity {#6B{#7=
describeExecution {#8%{#8D
describeMapRun {#;^{#;k
describeStateMachine {#?H{#?j
describeStateMachineAlias {#6e{#B7
describeStateMachineForExecution {#8%{#CA
getActivityTask {#ET{#Ep
getExecutionHistory {#F+{#Fz
listActivities {#^o{#_/
listExecutions {#_r{#`o
listMapRuns {#c-{#cV
listStateMachineAliases {#d\{#e.
listStateMachineVersions {#d\{#eU
listStateMachines {#^o{#fL
listTagsForResource {#gC{#gR
publishStateMachineVersion {#g^{#f#
redriveExecution {#h2{#hP
sendTaskFailure {#h_{#6Q
sendTaskHeartbeat {#h|{#6Q
sendTaskSuccess {#i/{#6Q
startExecution {#iE{#iu
startSyncExecution {#j7{#jv
stopExecution {#mP{#mp
tagResource {#m|{#6Q
testState {#n<{#o0
untagResource {#r`{#6Q
updateMapRun {#rz{#6Q
updateStateMachine {#ss{#uY
updateStateMachineAlias {#v3{#vt
validateStateMachineDefinition {#w({#wU
@EncryptionConfiguration?{#0>*Name!s.Tags?[{#0p
BKmsDataKeyReusePeriodSeconds?i.KmsKeyId?s*Type!s
)Key?s+Value?s
1ActivityArn!s2CreationDate!t
0Definition!s@EncryptionConfiguration?{#0>=LoggingConfiguration?{#30*Name!s-Publish?b-RoleArn!s.Tags?[{#0p=TracingConfiguration?{#45*Type?s8VersionDescription?s
6Destinations?[{#3c:IncludeExecutionData?b+Level?s
?CloudWatchLogsLogGroup?{#4&
1LogGroupArn?s
-Enabled?b
2CreationDate!t5StateMachineArn!s<StateMachineVersionArn?s
1Description?s*Name!s>RoutingConfiguration![{#5R
<StateMachineVersionArn!s,Weight!i
2CreationDate!t:StateMachineAliasArn!s
1ActivityArn!s

5StateMachineArn!s
:StateMachineAliasArn!s
<StateMachineVersionArn!s
1ActivityArn!s2CreationDate!t@EncryptionConfiguration?{#0>*Name!s
2ExecutionArn!s2IncludedData?s
+Cause?s+Error?s2ExecutionArn!s+Input?s5InputDetails?{#;R/MapRunArn?s*Name?s,Output?s6OutputDetails?{#;R2RedriveCount?i1RedriveDate?t3RedriveStatus?s9RedriveStatusReason?s/StartDate!t:StateMachineAliasArn?s5StateMachineArn!s<StateMachineVersionArn?s,Status!s.StopDate?t1TraceHeader?s
.Included?b
/MapRunArn!s
2ExecutionArn!s8ExecutionCounts!{#={3ItemCounts!{#={/MapRunArn!s4MaxConcurrency!i2RedriveCount?i1RedriveDate?t/StartDate!t,Status!s.StopDate?t;ToleratedFailureCount!l@ToleratedFailurePercentage!n
-Aborted!l,Failed!l;FailuresNotRedrivable?l-Pending!l4PendingRedrive?l4ResultsWritten!l-Running!l/Succeeded!l.TimedOut!l+Total!l
2IncludedData?s5StateMachineArn!s
2CreationDate!t0Definition!s1Description?s@EncryptionConfiguration?{#0>+Label?s=LoggingConfiguration?{#30*Name!s0RevisionId?s-RoleArn!s5StateMachineArn!s,Status?s=TracingConfiguration?{#45*Type!s:VariableReferences?<[s
2CreationDate?t1Description?s*Name?s>RoutingConfiguration?[{#5R:StateMachineAliasArn?s0UpdateDate?t
0Definition!s@EncryptionConfiguration?{#0>+Label?s=LoggingConfiguration?{#30/MapRunArn?s*Name!s0RevisionId?s-RoleArn!s5StateMachineArn!s=TracingConfiguration?{#450UpdateDate!t:VariableReferences?<[s
1ActivityArn!s0WorkerName?s
+Input?s/TaskToken?s
2ExecutionArn!s:IncludeExecutionData?b0MaxResults?i/NextToken?s2ReverseOrder?b
0Events![{#G:/NextToken?s
CActivityFailedEventDetails?{#UyKActivityScheduleFailedEventDetails?{#UyFActivityScheduledEventDetails?{#V0DActivityStartedEventDetails?{#W1FActivitySucceededEventDetails?{#W?EActivityTimedOutEventDetails?{#UyEEvaluationFailedEventDetails?{#W\EExecutionAbortedEventDetails?{#UyDExecutionFailedEventDetails?{#UyFExecutionRedrivenEventDetails?{#X&EExecutionStartedEventDetails?{#X6GExecutionSucceededEventDetails?{#W?FExecutionTimedOutEventDetails?{#Uy(Id!lILambdaFunctionFailedEventDetails?{#UyQLambdaFunctionScheduleFailedEventDetails?{#UyLLambdaFunctionScheduledEventDetails?{#Y1NLambdaFunctionStartFailedEventDetails?{#UyLLambdaFunctionSucceededEventDetails?{#W?KLambdaFunctionTimedOutEventDetails?{#UyHMapIterationAbortedEventDetails?{#Z0GMapIterationFailedEventDetails?{#Z0HMapIterationStartedEventDetails?{#Z0JMapIterationSucceededEventDetails?{#Z0AMapRunFailedEventDetails?{#UyCMapRunRedrivenEventDetails?{#Z@BMapRunStartedEventDetails?{#Z\DMapStateStartedEventDetails?{#Zi5PreviousEventId?lAStateEnteredEventDetails?{#Zs@StateExitedEventDetails?{#[;?TaskFailedEventDetails?{#\8BTaskScheduledEventDetails?{#\cDTaskStartFailedEventDetails?{#\8@TaskStartedEventDetails?{#]wETaskSubmitFailedEventDetails?{#\8BTaskSubmittedEventDetails?{#^8BTaskSucceededEventDetails?{#^8ATaskTimedOutEventDetails?{#\8/Timestamp!t*Type!s
+Cause?s+Error?s
8HeartbeatInSeconds?l+Input?s5InputDetails?{#W$.Resource!s6TimeoutInSeconds?l
/Truncated?b
0WorkerName?s
,Output?s6OutputDetails?{#W$
+Cause?s+Error?s.Location?s+State!s
2RedriveCount?i
+Input?s5InputDetails?{#W$-RoleArn?s:StateMachineAliasArn?s<StateMachineVersionArn?s
+Input?s5InputDetails?{#W$.Resource!s8TaskCredentials?{#Z%6TimeoutInSeconds?l
-RoleArn?s
+Index?i*Name?s
/MapRunArn?s2RedriveCount?i
/MapRunArn?s
,Length?i
+Input?s5InputDetails?{#W$*Name!s
8AssignedVariables?<sAAssignedVariablesDetails?{#W$*Name!s,Output?s6OutputDetails?{#W$
+Cause?s+Error?s.Resource!s2ResourceType!s
8HeartbeatInSeconds?l0Parameters!s,Region!s.Resource!s2ResourceType!s8TaskCredentials?{#Z%6TimeoutInSeconds?l
.Resource!s2ResourceType!s
,Output?s6OutputDetails?{#W$.Resource!s2ResourceType!s
0MaxResults?i/NextToken?s
4Activities![{#_M/NextToken?s
1ActivityArn!s2CreationDate!t*Name!s
/MapRunArn?s0MaxResults?i/NextToken?s3RedriveFilter?s5StateMachineArn?s2StatusFilter?s
4Executions![{#a3/NextToken?s
2ExecutionArn!s/ItemCount?i/MapRunArn?s*Name!s2RedriveCount?i1RedriveDate?t/StartDate!t:StateMachineAliasArn?s5StateMachineArn!s<StateMachineVersionArn?s,Status!s.StopDate?t
2ExecutionArn!s0MaxResults?i/NextToken?s
1MapRuns![{#cq/NextToken?s
2ExecutionArn!s/MapRunArn!s/StartDate!t5StateMachineArn!s.StopDate?t
0MaxResults?i/NextToken?s5StateMachineArn!s
/NextToken?s=StateMachineAliases![{#5u
/NextToken?s>StateMachineVersions![{#f#
2CreationDate!t<StateMachineVersionArn!s
/NextToken?s7StateMachines![{#fm
2CreationDate!t*Name!s5StateMachineArn!s*Type!s
1ResourceArn!s
.Tags?[{#0p
1Description?s0RevisionId?s5StateMachineArn!s
1ClientToken?s2ExecutionArn!s
1RedriveDate!t
+Cause?s+Error?s/TaskToken!s
/TaskToken!s
,Output!*/TaskToken!s
+Input?**Name?s5StateMachineArn!s1TraceHeader?s
2ExecutionArn!s/StartDate!t
2IncludedData?s+Input?**Name?s5StateMachineArn!s1TraceHeader?s
7BillingDetails?{#ls+Cause?s+Error?s2ExecutionArn!s+Input?s5InputDetails?{#;R*Name?s,Output?s6OutputDetails?{#;R/StartDate!t5StateMachineArn?s,Status!s.StopDate!t1TraceHeader?s
BBilledDurationInMilliseconds?l:BilledMemoryUsedInMB?l
+Cause?s+Error?s2ExecutionArn!s
.StopDate!t
1ResourceArn!s.Tags![{#0p
0Definition!s+Input?s5InspectionLevel?s3RevealSecrets?b-RoleArn?s/Variables?s
+Cause?s+Error?s7InspectionData?{#os/NextState?s,Output?s,Status?s
4AfterArguments?s4AfterInputPath?s5AfterParameters?s5AfterResultPath?s9AfterResultSelector?s+Input?s0Request?{#qT1Response?{#r&,Result?s/Variables?s
*Body?s-Headers?s,Method?s.Protocol?s)Url?s
*Body?s-Headers?s.Protocol?s0StatusCode?s3StatusMessage?s
1ResourceArn!s.TagKeys![s
/MapRunArn!s4MaxConcurrency?i;ToleratedFailureCount?l@ToleratedFailurePercentage?n
0Definition?s@EncryptionConfiguration?{#0>=LoggingConfiguration?{#30-Publish?b-RoleArn?s5StateMachineArn!s=TracingConfiguration?{#458VersionDescription?s
0RevisionId?s<StateMachineVersionArn?s0UpdateDate!t
1Description?s>RoutingConfiguration?[{#5R:StateMachineAliasArn!s
0UpdateDate!t
0Definition!s0MaxResults?i.Severity?s*Type?s
5Diagnostics![{#x#,Result!s/Truncated?b
*Code!s.Location?s-Message!s.Severity!s
)"};
