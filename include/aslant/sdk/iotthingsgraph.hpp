// What the actions of iotthingsgraph take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x81f6848ea312222>{
    R"(#F#$5#$U#$q#%5#%S#%o#&.#&L#&j#'.#'M#'n#(/#(R#(g#)&#)H#)l#*-#*H#*l#++#+N#+k#,)#,G#,d#-)#-H#-^#-s#.9#.P#.l#/0
associateEntityToThing {#/Q{#/|
createFlowTemplate {#0#{#0d
createSystemInstance {#1A{#3?
createSystemTemplate {#0#{#0d
deleteFlowTemplate {#4n{#/|
deleteNamespace {#/|{#4t
deleteSystemInstance {#5:{#/|
deleteSystemTemplate {#4n{#/|
deploySystemInstance {#5:{#5@
deprecateFlowTemplate {#4n{#/|
deprecateSystemTemplate {#4n{#/|
describeNamespace {#5g{#5x
dissociateEntityFromThing {#7*{#/|
getEntities {#7D{#7_
getFlowTemplate {#8H{#8_
getFlowTemplateRevisions {#9Q{#9p
getNamespaceDeletionStatus {#/|{#:3
getSystemInstance {#4n{#:w
getSystemTemplate {#8H{#8_
getSystemTemplateRevisions {#9Q{#9p
getUploadStatus {#=-{#=9
listFlowExecutionMessages {#>K{#>w
listTagsForResource {#?h{#@6
searchEntities {#@N{#AO
searchFlowExecutions {#Ao{#Bj
searchFlowTemplates {#D+{#9p
searchSystemInstances {#Dd{#E2
searchSystemTemplates {#D+{#9p
searchThings {#EO{#F-
tagResource {#F_{#/|
undeploySystemInstance {#5:{#3?
untagResource {#Fy{#/|
updateFlowTemplate {#G9{#0d
updateSystemTemplate {#G9{#0d
uploadEntityDefinitions {#Gl{#=-
.EntityId!s6NamespaceVersion?l/ThingName!s

@CompatibleNamespaceVersion?l3Definition!{#0Q
.Language!s*Text!s
0Summary?{#0r
)Arn?s/CreatedAt?t(Id?s4RevisionNumber?l
3Definition!{#0Q8FlowActionsRoleArn?s9GreengrassGroupName?s=MetricsConfiguration?{#2`2S3BucketName?s.Tags?[{#30,Target!s
8CloudMetricEnabled?b7MetricRuleRoleArn?s
)Key!s+Value!s
0Summary?{#3M
)Arn?s/CreatedAt?t7GreengrassGroupId?s9GreengrassGroupName?s>GreengrassGroupVersionId?s(Id?s,Status?s,Target?s/UpdatedAt?t
(Id!s
2NamespaceArn?s3NamespaceName?s
(Id?s
<GreengrassDeploymentId?s0Summary!{#3M
3NamespaceName?s
2NamespaceArn?s3NamespaceName?s6NamespaceVersion?l;TrackingNamespaceName?s>TrackingNamespaceVersion?l
0EntityType!s/ThingName!s
*Ids![s6NamespaceVersion?l
6Descriptions?[{#7s
)Arn?s/CreatedAt?t3Definition?{#0Q(Id?s*Type?s
(Id!s4RevisionNumber?l
4Description?{#8q
3Definition?{#0Q0Summary?{#0r?ValidatedNamespaceVersion?l
(Id!s0MaxResults?i/NextToken?s
/NextToken?s3Summaries?[{#0r
/ErrorCode?s2ErrorMessage?s2NamespaceArn?s3NamespaceName?s,Status?s
4Description?{#;/
3Definition?{#0Q8FlowActionsRoleArn?s=MetricsConfiguration?{#2`2S3BucketName?s0Summary?{#3MFValidatedDependencyRevisions?[{#<p?ValidatedNamespaceVersion?l
(Id?s4RevisionNumber?l
.UploadId!s
1CreatedDate!t4FailureReason?[s2NamespaceArn?s3NamespaceName?s6NamespaceVersion?l.UploadId!s2UploadStatus!s
5FlowExecutionId!s0MaxResults?i/NextToken?s
2Messages?[{#?9/NextToken?s
/EventType?s/MessageId?s-Payload?s/Timestamp?t
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#30
2EntityTypes![s1Filters?[{#A>0MaxResults?i6NamespaceVersion?l/NextToken?s
*Name?s,Value?[s
6Descriptions?[{#7s/NextToken?s
-EndTime?t5FlowExecutionId?s0MaxResults?i/NextToken?s/StartTime?t6SystemInstanceId!s
/NextToken?s3Summaries?[{#C-
/CreatedAt?t5FlowExecutionId?s4FlowTemplateId?s,Status?s6SystemInstanceId?s/UpdatedAt?t
1Filters?[{#DS0MaxResults?i/NextToken?s
*Name!s,Value![s
1Filters?[{#A>0MaxResults?i/NextToken?s
/NextToken?s3Summaries?[{#3M
.EntityId!s0MaxResults?i6NamespaceVersion?l/NextToken?s
/NextToken?s0Things?[{#FG
.ThingArn?s/ThingName?s
1ResourceArn!s.Tags![{#30
1ResourceArn!s.TagKeys![s
@CompatibleNamespaceVersion?l3Definition!{#0Q(Id!s
?DeprecateExistingEntities?b1Document?{#0Q=SyncWithPublicNamespace?b
)"};
