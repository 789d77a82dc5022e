// What the actions of waf take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5eadf519487ccb49>{
    R"(#p#%Y#%u#&6#&K#&h#'+#'J#'^#'w#(>#(b#(x#)B#)]#)y#*:#*O#*s#+9#+V#+s#,8#,L#,e#-,#-P#-f#.'#.@#.X#.v#/4#/F#/g#0*#0D#0i#1)#1E#1V#1l#2.#2L#2m#3&#3>#3e#4&#4@#4T#4w#59#5U#5s#61#6D#6d#7-#7O#7l#8'#8A#8b#9%#9:#9Q#9m#:.#:C#:`#;##;B#;V#;o#<6#<Z#<p
createByteMatchSet {#=1{#=G
createGeoMatchSet {#=1{#?@
createIPSet {#=1{#@H
createRateBasedRule {#A1{#B*
createRegexMatchSet {#=1{#CN
createRegexPatternSet {#=1{#E)
createRule {#F&{#FT
createRuleGroup {#F&{#GB
createSizeConstraintSet {#=1{#H)
createSqlInjectionMatchSet {#=1{#Im
createWebACL {#KI{#L8
createWebACLMigrationStack {#ND{#Nw
createXssMatchSet {#=1{#O,
deleteByteMatchSet {#Oy{#P?
deleteGeoMatchSet {#PN{#P?
deleteIPSet {#Pm{#P?
deleteLoggingConfiguration {#Q,{#Q;
deletePermissionPolicy {#Q,{#Q;
deleteRateBasedRule {#Q<{#P?
deleteRegexMatchSet {#QT{#P?
deleteRegexPatternSet {#Qu{#P?
deleteRule {#Q<{#P?
deleteRuleGroup {#R>{#P?
deleteSizeConstraintSet {#R[{#P?
deleteSqlInjectionMatchSet {#S&{#P?
deleteWebACL {#SN{#P?
deleteXssMatchSet {#Sh{#P?
getByteMatchSet {#T-{#T?
getChangeToken {#Q;{#P?
getChangeTokenStatus {#TR{#Ta
getGeoMatchSet {#Tv{#U-
getIPSet {#U?{#UJ
getLoggingConfiguration {#Q,{#UV
getPermissionPolicy {#Q,{#VT
getRateBasedRule {#N:{#V^
getRateBasedRuleManagedKeys {#Vi{#W&
getRegexMatchSet {#WC{#WV
getRegexPatternSet {#Wj{#X%
getRule {#N:{#X;
getRuleGroup {#XF{#XU
getSampledRequests {#Xe{#YR
getSizeConstraintSet {#[i{#\&
getSqlInjectionMatchSet {#\>{#\X
getWebACL {#\s{#]%
getXssMatchSet {#]2{#]C
listActivatedRulesInRuleGroup {#]U{#]y
listByteMatchSets {#^B{#^X
listGeoMatchSets {#^B{#_9
listIPSets {#^B{#_r
listLoggingConfigurations {#^B{#`E
listRateBasedRules {#^B{#`o
listRegexMatchSets {#^B{#a@
listRegexPatternSets {#^B{#b#
listRuleGroups {#^B{#bd
listRules {#^B{#`o
listSizeConstraintSets {#^B{#c?
listSqlInjectionMatchSets {#^B{#d*
listSubscribedRuleGroups {#^B{#du
listTagsForResource {#e]{#f'
listWebACLs {#^B{#fj
listXssMatchSets {#^B{#g?
putLoggingConfiguration {#gx{#UV
putPermissionPolicy {#h9{#Q;
tagResource {#hQ{#Q;
untagResource {#hk{#Q;
updateByteMatchSet {#i+{#P?
updateGeoMatchSet {#iw{#P?
updateIPSet {#jl{#P?
updateRateBasedRule {#kX{#P?
updateRegexMatchSet {#lI{#P?
updateRegexPatternSet {#m={#P?
updateRule {#n3{#P?
updateRuleGroup {#nY{#P?
updateSizeConstraintSet {#oG{#P?
updateSqlInjectionMatchSet {#p>{#P?
updateWebACL {#q@{#P?
updateXssMatchSet {#q{{#P?
1ChangeToken!s*Name!s
5ByteMatchSet?{#=h1ChangeToken?s
4ByteMatchSetId!s9ByteMatchTuples![{#>=*Name?s
5FieldToMatch!{#?1:PositionalConstraint!s2TargetString!y8TextTransformation!s
*Data?s*Type!s
1ChangeToken?s4GeoMatchSet?{#?`
=GeoMatchConstraints![{#@83GeoMatchSetId!s*Name?s
*Type!s+Value!s
1ChangeToken?s.IpSet?{#@b
:IpSetDescriptors![{#@8-IpSetId!s*Name?s
1ChangeToken!s0MetricName!s*Name!s-RateKey!s/RateLimit!l.Tags?[{#Au
)Key!s+Value!s
1ChangeToken?s-Rule?{#BC
9MatchPredicates![{#C30MetricName?s*Name?s-RateKey!s/RateLimit!l,RuleId!s
,DataId!s-Negated!b*Type!s
1ChangeToken?s6RegexMatchSet?{#Cp
*Name?s5RegexMatchSetId?s:RegexMatchTuples?[{#DG
5FieldToMatch!{#?17RegexPatternSetId!s8TextTransformation!s
1ChangeToken?s8RegexPatternSet?{#EM
*Name?s7RegexPatternSetId!s:RegexPatternStrings![s
1ChangeToken!s0MetricName!s*Name!s.Tags?[{#Au
1ChangeToken?s-Rule?{#Fm
0MetricName?s*Name?s4Predicates![{#C3,RuleId!s
1ChangeToken?s2RuleGroup?{#G`
0MetricName?s*Name?s1RuleGroupId!s
1ChangeToken?s:SizeConstraintSet?{#HO
*Name?s9SizeConstraintSetId!s9SizeConstraints![{#I)
8ComparisonOperator!s5FieldToMatch!{#?1*Size!l8TextTransformation!s
1ChangeToken?s=SqlInjectionMatchSet?{#J<
*Name?s<SqlInjectionMatchSetId!sASqlInjectionMatchTuples![{#J{
5FieldToMatch!{#?18TextTransformation!s
1ChangeToken!s6DefaultAction!{#L00MetricName!s*Name!s.Tags?[{#Au
*Type!s
1ChangeToken?s/WebACL?{#LS
6DefaultAction!{#L00MetricName?s*Name?s/Rules![{#MD/WebACLArn?s.WebACLId!s
/Action?{#L07ExcludedRules?[{#N:7OverrideAction?{#L0.Priority!i,RuleId!s*Type?s
,RuleId!s
;IgnoreUnsupportedType!b2S3BucketName!s.WebACLId!s
1S3ObjectUrl!s
1ChangeToken?s4XssMatchSet?{#OL
*Name?s3XssMatchSetId!s8XssMatchTuples![{#J{
4ByteMatchSetId!s1ChangeToken!s
1ChangeToken?s
1ChangeToken!s3GeoMatchSetId!s
1ChangeToken!s-IpSetId!s
1ResourceArn!s

1ChangeToken!s,RuleId!s
1ChangeToken!s5RegexMatchSetId!s
1ChangeToken!s7RegexPatternSetId!s
1ChangeToken!s1RuleGroupId!s
1ChangeToken!s9SizeConstraintSetId!s
1ChangeToken!s<SqlInjectionMatchSetId!s
1ChangeToken!s.WebACLId!s
1ChangeToken!s3XssMatchSetId!s
4ByteMatchSetId!s
5ByteMatchSet?{#=h
1ChangeToken!s
7ChangeTokenStatus?s
3GeoMatchSetId!s
4GeoMatchSet?{#?`
-IpSetId!s
.IpSet?{#@b
=LoggingConfiguration?{#Uq
<LogDestinationConfigs![s8RedactedFields?[{#?11ResourceArn!s
,Policy?s
-Rule?{#BC
0NextMarker?s,RuleId!s
2ManagedKeys?[s0NextMarker?s
5RegexMatchSetId!s
6RegexMatchSet?{#Cp
7RegexPatternSetId!s
8RegexPatternSet?{#EM
-Rule?{#Fm
1RuleGroupId!s
2RuleGroup?{#G`
.MaxItems!l,RuleId!s3TimeWindow!{#Y;.WebAclId!s
-EndTime!t/StartTime!t
4PopulationSize?l9SampledRequests?[{#Z03TimeWindow?{#Y;
,Action?s0Request!{#Zr9RuleWithinRuleGroup?s/Timestamp?t,Weight!l
.ClientIP?s-Country?s1Headers?[{#[Y1HttpVersion?s,Method?s)Uri?s
*Name?s+Value?s
9SizeConstraintSetId!s
:SizeConstraintSet?{#HO
<SqlInjectionMatchSetId!s
=SqlInjectionMatchSet?{#J<
.WebACLId!s
/WebACL?{#LS
3XssMatchSetId!s
4XssMatchSet?{#OL
+Limit?i0NextMarker?s1RuleGroupId?s
8ActivatedRules?[{#MD0NextMarker?s
+Limit?i0NextMarker?s
7ByteMatchSets?[{#^z0NextMarker?s
4ByteMatchSetId!s*Name!s
6GeoMatchSets?[{#_Z0NextMarker?s
3GeoMatchSetId!s*Name!s
0IpSets?[{#`30NextMarker?s
-IpSetId!s*Name!s
?LoggingConfigurations?[{#Uq0NextMarker?s
0NextMarker?s/Rules?[{#a/
*Name!s,RuleId!s
0NextMarker?s8RegexMatchSets?[{#ac
*Name!s5RegexMatchSetId!s
0NextMarker?s:RegexPatternSets?[{#bH
*Name!s7RegexPatternSetId!s
0NextMarker?s4RuleGroups?[{#c)
*Name!s1RuleGroupId!s
0NextMarker?s<SizeConstraintSets?[{#cf
*Name!s9SizeConstraintSetId!s
0NextMarker?s?SqlInjectionMatchSets?[{#dT
*Name!s<SqlInjectionMatchSetId!s
0NextMarker?s4RuleGroups?[{#e:
0MetricName!s*Name!s1RuleGroupId!s
+Limit?i0NextMarker?s1ResourceARN!s
0NextMarker?s;TagInfoForResource?{#fM
1ResourceARN?s1TagList?[{#Au
0NextMarker?s1WebACLs?[{#g,
*Name!s.WebACLId!s
0NextMarker?s6XssMatchSets?[{#g`
*Name!s3XssMatchSetId!s
=LoggingConfiguration!{#Uq
,Policy!s1ResourceArn!s
1ResourceARN!s.Tags![{#Au
1ResourceARN!s.TagKeys![s
4ByteMatchSetId!s1ChangeToken!s1Updates![{#iY
,Action!s7ByteMatchTuple!{#>=
1ChangeToken!s3GeoMatchSetId!s1Updates![{#jJ
,Action!s;GeoMatchConstraint!{#@8
1ChangeToken!s-IpSetId!s1Updates![{#k9
,Action!s8IpSetDescriptor!{#@8
1ChangeToken!s/RateLimit!l,RuleId!s1Updates![{#l0
,Action!s2Predicate!{#C3
1ChangeToken!s5RegexMatchSetId!s1Updates![{#lx
,Action!s8RegexMatchTuple!{#DG
1ChangeToken!s7RegexPatternSetId!s1Updates![{#mn
,Action!s8RegexPatternString!s
1ChangeToken!s,RuleId!s1Updates![{#l0
1ChangeToken!s1RuleGroupId!s1Updates![{#o*
,Action!s6ActivatedRule!{#MD
1ChangeToken!s9SizeConstraintSetId!s1Updates![{#oz
,Action!s7SizeConstraint!{#I)
1ChangeToken!s<SqlInjectionMatchSetId!s1Updates![{#pt
,Action!s?SqlInjectionMatchTuple!{#J{
1ChangeToken!s6DefaultAction?{#L01Updates?[{#o*.WebACLId!s
1ChangeToken!s1Updates![{#rN3XssMatchSetId!s
,Action!s6XssMatchTuple!{#J{
)"};
