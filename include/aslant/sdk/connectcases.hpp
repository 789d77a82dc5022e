// What the actions of connectcases take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x59860744551d902a>{
    R"(#L#$G#$a#$x#%<#%P#%h#&$#&9#&O#&j#'(#'<#'T#'j#(%#(;#(V#(n#)%#)A#)d#)w#*0#*E#*\#*y#+4#+N#+b#+w#,:#,Q#,t#-/#-K#-`#-w#.1#.I#.^#.t
batchGetCaseRule {#/2{#/T
batchGetField {#3T{#3m
batchPutFieldOptions {#5E{#6(
createCase {#6U{#8\
createCaseRule {#8p{#9A
createDomain {#9]{#9e
createField {#:2{#:Z
createLayout {#:p{#<;
createRelatedItem {#<S{#?<
createTemplate {#?^{#AB
deleteCase {#A^{#37
deleteCaseRule {#As{#37
deleteDomain {#B2{#37
deleteField {#B>{#37
deleteLayout {#BT{#37
deleteRelatedItem {#Bk{#37
deleteTemplate {#C6{#37
getCase {#CO{#D#
getCaseAuditEvents {#DR{#E&
getCaseEventConfiguration {#B2{#G,
getDomain {#B2{#HE
getLayout {#BT{#I/
getTemplate {#C6{#J4
listCaseRules {#L'{#LL
listCasesForContact {#MK{#N#
listDomains {#NS{#Nm
listFieldOptions {#OM{#P,
listFields {#PG{#Pl
listLayouts {#PG{#Q\
listTagsForResource {#R<{#RC
listTemplates {#RL{#R{
putCaseEventConfiguration {#Sj{#37
searchCases {#T-{#W'
searchRelatedItems {#Wl{#YW
tagResource {#],{#37
untagResource {#];{#37
updateCase {#]M{#37
updateCaseRule {#^&{#37
updateField {#^^{#37
updateLayout {#_/{#37
updateTemplate {#_Z{#37
3CaseRules![{#/N.DomainId!s
(Id!s
3CaseRules![{#/r0Errors![{#38
1CaseRuleArn!s0CaseRuleId!s1CreatedTime?t-Deleted?b1Description?s6LastModifiedTime?t*Name!s-Rule!{#1,+Tags?<s
1Required?{#1;
4Conditions![{#1\2DefaultValue!b
0EqualTo?{#1z3NotEqualTo?{#1z
3OperandOne!{#2J3OperandTwo!{#2U,Result!b
-FieldId?s
2BooleanValue?b1DoubleValue?n3EmptyValue?{#371StringValue?s

/ErrorCode!s(Id!s-Message?s
.DomainId!s0Fields![{#/N
0Errors![{#380Fields![{#4.
1CreatedTime?t-Deleted?b1Description?s.FieldArn!s-FieldId!s6LastModifiedTime?t*Name!s/Namespace!s+Tags?<s*Type!s
.DomainId!s-FieldId!s1Options![{#5i
,Active!b*Name!s+Value!s
0Errors?[{#66
/ErrorCode!s-Message!s+Value!s
1ClientToken?s.DomainId!s0Fields![{#7@4PerformedBy?{#8B0TemplateId!s
(Id!s.Value!{#7Q
2BooleanValue?b1DoubleValue?n3EmptyValue?{#371StringValue?s2UserArnValue?s
2CustomEntity?s-UserArn?s
-CaseArn!s,CaseId!s
1Description?s.DomainId!s*Name!s-Rule!{#1,
1CaseRuleArn!s0CaseRuleId!s
*Name!s
/DomainArn!s.DomainId!s2DomainStatus!s
1Description?s.DomainId!s*Name!s*Type!s
.FieldArn!s-FieldId!s
0Content!{#;6.DomainId!s*Name!s
.Basic?{#;B
1MoreInfo?{#;_1TopPanel?{#;_
2Sections?[{#;o
3FieldGroup?{#<&
0Fields![{#/N*Name?s
/LayoutArn!s.LayoutId!s
,CaseId!s0Content!{#=3.DomainId!s4PerformedBy?{#8B*Type!s
0Comment?{#=a0Contact?{#=w-File?{#>+,Sla?{#>6
*Body!s1ContentType!s
0ContactArn!s
-FileArn!s
>SlaInputConfiguration?{#>R
-FieldId?s*Name!s;TargetFieldValues?[{#7Q6TargetSlaMinutes!n*Type!s
4RelatedItemArn!s3RelatedItemId!s
1Description?s.DomainId!s<LayoutConfiguration?{#@h*Name!s8RequiredFields?[{#@y/Rules?[{#A*,Status?s
3DefaultLayout?s
-FieldId!s
0CaseRuleId!s-FieldId!s
1TemplateArn!s0TemplateId!s
,CaseId!s.DomainId!s
0CaseRuleId!s.DomainId!s
.DomainId!s
.DomainId!s-FieldId!s
.DomainId!s.LayoutId!s
,CaseId!s.DomainId!s3RelatedItemId!s
.DomainId!s0TemplateId!s
,CaseId!s.DomainId!s0Fields![{#/N/NextToken?s
0Fields![{#7@/NextToken?s+Tags?<s0TemplateId!s
,CaseId!s.DomainId!s0MaxResults?i/NextToken?s
5AuditEvents![{#EE/NextToken?s
-EventId!s0Fields![{#F=4PerformedBy?{#Fi3PerformedTime!t5RelatedItemType?s*Type!s
2EventFieldId!s1NewValue!{#7Q1OldValue?{#7Q
5IamPrincipalArn!s-User?{#8B
4EventBridge!{#G>
-Enabled!b5IncludedData?{#G[
1CaseData?{#H%8RelatedItemData?{#H3
0Fields![{#/N
4IncludeContent!b
1CreatedTime!t/DomainArn!s.DomainId!s2DomainStatus!s*Name!s+Tags?<s
0Content!{#;61CreatedTime?t-Deleted?b6LastModifiedTime?t/LayoutArn!s.LayoutId!s*Name!s+Tags?<s
1CreatedTime?t-Deleted?b1Description?s6LastModifiedTime?t<LayoutConfiguration?{#@h*Name!s8RequiredFields?[{#@y/Rules?[{#A*,Status!s+Tags?<s1TemplateArn!s0TemplateId!s
.DomainId!s0MaxResults?n/NextToken?s
3CaseRules![{#Li/NextToken?s
1CaseRuleArn!s0CaseRuleId!s1Description?s*Name!s.RuleType!s
0ContactArn!s.DomainId!s0MaxResults?i/NextToken?s
/Cases![{#N</NextToken?s
,CaseId!s0TemplateId!s
0MaxResults?i/NextToken?s
1Domains![{#O./NextToken?s
/DomainArn!s.DomainId!s*Name!s
.DomainId!s-FieldId!s0MaxResults?i/NextToken?s-Values?[s
/NextToken?s1Options![{#5i
.DomainId!s0MaxResults?i/NextToken?s
0Fields![{#Q,/NextToken?s
.FieldArn!s-FieldId!s*Name!s/Namespace!s*Type!s
1Layouts![{#Qw/NextToken?s
/LayoutArn!s.LayoutId!s*Name!s
)Arn!s
+Tags?<s
.DomainId!s0MaxResults?i/NextToken?s-Status?[s
/NextToken?s3Templates![{#S>
*Name!s,Status!s1TemplateArn!s0TemplateId!s
.DomainId!s4EventBridge!{#G>
.DomainId!s0Fields?[{#/N/Filter?{#U*0MaxResults?i/NextToken?s0SearchTerm?s/Sorts?[{#Vj
0AndAll?[{#U*.Field?{#UX,Not?{#U*/OrAll?[{#U*
1Contains?{#7@0EqualTo?{#7@4GreaterThan?{#7@=GreaterThanOrEqualTo?{#7@1LessThan?{#7@:LessThanOrEqualTo?{#7@
-FieldId!s/SortOrder!s
/Cases![{#W@/NextToken?s
,CaseId!s0Fields![{#7@+Tags?<s0TemplateId!s
,CaseId!s.DomainId!s1Filters?[{#XN0MaxResults?i/NextToken?s
0Comment?{#370Contact?{#X|-File?{#Y;,Sla?{#YF
.Channel?[s0ContactArn?s
-FileArn?s
*Name?s,Status?s
/NextToken?s6RelatedItems![{#Yw
5AssociationTime!t0Content!{#Zm4PerformedBy?{#8B3RelatedItemId!s+Tags?<s*Type!s
0Comment?{#=a0Contact?{#[A-File?{#>+,Sla?{#[q
-Channel!s;ConnectedToSystemTime!t0ContactArn!s
9SlaConfiguration!{#\.
4CompletionTime?t-FieldId?s*Name!s,Status!s;TargetFieldValues?[{#7Q0TargetTime!t*Type!s
)Arn!s+Tags!<s
)Arn!s.TagKeys![s
,CaseId!s.DomainId!s0Fields![{#7@4PerformedBy?{#8B
0CaseRuleId!s1Description?s.DomainId!s*Name?s-Rule?{#1,
1Description?s.DomainId!s-FieldId!s*Name?s
0Content?{#;6.DomainId!s.LayoutId!s*Name?s
1Description?s.DomainId!s<LayoutConfiguration?{#@h*Name?s8RequiredFields?[{#@y/Rules?[{#A*,Status?s0TemplateId!s
)"};
