// What the actions of efs take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2d4fe18f03c7fd3>{
    R"(#A#$&#$A#$[#$v#%D#%_#%y#&?#&Z#'(#'<#'Z#($#(B#(d#)'#)O#)z#*>#*i#+%#+B#+k#,0#,I#,f#-/#-D#-[#-u
createAccessPoint {#.?{#0B
createFileSystem {#1v{#3W
createMountTarget {#8.{#9+
createReplicationConfiguration {#:z{#<4
deleteAccessPoint {#?%{#?6
deleteFileSystem {#?7{#?6
deleteFileSystemPolicy {#?7{#?6
deleteMountTarget {#?G{#?6
deleteReplicationConfiguration {#?X{#?6
deleteTags {#@#{#?6
describeAccessPoints {#@>{#@w
describeAccountPreferences {#A={#AW
describeBackupPolicy {#?7{#BC
describeFileSystemPolicy {#?7{#B`
describeFileSystems {#By{#CS
describeLifecycleConfiguration {#?7{#C|
describeMountTargetSecurityGroups {#?G{#E+
describeMountTargets {#E>{#F(
describeReplicationConfigurations {#FR{#F{
describeTags {#GA{#Ge
listTagsForResource {#H-{#HT
modifyMountTargetSecurityGroups {#Hl{#?6
putAccountPreferences {#I5{#IG
putBackupPolicy {#Ib{#BC
putFileSystemPolicy {#J*{#B`
putLifecycleConfiguration {#Jd{#C|
tagResource {#K2{#?6
untagResource {#KK{#?6
updateFileSystem {#Kd{#3W
updateFileSystemProtection {#LJ{#6|
1ClientToken?s2FileSystemId!s2PosixUser?{#/06RootDirectory?{#/N.Tags?[{#03
)Gid!l4SecondaryGids?[l)Uid!l
5CreationInfo?{#/h*Path?s
.OwnerGid!l.OwnerUid!l1Permissions!s
)Key!s+Value!s
4AccessPointArn?s3AccessPointId?s1ClientToken?s2FileSystemId?s4LifeCycleState?s*Name?s-OwnerId?s2PosixUser?{#/06RootDirectory?{#/N.Tags?[{#03
:AvailabilityZoneName?s,Backup?b3CreationToken?s/Encrypted?b.KmsKeyId?s5PerformanceMode?sBProvisionedThroughputInMibps?n.Tags?[{#034ThroughputMode?s
8AvailabilityZoneId?s:AvailabilityZoneName?s2CreationTime!t3CreationToken!s/Encrypted?b3FileSystemArn?s2FileSystemId!s=FileSystemProtection?{#6|.KmsKeyId?s4LifeCycleState!s*Name?s:NumberOfMountTargets!i-OwnerId!s5PerformanceMode!sBProvisionedThroughputInMibps?n4SizeInBytes!{#7D.Tags![{#034ThroughputMode?s
DReplicationOverwriteProtection?s
/Timestamp?t+Value!l4ValueInArchive?l/ValueInIA?l5ValueInStandard?l
2FileSystemId!s/IpAddress?s3IpAddressType?s1Ipv6Address?s5SecurityGroups?[s.SubnetId!s
8AvailabilityZoneId?s:AvailabilityZoneName?s2FileSystemId!s/IpAddress?s1Ipv6Address?s4LifeCycleState!s3MountTargetId!s8NetworkInterfaceId?s-OwnerId?s.SubnetId!s+VpcId?s
6Destinations![{#;I8SourceFileSystemId!s
:AvailabilityZoneName?s2FileSystemId?s.KmsKeyId?s,Region?s-RoleArn?s
2CreationTime!t6Destinations![{#=yAOriginalSourceFileSystemArn!s9SourceFileSystemArn!s8SourceFileSystemId!s=SourceFileSystemOwnerId?s<SourceFileSystemRegion!s
2FileSystemId!s=LastReplicatedTimestamp?t-OwnerId?s,Region!s-RoleArn?s,Status!s3StatusMessage?s
3AccessPointId!s

2FileSystemId!s
3MountTargetId!s
2DeletionMode?s8SourceFileSystemId!s
2FileSystemId!s.TagKeys![s
3AccessPointId?s2FileSystemId?s0MaxResults?i/NextToken?s
6AccessPoints?[{#0B/NextToken?s
0MaxResults?i/NextToken?s
/NextToken?s=ResourceIdPreference?{#B$
4ResourceIdType?s0Resources?[s
5BackupPolicy?{#BV
,Status!s
2FileSystemId?s,Policy?s
3CreationToken?s2FileSystemId?s,Marker?s.MaxItems?i
5FileSystems?[{#3W,Marker?s0NextMarker?s
;LifecyclePolicies?[{#D;
9TransitionToArchive?s4TransitionToIA?sETransitionToPrimaryStorageClass?s
5SecurityGroups![s
3AccessPointId?s2FileSystemId?s,Marker?s.MaxItems?i3MountTargetId?s
,Marker?s6MountTargets?[{#9+0NextMarker?s
2FileSystemId?s0MaxResults?i/NextToken?s
/NextToken?s6Replications?[{#<4
2FileSystemId!s,Marker?s.MaxItems?i
,Marker?s0NextMarker?s.Tags![{#03
0MaxResults?i/NextToken?s0ResourceId!s
/NextToken?s.Tags?[{#03
3MountTargetId!s5SecurityGroups?[s
4ResourceIdType!s
=ResourceIdPreference?{#B$
5BackupPolicy!{#BV2FileSystemId!s
DBypassPolicyLockoutSafetyCheck?b2FileSystemId!s,Policy!s
2FileSystemId!s;LifecyclePolicies![{#D;
0ResourceId!s.Tags![{#03
0ResourceId!s.TagKeys![s
2FileSystemId!sBProvisionedThroughputInMibps?n4ThroughputMode?s
2FileSystemId!sDReplicationOverwriteProtection?s
)"};
