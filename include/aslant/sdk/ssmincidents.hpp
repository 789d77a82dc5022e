// What the actions of ssmincidents take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xceb36558e8cf972d>{
    R"(#B#$)#$K#$i#%+#%H#%f#&*#&H#&d#''#'B#']#'z#(9#(S#(q#)4#)N#)k#*,#*I#*e#+&#+=#+R#+i#,1#,O#,k#-/#-K
batchGetIncidentFindings {#-h{#.1
createReplicationSet {#1*{#1^
createResponsePlan {#1e{#1^
createTimelineEvent {#7/{#8N
deleteIncidentRecord {#1^{#4w
deleteReplicationSet {#1^{#4w
deleteResourcePolicy {#8m{#4w
deleteResponsePlan {#1^{#4w
deleteTimelineEvent {#8N{#4w
getIncidentRecord {#1^{#9-
getReplicationSet {#1^{#<S
getResourcePolicies {#>e{#?3
getResponsePlan {#1^{#@3
getTimelineEvent {#8N{#AL
listIncidentFindings {#Bj{#C>
listIncidentRecords {#Cs{#EB
listRelatedItems {#Bj{#Fl
listReplicationSets {#Hn{#I.
listResponsePlans {#Hn{#IQ
listTagsForResource {#J<{#JK
listTimelineEvents {#JT{#KK
putResourcePolicy {#Ls{#M1
startIncident {#M={#Ni
tagResource {#O${#4w
untagResource {#O;{#4w
updateDeletionProtection {#OU{#4w
updateIncidentRecord {#P${#4w
updateRelatedItems {#Q.{#4w
updateReplicationSet {#R1{#4w
updateResponsePlan {#SR{#4w
updateTimelineEvent {#VT{#4w
1FindingIds![s7IncidentRecordArn!s
0Errors![{#.N2Findings![{#.l
*Code!s/FindingId!s-Message!s
2CreationTime!t0Details?{#/G(Id!s6LastModifiedTime!t
BCloudFormationStackUpdate?{#0'=CodeDeployDeployment?{#0I
-EndTime?t.StackArn!s/StartTime!t
8DeploymentGroupArn!s2DeploymentId!s-EndTime?t/StartTime!t
1ClientToken?s1Regions!<{#1O+Tags?<s
1SseKmsKeyId?s
)Arn!s
1Actions?[{#344ChatChannel?{#4]1ClientToken?s1DisplayName?s2Engagements?[s9IncidentTemplate!{#4x6Integrations?[{#6(*Name!s+Tags?<s
6SsmAutomation?{#3H
2DocumentName!s5DocumentVersion?s;DynamicParameters?<{#4Q2Parameters?<[s-RoleArn!s3TargetAccount?s
.Variable?s
1ChatbotSns?[s.Empty?{#4w

2DedupeString?s,Impact!i3IncidentTags?<s=NotificationTargets?[{#5s-Summary?s+Title!s
1SnsTopicArn?s
?PagerDutyConfiguration?{#6E
*Name!sGPagerDutyIncidentConfiguration!{#6|.SecretId!s
/ServiceId!s
1ClientToken?s/EventData!s9EventReferences?[{#82/EventTime!t/EventType!s7IncidentRecordArn!s
3RelatedItemId?s.Resource?s
-EventId!s7IncidentRecordArn!s
.PolicyId!s1ResourceArn!s
7IncidentRecord!{#9B
)Arn!s>AutomationExecutions?[{#;j4ChatChannel?{#4]2CreationTime!t2DedupeString!s,Impact!i=IncidentRecordSource!{#<#4LastModifiedBy!s6LastModifiedTime!t=NotificationTargets?[{#5s2ResolvedTime?t,Status!s-Summary?s+Title!s
5SsmExecutionArn?s
/CreatedBy!s/InvokedBy?s1ResourceArn?s,Source!s
7ReplicationSet!{#<h
)Arn?s/CreatedBy!s1CreatedTime!t7DeletionProtected!b4LastModifiedBy!s6LastModifiedTime!t3RegionMap!<{#>&,Status!s
1SseKmsKeyId?s,Status!s3StatusMessage?s:StatusUpdateDateTime!t
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s:ResourcePolicies![{#?W
4PolicyDocument!s.PolicyId!s<RamResourceShareRegion!s
1Actions?[{#34)Arn!s4ChatChannel?{#4]1DisplayName?s2Engagements?[s9IncidentTemplate!{#4x6Integrations?[{#6(*Name!s
.Event!{#AX
/EventData!s-EventId!s9EventReferences?[{#82/EventTime!t/EventType!s6EventUpdatedTime!t7IncidentRecordArn!s
7IncidentRecordArn!s0MaxResults?i/NextToken?s
2Findings![{#CZ/NextToken?s
(Id!s6LastModifiedTime!t
1Filters?[{#DA0MaxResults?i/NextToken?s
2Condition!{#DW)Key!s
+After?t,Before?t4EqualsValue?{#Dz
4IntegerValues?[i3StringValues?[s
AIncidentRecordSummaries![{#Em/NextToken?s
)Arn!s2CreationTime!t,Impact!i=IncidentRecordSource!{#<#2ResolvedTime?t,Status!s+Title!s
/NextToken?s6RelatedItems![{#G2
1GeneratedId?s3Identifier!{#GY+Title?s
*Type!s.Value!{#Gl
)Arn?s6MetricDefinition?s@PagerDutyIncidentDetail?{#HO)Url?s
1AutoResolve?b(Id!s.SecretId?s
0MaxResults?i/NextToken?s
/NextToken?s9ReplicationSetArns![s
/NextToken?s?ResponsePlanSummaries![{#Iz
)Arn!s1DisplayName?s*Name!s
1ResourceArn!s
+Tags!<s
1Filters?[{#DA7IncidentRecordArn!s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s
8EventSummaries![{#Km/NextToken?s
-EventId!s9EventReferences?[{#82/EventTime!t/EventType!s6EventUpdatedTime!t7IncidentRecordArn!s
,Policy!s1ResourceArn!s
.PolicyId!s
1ClientToken?s,Impact?i6RelatedItems?[{#G25ResponsePlanArn!s+Title?s7TriggerDetails?{#N<
-RawData?s,Source!s/Timestamp!t0TriggerArn?s
7IncidentRecordArn!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)Arn!s1ClientToken?s7DeletionProtected!b
)Arn!s4ChatChannel?{#4]1ClientToken?s,Impact?i=NotificationTargets?[{#5s,Status?s-Summary?s+Title?s
1ClientToken?s7IncidentRecordArn!s;RelatedItemsUpdate!{#Qi
2ItemToAdd?{#G25ItemToRemove?{#GY
1Actions![{#RT)Arn!s1ClientToken?s
8AddRegionAction?{#S(;DeleteRegionAction?{#SD
0RegionName!s1SseKmsKeyId?s
0RegionName!s
1Actions?[{#34)Arn!s4ChatChannel?{#4]1ClientToken?s1DisplayName?s2Engagements?[sBIncidentTemplateDedupeString?s<IncidentTemplateImpact?iMIncidentTemplateNotificationTargets?[{#5s=IncidentTemplateSummary?s;IncidentTemplateTags?<s;IncidentTemplateTitle?s6Integrations?[{#6(
1ClientToken?s/EventData?s-EventId!s9EventReferences?[{#82/EventTime?t/EventType?s7IncidentRecordArn!s
)"};
