// What the actions of wafv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6f1c894cdab3bf0d>{
    R"(#Y#$n#%-#%D#%Z#%o#&4#&M#&c#&y#'H#']#('#(G#(f#)%#);#)_#*.#*P#*l#+7#+S#+e#,,#,G#,d#-'#-Q#-m#.)#.E#.X#.v#/1#/`#0.#0B#0e#1(#1G#1e#2+#2C#2`#2u#3<#3_#3|#47#4N#4c#58#5W#5p
associateWebACL {#6,{#6G
checkCapacity {#6H{#_g
createAPIKey {#_s{#`2
createIPSet {#`<{#a:
createRegexPatternSet {#au{#a:
createRuleGroup {#b`{#a:
createWebACL {#d6{#a:
deleteAPIKey {#j3{#6G
deleteFirewallManagerRuleGroups {#jE{#jd
deleteIPSet {#j{{#6G
deleteLoggingConfiguration {#kB{#6G
deletePermissionPolicy {#kf{#6G
deleteRegexPatternSet {#j{{#6G
deleteRuleGroup {#j{{#6G
deleteWebACL {#j{{#6G
describeAllManagedProducts {#ku{#l$
describeManagedProductsByVendor {#n){#l$
describeManagedRuleGroup {#n?{#nj
disassociateWebACL {#kf{#6G
generateMobileSdkReleaseUrl {#pB{#p_
getDecryptedAPIKey {#j3{#pf
getIPSet {#q1{#qF
getLoggingConfiguration {#kB{#rE
getManagedRuleSet {#q1{#uc
getMobileSdkRelease {#pB{#xJ
getPermissionPolicy {#kf{#y?
getRateBasedStatementManagedKeys {#yI{#z/
getRegexPatternSet {#q1{#z{
getRuleGroup {#|&{#|A
getSampledRequests {$$N{$%L
getWebACL {#|&{$)`
getWebACLForResource {#kf{$0y
listAPIKeys {$1,{$1J
listAvailableManagedRuleGroupVersions {$2h{$3@
listAvailableManagedRuleGroups {$1,{$49
listIPSets {$1,{$5>
listLoggingConfigurations {$5Y{$6(
listManagedRuleSets {$1,{$6R
listMobileSdkReleases {$7Z{$7{
listRegexPatternSets {$1,{$8d
listResourcesForWebACL {$9/{$9K
listRuleGroups {$1,{$9\
listTagsForResource {$9{{$:E
listWebACLs {$1,{$;.
putLoggingConfiguration {$;J{#rE
putManagedRuleSetVersions {$;e{$=.
putPermissionPolicy {$=?{#6G
tagResource {$=W{#6G
untagResource {$=q{#6G
updateIPSet {$>1{$=.
updateManagedRuleSetVersionExpiryDate {$>m{$?X
updateRegexPatternSet {$@3{$=.
updateRuleGroup {$A${$=.
updateWebACL {$B6{$=.
1ResourceArn!s/WebACLArn!s

/Rules![{#6]+Scope!s
/Action?{#8:6CaptchaConfig?{#:X8ChallengeConfig?{#:X*Name!s7OverrideAction?{#;).Priority!i4RuleLabels?[{#;?2Statement!{#;G9VisibilityConfig!{#_%
.Allow?{#8x.Block?{#9_0Captcha?{#8x2Challenge?{#8x.Count?{#8x
>CustomRequestHandling?{#9:
7InsertHeaders![{#9O
*Name!s+Value!s
7CustomResponse?{#9t
;CustomResponseBodyKey?s2ResponseCode!i9ResponseHeaders?[{#9O
=ImmunityTimeProperty?{#:s
2ImmunityTime!l
.Count?{#8x-None?{#6G
*Name!s
5AndStatement?{#?u:AsnMatchStatement?{#@-;ByteMatchStatement?{#@q:GeoMatchStatement?{#Hn@IpSetReferenceStatement?{#I<<LabelMatchStatement?{#J1BManagedRuleGroupStatement?{#J@5NotStatement?{#Vr4OrStatement?{#?u;RateBasedStatement?{#W(<RegexMatchStatement?{#[4JRegexPatternSetReferenceStatement?{#[oDRuleGroupReferenceStatement?{#\H@SizeConstraintStatement?{#]#;SqliMatchStatement?{#]l:XssMatchStatement?{#^R
4Statements![{#;G
.AsnList![n:ForwardedIPConfig?{#@P
6FallbackBehavior!s0HeaderName!s
5FieldToMatch!{#Aj:PositionalConstraint!s2SearchString!y=TextTransformations![{#H[
:AllQueryArguments?{#6G-Body?{#DE0Cookies?{#DY4HeaderOrder?{#Eb0Headers?{#Ev7Ja3Fingerprint?{#G%7Ja4Fingerprint?{#G%1JsonBody?{#G9/Method?{#6G4QueryString?{#6G5SingleHeader?{#;?<SingleQueryArgument?{#;?4UriFragment?{#HG0UriPath?{#6G
6OversizeHandling?s
5MatchPattern!{#E20MatchScope!s6OversizeHandling!s
,All?{#6G6ExcludedCookies?[s6IncludedCookies?[s
6OversizeHandling!s
5MatchPattern!{#FO0MatchScope!s6OversizeHandling!s
,All?{#6G6ExcludedHeaders?[s6IncludedHeaders?[s
6FallbackBehavior!s
=InvalidFallbackBehavior?s5MatchPattern!{#H,0MatchScope!s6OversizeHandling?s
,All?{#6G4IncludedPaths?[s
6FallbackBehavior?s
.Priority!i*Type!s
3CountryCodes?[s:ForwardedIPConfig?{#@P
)Arn!s?IpSetForwardedIPConfig?{#I_
6FallbackBehavior!s0HeaderName!s.Position!s
)Key!s+Scope!s
7ExcludedRules?[{#;?AManagedRuleGroupConfigs?[{#Ki*Name!s=RuleActionOverrides?[{#VY;ScopeDownStatement?{#;G0VendorName!s-Version?s
CAwsManagedRulesACFPRuleSet?{#N%BAwsManagedRulesATPRuleSet?{#S%GAwsManagedRulesAntiDDoSRuleSet?{#TPIAwsManagedRulesBotControlRuleSet?{#V./LoginPath?s6PasswordField?{#PL1PayloadType?s6UsernameField?{#PL
2CreationPath!s7EnableRegexInPath?b:RegistrationPagePath!s:RequestInspection!{#O5;ResponseInspection?{#PZ
7AddressFields?[{#PL3EmailField?{#PL6PasswordField?{#PL1PayloadType!s;PhoneNumberFields?[{#PL6UsernameField?{#PL
0Identifier!s
5BodyContains?{#Q9/Header?{#Q^-Json?{#R.3StatusCode?{#R^
5FailureStrings![s5SuccessStrings![s
4FailureValues![s*Name!s4SuccessValues![s
4FailureValues![s0Identifier!s4SuccessValues![s
3FailureCodes![i3SuccessCodes![i
7EnableRegexInPath?b/LoginPath!s:RequestInspection?{#Su;ResponseInspection?{#PZ
6PasswordField!{#PL1PayloadType!s6UsernameField!{#PL
?ClientSideActionConfig!{#U(8SensitivityToBlock?s
2Challenge!{#U8
EExemptUriRegularExpressions?[{#Uy1Sensitivity?s3UsageOfAction!s
1RegexString?s
;EnableMachineLearning?b5InspectionLevel!s
4ActionToUse!{#8:*Name!s
2Statement!{#;G
6AggregateKeyType!s4CustomKeys?[{#X@9EvaluationWindowSec?l:ForwardedIPConfig?{#@P+Limit!l;ScopeDownStatement?{#;G
,Asn?{#6G/Cookie?{#ZD4ForwardedIP?{#6G/Header?{#ZD3HttpMethod?{#6G+Ip?{#6G7Ja3Fingerprint?{#G%7Ja4Fingerprint?{#G%7LabelNamespace?{#Zf6QueryArgument?{#ZD4QueryString?{#Zs0UriPath?{#Zs
*Name!s=TextTransformations![{#H[
/Namespace!s
=TextTransformations![{#H[
5FieldToMatch!{#Aj1RegexString!s=TextTransformations![{#H[
)Arn!s5FieldToMatch!{#Aj=TextTransformations![{#H[
)Arn!s7ExcludedRules?[{#;?=RuleActionOverrides?[{#VY
8ComparisonOperator!s5FieldToMatch!{#Aj*Size!l=TextTransformations![{#H[
5FieldToMatch!{#Aj6SensitivityLevel?s=TextTransformations![{#H[
5FieldToMatch!{#Aj=TextTransformations![{#H[
>CloudWatchMetricsEnabled!b0MetricName!s<SampledRequestsEnabled!b
.Capacity?l
+Scope!s3TokenDomains![s
,ApiKey?s
0Addresses![s1Description?s6IpAddressVersion!s*Name!s+Scope!s.Tags?[{#a+
)Key!s+Value!s
0Summary?{#aH
)Arn?s1Description?s(Id?s/LockToken?s*Name?s
1Description?s*Name!s?RegularExpressionList![{#Uy+Scope!s.Tags?[{#a+
.Capacity!l>CustomResponseBodies?<{#cw1Description?s*Name!s/Rules?[{#6]+Scope!s.Tags?[{#a+9VisibilityConfig!{#_%
-Content!s1ContentType!s
:ApplicationConfig?{#gC:AssociationConfig?{#gg6CaptchaConfig?{#:X8ChallengeConfig?{#:X>CustomResponseBodies?<{#cw=DataProtectionConfig?{#h>6DefaultAction!{#i^1Description?s*Name!sEOnSourceDDoSProtectionConfig?{#iu/Rules?[{#6]+Scope!s.Tags?[{#a+3TokenDomains?[s9VisibilityConfig!{#_%
4Attributes?[{#gU
*Name?s-Values?[s
5RequestBody?<{#gz
@DefaultSizeInspectionLimit!s
9DataProtections![{#hU
,Action!s=ExcludeRateBasedDetails?b=ExcludeRuleMatchDetails?b.Field!{#iD
0FieldKeys?[s/FieldType!s
.Allow?{#8x.Block?{#9_
:AlbLowReputationMode!s
,ApiKey!s+Scope!s
/WebACLArn!s5WebACLLockToken!s
9NextWebACLLockToken?s
(Id!s/LockToken!s*Name!s+Scope!s
.LogScope?s-LogType?s1ResourceArn!s
1ResourceArn!s
+Scope!s
9ManagedProducts?[{#l;
>IsAdvancedManagedRuleSet?b;IsVersioningSupported?b8ManagedRuleSetName?s8ProductDescription?s/ProductId?s1ProductLink?s2ProductTitle?s1SnsTopicArn?s0VendorName?s
+Scope!s0VendorName!s
*Name!s+Scope!s0VendorName!s1VersionName?s
9AvailableLabels?[{#p&.Capacity?l8ConsumedLabels?[{#p&4LabelNamespace?s/Rules?[{#p.1SnsTopicArn?s1VersionName?s
*Name?s
/Action?{#8:*Name?s
.Platform!s4ReleaseVersion!s
)Url?s
7CreationTimestamp?t3TokenDomains?[s
(Id!s*Name!s+Scope!s
.IpSet?{#q^/LockToken?s
0Addresses![s)Arn!s1Description?s(Id!s6IpAddressVersion!s*Name!s
=LoggingConfiguration?{#r`
<LogDestinationConfigs![s.LogScope?s-LogType?s6LoggingFilter?{#t,>ManagedByFirewallManager?b8RedactedFields?[{#Aj1ResourceArn!s
5DefaultBehavior!s1Filters![{#tM
.Behavior!s4Conditions![{#tx1Requirement!s
8ActionCondition?{#uL;LabelNameCondition?{#uV
,Action!s
/LabelName!s
/LockToken?s7ManagedRuleSet?{#v*
)Arn!s1Description?s(Id!s4LabelNamespace?s*Name!s;PublishedVersions?<{#w/8RecommendedVersion?s
<AssociatedRuleGroupArn?s.Capacity?l5ExpiryTimestamp?t8ForecastedLifetime?i9LastUpdateTimestamp?t6PublishTimestamp?t
9MobileSdkRelease?{#xa
2ReleaseNotes?s4ReleaseVersion?s.Tags?[{#a+/Timestamp?t
,Policy?s
7RuleGroupRuleName?s.RuleName!s+Scope!s.WebACLId!s0WebACLName!s
8ManagedKeysIPV4?{#zZ8ManagedKeysIPV6?{#zZ
0Addresses?[s6IpAddressVersion?s
/LockToken?s8RegexPatternSet?{#{C
)Arn?s1Description?s(Id?s*Name?s?RegularExpressionList?[{#Uy
)Arn?s(Id?s*Name?s+Scope?s
/LockToken?s2RuleGroup?{#|]
)Arn!s9AvailableLabels?[{#p&.Capacity!l8ConsumedLabels?[{#p&>CustomResponseBodies?<{#cw1Description?s(Id!s4LabelNamespace?s*Name!s/Rules?[{#6]9VisibilityConfig!{#_%
.MaxItems!l4RuleMetricName!s+Scope!s3TimeWindow!{$%5/WebAclArn!s
-EndTime!t/StartTime!t
4PopulationSize?l9SampledRequests?[{$&*3TimeWindow?{$%5
,Action?s8CaptchaResponse?{$(8:ChallengeResponse?{$(80Labels?[{#;?6OverriddenAction?s0Request!{$(i@RequestHeadersInserted?[{$)P6ResponseCodeSent?i=RuleNameWithinRuleGroup?s/Timestamp?t,Weight!l
3FailureReason?s2ResponseCode?i4SolveTimestamp?l
.ClientIP?s-Country?s1Headers?[{$)P1HttpVersion?s,Method?s)Uri?s
*Name?s+Value?s
?ApplicationIntegrationURL?s/LockToken?s/WebACL?{$*;
:ApplicationConfig?{#gC)Arn!s:AssociationConfig?{#gg.Capacity?l6CaptchaConfig?{#:X8ChallengeConfig?{#:X>CustomResponseBodies?<{#cw=DataProtectionConfig?{#h>6DefaultAction!{#i^1Description?s(Id!s4LabelNamespace?s>ManagedByFirewallManager?b*Name!sEOnSourceDDoSProtectionConfig?{#iuNPostProcessFirewallManagerRuleGroups?[{$/7MPreProcessFirewallManagerRuleGroups?[{$/7BRetrofittedByFirewallManager?b/Rules?[{#6]3TokenDomains?[s9VisibilityConfig!{#_%
AFirewallManagerStatement!{$08*Name!s7OverrideAction!{#;).Priority!i9VisibilityConfig!{#_%
BManagedRuleGroupStatement?{#J@DRuleGroupReferenceStatement?{#\H
/WebACL?{$*;
+Limit?i0NextMarker?s+Scope!s
9ApiKeySummaries?[{$20?ApplicationIntegrationURL?s0NextMarker?s
,ApiKey?s7CreationTimestamp?t3TokenDomains?[s-Version?i
+Limit?i*Name!s0NextMarker?s+Scope!s0VendorName!s
;CurrentDefaultVersion?s0NextMarker?s2Versions?[{$3u
9LastUpdateTimestamp?t*Name?s
;ManagedRuleGroups?[{$4_0NextMarker?s
1Description?s*Name?s0VendorName?s9VersioningSupported?b
0IpSets?[{#aH0NextMarker?s
+Limit?i.LogScope?s0NextMarker?s+Scope!s
?LoggingConfigurations?[{#r`0NextMarker?s
9ManagedRuleSets?[{$6v0NextMarker?s
)Arn?s1Description?s(Id?s4LabelNamespace?s/LockToken?s*Name?s
+Limit?i0NextMarker?s.Platform!s
0NextMarker?s:ReleaseSummaries?[{$8F
4ReleaseVersion?s/Timestamp?t
0NextMarker?s:RegexPatternSets?[{#aH
2ResourceType?s/WebACLArn!s
3ResourceArns?[s
0NextMarker?s4RuleGroups?[{#aH
+Limit?i0NextMarker?s1ResourceARN!s
0NextMarker?s;TagInfoForResource?{$:k
1ResourceARN?s1TagList?[{#a+
0NextMarker?s1WebACLs?[{#aH
=LoggingConfiguration!{#r`
(Id!s/LockToken!s*Name!s8RecommendedVersion?s+Scope!s;VersionsToPublish?<{$<Y
<AssociatedRuleGroupArn?s8ForecastedLifetime?i
3NextLockToken?s
,Policy!s1ResourceArn!s
1ResourceARN!s.Tags![{#a+
1ResourceARN!s.TagKeys![s
0Addresses![s1Description?s(Id!s/LockToken!s*Name!s+Scope!s
5ExpiryTimestamp!t(Id!s/LockToken!s*Name!s+Scope!s5VersionToExpire!s
5ExpiringVersion?s5ExpiryTimestamp?t3NextLockToken?s
1Description?s(Id!s/LockToken!s*Name!s?RegularExpressionList![{#Uy+Scope!s
>CustomResponseBodies?<{#cw1Description?s(Id!s/LockToken!s*Name!s/Rules?[{#6]+Scope!s9VisibilityConfig!{#_%
:AssociationConfig?{#gg6CaptchaConfig?{#:X8ChallengeConfig?{#:X>CustomResponseBodies?<{#cw=DataProtectionConfig?{#h>6DefaultAction!{#i^1Description?s(Id!s/LockToken!s*Name!sEOnSourceDDoSProtectionConfig?{#iu/Rules?[{#6]+Scope!s3TokenDomains?[s9VisibilityConfig!{#_%
)"};
