// What the actions of dlm take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcab92118f47ca140>{R"(#+##>##]##|#$@#$\#$y#%4#%K
createLifecyclePolicy {#%j{#6O
deleteLifecyclePolicy {#6[{#6g
getLifecyclePolicies {#6h{#7d
getLifecyclePolicy {#6[{#8a
listTagsForResource {#:S{#:b
tagResource {#:k{#6g
untagResource {#;({#6g
updateLifecyclePolicy {#;B{#6g
.CopyTags?b4CreateInterval?i@CrossRegionCopyTargets?[{#'v3DefaultPolicy?s1Description!s3Exclusions?{#(,6ExecutionRoleArn!s4ExtendDeletion?b6PolicyDetails?{#(y4RetainInterval?i+State!s+Tags?<s
2TargetRegion?s
8ExcludeBootVolumes?b5ExcludeTags?[{#(j9ExcludeVolumeTypes?[s
)Key!s+Value!s
1Actions?[{#+z.CopyTags?b4CreateInterval?i@CrossRegionCopyTargets?[{#'v4EventSource?{#-L3Exclusions?{#(,4ExtendDeletion?b3Parameters?{#.;4PolicyLanguage?s0PolicyType?s8ResourceLocations?[s2ResourceType?s4ResourceTypes?[s4RetainInterval?i3Schedules?[{#.w4TargetTags?[{#(j
9CrossRegionCopy![{#,>*Name!s
@EncryptionConfiguration!{#,u3RetainRule?{#-1,Target!s
,CmkArn?s/Encrypted!b
.Interval?i2IntervalUnit?s
3Parameters?{#-d*Type!s
6DescriptionRegex!s/EventType!s4SnapshotOwner![s
7ExcludeBootVolume?b?ExcludeDataVolumeTags?[{#(j.NoReboot?b
4ArchiveRule?{#1$.CopyTags?b3CreateRule?{#1s>CrossRegionCopyRules?[{#446DeprecateRule?{#1P8FastRestoreRule?{#56*Name?s3RetainRule?{#1P4ShareRules?[{#5n3TagsToAdd?[{#(j6VariableTags?[{#(j
3RetainRule!{#15
=RetentionArchiveTier!{#1P
+Count?i.Interval?i2IntervalUnit?s
4CronExpression?s.Interval?i2IntervalUnit?s.Location?s1Scripts?[{#2g,Times?[s
EExecuteOperationOnScriptFailure?b6ExecutionHandler!s=ExecutionHandlerService?s6ExecutionTimeout?i7MaximumRetryCount?i-Stages?[s
,CmkArn?s.CopyTags?b6DeprecateRule?{#-1/Encrypted!b3RetainRule?{#-1,Target?s2TargetRegion?s
8AvailabilityZones![s+Count?i.Interval?i2IntervalUnit?s
5TargetAccounts![s5UnshareInterval?i9UnshareIntervalUnit?s
.PolicyId?s
.PolicyId!s

7DefaultPolicyType?s0PolicyIds?[s4ResourceTypes?[s+State?s0TagsToAdd?[s1TargetTags?[s
2Policies?[{#7t
3DefaultPolicy?b1Description?s.PolicyId?s0PolicyType?s+State?s+Tags?<s
/Policy?{#8n
1DateCreated?t2DateModified?t3DefaultPolicy?b1Description?s6ExecutionRoleArn?s/PolicyArn?s6PolicyDetails?{#(y.PolicyId?s+State?s3StatusMessage?s+Tags?<s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
.CopyTags?b4CreateInterval?i@CrossRegionCopyTargets?[{#'v1Description?s3Exclusions?{#(,6ExecutionRoleArn?s4ExtendDeletion?b6PolicyDetails?{#(y.PolicyId!s4RetainInterval?i+State?s
)"};
