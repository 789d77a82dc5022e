// What the actions of keyspaces take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xbc3629e23c6a9053>{
    R"(#6##_##w#$2#$F#$^#$s#%-#%B#%T#%y#&0#&G#&[#&x#'1#'G#'\#'s#(1
createKeyspace {#(F{#)Y
createTable {#)h{#)Y
createType {#3L{#4$
deleteKeyspace {#4>{#4N
deleteTable {#4O{#4N
deleteType {#4k{#4$
getKeyspace {#4>{#5,
getTable {#4O{#6r
getTableAutoScalingSettings {#4O{#<W
getType {#4k{#>/
listKeyspaces {#?v{#@6
listTables {#AC{#Al
listTagsForResource {#BV{#C$
listTypes {#C<{#Ce
restoreTable {#C{{#G+
tagResource {#G?{#4N
untagResource {#G?{#4N
updateKeyspace {#GY{#)Y
updateTable {#HG{#)Y
2KeyspaceName!sAReplicationSpecification?{#)%.Tags?[{#)J
1RegionList?[s9ReplicationStrategy!s
)Key!s+Value!s
1ResourceArn!s
AAutoScalingSpecification?{#,|>CapacitySpecification?{#/f9CdcSpecification?{#0G=ClientSideTimestamps?{#0w0Comment?{#1'7DefaultTimeToLive?i@EncryptionSpecification?{#122KeyspaceName!s<PointInTimeRecovery?{#0w?ReplicaSpecifications?[{#1M9SchemaDefinition!{#2./TableName!s.Tags?[{#)J,Ttl?{#0w
@ReadCapacityAutoScaling?{#-^AWriteCapacityAutoScaling?{#-^
9AutoScalingDisabled?b2MaximumUnits?l2MinimumUnits?l6ScalingPolicy?{#.L
QTargetTrackingScalingPolicyConfiguration?{#.{
4DisableScaleIn?b5ScaleInCooldown?i6ScaleOutCooldown?i1TargetValue!n
7ReadCapacityUnits?l4ThroughputMode!s8WriteCapacityUnits?l
3PropagateTags?s,Status!s.Tags?[{#)J.ViewType?s
,Status!s
-Message!s
6KmsKeyIdentifier?s*Type!s
@ReadCapacityAutoScaling?{#-^7ReadCapacityUnits?l,Region!s
4AllColumns![{#3#8ClusteringKeys?[{#327PartitionKeys![{#3D7StaticColumns?[{#3D
*Name!s*Type!s
*Name!s-OrderBy!s
*Name!s
:FieldDefinitions![{#3#2KeyspaceName!s.TypeName!s
1KeyspaceArn!s.TypeName!s
2KeyspaceName!s

2KeyspaceName!s/TableName!s
2KeyspaceName!s.TypeName!s
2KeyspaceName!sBReplicationGroupStatuses?[{#6;9ReplicationRegions?[s9ReplicationStrategy!s1ResourceArn!s
4KeyspaceStatus!s,Region!s?TablesReplicationProgress?s
>CapacitySpecification?{#:@9CdcSpecification?{#;F=ClientSideTimestamps?{#0w0Comment?{#1'7CreationTimestamp?t7DefaultTimeToLive?i@EncryptionSpecification?{#122KeyspaceName!s5LatestStreamArn?s<PointInTimeRecovery?{#;[?ReplicaSpecifications?[{#<)1ResourceArn!s9SchemaDefinition?{#2.,Status?s/TableName!s,Ttl?{#0w
HLastUpdateToPayPerRequestTimestamp?t7ReadCapacityUnits?l4ThroughputMode!s8WriteCapacityUnits?l
,Status!s.ViewType?s
AEarliestRestorableTimestamp?t,Status!s
>CapacitySpecification?{#:@,Region?s,Status?s
AAutoScalingSpecification?{#,|2KeyspaceName!s?ReplicaSpecifications?[{#=a1ResourceArn!s/TableName!s
AAutoScalingSpecification?{#,|,Region?s
8DirectParentTypes?[s<DirectReferringTables?[s:FieldDefinitions?[{#3#1KeyspaceArn!s2KeyspaceName!s;LastModifiedTimestamp?t5MaxNestingDepth?n,Status?s.TypeName!s
0MaxResults?i/NextToken?s
3Keyspaces![{#@S/NextToken?s
2KeyspaceName!s9ReplicationRegions?[s9ReplicationStrategy!s1ResourceArn!s
2KeyspaceName!s0MaxResults?i/NextToken?s
/NextToken?s0Tables?[{#B,
2KeyspaceName!s1ResourceArn!s/TableName!s
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{#)J
2KeyspaceName!s0MaxResults?n/NextToken?s
/NextToken?s,Types![s
AAutoScalingSpecification?{#,|FCapacitySpecificationOverride?{#/fHEncryptionSpecificationOverride?{#12DPointInTimeRecoveryOverride?{#0w?ReplicaSpecifications?[{#1M6RestoreTimestamp?t8SourceKeyspaceName!s5SourceTableName!s6TagsOverride?[{#)J8TargetKeyspaceName!s5TargetTableName!s
6RestoredTableARN!s
1ResourceArn!s.Tags![{#)J
=ClientSideTimestamps?{#0w2KeyspaceName!sAReplicationSpecification!{#)%
4AddColumns?[{#3#AAutoScalingSpecification?{#,|>CapacitySpecification?{#/f9CdcSpecification?{#0G=ClientSideTimestamps?{#0w7DefaultTimeToLive?i@EncryptionSpecification?{#122KeyspaceName!s<PointInTimeRecovery?{#0w?ReplicaSpecifications?[{#1M/TableName!s,Ttl?{#0w
)"};
