// What the actions of rbin take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8710961fe01cc44e>{R"(#-##D##X##l#$##$6#$S#$e#$z#%4#%K
createRule {#%_{#(m
deleteRule {#*g{#*u
getRule {#*g{#*v
listRules {#,s{#-{
listTagsForResource {#/'{#/6
lockRule {#/B{#/g
tagResource {#1V{#*u
unlockRule {#*g{#*v
untagResource {#1p{#*u
updateRule {#20{#3C
1Description?s=ExcludeResourceTags?[{#'-:LockConfiguration?{#'R6ResourceTags?[{#'-2ResourceType!s8RetentionPeriod!{#(0.Tags?[{#(^
4ResourceTagKey!s6ResourceTagValue?s
4UnlockDelay!{#'d
5UnlockDelayUnit!s6UnlockDelayValue!i
9RetentionPeriodUnit!s:RetentionPeriodValue!i
)Key!s+Value!s
1Description?s=ExcludeResourceTags?[{#'-0Identifier?s:LockConfiguration?{#'R/LockState?s6ResourceTags?[{#'-2ResourceType?s8RetentionPeriod?{#(0-RuleArn?s,Status?s.Tags?[{#(^
0Identifier!s

1Description?s=ExcludeResourceTags?[{#'-0Identifier?s:LockConfiguration?{#'R1LockEndTime?t/LockState?s6ResourceTags?[{#'-2ResourceType?s8RetentionPeriod?{#(0-RuleArn?s,Status?s
=ExcludeResourceTags?[{#'-/LockState?s0MaxResults?i/NextToken?s6ResourceTags?[{#'-2ResourceType!s
/NextToken?s/Rules?[{#.:
1Description?s0Identifier?s/LockState?s8RetentionPeriod?{#(0-RuleArn?s
1ResourceArn!s
.Tags?[{#(^
0Identifier!s:LockConfiguration!{#'R
1Description?s=ExcludeResourceTags?[{#'-0Identifier?s:LockConfiguration?{#'R/LockState?s6ResourceTags?[{#'-2ResourceType?s8RetentionPeriod?{#(0-RuleArn?s,Status?s
1ResourceArn!s.Tags![{#(^
1ResourceArn!s.TagKeys![s
1Description?s=ExcludeResourceTags?[{#'-0Identifier!s6ResourceTags?[{#'-2ResourceType?s8RetentionPeriod?{#(0
1Description?s=ExcludeResourceTags?[{#'-0Identifier?s1LockEndTime?t/LockState?s6ResourceTags?[{#'-2ResourceType?s8RetentionPeriod?{#(0-RuleArn?s,Status?s
)"};
