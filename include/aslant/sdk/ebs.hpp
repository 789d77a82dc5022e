// What the actions of ebs take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2c70618f030500f>{R"(#)##8##R##l#$-#$I#$c
completeSnapshot {#$z{#&$
getSnapshotBlock {#&.{#&V
listChangedBlocks {#'5{#(/
listSnapshotBlocks {#)O{#*1
putSnapshotBlock {#+2{#,6
startSnapshot {#,V{#-u
8ChangedBlocksCount!i.Checksum?s?ChecksumAggregationMethod?s7ChecksumAlgorithm?s0SnapshotId!s
,Status?s
0BlockIndex!i0BlockToken!s0SnapshotId!s
/BlockData?y.Checksum?s7ChecksumAlgorithm?s0DataLength?i
5FirstSnapshotId?s0MaxResults?i/NextToken?s6SecondSnapshotId!s8StartingBlockIndex?i
/BlockSize?i7ChangedBlocks?[{#(v0ExpiryTime?t/NextToken?s0VolumeSize?l
0BlockIndex?i5FirstBlockToken?s6SecondBlockToken?s
0MaxResults?i/NextToken?s0SnapshotId!s8StartingBlockIndex?i
/BlockSize?i0Blocks?[{#*q0ExpiryTime?t/NextToken?s0VolumeSize?l
0BlockIndex?i0BlockToken?s
/BlockData!y0BlockIndex!i.Checksum!s7ChecksumAlgorithm!s0DataLength!i.Progress?i0SnapshotId!s
.Checksum?s7ChecksumAlgorithm?s
1ClientToken?s1Description?s/Encrypted?b/KmsKeyArn?s6ParentSnapshotId?s.Tags?[{#-f-Timeout?i0VolumeSize!l
)Key?s+Value?s
/BlockSize?i1Description?s/KmsKeyArn?s-OwnerId?s6ParentSnapshotId?s0SnapshotId?s-SseType?s/StartTime?t,Status?s.Tags?[{#-f0VolumeSize?l
)"};
