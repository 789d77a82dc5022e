// What the actions of migrationhuborchestrator take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd0b7db08c69c7826>{
    R"(#B#$)#$A#$Y#$u#%<#%T#%l#&.#&O#&d#'##'A#'V#'o#(3#(H#(e#)+#)F#)]#*##*>#*U#*p#+-#+C#+X#+o#,-#,E#,a
createTemplate {#-({#.,
createWorkflow {#.P{#0Q
createWorkflowStep {#2/{#6/
createWorkflowStepGroup {#6W{#74
deleteTemplate {#8?{#8E
deleteWorkflow {#8?{#8F
deleteWorkflowStep {#8[{#8E
deleteWorkflowStepGroup {#8|{#8E
getTemplate {#8?{#95
getTemplateStep {#;.{#;O
getTemplateStepGroup {#=R{#=e
getWorkflow {#8?{#?$
getWorkflowStep {#8[{#B5
getWorkflowStepGroup {#8|{#E^
listPlugins {#G/{#GI
listTagsForResource {#HQ{#H`
listTemplateStepGroups {#Hi{#I6
listTemplateSteps {#J){#J^
listTemplates {#L7{#LX
listWorkflowStepGroups {#MB{#Mi
listWorkflowSteps {#Nn{#OI
listWorkflows {#Qe{#Rd
retryWorkflowStep {#8[{#Th
startWorkflow {#8?{#U8
stopWorkflow {#8?{#Um
tagResource {#VG{#8E
untagResource {#V^{#8E
updateTemplate {#Vx{#.,
updateWorkflow {#WW{#X=
updateWorkflowStep {#Z.{#6/
updateWorkflowStepGroup {#\#{#\_
1ClientToken?s+Tags?<s9TemplateDescription?s2TemplateName!s7TemplateSource!{#-x
0WorkflowId?s
+Tags?<s1TemplateArn?s0TemplateId?s
@ApplicationConfigurationId?s1Description?s9InputParameters!<{#/c*Name!s2StepTargets?[s+Tags?<s0TemplateId!s
2IntegerValue?i9ListOfStringsValue?[s7MapOfStringValue?<s1StringValue?s
CAdsApplicationConfigurationId?s)Arn?s2CreationTime?t1Description?s(Id?s*Name?s,Status?s2StepTargets?[s+Tags?<s0TemplateId?s8WorkflowInputs?<{#/c
1Description?s*Name!s+Next?[s1Outputs?[{#3p/Previous?[s4StepActionType!s1StepGroupId!s1StepTarget?[s0WorkflowId!sLWorkflowStepAutomationConfiguration?{#4r
.DataType?s*Name?s.Required?b.Value?{#4?
2IntegerValue?i8ListOfStringValue?[s1StringValue?s
0Command?{#5v4RunEnvironment?s<ScriptLocationS3Bucket?s<ScriptLocationS3Key?{#5v0TargetType?s
+Linux?s-Windows?s
(Id?s*Name?s1StepGroupId?s0WorkflowId?s
1Description?s*Name!s+Next?[s/Previous?[s0WorkflowId!s
2CreationTime?t1Description?s(Id?s*Name?s+Next?[s/Previous?[s/Tools?[{#810WorkflowId?s
*Name?s)Url?s
(Id!s

)Arn?s(Id?s,Status?s
(Id!s1StepGroupId!s0WorkflowId!s
(Id!s0WorkflowId!s
2CreationTime?t1Description?s(Id?s0Inputs?[{#:e*Name?s+Owner?s,Status?s3StatusMessage?s+Tags?<s1TemplateArn?s3TemplateClass?s/Tools?[{#81
.DataType?s/InputName?s.Required?b
(Id!s1StepGroupId!s0TemplateId!s
2CreationTime?s1Description?s(Id?s*Name?s+Next?[s1Outputs?[{#=4/Previous?[s4StepActionType?sDStepAutomationConfiguration?{#4r1StepGroupId?s0TemplateId?s
.DataType?s*Name?s.Required?b
(Id!s0TemplateId!s
2CreationTime?t1Description?s(Id?s6LastModifiedTime?t*Name?s+Next?[s/Previous?[s,Status?s0TemplateId?s/Tools?[{#81
CAdsApplicationConfigurationId?s8AdsApplicationName?s)Arn?s4CompletedSteps?i2CreationTime?t1Description?s-EndTime?t(Id?s6LastModifiedTime?t3LastStartTime?t2LastStopTime?t*Name?s,Status?s3StatusMessage?s+Tags?<s0TemplateId?s/Tools?[{#810TotalSteps?i4WorkflowBucket?s8WorkflowInputs?<{#/c
2CreationTime?t1Description?s-EndTime?t3LastStartTime?t*Name?s+Next?[s6NoOfSrvCompleted?i3NoOfSrvFailed?i1Outputs?[{#3p+Owner?s/Previous?[s:ScriptOutputLocation?s,Status?s3StatusMessage?s4StepActionType?s1StepGroupId?s,StepId?s1StepTarget?[s2TotalNoOfSrv?i0WorkflowId?sLWorkflowStepAutomationConfiguration?{#4r
2CreationTime?t1Description?s-EndTime?t(Id?s6LastModifiedTime?t*Name?s+Next?[s+Owner?s/Previous?[s,Status?s/Tools?[{#810WorkflowId?s
0MaxResults?i/NextToken?s
/NextToken?s1Plugins?[{#Gd
.Hostname?s/IpAddress?s.PluginId?s4RegisteredTime?s,Status?s-Version?s
1ResourceArn!s
+Tags?<s
0MaxResults?i/NextToken?s0TemplateId!s
/NextToken?sBTemplateStepGroupSummary![{#Ib
(Id?s*Name?s+Next?[s/Previous?[s
0MaxResults?i/NextToken?s1StepGroupId!s0TemplateId!s
/NextToken?sATemplateStepSummaryList?[{#K/
(Id?s*Name?s+Next?[s+Owner?s/Previous?[s4StepActionType?s1StepGroupId?s0TargetType?s0TemplateId?s
0MaxResults?i*Name?s/NextToken?s
/NextToken?s9TemplateSummary![{#L{
)Arn?s1Description?s(Id?s*Name?s
0MaxResults?i/NextToken?s0WorkflowId!s
/NextToken?sCWorkflowStepGroupsSummary![{#N<
(Id?s*Name?s+Next?[s+Owner?s/Previous?[s,Status?s
0MaxResults?i/NextToken?s1StepGroupId!s0WorkflowId!s
/NextToken?s>WorkflowStepsSummary![{#Oq
1Description?s*Name?s+Next?[s6NoOfSrvCompleted?i3NoOfSrvFailed?i+Owner?s/Previous?[s4ScriptLocation?s,Status?s3StatusMessage?s4StepActionType?s,StepId?s2TotalNoOfSrv?i
EAdsApplicationConfigurationName?s0MaxResults?i*Name?s/NextToken?s,Status?s0TemplateId?s
BMigrationWorkflowSummary![{#S6/NextToken?s
EAdsApplicationConfigurationName?s4CompletedSteps?i2CreationTime?t-EndTime?t(Id?s*Name?s,Status?s3StatusMessage?s0TemplateId?s0TotalSteps?i
(Id?s,Status?s1StepGroupId?s0WorkflowId?s
)Arn?s(Id?s3LastStartTime?t,Status?s3StatusMessage?s
)Arn?s(Id?s2LastStopTime?t,Status?s3StatusMessage?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1ClientToken?s(Id!s9TemplateDescription?s2TemplateName?s
1Description?s(Id!s9InputParameters?<{#/c*Name?s2StepTargets?[s
CAdsApplicationConfigurationId?s)Arn?s2CreationTime?t1Description?s(Id?s6LastModifiedTime?t*Name?s,Status?s2StepTargets?[s+Tags?<s0TemplateId?s8WorkflowInputs?<{#/c
1Description?s(Id!s*Name?s+Next?[s1Outputs?[{#3p/Previous?[s,Status?s4StepActionType?s1StepGroupId!s1StepTarget?[s0WorkflowId!sLWorkflowStepAutomationConfiguration?{#4r
1Description?s(Id!s*Name?s+Next?[s/Previous?[s0WorkflowId!s
1Description?s(Id?s6LastModifiedTime?t*Name?s+Next?[s/Previous?[s/Tools?[{#810WorkflowId?s
)"};
