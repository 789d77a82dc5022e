// What the actions of wafregional take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb07eba61d42b6074>{
    R"(#t#%e#&$#&@#&[#&p#'3#'P#'o#()#(B#(c#)-#)C#)g#*(#*D#*_#*t#+>#+^#+{#,>#,]#,q#-0#-Q#-u#.1#.L#.h#/'#/?#/]#/u#0-#0N#0k#1+#1P#1j#2,#2=#2S#2o#33#3T#3g#4+#4C#4j#5+#5E#5Y#5|#6>#6Z#6x#7>#7V#7i#8/#8R#8t#97#9L#9f#:-#:J#:_#:v#;8#;S#;h#<+#<H#<g#<{#=:#=[#>%#>;
associateWebACL {#>V{#>p
createByteMatchSet {#>q{#?-
createGeoMatchSet {#>q{#A&
createIPSet {#>q{#B.
createRateBasedRule {#Bq{#Cj
createRegexMatchSet {#>q{#E4
createRegexPatternSet {#>q{#Fi
createRule {#Gf{#H:
createRuleGroup {#Gf{#I(
createSizeConstraintSet {#>q{#Ii
createSqlInjectionMatchSet {#>q{#KS
createWebACL {#M/{#Mx
createWebACLMigrationStack {#P*{#P]
createXssMatchSet {#>q{#Pl
deleteByteMatchSet {#Q_{#R%
deleteGeoMatchSet {#R4{#R%
deleteIPSet {#RS{#R%
deleteLoggingConfiguration {#Rl{#>p
deletePermissionPolicy {#Rl{#>p
deleteRateBasedRule {#R{{#R%
deleteRegexMatchSet {#S9{#R%
deleteRegexPatternSet {#SZ{#R%
deleteRule {#R{{#R%
deleteRuleGroup {#T#{#R%
deleteSizeConstraintSet {#T@{#R%
deleteSqlInjectionMatchSet {#Te{#R%
deleteWebACL {#U3{#R%
deleteXssMatchSet {#UM{#R%
disassociateWebACL {#Rl{#>p
getByteMatchSet {#Ul{#V$
getChangeToken {#>p{#R%
getChangeTokenStatus {#V7{#VF
getGeoMatchSet {#V[{#Vl
getIPSet {#W${#W/
getLoggingConfiguration {#Rl{#W;
getPermissionPolicy {#Rl{#X9
getRateBasedRule {#Oz{#XC
getRateBasedRuleManagedKeys {#XN{#Xe
getRegexMatchSet {#Y({#Y;
getRegexPatternSet {#YO{#Yd
getRule {#Oz{#Yz
getRuleGroup {#Z+{#Z:
getSampledRequests {#ZJ{#[7
getSizeConstraintSet {#]N{#]e
getSqlInjectionMatchSet {#^#{#^=
getWebACL {#^X{#^d
getWebACLForResource {#Rl{#^q
getXssMatchSet {#_>{#_O
listActivatedRulesInRuleGroup {#_a{#`+
listByteMatchSets {#`N{#`d
listGeoMatchSets {#`N{#aE
listIPSets {#`N{#b$
listLoggingConfigurations {#`N{#bQ
listRateBasedRules {#`N{#b{
listRegexMatchSets {#`N{#cL
listRegexPatternSets {#`N{#d/
listResourcesForWebACL {#dp{#e1
listRuleGroups {#`N{#eB
listRules {#`N{#b{
listSizeConstraintSets {#`N{#ew
listSqlInjectionMatchSets {#`N{#fb
listSubscribedRuleGroups {#`N{#gS
listTagsForResource {#h;{#h_
listWebACLs {#`N{#iH
listXssMatchSets {#`N{#id
putLoggingConfiguration {#jC{#W;
putPermissionPolicy {#j^{#>p
tagResource {#jv{#>p
untagResource {#k6{#>p
updateByteMatchSet {#kP{#R%
updateGeoMatchSet {#lB{#R%
updateIPSet {#m7{#R%
updateRateBasedRule {#n#{#R%
updateRegexMatchSet {#nn{#R%
updateRegexPatternSet {#ob{#R%
updateRule {#pX{#R%
updateRuleGroup {#q${#R%
updateSizeConstraintSet {#ql{#R%
updateSqlInjectionMatchSet {#rc{#R%
updateWebACL {#se{#R%
updateXssMatchSet {#tF{#R%
1ResourceArn!s.WebACLId!s

1ChangeToken!s*Name!s
5ByteMatchSet?{#?N1ChangeToken?s
4ByteMatchSetId!s9ByteMatchTuples![{#@#*Name?s
5FieldToMatch!{#@q:PositionalConstraint!s2TargetString!y8TextTransformation!s
*Data?s*Type!s
1ChangeToken?s4GeoMatchSet?{#AF
=GeoMatchConstraints![{#Ax3GeoMatchSetId!s*Name?s
*Type!s+Value!s
1ChangeToken?s.IpSet?{#BH
:IpSetDescriptors![{#Ax-IpSetId!s*Name?s
1ChangeToken!s0MetricName!s*Name!s-RateKey!s/RateLimit!l.Tags?[{#C[
)Key!s+Value!s
1ChangeToken?s-Rule?{#D)
9MatchPredicates![{#Ds0MetricName?s*Name?s-RateKey!s/RateLimit!l,RuleId!s
,DataId!s-Negated!b*Type!s
1ChangeToken?s6RegexMatchSet?{#EV
*Name?s5RegexMatchSetId?s:RegexMatchTuples?[{#F-
5FieldToMatch!{#@q7RegexPatternSetId!s8TextTransformation!s
1ChangeToken?s8RegexPatternSet?{#G3
*Name?s7RegexPatternSetId!s:RegexPatternStrings![s
1ChangeToken!s0MetricName!s*Name!s.Tags?[{#C[
1ChangeToken?s-Rule?{#HS
0MetricName?s*Name?s4Predicates![{#Ds,RuleId!s
1ChangeToken?s2RuleGroup?{#IF
0MetricName?s*Name?s1RuleGroupId!s
1ChangeToken?s:SizeConstraintSet?{#J5
*Name?s9SizeConstraintSetId!s9SizeConstraints![{#Ji
8ComparisonOperator!s5FieldToMatch!{#@q*Size!l8TextTransformation!s
1ChangeToken?s=SqlInjectionMatchSet?{#K|
*Name?s<SqlInjectionMatchSetId!sASqlInjectionMatchTuples![{#La
5FieldToMatch!{#@q8TextTransformation!s
1ChangeToken!s6DefaultAction!{#Mp0MetricName!s*Name!s.Tags?[{#C[
*Type!s
1ChangeToken?s/WebACL?{#N9
6DefaultAction!{#Mp0MetricName?s*Name?s/Rules![{#O*/WebACLArn?s.WebACLId!s
/Action?{#Mp7ExcludedRules?[{#Oz7OverrideAction?{#Mp.Priority!i,RuleId!s*Type?s
,RuleId!s
;IgnoreUnsupportedType!b2S3BucketName!s.WebACLId!s
1S3ObjectUrl!s
1ChangeToken?s4XssMatchSet?{#Q2
*Name?s3XssMatchSetId!s8XssMatchTuples![{#La
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
5ByteMatchSet?{#?N
1ChangeToken!s
7ChangeTokenStatus?s
3GeoMatchSetId!s
4GeoMatchSet?{#AF
-IpSetId!s
.IpSet?{#BH
=LoggingConfiguration?{#WV
<LogDestinationConfigs![s8RedactedFields?[{#@q1ResourceArn!s
,Policy?s
-Rule?{#D)
0NextMarker?s,RuleId!s
2ManagedKeys?[s0NextMarker?s
5RegexMatchSetId!s
6RegexMatchSet?{#EV
7RegexPatternSetId!s
8RegexPatternSet?{#G3
-Rule?{#HS
1RuleGroupId!s
2RuleGroup?{#IF
.MaxItems!l,RuleId!s3TimeWindow!{#Zz.WebAclId!s
-EndTime!t/StartTime!t
4PopulationSize?l9SampledRequests?[{#[o3TimeWindow?{#Zz
,Action?s0Request!{#\W9RuleWithinRuleGroup?s/Timestamp?t,Weight!l
.ClientIP?s-Country?s1Headers?[{#]>1HttpVersion?s,Method?s)Uri?s
*Name?s+Value?s
9SizeConstraintSetId!s
:SizeConstraintSet?{#J5
<SqlInjectionMatchSetId!s
=SqlInjectionMatchSet?{#K|
.WebACLId!s
/WebACL?{#N9
6WebACLSummary?{#_+
*Name!s.WebACLId!s
3XssMatchSetId!s
4XssMatchSet?{#Q2
+Limit?i0NextMarker?s1RuleGroupId?s
8ActivatedRules?[{#O*0NextMarker?s
+Limit?i0NextMarker?s
7ByteMatchSets?[{#a,0NextMarker?s
4ByteMatchSetId!s*Name!s
6GeoMatchSets?[{#af0NextMarker?s
3GeoMatchSetId!s*Name!s
0IpSets?[{#b?0NextMarker?s
-IpSetId!s*Name!s
?LoggingConfigurations?[{#WV0NextMarker?s
0NextMarker?s/Rules?[{#c;
*Name!s,RuleId!s
0NextMarker?s8RegexMatchSets?[{#co
*Name!s5RegexMatchSetId!s
0NextMarker?s:RegexPatternSets?[{#dT
*Name!s7RegexPatternSetId!s
2ResourceType?s.WebACLId!s
3ResourceArns?[s
0NextMarker?s4RuleGroups?[{#ea
*Name!s1RuleGroupId!s
0NextMarker?s<SizeConstraintSets?[{#fD
*Name!s9SizeConstraintSetId!s
0NextMarker?s?SqlInjectionMatchSets?[{#g2
*Name!s<SqlInjectionMatchSetId!s
0NextMarker?s4RuleGroups?[{#gr
0MetricName!s*Name!s1RuleGroupId!s
+Limit?i0NextMarker?s1ResourceARN!s
0NextMarker?s;TagInfoForResource?{#i+
1ResourceARN?s1TagList?[{#C[
0NextMarker?s1WebACLs?[{#_+
0NextMarker?s6XssMatchSets?[{#j+
*Name!s3XssMatchSetId!s
=LoggingConfiguration!{#WV
,Policy!s1ResourceArn!s
1ResourceARN!s.Tags![{#C[
1ResourceARN!s.TagKeys![s
4ByteMatchSetId!s1ChangeToken!s1Updates![{#l$
,Action!s7ByteMatchTuple!{#@#
1ChangeToken!s3GeoMatchSetId!s1Updates![{#lo
,Action!s;GeoMatchConstraint!{#Ax
1ChangeToken!s-IpSetId!s1Updates![{#m^
,Action!s8IpSetDescriptor!{#Ax
1ChangeToken!s/RateLimit!l,RuleId!s1Updates![{#nU
,Action!s2Predicate!{#Ds
1ChangeToken!s5RegexMatchSetId!s1Updates![{#oC
,Action!s8RegexMatchTuple!{#F-
1ChangeToken!s7RegexPatternSetId!s1Updates![{#p9
,Action!s8RegexPatternString!s
1ChangeToken!s,RuleId!s1Updates![{#nU
1ChangeToken!s1RuleGroupId!s1Updates![{#qO
,Action!s6ActivatedRule!{#O*
1ChangeToken!s9SizeConstraintSetId!s1Updates![{#rE
,Action!s7SizeConstraint!{#Ji
1ChangeToken!s<SqlInjectionMatchSetId!s1Updates![{#s?
,Action!s?SqlInjectionMatchTuple!{#La
1ChangeToken!s6DefaultAction?{#Mp1Updates?[{#qO.WebACLId!s
1ChangeToken!s1Updates![{#ts3XssMatchSetId!s
,Action!s6XssMatchTuple!{#La
)"};
