// What the actions of neptunegraph take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcea4b5c54d5a11aa>{
    R"(#C#$,#$F#$`#$u#%0#%M#%q#&;#&P#&m#'7#'M#'d#'v#(6#(O#(f#)-#)?#)X#)t#*.#*G#*j#+%#+B#+V#+x#,7#,P#,e#,|
cancelExportTask {#-7{#-I
cancelImportTask {#-7{#.]
cancelQuery {#/J{#/g
createGraph {#/h{#1U
createGraphSnapshot {#4*{#4T
createGraphUsingImportTask {#5N{#9T
createPrivateGraphEndpoint {#:T{#;9
deleteGraph {#;h{#1U
deleteGraphSnapshot {#<0{#4T
deletePrivateGraphEndpoint {#<F{#;9
executeQuery {#<a{#=v
getExportTask {#-7{#>'
getGraph {#B#{#1U
getGraphSnapshot {#<0{#4T
getGraphSummary {#B6{#BP
getImportTask {#-7{#Fx
getPrivateGraphEndpoint {#<F{#;9
getQuery {#/J{#J$
listExportTasks {#JS{#K%
listGraphSnapshots {#JS{#K>
listGraphs {#K`{#Kz
listImportTasks {#K`{#Mg
listPrivateGraphEndpoints {#N&{#NR
listQueries {#N{{#OI
listTagsForResource {#OX{#Og
resetGraph {#;h{#1U
restoreGraphFromSnapshot {#Op{#1U
startExportTask {#Q3{#RH
startImportTask {#Sn{#9T
tagResource {#U,{#/g
untagResource {#UC{#/g
updateGraph {#U]{#1U
4TaskIdentifier!s
1Destination!s,Format!s-GraphId!s6KmsKeyIdentifier!s1ParquetType?s-RoleArn!s,Status!s2StatusReason?s,TaskId!s
,Format?s-GraphId?s1ParquetType?s-RoleArn!s,Source!s,Status!s,TaskId!s
5GraphIdentifier!s-QueryId!s

8DeletionProtection?b/GraphName!s6KmsKeyIdentifier?s7ProvisionedMemory!n8PublicConnectivity?b2ReplicaCount?n+Tags?<sBVectorSearchConfiguration?{#1H
/Dimension!n
)Arn!s1BuildNumber?s0CreateTime?t8DeletionProtection?b.Endpoint?s(Id!s6KmsKeyIdentifier?s*Name!s7ProvisionedMemory?n8PublicConnectivity?b2ReplicaCount?n6SourceSnapshotId?s,Status?s2StatusReason?sBVectorSearchConfiguration?{#1H
5GraphIdentifier!s2SnapshotName!s+Tags?<s
)Arn!s(Id!s6KmsKeyIdentifier?s*Name!s8SnapshotCreateTime?t3SourceGraphId?s,Status?s
7BlankNodeHandling?s8DeletionProtection?b1FailOnError?b,Format?s/GraphName!s6ImportOptions?{#8M6KmsKeyIdentifier?s:MaxProvisionedMemory?n:MinProvisionedMemory?n1ParquetType?s8PublicConnectivity?b2ReplicaCount?n-RoleArn!s,Source!s+Tags?<sBVectorSearchConfiguration?{#1H
0Neptune?{#8[
APreserveDefaultVertexLabels?b5PreserveEdgeIds?b6S3ExportKmsKeyId!s2S3ExportPath!s
,Format?s-GraphId?s6ImportOptions?{#8M1ParquetType?s-RoleArn!s,Source!s,Status!s,TaskId!s
5GraphIdentifier!s0SubnetIds?[s+VpcId?s:VpcSecurityGroupIds?[s
,Status!s0SubnetIds![s3VpcEndpointId?s+VpcId!s
5GraphIdentifier!s2SkipSnapshot!b
8SnapshotIdentifier!s
5GraphIdentifier!s+VpcId!s
1ExplainMode?s5GraphIdentifier!s.Language!s1Parameters?<*/PlanCache?s1QueryString!s>QueryTimeoutMilliseconds?n
-Payload!*
1Destination!s5ExportFilter?{#?d:ExportTaskDetails?{#@y,Format!s-GraphId!s6KmsKeyIdentifier!s1ParquetType?s-RoleArn!s,Status!s2StatusReason?s,TaskId!s
4EdgeFilter?<{#@/6VertexFilter?<{#@/
4Properties?<{#@A
8MultiValueHandling?s0OutputType?s8SourcePropertyName?s
5NumEdgesWritten?n8NumVerticesWritten?n8ProgressPercentage!n/StartTime!t8TimeElapsedSeconds!n
5GraphIdentifier!s
5GraphIdentifier!s*Mode?s
5GraphSummary?{#C3CLastStatisticsComputationTime?t-Version?s
1EdgeLabels?[s6EdgeProperties?[<n8EdgeStructures?[{#F$1NodeLabels?[s6NodeProperties?[<n8NodeStructures?[{#F?3NumEdgeLabels?n7NumEdgeProperties?n.NumEdges?n3NumNodeLabels?n7NumNodeProperties?n.NumNodes?n=TotalEdgePropertyValues?n=TotalNodePropertyValues?n
+Count?n5EdgeProperties?[s
+Count?nADistinctOutgoingEdgeLabels?[s5NodeProperties?[s
3AttemptNumber?n,Format?s-GraphId?s6ImportOptions?{#8M:ImportTaskDetails?{#HT1ParquetType?s-RoleArn!s,Source!s,Status!s2StatusReason?s,TaskId!s
:DictionaryEntryCount!n0ErrorCount!n2ErrorDetails?s8ProgressPercentage!n/StartTime!t4StatementCount!n,Status!s8TimeElapsedSeconds!n
-Elapsed?n(Id?s1QueryString?s+State?s,Waited?n
5GraphIdentifier?s0MaxResults?n/NextToken?s
/NextToken?s/Tasks![{#-I
8GraphSnapshots![{#4T/NextToken?s
0MaxResults?n/NextToken?s
0Graphs![{#L:/NextToken?s
)Arn!s8DeletionProtection?b.Endpoint?s(Id!s6KmsKeyIdentifier?s*Name!s7ProvisionedMemory?n8PublicConnectivity?b2ReplicaCount?n,Status?s
/NextToken?s/Tasks![{#.]
5GraphIdentifier!s0MaxResults?n/NextToken?s
/NextToken?s?PrivateGraphEndpoints![{#;9
5GraphIdentifier!s0MaxResults!n+State?s
1Queries![{#J$
1ResourceArn!s
+Tags?<s
8DeletionProtection?b/GraphName!s7ProvisionedMemory?n8PublicConnectivity?b2ReplicaCount?n8SnapshotIdentifier!s+Tags?<s
1Destination!s5ExportFilter?{#?d,Format!s5GraphIdentifier!s6KmsKeyIdentifier!s1ParquetType?s-RoleArn!s+Tags?<s
1Destination!s5ExportFilter?{#?d,Format!s-GraphId!s6KmsKeyIdentifier!s1ParquetType?s-RoleArn!s,Status!s2StatusReason?s,TaskId!s
7BlankNodeHandling?s1FailOnError?b,Format?s5GraphIdentifier!s6ImportOptions?{#8M1ParquetType?s-RoleArn!s,Source!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
8DeletionProtection?b5GraphIdentifier!s7ProvisionedMemory?n8PublicConnectivity?b
)"};
