// What the actions of inspector take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcc92237c44490ce>{
    R"(#H#$;#$\#$|#%D#%e#&(#&E#&e#'-#'M#'p#(;#(c#)%#)?#)_#*$#*A#*_#+##+D#+`#,%#,F#,f#-$#-:#-U#-r#./#.W#/##/?#/[#/v#06#0T
addAttributesToFindings {#0t{#1J
createAssessmentTarget {#1x{#2I
createAssessmentTemplate {#2`{#4$
createExclusionsPreview {#4${#4=
createResourceGroup {#4M{#4f
deleteAssessmentRun {#4z{#54
deleteAssessmentTarget {#2I{#54
deleteAssessmentTemplate {#4${#54
describeAssessmentRuns {#55{#5K
describeAssessmentTargets {#9a{#9z
describeAssessmentTemplates {#;*{#;E
describeCrossAccountAccessRole {#54{#=b
describeExclusions {#>*{#>E
describeFindings {#?j{#@)
describeResourceGroups {#Gh{#H$
describeRulesPackages {#Hj{#I.
getAssessmentReport {#J,{#J`
getExclusionsPreview {#Jp{#K`
getTelemetryMetadata {#4z{#M'
listAssessmentRunAgents {#Mb{#Nf
listAssessmentRuns {#PW{#SB
listAssessmentTargets {#Sd{#TO
listAssessmentTemplates {#Tt{#V4
listEventSubscriptions {#V[{#W)
listExclusions {#X;{#Xh
listFindings {#Y,{#[A
listRulesPackages {#[]{#[w
listTagsForResource {#\>{#\M
previewAgents {#\Y{#],
registerCrossAccountAccessRole {#^i{#54
removeAttributesFromFindings {#^t{#1J
setTagsForResource {#_;{#54
startAssessmentRun {#_U{#4z
stopAssessmentRun {#`({#54
subscribeToEvent {#`I{#54
unsubscribeFromEvent {#`I{#54
updateAssessmentTarget {#`k{#54
4Attributes![{#1;2FindingArns![s
)Key!s+Value?s
5FailedItems!<{#1]
1FailureCode!s/Retryable!b
:AssessmentTargetName!s6ResourceGroupArn?s
9AssessmentTargetArn!s
9AssessmentTargetArn!s<AssessmentTemplateName!s7DurationInSeconds!i7RulesPackageArns![sCUserAttributesForFindings?[{#1;
;AssessmentTemplateArn!s
2PreviewToken!s
;ResourceGroupTags![{#1;
6ResourceGroupArn!s
6AssessmentRunArn!s

8AssessmentRunArns![s
8AssessmentRuns![{#5s5FailedItems!<{#1]
)Arn!s;AssessmentTemplateArn!s1CompletedAt?t/CreatedAt!t3DataCollected!b7DurationInSeconds!i4FindingCounts!<i*Name!s7Notifications![{#8Z7RulesPackageArns![s/StartedAt?t+State!s4StateChangedAt!t6StateChanges![{#9GCUserAttributesForFindings![{#1;
*Date!t+Error!b+Event!s-Message?s:SnsPublishStatusCode?s1SnsTopicArn?s
+State!s4StateChangedAt!t
;AssessmentTargetArns![s
;AssessmentTargets![{#:K5FailedItems!<{#1]
)Arn!s/CreatedAt!t*Name!s6ResourceGroupArn?s/UpdatedAt!t
=AssessmentTemplateArns![s
=AssessmentTemplates![{#;r5FailedItems!<{#1]
)Arn!s8AssessmentRunCount!i9AssessmentTargetArn!s/CreatedAt!t7DurationInSeconds!i:LastAssessmentRunArn?s*Name!s7RulesPackageArns![sCUserAttributesForFindings![{#1;
2RegisteredAt!t-RoleArn!s+Valid!b
4ExclusionArns![s,Locale?s
4Exclusions!<{#>i5FailedItems!<{#1]
)Arn!s4Attributes?[{#1;1Description!s4Recommendation!s0Scopes![{#?[+Title!s
)Key?s+Value?s
2FindingArns![s,Locale?s
5FailedItems!<{#1]2Findings![{#@K
)Arn!s8AssetAttributes?{#CB/AssetType?s4Attributes![{#1;0Confidence?i/CreatedAt!t1Description?s(Id?s;IndicatorOfCompromise?b5NumericSeverity?n4Recommendation?s3SchemaVersion?i-Service?s:ServiceAttributes?{#G2.Severity?s+Title?s/UpdatedAt!t8UserAttributes![{#1;
-AgentId?s+AmiId?s6AutoScalingGroup?s.Hostname?s4Ipv4Addresses?[s;NetworkInterfaces?[{#D]3SchemaVersion!i.Tags?[{#1;
4Ipv6Addresses?[s8NetworkInterfaceId?s4PrivateDnsName?s6PrivateIpAddress?s<PrivateIpAddresses?[{#FP3PublicDnsName?s.PublicIp?s8SecurityGroups?[{#Fu.SubnetId?s+VpcId?s
4PrivateDnsName?s6PrivateIpAddress?s
-GroupId?s/GroupName?s
6AssessmentRunArn?s5RulesPackageArn?s3SchemaVersion!i
8ResourceGroupArns![s
5FailedItems!<{#1]8ResourceGroups![{#HL
)Arn!s/CreatedAt!t.Tags![{#1;
,Locale?s7RulesPackageArns![s
5FailedItems!<{#1]7RulesPackages![{#IU
)Arn!s1Description?s*Name!s.Provider!s-Version!s
6AssessmentRunArn!s6ReportFileFormat!s0ReportType!s
,Status!s)Url?s
;AssessmentTemplateArn!s,Locale?s0MaxResults?i/NextToken?s2PreviewToken!s
;ExclusionPreviews?[{#L;/NextToken?s3PreviewStatus!s
4Attributes?[{#1;1Description!s4Recommendation!s0Scopes![{#?[+Title!s
;TelemetryMetadata![{#M@
+Count!l.DataSize?l1MessageType!s
6AssessmentRunArn!s/Filter?{#NA0MaxResults?i/NextToken?s
7AgentHealthCodes![s3AgentHealths![s
=AssessmentRunAgents![{#O3/NextToken?s
1AgentHealth!s5AgentHealthCode!s8AgentHealthDetails?s-AgentId!s6AssessmentRunArn!s6AutoScalingGroup?s;TelemetryMetadata![{#M@
=AssessmentTemplateArns?[s/Filter?{#Q=0MaxResults?i/NextToken?s
<CompletionTimeRange?{#Rj6DurationRange?{#S'1NamePattern?s7RulesPackageArns?[s7StartTimeRange?{#Rj=StateChangeTimeRange?{#Rj-States?[s
/BeginDate?t-EndDate?t
0MaxSeconds?i0MinSeconds?i
8AssessmentRunArns![s/NextToken?s
/Filter?{#T00MaxResults?i/NextToken?s
AAssessmentTargetNamePattern?s
;AssessmentTargetArns![s/NextToken?s
;AssessmentTargetArns?[s/Filter?{#UX0MaxResults?i/NextToken?s
6DurationRange?{#S'1NamePattern?s7RulesPackageArns?[s
=AssessmentTemplateArns![s/NextToken?s
0MaxResults?i/NextToken?s1ResourceArn?s
/NextToken?s7Subscriptions![{#WJ
<EventSubscriptions![{#X#1ResourceArn!s.TopicArn!s
+Event!s2SubscribedAt!t
6AssessmentRunArn!s0MaxResults?i/NextToken?s
4ExclusionArns![s/NextToken?s
8AssessmentRunArns?[s/Filter?{#Yg0MaxResults?i/NextToken?s
/AgentIds?[s4Attributes?[{#1;8AutoScalingGroups?[s:CreationTimeRange?{#Rj0RuleNames?[s7RulesPackageArns?[s1Severities?[s8UserAttributes?[{#1;
2FindingArns![s/NextToken?s
0MaxResults?i/NextToken?s
/NextToken?s7RulesPackageArns![s
1ResourceArn!s
.Tags![{#1;
0MaxResults?i/NextToken?s6PreviewAgentsArn!s
7AgentPreviews![{#]M/NextToken?s
1AgentHealth?s-AgentId!s2AgentVersion?s6AutoScalingGroup?s.Hostname?s1Ipv4Address?s3KernelVersion?s5OperatingSystem?s
-RoleArn!s
4AttributeKeys![s2FindingArns![s
1ResourceArn!s.Tags?[{#1;
7AssessmentRunName?s;AssessmentTemplateArn!s
6AssessmentRunArn!s0StopAction?s
+Event!s1ResourceArn!s.TopicArn!s
9AssessmentTargetArn!s:AssessmentTargetName!s6ResourceGroupArn?s
)"};
