// What the actions of omics take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcba2d1adff4b0c5e>{
    R"($)#&8#&]#&r#'4#'W#'j#(0#(X#(w#)C#)i#*-#*E#*]#*z#+5#+Q#+i#,.#,M#,t#-3#-Q#-d#-|#.:#.X#.u#/0#/L#/d#0)#0I#0e#1.#1B#1c#2&#2C#2_#2u#3:#3X#3s#4)#4>#4S#4g#5(#5B#5T#5q#60#6E#6a#7)#7N#7l#87#8Z#8y#9>#9^#9t#:;#:X#:p#;-#;D#;Z#;l#<.#<B#<_#=$#=?#=]#=t#>5#>W#>z#??#?^#@%#@7#@V#@k#A(#AG#Am#B+#BC#B`#B|#C:#CY
abortMultipartReadSetUpload {#Ct{#D8
acceptShare {#D9{#DD
batchDeleteReadSet {#DN{#Dh
cancelAnnotationImportJob {#E3{#D8
cancelRun {#E<{#D8
cancelVariantImportJob {#E3{#D8
completeMultipartReadSetUpload {#EB{#F8
createAnnotationStore {#FE{#Ha
createAnnotationStoreVersion {#Ii{#Jg
createMultipartReadSetUpload {#K^{#M/
createReferenceStore {#Nf{#OG
createRunCache {#P,{#Q3
createRunGroup {#QP{#R>
createSequenceStore {#RR{#TE
createShare {#Vj{#WA
createVariantStore {#Wa{#XC
createWorkflow {#Xw{#]D
createWorkflowVersion {#]h{#a)
deleteAnnotationStore {#ac{#as
deleteAnnotationStoreVersions {#b#{#b?
deleteReference {#bf{#D8
deleteReferenceStore {#E<{#D8
deleteRun {#E<{#D8
deleteRunCache {#E<{#D8
deleteRunGroup {#E<{#D8
deleteS3AccessPolicy {#c%{#D8
deleteSequenceStore {#E<{#D8
deleteShare {#D9{#DD
deleteVariantStore {#ac{#as
deleteWorkflow {#E<{#D8
deleteWorkflowVersion {#c9{#D8
getAnnotationImportJob {#E3{#cU
getAnnotationStore {#gw{#h%
getAnnotationStoreVersion {#j1{#jG
getReadSet {#l7{#lc
getReadSetActivationJob {#ln{#m,
getReadSetExportJob {#ln{#nW
getReadSetImportJob {#ln{#p0
getReadSetMetadata {#ln{#s;
getReference {#wr{#lc
getReferenceImportJob {#bf{#xM
getReferenceMetadata {#bf{#zU
getReferenceStore {#E<{#OG
getRun {#|B{#|R
getRunCache {#E<{$((
getRunGroup {#E<{$)A
getRunTask {$*={$*L
getS3AccessPolicy {#c%{$,B
getSequenceStore {#E<{$-0
getShare {#D9{$/2
getVariantImportJob {#E3{$0k
getVariantStore {#gw{$2|
getWorkflow {$4Z{$5)
getWorkflowVersion {$9+{$9j
listAnnotationImportJobs {$=8{$={
listAnnotationStoreVersions {$@&{$@S
listAnnotationStores {$BR{$C%
listMultipartReadSetUploads {$E-{$EY
listReadSetActivationJobs {$GQ{$HX
listReadSetExportJobs {$GQ{$Ia
listReadSetImportJobs {$GQ{$Jt
listReadSetUploadParts {$L){$M?
listReadSets {$NP{$PI
listReferenceImportJobs {$Ro{$SN
listReferenceStores {$T^{$UQ
listReferences {$Ut{$W&
listRunCaches {$XI{$Xg
listRunGroups {$Yn{$Z9
listRunTasks {$[F{$[r
listRuns {$]U{$^6
listSequenceStores {$`+{$aF
listShares {$cB{$dA
listTagsForResource {$d[{$dj
listVariantImportJobs {$=8{$ds
listVariantStores {$BR{$fg
listWorkflowVersions {$h^{$iH
listWorkflows {$jk{$k=
putS3AccessPolicy {$lC{$lh
startAnnotationImportJob {$m8{#E3
startReadSetActivationJob {$n]{$o2
startReadSetExportJob {$ob{$pO
startReadSetImportJob {$q3{$s.
startReferenceImportJob {$sh{$ts
startRun {$uT{$x>
startVariantImportJob {$xq{#E3
tagResource {$yk{#D8
untagResource {$z({#D8
updateAnnotationStore {$zB{$zX
updateAnnotationStoreVersion {${m{$|7
updateRunCache {%#5{#D8
updateRunGroup {%#`{#D8
updateSequenceStore {%$?{$-0
updateVariantStore {$zB{%%O
updateWorkflow {%&D{#D8
updateWorkflowVersion {%'6{#D8
uploadReadSetPart {%(7{%(y
5SequenceStoreId!s.UploadId!s

-ShareId!s
,Status?s
*Ids![s5SequenceStoreId!s
0Errors?[{#Dv
*Code!s(Id!s-Message!s
+JobId!s
(Id!s
/Parts![{#El5SequenceStoreId!s.UploadId!s
.Checksum!s0PartNumber!i0PartSource!s
/ReadSetId!s
1Description?s*Name?s2Reference?{#GU2SseConfig?{#Ge1StoreFormat!s5StoreOptions?{#Gv+Tags?<s1VersionName?s
2ReferenceArn?s
,KeyArn?s*Type!s
8TsvStoreOptions?{#H2
4AnnotationType?s5FormatToHeader?<s.Schema?[<s
2CreationTime!t(Id!s*Name!s2Reference?{#GU,Status!s1StoreFormat?s5StoreOptions?{#Gv1VersionName!s
1Description?s*Name!s+Tags?<s1VersionName!s7VersionOptions?{#JO
:TsvVersionOptions?{#H2
2CreationTime!t(Id!s*Name!s,Status!s-StoreId!s1VersionName!s7VersionOptions?{#JO
1ClientToken?s1Description?s3GeneratedFrom?s*Name!s2ReferenceArn?s.SampleId!s5SequenceStoreId!s4SourceFileType!s/SubjectId!s+Tags?<s
2CreationTime!t1Description?s3GeneratedFrom?s*Name?s2ReferenceArn!s.SampleId!s5SequenceStoreId!s4SourceFileType!s/SubjectId!s+Tags?<s.UploadId!s
1ClientToken?s1Description?s*Name!s2SseConfig?{#Ge+Tags?<s
)Arn!s2CreationTime!t1Description?s(Id!s*Name?s2SseConfig?{#Ge
3CacheBehavior?s8CacheBucketOwnerId?s5CacheS3Location!s1Description?s*Name?s/RequestId!s+Tags?<s
)Arn?s(Id?s,Status?s+Tags?<s
-MaxCpus?i1MaxDuration?i-MaxGpus?i-MaxRuns?i*Name?s/RequestId?s+Tags?<s
)Arn?s(Id?s+Tags?<s
1ClientToken?s1Description?s9ETagAlgorithmFamily?s6FallbackLocation?s*Name!s=PropagatedSetLevelTags?[s7S3AccessConfig?{#T02SseConfig?{#Ge+Tags?<s
7AccessLogLocation?s
)Arn!s2CreationTime!t1Description?s9ETagAlgorithmFamily?s6FallbackLocation?s(Id!s*Name?s=PropagatedSetLevelTags?[s1S3Access?{#V:2SseConfig?{#Ge,Status?s3StatusMessage?s
7AccessLogLocation?s6S3AccessPointArn?s+S3Uri?s
9PrincipalSubscriber!s1ResourceArn!s/ShareName?s
-ShareId?s/ShareName?s,Status?s
1Description?s*Name?s2Reference!{#GU2SseConfig?{#Ge+Tags?<s
2CreationTime!t(Id!s*Name!s2Reference?{#GU,Status!s
2Accelerators?s=DefinitionRepository?{#\$3DefinitionUri?s3DefinitionZip?y1Description?s,Engine?s*Main?s*Name?s;ParameterTemplate?<{#]*;ParameterTemplatePath?s4ReadmeMarkdown?s0ReadmePath?s/ReadmeUri?s/RequestId?s5StorageCapacity?i1StorageType?s+Tags?<s;WorkflowBucketOwnerId?s
3ConnectionArn!s:ExcludeFilePatterns?[s6FullRepositoryId!s8SourceReference?{#\t
*Type!s+Value!s
1Description?s.Optional?b
)Arn?s(Id?s,Status?s+Tags?<s*Uuid?s
2Accelerators?s=DefinitionRepository?{#\$3DefinitionUri?s3DefinitionZip?y1Description?s,Engine?s*Main?s;ParameterTemplate?<{#]*;ParameterTemplatePath?s4ReadmeMarkdown?s0ReadmePath?s/ReadmeUri?s/RequestId!s5StorageCapacity?n1StorageType?s+Tags?<s1VersionName!s;WorkflowBucketOwnerId?s0WorkflowId!s
)Arn?s,Status?s+Tags?<s*Uuid?s1VersionName?s0WorkflowId?s
+Force?b*Name!s
,Status!s
+Force?b*Name!s/Versions![s
0Errors?[{#bM
-Message!s1VersionName!s
(Id!s6ReferenceStoreId!s
6S3AccessPointArn!s
1VersionName!s0WorkflowId!s
7AnnotationFields?<s4CompletionTime!t2CreationTime!t5DestinationName!s6FormatOptions!{#ea(Id!s/Items![{#ga-RoleArn!s:RunLeftNormalization!b,Status!s3StatusMessage!s0UpdateTime!t1VersionName!s
3TsvOptions?{#f(3VcfOptions?{#g:
4ReadOptions?{#f:
-Comment?s.Encoding?s,Escape?s2EscapeQuotes?b,Header?b-LineSep?s+Quote?s.QuoteAll?b)Sep?s
7IgnoreFilterField?b5IgnoreQualField?b
/JobStatus!s,Source!s
*Name!s
2CreationTime!t1Description!s(Id!s*Name!s1NumVersions!i2Reference!{#GU2SseConfig!{#Ge,Status!s3StatusMessage!s.StoreArn!s1StoreFormat?s5StoreOptions?{#Gv4StoreSizeBytes!l+Tags!<s0UpdateTime!t
*Name!s1VersionName!s
2CreationTime!t1Description!s(Id!s*Name!s,Status!s3StatusMessage!s-StoreId!s+Tags!<s0UpdateTime!t0VersionArn!s1VersionName!s7VersionOptions?{#JO6VersionSizeBytes!l
*File?s(Id!s0PartNumber!i5SequenceStoreId!s
-Payload?*
(Id!s5SequenceStoreId!s
4CompletionTime?t2CreationTime!t(Id!s5SequenceStoreId!s1Sources?[{#n1,Status!s3StatusMessage?s
/ReadSetId!s,Status!s3StatusMessage?s
4CompletionTime?t2CreationTime!t1Destination!s(Id!s2ReadSets?[{#ok5SequenceStoreId!s,Status!s3StatusMessage?s
(Id!s,Status!s3StatusMessage?s
4CompletionTime?t2CreationTime!t(Id!s-RoleArn!s5SequenceStoreId!s1Sources![{#q?,Status!s3StatusMessage?s
1Description?s3GeneratedFrom?s*Name?s/ReadSetId?s2ReferenceArn?s.SampleId!s4SourceFileType!s4SourceFiles!{#s&,Status!s3StatusMessage?s/SubjectId!s+Tags?<s
-Source1!s-Source2?s
)Arn!s3CreationJobId?s2CreationTime!t2CreationType?s1Description?s-Etag?{#u`.FileType!s.Files?{#v'(Id!s*Name?s2ReferenceArn?s.SampleId?s<SequenceInformation?{#w35SequenceStoreId!s,Status!s3StatusMessage?s/SubjectId?s
/Algorithm?s-Source1?s-Source2?s
.Index?{#vM0Source1?{#vM0Source2?{#vM
3ContentLength?l.PartSize?l1S3Access?{#w*0TotalParts?i
+S3Uri?s
/Alignment?s3GeneratedFrom?s4TotalBaseCount?l4TotalReadCount?l
*File?s(Id!s0PartNumber!i+Range?s6ReferenceStoreId!s
4CompletionTime?t2CreationTime!t(Id!s6ReferenceStoreId!s-RoleArn!s1Sources![{#y],Status!s3StatusMessage?s
1Description?s*Name?s1ReferenceId?s0SourceFile?s,Status!s3StatusMessage?s+Tags?<s
)Arn!s3CreationJobId?s2CreationTime!t2CreationType?s1Description?s.Files?{#|*(Id!s)Md5!s*Name?s6ReferenceStoreId!s,Status?s0UpdateTime!t
.Index?{#vM/Source?{#vM
-Export?[s(Id!s
2Accelerators?s)Arn?s3CacheBehavior?s-CacheId?s2CreationTime?t0Definition?s,Digest?s3EngineVersion?s3FailureReason?s(Id?s.LogLevel?s4LogLocation?{$'`*Name?s/OutputUri?s0Parameters?*.Priority?i6ResourceDigests?<s3RetentionMode?s-RoleArn?s0RunGroupId?s+RunId?s2RunOutputUri?s/StartTime?t/StartedBy?s,Status?s3StatusMessage?s.StopTime?t5StorageCapacity?i1StorageType?s+Tags?<s*Uuid?s0WorkflowId?s5WorkflowOwnerId?s2WorkflowType?s2WorkflowUuid?s9WorkflowVersionName?s
5EngineLogStream?s2RunLogStream?s
)Arn?s3CacheBehavior?s8CacheBucketOwnerId?s0CacheS3Uri?s2CreationTime?t1Description?s(Id?s*Name?s,Status?s+Tags?<s
)Arn?s2CreationTime?t(Id?s-MaxCpus?i1MaxDuration?i-MaxGpus?i-MaxRuns?i*Name?s+Tags?<s
(Id!s,TaskId!s
.CacheHit?b0CacheS3Uri?s*Cpus?i2CreationTime?t3FailureReason?s*Gpus?i2InstanceType?s/LogStream?s,Memory?i*Name?s/StartTime?t,Status?s3StatusMessage?s.StopTime?t,TaskId?s
6S3AccessPointArn?s4S3AccessPolicy!s-StoreId?s/StoreType?s0UpdateTime?t
)Arn!s2CreationTime!t1Description?s9ETagAlgorithmFamily?s6FallbackLocation?s(Id!s*Name?s=PropagatedSetLevelTags?[s1S3Access?{#V:2SseConfig?{#Ge,Status?s3StatusMessage?s0UpdateTime?t
.Share?{$/>
2CreationTime?t-OwnerId?s9PrincipalSubscriber?s1ResourceArn?s0ResourceId?s-ShareId?s/ShareName?s,Status?s3StatusMessage?s0UpdateTime?t
7AnnotationFields?<s4CompletionTime?t2CreationTime!t5DestinationName!s(Id!s/Items![{$2V-RoleArn!s:RunLeftNormalization!b,Status!s3StatusMessage!s0UpdateTime!t
/JobStatus!s,Source!s3StatusMessage?s
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#GU2SseConfig!{#Ge,Status!s3StatusMessage!s.StoreArn!s4StoreSizeBytes!l+Tags!<s0UpdateTime!t
-Export?[s(Id!s*Type?s5WorkflowOwnerId?s
2Accelerators?s)Arn?s2CreationTime?t0Definition?sDDefinitionRepositoryDetails?{$8*1Description?s,Digest?s,Engine?s(Id?s*Main?s/Metadata?<s*Name?s;ParameterTemplate?<{#]*,Readme?s0ReadmePath?s,Status?s3StatusMessage?s5StorageCapacity?i1StorageType?s+Tags?<s*Type?s*Uuid?s
3ConnectionArn?s6FullRepositoryId?s6ProviderEndpoint?s2ProviderType?s8SourceReference?{#\t
-Export?[s*Type?s1VersionName!s0WorkflowId!s5WorkflowOwnerId?s
2Accelerators?s)Arn?s2CreationTime?t0Definition?sDDefinitionRepositoryDetails?{$8*1Description?s,Digest?s,Engine?s*Main?s/Metadata?<s;ParameterTemplate?<{#]*,Readme?s0ReadmePath?s,Status?s3StatusMessage?s5StorageCapacity?n1StorageType?s+Tags?<s*Type?s*Uuid?s1VersionName?s;WorkflowBucketOwnerId?s0WorkflowId?s
/Filter?{$=e*Ids?[s0MaxResults?i/NextToken?s
,Status?s/StoreName?s
>AnnotationImportJobs?[{$>I/NextToken?s
7AnnotationFields?<s4CompletionTime?t2CreationTime!t5DestinationName!s(Id!s-RoleArn!s:RunLeftNormalization?b,Status!s0UpdateTime!t1VersionName!s
/Filter?{#DD0MaxResults?i*Name!s/NextToken?s
AAnnotationStoreVersions?[{$A$/NextToken?s
2CreationTime!t1Description!s(Id!s*Name!s,Status!s3StatusMessage!s-StoreId!s0UpdateTime!t0VersionArn!s1VersionName!s6VersionSizeBytes!l
/Filter?{#DD*Ids?[s0MaxResults?i/NextToken?s
:AnnotationStores?[{$CI/NextToken?s
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#GU2SseConfig!{#Ge,Status!s3StatusMessage!s.StoreArn!s1StoreFormat!s4StoreSizeBytes!l0UpdateTime!t
0MaxResults?i/NextToken?s5SequenceStoreId!s
/NextToken?s1Uploads?[{$Et
2CreationTime!t1Description?s3GeneratedFrom!s*Name?s2ReferenceArn!s.SampleId!s5SequenceStoreId!s4SourceFileType!s/SubjectId!s+Tags?<s.UploadId!s
/Filter?{$H/0MaxResults?i/NextToken?s5SequenceStoreId!s
2CreatedAfter?t3CreatedBefore?t,Status?s
8ActivationJobs?[{$Hz/NextToken?s
4CompletionTime?t2CreationTime!t(Id!s5SequenceStoreId!s,Status!s
4ExportJobs?[{$J%/NextToken?s
4CompletionTime?t2CreationTime!t1Destination!s(Id!s5SequenceStoreId!s,Status!s
4ImportJobs?[{$K8/NextToken?s
4CompletionTime?t2CreationTime!t(Id!s-RoleArn!s5SequenceStoreId!s,Status!s
/Filter?{$Ly0MaxResults?i/NextToken?s0PartSource!s5SequenceStoreId!s.UploadId!s
2CreatedAfter?t3CreatedBefore?t
/NextToken?s/Parts?[{$MX
.Checksum!s2CreationTime?t5LastUpdatedTime?t0PartNumber!i.PartSize!l0PartSource!s
/Filter?{$O.0MaxResults?i/NextToken?s5SequenceStoreId!s
2CreatedAfter?t3CreatedBefore?t2CreationType?s3GeneratedFrom?s*Name?s2ReferenceArn?s.SampleId?s,Status?s/SubjectId?s
/NextToken?s2ReadSets![{$Pe
)Arn!s2CreationTime!t2CreationType?s1Description?s-Etag?{#u`.FileType!s(Id!s*Name?s2ReferenceArn?s.SampleId?s<SequenceInformation?{#w35SequenceStoreId!s,Status!s3StatusMessage?s/SubjectId?s
/Filter?{$H/0MaxResults?i/NextToken?s6ReferenceStoreId!s
4ImportJobs?[{$Sl/NextToken?s
4CompletionTime?t2CreationTime!t(Id!s6ReferenceStoreId!s-RoleArn!s,Status!s
/Filter?{$U*0MaxResults?i/NextToken?s
2CreatedAfter?t3CreatedBefore?t*Name?s
/NextToken?s9ReferenceStores![{#OG
/Filter?{$VS0MaxResults?i/NextToken?s6ReferenceStoreId!s
2CreatedAfter?t3CreatedBefore?t)Md5?s*Name?s
/NextToken?s4References![{$WD
)Arn!s2CreationTime!t1Description?s(Id!s)Md5!s*Name?s6ReferenceStoreId!s,Status?s0UpdateTime!t
0MaxResults?n3StartingToken?s
/Items?[{$Y&/NextToken?s
)Arn?s3CacheBehavior?s0CacheS3Uri?s2CreationTime?t(Id?s*Name?s,Status?s
0MaxResults?i*Name?s3StartingToken?s
/Items?[{$ZR/NextToken?s
)Arn?s2CreationTime?t(Id?s-MaxCpus?i1MaxDuration?i-MaxGpus?i-MaxRuns?i*Name?s
(Id!s0MaxResults?i3StartingToken?s,Status?s
/Items?[{$\1/NextToken?s
.CacheHit?b0CacheS3Uri?s*Cpus?i2CreationTime?t*Gpus?i2InstanceType?s,Memory?i*Name?s/StartTime?t,Status?s.StopTime?t,TaskId?s
0MaxResults?i*Name?s0RunGroupId?s3StartingToken?s,Status?s
/Items?[{$^O/NextToken?s
)Arn?s2CreationTime?t(Id?s*Name?s.Priority?i/StartTime?t,Status?s.StopTime?t5StorageCapacity?i1StorageType?s0WorkflowId?s9WorkflowVersionName?s
/Filter?{$`Q0MaxResults?i/NextToken?s
2CreatedAfter?t3CreatedBefore?t*Name?s,Status?s2UpdatedAfter?t3UpdatedBefore?t
/NextToken?s8SequenceStores![{$ah
)Arn!s2CreationTime!t1Description?s9ETagAlgorithmFamily?s6FallbackLocation?s(Id!s*Name?s2SseConfig?{#Ge,Status?s3StatusMessage?s0UpdateTime?t
/Filter?{$cx0MaxResults?i/NextToken?s3ResourceOwner!s
3ResourceArns?[s-Status?[s+Type?[s
/NextToken?s0Shares![{$/>
1ResourceArn!s
+Tags!<s
/NextToken?s;VariantImportJobs?[{$e>
7AnnotationFields?<s4CompletionTime?t2CreationTime!t5DestinationName!s(Id!s-RoleArn!s:RunLeftNormalization?b,Status!s0UpdateTime!t
/NextToken?s7VariantStores?[{$g.
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#GU2SseConfig!{#Ge,Status!s3StatusMessage!s.StoreArn!s4StoreSizeBytes!l0UpdateTime!t
0MaxResults?n3StartingToken?s*Type?s0WorkflowId!s5WorkflowOwnerId?s
/Items?[{$ia/NextToken?s
)Arn?s2CreationTime?t1Description?s,Digest?s/Metadata?<s,Status?s*Type?s1VersionName?s0WorkflowId?s
0MaxResults?i*Name?s3StartingToken?s*Type?s
/Items?[{$kV/NextToken?s
)Arn?s2CreationTime?t,Digest?s(Id?s/Metadata?<s*Name?s,Status?s*Type?s
6S3AccessPointArn!s4S3AccessPolicy!s
6S3AccessPointArn?s-StoreId?s/StoreType?s
7AnnotationFields?<s5DestinationName!s6FormatOptions?{#ea/Items![{$nS-RoleArn!s:RunLeftNormalization?b1VersionName?s
,Source!s
1ClientToken?s5SequenceStoreId!s1Sources![{#F8
2CreationTime!t(Id!s5SequenceStoreId!s,Status!s
1ClientToken?s1Destination!s-RoleArn!s5SequenceStoreId!s1Sources![{#F8
2CreationTime!t1Destination!s(Id!s5SequenceStoreId!s,Status!s
1ClientToken?s-RoleArn!s5SequenceStoreId!s1Sources![{$ql
1Description?s3GeneratedFrom?s*Name?s2ReferenceArn?s.SampleId!s4SourceFileType!s4SourceFiles!{#s&/SubjectId!s+Tags?<s
2CreationTime!t(Id!s-RoleArn!s5SequenceStoreId!s,Status!s
1ClientToken?s6ReferenceStoreId!s-RoleArn!s1Sources![{$tH
1Description?s*Name!s0SourceFile!s+Tags?<s
2CreationTime!t(Id!s6ReferenceStoreId!s-RoleArn!s,Status!s
3CacheBehavior?s-CacheId?s.LogLevel?s*Name?s/OutputUri?s0Parameters?*.Priority?i/RequestId?s3RetentionMode?s-RoleArn!s0RunGroupId?s+RunId?s5StorageCapacity?i1StorageType?s+Tags?<s0WorkflowId?s5WorkflowOwnerId?s2WorkflowType?s9WorkflowVersionName?s
)Arn?s(Id?s2RunOutputUri?s,Status?s+Tags?<s*Uuid?s
7AnnotationFields?<s5DestinationName!s/Items![{$nS-RoleArn!s:RunLeftNormalization?b
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
1Description?s*Name!s
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#GU,Status!s1StoreFormat?s5StoreOptions?{#Gv0UpdateTime!t
1Description?s*Name!s1VersionName!s
2CreationTime!t1Description!s(Id!s*Name!s,Status!s-StoreId!s0UpdateTime!t1VersionName!s
3CacheBehavior?s1Description?s(Id!s*Name?s
(Id!s-MaxCpus?i1MaxDuration?i-MaxGpus?i-MaxRuns?i*Name?s
1ClientToken?s1Description?s6FallbackLocation?s(Id!s*Name?s=PropagatedSetLevelTags?[s7S3AccessConfig?{#T0
2CreationTime!t1Description!s(Id!s*Name!s2Reference!{#GU,Status!s0UpdateTime!t
1Description?s(Id!s*Name?s4ReadmeMarkdown?s5StorageCapacity?n1StorageType?s
1Description?s4ReadmeMarkdown?s5StorageCapacity?n1StorageType?s1VersionName!s0WorkflowId!s
0PartNumber!i0PartSource!s-Payload!*5SequenceStoreId!s.UploadId!s
.Checksum!s
)"};
