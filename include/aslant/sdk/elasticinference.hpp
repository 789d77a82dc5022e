// What the actions of elasticinference take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xf7a448458e02e90f>{R"(#)##8##^#$&#$D#$a#$v
describeAcceleratorOfferings {#%3{#%W
describeAcceleratorTypes {#&J{#&K
describeAccelerators {#'a{#(S
listTagsForResource {#*+{#*:
tagResource {#*C{#&J
untagResource {#*Z{#&J
7AcceleratorTypes?[s2LocationType!s
BAcceleratorTypeOfferings?[{#%w
5AcceleratorType?s.Location?s2LocationType?s

:AcceleratorTypes?[{#&c
9AcceleratorTypeName?s3MemoryInfo?{#'E8ThroughputInfo?[{#'R
/SizeInMiB?i
)Key?s+Value?i
5AcceleratorIds?[s1Filters?[{#(A0MaxResults?i/NextToken?s
*Name?s-Values?[s
8AcceleratorSet?[{#(u/NextToken?s
:AcceleratorHealth?{#){3AcceleratorId?s5AcceleratorType?s6AttachedResource?s6AvailabilityZone?s
,Status?s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
