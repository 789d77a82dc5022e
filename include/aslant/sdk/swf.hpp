// What the actions of swf take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x826a89195d09824b>{
    R"(#J#$A#$h#%3#%V#%y#&;#&W#&v#'5#'T#'r#(0#(S#(q#)<#)W#*##*8#*\#*y#+:#+W#+t#,?#,]#,u#-9#-a#.,#.R#.u#/A#/b#0(#0=#0a#1(#1C#1d
countClosedWorkflowExecutions {#1{{#48
countOpenWorkflowExecutions {#4M{#48
countPendingActivityTasks {#5F{#48
countPendingDecisionTasks {#5F{#48
deleteActivityType {#5f{#6:
deleteWorkflowType {#6;{#6:
deprecateActivityType {#5f{#6:
deprecateDomain {#5^{#6:
deprecateWorkflowType {#6;{#6:
describeActivityType {#5f{#6W
describeDomain {#5^{#9i
describeWorkflowExecution {#;({#;W
describeWorkflowType {#6;{#@u
getWorkflowExecutionHistory {#Cp{#D`
listActivityTypes {$,j{$-g
listClosedWorkflowExecutions {$..{$0*
listDomains {$0P{$1=
listOpenWorkflowExecutions {$1`{$0*
listTagsForResource {$30{$3?
listWorkflowTypes {$,j{$3Z
pollForActivityTask {$3{{$4D
pollForDecisionTask {$5F{$6^
recordActivityTaskHeartbeat {$8'{$8>
registerActivityType {$8Q{#6:
registerDomain {$:x{#6:
registerWorkflowType {$;h{#6:
requestCancelWorkflowExecution {$=x{#6:
respondActivityTaskCanceled {$8'{#6:
respondActivityTaskCompleted {$>={#6:
respondActivityTaskFailed {$>S{#6:
respondDecisionTaskCompleted {$>s{#6:
signalWorkflowExecution {$OH{#6:
startWorkflowExecution {$O|{$Qu
tagResource {$R${#6:
terminateWorkflowExecution {$R>{#6:
undeprecateActivityType {#5f{#6:
undeprecateDomain {#5^{#6:
undeprecateWorkflowType {#6;{#6:
untagResource {$S${#6:
:CloseStatusFilter?{#3F8CloseTimeFilter?{#3P,Domain!s8ExecutionFilter?{#3k8StartTimeFilter?{#3P2TagFilter?{#3y3TypeFilter?{#4&
,Status!s
0LatestDate?t0OldestDate!t
0WorkflowId!s
)Tag!s
*Name!s-Version?s
+Count!i/Truncated?b
,Domain!s8ExecutionFilter?{#3k8StartTimeFilter!{#3P2TagFilter?{#3y3TypeFilter?{#4&
,Domain!s1TaskList!{#5^
*Name!s
5ActivityType!{#6(,Domain!s
*Name!s-Version!s

,Domain!s5WorkflowType!{#6(
6Configuration!{#6y1TypeInfo!{#8x
ADefaultTaskHeartbeatTimeout?s8DefaultTaskList?{#5^9DefaultTaskPriority?sGDefaultTaskScheduleToCloseTimeout?sGDefaultTaskScheduleToStartTimeout?sDDefaultTaskStartToCloseTimeout?s
5ActivityType!{#6(2CreationDate!t5DeprecationDate?t1Description?s,Status!s
6Configuration!{#:33DomainInfo!{#:]
LWorkflowExecutionRetentionPeriodInDays!s
)Arn?s1Description?s*Name!s,Status!s
,Domain!s2Execution!{#;A
+RunId!s0WorkflowId!s
?ExecutionConfiguration!{#<t6ExecutionInfo!{#>2ALatestActivityTaskTimestamp?t<LatestExecutionContext?s3OpenCounts!{#?e
1ChildPolicy!sBExecutionStartToCloseTimeout!s0LambdaRole?s1TaskList!{#5^2TaskPriority?s=TaskStartToCloseTimeout!s
5CancelRequested?b1CloseStatus?s4CloseTimestamp?t2Execution!{#;A5ExecutionStatus!s/Parent?{#;A4StartTimestamp!t.TagList?[s5WorkflowType!{#6(
7OpenActivityTasks!iAOpenChildWorkflowExecutions!i7OpenDecisionTasks!i9OpenLambdaFunctions?i0OpenTimers!i
6Configuration!{#A=1TypeInfo!{#C%
8DefaultChildPolicy?sIDefaultExecutionStartToCloseTimeout?s7DefaultLambdaRole?s8DefaultTaskList?{#5^9DefaultTaskPriority?sDDefaultTaskStartToCloseTimeout?s
2CreationDate!t5DeprecationDate?t1Description?s,Status!s5WorkflowType!{#6(
,Domain!s2Execution!{#;A5MaximumPageSize?i3NextPageToken?s2ReverseOrder?b
0Events![{#E$3NextPageToken?s
SActivityTaskCancelRequestedEventAttributes?{#aWLActivityTaskCanceledEventAttributes?{#b*MActivityTaskCompletedEventAttributes?{#bxJActivityTaskFailedEventAttributes?{#cLMActivityTaskScheduledEventAttributes?{#d*KActivityTaskStartedEventAttributes?{#f?LActivityTaskTimedOutEventAttributes?{#f^ICancelTimerFailedEventAttributes?{#gAUCancelWorkflowExecutionFailedEventAttributes?{#gsVChildWorkflowExecutionCanceledEventAttributes?{#hAWChildWorkflowExecutionCompletedEventAttributes?{#i?TChildWorkflowExecutionFailedEventAttributes?{#j<UChildWorkflowExecutionStartedEventAttributes?{#kCXChildWorkflowExecutionTerminatedEventAttributes?{#l&VChildWorkflowExecutionTimedOutEventAttributes?{#ltWCompleteWorkflowExecutionFailedEventAttributes?{#gs\ContinueAsNewWorkflowExecutionFailedEventAttributes?{#gsMDecisionTaskCompletedEventAttributes?{#mvMDecisionTaskScheduledEventAttributes?{#o)KDecisionTaskStartedEventAttributes?{#f?LDecisionTaskTimedOutEventAttributes?{#ov-EventId!l4EventTimestamp!t/EventType!s`ExternalWorkflowExecutionCancelRequestedEventAttributes?{#pOYExternalWorkflowExecutionSignaledEventAttributes?{#pOSFailWorkflowExecutionFailedEventAttributes?{#gsOLambdaFunctionCompletedEventAttributes?{#bxLLambdaFunctionFailedEventAttributes?{#cLOLambdaFunctionScheduledEventAttributes?{#pzMLambdaFunctionStartedEventAttributes?{#qtNLambdaFunctionTimedOutEventAttributes?{#r.FMarkerRecordedEventAttributes?{#raJRecordMarkerFailedEventAttributes?{#s>WRequestCancelActivityTaskFailedEventAttributes?{#ssdRequestCancelExternalWorkflowExecutionFailedEventAttributes?{#tNgRequestCancelExternalWorkflowExecutionInitiatedEventAttributes?{#uNRScheduleActivityTaskFailedEventAttributes?{#v3TScheduleLambdaFunctionFailedEventAttributes?{#vz]SignalExternalWorkflowExecutionFailedEventAttributes?{#tN`SignalExternalWorkflowExecutionInitiatedEventAttributes?{#wTYStartChildWorkflowExecutionFailedEventAttributes?{#xN\StartChildWorkflowExecutionInitiatedEventAttributes?{#yXQStartLambdaFunctionFailedEventAttributes?{#{qHStartTimerFailedEventAttributes?{#gAETimerCanceledEventAttributes?{#|=BTimerFiredEventAttributes?{#|xDTimerStartedEventAttributes?{$#:XWorkflowExecutionCancelRequestedEventAttributes?{$$)QWorkflowExecutionCanceledEventAttributes?{$$lRWorkflowExecutionCompletedEventAttributes?{$%<WWorkflowExecutionContinuedAsNewEventAttributes?{$%eOWorkflowExecutionFailedEventAttributes?{$'{QWorkflowExecutionSignaledEventAttributes?{$(TPWorkflowExecutionStartedEventAttributes?{$)JSWorkflowExecutionTerminatedEventAttributes?{$,#QWorkflowExecutionTimedOutEventAttributes?{$,M
0ActivityId!sBDecisionTaskCompletedEventId!l
-Details?sBLatestCancelRequestedEventId?l6ScheduledEventId!l4StartedEventId!l
,Result?s6ScheduledEventId!l4StartedEventId!l
-Details?s,Reason?s6ScheduledEventId!l4StartedEventId!l
0ActivityId!s5ActivityType!{#6(-Control?sBDecisionTaskCompletedEventId!l6HeartbeatTimeout?s+Input?s<ScheduleToCloseTimeout?s<ScheduleToStartTimeout?s9StartToCloseTimeout?s1TaskList!{#5^2TaskPriority?s
.Identity?s6ScheduledEventId!l
-Details?s6ScheduledEventId!l4StartedEventId!l1TimeoutType!s
+Cause!sBDecisionTaskCompletedEventId!l-TimerId!s
+Cause!sBDecisionTaskCompletedEventId!l
-Details?s6InitiatedEventId!l4StartedEventId!l:WorkflowExecution!{#;A5WorkflowType!{#6(
6InitiatedEventId!l,Result?s4StartedEventId!l:WorkflowExecution!{#;A5WorkflowType!{#6(
-Details?s6InitiatedEventId!l,Reason?s4StartedEventId!l:WorkflowExecution!{#;A5WorkflowType!{#6(
6InitiatedEventId!l:WorkflowExecution!{#;A5WorkflowType!{#6(
6InitiatedEventId!l4StartedEventId!l:WorkflowExecution!{#;A5WorkflowType!{#6(
6InitiatedEventId!l4StartedEventId!l1TimeoutType!s:WorkflowExecution!{#;A5WorkflowType!{#6(
6ExecutionContext?s6ScheduledEventId!l4StartedEventId!l1TaskList?{#5^DTaskListScheduleToStartTimeout?s
<ScheduleToStartTimeout?s9StartToCloseTimeout?s1TaskList!{#5^2TaskPriority?s
6ScheduledEventId!l4StartedEventId!l1TimeoutType!s
6InitiatedEventId!l:WorkflowExecution!{#;A
-Control?sBDecisionTaskCompletedEventId!l(Id!s+Input?s*Name!s9StartToCloseTimeout?s
6ScheduledEventId!l
6ScheduledEventId!l4StartedEventId!l1TimeoutType?s
BDecisionTaskCompletedEventId!l-Details?s0MarkerName!s
+Cause!sBDecisionTaskCompletedEventId!l0MarkerName!s
0ActivityId!s+Cause!sBDecisionTaskCompletedEventId!l
+Cause!s-Control?sBDecisionTaskCompletedEventId!l6InitiatedEventId!l+RunId?s0WorkflowId!s
-Control?sBDecisionTaskCompletedEventId!l+RunId?s0WorkflowId!s
0ActivityId!s5ActivityType!{#6(+Cause!sBDecisionTaskCompletedEventId!l
+Cause!sBDecisionTaskCompletedEventId!l(Id!s*Name!s
-Control?sBDecisionTaskCompletedEventId!l+Input?s+RunId?s0SignalName!s0WorkflowId!s
+Cause!s-Control?sBDecisionTaskCompletedEventId!l6InitiatedEventId!l0WorkflowId!s5WorkflowType!{#6(
1ChildPolicy!s-Control?sBDecisionTaskCompletedEventId!lBExecutionStartToCloseTimeout?s+Input?s0LambdaRole?s.TagList?[s1TaskList!{#5^2TaskPriority?s=TaskStartToCloseTimeout?s0WorkflowId!s5WorkflowType!{#6(
+Cause?s-Message?s6ScheduledEventId?l
BDecisionTaskCompletedEventId!l4StartedEventId!l-TimerId!s
4StartedEventId!l-TimerId!s
-Control?sBDecisionTaskCompletedEventId!l8StartToFireTimeout!s-TimerId!s
+Cause?s>ExternalInitiatedEventId?lBExternalWorkflowExecution?{#;A
BDecisionTaskCompletedEventId!l-Details?s
BDecisionTaskCompletedEventId!l,Result?s
1ChildPolicy!sBDecisionTaskCompletedEventId!lBExecutionStartToCloseTimeout?s+Input?s0LambdaRole?s7NewExecutionRunId!s.TagList?[s1TaskList!{#5^2TaskPriority?s=TaskStartToCloseTimeout?s5WorkflowType!{#6(
BDecisionTaskCompletedEventId!l-Details?s,Reason?s
>ExternalInitiatedEventId?lBExternalWorkflowExecution?{#;A+Input?s0SignalName!s
1ChildPolicy!s=ContinuedExecutionRunId?sBExecutionStartToCloseTimeout?s+Input?s0LambdaRole?s<ParentInitiatedEventId?l@ParentWorkflowExecution?{#;A.TagList?[s1TaskList!{#5^2TaskPriority?s=TaskStartToCloseTimeout?s5WorkflowType!{#6(
+Cause?s1ChildPolicy!s-Details?s,Reason?s
1ChildPolicy!s1TimeoutType!s
,Domain!s5MaximumPageSize?i*Name?s3NextPageToken?s8RegistrationStatus!s2ReverseOrder?b
3NextPageToken?s3TypeInfos![{#8x
:CloseStatusFilter?{#3F8CloseTimeFilter?{#3P,Domain!s8ExecutionFilter?{#3k5MaximumPageSize?i3NextPageToken?s2ReverseOrder?b8StartTimeFilter?{#3P2TagFilter?{#3y3TypeFilter?{#4&
8ExecutionInfos![{#>23NextPageToken?s
5MaximumPageSize?i3NextPageToken?s8RegistrationStatus!s2ReverseOrder?b
5DomainInfos![{#:]3NextPageToken?s
,Domain!s8ExecutionFilter?{#3k5MaximumPageSize?i3NextPageToken?s2ReverseOrder?b8StartTimeFilter!{#3P2TagFilter?{#3y3TypeFilter?{#4&
1ResourceArn!s
.Tags?[{$3K
)Key!s+Value?s
3NextPageToken?s3TypeInfos![{#C%
,Domain!s.Identity?s1TaskList!{#5^
0ActivityId!s5ActivityType!{#6(+Input?s4StartedEventId!l/TaskToken!s:WorkflowExecution!{#;A
,Domain!s.Identity?s5MaximumPageSize?i3NextPageToken?s2ReverseOrder?bAStartAtPreviousStartedEvent?b1TaskList!{#5^
0Events![{#E$3NextPageToken?s<PreviousStartedEventId?l4StartedEventId!l/TaskToken!s:WorkflowExecution!{#;A5WorkflowType!{#6(
-Details?s/TaskToken!s
5CancelRequested!b
ADefaultTaskHeartbeatTimeout?s8DefaultTaskList?{#5^9DefaultTaskPriority?sGDefaultTaskScheduleToCloseTimeout?sGDefaultTaskScheduleToStartTimeout?sDDefaultTaskStartToCloseTimeout?s1Description?s,Domain!s*Name!s-Version!s
1Description?s*Name!s.Tags?[{$3KLWorkflowExecutionRetentionPeriodInDays!s
8DefaultChildPolicy?sIDefaultExecutionStartToCloseTimeout?s7DefaultLambdaRole?s8DefaultTaskList?{#5^9DefaultTaskPriority?sDDefaultTaskStartToCloseTimeout?s1Description?s,Domain!s*Name!s-Version!s
,Domain!s+RunId?s0WorkflowId!s
,Result?s/TaskToken!s
-Details?s,Reason?s/TaskToken!s
3Decisions?[{$?x6ExecutionContext?s1TaskList?{#5^DTaskListScheduleToStartTimeout?s/TaskToken!s
FCancelTimerDecisionAttributes?{$FqRCancelWorkflowExecutionDecisionAttributes?{$F|TCompleteWorkflowExecutionDecisionAttributes?{$G-YContinueAsNewWorkflowExecutionDecisionAttributes?{$G72DecisionType!sPFailWorkflowExecutionDecisionAttributes?{$HxGRecordMarkerDecisionAttributes?{$I2TRequestCancelActivityTaskDecisionAttributes?{$IJaRequestCancelExternalWorkflowExecutionDecisionAttributes?{$IXOScheduleActivityTaskDecisionAttributes?{$IxQScheduleLambdaFunctionDecisionAttributes?{$KnZSignalExternalWorkflowExecutionDecisionAttributes?{$LIVStartChildWorkflowExecutionDecisionAttributes?{$M$EStartTimerDecisionAttributes?{$Nx
-TimerId!s
-Details?s
,Result?s
1ChildPolicy?sBExecutionStartToCloseTimeout?s+Input?s0LambdaRole?s.TagList?[s1TaskList?{#5^2TaskPriority?s=TaskStartToCloseTimeout?s9WorkflowTypeVersion?s
-Details?s,Reason?s
-Details?s0MarkerName!s
0ActivityId!s
-Control?s+RunId?s0WorkflowId!s
0ActivityId!s5ActivityType!{#6(-Control?s6HeartbeatTimeout?s+Input?s<ScheduleToCloseTimeout?s<ScheduleToStartTimeout?s9StartToCloseTimeout?s1TaskList?{#5^2TaskPriority?s
-Control?s(Id!s+Input?s*Name!s9StartToCloseTimeout?s
-Control?s+Input?s+RunId?s0SignalName!s0WorkflowId!s
1ChildPolicy?s-Control?sBExecutionStartToCloseTimeout?s+Input?s0LambdaRole?s.TagList?[s1TaskList?{#5^2TaskPriority?s=TaskStartToCloseTimeout?s0WorkflowId!s5WorkflowType!{#6(
-Control?s8StartToFireTimeout!s-TimerId!s
,Domain!s+Input?s+RunId?s0SignalName!s0WorkflowId!s
1ChildPolicy?s,Domain!sBExecutionStartToCloseTimeout?s+Input?s0LambdaRole?s.TagList?[s1TaskList?{#5^2TaskPriority?s=TaskStartToCloseTimeout?s0WorkflowId!s5WorkflowType!{#6(
+RunId?s
1ResourceArn!s.Tags![{$3K
1ChildPolicy?s-Details?s,Domain!s,Reason?s+RunId?s0WorkflowId!s
1ResourceArn!s.TagKeys![s
)"};
