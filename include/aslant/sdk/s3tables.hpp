// What the actions of s3tables take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x10c42896729e1f82>{
    R"(#T#$_#$x#%3#%N#%d#%v#&4#&V#'(#'F#'i#('#(D#(Z#(l#)*#)L#)|#*N#*l#+5#+Y#+u#,E#,k#-3#-K#-z#.K#.h#/1#/O#/g#0'#0;#0X#0w#1J#1s#24#2W#2x#3E#3Z#4,#4I#4[#4p#5-
createNamespace {#5R{#5R
createTable {#5q{#;k
createTableBucket {#<,{#<x
deleteNamespace {#=%*
deleteTable {#=C*
deleteTableBucket {#=w*
deleteTableBucketEncryption {#=w*
deleteTableBucketMetricsConfiguration {#=w*
deleteTableBucketPolicy {#=w*
deleteTableBucketReplication {#>/*
deleteTablePolicy {#>P*
deleteTableReplication {#>u*
getNamespace {#=%{#?6
getTable {#@1{#@a
getTableBucket {#=w{#Cy
getTableBucketEncryption {#=w{#Da
getTableBucketMaintenanceConfiguration {#=w{#E%
getTableBucketMetricsConfiguration {#=w{#FS
getTableBucketPolicy {#=w{#Fj
getTableBucketReplication {#=w{#F|
getTableBucketStorageClass {#=w{#H0
getTableEncryption {#>P{#Da
getTableMaintenanceConfiguration {#>P{#HP
getTableMaintenanceJobStatus {#>P{#JV
getTableMetadataLocation {#>P{#KC
getTablePolicy {#>P{#Fj
getTableRecordExpirationConfiguration {#Kz{#L,
getTableRecordExpirationJobStatus {#Kz{#L`
getTableReplication {#Kz{#F|
getTableReplicationStatus {#Kz{#My
getTableStorageClass {#>P{#H0
listNamespaces {#P,{#Pk
listTableBuckets {#Q7{#Qi
listTables {#R7{#S$
listTagsForResource {#T]{#Tl
putTableBucketEncryption {#Tu*
putTableBucketMaintenanceConfiguration {#UJ*
putTableBucketMetricsConfiguration {#=w*
putTableBucketPolicy {#Un*
putTableBucketReplication {#V7{#Vk
putTableBucketStorageClass {#W**
putTableMaintenanceConfiguration {#W[*
putTablePolicy {#X8*
putTableRecordExpirationConfiguration {#Xn*
putTableReplication {#Y+{#Vk
renameTable {#YY*
tagResource {#ZP{#Zg
untagResource {#Zh{#Zg
updateTableMetadataLocation {#[({#[o
0Namespace![s4TableBucketARN!s
@EncryptionConfiguration?{#7=,Format!s1Metadata?{#7Y*Name!s/Namespace!sBStorageClassConfiguration?{#;[4TableBucketARN!s+Tags?<s
/KmsKeyArn?s2SseAlgorithm!s
0Iceberg?{#7g
6PartitionSpec?{#8Y1Properties?<s/Schema?{#9?1SchemaV2?{#9l3WriteOrder?{#:m
0Fields![{#8p,SpecId?n
-FieldId?n*Name!s.SourceId!n/Transform!s
0Fields![{#9M
(Id?n*Name!s.Required?b*Type!s
0Fields![{#:H9IdentifierFieldIds?[n.SchemaId?n*Type!s
)Doc?s(Id!n*Name!s.Required!b*Type!*
0Fields![{#;+-OrderId!n
/Direction!s/NullOrder!s.SourceId!n/Transform!s
2StorageClass!s
.TableARN!s2VersionToken!s
@EncryptionConfiguration?{#7=*Name!sBStorageClassConfiguration?{#;[+Tags?<s
)Arn!s
/Namespace!s4TableBucketARN!s
*Name!s/Namespace!s4TableBucketARN!s2VersionToken?s
4TableBucketARN!s
4TableBucketARN!s2VersionToken?s
*Name!s/Namespace!s4TableBucketARN!s
.TableArn!s2VersionToken!s
/CreatedAt!t/CreatedBy!s0Namespace![s1NamespaceId?s4OwnerAccountId!s3TableBucketId?s
*Name?s/Namespace?s.TableArn?s4TableBucketARN?s
/CreatedAt!t/CreatedBy!s,Format!s6ManagedByService?s@ManagedTableInformation?{#CJ6MetadataLocation?s0ModifiedAt!t0ModifiedBy!s*Name!s0Namespace![s1NamespaceId?s4OwnerAccountId!s.TableARN!s3TableBucketId?s*Type!s2VersionToken!s7WarehouseLocation!s
?ReplicationInformation?{#Cg
4SourceTableARN!s
)Arn!s/CreatedAt!t*Name!s4OwnerAccountId!s3TableBucketId?s*Type?s
@EncryptionConfiguration!{#7=
7Configuration!<{#EK4TableBucketARN!s
1Settings?{#Ec,Status?s
GIcebergUnreferencedFileRemoval?{#F.
4NonCurrentDays?n6UnreferencedDays?n
(Id?s4TableBucketARN!s
4ResourcePolicy!s
6Configuration!{#GE2VersionToken!s
*Role!s/Rules![{#GY
6Destinations![{#Gm
?DestinationTableBucketARN!s
BStorageClassConfiguration!{#;[
7Configuration!<{#Hp.TableARN!s
1Settings?{#I.,Status?s
:IcebergCompaction?{#IeBIcebergSnapshotManagement?{#J*
.Strategy?s6TargetFileSizeMB?n
9MaxSnapshotAgeHours?n8MinSnapshotsToKeep?n
0Status!<{#Jo.TableARN!s
4FailureMessage?s6LastRunTimestamp?t,Status!s
6MetadataLocation?s2VersionToken!s7WarehouseLocation!s
.TableArn!s
6Configuration!{#L@
1Settings?{#LX,Status?s
*Days?n
4FailureMessage?s6LastRunTimestamp?t0Metrics?{#MA,Status!s
6DeletedDataFiles?n4DeletedRecords?n6RemovedFilesSize?n
6Destinations![{#ND4SourceTableArn!s
9DestinationTableArn?s?DestinationTableBucketArn!s4FailureMessage?sGLastSuccessfulReplicatedUpdate?{#Of7ReplicationStatus!s
6MetadataLocation!s/Timestamp!t
7ContinuationToken?s3MaxNamespaces?n,Prefix?s4TableBucketARN!s
7ContinuationToken?s4Namespaces![{#?6
7ContinuationToken?s0MaxBuckets?n,Prefix?s*Type?s
7ContinuationToken?s6TableBuckets![{#Cy
7ContinuationToken?s/MaxTables?n/Namespace?s,Prefix?s4TableBucketARN!s
7ContinuationToken?s0Tables![{#SF
/CreatedAt!t6ManagedByService?s0ModifiedAt!t*Name!s0Namespace![s1NamespaceId?s.TableARN!s3TableBucketId?s*Type!s
1ResourceArn!s
+Tags?<s
@EncryptionConfiguration!{#7=4TableBucketARN!s
4TableBucketARN!s*Type!s.Value!{#EK
4ResourcePolicy!s4TableBucketARN!s
6Configuration!{#GE4TableBucketARN!s2VersionToken?s
,Status!s2VersionToken!s
BStorageClassConfiguration!{#;[4TableBucketARN!s
*Name!s/Namespace!s4TableBucketARN!s*Type!s.Value!{#Hp
*Name!s/Namespace!s4ResourcePolicy!s4TableBucketARN!s
.TableArn!s.Value!{#L@
6Configuration!{#GE.TableArn!s2VersionToken?s
*Name!s/Namespace!s-NewName?s6NewNamespaceName?s4TableBucketARN!s2VersionToken?s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
6MetadataLocation!s*Name!s/Namespace!s4TableBucketARN!s2VersionToken!s
6MetadataLocation!s*Name!s0Namespace![s.TableARN!s2VersionToken!s
)"};
