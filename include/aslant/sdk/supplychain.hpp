// What the actions of supplychain take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x82779956506e709b>{
    R"(#A#$&#$N#$q#%6#%W#%o#&8#&W#&x#'6#'[#'|#(B#(k#)-#)K#)`#*)#*T#*v#+:#+Z#+q#,4#,V#,k#-(#-K#-j#.1
createBillOfMaterialsImportJob {#.I{#.m
createDataIntegrationFlow {#.v{#3_
createDataLakeDataset {#3t{#64
createDataLakeNamespace {#7]{#8.
createInstance {#9.{#:.
deleteDataIntegrationFlow {#3_{#3_
deleteDataLakeDataset {#<1{#<1
deleteDataLakeNamespace {#3_{#3_
deleteInstance {#<R{#:.
getBillOfMaterialsImportJob {#<`{#<v
getDataIntegrationEvent {#=W{#=o
getDataIntegrationFlow {#3_{#?x
getDataIntegrationFlowExecution {#A3{#AZ
getDataLakeDataset {#<1{#64
getDataLakeNamespace {#3_{#8.
getInstance {#<R{#:.
listDataIntegrationEvents {#DJ{#E#
listDataIntegrationFlowExecutions {#E={#Eo
listDataIntegrationFlows {#F7{#F^
listDataLakeDatasets {#Fw{#GP
listDataLakeNamespaces {#F7{#Gl
listInstances {#H0{#Hw
listTagsForResource {#I:{#II
sendDataIntegrationEvent {#IR{#K%
tagResource {#K0{#KG
untagResource {#KH{#KG
updateDataIntegrationFlow {#Kb{#?x
updateDataLakeDataset {#LK{#64
updateDataLakeNamespace {#Lz{#8.
updateInstance {#MC{#:.
1ClientToken?s0InstanceId!s+S3uri!s
+JobId!s
0InstanceId!s*Name!s1Sources![{#/g+Tags?<s/Target!{#2T7Transformation!{#3)
6DatasetSource?{#0I1S3Source?{#2$0SourceName!s0SourceType!s
7DatasetIdentifier!s0Options?{#0k
3DedupeRecords?b7DedupeStrategy?{#1A.LoadType?s
6FieldPriority?{#1\*Type!s
0Fields![{#1j
*Name!s/SortOrder!s
0BucketName!s0Options?{#2H,Prefix!s
.FileType?s
6DatasetTarget?{#0I1S3Target?{#2$0TargetType!s
:SqlTransformation?{#3V8TransformationType!s
+Query!s
0InstanceId!s*Name!s
1Description?s0InstanceId!s*Name!s/Namespace!s6PartitionSpec?{#4p/Schema?{#5C+Tags?<s
0Fields![{#5$
*Name!s2Transform!{#5;
*Type!s
0Fields![{#5j*Name!s5PrimaryKeys?[{#6,
0IsRequired!b*Name!s*Type!s
*Name!s
0Dataset!{#6B
)Arn!s1CreatedTime!t1Description?s0InstanceId!s6LastModifiedTime!t*Name!s/Namespace!s6PartitionSpec?{#4p/Schema!{#5C
1Description?s0InstanceId!s*Name!s+Tags?<s
2Namespace!{#8>
)Arn!s1CreatedTime!t1Description?s0InstanceId!s6LastModifiedTime!t*Name!s
1ClientToken?s9InstanceDescription?s2InstanceName?s/KmsKeyArn?s+Tags?<s5WebAppDnsDomain?s
1Instance!{#:=
2AwsAccountId!s1CreatedTime?t2ErrorMessage?s9InstanceDescription?s0InstanceId!s2InstanceName?s/KmsKeyArn?s6LastModifiedTime?t+State!s3VersionNumber?n5WebAppDnsDomain?s
0InstanceId!s*Name!s/Namespace!s
0InstanceId!s
0InstanceId!s+JobId!s
,Job!{#=&
0InstanceId!s+JobId!s-Message?s+S3uri!s,Status!s
-EventId!s0InstanceId!s
.Event!{#={
=DatasetTargetDetails?{#?%2EventGroupId!s-EventId!s4EventTimestamp!t/EventType!s0InstanceId!s
7DatasetIdentifier!s=DatasetLoadExecution!{#?d3OperationType!s
-Message?s,Status!s
-Flow!{#@)
1CreatedTime!t0InstanceId!s6LastModifiedTime!t*Name!s1Sources![{#/g/Target!{#2T7Transformation!{#3)
1ExecutionId!s.FlowName!s0InstanceId!s
6FlowExecution!{#An
-EndTime?t1ExecutionId!s.FlowName!s0InstanceId!s-Message?s7OutputMetadata?{#C.3SourceInfo?{#CL/StartTime?t,Status?s
@DiagnosticReportsRootS3URI?s
6DatasetSource?{#C{1S3Source?{#D60SourceType!s
7DatasetIdentifier!s
0BucketName!s)Key!s
/EventType?s0InstanceId!s0MaxResults?n/NextToken?s
0Events![{#={/NextToken?s
.FlowName!s0InstanceId!s0MaxResults?n/NextToken?s
8FlowExecutions![{#An/NextToken?s
0InstanceId!s0MaxResults?n/NextToken?s
/Flows![{#@)/NextToken?s
0InstanceId!s0MaxResults?n/Namespace!s/NextToken?s
2Datasets![{#6B/NextToken?s
4Namespaces![{#8>/NextToken?s
9InstanceNameFilter?[s:InstanceStateFilter?[s0MaxResults?n/NextToken?s
3Instances![{#:=/NextToken?s
1ResourceArn!s
+Tags!<s
1ClientToken?s*Data!s6DatasetTarget?{#JZ2EventGroupId!s4EventTimestamp?t/EventType!s0InstanceId!s
7DatasetIdentifier!s3OperationType!s
-EventId!s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
0InstanceId!s*Name!s1Sources?[{#/g/Target?{#2T7Transformation?{#3)
1Description?s0InstanceId!s*Name!s/Namespace!s
1Description?s0InstanceId!s*Name!s
9InstanceDescription?s0InstanceId!s2InstanceName?s
)"};
