// What the actions of omics take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcba2d1adff4b0c5e>{
    R"($4#&Y#'$#'9#'U#'x#(.#(F#(f#)4#)S#)y#*<#*b#+&#+>#+V#+s#,.#,J#,b#-'#-F#-m#.%#.?#.X#.v#/,#/D#/Y#/n#02#0O#0d#1&#1;#1W#1w#29#2\#2n#3.#3B#3c#4&#4C#4_#4u#5:#5X#5s#6)#6>#6S#6g#7(#7B#7T#7q#80#8E#8a#9)#9N#9l#:%#:A#:f#;/#;N#;m#<3#<I#<j#=-#=E#=\#=s#>/#>A#>Z#>v#?0#?M#?l#@-#@K#@b#A##AE#Ah#B-#BL#Bm#C%#C<#C[#Cp#D-#DL#Dr#E-#EB#E_#E{#F6#FR
abortMultipartReadSetUpload {#Fm{#G1
acceptShare {#G2{#G=
batchDeleteReadSet {#GG{#Ga
cancelAnnotationImportJob {#H,{#G1
cancelRun {#H5*
cancelRunBatch {#H;{#G1
cancelVariantImportJob {#H,{#G1
completeMultipartReadSetUpload {#HF{#I<
createAnnotationStore {#II{#Kc
createAnnotationStoreVersion {#Lk{#Mi
createConfiguration {#N`{#Oy
createMultipartReadSetUpload {#QY{#S*
createReferenceStore {#Ta{#UB
createRunCache {#V'{#W.
createRunGroup {#WK{#X9
createSequenceStore {#XM{#Z@
createShare {#\e{#]<
createVariantStore {#]\{#^>
createWorkflow {#^r{#ed
createWorkflowVersion {#f.{#j#
deleteAnnotationStore {#j]{#jm
deleteAnnotationStoreVersions {#jw{#k9
deleteBatch {#H;*
deleteConfiguration {#k`*
deleteReference {#kh{#G1
deleteReferenceStore {#H5{#G1
deleteRun {#H5*
deleteRunBatch {#H;{#G1
deleteRunCache {#H5*
deleteRunGroup {#H5*
deleteS3AccessPolicy {#l'{#G1
deleteSequenceStore {#H5{#G1
deleteShare {#G2{#G=
deleteVariantStore {#j]{#jm
deleteWorkflow {#H5*
deleteWorkflowVersion {#l;*
getAnnotationImportJob {#H,{#lW
getAnnotationStore {#k`{#py
getAnnotationStoreVersion {#s+{#sA
getBatch {#H;{#u1
getConfiguration {#k`{#Oy
getReadSet {$$]{$%/
getReadSetActivationJob {$%:{$%R
getReadSetExportJob {$%:{$'#
getReadSetImportJob {$%:{$(V
getReadSetMetadata {$%:{$+a
getReference {$0>{$%/
getReferenceImportJob {#kh{$0s
getReferenceMetadata {#kh{$2{
getReferenceStore {#H5{#UB
getRun {$4h{$4x
getRunCache {#H5{$;F
getRunGroup {#H5{$<_
getRunTask {$=[{$=j
getS3AccessPolicy {#l'{$@=
getSequenceStore {#H5{$A+
getShare {#G2{$C-
getVariantImportJob {#H,{$Df
getVariantStore {#k`{$Fw
getWorkflow {$HU{$I$
getWorkflowVersion {$M@{$N%
listAnnotationImportJobs {$Qg{$RP
listAnnotationStoreVersions {$TU{$U(
listAnnotationStores {$W'{$WT
listBatch {$Y\{$Z;
listConfigurations {$[5{$[S
listMultipartReadSetUploads {$\F{$\r
listReadSetActivationJobs {$^j{$_q
listReadSetExportJobs {$^j{$`z
listReadSetImportJobs {$^j{$b3
listReadSetUploadParts {$cB{$dX
listReadSets {$ei{$gb
listReferenceImportJobs {$j.{$jg
listReferenceStores {$kw{$lj
listReferences {$m3{$n?
listRunCaches {$[5{$ob
listRunGroups {$pi{$q4
listRunTasks {$rA{$rm
listRuns {$tP{$u;
listRunsInBatch {$w:{$x0
listSequenceStores {$yi{${*
listShares {%#&{%$%
listTagsForResource {%$?{%$N
listVariantImportJobs {$Qg{%$W
listVariantStores {$W'{%&K
listWorkflowVersions {%(B{%),
listWorkflows {%*O{%*{
putS3AccessPolicy {%,'{%,L
startAnnotationImportJob {%,v{#H,
startReadSetActivationJob {%.A{%.p
startReadSetExportJob {%/F{%03
startReadSetImportJob {%0q{%2l
startReferenceImportJob {%3L{%4W
startRun {%58{%8G
startRunBatch {%9D{#ed
startVariantImportJob {%;`{#H,
tagResource {%<Z{#G1
untagResource {%<q{#G1
updateAnnotationStore {%=1{%=G
updateAnnotationStoreVersion {%>\{%?&
updateRunCache {%@$*
updateRunGroup {%@O*
updateSequenceStore {%A.{$A+
updateVariantStore {%=1{%B>
updateWorkflow {%C3*
updateWorkflowVersion {%D%*
uploadReadSetPart {%E&{%Eh
5SequenceStoreId!s.UploadId!s

-ShareId!s
,Status?s
*Ids![s5SequenceStoreId!s
0Errors?[{#Go
*Code!s(Id!s-Message!s
+JobId!s
(Id!s
-BatchId!s
/Parts![{#Hp5SequenceStoreId!s.UploadId!s
.Checksum!s0PartNumber!i0PartSource!s
/ReadSetId!s
1Description?s*Name?s2Reference?{#JY2SseConfig?{#Ji1StoreFormat!s5StoreOptions?{#Jz+Tags?<s1VersionName?s
2ReferenceArn?s
,KeyArn?s*Type!s
8TsvStoreOptions?{#K6
4AnnotationType?s5FormatToHeader?<s,Schema?*
2CreationTime!t(Id!s*Name!s2Reference?{#JY,Status!s1StoreFormat?s5StoreOptions?{#Jz1VersionName!s
1Description?s*Name!s+Tags?<s1VersionName!s7VersionOptions?{#MQ
:TsvVersionOptions?{#K6
2CreationTime!t(Id!s*Name!s,Status!s-StoreId!s1VersionName!s7VersionOptions?{#MQ
1Description?s*Name!s/RequestId?s:RunConfigurations!{#OG+Tags?<s
2VpcConfig?{#OW
7SecurityGroupIds?[s0SubnetIds?[s
)Arn?s2CreationTime?t1Description?s*Name?s:RunConfigurations?{#Py,Status?s+Tags?<s*Uuid?s
2VpcConfig?{#Q/
7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
1ClientToken?s1Description?s3GeneratedFrom?s*Name!s2ReferenceArn?s.SampleId!s5SequenceStoreId!s4SourceFileType!s/SubjectId!s+Tags?<s
2CreationTime!t1Description?s3GeneratedFrom?s*Name?s2ReferenceArn!s.SampleId!s5SequenceStoreId!s4SourceFileType!s/SubjectId!s+Tags?<s.UploadId!s
1ClientToken?s1Description?s*Name!s2SseConfig?{#Ji+Tags?<s
)Arn!s2CreationTime!t1Description?s(Id!s*Name?s2SseConfig?{#Ji
3CacheBehavior?s8CacheBucketOwnerId?s5CacheS3Location!s1Description?s*Name?s/RequestId?s+Tags?<s
)Arn?s(Id?s,Status?s+Tags?<s
-MaxCpus?i1MaxDuration?i-MaxGpus?i-MaxRuns?i*Name?s/RequestId?s+Tags?<s
)Arn?s(Id?s+Tags?<s
1ClientToken?s1Description?s9ETagAlgorithmFamily?s6FallbackLocation?s*Name!s=PropagatedSetLevelTags?[s7S3AccessConfig?{#Z+2SseConfig?{#Ji+Tags?<s
7AccessLogLocation?s
)Arn!s2CreationTime!t1Description?s9ETagAlgorithmFamily?s6FallbackLocation?s(Id!s*Name?s=PropagatedSetLevelTags?[s1S3Access?{#\52SseConfig?{#Ji,Status?s3StatusMessage?s
7AccessLogLocation?s6S3AccessPointArn?s+S3Uri?s
9PrincipalSubscriber!s1ResourceArn!s/ShareName?s
-ShareId?s/ShareName?s,Status?s
1Description?s*Name?s2Reference!{#JY2SseConfig?{#Ji+Tags?<s
2CreationTime!t(Id!s*Name!s2Reference?{#JY,Status!s
2Accelerators?s=ContainerRegistryMap?{#bS=ContainerRegistryMapUri?s=DefinitionRepository?{#dD3DefinitionUri?s3DefinitionZip?y1Description?s,Engine?s*Main?s*Name?s;ParameterTemplate?<{#eJ;ParameterTemplatePath?s4ReadmeMarkdown?s0ReadmePath?s/ReadmeUri?s/RequestId?s5StorageCapacity?i1StorageType?s+Tags?<s;WorkflowBucketOwnerId?s
7ImageMappings?[{#c%:RegistryMappings?[{#cG
6DestinationImage?s1SourceImage?s
2EcrAccountId?s9EcrRepositoryPrefix?s9UpstreamRegistryUrl?s>UpstreamRepositoryPrefix?s
3ConnectionArn!s:ExcludeFilePatterns?[s6FullRepositoryId!s8SourceReference?{#e:
*Type!s+Value!s
1Description?s.Optional?b
)Arn?s(Id?s,Status?s+Tags?<s*Uuid?s
2Accelerators?s=ContainerRegistryMap?{#bS=ContainerRegistryMapUri?s=DefinitionRepository?{#dD3DefinitionUri?s3DefinitionZip?y1Description?s,Engine?s*Main?s;ParameterTemplate?<{#eJ;ParameterTemplatePath?s4ReadmeMarkdown?s0ReadmePath?s/ReadmeUri?s/RequestId?s5StorageCapacity?n1StorageType?s+Tags?<s1VersionName!s;WorkflowBucketOwnerId?s0WorkflowId!s
)Arn?s,Status?s+Tags?<s*Uuid?s1VersionName?s0WorkflowId?s
+Force?b*Name!s
,Status!s
+Force?b*Name!s/Versions![s
0Errors?[{#kG
-Message!s1VersionName!s
*Name!s
(Id!s6ReferenceStoreId!s
6S3AccessPointArn!s
1VersionName!s0WorkflowId!s
7AnnotationFields?<s4CompletionTime!t2CreationTime!t5DestinationName!s6FormatOptions!{#nc(Id!s/Items![{#pc-RoleArn!s:RunLeftNormalization!b,Status!s3StatusMessage!s0UpdateTime!t1VersionName!s
3TsvOptions?{#o*3VcfOptions?{#p<
4ReadOptions?{#o<
-Comment?s.Encoding?s,Escape?s2EscapeQuotes?b,Header?b-LineSep?s+Quote?s.QuoteAll?b)Sep?s
7IgnoreFilterField?b5IgnoreQualField?b
/JobStatus!s,Source!s
2CreationTime!t1Description!s(Id!s*Name!s1NumVersions!i2Reference!{#JY2SseConfig!{#Ji,Status!s3StatusMessage!s.StoreArn!s1StoreFormat?s5StoreOptions?{#Jz4StoreSizeBytes!l+Tags!<s0UpdateTime!t
*Name!s1VersionName!s
2CreationTime!t1Description!s(Id!s*Name!s,Status!s3StatusMessage!s-StoreId!s+Tags!<s0UpdateTime!t0VersionArn!s1VersionName!s7VersionOptions?{#MQ6VersionSizeBytes!l
)Arn?s2CreationTime?t:DefaultRunSetting?{#w>0FailedTime?t3FailureReason?s(Id?s*Name?s3ProcessedTime?t3RunSummary?{#zR,Status?s:SubmissionSummary?{#|43SubmittedTime?t+Tags?<s/TotalRuns?n*Uuid?s
3CacheBehavior?s-CacheId?s7ConfigurationName?s.LogLevel?s*Name?s4NetworkingMode?s9OutputBucketOwnerId?s/OutputUri?s0Parameters?*.Priority?n3RetentionMode?s-RoleArn!s0RunGroupId?s.RunTags?<s5StorageCapacity?n1StorageType?s0WorkflowId!s5WorkflowOwnerId?s2WorkflowType?s9WorkflowVersionName?s
7CancelledRunCount?n7CompletedRunCount?n5DeletedRunCount?n4FailedRunCount?n5PendingRunCount?n5RunningRunCount?n6StartingRunCount?n6StoppingRunCount?n
AFailedCancelSubmissionCount?nAFailedDeleteSubmissionCount?n@FailedStartSubmissionCount?nAPendingStartSubmissionCount?nESuccessfulCancelSubmissionCount?nESuccessfulDeleteSubmissionCount?nDSuccessfulStartSubmissionCount?n
*File?s(Id!s0PartNumber!i5SequenceStoreId!s
-Payload?*
(Id!s5SequenceStoreId!s
4CompletionTime?t2CreationTime!t(Id!s5SequenceStoreId!s1Sources?[{$&W,Status!s3StatusMessage?s
/ReadSetId!s,Status!s3StatusMessage?s
4CompletionTime?t2CreationTime!t1Destination!s(Id!s2ReadSets?[{$(75SequenceStoreId!s,Status!s3StatusMessage?s
(Id!s,Status!s3StatusMessage?s
4CompletionTime?t2CreationTime!t(Id!s-RoleArn!s5SequenceStoreId!s1Sources![{$)e,Status!s3StatusMessage?s
1Description?s3GeneratedFrom?s*Name?s/ReadSetId?s2ReferenceArn?s.SampleId!s4SourceFileType!s4SourceFiles!{$+L,Status!s3StatusMessage?s/SubjectId!s+Tags?<s
-Source1!s-Source2?s
)Arn!s3CreationJobId?s2CreationTime!t2CreationType?s1Description?s-Etag?{$.,.FileType!s.Files?{$.M(Id!s*Name?s2ReferenceArn?s.SampleId?s<SequenceInformation?{$/Y5SequenceStoreId!s,Status!s3StatusMessage?s/SubjectId?s
/Algorithm?s-Source1?s-Source2?s
.Index?{$.s0Source1?{$.s0Source2?{$.s
3ContentLength?l.PartSize?l1S3Access?{$/P0TotalParts?i
+S3Uri?s
/Alignment?s3GeneratedFrom?s4TotalBaseCount?l4TotalReadCount?l
*File?s(Id!s0PartNumber!i+Range?s6ReferenceStoreId!s
4CompletionTime?t2CreationTime!t(Id!s6ReferenceStoreId!s-RoleArn!s1Sources![{$2),Status!s3StatusMessage?s
1Description?s*Name?s1ReferenceId?s0SourceFile?s,Status!s3StatusMessage?s+Tags?<s
)Arn!s3CreationJobId?s2CreationTime!t2CreationType?s1Description?s.Files?{$4P(Id!s)Md5!s*Name?s6ReferenceStoreId!s,Status?s0UpdateTime!t
.Index?{$.s/Source?{$.s
-Export?[s(Id!s
2Accelerators?s)Arn?s-BatchId?s3CacheBehavior?s-CacheId?s6Configuration?{$:i2CreationTime?t0Definition?s,Digest?s3EngineVersion?s3FailureReason?s(Id?s.LogLevel?s4LogLocation?{$;$*Name?s4NetworkingMode?s/OutputUri?s0Parameters?*.Priority?i6ResourceDigests?<s3RetentionMode?s-RoleArn?s0RunGroupId?s+RunId?s2RunOutputUri?s/StartTime?t/StartedBy?s,Status?s3StatusMessage?s.StopTime?t5StorageCapacity?i1StorageType?s+Tags?<s*Uuid?s2VpcConfig?{#Q/0WorkflowId?s5WorkflowOwnerId?s2WorkflowType?s2WorkflowUuid?s9WorkflowVersionName?s
)Arn?s*Name?s*Uuid?s
5EngineLogStream?s2RunLogStream?s
)Arn?s3CacheBehavior?s8CacheBucketOwnerId?s0CacheS3Uri?s2CreationTime?t1Description?s(Id?s*Name?s,Status?s+Tags?<s
)Arn?s2CreationTime?t(Id?s-MaxCpus?i1MaxDuration?i-MaxGpus?i-MaxRuns?i*Name?s+Tags?<s
(Id!s,TaskId!s
.CacheHit?b0CacheS3Uri?s*Cpus?i2CreationTime?t3FailureReason?s*Gpus?i5ImageDetails?{$?r2InstanceType?s/LogStream?s,Memory?i*Name?s/StartTime?t,Status?s3StatusMessage?s.StopTime?t,TaskId?s
+Image?s1ImageDigest?s1SourceImage?s
6S3AccessPointArn?s4S3AccessPolicy!s-StoreId?s/StoreType?s0UpdateTime?t
)Arn!s2CreationTime!t1Description?s9ETagAlgorithmFamily?s6FallbackLocation?s(Id!s*Name?s=PropagatedSetLevelTags?[s1S3Access?{#\52SseConfig?{#Ji,Status?s3StatusMessage?s0UpdateTime?t
.Share?{$C9
2CreationTime?t-OwnerId?s9PrincipalSubscriber?s1ResourceArn?s0ResourceId?s-ShareId?s/ShareName?s,Status?s3StatusMessage?s0UpdateTime?t
7AnnotationFields?<s4CompletionTime?t2CreationTime!t5DestinationName!s(Id!s/Items![{$FQ-RoleArn!s:RunLeftNormalization!b,Status!s3StatusMessage!s0UpdateTime!t
/JobStatus!s,Source!s3StatusMessage?s
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#JY2SseConfig!{#Ji,Status!s3StatusMessage!s.StoreArn!s4StoreSizeBytes!l+Tags!<s0UpdateTime!t
-Export?[s(Id!s*Type?s5WorkflowOwnerId?s
2Accelerators?s)Arn?s=ContainerRegistryMap?{#bS2CreationTime?t0Definition?sDDefinitionRepositoryDetails?{$L?1Description?s,Digest?s,Engine?s(Id?s*Main?s/Metadata?<s*Name?s;ParameterTemplate?<{#eJ,Readme?s0ReadmePath?s,Status?s3StatusMessage?s5StorageCapacity?i1StorageType?s+Tags?<s*Type?s*Uuid?s
3ConnectionArn?s6FullRepositoryId?s6ProviderEndpoint?s2ProviderType?s8SourceReference?{#e:
-Export?[s*Type?s1VersionName!s0WorkflowId!s5WorkflowOwnerId?s
2Accelerators?s)Arn?s=ContainerRegistryMap?{#bS2CreationTime?t0Definition?sDDefinitionRepositoryDetails?{$L?1Description?s,Digest?s,Engine?s*Main?s/Metadata?<s;ParameterTemplate?<{#eJ,Readme?s0ReadmePath?s,Status?s3StatusMessage?s5StorageCapacity?n1StorageType?s+Tags?<s*Type?s*Uuid?s1VersionName?s;WorkflowBucketOwnerId?s0WorkflowId?s
/Filter?{$R:*Ids?[s0MaxResults?i/NextToken?s
,Status?s/StoreName?s
>AnnotationImportJobs?[{$Rx/NextToken?s
7AnnotationFields?<s4CompletionTime?t2CreationTime!t5DestinationName!s(Id!s-RoleArn!s:RunLeftNormalization?b,Status!s0UpdateTime!t1VersionName!s
/Filter?{#G=0MaxResults?i*Name!s/NextToken?s
AAnnotationStoreVersions?[{$US/NextToken?s
2CreationTime!t1Description!s(Id!s*Name!s,Status!s3StatusMessage!s-StoreId!s0UpdateTime!t0VersionArn!s1VersionName!s6VersionSizeBytes!l
/Filter?{#G=*Ids?[s0MaxResults?i/NextToken?s
:AnnotationStores?[{$Wx/NextToken?s
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#JY2SseConfig!{#Ji,Status!s3StatusMessage!s.StoreArn!s1StoreFormat!s4StoreSizeBytes!l0UpdateTime!t
.MaxItems?n*Name?s0RunGroupId?s3StartingToken?s,Status?s
/Items?[{$ZT/NextToken?s
/CreatedAt?t(Id?s*Name?s,Status?s/TotalRuns?n0WorkflowId?s
0MaxResults?n3StartingToken?s
/Items?[{$[l/NextToken?s
)Arn?s2CreationTime?t1Description?s*Name?s,Status?s
0MaxResults?i/NextToken?s5SequenceStoreId!s
/NextToken?s1Uploads?[{$]3
2CreationTime!t1Description?s3GeneratedFrom!s*Name?s2ReferenceArn!s.SampleId!s5SequenceStoreId!s4SourceFileType!s/SubjectId!s+Tags?<s.UploadId!s
/Filter?{$_H0MaxResults?i/NextToken?s5SequenceStoreId!s
2CreatedAfter?t3CreatedBefore?t,Status?s
8ActivationJobs?[{$`9/NextToken?s
4CompletionTime?t2CreationTime!t(Id!s5SequenceStoreId!s,Status!s
4ExportJobs?[{$a>/NextToken?s
4CompletionTime?t2CreationTime!t1Destination!s(Id!s5SequenceStoreId!s,Status!s
4ImportJobs?[{$bQ/NextToken?s
4CompletionTime?t2CreationTime!t(Id!s-RoleArn!s5SequenceStoreId!s,Status!s
/Filter?{$d80MaxResults?i/NextToken?s0PartSource!s5SequenceStoreId!s.UploadId!s
2CreatedAfter?t3CreatedBefore?t
/NextToken?s/Parts?[{$dq
.Checksum!s2CreationTime?t5LastUpdatedTime?t0PartNumber!i.PartSize!l0PartSource!s
/Filter?{$fG0MaxResults?i/NextToken?s5SequenceStoreId!s
2CreatedAfter?t3CreatedBefore?t2CreationType?s3GeneratedFrom?s*Name?s2ReferenceArn?s.SampleId?s,Status?s/SubjectId?s
/NextToken?s2ReadSets![{$h$
)Arn!s2CreationTime!t2CreationType?s1Description?s-Etag?{$.,.FileType!s(Id!s*Name?s2ReferenceArn?s.SampleId?s<SequenceInformation?{$/Y5SequenceStoreId!s,Status!s3StatusMessage?s/SubjectId?s
/Filter?{$_H0MaxResults?i/NextToken?s6ReferenceStoreId!s
4ImportJobs?[{$k+/NextToken?s
4CompletionTime?t2CreationTime!t(Id!s6ReferenceStoreId!s-RoleArn!s,Status!s
/Filter?{$lC0MaxResults?i/NextToken?s
2CreatedAfter?t3CreatedBefore?t*Name?s
/NextToken?s9ReferenceStores![{#UB
/Filter?{$ml0MaxResults?i/NextToken?s6ReferenceStoreId!s
2CreatedAfter?t3CreatedBefore?t)Md5?s*Name?s
/NextToken?s4References![{$n]
)Arn!s2CreationTime!t1Description?s(Id!s)Md5!s*Name?s6ReferenceStoreId!s,Status?s0UpdateTime!t
/Items?[{$o{/NextToken?s
)Arn?s3CacheBehavior?s0CacheS3Uri?s2CreationTime?t(Id?s*Name?s,Status?s
0MaxResults?i*Name?s3StartingToken?s
/Items?[{$qM/NextToken?s
)Arn?s2CreationTime?t(Id?s-MaxCpus?i1MaxDuration?i-MaxGpus?i-MaxRuns?i*Name?s
(Id!s0MaxResults?i3StartingToken?s,Status?s
/Items?[{$s,/NextToken?s
.CacheHit?b0CacheS3Uri?s*Cpus?i2CreationTime?t*Gpus?i2InstanceType?s,Memory?i*Name?s/StartTime?t,Status?s.StopTime?t,TaskId?s
-BatchId?s0MaxResults?i*Name?s0RunGroupId?s3StartingToken?s,Status?s
/Items?[{$uT/NextToken?s
)Arn?s-BatchId?s2CreationTime?t(Id?s*Name?s.Priority?i/StartTime?t,Status?s.StopTime?t5StorageCapacity?i1StorageType?s0WorkflowId?s9WorkflowVersionName?s
-BatchId!s.MaxItems?n+RunId?s2RunSettingId?s3StartingToken?s6SubmissionStatus?s
/NextToken?s.Runs?[{$xH
,RunArn?s+RunId?s5RunInternalUuid?s2RunSettingId?s>SubmissionFailureMessage?s=SubmissionFailureReason?s6SubmissionStatus?s
/Filter?{$z50MaxResults?i/NextToken?s
2CreatedAfter?t3CreatedBefore?t*Name?s,Status?s2UpdatedAfter?t3UpdatedBefore?t
/NextToken?s8SequenceStores![{${L
)Arn!s2CreationTime!t1Description?s9ETagAlgorithmFamily?s6FallbackLocation?s(Id!s*Name?s2SseConfig?{#Ji,Status?s3StatusMessage?s0UpdateTime?t
/Filter?{%#\0MaxResults?i/NextToken?s3ResourceOwner!s
3ResourceArns?[s-Status?[s+Type?[s
/NextToken?s0Shares![{$C9
1ResourceArn!s
+Tags!<s
/NextToken?s;VariantImportJobs?[{%$|
7AnnotationFields?<s4CompletionTime?t2CreationTime!t5DestinationName!s(Id!s-RoleArn!s:RunLeftNormalization?b,Status!s0UpdateTime!t
/NextToken?s7VariantStores?[{%&l
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#JY2SseConfig!{#Ji,Status!s3StatusMessage!s.StoreArn!s4StoreSizeBytes!l0UpdateTime!t
0MaxResults?n3StartingToken?s*Type?s0WorkflowId!s5WorkflowOwnerId?s
/Items?[{%)E/NextToken?s
)Arn?s2CreationTime?t1Description?s,Digest?s/Metadata?<s,Status?s*Type?s1VersionName?s0WorkflowId?s
0MaxResults?i*Name?s3StartingToken?s*Type?s
/Items?[{%+:/NextToken?s
)Arn?s2CreationTime?t,Digest?s(Id?s/Metadata?<s*Name?s,Status?s*Type?s
6S3AccessPointArn!s4S3AccessPolicy!s
6S3AccessPointArn?s-StoreId?s/StoreType?s
7AnnotationFields?<s5DestinationName!s6FormatOptions?{#nc/Items![{%.7-RoleArn!s:RunLeftNormalization?b1VersionName?s
,Source!s
1ClientToken?s5SequenceStoreId!s1Sources![{#I<
2CreationTime!t(Id!s5SequenceStoreId!s,Status!s
1ClientToken?s1Destination!s-RoleArn!s5SequenceStoreId!s1Sources![{#I<
2CreationTime!t1Destination!s(Id!s5SequenceStoreId!s,Status!s
1ClientToken?s-RoleArn!s5SequenceStoreId!s1Sources![{%1P
1Description?s3GeneratedFrom?s*Name?s2ReferenceArn?s.SampleId!s4SourceFileType!s4SourceFiles!{$+L/SubjectId!s+Tags?<s
2CreationTime!t(Id!s-RoleArn!s5SequenceStoreId!s,Status!s
1ClientToken?s6ReferenceStoreId!s-RoleArn!s1Sources![{%4,
1Description?s*Name!s0SourceFile!s+Tags?<s
2CreationTime!t(Id!s6ReferenceStoreId!s-RoleArn!s,Status!s
3CacheBehavior?s-CacheId?s7ConfigurationName?s.LogLevel?s*Name?s4NetworkingMode?s/OutputUri?s0Parameters?*.Priority?i/RequestId?s3RetentionMode?s-RoleArn!s0RunGroupId?s+RunId?s5StorageCapacity?i1StorageType?s+Tags?<s0WorkflowId?s5WorkflowOwnerId?s2WorkflowType?s9WorkflowVersionName?s
)Arn?s6Configuration?{$:i(Id?s4NetworkingMode?s2RunOutputUri?s,Status?s+Tags?<s*Uuid?s
/BatchName?s9BatchRunSettings!{%:8:DefaultRunSetting!{#w>/RequestId?s+Tags?<s
8InlineSettings?[{%:^3S3UriSettings?s
*Name?s9OutputBucketOwnerId?s/OutputUri?s0Parameters?*.Priority?n2RunSettingId!s.RunTags?<s
7AnnotationFields?<s5DestinationName!s/Items![{%.7-RoleArn!s:RunLeftNormalization?b
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1Description?s*Name!s
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#JY,Status!s1StoreFormat?s5StoreOptions?{#Jz0UpdateTime!t
1Description?s*Name!s1VersionName!s
2CreationTime!t1Description!s(Id!s*Name!s,Status!s-StoreId!s0UpdateTime!t1VersionName!s
3CacheBehavior?s1Description?s(Id!s*Name?s
(Id!s-MaxCpus?i1MaxDuration?i-MaxGpus?i-MaxRuns?i*Name?s
1ClientToken?s1Description?s6FallbackLocation?s(Id!s*Name?s=PropagatedSetLevelTags?[s7S3AccessConfig?{#Z+
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#JY,Status!s0UpdateTime!t
1Description?s(Id!s*Name?s4ReadmeMarkdown?s5StorageCapacity?n1StorageType?s
1Description?s4ReadmeMarkdown?s5StorageCapacity?n1StorageType?s1VersionName!s0WorkflowId!s
0PartNumber!i0PartSource!s-Payload!*5SequenceStoreId!s.UploadId!s
.Checksum!s
)"};
