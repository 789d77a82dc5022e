// What the actions of shield take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6c6cd32d003ca1f0>{
    R"(#F#$5#$T#$n#%2#%_#%y#&>#&Z#&t#'9#'Q#'s#(4#(^#(z#)A#)_#*7#*[#+##+@#+a#,8#,[#,y#-4#-R#-k#.9#.V#.k#/(#/Y#0'#0F
associateDRTLogBucket {#0b{#0o
associateDRTRole {#0p{#0o
associateHealthCheck {#0{{#0o
associateProactiveEngagementDetails {#1B{#0o
createProtection {#21{#2a
createProtectionGroup {#2q{#0o
createSubscription {#0o{#0o
deleteProtection {#3i{#0o
deleteProtectionGroup {#3y{#0o
describeAttack {#44{#4@
describeAttackStatistics {#0o{#8S
describeDRTAccess {#0o{#:G
describeEmergencyContactSettings {#0o{#:c
describeProtection {#;%{#;C
describeProtectionGroup {#3y{#=>
describeSubscription {#0o{#>V
disableApplicationLayerAutomaticResponse {#BM{#0o
disableProactiveEngagement {#0o{#0o
disassociateDRTLogBucket {#0b{#0o
disassociateDRTRole {#0o{#0o
disassociateHealthCheck {#0{{#0o
enableApplicationLayerAutomaticResponse {#B\{#0o
enableProactiveEngagement {#0o{#0o
getSubscriptionState {#0o{#Bw
listAttacks {#C2{#Cx
listProtectionGroups {#E9{#FS
listProtections {#Fw{#H(
listResourcesInProtectionGroup {#HG{#Hu
listTagsForResource {#I8{#IG
tagResource {#IS{#0o
untagResource {#Im{#0o
updateApplicationLayerAutomaticResponse {#B\{#0o
updateEmergencyContactSettings {#:c{#0o
updateProtectionGroup {#J-{#0o
updateSubscription {#Jt{#0o
/LogBucket!s

-RoleArn!s
4HealthCheckArn!s2ProtectionId!s
>EmergencyContactList![{#1^
2ContactNotes?s2EmailAddress!s1PhoneNumber?s
*Name!s1ResourceArn!s.Tags?[{#2R
)Key?s+Value?s
2ProtectionId?s
1Aggregation!s.Members?[s-Pattern!s7ProtectionGroupId!s2ResourceType?s.Tags?[{#2R
2ProtectionId!s
7ProtectionGroupId!s
.AttackId!s
/Attack?{#4M
8AttackCounters?[{#5t.AttackId?s:AttackProperties?[{#6C-EndTime?t5Mitigations?[{#7H1ResourceArn?s/StartTime?t6SubResources?[{#7Z
-Average?n)Max?n'N?i*Name?s)Sum?n*Unit?s
1AttackLayer?s>AttackPropertyIdentifier?s9TopContributors?[{#78+Total?l*Unit?s
*Name?s+Value?l
4MitigationName?s
7AttackVectors?[{#802Counters?[{#5t(Id?s*Type?s
8VectorCounters?[{#5t0VectorType!s
3DataItems![{#8s2TimeRange!{#:(
1AttackCount!l5AttackVolume?{#9:
6BitsPerSecond?{#9{9PacketsPerSecond?{#9{:RequestsPerSecond?{#9{
)Max!n
3FromInclusive?t1ToExclusive?t
4LogBucketList?[s-RoleArn?s
>EmergencyContactList?[{#1^
2ProtectionId?s1ResourceArn?s
3Protection?{#;T
WApplicationLayerAutomaticResponseConfiguration?{#<k5HealthCheckIds?[s(Id?s*Name?s3ProtectionArn?s1ResourceArn?s
/Action!{#=',Status!s
.Block?{#0o.Count?{#0o
8ProtectionGroup!{#=T
1Aggregation!s.Members![s-Pattern!s8ProtectionGroupArn?s7ProtectionGroupId!s2ResourceType?s
5Subscription?{#>i
/AutoRenew?s-EndTime?t0Limits?[{#@E?ProactiveEngagementStatus?s/StartTime?t5SubscriptionArn?s;SubscriptionLimits!{#@S=TimeCommitmentInSeconds?l
)Max?l*Type?s
>ProtectionGroupLimits!{#A+9ProtectionLimits!{#B*
9MaxProtectionGroups!l:PatternTypeLimits!{#AY
?ArbitraryPatternLimits!{#Av
0MaxMembers!l
EProtectedResourceTypeLimits![{#@E
1ResourceArn!s
/Action!{#='1ResourceArn!s
7SubscriptionState!s
0EndTime?{#:(0MaxResults?i/NextToken?s3ResourceArns?[s2StartTime?{#:(
9AttackSummaries?[{#DA/NextToken?s
.AttackId?s7AttackVectors?[{#E+-EndTime?t1ResourceArn?s/StartTime?t
0VectorType!s
9InclusionFilters?{#Ei0MaxResults?i/NextToken?s
3Aggregations?[s/Patterns?[s9ProtectionGroupIds?[s4ResourceTypes?[s
/NextToken?s:ProtectionGroups![{#=T
9InclusionFilters?{#GM0MaxResults?i/NextToken?s
6ProtectionNames?[s3ResourceArns?[s4ResourceTypes?[s
/NextToken?s5Protections?[{#;T
0MaxResults?i/NextToken?s7ProtectionGroupId!s
/NextToken?s3ResourceArns![s
1ResourceARN!s
.Tags?[{#2R
1ResourceARN!s.Tags![{#2R
1ResourceARN!s.TagKeys![s
1Aggregation!s.Members?[s-Pattern!s7ProtectionGroupId!s2ResourceType?s
/AutoRenew?s
)"};
