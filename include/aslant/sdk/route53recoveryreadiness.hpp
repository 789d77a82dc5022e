// What the actions of route53recoveryreadiness take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x756be8403209cc43>{
    R"(#C#$,#$@#$i#%-#%J#%e#%y#&H#&f#')#'D#'l#(##(D#(_#).#)O#)i#*9#*Q#*d#+2#+O#+k#,+#,>#,\#,q#-.#-B#-`#.#
createCell {#.>{#.[
createCrossAccountAuthorization {#/A{#/^
createReadinessCheck {#/{{#0Q
createRecoveryGroup {#17{#1]
createResourceSet {#2<{#5E
deleteCell {#69{#6E
deleteCrossAccountAuthorization {#/A{#6E
deleteReadinessCheck {#6F{#6E
deleteRecoveryGroup {#6\{#6E
deleteResourceSet {#6q{#6E
getArchitectureRecommendations {#7*{#7X
getCell {#69{#.[
getCellReadinessSummary {#8L{#8q
getReadinessCheck {#6F{#0Q
getReadinessCheckResourceStatus {#9h{#:R
getReadinessCheckStatus {#;h{#<=
getRecoveryGroup {#6\{#1]
getRecoveryGroupReadinessSummary {#7*{#8q
getResourceSet {#6q{#5E
listCells {#=[{#=u
listCrossAccountAuthorizations {#=[{#>t
listReadinessChecks {#=[{#?E
listRecoveryGroups {#=[{#@N
listResourceSets {#=[{#AO
listRules {#Bc{#C2
listTagsForResources {#Cv{#D+
tagResource {#D4{#6E
untagResource {#DK{#6E
updateCell {#De{#.[
updateReadinessCheck {#Dz{#0Q
updateRecoveryGroup {#EH{#1]
updateResourceSet {#Ef{#5E
.CellName!s,Cells?[s+Tags?<s
-CellArn?s.CellName?s,Cells?[s<ParentReadinessScopes?[s+Tags?<s
?CrossAccountAuthorization!s
?CrossAccountAuthorization?s
8ReadinessCheckName!s5ResourceSetName!s+Tags?<s
7ReadinessCheckArn?s8ReadinessCheckName?s1ResourceSet?s+Tags?<s
,Cells?[s7RecoveryGroupName!s+Tags?<s
,Cells?[s6RecoveryGroupArn?s7RecoveryGroupName?s+Tags?<s
5ResourceSetName!s5ResourceSetType!s3Resources![{#2y+Tags?<s
1ComponentId?s:DnsTargetResource?{#3f6ReadinessScopes?[s1ResourceArn?s
0DomainName?s3HostedZoneArn?s1RecordSetId?s0RecordType?s7TargetResource?{#4Y
4NlbResource?{#4|4R53Resource?{#5)
)Arn?s
0DomainName?s1RecordSetId?s
4ResourceSetArn?s5ResourceSetName?s5ResourceSetType?s3Resources?[{#2y+Tags?<s
.CellName!s

8ReadinessCheckName!s
7RecoveryGroupName!s
5ResourceSetName!s
0MaxResults?i/NextToken?s7RecoveryGroupName!s
8LastAuditTimestamp?t/NextToken?s9Recommendations?[{#86
8RecommendationText!s
.CellName!s0MaxResults?i/NextToken?s
/NextToken?s/Readiness?s9ReadinessChecks?[{#9F
/Readiness?s8ReadinessCheckName?s
0MaxResults?i/NextToken?s8ReadinessCheckName!s8ResourceIdentifier!s
/NextToken?s/Readiness?s/Rules?[{#:w
:LastCheckedTimestamp!t2Messages![{#;Y/Readiness!s,RuleId!s
1MessageText?s
0MaxResults?i/NextToken?s8ReadinessCheckName!s
2Messages?[{#;Y/NextToken?s/Readiness?s3Resources?[{#<u
1ComponentId?s:LastCheckedTimestamp!t/Readiness!s1ResourceArn?s
0MaxResults?i/NextToken?s
/Cells?[{#>4/NextToken?s
-CellArn!s.CellName!s,Cells![s<ParentReadinessScopes![s+Tags?<s
ACrossAccountAuthorizations?[s/NextToken?s
/NextToken?s9ReadinessChecks?[{#?h
7ReadinessCheckArn!s8ReadinessCheckName?s1ResourceSet!s+Tags?<s
/NextToken?s8RecoveryGroups?[{#@p
,Cells![s6RecoveryGroupArn!s7RecoveryGroupName!s+Tags?<s
/NextToken?s6ResourceSets?[{#Ao
4ResourceSetArn!s5ResourceSetName!s5ResourceSetType!s3Resources![{#2y+Tags?<s
0MaxResults?i/NextToken?s2ResourceType?s
/NextToken?s/Rules?[{#CK
2ResourceType!s5RuleDescription!s,RuleId!s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
.CellName!s,Cells![s
8ReadinessCheckName!s5ResourceSetName!s
,Cells![s7RecoveryGroupName!s
5ResourceSetName!s5ResourceSetType!s3Resources![{#2y
)"};
